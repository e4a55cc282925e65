//! Calling a WebAssembly function in the calling process.
//!
//! A call that returns within its slice passes the code's gate and is done. One that uses up the process's
//! time slice is parked at the gate under its process's name and kept in a resource, of which only the
//! process has the term: when the process is killed its heap goes, and with it the call, its fiber and its
//! instance. So is one whose guest asks its host, until Elixir has answered ([`crate::callback`]), one that
//! waits for something outside, and one whose next step is done on another thread ([`crate::away`]).

use crate::atoms;
use crate::away;
use crate::brief;
use crate::callback::{self, Guest};
use crate::components::{Import, Refused};
use crate::deadline;
use crate::error::failed;
use crate::handle::CodeHandle;
use crate::known::{Dynamic, Whose};
use crate::names::text;
use crate::operation::Operation;
use crate::owned::CallEnd;
use crate::parcel;
use crate::pending::{self as lying, Begin, Parked, PendingCall, Running, Suspended, Wants, end, suspend};
use crate::prepare::Prepared;
use crate::scheduler::Thread;
use crate::site::{CallSite, Given};
use crate::stay::Stay;
use crate::terms::QUICK;
use crate::turn;
use crate::yielding::Yielding;
use instar_engine::faults;
use instar_engine::{Code, Moment, Passed};
use rustler::{Encoder, Env, NifResult, NifTaggedEnum, ResourceArc, Term};
use std::sync::Arc;

/// Calls a function; `given` is nil, or what this call has of its own ([`Given`]).
#[rustler::nif]
fn call<'a>(
    env: Env<'a>,
    code: Term<'a>,
    function: Term<'a>,
    arguments: Term<'a>,
    given: Term<'a>,
) -> NifResult<Yielding<'a>> {
    // The term holds it until the function returns. To count one more who does would have every call write what all
    // schedulers write.
    let handle: &CodeHandle = code.decode()?;
    match Given::of(given)? {
        None => {
            let (limits, started) = (handle.limits, Moment::now());
            let (signature, console) = (None, None);
            let site = CallSite { env, handle, function, arguments, limits, signature, console, started };
            begin(code, &site)
        }
        Some(Given { limits, signature, console }) => {
            let started = Moment::now();
            let site = CallSite { env, handle, function, arguments, limits, signature, console, started };
            begin(code, &site)
        }
    }
}

#[inline]
fn begin<'a>(code: Term<'a>, site: &CallSite<'a, '_>) -> NifResult<Yielding<'a>> {
    let _stay = Stay::begin();
    let CallSite { env, handle, ref limits, started, .. } = *site;
    faults::look(started);
    let pass = match handle.enter() {
        Ok(pass) => pass,
        Err(reason) => return Ok(failed(env, reason)),
    };
    handle.touch.touch(started);
    let permit = match &handle.quota {
        Some(quota) => match quota.enter(env.pid()) {
            None => return Ok(failed(env, atoms::no_room())),
            permit => permit,
        },
        None => None,
    };
    let loaded = handle.code.load();
    if let (None, Some(code)) = (site.signature, loaded.as_ref())
        && let Some(answer) = brief::call(site, code)?
    {
        return Ok(answer);
    }
    let running = |call, dynamic, permit| Running {
        call,
        dynamic,
        limits: *limits,
        started: started.instant(),
        _permit: permit,
        lease: None,
        sent: 0,
    };
    match prepare(site, loaded.as_ref())? {
        Ok((call, dynamic)) => {
            let running = running(call, dynamic, permit);
            turn::first(env, handle, || code.decode(), pass, running)
        }
        Err(Refused::Reason(reason)) => Ok(failed(env, reason)),
        Err(Refused::NotHere) => {
            let Some(begin) = elsewhere(site, loaded.as_ref()) else {
                return Ok(failed(env, atoms::closed()));
            };
            let name = text(site.function)?.unwrap_or_default().into_owned();
            let running = running(begin.stand_in(), Dynamic::new(), permit);
            let pending = suspend(env, code.decode()?, pass, running);
            let parked = Parked { env, term: pending.encode(env), inner: &pending.inner };
            let wants = Wants::Begin(begin, name);
            Ok(away::leave_with(&parked, &mut pending.inner.lock(), wants, site.arguments))
        }
    }
}

