;; -module(append).
;; -export([bytes/2, text/2, numbers/2]).
;;
;; %% Show: Room, Grown, PutBytes, PutUtf8, put_integer 1, put_integer 4, put_little 2
;; %% Behind the newest part of a buffer, where there is room.
;; bytes(Acc, B) -> <<Acc/binary, B/binary>>.
;; text(Acc, C) -> <<Acc/binary, "c: ", C/utf8>>.
;; numbers(Acc, N) -> <<Acc/binary, N, N:32, N:16/little>>.

;;; {release,25}.
;;; {exports,[{append,bytes,2},{append,text,2},{append,numbers,2}]}.
;;; {module,append,document,[{bytes,2},{text,2},{numbers,2}]}.
;;; {function,bytes,2,2}.
;;;   {label,1}.
;;;   {func_info,{atom,append},{atom,bytes},2}.
;;;   {label,2}.
;;;   {bs_create_bin,{f,0},0,2,8,{x,0},{list,[{atom,append},1,8,nil,{x,0},{atom,all},{atom,binary},2,8,nil,{x,1},{atom,all}]}}.
;;;   return.
;;; {function,numbers,2,6}.
;;;   {label,5}.
;;;   {func_info,{atom,append},{atom,numbers},2}.
;;;   {label,6}.
;;;   {bs_create_bin,{f,0},0,2,8,{x,0},{list,[{atom,append},1,8,nil,{x,0},{atom,all},{atom,integer},2,1,nil,{x,1},{integer,8},{atom,integer},3,1,nil,{x,1},{integer,32},{atom,integer},4,1,{literal,[little]},{x,1},{integer,16}]}}.
;;;   return.
;;; {function,text,2,4}.
;;;   {label,3}.
;;;   {func_info,{atom,append},{atom,text},2}.
;;;   {label,4}.
;;;   {bs_create_bin,{f,0},0,2,8,{x,0},{list,[{atom,append},1,8,nil,{x,0},{atom,all},{atom,string},0,8,nil,{string,<<"c: ">>},{integer,3},{atom,utf8},3,0,nil,{x,1},{atom,undefined}]}}.
;;;   return.

