;; -module(bitwise).
;; -export([low/1, mask/2, flip/2, complement/1]).
;;
;; low(A) -> A band 255.
;; mask(A, B) -> A bor B.
;; flip(A, B) -> A bxor B.
;; complement(A) -> bnot A.

;;; {release,25}.
;;; {exports,[{bitwise,low,1},{bitwise,mask,2},{bitwise,flip,2},{bitwise,complement,1}]}.
;;; {module,bitwise,document,[{low,1},{mask,2},{flip,2},{complement,1}]}.
;;; {function,complement,1,8}.
;;;   {label,7}.
;;;   {func_info,{atom,bitwise},{atom,complement},1}.
;;;   {label,8}.
;;;   {gc_bif,'bnot',{f,0},1,[{x,0}],{x,0}}.
;;;   return.
;;; {function,flip,2,6}.
;;;   {label,5}.
;;;   {func_info,{atom,bitwise},{atom,flip},2}.
;;;   {label,6}.
;;;   {gc_bif,'bxor',{f,0},2,[{x,0},{x,1}],{x,0}}.
;;;   return.
;;; {function,low,1,2}.
;;;   {label,1}.
;;;   {func_info,{atom,bitwise},{atom,low},1}.
;;;   {label,2}.
;;;   {gc_bif,'band',{f,0},1,[{x,0},{integer,255}],{x,0}}.
;;;   return.
;;; {function,mask,2,4}.
;;;   {label,3}.
;;;   {func_info,{atom,bitwise},{atom,mask},2}.
;;;   {label,4}.
;;;   {gc_bif,'bor',{f,0},2,[{x,0},{x,1}],{x,0}}.
;;;   return.

(func $bitwise:complement/1 (;6;) (type 2) (param i64) (result i64)
  (local i64)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
        local.get 0
        local.tee 1
        i64.const 3
        i64.and
        i64.eqz
        i32.eqz
        br_if 0 (;@3;)
        local.get 1
        i64.const -4
        i64.xor
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
      call $"settled erlang:bnot/1"
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
(func $bitwise:flip/2 (;7;) (type 5) (param i64 i64) (result i64)
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
        i64.xor
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
      call $"settled erlang:bxor/2"
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
(func $bitwise:low/1 (;8;) (type 2) (param i64) (result i64)
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
      i64.const 1020
      call $"settled erlang:band/2"
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
(func $bitwise:mask/2 (;9;) (type 5) (param i64 i64) (result i64)
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
        i64.or
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
      call $"settled erlang:bor/2"
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
