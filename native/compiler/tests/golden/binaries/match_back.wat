;; -module(match_back).
;; -export([first/1]).
;;
;; %% Clauses that begin in the same way go back to where the context was.
;; first(<<1, A, Rest/binary>>) when A > 5 -> {a, A, Rest};
;; first(<<1:4, B:4, Rest/binary>>) -> {b, B, Rest}.

;;; {release,25}.
;;; {exports,[{match_back,first,1}]}.
;;; {module,match_back,document,[{first,1}]}.
;;; {function,first,1,2}.
;;;   {label,1}.
;;;   {func_info,{atom,match_back},{atom,first},1}.
;;;   {label,2}.
;;;   {'%',{var_info,{x,0},[accepts_match_context]}}.
;;;   {test,bs_start_match3,{f,1},1,[{x,0}],{x,1}}.
;;;   {bs_get_position,{x,1},{x,0},2}.
;;;   {test,bs_get_integer2,{f,3},2,[{x,1},{integer,8},1,{field_flags,[{anno,[5,{file,"tests/golden/binaries/match_back.erl"}]},unsigned,big]}],{x,2}}.
;;;   {test,is_eq_exact,{f,3},[{tr,{x,2},{t_integer,{0,255}}},{integer,1}]}.
;;;   {test,bs_get_integer2,{f,3},2,[{x,1},{integer,8},1,{field_flags,[{anno,[5,{file,"tests/golden/binaries/match_back.erl"}]},unsigned,big]}],{x,2}}.
;;;   {test,bs_get_binary2,{f,3},3,[{x,1},{atom,all},8,{field_flags,[{anno,[5,{file,"tests/golden/binaries/match_back.erl"}]},unsigned,big]}],{x,3}}.
;;;   {test,is_lt,{f,3},[{integer,5},{tr,{x,2},{t_integer,{0,255}}}]}.
;;;   {test_heap,4,4}.
;;;   {put_tuple2,{x,0},{list,[{atom,a},{x,2},{x,3}]}}.
;;;   return.
;;;   {label,3}.
;;;   {bs_set_position,{x,1},{x,0}}.
;;;   {test,bs_get_integer2,{f,4},2,[{x,1},{integer,4},1,{field_flags,[{anno,[6,{file,"tests/golden/binaries/match_back.erl"}]},unsigned,big]}],{x,2}}.
;;;   {test,is_eq_exact,{f,4},[{tr,{x,2},{t_integer,{0,15}}},{integer,1}]}.
;;;   {test,bs_get_integer2,{f,4},2,[{x,1},{integer,4},1,{field_flags,[{anno,[6,{file,"tests/golden/binaries/match_back.erl"}]},unsigned,big]}],{x,2}}.
;;;   {test,bs_get_binary2,{f,4},3,[{x,1},{atom,all},8,{field_flags,[{anno,[6,{file,"tests/golden/binaries/match_back.erl"}]},unsigned,big]}],{x,3}}.
;;;   {test_heap,4,4}.
;;;   {put_tuple2,{x,0},{list,[{atom,b},{x,2},{x,3}]}}.
;;;   return.
;;;   {label,4}.
;;;   {bs_set_position,{x,1},{x,0}}.
;;;   {bs_get_tail,{x,1},{x,0},2}.
;;;   {jump,{f,1}}.

