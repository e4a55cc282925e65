//! Calls that are away: on a thread of the library ([`crate::scheduler`]), because their next step takes longer than a scheduler
//! should be held. Large arguments are read there: copied, or as their process has written them, for the VM copies in one
//! go and writes in slices; and components that move much data run there altogether, for how much
//! it is shows when it has been moved. Terms are made of it by the process ([`crate::making`]).
//!
//! Their process waits meanwhile as for something outside: `{wait, pending, reference, ms}`. In its place stands a call that
//! never ends. A caller whose time is over doesn't wait any longer: it finds its call gone, or what it got for it in its
//! mailbox, for both are decided under the lock of what they share. A caller that was killed takes its call with it; the
//! thread finds nobody when it comes back.

use crate::atoms;
use crate::components::{self, Import, Refused};
use crate::emulator::tuple;
use crate::error::{failed, reason};
use crate::handle::CodeHandle;
use crate::known::{Dynamic, Whose};
use crate::limits::LimitsTerm;
use crate::owned::CallEnd;
use crate::parcel;
use crate::pending::{Begin, Inner, Parked, PendingCall, Suspended, Wants, end, left};
use crate::reply::{Answer, Kept, Made};
use crate::runtime;
use crate::scheduler::{Scheduler, Thread, no_thread};
use crate::site::CallSite;
use crate::stay::Stay;
use crate::terms::{self, Callee, Refusal, copies_more_than};
use crate::yielding::Yielding;
use instar_engine::{Call, Code, Lasting, Moment, Passed, Progress};
use instar_terms::external;
use rustler::types::atom::Atom;
use rustler::{Binary, Encoder, Env, NifResult, ResourceArc, Term};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::{Duration, Instant};

/// How long a component has a thread before others have their turn.
const TURN: Duration = Duration::from_millis(5);

/// What is to be done there.
pub(crate) enum Task {
    /// To begin the call of a function of that name with a list of arguments.
    Begin(Begin, String, Given),
    /// To go on with it.
    Advance,
    /// To answer its guest's question to an import, and go on with it.
    Answer(usize, Given),
}

/// Terms for a thread.
pub(crate) enum Given {
    Kept(Kept),
    /// Written by `term_to_binary`. Where something is in them that cannot be read so, the process is told `unreadable`.
    External(Kept),
}

fn task(wants: Wants, given: Given) -> Task {
    match wants {
        Wants::Begin(begin, name) => Task::Begin(begin, name, given),
        Wants::Answer(import) => Task::Answer(import, given),
    }
}

/// Terms that are copied for a thread, at most, where more are written: some 200 µs.
const COPIED: usize = 16_000;

/// Has a thread do it, with terms: they are copied, or the process is to write them: `{external, pending, terms}`. What a
/// component is given is always copied, for its types say how it is read.
pub(crate) fn leave_with<'a>(
    parked: &Parked<'a, '_>,
    slot: &mut Option<Suspended>,
    wants: Wants,
    terms: Term<'a>,
) -> Yielding<'a> {
    let Some(suspended) = slot.as_mut() else { return failed(parked.env, atoms::internal()) };
    let is_core = match &wants {
        Wants::Begin(begin, _name) => matches!(begin, Begin::Terms(_)),
        Wants::Answer(_) => suspended.running.call.component().is_none(),
    };
    if is_core && copies_more_than(terms, COPIED) {
        suspended.wants = Some(wants);
        return Yielding::Done((atoms::external(), parked.term, terms).encode(parked.env));
    }
    leave(parked, slot, task(wants, Given::Kept(Kept::new(terms))))
}

