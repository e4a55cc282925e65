//! Instances that live longer than a call, as their code, their owners and their calls know them.
//!
//! For as long as an instance has code it stands at the code's gate under its owner's name. That its owner has ended is
//! told by a process that watches it ([`crate::owners`]); whoever looks before that sees for himself.

use crate::access::Seen;
use crate::atoms;
use crate::error::reason;
use crate::handle::CodeHandle;
use crate::limits::LimitsTerm;
use crate::owners;
use crate::quota::Permit;
use crate::scheduler::Scheduler;
use instar_engine::gate::{self, Ticket};
use instar_engine::{Call, CallError, Code, Component, Lasting, Returned};
use rustler::{Encoder, Env, LocalPid, ResourceArc, Term};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Why a call ended that did not finish.
#[derive(Debug, Clone, Copy)]
pub(crate) enum CallEnd {
    Timeout(Duration),
    /// A callback failed.
    Raised,
}

/// An instance, for as long as there is one. It goes with the last who holds it: its term, or a call in it.
pub(crate) struct Owned {
    pub(crate) code: ResourceArc<CodeHandle>,
    pub(crate) owner: LocalPid,
    pub(crate) number: u64,
    pub(crate) held: Mutex<Held>,
}

pub(crate) struct Held {
    pub(crate) state: State,
    // Both go when the instance does.
    pub(crate) program: Option<Program>,
    pub(crate) ticket: Option<Ticket>,
    pub(crate) permit: Option<Permit>,
}

/// What an instance is of.
#[derive(Clone)]
pub(crate) enum Program {
    Module(Arc<Code>),
    Component(Arc<Component>),
}

impl Program {
    fn module(&self) -> Option<&Code> {
        match self {
            Program::Module(code) => Some(code),
            Program::Component(_) => None,
        }
    }
}

/// What there is of an instance.
pub(crate) enum State {
    /// Not made yet.
    New,
    Idle(Lasting),
    Busy,
    Poisoned(Cause),
    Stopped,
}

/// Why an instance cannot be used any more.
#[derive(Clone, Copy)]
pub(crate) enum Cause {
    Failed(CallError, LimitsTerm),
    Ended(CallEnd),
    /// Its caller was killed.
    Killed,
}

impl Owned {
    /// Lets the instance go, for good.
    pub(crate) fn stop(&self) {
        self.close(State::Stopped);
    }

    /// Lets it go, for good, if no call is in it.
    pub(crate) fn stop_unless_busy(&self) {
        let is_busy = matches!(self.lock().state, State::Busy);
        // A call that comes just now finds the gate closed.
        if !is_busy {
            self.stop();
        }
    }

    pub(crate) fn lock(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets the instance go, for good; what it was is dropped outside of the lock.
    fn close(&self, state: State) {
        let mut held = self.lock();
        if matches!(held.state, State::Stopped) {
            return;
        }
        let former = std::mem::replace(&mut held.state, state);
        let (ticket, program, permit) = (held.ticket.take(), held.program.take(), held.permit.take());
        drop(held);
        drop(former);
        drop(program);
        drop(permit);
        // Last: a purge that finds nobody lingering finds nothing of the code either.
        if let Some(ticket) = ticket {
            self.code.gate.leave(&ticket);
        }
    }

    /// An instance whose owner has ended is stopped, whoever has been told of it.
    pub(crate) fn look_for_owner(&self, env: Env<'_>) {
        if self.owner != env.pid() && !self.owner.is_alive(env) {
            self.stop();
        }
    }

    /// The instance, for a call; or why there is none.
    pub(crate) fn take<'a>(&self, env: Env<'a>) -> Result<Option<Lasting>, Term<'a>> {
        self.look_for_owner(env);
        let mut held = self.lock();
        match std::mem::replace(&mut held.state, State::Busy) {
            State::New => Ok(None),
            State::Idle(instance) => Ok(Some(instance)),
            other => {
                let refusal = refusal(env, &other);
                held.state = other;
                Err(refusal)
            }
        }
    }

    /// Does something with the instance while nobody uses it.
    pub(crate) fn visit<'a, T>(
        &self,
        env: Env<'a>,
        visit: impl FnOnce(&mut Lasting, Option<&Code>) -> T,
    ) -> Result<T, Term<'a>> {
        self.look_for_owner(env);
        let mut held = self.lock();
        let Held { state, program, .. } = &mut *held;
        match (state, program) {
            (State::Idle(instance), Some(program)) => Ok(visit(instance, program.module())),
            (state, _) => Err(refusal(env, state)),
        }
    }

    /// The same for what takes a while, on a thread: nobody waits for the lock meanwhile, but finds the instance busy.
    pub(crate) fn visit_long<'a>(
        self: &Arc<Owned>,
        env: Env<'a>,
        reference: Term<'a>,
        visit: impl FnOnce(Option<&mut [u8]>) -> Seen + Send + 'static,
    ) -> Term<'a> {
        let refused = |reason: Term<'a>| (atoms::done(), (atoms::error(), reason)).encode(env);
        let Some(program) = self.lock().program.clone() else {
            return refused(refusal(env, &self.lock().state));
        };
        let instance = match self.take(env) {
            Ok(Some(instance)) => Some(instance),
            Ok(None) => return refused(atoms::busy().encode(env)),
            Err(reason) => return refused(reason),
        };
        let mut visited = Visited { owned: self.clone(), instance };
        let answer = Scheduler::Own.answer(env, reference, move |env| {
            let memory = visited.instance.as_mut().and_then(|instance| instance.memory(program.module()));
            visit(memory).term(env)
        });
        answer.encode(env)
    }

    /// Ends a `take`. An instance that was stopped meanwhile goes, and so does one whose code is gone.
    fn put_back(&self, instance: Lasting) {
        let mut held = self.lock();
        if let State::Busy = held.state {
            held.state = State::Idle(instance);
        }
        drop(held);
        if self.code.gate.state() == gate::State::Closed {
            self.stop();
        }
    }
}

