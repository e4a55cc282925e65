;; -module(loops).
;; -export([fib/1, sum/2, double/1, half/2]).
;;
;; %% A tail call of itself is a branch; adding checks tags and overflow.
;; sum([H | T], Acc) -> sum(T, Acc + H);
;; sum([], Acc) -> Acc.
;;
;; %% A call that isn't the last one keeps what it needs in a slot of the stack region.
;; double([H | T]) -> [H * 2 | double(T)];
;; double([]) -> [].
;;
;; %% Floats stay in locals of their own; ranges need no check.
;; half(X, N) when is_float(X), N >= 0, N < 1000 -> half(X / 2.0, N + 1);
;; half(X, _) -> X.
;;
;; %% The end of a recursion is looked at where the call is.
;; fib(N) when N < 2 -> N;
;; fib(N) -> fib(N - 1) + fib(N - 2).
(func $loops:double/1 (;12;) (type 10) (param i64) (result i64)
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
(func $loops:fib/1 (;13;) (type 10) (param i64) (result i64)
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
        call $Compare
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
          call $Compare
          i32.const 0
          i32.ge_s
          br_if 1 (;@3;)
        end
        local.get 0
        local.set 0
        br 1 (;@2;)
      end
      local.get 0
      call $loops:fib/1
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
          call $Compare
          i32.const 0
          i32.ge_s
          br_if 1 (;@3;)
        end
        local.get 0
        local.set 0
        br 1 (;@2;)
      end
      local.get 0
      call $loops:fib/1
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
(func $loops:half/2 (;14;) (type 2) (param i64 i64) (result i64)
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
          call $Compare
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
          call $Compare
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
(func $loops:sum/2 (;15;) (type 2) (param i64 i64) (result i64)
  (local i32 i64 i64)
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
          local.set 2
          local.get 2
          i64.load offset=7
          local.set 3
          local.get 2
          i64.load offset=15
          local.set 0
          block ;; label = @5
            block ;; label = @6
              local.get 1
              local.get 3
              i64.or
              i64.const 3
              i64.and
              i64.eqz
              i32.eqz
              (@metadata.code.branch_hint "\00")
              br_if 0 (;@6;)
              local.get 1
              local.get 3
              i64.add
              local.set 4
              local.get 1
              local.get 4
              i64.xor
              local.get 3
              local.get 4
              i64.xor
              i64.and
              i64.const 0
              i64.lt_s
              (@metadata.code.branch_hint "\00")
              br_if 0 (;@6;)
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
              local.get 1
              local.get 3
              call $"collect 3"
              local.set 3
              local.set 1
              local.set 0
            end
            local.get 1
            local.get 3
            call $"slow +"
            local.set 4
            local.get 4
            i64.const 11
            i64.eq
            (@metadata.code.branch_hint "\00")
            br_if 4 (;@1;)
          end
          local.get 4
          local.set 1
          global.get 0
          i64.const 18
          i64.sub
          global.set 0
          global.get 0
          i64.const 0
          i64.lt_s
          (@metadata.code.branch_hint "\00")
          if ;; label = @5
            call $yield
          end
          br 1 (;@3;)
        end
        local.get 0
        i64.const 7
        i64.eq
        i32.eqz
        br_if 1 (;@2;)
        local.get 1
        local.set 0
        local.get 0
        return
        unreachable
      end
      unreachable
    end
    i32.const 0
    i32.load offset=80
    local.get 0
    i64.store
    i32.const 0
    i32.load offset=80
    local.get 1
    i64.store offset=8
    i64.const 467
    i64.const 499
    i32.const 2
    call $raise_function_clause
  end
  i64.const 11
)
