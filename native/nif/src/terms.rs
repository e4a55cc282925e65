//! Erlang's terms into a guest's memory and out of it: both sides of a call whose function takes any terms.
//!
//! Terms are read and made one by one, without a copy in between. That happens in one go, unless there are more than
//! [`QUICK`]: a list of a million elements takes tens of milliseconds. Then they are read on a thread of the library
//! ([`crate::away`]), and made in slices ([`crate::making`]).

use crate::atoms;
use crate::containers::{Containers, LONG_INTEGER};
use crate::emulator::{list_cell, tuple_size};
use crate::names::atom_text;
use crate::opaque::Opaque;
use crate::scheduler::{Scheduler, Thread};
use instar_engine::slices::Pause;
use instar_engine::{Call, CallError, Code, Limits, TermFunction};
use instar_terms::codec::{Outside, Sink, Source, Step, Uncrossable, decode, encode};
use instar_terms::external::{self, Unread};
use instar_terms::heap::{Account, Accounts, Fail, Heap, Outcome, Word};
use instar_terms::layout::NIL;
use instar_terms::runtime::Exception;
use num_bigint::{BigInt, Sign};
use rustler::sys::ErlNifTerm;
use rustler::types::atom::Atom;
use rustler::types::tuple::get_tuple;
use rustler::{Binary, Encoder, Env, MapIterator, NewBinary, NifResult, ResourceArc, Term, TermType};
use std::collections::HashMap;
use std::sync::Arc;

/// Terms that are converted on a scheduler that others wait for, at most, where 64 bytes of a binary count as one: some
/// 200 µs.
pub(crate) const QUICK: usize = 4_000;

/// Bytes of a binary that are copied in one go, to memory that may be used for the first time.
const BINARY: usize = 16 << 10;

/// The atoms of a module, which exist as long as the VM does.
pub(crate) struct AtomTable {
    atoms: Box<[Atom]>,
    indices: HashMap<ErlNifTerm, u32>,
}

impl AtomTable {
    /// From the atoms in the order of the module's table; nothing when there are too few or too many.
    pub(crate) fn new(code: Option<&Code>, atoms: Vec<Atom>) -> Option<AtomTable> {
        let wanted = code.and_then(Code::terms).map_or(0, |terms| terms.atoms().len());
        let indices = atoms.iter().enumerate().map(|(index, atom)| (key(*atom), index as u32)).collect();
        (wanted == atoms.len()).then_some(AtomTable { atoms: atoms.into(), indices })
    }

    /// The atom with that index.
    pub(crate) fn atom(&self, index: u32) -> Option<Atom> {
        self.atoms.get(index as usize).copied()
    }

    /// The index of an atom.
    pub(crate) fn index(&self, atom: Atom) -> Option<u32> {
        self.indices.get(&key(atom)).copied()
    }
}

fn key(atom: Atom) -> ErlNifTerm {
    atom.as_c_arg()
}

/// What came with the arguments of one call, or was given to it by its host.
#[derive(Default)]
pub(crate) struct Dynamic {
    /// Atoms by their index.
    atoms: HashMap<u32, Atom>,
    /// What was lent to it, by the number that it is in the guest.
    lent: Vec<ResourceArc<Opaque>>,
}

impl Dynamic {
    pub(crate) fn new() -> Dynamic {
        Dynamic::default()
    }

    /// The same without the atoms.
    pub(crate) fn lent_only(&self) -> Dynamic {
        Dynamic { atoms: HashMap::new(), lent: self.lent.clone() }
    }

    /// What was lent, by its number. A guest can forge one: it finds what the call was lent, or nothing.
    pub(crate) fn lent(&self, number: u64) -> Option<&ResourceArc<Opaque>> {
        self.lent.get(usize::try_from(number).ok()?)
    }

