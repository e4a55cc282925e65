;; %% Show: SetElement
;; %% Of several elements that are set, all but the first are set where the copy lies.
;; {release,25}.
;; {exports,[{m,f,1}]}.
;; {module,m,document,[{f,1}]}.
;; {function,f,1,2}.
;;   {label,1}.
;;   {func_info,{atom,m},{atom,f},1}.
;;   {label,2}.
;;   {allocate,1,1}.
;;   {init_yregs,{list,[{y,0}]}}.
;;   {move,{x,0},{x,1}}.
;;   {move,{integer,2},{x,0}}.
;;   {move,{atom,second},{x,2}}.
;;   {call_ext,3,{extfunc,erlang,setelement,3}}.
;;   {set_tuple_element,{y,0},{x,0},0}.
;;   {kill,{y,0}}.
;;   {swap,{x,0},{x,1}}.
;;   {move,{x,1},{x,0}}.
;;   {deallocate,1}.
;;   return.

(func $m:f/1 (;5;) (type 5) (param i64) (result i64)
  (local i32 i32 i32 i64 i64 i64 i64)
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
    local.tee 1
    i32.const 8
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
    local.get 1
    i64.const 7
    i64.store
    local.get 0
    local.set 4
    i64.const 8
    local.set 0
    i64.const 467
    local.set 5
    i32.const 0
    i32.load offset=64
    i32.const 0
    i32.load offset=72
    i32.gt_u
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      i32.const 0
      local.get 0
      local.get 4
      local.get 5
      call $"collect 3"
      local.set 5
      local.set 4
      local.set 0
    end
    local.get 0
    local.get 4
    local.get 5
    call $SetElement
    local.set 0
    local.get 0
    i64.const 11
    i64.eq
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    local.get 0
    i32.wrap_i64
    local.get 1
    i64.load
    i64.store offset=14
    local.get 1
    i64.const 7
    i64.store
    local.get 0
    local.get 4
    local.set 7
    local.set 6
    local.get 7
    local.set 0
    local.get 6
    local.set 4
    local.get 4
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
(func $SetElement (;7;) (type 3) (param i64 i64 i64) (result i64)
  (local i32 i32 i32 i32 i64 i32)
  block ;; label = @1
    local.get 1
    i64.const 3
    i64.and
    i64.const 2
    i64.ne
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    local.get 1
    i32.wrap_i64
    i32.load8_u offset=6
    i32.const 3
    i32.ne
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    local.get 1
    i32.wrap_i64
    local.tee 3
    i64.load offset=6
    i32.wrap_i64
    i32.const 8
    i32.shr_u
    local.tee 4
    i32.const 1024
    i32.gt_u
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    local.get 0
    i64.const 3
    i64.and
    i64.eqz
    i32.eqz
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    local.get 0
    i64.const 2
    i64.shr_u
    i64.const 1
    i64.sub
    local.tee 7
    local.get 4
    i64.extend_i32_u
    i64.ge_u
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    i32.const 0
    i32.load offset=64
    local.get 4
    i32.const 3
    i32.shl
    i32.const 8
    i32.add
    i32.add
    i32.const 0
    i32.load offset=72
    i32.gt_u
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    i32.const 0
    i32.load offset=64
    local.tee 5
    local.get 3
    i64.load offset=6
    i64.store
    local.get 4
    local.set 6
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
      local.get 5
      local.get 3
      i64.load offset=14
      i64.store offset=8
      local.get 5
      i32.const 8
      i32.add
      local.set 5
      local.get 3
      i32.const 8
      i32.add
      local.set 3
      local.get 6
      i32.const 1
      i32.sub
      local.tee 6
      br_if 0 (;@2;)
    end
    i32.const 0
    i32.load offset=64
    local.tee 3
    local.get 7
    i32.wrap_i64
    i32.const 3
    i32.shl
    i32.add
    local.get 2
    i64.store offset=8
    local.get 5
    i32.const 8
    i32.add
    local.set 8
    i32.const 0
    local.get 8
    i32.store offset=64
    local.get 3
    i32.const 6
    i32.sub
    i64.extend_i32_u
    return
  end
  local.get 0
  local.get 1
  local.get 2
  call $"settled erlang:setelement/3"
)
