;; -module(match_terms).
;; -export([text/1, variable/2]).
;;
;; %% Keys that are no immediates are looked for by the runtime.
;; text(#{<<"name">> := Name}) -> Name;
;; text(#{{a, 1} := Name}) -> Name.
;;
;; variable(Key, Map) ->
;;     #{Key := Value} = Map,
;;     Value.

;;; {release,25}.
;;; {exports,[{match_terms,text,1},{match_terms,variable,2}]}.
;;; {module,match_terms,document,[{text,1},{variable,2}]}.
;;; {function,text,1,2}.
;;;   {label,1}.
;;;   {func_info,{atom,match_terms},{atom,text},1}.
;;;   {label,2}.
;;;   {test,is_map,{f,1},[{x,0}]}.
;;;   {get_map_elements,{f,3},{tr,{x,0},{t_map,any,any}},{list,[{literal,<<"name">>},{x,1}]}}.
;;;   {move,{x,1},{x,0}}.
;;;   return.
;;;   {label,3}.
;;;   {get_map_elements,{f,1},{tr,{x,0},{t_map,any,any}},{list,[{literal,{a,1}},{x,1}]}}.
;;;   {move,{x,1},{x,0}}.
;;;   return.
;;; {function,variable,2,5}.
;;;   {label,4}.
;;;   {func_info,{atom,match_terms},{atom,variable},2}.
;;;   {label,5}.
;;;   {test,is_map,{f,6},[{x,1}]}.
;;;   {get_map_elements,{f,6},{tr,{x,1},{t_map,any,any}},{list,[{x,0},{x,0}]}}.
;;;   return.
;;;   {label,6}.
;;;   {badmatch,{x,1}}.

(func $match_terms:text/1 (;6;) (type 6) (param i64) (result i64)
  (local i64 i64)
  block ;; label = @1
    block ;; label = @2
      block ;; label = @3
        local.get 0
        i64.const 3
        i64.and
        i64.const 2
        i64.eq
        i32.eqz
        br_if 1 (;@2;)
        local.get 0
        i32.wrap_i64
        i32.load8_u offset=6
        i32.const -5
        i32.and
        i32.const 19
        i32.eq
        i32.eqz
        br_if 1 (;@2;)
        local.get 0
        i64.const 100664314
        call $MapGet
        local.set 1
        local.get 1
        i64.const 11
        i64.eq
        br_if 0 (;@3;)
        local.get 1
        local.set 2
        local.get 2
        local.set 0
        local.get 0
        return
      end
      local.get 0
      i64.const 100664338
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
    i64.const 483
    i64.const 499
    i32.const 1
    call $raise_function_clause
  end
  i64.const 11
)
(func $match_terms:variable/2 (;7;) (type 0) (param i64 i64) (result i64)
  (local i64)
  block ;; label = @1
    block ;; label = @2
      local.get 1
      i64.const 3
      i64.and
      i64.const 2
      i64.eq
      i32.eqz
      br_if 0 (;@2;)
      local.get 1
      i32.wrap_i64
      i32.load8_u offset=6
      i32.const -5
      i32.and
      i32.const 19
      i32.eq
      i32.eqz
      br_if 0 (;@2;)
      local.get 1
      local.get 0
      call $MapGet
      local.set 2
      local.get 2
      i64.const 11
      i64.eq
      br_if 0 (;@2;)
      local.get 2
      local.set 0
      local.get 0
      return
    end
    i64.const 131
    local.get 1
    call $raise_tagged
    br 0 (;@1;)
    unreachable
  end
  i64.const 11
)
