;; %% OTP 26 and later say what is known of a fun that is called.
;; {release,26}.
;; {exports,[{m,f,1}]}.
;; {module,m,document,[{f,1}]}.
;; {function,f,1,2}.
;;   {label,1}.
;;   {func_info,{atom,m},{atom,f},1}.
;;   {label,2}.
;;   {allocate,0,1}.
;;   {call_fun2,{atom,unsafe},0,{x,0}}.
;;   {test_heap,2,1}.
;;   {put_list,{x,0},nil,{x,0}}.
;;   {deallocate,0}.
;;   return.

(func $m:f/1 (;5;) (type 3) (param i64) (result i64)
  (local i32 i32 i32)
  block ;; label = @1
    global.get 0
    i64.const 28
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
        i32.const 31
        i32.sub
        i32.const -17
        i32.and
        i32.eqz
        i32.eqz
        br_if 0 (;@3;)
        local.get 0
        i32.wrap_i64
        i64.load offset=22
        i64.const 0
        i64.eq
        br_if 1 (;@2;)
      end
      local.get 0
      i32.const 0
      call $BadFun
      br 1 (;@1;)
    end
    local.get 0
    local.get 0
    i32.wrap_i64
    i64.load offset=14
    i64.const 2
    i64.shr_u
    i32.wrap_i64
    call_indirect (type 3)
    local.set 0
    local.get 0
    i64.const 11
    i64.eq
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    i32.const 0
    i32.load offset=64
    i32.const 16
    i32.add
    i32.const 0
    i32.load offset=72
    i32.gt_u
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      i32.const 16
      local.get 0
      call $"collect 1"
      local.set 0
    end
    i32.const 0
    i32.load offset=64
    local.tee 2
    local.get 0
    i64.store
    local.get 2
    i64.const 7
    i64.store offset=8
    local.get 2
    i32.const 16
    i32.add
    local.set 3
    i32.const 0
    local.get 3
    i32.store offset=64
    local.get 2
    i32.const 7
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
