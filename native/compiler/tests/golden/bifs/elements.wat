;; -module(elements).
;; -export([first/1, nth/2, ends/1, size/1, guard/1]).
;;
;; %% A few loads where all is as they want it.
;; first(T) -> element(1, T).
;; nth(N, T) -> element(N, T).
;; ends(L) -> {hd(L), tl(L)}.
;; size(T) -> tuple_size(T).
;;
;; guard(T) when element(2, T) =:= ok -> ok;
;; guard(T) when hd(T) =:= ok -> list.

;;; {release,25}.
;;; {exports,[{elements,first,1},{elements,nth,2},{elements,ends,1},{elements,size,1},{elements,guard,1}]}.
;;; {module,elements,document,[{first,1},{nth,2},{ends,1},{size,1},{guard,1}]}.
;;; {function,ends,1,6}.
;;;   {label,5}.
;;;   {func_info,{atom,elements},{atom,ends},1}.
;;;   {label,6}.
;;;   {bif,hd,{f,0},[{x,0}],{x,1}}.
;;;   {test_heap,3,2}.
;;;   {get_tl,{x,0},{x,0}}.
;;;   {put_tuple2,{x,0},{list,[{x,1},{x,0}]}}.
;;;   return.
;;; {function,first,1,2}.
;;;   {label,1}.
;;;   {func_info,{atom,elements},{atom,first},1}.
;;;   {label,2}.
;;;   {bif,element,{f,0},[{integer,1},{x,0}],{x,0}}.
;;;   return.
;;; {function,guard,1,10}.
;;;   {label,9}.
;;;   {func_info,{atom,elements},{atom,guard},1}.
;;;   {label,10}.
;;;   {bif,element,{f,11},[{integer,2},{x,0}],{x,1}}.
;;;   {test,is_eq_exact,{f,11},[{x,1},{atom,ok}]}.
;;;   {move,{atom,ok},{x,0}}.
;;;   return.
;;;   {label,11}.
;;;   {bif,hd,{f,9},[{x,0}],{x,1}}.
;;;   {test,is_eq_exact,{f,9},[{x,1},{atom,ok}]}.
;;;   {move,{atom,list},{x,0}}.
;;;   return.
;;; {function,nth,2,4}.
;;;   {label,3}.
;;;   {func_info,{atom,elements},{atom,nth},2}.
;;;   {label,4}.
;;;   {bif,element,{f,0},[{x,0},{x,1}],{x,0}}.
;;;   return.
;;; {function,size,1,8}.
;;;   {label,7}.
;;;   {func_info,{atom,elements},{atom,size},1}.
;;;   {label,8}.
;;;   {bif,tuple_size,{f,0},[{x,0}],{x,0}}.
;;;   return.

