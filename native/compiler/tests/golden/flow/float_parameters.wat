;; -module(float_parameters).
;; -export([length/2]).
;;
;; %% Show: BoxFloat
;; %% All callers of `root` pass floats: it takes them unboxed.
;; length(X, Y) when is_float(X), is_float(Y) ->
;;     A = X * X,
;;     B = Y * Y,
;;     root(A + B, 8).
;;
;; root(X, 0) -> X;
;; root(X, N) when is_float(X) -> root(X * 0.5, N - 1).

;;; {release,25}.
;;; {exports,[{float_parameters,length,2}]}.
;;; {module,float_parameters,document,[{length,2}]}.
;;; {function,length,2,2}.
;;;   {label,1}.
;;;   {func_info,{atom,float_parameters},{atom,length},2}.
;;;   {label,2}.
;;;   {test,is_float,{f,1},[{x,0}]}.
;;;   {test,is_float,{f,1},[{x,1}]}.
;;;   {fmove,{x,0},{fr,0}}.
;;;   {bif,fmul,{f,0},[{fr,0},{fr,0}],{fr,0}}.
;;;   {fmove,{x,1},{fr,1}}.
;;;   {bif,fmul,{f,0},[{fr,1},{fr,1}],{fr,1}}.
;;;   {bif,fadd,{f,0},[{fr,0},{fr,1}],{fr,0}}.
;;;   {test_heap,{alloc,[{words,0},{floats,1},{funs,0}]},0}.
;;;   {fmove,{fr,0},{x,0}}.
;;;   {move,{integer,8},{x,1}}.
;;;   {call_only,2,{f,4}}.
;;; {function,root,2,4}.
;;;   {label,3}.
;;;   {func_info,{atom,float_parameters},{atom,root},2}.
;;;   {label,4}.
;;;   {'%',{var_info,{x,0},[{type,{t_float,any}}]}}.
;;;   {'%',{var_info,{x,1},[{type,{t_integer,any}}]}}.
;;;   {test,is_eq_exact,{f,5},[{tr,{x,1},{t_integer,any}},{integer,0}]}.
;;;   return.
;;;   {label,5}.
;;;   {fmove,{x,0},{fr,0}}.
;;;   {fmove,{float,0.5},{fr,1}}.
;;;   {bif,fmul,{f,0},[{fr,0},{fr,1}],{fr,0}}.
;;;   {test_heap,{alloc,[{words,0},{floats,1},{funs,0}]},2}.
;;;   {fmove,{fr,0},{x,0}}.
;;;   {gc_bif,'-',{f,0},2,[{tr,{x,1},{t_integer,any}},{integer,1}],{x,1}}.
;;;   {call_only,2,{f,4}}.

(func $float_parameters:length/2 (;8;) (type 0) (param i64 i64) (result i64)
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
      local.get 2
      local.get 2
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
        local.get 2
        call $BoxFloat
        call $"settled erlang:*/2"
        drop
        br 2 (;@1;)
      end
      local.get 3
      local.set 2
      local.get 1
      i32.wrap_i64
      f64.load offset=14
      local.set 4
      local.get 4
      local.get 4
      f64.mul
      local.tee 3
      f64.abs
      f64.const inf (;=inf;)
      f64.lt
      i32.eqz
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        local.get 4
        call $BoxFloat
        local.get 4
        call $BoxFloat
        call $"settled erlang:*/2"
        drop
        br 2 (;@1;)
      end
      local.get 3
      local.set 4
      local.get 2
      local.get 4
      f64.add
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
        call $"settled erlang:+/2"
        drop
        br 2 (;@1;)
      end
      local.get 3
      local.set 2
      local.get 2
      local.set 5
      i64.const 32
      local.set 1
      global.get 0
      i64.const 27
      i64.sub
      global.set 0
      global.get 0
      i64.const 0
      i64.lt_s
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        call $yield
      end
      local.get 5
      local.get 1
      return_call $float_parameters:root/2
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
(func $float_parameters:root/2 (;9;) (type 8) (param f64 i64) (result i64)
  (local i64 f64 f64 f64 i64)
  block ;; label = @1
    loop ;; label = @2
      block ;; label = @3
        local.get 1
        i64.const 0
        i64.eq
        i32.eqz
        br_if 0 (;@3;)
        local.get 0
        call $BoxFloat
        local.set 2
        local.get 2
        return
      end
      local.get 0
      local.set 3
      f64.const 0x1p-1 (;=0.5;)
      local.set 4
      local.get 3
      local.get 4
      f64.mul
      local.tee 5
      f64.abs
      f64.const inf (;=inf;)
      f64.lt
      i32.eqz
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        local.get 3
        call $BoxFloat
        local.get 4
        call $BoxFloat
        call $"settled erlang:*/2"
        drop
        br 2 (;@1;)
      end
      local.get 5
      local.set 3
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
        i64.const 0
        local.get 1
        call $"collect 2"
        local.set 1
        drop
      end
      local.get 3
      local.set 0
      block ;; label = @3
        block ;; label = @4
          local.get 1
          i64.const 3
          i64.and
          i64.eqz
          i32.eqz
          (@metadata.code.branch_hint "\00")
          br_if 0 (;@4;)
          local.get 1
          i64.const 4
          i64.sub
          local.set 6
          local.get 6
          local.get 1
          i64.gt_s
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
          i64.const 0
          local.get 1
          call $"collect 2"
          local.set 1
          drop
        end
        local.get 1
        i64.const 4
        call $"slow -"
        local.set 6
        local.get 6
        i64.const 11
        i64.eq
        (@metadata.code.branch_hint "\00")
        br_if 2 (;@1;)
      end
      local.get 6
      local.set 1
      global.get 0
      i64.const 23
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
      unreachable
    end
    unreachable
  end
  i64.const 11
)
(func $BoxFloat (;11;) (type 2) (param f64) (result i64)
  (local i32 i32)
  i32.const 0
  i32.load offset=64
  i32.const 16
  i32.add
  i32.const 0
  i32.load offset=72
  i32.gt_u
  (@metadata.code.branch_hint "\00")
  if ;; label = @1
    local.get 0
    return_call $"settled box_float"
  end
  i32.const 0
  i32.load offset=64
  local.tee 1
  i64.const 263
  i64.store
  local.get 1
  local.get 0
  f64.store offset=8
  local.get 1
  i32.const 16
  i32.add
  local.set 2
  i32.const 0
  local.get 2
  i32.store offset=64
  local.get 1
  i32.const 6
  i32.sub
  i64.extend_i32_u
)
