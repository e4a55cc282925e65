//! A guest that asks Elixir: what the question is as a term, what the answer may be, and who is too late with it.
//!
//! The function that answers runs in the calling process, outside of any native function, so nothing here can stop
//! it. A watchdog process can: it is sent a [`Guest`], which leads to the call without keeping it alive. Whether the
//! answer or the deadline came first is decided by one compare-and-swap, so that a process is sent an exit signal
//! only while it is in its callback, and knows of the signal when it leaves it.

use crate::atoms;
use crate::call::{PendingCall, Suspended};
use crate::code::Resource;
use crate::components;
use crate::large::{self, Kept};
use crate::values::{argument, type_name};
use instar_engine::{Import, ValType, Values};
use rustler::types::atom::Atom;
use rustler::types::tuple::get_tuple;
use rustler::{Binary, Encoder, Env, LocalPid, OwnedBinary, ResourceArc, Term};
use std::sync::atomic::{AtomicU64, Ordering::SeqCst};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

// What a call's state is, in the lowest bits; above them is the number of its last question.
const RUNNING: u64 = 0;
const OPEN: u64 = 1;
/// The deadline came before the answer, and an exit signal follows.
const EXPIRED: u64 = 2;
/// The process left its callback after that.
const LEFT: u64 = 3;
/// It did not leave it, and a signal that kills follows.
const KILLED: u64 = 4;
const PHASE: u64 = 7;
const TURN: u64 = 8;

/// What a suspended call's process and its watchdog share.
pub(crate) struct Inner {
    owner: LocalPid,
    timeout: Duration,
    state: AtomicU64,
    suspended: Mutex<Option<Suspended>>,
}

/// Whether a question was answered in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Closed {
    InTime,
    /// An exit signal has been sent, or is being sent.
    Expired,
    /// A signal that kills has been sent, or is being sent.
    Killed,
}

impl Inner {
    pub(crate) fn new(owner: LocalPid, suspended: Suspended) -> Arc<Inner> {
        let timeout = suspended.limits.timeout.unwrap_or_default();
        Arc::new(Inner {
            owner,
            timeout,
            state: AtomicU64::new(RUNNING),
            suspended: Mutex::new(Some(suspended)),
        })
    }

    // Hardly contended: the calling process has the only term of the call, and nobody else looks into it.
    pub(crate) fn lock(&self) -> MutexGuard<'_, Option<Suspended>> {
        self.suspended.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What to tell a process that left its callback too late; nothing to one that was in time.
    pub(crate) fn signal<'a>(&self, env: Env<'a>, closed: Closed) -> Option<Term<'a>> {
        let signal = match closed {
            Closed::InTime => return None,
            Closed::Expired => atoms::expired(),
            Closed::Killed => atoms::killed(),
        };
        Some((signal, self.timeout.as_millis() as u64).encode(env))
    }

    /// The number that the next question will have.
    pub(crate) fn next_turn(&self) -> u64 {
        self.state.load(SeqCst) / TURN + 1
    }

    /// Begins a question; returns its number.
    pub(crate) fn open_question(&self) -> u64 {
        let turn = self.next_turn();
        self.state.store(turn * TURN + OPEN, SeqCst);
        turn
    }

    /// Ends it.
    pub(crate) fn close_question(&self) -> Closed {
        if self.turn_from(OPEN, RUNNING) {
            Closed::InTime
        } else if self.turn_from(EXPIRED, LEFT) {
            Closed::Expired
        } else if self.state.load(SeqCst) & PHASE == KILLED {
            Closed::Killed
        } else {
            Closed::InTime
        }
    }

    /// The process whose call it is.
    pub(crate) fn owner(&self) -> LocalPid {
        self.owner
    }

    /// Whether nothing is left of the call, although its process may still have its term.
    pub(crate) fn is_over(&self) -> bool {
        self.suspended.try_lock().is_ok_and(|slot| slot.is_none())
    }

    fn turn_from(&self, phase: u64, next: u64) -> bool {
        let state = self.state.load(SeqCst);
        let changed = (state & !PHASE) | next;
        state & PHASE == phase && self.state.compare_exchange(state, changed, SeqCst, SeqCst).is_ok()
    }

    fn is_open(&self, turn: u64) -> bool {
        let state = self.state.load(SeqCst);
        state / TURN == turn && matches!(state & PHASE, OPEN | EXPIRED | KILLED)
    }
}

/// A call as its callbacks and their watchdog know it.
pub(crate) struct Guest(Weak<Inner>);

impl Resource for Guest {}
// Nothing but a pointer, behind which is a mutex.
impl std::panic::RefUnwindSafe for Guest {}

