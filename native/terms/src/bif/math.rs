//! The module `math`: what has no finite answer is `badarith`.

use super::{Bif, bif1, bif2};
use crate::arith::{float_result, number};
use crate::atoms::BADARITH;
use crate::floats;
use crate::heap::{Heap, Outcome, Word, badarg, error};

fn argument(heap: &Heap<'_>, word: Word) -> Outcome<f64> {
    let Some(number) = number(heap, word)? else { return badarg() };
    number.to_float(heap.atoms.release()).map_or_else(|| error(BADARITH), Ok)
}

fn one(heap: &mut Heap<'_>, a: Word, name: &str) -> Outcome {
    let value = argument(heap, a)?;
    float_result(heap, call(name, 1, value, 0.0))
}

fn two(heap: &mut Heap<'_>, a: Word, b: Word, name: &str) -> Outcome {
    let (a, b) = (argument(heap, a)?, argument(heap, b)?);
    float_result(heap, call(name, 2, a, b))
}

// Compiled code calls the function itself; here it comes with what is no float, or has no result.
fn call(name: &str, arity: u32, a: f64, b: f64) -> f64 {
    floats::find(name, arity).map_or(f64::NAN, |index| floats::call(index, a, b))
}

macro_rules! of {
    (@1 $name:literal) => {
        bif1("math", $name, |heap, &[a]| one(heap, a, $name))
    };
    (@2 $name:literal) => {
        bif2("math", $name, |heap, &[a, b]| two(heap, a, b, $name))
    };
    ($($arity:tt $name:literal),*) => {
        &[$(of!(@$arity $name)),*]
    };
}

pub(super) const BIFS: &[Bif] = of![
    1 "sin", 1 "cos", 1 "tan", 1 "asin", 1 "acos", 1 "atan", 1 "sinh", 1 "cosh", 1 "tanh", 1 "asinh", 1 "acosh",
    1 "atanh", 1 "exp", 1 "log", 1 "log2", 1 "log10", 1 "sqrt", 1 "floor", 1 "ceil", 1 "erf", 1 "erfc", 2 "pow",
    2 "atan2", 2 "fmod"
];