    /// The number of what is lent: the same for the same loan; nothing for any other reference.
    pub(crate) fn number_of(&mut self, term: Term<'_>) -> Option<u64> {
        let lent: ResourceArc<Opaque> = term.decode().ok()?;
        let is_it = |known: &ResourceArc<Opaque>| std::ptr::eq(&raw const **known, &raw const *lent);
        let number = self.lent.iter().position(is_it).unwrap_or_else(|| {
            self.lent.push(lent.clone());
            self.lent.len() - 1
        });
        Some(number as u64)
    }
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
    let most = (thread == Thread::Vm).then_some(QUICK);
    let mut reader = Reader { table, dynamic: Dynamic::new(), left: most, terms: std::marker::PhantomData };
    let write = |heap: &mut Heap<'_>| {
        reader.left = most;
        let mut words = Vec::with_capacity(arguments.len());
        for (position, argument) in arguments.iter().enumerate() {
            words.push(encode(&mut reader, heap, *argument).map_err(|error| (position, error))?);
        }
        Ok(words)
    };
    match Call::of_terms(code, function, limits, write, |(_, error): &Wrong<'a>| room(error)) {
        Ok(Ok(call)) => Ok((call, reader.dynamic)),
        Ok(Err((position, Uncrossable::Foreign(kind, path)))) => {
            let start = (atoms::argument(), position + 1).encode(env);
            Err(Refusal::Reason(uncrossable(&mut Containers::new(env, None), kind, start, &path)))
        }
        Ok(Err((_, Uncrossable::TooMuch))) => Err(Refusal::NotHere),
        Ok(Err((_, Uncrossable::Failed(fail)))) => Err(Refusal::Call(CallError::from_fail(fail))),
        Err(error) => Err(Refusal::Call(error)),
    }
}

/// The same with a list of arguments that `term_to_binary` has written. There is no call where they cannot be read so.
pub(crate) fn begin_written(callee: Callee<'_>, arguments: &[u8]) -> Result<Result<Call, CallError>, Unread> {
    let Callee { code, function, limits, .. } = callee;
    let write = |heap: &mut Heap<'_>| {
        let list = external::into_heap(heap, arguments)?;
        heap.list(list)?.ok_or(Unread::Unreadable)
    };
    let room = |unread: &Unread| match unread {
        Unread::Failed(Fail::Room(bytes)) => Some(*bytes),
        _ => None,
    };
    match Call::of_terms(code, function, limits, write, room) {
        Ok(Ok(call)) => Ok(Ok(call)),
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
type Wrong<'a> = (usize, Uncrossable<Term<'a>>);

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
    let mut maker = Maker { env, table, dynamic, show_funs: false, containers };
    let mut read = |heap: &mut Heap<'_>, result: Result<Word, Exception>| match result {
        Ok(word) => decode(&mut maker, heap, word).map(Ok),
        Err(exception) => {
            // It must come out whatever is in it.
            maker.show_funs = true;
            let mut part = |word: Word| decode(&mut maker, heap, word);
            let (class, reason, trace) =
                (part(exception.class)?, part(exception.reason)?, part(exception.trace));
            let trace = trace.or_else(|_| decode(&mut maker, heap, NIL))?;
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
            Ok(Err(uncrossable(containers, kind, atoms::result().encode(env), &path)))
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

struct Reader<'a, 't> {
    table: &'t AtomTable,
    dynamic: Dynamic,
    /// How many it may still read, if there is a bound.
    left: Option<usize>,
    terms: std::marker::PhantomData<Term<'a>>,
}

impl<'a> Source for Reader<'a, '_> {
    type Term = Term<'a>;

    fn read(&mut self, heap: &mut Heap<'_>, term: Term<'a>) -> Outside<'_, Term<'a>> {
        let kind = term.get_type();
        if let Some(left) = &mut self.left {
            match left.checked_sub(steps(term, kind)) {
                Some(rest) => *left = rest,
                None => return Outside::TooMuch,
            }
        }
        let read = match kind {
            TermType::Integer => integer(term),
            TermType::Float => term.decode().ok().map(Outside::Float),
            TermType::Atom => self.atom(heap, term),
            TermType::List => Some(match term.list_get_cell() {
                Ok((head, tail)) => Outside::Cons(head, tail),
                Err(_) => Outside::Nil,
            }),
            TermType::Tuple => get_tuple(term).ok().map(Outside::Tuple),
            TermType::Map => MapIterator::new(term).map(|pairs| Outside::Map(pairs.collect())),
            TermType::Binary => binary(term),
            TermType::Fun => Some(Outside::Foreign("fun")),
            TermType::Pid => Some(Outside::Foreign("pid")),
            TermType::Port => Some(Outside::Foreign("port")),
            TermType::Ref => self.dynamic.number_of(term).map(Outside::Reference),
            TermType::Unknown => Some(Outside::Foreign("reference")),
        };
        read.unwrap_or(Outside::Foreign("reference"))
    }
}

