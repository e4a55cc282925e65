//! Who is inside a piece of code, and whether anybody may still come in.
//!
//! A call that finishes within its first slice only passes the gate: two atomic operations. A call that
//! outlives its slice is *parked* with its caller's name, because a purge must be able to kill it. The
//! lock around the parked ones is taken when a call is suspended for the first time and when it ends,
//! never on the way of a short call, and never held while code runs.

use crate::shards::Shards;
use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::atomic::{AtomicU8, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

const OPEN: u8 = 0;
const CLOSING: u8 = 1;
const CLOSED: u8 = 2;

/// Whether a call may come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Calls come and go.
    Open,
    /// Somebody is finding out whether the code can go: callers should ask again shortly.
    Closing,
    /// The code is gone.
    Closed,
}

/// The gate of one piece of code; `P` is the host's name for a caller.
#[derive(Debug)]
pub struct Gate<P> {
    state: AtomicU8,
    passing: Shards<AtomicUsize>,
    next_ticket: AtomicU64,
    parked: Mutex<Parked<P>>,
}

/// A caller within its first slice. Dropping it is leaving.
#[derive(Debug)]
pub struct Pass<'a> {
    // Where it is counted.
    passing: &'a AtomicUsize,
}

/// The right to be inside beyond the first slice; given back with [`Gate::leave`].
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Ticket(u64);

/// By the numbers of their tickets.
type Parked<P> = HashMap<u64, P, BuildHasherDefault<Spread>>;

/// A hash for numbers that are given one after the other, by nobody who could want them to collide.
#[derive(Debug, Default)]
struct Spread(u64);

impl Hasher for Spread {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.write_u64(u64::from(*byte)));
    }

    fn write_u64(&mut self, number: u64) {
        // The golden ratio, as a part of 2⁶⁴: neighbours come to lie far from each other.
        self.0 = (self.0 ^ number).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
}

impl<P: Clone> Gate<P> {
    /// An open gate with nobody inside.
    pub fn new() -> Gate<P> {
        Gate {
            state: AtomicU8::new(OPEN),
            passing: Shards::new(AtomicUsize::default),
            next_ticket: AtomicU64::new(0),
            parked: Mutex::default(),
        }
    }

    /// Lets a caller in, unless the gate is closing or closed.
    ///
    /// The caller counts itself first and looks at the state second; [`Gate::close`] does the reverse.
    /// Both are sequentially consistent, so one of the two always sees the other.
    #[inline]
    pub fn enter(&self) -> Result<Pass<'_>, State> {
        let passing = self.passing.own();
        passing.fetch_add(1, Ordering::SeqCst);
        let pass = Pass { passing };
        match self.state() {
            State::Open => Ok(pass),
            refused => Err(refused),
        }
    }

    /// Turns a pass into a ticket: the caller will be suspended inside.
    pub fn park(&self, pass: Pass<'_>, caller: P) -> Ticket {
        let ticket = self.next_ticket.fetch_add(1, Ordering::Relaxed);
        self.parked().insert(ticket, caller);
        // Only now: a purge that sees nobody passing must find the caller parked.
        drop(pass);
        Ticket(ticket)
    }

    /// Ends a parked caller's stay.
    pub fn leave(&self, ticket: &Ticket) {
        self.parked().remove(&ticket.0);
    }

    /// Keeps new callers out, for as long as it takes to decide. False if it was not open.
    pub fn close(&self) -> bool {
        self.state.compare_exchange(OPEN, CLOSING, Ordering::SeqCst, Ordering::SeqCst).is_ok()
    }

    /// Takes a [`Gate::close`] back.
    pub fn reopen(&self) {
        let _ = self.state.compare_exchange(CLOSING, OPEN, Ordering::SeqCst, Ordering::SeqCst);
    }

    /// Makes a [`Gate::close`] final.
    pub fn seal(&self) {
        self.state.store(CLOSED, Ordering::SeqCst);
    }

    /// Whether a call may come in.
    #[inline]
    pub fn state(&self) -> State {
        match self.state.load(Ordering::SeqCst) {
            OPEN => State::Open,
            CLOSING => State::Closing,
            _ => State::Closed,
        }
    }

    /// How many callers are in their first slice. While the gate is not open nobody else gets in, so none there means
    /// that nobody is left.
    pub fn passing(&self) -> usize {
        self.passing.all().map(|passing| passing.load(Ordering::SeqCst)).sum()
    }

    /// Those who are suspended inside; a caller inside twice is named twice.
    pub fn lingering(&self) -> Vec<P> {
        self.parked().values().cloned().collect()
    }

    // A panic while the map was locked cannot have left it half changed: one insert, or one remove.
    fn parked(&self) -> MutexGuard<'_, Parked<P>> {
        self.parked.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<P: Clone> Default for Gate<P> {
    fn default() -> Self {
        Gate::new()
    }
}

impl Drop for Pass<'_> {
    #[inline]
    fn drop(&mut self) {
        self.passing.fetch_sub(1, Ordering::SeqCst);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;
    use std::sync::atomic::AtomicBool;

    #[test]
    fn a_closed_gate_lets_nobody_in() {
        let gate: Gate<u32> = Gate::new();
        assert!(gate.enter().is_ok());
        assert!(gate.close());
        assert!(!gate.close(), "only one may close it at a time");
        assert_eq!(gate.enter().err(), Some(State::Closing));
        gate.reopen();
        assert!(gate.enter().is_ok());
        assert!(gate.close());
        gate.seal();
        gate.reopen();
        assert_eq!(gate.enter().err(), Some(State::Closed));
        assert_eq!(gate.passing(), 0, "a refused caller is not counted");
    }

    #[test]
    fn a_parked_caller_is_named_until_it_leaves() {
        let gate = Gate::new();
        let pass = gate.enter().unwrap();
        assert_eq!(gate.passing(), 1);
        let ticket = gate.park(pass, "p1");
        assert_eq!((gate.passing(), gate.lingering()), (0, vec!["p1"]));
        gate.leave(&ticket);
        assert!(gate.lingering().is_empty());
    }

    #[test]
    fn whoever_got_in_is_seen_by_whoever_closes() {
        let gate: Arc<Gate<u32>> = Arc::new(Gate::new());
        let gone = Arc::new(AtomicBool::new(false));
        let entered = Arc::new(AtomicU64::new(0));
        let callers: Vec<_> = (0..4)
            .map(|_| {
                let (gate, gone, entered) = (gate.clone(), gone.clone(), entered.clone());
                std::thread::spawn(move || {
                    while gate.state() != State::Closed {
                        if let Ok(_pass) = gate.enter() {
                            assert!(!gone.load(Ordering::SeqCst), "inside code that is gone");
                            entered.fetch_add(1, Ordering::SeqCst);
                        }
                    }
                })
            })
            .collect();
        for round in 0..200 {
            while entered.load(Ordering::SeqCst) < round * 10 {
                std::thread::yield_now();
            }
            assert!(gate.close());
            while gate.passing() > 0 {
                std::thread::yield_now();
            }
            gone.store(true, Ordering::SeqCst);
            std::thread::yield_now();
            gone.store(false, Ordering::SeqCst);
            gate.reopen();
        }
        assert!(gate.close());
        gate.seal();
        callers.into_iter().for_each(|caller| caller.join().unwrap());
    }
}
