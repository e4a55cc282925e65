//! Calling a WebAssembly function in the calling process.
//!
//! A call that returns within its slice passes the code's gate and is done. One that uses up the process's
//! time slice is parked at the gate under its process's name and kept in a resource, of which only the
//! process has the term: when the process is killed its heap goes, and with it the call, its fiber and its
//! instance. So is one whose guest asks its host, until Elixir has answered ([`crate::callback`]), one that
//! waits for something outside, and one whose next step is done on another thread ([`crate::away`]).

use crate::atoms;
use crate::away::{self, Begin, Errand};
use crate::background;
use crate::brief;
use crate::callback::{self, Inner, Open};
use crate::code::{CodeHandle, LimitsTerm, Resource};
use crate::components::{self, Refused, Thread};
use crate::deadline;
use crate::instance::{Lease, Owned};
use crate::large::{Answer, Kept, Made};
use crate::making::{Making, Pace};
use crate::room::Place;
use crate::signature;
use crate::stay::Stay;
use crate::terms::{self, Dynamic, Refusal};
use crate::values;
use crate::wasi::{self, ConsoleHandle};
use crate::yielding::{Yielding, charge, charge_short};
use instar_engine::component::VALUES;
use instar_engine::faults;
use instar_engine::gate::{Pass, State, Ticket};
use instar_engine::slices::Pause;
use instar_engine::wasi::Console;
use instar_engine::{Call, CallError, Code, Function, Passed, Progress, Question, Returned, Usage, Values};
use rustler::types::atom::Atom;
use rustler::{Binary, Encoder, Env, LocalPid, NifResult, ResourceArc, Term};
use std::borrow::Cow;
use std::sync::{Arc, Weak};
use std::time::{Duration, Instant};

/// A call that lies still until its process's next turn.
pub(crate) struct PendingCall {
    pub(crate) inner: Arc<Inner>,
}

/// What is kept of a call between two turns.
pub(crate) struct Suspended {
    pub(crate) call: Call,
    /// Whether a thread has the call, and `call` stands for it.
    pub(crate) away: bool,
    /// Whether that thread has told the process that the call is back.
    pub(crate) told: bool,
    /// How far it has come there.
    pub(crate) progress: Option<Progress>,
    /// Terms that are being made of what it has come to.
    making: Option<(Making, After)>,
    pub(crate) dynamic: Dynamic,
    pub(crate) code: ResourceArc<CodeHandle>,
    ticket: Ticket,
    pub(crate) limits: LimitsTerm,
    pub(crate) deadline: Option<Instant>,
    /// The import that was asked for, while the answer is awaited.
    pub(crate) asked: Option<usize>,
    pub(crate) started: Instant,
    /// Held for as long as there is an instance.
    _place: Option<Place>,
    /// Of a call in an instance that outlives it.
    lease: Option<Lease>,
}

impl Drop for Suspended {
    fn drop(&mut self) {
        let _stay = Stay::begin();
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
}

/// With the limits that the code was loaded with.
#[rustler::nif(name = "call")]
fn call_with_defaults<'a>(
    env: Env<'a>,
    code: Term<'a>,
    function: Term<'a>,
    arguments: Term<'a>,
) -> NifResult<Yielding<'a>> {
    begin(env, code, (function, arguments), None, How::Plain, None)
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
    begin(env, code, (function, arguments), Some(limits), How::Plain, None)
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
    begin(env, code, (function, arguments), Some(limits), how, console)
}

