//! What every call writes: in several copies, so that two processors seldom write the same cache line.
//!
//! A line that two processors write in turn goes back and forth between their caches, which takes longer than a short
//! call. Each thread writes its own copy; who wants the whole looks at all of them.

use crossbeam_utils::CachePadded;
use std::cell::Cell;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

/// Copies of something, each on cache lines of its own.
#[derive(Debug)]
pub(crate) struct Shards<T>(Box<[CachePadded<T>]>);

impl<T> Shards<T> {
    pub(crate) fn new(make: impl Fn() -> T) -> Shards<T> {
        Shards((0..count()).map(|_| CachePadded::new(make())).collect())
    }

    /// The copy of the thread that asks. Threads may share one.
    #[inline]
    pub(crate) fn own(&self) -> &T {
        // There are as many as `count` says, which is a power of two.
        &self.0[number() & (self.0.len() - 1)]
    }

    /// All copies.
    pub(crate) fn all(&self) -> impl Iterator<Item = &T> {
        self.0.iter().map(|copy| &**copy)
    }
}

/// More than there are processors: other threads have numbers, too.
fn count() -> usize {
    static COUNT: OnceLock<usize> = OnceLock::new();
    *COUNT.get_or_init(|| {
        let processors = std::thread::available_parallelism().map_or(1, usize::from);
        (2 * processors).next_power_of_two().min(64)
    })
}

#[inline]
fn number() -> usize {
    // From one on: zero is a thread without a number.
    thread_local!(static NUMBER: Cell<usize> = const { Cell::new(0) });
    NUMBER.with(|number| {
        if number.get() == 0 {
            number.set(next_number());
        }
        number.get()
    })
}

#[cold]
fn next_number() -> usize {
    static NEXT: AtomicUsize = AtomicUsize::new(1);
    NEXT.fetch_add(1, Relaxed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_thread_has_a_copy_and_all_are_seen() {
        let shards = Shards::new(|| AtomicUsize::new(0));
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    for _ in 0..10_000 {
                        shards.own().fetch_add(1, Relaxed);
                    }
                });
            }
        });
        assert_eq!(shards.all().map(|copy| copy.load(Relaxed)).sum::<usize>(), 80_000);
        assert!(std::ptr::eq(shards.own(), shards.own()));
    }
}
