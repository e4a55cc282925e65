//! An instance of a module, in the store that it lives in.

use crate::common::{Pool, Share};
use crate::entry::{Entry, Shape};
use crate::error::CallError;
use crate::exchange::Exchange;
use crate::idle_heap::IdleHeap;
use crate::limits::{Limits, Usage};
use crate::store::{Context, Held};
use crate::values::Values;
use crate::wasi::Console;
use std::sync::Arc;
use wasmtime::{ModuleExport, Store, Val};

/// Whose stack the calls in an instance run on. wasmtime wants a store's calls on fibers once one of them may give way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RunsOn {
    Fiber,
    /// For brief functions only.
    Caller,
}

/// Where an instance finds a function.
#[derive(Clone, Copy)]
pub(crate) struct Reference {
    pub(crate) export: ModuleExport,
    pub(crate) index: usize,
    pub(crate) shape: Shape,
    pub(crate) arity: usize,
}

/// What an instance is made with, or used again.
pub(crate) struct Setting<'l> {
    pub(crate) limits: &'l Limits,
    /// Whom to ask.
    pub(crate) exchange: Option<Arc<Exchange>>,
    /// Of a program of WASI that is made.
    pub(crate) console: Option<Arc<Console>>,
}

/// One instance with the store that it lives in.
pub struct Instance {
    pub(crate) store: Held,
    pub(crate) instance: wasmtime::Instance,
    pub(crate) runs_on: RunsOn,
    // By `Reference::index`; found on the first call, as looking one up costs as much as a short call.
    pub(crate) entries: Box<[Option<Entry>]>,
    /// While it waits for a call.
    pub(crate) idle_heap: Option<IdleHeap>,
}

impl Instance {
    pub(crate) fn runs_on(&self) -> RunsOn {
        self.runs_on
    }

    /// What it keeps while it waits for a call: bytes that it has written, and bytes of its memory.
    pub(crate) fn idle_bytes(&self) -> (usize, usize) {
        self.idle_heap.as_ref().map_or((0, 0), |heap| (heap.held, heap.size))
    }

    /// Why a call in it has failed: what the engine has no word for may be a limit. The heap of exceptions, say, is
    /// memory too.
    pub(crate) fn cause(&self, error: CallError) -> CallError {
        match error {
            CallError::Internal => self.store.data().account.refused().unwrap_or(error),
            _ => error,
        }
    }

    /// Which limit it has run into, if any.
    pub(crate) fn refused(&self) -> Option<CallError> {
        self.store.data().account.refused()
    }

    /// The most bytes of memory that it has had, without a guest's own stack.
    pub(crate) fn memory_used(&self) -> usize {
        self.store.data().memory_used()
    }

    /// What a call with that much fuel has used of it, and the memory.
    pub(crate) fn usage(&self, fuel: Option<u64>) -> Usage {
        let left = self.store.get_fuel().unwrap_or_default();
        Usage { fuel: fuel.unwrap_or(u64::MAX).saturating_sub(left), memory: self.memory_used() }
    }

    /// Sets the limit on memory of the call that is to come.
    pub(crate) fn limit_memory(&mut self, limits: &Limits) {
        let context = self.store.data_mut();
        let memory =
            context.guest.as_deref().map_or(limits.memory, |guest| guest.memory_limit(limits.memory));
        context.account.renew(memory, limits.table);
    }

    /// Sets the limit and whom to ask, for the next call of an instance that is used again.
    pub(crate) fn renew(&mut self, limits: &Limits, exchange: Option<Arc<Exchange>>) {
        let context = self.store.data_mut();
        context.account.renew(limits.memory, limits.table);
        context.exchange = exchange;
    }

    /// Has it take fuel and memory of what a call's processes have in common; what its own process has used counts, and of
    /// another one what its memory grows by.
    pub(crate) fn join(&mut self, pool: &Arc<Pool>, counted: bool) -> Result<(), CallError> {
        let context = self.store.data_mut();
        let used = if counted { context.memory_used() } else { 0 };
        context.account.share = Some(Share::of(pool, used).ok_or(CallError::MemoryLimit)?);
        let guest = context.guest.as_deref_mut().ok_or(CallError::Internal)?;
        guest.meter.pool = Some(pool.clone());
        Ok(())
    }

    /// The end of that.
    pub(crate) fn part(&mut self) {
        let context = self.store.data_mut();
        context.account.share = None;
        if let Some(guest) = context.guest.as_deref_mut() {
            guest.meter.pool = None;
        }
    }

    /// Sets whom to ask.
    pub(crate) fn ask(&mut self, exchange: Option<Arc<Exchange>>) {
        self.store.data_mut().exchange = exchange;
    }

    /// The streams of its program, if it is one.
    pub(crate) fn console(&self) -> Option<Arc<Console>> {
        Some(self.store.data().world.as_ref()?.console().clone())
    }

    /// Calls a function on a fiber; the arguments are of its types.
    pub(crate) async fn call(
        &mut self,
        function: &Reference,
        arguments: &[Val],
        results: usize,
    ) -> Result<Values, CallError> {
        let (entry, store) = self.enter(function).ok_or(CallError::Internal)?;
        entry.call(store, arguments, results).await
    }

    /// Calls a brief function on the caller's stack; the values are arguments of its types, and then its results.
    pub(crate) fn call_here(
        &mut self,
        function: &Reference,
        values: &mut Values,
        results: usize,
    ) -> Result<(), CallError> {
        let (entry, store) = self.enter(function).ok_or(CallError::Internal)?;
        entry.call_here(store, values, results)
    }

    fn enter(&mut self, function: &Reference) -> Option<(&Entry, &mut Store<Context>)> {
        let slot = self.entries.get_mut(function.index)?;
        if slot.is_none() {
            let export = self.instance.get_module_export(&mut self.store, &function.export)?.into_func()?;
            *slot = Entry::new(export, function.shape, function.arity, &mut self.store).ok();
        }
        Some((slot.as_ref()?, &mut self.store))
    }
}

impl std::fmt::Debug for Instance {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Instance").finish_non_exhaustive()
    }
}
