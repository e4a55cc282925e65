//! What the host keeps for an instance whose functions take terms: where things are in its memory, its fuel, what it is
//! owed, and what of its heap was collected.

use crate::common::Pool;
use crate::error::CallError;
use crate::origin::{Exits, Origin};
use crate::slices::{Slices, Step, pause};

use instar_terms::context::{Atoms, Module as Names};
use instar_terms::heap::{Heap, Outcome, Pause, Word};
use instar_terms::imports::BUDGET;
use instar_terms::layout::{NON_VALUE, PAGE, STACK_BYTES};
use instar_terms::runtime::Exception;
use std::ops::RangeInclusive;
use std::sync::Arc;
use std::time::{Duration, Instant};
use wasmtime::{AsContextMut, Global, Memory};

/// Bytes of frames that every call may have.
pub(crate) const LEAST_FRAMES: usize = 16 << 20;

/// What a call should work between two points at which it may give up its thread.
const SLICE_TIME: Duration = Duration::from_micros(10);
/// The units of fuel that take about as long, at most and at least. It depends on what the call does, and on whose memory the
/// processor's caches hold: what a slice took says how long the next one is. The first one is short, for a module that
/// is not compiled Erlang may do much for a unit.
const SLICE: RangeInclusive<u64> = 50..=25_000;
/// How much longer than the one before a slice may be.
const GROWTH: u64 = 8;
/// Of slices of the most units one in so many is measured: none of them can be longer, and to look at the clock twice takes
/// as long as a tenth of the shortest.
const MEASURED: u32 = 8;
const FIRST: u64 = 400;
/// What a call of the host costs whatever it does: some 50 ns.
const HOST_CALL: u64 = 100;
/// What a unit of the host's work costs: 2 to 30 ns.
const WORK: u64 = 16;
/// Work of the host that is added up before the call's budget is charged with it, in units of fuel.
const MOST_DEBT: u64 = 2_000;
/// Fuel between two points at which a guest that wasmtime counts the fuel of may give up its thread for what it has the
/// host do.
const COUNTED: u64 = 10_000;

/// The bytes that a memory may grow to when a call may use so many, in whole pages. The guest's stack, which
/// is address space before it is used, is not counted: it has a limit of its own. This is for a new instance, of which nobody
/// knows yet where its stack ends.
pub(crate) fn first_memory_limit(bytes: usize) -> usize {
    bytes.saturating_add(STACK_BYTES as usize) & !(PAGE as usize - 1)
}

/// What the host's functions work with for an instance.
pub(crate) struct Guest {
    pub(crate) layout: Layout,
    /// What its code is.
    pub(crate) origin: Arc<Origin>,
    /// Where its calls of the host are noted.
    pub(crate) exits: Option<Exits>,
    pub(crate) atoms: Atoms,
    pub(crate) meter: Meter,
    /// What the guest was told to ask for.
    pub(crate) unsettled: Option<Unsettled>,
    pub(crate) generations: Generations,
}

/// What of the heap has been collected already.
#[derive(Debug, Default)]
pub(crate) struct Generations {
    /// Where what is new begins.
    pub(crate) young: usize,
    /// Everything is collected when what is old reaches this.
    pub(crate) full: usize,
    pub(crate) buffer: Vec<Word>,
    /// Up to where some call may have written.
    pub(crate) reached: usize,
}

impl Generations {
    // What it has room for and was never written is no memory.
    pub(crate) fn drop_buffer_beyond(&mut self, words: usize) {
        if self.buffer.len() > words {
            self.buffer = Vec::new();
        }
    }
}

/// Where things are in an instance.
#[derive(Clone, Copy)]
pub(crate) struct Layout {
    pub(crate) memory: Memory,
    pub(crate) budget: Global,
    pub(crate) stack_base: usize,
    pub(crate) heap_base: usize,
}

impl Guest {
    /// As [`first_memory_limit`], once it is known.
    pub(crate) fn memory_limit(&self, bytes: usize) -> usize {
        let frames = self.layout.heap_base.clamp(LEAST_FRAMES, STACK_BYTES as usize);
        bytes.saturating_add(frames) & !(PAGE as usize - 1)
    }

    /// Finds the layout of an instance whose module has been checked.
    pub(crate) fn new(
        instance: &wasmtime::Instance,
        mut store: impl AsContextMut,
        (names, function): (&Arc<Names>, Option<&str>),
        origin: &Arc<Origin>,
        counts_itself: bool,
    ) -> Option<Guest> {
        let mut global = |name: &str| instance.get_global(&mut store, name);
        let (budget, stack, heap) = (global(BUDGET)?, global("stack_base")?, global("heap_base")?);
        let layout = Layout {
            memory: instance.get_memory(&mut store, "memory")?,
            budget,
            stack_base: stack.get(&mut store).i32()? as u32 as usize,
            heap_base: (heap.get(&mut store).i32()? as u32 as usize).next_multiple_of(8),
        };
        Some(Guest {
            layout,
            origin: origin.clone(),
            exits: function.and_then(|function| Exits::of(instance, &mut store, function)),
            atoms: Atoms::new(names.clone()),
            meter: Meter::new(counts_itself),
            unsettled: None,
            generations: Generations::default(),
        })
    }
}

