;; -module(build).
;; -export([word/2, mixed/3, text/1]).
;;
;; %% Put together by the runtime.
;; word(A, B) -> <<A:16, B:8/little>>.
;; mixed(A, B, C) -> <<A/float, B/binary, C:3, "end">>.
;; text(C) -> <<C/utf8, C/utf16, C/utf32>>.

;;; {release,25}.
;;; {exports,[{build,word,2},{build,mixed,3},{build,text,1}]}.
;;; {module,build,document,[{word,2},{mixed,3},{text,1}]}.
;;; {function,mixed,3,4}.
;;;   {label,3}.
;;;   {func_info,{atom,build},{atom,mixed},3}.
;;;   {label,4}.
;;;   {bs_create_bin,{f,0},0,3,1,{x,0},{list,[{atom,float},1,1,nil,{x,0},{integer,64},{atom,binary},2,8,nil,{x,1},{atom,all},{atom,integer},3,1,nil,{x,2},{integer,3},{atom,string},0,8,nil,{string,<<"end">>},{integer,3}]}}.
;;;   return.
;;; {function,text,1,6}.
;;;   {label,5}.
;;;   {func_info,{atom,build},{atom,text},1}.
;;;   {label,6}.
;;;   {bs_create_bin,{f,0},0,1,1,{x,0},{list,[{atom,utf8},1,0,nil,{x,0},{atom,undefined},{atom,utf16},2,0,nil,{x,0},{atom,undefined},{atom,utf32},3,0,nil,{x,0},{atom,undefined}]}}.
;;;   return.
;;; {function,word,2,2}.
;;;   {label,1}.
;;;   {func_info,{atom,build},{atom,word},2}.
;;;   {label,2}.
;;;   {bs_create_bin,{f,0},0,2,1,{x,0},{list,[{atom,integer},1,1,nil,{x,0},{integer,16},{atom,integer},2,1,{literal,[little]},{x,1},{integer,8}]}}.
;;;   return.

(func $build:mixed/3 (;3;) (type 8) (param i64 i64 i64) (result i64)
  (local i64)
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
      local.get 2
      call $"collect 3"
      local.set 2
      local.set 1
      local.set 0
    end
    i32.const 0
    i32.load offset=80
    i64.const 17180131332
    i64.store
    i32.const 0
    i32.load offset=80
    local.get 0
    i64.store offset=8
    i32.const 0
    i32.load offset=80
    i64.const 256
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
    i32.const 0
    i32.load offset=80
    i64.const 51539869696
    i64.store offset=48
    i32.const 0
    i32.load offset=80
    local.get 2
    i64.store offset=56
    i32.const 0
    i32.load offset=80
    i64.const 12
    i64.store offset=64
    i32.const 0
    i32.load offset=80
    i64.const 2097176
    i64.store offset=72
    i32.const 0
    i32.load offset=80
    i64.const 100664314
    i64.store offset=80
    i32.const 0
    i32.load offset=80
    i64.const 12
    i64.store offset=88
    i32.const 4
    call $"settled bs_create"
    local.set 3
    local.get 3
    i64.const 11
    i64.eq
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    local.get 3
    local.set 0
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
(func $build:text/1 (;4;) (type 9) (param i64) (result i64)
  (local i64)
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
      call $"collect 1"
      local.set 0
    end
    i32.const 0
    i32.load offset=80
    i64.const 17179869196
    i64.store
    i32.const 0
    i32.load offset=80
    local.get 0
    i64.store offset=8
    i32.const 0
    i32.load offset=80
    i64.const 371
    i64.store offset=16
    i32.const 0
    i32.load offset=80
    i64.const 34359738384
    i64.store offset=24
    i32.const 0
    i32.load offset=80
    local.get 0
    i64.store offset=32
    i32.const 0
    i32.load offset=80
    i64.const 371
    i64.store offset=40
    i32.const 0
    i32.load offset=80
    i64.const 51539607572
    i64.store offset=48
    i32.const 0
    i32.load offset=80
    local.get 0
    i64.store offset=56
    i32.const 0
    i32.load offset=80
    i64.const 371
    i64.store offset=64
    i32.const 3
    call $"settled bs_create"
    local.set 1
    local.get 1
    i64.const 11
    i64.eq
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    local.get 1
    local.set 0
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
(func $build:word/2 (;5;) (type 7) (param i64 i64) (result i64)
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
        i32.const 0
        i32.load offset=64
        local.tee 3
        i32.const 16
        i32.add
        local.tee 4
        i32.const 255
        i32.add
        local.set 5
        local.get 4
        local.get 5
        local.get 0
        call $"put_integer 2"
        local.tee 4
        i32.eqz
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 4
        local.get 5
        local.get 1
        call $"put_integer 1"
        local.tee 4
        i32.eqz
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 4
        i64.const 0
        i64.store align=1
        local.get 3
        local.get 4
        local.get 3
        i32.sub
        i32.const 16
        i32.sub
        local.tee 5
        i64.extend_i32_u
        i64.const 3
        i64.shl
        i64.store offset=8
        local.get 3
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
        local.get 3
        i32.const 16
        i32.add
        local.get 5
        i32.const 3
        i32.shl
        i32.add
        local.set 6
        i32.const 0
        local.get 6
        i32.store offset=64
        local.get 3
        i32.const 6
        i32.sub
        i64.extend_i32_u
        local.set 2
        br 1 (;@2;)
      end
      i32.const 0
      i32.load offset=80
      i64.const 17180131328
      i64.store
      i32.const 0
      i32.load offset=80
      local.get 0
      i64.store offset=8
      i32.const 0
      i32.load offset=80
      i64.const 64
      i64.store offset=16
      i32.const 0
      i32.load offset=80
      i64.const 34360001536
      i64.store offset=24
      i32.const 0
      i32.load offset=80
      local.get 1
      i64.store offset=32
      i32.const 0
      i32.load offset=80
      i64.const 32
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
