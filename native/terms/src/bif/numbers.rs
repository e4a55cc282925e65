//! Arithmetic.

use super::{Bif, bif1, bif2, bif3};
use crate::arith::{self, Bitwise, Operator};
use crate::heap::{Heap, Outcome, Term, Word, badarg};
use crate::large::{self, Large};

// How many of a unit of time are a second.
fn parts_of_second(heap: &mut Heap<'_>, unit: Word) -> Outcome<Vec<u64>> {
    let named = match heap.atom_text(unit)? {
        // The names that units had before OTP 20 stay good in the VM.
        Some("second" | "seconds") => 1,
        Some("millisecond" | "milli_seconds") => 1_000,
        Some("microsecond" | "micro_seconds") => 1_000_000,
        Some("nanosecond" | "nano_seconds" | "native" | "perf_counter") => 1_000_000_000,
        Some(_) => return badarg(),
        None => 0,
    };
    match large::read(heap, unit)? {
        None if named > 0 => Ok(vec![named]),
        Some(parts) if !parts.negative && !parts.words.is_empty() => Ok(parts.words),
        _ => badarg(),
    }
}

fn convert_time(heap: &mut Heap<'_>, &[time, from, to]: &[Word; 3]) -> Outcome {
    let (from, to) = (parts_of_second(heap, from)?, parts_of_second(heap, to)?);
    if let (Term::Small(time), [from], [to]) = (heap.term(time)?, &*from, &*to) {
        // Rounded down, as below.
        return heap.make_i128((i128::from(time) * i128::from(*to)).div_euclid(i128::from(*from)));
    }
    let Some(Large { negative, words }) = large::read(heap, time)? else { return badarg() };
    let time = large::product(heap, &words, &to)?;
    let (quotient, left) = large::quotient(heap, &time, &from)?;
    // Rounded down, before the epoch too.
    let up = negative && !left.is_empty();
    let time = if up { large::sum(heap, &quotient, &[1])? } else { quotient };
    Large::new(negative, time).make(heap)
}

pub(super) const BIFS: &[Bif] = &[
    bif2("erlang", "+", |heap, &[a, b]| arith::calculate(heap, Operator::Add, a, b)),
    bif2("erlang", "-", |heap, &[a, b]| arith::calculate(heap, Operator::Subtract, a, b)),
    bif2("erlang", "*", |heap, &[a, b]| arith::calculate(heap, Operator::Multiply, a, b)),
    bif2("erlang", "/", |heap, &[a, b]| arith::divide(heap, a, b)),
    bif2("erlang", "div", |heap, &[a, b]| arith::integer_divide(heap, a, b, false)),
    bif2("erlang", "rem", |heap, &[a, b]| arith::integer_divide(heap, a, b, true)),
    bif2("erlang", "band", |heap, &[a, b]| arith::bitwise(heap, Bitwise::And, a, b)),
    bif2("erlang", "bor", |heap, &[a, b]| arith::bitwise(heap, Bitwise::Or, a, b)),
    bif2("erlang", "bxor", |heap, &[a, b]| arith::bitwise(heap, Bitwise::Xor, a, b)),
    bif1("erlang", "bnot", |heap, &[a]| arith::bitwise_not(heap, a)),
    bif2("erlang", "bsl", |heap, &[a, b]| arith::shift(heap, a, b, false)),
    bif2("erlang", "bsr", |heap, &[a, b]| arith::shift(heap, a, b, true)),
    bif1("erlang", "-", |heap, &[a]| arith::negate(heap, a)),
    bif1("erlang", "+", |heap, &[a]| arith::plus(heap, a)),
    bif1("erlang", "abs", |heap, &[a]| arith::absolute(heap, a)),
    bif1("erlang", "trunc", |heap, &[a]| arith::to_integer(heap, a, f64::trunc)),
    bif1("erlang", "round", |heap, &[a]| arith::to_integer(heap, a, f64::round)),
    bif1("erlang", "floor", |heap, &[a]| arith::to_integer(heap, a, f64::floor)),
    bif1("erlang", "ceil", |heap, &[a]| arith::to_integer(heap, a, f64::ceil)),
    bif3("erlang", "convert_time_unit", convert_time),
    bif1("erlang", "float", |heap, &[a]| arith::to_float(heap, a)),
];
