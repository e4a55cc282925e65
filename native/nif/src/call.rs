//! Calling a WebAssembly function in the calling process.
//!
//! A call that returns within its slice passes the code's gate and is done. One that uses up the process's
//! time slice is parked at the gate under its process's name and kept in a resource, of which only the
//! process has the term: when the process is killed its heap goes, and with it the call, its fiber and its
//! instance. So is one whose guest asks its host, until Elixir has answered ([`crate::callback`]), and one that
//! waits for something outside.

use crate::atoms;
use crate::background;
use crate::callback::{self, Inner, Open};
use crate::code::{CodeHandle, LimitsTerm, Resource};
use crate::deadline;
use crate::instance::Lease;
use crate::signature;
use crate::terms::{self, Dynamic, Refusal};
use crate::values;
use crate::yielding::{Yielding, charge, charge_short};
use instar_engine::gate::{Pass, State, Ticket};
use instar_engine::{Call, CallError, Code, Function, Progress, Question, Returned, Values};
use rustler::types::atom::Atom;
use rustler::{Binary, Encoder, Env, LocalPid, NifResult, ResourceArc, Term};
use std::borrow::Cow;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// A call that lies still until its process's next turn.
pub(crate) struct PendingCall {
    pub(crate) inner: Arc<Inner>,
}

/// What is kept of a call between two turns.
pub(crate) struct Suspended {
    pub(crate) call: Call,
    dynamic: Dynamic,
    pub(crate) code: ResourceArc<CodeHandle>,
    ticket: Ticket,
    pub(crate) limits: LimitsTerm,
    pub(crate) deadline: Option<Instant>,
    /// The import that was asked for, while the answer is awaited.
    pub(crate) asked: Option<usize>,
    /// Of a call in an instance that outlives it.
    lease: Option<Lease>,
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
    let pass = match enter(&handle) {
        Ok(pass) => pass,
        Err(reason) => return Ok(failed(env, reason)),
    };
    handle.touch.touch(started);
    let loaded = handle.code.load();
    let Some(code) = loaded.as_ref() else {
        return Ok(failed(env, atoms::closed()));
    };
    let (call, dynamic) = match prepare(env, &handle, code, function, arguments, limits, signature)? {
        Ok(begun) => begun,
        Err(reason) => return Ok(failed(env, reason)),
    };
    let begun = Begun { call, dynamic, limits, started, lease: None };
    Ok(first_turn(env, &handle, pass, begun))
}

/// Comes in, or says why not.
pub(crate) fn enter(handle: &CodeHandle) -> Result<Pass<'_, Caller>, Atom> {
    handle.gate.enter().map_err(|state| match state {
        State::Closing => atoms::closing(),
        _ => atoms::closed(),
    })
}

/// A call before its first turn.
pub(crate) struct Begun {
    pub(crate) call: Call,
    pub(crate) dynamic: Dynamic,
    pub(crate) limits: LimitsTerm,
    pub(crate) started: Instant,
    pub(crate) lease: Option<Lease>,
}

/// Runs a call for as long as its process may; what then is left of it is kept for the next turn.
pub(crate) fn first_turn<'a>(
    env: Env<'a>,
    handle: &ResourceArc<CodeHandle>,
    pass: Pass<'_, Caller>,
    mut begun: Begun,
) -> Yielding<'a> {
    let mut since = begun.started;
    let progress = loop {
        let progress = advance(&mut begun.call);
        let now = Instant::now();
        match progress {
            Progress::Finished(result) => {
                if let Some(lease) = begun.lease {
                    lease.end(&mut begun.call, &result, begun.limits);
                }
                let answer = finished(env, handle, result, &begun.dynamic, begun.limits);
                charge_short(env, now - since);
                return answer;
            }
            Progress::Suspended if !charge(env, now - since) => since = now,
            Progress::Suspended => break progress,
            Progress::Callback(_) | Progress::Waiting => {
                charge_short(env, now - since);
                break progress;
            }
        }
    };
    let Begun { call, dynamic, limits, started, lease } = begun;
    let ticket = handle.gate.park(pass, env.pid());
    let deadline = limits.timeout.and_then(|timeout| started.checked_add(timeout));
    let code = handle.clone();
    let suspended = Suspended { call, dynamic, code, ticket, limits, deadline, asked: None, lease };
    let pending = ResourceArc::new(PendingCall { inner: Inner::new(env.pid(), suspended) });
    let term = pending.encode(env);
    let mut slot = pending.inner.lock();
    match progress {
        Progress::Suspended => Yielding::Later(term),
        stopped => stop(env, term, &pending.inner, &mut slot, stopped),
    }
}

