;; -module(raise).
;; -export([match/1, branch/1, condition/1, clause/1, try_clause/1, errors/1, thrown/1]).
;;
;; match(X) -> {ok, Y} = X, Y.
;; branch(X) -> case X of 1 -> one; 2 -> two end.
;; condition(X) -> if X > 1 -> more; X < 0 -> less end.
;; clause(0) -> zero.
;; try_clause(X) -> try {X} of {1} -> one after X end.
;;
;; errors(1) -> error(one);
;; errors(2) -> error(two, [2]);
;; errors(3) -> exit(three);
;; errors(4) -> throw(four).
;;
;; %% Within the same function no memory is needed on the way.
;; thrown(X) -> try throw(X) catch throw:Y -> Y end.

;;; {release,25}.
;;; {exports,[{raise,match,1},{raise,branch,1},{raise,condition,1},{raise,clause,1},{raise,try_clause,1},{raise,errors,1},{raise,thrown,1}]}.
;;; {module,raise,document,[{match,1},{branch,1},{condition,1},{clause,1},{try_clause,1},{errors,1},{thrown,1}]}.
;;; {function,branch,1,5}.
;;;   {label,4}.
;;;   {func_info,{atom,raise},{atom,branch},1}.
;;;   {label,5}.
;;;   {select_val,{x,0},{f,8},{list,[{integer,1},{f,7},{integer,2},{f,6}]}}.
;;;   {label,6}.
;;;   {move,{atom,two},{x,0}}.
;;;   return.
;;;   {label,7}.
;;;   {move,{atom,one},{x,0}}.
;;;   return.
;;;   {label,8}.
;;;   {case_end,{x,0}}.
;;; {function,clause,1,14}.
;;;   {label,13}.
;;;   {func_info,{atom,raise},{atom,clause},1}.
;;;   {label,14}.
;;;   {test,is_eq_exact,{f,13},[{x,0},{integer,0}]}.
;;;   {move,{atom,zero},{x,0}}.
;;;   return.
;;; {function,condition,1,10}.
;;;   {label,9}.
;;;   {func_info,{atom,raise},{atom,condition},1}.
;;;   {label,10}.
;;;   {test,is_lt,{f,11},[{integer,1},{x,0}]}.
;;;   {move,{atom,more},{x,0}}.
;;;   return.
;;;   {label,11}.
;;;   {test,is_lt,{f,12},[{x,0},{integer,0}]}.
;;;   {move,{atom,less},{x,0}}.
;;;   return.
;;;   {label,12}.
;;;   if_end.
;;; {function,errors,1,20}.
;;;   {label,19}.
;;;   {func_info,{atom,raise},{atom,errors},1}.
;;;   {label,20}.
;;;   {select_val,{x,0},{f,19},{list,[{integer,1},{f,24},{integer,2},{f,23},{integer,3},{f,22},{integer,4},{f,21}]}}.
;;;   {label,21}.
;;;   {move,{atom,four},{x,0}}.
;;;   {call_ext_only,1,{extfunc,erlang,throw,1}}.
;;;   {label,22}.
;;;   {move,{atom,three},{x,0}}.
;;;   {call_ext_only,1,{extfunc,erlang,exit,1}}.
;;;   {label,23}.
;;;   {move,{literal,[2]},{x,1}}.
;;;   {move,{atom,two},{x,0}}.
;;;   {call_ext_only,2,{extfunc,erlang,error,2}}.
;;;   {label,24}.
;;;   {move,{atom,one},{x,0}}.
;;;   {call_ext_only,1,{extfunc,erlang,error,1}}.
;;; {function,match,1,2}.
;;;   {label,1}.
;;;   {func_info,{atom,raise},{atom,match},1}.
;;;   {label,2}.
;;;   {test,is_tagged_tuple,{f,3},[{x,0},2,{atom,ok}]}.
;;;   {get_tuple_element,{x,0},1,{x,0}}.
;;;   return.
;;;   {label,3}.
;;;   {badmatch,{x,0}}.
;;; {function,thrown,1,26}.
;;;   {label,25}.
;;;   {func_info,{atom,raise},{atom,thrown},1}.
;;;   {label,26}.
;;;   {allocate,1,1}.
;;;   {'try',{y,0},{f,27}}.
;;;   {call_ext,1,{extfunc,erlang,throw,1}}.
;;;   {label,27}.
;;;   {try_case,{y,0}}.
;;;   {test,is_eq_exact,{f,28},[{tr,{x,0},{t_atom,[error,exit,throw]}},{atom,throw}]}.
;;;   {move,{x,1},{x,0}}.
;;;   {deallocate,1}.
;;;   return.
;;;   {label,28}.
;;;   {bif,raise,{f,0},[{x,2},{x,1}],{x,0}}.
;;; {function,try_clause,1,16}.
;;;   {label,15}.
;;;   {func_info,{atom,raise},{atom,try_clause},1}.
;;;   {label,16}.
;;;   {allocate,1,1}.
;;;   {'try',{y,0},{f,17}}.
;;;   {test,is_eq_exact,{f,18},[{x,0},{integer,1}]}.
;;;   {try_end,{y,0}}.
;;;   {move,{atom,one},{x,0}}.
;;;   {deallocate,1}.
;;;   return.
;;;   {label,17}.
;;;   {try_case,{y,0}}.
;;;   {move,{x,1},{x,0}}.
;;;   {move,{x,2},{x,1}}.
;;;   {bif,raise,{f,0},[{x,1},{x,0}],{x,0}}.
;;;   {label,18}.
;;;   {test_heap,2,1}.
;;;   {put_tuple2,{x,0},{list,[{x,0}]}}.
;;;   {try_case_end,{x,0}}.

