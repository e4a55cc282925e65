;; -module(catches).
;; -export([guarded/1, classes/2, old/1]).
;;
;; %% Show: Caught
;; %% Handlers are labels: what raises branches there, and finds its class in the registers.
;; guarded(F) -> try F() catch throw:V -> {caught, V} end.
;;
;; classes(F, X) ->
;;     try F(X)
;;     catch error:{badkey, K} -> {no, K}; exit:R -> {exit, R}; throw:T -> T
;;     end.
;;
;; old(F) -> {catch F()}.

;;; {release,25}.
;;; {exports,[{catches,guarded,1},{catches,classes,2},{catches,old,1}]}.
;;; {module,catches,document,[{guarded,1},{classes,2},{old,1}]}.
;;; {function,classes,2,6}.
;;;   {label,5}.
;;;   {func_info,{atom,catches},{atom,classes},2}.
;;;   {label,6}.
;;;   {allocate,1,2}.
;;;   {'try',{y,0},{f,7}}.
;;;   {swap,{x,0},{x,1}}.
;;;   {call_fun,1}.
;;;   {try_end,{y,0}}.
;;;   {deallocate,1}.
;;;   return.
;;;   {label,7}.
;;;   {try_case,{y,0}}.
;;;   {select_val,{x,0},{f,10},{list,[{atom,exit},{f,9},{atom,throw},{f,8}]}}.
;;;   {label,8}.
;;;   {move,{x,1},{x,0}}.
;;;   {deallocate,1}.
;;;   return.
;;;   {label,9}.
;;;   {test_heap,3,2}.
;;;   {put_tuple2,{x,0},{list,[{atom,exit},{x,1}]}}.
;;;   {deallocate,1}.
;;;   return.
;;;   {label,10}.
;;;   {test,is_tagged_tuple,{f,11},[{x,1},2,{atom,badkey}]}.
;;;   {test_heap,3,2}.
;;;   {get_tuple_element,{x,1},1,{x,0}}.
;;;   {put_tuple2,{x,0},{list,[{atom,no},{x,0}]}}.
;;;   {deallocate,1}.
;;;   return.
;;;   {label,11}.
;;;   {bif,raise,{f,0},[{x,2},{x,1}],{x,0}}.
;;; {function,guarded,1,2}.
;;;   {label,1}.
;;;   {func_info,{atom,catches},{atom,guarded},1}.
;;;   {label,2}.
;;;   {allocate,1,1}.
;;;   {'try',{y,0},{f,3}}.
;;;   {call_fun,0}.
;;;   {try_end,{y,0}}.
;;;   {deallocate,1}.
;;;   return.
;;;   {label,3}.
;;;   {try_case,{y,0}}.
;;;   {test,is_eq_exact,{f,4},[{tr,{x,0},{t_atom,[error,exit,throw]}},{atom,throw}]}.
;;;   {test_heap,3,2}.
;;;   {put_tuple2,{x,0},{list,[{atom,caught},{x,1}]}}.
;;;   {deallocate,1}.
;;;   return.
;;;   {label,4}.
;;;   {bif,raise,{f,0},[{x,2},{x,1}],{x,0}}.
;;; {function,old,1,13}.
;;;   {label,12}.
;;;   {func_info,{atom,catches},{atom,old},1}.
;;;   {label,13}.
;;;   {allocate,1,1}.
;;;   {'catch',{y,0},{f,14}}.
;;;   {call_fun,0}.
;;;   {label,14}.
;;;   {catch_end,{y,0}}.
;;;   {test_heap,2,1}.
;;;   {put_tuple2,{x,0},{list,[{x,0}]}}.
;;;   {deallocate,1}.
;;;   return.