(func $append:bytes/2 (;4;) (type 8) (param i64 i64) (result i64)
  (local i64 i32 i32 i32 i32)
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
      call $"collect 2"
      local.set 1
      local.set 0
    end
    block ;; label = @2
      block ;; label = @3
        local.get 0
        call $Room
        local.tee 2
        i64.eqz
        br_if 0 (;@3;)
        local.get 2
        i32.wrap_i64
        local.set 3
        local.get 2
        i64.const 32
        i64.shr_u
        i32.wrap_i64
        local.set 4
        local.get 3
        local.get 4
        local.get 1
        call $PutBytes
        local.tee 3
        i32.eqz
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 0
        local.get 3
        call $Grown
        local.set 2
        br 1 (;@2;)
      end
      block ;; label = @3
        i32.const 0
        i32.load offset=64
        local.tee 5
        i32.const 16
        i32.add
        local.tee 3
        i32.const 255
        i32.add
        local.set 4
        local.get 3
        local.get 4
        local.get 0
        call $PutBytes
        local.tee 3
        i32.eqz
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 3
        local.get 4
        local.get 1
        call $PutBytes
        local.tee 3
        i32.eqz
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 3
        i64.const 0
        i64.store align=1
        local.get 5
        local.get 3
        local.get 5
        i32.sub
        i32.const 16
        i32.sub
        local.tee 4
        i64.extend_i32_u
        i64.const 3
        i64.shl
        i64.store offset=8
        local.get 5
        local.get 4
        i32.const 7
        i32.add
        i32.const 3
        i32.shr_u
        local.tee 4
        i32.const 1
        i32.add
        i64.extend_i32_u
        i64.const 8
        i64.shl
        i64.const 35
        i64.or
        i64.store
        local.get 5
        i32.const 16
        i32.add
        local.get 4
        i32.const 3
        i32.shl
        i32.add
        local.set 6
        i32.const 0
        local.get 6
        i32.store offset=64
        local.get 5
        i32.const 6
        i32.sub
        i64.extend_i32_u
        local.set 2
        br 1 (;@2;)
      end
      i32.const 0
      i32.load offset=80
      i64.const 17181966364
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
      i64.const 34361835548
      i64.store offset=24
      i32.const 0
      i32.load offset=80
      local.get 1
      i64.store offset=32
      i32.const 0
      i32.load offset=80
      i64.const 419
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
(func $append:numbers/2 (;5;) (type 8) (param i64 i64) (result i64)
  (local i64 i32 i32 i32 i32)
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
      call $"collect 2"
      local.set 1
      local.set 0
    end
    block ;; label = @2
      block ;; label = @3
        local.get 0
        call $Room
        local.tee 2
        i64.eqz
        br_if 0 (;@3;)
        local.get 2
        i32.wrap_i64
        local.set 3
        local.get 2
        i64.const 32
        i64.shr_u
        i32.wrap_i64
        local.set 4
        local.get 3
        local.get 4
        local.get 1
        call $"put_integer 1"
        local.tee 3
        i32.eqz
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 3
        local.get 4
        local.get 1
        call $"put_integer 4"
        local.tee 3
        i32.eqz
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 3
        local.get 4
        local.get 1
        call $"put_little 2"
        local.tee 3
        i32.eqz
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 0
        local.get 3
        call $Grown
        local.set 2
        br 1 (;@2;)
      end
      block ;; label = @3
        i32.const 0
        i32.load offset=64
        local.tee 5
        i32.const 16
        i32.add
        local.tee 3
        i32.const 255
        i32.add
        local.set 4
        local.get 3
        local.get 4
        local.get 0
        call $PutBytes
        local.tee 3
        i32.eqz
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 3
        local.get 4
        local.get 1
        call $"put_integer 1"
        local.tee 3
        i32.eqz
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 3
        local.get 4
        local.get 1
        call $"put_integer 4"
        local.tee 3
        i32.eqz
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 3
        local.get 4
        local.get 1
        call $"put_little 2"
        local.tee 3
        i32.eqz
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 3
        i64.const 0
        i64.store align=1
        local.get 5
        local.get 3
        local.get 5
        i32.sub
        i32.const 16
        i32.sub
        local.tee 4
        i64.extend_i32_u
        i64.const 3
        i64.shl
        i64.store offset=8
        local.get 5
        local.get 4
        i32.const 7
        i32.add
        i32.const 3
        i32.shr_u
        local.tee 4
        i32.const 1
        i32.add
        i64.extend_i32_u
        i64.const 8
        i64.shl
        i64.const 35
        i64.or
        i64.store
        local.get 5
        i32.const 16
        i32.add
        local.get 4
        i32.const 3
        i32.shl
        i32.add
        local.set 6
        i32.const 0
        local.get 6
        i32.store offset=64
        local.get 5
        i32.const 6
        i32.sub
        i64.extend_i32_u
        local.set 2
        br 1 (;@2;)
      end
      i32.const 0
      i32.load offset=80
      i64.const 17181966364
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
      i64.const 32
      i64.store offset=40
      i32.const 0
      i32.load offset=80
      i64.const 51539869696
      i64.store offset=48
      i32.const 0
      i32.load offset=80
      local.get 1
      i64.store offset=56
      i32.const 0
      i32.load offset=80
      i64.const 128
      i64.store offset=64
      i32.const 0
      i32.load offset=80
      i64.const 68719739904
      i64.store offset=72
      i32.const 0
      i32.load offset=80
      local.get 1
      i64.store offset=80
      i32.const 0
      i32.load offset=80
      i64.const 64
      i64.store offset=88
      i32.const 4
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
(func $append:text/2 (;6;) (type 8) (param i64 i64) (result i64)
  (local i64 i32 i32 i32 i32)
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
      call $"collect 2"
      local.set 1
      local.set 0
    end
    block ;; label = @2
      block ;; label = @3
        local.get 0
        call $Room
        local.tee 2
        i64.eqz
        br_if 0 (;@3;)
        local.get 2
        i32.wrap_i64
        local.set 3
        local.get 2
        i64.const 32
        i64.shr_u
        i32.wrap_i64
        local.set 4
        local.get 3
        i32.const 3
        i32.add
        local.get 4
        i32.gt_u
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 3
        i64.const 2112099
        i64.store align=1
        local.get 3
        i32.const 3
        i32.add
        local.set 3
        local.get 3
        local.get 4
        local.get 1
        call $PutUtf8
        local.tee 3
        i32.eqz
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 0
        local.get 3
        call $Grown
        local.set 2
        br 1 (;@2;)
      end
      block ;; label = @3
        i32.const 0
        i32.load offset=64
        local.tee 5
        i32.const 16
        i32.add
        local.tee 3
        i32.const 255
        i32.add
        local.set 4
        local.get 3
        local.get 4
        local.get 0
        call $PutBytes
        local.tee 3
        i32.eqz
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 3
        i32.const 3
        i32.add
        local.get 4
        i32.gt_u
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 3
        i64.const 2112099
        i64.store align=1
        local.get 3
        i32.const 3
        i32.add
        local.set 3
        local.get 3
        local.get 4
        local.get 1
        call $PutUtf8
        local.tee 3
        i32.eqz
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 3
        i64.const 0
        i64.store align=1
        local.get 5
        local.get 3
        local.get 5
        i32.sub
        i32.const 16
        i32.sub
        local.tee 4
        i64.extend_i32_u
        i64.const 3
        i64.shl
        i64.store offset=8
        local.get 5
        local.get 4
        i32.const 7
        i32.add
        i32.const 3
        i32.shr_u
        local.tee 4
        i32.const 1
        i32.add
        i64.extend_i32_u
        i64.const 8
        i64.shl
        i64.const 35
        i64.or
        i64.store
        local.get 5
        i32.const 16
        i32.add
        local.get 4
        i32.const 3
        i32.shl
        i32.add
        local.set 6
        i32.const 0
        local.get 6
        i32.store offset=64
        local.get 5
        i32.const 6
        i32.sub
        i64.extend_i32_u
        local.set 2
        br 1 (;@2;)
      end
      i32.const 0
      i32.load offset=80
      i64.const 17181966364
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
      i64.const 2097176
      i64.store offset=24
      i32.const 0
      i32.load offset=80
      i64.const 100664314
      i64.store offset=32
      i32.const 0
      i32.load offset=80
      i64.const 12
      i64.store offset=40
      i32.const 0
      i32.load offset=80
      i64.const 51539607564
      i64.store offset=48
      i32.const 0
      i32.load offset=80
      local.get 1
      i64.store offset=56
      i32.const 0
      i32.load offset=80
      i64.const 371
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
(func $Room (;9;) (type 4) (param i64) (result i64)
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
    i64.load offset=22
    local.get 0
    i32.wrap_i64
    i64.load offset=30
    i64.or
    i64.const 7
    i64.and
    i64.eqz
    i32.eqz
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
    i64.const 32
    i64.shl
    local.get 2
    i64.const 3
    i64.shr_u
    local.get 1
    i64.extend_i32_u
    i64.add
    i64.const 22
    i64.add
    i64.or
    return
  end
  i64.const 0
)
(func $PutBytes (;10;) (type 5) (param i32 i32 i64) (result i32)
  (local i32 i32 i32 i32 i64)
  local.get 2
  i64.const 3
  i64.and
  i64.const 2
  i64.ne
  (@metadata.code.branch_hint "\00")
  if ;; label = @1
    i32.const 0
    return
  end
  local.get 2
  i32.wrap_i64
  local.set 6
  local.get 2
  i32.wrap_i64
  i32.load8_u offset=6
  i32.const 35
  i32.eq
  if ;; label = @1
    local.get 6
    i64.load offset=14
    local.set 7
    local.get 6
    i32.const 22
    i32.add
    local.set 3
  else
    local.get 2
    i32.wrap_i64
    i32.load8_u offset=6
    i32.const 39
    i32.ne
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      i32.const 0
      return
    end
    local.get 6
    i64.load offset=22
    local.tee 7
    i64.const 7
    i64.and
    i64.eqz
    i32.eqz
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      i32.const 0
      return
    end
    local.get 6
    i64.load offset=14
    local.get 7
    i64.const 3
    i64.shr_u
    i64.add
    i32.wrap_i64
    i32.const 22
    i32.add
    local.set 3
    local.get 6
    i64.load offset=30
    local.set 7
  end
  local.get 7
  i64.const -4089
  i64.and
  i64.eqz
  i32.eqz
  (@metadata.code.branch_hint "\00")
  if ;; label = @1
    i32.const 0
    return
  end
  local.get 7
  i32.wrap_i64
  i32.const 3
  i32.shr_u
  local.tee 4
  local.set 5
  local.get 0
  local.get 4
  i32.add
  local.get 1
  i32.gt_u
  (@metadata.code.branch_hint "\00")
  if ;; label = @1
    i32.const 0
    return
  end
  local.get 0
  local.set 6
  block ;; label = @1
    loop ;; label = @2
      local.get 5
      i32.const 8
      i32.lt_u
      br_if 1 (;@1;)
      local.get 6
      local.get 3
      i64.load align=1
      i64.store align=1
      local.get 6
      i32.const 8
      i32.add
      local.set 6
      local.get 3
      i32.const 8
      i32.add
      local.set 3
      local.get 5
      i32.const -8
      i32.add
      local.set 5
      global.get 0
      i64.const 1
      i64.sub
      global.set 0
      global.get 0
      i64.const 0
      i64.lt_s
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        call $yield
      end
      br 0 (;@2;)
    end
  end
  local.get 5
  i32.const 4
  i32.and
  if ;; label = @1
    local.get 6
    local.get 3
    i32.load align=1
    i32.store align=1
    local.get 6
    i32.const 4
    i32.add
    local.set 6
    local.get 3
    i32.const 4
    i32.add
    local.set 3
  end
  local.get 5
  i32.const 2
  i32.and
  if ;; label = @1
    local.get 6
    local.get 3
    i32.load16_u align=1
    i32.store16 align=1
    local.get 6
    i32.const 2
    i32.add
    local.set 6
    local.get 3
    i32.const 2
    i32.add
    local.set 3
  end
  local.get 5
  i32.const 1
  i32.and
  if ;; label = @1
    local.get 6
    local.get 3
    i32.load8_u
    i32.store8
  end
  local.get 0
  local.get 4
  i32.add
)
(func $Grown (;11;) (type 7) (param i64 i32) (result i64)
  (local i32 i64 i32 i32)
  local.get 0
  i32.wrap_i64
  i64.load offset=14
  i32.wrap_i64
  local.tee 2
  local.get 1
  local.get 2
  i32.sub
  i32.const 22
  i32.sub
  i64.extend_i32_u
  i64.const 3
  i64.shl
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
(func $"put_integer 1" (;12;) (type 5) (param i32 i32 i64) (result i32)
  local.get 2
  i64.const 3
  i64.and
  i64.eqz
  i32.eqz
  (@metadata.code.branch_hint "\00")
  if ;; label = @1
    i32.const 0
    return
  end
  local.get 0
  i32.const 1
  i32.add
  local.get 1
  i32.gt_u
  (@metadata.code.branch_hint "\00")
  if ;; label = @1
    i32.const 0
    return
  end
  local.get 2
  i64.const 2
  i64.shr_s
  local.set 2
  local.get 0
  local.get 2
  i64.store8
  local.get 0
  i32.const 1
  i32.add
)
(func $"put_integer 4" (;13;) (type 5) (param i32 i32 i64) (result i32)
  local.get 2
  i64.const 3
  i64.and
  i64.eqz
  i32.eqz
  (@metadata.code.branch_hint "\00")
  if ;; label = @1
    i32.const 0
    return
  end
  local.get 0
  i32.const 4
  i32.add
  local.get 1
  i32.gt_u
  (@metadata.code.branch_hint "\00")
  if ;; label = @1
    i32.const 0
    return
  end
  local.get 2
  i64.const 2
  i64.shr_s
  local.set 2
  local.get 0
  local.get 2
  i64.const 24
  i64.shr_u
  i64.store8
  local.get 0
  local.get 2
  i64.const 16
  i64.shr_u
  i64.store8 offset=1
  local.get 0
  local.get 2
  i64.const 8
  i64.shr_u
  i64.store8 offset=2
  local.get 0
  local.get 2
  i64.const 0
  i64.shr_u
  i64.store8 offset=3
  local.get 0
  i32.const 4
  i32.add
)
(func $"put_little 2" (;14;) (type 5) (param i32 i32 i64) (result i32)
  local.get 2
  i64.const 3
  i64.and
  i64.eqz
  i32.eqz
  (@metadata.code.branch_hint "\00")
  if ;; label = @1
    i32.const 0
    return
  end
  local.get 0
  i32.const 2
  i32.add
  local.get 1
  i32.gt_u
  (@metadata.code.branch_hint "\00")
  if ;; label = @1
    i32.const 0
    return
  end
  local.get 2
  i64.const 2
  i64.shr_s
  local.set 2
  local.get 0
  local.get 2
  i64.store align=1
  local.get 0
  i32.const 2
  i32.add
)
(func $PutUtf8 (;15;) (type 5) (param i32 i32 i64) (result i32)
  (local i32 i32)
  local.get 2
  i64.const -8388605
  i64.and
  i64.eqz
  i32.eqz
  (@metadata.code.branch_hint "\00")
  if ;; label = @1
    i32.const 0
    return
  end
  local.get 2
  i32.wrap_i64
  i32.const 2
  i32.shr_u
  local.set 3
  local.get 3
  i32.const 11
  i32.shr_u
  i32.const 27
  i32.eq
  local.get 3
  i32.const 1114111
  i32.gt_u
  i32.or
  (@metadata.code.branch_hint "\00")
  if ;; label = @1
    i32.const 0
    return
  end
  i32.const 1
  local.get 3
  i32.const 128
  i32.ge_u
  i32.add
  local.get 3
  i32.const 2048
  i32.ge_u
  i32.add
  local.get 3
  i32.const 65536
  i32.ge_u
  i32.add
  local.set 4
  local.get 0
  local.get 4
  i32.add
  local.get 1
  i32.gt_u
  (@metadata.code.branch_hint "\00")
  if ;; label = @1
    i32.const 0
    return
  end
  local.get 4
  i32.const 4
  i32.eq
  if ;; label = @1
    local.get 0
    local.get 3
    i32.const 18
    i32.shr_u
    i32.const 240
    i32.or
    i32.store8
    local.get 0
    local.get 3
    i32.const 12
    i32.shr_u
    i32.const 63
    i32.and
    i32.const 128
    i32.or
    i32.store8 offset=1
    local.get 0
    local.get 3
    i32.const 6
    i32.shr_u
    i32.const 63
    i32.and
    i32.const 128
    i32.or
    i32.store8 offset=2
    local.get 0
    local.get 3
    i32.const 0
    i32.shr_u
    i32.const 63
    i32.and
    i32.const 128
    i32.or
    i32.store8 offset=3
  end
  local.get 4
  i32.const 3
  i32.eq
  if ;; label = @1
    local.get 0
    local.get 3
    i32.const 12
    i32.shr_u
    i32.const 224
    i32.or
    i32.store8
    local.get 0
    local.get 3
    i32.const 6
    i32.shr_u
    i32.const 63
    i32.and
    i32.const 128
    i32.or
    i32.store8 offset=1
    local.get 0
    local.get 3
    i32.const 0
    i32.shr_u
    i32.const 63
    i32.and
    i32.const 128
    i32.or
    i32.store8 offset=2
  end
  local.get 4
  i32.const 2
  i32.eq
  if ;; label = @1
    local.get 0
    local.get 3
    i32.const 6
    i32.shr_u
    i32.const 192
    i32.or
    i32.store8
    local.get 0
    local.get 3
    i32.const 0
    i32.shr_u
    i32.const 63
    i32.and
    i32.const 128
    i32.or
    i32.store8 offset=1
  end
  local.get 4
  i32.const 1
  i32.eq
  if ;; label = @1
    local.get 0
    local.get 3
    i32.const 0
    i32.shr_u
    i32.const 0
    i32.or
    i32.store8
  end
  local.get 0
  local.get 4
  i32.add
)
