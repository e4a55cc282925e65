;; -module(literals).
;; -export([all/0, in_code/1]).
;;
;; %% Literals are laid out once; equal ones are one.
;; all() -> {atom, 1, 1.5, [a, b | c], {nested, {1}}, #{a => 1, b => 2}, <<"text">>, <<1:3>>, 1 bsl 70, fun erlang:abs/1}.
;; in_code(X) -> {X, [a, b | c], {nested, {1}}, 2.5, -7}.

;;; {release,25}.
;;; {exports,[{literals,all,0},{literals,in_code,1}]}.
;;; {module,literals,document,[{all,0},{in_code,1}]}.
;;; {function,all,0,2}.
;;;   {label,1}.
;;;   {func_info,{atom,literals},{atom,all},0}.
;;;   {label,2}.
;;;   {move,{literal,{atom,1,1.5,[a,b|c],{nested,{1}},#{a => 1,b => 2},<<"text">>,<<1:3>>,1180591620717411303424,fun erlang:abs/1}},{x,0}}.
;;;   return.
;;; {function,in_code,1,4}.
;;;   {label,3}.
;;;   {func_info,{atom,literals},{atom,in_code},1}.
;;;   {label,4}.
;;;   {test_heap,6,1}.
;;;   {put_tuple2,{x,0},{list,[{x,0},{literal,[a,b|c]},{literal,{nested,{1}}},{float,2.5},{integer,-7}]}}.
;;;   return.

(func $literals:all/0 (;3;) (type 2) (result i64)
  (local i64)
  block ;; label = @1
    i64.const 100664570
    local.set 0
    local.get 0
    return
    unreachable
  end
  i64.const 11
)
(func $literals:in_code/1 (;4;) (type 3) (param i64) (result i64)
  (local i32 i32)
  block ;; label = @1
    i32.const 0
    i32.load offset=64
    i32.const 48
    i32.add
    i32.const 0
    i32.load offset=72
    i32.gt_u
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      i32.const 48
      local.get 0
      call $"collect 1"
      local.set 0
    end
    i32.const 0
    i32.load offset=64
    local.tee 1
    i64.const 1283
    i64.store
    local.get 1
    local.get 0
    i64.store offset=8
    local.get 1
    i64.const 100664345
    i64.store offset=16
    local.get 1
    i64.const 100664378
    i64.store offset=24
    local.get 1
    i64.const 100664658
    i64.store offset=32
    local.get 1
    i64.const -28
    i64.store offset=40
    local.get 1
    i32.const 48
    i32.add
    local.set 2
    i32.const 0
    local.get 2
    i32.store offset=64
    local.get 1
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
