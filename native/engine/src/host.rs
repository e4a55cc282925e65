//! What modules with terms import: Erlang's built-in functions, and the runtime beside them.
//!
//! The work is `instar_terms`'; here are only the ways in and out of the guest's registers, and the fuel that
//! the work is charged with.

use crate::error::CallError;
use crate::fuel::{BOUNDLESS, charge, counted, gather, left_of_slice, next_slice, open_slice};
use crate::guest::{Answer, Unsettled};
use crate::heap::{AtOnce, at_once, collect, in_slices};
use crate::registers::{address, set_budget};
use crate::slices::pause;
use crate::store::Context;
use crate::trace::raise_here;
use instar_terms::bif::{self, Bif};
use instar_terms::floats;
use instar_terms::heap::{Heap, Outcome, Word};
use instar_terms::imports::{BIF_MODULE, RUNTIME_MODULE, UNSETTLED, UNSETTLED_32, bif_name};
use instar_terms::layout::{NIL, Register};
use instar_terms::order::{self, Numbers};
use instar_terms::runtime::{self, Exception};
use instar_terms::segments;
use wasmtime::{AsContextMut, Caller, Linker, Module, Result, WasmTy};

/// What a guest may owe that makes exceptions and does not look at its budget: a millisecond or two of them.
const MOST_OVERDUE: i64 = 1_000_000;

/// How a guest has the functions of the host that may take long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    /// They answer [`UNSETTLED`] where it has to wait, and it calls `settle`: compiled Erlang does. What is over at
    /// once, which nearly all is, costs no more than a call.
    Settled,
    /// They have it wait.
    Waiting,
}

impl Style {
    /// The one that a module has chosen.
    pub(crate) fn of(module: &Module) -> Style {
        let settles =
            module.imports().any(|import| (import.module(), import.name()) == (RUNTIME_MODULE, "settle"));
        if settles { Style::Settled } else { Style::Waiting }
    }
}

pub(crate) type Guest<'a> = Caller<'a, Context>;

