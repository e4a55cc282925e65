;; %% Since OTP 27 the two zeros of floats are terms of their own: their bits are compared.
;; {release,27}.
;; {exports,[{m,f,2}]}.
;; {module,m,document,[{f,2}]}.
;; {function,f,2,2}.
;;   {label,1}.
;;   {func_info,{atom,m},{atom,f},2}.
;;   {label,2}.
;;   {test,is_float,{f,1},[{x,0}]}.
;;   {test,is_eq_exact,{f,3},[{tr,{x,0},{t_float,any}},{literal,0.0}]}.
;;   {move,{atom,zero},{x,0}}.
;;   return.
;;   {label,3}.
;;   {move,{atom,other},{x,0}}.
;;   return.

(func $m:f/2 (;1;) (type 1) (param i64 i64) (result i64)
  (local i64)
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
        i32.const 7
        i32.eq
        i32.eqz
        br_if 1 (;@2;)
        local.get 0
        i32.wrap_i64
        f64.load offset=14
        f64.const 0x0p+0 (;=0;)
        i64.reinterpret_f64
        local.set 2
        i64.reinterpret_f64
        local.get 2
        i64.eq
        i32.eqz
        br_if 0 (;@3;)
        i64.const 467
        local.set 0
        local.get 0
        return
      end
      i64.const 483
      local.set 0
      local.get 0
      return
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
    i64.const 499
    i64.const 515
    i32.const 2
    call $raise_function_clause
  end
  i64.const 11
)
