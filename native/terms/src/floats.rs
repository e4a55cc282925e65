//! Functions of floats: those of the module `math`, without its arguments and errors.

/// One function.
enum Of {
    One(fn(f64) -> f64),
    Two(fn(f64, f64) -> f64),
}

/// All of them, with their names.
const ALL: &[(&str, Of)] = &[
    ("sin", Of::One(f64::sin)),
    ("cos", Of::One(f64::cos)),
    ("tan", Of::One(f64::tan)),
    ("asin", Of::One(f64::asin)),
    ("acos", Of::One(f64::acos)),
    ("atan", Of::One(f64::atan)),
    ("sinh", Of::One(f64::sinh)),
    ("cosh", Of::One(f64::cosh)),
    ("tanh", Of::One(f64::tanh)),
    ("asinh", Of::One(libm::asinh)),
    ("acosh", Of::One(acosh)),
    ("atanh", Of::One(libm::atanh)),
    ("exp", Of::One(f64::exp)),
    ("log", Of::One(f64::ln)),
    ("log2", Of::One(f64::log2)),
    ("log10", Of::One(f64::log10)),
    ("sqrt", Of::One(f64::sqrt)),
    ("floor", Of::One(f64::floor)),
    ("ceil", Of::One(f64::ceil)),
    ("erf", Of::One(libm::erf)),
    ("erfc", Of::One(libm::erfc)),
    ("pow", Of::Two(f64::powf)),
    ("atan2", Of::Two(f64::atan2)),
    ("fmod", Of::Two(|a, b| a % b)),
];

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

/// The index of a function by its name and how many arguments it takes.
pub fn find(name: &str, arity: u32) -> Option<u32> {
    let index = ALL.iter().position(|(known, _)| *known == name)? as u32;
    (self::arity(index) == arity).then_some(index)
}

/// How many arguments the function with this index takes.
pub fn arity(index: u32) -> u32 {
    match ALL.get(index as usize) {
        Some((_, Of::Two(_))) => 2,
        _ => 1,
    }
}

/// Its name.
pub fn name(index: u32) -> &'static str {
    ALL.get(index as usize).map_or("", |(name, _)| name)
}

/// What it makes of its arguments, the second of which is nothing for those that take one; no number where there is none, and
/// for an index without a function.
pub fn call(index: u32, a: f64, b: f64) -> f64 {
    match ALL.get(index as usize) {
        Some((_, Of::One(of))) => of(a),
        Some((_, Of::Two(of))) => of(a, b),
        None => f64::NAN,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_are_found_by_name_and_arity() {
        for (index, (name, _)) in (0..).zip(ALL) {
            assert_eq!(find(name, arity(index)), Some(index));
        }
        assert_eq!(find("pow", 1), None);
        assert_eq!(find("pi", 0), None);
        assert_eq!(find("sqrt", 1).map(|sqrt| call(sqrt, 9.0, 0.0)), Some(3.0));
        assert!(call(1_000, 1.0, 1.0).is_nan());
    }
}
