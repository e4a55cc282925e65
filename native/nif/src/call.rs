//! Calling a WebAssembly function in the calling process.
//!
//! A call that returns within its slice passes the code's gate and is done. One that uses up the process's
//! time slice is parked at the gate under its process's name and kept in a resource, of which only the
//! process has the term: when the process is killed its heap goes, and with it the call, its fiber and its
//! instance. So is one whose guest asks its host, until Elixir has answered ([`crate::callback`]), and one that
//! waits for something outside.

use crate::atoms;
use crate::background;
use crate::brief;
use crate::callback::{self, Inner, Open};
use crate::code::{CodeHandle, LimitsTerm, Resource};
use crate::components::{self, Refused, Thread};
use crate::deadline;
use crate::instance::Lease;
use crate::room::{Place, Room};
use crate::signature;
use crate::terms::{self, Dynamic, Refusal};
use crate::values;
use crate::wasi::{self, ConsoleHandle};
use crate::yielding::{Elsewhere, Yielding, charge, charge_short};
use instar_engine::component::VALUES;
use instar_engine::gate::{Pass, State, Ticket};
use instar_engine::wasi::Console;
use instar_engine::{Call, CallError, Code, Function, Passed, Progress, Question, Returned, Usage, Values};
use rustler::types::atom::Atom;
use rustler::{Binary, Encoder, Env, LocalPid, NifResult, ResourceArc, Term};
use std::borrow::Cow;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// What a call may use at once of a dirty scheduler.
const DIRTY_TURN: Duration = Duration::from_millis(1);

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
    started: Instant,
    /// Held for as long as there is an instance.
    _place: Option<Place>,
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

/// How a call is begun.
#[derive(Debug, Clone, Copy)]
pub(crate) enum How<'s> {
    Plain,
    /// With a signature of the function.
    Signed(&'s str),
    /// On a dirty scheduler, because it took too long on another.
    Elsewhere,
}

/// With the limits that the code was loaded with.
#[rustler::nif(name = "call")]
fn call_with_defaults<'a>(
    env: Env<'a>,
    code: Term<'a>,
    function: Term<'a>,
    arguments: Term<'a>,
) -> NifResult<Yielding<'a>> {
    begin(env, code, function, arguments, None, How::Plain, None)
}

/// With limits for this call.
#[rustler::nif(name = "call")]
fn call_with_limits<'a>(
    env: Env<'a>,
    code: Term<'a>,
    function: Term<'a>,
    arguments: Term<'a>,
    limits: LimitsTerm,
) -> NifResult<Yielding<'a>> {
    begin(env, code, function, arguments, Some(limits), How::Plain, None)
}

/// With limits, the function's signature and the console of a program of WASI; either may be nil.
#[rustler::nif(name = "call")]
fn call_with_all<'a>(
    env: Env<'a>,
    code: Term<'a>,
    function: Term<'a>,
    arguments: Term<'a>,
    limits: LimitsTerm,
    signature: Option<&str>,
    console: Option<ResourceArc<ConsoleHandle>>,
) -> NifResult<Yielding<'a>> {
    let how = signature.map_or(How::Plain, How::Signed);
    let console = console.map(|console| console.console.clone());
    begin(env, code, function, arguments, Some(limits), how, console)
}

/// Begins a call whose arguments take long to convert; only the scheduler calls this, by way of
/// [`Yielding::Elsewhere`].
#[rustler::nif(schedule = "DirtyCpu")]
fn call_elsewhere<'a>(
    env: Env<'a>,
    code: Term<'a>,
    function: Term<'a>,
    arguments: Term<'a>,
    limits: LimitsTerm,
) -> NifResult<Yielding<'a>> {
    begin(env, code, function, arguments, Some(limits), How::Elsewhere, None)
}

