;; %% What is a binary surely is not looked at; a context goes on where it is.
;; {release,25}.
;; {exports,[{m,f,1}]}.
;; {module,m,document,[{f,1}]}.
;; {function,f,1,2}.
;;   {label,1}.
;;   {func_info,{atom,m},{atom,f},1}.
;;   {label,2}.
;;   {bs_start_match4,{atom,no_fail},1,{x,0},{x,0}}.
;;   {test,bs_get_integer2,{f,1},1,[{x,0},{integer,8},1,{field_flags,[unsigned,big]}],{x,1}}.
;;   {bs_start_match4,{atom,resume},2,{x,0},{x,0}}.
;;   {test,bs_skip_bits2,{f,1},[{x,0},{atom,all},8,{field_flags,[unsigned,big]}]}.
;;   {move,{x,1},{x,0}}.
;;   return.

(func $m:f/1 (;4;) (type 6) (param i64) (result i64)
  (local i32 i64 i32 i32 i64 i64 i64)
  block ;; label = @1
    block ;; label = @2
      i32.const 0
      i32.load offset=64
      i32.const 32
      i32.add
      i32.const 0
      i32.load offset=72
      i32.gt_u
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        i32.const 32
        local.get 0
        call $"collect 1"
        local.set 0
      end
      local.get 0
      i32.wrap_i64
      i32.load8_u offset=6
      local.set 1
      block ;; label = @3
        local.get 0
        local.set 2
        local.get 1
        i32.const 43
        i32.eq
        br_if 0 (;@3;)
        i32.const 0
        i32.load offset=64
        local.tee 3
        i64.const 811
        i64.store
        local.get 1
        i32.const 35
        i32.eq
        if ;; label = @4
          local.get 3
          local.get 0
          i64.store offset=8
          local.get 3
          i64.const 0
          i64.store offset=16
          local.get 3
          local.get 0
          i32.wrap_i64
          i64.load offset=14
          i64.store offset=24
        else
          local.get 3
          local.get 0
          i32.wrap_i64
          i64.load offset=14
          i64.store offset=8
          local.get 3
          local.get 0
          i32.wrap_i64
          i64.load offset=22
          i64.store offset=16
          local.get 3
          local.get 0
          i32.wrap_i64
          i64.load offset=22
          local.get 0
          i32.wrap_i64
          i64.load offset=30
          i64.add
          i64.store offset=24
        end
        local.get 3
        i32.const 32
        i32.add
        local.set 4
        i32.const 0
        local.get 4
        i32.store offset=64
        local.get 3
        i32.const 6
        i32.sub
        i64.extend_i32_u
        local.set 2
      end
      local.get 2
      local.set 0
      local.get 0
      i32.wrap_i64
      local.tee 1
      i64.load offset=22
      local.set 5
      i64.const 8
      local.set 6
      local.get 1
      i64.load offset=30
      local.get 5
      i64.sub
      local.get 6
      i64.lt_s
      br_if 0 (;@2;)
      local.get 5
      i64.const 7
      i64.and
      i64.eqz
      if ;; label = @3
        local.get 1
        i64.load offset=14
        local.get 5
        i64.const 3
        i64.shr_u
        i64.add
        i32.wrap_i64
        i64.load8_u offset=22
        i64.const 2
        i64.shl
        local.set 2
      else
        local.get 1
        i64.load offset=14
        local.get 5
        local.get 6
        i32.const 0
        call $ReadInteger
        local.set 2
      end
      local.get 1
      local.get 5
      local.get 6
      i64.add
      i64.store offset=22
      local.get 2
      local.set 7
      i32.const 0
      i32.load offset=64
      i32.const 32
      i32.add
      i32.const 0
      i32.load offset=72
      i32.gt_u
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        i32.const 32
        local.get 0
        local.get 7
        call $"collect 2"
        local.set 7
        local.set 0
      end
      local.get 0
      i32.wrap_i64
      i32.load8_u offset=6
      local.set 1
      block ;; label = @3
        local.get 0
        local.set 2
        local.get 1
        i32.const 43
        i32.eq
        br_if 0 (;@3;)
        i32.const 0
        i32.load offset=64
        local.tee 3
        i64.const 811
        i64.store
        local.get 1
        i32.const 35
        i32.eq
        if ;; label = @4
          local.get 3
          local.get 0
          i64.store offset=8
          local.get 3
          i64.const 0
          i64.store offset=16
          local.get 3
          local.get 0
          i32.wrap_i64
          i64.load offset=14
          i64.store offset=24
        else
          local.get 3
          local.get 0
          i32.wrap_i64
          i64.load offset=14
          i64.store offset=8
          local.get 3
          local.get 0
          i32.wrap_i64
          i64.load offset=22
          i64.store offset=16
          local.get 3
          local.get 0
          i32.wrap_i64
          i64.load offset=22
          local.get 0
          i32.wrap_i64
          i64.load offset=30
          i64.add
          i64.store offset=24
        end
        local.get 3
        i32.const 32
        i32.add
        local.set 4
        i32.const 0
        local.get 4
        i32.store offset=64
        local.get 3
        i32.const 6
        i32.sub
        i64.extend_i32_u
        local.set 2
      end
      local.get 2
      local.set 0
      local.get 0
      i32.wrap_i64
      local.tee 1
      i64.load offset=22
      local.set 5
      local.get 1
      i64.load offset=30
      local.get 5
      i64.sub
      local.set 6
      local.get 6
      i64.const 8
      i64.rem_u
      i64.eqz
      i32.eqz
      br_if 0 (;@2;)
      local.get 1
      local.get 5
      local.get 6
      i64.add
      i64.store offset=22
      local.get 7
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
