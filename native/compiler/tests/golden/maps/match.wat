;; -module(match).
;; -export([one/1, shaped/1, has/1, point/0]).
;;
;; %% Show: MapGet
;; one(#{name := Name}) -> Name.
;;
;; %% The shape of a literal is guessed from its keys; where the guess is right, every value's place is known.
;; point() -> #{x => 1, y => 2}.
;; shaped(#{x := X, y := Y}) -> X + Y.
;;
;; has(#{a := _, b := _}) -> true;
;; has(_) -> false.

;;; {release,25}.
;;; {exports,[{match,one,1},{match,point,0},{match,shaped,1},{match,has,1}]}.
;;; {module,match,document,[{one,1},{point,0},{shaped,1},{has,1}]}.
;;; {function,has,1,8}.
;;;   {label,7}.
;;;   {func_info,{atom,match},{atom,has},1}.
;;;   {label,8}.
;;;   {test,is_map,{f,9},[{x,0}]}.
;;;   {test,has_map_fields,{f,9},{x,0},{list,[{atom,a}]}}.
;;;   {bif,is_map_key,{f,0},[{atom,b},{x,0}],{x,0}}.
;;;   return.
;;;   {label,9}.
;;;   {move,{atom,false},{x,0}}.
;;;   return.
;;; {function,one,1,2}.
;;;   {label,1}.
;;;   {func_info,{atom,match},{atom,one},1}.
;;;   {label,2}.
;;;   {test,is_map,{f,1},[{x,0}]}.
;;;   {get_map_elements,{f,1},{tr,{x,0},{t_map,any,any}},{list,[{atom,name},{x,1}]}}.
;;;   {move,{x,1},{x,0}}.
;;;   return.
;;; {function,point,0,4}.
;;;   {label,3}.
;;;   {func_info,{atom,match},{atom,point},0}.
;;;   {label,4}.
;;;   {move,{literal,#{x => 1,y => 2}},{x,0}}.
;;;   return.
;;; {function,shaped,1,6}.
;;;   {label,5}.
;;;   {func_info,{atom,match},{atom,shaped},1}.
;;;   {label,6}.
;;;   {test,is_map,{f,5},[{x,0}]}.
;;;   {get_map_elements,{f,5},{tr,{x,0},{t_map,any,any}},{list,[{atom,y},{x,2},{atom,x},{x,1}]}}.
;;;   {gc_bif,'+',{f,0},3,[{x,1},{x,2}],{x,0}}.
;;;   return.

(func $match:has/1 (;8;) (type 7) (param i64) (result i64)
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
          i64.const 19
          local.set 1
          br 1 (;@3;)
        end
        i64.const 483
        local.get 0
        call $"settled erlang:is_map_key/2"
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
    end
    i64.const 3
    local.set 0
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
(func $match:one/1 (;9;) (type 7) (param i64) (result i64)
  (local i64 i64)
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
      i64.const 499
      call $MapGet
      local.set 1
      local.get 1
      i64.const 11
      i64.eq
      br_if 0 (;@2;)
      local.get 1
      local.set 2
      local.get 2
      local.set 0
      local.get 0
      return
      unreachable
    end
    i32.const 0
    i32.load offset=80
    local.get 0
    i64.store
    i64.const 515
    i64.const 531
    i32.const 1
    call $raise_function_clause
  end
  i64.const 11
)
(func $match:point/0 (;10;) (type 1) (result i64)
  (local i64)
  block ;; label = @1
    i64.const 100664338
    local.set 0
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
(func $match:shaped/1 (;11;) (type 7) (param i64) (result i64)
  (local i64 i64 i64)
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
          i32.wrap_i64
          i64.load offset=30
          local.set 1
          local.get 0
          i32.wrap_i64
          i64.load offset=22
          local.set 2
          br 1 (;@3;)
        end
        local.get 0
        i64.const 563
        call $MapGet
        local.set 3
        local.get 3
        i64.const 11
        i64.eq
        br_if 1 (;@2;)
        local.get 3
        local.set 1
        local.get 0
        i64.const 547
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
          local.get 1
          i64.or
          i64.const 3
          i64.and
          i64.eqz
          i32.eqz
          (@metadata.code.branch_hint "\00")
          br_if 0 (;@4;)
          local.get 2
          local.get 1
          i64.add
          local.set 3
          local.get 2
          local.get 3
          i64.xor
          local.get 1
          local.get 3
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
          local.get 2
          local.get 1
          call $"collect 3"
          local.set 1
          local.set 2
          local.set 0
        end
        local.get 2
        local.get 1
        call $"slow +"
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
    i64.const 515
    i64.const 579
    i32.const 1
    call $raise_function_clause
  end
  i64.const 11
)
(func $MapGet (;12;) (type 0) (param i64 i64) (result i64)
  (local i32 i32 i32)
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
    i32.wrap_i64
    i64.load offset=14
    i32.wrap_i64
    local.tee 3
    i64.load offset=6
    i32.wrap_i64
    i32.const 8
    i32.shr_u
    local.set 4
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
                                                                    block ;; label = @34
                                                                      local.get 4
                                                                      br_table 32 (;@2;) 31 (;@3;) 30 (;@4;) 29 (;@5;) 28 (;@6;) 27 (;@7;) 26 (;@8;) 25 (;@9;) 24 (;@10;) 23 (;@11;) 22 (;@12;) 21 (;@13;) 20 (;@14;) 19 (;@15;) 18 (;@16;) 17 (;@17;) 16 (;@18;) 15 (;@19;) 14 (;@20;) 13 (;@21;) 12 (;@22;) 11 (;@23;) 10 (;@24;) 9 (;@25;) 8 (;@26;) 7 (;@27;) 6 (;@28;) 5 (;@29;) 4 (;@30;) 3 (;@31;) 2 (;@32;) 1 (;@33;) 0 (;@34;)
                                                                    end
                                                                    local.get 3
                                                                    i64.load offset=262
                                                                    local.get 1
                                                                    i64.eq
                                                                    if ;; label = @34
                                                                      local.get 0
                                                                      i32.wrap_i64
                                                                      i64.load offset=270
                                                                      return
                                                                    end
                                                                  end
                                                                  local.get 3
                                                                  i64.load offset=254
                                                                  local.get 1
                                                                  i64.eq
                                                                  if ;; label = @33
                                                                    local.get 0
                                                                    i32.wrap_i64
                                                                    i64.load offset=262
                                                                    return
                                                                  end
                                                                end
                                                                local.get 3
                                                                i64.load offset=246
                                                                local.get 1
                                                                i64.eq
                                                                if ;; label = @32
                                                                  local.get 0
                                                                  i32.wrap_i64
                                                                  i64.load offset=254
                                                                  return
                                                                end
                                                              end
                                                              local.get 3
                                                              i64.load offset=238
                                                              local.get 1
                                                              i64.eq
                                                              if ;; label = @31
                                                                local.get 0
                                                                i32.wrap_i64
                                                                i64.load offset=246
                                                                return
                                                              end
                                                            end
                                                            local.get 3
                                                            i64.load offset=230
                                                            local.get 1
                                                            i64.eq
                                                            if ;; label = @30
                                                              local.get 0
                                                              i32.wrap_i64
                                                              i64.load offset=238
                                                              return
                                                            end
                                                          end
                                                          local.get 3
                                                          i64.load offset=222
                                                          local.get 1
                                                          i64.eq
                                                          if ;; label = @29
                                                            local.get 0
                                                            i32.wrap_i64
                                                            i64.load offset=230
                                                            return
                                                          end
                                                        end
                                                        local.get 3
                                                        i64.load offset=214
                                                        local.get 1
                                                        i64.eq
                                                        if ;; label = @28
                                                          local.get 0
                                                          i32.wrap_i64
                                                          i64.load offset=222
                                                          return
                                                        end
                                                      end
                                                      local.get 3
                                                      i64.load offset=206
                                                      local.get 1
                                                      i64.eq
                                                      if ;; label = @27
                                                        local.get 0
                                                        i32.wrap_i64
                                                        i64.load offset=214
                                                        return
                                                      end
                                                    end
                                                    local.get 3
                                                    i64.load offset=198
                                                    local.get 1
                                                    i64.eq
                                                    if ;; label = @26
                                                      local.get 0
                                                      i32.wrap_i64
                                                      i64.load offset=206
                                                      return
                                                    end
                                                  end
                                                  local.get 3
                                                  i64.load offset=190
                                                  local.get 1
                                                  i64.eq
                                                  if ;; label = @25
                                                    local.get 0
                                                    i32.wrap_i64
                                                    i64.load offset=198
                                                    return
                                                  end
                                                end
                                                local.get 3
                                                i64.load offset=182
                                                local.get 1
                                                i64.eq
                                                if ;; label = @24
                                                  local.get 0
                                                  i32.wrap_i64
                                                  i64.load offset=190
                                                  return
                                                end
                                              end
                                              local.get 3
                                              i64.load offset=174
                                              local.get 1
                                              i64.eq
                                              if ;; label = @23
                                                local.get 0
                                                i32.wrap_i64
                                                i64.load offset=182
                                                return
                                              end
                                            end
                                            local.get 3
                                            i64.load offset=166
                                            local.get 1
                                            i64.eq
                                            if ;; label = @22
                                              local.get 0
                                              i32.wrap_i64
                                              i64.load offset=174
                                              return
                                            end
                                          end
                                          local.get 3
                                          i64.load offset=158
                                          local.get 1
                                          i64.eq
                                          if ;; label = @21
                                            local.get 0
                                            i32.wrap_i64
                                            i64.load offset=166
                                            return
                                          end
                                        end
                                        local.get 3
                                        i64.load offset=150
                                        local.get 1
                                        i64.eq
                                        if ;; label = @20
                                          local.get 0
                                          i32.wrap_i64
                                          i64.load offset=158
                                          return
                                        end
                                      end
                                      local.get 3
                                      i64.load offset=142
                                      local.get 1
                                      i64.eq
                                      if ;; label = @19
                                        local.get 0
                                        i32.wrap_i64
                                        i64.load offset=150
                                        return
                                      end
                                    end
                                    local.get 3
                                    i64.load offset=134
                                    local.get 1
                                    i64.eq
                                    if ;; label = @18
                                      local.get 0
                                      i32.wrap_i64
                                      i64.load offset=142
                                      return
                                    end
                                  end
                                  local.get 3
                                  i64.load offset=126
                                  local.get 1
                                  i64.eq
                                  if ;; label = @17
                                    local.get 0
                                    i32.wrap_i64
                                    i64.load offset=134
                                    return
                                  end
                                end
                                local.get 3
                                i64.load offset=118
                                local.get 1
                                i64.eq
                                if ;; label = @16
                                  local.get 0
                                  i32.wrap_i64
                                  i64.load offset=126
                                  return
                                end
                              end
                              local.get 3
                              i64.load offset=110
                              local.get 1
                              i64.eq
                              if ;; label = @15
                                local.get 0
                                i32.wrap_i64
                                i64.load offset=118
                                return
                              end
                            end
                            local.get 3
                            i64.load offset=102
                            local.get 1
                            i64.eq
                            if ;; label = @14
                              local.get 0
                              i32.wrap_i64
                              i64.load offset=110
                              return
                            end
                          end
                          local.get 3
                          i64.load offset=94
                          local.get 1
                          i64.eq
                          if ;; label = @13
                            local.get 0
                            i32.wrap_i64
                            i64.load offset=102
                            return
                          end
                        end
                        local.get 3
                        i64.load offset=86
                        local.get 1
                        i64.eq
                        if ;; label = @12
                          local.get 0
                          i32.wrap_i64
                          i64.load offset=94
                          return
                        end
                      end
                      local.get 3
                      i64.load offset=78
                      local.get 1
                      i64.eq
                      if ;; label = @11
                        local.get 0
                        i32.wrap_i64
                        i64.load offset=86
                        return
                      end
                    end
                    local.get 3
                    i64.load offset=70
                    local.get 1
                    i64.eq
                    if ;; label = @10
                      local.get 0
                      i32.wrap_i64
                      i64.load offset=78
                      return
                    end
                  end
                  local.get 3
                  i64.load offset=62
                  local.get 1
                  i64.eq
                  if ;; label = @9
                    local.get 0
                    i32.wrap_i64
                    i64.load offset=70
                    return
                  end
                end
                local.get 3
                i64.load offset=54
                local.get 1
                i64.eq
                if ;; label = @8
                  local.get 0
                  i32.wrap_i64
                  i64.load offset=62
                  return
                end
              end
              local.get 3
              i64.load offset=46
              local.get 1
              i64.eq
              if ;; label = @7
                local.get 0
                i32.wrap_i64
                i64.load offset=54
                return
              end
            end
            local.get 3
            i64.load offset=38
            local.get 1
            i64.eq
            if ;; label = @6
              local.get 0
              i32.wrap_i64
              i64.load offset=46
              return
            end
          end
          local.get 3
          i64.load offset=30
          local.get 1
          i64.eq
          if ;; label = @5
            local.get 0
            i32.wrap_i64
            i64.load offset=38
            return
          end
        end
        local.get 3
        i64.load offset=22
        local.get 1
        i64.eq
        if ;; label = @4
          local.get 0
          i32.wrap_i64
          i64.load offset=30
          return
        end
      end
      local.get 3
      i64.load offset=14
      local.get 1
      i64.eq
      if ;; label = @3
        local.get 0
        i32.wrap_i64
        i64.load offset=22
        return
      end
    end
    local.get 1
    i64.const 1
    i64.add
    i64.const 3
    i64.and
    i64.const 1
    i64.le_u
    if ;; label = @2
      i64.const 11
      return
    end
    local.get 0
    local.get 1
    call $Find
    local.tee 2
    i32.const 0
    i32.lt_s
    if ;; label = @2
      i64.const 11
      return
    end
    local.get 0
    i32.wrap_i64
    local.get 2
    i32.add
    i64.load offset=22
    return
  end
  local.get 0
  local.get 1
  call $"settled map_get"
)
