//! The store that an instance lives in: what the host keeps beside it, and how it goes.

use crate::deferred_drop::drop_later;
use crate::exchange::Exchange;
use crate::guest::Guest;
use crate::limits::Account;
use crate::quota::Permit;
use crate::wasi::world::World;
use crate::weight::Weight;
use instar_terms::layout::PAGE;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use wasmtime::{AsContext, AsContextMut, Store, StoreContext, StoreContextMut};

/// What a large stack counts for when its instance goes, of which most calls use little, and what open files
/// do.
const SLOW: usize = 1 << 20;

/// What the host keeps beside an instance: the limits it enforces, and what its functions work with.
pub(crate) struct Context {
    pub(crate) account: Account,
    /// Whether its stack may be large.
    deep: bool,
    /// Of a module with terms.
    pub(crate) guest: Option<Box<Guest>>,
    /// Of a module that asks its host: the way to whoever advances its call.
    pub(crate) exchange: Option<Arc<Exchange>>,
    /// Of a component: the weight of the function that is called.
    pub(crate) weight: Option<Arc<Weight>>,
    /// Of a component: how much wasmtime may count of the values that it gives at once.
    pub(crate) values: usize,
    /// Of a module that imports WASI.
    pub(crate) world: Option<Box<World>>,
    /// What it takes of its engine's quota.
    pub(crate) permit: Option<Permit>,
}

impl Context {
    pub(crate) fn new(account: Account, deep: bool, exchange: Option<Arc<Exchange>>) -> Context {
        Context { account, deep, guest: None, exchange, weight: None, values: 0, world: None, permit: None }
    }

    /// Of a store that nothing lives in.
    pub(crate) fn detached() -> Context {
        Context::new(Account::default(), false, None)
    }

    /// Bytes of memory that may have to be given back when it goes, about.
    fn bytes_to_give_back(&self) -> usize {
        let has_files = self.world.as_deref().is_some_and(World::has_files);
        self.memory_used() + if self.deep || has_files { SLOW } else { 0 }
    }

    /// Bytes of memory without a guest's own stack.
    pub(crate) fn memory_used(&self) -> usize {
        let uncounted = self.guest.as_deref().map_or(0, |guest| guest.memory_limit(0));
        self.account.memory.used.saturating_sub(uncounted)
    }

    /// Bytes of memory that may be used.
    pub(crate) fn memory_limit(&self) -> usize {
        let memory = &self.account.memory;
        match &self.account.share {
            None => memory.limit,
            // What the other processes of its call have left of it, in whole pages.
            Some(share) => memory.limit.min(memory.used.saturating_add(share.left() & !(PAGE as usize - 1))),
        }
    }
}

/// A store that knows how to go.
pub(crate) struct Held(Option<Store<Context>>);

impl Held {
    pub(crate) fn new(store: Store<Context>) -> Held {
        Held(Some(store))
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        if let Some(mut store) = self.0.take() {
            // Whoever waits for its span needs not wait for the thread; there is more memory than there are spans.
            store.data_mut().permit = None;
            // Nor need the other processes of its call.
            store.data_mut().account.share = None;
            let bytes = store.data().bytes_to_give_back();
            drop_later(store, bytes);
        }
    }
}

const TAKEN: &str = "only dropping takes the store";

impl Deref for Held {
    type Target = Store<Context>;

    fn deref(&self) -> &Store<Context> {
        self.0.as_ref().expect(TAKEN)
    }
}

impl DerefMut for Held {
    fn deref_mut(&mut self) -> &mut Store<Context> {
        self.0.as_mut().expect(TAKEN)
    }
}

impl AsContext for Held {
    type Data = Context;

    fn as_context(&self) -> StoreContext<'_, Context> {
        self.deref().as_context()
    }
}

impl AsContextMut for Held {
    fn as_context_mut(&mut self) -> StoreContextMut<'_, Context> {
        self.deref_mut().as_context_mut()
    }
}
