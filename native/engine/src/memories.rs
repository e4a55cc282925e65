//! Room for linear memories: address space for as many as there may be, opened as they are needed.
//!
//! Each span has the addresses that 32 bits can reach and a guard behind them, so that no access needs a check. A span
//! that an instance has left is cleared and kept for a while, with the pages that were written last: new ones from the
//! kernel cost more than to clear a few.
//!
//! Unsafe, because wasmtime trusts a memory to lie where it says, with as many bytes as it says.

#![allow(unsafe_code)]

use crate::pages::{Mappings, NO_SPAN, Reservation, Span, whole_pages};
use crate::shards::Shards;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use wasmtime::{LinearMemory, MemoryCreator, MemoryType};

/// Mappings of a span: what is open of it, and what is not.
const MAPPINGS: usize = 2;
/// Bytes of a memory that are made zero sooner than the kernel says which of them were written.
const SMALL: usize = 64 << 10;
/// Spans that wait for a memory of their size, before one of another size is made to fit.
const SPARE: usize = 64;

/// All memories of an engine.
#[derive(Debug)]
pub(crate) struct Memories {
    capacity: usize,
    guard: usize,
    reservation: Arc<Reservation>,
    mappings: Arc<Mappings>,
    /// Bytes of the memories that instances have, as far as they count: those that a thread has taken, without those that
    /// it has given back. It may be below zero.
    used: Shards<AtomicUsize>,
    /// A thread takes a span that it has given back itself, if there is one: that is in its processor's cache.
    free: Shards<Mutex<Free>>,
}

#[derive(Debug, Default)]
struct Free {
    // By how much of them is open, with how much of that is memory at most. All of it is zero. A size that nothing waits of
    // stays for a while: mostly the next comes at once.
    warm: BTreeMap<usize, Vec<(Span, usize)>>,
    count: usize,
    kept: usize,
    /// Closed.
    cold: Vec<Span>,
    /// The least number of warm ones since it was looked at last.
    least: usize,
}

impl Free {
    fn pop(&mut self, open: usize) -> Option<Span> {
        let spans = self.warm.get_mut(&open)?;
        let (span, kept) = spans.pop()?;
        self.count -= 1;
        self.kept -= kept;
        self.least = self.least.min(self.count);
        Some(span)
    }

    fn push(&mut self, open: usize, span: Span, kept: usize) {
        self.warm.entry(open).or_default().push((span, kept));
        self.count += 1;
        self.kept += kept;
    }

    /// One of those of which most wait.
    fn pop_any(&mut self) -> Option<(usize, Span)> {
        let open = *self.warm.iter().max_by_key(|(_, spans)| spans.len())?.0;
        self.pop(open).map(|span| (open, span))
    }
}

impl Memories {
    /// Room for so many memories of up to `capacity` bytes, if the machine grants so many addresses.
    pub(crate) fn new(
        count: usize,
        capacity: usize,
        guard: usize,
        mappings: Arc<Mappings>,
    ) -> Option<Arc<Memories>> {
        let reservation = Reservation::new(count.checked_mul(capacity + guard)?)?;
        let (used, free) = (Shards::new(AtomicUsize::default), Shards::new(Mutex::default));
        Some(Arc::new(Memories { capacity, guard, reservation, mappings, used, free }))
    }

    /// The most bytes that a memory can have.
    pub(crate) fn capacity(&self) -> usize {
        self.capacity
    }

    /// How many there may be.
    pub(crate) fn places(&self) -> usize {
        self.reservation.bytes() / (self.capacity + self.guard)
    }

    /// Bytes of the memories that there are, without the addresses that don't count.
    pub(crate) fn used(&self) -> usize {
        let sum = self.used.all().fold(0usize, |sum, used| sum.wrapping_add(used.load(Relaxed)));
        // While one goes the sum may be below zero for a moment.
        (sum as isize).max(0) as usize
    }

    fn count_used(&self, more: usize) {
        self.used.own().fetch_add(more, Relaxed);
    }

    fn count_unused(&self, less: usize) {
        self.used.own().fetch_sub(less, Relaxed);
    }

    /// Bytes of memory that spans keep which no instance has, at most.
    pub(crate) fn kept(&self) -> usize {
        self.all().map(|free| free.kept).sum()
    }

    /// A span of which so many bytes are open and zero, and whether it had as many before.
    fn take(&self, open: usize) -> Option<(Span, bool)> {
        let own = self.own().pop(open);
        if let Some(span) = own.or_else(|| self.all().find_map(|mut free| free.pop(open))) {
            return Some((span, true));
        }
        self.made(open).map(|span| (span, false))
    }

