;; -module(comprehension).
;; -export([bytes/1, upper/1]).
;;
;; %% What is appended to begins as an empty part of a new buffer.
;; bytes(L) -> << <<(X + 1)>> || X <- L >>.
;; upper(B) -> << <<(C bxor 32)>> || <<C>> <= B, C > 96 >>.

;;; {release,25}.
;;; {exports,[{comprehension,bytes,1},{comprehension,upper,1}]}.
;;; {module,comprehension,document,[{bytes,1},{upper,1}]}.
;;; {function,'-bytes/1-lbc$^0/2-0-',2,16}.
;;;   {label,15}.
;;;   {func_info,{atom,comprehension},{atom,'-bytes/1-lbc$^0/2-0-'},2}.
;;;   {label,16}.
;;;   {'%',{var_info,{x,0},[{type,{t_list,any,nil}}]}}.
;;;   {test,is_nonempty_list,{f,17},[{x,0}]}.
;;;   {get_list,{x,0},{x,2},{x,0}}.
;;;   {gc_bif,'+',{f,0},3,[{x,2},{integer,1}],{x,2}}.
;;;   {bs_create_bin,{f,0},0,3,1,{x,1},{list,[{atom,private_append},1,1,nil,{x,1},{atom,all},{atom,integer},2,1,nil,{tr,{x,2},number},{integer,8}]}}.
;;;   {call_only,2,{f,16}}.
;;;   {label,17}.
;;;   {move,{x,1},{x,0}}.
;;;   return.
;;; {function,'-upper/1-lbc$^0/2-0-',2,11}.
;;;   {label,10}.
;;;   {func_info,{atom,comprehension},{atom,'-upper/1-lbc$^0/2-0-'},2}.
;;;   {label,11}.
;;;   {'%',{var_info,{x,0},[accepts_match_context]}}.
;;;   {test,bs_start_match3,{f,14},2,[{x,0}],{x,2}}.
;;;   {test,bs_get_integer2,{f,13},3,[{x,2},{integer,8},1,{field_flags,[{anno,[6,{file,"tests/golden/binaries/comprehension.erl"}]},unsigned,big]}],{x,0}}.
;;;   {test,is_lt,{f,12},[{integer,96},{tr,{x,0},{t_integer,{0,255}}}]}.
;;;   {gc_bif,'bxor',{f,0},3,[{tr,{x,0},{t_integer,{0,255}}},{integer,32}],{x,0}}.
;;;   {bs_create_bin,{f,0},0,3,1,{x,1},{list,[{atom,private_append},1,1,nil,{x,1},{atom,all},{atom,integer},2,1,nil,{tr,{x,0},{t_integer,{0,255}}},{integer,8}]}}.
;;;   {move,{x,2},{x,0}}.
;;;   {call_only,2,{f,11}}.
;;;   {label,12}.
;;;   {move,{x,2},{x,0}}.
;;;   {call_only,2,{f,11}}.
;;;   {label,13}.
;;;   {move,{x,1},{x,0}}.
;;;   return.
;;;   {label,14}.
;;;   {test_heap,3,1}.
;;;   {put_tuple2,{x,0},{list,[{atom,bad_generator},{x,0}]}}.
;;;   {call_ext_only,1,{extfunc,erlang,error,1}}.
;;; {function,bytes,1,2}.
;;;   {label,1}.
;;;   {func_info,{atom,comprehension},{atom,bytes},1}.
;;;   {label,2}.
;;;   {gc_bif,length,{f,3},1,[{x,0}],{x,1}}.
;;;   {allocate,1,2}.
;;;   {move,{x,0},{y,0}}.
;;;   {move,{x,1},{x,0}}.
;;;   bs_init_writable.
;;;   {move,{x,0},{x,1}}.
;;;   {move,{y,0},{x,0}}.
;;;   {call_last,2,{f,16},1}.
;;;   {label,3}.
;;;   {test_heap,3,1}.
;;;   {put_tuple2,{x,0},{list,[{atom,bad_generator},{x,0}]}}.
;;;   {call_ext_only,1,{extfunc,erlang,error,1}}.
;;; {function,upper,1,5}.
;;;   {label,4}.
;;;   {func_info,{atom,comprehension},{atom,upper},1}.
;;;   {label,5}.
;;;   {'%',{var_info,{x,0},[accepts_match_context]}}.
;;;   {allocate,1,1}.
;;;   {move,{x,0},{y,0}}.
;;;   {move,{integer,256},{x,0}}.
;;;   bs_init_writable.
;;;   {move,{x,0},{x,1}}.
;;;   {move,{y,0},{x,0}}.
;;;   {call_last,2,{f,11},1}.

