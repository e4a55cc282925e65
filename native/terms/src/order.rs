//! Equality and order of terms, as Erlang/OTP has them; since release 27 a zero and a negative zero are equal,
//! but not exactly.
//!
//! Terms are walked with a stack on the host's heap: their nesting is the guest's choice.

use crate::heap::{Fail, Heap, Outcome, Term, Word};
use crate::layout::{Kind, NIL, TAG_MASK, TAG_SMALL};
use crate::{bits, maps};
use num_bigint::{BigInt, Sign};
use std::cmp::Ordering;

/// The OTP release since which `0.0` and `-0.0` are different terms.
pub const SIGNED_ZEROS: u32 = 27;

/// How numbers of different types compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Numbers {
    /// By value: `1 == 1.0`.
    ByValue,
    /// Integers before floats, as among the keys of a map.
    ByType,
}

/// What is still to be compared, after what was equal.
enum Task {
    Pair(Word, Word, Numbers),
    /// Words that lie one after another.
    Rows(usize, usize, usize, Numbers),
}

/// `=:=`.
pub fn equal_exactly(heap: &mut Heap<'_>, a: Word, b: Word) -> Outcome<bool> {
    equal(heap, a, b, Numbers::ByType)
}

/// `==`.
pub fn equal_by_value(heap: &mut Heap<'_>, a: Word, b: Word) -> Outcome<bool> {
    equal(heap, a, b, Numbers::ByValue)
}

// What is equal compares as equal, and what differs mostly does so soon. Only big maps go another way:
// their order needs sorted keys, their equality doesn't.
fn equal(heap: &mut Heap<'_>, a: Word, b: Word, numbers: Numbers) -> Outcome<bool> {
    if a == b {
        return Ok(true);
    }
    // Immediates and small integers differ when their words do; only a float may still equal an integer.
    let plain = |word: Word| word & TAG_MASK == TAG_SMALL || word & TAG_MASK == crate::layout::TAG_IMMEDIATE;
    if plain(a) && plain(b) {
        return Ok(false);
    }
    Ok(walk(heap, a, b, numbers, true)? == Ordering::Equal)
}

/// Erlang's order of terms.
pub fn compare(heap: &mut Heap<'_>, a: Word, b: Word, numbers: Numbers) -> Outcome<Ordering> {
    if (a | b) & TAG_MASK == TAG_SMALL {
        return Ok((a as i64).cmp(&(b as i64)));
    }
    walk(heap, a, b, numbers, false)
}

fn walk(heap: &mut Heap<'_>, a: Word, b: Word, numbers: Numbers, only_equal: bool) -> Outcome<Ordering> {
    let mut tasks = vec![Task::Pair(a, b, numbers)];
    while let Some(task) = tasks.pop() {
        heap.charge(1)?;
        let (a, b, numbers) = match task {
            Task::Pair(a, b, numbers) => (a, b, numbers),
            Task::Rows(_, _, 0, _) => continue,
            Task::Rows(a, b, count, numbers) => {
                tasks.push(Task::Rows(a + 8, b + 8, count - 1, numbers));
                (heap.word(a)?, heap.word(b)?, numbers)
            }
        };
        if a == b {
            continue;
        }
        match step(heap, a, b, numbers, only_equal, &mut tasks)? {
            Ordering::Equal => {}
            other => return Ok(other),
        }
    }
    Ok(Ordering::Equal)
}

fn step(
    heap: &mut Heap<'_>,
    a: Word,
    b: Word,
    numbers: Numbers,
    only_equal: bool,
    tasks: &mut Vec<Task>,
) -> Outcome<Ordering> {
    let (left, right) = (heap.term(a)?, heap.term(b)?);
    let ranks = rank(left).cmp(&rank(right));
    if ranks != Ordering::Equal {
        return Ok(ranks);
    }
    match (left, right) {
        (Term::Atom(a), Term::Atom(b)) => {
            let name = |index| heap.atoms.name(index).ok_or(Fail::Corrupt);
            Ok(name(a)?.as_bytes().cmp(name(b)?.as_bytes()))
        }
        (Term::Cons(_), Term::Cons(_)) => {
            let (Some((a, a_rest)), Some((b, b_rest))) = (heap.cons_parts(a)?, heap.cons_parts(b)?) else {
                return Err(Fail::Corrupt);
            };
            tasks.push(Task::Pair(a_rest, b_rest, numbers));
            tasks.push(Task::Pair(a, b, numbers));
            Ok(Ordering::Equal)
        }
        (Term::Boxed(Kind::Tuple, a, size), Term::Boxed(Kind::Tuple, b, other)) => {
            if size == other {
                tasks.push(Task::Rows(a, b, size, numbers));
            }
            Ok(size.cmp(&other))
        }
        (Term::Boxed(Kind::FlatMap | Kind::BigMap, ..), Term::Boxed(Kind::FlatMap | Kind::BigMap, ..)) => {
            compare_maps(heap, a, b, numbers, only_equal, tasks)
        }
        (Term::Boxed(Kind::Fun | Kind::ExternalFun, ..), Term::Boxed(Kind::Fun | Kind::ExternalFun, ..)) => {
            compare_funs(heap, left, right, numbers, tasks)
        }
        _ => match (number(heap, left)?, number(heap, right)?) {
            (Some(Number::Float(a)), Some(Number::Float(b)))
                if numbers == Numbers::ByType && heap.atoms.release() >= SIGNED_ZEROS =>
            {
                Ok(a.total_cmp(&b))
            }
            (Some(a), Some(b)) => compare_numbers(&a, &b, numbers),
            _ => compare_bits(heap, a, b),
        },
    }
}

