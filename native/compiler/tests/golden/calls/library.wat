;; %% Library code that uses what isn't there raises where it is called; so does a function that could not be compiled.
;; {release,25}.
;; {exports,[{m,f,1}]}.
;; {module,m,library,[{f,1}]}.
;; {function,f,1,2}.
;;   {label,1}.
;;   {func_info,{atom,m},{atom,f},1}.
;;   {label,2}.
;;   {test,is_atom,{f,3},[{x,0}]}.
;;   {call_ext_only,1,{extfunc,erlang,spawn,1}}.
;;   {label,3}.
;;   {call_only,1,{f,5}}.
;; {function,g,1,5}.
;;   {label,4}.
;;   {func_info,{atom,m},{atom,g},1}.
;;   {label,5}.
;;   send.

(func $m:f/1 (;2;) (type 2) (param i64) (result i64)
  block ;; label = @1
    block ;; label = @2
      local.get 0
      i64.const 15
      i64.and
      i64.const 3
      i64.eq
      i32.eqz
      br_if 0 (;@2;)
      i64.const 467
      call $unsupported
      br 1 (;@1;)
    end
    global.get 0
    i64.const 3
    i64.sub
    global.set 0
    global.get 0
    i64.const 0
    i64.lt_s
    (@metadata.code.branch_hint "\00")
    if ;; label = @2
      call $yield
    end
    local.get 0
    return_call $m:g/1
    unreachable
  end
  i64.const 11
)
(func $m:g/1 (;3;) (type 2) (param i64) (result i64)
  i64.const 483
  call $unsupported
  i64.const 11
)
