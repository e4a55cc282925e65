//! Instances that wait for the next call of their code, and the book of who has some.
//!
//! An idle instance takes a permit that a call of other code may need. So the book knows all code that can have some and
//! gives up what was used longest ago: when there is no permit left, when too much memory lies idle, and when nobody has
//! needed it for some seconds. A call writes no more for it than the number of the last instance that was made,
//! and that only where it has changed.

use crate::instance::{Instance, RunsOn};
use crate::shards::Shards;
use crossbeam_queue::ArrayQueue;
use crossbeam_utils::atomic::AtomicCell;
use std::collections::VecDeque;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering::Relaxed};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};

/// Instances that wait for a call, per module and copy of what waits. More calls at once make new instances.
const IDLE: usize = 8;
/// What of the instances beyond one is given up at each look, of code that is in use: one in so many.
const DECAY: usize = 4;

/// A queue that takes no memory before it has been used.
type Lazy = OnceLock<Box<ArrayQueue<Box<Instance>>>>;

/// The instances of one module that wait.
pub(crate) struct Idle {
    waiting: Shards<Waiting>,
    /// The time of the book when one was given back last.
    used: AtomicU64,
    book: Arc<Book>,
}

/// Those of one thread, by what a call runs on.
#[derive(Default)]
struct Waiting {
    fiber: Lazy,
    // One at most: such a call is over before its thread does anything else.
    caller: AtomicCell<Option<Box<Instance>>>,
    /// Bytes that are written in the memories that the thread has given back, without those it has taken: it may be below
    /// zero. Then bytes of these memories.
    written: AtomicUsize,
    size: AtomicUsize,
}

impl Waiting {
    // Whoever looks has to take it out. A call that comes meanwhile makes one of its own.
    fn callers(&self) -> usize {
        let Some(instance) = self.caller.take() else { return 0 };
        self.caller.store(Some(instance));
        1
    }

    fn count(&self, (written, size): (usize, usize)) {
        if size > 0 {
            self.written.fetch_add(written, Relaxed);
            self.size.fetch_add(size, Relaxed);
        }
    }
}

impl Idle {
    pub(crate) fn new(book: &Arc<Book>) -> Arc<Idle> {
        let idle = Arc::new(Idle {
            waiting: Shards::new(Waiting::default),
            used: AtomicU64::new(0),
            book: book.clone(),
        });
        book.add(&idle);
        idle
    }

    pub(crate) fn take(&self, runs_on: RunsOn) -> Option<Box<Instance>> {
        match runs_on {
            // A call may have ended on another thread than it began on.
            RunsOn::Fiber => {
                let others = || self.waiting.all().find_map(|waiting| pop(&waiting.fiber));
                let found = pop(&self.waiting.own().fiber).or_else(others);
                found.map(|instance| self.taken(instance))
            }
            // Those have no memory.
            RunsOn::Caller => self.waiting.own().caller.take(),
        }
    }

    fn taken(&self, instance: Box<Instance>) -> Box<Instance> {
        let (written, size) = instance.idle_bytes();
        self.waiting.own().count((written.wrapping_neg(), size.wrapping_neg()));
        instance
    }

    /// Where there is no space left, the instance is dropped.
    pub(crate) fn give_back(&self, instance: Box<Instance>) {
        let now = self.book.now();
        if self.used.load(Relaxed) != now {
            self.used.store(now, Relaxed);
        }
        let waiting = self.waiting.own();
        if instance.runs_on() == RunsOn::Caller {
            waiting.caller.store(Some(instance));
            return;
        }
        waiting.count(instance.idle_bytes());
        if let Err(instance) = queue(&waiting.fiber).push(instance) {
            drop(self.taken(instance));
        }
    }

    fn count(&self) -> usize {
        let count =
            |waiting: &Waiting| waiting.fiber.get().map_or(0, |queue| queue.len()) + waiting.callers();
        self.waiting.all().map(count).sum()
    }

    fn pop_any(&self) -> Option<Box<Instance>> {
        let any = |waiting: &Waiting| pop(&waiting.fiber).or_else(|| waiting.caller.take());
        self.waiting.all().find_map(any).map(|instance| self.taken(instance))
    }
}

fn queue(lazy: &Lazy) -> &ArrayQueue<Box<Instance>> {
    lazy.get_or_init(|| Box::new(ArrayQueue::new(IDLE)))
}

