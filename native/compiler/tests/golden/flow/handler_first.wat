;; -module(handler_first).
;; -export([guarded/2]).
;;
;; %% What raises is written before its handler, whatever the order in the BEAM's code.
;; guarded(F, X) ->
;;     Y = try F(X) of
;;         {ok, Value} -> Value;
;;         Other -> {other, Other}
;;     catch
;;         throw:Thrown -> Thrown;
;;         error:badarg -> none
;;     end,
;;     {done, Y}.

;;; {release,25}.
;;; {exports,[{handler_first,guarded,2}]}.
;;; {module,handler_first,document,[{guarded,2}]}.
;;; {function,guarded,2,2}.
;;;   {label,1}.
;;;   {func_info,{atom,handler_first},{atom,guarded},2}.
;;;   {label,2}.
;;;   {allocate,1,2}.
;;;   {'try',{y,0},{f,4}}.
;;;   {swap,{x,0},{x,1}}.
;;;   {call_fun,1}.
;;;   {try_end,{y,0}}.
;;;   {test,is_tagged_tuple,{f,3},[{x,0},2,{atom,ok}]}.
;;;   {test_heap,3,1}.
;;;   {get_tuple_element,{x,0},1,{x,0}}.
;;;   {put_tuple2,{x,0},{list,[{atom,done},{x,0}]}}.
;;;   {deallocate,1}.
;;;   return.
;;;   {label,3}.
;;;   {test_heap,6,1}.
;;;   {put_tuple2,{x,0},{list,[{atom,other},{x,0}]}}.
;;;   {put_tuple2,{x,0},{list,[{atom,done},{x,0}]}}.
;;;   {deallocate,1}.
;;;   return.
;;;   {label,4}.
;;;   {try_case,{y,0}}.
;;;   {select_val,{x,0},{f,7},{list,[{atom,error},{f,6},{atom,throw},{f,5}]}}.
;;;   {label,5}.
;;;   {test_heap,3,2}.
;;;   {put_tuple2,{x,0},{list,[{atom,done},{x,1}]}}.
;;;   {deallocate,1}.
;;;   return.
;;;   {label,6}.
;;;   {test,is_eq_exact,{f,7},[{x,1},{atom,badarg}]}.
;;;   {move,{literal,{done,none}},{x,0}}.
;;;   {deallocate,1}.
;;;   return.
;;;   {label,7}.
;;;   {bif,raise,{f,0},[{x,2},{x,1}],{x,0}}.

(func $handler_first:guarded/2 (;5;) (type 3) (param i64 i64) (result i64)
  (local i32 i32 i32 i64 i64 i64 i64)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
        block ;; label = @4
          block ;; label = @5
            block ;; label = @6
              global.get 0
              i64.const 46
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
                br 2 (;@5;)
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
                br 2 (;@5;)
              end
              local.get 0
              i64.const 3
              i64.and
              i64.const 2
              i64.eq
              i32.eqz
              br_if 0 (;@6;)
              local.get 0
              i32.wrap_i64
              i64.load offset=6
              i64.const 515
              i64.eq
              i32.eqz
              br_if 0 (;@6;)
              local.get 0
              i32.wrap_i64
              i64.load offset=14
              i64.const 355
              i64.eq
              i32.eqz
              br_if 0 (;@6;)
              i32.const 0
              i32.load offset=64
              i32.const 24
              i32.add
              i32.const 0
              i32.load offset=72
              i32.gt_u
              (@metadata.code.branch_hint "\00")
              if ;; label = @7
                i32.const 24
                local.get 0
                call $"collect 1"
                local.set 0
              end
              local.get 0
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
              if ;; label = @7
                call $yield
              end
              local.get 0
              return
            end
            i32.const 0
            i32.load offset=64
            i32.const 48
            i32.add
            i32.const 0
            i32.load offset=72
            i32.gt_u
            (@metadata.code.branch_hint "\00")
            if ;; label = @6
              i32.const 48
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
            i64.const 483
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
            if ;; label = @6
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
          if ;; label = @5
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
          i64.const 35
          i64.eq
          br_if 1 (;@3;)
          local.get 0
          i64.const 67
          i64.eq
          br_if 0 (;@4;)
          br 2 (;@2;)
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
        i64.const 467
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
      i64.const 99
      i64.eq
      i32.eqz
      br_if 0 (;@2;)
      i64.const 100664314
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
