;; -module(cycles).
;; -export([even/1, depth/1]).
;;
;; %% Functions that lead to each other pay when they are called.
;; even(0) -> true;
;; even(N) -> odd(N - 1).
;;
;; odd(0) -> false;
;; odd(N) -> even(N - 1).
;;
;; %% A call that may have been one of very many on top of each other is paid for when it has come back, too.
;; depth([H | T]) -> max(depth(H), depth(T)) + 1;
;; depth(_) -> 0.

;;; {release,25}.
;;; {exports,[{cycles,even,1},{cycles,depth,1}]}.
;;; {module,cycles,document,[{even,1},{depth,1}]}.
;;; {function,depth,1,8}.
;;;   {label,7}.
;;;   {func_info,{atom,cycles},{atom,depth},1}.
;;;   {label,8}.
;;;   {test,is_nonempty_list,{f,9},[{x,0}]}.
;;;   {allocate,1,1}.
;;;   {get_list,{x,0},{x,0},{y,0}}.
;;;   {call,1,{f,8}}.
;;;   {'%',{var_info,{x,0},[{type,number}]}}.
;;;   {swap,{y,0},{x,0}}.
;;;   {call,1,{f,8}}.
;;;   {'%',{var_info,{x,0},[{type,number}]}}.
;;;   {move,{x,0},{x,1}}.
;;;   {move,{y,0},{x,0}}.
;;;   {trim,1,0}.
;;;   {call_ext,2,{extfunc,erlang,max,2}}.
;;;   {gc_bif,'+',{f,0},1,[{x,0},{integer,1}],{x,0}}.
;;;   {deallocate,0}.
;;;   return.
;;;   {label,9}.
;;;   {move,{integer,0},{x,0}}.
;;;   return.
;;; {function,even,1,2}.
;;;   {label,1}.
;;;   {func_info,{atom,cycles},{atom,even},1}.
;;;   {label,2}.
;;;   {test,is_eq_exact,{f,3},[{x,0},{integer,0}]}.
;;;   {move,{atom,true},{x,0}}.
;;;   return.
;;;   {label,3}.
;;;   {gc_bif,'-',{f,0},1,[{x,0},{integer,1}],{x,0}}.
;;;   {call_only,1,{f,5}}.
;;; {function,odd,1,5}.
;;;   {label,4}.
;;;   {func_info,{atom,cycles},{atom,odd},1}.
;;;   {label,5}.
;;;   {'%',{var_info,{x,0},[{type,number}]}}.
;;;   {test,is_eq_exact,{f,6},[{tr,{x,0},number},{integer,0}]}.
;;;   {move,{atom,false},{x,0}}.
;;;   return.
;;;   {label,6}.
;;;   {gc_bif,'-',{f,0},1,[{tr,{x,0},number},{integer,1}],{x,0}}.
;;;   {call_only,1,{f,2}}.

(func $cycles:depth/1 (;7;) (type 6) (param i64) (result i64)
  (local i32 i32 i32 i64 i64 i64 i64)
  block ;; label = @1
    block ;; label = @2
      local.get 0
      i64.const 3
      i64.and
      i64.const 1
      i64.eq
      i32.eqz
      br_if 0 (;@2;)
      global.get 0
      i64.const 49
      i64.sub
      global.set 0
      global.get 0
      i64.const 0
      i64.lt_s
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        call $yield
      end
      i32.const 0
      i32.load offset=80
      local.tee 1
      i32.const 8
      i32.add
      local.tee 2
      i32.const 0
      i32.load offset=120
      i32.gt_u
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        call $stack_overflow
      end
      local.get 2
      local.set 3
      i32.const 0
      local.get 3
      i32.store offset=80
      local.get 0
      i32.wrap_i64
      local.set 2
      local.get 2
      i64.load offset=7
      local.set 0
      local.get 1
      local.get 2
      i64.load offset=15
      i64.store
      block ;; label = @3
        block ;; label = @4
          block ;; label = @5
            local.get 0
            i64.const 3
            i64.and
            i64.const 1
            i64.eq
            i32.eqz
            br_if 0 (;@5;)
            br 1 (;@4;)
          end
          i64.const 0
          local.set 0
          br 1 (;@3;)
        end
        local.get 0
        call $cycles:depth/1
        local.set 0
        local.get 0
        i64.const 11
        i64.eq
        (@metadata.code.branch_hint "\00")
        br_if 2 (;@1;)
      end
      local.get 1
      i64.load
      local.get 0
      local.set 5
      local.set 4
      local.get 1
      local.get 5
      i64.store
      local.get 4
      local.set 0
      block ;; label = @3
        block ;; label = @4
          block ;; label = @5
            local.get 0
            i64.const 3
            i64.and
            i64.const 1
            i64.eq
            i32.eqz
            br_if 0 (;@5;)
            br 1 (;@4;)
          end
          i64.const 0
          local.set 0
          br 1 (;@3;)
        end
        local.get 0
        call $cycles:depth/1
        local.set 0
        local.get 0
        i64.const 11
        i64.eq
        (@metadata.code.branch_hint "\00")
        br_if 2 (;@1;)
      end
      local.get 0
      local.set 6
      local.get 1
      i64.load
      local.set 0
      local.get 1
      local.set 3
      i32.const 0
      local.get 3
      i32.store offset=80
      block ;; label = @3
        block ;; label = @4
          local.get 0
          local.get 6
          i64.or
          i64.const 3
          i64.and
          i64.eqz
          i32.eqz
          (@metadata.code.branch_hint "\00")
          br_if 0 (;@4;)
          local.get 0
          local.get 6
          local.get 0
          local.get 6
          i64.ge_s
          select
          local.set 7
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
          local.get 6
          call $"collect 2"
          local.set 6
          local.set 0
        end
        local.get 0
        local.get 6
        call $"settled erlang:max/2"
        local.set 7
        local.get 7
        i64.const 11
        i64.eq
        (@metadata.code.branch_hint "\00")
        br_if 2 (;@1;)
      end
      local.get 7
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
          local.set 7
          local.get 7
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
        local.set 7
        local.get 7
        i64.const 11
        i64.eq
        (@metadata.code.branch_hint "\00")
        br_if 2 (;@1;)
      end
      local.get 7
      local.set 0
      local.get 1
      local.set 3
      i32.const 0
      local.get 3
      i32.store offset=80
      global.get 0
      i64.const 4
      i64.sub
      global.set 0
      global.get 0
      i64.const 0
      i64.lt_s
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        call $yield
      end
      local.get 0
      return
    end
    i64.const 0
    local.set 0
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
(func $cycles:even/1 (;8;) (type 6) (param i64) (result i64)
  (local i64)
  block ;; label = @1
    block ;; label = @2
      local.get 0
      i64.const 0
      i64.eq
      i32.eqz
      br_if 0 (;@2;)
      i64.const 19
      local.set 0
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
    local.set 0
    global.get 0
    i64.const 12
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
    return_call $cycles:odd/1
    unreachable
  end
  i64.const 11
)
(func $cycles:odd/1 (;9;) (type 6) (param i64) (result i64)
  (local i64)
  block ;; label = @1
    block ;; label = @2
      local.get 0
      i64.const 0
      i64.eq
      i32.eqz
      br_if 0 (;@2;)
      i64.const 3
      local.set 0
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
    local.set 0
    global.get 0
    i64.const 12
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
    return_call $cycles:even/1
    unreachable
  end
  i64.const 11
)
