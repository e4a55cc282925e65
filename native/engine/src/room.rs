//! How many instances there may be in an engine at once, and who has the places.

use crate::error::CallError;
use crate::idle::Book;
use crate::pages::Mappings;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};

/// Idle instances that are given up at once when there is no place: more than one, so that the next who comes finds
/// places, and few, for whoever comes waits meanwhile.
const BATCH: usize = 8;

/// The places of an engine.
pub(crate) struct Room {
    instances: Count,
    memories: Count,
    /// Mappings that each memory makes, and whose they are, where they are not counted with the memory itself.
    maps: Option<(usize, Arc<Mappings>)>,
    pub(crate) book: Arc<Book>,
    wake: Box<dyn Fn() + Send + Sync>,
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

/// What an instance takes of it, until it is dropped.
pub(crate) struct Place {
    room: Arc<Room>,
    instances: usize,
    memories: usize,
}

impl Room {
    /// `wake` is run when an instance is made: then there will be something to tidy up.
    pub(crate) fn new(
        (instances, memories): (usize, usize),
        maps: Option<(usize, Arc<Mappings>)>,
        wake: Box<dyn Fn() + Send + Sync>,
    ) -> Arc<Room> {
        let (instances, memories) = (Count::new(instances), Count::new(memories));
        Arc::new(Room { instances, memories, maps, book: Arc::default(), wake })
    }

    /// A place for so many instances with so many memories. If there is none, idle instances go until there is.
    pub(crate) fn enter(self: &Arc<Room>, instances: usize, memories: usize) -> Result<Place, CallError> {
        self.book.tick();
        loop {
            match self.take(instances, memories) {
                Ok(place) => {
                    (self.wake)();
                    return Ok(place);
                }
                Err(error) if !self.book.give_up(BATCH) => return Err(error),
                Err(_) => {}
            }
        }
    }

    fn take(self: &Arc<Room>, instances: usize, memories: usize) -> Result<Place, CallError> {
        let full = |count: &Count| CallError::TooManyInstances { limit: count.limit };
        // Dropped on the way out, it gives back what it has until then.
        let mut place = Place { room: self.clone(), instances: 0, memories: 0 };
        if !self.instances.take(instances) {
            return Err(full(&self.instances));
        }
        place.instances = instances;
        if !self.memories.take(memories) {
            return Err(full(&self.memories));
        }
        if let Some((maps, mappings)) = &self.maps
            && !mappings.take(maps * memories)
        {
            self.memories.give_back(memories);
            return Err(CallError::too_many_maps());
        }
        place.memories = memories;
        Ok(place)
    }

    /// How many there are, idle ones among them.
    pub(crate) fn taken(&self) -> usize {
        self.instances.taken.load(SeqCst)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.room.instances.give_back(self.instances);
        self.room.memories.give_back(self.memories);
        if let Some((maps, mappings)) = &self.room.maps {
            mappings.give_back(maps * self.memories);
        }
    }
}
