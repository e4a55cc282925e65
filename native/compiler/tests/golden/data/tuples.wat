;; -module(tuples).
;; -export([swap/1, nest/3, replace/2]).
;;
;; swap({A, B}) -> {B, A}.
;; nest(A, B, C) -> {A, {B, C}, {}}.
;; replace(T, V) -> setelement(2, T, V).

;;; {release,25}.
;;; {exports,[{tuples,swap,1},{tuples,nest,3},{tuples,replace,2}]}.
;;; {module,tuples,document,[{swap,1},{nest,3},{replace,2}]}.
;;; {function,nest,3,4}.
;;;   {label,3}.
;;;   {func_info,{atom,tuples},{atom,nest},3}.
;;;   {label,4}.
;;;   {test_heap,7,3}.
;;;   {put_tuple2,{x,1},{list,[{x,1},{x,2}]}}.
;;;   {put_tuple2,{x,0},{list,[{x,0},{x,1},{literal,{}}]}}.
;;;   return.
;;; {function,replace,2,6}.
;;;   {label,5}.
;;;   {func_info,{atom,tuples},{atom,replace},2}.
;;;   {label,6}.
;;;   {move,{x,1},{x,2}}.
;;;   {move,{x,0},{x,1}}.
;;;   {move,{integer,2},{x,0}}.
;;;   {call_ext_only,3,{extfunc,erlang,setelement,3}}.
;;; {function,swap,1,2}.
;;;   {label,1}.
;;;   {func_info,{atom,tuples},{atom,swap},1}.
;;;   {label,2}.
;;;   {test,is_tuple,{f,1},[{x,0}]}.
;;;   {test,test_arity,{f,1},[{x,0},2]}.
;;;   {test_heap,3,1}.
;;;   {get_tuple_element,{x,0},0,{x,1}}.
;;;   {get_tuple_element,{x,0},1,{x,0}}.
;;;   {put_tuple2,{x,0},{list,[{x,0},{x,1}]}}.
;;;   return.

(func $tuples:nest/3 (;5;) (type 2) (param i64 i64 i64) (result i64)
  (local i32 i32)
  block ;; label = @1
    i32.const 0
    i32.load offset=64
    i32.const 56
    i32.add
    i32.const 0
    i32.load offset=72
    i32.gt_u
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      i32.const 56
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
    local.set 1
    i32.const 0
    i32.load offset=64
    local.tee 3
    i64.const 771
    i64.store
    local.get 3
    local.get 0
    i64.store offset=8
    local.get 3
    local.get 1
    i64.store offset=16
    local.get 3
    i64.const 100664314
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
    unreachable
  end
  i64.const 11
)
(func $tuples:replace/2 (;6;) (type 8) (param i64 i64) (result i64)
  (local i64)
  block ;; label = @1
    local.get 1
    local.set 2
    local.get 0
    local.set 1
    i64.const 8
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
      local.get 1
      local.get 2
      call $"collect 3"
      local.set 2
      local.set 1
      local.set 0
    end
    local.get 0
    local.get 1
    local.get 2
    call $SetElement
    return
    unreachable
  end
  i64.const 11
)
(func $tuples:swap/1 (;7;) (type 7) (param i64) (result i64)
  (local i64 i32 i32)
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
      i32.const 3
      i32.eq
      i32.eqz
      br_if 0 (;@2;)
      local.get 0
      i32.wrap_i64
      i64.load offset=6
      i64.const 515
      i64.eq
      i32.eqz
      br_if 0 (;@2;)
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
      local.get 0
      i32.wrap_i64
      i64.load offset=14
      local.set 1
      local.get 0
      i32.wrap_i64
      i64.load offset=22
      local.set 0
      i32.const 0
      i32.load offset=64
      local.tee 2
      i64.const 515
      i64.store
      local.get 2
      local.get 0
      i64.store offset=8
      local.get 2
      local.get 1
      i64.store offset=16
      local.get 2
      i32.const 24
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
      return
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
