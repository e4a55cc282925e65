//! What modules with terms import: Erlang's built-in functions, and the runtime beside them.
//!
//! The work is `instar_terms`'; here are only the ways in and out of the guest's registers, and the fuel that
//! the work is charged with.

use crate::code::Context;
use crate::error::CallError;
use crate::terms::{address, budget, collect, on_heap, raise, set_budget};
use instar_terms::bif::{self, Bif};
use instar_terms::heap::{Heap, Outcome, Word};
use instar_terms::imports::{BIF_MODULE, RUNTIME_MODULE, bif_name};
use instar_terms::layout::NON_VALUE;
use instar_terms::layout::Register;
use instar_terms::order::{self, Numbers};
use instar_terms::runtime::{self, Exception, Missing};
use instar_terms::segments;
use std::future::poll_fn;
use std::ops::RangeInclusive;
use std::task::Poll;
use std::time::{Duration, Instant};
use wasmtime::{AsContextMut, Caller, Linker, Result};

/// What a call should work between two points at which it may give up its thread.
const SLICE_TIME: Duration = Duration::from_micros(10);
/// The units of fuel that take about as long, at most and at least. It depends on what the call does, and on whose memory the
/// processor's caches hold: what a slice took says how long the next one is.
const SLICE: RangeInclusive<u64> = 4_000..=25_000;
/// What a call of the host costs whatever it does: some 50 ns.
const HOST_CALL: u64 = 100;
/// What a unit of the host's work costs: 2 to 30 ns.
const WORK: u64 = 16;
/// Work of the host that is added up before the call's budget is charged with it, in units of fuel.
const MOST_DEBT: u64 = 2_000;

/// What a call may still use. A slice of it is in the guest's global `budget`, which the guest takes from.
#[derive(Debug)]
pub(crate) struct Meter {
    /// What is left beyond the slice.
    left: u64,
    /// The units of a slice.
    slice: u64,
    /// When the slice began, if that is known.
    began: Option<Instant>,
    /// Work of the host that is not charged yet.
    debt: u64,
}

/// Gives a call its fuel.
pub(crate) fn refuel(store: &mut impl AsContextMut<Data = Context>, fuel: u64) -> Result<(), CallError> {
    if let Some(guest) = store.as_context_mut().data_mut().guest.as_deref_mut() {
        (guest.meter.debt, guest.meter.began) = (0, None);
    }
    open_slice(store, fuel)
}

// Of so much fuel, a slice is in the budget.
fn open_slice(store: &mut impl AsContextMut<Data = Context>, fuel: u64) -> Result<(), CallError> {
    let mut context = store.as_context_mut();
    let Some(guest) = context.data_mut().guest.as_deref_mut() else { return Ok(()) };
    let slice = fuel.min(guest.meter.slice);
    guest.meter.left = fuel - slice;
    set_budget(store, slice as i64)
}

/// The fuel that a call has left.
pub(crate) fn fuel_left(store: &mut impl AsContextMut<Data = Context>) -> Result<u64, CallError> {
    let budget = budget(store)?;
    let context = store.as_context_mut();
    let meter = &context.data().guest.as_deref().ok_or(CallError::Internal)?.meter;
    Ok(meter.left.saturating_add_signed(budget).saturating_sub(meter.debt))
}

impl Default for Meter {
    fn default() -> Self {
        Meter { left: 0, slice: *SLICE.end(), began: None, debt: 0 }
    }
}

impl Meter {
    /// Sets what a slice is, by the time that so many units took.
    fn adapt(&mut self, units: u64) {
        if let Some(began) = self.began {
            let nanos = began.elapsed().as_nanos().max(1) as u64;
            let units = units.saturating_mul(SLICE_TIME.as_nanos() as u64) / nanos;
            self.slice = units.clamp(*SLICE.start(), *SLICE.end());
        }
    }

    /// Notes work of the host; true when it is enough to charge the call with it.
    pub(crate) fn owes(&mut self, work: u64) -> bool {
        self.debt += work.saturating_mul(WORK) + HOST_CALL;
        self.debt >= MOST_DEBT
    }
}

/// Charges a call with the work that was noted.
pub(crate) fn charge(store: &mut impl AsContextMut<Data = Context>) -> Result<(), CallError> {
    let mut context = store.as_context_mut();
    let Some(guest) = context.data_mut().guest.as_deref_mut() else { return Ok(()) };
    // Where the guest next looks at its budget it gives up the thread, or fails.
    let debt = std::mem::take(&mut guest.meter.debt);
    let budget = budget(store)?;
    set_budget(store, budget.saturating_sub_unsigned(debt))
}

