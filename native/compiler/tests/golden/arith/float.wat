;; -module(float).
;; -export([polynomial/2, mixed/2]).
;;
;; %% Show: ToFloat
;; %% Float registers; what isn't finite is an error.
;; polynomial(X, A) when is_float(X), is_float(A) -> A * X * X + 2.0 * X - A / X.
;;
;; %% An integer is converted.
;; mixed(X, N) when is_float(X) -> X * N + 1.

;;; {release,25}.
;;; {exports,[{float,polynomial,2},{float,mixed,2}]}.
;;; {module,float,document,[{polynomial,2},{mixed,2}]}.
;;; {function,mixed,2,4}.
;;;   {label,3}.
;;;   {func_info,{atom,float},{atom,mixed},2}.
;;;   {label,4}.
;;;   {test,is_float,{f,3},[{x,0}]}.
;;;   {fmove,{x,0},{fr,0}}.
;;;   {fconv,{x,1},{fr,1}}.
;;;   {bif,fmul,{f,0},[{fr,0},{fr,1}],{fr,0}}.
;;;   {test_heap,{alloc,[{words,0},{floats,1},{funs,0}]},0}.
;;;   {fmove,{fr,0},{x,0}}.
;;;   {gc_bif,'+',{f,0},1,[{tr,{x,0},number},{integer,1}],{x,0}}.
;;;   return.
;;; {function,polynomial,2,2}.
;;;   {label,1}.
;;;   {func_info,{atom,float},{atom,polynomial},2}.
;;;   {label,2}.
;;;   {test,is_float,{f,1},[{x,0}]}.
;;;   {test,is_float,{f,1},[{x,1}]}.
;;;   {fmove,{x,1},{fr,0}}.
;;;   {fmove,{x,0},{fr,1}}.
;;;   {bif,fmul,{f,0},[{fr,0},{fr,1}],{fr,2}}.
;;;   {bif,fmul,{f,0},[{fr,2},{fr,1}],{fr,2}}.
;;;   {fmove,{float,2.0},{fr,3}}.
;;;   {bif,fmul,{f,0},[{fr,1},{fr,3}],{fr,3}}.
;;;   {bif,fadd,{f,0},[{fr,2},{fr,3}],{fr,2}}.
;;;   {bif,fdiv,{f,0},[{fr,0},{fr,1}],{fr,0}}.
;;;   {bif,fsub,{f,0},[{fr,2},{fr,0}],{fr,0}}.
;;;   {test_heap,{alloc,[{words,0},{floats,1},{funs,0}]},0}.
;;;   {fmove,{fr,0},{x,0}}.
;;;   return.

(func $float:mixed/2 (;8;) (type 1) (param i64 i64) (result i64)
  (local f64 f64 f64 f64 i64)
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
      local.set 2
      local.get 1
      i64.const 3
      i64.and
      i64.eqz
      if (result f64) ;; label = @3
        local.get 1
        i64.const 2
        i64.shr_s
        f64.convert_i64_s
      else
        local.get 1
        call $ToFloat
        local.tee 3
        local.get 3
        local.get 3
        f64.ne
        (@metadata.code.branch_hint "\00")
        if ;; label = @4
          br 3 (;@1;)
        end
      end
      local.set 4
      local.get 2
      local.get 4
      f64.mul
      local.tee 3
      f64.abs
      f64.const inf (;=inf;)
      f64.lt
      i32.eqz
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        local.get 2
        call $BoxFloat
        local.get 4
        call $BoxFloat
        call $"settled erlang:*/2"
        drop
        br 2 (;@1;)
      end
      local.get 3
      local.set 2
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
      local.get 2
      local.set 5
      local.get 5
      call $BoxFloat
      local.set 0
      block ;; label = @3
        block ;; label = @4
          local.get 0
          i64.const 3
          i64.and
          i64.eqz
          i32.eqz
          (@metadata.code.branch_hint "\00")
          br_if 0 (;@4;)
          local.get 0
          i64.const 4
          i64.add
          local.set 6
          local.get 6
          local.get 0
          i64.lt_s
          (@metadata.code.branch_hint "\00")
          br_if 0 (;@4;)
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
        i64.const 4
        call $"slow +"
        local.set 6
        local.get 6
        i64.const 11
        i64.eq
        (@metadata.code.branch_hint "\00")
        br_if 2 (;@1;)
      end
      local.get 6
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
(func $float:polynomial/2 (;9;) (type 1) (param i64 i64) (result i64)
  (local f64 f64 f64 f64 f64 f64)
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
      local.get 1
      i32.wrap_i64
      f64.load offset=14
      local.set 2
      local.get 0
      i32.wrap_i64
      f64.load offset=14
      local.set 3
      local.get 2
      local.get 3
      f64.mul
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
        call $"settled erlang:*/2"
        drop
        br 2 (;@1;)
      end
      local.get 4
      local.set 5
      local.get 5
      local.get 3
      f64.mul
      local.tee 4
      f64.abs
      f64.const inf (;=inf;)
      f64.lt
      i32.eqz
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        local.get 5
        call $BoxFloat
        local.get 3
        call $BoxFloat
        call $"settled erlang:*/2"
        drop
        br 2 (;@1;)
      end
      local.get 4
      local.set 5
      f64.const 0x1p+1 (;=2;)
      local.set 6
      local.get 3
      local.get 6
      f64.mul
      local.tee 4
      f64.abs
      f64.const inf (;=inf;)
      f64.lt
      i32.eqz
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        local.get 3
        call $BoxFloat
        local.get 6
        call $BoxFloat
        call $"settled erlang:*/2"
        drop
        br 2 (;@1;)
      end
      local.get 4
      local.set 6
      local.get 5
      local.get 6
      f64.add
      local.tee 4
      f64.abs
      f64.const inf (;=inf;)
      f64.lt
      i32.eqz
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        local.get 5
        call $BoxFloat
        local.get 6
        call $BoxFloat
        call $"settled erlang:+/2"
        drop
        br 2 (;@1;)
      end
      local.get 4
      local.set 5
      local.get 2
      local.get 3
      f64.div
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
        call $"settled erlang://2"
        drop
        br 2 (;@1;)
      end
      local.get 4
      local.set 2
      local.get 5
      local.get 2
      f64.sub
      local.tee 4
      f64.abs
      f64.const inf (;=inf;)
      f64.lt
      i32.eqz
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        local.get 5
        call $BoxFloat
        local.get 2
        call $BoxFloat
        call $"settled erlang:-/2"
        drop
        br 2 (;@1;)
      end
      local.get 4
      local.set 2
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
      local.get 2
      local.set 7
      local.get 7
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
    i32.const 0
    i32.load offset=80
    local.get 1
    i64.store offset=8
    i64.const 467
    i64.const 499
    i32.const 2
    call $raise_function_clause
  end
  i64.const 11
)
(func $ToFloat (;10;) (type 0) (param i64) (result f64)
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
    i32.const 7
    i32.ne
    br_if 0 (;@1;)
    local.get 0
    i32.wrap_i64
    f64.load offset=14
    return
  end
  local.get 0
  i64.const 100664314
  call $"settled erlang:+/2"
  local.tee 0
  i64.const 11
  i64.eq
  if ;; label = @1
    f64.const nan (;=NaN;)
    return
  end
  local.get 0
  i32.wrap_i64
  f64.load offset=14
)
