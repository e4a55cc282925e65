;; -module(match_sizes).
;; -export([prefixed/1, float/1, units/2]).
;;
;; prefixed(<<N, Text:N/binary, Rest/binary>>) -> {Text, Rest}.
;; float(<<F/float, G:32/float-little>>) -> {F, G}.
;; units(<<A:2/binary-unit:4, B/binary-unit:16>>, N) ->
;;     <<C:N, _/bits>> = B,
;;     {A, C}.

;;; {release,25}.
;;; {exports,[{match_sizes,prefixed,1},{match_sizes,float,1},{match_sizes,units,2}]}.
;;; {module,match_sizes,document,[{prefixed,1},{float,1},{units,2}]}.
;;; {function,float,1,5}.
;;;   {label,4}.
;;;   {func_info,{atom,match_sizes},{atom,float},1}.
;;;   {label,5}.
;;;   {'%',{var_info,{x,0},[accepts_match_context]}}.
;;;   {test,bs_start_match3,{f,4},1,[{x,0}],{x,1}}.
;;;   {bs_get_position,{x,1},{x,0},2}.
;;;   {test,bs_get_float2,{f,6},2,[{x,1},{integer,64},1,{field_flags,[{anno,[5,{file,"tests/golden/binaries/match_sizes.erl"}]},unsigned,big]}],{x,2}}.
;;;   {test,bs_get_float2,{f,6},3,[{x,1},{integer,32},1,{field_flags,[{anno,[5,{file,"tests/golden/binaries/match_sizes.erl"}]},unsigned,little]}],{x,3}}.
;;;   {test,bs_test_tail2,{f,6},[{x,1},0]}.
;;;   {test_heap,3,4}.
;;;   {put_tuple2,{x,0},{list,[{x,2},{x,3}]}}.
;;;   return.
;;;   {label,6}.
;;;   {bs_set_position,{x,1},{x,0}}.
;;;   {bs_get_tail,{x,1},{x,0},2}.
;;;   {jump,{f,4}}.
;;; {function,prefixed,1,2}.
;;;   {label,1}.
;;;   {func_info,{atom,match_sizes},{atom,prefixed},1}.
;;;   {label,2}.
;;;   {'%',{var_info,{x,0},[accepts_match_context]}}.
;;;   {test,bs_start_match3,{f,1},1,[{x,0}],{x,1}}.
;;;   {bs_get_position,{x,1},{x,0},2}.
;;;   {test,bs_get_integer2,{f,3},2,[{x,1},{integer,8},1,{field_flags,[{anno,[4,{file,"tests/golden/binaries/match_sizes.erl"}]},unsigned,big]}],{x,2}}.
;;;   {test,bs_get_binary2,{f,3},3,[{x,1},{x,2},8,{field_flags,[{anno,[4,{file,"tests/golden/binaries/match_sizes.erl"}]},unsigned,big]}],{x,2}}.
;;;   {test,bs_get_binary2,{f,3},3,[{x,1},{atom,all},8,{field_flags,[{anno,[4,{file,"tests/golden/binaries/match_sizes.erl"}]},unsigned,big]}],{x,3}}.
;;;   {test_heap,3,4}.
;;;   {put_tuple2,{x,0},{list,[{x,2},{x,3}]}}.
;;;   return.
;;;   {label,3}.
;;;   {bs_set_position,{x,1},{x,0}}.
;;;   {bs_get_tail,{x,1},{x,0},2}.
;;;   {jump,{f,1}}.
;;; {function,units,2,8}.
;;;   {label,7}.
;;;   {func_info,{atom,match_sizes},{atom,units},2}.
;;;   {label,8}.
;;;   {'%',{var_info,{x,0},[accepts_match_context]}}.
;;;   {test,bs_start_match3,{f,7},2,[{x,0}],{x,2}}.
;;;   {bs_get_position,{x,2},{x,0},3}.
;;;   {test,bs_get_binary2,{f,10},3,[{x,2},{integer,2},4,{field_flags,[{anno,[6,{file,"tests/golden/binaries/match_sizes.erl"}]},unsigned,big]}],{x,3}}.
;;;   {test,bs_test_unit,{f,10},[{x,2},16]}.
;;;   {test,bs_get_integer2,{f,9},4,[{x,2},{x,1},1,{field_flags,[{anno,[7,{file,"tests/golden/binaries/match_sizes.erl"}]},unsigned,big]}],{x,0}}.
;;;   {test_heap,3,4}.
;;;   {put_tuple2,{x,0},{list,[{x,3},{x,0}]}}.
;;;   return.
;;;   {label,9}.
;;;   {bs_get_tail,{x,2},{x,0},3}.
;;;   {badmatch,{x,0}}.
;;;   {label,10}.
;;;   {bs_set_position,{x,2},{x,0}}.
;;;   {bs_get_tail,{x,2},{x,0},3}.
;;;   {jump,{f,7}}.

