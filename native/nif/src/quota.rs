//! How many instances a server may have at once: those of calls that run, and those that outlive their calls; and the
//! queue of those who wait for a permit.
//!
//! A permit that is given back goes to whoever has waited longest, before anybody else could take it: while somebody
//! waits, nobody comes in but by the queue. Whoever is in it is told by the message `{reference, :ready}`, and has a
//! permit under its process's name.

use crate::reply::Reply;
use crate::runtime;
use rustler::LocalPid;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// How many instances a server may have, and who waits for one.
pub(crate) struct Quota {
    limit: usize,
    taken: AtomicUsize,
    /// How many wait, and how many have a permit that they have not used yet: what every call looks at instead of the
    /// queue.
    waiting: AtomicUsize,
    granted: AtomicUsize,
    queue: Mutex<Queue>,
}

#[derive(Default)]
struct Queue {
    next: u64,
    waiting: BTreeMap<u64, Waiting>,
    /// Permits that wait for who has them, with the numbers of their turns.
    granted: BTreeMap<LocalPid, (u64, Permit)>,
    is_closed: bool,
}

struct Waiting {
    pid: LocalPid,
    reply: Reply,
}

/// A permit of a quota, until it is dropped.
pub(crate) struct Permit(Arc<Quota>);

impl Quota {
    /// For so many instances.
    pub(crate) fn new(limit: usize) -> Arc<Quota> {
        Arc::new(Quota {
            limit,
            taken: AtomicUsize::new(0),
            waiting: AtomicUsize::new(0),
            granted: AtomicUsize::new(0),
            queue: Mutex::default(),
        })
    }

    /// A permit: the one that this process has been granted, or one that is free while nobody waits.
    pub(crate) fn enter(self: &Arc<Quota>, pid: LocalPid) -> Option<Permit> {
        let granted = if self.granted.load(SeqCst) > 0 { self.take_granted(pid, None) } else { None };
        granted.or_else(|| if self.waiting.load(SeqCst) == 0 { self.take() } else { None })
    }

    fn take(self: &Arc<Quota>) -> Option<Permit> {
        let more = |taken| (taken < self.limit).then_some(taken + 1);
        self.taken.fetch_update(SeqCst, SeqCst, more).ok().map(|_| Permit(self.clone()))
    }

    /// The permit that a process was granted; of the turn of that number, if one is given.
    pub(crate) fn take_granted(&self, pid: LocalPid, number: Option<u64>) -> Option<Permit> {
        let mut queue = self.queue();
        if queue.granted.get(&pid).is_none_or(|(its, _)| number.is_some_and(|number| number != *its)) {
            return None;
        }
        let (_, permit) = queue.granted.remove(&pid)?;
        self.granted.fetch_sub(1, SeqCst);
        Some(permit)
    }

    /// Leaves the queue; false when the turn of that number has left it before.
    pub(crate) fn leave(&self, number: u64) -> bool {
        let left = self.queue().waiting.remove(&number);
        if left.is_some() {
            self.waiting.fetch_sub(1, SeqCst);
        }
        left.is_some()
    }

    /// How many permits are taken, and how many processes wait.
    pub(crate) fn count(&self) -> (usize, usize) {
        (self.taken.load(SeqCst), self.waiting.load(SeqCst))
    }

    /// Waits for a permit; the number of the turn. In this order: who gives a permit back does the reverse.
    pub(crate) fn wait(self: &Arc<Quota>, pid: LocalPid, reply: Reply) -> u64 {
        let mut queue = self.queue();
        let number = queue.next;
        queue.next += 1;
        if queue.is_closed {
            drop(queue);
            runtime::tell(reply);
        } else {
            queue.waiting.insert(number, Waiting { pid, reply });
            self.waiting.fetch_add(1, SeqCst);
            drop(queue);
            self.grant();
        }
        number
    }

    /// Gives free permits to those who have waited longest.
    fn grant(self: &Arc<Quota>) {
        let (mut told, mut unused) = (Vec::new(), Vec::new());
        let mut queue = self.queue();
        while !queue.waiting.is_empty() {
            let Some(permit) = self.take() else { break };
            let Some((number, Waiting { pid, reply })) = queue.waiting.pop_first() else {
                unused.push(permit);
                break;
            };
            self.granted.fetch_add(1, SeqCst);
            // A process has one turn at a time; should it have had another, that permit is free again.
            if let Some((_, other)) = queue.granted.insert(pid, (number, permit)) {
                self.granted.fetch_sub(1, SeqCst);
                unused.push(other);
            }
            self.waiting.fetch_sub(1, SeqCst);
            told.push(reply);
        }
        drop(queue);
        told.into_iter().for_each(runtime::tell);
        drop(unused);
    }

    /// Sends all who wait away, and who comes later.
    pub(crate) fn close(&self) {
        let mut queue = self.queue();
        queue.is_closed = true;
        let waiting = std::mem::take(&mut queue.waiting);
        self.waiting.fetch_sub(waiting.len(), SeqCst);
        drop(queue);
        waiting.into_values().for_each(|waiting| runtime::tell(waiting.reply));
    }

    // A panic while it was locked cannot have left it half changed: one insert, or one remove.
    fn queue(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        self.0.taken.fetch_sub(1, SeqCst);
        if self.0.waiting.load(SeqCst) > 0 {
            self.0.grant();
        }
    }
}
