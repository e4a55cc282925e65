//! The turns of a call in the calling process: it runs for as long as its process may, and what is left of it then is kept
//! for the next turn.
//!
//! A call that is over within its first turn is never kept. That turn and all others are one loop ([`Turn::run`]), which
//! says where the call has come to.

use crate::answer::{MANY_VALUES, Outcome, Used};
use crate::atoms;
use crate::away::{self, Task};
use crate::callback::Open;
use crate::components;
use crate::containers::Containers;
use crate::deadline;
use crate::error::failed;
use crate::handle::CodeHandle;
use crate::known::Whose;
use crate::making::{Making, Pace, Went};
use crate::owned::{CallEnd, Lease};
use crate::parcel;
use crate::pending::{After, Inner, Parked, Running, Suspended, end, left, suspend};
use crate::reply::{Answer, Made, Reply};
use crate::runtime;
use crate::terms;
use crate::values;
use crate::wasi;
use crate::yielding::{Yielding, charge, charge_short};
use instar_engine::deferred_drop::drop_later;
use instar_engine::faults;
use instar_engine::gate::Pass;
use instar_engine::{Call, CallError, Moment, Passed, Progress, Question, Returned, Values};
use rustler::{Encoder, Env, NifResult, ResourceArc, Term};
use std::sync::Arc;
use std::time::Instant;

/// One turn of a call.
struct Turn<'a, 't> {
    env: Env<'a>,
    handle: &'t CodeHandle,
    running: &'t mut Running,
    /// When it began, or when it was last charged for.
    since: Instant,
}

/// Where a turn has come to.
enum Stop<'a> {
    /// The call is over: its answer.
    Over(Term<'a>),
    /// The turn is over, and the call goes on with the next.
    Spent,
    /// Terms are to be made of what it has come to, which takes long.
    Makes(Progress, Instant),
    /// They are being made.
    Making,
    /// A question, or something to wait for.
    Asks(Progress),
    /// A call within an open question has returned.
    Returns(Values),
    /// What is better done elsewhere.
    Leaves,
    /// Its time is over.
    Late,
    /// Its instance or its code was stopped.
    Stopped,
}

impl<'a> Turn<'a, '_> {
    /// Runs it, from where it has come to elsewhere if it has, until `ends` says that it is over before its end.
    #[inline]
    fn run(
        mut self,
        mut progress: Option<Progress>,
        ends: impl Fn(&Running, Instant) -> Option<Stop<'a>>,
    ) -> Stop<'a> {
        loop {
            if let Some(end) = ends(self.running, self.since) {
                return end;
            }
            let come_to = match progress.take() {
                Some(progress) => progress,
                None if self.running.call.is_heavy() => return Stop::Leaves,
                None => advance(&mut self.running.call),
            };
            let now = Instant::now();
            match come_to {
                Progress::Finished(mut result) => {
                    if is_long(&self.running.call, &mut result) {
                        return Stop::Makes(Progress::Finished(result), now);
                    }
                    return Stop::Over(self.finish(result, now));
                }
                // Charges for the time since the last look at the clock.
                Progress::Suspended if charge(self.env, now - self.since) => return Stop::Spent,
                Progress::Suspended => self.since = now,
                Progress::Callback(ref question) if is_long_to_ask(self.running, question) => {
                    return Stop::Makes(come_to, now);
                }
                Progress::Returned(values) => {
                    charge_short(self.env, now - self.since);
                    return Stop::Returns(values);
                }
                Progress::Callback(_) | Progress::Waiting => {
                    charge_short(self.env, now - self.since);
                    return Stop::Asks(come_to);
                }
            }
        }
    }

    #[inline]
    fn finish(self, result: Result<Returned, CallError>, now: Instant) -> Term<'a> {
        let running = self.running;
        if let Some(lease) = running.lease.take() {
            lease.end(&mut running.call, &result, running.limits);
        }
        let used = Used { usage: running.call.usage(), time: now - running.started };
        let (dynamic, limits, frames) = (&running.dynamic, running.limits, running.call.frames());
        let answer = Outcome { handle: self.handle, dynamic, limits, used, result, frames }.term(self.env);
        charge_short(self.env, now - self.since);
        answer
    }
}

