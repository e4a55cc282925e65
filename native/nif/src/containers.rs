//! Lists, tuples and maps as the VM makes them, and what it would take too long to make in one go.
//!
//! A long tuple and a long integer are made on a thread of the library, while their maker lies still. The VM makes maps of
//! more than 32 keys on its schedulers only, and in one go, and hashes all that is in their keys. So one that takes long is
//! made in parts, which the process that gets it merges ([`Instar.Call.Unfinished`]), for the VM does that in slices. What
//! has a key that takes long to hash, or a value that is not made yet, it puts into the map one by one. Until then there stands a mark for it, `{reference,
//! number}` with a reference that nobody else has; and whatever a mark is in is made by that process, too. What it is to do
//! is a list of steps, each of which may have marks of those before it.

use crate::atoms;
use crate::hashing;
use crate::words::Word;
use instar_engine::slices::{ALONE, Pause, TOGETHER};
use rustler::sys::ErlNifTerm;
use rustler::types::tuple::make_tuple;
use rustler::{Encoder, Env, Term};
use std::collections::HashMap;

/// Keys of a map that is made in one go: some 400 µs.
const LONG_MAP: usize = 4 << 10;
/// Keys of a part of a longer one.
const PART: usize = 1 << 10;
/// Keys of a map that the VM doesn't hash.
const FLAT: usize = 32;
/// What the keys of a part may take to hash, all together, in nanoseconds.
const HASHED: u64 = 400_000;
/// What one of them may take, for maps that are merged hash some of their keys again, a few thousand in one go.
const SLOW: u64 = 400;
/// Elements of a tuple that is made on a scheduler: some 200 µs, most of them for memory that is used for the first time.
pub(crate) const LONG_TUPLE: usize = 64 << 10;
/// Bytes of an integer that is made on a scheduler.
pub(crate) const LONG_INTEGER: usize = 64 << 10;

/// Terms that are looked at, or put into a list, between two looks at the clock.
const STEP: usize = 1 << 10;

/// Makes containers.
pub(crate) struct Containers<'a, 'p> {
    env: Env<'a>,
    /// Whom to tell before and after what cannot pause; where nobody is, all is made in one go.
    pause: Option<&'p Pause<'p>>,
    unfinished: Option<Box<Unfinished<'a>>>,
}

/// What is left to the process.
struct Unfinished<'a> {
    reference: Term<'a>,
    /// The last one first.
    steps: Term<'a>,
    /// The steps by the terms that stand for what they make.
    numbers: HashMap<ErlNifTerm, u64>,
    /// A list that may still become longer: the number of its step, its elements, and what follows them.
    open: Option<(u64, Term<'a>, Term<'a>)>,
}

impl<'a, 'p> Containers<'a, 'p> {
    pub(crate) fn new(env: Env<'a>, pause: Option<&'p Pause<'p>>) -> Containers<'a, 'p> {
        Containers { env, pause, unfinished: None }
    }

