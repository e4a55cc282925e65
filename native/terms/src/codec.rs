//! Terms on their way into a guest's memory and out of it.
//!
//! Where they come from and go to is behind two traits, so that nothing is built in between. Both ways work
//! with a stack on the host's heap, for their nesting may be as deep as memory lasts.
//!
//! What comes in is a tree: what was shared is copied. What goes out is first taken for a tree too; when there
//! turns out to be more of it than the guest's memory holds, terms must be shared in it, and it is done again
//! with each term made once.

use crate::heap::{Fail, Heap, Outcome, Term, Word};
use crate::layout::{Kind, NIL, atom, boxed, cons, header};
use crate::{bits, maps};
use num_bigint::BigInt;
use std::collections::HashMap;

/// A term outside, as its reader sees it.
#[derive(Debug, Clone)]
pub enum Outside<'a, T> {
    /// An integer of 64 bits.
    Integer(i64),
    /// A larger one.
    Big(BigInt),
    /// A float.
    Float(f64),
    /// An atom's index in the call's table.
    Atom(u32),
    /// The empty list.
    Nil,
    /// Head and tail.
    Cons(T, T),
    /// Elements.
    Tuple(Vec<T>),
    /// Pairs, each key once.
    Map(Vec<(T, T)>),
    /// Bytes.
    Binary(&'a [u8]),
    /// Bytes of which the last is not whole, and the number of bits.
    Bits(Vec<u8>, u64),
    /// Something that cannot come in, and its name.
    Foreign(&'static str),
    /// More than its reader wants to read here.
    TooMuch,
}

/// Reads terms outside.
pub trait Source {
    /// A term.
    type Term: Copy;
    /// What a term is.
    fn read(&mut self, heap: &mut Heap<'_>, term: Self::Term) -> Outside<'_, Self::Term>;
}

/// Makes terms outside.
pub trait Sink {
    /// A term.
    type Term: Copy;
    /// An integer of 64 bits.
    fn integer(&mut self, value: i64) -> Self::Term;
    /// A larger one; nothing when it cannot be made.
    fn big(&mut self, value: &BigInt) -> Option<Self::Term>;
    /// A float.
    fn float(&mut self, value: f64) -> Self::Term;
    /// An atom by its index and text; nothing when it cannot be made.
    fn atom(&mut self, index: u32, text: &str) -> Option<Self::Term>;
    /// The empty list.
    fn nil(&mut self) -> Self::Term;
    /// A cons.
    fn cons(&mut self, head: Self::Term, tail: Self::Term) -> Self::Term;
    /// A tuple.
    fn tuple(&mut self, elements: &[Self::Term]) -> Self::Term;
    /// A map.
    fn map(&mut self, keys: &[Self::Term], values: &[Self::Term]) -> Option<Self::Term>;
    /// A binary.
    fn binary(&mut self, bytes: &[u8]) -> Self::Term;
    /// A bitstring whose last byte is not whole.
    fn bits(&mut self, bytes: &[u8], size: u64) -> Option<Self::Term>;
    /// A fun, shown as this; nothing to have it refused.
    fn fun(&mut self, shown: &str) -> Option<Self::Term>;
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
    /// It holds something of this kind, at this place.
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

enum Writing<T> {
    /// Write a term's word at an address.
    Fill(usize, T),
    /// Make a map of that many pairs of words, which lie at the second address, at the first.
    Map(usize, usize, usize),
}

/// Writes a term into the guest's memory.
pub fn encode<S: Source>(
    source: &mut S,
    heap: &mut Heap<'_>,
    term: S::Term,
) -> Result<Word, Uncrossable<S::Term>> {
    let start = heap.allocate(1)?;
    let mut stack = vec![Writing::Fill(start, term)];
    while let Some(writing) = stack.pop() {
        match writing {
            Writing::Fill(slot, part) => match write(source, heap, slot, part, &mut stack)? {
                Written::Done => {}
                Written::Foreign => return Err(locate(source, heap, term)),
                Written::TooMuch => return Err(Uncrossable::TooMuch),
            },
            Writing::Map(slot, at, count) => {
                let words = heap.words(at, 2 * count)?;
                let pairs = words.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect();
                let map = maps::from_distinct(heap, pairs)?;
                heap.store(slot, map)?;
            }
        }
    }
    Ok(heap.word(start)?)
}

enum Written {
    Done,
    Foreign,
    TooMuch,
}

// Writes what needs no other term, and leaves the rest on the stack.
fn write<S: Source>(
    source: &mut S,
    heap: &mut Heap<'_>,
    mut slot: usize,
    mut term: S::Term,
    stack: &mut Vec<Writing<S::Term>>,
) -> Outcome<Written> {
    loop {
        let word = match source.read(heap, term) {
            Outside::Cons(head, tail) => {
                let at = heap.allocate(2)?;
                // So that the memory holds nothing but words, whatever happens.
                heap.store(at, NIL)?;
                heap.store(at + 8, NIL)?;
                heap.store(slot, cons(at as u32))?;
                stack.push(Writing::Fill(at + 8, tail));
                (slot, term) = (at, head);
                continue;
            }
            Outside::Integer(value) => heap.make_i64(value)?,
            Outside::Big(value) => heap.make_integer(&value)?,
            Outside::Float(value) => heap.make_float(value)?,
            Outside::Atom(index) => atom(index),
            Outside::Nil => NIL,
            Outside::Tuple(elements) => {
                let at = heap.allocate(1 + elements.len())?;
                heap.store(at, header(Kind::Tuple, elements.len() as u32))?;
                fill(stack, at + 8, elements.into_iter());
                boxed(at as u32)
            }
            Outside::Map(pairs) => {
                let count = pairs.len();
                let at = heap.allocate(2 * count)?;
                stack.push(Writing::Map(slot, at, count));
                fill(
                    stack,
                    at,
                    pairs.into_iter().flat_map(|(key, value)| [key, value]).collect::<Vec<_>>().into_iter(),
                );
                return Ok(Written::Done);
            }
            Outside::Binary(bytes) => {
                heap.charge(bytes.len() as u64 / 8)?;
                heap.make_binary(bytes)?
            }
            Outside::Bits(bytes, size) => {
                let (word, at) = heap.new_binary(size)?;
                heap.store_bytes(at, &bytes)?;
                word
            }
            Outside::Foreign(_) => return Ok(Written::Foreign),
            Outside::TooMuch => return Ok(Written::TooMuch),
        };
        heap.store(slot, word)?;
        return Ok(Written::Done);
    }
}

// The first of them is on top.
fn fill<T>(
    stack: &mut Vec<Writing<T>>,
    at: usize,
    terms: impl DoubleEndedIterator<Item = T> + ExactSizeIterator,
) {
    for (index, term) in terms.enumerate().rev() {
        stack.push(Writing::Fill(at + 8 * index, term));
    }
}

// Walks again, now with the way to where it is: only a term that is refused pays for that.
fn locate<S: Source>(source: &mut S, heap: &mut Heap<'_>, term: S::Term) -> Uncrossable<S::Term> {
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
                for (index, element) in elements.into_iter().enumerate().rev() {
                    visit(element, Step::Field(index + 1));
                }
            }
            Outside::Map(pairs) => {
                for (key, value) in pairs {
                    visit(value, Step::Value(key));
                    visit(key, Step::Key);
                }
            }
            _ => {}
        }
    }
    Uncrossable::Failed(Fail::Corrupt)
}

