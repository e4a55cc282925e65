;; -module(match_text).
;; -export([method/1, points/1, wide/1]).
;;
;; %% Show: ReadUtf8
;; %% Fixed texts in pieces of up to 48 bits.
;; method(<<"GET ", Path/binary>>) -> {get, Path};
;; method(<<"OPTIONS ", Path/binary>>) -> {options, Path};
;; method(Other) -> {other, Other}.
;;
;; %% A byte below 128 is a character.
;; points(<<C/utf8, Rest/binary>>) -> {C, Rest}.
;; wide(<<C/utf16, D/utf32-little, _/utf8>>) -> {C, D}.

;;; {release,25}.
;;; {exports,[{match_text,method,1},{match_text,points,1},{match_text,wide,1}]}.
;;; {module,match_text,document,[{method,1},{points,1},{wide,1}]}.
;;; {function,method,1,2}.
;;;   {label,1}.
;;;   {func_info,{atom,match_text},{atom,method},1}.
;;;   {label,2}.
;;;   {'%',{var_info,{x,0},[accepts_match_context]}}.
;;;   {test,bs_start_match3,{f,6},1,[{x,0}],{x,1}}.
;;;   {bs_get_position,{x,1},{x,0},2}.
;;;   {test,bs_get_integer2,{f,5},2,[{x,1},{integer,16},1,{field_flags,[{anno,[6,{file,"tests/golden/binaries/match_text.erl"}]},unsigned,big]}],{x,2}}.
;;;   {select_val,{x,2},{f,5},{list,[{integer,18245},{f,4},{integer,20304},{f,3}]}}.
;;;   {label,3}.
;;;   {test,bs_match_string,{f,5},[{x,1},48,{string,<<"TIONS ">>}]}.
;;;   {test,bs_get_binary2,{f,5},2,[{x,1},{atom,all},8,{field_flags,[{anno,[7,{file,"tests/golden/binaries/match_text.erl"}]},unsigned,big]}],{x,2}}.
;;;   {test_heap,3,3}.
;;;   {put_tuple2,{x,0},{list,[{atom,options},{x,2}]}}.
;;;   return.
;;;   {label,4}.
;;;   {test,bs_match_string,{f,5},[{x,1},16,{string,<<"T ">>}]}.
;;;   {test,bs_get_binary2,{f,5},2,[{x,1},{atom,all},8,{field_flags,[{anno,[6,{file,"tests/golden/binaries/match_text.erl"}]},unsigned,big]}],{x,2}}.
;;;   {test_heap,3,3}.
;;;   {put_tuple2,{x,0},{list,[{atom,get},{x,2}]}}.
;;;   return.
;;;   {label,5}.
;;;   {bs_set_position,{x,1},{x,0}}.
;;;   {bs_get_tail,{x,1},{x,0},2}.
;;;   {test_heap,3,1}.
;;;   {put_tuple2,{x,0},{list,[{atom,other},{x,0}]}}.
;;;   return.
;;;   {label,6}.
;;;   {test_heap,3,1}.
;;;   {put_tuple2,{x,0},{list,[{atom,other},{x,0}]}}.
;;;   return.
;;; {function,points,1,8}.
;;;   {label,7}.
;;;   {func_info,{atom,match_text},{atom,points},1}.
;;;   {label,8}.
;;;   {'%',{var_info,{x,0},[accepts_match_context]}}.
;;;   {test,bs_start_match3,{f,7},1,[{x,0}],{x,1}}.
;;;   {bs_get_position,{x,1},{x,0},2}.
;;;   {test,bs_get_utf8,{f,9},2,[{x,1},{field_flags,[{anno,[11,{file,"tests/golden/binaries/match_text.erl"}]},unsigned,big]}],{x,2}}.
;;;   {test,bs_get_binary2,{f,9},3,[{x,1},{atom,all},8,{field_flags,[{anno,[11,{file,"tests/golden/binaries/match_text.erl"}]},unsigned,big]}],{x,3}}.
;;;   {test_heap,3,4}.
;;;   {put_tuple2,{x,0},{list,[{x,2},{x,3}]}}.
;;;   return.
;;;   {label,9}.
;;;   {bs_set_position,{x,1},{x,0}}.
;;;   {bs_get_tail,{x,1},{x,0},2}.
;;;   {jump,{f,7}}.
;;; {function,wide,1,11}.
;;;   {label,10}.
;;;   {func_info,{atom,match_text},{atom,wide},1}.
;;;   {label,11}.
;;;   {'%',{var_info,{x,0},[accepts_match_context]}}.
;;;   {test,bs_start_match3,{f,10},1,[{x,0}],{x,1}}.
;;;   {bs_get_position,{x,1},{x,0},2}.
;;;   {test,bs_get_utf16,{f,12},2,[{x,1},{field_flags,[{anno,[12,{file,"tests/golden/binaries/match_text.erl"}]},unsigned,big]}],{x,2}}.
;;;   {test,bs_get_utf32,{f,12},3,[{x,1},{field_flags,[{anno,[12,{file,"tests/golden/binaries/match_text.erl"}]},unsigned,little]}],{x,3}}.
;;;   {test,bs_skip_utf8,{f,12},[{x,1},4,{field_flags,[{anno,[12,{file,"tests/golden/binaries/match_text.erl"}]},unsigned,big]}]}.
;;;   {test,bs_test_tail2,{f,12},[{x,1},0]}.
;;;   {test_heap,3,4}.
;;;   {put_tuple2,{x,0},{list,[{x,2},{x,3}]}}.
;;;   return.
;;;   {label,12}.
;;;   {bs_set_position,{x,1},{x,0}}.
;;;   {bs_get_tail,{x,1},{x,0},2}.
;;;   {jump,{f,10}}.