/// The process has written the terms, or gives them as they are.
#[rustler::nif]
fn bring<'a>(env: Env<'a>, term: Term<'a>, terms: Term<'a>) -> NifResult<Yielding<'a>> {
    let _stay = Stay::begin();
    let pending: ResourceArc<PendingCall> = term.decode()?;
    let mut slot = pending.inner.lock();
    let parked = Parked { env, term, inner: &pending.inner };
    let suspended = slot.as_mut().ok_or(rustler::Error::BadArg)?;
    suspended.told = false;
    let wants = suspended.wants.as_ref().and_then(Wants::again).ok_or(rustler::Error::BadArg)?;
    let given = match tuple::<2>(terms).ok_or(rustler::Error::BadArg)? {
        [kind, bytes] if atoms::external() == kind => Given::External(Kept::new(bytes)),
        [_terms, terms] => Given::Kept(Kept::new(terms)),
    };
    Ok(leave(&parked, &mut slot, task(wants, given)))
}

/// Has a thread do it; the process is told what to wait for.
pub(crate) fn leave<'a>(parked: &Parked<'a, '_>, slot: &mut Option<Suspended>, task: Task) -> Yielding<'a> {
    let Parked { env, term, inner } = *parked;
    let Some(suspended) = slot.as_mut() else { return failed(env, atoms::internal()) };
    let stand_in = suspended.running.call.stand_in();
    let call = std::mem::replace(&mut suspended.running.call, stand_in);
    suspended.away = true;
    let reference = env.make_ref();
    let away = Away {
        inner: Arc::downgrade(inner),
        answer: Answer::new(env, reference.encode(env)),
        code: suspended.code.clone(),
        dynamic: std::mem::take(&mut suspended.running.dynamic),
        limits: suspended.running.limits,
    };
    let ms = left(env, suspended.deadline);
    let scheduler = match task {
        Task::Begin(Begin::Terms(_), ..) => Scheduler::Conversions,
        Task::Begin(..) | Task::Advance | Task::Answer(..) => Scheduler::Turns,
    };
    let begun = scheduler.run(move || away.run(call, task));
    if !begun {
        end(slot, Some(CallEnd::Raised));
        return failed(env, no_thread(env));
    }
    Yielding::Done((atoms::wait(), term, reference, ms).encode(env))
}

/// Has a thread make what cannot pause of the terms that are being made for a call.
pub(crate) fn leave_making<'a>(parked: &Parked<'a, '_>, slot: &mut Option<Suspended>) -> Yielding<'a> {
    let Parked { env, term, inner } = *parked;
    let Some(suspended) = slot.as_mut() else { return failed(env, atoms::internal()) };
    let reference = env.make_ref();
    let answer = Answer::new(env, reference.encode(env));
    let making = Arc::new(Mutex::new(suspended.making.take()));
    let (theirs, inner) = (making.clone(), Arc::downgrade(inner));
    let begun = Scheduler::Conversions.run(move || {
        let mut taken = theirs.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some((making, _after)) = taken.as_mut()
            && inner.upgrade().is_some_and(|inner| inner.lock().is_some())
        {
            making.step();
        }
        let made = answer.make(|env| atoms::ready().encode(env));
        let Some(inner) = inner.upgrade() else { return };
        let mut slot = inner.lock();
        let Some(suspended) = slot.as_mut() else { return };
        suspended.making = taken;
        suspended.away = false;
        suspended.told = true;
        drop(slot);
        made.send();
    });
    if !begun {
        // There is no thread, so it is done here, late as it is.
        suspended.making = making.lock().unwrap_or_else(PoisonError::into_inner).take();
        return Yielding::Later(term);
    }
    suspended.away = true;
    let ms = left(env, suspended.deadline);
    Yielding::Done((atoms::wait(), term, reference, ms).encode(env))
}

/// A call that is away, and what its process needs to hear of it.
struct Away {
    inner: Weak<Inner>,
    answer: Answer,
    code: ResourceArc<CodeHandle>,
    dynamic: Dynamic,
    limits: LimitsTerm,
}

