;; -module(select_arity).
;; -export([size/1]).
;;
;; size({}) -> none;
;; size({_}) -> one;
;; size({_, _}) -> two;
;; size({_, _, _}) -> three;
;; size(_) -> more.

;;; {release,25}.
;;; {exports,[{select_arity,size,1}]}.
;;; {module,select_arity,document,[{size,1}]}.
;;; {function,size,1,2}.
;;;   {label,1}.
;;;   {func_info,{atom,select_arity},{atom,size},1}.
;;;   {label,2}.
;;;   {test,is_tuple,{f,7},[{x,0}]}.
;;;   {select_tuple_arity,{tr,{x,0},{t_tuple,0,false,#{}}},{f,7},{list,[0,{f,6},1,{f,5},2,{f,4},3,{f,3}]}}.
;;;   {label,3}.
;;;   {move,{atom,three},{x,0}}.
;;;   return.
;;;   {label,4}.
;;;   {move,{atom,two},{x,0}}.
;;;   return.
;;;   {label,5}.
;;;   {move,{atom,one},{x,0}}.
;;;   return.
;;;   {label,6}.
;;;   {move,{atom,none},{x,0}}.
;;;   return.
;;;   {label,7}.
;;;   {move,{atom,more},{x,0}}.
;;;   return.

(func $select_arity:size/1 (;0;) (type 0) (param i64) (result i64)
  (local i64 i64)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
        block ;; label = @4
          block ;; label = @5
            block ;; label = @6
              local.get 0
              i64.const 3
              i64.and
              i64.const 2
              i64.eq
              i32.eqz
              br_if 4 (;@2;)
              local.get 0
              i32.wrap_i64
              i32.load8_u offset=6
              i32.const 3
              i32.eq
              i32.eqz
              br_if 4 (;@2;)
              local.get 0
              i32.wrap_i64
              i64.load offset=6
              local.set 1
              local.get 1
              i64.const 3
              i64.sub
              i64.const 8
              i64.rotr
              local.tee 2
              i64.const 4
              i64.ge_u
              br_if 4 (;@2;)
              local.get 2
              i32.wrap_i64
              br_table 3 (;@3;) 2 (;@4;) 1 (;@5;) 0 (;@6;) 4 (;@2;)
            end
            i64.const 467
            local.set 0
            local.get 0
            return
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
      end
      i64.const 403
      local.set 0
      local.get 0
      return
    end
    i64.const 515
    local.set 0
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
