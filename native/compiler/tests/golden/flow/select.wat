;; -module(select).
;; -export([dense/1, sparse/1, atoms/1, terms/1]).
;;
;; %% A table where the cases are close to each other, and else one comparison after the other.
;; dense(1) -> one;
;; dense(2) -> two;
;; dense(3) -> three;
;; dense(5) -> five;
;; dense(6) -> six;
;; dense(_) -> other.
;;
;; sparse(1) -> one;
;; sparse(1000) -> thousand;
;; sparse(1000000) -> million;
;; sparse(_) -> other.
;;
;; atoms(red) -> 1;
;; atoms(green) -> 2;
;; atoms(blue) -> 3;
;; atoms(white) -> 4.
;;
;; terms(1.5) -> float;
;; terms(10000000000000000000000) -> big;
;; terms(2.5) -> another.

;;; {release,25}.
;;; {exports,[{select,dense,1},{select,sparse,1},{select,atoms,1},{select,terms,1}]}.
;;; {module,select,document,[{dense,1},{sparse,1},{atoms,1},{terms,1}]}.
;;; {function,atoms,1,16}.
;;;   {label,15}.
;;;   {func_info,{atom,select},{atom,atoms},1}.
;;;   {label,16}.
;;;   {select_val,{x,0},{f,15},{list,[{atom,blue},{f,20},{atom,green},{f,19},{atom,red},{f,18},{atom,white},{f,17}]}}.
;;;   {label,17}.
;;;   {move,{integer,4},{x,0}}.
;;;   return.
;;;   {label,18}.
;;;   {move,{integer,1},{x,0}}.
;;;   return.
;;;   {label,19}.
;;;   {move,{integer,2},{x,0}}.
;;;   return.
;;;   {label,20}.
;;;   {move,{integer,3},{x,0}}.
;;;   return.
;;; {function,dense,1,2}.
;;;   {label,1}.
;;;   {func_info,{atom,select},{atom,dense},1}.
;;;   {label,2}.
;;;   {select_val,{x,0},{f,8},{list,[{integer,1},{f,7},{integer,2},{f,6},{integer,3},{f,5},{integer,5},{f,4},{integer,6},{f,3}]}}.
;;;   {label,3}.
;;;   {move,{atom,six},{x,0}}.
;;;   return.
;;;   {label,4}.
;;;   {move,{atom,five},{x,0}}.
;;;   return.
;;;   {label,5}.
;;;   {move,{atom,three},{x,0}}.
;;;   return.
;;;   {label,6}.
;;;   {move,{atom,two},{x,0}}.
;;;   return.
;;;   {label,7}.
;;;   {move,{atom,one},{x,0}}.
;;;   return.
;;;   {label,8}.
;;;   {move,{atom,other},{x,0}}.
;;;   return.
;;; {function,sparse,1,10}.
;;;   {label,9}.
;;;   {func_info,{atom,select},{atom,sparse},1}.
;;;   {label,10}.
;;;   {select_val,{x,0},{f,14},{list,[{integer,1},{f,13},{integer,1000},{f,12},{integer,1000000},{f,11}]}}.
;;;   {label,11}.
;;;   {move,{atom,million},{x,0}}.
;;;   return.
;;;   {label,12}.
;;;   {move,{atom,thousand},{x,0}}.
;;;   return.
;;;   {label,13}.
;;;   {move,{atom,one},{x,0}}.
;;;   return.
;;;   {label,14}.
;;;   {move,{atom,other},{x,0}}.
;;;   return.
;;; {function,terms,1,22}.
;;;   {label,21}.
;;;   {func_info,{atom,select},{atom,terms},1}.
;;;   {label,22}.
;;;   {test,is_float,{f,25},[{x,0}]}.
;;;   {select_val,{x,0},{f,21},{list,[{float,1.5},{f,24},{float,2.5},{f,23}]}}.
;;;   {label,23}.
;;;   {move,{atom,another},{x,0}}.
;;;   return.
;;;   {label,24}.
;;;   {move,{atom,float},{x,0}}.
;;;   return.
;;;   {label,25}.
;;;   {test,is_eq_exact,{f,21},[{x,0},{integer,10000000000000000000000}]}.
;;;   {move,{atom,big},{x,0}}.
;;;   return.

