;; defmodule Structs do
;;   # A field of what may be a map, or the name of a module with such a function.
;;   def name(struct), do: struct.name
;;
;;   # An update of a literal, and one whose map is looked at first.
;;   def defaults(count), do: %{%{name: :none, count: 0} | count: count}
;;   def bump(%{__struct__: __MODULE__, count: count} = struct), do: %{struct | count: count + 1}
;; end

;;; {release,25}.
;;; {exports,[{'Elixir.Structs',bump,1},{'Elixir.Structs',defaults,1},{'Elixir.Structs',name,1}]}.
;;; {module,'Elixir.Structs',document,[{bump,1},{defaults,1},{name,1}]}.
;;; {function,bump,1,11}.
;;;   {label,10}.
;;;   {func_info,{atom,'Elixir.Structs'},{atom,bump},1}.
;;;   {label,11}.
;;;   {test,is_map,{f,10},[{x,0}]}.
;;;   {get_map_elements,{f,10},{tr,{x,0},{t_map,any,any}},{list,[{atom,count},{x,2},{atom,'__struct__'},{x,1}]}}.
;;;   {test,is_eq_exact,{f,10},[{x,1},{atom,'Elixir.Structs'}]}.
;;;   {gc_bif,'+',{f,0},3,[{x,2},{integer,1}],{x,1}}.
;;;   {put_map_exact,{f,0},{x,0},{x,0},2,{list,[{atom,count},{x,1}]}}.
;;;   return.
;;; {function,defaults,1,13}.
;;;   {label,12}.
;;;   {func_info,{atom,'Elixir.Structs'},{atom,defaults},1}.
;;;   {label,13}.
;;;   {put_map_exact,{f,0},{literal,#{count => 0,name => none}},{x,0},1,{list,[{atom,count},{x,0}]}}.
;;;   return.
;;; {function,name,1,15}.
;;;   {label,14}.
;;;   {func_info,{atom,'Elixir.Structs'},{atom,name},1}.
;;;   {label,15}.
;;;   {test,is_map,{f,16},[{x,0}]}.
;;;   {get_map_elements,{f,16},{tr,{x,0},{t_map,any,any}},{list,[{atom,name},{x,1}]}}.
;;;   {move,{x,1},{x,0}}.
;;;   return.
;;;   {label,16}.
;;;   {test,is_atom,{f,18},[{x,0}]}.
;;;   {select_val,{x,0},{f,17},{list,[{atom,false},{f,18},{atom,nil},{f,18},{atom,true},{f,18}]}}.
;;;   {label,17}.
;;;   {allocate,0,1}.
;;;   {move,{atom,name},{x,1}}.
;;;   {apply_last,0,0}.
;;;   {label,18}.
;;;   {test_heap,4,1}.
;;;   {put_tuple2,{x,0},{list,[{atom,badkey},{atom,name},{x,0}]}}.
;;;   {call_ext_only,1,{extfunc,erlang,error,1}}.

(func $Elixir.Structs:bump/1 (;11;) (type 14) (param i64) (result i64)
  (local i64 i64 i64 i64 i32 i32)
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
      i32.const -5
      i32.and
      i32.const 19
      i32.eq
      i32.eqz
      br_if 0 (;@2;)
      local.get 0
      i64.const 467
      call $MapGet
      local.set 1
      local.get 1
      i64.const 11
      i64.eq
      br_if 0 (;@2;)
      local.get 1
      local.set 2
      local.get 0
      i64.const 483
      call $MapGet
      local.set 1
      local.get 1
      i64.const 11
      i64.eq
      br_if 0 (;@2;)
      local.get 1
      local.set 3
      local.get 3
      i64.const 499
      i64.eq
      i32.eqz
      br_if 0 (;@2;)
      block ;; label = @3
        block ;; label = @4
          local.get 2
          i64.const 3
          i64.and
          i64.eqz
          i32.eqz
          (@metadata.code.branch_hint "\00")
          br_if 0 (;@4;)
          local.get 2
          i64.const 4
          i64.add
          local.set 1
          local.get 1
          local.get 2
          i64.lt_s
          (@metadata.code.branch_hint "\00")
          br_if 0 (;@4;)
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
          local.get 3
          local.get 2
          call $"collect 3"
          local.set 2
          local.set 3
          local.set 0
        end
        local.get 2
        i64.const 4
        call $"slow +"
        local.set 1
        local.get 1
        i64.const 11
        i64.eq
        (@metadata.code.branch_hint "\00")
        br_if 2 (;@1;)
      end
      local.get 1
      local.set 3
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
        local.get 3
        call $"collect 2"
        local.set 3
        local.set 0
      end
      block ;; label = @3
        block ;; label = @4
          local.get 0
          i64.const 3
          i64.and
          i64.const 2
          i64.eq
          i32.eqz
          (@metadata.code.branch_hint "\00")
          br_if 0 (;@4;)
          local.get 0
          i32.wrap_i64
          i64.load offset=14
          i64.const 100664314
          i64.ne
          (@metadata.code.branch_hint "\00")
          br_if 0 (;@4;)
          local.get 0
          i32.wrap_i64
          i64.load offset=6
          i64.const 787
          i64.ne
          (@metadata.code.branch_hint "\00")
          br_if 0 (;@4;)
          local.get 0
          local.set 4
          i32.const 0
          i32.load offset=64
          local.tee 5
          i64.const 787
          i64.store
          local.get 5
          i64.const 100664314
          i64.store offset=8
          local.get 5
          local.get 3
          i64.store offset=16
          local.get 5
          local.get 4
          i32.wrap_i64
          i64.load offset=30
          i64.store offset=24
          local.get 5
          i32.const 32
          i32.add
          local.set 6
          i32.const 0
          local.get 6
          i32.store offset=64
          local.get 5
          i32.const 6
          i32.sub
          i64.extend_i32_u
          local.set 1
          br 1 (;@3;)
        end
        local.get 0
        i64.const 467
        local.get 3
        call $"#func24 map_put_exact"
        local.set 1
        local.get 1
        i64.const 11
        i64.eq
        (@metadata.code.branch_hint "\00")
        br_if 2 (;@1;)
      end
      local.get 1
      local.set 0
      local.get 0
      return
      unreachable
    end
    i32.const 0
    i32.load offset=80
    local.get 0
    i64.store
    i64.const 499
    i64.const 515
    i32.const 1
    call $raise_function_clause
  end
  i64.const 11
)
(func $Elixir.Structs:defaults/1 (;12;) (type 14) (param i64) (result i64)
  (local i64 i32 i32)
  block ;; label = @1
    i32.const 0
    i32.load offset=64
    i32.const 32
    i32.add
    i32.const 0
    i32.load offset=72
    i32.gt_u
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      i32.const 32
      local.get 0
      call $"collect 1"
      local.set 0
    end
    i32.const 0
    i32.load offset=64
    local.tee 2
    i64.const 787
    i64.store
    local.get 2
    i64.const 100664314
    i64.store offset=8
    local.get 2
    local.get 0
    i64.store offset=16
    local.get 2
    i64.const 403
    i64.store offset=24
    local.get 2
    i32.const 32
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
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
(func $Elixir.Structs:name/1 (;13;) (type 14) (param i64) (result i64)
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
          br_if 0 (;@4;)
          local.get 0
          i32.wrap_i64
          i32.load8_u offset=6
          i32.const -5
          i32.and
          i32.const 19
          i32.eq
          i32.eqz
          br_if 0 (;@4;)
          block ;; label = @5
            block ;; label = @6
              local.get 0
              i64.const 3
              i64.and
              i64.const 2
              i64.eq
              i32.eqz
              (@metadata.code.branch_hint "\00")
              br_if 0 (;@6;)
              local.get 0
              i32.wrap_i64
              i64.load offset=14
              i64.const 100664314
              i64.ne
              (@metadata.code.branch_hint "\00")
              br_if 0 (;@6;)
              local.get 0
              i32.wrap_i64
              i64.load offset=6
              i64.const 787
              i64.ne
              (@metadata.code.branch_hint "\00")
              br_if 0 (;@6;)
              local.get 0
              i32.wrap_i64
              i64.load offset=30
              local.set 1
              br 1 (;@5;)
            end
            local.get 0
            i64.const 531
            call $MapGet
            local.set 2
            local.get 2
            i64.const 11
            i64.eq
            br_if 1 (;@4;)
            local.get 2
            local.set 1
          end
          local.get 1
          local.set 0
          local.get 0
          return
        end
        local.get 0
        i64.const 15
        i64.and
        i64.const 3
        i64.eq
        i32.eqz
        br_if 1 (;@2;)
        local.get 0
        i64.const 3
        i64.eq
        br_if 1 (;@2;)
        local.get 0
        i64.const 19
        i64.eq
        br_if 1 (;@2;)
        local.get 0
        i64.const 387
        i64.eq
        br_if 1 (;@2;)
        br 0 (;@3;)
      end
      global.get 0
      i64.const 19
      i64.sub
      global.set 0
      global.get 0
      i64.const 0
      i64.lt_s
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        call $yield
      end
      i32.const 0
      i32.load offset=80
      local.tee 3
      i32.const 0
      i32.add
      local.tee 4
      i32.const 0
      i32.load offset=120
      i32.gt_u
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        call $stack_overflow
      end
      local.get 4
      local.set 5
      i32.const 0
      local.get 5
      i32.store offset=80
      i64.const 531
      local.set 1
      block ;; label = @3
        block ;; label = @4
          local.get 0
          i64.const 15
          i64.and
          i64.const 3
          i64.eq
          i32.eqz
          br_if 0 (;@4;)
          local.get 1
          i64.const 15
          i64.and
          i64.const 3
          i64.eq
          i32.eqz
          br_if 0 (;@4;)
          br 1 (;@3;)
        end
        local.get 0
        local.get 1
        call $"apply 0"
        drop
        br 2 (;@1;)
      end
      local.get 0
      local.get 1
      local.get 3
      local.set 5
      i32.const 0
      local.get 5
      i32.store offset=80
      return_call $"apply 0"
    end
    i32.const 0
    i32.load offset=64
    i32.const 32
    i32.add
    i32.const 0
    i32.load offset=72
    i32.gt_u
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      i32.const 32
      local.get 0
      call $"collect 1"
      local.set 0
    end
    i32.const 0
    i32.load offset=64
    local.tee 4
    i64.const 771
    i64.store
    local.get 4
    i64.const 195
    i64.store offset=8
    local.get 4
    i64.const 531
    i64.store offset=16
    local.get 4
    local.get 0
    i64.store offset=24
    local.get 4
    i32.const 32
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
    i64.const 35
    local.get 0
    call $raise
    br 0 (;@1;)
    unreachable
  end
  i64.const 11
)