/// The first turn of a call; `keep` gives the term of its code, should it be kept for a second one.
pub(crate) fn first<'a>(
    env: Env<'a>,
    handle: &CodeHandle,
    keep: impl FnOnce() -> NifResult<ResourceArc<CodeHandle>>,
    pass: Pass<'_>,
    mut running: Running,
) -> NifResult<Yielding<'a>> {
    let since = running.started;
    let stop = Turn { env, handle, running: &mut running, since }.run(None, |_, _| None);
    if let Stop::Over(answer) = stop {
        return Ok(Yielding::Done(answer));
    }
    let pending = suspend(env, keep()?, pass, running);
    let parked = Parked { env, term: pending.encode(env), inner: &pending.inner };
    let mut slot = pending.inner.lock();
    Ok(match (stop, slot.as_mut()) {
        // It is made in the next turn.
        (Stop::Makes(progress, _), Some(suspended)) => {
            suspended.progress = Some(progress);
            Yielding::Later(parked.term)
        }
        (stop, _) => park(&parked, &mut slot, stop),
    })
}

/// The next turn of a call: when it is its process's again, by way of [`Yielding::Later`], or when what it waited for is
/// there.
pub(crate) fn next<'a>(parked: &Parked<'a, '_>, slot: &mut Option<Suspended>) -> NifResult<Yielding<'a>> {
    let suspended = slot.as_mut().ok_or(rustler::Error::BadArg)?;
    suspended.told = false;
    let since = Instant::now();
    faults::look(Moment::of(since));
    let Suspended { running, code, .. } = suspended;
    let (deadline, code) = (suspended.deadline, &*code);
    let ends = |running: &Running, now: Instant| {
        if deadline.is_some_and(|deadline| now >= deadline) {
            Some(Stop::Late)
        } else if running.lease.as_ref().is_some_and(Lease::is_over) || code.is_ending() {
            Some(Stop::Stopped)
        } else {
            None
        }
    };
    let stop = match &suspended.making {
        // Nobody comes here before the time is over but by a hair.
        _ if suspended.away => ends(running, since).unwrap_or(Stop::Spent),
        Some(_) => ends(running, since).unwrap_or(Stop::Making),
        None => {
            let progress = suspended.progress.take();
            Turn { env: parked.env, handle: code, running, since }.run(progress, ends)
        }
    };
    Ok(park(parked, slot, stop))
}

// What becomes of a call that lies still.
fn park<'a>(parked: &Parked<'a, '_>, slot: &mut Option<Suspended>, stop: Stop<'a>) -> Yielding<'a> {
    let env = parked.env;
    let Some(suspended) = slot.as_mut() else { return failed(env, atoms::internal()) };
    match stop {
        Stop::Over(answer) => {
            *slot = None;
            Yielding::Done(answer)
        }
        Stop::Spent => Yielding::Later(parked.term),
        Stop::Makes(progress, now) => {
            suspended.making = make(env, suspended, progress, (now, parked.inner.next_turn()));
            make_on(parked, slot)
        }
        Stop::Making => make_on(parked, slot),
        Stop::Asks(progress) => ask(parked, slot, progress),
        Stop::Returns(values) => back(parked, slot, &values),
        Stop::Leaves => away::leave(parked, slot, Task::Advance),
        Stop::Late => {
            let timeout = suspended.running.limits.timeout.unwrap_or_default();
            end(slot, Some(CallEnd::Timeout(timeout)));
            failed(env, (atoms::timeout(), timeout.as_millis() as u64))
        }
        Stop::Stopped => {
            end(slot, None);
            failed(env, atoms::stopped())
        }
    }
}

// Whether it takes long to make a term of what a call returned: to others it is not over yet.
#[inline]
fn is_long(call: &Call, result: &mut Result<Returned, CallError>) -> bool {
    match result {
        Ok(Returned::Terms(returned)) => returned.takes_more_than(terms::quick()),
        Ok(Returned::Component(_)) => call.is_heavy(),
        _ => false,
    }
}

// Whether it takes long to make terms of what a guest gives with a question.
fn is_long_to_ask(running: &Running, question: &Question) -> bool {
    let call = &running.call;
    match &question.arguments {
        Passed::Terms(sent) => parcel::is_long(sent, &running.dynamic, Whose::of(call, question.import)),
        _ => call.is_heavy(),
    }
}

#[inline]
fn advance(call: &mut Call) -> Progress {
    // Only a call that may wait for something outside needs that runtime's context around it.
    let context = call.may_wait().then(runtime::enter);
    let progress = call.advance();
    drop(context);
    progress
}

// The terms of what a call has come to, to be made in slices, and in the message that its process gets.
fn make(
    env: Env<'_>,
    suspended: &mut Suspended,
    progress: Progress,
    (now, turn): (Instant, u64),
) -> Option<(Making, After)> {
    match progress {
        Progress::Finished(result) => Some((make_result(env, suspended, result, now), After::Over)),
        Progress::Callback(question) => {
            let after = After::Asked(question.import);
            Some((make_arguments(env, suspended, question, turn), after))
        }
        Progress::Suspended | Progress::Waiting | Progress::Returned(_) => None,
    }
}

