;; -module(room).
;; -export([boxes/3, floats/2]).
;;
;; %% Show: collect 3
;; %% Room for all that is built is looked for once.
;; boxes(A, B, C) -> [{A, B}, {B, C}, {C, A}].
;;
;; %% Boxing takes from the heap, too.
;; floats(A, B) when is_float(A), is_float(B) -> {A + B, A - B}.

;;; {release,25}.
;;; {exports,[{room,boxes,3},{room,floats,2}]}.
;;; {module,room,document,[{boxes,3},{floats,2}]}.
;;; {function,boxes,3,2}.
;;;   {label,1}.
;;;   {func_info,{atom,room},{atom,boxes},3}.
;;;   {label,2}.
;;;   {test_heap,15,3}.
;;;   {put_tuple2,{x,3},{list,[{x,2},{x,0}]}}.
;;;   {put_list,{x,3},nil,{x,3}}.
;;;   {put_tuple2,{x,2},{list,[{x,1},{x,2}]}}.
;;;   {put_list,{x,2},{x,3},{x,2}}.
;;;   {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
;;;   {put_list,{x,0},{x,2},{x,0}}.
;;;   return.
;;; {function,floats,2,4}.
;;;   {label,3}.
;;;   {func_info,{atom,room},{atom,floats},2}.
;;;   {label,4}.
;;;   {test,is_float,{f,3},[{x,0}]}.
;;;   {test,is_float,{f,3},[{x,1}]}.
;;;   {fmove,{x,0},{fr,0}}.
;;;   {fmove,{x,1},{fr,1}}.
;;;   {bif,fadd,{f,0},[{fr,0},{fr,1}],{fr,2}}.
;;;   {bif,fsub,{f,0},[{fr,0},{fr,1}],{fr,0}}.
;;;   {test_heap,{alloc,[{words,3},{floats,2},{funs,0}]},0}.
;;;   {fmove,{fr,2},{x,0}}.
;;;   {fmove,{fr,0},{x,1}}.
;;;   {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
;;;   return.

(func $room:boxes/3 (;6;) (type 7) (param i64 i64 i64) (result i64)
  (local i32 i32 i64)
  block ;; label = @1
    i32.const 0
    i32.load offset=64
    i32.const 120
    i32.add
    i32.const 0
    i32.load offset=72
    i32.gt_u
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      i32.const 120
      local.get 0
      local.get 1
      local.get 2
      call $"collect 3"
      local.set 2
      local.set 1
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
    local.set 5
    i32.const 0
    i32.load offset=64
    local.tee 3
    local.get 5
    i64.store
    local.get 3
    i64.const 7
    i64.store offset=8
    local.get 3
    i32.const 16
    i32.add
    local.set 4
    i32.const 0
    local.get 4
    i32.store offset=64
    local.get 3
    i32.const 7
    i32.sub
    i64.extend_i32_u
    local.set 5
    i32.const 0
    i32.load offset=64
    local.tee 3
    i64.const 515
    i64.store
    local.get 3
    local.get 1
    i64.store offset=8
    local.get 3
    local.get 2
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
    local.set 2
    i32.const 0
    i32.load offset=64
    local.tee 3
    local.get 2
    i64.store
    local.get 3
    local.get 5
    i64.store offset=8
    local.get 3
    i32.const 16
    i32.add
    local.set 4
    i32.const 0
    local.get 4
    i32.store offset=64
    local.get 3
    i32.const 7
    i32.sub
    i64.extend_i32_u
    local.set 2
    i32.const 0
    i32.load offset=64
    local.tee 3
    i64.const 515
    i64.store
    local.get 3
    local.get 0
    i64.store offset=8
    local.get 3
    local.get 1
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
    i32.const 0
    i32.load offset=64
    local.tee 3
    local.get 0
    i64.store
    local.get 3
    local.get 2
    i64.store offset=8
    local.get 3
    i32.const 16
    i32.add
    local.set 4
    i32.const 0
    local.get 4
    i32.store offset=64
    local.get 3
    i32.const 7
    i32.sub
    i64.extend_i32_u
    local.set 0
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
(func $room:floats/2 (;7;) (type 2) (param i64 i64) (result i64)
  (local f64 f64 f64 f64 f64 f64 i32 i32)
  block ;; label = @1
    block ;; label = @2
      local.get 0
      i64.const 3
      i64.and
      i64.const 2
      i64.eq
      i32.eqz
      br_if 0 (;@2;)
      local.get 0
      i32.wrap_i64
      i32.load8_u offset=6
      i32.const 7
      i32.eq
      i32.eqz
      br_if 0 (;@2;)
      local.get 1
      i64.const 3
      i64.and
      i64.const 2
      i64.eq
      i32.eqz
      br_if 0 (;@2;)
      local.get 1
      i32.wrap_i64
      i32.load8_u offset=6
      i32.const 7
      i32.eq
      i32.eqz
      br_if 0 (;@2;)
      local.get 0
      i32.wrap_i64
      f64.load offset=14
      local.set 2
      local.get 1
      i32.wrap_i64
      f64.load offset=14
      local.set 3
      local.get 2
      local.get 3
      f64.add
      local.tee 4
      f64.abs
      f64.const inf (;=inf;)
      f64.lt
      i32.eqz
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        local.get 2
        call $BoxFloat
        local.get 3
        call $BoxFloat
        call $"settled erlang:+/2"
        drop
        br 2 (;@1;)
      end
      local.get 4
      local.set 5
      local.get 2
      local.get 3
      f64.sub
      local.tee 4
      f64.abs
      f64.const inf (;=inf;)
      f64.lt
      i32.eqz
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        local.get 2
        call $BoxFloat
        local.get 3
        call $BoxFloat
        call $"settled erlang:-/2"
        drop
        br 2 (;@1;)
      end
      local.get 4
      local.set 2
      i32.const 0
      i32.load offset=64
      i32.const 56
      i32.add
      i32.const 0
      i32.load offset=72
      i32.gt_u
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        i32.const 56
        call $"collect 0"
      end
      local.get 5
      local.set 6
      local.get 2
      local.set 7
      local.get 6
      call $BoxFloat
      local.set 0
      local.get 7
      call $BoxFloat
      local.set 1
      i32.const 0
      i32.load offset=64
      local.tee 8
      i64.const 515
      i64.store
      local.get 8
      local.get 0
      i64.store offset=8
      local.get 8
      local.get 1
      i64.store offset=16
      local.get 8
      i32.const 24
      i32.add
      local.set 9
      i32.const 0
      local.get 9
      i32.store offset=64
      local.get 8
      i32.const 6
      i32.sub
      i64.extend_i32_u
      local.set 0
      local.get 0
      return
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
    i64.const 483
    i32.const 2
    call $raise_function_clause
  end
  i64.const 11
)
(func $"collect 3" (;8;) (type 0) (param i32 i64 i64 i64) (result i64 i64 i64)
  i32.const 0
  i32.load offset=64
  local.get 0
  i32.add
  i32.const 0
  i32.load offset=72
  i32.gt_u
  if ;; label = @1
    i32.const 0
    i32.load offset=80
    local.get 1
    i64.store
    i32.const 0
    i32.load offset=80
    local.get 2
    i64.store offset=8
    i32.const 0
    i32.load offset=80
    local.get 3
    i64.store offset=16
    local.get 0
    i32.const 3
    call $gc
    i32.const 0
    i32.load offset=80
    i64.load
    local.set 1
    i32.const 0
    i32.load offset=80
    i64.load offset=8
    local.set 2
    i32.const 0
    i32.load offset=80
    i64.load offset=16
    local.set 3
  end
  local.get 1
  local.get 2
  local.get 3
)
