//! Processes of one call: each has an instance of its own of the call's module, and a fiber; all of them run in turn within
//! the future of the call.
//!
//! A process asks for what it needs of others, as a guest asks its host: by an import that is met here ([`ask`]). What it
//! sends leaves its memory in a parcel and comes into another one's. Whatever else a process asks is the question of the whole
//! call. Fuel and memory are one for all.

use crate::code::Code;
use crate::common::{Pool, Share};
use crate::deferred_drop::{self, drop_later};
use crate::error::CallError;
use crate::exchange::{Exchange, Import, Question, Reply};
use crate::instance::{Instance, RunsOn, Setting};
use crate::limits::Limits;
use crate::returned::{Fiber, Outcome, Returned, TermResult, now};
use crate::trace::room;
use crate::values::Passed;
use instar_terms::atoms::EXIT;
use instar_terms::heap::Fail;
use instar_terms::layout::{NIL, NON_VALUE, OWN_REFERENCE};
use instar_terms::parcel::{Node, Parcel, Part};
use instar_terms::runtime::Exception;
use std::collections::{BTreeMap, BTreeSet, LinkedList, VecDeque, btree_map, btree_set, linked_list};
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};
use tokio::time::{Sleep, sleep_until};
use wasmtime::Val;

/// The exported function that a process begins with, of one argument.
const START: &str = "$process";
/// Processes that a call may have at once.
const MOST: usize = 1_000;
/// Bytes that a process counts for beside what its memory grows by.
const PROCESS: usize = 32 << 10;
/// The same of a message, a monitor and an alias.
const MESSAGE: usize = 128;
/// Bytes that the name of a process has at most, and the place of a `receive`. An atom has 255 characters.
const TEXT: usize = 4 << 10;
/// What it costs to begin a process beside what it asks, in units of the host's work.
const BEGINNING: u64 = 1_000;
/// Answers that are given before the call looks whether its turn is over.
const ANSWERS: usize = 8;
/// What is done about a process that has ended in the place of one answer.
const REMAINS: usize = 16;
/// Turns of processes after which a timer is looked at, if there is always somebody who can run.
const TURNS: u64 = 64;
/// The number of the process that the call itself is.
const MAIN: Pid = 100;

type Pid = u64;

/// The import by which the code asks, if it can have processes.
pub(crate) fn import_of(code: &Code) -> Option<usize> {
    code.imports().iter().position(Import::is_of_processes)
}

/// What can be asked, by the numbers that `SandboxProcesses` has for it.
mod ask {
    pub(super) const OWN: i64 = 0;
    pub(super) const SPAWN: i64 = 1;
    pub(super) const SEND: i64 = 2;
    pub(super) const WAIT: i64 = 3;
    pub(super) const END: i64 = 4;
    pub(super) const EXIT: i64 = 5;
    pub(super) const LINK: i64 = 6;
    pub(super) const UNLINK: i64 = 7;
    pub(super) const MONITOR: i64 = 8;
    pub(super) const DEMONITOR: i64 = 9;
    pub(super) const TRAP: i64 = 10;
    pub(super) const REGISTER: i64 = 11;
    pub(super) const UNREGISTER: i64 = 12;
    pub(super) const WHEREIS: i64 = 13;
    pub(super) const ALIVE: i64 = 14;
    pub(super) const TIMER: i64 = 15;
    pub(super) const START_TIMER: i64 = 16;
    pub(super) const CANCEL: i64 = 17;
    pub(super) const READ: i64 = 18;
    pub(super) const MAKE_REF: i64 = 19;
    pub(super) const ALIAS: i64 = 20;
    pub(super) const UNALIAS: i64 = 21;
    pub(super) const REGISTERED: i64 = 22;
    pub(super) const PROCESSES: i64 = 23;
    pub(super) const INFO: i64 = 24;
    pub(super) const BEGIN: i64 = 25;
    pub(super) const UNIQUE: i64 = 26;
    pub(super) const TAG: i64 = 27;
    pub(super) const FLAG: i64 = 28;
}

/// So often a process gives way before another of its call runs: time for some hundreds of thousands of instructions.
const TURN: u32 = 16;

/// When an alias ends, as `monitor/3` has it: by itself only, with its monitor, or with the first message by it.
const WITH_MONITOR: i64 = 2;
const WITH_REPLY: i64 = 3;

struct Process {
    fiber: Fiber,
    exchange: Arc<Exchange>,
    /// The fun that it begins with, until it asks for it.
    beginning: Option<Parcel>,
    /// A list, which never has to be moved to grow.
    mailbox: LinkedList<Parcel>,
    /// Whether it waits for a message, and until when, as far as it has said.
    waits: bool,
    until: Option<Instant>,
    timer: Option<Due>,
    /// Where in its code, and with how many messages that it didn't take.
    place: (String, i64),
    links: BTreeSet<Pid>,
    /// The monitors that it has, and those that others have of it.
    monitors: BTreeMap<u64, Pid>,
    watched: BTreeMap<u64, (Pid, Watch)>,
    aliases: BTreeSet<u64>,
    /// Timers that send to it.
    timers: BTreeSet<u64>,
    traps: bool,
    name: Option<Box<str>>,
    /// What its next monitor calls the message that it sends, instead of `'DOWN'`.
    tag: Option<Parcel>,
    /// What it has said of itself that changes nothing here, by the flags' names.
    flags: BTreeMap<Box<str>, Parcel>,
    _memory: Option<Share>,
}

/// What a monitor tells: whom it was asked for, where that was not by a pid, and what its message is called if not `'DOWN'`.
#[derive(Default)]
struct Watch {
    object: Option<Parcel>,
    tag: Option<Parcel>,
}

impl Watch {
    // What it takes of the host's memory.
    fn bytes(&self) -> usize {
        let parcels = [&self.object, &self.tag];
        2 * MESSAGE + parcels.into_iter().flatten().map(Parcel::size).sum::<usize>()
    }
}

