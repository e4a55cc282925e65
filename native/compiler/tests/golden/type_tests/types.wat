;; -module(types).
;; -export([what/1, number/1, fun_of/1]).
;;
;; %% Show: IsBinary
;; what(X) when is_atom(X) -> atom;
;; what(X) when is_integer(X) -> integer;
;; what(X) when is_float(X) -> float;
;; what(X) when is_binary(X) -> binary;
;; what(X) when is_bitstring(X) -> bits;
;; what(X) when is_tuple(X) -> tuple;
;; what(X) when is_map(X) -> map;
;; what(X) when is_list(X) -> list;
;; what(X) when is_function(X) -> function;
;; what(X) when is_pid(X) -> pid.
;;
;; number(X) when is_number(X) -> X;
;; number(X) when is_boolean(X) -> 0.
;;
;; fun_of(X) when is_function(X, 2) -> 2.

;;; {release,25}.
;;; {exports,[{types,what,1},{types,number,1},{types,fun_of,1}]}.
;;; {module,types,document,[{what,1},{number,1},{fun_of,1}]}.
;;; {function,fun_of,1,16}.
;;;   {label,15}.
;;;   {func_info,{atom,types},{atom,fun_of},1}.
;;;   {label,16}.
;;;   {test,is_function2,{f,15},[{x,0},{integer,2}]}.
;;;   {move,{integer,2},{x,0}}.
;;;   return.
;;; {function,number,1,13}.
;;;   {label,12}.
;;;   {func_info,{atom,types},{atom,number},1}.
;;;   {label,13}.
;;;   {test,is_number,{f,14},[{x,0}]}.
;;;   return.
;;;   {label,14}.
;;;   {test,is_boolean,{f,12},[{x,0}]}.
;;;   {move,{integer,0},{x,0}}.
;;;   return.
;;; {function,what,1,2}.
;;;   {label,1}.
;;;   {func_info,{atom,types},{atom,what},1}.
;;;   {label,2}.
;;;   {test,is_atom,{f,3},[{x,0}]}.
;;;   {move,{atom,atom},{x,0}}.
;;;   return.
;;;   {label,3}.
;;;   {test,is_integer,{f,4},[{x,0}]}.
;;;   {move,{atom,integer},{x,0}}.
;;;   return.
;;;   {label,4}.
;;;   {test,is_float,{f,5},[{x,0}]}.
;;;   {move,{atom,float},{x,0}}.
;;;   return.
;;;   {label,5}.
;;;   {test,is_binary,{f,6},[{x,0}]}.
;;;   {move,{atom,binary},{x,0}}.
;;;   return.
;;;   {label,6}.
;;;   {test,is_bitstr,{f,7},[{x,0}]}.
;;;   {move,{atom,bits},{x,0}}.
;;;   return.
;;;   {label,7}.
;;;   {test,is_tuple,{f,8},[{x,0}]}.
;;;   {move,{atom,tuple},{x,0}}.
;;;   return.
;;;   {label,8}.
;;;   {test,is_map,{f,9},[{x,0}]}.
;;;   {move,{atom,map},{x,0}}.
;;;   return.
;;;   {label,9}.
;;;   {test,is_list,{f,10},[{x,0}]}.
;;;   {move,{atom,list},{x,0}}.
;;;   return.
;;;   {label,10}.
;;;   {test,is_function,{f,11},[{x,0}]}.
;;;   {move,{atom,function},{x,0}}.
;;;   return.
;;;   {label,11}.
;;;   {test,is_pid,{f,1},[{x,0}]}.
;;;   {move,{atom,pid},{x,0}}.
;;;   return.

