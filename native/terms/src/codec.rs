//! Terms on their way into a guest's memory and out of it.
//!
//! Where they come from and go to is behind two traits, so that nothing is built in between. Both ways work
//! with a stack on the host's heap, for their nesting may be as deep as memory lasts.
//!
//! What comes in is a tree: what was shared is copied. What goes out is first taken for a tree too; when there
//! turns out to be more of it than the guest's memory holds, terms must be shared in it, and it is done again
//! with each term made once. A term that contains itself is none. One that would be larger than the call's memory
//! when somebody copies it does not go out: outside, copies share nothing.

use crate::heap::{Account, Bits, Fail, Heap, Outcome, Term, Word};
use crate::hold::Stack;
use crate::layout::{
    Kind, NIL, OWN_REFERENCE, STACK_BYTES, TAG_BOXED, TAG_IMMEDIATE, TAG_MASK, TAG_SMALL, address, atom,
    atom_index, boxed, cons, header, small_value,
};
use crate::maps;
use crate::order::sort_pairs;
use std::borrow::Cow;

/// A term outside, as its reader sees it. What lies in the reader's memory is lent as it lies there.
#[derive(Debug, Clone)]
pub enum Outside<'a, T: Clone> {
    /// An integer of 64 bits.
    Integer(i64),
    /// A larger one: whether it is below zero, and the limbs of its magnitude, the least significant first.
    Big(bool, Cow<'a, [u64]>),
    /// A float.
    Float(f64),
    /// An atom's index in the call's table.
    Atom(u32),
    /// The empty list.
    Nil,
    /// Head and tail.
    Cons(T, T),
    /// Elements.
    Tuple(Cow<'a, [T]>),
    /// Keys, each once, and their values in the same order.
    Map(Cow<'a, [T]>, Cow<'a, [T]>),
    /// Bytes.
    Binary(Cow<'a, [u8]>),
    /// Bytes of which the last is not whole, and the number of bits.
    Bits(Cow<'a, [u8]>, u64),
    /// Something that the guest only keeps: its number among those that the call knows.
    Reference(u64),
    /// A process of the call's own.
    Pid(u64),
    /// A fun of the same program: whether it is `fun M:F/A`, and all that it is made of.
    Closure(bool, Cow<'a, [T]>),
    /// Something that cannot come in, and its name.
    Foreign(&'static str),
    /// More than its reader wants to read here.
    TooMuch,
}

/// Reads terms outside, which live for `'a`.
pub trait Source<'a> {
    /// A term. Two that are equal are the same term outside; two that differ may be.
    type Term: Copy + PartialEq + 'a;
    /// Whether two terms are equal, as far as that is easily said: false may be wrong.
    fn is_same(&self, one: Self::Term, other: Self::Term) -> bool {
        one == other
    }
    /// The word of a term that has no parts and takes no room; nothing of any other, or where that is not as easily said.
    fn immediate(&mut self, _term: Self::Term) -> Option<Word> {
        None
    }
    /// Head and tail of a cell, in the same way.
    fn cell(&mut self, _term: Self::Term) -> Option<(Self::Term, Self::Term)> {
        None
    }
    /// What a term is.
    fn read(&mut self, heap: &mut Heap<'_>, term: Self::Term) -> Outside<'a, Self::Term>;
}

/// Makes terms outside.
pub trait Sink {
    /// A term.
    type Term: Copy;
    /// An integer of 64 bits.
    fn integer(&mut self, value: i64) -> Self::Term;
    /// A larger one: whether it is below zero, and the bytes of its magnitude, the least significant first, eight for each
    /// limb; nothing when it cannot be made.
    fn big(&mut self, negative: bool, magnitude: &[u8]) -> Option<Self::Term>;
    /// A float.
    fn float(&mut self, value: f64) -> Self::Term;
    /// An atom by its index and text; nothing when it cannot be made.
    fn atom(&mut self, index: u32, text: &str) -> Option<Self::Term>;
    /// The empty list.
    fn nil(&mut self) -> Self::Term;
    /// A list of these elements, one at least, and of what follows the last one.
    fn list(&mut self, elements: &[Self::Term], tail: Self::Term) -> Self::Term;
    /// A tuple.
    fn tuple(&mut self, elements: &[Self::Term]) -> Self::Term;
    /// A map.
    fn map(&mut self, keys: &[Self::Term], values: &[Self::Term]) -> Option<Self::Term>;
    /// A long tuple, made in steps that are charged before they are made, as far as it can be.
    fn long_tuple(&mut self, elements: &[Self::Term], _account: &mut Account<'_>) -> Outcome<Self::Term> {
        Ok(self.tuple(elements))
    }
    /// A large map, in the same way.
    fn large_map(
        &mut self,
        keys: &[Self::Term],
        values: &[Self::Term],
        _account: &mut Account<'_>,
    ) -> Outcome<Option<Self::Term>> {
        Ok(self.map(keys, values))
    }
    /// Remembers a map that was made of these keys by a number, in place of the one that had it, so that [`Sink::map_like`]
    /// makes others of the same keys; false where that would be no gain.
    fn remember(&mut self, _number: usize, _map: Self::Term, _keys: &[Self::Term]) -> bool {
        false
    }
    /// A map with the keys of the one that has this number, in the order in which they were given.
    fn map_like(&mut self, _number: usize, _values: &[Self::Term]) -> Option<Self::Term> {
        None
    }
    /// A binary.
    fn binary(&mut self, bytes: &[u8]) -> Self::Term;
    /// A long one, made in steps that are charged before they are made.
    fn long_binary(&mut self, bytes: &[u8], _account: &mut Account<'_>) -> Outcome<Self::Term> {
        Ok(self.binary(bytes))
    }
    /// So many bytes of a binary that was made, from a byte on.
    fn part(&mut self, of: Self::Term, start: usize, length: usize) -> Option<Self::Term>;
    /// A bitstring whose last byte is not whole.
    fn bits(&mut self, bytes: &[u8], size: u64) -> Option<Self::Term>;
    /// A long one, made in steps as far as it can be.
    fn long_bits(
        &mut self,
        bytes: &[u8],
        size: u64,
        _account: &mut Account<'_>,
    ) -> Outcome<Option<Self::Term>> {
        Ok(self.bits(bytes, size))
    }
    /// What the guest has only kept, by its number; nothing when there is no such.
    fn reference(&mut self, _number: u64) -> Option<Self::Term> {
        None
    }
    /// A process of the call's own, by its number; nothing where it is not known.
    fn pid(&mut self, _number: u64) -> Option<Self::Term> {
        None
    }
    /// Whether funs go out as what they are made of, to another instance of the same program.
    fn takes_closures(&self) -> bool {
        false
    }
    /// Such a fun: whether it is `fun M:F/A`, and its parts.
    fn closure(&mut self, _external: bool, _parts: &[Self::Term]) -> Option<Self::Term> {
        None
    }
    /// A fun, shown as this; nothing to have it refused.
    fn fun(&mut self, shown: &str) -> Option<Self::Term>;
    /// Whether there is more of it than there may be: no more is made then.
    fn is_full(&self) -> bool {
        false
    }
    /// Nothing of what was made is needed: it is made once more, in another way.
    fn begin_again(&mut self) {}
}

/// One step from a term to one that is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step<T> {
    /// The element of a list with this number, from zero on.
    Element(usize),
    /// What follows the last element of a list.
    Tail,
    /// The element of a tuple with this number, from one on.
    Field(usize),
    /// A key of a map.
    Key,
    /// The value of this key.
    Value(T),
}

/// Why a term could not cross.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Uncrossable<T> {
    /// It holds something of this kind, at this position.
    Foreign(&'static str, Vec<Step<T>>),
    /// There is more of it than its reader reads.
    TooMuch,
    /// The guest's memory.
    Failed(Fail),
}

impl<T> From<Fail> for Uncrossable<T> {
    fn from(fail: Fail) -> Self {
        Uncrossable::Failed(fail)
    }
}

/// What is still to be written.
enum Writing<'a, T: Clone> {
    /// A term's word at an address.
    Term(usize, T),
    /// The words of these terms from an address on, but for so many that are there.
    Row(usize, Cow<'a, [T]>, usize),
    /// At the first address a map of so many keys, which lie at the second one, and of their values behind them.
    Map(usize, usize, usize),
}

/// The keys of a map that came in: most maps of a term have the keys of another one.
struct Shape<'a, T: Clone> {
    keys: Cow<'a, [T]>,
    /// The word of the tuple of the same keys in the guest's order.
    tuple: Word,
    /// Where in that order each of the keys is.
    places: Vec<u8>,
}

/// Shapes that are remembered at once.
const SHAPES: usize = 8;

/// Why no more is written.
enum Stop {
    Failed(Fail),
    Foreign,
    TooMuch,
}

impl From<Fail> for Stop {
    fn from(fail: Fail) -> Self {
        Stop::Failed(fail)
    }
}

/// Writes a term into the guest's memory.
pub fn encode<'a, S: Source<'a>>(
    source: &mut S,
    heap: &mut Heap<'_>,
    term: S::Term,
) -> Result<Word, Uncrossable<S::Term>> {
    Writer::new(source).write(heap, term)
}

/// Writes several terms, one after another; of the one that could not cross the position is said.
pub fn encode_all<'a, S: Source<'a>>(
    source: &mut S,
    heap: &mut Heap<'_>,
    terms: &[S::Term],
) -> Result<Vec<Word>, (usize, Uncrossable<S::Term>)> {
    let mut writer = Writer::new(source);
    let mut words = Vec::with_capacity(terms.len());
    for (position, term) in terms.iter().enumerate() {
        words.push(writer.write(heap, *term).map_err(|error| (position, error))?);
    }
    Ok(words)
}

/// Where a word is to be written, and what is to be found there.
type Open<'a, T> = Option<(usize, Outside<'a, T>)>;

/// The number of a shape, or the keys.
type Shaped<'a, T> = Result<usize, Cow<'a, [T]>>;

/// A term that has none in it is a word at once.
enum Found<'a, T: Clone> {
    Word(Word),
    Inner(Outside<'a, T>),
}

struct Writer<'s, 'a, S: Source<'a>> {
    source: &'s mut S,
    shapes: Vec<Shape<'a, S::Term>>,
    /// The shape that goes for the next one.
    oldest: usize,
    stack: Stack<Writing<'a, S::Term>>,
}

impl<'s, 'a, S: Source<'a>> Writer<'s, 'a, S> {
    fn new(source: &'s mut S) -> Self {
        Writer { source, shapes: Vec::new(), oldest: 0, stack: Stack::default() }
    }

    fn write(&mut self, heap: &mut Heap<'_>, root: S::Term) -> Result<Word, Uncrossable<S::Term>> {
        match self.write_all(heap, root) {
            Ok(word) => Ok(word),
            Err(Stop::Failed(fail)) => Err(Uncrossable::Failed(fail)),
            Err(Stop::TooMuch) => Err(Uncrossable::TooMuch),
            Err(Stop::Foreign) => Err(locate(self.source, heap, root)),
        }
    }

    fn write_all(&mut self, heap: &mut Heap<'_>, root: S::Term) -> Result<Word, Stop> {
        // What has no parts needs no place to be filled.
        let root = match find(self.source, heap, root)? {
            Found::Word(word) => return Ok(word),
            Found::Inner(inner) => inner,
        };
        let start = heap.allocate(1)?;
        let mut open = Some((start, root));
        loop {
            open = match open {
                Some((slot, found)) => self.fill(heap, slot, found)?,
                None => match self.stack.pop() {
                    Some(writing) => self.go_on(heap, writing)?,
                    None => return Ok(heap.word(start)?),
                },
            };
        }
    }

    fn go_on(
        &mut self,
        heap: &mut Heap<'_>,
        writing: Writing<'a, S::Term>,
    ) -> Result<Open<'a, S::Term>, Stop> {
        match writing {
            Writing::Term(slot, term) => {
                heap.charge(1)?;
                Ok(Some((slot, self.source.read(heap, term))))
            }
            Writing::Row(at, terms, from) => self.row(heap, at, terms, from),
            Writing::Map(slot, at, count) => {
                let mut pairs = Vec::with_capacity(count);
                for index in 0..count {
                    if index % LIST == 0 {
                        heap.charge(LIST.min(count) as u64 / 2)?;
                    }
                    pairs.push((heap.word(at + 8 * index)?, heap.word(at + 8 * (count + index))?));
                }
                let map = maps::from_distinct(heap, pairs)?;
                heap.store(slot, map)?;
                Ok(None)
            }
        }
    }

    // Fills a place, and what it leads to as far as one thing leads to another. What else is in it is on the stack.
    fn fill(
        &mut self,
        heap: &mut Heap<'_>,
        mut slot: usize,
        mut found: Outside<'a, S::Term>,
    ) -> Result<Open<'a, S::Term>, Stop> {
        loop {
            found = match found {
                // Cell after cell, until something in one has parts, or the list ends.
                Outside::Cons(mut head, mut tail) => loop {
                    let at = heap.allocate(2)?;
                    heap.store(slot, cons(at as u32))?;
                    slot = at + 8;
                    match find(self.source, heap, head)? {
                        Found::Word(word) => heap.store(at, word)?,
                        Found::Inner(inner @ Outside::Cons(..)) => {
                            self.stack.push(heap, Writing::Term(slot, tail))?;
                            slot = at;
                            break inner;
                        }
                        // Most have no parts with parts. What is left of others is above the rest of the list.
                        Found::Inner(inner) => {
                            let before = self.stack.len();
                            if let Some((inner_slot, inner)) = self.fill_row(heap, at, inner)? {
                                self.stack.insert(heap, before, Writing::Term(slot, tail))?;
                                slot = inner_slot;
                                break inner;
                            }
                        }
                    }
                    heap.charge(1)?;
                    match self.source.cell(tail) {
                        Some(parts) => (head, tail) = parts,
                        None => break self.source.read(heap, tail),
                    }
                },
                row => return self.fill_row(heap, slot, row),
            };
        }
    }

    // The same of what is no list.
    fn fill_row(
        &mut self,
        heap: &mut Heap<'_>,
        slot: usize,
        found: Outside<'a, S::Term>,
    ) -> Result<Open<'a, S::Term>, Stop> {
        match found {
            Outside::Tuple(elements) => {
                let at = heap.allocate(1 + elements.len())?;
                heap.store(at, header(Kind::Tuple, elements.len() as u32))?;
                heap.store(slot, boxed(at as u32))?;
                self.row(heap, at + 8, elements, 0)
            }
            Outside::Closure(external, parts) => {
                let kind = if external { Kind::ExternalFun } else { Kind::Fun };
                let at = heap.allocate(1 + parts.len())?;
                heap.store(at, header(kind, parts.len() as u32))?;
                heap.store(slot, boxed(at as u32))?;
                self.row(heap, at + 8, parts, 0)
            }
            Outside::Map(keys, values) => self.map(heap, slot, keys, values),
            leaf => {
                if let Found::Word(word) = word_of(heap, leaf)? {
                    heap.store(slot, word)?;
                }
                Ok(None)
            }
        }
    }

    // Words that lie one after another, up to the first one that leads elsewhere.
    fn row(
        &mut self,
        heap: &mut Heap<'_>,
        at: usize,
        terms: Cow<'a, [S::Term]>,
        from: usize,
    ) -> Result<Open<'a, S::Term>, Stop> {
        for index in from..terms.len() {
            match find(self.source, heap, terms[index])? {
                Found::Word(word) => heap.store(at + 8 * index, word)?,
                Found::Inner(inner) => {
                    if index + 1 < terms.len() {
                        self.stack.push(heap, Writing::Row(at, terms, index + 1))?;
                    }
                    return Ok(Some((at + 8 * index, inner)));
                }
            }
        }
        Ok(None)
    }

    fn map(
        &mut self,
        heap: &mut Heap<'_>,
        slot: usize,
        keys: Cow<'a, [S::Term]>,
        values: Cow<'a, [S::Term]>,
    ) -> Result<Open<'a, S::Term>, Stop> {
        let count = keys.len();
        let shape = if count <= maps::FLAT_MAX { self.shape(heap, keys)? } else { Err(keys) };
        let shape = match shape {
            Ok(shape) => shape,
            Err(keys) => {
                let at = heap.allocate(2 * count)?;
                self.stack.push(heap, Writing::Map(slot, at, count))?;
                self.stack.push(heap, Writing::Row(at + 8 * count, values, 0))?;
                self.stack.push(heap, Writing::Row(at, keys, 0))?;
                return Ok(None);
            }
        };
        let at = heap.allocate(2 + count)?;
        heap.store(at, header(Kind::FlatMap, 1 + count as u32))?;
        heap.store(at + 8, self.shapes[shape].tuple)?;
        heap.store(slot, boxed(at as u32))?;
        let mut open = None;
        for (value, place) in values.iter().zip(&self.shapes[shape].places) {
            let to = at + 16 + 8 * usize::from(*place);
            match find(self.source, heap, *value)? {
                Found::Word(word) => heap.store(to, word)?,
                Found::Inner(inner) if open.is_none() => open = Some((to, inner)),
                Found::Inner(_) => self.stack.push(heap, Writing::Term(to, *value))?,
            }
        }
        Ok(open)
    }

    // The shape of these keys; they come back where one of them has parts.
    fn shape(&mut self, heap: &mut Heap<'_>, keys: Cow<'a, [S::Term]>) -> Result<Shaped<'a, S::Term>, Stop> {
        let source = &*self.source;
        let is_same = |shape: &Shape<'a, S::Term>| {
            let same = std::ptr::eq(&raw const *shape.keys, &raw const *keys);
            same || shape.keys.len() == keys.len()
                && shape.keys.iter().zip(&*keys).all(|(known, key)| source.is_same(*known, *key))
        };
        heap.charge(keys.len() as u64 / 2)?;
        if let Some(shape) = self.shapes.iter().position(is_same) {
            return Ok(Ok(shape));
        }
        let mut pairs = Vec::with_capacity(keys.len());
        for (index, key) in keys.iter().enumerate() {
            match find(self.source, heap, *key)? {
                Found::Word(word) => pairs.push((word, index as Word)),
                Found::Inner(_) => return Ok(Err(keys)),
            }
        }
        let pairs = sort_pairs(heap, pairs)?;
        let mut places = vec![0; pairs.len()];
        for (place, (_, index)) in pairs.iter().enumerate() {
            places[*index as usize] = place as u8;
        }
        let at = heap.allocate(1 + pairs.len())?;
        heap.store(at, header(Kind::Tuple, pairs.len() as u32))?;
        for (place, (word, _)) in pairs.iter().enumerate() {
            heap.store(at + 8 + 8 * place, *word)?;
        }
        let shape = Shape { keys, tuple: boxed(at as u32), places };
        if self.shapes.len() < SHAPES {
            self.shapes.push(shape);
            return Ok(Ok(self.shapes.len() - 1));
        }
        let place = self.oldest;
        self.oldest = (place + 1) % SHAPES;
        self.shapes[place] = shape;
        Ok(Ok(place))
    }
}

