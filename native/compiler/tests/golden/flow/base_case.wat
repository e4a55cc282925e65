;; -module(base_case).
;; -export([fib/1]).
;;
;; %% The end of a recursion is looked at where the call is.
;; fib(N) when N < 2 -> N;
;; fib(N) -> fib(N - 1) + fib(N - 2).

;;; {release,25}.
;;; {exports,[{base_case,fib,1}]}.
;;; {module,base_case,document,[{fib,1}]}.
;;; {function,fib,1,2}.
;;;   {label,1}.
;;;   {func_info,{atom,base_case},{atom,fib},1}.
;;;   {label,2}.
;;;   {test,is_lt,{f,3},[{x,0},{integer,2}]}.
;;;   return.
;;;   {label,3}.
;;;   {gc_bif,'-',{f,0},1,[{x,0},{integer,1}],{x,1}}.
;;;   {allocate,1,2}.
;;;   {move,{x,0},{y,0}}.
;;;   {move,{x,1},{x,0}}.
;;;   {call,1,{f,2}}.
;;;   {gc_bif,'-',{f,0},1,[{tr,{y,0},number},{integer,2}],{x,1}}.
;;;   {move,{x,0},{y,0}}.
;;;   {move,{x,1},{x,0}}.
;;;   {call,1,{f,2}}.
;;;   {gc_bif,'+',{f,0},1,[{y,0},{x,0}],{x,0}}.
;;;   {deallocate,1}.
;;;   return.

(func $base_case:fib/1 (;7;) (type 6) (param i64) (result i64)
  (local i64 i64 i32 i32 i32 i64)
  block ;; label = @1
    block ;; label = @2
      local.get 0
      i64.const 3
      i64.and
      i64.eqz
      (@metadata.code.branch_hint "\01")
      if ;; label = @3
        local.get 0
        i64.const 8
        i64.ge_s
        br_if 1 (;@2;)
      else
        local.get 0
        i64.const 8
        call $"compare Order"
        i32.const 0
        i32.ge_s
        br_if 1 (;@2;)
      end
      local.get 0
      return
    end
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
        i64.sub
        local.set 1
        local.get 1
        local.get 0
        i64.gt_s
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
      call $"slow -"
      local.set 1
      local.get 1
      i64.const 11
      i64.eq
      (@metadata.code.branch_hint "\00")
      br_if 1 (;@1;)
    end
    local.get 1
    local.set 2
    global.get 0
    i64.const 58
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
    local.tee 3
    i32.const 8
    i32.add
    local.tee 4
    i32.const 0
    i32.load offset=120
    i32.gt_u
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      call $stack_overflow
    end
    local.get 4
    local.set 5
    i32.const 0
    local.get 5
    i32.store offset=80
    local.get 3
    local.get 0
    i64.store
    local.get 2
    local.set 0
    block ;; label = @2
      block ;; label = @3
        local.get 0
        i64.const 3
        i64.and
        i64.eqz
        (@metadata.code.branch_hint "\01")
        if ;; label = @4
          local.get 0
          i64.const 8
          i64.ge_s
          br_if 1 (;@3;)
        else
          local.get 0
          i64.const 8
          call $"compare Order"
          i32.const 0
          i32.ge_s
          br_if 1 (;@3;)
        end
        local.get 0
        local.set 0
        br 1 (;@2;)
      end
      local.get 0
      call $base_case:fib/1
      local.set 0
      local.get 0
      i64.const 11
      i64.eq
      (@metadata.code.branch_hint "\00")
      br_if 1 (;@1;)
    end
    local.get 3
    i64.load
    local.set 6
    block ;; label = @2
      block ;; label = @3
        local.get 6
        i64.const 3
        i64.and
        i64.eqz
        i32.eqz
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 6
        i64.const 8
        i64.sub
        local.set 1
        local.get 1
        local.get 6
        i64.gt_s
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
      local.get 3
      i64.load
      i64.const 8
      call $"slow -"
      local.set 1
      local.get 1
      i64.const 11
      i64.eq
      (@metadata.code.branch_hint "\00")
      br_if 1 (;@1;)
    end
    local.get 1
    local.set 2
    local.get 3
    local.get 0
    i64.store
    local.get 2
    local.set 0
    block ;; label = @2
      block ;; label = @3
        local.get 0
        i64.const 3
        i64.and
        i64.eqz
        (@metadata.code.branch_hint "\01")
        if ;; label = @4
          local.get 0
          i64.const 8
          i64.ge_s
          br_if 1 (;@3;)
        else
          local.get 0
          i64.const 8
          call $"compare Order"
          i32.const 0
          i32.ge_s
          br_if 1 (;@3;)
        end
        local.get 0
        local.set 0
        br 1 (;@2;)
      end
      local.get 0
      call $base_case:fib/1
      local.set 0
      local.get 0
      i64.const 11
      i64.eq
      (@metadata.code.branch_hint "\00")
      br_if 1 (;@1;)
    end
    local.get 3
    i64.load
    local.set 6
    block ;; label = @2
      block ;; label = @3
        local.get 6
        local.get 0
        i64.or
        i64.const 3
        i64.and
        i64.eqz
        i32.eqz
        (@metadata.code.branch_hint "\00")
        br_if 0 (;@3;)
        local.get 6
        local.get 0
        i64.add
        local.set 1
        local.get 6
        local.get 1
        i64.xor
        local.get 0
        local.get 1
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
        call $"collect 1"
        local.set 0
      end
      local.get 3
      i64.load
      local.get 0
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
    local.get 3
    local.set 5
    i32.const 0
    local.get 5
    i32.store offset=80
    global.get 0
    i64.const 4
    i64.sub
    global.set 0
    global.get 0
    i64.const 0
    i64.lt_s
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      call $yield
    end
    local.get 0
    return
    unreachable
  end
  global.get 0
  i64.const 1
  i64.sub
  global.set 0
  global.get 0
  i64.const 0
  i64.lt_s
  (@metadata.code.branch_hint "\00")
  if ;; label = @1
    call $yield
  end
  i64.const 11
)
