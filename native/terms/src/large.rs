//! Integers of many words, in steps that are charged.
//!
//! `num-bigint` does each operation in one go, and what it takes and gives has to be converted: megabytes
//! each time. From [`LARGE`] words on an integer is a sign and its words here, the least significant first,
//! and no loop goes over many of them without a charge.

use crate::atoms::SYSTEM_LIMIT;
use crate::heap::{Accounts, Fail, Heap, Outcome, Term, Word, error};
use crate::layout::{Kind, NON_VALUE};
use crate::operators::{Bitwise, Operator, max_bits};
use std::cmp::Ordering;

/// Words from which on an integer is large.
pub(crate) const LARGE: usize = 128;
/// Words that are gone over between two charges.
const STEP: usize = 1 << 10;
/// Words of a factor that are multiplied one by one.
const SHORT: usize = 32;

/// An integer: its sign, and the words of its magnitude, of which the last is not zero.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Large {
    pub negative: bool,
    pub words: Vec<u64>,
}

/// Whether a word is an integer of many words.
pub(crate) fn is_large(heap: &Heap<'_>, word: Word) -> Outcome<bool> {
    Ok(matches!(heap.term(word)?, Term::Boxed(Kind::Positive | Kind::Negative, _, words) if words > LARGE))
}

/// The integer in a word, whatever its size; nothing for any other term.
pub(crate) fn read(heap: &mut Heap<'_>, word: Word) -> Outcome<Option<Large>> {
    Ok(Some(match heap.term(word)? {
        Term::Small(value) => {
            let words = if value == 0 { vec![] } else { vec![value.unsigned_abs()] };
            Large { negative: value < 0, words }
        }
        Term::Boxed(kind @ (Kind::Positive | Kind::Negative), at, words) => {
            if words as u64 > max_bits() / 64 + 1 || heap.word(at + 8 * words - 8)? == 0 {
                return Err(Fail::Corrupt);
            }
            Large { negative: kind == Kind::Negative, words: heap.copy_words(at, words)? }
        }
        _ => return Ok(None),
    }))
}

impl Large {
    pub(crate) fn new(negative: bool, mut words: Vec<u64>) -> Large {
        trim(&mut words);
        Large { negative: negative && !words.is_empty(), words }
    }

    /// How many bits its magnitude has.
    pub(crate) fn bits(&self) -> u64 {
        bits(&self.words)
    }

    /// As a term; more than OTP can hold is `system_limit`.
    pub(crate) fn make(&self, heap: &mut Heap<'_>) -> Outcome {
        if let [] | [_] | [_, _] = &*self.words {
            let magnitude =
                self.words.iter().rev().fold(0u128, |value, word| value << 64 | u128::from(*word));
            if magnitude >> 126 == 0 {
                let value = magnitude as i128;
                return heap.make_i128(if self.negative { -value } else { value });
            }
        }
        if self.bits() > max_bits() {
            return error(SYSTEM_LIMIT);
        }
        heap.boxed(if self.negative { Kind::Negative } else { Kind::Positive }, &self.words)
    }

    /// The lowest bytes in two's complement, the least significant first.
    pub(crate) fn to_bytes(&self, account: &mut impl Accounts, length: usize) -> Outcome<Vec<u8>> {
        let mut bytes = Vec::with_capacity(length.next_multiple_of(8));
        let mut words = Complement::of(self);
        while bytes.len() < length {
            if bytes.len() % (8 * STEP) == 0 {
                account.charge(STEP.min((length - bytes.len()) / 8) as u64 / 2)?;
            }
            bytes.extend_from_slice(&words.next().to_le_bytes());
        }
        bytes.truncate(length);
        Ok(bytes)
    }
}

/// The integer without a sign whose bytes these are, the least significant first.
pub(crate) fn from_bytes(account: &mut impl Accounts, bytes: &[u8], little: bool) -> Outcome<Vec<u64>> {
    let mut words = Vec::with_capacity(bytes.len().div_ceil(8));
    let take = |part: &[u8]| {
        let mut word = [0; 8];
        word[..part.len()].copy_from_slice(part);
        u64::from_le_bytes(word)
    };
    for start in (0..bytes.len()).step_by(8 * STEP) {
        let length = (bytes.len() - start).min(8 * STEP);
        account.charge(length as u64 / 16)?;
        if little {
            words.extend(bytes[start..start + length].chunks(8).map(take));
        } else {
            let end = bytes.len() - start;
            words.extend(bytes[end - length..end].rchunks(8).map(|part| {
                let mut word = [0; 8];
                word[8 - part.len()..].copy_from_slice(part);
                u64::from_be_bytes(word)
            }));
        }
    }
    trim(&mut words);
    Ok(words)
}

