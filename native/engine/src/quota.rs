//! How many instances, memories and mappings of memory there may be in an engine at once.

use crate::error::CallError;
use crate::pages::Mappings;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};

/// What the instances of an engine may have, and what they have.
pub(crate) struct Quota {
    instances: Count,
    memories: Count,
    /// Mappings that each memory makes, and whose they are, where they are not counted with the memory itself.
    maps: Option<(usize, Arc<Mappings>)>,
}

struct Count {
    limit: usize,
    taken: AtomicUsize,
}

impl Count {
    fn new(limit: usize) -> Count {
        Count { limit, taken: AtomicUsize::new(0) }
    }

    fn take(&self, count: usize) -> bool {
        let more = |taken: usize| taken.checked_add(count).filter(|taken| *taken <= self.limit);
        count == 0 || self.taken.fetch_update(SeqCst, SeqCst, more).is_ok()
    }

    fn give_back(&self, count: usize) {
        self.taken.fetch_sub(count, SeqCst);
    }
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
        self.instances.taken.load(SeqCst)
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