(func $catches:classes/2 (;7;) (type 3) (param i64 i64) (result i64)
  (local i32 i32 i32 i64 i64 i64 i64)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
        block ;; label = @4
          block ;; label = @5
            block ;; label = @6
              global.get 0
              i64.const 45
              i64.sub
              global.set 0
              global.get 0
              i64.const 0
              i64.lt_s
              (@metadata.code.branch_hint "\00")
              if ;; label = @7
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
              if ;; label = @7
                call $stack_overflow
              end
              local.get 3
              local.set 4
              i32.const 0
              local.get 4
              i32.store offset=80
              local.get 2
              i64.const 7
              i64.store
              local.get 0
              local.get 1
              local.set 6
              local.set 5
              local.get 6
              local.set 0
              local.get 5
              local.set 1
              block ;; label = @7
                block ;; label = @8
                  local.get 1
                  i64.const 3
                  i64.and
                  i64.const 2
                  i64.eq
                  i32.eqz
                  br_if 0 (;@8;)
                  local.get 1
                  i32.wrap_i64
                  i32.load8_u offset=6
                  i32.const 31
                  i32.sub
                  i32.const -17
                  i32.and
                  i32.eqz
                  i32.eqz
                  br_if 0 (;@8;)
                  local.get 1
                  i32.wrap_i64
                  i64.load offset=22
                  i64.const 4
                  i64.eq
                  br_if 1 (;@7;)
                end
                i32.const 0
                i32.load offset=80
                local.get 0
                i64.store
                local.get 1
                i32.const 1
                call $BadFun
                i64.const 11
                local.set 0
                br 1 (;@6;)
              end
              local.get 0
              local.get 1
              local.get 1
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
              if ;; label = @7
                i64.const 11
                local.set 0
                br 1 (;@6;)
              end
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
              if ;; label = @7
                call $yield
              end
              local.get 0
              return
            end
            local.get 2
            i32.const 8
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
            if ;; label = @6
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
            local.set 7
            i64.const 7
            local.set 8
            i32.const 0
            local.get 8
            i64.store offset=96
            i64.const 7
            local.set 8
            i32.const 0
            local.get 8
            i64.store offset=104
            local.get 0
            i64.const 51
            i64.eq
            br_if 1 (;@4;)
            local.get 0
            i64.const 67
            i64.eq
            br_if 0 (;@5;)
            br 2 (;@3;)
          end
          local.get 1
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
          if ;; label = @5
            call $yield
          end
          local.get 0
          return
        end
        i32.const 0
        i32.load offset=64
        i32.const 24
        i32.add
        i32.const 0
        i32.load offset=72
        i32.gt_u
        (@metadata.code.branch_hint "\00")
        if ;; label = @4
          i32.const 24
          local.get 0
          local.get 1
          call $"collect 2"
          local.set 1
          local.set 0
        end
        i32.const 0
        i32.load offset=64
        local.tee 3
        i64.const 515
        i64.store
        local.get 3
        i64.const 51
        i64.store offset=8
        local.get 3
        local.get 1
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
      i64.const 3
      i64.and
      i64.const 2
      i64.eq
      i32.eqz
      br_if 0 (;@2;)
      local.get 1
      i32.wrap_i64
      i64.load offset=6
      i64.const 515
      i64.eq
      i32.eqz
      br_if 0 (;@2;)
      local.get 1
      i32.wrap_i64
      i64.load offset=14
      i64.const 195
      i64.eq
      i32.eqz
      br_if 0 (;@2;)
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
        local.get 1
        call $"collect 2"
        local.set 1
        local.set 0
      end
      local.get 1
      i32.wrap_i64
      i64.load offset=22
      local.set 0
      i32.const 0
      i32.load offset=64
      local.tee 3
      i64.const 515
      i64.store
      local.get 3
      i64.const 467
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
    local.get 7
    i32.wrap_i64
    i64.load offset=14
    local.set 8
    i32.const 0
    local.get 8
    i64.store offset=88
    local.get 7
    i32.wrap_i64
    i64.load offset=22
    local.set 8
    i32.const 0
    local.get 8
    i64.store offset=104
    local.get 1
    local.set 8
    i32.const 0
    local.get 8
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
(func $catches:guarded/1 (;8;) (type 7) (param i64) (result i64)
  (local i32 i32 i32 i64 i64 i64)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
        global.get 0
        i64.const 38
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
        i32.const 8
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
        call_indirect (type 7)
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
      local.get 0
      i64.const 67
      i64.eq
      i32.eqz
      br_if 0 (;@2;)
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
        local.get 4
        call $"collect 2"
        local.set 4
        local.set 0
      end
      i32.const 0
      i32.load offset=64
      local.tee 2
      i64.const 515
      i64.store
      local.get 2
      i64.const 483
      i64.store offset=8
      local.get 2
      local.get 4
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
    local.get 5
    i32.wrap_i64
    i64.load offset=14
    local.set 6
    i32.const 0
    local.get 6
    i64.store offset=88
    local.get 5
    i32.wrap_i64
    i64.load offset=22
    local.set 6
    i32.const 0
    local.get 6
    i64.store offset=104
    local.get 4
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
(func $catches:old/1 (;9;) (type 7) (param i64) (result i64)
  (local i32 i32 i32)
  block ;; label = @1
    block ;; label = @2
      global.get 0
      i64.const 34
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
      call_indirect (type 7)
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
    end
    local.get 0
    i64.const 11
    i64.eq
    if ;; label = @2
      local.get 1
      i32.const 8
      i32.add
      local.set 3
      i32.const 0
      local.get 3
      i32.store offset=80
      call $Caught
      local.set 0
    end
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
    local.tee 2
    i64.const 259
    i64.store
    local.get 2
    local.get 0
    i64.store offset=8
    local.get 2
    i32.const 16
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
(func $Caught (;13;) (type 8) (result i64)
  (local i32 i64 i64 i32)
  i32.const 0
  i64.load offset=88
  i64.const 67
  i64.eq
  if ;; label = @1
    i32.const 0
    i64.load offset=96
    i64.const 7
    local.set 2
    i32.const 0
    local.get 2
    i64.store offset=96
    i64.const 7
    local.set 2
    i32.const 0
    local.get 2
    i64.store offset=104
    return
  end
  i32.const 0
  i64.load offset=88
  i64.const 35
  i64.eq
  if ;; label = @1
    i32.const 0
    i64.load offset=104
    call $"settled stacktrace"
    local.set 2
    i32.const 0
    local.get 2
    i64.store offset=104
  end
  i32.const 0
  i32.load offset=64
  i32.const 48
  i32.add
  i32.const 0
  i32.load offset=72
  i32.gt_u
  (@metadata.code.branch_hint "\00")
  if ;; label = @1
    i32.const 48
    i32.const 0
    call $gc
  end
  i32.const 0
  i64.load offset=96
  local.set 1
  i32.const 0
  i64.load offset=88
  i64.const 35
  i64.eq
  if ;; label = @1
    i32.const 0
    i32.load offset=64
    local.tee 0
    i64.const 515
    i64.store
    local.get 0
    i32.const 0
    i64.load offset=96
    i64.store offset=8
    local.get 0
    i32.const 0
    i64.load offset=104
    i64.store offset=16
    local.get 0
    i32.const 24
    i32.add
    local.set 3
    i32.const 0
    local.get 3
    i32.store offset=64
    local.get 0
    i32.const 6
    i32.sub
    i64.extend_i32_u
    local.set 1
  end
  i32.const 0
  i32.load offset=64
  local.tee 0
  i64.const 515
  i64.store
  local.get 0
  i64.const 83
  i64.store offset=8
  local.get 0
  local.get 1
  i64.store offset=16
  local.get 0
  i32.const 24
  i32.add
  local.set 3
  i32.const 0
  local.get 3
  i32.store offset=64
  local.get 0
  i32.const 6
  i32.sub
  i64.extend_i32_u
  i64.const 7
  local.set 2
  i32.const 0
  local.get 2
  i64.store offset=96
  i64.const 7
  local.set 2
  i32.const 0
  local.get 2
  i64.store offset=104
)