fn make_result(
    env: Env<'_>,
    suspended: &mut Suspended,
    result: Result<Returned, CallError>,
    now: Instant,
) -> Making {
    let answer = Answer::new(env, env.make_ref().encode(env));
    let Suspended { running, code, .. } = suspended;
    if let Some(lease) = running.lease.take() {
        lease.end(&mut running.call, &result, running.limits);
    }
    let used = Used { usage: running.call.usage(), time: now - running.started };
    let (code, dynamic, limits) = (code.clone(), std::mem::take(&mut running.dynamic), running.limits);
    let frames = running.call.frames();
    Making::new(move |slice, pause| {
        answer.make_here(|env| {
            let outcome = Outcome { handle: &code, dynamic: &dynamic, limits, used, result, frames };
            outcome.message(env, (slice, pause))
        })
    })
}

// What a component's guest gives with a question; `{done, error}` where there are no terms for it.
fn make_arguments(env: Env<'_>, suspended: &Suspended, question: Question, turn: u64) -> Making {
    let answer = Answer::new(env, env.make_ref().encode(env));
    let (code, component) = (suspended.code.clone(), suspended.running.call.component().cloned());
    // What was lent stays with the call.
    let lent = suspended.running.dynamic.lent_only();
    let whose = Whose::of(&suspended.running.call, question.import);
    Making::new(move |slice, pause| {
        answer.make_here(|env| {
            let mut pace = Pace::new(slice, pause);
            let mut containers = Containers::new(env, Some(pause));
            let Question { import, arguments } = question;
            let made = match (&arguments, &component) {
                (Passed::Component(values), Some(component)) => {
                    let import = components::Import { handle: &code, component, index: import };
                    import.arguments(env, values, &mut pace)
                }
                (Passed::Terms(sent), None) => {
                    parcel::unpack(sent, (&code.atoms, &lent, whose), &mut pace, &mut containers)
                }
                _ => None,
            };
            if matches!(arguments, Passed::Component(_)) {
                drop_later(arguments, MANY_VALUES);
            }
            match made {
                Some(arguments) => {
                    let open = Open { import, arguments, turn };
                    containers.message(open.term(env, atoms::nil().encode(env)))
                }
                None => (atoms::done(), (atoms::error(), atoms::unsupported_type())).encode(env),
            }
        })
    })
}

// Goes on with terms that are being made. What was made is sent to the process, which is told to wait for it.
fn make_on<'a>(parked: &Parked<'a, '_>, slot: &mut Option<Suspended>) -> Yielding<'a> {
    let Parked { env, term, .. } = *parked;
    let making = slot.as_mut().and_then(|suspended| suspended.making.as_mut());
    let Some((making, after)) = making else { return failed(env, atoms::internal()) };
    let after = *after;
    let made = match making.go_on(env) {
        Went::Made(made) => made,
        Went::Later => return Yielding::Later(term),
        Went::Leaves => return away::leave_making(parked, slot),
    };
    match (after, slot.as_mut()) {
        (After::Asked(import), Some(suspended)) if made.is_question() => {
            suspended.making = None;
            if let Err(late) = open(parked, slot, import) {
                return late;
            }
        }
        _ => *slot = None,
    }
    sent(env, term, made)
}

fn sent<'a>(env: Env<'a>, term: Term<'a>, made: Made) -> Yielding<'a> {
    let reference = made.send_here(env);
    Yielding::Done((atoms::wait(), term, reference, atoms::infinity()).encode(env))
}

// Begins a question; its number, or what to say where the time is over.
fn open<'a>(
    parked: &Parked<'a, '_>,
    slot: &mut Option<Suspended>,
    import: usize,
) -> Result<u64, Yielding<'a>> {
    let Some(suspended) = slot.as_mut() else { return Err(failed(parked.env, atoms::internal())) };
    suspended.asked = Some(import);
    // What Instar answers itself is bounded where it is answered: nobody's process is sent a signal for it.
    if suspended.running.call.is_answered(import) {
        return in_time(parked.env, parked.inner, slot, false).map(|()| 0).map_err(Yielding::Done);
    }
    open_question(parked.env, parked.inner, slot).map_err(Yielding::Done)
}

/// Begins a question that a function of the host's answers: its process is sent a signal where it takes longer than the call
/// may. Its number, or what [`too_late`] says.
pub(crate) fn open_question<'a>(
    env: Env<'a>,
    inner: &Arc<Inner>,
    slot: &mut Option<Suspended>,
) -> Result<u64, Term<'a>> {
    // Before the look at the clock: whoever finds no open question at the deadline does not look again.
    let turn = inner.open_question();
    in_time(env, inner, slot, turn == 1).map(|()| turn)
}

