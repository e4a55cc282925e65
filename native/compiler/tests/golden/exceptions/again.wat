;; -module(again).
;; -export([after_all/2, traced/1, relay/1, other_class/3]).
;;
;; %% What runs in any case, and raises again.
;; after_all(F, G) -> try F() after G() end.
;;
;; traced(F) ->
;;     try F()
;;     catch error:Reason:Trace -> {Reason, Trace}
;;     end.
;;
;; relay(F) ->
;;     try F()
;;     catch Class:Reason:Trace -> erlang:raise(Class, Reason, Trace)
;;     end.
;;
;; other_class(Class, Reason, Trace) -> erlang:raise(Class, Reason, Trace).

;;; {release,25}.
;;; {exports,[{again,after_all,2},{again,traced,1},{again,relay,1},{again,other_class,3}]}.
;;; {module,again,document,[{after_all,2},{traced,1},{relay,1},{other_class,3}]}.
;;; {function,after_all,2,2}.
;;;   {label,1}.
;;;   {func_info,{atom,again},{atom,after_all},2}.
;;;   {label,2}.
;;;   {allocate,4,2}.
;;;   {init_yregs,{list,[{y,0},{y,1}]}}.
;;;   {move,{x,1},{y,2}}.
;;;   {'try',{y,3},{f,3}}.
;;;   {call_fun,0}.
;;;   {move,{x,0},{y,1}}.
;;;   {try_end,{y,3}}.
;;;   {move,{y,2},{x,0}}.
;;;   {move,{y,1},{y,3}}.
;;;   {trim,3,1}.
;;;   {call_fun,0}.
;;;   {move,{y,0},{x,0}}.
;;;   {deallocate,1}.
;;;   return.
;;;   {label,3}.
;;;   {try_case,{y,3}}.
;;;   {move,{x,2},{y,0}}.
;;;   {move,{x,1},{y,1}}.
;;;   {move,{y,2},{x,0}}.
;;;   {init_yregs,{list,[{y,2}]}}.
;;;   {call_fun,0}.
;;;   {bif,raise,{f,0},[{y,0},{y,1}],{x,0}}.
;;; {function,other_class,3,12}.
;;;   {label,11}.
;;;   {func_info,{atom,again},{atom,other_class},3}.
;;;   {label,12}.
;;;   {call_ext_only,3,{extfunc,erlang,raise,3}}.
;;; {function,relay,1,9}.
;;;   {label,8}.
;;;   {func_info,{atom,again},{atom,relay},1}.
;;;   {label,9}.
;;;   {allocate,1,1}.
;;;   {'try',{y,0},{f,10}}.
;;;   {call_fun,0}.
;;;   {try_end,{y,0}}.
;;;   {deallocate,1}.
;;;   return.
;;;   {label,10}.
;;;   {try_case,{y,0}}.
;;;   raw_raise.
;;;   {deallocate,1}.
;;;   return.
;;; {function,traced,1,5}.
;;;   {label,4}.
;;;   {func_info,{atom,again},{atom,traced},1}.
;;;   {label,5}.
;;;   {allocate,2,1}.
;;;   {init_yregs,{list,[{y,0}]}}.
;;;   {'try',{y,1},{f,6}}.
;;;   {call_fun,0}.
;;;   {try_end,{y,1}}.
;;;   {deallocate,2}.
;;;   return.
;;;   {label,6}.
;;;   {try_case,{y,1}}.
;;;   {move,{x,1},{y,0}}.
;;;   {move,{x,2},{x,1}}.
;;;   {test,is_eq_exact,{f,7},[{tr,{x,0},{t_atom,[error,exit,throw]}},{atom,error}]}.
;;;   {move,{x,1},{x,0}}.
;;;   build_stacktrace.
;;;   {test_heap,3,1}.
;;;   {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
;;;   {deallocate,2}.
;;;   return.
;;;   {label,7}.
;;;   {bif,raise,{f,0},[{x,1},{y,0}],{x,0}}.

(func $again:after_all/2 (;8;) (type 10) (param i64 i64) (result i64)
  (local i32 i32 i32 i64 i64 i64)
  block ;; label = @1
    block ;; label = @2
      global.get 0
      i64.const 46
      i64.sub
      global.set 0
      global.get 0
      i64.const 0
      i64.lt_s
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        call $yield
      end
      i32.const 0
      i32.load offset=80
      local.tee 2
      i32.const 32
      i32.add
      local.tee 3
      i32.const 0
      i32.load offset=120
      i32.gt_u
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        call $stack_overflow
      end
      local.get 3
      local.set 4
      i32.const 0
      local.get 4
      i32.store offset=80
      local.get 2
      i64.const 7
      i64.store offset=24
      local.get 2
      i64.const 7
      i64.store offset=16
      local.get 2
      local.get 1
      i64.store offset=8
      local.get 2
      i64.const 7
      i64.store
      block ;; label = @3
        block ;; label = @4
          local.get 0
          i64.const 3
          i64.and
          i64.const 2
          i64.eq
          i32.eqz
          br_if 0 (;@4;)
          local.get 0
          i32.wrap_i64
          i32.load8_u offset=6
          i32.const 31
          i32.sub
          i32.const -17
          i32.and
          i32.eqz
          i32.eqz
          br_if 0 (;@4;)
          local.get 0
          i32.wrap_i64
          i64.load offset=22
          i64.const 0
          i64.eq
          br_if 1 (;@3;)
        end
        local.get 0
        i32.const 0
        call $BadFun
        i64.const 11
        local.set 0
        br 1 (;@2;)
      end
      local.get 0
      local.get 0
      i32.wrap_i64
      i64.load offset=14
      i64.const 2
      i64.shr_u
      i32.wrap_i64
      call_indirect (type 3)
      local.set 0
      local.get 0
      i64.const 11
      i64.eq
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        i64.const 11
        local.set 0
        br 1 (;@2;)
      end
      local.get 2
      local.get 0
      i64.store offset=16
      local.get 2
      i64.load offset=8
      local.set 0
      local.get 2
      local.get 2
      i64.load offset=16
      i64.store
      local.get 2
      i32.const 8
      i32.add
      local.set 4
      i32.const 0
      local.get 4
      i32.store offset=80
      block ;; label = @3
        block ;; label = @4
          local.get 0
          i64.const 3
          i64.and
          i64.const 2
          i64.eq
          i32.eqz
          br_if 0 (;@4;)
          local.get 0
          i32.wrap_i64
          i32.load8_u offset=6
          i32.const 31
          i32.sub
          i32.const -17
          i32.and
          i32.eqz
          i32.eqz
          br_if 0 (;@4;)
          local.get 0
          i32.wrap_i64
          i64.load offset=22
          i64.const 0
          i64.eq
          br_if 1 (;@3;)
        end
        local.get 0
        i32.const 0
        call $BadFun
        br 2 (;@1;)
      end
      local.get 0
      local.get 0
      i32.wrap_i64
      i64.load offset=14
      i64.const 2
      i64.shr_u
      i32.wrap_i64
      call_indirect (type 3)
      local.set 0
      local.get 0
      i64.const 11
      i64.eq
      (@metadata.code.branch_hint "\00")
      br_if 1 (;@1;)
      local.get 2
      i64.load
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
      if ;; label = @3
        call $yield
      end
      local.get 0
      return
    end
    local.get 2
    i32.const 32
    i32.add
    local.set 4
    i32.const 0
    local.get 4
    i32.store offset=80
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
      call $"collect 0"
    end
    i32.const 0
    i32.load offset=64
    local.tee 3
    i64.const 515
    i64.store
    local.get 3
    i32.const 0
    i64.load offset=88
    i64.store offset=8
    local.get 3
    i32.const 0
    i64.load offset=104
    i64.store offset=16
    i32.const 0
    i64.load offset=88
    local.set 0
    i32.const 0
    i64.load offset=96
    local.set 1
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
    local.set 5
    i64.const 7
    local.set 6
    i32.const 0
    local.get 6
    i64.store offset=96
    i64.const 7
    local.set 6
    i32.const 0
    local.get 6
    i64.store offset=104
    local.get 2
    local.get 5
    i64.store offset=24
    local.get 2
    local.get 1
    i64.store offset=16
    local.get 2
    i64.load offset=8
    local.set 0
    local.get 2
    i64.const 7
    i64.store offset=8
    block ;; label = @2
      block ;; label = @3
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
        i64.const 0
        i64.eq
        br_if 1 (;@2;)
      end
      local.get 0
      i32.const 0
      call $BadFun
      br 1 (;@1;)
    end
    local.get 0
    local.get 0
    i32.wrap_i64
    i64.load offset=14
    i64.const 2
    i64.shr_u
    i32.wrap_i64
    call_indirect (type 3)
    local.set 0
    local.get 0
    i64.const 11
    i64.eq
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    local.get 2
    i64.load offset=24
    local.set 7
    local.get 7
    i32.wrap_i64
    i64.load offset=14
    local.set 6
    i32.const 0
    local.get 6
    i64.store offset=88
    local.get 7
    i32.wrap_i64
    i64.load offset=22
    local.set 6
    i32.const 0
    local.get 6
    i64.store offset=104
    local.get 2
    i64.load offset=16
    local.set 6
    i32.const 0
    local.get 6
    i64.store offset=96
    br 0 (;@1;)
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
(func $again:other_class/3 (;9;) (type 7) (param i64 i64 i64) (result i64)
  (local i64)
  block ;; label = @1
    local.get 0
    i64.const 35
    i64.sub
    i64.const 4
    i64.rotr
    i64.const 2
    i64.le_u
    local.get 2
    i64.const 7
    i64.eq
    i32.and
    if ;; label = @2
      local.get 0
      local.set 3
      i32.const 0
      local.get 3
      i64.store offset=88
      local.get 1
      local.set 3
      i32.const 0
      local.get 3
      i64.store offset=96
      local.get 2
      local.set 3
      i32.const 0
      local.get 3
      i64.store offset=104
      br 1 (;@1;)
    end
    i32.const 0
    i32.load offset=64
    i32.const 0
    i32.load offset=72
    i32.gt_u
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
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
    local.get 2
    call $"settled erlang:raise/3"
    return
    unreachable
  end
  i64.const 11
)
(func $again:relay/1 (;10;) (type 3) (param i64) (result i64)
  (local i32 i32 i32 i64 i64 i64)
  block ;; label = @1
    block ;; label = @2
      global.get 0
      i64.const 36
      i64.sub
      global.set 0
      global.get 0
      i64.const 0
      i64.lt_s
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        call $yield
      end
      i32.const 0
      i32.load offset=80
      local.tee 1
      i32.const 8
      i32.add
      local.tee 2
      i32.const 0
      i32.load offset=120
      i32.gt_u
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        call $stack_overflow
      end
      local.get 2
      local.set 3
      i32.const 0
      local.get 3
      i32.store offset=80
      local.get 1
      i64.const 7
      i64.store
      block ;; label = @3
        block ;; label = @4
          local.get 0
          i64.const 3
          i64.and
          i64.const 2
          i64.eq
          i32.eqz
          br_if 0 (;@4;)
          local.get 0
          i32.wrap_i64
          i32.load8_u offset=6
          i32.const 31
          i32.sub
          i32.const -17
          i32.and
          i32.eqz
          i32.eqz
          br_if 0 (;@4;)
          local.get 0
          i32.wrap_i64
          i64.load offset=22
          i64.const 0
          i64.eq
          br_if 1 (;@3;)
        end
        local.get 0
        i32.const 0
        call $BadFun
        i64.const 11
        local.set 0
        br 1 (;@2;)
      end
      local.get 0
      local.get 0
      i32.wrap_i64
      i64.load offset=14
      i64.const 2
      i64.shr_u
      i32.wrap_i64
      call_indirect (type 3)
      local.set 0
      local.get 0
      i64.const 11
      i64.eq
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        i64.const 11
        local.set 0
        br 1 (;@2;)
      end
      local.get 1
      local.set 3
      i32.const 0
      local.get 3
      i32.store offset=80
      global.get 0
      i64.const 4
      i64.sub
      global.set 0
      global.get 0
      i64.const 0
      i64.lt_s
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        call $yield
      end
      local.get 0
      return
    end
    local.get 1
    i32.const 8
    i32.add
    local.set 3
    i32.const 0
    local.get 3
    i32.store offset=80
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
      call $"collect 0"
    end
    i32.const 0
    i32.load offset=64
    local.tee 2
    i64.const 515
    i64.store
    local.get 2
    i32.const 0
    i64.load offset=88
    i64.store offset=8
    local.get 2
    i32.const 0
    i64.load offset=104
    i64.store offset=16
    i32.const 0
    i64.load offset=88
    local.set 0
    i32.const 0
    i64.load offset=96
    local.set 4
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
    local.set 5
    i64.const 7
    local.set 6
    i32.const 0
    local.get 6
    i64.store offset=96
    i64.const 7
    local.set 6
    i32.const 0
    local.get 6
    i64.store offset=104
    local.get 0
    i64.const 35
    i64.eq
    local.get 0
    i64.const 51
    i64.eq
    local.get 0
    i64.const 67
    i64.eq
    i32.or
    i32.or
    if ;; label = @2
      local.get 0
      local.set 6
      i32.const 0
      local.get 6
      i64.store offset=88
      local.get 4
      local.set 6
      i32.const 0
      local.get 6
      i64.store offset=96
      local.get 5
      i32.wrap_i64
      i64.load offset=22
      local.set 6
      i32.const 0
      local.get 6
      i64.store offset=104
      br 1 (;@1;)
    end
    i64.const 99
    local.set 0
    local.get 1
    local.set 3
    i32.const 0
    local.get 3
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
(func $again:traced/1 (;11;) (type 3) (param i64) (result i64)
  (local i32 i32 i32 i64 i64 i64)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
        global.get 0
        i64.const 45
        i64.sub
        global.set 0
        global.get 0
        i64.const 0
        i64.lt_s
        (@metadata.code.branch_hint "\00")
        if ;; label = @4
          call $yield
        end
        i32.const 0
        i32.load offset=80
        local.tee 1
        i32.const 16
        i32.add
        local.tee 2
        i32.const 0
        i32.load offset=120
        i32.gt_u
        (@metadata.code.branch_hint "\00")
        if ;; label = @4
          call $stack_overflow
        end
        local.get 2
        local.set 3
        i32.const 0
        local.get 3
        i32.store offset=80
        local.get 1
        i64.const 7
        i64.store offset=8
        local.get 1
        i64.const 7
        i64.store
        block ;; label = @4
          block ;; label = @5
            local.get 0
            i64.const 3
            i64.and
            i64.const 2
            i64.eq
            i32.eqz
            br_if 0 (;@5;)
            local.get 0
            i32.wrap_i64
            i32.load8_u offset=6
            i32.const 31
            i32.sub
            i32.const -17
            i32.and
            i32.eqz
            i32.eqz
            br_if 0 (;@5;)
            local.get 0
            i32.wrap_i64
            i64.load offset=22
            i64.const 0
            i64.eq
            br_if 1 (;@4;)
          end
          local.get 0
          i32.const 0
          call $BadFun
          i64.const 11
          local.set 0
          br 1 (;@3;)
        end
        local.get 0
        local.get 0
        i32.wrap_i64
        i64.load offset=14
        i64.const 2
        i64.shr_u
        i32.wrap_i64
        call_indirect (type 3)
        local.set 0
        local.get 0
        i64.const 11
        i64.eq
        (@metadata.code.branch_hint "\00")
        if ;; label = @4
          i64.const 11
          local.set 0
          br 1 (;@3;)
        end
        local.get 1
        local.set 3
        i32.const 0
        local.get 3
        i32.store offset=80
        global.get 0
        i64.const 4
        i64.sub
        global.set 0
        global.get 0
        i64.const 0
        i64.lt_s
        (@metadata.code.branch_hint "\00")
        if ;; label = @4
          call $yield
        end
        local.get 0
        return
      end
      local.get 1
      i32.const 16
      i32.add
      local.set 3
      i32.const 0
      local.get 3
      i32.store offset=80
      i32.const 0
      i32.load offset=64
      i32.const 24
      i32.add
      i32.const 0
      i32.load offset=72
      i32.gt_u
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        i32.const 24
        call $"collect 0"
      end
      i32.const 0
      i32.load offset=64
      local.tee 2
      i64.const 515
      i64.store
      local.get 2
      i32.const 0
      i64.load offset=88
      i64.store offset=8
      local.get 2
      i32.const 0
      i64.load offset=104
      i64.store offset=16
      i32.const 0
      i64.load offset=88
      local.set 0
      i32.const 0
      i64.load offset=96
      local.set 4
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
      local.set 5
      i64.const 7
      local.set 6
      i32.const 0
      local.get 6
      i64.store offset=96
      i64.const 7
      local.set 6
      i32.const 0
      local.get 6
      i64.store offset=104
      local.get 1
      local.get 4
      i64.store offset=8
      local.get 5
      local.set 4
      local.get 0
      i64.const 35
      i64.eq
      i32.eqz
      br_if 0 (;@2;)
      local.get 4
      local.set 0
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
      i32.wrap_i64
      i64.load offset=22
      call $"settled stacktrace"
      local.set 0
      i32.const 0
      i32.load offset=64
      i32.const 24
      i32.add
      i32.const 0
      i32.load offset=72
      i32.gt_u
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        i32.const 24
        local.get 0
        call $"collect 1"
        local.set 0
      end
      i32.const 0
      i32.load offset=64
      local.tee 2
      i64.const 515
      i64.store
      local.get 2
      local.get 1
      i64.load offset=8
      i64.store offset=8
      local.get 2
      local.get 0
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
      local.get 1
      local.set 3
      i32.const 0
      local.get 3
      i32.store offset=80
      global.get 0
      i64.const 4
      i64.sub
      global.set 0
      global.get 0
      i64.const 0
      i64.lt_s
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        call $yield
      end
      local.get 0
      return
    end
    local.get 4
    i32.wrap_i64
    i64.load offset=14
    local.set 6
    i32.const 0
    local.get 6
    i64.store offset=88
    local.get 4
    i32.wrap_i64
    i64.load offset=22
    local.set 6
    i32.const 0
    local.get 6
    i64.store offset=104
    local.get 1
    i64.load offset=8
    local.set 6
    i32.const 0
    local.get 6
    i64.store offset=96
    br 0 (;@1;)
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