/// Whether a term takes more than so many steps to read out; 64 bytes of a binary are one.
pub fn takes_more_than(heap: &mut Heap<'_>, root: Word, steps: usize) -> Outcome<bool> {
    let (mut taken, mut stack) = (0, vec![root]);
    while let Some(word) = stack.pop() {
        taken += match heap.term(word)? {
            Term::Cons(_) => {
                stack.extend(heap.cons_parts(word)?.map_or([NIL; 2], |(head, tail)| [tail, head]));
                1
            }
            Term::Boxed(Kind::Tuple, at, size) if size <= steps => {
                stack.extend(heap.words(at, size)?);
                1
            }
            Term::Boxed(Kind::Tuple, _, size) => size,
            Term::Boxed(Kind::FlatMap | Kind::BigMap, ..) => {
                let size = maps::size(heap, word)?.unwrap_or_default();
                if size <= steps {
                    stack.extend(maps::pairs(heap, word)?.into_iter().flat_map(|(key, value)| [key, value]));
                }
                size
            }
            Term::Boxed(Kind::Binary | Kind::SubBinary, ..) => {
                1 + heap.bits(word)?.map_or(0, |found| found.size / 512) as usize
            }
            _ => 1,
        };
        if taken > steps {
            return Ok(true);
        }
    }
    Ok(false)
}