    fn made(&self, open: usize) -> Option<Span> {
        let is_full = self.all().map(|free| free.count).sum::<usize>() >= SPARE;
        let any = || self.all().find_map(|mut free| free.pop_any());
        let closed = || self.all().find_map(|mut free| free.cold.pop()).or_else(|| self.fresh());
        let other = if is_full { any() } else { None };
        let (was, mut span) = other.or_else(|| closed().map(|span| (0, span))).or_else(any)?;
        if was == 0 && !self.mappings.take(MAPPINGS) {
            self.own().cold.push(span);
            return None;
        }
        if was < open && !span.open(was..open) {
            self.put_away(span, was);
            return None;
        }
        if open < was && !span.close(open..was) {
            self.put_away(span, was);
            return None;
        }
        Some(span)
    }

    fn fresh(&self) -> Option<Span> {
        self.reservation.take(self.capacity + self.guard)
    }

    /// Takes back a span without its memory.
    fn put_away(&self, mut span: Span, open: usize) {
        span.close(0..open.max(crate::pages::page()));
        self.mappings.give_back(MAPPINGS);
        self.own().cold.push(span);
    }

    fn give_back(&self, mut span: Span, open: usize, keep: usize, is_resident: bool) {
        if open == 0 {
            return self.put_away(span, open);
        }
        if is_resident && open <= keep.min(SMALL) {
            span.zero(0..open);
        } else {
            span.clear(0..open, keep);
        }
        self.own().push(open, span, keep.min(open));
    }

    /// Gives back the memory of the spans that nobody has needed since this was done last.
    pub(crate) fn tidy(&self) {
        for shard in self.free.all() {
            let mut free = lock(shard);
            let needless = free.least;
            for _ in 0..needless {
                let Some((open, span)) = free.pop_any() else { break };
                drop(free);
                self.put_away(span, open);
                free = lock(shard);
            }
            free.warm.retain(|_, spans| !spans.is_empty());
            free.least = free.count;
        }
    }

    /// Whether some wait for an instance, with their memory.
    pub(crate) fn has_warm(&self) -> bool {
        self.all().any(|free| free.count > 0)
    }

    fn own(&self) -> MutexGuard<'_, Free> {
        lock(self.free.own())
    }

    // One after the other: nobody holds two of them.
    fn all(&self) -> impl Iterator<Item = MutexGuard<'_, Free>> {
        self.free.all().map(lock)
    }
}

fn lock(free: &Mutex<Free>) -> MutexGuard<'_, Free> {
    // Each critical section is a step or two on lists, which a panic cannot leave half done.
    free.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A memory that an instance has.
struct Lent {
    span: Option<Span>,
    bytes: usize,
    open: usize,
    keep: usize,
    uncounted: usize,
    /// Whether another instance had it, with as many bytes: it is likely to be memory.
    is_resident: bool,
    home: Arc<Memories>,
}

impl Lent {
    fn span(&self) -> &Span {
        self.span.as_ref().expect("only dropping takes it")
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        self.home.count_unused(self.bytes.saturating_sub(self.uncounted));
        if let Some(span) = self.span.take() {
            self.home.give_back(span, self.open, self.keep, self.is_resident);
        }
    }
}

// SAFETY: the pages are this memory's alone until it is dropped; up to its size they are open, beyond it and in the
// guard they are not, and it never moves.
unsafe impl LinearMemory for Lent {
    fn byte_size(&self) -> usize {
        self.bytes
    }

    fn byte_capacity(&self) -> usize {
        self.home.capacity
    }

    fn grow_to(&mut self, bytes: usize) -> wasmtime::Result<()> {
        let open = whole_pages(bytes);
        let opened = bytes <= self.home.capacity
            && self.span.as_mut().is_some_and(|span| open <= self.open || span.open(self.open..open));
        if !opened {
            return Err(wasmtime::Error::msg("the memory cannot grow"));
        }
        let counted = bytes.saturating_sub(self.bytes.max(self.uncounted));
        self.home.count_used(counted);
        (self.bytes, self.open) = (bytes, open.max(self.open));
        Ok(())
    }

    fn as_ptr(&self) -> *mut u8 {
        self.span().base().as_ptr()
    }
}

/// What gives an engine of wasmtime its memories.
pub(crate) struct Lender {
    pub(crate) memories: Arc<Memories>,
    /// Bytes of a memory that stay memory when its instance goes.
    pub(crate) keep: usize,
    /// Bytes that are only addresses before somebody uses them: those of a guest's stack.
    pub(crate) uncounted: usize,
    /// Has others give up what they don't use; whether somebody did.
    pub(crate) give_up_idle: Box<dyn Fn() -> bool + Send + Sync>,
}