// The slice is used up: the next one, if there is fuel for it.
fn next_slice(store: &mut impl AsContextMut<Data = Context>) -> Result<(), CallError> {
    // What was used beyond the slice is missing from the rest.
    let beyond = budget(store)?.min(0).unsigned_abs();
    let mut context = store.as_context_mut();
    let meter = &mut context.data_mut().guest.as_deref_mut().ok_or(CallError::Internal)?.meter;
    meter.adapt(meter.slice.saturating_add(beyond));
    let left = meter.left.checked_sub(beyond).ok_or(CallError::OutOfFuel)?;
    open_slice(store, left)
}

// Its turn has come.
fn begin_slice(store: &mut impl AsContextMut<Data = Context>) -> Result<(), CallError> {
    let mut context = store.as_context_mut();
    let meter = &mut context.data_mut().guest.as_deref_mut().ok_or(CallError::Internal)?.meter;
    meter.began = Some(Instant::now());
    Ok(())
}

type Guest<'a> = Caller<'a, Context>;

fn run_bif(mut caller: Guest<'_>, bif: &Bif, arguments: &[i64]) -> Result<i64> {
    let mut words = [0; 4];
    let words = &mut words[..arguments.len()];
    words.iter_mut().zip(arguments).for_each(|(word, argument)| *word = *argument as Word);
    let result = on_heap(&mut caller, |heap| runtime::call_bif(heap, bif, words))?;
    finish(caller, result)
}

// The value, or the exception in the registers.
fn finish(mut caller: Guest<'_>, result: Result<Word, Exception>) -> Result<i64> {
    match result {
        Ok(word) => Ok(word as i64),
        Err(exception) => {
            raise(&mut caller, exception)?;
            Ok(NON_VALUE as i64)
        }
    }
}

fn value(mut caller: Guest<'_>, mut run: impl FnMut(&mut Heap<'_>) -> Outcome) -> Result<i64> {
    let result = on_heap(&mut caller, |heap| runtime::caught(run(heap)))?;
    finish(caller, result)
}

fn exception(mut caller: Guest<'_>, run: impl FnMut(&mut Heap<'_>) -> Outcome<Exception>) -> Result<()> {
    let exception = on_heap(&mut caller, run)?;
    Ok(raise(&mut caller, exception)?)
}

fn truth(mut caller: Guest<'_>, run: impl FnMut(&mut Heap<'_>) -> Outcome<bool>) -> Result<i32> {
    Ok(i32::from(on_heap(&mut caller, run)?))
}

/// Offers all that a module with terms may import.
pub(crate) fn define(linker: &mut Linker<Context>) -> Result<()> {
    for bif in bif::all() {
        define_bif(linker, bif)?;
    }
    let rt = RUNTIME_MODULE;
    linker.func_wrap(rt, "gc", |mut caller: Guest<'_>, need: i32, live: i32| -> Result<()> {
        Ok(collect(&mut caller, need as u32, live as u32)?)
    })?;
    linker.func_wrap_async(rt, "yield", |mut caller: Guest<'_>, (): ()| {
        Box::new(async move {
            next_slice(&mut caller)?;
            let mut is_back = false;
            // Nobody has to be woken: who runs the call does so when it is the call's turn.
            poll_fn(|_| if std::mem::replace(&mut is_back, true) { Poll::Ready(()) } else { Poll::Pending })
                .await;
            Ok(begin_slice(&mut caller)?)
        })
    })?;
    linker.func_wrap(rt, "stack_overflow", || -> Result<()> { Err(CallError::StackOverflow.into()) })?;
    linker.func_wrap(rt, "box_float", |caller: Guest<'_>, number: f64| {
        value(caller, |heap| heap.make_float(number))
    })?;
    linker.func_wrap(rt, "eq_exact", |caller: Guest<'_>, a: i64, b: i64| {
        truth(caller, |heap| order::equal_exactly(heap, a as Word, b as Word))
    })?;
    linker.func_wrap(rt, "eq", |caller: Guest<'_>, a: i64, b: i64| {
        truth(caller, |heap| order::equal_by_value(heap, a as Word, b as Word))
    })?;
    linker.func_wrap(rt, "cmp", |mut caller: Guest<'_>, a: i64, b: i64| -> Result<i32> {
        Ok(on_heap(&mut caller, |heap| order::compare(heap, a as Word, b as Word, Numbers::ByValue))? as i32)
    })?;
    linker.func_wrap(rt, "map_get", |caller: Guest<'_>, map: i64, key: i64| {
        value(caller, |heap| runtime::map_get(heap, map as Word, key as Word))
    })?;
    for (name, exact) in [("map_put", false), ("map_put_exact", true)] {
        linker.func_wrap(rt, name, move |mut caller: Guest<'_>, pairs: i32| -> Result<i64> {
            let sp = address(&mut caller, Register::Sp)? as usize;
            value(caller, |heap| runtime::map_put(heap, sp, pairs as u32 as usize, exact))
        })?;
    }
    define_binaries(linker)?;
    define_raising(linker)
}