// What it costs to read it, without what is in it.
pub(crate) fn steps(term: Term<'_>, kind: TermType) -> usize {
    let size = match kind {
        TermType::Integer if term.decode::<i64>().is_err() && is_huge(term) => QUICK,
        TermType::Tuple => tuple_size(term),
        TermType::Map => term.map_size().unwrap_or_default(),
        TermType::Binary => term.decode::<Binary<'_>>().map_or(0, |binary| binary.len() / 64),
        _ => 0,
    };
    size + 1
}

/// Whether more than so many words or so are copied when terms are.
pub(crate) fn copies_more_than(terms: Term<'_>, most: usize) -> bool {
    let (mut left, mut stack) = (most, vec![terms]);
    while let Some(term) = stack.pop() {
        let kind = term.get_type();
        let size = match kind {
            TermType::List => 2,
            TermType::Tuple => tuple_size(term),
            TermType::Map => 2 * term.map_size().unwrap_or_default(),
            // A longer one is shared.
            TermType::Binary => term.decode::<Binary<'_>>().map_or(0, |binary| binary.len().min(64) / 8),
            _ => 0,
        };
        let Some(rest) = left.checked_sub(1 + size).filter(|rest| stack.len() <= *rest) else { return true };
        left = rest;
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
    false
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

impl Reader<'_, '_> {
    fn atom<'a, T>(&mut self, heap: &mut Heap<'_>, term: Term<'a>) -> Option<Outside<'static, T>> {
        let atom: Atom = term.decode().ok()?;
        if let Some(index) = self.table.index(atom) {
            return Some(Outside::Atom(index));
        }
        let index = heap.atoms.intern(&atom_text(term)?);
        self.dynamic.atoms.insert(index, atom);
        Some(Outside::Atom(index))
    }
}

// Tags of the external term format, for what has no function of its own.
const VERSION: u8 = 131;
const BIT_BINARY: u8 = 77;
const SMALL_BIG: u8 = 110;
/// Bytes of an integer that takes a while to copy.
const HUGE: u8 = 130;
const LARGE_BIG: u8 = 111;
const ATOM_UTF8: u8 = 118;

fn integer<'a>(term: Term<'a>) -> Option<Outside<'static, Term<'a>>> {
    match term.decode() {
        Ok(value) => Some(Outside::Integer(value)),
        Err(_) => big_of(term).map(Outside::Big),
    }
}

/// An integer of more than 64 bits.
pub(crate) fn big_of(term: Term<'_>) -> Option<BigInt> {
    let bytes = term.to_binary();
    let (sign, magnitude) = match bytes.as_slice() {
        [VERSION, SMALL_BIG, _, sign, magnitude @ ..] => (sign, magnitude),
        [VERSION, LARGE_BIG, _, _, _, _, sign, magnitude @ ..] => (sign, magnitude),
        _ => return None,
    };
    let sign = if *sign == 0 { Sign::Plus } else { Sign::Minus };
    Some(BigInt::from_bytes_le(sign, magnitude))
}

fn binary<'a>(term: Term<'a>) -> Option<Outside<'a, Term<'a>>> {
    match term.decode::<Binary<'a>>() {
        Ok(binary) => Some(Outside::Binary(binary.as_slice())),
        Err(_) => bits_of(term).map(|(bytes, size)| Outside::Bits(bytes, size)),
    }
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

