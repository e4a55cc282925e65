//! Which process owns which instances, and who is told to watch it.
//!
//! No resource of this library monitors a process. The emulator hands such a resource to whoever reads
//! `monitored_by` of that process, also while it is being destroyed, and destroys it a second time when the
//! reader lets go of it. So a process watches the owners, with ordinary monitors, one for each; here is only
//! what it must know. An owner that is here has been told to it, or is on the list that its successor begins
//! with.
//!
//! The lock is held for a look at the maps, never while an instance goes or a message is sent: an instance
//! that goes takes itself out, on whatever thread.

use crate::atoms;
use crate::operation::{Operation, done};
use crate::owned::Owned;
use crate::scheduler::Scheduler;
use crate::yielding::charge_short;
use rustler::types::atom::Atom;
use rustler::{Encoder, Env, LocalPid, NifTaggedEnum, Term};
use std::collections::{BTreeMap, VecDeque};
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Instant;

/// Instances that are stopped at once: each takes some 10 µs to give back.
const AT_ONCE: usize = 8;

struct Owners {
    watcher: Option<LocalPid>,
    /// Trees, because they grow and shrink by a little at a time.
    owners: BTreeMap<LocalPid, Instances>,
    /// Owners whose last instance has gone, each once; they may have others since, or be gone.
    without: VecDeque<LocalPid>,
}

#[derive(Default)]
struct Instances {
    /// By their numbers.
    instances: BTreeMap<u64, Weak<Owned>>,
    /// Whether it is among those without.
    is_noted: bool,
}

static OWNERS: Mutex<Owners> =
    Mutex::new(Owners { watcher: None, owners: BTreeMap::new(), without: VecDeque::new() });

// Each critical section leaves it whole, whatever panics.
fn owners() -> MutexGuard<'static, Owners> {
    OWNERS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A number that no other instance has.
pub(crate) fn number() -> u64 {
    static NUMBERS: AtomicU64 = AtomicU64::new(0);
    NUMBERS.fetch_add(1, Relaxed)
}

/// Has an instance stopped when its owner ends.
pub(crate) fn enter(env: Env<'_>, owner: LocalPid, number: u64, instance: &Arc<Owned>) {
    let mut owners = owners();
    let watcher = owners.watcher;
    let is_known = owners.owners.contains_key(&owner);
    owners.owners.entry(owner).or_default().instances.insert(number, Arc::downgrade(instance));
    drop(owners);
    // A watcher that has just died is followed by one that finds the owner here.
    if let Some(watcher) = watcher.filter(|_| !is_known) {
        let _ = env.send(&watcher, (atoms::watch(), owner));
    }
}

/// Takes it back: the instance has gone.
pub(crate) fn leave(owner: LocalPid, number: u64) {
    let mut owners = owners();
    let Owners { owners, without, .. } = &mut *owners;
    let Some(its) = owners.get_mut(&owner) else { return };
    its.instances.remove(&number);
    if its.instances.is_empty() && !its.is_noted {
        its.is_noted = true;
        without.push_back(owner);
    }
}

/// What the watcher does, and what is asked of the owners.
#[derive(NifTaggedEnum)]
#[rustler(decode)]
enum Do {
    Watch,
    /// Whether a process is an owner still: it may have been dropped before the watcher heard of it.
    Has(LocalPid),
    Drop(usize),
    Gone(LocalPid),
    Count,
}

#[rustler::nif(name = "owners")]
fn of_owners<'a>(env: Env<'a>, reference: Term<'a>, Operation(operation): Operation<Do>) -> Term<'a> {
    match operation {
        Do::Watch => watch(env, reference).encode(env),
        Do::Has(pid) => done(env, owners().owners.contains_key(&pid)),
        Do::Drop(limit) => done(env, drop_some(limit)),
        Do::Gone(pid) => done(env, gone(env, pid)),
        Do::Count => done(env, count()),
    }
}

/// Makes the calling process the watcher, which is sent `{watch, pid}` for each new owner; returns those that
/// there are.
fn watch<'a>(env: Env<'a>, reference: Term<'a>) -> Atom {
    let watcher = env.pid();
    Scheduler::Own.answer(env, reference, move |env| {
        let mut owners = owners();
        owners.watcher = Some(watcher);
        let known: Vec<LocalPid> = owners.owners.keys().copied().collect();
        drop(owners);
        known.encode(env)
    })
}

/// Drops up to so many owners that have no instances left, and returns them; and whether there are more to
/// look at. An instance that comes later makes its owner a new one.
fn drop_some(limit: usize) -> (Vec<LocalPid>, bool) {
    let mut owners = owners();
    let Owners { owners, without, .. } = &mut *owners;
    let mut dropped = Vec::new();
    for _ in 0..limit {
        let Some(pid) = without.pop_front() else { break };
        if let Some(its) = owners.get_mut(&pid) {
            its.is_noted = false;
            if its.instances.is_empty() {
                owners.remove(&pid);
                dropped.push(pid);
            }
        }
    }
    (dropped, !without.is_empty())
}

/// Stops some instances of an owner that has ended, and forgets it with the last; whether that was all.
fn gone(env: Env<'_>, pid: LocalPid) -> bool {
    let began = Instant::now();
    let mut owners = owners();
    let Some(its) = owners.owners.get_mut(&pid) else { return true };
    let some: Vec<Weak<Owned>> = std::iter::from_fn(|| its.instances.pop_first())
        .map(|(_, instance)| instance)
        .take(AT_ONCE)
        .collect();
    let is_all = its.instances.is_empty();
    if is_all {
        owners.owners.remove(&pid);
    }
    drop(owners);
    some.iter().filter_map(Weak::upgrade).for_each(|instance| instance.stop());
    charge_short(env, began.elapsed());
    is_all
}

/// `{owners, how many of them may be without instances}`.
fn count() -> (usize, usize) {
    let owners = owners();
    (owners.owners.len(), owners.without.len())
}
