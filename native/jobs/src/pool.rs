//! The workers, and who is given one: one thread for the whole VM.
//!
//! As many jobs run at once as there are processors, or half of them while the VM itself is busy; [`crate::queue`] says
//! which. Others wait: those that were begun are stopped as they are, as long as that takes little memory, and else
//! begun anew. A job ends with its answer, or with its worker, or when nobody waits for it any more. What a job has used
//! in vain is remembered for a while, by what it is: the same again begins where the last one ended, or is refused.
//!
//! Workers that nobody needs end. They end with the VM, too: they are told by the kernel, and see that their socket is
//! closed.

use crate::message::{Answer, HEADER, HELLO, Input, Job, LONGEST, MEMORY, STACK};
use crate::process::{Process, used_here, wait};
use crate::queue::{Owners, Standing, level};
use crate::shelf::Shelf;
use std::collections::HashMap;
use std::io::{self, ErrorKind, IoSlice, Read, Write};
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// The priority that workers begin with, and the lowest, which those have that have worked on a job for longer than a
/// small one takes.
const LOW: i32 = 5;
const LOWEST: i32 = 19;
const SMALL: Duration = Duration::from_millis(30);
/// How often it is looked whose turn it is.
const TICK: Duration = Duration::from_millis(10);
/// The same while all run that want to.
const CALM: Duration = Duration::from_millis(50);
/// A worker that nobody needs ends after this time.
const IDLE: Duration = Duration::from_secs(10);
/// One that keeps more memory than this ends at once.
const FAT: u64 = 96 << 20;
/// Bytes of native code that one job may make.
const LARGEST: u64 = 256 << 20;
/// Stopped workers.
const STOPPED: usize = 24;
/// So long it is looked how much of the processors the workers get. With less than this part of what they could have
/// they are starving, and for some time none is given the lowest priority.
const WINDOW: Duration = Duration::from_millis(600);
const STARVING: f64 = 0.125;
const FED: Duration = Duration::from_secs(5);
/// A job that has used less begins anew for that; once also one that has used more, and then it keeps its priority:
/// on processors that others want for long the rest of its work would take it minutes.
const LITTLE: Duration = Duration::from_millis(500);
const MORE: Duration = Duration::from_secs(3);
/// A job whose worker was killed by somebody is begun anew so many times.
const DEATHS: u32 = 1;
/// How long it is remembered what a job has used in vain; what is certain, longer.
const REMEMBERED: Duration = Duration::from_secs(60);
const CERTAIN: Duration = Duration::from_secs(600);
/// Of the time that what is tame has used, this part counts.
const TAME: u32 = 4;
/// Jobs that are remembered.
const MEMORIES: usize = 10_000;
/// The VM is busy when it uses more than this part of a processor.
const BUSY: f64 = 0.25;
/// How often it is asked whether those who wait are still there.
const ASK: Duration = Duration::from_millis(500);
/// Bytes of an answer that are read at once.
const PIECE: usize = 64 << 10;
/// How often it is looked how busy the VM is.
const LOOK: Duration = Duration::from_millis(50);

/// What tells jobs apart: jobs of the same key are one.
pub type Key = [u8; 32];

/// What somebody wants to have done.
pub struct Request {
    /// The workers' program.
    pub program: PathBuf,
    /// What the input, the work and the target are together.
    pub key: Key,
    /// What is to be done.
    pub job: Job<Input>,
    /// How long it is waited for.
    pub timeout: Duration,
    /// On whose account.
    pub owner: u64,
    /// Whether anybody still waits for it, as far as is known.
    pub wanted: Box<dyn Fn() -> bool + Send>,
    /// Whether what is compiled is known to take no more time than its size lets expect.
    pub tame: bool,
}

/// What has become of it.
#[derive(Debug, Clone)]
pub enum Outcome {
    /// A worker has answered.
    Answered(Arc<Answer>),
    /// It took longer than it was waited for.
    Timeout,
    /// It took more of something than it may.
    Limit(String, u64),
    /// The workers' program cannot be run: why.
    NoWorker(String),
    /// The system gives no more processes or threads.
    SystemLimit,
    /// Its worker died, again and again.
    Died,
    /// Its worker gave an answer that is none.
    Nonsense,
}

/// Called once, on the pool's thread: it must not take long.
pub type Done = Box<dyn FnOnce(Outcome) + Send>;

