;; -module(guard).
;; -export([large/2]).
;;
;; %% Show: slow /
;; %% In a guard an error is a failure.
;; large(A, B) when A + B > 100 -> yes;
;; large(A, B) when A / B > 2 -> ratio;
;; large(_, _) -> no.

;;; {release,25}.
;;; {exports,[{guard,large,2}]}.
;;; {module,guard,document,[{large,2}]}.
;;; {function,large,2,2}.
;;;   {label,1}.
;;;   {func_info,{atom,guard},{atom,large},2}.
;;;   {label,2}.
;;;   {gc_bif,'+',{f,3},2,[{x,0},{x,1}],{x,2}}.
;;;   {test,is_lt,{f,3},[{integer,100},{tr,{x,2},number}]}.
;;;   {move,{atom,yes},{x,0}}.
;;;   return.
;;;   {label,3}.
;;;   {gc_bif,'/',{f,4},2,[{x,0},{x,1}],{x,0}}.
;;;   {test,is_lt,{f,4},[{integer,2},{tr,{x,0},{t_float,any}}]}.
;;;   {move,{atom,ratio},{x,0}}.
;;;   return.
;;;   {label,4}.
;;;   {move,{atom,no},{x,0}}.
;;;   return.

(func $guard:large/2 (;6;) (type 2) (param i64 i64) (result i64)
  (local i64 i64)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
        block ;; label = @4
          block ;; label = @5
            local.get 0
            local.get 1
            i64.or
            i64.const 3
            i64.and
            i64.eqz
            i32.eqz
            (@metadata.code.branch_hint "\00")
            br_if 0 (;@5;)
            local.get 0
            local.get 1
            i64.add
            local.set 2
            local.get 0
            local.get 2
            i64.xor
            local.get 1
            local.get 2
            i64.xor
            i64.and
            i64.const 0
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
            local.get 0
            local.get 1
            call $"collect 2"
            local.set 1
            local.set 0
          end
          local.get 0
          local.get 1
          call $"slow +"
          local.set 2
          local.get 2
          i64.const 11
          i64.eq
          br_if 1 (;@3;)
        end
        local.get 2
        local.set 3
        local.get 3
        i64.const 3
        i64.and
        i64.eqz
        (@metadata.code.branch_hint "\01")
        if ;; label = @4
          i64.const 400
          local.get 3
          i64.ge_s
          br_if 1 (;@3;)
        else
          i64.const 400
          local.get 3
          call $"compare Order"
          i32.const 0
          i32.ge_s
          br_if 1 (;@3;)
        end
        i64.const 467
        local.set 0
        local.get 0
        return
      end
      block ;; label = @3
        block ;; label = @4
          br 0 (;@4;)
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
          local.get 1
          call $"collect 2"
          local.set 1
          local.set 0
        end
        local.get 0
        local.get 1
        call $"slow /"
        local.set 2
        local.get 2
        i64.const 11
        i64.eq
        br_if 1 (;@2;)
      end
      local.get 2
      local.set 0
      f64.const 0x1p+1 (;=2;)
      local.get 0
      i32.wrap_i64
      f64.load offset=14
      f64.lt
      i32.eqz
      br_if 0 (;@2;)
      i64.const 483
      local.set 0
      local.get 0
      return
    end
    i64.const 499
    local.set 0
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
(func $"slow /" (;13;) (type 2) (param i64 i64) (result i64)
  (local f64 f64 i32 i32)
  block ;; label = @1
    block ;; label = @2
      local.get 0
      local.get 1
      i64.or
      i64.const 3
      i64.and
      i64.eqz
      i32.eqz
      br_if 0 (;@2;)
      local.get 0
      i64.const 36028797018963968
      i64.add
      i64.const 72057594037927936
      i64.gt_u
      br_if 1 (;@1;)
      local.get 1
      i64.const 36028797018963968
      i64.add
      i64.const 72057594037927936
      i64.gt_u
      br_if 1 (;@1;)
    end
    block ;; label = @2
      local.get 0
      i64.const 3
      i64.and
      i64.eqz
      if ;; label = @3
        local.get 0
        i64.const 2
        i64.shr_s
        f64.convert_i64_s
        local.set 2
        br 1 (;@2;)
      end
      local.get 0
      i64.const 3
      i64.and
      i64.const 2
      i64.ne
      br_if 1 (;@1;)
      local.get 0
      i32.wrap_i64
      i32.load8_u offset=6
      i32.const 7
      i32.ne
      br_if 1 (;@1;)
      local.get 0
      i32.wrap_i64
      f64.load offset=14
      local.set 2
    end
    block ;; label = @2
      local.get 1
      i64.const 3
      i64.and
      i64.eqz
      if ;; label = @3
        local.get 1
        i64.const 2
        i64.shr_s
        f64.convert_i64_s
        local.set 3
        br 1 (;@2;)
      end
      local.get 1
      i64.const 3
      i64.and
      i64.const 2
      i64.ne
      br_if 1 (;@1;)
      local.get 1
      i32.wrap_i64
      i32.load8_u offset=6
      i32.const 7
      i32.ne
      br_if 1 (;@1;)
      local.get 1
      i32.wrap_i64
      f64.load offset=14
      local.set 3
    end
    local.get 2
    local.get 3
    f64.div
    local.tee 2
    f64.abs
    f64.const inf (;=inf;)
    f64.lt
    i32.eqz
    br_if 0 (;@1;)
    i32.const 0
    i32.load offset=64
    i32.const 16
    i32.add
    i32.const 0
    i32.load offset=72
    i32.gt_u
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    i32.const 0
    i32.load offset=64
    local.tee 4
    i64.const 263
    i64.store
    local.get 4
    local.get 2
    f64.store offset=8
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
    return
  end
  local.get 0
  local.get 1
  return_call $"settled erlang://2"
)