(func $raise:branch/1 (;9;) (type 9) (param i64) (result i64)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
        block ;; label = @4
          local.get 0
          i64.const 4
          i64.eq
          br_if 1 (;@3;)
          local.get 0
          i64.const 8
          i64.eq
          br_if 0 (;@4;)
          br 2 (;@2;)
        end
        i64.const 467
        local.set 0
        local.get 0
        return
      end
      i64.const 483
      local.set 0
      local.get 0
      return
    end
    i64.const 227
    local.get 0
    call $raise_tagged
    br 0 (;@1;)
    unreachable
  end
  i64.const 11
)
(func $raise:clause/1 (;10;) (type 9) (param i64) (result i64)
  block ;; label = @1
    block ;; label = @2
      local.get 0
      i64.const 0
      i64.eq
      i32.eqz
      br_if 0 (;@2;)
      i64.const 499
      local.set 0
      local.get 0
      return
      unreachable
    end
    i32.const 0
    i32.load offset=80
    local.get 0
    i64.store
    i64.const 515
    i64.const 531
    i32.const 1
    call $raise_function_clause
  end
  i64.const 11
)
(func $raise:condition/1 (;11;) (type 9) (param i64) (result i64)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
        local.get 0
        i64.const 3
        i64.and
        i64.eqz
        (@metadata.code.branch_hint "\01")
        if ;; label = @4
          i64.const 4
          local.get 0
          i64.ge_s
          br_if 1 (;@3;)
        else
          i64.const 4
          local.get 0
          call $"compare Order"
          i32.const 0
          i32.ge_s
          br_if 1 (;@3;)
        end
        i64.const 547
        local.set 0
        local.get 0
        return
      end
      local.get 0
      i64.const 3
      i64.and
      i64.eqz
      (@metadata.code.branch_hint "\01")
      if ;; label = @3
        local.get 0
        i64.const 0
        i64.ge_s
        br_if 1 (;@2;)
      else
        local.get 0
        i64.const 0
        call $"compare Order"
        i32.const 0
        i32.ge_s
        br_if 1 (;@2;)
      end
      i64.const 563
      local.set 0
      local.get 0
      return
    end
    i64.const 35
    i64.const 243
    call $raise
    br 0 (;@1;)
    unreachable
  end
  i64.const 11
)
(func $raise:errors/1 (;12;) (type 9) (param i64) (result i64)
  (local i64 i64)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
        block ;; label = @4
          block ;; label = @5
            block ;; label = @6
              local.get 0
              i64.const 4
              i64.sub
              i64.const 2
              i64.rotr
              local.tee 1
              i64.const 4
              i64.ge_u
              br_if 4 (;@2;)
              local.get 1
              i32.wrap_i64
              br_table 3 (;@3;) 2 (;@4;) 1 (;@5;) 0 (;@6;) 4 (;@2;)
            end
            i64.const 579
            local.set 0
            i64.const 67
            local.get 0
            call $raise
            br 4 (;@1;)
          end
          i64.const 595
          local.set 0
          i64.const 51
          local.get 0
          call $raise
          br 3 (;@1;)
        end
        i64.const 100664313
        local.set 2
        i64.const 467
        local.set 0
        local.get 0
        local.get 2
        i64.const 7
        i64.const 515
        i64.const 611
        call $raise_error
        br 2 (;@1;)
      end
      i64.const 483
      local.set 0
      i64.const 35
      local.get 0
      call $raise
      br 1 (;@1;)
      unreachable
    end
    i32.const 0
    i32.load offset=80
    local.get 0
    i64.store
    i64.const 515
    i64.const 611
    i32.const 1
    call $raise_function_clause
  end
  i64.const 11
)
(func $raise:match/1 (;13;) (type 9) (param i64) (result i64)
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
      i64.load offset=6
      i64.const 515
      i64.eq
      i32.eqz
      br_if 0 (;@2;)
      local.get 0
      i32.wrap_i64
      i64.load offset=14
      i64.const 355
      i64.eq
      i32.eqz
      br_if 0 (;@2;)
      local.get 0
      i32.wrap_i64
      i64.load offset=22
      local.set 0
      local.get 0
      return
    end
    i64.const 131
    local.get 0
    call $raise_tagged
    br 0 (;@1;)
    unreachable
  end
  i64.const 11
)
(func $raise:thrown/1 (;14;) (type 9) (param i64) (result i64)
  (local i32 i32 i32 i64 i64 i64)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
        global.get 0
        i64.const 35
        i64.sub
        global.set 0
        global.get 0
        i64.const 0
        i64.lt_s
        (@metadata.code.branch_hint "\00")
        if ;; label = @4
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
        if ;; label = @4
          call $stack_overflow
        end
        local.get 2
        local.set 3
        i32.const 0
        local.get 3
        i32.store offset=80
        local.get 1
        i64.const 7
        i64.store
        i64.const 67
        local.set 4
        i32.const 0
        local.get 4
        i64.store offset=88
        local.get 0
        local.set 4
        i32.const 0
        local.get 4
        i64.store offset=96
        i64.const 7
        local.set 4
        i32.const 0
        local.get 4
        i64.store offset=104
        i64.const 11
        local.set 0
        br 0 (;@3;)
      end
      local.get 1
      i32.const 8
      i32.add
      local.set 3
      i32.const 0
      local.get 3
      i32.store offset=80
      i32.const 0
      i32.load offset=64
      i32.const 24
      i32.add
      i32.const 0
      i32.load offset=72
      i32.gt_u
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        i32.const 24
        call $"collect 0"
      end
      i32.const 0
      i32.load offset=64
      local.tee 2
      i64.const 515
      i64.store
      local.get 2
      i32.const 0
      i64.load offset=88
      i64.store offset=8
      local.get 2
      i32.const 0
      i64.load offset=104
      i64.store offset=16
      i32.const 0
      i64.load offset=88
      local.set 0
      i32.const 0
      i64.load offset=96
      local.set 5
      local.get 2
      i32.const 24
      i32.add
      local.set 3
      i32.const 0
      local.get 3
      i32.store offset=64
      local.get 2
      i32.const 6
      i32.sub
      i64.extend_i32_u
      local.set 6
      i64.const 7
      local.set 4
      i32.const 0
      local.get 4
      i64.store offset=96
      i64.const 7
      local.set 4
      i32.const 0
      local.get 4
      i64.store offset=104
      local.get 0
      i64.const 67
      i64.eq
      i32.eqz
      br_if 0 (;@2;)
      local.get 5
      local.set 0
      local.get 1
      local.set 3
      i32.const 0
      local.get 3
      i32.store offset=80
      local.get 0
      return
    end
    local.get 6
    i32.wrap_i64
    i64.load offset=14
    local.set 4
    i32.const 0
    local.get 4
    i64.store offset=88
    local.get 6
    i32.wrap_i64
    i64.load offset=22
    local.set 4
    i32.const 0
    local.get 4
    i64.store offset=104
    local.get 5
    local.set 4
    i32.const 0
    local.get 4
    i64.store offset=96
    br 0 (;@1;)
    unreachable
  end
  i64.const 11
)
(func $raise:try_clause/1 (;15;) (type 9) (param i64) (result i64)
  (local i32 i32 i32 i64 i64 i64)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
        global.get 0
        i64.const 30
        i64.sub
        global.set 0
        global.get 0
        i64.const 0
        i64.lt_s
        (@metadata.code.branch_hint "\00")
        if ;; label = @4
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
        if ;; label = @4
          call $stack_overflow
        end
        local.get 2
        local.set 3
        i32.const 0
        local.get 3
        i32.store offset=80
        local.get 1
        i64.const 7
        i64.store
        local.get 0
        i64.const 4
        i64.eq
        i32.eqz
        br_if 0 (;@3;)
        i64.const 483
        local.set 0
        local.get 1
        local.set 3
        i32.const 0
        local.get 3
        i32.store offset=80
        local.get 0
        return
      end
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
        local.get 0
        call $"collect 1"
        local.set 0
      end
      i32.const 0
      i32.load offset=64
      local.tee 2
      i64.const 259
      i64.store
      local.get 2
      local.get 0
      i64.store offset=8
      local.get 2
      i32.const 16
      i32.add
      local.set 3
      i32.const 0
      local.get 3
      i32.store offset=64
      local.get 2
      i32.const 6
      i32.sub
      i64.extend_i32_u
      local.set 0
      i64.const 259
      local.get 0
      call $raise_tagged
      i64.const 11
      local.set 0
      br 0 (;@2;)
    end
    local.get 1
    i32.const 8
    i32.add
    local.set 3
    i32.const 0
    local.get 3
    i32.store offset=80
    i32.const 0
    i32.load offset=64
    i32.const 24
    i32.add
    i32.const 0
    i32.load offset=72
    i32.gt_u
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      i32.const 24
      call $"collect 0"
    end
    i32.const 0
    i32.load offset=64
    local.tee 2
    i64.const 515
    i64.store
    local.get 2
    i32.const 0
    i64.load offset=88
    i64.store offset=8
    local.get 2
    i32.const 0
    i64.load offset=104
    i64.store offset=16
    i32.const 0
    i64.load offset=88
    local.set 0
    i32.const 0
    i64.load offset=96
    local.set 4
    local.get 2
    i32.const 24
    i32.add
    local.set 3
    i32.const 0
    local.get 3
    i32.store offset=64
    local.get 2
    i32.const 6
    i32.sub
    i64.extend_i32_u
    local.set 5
    i64.const 7
    local.set 6
    i32.const 0
    local.get 6
    i64.store offset=96
    i64.const 7
    local.set 6
    i32.const 0
    local.get 6
    i64.store offset=104
    local.get 4
    local.set 0
    local.get 5
    local.set 4
    local.get 4
    i32.wrap_i64
    i64.load offset=14
    local.set 6
    i32.const 0
    local.get 6
    i64.store offset=88
    local.get 4
    i32.wrap_i64
    i64.load offset=22
    local.set 6
    i32.const 0
    local.get 6
    i64.store offset=104
    local.get 0
    local.set 6
    i32.const 0
    local.get 6
    i64.store offset=96
    br 0 (;@1;)
    unreachable
  end
  i64.const 11
)
