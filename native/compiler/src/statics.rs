//! Literals, laid out once in the memory that a module starts with.

use crate::error::Unsupported;
use crate::etf::{Term, sorted};
use instar_terms::context::Atoms;
use instar_terms::heap::{Fail, Heap};
use instar_terms::layout::{self, Kind, NIL, STACK_BASE, STACK_BYTES};
use instar_terms::maps;
use std::collections::HashMap;

/// Where the statics begin.
pub(crate) const BASE: u32 = STACK_BASE + STACK_BYTES;
/// The largest map that is one flat piece.
pub(crate) const FLAT_MAP: usize = 32;
/// Statics may not take more than this.
const MAX_BYTES: usize = 16 << 20;
/// The work of laying out one large map: enough for as many keys as there is room for.
const LAYOUT: u64 = 1 << 28;

/// The atoms and literals of a module.
#[derive(Debug)]
pub(crate) struct Statics {
    atoms: Atoms,
    // As the guest will have it, from address 0 on: so the runtime's own code can lay out large maps in it. What is
    // below the statics, and above them, is never touched and takes no room.
    memory: Vec<u8>,
    end: usize,
    // Parts come before the whole, so equal objects have equal bytes.
    objects: HashMap<Vec<u64>, u32>,
    large_maps: HashMap<Vec<(u64, u64)>, u64>,
}

impl Statics {
    /// None yet, behind so many bytes that are zero.
    pub(crate) fn behind(bytes: usize) -> Statics {
        Statics {
            atoms: Atoms::well_known(),
            memory: vec![0; BASE as usize + MAX_BYTES],
            end: BASE as usize + bytes,
            objects: HashMap::new(),
            large_maps: HashMap::new(),
        }
    }

    /// What the memory has from `BASE` on.
    pub(crate) fn bytes(&self) -> &[u8] {
        &self.memory[BASE as usize..self.end]
    }

    /// The atoms, in the order of their indices.
    pub(crate) fn atoms(&self) -> Vec<String> {
        self.atoms.names().map(str::to_owned).collect()
    }

    /// The word of an atom.
    pub(crate) fn atom(&mut self, text: &str) -> u64 {
        layout::atom(self.atoms.intern(text))
    }

    fn object(&mut self, words: Vec<u64>) -> Result<u32, Unsupported> {
        if let Some(address) = self.objects.get(&words) {
            return Ok(*address);
        }
        let end = self.end + words.len() * 8;
        let Some(target) = self.memory.get_mut(self.end..end) else { return Err(too_large()) };
        for (to, word) in target.chunks_mut(8).zip(&words) {
            to.copy_from_slice(&word.to_le_bytes());
        }
        let address = self.end as u32;
        self.end = end;
        self.objects.insert(words, address);
        Ok(address)
    }

    // Its inside is the runtime's own.
    fn large_map(&mut self, pairs: Vec<(u64, u64)>) -> Result<u64, Unsupported> {
        if let Some(word) = self.large_maps.get(&pairs) {
            return Ok(*word);
        }
        let mut heap = Heap::new(&mut self.memory, self.end, &mut self.atoms).within(LAYOUT);
        let word = maps::from_distinct(&mut heap, pairs.clone()).map_err(|fail| match fail {
            Fail::Room(_) | Fail::Memory => too_large(),
            _ => Unsupported("a literal map that takes too long to lay out".into()),
        })?;
        self.end = heap.hp();
        self.large_maps.insert(pairs, word);
        Ok(word)
    }

    /// A boxed literal.
    pub(crate) fn boxed(&mut self, kind: Kind, payload: &[u64]) -> Result<u64, Unsupported> {
        let mut words = vec![layout::header(kind, payload.len() as u32)];
        words.extend(payload);
        Ok(layout::boxed(self.object(words)?))
    }

    /// Words one after the other, which are nobody else's, and their address at that place of the table at the front.
    pub(crate) fn pool(&mut self, place: u64, words: &[u64]) -> Result<(), Unsupported> {
        let (address, end) = (self.end, self.end + words.len() * 8);
        let Some(target) = self.memory.get_mut(address..end) else { return Err(too_large()) };
        for (to, word) in target.chunks_mut(8).zip(words) {
            to.copy_from_slice(&word.to_le_bytes());
        }
        self.end = end;
        let place = place as usize;
        self.memory[place..place + 4].copy_from_slice(&(address as u32).to_le_bytes());
        Ok(())
    }

    fn words(&mut self, terms: &[Term], fun: FunIndex) -> Result<Vec<u64>, Unsupported> {
        terms.iter().map(|term| self.word(term, fun)).collect()
    }

