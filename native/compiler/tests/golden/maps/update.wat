;; -module(update).
;; -export([two/3, shaped/2, many/2, new/2, point/0]).
;;
;; %% Show: map_update 2, FindWord
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

(func $update:many/2 (;10;) (type 6) (param i64 i64) (result i64)
  (local i64 i32 i32)
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
    i64.const 35
    local.get 0
    call $raise
    br 0 (;@1;)
    unreachable
  end
  i64.const 11
)
(func $update:new/2 (;11;) (type 6) (param i64 i64) (result i64)
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
(func $update:point/0 (;12;) (type 3) (result i64)
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
(func $update:shaped/2 (;13;) (type 6) (param i64 i64) (result i64)
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
(func $update:two/3 (;14;) (type 13) (param i64 i64 i64) (result i64)
  (local i64 i32 i64 i32)
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
    i64.const 35
    local.get 0
    call $raise
    br 0 (;@1;)
    unreachable
  end
  i64.const 11
)
(func $"map_update 2" (;27;) (type 10) (param i64 i64 i64 i64 i64) (result i64)
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
(func $FindWord (;29;) (type 7) (param i64 i64) (result i32)
  (local i32 i32)
  local.get 0
  i32.wrap_i64
  i64.load offset=14
  i32.wrap_i64
  local.tee 2
  i64.load offset=6
  i32.wrap_i64
  i32.const 8
  i32.shr_u
  local.set 3
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
        block ;; label = @4
          block ;; label = @5
            block ;; label = @6
              block ;; label = @7
                block ;; label = @8
                  block ;; label = @9
                    block ;; label = @10
                      block ;; label = @11
                        block ;; label = @12
                          block ;; label = @13
                            block ;; label = @14
                              block ;; label = @15
                                block ;; label = @16
                                  block ;; label = @17
                                    block ;; label = @18
                                      block ;; label = @19
                                        block ;; label = @20
                                          block ;; label = @21
                                            block ;; label = @22
                                              block ;; label = @23
                                                block ;; label = @24
                                                  block ;; label = @25
                                                    block ;; label = @26
                                                      block ;; label = @27
                                                        block ;; label = @28
                                                          block ;; label = @29
                                                            block ;; label = @30
                                                              block ;; label = @31
                                                                block ;; label = @32
                                                                  block ;; label = @33
                                                                    local.get 3
                                                                    br_table 32 (;@1;) 31 (;@2;) 30 (;@3;) 29 (;@4;) 28 (;@5;) 27 (;@6;) 26 (;@7;) 25 (;@8;) 24 (;@9;) 23 (;@10;) 22 (;@11;) 21 (;@12;) 20 (;@13;) 19 (;@14;) 18 (;@15;) 17 (;@16;) 16 (;@17;) 15 (;@18;) 14 (;@19;) 13 (;@20;) 12 (;@21;) 11 (;@22;) 10 (;@23;) 9 (;@24;) 8 (;@25;) 7 (;@26;) 6 (;@27;) 5 (;@28;) 4 (;@29;) 3 (;@30;) 2 (;@31;) 1 (;@32;) 0 (;@33;)
                                                                  end
                                                                  local.get 2
                                                                  i64.load offset=262
                                                                  local.get 1
                                                                  i64.eq
                                                                  if ;; label = @33
                                                                    i32.const 248
                                                                    return
                                                                  end
                                                                end
                                                                local.get 2
                                                                i64.load offset=254
                                                                local.get 1
                                                                i64.eq
                                                                if ;; label = @32
                                                                  i32.const 240
                                                                  return
                                                                end
                                                              end
                                                              local.get 2
                                                              i64.load offset=246
                                                              local.get 1
                                                              i64.eq
                                                              if ;; label = @31
                                                                i32.const 232
                                                                return
                                                              end
                                                            end
                                                            local.get 2
                                                            i64.load offset=238
                                                            local.get 1
                                                            i64.eq
                                                            if ;; label = @30
                                                              i32.const 224
                                                              return
                                                            end
                                                          end
                                                          local.get 2
                                                          i64.load offset=230
                                                          local.get 1
                                                          i64.eq
                                                          if ;; label = @29
                                                            i32.const 216
                                                            return
                                                          end
                                                        end
                                                        local.get 2
                                                        i64.load offset=222
                                                        local.get 1
                                                        i64.eq
                                                        if ;; label = @28
                                                          i32.const 208
                                                          return
                                                        end
                                                      end
                                                      local.get 2
                                                      i64.load offset=214
                                                      local.get 1
                                                      i64.eq
                                                      if ;; label = @27
                                                        i32.const 200
                                                        return
                                                      end
                                                    end
                                                    local.get 2
                                                    i64.load offset=206
                                                    local.get 1
                                                    i64.eq
                                                    if ;; label = @26
                                                      i32.const 192
                                                      return
                                                    end
                                                  end
                                                  local.get 2
                                                  i64.load offset=198
                                                  local.get 1
                                                  i64.eq
                                                  if ;; label = @25
                                                    i32.const 184
                                                    return
                                                  end
                                                end
                                                local.get 2
                                                i64.load offset=190
                                                local.get 1
                                                i64.eq
                                                if ;; label = @24
                                                  i32.const 176
                                                  return
                                                end
                                              end
                                              local.get 2
                                              i64.load offset=182
                                              local.get 1
                                              i64.eq
                                              if ;; label = @23
                                                i32.const 168
                                                return
                                              end
                                            end
                                            local.get 2
                                            i64.load offset=174
                                            local.get 1
                                            i64.eq
                                            if ;; label = @22
                                              i32.const 160
                                              return
                                            end
                                          end
                                          local.get 2
                                          i64.load offset=166
                                          local.get 1
                                          i64.eq
                                          if ;; label = @21
                                            i32.const 152
                                            return
                                          end
                                        end
                                        local.get 2
                                        i64.load offset=158
                                        local.get 1
                                        i64.eq
                                        if ;; label = @20
                                          i32.const 144
                                          return
                                        end
                                      end
                                      local.get 2
                                      i64.load offset=150
                                      local.get 1
                                      i64.eq
                                      if ;; label = @19
                                        i32.const 136
                                        return
                                      end
                                    end
                                    local.get 2
                                    i64.load offset=142
                                    local.get 1
                                    i64.eq
                                    if ;; label = @18
                                      i32.const 128
                                      return
                                    end
                                  end
                                  local.get 2
                                  i64.load offset=134
                                  local.get 1
                                  i64.eq
                                  if ;; label = @17
                                    i32.const 120
                                    return
                                  end
                                end
                                local.get 2
                                i64.load offset=126
                                local.get 1
                                i64.eq
                                if ;; label = @16
                                  i32.const 112
                                  return
                                end
                              end
                              local.get 2
                              i64.load offset=118
                              local.get 1
                              i64.eq
                              if ;; label = @15
                                i32.const 104
                                return
                              end
                            end
                            local.get 2
                            i64.load offset=110
                            local.get 1
                            i64.eq
                            if ;; label = @14
                              i32.const 96
                              return
                            end
                          end
                          local.get 2
                          i64.load offset=102
                          local.get 1
                          i64.eq
                          if ;; label = @13
                            i32.const 88
                            return
                          end
                        end
                        local.get 2
                        i64.load offset=94
                        local.get 1
                        i64.eq
                        if ;; label = @12
                          i32.const 80
                          return
                        end
                      end
                      local.get 2
                      i64.load offset=86
                      local.get 1
                      i64.eq
                      if ;; label = @11
                        i32.const 72
                        return
                      end
                    end
                    local.get 2
                    i64.load offset=78
                    local.get 1
                    i64.eq
                    if ;; label = @10
                      i32.const 64
                      return
                    end
                  end
                  local.get 2
                  i64.load offset=70
                  local.get 1
                  i64.eq
                  if ;; label = @9
                    i32.const 56
                    return
                  end
                end
                local.get 2
                i64.load offset=62
                local.get 1
                i64.eq
                if ;; label = @8
                  i32.const 48
                  return
                end
              end
              local.get 2
              i64.load offset=54
              local.get 1
              i64.eq
              if ;; label = @7
                i32.const 40
                return
              end
            end
            local.get 2
            i64.load offset=46
            local.get 1
            i64.eq
            if ;; label = @6
              i32.const 32
              return
            end
          end
          local.get 2
          i64.load offset=38
          local.get 1
          i64.eq
          if ;; label = @5
            i32.const 24
            return
          end
        end
        local.get 2
        i64.load offset=30
        local.get 1
        i64.eq
        if ;; label = @4
          i32.const 16
          return
        end
      end
      local.get 2
      i64.load offset=22
      local.get 1
      i64.eq
      if ;; label = @3
        i32.const 8
        return
      end
    end
    local.get 2
    i64.load offset=14
    local.get 1
    i64.eq
    if ;; label = @2
      i32.const 0
      return
    end
  end
  i32.const -1
)
