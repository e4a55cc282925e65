//! The module `math`: what has no finite answer is `badarith`.

use super::{Bif, bif};
use crate::arith::{float_result, number};
use crate::atoms::BADARITH;
use crate::heap::{Heap, Outcome, Word, error};

fn argument(heap: &Heap<'_>, word: Word) -> Outcome<f64> {
    match number(heap, word)?.and_then(|number| number.to_float()) {
        Some(value) => Ok(value),
        None => error(BADARITH),
    }
}

fn one(heap: &mut Heap<'_>, args: &[Word], of: fn(f64) -> f64) -> Outcome {
    let value = argument(heap, args[0])?;
    float_result(heap, of(value))
}

fn two(heap: &mut Heap<'_>, args: &[Word], of: fn(f64, f64) -> f64) -> Outcome {
    let (a, b) = (argument(heap, args[0])?, argument(heap, args[1])?);
    float_result(heap, of(a, b))
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
    bif("math", "acosh", 1, |heap, args| one(heap, args, libm::acosh)),
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