(func $types:fun_of/1 (;1;) (type 2) (param i64) (result i64)
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
      i32.const 31
      i32.sub
      i32.const -17
      i32.and
      i32.eqz
      i32.eqz
      br_if 0 (;@2;)
      local.get 0
      i32.wrap_i64
      i64.load offset=22
      i64.const 8
      i64.eq
      i32.eqz
      br_if 0 (;@2;)
      i64.const 8
      local.set 0
      local.get 0
      return
      unreachable
    end
    i32.const 0
    i32.load offset=80
    local.get 0
    i64.store
    i64.const 467
    i64.const 483
    i32.const 1
    call $raise_function_clause
  end
  i64.const 11
)
(func $types:number/1 (;2;) (type 2) (param i64) (result i64)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
        block ;; label = @4
          local.get 0
          i64.const 3
          i64.and
          i64.eqz
          br_if 0 (;@4;)
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
          i32.const 7
          i32.sub
          i32.const 8
          i32.le_u
          i32.eqz
          br_if 1 (;@3;)
        end
        local.get 0
        return
      end
      local.get 0
      i64.const -17
      i64.and
      i64.const 3
      i64.eq
      i32.eqz
      br_if 0 (;@2;)
      i64.const 0
      local.set 0
      local.get 0
      return
      unreachable
    end
    i32.const 0
    i32.load offset=80
    local.get 0
    i64.store
    i64.const 467
    i64.const 499
    i32.const 1
    call $raise_function_clause
  end
  i64.const 11
)
(func $types:what/1 (;3;) (type 2) (param i64) (result i64)
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
                        local.get 0
                        i64.const 15
                        i64.and
                        i64.const 3
                        i64.eq
                        i32.eqz
                        br_if 0 (;@11;)
                        i64.const 515
                        local.set 0
                        local.get 0
                        return
                      end
                      block ;; label = @11
                        local.get 0
                        i64.const 3
                        i64.and
                        i64.eqz
                        br_if 0 (;@11;)
                        local.get 0
                        i64.const 3
                        i64.and
                        i64.const 2
                        i64.eq
                        i32.eqz
                        br_if 1 (;@10;)
                        local.get 0
                        i32.wrap_i64
                        i32.load8_u offset=6
                        i32.const -5
                        i32.and
                        i32.const 11
                        i32.eq
                        i32.eqz
                        br_if 1 (;@10;)
                      end
                      i64.const 531
                      local.set 0
                      local.get 0
                      return
                    end
                    local.get 0
                    i64.const 3
                    i64.and
                    i64.const 2
                    i64.eq
                    i32.eqz
                    br_if 0 (;@9;)
                    local.get 0
                    i32.wrap_i64
                    i32.load8_u offset=6
                    i32.const 7
                    i32.eq
                    i32.eqz
                    br_if 0 (;@9;)
                    i64.const 547
                    local.set 0
                    local.get 0
                    return
                  end
                  local.get 0
                  call $IsBinary
                  i32.eqz
                  br_if 0 (;@8;)
                  i64.const 563
                  local.set 0
                  local.get 0
                  return
                end
                local.get 0
                i64.const 3
                i64.and
                i64.const 2
                i64.eq
                i32.eqz
                br_if 0 (;@7;)
                local.get 0
                i32.wrap_i64
                i32.load8_u offset=6
                i32.const -5
                i32.and
                i32.const 35
                i32.eq
                i32.eqz
                br_if 0 (;@7;)
                i64.const 579
                local.set 0
                local.get 0
                return
              end
              local.get 0
              i64.const 3
              i64.and
              i64.const 2
              i64.eq
              i32.eqz
              br_if 0 (;@6;)
              local.get 0
              i32.wrap_i64
              i32.load8_u offset=6
              i32.const 3
              i32.eq
              i32.eqz
              br_if 0 (;@6;)
              i64.const 595
              local.set 0
              local.get 0
              return
            end
            local.get 0
            i64.const 3
            i64.and
            i64.const 2
            i64.eq
            i32.eqz
            br_if 0 (;@5;)
            local.get 0
            i32.wrap_i64
            i32.load8_u offset=6
            i32.const -5
            i32.and
            i32.const 19
            i32.eq
            i32.eqz
            br_if 0 (;@5;)
            i64.const 611
            local.set 0
            local.get 0
            return
          end
          block ;; label = @5
            local.get 0
            i64.const 3
            i64.and
            i64.const 1
            i64.eq
            br_if 0 (;@5;)
            local.get 0
            i64.const 7
            i64.eq
            i32.eqz
            br_if 1 (;@4;)
          end
          i64.const 627
          local.set 0
          local.get 0
          return
        end
        local.get 0
        i64.const 3
        i64.and
        i64.const 2
        i64.eq
        i32.eqz
        br_if 0 (;@3;)
        local.get 0
        i32.wrap_i64
        i32.load8_u offset=6
        i32.const 31
        i32.sub
        i32.const -17
        i32.and
        i32.eqz
        i32.eqz
        br_if 0 (;@3;)
        i64.const 643
        local.set 0
        local.get 0
        return
      end
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
      i32.const 55
      i32.eq
      i32.eqz
      br_if 0 (;@2;)
      i64.const 659
      local.set 0
      local.get 0
      return
      unreachable
    end
    i32.const 0
    i32.load offset=80
    local.get 0
    i64.store
    i64.const 467
    i64.const 675
    i32.const 1
    call $raise_function_clause
  end
  i64.const 11
)
(func $IsBinary (;4;) (type 1) (param i64) (result i32)
  (local i32)
  local.get 0
  i64.const 3
  i64.and
  i64.const 2
  i64.ne
  if ;; label = @1
    i32.const 0
    return
  end
  local.get 0
  i32.wrap_i64
  i32.load8_u offset=6
  local.tee 1
  i32.const 35
  i32.eq
  if ;; label = @1
    local.get 0
    i32.wrap_i64
    i32.load8_u offset=14
    i32.const 7
    i32.and
    i32.eqz
    return
  end
  local.get 1
  i32.const 39
  i32.eq
  if ;; label = @1
    local.get 0
    i32.wrap_i64
    i32.load8_u offset=30
    i32.const 7
    i32.and
    i32.eqz
    return
  end
  i32.const 0
)
