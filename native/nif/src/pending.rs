//! A call that has begun: what is kept of it between two turns of its process, and what it shares with its watchdog.
//!
//! Whether the answer to a question or the deadline came first is decided by one compare-and-swap, so that a process is sent
//! an exit signal only while it is in its callback, and knows of the signal when it leaves it.

use crate::atoms;
use crate::handle::{Caller, CodeHandle};
use crate::known::Dynamic;
use crate::limits::LimitsTerm;
use crate::making::Making;
use crate::owned::{CallEnd, Lease};
use crate::quota::Permit;
use crate::stay::Stay;
use instar_engine::component::ComponentInstance;
use instar_engine::gate::{Pass, Ticket};
use instar_engine::wasi::Console;
use instar_engine::{Call, Code, Component, Progress};
use rustler::{Encoder, Env, LocalPid, Resource, ResourceArc, Term};
use std::sync::atomic::{AtomicU64, Ordering::SeqCst};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

// What a call's state is, in the lowest bits; above them is the number of its last question.
const RUNNING: u64 = 0;
pub(crate) const OPEN: u64 = 1;
/// The deadline came before the answer, and an exit signal follows.
pub(crate) const EXPIRED: u64 = 2;
/// The process left its callback after that.
const LEFT: u64 = 3;
/// It did not leave it, and a signal that kills follows.
pub(crate) const KILLED: u64 = 4;
/// What its callback will be handed is being made in parts, by a process that looks at the clock itself.
const MAKING: u64 = 5;
const PHASE: u64 = 7;
const TURN: u64 = 8;

/// A call that lies still until its process's next turn.
pub(crate) struct PendingCall {
    pub(crate) inner: Arc<Inner>,
}

impl Resource for PendingCall {}
// A panic while a call was advanced loses the call, which is dropped with the resource.
impl std::panic::RefUnwindSafe for PendingCall {}

/// A call that runs.
pub(crate) struct Running {
    pub(crate) call: Call,
    /// Atoms that came with its arguments.
    pub(crate) dynamic: Dynamic,
    pub(crate) limits: LimitsTerm,
    pub(crate) started: Instant,
    /// Held for as long as there is an instance.
    pub(crate) _permit: Option<Permit>,
    /// Of a call in an instance that outlives it.
    pub(crate) lease: Option<Lease>,
    /// Bytes that it has sent to processes.
    pub(crate) sent: u64,
}

/// What is kept of it between two turns.
pub(crate) struct Suspended {
    pub(crate) running: Running,
    /// Whether a thread has the call, and another stands for it here.
    pub(crate) away: bool,
    /// Whether that thread has told the process that the call is back.
    pub(crate) told: bool,
    /// What a thread is to do with terms that the process writes.
    pub(crate) wants: Option<Wants>,
    /// How far it has come there.
    pub(crate) progress: Option<Progress>,
    /// Terms that are being made of what it has come to.
    pub(crate) making: Option<(Making, After)>,
    pub(crate) code: ResourceArc<CodeHandle>,
    ticket: Ticket,
    pub(crate) deadline: Option<Instant>,
    /// Of a clock that is halted since when, what its deadline was then, and whether the watch came for it meanwhile: somebody
    /// debugs it.
    halted: Option<(Instant, Option<Instant>, bool)>,
    /// The import that was asked for, while the answer is awaited.
    pub(crate) asked: Option<usize>,
    /// The same of questions within which the guest was called again, and their numbers.
    pub(crate) outer: Vec<(usize, u64)>,
}

impl Drop for Suspended {
    fn drop(&mut self) {
        let _stay = Stay::begin();
        self.code.gate.leave(&self.ticket);
    }
}

impl Suspended {
    /// Halts its clock: it has no deadline until that goes on.
    pub(crate) fn halt(&mut self) {
        if self.halted.is_none() {
            self.halted = Some((Instant::now(), self.deadline.take(), false));
        }
    }

