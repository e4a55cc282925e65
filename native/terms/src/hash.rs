//! The hash by which big maps find their keys: equal for what is `=:=`.
//!
//! It is not Erlang's: nobody can see it but by the order of a big map's keys, which Erlang leaves open.

use crate::heap::{Fail, Heap, Outcome, Term, Word};
use crate::layout::Kind;
use crate::{bits, maps};

/// The hash of a term.
pub fn hash(heap: &mut Heap<'_>, word: Word) -> Outcome<u64> {
    let mut state = 0x9e37_79b9_7f4a_7c15;
    let mut stack = vec![word];
    while let Some(word) = stack.pop() {
        heap.charge(1)?;
        match heap.term(word)? {
            Term::Small(_) | Term::Nil => mix(&mut state, word),
            // By its text: an index is not the same in every module, and the order should be.
            Term::Atom(index) => {
                let name = heap.atoms.name(index).ok_or(Fail::Corrupt)?;
                mix_bytes(&mut state, 1, name.as_bytes());
            }
            Term::Cons(_) => {
                mix(&mut state, 2);
                if let Some((head, tail)) = heap.cons_parts(word)? {
                    stack.push(tail);
                    stack.push(head);
                }
            }
            Term::Boxed(Kind::Tuple, at, size) => {
                mix(&mut state, 3 | (size as u64) << 8);
                stack.extend(heap.words(at, size)?.into_iter().rev());
            }
            Term::Boxed(Kind::Float, at, _) => {
                let float = f64::from_bits(heap.word(at)?);
                // Both zeros are one key.
                let bits = if float == 0.0 { 0 } else { float.to_bits() };
                mix(&mut state, 4);
                mix(&mut state, bits);
            }
            Term::Boxed(kind @ (Kind::Positive | Kind::Negative), at, words) => {
                mix(&mut state, 5 | (kind as u64) << 8);
                for index in 0..words {
                    mix(&mut state, heap.word(at + 8 * index)?);
                }
            }
            Term::Boxed(Kind::Binary | Kind::SubBinary, ..) => {
                let bits = heap.bits(word)?.ok_or(Fail::Corrupt)?;
                heap.charge(bits.size / 64)?;
                let bytes = bits::read(heap, &bits)?;
                mix_bytes(&mut state, 6 | bits.size << 8, &bytes);
            }
            Term::Boxed(Kind::FlatMap, ..) => {
                let (keys, values) = maps::flat(heap, word)?.ok_or(Fail::Corrupt)?;
                let size = maps::size(heap, word)?.ok_or(Fail::Corrupt)?;
                mix(&mut state, 7 | (size as u64) << 8);
                stack.extend(heap.words(values, size)?);
                stack.push(keys);
            }
            // Its pairs come in any order: only their number is the same for all that are equal.
            Term::Boxed(Kind::BigMap, ..) => {
                let size = maps::size(heap, word)?.ok_or(Fail::Corrupt)?;
                mix(&mut state, 8 | (size as u64) << 8);
            }
            Term::Boxed(Kind::Fun | Kind::ExternalFun, at, words) => {
                mix(&mut state, 9 | (words as u64) << 8);
                stack.extend(heap.words(at, words)?);
            }
            Term::Boxed(Kind::BigMapNode | Kind::MatchContext, ..) => return Err(Fail::Corrupt),
        }
    }
    Ok(finish(state))
}

fn mix(state: &mut u64, word: u64) {
    let product = u128::from(*state ^ word) * 0xa076_1d64_78bd_642f_u128;
    *state = (product as u64 ^ (product >> 64) as u64).rotate_left(23).wrapping_add(0x2545_f491_4f6c_dd1d);
}

fn mix_bytes(state: &mut u64, tag: u64, bytes: &[u8]) {
    mix(state, tag);
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