/// When something is due: times are made different by a number.
type Due = (Instant, u64);

enum Timer {
    /// The end of a process's waiting.
    Wait(Pid),
    /// A message for somebody, and the timer's reference.
    Send(Receiver, Parcel, u64),
}

#[derive(Clone)]
enum Receiver {
    Process(Pid),
    Alias(u64),
    Named(Box<str>),
}

struct Alias {
    of: Pid,
    ends: i64,
}

/// What of a process that has ended is still to be done, before anybody runs: it may be much.
struct Remains {
    pid: Pid,
    reason: Arc<Parcel>,
    watched: btree_map::IntoIter<u64, (Pid, Watch)>,
    timers: btree_set::IntoIter<u64>,
    links: btree_set::IntoIter<Pid>,
    monitors: btree_map::IntoIter<u64, Pid>,
    aliases: btree_set::IntoIter<u64>,
    mailbox: linked_list::IntoIter<Parcel>,
}

/// The processes of a call.
pub(crate) struct Processes {
    code: Arc<Code>,
    limits: Limits,
    /// Of the whole call.
    outer: Arc<Exchange>,
    import: usize,
    pool: Arc<Pool>,
    all: BTreeMap<Pid, Process>,
    ready: VecDeque<Pid>,
    /// Of those that have ended: one end may lead to the next.
    remains: VecDeque<Remains>,
    /// Bytes of the host's memory that are held for the call, about.
    held: usize,
    /// Who asks the call's host.
    asking: Option<Pid>,
    names: BTreeMap<Box<str>, Pid>,
    aliases: BTreeMap<u64, Alias>,
    timers: BTreeMap<Due, Timer>,
    started: BTreeMap<u64, Due>,
    sleep: Option<(Instant, Pin<Box<Sleep>>)>,
    next_pid: Pid,
    next_number: u64,
    turns: u64,
    /// Who runs, and how often it has given way since it began to.
    turn: (Pid, u32),
    /// Whether it has started a process that it has done nothing with yet: then it may go on beyond its turn.
    has_child: bool,
    /// Whether the call's own process has been ended.
    is_exiting: bool,
    /// How the call ends, where it doesn't return.
    over: Option<Outcome>,
}

/// Why nothing is answered.
enum Stop {
    /// The call is over.
    Call(CallError),
    /// The process has asked for what there is not.
    Forged,
}

impl From<CallError> for Stop {
    fn from(error: CallError) -> Stop {
        Stop::Call(error)
    }
}

/// What becomes of the process that has asked.
enum Answered {
    With(Parcel),
    /// It waits.
    Later,
    /// It is gone.
    Never,
}

impl Processes {
    /// The processes of a call of which there is the first one, on its fiber.
    pub(crate) fn new(
        code: &Arc<Code>,
        limits: Limits,
        (outer, exchange): (Arc<Exchange>, Arc<Exchange>),
        fiber: Fiber,
        pool: &Arc<Pool>,
    ) -> Processes {
        let mut processes = Processes {
            code: code.clone(),
            limits,
            outer,
            import: import_of(code).unwrap_or(usize::MAX),
            pool: pool.clone(),
            all: BTreeMap::new(),
            ready: VecDeque::from([MAIN]),
            remains: VecDeque::new(),
            held: 0,
            asking: None,
            names: BTreeMap::new(),
            aliases: BTreeMap::new(),
            timers: BTreeMap::new(),
            started: BTreeMap::new(),
            sleep: None,
            next_pid: MAIN + 1,
            next_number: 1,
            turns: 0,
            turn: (MAIN, 0),
            has_child: false,
            is_exiting: false,
            over: None,
        };
        processes.all.insert(MAIN, Process::new(fiber, exchange, None));
        processes
    }

    fn number(&mut self) -> u64 {
        self.next_number += 1;
        self.next_number
    }

    fn reference(&mut self) -> u64 {
        self.number() | OWN_REFERENCE
    }

    // One of those that can run, until it asks, gives way or ends. Whether the call gives way.
    fn run(&mut self, pid: Pid, context: &mut Context<'_>) -> Result<bool, CallError> {
        let Some(process) = self.all.get_mut(&pid) else { return Ok(false) };
        if self.turn.0 != pid {
            self.turn = (pid, 0);
            self.has_child = false;
        }
        match process.fiber.as_mut().poll(context) {
            Poll::Ready(outcome) if pid == MAIN => self.over = Some(outcome),
            Poll::Ready((Err(error), _)) => return Err(error),
            Poll::Ready(_) => self.end(pid, &Arc::new(atom("normal")))?,
            Poll::Pending => match process.exchange.question() {
                // The call gives way; which of its processes goes on then is another matter. Whoever starts one, say, and then links to
                // it, finds it alive, as in the VM.
                None => {
                    self.turn.1 += 1;
                    let beyond = self.has_child && self.turn.1 < 2 * TURN;
                    self.goes_on(pid, beyond);
                    return Ok(true);
                }
                Some(Question { import, arguments: Passed::Terms(parcel) }) if import == self.import => {
                    match self.asked(pid, parcel) {
                        Ok(Answered::With(answer)) => {
                            if let Some(process) = self.all.get_mut(&pid) {
                                process.exchange.answer(Passed::Terms(answer));
                                self.goes_on(pid, self.has_child);
                            }
                        }
                        Ok(Answered::Later | Answered::Never) => {}
                        Err(Stop::Call(error)) => return Err(error),
                        Err(Stop::Forged) => return Err(CallError::Trap("not_a_term")),
                    }
                }
                Some(question) => {
                    self.outer.note_fuel(process.exchange.fuel());
                    self.outer.ask(question);
                    self.asking = Some(pid);
                }
            },
        }
        Ok(false)
    }

