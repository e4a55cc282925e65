//! Erlang's terms into a guest's memory and out of it: both sides of a call whose function takes any terms.
//!
//! Terms are read and made one by one, without a copy in between. That happens in one go, unless there are more than
//! [`QUICK`]: a list of a million elements takes tens of milliseconds. Then they are read on a thread of the library
//! ([`crate::away`]), and made in slices ([`crate::making`]).

use crate::atoms;
use crate::containers::{Containers, LONG_INTEGER, LONG_TUPLE};
use crate::emulator::{list_cell, tuple_size};
use crate::known::{AtomTable, Dynamic, Whose};
use crate::making::Pace;
use crate::names::atom_text;
use crate::scheduler::{Scheduler, Thread};
use crate::words::{self, Arena, Layout, Seen, Word};
use instar_engine::slices::Pause;
use instar_engine::{Call, CallError, Code, Limits, TermFunction};
use instar_terms::codec::{Outside, Sink, Source, Step, Uncrossable, decode, encode_all};
use instar_terms::external::{self, Unread};
use instar_terms::heap::{Account, Accounts, Fail, Heap, Outcome};
use instar_terms::layout::{NIL, OWN_REFERENCE, atom, small};
use instar_terms::runtime::Exception;
use rustler::types::atom::Atom;
use rustler::types::tuple::get_tuple;
use rustler::{Binary, Encoder, Env, MapIterator, NewBinary, NifResult, Term, TermType};
use std::borrow::Cow;
use std::sync::Arc;

/// Steps of terms that are converted on a scheduler that others wait for, at most, where functions of the VM do it: some
/// 200 µs.
pub(crate) const QUICK: usize = 4_000;
/// The same where words are read and written.
const QUICK_BY_WORDS: usize = 40_000;

/// The steps of terms that are converted at once; 64 bytes of a binary are one.
pub(crate) fn quick() -> usize {
    if Layout::known().is_some() { QUICK_BY_WORDS } else { QUICK }
}

/// Bytes of a binary that are copied in one go, to memory that may be used for the first time.
const BINARY: usize = 16 << 10;
/// Bytes of a bitstring that is made on a scheduler: it is written and read for that.
pub(crate) const LONG_BITS: usize = 64 << 10;

/// A binary of these bytes, which are copied in steps.
pub(crate) fn binary_in_steps<'a>(env: Env<'a>, bytes: &[u8], pace: &mut Pace<'_>) -> Term<'a> {
    let mut binary = NewBinary::new(env, bytes.len());
    for (to, from) in binary.as_mut_slice().chunks_mut(BINARY).zip(bytes.chunks(BINARY)) {
        pace.step(from.len() as u64 / 16);
        to.copy_from_slice(from);
    }
    binary.into()
}

/// What is called, and within what.
pub(crate) struct Callee<'c> {
    pub(crate) code: &'c Arc<Code>,
    pub(crate) table: &'c AtomTable,
    pub(crate) function: &'c TermFunction,
    pub(crate) limits: Limits,
}

/// Begins a call, or says why not.
pub(crate) fn begin<'a>(
    env: Env<'a>,
    callee: Callee<'_>,
    arguments: &[Term<'a>],
    thread: Thread,
) -> Result<(Call, Dynamic), Refusal<'a>> {
    let Callee { code, table, function, limits } = callee;
    let most = if thread == Thread::Vm { quick() } else { usize::MAX };
    let layout = Layout::known();
    let mut reader = Reader { env, layout, table, dynamic: Dynamic::new(), left: most };
    let arguments: Vec<_> = arguments.iter().map(|argument| Word::of(*argument)).collect();
    let write = |heap: &mut Heap<'_>| {
        reader.left = most;
        encode_all(&mut reader, heap, &arguments)
    };
    match Call::of_terms(code, function, limits, write, |(_, error): &Wrong<'a>| room(error)) {
        Ok(Ok(call)) => Ok((call, reader.dynamic.at_first())),
        Ok(Err((position, Uncrossable::Foreign(kind, path)))) => {
            let start = (atoms::argument(), position + 1).encode(env);
            let path = terms_of(env, path);
            Err(Refusal::Reason(uncrossable(&mut Containers::new(env, None), kind, start, &path)))
        }
        Ok(Err((_, Uncrossable::TooMuch))) => Err(Refusal::NotHere),
        Ok(Err((_, Uncrossable::Failed(fail)))) => Err(Refusal::Call(CallError::from_fail(fail))),
        Err(error) => Err(Refusal::Call(error)),
    }
}

