//! The digits of integers of any size, in steps that are charged.
//!
//! `num-bigint` has no way to pause. So what is large is taken apart here, and it gets what it does within some
//! microseconds.

use crate::heap::{Heap, Outcome};
use crate::large::{InSteps, Large, compare, product, quotient, sum};
use num_bigint::BigUint;
use std::cmp::Ordering;

/// Digits of a text that become an integer in one step, and the other way round.
const DIGITS: usize = 512;

/// The digits of an integer in a base of 2 to 36, with capital letters, after a sign if it is negative.
pub(crate) fn to_digits(heap: &mut Heap<'_>, value: &Large, base: u32) -> Outcome<String> {
    // Powers of the base, each the square of the one before, until one is about as long as the value's root.
    let mut powers = vec![];
    let mut digits = DIGITS;
    let mut power = BigUint::from(base).pow(DIGITS as u32).to_u64_digits();
    while power.len() * 2 <= value.words.len() + 1 {
        let square = product(heap, &power, &power)?;
        powers.push((power, digits));
        (power, digits) = (square, 2 * digits);
    }
    powers.push((power, digits));
    let mut text = String::from(if value.negative { "-" } else { "" });
    // What is still to be written, the highest on top: with how many powers it may be taken apart, and its digits if it
    // is not the front.
    let words = value.words.to_vec_in_steps(heap)?;
    let mut stack = vec![(words, powers.len(), None::<usize>)];
    while let Some((value, level, width)) = stack.pop() {
        let Some((power, digits)) = level.checked_sub(1).and_then(|level| powers.get(level)) else {
            heap.charge((value.len() * value.len()) as u64 / 4 + 64)?;
            heap.hold(2 * DIGITS)?;
            let part = from_words(&value).to_str_radix(base).to_ascii_uppercase();
            let missing = width.map_or(0, |width| width.saturating_sub(part.len()));
            text.extend(std::iter::repeat_n('0', missing));
            text += &part;
            continue;
        };
        if compare(heap, &value, power)? == Ordering::Less {
            match width {
                None => stack.push((value, level - 1, None)),
                Some(width) => {
                    stack.push((value, level - 1, Some(*digits)));
                    stack.push((vec![], level - 1, Some(width - digits)));
                }
            }
            continue;
        }
        let (high, low) = quotient(heap, &value, power)?;
        stack.push((low, level - 1, Some(*digits)));
        stack.push((high, level - 1, width.map(|width| width - digits)));
    }
    Ok(text)
}

/// The magnitude of digits in a base of 2 to 36, which have been checked.
pub(crate) fn from_digits(heap: &mut Heap<'_>, digits: &[u8], base: u32) -> Outcome<Option<Vec<u64>>> {
    // From the least significant on; then two neighbours become one, until one is left.
    let mut parts = Vec::with_capacity(digits.len() / DIGITS + 1);
    for part in digits.rchunks(DIGITS) {
        heap.charge(part.len() as u64)?;
        let Some(part) = BigUint::parse_bytes(part, base) else { return Ok(None) };
        parts.push(part.to_u64_digits());
    }
    let mut power = BigUint::from(base).pow(DIGITS as u32).to_u64_digits();
    while parts.len() > 1 {
        let mut merged = Vec::with_capacity(parts.len().div_ceil(2));
        let mut left = parts.into_iter();
        while let Some(low) = left.next() {
            let part = match left.next() {
                Some(high) => {
                    let high = product(heap, &high, &power)?;
                    sum(heap, &low, &high)?
                }
                None => low,
            };
            merged.push(part);
        }
        parts = merged;
        if parts.len() > 1 {
            power = product(heap, &power, &power)?;
        }
    }
    Ok(parts.pop())
}

/// An integer of these words, the least significant first.
fn from_words(words: &[u64]) -> BigUint {
    BigUint::new(words.iter().flat_map(|word| [*word as u32, (*word >> 32) as u32]).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::Atoms;

    fn with<T>(run: impl FnOnce(&mut Heap<'_>) -> T) -> T {
        let mut atoms = Atoms::well_known();
        let mut memory = vec![0; 4 << 20];
        run(&mut Heap::new(&mut memory, 1024, &mut atoms))
    }

    // Integers of so many words, of which some are all ones and some are zero.
    fn number(words: usize, seed: &mut u64) -> BigUint {
        let mut next = || {
            *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            match *seed >> 61 {
                0 => 0,
                1 => u64::MAX,
                _ => *seed,
            }
        };
        let mut all: Vec<u64> = (0..words).map(|_| next()).collect();
        if let Some(last) = all.last_mut() {
            *last |= 1;
        }
        from_words(&all)
    }

    #[test]
    fn digits_are_those_of_one_go() {
        let mut seed = 2;
        for words in [1, 10, 60, 200, 777, 1_500] {
            for base in [2, 7, 10, 16, 36] {
                for value in [number(words, &mut seed), BigUint::from(base).pow(64 * words as u32 / 6)] {
                    let large = Large { negative: false, words: value.to_u64_digits() };
                    let text = with(|heap| to_digits(heap, &large, base)).unwrap();
                    assert_eq!(text, value.to_str_radix(base).to_ascii_uppercase(), "{words} {base}");
                    let read = with(|heap| from_digits(heap, text.as_bytes(), base)).unwrap();
                    assert_eq!(read, Some(large.words), "{words} {base}");
                }
            }
        }
        let zero = Large { negative: false, words: vec![] };
        assert_eq!(with(|heap| to_digits(heap, &zero, 10)), Ok("0".into()));
        assert_eq!(with(|heap| from_digits(heap, b"0007", 10)), Ok(Some(vec![7])));
    }
}
