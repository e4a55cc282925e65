;; -module(match_integers).
;; -export([byte/1, header/1, little/1, odd/1]).
;;
;; %% Show: ReadInteger
;; byte(<<B, Rest/binary>>) -> {B, Rest}.
;; header(<<Version:8, Length:16, Id:32>>) -> {Version, Length, Id}.
;; little(<<A:16/little-signed, B:64>>) -> {A, B}.
;; odd(<<A:3, B:5/bits, _:7, C:1, _/bits>>) -> {A, B, C}.

;;; {release,25}.
;;; {exports,[{match_integers,byte,1},{match_integers,header,1},{match_integers,little,1},{match_integers,odd,1}]}.
;;; {module,match_integers,document,[{byte,1},{header,1},{little,1},{odd,1}]}.
;;; {function,byte,1,2}.
;;;   {label,1}.
;;;   {func_info,{atom,match_integers},{atom,byte},1}.
;;;   {label,2}.
;;;   {'%',{var_info,{x,0},[accepts_match_context]}}.
;;;   {test,bs_start_match3,{f,1},1,[{x,0}],{x,1}}.
;;;   {bs_get_position,{x,1},{x,0},2}.
;;;   {test,bs_get_integer2,{f,3},2,[{x,1},{integer,8},1,{field_flags,[{anno,[5,{file,"tests/golden/binaries/match_integers.erl"}]},unsigned,big]}],{x,2}}.
;;;   {test,bs_get_binary2,{f,3},3,[{x,1},{atom,all},8,{field_flags,[{anno,[5,{file,"tests/golden/binaries/match_integers.erl"}]},unsigned,big]}],{x,3}}.
;;;   {test_heap,3,4}.
;;;   {put_tuple2,{x,0},{list,[{x,2},{x,3}]}}.
;;;   return.
;;;   {label,3}.
;;;   {bs_set_position,{x,1},{x,0}}.
;;;   {bs_get_tail,{x,1},{x,0},2}.
;;;   {jump,{f,1}}.
;;; {function,header,1,5}.
;;;   {label,4}.
;;;   {func_info,{atom,match_integers},{atom,header},1}.
;;;   {label,5}.
;;;   {'%',{var_info,{x,0},[accepts_match_context]}}.
;;;   {test,bs_start_match3,{f,4},1,[{x,0}],{x,1}}.
;;;   {bs_get_position,{x,1},{x,0},2}.
;;;   {test,bs_get_integer2,{f,6},2,[{x,1},{integer,8},1,{field_flags,[{anno,[6,{file,"tests/golden/binaries/match_integers.erl"}]},unsigned,big]}],{x,2}}.
;;;   {test,bs_get_integer2,{f,6},3,[{x,1},{integer,16},1,{field_flags,[{anno,[6,{file,"tests/golden/binaries/match_integers.erl"}]},unsigned,big]}],{x,3}}.
;;;   {test,bs_get_integer2,{f,6},4,[{x,1},{integer,32},1,{field_flags,[{anno,[6,{file,"tests/golden/binaries/match_integers.erl"}]},unsigned,big]}],{x,4}}.
;;;   {test,bs_test_tail2,{f,6},[{x,1},0]}.
;;;   {test_heap,4,5}.
;;;   {put_tuple2,{x,0},{list,[{x,2},{x,3},{x,4}]}}.
;;;   return.
;;;   {label,6}.
;;;   {bs_set_position,{x,1},{x,0}}.
;;;   {bs_get_tail,{x,1},{x,0},2}.
;;;   {jump,{f,4}}.
;;; {function,little,1,8}.
;;;   {label,7}.
;;;   {func_info,{atom,match_integers},{atom,little},1}.
;;;   {label,8}.
;;;   {'%',{var_info,{x,0},[accepts_match_context]}}.
;;;   {test,bs_start_match3,{f,7},1,[{x,0}],{x,1}}.
;;;   {bs_get_position,{x,1},{x,0},2}.
;;;   {test,bs_get_integer2,{f,9},2,[{x,1},{integer,16},1,{field_flags,[{anno,[7,{file,"tests/golden/binaries/match_integers.erl"}]},signed,little]}],{x,2}}.
;;;   {test,bs_get_integer2,{f,9},3,[{x,1},{integer,64},1,{field_flags,[{anno,[7,{file,"tests/golden/binaries/match_integers.erl"}]},unsigned,big]}],{x,3}}.
;;;   {test,bs_test_tail2,{f,9},[{x,1},0]}.
;;;   {test_heap,3,4}.
;;;   {put_tuple2,{x,0},{list,[{x,2},{x,3}]}}.
;;;   return.
;;;   {label,9}.
;;;   {bs_set_position,{x,1},{x,0}}.
;;;   {bs_get_tail,{x,1},{x,0},2}.
;;;   {jump,{f,7}}.
;;; {function,odd,1,11}.
;;;   {label,10}.
;;;   {func_info,{atom,match_integers},{atom,odd},1}.
;;;   {label,11}.
;;;   {'%',{var_info,{x,0},[accepts_match_context]}}.
;;;   {test,bs_start_match3,{f,10},1,[{x,0}],{x,1}}.
;;;   {bs_get_position,{x,1},{x,0},2}.
;;;   {test,bs_get_integer2,{f,12},2,[{x,1},{integer,3},1,{field_flags,[{anno,[8,{file,"tests/golden/binaries/match_integers.erl"}]},unsigned,big]}],{x,2}}.
;;;   {test,bs_get_binary2,{f,12},3,[{x,1},{integer,5},1,{field_flags,[{anno,[8,{file,"tests/golden/binaries/match_integers.erl"}]},unsigned,big]}],{x,3}}.
;;;   {test,bs_skip_bits2,{f,12},[{x,1},{integer,7},1,{field_flags,[{anno,[8,{file,"tests/golden/binaries/match_integers.erl"}]},unsigned,big]}]}.
;;;   {test,bs_get_integer2,{f,12},4,[{x,1},{integer,1},1,{field_flags,[{anno,[8,{file,"tests/golden/binaries/match_integers.erl"}]},unsigned,big]}],{x,4}}.
;;;   {test_heap,4,5}.
;;;   {put_tuple2,{x,0},{list,[{x,2},{x,3},{x,4}]}}.
;;;   return.
;;;   {label,12}.
;;;   {bs_set_position,{x,1},{x,0}}.
;;;   {bs_get_tail,{x,1},{x,0},2}.
;;;   {jump,{f,10}}.