    // Who runs is the next as long as it has its turn, or may go on beyond it; else all others are before it.
    fn goes_on(&mut self, pid: Pid, beyond: bool) {
        if self.turn.1 < TURN || beyond {
            self.ready.push_front(pid);
        } else {
            self.turn.1 = 0;
            self.ready.push_back(pid);
        }
    }

    fn asked(&mut self, pid: Pid, parcel: Parcel) -> Result<Answered, Stop> {
        let [what, a, b, c] = *parcel.roots else { return Err(Stop::Forged) };
        let of = Asked { parcel: &parcel };
        let what = of.integer(what)?;
        self.has_child = match what {
            ask::SPAWN => true,
            ask::OWN | ask::MAKE_REF => self.has_child,
            _ => false,
        };
        Ok(Answered::With(match what {
            ask::OWN => term(Part::Pid(pid)),
            ask::SPAWN => {
                let flags = of.integer(b)?;
                return self.spawn(pid, parcel, a, flags).map(Answered::With);
            }
            ask::SEND => {
                let to = of.receiver(a)?;
                atom(if self.deliver(&to, only(parcel, b))? { "ok" } else { "badarg" })
            }
            ask::WAIT => {
                let (time, fresh) = (of.integer(a)?, of.integer(b)?);
                let place = of.text(c)?;
                return Ok(self.wait(pid, time, fresh, place));
            }
            ask::BEGIN => {
                let process = self.all.get_mut(&pid);
                let beginning = process.and_then(|process| process.beginning.take()).ok_or(Stop::Forged)?;
                self.give_back(&beginning);
                beginning
            }
            ask::END => {
                self.end_politely(pid, &Arc::new(only(parcel, a)))?;
                return Ok(Answered::Never);
            }
            ask::EXIT => {
                let to = of.pid(a)?;
                let reason = Arc::new(only(parcel, b));
                self.signal(pid, to, &reason, Why::Asked)?;
                if !self.all.contains_key(&pid) || self.over.is_some() {
                    return Ok(Answered::Never);
                }
                atom("true")
            }
            ask::LINK => {
                let to = of.pid(a)?;
                let traps = self.all.get(&pid).is_some_and(|process| process.traps);
                match self.all.contains_key(&to) {
                    true => self.link(pid, to),
                    false if traps => self.signal(to, pid, &Arc::new(atom("noproc")), Why::Link)?,
                    false => return Ok(Answered::With(atom("noproc"))),
                }
                atom("true")
            }
            ask::UNLINK => {
                let to = of.pid(a)?;
                self.unlink(pid, to);
                atom("true")
            }
            ask::MONITOR => {
                let (to, flags) = (of.receiver(a)?, of.integer(b)?);
                let object = matches!(to, Receiver::Named(_)).then(|| only(parcel, c));
                let reference = self.reference();
                self.alias(pid, reference, flags)?;
                self.monitor(pid, &to, object, reference)?;
                term(Part::Reference(reference))
            }
            ask::DEMONITOR => {
                let reference = of.reference(a)?;
                answer_of(self.demonitor(pid, reference))
            }
            ask::TRAP => {
                let traps = of.integer(a)? != 0;
                let before =
                    self.all.get_mut(&pid).map(|process| std::mem::replace(&mut process.traps, traps));
                answer_of(before.unwrap_or_default())
            }
            ask::REGISTER => {
                let (name, to) = (of.text(a)?.into_boxed_str(), of.pid(b)?);
                match self.all.get_mut(&to) {
                    Some(process) if process.name.is_none() && !self.names.contains_key(&name) => {
                        process.name = Some(name.clone());
                        self.names.insert(name, to);
                        atom("true")
                    }
                    _ => atom("badarg"),
                }
            }
            ask::UNREGISTER => match self.names.remove(&*of.text(a)?) {
                Some(of) => {
                    if let Some(process) = self.all.get_mut(&of) {
                        process.name = None;
                    }
                    atom("true")
                }
                None => atom("badarg"),
            },
            ask::WHEREIS => match self.names.get(&*of.text(a)?) {
                Some(pid) => term(Part::Pid(*pid)),
                None => atom("undefined"),
            },
            ask::ALIVE => {
                let to = of.pid(a)?;
                answer_of(self.all.contains_key(&to))
            }
            kind @ (ask::TIMER | ask::START_TIMER) => {
                let (time, to) = (of.integer(a)?, of.receiver(b)?);
                let reference = self.reference();
                let mut message = only(parcel, c);
                if kind == ask::START_TIMER {
                    message = message.wrap(|parcel, inner| {
                        let (tag, timer) = (parcel.named("timeout"), parcel.add(Part::Reference(reference)));
                        parcel.tuple_of(&[tag, timer, inner])
                    });
                }
                // A name is looked up when the time has come.
                if let Receiver::Process(to) = to {
                    match self.all.get_mut(&to) {
                        Some(process) => _ = process.timers.insert(reference),
                        None => return Ok(Answered::With(term(Part::Reference(reference)))),
                    }
                }
                self.take(&message)?;
                let due = (after(time), self.number());
                self.started.insert(reference, due);
                self.timers.insert(due, Timer::Send(to, message, reference));
                term(Part::Reference(reference))
            }
            kind @ (ask::CANCEL | ask::READ) => {
                let reference = of.reference(a)?;
                match self.started.get(&reference).copied() {
                    Some(due) => {
                        if kind == ask::CANCEL {
                            self.cancel(reference);
                        }
                        let left = due.0.saturating_duration_since(Instant::now());
                        term(Part::Integer(left.as_micros().div_ceil(1000) as i64))
                    }
                    None => atom("false"),
                }
            }
            ask::TAG => {
                let tag = only(parcel, a);
                self.take(&tag)?;
                let before = self.all.get_mut(&pid).and_then(|process| process.tag.replace(tag));
                before.iter().for_each(|before| self.give_back(before));
                atom("true")
            }
            ask::FLAG => {
                let (name, value) = (of.text(a)?.into_boxed_str(), only(parcel, b));
                self.take(&value)?;
                let before = self.all.get_mut(&pid).and_then(|process| process.flags.insert(name, value));
                before.iter().for_each(|before| self.give_back(before));
                made(|parcel| {
                    let before: Vec<Node> = before.iter().map(|before| parcel.graft(before)).collect();
                    parcel.list_of(&before)
                })
            }
            ask::MAKE_REF => term(Part::Reference(self.reference())),
            ask::UNIQUE => term(Part::Integer(self.number() as i64)),
            ask::ALIAS => {
                let (ends, reference) = (of.integer(a)?, self.reference());
                self.alias(pid, reference, ends)?;
                term(Part::Reference(reference))
            }
            ask::UNALIAS => {
                let reference = of.reference(a)?;
                let is_own = self.aliases.get(&reference).is_some_and(|alias| alias.of == pid);
                if is_own {
                    self.unalias(reference);
                }
                answer_of(is_own)
            }
            ask::REGISTERED => {
                let names = self.names.keys();
                made(|parcel| {
                    let nodes: Vec<Node> = names.map(|name| parcel.named(name)).collect();
                    parcel.list_of(&nodes)
                })
            }
            ask::PROCESSES => pids(self.all.keys()),
            ask::INFO => match self.all.get(&of.pid(a)?) {
                Some(process) => self.info(process),
                None => atom("undefined"),
            },
            _ => return Err(Stop::Forged),
        }))
    }

