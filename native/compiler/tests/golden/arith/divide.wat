;; -module(divide).
;; -export([quotient/2, remainder/2, half/1, ratio/2]).
;;
;; %% Not by 0, and not by -1; a constant divisor needs no look.
;; quotient(A, B) -> A div B.
;; remainder(A, B) -> A rem B.
;; half(A) -> A div 2.
;; ratio(A, B) -> A / B.

;;; {release,25}.
;;; {exports,[{divide,quotient,2},{divide,remainder,2},{divide,half,1},{divide,ratio,2}]}.
;;; {module,divide,document,[{quotient,2},{remainder,2},{half,1},{ratio,2}]}.
;;; {function,half,1,6}.
;;;   {label,5}.
;;;   {func_info,{atom,divide},{atom,half},1}.
;;;   {label,6}.
;;;   {gc_bif,'div',{f,0},1,[{x,0},{integer,2}],{x,0}}.
;;;   return.
;;; {function,quotient,2,2}.
;;;   {label,1}.
;;;   {func_info,{atom,divide},{atom,quotient},2}.
;;;   {label,2}.
;;;   {gc_bif,'div',{f,0},2,[{x,0},{x,1}],{x,0}}.
;;;   return.
;;; {function,ratio,2,8}.
;;;   {label,7}.
;;;   {func_info,{atom,divide},{atom,ratio},2}.
;;;   {label,8}.
;;;   {fconv,{x,0},{fr,0}}.
;;;   {fconv,{x,1},{fr,1}}.
;;;   {bif,fdiv,{f,0},[{fr,0},{fr,1}],{fr,0}}.
;;;   {test_heap,{alloc,[{words,0},{floats,1},{funs,0}]},0}.
;;;   {fmove,{fr,0},{x,0}}.
;;;   return.
;;; {function,remainder,2,4}.
;;;   {label,3}.
;;;   {func_info,{atom,divide},{atom,remainder},2}.
;;;   {label,4}.
;;;   {gc_bif,'rem',{f,0},2,[{x,0},{x,1}],{x,0}}.
;;;   return.

(func $divide:half/1 (;7;) (type 8) (param i64) (result i64)
  (local i64)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
        local.get 0
        i64.const 3
        i64.and
        i64.eqz
        i32.eqz
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 0
        i64.const 8
        i64.div_s
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
      i64.const 8
      call $"settled erlang:div/2"
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
(func $divide:quotient/2 (;8;) (type 2) (param i64 i64) (result i64)
  (local i64)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
        local.get 0
        local.get 1
        i64.or
        i64.const 3
        i64.and
        i64.eqz
        i32.eqz
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 1
        i64.const 4
        i64.add
        i64.const 4
        i64.le_u
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 0
        local.get 1
        i64.div_s
        i64.const 2
        i64.shl
        local.set 2
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
        local.get 1
        call $"collect 2"
        local.set 1
        local.set 0
      end
      local.get 0
      local.get 1
      call $"settled erlang:div/2"
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
(func $divide:ratio/2 (;9;) (type 2) (param i64 i64) (result i64)
  (local f64 f64 f64 f64)
  block ;; label = @1
    local.get 0
    i64.const 3
    i64.and
    i64.eqz
    if (result f64) ;; label = @2
      local.get 0
      i64.const 2
      i64.shr_s
      f64.convert_i64_s
    else
      local.get 0
      call $ToFloat
      local.tee 2
      local.get 2
      local.get 2
      f64.ne
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        br 2 (;@1;)
      end
    end
    local.set 3
    local.get 1
    i64.const 3
    i64.and
    i64.eqz
    if (result f64) ;; label = @2
      local.get 1
      i64.const 2
      i64.shr_s
      f64.convert_i64_s
    else
      local.get 1
      call $ToFloat
      local.tee 2
      local.get 2
      local.get 2
      f64.ne
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        br 2 (;@1;)
      end
    end
    local.set 4
    local.get 3
    local.get 4
    f64.div
    local.tee 2
    f64.abs
    f64.const inf (;=inf;)
    f64.lt
    i32.eqz
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      local.get 3
      call $BoxFloat
      local.get 4
      call $BoxFloat
      call $"settled erlang://2"
      drop
      br 1 (;@1;)
    end
    local.get 2
    local.set 3
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
      call $"collect 0"
    end
    local.get 3
    local.set 5
    local.get 5
    call $BoxFloat
    local.set 0
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
(func $divide:remainder/2 (;10;) (type 2) (param i64 i64) (result i64)
  (local i64)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
        local.get 0
        local.get 1
        i64.or
        i64.const 3
        i64.and
        i64.eqz
        i32.eqz
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 1
        i64.const 4
        i64.add
        i64.const 4
        i64.le_u
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 0
        local.get 1
        i64.rem_s
        local.set 2
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
        local.get 1
        call $"collect 2"
        local.set 1
        local.set 0
      end
      local.get 0
      local.get 1
      call $"settled erlang:rem/2"
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
