//! What all instances stand on: stacks, memories and code, shared by the engines of all stack sizes.
//!
//! Everything is made when it is needed first. A thread looks now and then for what nobody has needed since, and gives
//! it back: after a burst of calls their memory is free again within two looks. It sleeps while there is nothing.

use crate::admission::Admission;
use crate::code_memory::CodeMemory;
use crate::memories::Memories;
use crate::pages::{Mappings, mappings_for_instances, trim_heap};
use crate::quota::Quota;
use crate::stacks::{KEPT, Stacks};
use instar_codegen::settings::GUARD;
use std::collections::{BTreeMap, VecDeque};
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};
use std::thread::Thread;
use std::time::Duration;

/// Between two looks.
const TICK: Duration = Duration::from_millis(2_500);
/// Idle instances of code that has not been used for so many looks go.
const TICKS: usize = 2;
/// So many mappings fewer than there were, and what the instances have left in the heap goes, also while others call.
const MANY: usize = 1_000;
/// Spans for memories in all engines together, and the addresses of each; a process has 128 TiB. With 4 GiB, no access of
/// 32-bit memory needs a bounds check. Where a machine does not grant so much, less is reserved, and the accesses are
/// checked; where it grants little (`ulimit -v`), there are few spans. What documents in Elixir have by default needs
/// more than 128 MiB.
const PLACES: [(usize, usize); 6] = [
    (8_192, 4 << 30),
    (8_192, 1 << 30),
    (8_192, 256 << 20),
    (1_024, 256 << 20),
    (128, 256 << 20),
    (16, 256 << 20),
];
/// Room for the host's own functions above a fiber's WebAssembly frames, in bytes.
pub(crate) const HOST_STACK: usize = 256 << 10;

pub(crate) struct Ground {
    pub(crate) mappings: Arc<Mappings>,
    pub(crate) memories: Arc<Memories>,
    pub(crate) code: Arc<CodeMemory>,
    stacks: Mutex<BTreeMap<usize, Arc<Stacks>>>,
    admissions: Mutex<Vec<Arc<Admission>>>,
    upkeep: Arc<Upkeep>,
}

/// The thread, and whether it looks or sleeps.
#[derive(Default)]
struct Upkeep {
    awake: AtomicBool,
    thread: OnceLock<Option<Thread>>,
}

impl Ground {
    /// None where the machine grants no addresses at all.
    pub(crate) fn new() -> Option<Arc<Ground>> {
        let mappings = Mappings::new(mappings_for_instances());
        let memories = PLACES
            .into_iter()
            .find_map(|(count, capacity)| Memories::new(count, capacity, GUARD, mappings.clone()))?;
        Some(Arc::new(Ground {
            mappings,
            memories,
            code: Arc::default(),
            stacks: Mutex::default(),
            admissions: Mutex::default(),
            upkeep: Arc::default(),
        }))
    }

    /// Stacks of which WebAssembly may use so many bytes.
    pub(crate) fn stacks(&self, bytes: usize, large: bool) -> Arc<Stacks> {
        let mut all = lock(&self.stacks);
        all.entry(bytes)
            .or_insert_with(|| Stacks::new(bytes + HOST_STACK, large, self.mappings.clone()))
            .clone()
    }

    /// The admission of so many instances, with so many memories. `maps` are the mappings that a memory makes which
    /// is none of [`Ground::memories`].
    pub(crate) fn admission(
        self: &Arc<Ground>,
        instances: usize,
        memories: usize,
        maps: Option<usize>,
    ) -> Arc<Admission> {
        let (ground, upkeep) = (Arc::downgrade(self), self.upkeep.clone());
        let wake = move || {
            // Mostly it is: to hold the ground for that takes longer than to look.
            if !upkeep.awake.load(SeqCst)
                && let Some(ground) = ground.upgrade()
            {
                ground.wake();
            }
        };
        let maps = maps.map(|maps| (maps, self.mappings.clone()));
        let admission = Admission::new(Quota::new(instances, memories, maps), Box::new(wake));
        lock(&self.admissions).push(admission.clone());
        admission
    }

    pub(crate) fn admissions(&self) -> Vec<Arc<Admission>> {
        lock(&self.admissions).clone()
    }