    // `{Links, Monitors, MonitoredBy, Names, TrapsExits, Waits, Messages}`: whom it monitors as `monitor` had it, its name in a
    // list, and how many messages it has not taken, as far as is known here.
    fn info(&self, process: &Process) -> Parcel {
        made(|parcel| {
            let links = parcel.graft(&pids(process.links.iter()));
            let monitors: Vec<Node> = process
                .monitors
                .iter()
                .map(|(reference, of)| match self.all.get(of).and_then(|of| of.watched.get(reference)) {
                    Some((_, Watch { object: Some(object), .. })) => parcel.graft(object),
                    _ => parcel.add(Part::Pid(*of)),
                })
                .collect();
            let monitors = parcel.list_of(&monitors);
            let watched = parcel.graft(&pids(process.watched.values().map(|(by, _)| by)));
            let names: Vec<Node> = process.name.iter().map(|name| parcel.named(name)).collect();
            let names = parcel.list_of(&names);
            let [traps, waits] = [process.traps, process.waits].map(|truth| parcel.graft(&answer_of(truth)));
            let seen = if process.waits { process.place.1 } else { 0 };
            let messages = parcel.add(Part::Integer(process.mailbox.len() as i64 + seen));
            parcel.tuple_of(&[links, monitors, watched, names, traps, waits, messages])
        })
    }

    // Messages -------------------------------------------------------------------------------------------

    // What is kept of the host's memory for a call counts as its own.
    fn take(&mut self, message: &Parcel) -> Result<(), CallError> {
        self.hold(message.size() + MESSAGE)
    }

    fn give_back(&mut self, message: &Parcel) {
        self.let_go(message.size() + MESSAGE);
    }

    fn hold(&mut self, bytes: usize) -> Result<(), CallError> {
        if !self.pool.take(bytes) {
            return Err(CallError::MemoryLimit);
        }
        self.held += bytes;
        Ok(())
    }

    fn let_go(&mut self, bytes: usize) {
        self.held = self.held.saturating_sub(bytes);
        self.pool.give_back(bytes);
    }

    /// False where there is no such name.
    fn deliver(&mut self, to: &Receiver, message: Parcel) -> Result<bool, CallError> {
        let pid = match to {
            Receiver::Process(pid) => *pid,
            Receiver::Named(name) => match self.names.get(name) {
                Some(pid) => *pid,
                None => return Ok(false),
            },
            Receiver::Alias(reference) => {
                let Some(alias) = self.aliases.get(reference) else { return Ok(true) };
                let pid = alias.of;
                if alias.ends == WITH_REPLY {
                    self.demonitor(pid, *reference);
                    self.unalias(*reference);
                }
                pid
            }
        };
        self.send(pid, message)?;
        Ok(true)
    }

    fn send(&mut self, pid: Pid, message: Parcel) -> Result<(), CallError> {
        let Some(process) = self.all.get_mut(&pid) else { return Ok(()) };
        if process.waits {
            process.waits = false;
            if let Some(due) = process.timer.take() {
                self.timers.remove(&due);
            }
            process.exchange.answer(Passed::Terms(received(message)));
            self.ready.push_back(pid);
            return Ok(());
        }
        self.take(&message)?;
        if let Some(process) = self.all.get_mut(&pid) {
            process.mailbox.push_back(message);
        }
        Ok(())
    }

    fn wait(&mut self, pid: Pid, time: i64, fresh: i64, place: String) -> Answered {
        let number = self.number();
        let Some(process) = self.all.get_mut(&pid) else { return Answered::Never };
        if fresh & 1 != 0 {
            process.until = None;
        }
        if let Some(message) = process.mailbox.pop_front() {
            // A time begins when somebody waits for the first time.
            if time > 0 && process.until.is_none() {
                process.until = Some(after(time));
            }
            self.give_back(&message);
            return Answered::With(received(message));
        }
        if time >= 0 {
            let at = Instant::now();
            let until = *process.until.get_or_insert_with(|| after(time));
            if until <= at {
                process.until = None;
                return Answered::With(atom("timeout"));
            }
            process.timer = Some((until, number));
            self.timers.insert((until, number), Timer::Wait(pid));
        }
        process.waits = true;
        process.place = (place, fresh >> 1);
        Answered::Later
    }

