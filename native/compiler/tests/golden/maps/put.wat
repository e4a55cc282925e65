;; -module(put).
;; -export([put/2, replace/2]).
;;
;; %% Show: map_put, map_put_exact, Find, CopyMap, in_place new, Insert
;; put(Map, Value) -> Map#{key => Value}.
;; replace(Map, Value) -> Map#{key := Value}.

;;; {release,25}.
;;; {exports,[{put,put,2},{put,replace,2}]}.
;;; {module,put,document,[{put,2},{replace,2}]}.
;;; {function,put,2,2}.
;;;   {label,1}.
;;;   {func_info,{atom,put},{atom,put},2}.
;;;   {label,2}.
;;;   {test,is_map,{f,3},[{x,0}]}.
;;;   {put_map_assoc,{f,0},{x,0},{x,0},2,{list,[{atom,key},{x,1}]}}.
;;;   return.
;;;   {label,3}.
;;;   {test_heap,3,1}.
;;;   {put_tuple2,{x,0},{list,[{atom,badmap},{x,0}]}}.
;;;   {call_ext_only,1,{extfunc,erlang,error,1}}.
;;; {function,replace,2,5}.
;;;   {label,4}.
;;;   {func_info,{atom,put},{atom,replace},2}.
;;;   {label,5}.
;;;   {test,is_map,{f,6},[{x,0}]}.
;;;   {put_map_exact,{f,0},{x,0},{x,0},2,{list,[{atom,key},{x,1}]}}.
;;;   return.
;;;   {label,6}.
;;;   {test_heap,3,1}.
;;;   {put_tuple2,{x,0},{list,[{atom,badmap},{x,0}]}}.
;;;   {call_ext_only,1,{extfunc,erlang,error,1}}.

