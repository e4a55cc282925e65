;; -module(raise).
;; -export([guarded/1, classes/2]).
;;
;; %% Handlers are labels: what raises branches there, and finds its class in the globals.
;; guarded(F) -> try F() catch throw:V -> {caught, V} end.
;;
;; %% Whoever is called with what no clause takes raises function_clause.
;; classes({a, X}, _) -> X;
;; classes(b, #{key := Y}) -> {Y}.
(func $raise:classes/2 (;8;) (type 0) (param i64 i64) (result i64)
  (local i64 i64 i32 i32)
  block ;; label = @1
    block ;; label = @2
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
        i32.const 3
        i32.eq
        i32.eqz
        br_if 0 (;@3;)
        local.get 0
        i32.wrap_i64
        i64.load offset=6
        i64.const 515
        i64.eq
        i32.eqz
        br_if 1 (;@2;)
        local.get 0
        i32.wrap_i64
        i64.load offset=14
        i64.const 467
        i64.eq
        i32.eqz
        br_if 1 (;@2;)
        local.get 0
        i32.wrap_i64
        i64.load offset=22
        local.set 0
        local.get 0
        return
      end
      local.get 0
      i64.const 483
      i64.eq
      i32.eqz
      br_if 0 (;@2;)
      local.get 1
      i64.const 3
      i64.and
      i64.const 2
      i64.eq
      i32.eqz
      br_if 0 (;@2;)
      local.get 1
      i32.wrap_i64
      i32.load8_u offset=6
      i32.const -5
      i32.and
      i32.const 19
      i32.eq
      i32.eqz
      br_if 0 (;@2;)
      local.get 1
      i64.const 499
      call $MapGet
      local.set 2
      local.get 2
      i64.const 11
      i64.eq
      br_if 0 (;@2;)
      local.get 2
      local.set 3
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
        local.get 1
        local.get 3
        call $"collect 3"
        local.set 3
        local.set 1
        local.set 0
      end
      i32.const 0
      i32.load offset=64
      local.tee 4
      i64.const 259
      i64.store
      local.get 4
      local.get 3
      i64.store offset=8
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
      local.set 0
      local.get 0
      return
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
    i64.const 515
    i64.const 531
    i32.const 2
    call $raise_function_clause
  end
  i64.const 11
)
(func $raise:guarded/1 (;9;) (type 8) (param i64) (result i64)
  (local i32 i32 i32 i64 i64 i64)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
        global.get 0
        i64.const 38
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
        block ;; label = @4
          block ;; label = @5
            local.get 0
            i64.const 3
            i64.and
            i64.const 2
            i64.eq
            i32.eqz
            br_if 0 (;@5;)
            local.get 0
            i32.wrap_i64
            i32.load8_u offset=6
            i32.const 31
            i32.sub
            i32.const -17
            i32.and
            i32.eqz
            i32.eqz
            br_if 0 (;@5;)
            local.get 0
            i32.wrap_i64
            i64.load offset=22
            i64.const 0
            i64.eq
            br_if 1 (;@4;)
          end
          local.get 0
          i32.const 0
          call $BadFun
          i64.const 11
          local.set 0
          br 1 (;@3;)
        end
        local.get 0
        local.get 0
        i32.wrap_i64
        i64.load offset=14
        i64.const 2
        i64.shr_u
        i32.wrap_i64
        call_indirect (type 8)
        local.set 0
        local.get 0
        i64.const 11
        i64.eq
        (@metadata.code.branch_hint "\00")
        if ;; label = @4
          i64.const 11
          local.set 0
          br 1 (;@3;)
        end
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
        if ;; label = @4
          call $yield
        end
        local.get 0
        return
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
      local.get 0
      i64.const 67
      i64.eq
      i32.eqz
      br_if 0 (;@2;)
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
        local.get 0
        local.get 4
        call $"collect 2"
        local.set 4
        local.set 0
      end
      i32.const 0
      i32.load offset=64
      local.tee 2
      i64.const 515
      i64.store
      local.get 2
      i64.const 547
      i64.store offset=8
      local.get 2
      local.get 4
      i64.store offset=16
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
    local.get 5
    i32.wrap_i64
    i64.load offset=14
    local.set 6
    i32.const 0
    local.get 6
    i64.store offset=88
    local.get 5
    i32.wrap_i64
    i64.load offset=22
    local.set 6
    i32.const 0
    local.get 6
    i64.store offset=104
    local.get 4
    local.set 6
    i32.const 0
    local.get 6
    i64.store offset=96
    br 0 (;@1;)
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