    // Lives and deaths -----------------------------------------------------------------------------------

    fn spawn(&mut self, parent: Pid, parcel: Parcel, fun: Node, flags: i64) -> Result<Parcel, Stop> {
        if self.all.len() > MOST {
            return Ok(atom("system_limit"));
        }
        let Some(memory) = Share::of(&self.pool, PROCESS) else { return Err(CallError::MemoryLimit.into()) };
        let beginning = only(parcel, fun);
        self.take(&beginning)?;
        let exchange: Arc<Exchange> = Arc::default();
        let fiber = self.begin(&exchange)?;
        let pid = self.next_pid;
        self.next_pid += 1;
        let process = Process::new(fiber, exchange, Some(memory));
        self.all.insert(pid, Process { beginning: Some(beginning), ..process });
        self.ready.push_back(pid);
        if flags & 1 != 0 {
            self.link(parent, pid);
        }
        let mut answer = if flags & 2 == 0 {
            term(Part::Pid(pid))
        } else {
            let reference = self.reference();
            self.alias(parent, reference, flags >> 2)?;
            self.monitor(parent, &Receiver::Process(pid), None, reference)?;
            made(|answer| {
                let parts = [answer.add(Part::Pid(pid)), answer.add(Part::Reference(reference))];
                answer.tuple_of(&parts)
            })
        };
        answer.work = BEGINNING;
        Ok(answer)
    }

    // An instance of the code that asks for what it begins with, which may be much.
    fn instance(&self, exchange: &Arc<Exchange>) -> Result<Box<Instance>, CallError> {
        let mut instance = match self.code.take_idle(RunsOn::Fiber) {
            Some(instance) => instance,
            None => {
                let setting = Setting { limits: &self.limits, exchange: None, console: None };
                now(self.code.instantiate(RunsOn::Fiber, setting))?
            }
        };
        instance.limit_memory(&self.limits);
        instance.ask(Some(exchange.clone()));
        instance.join(&self.pool, false)?;
        instance.refuel(self.pool.fuel())?;
        let begun: Result<_, Fail> = instance.begin_terms(self.code.stack(), |_| Ok(Vec::new()), room)?;
        begun.map_err(CallError::from_fail)?;
        Ok(instance)
    }

    fn begin(&self, exchange: &Arc<Exchange>) -> Result<Fiber, CallError> {
        let function = self.code.function(START).ok_or(CallError::Internal)?.reference();
        let mut instance = self.instance(exchange)?;
        let code = self.code.clone();
        Ok(Box::pin(async move {
            deferred_drop::wait().await;
            let called = instance.call(&function, &[Val::I64(NIL as i64)], 1).await;
            let result = called.map(|_| Returned::Values(Default::default()));
            if result.is_ok() {
                instance.part();
                if instance.is_worth_keeping(code.book()) {
                    code.give_back(instance);
                }
            }
            (result, None)
        }))
    }

    fn link(&mut self, one: Pid, other: Pid) {
        if one != other && self.all.contains_key(&other) {
            for (of, to) in [(one, other), (other, one)] {
                if let Some(process) = self.all.get_mut(&of) {
                    process.links.insert(to);
                }
            }
        }
    }

    fn unlink(&mut self, one: Pid, other: Pid) {
        for (of, to) in [(one, other), (other, one)] {
            if let Some(process) = self.all.get_mut(&of) {
                process.links.remove(&to);
            }
        }
    }

    fn monitor(
        &mut self,
        by: Pid,
        to: &Receiver,
        object: Option<Parcel>,
        reference: u64,
    ) -> Result<(), CallError> {
        let of = match to {
            Receiver::Process(pid) => Some(*pid),
            Receiver::Named(name) => self.names.get(name).copied(),
            Receiver::Alias(_) => None,
        };
        let tag = self.all.get_mut(&by).and_then(|process| process.tag.take());
        tag.iter().for_each(|tag| self.give_back(tag));
        let watch = Watch { object, tag };
        match of.and_then(|of| self.all.get_mut(&of).map(|process| (of, process))) {
            // Nobody watches himself.
            Some((of, _)) if of == by => Ok(()),
            Some((of, process)) => {
                let bytes = watch.bytes();
                process.watched.insert(reference, (by, watch));
                self.hold(bytes)?;
                if let Some(process) = self.all.get_mut(&by) {
                    process.monitors.insert(reference, of);
                }
                Ok(())
            }
            None => self.tell_down(by, reference, of.unwrap_or_default(), watch, &Arc::new(atom("noproc"))),
        }
    }

    // Of a monitor that is over.
    fn end_alias(&mut self, by: Pid, reference: u64) {
        if self.aliases.get(&reference).is_some_and(|alias| alias.of == by && alias.ends >= WITH_MONITOR) {
            self.unalias(reference);
        }
    }

    fn alias(&mut self, of: Pid, reference: u64, ends: i64) -> Result<(), CallError> {
        if ends > 0
            && let Some(process) = self.all.get_mut(&of)
        {
            process.aliases.insert(reference);
            self.aliases.insert(reference, Alias { of, ends });
            self.hold(MESSAGE)?;
        }
        Ok(())
    }

    fn unalias(&mut self, reference: u64) {
        if let Some(alias) = self.aliases.remove(&reference) {
            if let Some(process) = self.all.get_mut(&alias.of) {
                process.aliases.remove(&reference);
            }
            self.let_go(MESSAGE);
        }
    }

    // Whether there was such a monitor.
    fn demonitor(&mut self, by: Pid, reference: u64) -> bool {
        self.end_alias(by, reference);
        let Some(of) = self.all.get_mut(&by).and_then(|process| process.monitors.remove(&reference)) else {
            return false;
        };
        self.unwatch(of, reference);
        true
    }

    fn unwatch(&mut self, of: Pid, reference: u64) {
        let watched = self.all.get_mut(&of).and_then(|process| process.watched.remove(&reference));
        if let Some((_, watch)) = watched {
            self.let_go(watch.bytes());
        }
    }

