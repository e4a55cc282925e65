//! Arithmetic.

use super::{Bif, bif};
use crate::arith::{self, Bitwise, Operator};

pub(super) const BIFS: &[Bif] = &[
    bif("erlang", "+", 2, |heap, args| arith::calculate(heap, Operator::Add, args[0], args[1])),
    bif("erlang", "-", 2, |heap, args| arith::calculate(heap, Operator::Subtract, args[0], args[1])),
    bif("erlang", "*", 2, |heap, args| arith::calculate(heap, Operator::Multiply, args[0], args[1])),
    bif("erlang", "/", 2, |heap, args| arith::divide(heap, args[0], args[1])),
    bif("erlang", "div", 2, |heap, args| arith::integer_divide(heap, args[0], args[1], false)),
    bif("erlang", "rem", 2, |heap, args| arith::integer_divide(heap, args[0], args[1], true)),
    bif("erlang", "band", 2, |heap, args| arith::bitwise(heap, Bitwise::And, args[0], args[1])),
    bif("erlang", "bor", 2, |heap, args| arith::bitwise(heap, Bitwise::Or, args[0], args[1])),
    bif("erlang", "bxor", 2, |heap, args| arith::bitwise(heap, Bitwise::Xor, args[0], args[1])),
    bif("erlang", "bnot", 1, |heap, args| arith::bitwise_not(heap, args[0])),
    bif("erlang", "bsl", 2, |heap, args| arith::shift(heap, args[0], args[1], false)),
    bif("erlang", "bsr", 2, |heap, args| arith::shift(heap, args[0], args[1], true)),
    bif("erlang", "-", 1, |heap, args| arith::negate(heap, args[0])),
    bif("erlang", "+", 1, |heap, args| arith::plus(heap, args[0])),
    bif("erlang", "abs", 1, |heap, args| arith::absolute(heap, args[0])),
    bif("erlang", "trunc", 1, |heap, args| arith::to_integer(heap, args[0], f64::trunc)),
    bif("erlang", "round", 1, |heap, args| arith::to_integer(heap, args[0], f64::round)),
    bif("erlang", "floor", 1, |heap, args| arith::to_integer(heap, args[0], f64::floor)),
    bif("erlang", "ceil", 1, |heap, args| arith::to_integer(heap, args[0], f64::ceil)),
    bif("erlang", "float", 1, |heap, args| arith::to_float(heap, args[0])),
];
