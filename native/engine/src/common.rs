//! What the processes of one call have in common: its fuel, and the memory that all of them may have together.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering::Relaxed};

/// What is left for all of them. Only one runs at a time; what one that is gone had may come back from another thread meanwhile.
#[derive(Debug)]
pub(crate) struct Pool {
    fuel: AtomicU64,
    memory: AtomicUsize,
}

impl Pool {
    /// A pool of so much fuel and so many bytes of memory.
    pub(crate) fn new(fuel: u64, memory: usize) -> Pool {
        Pool { fuel: AtomicU64::new(fuel), memory: AtomicUsize::new(memory) }
    }

    pub(crate) fn fuel(&self) -> u64 {
        self.fuel.load(Relaxed)
    }

    pub(crate) fn set_fuel(&self, fuel: u64) {
        self.fuel.store(fuel, Relaxed);
    }

    /// Whether there are so many bytes, which are taken then.
    pub(crate) fn take(&self, bytes: usize) -> bool {
        self.memory.fetch_update(Relaxed, Relaxed, |left| left.checked_sub(bytes)).is_ok()
    }

    pub(crate) fn give_back(&self, bytes: usize) {
        let _ = self.memory.fetch_update(Relaxed, Relaxed, |left| Some(left.saturating_add(bytes)));
    }
}

/// Memory that somebody has of a pool, and gives back when it goes.
#[derive(Debug)]
pub(crate) struct Share {
    pool: Arc<Pool>,
    bytes: usize,
}

impl Share {
    /// So many bytes, if there are.
    pub(crate) fn of(pool: &Arc<Pool>, bytes: usize) -> Option<Share> {
        pool.take(bytes).then(|| Share { pool: pool.clone(), bytes })
    }

    /// Bytes that there are still to be had.
    pub(crate) fn left(&self) -> usize {
        self.pool.memory.load(Relaxed)
    }

    /// Takes some more; false where there are none.
    pub(crate) fn grow(&mut self, bytes: usize) -> bool {
        let taken = self.pool.take(bytes);
        self.bytes += if taken { bytes } else { 0 };
        taken
    }

    /// Gives back what was taken last.
    pub(crate) fn shrink(&mut self, bytes: usize) {
        let bytes = bytes.min(self.bytes);
        self.bytes -= bytes;
        self.pool.give_back(bytes);
    }
}

impl Drop for Share {
    fn drop(&mut self) {
        self.pool.give_back(self.bytes);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_back_from_other_threads_is_all_there() {
        let pool = Arc::new(Pool::new(0, 1_000));
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..50_000 {
                        drop(Share::of(&pool, 10));
                    }
                });
            }
        });
        assert!(pool.take(1_000) && !pool.take(1));
    }
}
