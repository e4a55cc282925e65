//! Terms in Erlang's external format, on their way into a guest's memory or a parcel: what `term_to_binary` has written.
//!
//! The VM writes them in slices, where it would copy the terms themselves in one go. They are read in one pass, with a stack on
//! the host's heap, trusting no length. Which references a guest may keep says whoever has lent them; what a guest cannot have,
//! as funs, is left to whoever has the terms themselves.

use crate::fail::Accounts;
use crate::heap::{Fail, Heap, Outcome, Word};
use crate::hold::Stack;
use crate::layout::{Kind, NIL, atom, boxed, cons, header};
use crate::maps;
use crate::parcel::{Node, Parcel, Part, last_bits};
use std::borrow::Cow;

const VERSION: u8 = 131;
const NEW_FLOAT: u8 = 70;
const REFERENCE: u8 = 90;
const BIT_BINARY: u8 = 77;
const SMALL_INTEGER: u8 = 97;
const INTEGER: u8 = 98;
const ATOM: u8 = 100;
const SMALL_TUPLE: u8 = 104;
const LARGE_TUPLE: u8 = 105;
const EMPTY_LIST: u8 = 106;
const STRING: u8 = 107;
const LIST: u8 = 108;
const BINARY: u8 = 109;
const SMALL_BIG: u8 = 110;
const LARGE_BIG: u8 = 111;
const SMALL_ATOM: u8 = 115;
const MAP: u8 = 116;
const ATOM_UTF8: u8 = 118;
const SMALL_ATOM_UTF8: u8 = 119;

/// Elements of a text that are made between two charges.
const STEP: usize = 1 << 10;

/// Why there are no terms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unread {
    /// Something is in the bytes that is read otherwise, or they are none of that format.
    Unreadable,
    /// The guest's memory.
    Failed(Fail),
}

impl From<Fail> for Unread {
    fn from(fail: Fail) -> Unread {
        Unread::Failed(fail)
    }
}

/// Says the number of what is lent, by its reference as it was written; nothing of any other reference.
pub type Lent<'l> = dyn FnMut(&[u8]) -> Option<u64> + 'l;

/// Reads a term into a guest's memory.
pub fn into_heap(heap: &mut Heap<'_>, bytes: &[u8], lent: &mut Lent<'_>) -> Result<Word, Unread> {
    let slot = heap.allocate(1)?;
    read(bytes, &mut InHeap(heap), slot, lent)?;
    Ok(heap.word(slot)?)
}

/// Reads a term into a parcel: its node.
pub fn into_parcel(parcel: &mut Parcel, bytes: &[u8], lent: &mut Lent<'_>) -> Result<Node, Unread> {
    let node = parcel.add(Part::Nil);
    read(bytes, &mut InParcel(parcel), node, lent)?;
    Ok(node)
}

/// How many elements a list has that was written; nothing of another term.
pub fn length(bytes: &[u8]) -> Option<usize> {
    let mut bytes = Bytes(bytes);
    match (bytes.byte().ok()?, bytes.byte().ok()?) {
        (VERSION, EMPTY_LIST) => Some(0),
        (VERSION, STRING) => bytes.u16().ok().map(usize::from),
        (VERSION, LIST) => bytes.u32().ok().map(|count| count as usize),
        _ => None,
    }
}