fn rank(term: Term) -> u8 {
    match term {
        Term::Small(_) | Term::Boxed(Kind::Float | Kind::Positive | Kind::Negative, ..) => 0,
        Term::Atom(_) => 1,
        Term::Boxed(Kind::Fun | Kind::ExternalFun, ..) => 3,
        Term::Boxed(Kind::Tuple, ..) => 6,
        Term::Boxed(Kind::FlatMap | Kind::BigMap | Kind::BigMapNode, ..) => 7,
        Term::Nil => 8,
        Term::Cons(_) => 9,
        Term::Boxed(Kind::Binary | Kind::SubBinary | Kind::MatchContext, ..) => 10,
    }
}

enum Number {
    Small(i64),
    Big(BigInt),
    Float(f64),
}

fn number(heap: &Heap<'_>, term: Term) -> Outcome<Option<Number>> {
    Ok(Some(match term {
        Term::Small(n) => Number::Small(n),
        Term::Boxed(Kind::Float, at, _) => Number::Float(f64::from_bits(heap.word(at)?)),
        Term::Boxed(Kind::Positive, at, words) => Number::Big(heap.big(false, at, words)?),
        Term::Boxed(Kind::Negative, at, words) => Number::Big(heap.big(true, at, words)?),
        _ => return Ok(None),
    }))
}

fn compare_numbers(a: &Number, b: &Number, numbers: Numbers) -> Outcome<Ordering> {
    let by_type = numbers == Numbers::ByType;
    Ok(match (a, b) {
        (Number::Float(a), Number::Float(b)) => a.partial_cmp(b).ok_or(Fail::Corrupt)?,
        (Number::Float(_), _) if by_type => Ordering::Greater,
        (_, Number::Float(_)) if by_type => Ordering::Less,
        (Number::Float(a), Number::Small(b)) => integer_with_float(*b, *a)?.reverse(),
        (Number::Small(a), Number::Float(b)) => integer_with_float(*a, *b)?,
        (Number::Float(a), Number::Big(b)) => big_with_float(b, *a)?.reverse(),
        (Number::Big(a), Number::Float(b)) => big_with_float(a, *b)?,
        (Number::Small(a), Number::Small(b)) => a.cmp(b),
        (Number::Big(a), Number::Big(b)) => a.cmp(b),
        (Number::Small(_), Number::Big(b)) => {
            if b.sign() == Sign::Minus {
                Ordering::Greater
            } else {
                Ordering::Less
            }
        }
        (Number::Big(a), Number::Small(_)) => {
            if a.sign() == Sign::Minus {
                Ordering::Less
            } else {
                Ordering::Greater
            }
        }
    })
}

/// Exactly, also where the float has fewer bits than the integer.
fn integer_with_float(integer: i64, float: f64) -> Outcome<Ordering> {
    if float.is_nan() {
        return Err(Fail::Corrupt);
    }
    // Both bounds are floats without rounding.
    if float >= 9_223_372_036_854_775_808.0 {
        return Ok(Ordering::Less);
    }
    if float < -9_223_372_036_854_775_808.0 {
        return Ok(Ordering::Greater);
    }
    let whole = float.trunc();
    Ok(integer.cmp(&(whole as i64)).then_with(|| {
        if float > whole {
            Ordering::Less
        } else if float < whole {
            Ordering::Greater
        } else {
            Ordering::Equal
        }
    }))
}

fn big_with_float(big: &BigInt, float: f64) -> Outcome<Ordering> {
    if let Ok(integer) = i64::try_from(big) {
        return integer_with_float(integer, float);
    }
    if float.is_infinite() {
        return Ok(if float > 0.0 { Ordering::Less } else { Ordering::Greater });
    }
    // A float that large has no fraction, and a smaller one is decided by its sign or size.
    Ok(big.cmp(&crate::arith::truncated(float).ok_or(Fail::Corrupt)?))
}

