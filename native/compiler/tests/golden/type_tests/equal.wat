;; -module(equal).
;; -export([exactly/2, by_value/2, other/2, atom/1, floats/2]).
;;
;; %% Show: compare Exactly, whole Exactly
;; %% Where one side is an immediate, words are compared.
;; exactly(A, A) -> same;
;; exactly(_, _) -> different.
;;
;; by_value(A, B) when A == B -> same;
;; by_value(_, _) -> different.
;;
;; other(A, B) when A /= B, A =/= {B} -> different;
;; other(_, _) -> same.
;;
;; atom(A) when A == yes; A =:= 1 -> true;
;; atom(_) -> false.
;;
;; floats(A, B) when is_float(A), is_float(B), A =:= B, A == 1 -> same;
;; floats(_, _) -> different.

;;; {release,25}.
;;; {exports,[{equal,exactly,2},{equal,by_value,2},{equal,other,2},{equal,atom,1},{equal,floats,2}]}.
;;; {module,equal,document,[{exactly,2},{by_value,2},{other,2},{atom,1},{floats,2}]}.
;;; {function,atom,1,12}.
;;;   {label,11}.
;;;   {func_info,{atom,equal},{atom,atom},1}.
;;;   {label,12}.
;;;   {test,is_eq_exact,{f,13},[{x,0},{atom,yes}]}.
;;;   {move,{atom,true},{x,0}}.
;;;   return.
;;;   {label,13}.
;;;   {bif,'=:=',{f,0},[{x,0},{integer,1}],{x,0}}.
;;;   return.
;;; {function,by_value,2,5}.
;;;   {label,4}.
;;;   {func_info,{atom,equal},{atom,by_value},2}.
;;;   {label,5}.
;;;   {test,is_eq,{f,6},[{x,0},{x,1}]}.
;;;   {move,{atom,same},{x,0}}.
;;;   return.
;;;   {label,6}.
;;;   {move,{atom,different},{x,0}}.
;;;   return.
;;; {function,exactly,2,2}.
;;;   {label,1}.
;;;   {func_info,{atom,equal},{atom,exactly},2}.
;;;   {label,2}.
;;;   {test,is_eq_exact,{f,3},[{x,1},{x,0}]}.
;;;   {move,{atom,same},{x,0}}.
;;;   return.
;;;   {label,3}.
;;;   {move,{atom,different},{x,0}}.
;;;   return.
;;; {function,floats,2,15}.
;;;   {label,14}.
;;;   {func_info,{atom,equal},{atom,floats},2}.
;;;   {label,15}.
;;;   {test,is_float,{f,16},[{x,0}]}.
;;;   {test,is_float,{f,16},[{x,1}]}.
;;;   {test,is_eq_exact,{f,16},[{tr,{x,0},{t_float,any}},{tr,{x,1},{t_float,any}}]}.
;;;   {test,is_eq,{f,16},[{tr,{x,0},{t_float,any}},{integer,1}]}.
;;;   {move,{atom,same},{x,0}}.
;;;   return.
;;;   {label,16}.
;;;   {move,{atom,different},{x,0}}.
;;;   return.
;;; {function,other,2,8}.
;;;   {label,7}.
;;;   {func_info,{atom,equal},{atom,other},2}.
;;;   {label,8}.
;;;   {test,is_ne,{f,9},[{x,0},{x,1}]}.
;;;   {test_heap,2,2}.
;;;   {put_tuple2,{x,1},{list,[{x,1}]}}.
;;;   {test,is_eq_exact,{f,10},[{x,0},{tr,{x,1},{t_tuple,1,true,#{}}}]}.
;;;   {label,9}.
;;;   {move,{atom,same},{x,0}}.
;;;   return.
;;;   {label,10}.
;;;   {move,{atom,different},{x,0}}.
;;;   return.

(func $equal:atom/1 (;5;) (type 6) (param i64) (result i64)
  block ;; label = @1
    block ;; label = @2
      local.get 0
      i64.const 467
      i64.eq
      i32.eqz
      br_if 0 (;@2;)
      i64.const 19
      local.set 0
      local.get 0
      return
    end
    block (result i64) ;; label = @2
      block ;; label = @3
        local.get 0
        i64.const 4
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
(func $equal:by_value/2 (;6;) (type 5) (param i64 i64) (result i64)
  block ;; label = @1
    block ;; label = @2
      local.get 0
      local.get 1
      i64.eq
      if (result i32) ;; label = @3
        i32.const 1
      else
        local.get 0
        local.get 1
        i64.or
        i64.const 3
        i64.and
        i64.eqz
        if (result i32) ;; label = @4
          i32.const 0
        else
          local.get 0
          local.get 1
          call $"compare ByValue"
        end
      end
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
(func $equal:exactly/2 (;7;) (type 5) (param i64 i64) (result i64)
  block ;; label = @1
    block ;; label = @2
      local.get 1
      local.get 0
      i64.eq
      if (result i32) ;; label = @3
        i32.const 1
      else
        local.get 1
        i64.const 1
        i64.add
        i64.const 3
        i64.and
        i64.const 1
        i64.le_u
        if (result i32) ;; label = @4
          i32.const 0
        else
          local.get 1
          local.get 0
          call $"compare Exactly"
        end
      end
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
(func $equal:floats/2 (;8;) (type 5) (param i64 i64) (result i64)
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
      f64.eq
      i32.eqz
      br_if 0 (;@2;)
      local.get 0
      i32.wrap_i64
      f64.load offset=14
      f64.const 0x1p+0 (;=1;)
      f64.eq
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
(func $equal:other/2 (;9;) (type 5) (param i64 i64) (result i64)
  (local i32 i32)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
        local.get 0
        local.get 1
        i64.eq
        if (result i32) ;; label = @4
          i32.const 1
        else
          local.get 0
          local.get 1
          i64.or
          i64.const 3
          i64.and
          i64.eqz
          if (result i32) ;; label = @5
            i32.const 0
          else
            local.get 0
            local.get 1
            call $"compare ByValue"
          end
        end
        br_if 0 (;@3;)
        i32.const 0
        i32.load offset=64
        i32.const 16
        i32.add
        i32.const 0
        i32.load offset=72
        i32.gt_u
        (@metadata.code.branch_hint "\00")
        if ;; label = @4
          i32.const 16
          local.get 0
          local.get 1
          call $"collect 2"
          local.set 1
          local.set 0
        end
        i32.const 0
        i32.load offset=64
        local.tee 2
        i64.const 259
        i64.store
        local.get 2
        local.get 1
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
        local.set 1
        local.get 0
        local.get 1
        i64.eq
        if (result i32) ;; label = @4
          i32.const 1
        else
          local.get 0
          i64.const 1
          i64.add
          i64.const 3
          i64.and
          i64.const 1
          i64.le_u
          if (result i32) ;; label = @5
            i32.const 0
          else
            local.get 0
            local.get 1
            call $"compare Exactly"
          end
        end
        i32.eqz
        br_if 1 (;@2;)
      end
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
(func $"compare Exactly" (;13;) (type 0) (param i64 i64) (result i32)
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
    f64.eq
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
        i32.const 1
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
          call $"whole Exactly"
          local.tee 7
          i32.const 2
          i32.eq
          br_if 3 (;@1;)
          local.get 7
          i32.eqz
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
            local.get 2
            local.get 3
            i64.ne
            if ;; label = @6
              i32.const 0
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
          local.get 2
          local.get 3
          i64.ne
          if ;; label = @5
            i32.const 0
            return
          end
          local.get 4
          i64.load offset=14
          local.get 5
          i64.load offset=14
          i64.ne
          br_if 3 (;@1;)
          local.get 2
          i64.const 8
          i64.shr_u
          i32.wrap_i64
          i32.const 1
          i32.sub
          local.set 6
          local.get 4
          i32.const 8
          i32.add
          local.set 4
          local.get 5
          i32.const 8
          i32.add
          local.set 5
        end
        local.get 6
        i32.eqz
        if ;; label = @4
          i32.const 1
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
            call $"whole Exactly"
            local.tee 7
            i32.const 2
            i32.eq
            br_if 4 (;@1;)
            local.get 7
            i32.eqz
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
      call $"whole Exactly"
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
  return_call $"settled eq_exact"
)
(func $"whole Exactly" (;15;) (type 0) (param i64 i64) (result i32)
  (local i64 i64 i32 i32 i32 i32 i32 i64 i64)
  block ;; label = @1
    local.get 0
    local.get 1
    i64.eq
    if ;; label = @2
      i32.const 1
      return
    end
    local.get 0
    local.get 1
    i64.xor
    i64.const 3
    i64.and
    i64.eqz
    i32.eqz
    if ;; label = @2
      i32.const 0
      return
    end
    local.get 0
    i64.const 3
    i64.and
    i64.const 2
    i64.ne
    if ;; label = @2
      local.get 0
      i64.const 3
      i64.and
      i64.const 1
      i64.eq
      br_if 1 (;@1;)
      i32.const 0
      return
    end
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
      f64.eq
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
    i64.ne
    if ;; label = @2
      i32.const 0
      return
    end
    local.get 9
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
          i32.const 0
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
        i32.const 0
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
        i32.const 0
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
        i32.const 0
        return
      end
    end
    i32.const 1
    return
  end
  i32.const 2
)
