//! A call in flight: WebAssembly on a fiber of its own, which the host advances slice by slice.
//!
//! [`Call::advance`] runs the program until it returns, fails, or has used up a slice of fuel. Between
//! two slices the fiber lies still and may be advanced on another thread, or dropped: dropping a call
//! unwinds its fiber and drops its instance, whatever it was doing.

use crate::abi::{Adapter, Allocate, Argument, Failure, Lifted};
use crate::code::{Code, Function, Instance, SLICE};
use crate::error::CallError;
use crate::terms::{TermFunction, with_heap};
use instar_terms::heap::{Heap, Word};
use instar_terms::layout::NON_VALUE;
use instar_terms::runtime::Exception;
use smallvec::SmallVec;
use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::task::{Context, Poll, Waker};
use wasmtime::Val;

/// Arguments, or results: most functions have few.
pub type Values = SmallVec<[Val; 4]>;

/// What one call may use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Units of fuel, about one per WebAssembly instruction; none for as much as it likes.
    pub fuel: Option<u64>,
    /// Bytes of linear memory, for an instance made for this call.
    pub memory: usize,
}

/// How far a call has come.
#[derive(Debug)]
pub enum Progress {
    /// Its slice is used up.
    Suspended,
    /// It returned, or failed; there is nothing left to advance.
    Finished(Result<Returned, CallError>),
}

/// What a call returned.
#[derive(Debug)]
pub enum Returned {
    /// Values.
    Values(Values),
    /// What an adapter lifted, or why it could not.
    Lifted(Result<Vec<Lifted>, Failure>),
    /// A term or an exception, still in the instance's memory.
    Terms(TermResult),
}

/// What a function of terms returned, with the memory that it is in.
pub struct TermResult {
    instance: Box<Instance>,
    code: Arc<Code>,
    result: Result<Word, Exception>,
    fuel: u64,
}

impl TermResult {
    /// Lets `read` see the result in the memory, then gives the instance back. It needs no room there.
    pub fn read<T, E>(
        mut self,
        mut read: impl FnMut(&mut Heap<'_>, Result<Word, Exception>) -> Result<T, E>,
    ) -> Result<Result<T, E>, CallError> {
        let result = self.result;
        let done = with_heap(&mut self.instance.store, |heap| read(heap, result), |_| None);
        if self.instance.is_worth_keeping(self.fuel) {
            self.code.give_back(self.instance);
        }
        done
    }
}

type Outcome = (Result<Returned, CallError>, Option<Box<Instance>>);

/// A call that has begun.
pub struct Call {
    fiber: Pin<Box<dyn Future<Output = Outcome> + Send>>,
    code: Arc<Code>,
    // Of a call of terms: see `host::charge`.
    turns: Option<Arc<AtomicU64>>,
}

impl Call {
    /// Begins a call. The arguments must be of the function's types; nothing runs before `advance`.
    pub fn new(code: &Arc<Code>, function: &Function, arguments: Values, limits: Limits) -> Call {
        let owner = code.clone();
        let waiting = code.take_idle();
        // The future owns what it works with, so it cannot borrow the function: it takes what it needs.
        let (function, results) = (function.reference(), function.results().len());
        let fiber = Box::pin(async move {
            let mut instance = match waiting {
                Some(instance) => instance,
                None => match owner.instantiate(&limits).await {
                    Ok(instance) => instance,
                    Err(error) => return (Err(error), None),
                },
            };
            let Some(entry) = instance.entry(&function) else {
                return (Err(CallError::Internal), None);
            };
            if instance.store.set_fuel(limits.fuel.unwrap_or(u64::MAX)).is_err() {
                return (Err(CallError::Internal), None);
            }
            match entry.call(&mut instance.store, &arguments, results).await {
                Ok(values) => (Ok(Returned::Values(values)), Some(instance)),
                // The heap of exceptions is memory too.
                Err(CallError::Internal) if instance.is_out_of_memory() => {
                    (Err(CallError::MemoryLimit), None)
                }
                Err(error) => (Err(error), None),
            }
        });
        Call { fiber, code: code.clone(), turns: None }
    }

