//! When something was, as a number: what a call begins at goes to several places, and each would count nanoseconds anew.

use std::sync::LazyLock;
use std::time::{Duration, Instant};

/// When the clock was looked at first.
static EPOCH: LazyLock<Instant> = LazyLock::new(Instant::now);

/// A time, in nanoseconds since the clock was looked at first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Moment(u64);

impl Moment {
    /// The first one.
    pub const FIRST: Moment = Moment(0);

    /// What the clock says.
    #[inline]
    pub fn now() -> Moment {
        Moment::of(Instant::now())
    }

    /// The same time; nothing is before the first.
    #[inline]
    pub fn of(instant: Instant) -> Moment {
        Moment(instant.saturating_duration_since(*EPOCH).as_nanos() as u64)
    }

    /// The moment of so many nanoseconds.
    #[inline]
    pub fn from_nanos(nanos: u64) -> Moment {
        Moment(nanos)
    }

    /// Nanoseconds since the first.
    #[inline]
    pub fn nanos(self) -> u64 {
        self.0
    }

    /// As the library of Rust has it.
    #[inline]
    pub fn instant(self) -> Instant {
        *EPOCH + Duration::from_nanos(self.0)
    }

    /// How long after another it is; nothing where it is before.
    #[inline]
    pub fn since(self, other: Moment) -> Duration {
        Duration::from_nanos(self.0.saturating_sub(other.0))
    }

    /// How long ago it is.
    #[inline]
    pub fn elapsed(self) -> Duration {
        Moment::now().since(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_the_instant_that_it_was_made_of() {
        let first = Moment::now();
        let instant = Instant::now();
        let moment = Moment::of(instant);
        assert_eq!(moment.instant(), instant);
        assert!(first <= moment);
        assert_eq!(first.since(moment), Duration::ZERO);
        assert_eq!(moment.since(first), Duration::from_nanos(moment.nanos() - first.nanos()));
        assert!(moment.elapsed() <= first.elapsed());
    }
}