// SAFETY: as of `Lent`; what is cleared is zero, and so are pages that come from the kernel. A span is as large as
// the reservation and the guard that the engine is made with.
unsafe impl MemoryCreator for Lender {
    fn new_memory(
        &self,
        _ty: MemoryType,
        minimum: usize,
        _maximum: Option<usize>,
        reserved: Option<usize>,
        guard: usize,
    ) -> Result<Box<dyn LinearMemory>, String> {
        let home = &self.memories;
        if reserved.is_some_and(|bytes| bytes > home.capacity)
            || guard > home.guard
            || minimum > home.capacity
        {
            return Err("the memory is larger than a span".to_owned());
        }
        let open = whole_pages(minimum);
        loop {
            if let Some((span, is_resident)) = home.take(open) {
                let (bytes, keep, uncounted) = (minimum, self.keep, self.uncounted);
                home.count_used(bytes.saturating_sub(uncounted));
                let home = home.clone();
                let span = Some(span);
                return Ok(Box::new(Lent { span, bytes, open, keep, uncounted, is_resident, home }));
            }
            if !(self.give_up_idle)() {
                return Err(NO_SPAN.to_owned());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: usize = 64 << 10;

    fn lender(count: usize, mappings: usize, keep: usize) -> Lender {
        let memories = Memories::new(count, 1 << 20, PAGE, Mappings::new(mappings)).unwrap();
        Lender { memories, keep, uncounted: 0, give_up_idle: Box::new(|| false) }
    }

    fn memory(lender: &Lender, bytes: usize) -> Option<Box<dyn LinearMemory>> {
        let ty = MemoryType::new(0, None);
        lender.new_memory(ty, bytes, None, Some(1 << 20), PAGE).ok()
    }

    #[expect(clippy::mut_from_ref, reason = "a memory's bytes are not behind its reference")]
    fn bytes(memory: &dyn LinearMemory) -> &mut [u8] {
        // SAFETY: the test has the memory, and looks at it once at a time.
        unsafe { std::slice::from_raw_parts_mut(memory.as_ptr(), memory.byte_size()) }
    }

    #[test]
    fn what_one_instance_wrote_no_other_reads() {
        for keep in [0, 4096, PAGE, 1 << 20] {
            let lender = lender(3, 100, keep);
            let mut seed = 1u64;
            let mut next = |below: u64| {
                seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
                (seed >> 33) % below
            };
            let mut held: Vec<Box<dyn LinearMemory>> = Vec::new();
            for _ in 0..500 {
                if held.len() == 3 || (!held.is_empty() && next(2) == 0) {
                    held.swap_remove(next(held.len() as u64) as usize);
                }
                if let Some(mut memory) = memory(&lender, next(9) as usize * PAGE) {
                    assert!(bytes(&*memory).iter().all(|byte| *byte == 0));
                    let grown = memory.byte_size() + next(7) as usize * PAGE;
                    memory.grow_to(grown).unwrap();
                    let memory_bytes = bytes(&*memory);
                    assert!(memory_bytes.iter().all(|byte| *byte == 0));
                    for _ in 0..next(30) {
                        if !memory_bytes.is_empty() {
                            memory_bytes[next(memory_bytes.len() as u64) as usize] = 7;
                        }
                    }
                    held.push(memory);
                }
                if next(20) == 0 {
                    lender.memories.tidy();
                }
            }
            drop(held);
            assert_eq!(lender.memories.used(), 0);
        }
    }

    #[test]
    fn places_are_bounded_by_their_number_and_by_mappings_and_come_back() {
        for (count, mappings) in [(5, 1_000), (100, 10)] {
            let lender = lender(count, mappings, PAGE);
            for _ in 0..3 {
                let taken: Vec<_> = std::iter::from_fn(|| memory(&lender, PAGE)).collect();
                assert_eq!(taken.len(), 5);
            }
            lender.memories.tidy();
            lender.memories.tidy();
            assert_eq!(lender.memories.mappings.count().1, 0);
            assert!(memory(&lender, 2 * PAGE).is_some());
        }
    }

    #[test]
    fn a_memory_cannot_outgrow_its_span() {
        let lender = lender(1, 10, 0);
        assert!(memory(&lender, (1 << 20) + PAGE).is_none());
        let mut memory = memory(&lender, 0).unwrap();
        assert!(memory.grow_to((1 << 20) + PAGE).is_err());
        memory.grow_to(1 << 20).unwrap();
        assert_eq!(memory.byte_size(), memory.byte_capacity());
    }
}