// Only a call that may wait for something outside needs that runtime's context around it.
fn advance(call: &mut Call) -> Progress {
    if call.may_wait() {
        let _context = background::enter();
        return call.advance();
    }
    call.advance()
}

/// Goes on with a call: when it is its process's turn again, by way of [`Yielding::Later`], or when what it
/// waited for is there.
#[rustler::nif]
fn resume<'a>(env: Env<'a>, term: Term<'a>) -> NifResult<Yielding<'a>> {
    let pending: ResourceArc<PendingCall> = term.decode()?;
    let mut slot = pending.inner.lock();
    go_on(env, term, &pending.inner, &mut slot)
}

/// Gives the guest what its import returns, and goes on with the call. `{expired, ms}` or `{killed, ms}` when it
/// was too late: the signal is on its way, or has come.
#[rustler::nif]
fn answer<'a>(env: Env<'a>, term: Term<'a>, result: Term<'a>) -> NifResult<Yielding<'a>> {
    let pending: ResourceArc<PendingCall> = term.decode()?;
    let mut slot = pending.inner.lock();
    let suspended = slot.as_mut().ok_or(rustler::Error::BadArg)?;
    let Some(asked) = suspended.asked.take() else { return Err(rustler::Error::BadArg) };
    if let Some(signal) = pending.inner.signal(env, pending.inner.close_question()) {
        let timeout = suspended.limits.timeout.unwrap_or_default();
        end(&mut slot, Some(CallEnd::Timeout(timeout)));
        return Ok(Yielding::Done(signal));
    }
    let code = suspended.call.code().clone();
    let Some(import) = code.imports().get(asked) else { return Err(rustler::Error::BadArg) };
    match callback::answer(env, import, result) {
        Ok(values) => suspended.call.answer(values),
        Err(reason) => {
            end(&mut slot, Some(CallEnd::Raised));
            return Ok(failed(env, reason));
        }
    }
    go_on(env, term, &pending.inner, &mut slot)
}

/// Takes the message of `{:wait, …}` back; true when it has been sent, or is being sent.
#[rustler::nif]
fn unlisten(pending: ResourceArc<PendingCall>) -> bool {
    pending.inner.lock().as_ref().is_some_and(|suspended| !suspended.call.unlisten())
}

/// Drops a call: its fiber, and the instance that was made for it. `ok`, or `{expired, ms}` or `{killed, ms}` when it was too late to leave its callback.
#[rustler::nif]
fn cancel<'a>(env: Env<'a>, pending: ResourceArc<PendingCall>) -> Term<'a> {
    let mut slot = pending.inner.lock();
    let signal = pending.inner.signal(env, pending.inner.close_question());
    end(&mut slot, Some(CallEnd::Raised));
    signal.unwrap_or_else(|| atoms::ok().encode(env))
}

fn go_on<'a>(
    env: Env<'a>,
    term: Term<'a>,
    inner: &Arc<Inner>,
    slot: &mut Option<Suspended>,
) -> NifResult<Yielding<'a>> {
    let suspended = slot.as_mut().ok_or(rustler::Error::BadArg)?;
    let mut since = Instant::now();
    loop {
        if suspended.deadline.is_some_and(|deadline| since >= deadline) {
            let timeout = suspended.limits.timeout.unwrap_or_default();
            end(slot, Some(CallEnd::Timeout(timeout)));
            return Ok(failed(env, (atoms::timeout(), timeout.as_millis() as u64)));
        }
        if suspended.lease.as_ref().is_some_and(Lease::is_over) {
            end(slot, None);
            return Ok(failed(env, atoms::stopped()));
        }
        let progress = advance(&mut suspended.call);
        let now = Instant::now();
        match progress {
            Progress::Finished(result) => {
                if let Some(lease) = suspended.lease.take() {
                    lease.end(&mut suspended.call, &result, suspended.limits);
                }
                let answer = finished(env, &suspended.code, result, &suspended.dynamic, suspended.limits);
                *slot = None;
                charge_short(env, now - since);
                return Ok(answer);
            }
            Progress::Suspended if charge(env, now - since) => return Ok(Yielding::Later(term)),
            Progress::Suspended => since = now,
            Progress::Callback(_) | Progress::Waiting => {
                charge_short(env, now - since);
                return Ok(stop(env, term, inner, slot, progress));
            }
        }
    }
}