(func $elements:ends/1 (;6;) (type 0) (param i64) (result i64)
  (local i64 i64 i32 i32)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
        local.get 0
        i64.const 3
        i64.and
        i64.const 1
        i64.eq
        i32.eqz
        br_if 0 (;@3;)
        local.get 0
        i32.wrap_i64
        i64.load offset=7
        local.set 1
        br 1 (;@2;)
      end
      local.get 0
      call $"settled erlang:hd/1"
      local.set 1
      local.get 1
      i64.const 11
      i64.eq
      (@metadata.code.branch_hint "\00")
      br_if 1 (;@1;)
    end
    local.get 1
    local.set 2
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
      local.get 2
      call $"collect 2"
      local.set 2
      local.set 0
    end
    local.get 0
    i32.wrap_i64
    local.set 3
    local.get 3
    i64.load offset=15
    local.set 0
    i32.const 0
    i32.load offset=64
    local.tee 3
    i64.const 515
    i64.store
    local.get 3
    local.get 2
    i64.store offset=8
    local.get 3
    local.get 0
    i64.store offset=16
    local.get 3
    i32.const 24
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
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
(func $elements:first/1 (;7;) (type 0) (param i64) (result i64)
  (local i64 i64)
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
        i64.load offset=6
        local.tee 2
        i64.const 255
        i64.and
        i64.const 3
        i64.eq
        i32.eqz
        br_if 0 (;@3;)
        local.get 2
        i64.const 8
        i64.shr_u
        i64.const 0
        i64.gt_u
        i32.eqz
        br_if 0 (;@3;)
        local.get 0
        i32.wrap_i64
        i64.load offset=14
        local.set 1
        br 1 (;@2;)
      end
      i64.const 4
      local.get 0
      call $"settled erlang:element/2"
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
(func $elements:guard/1 (;8;) (type 0) (param i64) (result i64)
  (local i64 i64 i64)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
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
            i64.load offset=6
            local.tee 2
            i64.const 255
            i64.and
            i64.const 3
            i64.eq
            i32.eqz
            br_if 0 (;@5;)
            local.get 2
            i64.const 8
            i64.shr_u
            i64.const 1
            i64.gt_u
            i32.eqz
            br_if 0 (;@5;)
            local.get 0
            i32.wrap_i64
            i64.load offset=22
            local.set 1
            br 1 (;@4;)
          end
          i32.const 1
          br_if 1 (;@3;)
        end
        local.get 1
        local.set 3
        local.get 3
        i64.const 355
        i64.eq
        i32.eqz
        br_if 0 (;@3;)
        i64.const 355
        local.set 0
        local.get 0
        return
      end
      block ;; label = @3
        block ;; label = @4
          local.get 0
          i64.const 3
          i64.and
          i64.const 1
          i64.eq
          i32.eqz
          br_if 0 (;@4;)
          local.get 0
          i32.wrap_i64
          i64.load offset=7
          local.set 1
          br 1 (;@3;)
        end
        i32.const 1
        br_if 1 (;@2;)
      end
      local.get 1
      local.set 3
      local.get 3
      i64.const 355
      i64.eq
      i32.eqz
      br_if 0 (;@2;)
      i64.const 467
      local.set 0
      local.get 0
      return
      unreachable
    end
    i32.const 0
    i32.load offset=80
    local.get 0
    i64.store
    i64.const 483
    i64.const 499
    i32.const 1
    call $raise_function_clause
  end
  i64.const 11
)
(func $elements:nth/2 (;9;) (type 4) (param i64 i64) (result i64)
  (local i64 i64 i64)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
        local.get 1
        i64.const 3
        i64.and
        i64.const 2
        i64.eq
        i32.eqz
        br_if 0 (;@3;)
        local.get 1
        i32.wrap_i64
        i64.load offset=6
        local.tee 3
        i64.const 255
        i64.and
        i64.const 3
        i64.eq
        i32.eqz
        br_if 0 (;@3;)
        local.get 3
        i64.const 8
        i64.shr_u
        local.set 4
        local.get 0
        i64.const 3
        i64.and
        i64.eqz
        i32.eqz
        br_if 0 (;@3;)
        local.get 0
        i64.const 2
        i64.shr_u
        i64.const 1
        i64.sub
        local.tee 3
        local.get 4
        i64.lt_u
        i32.eqz
        br_if 0 (;@3;)
        local.get 1
        local.get 3
        i64.const 3
        i64.shl
        i64.add
        i32.wrap_i64
        i64.load offset=14
        local.set 2
        br 1 (;@2;)
      end
      local.get 0
      local.get 1
      call $"settled erlang:element/2"
      local.set 2
      local.get 2
      i64.const 11
      i64.eq
      (@metadata.code.branch_hint "\00")
      br_if 1 (;@1;)
    end
    local.get 2
    local.set 0
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
(func $elements:size/1 (;10;) (type 0) (param i64) (result i64)
  (local i64 i64)
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
        i64.load offset=6
        local.tee 2
        i64.const 255
        i64.and
        i64.const 3
        i64.eq
        i32.eqz
        br_if 0 (;@3;)
        local.get 2
        i64.const 8
        i64.shr_u
        i64.const 2
        i64.shl
        local.set 1
        br 1 (;@2;)
      end
      local.get 0
      call $"settled erlang:tuple_size/1"
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