/// What is in a term that holds no other.
enum Plain<'b> {
    Integer(i64),
    /// A larger one: whether it is below zero, and the limbs of its magnitude.
    Big(bool, Box<[u64]>),
    Float(f64),
    Atom(Cow<'b, str>),
    Nil,
    Binary(&'b [u8]),
    /// Bytes of which the last is not whole, and the number of bits.
    Bits(&'b [u8], u64),
    /// What is lent, by its number.
    Reference(u64),
}

/// Where terms are read into. Terms that lie in a row have slots that follow each other.
trait Target: Accounts {
    type Slot: Copy;
    /// The slot so many places behind another one of its row.
    fn at(slot: Self::Slot, places: usize) -> Self::Slot;
    fn put(&mut self, slot: Self::Slot, term: Plain<'_>) -> Outcome<()>;
    /// So many cells, each the tail of the one before: a row in which each has its head and its tail.
    fn cells(&mut self, slot: Self::Slot, count: usize) -> Outcome<Self::Slot>;
    /// The row of the elements.
    fn tuple(&mut self, slot: Self::Slot, count: usize) -> Outcome<Self::Slot>;
    /// A row for keys, each before its value; `map` is called when they are there.
    fn pairs(&mut self, slot: Self::Slot, count: usize) -> Outcome<Self::Slot>;
    fn map(&mut self, slot: Self::Slot, row: Self::Slot, count: usize) -> Outcome<()>;
}

enum Reading<S> {
    /// So many terms of a row, each so many places behind the one before.
    Row(S, usize, usize),
    /// The pairs of a map are there.
    Map(S, S, usize),
}

fn read<T: Target>(bytes: &[u8], target: &mut T, slot: T::Slot, lent: &mut Lent<'_>) -> Result<(), Unread> {
    let mut bytes = Bytes(bytes);
    if bytes.byte()? != VERSION {
        return Err(Unread::Unreadable);
    }
    let mut stack = Stack::of(Reading::Row(slot, 1, 1));
    while let Some(reading) = stack.pop() {
        match reading {
            Reading::Row(_, 0, _) => {}
            Reading::Row(slot, count, places) => {
                target.charge(1)?;
                if count > 1 {
                    stack.push(target, Reading::Row(T::at(slot, places), count - 1, places))?;
                }
                term(&mut bytes, target, slot, (&mut stack, lent))?;
            }
            Reading::Map(slot, row, count) => target.map(slot, row, count)?,
        }
    }
    if bytes.0.is_empty() { Ok(()) } else { Err(Unread::Unreadable) }
}

fn term<T: Target>(
    bytes: &mut Bytes<'_>,
    target: &mut T,
    slot: T::Slot,
    (stack, lent): (&mut Stack<Reading<T::Slot>>, &mut Lent<'_>),
) -> Result<(), Unread> {
    let plain = match bytes.byte()? {
        SMALL_INTEGER => Plain::Integer(i64::from(bytes.byte()?)),
        INTEGER => Plain::Integer(i64::from(bytes.u32()? as i32)),
        SMALL_BIG => {
            let count = usize::from(bytes.byte()?);
            big(bytes, count)?
        }
        LARGE_BIG => {
            let count = bytes.u32()? as usize;
            big(bytes, count)?
        }
        NEW_FLOAT => {
            let value: [u8; 8] = bytes.take(8)?.try_into().map_err(|_| Unread::Unreadable)?;
            Plain::Float(f64::from_be_bytes(value))
        }
        tag @ (ATOM | ATOM_UTF8) => {
            let count = usize::from(bytes.u16()?);
            name(bytes.take(count)?, tag == ATOM_UTF8)?
        }
        tag @ (SMALL_ATOM | SMALL_ATOM_UTF8) => {
            let count = usize::from(bytes.byte()?);
            name(bytes.take(count)?, tag == SMALL_ATOM_UTF8)?
        }
        EMPTY_LIST => Plain::Nil,
        REFERENCE => Plain::Reference(lent(reference(bytes)?).ok_or(Unread::Unreadable)?),
        BINARY => {
            let count = bytes.u32()? as usize;
            Plain::Binary(bytes.take(count)?)
        }
        BIT_BINARY => {
            let (count, bits) = (bytes.u32()? as usize, bytes.byte()?);
            match (count, bits) {
                (1.., 1..=8) => Plain::Bits(bytes.take(count)?, 8 * (count as u64 - 1) + u64::from(bits)),
                _ => return Err(Unread::Unreadable),
            }
        }
        STRING => {
            let count = usize::from(bytes.u16()?);
            return text(bytes.take(count)?, target, slot);
        }
        LIST => {
            let count = bytes.count()?;
            let row = if count == 0 { None } else { Some(target.cells(slot, count)?) };
            // Heads and tails take turns in the row.
            stack.push(target, Reading::Row(row.map_or(slot, |row| T::at(row, 2 * count - 1)), 1, 1))?;
            if let Some(row) = row {
                stack.push(target, Reading::Row(row, count, 2))?;
            }
            return Ok(());
        }
        tag @ (SMALL_TUPLE | LARGE_TUPLE) => {
            let count = if tag == SMALL_TUPLE { usize::from(bytes.byte()?) } else { bytes.count()? };
            bytes.have(count)?;
            let row = target.tuple(slot, count)?;
            return Ok(stack.push(target, Reading::Row(row, count, 1))?);
        }
        MAP => {
            let count = bytes.count()?;
            bytes.have(2 * count)?;
            let row = target.pairs(slot, count)?;
            stack.push(target, Reading::Map(slot, row, count))?;
            return Ok(stack.push(target, Reading::Row(row, 2 * count, 1))?);
        }
        _ => return Err(Unread::Unreadable),
    };
    Ok(target.put(slot, plain)?)
}

// A list of bytes.
fn text<T: Target>(text: &[u8], target: &mut T, slot: T::Slot) -> Result<(), Unread> {
    if text.is_empty() {
        return Err(Unread::Unreadable);
    }
    let row = target.cells(slot, text.len())?;
    for (index, part) in text.chunks(STEP).enumerate() {
        target.charge(part.len() as u64)?;
        for (place, byte) in (index * STEP..).zip(part) {
            target.put(T::at(row, 2 * place), Plain::Integer(i64::from(*byte)))?;
        }
    }
    Ok(target.put(T::at(row, 2 * text.len() - 1), Plain::Nil)?)
}

fn big<'b>(bytes: &mut Bytes<'b>, count: usize) -> Result<Plain<'b>, Unread> {
    let negative = bytes.byte()? != 0;
    let limb = |digits: &[u8]| {
        let mut limb = [0; 8];
        limb[..digits.len()].copy_from_slice(digits);
        u64::from_le_bytes(limb)
    };
    let mut limbs: Vec<u64> = bytes.take(count)?.chunks(8).map(limb).collect();
    while limbs.last() == Some(&0) {
        limbs.pop();
    }
    let short = match *limbs {
        [] => Some(0),
        [limb] if negative => 0i64.checked_sub_unsigned(limb),
        [limb] => i64::try_from(limb).ok(),
        _ => None,
    };
    Ok(short.map_or_else(|| Plain::Big(negative, limbs.into()), Plain::Integer))
}

// All of a reference but its tag: the number of its words, its node, and a word more than there are.
fn reference<'b>(bytes: &mut Bytes<'b>) -> Result<&'b [u8], Unread> {
    let all = bytes.0;
    let words = usize::from(bytes.u16()?);
    let node = match bytes.byte()? {
        ATOM | ATOM_UTF8 => usize::from(bytes.u16()?),
        SMALL_ATOM | SMALL_ATOM_UTF8 => usize::from(bytes.byte()?),
        _ => return Err(Unread::Unreadable),
    };
    bytes.take(node + 4 + 4 * words)?;
    Ok(&all[..all.len() - bytes.0.len()])
}

