//! Integers of any size and floats: Erlang's operators, and when they are `badarith`.

pub use crate::operators::{Bitwise, Operator, max_bits};

use crate::atoms::{BADARG, BADARITH, SYSTEM_LIMIT};
use crate::heap::{Fail, Heap, Outcome, Term, Word, error};
use crate::large::{self, LARGE, is_large};
use crate::layout::{Kind, SIGNED_ZEROS, TAG_MASK, TAG_SMALL, small, small_value};
use num_bigint::{BigInt, Sign};

/// A number, by how it is computed with.
#[derive(Debug, Clone, PartialEq)]
pub enum Number {
    /// An integer that was small.
    Int(i64),
    /// An integer that was boxed, of no more words than are computed with in one go.
    Big(BigInt),
    /// One of more words: no float is so far from zero. What is computed with it is in [`crate::large`].
    Large,
    /// A float.
    Float(f64),
}

/// The number in a word.
pub fn number(heap: &Heap<'_>, word: Word) -> Outcome<Option<Number>> {
    Ok(Some(match heap.term(word)? {
        Term::Small(n) => Number::Int(n),
        Term::Boxed(Kind::Float, at, _) => Number::Float(heap.finite(at)?),
        Term::Boxed(Kind::Positive | Kind::Negative, _, words) if words > LARGE => Number::Large,
        Term::Boxed(Kind::Positive, at, words) => Number::Big(heap.big(false, at, words)?),
        Term::Boxed(Kind::Negative, at, words) => Number::Big(heap.big(true, at, words)?),
        _ => return Ok(None),
    }))
}

/// The integer in a word, if it has few bits: what is computed with such ones fits into 128 bits, or is seen not to.
pub fn few(heap: &Heap<'_>, word: Word) -> Outcome<Option<i128>> {
    let (at, words, negative) = match heap.term(word)? {
        Term::Small(n) => return Ok(Some(n.into())),
        Term::Boxed(kind @ (Kind::Positive | Kind::Negative), at, words @ 1..=2) => {
            (at, words, kind == Kind::Negative)
        }
        _ => return Ok(None),
    };
    let high = if words == 2 { heap.word(at + 8)? } else { 0 };
    let magnitude = u128::from(high) << 64 | u128::from(heap.word(at)?);
    if words == 2 && high == 0 || magnitude == 0 {
        return Err(Fail::Corrupt);
    }
    let value = i128::try_from(magnitude).ok();
    Ok(value.map(|value| if negative { -value } else { value }))
}

impl Number {
    /// As a float, if it is not too large for one, as that OTP release makes it.
    pub fn to_float(&self, release: u32) -> Option<f64> {
        match self {
            Number::Int(n) => Some(*n as f64),
            Number::Big(n) => big_to_float(n, release),
            Number::Large => None,
            Number::Float(x) => Some(*x),
        }
    }

    fn into_big(self) -> Option<BigInt> {
        match self {
            Number::Int(n) => Some(n.into()),
            Number::Big(n) => Some(n),
            Number::Large | Number::Float(_) => None,
        }
    }
}

/// As a float, if there is a finite one: the nearest. Before release 29, OTP went digit by digit from the highest and
/// rounded at each step, which may give another.
pub fn big_to_float(n: &BigInt, release: u32) -> Option<f64> {
    const BASE: f64 = 18_446_744_073_709_551_616.0;
    let magnitude = n.magnitude();
    let value = if release >= 29 {
        // The highest 64 bits; what is below them only matters for which way half is rounded.
        let below = magnitude.bits().saturating_sub(64);
        let top = (magnitude >> below).iter_u64_digits().next().unwrap_or(0);
        let more = magnitude.trailing_zeros().is_some_and(|zeros| zeros < below);
        (top | u64::from(more)) as f64 * 2f64.powi(below.min(1024) as i32)
    } else {
        magnitude.to_u64_digits().iter().rev().fold(0.0, |value, digit| value * BASE + *digit as f64)
    };
    let value = if n.sign() == Sign::Minus { -value } else { value };
    value.is_finite().then_some(value)
}