fn begin<'a>(
    env: Env<'a>,
    code: Term<'a>,
    function: Term<'a>,
    arguments: Term<'a>,
    limits: Option<LimitsTerm>,
    how: How<'_>,
    console: Option<Arc<Console>>,
) -> NifResult<Yielding<'a>> {
    let started = Instant::now();
    // The term holds it until the function returns. To count one more who does would have every call write what all
    // schedulers write.
    let handle: &CodeHandle = code.decode()?;
    let limits = limits.unwrap_or(handle.limits);
    let pass = match enter(handle) {
        Ok(pass) => pass,
        Err(reason) => return Ok(failed(env, reason)),
    };
    handle.touch.touch(started);
    let place = match handle.room.as_ref().map(Room::enter) {
        Some(None) => return Ok(failed(env, atoms::no_room())),
        place => place.flatten(),
    };
    let thread = if matches!(how, How::Elsewhere) { Thread::Dirty } else { Thread::Scheduler };
    let loaded = handle.code.load();
    if let (How::Plain, Some(code)) = (how, loaded.as_ref())
        && let Some(answer) = brief::call(env, handle, code, (function, arguments), &limits, started)?
    {
        return Ok(answer);
    }
    let prepared = match loaded.as_ref() {
        Some(code) => {
            let signature = if let How::Signed(signature) = how { Some(signature) } else { None };
            match code.of_stack(limits.stack) {
                Some(code) => {
                    prepare(env, handle, &code, (function, arguments), limits, (signature, console), thread)?
                }
                None => Err(Refused::Reason(atoms::not_ready().encode(env))),
            }
        }
        None => match handle.component.load_full() {
            Some(component) => {
                let name = (function, text(function)?);
                components::prepare(env, handle, &component, name, arguments, limits, how)?
                    .map(|call| (call, Dynamic::new()))
            }
            None => Err(Refused::Reason(atoms::closed().encode(env))),
        },
    };
    let (call, dynamic) = match prepared {
        Ok(begun) => begun,
        Err(Refused::Reason(reason)) => return Ok(failed(env, reason)),
        Err(Refused::NotHere) => {
            let arguments = vec![code, function, arguments, limits.encode(env)];
            return Ok(Yielding::Elsewhere(Elsewhere::Call, arguments));
        }
    };
    let begun = Begun { call, dynamic, limits, started, place, lease: None, thread };
    first_turn(env, handle, || code.decode(), pass, begun)
}

/// Comes in, or says why not.
pub(crate) fn enter(handle: &CodeHandle) -> Result<Pass<'_>, Atom> {
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
    pub(crate) place: Option<Place>,
    pub(crate) lease: Option<Lease>,
    pub(crate) thread: Thread,
}

/// Runs a call for as long as its process may; what then is left of it is kept for the next turn, with its code.
pub(crate) fn first_turn<'a>(
    env: Env<'a>,
    handle: &CodeHandle,
    keep: impl FnOnce() -> NifResult<ResourceArc<CodeHandle>>,
    pass: Pass<'_>,
    mut begun: Begun,
) -> NifResult<Yielding<'a>> {
    let mut since = begun.started;
    let progress = loop {
        let progress = advance(&mut begun.call, begun.thread);
        let now = Instant::now();
        match progress {
            Progress::Finished(result) => {
                if let Some(lease) = begun.lease {
                    lease.end(&mut begun.call, &result, begun.limits);
                }
                let used = Used { usage: begun.call.usage(), time: now - begun.started };
                let answer = finished(env, handle, result, &begun.dynamic, begun.limits, used);
                charge_short(env, now - since);
                return Ok(answer);
            }
            Progress::Suspended
                if !turn_is_over(env, begun.thread, now - since, now - begun.started)
                    && begun.thread.suits(&begun.call) =>
            {
                since = now;
            }
            Progress::Suspended => break progress,
            Progress::Callback(_) | Progress::Waiting => {
                charge_short(env, now - since);
                break progress;
            }
        }
    };
    let Begun { call, dynamic, limits, started, place, lease, .. } = begun;
    let heavy = call.is_heavy();
    let code = keep()?;
    let ticket = handle.gate.park(pass, env.pid());
    let deadline = limits.timeout.and_then(|timeout| started.checked_add(timeout));
    let suspended = Suspended {
        call,
        dynamic,
        code,
        ticket,
        limits,
        deadline,
        asked: None,
        started,
        _place: place,
        lease,
    };
    let pending = ResourceArc::new(PendingCall { inner: Inner::new(env.pid(), suspended) });
    let term = pending.encode(env);
    let mut slot = pending.inner.lock();
    Ok(match progress {
        Progress::Suspended => later(heavy, term),
        stopped => stop(env, term, &pending.inner, &mut slot, stopped),
    })
}