fn prepare<'a>(site: &CallSite<'a, '_>, loaded: Option<&Arc<Code>>) -> NifResult<Prepared<'a>> {
    let refused = |reason: rustler::types::atom::Atom| Ok(Err(Refused::Reason(reason.encode(site.env))));
    match loaded {
        Some(code) => match code.of_stack(site.limits.stack) {
            Some(code) => site.prepare(&code),
            None => refused(atoms::not_ready()),
        },
        None => match site.handle.component.load_full() {
            Some(component) => site.prepare_component(&component),
            None => refused(atoms::closed()),
        },
    }
}

// Whose function is called, for a thread that is to begin the call; nothing once the code is gone.
fn elsewhere(site: &CallSite<'_, '_>, loaded: Option<&Arc<Code>>) -> Option<Begin> {
    match loaded.and_then(|code| code.of_stack(site.limits.stack)) {
        Some(code) => Some(Begin::Terms(code.into_owned())),
        None => {
            let component = site.handle.component.load_full()?;
            Some(Begin::Component(component, site.console.clone()))
        }
    }
}

/// Goes on with a call: when it is its process's turn again, by way of [`Yielding::Later`], or when what it
/// waited for is there.
#[rustler::nif]
fn resume<'a>(env: Env<'a>, term: Term<'a>) -> NifResult<Yielding<'a>> {
    let _stay = Stay::begin();
    let pending: ResourceArc<PendingCall> = term.decode()?;
    let mut slot = pending.inner.lock();
    turn::next(&Parked { env, term, inner: &pending.inner }, &mut slot)
}

/// Gives the guest what its import returns, and goes on with the call. `{expired, ms}` or `{killed, ms}` when it
/// was too late: the signal is on its way, or has come.
#[rustler::nif]
fn answer<'a>(env: Env<'a>, term: Term<'a>, result: Term<'a>) -> NifResult<Yielding<'a>> {
    let _stay = Stay::begin();
    let pending: ResourceArc<PendingCall> = term.decode()?;
    let parked = Parked { env, term, inner: &pending.inner };
    let mut slot = pending.inner.lock();
    let suspended = slot.as_mut().ok_or(rustler::Error::BadArg)?;
    let Some(asked) = suspended.asked else { return Err(rustler::Error::BadArg) };
    let answer = answered(env, suspended, asked, result)?;
    suspended.asked = None;
    if let Some(signal) = pending.inner.signal(env, pending.inner.close_question()) {
        let timeout = suspended.running.limits.timeout.unwrap_or_default();
        end(&mut slot, Some(CallEnd::Timeout(timeout)));
        return Ok(Yielding::Done(signal));
    }
    match answer {
        Ok(Some(values)) => suspended.running.call.answer(values),
        Ok(None) => {}
        Err(Refused::Reason(reason)) => {
            end(&mut slot, Some(CallEnd::Raised));
            return Ok(failed(env, reason));
        }
        Err(Refused::NotHere) => {
            return Ok(away::leave_with(&parked, &mut slot, Wants::Answer(asked), result));
        }
    }
    turn::next(&parked, &mut slot)
}

// What the import that was asked for returns; nothing for the streams of a program, which have been looked after.
fn answered<'a>(
    env: Env<'a>,
    suspended: &mut Suspended,
    asked: usize,
    result: Term<'a>,
) -> NifResult<Result<Option<Passed>, Refused<'a>>> {
    let Running { call, dynamic, limits, .. } = &mut suspended.running;
    if let Some(component) = call.component() {
        // After all imports stand the streams of a program.
        if asked >= component.imports().len() {
            return Ok(Ok(None));
        }
        if call.is_heavy() {
            return Ok(Err(Refused::NotHere));
        }
        let import = Import { handle: &suspended.code, component, index: asked };
        return Ok(import.answer(env, result, Thread::Vm).map(Some));
    }
    let code = call.code().ok_or(rustler::Error::BadArg)?;
    // After all imports stand the streams of a program.
    let Some(import) = code.imports().get(asked) else { return Ok(Ok(None)) };
    if code.terms().is_some() {
        let known = (&suspended.code.atoms, dynamic, Whose::of(call, asked));
        return Ok(match parcel::answer(env, result, known, limits.memory, Some(QUICK)) {
            Some(parcel) => Ok(Some(Passed::Terms(parcel))),
            None => Err(Refused::NotHere),
        });
    }
    let values = callback::answer(env, import, result);
    Ok(values.map(Passed::Numbers).map(Some).map_err(Refused::Reason))
}

