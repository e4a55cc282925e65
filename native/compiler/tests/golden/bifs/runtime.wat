;; -module(runtime).
;; -export([absolute/1, sizes/1, how_long/1, guard/1]).
;;
;; %% Show: settled erlang:abs/1, Length
;; %% A function of the runtime's; one that takes long is owed, and waited for.
;; absolute(A) -> abs(A).
;; sizes(B) -> {byte_size(B), bit_size(B)}.
;; how_long(L) -> length(L).
;;
;; %% In a guard what it raises is a failure.
;; guard(A) when abs(A) > 3, length([A]) > 0 -> yes;
;; guard(_) -> no.

;;; {release,25}.
;;; {exports,[{runtime,absolute,1},{runtime,sizes,1},{runtime,how_long,1},{runtime,guard,1}]}.
;;; {module,runtime,document,[{absolute,1},{sizes,1},{how_long,1},{guard,1}]}.
;;; {function,absolute,1,2}.
;;;   {label,1}.
;;;   {func_info,{atom,runtime},{atom,absolute},1}.
;;;   {label,2}.
;;;   {gc_bif,abs,{f,0},1,[{x,0}],{x,0}}.
;;;   return.
;;; {function,guard,1,8}.
;;;   {label,7}.
;;;   {func_info,{atom,runtime},{atom,guard},1}.
;;;   {label,8}.
;;;   {gc_bif,abs,{f,9},1,[{x,0}],{x,0}}.
;;;   {test,is_lt,{f,9},[{integer,3},{tr,{x,0},number}]}.
;;;   {move,{atom,yes},{x,0}}.
;;;   return.
;;;   {label,9}.
;;;   {move,{atom,no},{x,0}}.
;;;   return.
;;; {function,how_long,1,6}.
;;;   {label,5}.
;;;   {func_info,{atom,runtime},{atom,how_long},1}.
;;;   {label,6}.
;;;   {gc_bif,length,{f,0},1,[{x,0}],{x,0}}.
;;;   return.
;;; {function,sizes,1,4}.
;;;   {label,3}.
;;;   {func_info,{atom,runtime},{atom,sizes},1}.
;;;   {label,4}.
;;;   {gc_bif,byte_size,{f,0},1,[{x,0}],{x,1}}.
;;;   {gc_bif,bit_size,{f,0},2,[{tr,{x,0},{t_bitstring,1}}],{x,0}}.
;;;   {test_heap,3,2}.
;;;   {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
;;;   return.

(func $runtime:absolute/1 (;8;) (type 2) (param i64) (result i64)
  (local i64)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
        local.get 0
        local.tee 1
        i64.const 3
        i64.and
        i64.eqz
        i32.eqz
        br_if 0 (;@3;)
        local.get 1
        i64.const -9223372036854775808
        i64.ne
        i32.eqz
        br_if 0 (;@3;)
        i64.const 0
        local.get 1
        i64.sub
        local.get 1
        local.get 1
        i64.const 0
        i64.lt_s
        select
        local.set 1
        br 1 (;@2;)
      end
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
      call $"settled erlang:abs/1"
      local.set 1
      local.get 1
      i64.const 11
      i64.eq
      (@metadata.code.branch_hint "\00")
      br_if 1 (;@1;)
    end
    local.get 1
    local.set 0
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
(func $runtime:guard/1 (;9;) (type 2) (param i64) (result i64)
  (local i64)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
        block ;; label = @4
          local.get 0
          local.tee 1
          i64.const 3
          i64.and
          i64.eqz
          i32.eqz
          br_if 0 (;@4;)
          local.get 1
          i64.const -9223372036854775808
          i64.ne
          i32.eqz
          br_if 0 (;@4;)
          i64.const 0
          local.get 1
          i64.sub
          local.get 1
          local.get 1
          i64.const 0
          i64.lt_s
          select
          local.set 1
          br 1 (;@3;)
        end
        i32.const 0
        i32.load offset=64
        i32.const 0
        i32.load offset=72
        i32.gt_u
        (@metadata.code.branch_hint "\00")
        if ;; label = @4
          i32.const 0
          local.get 0
          call $"collect 1"
          local.set 0
        end
        local.get 0
        call $"settled erlang:abs/1"
        local.set 1
        local.get 1
        i64.const 11
        i64.eq
        br_if 1 (;@2;)
      end
      local.get 1
      local.set 0
      local.get 0
      i64.const 3
      i64.and
      i64.eqz
      (@metadata.code.branch_hint "\01")
      if ;; label = @3
        i64.const 12
        local.get 0
        i64.ge_s
        br_if 1 (;@2;)
      else
        i64.const 12
        local.get 0
        call $"compare Order"
        i32.const 0
        i32.ge_s
        br_if 1 (;@2;)
      end
      i64.const 467
      local.set 0
      local.get 0
      return
    end
    i64.const 483
    local.set 0
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
(func $runtime:how_long/1 (;10;) (type 2) (param i64) (result i64)
  (local i64)
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
      call $"collect 1"
      local.set 0
    end
    local.get 0
    call $Length
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
(func $runtime:sizes/1 (;11;) (type 2) (param i64) (result i64)
  (local i64 i64 i32 i32)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
        local.get 0
        i64.const 3
        i64.and
        i64.const 2
        i64.eq
        i32.eqz
        br_if 0 (;@3;)
        block ;; label = @4
          local.get 0
          i32.wrap_i64
          i32.load8_u offset=6
          i32.const 35
          i32.eq
          if ;; label = @5
            local.get 0
            i32.wrap_i64
            i64.load offset=14
            local.set 1
            br 1 (;@4;)
          end
          local.get 0
          i32.wrap_i64
          i32.load8_u offset=6
          i32.const 39
          i32.eq
          if ;; label = @5
            local.get 0
            i32.wrap_i64
            i64.load offset=30
            local.set 1
            br 1 (;@4;)
          end
          br 1 (;@3;)
        end
        local.get 1
        i64.const 7
        i64.add
        i64.const 3
        i64.shr_u
        i64.const 2
        i64.shl
        local.set 1
        br 1 (;@2;)
      end
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
      call $"settled erlang:byte_size/1"
      local.set 1
      local.get 1
      i64.const 11
      i64.eq
      (@metadata.code.branch_hint "\00")
      br_if 1 (;@1;)
    end
    local.get 1
    local.set 2
    block ;; label = @2
      block ;; label = @3
        local.get 0
        i64.const 3
        i64.and
        i64.const 2
        i64.eq
        i32.eqz
        br_if 0 (;@3;)
        block ;; label = @4
          local.get 0
          i32.wrap_i64
          i32.load8_u offset=6
          i32.const 35
          i32.eq
          if ;; label = @5
            local.get 0
            i32.wrap_i64
            i64.load offset=14
            local.set 1
            br 1 (;@4;)
          end
          local.get 0
          i32.wrap_i64
          i32.load8_u offset=6
          i32.const 39
          i32.eq
          if ;; label = @5
            local.get 0
            i32.wrap_i64
            i64.load offset=30
            local.set 1
            br 1 (;@4;)
          end
          br 1 (;@3;)
        end
        local.get 1
        i64.const 2
        i64.shl
        local.set 1
        br 1 (;@2;)
      end
      i32.const 0
      i32.load offset=64
      i32.const 0
      i32.load offset=72
      i32.gt_u
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        i32.const 0
        local.get 0
        local.get 2
        call $"collect 2"
        local.set 2
        local.set 0
      end
      local.get 0
      call $"settled erlang:bit_size/1"
      local.set 1
      local.get 1
      i64.const 11
      i64.eq
      (@metadata.code.branch_hint "\00")
      br_if 1 (;@1;)
    end
    local.get 1
    local.set 0
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
      local.get 2
      call $"collect 2"
      local.set 2
      local.set 0
    end
    i32.const 0
    i32.load offset=64
    local.tee 3
    i64.const 515
    i64.store
    local.get 3
    local.get 2
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
(func $"settled erlang:abs/1" (;13;) (type 2) (param i64) (result i64)
  (local i64)
  local.get 0
  call $erlang:abs/1
  local.tee 1
  i64.const 15
  i64.eq
  (@metadata.code.branch_hint "\00")
  if ;; label = @1
    call $settle
    return
  end
  local.get 1
)
(func $Length (;17;) (type 2) (param i64) (result i64)
  (local i64 i64)
  local.get 0
  local.set 1
  block ;; label = @1
    loop ;; label = @2
      global.get 0
      i64.const 8
      i64.sub
      global.set 0
      global.get 0
      i64.const 0
      i64.lt_s
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        call $yield
      end
      local.get 1
      i64.const 3
      i64.and
      i64.const 1
      i64.ne
      br_if 1 (;@1;)
      local.get 2
      i64.const 4
      i64.add
      local.set 2
      local.get 1
      i32.wrap_i64
      i64.load offset=15
      local.set 1
      local.get 1
      i64.const 3
      i64.and
      i64.const 1
      i64.ne
      br_if 1 (;@1;)
      local.get 2
      i64.const 4
      i64.add
      local.set 2
      local.get 1
      i32.wrap_i64
      i64.load offset=15
      local.set 1
      local.get 1
      i64.const 3
      i64.and
      i64.const 1
      i64.ne
      br_if 1 (;@1;)
      local.get 2
      i64.const 4
      i64.add
      local.set 2
      local.get 1
      i32.wrap_i64
      i64.load offset=15
      local.set 1
      local.get 1
      i64.const 3
      i64.and
      i64.const 1
      i64.ne
      br_if 1 (;@1;)
      local.get 2
      i64.const 4
      i64.add
      local.set 2
      local.get 1
      i32.wrap_i64
      i64.load offset=15
      local.set 1
      br 0 (;@2;)
    end
  end
  local.get 1
  i64.const 7
  i64.eq
  if ;; label = @1
    local.get 2
    return
  end
  local.get 0
  call $"settled erlang:length/1"
)