(func $comprehension:-bytes/1-lbc$^0/2-0-/2 (;10;) (type 2) (param i64 i64) (result i64)
  (local i32 i64 i64 i32 i32 i64 i64 i32)
  block ;; label = @1
    loop ;; label = @2
      block ;; label = @3
        local.get 0
        i64.const 3
        i64.and
        i64.const 1
        i64.eq
        i32.eqz
        br_if 0 (;@3;)
        local.get 0
        i32.wrap_i64
        local.set 2
        local.get 2
        i64.load offset=7
        local.set 3
        local.get 2
        i64.load offset=15
        local.set 0
        block ;; label = @4
          block ;; label = @5
            local.get 3
            i64.const 3
            i64.and
            i64.eqz
            i32.eqz
            (@metadata.code.branch_hint "\00")
            br_if 0 (;@5;)
            local.get 3
            i64.const 4
            i64.add
            local.set 4
            local.get 4
            local.get 3
            i64.lt_s
            (@metadata.code.branch_hint "\00")
            br_if 0 (;@5;)
            br 1 (;@4;)
          end
          i32.const 0
          i32.load offset=64
          i32.const 0
          i32.load offset=72
          i32.gt_u
          (@metadata.code.branch_hint "\00")
          if ;; label = @5
            i32.const 0
            local.get 0
            local.get 1
            local.get 3
            call $"collect 3"
            local.set 3
            local.set 1
            local.set 0
          end
          local.get 3
          i64.const 4
          call $"slow +"
          local.set 4
          local.get 4
          i64.const 11
          i64.eq
          (@metadata.code.branch_hint "\00")
          br_if 3 (;@1;)
        end
        local.get 4
        local.set 3
        i32.const 0
        i32.load offset=64
        i32.const 288
        i32.add
        i32.const 0
        i32.load offset=72
        i32.gt_u
        (@metadata.code.branch_hint "\00")
        if ;; label = @4
          i32.const 288
          local.get 0
          local.get 1
          local.get 3
          call $"collect 3"
          local.set 3
          local.set 1
          local.set 0
        end
        block ;; label = @4
          block ;; label = @5
            local.get 1
            call $Room
            local.tee 4
            i64.eqz
            br_if 0 (;@5;)
            local.get 4
            i32.wrap_i64
            local.set 5
            local.get 4
            i64.const 32
            i64.shr_u
            i32.wrap_i64
            local.set 6
            local.get 5
            local.get 6
            local.get 3
            call $"put_integer 1"
            local.tee 5
            i32.eqz
            (@metadata.code.branch_hint "\00")
            br_if 0 (;@5;)
            local.get 1
            local.get 5
            call $Grown
            local.set 4
            br 1 (;@4;)
          end
          block ;; label = @5
            local.get 1
            call $RoomBits
            local.tee 4
            i64.eqz
            br_if 0 (;@5;)
            local.get 4
            i64.const 34359738367
            i64.and
            local.set 7
            local.get 4
            i64.const 35
            i64.shr_u
            i64.const 6
            i64.shl
            local.set 8
            local.get 7
            local.get 8
            local.get 3
            call $"put_bits 8"
            local.tee 7
            i64.eqz
            (@metadata.code.branch_hint "\00")
            br_if 0 (;@5;)
            local.get 1
            local.get 7
            call $GrownBits
            local.set 4
            br 1 (;@4;)
          end
          block ;; label = @5
            i32.const 0
            i32.load offset=64
            local.tee 2
            i32.const 16
            i32.add
            local.tee 5
            i32.const 255
            i32.add
            local.set 6
            local.get 5
            local.get 6
            local.get 1
            call $PutBytes
            local.tee 5
            i32.eqz
            (@metadata.code.branch_hint "\00")
            br_if 0 (;@5;)
            local.get 5
            local.get 6
            local.get 3
            call $"put_integer 1"
            local.tee 5
            i32.eqz
            (@metadata.code.branch_hint "\00")
            br_if 0 (;@5;)
            local.get 5
            i64.const 0
            i64.store align=1
            local.get 2
            local.get 5
            local.get 2
            i32.sub
            i32.const 16
            i32.sub
            local.tee 6
            i64.extend_i32_u
            i64.const 3
            i64.shl
            i64.store offset=8
            local.get 2
            local.get 6
            i32.const 7
            i32.add
            i32.const 3
            i32.shr_u
            local.tee 6
            i32.const 1
            i32.add
            i64.extend_i32_u
            i64.const 8
            i64.shl
            i64.const 35
            i64.or
            i64.store
            local.get 2
            i32.const 16
            i32.add
            local.get 6
            i32.const 3
            i32.shl
            i32.add
            local.set 9
            i32.const 0
            local.get 9
            i32.store offset=64
            local.get 2
            i32.const 6
            i32.sub
            i64.extend_i32_u
            local.set 4
            br 1 (;@4;)
          end
          i32.const 0
          i32.load offset=80
          i64.const 17180131356
          i64.store
          i32.const 0
          i32.load offset=80
          local.get 1
          i64.store offset=8
          i32.const 0
          i32.load offset=80
          i64.const 419
          i64.store offset=16
          i32.const 0
          i32.load offset=80
          i64.const 34360000512
          i64.store offset=24
          i32.const 0
          i32.load offset=80
          local.get 3
          i64.store offset=32
          i32.const 0
          i32.load offset=80
          i64.const 32
          i64.store offset=40
          i32.const 2
          call $"settled bs_create"
          local.set 4
          local.get 4
          i64.const 11
          i64.eq
          (@metadata.code.branch_hint "\00")
          br_if 3 (;@1;)
        end
        local.get 4
        local.set 1
        global.get 0
        i64.const 61
        i64.sub
        global.set 0
        global.get 0
        i64.const 0
        i64.lt_s
        (@metadata.code.branch_hint "\00")
        if ;; label = @4
          call $yield
        end
        br 1 (;@2;)
      end
      local.get 1
      local.set 0
      local.get 0
      return
      unreachable
    end
    unreachable
  end
  i64.const 11
)
(func $comprehension:-upper/1-lbc$^0/2-0-/2 (;11;) (type 2) (param i64 i64) (result i64)
  (local i32 i64 i32 i32 i64 i64 i64 i32)
  block ;; label = @1
    loop ;; label = @2
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
            br_if 2 (;@3;)
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
              br_if 3 (;@3;)
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
            br_if 1 (;@4;)
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
            local.set 0
            i64.const 384
            local.get 0
            i64.ge_s
            br_if 0 (;@5;)
            block ;; label = @6
              block ;; label = @7
                local.get 0
                i64.const 128
                i64.xor
                local.set 3
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
                call $"collect 3"
                local.set 6
                local.set 1
                local.set 0
              end
              local.get 0
              i64.const 128
              call $"settled erlang:bxor/2"
              local.set 3
              local.get 3
              i64.const 11
              i64.eq
              (@metadata.code.branch_hint "\00")
              br_if 5 (;@1;)
            end
            local.get 3
            local.set 0
            i32.const 0
            i32.load offset=64
            i32.const 288
            i32.add
            i32.const 0
            i32.load offset=72
            i32.gt_u
            (@metadata.code.branch_hint "\00")
            if ;; label = @6
              i32.const 288
              local.get 0
              local.get 1
              local.get 6
              call $"collect 3"
              local.set 6
              local.set 1
              local.set 0
            end
            block ;; label = @6
              block ;; label = @7
                local.get 1
                call $Room
                local.tee 3
                i64.eqz
                br_if 0 (;@7;)
                local.get 3
                i32.wrap_i64
                local.set 2
                local.get 3
                i64.const 32
                i64.shr_u
                i32.wrap_i64
                local.set 9
                local.get 2
                local.get 9
                local.get 0
                call $"put_integer 1"
                local.tee 2
                i32.eqz
                (@metadata.code.branch_hint "\00")
                br_if 0 (;@7;)
                local.get 1
                local.get 2
                call $Grown
                local.set 3
                br 1 (;@6;)
              end
              block ;; label = @7
                local.get 1
                call $RoomBits
                local.tee 3
                i64.eqz
                br_if 0 (;@7;)
                local.get 3
                i64.const 34359738367
                i64.and
                local.set 7
                local.get 3
                i64.const 35
                i64.shr_u
                i64.const 6
                i64.shl
                local.set 8
                local.get 7
                local.get 8
                local.get 0
                call $"put_bits 8"
                local.tee 7
                i64.eqz
                (@metadata.code.branch_hint "\00")
                br_if 0 (;@7;)
                local.get 1
                local.get 7
                call $GrownBits
                local.set 3
                br 1 (;@6;)
              end
              block ;; label = @7
                i32.const 0
                i32.load offset=64
                local.tee 4
                i32.const 16
                i32.add
                local.tee 2
                i32.const 255
                i32.add
                local.set 9
                local.get 2
                local.get 9
                local.get 1
                call $PutBytes
                local.tee 2
                i32.eqz
                (@metadata.code.branch_hint "\00")
                br_if 0 (;@7;)
                local.get 2
                local.get 9
                local.get 0
                call $"put_integer 1"
                local.tee 2
                i32.eqz
                (@metadata.code.branch_hint "\00")
                br_if 0 (;@7;)
                local.get 2
                i64.const 0
                i64.store align=1
                local.get 4
                local.get 2
                local.get 4
                i32.sub
                i32.const 16
                i32.sub
                local.tee 9
                i64.extend_i32_u
                i64.const 3
                i64.shl
                i64.store offset=8
                local.get 4
                local.get 9
                i32.const 7
                i32.add
                i32.const 3
                i32.shr_u
                local.tee 9
                i32.const 1
                i32.add
                i64.extend_i32_u
                i64.const 8
                i64.shl
                i64.const 35
                i64.or
                i64.store
                local.get 4
                i32.const 16
                i32.add
                local.get 9
                i32.const 3
                i32.shl
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
                br 1 (;@6;)
              end
              i32.const 0
              i32.load offset=80
              i64.const 17180131356
              i64.store
              i32.const 0
              i32.load offset=80
              local.get 1
              i64.store offset=8
              i32.const 0
              i32.load offset=80
              i64.const 419
              i64.store offset=16
              i32.const 0
              i32.load offset=80
              i64.const 34360000512
              i64.store offset=24
              i32.const 0
              i32.load offset=80
              local.get 0
              i64.store offset=32
              i32.const 0
              i32.load offset=80
              i64.const 32
              i64.store offset=40
              i32.const 2
              call $"settled bs_create"
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
            i64.const 91
            i64.sub
            global.set 0
            global.get 0
            i64.const 0
            i64.lt_s
            (@metadata.code.branch_hint "\00")
            if ;; label = @6
              call $yield
            end
            br 3 (;@2;)
          end
          local.get 6
          local.set 0
          global.get 0
          i64.const 37
          i64.sub
          global.set 0
          global.get 0
          i64.const 0
          i64.lt_s
          (@metadata.code.branch_hint "\00")
          if ;; label = @5
            call $yield
          end
          br 2 (;@2;)
        end
        local.get 1
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
      if ;; label = @3
        i32.const 24
        local.get 0
        call $"collect 1"
        local.set 0
      end
      i32.const 0
      i32.load offset=64
      local.tee 4
      i64.const 515
      i64.store
      local.get 4
      i64.const 467
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
      i64.const 35
      local.get 0
      call $raise
      br 1 (;@1;)
      unreachable
    end
    unreachable
  end
  i64.const 11
)
(func $comprehension:bytes/1 (;12;) (type 5) (param i64) (result i64)
  (local i64 i64 i32 i32 i32)
  block ;; label = @1
    block ;; label = @2
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
      call $Length
      local.set 1
      local.get 1
      i64.const 11
      i64.eq
      br_if 0 (;@2;)
      local.get 1
      local.set 2
      global.get 0
      i64.const 30
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
      local.tee 3
      i32.const 8
      i32.add
      local.tee 4
      i32.const 0
      i32.load offset=120
      i32.gt_u
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        call $stack_overflow
      end
      local.get 4
      local.set 5
      i32.const 0
      local.get 5
      i32.store offset=80
      local.get 3
      local.get 0
      i64.store
      local.get 2
      local.set 0
      i32.const 0
      i32.load offset=64
      i32.const 184
      i32.add
      i32.const 0
      i32.load offset=72
      i32.gt_u
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        i32.const 184
        call $"collect 0"
      end
      i32.const 0
      i32.load offset=64
      local.tee 4
      i64.const 4643
      i64.store
      local.get 4
      i64.const 0
      i64.store offset=8
      local.get 4
      i64.const 807
      i64.store offset=152
      local.get 4
      local.get 4
      i32.const 6
      i32.sub
      i64.extend_i32_u
      i64.store offset=160
      local.get 4
      i64.const 0
      i64.store offset=168
      local.get 4
      i64.const 0
      i64.store offset=176
      local.get 4
      i32.const 152
      i32.add
      local.set 4
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
      local.get 0
      local.set 2
      local.get 3
      i64.load
      local.set 0
      local.get 0
      local.get 2
      local.get 3
      local.set 5
      i32.const 0
      local.get 5
      i32.store offset=80
      return_call $comprehension:-bytes/1-lbc$^0/2-0-/2
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
    local.tee 4
    i64.const 515
    i64.store
    local.get 4
    i64.const 467
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
    i64.const 35
    local.get 0
    call $raise
    br 0 (;@1;)
    unreachable
  end
  i64.const 11
)
(func $comprehension:upper/1 (;13;) (type 5) (param i64) (result i64)
  (local i32 i32 i32 i64)
  block ;; label = @1
    global.get 0
    i64.const 26
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
    local.tee 1
    i32.const 8
    i32.add
    local.tee 2
    i32.const 0
    i32.load offset=120
    i32.gt_u
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      call $stack_overflow
    end
    local.get 2
    local.set 3
    i32.const 0
    local.get 3
    i32.store offset=80
    local.get 1
    local.get 0
    i64.store
    i64.const 1024
    local.set 0
    i32.const 0
    i32.load offset=64
    i32.const 184
    i32.add
    i32.const 0
    i32.load offset=72
    i32.gt_u
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      i32.const 184
      call $"collect 0"
    end
    i32.const 0
    i32.load offset=64
    local.tee 2
    i64.const 4643
    i64.store
    local.get 2
    i64.const 0
    i64.store offset=8
    local.get 2
    i64.const 807
    i64.store offset=152
    local.get 2
    local.get 2
    i32.const 6
    i32.sub
    i64.extend_i32_u
    i64.store offset=160
    local.get 2
    i64.const 0
    i64.store offset=168
    local.get 2
    i64.const 0
    i64.store offset=176
    local.get 2
    i32.const 152
    i32.add
    local.set 2
    local.get 2
    i32.const 32
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
    local.set 4
    local.get 1
    i64.load
    local.set 0
    local.get 0
    local.get 4
    local.get 1
    local.set 3
    i32.const 0
    local.get 3
    i32.store offset=80
    return_call $comprehension:-upper/1-lbc$^0/2-0-/2
    unreachable
  end
  i64.const 11
)
