;; -module(order).
;; -export([less/2, within/1, floats/2, known/1]).
;;
;; %% Show: compare Order, whole Order
;; %% Small integers by their words; the rest by a helper.
;; less(A, B) when A < B -> A;
;; less(_, B) -> B.
;;
;; within(A) when A >= 10, A =< 20 -> true;
;; within(_) -> false.
;;
;; floats(A, B) when is_float(A), is_float(B), A < B, B > 3 -> A;
;; floats(_, B) -> B.
;;
;; known(A) when (A band 255) > 50 -> upper;
;; known(_) -> lower.

;;; {release,25}.
;;; {exports,[{order,less,2},{order,within,1},{order,floats,2},{order,known,1}]}.
;;; {module,order,document,[{less,2},{within,1},{floats,2},{known,1}]}.
;;; {function,floats,2,8}.
;;;   {label,7}.
;;;   {func_info,{atom,order},{atom,floats},2}.
;;;   {label,8}.
;;;   {test,is_float,{f,9},[{x,0}]}.
;;;   {test,is_float,{f,9},[{x,1}]}.
;;;   {test,is_lt,{f,9},[{tr,{x,0},{t_float,any}},{tr,{x,1},{t_float,any}}]}.
;;;   {test,is_lt,{f,9},[{integer,3},{tr,{x,1},{t_float,any}}]}.
;;;   return.
;;;   {label,9}.
;;;   {move,{x,1},{x,0}}.
;;;   return.
;;; {function,known,1,11}.
;;;   {label,10}.
;;;   {func_info,{atom,order},{atom,known},1}.
;;;   {label,11}.
;;;   {gc_bif,'band',{f,12},1,[{x,0},{integer,255}],{x,0}}.
;;;   {test,is_lt,{f,12},[{integer,50},{tr,{x,0},{t_integer,{0,255}}}]}.
;;;   {move,{atom,upper},{x,0}}.
;;;   return.
;;;   {label,12}.
;;;   {move,{atom,lower},{x,0}}.
;;;   return.
;;; {function,less,2,2}.
;;;   {label,1}.
;;;   {func_info,{atom,order},{atom,less},2}.
;;;   {label,2}.
;;;   {test,is_lt,{f,3},[{x,0},{x,1}]}.
;;;   return.
;;;   {label,3}.
;;;   {move,{x,1},{x,0}}.
;;;   return.
;;; {function,within,1,5}.
;;;   {label,4}.
;;;   {func_info,{atom,order},{atom,within},1}.
;;;   {label,5}.
;;;   {test,is_ge,{f,6},[{x,0},{integer,10}]}.
;;;   {bif,'=<',{f,0},[{x,0},{integer,20}],{x,0}}.
;;;   return.
;;;   {label,6}.
;;;   {move,{atom,false},{x,0}}.
;;;   return.

