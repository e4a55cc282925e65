;; -module(frames).
;; -export([both/2, one/1, trimmed/3]).
;;
;; %% What is needed behind a call is kept in a slot of the stack region.
;; both(A, B) -> {one(A), one(B)}.
;;
;; %% Without a call there is no frame.
;; one(X) -> {X}.
;;
;; %% The frame shrinks as its slots are used up.
;; trimmed(A, B, C) ->
;;     X = one(A),
;;     Y = one(B),
;;     [X, Y | one(C)].

;;; {release,25}.
;;; {exports,[{frames,both,2},{frames,one,1},{frames,trimmed,3}]}.
;;; {module,frames,document,[{both,2},{one,1},{trimmed,3}]}.
;;; {function,both,2,2}.
;;;   {label,1}.
;;;   {func_info,{atom,frames},{atom,both},2}.
;;;   {label,2}.
;;;   {allocate,1,2}.
;;;   {move,{x,1},{y,0}}.
;;;   {call,1,{f,4}}.
;;;   {'%',{var_info,{x,0},[{type,{t_tuple,1,true,#{}}}]}}.
;;;   {swap,{y,0},{x,0}}.
;;;   {call,1,{f,4}}.
;;;   {'%',{var_info,{x,0},[{type,{t_tuple,1,true,#{}}}]}}.
;;;   {test_heap,3,1}.
;;;   {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
;;;   {deallocate,1}.
;;;   return.
;;; {function,one,1,4}.
;;;   {label,3}.
;;;   {func_info,{atom,frames},{atom,one},1}.
;;;   {label,4}.
;;;   {test_heap,2,1}.
;;;   {put_tuple2,{x,0},{list,[{x,0}]}}.
;;;   return.
;;; {function,trimmed,3,6}.
;;;   {label,5}.
;;;   {func_info,{atom,frames},{atom,trimmed},3}.
;;;   {label,6}.
;;;   {allocate,2,3}.
;;;   {move,{x,2},{y,0}}.
;;;   {move,{x,1},{y,1}}.
;;;   {call,1,{f,4}}.
;;;   {'%',{var_info,{x,0},[{type,{t_tuple,1,true,#{}}}]}}.
;;;   {swap,{y,1},{x,0}}.
;;;   {call,1,{f,4}}.
;;;   {'%',{var_info,{x,0},[{type,{t_tuple,1,true,#{}}}]}}.
;;;   {swap,{y,0},{x,0}}.
;;;   {call,1,{f,4}}.
;;;   {'%',{var_info,{x,0},[{type,{t_tuple,1,true,#{}}}]}}.
;;;   {test_heap,4,1}.
;;;   {put_list,{y,0},{x,0},{x,0}}.
;;;   {put_list,{y,1},{x,0},{x,0}}.
;;;   {deallocate,2}.
;;;   return.

(func $frames:both/2 (;3;) (type 3) (param i64 i64) (result i64)
  (local i32 i32 i32 i64 i64)
  block ;; label = @1
    global.get 0
    i64.const 25
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
    call $frames:one/1
    local.set 0
    local.get 0
    i64.const 11
    i64.eq
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    local.get 2
    i64.load
    local.get 0
    local.set 6
    local.set 5
    local.get 2
    local.get 6
    i64.store
    local.get 5
    local.set 0
    local.get 0
    call $frames:one/1
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
    local.get 2
    i64.load
    i64.store offset=8
    local.get 3
    local.get 0
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
(func $frames:one/1 (;4;) (type 4) (param i64) (result i64)
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
    i64.const 259
    i64.store
    local.get 1
    local.get 0
    i64.store offset=8
    local.get 1
    i32.const 16
    i32.add
    local.set 2
    i32.const 0
    local.get 2
    i32.store offset=64
    local.get 1
    i32.const 6
    i32.sub
    i64.extend_i32_u
    local.set 0
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
(func $frames:trimmed/3 (;5;) (type 5) (param i64 i64 i64) (result i64)
  (local i32 i32 i32 i64 i64)
  block ;; label = @1
    global.get 0
    i64.const 36
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
    local.tee 3
    i32.const 16
    i32.add
    local.tee 4
    i32.const 0
    i32.load offset=120
    i32.gt_u
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      call $stack_overflow
    end
    local.get 4
    local.set 5
    i32.const 0
    local.get 5
    i32.store offset=80
    local.get 3
    local.get 2
    i64.store offset=8
    local.get 3
    local.get 1
    i64.store
    local.get 0
    call $frames:one/1
    local.set 0
    local.get 0
    i64.const 11
    i64.eq
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    local.get 3
    i64.load
    local.get 0
    local.set 7
    local.set 6
    local.get 3
    local.get 7
    i64.store
    local.get 6
    local.set 0
    local.get 0
    call $frames:one/1
    local.set 0
    local.get 0
    i64.const 11
    i64.eq
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    local.get 3
    i64.load offset=8
    local.get 0
    local.set 7
    local.set 6
    local.get 3
    local.get 7
    i64.store offset=8
    local.get 6
    local.set 0
    local.get 0
    call $frames:one/1
    local.set 0
    local.get 0
    i64.const 11
    i64.eq
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    i32.const 0
    i32.load offset=64
    i32.const 32
    i32.add
    i32.const 0
    i32.load offset=72
    i32.gt_u
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      i32.const 32
      local.get 0
      call $"collect 1"
      local.set 0
    end
    local.get 3
    i64.load offset=8
    local.set 6
    i32.const 0
    i32.load offset=64
    local.tee 4
    local.get 6
    i64.store
    local.get 4
    local.get 0
    i64.store offset=8
    local.get 4
    i32.const 16
    i32.add
    local.set 5
    i32.const 0
    local.get 5
    i32.store offset=64
    local.get 4
    i32.const 7
    i32.sub
    i64.extend_i32_u
    local.set 0
    local.get 3
    i64.load
    local.set 6
    i32.const 0
    i32.load offset=64
    local.tee 4
    local.get 6
    i64.store
    local.get 4
    local.get 0
    i64.store offset=8
    local.get 4
    i32.const 16
    i32.add
    local.set 5
    i32.const 0
    local.get 5
    i32.store offset=64
    local.get 4
    i32.const 7
    i32.sub
    i64.extend_i32_u
    local.set 0
    local.get 3
    local.set 5
    i32.const 0
    local.get 5
    i32.store offset=80
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