/// The same with a list of arguments that `term_to_binary` has written. There is no call where they cannot be read so.
pub(crate) fn begin_written(
    env: Env<'_>,
    callee: Callee<'_>,
    arguments: &[u8],
) -> Result<Result<(Call, Dynamic), CallError>, Unread> {
    let Callee { code, function, limits, .. } = callee;
    let mut dynamic = Dynamic::new();
    let write = |heap: &mut Heap<'_>| {
        let mut lent = |reference: &[u8]| dynamic.number_of_written(env, reference, Whose::Host);
        let list = external::into_heap(heap, arguments, &mut lent)?;
        heap.list(list)?.ok_or(Unread::Unreadable)
    };
    let room = |unread: &Unread| match unread {
        Unread::Failed(Fail::Room(bytes)) => Some(*bytes),
        _ => None,
    };
    match Call::of_terms(code, function, limits, write, room) {
        Ok(Ok(call)) => Ok(Ok((call, dynamic.at_first()))),
        Ok(Err(Unread::Failed(fail))) => Ok(Err(CallError::from_fail(fail))),
        Ok(Err(unread @ Unread::Unreadable)) => Err(unread),
        Err(error) => Ok(Err(error)),
    }
}

/// Why a call could not begin.
pub(crate) enum Refusal<'a> {
    Reason(Term<'a>),
    Call(CallError),
    NotHere,
}

// An argument's position from zero on, and what is wrong with it.
type Wrong<'a> = (usize, Uncrossable<Word<'a>>);

fn room<T>(error: &Uncrossable<T>) -> Option<usize> {
    match error {
        Uncrossable::Failed(Fail::Room(bytes)) => Some(*bytes),
        _ => None,
    }
}

/// What a call returned as a term: the value, or a reason with which it failed. In one go, or in slices.
pub(crate) fn result<'a>(
    returned: instar_engine::call::TermResult,
    (table, dynamic): (&AtomTable, &Dynamic),
    slices: Option<(u64, &Pause<'_>)>,
    containers: &mut Containers<'a, '_>,
) -> Result<Result<Term<'a>, Term<'a>>, CallError> {
    let env = containers.env();
    let mut maker = Maker::new((table, dynamic), &mut *containers);
    let mut read = |heap: &mut Heap<'_>, result: Result<u64, Exception>| match result {
        Ok(word) => decode(&mut maker, heap, word).map(|made| Ok(made.term(env))),
        Err(exception) => {
            // It must come out whatever is in it.
            maker.shows = true;
            let mut part = |word: u64| decode(&mut maker, heap, word);
            let (class, reason, trace) =
                (part(exception.class)?, part(exception.reason)?, part(exception.trace));
            let trace = trace.or_else(|_| decode(&mut maker, heap, NIL))?;
            let [class, reason, trace] = [class, reason, trace].map(|part| part.term(env));
            let exception = atoms::exception().encode(env);
            Ok(Err(maker.containers.tuple(&[exception, class, reason, trace])))
        }
    };
    let read = match slices {
        Some(slices) => returned.read_in_slices(slices, read)?,
        None => returned.read(&mut read)?,
    };
    match read {
        Ok(done) => Ok(done),
        Err(Uncrossable::Foreign(kind, path)) => {
            Ok(Err(uncrossable(containers, kind, atoms::result().encode(env), &terms_of(env, path))))
        }
        Err(Uncrossable::TooMuch) => Err(CallError::Internal),
        Err(Uncrossable::Failed(fail)) => Err(CallError::from_fail(fail)),
    }
}