    fn tell_down(
        &mut self,
        to: Pid,
        reference: u64,
        of: Pid,
        Watch { object, tag }: Watch,
        reason: &Arc<Parcel>,
    ) -> Result<(), CallError> {
        self.end_alias(to, reference);
        let message = Parcel::around(reason.clone(), |parcel, reason| {
            let tag = match &tag {
                Some(tag) => parcel.graft(tag),
                None => parcel.named("DOWN"),
            };
            let reference = parcel.add(Part::Reference(reference));
            let kind = parcel.named("process");
            let object = match &object {
                Some(object) => parcel.graft(object),
                None => parcel.add(Part::Pid(of)),
            };
            parcel.tuple_of(&[tag, reference, kind, object, reason])
        });
        self.send(to, message)
    }

    // An exit signal.
    fn signal(&mut self, from: Pid, to: Pid, reason: &Arc<Parcel>, why: Why) -> Result<(), CallError> {
        let Some(process) = self.all.get(&to) else { return Ok(()) };
        let is = |name: &str| reason.is_atom(name, &self.code);
        if matches!(why, Why::Asked) && is("kill") {
            return self.end(to, &Arc::new(atom("killed")));
        }
        if process.traps {
            let message = Parcel::around(reason.clone(), |parcel, reason| {
                let (tag, from) = (parcel.named("EXIT"), parcel.add(Part::Pid(from)));
                parcel.tuple_of(&[tag, from, reason])
            });
            return self.send(to, message);
        }
        if is("normal") && (from != to || matches!(why, Why::Link)) {
            return Ok(());
        }
        self.end(to, reason)
    }

    // The end of a process that has come to it by itself: its instance may be another one's.
    fn end_politely(&mut self, pid: Pid, reason: &Arc<Parcel>) -> Result<(), CallError> {
        if pid != MAIN
            && let Some(mut process) = self.all.remove(&pid)
        {
            process.exchange.answer(Passed::Terms(atom("ok")));
            let mut context = Context::from_waker(std::task::Waker::noop());
            let _ = process.fiber.as_mut().poll(&mut context);
            self.ended(pid, process, reason);
            return Ok(());
        }
        self.end(pid, reason)
    }

    fn end(&mut self, pid: Pid, reason: &Arc<Parcel>) -> Result<(), CallError> {
        if pid == MAIN {
            return self.exited(reason);
        }
        if let Some(process) = self.all.remove(&pid) {
            self.ended(pid, process, reason);
        }
        Ok(())
    }

    fn ended(&mut self, pid: Pid, process: Process, reason: &Arc<Parcel>) {
        if let Some(name) = &process.name {
            self.names.remove(name);
        }
        if let Some(due) = process.timer {
            self.timers.remove(&due);
        }
        if let Some(beginning) = process.beginning {
            self.give_back(&beginning);
            let_go_later(beginning);
        }
        for kept in process.flags.into_values().chain(process.tag) {
            self.give_back(&kept);
        }
        self.remains.push_back(Remains {
            pid,
            reason: reason.clone(),
            watched: process.watched.into_iter(),
            timers: process.timers.into_iter(),
            links: process.links.into_iter(),
            monitors: process.monitors.into_iter(),
            aliases: process.aliases.into_iter(),
            mailbox: process.mailbox.into_iter(),
        });
    }

    // Some of what is to be done about those that have ended; false where nothing is.
    fn bury(&mut self) -> Result<bool, CallError> {
        let Some(mut of) = self.remains.pop_front() else { return Ok(false) };
        for _ in 0..REMAINS {
            if let Some(timer) = of.timers.next() {
                self.cancel(timer);
            } else if let Some(linked) = of.links.next() {
                self.unlink(linked, of.pid);
                self.signal(of.pid, linked, &of.reason, Why::Link)?;
                if self.is_exiting {
                    return Ok(true);
                }
            } else if let Some((reference, (by, watch))) = of.watched.next() {
                self.let_go(watch.bytes());
                if let Some(process) = self.all.get_mut(&by) {
                    process.monitors.remove(&reference);
                    self.tell_down(by, reference, of.pid, watch, &of.reason)?;
                }
            } else if let Some((reference, watched)) = of.monitors.next() {
                self.unwatch(watched, reference);
            } else if let Some(reference) = of.aliases.next() {
                self.unalias(reference);
            } else if let Some(message) = of.mailbox.next() {
                self.give_back(&message);
                let_go_later(message);
            } else {
                return Ok(true);
            }
        }
        self.remains.push_front(of);
        Ok(true)
    }

    // The call's own process has been ended by an exit signal: what the call comes to is as if it had called `exit/1`. An
    // instance that has nothing else to do tells it, as what it tells may be much.
    fn exited(&mut self, reason: &Arc<Parcel>) -> Result<(), CallError> {
        if std::mem::replace(&mut self.is_exiting, true) {
            return Ok(());
        }
        let used = self.limits.fuel.unwrap_or(u64::MAX).saturating_sub(self.pool.fuel());
        // Its memory is room for what is told, whatever the others have.
        self.clear();
        self.pool.give_back(self.limits.memory);
        self.pool.set_fuel(u64::MAX);
        let told = Parcel::around(reason.clone(), |parcel, reason| parcel.tuple_of(&[reason]));
        let exchange: Arc<Exchange> = Arc::default();
        let function = self.code.function(START).ok_or(CallError::Internal)?.reference();
        let mut instance = self.instance(&exchange)?;
        let code = self.code.clone();
        let fiber: Fiber = Box::pin(async move {
            let told = match instance.call(&function, &[Val::I64(NIL as i64)], 1).await {
                Ok(values) if values.first().and_then(Val::i64) == Some(NON_VALUE as i64) => {
                    instance.exception()
                }
                Ok(_) => Err(CallError::Internal),
                Err(error) => Err(error),
            };
            instance.part();
            match told {
                Ok(exception) => {
                    let exception = Exception { class: EXIT, trace: NIL, ..exception };
                    let told = TermResult::new(instance, &code, Err(exception), used);
                    (Ok(Returned::Terms(told.told_by_another())), None)
                }
                Err(error) => (Err(error), None),
            }
        });
        let process = Process::new(fiber, exchange, None);
        self.all.insert(MAIN, Process { beginning: Some(told), ..process });
        self.ready.push_back(MAIN);
        Ok(())
    }