/// A float without its fraction, as an integer; nothing when it is not finite.
pub fn truncated(float: f64) -> Option<BigInt> {
    if !float.is_finite() {
        return None;
    }
    let float = float.trunc();
    if float.abs() < 9e18 {
        return Some(BigInt::from(float as i64));
    }
    let bits = float.to_bits();
    let exponent = (bits >> 52 & 0x7ff) as i64 - 1075;
    let mantissa = BigInt::from(bits & ((1 << 52) - 1) | 1 << 52) << exponent;
    Some(if float < 0.0 { -mantissa } else { mantissa })
}

fn badarith<T>() -> Outcome<T> {
    error(BADARITH)
}

/// A float as a term; `badarith` when it is not finite.
pub fn float_result(heap: &mut Heap<'_>, value: f64) -> Outcome {
    if value.is_finite() { heap.make_float(value) } else { badarith() }
}

/// `a + b`, `a - b` or `a * b`.
pub fn calculate(heap: &mut Heap<'_>, operator: Operator, a: Word, b: Word) -> Outcome {
    if let (Some(a), Some(b)) = (few(heap, a)?, few(heap, b)?) {
        let value = match operator {
            Operator::Add => a.checked_add(b),
            Operator::Subtract => a.checked_sub(b),
            Operator::Multiply => a.checked_mul(b),
        };
        if let Some(value) = value {
            return heap.make_i128(value);
        }
    }
    if is_large(heap, a)? || is_large(heap, b)? {
        let (Some(a), Some(b)) = (large::read(heap, a)?, large::read(heap, b)?) else { return badarith() };
        return large::calculate(heap, operator, &a, &b);
    }
    let (Some(a), Some(b)) = (number(heap, a)?, number(heap, b)?) else { return badarith() };
    match (a, b) {
        (Number::Int(a), Number::Int(b)) => {
            let (a, b) = (i128::from(a), i128::from(b));
            heap.make_i128(match operator {
                Operator::Add => a + b,
                Operator::Subtract => a - b,
                Operator::Multiply => a * b,
            })
        }
        (a @ Number::Float(_), b) | (a, b @ Number::Float(_)) => {
            let release = heap.atoms.release();
            let (Some(a), Some(b)) = (a.to_float(release), b.to_float(release)) else { return badarith() };
            let value = match operator {
                Operator::Add => a + b,
                Operator::Subtract => a - b,
                Operator::Multiply => a * b,
            };
            float_result(heap, value)
        }
        (a, b) => {
            let (Some(a), Some(b)) = (a.into_big(), b.into_big()) else { return badarith() };
            heap.charge((a.bits() + b.bits()) / 256)?;
            let result = match operator {
                Operator::Add => a + b,
                Operator::Subtract => a - b,
                Operator::Multiply => {
                    if a.bits() + b.bits() > max_bits() + 64 {
                        return error(SYSTEM_LIMIT);
                    }
                    heap.charge(a.bits() * b.bits() / (4 * 64 * 64))?;
                    a * b
                }
            };
            heap.make_integer(&result)
        }
    }
}

/// `/`, always a float.
pub fn divide(heap: &mut Heap<'_>, a: Word, b: Word) -> Outcome {
    let (Some(a), Some(b)) = (number(heap, a)?, number(heap, b)?) else { return badarith() };
    let release = heap.atoms.release();
    match (a.to_float(release), b.to_float(release)) {
        (Some(a), Some(b)) if b != 0.0 => float_result(heap, a / b),
        _ => badarith(),
    }
}