    /// Begins a call by way of an adapter; the arguments are of its signature's types. `allocate` makes the room for
    /// its results.
    pub fn adapted(
        code: &Arc<Code>,
        adapter: &Arc<Adapter>,
        arguments: Vec<Argument>,
        limits: Limits,
        allocate: Allocate,
    ) -> Call {
        let (owner, adapter) = (code.clone(), adapter.clone());
        let fiber = Box::pin(async move {
            // It has a memory, so none waits for another call.
            let mut instance = match owner.instantiate(&limits).await {
                Ok(instance) => instance,
                Err(error) => return (Err(error), None),
            };
            match adapter.call(&mut instance, arguments, false, allocate).await {
                Ok(lifted) => (Ok(Returned::Lifted(lifted)), None),
                Err(CallError::Internal) if instance.is_out_of_memory() => {
                    (Err(CallError::MemoryLimit), None)
                }
                Err(error) => (Err(error), None),
            }
        });
        Call { fiber, code: code.clone(), turns: None }
    }

    /// Begins a call of a function of terms: writes its arguments into an instance's memory; nothing runs yet.
    ///
    /// `encode` gives as many words as the function has parameters. When it fails for want of room, `room`
    /// says how many bytes; then there is room, and it is run again.
    pub fn of_terms<E>(
        code: &Arc<Code>,
        function: &TermFunction,
        limits: Limits,
        encode: impl FnMut(&mut Heap<'_>) -> Result<Vec<Word>, E>,
        room: impl Fn(&E) -> Option<usize>,
    ) -> Result<Result<Call, E>, CallError> {
        let reference = code.term_reference(function).ok_or(CallError::Internal)?;
        let mut instance = match code.take_idle() {
            Some(instance) => instance,
            None => now(code.instantiate(&limits))?,
        };
        instance.limit_memory(&limits);
        let fuel = limits.fuel.unwrap_or(u64::MAX);
        instance
            .store
            .set_fuel(fuel)
            .and_then(|()| instance.store.fuel_async_yield_interval(Some(SLICE)))
            .map_err(|_| CallError::Internal)?;
        let arguments = match instance.begin_terms(encode, room)? {
            Ok(words) if words.len() == function.arity => {
                words.into_iter().map(|word| Val::I64(word as i64)).collect::<Values>()
            }
            Ok(_) => return Err(CallError::Internal),
            Err(error) => return Ok(Err(error)),
        };
        let (owner, turns) = (code.clone(), instance.turns());
        let fiber = Box::pin(async move {
            let Some(entry) = instance.entry(&reference) else {
                return (Err(CallError::Internal), None);
            };
            let word = match entry.call(&mut instance.store, &arguments, 1).await {
                Ok(values) => values.first().and_then(Val::i64).unwrap_or_default() as Word,
                Err(error) => return (Err(error), None),
            };
            let result = match word {
                NON_VALUE => match instance.exception() {
                    Ok(exception) => Err(exception),
                    Err(error) => return (Err(error), None),
                },
                word => Ok(word),
            };
            let left = instance.store.get_fuel().unwrap_or_default();
            let fuel = fuel.saturating_sub(left);
            (Ok(Returned::Terms(TermResult { instance, code: owner, result, fuel })), None)
        });
        Ok(Ok(Call { fiber, code: code.clone(), turns }))
    }

    /// Runs the next slice.
    pub fn advance(&mut self) -> Progress {
        if let Some(turns) = &self.turns {
            turns.fetch_add(1, Relaxed);
        }
        // Nobody needs to be woken: a suspended fiber can always go on.
        match self.fiber.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Pending => Progress::Suspended,
            Poll::Ready((result, instance)) => {
                if let Some(instance) = instance {
                    self.code.give_back(instance);
                }
                Progress::Finished(result)
            }
        }
    }
}

// Nothing of a module runs while it is instantiated (one that starts by running is refused), so that there
// is nothing to wait for.
fn now<T>(future: impl Future<Output = Result<T, CallError>>) -> Result<T, CallError> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(result) => result,
        Poll::Pending => Err(CallError::Internal),
    }
}

impl std::fmt::Debug for TermResult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TermResult").field("result", &self.result).finish_non_exhaustive()
    }
}

impl std::fmt::Debug for Call {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Call").finish_non_exhaustive()
    }
}
