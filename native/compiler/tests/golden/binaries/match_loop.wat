;; -module(match_loop).
;; -export([sum/2]).
;;
;; %% The context is taken along from round to round.
;; sum(<<B, Rest/binary>>, Acc) -> sum(Rest, Acc + B);
;; sum(<<>>, Acc) -> Acc.

;;; {release,25}.
;;; {exports,[{match_loop,sum,2}]}.
;;; {module,match_loop,document,[{sum,2}]}.
;;; {function,sum,2,2}.
;;;   {label,1}.
;;;   {func_info,{atom,match_loop},{atom,sum},2}.
;;;   {label,2}.
;;;   {'%',{var_info,{x,0},[accepts_match_context]}}.
;;;   {test,bs_start_match3,{f,1},2,[{x,0}],{x,2}}.
;;;   {bs_get_position,{x,2},{x,0},3}.
;;;   {test,bs_get_integer2,{f,3},3,[{x,2},{integer,8},1,{field_flags,[{anno,[5,{file,"tests/golden/binaries/match_loop.erl"}]},unsigned,big]}],{x,3}}.
;;;   {test,bs_test_unit,{f,3},[{x,2},8]}.
;;;   {gc_bif,'+',{f,0},4,[{x,1},{tr,{x,3},{t_integer,{0,255}}}],{x,1}}.
;;;   {move,{x,2},{x,0}}.
;;;   {call_only,2,{f,2}}.
;;;   {label,3}.
;;;   {bs_set_position,{x,2},{x,0}}.
;;;   {test,bs_test_tail2,{f,4},[{x,2},0]}.
;;;   {move,{x,1},{x,0}}.
;;;   return.
;;;   {label,4}.
;;;   {bs_get_tail,{x,2},{x,0},3}.
;;;   {jump,{f,1}}.