    /// Has its clock go on; what it has stood still for is not counted. The new deadline, where the watch wouldn't come for it.
    pub(crate) fn go_on(&mut self) -> Option<Instant> {
        let (since, deadline, missed) = self.halted.take()?;
        self.deadline = deadline.and_then(|deadline| deadline.checked_add(since.elapsed()));
        self.deadline.filter(|_| missed)
    }

    /// Whether the time is over, or else when the watch is to come again.
    fn due(&mut self) -> Result<(), Option<Instant>> {
        match (self.deadline, &mut self.halted) {
            (Some(deadline), _) if Instant::now() >= deadline => Ok(()),
            (Some(deadline), _) => Err(Some(deadline)),
            (None, Some((_, _, missed))) => {
                *missed = true;
                Err(None)
            }
            (None, None) => Err(None),
        }
    }
}

/// Whose function is called.
pub(crate) enum Begin {
    Terms(Arc<Code>),
    Component(Arc<Component>, Option<Arc<Console>>),
    /// In an instance that is its caller's.
    Within(Arc<Component>, Box<ComponentInstance>),
}

impl Begin {
    /// What stands for the call until it has begun.
    pub(crate) fn stand_in(&self) -> Call {
        match self {
            Begin::Terms(code) => Call::standing_for_code(code),
            Begin::Component(component, _) | Begin::Within(component, _) => {
                Call::standing_for_component(component)
            }
        }
    }
}

/// What is to be done as soon as the process has written terms.
pub(crate) enum Wants {
    Begin(Begin, String),
    Answer(usize),
}

impl Wants {
    /// The same once more, for terms that could not be read as they were written. Those of a component never are written.
    pub(crate) fn again(&self) -> Option<Wants> {
        match self {
            Wants::Begin(Begin::Terms(code), name) => {
                Some(Wants::Begin(Begin::Terms(code.clone()), name.clone()))
            }
            Wants::Begin(..) => None,
            Wants::Answer(import) => Some(Wants::Answer(*import)),
        }
    }
}

/// What becomes of a call for which terms are made.
#[derive(Debug, Clone, Copy)]
pub(crate) enum After {
    /// It is over.
    Over,
    /// Its guest has asked for this import.
    Asked(usize),
}

/// A call that lies still, in the hands of its process.
pub(crate) struct Parked<'a, 'i> {
    pub(crate) env: Env<'a>,
    pub(crate) term: Term<'a>,
    pub(crate) inner: &'i Arc<Inner>,
}

/// Keeps a call of this code for its process's next turn.
pub(crate) fn suspend(
    env: Env<'_>,
    code: ResourceArc<CodeHandle>,
    pass: Pass<'_>,
    running: Running,
) -> ResourceArc<PendingCall> {
    let ticket = code.gate.park(pass, Caller::inside(env.pid()));
    let limits = &running.limits;
    let deadline =
        limits.timeout.and_then(|timeout| running.started.checked_add(timeout.saturating_sub(limits.waited)));
    let suspended = Suspended {
        running,
        away: false,
        told: false,
        wants: None,
        progress: None,
        making: None,
        code,
        ticket,
        deadline,
        halted: None,
        asked: None,
        outer: Vec::new(),
    };
    ResourceArc::new(PendingCall { inner: Inner::new(env.pid(), suspended) })
}

/// Lets go of a call that has not finished, for a reason or because its instance was stopped.
pub(crate) fn end(slot: &mut Option<Suspended>, why: Option<CallEnd>) {
    if let Some(mut suspended) = slot.take()
        && let (Some(lease), Some(why)) = (suspended.running.lease.take(), why)
    {
        lease.poison(why);
    }
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

/// What a suspended call's process and its watchdog share.
pub(crate) struct Inner {
    pub(crate) owner: LocalPid,
    pub(crate) timeout: Duration,
    state: AtomicU64,
    /// The number of the last question; `state` has that of one that is open.
    questions: AtomicU64,
    suspended: Mutex<Option<Suspended>>,
}

/// Whether a question was answered in time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Closed {
    InTime,
    /// An exit signal has been sent, or is being sent.
    Expired,
    /// A signal that kills has been sent, or is being sent.
    Killed,
}

