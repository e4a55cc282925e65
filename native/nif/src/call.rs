//! Calling a WebAssembly function in the calling process.
//!
//! A call that returns within its slice passes the code's gate and is done. One that uses up the process's
//! time slice is parked at the gate under its process's name and kept in a resource, of which only the
//! process has the term: when the process is killed its heap goes, and with it the call, its fiber and its
//! instance.

use crate::atoms;
use crate::code::{CodeHandle, LimitsTerm, Resource};
use crate::signature;
use crate::terms::{self, Dynamic, Refusal};
use crate::values;
use crate::yielding::{Yielding, charge, charge_short};
use instar_engine::gate::{State, Ticket};
use instar_engine::{Adapter, Call, CallError, Code, Function, Progress, Returned, Signature, Values};
use rustler::types::atom::Atom;
use rustler::{Binary, Encoder, Env, LocalPid, NifResult, ResourceArc, Term};
use std::borrow::Cow;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// A call that lies still until its process's next turn.
pub(crate) struct PendingCall {
    suspended: Mutex<Option<Suspended>>,
}

struct Suspended {
    call: Call,
    dynamic: Dynamic,
    code: ResourceArc<CodeHandle>,
    ticket: Ticket,
    limits: LimitsTerm,
    deadline: Option<Instant>,
}

impl Drop for Suspended {
    fn drop(&mut self) {
        self.code.gate.leave(&self.ticket);
    }
}

impl Resource for PendingCall {}
// A panic while a call was advanced loses the call, which is dropped with the resource.
impl std::panic::RefUnwindSafe for PendingCall {}

/// With the limits that the code was loaded with.
#[rustler::nif(name = "call")]
fn call_with_defaults<'a>(
    env: Env<'a>,
    code: ResourceArc<CodeHandle>,
    function: Term<'a>,
    arguments: Term<'a>,
) -> NifResult<Yielding<'a>> {
    let limits = code.limits;
    begin(env, code, function, arguments, limits, None)
}

/// With limits for this call.
#[rustler::nif(name = "call")]
fn call_with_limits<'a>(
    env: Env<'a>,
    code: ResourceArc<CodeHandle>,
    function: Term<'a>,
    arguments: Term<'a>,
    limits: LimitsTerm,
) -> NifResult<Yielding<'a>> {
    begin(env, code, function, arguments, limits, None)
}

/// With limits and the function's signature.
#[rustler::nif(name = "call")]
fn call_with_signature<'a>(
    env: Env<'a>,
    code: ResourceArc<CodeHandle>,
    function: Term<'a>,
    arguments: Term<'a>,
    limits: LimitsTerm,
    signature: &str,
) -> NifResult<Yielding<'a>> {
    begin(env, code, function, arguments, limits, Some(signature))
}

fn begin<'a>(
    env: Env<'a>,
    handle: ResourceArc<CodeHandle>,
    function: Term<'a>,
    arguments: Term<'a>,
    limits: LimitsTerm,
    signature: Option<&str>,
) -> NifResult<Yielding<'a>> {
    let started = Instant::now();
    let pass = match handle.gate.enter() {
        Ok(pass) => pass,
        Err(State::Closing) => return Ok(failed(env, atoms::closing())),
        Err(_) => return Ok(failed(env, atoms::closed())),
    };
    handle.touch.touch(started);
    let loaded = handle.code.load();
    let Some(code) = loaded.as_ref() else {
        return Ok(failed(env, atoms::closed()));
    };
    let (mut call, dynamic) = match prepare(env, &handle, code, function, arguments, limits, signature)? {
        Ok(begun) => begun,
        Err(reason) => return Ok(failed(env, reason)),
    };
    let mut since = started;
    loop {
        let progress = call.advance();
        let now = Instant::now();
        match progress {
            Progress::Finished(result) => {
                let answer = finished(env, &handle, result, &dynamic, limits);
                charge_short(env, now - since);
                return Ok(answer);
            }
            Progress::Suspended if !charge(env, now - since) => since = now,
            Progress::Suspended => {
                let ticket = handle.gate.park(pass, env.pid());
                let deadline = limits.timeout.and_then(|timeout| started.checked_add(timeout));
                drop(loaded);
                let suspended = Suspended { call, dynamic, code: handle, ticket, limits, deadline };
                let pending = PendingCall { suspended: Mutex::new(Some(suspended)) };
                return Ok(Yielding::Later(ResourceArc::new(pending).encode(env)));
            }
        }
    }
}

