//! A call in flight: WebAssembly on a fiber of its own, which the host advances slice by slice.
//!
//! [`Call::advance`] runs the program until it returns, fails, or has used up a slice of fuel. Between
//! two slices the fiber lies still and may be advanced on another thread, or dropped: dropping a call
//! unwinds its fiber and drops its instance, whatever it was doing.

use crate::code::{Code, Function, Instance};
use crate::error::CallError;
use smallvec::SmallVec;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
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
    Finished(Result<Values, CallError>),
}

type Outcome = (Result<Values, CallError>, Option<Box<Instance>>);

/// A call that has begun.
pub struct Call {
    fiber: Pin<Box<dyn Future<Output = Outcome> + Send>>,
    code: Arc<Code>,
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
                Ok(values) => (Ok(values), Some(instance)),
                // The heap of exceptions is memory too.
                Err(CallError::Internal) if instance.is_out_of_memory() => {
                    (Err(CallError::MemoryLimit), None)
                }
                Err(error) => (Err(error), None),
            }
        });
        Call { fiber, code: code.clone() }
    }

    /// Runs the next slice.
    pub fn advance(&mut self) -> Progress {
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

impl std::fmt::Debug for Call {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Call").finish_non_exhaustive()
    }
}
