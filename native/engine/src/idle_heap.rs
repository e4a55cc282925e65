//! What instances with heaps hold while they wait for a call, in all engines together.

use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

/// What such instances may hold in all while no call uses them, unless the host says otherwise.
const KEPT_HEAPS: usize = 256 << 20;

/// The heap of an instance that waits for a call, as a part of [`KEPT_HEAPS`].
pub(crate) struct IdleHeap {
    /// Bytes that somebody has written.
    pub(crate) held: usize,
    /// Bytes of the memory as calls count it, of which the machine has never given some.
    pub(crate) size: usize,
}

static IDLE_HEAPS: AtomicUsize = AtomicUsize::new(0);
static MOST: AtomicUsize = AtomicUsize::new(KEPT_HEAPS);

/// Bounds the bytes of all instances that wait for a call, in all engines.
pub fn bound_idle_memory(bytes: usize) {
    MOST.store(bytes, Relaxed);
}

impl IdleHeap {
    pub(crate) fn take(held: usize, size: usize) -> Option<IdleHeap> {
        let most = MOST.load(Relaxed);
        let more = |all: usize| all.checked_add(held).filter(|all| *all <= most);
        IDLE_HEAPS.fetch_update(Relaxed, Relaxed, more).ok().map(|_| IdleHeap { held, size })
    }
}

impl Drop for IdleHeap {
    fn drop(&mut self) {
        IDLE_HEAPS.fetch_sub(self.held, Relaxed);
    }
}
