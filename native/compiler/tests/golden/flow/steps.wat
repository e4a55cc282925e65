;; defmodule Steps do
;;   # `with`, `cond` and `||` of Elixir.
;;   def pair(map) do
;;     with %{a: a} when is_integer(a) <- map,
;;          {:ok, b} <- half(a) do
;;       {a, b}
;;     else
;;       :error -> :odd
;;       _other -> :none
;;     end
;;   end
;;
;;   def half(n), do: if(rem(n, 2) == 0, do: {:ok, div(n, 2)}, else: :error)
;;
;;   def sign(n) do
;;     cond do
;;       n > 0 -> 1
;;       n < 0 -> -1
;;       true -> n || 0
;;     end
;;   end
;; end

;;; {release,25}.
;;; {exports,[{'Elixir.Steps',half,1},{'Elixir.Steps',pair,1},{'Elixir.Steps',sign,1}]}.
;;; {module,'Elixir.Steps',document,[{half,1},{pair,1},{sign,1}]}.
;;; {function,half,1,11}.
;;;   {label,10}.
;;;   {func_info,{atom,'Elixir.Steps'},{atom,half},1}.
;;;   {label,11}.
;;;   {gc_bif,'rem',{f,0},1,[{x,0},{integer,2}],{x,1}}.
;;;   {test,is_eq_exact,{f,12},[{tr,{x,1},{t_integer,{-1,1}}},{integer,0}]}.
;;;   {gc_bif,'div',{f,0},1,[{tr,{x,0},{t_integer,any}},{integer,2}],{x,0}}.
;;;   {test_heap,3,1}.
;;;   {put_tuple2,{x,0},{list,[{atom,ok},{x,0}]}}.
;;;   return.
;;;   {label,12}.
;;;   {move,{atom,error},{x,0}}.
;;;   return.
;;; {function,pair,1,14}.
;;;   {label,13}.
;;;   {func_info,{atom,'Elixir.Steps'},{atom,pair},1}.
;;;   {label,14}.
;;;   {test,is_map,{f,16},[{x,0}]}.
;;;   {get_map_elements,{f,16},{tr,{x,0},{t_map,any,any}},{list,[{atom,a},{x,1}]}}.
;;;   {test,is_integer,{f,16},[{x,1}]}.
;;;   {allocate,1,2}.
;;;   {move,{x,1},{y,0}}.
;;;   {move,{x,1},{x,0}}.
;;;   {call,1,{f,11}}.
;;;   {'%',{var_info,{x,0},[{type,{t_union,{t_atom,[error]},none,none,[{{2,{t_atom,[ok]}},{t_tuple,2,true,#{1 => {t_atom,[ok]},2 => {t_integer,any}}}}],none}}]}}.
;;;   {test,is_tuple,{f,15},[{tr,{x,0},{t_union,{t_atom,[error]},none,none,[{{2,{t_atom,[ok]}},{t_tuple,2,true,#{1 => {t_atom,[ok]},2 => {t_integer,any}}}}],none}}]}.
;;;   {test_heap,3,1}.
;;;   {get_tuple_element,{x,0},1,{x,0}}.
;;;   {put_tuple2,{x,0},{list,[{y,0},{x,0}]}}.
;;;   {deallocate,1}.
;;;   return.
;;;   {label,15}.
;;;   {move,{atom,odd},{x,0}}.
;;;   {deallocate,1}.
;;;   return.
;;;   {label,16}.
;;;   {test,is_eq_exact,{f,17},[{x,0},{atom,error}]}.
;;;   {move,{atom,odd},{x,0}}.
;;;   return.
;;;   {label,17}.
;;;   {move,{atom,none},{x,0}}.
;;;   return.
;;; {function,sign,1,19}.
;;;   {label,18}.
;;;   {func_info,{atom,'Elixir.Steps'},{atom,sign},1}.
;;;   {label,19}.
;;;   {test,is_lt,{f,20},[{integer,0},{x,0}]}.
;;;   {move,{integer,1},{x,0}}.
;;;   return.
;;;   {label,20}.
;;;   {test,is_lt,{f,21},[{x,0},{integer,0}]}.
;;;   {move,{integer,-1},{x,0}}.
;;;   return.
;;;   {label,21}.
;;;   {select_val,{x,0},{f,23},{list,[{atom,false},{f,22},{atom,nil},{f,22}]}}.
;;;   {label,22}.
;;;   {move,{integer,0},{x,0}}.
;;;   return.
;;;   {label,23}.
;;;   return.

(func $Elixir.Steps:half/1 (;9;) (type 6) (param i64) (result i64)
  (local i64 i64 i32 i32)
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
          i64.const 8
          i64.rem_s
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
        i64.const 8
        call $"settled erlang:rem/2"
        local.set 1
        local.get 1
        i64.const 11
        i64.eq
        (@metadata.code.branch_hint "\00")
        br_if 2 (;@1;)
      end
      local.get 1
      local.set 2
      local.get 2
      i64.const 0
      i64.eq
      i32.eqz
      br_if 0 (;@2;)
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
          i64.const 8
          i64.div_s
          i64.const 2
          i64.shl
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
        i64.const 8
        call $"settled erlang:div/2"
        local.set 1
        local.get 1
        i64.const 11
        i64.eq
        (@metadata.code.branch_hint "\00")
        br_if 2 (;@1;)
      end
      local.get 1
      local.set 0
      i32.const 0
      i32.load offset=64
      i32.const 24
      i32.add
      i32.const 0
      i32.load offset=72
      i32.gt_u
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        i32.const 24
        local.get 0
        call $"collect 1"
        local.set 0
      end
      i32.const 0
      i32.load offset=64
      local.tee 3
      i64.const 515
      i64.store
      local.get 3
      i64.const 355
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
    end
    i64.const 35
    local.set 0
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
(func $Elixir.Steps:pair/1 (;10;) (type 6) (param i64) (result i64)
  (local i64 i64 i32 i32 i32)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
        block ;; label = @4
          local.get 0
          i64.const 3
          i64.and
          i64.const 2
          i64.eq
          i32.eqz
          br_if 1 (;@3;)
          local.get 0
          i32.wrap_i64
          i32.load8_u offset=6
          i32.const -5
          i32.and
          i32.const 19
          i32.eq
          i32.eqz
          br_if 1 (;@3;)
          local.get 0
          i64.const 467
          call $MapGet
          local.set 1
          local.get 1
          i64.const 11
          i64.eq
          br_if 1 (;@3;)
          local.get 1
          local.set 2
          block ;; label = @5
            local.get 2
            i64.const 3
            i64.and
            i64.eqz
            br_if 0 (;@5;)
            local.get 2
            i64.const 3
            i64.and
            i64.const 2
            i64.eq
            i32.eqz
            br_if 2 (;@3;)
            local.get 2
            i32.wrap_i64
            i32.load8_u offset=6
            i32.const -5
            i32.and
            i32.const 11
            i32.eq
            i32.eqz
            br_if 2 (;@3;)
          end
          global.get 0
          i64.const 35
          i64.sub
          global.set 0
          global.get 0
          i64.const 0
          i64.lt_s
          (@metadata.code.branch_hint "\00")
          if ;; label = @5
            call $yield
          end
          i32.const 0
          i32.load offset=80
          local.tee 3
          i32.const 8
          i32.add
          local.tee 4
          i32.const 0
          i32.load offset=120
          i32.gt_u
          (@metadata.code.branch_hint "\00")
          if ;; label = @5
            call $stack_overflow
          end
          local.get 4
          local.set 5
          i32.const 0
          local.get 5
          i32.store offset=80
          local.get 3
          local.get 2
          i64.store
          local.get 2
          local.set 0
          local.get 0
          call $Elixir.Steps:half/1
          local.set 0
          local.get 0
          i64.const 11
          i64.eq
          (@metadata.code.branch_hint "\00")
          br_if 3 (;@1;)
          local.get 0
          i64.const 3
          i64.and
          i64.const 2
          i64.eq
          i32.eqz
          br_if 0 (;@4;)
          local.get 0
          i32.wrap_i64
          i32.load8_u offset=6
          i32.const 3
          i32.eq
          i32.eqz
          br_if 0 (;@4;)
          i32.const 0
          i32.load offset=64
          i32.const 24
          i32.add
          i32.const 0
          i32.load offset=72
          i32.gt_u
          (@metadata.code.branch_hint "\00")
          if ;; label = @5
            i32.const 24
            local.get 0
            call $"collect 1"
            local.set 0
          end
          local.get 0
          i32.wrap_i64
          i64.load offset=22
          local.set 0
          i32.const 0
          i32.load offset=64
          local.tee 4
          i64.const 515
          i64.store
          local.get 4
          local.get 3
          i64.load
          i64.store offset=8
          local.get 4
          local.get 0
          i64.store offset=16
          local.get 4
          i32.const 24
          i32.add
          local.set 5
          i32.const 0
          local.get 5
          i32.store offset=64
          local.get 4
          i32.const 6
          i32.sub
          i64.extend_i32_u
          local.set 0
          local.get 3
          local.set 5
          i32.const 0
          local.get 5
          i32.store offset=80
          local.get 0
          return
        end
        i64.const 483
        local.set 0
        local.get 3
        local.set 5
        i32.const 0
        local.get 5
        i32.store offset=80
        local.get 0
        return
      end
      local.get 0
      i64.const 35
      i64.eq
      i32.eqz
      br_if 0 (;@2;)
      i64.const 483
      local.set 0
      local.get 0
      return
    end
    i64.const 403
    local.set 0
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
(func $Elixir.Steps:sign/1 (;11;) (type 6) (param i64) (result i64)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
        block ;; label = @4
          block ;; label = @5
            local.get 0
            i64.const 3
            i64.and
            i64.eqz
            (@metadata.code.branch_hint "\01")
            if ;; label = @6
              i64.const 0
              local.get 0
              i64.ge_s
              br_if 1 (;@5;)
            else
              i64.const 0
              local.get 0
              call $"compare Order"
              i32.const 0
              i32.ge_s
              br_if 1 (;@5;)
            end
            i64.const 4
            local.set 0
            local.get 0
            return
          end
          local.get 0
          i64.const 3
          i64.and
          i64.eqz
          (@metadata.code.branch_hint "\01")
          if ;; label = @5
            local.get 0
            i64.const 0
            i64.ge_s
            br_if 1 (;@4;)
          else
            local.get 0
            i64.const 0
            call $"compare Order"
            i32.const 0
            i32.ge_s
            br_if 1 (;@4;)
          end
          i64.const -4
          local.set 0
          local.get 0
          return
        end
        local.get 0
        i64.const 3
        i64.eq
        br_if 0 (;@3;)
        local.get 0
        i64.const 387
        i64.eq
        br_if 0 (;@3;)
        br 1 (;@2;)
      end
      i64.const 0
      local.set 0
      local.get 0
      return
    end
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