/// `div` and `rem` of integers.
pub fn integer_divide(heap: &mut Heap<'_>, a: Word, b: Word, remainder: bool) -> Outcome {
    if let (Some(a), Some(b)) = (few(heap, a)?, few(heap, b)?) {
        let value = if remainder { a.checked_rem(b) } else { a.checked_div(b) };
        return value.map_or_else(badarith, |value| heap.make_i128(value));
    }
    if is_large(heap, a)? || is_large(heap, b)? {
        let (Some(a), Some(b)) = (large::read(heap, a)?, large::read(heap, b)?) else { return badarith() };
        return if b.words.is_empty() { badarith() } else { large::integer_divide(heap, &a, &b, remainder) };
    }
    let (Some(a), Some(b)) = (number(heap, a)?, number(heap, b)?) else { return badarith() };
    let (Some(a), Some(b)) = (a.into_big(), b.into_big()) else { return badarith() };
    if b.sign() == Sign::NoSign {
        return badarith();
    }
    heap.charge(a.bits() * b.bits() / (4 * 64 * 64) + 1)?;
    heap.make_integer(&if remainder { a % b } else { a / b })
}

/// `a band b`, `a bor b` or `a bxor b`.
pub fn bitwise(heap: &mut Heap<'_>, operator: Bitwise, a: Word, b: Word) -> Outcome {
    if (a | b) & TAG_MASK == TAG_SMALL {
        let (a, b) = (small_value(a), small_value(b));
        return Ok(small(match operator {
            Bitwise::And => a & b,
            Bitwise::Or => a | b,
            Bitwise::Xor => a ^ b,
        }));
    }
    if is_large(heap, a)? || is_large(heap, b)? {
        let (Some(a), Some(b)) = (large::read(heap, a)?, large::read(heap, b)?) else { return badarith() };
        return large::bitwise(heap, operator, &a, &b);
    }
    let (Some(a), Some(b)) = (heap.integer(a)?, heap.integer(b)?) else { return badarith() };
    heap.charge(a.bits().max(b.bits()) / 64)?;
    let value = match operator {
        Bitwise::And => a & b,
        Bitwise::Or => a | b,
        Bitwise::Xor => a ^ b,
    };
    heap.make_integer(&value)
}

/// `bnot`.
pub fn bitwise_not(heap: &mut Heap<'_>, a: Word) -> Outcome {
    if is_large(heap, a)? {
        let a = large::read(heap, a)?.ok_or(Fail::Corrupt)?;
        return large::bitwise_not(heap, &a);
    }
    match heap.integer(a)? {
        Some(n) => heap.make_integer(&(-n - 1)),
        None => badarith(),
    }
}

/// `a bsl b`, or `a bsr b` with `right`.
pub fn shift(heap: &mut Heap<'_>, a: Word, b: Word, right: bool) -> Outcome {
    if let (Some(value), Term::Small(by @ 0..=120)) = (few(heap, a)?, heap.term(b)?) {
        if right {
            return heap.make_i128(value >> by);
        }
        if i64::from(value.unsigned_abs().leading_zeros()) > by + 1 {
            return heap.make_i128(value << by);
        }
    }
    let (Some(value), true) = (large::read(heap, a)?, heap.is_integer(b)?) else { return badarith() };
    if value.words.is_empty() {
        return Ok(small(0));
    }
    // What is no small integer moves all bits away, or further than there may be any.
    let (negative, by) = match heap.term(b)? {
        Term::Small(by) => (by < 0, by.unsigned_abs()),
        Term::Boxed(kind, ..) => (kind == Kind::Negative, u64::MAX),
        _ => return badarith(),
    };
    if right != negative {
        if by > value.bits() {
            return Ok(small(if value.negative { -1 } else { 0 }));
        }
        return large::shift(heap, &value, by, true);
    }
    if by > max_bits() - value.bits().min(max_bits()) {
        return error(SYSTEM_LIMIT);
    }
    large::shift(heap, &value, by, false)
}