impl Guest {
    pub(crate) fn new(inner: &Arc<Inner>) -> ResourceArc<Guest> {
        ResourceArc::new(Guest(Arc::downgrade(inner)))
    }
}

/// A question as Elixir gets it.
pub(crate) struct Open<'a> {
    pub(crate) import: usize,
    pub(crate) arguments: Term<'a>,
    pub(crate) turn: u64,
}

impl<'a> Open<'a> {
    /// `{:callback, pending, import, arguments, turn}`.
    pub(crate) fn term(&self, env: Env<'a>, pending: Term<'a>) -> Term<'a> {
        (atoms::callback(), pending, self.import, self.arguments, self.turn).encode(env)
    }
}

/// What a callback's context leads to its call by.
#[rustler::nif]
fn guest(pending: ResourceArc<PendingCall>) -> ResourceArc<Guest> {
    Guest::new(&pending.inner)
}

/// What an import returns, from what the function answered: nothing of it, the value, or the values of a tuple.
pub(crate) fn answer<'a>(env: Env<'a>, import: &Import, result: Term<'a>) -> Result<Values, Term<'a>> {
    let values = match &*import.results {
        [] => Some(Values::new()),
        [one] => argument(result, one).map(|value| Values::from_iter([value])),
        several => get_tuple(result).ok().filter(|terms| terms.len() == several.len()).and_then(|terms| {
            terms.into_iter().zip(several).map(|(term, wanted)| argument(term, wanted)).collect()
        }),
    };
    values.ok_or_else(|| {
        let name = format!("{}.{}", import.module, import.name);
        (atoms::bad_result(), name, types(env, &import.results)).encode(env)
    })
}

fn types<'a>(env: Env<'a>, types: &[ValType]) -> Term<'a> {
    match types {
        [one] => type_name(one).encode(env),
        several => several.iter().map(type_name).collect::<Vec<Atom>>().encode(env),
    }
}

/// What the watchdog is to do about a call whose time is over: `{expired, timeout}` (send an exit signal), or `over`
/// (nothing: the call has ended, or will see for itself).
#[rustler::nif]
fn expire<'a>(env: Env<'a>, guest: ResourceArc<Guest>) -> Term<'a> {
    match guest.0.upgrade() {
        Some(inner) if inner.turn_from(OPEN, EXPIRED) => {
            (atoms::expired(), inner.timeout.as_millis() as u64).encode(env)
        }
        _ => atoms::over().encode(env),
    }
}

/// Whether a process that has been sent an exit signal still is in its callback, and is to be killed.
#[rustler::nif]
fn outstays(guest: ResourceArc<Guest>) -> bool {
    guest.0.upgrade().is_some_and(|inner| inner.turn_from(EXPIRED, KILLED))
}

/// The size of the guest's memory, in the callback that was asked the question `turn`.
#[rustler::nif]
fn memory_size<'a>(env: Env<'a>, guest: ResourceArc<Guest>, turn: u64) -> Term<'a> {
    look(env, &guest, turn, size)
}

/// A part of that memory.
#[rustler::nif]
fn memory_read<'a>(
    env: Env<'a>,
    guest: ResourceArc<Guest>,
    turn: u64,
    address: u64,
    length: u64,
) -> Term<'a> {
    look(env, &guest, turn, move |memory| read(memory, address, length))
}

/// The same, for a part that takes a while to copy.
#[rustler::nif]
fn memory_read_large<'a>(
    env: Env<'a>,
    reference: Term<'a>,
    guest: ResourceArc<Guest>,
    turn: u64,
    address: u64,
    length: u64,
) -> Atom {
    look_long(env, reference, guest, turn, move |memory| read(memory, address, length))
}

/// Replaces a part of it.
#[rustler::nif]
fn memory_write<'a>(
    env: Env<'a>,
    guest: ResourceArc<Guest>,
    turn: u64,
    address: u64,
    bytes: Binary<'a>,
) -> Term<'a> {
    let bytes = bytes.as_slice().to_vec();
    look(env, &guest, turn, move |memory| write(memory, address, &bytes))
}

/// The same, for a part that takes a while to copy.
#[rustler::nif]
fn memory_write_large<'a>(
    env: Env<'a>,
    reference: Term<'a>,
    guest: ResourceArc<Guest>,
    turn: u64,
    address: u64,
    bytes: Term<'a>,
) -> Atom {
    let bytes = Kept::new(bytes);
    look_long(env, reference, guest, turn, move |memory| write_kept(memory, address, &bytes))
}