enum Reading {
    Visit(Word),
    Tuple(Word, usize),
    // The conses of a list's spine, which are its first elements' terms too.
    List(Vec<Word>),
    Map(Word, usize),
}

/// Reads a term out of the guest's memory.
pub fn decode<K: Sink>(
    sink: &mut K,
    heap: &mut Heap<'_>,
    word: Word,
) -> Result<K::Term, Uncrossable<K::Term>> {
    // More terms than there are words cannot be without sharing.
    let most = heap.hp() as u64 / 8 + 1024;
    match read(sink, heap, word, Some(most))? {
        Some(term) => Ok(term),
        None => match read(sink, heap, word, None)? {
            Some(term) => Ok(term),
            None => Err(Uncrossable::Failed(Fail::Work)),
        },
    }
}

// Nothing when there was more than `most`; without it, what was made is remembered.
fn read<K: Sink>(
    sink: &mut K,
    heap: &mut Heap<'_>,
    root: Word,
    most: Option<u64>,
) -> Result<Option<K::Term>, Uncrossable<K::Term>> {
    let mut known: HashMap<Word, K::Term> = HashMap::new();
    let mut terms: Vec<K::Term> = Vec::new();
    let mut stack = vec![Reading::Visit(root)];
    let mut count = 0;
    while let Some(reading) = stack.pop() {
        heap.charge(1)?;
        match reading {
            Reading::Visit(word) => {
                count += 1;
                if most.is_some_and(|most| count > most) {
                    return Ok(None);
                }
                if let Some(term) = known.get(&word) {
                    terms.push(*term);
                    continue;
                }
                match visit(sink, heap, word, &mut stack, &known)? {
                    Visited::Term(term) => terms.push(term),
                    Visited::Later => {}
                    Visited::Foreign(kind) => {
                        let path = path_to(sink, heap, root, word)?;
                        return Err(Uncrossable::Foreign(kind, path));
                    }
                }
            }
            Reading::Tuple(word, size) => {
                let start = terms.len() - size;
                let term = sink.tuple(&terms[start..]);
                terms.truncate(start);
                terms.push(term);
                remember(&mut known, most, word, term);
            }
            Reading::Map(word, size) => {
                let start = terms.len() - 2 * size;
                let (keys, values) = terms[start..].split_at(size);
                let term = sink.map(keys, values).ok_or(Fail::Corrupt)?;
                terms.truncate(start);
                terms.push(term);
                remember(&mut known, most, word, term);
            }
            Reading::List(spine) => {
                let Some(mut list) = terms.pop() else { return Err(Fail::Corrupt.into()) };
                for word in spine.into_iter().rev() {
                    let Some(head) = terms.pop() else { return Err(Fail::Corrupt.into()) };
                    list = sink.cons(head, list);
                    remember(&mut known, most, word, list);
                }
                terms.push(list);
            }
        }
    }
    Ok(terms.pop())
}

fn remember<T>(known: &mut HashMap<Word, T>, most: Option<u64>, word: Word, term: T) {
    if most.is_none() {
        known.insert(word, term);
    }
}