/// Looks at the clock where a call comes to a question, or back to one; from here on it is watched, if nobody watches it.
/// What [`too_late`] says where its time is over.
pub(crate) fn in_time<'a>(
    env: Env<'a>,
    inner: &Arc<Inner>,
    slot: &mut Option<Suspended>,
    unwatched: bool,
) -> Result<(), Term<'a>> {
    let Some(deadline) = slot.as_ref().and_then(|suspended| suspended.deadline) else { return Ok(()) };
    if Instant::now() >= deadline {
        return Err(too_late(env, inner, slot));
    }
    if unwatched {
        deadline::watch(deadline, inner);
    }
    Ok(())
}

// Back at the question within which the guest was called: what it has returned there.
fn back<'a>(parked: &Parked<'a, '_>, slot: &mut Option<Suspended>, values: &Values) -> Yielding<'a> {
    let env = parked.env;
    let Some((suspended, (asked, turn))) =
        slot.as_mut().and_then(|suspended| suspended.outer.pop().map(|outer| (suspended, outer)))
    else {
        return failed(env, atoms::internal());
    };
    suspended.asked = Some(asked);
    // As a question that is opened.
    parked.inner.reopen(turn);
    if let Err(late) = in_time(env, parked.inner, slot, false) {
        return Yielding::Done(late);
    }
    let result = match values::results(env, values) {
        Some(result) => (atoms::ok(), result).encode(env),
        None => (atoms::error(), atoms::unsupported_type()).encode(env),
    };
    Yielding::Done((atoms::returned(), result).encode(env))
}

/// The end of a call whose time is over, or not enough, at a question: `{error, {timeout, ms}}`, or `{expired, ms}` or
/// `{killed, ms}` where the signal is on its way.
pub(crate) fn too_late<'a>(env: Env<'a>, inner: &Arc<Inner>, slot: &mut Option<Suspended>) -> Term<'a> {
    let timeout = slot.as_ref().and_then(|suspended| suspended.running.limits.timeout).unwrap_or_default();
    let signal = inner.signal(env, inner.close_question());
    end(slot, Some(CallEnd::Timeout(timeout)));
    let over = (atoms::timeout(), timeout.as_millis() as u64);
    signal.unwrap_or_else(|| (atoms::error(), over).encode(env))
}

// Leaves the call to Elixir: `{:callback, pending, import, arguments, turn}`, or `{:wait, pending, reference, ms}` with
// what is left of its time.
fn ask<'a>(parked: &Parked<'a, '_>, slot: &mut Option<Suspended>, progress: Progress) -> Yielding<'a> {
    let Parked { env, term, .. } = *parked;
    let Some(suspended) = slot.as_mut() else { return failed(env, atoms::internal()) };
    match question(env, suspended, progress) {
        Some((_, None)) => {
            end(slot, Some(CallEnd::Raised));
            failed(env, atoms::unsupported_type())
        }
        Some((import, Some(arguments))) => match open(parked, slot, import) {
            Ok(turn) => Yielding::Done(Open { import, arguments, turn }.term(env, term)),
            Err(late) => late,
        },
        None => {
            let reference = env.make_ref();
            let reply = Reply::new(env, reference.encode(env));
            if !suspended.running.call.listen(move || runtime::tell(reply)) {
                return Yielding::Later(term);
            }
            let left = left(env, suspended.deadline);
            Yielding::Done((atoms::wait(), term, reference, left).encode(env))
        }
    }
}

// The import that is asked for, and its arguments, if there are terms for them; nothing where something else is waited for.
fn question<'a>(
    env: Env<'a>,
    suspended: &Suspended,
    progress: Progress,
) -> Option<(usize, Option<Term<'a>>)> {
    let call = &suspended.running.call;
    let Progress::Callback(Question { import, arguments }) = progress else {
        let request = call.console().and_then(|console| wasi::stream_request(env, console))?;
        // After all imports stand the streams of a program.
        let imports = match (call.code(), call.component()) {
            (Some(code), _) => code.imports().len(),
            (None, component) => component.map_or(0, |component| component.imports().len()),
        };
        return Some((imports, Some(request)));
    };
    let arguments = match &arguments {
        Passed::Numbers(values) => values::list(env, values),
        Passed::Terms(sent) => {
            let known = (&suspended.code.atoms, &suspended.running.dynamic, Whose::of(call, import));
            parcel::unpack(sent, known, &mut Pace::none(), &mut Containers::new(env, None))
        }
        Passed::Component(values) => call.component().and_then(|component| {
            let import = components::Import { handle: &suspended.code, component, index: import };
            import.arguments(env, values, &mut Pace::none())
        }),
    };
    Some((import, arguments))
}