/// Leaves the call to Elixir: `{:callback, pending, import, arguments, turn}`, or `{:wait, pending, reference, ms}`
/// with what is left of its time.
fn stop<'a>(
    env: Env<'a>,
    term: Term<'a>,
    inner: &Arc<Inner>,
    slot: &mut Option<Suspended>,
    progress: Progress,
) -> Yielding<'a> {
    let Some(suspended) = slot.as_mut() else { return failed(env, atoms::internal()) };
    match progress {
        Progress::Callback(Question { import, arguments }) => {
            let Some(arguments) = values::list(env, &arguments) else {
                end(slot, Some(CallEnd::Raised));
                return failed(env, atoms::unsupported_type());
            };
            suspended.asked = Some(import);
            // Before the look at the clock: whoever finds no open question at the deadline does not look again.
            let turn = inner.open_question();
            let Some(deadline) = suspended.deadline else {
                return Yielding::Done(Open { import, arguments, turn }.term(env, term));
            };
            if Instant::now() >= deadline {
                let timeout = suspended.limits.timeout.unwrap_or_default();
                let signal = inner.signal(env, inner.close_question());
                end(slot, Some(CallEnd::Timeout(timeout)));
                let over = || failed(env, (atoms::timeout(), timeout.as_millis() as u64));
                return signal.map_or_else(over, Yielding::Done);
            }
            if turn == 1 {
                deadline::watch(deadline, inner);
            }
            Yielding::Done(Open { import, arguments, turn }.term(env, term))
        }
        _ => {
            let reference = env.make_ref();
            let reply = background::Reply::new(env, reference.encode(env));
            if !suspended.call.listen(move || background::tell(reply)) {
                return Yielding::Later(term);
            }
            let left = match suspended.deadline {
                // Rounded up: who goes on then finds the time over.
                Some(deadline) => {
                    let left = deadline.saturating_duration_since(Instant::now());
                    (left.as_millis() as u64 + 1).encode(env)
                }
                None => atoms::infinity().encode(env),
            };
            Yielding::Done((atoms::wait(), term, reference, left).encode(env))
        }
    }
}

/// Why a call ended that did not finish.
#[derive(Debug, Clone, Copy)]
pub(crate) enum CallEnd {
    Timeout(Duration),
    /// A callback failed.
    Raised,
}

fn end(slot: &mut Option<Suspended>, why: Option<CallEnd>) {
    if let Some(mut suspended) = slot.take()
        && let (Some(lease), Some(why)) = (suspended.lease.take(), why)
    {
        lease.poison(why);
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
    match signature::arguments(env, handle, code, name, arguments, signature)? {
        Ok(None) => {}
        Ok(Some((adapter, lowered))) => {
            let call = Call::adapted(code, None, &adapter, lowered, limits.engine(), signature::allocate);
            return Ok(Ok((call, Dynamic::new())));
        }
        Err(reason) => return Ok(Err(reason)),
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
    Ok(numbers(env, code, name, arguments)?
        .map(|(function, values)| (Call::new(code, function, values, limits.engine()), Dynamic::new())))
}

/// The function of that name and the arguments of its types, or what is wrong with them.
pub(crate) fn numbers<'c, 'a>(
    env: Env<'a>,
    code: &'c Code,
    name: Term<'a>,
    arguments: Term<'a>,
) -> NifResult<Result<(&'c Function, Values), Term<'a>>> {
    let given = arguments.list_length()?;
    let Some(function) = find(code, name)?.filter(|function| function.params().len() == given) else {
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
    Ok(Ok((function, decoded)))
}

fn find<'c>(code: &'c Code, name: Term<'_>) -> NifResult<Option<&'c Function>> {
    Ok(text(name)?.and_then(|name| code.function(&name)))
}

/// The text of an atom or a binary; nothing for one that is no text.
pub(crate) fn text<'a>(name: Term<'a>) -> NifResult<Option<Cow<'a, str>>> {
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

pub(crate) fn reason<'a>(env: Env<'a>, error: CallError, limits: LimitsTerm) -> Term<'a> {
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

pub(crate) fn failed<'a>(env: Env<'a>, reason: impl Encoder) -> Yielding<'a> {
    Yielding::Done((atoms::error(), reason).encode(env))
}

/// What the gate knows a caller by.
pub(crate) type Caller = LocalPid;

/// Milliseconds, as the limits are given.
pub(crate) fn milliseconds(ms: u64) -> Duration {
    Duration::from_millis(ms)
}