impl Inner {
    pub(crate) fn new(owner: LocalPid, suspended: Suspended) -> Arc<Inner> {
        let timeout = suspended.running.limits.timeout.unwrap_or_default();
        Arc::new(Inner {
            owner,
            timeout,
            state: AtomicU64::new(RUNNING),
            questions: AtomicU64::new(0),
            suspended: Mutex::new(Some(suspended)),
        })
    }

    // Hardly contended: the calling process has the only term of the call, and nobody else looks into it.
    pub(crate) fn lock(&self) -> MutexGuard<'_, Option<Suspended>> {
        self.suspended.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What to tell a process that left its callback too late; nothing to one that was in time.
    pub(crate) fn signal<'a>(&self, env: Env<'a>, closed: Closed) -> Option<Term<'a>> {
        let signal = match closed {
            Closed::InTime => return None,
            Closed::Expired => atoms::expired(),
            Closed::Killed => atoms::killed(),
        };
        Some((signal, self.timeout.as_millis() as u64).encode(env))
    }

    /// The number that the next question will have.
    pub(crate) fn next_turn(&self) -> u64 {
        self.questions.load(SeqCst) + 1
    }

    /// Begins a question; returns its number.
    pub(crate) fn open_question(&self) -> u64 {
        let turn = self.next_turn();
        self.questions.store(turn, SeqCst);
        self.state.store(turn * TURN + OPEN, SeqCst);
        turn
    }

    /// Opens a question again, within which the guest was called.
    pub(crate) fn reopen(&self, turn: u64) {
        self.state.store(turn * TURN + OPEN, SeqCst);
    }

    /// Whether its process may take its time to make what its callback is handed: no signal is sent for that. False of one that
    /// is sent one.
    pub(crate) fn begin_making(&self) -> bool {
        self.turn_from(OPEN, MAKING) || self.state.load(SeqCst) & PHASE == RUNNING
    }

    /// What its callback is handed is there. Whether its question is open: one that Instar answers itself is not.
    pub(crate) fn end_making(&self) -> bool {
        self.turn_from(MAKING, OPEN)
    }

    /// Ends it.
    pub(crate) fn close_question(&self) -> Closed {
        if self.turn_from(OPEN, RUNNING) {
            Closed::InTime
        } else if self.turn_from(EXPIRED, LEFT) {
            Closed::Expired
        } else if self.state.load(SeqCst) & PHASE == KILLED {
            Closed::Killed
        } else {
            Closed::InTime
        }
    }

    /// The process whose call it is.
    pub(crate) fn owner(&self) -> LocalPid {
        self.owner
    }

    /// Whether its process is in a callback, and its time is over, as far as its clock runs; or when it is to be asked again.
    pub(crate) fn due(&self) -> Result<(), Option<Instant>> {
        // The lock of a call that runs is its process's, which looks at the clock itself.
        if self.state.load(SeqCst) & PHASE != OPEN {
            return Ok(());
        }
        self.lock().as_mut().map_or(Ok(()), Suspended::due)
    }

    /// Whether nothing is left of the call, although its process may still have its term.
    pub(crate) fn is_over(&self) -> bool {
        self.suspended.try_lock().is_ok_and(|slot| slot.is_none())
    }

    pub(crate) fn turn_from(&self, phase: u64, next: u64) -> bool {
        let state = self.state.load(SeqCst);
        let changed = (state & !PHASE) | next;
        state & PHASE == phase && self.state.compare_exchange(state, changed, SeqCst, SeqCst).is_ok()
    }

    pub(crate) fn is_open(&self, turn: u64) -> bool {
        let state = self.state.load(SeqCst);
        state / TURN == turn && matches!(state & PHASE, OPEN | EXPIRED | KILLED)
    }
}