impl Away {
    fn run(mut self, call: Call, task: Task) {
        // Whoever waited long for a thread may be gone.
        if !self.is_awaited() {
            return;
        }
        match task {
            Task::Begin(Begin::Terms(code), name, Given::External(written)) => {
                match written.look(|written| self.begin_written(&code, &name, written)) {
                    Ok(Ok((away, call))) => away.come_back(call, None, atoms::ready()),
                    Ok(Err(over)) => over.tell(),
                    Err(away) => away.come_back(call, None, atoms::unreadable()),
                }
            }
            Task::Begin(begin, name, Given::Kept(kept) | Given::External(kept)) => {
                let is_terms = matches!(begin, Begin::Terms(_));
                match kept.look(|arguments| self.begin(begin, &name, arguments)) {
                    Ok((away, call)) if is_terms => away.come_back(call, None, atoms::ready()),
                    Ok((away, call)) => away.advance(call),
                    Err(over) => over.tell(),
                }
            }
            Task::Advance => self.advance(call),
            Task::Answer(import, Given::Kept(result)) => {
                match result.look(|result| self.answer(call, import, result)) {
                    Ok((away, call)) => away.advance(call),
                    Err(over) => over.tell(),
                }
            }
            Task::Answer(import, Given::External(written)) => {
                match written.look(|written| {
                    parcel::written(written, &mut self.dynamic, Whose::of(&call, import), self.limits.memory)
                }) {
                    Some(parcel) => {
                        let mut call = call;
                        call.answer(Passed::Terms(parcel));
                        self.advance(call);
                    }
                    None => self.come_back(call, None, atoms::unreadable()),
                }
            }
        }
    }

    fn begin(mut self, begin: Begin, name: &str, arguments: Term<'_>) -> Result<(Away, Call), Over> {
        let env = arguments.get_env();
        let (begun, unused) = match begin {
            Begin::Terms(code) => (self.begin_terms(&code, name, arguments), None),
            Begin::Component(component, console) => {
                let site = CallSite { console, ..self.site(env, name, arguments) };
                let prepared = components::prepare(&site, &component, Thread::Library);
                (prepared.unwrap_or_else(|_| Err(internal(env))), None)
            }
            Begin::Within(component, instance) => {
                let read = components::read(&self.site(env, name, arguments), &component, Thread::Library);
                match read.unwrap_or_else(|_| Err(internal(env))) {
                    Ok(wanted) => {
                        let limits = self.limits.engine();
                        (Ok(Call::within_component(&component, instance, wanted, limits)), None)
                    }
                    Err(refused) => (Err(refused), Some(Lasting::Component(instance))),
                }
            }
        };
        match begun {
            Ok(call) => Ok((self, call)),
            Err(refused) => Err(Over { unused, ..self.refuse(env, refused) }),
        }
    }