/// `-a`.
pub fn negate(heap: &mut Heap<'_>, a: Word) -> Outcome {
    if is_large(heap, a)? {
        let a = large::read(heap, a)?.ok_or(Fail::Corrupt)?;
        let negative = !a.negative;
        return large::with_sign(heap, a, negative);
    }
    match number(heap, a)? {
        Some(Number::Int(n)) => heap.make_i64(-n),
        Some(Number::Big(n)) => heap.make_integer(&-n),
        Some(Number::Float(x)) => heap.make_float(-x),
        Some(Number::Large) | None => badarith(),
    }
}

/// `+a`.
pub fn plus(heap: &mut Heap<'_>, a: Word) -> Outcome {
    if number(heap, a)?.is_some() { Ok(a) } else { badarith() }
}

/// `abs(a)`.
pub fn absolute(heap: &mut Heap<'_>, a: Word) -> Outcome {
    if is_large(heap, a)? {
        let large = large::read(heap, a)?.ok_or(Fail::Corrupt)?;
        return if large.negative { large::with_sign(heap, large, false) } else { Ok(a) };
    }
    match number(heap, a)? {
        Some(Number::Int(n)) => heap.make_i64(n.abs()),
        Some(Number::Big(n)) if n.sign() == Sign::Minus => heap.make_integer(&-n),
        Some(Number::Big(_)) => Ok(a),
        // Before it was a term of its own, a negative zero stayed what it is.
        Some(Number::Float(x)) => {
            let negative = x < 0.0 || heap.atoms.release() >= SIGNED_ZEROS;
            heap.make_float(if negative { x.abs() } else { x })
        }
        Some(Number::Large) | None => error(BADARG),
    }
}

/// A float made an integer by a function on floats; integers stay what they are.
pub fn to_integer(heap: &mut Heap<'_>, a: Word, by: fn(f64) -> f64) -> Outcome {
    match number(heap, a)? {
        Some(Number::Float(x)) => {
            let value = truncated(by(x)).ok_or(Fail::Corrupt)?;
            heap.make_integer(&value)
        }
        Some(_) => Ok(a),
        None => error(BADARG),
    }
}

/// `float(a)`.
pub fn to_float(heap: &mut Heap<'_>, a: Word) -> Outcome {
    match number(heap, a)? {
        Some(Number::Float(_)) => Ok(a),
        Some(n) => match n.to_float(heap.atoms.release()) {
            Some(x) => heap.make_float(x),
            None => error(BADARG),
        },
        None => error(BADARG),
    }
}

