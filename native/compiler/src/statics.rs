//! Literals, laid out once in the memory that a module starts with.

use crate::etf::{Term, sorted};
use crate::function::Unsupported;
use instar_terms::atoms::WELL_KNOWN;
use instar_terms::layout::{self, Kind, NIL, STACK_BASE, STACK_BYTES};
use std::collections::HashMap;

/// Where the statics begin.
pub(crate) const BASE: u32 = STACK_BASE + STACK_BYTES;
/// The largest map that is one flat piece.
pub(crate) const FLAT_MAP: usize = 32;
/// Statics may not take more than this.
const MAX_BYTES: usize = 16 << 20;

/// The atoms and literals of a module.
#[derive(Debug)]
pub(crate) struct Statics {
    pub bytes: Vec<u8>,
    pub atoms: Vec<String>,
    indices: HashMap<String, u32>,
    // Parts come before the whole, so equal objects have equal bytes.
    objects: HashMap<Vec<u64>, u32>,
}

impl Statics {
    pub(crate) fn new() -> Statics {
        let atoms: Vec<String> = WELL_KNOWN.iter().map(|text| (*text).to_owned()).collect();
        let indices = atoms.iter().cloned().zip(0..).collect();
        Statics { bytes: Vec::new(), atoms, indices, objects: HashMap::new() }
    }

    /// The word of an atom.
    pub(crate) fn atom(&mut self, text: &str) -> u64 {
        let index = match self.indices.get(text) {
            Some(index) => *index,
            None => {
                let index = self.atoms.len() as u32;
                self.atoms.push(text.to_owned());
                self.indices.insert(text.to_owned(), index);
                index
            }
        };
        layout::atom(index)
    }

    fn object(&mut self, words: Vec<u64>) -> Result<u32, Unsupported> {
        if let Some(address) = self.objects.get(&words) {
            return Ok(*address);
        }
        if self.bytes.len() + words.len() * 8 > MAX_BYTES {
            return Err(Unsupported("literals of more than 16 MiB".into()));
        }
        let address = BASE + self.bytes.len() as u32;
        self.bytes.extend(words.iter().flat_map(|word| word.to_le_bytes()));
        self.objects.insert(words, address);
        Ok(address)
    }

    /// A boxed literal.
    pub(crate) fn boxed(&mut self, kind: Kind, payload: &[u64]) -> Result<u64, Unsupported> {
        let mut words = vec![layout::header(kind, payload.len() as u32)];
        words.extend(payload);
        Ok(layout::boxed(self.object(words)?))
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
                return Err(Unsupported("a literal with a map of more than 32 keys in it".into()));
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

/// Tells the index of an external fun in the table of funs.
pub(crate) type FunIndex<'a> = &'a mut dyn FnMut(&str, &str, u32) -> u32;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_literals_are_one() {
        let mut statics = Statics::new();
        let term = Term::List(vec![Term::Integer(1), Term::Float(2.0)], Box::new(Term::Nil));
        let mut word = |term: &Term| statics.word(term, &mut |_, _, _| 0).unwrap();
        let first = word(&term);
        assert_eq!(first, word(&term));
        assert_eq!(first & layout::TAG_MASK, layout::TAG_CONS);
        assert_ne!(first, word(&Term::Float(2.0)));
        // Two cells and one float.
        assert_eq!(statics.bytes.len(), 16 + 16 + 16);
    }

    #[test]
    fn a_maps_keys_are_sorted_and_shared() {
        let mut statics = Statics::new();
        let map = |values: [i64; 2]| {
            let atom = |text: &str| Term::Atom(text.into());
            Term::Map(vec![(atom("b"), Term::Integer(values[0])), (atom("a"), Term::Integer(values[1]))])
        };
        statics.word(&map([1, 2]), &mut |_, _, _| 0).unwrap();
        let size = statics.bytes.len();
        statics.word(&map([3, 4]), &mut |_, _, _| 0).unwrap();
        assert_eq!(statics.bytes.len() - size, 4 * 8);
        let first_key = statics.atom("a").to_le_bytes();
        assert_eq!(statics.bytes[8..16], first_key);
    }
}
