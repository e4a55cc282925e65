//! The hash by which big maps find their keys: equal for what is `=:=`.
//!
//! It is not Erlang's: nobody can see it but by the order of a big map's keys, which Erlang leaves open.

use crate::heap::{Fail, Heap, Outcome, Term, Word};
use crate::hold::Stack;
use crate::layout::{Kind, TAG_MASK, TAG_SMALL};
use crate::maps::Child;
use crate::{bits, maps};

const START: u64 = 0x9e37_79b9_7f4a_7c15;

enum Task {
    Term(Word),
    /// Words that lie one after another.
    Rows(usize, usize),
    /// Leaves and nodes of a big map.
    Children(usize, usize),
}

/// The hash of a term.
pub fn hash(heap: &mut Heap<'_>, word: Word) -> Outcome<u64> {
    if word & TAG_MASK == TAG_SMALL {
        let mut state = START;
        mix(&mut state, word);
        return Ok(finish(state));
    }
    heap.scoped(|heap| {
        let mut state = START;
        // What has no parts leaves nothing to be done, and a stack without anything takes nothing.
        let mut stack = Stack::default();
        heap.charge(1)?;
        term(heap, word, &mut state, &mut stack)?;
        while let Some(task) = stack.pop() {
            heap.charge(1)?;
            match task {
                Task::Term(word) => term(heap, word, &mut state, &mut stack)?,
                Task::Rows(_, 0) | Task::Children(_, 0) => {}
                Task::Rows(at, count) => {
                    if count > 1 {
                        stack.push(heap, Task::Rows(at + 8, count - 1))?;
                    }
                    let word = heap.word(at)?;
                    term(heap, word, &mut state, &mut stack)?;
                }
                Task::Children(at, count) => {
                    stack.push(heap, Task::Children(at + 8, count - 1))?;
                    match maps::child(heap, heap.word(at)?)? {
                        Child::Leaf(key, value) => {
                            stack.push(heap, Task::Term(value))?;
                            stack.push(heap, Task::Term(key))?;
                        }
                        Child::Node(node) => stack.push(heap, Task::Children(node.at, node.count))?,
                    }
                }
            }
        }
        Ok(finish(state))
    })
}

fn term(heap: &mut Heap<'_>, word: Word, state: &mut u64, stack: &mut Stack<Task>) -> Outcome<()> {
    match heap.term(word)? {
        Term::Small(_) | Term::Nil => mix(state, word),
        // By its text: an index is not the same in every module, and the order should be.
        Term::Atom(index) => {
            let name = heap.atoms.name(index).ok_or(Fail::Corrupt)?;
            mix(state, 1);
            mix_bytes(state, name.as_bytes());
        }
        Term::Cons(at) => {
            mix(state, 2);
            stack.push(heap, Task::Rows(at, 2))?;
        }
        Term::Boxed(Kind::Tuple, at, size) => {
            mix(state, 3 | (size as u64) << 8);
            stack.push(heap, Task::Rows(at, size))?;
        }
        Term::Boxed(Kind::Float, at, _) => {
            let float = heap.finite(at)?;
            // Both zeros are one key.
            let bits = if float == 0.0 { 0 } else { float.to_bits() };
            mix(state, 4);
            mix(state, bits);
        }
        Term::Boxed(kind @ (Kind::Positive | Kind::Negative), at, words) => {
            mix(state, 5 | (kind as u64) << 8);
            for index in 0..words {
                heap.charge(1)?;
                mix(state, heap.word(at + 8 * index)?);
            }
        }
        Term::Boxed(Kind::Binary | Kind::SubBinary, ..) => {
            let bits = heap.bits(word)?.ok_or(Fail::Corrupt)?;
            mix(state, 6 | bits.size << 8);
            for part in bits.parts(PART) {
                heap.charge(part.size / 64 + 1)?;
                if (part.offset | part.size).is_multiple_of(8) {
                    let from = part.data + (part.offset / 8) as usize;
                    mix_bytes(state, heap.bytes(from, (part.size / 8) as usize)?);
                } else {
                    mix_bytes(state, &bits::read(heap, &part)?);
                }
            }
        }
        Term::Boxed(Kind::FlatMap, ..) => {
            let (keys, values) = maps::flat(heap, word)?.ok_or(Fail::Corrupt)?;
            let size = maps::size(heap, word)?.ok_or(Fail::Corrupt)?;
            mix(state, 7 | (size as u64) << 8);
            stack.push(heap, Task::Rows(values, size))?;
            stack.push(heap, Task::Term(keys))?;
        }
        // Equal maps have equal tries, so their pairs come in the same order.
        Term::Boxed(Kind::BigMap, ..) => {
            let size = maps::size(heap, word)?.ok_or(Fail::Corrupt)?;
            mix(state, 8 | (size as u64) << 8);
            stack.push(heap, Task::Children(maps::top(heap, word)?, 1))?;
        }
        Term::Boxed(Kind::Fun | Kind::ExternalFun, at, words) => {
            mix(state, 9 | (words as u64) << 8);
            stack.push(heap, Task::Rows(at, words))?;
        }
        Term::Boxed(kind @ (Kind::Reference | Kind::Pid), at, _) => {
            mix(state, if kind == Kind::Pid { 11 } else { 10 });
            mix(state, heap.word(at)?);
        }
        Term::Boxed(Kind::BigMapNode | Kind::MatchContext, ..) => return Err(Fail::Corrupt),
    }
    Ok(())
}

fn mix(state: &mut u64, word: u64) {
    let product = u128::from(*state ^ word) * 0xa076_1d64_78bd_642f_u128;
    *state = (product as u64 ^ (product >> 64) as u64).rotate_left(23).wrapping_add(0x2545_f491_4f6c_dd1d);
}

/// Bits that are hashed between two charges: whole words.
const PART: u64 = 64 << 10;

fn mix_bytes(state: &mut u64, bytes: &[u8]) {
    for chunk in bytes.chunks(8) {
        let mut word = [0; 8];
        word[..chunk.len()].copy_from_slice(chunk);
        mix(state, u64::from_le_bytes(word));
    }
}

fn finish(mut state: u64) -> u64 {
    state ^= state >> 33;
    state = state.wrapping_mul(0xff51_afd7_ed55_8ccd);
    state ^ state >> 33
}
