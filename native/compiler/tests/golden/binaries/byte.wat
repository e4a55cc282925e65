;; -module(byte).
;; -export([at/2, ends/1]).
;;
;; %% Show: byte at, byte first, byte last
;; %% A byte in place, and the function's own refusal of all else.
;; at(B, N) -> binary:at(B, N).
;; ends(B) -> [binary:first(B) | binary:last(B)].

;;; {release,25}.
;;; {exports,[{byte,at,2},{byte,ends,1}]}.
;;; {module,byte,document,[{at,2},{ends,1}]}.
;;; {function,at,2,2}.
;;;   {label,1}.
;;;   {func_info,{atom,byte},{atom,at},2}.
;;;   {label,2}.
;;;   {call_ext_only,2,{extfunc,binary,at,2}}.
;;; {function,ends,1,4}.
;;;   {label,3}.
;;;   {func_info,{atom,byte},{atom,ends},1}.
;;;   {label,4}.
;;;   {allocate,1,1}.
;;;   {move,{x,0},{y,0}}.
;;;   {call_ext,1,{extfunc,binary,first,1}}.
;;;   {swap,{y,0},{x,0}}.
;;;   {call_ext,1,{extfunc,binary,last,1}}.
;;;   {test_heap,2,1}.
;;;   {put_list,{y,0},{x,0},{x,0}}.
;;;   {deallocate,1}.
;;;   return.