    /// The word of a literal; `fun` tells the index of an external fun.
    pub(crate) fn word(&mut self, term: &Term, fun: FunIndex) -> Result<u64, Unsupported> {
        Ok(match term {
            Term::Integer(value) if layout::is_small(*value) => layout::small(*value),
            Term::Integer(value) => {
                let kind = if *value < 0 { Kind::Negative } else { Kind::Positive };
                self.boxed(kind, &[value.unsigned_abs()])?
            }
            Term::Big { negative, limbs } => {
                self.boxed(if *negative { Kind::Negative } else { Kind::Positive }, limbs)?
            }
            Term::Float(value) => self.boxed(Kind::Float, &[value.to_bits()])?,
            Term::Atom(text) => self.atom(text),
            Term::Nil => NIL,
            Term::List(elements, tail) => {
                let mut list = self.word(tail, fun)?;
                for element in elements.iter().rev() {
                    let head = self.word(element, fun)?;
                    list = layout::cons(self.object(vec![head, list])?);
                }
                list
            }
            Term::Tuple(elements) => {
                let words = self.words(elements, fun)?;
                self.boxed(Kind::Tuple, &words)?
            }
            Term::Map(pairs) if pairs.len() > FLAT_MAP => {
                let pair = |(key, value): &(Term, Term)| Ok((self.word(key, fun)?, self.word(value, fun)?));
                let pairs = pairs.iter().map(pair).collect::<Result<_, _>>()?;
                self.large_map(pairs)?
            }
            Term::Map(pairs) => {
                let pairs = sorted(pairs);
                let keys: Vec<u64> =
                    pairs.iter().map(|pair| self.word(&pair.0, fun)).collect::<Result<_, _>>()?;
                let mut payload = vec![self.boxed(Kind::Tuple, &keys)?];
                for pair in pairs {
                    payload.push(self.word(&pair.1, fun)?);
                }
                self.boxed(Kind::FlatMap, &payload)?
            }
            Term::Bits(bytes, bits) => {
                let mut payload = vec![*bits as u64];
                payload.extend(bytes.chunks(8).map(|chunk| {
                    let mut word = [0; 8];
                    word[..chunk.len()].copy_from_slice(chunk);
                    u64::from_le_bytes(word)
                }));
                self.boxed(Kind::Binary, &payload)?
            }
            Term::Fun { module, name, arity } => {
                let index = fun(module, name, *arity);
                let (module, name) = (self.atom(module), self.atom(name));
                let payload = [layout::small(index.into()), layout::small((*arity).into()), module, name];
                self.boxed(Kind::ExternalFun, &payload)?
            }
        })
    }
}

fn too_large() -> Unsupported {
    Unsupported("literals of more than 16 MiB".into())
}

/// Tells the index of an external fun in the table of funs.
pub(crate) type FunIndex<'a> = &'a mut dyn FnMut(&str, &str, u32) -> u32;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_literals_are_one() {
        let mut statics = Statics::behind(0);
        let term = Term::List(vec![Term::Integer(1), Term::Float(2.0)], Box::new(Term::Nil));
        let mut word = |term: &Term| statics.word(term, &mut |_, _, _| 0).unwrap();
        let first = word(&term);
        assert_eq!(first, word(&term));
        assert_eq!(first & layout::TAG_MASK, layout::TAG_CONS);
        assert_ne!(first, word(&Term::Float(2.0)));
        // Two cells and one float.
        assert_eq!(statics.bytes().len(), 16 + 16 + 16);
    }

    #[test]
    fn a_maps_keys_are_sorted_and_shared() {
        let mut statics = Statics::behind(0);
        let map = |values: [i64; 2]| {
            let atom = |text: &str| Term::Atom(text.into());
            Term::Map(vec![(atom("b"), Term::Integer(values[0])), (atom("a"), Term::Integer(values[1]))])
        };
        statics.word(&map([1, 2]), &mut |_, _, _| 0).unwrap();
        let size = statics.bytes().len();
        statics.word(&map([3, 4]), &mut |_, _, _| 0).unwrap();
        assert_eq!(statics.bytes().len() - size, 4 * 8);
        let first_key = statics.atom("a").to_le_bytes();
        assert_eq!(statics.bytes()[8..16], first_key);
    }

    #[test]
    fn large_maps_are_static_wherever_they_are() {
        let mut statics = Statics::behind(0);
        let map =
            |size: i64| Term::Map((0..size).map(|n| (Term::Integer(n), Term::Float(n as f64))).collect());
        let mut word = |term: &Term| statics.word(term, &mut |_, _, _| 0).unwrap();
        let inner = word(&map(33));
        let tuple = word(&Term::Tuple(vec![map(33), map(5000)]));
        let mut nested = map(40);
        if let Term::Map(pairs) = &mut nested {
            pairs.push((map(33), map(33)));
        }
        let nested = word(&nested);
        let size = statics.bytes().len();
        let mut heap = Heap::new(&mut statics.memory, statics.end, &mut statics.atoms);
        let elements = heap.tuple_elements(tuple).unwrap().unwrap();
        assert_eq!(elements[0], inner);
        assert_eq!(maps::size(&heap, elements[1]), Ok(Some(5000)));
        for n in 0..5000 {
            let value = maps::get(&mut heap, elements[1], layout::small(n)).unwrap().unwrap();
            assert_eq!(heap.float(value), Ok(Some(n as f64)));
        }
        assert_eq!(maps::get(&mut heap, elements[1], layout::small(5000)), Ok(None));
        assert_eq!(maps::get(&mut heap, nested, inner), Ok(Some(inner)));
        // The same once more takes no room.
        assert_eq!(statics.word(&map(5000), &mut |_, _, _| 0), Ok(elements[1]));
        assert_eq!(statics.bytes().len(), size);
    }

    #[test]
    fn more_literals_than_there_is_room_for_are_refused() {
        let map = Term::Map((0..1_000_000).map(|n| (Term::Integer(n), Term::Integer(n))).collect());
        let refused = Statics::behind(0).word(&map, &mut |_, _, _| 0);
        assert_eq!(refused, Err(too_large()));
    }
}