    fn site<'a>(&self, env: Env<'a>, name: &str, arguments: Term<'a>) -> CallSite<'a, '_> {
        CallSite {
            env,
            handle: &self.code,
            function: name.encode(env),
            arguments,
            limits: self.limits,
            signature: None,
            console: None,
            started: Moment::now(),
        }
    }

    fn begin_terms<'a>(
        &mut self,
        code: &Arc<Code>,
        name: &str,
        arguments: Term<'a>,
    ) -> Result<Call, Refused<'a>> {
        let env = arguments.get_env();
        let Ok(arguments) = arguments.decode::<Vec<Term<'a>>>() else { return Err(internal(env)) };
        let function = code.terms().and_then(|terms| terms.function(name, arguments.len()));
        let Some((_, function)) = function else { return Err(internal(env)) };
        let callee = Callee { code, table: &self.code.atoms, function, limits: self.limits.engine() };
        match terms::begin(env, callee, &arguments, Thread::Library) {
            Ok((call, dynamic)) => {
                self.dynamic = dynamic;
                Ok(call)
            }
            Err(Refusal::Reason(reason)) => Err(Refused::Reason(reason)),
            Err(Refusal::Call(error)) => Err(Refused::Reason(reason(env, error, self.limits))),
            Err(Refusal::NotHere) => Err(Refused::NotHere),
        }
    }

    // The call, or this where the arguments cannot be read so.
    fn begin_written(
        mut self,
        code: &Arc<Code>,
        name: &str,
        written: Term<'_>,
    ) -> Result<Result<(Away, Call), Over>, Box<Away>> {
        let Ok(bytes) = written.decode::<Binary<'_>>() else { return Err(Box::new(self)) };
        let count = external::length(bytes.as_slice());
        let function = count.and_then(|count| code.terms()?.function(name, count));
        let Some((_, function)) = function else { return Err(Box::new(self)) };
        let callee = Callee { code, table: &self.code.atoms, function, limits: self.limits.engine() };
        let env = written.get_env();
        match terms::begin_written(env, callee, bytes.as_slice()) {
            Ok(Ok((call, dynamic))) => {
                self.dynamic = dynamic;
                Ok(Ok((self, call)))
            }
            Ok(Err(error)) => {
                let refused = Refused::Reason(reason(env, error, self.limits));
                Ok(Err(self.refuse(env, refused)))
            }
            Err(_unread) => Err(Box::new(self)),
        }
    }

    fn answer(mut self, mut call: Call, import: usize, result: Term<'_>) -> Result<(Away, Call), Over> {
        let env = result.get_env();
        let Some(component) = call.component().cloned() else {
            let known = (&self.code.atoms, &mut self.dynamic, Whose::of(&call, import));
            return match parcel::answer(env, result, known, self.limits.memory, None) {
                Some(parcel) => {
                    call.answer(Passed::Terms(parcel));
                    Ok((self, call))
                }
                None => Err(self.refuse(env, internal(env))),
            };
        };
        let import = Import { handle: &self.code, component: &component, index: import };
        match import.answer(env, result, Thread::Library) {
            Ok(values) => {
                call.answer(values);
                Ok((self, call))
            }
            Err(refused) => Err(self.refuse(env, refused)),
        }
    }

    // Until it is over, asks its host, or need not be here any more.
    fn advance(self, mut call: Call) {
        let began = Instant::now();
        loop {
            // As on a scheduler.
            let context = call.may_wait().then(runtime::enter);
            let progress = call.advance();
            drop(context);
            match progress {
                Progress::Suspended if !self.is_awaited() => return,
                Progress::Suspended if began.elapsed() >= TURN => {
                    // This thread is there still.
                    Scheduler::Turns.run(move || self.run(call, Task::Advance));
                    return;
                }
                Progress::Suspended => {}
                progress => return self.come_back(call, Some(progress), atoms::ready()),
            }
        }
    }

    fn is_awaited(&self) -> bool {
        self.inner.upgrade().is_some_and(|inner| inner.lock().is_some())
    }

    fn refuse<'a>(self, env: Env<'a>, refused: Refused<'a>) -> Over {
        let reason = match refused {
            Refused::Reason(reason) => reason,
            Refused::NotHere => atoms::internal().encode(env),
        };
        let made = self.answer.make(|env| {
            let error = (atoms::error(), reason.in_env(env));
            (atoms::done(), error).encode(env)
        });
        Over { inner: self.inner, made, unused: None }
    }

    // The process goes on with it, from where it has come to.
    fn come_back(self, call: Call, progress: Option<Progress>, message: Atom) {
        let made = self.answer.make(|env| message.encode(env));
        let Some(inner) = self.inner.upgrade() else { return };
        let mut slot = inner.lock();
        let Some(suspended) = slot.as_mut() else { return };
        suspended.running.call = call;
        suspended.running.dynamic = self.dynamic;
        suspended.away = false;
        suspended.told = true;
        suspended.progress = progress;
        drop(slot);
        made.send();
    }
}

fn internal(env: Env<'_>) -> Refused<'_> {
    Refused::Reason(atoms::internal().encode(env))
}

/// The end of a call, which its process is to hear of.
struct Over {
    inner: Weak<Inner>,
    made: Made,
    /// An instance that nothing has begun in.
    unused: Option<Lasting>,
}

impl Over {
    fn tell(self) {
        let Some(inner) = self.inner.upgrade() else { return };
        let mut slot = inner.lock();
        let Some(mut suspended) = slot.take() else { return };
        if let (Some(lease), Some(unused)) = (suspended.running.lease.take(), self.unused) {
            lease.give_back(unused);
        }
        // It has left its code before its caller hears of it; and whoever finds the call gone finds the message.
        drop(suspended);
        self.made.send();
    }
}