#[inline(always)]
fn find<'a, S: Source<'a>>(
    source: &mut S,
    heap: &mut Heap<'_>,
    term: S::Term,
) -> Result<Found<'a, S::Term>, Stop> {
    heap.charge(1)?;
    if let Some(word) = source.immediate(term) {
        return Ok(Found::Word(word));
    }
    let found = source.read(heap, term);
    word_of(heap, found)
}

#[inline]
fn word_of<'a, T: Clone>(heap: &mut Heap<'_>, found: Outside<'a, T>) -> Result<Found<'a, T>, Stop> {
    Ok(Found::Word(match found {
        Outside::Integer(value) => heap.make_i64(value)?,
        Outside::Atom(index) => atom(index),
        Outside::Nil => NIL,
        Outside::Float(value) => heap.make_float(value)?,
        Outside::Binary(bytes) => {
            heap.charge(bytes.len() as u64 / 8)?;
            heap.make_binary(&bytes)?
        }
        Outside::Big(negative, limbs) => heap.make_limbs(negative, &limbs)?,
        Outside::Bits(bytes, size) => {
            let (word, at) = heap.new_binary(size)?;
            heap.store_bytes(at, &bytes)?;
            word
        }
        Outside::Reference(number) => heap.boxed(Kind::Reference, &[number])?,
        Outside::Pid(number) => heap.boxed(Kind::Pid, &[number])?,
        Outside::Foreign(_) => return Err(Stop::Foreign),
        Outside::TooMuch => return Err(Stop::TooMuch),
        inner => return Ok(Found::Inner(inner)),
    }))
}