pub(crate) fn uncrossable<'a>(
    containers: &mut Containers<'a, '_>,
    kind: &str,
    start: Term<'a>,
    path: &[Step<Term<'a>>],
) -> Term<'a> {
    let env = containers.env();
    let mut steps = Term::list_new_empty(env);
    for step in path.iter().rev() {
        let step = match step {
            Step::Element(index) => (atoms::at(), *index).encode(env),
            Step::Tail => atoms::tail().encode(env),
            Step::Field(index) => (atoms::element(), *index).encode(env),
            Step::Key => atoms::key().encode(env),
            Step::Value(key) => containers.tuple(&[atoms::value().encode(env), *key]),
        };
        steps = containers.cons(step, steps);
    }
    let kind = match kind {
        "pid" => atoms::pid(),
        "port" => atoms::port(),
        "fun" => atoms::fun(),
        _ => atoms::reference(),
    };
    let steps = containers.cons(start, steps);
    containers.tuple(&[atoms::uncrossable().encode(env), kind.encode(env), steps])
}

fn terms_of<'a>(env: Env<'a>, path: Vec<Step<Word<'a>>>) -> Vec<Step<Term<'a>>> {
    let term = |step: Step<Word<'a>>| match step {
        Step::Element(index) => Step::Element(index),
        Step::Tail => Step::Tail,
        Step::Field(index) => Step::Field(index),
        Step::Key => Step::Key,
        Step::Value(key) => Step::Value(key.term(env)),
    };
    path.into_iter().map(term).collect()
}

struct Reader<'a, 't> {
    env: Env<'a>,
    /// By which words are read; without it functions of the VM read them.
    layout: Option<&'static Layout>,
    table: &'t AtomTable,
    dynamic: Dynamic,
    /// What it may still read.
    left: usize,
}

impl<'a> Source<'a> for Reader<'a, '_> {
    type Term = Word<'a>;

    #[inline]
    fn is_same(&self, one: Word<'a>, other: Word<'a>) -> bool {
        one == other || self.layout.is_some_and(|layout| layout.same_binary(one, other))
    }

    #[inline(always)]
    fn immediate(&mut self, word: Word<'a>) -> Option<u64> {
        let left = self.left.checked_sub(1)?;
        let found = match self.layout?.immediate(word)? {
            Seen::Small(value) => small(value),
            Seen::Nil => NIL,
            _ => atom(self.table.index(word)?),
        };
        self.left = left;
        Some(found)
    }

    #[inline(always)]
    fn cell(&mut self, word: Word<'a>) -> Option<(Word<'a>, Word<'a>)> {
        let left = self.left.checked_sub(1)?;
        let cell = self.layout?.cell(word)?;
        self.left = left;
        Some(cell)
    }

    fn read(&mut self, heap: &mut Heap<'_>, word: Word<'a>) -> Outside<'a, Word<'a>> {
        let seen = self.layout.map_or(Seen::Other, |layout| layout.see(word));
        let (cost, read) = match seen {
            Seen::Small(value) => (0, Outside::Integer(value)),
            Seen::Cons(head, tail) => (0, Outside::Cons(head, tail)),
            Seen::Nil => (0, Outside::Nil),
            Seen::Atom => match self.table.index(word) {
                Some(index) => (0, Outside::Atom(index)),
                None => return self.other_atom(heap, word),
            },
            Seen::Tuple(elements) => (elements.len(), Outside::Tuple(Cow::Borrowed(elements))),
            Seen::Map(keys, values) => (keys.len(), Outside::Map(Cow::Borrowed(keys), Cow::Borrowed(values))),
            Seen::Float(value) => (0, Outside::Float(value)),
            Seen::Binary(bytes) => (bytes.len() / 64, Outside::Binary(Cow::Borrowed(bytes))),
            Seen::Big(negative, limbs) => (limbs.len() / 8, Outside::Big(negative, Cow::Borrowed(limbs))),
            Seen::Other => return self.read_by_functions(heap, word.term(self.env)),
        };
        if self.spend(1 + cost) { read } else { Outside::TooMuch }
    }
}