(func $match_loop:sum/2 (;6;) (type 5) (param i64 i64) (result i64)
  (local i32 i64 i32 i32 i64 i64 i64 i64)
  block ;; label = @1
    block ;; label = @2
      loop ;; label = @3
        block ;; label = @4
          block ;; label = @5
            i32.const 0
            i32.load offset=64
            i32.const 32
            i32.add
            i32.const 0
            i32.load offset=72
            i32.gt_u
            (@metadata.code.branch_hint "\00")
            if ;; label = @6
              i32.const 32
              local.get 0
              local.get 1
              call $"collect 2"
              local.set 1
              local.set 0
            end
            local.get 0
            i64.const 3
            i64.and
            i64.const 2
            i64.eq
            i32.eqz
            br_if 3 (;@2;)
            local.get 0
            i32.wrap_i64
            i32.load8_u offset=6
            local.set 2
            block ;; label = @6
              local.get 0
              local.set 3
              local.get 2
              i32.const 43
              i32.eq
              br_if 0 (;@6;)
              local.get 2
              i32.const -5
              i32.and
              i32.const 35
              i32.ne
              br_if 4 (;@2;)
              i32.const 0
              i32.load offset=64
              local.tee 4
              i64.const 811
              i64.store
              local.get 2
              i32.const 35
              i32.eq
              if ;; label = @7
                local.get 4
                local.get 0
                i64.store offset=8
                local.get 4
                i64.const 0
                i64.store offset=16
                local.get 4
                local.get 0
                i32.wrap_i64
                i64.load offset=14
                i64.store offset=24
              else
                local.get 4
                local.get 0
                i32.wrap_i64
                i64.load offset=14
                i64.store offset=8
                local.get 4
                local.get 0
                i32.wrap_i64
                i64.load offset=22
                i64.store offset=16
                local.get 4
                local.get 0
                i32.wrap_i64
                i64.load offset=22
                local.get 0
                i32.wrap_i64
                i64.load offset=30
                i64.add
                i64.store offset=24
              end
              local.get 4
              i32.const 32
              i32.add
              local.set 5
              i32.const 0
              local.get 5
              i32.store offset=64
              local.get 4
              i32.const 6
              i32.sub
              i64.extend_i32_u
              local.set 3
            end
            local.get 3
            local.set 6
            local.get 6
            i32.wrap_i64
            i64.load offset=22
            i64.const 2
            i64.shl
            local.set 0
            local.get 6
            i32.wrap_i64
            local.tee 2
            i64.load offset=22
            local.set 7
            i64.const 8
            local.set 8
            local.get 2
            i64.load offset=30
            local.get 7
            i64.sub
            local.get 8
            i64.lt_s
            br_if 0 (;@5;)
            local.get 7
            i64.const 7
            i64.and
            i64.eqz
            if ;; label = @6
              local.get 2
              i64.load offset=14
              local.get 7
              i64.const 3
              i64.shr_u
              i64.add
              i32.wrap_i64
              i64.load8_u offset=22
              i64.const 2
              i64.shl
              local.set 3
            else
              local.get 2
              i64.load offset=14
              local.get 7
              local.get 8
              i32.const 0
              call $ReadInteger
              local.set 3
            end
            local.get 2
            local.get 7
            local.get 8
            i64.add
            i64.store offset=22
            local.get 3
            local.set 9
            local.get 6
            i32.wrap_i64
            local.tee 2
            i64.load offset=22
            local.set 7
            local.get 2
            i64.load offset=30
            local.get 7
            i64.sub
            i64.const 0
            i64.sub
            i64.const 8
            i64.rem_u
            i64.eqz
            i32.eqz
            br_if 0 (;@5;)
            block ;; label = @6
              block ;; label = @7
                local.get 1
                i64.const 3
                i64.and
                i64.eqz
                i32.eqz
                (@metadata.code.branch_hint "\00")
                br_if 0 (;@7;)
                local.get 1
                local.get 9
                i64.add
                local.set 3
                local.get 1
                local.get 3
                i64.xor
                local.get 9
                local.get 3
                i64.xor
                i64.and
                i64.const 0
                i64.lt_s
                (@metadata.code.branch_hint "\00")
                br_if 0 (;@7;)
                br 1 (;@6;)
              end
              i32.const 0
              i32.load offset=64
              i32.const 0
              i32.load offset=72
              i32.gt_u
              (@metadata.code.branch_hint "\00")
              if ;; label = @7
                i32.const 0
                local.get 0
                local.get 1
                local.get 6
                local.get 9
                call $"collect 4"
                local.set 9
                local.set 6
                local.set 1
                local.set 0
              end
              local.get 1
              local.get 9
              call $"slow +"
              local.set 3
              local.get 3
              i64.const 11
              i64.eq
              (@metadata.code.branch_hint "\00")
              br_if 5 (;@1;)
            end
            local.get 3
            local.set 1
            local.get 6
            local.set 0
            global.get 0
            i64.const 54
            i64.sub
            global.set 0
            global.get 0
            i64.const 0
            i64.lt_s
            (@metadata.code.branch_hint "\00")
            if ;; label = @6
              call $yield
            end
            br 2 (;@3;)
          end
          local.get 6
          i32.wrap_i64
          local.get 0
          i64.const 2
          i64.shr_u
          i64.store offset=22
          local.get 6
          i32.wrap_i64
          local.tee 2
          i64.load offset=22
          local.set 7
          local.get 2
          i64.load offset=30
          local.get 7
          i64.sub
          i64.const 0
          i64.ne
          br_if 0 (;@4;)
          local.get 1
          local.set 0
          local.get 0
          return
        end
        i32.const 0
        i32.load offset=64
        i32.const 32
        i32.add
        i32.const 0
        i32.load offset=72
        i32.gt_u
        (@metadata.code.branch_hint "\00")
        if ;; label = @4
          i32.const 32
          local.get 0
          local.get 1
          local.get 6
          call $"collect 3"
          local.set 6
          local.set 1
          local.set 0
        end
        local.get 6
        i32.wrap_i64
        local.tee 2
        i64.load offset=22
        local.set 7
        local.get 2
        i64.load offset=30
        local.get 7
        i64.sub
        local.set 8
        i32.const 0
        i32.load offset=64
        local.tee 4
        i64.const 807
        i64.store
        local.get 4
        local.get 2
        i64.load offset=14
        i64.store offset=8
        local.get 4
        local.get 7
        i64.store offset=16
        local.get 4
        local.get 8
        i64.store offset=24
        local.get 4
        i32.const 32
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
        br 1 (;@2;)
        unreachable
      end
      unreachable
    end
    i32.const 0
    i32.load offset=80
    local.get 0
    i64.store
    i32.const 0
    i32.load offset=80
    local.get 1
    i64.store offset=8
    i64.const 467
    i64.const 483
    i32.const 2
    call $raise_function_clause
  end
  i64.const 11
)