/// Calls of a guest by those who are to answer it, within one another, at most.
const NESTING: usize = 16;

/// Calls a function of a module that has asked, in the callback that was asked the question `turn`: within the call that has
/// asked, and as a part of it. `{returned, result}`, or `{refused, reason}` where nothing has begun; what else there is is the
/// end of that call, or what [`call`] says before it.
#[rustler::nif]
fn call_again<'a>(
    env: Env<'a>,
    guest: ResourceArc<Guest>,
    turn: u64,
    function: Term<'a>,
    arguments: Term<'a>,
) -> NifResult<Yielding<'a>> {
    let _stay = Stay::begin();
    let refused = |reason: Term<'a>| Ok(Yielding::Done((atoms::refused(), reason).encode(env)));
    let stale = || refused(atoms::stale_memory().encode(env));
    let Some(inner) = guest.call(env.pid(), turn) else { return stale() };
    let pending = ResourceArc::new(PendingCall { inner });
    let mut slot = pending.inner.lock();
    let Some(suspended) = slot.as_mut() else { return stale() };
    let (Some(asked), handle) = (suspended.asked, suspended.code.clone()) else { return stale() };
    let Running { ref call, limits, .. } = suspended.running;
    let Some(code) = call.code().filter(|code| code.terms().is_none()).cloned() else {
        return refused(atoms::not_reentrant().encode(env));
    };
    if call.depth() >= NESTING {
        return refused((atoms::nesting(), NESTING).encode(env));
    }
    let (signature, console, started) = (None, None, Moment::now());
    let handle = &handle;
    let site = CallSite { env, handle, function, arguments, limits, signature, console, started };
    let (function, values) = match site.numbers(&code)? {
        Ok(wanted) => wanted,
        Err(reason) => return refused(reason),
    };
    if let Some(signal) = pending.inner.signal(env, pending.inner.close_question()) {
        let timeout = limits.timeout.unwrap_or_default();
        end(&mut slot, Some(CallEnd::Timeout(timeout)));
        return Ok(Yielding::Done(signal));
    }
    if suspended.running.call.call_again(function, values) {
        suspended.outer.push((asked, turn));
        suspended.asked = None;
    }
    turn::next(&Parked { env, term: pending.encode(env), inner: &pending.inner }, &mut slot)
}

/// What can be done with a call that lies still, beside going on with it.
#[derive(NifTaggedEnum)]
#[rustler(decode)]
enum Do {
    Ask,
    Cancel,
    Expire,
    GoOn,
    Guest,
    Halt,
    Left,
    Made,
    Make,
    /// To a process, which nobody waits for: so many bytes in one message.
    Sent(u64),
    Unlisten,
}

#[rustler::nif]
fn pending<'a>(env: Env<'a>, call: &'a PendingCall, Operation(operation): Operation<Do>) -> Term<'a> {
    match operation {
        Do::Ask => ask(env, call),
        Do::Cancel => cancel(env, call),
        Do::GoOn => go_on(env, call),
        Do::Expire => expire(env, call),
        Do::Guest => callback::guest(call).encode(env),
        Do::Halt => halt(env, call),
        Do::Left => left(env, call),
        Do::Made => made(env, call),
        Do::Make => make(env, call),
        Do::Sent(bytes) => sent(env, call, bytes),
        Do::Unlisten => unlisten(call).encode(env),
    }
}

/// Halts the clock of a call that asks its host, as somebody looks at it.
fn halt<'a>(env: Env<'a>, pending: &PendingCall) -> Term<'a> {
    if let Some(suspended) = pending.inner.lock().as_mut() {
        suspended.halt();
    }
    atoms::ok().encode(env)
}