impl Drop for Owned {
    fn drop(&mut self) {
        self.stop();
        owners::leave(self.owner, self.number);
    }
}

/// An instance that is looked into; it is put back in any case.
struct Visited {
    owned: Arc<Owned>,
    instance: Option<Lasting>,
}

impl Drop for Visited {
    fn drop(&mut self) {
        if let Some(instance) = self.instance.take() {
            self.owned.put_back(instance);
        }
    }
}

/// Why there is no instance for a call.
pub(crate) fn refusal<'a>(env: Env<'a>, state: &State) -> Term<'a> {
    match state {
        State::Poisoned(cause) => (atoms::poisoned(), cause.term(env)).encode(env),
        State::Stopped => atoms::stopped().encode(env),
        State::New | State::Idle(_) | State::Busy => atoms::busy().encode(env),
    }
}

impl Cause {
    fn term<'a>(&self, env: Env<'a>) -> Term<'a> {
        match *self {
            Cause::Failed(error, limits) => reason(env, error, limits),
            Cause::Ended(CallEnd::Timeout(timeout)) => {
                (atoms::timeout(), timeout.as_millis() as u64).encode(env)
            }
            Cause::Ended(CallEnd::Raised) => atoms::exception().encode(env),
            Cause::Killed => atoms::killed().encode(env),
        }
    }
}

/// A call's hold on an instance. Dropped without a word it means that the caller was killed.
pub(crate) struct Lease {
    instance: Option<Arc<Owned>>,
}

impl Lease {
    /// Of a call that begins in it.
    pub(crate) fn of(instance: &Arc<Owned>) -> Lease {
        Lease { instance: Some(instance.clone()) }
    }

    /// Whether the instance was stopped meanwhile.
    pub(crate) fn is_over(&self) -> bool {
        self.instance.as_ref().is_some_and(|instance| matches!(instance.lock().state, State::Stopped))
    }

    /// The call is over: the instance is back, or poisoned.
    pub(crate) fn end(mut self, call: &mut Call, result: &Result<Returned, CallError>, limits: LimitsTerm) {
        let Some(owned) = self.instance.take() else { return };
        match (result, call.take_instance()) {
            (Ok(_), Some(instance)) => owned.put_back(instance),
            (Err(error), _) => owned.close(State::Poisoned(Cause::Failed(*error, limits))),
            (Ok(_), None) => owned.close(State::Poisoned(Cause::Failed(CallError::Internal, limits))),
        }
    }

    /// The call has not begun: the instance is as it was.
    pub(crate) fn give_back(mut self, instance: Lasting) {
        if let Some(owned) = self.instance.take() {
            owned.put_back(instance);
        }
    }

    /// The call was ended.
    pub(crate) fn poison(mut self, why: CallEnd) {
        if let Some(instance) = self.instance.take() {
            instance.close(State::Poisoned(Cause::Ended(why)));
        }
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        if let Some(instance) = self.instance.take() {
            instance.close(State::Poisoned(Cause::Killed));
        }
    }
}
