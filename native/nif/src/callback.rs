//! A guest that asks Elixir: what the question is as a term, what the answer may be, and who is too late with it.
//!
//! The function that answers runs in the calling process, outside of any native function, so nothing here can stop
//! it. A watchdog process can: it is sent a [`Guest`], which leads to the call without keeping it alive.

use crate::access::{KeptLook, Look, Seen};
use crate::atoms;
use crate::components;
use crate::entries::{self, ENTRY};
use crate::handle::CodeHandle;
use crate::making::Pace;
use crate::names::type_name;
use crate::pending::{EXPIRED, Inner, KILLED, OPEN, PendingCall};
use crate::scheduler::Scheduler;
use crate::values::argument;
use instar_engine::{Import, ValType, Values};
use rustler::types::atom::Atom;
use rustler::types::tuple::get_tuple;
use rustler::{Encoder, Env, LocalPid, Resource, ResourceArc, Term};
use std::sync::{Arc, Weak};
use std::time::Instant;

/// A call as its callbacks and their watchdog know it.
pub(crate) struct Guest(Weak<Inner>);

impl Resource for Guest {}
// Nothing but a pointer, behind which is a mutex.
impl std::panic::RefUnwindSafe for Guest {}

impl Guest {
    pub(crate) fn new(inner: &Arc<Inner>) -> ResourceArc<Guest> {
        ResourceArc::new(Guest(Arc::downgrade(inner)))
    }

    /// The call, in the callback of this process that was asked the question `turn`.
    pub(crate) fn call(&self, caller: LocalPid, turn: u64) -> Option<Arc<Inner>> {
        self.0.upgrade().filter(|inner| inner.owner == caller && inner.is_open(turn))
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
pub(crate) fn guest(pending: &PendingCall) -> ResourceArc<Guest> {
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
/// (nothing: the call has ended, or will see for itself; or it has another deadline since its clock stood still, and is to be
/// watched until then).
pub(crate) fn expire<'a>(env: Env<'a>, guest: &Guest) -> (Term<'a>, Option<(Instant, Arc<Inner>)>) {
    let Some(inner) = guest.0.upgrade() else { return (atoms::over().encode(env), None) };
    match inner.due() {
        Ok(()) if inner.turn_from(OPEN, EXPIRED) => {
            ((atoms::expired(), inner.timeout.as_millis() as u64).encode(env), None)
        }
        Err(Some(deadline)) => (atoms::over().encode(env), Some((deadline, inner))),
        Ok(()) | Err(None) => (atoms::over().encode(env), None),
    }
}

/// Whether a process that has been sent an exit signal still is in its callback, and is to be killed.
pub(crate) fn outstays(guest: &Guest) -> bool {
    guest.0.upgrade().is_some_and(|inner| inner.turn_from(EXPIRED, KILLED))
}

/// What is seen of the guest's memory, or is written there, in the callback that was asked the question `turn`.
pub(crate) fn memory<'a>(env: Env<'a>, guest: &Guest, turn: u64, look: Look<'_>) -> Term<'a> {
    see(guest, env.pid(), turn, look.copied()).term(env)
}

/// The same on a thread, while the process waits.
pub(crate) fn memory_on_thread<'a>(
    env: Env<'a>,
    reference: Term<'a>,
    guest: ResourceArc<Guest>,
    turn: u64,
    look: KeptLook,
) -> Atom {
    let caller = env.pid();
    Scheduler::Own.answer(env, reference, move |env| see(&guest, caller, turn, look).term(env))
}

fn see(guest: &Guest, caller: LocalPid, turn: u64, look: KeptLook) -> Seen {
    let seen = guest.call(caller, turn);
    let seen =
        seen.and_then(|inner| inner.lock().as_mut()?.running.call.visit_memory(|memory| look.at(memory)));
    seen.unwrap_or(Seen::Stale)
}

/// What a module asks its host for: `{module, name, params, results}` for each import, in their order; nothing when the code
/// is gone.
pub(crate) fn callbacks<'a>(env: Env<'a>, handle: &CodeHandle, pace: &mut Pace<'_>) -> Option<Term<'a>> {
    if let Some(component) = handle.component.load_full() {
        return Some(components::imports(env, &component, pace));
    }
    let code = handle.code.load_full()?;
    // What a module with terms asks for takes and returns such.
    let has_terms = code.terms().is_some();
    let names = |types: &[ValType]| -> Vec<Atom> {
        types.iter().map(|ty| if has_terms { atoms::term() } else { type_name(ty) }).collect()
    };
    let imports = code.imports().iter().map(|import| {
        pace.step(ENTRY);
        (&*import.module, &*import.name, names(&import.params), names(&import.results)).encode(env)
    });
    let imports: Vec<_> = imports.collect();
    Some(entries::list(env, &imports, pace))
}
