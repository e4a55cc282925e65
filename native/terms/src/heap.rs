//! A guest's memory as the host works on it: terms are read with bounds checks, and made from `hp` on.
//!
//! Nothing in a guest is trusted. A word that leads nowhere is [`Fail::Corrupt`], and work is counted, so
//! that a circle that no compiled program can make ends with [`Fail::Work`].
//!
//! When there is no room a function fails with [`Fail::Room`]; its caller makes room and runs it again from
//! the start, which is sound because it has done nothing but allocate. So a function here works on a plain
//! slice, and never has to care that the memory moves.

use crate::context::Atoms;
use crate::layout::{
    Kind, NIL, NON_VALUE, TAG_BOXED, TAG_CONS, TAG_MASK, TAG_SMALL, address, atom, atom_index, boxed, cons,
    header, is_small, kind, payload_words, small, small_value,
};
use num_bigint::{BigInt, Sign};

/// A term, or an address with its tag.
pub type Word = u64;

/// Why a function did not return a term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fail {
    /// An exception of the guest: class, reason, and the trace, if it is not that of the function itself.
    Raise(Word, Word, Option<Word>),
    /// That many more bytes are needed; then it is to be run again.
    Room(usize),
    /// More work than one call of the host may take, or a circle.
    Work,
    /// A word that is no term of this memory.
    Corrupt,
}

/// What most functions here return.
pub type Outcome<T = Word> = Result<T, Fail>;

/// `error` with a reason, the trace being that of the built-in function.
pub fn error<T>(reason: Word) -> Outcome<T> {
    Err(Fail::Raise(crate::atoms::ERROR, reason, None))
}

/// `error:badarg`.
pub fn badarg<T>() -> Outcome<T> {
    error(crate::atoms::BADARG)
}

/// What a word is, as far as its tag and header say.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Term {
    /// A small integer.
    Small(i64),
    /// An atom's index.
    Atom(u32),
    /// The empty list.
    Nil,
    /// A cons at this address.
    Cons(usize),
    /// Anything with a header: its kind, the address of its payload, and the payload's words.
    Boxed(Kind, usize, usize),
}

/// A part of a guest's bytes: where its first byte is, and from which bit of it how many bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bits {
    /// The word of the binary that the bytes are in.
    pub base: Word,
    /// Address of the base's first byte.
    pub data: usize,
    /// The first bit, counted from there.
    pub offset: u64,
    /// How many bits.
    pub size: u64,
}

impl Bits {
    /// The bytes' count, when there are no bits beside.
    pub fn whole_bytes(&self) -> Option<usize> {
        self.size.is_multiple_of(8).then_some((self.size / 8) as usize)
    }
}

/// What a call of the host may do without being asked to do less: far beyond what a sane program needs.
const WORK: u64 = 64 << 20;

/// A guest's memory while a function of the host works on it.
pub struct Heap<'a> {
    bytes: &'a mut [u8],
    hp: usize,
    work: u64,
    budget: u64,
    /// The names of atoms.
    pub atoms: &'a mut Atoms,
}

