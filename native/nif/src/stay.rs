//! How long calls stay on schedulers that others wait for: what the hold test asks for.
//!
//! What counts is the processor's time of the thread, so that a busy machine, which takes the processor away, doesn't
//! look like a call that doesn't give it up. To ask for it takes a call of the system, so nobody does who isn't asked to.

use crate::system::processor_time;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};

static MEASURING: AtomicBool = AtomicBool::new(false);
static LONGEST: AtomicU64 = AtomicU64::new(0);

/// One stay, until it is dropped.
pub(crate) struct Stay(Option<u64>);

impl Stay {
    /// Begins, if anybody asks.
    #[inline]
    pub(crate) fn begin() -> Stay {
        Stay(if MEASURING.load(Relaxed) { Some(processor_time()) } else { None })
    }
}

impl Drop for Stay {
    fn drop(&mut self) {
        if let Some(began) = self.0 {
            LONGEST.fetch_max(processor_time().saturating_sub(began), Relaxed);
        }
    }
}

/// The longest stay since this was last asked, in nanoseconds; and whether to measure from now on.
pub(crate) fn longest(measure: bool) -> u64 {
    MEASURING.store(measure, Relaxed);
    LONGEST.swap(0, Relaxed)
}