fn begin<'a>(
    env: Env<'a>,
    code: Term<'a>,
    (function, arguments): (Term<'a>, Term<'a>),
    limits: Option<LimitsTerm>,
    how: How<'_>,
    console: Option<Arc<Console>>,
) -> NifResult<Yielding<'a>> {
    let _stay = Stay::begin();
    let started = Instant::now();
    faults::look(started);
    // The term holds it until the function returns. To count one more who does would have every call write what all
    // schedulers write.
    let handle: &CodeHandle = code.decode()?;
    let limits = limits.unwrap_or(handle.limits);
    let pass = match enter(handle) {
        Ok(pass) => pass,
        Err(reason) => return Ok(failed(env, reason)),
    };
    handle.touch.touch(started);
    let place = match &handle.room {
        Some(room) => match room.enter(env.pid()) {
            None => return Ok(failed(env, atoms::no_room())),
            place => place,
        },
        None => None,
    };
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
                    prepare(env, handle, &code, (function, arguments), limits, (signature, console))?
                }
                None => Err(Refused::Reason(atoms::not_ready().encode(env))),
            }
        }
        None => match handle.component.load_full() {
            Some(component) => {
                let (name, how) = ((function, text(function)?), (how, Thread::Scheduler));
                components::prepare(env, handle, &component, name, arguments, limits, how)?
                    .map(|call| (call, Dynamic::new()))
            }
            None => Err(Refused::Reason(atoms::closed().encode(env))),
        },
    };
    match prepared {
        Ok((call, dynamic)) => {
            let begun = Begun { call, dynamic, limits, started, place, lease: None };
            first_turn(env, handle, || code.decode(), pass, begun)
        }
        Err(Refused::Reason(reason)) => Ok(failed(env, reason)),
        Err(Refused::NotHere) => {
            let begin =
                match (loaded.as_ref().and_then(|code| code.of_stack(limits.stack)), &handle.component) {
                    (Some(code), _) => Begin::Terms(code.into_owned()),
                    (None, component) => match component.load_full() {
                        Some(component) => Begin::Component(component),
                        None => return Ok(failed(env, atoms::closed())),
                    },
                };
            let name = text(function)?.unwrap_or_default().into_owned();
            let (call, dynamic) = (begin.stand_in(), Dynamic::new());
            let begun = Begun { call, dynamic, limits, started, place, lease: None };
            let (pending, term) = suspend(env, handle, code.decode()?, pass, begun);
            let errand = Errand::Begin(begin, name, Kept::new(arguments));
            let mut slot = pending.inner.lock();
            Ok(away::leave(env, term, &pending.inner, &mut slot, errand))
        }
    }
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
}

/// What becomes of a call for which terms are made.
#[derive(Debug, Clone, Copy)]
enum After {
    /// It is over.
    Over,
    /// Its guest has asked for this import.
    Asked(usize),
}

/// Where a call's turn has come to, if it is not over.
enum Stop {
    /// The end of its turn, or what goes on with the next.
    Turn(Option<Progress>),
    /// A question, or something to wait for.
    Asks(Progress),
    /// What is better done elsewhere.
    Leaves,
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
    let stop = loop {
        let progress = advance(&mut begun.call);
        let now = Instant::now();
        match progress {
            Progress::Finished(result) => match long(&begun.call, result) {
                (true, result) => break Stop::Turn(Some(Progress::Finished(result))),
                (false, result) => {
                    if let Some(lease) = begun.lease {
                        lease.end(&mut begun.call, &result, begun.limits);
                    }
                    let used = Used { usage: begun.call.usage(), time: now - begun.started };
                    let answer = finished(env, handle, result, (&begun.dynamic, begun.limits), used, None);
                    charge_short(env, now - since);
                    return Ok(Yielding::Done(answer));
                }
            },
            Progress::Suspended if begun.call.is_heavy() => break Stop::Leaves,
            // Charges for the time since the last look at the clock.
            Progress::Suspended if charge(env, now - since) => break Stop::Turn(None),
            Progress::Suspended => since = now,
            Progress::Callback(_) if begun.call.is_heavy() => break Stop::Turn(Some(progress)),
            Progress::Callback(_) | Progress::Waiting => {
                charge_short(env, now - since);
                break Stop::Asks(progress);
            }
        }
    };
    let (pending, term) = suspend(env, handle, keep()?, pass, begun);
    let mut slot = pending.inner.lock();
    Ok(match stop {
        Stop::Turn(progress) => {
            if let Some(suspended) = slot.as_mut() {
                suspended.progress = progress;
            }
            Yielding::Later(term)
        }
        Stop::Asks(progress) => self::stop(env, term, &pending.inner, &mut slot, progress),
        Stop::Leaves => away::leave(env, term, &pending.inner, &mut slot, Errand::Advance),
    })
}

