;; -module(choose).
;; -export([greater/2, smaller/2, clamp/1]).
;;
;; greater(A, B) -> max(A, B).
;; smaller(A, B) -> min(A, B) + 1.
;; clamp(A) -> max(0, min(A, 255)).

;;; {release,25}.
;;; {exports,[{choose,greater,2},{choose,smaller,2},{choose,clamp,1}]}.
;;; {module,choose,document,[{greater,2},{smaller,2},{clamp,1}]}.
;;; {function,clamp,1,6}.
;;;   {label,5}.
;;;   {func_info,{atom,choose},{atom,clamp},1}.
;;;   {label,6}.
;;;   {allocate,0,1}.
;;;   {move,{integer,255},{x,1}}.
;;;   {call_ext,2,{extfunc,erlang,min,2}}.
;;;   {move,{x,0},{x,1}}.
;;;   {move,{integer,0},{x,0}}.
;;;   {call_ext_last,2,{extfunc,erlang,max,2},0}.
;;; {function,greater,2,2}.
;;;   {label,1}.
;;;   {func_info,{atom,choose},{atom,greater},2}.
;;;   {label,2}.
;;;   {call_ext_only,2,{extfunc,erlang,max,2}}.
;;; {function,smaller,2,4}.
;;;   {label,3}.
;;;   {func_info,{atom,choose},{atom,smaller},2}.
;;;   {label,4}.
;;;   {allocate,0,2}.
;;;   {call_ext,2,{extfunc,erlang,min,2}}.
;;;   {gc_bif,'+',{f,0},1,[{x,0},{integer,1}],{x,0}}.
;;;   {deallocate,0}.
;;;   return.

(func $choose:clamp/1 (;7;) (type 6) (param i64) (result i64)
  (local i32 i32 i32 i64 i64)
  block ;; label = @1
    global.get 0
    i64.const 29
    i64.sub
    global.set 0
    global.get 0
    i64.const 0
    i64.lt_s
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      call $yield
    end
    i32.const 0
    i32.load offset=80
    local.tee 1
    i32.const 0
    i32.add
    local.tee 2
    i32.const 0
    i32.load offset=120
    i32.gt_u
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      call $stack_overflow
    end
    local.get 2
    local.set 3
    i32.const 0
    local.get 3
    i32.store offset=80
    i64.const 1020
    local.set 4
    block ;; label = @2
      block ;; label = @3
        local.get 0
        local.get 4
        i64.or
        i64.const 3
        i64.and
        i64.eqz
        i32.eqz
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 0
        local.get 4
        local.get 0
        local.get 4
        i64.le_s
        select
        local.set 5
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
        local.get 4
        call $"collect 2"
        local.set 4
        local.set 0
      end
      local.get 0
      local.get 4
      call $"settled erlang:min/2"
      local.set 5
      local.get 5
      i64.const 11
      i64.eq
      (@metadata.code.branch_hint "\00")
      br_if 1 (;@1;)
    end
    local.get 5
    local.set 0
    local.get 0
    local.set 4
    i64.const 0
    local.set 0
    block ;; label = @2
      block ;; label = @3
        local.get 0
        local.get 4
        i64.or
        i64.const 3
        i64.and
        i64.eqz
        i32.eqz
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 0
        local.get 4
        local.get 0
        local.get 4
        i64.ge_s
        select
        local.set 5
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
        local.get 4
        call $"collect 2"
        local.set 4
        local.set 0
      end
      local.get 0
      local.get 4
      call $"settled erlang:max/2"
      local.set 5
      local.get 5
      i64.const 11
      i64.eq
      (@metadata.code.branch_hint "\00")
      br_if 1 (;@1;)
    end
    local.get 5
    local.set 0
    local.get 0
    local.get 1
    local.set 3
    i32.const 0
    local.get 3
    i32.store offset=80
    return
    unreachable
  end
  i64.const 11
)
(func $choose:greater/2 (;8;) (type 3) (param i64 i64) (result i64)
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
        local.get 0
        local.get 1
        i64.ge_s
        select
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
      call $"settled erlang:max/2"
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
(func $choose:smaller/2 (;9;) (type 3) (param i64 i64) (result i64)
  (local i32 i32 i32 i64)
  block ;; label = @1
    global.get 0
    i64.const 27
    i64.sub
    global.set 0
    global.get 0
    i64.const 0
    i64.lt_s
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      call $yield
    end
    i32.const 0
    i32.load offset=80
    local.tee 2
    i32.const 0
    i32.add
    local.tee 3
    i32.const 0
    i32.load offset=120
    i32.gt_u
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      call $stack_overflow
    end
    local.get 3
    local.set 4
    i32.const 0
    local.get 4
    i32.store offset=80
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
        local.get 0
        local.get 1
        i64.le_s
        select
        local.set 5
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
      call $"settled erlang:min/2"
      local.set 5
      local.get 5
      i64.const 11
      i64.eq
      (@metadata.code.branch_hint "\00")
      br_if 1 (;@1;)
    end
    local.get 5
    local.set 0
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
        local.set 5
        local.get 5
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
      local.set 5
      local.get 5
      i64.const 11
      i64.eq
      (@metadata.code.branch_hint "\00")
      br_if 1 (;@1;)
    end
    local.get 5
    local.set 0
    local.get 2
    local.set 4
    i32.const 0
    local.get 4
    i32.store offset=80
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