impl<'a> Reader<'a, '_> {
    fn spend(&mut self, steps: usize) -> bool {
        // On a thread of the library it has no end.
        let left = self.left.checked_sub(steps);
        self.left = left.unwrap_or_default();
        left.is_some()
    }

    #[cold]
    fn other_atom(&mut self, heap: &mut Heap<'_>, word: Word<'a>) -> Outside<'a, Word<'a>> {
        if !self.spend(1) {
            return Outside::TooMuch;
        }
        if let Some(index) = self.dynamic.index(word) {
            return Outside::Atom(index);
        }
        if !self.spend(ATOM_STEPS) {
            return Outside::TooMuch;
        }
        // The short way is for Latin-1 only.
        let atom = word.term(self.env);
        let text = atom.atom_to_string().ok().or_else(|| atom_text(atom));
        let Some(text) = text else { return Outside::Foreign("reference") };
        let index = heap.atoms.intern_other(&text);
        self.dynamic.add(word, index);
        Outside::Atom(index)
    }

    fn read_by_functions(&mut self, heap: &mut Heap<'_>, term: Term<'a>) -> Outside<'a, Word<'a>> {
        let (kind, word) = (term.get_type(), Word::of(term));
        if kind == TermType::Atom {
            return match self.table.index(word) {
                Some(index) if self.spend(1) => Outside::Atom(index),
                Some(_) => Outside::TooMuch,
                None => self.other_atom(heap, word),
            };
        }
        if !self.spend(steps(term, kind)) {
            return Outside::TooMuch;
        }
        let read = match kind {
            TermType::Integer => match term.decode() {
                Ok(value) => Some(Outside::Integer(value)),
                Err(_) => big_of(term).map(|(negative, limbs)| Outside::Big(negative, limbs.into())),
            },
            TermType::Float => term.decode().ok().map(Outside::Float),
            TermType::List => Some(match list_cell(term) {
                Some((head, tail)) => Outside::Cons(Word::of(head), Word::of(tail)),
                None => Outside::Nil,
            }),
            TermType::Tuple => words::elements(term).map(|elements| Outside::Tuple(Cow::Borrowed(elements))),
            TermType::Map => MapIterator::new(term).map(|pairs| {
                let (keys, values): (Vec<_>, Vec<_>) =
                    pairs.map(|(key, value)| (Word::of(key), Word::of(value))).unzip();
                Outside::Map(keys.into(), values.into())
            }),
            TermType::Binary => match term.decode::<Binary<'a>>() {
                Ok(binary) => Some(Outside::Binary(Cow::Borrowed(binary.as_slice()))),
                Err(_) => bits_of(term).map(|(bytes, size)| Outside::Bits(bytes.into(), size)),
            },
            TermType::Fun => Some(Outside::Foreign("fun")),
            TermType::Pid => Some(Outside::Foreign("pid")),
            TermType::Port => Some(Outside::Foreign("port")),
            TermType::Ref => self.dynamic.number_of(term).map(Outside::Reference),
            TermType::Atom | TermType::Unknown => None,
        };
        read.unwrap_or(Outside::Foreign("reference"))
    }
}

/// What an atom takes that the call has not met before: its text is fetched and looked up.
const ATOM_STEPS: usize = 24;
/// What a pair takes in a map of more than [`FLAT`] keys, which are hashed and sorted.
const PAIR_STEPS: usize = 12;
const FLAT: usize = 32;

// What it costs to read it, without what is in it.
pub(crate) fn steps(term: Term<'_>, kind: TermType) -> usize {
    let size = match kind {
        TermType::Integer if term.decode::<i64>().is_err() && is_huge(term) => QUICK,
        TermType::Tuple => tuple_size(term),
        TermType::Map => match term.map_size().unwrap_or_default() {
            size @ ..=FLAT => size,
            size => PAIR_STEPS * size,
        },
        TermType::Binary => term.decode::<Binary<'_>>().map_or(0, |binary| binary.len() / 64),
        _ => 0,
    };
    size + 1
}

/// Whether more than so many words or so are copied when terms are.
pub(crate) fn copies_more_than(terms: Term<'_>, most: usize) -> bool {
    words_of(terms, most, Some(0)).is_none()
}