// Charges for the time since the last look at the clock. Nobody waits for a dirty scheduler as for others, but a process
// can neither be killed nor be told its time is over before it leaves it.
fn turn_is_over(env: Env<'_>, thread: Thread, used: Duration, turn: Duration) -> bool {
    match thread {
        Thread::Scheduler => charge(env, used),
        Thread::Dirty => turn >= DIRTY_TURN,
    }
}

// A long result of terms is left to a dirty scheduler: to others the call is not over yet.
fn advance(call: &mut Call, thread: Thread) -> Progress {
    // Only a call that may wait for something outside needs that runtime's context around it.
    let context = call.may_wait().then(background::enter);
    let progress = call.advance();
    drop(context);
    match progress {
        Progress::Finished(Ok(Returned::Terms(mut returned))) => {
            if thread == Thread::Scheduler && returned.takes_more_than(terms::QUICK) {
                call.postpone(Returned::Terms(returned));
                return Progress::Suspended;
            }
            Progress::Finished(Ok(Returned::Terms(returned)))
        }
        progress => progress,
    }
}

/// Goes on with a call: when it is its process's turn again, by way of [`Yielding::Later`], or when what it
/// waited for is there.
#[rustler::nif]
fn resume<'a>(env: Env<'a>, term: Term<'a>) -> NifResult<Yielding<'a>> {
    let pending: ResourceArc<PendingCall> = term.decode()?;
    let mut slot = pending.inner.lock();
    go_on(env, term, &pending.inner, &mut slot, Thread::Scheduler)
}

/// The same, of a call that moves much data.
#[rustler::nif(schedule = "DirtyCpu")]
fn resume_elsewhere<'a>(env: Env<'a>, term: Term<'a>) -> NifResult<Yielding<'a>> {
    let pending: ResourceArc<PendingCall> = term.decode()?;
    let mut slot = pending.inner.lock();
    go_on(env, term, &pending.inner, &mut slot, Thread::Dirty)
}

/// Gives the guest what its import returns, and goes on with the call. `{expired, ms}` or `{killed, ms}` when it
/// was too late: the signal is on its way, or has come.
#[rustler::nif]
fn answer<'a>(env: Env<'a>, term: Term<'a>, result: Term<'a>) -> NifResult<Yielding<'a>> {
    answer_at(env, term, result, Thread::Scheduler)
}

/// The same, with an answer that takes long to convert.
#[rustler::nif(schedule = "DirtyCpu")]
fn answer_elsewhere<'a>(env: Env<'a>, term: Term<'a>, result: Term<'a>) -> NifResult<Yielding<'a>> {
    answer_at(env, term, result, Thread::Dirty)
}

