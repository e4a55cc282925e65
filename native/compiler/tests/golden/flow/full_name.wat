;; -module(full_name).
;; -export([count/2]).
;;
;; %% So is a call of itself by its full name.
;; count(0, Acc) -> Acc;
;; count(N, Acc) -> ?MODULE:count(N - 1, [N | Acc]).

;;; {release,25}.
;;; {exports,[{full_name,count,2}]}.
;;; {module,full_name,document,[{count,2}]}.
;;; {function,count,2,2}.
;;;   {label,1}.
;;;   {func_info,{atom,full_name},{atom,count},2}.
;;;   {label,2}.
;;;   {test,is_eq_exact,{f,3},[{x,0},{integer,0}]}.
;;;   {move,{x,1},{x,0}}.
;;;   return.
;;;   {label,3}.
;;;   {gc_bif,'-',{f,0},2,[{x,0},{integer,1}],{x,2}}.
;;;   {test_heap,2,3}.
;;;   {put_list,{x,0},{x,1},{x,1}}.
;;;   {move,{x,2},{x,0}}.
;;;   {call_ext_only,2,{extfunc,full_name,count,2}}.

(func $full_name:count/2 (;4;) (type 2) (param i64 i64) (result i64)
  (local i64 i64 i32 i32)
  block ;; label = @1
    loop ;; label = @2
      block ;; label = @3
        local.get 0
        i64.const 0
        i64.eq
        i32.eqz
        br_if 0 (;@3;)
        local.get 1
        local.set 0
        local.get 0
        return
      end
      block ;; label = @3
        block ;; label = @4
          local.get 0
          i64.const 3
          i64.and
          i64.eqz
          i32.eqz
          (@metadata.code.branch_hint "\00")
          br_if 0 (;@4;)
          local.get 0
          i64.const 4
          i64.sub
          local.set 2
          local.get 2
          local.get 0
          i64.gt_s
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
          call $"collect 2"
          local.set 1
          local.set 0
        end
        local.get 0
        i64.const 4
        call $"slow -"
        local.set 2
        local.get 2
        i64.const 11
        i64.eq
        (@metadata.code.branch_hint "\00")
        br_if 2 (;@1;)
      end
      local.get 2
      local.set 3
      i32.const 0
      i32.load offset=64
      i32.const 16
      i32.add
      i32.const 0
      i32.load offset=72
      i32.gt_u
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        i32.const 16
        local.get 0
        local.get 1
        local.get 3
        call $"collect 3"
        local.set 3
        local.set 1
        local.set 0
      end
      i32.const 0
      i32.load offset=64
      local.tee 4
      local.get 0
      i64.store
      local.get 4
      local.get 1
      i64.store offset=8
      local.get 4
      i32.const 16
      i32.add
      local.set 5
      i32.const 0
      local.get 5
      i32.store offset=64
      local.get 4
      i32.const 7
      i32.sub
      i64.extend_i32_u
      local.set 1
      local.get 3
      local.set 0
      global.get 0
      i64.const 22
      i64.sub
      global.set 0
      global.get 0
      i64.const 0
      i64.lt_s
      (@metadata.code.branch_hint "\00")
      if ;; label = @3
        call $yield
      end
      br 0 (;@2;)
      unreachable
    end
    unreachable
  end
  i64.const 11
)
