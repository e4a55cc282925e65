;; -module(loop).
;; -export([sum/2]).
;;
;; %% A tail call of itself is a branch.
;; sum([H | T], Acc) -> sum(T, Acc + H);
;; sum([], Acc) -> Acc.

;;; {release,25}.
;;; {exports,[{loop,sum,2}]}.
;;; {module,loop,document,[{sum,2}]}.
;;; {function,sum,2,2}.
;;;   {label,1}.
;;;   {func_info,{atom,loop},{atom,sum},2}.
;;;   {label,2}.
;;;   {test,is_nonempty_list,{f,3},[{x,0}]}.
;;;   {get_list,{x,0},{x,2},{x,0}}.
;;;   {gc_bif,'+',{f,0},3,[{x,1},{x,2}],{x,1}}.
;;;   {call_only,2,{f,2}}.
;;;   {label,3}.
;;;   {test,is_nil,{f,1},[{x,0}]}.
;;;   {move,{x,1},{x,0}}.
;;;   return.

(func $loop:sum/2 (;5;) (type 2) (param i64 i64) (result i64)
  (local i32 i64 i64)
  block ;; label = @1
    block ;; label = @2
      loop ;; label = @3
        block ;; label = @4
          local.get 0
          i64.const 3
          i64.and
          i64.const 1
          i64.eq
          i32.eqz
          br_if 0 (;@4;)
          local.get 0
          i32.wrap_i64
          local.set 2
          local.get 2
          i64.load offset=7
          local.set 3
          local.get 2
          i64.load offset=15
          local.set 0
          block ;; label = @5
            block ;; label = @6
              local.get 1
              local.get 3
              i64.or
              i64.const 3
              i64.and
              i64.eqz
              i32.eqz
              (@metadata.code.branch_hint "\00")
              br_if 0 (;@6;)
              local.get 1
              local.get 3
              i64.add
              local.set 4
              local.get 1
              local.get 4
              i64.xor
              local.get 3
              local.get 4
              i64.xor
              i64.and
              i64.const 0
              i64.lt_s
              (@metadata.code.branch_hint "\00")
              br_if 0 (;@6;)
              br 1 (;@5;)
            end
            i32.const 0
            i32.load offset=64
            i32.const 0
            i32.load offset=72
            i32.gt_u
            (@metadata.code.branch_hint "\00")
            if ;; label = @6
              i32.const 0
              local.get 0
              local.get 1
              local.get 3
              call $"collect 3"
              local.set 3
              local.set 1
              local.set 0
            end
            local.get 1
            local.get 3
            call $"slow +"
            local.set 4
            local.get 4
            i64.const 11
            i64.eq
            (@metadata.code.branch_hint "\00")
            br_if 4 (;@1;)
          end
          local.get 4
          local.set 1
          global.get 0
          i64.const 18
          i64.sub
          global.set 0
          global.get 0
          i64.const 0
          i64.lt_s
          (@metadata.code.branch_hint "\00")
          if ;; label = @5
            call $yield
          end
          br 1 (;@3;)
        end
        local.get 0
        i64.const 7
        i64.eq
        i32.eqz
        br_if 1 (;@2;)
        local.get 1
        local.set 0
        local.get 0
        return
        unreachable
      end
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
    i64.const 467
    i64.const 483
    i32.const 2
    call $raise_function_clause
  end
  i64.const 11
)