(func $select:atoms/1 (;4;) (type 4) (param i64) (result i64)
  (local i64)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
        block ;; label = @4
          block ;; label = @5
            block ;; label = @6
              local.get 0
              i64.const 467
              i64.sub
              i64.const 4
              i64.rotr
              local.tee 1
              i64.const 4
              i64.ge_u
              br_if 4 (;@2;)
              local.get 1
              i32.wrap_i64
              br_table 3 (;@3;) 2 (;@4;) 1 (;@5;) 0 (;@6;) 4 (;@2;)
            end
            i64.const 16
            local.set 0
            local.get 0
            return
          end
          i64.const 4
          local.set 0
          local.get 0
          return
        end
        i64.const 8
        local.set 0
        local.get 0
        return
      end
      i64.const 12
      local.set 0
      local.get 0
      return
      unreachable
    end
    i32.const 0
    i32.load offset=80
    local.get 0
    i64.store
    i64.const 531
    i64.const 547
    i32.const 1
    call $raise_function_clause
  end
  i64.const 11
)
(func $select:dense/1 (;5;) (type 4) (param i64) (result i64)
  (local i64)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
        block ;; label = @4
          block ;; label = @5
            block ;; label = @6
              block ;; label = @7
                local.get 0
                i64.const 4
                i64.sub
                i64.const 2
                i64.rotr
                local.tee 1
                i64.const 6
                i64.ge_u
                br_if 5 (;@2;)
                local.get 1
                i32.wrap_i64
                br_table 4 (;@3;) 3 (;@4;) 2 (;@5;) 5 (;@2;) 1 (;@6;) 0 (;@7;) 5 (;@2;)
              end
              i64.const 563
              local.set 0
              local.get 0
              return
            end
            i64.const 579
            local.set 0
            local.get 0
            return
          end
          i64.const 595
          local.set 0
          local.get 0
          return
        end
        i64.const 611
        local.set 0
        local.get 0
        return
      end
      i64.const 627
      local.set 0
      local.get 0
      return
    end
    i64.const 643
    local.set 0
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
(func $select:sparse/1 (;6;) (type 4) (param i64) (result i64)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
        block ;; label = @4
          block ;; label = @5
            local.get 0
            i64.const 4
            i64.eq
            br_if 2 (;@3;)
            local.get 0
            i64.const 4000
            i64.eq
            br_if 1 (;@4;)
            local.get 0
            i64.const 4000000
            i64.eq
            br_if 0 (;@5;)
            br 3 (;@2;)
          end
          i64.const 659
          local.set 0
          local.get 0
          return
        end
        i64.const 675
        local.set 0
        local.get 0
        return
      end
      i64.const 627
      local.set 0
      local.get 0
      return
    end
    i64.const 643
    local.set 0
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
(func $select:terms/1 (;7;) (type 4) (param i64) (result i64)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
        block ;; label = @4
          block ;; label = @5
            local.get 0
            i64.const 3
            i64.and
            i64.const 2
            i64.eq
            i32.eqz
            br_if 2 (;@3;)
            local.get 0
            i32.wrap_i64
            i32.load8_u offset=6
            i32.const 7
            i32.eq
            i32.eqz
            br_if 2 (;@3;)
            local.get 0
            i64.const 100664314
            call $"compare Exactly"
            br_if 1 (;@4;)
            local.get 0
            i64.const 100664330
            call $"compare Exactly"
            br_if 0 (;@5;)
            br 3 (;@2;)
          end
          i64.const 691
          local.set 0
          local.get 0
          return
        end
        i64.const 707
        local.set 0
        local.get 0
        return
      end
      local.get 0
      i64.const 100664346
      i64.eq
      if (result i32) ;; label = @3
        i32.const 1
      else
        local.get 0
        i64.const 1
        i64.add
        i64.const 3
        i64.and
        i64.const 1
        i64.le_u
        if (result i32) ;; label = @4
          i32.const 0
        else
          local.get 0
          i64.const 100664346
          call $"compare Exactly"
        end
      end
      i32.eqz
      br_if 0 (;@2;)
      i64.const 723
      local.set 0
      local.get 0
      return
      unreachable
    end
    i32.const 0
    i32.load offset=80
    local.get 0
    i64.store
    i64.const 531
    i64.const 739
    i32.const 1
    call $raise_function_clause
  end
  i64.const 11
)
