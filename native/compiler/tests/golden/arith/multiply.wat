;; -module(multiply).
;; -export([multiply/2, ten/1, known/2]).
;;
;; %% Show: slow *
;; %% Factors within bounds in which no product overflows; a constant factor allows a larger other one.
;; multiply(A, B) -> A * B.
;; ten(A) -> A * 10.
;; known(A, B) -> (A band 255) * (B band 255).

;;; {release,25}.
;;; {exports,[{multiply,multiply,2},{multiply,ten,1},{multiply,known,2}]}.
;;; {module,multiply,document,[{multiply,2},{ten,1},{known,2}]}.
;;; {function,known,2,6}.
;;;   {label,5}.
;;;   {func_info,{atom,multiply},{atom,known},2}.
;;;   {label,6}.
;;;   {gc_bif,'band',{f,0},2,[{x,0},{integer,255}],{x,0}}.
;;;   {gc_bif,'band',{f,0},2,[{x,1},{integer,255}],{x,1}}.
;;;   {gc_bif,'*',{f,0},2,[{tr,{x,0},{t_integer,{0,255}}},{tr,{x,1},{t_integer,{0,255}}}],{x,0}}.
;;;   return.
;;; {function,multiply,2,2}.
;;;   {label,1}.
;;;   {func_info,{atom,multiply},{atom,multiply},2}.
;;;   {label,2}.
;;;   {gc_bif,'*',{f,0},2,[{x,0},{x,1}],{x,0}}.
;;;   return.
;;; {function,ten,1,4}.
;;;   {label,3}.
;;;   {func_info,{atom,multiply},{atom,ten},1}.
;;;   {label,4}.
;;;   {gc_bif,'*',{f,0},1,[{x,0},{integer,10}],{x,0}}.
;;;   return.

(func $multiply:known/2 (;4;) (type 2) (param i64 i64) (result i64)
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
        i64.const 1020
        i64.and
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
      i64.const 1020
      call $"settled erlang:band/2"
      local.set 2
      local.get 2
      i64.const 11
      i64.eq
      (@metadata.code.branch_hint "\00")
      br_if 1 (;@1;)
    end
    local.get 2
    local.set 0
    block ;; label = @2
      block ;; label = @3
        local.get 1
        i64.const 3
        i64.and
        i64.eqz
        i32.eqz
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 1
        i64.const 1020
        i64.and
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
      local.get 1
      i64.const 1020
      call $"settled erlang:band/2"
      local.set 2
      local.get 2
      i64.const 11
      i64.eq
      (@metadata.code.branch_hint "\00")
      br_if 1 (;@1;)
    end
    local.get 2
    local.set 1
    local.get 0
    i64.const 2
    i64.shr_s
    local.get 1
    i64.mul
    local.set 0
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
(func $multiply:multiply/2 (;5;) (type 2) (param i64 i64) (result i64)
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
        local.get 0
        i64.const 4294967296
        i64.add
        i64.const 8589934592
        i64.gt_u
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 1
        i64.const 4294967296
        i64.add
        i64.const 8589934592
        i64.gt_u
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 0
        i64.const 2
        i64.shr_s
        local.get 1
        i64.mul
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
      call $"slow *"
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
(func $multiply:ten/1 (;6;) (type 5) (param i64) (result i64)
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
        i64.const 922337203685477580
        i64.add
        i64.const 1844674407370955160
        i64.gt_u
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 0
        i64.const 2
        i64.shr_s
        i64.const 40
        i64.mul
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
      i64.const 40
      call $"slow *"
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
(func $"slow *" (;9;) (type 2) (param i64 i64) (result i64)
  (local i64 i64 f64 f64 i32 i32)
  block ;; label = @1
    block ;; label = @2
      local.get 0
      local.get 1
      i64.or
      i64.const 3
      i64.and
      i64.eqz
      i32.eqz
      br_if 0 (;@2;)
      local.get 0
      i64.const 2
      i64.shr_s
      local.tee 2
      local.get 1
      i64.mul
      local.set 3
      local.get 1
      i64.const 4
      i64.add
      i64.const 4
      i64.le_u
      br_if 1 (;@1;)
      local.get 3
      local.get 1
      i64.div_s
      local.get 2
      i64.ne
      br_if 1 (;@1;)
      local.get 3
      local.get 1
      i64.rem_s
      i64.eqz
      i32.eqz
      br_if 1 (;@1;)
      local.get 3
      return
    end
    block ;; label = @2
      local.get 0
      i64.const 3
      i64.and
      i64.eqz
      if ;; label = @3
        local.get 0
        i64.const 2
        i64.shr_s
        f64.convert_i64_s
        local.set 4
        br 1 (;@2;)
      end
      local.get 0
      i64.const 3
      i64.and
      i64.const 2
      i64.ne
      br_if 1 (;@1;)
      local.get 0
      i32.wrap_i64
      i32.load8_u offset=6
      i32.const 7
      i32.ne
      br_if 1 (;@1;)
      local.get 0
      i32.wrap_i64
      f64.load offset=14
      local.set 4
    end
    block ;; label = @2
      local.get 1
      i64.const 3
      i64.and
      i64.eqz
      if ;; label = @3
        local.get 1
        i64.const 2
        i64.shr_s
        f64.convert_i64_s
        local.set 5
        br 1 (;@2;)
      end
      local.get 1
      i64.const 3
      i64.and
      i64.const 2
      i64.ne
      br_if 1 (;@1;)
      local.get 1
      i32.wrap_i64
      i32.load8_u offset=6
      i32.const 7
      i32.ne
      br_if 1 (;@1;)
      local.get 1
      i32.wrap_i64
      f64.load offset=14
      local.set 5
    end
    local.get 4
    local.get 5
    f64.mul
    local.tee 4
    f64.abs
    f64.const inf (;=inf;)
    f64.lt
    i32.eqz
    br_if 0 (;@1;)
    i32.const 0
    i32.load offset=64
    i32.const 16
    i32.add
    i32.const 0
    i32.load offset=72
    i32.gt_u
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    i32.const 0
    i32.load offset=64
    local.tee 6
    i64.const 263
    i64.store
    local.get 6
    local.get 4
    f64.store offset=8
    local.get 6
    i32.const 16
    i32.add
    local.set 7
    i32.const 0
    local.get 7
    i32.store offset=64
    local.get 6
    i32.const 6
    i32.sub
    i64.extend_i32_u
    return
  end
  local.get 0
  local.get 1
  return_call $"settled erlang:*/2"
)