// Walks again, now with the way to where it is: only a term that is refused pays for that.
fn locate<'a, S: Source<'a>>(source: &mut S, heap: &mut Heap<'_>, term: S::Term) -> Uncrossable<S::Term> {
    enum Walk<T> {
        Visit(T, Option<Step<T>>),
        Leave,
    }
    let mut path = Vec::new();
    let mut stack = vec![Walk::Visit(term, None)];
    while let Some(walk) = stack.pop() {
        let Walk::Visit(term, step) = walk else {
            path.pop();
            continue;
        };
        if let Some(step) = step {
            path.push(step);
            stack.push(Walk::Leave);
        }
        let mut visit = |term, step| stack.push(Walk::Visit(term, Some(step)));
        match source.read(heap, term) {
            Outside::Foreign(kind) => return Uncrossable::Foreign(kind, path),
            Outside::TooMuch => return Uncrossable::TooMuch,
            Outside::Cons(head, tail) => {
                let mut elements = vec![head];
                let mut rest = tail;
                while let Outside::Cons(head, tail) = source.read(heap, rest) {
                    elements.push(head);
                    rest = tail;
                }
                visit(rest, Step::Tail);
                for (index, element) in elements.into_iter().enumerate().rev() {
                    visit(element, Step::Element(index));
                }
            }
            Outside::Tuple(elements) => {
                for (index, element) in elements.iter().enumerate().rev() {
                    visit(*element, Step::Field(index + 1));
                }
            }
            Outside::Map(keys, values) => {
                for (key, value) in keys.iter().zip(values.iter()) {
                    visit(*value, Step::Value(*key));
                    visit(*key, Step::Key);
                }
            }
            _ => {}
        }
    }
    Uncrossable::Failed(Fail::Corrupt)
}

