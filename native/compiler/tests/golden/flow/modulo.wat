;; -module(modulo).
;; -export([double/1, pairs/1]).
;;
;; %% Show: Turn
;; %% Cells before a call's result are put in front of those of earlier rounds, and turned round at the end.
;; double([H | T]) -> [H * 2 | double(T)];
;; double([]) -> [].
;;
;; %% Two cells in each round.
;; pairs([A, B | T]) -> [A, {A, B} | pairs(T)];
;; pairs(Rest) -> Rest.

;;; {release,25}.
;;; {exports,[{modulo,double,1},{modulo,pairs,1}]}.
;;; {module,modulo,document,[{double,1},{pairs,1}]}.
;;; {function,double,1,2}.
;;;   {label,1}.
;;;   {func_info,{atom,modulo},{atom,double},1}.
;;;   {label,2}.
;;;   {test,is_nonempty_list,{f,3},[{x,0}]}.
;;;   {get_list,{x,0},{x,1},{x,0}}.
;;;   {gc_bif,'*',{f,0},2,[{x,1},{integer,2}],{x,1}}.
;;;   {allocate,1,2}.
;;;   {move,{x,1},{y,0}}.
;;;   {call,1,{f,2}}.
;;;   {'%',{var_info,{x,0},[{type,{t_list,number,nil}}]}}.
;;;   {test_heap,2,1}.
;;;   {put_list,{y,0},{x,0},{x,0}}.
;;;   {deallocate,1}.
;;;   return.
;;;   {label,3}.
;;;   {test,is_nil,{f,1},[{x,0}]}.
;;;   return.
;;; {function,pairs,1,5}.
;;;   {label,4}.
;;;   {func_info,{atom,modulo},{atom,pairs},1}.
;;;   {label,5}.
;;;   {test,is_nonempty_list,{f,6},[{x,0}]}.
;;;   {get_list,{x,0},{x,1},{x,2}}.
;;;   {test,is_nonempty_list,{f,6},[{x,2}]}.
;;;   {allocate,2,3}.
;;;   {move,{x,1},{y,1}}.
;;;   {get_list,{x,2},{y,0},{x,0}}.
;;;   {call,1,{f,5}}.
;;;   {test_heap,7,1}.
;;;   {put_tuple2,{x,1},{list,[{y,1},{y,0}]}}.
;;;   {put_list,{x,1},{x,0},{x,0}}.
;;;   {put_list,{y,1},{x,0},{x,0}}.
;;;   {deallocate,2}.
;;;   return.
;;;   {label,6}.
;;;   return.

