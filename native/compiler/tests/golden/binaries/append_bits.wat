;; -module(append_bits).
;; -export([numbers/2, pieces/2, few/3]).
;;
;; %% Show: RoomBits, GrownBits, put_bits 3, put_bits 60, put_little_bits 24, put_few_bits, put_few_bytes
;; %% Behind the newest part of a buffer, wherever in a byte that ends.
;; numbers(Acc, N) -> <<Acc/bitstring, N:3, N:24/little>>.
;; pieces(Acc, N) -> <<Acc/bitstring, N:60>>.
;; few(Acc, T, B) -> <<Acc/bitstring, T/bitstring, B/binary>>.

;;; {release,25}.
;;; {exports,[{append_bits,numbers,2},{append_bits,pieces,2},{append_bits,few,3}]}.
;;; {module,append_bits,document,[{numbers,2},{pieces,2},{few,3}]}.
;;; {function,few,3,6}.
;;;   {label,5}.
;;;   {func_info,{atom,append_bits},{atom,few},3}.
;;;   {label,6}.
;;;   {bs_create_bin,{f,0},0,3,1,{x,0},{list,[{atom,append},1,1,nil,{x,0},{atom,all},{atom,binary},2,1,nil,{x,1},{atom,all},{atom,binary},3,8,nil,{x,2},{atom,all}]}}.
;;;   return.
;;; {function,numbers,2,2}.
;;;   {label,1}.
;;;   {func_info,{atom,append_bits},{atom,numbers},2}.
;;;   {label,2}.
;;;   {bs_create_bin,{f,0},0,2,1,{x,0},{list,[{atom,append},1,1,nil,{x,0},{atom,all},{atom,integer},2,1,nil,{x,1},{integer,3},{atom,integer},3,1,{literal,[little]},{x,1},{integer,24}]}}.
;;;   return.
;;; {function,pieces,2,4}.
;;;   {label,3}.
;;;   {func_info,{atom,append_bits},{atom,pieces},2}.
;;;   {label,4}.
;;;   {bs_create_bin,{f,0},0,2,1,{x,0},{list,[{atom,append},1,1,nil,{x,0},{atom,all},{atom,integer},2,1,nil,{x,1},{integer,60}]}}.
;;;   return.