/// How many words or so are copied when terms are; nothing where they are more than that, or nobody says how many a fun has
/// closed over.
pub(crate) fn words_of(terms: Term<'_>, most: usize, of_fun: Option<usize>) -> Option<usize> {
    let (mut left, mut stack) = (most, vec![terms]);
    while let Some(term) = stack.pop() {
        let kind = term.get_type();
        let size = match kind {
            TermType::List => 2,
            TermType::Tuple => tuple_size(term),
            TermType::Map => 2 * term.map_size().unwrap_or_default(),
            // A longer one is shared.
            TermType::Binary => term.decode::<Binary<'_>>().map_or(0, |binary| binary.len().min(64) / 8),
            TermType::Fun => of_fun?,
            _ => 0,
        };
        left = left.checked_sub(1 + size).filter(|rest| stack.len() <= *rest)?;
        match kind {
            TermType::List => {
                if let Some((head, tail)) = list_cell(term) {
                    stack.extend([tail, head]);
                }
            }
            TermType::Tuple => stack.extend(get_tuple(term).unwrap_or_default()),
            TermType::Map => {
                stack.extend(
                    MapIterator::new(term).into_iter().flatten().flat_map(|(key, value)| [key, value]),
                );
            }
            _ => {}
        }
    }
    Some(most - left)
}

// Whether an integer has more than a thousand bits or so. To compare it takes no time, whatever it is; nothing else says
// how large it is before it is copied.
fn is_huge(term: Term<'_>) -> bool {
    let power = |sign: u8| {
        let mut bytes = vec![VERSION, SMALL_BIG, HUGE, sign];
        bytes.extend([0; HUGE as usize - 1]);
        bytes.push(1);
        term.get_env().binary_to_term(&bytes).map(|(power, _)| power)
    };
    power(0).is_none_or(|most| term > most) || power(1).is_none_or(|least| term < least)
}

// Tags of the external term format, for what has no function of its own.
const VERSION: u8 = 131;
const BIT_BINARY: u8 = 77;
const SMALL_BIG: u8 = 110;
/// Bytes of an integer that takes a while to copy.
const HUGE: u8 = 130;
const LARGE_BIG: u8 = 111;
const ATOM_UTF8: u8 = 118;

/// Whether an integer of more than 64 bits is below zero, and the limbs of its magnitude.
pub(crate) fn big_of(term: Term<'_>) -> Option<(bool, Vec<u64>)> {
    let bytes = term.to_binary();
    let (sign, magnitude) = match bytes.as_slice() {
        [VERSION, SMALL_BIG, _, sign, magnitude @ ..] => (sign, magnitude),
        [VERSION, LARGE_BIG, _, _, _, _, sign, magnitude @ ..] => (sign, magnitude),
        _ => return None,
    };
    let limb = |bytes: &[u8]| bytes.iter().rev().fold(0, |limb, byte| limb << 8 | u64::from(*byte));
    Some((*sign != 0, magnitude.chunks(8).map(limb).collect()))
}

/// A bitstring that is no binary, and the number of its bits.
pub(crate) fn bits_of(term: Term<'_>) -> Option<(Vec<u8>, u64)> {
    let bytes = term.to_binary();
    match bytes.as_slice() {
        [VERSION, BIT_BINARY, _, _, _, _, bits, data @ ..] if (1..=8).contains(bits) => {
            Some((data.to_vec(), 8 * data.len() as u64 - 8 + u64::from(*bits)))
        }
        _ => None,
    }
}

// What has no function of its own.
fn external<'a>(env: Env<'a>, bytes: &[u8]) -> Option<Term<'a>> {
    env.binary_to_term(bytes).map(|(term, _)| term)
}

/// An integer with its sign by the bytes of its magnitude, the least significant first.
pub(crate) fn external_big<'a>(env: Env<'a>, negative: bool, magnitude: &[u8]) -> Option<Term<'a>> {
    let length = magnitude.iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1);
    let mut bytes = vec![VERSION, LARGE_BIG];
    bytes.extend(u32::try_from(length).ok()?.to_be_bytes());
    bytes.push(u8::from(negative));
    bytes.extend_from_slice(&magnitude[..length]);
    external(env, &bytes)
}

pub(crate) fn external_bits<'a>(env: Env<'a>, bytes: &[u8], size: u64) -> Option<Term<'a>> {
    let mut written = vec![VERSION, BIT_BINARY];
    written.extend(u32::try_from(bytes.len()).ok()?.to_be_bytes());
    written.push((size % 8) as u8);
    written.extend(bytes);
    external(env, &written)
}

