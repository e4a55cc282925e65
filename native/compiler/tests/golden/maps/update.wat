;; -module(update).
;; -export([two/3, shaped/2, many/2, new/2, point/0]).
;;
;; %% Show: map_update 2
;; two(Map, A, B) -> Map#{a := A, b := B}.
;;
;; point() -> #{x => 1, y => 2, z => 3}.
;; shaped(#{x := X} = Point, Y) -> Point#{x := X + 1, y := Y}.
;;
;; many(Map, A) -> Map#{a => A, <<"b">> => A, {c} => A}.
;; new(A, B) -> #{a => A, b => B}.

;;; {release,25}.
;;; {exports,[{update,two,3},{update,point,0},{update,shaped,2},{update,many,2},{update,new,2}]}.
;;; {module,update,document,[{two,3},{point,0},{shaped,2},{many,2},{new,2}]}.
;;; {function,many,2,9}.
;;;   {label,8}.
;;;   {func_info,{atom,update},{atom,many},2}.
;;;   {label,9}.
;;;   {test,is_map,{f,10},[{x,0}]}.
;;;   {put_map_assoc,{f,0},{x,0},{x,0},2,{list,[{atom,a},{x,1},{literal,{c}},{x,1},{literal,<<"b">>},{x,1}]}}.
;;;   return.
;;;   {label,10}.
;;;   {test_heap,3,1}.
;;;   {put_tuple2,{x,0},{list,[{atom,badmap},{x,0}]}}.
;;;   {call_ext_only,1,{extfunc,erlang,error,1}}.
;;; {function,new,2,12}.
;;;   {label,11}.
;;;   {func_info,{atom,update},{atom,new},2}.
;;;   {label,12}.
;;;   {put_map_assoc,{f,0},{literal,#{}},{x,0},2,{list,[{atom,a},{x,0},{atom,b},{x,1}]}}.
;;;   return.
;;; {function,point,0,5}.
;;;   {label,4}.
;;;   {func_info,{atom,update},{atom,point},0}.
;;;   {label,5}.
;;;   {move,{literal,#{x => 1,y => 2,z => 3}},{x,0}}.
;;;   return.
;;; {function,shaped,2,7}.
;;;   {label,6}.
;;;   {func_info,{atom,update},{atom,shaped},2}.
;;;   {label,7}.
;;;   {test,is_map,{f,6},[{x,0}]}.
;;;   {get_map_elements,{f,6},{tr,{x,0},{t_map,any,any}},{list,[{atom,x},{x,2}]}}.
;;;   {gc_bif,'+',{f,0},3,[{x,2},{integer,1}],{x,2}}.
;;;   {put_map_exact,{f,0},{x,0},{x,0},3,{list,[{atom,x},{x,2},{atom,y},{x,1}]}}.
;;;   return.
;;; {function,two,3,2}.
;;;   {label,1}.
;;;   {func_info,{atom,update},{atom,two},3}.
;;;   {label,2}.
;;;   {test,is_map,{f,3},[{x,0}]}.
;;;   {put_map_exact,{f,0},{x,0},{x,0},3,{list,[{atom,a},{x,1},{atom,b},{x,2}]}}.
;;;   return.
;;;   {label,3}.
;;;   {test_heap,3,1}.
;;;   {put_tuple2,{x,0},{list,[{atom,badmap},{x,0}]}}.
;;;   {call_ext_only,1,{extfunc,erlang,error,1}}.

(func $update:many/2 (;9;) (type 5) (param i64 i64) (result i64)
  (local i64 i32 i32 i64)
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
        call $"collect 2"
        local.set 1
        local.set 0
      end
      i32.const 0
      i32.load offset=80
      local.get 0
      i64.store
      i32.const 0
      i32.load offset=80
      i64.const 467
      i64.store offset=8
      i32.const 0
      i32.load offset=80
      local.get 1
      i64.store offset=16
      i32.const 0
      i32.load offset=80
      i64.const 100664314
      i64.store offset=24
      i32.const 0
      i32.load offset=80
      local.get 1
      i64.store offset=32
      i32.const 0
      i32.load offset=80
      i64.const 100664330
      i64.store offset=40
      i32.const 0
      i32.load offset=80
      local.get 1
      i64.store offset=48
      i32.const 3
      call $"settled map_put"
      local.set 2
      local.get 2
      i64.const 11
      i64.eq
      (@metadata.code.branch_hint "\00")
      br_if 1 (;@1;)
      local.get 2
      local.set 0
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
    local.tee 3
    i64.const 515
    i64.store
    local.get 3
    i64.const 179
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
    local.set 5
    i32.const 0
    local.get 5
    i64.store offset=96
    i64.const 35
    local.set 5
    i32.const 0
    local.get 5
    i64.store offset=88
    i64.const 7
    local.set 5
    i32.const 0
    local.get 5
    i64.store offset=104
    br 0 (;@1;)
    unreachable
  end
  i64.const 11
)
(func $update:new/2 (;10;) (type 5) (param i64 i64) (result i64)
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
      local.get 1
      call $"collect 2"
      local.set 1
      local.set 0
    end
    i32.const 0
    i32.load offset=64
    local.tee 3
    i64.const 787
    i64.store
    local.get 3
    i64.const 100664354
    i64.store offset=8
    local.get 3
    local.get 0
    i64.store offset=16
    local.get 3
    local.get 1
    i64.store offset=24
    local.get 3
    i32.const 32
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
(func $update:point/0 (;11;) (type 3) (result i64)
  (local i64)
  block ;; label = @1
    i64.const 100664410
    local.set 0
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
(func $update:shaped/2 (;12;) (type 5) (param i64 i64) (result i64)
  (local i64 i64 i64 i32 i32)
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
          i64.const 100664378
          i64.ne
          (@metadata.code.branch_hint "\00")
          br_if 0 (;@4;)
          local.get 0
          i32.wrap_i64
          i64.load offset=6
          i64.const 1043
          i64.ne
          (@metadata.code.branch_hint "\00")
          br_if 0 (;@4;)
          local.get 0
          i32.wrap_i64
          i64.load offset=22
          local.set 2
          br 1 (;@3;)
        end
        local.get 0
        i64.const 515
        call $MapGet
        local.set 3
        local.get 3
        i64.const 11
        i64.eq
        br_if 1 (;@2;)
        local.get 3
        local.set 2
      end
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
          local.set 3
          local.get 3
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
          local.get 1
          local.get 2
          call $"collect 3"
          local.set 2
          local.set 1
          local.set 0
        end
        local.get 2
        i64.const 4
        call $"slow +"
        local.set 3
        local.get 3
        i64.const 11
        i64.eq
        (@metadata.code.branch_hint "\00")
        br_if 2 (;@1;)
      end
      local.get 3
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
          i64.const 100664378
          i64.ne
          (@metadata.code.branch_hint "\00")
          br_if 0 (;@4;)
          local.get 0
          i32.wrap_i64
          i64.load offset=6
          i64.const 1043
          i64.ne
          (@metadata.code.branch_hint "\00")
          br_if 0 (;@4;)
          local.get 0
          local.set 4
          i32.const 0
          i32.load offset=64
          local.tee 5
          i64.const 1043
          i64.store
          local.get 5
          i64.const 100664378
          i64.store offset=8
          local.get 5
          local.get 2
          i64.store offset=16
          local.get 5
          local.get 1
          i64.store offset=24
          local.get 5
          local.get 4
          i32.wrap_i64
          i64.load offset=38
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
          local.set 3
          br 1 (;@3;)
        end
        local.get 0
        i64.const 515
        local.get 2
        i64.const 531
        local.get 1
        call $"map_update 2"
        local.set 3
        local.get 3
        i64.const 11
        i64.eq
        (@metadata.code.branch_hint "\00")
        br_if 2 (;@1;)
      end
      local.get 3
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
    i64.const 563
    i64.const 579
    i32.const 2
    call $raise_function_clause
  end
  i64.const 11
)
(func $update:two/3 (;13;) (type 12) (param i64 i64 i64) (result i64)
  (local i64 i32 i64 i32 i64)
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
        local.get 1
        local.get 2
        call $"collect 3"
        local.set 2
        local.set 1
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
          i64.const 100664354
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
          local.set 3
          i32.const 0
          i32.load offset=64
          local.tee 4
          i64.const 787
          i64.store
          local.get 4
          i64.const 100664354
          i64.store offset=8
          local.get 4
          local.get 1
          i64.store offset=16
          local.get 4
          local.get 2
          i64.store offset=24
          local.get 4
          i32.const 32
          i32.add
          local.set 6
          i32.const 0
          local.get 6
          i32.store offset=64
          local.get 4
          i32.const 6
          i32.sub
          i64.extend_i32_u
          local.set 5
          br 1 (;@3;)
        end
        local.get 0
        i64.const 467
        local.get 1
        i64.const 499
        local.get 2
        call $"map_update 2"
        local.set 5
        local.get 5
        i64.const 11
        i64.eq
        (@metadata.code.branch_hint "\00")
        br_if 2 (;@1;)
      end
      local.get 5
      local.set 0
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
    local.tee 4
    i64.const 515
    i64.store
    local.get 4
    i64.const 179
    i64.store offset=8
    local.get 4
    local.get 0
    i64.store offset=16
    local.get 4
    i32.const 24
    i32.add
    local.set 6
    i32.const 0
    local.get 6
    i32.store offset=64
    local.get 4
    i32.const 6
    i32.sub
    i64.extend_i32_u
    local.set 0
    local.get 0
    local.set 7
    i32.const 0
    local.get 7
    i64.store offset=96
    i64.const 35
    local.set 7
    i32.const 0
    local.get 7
    i64.store offset=88
    i64.const 7
    local.set 7
    i32.const 0
    local.get 7
    i64.store offset=104
    br 0 (;@1;)
    unreachable
  end
  i64.const 11
)
(func $"map_update 2" (;26;) (type 9) (param i64 i64 i64 i64 i64) (result i64)
  (local i32 i32)
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
    i32.const 19
    i32.ne
    br_if 0 (;@1;)
    local.get 0
    call $CopyMap
    local.tee 5
    i32.eqz
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    local.get 0
    local.get 1
    call $FindWord
    local.tee 6
    i32.const 0
    i32.lt_s
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    local.get 5
    local.get 6
    i32.add
    local.get 2
    i64.store offset=16
    local.get 0
    local.get 3
    call $FindWord
    local.tee 6
    i32.const 0
    i32.lt_s
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    local.get 5
    local.get 6
    i32.add
    local.get 4
    i64.store offset=16
    local.get 5
    i32.const 6
    i32.sub
    i64.extend_i32_u
    return
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
  i32.const 0
  i32.load offset=80
  local.get 3
  i64.store offset=24
  i32.const 0
  i32.load offset=80
  local.get 4
  i64.store offset=32
  i32.const 2
  call $"settled map_put_exact"
)
