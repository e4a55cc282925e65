//! In which order jobs are worked on: those that have taken least come first, whoever came before.
//!
//! Nobody can tell beforehand which job will take long. So whoever has had least goes on, and who is not done by then waits
//! until all have had as much. Nobody is kept waiting for longer than the others take for what he takes himself. What counts
//! is processor time: of the job itself, also when somebody wanted the same before and did not get it, and a bit also of
//! all jobs of the same owner of late, so that a flood of small ones is one that takes long.
//!
//! Times are compared in levels that grow by a quarter, so that not everybody is stopped and started all the time.

use std::collections::HashMap;
use std::time::{Duration, Instant};

/// Processor time of the first level. Small documents are compiled within it.
const FIRST: Duration = Duration::from_millis(30);
/// How levels grow.
const GROWTH: f64 = 1.25;
/// The processor time from which on an owner's jobs stand behind others, and how far for each time that it doubles.
const FIRST_OF_OWNER: Duration = Duration::from_secs(3);
const LEVELS_OF_OWNER: f64 = 3.0;
/// What an owner has used counts for half after this time.
const HALF: Duration = Duration::from_secs(20);
/// Owners that are remembered.
const OWNERS: usize = 10_000;

/// How much a job has taken, in levels.
pub fn level(used: Duration) -> u32 {
    (1.0 + steps(used, FIRST, GROWTH)) as u32
}

// How often `first` has to grow to be as much; less than zero for what is less.
fn steps(used: Duration, first: Duration, growth: f64) -> f64 {
    let times = used.as_secs_f64() / first.as_secs_f64();
    if times < 1.0 { -1.0 } else { (times.ln() / growth.ln()).floor() }
}

/// Where a job stands: the least comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Standing {
    rank: u32,
    since: u64,
}

impl Standing {
    /// Of a job that has used so much, of an owner at that level, and came to its level as the `since`th.
    pub fn new(used: Duration, owner: u32, since: u64) -> Standing {
        Standing { rank: level(used) + owner, since }
    }
}

/// What owners have used of late.
#[derive(Debug, Default)]
pub struct Owners(HashMap<u64, (Duration, Instant)>);

impl Owners {
    /// An owner's level at that time.
    pub fn level(&self, owner: u64, now: Instant) -> u32 {
        let doubled = |used: &(Duration, Instant)| 1.0 + steps(faded(*used, now), FIRST_OF_OWNER, 2.0);
        (self.0.get(&owner).map_or(0.0, doubled) * LEVELS_OF_OWNER) as u32
    }

    /// Counts what a job of an owner has used.
    pub fn charge(&mut self, owner: u64, used: Duration, now: Instant) {
        if self.0.len() >= OWNERS && !self.0.contains_key(&owner) {
            self.0.retain(|_, used| faded(*used, now) > FIRST);
        }
        if self.0.len() < 2 * OWNERS {
            let entry = self.0.entry(owner).or_insert((Duration::ZERO, now));
            *entry = (faded(*entry, now) + used, now);
        }
    }
}

fn faded((used, at): (Duration, Instant), now: Instant) -> Duration {
    let halves = now.saturating_duration_since(at).as_secs_f64() / HALF.as_secs_f64();
    used.mul_f64(0.5f64.powf(halves))
}

#[cfg(test)]
mod tests {
    use super::*;

    const MS: Duration = Duration::from_millis(1);

    /// When a job that has used so much comes to the next level.
    fn end_of_turn(used: Duration) -> Duration {
        let mut until = used;
        while level(until) == level(used) {
            until += MS;
        }
        until
    }

    /// Works on jobs, one at a time, that each need so much; when each was done, in processor time.
    fn work(needs: &[Duration]) -> Vec<Duration> {
        let (mut used, mut since) =
            (vec![Duration::ZERO; needs.len()], (0..needs.len() as u64).collect::<Vec<_>>());
        let (mut done, mut now, mut stamp) = (vec![None; needs.len()], Duration::ZERO, needs.len() as u64);
        while let Some(next) = (0..needs.len())
            .filter(|job| done[*job].is_none())
            .min_by_key(|job| Standing::new(used[*job], 0, since[*job]))
        {
            let until = end_of_turn(used[next]).min(needs[next]);
            now += until - used[next];
            used[next] = until;
            if until == needs[next] {
                done[next] = Some(now);
            }
            since[next] = stamp;
            stamp += 1;
        }
        done.into_iter().flatten().collect()
    }

    #[test]
    fn a_short_job_waits_for_no_more_than_twenty_long_ones_take_of_its_own_time() {
        for ms in [1, 25, 60, 150, 500] {
            let mut needs = vec![30_000 * MS; 20];
            needs.push(ms * MS);
            assert!(work(&needs)[20] <= 20 * (30 * MS + (ms * MS).mul_f64(GROWTH)) + ms * MS, "{ms}");
        }
    }

    #[test]
    fn all_that_end_are_worked_on_to_their_end() {
        let needs: Vec<Duration> = (1..40u32).map(|n| n * n * 7 * MS).collect();
        let done = work(&needs);
        assert_eq!(done.len(), needs.len());
        assert_eq!(done.iter().max(), Some(&needs.iter().sum()));
    }

    #[test]
    fn levels_rise_with_time_and_become_longer() {
        assert_eq!([0, 29, 30, 37, 38, 60_000].map(|ms| level(ms * MS)), [0, 0, 1, 1, 2, 35]);
    }

    #[test]
    fn who_has_used_much_of_late_stands_behind_others_and_is_forgiven() {
        let (mut owners, start) = (Owners::default(), Instant::now());
        (0..600).for_each(|_| owners.charge(1, 100 * MS, start));
        let standing = |owner, since| Standing::new(Duration::ZERO, owners.level(owner, start), since);
        assert!(standing(2, 9) < standing(1, 0));
        // Also behind what another has worked on for a while.
        assert!(Standing::new(300 * MS, owners.level(2, start), 9) < standing(1, 0));
        assert_eq!(owners.level(1, start + Duration::from_secs(300)), 0);
    }
}
