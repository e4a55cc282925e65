//! Work of the host that pauses: it runs on a stack of its own, in slices, for as long as it takes.
//!
//! A function of the host works on plain memory and knows nothing of calls. Where it has worked for a slice it
//! pauses deep within, in `Heap::charge`: its stack lies still until the call's next turn, or is unwound when the
//! call is dropped. So it needs no state machine, and the function has no second version that could differ.
//!
//! Most functions are over at once and never come here, see [`crate::host`]. Stacks are bounded in number and used
//! again; who finds none waits for its next turn.
//!
//! Unsafe, because a stack that lies still is moved to another thread, with what is on it.

#![allow(unsafe_code)]

use corosensei::stack::{DefaultStack, Stack, StackPointer};
use corosensei::{Coroutine, CoroutineResult};
use crossbeam_queue::ArrayQueue;
pub use instar_terms::heap::Pause;
use std::cell::Cell;
use std::future::poll_fn;
use std::mem::ManuallyDrop;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::task::Poll;
use std::time::{Duration, Instant};

/// Bytes of a stack, of which only those that are touched are memory.
const BYTES: usize = 1 << 20;
/// Stacks in use at once: each is two mappings of the few that a process may have.
const MOST: usize = 1_000;
/// Stacks that wait to be used again.
const KEPT: usize = 32;
/// What a slice should take, which is about the turn of a process.
const TIME: Duration = Duration::from_micros(20);
/// The work until the clock is looked at, the first time and at least and at most. A unit takes a nanosecond
/// or a hundred, depending on what it is.
const FIRST: u64 = 500;
const LEAST: u64 = 50;
const LARGEST: u64 = 2_000;

/// Told instead of work: what follows takes long and cannot pause. Where that may be, it is done on another thread.
pub const ALONE: u64 = u64::MAX;
/// That is done.
pub const TOGETHER: u64 = u64::MAX - 1;

static IDLE: LazyLock<ArrayQueue<DefaultStack>> = LazyLock::new(|| ArrayQueue::new(KEPT));
static IN_USE: AtomicUsize = AtomicUsize::new(0);

/// A stack, which goes back to where it is used again.
struct Pooled(ManuallyDrop<DefaultStack>);

impl Pooled {
    /// None when too many are in use, or none is to be had.
    fn take() -> Option<Pooled> {
        IN_USE.fetch_update(Relaxed, Relaxed, |used| (used < MOST).then_some(used + 1)).ok()?;
        match IDLE.pop().or_else(|| DefaultStack::new(BYTES).ok()) {
            Some(stack) => Some(Pooled(ManuallyDrop::new(stack))),
            None => {
                IN_USE.fetch_sub(1, Relaxed);
                None
            }
        }
    }
}

impl Drop for Pooled {
    fn drop(&mut self) {
        // SAFETY: it is taken once, here, and nothing uses it afterwards.
        let stack = unsafe { ManuallyDrop::take(&mut self.0) };
        // Where there is no room left, it is unmapped.
        drop(IDLE.push(stack));
        IN_USE.fetch_sub(1, Relaxed);
    }
}

// SAFETY: it is the stack within, which has a guard page and is mapped until that is dropped.
unsafe impl Stack for Pooled {
    fn base(&self) -> StackPointer {
        self.0.base()
    }

    fn limit(&self) -> StackPointer {
        self.0.limit()
    }
}

/// A slice so far.
#[derive(Clone, Copy)]
struct Turn {
    began: Instant,
    /// The work that was done in it.
    done: u64,
    /// When the clock was looked at last.
    looked: Instant,
}

// Now, and the work until the clock is looked at again: of what a slice may take, a quarter, if it goes on as
// it has since the last look. What comes may take a hundred times as long for each unit, as memory does that
// is used for the first time.
fn next_step(looked: Instant, done: u64) -> (Instant, u64) {
    let now = Instant::now();
    let nanos = (now - looked).as_nanos().max(1) as u64;
    let fits = done.saturating_mul(TIME.as_nanos() as u64 / 4) / nanos;
    (now, fits.clamp(LEAST, LARGEST))
}

/// How far the work has come.
#[derive(Debug)]
pub enum Step<T> {
    /// A slice is over in which so much was done; or [`ALONE`], or [`TOGETHER`].
    Paused(u64),
    /// All of it.
    Done(T),
}

/// Work that has begun. It borrows what it works on for as long as this exists.
pub struct Slices<'a, T> {
    coroutine: Coroutine<u64, u64, T, Pooled>,
    borrows: std::marker::PhantomData<&'a mut ()>,
}

// SAFETY: what lies on its stack while it is still must be fit for another thread. That is what the closure holds, which
// is `Send`, and the locals of the functions of `instar_terms` that it has called: plain data and references into
// what the closure holds. That crate has no thread-local values, no `Rc` and no locks, and forbids unsafe code. Where the
// NIF makes terms, there are those of an environment that belongs to no process, which the closure holds, too: any thread
// may use it that is the only one.
unsafe impl<T: Send> Send for Slices<'_, T> {}