/// As [`write`], of a binary that was kept for a thread.
pub(crate) fn write_kept(memory: Option<&mut [u8]>, address: u64, bytes: &Kept) -> Seen {
    bytes.look(|bytes| match bytes.decode::<Binary<'_>>() {
        Ok(bytes) => write(memory, address, bytes.as_slice()),
        Err(_) => Seen::Stale,
    })
}

fn look<'a>(
    env: Env<'a>,
    guest: &Guest,
    turn: u64,
    visit: impl FnOnce(Option<&mut [u8]>) -> Seen + Send + 'static,
) -> Term<'a> {
    see(guest, env.pid(), turn, visit).term(env)
}

// The same on a thread, while the process waits.
fn look_long<'a>(
    env: Env<'a>,
    reference: Term<'a>,
    guest: ResourceArc<Guest>,
    turn: u64,
    visit: impl FnOnce(Option<&mut [u8]>) -> Seen + Send + 'static,
) -> Atom {
    let caller = env.pid();
    large::answer_in(env, reference, move |env| see(&guest, caller, turn, visit).term(env))
}

fn see(
    guest: &Guest,
    caller: LocalPid,
    turn: u64,
    visit: impl FnOnce(Option<&mut [u8]>) -> Seen + Send + 'static,
) -> Seen {
    let seen = guest.0.upgrade().filter(|inner| inner.owner == caller && inner.is_open(turn));
    let seen = seen.and_then(|inner| inner.lock().as_mut()?.call.visit_memory(visit));
    seen.unwrap_or(Seen::Stale)
}

/// What a look at a memory has shown.
pub(crate) enum Seen {
    Size(usize),
    Bytes(OwnedBinary),
    Written,
    /// Address and length of what was wanted, and the memory's size.
    OutOfBounds(u64, u64, usize),
    NoMemory,
    Stale,
}

impl Seen {
    pub(crate) fn term<'a>(self, env: Env<'a>) -> Term<'a> {
        let error = |reason: Term<'a>| (atoms::error(), reason).encode(env);
        match self {
            Seen::Size(size) => (atoms::ok(), size).encode(env),
            Seen::Bytes(bytes) => (atoms::ok(), bytes.release(env)).encode(env),
            Seen::Written => atoms::ok().encode(env),
            Seen::OutOfBounds(address, length, size) => {
                error((atoms::out_of_bounds(), address, length, size).encode(env))
            }
            Seen::NoMemory => error(atoms::no_memory().encode(env)),
            Seen::Stale => error(atoms::stale_memory().encode(env)),
        }
    }
}

pub(crate) fn size(memory: Option<&mut [u8]>) -> Seen {
    memory.map_or(Seen::NoMemory, |memory| Seen::Size(memory.len()))
}

pub(crate) fn read(memory: Option<&mut [u8]>, address: u64, length: u64) -> Seen {
    part(memory, address, length).map_or_else(
        |refused| refused,
        |bytes| {
            let mut copy = OwnedBinary::new(bytes.len());
            copy.as_mut_slice().copy_from_slice(bytes);
            Seen::Bytes(copy)
        },
    )
}

pub(crate) fn write(memory: Option<&mut [u8]>, address: u64, bytes: &[u8]) -> Seen {
    part(memory, address, bytes.len() as u64).map_or_else(
        |refused| refused,
        |part| {
            part.copy_from_slice(bytes);
            Seen::Written
        },
    )
}

fn part(memory: Option<&mut [u8]>, address: u64, length: u64) -> Result<&mut [u8], Seen> {
    let memory = memory.ok_or(Seen::NoMemory)?;
    let size = memory.len();
    let end =
        address.checked_add(length).and_then(|end| usize::try_from(end).ok()).filter(|end| *end <= size);
    match end {
        Some(end) => Ok(&mut memory[end - length as usize..end]),
        None => Err(Seen::OutOfBounds(address, length, size)),
    }
}

/// What a module asks its host for: `{module, name, params, results}` for each import, in their order.
#[rustler::nif]
fn callbacks<'a>(env: Env<'a>, handle: ResourceArc<crate::code::CodeHandle>) -> Term<'a> {
    if let Some(component) = handle.component.load_full() {
        return components::imports(env, &component);
    }
    let Some(code) = handle.code.load_full() else { return atoms::nil().encode(env) };
    let names = |types: &[ValType]| types.iter().map(type_name).collect::<Vec<Atom>>();
    let imports = code.imports().iter();
    let imports: Vec<_> = imports
        .map(|import| (&*import.module, &*import.name, names(&import.params), names(&import.results)))
        .collect();
    imports.encode(env)
}