/// The atom with that text, which the VM has already.
pub(crate) fn atom_of<'a>(env: Env<'a>, text: &str) -> Option<Term<'a>> {
    let mut bytes = vec![VERSION, ATOM_UTF8];
    bytes.extend(u16::try_from(text.len()).ok()?.to_be_bytes());
    bytes.extend(text.as_bytes());
    external(env, &bytes)
}

struct Maker<'a, 't, 'p> {
    env: Env<'a>,
    table: &'t AtomTable,
    dynamic: &'t Dynamic,
    /// Where terms are written, once that is worth it; without it functions of the VM make them.
    arena: Option<Arena<'a>>,
    /// Terms that functions of the VM make before.
    few: usize,
    shows: bool,
    containers: &'t mut Containers<'a, 'p>,
}

/// Terms for which there is no arena: what is left of it would be more than they are.
const FEW: usize = 8;

impl<'a, 't, 'p> Maker<'a, 't, 'p> {
    fn new(
        (table, dynamic): (&'t AtomTable, &'t Dynamic),
        containers: &'t mut Containers<'a, 'p>,
    ) -> Maker<'a, 't, 'p> {
        let env = containers.env();
        let arena = Layout::known().map(|layout| Arena::new(env, layout));
        Maker { env, table, dynamic, arena, few: FEW, shows: false, containers }
    }

    #[inline]
    fn arena(&mut self) -> Option<&mut Arena<'a>> {
        if self.few > 0 {
            self.few -= 1;
            return None;
        }
        self.arena.as_mut()
    }

    fn of(&self, term: impl Encoder) -> Word<'a> {
        Word::of(term.encode(self.env))
    }
}

impl<'a> Sink for Maker<'a, '_, '_> {
    type Term = Word<'a>;