fn answer_at<'a>(env: Env<'a>, term: Term<'a>, result: Term<'a>, thread: Thread) -> NifResult<Yielding<'a>> {
    let pending: ResourceArc<PendingCall> = term.decode()?;
    let mut slot = pending.inner.lock();
    let suspended = slot.as_mut().ok_or(rustler::Error::BadArg)?;
    let Some(asked) = suspended.asked else { return Err(rustler::Error::BadArg) };
    let answer = match suspended.call.component().cloned() {
        Some(_) if thread == Thread::Scheduler && suspended.call.is_heavy() => Err(Refused::NotHere),
        Some(component) => {
            components::answer(env, &suspended.code, &component, asked, result, thread).map(Some)
        }
        None => {
            let code = suspended.call.code().ok_or(rustler::Error::BadArg)?;
            match code.imports().get(asked) {
                Some(import) => callback::answer(env, import, result)
                    .map(Passed::Numbers)
                    .map(Some)
                    .map_err(Refused::Reason),
                // After all imports stand the streams of a program, which have been looked after.
                None => Ok(None),
            }
        }
    };
    // Before the question is closed: it is asked again there.
    if matches!(answer, Err(Refused::NotHere)) {
        return Ok(Yielding::Elsewhere(Elsewhere::Answer, vec![term, result]));
    }
    suspended.asked = None;
    if let Some(signal) = pending.inner.signal(env, pending.inner.close_question()) {
        let timeout = suspended.limits.timeout.unwrap_or_default();
        end(&mut slot, Some(CallEnd::Timeout(timeout)));
        return Ok(Yielding::Done(signal));
    }
    match answer {
        Ok(Some(values)) => suspended.call.answer(values),
        Ok(None) => {}
        Err(Refused::Reason(reason)) => {
            end(&mut slot, Some(CallEnd::Raised));
            return Ok(failed(env, reason));
        }
        Err(Refused::NotHere) => return Err(rustler::Error::BadArg),
    }
    go_on(env, term, &pending.inner, &mut slot, thread)
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
    thread: Thread,
) -> NifResult<Yielding<'a>> {
    let suspended = slot.as_mut().ok_or(rustler::Error::BadArg)?;
    let began = Instant::now();
    let mut since = began;
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
        let progress = advance(&mut suspended.call, thread);
        let now = Instant::now();
        match progress {
            Progress::Finished(result) => {
                if let Some(lease) = suspended.lease.take() {
                    lease.end(&mut suspended.call, &result, suspended.limits);
                }
                let used = Used { usage: suspended.call.usage(), time: now - suspended.started };
                let Suspended { code, dynamic, limits, .. } = &*suspended;
                let answer = finished(env, code, result, dynamic, *limits, used);
                *slot = None;
                charge_short(env, now - since);
                return Ok(answer);
            }
            Progress::Suspended
                if !turn_is_over(env, thread, now - since, now - began) && thread.suits(&suspended.call) =>
            {
                since = now;
            }
            Progress::Suspended => return Ok(later(suspended.call.is_heavy(), term)),
            Progress::Callback(_) | Progress::Waiting => {
                charge_short(env, now - since);
                return Ok(stop(env, term, inner, slot, progress));
            }
        }
    }
}

