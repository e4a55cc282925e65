//! How many instances, memories and mappings of memory there may be in an engine at once.

use crate::error::CallError;
use crate::pages::Mappings;
use crate::shards::Shards;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};

/// What the instances of an engine may have, and what they have.
pub(crate) struct Quota {
    instances: Count,
    memories: Count,
    /// Mappings that each memory makes, and whose they are, where they are not counted with the memory itself.
    maps: Option<(usize, Arc<Mappings>)>,
}

/// A number with a limit, of which each thread has some in reserve: so instances that come and go write a number that no
/// other processor writes.
struct Count {
    limit: usize,
    /// Those in reserve among them.
    taken: AtomicUsize,
    reserves: Shards<AtomicUsize>,
}

/// What a thread takes at once when it has nothing in reserve; it keeps up to twice as much.
const RESERVE: usize = 8;

impl Count {
    fn new(limit: usize) -> Count {
        Count { limit, taken: AtomicUsize::new(0), reserves: Shards::new(AtomicUsize::default) }
    }

    fn take(&self, count: usize) -> bool {
        let reserve = self.reserves.own();
        if count == 0 || take_from(reserve, count) {
            return true;
        }
        if self.add(count + RESERVE) {
            reserve.fetch_add(RESERVE, SeqCst);
            return true;
        }
        if self.add(count) {
            return true;
        }
        // There may be enough, in reserve of others.
        for reserve in self.reserves.all() {
            self.taken.fetch_sub(reserve.swap(0, SeqCst), SeqCst);
        }
        self.add(count)
    }

    fn add(&self, count: usize) -> bool {
        let more = |taken: usize| taken.checked_add(count).filter(|taken| *taken <= self.limit);
        self.taken.fetch_update(SeqCst, SeqCst, more).is_ok()
    }

    fn give_back(&self, count: usize) {
        if count == 0 {
            return;
        }
        let reserve = self.reserves.own();
        let many = reserve.fetch_add(count, SeqCst) + count;
        if many > 2 * RESERVE && take_from(reserve, many - RESERVE) {
            self.taken.fetch_sub(many - RESERVE, SeqCst);
        }
    }

    // What is given back meanwhile may be seen in neither.
    fn taken(&self) -> usize {
        let reserved: usize = self.reserves.all().map(|reserve| reserve.load(SeqCst)).sum();
        self.taken.load(SeqCst).saturating_sub(reserved)
    }
}

fn take_from(reserve: &AtomicUsize, count: usize) -> bool {
    reserve.fetch_update(SeqCst, SeqCst, |reserved| reserved.checked_sub(count)).is_ok()
}

/// What an instance takes of its engine's quota, until it is dropped.
pub(crate) struct Permit {
    quota: Arc<Quota>,
    instances: usize,
    memories: usize,
}

impl Quota {
    pub(crate) fn new(instances: usize, memories: usize, maps: Option<(usize, Arc<Mappings>)>) -> Arc<Quota> {
        Arc::new(Quota { instances: Count::new(instances), memories: Count::new(memories), maps })
    }

    /// A permit for so many instances with so many memories, or which limit there is.
    pub(crate) fn take(self: &Arc<Quota>, instances: usize, memories: usize) -> Result<Permit, CallError> {
        let full = |count: &Count| CallError::TooManyInstances { limit: count.limit };
        // Dropped on the way out, it gives back what it has until then.
        let mut permit = Permit { quota: self.clone(), instances: 0, memories: 0 };
        if !self.instances.take(instances) {
            return Err(full(&self.instances));
        }
        permit.instances = instances;
        if !self.memories.take(memories) {
            return Err(full(&self.memories));
        }
        if let Some((maps, mappings)) = &self.maps
            && !mappings.take(maps * memories)
        {
            self.memories.give_back(memories);
            return Err(CallError::too_many_maps());
        }
        permit.memories = memories;
        Ok(permit)
    }

    /// How many instances there are, idle ones among them.
    pub(crate) fn taken(&self) -> usize {
        self.instances.taken()
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        self.quota.instances.give_back(self.instances);
        self.quota.memories.give_back(self.memories);
        if let Some((maps, mappings)) = &self.quota.maps {
            mappings.give_back(maps * self.memories);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_holds_whoever_takes_and_gives_back() {
        let quota = Quota::new(100, 50, None);
        let most = AtomicUsize::new(0);
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    for round in 0..2_000 {
                        let taken: Vec<_> = (0..round % 40).filter_map(|_| quota.take(1, 0).ok()).collect();
                        most.fetch_max(quota.instances.taken.load(SeqCst), SeqCst);
                        drop(taken);
                    }
                });
            }
        });
        assert!(most.load(SeqCst) <= 100);
        assert_eq!(quota.taken(), 0);
        // What other threads have in reserve is there for whoever needs it.
        let all: Vec<_> = std::iter::from_fn(|| quota.take(1, 0).ok()).collect();
        assert_eq!((all.len(), quota.taken()), (100, 100));
        drop(all);
        let all: Vec<_> = std::iter::from_fn(|| quota.take(1, 1).ok()).collect();
        assert_eq!((all.len(), quota.taken()), (50, 50));
    }
}
