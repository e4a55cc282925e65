//! Threads that take work in the order in which it comes: as many as are needed, up to a bound, and gone again soon.
//!
//! The system may have no more threads to give. Then those that there are do the work in turn; only where there is none at
//! all is it refused, and whoever wants it is told at once.

use crate::system::lower_priority;
use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Compilers recurse along the nesting of what they compile.
pub(crate) const STACK: usize = 16 << 20;
/// A thread that has had nothing to do for this time ends.
const IDLE: Duration = Duration::from_secs(10);

/// Something to be done.
pub(crate) type Work = Box<dyn FnOnce() + Send>;

/// Some threads of one kind.
pub(crate) struct Threads {
    name: &'static str,
    /// The priority, as `nice` counts it.
    nice: i32,
    state: Mutex<State>,
    ready: Condvar,
}

struct State {
    queue: VecDeque<Work>,
    alive: usize,
    idle: usize,
}

impl Threads {
    pub(crate) const fn new(name: &'static str, nice: i32) -> Threads {
        let state = State { queue: VecDeque::new(), alive: 0, idle: 0 };
        Threads { name, nice, state: Mutex::new(state), ready: Condvar::new() }
    }

    /// Has work done by one of at most so many threads; gives it back when there is none, and none to be had.
    pub(crate) fn run(&'static self, most: usize, work: Work) -> Result<(), Work> {
        let mut state = self.lock();
        state.queue.push_back(work);
        if state.idle < state.queue.len() && state.alive < most {
            let thread = std::thread::Builder::new().name(self.name.to_owned()).stack_size(STACK);
            match thread.spawn(|| self.work()) {
                Ok(_) => state.alive += 1,
                // Those that there are do it in turn.
                Err(_) if state.alive > 0 => {}
                Err(_) => return state.queue.pop_back().map_or(Ok(()), Err),
            }
        }
        drop(state);
        self.ready.notify_one();
        Ok(())
    }

    fn work(&self) {
        lower_priority(self.nice);
        let mut state = self.lock();
        loop {
            if let Some(work) = state.queue.pop_front() {
                drop(state);
                // What panics has an answer of its own; the thread lives on.
                let _ = catch_unwind(AssertUnwindSafe(work));
                state = self.lock();
                continue;
            }
            state.idle += 1;
            let waited = self.ready.wait_timeout(state, IDLE).unwrap_or_else(PoisonError::into_inner);
            state = waited.0;
            state.idle -= 1;
            if waited.1.timed_out() && state.queue.is_empty() {
                state.alive -= 1;
                return;
            }
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
