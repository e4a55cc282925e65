;; -module(negate).
;; -export([minus/1, plus/1, float/1]).
;;
;; minus(A) -> -A.
;; plus(A) -> +A.
;; float(A) when is_float(A) -> -(A * 2.0).

;;; {release,25}.
;;; {exports,[{negate,minus,1},{negate,plus,1},{negate,float,1}]}.
;;; {module,negate,document,[{minus,1},{plus,1},{float,1}]}.
;;; {function,float,1,6}.
;;;   {label,5}.
;;;   {func_info,{atom,negate},{atom,float},1}.
;;;   {label,6}.
;;;   {test,is_float,{f,5},[{x,0}]}.
;;;   {fmove,{x,0},{fr,0}}.
;;;   {fmove,{float,2.0},{fr,1}}.
;;;   {bif,fmul,{f,0},[{fr,0},{fr,1}],{fr,0}}.
;;;   {bif,fnegate,{f,0},[{fr,0}],{fr,0}}.
;;;   {test_heap,{alloc,[{words,0},{floats,1},{funs,0}]},0}.
;;;   {fmove,{fr,0},{x,0}}.
;;;   return.
;;; {function,minus,1,2}.
;;;   {label,1}.
;;;   {func_info,{atom,negate},{atom,minus},1}.
;;;   {label,2}.
;;;   {gc_bif,'-',{f,0},1,[{x,0}],{x,0}}.
;;;   return.
;;; {function,plus,1,4}.
;;;   {label,3}.
;;;   {func_info,{atom,negate},{atom,plus},1}.
;;;   {label,4}.
;;;   {gc_bif,'+',{f,0},1,[{x,0}],{x,0}}.
;;;   return.

(func $negate:float/1 (;7;) (type 7) (param i64) (result i64)
  (local f64 f64 f64 f64)
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
      local.get 0
      i32.wrap_i64
      f64.load offset=14
      local.set 1
      f64.const 0x1p+1 (;=2;)
      local.set 2
      local.get 1
      local.get 2
      f64.mul
      local.tee 3
      f64.abs
      f64.const inf (;=inf;)
      f64.lt
      i32.eqz
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        local.get 1
        call $BoxFloat
        local.get 2
        call $BoxFloat
        call $"settled erlang:*/2"
        drop
        br 2 (;@1;)
      end
      local.get 3
      local.set 1
      local.get 1
      f64.neg
      local.set 1
      i32.const 0
      i32.load offset=64
      i32.const 16
      i32.add
      i32.const 0
      i32.load offset=72
      i32.gt_u
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        i32.const 16
        call $"collect 0"
      end
      local.get 1
      local.set 4
      local.get 4
      call $BoxFloat
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
(func $negate:minus/1 (;8;) (type 7) (param i64) (result i64)
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
        i64.const -9223372036854775808
        i64.eq
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        i64.const 0
        local.get 0
        i64.sub
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
      call $"settled erlang:-/1"
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
(func $negate:plus/1 (;9;) (type 7) (param i64) (result i64)
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
        i64.const 0
        i64.add
        local.set 1
        local.get 1
        local.get 0
        i64.lt_s
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
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
      i64.const 0
      call $"slow +"
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
