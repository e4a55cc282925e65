;; -module(apply).
;; -export([named/3, list/3, fun_list/2, one/1, two/2]).
;;
;; %% Show: apply 1, ApplyList, ApplyFun, Count
;; %% By name: the program's exported functions of that arity, then the runtime's.
;; named(M, F, X) -> M:F(X).
;; list(M, F, L) -> {apply(M, F, L)}.
;; fun_list(F, L) -> apply(F, L).
;;
;; one(X) -> X.
;; two(X, Y) -> {X, Y}.

;;; {release,25}.
;;; {exports,[{apply,named,3},{apply,list,3},{apply,fun_list,2},{apply,one,1},{apply,two,2}]}.
;;; {module,apply,document,[{named,3},{list,3},{fun_list,2},{one,1},{two,2}]}.
;;; {function,fun_list,2,6}.
;;;   {label,5}.
;;;   {func_info,{atom,apply},{atom,fun_list},2}.
;;;   {label,6}.
;;;   {call_ext_only,2,{extfunc,erlang,apply,2}}.
;;; {function,list,3,4}.
;;;   {label,3}.
;;;   {func_info,{atom,apply},{atom,list},3}.
;;;   {label,4}.
;;;   {allocate,0,3}.
;;;   {call_ext,3,{extfunc,erlang,apply,3}}.
;;;   {test_heap,2,1}.
;;;   {put_tuple2,{x,0},{list,[{x,0}]}}.
;;;   {deallocate,0}.
;;;   return.
;;; {function,named,3,2}.
;;;   {label,1}.
;;;   {func_info,{atom,apply},{atom,named},3}.
;;;   {label,2}.
;;;   {allocate,0,3}.
;;;   {swap,{x,1},{x,2}}.
;;;   {swap,{x,0},{x,1}}.
;;;   {apply_last,1,0}.
;;; {function,one,1,8}.
;;;   {label,7}.
;;;   {func_info,{atom,apply},{atom,one},1}.
;;;   {label,8}.
;;;   return.
;;; {function,two,2,10}.
;;;   {label,9}.
;;;   {func_info,{atom,apply},{atom,two},2}.
;;;   {label,10}.
;;;   {test_heap,3,2}.
;;;   {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
;;;   return.

(func $apply:fun_list/2 (;7;) (type 1) (param i64 i64) (result i64)
  (local i64)
  block ;; label = @1
    global.get 0
    i64.const 12
    i64.sub
    global.set 0
    global.get 0
    i64.const 0
    i64.lt_s
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      call $yield
    end
    block ;; label = @2
      block ;; label = @3
        local.get 1
        call $Count
        local.tee 2
        i64.const 11
        i64.ne
        i32.eqz
        br_if 0 (;@3;)
        local.get 0
        i64.const 3
        i64.and
        i64.const 2
        i64.eq
        i32.eqz
        br_if 0 (;@3;)
        local.get 0
        i32.wrap_i64
        i32.load8_u offset=6
        i32.const 31
        i32.sub
        i32.const -17
        i32.and
        i32.eqz
        i32.eqz
        br_if 0 (;@3;)
        local.get 0
        i32.wrap_i64
        i64.load offset=22
        local.get 2
        i64.eq
        i32.eqz
        br_if 0 (;@3;)
        br 1 (;@2;)
      end
      local.get 0
      local.get 1
      call $ApplyFun
      drop
      br 1 (;@1;)
    end
    local.get 0
    local.get 1
    return_call $ApplyFun
    unreachable
  end
  i64.const 11
)
(func $apply:list/3 (;8;) (type 7) (param i64 i64 i64) (result i64)
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
    local.tee 3
    i32.const 0
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
    local.get 0
    local.get 1
    local.get 2
    call $ApplyList
    local.set 0
    local.get 0
    i64.const 11
    i64.eq
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
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
    local.tee 4
    i64.const 259
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
    i32.const 6
    i32.sub
    i64.extend_i32_u
    local.set 0
    local.get 3
    local.set 5
    i32.const 0
    local.get 5
    i32.store offset=80
    global.get 0
    i64.const 4
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
    return
    unreachable
  end
  global.get 0
  i64.const 1
  i64.sub
  global.set 0
  global.get 0
  i64.const 0
  i64.lt_s
  (@metadata.code.branch_hint "\00")
  if ;; label = @1
    call $yield
  end
  i64.const 11
)
(func $apply:named/3 (;9;) (type 7) (param i64 i64 i64) (result i64)
  (local i32 i32 i32 i64 i64)
  block ;; label = @1
    global.get 0
    i64.const 18
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
    i32.const 0
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
    local.get 1
    local.get 2
    local.set 7
    local.set 6
    local.get 7
    local.set 1
    local.get 6
    local.set 2
    local.get 0
    local.get 1
    local.set 7
    local.set 6
    local.get 7
    local.set 0
    local.get 6
    local.set 1
    block ;; label = @2
      block ;; label = @3
        local.get 1
        i64.const 15
        i64.and
        i64.const 3
        i64.eq
        i32.eqz
        br_if 0 (;@3;)
        local.get 2
        i64.const 15
        i64.and
        i64.const 3
        i64.eq
        i32.eqz
        br_if 0 (;@3;)
        br 1 (;@2;)
      end
      local.get 0
      local.get 1
      local.get 2
      call $"apply 1"
      drop
      br 1 (;@1;)
    end
    local.get 0
    local.get 1
    local.get 2
    local.get 3
    local.set 5
    i32.const 0
    local.get 5
    i32.store offset=80
    return_call $"apply 1"
    unreachable
  end
  i64.const 11
)
(func $apply:one/1 (;10;) (type 4) (param i64) (result i64)
  block ;; label = @1
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
(func $apply:two/2 (;11;) (type 1) (param i64 i64) (result i64)
  (local i32 i32)
  block ;; label = @1
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
      local.get 1
      call $"collect 2"
      local.set 1
      local.set 0
    end
    i32.const 0
    i32.load offset=64
    local.tee 2
    i64.const 515
    i64.store
    local.get 2
    local.get 0
    i64.store offset=8
    local.get 2
    local.get 1
    i64.store offset=16
    local.get 2
    i32.const 24
    i32.add
    local.set 3
    i32.const 0
    local.get 3
    i32.store offset=64
    local.get 2
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
(func $ApplyFun (;12;) (type 1) (param i64 i64) (result i64)
  (local i64 i64 i64)
  global.get 0
  i64.const 8
  i64.sub
  global.set 0
  global.get 0
  i64.const 0
  i64.lt_s
  (@metadata.code.branch_hint "\00")
  if ;; label = @1
    call $yield
  end
  local.get 1
  local.set 2
  local.get 2
  i64.const 7
  i64.eq
  if ;; label = @1
    local.get 0
    i64.const 3
    i64.and
    i64.const 2
    i64.ne
    if (result i32) ;; label = @2
      i32.const 0
    else
      local.get 0
      i32.wrap_i64
      i32.load8_u offset=6
      i32.const 31
      i32.sub
      i32.const -17
      i32.and
      i32.eqz
    end
    if ;; label = @2
      local.get 0
      i32.wrap_i64
      i64.load offset=22
      i64.const 0
      i64.eq
      if ;; label = @3
        local.get 1
        local.set 3
        local.get 0
        local.get 0
        i32.wrap_i64
        i64.load offset=14
        i64.const 2
        i64.shr_u
        i32.wrap_i64
        return_call_indirect (type 4)
      end
    end
    local.get 1
    local.set 3
    local.get 0
    i32.const 0
    call $BadFun
    i64.const 11
    return
  end
  local.get 2
  i64.const 3
  i64.and
  i64.const 1
  i64.ne
  (@metadata.code.branch_hint "\00")
  if ;; label = @1
    i32.const 0
    i32.load offset=80
    local.get 0
    i64.store
    i32.const 0
    i32.load offset=80
    local.get 1
    i64.store offset=8
    i64.const 435
    i64.const 467
    i32.const 2
    i64.const 100664314
    call $"settled apply"
    return
  end
  local.get 2
  i32.wrap_i64
  i64.load offset=15
  local.set 2
  local.get 2
  i64.const 7
  i64.eq
  if ;; label = @1
    local.get 0
    i64.const 3
    i64.and
    i64.const 2
    i64.ne
    if (result i32) ;; label = @2
      i32.const 0
    else
      local.get 0
      i32.wrap_i64
      i32.load8_u offset=6
      i32.const 31
      i32.sub
      i32.const -17
      i32.and
      i32.eqz
    end
    if ;; label = @2
      local.get 0
      i32.wrap_i64
      i64.load offset=22
      i64.const 4
      i64.eq
      if ;; label = @3
        local.get 1
        local.set 3
        local.get 3
        i32.wrap_i64
        i64.load offset=7
        local.get 3
        i32.wrap_i64
        i64.load offset=15
        local.set 3
        local.get 0
        local.get 0
        i32.wrap_i64
        i64.load offset=14
        i64.const 2
        i64.shr_u
        i32.wrap_i64
        return_call_indirect (type 1)
      end
    end
    local.get 1
    local.set 3
    local.get 3
    i32.wrap_i64
    i64.load offset=7
    local.get 3
    i32.wrap_i64
    i64.load offset=15
    local.set 3
    local.set 4
    i32.const 0
    i32.load offset=80
    local.get 4
    i64.store
    local.get 0
    i32.const 1
    call $BadFun
    i64.const 11
    return
  end
  local.get 2
  i64.const 3
  i64.and
  i64.const 1
  i64.ne
  (@metadata.code.branch_hint "\00")
  if ;; label = @1
    i32.const 0
    i32.load offset=80
    local.get 0
    i64.store
    i32.const 0
    i32.load offset=80
    local.get 1
    i64.store offset=8
    i64.const 435
    i64.const 467
    i32.const 2
    i64.const 100664314
    call $"settled apply"
    return
  end
  local.get 2
  i32.wrap_i64
  i64.load offset=15
  local.set 2
  local.get 2
  i64.const 7
  i64.eq
  if ;; label = @1
    local.get 0
    i64.const 3
    i64.and
    i64.const 2
    i64.ne
    if (result i32) ;; label = @2
      i32.const 0
    else
      local.get 0
      i32.wrap_i64
      i32.load8_u offset=6
      i32.const 31
      i32.sub
      i32.const -17
      i32.and
      i32.eqz
    end
    if ;; label = @2
      local.get 0
      i32.wrap_i64
      i64.load offset=22
      i64.const 8
      i64.eq
      if ;; label = @3
        local.get 1
        local.set 3
        local.get 3
        i32.wrap_i64
        i64.load offset=7
        local.get 3
        i32.wrap_i64
        i64.load offset=15
        local.set 3
        local.get 3
        i32.wrap_i64
        i64.load offset=7
        local.get 3
        i32.wrap_i64
        i64.load offset=15
        local.set 3
        local.get 0
        local.get 0
        i32.wrap_i64
        i64.load offset=14
        i64.const 2
        i64.shr_u
        i32.wrap_i64
        return_call_indirect (type 7)
      end
    end
    local.get 1
    local.set 3
    local.get 3
    i32.wrap_i64
    i64.load offset=7
    local.get 3
    i32.wrap_i64
    i64.load offset=15
    local.set 3
    local.get 3
    i32.wrap_i64
    i64.load offset=7
    local.get 3
    i32.wrap_i64
    i64.load offset=15
    local.set 3
    local.set 4
    i32.const 0
    i32.load offset=80
    local.get 4
    i64.store offset=8
    local.set 4
    i32.const 0
    i32.load offset=80
    local.get 4
    i64.store
    local.get 0
    i32.const 2
    call $BadFun
    i64.const 11
    return
  end
  local.get 2
  i64.const 3
  i64.and
  i64.const 1
  i64.ne
  (@metadata.code.branch_hint "\00")
  if ;; label = @1
    i32.const 0
    i32.load offset=80
    local.get 0
    i64.store
    i32.const 0
    i32.load offset=80
    local.get 1
    i64.store offset=8
    i64.const 435
    i64.const 467
    i32.const 2
    i64.const 100664314
    call $"settled apply"
    return
  end
  local.get 2
  i32.wrap_i64
  i64.load offset=15
  local.set 2
  local.get 2
  i64.const 7
  i64.eq
  if ;; label = @1
    local.get 0
    i64.const 3
    i64.and
    i64.const 2
    i64.ne
    if (result i32) ;; label = @2
      i32.const 0
    else
      local.get 0
      i32.wrap_i64
      i32.load8_u offset=6
      i32.const 31
      i32.sub
      i32.const -17
      i32.and
      i32.eqz
    end
    if ;; label = @2
      local.get 0
      i32.wrap_i64
      i64.load offset=22
      i64.const 12
      i64.eq
      if ;; label = @3
        local.get 1
        local.set 3
        local.get 3
        i32.wrap_i64
        i64.load offset=7
        local.get 3
        i32.wrap_i64
        i64.load offset=15
        local.set 3
        local.get 3
        i32.wrap_i64
        i64.load offset=7
        local.get 3
        i32.wrap_i64
        i64.load offset=15
        local.set 3
        local.get 3
        i32.wrap_i64
        i64.load offset=7
        local.get 3
        i32.wrap_i64
        i64.load offset=15
        local.set 3
        local.get 0
        local.get 0
        i32.wrap_i64
        i64.load offset=14
        i64.const 2
        i64.shr_u
        i32.wrap_i64
        return_call_indirect (type 8)
      end
    end
    local.get 1
    local.set 3
    local.get 3
    i32.wrap_i64
    i64.load offset=7
    local.get 3
    i32.wrap_i64
    i64.load offset=15
    local.set 3
    local.get 3
    i32.wrap_i64
    i64.load offset=7
    local.get 3
    i32.wrap_i64
    i64.load offset=15
    local.set 3
    local.get 3
    i32.wrap_i64
    i64.load offset=7
    local.get 3
    i32.wrap_i64
    i64.load offset=15
    local.set 3
    local.set 4
    i32.const 0
    i32.load offset=80
    local.get 4
    i64.store offset=16
    local.set 4
    i32.const 0
    i32.load offset=80
    local.get 4
    i64.store offset=8
    local.set 4
    i32.const 0
    i32.load offset=80
    local.get 4
    i64.store
    local.get 0
    i32.const 3
    call $BadFun
    i64.const 11
    return
  end
  local.get 2
  i64.const 3
  i64.and
  i64.const 1
  i64.ne
  (@metadata.code.branch_hint "\00")
  if ;; label = @1
    i32.const 0
    i32.load offset=80
    local.get 0
    i64.store
    i32.const 0
    i32.load offset=80
    local.get 1
    i64.store offset=8
    i64.const 435
    i64.const 467
    i32.const 2
    i64.const 100664314
    call $"settled apply"
    return
  end
  local.get 2
  i32.wrap_i64
  i64.load offset=15
  local.set 2
  local.get 2
  i64.const 7
  i64.eq
  if ;; label = @1
    local.get 0
    i64.const 3
    i64.and
    i64.const 2
    i64.ne
    if (result i32) ;; label = @2
      i32.const 0
    else
      local.get 0
      i32.wrap_i64
      i32.load8_u offset=6
      i32.const 31
      i32.sub
      i32.const -17
      i32.and
      i32.eqz
    end
    if ;; label = @2
      local.get 0
      i32.wrap_i64
      i64.load offset=22
      i64.const 16
      i64.eq
      if ;; label = @3
        local.get 1
        local.set 3
        local.get 3
        i32.wrap_i64
        i64.load offset=7
        local.get 3
        i32.wrap_i64
        i64.load offset=15
        local.set 3
        local.get 3
        i32.wrap_i64
        i64.load offset=7
        local.get 3
        i32.wrap_i64
        i64.load offset=15
        local.set 3
        local.get 3
        i32.wrap_i64
        i64.load offset=7
        local.get 3
        i32.wrap_i64
        i64.load offset=15
        local.set 3
        local.get 3
        i32.wrap_i64
        i64.load offset=7
        local.get 3
        i32.wrap_i64
        i64.load offset=15
        local.set 3
        local.get 0
        local.get 0
        i32.wrap_i64
        i64.load offset=14
        i64.const 2
        i64.shr_u
        i32.wrap_i64
        return_call_indirect (type 9)
      end
    end
    local.get 1
    local.set 3
    local.get 3
    i32.wrap_i64
    i64.load offset=7
    local.get 3
    i32.wrap_i64
    i64.load offset=15
    local.set 3
    local.get 3
    i32.wrap_i64
    i64.load offset=7
    local.get 3
    i32.wrap_i64
    i64.load offset=15
    local.set 3
    local.get 3
    i32.wrap_i64
    i64.load offset=7
    local.get 3
    i32.wrap_i64
    i64.load offset=15
    local.set 3
    local.get 3
    i32.wrap_i64
    i64.load offset=7
    local.get 3
    i32.wrap_i64
    i64.load offset=15
    local.set 3
    local.set 4
    i32.const 0
    i32.load offset=80
    local.get 4
    i64.store offset=24
    local.set 4
    i32.const 0
    i32.load offset=80
    local.get 4
    i64.store offset=16
    local.set 4
    i32.const 0
    i32.load offset=80
    local.get 4
    i64.store offset=8
    local.set 4
    i32.const 0
    i32.load offset=80
    local.get 4
    i64.store
    local.get 0
    i32.const 4
    call $BadFun
    i64.const 11
    return
  end
  local.get 2
  i64.const 3
  i64.and
  i64.const 1
  i64.ne
  (@metadata.code.branch_hint "\00")
  if ;; label = @1
    i32.const 0
    i32.load offset=80
    local.get 0
    i64.store
    i32.const 0
    i32.load offset=80
    local.get 1
    i64.store offset=8
    i64.const 435
    i64.const 467
    i32.const 2
    i64.const 100664314
    call $"settled apply"
    return
  end
  local.get 2
  i32.wrap_i64
  i64.load offset=15
  local.set 2
  local.get 2
  i64.const 7
  i64.eq
  if ;; label = @1
    local.get 0
    i64.const 3
    i64.and
    i64.const 2
    i64.ne
    if (result i32) ;; label = @2
      i32.const 0
    else
      local.get 0
      i32.wrap_i64
      i32.load8_u offset=6
      i32.const 31
      i32.sub
      i32.const -17
      i32.and
      i32.eqz
    end
    if ;; label = @2
      local.get 0
      i32.wrap_i64
      i64.load offset=22
      i64.const 20
      i64.eq
      if ;; label = @3
        local.get 1
        local.set 3
        local.get 3
        i32.wrap_i64
        i64.load offset=7
        local.get 3
        i32.wrap_i64
        i64.load offset=15
        local.set 3
        local.get 3
        i32.wrap_i64
        i64.load offset=7
        local.get 3
        i32.wrap_i64
        i64.load offset=15
        local.set 3
        local.get 3
        i32.wrap_i64
        i64.load offset=7
        local.get 3
        i32.wrap_i64
        i64.load offset=15
        local.set 3
        local.get 3
        i32.wrap_i64
        i64.load offset=7
        local.get 3
        i32.wrap_i64
        i64.load offset=15
        local.set 3
        local.get 3
        i32.wrap_i64
        i64.load offset=7
        local.get 3
        i32.wrap_i64
        i64.load offset=15
        local.set 3
        local.get 0
        local.get 0
        i32.wrap_i64
        i64.load offset=14
        i64.const 2
        i64.shr_u
        i32.wrap_i64
        return_call_indirect (type 10)
      end
    end
    local.get 1
    local.set 3
    local.get 3
    i32.wrap_i64
    i64.load offset=7
    local.get 3
    i32.wrap_i64
    i64.load offset=15
    local.set 3
    local.get 3
    i32.wrap_i64
    i64.load offset=7
    local.get 3
    i32.wrap_i64
    i64.load offset=15
    local.set 3
    local.get 3
    i32.wrap_i64
    i64.load offset=7
    local.get 3
    i32.wrap_i64
    i64.load offset=15
    local.set 3
    local.get 3
    i32.wrap_i64
    i64.load offset=7
    local.get 3
    i32.wrap_i64
    i64.load offset=15
    local.set 3
    local.get 3
    i32.wrap_i64
    i64.load offset=7
    local.get 3
    i32.wrap_i64
    i64.load offset=15
    local.set 3
    local.set 4
    i32.const 0
    i32.load offset=80
    local.get 4
    i64.store offset=32
    local.set 4
    i32.const 0
    i32.load offset=80
    local.get 4
    i64.store offset=24
    local.set 4
    i32.const 0
    i32.load offset=80
    local.get 4
  ;; … and 4874 lines more, whose FNV-1a is 5cdacdfb664190b1
(func $Count (;15;) (type 4) (param i64) (result i64)
  (local i64 i64)
  local.get 0
  local.set 1
  block ;; label = @1
    loop ;; label = @2
      global.get 0
      i64.const 8
      i64.sub
      global.set 0
      global.get 0
      i64.const 0
      i64.lt_s
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        call $yield
      end
      local.get 1
      i64.const 3
      i64.and
      i64.const 1
      i64.ne
      br_if 1 (;@1;)
      local.get 2
      i64.const 4
      i64.add
      local.set 2
      local.get 1
      i32.wrap_i64
      i64.load offset=15
      local.set 1
      local.get 1
      i64.const 3
      i64.and
      i64.const 1
      i64.ne
      br_if 1 (;@1;)
      local.get 2
      i64.const 4
      i64.add
      local.set 2
      local.get 1
      i32.wrap_i64
      i64.load offset=15
      local.set 1
      local.get 1
      i64.const 3
      i64.and
      i64.const 1
      i64.ne
      br_if 1 (;@1;)
      local.get 2
      i64.const 4
      i64.add
      local.set 2
      local.get 1
      i32.wrap_i64
      i64.load offset=15
      local.set 1
      local.get 1
      i64.const 3
      i64.and
      i64.const 1
      i64.ne
      br_if 1 (;@1;)
      local.get 2
      i64.const 4
      i64.add
      local.set 2
      local.get 1
      i32.wrap_i64
      i64.load offset=15
      local.set 1
      br 0 (;@2;)
    end
  end
  local.get 1
  i64.const 7
  i64.eq
  if ;; label = @1
    local.get 2
    return
  end
  i64.const 11
)
(func $ApplyList (;16;) (type 7) (param i64 i64 i64) (result i64)
  (local i64 i64)
  global.get 0
  i64.const 8
  i64.sub
  global.set 0
  global.get 0
  i64.const 0
  i64.lt_s
  (@metadata.code.branch_hint "\00")
  if ;; label = @1
    call $yield
  end
  local.get 2
  local.set 3
  local.get 3
  i64.const 7
  i64.eq
  if ;; label = @1
    local.get 2
    local.set 4
    local.get 0
    local.get 1
    return_call $"apply 0"
  end
  local.get 3
  i64.const 3
  i64.and
  i64.const 1
  i64.ne
  (@metadata.code.branch_hint "\00")
  if ;; label = @1
    i32.const 0
    i32.load offset=80
    local.get 0
    i64.store
    i32.const 0
    i32.load offset=80
    local.get 1
    i64.store offset=8
    i32.const 0
    i32.load offset=80
    local.get 2
    i64.store offset=16
    i64.const 435
    i64.const 467
    i32.const 3
    i64.const 100664314
    call $"settled apply"
    return
  end
  local.get 3
  i32.wrap_i64
  i64.load offset=15
  local.set 3
  local.get 3
  i64.const 7
  i64.eq
  if ;; label = @1
    local.get 2
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 0
    local.get 1
    return_call $"apply 1"
  end
  local.get 3
  i64.const 3
  i64.and
  i64.const 1
  i64.ne
  (@metadata.code.branch_hint "\00")
  if ;; label = @1
    i32.const 0
    i32.load offset=80
    local.get 0
    i64.store
    i32.const 0
    i32.load offset=80
    local.get 1
    i64.store offset=8
    i32.const 0
    i32.load offset=80
    local.get 2
    i64.store offset=16
    i64.const 435
    i64.const 467
    i32.const 3
    i64.const 100664314
    call $"settled apply"
    return
  end
  local.get 3
  i32.wrap_i64
  i64.load offset=15
  local.set 3
  local.get 3
  i64.const 7
  i64.eq
  if ;; label = @1
    local.get 2
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 0
    local.get 1
    return_call $"apply 2"
  end
  local.get 3
  i64.const 3
  i64.and
  i64.const 1
  i64.ne
  (@metadata.code.branch_hint "\00")
  if ;; label = @1
    i32.const 0
    i32.load offset=80
    local.get 0
    i64.store
    i32.const 0
    i32.load offset=80
    local.get 1
    i64.store offset=8
    i32.const 0
    i32.load offset=80
    local.get 2
    i64.store offset=16
    i64.const 435
    i64.const 467
    i32.const 3
    i64.const 100664314
    call $"settled apply"
    return
  end
  local.get 3
  i32.wrap_i64
  i64.load offset=15
  local.set 3
  local.get 3
  i64.const 7
  i64.eq
  if ;; label = @1
    local.get 2
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 0
    local.get 1
    return_call $"apply 3"
  end
  local.get 3
  i64.const 3
  i64.and
  i64.const 1
  i64.ne
  (@metadata.code.branch_hint "\00")
  if ;; label = @1
    i32.const 0
    i32.load offset=80
    local.get 0
    i64.store
    i32.const 0
    i32.load offset=80
    local.get 1
    i64.store offset=8
    i32.const 0
    i32.load offset=80
    local.get 2
    i64.store offset=16
    i64.const 435
    i64.const 467
    i32.const 3
    i64.const 100664314
    call $"settled apply"
    return
  end
  local.get 3
  i32.wrap_i64
  i64.load offset=15
  local.set 3
  local.get 3
  i64.const 7
  i64.eq
  if ;; label = @1
    local.get 2
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 0
    local.get 1
    return_call $"apply 4"
  end
  local.get 3
  i64.const 3
  i64.and
  i64.const 1
  i64.ne
  (@metadata.code.branch_hint "\00")
  if ;; label = @1
    i32.const 0
    i32.load offset=80
    local.get 0
    i64.store
    i32.const 0
    i32.load offset=80
    local.get 1
    i64.store offset=8
    i32.const 0
    i32.load offset=80
    local.get 2
    i64.store offset=16
    i64.const 435
    i64.const 467
    i32.const 3
    i64.const 100664314
    call $"settled apply"
    return
  end
  local.get 3
  i32.wrap_i64
  i64.load offset=15
  local.set 3
  local.get 3
  i64.const 7
  i64.eq
  if ;; label = @1
    local.get 2
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 0
    local.get 1
    return_call $"apply 5"
  end
  local.get 3
  i64.const 3
  i64.and
  i64.const 1
  i64.ne
  (@metadata.code.branch_hint "\00")
  if ;; label = @1
    i32.const 0
    i32.load offset=80
    local.get 0
    i64.store
    i32.const 0
    i32.load offset=80
    local.get 1
    i64.store offset=8
    i32.const 0
    i32.load offset=80
    local.get 2
    i64.store offset=16
    i64.const 435
    i64.const 467
    i32.const 3
    i64.const 100664314
    call $"settled apply"
    return
  end
  local.get 3
  i32.wrap_i64
  i64.load offset=15
  local.set 3
  local.get 3
  i64.const 7
  i64.eq
  if ;; label = @1
    local.get 2
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 0
    local.get 1
    return_call $"apply 6"
  end
  local.get 3
  i64.const 3
  i64.and
  i64.const 1
  i64.ne
  (@metadata.code.branch_hint "\00")
  if ;; label = @1
    i32.const 0
    i32.load offset=80
    local.get 0
    i64.store
    i32.const 0
    i32.load offset=80
    local.get 1
    i64.store offset=8
    i32.const 0
    i32.load offset=80
    local.get 2
    i64.store offset=16
    i64.const 435
    i64.const 467
    i32.const 3
    i64.const 100664314
    call $"settled apply"
    return
  end
  local.get 3
  i32.wrap_i64
  i64.load offset=15
  local.set 3
  local.get 3
  i64.const 7
  i64.eq
  if ;; label = @1
    local.get 2
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 0
    local.get 1
    return_call $"apply 7"
  end
  local.get 3
  i64.const 3
  i64.and
  i64.const 1
  i64.ne
  (@metadata.code.branch_hint "\00")
  if ;; label = @1
    i32.const 0
    i32.load offset=80
    local.get 0
    i64.store
    i32.const 0
    i32.load offset=80
    local.get 1
    i64.store offset=8
    i32.const 0
    i32.load offset=80
    local.get 2
    i64.store offset=16
    i64.const 435
    i64.const 467
    i32.const 3
    i64.const 100664314
    call $"settled apply"
    return
  end
  local.get 3
  i32.wrap_i64
  i64.load offset=15
  local.set 3
  local.get 3
  i64.const 7
  i64.eq
  if ;; label = @1
    local.get 2
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 0
    local.get 1
    return_call $"apply 8"
  end
  local.get 3
  i64.const 3
  i64.and
  i64.const 1
  i64.ne
  (@metadata.code.branch_hint "\00")
  if ;; label = @1
    i32.const 0
    i32.load offset=80
    local.get 0
    i64.store
    i32.const 0
    i32.load offset=80
    local.get 1
    i64.store offset=8
    i32.const 0
    i32.load offset=80
    local.get 2
    i64.store offset=16
    i64.const 435
    i64.const 467
    i32.const 3
    i64.const 100664314
    call $"settled apply"
    return
  end
  local.get 3
  i32.wrap_i64
  i64.load offset=15
  local.set 3
  local.get 3
  i64.const 7
  i64.eq
  if ;; label = @1
    local.get 2
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=7
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 4
    local.get 0
    local.get 1
    return_call $"apply 9"
  end
  local.get 3
  ;; … and 1644 lines more, whose FNV-1a is 26fcc2961fdd1eb8
(func $"apply 1" (;19;) (type 7) (param i64 i64 i64) (result i64)
  global.get 0
  i64.const 8
  i64.sub
  global.set 0
  global.get 0
  i64.const 0
  i64.lt_s
  (@metadata.code.branch_hint "\00")
  if ;; label = @1
    call $yield
  end
  local.get 1
  i64.const 467
  i64.eq
  if ;; label = @1
    local.get 2
    i64.const 483
    i64.eq
    if ;; label = @2
      local.get 0
      return_call $apply:one/1
    end
  end
  i32.const 0
  i32.load offset=64
  i32.const 0
  i32.add
  i32.const 0
  i32.load offset=72
  i32.gt_u
  (@metadata.code.branch_hint "\00")
  if ;; label = @1
    i32.const 0
    local.get 0
    local.get 1
    local.get 2
    call $"collect 3"
    local.set 2
    local.set 1
    local.set 0
  end
  i32.const 0
  i32.load offset=80
  local.get 0
  i64.store
  local.get 1
  local.get 2
  i32.const 1
  i64.const 100664314
  call $"settled apply"
)