    // Nothing is left. Many take long.
    fn clear(&mut self) {
        let bytes = PROCESS * self.all.len() + std::mem::take(&mut self.held);
        let all = (
            std::mem::take(&mut self.all),
            std::mem::take(&mut self.remains),
            std::mem::take(&mut self.timers),
            std::mem::take(&mut self.started),
            std::mem::take(&mut self.aliases),
        );
        (self.names, self.ready, self.asking) = Default::default();
        drop_later(all, bytes);
    }

    // Time and waiting -----------------------------------------------------------------------------------

    // Of what is due at once the first, so that whoever it wakes comes before the second: a machine that stood still changes no
    // order.
    fn fire(&mut self) -> Result<bool, CallError> {
        self.turns = self.turns.wrapping_add(1);
        if self.timers.is_empty() || !(self.ready.is_empty() || self.turns.is_multiple_of(TURNS)) {
            return Ok(false);
        }
        let at = Instant::now();
        if let Some(first) = self.timers.first_entry().filter(|entry| entry.key().0 <= at) {
            match first.remove() {
                Timer::Wait(pid) => {
                    if let Some(process) = self.all.get_mut(&pid) {
                        (process.waits, process.until, process.timer) = (false, None, None);
                        process.exchange.answer(Passed::Terms(atom("timeout")));
                        self.ready.push_back(pid);
                    }
                }
                Timer::Send(to, message, reference) => {
                    self.started.remove(&reference);
                    self.no_timer_of(&to, reference);
                    self.give_back(&message);
                    self.deliver(&to, message)?;
                }
            }
            return Ok(true);
        }
        Ok(false)
    }

    fn cancel(&mut self, reference: u64) {
        let timer = self.started.remove(&reference).and_then(|due| self.timers.remove(&due));
        if let Some(Timer::Send(to, message, _)) = timer {
            self.no_timer_of(&to, reference);
            self.give_back(&message);
        }
    }

    fn no_timer_of(&mut self, to: &Receiver, reference: u64) {
        if let Receiver::Process(to) = to
            && let Some(process) = self.all.get_mut(to)
        {
            process.timers.remove(&reference);
        }
    }

    // Nobody can run: whether there is a time to wait for that is not over yet.
    fn rest(&mut self, context: &mut Context<'_>) -> Result<bool, CallError> {
        let Some((due, _)) = self.timers.first_key_value().map(|(due, _)| *due) else {
            self.deadlock()?;
            return Ok(false);
        };
        if self.sleep.as_ref().is_none_or(|(until, _)| *until != due) {
            self.sleep = Some((due, Box::pin(sleep_until(due.into()))));
        }
        let waits = self.sleep.as_mut().is_some_and(|(_, sleep)| sleep.as_mut().poll(context).is_pending());
        if !waits {
            self.sleep = None;
        }
        Ok(waits)
    }

    // `{deadlock, [{Who, Where, Messages}]}`: everybody waits, for what nobody will send.
    fn deadlock(&mut self) -> Result<(), CallError> {
        let told = made(|parcel| {
            let mut waiting = Vec::new();
            for (pid, process) in &self.all {
                let who = match &process.name {
                    Some(name) => name.to_string(),
                    None if *pid == MAIN => "the call".to_owned(),
                    None => format!("#PID<0.{pid}.0>"),
                };
                let (place, messages) = &process.place;
                let (who, place) = (parcel.binary_of(&who), parcel.binary_of(place));
                let messages = parcel.add(Part::Integer(*messages));
                waiting.push(parcel.tuple_of(&[who, place, messages]));
            }
            let (tag, all) = (parcel.named("deadlock"), parcel.list_of(&waiting));
            parcel.tuple_of(&[tag, all])
        });
        self.exited(&Arc::new(told))
    }

    fn go_on(&mut self, context: &mut Context<'_>) -> Result<Poll<()>, CallError> {
        let mut answers = 0;
        while self.over.is_none() {
            if let Some(pid) = self.asking {
                match self.outer.reply() {
                    Poll::Ready(Reply::Answer(values)) => {
                        self.asking = None;
                        if let Some(process) = self.all.get(&pid) {
                            process.exchange.answer(values);
                            self.ready.push_front(pid);
                        }
                    }
                    // What is in the memory are terms.
                    Poll::Ready(Reply::Visit(visit)) => visit(None),
                    Poll::Ready(Reply::Again(_)) => return Err(CallError::Internal),
                    Poll::Pending => return Ok(Poll::Pending),
                }
                continue;
            }
            answers += 1;
            let gives_way = if self.bury()? || self.fire()? {
                false
            } else {
                match self.ready.pop_front() {
                    Some(pid) => self.run(pid, context)?,
                    None if self.rest(context)? => return Ok(Poll::Pending),
                    None => false,
                }
            };
            if gives_way || answers >= ANSWERS {
                context.waker().wake_by_ref();
                return Ok(Poll::Pending);
            }
        }
        Ok(Poll::Ready(()))
    }
}

/// Why there is an exit signal.
#[derive(Clone, Copy)]
enum Why {
    Asked,
    Link,
}

