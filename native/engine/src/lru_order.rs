//! The LRU order of loaded versions: who was asked for longest ago is evicted first.
//!
//! A request only stores its time in its version's [`Touch`]. The order is kept by the times that were known when it was
//! looked at last, and put right from its old end: an entry that was asked for since moves to where its time says.
//! One that was not is the oldest, as the times of all others are later and only grow. So a look costs what has been
//! asked for since, not what is loaded.

use crate::moment::Moment;
use crate::shards::Shards;
use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;
use std::ops::Bound::{Excluded, Unbounded};
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// When a version was asked for last, and how often.
#[derive(Debug)]
pub struct Touch {
    born: Moment,
    requests: Shards<Requests>,
}

/// The last one, in nanoseconds of its moment, and how many.
#[derive(Debug, Default)]
struct Requests {
    last: AtomicU64,
    count: AtomicU64,
}

impl Touch {
    /// A version that is asked for now for the first time; that is no call yet.
    pub fn new() -> Touch {
        Touch { born: Moment::now(), requests: Shards::new(Requests::default) }
    }

    /// Remembers a request made at `now`: whoever asks has mostly looked at the clock already.
    #[inline]
    pub fn touch(&self, now: Moment) {
        let requests = self.requests.own();
        requests.last.store(now.nanos(), Relaxed);
        requests.count.fetch_add(1, Relaxed);
    }

    /// How many requests there were.
    pub fn requests(&self) -> u64 {
        self.requests.all().map(|requests| requests.count.load(Relaxed)).sum()
    }

    /// Time of the last request.
    pub fn last(&self) -> Moment {
        let last = self.requests.all().map(|requests| requests.last.load(Relaxed)).max();
        self.born.max(Moment::from_nanos(last.unwrap_or_default()))
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
    bytes: u64,
    rank: Rank,
}

/// Where an entry stands: by a time that was its last request's, and a number that no other has.
type Rank = (Moment, u64);

#[derive(Debug)]
struct Order<K> {
    entries: HashMap<K, Entry>,
    // The oldest first.
    ranks: BTreeMap<Rank, K>,
    bytes: u64,
    numbers: u64,
}

/// One loaded version, as [`LruOrder::oldest`] lists it.
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
pub struct LruOrder<K: Hash + Eq + Clone> {
    order: Mutex<Order<K>>,
}

impl<K: Hash + Eq + Clone> LruOrder<K> {
    /// With nothing in it. It has no bound of its own: its owner decides what must go.
    pub fn new() -> LruOrder<K> {
        let (entries, ranks) = (HashMap::new(), BTreeMap::new());
        LruOrder { order: Mutex::new(Order { entries, ranks, bytes: 0, numbers: 0 }) }
    }

    /// Adds a version, or changes the bytes of one that is there.
    pub fn insert(&self, key: K, touch: Arc<Touch>, bytes: u64) {
        let mut order = self.order();
        order.remove(&key);
        let rank = (touch.last(), order.next());
        order.ranks.insert(rank, key.clone());
        order.entries.insert(key, Entry { touch, bytes, rank });
        order.bytes += bytes;
    }

    /// Forgets a version; whether it was there.
    pub fn remove(&self, key: &K) -> bool {
        self.order().remove(key)
    }

    /// How many versions there are, and the bytes of their code.
    pub fn total(&self) -> (usize, u64) {
        let order = self.order();
        (order.entries.len(), order.bytes)
    }

    /// Bytes of a version's code; zero where it is not there.
    pub fn bytes(&self, key: &K) -> u64 {
        self.order().entries.get(key).map_or(0, |entry| entry.bytes)
    }

    /// The versions that were asked for least recently, the oldest first, at most `limit` of them.
    pub fn oldest(&self, limit: usize) -> Vec<Candidate<K>> {
        let mut order = self.order();
        let now = Moment::now();
        let mut oldest = Vec::new();
        let mut from = None;
        while oldest.len() < limit {
            let Some((rank, key)) = order.after(from) else { break };
            let Some(entry) = order.entries.get_mut(&key) else { break };
            let last = entry.touch.last();
            if last > rank.0 {
                order.ranks.remove(&rank);
                let number = order.next();
                if let Some(entry) = order.entries.get_mut(&key) {
                    entry.rank = (last, number);
                    order.ranks.insert((last, number), key);
                }
                continue;
            }
            let idle = now.since(last).as_millis() as u64;
            oldest.push(Candidate { key, bytes: entry.bytes, idle });
            from = Some(rank);
        }
        oldest
    }