(func $order:floats/2 (;5;) (type 2) (param i64 i64) (result i64)
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
      local.get 1
      i64.const 3
      i64.and
      i64.const 2
      i64.eq
      i32.eqz
      br_if 0 (;@2;)
      local.get 1
      i32.wrap_i64
      i32.load8_u offset=6
      i32.const 7
      i32.eq
      i32.eqz
      br_if 0 (;@2;)
      local.get 0
      i32.wrap_i64
      f64.load offset=14
      local.get 1
      i32.wrap_i64
      f64.load offset=14
      f64.lt
      i32.eqz
      br_if 0 (;@2;)
      f64.const 0x1.8p+1 (;=3;)
      local.get 1
      i32.wrap_i64
      f64.load offset=14
      f64.lt
      i32.eqz
      br_if 0 (;@2;)
      local.get 0
      return
    end
    local.get 1
    local.set 0
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
(func $order:known/1 (;6;) (type 6) (param i64) (result i64)
  (local i64)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
        block ;; label = @4
          local.get 0
          i64.const 3
          i64.and
          i64.eqz
          i32.eqz
          (@metadata.code.branch_hint "\00")
          br_if 0 (;@4;)
          local.get 0
          i64.const 1020
          i64.and
          local.set 1
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
          call $"collect 1"
          local.set 0
        end
        local.get 0
        i64.const 1020
        call $"settled erlang:band/2"
        local.set 1
        local.get 1
        i64.const 11
        i64.eq
        br_if 1 (;@2;)
      end
      local.get 1
      local.set 0
      i64.const 200
      local.get 0
      i64.ge_s
      br_if 0 (;@2;)
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
(func $order:less/2 (;7;) (type 2) (param i64 i64) (result i64)
  block ;; label = @1
    block ;; label = @2
      local.get 0
      local.get 1
      i64.or
      i64.const 3
      i64.and
      i64.eqz
      (@metadata.code.branch_hint "\01")
      if ;; label = @3
        local.get 0
        local.get 1
        i64.ge_s
        br_if 1 (;@2;)
      else
        local.get 0
        local.get 1
        call $"compare Order"
        i32.const 0
        i32.ge_s
        br_if 1 (;@2;)
      end
      local.get 0
      return
    end
    local.get 1
    local.set 0
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
(func $order:within/1 (;8;) (type 6) (param i64) (result i64)
  block ;; label = @1
    block ;; label = @2
      local.get 0
      i64.const 3
      i64.and
      i64.eqz
      (@metadata.code.branch_hint "\01")
      if ;; label = @3
        local.get 0
        i64.const 40
        i64.lt_s
        br_if 1 (;@2;)
      else
        local.get 0
        i64.const 40
        call $"compare Order"
        i32.const 0
        i32.lt_s
        br_if 1 (;@2;)
      end
      block (result i64) ;; label = @3
        block ;; label = @4
          local.get 0
          i64.const 3
          i64.and
          i64.eqz
          (@metadata.code.branch_hint "\01")
          if ;; label = @5
            i64.const 80
            local.get 0
            i64.lt_s
            br_if 1 (;@4;)
          else
            i64.const 80
            local.get 0
            call $"compare Order"
            i32.const 0
            i32.lt_s
            br_if 1 (;@4;)
          end
          i64.const 19
          br 1 (;@3;)
        end
        i64.const 3
      end
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
(func $"compare Order" (;11;) (type 4) (param i64 i64) (result i32)
  (local i64 i64 i32 i32 i32 i32)
  block ;; label = @1
    local.get 0
    i64.const 3
    i64.and
    i64.const 2
    i64.ne
    br_if 0 (;@1;)
    local.get 0
    i32.wrap_i64
    i32.load8_u offset=6
    i32.const 7
    i32.ne
    br_if 0 (;@1;)
    local.get 1
    i64.const 3
    i64.and
    i64.const 2
    i64.ne
    br_if 0 (;@1;)
    local.get 1
    i32.wrap_i64
    i32.load8_u offset=6
    i32.const 7
    i32.ne
    br_if 0 (;@1;)
    local.get 0
    i32.wrap_i64
    f64.load offset=14
    local.get 1
    i32.wrap_i64
    f64.load offset=14
    f64.gt
    local.get 0
    i32.wrap_i64
    f64.load offset=14
    local.get 1
    i32.wrap_i64
    f64.load offset=14
    f64.lt
    i32.sub
    return
  end
  block ;; label = @1
    loop ;; label = @2
      global.get 0
      i64.const 2
      i64.sub
      global.set 0
      global.get 0
      i64.const 0
      i64.lt_s
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        call $yield
      end
      local.get 0
      local.get 1
      i64.eq
      if ;; label = @3
        i32.const 0
        return
      end
      block ;; label = @3
        local.get 0
        i64.const 3
        i64.and
        i64.const 1
        i64.ne
        br_if 0 (;@3;)
        local.get 1
        i64.const 3
        i64.and
        i64.const 1
        i64.ne
        br_if 0 (;@3;)
        local.get 0
        i32.wrap_i64
        i64.load offset=7
        local.set 2
        local.get 1
        i32.wrap_i64
        i64.load offset=7
        local.set 3
        local.get 2
        local.get 3
        i64.ne
        if ;; label = @4
          local.get 2
          local.get 3
          call $"whole Order"
          local.tee 7
          i32.const 2
          i32.eq
          br_if 3 (;@1;)
          local.get 7
          if ;; label = @5
            local.get 7
            return
          end
        end
        local.get 0
        i32.wrap_i64
        i64.load offset=15
        local.set 0
        local.get 1
        i32.wrap_i64
        i64.load offset=15
        local.set 1
        br 1 (;@2;)
      end
      block ;; label = @3
        local.get 0
        i64.const 3
        i64.and
        i64.const 2
        i64.ne
        br_if 0 (;@3;)
        local.get 1
        i64.const 3
        i64.and
        i64.const 2
        i64.ne
        br_if 0 (;@3;)
        local.get 0
        i32.wrap_i64
        local.tee 4
        i64.load offset=6
        local.set 2
        local.get 1
        i32.wrap_i64
        local.tee 5
        i64.load offset=6
        local.set 3
        block ;; label = @4
          local.get 2
          i64.const 255
          i64.and
          i64.const 3
          i64.eq
          if ;; label = @5
            local.get 3
            i64.const 255
            i64.and
            i64.const 3
            i64.eq
            i32.eqz
            br_if 4 (;@1;)
            local.get 2
            local.get 3
            i64.ne
            if ;; label = @6
              local.get 2
              local.get 3
              i64.gt_s
              local.get 2
              local.get 3
              i64.lt_s
              i32.sub
              return
            end
            local.get 2
            i64.const 8
            i64.shr_u
            i32.wrap_i64
            i32.const 0
            i32.sub
            local.set 6
            br 1 (;@4;)
          end
          local.get 2
          i64.const 255
          i64.and
          i64.const 19
          i64.eq
          i32.eqz
          br_if 1 (;@3;)
          br 3 (;@1;)
        end
        local.get 6
        i32.eqz
        if ;; label = @4
          i32.const 0
          return
        end
        loop ;; label = @4
          global.get 0
          i64.const 1
          i64.sub
          global.set 0
          global.get 0
          i64.const 0
          i64.lt_s
          (@metadata.code.branch_hint "\00")
          if ;; label = @5
            call $yield
          end
          local.get 4
          i64.load offset=14
          local.set 2
          local.get 4
          i32.const 8
          i32.add
          local.set 4
          local.get 5
          i64.load offset=14
          local.set 3
          local.get 5
          i32.const 8
          i32.add
          local.set 5
          local.get 6
          i32.const 1
          i32.sub
          local.tee 6
          i32.eqz
          if ;; label = @5
            local.get 2
            local.set 0
            local.get 3
            local.set 1
            br 3 (;@2;)
          end
          local.get 2
          local.get 3
          i64.ne
          if ;; label = @5
            local.get 2
            local.get 3
            call $"whole Order"
            local.tee 7
            i32.const 2
            i32.eq
            br_if 4 (;@1;)
            local.get 7
            if ;; label = @6
              local.get 7
              return
            end
          end
          br 0 (;@4;)
        end
        unreachable
      end
      local.get 0
      local.get 1
      call $"whole Order"
      local.tee 7
      i32.const 2
      i32.eq
      br_if 1 (;@1;)
      local.get 7
      return
    end
  end
  local.get 0
  local.get 1
  return_call $"settled cmp"
)
(func $"whole Order" (;13;) (type 4) (param i64 i64) (result i32)
  (local i64 i64 i32 i32 i32 i32 i32 i64 i64 i64)
  block ;; label = @1
    local.get 0
    local.get 1
    i64.eq
    if ;; label = @2
      i32.const 0
      return
    end
    local.get 0
    local.get 1
    i64.or
    i64.const 3
    i64.and
    i64.eqz
    if ;; label = @2
      local.get 0
      local.get 1
      i64.gt_s
      local.get 0
      local.get 1
      i64.lt_s
      i32.sub
      return
    end
    local.get 0
    i64.const 3
    i64.and
    i64.eqz
    local.get 1
    i64.const 1
    i64.and
    i64.eqz
    i32.eqz
    i32.and
    local.get 0
    i64.const 7
    i64.eq
    local.get 1
    i64.const 3
    i64.and
    i64.const 1
    i64.eq
    i32.and
    i32.or
    if ;; label = @2
      i32.const -1
      return
    end
    local.get 1
    i64.const 3
    i64.and
    i64.eqz
    local.get 0
    i64.const 1
    i64.and
    i64.eqz
    i32.eqz
    i32.and
    local.get 1
    i64.const 7
    i64.eq
    local.get 0
    i64.const 3
    i64.and
    i64.const 1
    i64.eq
    i32.and
    i32.or
    if ;; label = @2
      i32.const 1
      return
    end
    local.get 0
    i64.const 3
    i64.and
    i64.eqz
    local.get 1
    i64.const 3
    i64.and
    i64.const 2
    i64.eq
    i32.and
    if ;; label = @2
      local.get 1
      i32.wrap_i64
      i32.load8_u offset=6
      local.tee 7
      i32.const 11
      i32.eq
      if ;; label = @3
        i32.const -1
        return
      end
      local.get 7
      i32.const 15
      i32.eq
      if ;; label = @3
        i32.const 1
        return
      end
    end
    local.get 1
    i64.const 3
    i64.and
    i64.eqz
    local.get 0
    i64.const 3
    i64.and
    i64.const 2
    i64.eq
    i32.and
    if ;; label = @2
      local.get 0
      i32.wrap_i64
      i32.load8_u offset=6
      local.tee 7
      i32.const 11
      i32.eq
      if ;; label = @3
        i32.const 1
        return
      end
      local.get 7
      i32.const 15
      i32.eq
      if ;; label = @3
        i32.const -1
        return
      end
    end
    local.get 0
    local.get 1
    i64.xor
    i64.const 3
    i64.and
    i64.eqz
    i32.eqz
    br_if 0 (;@1;)
    local.get 0
    i64.const 3
    i64.and
    i64.const 2
    i64.ne
    br_if 0 (;@1;)
    block ;; label = @2
      local.get 0
      i64.const 3
      i64.and
      i64.const 2
      i64.ne
      br_if 0 (;@2;)
      local.get 0
      i32.wrap_i64
      i32.load8_u offset=6
      i32.const 7
      i32.ne
      br_if 0 (;@2;)
      local.get 1
      i64.const 3
      i64.and
      i64.const 2
      i64.ne
      br_if 0 (;@2;)
      local.get 1
      i32.wrap_i64
      i32.load8_u offset=6
      i32.const 7
      i32.ne
      br_if 0 (;@2;)
      local.get 0
      i32.wrap_i64
      f64.load offset=14
      local.get 1
      i32.wrap_i64
      f64.load offset=14
      f64.gt
      local.get 0
      i32.wrap_i64
      f64.load offset=14
      local.get 1
      i32.wrap_i64
      f64.load offset=14
      f64.lt
      i32.sub
      return
    end
    local.get 0
    i64.const 3
    i64.and
    i64.const 2
    i64.ne
    br_if 0 (;@1;)
    local.get 0
    i32.wrap_i64
    local.set 8
    local.get 0
    i32.wrap_i64
    i32.load8_u offset=6
    i32.const 35
    i32.eq
    if ;; label = @2
      local.get 8
      i64.load offset=14
      local.set 9
      local.get 8
      i32.const 22
      i32.add
      local.set 4
    else
      local.get 0
      i32.wrap_i64
      i32.load8_u offset=6
      i32.const 39
      i32.ne
      br_if 1 (;@1;)
      local.get 8
      i64.load offset=22
      local.tee 9
      i64.const 7
      i64.and
      i64.eqz
      i32.eqz
      br_if 1 (;@1;)
      local.get 8
      i64.load offset=14
      local.get 9
      i64.const 3
      i64.shr_u
      i64.add
      i32.wrap_i64
      i32.const 22
      i32.add
      local.set 4
      local.get 8
      i64.load offset=30
      local.set 9
    end
    local.get 1
    i64.const 3
    i64.and
    i64.const 2
    i64.ne
    br_if 0 (;@1;)
    local.get 1
    i32.wrap_i64
    local.set 8
    local.get 1
    i32.wrap_i64
    i32.load8_u offset=6
    i32.const 35
    i32.eq
    if ;; label = @2
      local.get 8
      i64.load offset=14
      local.set 10
      local.get 8
      i32.const 22
      i32.add
      local.set 5
    else
      local.get 1
      i32.wrap_i64
      i32.load8_u offset=6
      i32.const 39
      i32.ne
      br_if 1 (;@1;)
      local.get 8
      i64.load offset=22
      local.tee 10
      i64.const 7
      i64.and
      i64.eqz
      i32.eqz
      br_if 1 (;@1;)
      local.get 8
      i64.load offset=14
      local.get 10
      i64.const 3
      i64.shr_u
      i64.add
      i32.wrap_i64
      i32.const 22
      i32.add
      local.set 5
      local.get 8
      i64.load offset=30
      local.set 10
    end
    local.get 9
    local.get 10
    i64.or
    i64.const 7
    i64.and
    i64.eqz
    i32.eqz
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    local.get 9
    local.get 10
    local.get 9
    local.get 10
    i64.lt_u
    select
    i64.const 3
    i64.shr_u
    i32.wrap_i64
    local.set 6
    block ;; label = @2
      loop ;; label = @3
        local.get 6
        i32.const 8
        i32.lt_u
        br_if 1 (;@2;)
        local.get 4
        i64.load align=1
        local.set 2
        local.get 4
        i32.const 8
        i32.add
        local.set 4
        local.get 5
        i64.load align=1
        local.set 3
        local.get 5
        i32.const 8
        i32.add
        local.set 5
        local.get 2
        local.get 3
        i64.ne
        if ;; label = @4
          local.get 2
          local.get 3
          i64.xor
          i64.ctz
          i64.const -8
          i64.and
          local.set 11
          local.get 2
          local.get 11
          i64.shr_u
          i64.const 255
          i64.and
          local.set 2
          local.get 3
          local.get 11
          i64.shr_u
          i64.const 255
          i64.and
          local.set 3
          local.get 2
          local.get 3
          i64.gt_s
          local.get 2
          local.get 3
          i64.lt_s
          i32.sub
          return
        end
        local.get 6
        i32.const 8
        i32.sub
        local.set 6
        global.get 0
        i64.const 1
        i64.sub
        global.set 0
        global.get 0
        i64.const 0
        i64.lt_s
        (@metadata.code.branch_hint "\00")
        if ;; label = @4
          call $yield
        end
        br 0 (;@3;)
      end
    end
    local.get 6
    i32.const 4
    i32.and
    if ;; label = @2
      local.get 4
      i64.load32_u align=1
      local.set 2
      local.get 4
      i32.const 4
      i32.add
      local.set 4
      local.get 5
      i64.load32_u align=1
      local.set 3
      local.get 5
      i32.const 4
      i32.add
      local.set 5
      local.get 2
      local.get 3
      i64.ne
      if ;; label = @3
        local.get 2
        local.get 3
        i64.xor
        i64.ctz
        i64.const -8
        i64.and
        local.set 11
        local.get 2
        local.get 11
        i64.shr_u
        i64.const 255
        i64.and
        local.set 2
        local.get 3
        local.get 11
        i64.shr_u
        i64.const 255
        i64.and
        local.set 3
        local.get 2
        local.get 3
        i64.gt_s
        local.get 2
        local.get 3
        i64.lt_s
        i32.sub
        return
      end
    end
    local.get 6
    i32.const 2
    i32.and
    if ;; label = @2
      local.get 4
      i64.load16_u align=1
      local.set 2
      local.get 4
      i32.const 2
      i32.add
      local.set 4
      local.get 5
      i64.load16_u align=1
      local.set 3
      local.get 5
      i32.const 2
      i32.add
      local.set 5
      local.get 2
      local.get 3
      i64.ne
      if ;; label = @3
        local.get 2
        local.get 3
        i64.xor
        i64.ctz
        i64.const -8
        i64.and
        local.set 11
        local.get 2
        local.get 11
        i64.shr_u
        i64.const 255
        i64.and
        local.set 2
        local.get 3
        local.get 11
        i64.shr_u
        i64.const 255
        i64.and
        local.set 3
        local.get 2
        local.get 3
        i64.gt_s
        local.get 2
        local.get 3
        i64.lt_s
        i32.sub
        return
      end
    end
    local.get 6
    i32.const 1
    i32.and
    if ;; label = @2
      local.get 4
      i64.load8_u
      local.set 2
      local.get 4
      i32.const 1
      i32.add
      local.set 4
      local.get 5
      i64.load8_u
      local.set 3
      local.get 5
      i32.const 1
      i32.add
      local.set 5
      local.get 2
      local.get 3
      i64.ne
      if ;; label = @3
        local.get 2
        local.get 3
        i64.xor
        i64.ctz
        i64.const -8
        i64.and
        local.set 11
        local.get 2
        local.get 11
        i64.shr_u
        i64.const 255
        i64.and
        local.set 2
        local.get 3
        local.get 11
        i64.shr_u
        i64.const 255
        i64.and
        local.set 3
        local.get 2
        local.get 3
        i64.gt_s
        local.get 2
        local.get 3
        i64.lt_s
        i32.sub
        return
      end
    end
    local.get 9
    local.get 10
    i64.gt_s
    local.get 9
    local.get 10
    i64.lt_s
    i32.sub
    return
  end
  i32.const 2
)