(func $match_integers:byte/1 (;4;) (type 9) (param i64) (result i64)
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
    i64.const 483
    i32.const 1
    call $raise_function_clause
  end
  i64.const 11
)
(func $match_integers:header/1 (;5;) (type 9) (param i64) (result i64)
  (local i32 i64 i32 i32 i64 i64 i64 i64 i64 i64)
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
        local.get 5
        i32.wrap_i64
        local.tee 1
        i64.load offset=22
        local.set 6
        i64.const 16
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
        local.set 9
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
        i32.const 0
        call $ReadInteger
        local.set 2
        local.get 1
        local.get 6
        local.get 7
        i64.add
        i64.store offset=22
        local.get 2
        local.set 10
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
          local.get 10
          call $"collect 5"
          local.set 10
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
        local.get 8
        i64.store offset=8
        local.get 3
        local.get 9
        i64.store offset=16
        local.get 3
        local.get 10
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
    i64.const 467
    i64.const 499
    i32.const 1
    call $raise_function_clause
  end
  i64.const 11
)
(func $match_integers:little/1 (;6;) (type 9) (param i64) (result i64)
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
        i64.const 16
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
        i32.const 3
        call $"settled bs_integer"
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
        call $ReadInteger
        local.set 2
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
    i64.const 515
    i32.const 1
    call $raise_function_clause
  end
  i64.const 11
)
(func $match_integers:odd/1 (;7;) (type 9) (param i64) (result i64)
  (local i32 i64 i32 i32 i64 i64 i64 i64 i64 i64)
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
        i64.const 3
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
        i64.const 5
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
        local.set 9
        local.get 5
        i32.wrap_i64
        local.tee 1
        i64.load offset=22
        local.set 6
        i64.const 7
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
        local.get 5
        i32.wrap_i64
        local.tee 1
        i64.load offset=22
        local.set 6
        i64.const 1
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
        local.set 10
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
          local.get 10
          call $"collect 5"
          local.set 10
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
        local.get 8
        i64.store offset=8
        local.get 3
        local.get 9
        i64.store offset=16
        local.get 3
        local.get 10
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
    i64.const 467
    i64.const 531
    i32.const 1
    call $raise_function_clause
  end
  i64.const 11
)
(func $ReadInteger (;9;) (type 2) (param i64 i64 i64 i32) (result i64)
  (local i32 i64 i64 i32)
  local.get 2
  i64.const 56
  i64.gt_u
  (@metadata.code.branch_hint "\00")
  if ;; label = @1
    local.get 0
    local.get 1
    local.get 2
    local.get 3
    return_call $"settled bs_integer"
  end
  local.get 0
  local.get 1
  i64.const 3
  i64.shr_u
  i64.add
  i32.wrap_i64
  local.set 4
  local.get 1
  i64.const 7
  i64.and
  local.get 2
  i64.add
  local.tee 6
  i64.const 7
  i64.add
  i64.const 3
  i64.shr_u
  i32.wrap_i64
  local.set 7
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
        block ;; label = @4
          block ;; label = @5
            block ;; label = @6
              block ;; label = @7
                block ;; label = @8
                  block ;; label = @9
                    local.get 7
                    br_table 8 (;@1;) 7 (;@2;) 6 (;@3;) 5 (;@4;) 4 (;@5;) 3 (;@6;) 2 (;@7;) 1 (;@8;) 0 (;@9;)
                  end
                  local.get 5
                  i64.const 8
                  i64.shl
                  local.get 4
                  i64.load8_u offset=22
                  i64.or
                  local.set 5
                  local.get 4
                  i32.const 1
                  i32.add
                  local.set 4
                end
                local.get 5
                i64.const 8
                i64.shl
                local.get 4
                i64.load8_u offset=22
                i64.or
                local.set 5
                local.get 4
                i32.const 1
                i32.add
                local.set 4
              end
              local.get 5
              i64.const 8
              i64.shl
              local.get 4
              i64.load8_u offset=22
              i64.or
              local.set 5
              local.get 4
              i32.const 1
              i32.add
              local.set 4
            end
            local.get 5
            i64.const 8
            i64.shl
            local.get 4
            i64.load8_u offset=22
            i64.or
            local.set 5
            local.get 4
            i32.const 1
            i32.add
            local.set 4
          end
          local.get 5
          i64.const 8
          i64.shl
          local.get 4
          i64.load8_u offset=22
          i64.or
          local.set 5
          local.get 4
          i32.const 1
          i32.add
          local.set 4
        end
        local.get 5
        i64.const 8
        i64.shl
        local.get 4
        i64.load8_u offset=22
        i64.or
        local.set 5
        local.get 4
        i32.const 1
        i32.add
        local.set 4
      end
      local.get 5
      i64.const 8
      i64.shl
      local.get 4
      i64.load8_u offset=22
      i64.or
      local.set 5
      local.get 4
      i32.const 1
      i32.add
      local.set 4
    end
    local.get 5
    i64.const 8
    i64.shl
    local.get 4
    i64.load8_u offset=22
    i64.or
    local.set 5
    local.get 4
    i32.const 1
    i32.add
    local.set 4
  end
  local.get 5
  i64.const 0
  local.get 6
  i64.sub
  i64.const 7
  i64.and
  i64.shr_u
  i64.const 1
  local.get 2
  i64.shl
  i64.const 1
  i64.sub
  i64.and
  i64.const 2
  i64.shl
)