fn name(text: &[u8], utf8: bool) -> Result<Plain<'_>, Unread> {
    Ok(Plain::Atom(match std::str::from_utf8(text) {
        Ok(text) if utf8 || text.is_ascii() => Cow::Borrowed(text),
        // Each byte is a character.
        _ if !utf8 => Cow::Owned(text.iter().map(|byte| char::from(*byte)).collect()),
        _ => return Err(Unread::Unreadable),
    }))
}

/// What is still to be read.
struct Bytes<'b>(&'b [u8]);

impl<'b> Bytes<'b> {
    fn take(&mut self, count: usize) -> Result<&'b [u8], Unread> {
        let (taken, rest) = self.0.split_at_checked(count).ok_or(Unread::Unreadable)?;
        self.0 = rest;
        Ok(taken)
    }

    fn byte(&mut self) -> Result<u8, Unread> {
        Ok(self.take(1)?[0])
    }

    fn u16(&mut self) -> Result<u16, Unread> {
        self.take(2).map(|taken| u16::from_be_bytes([taken[0], taken[1]]))
    }

    fn u32(&mut self) -> Result<u32, Unread> {
        self.take(4).map(|taken| u32::from_be_bytes([taken[0], taken[1], taken[2], taken[3]]))
    }

    // How many terms follow; each has a byte at least.
    fn count(&mut self) -> Result<usize, Unread> {
        let count = self.u32()? as usize;
        self.have(count)?;
        Ok(count)
    }

    fn have(&self, count: usize) -> Result<(), Unread> {
        if count <= self.0.len() { Ok(()) } else { Err(Unread::Unreadable) }
    }
}

struct InHeap<'h, 'm>(&'h mut Heap<'m>);

impl Accounts for InHeap<'_, '_> {
    fn charge(&mut self, amount: u64) -> Outcome<()> {
        self.0.charge(amount)
    }

    fn hold(&mut self, bytes: usize) -> Outcome<()> {
        self.0.hold(bytes)
    }

    fn release(&mut self, bytes: usize) {
        Accounts::release(self.0, bytes);
    }
}

impl Target for InHeap<'_, '_> {
    type Slot = usize;

    fn at(slot: usize, places: usize) -> usize {
        slot + 8 * places
    }

