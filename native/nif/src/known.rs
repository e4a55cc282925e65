//! What a call knows of the VM's terms that its guest has only numbers for: the atoms of the module, those that came with
//! arguments, and what was lent to it.

use crate::opaque::Opaque;
use crate::words::Word;
use instar_engine::{Call, Code};
use rustler::types::atom::Atom;
use rustler::{Env, ResourceArc, Term};
use std::collections::HashMap;

// Of the external term format.
const VERSION: u8 = 131;
const REFERENCE: u8 = 90;

/// Indices of atoms by their words.
///
/// A word of an atom is its place in the VM's table, so that there is nothing to be hashed but to spread them; and nobody
/// outside chooses places there.
#[derive(Default)]
struct Indices {
    /// A power of two, half of them free at least: words, of which none is zero, and what they stand for.
    slots: Box<[(usize, u32)]>,
    count: usize,
}

impl Indices {
    fn of(words: impl ExactSizeIterator<Item = usize>) -> Indices {
        let mut indices = Indices { slots: slots(words.len()), count: 0 };
        for (index, word) in words.enumerate() {
            indices.insert(word, index as u32);
        }
        indices
    }

    #[inline]
    fn get(&self, word: usize) -> Option<u32> {
        if self.slots.is_empty() {
            return None;
        }
        let mut at = self.first(word);
        loop {
            match self.slots[at] {
                (0, _) => return None,
                (found, index) if found == word => return Some(index),
                _ => at = (at + 1) % self.slots.len(),
            }
        }
    }

    fn insert(&mut self, word: usize, index: u32) {
        if 2 * (self.count + 1) > self.slots.len() {
            let before = std::mem::replace(&mut self.slots, slots(2 * (self.count + 1)));
            self.count = 0;
            for (word, index) in before {
                if word != 0 {
                    self.insert(word, index);
                }
            }
        }
        let mut at = self.first(word);
        while self.slots[at].0 != 0 && self.slots[at].0 != word {
            at = (at + 1) % self.slots.len();
        }
        if self.slots[at].0 == 0 {
            self.count += 1;
        }
        self.slots[at] = (word, index);
    }

    // The low bits of an atom's word say that it is one.
    fn first(&self, word: usize) -> usize {
        ((word >> 6) as u32).wrapping_mul(0x9e37_79b1).rotate_left(15) as usize & (self.slots.len() - 1)
    }
}

fn slots(count: usize) -> Box<[(usize, u32)]> {
    vec![(0, 0); (2 * count.max(4)).next_power_of_two()].into()
}

/// The atoms of a module, which exist as long as the VM does.
pub(crate) struct AtomTable {
    atoms: Box<[Atom]>,
    words: Box<[usize]>,
    indices: Indices,
}

impl AtomTable {
    /// From the atoms in the order of the module's table; nothing when there are too few or too many.
    pub(crate) fn new(code: Option<&Code>, atoms: Vec<Atom>) -> Option<AtomTable> {
        let wanted = code.and_then(Code::terms).map_or(0, |terms| terms.atoms().len());
        let words: Box<[usize]> = atoms.iter().map(|atom| Word::of_name(*atom).number()).collect();
        let indices = Indices::of(words.iter().copied());
        (wanted == atoms.len()).then_some(AtomTable { atoms: atoms.into(), words, indices })
    }

    /// The atom with that index.
    pub(crate) fn atom(&self, index: u32) -> Option<Atom> {
        self.atoms.get(index as usize).copied()
    }

    /// The word of the atom with that index.
    #[inline]
    pub(crate) fn word<'a>(&self, index: u32) -> Option<Word<'a>> {
        self.words.get(index as usize).and_then(|word| Word::of_atom(*word))
    }

    /// The index of an atom by its word.
    #[inline]
    pub(crate) fn index(&self, word: Word<'_>) -> Option<u32> {
        self.indices.get(word.number())
    }
}

/// Whose function a guest asks: the host's, which sees what was lent and can lend more; or Instar's own, to which that is a
/// reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Whose {
    Host,
    Own,
}

impl Whose {
    /// Of a call that asks by this import.
    pub(crate) fn of(call: &Call, import: usize) -> Whose {
        if call.is_own(import) { Whose::Own } else { Whose::Host }
    }
}

