;; -module(values).
;; -export([less/2, kind/1, both/2, negate/1]).
;;
;; %% A test as a value.
;; less(A, B) -> A < B.
;; kind(A) -> is_atom(A).
;; both(A, B) -> A andalso B > 1.
;; negate(A) -> not A.

;;; {release,25}.
;;; {exports,[{values,less,2},{values,kind,1},{values,both,2},{values,negate,1}]}.
;;; {module,values,document,[{less,2},{kind,1},{both,2},{negate,1}]}.
;;; {function,both,2,6}.
;;;   {label,5}.
;;;   {func_info,{atom,values},{atom,both},2}.
;;;   {label,6}.
;;;   {select_val,{x,0},{f,9},{list,[{atom,false},{f,8},{atom,true},{f,7}]}}.
;;;   {label,7}.
;;;   {bif,'>',{f,0},[{x,1},{integer,1}],{x,0}}.
;;;   return.
;;;   {label,8}.
;;;   return.
;;;   {label,9}.
;;;   {test_heap,3,1}.
;;;   {put_tuple2,{x,0},{list,[{atom,badarg},{x,0}]}}.
;;;   {call_ext_only,1,{extfunc,erlang,error,1}}.
;;; {function,kind,1,4}.
;;;   {label,3}.
;;;   {func_info,{atom,values},{atom,kind},1}.
;;;   {label,4}.
;;;   {bif,is_atom,{f,0},[{x,0}],{x,0}}.
;;;   return.
;;; {function,less,2,2}.
;;;   {label,1}.
;;;   {func_info,{atom,values},{atom,less},2}.
;;;   {label,2}.
;;;   {bif,'<',{f,0},[{x,0},{x,1}],{x,0}}.
;;;   return.
;;; {function,negate,1,11}.
;;;   {label,10}.
;;;   {func_info,{atom,values},{atom,negate},1}.
;;;   {label,11}.
;;;   {bif,'not',{f,0},[{x,0}],{x,0}}.
;;;   return.

(func $values:both/2 (;6;) (type 7) (param i64 i64) (result i64)
  (local i32 i32)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
        block ;; label = @4
          local.get 0
          i64.const 3
          i64.eq
          br_if 1 (;@3;)
          local.get 0
          i64.const 19
          i64.eq
          br_if 0 (;@4;)
          br 2 (;@2;)
        end
        block (result i64) ;; label = @4
          block ;; label = @5
            local.get 1
            i64.const 3
            i64.and
            i64.eqz
            (@metadata.code.branch_hint "\01")
            if ;; label = @6
              i64.const 4
              local.get 1
              i64.ge_s
              br_if 1 (;@5;)
            else
              i64.const 4
              local.get 1
              call $"compare Order"
              i32.const 0
              i32.ge_s
              br_if 1 (;@5;)
            end
            i64.const 19
            br 1 (;@4;)
          end
          i64.const 3
        end
        local.set 0
        local.get 0
        return
      end
      local.get 0
      return
    end
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
      local.get 0
      call $"collect 1"
      local.set 0
    end
    i32.const 0
    i32.load offset=64
    local.tee 2
    i64.const 515
    i64.store
    local.get 2
    i64.const 99
    i64.store offset=8
    local.get 2
    local.get 0
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
    i64.const 35
    local.get 0
    call $raise
    br 0 (;@1;)
    unreachable
  end
  i64.const 11
)
(func $values:kind/1 (;7;) (type 6) (param i64) (result i64)
  block ;; label = @1
    block (result i64) ;; label = @2
      block ;; label = @3
        local.get 0
        i64.const 15
        i64.and
        i64.const 3
        i64.eq
        i32.eqz
        br_if 0 (;@3;)
        i64.const 19
        br 1 (;@2;)
      end
      i64.const 3
    end
    local.set 0
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
(func $values:less/2 (;8;) (type 7) (param i64 i64) (result i64)
  block ;; label = @1
    block (result i64) ;; label = @2
      block ;; label = @3
        local.get 0
        local.get 1
        i64.or
        i64.const 3
        i64.and
        i64.eqz
        (@metadata.code.branch_hint "\01")
        if ;; label = @4
          local.get 0
          local.get 1
          i64.ge_s
          br_if 1 (;@3;)
        else
          local.get 0
          local.get 1
          call $"compare Order"
          i32.const 0
          i32.ge_s
          br_if 1 (;@3;)
        end
        i64.const 19
        br 1 (;@2;)
      end
      i64.const 3
    end
    local.set 0
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
(func $values:negate/1 (;9;) (type 6) (param i64) (result i64)
  (local i64)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
        local.get 0
        i64.const -17
        i64.and
        i64.const 3
        i64.eq
        i32.eqz
        br_if 0 (;@3;)
        local.get 0
        i64.const 16
        i64.xor
        local.set 1
        br 1 (;@2;)
      end
      local.get 0
      call $"settled erlang:not/1"
      local.set 1
      local.get 1
      i64.const 11
      i64.eq
      (@metadata.code.branch_hint "\00")
      br_if 1 (;@1;)
    end
    local.get 1
    local.set 0
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
