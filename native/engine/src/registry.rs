//! What is compiled at this moment and what is loaded, by the digest of its WebAssembly and the size of its stacks.
//!
//! Callers who want the same at once wait for one compilation. What is loaded is found as long as
//! somebody holds it.

use crate::error::LoadError;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};

/// The digest of WebAssembly.
pub type Digest = [u8; 32];

/// A digest, and the size of a stack in bytes.
pub(crate) type Key = (Digest, usize);

/// One compilation that several callers may wait for.
type SingleFlight<T> = OnceLock<Result<Arc<T>, LoadError>>;

/// Pieces of loaded code of one kind.
pub(crate) struct Registry<T> {
    flights: Mutex<HashMap<Key, Weak<SingleFlight<T>>>>,
    loaded: Mutex<Loaded<T>>,
}

/// What was loaded, by its key, and how many there may be before those that are gone are looked for.
struct Loaded<T> {
    code: HashMap<Key, Weak<T>>,
    full: usize,
}

impl<T> Registry<T> {
    pub(crate) fn new() -> Registry<T> {
        Registry { flights: Mutex::default(), loaded: Mutex::new(Loaded { code: HashMap::new(), full: 64 }) }
    }

    /// What is loaded under the key.
    pub(crate) fn find(&self, key: &Key) -> Option<Arc<T>> {
        lock(&self.loaded).code.get(key).and_then(Weak::upgrade)
    }

    /// What is loaded under the key, else what `build` makes. No lock is held while it does: other keys
    /// are compiled meanwhile.
    pub(crate) fn get(
        &self,
        key: Key,
        build: impl FnOnce() -> Result<Arc<T>, LoadError>,
    ) -> Result<Arc<T>, LoadError> {
        if let Some(code) = self.find(&key) {
            return Ok(code);
        }
        let flight = self.flight(key);
        let result = flight.get_or_init(build).clone();
        if let Ok(code) = &result {
            lock(&self.loaded).insert(key, code);
        }
        result
    }

    /// What somebody holds.
    pub(crate) fn held(&self) -> Vec<Arc<T>> {
        let mut loaded = lock(&self.loaded);
        loaded.forget_what_is_gone();
        loaded.code.values().filter_map(Weak::upgrade).collect()
    }

    // A flight lives as long as somebody waits for it; the next load of a failed digest tries again.
    fn flight(&self, key: Key) -> Arc<SingleFlight<T>> {
        let mut flights = lock(&self.flights);
        if let Some(flight) = flights.get(&key).and_then(Weak::upgrade) {
            return flight;
        }
        flights.retain(|_, flight| flight.strong_count() > 0);
        let flight = Arc::new(SingleFlight::new());
        flights.insert(key, Arc::downgrade(&flight));
        flight
    }
}

impl<T> Loaded<T> {
    fn insert(&mut self, key: Key, code: &Arc<T>) {
        if self.code.len() >= self.full {
            self.forget_what_is_gone();
            self.full = (2 * self.code.len()).max(64);
        }
        self.code.insert(key, Arc::downgrade(code));
    }

    fn forget_what_is_gone(&mut self) {
        self.code.retain(|_, code| code.strong_count() > 0);
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // Each critical section is one operation on a map, which a panic cannot leave half done.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
