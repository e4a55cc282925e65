//! Arithmetic.

use super::{Bif, bif};
use crate::arith::{self, Bitwise, Operator};
use crate::heap::{Heap, Outcome, Word, badarg};
use crate::large::{self, Large};

// How many of a unit of time are a second.
fn parts_of_second(heap: &mut Heap<'_>, unit: Word) -> Outcome<Vec<u64>> {
    let named = match heap.atom_text(unit)? {
        Some("second") => 1,
        Some("millisecond") => 1_000,
        Some("microsecond") => 1_000_000,
        Some("nanosecond" | "native" | "perf_counter") => 1_000_000_000,
        Some(_) => return badarg(),
        None => 0,
    };
    match large::read(heap, unit)? {
        None if named > 0 => Ok(vec![named]),
        Some(parts) if !parts.negative && !parts.words.is_empty() => Ok(parts.words),
        _ => badarg(),
    }
}

fn convert_time(heap: &mut Heap<'_>, args: &[Word]) -> Outcome {
    let (from, to) = (parts_of_second(heap, args[1])?, parts_of_second(heap, args[2])?);
    let Some(Large { negative, words }) = large::read(heap, args[0])? else { return badarg() };
    let time = large::product(heap, &words, &to)?;
    let (quotient, left) = large::quotient(heap, &time, &from)?;
    // Rounded down, before the epoch too.
    let up = negative && !left.is_empty();
    let time = if up { large::sum(heap, &quotient, &[1])? } else { quotient };
    Large::new(negative, time).make(heap)
}

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
    bif("erlang", "convert_time_unit", 3, convert_time),
    bif("erlang", "float", 1, |heap, args| arith::to_float(heap, args[0])),
];
