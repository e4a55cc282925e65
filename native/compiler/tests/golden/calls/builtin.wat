;; -module(builtin).
;; -export([turned/1, joined/2, without/2, has/2, root/1, text/1]).
;;
;; %% Show: Reverse, Append, Subtract, Member, integer_to_binary
;; %% Functions of the runtime's that are helpers where the list is as most are.
;; turned(L) -> lists:reverse(L, []).
;; joined(A, B) -> A ++ B.
;; without(A, B) -> {A -- B}.
;; has(X, L) -> lists:member(X, L).
;; root(X) when is_float(X) -> math:sqrt(X * 2.0) + 1.0.
;; text(X) -> {integer_to_binary(X)}.

;;; {release,25}.
;;; {exports,[{builtin,turned,1},{builtin,joined,2},{builtin,without,2},{builtin,has,2},{builtin,root,1},{builtin,text,1}]}.
;;; {module,builtin,document,[{turned,1},{joined,2},{without,2},{has,2},{root,1},{text,1}]}.
;;; {function,has,2,8}.
;;;   {label,7}.
;;;   {func_info,{atom,builtin},{atom,has},2}.
;;;   {label,8}.
;;;   {call_ext_only,2,{extfunc,lists,member,2}}.
;;; {function,joined,2,4}.
;;;   {label,3}.
;;;   {func_info,{atom,builtin},{atom,joined},2}.
;;;   {label,4}.
;;;   {call_ext_only,2,{extfunc,erlang,'++',2}}.
;;; {function,root,1,10}.
;;;   {label,9}.
;;;   {func_info,{atom,builtin},{atom,root},1}.
;;;   {label,10}.
;;;   {test,is_float,{f,9},[{x,0}]}.
;;;   {fmove,{x,0},{fr,0}}.
;;;   {fmove,{float,2.0},{fr,1}}.
;;;   {bif,fmul,{f,0},[{fr,0},{fr,1}],{fr,0}}.
;;;   {allocate_heap,0,{alloc,[{words,0},{floats,1},{funs,0}]},0}.
;;;   {fmove,{fr,0},{x,0}}.
;;;   {call_ext,1,{extfunc,math,sqrt,1}}.
;;;   {fmove,{x,0},{fr,0}}.
;;;   {fmove,{float,1.0},{fr,1}}.
;;;   {bif,fadd,{f,0},[{fr,0},{fr,1}],{fr,0}}.
;;;   {test_heap,{alloc,[{words,0},{floats,1},{funs,0}]},0}.
;;;   {fmove,{fr,0},{x,0}}.
;;;   {deallocate,0}.
;;;   return.
;;; {function,text,1,12}.
;;;   {label,11}.
;;;   {func_info,{atom,builtin},{atom,text},1}.
;;;   {label,12}.
;;;   {allocate,0,1}.
;;;   {call_ext,1,{extfunc,erlang,integer_to_binary,1}}.
;;;   {test_heap,2,1}.
;;;   {put_tuple2,{x,0},{list,[{x,0}]}}.
;;;   {deallocate,0}.
;;;   return.
;;; {function,turned,1,2}.
;;;   {label,1}.
;;;   {func_info,{atom,builtin},{atom,turned},1}.
;;;   {label,2}.
;;;   {move,nil,{x,1}}.
;;;   {call_ext_only,2,{extfunc,lists,reverse,2}}.
;;; {function,without,2,6}.
;;;   {label,5}.
;;;   {func_info,{atom,builtin},{atom,without},2}.
;;;   {label,6}.
;;;   {allocate,0,2}.
;;;   {call_ext,2,{extfunc,erlang,'--',2}}.
;;;   {test_heap,2,1}.
;;;   {put_tuple2,{x,0},{list,[{x,0}]}}.
;;;   {deallocate,0}.
;;;   return.