/// What came with the arguments of one call, or was given to it by its host.
#[derive(Default)]
pub(crate) struct Dynamic {
    /// The indices of atoms that the module does not have.
    indices: Indices,
    /// The words of these atoms by their indices.
    atoms: Vec<(u32, usize)>,
    /// What was lent to it, by the number that it is in the guest.
    lent: Vec<ResourceArc<Opaque>>,
    /// The numbers by where that lies. A guest may be lent a hundred thousand values, one after the other.
    numbers: HashMap<usize, usize>,
    /// The bytes of what was lent since it began: as long as the call lasts, that is kept, whatever the guest makes of it.
    bytes: usize,
}

impl Dynamic {
    pub(crate) fn new() -> Dynamic {
        Dynamic::default()
    }

    /// The same of a call that begins: what comes with its arguments is not its to pay.
    pub(crate) fn at_first(self) -> Dynamic {
        Dynamic { bytes: 0, ..self }
    }

    /// Whether more was lent to it than so many bytes.
    pub(crate) fn has_more_than(&self, bytes: usize) -> bool {
        self.bytes > bytes
    }

    /// The same without the atoms.
    pub(crate) fn lent_only(&self) -> Dynamic {
        Dynamic { lent: self.lent.clone(), ..Dynamic::default() }
    }

    /// Knows an atom by this index.
    pub(crate) fn add(&mut self, word: Word<'_>, index: u32) {
        self.indices.insert(word.number(), index);
        if let Err(at) = self.atoms.binary_search_by_key(&index, |(index, _)| *index) {
            self.atoms.insert(at, (index, word.number()));
        }
    }

    /// The index of an atom by its word.
    #[inline]
    pub(crate) fn index(&self, word: Word<'_>) -> Option<u32> {
        self.indices.get(word.number())
    }

    /// The word of the atom with that index.
    pub(crate) fn word<'a>(&self, index: u32) -> Option<Word<'a>> {
        let at = self.atoms.binary_search_by_key(&index, |(index, _)| *index).ok()?;
        Word::of_atom(self.atoms[at].1)
    }

    /// What was lent, by its number. A guest can forge one: it finds what the call was lent, or nothing.
    pub(crate) fn lent(&self, number: u64) -> Option<&ResourceArc<Opaque>> {
        self.lent.get(usize::try_from(number).ok()?)
    }

    /// The number of what is lent whose reference the VM has written as these bytes, behind their tag.
    pub(crate) fn number_of_written(&mut self, env: Env<'_>, reference: &[u8], whose: Whose) -> Option<u64> {
        let mut bytes = vec![VERSION, REFERENCE];
        bytes.extend_from_slice(reference);
        // It is the same one for as long as somebody has it, as the process does that has written it.
        let (reference, _) = env.binary_to_term(&bytes)?;
        match whose {
            Whose::Host => self.number_of(reference),
            Whose::Own => self.known_number_of(reference),
        }
    }

    /// The number of what is lent: the same for the same loan; nothing for any other reference.
    pub(crate) fn number_of(&mut self, term: Term<'_>) -> Option<u64> {
        let lent: ResourceArc<Opaque> = term.decode().ok()?;
        let number = self.position_of(&lent).unwrap_or_else(|| {
            let number = self.lent.len();
            self.bytes = self.bytes.saturating_add(lent.bytes());
            self.numbers.insert(place(&lent), number);
            self.lent.push(lent.clone());
            number
        });
        Some(number as u64)
    }

    /// The same of what was lent to this call already. Of terms that a guest can have had made of bytes: else it would be lent
    /// whatever it can guess.
    pub(crate) fn known_number_of(&self, term: Term<'_>) -> Option<u64> {
        let lent: ResourceArc<Opaque> = term.decode().ok()?;
        self.position_of(&lent).map(|number| number as u64)
    }

    fn position_of(&self, lent: &ResourceArc<Opaque>) -> Option<usize> {
        self.numbers.get(&place(lent)).copied()
    }
}

// Where it lies, for as long as somebody has it.
fn place(lent: &ResourceArc<Opaque>) -> usize {
    (&raw const **lent).addr()
}
