//! The module `math`: what has no finite answer is `badarith`.

use super::{Bif, bif1, bif2};
use crate::arith::{float_result, number};
use crate::atoms::BADARITH;
use crate::heap::{Heap, Outcome, Word, badarg, error};

fn argument(heap: &Heap<'_>, word: Word) -> Outcome<f64> {
    let Some(number) = number(heap, word)? else { return badarg() };
    number.to_float(heap.atoms.release()).map_or_else(|| error(BADARITH), Ok)
}

fn one(heap: &mut Heap<'_>, a: Word, of: fn(f64) -> f64) -> Outcome {
    let value = argument(heap, a)?;
    float_result(heap, of(value))
}

fn two(heap: &mut Heap<'_>, a: Word, b: Word, of: fn(f64, f64) -> f64) -> Outcome {
    let (a, b) = (argument(heap, a)?, argument(heap, b)?);
    float_result(heap, of(a, b))
}

// As the C library of most systems has it, to the last bit.
fn acosh(value: f64) -> f64 {
    if value < 1.0 {
        f64::NAN
    } else if value > 268_435_456.0 {
        value.ln() + std::f64::consts::LN_2
    } else if value > 2.0 {
        (2.0 * value - 1.0 / (value + (value * value - 1.0).sqrt())).ln()
    } else {
        let above = value - 1.0;
        (above + (2.0 * above + above * above).sqrt()).ln_1p()
    }
}

pub(super) const BIFS: &[Bif] = &[
    bif1("math", "sin", |heap, &[a]| one(heap, a, f64::sin)),
    bif1("math", "cos", |heap, &[a]| one(heap, a, f64::cos)),
    bif1("math", "tan", |heap, &[a]| one(heap, a, f64::tan)),
    bif1("math", "asin", |heap, &[a]| one(heap, a, f64::asin)),
    bif1("math", "acos", |heap, &[a]| one(heap, a, f64::acos)),
    bif1("math", "atan", |heap, &[a]| one(heap, a, f64::atan)),
    bif1("math", "sinh", |heap, &[a]| one(heap, a, f64::sinh)),
    bif1("math", "cosh", |heap, &[a]| one(heap, a, f64::cosh)),
    bif1("math", "tanh", |heap, &[a]| one(heap, a, f64::tanh)),
    bif1("math", "asinh", |heap, &[a]| one(heap, a, libm::asinh)),
    bif1("math", "acosh", |heap, &[a]| one(heap, a, acosh)),
    bif1("math", "atanh", |heap, &[a]| one(heap, a, libm::atanh)),
    bif1("math", "exp", |heap, &[a]| one(heap, a, f64::exp)),
    bif1("math", "log", |heap, &[a]| one(heap, a, f64::ln)),
    bif1("math", "log2", |heap, &[a]| one(heap, a, f64::log2)),
    bif1("math", "log10", |heap, &[a]| one(heap, a, f64::log10)),
    bif1("math", "sqrt", |heap, &[a]| one(heap, a, f64::sqrt)),
    bif1("math", "floor", |heap, &[a]| one(heap, a, f64::floor)),
    bif1("math", "ceil", |heap, &[a]| one(heap, a, f64::ceil)),
    bif1("math", "erf", |heap, &[a]| one(heap, a, libm::erf)),
    bif1("math", "erfc", |heap, &[a]| one(heap, a, libm::erfc)),
    bif2("math", "pow", |heap, &[a, b]| two(heap, a, b, f64::powf)),
    bif2("math", "atan2", |heap, &[a, b]| two(heap, a, b, f64::atan2)),
    bif2("math", "fmod", |heap, &[a, b]| two(heap, a, b, |a, b| a % b)),
];