(func $byte:at/2 (;7;) (type 2) (param i64 i64) (result i64)
  block ;; label = @1
    i32.const 0
    i32.load offset=64
    i32.const 0
    i32.load offset=72
    i32.gt_u
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      i32.const 0
      local.get 0
      local.get 1
      call $"collect 2"
      local.set 1
      local.set 0
    end
    local.get 0
    local.get 1
    call $"byte at"
    return
    unreachable
  end
  i64.const 11
)
(func $byte:ends/1 (;8;) (type 6) (param i64) (result i64)
  (local i32 i32 i32 i64 i64)
  block ;; label = @1
    global.get 0
    i64.const 30
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
    i32.const 0
    i32.load offset=64
    i32.const 0
    i32.load offset=72
    i32.gt_u
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      i32.const 0
      local.get 0
      call $"collect 1"
      local.set 0
    end
    local.get 0
    call $"byte first"
    local.set 0
    local.get 0
    i64.const 11
    i64.eq
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    local.get 1
    i64.load
    local.get 0
    local.set 5
    local.set 4
    local.get 1
    local.get 5
    i64.store
    local.get 4
    local.set 0
    i32.const 0
    i32.load offset=64
    i32.const 0
    i32.load offset=72
    i32.gt_u
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      i32.const 0
      local.get 0
      call $"collect 1"
      local.set 0
    end
    local.get 0
    call $"byte last"
    local.set 0
    local.get 0
    i64.const 11
    i64.eq
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    i32.const 0
    i32.load offset=64
    i32.const 16
    i32.add
    i32.const 0
    i32.load offset=72
    i32.gt_u
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      i32.const 16
      local.get 0
      call $"collect 1"
      local.set 0
    end
    local.get 1
    i64.load
    local.set 4
    i32.const 0
    i32.load offset=64
    local.tee 2
    local.get 4
    i64.store
    local.get 2
    local.get 0
    i64.store offset=8
    local.get 2
    i32.const 16
    i32.add
    local.set 3
    i32.const 0
    local.get 3
    i32.store offset=64
    local.get 2
    i32.const 7
    i32.sub
    i64.extend_i32_u
    local.set 0
    local.get 1
    local.set 3
    i32.const 0
    local.get 3
    i32.store offset=80
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
(func $"byte at" (;10;) (type 2) (param i64 i64) (result i64)
  (local i32 i32 i64 i64)
  block ;; label = @1
    local.get 0
    i64.const 3
    i64.and
    i64.const 2
    i64.ne
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    local.get 0
    i32.wrap_i64
    local.set 2
    local.get 0
    i32.wrap_i64
    i32.load8_u offset=6
    i32.const 35
    i32.eq
    if ;; label = @2
      local.get 2
      i64.load offset=14
      local.set 4
      local.get 2
      i32.const 22
      i32.add
      local.set 3
    else
      local.get 0
      i32.wrap_i64
      i32.load8_u offset=6
      i32.const 39
      i32.ne
      (@metadata.code.branch_hint "\00")
      br_if 1 (;@1;)
      local.get 2
      i64.load offset=22
      local.tee 4
      i64.const 7
      i64.and
      i64.eqz
      i32.eqz
      (@metadata.code.branch_hint "\00")
      br_if 1 (;@1;)
      local.get 2
      i64.load offset=14
      local.get 4
      i64.const 3
      i64.shr_u
      i64.add
      i32.wrap_i64
      i32.const 22
      i32.add
      local.set 3
      local.get 2
      i64.load offset=30
      local.set 4
    end
    local.get 4
    i64.const 7
    i64.and
    i64.eqz
    i32.eqz
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    local.get 4
    i64.const 3
    i64.shr_u
    local.set 4
    local.get 1
    i64.const 3
    i64.and
    i64.eqz
    i32.eqz
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    local.get 1
    i64.const 2
    i64.shr_u
    local.tee 5
    local.get 4
    i64.ge_u
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    local.get 3
    local.get 5
    i32.wrap_i64
    i32.add
    i64.load8_u
    i64.const 2
    i64.shl
    return
  end
  local.get 0
  local.get 1
  call $"settled binary:at/2"
)
(func $"byte first" (;13;) (type 6) (param i64) (result i64)
  (local i32 i32 i64 i64)
  block ;; label = @1
    local.get 0
    i64.const 3
    i64.and
    i64.const 2
    i64.ne
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    local.get 0
    i32.wrap_i64
    local.set 1
    local.get 0
    i32.wrap_i64
    i32.load8_u offset=6
    i32.const 35
    i32.eq
    if ;; label = @2
      local.get 1
      i64.load offset=14
      local.set 3
      local.get 1
      i32.const 22
      i32.add
      local.set 2
    else
      local.get 0
      i32.wrap_i64
      i32.load8_u offset=6
      i32.const 39
      i32.ne
      (@metadata.code.branch_hint "\00")
      br_if 1 (;@1;)
      local.get 1
      i64.load offset=22
      local.tee 3
      i64.const 7
      i64.and
      i64.eqz
      i32.eqz
      (@metadata.code.branch_hint "\00")
      br_if 1 (;@1;)
      local.get 1
      i64.load offset=14
      local.get 3
      i64.const 3
      i64.shr_u
      i64.add
      i32.wrap_i64
      i32.const 22
      i32.add
      local.set 2
      local.get 1
      i64.load offset=30
      local.set 3
    end
    local.get 3
    i64.const 7
    i64.and
    i64.eqz
    i32.eqz
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    local.get 3
    i64.const 3
    i64.shr_u
    local.set 3
    i64.const 0
    local.tee 4
    local.get 3
    i64.ge_u
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    local.get 2
    local.get 4
    i32.wrap_i64
    i32.add
    i64.load8_u
    i64.const 2
    i64.shl
    return
  end
  local.get 0
  call $"settled binary:first/1"
)
(func $"byte last" (;15;) (type 6) (param i64) (result i64)
  (local i32 i32 i64 i64)
  block ;; label = @1
    local.get 0
    i64.const 3
    i64.and
    i64.const 2
    i64.ne
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    local.get 0
    i32.wrap_i64
    local.set 1
    local.get 0
    i32.wrap_i64
    i32.load8_u offset=6
    i32.const 35
    i32.eq
    if ;; label = @2
      local.get 1
      i64.load offset=14
      local.set 3
      local.get 1
      i32.const 22
      i32.add
      local.set 2
    else
      local.get 0
      i32.wrap_i64
      i32.load8_u offset=6
      i32.const 39
      i32.ne
      (@metadata.code.branch_hint "\00")
      br_if 1 (;@1;)
      local.get 1
      i64.load offset=22
      local.tee 3
      i64.const 7
      i64.and
      i64.eqz
      i32.eqz
      (@metadata.code.branch_hint "\00")
      br_if 1 (;@1;)
      local.get 1
      i64.load offset=14
      local.get 3
      i64.const 3
      i64.shr_u
      i64.add
      i32.wrap_i64
      i32.const 22
      i32.add
      local.set 2
      local.get 1
      i64.load offset=30
      local.set 3
    end
    local.get 3
    i64.const 7
    i64.and
    i64.eqz
    i32.eqz
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    local.get 3
    i64.const 3
    i64.shr_u
    local.set 3
    local.get 3
    i64.const 1
    i64.sub
    local.tee 4
    local.get 3
    i64.ge_u
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    local.get 2
    local.get 4
    i32.wrap_i64
    i32.add
    i64.load8_u
    i64.const 2
    i64.shl
    return
  end
  local.get 0
  call $"settled binary:last/1"
)
