;; -module(local).
;; -export([twice/1, last/2, outer/2]).
;;
;; twice(X) -> inner(inner(X)).
;; last(A, B) -> outer(B, A).
;; outer(A, B) -> {inner(A), B}.
;;
;; inner(X) -> [X].

;;; {release,25}.
;;; {exports,[{local,twice,1},{local,last,2},{local,outer,2}]}.
;;; {module,local,document,[{twice,1},{last,2},{outer,2}]}.
;;; {function,inner,1,8}.
;;;   {label,7}.
;;;   {func_info,{atom,local},{atom,inner},1}.
;;;   {label,8}.
;;;   {test_heap,2,1}.
;;;   {put_list,{x,0},nil,{x,0}}.
;;;   return.
;;; {function,last,2,4}.
;;;   {label,3}.
;;;   {func_info,{atom,local},{atom,last},2}.
;;;   {label,4}.
;;;   {swap,{x,0},{x,1}}.
;;;   {call_only,2,{f,6}}.
;;; {function,outer,2,6}.
;;;   {label,5}.
;;;   {func_info,{atom,local},{atom,outer},2}.
;;;   {label,6}.
;;;   {allocate,1,2}.
;;;   {move,{x,1},{y,0}}.
;;;   {call,1,{f,8}}.
;;;   {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
;;;   {test_heap,3,1}.
;;;   {put_tuple2,{x,0},{list,[{x,0},{y,0}]}}.
;;;   {deallocate,1}.
;;;   return.
;;; {function,twice,1,2}.
;;;   {label,1}.
;;;   {func_info,{atom,local},{atom,twice},1}.
;;;   {label,2}.
;;;   {allocate,0,1}.
;;;   {call,1,{f,8}}.
;;;   {'%',{var_info,{x,0},[{type,{t_cons,any,nil}}]}}.
;;;   {call_last,1,{f,8},0}.

(func $local:inner/1 (;3;) (type 3) (param i64) (result i64)
  (local i32 i32)
  block ;; label = @1
    i32.const 0
    i32.load offset=64
    i32.const 16
    i32.add
    i32.const 0
    i32.load offset=72
    i32.gt_u
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      i32.const 16
      local.get 0
      call $"collect 1"
      local.set 0
    end
    i32.const 0
    i32.load offset=64
    local.tee 1
    local.get 0
    i64.store
    local.get 1
    i64.const 7
    i64.store offset=8
    local.get 1
    i32.const 16
    i32.add
    local.set 2
    i32.const 0
    local.get 2
    i32.store offset=64
    local.get 1
    i32.const 7
    i32.sub
    i64.extend_i32_u
    local.set 0
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
(func $local:last/2 (;4;) (type 4) (param i64 i64) (result i64)
  (local i64 i64)
  block ;; label = @1
    local.get 0
    local.get 1
    local.set 3
    local.set 2
    local.get 3
    local.set 0
    local.get 2
    local.set 1
    global.get 0
    i64.const 5
    i64.sub
    global.set 0
    global.get 0
    i64.const 0
    i64.lt_s
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      call $yield
    end
    local.get 0
    local.get 1
    return_call $local:outer/2
    unreachable
  end
  i64.const 11
)
(func $local:outer/2 (;5;) (type 4) (param i64 i64) (result i64)
  (local i32 i32 i32)
  block ;; label = @1
    global.get 0
    i64.const 21
    i64.sub
    global.set 0
    global.get 0
    i64.const 0
    i64.lt_s
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      call $yield
    end
    i32.const 0
    i32.load offset=80
    local.tee 2
    i32.const 8
    i32.add
    local.tee 3
    i32.const 0
    i32.load offset=120
    i32.gt_u
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      call $stack_overflow
    end
    local.get 3
    local.set 4
    i32.const 0
    local.get 4
    i32.store offset=80
    local.get 2
    local.get 1
    i64.store
    local.get 0
    call $local:inner/1
    local.set 0
    local.get 0
    i64.const 11
    i64.eq
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    i32.const 0
    i32.load offset=64
    i32.const 24
    i32.add
    i32.const 0
    i32.load offset=72
    i32.gt_u
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      i32.const 24
      local.get 0
      call $"collect 1"
      local.set 0
    end
    i32.const 0
    i32.load offset=64
    local.tee 3
    i64.const 515
    i64.store
    local.get 3
    local.get 0
    i64.store offset=8
    local.get 3
    local.get 2
    i64.load
    i64.store offset=16
    local.get 3
    i32.const 24
    i32.add
    local.set 4
    i32.const 0
    local.get 4
    i32.store offset=64
    local.get 3
    i32.const 6
    i32.sub
    i64.extend_i32_u
    local.set 0
    local.get 2
    local.set 4
    i32.const 0
    local.get 4
    i32.store offset=80
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
(func $local:twice/1 (;6;) (type 3) (param i64) (result i64)
  (local i32 i32 i32)
  block ;; label = @1
    global.get 0
    i64.const 10
    i64.sub
    global.set 0
    global.get 0
    i64.const 0
    i64.lt_s
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      call $yield
    end
    i32.const 0
    i32.load offset=80
    local.tee 1
    i32.const 0
    i32.add
    local.tee 2
    i32.const 0
    i32.load offset=120
    i32.gt_u
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      call $stack_overflow
    end
    local.get 2
    local.set 3
    i32.const 0
    local.get 3
    i32.store offset=80
    local.get 0
    call $local:inner/1
    local.set 0
    local.get 0
    i64.const 11
    i64.eq
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    local.get 0
    local.get 1
    local.set 3
    i32.const 0
    local.get 3
    i32.store offset=80
    return_call $local:inner/1
    unreachable
  end
  i64.const 11
)