(func $match_sizes:float/1 (;6;) (type 9) (param i64) (result i64)
  (local i32 i64 i32 i32 i64 i64 i64 i64 i64)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
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
          call $"collect 1"
          local.set 0
        end
        local.get 0
        i64.const 3
        i64.and
        i64.const 2
        i64.eq
        i32.eqz
        br_if 1 (;@2;)
        local.get 0
        i32.wrap_i64
        i32.load8_u offset=6
        local.set 1
        block ;; label = @4
          local.get 0
          local.set 2
          local.get 1
          i32.const 43
          i32.eq
          br_if 0 (;@4;)
          local.get 1
          i32.const -5
          i32.and
          i32.const 35
          i32.ne
          br_if 2 (;@2;)
          i32.const 0
          i32.load offset=64
          local.tee 3
          i64.const 811
          i64.store
          local.get 1
          i32.const 35
          i32.eq
          if ;; label = @5
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
          call $"collect 2"
          local.set 5
          local.set 0
        end
        local.get 5
        i32.wrap_i64
        local.tee 1
        i64.load offset=22
        local.set 6
        i64.const 64
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
        call $"settled bs_float"
        local.set 2
        local.get 2
        i64.const 11
        i64.eq
        br_if 0 (;@3;)
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
        i64.const 32
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
        i32.const 1
        call $"settled bs_float"
        local.set 2
        local.get 2
        i64.const 11
        i64.eq
        br_if 0 (;@3;)
        local.get 1
        local.get 6
        local.get 7
        i64.add
        i64.store offset=22
        local.get 2
        local.set 9
        local.get 5
        i32.wrap_i64
        local.tee 1
        i64.load offset=22
        local.set 6
        local.get 1
        i64.load offset=30
        local.get 6
        i64.sub
        i64.const 0
        i64.ne
        br_if 0 (;@3;)
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
        i64.const 515
        i64.store
        local.get 3
        local.get 8
        i64.store offset=8
        local.get 3
        local.get 9
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
    i64.const 467
    i64.const 483
    i32.const 1
    call $raise_function_clause
  end
  i64.const 11
)
(func $match_sizes:prefixed/1 (;7;) (type 9) (param i64) (result i64)
  (local i32 i64 i32 i32 i64 i64 i64 i64 i64)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
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
          call $"collect 1"
          local.set 0
        end
        local.get 0
        i64.const 3
        i64.and
        i64.const 2
        i64.eq
        i32.eqz
        br_if 1 (;@2;)
        local.get 0
        i32.wrap_i64
        i32.load8_u offset=6
        local.set 1
        block ;; label = @4
          local.get 0
          local.set 2
          local.get 1
          i32.const 43
          i32.eq
          br_if 0 (;@4;)
          local.get 1
          i32.const -5
          i32.and
          i32.const 35
          i32.ne
          br_if 2 (;@2;)
          i32.const 0
          i32.load offset=64
          local.tee 3
          i64.const 811
          i64.store
          local.get 1
          i32.const 35
          i32.eq
          if ;; label = @5
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
        br_if 0 (;@3;)
        local.get 6
        i64.const 7
        i64.and
        i64.eqz
        if ;; label = @4
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
        local.get 8
        i64.const -68719476733
        i64.and
        i64.eqz
        i32.eqz
        br_if 0 (;@3;)
        local.get 8
        i64.const 2
        i64.shr_u
        i64.const 8
        i64.mul
        local.set 7
        local.get 1
        i64.load offset=30
        local.get 6
        i64.sub
        local.get 7
        i64.lt_s
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
        i32.const 24
        i32.add
        i32.const 0
        i32.load offset=72
        i32.gt_u
        (@metadata.code.branch_hint "\00")
        if ;; label = @4
          i32.const 24
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
        i64.const 515
        i64.store
        local.get 3
        local.get 8
        i64.store offset=8
        local.get 3
        local.get 9
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
    i64.const 467
    i64.const 499
    i32.const 1
    call $raise_function_clause
  end
  i64.const 11
)
(func $match_sizes:units/2 (;8;) (type 10) (param i64 i64) (result i64)
  (local i32 i64 i32 i32 i64 i64 i64 i64)
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
          br_if 2 (;@2;)
          local.get 0
          i32.wrap_i64
          i32.load8_u offset=6
          local.set 2
          block ;; label = @5
            local.get 0
            local.set 3
            local.get 2
            i32.const 43
            i32.eq
            br_if 0 (;@5;)
            local.get 2
            i32.const -5
            i32.and
            i32.const 35
            i32.ne
            br_if 3 (;@2;)
            i32.const 0
            i32.load offset=64
            local.tee 4
            i64.const 811
            i64.store
            local.get 2
            i32.const 35
            i32.eq
            if ;; label = @6
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
          i64.const 8
          local.set 8
          local.get 2
          i64.load offset=30
          local.get 7
          i64.sub
          local.get 8
          i64.lt_s
          br_if 1 (;@3;)
          local.get 2
          local.get 7
          local.get 8
          i64.add
          i64.store offset=22
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
          i64.const 16
          i64.rem_u
          i64.eqz
          i32.eqz
          br_if 1 (;@3;)
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
            local.get 1
            local.get 6
            local.get 9
            call $"collect 4"
            local.set 9
            local.set 6
            local.set 1
            local.set 0
          end
          local.get 6
          i32.wrap_i64
          local.tee 2
          i64.load offset=22
          local.set 7
          local.get 1
          i64.const -68719476733
          i64.and
          i64.eqz
          i32.eqz
          br_if 0 (;@4;)
          local.get 1
          i64.const 2
          i64.shr_u
          i64.const 1
          i64.mul
          local.set 8
          local.get 2
          i64.load offset=30
          local.get 7
          i64.sub
          local.get 8
          i64.lt_s
          br_if 0 (;@4;)
          local.get 2
          i64.load offset=14
          local.get 7
          local.get 8
          i32.const 0
          call $ReadInteger
          local.set 3
          local.get 3
          i64.const 11
          i64.eq
          br_if 0 (;@4;)
          local.get 2
          local.get 7
          local.get 8
          i64.add
          i64.store offset=22
          local.get 3
          local.set 0
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
          i32.const 0
          i32.load offset=64
          local.tee 4
          i64.const 515
          i64.store
          local.get 4
          local.get 9
          i64.store offset=8
          local.get 4
          local.get 0
          i64.store offset=16
          local.get 4
          i32.const 24
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
        i64.const 131
        local.get 0
        call $raise_tagged
        br 2 (;@1;)
      end
      local.get 6
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
      br 0 (;@2;)
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
    i64.const 515
    i32.const 2
    call $raise_function_clause
  end
  i64.const 11
)
