;; -module(funs).
;; -export([adder/2, call/2, twice/2, fixed/0, outside/0]).
;;
;; %% Show: BadFun, fun funs:-adder/2-fun-0-/1
;; %% Values of its surroundings come behind a fun's arguments.
;; adder(A, B) -> fun(X) -> X + A + B end.
;; call(F, X) -> F(X).
;; twice(F, X) -> [F(F(X))].
;;
;; %% A fun without values is a literal.
;; fixed() -> fun(X) -> X + 1 end.
;; outside() -> fun erlang:abs/1.

;;; {release,25}.
;;; {exports,[{funs,adder,2},{funs,call,2},{funs,twice,2},{funs,fixed,0},{funs,outside,0}]}.
;;; {module,funs,document,[{adder,2},{call,2},{twice,2},{fixed,0},{outside,0}]}.
;;; {function,'-adder/2-fun-0-',3,18}.
;;;   {label,17}.
;;;   {func_info,{atom,funs},{atom,'-adder/2-fun-0-'},3}.
;;;   {label,18}.
;;;   {gc_bif,'+',{f,0},3,[{x,0},{x,1}],{x,0}}.
;;;   {gc_bif,'+',{f,0},3,[{tr,{x,0},number},{x,2}],{x,0}}.
;;;   return.
;;; {function,'-fixed/0-fun-0-',1,16}.
;;;   {label,15}.
;;;   {func_info,{atom,funs},{atom,'-fixed/0-fun-0-'},1}.
;;;   {label,16}.
;;;   {gc_bif,'+',{f,0},1,[{x,0},{integer,1}],{x,0}}.
;;;   return.
;;; {function,adder,2,2}.
;;;   {label,1}.
;;;   {func_info,{atom,funs},{atom,adder},2}.
;;;   {label,2}.
;;;   {test_heap,{alloc,[{words,2},{floats,0},{funs,1}]},2}.
;;;   {make_fun3,{f,18},0,0,{x,0},{list,[{x,0},{x,1}]}}.
;;;   {'%',{var_info,{x,0},[{fun_type,number}]}}.
;;;   return.
;;; {function,call,2,4}.
;;;   {label,3}.
;;;   {func_info,{atom,funs},{atom,call},2}.
;;;   {label,4}.
;;;   {allocate,0,2}.
;;;   {swap,{x,0},{x,1}}.
;;;   {call_fun,1}.
;;;   {deallocate,0}.
;;;   return.
;;; {function,fixed,0,8}.
;;;   {label,7}.
;;;   {func_info,{atom,funs},{atom,fixed},0}.
;;;   {label,8}.
;;;   {test_heap,{alloc,[{words,0},{floats,0},{funs,1}]},0}.
;;;   {make_fun3,{f,16},0,0,{x,0},{list,[]}}.
;;;   {'%',{var_info,{x,0},[{fun_type,number}]}}.
;;;   return.
;;; {function,outside,0,10}.
;;;   {label,9}.
;;;   {func_info,{atom,funs},{atom,outside},0}.
;;;   {label,10}.
;;;   {move,{literal,fun erlang:abs/1},{x,0}}.
;;;   return.
;;; {function,twice,2,6}.
;;;   {label,5}.
;;;   {func_info,{atom,funs},{atom,twice},2}.
;;;   {label,6}.
;;;   {allocate,1,2}.
;;;   {move,{x,0},{y,0}}.
;;;   {swap,{x,0},{x,1}}.
;;;   {call_fun,1}.
;;;   {move,{y,0},{x,1}}.
;;;   {trim,1,0}.
;;;   {call_fun2,{atom,safe},1,{tr,{x,1},{t_fun,1,any,any}}}.
;;;   {test_heap,2,1}.
;;;   {put_list,{x,0},nil,{x,0}}.
;;;   {deallocate,0}.
;;;   return.