/// Goes on with a call; only the scheduler calls this, by way of [`Yielding::Later`].
#[rustler::nif]
fn resume<'a>(env: Env<'a>, term: Term<'a>) -> NifResult<Yielding<'a>> {
    let pending: ResourceArc<PendingCall> = term.decode()?;
    // Never contended: the term is in nobody's hands but the process's that runs now.
    let mut slot = pending.suspended.lock().unwrap_or_else(PoisonError::into_inner);
    let suspended = slot.as_mut().ok_or(rustler::Error::BadArg)?;
    let mut since = Instant::now();
    loop {
        if suspended.deadline.is_some_and(|deadline| since >= deadline) {
            let timeout = suspended.limits.timeout.unwrap_or_default();
            *slot = None;
            return Ok(failed(env, (atoms::timeout(), timeout.as_millis() as u64)));
        }
        let progress = suspended.call.advance();
        let now = Instant::now();
        match progress {
            Progress::Finished(result) => {
                let answer = finished(env, &suspended.code, result, &suspended.dynamic, suspended.limits);
                *slot = None;
                charge_short(env, now - since);
                return Ok(answer);
            }
            Progress::Suspended if charge(env, now - since) => return Ok(Yielding::Later(term)),
            Progress::Suspended => since = now,
        }
    }
}

/// The call, ready to run, or what is wrong with it. Arguments that are no list are the caller's bug.
fn prepare<'a>(
    env: Env<'a>,
    handle: &CodeHandle,
    code: &Arc<Code>,
    name: Term<'a>,
    arguments: Term<'a>,
    limits: LimitsTerm,
    signature: Option<&str>,
) -> NifResult<Result<(Call, Dynamic), Term<'a>>> {
    let given = arguments.list_length()?;
    if signature.is_some() || !handle.signatures.is_empty() {
        match adapter(env, handle, code, name, signature)? {
            Ok(Some(adapter)) if adapter.signature().params.len() != given => {
                return Ok(Err((atoms::undef(), name, given).encode(env)));
            }
            Ok(Some(adapter)) => {
                let lowered = signature::arguments(env, &adapter, arguments.into_list_iterator()?);
                let adapted = |arguments| {
                    Call::adapted(code, &adapter, arguments, limits.engine(), signature::allocate)
                };
                return Ok(lowered.map(|arguments| (adapted(arguments), Dynamic::new())));
            }
            Ok(None) => {}
            Err(reason) => return Ok(Err(reason)),
        }
    }
    if let Some(terms) = code.terms() {
        let found = text(name)?.and_then(|name| terms.function(&name, given));
        let Some((_, function)) = found else {
            return Ok(Err((atoms::undef(), name, given).encode(env)));
        };
        let arguments: Vec<_> = arguments.into_list_iterator()?.collect();
        let begun = terms::begin(env, code, &handle.atoms, function, &arguments, limits.engine());
        return Ok(begun.map_err(|refusal| match refusal {
            Refusal::Reason(reason) => reason,
            Refusal::Call(error) => reason(env, error, limits),
        }));
    }
    let found = find(code, name)?;
    let Some(function) = found.filter(|function| function.params().len() == given) else {
        return Ok(Err((atoms::undef(), name, given).encode(env)));
    };
    let mut decoded = Values::new();
    for (position, (term, parameter)) in arguments.into_list_iterator()?.zip(function.params()).enumerate() {
        let Some(value) = values::argument(term, parameter) else {
            let reason = (atoms::badarg(), position + 1, values::type_name(parameter));
            return Ok(Err(reason.encode(env)));
        };
        decoded.push(value);
    }
    Ok(Ok((Call::new(code, function, decoded, limits.engine()), Dynamic::new())))
}

