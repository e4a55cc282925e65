;; -module(shift).
;; -export([left/1, left/2, right/1, right/2]).
;;
;; %% By 0 to 60 in place, if nothing is shifted out.
;; left(A) -> A bsl 3.
;; left(A, B) -> A bsl B.
;; right(A) -> A bsr 3.
;; right(A, B) -> A bsr B.

;;; {release,25}.
;;; {exports,[{shift,left,1},{shift,left,2},{shift,right,1},{shift,right,2}]}.
;;; {module,shift,document,[{left,1},{left,2},{right,1},{right,2}]}.
;;; {function,left,1,2}.
;;;   {label,1}.
;;;   {func_info,{atom,shift},{atom,left},1}.
;;;   {label,2}.
;;;   {gc_bif,'bsl',{f,0},1,[{x,0},{integer,3}],{x,0}}.
;;;   return.
;;; {function,left,2,4}.
;;;   {label,3}.
;;;   {func_info,{atom,shift},{atom,left},2}.
;;;   {label,4}.
;;;   {gc_bif,'bsl',{f,0},2,[{x,0},{x,1}],{x,0}}.
;;;   return.
;;; {function,right,1,6}.
;;;   {label,5}.
;;;   {func_info,{atom,shift},{atom,right},1}.
;;;   {label,6}.
;;;   {gc_bif,'bsr',{f,0},1,[{x,0},{integer,3}],{x,0}}.
;;;   return.
;;; {function,right,2,8}.
;;;   {label,7}.
;;;   {func_info,{atom,shift},{atom,right},2}.
;;;   {label,8}.
;;;   {gc_bif,'bsr',{f,0},2,[{x,0},{x,1}],{x,0}}.
;;;   return.

(func $shift:left/1 (;4;) (type 5) (param i64) (result i64)
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
        i64.const 3
        i64.shl
        local.tee 1
        i64.const 3
        i64.shr_s
        local.get 0
        i64.ne
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
      i64.const 12
      call $"settled erlang:bsl/2"
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
(func $shift:left/2 (;5;) (type 2) (param i64 i64) (result i64)
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
        i64.const 240
        i64.gt_u
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 0
        local.get 1
        i64.const 2
        i64.shr_u
        i64.shl
        local.tee 2
        local.get 1
        i64.const 2
        i64.shr_u
        i64.shr_s
        local.get 0
        i64.ne
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
      call $"settled erlang:bsl/2"
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
(func $shift:right/1 (;6;) (type 5) (param i64) (result i64)
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
        i64.const 3
        i64.shr_s
        i64.const -4
        i64.and
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
      i64.const 12
      call $"settled erlang:bsr/2"
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
(func $shift:right/2 (;7;) (type 2) (param i64 i64) (result i64)
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
        i64.const 240
        i64.gt_u
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 0
        local.get 1
        i64.const 2
        i64.shr_u
        i64.shr_s
        i64.const -4
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
      local.get 1
      call $"settled erlang:bsr/2"
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