/// Keeps a call for its process's next turn.
fn suspend<'a>(
    env: Env<'a>,
    handle: &CodeHandle,
    code: ResourceArc<CodeHandle>,
    pass: Pass<'_>,
    begun: Begun,
) -> (ResourceArc<PendingCall>, Term<'a>) {
    let Begun { call, dynamic, limits, started, place, lease } = begun;
    let ticket = handle.gate.park(pass, Caller::inside(env.pid()));
    let deadline =
        limits.timeout.and_then(|timeout| started.checked_add(timeout.saturating_sub(limits.waited)));
    let suspended = Suspended {
        call,
        away: false,
        told: false,
        progress: None,
        making: None,
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
    (pending, term)
}

// Whether it takes long to make a term of what a call returned: to others it is not over yet.
fn long(call: &Call, result: Result<Returned, CallError>) -> (bool, Result<Returned, CallError>) {
    match result {
        Ok(Returned::Terms(mut returned)) => {
            (returned.takes_more_than(terms::QUICK), Ok(Returned::Terms(returned)))
        }
        Ok(Returned::Component(returned)) => (call.is_heavy(), Ok(Returned::Component(returned))),
        result => (false, result),
    }
}

fn advance(call: &mut Call) -> Progress {
    // Only a call that may wait for something outside needs that runtime's context around it.
    let context = call.may_wait().then(background::enter);
    let progress = call.advance();
    drop(context);
    progress
}

/// Goes on with a call: when it is its process's turn again, by way of [`Yielding::Later`], or when what it
/// waited for is there.
#[rustler::nif]
fn resume<'a>(env: Env<'a>, term: Term<'a>) -> NifResult<Yielding<'a>> {
    let _stay = Stay::begin();
    let pending: ResourceArc<PendingCall> = term.decode()?;
    let mut slot = pending.inner.lock();
    go_on(env, term, &pending.inner, &mut slot)
}

/// Gives the guest what its import returns, and goes on with the call. `{expired, ms}` or `{killed, ms}` when it
/// was too late: the signal is on its way, or has come.
#[rustler::nif]
fn answer<'a>(env: Env<'a>, term: Term<'a>, result: Term<'a>) -> NifResult<Yielding<'a>> {
    let _stay = Stay::begin();
    let pending: ResourceArc<PendingCall> = term.decode()?;
    let mut slot = pending.inner.lock();
    let suspended = slot.as_mut().ok_or(rustler::Error::BadArg)?;
    let Some(asked) = suspended.asked else { return Err(rustler::Error::BadArg) };
    let answer = match suspended.call.component().cloned() {
        Some(_) if suspended.call.is_heavy() => Err(Refused::NotHere),
        Some(component) => {
            components::answer(env, &suspended.code, &component, asked, result, Thread::Scheduler).map(Some)
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
        Err(Refused::NotHere) => {
            let errand = Errand::Answer(asked, Kept::new(result));
            return Ok(away::leave(env, term, &pending.inner, &mut slot, errand));
        }
    }
    go_on(env, term, &pending.inner, &mut slot)
}

/// Takes the message of `{:wait, …}` back; true when it has been sent, or is being sent.
#[rustler::nif]
fn unlisten(pending: ResourceArc<PendingCall>) -> bool {
    match pending.inner.lock().as_ref() {
        Some(Suspended { away: true, .. }) => false,
        Some(Suspended { told: true, .. }) => true,
        Some(suspended) => !suspended.call.unlisten(),
        // A thread that had it has sent what it came to.
        None => true,
    }
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
    suspended.told = false;
    let mut since = Instant::now();
    faults::look(since);
    loop {
        if suspended.deadline.is_some_and(|deadline| since >= deadline) {
            let timeout = suspended.limits.timeout.unwrap_or_default();
            end(slot, Some(CallEnd::Timeout(timeout)));
            return Ok(failed(env, (atoms::timeout(), timeout.as_millis() as u64)));
        }
        if suspended.lease.as_ref().is_some_and(Lease::is_over) || suspended.code.is_ending() {
            end(slot, None);
            return Ok(failed(env, atoms::stopped()));
        }
        if suspended.away {
            // Nobody comes here before the time is over but by a hair.
            return Ok(Yielding::Later(term));
        }
        if let Some((making, after)) = &mut suspended.making {
            let after = *after;
            let Some(made) = making.go_on(env) else { return Ok(Yielding::Later(term)) };
            return Ok(made_of(env, term, inner, slot, made, after));
        }
        let progress = match suspended.progress.take() {
            Some(progress) => progress,
            None if suspended.call.is_heavy() => {
                return Ok(away::leave(env, term, inner, slot, Errand::Advance));
            }
            None => advance(&mut suspended.call),
        };
        let now = Instant::now();
        match progress {
            Progress::Finished(result) => match long(&suspended.call, result) {
                (true, result) => {
                    suspended.making = Some((make_result(env, suspended, result, now), After::Over));
                }
                (false, result) => {
                    if let Some(lease) = suspended.lease.take() {
                        lease.end(&mut suspended.call, &result, suspended.limits);
                    }
                    let used = Used { usage: suspended.call.usage(), time: now - suspended.started };
                    let Suspended { code, dynamic, limits, .. } = &*suspended;
                    let answer = finished(env, code, result, (dynamic, *limits), used, None);
                    *slot = None;
                    charge_short(env, now - since);
                    return Ok(Yielding::Done(answer));
                }
            },
            Progress::Suspended if charge(env, now - since) => return Ok(Yielding::Later(term)),
            Progress::Suspended => since = now,
            Progress::Callback(question) if suspended.call.is_heavy() => {
                let after = After::Asked(question.import);
                suspended.making = Some((make_arguments(env, suspended, question, inner.next_turn()), after));
            }
            Progress::Callback(_) | Progress::Waiting => {
                charge_short(env, now - since);
                return Ok(stop(env, term, inner, slot, progress));
            }
        }
    }
}