enum Visited<T> {
    Term(T),
    Later,
    Foreign(&'static str),
}

fn visit<K: Sink>(
    sink: &mut K,
    heap: &mut Heap<'_>,
    word: Word,
    stack: &mut Vec<Reading>,
    known: &HashMap<Word, K::Term>,
) -> Outcome<Visited<K::Term>> {
    Ok(Visited::Term(match heap.term(word)? {
        Term::Small(value) => sink.integer(value),
        Term::Nil => sink.nil(),
        Term::Atom(index) => {
            let text = heap.atoms.name(index).ok_or(Fail::Corrupt)?;
            sink.atom(index, text).ok_or(Fail::Corrupt)?
        }
        Term::Cons(_) => {
            let (mut spine, mut heads, mut rest) = (Vec::new(), Vec::new(), word);
            while !known.contains_key(&rest)
                && let Some((head, tail)) = heap.cons_parts(rest)?
            {
                heap.charge(1)?;
                spine.push(rest);
                heads.push(head);
                rest = tail;
            }
            stack.push(Reading::List(spine));
            stack.push(Reading::Visit(rest));
            stack.extend(heads.into_iter().rev().map(Reading::Visit));
            return Ok(Visited::Later);
        }
        Term::Boxed(Kind::Tuple, at, size) => {
            stack.push(Reading::Tuple(word, size));
            stack.extend(heap.words(at, size)?.into_iter().rev().map(Reading::Visit));
            return Ok(Visited::Later);
        }
        Term::Boxed(Kind::FlatMap | Kind::BigMap, ..) => {
            let (keys, values): (Vec<_>, Vec<_>) = maps::pairs(heap, word)?.into_iter().unzip();
            stack.push(Reading::Map(word, keys.len()));
            stack.extend(values.into_iter().rev().map(Reading::Visit));
            stack.extend(keys.into_iter().rev().map(Reading::Visit));
            return Ok(Visited::Later);
        }
        Term::Boxed(Kind::Float, at, _) => {
            let value = f64::from_bits(heap.word(at)?);
            if !value.is_finite() {
                return Err(Fail::Corrupt);
            }
            sink.float(value)
        }
        Term::Boxed(Kind::Positive | Kind::Negative, ..) => {
            let value = heap.integer(word)?.ok_or(Fail::Corrupt)?;
            match i64::try_from(&value) {
                Ok(value) => sink.integer(value),
                Err(_) => sink.big(&value).ok_or(Fail::Corrupt)?,
            }
        }
        Term::Boxed(Kind::Binary | Kind::SubBinary, ..) => {
            let found = heap.bits(word)?.ok_or(Fail::Corrupt)?;
            heap.charge(found.size / 64)?;
            match found.whole_bytes() {
                Some(length) if found.offset.is_multiple_of(8) => {
                    sink.binary(heap.bytes(found.data + (found.offset / 8) as usize, length)?)
                }
                Some(_) => sink.binary(&bits::read(heap, &found)?),
                None => sink.bits(&bits::read(heap, &found)?, found.size).ok_or(Fail::Corrupt)?,
            }
        }
        Term::Boxed(Kind::Fun | Kind::ExternalFun, ..) => {
            let shown = show_fun(heap, word)?;
            match sink.fun(&shown) {
                Some(term) => term,
                None => return Ok(Visited::Foreign("fun")),
            }
        }
        Term::Boxed(Kind::BigMapNode | Kind::MatchContext, ..) => return Err(Fail::Corrupt),
    }))
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

// The way to a word that cannot go out. Shared terms are looked into once: the first way is as good as any.
fn path_to<K: Sink>(
    sink: &mut K,
    heap: &mut Heap<'_>,
    root: Word,
    wanted: Word,
) -> Result<Vec<Step<K::Term>>, Uncrossable<K::Term>> {
    enum Walk {
        Visit(Word, Option<Step<Word>>),
        Leave,
    }
    let mut seen = std::collections::HashSet::new();
    let mut path: Vec<Step<Word>> = Vec::new();
    let mut stack = vec![Walk::Visit(root, None)];
    while let Some(walk) = stack.pop() {
        heap.charge(1)?;
        let Walk::Visit(word, step) = walk else {
            path.pop();
            continue;
        };
        if let Some(step) = step {
            path.push(step);
            stack.push(Walk::Leave);
        }
        if word == wanted {
            break;
        }
        if matches!(heap.term(word)?, Term::Cons(_) | Term::Boxed(..)) && !seen.insert(word) {
            continue;
        }
        let mut visit = |word, step| stack.push(Walk::Visit(word, Some(step)));
        match heap.term(word)? {
            Term::Cons(_) => {
                let (elements, tail) = heap.list_and_tail(word)?;
                visit(tail, Step::Tail);
                for (index, element) in elements.into_iter().enumerate().rev() {
                    visit(element, Step::Element(index));
                }
            }
            Term::Boxed(Kind::Tuple, at, size) => {
                for (index, element) in heap.words(at, size)?.into_iter().enumerate().rev() {
                    visit(element, Step::Field(index + 1));
                }
            }
            Term::Boxed(Kind::FlatMap | Kind::BigMap, ..) => {
                for (key, value) in maps::pairs(heap, word)? {
                    visit(value, Step::Value(key));
                    visit(key, Step::Key);
                }
            }
            _ => {}
        }
    }
    let mut steps = Vec::with_capacity(path.len());
    for step in path {
        steps.push(match step {
            Step::Element(index) => Step::Element(index),
            Step::Tail => Step::Tail,
            Step::Field(index) => Step::Field(index),
            Step::Key => Step::Key,
            // A key is visited before its value: were it foreign, the way would end there.
            Step::Value(key) => match read(sink, heap, key, None)? {
                Some(key) => Step::Value(key),
                None => Step::Key,
            },
        });
    }
    Ok(steps)
}

#[cfg(test)]
mod tests;