impl<'a> Heap<'a> {
    /// The memory, from which is allocated at `hp`.
    pub fn new(bytes: &'a mut [u8], hp: usize, atoms: &'a mut Atoms) -> Heap<'a> {
        let budget = WORK + 2 * bytes.len() as u64;
        Heap { bytes, hp, work: 0, budget, atoms }
    }

    /// Where the next term will be.
    pub fn hp(&self) -> usize {
        self.hp
    }

    /// How much was done, in words touched or so.
    pub fn work(&self) -> u64 {
        self.work
    }

    /// Counts work done.
    pub fn charge(&mut self, amount: u64) -> Outcome<()> {
        self.work += amount;
        if self.work > self.budget { Err(Fail::Work) } else { Ok(()) }
    }

    // Reading.

    /// The word at an address.
    pub fn word(&self, at: usize) -> Outcome {
        match self.bytes.get(at..at.wrapping_add(8)).and_then(|bytes| bytes.first_chunk::<8>()) {
            Some(bytes) => Ok(u64::from_le_bytes(*bytes)),
            None => Err(Fail::Corrupt),
        }
    }

    /// That many bytes at an address.
    pub fn bytes(&self, at: usize, length: usize) -> Outcome<&[u8]> {
        at.checked_add(length).and_then(|end| self.bytes.get(at..end)).ok_or(Fail::Corrupt)
    }

    /// What a word is.
    pub fn term(&self, word: Word) -> Outcome<Term> {
        Ok(match word & TAG_MASK {
            TAG_SMALL => Term::Small(small_value(word)),
            TAG_CONS => Term::Cons(address(word) as usize),
            TAG_BOXED => {
                let at = address(word) as usize;
                let head = self.word(at)?;
                let kind = kind(head).ok_or(Fail::Corrupt)?;
                let words = payload_words(head) as usize;
                if at + 8 + 8 * words > self.bytes.len() || !kind_has_room(kind, words) {
                    return Err(Fail::Corrupt);
                }
                Term::Boxed(kind, at + 8, words)
            }
            _ if word == NIL => Term::Nil,
            _ => Term::Atom(atom_index(word).ok_or(Fail::Corrupt)?),
        })
    }

    /// Head and tail of a cons; nothing for any other term.
    pub fn cons_parts(&self, word: Word) -> Outcome<Option<(Word, Word)>> {
        if word & TAG_MASK != TAG_CONS {
            return Ok(None);
        }
        let at = address(word) as usize;
        Ok(Some((self.word(at)?, self.word(at + 8)?)))
    }

    /// The address of a tuple's elements and their number; nothing for any other term.
    pub fn tuple_parts(&self, word: Word) -> Outcome<Option<(usize, usize)>> {
        Ok(match self.term(word)? {
            Term::Boxed(Kind::Tuple, at, words) => Some((at, words)),
            _ => None,
        })
    }

    /// The elements of a tuple; nothing for any other term.
    pub fn tuple_elements(&self, word: Word) -> Outcome<Option<Vec<Word>>> {
        match self.tuple_parts(word)? {
            Some((at, words)) => self.words(at, words).map(Some),
            None => Ok(None),
        }
    }

    /// Words that lie one after another.
    pub fn words(&self, at: usize, count: usize) -> Outcome<Vec<Word>> {
        (0..count).map(|index| self.word(at + 8 * index)).collect()
    }

    /// The elements of a proper list; nothing for any other term.
    pub fn list(&mut self, list: Word) -> Outcome<Option<Vec<Word>>> {
        let (elements, tail) = self.list_and_tail(list)?;
        Ok((tail == NIL).then_some(elements))
    }

    /// The elements of a list, and what it ends with.
    pub fn list_and_tail(&mut self, mut list: Word) -> Outcome<(Vec<Word>, Word)> {
        let mut elements = Vec::new();
        while let Some((head, tail)) = self.cons_parts(list)? {
            self.charge(1)?;
            elements.push(head);
            list = tail;
        }
        Ok((elements, list))
    }

    /// The float in a word.
    pub fn float(&self, word: Word) -> Outcome<Option<f64>> {
        Ok(match self.term(word)? {
            Term::Boxed(Kind::Float, at, _) => Some(f64::from_bits(self.word(at)?)),
            _ => None,
        })
    }

    /// The integer at a payload of kind `Positive` or `Negative`.
    pub fn big(&self, negative: bool, at: usize, words: usize) -> Outcome<BigInt> {
        let sign = if negative { Sign::Minus } else { Sign::Plus };
        Ok(BigInt::from_bytes_le(sign, self.bytes(at, 8 * words)?))
    }

    /// The integer in a word, whatever its size.
    pub fn integer(&self, word: Word) -> Outcome<Option<BigInt>> {
        Ok(match self.term(word)? {
            Term::Small(n) => Some(BigInt::from(n)),
            Term::Boxed(Kind::Positive, at, words) => Some(self.big(false, at, words)?),
            Term::Boxed(Kind::Negative, at, words) => Some(self.big(true, at, words)?),
            _ => None,
        })
    }

    /// Whether a word is an integer of any size.
    pub fn is_integer(&self, word: Word) -> Outcome<bool> {
        Ok(matches!(self.term(word)?, Term::Small(_) | Term::Boxed(Kind::Positive | Kind::Negative, _, _)))
    }

    /// Whether a word is a list or looks like one from its front.
    pub fn is_list(word: Word) -> bool {
        word == NIL || word & TAG_MASK == TAG_CONS
    }

    /// The bits of a binary or bitstring; nothing for any other term.
    pub fn bits(&self, word: Word) -> Outcome<Option<Bits>> {
        match self.term(word)? {
            Term::Boxed(Kind::Binary, at, words) => {
                let size = self.word(at)?;
                let fits = size <= 64 * (words as u64 - 1);
                if fits {
                    Ok(Some(Bits { base: word, data: at + 8, offset: 0, size }))
                } else {
                    Err(Fail::Corrupt)
                }
            }
            Term::Boxed(Kind::SubBinary, at, _) => {
                let (base, offset, size) = (self.word(at)?, self.word(at + 8)?, self.word(at + 16)?);
                let Term::Boxed(Kind::Binary, base_at, words) = self.term(base)? else {
                    return Err(Fail::Corrupt);
                };
                let whole = self.word(base_at)?;
                let fits = whole <= 64 * (words as u64 - 1)
                    && offset.checked_add(size).is_some_and(|end| end <= whole);
                if fits {
                    Ok(Some(Bits { base, data: base_at + 8, offset, size }))
                } else {
                    Err(Fail::Corrupt)
                }
            }
            _ => Ok(None),
        }
    }

    /// The bytes of a binary, shifted into place if they have to be; nothing for any other term.
    pub fn binary(&mut self, word: Word) -> Outcome<Option<std::borrow::Cow<'_, [u8]>>> {
        let Some(bits) = self.bits(word)? else { return Ok(None) };
        let Some(length) = bits.whole_bytes() else { return Ok(None) };
        self.charge(length as u64 / 8)?;
        if bits.offset.is_multiple_of(8) {
            return Ok(Some(self.bytes(bits.data + (bits.offset / 8) as usize, length)?.into()));
        }
        Ok(Some(crate::bits::read(self, &bits)?.into()))
    }

    /// The text of an atom.
    pub fn atom_text(&self, word: Word) -> Outcome<Option<&str>> {
        match self.term(word)? {
            Term::Atom(index) => self.atoms.name(index).map(Some).ok_or(Fail::Corrupt),
            _ => Ok(None),
        }
    }

    /// Whether a word is the atom with this text.
    pub fn is_atom(&self, word: Word, text: &str) -> bool {
        self.atom_text(word) == Ok(Some(text))
    }

    // Making.

    /// The atom with a text of the host's own choice; never one of the guest's.
    pub fn atom(&mut self, text: &str) -> Word {
        atom(self.atoms.intern(text))
    }

    /// Room for that many words.
    pub fn allocate(&mut self, words: usize) -> Outcome<usize> {
        let at = self.hp;
        let end = at.saturating_add(words.saturating_mul(8));
        if end > self.bytes.len() {
            return Err(Fail::Room(end - at));
        }
        self.hp = end;
        self.work += words as u64 / 4;
        Ok(at)
    }

    /// Stores a word.
    pub fn store(&mut self, at: usize, word: Word) -> Outcome<()> {
        match self.bytes.get_mut(at..at.wrapping_add(8)) {
            Some(place) => {
                place.copy_from_slice(&word.to_le_bytes());
                Ok(())
            }
            None => Err(Fail::Corrupt),
        }
    }

    /// Stores bytes.
    pub fn store_bytes(&mut self, at: usize, bytes: &[u8]) -> Outcome<()> {
        self.bytes_mut(at, bytes.len())?.copy_from_slice(bytes);
        Ok(())
    }

    /// Bytes that may be written to.
    pub fn bytes_mut(&mut self, at: usize, length: usize) -> Outcome<&mut [u8]> {
        at.checked_add(length).and_then(|end| self.bytes.get_mut(at..end)).ok_or(Fail::Corrupt)
    }

    /// `[head | tail]`.
    pub fn cons(&mut self, head: Word, tail: Word) -> Outcome {
        let at = self.allocate(2)?;
        self.store(at, head)?;
        self.store(at + 8, tail)?;
        Ok(cons(at as u32))
    }

    /// A boxed term.
    pub fn boxed(&mut self, kind: Kind, payload: &[Word]) -> Outcome {
        let at = self.allocate(1 + payload.len())?;
        self.store(at, header(kind, payload.len() as u32))?;
        for (index, word) in payload.iter().enumerate() {
            self.store(at + 8 + 8 * index, *word)?;
        }
        Ok(boxed(at as u32))
    }

    /// A tuple.
    pub fn tuple(&mut self, elements: &[Word]) -> Outcome {
        self.boxed(Kind::Tuple, elements)
    }

    /// A proper list.
    pub fn make_list(&mut self, elements: &[Word]) -> Outcome {
        self.make_list_onto(elements, NIL)
    }

    /// A list that ends with that tail.
    pub fn make_list_onto(&mut self, elements: &[Word], tail: Word) -> Outcome {
        let Some((last, front)) = elements.split_last() else { return Ok(tail) };
        let start = self.allocate(2 * elements.len())?;
        let mut at = start;
        for element in front {
            self.store(at, *element)?;
            self.store(at + 8, cons((at + 16) as u32))?;
            at += 16;
        }
        self.store(at, *last)?;
        self.store(at + 8, tail)?;
        Ok(cons(start as u32))
    }

    /// A float, which must be finite.
    pub fn make_float(&mut self, value: f64) -> Outcome {
        self.boxed(Kind::Float, &[value.to_bits()])
    }

    /// An integer of 64 bits.
    pub fn make_i64(&mut self, value: i64) -> Outcome {
        if is_small(value) {
            return Ok(small(value));
        }
        let kind = if value < 0 { Kind::Negative } else { Kind::Positive };
        self.boxed(kind, &[value.unsigned_abs()])
    }

    /// An integer without a sign.
    pub fn make_u64(&mut self, value: u64) -> Outcome {
        match i64::try_from(value) {
            Ok(value) => self.make_i64(value),
            Err(_) => self.boxed(Kind::Positive, &[value]),
        }
    }

    /// An integer of 128 bits.
    pub fn make_i128(&mut self, value: i128) -> Outcome {
        if let Ok(value) = i64::try_from(value) {
            return self.make_i64(value);
        }
        let kind = if value < 0 { Kind::Negative } else { Kind::Positive };
        let magnitude = value.unsigned_abs();
        let limbs = [magnitude as u64, (magnitude >> 64) as u64];
        self.boxed(kind, if limbs[1] == 0 { &limbs[..1] } else { &limbs })
    }

    /// An integer of any size; more than OTP can hold is `system_limit`.
    pub fn make_integer(&mut self, value: &BigInt) -> Outcome {
        if let Ok(value) = i64::try_from(value) {
            return self.make_i64(value);
        }
        if value.bits() > crate::arith::MAX_BITS {
            return error(crate::atoms::SYSTEM_LIMIT);
        }
        let kind = if value.sign() == Sign::Minus { Kind::Negative } else { Kind::Positive };
        let limbs: Vec<u64> = value.iter_u64_digits().collect();
        self.boxed(kind, &limbs)
    }

    /// A binary of these bytes.
    pub fn make_binary(&mut self, bytes: &[u8]) -> Outcome {
        let (word, at) = self.new_binary(8 * bytes.len() as u64)?;
        self.store_bytes(at, bytes)?;
        Ok(word)
    }

    /// A binary of that many zero bits: its word and the address of its first byte.
    pub fn new_binary(&mut self, bits: u64) -> Outcome<(Word, usize)> {
        let words = usize::try_from(bits.div_ceil(64)).map_err(|_| Fail::Room(usize::MAX))?;
        let at = self.allocate(2 + words)?;
        self.store(at, header(Kind::Binary, 1 + words as u32))?;
        self.store(at + 8, bits)?;
        // What was here before the last collection is here still.
        self.bytes_mut(at + 16, 8 * words)?.fill(0);
        Ok((boxed(at as u32), at + 16))
    }

    /// A part of a bitstring, without a copy.
    pub fn sub_binary(&mut self, of: &Bits, offset: u64, size: u64) -> Outcome {
        self.boxed(Kind::SubBinary, &[of.base, of.offset + offset, size])
    }
}