fn define_binaries(linker: &mut Linker<Context>) -> Result<()> {
    let rt = RUNTIME_MODULE;
    linker.func_wrap(rt, "bs_create", |mut caller: Guest<'_>, count: i32| -> Result<i64> {
        let sp = address(&mut caller, Register::Sp)? as usize;
        value(caller, |heap| segments::create(heap, sp, count as u32 as usize))
    })?;
    linker.func_wrap(
        rt,
        "bs_integer",
        |caller: Guest<'_>, base: i64, offset: i64, bits: i64, flags: i32| {
            value(caller, |heap| {
                segments::integer(heap, base as Word, offset as u64, bits as u64, flags as u32)
            })
        },
    )?;
    linker.func_wrap(
        rt,
        "bs_float",
        |caller: Guest<'_>, base: i64, offset: i64, bits: i64, flags: i32| {
            value(caller, |heap| {
                segments::float(heap, base as Word, offset as u64, bits as u64, flags as u32)
            })
        },
    )?;
    linker.func_wrap(
        rt,
        "bs_utf",
        |mut caller: Guest<'_>, base: i64, offset: i64, end: i64, description: i32| -> Result<i64> {
            Ok(on_heap(&mut caller, |heap| {
                segments::utf(heap, base as Word, offset as u64, end as u64, description as u32)
            })?)
        },
    )?;
    linker.func_wrap(rt, "bs_part", |caller: Guest<'_>, base: i64, offset: i64, bits: i64| {
        value(caller, |heap| segments::sub(heap, base as Word, offset as u64, bits as u64))
    })?;
    Ok(())
}

fn define_raising(linker: &mut Linker<Context>) -> Result<()> {
    let rt = RUNTIME_MODULE;
    linker.func_wrap(rt, "raise_tagged", |caller: Guest<'_>, tag: i64, value: i64| {
        exception(caller, |heap| runtime::tagged(heap, tag as Word, value as Word))
    })?;
    for (name, missing) in [("raise_function_clause", Missing::Clause), ("raise_undef", Missing::Function)] {
        linker.func_wrap(
            rt,
            name,
            move |mut caller: Guest<'_>, module: i64, function: i64, arity: i32| -> Result<()> {
                let sp = address(&mut caller, Register::Sp)? as usize;
                let (module, function, arity) = (module as Word, function as Word, arity as u32 as usize);
                exception(caller, |heap| runtime::no_clause(heap, missing, module, function, sp, arity))
            },
        )?;
    }
    linker.func_wrap(rt, "raise_badarity", |mut caller: Guest<'_>, fun: i64, count: i32| -> Result<()> {
        let sp = address(&mut caller, Register::Sp)? as usize;
        exception(caller, |heap| runtime::bad_arity(heap, fun as Word, sp, count as u32 as usize))
    })?;
    linker.func_wrap(
        rt,
        "raise_error",
        |caller: Guest<'_>, reason: i64, arguments: i64, module: i64, function: i64| {
            exception(caller, |heap| {
                runtime::raise_error(
                    heap,
                    reason as Word,
                    arguments as Word,
                    module as Word,
                    function as Word,
                )
            })
        },
    )?;
    linker.func_wrap(rt, "unsupported", |caller: Guest<'_>, what: i64| {
        exception(caller, |heap| runtime::unsupported(heap, what as Word))
    })?;
    Ok(())
}

fn define_bif(linker: &mut Linker<Context>, bif: &'static Bif) -> Result<()> {
    let (module, name) = (BIF_MODULE, bif_name(bif.module, bif.name, bif.arity));
    match bif.arity {
        0 => linker.func_wrap(module, &name, move |caller: Guest<'_>| run_bif(caller, bif, &[])),
        1 => linker.func_wrap(module, &name, move |caller: Guest<'_>, a: i64| run_bif(caller, bif, &[a])),
        2 => linker
            .func_wrap(module, &name, move |caller: Guest<'_>, a: i64, b: i64| run_bif(caller, bif, &[a, b])),
        3 => linker.func_wrap(module, &name, move |caller: Guest<'_>, a: i64, b: i64, c: i64| {
            run_bif(caller, bif, &[a, b, c])
        }),
        4 => linker.func_wrap(module, &name, move |caller: Guest<'_>, a: i64, b: i64, c: i64, d: i64| {
            run_bif(caller, bif, &[a, b, c, d])
        }),
        _ => return Err(wasmtime::Error::msg("a built-in function has too many arguments")),
    }?;
    Ok(())
}
