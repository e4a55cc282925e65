;; -module(booleans).
;; -export([both/2, either/2, one/2, guard/2]).
;;
;; both(A, B) -> A and B.
;; either(A, B) -> A or B.
;; one(A, B) -> A xor B.
;;
;; guard(A, B) when (A > 1) and (B > 1) or not B -> yes;
;; guard(_, _) -> no.

;;; {release,25}.
;;; {exports,[{booleans,both,2},{booleans,either,2},{booleans,one,2},{booleans,guard,2}]}.
;;; {module,booleans,document,[{both,2},{either,2},{one,2},{guard,2}]}.
;;; {function,both,2,2}.
;;;   {label,1}.
;;;   {func_info,{atom,booleans},{atom,both},2}.
;;;   {label,2}.
;;;   {bif,'and',{f,0},[{x,0},{x,1}],{x,0}}.
;;;   return.
;;; {function,either,2,4}.
;;;   {label,3}.
;;;   {func_info,{atom,booleans},{atom,either},2}.
;;;   {label,4}.
;;;   {bif,'or',{f,0},[{x,0},{x,1}],{x,0}}.
;;;   return.
;;; {function,guard,2,8}.
;;;   {label,7}.
;;;   {func_info,{atom,booleans},{atom,guard},2}.
;;;   {label,8}.
;;;   {test,is_lt,{f,9},[{integer,1},{x,0}]}.
;;;   {test,is_lt,{f,11},[{integer,1},{x,1}]}.
;;;   {test,is_boolean,{f,11},[{x,1}]}.
;;;   {jump,{f,10}}.
;;;   {label,9}.
;;;   {test,is_eq_exact,{f,11},[{x,1},{atom,false}]}.
;;;   {label,10}.
;;;   {move,{atom,yes},{x,0}}.
;;;   return.
;;;   {label,11}.
;;;   {move,{atom,no},{x,0}}.
;;;   return.
;;; {function,one,2,6}.
;;;   {label,5}.
;;;   {func_info,{atom,booleans},{atom,one},2}.
;;;   {label,6}.
;;;   {bif,'xor',{f,0},[{x,0},{x,1}],{x,0}}.
;;;   return.

(func $booleans:both/2 (;6;) (type 0) (param i64 i64) (result i64)
  (local i64)
  block ;; label = @1
    local.get 0
    local.get 1
    call $"settled erlang:and/2"
    local.set 2
    local.get 2
    i64.const 11
    i64.eq
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    local.get 2
    local.set 0
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
(func $booleans:either/2 (;7;) (type 0) (param i64 i64) (result i64)
  (local i64)
  block ;; label = @1
    local.get 0
    local.get 1
    call $"settled erlang:or/2"
    local.set 2
    local.get 2
    i64.const 11
    i64.eq
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    local.get 2
    local.set 0
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
(func $booleans:guard/2 (;8;) (type 0) (param i64 i64) (result i64)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
        block ;; label = @4
          local.get 0
          i64.const 3
          i64.and
          i64.eqz
          (@metadata.code.branch_hint "\01")
          if ;; label = @5
            i64.const 4
            local.get 0
            i64.ge_s
            br_if 1 (;@4;)
          else
            i64.const 4
            local.get 0
            call $"compare Order"
            i32.const 0
            i32.ge_s
            br_if 1 (;@4;)
          end
          local.get 1
          i64.const 3
          i64.and
          i64.eqz
          (@metadata.code.branch_hint "\01")
          if ;; label = @5
            i64.const 4
            local.get 1
            i64.ge_s
            br_if 3 (;@2;)
          else
            i64.const 4
            local.get 1
            call $"compare Order"
            i32.const 0
            i32.ge_s
            br_if 3 (;@2;)
          end
          local.get 1
          i64.const -17
          i64.and
          i64.const 3
          i64.eq
          i32.eqz
          br_if 2 (;@2;)
          br 1 (;@3;)
        end
        local.get 1
        i64.const 3
        i64.eq
        i32.eqz
        br_if 1 (;@2;)
      end
      i64.const 467
      local.set 0
      local.get 0
      return
    end
    i64.const 483
    local.set 0
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
(func $booleans:one/2 (;9;) (type 0) (param i64 i64) (result i64)
  (local i64)
  block ;; label = @1
    local.get 0
    local.get 1
    call $"settled erlang:xor/2"
    local.set 2
    local.get 2
    i64.const 11
    i64.eq
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    local.get 2
    local.set 0
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
