//! A guest's memory as the host works on it: terms are read with bounds checks, and made from `hp` on.
//!
//! Nothing in a guest is trusted. A word that leads nowhere is [`Fail::Corrupt`].
//!
//! When there is no room a function fails with [`Fail::Room`]; its caller makes room and runs it again from
//! the start, which is sound because it has done nothing but allocate. So a function here works on a plain
//! slice, and never has to care that the memory moves.
//!
//! Work is counted, see [`Heap::charge`]. A function that takes longer than it may at once fails with [`Fail::Slow`],
//! and is run again from the start where it can pause: there `charge` returns when it is the call's turn again. So
//! every loop over data charges before it does, and nothing here has to care about time.

pub use crate::fail::{Accounts, Fail, Outcome, Word, badarg, error};

use crate::context::Atoms;
use crate::hold::{Stack, Text};
use crate::layout::{
    Kind, NIL, NON_VALUE, TAG_BOXED, TAG_CONS, TAG_MASK, TAG_SMALL, address, atom, atom_index, boxed, cons,
    header, is_small, kind, payload_words, small, small_value,
};
use num_bigint::{BigInt, Sign};

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
    /// The same bits in parts of so many, the last of what is left.
    pub fn parts(self, bits: u64) -> impl Iterator<Item = Bits> {
        let starts = (0..self.size).step_by(bits as usize);
        starts.map(move |start| Bits {
            offset: self.offset + start,
            size: bits.min(self.size - start),
            ..self
        })
    }

    /// The bytes' count, when there are no bits beside.
    pub fn whole_bytes(&self) -> Option<usize> {
        self.size.is_multiple_of(8).then_some((self.size / 8) as usize)
    }
}

/// What may be done where nobody gave a bound, beside what the memory's size allows.
const WORK: u64 = 64 << 20;
/// Bytes that are cleared or copied between two charges.
const CHUNK: usize = 64 << 10;

/// Bytes of a binary that is written in one go.
const SHORT: usize = 64;

/// Conses that are made between two charges.
const LIST: usize = 1 << 10;

/// Who is told that a slice is over, with the work that was done in it. Returns when the next one begins, with the work
/// that it may do.
pub type Pause<'a> = dyn Fn(u64) -> u64 + 'a;

/// Bytes that a function may hold on the host's heap however little memory its call may use.
const LITTLE: usize = 64 << 10;

/// What a function of the host has done and holds, and may.
pub struct Account<'a> {
    work: u64,
    budget: u64,
    held: usize,
    most_held: usize,
    /// What of the work has been told, and whom to tell.
    told: u64,
    pause: Option<&'a Pause<'a>>,
}

impl Account<'_> {
    fn untold(&self) -> u64 {
        self.work - self.told
    }

    #[cold]
    fn pause(&mut self) -> Outcome<()> {
        let Some(pause) = self.pause else { return Err(Fail::Slow) };
        let work = self.untold();
        self.told = self.work;
        self.budget = self.work.saturating_add(pause(work));
        Ok(())
    }
}

impl Accounts for Account<'_> {
    #[inline]
    fn charge(&mut self, amount: u64) -> Outcome<()> {
        self.work = self.work.saturating_add(amount);
        if self.work > self.budget { self.pause() } else { Ok(()) }
    }

    fn hold(&mut self, bytes: usize) -> Outcome<()> {
        let held = self.held.saturating_add(bytes);
        if held > self.most_held {
            return Err(Fail::Memory);
        }
        self.held = held;
        Ok(())
    }

    fn release(&mut self, bytes: usize) {
        self.held = self.held.saturating_sub(bytes);
    }
}

impl Accounts for Heap<'_> {
    #[inline]
    fn charge(&mut self, amount: u64) -> Outcome<()> {
        self.account.charge(amount)
    }

    fn hold(&mut self, bytes: usize) -> Outcome<()> {
        self.account.hold(bytes)
    }

    fn release(&mut self, bytes: usize) {
        self.account.release(bytes);
    }
}

/// A guest's memory while a function of the host works on it.
pub struct Heap<'a> {
    bytes: &'a mut [u8],
    hp: usize,
    account: Account<'a>,
    most_outside: usize,
    /// The names of atoms.
    pub atoms: &'a mut Atoms,
}