/// The size of an integer's bits in a term that should be one, for sizes and counts.
pub fn index(heap: &Heap<'_>, word: Word) -> Outcome<Option<i64>> {
    Ok(match heap.term(word)? {
        Term::Small(n) => Some(n),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::Atoms;

    fn with<T>(run: impl FnOnce(&mut Heap<'_>) -> T) -> T {
        let mut atoms = Atoms::well_known();
        let mut memory = vec![0; 64 << 10];
        run(&mut Heap::new(&mut memory, 1024, &mut atoms))
    }

    fn samples() -> Vec<BigInt> {
        let mut samples = vec![BigInt::from(0)];
        for power in [0u32, 1, 3, 31, 32, 52, 53, 58, 59, 60, 61, 62, 63, 64, 65, 127, 128, 200] {
            for offset in -2..=2 {
                let n: BigInt = (BigInt::from(1) << power) + offset;
                samples.push(-n.clone());
                samples.push(n);
            }
        }
        samples
    }

    #[test]
    fn operators_agree_with_integers_without_bounds() {
        for a in samples() {
            for b in samples() {
                with(|heap| {
                    let (x, y) = (heap.make_integer(&a).unwrap(), heap.make_integer(&b).unwrap());
                    let cases: Vec<(Outcome, BigInt)> = vec![
                        (calculate(heap, Operator::Add, x, y), &a + &b),
                        (calculate(heap, Operator::Subtract, x, y), &a - &b),
                        (calculate(heap, Operator::Multiply, x, y), &a * &b),
                        (bitwise(heap, Bitwise::And, x, y), &a & &b),
                        (bitwise(heap, Bitwise::Or, x, y), &a | &b),
                        (bitwise(heap, Bitwise::Xor, x, y), &a ^ &b),
                        (bitwise_not(heap, x), -&a - 1),
                        (negate(heap, x), -&a),
                    ];
                    for (word, expected) in cases {
                        let word = word.unwrap();
                        let again = heap.make_integer(&expected).unwrap();
                        assert_eq!(word & TAG_MASK == TAG_SMALL, again & TAG_MASK == TAG_SMALL);
                        assert_eq!(heap.integer(word).unwrap(), Some(expected));
                    }
                    for remainder in [false, true] {
                        let result = integer_divide(heap, x, y, remainder);
                        if b.sign() == Sign::NoSign {
                            assert_eq!(result, badarith());
                        } else {
                            let expected = if remainder { &a % &b } else { &a / &b };
                            assert_eq!(heap.integer(result.unwrap()).unwrap(), Some(expected));
                        }
                    }
                });
            }
        }
    }

    #[test]
    fn shifts_have_signs_and_a_limit() {
        with(|heap| {
            let huge = heap.make_integer(&(BigInt::from(1) << 70)).unwrap();
            let less = negate(heap, huge).unwrap();
            assert_eq!(shift(heap, small(1), huge, false), error(SYSTEM_LIMIT));
            assert_eq!(shift(heap, small(1), small(max_bits() as i64), false), error(SYSTEM_LIMIT));
            // Within the limit; only the memory of this test is not enough.
            assert!(matches!(shift(heap, small(1), small(max_bits() as i64 - 1), false), Err(Fail::Room(_))));
            assert_eq!(shift(heap, small(0), huge, false), Ok(small(0)));
            assert_eq!(shift(heap, small(-1), huge, true), Ok(small(-1)));
            assert_eq!(shift(heap, small(-5), less, false), Ok(small(-1)));
            assert_eq!(shift(heap, small(5), small(1), true), Ok(small(2)));
            assert_eq!(shift(heap, small(-5), small(1), true), Ok(small(-3)));
            assert_eq!(shift(heap, small(5), small(-1), true), Ok(small(10)));
            let float = heap.make_float(1.0).unwrap();
            assert_eq!(shift(heap, float, small(1), true), error(BADARITH));
        });
    }

    #[test]
    fn integers_become_floats_by_the_nearest() {
        for n in samples() {
            let expected: f64 = n.to_string().parse().unwrap();
            for release in [25, 29] {
                assert_eq!(big_to_float(&n, release), Some(expected), "{n}");
            }
            assert_eq!(truncated(expected).map(|n| n.to_string().parse::<f64>().unwrap()), Some(expected));
        }
        for release in [25, 29] {
            assert_eq!(big_to_float(&(BigInt::from(1) << 1024), release), None);
            assert_eq!(big_to_float(&((BigInt::from(1) << 1024) - 1), release), None);
            assert_eq!(big_to_float(&(BigInt::from(1) << 1023), release), Some(2f64.powi(1023)));
        }
        // Where rounding twice gives another.
        let n = BigInt::from(18_446_744_073_709_551_619u128) * 9_007_199_254_740_993u64;
        assert_eq!(big_to_float(&n, 25), Some(1.661534994731145e35));
        assert_eq!(big_to_float(&n, 29), Some(1.6615349947311452e35));
    }

    #[test]
    fn floats_that_overflow_are_badarith() {
        with(|heap| {
            let huge = heap.make_float(1e308).unwrap();
            assert_eq!(calculate(heap, Operator::Multiply, huge, huge), error(BADARITH));
            assert_eq!(divide(heap, small(1), small(0)), error(BADARITH));
            let big = heap.make_integer(&(BigInt::from(1) << 2000)).unwrap();
            assert_eq!(calculate(heap, Operator::Add, huge, big), error(BADARITH));
            assert_eq!(divide(heap, big, big), error(BADARITH));
        });
    }
}