// What is over at once, or what the guest is to ask for.
fn settled(
    mut caller: Guest<'_>,
    mut run: impl FnMut(&mut Heap<'_>) -> Outcome<Answer> + Send + Sync + 'static,
) -> Result<i64> {
    let unsettled = match at_once(&mut caller, &mut run)? {
        AtOnce::Done(answer) => return finish(&mut caller, answer),
        AtOnce::Overdue(answer) => Unsettled::Answer(answer),
        AtOnce::Slow => Unsettled::Work(Box::new(run)),
    };
    caller.data_mut().guest.as_deref_mut().ok_or(CallError::Internal)?.unsettled = Some(unsettled);
    Ok(UNSETTLED)
}

// Waits where it has to.
async fn waited(
    mut caller: Guest<'_>,
    run: impl FnMut(&mut Heap<'_>) -> Outcome<Answer> + Send + Sync,
) -> Result<i64> {
    let answer = worked(&mut caller, run).await?;
    finish(&mut caller, answer)
}

/// Runs something on the guest's memory, and waits where it has to.
pub(crate) async fn worked<T: Send>(
    caller: &mut Guest<'_>,
    mut run: impl FnMut(&mut Heap<'_>) -> Outcome<T> + Send + Sync,
) -> Result<T, CallError> {
    match at_once(caller, &mut run)? {
        AtOnce::Done(done) => Ok(done),
        AtOnce::Overdue(done) => {
            wait_for_turn(caller).await?;
            Ok(done)
        }
        AtOnce::Slow => work_on(caller, &mut run).await,
    }
}

// `settle`.
async fn settle(mut caller: Guest<'_>) -> Result<i64> {
    let guest = caller.data_mut().guest.as_deref_mut().ok_or(CallError::Internal)?;
    let answer = match guest.unsettled.take() {
        Some(Unsettled::Answer(answer)) => {
            wait_for_turn(&mut caller).await?;
            answer
        }
        Some(Unsettled::Work(mut run)) => work_on(&mut caller, &mut *run).await?,
        None => return Err(CallError::Trap("unsettled").into()),
    };
    finish(&mut caller, answer)
}

async fn work_on<T: Send>(
    caller: &mut Guest<'_>,
    run: &mut (impl FnMut(&mut Heap<'_>) -> Outcome<T> + Send + ?Sized),
) -> Result<T, CallError> {
    wait_for_turn(caller).await?;
    let left = gather(caller)?;
    caller.data_mut().guest.as_deref_mut().ok_or(CallError::Internal)?.meter.set_left(left);
    let answer = in_slices(caller, run).await?;
    let meter = &mut caller.data_mut().guest.as_deref_mut().ok_or(CallError::Internal)?.meter;
    meter.begin();
    let left = meter.left();
    open_slice(caller, left)?;
    Ok(answer)
}

// `yield`. A guest that wasmtime counts the fuel of has no reason to call it.
async fn give_up(caller: &mut Guest<'_>) -> Result<(), CallError> {
    let mut context = caller.as_context_mut();
    if counted(&mut context)?.is_some() {
        set_budget(caller, BOUNDLESS)?;
        let meter = &mut caller.data_mut().guest.as_deref_mut().ok_or(CallError::Internal)?.meter;
        if meter.owes(0) {
            charge(caller)?;
        }
        if left_of_slice(caller)? >= 0 {
            return Ok(());
        }
    }
    wait_for_turn(caller).await
}

// The slice is used up: goes on with the next one, if there is fuel for it.
async fn wait_for_turn(caller: &mut Guest<'_>) -> Result<(), CallError> {
    next_slice(caller)?;
    pause().await;
    caller.data_mut().guest.as_deref_mut().ok_or(CallError::Internal)?.meter.begin();
    Ok(())
}

/// Gives the guest what a function has come to.
pub(crate) fn finish(caller: &mut Guest<'_>, answer: Answer) -> Result<i64> {
    if let Some(exception) = answer.exception {
        raise_here(caller, exception)?;
    }
    Ok(answer.raw)
}

fn bif_answer(heap: &mut Heap<'_>, bif: &Bif, words: &[Word]) -> Outcome<Answer> {
    runtime::call_bif(heap, bif, words).map(Answer::from)
}

fn value(result: Outcome) -> Outcome<Answer> {
    runtime::caught(result).map(Answer::from)
}

// An exception is made at once: it has no more in it than a function has arguments.
fn exception(mut caller: Guest<'_>, mut run: impl FnMut(&mut Heap<'_>) -> Outcome<Exception>) -> Result<()> {
    match at_once(&mut caller, &mut run)? {
        // After one, compiled code leaves the function or comes to a call; it does not raise on and on.
        AtOnce::Overdue(_) if left_of_slice(&mut caller)? < -MOST_OVERDUE => {
            Err(CallError::Trap("unsettled").into())
        }
        AtOnce::Done(exception) | AtOnce::Overdue(exception) => Ok(raise_here(&mut caller, exception)?),
        AtOnce::Slow => Err(CallError::Internal.into()),
    }
}

/// A result as the guest has it.
trait Raw: WasmTy {
    fn from_raw(raw: i64) -> Self;
}

impl Raw for i64 {
    fn from_raw(raw: i64) -> i64 {
        raw
    }
}

impl Raw for i32 {
    fn from_raw(raw: i64) -> i32 {
        // `UNSETTLED` is no number of 32 bits.
        if raw == UNSETTLED { UNSETTLED_32 } else { raw as i32 }
    }
}

/// Offers a function in the linker's style. The body has the caller and the arguments, and gives the work, which is
/// done once or again.
macro_rules! offer {
    ($linker:expr, $style:expr, $module:expr, $name:expr,
     |$caller:ident $(, $argument:ident: $type:ty)*| -> $result:ty $work:block) => {
        match $style {
            Style::Settled => $linker.func_wrap(
                $module,
                $name,
                move |#[allow(unused_mut)] mut $caller: Guest<'_> $(, $argument: $type)*| -> Result<$result> {
                    let work = $work;
                    settled($caller, work).map(<$result as Raw>::from_raw)
                },
            ),
            Style::Waiting => $linker.func_wrap_async(
                $module,
                $name,
                move |#[allow(unused_mut)] mut $caller: Guest<'_>, ($($argument,)*): ($($type,)*)| {
                    Box::new(async move {
                        let work = $work;
                        waited($caller, work).await.map(<$result as Raw>::from_raw)
                    })
                },
            ),
        }
    };
}

/// Offers all that a module with terms may import.
pub(crate) fn define(linker: &mut Linker<Context>, style: Style, counts_itself: bool) -> Result<()> {
    for bif in bif::all() {
        define_bif(linker, style, bif)?;
    }
    let rt = RUNTIME_MODULE;
    linker.func_wrap_async(rt, "gc", |mut caller: Guest<'_>, (need, live): (i32, i32)| {
        Box::new(async move {
            collect(&mut caller, need as u32, live as u32).await?;
            if left_of_slice(&mut caller)? < 0 {
                wait_for_turn(&mut caller).await?;
            }
            Ok(())
        })
    })?;
    linker.func_wrap_async(rt, "yield", |mut caller: Guest<'_>, (): ()| {
        Box::new(async move { Ok(give_up(&mut caller).await?) })
    })?;
    if style == Style::Settled {
        linker.func_wrap_async(rt, "settle", |caller: Guest<'_>, (): ()| Box::new(settle(caller)))?;
    }
    linker.func_wrap(rt, "math", |a: f64, b: f64, index: i32| floats::call(index as u32, a, b))?;
    linker.func_wrap(rt, "stack_overflow", || -> Result<()> { Err(CallError::StackOverflow.into()) })?;
    offer!(linker, style, rt, "box_float", |caller, number: f64| -> i64 {
        move |heap: &mut Heap<'_>| value(heap.make_float(number))
    })?;
    offer!(linker, style, rt, "eq_exact", |caller, a: i64, b: i64| -> i32 {
        move |heap: &mut Heap<'_>| truth(order::equal_exactly(heap, a as Word, b as Word))
    })?;
    offer!(linker, style, rt, "eq", |caller, a: i64, b: i64| -> i32 {
        move |heap: &mut Heap<'_>| truth(order::equal_by_value(heap, a as Word, b as Word))
    })?;
    offer!(linker, style, rt, "cmp", |caller, a: i64, b: i64| -> i32 {
        move |heap: &mut Heap<'_>| {
            let ordering = order::compare(heap, a as Word, b as Word, Numbers::ByValue)?;
            Ok(Answer::raw(ordering as i64))
        }
    })?;
    offer!(linker, style, rt, "map_get", |caller, map: i64, key: i64| -> i64 {
        move |heap: &mut Heap<'_>| value(runtime::map_get(heap, map as Word, key as Word))
    })?;
    offer!(linker, style, rt, "stacktrace", |caller, raw: i64| -> i64 {
        let origin = caller.data().guest.as_deref().map(|guest| guest.origin.clone());
        move |heap: &mut Heap<'_>| match &origin {
            Some(origin) => value(origin.build(heap, raw as Word)),
            None => Ok(Answer::raw(NIL as i64)),
        }
    })?;
    for (name, exact) in [("map_put", false), ("map_put_exact", true)] {
        offer!(linker, style, rt, name, |caller, pairs: i32| -> i64 {
            let sp = address(&mut caller, Register::Sp)? as usize;
            move |heap: &mut Heap<'_>| value(runtime::map_put(heap, sp, pairs as u32 as usize, exact))
        })?;
    }
    offer!(linker, style, rt, "apply", |caller,
                                        module: i64,
                                        function: i64,
                                        arity: i32,
                                        absent: i64|
     -> i64 {
        let sp = address(&mut caller, Register::Sp)? as usize;
        let (module, function, arity) = (module as Word, function as Word, arity as u32 as usize);
        move |heap: &mut Heap<'_>| {
            runtime::apply(heap, (module, function), sp, arity, absent as Word).map(Answer::from)
        }
    })?;
    define_binaries(linker, style)?;
    define_raising(linker, counts_itself)
}