(func $match_text:method/1 (;5;) (type 9) (param i64) (result i64)
  (local i32 i64 i32 i32 i64 i64 i64 i64)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
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
              call $"collect 1"
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
            local.set 1
            block ;; label = @6
              local.get 0
              local.set 2
              local.get 1
              i32.const 43
              i32.eq
              br_if 0 (;@6;)
              local.get 1
              i32.const -5
              i32.and
              i32.const 35
              i32.ne
              br_if 4 (;@2;)
              i32.const 0
              i32.load offset=64
              local.tee 3
              i64.const 811
              i64.store
              local.get 1
              i32.const 35
              i32.eq
              if ;; label = @7
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
            br_if 2 (;@3;)
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
            i64.const 72980
            i64.eq
            br_if 1 (;@4;)
            local.get 8
            i64.const 81216
            i64.eq
            br_if 0 (;@5;)
            br 2 (;@3;)
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
          i64.const 48
          i64.lt_s
          br_if 1 (;@3;)
          i64.const 48
          local.set 7
          local.get 1
          i64.load offset=14
          local.get 6
          local.get 7
          i32.const 0
          call $ReadInteger
          i64.const 370695359515776
          i64.ne
          br_if 1 (;@3;)
          local.get 6
          local.get 7
          i64.add
          local.set 6
          local.get 1
          local.get 6
          i64.store offset=22
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
          local.get 7
          i64.const 8
          i64.rem_u
          i64.eqz
          i32.eqz
          br_if 1 (;@3;)
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
          i32.const 24
          i32.add
          i32.const 0
          i32.load offset=72
          i32.gt_u
          (@metadata.code.branch_hint "\00")
          if ;; label = @5
            i32.const 24
            local.get 0
            local.get 5
            local.get 8
            call $"collect 3"
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
          i64.const 467
          i64.store offset=8
          local.get 3
          local.get 8
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
        local.tee 1
        i64.load offset=22
        local.set 6
        local.get 1
        i64.load offset=30
        local.get 6
        i64.sub
        i64.const 16
        i64.lt_s
        br_if 0 (;@3;)
        i64.const 16
        local.set 7
        local.get 1
        i64.load offset=14
        local.get 6
        local.get 7
        i32.const 0
        call $ReadInteger
        i64.const 86144
        i64.ne
        br_if 0 (;@3;)
        local.get 6
        local.get 7
        i64.add
        local.set 6
        local.get 1
        local.get 6
        i64.store offset=22
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
        local.set 8
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
          call $"collect 3"
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
        i64.const 483
        i64.store offset=8
        local.get 3
        local.get 8
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
      local.tee 3
      i64.const 515
      i64.store
      local.get 3
      i64.const 499
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
    if ;; label = @2
      i32.const 24
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
    i64.const 499
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
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
(func $match_text:points/1 (;6;) (type 9) (param i64) (result i64)
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
        block ;; label = @4
          block ;; label = @5
            local.get 1
            i64.load offset=30
            local.get 6
            i64.sub
            i64.const 8
            i64.lt_s
            br_if 0 (;@5;)
            local.get 6
            i64.const 7
            i64.and
            i64.eqz
            i32.eqz
            br_if 0 (;@5;)
            local.get 1
            i64.load offset=14
            local.get 6
            i64.const 3
            i64.shr_u
            i64.add
            i32.wrap_i64
            i64.load8_u offset=22
            local.tee 2
            i64.const 128
            i64.ge_u
            br_if 0 (;@5;)
            local.get 2
            i64.const 2
            i64.shl
            local.set 2
            i64.const 8
            local.set 7
            br 1 (;@4;)
          end
          local.get 1
          i64.load offset=14
          local.get 6
          local.get 1
          i64.load offset=30
          call $ReadUtf8
          local.tee 2
          i64.const 0
          i64.lt_s
          br_if 1 (;@3;)
          local.get 2
          i64.const 255
          i64.and
          local.set 7
          local.get 2
          i64.const 8
          i64.shr_u
          i64.const 2
          i64.shl
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
    i64.const 515
    i64.const 531
    i32.const 1
    call $raise_function_clause
  end
  i64.const 11
)
(func $match_text:wide/1 (;7;) (type 9) (param i64) (result i64)
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
        block ;; label = @4
          block ;; label = @5
          end
          local.get 1
          i64.load offset=14
          local.get 6
          local.get 1
          i64.load offset=30
          i32.const 4
          call $"settled bs_utf"
          local.tee 2
          i64.const 0
          i64.lt_s
          br_if 1 (;@3;)
          local.get 2
          i64.const 255
          i64.and
          local.set 7
          local.get 2
          i64.const 8
          i64.shr_u
          i64.const 2
          i64.shl
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
        block ;; label = @4
          block ;; label = @5
          end
          local.get 1
          i64.load offset=14
          local.get 6
          local.get 1
          i64.load offset=30
          i32.const 261
          call $"settled bs_utf"
          local.tee 2
          i64.const 0
          i64.lt_s
          br_if 1 (;@3;)
          local.get 2
          i64.const 255
          i64.and
          local.set 7
          local.get 2
          i64.const 8
          i64.shr_u
          i64.const 2
          i64.shl
          local.set 2
        end
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
        block ;; label = @4
          block ;; label = @5
            local.get 1
            i64.load offset=30
            local.get 6
            i64.sub
            i64.const 8
            i64.lt_s
            br_if 0 (;@5;)
            local.get 6
            i64.const 7
            i64.and
            i64.eqz
            i32.eqz
            br_if 0 (;@5;)
            local.get 1
            i64.load offset=14
            local.get 6
            i64.const 3
            i64.shr_u
            i64.add
            i32.wrap_i64
            i64.load8_u offset=22
            local.tee 2
            i64.const 128
            i64.ge_u
            br_if 0 (;@5;)
            local.get 2
            i64.const 2
            i64.shl
            local.set 2
            i64.const 8
            local.set 7
            br 1 (;@4;)
          end
          local.get 1
          i64.load offset=14
          local.get 6
          local.get 1
          i64.load offset=30
          call $ReadUtf8
          local.tee 2
          i64.const 0
          i64.lt_s
          br_if 1 (;@3;)
          local.get 2
          i64.const 255
          i64.and
          local.set 7
          local.get 2
          i64.const 8
          i64.shr_u
          i64.const 2
          i64.shl
          local.set 2
        end
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
    i64.const 515
    i64.const 547
    i32.const 1
    call $raise_function_clause
  end
  i64.const 11
)
(func $ReadUtf8 (;13;) (type 6) (param i64 i64 i64) (result i64)
  (local i32 i64 i64 i64 i64)
  block ;; label = @1
    block ;; label = @2
      local.get 1
      i64.const 7
      i64.and
      i64.eqz
      i32.eqz
      (@metadata.code.branch_hint "\00")
      br_if 0 (;@2;)
      local.get 2
      local.get 1
      i64.sub
      local.tee 6
      i64.const 16
      i64.lt_s
      (@metadata.code.branch_hint "\00")
      br_if 0 (;@2;)
      local.get 0
      local.get 1
      i64.const 3
      i64.shr_u
      i64.add
      i32.wrap_i64
      local.tee 3
      i64.load8_u offset=22
      local.set 4
      local.get 4
      i64.const 192
      i64.sub
      i64.const 32
      i64.lt_u
      if ;; label = @3
        local.get 6
        i64.const 16
        i64.lt_s
        (@metadata.code.branch_hint "\00")
        br_if 2 (;@1;)
        local.get 4
        i64.const 192
        i64.sub
        local.set 5
        local.get 3
        i64.load8_u offset=23
        i64.const 128
        i64.xor
        local.tee 7
        i64.const 64
        i64.ge_u
        (@metadata.code.branch_hint "\00")
        br_if 2 (;@1;)
        local.get 5
        i64.const 6
        i64.shl
        local.get 7
        i64.or
        local.set 5
        local.get 5
        i64.const 128
        i64.lt_u
        (@metadata.code.branch_hint "\00")
        br_if 2 (;@1;)
        local.get 5
        i64.const 8
        i64.shl
        i64.const 16
        i64.or
        return
      end
      local.get 4
      i64.const 224
      i64.sub
      i64.const 16
      i64.lt_u
      if ;; label = @3
        local.get 6
        i64.const 24
        i64.lt_s
        (@metadata.code.branch_hint "\00")
        br_if 2 (;@1;)
        local.get 4
        i64.const 224
        i64.sub
        local.set 5
        local.get 3
        i64.load8_u offset=23
        i64.const 128
        i64.xor
        local.tee 7
        i64.const 64
        i64.ge_u
        (@metadata.code.branch_hint "\00")
        br_if 2 (;@1;)
        local.get 5
        i64.const 6
        i64.shl
        local.get 7
        i64.or
        local.set 5
        local.get 3
        i64.load8_u offset=24
        i64.const 128
        i64.xor
        local.tee 7
        i64.const 64
        i64.ge_u
        (@metadata.code.branch_hint "\00")
        br_if 2 (;@1;)
        local.get 5
        i64.const 6
        i64.shl
        local.get 7
        i64.or
        local.set 5
        local.get 5
        i64.const 2048
        i64.lt_u
        (@metadata.code.branch_hint "\00")
        br_if 2 (;@1;)
        local.get 5
        i64.const 11
        i64.shr_u
        i64.const 27
        i64.eq
        (@metadata.code.branch_hint "\00")
        br_if 2 (;@1;)
        local.get 5
        i64.const 8
        i64.shl
        i64.const 24
        i64.or
        return
      end
      local.get 4
      i64.const 240
      i64.sub
      i64.const 8
      i64.lt_u
      if ;; label = @3
        local.get 6
        i64.const 32
        i64.lt_s
        (@metadata.code.branch_hint "\00")
        br_if 2 (;@1;)
        local.get 4
        i64.const 240
        i64.sub
        local.set 5
        local.get 3
        i64.load8_u offset=23
        i64.const 128
        i64.xor
        local.tee 7
        i64.const 64
        i64.ge_u
        (@metadata.code.branch_hint "\00")
        br_if 2 (;@1;)
        local.get 5
        i64.const 6
        i64.shl
        local.get 7
        i64.or
        local.set 5
        local.get 3
        i64.load8_u offset=24
        i64.const 128
        i64.xor
        local.tee 7
        i64.const 64
        i64.ge_u
        (@metadata.code.branch_hint "\00")
        br_if 2 (;@1;)
        local.get 5
        i64.const 6
        i64.shl
        local.get 7
        i64.or
        local.set 5
        local.get 3
        i64.load8_u offset=25
        i64.const 128
        i64.xor
        local.tee 7
        i64.const 64
        i64.ge_u
        (@metadata.code.branch_hint "\00")
        br_if 2 (;@1;)
        local.get 5
        i64.const 6
        i64.shl
        local.get 7
        i64.or
        local.set 5
        local.get 5
        i64.const 65536
        i64.lt_u
        (@metadata.code.branch_hint "\00")
        br_if 2 (;@1;)
        local.get 5
        i64.const 1114111
        i64.gt_u
        (@metadata.code.branch_hint "\00")
        br_if 2 (;@1;)
        local.get 5
        i64.const 8
        i64.shl
        i64.const 32
        i64.or
        return
      end
      br 1 (;@1;)
    end
    local.get 0
    local.get 1
    local.get 2
    i32.const 3
    return_call $"settled bs_utf"
  end
  i64.const -1
)
