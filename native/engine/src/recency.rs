//! What was asked for last: the order in which loaded versions are evicted.
//!
//! A request only stores its time in its version's [`Touch`]. The order is settled when somebody asks
//! for the oldest: whatever was touched since the last settlement is moved, oldest touch first, to the
//! young end of the [`lru::LruCache`], which leaves the untouched in place at the old end.

use crate::shards::Shards;
use lru::LruCache;
use std::hash::Hash;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

/// When a version was asked for last, and how often.
#[derive(Debug)]
pub struct Touch {
    born: Instant,
    requests: Shards<Requests>,
}

/// The last one, in nanoseconds since the birth, and how many.
#[derive(Debug, Default)]
struct Requests {
    last: AtomicU64,
    count: AtomicU64,
}

impl Touch {
    /// A version that is asked for now for the first time; that is no call yet.
    pub fn new() -> Touch {
        Touch { born: Instant::now(), requests: Shards::new(Requests::default) }
    }

    /// Remembers a request made at `now`: whoever asks has mostly looked at the clock already.
    pub fn touch(&self, now: Instant) {
        let requests = self.requests.own();
        requests.last.store(now.saturating_duration_since(self.born).as_nanos() as u64, Relaxed);
        requests.count.fetch_add(1, Relaxed);
    }

    /// How many requests there were.
    pub fn requests(&self) -> u64 {
        self.requests.all().map(|requests| requests.count.load(Relaxed)).sum()
    }

    /// Time of the last request.
    pub fn last(&self) -> Instant {
        let last = self.requests.all().map(|requests| requests.last.load(Relaxed)).max();
        self.born + std::time::Duration::from_nanos(last.unwrap_or_default())
    }
}

impl Default for Touch {
    fn default() -> Self {
        Touch::new()
    }
}

#[derive(Debug)]
struct Entry {
    touch: Arc<Touch>,
    settled: Option<Instant>,
    bytes: u64,
}

/// One loaded version, as [`Recency::oldest`] lists it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate<K> {
    /// The version.
    pub key: K,
    /// Bytes of its compiled code.
    pub bytes: u64,
    /// Milliseconds since its last request.
    pub idle: u64,
}

/// The loaded versions in the order of their last request.
#[derive(Debug)]
pub struct Recency<K: Hash + Eq + Clone> {
    order: Mutex<LruCache<K, Entry>>,
}

impl<K: Hash + Eq + Clone> Recency<K> {
    /// With nothing in it. It has no bound of its own: its owner decides what must go.
    pub fn new() -> Recency<K> {
        Recency { order: Mutex::new(LruCache::unbounded()) }
    }

    /// Adds a version, or changes the bytes of one that is there.
    pub fn insert(&self, key: K, touch: Arc<Touch>, bytes: u64) {
        // As unsettled: the next settlement puts it where its touch says.
        self.order().put(key, Entry { touch, settled: None, bytes });
    }

    /// Forgets a version; whether it was there.
    pub fn remove(&self, key: &K) -> bool {
        self.order().pop(key).is_some()
    }

    /// How many versions there are, and the bytes of their code.
    pub fn total(&self) -> (usize, u64) {
        let order = self.order();
        (order.len(), order.iter().map(|(_, entry)| entry.bytes).sum())
    }

    /// All versions, the one that was asked for least recently first, at most `limit` of them.
    pub fn oldest(&self, limit: usize) -> Vec<Candidate<K>> {
        let mut order = self.order();
        settle(&mut order);
        let now = Instant::now();
        order
            .iter()
            .rev()
            .take(limit)
            .map(|(key, entry)| Candidate {
                key: key.clone(),
                bytes: entry.bytes,
                idle: now.saturating_duration_since(entry.touch.last()).as_millis() as u64,
            })
            .collect()
    }

    // The map is whole after a panic too: the crate's own operations are all that happens under the lock.
    fn order(&self) -> MutexGuard<'_, LruCache<K, Entry>> {
        self.order.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<K: Hash + Eq + Clone> Default for Recency<K> {
    fn default() -> Self {
        Recency::new()
    }
}

fn settle<K: Hash + Eq + Clone>(order: &mut LruCache<K, Entry>) {
    let mut touched: Vec<(Instant, K)> = order
        .iter()
        .map(|(key, entry)| (key, entry.touch.last(), entry.settled))
        .filter(|(_, last, settled)| Some(*last) != *settled)
        .map(|(key, last, _)| (last, key.clone()))
        .collect();
    touched.sort_by_key(|(last, _)| *last);
    for (last, key) in touched {
        // `get_mut` is also what moves the entry to the young end.
        if let Some(entry) = order.get_mut(&key) {
            entry.settled = Some(last);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::thread::sleep;
    use std::time::Duration;

    fn touch_in_order(touches: &[&Arc<Touch>]) {
        for touch in touches {
            sleep(Duration::from_millis(2));
            touch.touch(Instant::now());
        }
    }

    fn keys(recency: &Recency<&'static str>) -> Vec<&'static str> {
        recency.oldest(usize::MAX).into_iter().map(|candidate| candidate.key).collect()
    }

    #[test]
    fn the_order_is_that_of_the_last_request() {
        let recency = Recency::new();
        let [a, b, c] = [(); 3].map(|()| Arc::new(Touch::new()));
        for (key, touch) in [("a", &a), ("b", &b), ("c", &c)] {
            recency.insert(key, touch.clone(), 1);
        }
        touch_in_order(&[&a, &b, &c]);
        assert_eq!(keys(&recency), ["a", "b", "c"]);
        touch_in_order(&[&a]);
        assert_eq!(keys(&recency), ["b", "c", "a"]);
        assert_eq!(keys(&recency), ["b", "c", "a"], "asking is no request");
        touch_in_order(&[&c, &b]);
        assert_eq!(keys(&recency), ["a", "c", "b"]);
    }

    #[test]
    fn a_newcomer_takes_the_place_of_its_request() {
        let recency = Recency::new();
        let [a, b] = [(); 2].map(|()| Arc::new(Touch::new()));
        recency.insert("a", a.clone(), 1);
        touch_in_order(&[&a, &b]);
        recency.insert("b", b, 1);
        assert_eq!(keys(&recency), ["a", "b"]);
    }

    #[test]
    fn it_agrees_with_a_list_that_is_sorted_each_time() {
        let recency = Recency::new();
        let touches: Vec<_> = (0..50).map(|_| Arc::new(Touch::new())).collect();
        let mut model: Vec<usize> = (0..50).collect();
        for (key, touch) in touches.iter().enumerate() {
            touch.touch(Instant::now());
            recency.insert(key, touch.clone(), 1);
        }
        let mut seed = 7u64;
        for round in 0..500 {
            seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            let key = (seed >> 33) as usize % 50;
            sleep(Duration::from_nanos(100));
            touches[key].touch(Instant::now());
            model.retain(|k| *k != key);
            model.push(key);
            if round % 7 == 0 {
                let order: Vec<usize> = recency.oldest(usize::MAX).into_iter().map(|c| c.key).collect();
                assert_eq!(order, model);
            }
        }
    }

    #[test]
    fn bytes_are_those_of_the_last_insert() {
        let recency = Recency::new();
        recency.insert("a", Arc::new(Touch::new()), 10);
        recency.insert("a", Arc::new(Touch::new()), 5);
        recency.insert("b", Arc::new(Touch::new()), 7);
        assert_eq!(recency.total(), (2, 12));
        assert!(recency.remove(&"a"));
        assert!(!recency.remove(&"a"));
        assert_eq!(recency.total(), (1, 7));
    }
}