pub(crate) fn external_big<'a>(env: Env<'a>, value: &BigInt) -> Option<Term<'a>> {
    let (sign, magnitude) = value.to_bytes_le();
    let mut bytes = vec![VERSION, LARGE_BIG];
    bytes.extend(u32::try_from(magnitude.len()).ok()?.to_be_bytes());
    bytes.push(u8::from(sign == Sign::Minus));
    bytes.extend(magnitude);
    external(env, &bytes)
}

/// Whether an integer takes long to make.
pub(crate) fn is_long(value: &BigInt) -> bool {
    value.bits() > 8 * LONG_INTEGER as u64
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
    show_funs: bool,
    containers: &'t mut Containers<'a, 'p>,
}

impl<'a> Sink for Maker<'a, '_, '_> {
    type Term = Term<'a>;

    fn integer(&mut self, value: i64) -> Term<'a> {
        value.encode(self.env)
    }

    fn big(&mut self, value: &BigInt) -> Option<Term<'a>> {
        let env = self.env;
        self.containers.alone(is_long(value), || external_big(env, value))
    }

    fn float(&mut self, value: f64) -> Term<'a> {
        value.encode(self.env)
    }

    fn atom(&mut self, index: u32, text: &str) -> Option<Term<'a>> {
        match self.table.atom(index).or_else(|| self.dynamic.atoms.get(&index).copied()) {
            Some(atom) => Some(atom.encode(self.env)),
            // One of the few that the host's own functions make, or one that its host has given to a guest.
            None => atom_of(self.env, text),
        }
    }

    fn nil(&mut self) -> Term<'a> {
        Term::list_new_empty(self.env)
    }

    fn cons(&mut self, head: Term<'a>, tail: Term<'a>) -> Term<'a> {
        self.containers.cons(head, tail)
    }

    fn longer(&mut self, head: Term<'a>, tail: Term<'a>) -> Term<'a> {
        self.containers.longer(head, tail)
    }

    fn tuple(&mut self, elements: &[Term<'a>]) -> Term<'a> {
        self.containers.tuple(elements)
    }

    fn map(&mut self, keys: &[Term<'a>], values: &[Term<'a>]) -> Option<Term<'a>> {
        self.containers.map(keys, values)
    }

    fn binary(&mut self, bytes: &[u8]) -> Term<'a> {
        let mut binary = NewBinary::new(self.env, bytes.len());
        binary.as_mut_slice().copy_from_slice(bytes);
        binary.into()
    }

    fn long_binary(&mut self, bytes: &[u8], account: &mut Account<'_>) -> Outcome<Term<'a>> {
        let mut binary = NewBinary::new(self.env, bytes.len());
        for (to, from) in binary.as_mut_slice().chunks_mut(BINARY).zip(bytes.chunks(BINARY)) {
            account.charge(from.len() as u64 / 16)?;
            to.copy_from_slice(from);
        }
        Ok(binary.into())
    }

    fn part(&mut self, of: Term<'a>, start: usize, length: usize) -> Option<Term<'a>> {
        let whole: Binary<'a> = of.decode().ok()?;
        whole.make_subbinary(start, length).ok().map(|part| part.to_term(self.env))
    }

    fn bits(&mut self, bytes: &[u8], size: u64) -> Option<Term<'a>> {
        external_bits(self.env, bytes, size)
    }

    fn reference(&mut self, number: u64) -> Option<Term<'a>> {
        self.dynamic.lent(number).map(|lent| lent.encode(self.env))
    }

    fn fun(&mut self, shown: &str) -> Option<Term<'a>> {
        if self.show_funs { Some(self.binary(shown.as_bytes())) } else { None }
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