/// What is still to be looked at.
enum Look {
    Word(Word),
    /// So many words that lie one after another.
    Row(usize, usize),
    /// The elements of a list from here on, and what follows the last one.
    List(Word),
}

/// Whether a term takes more than so many steps to read out; 64 bytes of a binary or of an integer are one.
pub fn takes_more_than(heap: &mut Heap<'_>, root: Word, steps: usize) -> Outcome<bool> {
    // Each word of the heap is read once, and where terms are shared a few times: nobody needs to look at little.
    if (heap.hp() - lowest(heap)) / 8 <= steps / LITTLE {
        return Ok(false);
    }
    let (mut left, mut keys, mut stack) = (steps, NIL, vec![Look::Word(root)]);
    while let Some(look) = stack.pop() {
        let word = match look {
            Look::Word(word) => word,
            Look::Row(mut at, count) => {
                let (end, mut found) = (at + 8 * count, None);
                while at < end && found.is_none() {
                    let word = heap.word(at)?;
                    at += 8;
                    if !is_immediate(word) {
                        found = Some(word);
                    } else if left == 0 {
                        return Ok(true);
                    } else {
                        left -= 1;
                    }
                }
                if at < end {
                    stack.push(Look::Row(at, (end - at) / 8));
                }
                let Some(word) = found else { continue };
                word
            }
            Look::List(mut list) => loop {
                let Some((head, tail)) = heap.cons_parts(list)? else { break list };
                if left < 2 {
                    return Ok(true);
                }
                left -= 1;
                if !is_immediate(head) {
                    stack.push(Look::List(tail));
                    break head;
                }
                left -= 1;
                list = tail;
            },
        };
        let cost = match heap.term(word)? {
            Term::Cons(_) => {
                stack.push(Look::List(word));
                0
            }
            Term::Boxed(Kind::Tuple, at, size) => {
                stack.push(Look::Row(at, size));
                1
            }
            Term::Boxed(Kind::FlatMap, ..) => {
                let (tuple, values) = maps::flat(heap, word)?.ok_or(Fail::Corrupt)?;
                let (at, size) = heap.tuple_parts(tuple)?.ok_or(Fail::Corrupt)?;
                stack.push(Look::Row(values, size));
                // Most maps have the keys of the one before.
                if std::mem::replace(&mut keys, tuple) != tuple {
                    stack.push(Look::Row(at, size));
                }
                1 + size
            }
            Term::Boxed(Kind::BigMap, ..) => {
                // Outside the keys of a large one are hashed and sorted.
                let cost = PAIR * maps::size(heap, word)?.unwrap_or_default();
                if cost <= left {
                    let pairs = maps::pairs(heap, word)?.into_iter();
                    stack.extend(pairs.flat_map(|(key, value)| [Look::Word(key), Look::Word(value)]));
                }
                cost
            }
            // It is copied a few times on its way.
            Term::Boxed(Kind::Positive | Kind::Negative, _, words) => 1 + words / 8,
            Term::Boxed(Kind::Binary | Kind::SubBinary, ..) => {
                1 + heap.bits(word)?.map_or(0, |found| found.size / 512) as usize
            }
            _ => 1,
        };
        match left.checked_sub(cost) {
            Some(rest) => left = rest,
            None => return Ok(true),
        }
    }
    Ok(false)
}

fn is_immediate(word: Word) -> bool {
    word & TAG_MASK == TAG_SMALL || word & TAG_MASK == TAG_IMMEDIATE
}

/// What part of its steps a heap's words are that is little.
const LITTLE: usize = 6;
/// Steps of a pair in a large map.
const PAIR: usize = 12;

// What is still to be read, or to be made of what has been. The terms in a container are found one by one: all at once they
// would be as many tasks as it has elements.
enum Reading {
    Visit(Word),
    // So many words that lie one after another.
    Rows(usize, usize),
    // The elements of a list from here on, and what follows the last one.
    Elements(Word),
    // The keys that are still to come in the uppermost walk through this big map, or the values.
    Keys(Word),
    Values(Word),
    Tuple(Word, usize),
    // What is above so many terms that were made: elements, and then the tail.
    List(usize),
    // Of a list each cons of which is remembered: the tail, and then the head.
    Cons(Word),
    Map(Word, usize),
    // Values, for a map with the keys of the one that has this number.
    MapLike(usize, usize),
}

/// Reads a term out of the guest's memory.
pub fn decode<K: Sink>(
    sink: &mut K,
    heap: &mut Heap<'_>,
    word: Word,
) -> Result<K::Term, Uncrossable<K::Term>> {
    // More terms than there are words cannot be without sharing, nor more than the host may hold of them.
    match heap.scoped(|heap| Reader::new(sink, heap, None).read(heap, word)) {
        Ok(Some(term)) => Ok(term),
        Ok(None) | Err(Uncrossable::Failed(Fail::Memory)) => {
            sink.begin_again();
            decode_shared(sink, heap, word)
        }
        Err(error) => Err(error),
    }
}

fn decode_shared<K: Sink>(
    sink: &mut K,
    heap: &mut Heap<'_>,
    word: Word,
) -> Result<K::Term, Uncrossable<K::Term>> {
    heap.scoped(|heap| {
        let known = Known::new(heap)?;
        let made = Reader::new(sink, heap, Some(known)).read(heap, word)?;
        Ok(made.ok_or(Fail::Memory)?)
    })
}

// Where terms may begin: in a guest's memory the stack is below them.
fn lowest(heap: &Heap<'_>) -> usize {
    if heap.hp() > STACK_BYTES as usize { STACK_BYTES as usize } else { 0 }
}

/// Conses, elements or pairs that are made between two charges.
pub(crate) const LIST: usize = 1 << 10;

/// Keys of maps that are remembered at once.
const KEYS: usize = 8;

/// A number for each eight bytes of the memory from the lowest term on. They begin as zeros, which are no memory before
/// something else is written there.
struct Marks {
    marks: Vec<u32>,
    lowest: usize,
}

impl Marks {
    fn new(heap: &mut Heap<'_>) -> Outcome<Marks> {
        let lowest = lowest(heap);
        let words = (heap.hp() - lowest) / 8;
        heap.hold(words * size_of::<u32>())?;
        Ok(Marks { marks: vec![0; words], lowest })
    }

    // A cons and a boxed term cannot be at the same address, but for forgers: they get what was there first.
    fn of(&mut self, word: Word) -> Outcome<&mut u32> {
        let at = (address(word) as usize).checked_sub(self.lowest).ok_or(Fail::Corrupt)?;
        self.marks.get_mut(at / 8).ok_or(Fail::Corrupt)
    }
}

