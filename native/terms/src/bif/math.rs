//! The module `math`: what has no finite answer is `badarith`.

use super::{Bif, bif};
use crate::arith::{float_result, number};
use crate::atoms::BADARITH;
use crate::heap::{Heap, Outcome, Word, badarg, error};

fn argument(heap: &Heap<'_>, word: Word) -> Outcome<f64> {
    let Some(number) = number(heap, word)? else { return badarg() };
    number.to_float(heap.atoms.release()).map_or_else(|| error(BADARITH), Ok)
}

fn one(heap: &mut Heap<'_>, args: &[Word], of: fn(f64) -> f64) -> Outcome {
    let value = argument(heap, args[0])?;
    float_result(heap, of(value))
}

fn two(heap: &mut Heap<'_>, args: &[Word], of: fn(f64, f64) -> f64) -> Outcome {
    let (a, b) = (argument(heap, args[0])?, argument(heap, args[1])?);
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
    bif("math", "sin", 1, |heap, args| one(heap, args, f64::sin)),
    bif("math", "cos", 1, |heap, args| one(heap, args, f64::cos)),
    bif("math", "tan", 1, |heap, args| one(heap, args, f64::tan)),
    bif("math", "asin", 1, |heap, args| one(heap, args, f64::asin)),
    bif("math", "acos", 1, |heap, args| one(heap, args, f64::acos)),
    bif("math", "atan", 1, |heap, args| one(heap, args, f64::atan)),
    bif("math", "sinh", 1, |heap, args| one(heap, args, f64::sinh)),
    bif("math", "cosh", 1, |heap, args| one(heap, args, f64::cosh)),
    bif("math", "tanh", 1, |heap, args| one(heap, args, f64::tanh)),
    bif("math", "asinh", 1, |heap, args| one(heap, args, libm::asinh)),
    bif("math", "acosh", 1, |heap, args| one(heap, args, acosh)),
    bif("math", "atanh", 1, |heap, args| one(heap, args, libm::atanh)),
    bif("math", "exp", 1, |heap, args| one(heap, args, f64::exp)),
    bif("math", "log", 1, |heap, args| one(heap, args, f64::ln)),
    bif("math", "log2", 1, |heap, args| one(heap, args, f64::log2)),
    bif("math", "log10", 1, |heap, args| one(heap, args, f64::log10)),
    bif("math", "sqrt", 1, |heap, args| one(heap, args, f64::sqrt)),
    bif("math", "floor", 1, |heap, args| one(heap, args, f64::floor)),
    bif("math", "ceil", 1, |heap, args| one(heap, args, f64::ceil)),
    bif("math", "erf", 1, |heap, args| one(heap, args, libm::erf)),
    bif("math", "erfc", 1, |heap, args| one(heap, args, libm::erfc)),
    bif("math", "pow", 2, |heap, args| two(heap, args, f64::powf)),
    bif("math", "atan2", 2, |heap, args| two(heap, args, f64::atan2)),
    bif("math", "fmod", 2, |heap, args| two(heap, args, |a, b| a % b)),
];