(func $funs:-adder/2-fun-0-/3 (;8;) (type 11) (param i64 i64 i64) (result i64)
  (local i64)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
        local.get 0
        local.get 1
        i64.or
        i64.const 3
        i64.and
        i64.eqz
        i32.eqz
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 0
        local.get 1
        i64.add
        local.set 3
        local.get 0
        local.get 3
        i64.xor
        local.get 1
        local.get 3
        i64.xor
        i64.and
        i64.const 0
        i64.lt_s
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        br 1 (;@2;)
      end
      i32.const 0
      i32.load offset=64
      i32.const 0
      i32.load offset=72
      i32.gt_u
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        i32.const 0
        local.get 0
        local.get 1
        local.get 2
        call $"collect 3"
        local.set 2
        local.set 1
        local.set 0
      end
      local.get 0
      local.get 1
      call $"slow +"
      local.set 3
      local.get 3
      i64.const 11
      i64.eq
      (@metadata.code.branch_hint "\00")
      br_if 1 (;@1;)
    end
    local.get 3
    local.set 0
    block ;; label = @2
      block ;; label = @3
        local.get 0
        local.get 2
        i64.or
        i64.const 3
        i64.and
        i64.eqz
        i32.eqz
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 0
        local.get 2
        i64.add
        local.set 3
        local.get 0
        local.get 3
        i64.xor
        local.get 2
        local.get 3
        i64.xor
        i64.and
        i64.const 0
        i64.lt_s
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        br 1 (;@2;)
      end
      i32.const 0
      i32.load offset=64
      i32.const 0
      i32.load offset=72
      i32.gt_u
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        i32.const 0
        local.get 0
        local.get 1
        local.get 2
        call $"collect 3"
        local.set 2
        local.set 1
        local.set 0
      end
      local.get 0
      local.get 2
      call $"slow +"
      local.set 3
      local.get 3
      i64.const 11
      i64.eq
      (@metadata.code.branch_hint "\00")
      br_if 1 (;@1;)
    end
    local.get 3
    local.set 0
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
(func $funs:-fixed/0-fun-0-/1 (;9;) (type 10) (param i64) (result i64)
  (local i64)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
        local.get 0
        i64.const 3
        i64.and
        i64.eqz
        i32.eqz
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 0
        i64.const 4
        i64.add
        local.set 1
        local.get 1
        local.get 0
        i64.lt_s
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        br 1 (;@2;)
      end
      i32.const 0
      i32.load offset=64
      i32.const 0
      i32.load offset=72
      i32.gt_u
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        i32.const 0
        local.get 0
        call $"collect 1"
        local.set 0
      end
      local.get 0
      i64.const 4
      call $"slow +"
      local.set 1
      local.get 1
      i64.const 11
      i64.eq
      (@metadata.code.branch_hint "\00")
      br_if 1 (;@1;)
    end
    local.get 1
    local.set 0
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
(func $funs:adder/2 (;10;) (type 2) (param i64 i64) (result i64)
  (local i32 i32)
  block ;; label = @1
    i32.const 0
    i32.load offset=64
    i32.const 56
    i32.add
    i32.const 0
    i32.load offset=72
    i32.gt_u
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      i32.const 56
      local.get 0
      local.get 1
      call $"collect 2"
      local.set 1
      local.set 0
    end
    i32.const 0
    i32.load offset=64
    local.tee 2
    i64.const 1055
    i64.store
    local.get 2
    i64.const 0
    i64.store offset=8
    local.get 2
    i64.const 4
    i64.store offset=16
    local.get 2
    local.get 0
    i64.store offset=24
    local.get 2
    local.get 1
    i64.store offset=32
    local.get 2
    i32.const 40
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
(func $funs:call/2 (;11;) (type 2) (param i64 i64) (result i64)
  (local i32 i32 i32 i64 i64)
  block ;; label = @1
    global.get 0
    i64.const 20
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
    i32.const 0
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
    local.get 0
    local.get 1
    local.set 6
    local.set 5
    local.get 6
    local.set 0
    local.get 5
    local.set 1
    block ;; label = @2
      block ;; label = @3
        local.get 1
        i64.const 3
        i64.and
        i64.const 2
        i64.eq
        i32.eqz
        br_if 0 (;@3;)
        local.get 1
        i32.wrap_i64
        i32.load8_u offset=6
        i32.const 31
        i32.sub
        i32.const -17
        i32.and
        i32.eqz
        i32.eqz
        br_if 0 (;@3;)
        local.get 1
        i32.wrap_i64
        i64.load offset=22
        i64.const 4
        i64.eq
        br_if 1 (;@2;)
      end
      i32.const 0
      i32.load offset=80
      local.get 0
      i64.store
      local.get 1
      i32.const 1
      call $BadFun
      br 1 (;@1;)
    end
    local.get 0
    local.get 1
    local.get 1
    i32.wrap_i64
    i64.load offset=14
    i64.const 2
    i64.shr_u
    i32.wrap_i64
    local.get 2
    local.set 4
    i32.const 0
    local.get 4
    i32.store offset=80
    return_call_indirect (type 2)
    unreachable
  end
  i64.const 11
)
(func $funs:fixed/0 (;12;) (type 3) (result i64)
  (local i64)
  block ;; label = @1
    i32.const 0
    i32.load offset=64
    i32.const 40
    i32.add
    i32.const 0
    i32.load offset=72
    i32.gt_u
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      i32.const 40
      call $"collect 0"
    end
    i64.const 100664314
    local.set 0
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
(func $funs:outside/0 (;13;) (type 3) (result i64)
  (local i64)
  block ;; label = @1
    i64.const 100664338
    local.set 0
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
(func $funs:twice/2 (;14;) (type 2) (param i64 i64) (result i64)
  (local i32 i32 i32 i64 i64)
  block ;; label = @1
    global.get 0
    i64.const 46
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
    local.get 0
    i64.store
    local.get 0
    local.get 1
    local.set 6
    local.set 5
    local.get 6
    local.set 0
    local.get 5
    local.set 1
    block ;; label = @2
      block ;; label = @3
        local.get 1
        i64.const 3
        i64.and
        i64.const 2
        i64.eq
        i32.eqz
        br_if 0 (;@3;)
        local.get 1
        i32.wrap_i64
        i32.load8_u offset=6
        i32.const 31
        i32.sub
        i32.const -17
        i32.and
        i32.eqz
        i32.eqz
        br_if 0 (;@3;)
        local.get 1
        i32.wrap_i64
        i64.load offset=22
        i64.const 4
        i64.eq
        br_if 1 (;@2;)
      end
      i32.const 0
      i32.load offset=80
      local.get 0
      i64.store
      local.get 1
      i32.const 1
      call $BadFun
      br 1 (;@1;)
    end
    local.get 0
    local.get 1
    local.get 1
    i32.wrap_i64
    i64.load offset=14
    i64.const 2
    i64.shr_u
    i32.wrap_i64
    call_indirect (type 2)
    local.set 0
    local.get 0
    i64.const 11
    i64.eq
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    local.get 2
    i64.load
    local.set 1
    local.get 2
    local.set 4
    i32.const 0
    local.get 4
    i32.store offset=80
    block ;; label = @2
      block ;; label = @3
        local.get 1
        i64.const 3
        i64.and
        i64.const 2
        i64.eq
        i32.eqz
        br_if 0 (;@3;)
        local.get 1
        i32.wrap_i64
        i32.load8_u offset=6
        i32.const 31
        i32.sub
        i32.const -17
        i32.and
        i32.eqz
        i32.eqz
        br_if 0 (;@3;)
        local.get 1
        i32.wrap_i64
        i64.load offset=22
        i64.const 4
        i64.eq
        br_if 1 (;@2;)
      end
      i32.const 0
      i32.load offset=80
      local.get 0
      i64.store
      local.get 1
      i32.const 1
      call $BadFun
      br 1 (;@1;)
    end
    local.get 0
    local.get 1
    local.get 1
    i32.wrap_i64
    i64.load offset=14
    i64.const 2
    i64.shr_u
    i32.wrap_i64
    call_indirect (type 2)
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
    local.tee 3
    local.get 0
    i64.store
    local.get 3
    i64.const 7
    i64.store offset=8
    local.get 3
    i32.const 16
    i32.add
    local.set 4
    i32.const 0
    local.get 4
    i32.store offset=64
    local.get 3
    i32.const 7
    i32.sub
    i64.extend_i32_u
    local.set 0
    local.get 2
    local.set 4
    i32.const 0
    local.get 4
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
(func $BadFun (;20;) (type 7) (param i64 i32)
  local.get 0
  i64.const 3
  i64.and
  i64.const 2
  i64.ne
  if (result i32) ;; label = @1
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
  if ;; label = @1
    local.get 0
    local.get 1
    call $raise_badarity
  else
    i64.const 147
    local.get 0
    call $raise_tagged
  end
)
(func $"fun funs:-adder/2-fun-0-/1" (;23;) (type 2) (param i64 i64) (result i64)
  local.get 0
  local.get 1
  i32.wrap_i64
  i64.load offset=30
  local.get 1
  i32.wrap_i64
  i64.load offset=38
  return_call $funs:-adder/2-fun-0-/3
)