/// What nobody has seen.
const UNSEEN: u32 = 0;
/// On the way to itself, a term is a circle.
const BEGUN: u32 = 1;
/// The first that was made.
const MADE: u32 = 2;

/// What was made of the terms in the memory, by their addresses.
struct Known<T> {
    marks: Marks,
    // The terms, with the bytes that each is when it is copied.
    made: Stack<(T, u64)>,
}

impl<T: Copy> Known<T> {
    fn new(heap: &mut Heap<'_>) -> Outcome<Known<T>> {
        Ok(Known { marks: Marks::new(heap)?, made: Stack::default() })
    }

    fn begin(&mut self, word: Word) -> Outcome<()> {
        match std::mem::replace(self.marks.of(word)?, BEGUN) {
            UNSEEN => Ok(()),
            _ => Err(Fail::Corrupt),
        }
    }

    fn end(&mut self, heap: &mut Heap<'_>, word: Word, term: T, size: u64) -> Outcome<()> {
        *self.marks.of(word)? = MADE + self.made.len() as u32;
        self.made.push(heap, (term, size))
    }

    fn get(&mut self, word: Word) -> Outcome<Option<(T, u64)>> {
        Ok(match *self.marks.of(word)? {
            UNSEEN => None,
            BEGUN => return Err(Fail::Corrupt),
            made => self.made.items().get((made - MADE) as usize).copied(),
        })
    }
}

struct Reader<'k, K: Sink> {
    sink: &'k mut K,
    /// What was made, where each term is to be made once.
    known: Option<Known<K::Term>>,
    /// Words that it may still make.
    left: u64,
    terms: Stack<K::Term>,
    /// Where each term is made once, the bytes of each when it is copied.
    sizes: Stack<u64>,
    stack: Stack<Reading>,
    /// Walks through big maps, the innermost one on top.
    walks: Stack<maps::Walk>,
    /// Tuples of keys by the numbers that maps of them have in the sink, and how many such maps are being made; where each
    /// term is made once, its keys are, too.
    keys: Vec<(Word, usize)>,
    /// The one that goes for the next, if no map of its keys is being made.
    oldest: usize,
}

