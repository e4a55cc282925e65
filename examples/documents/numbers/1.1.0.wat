;; A little number theory on unsigned 64-bit integers. Since 1.1.0 the number 1 isn't counted as a prime.
(module
  ;; The greatest common divisor, by Euclid.
  (func (export "gcd") (param $a i64) (param $b i64) (result i64)
    (local $rest i64)
    (block $done
      (loop $next
        (br_if $done (i64.eqz (local.get $b)))
        (local.set $rest (i64.rem_u (local.get $a) (local.get $b)))
        (local.set $a (local.get $b))
        (local.set $b (local.get $rest))
        (br $next)))
    (local.get $a))

  ;; Quotient and remainder: two results, which Instar returns as a tuple.
  (func (export "divmod") (param $a i64) (param $b i64) (result i64 i64)
    (i64.div_u (local.get $a) (local.get $b))
    (i64.rem_u (local.get $a) (local.get $b)))

  ;; The square root, rounded down, by Newton: the guesses fall until they don't.
  (func (export "isqrt") (param $n i64) (result i64)
    (local $root i64) (local $next i64)
    (local.set $root (local.get $n))
    (local.set $next (i64.sub (local.get $n) (i64.shr_u (local.get $n) (i64.const 1))))
    (loop $closer
      (if (i64.lt_u (local.get $next) (local.get $root))
        (then
          (local.set $root (local.get $next))
          (local.set $next
            (i64.shr_u
              (i64.add (local.get $root) (i64.div_u (local.get $n) (local.get $root)))
              (i64.const 1)))
          (br $closer))))
    (local.get $root))

  ;; How many numbers up to the limit are prime, by trial division: seconds for a limit of a few millions.
  (func (export "count_primes") (param $limit i64) (result i64)
    (local $n i64) (local $count i64)
    (local.set $n (i64.const 2))
    (block $done
      (loop $next
        (br_if $done (i64.gt_u (local.get $n) (local.get $limit)))
        (local.set $count (i64.add (local.get $count) (i64.extend_i32_u (call $indivisible (local.get $n)))))
        (local.set $n (i64.add (local.get $n) (i64.const 1)))
        (br $next)))
    (local.get $count))

  ;; 1 if nothing from 2 to the root of n divides n, else 0.
  (func $indivisible (param $n i64) (result i32)
    (local $divisor i64)
    (local.set $divisor (i64.const 2))
    (loop $next
      (if (i64.gt_u (i64.mul (local.get $divisor) (local.get $divisor)) (local.get $n))
        (then (return (i32.const 1))))
      (if (i64.eqz (i64.rem_u (local.get $n) (local.get $divisor)))
        (then (return (i32.const 0))))
      (local.set $divisor (i64.add (local.get $divisor) (i64.const 1)))
      (br $next))
    (unreachable)))
