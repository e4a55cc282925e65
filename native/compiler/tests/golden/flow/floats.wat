;; -module(floats).
;; -export([half/2]).
;;
;; %% Floats stay in locals of their own.
;; half(X, N) when is_float(X), N >= 0, N < 1000 -> half(X / 2.0, N + 1);
;; half(X, _) -> X.

;;; {release,25}.
;;; {exports,[{floats,half,2}]}.
;;; {module,floats,document,[{half,2}]}.
;;; {function,half,2,2}.
;;;   {label,1}.
;;;   {func_info,{atom,floats},{atom,half},2}.
;;;   {label,2}.
;;;   {test,is_float,{f,3},[{x,0}]}.
;;;   {test,is_ge,{f,3},[{x,1},{integer,0}]}.
;;;   {test,is_lt,{f,3},[{x,1},{integer,1000}]}.
;;;   {fmove,{x,0},{fr,0}}.
;;;   {fmove,{float,2.0},{fr,1}}.
;;;   {bif,fdiv,{f,0},[{fr,0},{fr,1}],{fr,0}}.
;;;   {test_heap,{alloc,[{words,0},{floats,1},{funs,0}]},2}.
;;;   {fmove,{fr,0},{x,0}}.
;;;   {gc_bif,'+',{f,0},2,[{x,1},{integer,1}],{x,1}}.
;;;   {call_only,2,{f,2}}.
;;;   {label,3}.
;;;   return.

(func $floats:half/2 (;7;) (type 3) (param i64 i64) (result i64)
  (local f64 f64 f64 f64 i64)
  block ;; label = @1
    loop ;; label = @2
      block ;; label = @3
        local.get 0
        i64.const 3
        i64.and
        i64.const 2
        i64.eq
        i32.eqz
        br_if 0 (;@3;)
        local.get 0
        i32.wrap_i64
        i32.load8_u offset=6
        i32.const 7
        i32.eq
        i32.eqz
        br_if 0 (;@3;)
        local.get 1
        i64.const 3
        i64.and
        i64.eqz
        (@metadata.code.branch_hint "\01")
        if ;; label = @4
          local.get 1
          i64.const 0
          i64.lt_s
          br_if 1 (;@3;)
        else
          local.get 1
          i64.const 0
          call $"compare Order"
          i32.const 0
          i32.lt_s
          br_if 1 (;@3;)
        end
        local.get 1
        i64.const 3
        i64.and
        i64.eqz
        (@metadata.code.branch_hint "\01")
        if ;; label = @4
          local.get 1
          i64.const 4000
          i64.ge_s
          br_if 1 (;@3;)
        else
          local.get 1
          i64.const 4000
          call $"compare Order"
          i32.const 0
          i32.ge_s
          br_if 1 (;@3;)
        end
        local.get 0
        i32.wrap_i64
        f64.load offset=14
        local.set 2
        f64.const 0x1p+1 (;=2;)
        local.set 3
        local.get 2
        local.get 3
        f64.div
        local.tee 4
        f64.abs
        f64.const inf (;=inf;)
        f64.lt
        i32.eqz
        (@metadata.code.branch_hint "\00")
        if ;; label = @4
          local.get 2
          call $BoxFloat
          local.get 3
          call $BoxFloat
          call $"settled erlang://2"
          drop
          br 3 (;@1;)
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
        if ;; label = @4
          i32.const 16
          local.get 0
          local.get 1
          call $"collect 2"
          local.set 1
          local.set 0
        end
        local.get 2
        local.set 5
        block ;; label = @4
          block ;; label = @5
            local.get 1
            i64.const 3
            i64.and
            i64.eqz
            i32.eqz
            (@metadata.code.branch_hint "\00")
            br_if 0 (;@5;)
            local.get 1
            i64.const 4
            i64.add
            local.set 6
            local.get 6
            local.get 1
            i64.lt_s
            (@metadata.code.branch_hint "\00")
            br_if 0 (;@5;)
            br 1 (;@4;)
          end
          i32.const 0
          i32.load offset=64
          i32.const 0
          i32.load offset=72
          i32.gt_u
          (@metadata.code.branch_hint "\00")
          if ;; label = @5
            i32.const 0
            i64.const 0
            local.get 1
            call $"collect 2"
            local.set 1
            drop
          end
          local.get 1
          i64.const 4
          call $"slow +"
          local.set 6
          local.get 6
          i64.const 11
          i64.eq
          (@metadata.code.branch_hint "\00")
          br_if 3 (;@1;)
        end
        local.get 6
        local.set 1
        local.get 5
        call $BoxFloat
        local.set 0
        global.get 0
        i64.const 34
        i64.sub
        global.set 0
        global.get 0
        i64.const 0
        i64.lt_s
        (@metadata.code.branch_hint "\00")
        if ;; label = @4
          call $yield
        end
        br 1 (;@2;)
      end
      local.get 0
      return
      unreachable
    end
    unreachable
  end
  i64.const 11
)