/// How the function passes text and bytes, if it does: as its call says, else as its document or module does.
fn adapter<'a>(
    env: Env<'a>,
    handle: &CodeHandle,
    code: &Code,
    name: Term<'a>,
    given: Option<&str>,
) -> NifResult<Result<Option<Arc<Adapter>>, Term<'a>>> {
    let Some(name) = text(name)? else { return Ok(Ok(None)) };
    let adapter = match given {
        None => handle.signatures.get(&name).cloned(),
        Some(given) => {
            match Signature::parse(given).and_then(|signature| Adapter::new(code, &name, signature)) {
                Ok(adapter) => Some(Arc::new(adapter)),
                Err(error) => return Ok(Err(signature::unusable(env, &error))),
            }
        }
    };
    Ok(Ok(adapter.filter(|adapter| adapter.has_text())))
}

fn find<'c>(code: &'c Code, name: Term<'_>) -> NifResult<Option<&'c Function>> {
    Ok(text(name)?.and_then(|name| code.function(&name)))
}

/// The text of an atom or a binary; nothing for one that is no text.
fn text<'a>(name: Term<'a>) -> NifResult<Option<Cow<'a, str>>> {
    if name.is_atom() {
        // The short way is for Latin-1 only.
        let text = name.atom_to_string().ok().or_else(|| terms::atom_text(name));
        return text.map(|name| Some(name.into())).ok_or(rustler::Error::BadArg);
    }
    let name: Binary<'a> = name.decode()?;
    Ok(std::str::from_utf8(name.as_slice()).ok().map(Cow::Borrowed))
}

fn finished<'a>(
    env: Env<'a>,
    handle: &CodeHandle,
    result: Result<Returned, CallError>,
    dynamic: &Dynamic,
    limits: LimitsTerm,
) -> Yielding<'a> {
    match result {
        Ok(Returned::Values(values)) => match values::results(env, &values) {
            Some(term) => Yielding::Done((atoms::ok(), term).encode(env)),
            None => failed(env, atoms::unsupported_type()),
        },
        Ok(Returned::Lifted(Ok(lifted))) => match signature::results(env, lifted) {
            Some(term) => Yielding::Done((atoms::ok(), term).encode(env)),
            None => failed(env, atoms::unsupported_type()),
        },
        Ok(Returned::Lifted(Err(failure))) => failed(env, signature::failure(env, &failure)),
        Ok(Returned::Terms(returned)) => match terms::result(env, returned, &handle.atoms, dynamic) {
            Ok(Ok(term)) => Yielding::Done((atoms::ok(), term).encode(env)),
            Ok(Err(reason)) => failed(env, reason),
            Err(error) => failed(env, reason(env, error, limits)),
        },
        Err(error) => failed(env, reason(env, error, limits)),
    }
}

fn reason<'a>(env: Env<'a>, error: CallError, limits: LimitsTerm) -> Term<'a> {
    match error {
        CallError::Trap(name) => match Atom::from_str(env, name) {
            Ok(name) => (atoms::trap(), name).encode(env),
            Err(_) => atoms::internal().encode(env),
        },
        CallError::OutOfFuel => (atoms::fuel_exhausted(), limits.fuel.unwrap_or(u64::MAX)).encode(env),
        CallError::MemoryLimit => (atoms::memory_limit(), limits.memory as u64).encode(env),
        CallError::StackOverflow => atoms::stack_overflow().encode(env),
        CallError::TooManyInstances => atoms::too_many_instances().encode(env),
        CallError::UncaughtException => (atoms::trap(), atoms::uncaught_exception()).encode(env),
        CallError::Internal => atoms::internal().encode(env),
    }
}

fn failed<'a>(env: Env<'a>, reason: impl Encoder) -> Yielding<'a> {
    Yielding::Done((atoms::error(), reason).encode(env))
}

/// What the gate knows a caller by.
pub(crate) type Caller = LocalPid;

/// Milliseconds, as the limits are given.
pub(crate) fn milliseconds(ms: u64) -> Duration {
    Duration::from_millis(ms)
}