impl<'k, K: Sink> Reader<'k, K> {
    fn new(sink: &'k mut K, heap: &Heap<'_>, known: Option<Known<K::Term>>) -> Reader<'k, K> {
        // As a tree it is no more than there are words. Where terms are shared, a few steps lead to each: maps share their
        // keys.
        let steps = if known.is_some() { 4 } else { 1 };
        let words = (heap.hp() - lowest(heap)) as u64 / 8 + 1024;
        let left = steps * words;
        Reader {
            sink,
            known,
            left,
            terms: Stack::default(),
            sizes: Stack::default(),
            stack: Stack::default(),
            walks: Stack::default(),
            keys: Vec::new(),
            oldest: 0,
        }
    }

    // Nothing when there was more than it may make.
    fn read(mut self, heap: &mut Heap<'_>, root: Word) -> Result<Option<K::Term>, Uncrossable<K::Term>> {
        heap.scoped(|heap| {
            self.stack.push(heap, Reading::Visit(root))?;
            while let Some(reading) = self.stack.pop() {
                heap.charge(1)?;
                let found = match self.next(heap, reading)? {
                    Next::Visit(word) => (word, self.visit(heap, word)?),
                    Next::Visited(word, visited) => (word, visited),
                    Next::Made(true) => continue,
                    Next::Made(false) => return Ok(None),
                };
                match found {
                    (_, Visited::Done) => {}
                    (_, Visited::TooMuch) => return Ok(None),
                    (word, Visited::Foreign(kind)) => {
                        let path = path_to(self.sink, heap, root, word)?;
                        return Err(Uncrossable::Foreign(kind, path));
                    }
                }
            }
            Ok(self.terms.pop())
        })
    }

    // The next term to be visited, or what was made instead.
    fn next(&mut self, heap: &mut Heap<'_>, reading: Reading) -> Outcome<Next> {
        Ok(match reading {
            Reading::Visit(word) => Next::Visit(word),
            Reading::Rows(mut at, count) => {
                let end = at + 8 * count;
                while at < end {
                    let word = heap.word(at)?;
                    at += 8;
                    match self.leaf(heap, word)? {
                        Some(true) => {}
                        Some(false) => return Ok(Next::Made(false)),
                        None => {
                            if at < end {
                                self.stack.push(heap, Reading::Rows(at, (end - at) / 8))?;
                            }
                            return Ok(Next::Visit(word));
                        }
                    }
                }
                Next::Made(true)
            }
            Reading::Elements(mut list) => {
                while let Some((head, tail)) = heap.cons_parts(list)? {
                    match self.leaf(heap, head)? {
                        Some(true) => list = tail,
                        Some(false) => return Ok(Next::Made(false)),
                        None => {
                            let before = self.stack.len();
                            let visited = self.visit(heap, head)?;
                            // What is made at once leaves nothing to be done.
                            if self.stack.len() == before && matches!(visited, Visited::Done) {
                                list = tail;
                                heap.charge(1)?;
                                continue;
                            }
                            self.stack.insert(heap, before, Reading::Elements(tail))?;
                            return Ok(Next::Visited(head, visited));
                        }
                    }
                }
                Next::Visit(list)
            }
            Reading::Keys(map) => match self.next_pair(heap)? {
                Some((key, _)) => {
                    self.stack.push(heap, Reading::Keys(map))?;
                    Next::Visit(key)
                }
                None => {
                    self.stack.push(heap, Reading::Values(map))?;
                    self.walks.push(heap, maps::Walk::new(heap, map)?)?;
                    Next::Made(true)
                }
            },
            Reading::Values(map) => match self.next_pair(heap)? {
                Some((_, value)) => {
                    self.stack.push(heap, Reading::Values(map))?;
                    Next::Visit(value)
                }
                None => Next::Made(true),
            },
            Reading::Tuple(word, size) => Next::Made(self.tuple(heap, word, size)?),
            Reading::Map(word, size) => Next::Made(self.map(heap, word, size)?),
            Reading::MapLike(number, size) => Next::Made(self.map_like(heap, number, size)?),
            Reading::List(start) => Next::Made(self.list(heap, start)?),
            Reading::Cons(word) => Next::Made(self.cons(heap, word)?),
        })
    }

    // Makes what has no parts; whether it may, or nothing for what has.
    #[inline(always)]
    fn leaf(&mut self, heap: &mut Heap<'_>, word: Word) -> Outcome<Option<bool>> {
        if !is_immediate(word) {
            return self.boxed_leaf(heap, word);
        }
        heap.charge(1)?;
        if !self.spend(1) {
            return Ok(Some(false));
        }
        let term = match word {
            NIL => self.sink.nil(),
            _ if word & TAG_MASK == TAG_SMALL => self.sink.integer(small_value(word)),
            _ => self.atom(heap, atom_index(word).ok_or(Fail::Corrupt)?)?,
        };
        self.made(heap, term, 0).map(Some)
    }

    fn boxed_leaf(&mut self, heap: &mut Heap<'_>, word: Word) -> Outcome<Option<bool>> {
        // What is made once may have been made.
        if word & TAG_MASK != TAG_BOXED || self.known.is_some() {
            return Ok(None);
        }
        let made = match heap.term(word)? {
            Term::Boxed(Kind::Float, at, _) => {
                heap.charge(1)?;
                let term = self.sink.float(heap.finite(at)?);
                return Ok(Some(self.spend(1) && self.made(heap, term, 16)?));
            }
            Term::Boxed(Kind::Binary, ..) => self.visit_binary(heap, word)?,
            Term::Boxed(Kind::Positive | Kind::Negative, _, words) => {
                self.visit_integer(heap, word, words)?
            }
            _ => return Ok(None),
        };
        heap.charge(1)?;
        Ok(Some(self.spend(1) && matches!(made, Visited::Done)))
    }

    #[inline]
    fn atom(&mut self, heap: &Heap<'_>, index: u32) -> Outcome<K::Term> {
        let text = heap.atoms.name(index).ok_or(Fail::Corrupt)?;
        self.sink.atom(index, text).ok_or(Fail::Corrupt)
    }

    // Of the uppermost walk, which goes with its last pair.
    fn next_pair(&mut self, heap: &mut Heap<'_>) -> Outcome<Option<(Word, Word)>> {
        let walk = self.walks.last_mut().ok_or(Fail::Corrupt)?;
        let pair = walk.next(heap)?;
        if pair.is_none() {
            self.walks.pop();
        }
        Ok(pair)
    }

    // Puts a term that was made, with its size, on the stack of those.
    #[inline(always)]
    fn made(&mut self, heap: &mut Heap<'_>, term: K::Term, size: u64) -> Outcome<bool> {
        self.terms.push(heap, term)?;
        if self.known.is_some() {
            self.sizes.push(heap, size)?;
        }
        Ok(size <= heap.most_outside() as u64 && !self.sink.is_full())
    }

    // The same for one that may be met again.
    fn remember(&mut self, heap: &mut Heap<'_>, word: Word, term: K::Term, size: u64) -> Outcome<bool> {
        if let Some(known) = &mut self.known {
            known.end(heap, word, term, size)?;
        }
        self.made(heap, term, size)
    }

    // The sum of the sizes of the uppermost terms, which go.
    fn size_of(&mut self, heap: &mut Heap<'_>, count: usize) -> Outcome<u64> {
        if self.known.is_none() {
            return Ok(0);
        }
        let (start, mut sum) = (self.sizes.len() - count, 0u64);
        for sizes in self.sizes.items()[start..].chunks(LIST) {
            heap.charge(sizes.len() as u64 / 8)?;
            sum = sizes.iter().fold(sum, |sum, size| sum.saturating_add(*size));
        }
        self.sizes.truncate(start);
        Ok(sum)
    }

    fn tuple(&mut self, heap: &mut Heap<'_>, word: Word, size: usize) -> Outcome<bool> {
        let start = self.terms.len() - size;
        let elements = &self.terms.items()[start..];
        let term = match heap.term(word)? {
            Term::Boxed(kind @ (Kind::Fun | Kind::ExternalFun), ..) => {
                self.sink.closure(kind == Kind::ExternalFun, elements).ok_or(Fail::Corrupt)?
            }
            _ if size <= LIST => self.sink.tuple(elements),
            _ => self.sink.long_tuple(elements, heap.aside().1)?,
        };
        self.terms.truncate(start);
        let bytes = self.size_of(heap, size)?.saturating_add(8 + 8 * size as u64);
        self.remember(heap, word, term, bytes)
    }

    fn map(&mut self, heap: &mut Heap<'_>, word: Word, size: usize) -> Outcome<bool> {
        let start = self.terms.len() - 2 * size;
        let (keys, values) = self.terms.items()[start..].split_at(size);
        let term = match size {
            ..=LIST => self.sink.map(keys, values),
            _ => self.sink.large_map(keys, values, heap.aside().1)?,
        };
        let term = term.ok_or(Fail::Corrupt)?;
        if self.known.is_none()
            && let Some((tuple, _)) = maps::flat(heap, word)?
            && let Some(number) = free(&mut self.keys, &mut self.oldest)
        {
            // A word that is no tuple is found nowhere.
            self.keys[number].0 = if self.sink.remember(number, term, keys) { tuple } else { NIL };
        }
        self.terms.truncate(start);
        let bytes = self.size_of(heap, 2 * size)?.saturating_add(40 + 16 * size as u64);
        self.remember(heap, word, term, bytes)
    }

    fn map_like(&mut self, heap: &mut Heap<'_>, number: usize, size: usize) -> Outcome<bool> {
        self.keys[number].1 -= 1;
        let start = self.terms.len() - size;
        let term = self.sink.map_like(number, &self.terms.items()[start..]).ok_or(Fail::Corrupt)?;
        self.terms.truncate(start);
        self.made(heap, term, 0)
    }

    // The number of a map whose keys are these words: they are the same terms.
    fn number_of(&self, heap: &Heap<'_>, tuple: Word, at: usize, size: usize) -> Outcome<Option<usize>> {
        for (number, (other, _)) in self.keys.iter().enumerate() {
            if *other == tuple {
                return Ok(Some(number));
            }
            let Some((other, count)) = heap.tuple_parts(*other)? else { continue };
            if count == size && heap.bytes(other, 8 * size)? == heap.bytes(at, 8 * size)? {
                return Ok(Some(number));
            }
        }
        Ok(None)
    }

    // The elements are below the tail, the first one lowest.
    fn list(&mut self, heap: &mut Heap<'_>, start: usize) -> Outcome<bool> {
        let Some(mut list) = self.terms.pop() else { return Err(Fail::Corrupt) };
        let count = self.terms.len().checked_sub(start).ok_or(Fail::Corrupt)?;
        for first in (0..count).step_by(LIST).rev() {
            let end = count.min(first + LIST);
            heap.charge((end - first) as u64 / 4)?;
            list = self.sink.list(&self.terms.items()[start + first..start + end], list);
        }
        self.terms.truncate(start);
        self.made(heap, list, 0)
    }

    fn cons(&mut self, heap: &mut Heap<'_>, word: Word) -> Outcome<bool> {
        let (Some(head), Some(tail)) = (self.terms.pop(), self.terms.pop()) else {
            return Err(Fail::Corrupt);
        };
        let term = self.sink.list(&[head], tail);
        let bytes = self.size_of(heap, 2)?.saturating_add(16);
        self.remember(heap, word, term, bytes)
    }

    #[inline(always)]
    fn spend(&mut self, words: u64) -> bool {
        match self.left.checked_sub(words) {
            Some(left) => {
                self.left = left;
                true
            }
            None => false,
        }
    }

    fn visit(&mut self, heap: &mut Heap<'_>, word: Word) -> Outcome<Visited> {
        if !self.spend(1) {
            return Ok(Visited::TooMuch);
        }
        let found = heap.term(word)?;
        if let (Some(known), Term::Cons(_) | Term::Boxed(..)) = (&mut self.known, found)
            && let Some((term, size)) = known.get(word)?
        {
            return self.made(heap, term, size).map(Visited::of);
        }
        let (term, size) = match found {
            Term::Small(value) => (self.sink.integer(value), 0),
            Term::Nil => (self.sink.nil(), 0),
            Term::Atom(index) => (self.atom(heap, index)?, 0),
            Term::Cons(_) if self.known.is_some() => {
                return self.visit_conses(heap, word).map(|()| Visited::Done);
            }
            Term::Cons(_) => {
                self.stack.push(heap, Reading::List(self.terms.len()))?;
                self.stack.push(heap, Reading::Elements(word))?;
                return Ok(Visited::Done);
            }
            Term::Boxed(Kind::Tuple, at, size) => return self.visit_tuple(heap, word, at, size),
            Term::Boxed(Kind::FlatMap | Kind::BigMap, ..) => {
                return self.visit_map(heap, word);
            }
            Term::Boxed(Kind::Float, at, _) => (self.sink.float(heap.finite(at)?), 16),
            Term::Boxed(Kind::Positive | Kind::Negative, _, words) => {
                return self.visit_integer(heap, word, words);
            }
            Term::Boxed(Kind::Binary | Kind::SubBinary, ..) => return self.visit_binary(heap, word),
            Term::Boxed(Kind::Fun | Kind::ExternalFun, at, size) if self.sink.takes_closures() => {
                return self.visit_tuple(heap, word, at, size);
            }
            Term::Boxed(Kind::Fun | Kind::ExternalFun, ..) => {
                let shown = show_fun(heap, word)?;
                match self.sink.fun(&shown) {
                    Some(term) => (term, 16 + shown.len() as u64),
                    None => return Ok(Visited::Foreign("fun")),
                }
            }
            Term::Boxed(Kind::Reference, at, _) => {
                let number = heap.word(at)?;
                match self.sink.reference(number) {
                    Some(term) => (term, 24),
                    None if number & OWN_REFERENCE != 0 => return Ok(Visited::Foreign("reference")),
                    None => return Err(Fail::Corrupt),
                }
            }
            Term::Boxed(Kind::Pid, at, _) => match self.sink.pid(heap.word(at)?) {
                Some(term) => (term, 24),
                None => return Ok(Visited::Foreign("pid")),
            },
            Term::Boxed(Kind::BigMapNode | Kind::MatchContext, ..) => return Err(Fail::Corrupt),
        };
        self.made(heap, term, size).map(Visited::of)
    }

    fn visit_tuple(&mut self, heap: &mut Heap<'_>, word: Word, at: usize, size: usize) -> Outcome<Visited> {
        if !self.spend(size as u64) {
            return Ok(Visited::TooMuch);
        }
        // Each element is a step of its own, which was paid for here.
        self.left += size as u64;
        self.begin(word)?;
        let before = self.stack.len();
        Ok(match self.row(heap, at, size)? {
            Some(true) => Visited::of(self.tuple(heap, word, size)?),
            Some(false) => Visited::TooMuch,
            None => {
                self.stack.insert(heap, before, Reading::Tuple(word, size))?;
                Visited::Done
            }
        })
    }

    // Makes what lies in a row as far as nothing in it has parts; nothing where the rest is left to be done.
    fn row(&mut self, heap: &mut Heap<'_>, at: usize, count: usize) -> Outcome<Option<bool>> {
        for index in 0..count {
            let word = heap.word(at + 8 * index)?;
            match self.leaf(heap, word)? {
                Some(true) => {}
                Some(false) => return Ok(Some(false)),
                None => {
                    self.stack.push(heap, Reading::Rows(at + 8 * index, count - index))?;
                    return Ok(None);
                }
            }
        }
        Ok(Some(true))
    }

    fn visit_integer(&mut self, heap: &mut Heap<'_>, word: Word, words: usize) -> Outcome<Visited> {
        heap.charge(2 * words as u64)?;
        if !self.spend(words as u64) {
            return Ok(Visited::TooMuch);
        }
        let (negative, limbs) = heap.limbs(word)?.ok_or(Fail::Corrupt)?;
        let term = match limbs.first_chunk().filter(|_| words == 1).map(|limb| u64::from_le_bytes(*limb)) {
            // A small one is no other when it is written so.
            Some(limb) if !negative && i64::try_from(limb).is_ok() => self.sink.integer(limb as i64),
            Some(limb) if negative && limb <= 1 << 63 => self.sink.integer((limb as i64).wrapping_neg()),
            _ => self.sink.big(negative, limbs).ok_or(Fail::Corrupt)?,
        };
        self.begin(word)?;
        self.remember(heap, word, term, 8 + 8 * words as u64).map(Visited::of)
    }

    fn begin(&mut self, word: Word) -> Outcome<()> {
        self.known.as_mut().map_or(Ok(()), |known| known.begin(word))
    }

    // From the end on: a tail of a list may be an element before it, and is made by then. What has begun leads to what is
    // being made, so that meeting it is a circle.
    fn visit_conses(&mut self, heap: &mut Heap<'_>, word: Word) -> Outcome<()> {
        let mut rest = word;
        while let Some((head, tail)) = heap.cons_parts(rest)? {
            heap.charge(1)?;
            if let Some(known) = &mut self.known {
                if known.get(rest)?.is_some() {
                    break;
                }
                known.begin(rest)?;
            }
            self.stack.push(heap, Reading::Cons(rest))?;
            self.stack.push(heap, Reading::Visit(head))?;
            rest = tail;
        }
        self.stack.push(heap, Reading::Visit(rest))
    }

    fn visit_map(&mut self, heap: &mut Heap<'_>, word: Word) -> Outcome<Visited> {
        self.begin(word)?;
        if let Some((tuple, values)) = maps::flat(heap, word)? {
            let (keys, size) = heap.tuple_parts(tuple)?.ok_or(Fail::Corrupt)?;
            if let Some(number) = self.number_of(heap, tuple, keys, size)? {
                self.keys[number].1 += 1;
                let before = self.stack.len();
                return Ok(match self.row(heap, values, size)? {
                    Some(true) => Visited::of(self.map_like(heap, number, size)?),
                    Some(false) => Visited::TooMuch,
                    None => {
                        self.stack.insert(heap, before, Reading::MapLike(number, size))?;
                        Visited::Done
                    }
                });
            }
            self.stack.push(heap, Reading::Map(word, size))?;
            self.stack.push(heap, Reading::Rows(values, size))?;
            self.stack.push(heap, Reading::Rows(keys, size))?;
            return Ok(Visited::Done);
        }
        let size = maps::size(heap, word)?.ok_or(Fail::Corrupt)?;
        self.stack.push(heap, Reading::Map(word, size))?;
        self.stack.push(heap, Reading::Keys(word))?;
        self.walks.push(heap, maps::Walk::new(heap, word)?)?;
        Ok(Visited::Done)
    }

    fn make_binary(&mut self, heap: &mut Heap<'_>, at: usize, length: usize) -> Outcome<K::Term> {
        if length <= SHORT {
            heap.charge(length as u64 / 64)?;
            return Ok(self.sink.binary(heap.bytes(at, length)?));
        }
        let end = at.checked_add(length).ok_or(Fail::Corrupt)?;
        let (memory, account) = heap.aside();
        self.sink.long_binary(memory.get(at..end).ok_or(Fail::Corrupt)?, account)
    }

    fn make_shifted(&mut self, heap: &mut Heap<'_>, found: &Bits) -> Outcome<K::Term> {
        let bytes = heap.copy_bits(found)?;
        self.sink.long_binary(&bytes, heap.aside().1)
    }

    fn visit_binary(&mut self, heap: &mut Heap<'_>, word: Word) -> Outcome<Visited> {
        if let Term::Boxed(Kind::Binary, at, words) = heap.term(word)? {
            let (size, room) = (heap.word(at)?, words - 1);
            // Most are short, and whole.
            if size <= SMALL_BINARY && size.is_multiple_of(8) && size <= 64 * room as u64 {
                if !self.spend(1) {
                    return Ok(Visited::TooMuch);
                }
                let term = self.sink.binary(heap.bytes(at + 8, (size / 8) as usize)?);
                return self.made(heap, term, 24 + size / 8).map(Visited::of);
            }
        }
        let found = heap.bits(word)?.ok_or(Fail::Corrupt)?;
        let aligned = found.offset.is_multiple_of(8);
        let (start, length) = ((found.offset / 8) as usize, found.whole_bytes());
        // Where terms are shared, many may be parts of one binary, which is made once. Outside it is shared, too.
        if let Some(length) = length
            && aligned
            && self.known.is_some()
            && found.size > SMALL_BINARY
        {
            let whole = match self.known.as_mut().map_or(Ok(None), |known| known.get(found.base))? {
                Some((whole, _)) => whole,
                None => {
                    let base = heap.bits(found.base)?.ok_or(Fail::Corrupt)?;
                    let bytes = (base.size / 8) as usize;
                    if !self.spend(base.size / 64) {
                        return Ok(Visited::TooMuch);
                    }
                    let whole = self.make_binary(heap, base.data, bytes)?;
                    if let Some(known) = &mut self.known {
                        known.begin(found.base)?;
                        known.end(heap, found.base, whole, 64)?;
                    }
                    whole
                }
            };
            let is_whole = word == found.base;
            let part = if is_whole { Some(whole) } else { self.sink.part(whole, start, length) };
            let term = part.ok_or(Fail::Corrupt)?;
            return self.made(heap, term, 64).map(Visited::of);
        }
        if !self.spend(found.size / 64) {
            return Ok(Visited::TooMuch);
        }
        let term = match length {
            Some(length) if aligned => self.make_binary(heap, found.data + start, length)?,
            Some(_) => self.make_shifted(heap, &found)?,
            None => {
                let bytes = heap.copy_bits(&found)?;
                let made = self.sink.long_bits(&bytes, found.size, heap.aside().1)?;
                made.ok_or(Fail::Corrupt)?
            }
        };
        self.made(heap, term, 24 + found.size.min(SMALL_BINARY) / 8).map(Visited::of)
    }
}

