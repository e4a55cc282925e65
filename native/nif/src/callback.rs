//! A guest that asks Elixir: what the question is as a term, what the answer may be, and who is too late with it.
//!
//! The function that answers runs in the calling process, outside of any native function, so nothing here can stop
//! it. A watchdog process can: it is sent a [`Guest`], which leads to the call without keeping it alive.

use crate::access::{Seen, read, size, write, write_kept};
use crate::atoms;
use crate::components;
use crate::handle::CodeHandle;
use crate::names::type_name;
use crate::pending::{EXPIRED, Inner, KILLED, OPEN, PendingCall};
use crate::reply::Kept;
use crate::scheduler::Scheduler;
use crate::values::argument;
use instar_engine::{Import, ValType, Values};
use rustler::types::atom::Atom;
use rustler::types::tuple::get_tuple;
use rustler::{Binary, Encoder, Env, LocalPid, Resource, ResourceArc, Term};
use std::sync::{Arc, Weak};

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
    Scheduler::Own.answer(env, reference, move |env| see(&guest, caller, turn, visit).term(env))
}

fn see(
    guest: &Guest,
    caller: LocalPid,
    turn: u64,
    visit: impl FnOnce(Option<&mut [u8]>) -> Seen + Send + 'static,
) -> Seen {
    let seen = guest.0.upgrade().filter(|inner| inner.owner == caller && inner.is_open(turn));
    let seen = seen.and_then(|inner| inner.lock().as_mut()?.running.call.visit_memory(visit));
    seen.unwrap_or(Seen::Stale)
}

/// What a module asks its host for: `{module, name, params, results}` for each import, in their order.
#[rustler::nif]
fn callbacks<'a>(env: Env<'a>, handle: ResourceArc<CodeHandle>) -> Term<'a> {
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