(func $append_bits:few/3 (;5;) (type 8) (param i64 i64 i64) (result i64)
  (local i64 i32 i32 i64 i64 i32 i32)
  block ;; label = @1
    i32.const 0
    i32.load offset=64
    i32.const 288
    i32.add
    i32.const 0
    i32.load offset=72
    i32.gt_u
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      i32.const 288
      local.get 0
      local.get 1
      local.get 2
      call $"collect 3"
      local.set 2
      local.set 1
      local.set 0
    end
    block ;; label = @2
      block ;; label = @3
        local.get 0
        call $Room
        local.tee 3
        i64.eqz
        br_if 0 (;@3;)
        local.get 3
        i32.wrap_i64
        local.set 4
        local.get 3
        i64.const 32
        i64.shr_u
        i32.wrap_i64
        local.set 5
        local.get 4
        local.get 5
        local.get 1
        call $PutBytes
        local.tee 4
        i32.eqz
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 4
        local.get 5
        local.get 2
        call $PutBytes
        local.tee 4
        i32.eqz
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 0
        local.get 4
        call $Grown
        local.set 3
        br 1 (;@2;)
      end
      block ;; label = @3
        local.get 0
        call $RoomBits
        local.tee 3
        i64.eqz
        br_if 0 (;@3;)
        local.get 3
        i64.const 34359738367
        i64.and
        local.set 6
        local.get 3
        i64.const 35
        i64.shr_u
        i64.const 6
        i64.shl
        local.set 7
        local.get 6
        local.get 7
        local.get 1
        call $put_few_bits
        local.tee 6
        i64.eqz
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 6
        local.get 7
        local.get 2
        call $put_few_bytes
        local.tee 6
        i64.eqz
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 0
        local.get 6
        call $GrownBits
        local.set 3
        br 1 (;@2;)
      end
      block ;; label = @3
        i32.const 0
        i32.load offset=64
        local.tee 8
        i32.const 16
        i32.add
        local.tee 4
        i32.const 255
        i32.add
        local.set 5
        local.get 4
        local.get 5
        local.get 0
        call $PutBytes
        local.tee 4
        i32.eqz
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 4
        local.get 5
        local.get 1
        call $PutBytes
        local.tee 4
        i32.eqz
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 4
        local.get 5
        local.get 2
        call $PutBytes
        local.tee 4
        i32.eqz
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 4
        i64.const 0
        i64.store align=1
        local.get 8
        local.get 4
        local.get 8
        i32.sub
        i32.const 16
        i32.sub
        local.tee 5
        i64.extend_i32_u
        i64.const 3
        i64.shl
        i64.store offset=8
        local.get 8
        local.get 5
        i32.const 7
        i32.add
        i32.const 3
        i32.shr_u
        local.tee 5
        i32.const 1
        i32.add
        i64.extend_i32_u
        i64.const 8
        i64.shl
        i64.const 35
        i64.or
        i64.store
        local.get 8
        i32.const 16
        i32.add
        local.get 5
        i32.const 3
        i32.shl
        i32.add
        local.set 9
        i32.const 0
        local.get 9
        i32.store offset=64
        local.get 8
        i32.const 6
        i32.sub
        i64.extend_i32_u
        local.set 3
        br 1 (;@2;)
      end
      i32.const 0
      i32.load offset=80
      i64.const 17180131356
      i64.store
      i32.const 0
      i32.load offset=80
      local.get 0
      i64.store offset=8
      i32.const 0
      i32.load offset=80
      i64.const 419
      i64.store offset=16
      i32.const 0
      i32.load offset=80
      i64.const 34360000540
      i64.store offset=24
      i32.const 0
      i32.load offset=80
      local.get 1
      i64.store offset=32
      i32.const 0
      i32.load offset=80
      i64.const 419
      i64.store offset=40
      i32.const 0
      i32.load offset=80
      i64.const 51541704732
      i64.store offset=48
      i32.const 0
      i32.load offset=80
      local.get 2
      i64.store offset=56
      i32.const 0
      i32.load offset=80
      i64.const 419
      i64.store offset=64
      i32.const 3
      call $"settled bs_create"
      local.set 3
      local.get 3
      i64.const 11
      i64.eq
      (@metadata.code.branch_hint "\00")
      br_if 1 (;@1;)
    end
    local.get 3
    local.set 0
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
(func $append_bits:numbers/2 (;6;) (type 10) (param i64 i64) (result i64)
  (local i64 i64 i64)
  block ;; label = @1
    i32.const 0
    i32.load offset=64
    i32.const 32
    i32.add
    i32.const 0
    i32.load offset=72
    i32.gt_u
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      i32.const 32
      local.get 0
      local.get 1
      call $"collect 2"
      local.set 1
      local.set 0
    end
    block ;; label = @2
      block ;; label = @3
        local.get 0
        call $RoomBits
        local.tee 2
        i64.eqz
        br_if 0 (;@3;)
        local.get 2
        i64.const 34359738367
        i64.and
        local.set 3
        local.get 2
        i64.const 35
        i64.shr_u
        i64.const 6
        i64.shl
        local.set 4
        local.get 3
        local.get 4
        local.get 1
        call $"put_bits 3"
        local.tee 3
        i64.eqz
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 3
        local.get 4
        local.get 1
        call $"put_little_bits 24"
        local.tee 3
        i64.eqz
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 0
        local.get 3
        call $GrownBits
        local.set 2
        br 1 (;@2;)
      end
      i32.const 0
      i32.load offset=80
      i64.const 17180131356
      i64.store
      i32.const 0
      i32.load offset=80
      local.get 0
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
      local.get 1
      i64.store offset=32
      i32.const 0
      i32.load offset=80
      i64.const 12
      i64.store offset=40
      i32.const 0
      i32.load offset=80
      i64.const 51539870720
      i64.store offset=48
      i32.const 0
      i32.load offset=80
      local.get 1
      i64.store offset=56
      i32.const 0
      i32.load offset=80
      i64.const 96
      i64.store offset=64
      i32.const 3
      call $"settled bs_create"
      local.set 2
      local.get 2
      i64.const 11
      i64.eq
      (@metadata.code.branch_hint "\00")
      br_if 1 (;@1;)
    end
    local.get 2
    local.set 0
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
(func $append_bits:pieces/2 (;7;) (type 10) (param i64 i64) (result i64)
  (local i64 i64 i64)
  block ;; label = @1
    i32.const 0
    i32.load offset=64
    i32.const 32
    i32.add
    i32.const 0
    i32.load offset=72
    i32.gt_u
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      i32.const 32
      local.get 0
      local.get 1
      call $"collect 2"
      local.set 1
      local.set 0
    end
    block ;; label = @2
      block ;; label = @3
        local.get 0
        call $RoomBits
        local.tee 2
        i64.eqz
        br_if 0 (;@3;)
        local.get 2
        i64.const 34359738367
        i64.and
        local.set 3
        local.get 2
        i64.const 35
        i64.shr_u
        i64.const 6
        i64.shl
        local.set 4
        local.get 3
        local.get 4
        local.get 1
        call $"put_bits 60"
        local.tee 3
        i64.eqz
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 0
        local.get 3
        call $GrownBits
        local.set 2
        br 1 (;@2;)
      end
      i32.const 0
      i32.load offset=80
      i64.const 17180131356
      i64.store
      i32.const 0
      i32.load offset=80
      local.get 0
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
      local.get 1
      i64.store offset=32
      i32.const 0
      i32.load offset=80
      i64.const 240
      i64.store offset=40
      i32.const 2
      call $"settled bs_create"
      local.set 2
      local.get 2
      i64.const 11
      i64.eq
      (@metadata.code.branch_hint "\00")
      br_if 1 (;@1;)
    end
    local.get 2
    local.set 0
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
(func $RoomBits (;13;) (type 4) (param i64) (result i64)
  (local i32 i64)
  block ;; label = @1
    local.get 0
    i64.const 3
    i64.and
    i64.const 2
    i64.ne
    br_if 0 (;@1;)
    local.get 0
    i32.wrap_i64
    i32.load8_u offset=6
    i32.const 39
    i32.ne
    br_if 0 (;@1;)
    local.get 0
    i32.wrap_i64
    i64.load offset=14
    i32.wrap_i64
    local.set 1
    local.get 0
    i32.wrap_i64
    i64.load offset=22
    local.get 0
    i32.wrap_i64
    i64.load offset=30
    i64.add
    local.tee 2
    local.get 1
    i64.load offset=14
    i64.ne
    br_if 0 (;@1;)
    local.get 1
    i64.load offset=6
    i64.const 8
    i64.shr_u
    i64.const 3
    i64.shl
    local.get 1
    i64.extend_i32_u
    i64.add
    i64.const 6
    i64.add
    i64.const 3
    i64.shr_u
    i64.const 35
    i64.shl
    local.get 1
    i64.extend_i32_u
    i64.const 22
    i64.add
    i64.const 3
    i64.shl
    local.get 2
    i64.add
    i64.or
    return
  end
  i64.const 0
)
(func $put_few_bits (;14;) (type 8) (param i64 i64 i64) (result i64)
  (local i64 i32 i64 i64)
  block ;; label = @1
    local.get 2
    i64.const 3
    i64.and
    i64.const 2
    i64.ne
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    local.get 2
    local.set 3
    local.get 2
    i32.wrap_i64
    i32.load8_u offset=6
    i32.const 35
    i32.eq
    if ;; label = @2
      local.get 2
      i32.wrap_i64
      i64.load offset=14
      local.set 6
    else
      local.get 2
      i32.wrap_i64
      i32.load8_u offset=6
      i32.const 39
      i32.ne
      (@metadata.code.branch_hint "\00")
      br_if 1 (;@1;)
      local.get 2
      i32.wrap_i64
      i64.load offset=14
      local.set 3
      local.get 2
      i32.wrap_i64
      i64.load offset=22
      local.set 5
      local.get 2
      i32.wrap_i64
      i64.load offset=30
      local.set 6
    end
    local.get 6
    i64.const 56
    i64.gt_u
    br_if 0 (;@1;)
    local.get 0
    local.get 6
    i64.add
    local.get 1
    i64.gt_u
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    local.get 3
    local.get 5
    local.get 6
    i32.const 0
    call $ReadInteger
    i64.const 2
    i64.shr_u
    i64.const 64
    local.get 6
    i64.sub
    local.get 0
    i64.const 7
    i64.and
    local.tee 5
    i64.sub
    i64.shl
    local.get 0
    i64.const 3
    i64.shr_u
    i32.wrap_i64
    local.tee 4
    i64.load8_u
    i64.const 65280
    local.get 5
    i64.shr_u
    i64.and
    i64.const 56
    i64.shl
    i64.or
    local.set 5
    local.get 4
    local.get 5
    i64.const 56
    i64.shr_u
    i64.store8
    local.get 4
    local.get 5
    i64.const 48
    i64.shr_u
    i64.store8 offset=1
    local.get 4
    local.get 5
    i64.const 40
    i64.shr_u
    i64.store8 offset=2
    local.get 4
    local.get 5
    i64.const 32
    i64.shr_u
    i64.store8 offset=3
    local.get 4
    local.get 5
    i64.const 24
    i64.shr_u
    i64.store8 offset=4
    local.get 4
    local.get 5
    i64.const 16
    i64.shr_u
    i64.store8 offset=5
    local.get 4
    local.get 5
    i64.const 8
    i64.shr_u
    i64.store8 offset=6
    local.get 4
    local.get 5
    i64.const 0
    i64.shr_u
    i64.store8 offset=7
    local.get 0
    local.get 6
    i64.add
    return
  end
  i64.const 0
)
(func $put_few_bytes (;17;) (type 8) (param i64 i64 i64) (result i64)
  (local i64 i32 i64 i64)
  block ;; label = @1
    local.get 2
    i64.const 3
    i64.and
    i64.const 2
    i64.ne
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    local.get 2
    local.set 3
    local.get 2
    i32.wrap_i64
    i32.load8_u offset=6
    i32.const 35
    i32.eq
    if ;; label = @2
      local.get 2
      i32.wrap_i64
      i64.load offset=14
      local.set 6
    else
      local.get 2
      i32.wrap_i64
      i32.load8_u offset=6
      i32.const 39
      i32.ne
      (@metadata.code.branch_hint "\00")
      br_if 1 (;@1;)
      local.get 2
      i32.wrap_i64
      i64.load offset=14
      local.set 3
      local.get 2
      i32.wrap_i64
      i64.load offset=22
      local.set 5
      local.get 2
      i32.wrap_i64
      i64.load offset=30
      local.set 6
    end
    local.get 6
    i64.const 56
    i64.gt_u
    br_if 0 (;@1;)
    local.get 0
    local.get 6
    i64.add
    local.get 1
    i64.gt_u
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    local.get 6
    i64.const 7
    i64.and
    i64.eqz
    i32.eqz
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    local.get 3
    local.get 5
    local.get 6
    i32.const 0
    call $ReadInteger
    i64.const 2
    i64.shr_u
    i64.const 64
    local.get 6
    i64.sub
    local.get 0
    i64.const 7
    i64.and
    local.tee 5
    i64.sub
    i64.shl
    local.get 0
    i64.const 3
    i64.shr_u
    i32.wrap_i64
    local.tee 4
    i64.load8_u
    i64.const 65280
    local.get 5
    i64.shr_u
    i64.and
    i64.const 56
    i64.shl
    i64.or
    local.set 5
    local.get 4
    local.get 5
    i64.const 56
    i64.shr_u
    i64.store8
    local.get 4
    local.get 5
    i64.const 48
    i64.shr_u
    i64.store8 offset=1
    local.get 4
    local.get 5
    i64.const 40
    i64.shr_u
    i64.store8 offset=2
    local.get 4
    local.get 5
    i64.const 32
    i64.shr_u
    i64.store8 offset=3
    local.get 4
    local.get 5
    i64.const 24
    i64.shr_u
    i64.store8 offset=4
    local.get 4
    local.get 5
    i64.const 16
    i64.shr_u
    i64.store8 offset=5
    local.get 4
    local.get 5
    i64.const 8
    i64.shr_u
    i64.store8 offset=6
    local.get 4
    local.get 5
    i64.const 0
    i64.shr_u
    i64.store8 offset=7
    local.get 0
    local.get 6
    i64.add
    return
  end
  i64.const 0
)
(func $GrownBits (;18;) (type 10) (param i64 i64) (result i64)
  (local i32 i64 i32 i32)
  local.get 0
  i32.wrap_i64
  i64.load offset=14
  i32.wrap_i64
  local.tee 2
  local.get 1
  local.get 2
  i64.extend_i32_u
  i64.const 22
  i64.add
  i64.const 3
  i64.shl
  i64.sub
  local.tee 3
  i64.store offset=14
  i32.const 0
  i32.load offset=64
  local.tee 4
  i64.const 807
  i64.store
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
  local.get 3
  local.get 0
  i32.wrap_i64
  i64.load offset=22
  i64.sub
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
)
(func $"put_bits 3" (;20;) (type 8) (param i64 i64 i64) (result i64)
  (local i32 i64 i64)
  local.get 2
  i64.const 3
  i64.and
  i64.eqz
  i32.eqz
  local.get 0
  i64.const 3
  i64.add
  local.get 1
  i64.gt_u
  i32.or
  (@metadata.code.branch_hint "\00")
  if ;; label = @1
    i64.const 0
    return
  end
  local.get 2
  i64.const 2
  i64.shr_s
  local.set 2
  local.get 0
  i64.const 7
  i64.and
  local.set 4
  local.get 0
  i64.const 3
  i64.shr_u
  i32.wrap_i64
  local.set 3
  local.get 2
  i64.const 0
  i64.shr_s
  i64.const 7
  i64.and
  i64.const 61
  local.get 4
  i64.sub
  i64.shl
  local.get 3
  i64.load8_u
  i64.const 65280
  local.get 4
  i64.shr_u
  i64.and
  i64.const 56
  i64.shl
  i64.or
  local.set 5
  local.get 3
  local.get 5
  i64.const 56
  i64.shr_u
  i64.store8
  local.get 3
  local.get 5
  i64.const 48
  i64.shr_u
  i64.store8 offset=1
  local.get 0
  i64.const 3
  i64.add
  local.set 0
  local.get 0
)
(func $"put_little_bits 24" (;21;) (type 8) (param i64 i64 i64) (result i64)
  (local i32 i64 i64)
  local.get 2
  i64.const 3
  i64.and
  i64.eqz
  i32.eqz
  local.get 0
  i64.const 24
  i64.add
  local.get 1
  i64.gt_u
  i32.or
  (@metadata.code.branch_hint "\00")
  if ;; label = @1
    i64.const 0
    return
  end
  local.get 2
  i64.const 2
  i64.shr_s
  local.set 2
  i64.const 0
  local.get 2
  i64.const 0
  i64.shr_s
  i64.const 255
  i64.and
  i64.const 16
  i64.shl
  i64.or
  local.get 2
  i64.const 8
  i64.shr_s
  i64.const 255
  i64.and
  i64.const 8
  i64.shl
  i64.or
  local.get 2
  i64.const 16
  i64.shr_s
  i64.const 255
  i64.and
  i64.const 0
  i64.shl
  i64.or
  local.set 2
  local.get 0
  i64.const 7
  i64.and
  local.set 4
  local.get 0
  i64.const 3
  i64.shr_u
  i32.wrap_i64
  local.set 3
  local.get 2
  i64.const 0
  i64.shr_s
  i64.const 16777215
  i64.and
  i64.const 40
  local.get 4
  i64.sub
  i64.shl
  local.get 3
  i64.load8_u
  i64.const 65280
  local.get 4
  i64.shr_u
  i64.and
  i64.const 56
  i64.shl
  i64.or
  local.set 5
  local.get 3
  local.get 5
  i64.const 56
  i64.shr_u
  i64.store8
  local.get 3
  local.get 5
  i64.const 48
  i64.shr_u
  i64.store8 offset=1
  local.get 3
  local.get 5
  i64.const 40
  i64.shr_u
  i64.store8 offset=2
  local.get 3
  local.get 5
  i64.const 32
  i64.shr_u
  i64.store8 offset=3
  local.get 0
  i64.const 24
  i64.add
  local.set 0
  local.get 0
)
(func $"put_bits 60" (;22;) (type 8) (param i64 i64 i64) (result i64)
  (local i32 i64 i64)
  local.get 2
  i64.const 3
  i64.and
  i64.eqz
  i32.eqz
  local.get 0
  i64.const 60
  i64.add
  local.get 1
  i64.gt_u
  i32.or
  (@metadata.code.branch_hint "\00")
  if ;; label = @1
    i64.const 0
    return
  end
  local.get 2
  i64.const 2
  i64.shr_s
  local.set 2
  local.get 0
  i64.const 7
  i64.and
  local.set 4
  local.get 0
  i64.const 3
  i64.shr_u
  i32.wrap_i64
  local.set 3
  local.get 2
  i64.const 32
  i64.shr_s
  i64.const 268435455
  i64.and
  i64.const 36
  local.get 4
  i64.sub
  i64.shl
  local.get 3
  i64.load8_u
  i64.const 65280
  local.get 4
  i64.shr_u
  i64.and
  i64.const 56
  i64.shl
  i64.or
  local.set 5
  local.get 3
  local.get 5
  i64.const 56
  i64.shr_u
  i64.store8
  local.get 3
  local.get 5
  i64.const 48
  i64.shr_u
  i64.store8 offset=1
  local.get 3
  local.get 5
  i64.const 40
  i64.shr_u
  i64.store8 offset=2
  local.get 3
  local.get 5
  i64.const 32
  i64.shr_u
  i64.store8 offset=3
  local.get 3
  local.get 5
  i64.const 24
  i64.shr_u
  i64.store8 offset=4
  local.get 0
  i64.const 28
  i64.add
  local.set 0
  local.get 0
  i64.const 7
  i64.and
  local.set 4
  local.get 0
  i64.const 3
  i64.shr_u
  i32.wrap_i64
  local.set 3
  local.get 2
  i64.const 0
  i64.shr_s
  i64.const 4294967295
  i64.and
  i64.const 32
  local.get 4
  i64.sub
  i64.shl
  local.get 3
  i64.load8_u
  i64.const 65280
  local.get 4
  i64.shr_u
  i64.and
  i64.const 56
  i64.shl
  i64.or
  local.set 5
  local.get 3
  local.get 5
  i64.const 56
  i64.shr_u
  i64.store8
  local.get 3
  local.get 5
  i64.const 48
  i64.shr_u
  i64.store8 offset=1
  local.get 3
  local.get 5
  i64.const 40
  i64.shr_u
  i64.store8 offset=2
  local.get 3
  local.get 5
  i64.const 32
  i64.shr_u
  i64.store8 offset=3
  local.get 3
  local.get 5
  i64.const 24
  i64.shr_u
  i64.store8 offset=4
  local.get 0
  i64.const 32
  i64.add
  local.set 0
  local.get 0
)