fn truth(result: Outcome<bool>) -> Outcome<Answer> {
    result.map(|truth| Answer::raw(i64::from(truth)))
}

fn define_binaries(linker: &mut Linker<Context>, style: Style) -> Result<()> {
    let rt = RUNTIME_MODULE;
    offer!(linker, style, rt, "bs_create", |caller, count: i32| -> i64 {
        let sp = address(&mut caller, Register::Sp)? as usize;
        move |heap: &mut Heap<'_>| value(segments::create(heap, sp, count as u32 as usize))
    })?;
    offer!(linker, style, rt, "bs_integer", |caller,
                                             base: i64,
                                             offset: i64,
                                             bits: i64,
                                             flags: i32|
     -> i64 {
        move |heap: &mut Heap<'_>| {
            value(segments::integer(heap, base as Word, offset as u64, bits as u64, flags as u32))
        }
    })?;
    offer!(linker, style, rt, "bs_float", |caller, base: i64, offset: i64, bits: i64, flags: i32| -> i64 {
        move |heap: &mut Heap<'_>| {
            value(segments::float(heap, base as Word, offset as u64, bits as u64, flags as u32))
        }
    })?;
    offer!(linker, style, rt, "bs_utf", |caller, base: i64, offset: i64, end: i64, of: i32| -> i64 {
        move |heap: &mut Heap<'_>| {
            segments::utf(heap, base as Word, offset as u64, end as u64, of as u32).map(Answer::raw)
        }
    })?;
    offer!(linker, style, rt, "bs_part", |caller, base: i64, offset: i64, bits: i64| -> i64 {
        move |heap: &mut Heap<'_>| value(segments::sub(heap, base as Word, offset as u64, bits as u64))
    })?;
    Ok(())
}