impl<'a, T: Send> Slices<'a, T> {
    /// Begins work, of which nothing runs before `next`; waits until there is a stack for it.
    ///
    /// It is given the work of its first slice, and whom to tell when a slice is over.
    pub(crate) async fn begin(work: impl FnOnce(u64, &Pause<'_>) -> T + Send + 'a) -> Slices<'a, T>
    where
        T: 'a,
    {
        let stack = loop {
            match Pooled::take() {
                Some(stack) => break stack,
                None => pause().await,
            }
        };
        Slices::on(stack, work)
    }

    /// The same for what isn't asynchronous; gives the work back when there is no stack for it.
    pub fn try_begin<W>(work: W) -> Result<Slices<'a, T>, W>
    where
        W: FnOnce(u64, &Pause<'_>) -> T + Send + 'a,
        T: 'a,
    {
        match Pooled::take() {
            Some(stack) => Ok(Slices::on(stack, work)),
            None => Err(work),
        }
    }

    fn on(stack: Pooled, work: impl FnOnce(u64, &Pause<'_>) -> T + Send + 'a) -> Slices<'a, T>
    where
        T: 'a,
    {
        let run = move |yielder: &corosensei::Yielder<u64, u64>, first| {
            let turn = Cell::new(Turn { began: Instant::now(), done: 0, looked: Instant::now() });
            work(first, &|done| {
                if done >= TOGETHER {
                    yielder.suspend(done);
                    let began = Instant::now();
                    turn.set(Turn { began, done: 0, looked: began });
                    return LEAST;
                }
                let mut now = turn.get();
                now.done += done;
                let (at, step) = next_step(now.looked, done);
                now.looked = at;
                if at - now.began < TIME {
                    turn.set(now);
                    return step;
                }
                yielder.suspend(now.done);
                let began = Instant::now();
                turn.set(Turn { began, done: 0, looked: began });
                step
            })
        };
        // SAFETY: what `run` borrows is borrowed for 'a, which outlives this value. Where it is kept, a future of
        // wasmtime's fiber, it is dropped with the fiber and never forgotten.
        let coroutine = unsafe { Coroutine::with_stack_unchecked(stack, run) };
        Slices { coroutine, borrows: std::marker::PhantomData }
    }

    /// Runs the next slice.
    #[allow(clippy::should_implement_trait, reason = "after the last one there is no next")]
    pub fn next(&mut self) -> Step<T> {
        match self.coroutine.resume(FIRST) {
            CoroutineResult::Yield(done) => Step::Paused(done),
            CoroutineResult::Return(result) => Step::Done(result),
        }
    }
}

impl<T> std::fmt::Debug for Slices<'_, T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Slices").finish_non_exhaustive()
    }
}

/// Leaves the rest to the call's next turn.
pub(crate) async fn pause() {
    let mut is_back = false;
    let wait = poll_fn(|context| {
        if std::mem::replace(&mut is_back, true) {
            return Poll::Ready(());
        }
        // That tells it apart from a call that waits for something outside.
        context.waker().wake_by_ref();
        Poll::Pending
    });
    wait.await;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_says_that_what_follows_cannot_pause_stops_at_once() {
        let mut slices = Slices::on(Pooled::take().unwrap(), |_, pause: &Pause<'_>| {
            [pause(1), pause(ALONE), pause(TOGETHER)]
        });
        for told in [ALONE, TOGETHER] {
            assert!(matches!(slices.next(), Step::Paused(what) if what == told));
        }
        assert!(matches!(slices.next(), Step::Done([_, LEAST, LEAST])));
    }

    struct Noted<'a>(&'a AtomicUsize);

    impl Drop for Noted<'_> {
        fn drop(&mut self) {
            self.0.fetch_add(1, Relaxed);
        }
    }

    #[test]
    fn work_goes_on_where_it_paused_on_whatever_thread() {
        let mut data = vec![0u64; 10];
        {
            let data = &mut data;
            let mut slices = Slices::on(Pooled::take().unwrap(), |_, pause: &Pause<'_>| {
                for byte in data.iter_mut() {
                    // As long as a slice may last: before that nothing pauses.
                    std::thread::sleep(TIME);
                    *byte = pause(7);
                }
                data.len()
            });
            let mut pauses = 0;
            let length = loop {
                let step = std::thread::scope(|scope| scope.spawn(|| slices.next()).join().unwrap());
                match step {
                    Step::Paused(work) => {
                        assert_eq!(work, 7);
                        pauses += 1;
                    }
                    Step::Done(length) => break length,
                }
            };
            assert_eq!((pauses, length), (10, 10));
        }
        assert!(data.iter().all(|units| (LEAST..=LARGEST).contains(units)));
    }

    #[test]
    fn what_is_dropped_while_it_is_still_is_unwound_and_its_stack_used_again() {
        let dropped = AtomicUsize::new(0);
        for _ in 0..2 * MOST {
            let mut slices: Slices<'_, ()> = Slices::on(Pooled::take().unwrap(), |_, pause: &Pause<'_>| {
                let _noted = Noted(&dropped);
                loop {
                    std::thread::sleep(TIME);
                    pause(1);
                }
            });
            assert!(matches!(slices.next(), Step::Paused(1)));
        }
        assert_eq!(dropped.load(Relaxed), 2 * MOST);
        // One that never ran has nothing to unwind.
        drop(Slices::on(Pooled::take().unwrap(), |_, _: &Pause<'_>| ()));
    }
}
