//! `erlang:phash`: the older portable hash, which `sets` and `dict` still use.

use crate::heap::{Fail, Heap, Outcome, Term, Word};
use crate::hold::Stack;
use crate::layout::{Kind, small_value};
use crate::phash2;

// Primes just above 2²⁸.
const P1: u32 = 268_440_163;
const P2: u32 = 268_439_161;
const P3: u32 = 268_435_459;
const P4: u32 = 268_436_141;
const P6: u32 = 268_437_017;
const P8: u32 = 268_437_511;
const P9: u32 = 268_439_627;
const P10: u32 = 268_440_479;
const P11: u32 = 268_440_577;
const P12: u32 = 268_440_581;
const P13: u32 = 268_440_593;
const P14: u32 = 268_440_611;

enum Task {
    Term(Word),
    /// Words that lie one after another.
    Rows(usize, usize),
    /// What follows the head of a list.
    Tail(Word),
    Tuple(u32),
    Improper,
}

/// The 32-bit hash of a term.
pub fn hash(heap: &mut Heap<'_>, word: Word) -> Outcome<u32> {
    heap.scoped(|heap| {
        let mut hash = 0u32;
        let mut stack = Stack::of(Task::Term(word));
        while let Some(task) = stack.pop() {
            heap.charge(1)?;
            match task {
                Task::Term(word) => step(heap, word, &mut hash, &mut stack)?,
                Task::Rows(_, 0) => {}
                Task::Rows(at, count) => {
                    stack.push(heap, Task::Rows(at + 8, count - 1))?;
                    let word = heap.word(at)?;
                    step(heap, word, &mut hash, &mut stack)?;
                }
                Task::Tail(word) if Heap::is_list(word) && word != crate::layout::NIL => {
                    list(heap, word, &mut hash, &mut stack)?
                }
                Task::Tail(word) => stack.extend(heap, [Task::Improper, Task::Term(word)].into_iter())?,
                Task::Tuple(arity) => hash = add(hash, P9, arity),
                Task::Improper => hash = hash.wrapping_mul(P8),
            }
        }
        Ok(hash)
    })
}

fn add(hash: u32, prime: u32, value: u32) -> u32 {
    hash.wrapping_mul(prime).wrapping_add(value)
}

/// Bytes that are hashed between two charges.
const PART: usize = 4 << 10;

fn bytes(hash: u32, prime: u32, bytes: &[u8]) -> u32 {
    bytes.iter().fold(hash, |hash, byte| add(hash, prime, u32::from(*byte)))
}

fn step(heap: &mut Heap<'_>, word: Word, hash: &mut u32, stack: &mut Stack<Task>) -> Outcome<()> {
    let atom = |heap: &Heap<'_>, word: Word| heap.atom_text(word)?.map(phash2::atom).ok_or(Fail::Corrupt);
    match heap.term(word)? {
        Term::Nil => *hash = add(*hash, P3, 1),
        Term::Atom(_) => *hash = add(*hash, P1, atom(heap, word)?),
        Term::Small(_) | Term::Boxed(Kind::Positive | Kind::Negative, ..) => {
            let integer = crate::large::read(heap, word)?.ok_or(Fail::Corrupt)?;
            // Digits of 32 bits, of which zero has one.
            let digits = (integer.bits().div_ceil(32) as usize).max(1);
            let magnitude = crate::large::Large { negative: false, ..integer };
            let all = magnitude.to_bytes(heap, 4 * digits)?;
            for part in all.chunks(PART) {
                heap.charge(part.len() as u64 / 2)?;
                *hash = bytes(*hash, P2, part);
            }
            *hash = hash.wrapping_mul(if integer.negative { P4 } else { P3 });
        }
        Term::Boxed(Kind::Float, at, _) => {
            let value = heap.finite(at)?;
            let bits = if value == 0.0 { 0 } else { value.to_bits() };
            *hash = add(*hash, P6, bits as u32 ^ (bits >> 32) as u32);
        }
        Term::Boxed(Kind::Binary | Kind::SubBinary, ..) => {
            let found = heap.bits(word)?.ok_or(Fail::Corrupt)?;
            let (size, rest) = (found.size / 8, (found.size % 8) as u32);
            let read = heap.copy_bits(&found)?;
            for part in read[..size as usize].chunks(PART) {
                heap.charge(part.len() as u64 / 2)?;
                *hash = bytes(*hash, P1, part);
            }
            if rest > 0 {
                let last = u32::from(read[size as usize]) >> (8 - rest);
                *hash = add(add(*hash, P1, last), P12, rest);
            }
            *hash = add(*hash, P4, size as u32);
        }
        Term::Cons(_) => list(heap, word, hash, stack)?,
        Term::Boxed(Kind::Tuple, at, size) => {
            stack.push(heap, Task::Tuple(size as u32))?;
            stack.push(heap, Task::Rows(at, size))?;
        }
        Term::Boxed(Kind::FlatMap | Kind::BigMap, ..) => {
            *hash = add(*hash, P13, P14).wrapping_add(phash2::hash(heap, word)?);
        }
        Term::Boxed(Kind::Fun, at, words) => {
            *hash = add(add(*hash, P10, words as u32 - 2), P2, small_value(heap.word(at)?) as u32);
            stack.push(heap, Task::Rows(at + 16, words - 2))?;
        }
        Term::Boxed(Kind::ExternalFun, at, _) => {
            *hash = add(*hash, P11, small_value(heap.word(at + 8)?) as u32);
            for offset in [16, 24] {
                *hash = add(*hash, P1, atom(heap, heap.word(at + offset)?)?);
            }
        }
        Term::Boxed(Kind::Reference | Kind::Pid, at, _) => *hash = add(*hash, P9, heap.word(at)? as u32),
        Term::Boxed(Kind::BigMapNode | Kind::MatchContext, ..) => return Err(Fail::Corrupt),
    }
    Ok(())
}

fn list(heap: &mut Heap<'_>, mut word: Word, hash: &mut u32, stack: &mut Stack<Task>) -> Outcome<()> {
    while let Some((head, tail)) = heap.cons_parts(word)? {
        heap.charge(1)?;
        let Term::Small(byte @ 0..256) = heap.term(head)? else {
            return stack.extend(heap, [Task::Tail(tail), Task::Term(head)].into_iter());
        };
        *hash = add(*hash, P2, byte as u32);
        word = tail;
    }
    stack.extend(heap, [Task::Improper, Task::Term(word)].into_iter())
}