// The term of what a call has returned, in slices, and in the message that its process gets.
fn make_result(
    env: Env<'_>,
    suspended: &mut Suspended,
    result: Result<Returned, CallError>,
    now: Instant,
) -> Making {
    let answer = Answer::new(env, env.make_ref().encode(env));
    let used = Used { usage: suspended.call.usage(), time: now - suspended.started };
    let (code, dynamic) = (suspended.code.clone(), std::mem::take(&mut suspended.dynamic));
    let limits = suspended.limits;
    Making::new(move |slice, pause| {
        answer.make_here(|env| {
            let answer = finished(env, &code, result, (&dynamic, limits), used, Some((slice, pause)));
            (atoms::done(), answer).encode(env)
        })
    })
}

// The same of what a component's guest gives with a question; `{done, error}` where there are no terms for it.
fn make_arguments(env: Env<'_>, suspended: &Suspended, question: Question, turn: u64) -> Making {
    let answer = Answer::new(env, env.make_ref().encode(env));
    let (code, component) = (suspended.code.clone(), suspended.call.component().cloned());
    Making::new(move |slice, pause| {
        answer.make_here(|env| {
            let mut pace = Pace::new(slice, pause);
            let Question { import, arguments } = &question;
            let arguments = match (arguments, &component) {
                (Passed::Component(values), Some(component)) => {
                    components::arguments(env, &code, component, *import, values, &mut pace)
                }
                _ => None,
            };
            match arguments {
                Some(arguments) => {
                    Open { import: *import, arguments, turn }.term(env, atoms::nil().encode(env))
                }
                None => (atoms::done(), (atoms::error(), atoms::unsupported_type())).encode(env),
            }
        })
    })
}

// What was made is sent to the process, which is told to wait for it.
fn made_of<'a>(
    env: Env<'a>,
    term: Term<'a>,
    inner: &Arc<Inner>,
    slot: &mut Option<Suspended>,
    made: Made,
    after: After,
) -> Yielding<'a> {
    match (after, slot.as_mut()) {
        (After::Asked(import), Some(suspended)) if made.is_question() => {
            suspended.making = None;
            suspended.asked = Some(import);
            // Before the look at the clock: whoever finds no open question at the deadline does not look again.
            let turn = inner.open_question();
            if let Some(deadline) = suspended.deadline {
                if Instant::now() >= deadline {
                    return too_late(env, inner, slot);
                }
                if turn == 1 {
                    deadline::watch(deadline, inner);
                }
            }
        }
        _ => *slot = None,
    }
    let reference = made.send_here(env);
    Yielding::Done((atoms::wait(), term, reference, atoms::infinity()).encode(env))
}

// A question that is open when the time is over.
fn too_late<'a>(env: Env<'a>, inner: &Arc<Inner>, slot: &mut Option<Suspended>) -> Yielding<'a> {
    let timeout = slot.as_ref().and_then(|suspended| suspended.limits.timeout).unwrap_or_default();
    let signal = inner.signal(env, inner.close_question());
    end(slot, Some(CallEnd::Timeout(timeout)));
    let over = || failed(env, (atoms::timeout(), timeout.as_millis() as u64));
    signal.map_or_else(over, Yielding::Done)
}