/// All workers of this VM.
#[derive(Default)]
pub struct Pool {
    inbox: Arc<Mutex<Vec<(Request, Instant, Done)>>>,
    wake: Mutex<Option<UnixStream>>,
}

impl Pool {
    /// None of them is started before there is a job.
    pub fn new() -> Pool {
        Pool::default()
    }

    /// Has a job done. Where the system gives no thread for that, nobody has been called.
    pub fn submit(&self, request: Request, done: Done) -> Result<(), Done> {
        let mut wake = lock(&self.wake);
        if wake.is_none() {
            *wake = self.start().ok();
        }
        let Some(wake) = wake.as_mut() else { return Err(done) };
        lock(&self.inbox).push((request, Instant::now(), done));
        // Full is as good: it will be woken.
        let _ = wake.write(&[0]);
        Ok(())
    }

    fn start(&self) -> io::Result<UnixStream> {
        let (ours, theirs) = UnixStream::pair()?;
        ours.set_nonblocking(true)?;
        theirs.set_nonblocking(true)?;
        let inbox = self.inbox.clone();
        let name = "instar-jobs".to_owned();
        std::thread::Builder::new().name(name).spawn(move || Dispatcher::new(inbox, theirs).run())?;
        Ok(ours)
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

struct Waiter {
    deadline: Instant,
    wanted: Box<dyn Fn() -> bool + Send>,
    done: Done,
}

/// A job, and all who wait for it.
struct Task {
    program: PathBuf,
    frame: Arc<Frame>,
    memory: u64,
    owner: u64,
    tame: bool,
    waiters: Vec<Waiter>,
    /// Processor time of earlier runs, and of this one.
    before: Duration,
    used: Duration,
    level: u32,
    since: u64,
    deaths: u32,
    /// It was starved, and begun anew for that: its next worker keeps its priority.
    is_spared: bool,
    worker: Option<u64>,
}

impl Task {
    fn total(&self) -> Duration {
        self.before + self.used
    }

    /// What counts of that when it is compared with others.
    fn counted(&self) -> Duration {
        if self.tame { self.total() / TAME } else { self.total() }
    }
}

/// A job as it is written to a worker.
struct Frame {
    head: Vec<u8>,
    input: Input,
}

impl Frame {
    fn new(job: Job<Input>) -> Frame {
        Frame { head: job.head((*job.input).as_ref().len()), input: job.input }
    }

    fn len(&self) -> usize {
        self.head.len() + (*self.input).as_ref().len()
    }

    /// Writes what comes after the first `at` bytes, as far as there is room.
    fn write(&self, at: usize, to: &mut UnixStream) -> io::Result<usize> {
        let input = (*self.input).as_ref();
        match self.head.get(at..) {
            Some(head) => to.write_vectored(&[IoSlice::new(head), IoSlice::new(input)]),
            None => to.write(&input[at - self.head.len()..]),
        }
    }
}

/// What is known of a job that was not done.
struct Memory {
    used: Duration,
    /// It can never be done.
    refusal: Option<Outcome>,
    until: Instant,
}

struct Worker {
    process: Process,
    socket: UnixStream,
    program: PathBuf,
    /// Whether it has the lowest priority, of which nobody gets back.
    is_lowest: bool,
    /// What has still to be written.
    output: Option<(Arc<Frame>, usize)>,
    input: Vec<u8>,
    said_hello: bool,
    state: State,
    /// What its process had used when its job began.
    base: Duration,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum State {
    Idle(Instant),
    Running(Key),
    /// With so many bytes of memory.
    Stopped(Key, u64),
}

impl Worker {
    fn key(&self) -> Option<Key> {
        match self.state {
            State::Idle(_) => None,
            State::Running(key) | State::Stopped(key, _) => Some(key),
        }
    }

    fn is_running(&self) -> bool {
        matches!(self.state, State::Running(..))
    }
}

struct Dispatcher {
    inbox: Arc<Mutex<Vec<(Request, Instant, Done)>>>,
    wake: UnixStream,
    tasks: HashMap<Key, Task>,
    workers: HashMap<u64, Worker>,
    /// Killed, and not yet gone.
    dying: Vec<Process>,
    memories: HashMap<Key, Memory>,
    owners: Owners,
    number: u64,
    processors: usize,
    looked: Instant,
    used_here: Duration,
    busy: bool,
    /// What workers have used since `began`, and how long they ran, all together.
    began: Instant,
    used: Duration,
    ran: Duration,
    /// Until when no worker is given the lowest priority.
    fed: Instant,
    /// When it was asked whether anybody still waits.
    asked: Instant,
    /// What a worker has said, as it is read.
    piece: Box<[u8]>,
    /// What workers have compiled before.
    shelf: Option<Shelf>,
}

impl Dispatcher {
    fn new(inbox: Arc<Mutex<Vec<(Request, Instant, Done)>>>, wake: UnixStream) -> Dispatcher {
        Dispatcher {
            inbox,
            wake,
            tasks: HashMap::new(),
            workers: HashMap::new(),
            dying: Vec::new(),
            memories: HashMap::new(),
            owners: Owners::default(),
            number: 0,
            processors: std::thread::available_parallelism().map_or(1, usize::from),
            looked: Instant::now(),
            used_here: used_here().unwrap_or_default(),
            busy: true,
            began: Instant::now(),
            used: Duration::ZERO,
            ran: Duration::ZERO,
            fed: Instant::now(),
            asked: Instant::now(),
            piece: vec![0; PIECE].into(),
            shelf: None,
        }
    }

    fn run(mut self) {
        loop {
            self.take_in();
            let now = Instant::now();
            self.expire(now);
            self.schedule(now);
            self.tidy(now);
            let ready = self.wait(now);
            for number in ready {
                self.serve(number);
            }
        }
    }

    fn next_number(&mut self) -> u64 {
        self.number += 1;
        self.number
    }

    // New jobs.
    fn take_in(&mut self) {
        let mut bytes = [0; 64];
        while matches!((&self.wake).read(&mut bytes), Ok(1..)) {}
        let requests = std::mem::take(&mut *lock(&self.inbox));
        for (request, asked, done) in requests {
            self.take(request, asked, done);
        }
    }

    fn take(&mut self, request: Request, asked: Instant, done: Done) {
        let deadline = asked + request.timeout;
        let key = request.key;
        let mut before = Duration::ZERO;
        if let Some(memory) = self.memories.get(&key).filter(|memory| memory.until > asked) {
            if let Some(refusal) = &memory.refusal {
                return done(refusal.clone());
            }
            if memory.used >= request.timeout {
                return done(Outcome::Timeout);
            }
            before = memory.used;
        }
        let since = self.next_number();
        let task = self.tasks.entry(key).or_insert_with(|| Task {
            program: request.program,
            memory: request.job.memory,
            frame: Arc::new(Frame::new(request.job)),
            owner: request.owner,
            tame: request.tame,
            waiters: Vec::new(),
            before,
            used: Duration::ZERO,
            level: 0,
            since,
            deaths: 0,
            is_spared: false,
            worker: None,
        });
        task.waiters.push(Waiter { deadline, wanted: request.wanted, done });
    }

    // Those whose time is up, and jobs that nobody waits for.
    fn expire(&mut self, now: Instant) {
        let mut abandoned = Vec::new();
        let asks = now.saturating_duration_since(self.asked) >= ASK;
        if asks {
            self.asked = now;
        }
        for (key, task) in &mut self.tasks {
            if asks {
                task.waiters.retain(|waiter| (waiter.wanted)());
            }
            for waiter in task.waiters.extract_if(.., |waiter| waiter.deadline <= now) {
                (waiter.done)(Outcome::Timeout);
            }
            if task.waiters.is_empty() {
                abandoned.push(*key);
            }
        }
        for key in abandoned {
            self.measure(key);
            self.end_worker_of(key);
            if let Some(task) = self.tasks.remove(&key) {
                self.remember(key, task.total(), None);
            }
        }
    }

    /// Brings up to date what a job has used.
    fn measure(&mut self, key: Key) {
        let Some(task) = self.tasks.get_mut(&key) else { return };
        let Some(worker) = task.worker.and_then(|number| self.workers.get(&number)) else { return };
        // A process that is gone has no time any more: what it had is known.
        let Some(used) = worker.process.used() else { return };
        let used = used.saturating_sub(worker.base).max(task.used);
        self.owners.charge(task.owner, used - task.used, Instant::now());
        self.used += used - task.used;
        task.used = used;
    }

    fn remember(&mut self, key: Key, used: Duration, refusal: Option<Outcome>) {
        let now = Instant::now();
        if self.memories.len() >= MEMORIES {
            self.memories.retain(|_, memory| memory.until > now);
        }
        if self.memories.len() >= MEMORIES {
            // The one that goes first.
            let first = self.memories.iter().min_by_key(|(_, memory)| memory.until).map(|(key, _)| *key);
            first.map(|key| self.memories.remove(&key));
        }
        let until = now + if refusal.is_some() { CERTAIN } else { REMEMBERED };
        self.memories.insert(key, Memory { used, refusal, until });
    }

    // Who runs and who waits.
    fn schedule(&mut self, now: Instant) {
        if self.tasks.is_empty() {
            return;
        }
        let keys: Vec<Key> = self.tasks.keys().copied().collect();
        for key in &keys {
            self.measure(*key);
            let since = self.number + 1;
            let Some(task) = self.tasks.get_mut(key) else { continue };
            if level(task.counted()) != task.level {
                (task.level, task.since) = (level(task.counted()), since);
                self.number = since;
            }
        }
        let mut order: Vec<(Standing, Key)> = keys
            .into_iter()
            .filter_map(|key| {
                let task = self.tasks.get(&key)?;
                Some((Standing::new(task.counted(), self.owners.level(task.owner, now), task.since), key))
            })
            .collect();
        order.sort_unstable();
        self.feed(now);
        let width = self.width(now);
        for (_, key) in order.iter().skip(width) {
            self.stop(*key);
        }
        self.bound_stopped(&order);
        for (_, key) in order.iter().take(width) {
            self.advance(*key, now);
        }
    }

    /// How many jobs run at once.
    fn width(&mut self, now: Instant) -> usize {
        let passed = now.saturating_duration_since(self.looked);
        if passed >= LOOK {
            let used = used_here().unwrap_or_default();
            self.busy = used.saturating_sub(self.used_here).as_secs_f64() > BUSY * passed.as_secs_f64();
            (self.looked, self.used_here) = (now, used);
        }
        if self.busy { (self.processors / 2).max(1) } else { self.processors }
    }

    // Who has the lowest priority gets next to nothing where others want all processors. What is wanted is that they come
    // first, not that nothing is ever done.
    fn feed(&mut self, now: Instant) {
        let running = self.workers.values().filter(|worker| worker.is_running()).count() as u32;
        self.ran += now.saturating_duration_since(self.began) * running;
        self.began = now;
        if self.ran >= WINDOW {
            if self.used < self.ran.mul_f64(STARVING) {
                self.fed = now + FED;
            }
            (self.used, self.ran) = (Duration::ZERO, Duration::ZERO);
        }
    }

    fn worker_of(&mut self, key: Key) -> Option<(u64, &mut Worker)> {
        let number = self.tasks.get(&key)?.worker?;
        self.workers.get_mut(&number).map(|worker| (number, worker))
    }

    fn stop(&mut self, key: Key) {
        if let Some((_, worker)) = self.worker_of(key)
            && worker.is_running()
        {
            worker.process.stop();
            worker.state = State::Stopped(key, worker.process.resident());
        }
    }

    // Those that are furthest back have to begin anew when they all keep too much.
    fn bound_stopped(&mut self, order: &[(Standing, Key)]) {
        let most = 2 * self.tasks.values().map(|task| task.memory).max().unwrap_or_default();
        let (mut count, mut bytes) = (0, 0);
        for (_, key) in order {
            let Some((_, worker)) = self.worker_of(*key) else { continue };
            let State::Stopped(_, resident) = worker.state else { continue };
            (count, bytes) = (count + 1, bytes + resident);
            if count > STOPPED || bytes > most {
                (count, bytes) = (count - 1, bytes - resident);
                self.begin_anew(*key);
            }
        }
    }

    /// Ends a job's worker, and counts what it has used.
    fn begin_anew(&mut self, key: Key) {
        self.measure(key);
        self.end_worker_of(key);
        if let Some(task) = self.tasks.get_mut(&key) {
            task.before += std::mem::take(&mut task.used);
        }
    }

    fn end_worker_of(&mut self, key: Key) {
        if let Some(number) = self.tasks.get_mut(&key).and_then(|task| task.worker.take()) {
            self.end_worker(number);
        }
    }

    fn end_worker(&mut self, number: u64) {
        if let Some(worker) = self.workers.remove(&number) {
            worker.process.kill();
            self.dying.push(worker.process);
        }
    }

    // One whose turn it is.
    fn advance(&mut self, key: Key, now: Instant) {
        let is_fed = now < self.fed;
        let Some(task) = self.tasks.get(&key) else { return };
        let (used, is_spared) = (task.used, task.is_spared);
        // The worker of a job that is tame is soon there for the next: a new one would have to begin with what this one knows.
        let small = if task.tame { SMALL * TAME } else { SMALL };
        let most = if is_spared { LITTLE } else { MORE };
        match self.worker_of(key) {
            Some((_, worker)) if worker.is_lowest && is_fed && used < most => {
                if let Some(task) = self.tasks.get_mut(&key) {
                    task.is_spared |= used >= LITTLE;
                }
                self.begin_anew(key);
            }
            Some((_, worker)) => {
                if used >= small && !is_fed && !is_spared && !worker.is_lowest {
                    worker.process.lower(LOWEST);
                    worker.is_lowest = true;
                }
                if let State::Stopped(..) = worker.state {
                    worker.state = State::Running(key);
                    worker.process.go_on();
                }
                return;
            }
            None => {}
        }
        self.begin(key);
    }

    fn begin(&mut self, key: Key) {
        let Some(task) = self.tasks.get(&key) else { return };
        let idle = self.workers.iter().find(|(_, worker)| {
            matches!(worker.state, State::Idle(_)) && worker.program == task.program && !worker.is_lowest
        });
        let number = match idle {
            Some((number, _)) => *number,
            None => match self.start_worker(key) {
                Ok(Some(number)) => number,
                Ok(None) => return,
                Err(outcome) => return self.end(key, outcome),
            },
        };
        let (Some(task), Some(worker)) = (self.tasks.get_mut(&key), self.workers.get_mut(&number)) else {
            return;
        };
        task.worker = Some(number);
        worker.base = worker.process.used().unwrap_or_default();
        worker.state = State::Running(key);
        worker.output = Some((task.frame.clone(), 0));
        self.write(number);
    }

    /// None when there will be one later.
    fn start_worker(&mut self, key: Key) -> Result<Option<u64>, Outcome> {
        let Some(task) = self.tasks.get(&key) else { return Ok(None) };
        let program = task.program.clone();
        if self.shelf.as_ref().is_none_or(Shelf::is_full) {
            self.shelf = Shelf::new();
        }
        match Process::start(&program, LOW, self.shelf.as_ref().and_then(Shelf::reader)) {
            Ok((process, socket)) => {
                let number = self.next_number();
                let worker = Worker {
                    process,
                    socket,
                    program,
                    is_lowest: false,
                    output: None,
                    input: Vec::new(),
                    said_hello: false,
                    state: State::Idle(Instant::now()),
                    base: Duration::ZERO,
                };
                self.workers.insert(number, worker);
                Ok(Some(number))
            }
            Err(error) if is_shortage(&error) => self.make_do(),
            Err(error) => Err(Outcome::NoWorker(error.to_string())),
        }
    }

    // There can be no more processes. Jobs go in turn with those that there are.
    fn make_do(&mut self) -> Result<Option<u64>, Outcome> {
        let of = |state: fn(&State) -> bool| {
            self.workers.iter().find(|(_, worker)| state(&worker.state)).map(|(number, _)| *number)
        };
        let idle = of(|state| matches!(state, State::Idle(_)));
        if let Some(number) = idle {
            self.end_worker(number);
            return Ok(None);
        }
        if let Some(number) = of(|state| matches!(state, State::Stopped(..))) {
            if let Some(key) = self.workers.get(&number).and_then(Worker::key) {
                self.begin_anew(key);
            }
            return Ok(None);
        }
        // Something that is going, and will have gone.
        if !self.workers.is_empty() || !self.dying.is_empty() { Ok(None) } else { Err(Outcome::SystemLimit) }
    }

    /// Tells all who wait.
    fn end(&mut self, key: Key, outcome: Outcome) {
        let Some(task) = self.tasks.remove(&key) else { return };
        for waiter in task.waiters {
            (waiter.done)(outcome.clone());
        }
    }

    // What nobody needs, and what has gone.
    fn tidy(&mut self, now: Instant) {
        self.dying.retain_mut(|process| process.ended().is_none());
        let idle: Vec<u64> = self
            .workers
            .iter()
            .filter(|(_, worker)| matches!(worker.state, State::Idle(since) if since + IDLE <= now))
            .map(|(number, _)| *number)
            .collect();
        for number in idle {
            self.end_worker(number);
        }
    }

    // Waits for something to do; the workers that have something to say, or can be told more.
    fn wait(&self, now: Instant) -> Vec<u64> {
        let entry = |socket: &UnixStream, events| libc::pollfd { fd: socket.as_raw_fd(), events, revents: 0 };
        let mut descriptors = vec![entry(&self.wake, libc::POLLIN)];
        let mut numbers = Vec::new();
        for (number, worker) in &self.workers {
            let output = if worker.output.is_some() { libc::POLLOUT } else { 0 };
            descriptors.push(entry(&worker.socket, libc::POLLIN | output));
            numbers.push(*number);
        }
        wait(&mut descriptors, self.until(now));
        let ready = descriptors[1..].iter().zip(numbers);
        ready.filter(|(descriptor, _)| descriptor.revents != 0).map(|(_, number)| number).collect()
    }

    fn until(&self, now: Instant) -> Option<Duration> {
        let running = self.workers.values().filter(|worker| worker.is_running()).count();
        let tick = match self.tasks.len() {
            0 => None,
            tasks if tasks > running => Some(now + TICK),
            _ => Some(now + CALM),
        };
        let deadlines =
            self.tasks.values().flat_map(|task| task.waiters.iter().map(|waiter| waiter.deadline));
        let idle = self.workers.values().filter_map(|worker| match worker.state {
            State::Idle(since) => Some(since + IDLE),
            _ => None,
        });
        let dying = (!self.dying.is_empty()).then(|| now + TICK);
        let first = deadlines.chain(idle).chain(tick).chain(dying).min();
        first.map(|at| at.saturating_duration_since(now))
    }

    // A worker with which something can be done.
    fn serve(&mut self, number: u64) {
        self.write(number);
        let Some(worker) = self.workers.get_mut(&number) else { return };
        let gone = loop {
            match worker.socket.read(&mut self.piece) {
                Ok(0) => break true,
                Ok(count) => worker.input.extend_from_slice(&self.piece[..count]),
                Err(error) if error.kind() == ErrorKind::WouldBlock => break false,
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(_) => break true,
            }
        };
        while self.read_frame(number) {}
        if gone {
            self.lost(number);
        }
    }

    fn write(&mut self, number: u64) {
        let Some(worker) = self.workers.get_mut(&number) else { return };
        while let Some((frame, at)) = &mut worker.output {
            match frame.write(*at, &mut worker.socket) {
                Ok(count) => *at += count,
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                // Who is gone is seen where it is read.
                Err(_) => return,
            }
            if *at == frame.len() {
                worker.output = None;
            }
        }
    }

    /// Takes the next whole message; whether there may be another.
    fn read_frame(&mut self, number: u64) -> bool {
        let Some(worker) = self.workers.get_mut(&number) else { return false };
        let Some(header) = worker.input.first_chunk::<HEADER>() else { return false };
        let length = u64::from_le_bytes(*header);
        let key = worker.key();
        if length > LARGEST.min(LONGEST) {
            self.fail(number, Outcome::Limit("native_bytes".to_owned(), LARGEST), true);
            return false;
        }
        let end = HEADER + length as usize;
        if worker.input.len() < end {
            return false;
        }
        // Nothing comes after an answer, so that it is not copied.
        let next = worker.input.split_off(end);
        let mut body = std::mem::replace(&mut worker.input, next);
        body.drain(..HEADER);
        if !worker.said_hello {
            if body != HELLO {
                self.fail(number, Outcome::NoWorker("it is of another build".to_owned()), false);
                return false;
            }
            worker.said_hello = true;
            return true;
        }
        let (Some(key), Some(mut answer)) = (key, Answer::read(body)) else {
            self.fail(number, Outcome::Nonsense, false);
            return false;
        };
        if let Answer::Limit(measure, limit) = &answer
            && (measure == MEMORY || measure == STACK)
        {
            let memory = self.tasks.get(&key).map_or(0, |task| task.memory);
            let limit = if measure == MEMORY { memory } else { *limit };
            self.fail(number, Outcome::Limit(measure.clone(), limit), true);
            return false;
        }
        if let (Answer::Native(_, functions, _), Some(shelf)) = (&mut answer, &mut self.shelf) {
            shelf.put(std::mem::take(functions));
        }
        self.memories.remove(&key);
        self.release(number);
        self.end(key, Outcome::Answered(Arc::new(answer)));
        true
    }

    /// A worker that has done its job.
    fn release(&mut self, number: u64) {
        let Some(worker) = self.workers.get_mut(&number) else { return };
        if matches!(worker.state, State::Stopped(..)) {
            worker.process.go_on();
        }
        if let Some(key) = worker.key()
            && let Some(task) = self.tasks.get_mut(&key)
        {
            task.worker = None;
        }
        worker.state = State::Idle(Instant::now());
        // What was done in no time has taken no memory, and to ask for it takes as long.
        let took = worker.process.used().unwrap_or(Duration::MAX).saturating_sub(worker.base);
        if worker.is_lowest || took >= SMALL && worker.process.resident() > FAT {
            self.end_worker(number);
        }
    }

    /// Ends a worker, and its job with that outcome, which may be remembered.
    fn fail(&mut self, number: u64, outcome: Outcome, certain: bool) {
        let key = self.workers.get(&number).and_then(Worker::key);
        self.end_worker(number);
        if let Some(key) = key {
            if certain {
                self.remember(key, Duration::ZERO, Some(outcome.clone()));
            }
            self.end(key, outcome);
        }
    }

    // A worker that has closed its end, without an answer.
    fn lost(&mut self, number: u64) {
        let Some(mut worker) = self.workers.remove(&number) else { return };
        let key = worker.key();
        let status = worker.process.ended().flatten();
        worker.process.kill();
        self.dying.push(worker.process);
        let Some((key, task)) = key.and_then(|key| Some((key, self.tasks.get_mut(&key)?))) else { return };
        task.worker = None;
        task.before += std::mem::take(&mut task.used);
        task.deaths += 1;
        if task.deaths <= DEATHS {
            return;
        }
        let outcome = if worker.said_hello {
            Outcome::Died
        } else {
            let status = status.map_or_else(String::new, |status| format!(", with the status {status}"));
            Outcome::NoWorker(format!("it ended as soon as it began{status}"))
        };
        self.end(key, outcome);
    }
}

fn is_shortage(error: &io::Error) -> bool {
    matches!(error.raw_os_error(), Some(libc::EAGAIN | libc::ENOMEM | libc::EMFILE | libc::ENFILE))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::Work;
    use std::sync::mpsc::{Receiver, Sender, channel};

    fn submit(pool: &Pool, program: &str, key: u8, timeout: Duration) -> Receiver<Outcome> {
        let (told, outcome) = channel();
        submit_wanted(pool, program, (key, timeout), Box::new(|| true), told);
        outcome
    }

    fn submit_wanted(
        pool: &Pool,
        program: &str,
        (key, timeout): (u8, Duration),
        wanted: Box<dyn Fn() -> bool + Send>,
        told: Sender<Outcome>,
    ) {
        let job = Job {
            work: Work::Module,
            target: (false, false, false, 0),
            memory: 1 << 28,
            seconds: 60,
            input: Arc::new(vec![key]) as Input,
        };
        let program = PathBuf::from(program);
        let request = Request { program, key: [key; 32], job, timeout, owner: 0, wanted, tame: false };
        let done = Box::new(move |outcome| drop(told.send(outcome)));
        assert!(pool.submit(request, done).is_ok());
    }

    fn outcome(program: &str) -> Outcome {
        let pool = Pool::new();
        submit(&pool, program, 1, Duration::from_secs(20)).recv_timeout(Duration::from_secs(30)).unwrap()
    }

    /// A program of the shell, in a file that can be executed.
    fn script(name: &str, text: &str) -> String {
        use std::os::unix::fs::PermissionsExt;
        let path = std::env::temp_dir().join(format!("instar-jobs-{}-{name}", std::process::id()));
        std::fs::write(&path, format!("#!/bin/sh\n{text}\n")).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o700)).unwrap();
        path.to_str().unwrap().to_owned()
    }

    // The shell writes to its standard input, which is the socket.
    const SAYS_HELLO: &str = "printf '\\017\\0\\0\\0\\0\\0\\0\\0instar worker 2' >&0";

    #[test]
    fn a_program_that_cannot_be_run_or_is_another_is_named_with_why() {
        let why = |program: &str| match outcome(program) {
            Outcome::NoWorker(why) => why,
            other => panic!("{program}: {other:?}"),
        };
        assert!(why("/nowhere/at/all").contains("No such file"));
        assert!(why("/").contains("ermission denied"));
        assert!(why(&script("ends", "exit 3")).starts_with("it ended as soon as it began"));
        let other = script("other", "printf '\\003\\0\\0\\0\\0\\0\\0\\0abc' >&0; sleep 60");
        assert_eq!(why(&other), "it is of another build");
    }

    /// The answer that something is used up.
    fn used_up(measure: &str) -> String {
        let frame = Answer::Limit(measure.to_owned(), 7).frame();
        let bytes: String = frame.iter().map(|byte| format!("\\{byte:03o}")).collect();
        format!("printf '{bytes}' >&0")
    }

    #[test]
    fn a_worker_says_last_what_it_had_too_little_of_and_else_is_tried_again_once() {
        let after = |how: &str| outcome(&script("after", &format!("{SAYS_HELLO}; {how}")));
        let limit = |outcome| match outcome {
            Outcome::Limit(measure, limit) => (measure, limit),
            other => panic!("{other:?}"),
        };
        assert_eq!(limit(after(&used_up("memory"))), ("memory".to_owned(), 1 << 28));
        assert_eq!(limit(after(&used_up("stack"))), ("stack".to_owned(), 7));
        assert!(matches!(after("kill -KILL $$"), Outcome::Died));
    }

    #[test]
    fn what_nobody_waits_for_is_given_up() {
        let pool = Pool::new();
        let pid = std::env::temp_dir().join(format!("instar-jobs-{}-unwanted", std::process::id()));
        let hangs = script("unwanted", &format!("echo $$ > {}; {SAYS_HELLO}; sleep 600", pid.display()));
        let (told, outcome) = channel();
        let wanted = Box::new(move || false);
        submit_wanted(&pool, &hangs, (1, Duration::from_secs(60)), wanted, told);
        assert!(outcome.recv_timeout(Duration::from_secs(30)).is_err());
    }

    #[test]
    fn a_worker_that_never_answers_is_killed_in_time_and_others_are_served() {
        let pool = Pool::new();
        let pid = std::env::temp_dir().join(format!("instar-jobs-{}-pid", std::process::id()));
        let hangs = script("hangs", &format!("echo $$ > {}; {SAYS_HELLO}; sleep 600", pid.display()));
        let short = submit(&pool, &hangs, 1, Duration::from_millis(700));
        assert!(matches!(short.recv_timeout(Duration::from_secs(30)), Ok(Outcome::Timeout)));
        let pid: i32 = std::fs::read_to_string(pid).unwrap().trim().parse().unwrap();
        let gone = || !std::path::Path::new(&format!("/proc/{pid}")).exists();
        assert!((0..500).any(|_| {
            std::thread::sleep(Duration::from_millis(10));
            gone()
        }));
        let other = submit(&pool, "/nowhere", 2, Duration::from_secs(20));
        assert!(matches!(other.recv_timeout(Duration::from_secs(30)), Ok(Outcome::NoWorker(_))));
    }

    #[test]
    fn what_is_wanted_twice_is_done_once_and_waited_for_by_each_for_his_time() {
        let pool = Pool::new();
        let count = std::env::temp_dir().join(format!("instar-jobs-{}-count", std::process::id()));
        let hangs = script(
            "twice",
            &format!("echo x >> {}; {SAYS_HELLO}; sleep 0.4; {}", count.display(), used_up("memory")),
        );
        let short = submit(&pool, &hangs, 1, Duration::from_millis(100));
        let long = submit(&pool, &hangs, 1, Duration::from_secs(20));
        assert!(matches!(short.recv_timeout(Duration::from_secs(30)), Ok(Outcome::Timeout)));
        assert!(matches!(long.recv_timeout(Duration::from_secs(30)), Ok(Outcome::Limit(..))));
        // And what is certain isn't tried again.
        let tried = std::fs::read_to_string(&count).unwrap();
        let again = submit(&pool, &hangs, 1, Duration::from_secs(20));
        assert!(matches!(again.recv_timeout(Duration::from_secs(30)), Ok(Outcome::Limit(..))));
        assert_eq!(std::fs::read_to_string(count).unwrap(), tried);
    }
}