/// What a call may still use. A slice of it is in the guest's global `budget`, which the guest takes from, if it counts
/// its fuel itself. That of others is in wasmtime's store, and their budgets mean nothing.
#[derive(Debug)]
pub(crate) struct Meter {
    /// Of a guest that wasmtime counts the fuel of.
    pub(crate) counter: Option<Counter>,
    /// What is left beyond the slice; or of all, while the host works in slices. Of a process of a call that is in `pool`.
    left: u64,
    /// Where the fuel of a call with processes is.
    pub(crate) pool: Option<Arc<Pool>>,
    /// The units of a slice.
    pub(crate) slice: u64,
    /// When the slice began, if it is measured.
    began: Option<Instant>,
    /// Slices since one was measured.
    unmeasured: u32,
    /// Work of the host that is not charged yet.
    pub(crate) debt: u64,
}

/// A slice of a guest that wasmtime counts the fuel of.
#[derive(Debug, Default)]
pub(crate) struct Counter {
    /// What is left of it; below zero the guest is to give up its thread.
    slice: i64,
    /// The fuel that there was when this was last looked at.
    seen: u64,
}

impl Counter {
    pub(crate) fn open(&mut self, fuel: u64) {
        *self = Counter { slice: COUNTED as i64, seen: fuel };
    }

    /// What the guest has used since, and what the host has.
    pub(crate) fn take(&mut self, fuel: u64) -> i64 {
        let used = self.seen.saturating_sub(fuel);
        self.seen = fuel;
        self.slice = self.slice.saturating_sub_unsigned(used);
        self.slice
    }
}

impl Meter {
    /// Of a guest that counts its fuel itself, or not.
    pub(crate) fn new(counts_itself: bool) -> Meter {
        let counter = (!counts_itself).then(Counter::default);
        Meter { counter, left: 0, pool: None, slice: FIRST, began: None, unmeasured: 0, debt: 0 }
    }

    /// What is left, as it is for the one who has a pool in common with others.
    pub(crate) fn left(&self) -> u64 {
        self.pool.as_ref().map_or(self.left, |pool| pool.fuel())
    }

    /// Sets it.
    pub(crate) fn set_left(&mut self, left: u64) {
        match &self.pool {
            Some(pool) => pool.set_fuel(left),
            None => self.left = left,
        }
    }

    /// For a call that begins.
    pub(crate) fn renew(&mut self) {
        (self.debt, self.began, self.unmeasured) = (0, None, 0);
    }

    /// A slice begins.
    pub(crate) fn begin(&mut self) {
        self.unmeasured += 1;
        self.began = None;
        if self.slice < *SLICE.end() || self.unmeasured >= MEASURED {
            (self.began, self.unmeasured) = (Some(Instant::now()), 0);
        }
    }

    /// Sets what a slice is, by the time that so many units took.
    pub(crate) fn adapt(&mut self, units: u64) {
        if let Some(began) = self.began {
            let nanos = began.elapsed().as_nanos().max(1) as u64;
            let units = units.saturating_mul(SLICE_TIME.as_nanos() as u64) / nanos;
            self.slice = units.min(GROWTH * self.slice).clamp(*SLICE.start(), *SLICE.end());
        }
    }

    /// What is left when all that is owed is paid, with so much in the budget.
    pub(crate) fn after(&mut self, budget: i64) -> Result<u64, CallError> {
        let owed = budget.min(0).unsigned_abs().saturating_add(std::mem::take(&mut self.debt));
        let left = self.left().saturating_add(budget.max(0) as u64);
        left.checked_sub(owed).ok_or(CallError::OutOfFuel)
    }

    /// Notes work of the host; true when it is enough to charge the call with it.
    pub(crate) fn owes(&mut self, work: u64) -> bool {
        self.debt = self.debt.saturating_add(work.saturating_mul(WORK) + HOST_CALL);
        self.debt >= MOST_DEBT
    }

    /// Pays for work at once.
    pub(crate) fn spend(&mut self, work: u64) -> Result<(), CallError> {
        let left = self.left().checked_sub(work.saturating_mul(WORK)).ok_or(CallError::OutOfFuel)?;
        self.set_left(left);
        Ok(())
    }

    /// Does work in slices, each of which is paid for.
    pub(crate) async fn paid<T: Send>(
        &mut self,
        work: impl FnOnce(u64, &Pause<'_>) -> T + Send,
    ) -> Result<T, CallError> {
        let mut slices = Slices::begin(work).await;
        loop {
            match slices.next() {
                Step::Paused(work) => self.spend(work)?,
                Step::Done(result) => return Ok(result),
            }
            pause().await;
        }
    }
}

/// What is done again from the start, in slices.
type Work = Box<dyn FnMut(&mut Heap<'_>) -> Outcome<Answer> + Send + Sync>;

/// What a guest is owed by a function of the host that has told it so.
pub(crate) enum Unsettled {
    /// An answer, for which it has to wait its turn.
    Answer(Answer),
    /// One that takes longer.
    Work(Work),
}

/// What a function of the host answers: a word or number, and what the registers of an exception are to be.
pub(crate) struct Answer {
    pub(crate) raw: i64,
    pub(crate) exception: Option<Exception>,
}

impl Answer {
    pub(crate) fn raw(raw: i64) -> Answer {
        Answer { raw, exception: None }
    }
}

impl From<Result<Word, Exception>> for Answer {
    fn from(result: Result<Word, Exception>) -> Answer {
        match result {
            Ok(word) => Answer::raw(word as i64),
            Err(exception) => Answer { raw: NON_VALUE as i64, exception: Some(exception) },
        }
    }
}