(func $builtin:has/2 (;15;) (type 2) (param i64 i64) (result i64)
  block ;; label = @1
    i32.const 0
    i32.load offset=64
    i32.const 0
    i32.load offset=72
    i32.gt_u
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      i32.const 0
      local.get 0
      local.get 1
      call $"collect 2"
      local.set 1
      local.set 0
    end
    local.get 0
    local.get 1
    call $Member
    return
    unreachable
  end
  i64.const 11
)
(func $builtin:joined/2 (;16;) (type 2) (param i64 i64) (result i64)
  block ;; label = @1
    i32.const 0
    i32.load offset=64
    i32.const 0
    i32.load offset=72
    i32.gt_u
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      i32.const 0
      local.get 0
      local.get 1
      call $"collect 2"
      local.set 1
      local.set 0
    end
    local.get 0
    local.get 1
    call $Append
    return
    unreachable
  end
  i64.const 11
)
(func $builtin:root/1 (;17;) (type 8) (param i64) (result i64)
  (local f64 f64 f64 i32 i32 i32 f64 i64)
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
      i32.load8_u offset=6
      i32.const 7
      i32.eq
      i32.eqz
      br_if 0 (;@2;)
      local.get 0
      i32.wrap_i64
      f64.load offset=14
      local.set 1
      f64.const 0x1p+1 (;=2;)
      local.set 2
      local.get 1
      local.get 2
      f64.mul
      local.tee 3
      f64.abs
      f64.const inf (;=inf;)
      f64.lt
      i32.eqz
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        local.get 1
        call $BoxFloat
        local.get 2
        call $BoxFloat
        call $"settled erlang:*/2"
        drop
        br 2 (;@1;)
      end
      local.get 3
      local.set 1
      global.get 0
      i64.const 41
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
      i32.load offset=64
      i32.const 16
      i32.add
      i32.const 0
      i32.load offset=72
      i32.gt_u
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        i32.const 16
        call $"collect 0"
      end
      i32.const 0
      i32.load offset=80
      local.tee 4
      i32.const 0
      i32.add
      local.tee 5
      i32.const 0
      i32.load offset=120
      i32.gt_u
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        call $stack_overflow
      end
      local.get 5
      local.set 6
      i32.const 0
      local.get 6
      i32.store offset=80
      local.get 1
      local.set 7
      block ;; label = @3
        block ;; label = @4
          local.get 7
          f64.sqrt
          local.tee 3
          local.get 3
          f64.eq
          br_if 1 (;@3;)
        end
        i32.const 0
        i32.load offset=64
        i32.const 0
        i32.load offset=72
        i32.gt_u
        (@metadata.code.branch_hint "\00")
        if ;; label = @4
          i32.const 0
          i64.const 0
          call $"collect 1"
          drop
        end
        local.get 7
        call $BoxFloat
        local.set 0
        local.get 0
        call $"settled math:sqrt/1"
        local.set 8
        local.get 8
        i64.const 11
        i64.eq
        (@metadata.code.branch_hint "\00")
        br_if 2 (;@1;)
        local.get 8
        i32.wrap_i64
        f64.load offset=14
        local.set 3
      end
      local.get 3
      local.set 7
      local.get 7
      local.set 1
      f64.const 0x1p+0 (;=1;)
      local.set 2
      local.get 1
      local.get 2
      f64.add
      local.tee 3
      f64.abs
      f64.const inf (;=inf;)
      f64.lt
      i32.eqz
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        local.get 1
        call $BoxFloat
        local.get 2
        call $BoxFloat
        call $"settled erlang:+/2"
        drop
        br 2 (;@1;)
      end
      local.get 3
      local.set 1
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
        call $"collect 0"
      end
      local.get 1
      local.set 7
      local.get 4
      local.set 6
      i32.const 0
      local.get 6
      i32.store offset=80
      local.get 7
      call $BoxFloat
      local.set 0
      local.get 0
      return
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
(func $builtin:text/1 (;18;) (type 8) (param i64) (result i64)
  (local i32 i32 i32)
  block ;; label = @1
    global.get 0
    i64.const 21
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
    i32.const 0
    i32.load offset=64
    i32.const 0
    i32.load offset=72
    i32.gt_u
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      i32.const 0
      local.get 0
      call $"collect 1"
      local.set 0
    end
    local.get 0
    call $integer_to_binary
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
    local.get 1
    local.set 3
    i32.const 0
    local.get 3
    i32.store offset=80
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
(func $builtin:turned/1 (;19;) (type 8) (param i64) (result i64)
  (local i64)
  block ;; label = @1
    i64.const 7
    local.set 1
    i32.const 0
    i32.load offset=64
    i32.const 0
    i32.load offset=72
    i32.gt_u
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      i32.const 0
      local.get 0
      local.get 1
      call $"collect 2"
      local.set 1
      local.set 0
    end
    local.get 0
    local.get 1
    call $Reverse
    return
    unreachable
  end
  i64.const 11
)
(func $builtin:without/2 (;20;) (type 2) (param i64 i64) (result i64)
  (local i32 i32 i32)
  block ;; label = @1
    global.get 0
    i64.const 22
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
    i32.const 0
    i32.load offset=64
    i32.const 0
    i32.load offset=72
    i32.gt_u
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      i32.const 0
      local.get 0
      local.get 1
      call $"collect 2"
      local.set 1
      local.set 0
    end
    local.get 0
    local.get 1
    call $Subtract
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
    local.tee 3
    i64.const 259
    i64.store
    local.get 3
    local.get 0
    i64.store offset=8
    local.get 3
    i32.const 16
    i32.add
    local.set 4
    i32.const 0
    local.get 4
    i32.store offset=64
    local.get 3
    i32.const 6
    i32.sub
    i64.extend_i32_u
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
(func $Member (;22;) (type 2) (param i64 i64) (result i64)
  (local i64 i64)
  local.get 1
  local.set 2
  local.get 0
  i64.const 1
  i64.add
  i64.const 3
  i64.and
  i64.const 1
  i64.le_u
  if ;; label = @1
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
        i64.load offset=7
        local.get 0
        i64.eq
        if ;; label = @4
          i64.const 19
          return
        end
        local.get 2
        i32.wrap_i64
        i64.load offset=15
        local.set 2
        local.get 2
        i64.const 3
        i64.and
        i64.const 1
        i64.ne
        br_if 1 (;@2;)
        local.get 2
        i32.wrap_i64
        i64.load offset=7
        local.get 0
        i64.eq
        if ;; label = @4
          i64.const 19
          return
        end
        local.get 2
        i32.wrap_i64
        i64.load offset=15
        local.set 2
        local.get 2
        i64.const 3
        i64.and
        i64.const 1
        i64.ne
        br_if 1 (;@2;)
        local.get 2
        i32.wrap_i64
        i64.load offset=7
        local.get 0
        i64.eq
        if ;; label = @4
          i64.const 19
          return
        end
        local.get 2
        i32.wrap_i64
        i64.load offset=15
        local.set 2
        local.get 2
        i64.const 3
        i64.and
        i64.const 1
        i64.ne
        br_if 1 (;@2;)
        local.get 2
        i32.wrap_i64
        i64.load offset=7
        local.get 0
        i64.eq
        if ;; label = @4
          i64.const 19
          return
        end
        local.get 2
        i32.wrap_i64
        i64.load offset=15
        local.set 2
        br 0 (;@3;)
      end
    end
  else
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
        i64.load offset=7
        local.tee 3
        local.get 0
        i64.xor
        i64.const 3
        i64.and
        i64.eqz
        if ;; label = @4
          local.get 3
          local.get 0
          call $"compare Exactly"
          if ;; label = @5
            i64.const 19
            return
          end
        end
        local.get 2
        i32.wrap_i64
        i64.load offset=15
        local.set 2
        br 0 (;@3;)
      end
    end
  end
  local.get 2
  i64.const 7
  i64.eq
  if ;; label = @1
    i64.const 3
    return
  end
  local.get 0
  local.get 1
  call $"settled lists:member/2"
)
(func $Append (;27;) (type 2) (param i64 i64) (result i64)
  (local i64 i32 i32 i32)
  local.get 0
  i64.const 7
  i64.eq
  if ;; label = @1
    local.get 1
    return
  end
  local.get 0
  local.set 2
  i32.const 0
  i32.load offset=64
  local.set 3
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
        local.get 3
        i32.const 16
        i32.add
        i32.const 0
        i32.load offset=72
        i32.gt_u
        (@metadata.code.branch_hint "\00")
        br_if 2 (;@1;)
        local.get 3
        local.get 2
        i32.wrap_i64
        i64.load offset=7
        i64.store
        local.get 3
        local.get 3
        i32.const -9
        i32.sub
        i64.extend_i32_u
        i64.store offset=8
        local.get 3
        i32.const 16
        i32.add
        local.set 3
        local.get 2
        i32.wrap_i64
        i64.load offset=15
        local.set 2
        local.get 2
        i64.const 3
        i64.and
        i64.const 1
        i64.ne
        br_if 1 (;@2;)
        local.get 3
        i32.const 16
        i32.add
        i32.const 0
        i32.load offset=72
        i32.gt_u
        (@metadata.code.branch_hint "\00")
        br_if 2 (;@1;)
        local.get 3
        local.get 2
        i32.wrap_i64
        i64.load offset=7
        i64.store
        local.get 3
        local.get 3
        i32.const -9
        i32.sub
        i64.extend_i32_u
        i64.store offset=8
        local.get 3
        i32.const 16
        i32.add
        local.set 3
        local.get 2
        i32.wrap_i64
        i64.load offset=15
        local.set 2
        local.get 2
        i64.const 3
        i64.and
        i64.const 1
        i64.ne
        br_if 1 (;@2;)
        local.get 3
        i32.const 16
        i32.add
        i32.const 0
        i32.load offset=72
        i32.gt_u
        (@metadata.code.branch_hint "\00")
        br_if 2 (;@1;)
        local.get 3
        local.get 2
        i32.wrap_i64
        i64.load offset=7
        i64.store
        local.get 3
        local.get 3
        i32.const -9
        i32.sub
        i64.extend_i32_u
        i64.store offset=8
        local.get 3
        i32.const 16
        i32.add
        local.set 3
        local.get 2
        i32.wrap_i64
        i64.load offset=15
        local.set 2
        local.get 2
        i64.const 3
        i64.and
        i64.const 1
        i64.ne
        br_if 1 (;@2;)
        local.get 3
        i32.const 16
        i32.add
        i32.const 0
        i32.load offset=72
        i32.gt_u
        (@metadata.code.branch_hint "\00")
        br_if 2 (;@1;)
        local.get 3
        local.get 2
        i32.wrap_i64
        i64.load offset=7
        i64.store
        local.get 3
        local.get 3
        i32.const -9
        i32.sub
        i64.extend_i32_u
        i64.store offset=8
        local.get 3
        i32.const 16
        i32.add
        local.set 3
        local.get 2
        i32.wrap_i64
        i64.load offset=15
        local.set 2
        br 0 (;@3;)
      end
    end
    local.get 2
    i64.const 7
    i64.ne
    br_if 0 (;@1;)
    i32.const 0
    i32.load offset=64
    local.get 3
    i32.eq
    br_if 0 (;@1;)
    local.get 3
    i32.const 8
    i32.sub
    local.get 1
    i64.store
    i32.const 0
    i32.load offset=64
    local.set 4
    local.get 3
    local.set 5
    i32.const 0
    local.get 5
    i32.store offset=64
    local.get 4
    i32.const 7
    i32.sub
    i64.extend_i32_u
    return
  end
  local.get 0
  local.get 1
  call $"settled erlang:++/2"
)
(func $integer_to_binary (;36;) (type 8) (param i64) (result i64)
  (local i64 i64 i64 i64 i32 i32 i32)
  block ;; label = @1
    local.get 0
    i64.const 3
    i64.and
    i64.eqz
    i32.eqz
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    i32.const 0
    i32.load offset=64
    i32.const 320
    i32.add
    i32.const 0
    i32.load offset=72
    i32.gt_u
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    local.get 0
    i64.const 2
    i64.shr_s
    local.tee 1
    i64.const 0
    i64.lt_s
    if ;; label = @2
      i64.const 0
      local.get 1
      i64.sub
      local.set 1
    end
    i32.const 0
    i32.load offset=64
    local.set 6
    i64.const 7
    local.set 2
    local.get 6
    i32.const 64
    i32.add
    local.set 5
    loop ;; label = @2
      global.get 0
      i64.const 1
      i64.sub
      global.set 0
      global.get 0
      i64.const 0
      i64.lt_s
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        call $yield
      end
      local.get 1
      local.get 1
      i64.const 10
      i64.div_u
      local.tee 1
      i64.const 10
      i64.mul
      i64.sub
      i64.const 48
      i64.add
      local.set 3
      local.get 5
      i32.const 1
      i32.sub
      local.tee 5
      local.get 3
      i64.store8
      local.get 1
      i64.eqz
      i32.eqz
      br_if 0 (;@2;)
    end
    local.get 0
    i64.const 0
    i64.lt_s
    if ;; label = @2
      i64.const 45
      local.set 3
      local.get 5
      i32.const 1
      i32.sub
      local.tee 5
      local.get 3
      i64.store8
    end
    local.get 6
    i32.const 64
    i32.add
    local.get 5
    i32.sub
    i64.extend_i32_u
    local.set 4
    local.get 6
    i64.const 0
    i64.store offset=64
    local.get 6
    i64.const 0
    i64.store offset=72
    local.get 6
    i64.const 0
    i64.store offset=80
    local.get 6
    local.get 5
    i64.load align=1
    i64.store offset=16
    local.get 6
    local.get 5
    i64.load offset=8 align=1
    i64.store offset=24
    local.get 6
    local.get 5
    i64.load offset=16 align=1
    i64.store offset=32
    local.get 6
    local.get 4
    i64.const 3
    i64.shl
    i64.store offset=8
    local.get 4
    i64.const 7
    i64.add
    i64.const 3
    i64.shr_u
    local.set 4
    local.get 6
    local.get 4
    i64.const 1
    i64.add
    i64.const 8
    i64.shl
    i64.const 35
    i64.or
    i64.store
    local.get 6
    i32.const 16
    i32.add
    local.get 4
    i32.wrap_i64
    i32.const 3
    i32.shl
    i32.add
    local.set 7
    i32.const 0
    local.get 7
    i32.store offset=64
    local.get 6
    i32.const 6
    i32.sub
    i64.extend_i32_u
    return
  end
  local.get 0
  call $"settled erlang:integer_to_binary/1"
)
(func $Reverse (;38;) (type 2) (param i64 i64) (result i64)
  (local i64 i64 i32 i32)
  local.get 0
  local.set 2
  local.get 1
  local.set 3
  i32.const 0
  i32.load offset=64
  local.set 4
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
        local.get 4
        i32.const 16
        i32.add
        i32.const 0
        i32.load offset=72
        i32.gt_u
        (@metadata.code.branch_hint "\00")
        br_if 2 (;@1;)
        local.get 4
        local.get 2
        i32.wrap_i64
        i64.load offset=7
        i64.store
        local.get 4
        local.get 3
        i64.store offset=8
        local.get 4
        i32.const 7
        i32.sub
        i64.extend_i32_u
        local.set 3
        local.get 4
        i32.const 16
        i32.add
        local.set 4
        local.get 2
        i32.wrap_i64
        i64.load offset=15
        local.set 2
        local.get 2
        i64.const 3
        i64.and
        i64.const 1
        i64.ne
        br_if 1 (;@2;)
        local.get 4
        i32.const 16
        i32.add
        i32.const 0
        i32.load offset=72
        i32.gt_u
        (@metadata.code.branch_hint "\00")
        br_if 2 (;@1;)
        local.get 4
        local.get 2
        i32.wrap_i64
        i64.load offset=7
        i64.store
        local.get 4
        local.get 3
        i64.store offset=8
        local.get 4
        i32.const 7
        i32.sub
        i64.extend_i32_u
        local.set 3
        local.get 4
        i32.const 16
        i32.add
        local.set 4
        local.get 2
        i32.wrap_i64
        i64.load offset=15
        local.set 2
        local.get 2
        i64.const 3
        i64.and
        i64.const 1
        i64.ne
        br_if 1 (;@2;)
        local.get 4
        i32.const 16
        i32.add
        i32.const 0
        i32.load offset=72
        i32.gt_u
        (@metadata.code.branch_hint "\00")
        br_if 2 (;@1;)
        local.get 4
        local.get 2
        i32.wrap_i64
        i64.load offset=7
        i64.store
        local.get 4
        local.get 3
        i64.store offset=8
        local.get 4
        i32.const 7
        i32.sub
        i64.extend_i32_u
        local.set 3
        local.get 4
        i32.const 16
        i32.add
        local.set 4
        local.get 2
        i32.wrap_i64
        i64.load offset=15
        local.set 2
        local.get 2
        i64.const 3
        i64.and
        i64.const 1
        i64.ne
        br_if 1 (;@2;)
        local.get 4
        i32.const 16
        i32.add
        i32.const 0
        i32.load offset=72
        i32.gt_u
        (@metadata.code.branch_hint "\00")
        br_if 2 (;@1;)
        local.get 4
        local.get 2
        i32.wrap_i64
        i64.load offset=7
        i64.store
        local.get 4
        local.get 3
        i64.store offset=8
        local.get 4
        i32.const 7
        i32.sub
        i64.extend_i32_u
        local.set 3
        local.get 4
        i32.const 16
        i32.add
        local.set 4
        local.get 2
        i32.wrap_i64
        i64.load offset=15
        local.set 2
        br 0 (;@3;)
      end
    end
    local.get 2
    i64.const 7
    i64.eq
    if ;; label = @2
      local.get 4
      local.set 5
      i32.const 0
      local.get 5
      i32.store offset=64
      local.get 3
      return
    end
    local.get 0
    local.get 1
    return_call $"settled lists:reverse/2"
  end
  local.get 4
  local.set 5
  i32.const 0
  local.get 5
  i32.store offset=64
  local.get 2
  local.get 3
  call $"settled lists:reverse/2"
)
(func $Subtract (;40;) (type 2) (param i64 i64) (result i64)
  (local i64 i64 i64 i32 i32 i32)
  block ;; label = @1
    local.get 1
    i64.const 3
    i64.and
    i64.const 1
    i64.ne
    br_if 0 (;@1;)
    local.get 1
    i32.wrap_i64
    i64.load offset=15
    i64.const 7
    i64.ne
    br_if 0 (;@1;)
    local.get 1
    i32.wrap_i64
    i64.load offset=7
    local.set 3
    local.get 3
    i64.const 1
    i64.add
    i64.const 3
    i64.and
    i64.const 1
    i64.le_u
    i32.eqz
    br_if 0 (;@1;)
    local.get 0
    local.set 2
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
        i64.load offset=7
        local.get 3
        i64.eq
        local.get 4
        i64.eqz
        i32.and
        if ;; label = @4
          local.get 2
          local.set 4
        end
        local.get 2
        i32.wrap_i64
        i64.load offset=15
        local.set 2
        local.get 2
        i64.const 3
        i64.and
        i64.const 1
        i64.ne
        br_if 1 (;@2;)
        local.get 2
        i32.wrap_i64
        i64.load offset=7
        local.get 3
        i64.eq
        local.get 4
        i64.eqz
        i32.and
        if ;; label = @4
          local.get 2
          local.set 4
        end
        local.get 2
        i32.wrap_i64
        i64.load offset=15
        local.set 2
        local.get 2
        i64.const 3
        i64.and
        i64.const 1
        i64.ne
        br_if 1 (;@2;)
        local.get 2
        i32.wrap_i64
        i64.load offset=7
        local.get 3
        i64.eq
        local.get 4
        i64.eqz
        i32.and
        if ;; label = @4
          local.get 2
          local.set 4
        end
        local.get 2
        i32.wrap_i64
        i64.load offset=15
        local.set 2
        local.get 2
        i64.const 3
        i64.and
        i64.const 1
        i64.ne
        br_if 1 (;@2;)
        local.get 2
        i32.wrap_i64
        i64.load offset=7
        local.get 3
        i64.eq
        local.get 4
        i64.eqz
        i32.and
        if ;; label = @4
          local.get 2
          local.set 4
        end
        local.get 2
        i32.wrap_i64
        i64.load offset=15
        local.set 2
        br 0 (;@3;)
      end
    end
    local.get 2
    i64.const 7
    i64.ne
    br_if 0 (;@1;)
    local.get 4
    i64.eqz
    if ;; label = @2
      local.get 0
      return
    end
    local.get 0
    local.set 2
    i32.const 0
    i32.load offset=64
    local.tee 6
    local.set 5
    block ;; label = @2
      block ;; label = @3
        loop ;; label = @4
          global.get 0
          i64.const 8
          i64.sub
          global.set 0
          global.get 0
          i64.const 0
          i64.lt_s
          (@metadata.code.branch_hint "\00")
          if ;; label = @5
            call $yield
          end
          local.get 2
          i64.const 3
          i64.and
          i64.const 1
          i64.ne
          br_if 1 (;@3;)
          local.get 2
          local.get 4
          i64.eq
          br_if 2 (;@2;)
          local.get 5
          i32.const 16
          i32.add
          i32.const 0
          i32.load offset=72
          i32.gt_u
          (@metadata.code.branch_hint "\00")
          br_if 3 (;@1;)
          local.get 5
          local.get 2
          i32.wrap_i64
          i64.load offset=7
          i64.store
          local.get 5
          local.get 5
          i32.const -9
          i32.sub
          i64.extend_i32_u
          i64.store offset=8
          local.get 5
          i32.const 16
          i32.add
          local.set 5
          local.get 2
          i32.wrap_i64
          i64.load offset=15
          local.set 2
          local.get 2
          i64.const 3
          i64.and
          i64.const 1
          i64.ne
          br_if 1 (;@3;)
          local.get 2
          local.get 4
          i64.eq
          br_if 2 (;@2;)
          local.get 5
          i32.const 16
          i32.add
          i32.const 0
          i32.load offset=72
          i32.gt_u
          (@metadata.code.branch_hint "\00")
          br_if 3 (;@1;)
          local.get 5
          local.get 2
          i32.wrap_i64
          i64.load offset=7
          i64.store
          local.get 5
          local.get 5
          i32.const -9
          i32.sub
          i64.extend_i32_u
          i64.store offset=8
          local.get 5
          i32.const 16
          i32.add
          local.set 5
          local.get 2
          i32.wrap_i64
          i64.load offset=15
          local.set 2
          local.get 2
          i64.const 3
          i64.and
          i64.const 1
          i64.ne
          br_if 1 (;@3;)
          local.get 2
          local.get 4
          i64.eq
          br_if 2 (;@2;)
          local.get 5
          i32.const 16
          i32.add
          i32.const 0
          i32.load offset=72
          i32.gt_u
          (@metadata.code.branch_hint "\00")
          br_if 3 (;@1;)
          local.get 5
          local.get 2
          i32.wrap_i64
          i64.load offset=7
          i64.store
          local.get 5
          local.get 5
          i32.const -9
          i32.sub
          i64.extend_i32_u
          i64.store offset=8
          local.get 5
          i32.const 16
          i32.add
          local.set 5
          local.get 2
          i32.wrap_i64
          i64.load offset=15
          local.set 2
          local.get 2
          i64.const 3
          i64.and
          i64.const 1
          i64.ne
          br_if 1 (;@3;)
          local.get 2
          local.get 4
          i64.eq
          br_if 2 (;@2;)
          local.get 5
          i32.const 16
          i32.add
          i32.const 0
          i32.load offset=72
          i32.gt_u
          (@metadata.code.branch_hint "\00")
          br_if 3 (;@1;)
          local.get 5
          local.get 2
          i32.wrap_i64
          i64.load offset=7
          i64.store
          local.get 5
          local.get 5
          i32.const -9
          i32.sub
          i64.extend_i32_u
          i64.store offset=8
          local.get 5
          i32.const 16
          i32.add
          local.set 5
          local.get 2
          i32.wrap_i64
          i64.load offset=15
          local.set 2
          br 0 (;@4;)
        end
      end
    end
    local.get 4
    i32.wrap_i64
    i64.load offset=15
    local.set 2
    local.get 5
    local.get 6
    i32.eq
    if ;; label = @2
      local.get 2
      return
    end
    local.get 5
    i32.const 8
    i32.sub
    local.get 2
    i64.store
    local.get 5
    local.set 7
    i32.const 0
    local.get 7
    i32.store offset=64
    local.get 6
    i32.const 7
    i32.sub
    i64.extend_i32_u
    return
  end
  local.get 0
  local.get 1
  call $"settled erlang:--/2"
)