impl<'a> Heap<'a> {
    /// The memory, from which is allocated at `hp`.
    pub fn new(bytes: &'a mut [u8], hp: usize, atoms: &'a mut Atoms) -> Heap<'a> {
        let budget = WORK + 2 * bytes.len() as u64;
        let most_held = bytes.len().max(LITTLE);
        let account = Account { work: 0, budget, told: 0, pause: None, held: 0, most_held };
        Heap { bytes, hp, account, most_outside: most_held, atoms }
    }

    /// With a bound on the work, which is [`Fail::Slow`].
    pub fn within(self, work: u64) -> Heap<'a> {
        Heap { account: Account { budget: work, ..self.account }, ..self }
    }

    /// With pauses: the first one after so much work.
    pub fn in_slices(self, work: u64, pause: &'a Pause<'a>) -> Heap<'a> {
        Heap { account: Account { budget: work, pause: Some(pause), ..self.account }, ..self }
    }

    /// The same, where a function may hold so many bytes on the host's heap; a little it may always.
    pub fn holding_at_most(self, bytes: usize) -> Self {
        Heap { account: Account { most_held: bytes.max(LITTLE), ..self.account }, ..self }
    }

    /// The same, where a term that goes out may take so many bytes, all of its occurrences together.
    pub fn outside_at_most(self, bytes: usize) -> Self {
        Heap { most_outside: bytes, ..self }
    }

    /// Bytes that a term may take outside, all of its occurrences together.
    pub fn most_outside(&self) -> usize {
        self.most_outside
    }

    /// Lets a function hold so many times more.
    pub fn hold_times(&mut self, times: usize) {
        self.account.most_held = self.account.most_held.saturating_mul(times);
    }

    /// How many bytes of the host's heap a function may hold.
    pub fn may_hold(&self) -> usize {
        self.account.most_held
    }

    /// Counts bytes of the host's heap before they are taken.
    pub fn hold(&mut self, bytes: usize) -> Outcome<()> {
        self.account.hold(bytes)
    }

    /// Counts bytes that were given back.
    pub fn release(&mut self, bytes: usize) {
        self.account.release(bytes);
    }

    /// Runs what gives back all that it holds.
    pub fn scoped<T>(&mut self, run: impl FnOnce(&mut Self) -> T) -> T {
        let before = self.account.held;
        let done = run(self);
        self.account.held = before;
        done
    }

    /// Where the next term will be.
    pub fn hp(&self) -> usize {
        self.hp
    }

    /// How much was done, in words touched or so, that nobody has been told.
    pub fn work(&self) -> u64 {
        self.account.untold()
    }

    /// Counts work, before it is done: some nanoseconds for each unit. One amount should be no more than some tens of
    /// microseconds, because it is done in one go.
    #[inline]
    pub fn charge(&mut self, amount: u64) -> Outcome<()> {
        self.account.charge(amount)
    }

    /// The memory, to be read where it lies, and whom the work on it is told.
    pub fn aside(&mut self) -> (&[u8], &mut Account<'a>) {
        (&*self.bytes, &mut self.account)
    }

    /// How many conses the memory could hold.
    pub fn conses(&self) -> usize {
        self.bytes.len() / 16
    }

    // Reading.

    /// The word at an address.
    #[inline]
    pub fn word(&self, at: usize) -> Outcome {
        match self.bytes.get(at..at.wrapping_add(8)).and_then(|bytes| bytes.first_chunk::<8>()) {
            Some(bytes) => Ok(u64::from_le_bytes(*bytes)),
            None => Err(Fail::Corrupt),
        }
    }

    /// That many bytes at an address.
    #[inline]
    pub fn bytes(&self, at: usize, length: usize) -> Outcome<&[u8]> {
        at.checked_add(length).and_then(|end| self.bytes.get(at..end)).ok_or(Fail::Corrupt)
    }

    /// What a word is.
    #[inline]
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
    #[inline]
    pub fn cons_parts(&self, word: Word) -> Outcome<Option<(Word, Word)>> {
        if word & TAG_MASK != TAG_CONS {
            return Ok(None);
        }
        let at = address(word) as usize;
        let cell = self.bytes.get(at..at + 16).and_then(|cell| cell.as_chunks::<8>().0.first_chunk::<2>());
        let [head, tail] = cell.ok_or(Fail::Corrupt)?;
        Ok(Some((Word::from_le_bytes(*head), Word::from_le_bytes(*tail))))
    }

    /// The address of a tuple's elements and their number; nothing for any other term.
    #[inline]
    pub fn tuple_parts(&self, word: Word) -> Outcome<Option<(usize, usize)>> {
        Ok(match self.term(word)? {
            Term::Boxed(Kind::Tuple, at, words) => Some((at, words)),
            _ => None,
        })
    }

    /// The elements of a tuple; nothing for any other term.
    pub fn tuple_elements(&mut self, word: Word) -> Outcome<Option<Vec<Word>>> {
        match self.tuple_parts(word)? {
            Some((at, words)) => self.copy_words(at, words).map(Some),
            None => Ok(None),
        }
    }

    /// As [`Heap::words`], of which there may be many.
    pub fn copy_words(&mut self, at: usize, count: usize) -> Outcome<Vec<Word>> {
        if count <= CHUNK / 8 {
            self.charge(1 + count as u64 / 4)?;
            return self.words(at, count);
        }
        let mut words = Vec::with_capacity(count.min(self.bytes.len() / 8));
        for start in (0..count).step_by(CHUNK / 8) {
            let length = (count - start).min(CHUNK / 8);
            self.charge(length as u64 / 4)?;
            for index in start..start + length {
                words.push(self.word(at + 8 * index)?);
            }
        }
        Ok(words)
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
        let (mut elements, most) = (Stack::default(), self.conses());
        while let Some((head, tail)) = self.cons_parts(list)? {
            self.charge(1)?;
            // There are not so many: it is a circle.
            if elements.len() > most {
                return Err(Fail::Corrupt);
            }
            elements.push(self, head)?;
            list = tail;
        }
        Ok((elements.into_items(), list))
    }

    /// The float in a word.
    pub fn float(&self, word: Word) -> Outcome<Option<f64>> {
        Ok(match self.term(word)? {
            Term::Boxed(Kind::Float, at, _) => Some(self.finite(at)?),
            _ => None,
        })
    }

    /// The float at a payload of kind `Float`. No float is infinite, and none is no number.
    #[inline]
    pub fn finite(&self, at: usize) -> Outcome<f64> {
        let value = f64::from_bits(self.word(at)?);
        if value.is_finite() { Ok(value) } else { Err(Fail::Corrupt) }
    }

    /// The integer at a payload of kind `Positive` or `Negative`. No integer is larger than OTP lets it be.
    pub fn big(&self, negative: bool, at: usize, words: usize) -> Outcome<BigInt> {
        let sign = if negative { Sign::Minus } else { Sign::Plus };
        if words as u64 > crate::operators::max_bits() / 64 + 1 || self.word(at + 8 * words - 8)? == 0 {
            return Err(Fail::Corrupt);
        }
        let digits =
            self.bytes(at, 8 * words)?.as_chunks::<4>().0.iter().map(|digit| u32::from_le_bytes(*digit));
        Ok(BigInt::new(sign, digits.collect()))
    }

    /// Whether an integer that is not small is below zero, and the bytes of its magnitude, the least significant first, as
    /// [`Heap::big`] has it; nothing for any other term.
    pub fn limbs(&self, word: Word) -> Outcome<Option<(bool, &[u8])>> {
        let (negative, at, words) = match self.term(word)? {
            Term::Boxed(Kind::Positive, at, words) => (false, at, words),
            Term::Boxed(Kind::Negative, at, words) => (true, at, words),
            _ => return Ok(None),
        };
        if words as u64 > crate::operators::max_bits() / 64 + 1 || self.word(at + 8 * words - 8)? == 0 {
            return Err(Fail::Corrupt);
        }
        self.bytes(at, 8 * words).map(|bytes| Some((negative, bytes)))
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

    /// The integer in a word, if it is none below zero and has no more than 64 bits.
    pub fn natural(&self, word: Word) -> Outcome<Option<u64>> {
        Ok(match self.term(word)? {
            Term::Small(n) => u64::try_from(n).ok(),
            Term::Boxed(Kind::Positive, at, 1) => Some(self.word(at)?),
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
    #[inline]
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
        if bits.offset.is_multiple_of(8) {
            self.charge(length as u64 / 64)?;
            return Ok(Some(self.bytes(bits.data + (bits.offset / 8) as usize, length)?.into()));
        }
        Ok(Some(self.copy_bits(&bits)?.into()))
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
    #[inline]
    pub fn allocate(&mut self, words: usize) -> Outcome<usize> {
        let at = self.hp;
        let end = at.saturating_add(words.saturating_mul(8));
        if end > self.bytes.len() {
            return Err(Fail::Room(end - at));
        }
        self.charge(words as u64 / 4)?;
        self.hp = end;
        Ok(at)
    }

    /// Stores a word.
    #[inline]
    pub fn store(&mut self, at: usize, word: Word) -> Outcome<()> {
        match self.bytes.get_mut(at..at.wrapping_add(8)) {
            Some(to) => {
                to.copy_from_slice(&word.to_le_bytes());
                Ok(())
            }
            None => Err(Fail::Corrupt),
        }
    }

    /// Stores a byte.
    pub fn store_byte(&mut self, at: usize, byte: u8) -> Outcome<()> {
        *self.bytes.get_mut(at).ok_or(Fail::Corrupt)? = byte;
        Ok(())
    }

    /// A copy of the bytes of a binary; nothing for any other term.
    pub fn binary_bytes(&mut self, word: Word) -> Outcome<Option<Vec<u8>>> {
        let Some(bits) = self.bits(word)? else { return Ok(None) };
        let Some(length) = bits.whole_bytes() else { return Ok(None) };
        self.copy_bits(&Bits { size: 8 * length as u64, ..bits }).map(Some)
    }

    /// Copies bytes to where the heap has room for them, behind where they lie.
    pub fn copy_bytes(&mut self, from: usize, to: usize, length: usize) -> Outcome<()> {
        for start in (0..length).step_by(CHUNK) {
            let length = (length - start).min(CHUNK);
            self.charge(length as u64 / 64)?;
            let (from, to) = (from + start, to + start);
            if from + length > self.bytes.len() || to + length > self.bytes.len() {
                return Err(Fail::Corrupt);
            }
            self.bytes.copy_within(from..from + length, to);
        }
        Ok(())
    }

    /// The bytes at an address as a list of integers, which ends with that tail.
    pub fn list_of_bytes(&mut self, at: usize, count: usize, tail: Word) -> Outcome {
        if count == 0 {
            return Ok(tail);
        }
        let start = self.allocate(2 * count)?;
        for first in (0..count).step_by(LIST) {
            let part = (count - first).min(LIST);
            self.charge(part as u64 / 2)?;
            let (before, after) = self.bytes.split_at_mut(start);
            let bytes = before.get(at + first..at + first + part).ok_or(Fail::Corrupt)?;
            let cells = after.get_mut(16 * first..).ok_or(Fail::Corrupt)?.as_chunks_mut::<16>().0;
            let mut next = start + 16 * first;
            for (cell, byte) in cells.iter_mut().zip(bytes) {
                next += 16;
                let [head, rest] = [small(i64::from(*byte)), cons(next as u32)].map(Word::to_le_bytes);
                cell[..8].copy_from_slice(&head);
                cell[8..].copy_from_slice(&rest);
            }
        }
        self.store(start + 16 * count - 8, tail)?;
        Ok(cons(start as u32))
    }

    /// A copy of bits, in whole bytes; the last byte is filled up with zeros.
    pub fn copy_bits(&mut self, bits: &Bits) -> Outcome<Vec<u8>> {
        let length = bits.size.div_ceil(8) as usize;
        if length > CHUNK {
            self.hold(length)?;
        }
        let mut bytes = Vec::with_capacity(length);
        for part in bits.parts(8 * CHUNK as u64) {
            self.charge(part.size / 256 + 1)?;
            bytes.extend_from_slice(&crate::bits::read(self, &part)?);
        }
        Ok(bytes)
    }

    /// Stores bytes.
    pub fn store_bytes(&mut self, mut at: usize, bytes: &[u8]) -> Outcome<()> {
        for chunk in bytes.chunks(CHUNK) {
            self.charge(chunk.len() as u64 / 64)?;
            self.bytes_mut(at, chunk.len())?.copy_from_slice(chunk);
            at += chunk.len();
        }
        Ok(())
    }

    /// Clears bytes.
    pub fn clear(&mut self, at: usize, length: usize) -> Outcome<()> {
        for start in (0..length).step_by(CHUNK) {
            let length = (length - start).min(CHUNK);
            self.charge(length as u64 / 64)?;
            self.bytes_mut(at + start, length)?.fill(0);
        }
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
        let mut to = at + 8;
        for words in payload.chunks(CHUNK / 8) {
            if payload.len() > CHUNK / 8 {
                self.charge(words.len() as u64 / 4)?;
            }
            for word in words {
                self.store(to, *word)?;
                to += 8;
            }
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
        self.list_from(elements.len(), elements.iter().copied(), tail)
    }

    /// A list of so many elements, which ends with that tail.
    pub fn list_from(&mut self, count: usize, elements: impl Iterator<Item = Word>, tail: Word) -> Outcome {
        if count == 0 {
            return Ok(tail);
        }
        let start = self.allocate(2 * count)?;
        for (index, element) in elements.take(count).enumerate() {
            let at = start + 16 * index;
            if index % LIST == LIST - 1 {
                self.charge(LIST as u64)?;
            }
            self.store(at, element)?;
            self.store(at + 8, cons((at + 16) as u32))?;
        }
        self.store(start + 16 * count - 8, tail)?;
        Ok(cons(start as u32))
    }

    /// A float, which must be finite.
    pub fn make_float(&mut self, value: f64) -> Outcome {
        let at = self.allocate(2)?;
        self.store(at, header(Kind::Float, 1))?;
        self.store(at + 8, value.to_bits())?;
        Ok(boxed(at as u32))
    }

    /// An integer of 64 bits.
    #[inline]
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
        if value.bits() > crate::operators::max_bits() {
            return error(crate::atoms::SYSTEM_LIMIT);
        }
        let kind = if value.sign() == Sign::Minus { Kind::Negative } else { Kind::Positive };
        let limbs: Vec<u64> = value.iter_u64_digits().collect();
        self.boxed(kind, &limbs)
    }

    /// The same of the limbs of its magnitude, the least significant first.
    pub fn make_limbs(&mut self, negative: bool, limbs: &[u64]) -> Outcome {
        let length = limbs.iter().rposition(|limb| *limb != 0).map_or(0, |last| last + 1);
        if length <= 1 {
            let magnitude = i128::from(limbs.first().copied().unwrap_or_default());
            return self.make_i128(if negative { -magnitude } else { magnitude });
        }
        if length as u64 > crate::operators::max_bits() / 64 {
            let bits = 64 * length as u64 - u64::from(limbs[length - 1].leading_zeros());
            if bits > crate::operators::max_bits() {
                return error(crate::atoms::SYSTEM_LIMIT);
            }
        }
        self.boxed(if negative { Kind::Negative } else { Kind::Positive }, &limbs[..length])
    }

    /// A binary of these bytes.
    pub fn make_binary(&mut self, bytes: &[u8]) -> Outcome {
        // Most are short.
        if bytes.len() <= SHORT {
            let words = bytes.len().div_ceil(8);
            let at = self.allocate(2 + words)?;
            let to = self.bytes_mut(at, 16 + 8 * words)?;
            to[..8].copy_from_slice(&header(Kind::Binary, 1 + words as u32).to_le_bytes());
            // What is beyond the last byte is cleared before the bytes are there.
            to[8 * (1 + words)..].fill(0);
            to[8..16].copy_from_slice(&(8 * bytes.len() as u64).to_le_bytes());
            to[16..16 + bytes.len()].copy_from_slice(bytes);
            return Ok(boxed(at as u32));
        }
        let (word, at) = self.new_binary(8 * bytes.len() as u64)?;
        self.store_bytes(at, bytes)?;
        Ok(word)
    }

    /// A binary of a text.
    pub fn make_text(&mut self, text: &Text) -> Outcome {
        let (word, mut at) = self.new_binary(8 * text.len() as u64)?;
        for piece in text.pieces() {
            self.store_bytes(at, piece.as_bytes())?;
            at += piece.len();
        }
        Ok(word)
    }

    /// A binary of that many bits, which are to be written: its word and the address of its first byte.
    pub fn new_binary(&mut self, bits: u64) -> Outcome<(Word, usize)> {
        let words = usize::try_from(bits.div_ceil(64)).map_err(|_| Fail::Room(usize::MAX))?;
        let at = self.allocate(2 + words)?;
        self.store(at, header(Kind::Binary, 1 + words as u32))?;
        self.store(at + 8, bits)?;
        // What was here before the last collection is here still, and nobody writes what is beyond the last
        // bit.
        if words > 0 {
            self.store(at + 8 + 8 * words, 0)?;
        }
        Ok((boxed(at as u32), at + 16))
    }

    /// The first `size` bits of a new buffer, which has so many more: as a part of it, since the buffer
    /// itself is no term. With the address of its first byte. See [`Heap::spare`].
    pub fn new_buffer(&mut self, size: u64, more: u64) -> Outcome<(Word, usize)> {
        let words = usize::try_from((size + more).div_ceil(64) + 1).map_err(|_| Fail::Room(usize::MAX))?;
        let at = self.allocate(2 + words + 4)?;
        self.store(at, header(Kind::Binary, 1 + words as u32))?;
        self.store(at + 8, size)?;
        let part = at + 16 + 8 * words;
        for (index, word) in [header(Kind::SubBinary, 3), boxed(at as u32), 0, size].into_iter().enumerate() {
            self.store(part + 8 * index, word)?;
        }
        Ok((boxed(part as u32), at + 16))
    }

    /// The bits that may be written behind these, where they are the last of a buffer.
    ///
    /// A binary that is a term has no more words than its bits need. A buffer has eight bytes more than can
    /// be used, so neither can be taken for the other; only parts of it are terms, and none sees what comes
    /// behind it.
    pub fn spare(&self, bits: &Bits) -> Outcome<u64> {
        let Term::Boxed(Kind::Binary, at, words) = self.term(bits.base)? else { return Err(Fail::Corrupt) };
        if self.word(at)? != bits.offset + bits.size {
            return Ok(0);
        }
        let room = 64 * (words as u64).saturating_sub(2);
        Ok(room.saturating_sub(bits.offset + bits.size))
    }

    /// Whether these bits are the last of a buffer, be there room behind them or not.
    pub fn is_newest(&self, bits: &Bits) -> Outcome<bool> {
        let Term::Boxed(Kind::Binary, at, words) = self.term(bits.base)? else { return Err(Fail::Corrupt) };
        let used = self.word(at)?;
        Ok(used == bits.offset + bits.size && used.div_ceil(64) + 1 < words as u64)
    }

    /// Has so many bits that were written behind these be the buffer's: they and these are a new part of it.
    pub fn take_spare(&mut self, bits: &Bits, more: u64) -> Outcome {
        let part = self.sub_binary(&Bits { offset: 0, ..*bits }, bits.offset, bits.size + more)?;
        self.store(bits.data - 8, bits.offset + bits.size + more)?;
        Ok(part)
    }

    /// A part of a bitstring, without a copy.
    pub fn sub_binary(&mut self, of: &Bits, offset: u64, size: u64) -> Outcome {
        self.boxed(Kind::SubBinary, &[of.base, of.offset + offset, size])
    }
}

/// Whether a payload has the words that every reader of this kind relies on.
#[inline]
fn kind_has_room(kind: Kind, words: usize) -> bool {
    match kind {
        Kind::Tuple => true,
        Kind::Float | Kind::Positive | Kind::Negative | Kind::FlatMap | Kind::Binary => words >= 1,
        Kind::BigMap | Kind::Fun | Kind::BigMapNode => words >= 2,
        Kind::Reference | Kind::Pid => words == 1,
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
        assert_eq!(heap.list(circle), Err(Fail::Corrupt));
    }
}