    pub(crate) fn env(&self) -> Env<'a> {
        self.env
    }

    /// Whether nothing is left to the process so far: no term is a mark, or has one in it.
    #[inline]
    pub(crate) fn is_whole(&self) -> bool {
        self.unfinished.is_none()
    }

    /// Whether a map of these keys is made in one go.
    #[inline]
    pub(crate) fn is_whole_map(&self, keys: &[Word<'a>]) -> bool {
        self.is_whole() && !self.takes_long(keys.len(), |index| keys[index])
    }

    // Whether it takes long to make a map of these keys.
    #[inline]
    fn takes_long(&self, count: usize, key: impl Fn(usize) -> Word<'a>) -> bool {
        if count <= FLAT || self.pause.is_none() {
            return false;
        }
        let mut left = HASHED;
        count > LONG_MAP
            || (0..count).any(|index| match left.checked_sub(hashing::cost(self.env, key(index), left)) {
                Some(rest) => {
                    left = rest;
                    false
                }
                None => true,
            })
    }

    /// Terms by their words.
    pub(crate) fn terms(&self, words: &[Word<'a>]) -> Vec<Term<'a>> {
        let mut terms = Vec::with_capacity(words.len());
        for words in words.chunks(STEP) {
            self.tell(words.len() as u64);
            terms.extend(words.iter().map(|word| word.term(self.env)));
        }
        terms
    }

    /// A list of these elements, among which there may be marks, and of what follows the last one.
    pub(crate) fn list_of(&mut self, elements: &[Word<'a>], tail: Word<'a>) -> Word<'a> {
        let env = self.env;
        let mut elements = elements.iter().rev().map(|element| element.term(env));
        let Some(last) = elements.next() else { return tail };
        // What stands behind the last element may be in something else, too.
        let list = self.cons(last, tail.term(env));
        Word::of(elements.fold(list, |list, element| self.longer(element, list)))
    }

    pub(crate) fn cons(&mut self, head: Term<'a>, tail: Term<'a>) -> Term<'a> {
        if !self.has_marks(&[head, tail]) {
            return tail.list_prepend(head);
        }
        let elements = Term::list_new_empty(self.env).list_prepend(head);
        let unfinished = self.unfinished();
        let (mark, number) = unfinished.mark();
        unfinished.open = Some((number, elements, tail));
        mark
    }

    /// The same where the tail is in nothing else.
    pub(crate) fn longer(&mut self, head: Term<'a>, tail: Term<'a>) -> Term<'a> {
        if let Some(unfinished) = &mut self.unfinished
            && let Some((number, elements, _end)) = &mut unfinished.open
            && unfinished.numbers.get(&word(tail)) == Some(&*number)
        {
            *elements = elements.list_prepend(head);
            return tail;
        }
        self.cons(head, tail)
    }

    pub(crate) fn tuple(&mut self, elements: &[Term<'a>]) -> Term<'a> {
        if self.has_marks(elements) {
            let step = (atoms::tuple(), self.list(elements.len(), |index| elements[index])).encode(self.env);
            return self.unfinished().step(step);
        }
        let env = self.env;
        self.alone(elements.len() > LONG_TUPLE, || make_tuple(env, elements))
    }

    /// Nothing where a key is there twice.
    pub(crate) fn map(&mut self, keys: &[Term<'a>], values: &[Term<'a>]) -> Option<Term<'a>> {
        let env = self.env;
        let is_long = self.takes_long(keys.len(), |index| Word::of(keys[index]));
        if !is_long && !self.has_marks(keys) && !self.has_marks(values) {
            return Term::map_from_term_arrays(env, keys, values).ok();
        }
        let mut parts = Parts::new(env);
        for (keys, values) in keys.chunks(STEP).zip(values.chunks(STEP)) {
            self.tell(keys.len() as u64);
            for (key, value) in keys.iter().zip(values) {
                // What a mark stands for is long.
                let cost =
                    if self.is_mark(*key) { HASHED } else { hashing::cost(env, Word::of(*key), HASHED) };
                let is_over = if cost > SLOW || self.is_mark(*value) {
                    parts.left(*key, *value, cost);
                    cost > HASHED / 4
                } else {
                    parts.made(*key, *value, cost)?
                };
                if is_over {
                    self.tell(TOGETHER);
                }
            }
        }
        let step = parts.step()?;
        Some(self.unfinished().step(step))
    }

    /// What the process has to read of what was written.
    pub(crate) fn written(&mut self, bytes: Term<'a>) -> Term<'a> {
        let step = (atoms::written(), bytes).encode(self.env);
        self.unfinished().step(step)
    }

    /// What takes long where it is `long`, and cannot pause.
    pub(crate) fn alone<T>(&mut self, long: bool, make: impl FnOnce() -> T) -> T {
        if !long {
            return make();
        }
        self.tell(ALONE);
        let made = make();
        self.tell(TOGETHER);
        made
    }

    /// A message in which there are terms that were made: as it is, or `{unfinished, reference, steps, message}`.
    pub(crate) fn message(self, message: impl Encoder) -> Term<'a> {
        let env = self.env;
        match self.unfinished {
            Some(mut unfinished) => {
                unfinished.close();
                (atoms::unfinished(), unfinished.reference, unfinished.steps, message).encode(env)
            }
            None => message.encode(env),
        }
    }

    fn unfinished(&mut self) -> &mut Unfinished<'a> {
        let env = self.env;
        self.unfinished.get_or_insert_with(|| Box::new(Unfinished::new(env)))
    }

    fn has_marks(&self, terms: &[Term<'a>]) -> bool {
        let Some(unfinished) = &self.unfinished else { return false };
        terms.chunks(STEP).any(|terms| {
            self.tell(terms.len() as u64);
            terms.iter().any(|term| unfinished.numbers.contains_key(&word(*term)))
        })
    }

    fn is_mark(&self, term: Term<'a>) -> bool {
        self.unfinished.as_ref().is_some_and(|unfinished| unfinished.numbers.contains_key(&word(term)))
    }

    fn list(&self, length: usize, element: impl Fn(usize) -> Term<'a>) -> Term<'a> {
        let mut list = Term::list_new_empty(self.env);
        for index in (0..length).rev() {
            if index % STEP == 0 {
                self.tell(STEP as u64);
            }
            list = list.list_prepend(element(index));
        }
        list
    }

    fn tell(&self, what: u64) {
        if let Some(pause) = self.pause {
            pause(what);
        }
    }
}

/// A map in parts.
struct Parts<'a> {
    env: Env<'a>,
    /// Maps that are made.
    maps: Term<'a>,
    /// The keys and values of the next one, and what it takes to hash them.
    keys: Vec<Term<'a>>,
    values: Vec<Term<'a>>,
    cost: u64,
    /// Lists of pairs that are left to the process, which lets others run between them.
    groups: Term<'a>,
    group: Vec<(Term<'a>, Term<'a>)>,
    group_cost: u64,
}

impl<'a> Parts<'a> {
    fn new(env: Env<'a>) -> Parts<'a> {
        let none = Term::list_new_empty(env);
        let (keys, values, group) = (Vec::new(), Vec::new(), Vec::new());
        Parts { env, maps: none, keys, values, cost: 0, groups: none, group, group_cost: 0 }
    }

    // Whether a map was made; nothing where a key is there twice.
    fn made(&mut self, key: Term<'a>, value: Term<'a>, cost: u64) -> Option<bool> {
        self.keys.push(key);
        self.values.push(value);
        self.cost += cost;
        let is_full = self.keys.len() == PART || self.cost > HASHED;
        if is_full {
            self.end_map()?;
        }
        Some(is_full)
    }

    fn left(&mut self, key: Term<'a>, value: Term<'a>, cost: u64) {
        self.group.push((key, value));
        self.group_cost += cost;
        if self.group.len() == PART || self.group_cost > HASHED {
            self.end_group();
        }
    }

    fn end_map(&mut self) -> Option<()> {
        if !self.keys.is_empty() {
            let map = Term::map_from_term_arrays(self.env, &self.keys, &self.values).ok()?;
            self.maps = self.maps.list_prepend(map);
        }
        self.keys.clear();
        self.values.clear();
        self.cost = 0;
        Some(())
    }

    fn end_group(&mut self) {
        if !self.group.is_empty() {
            self.groups = self.groups.list_prepend(std::mem::take(&mut self.group).encode(self.env));
        }
        self.group_cost = 0;
    }

    // What the process has to do; nothing where a key is there twice.
    fn step(mut self) -> Option<Term<'a>> {
        self.end_map()?;
        self.end_group();
        Some((atoms::map(), self.maps, self.groups).encode(self.env))
    }
}

impl<'a> Unfinished<'a> {
    fn new(env: Env<'a>) -> Unfinished<'a> {
        Unfinished {
            reference: env.make_ref().encode(env),
            steps: Term::list_new_empty(env),
            numbers: HashMap::new(),
            open: None,
        }
    }

    // A mark for the next step.
    fn mark(&mut self) -> (Term<'a>, u64) {
        self.close();
        let number = self.numbers.len() as u64;
        let mark = (self.reference, number).encode(self.reference.get_env());
        self.numbers.insert(word(mark), number);
        (mark, number)
    }

    fn step(&mut self, step: Term<'a>) -> Term<'a> {
        let (mark, _number) = self.mark();
        self.steps = self.steps.list_prepend(step);
        mark
    }

    fn close(&mut self) {
        if let Some((_number, elements, end)) = self.open.take() {
            let step = (atoms::list(), elements, end).encode(end.get_env());
            self.steps = self.steps.list_prepend(step);
        }
    }
}

fn word(term: Term<'_>) -> ErlNifTerm {
    term.as_c_arg()
}
