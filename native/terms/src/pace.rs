//! When work that may take long pauses: after so much of it, as whoever is told says.

use crate::heap::Pause;

/// Counts work, and pauses when there was enough of it.
pub struct Pace<'p> {
    done: u64,
    slice: u64,
    pause: Option<&'p Pause<'p>>,
}

impl<'p> Pace<'p> {
    /// Never pauses: what is little.
    pub fn none() -> Pace<'p> {
        Pace { done: 0, slice: u64::MAX, pause: None }
    }

    /// Pauses first after so much work.
    pub fn new(slice: u64, pause: &'p Pause<'p>) -> Pace<'p> {
        Pace { done: 0, slice, pause: Some(pause) }
    }

    /// Before so much is done, in some nanoseconds for each unit.
    #[inline]
    pub fn step(&mut self, work: u64) {
        self.done += work;
        if self.done > self.slice {
            self.pause();
        }
    }

    /// Whom it tells, if it pauses.
    pub fn pausing(&self) -> Option<&'p Pause<'p>> {
        self.pause
    }

    #[cold]
    fn pause(&mut self) {
        if let Some(pause) = self.pause {
            self.slice = pause(std::mem::take(&mut self.done));
        }
    }
}

impl std::fmt::Debug for Pace<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pace").field("done", &self.done).field("slice", &self.slice).finish_non_exhaustive()
    }
}