fn compare_bits(heap: &mut Heap<'_>, a: Word, b: Word) -> Outcome<Ordering> {
    let (Some(left), Some(right)) = (heap.bits(a)?, heap.bits(b)?) else { return Err(Fail::Corrupt) };
    heap.charge(left.size.min(right.size) / 64)?;
    if left.offset.is_multiple_of(8) && right.offset.is_multiple_of(8) {
        let whole = (left.size.min(right.size) / 8) as usize;
        let bytes = |bits: &crate::heap::Bits| (bits.data + (bits.offset / 8) as usize, whole);
        let ((left_at, _), (right_at, _)) = (bytes(&left), bytes(&right));
        match heap.bytes(left_at, whole)?.cmp(heap.bytes(right_at, whole)?) {
            Ordering::Equal => {}
            other => return Ok(other),
        }
    }
    // A short last byte is filled up with zeros, so that the shorter of two equal fronts is less by its size.
    let bytes = bits::read(heap, &left)?.cmp(&bits::read(heap, &right)?);
    Ok(bytes.then(left.size.cmp(&right.size)))
}

// Funs: by module, then as the VM numbers them within it, then by what they close over. External ones are
// after those with an environment.
fn compare_funs(
    heap: &mut Heap<'_>,
    left: Term,
    right: Term,
    numbers: Numbers,
    tasks: &mut Vec<Task>,
) -> Outcome<Ordering> {
    match (left, right) {
        (Term::Boxed(Kind::Fun, a, size), Term::Boxed(Kind::Fun, b, other)) => {
            let order = fun_name(heap, a)?.cmp(fun_name(heap, b)?);
            let order = order.then(heap.word(a)?.cmp(&heap.word(b)?)).then(size.cmp(&other));
            if order == Ordering::Equal {
                tasks.push(Task::Rows(a + 16, b + 16, size - 2, numbers));
            }
            Ok(order)
        }
        (Term::Boxed(Kind::ExternalFun, a, _), Term::Boxed(Kind::ExternalFun, b, _)) => {
            tasks.push(Task::Pair(heap.word(a + 8)?, heap.word(b + 8)?, numbers));
            tasks.push(Task::Rows(a + 16, b + 16, 2, numbers));
            Ok(Ordering::Equal)
        }
        (Term::Boxed(Kind::Fun, ..), _) => Ok(Ordering::Less),
        _ => Ok(Ordering::Greater),
    }
}

fn fun_name<'h>(heap: &'h Heap<'_>, at: usize) -> Outcome<&'h str> {
    let index = crate::layout::small_value(heap.word(at)?) as usize;
    let module = heap.atoms.fun(index).map(|(module, _, _)| module);
    Ok(module.and_then(|module| heap.atoms.name(module)).unwrap_or(""))
}

// Sizes first, then the keys in their own order, then the values in the order of their keys.
fn compare_maps(
    heap: &mut Heap<'_>,
    a: Word,
    b: Word,
    numbers: Numbers,
    only_equal: bool,
    tasks: &mut Vec<Task>,
) -> Outcome<Ordering> {
    let (size, other) = (maps::size(heap, a)?, maps::size(heap, b)?);
    let (Some(size), Some(other)) = (size, other) else { return Err(Fail::Corrupt) };
    if size != other {
        return Ok(size.cmp(&other));
    }
    if let (Some((a_keys, a_values)), Some((b_keys, b_values))) = (maps::flat(heap, a)?, maps::flat(heap, b)?)
    {
        tasks.push(Task::Rows(a_values, b_values, size, numbers));
        tasks.push(Task::Pair(a_keys, b_keys, Numbers::ByType));
        return Ok(Ordering::Equal);
    }
    let pairs = maps::pairs(heap, a)?;
    if only_equal {
        for (key, value) in pairs {
            match maps::get(heap, b, key)? {
                Some(found) => tasks.push(Task::Pair(value, found, numbers)),
                None => return Ok(Ordering::Less),
            }
        }
        return Ok(Ordering::Equal);
    }
    let left = sort_pairs(heap, pairs)?;
    let right = maps::pairs(heap, b)?;
    let right = sort_pairs(heap, right)?;
    for ((key, _), (other, _)) in left.iter().zip(&right) {
        match compare(heap, *key, *other, Numbers::ByType)? {
            Ordering::Equal => {}
            order => return Ok(order),
        }
    }
    let values = left.iter().zip(&right).rev();
    tasks.extend(values.map(|((_, value), (_, other))| Task::Pair(*value, *other, numbers)));
    Ok(Ordering::Equal)
}

/// Pairs in the order of their keys.
pub fn sort_pairs(heap: &mut Heap<'_>, mut pairs: Vec<(Word, Word)>) -> Outcome<Vec<(Word, Word)>> {
    let mut failed = None;
    pairs.sort_by(|(a, _), (b, _)| {
        if failed.is_some() {
            return Ordering::Equal;
        }
        compare(heap, *a, *b, Numbers::ByType).unwrap_or_else(|fail| {
            failed = Some(fail);
            Ordering::Equal
        })
    });
    failed.map_or(Ok(pairs), Err)
}

/// Whether a word is nil: a list that ends properly.
pub fn is_nil(word: Word) -> bool {
    word == NIL
}