    /// Has idle instances go, the oldest of some engine; whether there was any.
    pub(crate) fn give_up_idle(&self) -> bool {
        self.admissions().iter().any(|admission| admission.book.give_up(1))
    }

    // A thread that cannot be had is tried for once; then idle instances go when there is no permit left.
    fn wake(self: &Arc<Ground>) {
        if self.upkeep.awake.swap(true, SeqCst) {
            return;
        }
        let thread = self.upkeep.thread.get_or_init(|| {
            let ground = Arc::downgrade(self);
            let run = move || tidy_up(&ground);
            let thread = std::thread::Builder::new().name("instar-upkeep".into()).spawn(run);
            thread.ok().map(|thread| thread.thread().clone())
        });
        if let Some(thread) = thread {
            thread.unpark();
        }
    }

    /// Gives back what nobody has needed, and idle instances of code that was used last before those times.
    fn tidy(&self, before: &[u64]) {
        for (index, admission) in self.admissions().into_iter().enumerate() {
            admission.book.tidy(before.get(index).copied().unwrap_or_default());
        }
        for stacks in lock(&self.stacks).values() {
            stacks.tidy();
        }
        self.memories.tidy();
    }

    /// Whether there is anything that may have to be given back at some time.
    fn is_in_use(&self) -> bool {
        self.memories.has_warm()
            || self.admissions().iter().any(|admission| admission.taken() > 0)
            || lock(&self.stacks).values().any(|stacks| stacks.warm() > 0)
    }
}

/// What all instances of an engine take.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Holdings {
    /// Bytes of native code, with its metadata and constants.
    pub code: usize,
    /// Bytes of the memories of instances that wait for a call.
    pub idle: usize,
    /// Bytes of the memories of all others.
    pub busy: usize,
    /// Bytes of memories and stacks that no instance has, at most.
    pub caches: usize,
    /// Instances alive.
    pub instances: usize,
    /// Those of them that wait for a call.
    pub idle_instances: usize,
    /// Memory maps that instances have which are counted one by one, and how many they may have.
    pub maps: (usize, usize),
}

impl Ground {
    /// What there is at this moment.
    pub(crate) fn holdings(&self) -> Holdings {
        let admissions = self.admissions();
        let idle = admissions.iter().map(|admission| admission.book.written()).sum();
        let waiting: usize = admissions.iter().map(|admission| admission.book.size()).sum();
        let stacks: usize = lock(&self.stacks).values().map(|stacks| stacks.warm()).sum();
        let (limit, maps) = self.mappings.count();
        Holdings {
            code: self.code.bytes(),
            idle,
            busy: self.memories.used().saturating_sub(waiting),
            caches: self.memories.kept() + stacks * KEPT,
            instances: admissions.iter().map(|admission| admission.taken()).sum(),
            idle_instances: admissions.iter().map(|admission| admission.book.count()).sum(),
            maps: (maps, limit),
        }
    }
}

impl Drop for Ground {
    fn drop(&mut self) {
        if let Some(Some(thread)) = self.upkeep.thread.get() {
            thread.unpark();
        }
    }
}

fn tidy_up(ground: &Weak<Ground>) {
    // The times of the last looks, of each engine.
    let mut times: VecDeque<Vec<u64>> = VecDeque::new();
    // The most mappings since the heap was last given back. They outlive a burst by a few looks.
    let mut most = 0;
    loop {
        std::thread::sleep(TICK);
        let Some(ground) = ground.upgrade() else { return };
        times.push_back(ground.admissions().iter().map(|admission| admission.book.tick()).collect());
        let before = if times.len() > TICKS { times.pop_front() } else { None };
        ground.tidy(&before.unwrap_or_default());
        let (_limit, mappings) = ground.mappings.count();
        most = most.max(mappings);
        if most - mappings >= MANY {
            trim_heap();
            most = mappings;
        }
        if ground.is_in_use() {
            continue;
        }
        // An instance is counted before this is looked at, and this is written before they are counted.
        ground.upkeep.awake.store(false, SeqCst);
        if ground.is_in_use() {
            ground.upkeep.awake.store(true, SeqCst);
            continue;
        }
        drop(ground);
        // Nobody calls: what thousands of instances have left in the heap can go without anybody noticing.
        trim_heap();
        std::thread::park();
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