(func $modulo:double/1 (;7;) (type 7) (param i64) (result i64)
  (local i32 i32 i32 i64 i64 i64 i64)
  i32.const 0
  i32.load offset=80
  local.tee 1
  i64.const 7
  i64.store
  local.get 1
  i32.const 8
  i32.add
  local.set 2
  i32.const 0
  local.get 2
  i32.store offset=80
  block ;; label = @1
    block ;; label = @2
      loop ;; label = @3
        block ;; label = @4
          local.get 0
          i64.const 3
          i64.and
          i64.const 1
          i64.eq
          i32.eqz
          br_if 0 (;@4;)
          local.get 0
          i32.wrap_i64
          local.set 3
          local.get 3
          i64.load offset=7
          local.set 4
          local.get 3
          i64.load offset=15
          local.set 0
          block ;; label = @5
            block ;; label = @6
              local.get 4
              i64.const 3
              i64.and
              i64.eqz
              i32.eqz
              (@metadata.code.branch_hint "\00")
              br_if 0 (;@6;)
              local.get 4
              i64.const 2305843009213693952
              i64.add
              i64.const 4611686018427387904
              i64.gt_u
              (@metadata.code.branch_hint "\00")
              br_if 0 (;@6;)
              local.get 4
              i64.const 2
              i64.shr_s
              i64.const 8
              i64.mul
              local.set 5
              br 1 (;@5;)
            end
            i32.const 0
            i32.load offset=64
            i32.const 0
            i32.load offset=72
            i32.gt_u
            (@metadata.code.branch_hint "\00")
            if ;; label = @6
              i32.const 0
              local.get 0
              local.get 4
              call $"collect 2"
              local.set 4
              local.set 0
            end
            local.get 4
            i64.const 8
            call $"slow *"
            local.set 5
            local.get 5
            i64.const 11
            i64.eq
            (@metadata.code.branch_hint "\00")
            br_if 4 (;@1;)
          end
          local.get 5
          local.set 4
          global.get 0
          i64.const 35
          i64.sub
          global.set 0
          global.get 0
          i64.const 0
          i64.lt_s
          (@metadata.code.branch_hint "\00")
          if ;; label = @5
            call $yield
          end
          local.get 1
          i32.const 16
          i32.add
          local.tee 3
          i32.const 0
          i32.load offset=120
          i32.gt_u
          (@metadata.code.branch_hint "\00")
          if ;; label = @5
            call $stack_overflow
          end
          local.get 3
          local.set 2
          i32.const 0
          local.get 2
          i32.store offset=80
          local.get 1
          local.get 4
          i64.store offset=8
          i32.const 0
          i32.load offset=64
          i32.const 16
          i32.add
          i32.const 0
          i32.load offset=72
          i32.gt_u
          (@metadata.code.branch_hint "\00")
          if ;; label = @5
            i32.const 16
            local.get 0
            call $"collect 1"
            local.set 0
          end
          local.get 1
          i64.load offset=8
          local.set 6
          i32.const 0
          i32.load offset=64
          local.tee 3
          local.get 6
          i64.store
          local.get 3
          local.get 1
          i64.load
          i64.store offset=8
          local.get 1
          local.get 3
          i32.const 16
          i32.add
          local.set 2
          i32.const 0
          local.get 2
          i32.store offset=64
          local.get 3
          i32.const 7
          i32.sub
          i64.extend_i32_u
          i64.store
          local.get 1
          i32.const 8
          i32.add
          local.set 2
          i32.const 0
          local.get 2
          i32.store offset=80
          br 1 (;@3;)
        end
        local.get 0
        i64.const 7
        i64.eq
        i32.eqz
        br_if 1 (;@2;)
        local.get 0
        local.set 7
        local.get 1
        local.set 2
        i32.const 0
        local.get 2
        i32.store offset=80
        local.get 1
        i64.load
        local.tee 6
        i64.const 7
        i64.ne
        if ;; label = @4
          local.get 6
          local.get 7
          return_call $Turn
        end
        local.get 7
        return
        unreachable
      end
      unreachable
    end
    i32.const 0
    i32.load offset=80
    local.get 0
    i64.store
    i64.const 467
    i64.const 483
    i32.const 1
    call $raise_function_clause
  end
  i64.const 11
)
(func $modulo:pairs/1 (;8;) (type 7) (param i64) (result i64)
  (local i32 i64 i64 i32 i32 i64)
  block ;; label = @1
    block ;; label = @2
      local.get 0
      i64.const 3
      i64.and
      i64.const 1
      i64.eq
      i32.eqz
      br_if 0 (;@2;)
      local.get 0
      i32.wrap_i64
      local.set 1
      local.get 1
      i64.load offset=7
      local.set 2
      local.get 1
      i64.load offset=15
      local.set 3
      local.get 3
      i64.const 3
      i64.and
      i64.const 1
      i64.eq
      i32.eqz
      br_if 0 (;@2;)
      global.get 0
      i64.const 42
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
      local.tee 4
      i32.const 16
      i32.add
      local.tee 1
      i32.const 0
      i32.load offset=120
      i32.gt_u
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        call $stack_overflow
      end
      local.get 1
      local.set 5
      i32.const 0
      local.get 5
      i32.store offset=80
      local.get 4
      local.get 2
      i64.store
      local.get 3
      i32.wrap_i64
      local.set 1
      local.get 4
      local.get 1
      i64.load offset=7
      i64.store offset=8
      local.get 1
      i64.load offset=15
      local.set 0
      local.get 0
      call $modulo:pairs/1
      local.set 0
      local.get 0
      i64.const 11
      i64.eq
      (@metadata.code.branch_hint "\00")
      br_if 1 (;@1;)
      i32.const 0
      i32.load offset=64
      i32.const 56
      i32.add
      i32.const 0
      i32.load offset=72
      i32.gt_u
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        i32.const 56
        local.get 0
        call $"collect 1"
        local.set 0
      end
      i32.const 0
      i32.load offset=64
      local.tee 1
      i64.const 515
      i64.store
      local.get 1
      local.get 4
      i64.load
      i64.store offset=8
      local.get 1
      local.get 4
      i64.load offset=8
      i64.store offset=16
      local.get 1
      i32.const 24
      i32.add
      local.set 5
      i32.const 0
      local.get 5
      i32.store offset=64
      local.get 1
      i32.const 6
      i32.sub
      i64.extend_i32_u
      local.set 2
      i32.const 0
      i32.load offset=64
      local.tee 1
      local.get 2
      i64.store
      local.get 1
      local.get 0
      i64.store offset=8
      local.get 1
      i32.const 16
      i32.add
      local.set 5
      i32.const 0
      local.get 5
      i32.store offset=64
      local.get 1
      i32.const 7
      i32.sub
      i64.extend_i32_u
      local.set 0
      local.get 4
      i64.load
      local.set 6
      i32.const 0
      i32.load offset=64
      local.tee 1
      local.get 6
      i64.store
      local.get 1
      local.get 0
      i64.store offset=8
      local.get 1
      i32.const 16
      i32.add
      local.set 5
      i32.const 0
      local.get 5
      i32.store offset=64
      local.get 1
      i32.const 7
      i32.sub
      i64.extend_i32_u
      local.set 0
      local.get 4
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
      if ;; label = @3
        call $yield
      end
      local.get 0
      return
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
(func $Turn (;13;) (type 2) (param i64 i64) (result i64)
  (local i64 i64 i64 i32 i32 i32 i32)
  local.get 0
  local.set 2
  local.get 1
  local.set 3
  i32.const 0
  i32.load offset=112
  i32.const 8
  i32.sub
  local.set 7
  i32.const 0
  i32.load offset=64
  local.set 5
  block ;; label = @1
    block ;; label = @2
      loop ;; label = @3
        global.get 0
        i64.const 8
        i64.sub
        global.set 0
        global.get 0
        i64.const 0
        i64.lt_s
        (@metadata.code.branch_hint "\00")
        if ;; label = @4
          call $yield
        end
        local.get 2
        i64.const 3
        i64.and
        i64.const 1
        i64.ne
        br_if 1 (;@2;)
        local.get 2
        i32.wrap_i64
        local.tee 6
        i64.load offset=15
        local.set 4
        local.get 6
        local.get 7
        i32.gt_u
        (@metadata.code.branch_hint "\01")
        if ;; label = @4
          local.get 6
          local.get 3
          i64.store offset=15
          local.get 2
          local.set 3
        else
          local.get 5
          i32.const 16
          i32.add
          i32.const 0
          i32.load offset=72
          i32.gt_u
          (@metadata.code.branch_hint "\00")
          br_if 3 (;@1;)
          local.get 5
          local.get 6
          i64.load offset=7
          i64.store
          local.get 5
          local.get 3
          i64.store offset=8
          local.get 5
          i32.const 7
          i32.sub
          i64.extend_i32_u
          local.set 3
          local.get 5
          i32.const 16
          i32.add
          local.set 5
        end
        local.get 4
        local.set 2
        local.get 2
        i64.const 3
        i64.and
        i64.const 1
        i64.ne
        br_if 1 (;@2;)
        local.get 2
        i32.wrap_i64
        local.tee 6
        i64.load offset=15
        local.set 4
        local.get 6
        local.get 7
        i32.gt_u
        (@metadata.code.branch_hint "\01")
        if ;; label = @4
          local.get 6
          local.get 3
          i64.store offset=15
          local.get 2
          local.set 3
        else
          local.get 5
          i32.const 16
          i32.add
          i32.const 0
          i32.load offset=72
          i32.gt_u
          (@metadata.code.branch_hint "\00")
          br_if 3 (;@1;)
          local.get 5
          local.get 6
          i64.load offset=7
          i64.store
          local.get 5
          local.get 3
          i64.store offset=8
          local.get 5
          i32.const 7
          i32.sub
          i64.extend_i32_u
          local.set 3
          local.get 5
          i32.const 16
          i32.add
          local.set 5
        end
        local.get 4
        local.set 2
        local.get 2
        i64.const 3
        i64.and
        i64.const 1
        i64.ne
        br_if 1 (;@2;)
        local.get 2
        i32.wrap_i64
        local.tee 6
        i64.load offset=15
        local.set 4
        local.get 6
        local.get 7
        i32.gt_u
        (@metadata.code.branch_hint "\01")
        if ;; label = @4
          local.get 6
          local.get 3
          i64.store offset=15
          local.get 2
          local.set 3
        else
          local.get 5
          i32.const 16
          i32.add
          i32.const 0
          i32.load offset=72
          i32.gt_u
          (@metadata.code.branch_hint "\00")
          br_if 3 (;@1;)
          local.get 5
          local.get 6
          i64.load offset=7
          i64.store
          local.get 5
          local.get 3
          i64.store offset=8
          local.get 5
          i32.const 7
          i32.sub
          i64.extend_i32_u
          local.set 3
          local.get 5
          i32.const 16
          i32.add
          local.set 5
        end
        local.get 4
        local.set 2
        local.get 2
        i64.const 3
        i64.and
        i64.const 1
        i64.ne
        br_if 1 (;@2;)
        local.get 2
        i32.wrap_i64
        local.tee 6
        i64.load offset=15
        local.set 4
        local.get 6
        local.get 7
        i32.gt_u
        (@metadata.code.branch_hint "\01")
        if ;; label = @4
          local.get 6
          local.get 3
          i64.store offset=15
          local.get 2
          local.set 3
        else
          local.get 5
          i32.const 16
          i32.add
          i32.const 0
          i32.load offset=72
          i32.gt_u
          (@metadata.code.branch_hint "\00")
          br_if 3 (;@1;)
          local.get 5
          local.get 6
          i64.load offset=7
          i64.store
          local.get 5
          local.get 3
          i64.store offset=8
          local.get 5
          i32.const 7
          i32.sub
          i64.extend_i32_u
          local.set 3
          local.get 5
          i32.const 16
          i32.add
          local.set 5
        end
        local.get 4
        local.set 2
        br 0 (;@3;)
      end
    end
    local.get 5
    local.set 8
    i32.const 0
    local.get 8
    i32.store offset=64
    local.get 3
    return
  end
  local.get 5
  local.set 8
  i32.const 0
  local.get 8
  i32.store offset=64
  local.get 2
  local.get 3
  call $"settled lists:reverse/2"
)
