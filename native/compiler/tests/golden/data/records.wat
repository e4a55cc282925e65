;; -module(records).
;; -export([new/1, rename/2, move/3]).
;; -record(point, {name, x = 0, y = 0}).
;;
;; new(Name) -> #point{name = Name}.
;;
;; %% Its first element tells what it is.
;; rename(#point{} = P, Name) -> P#point{name = Name}.
;;
;; %% More than one element is set in a copy.
;; move(#point{x = X0, y = Y0} = P, X, Y) -> P#point{x = X0 + X, y = Y0 + Y}.

;;; {release,25}.
;;; {exports,[{records,new,1},{records,rename,2},{records,move,3}]}.
;;; {module,records,document,[{new,1},{rename,2},{move,3}]}.
;;; {function,move,3,6}.
;;;   {label,5}.
;;;   {func_info,{atom,records},{atom,move},3}.
;;;   {label,6}.
;;;   {test,is_tagged_tuple,{f,5},[{x,0},4,{atom,point}]}.
;;;   {get_tuple_element,{x,0},2,{x,3}}.
;;;   {gc_bif,'+',{f,0},4,[{x,3},{x,1}],{x,1}}.
;;;   {get_tuple_element,{x,0},3,{x,3}}.
;;;   {gc_bif,'+',{f,0},4,[{x,3},{x,2}],{x,2}}.
;;;   {test_heap,5,3}.
;;;   {get_tuple_element,{x,0},1,{x,0}}.
;;;   {put_tuple2,{x,0},{list,[{atom,point},{x,0},{x,1},{x,2}]}}.
;;;   return.
;;; {function,new,1,2}.
;;;   {label,1}.
;;;   {func_info,{atom,records},{atom,new},1}.
;;;   {label,2}.
;;;   {test_heap,5,1}.
;;;   {put_tuple2,{x,0},{list,[{atom,point},{x,0},{integer,0},{integer,0}]}}.
;;;   return.
;;; {function,rename,2,4}.
;;;   {label,3}.
;;;   {func_info,{atom,records},{atom,rename},2}.
;;;   {label,4}.
;;;   {test,is_tagged_tuple,{f,3},[{x,0},4,{atom,point}]}.
;;;   {move,{x,1},{x,2}}.
;;;   {move,{x,0},{x,1}}.
;;;   {move,{integer,2},{x,0}}.
;;;   {call_ext_only,3,{extfunc,erlang,setelement,3}}.

(func $records:move/3 (;6;) (type 7) (param i64 i64 i64) (result i64)
  (local i64 i64 i32 i32)
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
      i64.const 1027
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
      local.get 0
      i32.wrap_i64
      i64.load offset=30
      local.set 3
      block ;; label = @3
        block ;; label = @4
          local.get 3
          local.get 1
          i64.or
          i64.const 3
          i64.and
          i64.eqz
          i32.eqz
          (@metadata.code.branch_hint "\00")
          br_if 0 (;@4;)
          local.get 3
          local.get 1
          i64.add
          local.set 4
          local.get 3
          local.get 4
          i64.xor
          local.get 1
          local.get 4
          i64.xor
          i64.and
          i64.const 0
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
          local.get 1
          local.get 2
          local.get 3
          call $"collect 4"
          local.set 3
          local.set 2
          local.set 1
          local.set 0
        end
        local.get 3
        local.get 1
        call $"slow +"
        local.set 4
        local.get 4
        i64.const 11
        i64.eq
        (@metadata.code.branch_hint "\00")
        br_if 2 (;@1;)
      end
      local.get 4
      local.set 1
      local.get 0
      i32.wrap_i64
      i64.load offset=38
      local.set 3
      block ;; label = @3
        block ;; label = @4
          local.get 3
          local.get 2
          i64.or
          i64.const 3
          i64.and
          i64.eqz
          i32.eqz
          (@metadata.code.branch_hint "\00")
          br_if 0 (;@4;)
          local.get 3
          local.get 2
          i64.add
          local.set 4
          local.get 3
          local.get 4
          i64.xor
          local.get 2
          local.get 4
          i64.xor
          i64.and
          i64.const 0
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
          local.get 1
          local.get 2
          local.get 3
          call $"collect 4"
          local.set 3
          local.set 2
          local.set 1
          local.set 0
        end
        local.get 3
        local.get 2
        call $"slow +"
        local.set 4
        local.get 4
        i64.const 11
        i64.eq
        (@metadata.code.branch_hint "\00")
        br_if 2 (;@1;)
      end
      local.get 4
      local.set 2
      i32.const 0
      i32.load offset=64
      i32.const 40
      i32.add
      i32.const 0
      i32.load offset=72
      i32.gt_u
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        i32.const 40
        local.get 0
        local.get 1
        local.get 2
        call $"collect 3"
        local.set 2
        local.set 1
        local.set 0
      end
      local.get 0
      i32.wrap_i64
      i64.load offset=22
      local.set 0
      i32.const 0
      i32.load offset=64
      local.tee 5
      i64.const 1027
      i64.store
      local.get 5
      i64.const 467
      i64.store offset=8
      local.get 5
      local.get 0
      i64.store offset=16
      local.get 5
      local.get 1
      i64.store offset=24
      local.get 5
      local.get 2
      i64.store offset=32
      local.get 5
      i32.const 40
      i32.add
      local.set 6
      i32.const 0
      local.get 6
      i32.store offset=64
      local.get 5
      i32.const 6
      i32.sub
      i64.extend_i32_u
      local.set 0
      local.get 0
      return
      unreachable
    end
    i32.const 0
    i32.load offset=80
    local.get 0
    i64.store
    i32.const 0
    i32.load offset=80
    local.get 1
    i64.store offset=8
    i32.const 0
    i32.load offset=80
    local.get 2
    i64.store offset=16
    i64.const 483
    i64.const 499
    i32.const 3
    call $raise_function_clause
  end
  i64.const 11
)
(func $records:new/1 (;7;) (type 9) (param i64) (result i64)
  (local i32 i32)
  block ;; label = @1
    i32.const 0
    i32.load offset=64
    i32.const 40
    i32.add
    i32.const 0
    i32.load offset=72
    i32.gt_u
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      i32.const 40
      local.get 0
      call $"collect 1"
      local.set 0
    end
    i32.const 0
    i32.load offset=64
    local.tee 1
    i64.const 1027
    i64.store
    local.get 1
    i64.const 467
    i64.store offset=8
    local.get 1
    local.get 0
    i64.store offset=16
    local.get 1
    i64.const 0
    i64.store offset=24
    local.get 1
    i64.const 0
    i64.store offset=32
    local.get 1
    i32.const 40
    i32.add
    local.set 2
    i32.const 0
    local.get 2
    i32.store offset=64
    local.get 1
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
(func $records:rename/2 (;8;) (type 2) (param i64 i64) (result i64)
  (local i64)
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
      i64.const 1027
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
      local.get 1
      local.set 2
      local.get 0
      local.set 1
      i64.const 8
      local.set 0
      i32.const 0
      i32.load offset=64
      i32.const 0
      i32.load offset=72
      i32.gt_u
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        i32.const 0
        local.get 0
        local.get 1
        local.get 2
        call $"collect 3"
        local.set 2
        local.set 1
        local.set 0
      end
      local.get 0
      local.get 1
      local.get 2
      call $SetElement
      return
      unreachable
    end
    i32.const 0
    i32.load offset=80
    local.get 0
    i64.store
    i32.const 0
    i32.load offset=80
    local.get 1
    i64.store offset=8
    i64.const 483
    i64.const 515
    i32.const 2
    call $raise_function_clause
  end
  i64.const 11
)
