;; -module(add).
;; -export([add/2, next/1, minus/2, known/2]).
;;
;; %% Show: slow +, slow -
;; %% Small integers in place, if the sum is one; the rest by a helper.
;; add(A, B) -> A + B.
;; next(A) -> A + 1.
;; minus(A, B) -> A - B.
;;
;; %% Within known bounds nothing is checked.
;; known(A, B) -> (A band 255) + (B band 255) - 1.

;;; {release,25}.
;;; {exports,[{add,add,2},{add,next,1},{add,minus,2},{add,known,2}]}.
;;; {module,add,document,[{add,2},{next,1},{minus,2},{known,2}]}.
;;; {function,add,2,2}.
;;;   {label,1}.
;;;   {func_info,{atom,add},{atom,add},2}.
;;;   {label,2}.
;;;   {gc_bif,'+',{f,0},2,[{x,0},{x,1}],{x,0}}.
;;;   return.
;;; {function,known,2,8}.
;;;   {label,7}.
;;;   {func_info,{atom,add},{atom,known},2}.
;;;   {label,8}.
;;;   {gc_bif,'band',{f,0},2,[{x,0},{integer,255}],{x,0}}.
;;;   {gc_bif,'band',{f,0},2,[{x,1},{integer,255}],{x,1}}.
;;;   {gc_bif,'+',{f,0},2,[{tr,{x,0},{t_integer,{0,255}}},{tr,{x,1},{t_integer,{0,255}}}],{x,0}}.
;;;   {gc_bif,'-',{f,0},1,[{tr,{x,0},{t_integer,{0,510}}},{integer,1}],{x,0}}.
;;;   return.
;;; {function,minus,2,6}.
;;;   {label,5}.
;;;   {func_info,{atom,add},{atom,minus},2}.
;;;   {label,6}.
;;;   {gc_bif,'-',{f,0},2,[{x,0},{x,1}],{x,0}}.
;;;   return.
;;; {function,next,1,4}.
;;;   {label,3}.
;;;   {func_info,{atom,add},{atom,next},1}.
;;;   {label,4}.
;;;   {gc_bif,'+',{f,0},1,[{x,0},{integer,1}],{x,0}}.
;;;   return.

(func $add:add/2 (;5;) (type 2) (param i64 i64) (result i64)
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
        local.get 1
        i64.add
        local.set 2
        local.get 0
        local.get 2
        i64.xor
        local.get 1
        local.get 2
        i64.xor
        i64.and
        i64.const 0
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
        local.get 1
        call $"collect 2"
        local.set 1
        local.set 0
      end
      local.get 0
      local.get 1
      call $"slow +"
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
(func $add:known/2 (;6;) (type 2) (param i64 i64) (result i64)
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
    local.get 1
    i64.add
    local.set 0
    local.get 0
    i64.const 4
    i64.sub
    local.set 0
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
(func $add:minus/2 (;7;) (type 2) (param i64 i64) (result i64)
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
        local.get 1
        i64.sub
        local.set 2
        local.get 0
        local.get 1
        i64.xor
        local.get 0
        local.get 2
        i64.xor
        i64.and
        i64.const 0
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
        local.get 1
        call $"collect 2"
        local.set 1
        local.set 0
      end
      local.get 0
      local.get 1
      call $"slow -"
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
(func $add:next/1 (;8;) (type 5) (param i64) (result i64)
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
        i64.const 4
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
      i64.const 4
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
(func $"slow +" (;10;) (type 2) (param i64 i64) (result i64)
  (local f64 f64 i32 i32)
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
      br 1 (;@1;)
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
        local.set 2
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
      local.set 2
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
        local.set 3
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
      local.set 3
    end
    local.get 2
    local.get 3
    f64.add
    local.tee 2
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
    local.tee 4
    i64.const 263
    i64.store
    local.get 4
    local.get 2
    f64.store offset=8
    local.get 4
    i32.const 16
    i32.add
    local.set 5
    i32.const 0
    local.get 5
    i32.store offset=64
    local.get 4
    i32.const 6
    i32.sub
    i64.extend_i32_u
    return
  end
  local.get 0
  local.get 1
  return_call $"settled erlang:+/2"
)
(func $"slow -" (;13;) (type 2) (param i64 i64) (result i64)
  (local f64 f64 i32 i32)
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
      br 1 (;@1;)
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
        local.set 2
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
      local.set 2
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
        local.set 3
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
      local.set 3
    end
    local.get 2
    local.get 3
    f64.sub
    local.tee 2
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
    local.tee 4
    i64.const 263
    i64.store
    local.get 4
    local.get 2
    f64.store offset=8
    local.get 4
    i32.const 16
    i32.add
    local.set 5
    i32.const 0
    local.get 5
    i32.store offset=64
    local.get 4
    i32.const 6
    i32.sub
    i64.extend_i32_u
    return
  end
  local.get 0
  local.get 1
  return_call $"settled erlang:-/2"
)