/// Offers a function that raises. It has no result that could say that the guest has to wait: compiled Erlang comes to a
/// call soon. Another guest waits here.
macro_rules! offer_raising {
    ($linker:expr, $counts_itself:expr, $name:expr,
     |$caller:ident $(, $argument:ident: $type:ty)*| $work:block) => {
        if $counts_itself {
            $linker.func_wrap(
                RUNTIME_MODULE,
                $name,
                |#[allow(unused_mut)] mut $caller: Guest<'_> $(, $argument: $type)*| -> Result<()> {
                    let work = $work;
                    exception($caller, work)
                },
            )
        } else {
            $linker.func_wrap_async(
                RUNTIME_MODULE,
                $name,
                |#[allow(unused_mut)] mut $caller: Guest<'_>, ($($argument,)*): ($($type,)*)| {
                    Box::new(async move {
                        let work = $work;
                        let raised = move |heap: &mut Heap<'_>| {
                            let exception = work(heap)?;
                            Ok(Answer { raw: 0, exception: Some(exception) })
                        };
                        waited($caller, raised).await.map(|_| ())
                    })
                },
            )
        }
    };
}

fn define_raising(linker: &mut Linker<Context>, counts_itself: bool) -> Result<()> {
    let rt = RUNTIME_MODULE;
    // There is nothing to be made but the trace, which is paid for where it is.
    linker.func_wrap(rt, "raise", |mut caller: Guest<'_>, class: i64, reason: i64| -> Result<()> {
        let exception = Exception { class: class as Word, reason: reason as Word, trace: NIL };
        Ok(raise_here(&mut caller, exception)?)
    })?;
    offer_raising!(linker, counts_itself, "raise_tagged", |caller, tag: i64, value: i64| {
        move |heap: &mut Heap<'_>| runtime::tagged(heap, tag as Word, value as Word)
    })?;
    offer_raising!(
        linker,
        counts_itself,
        "raise_function_clause",
        |caller, module: i64, function: i64, arity: i32| {
            let sp = address(&mut caller, Register::Sp)? as usize;
            let (module, function, arity) = (module as Word, function as Word, arity as u32 as usize);
            move |heap: &mut Heap<'_>| runtime::no_clause(heap, module, function, sp, arity)
        }
    )?;
    offer_raising!(linker, counts_itself, "raise_badarity", |caller, fun: i64, count: i32| {
        let sp = address(&mut caller, Register::Sp)? as usize;
        move |heap: &mut Heap<'_>| runtime::bad_arity(heap, fun as Word, sp, count as u32 as usize)
    })?;
    // The list of arguments is the guest's own, and may be long.
    linker.func_wrap_async(
        rt,
        "raise_error",
        |caller: Guest<'_>, arguments: (i64, i64, i64, i64, i64)| {
            Box::new(async move {
                let work = move |heap: &mut Heap<'_>| {
                    let (reason, list, options, module, function) = arguments;
                    let [reason, list, options, module, function] =
                        [reason, list, options, module, function].map(|word| word as Word);
                    let exception = runtime::raise_error(heap, reason, list, options, (module, function))?;
                    Ok(Answer { raw: 0, exception: Some(exception) })
                };
                waited(caller, work).await.map(|_| ())
            })
        },
    )?;
    offer_raising!(linker, counts_itself, "unsupported", |caller, what: i64| {
        move |heap: &mut Heap<'_>| runtime::unsupported(heap, what as Word)
    })?;
    Ok(())
}

fn define_bif(linker: &mut Linker<Context>, style: Style, bif: &'static Bif) -> Result<()> {
    let (module, name) = (BIF_MODULE, bif_name(bif.module, bif.name, bif.arity));
    match bif.arity {
        0 => offer!(linker, style, module, &name, |caller| -> i64 {
            move |heap: &mut Heap<'_>| bif_answer(heap, bif, &[])
        }),
        1 => offer!(linker, style, module, &name, |caller, a: i64| -> i64 {
            move |heap: &mut Heap<'_>| bif_answer(heap, bif, &[a as Word])
        }),
        2 => offer!(linker, style, module, &name, |caller, a: i64, b: i64| -> i64 {
            move |heap: &mut Heap<'_>| bif_answer(heap, bif, &[a as Word, b as Word])
        }),
        3 => offer!(linker, style, module, &name, |caller, a: i64, b: i64, c: i64| -> i64 {
            move |heap: &mut Heap<'_>| bif_answer(heap, bif, &[a as Word, b as Word, c as Word])
        }),
        4 => offer!(linker, style, module, &name, |caller, a: i64, b: i64, c: i64, d: i64| -> i64 {
            move |heap: &mut Heap<'_>| bif_answer(heap, bif, &[a as Word, b as Word, c as Word, d as Word])
        }),
        _ => return Err(wasmtime::Error::msg("a built-in function has too many arguments")),
    }?;
    Ok(())
}