/// The words of an integer in two's complement, which go on for ever.
struct Complement<'l> {
    words: std::slice::Iter<'l, u64>,
    negative: bool,
    carry: bool,
}

impl<'l> Complement<'l> {
    fn of(large: &'l Large) -> Complement<'l> {
        Complement { words: large.words.iter(), negative: large.negative, carry: large.negative }
    }

    fn next(&mut self) -> u64 {
        let word = self.words.next().copied().unwrap_or(0);
        if !self.negative {
            return word;
        }
        let (word, carry) = (!word).overflowing_add(u64::from(self.carry));
        self.carry = carry;
        word
    }
}

fn trim(words: &mut Vec<u64>) {
    while words.last() == Some(&0) {
        words.pop();
    }
}

fn trimmed(words: &[u64]) -> &[u64] {
    let length = words.iter().rposition(|word| *word != 0).map_or(0, |last| last + 1);
    &words[..length]
}

/// How many bits these words are.
pub(crate) fn bits(words: &[u64]) -> u64 {
    words.last().map_or(0, |last| 64 * words.len() as u64 - u64::from(last.leading_zeros()))
}

/// The order of two magnitudes.
pub(crate) fn compare(account: &mut impl Accounts, a: &[u64], b: &[u64]) -> Outcome<Ordering> {
    if a.len() != b.len() {
        return Ok(a.len().cmp(&b.len()));
    }
    for (a, b) in a.rchunks(STEP).zip(b.rchunks(STEP)) {
        account.charge(a.len() as u64 / 4)?;
        let order = a.iter().rev().cmp(b.iter().rev());
        if order != Ordering::Equal {
            return Ok(order);
        }
    }
    Ok(Ordering::Equal)
}

/// `a + b`.
pub(crate) fn sum(account: &mut impl Accounts, a: &[u64], b: &[u64]) -> Outcome<Vec<u64>> {
    let (long, short) = if a.len() >= b.len() { (a, b) } else { (b, a) };
    let mut sum = Vec::with_capacity(long.len() + 1);
    let mut carry = false;
    for (start, words) in long.chunks(STEP).enumerate() {
        account.charge(words.len() as u64 / 4 + 1)?;
        let other = short.get(start * STEP..).unwrap_or(&[]);
        for (index, word) in words.iter().enumerate() {
            let other = other.get(index).copied().unwrap_or(0);
            let (one, first) = word.overflowing_add(other);
            let (one, second) = one.overflowing_add(u64::from(carry));
            carry = first | second;
            sum.push(one);
        }
    }
    if carry {
        sum.push(1);
    }
    Ok(sum)
}

// `a - b`, of which `a` is not the smaller.
fn difference(account: &mut impl Accounts, a: &[u64], b: &[u64]) -> Outcome<Vec<u64>> {
    let mut difference = a.to_vec_in_steps(account)?;
    subtract_from(account, &mut difference, b)?;
    trim(&mut difference);
    Ok(difference)
}

/// What is copied in steps.
pub(crate) trait InSteps {
    /// A copy.
    fn to_vec_in_steps(&self, account: &mut impl Accounts) -> Outcome<Vec<u64>>;
}

impl InSteps for [u64] {
    fn to_vec_in_steps(&self, account: &mut impl Accounts) -> Outcome<Vec<u64>> {
        let mut words = Vec::with_capacity(self.len());
        for part in self.chunks(STEP) {
            account.charge(part.len() as u64 / 4)?;
            words.extend_from_slice(part);
        }
        Ok(words)
    }
}

fn zeros(account: &mut impl Accounts, count: usize) -> Outcome<Vec<u64>> {
    let mut words = Vec::with_capacity(count);
    while words.len() < count {
        let more = (count - words.len()).min(STEP);
        account.charge(more as u64 / 4)?;
        words.resize(words.len() + more, 0);
    }
    Ok(words)
}

// Takes away in place, from the lowest word on; the result is not negative.
fn subtract_from(account: &mut impl Accounts, from: &mut [u64], what: &[u64]) -> Outcome<()> {
    let mut borrow = false;
    for (start, words) in from.chunks_mut(STEP).enumerate() {
        let what = what.get(start * STEP..).unwrap_or(&[]);
        if what.is_empty() && !borrow {
            break;
        }
        account.charge(words.len() as u64 / 4 + 1)?;
        for (index, word) in words.iter_mut().enumerate() {
            let other = what.get(index).copied().unwrap_or(0);
            let (one, first) = word.overflowing_sub(other);
            let (one, second) = one.overflowing_sub(u64::from(borrow));
            borrow = first | second;
            *word = one;
        }
    }
    Ok(())
}

// Adds in place, from the lowest word on; there is room for what is carried.
fn add_to(account: &mut impl Accounts, to: &mut [u64], what: &[u64]) -> Outcome<()> {
    let mut carry = false;
    for (start, words) in to.chunks_mut(STEP).enumerate() {
        let what = what.get(start * STEP..).unwrap_or(&[]);
        if what.is_empty() && !carry {
            break;
        }
        account.charge(words.len().min(what.len() + 16) as u64 / 4 + 1)?;
        for (index, word) in words.iter_mut().enumerate() {
            let other = what.get(index).copied().unwrap_or(0);
            if index >= what.len() && !carry {
                break;
            }
            let (one, first) = word.overflowing_add(other);
            let (one, second) = one.overflowing_add(u64::from(carry));
            carry = first | second;
            *word = one;
        }
    }
    Ok(())
}

/// `a * b`.
pub(crate) fn product(account: &mut impl Accounts, a: &[u64], b: &[u64]) -> Outcome<Vec<u64>> {
    let (a, b) = (trimmed(a), trimmed(b));
    let (long, short) = if a.len() >= b.len() { (a, b) } else { (b, a) };
    let mut product = zeros(account, long.len() + short.len())?;
    if short.len() <= SHORT {
        multiply_plainly(account, &mut product, long, short)?;
    } else if long.len() >= 2 * short.len() {
        for (index, part) in long.chunks(short.len()).enumerate() {
            let of_part = self::product(account, part, short)?;
            add_to(account, &mut product[index * short.len()..], &of_part)?;
        }
    } else {
        // Karatsuba: three products instead of four. It halves them, and so calls itself some twenty times at
        // most.
        let half = long.len().div_ceil(2);
        let ((a0, a1), (b0, b1)) = (long.split_at(half), short.split_at(half.min(short.len())));
        let (low, high) = (self::product(account, a0, b0)?, self::product(account, a1, b1)?);
        let (of_a, of_b) = (sum(account, a0, a1)?, sum(account, b0, b1)?);
        let mut middle = self::product(account, &of_a, &of_b)?;
        drop((of_a, of_b));
        subtract_from(account, &mut middle, &low)?;
        subtract_from(account, &mut middle, &high)?;
        trim(&mut middle);
        add_to(account, &mut product, &low)?;
        add_to(account, &mut product[half..], &middle)?;
        add_to(account, &mut product[2 * half..], trimmed(&high))?;
    }
    trim(&mut product);
    Ok(product)
}

fn multiply_plainly(
    account: &mut impl Accounts,
    product: &mut [u64],
    long: &[u64],
    short: &[u64],
) -> Outcome<()> {
    for (start, part) in long.chunks(STEP).enumerate() {
        for (index, factor) in short.iter().enumerate() {
            account.charge(part.len() as u64 / 4 + 1)?;
            let digits = &mut product[start * STEP + index..];
            let mut carry = 0;
            for (word, to) in part.iter().zip(digits.iter_mut()) {
                let sum = u128::from(*word) * u128::from(*factor) + u128::from(*to) + carry;
                *to = sum as u64;
                carry = sum >> 64;
            }
            for to in &mut digits[part.len()..] {
                if carry == 0 {
                    break;
                }
                let sum = u128::from(*to) + carry;
                *to = sum as u64;
                carry = sum >> 64;
            }
        }
    }
    Ok(())
}

/// `a / b` and what is left; `b` is not zero.
pub(crate) fn quotient(account: &mut impl Accounts, a: &[u64], b: &[u64]) -> Outcome<(Vec<u64>, Vec<u64>)> {
    let (a, b) = (trimmed(a), trimmed(b));
    if compare(account, a, b)? == Ordering::Less {
        return Ok((vec![], a.to_vec_in_steps(account)?));
    }
    if let [divisor] = b {
        return by_word(account, a, *divisor);
    }
    // As by hand, a word at a time from the highest on (Knuth's algorithm D): the divisor's highest bit is
    // set first.
    let shift = u64::from(b[b.len() - 1].leading_zeros());
    let divisor = shifted_left(account, b, shift)?;
    let mut left = shifted_left(account, a, shift)?;
    left.resize(a.len() + 1, 0);
    let count = a.len() - b.len() + 1;
    let mut quotient = zeros(account, count)?;
    let (high, next) = (divisor[divisor.len() - 1], divisor[divisor.len() - 2]);
    for index in (0..count).rev() {
        account.charge(8)?;
        let part = &mut left[index..=index + divisor.len()];
        let [third, second, first] = [3, 2, 1].map(|back| part[part.len() - back]);
        let mut guess = if first >= high {
            u64::MAX
        } else {
            ((u128::from(first) << 64 | u128::from(second)) / u128::from(high)) as u64
        };
        // It is too large by two at most.
        let two = u128::from(first) << 64 | u128::from(second);
        let mut rest = two - u128::from(guess) * u128::from(high);
        while rest >> 64 == 0 && u128::from(guess) * u128::from(next) > (rest << 64 | u128::from(third)) {
            guess -= 1;
            rest += u128::from(high);
        }
        if subtract_times(account, part, &divisor, guess)? {
            guess -= 1;
            let last = part.len() - 1;
            let carried = add_back(account, &mut part[..last], &divisor)?;
            part[last] = part[last].wrapping_add(u64::from(carried));
        }
        quotient[index] = guess;
    }
    trim(&mut quotient);
    let (left, _) = shifted_right(account, trimmed(&left), shift)?;
    Ok((quotient, left))
}

fn by_word(account: &mut impl Accounts, a: &[u64], divisor: u64) -> Outcome<(Vec<u64>, Vec<u64>)> {
    let mut quotient = a.to_vec_in_steps(account)?;
    let mut left = 0u128;
    for part in quotient.rchunks_mut(STEP / 4) {
        account.charge(part.len() as u64 * 4)?;
        for word in part.iter_mut().rev() {
            let two = left << 64 | u128::from(*word);
            (*word, left) = ((two / u128::from(divisor)) as u64, two % u128::from(divisor));
        }
    }
    trim(&mut quotient);
    Ok((quotient, if left == 0 { vec![] } else { vec![left as u64] }))
}

// Takes the divisor away so many times; whether that was too often by one. The part is a word longer.
fn subtract_times(
    account: &mut impl Accounts,
    part: &mut [u64],
    divisor: &[u64],
    times: u64,
) -> Outcome<bool> {
    let (mut carry, mut borrow) = (0u128, false);
    for (start, words) in divisor.chunks(STEP).enumerate() {
        account.charge(words.len() as u64 / 2 + 1)?;
        for (word, from) in words.iter().zip(&mut part[start * STEP..]) {
            let times = u128::from(*word) * u128::from(times) + carry;
            carry = times >> 64;
            let (one, first) = from.overflowing_sub(times as u64);
            let (one, second) = one.overflowing_sub(u64::from(borrow));
            borrow = first | second;
            *from = one;
        }
    }
    let last = &mut part[divisor.len()];
    let (one, first) = last.overflowing_sub(carry as u64);
    let (one, second) = one.overflowing_sub(u64::from(borrow));
    *last = one;
    Ok(first | second)
}

fn add_back(account: &mut impl Accounts, part: &mut [u64], divisor: &[u64]) -> Outcome<bool> {
    let mut carry = false;
    for (words, to) in divisor.chunks(STEP).zip(part.chunks_mut(STEP)) {
        account.charge(words.len() as u64 / 4 + 1)?;
        for (word, to) in words.iter().zip(to) {
            let (one, first) = to.overflowing_add(*word);
            let (one, second) = one.overflowing_add(u64::from(carry));
            carry = first | second;
            *to = one;
        }
    }
    Ok(carry)
}

/// The words, moved up by so many bits.
pub(crate) fn shifted_left(account: &mut impl Accounts, words: &[u64], by: u64) -> Outcome<Vec<u64>> {
    let words = trimmed(words);
    if words.is_empty() {
        return Ok(vec![]);
    }
    let (whole, bits) = ((by / 64) as usize, (by % 64) as u32);
    let mut shifted = Vec::with_capacity(whole + words.len() + 1);
    while shifted.len() < whole {
        let more = (whole - shifted.len()).min(STEP);
        account.charge(more as u64 / 4)?;
        shifted.resize(shifted.len() + more, 0);
    }
    let mut below = 0;
    for part in words.chunks(STEP) {
        account.charge(part.len() as u64 / 4 + 1)?;
        for word in part {
            shifted.push(if bits == 0 { *word } else { word << bits | below >> (64 - bits) });
            below = *word;
        }
    }
    if bits > 0 {
        shifted.push(below >> (64 - bits));
    }
    trim(&mut shifted);
    Ok(shifted)
}

/// The words, moved down by so many bits, and whether any bit was lost.
pub(crate) fn shifted_right(
    account: &mut impl Accounts,
    words: &[u64],
    by: u64,
) -> Outcome<(Vec<u64>, bool)> {
    let whole = usize::try_from(by / 64).unwrap_or(usize::MAX).min(words.len());
    let bits = (by % 64) as u32;
    let (lost, kept) = words.split_at(whole);
    let mut is_lost = false;
    for part in lost.chunks(STEP) {
        account.charge(part.len() as u64 / 8)?;
        is_lost |= part.iter().any(|word| *word != 0);
    }
    let mut shifted = Vec::with_capacity(kept.len());
    for start in (0..kept.len()).step_by(STEP) {
        account.charge(STEP.min(kept.len() - start) as u64 / 4)?;
        for index in start..kept.len().min(start + STEP) {
            let above = kept.get(index + 1).copied().unwrap_or(0);
            let word = kept[index];
            shifted.push(if bits == 0 { word } else { word >> bits | above << (64 - bits) });
        }
    }
    is_lost |= bits > 0 && kept.first().is_some_and(|word| word << (64 - bits) != 0);
    trim(&mut shifted);
    Ok((shifted, is_lost))
}

// The operators, of which one operand at least is large, or the result.

/// `a + b`, `a - b` or `a * b`.
pub(crate) fn calculate(heap: &mut Heap<'_>, operator: Operator, a: &Large, b: &Large) -> Outcome {
    let subtracts = operator == Operator::Subtract;
    let result = match operator {
        Operator::Multiply => {
            if a.bits() + b.bits() > max_bits() + 64 {
                return error(SYSTEM_LIMIT);
            }
            Large::new(a.negative != b.negative, product(heap, &a.words, &b.words)?)
        }
        _ if a.negative == (b.negative != subtracts) => {
            Large::new(a.negative, sum(heap, &a.words, &b.words)?)
        }
        _ if compare(heap, &a.words, &b.words)? == Ordering::Less => {
            Large::new(!a.negative, difference(heap, &b.words, &a.words)?)
        }
        _ => Large::new(a.negative, difference(heap, &a.words, &b.words)?),
    };
    result.make(heap)
}

/// `a div b`, or `a rem b`; `b` is not zero.
pub(crate) fn integer_divide(heap: &mut Heap<'_>, a: &Large, b: &Large, remainder: bool) -> Outcome {
    let (quotient, left) = quotient(heap, &a.words, &b.words)?;
    let result = match remainder {
        true => Large::new(a.negative, left),
        false => Large::new(a.negative != b.negative, quotient),
    };
    result.make(heap)
}

/// `a band b`, `a bor b` or `a bxor b`.
pub(crate) fn bitwise(heap: &mut Heap<'_>, operator: Bitwise, a: &Large, b: &Large) -> Outcome {
    let by = |a: u64, b: u64| match operator {
        Bitwise::And => a & b,
        Bitwise::Or => a | b,
        Bitwise::Xor => a ^ b,
    };
    let negative = by(u64::from(a.negative), u64::from(b.negative)) == 1;
    let (mut of_a, mut of_b) = (Complement::of(a), Complement::of(b));
    let length = a.words.len().max(b.words.len()) + 1;
    let mut words = Vec::with_capacity(length);
    let mut carry = negative;
    while words.len() < length {
        if words.len() % STEP == 0 {
            heap.charge(STEP as u64 / 2)?;
        }
        let word = by(of_a.next(), of_b.next());
        // A negative one becomes its magnitude.
        let (word, next) = if negative { (!word).overflowing_add(u64::from(carry)) } else { (word, false) };
        carry = next;
        words.push(word);
    }
    Large::new(negative, words).make(heap)
}

/// `bnot a`.
pub(crate) fn bitwise_not(heap: &mut Heap<'_>, a: &Large) -> Outcome {
    let words = match a.negative {
        true => difference(heap, &a.words, &[1])?,
        false => sum(heap, &a.words, &[1])?,
    };
    Large::new(!a.negative, words).make(heap)
}

/// `a bsl by`, or `a bsr by` with `right`; the limit was looked at.
pub(crate) fn shift(heap: &mut Heap<'_>, a: &Large, by: u64, right: bool) -> Outcome {
    if !right {
        return Large::new(a.negative, shifted_left(heap, &a.words, by)?).make(heap);
    }
    let (words, is_lost) = shifted_right(heap, &a.words, by)?;
    // It goes towards less.
    let words = if a.negative && is_lost { sum(heap, &words, &[1])? } else { words };
    Large::new(a.negative, words).make(heap)
}

/// The same magnitude with another sign.
pub(crate) fn with_sign(heap: &mut Heap<'_>, a: Large, negative: bool) -> Outcome {
    Large::new(negative, a.words).make(heap)
}

/// The integer in so many bits, whose bytes are filled up at their end.
pub(crate) fn from_segment(
    heap: &mut Heap<'_>,
    mut bytes: Vec<u8>,
    bits: u64,
    little: bool,
    signed: bool,
) -> Outcome {
    let unused = (8 - bits % 8) % 8;
    if little && let Some(last) = bytes.last_mut() {
        *last >>= unused;
    }
    let mut words = from_bytes(heap, &bytes, little)?;
    if !little && unused > 0 {
        words = shifted_right(heap, &words, unused)?.0;
    }
    let negative = signed && bits > 0 && self::bits(&words) == bits;
    if negative {
        let all = shifted_left(heap, &[1], bits)?;
        words = difference(heap, &all, &words)?;
    }
    Large::new(negative, words).make(heap)
}

/// The order of two integers of which one at least is large; neither has many words that it is no use to
/// compare.
pub(crate) fn order(heap: &mut Heap<'_>, a: Word, b: Word) -> Outcome<Ordering> {
    let size = |word: Word| {
        Ok(match heap.term(word)? {
            Term::Small(value) => (value < 0, 0, NON_VALUE as usize),
            Term::Boxed(kind, at, words) => (kind == Kind::Negative, words, at),
            _ => return Err(Fail::Corrupt),
        })
    };
    let ((a_negative, a_words, a_at), (b_negative, b_words, b_at)) = (size(a)?, size(b)?);
    if a_negative != b_negative {
        return Ok(b_negative.cmp(&a_negative));
    }
    let mut order = a_words.cmp(&b_words);
    let mut left = a_words;
    while order == Ordering::Equal && left > 0 {
        if left % STEP == 0 {
            heap.charge(STEP as u64 / 2)?;
        }
        left -= 1;
        order = heap.word(a_at + 8 * left)?.cmp(&heap.word(b_at + 8 * left)?);
    }
    Ok(if a_negative { order.reverse() } else { order })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::arith;
    use crate::context::Atoms;
    use crate::layout::small;
    use num_bigint::{BigInt, BigUint, Sign};

    fn with<T>(run: impl FnOnce(&mut Heap<'_>) -> T) -> T {
        let mut atoms = Atoms::well_known();
        let mut memory = vec![0; 8 << 20];
        run(&mut Heap::new(&mut memory, 1024, &mut atoms))
    }

    struct Random(u64);

    impl Random {
        fn next(&mut self) -> u64 {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            self.0.rotate_left(31)
        }

        // Of so many words, some of which are all ones and some zero.
        fn words(&mut self, count: usize) -> Vec<u64> {
            let mut words: Vec<u64> = (0..count)
                .map(|_| match self.next() % 6 {
                    0 => 0,
                    1 => u64::MAX,
                    _ => self.next(),
                })
                .collect();
            if let Some(last) = words.last_mut() {
                *last |= 1;
            }
            words
        }
    }

    fn integer(negative: bool, words: &[u64]) -> BigInt {
        let digits = words.iter().flat_map(|word| [*word as u32, (*word >> 32) as u32]).collect();
        BigInt::from_biguint(if negative { Sign::Minus } else { Sign::Plus }, BigUint::new(digits))
    }

    const SIZES: [usize; 12] = [0, 1, 2, 31, 33, 70, 127, 129, 700, 1_024, 1_500, 2_100];

    #[test]
    fn operators_agree_with_integers_without_bounds() {
        let mut random = Random(1);
        for of_a in SIZES {
            for of_b in SIZES {
                let signs = random.next();
                let (a_words, b_words) = (random.words(of_a), random.words(of_b));
                let a = integer(signs & 1 == 1, &a_words);
                let b = if signs & 4 == 4 && of_a > 0 { &a + 1 } else { integer(signs & 2 == 2, &b_words) };
                with(|heap| {
                    let (x, y) = (heap.make_integer(&a).unwrap(), heap.make_integer(&b).unwrap());
                    let mut cases = vec![
                        (arith::calculate(heap, Operator::Add, x, y), &a + &b),
                        (arith::calculate(heap, Operator::Subtract, x, y), &a - &b),
                        (arith::calculate(heap, Operator::Multiply, x, y), &a * &b),
                        (arith::bitwise(heap, Bitwise::And, x, y), &a & &b),
                        (arith::bitwise(heap, Bitwise::Or, x, y), &a | &b),
                        (arith::bitwise(heap, Bitwise::Xor, x, y), &a ^ &b),
                        (arith::bitwise_not(heap, x), -&a - 1),
                        (arith::negate(heap, x), -&a),
                        (arith::absolute(heap, x), BigInt::from(a.magnitude().clone())),
                    ];
                    if b.sign() != Sign::NoSign {
                        cases.push((arith::integer_divide(heap, x, y, false), &a / &b));
                        cases.push((arith::integer_divide(heap, x, y, true), &a % &b));
                    }
                    for by in [0u32, 1, 63, 64, 65, 1_000, 40_000, 200_000] {
                        let count = small(by.into());
                        cases.push((arith::shift(heap, x, count, false), &a << by));
                        cases.push((arith::shift(heap, x, count, true), &a >> by));
                    }
                    for (index, (word, expected)) in cases.into_iter().enumerate() {
                        let found = heap.integer(word.unwrap()).unwrap();
                        assert_eq!(found, Some(expected), "{index}: {of_a} {of_b}");
                    }
                    for how in [crate::order::Numbers::ByType, crate::order::Numbers::ByValue] {
                        assert_eq!(crate::order::compare(heap, x, y, how), Ok(a.cmp(&b)));
                    }
                });
            }
        }
    }

    #[test]
    fn the_guess_of_a_quotient_is_put_right() {
        // Where the guess is too large by two, and where the rest has to be added back.
        for (a, b) in [
            (vec![0, 0, u64::MAX - 1, u64::MAX], vec![u64::MAX, u64::MAX, u64::MAX]),
            (vec![0, 0, 1 << 63, (1 << 63) - 1], vec![1, 0, 1 << 63]),
            (vec![3, 0, 1 << 63, 0, 5], vec![1, 0, 1 << 62]),
            (vec![0, u64::MAX, u64::MAX - 1, u64::MAX - 1], vec![u64::MAX, 0, u64::MAX]),
        ] {
            let (of_a, of_b) = (integer(false, &a), integer(false, &b));
            let (quotient, left) = with(|heap| quotient(heap, &a, &b)).unwrap();
            assert_eq!((integer(false, &quotient), integer(false, &left)), (&of_a / &of_b, &of_a % &of_b));
        }
    }

    #[test]
    fn no_step_is_long() {
        // Every charge is told, and no two are far apart: the most work between two looks at the clock is
        // that of one step.
        let mut random = Random(9);
        let (a, b) = (random.words(20_000), random.words(19_000));
        let mut most = 0;
        struct Counted<'c>(&'c mut u64);
        impl Accounts for Counted<'_> {
            fn charge(&mut self, amount: u64) -> Outcome<()> {
                *self.0 = (*self.0).max(amount);
                Ok(())
            }
            fn hold(&mut self, _: usize) -> Outcome<()> {
                Ok(())
            }
            fn release(&mut self, _: usize) {}
        }
        let mut account = Counted(&mut most);
        product(&mut account, &a, &b).unwrap();
        quotient(&mut account, &a, &b).unwrap();
        shifted_left(&mut account, &a, 1_000_001).unwrap();
        assert!(most <= 2 * STEP as u64, "{most}");
    }
}