    fn put(&mut self, slot: usize, term: Plain<'_>) -> Outcome<()> {
        let heap = &mut *self.0;
        let word = match term {
            Plain::Integer(value) => heap.make_i64(value)?,
            Plain::Big(negative, limbs) => heap.make_limbs(negative, &limbs)?,
            Plain::Float(value) => heap.make_float(value)?,
            Plain::Atom(text) => atom(heap.atoms.intern(&text)),
            Plain::Nil => NIL,
            Plain::Binary(bytes) => heap.make_binary(bytes)?,
            Plain::Bits(bytes, size) => {
                let (word, at) = heap.new_binary(size)?;
                heap.store_bytes(at, bytes)?;
                word
            }
            Plain::Reference(number) => heap.boxed(Kind::Reference, &[number])?,
        };
        heap.store(slot, word)
    }

    fn cells(&mut self, slot: usize, count: usize) -> Outcome<usize> {
        let row = self.0.allocate(2 * count)?;
        self.0.store(slot, cons(row as u32))?;
        for index in 0..count {
            if index % STEP == 0 {
                self.0.charge(STEP as u64 / 4)?;
            }
            let at = row + 16 * index;
            self.0.store(at, NIL)?;
            self.0.store(at + 8, if index + 1 == count { NIL } else { cons(at as u32 + 16) })?;
        }
        Ok(row)
    }

    fn tuple(&mut self, slot: usize, count: usize) -> Outcome<usize> {
        let at = self.0.allocate(1 + count)?;
        self.0.store(at, header(Kind::Tuple, count as u32))?;
        self.0.store(slot, boxed(at as u32))?;
        Ok(at + 8)
    }

    fn pairs(&mut self, _slot: usize, count: usize) -> Outcome<usize> {
        self.0.allocate(2 * count)
    }

    fn map(&mut self, slot: usize, row: usize, count: usize) -> Outcome<()> {
        let words = self.0.words(row, 2 * count)?;
        let pairs = words.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect();
        let map = maps::from_distinct(self.0, pairs)?;
        self.0.store(slot, map)
    }
}

struct InParcel<'p>(&'p mut Parcel);

// It is the host's own.
impl Accounts for InParcel<'_> {
    fn charge(&mut self, _amount: u64) -> Outcome<()> {
        Ok(())
    }

    fn hold(&mut self, _bytes: usize) -> Outcome<()> {
        Ok(())
    }

    fn release(&mut self, _bytes: usize) {}
}

impl Target for InParcel<'_> {
    type Slot = Node;

    fn at(slot: Node, places: usize) -> Node {
        slot + places as u32
    }

    fn put(&mut self, slot: Node, term: Plain<'_>) -> Outcome<()> {
        let part = match term {
            Plain::Integer(value) => Part::Integer(value),
            Plain::Big(negative, limbs) => Part::Big(negative, self.0.add_limbs(limbs.iter().copied())),
            Plain::Float(value) => Part::Float(value),
            Plain::Atom(text) => Part::Named(self.0.add_bytes(text.as_bytes())),
            Plain::Nil => Part::Nil,
            Plain::Binary(bytes) => Part::Binary(self.0.add_bytes(bytes)),
            Plain::Bits(bytes, size) => Part::Bits(self.0.add_bytes(bytes), last_bits(size)),
            Plain::Reference(number) => Part::Reference(number),
        };
        self.0.set(slot, part);
        Ok(())
    }

    fn cells(&mut self, mut slot: Node, count: usize) -> Outcome<Node> {
        let row = self.0.add_row(2 * count);
        for index in 0..count as u32 {
            self.0.set(slot, Part::Cons(row + 2 * index, row + 2 * index + 1));
            slot = row + 2 * index + 1;
        }
        Ok(row)
    }

    fn tuple(&mut self, slot: Node, count: usize) -> Outcome<Node> {
        let row = self.0.add_row(count);
        let nodes = self.0.list_nodes(row..row + count as u32);
        self.0.set(slot, Part::Tuple(nodes));
        Ok(row)
    }

    fn pairs(&mut self, _slot: Node, count: usize) -> Outcome<Node> {
        Ok(self.0.add_row(2 * count))
    }

    fn map(&mut self, slot: Node, row: Node, count: usize) -> Outcome<()> {
        let pairs = 0..count as u32;
        let (keys, values) = (pairs.clone().map(|pair| row + 2 * pair), pairs.map(|pair| row + 2 * pair + 1));
        let nodes = self.0.list_nodes(keys.chain(values));
        self.0.set(slot, Part::Map(nodes));
        Ok(())
    }
}