impl Future for Processes {
    type Output = Outcome;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Outcome> {
        match self.go_on(context) {
            Ok(Poll::Pending) => Poll::Pending,
            Ok(Poll::Ready(())) => Poll::Ready(self.over.take().unwrap_or((Err(CallError::Internal), None))),
            Err(error) => Poll::Ready((Err(error), None)),
        }
    }
}

impl Drop for Processes {
    fn drop(&mut self) {
        self.clear();
    }
}

impl Process {
    fn new(fiber: Fiber, exchange: Arc<Exchange>, memory: Option<Share>) -> Process {
        Process {
            fiber,
            exchange,
            beginning: None,
            mailbox: LinkedList::new(),
            waits: false,
            until: None,
            timer: None,
            place: (String::new(), 0),
            links: BTreeSet::new(),
            monitors: BTreeMap::new(),
            watched: BTreeMap::new(),
            aliases: BTreeSet::new(),
            timers: BTreeSet::new(),
            traps: false,
            name: None,
            tag: None,
            flags: BTreeMap::new(),
            _memory: memory,
        }
    }
}

/// What a process has asked.
struct Asked<'p> {
    parcel: &'p Parcel,
}

impl Asked<'_> {
    fn part(&self, node: Node) -> Result<Part, Stop> {
        self.parcel.parts().get(node as usize).copied().ok_or(Stop::Forged)
    }

    fn integer(&self, node: Node) -> Result<i64, Stop> {
        match self.part(node)? {
            Part::Integer(value) => Ok(value),
            _ => Err(Stop::Forged),
        }
    }

    fn pid(&self, node: Node) -> Result<Pid, Stop> {
        match self.part(node)? {
            Part::Pid(pid) => Ok(pid),
            _ => Err(Stop::Forged),
        }
    }

    fn reference(&self, node: Node) -> Result<u64, Stop> {
        match self.part(node)? {
            Part::Reference(number) => Ok(number),
            _ => Err(Stop::Forged),
        }
    }

    fn text(&self, node: Node) -> Result<String, Stop> {
        match self.part(node)? {
            Part::Binary(place) if place.len() <= TEXT => {
                Ok(String::from_utf8_lossy(self.parcel.bytes(place)).into_owned())
            }
            _ => Err(Stop::Forged),
        }
    }

    fn receiver(&self, node: Node) -> Result<Receiver, Stop> {
        Ok(match self.part(node)? {
            Part::Pid(pid) => Receiver::Process(pid),
            Part::Reference(number) => Receiver::Alias(number),
            _ => Receiver::Named(self.text(node)?.into_boxed_str()),
        })
    }
}

// What is due in so many milliseconds, of which nobody sees more than these.
fn after(milliseconds: i64) -> Instant {
    Instant::now() + Duration::from_millis(milliseconds.clamp(0, u32::MAX.into()) as u64)
}

fn let_go_later(parcel: Parcel) {
    let bytes = parcel.size();
    drop_later(parcel, bytes);
}

// Of all that is sent this one.
fn only(mut parcel: Parcel, node: Node) -> Parcel {
    parcel.roots = vec![node];
    parcel
}

// A parcel of one term.
fn made(make: impl FnOnce(&mut Parcel) -> Node) -> Parcel {
    let mut parcel = Parcel::default();
    let root = make(&mut parcel);
    parcel.roots.push(root);
    parcel
}

fn term(part: Part) -> Parcel {
    made(|parcel| parcel.add(part))
}

fn atom(name: &str) -> Parcel {
    made(|parcel| parcel.named(name))
}

fn answer_of(truth: bool) -> Parcel {
    atom(if truth { "true" } else { "false" })
}

fn pids<'a>(all: impl Iterator<Item = &'a Pid>) -> Parcel {
    made(|parcel| {
        let nodes: Vec<Node> = all.map(|pid| parcel.add(Part::Pid(*pid))).collect();
        parcel.list_of(&nodes)
    })
}

// `[Message]`, which no message is mistaken for.
fn received(message: Parcel) -> Parcel {
    message.wrap(|parcel, inner| parcel.list_of(&[inner]))
}

/// How parcels are put together.
trait Compose {
    fn named(&mut self, name: &str) -> Node;
    fn binary_of(&mut self, text: &str) -> Node;
    fn tuple_of(&mut self, nodes: &[Node]) -> Node;
    fn list_of(&mut self, nodes: &[Node]) -> Node;
    fn wrap(self, make: impl FnOnce(&mut Parcel, Node) -> Node) -> Parcel;
    fn is_atom(&self, name: &str, code: &Code) -> bool;
}

impl Compose for Parcel {
    fn named(&mut self, name: &str) -> Node {
        let place = self.add_bytes(name.as_bytes());
        self.add(Part::Named(place))
    }

    fn binary_of(&mut self, text: &str) -> Node {
        let place = self.add_bytes(text.as_bytes());
        self.add(Part::Binary(place))
    }

    fn tuple_of(&mut self, nodes: &[Node]) -> Node {
        let place = self.list_nodes(nodes.iter().copied());
        self.add(Part::Tuple(place))
    }

    fn list_of(&mut self, nodes: &[Node]) -> Node {
        let nil = self.add(Part::Nil);
        nodes.iter().rfold(nil, |tail, head| self.add(Part::Cons(*head, tail)))
    }

    fn wrap(mut self, make: impl FnOnce(&mut Parcel, Node) -> Node) -> Parcel {
        let inner = self.roots.first().copied().unwrap_or_default();
        let root = make(&mut self, inner);
        only(self, root)
    }

    fn is_atom(&self, name: &str, code: &Code) -> bool {
        match self.roots.first().and_then(|root| self.parts().get(*root as usize)) {
            Some(Part::Atom(index)) => {
                code.terms().and_then(|terms| terms.atoms().nth(*index as usize)) == Some(name)
            }
            Some(Part::Named(place)) => self.bytes(*place) == name.as_bytes(),
            _ => false,
        }
    }
}