// A number for the keys of a map: one that no map is being made of.
fn free(keys: &mut Vec<(Word, usize)>, oldest: &mut usize) -> Option<usize> {
    if keys.len() < KEYS {
        keys.push((NIL, 0));
        return Some(keys.len() - 1);
    }
    let number = *oldest;
    *oldest = (number + 1) % KEYS;
    (keys[number].1 == 0).then_some(number)
}

/// Bytes of a binary that is made at once.
const SHORT: usize = 4 << 10;

/// Bits of a binary that outside is copied with what it is in.
const SMALL_BINARY: u64 = 8 * 64;

enum Next {
    Visit(Word),
    Visited(Word, Visited),
    /// Whether what was made is not too much.
    Made(bool),
}

enum Visited {
    /// It is made, or will be.
    Done,
    TooMuch,
    Foreign(&'static str),
}

impl Visited {
    fn of(fits: bool) -> Visited {
        if fits { Visited::Done } else { Visited::TooMuch }
    }
}

/// A fun as text: its module, name and arity.
pub fn show_fun(heap: &Heap<'_>, word: Word) -> Outcome<String> {
    let Term::Boxed(kind, at, _) = heap.term(word)? else { return Err(Fail::Corrupt) };
    let arity = crate::layout::small_value(heap.word(at + 8)?);
    let (module, name) = if kind == Kind::ExternalFun {
        (heap.atom_text(heap.word(at + 16)?)?, heap.atom_text(heap.word(at + 24)?)?)
    } else {
        let fun = heap.atoms.fun(crate::layout::small_value(heap.word(at)?) as usize);
        let text = |index| heap.atoms.name(index);
        (fun.and_then(|fun| text(fun.0)), fun.and_then(|fun| text(fun.1)))
    };
    Ok(format!("#Fun<{}.{}/{arity}>", module.unwrap_or("?"), name.unwrap_or("?")))
}

// The way to a word that cannot go out, as the sink shows it.
fn path_to<K: Sink>(
    sink: &mut K,
    heap: &mut Heap<'_>,
    root: Word,
    wanted: Word,
) -> Result<Vec<Step<K::Term>>, Uncrossable<K::Term>> {
    let path = steps_to(heap, root, wanted)?;
    let mut steps = Vec::with_capacity(path.len());
    for step in path.into_items() {
        steps.push(match step {
            Step::Element(index) => Step::Element(index),
            Step::Tail => Step::Tail,
            Step::Field(index) => Step::Field(index),
            Step::Key => Step::Key,
            // A key is visited before its value: were it foreign, the way would end there.
            Step::Value(key) => Step::Value(decode_shared(sink, heap, key)?),
        });
    }
    Ok(steps)
}

enum Walk {
    Visit(Word, Option<Step<Word>>),
    Leave,
}

// Shared terms are looked into once: the first way is as good as any.
fn steps_to(heap: &mut Heap<'_>, root: Word, wanted: Word) -> Outcome<Stack<Step<Word>>> {
    let mut seen = Marks::new(heap)?;
    let mut path: Stack<Step<Word>> = Stack::default();
    let mut stack = Stack::of(Walk::Visit(root, None));
    while let Some(walk) = stack.pop() {
        heap.charge(1)?;
        let Walk::Visit(word, step) = walk else {
            path.pop();
            continue;
        };
        if let Some(step) = step {
            path.push(heap, step)?;
            stack.push(heap, Walk::Leave)?;
        }
        if word == wanted {
            break;
        }
        if matches!(heap.term(word)?, Term::Cons(_) | Term::Boxed(..))
            && std::mem::replace(seen.of(word)?, BEGUN) != UNSEEN
        {
            continue;
        }
        visit_parts(heap, word, &mut stack)?;
    }
    Ok(path)
}

// The parts of a term, the first on top.
fn visit_parts(heap: &mut Heap<'_>, word: Word, stack: &mut Stack<Walk>) -> Outcome<()> {
    match heap.term(word)? {
        Term::Cons(_) => {
            let (elements, tail) = heap.list_and_tail(word)?;
            stack.push(heap, Walk::Visit(tail, Some(Step::Tail)))?;
            for (index, element) in elements.into_iter().enumerate().rev() {
                heap.charge(1)?;
                stack.push(heap, Walk::Visit(element, Some(Step::Element(index))))?;
            }
        }
        Term::Boxed(Kind::Tuple, at, size) => {
            for index in (0..size).rev() {
                heap.charge(1)?;
                let element = heap.word(at + 8 * index)?;
                stack.push(heap, Walk::Visit(element, Some(Step::Field(index + 1))))?;
            }
        }
        Term::Boxed(Kind::FlatMap | Kind::BigMap, ..) => {
            let mut walk = maps::Walk::new(heap, word)?;
            while let Some((key, value)) = walk.next(heap)? {
                stack.push(heap, Walk::Visit(value, Some(Step::Value(key))))?;
                stack.push(heap, Walk::Visit(key, Some(Step::Key)))?;
            }
        }
        _ => {}
    }
    Ok(())
}

#[cfg(test)]
mod tests;