(func $put:put/2 (;7;) (type 10) (param i64 i64) (result i64)
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
      local.get 0
      i64.const 467
      local.get 1
      call $"#func10 map_put"
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
(func $put:replace/2 (;8;) (type 10) (param i64 i64) (result i64)
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
      local.get 0
      i64.const 467
      local.get 1
      call $"#func21 map_put_exact"
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
(func $"#func10 map_put" (@name "map_put") (;10;) (type 2) (param i64 i64 i64) (result i64)
  (local i64)
  local.get 0
  local.get 1
  local.get 2
  call $"in_place new"
  local.tee 3
  i64.eqz
  i32.eqz
  if ;; label = @1
    local.get 3
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
  i32.const 1
  call $"settled map_put"
)
(func $"in_place new" (;11;) (type 2) (param i64 i64 i64) (result i64)
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
    local.get 1
    call $Find
    local.tee 3
    i32.const 0
    i32.lt_s
    if ;; label = @2
      local.get 0
      local.get 1
      local.get 2
      return_call $Insert
    end
    local.get 0
    i32.wrap_i64
    local.get 3
    i32.add
    i64.load offset=22
    local.get 2
    i64.eq
    if ;; label = @2
      local.get 0
      return
    end
    local.get 0
    call $CopyMap
    local.tee 4
    i32.eqz
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    local.get 4
    local.get 3
    i32.add
    local.get 2
    i64.store offset=16
    local.get 4
    i32.const 6
    i32.sub
    i64.extend_i32_u
    return
  end
  i64.const 0
)
(func $Find (;12;) (type 3) (param i64 i64) (result i32)
  (local i32 i32 i32 i64 i32)
  local.get 0
  i32.wrap_i64
  i64.load offset=14
  i32.wrap_i64
  local.tee 2
  i64.load offset=6
  i32.wrap_i64
  i32.const 8
  i32.shr_u
  local.set 6
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
                                                                    local.get 6
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
  block ;; label = @1
    local.get 1
    i64.const 1
    i64.add
    i64.const 3
    i64.and
    i64.const 1
    i64.le_u
    br_if 0 (;@1;)
    local.get 2
    i64.load offset=6
    i32.wrap_i64
    i32.const 8
    i32.shr_u
    local.tee 3
    i32.eqz
    br_if 0 (;@1;)
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
      local.get 2
      local.get 4
      i32.add
      i64.load offset=14
      local.tee 5
      local.get 1
      i64.xor
      i64.const 3
      i64.and
      i64.eqz
      if ;; label = @3
        local.get 5
        local.get 1
        call $"compare Exactly"
        if ;; label = @4
          local.get 4
          return
        end
      end
      local.get 4
      i32.const 8
      i32.add
      local.set 4
      local.get 3
      i32.const 1
      i32.sub
      local.tee 3
      br_if 0 (;@2;)
    end
  end
  i32.const -1
)
(func $Insert (;16;) (type 2) (param i64 i64 i64) (result i64)
  (local i32 i32 i32 i32 i32 i32 i32 i32 i64 i64 i32 i32)
  block ;; label = @1
    local.get 0
    i32.wrap_i64
    local.tee 4
    i64.load offset=14
    i32.wrap_i64
    local.tee 3
    i64.load offset=6
    i32.wrap_i64
    i32.const 8
    i32.shr_u
    local.tee 10
    local.tee 6
    i32.const 32
    i32.ge_u
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    i32.const 0
    i32.load offset=64
    local.get 10
    i32.const 4
    i32.shl
    i32.const 40
    i32.add
    i32.add
    i32.const 0
    i32.load offset=72
    i32.gt_u
    (@metadata.code.branch_hint "\00")
    br_if 0 (;@1;)
    block ;; label = @2
      loop ;; label = @3
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
        local.get 5
        local.get 6
        i32.ge_u
        br_if 1 (;@2;)
        local.get 5
        local.get 6
        i32.add
        i32.const 1
        i32.shr_u
        local.tee 7
        i32.const 3
        i32.shl
        local.get 3
        i32.add
        i64.load offset=14
        local.tee 11
        local.get 1
        i64.or
        i64.const 3
        i64.and
        i64.eqz
        if ;; label = @4
          local.get 11
          local.get 1
          i64.lt_s
          local.set 13
        else
          local.get 11
          local.get 1
          call $"whole Order"
          local.tee 13
          i32.const 1
          i32.and
          i32.eqz
          br_if 3 (;@1;)
          local.get 13
          i32.const 0
          i32.lt_s
          local.set 13
        end
        local.get 13
        if ;; label = @4
          local.get 7
          i32.const 1
          i32.add
          local.set 5
        else
          local.get 7
          local.set 6
        end
        br 0 (;@3;)
      end
    end
    i32.const 0
    i32.load offset=64
    local.tee 8
    local.get 10
    i32.const 3
    i32.shl
    i32.add
    i32.const 16
    i32.add
    local.set 9
    local.get 8
    local.get 10
    i32.const 1
    i32.add
    i64.extend_i32_u
    i64.const 8
    i64.shl
    i64.const 3
    i64.or
    i64.store
    local.get 9
    local.get 10
    i32.const 2
    i32.add
    i64.extend_i32_u
    i64.const 8
    i64.shl
    i64.const 19
    i64.or
    i64.store
    local.get 9
    local.get 8
    i32.const 6
    i32.sub
    i64.extend_i32_u
    i64.store offset=8
    local.get 9
    i32.const 6
    i32.sub
    i64.extend_i32_u
    local.set 12
    block ;; label = @2
      loop ;; label = @3
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
        local.get 5
        i32.eqz
        if ;; label = @4
          local.get 8
          local.get 1
          i64.store offset=8
          local.get 9
          local.get 2
          i64.store offset=16
          local.get 8
          i32.const 8
          i32.add
          local.set 8
          local.get 9
          i32.const 8
          i32.add
          local.set 9
        end
        local.get 10
        i32.eqz
        br_if 1 (;@2;)
        local.get 8
        local.get 3
        i64.load offset=14
        i64.store offset=8
        local.get 9
        local.get 4
        i64.load offset=22
        i64.store offset=16
        local.get 8
        i32.const 8
        i32.add
        local.set 8
        local.get 9
        i32.const 8
        i32.add
        local.set 9
        local.get 3
        i32.const 8
        i32.add
        local.set 3
        local.get 4
        i32.const 8
        i32.add
        local.set 4
        local.get 5
        i32.const -1
        i32.add
        local.set 5
        local.get 10
        i32.const -1
        i32.add
        local.set 10
        br 0 (;@3;)
      end
    end
    local.get 9
    i32.const 16
    i32.add
    local.set 14
    i32.const 0
    local.get 14
    i32.store offset=64
    local.get 12
    return
  end
  i64.const 0
)
(func $CopyMap (;18;) (type 6) (param i64) (result i32)
  (local i32 i32 i32 i32 i32)
  local.get 0
  i32.wrap_i64
  local.tee 2
  i64.load offset=6
  i32.wrap_i64
  i32.const 8
  i32.shr_u
  i32.const 1
  i32.add
  local.set 3
  i32.const 0
  i32.load offset=64
  local.get 3
  i32.const 3
  i32.shl
  i32.add
  i32.const 0
  i32.load offset=72
  i32.gt_u
  (@metadata.code.branch_hint "\00")
  if ;; label = @1
    i32.const 0
    return
  end
  i32.const 0
  i32.load offset=64
  local.tee 1
  local.get 3
  i32.const 3
  i32.shl
  i32.add
  local.set 4
  i32.const 0
  local.get 4
  i32.store offset=64
  local.get 3
  local.set 5
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
                                                                    block ;; label = @34
                                                                      block ;; label = @35
                                                                        local.get 5
                                                                        br_table 34 (;@1;) 33 (;@2;) 32 (;@3;) 31 (;@4;) 30 (;@5;) 29 (;@6;) 28 (;@7;) 27 (;@8;) 26 (;@9;) 25 (;@10;) 24 (;@11;) 23 (;@12;) 22 (;@13;) 21 (;@14;) 20 (;@15;) 19 (;@16;) 18 (;@17;) 17 (;@18;) 16 (;@19;) 15 (;@20;) 14 (;@21;) 13 (;@22;) 12 (;@23;) 11 (;@24;) 10 (;@25;) 9 (;@26;) 8 (;@27;) 7 (;@28;) 6 (;@29;) 5 (;@30;) 4 (;@31;) 3 (;@32;) 2 (;@33;) 1 (;@34;) 0 (;@35;)
                                                                      end
                                                                      local.get 1
                                                                      local.get 2
                                                                      i64.load offset=270
                                                                      i64.store offset=264
                                                                    end
                                                                    local.get 1
                                                                    local.get 2
                                                                    i64.load offset=262
                                                                    i64.store offset=256
                                                                  end
                                                                  local.get 1
                                                                  local.get 2
                                                                  i64.load offset=254
                                                                  i64.store offset=248
                                                                end
                                                                local.get 1
                                                                local.get 2
                                                                i64.load offset=246
                                                                i64.store offset=240
                                                              end
                                                              local.get 1
                                                              local.get 2
                                                              i64.load offset=238
                                                              i64.store offset=232
                                                            end
                                                            local.get 1
                                                            local.get 2
                                                            i64.load offset=230
                                                            i64.store offset=224
                                                          end
                                                          local.get 1
                                                          local.get 2
                                                          i64.load offset=222
                                                          i64.store offset=216
                                                        end
                                                        local.get 1
                                                        local.get 2
                                                        i64.load offset=214
                                                        i64.store offset=208
                                                      end
                                                      local.get 1
                                                      local.get 2
                                                      i64.load offset=206
                                                      i64.store offset=200
                                                    end
                                                    local.get 1
                                                    local.get 2
                                                    i64.load offset=198
                                                    i64.store offset=192
                                                  end
                                                  local.get 1
                                                  local.get 2
                                                  i64.load offset=190
                                                  i64.store offset=184
                                                end
                                                local.get 1
                                                local.get 2
                                                i64.load offset=182
                                                i64.store offset=176
                                              end
                                              local.get 1
                                              local.get 2
                                              i64.load offset=174
                                              i64.store offset=168
                                            end
                                            local.get 1
                                            local.get 2
                                            i64.load offset=166
                                            i64.store offset=160
                                          end
                                          local.get 1
                                          local.get 2
                                          i64.load offset=158
                                          i64.store offset=152
                                        end
                                        local.get 1
                                        local.get 2
                                        i64.load offset=150
                                        i64.store offset=144
                                      end
                                      local.get 1
                                      local.get 2
                                      i64.load offset=142
                                      i64.store offset=136
                                    end
                                    local.get 1
                                    local.get 2
                                    i64.load offset=134
                                    i64.store offset=128
                                  end
                                  local.get 1
                                  local.get 2
                                  i64.load offset=126
                                  i64.store offset=120
                                end
                                local.get 1
                                local.get 2
                                i64.load offset=118
                                i64.store offset=112
                              end
                              local.get 1
                              local.get 2
                              i64.load offset=110
                              i64.store offset=104
                            end
                            local.get 1
                            local.get 2
                            i64.load offset=102
                            i64.store offset=96
                          end
                          local.get 1
                          local.get 2
                          i64.load offset=94
                          i64.store offset=88
                        end
                        local.get 1
                        local.get 2
                        i64.load offset=86
                        i64.store offset=80
                      end
                      local.get 1
                      local.get 2
                      i64.load offset=78
                      i64.store offset=72
                    end
                    local.get 1
                    local.get 2
                    i64.load offset=70
                    i64.store offset=64
                  end
                  local.get 1
                  local.get 2
                  i64.load offset=62
                  i64.store offset=56
                end
                local.get 1
                local.get 2
                i64.load offset=54
                i64.store offset=48
              end
              local.get 1
              local.get 2
              i64.load offset=46
              i64.store offset=40
            end
            local.get 1
            local.get 2
            i64.load offset=38
            i64.store offset=32
          end
          local.get 1
          local.get 2
          i64.load offset=30
          i64.store offset=24
        end
        local.get 1
        local.get 2
        i64.load offset=22
        i64.store offset=16
      end
      local.get 1
      local.get 2
      i64.load offset=14
      i64.store offset=8
    end
    local.get 1
    local.get 2
    i64.load offset=6
    i64.store
  end
  local.get 1
)
(func $"#func21 map_put_exact" (@name "map_put_exact") (;21;) (type 2) (param i64 i64 i64) (result i64)
  (local i64)
  local.get 0
  local.get 1
  local.get 2
  call $"in_place known"
  local.tee 3
  i64.eqz
  i32.eqz
  if ;; label = @1
    local.get 3
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
  i32.const 1
  call $"settled map_put_exact"
)
