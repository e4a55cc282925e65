;; %% OTP 26 and later update records with one instruction; `badrecord` raises.
;; {release,27}.
;; {exports,[{m,f,1}]}.
;; {module,m,document,[{f,1}]}.
;; {function,f,1,2}.
;;   {label,1}.
;;   {func_info,{atom,m},{atom,f},1}.
;;   {label,2}.
;;   {debug_line,1,2,3,4}.
;;   {test,is_tagged_tuple,{f,3},[{x,0},3,{atom,r}]}.
;;   {test_heap,4,1}.
;;   {update_record,{atom,copy},3,{x,0},{x,0},{list,[2,{integer,9},3,{atom,new}]}}.
;;   return.
;;   {label,3}.
;;   {badrecord,{x,0}}.

(func $m:f/1 (;2;) (type 3) (param i64) (result i64)
  (local i32 i64 i32)
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
      i64.const 771
      i64.eq
      i32.eqz
      br_if 0 (;@2;)
      local.get 0
      i32.wrap_i64
      i64.load offset=14
      i64.const 467
      i64.eq
      i32.eqz
      br_if 0 (;@2;)
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
      i32.const 0
      i32.load offset=64
      local.tee 1
      i64.const 771
      i64.store
      local.get 0
      local.set 2
      local.get 1
      local.get 2
      i32.wrap_i64
      i64.load offset=14
      i64.store offset=8
      local.get 1
      i64.const 36
      i64.store offset=16
      local.get 1
      i64.const 483
      i64.store offset=24
      local.get 1
      i32.const 32
      i32.add
      local.set 3
      i32.const 0
      local.get 3
      i32.store offset=64
      local.get 1
      i32.const 6
      i32.sub
      i64.extend_i32_u
      local.set 0
      local.get 0
      return
    end
    i64.const 211
    local.get 0
    call $raise_tagged
    br 0 (;@1;)
    unreachable
  end
  i64.const 11
)
