;; -module(within).
;; -export([sum/2]).
;;
;; %% An instruction that raises branches to the handler.
;; sum(A, B) ->
;;     try A + hd(B) of
;;         Sum when Sum > 10 -> large;
;;         Sum -> Sum
;;     catch
;;         error:badarith -> arith;
;;         error:badarg -> no_list
;;     end.

;;; {release,25}.
;;; {exports,[{within,sum,2}]}.
;;; {module,within,document,[{sum,2}]}.
;;; {function,sum,2,2}.
;;;   {label,1}.
;;;   {func_info,{atom,within},{atom,sum},2}.
;;;   {label,2}.
;;;   {allocate,1,2}.
;;;   {'try',{y,0},{f,4}}.
;;;   {bif,hd,{f,0},[{x,1}],{x,1}}.
;;;   {gc_bif,'+',{f,0},2,[{x,0},{x,1}],{x,0}}.
;;;   {try_end,{y,0}}.
;;;   {test,is_lt,{f,3},[{integer,10},{tr,{x,0},number}]}.
;;;   {move,{atom,large},{x,0}}.
;;;   {deallocate,1}.
;;;   return.
;;;   {label,3}.
;;;   {deallocate,1}.
;;;   return.
;;;   {label,4}.
;;;   {try_case,{y,0}}.
;;;   {test,is_eq_exact,{f,7},[{tr,{x,0},{t_atom,[error,exit,throw]}},{atom,error}]}.
;;;   {select_val,{x,1},{f,7},{list,[{atom,badarg},{f,6},{atom,badarith},{f,5}]}}.
;;;   {label,5}.
;;;   {move,{atom,arith},{x,0}}.
;;;   {deallocate,1}.
;;;   return.
;;;   {label,6}.
;;;   {move,{atom,no_list},{x,0}}.
;;;   {deallocate,1}.
;;;   return.
;;;   {label,7}.
;;;   {bif,raise,{f,0},[{x,2},{x,1}],{x,0}}.

(func $within:sum/2 (;7;) (type 5) (param i64 i64) (result i64)
  (local i32 i32 i32 i64 i64 i64)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
        block ;; label = @4
          block ;; label = @5
            block ;; label = @6
              global.get 0
              i64.const 32
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
              block ;; label = @7
                block ;; label = @8
                  local.get 1
                  i64.const 3
                  i64.and
                  i64.const 1
                  i64.eq
                  i32.eqz
                  br_if 0 (;@8;)
                  local.get 1
                  i32.wrap_i64
                  i64.load offset=7
                  local.set 5
                  br 1 (;@7;)
                end
                local.get 1
                call $"settled erlang:hd/1"
                local.set 5
                local.get 5
                i64.const 11
                i64.eq
                (@metadata.code.branch_hint "\00")
                if ;; label = @8
                  i64.const 11
                  local.set 0
                  br 3 (;@5;)
                end
              end
              local.get 5
              local.set 1
              block ;; label = @7
                block ;; label = @8
                  local.get 0
                  local.get 1
                  i64.or
                  i64.const 3
                  i64.and
                  i64.eqz
                  i32.eqz
                  (@metadata.code.branch_hint "\00")
                  br_if 0 (;@8;)
                  local.get 0
                  local.get 1
                  i64.add
                  local.set 5
                  local.get 0
                  local.get 5
                  i64.xor
                  local.get 1
                  local.get 5
                  i64.xor
                  i64.and
                  i64.const 0
                  i64.lt_s
                  (@metadata.code.branch_hint "\00")
                  br_if 0 (;@8;)
                  br 1 (;@7;)
                end
                i32.const 0
                i32.load offset=64
                i32.const 0
                i32.load offset=72
                i32.gt_u
                (@metadata.code.branch_hint "\00")
                if ;; label = @8
                  i32.const 0
                  local.get 0
                  local.get 1
                  call $"collect 2"
                  local.set 1
                  local.set 0
                end
                local.get 0
                local.get 1
                call $"slow +"
                local.set 5
                local.get 5
                i64.const 11
                i64.eq
                (@metadata.code.branch_hint "\00")
                if ;; label = @8
                  i64.const 11
                  local.set 0
                  br 3 (;@5;)
                end
              end
              local.get 5
              local.set 0
              local.get 0
              i64.const 3
              i64.and
              i64.eqz
              (@metadata.code.branch_hint "\01")
              if ;; label = @7
                i64.const 40
                local.get 0
                i64.ge_s
                br_if 1 (;@6;)
              else
                i64.const 40
                local.get 0
                call $"compare Order"
                i32.const 0
                i32.ge_s
                br_if 1 (;@6;)
              end
              i64.const 467
              local.set 0
              local.get 2
              local.set 4
              i32.const 0
              local.get 4
              i32.store offset=80
              local.get 0
              return
            end
            local.get 2
            local.set 4
            i32.const 0
            local.get 4
            i32.store offset=80
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
          local.set 6
          i64.const 7
          local.set 7
          i32.const 0
          local.get 7
          i64.store offset=96
          i64.const 7
          local.set 7
          i32.const 0
          local.get 7
          i64.store offset=104
          local.get 0
          i64.const 35
          i64.eq
          i32.eqz
          br_if 2 (;@2;)
          local.get 1
          i64.const 99
          i64.eq
          br_if 1 (;@3;)
          local.get 1
          i64.const 115
          i64.eq
          br_if 0 (;@4;)
          br 2 (;@2;)
        end
        i64.const 483
        local.set 0
        local.get 2
        local.set 4
        i32.const 0
        local.get 4
        i32.store offset=80
        local.get 0
        return
      end
      i64.const 499
      local.set 0
      local.get 2
      local.set 4
      i32.const 0
      local.get 4
      i32.store offset=80
      local.get 0
      return
    end
    local.get 6
    i32.wrap_i64
    i64.load offset=14
    local.set 7
    i32.const 0
    local.get 7
    i64.store offset=88
    local.get 6
    i32.wrap_i64
    i64.load offset=22
    local.set 7
    i32.const 0
    local.get 7
    i64.store offset=104
    local.get 1
    local.set 7
    i32.const 0
    local.get 7
    i64.store offset=96
    br 0 (;@1;)
    unreachable
  end
  i64.const 11
)