/// What is left of a call's time, in milliseconds. Rounded up: who goes on then finds the time over.
pub(crate) fn left(env: Env<'_>, deadline: Option<Instant>) -> Term<'_> {
    match deadline {
        Some(deadline) => {
            let left = deadline.saturating_duration_since(Instant::now());
            (left.as_millis() as u64 + 1).encode(env)
        }
        None => atoms::infinity().encode(env),
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
    let question = match progress {
        Progress::Callback(Question { import, arguments }) => {
            let arguments = match &arguments {
                Passed::Numbers(values) => values::list(env, values),
                Passed::Component(values) => suspended.call.component().and_then(|component| {
                    components::arguments(env, &suspended.code, component, import, values, &mut Pace::none())
                }),
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
                return too_late(env, inner, slot);
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
                return Yielding::Later(term);
            }
            let left = left(env, suspended.deadline);
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

pub(crate) fn end(slot: &mut Option<Suspended>, why: Option<CallEnd>) {
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
        let (limits_of_call, thread) = (limits.engine(), Thread::Scheduler);
        let begun = terms::begin(env, code, &handle.atoms, function, &arguments, limits_of_call, thread);
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

/// What a call has come to, as its answer; in slices, or in one go.
fn finished<'a>(
    env: Env<'a>,
    handle: &CodeHandle,
    result: Result<Returned, CallError>,
    (dynamic, limits): (&Dynamic, LimitsTerm),
    used: Used,
    slices: Option<(u64, &Pause<'_>)>,
) -> Term<'a> {
    let unsupported = || Err(atoms::unsupported_type().encode(env));
    let (used, term) = match result {
        Ok(Returned::Values(values)) => (used, values::results(env, &values).map_or_else(unsupported, Ok)),
        Ok(Returned::Lifted(Ok(lifted))) => {
            (used, signature::results(env, lifted).map_or_else(unsupported, Ok))
        }
        Ok(Returned::Lifted(Err(failure))) => (used, Err(signature::failure(env, &failure))),
        Ok(Returned::Terms(returned)) => {
            let used = Used { usage: returned.usage(), ..used };
            let term = terms::result(env, returned, &handle.atoms, dynamic, slices);
            (used, term.unwrap_or_else(|error| Err(reason(env, error, limits))))
        }
        Ok(Returned::Component(returned)) => {
            let used = Used { usage: returned.usage, ..used };
            let mut pace = slices.map_or_else(Pace::none, |(slice, pause)| Pace::new(slice, pause));
            let term = components::result(env, handle, &returned, &mut pace);
            (used, term.ok_or_else(|| atoms::internal().encode(env)))
        }
        Err(error) => (used, Err(reason(env, error, limits))),
    };
    match term {
        Ok(term) => used.answer(env, term, limits),
        Err(reason) => (atoms::error(), reason).encode(env),
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
        Yielding::Done(self.answer(env, result, limits))
    }

    fn answer<'a>(self, env: Env<'a>, result: Term<'a>, limits: LimitsTerm) -> Term<'a> {
        if !limits.usage {
            return (atoms::ok(), result).encode(env);
        }
        let Usage { fuel, memory } = self.usage;
        (atoms::ok(), result, fuel, memory, self.time.as_micros() as u64).encode(env)
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
        CallError::TooManyInstances { limit } => (atoms::too_many_instances(), limit as u64).encode(env),
        CallError::TooManyMaps { limit } => (atoms::too_many_maps(), limit as u64).encode(env),
        CallError::UncaughtException => (atoms::trap(), atoms::uncaught_exception()).encode(env),
        CallError::ValuesLimit => (atoms::values_limit(), VALUES).encode(env),
        CallError::Exit(status) => (atoms::exit(), status).encode(env),
        CallError::OutputLimit { stream, limit } => {
            (atoms::output_limit(), wasi::name(stream), limit).encode(env)
        }
        CallError::TooManyFiles(limit) => (atoms::too_many_files(), limit).encode(env),
        CallError::Folder(index) => (atoms::no_dir(), index).encode(env),
        CallError::Internal => atoms::internal().encode(env),
    }
}

pub(crate) fn failed<'a>(env: Env<'a>, reason: impl Encoder) -> Yielding<'a> {
    Yielding::Done((atoms::error(), reason).encode(env))
}

/// What the gate knows somebody by who is inside: a process with a call there, or the owner of an instance.
#[derive(Clone)]
pub(crate) struct Caller {
    pub(crate) pid: LocalPid,
    /// Whose owner it is.
    pub(crate) instance: Option<Weak<Owned>>,
}

impl Caller {
    /// A process with a call.
    pub(crate) fn inside(pid: LocalPid) -> Caller {
        Caller { pid, instance: None }
    }
}

/// Milliseconds, as the limits are given.
pub(crate) fn milliseconds(ms: u64) -> Duration {
    Duration::from_millis(ms)
}