// The next turn, where it holds up nobody.
fn later(heavy: bool, term: Term<'_>) -> Yielding<'_> {
    if heavy { Yielding::Elsewhere(Elsewhere::Resume, vec![term]) } else { Yielding::Later(term) }
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
    let question = match progress {
        Progress::Callback(Question { import, arguments }) => {
            let arguments = match &arguments {
                Passed::Numbers(values) => values::list(env, values),
                Passed::Component(values) => {
                    components::arguments(env, &suspended.code, &suspended.call, import, values)
                }
            };
            Some((import, arguments))
        }
        _ => suspended.call.console().and_then(|console| wasi::errand(env, console)).map(|errand| {
            // After all imports stand the streams of a program.
            (suspended.call.code().map_or(0, |code| code.imports().len()), Some(errand))
        }),
    };
    match question {
        Some((_, None)) => {
            end(slot, Some(CallEnd::Raised));
            failed(env, atoms::unsupported_type())
        }
        Some((import, Some(arguments))) => {
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
        None => {
            let reference = env.make_ref();
            let reply = background::Reply::new(env, reference.encode(env));
            if !suspended.call.listen(move || background::tell(reply)) {
                return later(suspended.call.is_heavy(), term);
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

/// The call, or what is wrong with it. Arguments that are no list are the caller's bug.
fn prepare<'a>(
    env: Env<'a>,
    handle: &CodeHandle,
    code: &Arc<Code>,
    (name, arguments): (Term<'a>, Term<'a>),
    limits: LimitsTerm,
    (signature, console): (Option<&str>, Option<Arc<Console>>),
    thread: Thread,
) -> NifResult<Result<(Call, Dynamic), Refused<'a>>> {
    let refused = |reason: Term<'a>| Ok(Err(Refused::Reason(reason)));
    let given = arguments.list_length()?;
    match signature::arguments(env, handle, code, name, arguments, signature)? {
        Ok(None) => {}
        Ok(Some((adapter, lowered))) => {
            let call =
                Call::adapted(code, None, &adapter, lowered, (limits.engine(), console), signature::allocate);
            return Ok(Ok((call, Dynamic::new())));
        }
        Err(reason) => return refused(reason),
    }
    if let Some(terms) = code.terms() {
        let found = text(name)?.and_then(|name| terms.function(&name, given));
        let Some((_, function)) = found else {
            return refused((atoms::undef(), name, given).encode(env));
        };
        let arguments: Vec<_> = arguments.into_list_iterator()?.collect();
        let begun = terms::begin(env, code, &handle.atoms, function, &arguments, limits.engine(), thread);
        return Ok(begun.map_err(|refusal| match refusal {
            Refusal::Reason(reason) => Refused::Reason(reason),
            Refusal::Call(error) => Refused::Reason(reason(env, error, limits)),
            Refusal::NotHere => Refused::NotHere,
        }));
    }
    let limits = limits.engine();
    Ok(numbers(env, handle, code, name, arguments)?
        .map(|(function, values)| (Call::new(code, function, values, limits, console), Dynamic::new()))
        .map_err(Refused::Reason))
}

/// The function of that name and the arguments of its types, or what is wrong with them.
pub(crate) fn numbers<'c, 'a>(
    env: Env<'a>,
    handle: &CodeHandle,
    code: &'c Code,
    name: Term<'a>,
    arguments: Term<'a>,
) -> NifResult<Result<(&'c Function, Values), Term<'a>>> {
    let given = arguments.list_length()?;
    let place = handle.called.place(name, || place(code, name))?;
    let function = place.and_then(|place| code.function_at(place));
    let Some(function) = function.filter(|function| function.params().len() == given) else {
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

/// Where the module has the function of that name.
pub(crate) fn place(code: &Code, name: Term<'_>) -> NifResult<Option<usize>> {
    Ok(text(name)?.and_then(|name| code.place_of(&name)))
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
    used: Used,
) -> Yielding<'a> {
    match result {
        Ok(Returned::Values(values)) => match values::results(env, &values) {
            Some(term) => used.done(env, term, limits),
            None => failed(env, atoms::unsupported_type()),
        },
        Ok(Returned::Lifted(Ok(lifted))) => match signature::results(env, lifted) {
            Some(term) => used.done(env, term, limits),
            None => failed(env, atoms::unsupported_type()),
        },
        Ok(Returned::Lifted(Err(failure))) => failed(env, signature::failure(env, &failure)),
        Ok(Returned::Terms(returned)) => {
            let used = Used { usage: returned.usage(), ..used };
            match terms::result(env, returned, &handle.atoms, dynamic) {
                Ok(Ok(term)) => used.done(env, term, limits),
                Ok(Err(reason)) => failed(env, reason),
                Err(error) => failed(env, reason(env, error, limits)),
            }
        }
        Ok(Returned::Component(returned)) => {
            let used = Used { usage: returned.usage, ..used };
            match components::result(env, handle, &returned) {
                Some(term) => used.done(env, term, limits),
                None => failed(env, atoms::internal()),
            }
        }
        Err(error) => failed(env, reason(env, error, limits)),
    }
}

/// What a call has used.
pub(crate) struct Used {
    pub(crate) usage: Usage,
    pub(crate) time: Duration,
}

impl Used {
    /// The answer, which says it on request: `{ok, result, fuel, memory, microseconds}`.
    pub(crate) fn done<'a>(self, env: Env<'a>, result: Term<'a>, limits: LimitsTerm) -> Yielding<'a> {
        if !limits.usage {
            return Yielding::Done((atoms::ok(), result).encode(env));
        }
        let Usage { fuel, memory } = self.usage;
        Yielding::Done((atoms::ok(), result, fuel, memory, self.time.as_micros() as u64).encode(env))
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
        CallError::TableLimit => (atoms::table_limit(), limits.table as u64).encode(env),
        CallError::StackOverflow => atoms::stack_overflow().encode(env),
        CallError::TooManyInstances => atoms::too_many_instances().encode(env),
        CallError::UncaughtException => (atoms::trap(), atoms::uncaught_exception()).encode(env),
        CallError::ValuesLimit => (atoms::values_limit(), VALUES).encode(env),
        CallError::Exit(status) => (atoms::exit(), status).encode(env),
        CallError::OutputLimit { stream, limit } => {
            (atoms::output_limit(), wasi::name(stream), limit).encode(env)
        }
        CallError::Folder(index) => (atoms::no_dir(), index).encode(env),
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
