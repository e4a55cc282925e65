//! Stacks for fibers: made when one is needed, kept for a while, all of one size side by side.
//!
//! Below each stack lies a guard page. Where the kernel has guards that are no mappings (Linux 6.13), all stacks of one
//! size are one mapping; elsewhere each takes two, which are counted.
//!
//! Unsafe, because wasmtime trusts a stack to lie where it says, with a guard below.

#![allow(unsafe_code)]

use crate::deferred_drop::{LARGE, drop_later};
use crate::error::CallError;
use crate::pages::{Mappings, Reservation, Span, page, whole_pages};
use crate::shards::Shards;
use std::ops::Range;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use wasmtime::{StackCreator, StackMemory};

/// Stacks whose addresses are reserved at once; where a machine grants fewer addresses, fewer stacks.
const TOGETHER: [usize; 4] = [256, 32, 4, 1];
/// Mappings of a stack whose guard page is one: itself, and the guard.
const MAPPINGS: usize = 2;
/// Bytes from its start on that a call has used whose stack goes by way of a thread.
const DEEP: usize = LARGE;
/// Bytes of a stack that stay memory when the others go with its call: most calls need no more.
pub(crate) const KEPT: usize = 16 << 10;

/// Stacks of one size.
#[derive(Debug)]
pub(crate) struct Stacks {
    bytes: usize,
    /// Whether a stack's pages go back when its call is over: few calls use much of a large one.
    large: bool,
    mappings: Arc<Mappings>,
    /// Whether guard pages are mappings of their own, as far as that is known.
    guards_are_mappings: AtomicBool,
    /// The last one that a thread gave back it takes first: its pages are in its processor's cache.
    warm: Shards<Mutex<Warm>>,
    free: Mutex<Free>,
}

#[derive(Debug, Default)]
struct Warm {
    spans: Vec<Span>,
    /// The least number of them since it was looked at last: so many nobody has needed.
    least: usize,
}

impl Warm {
    fn pop(&mut self) -> Option<Span> {
        let span = self.spans.pop()?;
        self.least = self.least.min(self.spans.len());
        Some(span)
    }
}

#[derive(Debug, Default)]
struct Free {
    // Without memory; where guards are mappings, closed.
    cold: Vec<Span>,
    reservation: Option<Arc<Reservation>>,
}

impl Stacks {
    /// None is made yet.
    pub(crate) fn new(bytes: usize, large: bool, mappings: Arc<Mappings>) -> Arc<Stacks> {
        Arc::new(Stacks {
            bytes: whole_pages(bytes),
            large,
            mappings,
            guards_are_mappings: AtomicBool::new(false),
            warm: Shards::new(Mutex::default),
            free: Mutex::default(),
        })
    }

    #[cfg(test)]
    fn without_light_guards(self: Arc<Stacks>) -> Arc<Stacks> {
        self.guards_are_mappings.store(true, Relaxed);
        self
    }

    /// A stack, if there may be another one.
    pub(crate) fn take(self: &Arc<Stacks>) -> Option<Stack> {
        let own = lock(self.warm.own()).pop();
        if let Some(span) = own.or_else(|| self.warm.all().find_map(|warm| lock(warm).pop())) {
            return Some(self.lend(span));
        }
        let mut free = lock(&self.free);
        let (span, is_new) = match free.cold.pop() {
            Some(span) => (span, false),
            None => (self.reserved(&mut free)?, true),
        };
        drop(free);
        if !is_new && !self.guards_are_mappings.load(Relaxed) {
            return Some(self.lend(span));
        }
        match self.opened(span) {
            Ok(span) => Some(self.lend(span)),
            Err(span) => {
                lock(&self.free).cold.push(span);
                None
            }
        }
    }

    fn lend(self: &Arc<Stacks>, span: Span) -> Stack {
        Stack { span: Some(span), home: self.clone() }
    }

    fn reserved(&self, free: &mut Free) -> Option<Span> {
        let bytes = self.bytes + page();
        if let Some(span) = free.reservation.as_ref().and_then(|reservation| reservation.take(bytes)) {
            return Some(span);
        }
        let reservation = TOGETHER.into_iter().find_map(|count| Reservation::new(bytes * count))?;
        free.reservation.insert(reservation).take(bytes)
    }

    /// With its pages open and its guard in place.
    fn opened(&self, mut span: Span) -> Result<Span, Span> {
        let (guard, all) = (0..page(), 0..span.bytes());
        if !self.guards_are_mappings.load(Relaxed) {
            if span.open(all.clone()) && span.guard(guard.clone()) {
                return Ok(span);
            }
            span.close(all.clone());
            self.guards_are_mappings.store(true, Relaxed);
        }
        if !self.mappings.take(MAPPINGS) {
            return Err(span);
        }
        if span.open(guard.end..all.end) {
            return Ok(span);
        }
        span.close(all);
        self.mappings.give_back(MAPPINGS);
        Err(span)
    }

    fn give_back(self: &Arc<Stacks>, span: Span) {
        if self.large && span.bytes() > 2 * DEEP && span.is_used(span.bytes() - whole_pages(DEEP)) {
            // There is more to be given back than whoever ends a call should wait for.
            return drop_later(Deep { span: Some(span), home: self.clone() }, DEEP);
        }
        self.take_back(span);
    }

