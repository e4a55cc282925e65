;; -module(cells).
;; -export([swap/1, prepend/3, second/1]).
;;
;; swap([A, B]) -> [B, A].
;; prepend(A, B, L) -> [A, B | L].
;; second([_ | [B | _]]) -> B.

;;; {release,25}.
;;; {exports,[{cells,swap,1},{cells,prepend,3},{cells,second,1}]}.
;;; {module,cells,document,[{swap,1},{prepend,3},{second,1}]}.
;;; {function,prepend,3,4}.
;;;   {label,3}.
;;;   {func_info,{atom,cells},{atom,prepend},3}.
;;;   {label,4}.
;;;   {test_heap,4,3}.
;;;   {put_list,{x,1},{x,2},{x,1}}.
;;;   {put_list,{x,0},{x,1},{x,0}}.
;;;   return.
;;; {function,second,1,6}.
;;;   {label,5}.
;;;   {func_info,{atom,cells},{atom,second},1}.
;;;   {label,6}.
;;;   {test,is_nonempty_list,{f,5},[{x,0}]}.
;;;   {get_tl,{x,0},{x,1}}.
;;;   {test,is_nonempty_list,{f,5},[{x,1}]}.
;;;   {get_hd,{x,1},{x,0}}.
;;;   return.
;;; {function,swap,1,2}.
;;;   {label,1}.
;;;   {func_info,{atom,cells},{atom,swap},1}.
;;;   {label,2}.
;;;   {test,is_nonempty_list,{f,1},[{x,0}]}.
;;;   {get_list,{x,0},{x,1},{x,2}}.
;;;   {test,is_nonempty_list,{f,1},[{x,2}]}.
;;;   {get_list,{x,2},{x,3},{x,2}}.
;;;   {test,is_nil,{f,1},[{x,2}]}.
;;;   {test_heap,4,4}.
;;;   {put_list,{x,1},nil,{x,0}}.
;;;   {put_list,{x,3},{x,0},{x,0}}.
;;;   return.

(func $cells:prepend/3 (;2;) (type 5) (param i64 i64 i64) (result i64)
  (local i32 i32)
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
    i32.load offset=64
    local.tee 3
    local.get 1
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
    local.set 1
    i32.const 0
    i32.load offset=64
    local.tee 3
    local.get 0
    i64.store
    local.get 3
    local.get 1
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
(func $cells:second/1 (;3;) (type 4) (param i64) (result i64)
  (local i32 i64)
  block ;; label = @1
    block ;; label = @2
      local.get 0
      i64.const 3
      i64.and
      i64.const 1
      i64.eq
      i32.eqz
      br_if 0 (;@2;)
      local.get 0
      i32.wrap_i64
      local.set 1
      local.get 1
      i64.load offset=15
      local.set 2
      local.get 2
      i64.const 3
      i64.and
      i64.const 1
      i64.eq
      i32.eqz
      br_if 0 (;@2;)
      local.get 2
      i32.wrap_i64
      local.set 1
      local.get 1
      i64.load offset=7
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
(func $cells:swap/1 (;4;) (type 4) (param i64) (result i64)
  (local i32 i64 i64 i64 i32)
  block ;; label = @1
    block ;; label = @2
      local.get 0
      i64.const 3
      i64.and
      i64.const 1
      i64.eq
      i32.eqz
      br_if 0 (;@2;)
      local.get 0
      i32.wrap_i64
      local.set 1
      local.get 1
      i64.load offset=7
      local.set 2
      local.get 1
      i64.load offset=15
      local.set 3
      local.get 3
      i64.const 3
      i64.and
      i64.const 1
      i64.eq
      i32.eqz
      br_if 0 (;@2;)
      local.get 3
      i32.wrap_i64
      local.set 1
      local.get 1
      i64.load offset=7
      local.set 4
      local.get 1
      i64.load offset=15
      local.set 3
      local.get 3
      i64.const 7
      i64.eq
      i32.eqz
      br_if 0 (;@2;)
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
        local.get 2
        local.get 3
        local.get 4
        call $"collect 4"
        local.set 4
        local.set 3
        local.set 2
        local.set 0
      end
      i32.const 0
      i32.load offset=64
      local.tee 1
      local.get 2
      i64.store
      local.get 1
      i64.const 7
      i64.store offset=8
      local.get 1
      i32.const 16
      i32.add
      local.set 5
      i32.const 0
      local.get 5
      i32.store offset=64
      local.get 1
      i32.const 7
      i32.sub
      i64.extend_i32_u
      local.set 0
      i32.const 0
      i32.load offset=64
      local.tee 1
      local.get 4
      i64.store
      local.get 1
      local.get 0
      i64.store offset=8
      local.get 1
      i32.const 16
      i32.add
      local.set 5
      i32.const 0
      local.get 5
      i32.store offset=64
      local.get 1
      i32.const 7
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
    i64.const 499
    i32.const 1
    call $raise_function_clause
  end
  i64.const 11
)