    // The maps fit each other after a panic too: only the crate's own operations happen under the lock.
    fn order(&self) -> MutexGuard<'_, Order<K>> {
        self.order.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<K: Hash + Eq + Clone> Order<K> {
    fn remove(&mut self, key: &K) -> bool {
        let Some(entry) = self.entries.remove(key) else { return false };
        self.ranks.remove(&entry.rank);
        self.bytes -= entry.bytes;
        true
    }

    fn next(&mut self) -> u64 {
        self.numbers += 1;
        self.numbers
    }

    /// The first beyond that rank, or of all.
    fn after(&self, rank: Option<Rank>) -> Option<(Rank, K)> {
        let from = rank.map_or(Unbounded, Excluded);
        self.ranks.range((from, Unbounded)).next().map(|(rank, key)| (*rank, key.clone()))
    }
}

impl<K: Hash + Eq + Clone> Default for LruOrder<K> {
    fn default() -> Self {
        LruOrder::new()
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
            touch.touch(Moment::now());
        }
    }

    fn keys(lru: &LruOrder<&'static str>) -> Vec<&'static str> {
        lru.oldest(usize::MAX).into_iter().map(|candidate| candidate.key).collect()
    }

    #[test]
    fn the_order_is_that_of_the_last_request() {
        let lru = LruOrder::new();
        let [a, b, c] = [(); 3].map(|()| Arc::new(Touch::new()));
        for (key, touch) in [("a", &a), ("b", &b), ("c", &c)] {
            lru.insert(key, touch.clone(), 1);
        }
        touch_in_order(&[&a, &b, &c]);
        assert_eq!(keys(&lru), ["a", "b", "c"]);
        touch_in_order(&[&a]);
        assert_eq!(keys(&lru), ["b", "c", "a"]);
        assert_eq!(keys(&lru), ["b", "c", "a"], "asking is no request");
        touch_in_order(&[&c, &b]);
        assert_eq!(keys(&lru), ["a", "c", "b"]);
    }

    #[test]
    fn a_newcomer_takes_the_place_of_its_request() {
        let lru = LruOrder::new();
        let [a, b] = [(); 2].map(|()| Arc::new(Touch::new()));
        lru.insert("a", a.clone(), 1);
        touch_in_order(&[&a, &b]);
        lru.insert("b", b, 1);
        assert_eq!(keys(&lru), ["a", "b"]);
    }

    #[test]
    fn it_agrees_with_a_list_that_is_sorted_each_time() {
        let lru = LruOrder::new();
        let touches: Vec<_> = (0..50).map(|_| Arc::new(Touch::new())).collect();
        let mut model: Vec<usize> = (0..50).collect();
        for (key, touch) in touches.iter().enumerate() {
            touch.touch(Moment::now());
            lru.insert(key, touch.clone(), 1);
        }
        let mut seed = 7u64;
        for round in 0..500 {
            seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            let key = (seed >> 33) as usize % 50;
            sleep(Duration::from_nanos(100));
            touches[key].touch(Moment::now());
            model.retain(|k| *k != key);
            model.push(key);
            if round % 7 == 0 {
                let order: Vec<usize> = lru.oldest(usize::MAX).into_iter().map(|c| c.key).collect();
                assert_eq!(order, model);
            }
        }
    }

    #[test]
    fn bytes_are_those_of_the_last_insert() {
        let lru = LruOrder::new();
        lru.insert("a", Arc::new(Touch::new()), 10);
        lru.insert("a", Arc::new(Touch::new()), 5);
        lru.insert("b", Arc::new(Touch::new()), 7);
        assert_eq!(lru.total(), (2, 12));
        assert!(lru.remove(&"a"));
        assert!(!lru.remove(&"a"));
        assert_eq!(lru.total(), (1, 7));
    }
}