    #[inline]
    fn integer(&mut self, value: i64) -> Word<'a> {
        if let Some(small) = self.arena.as_ref().and_then(|_| Arena::small(value)) {
            return small;
        }
        match self.arena() {
            Some(arena) => arena.integer(value),
            None => self.of(value),
        }
    }

    fn big(&mut self, negative: bool, magnitude: &[u8]) -> Option<Word<'a>> {
        if magnitude.len() > LONG_INTEGER {
            let env = self.env;
            return self.containers.alone(true, || external_big(env, negative, magnitude)).map(Word::of);
        }
        let made = self.arena().and_then(|arena| arena.big(negative, magnitude));
        made.or_else(|| external_big(self.env, negative, magnitude).map(Word::of))
    }

    #[inline]
    fn float(&mut self, value: f64) -> Word<'a> {
        match self.arena() {
            Some(arena) => arena.float(value),
            None => self.of(value),
        }
    }

    #[inline]
    fn atom(&mut self, index: u32, text: &str) -> Option<Word<'a>> {
        match self.table.word(index).or_else(|| self.dynamic.word(index)) {
            Some(atom) => Some(atom),
            // One of the few that the host's own functions make, or one that its host has given to a guest.
            None => atom_of(self.env, text).map(Word::of),
        }
    }

    #[inline]
    fn nil(&mut self) -> Word<'a> {
        match &self.arena {
            Some(arena) => arena.nil(),
            None => Word::of(Term::list_new_empty(self.env)),
        }
    }

    #[inline]
    fn list(&mut self, elements: &[Word<'a>], tail: Word<'a>) -> Word<'a> {
        if !self.containers.is_whole() {
            return self.containers.list_of(elements, tail);
        }
        if elements.len() > FEW {
            self.few = 0;
        }
        match self.arena() {
            Some(arena) => arena.list(elements, tail),
            None => words::list(self.env, elements, tail),
        }
    }

    #[inline]
    fn tuple(&mut self, elements: &[Word<'a>]) -> Word<'a> {
        if !self.containers.is_whole() {
            let elements = self.containers.terms(elements);
            return Word::of(self.containers.tuple(&elements));
        }
        if elements.len() > LONG_TUPLE {
            let env = self.env;
            return self.containers.alone(true, || words::tuple(env, elements));
        }
        match self.arena() {
            Some(arena) => arena.tuple(elements),
            None => words::tuple(self.env, elements),
        }
    }

    fn map(&mut self, keys: &[Word<'a>], values: &[Word<'a>]) -> Option<Word<'a>> {
        if self.containers.is_whole_map(keys) {
            return words::map(self.env, keys, values);
        }
        let (keys, values) = (self.containers.terms(keys), self.containers.terms(values));
        self.containers.map(&keys, &values).map(Word::of)
    }

    fn remember(&mut self, number: usize, map: Word<'a>, keys: &[Word<'a>]) -> bool {
        self.arena.as_mut().is_some_and(|arena| arena.remember(number, map, keys))
    }

    #[inline]
    fn map_like(&mut self, number: usize, values: &[Word<'a>]) -> Option<Word<'a>> {
        let arena = self.arena.as_mut()?;
        if self.containers.is_whole() {
            return arena.map_like(number, values);
        }
        let keys = arena.keys(number)?;
        self.map(&keys, values)
    }

    #[inline]
    fn binary(&mut self, bytes: &[u8]) -> Word<'a> {
        if let Some(binary) = self.arena().and_then(|arena| arena.binary(bytes)) {
            return binary;
        }
        let mut binary = NewBinary::new(self.env, bytes.len());
        binary.as_mut_slice().copy_from_slice(bytes);
        Word::of(binary.into())
    }

    fn long_binary(&mut self, bytes: &[u8], account: &mut Account<'_>) -> Outcome<Word<'a>> {
        let mut binary = NewBinary::new(self.env, bytes.len());
        for (to, from) in binary.as_mut_slice().chunks_mut(BINARY).zip(bytes.chunks(BINARY)) {
            account.charge(from.len() as u64 / 16)?;
            to.copy_from_slice(from);
        }
        Ok(Word::of(binary.into()))
    }

    fn part(&mut self, of: Word<'a>, start: usize, length: usize) -> Option<Word<'a>> {
        let whole: Binary<'a> = of.term(self.env).decode().ok()?;
        whole.make_subbinary(start, length).ok().map(|part| Word::of(part.to_term(self.env)))
    }

    fn bits(&mut self, bytes: &[u8], size: u64) -> Option<Word<'a>> {
        let env = self.env;
        self.containers.alone(bytes.len() > LONG_BITS, || external_bits(env, bytes, size)).map(Word::of)
    }

    fn reference(&mut self, number: u64) -> Option<Word<'a>> {
        let lent = self.dynamic.lent(number).map(|lent| Word::of(lent.encode(self.env)));
        if lent.is_some() || !self.shows || number & OWN_REFERENCE == 0 {
            return lent;
        }
        Some(self.binary(format!("#Reference<0.0.0.{}>", number & !OWN_REFERENCE).as_bytes()))
    }

    fn pid(&mut self, number: u64) -> Option<Word<'a>> {
        if self.shows { Some(self.binary(format!("#PID<0.{number}.0>").as_bytes())) } else { None }
    }

    fn fun(&mut self, shown: &str) -> Option<Word<'a>> {
        if self.shows { Some(self.binary(shown.as_bytes())) } else { None }
    }
}

/// Module, name and arity of each built-in function that the sandbox has.
#[rustler::nif]
fn terms_bifs<'a>(env: Env<'a>) -> Vec<Term<'a>> {
    let atom = |text: &str| Atom::from_str(env, text).ok();
    let names = instar_terms::bif::names().iter();
    names.filter_map(|(module, name, arity)| Some((atom(module)?, atom(name)?, *arity).encode(env))).collect()
}

/// Bytes of a module that is read on a scheduler: of 64 KiB some tens of microseconds.
const SMALL_MODULE: usize = 64 << 10;

/// The texts of the atoms of a module whose functions take terms; none for other bytes.
#[rustler::nif]
fn terms_atoms<'a>(env: Env<'a>, reference: Term<'a>, wasm: Term<'a>) -> NifResult<Term<'a>> {
    let size = wasm.decode::<Binary<'a>>()?.len();
    Ok(Scheduler::Own.answer_if(env, (reference, size > SMALL_MODULE), wasm, |env, wasm| {
        let wasm = wasm.decode::<Binary<'_>>();
        wasm.map_or_else(|_| Vec::new(), |wasm| instar_engine::facts::atoms(wasm.as_slice())).encode(env)
    }))
}