fn pop(queue: &Lazy) -> Option<Box<Instance>> {
    queue.get()?.pop()
}

/// All code of one engine that may have idle instances.
#[derive(Default)]
pub(crate) struct Book {
    clock: AtomicU64,
    pages: Mutex<Pages>,
}

#[derive(Default)]
struct Pages {
    all: Vec<Weak<Idle>>,
    /// How many there may be before those that are gone are looked for.
    full: usize,
    // Those that had idle instances at some time, by when they were used last; then it may have changed.
    order: VecDeque<(u64, Weak<Idle>)>,
}

impl Book {
    fn add(&self, idle: &Arc<Idle>) {
        let mut pages = self.pages();
        if pages.all.len() >= pages.full.max(64) {
            pages.all.retain(|idle| idle.strong_count() > 0);
            pages.full = 2 * pages.all.len();
        }
        pages.all.push(Arc::downgrade(idle));
    }

    fn now(&self) -> u64 {
        self.clock.load(Relaxed)
    }

    /// The time goes on with each instance that is made; who asks gets the new one.
    pub(crate) fn tick(&self) -> u64 {
        self.clock.fetch_add(1, Relaxed) + 1
    }

    /// Gives up to so many idle instances up, those of who was asked longest ago first; whether there was any.
    pub(crate) fn give_up(&self, count: usize) -> bool {
        let mut given_up = Vec::with_capacity(count);
        let mut pages = self.pages();
        // What was used since the order was made is found in the next one.
        for _ in 0..2 {
            while given_up.len() < count {
                let Some((used, entry)) = pages.order.pop_front() else { break };
                let Some(idle) = entry.upgrade().filter(|idle| idle.used.load(Relaxed) == used) else {
                    continue;
                };
                let more = std::iter::from_fn(|| idle.pop_any()).take(count - given_up.len());
                given_up.extend(more);
                if given_up.len() == count {
                    pages.order.push_front((used, entry));
                }
            }
            if !given_up.is_empty() {
                break;
            }
            pages.order = pages.in_order();
        }
        drop(pages);
        // Here they are dropped: nobody has to wait for that.
        !given_up.is_empty()
    }

    /// Gives up the instances of code that was used before that time, and some of those that others have.
    pub(crate) fn tidy(&self, before: u64) {
        // The lock is held while they are listed, not while they go.
        for idle in self.all() {
            let count = idle.count();
            let needless =
                if idle.used.load(Relaxed) < before { count } else { count.saturating_sub(1) / DECAY };
            for _ in 0..needless {
                drop(idle.pop_any());
            }
        }
    }

    /// How many there are, now or a moment ago.
    pub(crate) fn count(&self) -> usize {
        self.all().iter().map(|idle| idle.count()).sum()
    }

    /// Bytes that are written in their memories.
    pub(crate) fn written(&self) -> usize {
        self.sum(|waiting| &waiting.written)
    }

    /// Bytes of their memories.
    pub(crate) fn size(&self) -> usize {
        self.sum(|waiting| &waiting.size)
    }

    fn sum(&self, what: impl Fn(&Waiting) -> &AtomicUsize) -> usize {
        let sum = |idle: &Arc<Idle>| {
            idle.waiting.all().fold(0, |sum: usize, waiting| sum.wrapping_add(what(waiting).load(Relaxed)))
                as isize
        };
        // While one is taken the sum of its code may be below zero for a moment.
        self.all().iter().map(|idle| sum(idle).max(0) as usize).sum()
    }

    fn all(&self) -> Vec<Arc<Idle>> {
        self.pages().all.iter().filter_map(Weak::upgrade).collect()
    }

    fn pages(&self) -> MutexGuard<'_, Pages> {
        // Lists of who might have something: a panic leaves one that is too short at worst.
        self.pages.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Pages {
    fn in_order(&self) -> VecDeque<(u64, Weak<Idle>)> {
        let with_some = |entry: &Weak<Idle>| {
            let idle = entry.upgrade()?;
            (idle.count() > 0).then(|| (idle.used.load(Relaxed), entry.clone()))
        };
        let mut order: Vec<_> = self.all.iter().filter_map(with_some).collect();
        order.sort_by_key(|(used, _)| *used);
        order.into()
    }
}
