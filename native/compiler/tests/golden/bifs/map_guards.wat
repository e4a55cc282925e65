;; -module(map_guards).
;; -export([has/1, name/1, size/1]).
;;
;; has(M) when is_map_key(key, M) -> true;
;; has(_) -> false.
;;
;; name(M) when map_get(name, M) =:= none -> anonymous;
;; name(M) -> map_get(name, M).
;;
;; size(M) -> map_size(M).

;;; {release,25}.
;;; {exports,[{map_guards,has,1},{map_guards,name,1},{map_guards,size,1}]}.
;;; {module,map_guards,document,[{has,1},{name,1},{size,1}]}.
;;; {function,has,1,2}.
;;;   {label,1}.
;;;   {func_info,{atom,map_guards},{atom,has},1}.
;;;   {label,2}.
;;;   {bif,is_map_key,{f,3},[{atom,key},{x,0}],{x,0}}.
;;;   return.
;;;   {label,3}.
;;;   {move,{atom,false},{x,0}}.
;;;   return.
;;; {function,name,1,5}.
;;;   {label,4}.
;;;   {func_info,{atom,map_guards},{atom,name},1}.
;;;   {label,5}.
;;;   {bif,map_get,{f,6},[{atom,name},{x,0}],{x,1}}.
;;;   {test,is_eq_exact,{f,6},[{x,1},{atom,none}]}.
;;;   {move,{atom,anonymous},{x,0}}.
;;;   return.
;;;   {label,6}.
;;;   {bif,map_get,{f,0},[{atom,name},{x,0}],{x,0}}.
;;;   return.
;;; {function,size,1,8}.
;;;   {label,7}.
;;;   {func_info,{atom,map_guards},{atom,size},1}.
;;;   {label,8}.
;;;   {gc_bif,map_size,{f,0},1,[{x,0}],{x,0}}.
;;;   return.

(func $map_guards:has/1 (;8;) (type 6) (param i64) (result i64)
  (local i64)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
        block ;; label = @4
          local.get 0
          i64.const 467
          call $MapGet
          local.tee 1
          i64.const 11
          i64.ne
          i32.eqz
          br_if 0 (;@4;)
          i64.const 19
          local.set 1
          br 1 (;@3;)
        end
        i64.const 467
        local.get 0
        call $"settled erlang:is_map_key/2"
        local.set 1
        local.get 1
        i64.const 11
        i64.eq
        br_if 1 (;@2;)
      end
      local.get 1
      local.set 0
      local.get 0
      return
    end
    i64.const 3
    local.set 0
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
(func $map_guards:name/1 (;9;) (type 6) (param i64) (result i64)
  (local i64 i64)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
        block ;; label = @4
          local.get 0
          i64.const 483
          call $MapGet
          local.tee 1
          i64.const 11
          i64.ne
          i32.eqz
          br_if 0 (;@4;)
          br 1 (;@3;)
        end
        i32.const 1
        br_if 1 (;@2;)
      end
      local.get 1
      local.set 2
      local.get 2
      i64.const 403
      i64.eq
      i32.eqz
      br_if 0 (;@2;)
      i64.const 499
      local.set 0
      local.get 0
      return
    end
    block ;; label = @2
      block ;; label = @3
        local.get 0
        i64.const 483
        call $MapGet
        local.tee 1
        i64.const 11
        i64.ne
        i32.eqz
        br_if 0 (;@3;)
        br 1 (;@2;)
      end
      i64.const 483
      local.get 0
      call $"settled erlang:map_get/2"
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
(func $map_guards:size/1 (;10;) (type 6) (param i64) (result i64)
  (local i64)
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
        i32.const 19
        i32.eq
        i32.eqz
        br_if 0 (;@3;)
        local.get 0
        i32.wrap_i64
        i64.load offset=6
        i64.const 8
        i64.shr_u
        i64.const 1
        i64.sub
        i64.const 2
        i64.shl
        local.set 1
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
      call $"settled erlang:map_size/1"
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