(func $match_back:first/1 (;4;) (type 8) (param i64) (result i64)
  (local i32 i64 i32 i32 i64 i64 i64 i64 i64)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
        block ;; label = @4
          i32.const 0
          i32.load offset=64
          i32.const 32
          i32.add
          i32.const 0
          i32.load offset=72
          i32.gt_u
          (@metadata.code.branch_hint "\00")
          if ;; label = @5
            i32.const 32
            local.get 0
            call $"collect 1"
            local.set 0
          end
          local.get 0
          i64.const 3
          i64.and
          i64.const 2
          i64.eq
          i32.eqz
          br_if 2 (;@2;)
          local.get 0
          i32.wrap_i64
          i32.load8_u offset=6
          local.set 1
          block ;; label = @5
            local.get 0
            local.set 2
            local.get 1
            i32.const 43
            i32.eq
            br_if 0 (;@5;)
            local.get 1
            i32.const -5
            i32.and
            i32.const 35
            i32.ne
            br_if 3 (;@2;)
            i32.const 0
            i32.load offset=64
            local.tee 3
            i64.const 811
            i64.store
            local.get 1
            i32.const 35
            i32.eq
            if ;; label = @6
              local.get 3
              local.get 0
              i64.store offset=8
              local.get 3
              i64.const 0
              i64.store offset=16
              local.get 3
              local.get 0
              i32.wrap_i64
              i64.load offset=14
              i64.store offset=24
            else
              local.get 3
              local.get 0
              i32.wrap_i64
              i64.load offset=14
              i64.store offset=8
              local.get 3
              local.get 0
              i32.wrap_i64
              i64.load offset=22
              i64.store offset=16
              local.get 3
              local.get 0
              i32.wrap_i64
              i64.load offset=22
              local.get 0
              i32.wrap_i64
              i64.load offset=30
              i64.add
              i64.store offset=24
            end
            local.get 3
            i32.const 32
            i32.add
            local.set 4
            i32.const 0
            local.get 4
            i32.store offset=64
            local.get 3
            i32.const 6
            i32.sub
            i64.extend_i32_u
            local.set 2
          end
          local.get 2
          local.set 5
          local.get 5
          i32.wrap_i64
          i64.load offset=22
          i64.const 2
          i64.shl
          local.set 0
          local.get 5
          i32.wrap_i64
          local.tee 1
          i64.load offset=22
          local.set 6
          i64.const 8
          local.set 7
          local.get 1
          i64.load offset=30
          local.get 6
          i64.sub
          local.get 7
          i64.lt_s
          br_if 0 (;@4;)
          local.get 6
          i64.const 7
          i64.and
          i64.eqz
          if ;; label = @5
            local.get 1
            i64.load offset=14
            local.get 6
            i64.const 3
            i64.shr_u
            i64.add
            i32.wrap_i64
            i64.load8_u offset=22
            i64.const 2
            i64.shl
            local.set 2
          else
            local.get 1
            i64.load offset=14
            local.get 6
            local.get 7
            i32.const 0
            call $ReadInteger
            local.set 2
          end
          local.get 1
          local.get 6
          local.get 7
          i64.add
          i64.store offset=22
          local.get 2
          local.set 8
          local.get 8
          i64.const 4
          i64.eq
          i32.eqz
          br_if 0 (;@4;)
          local.get 5
          i32.wrap_i64
          local.tee 1
          i64.load offset=22
          local.set 6
          i64.const 8
          local.set 7
          local.get 1
          i64.load offset=30
          local.get 6
          i64.sub
          local.get 7
          i64.lt_s
          br_if 0 (;@4;)
          local.get 6
          i64.const 7
          i64.and
          i64.eqz
          if ;; label = @5
            local.get 1
            i64.load offset=14
            local.get 6
            i64.const 3
            i64.shr_u
            i64.add
            i32.wrap_i64
            i64.load8_u offset=22
            i64.const 2
            i64.shl
            local.set 2
          else
            local.get 1
            i64.load offset=14
            local.get 6
            local.get 7
            i32.const 0
            call $ReadInteger
            local.set 2
          end
          local.get 1
          local.get 6
          local.get 7
          i64.add
          i64.store offset=22
          local.get 2
          local.set 8
          i32.const 0
          i32.load offset=64
          i32.const 32
          i32.add
          i32.const 0
          i32.load offset=72
          i32.gt_u
          (@metadata.code.branch_hint "\00")
          if ;; label = @5
            i32.const 32
            local.get 0
            local.get 5
            local.get 8
            call $"collect 3"
            local.set 8
            local.set 5
            local.set 0
          end
          local.get 5
          i32.wrap_i64
          local.tee 1
          i64.load offset=22
          local.set 6
          local.get 1
          i64.load offset=30
          local.get 6
          i64.sub
          local.set 7
          local.get 7
          i64.const 8
          i64.rem_u
          i64.eqz
          i32.eqz
          br_if 0 (;@4;)
          local.get 1
          local.get 6
          local.get 7
          i64.add
          i64.store offset=22
          i32.const 0
          i32.load offset=64
          local.tee 3
          i64.const 807
          i64.store
          local.get 3
          local.get 1
          i64.load offset=14
          i64.store offset=8
          local.get 3
          local.get 6
          i64.store offset=16
          local.get 3
          local.get 7
          i64.store offset=24
          local.get 3
          i32.const 32
          i32.add
          local.set 4
          i32.const 0
          local.get 4
          i32.store offset=64
          local.get 3
          i32.const 6
          i32.sub
          i64.extend_i32_u
          local.set 9
          i64.const 20
          local.get 8
          i64.ge_s
          br_if 0 (;@4;)
          i32.const 0
          i32.load offset=64
          i32.const 32
          i32.add
          i32.const 0
          i32.load offset=72
          i32.gt_u
          (@metadata.code.branch_hint "\00")
          if ;; label = @5
            i32.const 32
            local.get 0
            local.get 5
            local.get 8
            local.get 9
            call $"collect 4"
            local.set 9
            local.set 8
            local.set 5
            local.set 0
          end
          i32.const 0
          i32.load offset=64
          local.tee 3
          i64.const 771
          i64.store
          local.get 3
          i64.const 467
          i64.store offset=8
          local.get 3
          local.get 8
          i64.store offset=16
          local.get 3
          local.get 9
          i64.store offset=24
          local.get 3
          i32.const 32
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
          local.get 0
          return
        end
        local.get 5
        i32.wrap_i64
        local.get 0
        i64.const 2
        i64.shr_u
        i64.store offset=22
        local.get 5
        i32.wrap_i64
        local.tee 1
        i64.load offset=22
        local.set 6
        i64.const 4
        local.set 7
        local.get 1
        i64.load offset=30
        local.get 6
        i64.sub
        local.get 7
        i64.lt_s
        br_if 0 (;@3;)
        local.get 1
        i64.load offset=14
        local.get 6
        local.get 7
        i32.const 0
        call $ReadInteger
        local.set 2
        local.get 1
        local.get 6
        local.get 7
        i64.add
        i64.store offset=22
        local.get 2
        local.set 8
        local.get 8
        i64.const 4
        i64.eq
        i32.eqz
        br_if 0 (;@3;)
        local.get 5
        i32.wrap_i64
        local.tee 1
        i64.load offset=22
        local.set 6
        i64.const 4
        local.set 7
        local.get 1
        i64.load offset=30
        local.get 6
        i64.sub
        local.get 7
        i64.lt_s
        br_if 0 (;@3;)
        local.get 1
        i64.load offset=14
        local.get 6
        local.get 7
        i32.const 0
        call $ReadInteger
        local.set 2
        local.get 1
        local.get 6
        local.get 7
        i64.add
        i64.store offset=22
        local.get 2
        local.set 8
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
          local.get 5
          local.get 8
          call $"collect 3"
          local.set 8
          local.set 5
          local.set 0
        end
        local.get 5
        i32.wrap_i64
        local.tee 1
        i64.load offset=22
        local.set 6
        local.get 1
        i64.load offset=30
        local.get 6
        i64.sub
        local.set 7
        local.get 7
        i64.const 8
        i64.rem_u
        i64.eqz
        i32.eqz
        br_if 0 (;@3;)
        local.get 1
        local.get 6
        local.get 7
        i64.add
        i64.store offset=22
        i32.const 0
        i32.load offset=64
        local.tee 3
        i64.const 807
        i64.store
        local.get 3
        local.get 1
        i64.load offset=14
        i64.store offset=8
        local.get 3
        local.get 6
        i64.store offset=16
        local.get 3
        local.get 7
        i64.store offset=24
        local.get 3
        i32.const 32
        i32.add
        local.set 4
        i32.const 0
        local.get 4
        i32.store offset=64
        local.get 3
        i32.const 6
        i32.sub
        i64.extend_i32_u
        local.set 9
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
          local.get 5
          local.get 8
          local.get 9
          call $"collect 4"
          local.set 9
          local.set 8
          local.set 5
          local.set 0
        end
        i32.const 0
        i32.load offset=64
        local.tee 3
        i64.const 771
        i64.store
        local.get 3
        i64.const 483
        i64.store offset=8
        local.get 3
        local.get 8
        i64.store offset=16
        local.get 3
        local.get 9
        i64.store offset=24
        local.get 3
        i32.const 32
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
        local.get 0
        return
      end
      local.get 5
      i32.wrap_i64
      local.get 0
      i64.const 2
      i64.shr_u
      i64.store offset=22
      i32.const 0
      i32.load offset=64
      i32.const 32
      i32.add
      i32.const 0
      i32.load offset=72
      i32.gt_u
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        i32.const 32
        local.get 0
        local.get 5
        call $"collect 2"
        local.set 5
        local.set 0
      end
      local.get 5
      i32.wrap_i64
      local.tee 1
      i64.load offset=22
      local.set 6
      local.get 1
      i64.load offset=30
      local.get 6
      i64.sub
      local.set 7
      i32.const 0
      i32.load offset=64
      local.tee 3
      i64.const 807
      i64.store
      local.get 3
      local.get 1
      i64.load offset=14
      i64.store offset=8
      local.get 3
      local.get 6
      i64.store offset=16
      local.get 3
      local.get 7
      i64.store offset=24
      local.get 3
      i32.const 32
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
      br 0 (;@2;)
      unreachable
    end
    i32.const 0
    i32.load offset=80
    local.get 0
    i64.store
    i64.const 499
    i64.const 515
    i32.const 1
    call $raise_function_clause
  end
  i64.const 11
)