/// Whether a payload has the words that every reader of this kind relies on.
fn kind_has_room(kind: Kind, words: usize) -> bool {
    match kind {
        Kind::Tuple => true,
        Kind::Float | Kind::Positive | Kind::Negative | Kind::FlatMap | Kind::Binary => words >= 1,
        Kind::BigMap | Kind::Fun | Kind::BigMapNode => words >= 2,
        Kind::SubBinary | Kind::MatchContext => words == 3,
        Kind::ExternalFun => words == 4,
    }
}

/// The word of a boolean.
pub fn boolean(value: bool) -> Word {
    if value { crate::atoms::TRUE } else { crate::atoms::FALSE }
}

/// Whether a word is a term at all.
pub fn is_value(word: Word) -> bool {
    word != NON_VALUE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_made_is_read() {
        let mut atoms = Atoms::well_known();
        let mut memory = vec![0; 4096];
        let mut heap = Heap::new(&mut memory, 1024, &mut atoms);
        let list = heap.make_list(&[small(1), small(2)]).unwrap();
        assert_eq!(heap.list(list).unwrap(), Some(vec![small(1), small(2)]));
        let tuple = heap.tuple(&[list, NIL]).unwrap();
        assert_eq!(heap.tuple_elements(tuple).unwrap(), Some(vec![list, NIL]));
        for n in [i64::MIN, i64::MAX, 1 << 61, -(1 << 61) - 1, (1 << 61) - 1, 0] {
            let word = heap.make_i64(n).unwrap();
            assert_eq!(heap.integer(word).unwrap(), Some(BigInt::from(n)));
            assert_eq!(is_small(n), word & TAG_MASK == TAG_SMALL);
        }
        let float = heap.make_float(1.5).unwrap();
        assert_eq!(heap.float(float).unwrap(), Some(1.5));
        let binary = heap.make_binary(b"hello").unwrap();
        assert_eq!(heap.binary(binary).unwrap().as_deref(), Some(&b"hello"[..]));
        let bits = heap.bits(binary).unwrap().unwrap();
        let part = heap.sub_binary(&bits, 12, 16).unwrap();
        assert_eq!(heap.binary(part).unwrap().as_deref(), Some(&[0x56, 0xc6][..]));
    }

    #[test]
    fn no_room_asks_for_room() {
        let mut atoms = Atoms::well_known();
        let mut memory = vec![0; 64];
        let mut heap = Heap::new(&mut memory, 32, &mut atoms);
        assert_eq!(heap.tuple(&[NIL; 9]), Err(Fail::Room(80)));
        assert_eq!(heap.hp(), 32);
    }

    #[test]
    fn no_word_is_trusted() {
        let mut atoms = Atoms::well_known();
        let mut memory = vec![0xff; 2048];
        memory[8..16].copy_from_slice(&header(Kind::Tuple, 1 << 30).to_le_bytes());
        memory[16..24].copy_from_slice(&header(Kind::SubBinary, 1).to_le_bytes());
        let mut heap = Heap::new(&mut memory, 1024, &mut atoms);
        for word in [boxed(8), boxed(16), boxed(24), boxed(1 << 30), NON_VALUE] {
            assert_eq!(heap.term(word), Err(Fail::Corrupt), "{word:x}");
        }
        // A list that is its own tail.
        let circle = heap.cons(NIL, NIL).unwrap();
        heap.store(address(circle) as usize + 8, circle).unwrap();
        assert_eq!(heap.list(circle), Err(Fail::Work));
    }
}