/// Has it go on, without the time that it stood still for.
fn go_on<'a>(env: Env<'a>, pending: &PendingCall) -> Term<'a> {
    let deadline = pending.inner.lock().as_mut().and_then(Suspended::go_on);
    if let Some(deadline) = deadline {
        deadline::watch(deadline, &pending.inner);
    }
    atoms::ok().encode(env)
}

/// The host itself answers what Instar would: `ok`, or the end of the call, whose time is over ([`turn::too_late`]).
fn ask<'a>(env: Env<'a>, pending: &PendingCall) -> Term<'a> {
    let mut slot = pending.inner.lock();
    if slot.is_none() {
        return atoms::ok().encode(env);
    }
    match turn::open_question(env, &pending.inner, &mut slot) {
        Ok(_turn) => atoms::ok().encode(env),
        Err(late) => late,
    }
}

/// What a callback is handed is about to be made: `ok`, or the end of the call ([`turn::too_late`]).
fn make<'a>(env: Env<'a>, pending: &PendingCall) -> Term<'a> {
    if pending.inner.begin_making() { atoms::ok().encode(env) } else { expire(env, pending) }
}

/// It is made, and the callback is about to begin: `ok`, or the end of the call, whose time is over.
fn made<'a>(env: Env<'a>, pending: &PendingCall) -> Term<'a> {
    let mut slot = pending.inner.lock();
    // Before the look at the clock, as a question is opened.
    let open = pending.inner.end_making();
    // Whoever watched it may have looked meanwhile, and does not look again.
    match turn::in_time(env, &pending.inner, &mut slot, open) {
        Ok(()) => atoms::ok().encode(env),
        Err(late) => late,
    }
}

/// What is left to a call that asks its host: `{milliseconds, fuel, bytes}`, of which the first two are `infinity` without a
/// limit; the last is what memory it may have in all.
fn left<'a>(env: Env<'a>, pending: &PendingCall) -> Term<'a> {
    let slot = pending.inner.lock();
    let Some(suspended) = slot.as_ref() else { return (0, 0, 0).encode(env) };
    let fuel = match (suspended.running.limits.fuel, suspended.running.call.fuel()) {
        (Some(_), Some(left)) => left.encode(env),
        _ => atoms::infinity().encode(env),
    };
    let memory = suspended.running.limits.memory as u64;
    (lying::left(env, suspended.deadline), fuel, memory).encode(env)
}

/// What a message takes in its process's mailbox beside its bytes, rounded up.
const MESSAGE: u64 = 256;

/// Notes a message before it is sent: `ok`, or `{over, bytes}` where all messages of the call would have more than the memory
/// that it may have. They lie in somebody's mailbox, who may never read them.
fn sent<'a>(env: Env<'a>, pending: &PendingCall, bytes: u64) -> Term<'a> {
    let mut slot = pending.inner.lock();
    let Some(suspended) = slot.as_mut() else { return atoms::ok().encode(env) };
    let running = &mut suspended.running;
    running.sent = running.sent.saturating_add(bytes).saturating_add(MESSAGE);
    let limit = running.limits.memory as u64;
    if running.sent > limit { (atoms::over(), limit).encode(env) } else { atoms::ok().encode(env) }
}

/// Takes the message of `{:wait, …}` back; true when it has been sent, or is being sent.
fn unlisten(pending: &PendingCall) -> bool {
    match pending.inner.lock().as_ref() {
        Some(Suspended { away: true, .. }) => false,
        Some(Suspended { told: true, .. }) => true,
        Some(suspended) => !suspended.running.call.unlisten(),
        // A thread that had it has sent what it came to.
        None => true,
    }
}

/// Drops a call whose time is over; see [`turn::too_late`].
fn expire<'a>(env: Env<'a>, pending: &PendingCall) -> Term<'a> {
    turn::too_late(env, &pending.inner, &mut pending.inner.lock())
}

/// Drops a call: its fiber, and the instance that was made for it. `ok`, or `{expired, ms}` or `{killed, ms}` when it was
/// too late to leave its callback.
fn cancel<'a>(env: Env<'a>, pending: &PendingCall) -> Term<'a> {
    let mut slot = pending.inner.lock();
    let signal = pending.inner.signal(env, pending.inner.close_question());
    end(&mut slot, Some(CallEnd::Raised));
    signal.unwrap_or_else(|| atoms::ok().encode(env))
}