    fn take_back(&self, mut span: Span) {
        if self.large {
            span.empty(page()..span.bytes() - whole_pages(KEPT));
        }
        lock(self.warm.own()).spans.push(span);
    }

    /// Gives back the memory of the stacks that nobody has needed since this was done last.
    pub(crate) fn tidy(&self) {
        let needless = |warm: &Mutex<Warm>| {
            let mut warm = lock(warm);
            let least = warm.least;
            let needless: Vec<Span> = warm.spans.drain(..least).collect();
            warm.least = warm.spans.len();
            needless
        };
        for mut span in self.warm.all().flat_map(needless) {
            let all = 0..span.bytes();
            if self.guards_are_mappings.load(Relaxed) {
                span.close(all);
                self.mappings.give_back(MAPPINGS);
            } else {
                span.empty(page()..all.end);
            }
            lock(&self.free).cold.push(span);
        }
    }

    /// How many wait for a call, with their memory.
    pub(crate) fn warm(&self) -> usize {
        self.warm.all().map(|warm| lock(warm).spans.len()).sum()
    }
}

fn lock<T>(list: &Mutex<T>) -> MutexGuard<'_, T> {
    // Each critical section is a step or two on lists, which a panic cannot leave half done.
    list.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A stack of which much was used, until another thread has given that back.
struct Deep {
    span: Option<Span>,
    home: Arc<Stacks>,
}

impl Drop for Deep {
    fn drop(&mut self) {
        if let Some(span) = self.span.take() {
            self.home.take_back(span);
        }
    }
}

/// A stack that a fiber has.
pub(crate) struct Stack {
    span: Option<Span>,
    home: Arc<Stacks>,
}

impl Stack {
    fn span(&self) -> &Span {
        self.span.as_ref().expect("only dropping takes it")
    }
}

impl Drop for Stack {
    fn drop(&mut self) {
        if let Some(span) = self.span.take() {
            self.home.give_back(span);
        }
    }
}

// SAFETY: the pages are this stack's alone until it is dropped, whole, open, zero when they are new, and there is a
// guard page below them. What an earlier call has left in them no guest can read.
unsafe impl StackMemory for Stack {
    fn top(&self) -> *mut u8 {
        let span = self.span();
        span.at(span.bytes())
    }

    fn range(&self) -> Range<usize> {
        let span = self.span();
        span.at(page()) as usize..span.at(span.bytes()) as usize
    }

    fn guard_range(&self) -> Range<*mut u8> {
        let span = self.span();
        span.at(0)..span.at(page())
    }
}

/// What gives an engine of wasmtime its stacks.
pub(crate) struct Fibers {
    pub(crate) stacks: Arc<Stacks>,
    /// Has others give up what they don't use; whether somebody did.
    pub(crate) give_up_idle: Box<dyn Fn() -> bool + Send + Sync>,
}

// SAFETY: as of `Stack`.
unsafe impl StackCreator for Fibers {
    fn new_stack(&self, size: usize, _zeroed: bool) -> wasmtime::Result<Box<dyn StackMemory>> {
        if size > self.stacks.bytes {
            return Err(CallError::Internal.into());
        }
        loop {
            if let Some(stack) = self.stacks.take() {
                return Ok(Box::new(stack));
            }
            if !(self.give_up_idle)() {
                return Err(CallError::no_span().into());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fill(stack: &Stack) {
        let Range { start, end } = stack.range();
        for address in (start..end).step_by(page()) {
            // SAFETY: the test has the stack.
            unsafe { (address as *mut u8).write_volatile(1) };
        }
    }

    #[test]
    fn stacks_come_back_and_are_counted_where_their_guards_are_mappings() {
        let mappings = Mappings::new(20);
        let stacks = Stacks::new(64 << 10, false, mappings.clone()).without_light_guards();
        let taken: Vec<Stack> = std::iter::from_fn(|| stacks.take()).collect();
        assert_eq!(taken.len(), 10);
        assert_eq!(mappings.count(), (20, 20));
        taken.iter().for_each(fill);
        drop(taken);
        stacks.tidy();
        assert_eq!(mappings.count(), (20, 20), "they were needed until now");
        let one = stacks.take();
        stacks.tidy();
        assert_eq!(mappings.count(), (20, 2), "one is in use");
        drop(one);
        assert_eq!(std::iter::from_fn(|| stacks.take()).inspect(fill).collect::<Vec<_>>().len(), 10);
    }

    #[test]
    fn stacks_with_light_guards_are_one_mapping() {
        let stacks = Stacks::new(64 << 10, true, Mappings::new(1_000));
        let before = lines();
        let taken: Vec<Stack> = std::iter::from_fn(|| stacks.take()).take(400).collect();
        if stacks.guards_are_mappings.load(Relaxed) {
            return;
        }
        taken.iter().for_each(fill);
        // Two reservations, each with an open and a closed part; other tests may make some meanwhile.
        assert!(lines() < before + 100, "{} → {}", before, lines());
        let mut all: Vec<_> =
            taken.iter().map(|stack| (stack.guard_range().start as usize, stack.range().end)).collect();
        all.sort_unstable();
        assert!(all.windows(2).all(|two| two[0].1 <= two[1].0));
    }

    fn lines() -> usize {
        std::fs::read_to_string("/proc/self/maps").unwrap().lines().count()
    }
}
