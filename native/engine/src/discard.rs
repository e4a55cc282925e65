//! Lets instances go: small ones at once, large ones on a thread of its own.
//!
//! The kernel takes a memory's pages back one by one, which takes milliseconds for a large one: too long for
//! whoever happens to end a call.

use crate::code::Context;
use std::ops::{Deref, DerefMut};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::sync::mpsc::{Sender, channel};
use wasmtime::{AsContext, AsContextMut, Store, StoreContext, StoreContextMut};

/// Bytes that are given back in less time than another thread takes to wake up, about.
const LARGE: usize = 512 << 10;
/// Bytes that may wait for the thread. With more, instances go where they are: otherwise those who make them
/// could be faster than the thread for as long as there is memory.
const WAITING: usize = 512 << 20;

/// A store that knows how to go.
pub(crate) struct Held(Option<Store<Context>>);

impl Held {
    pub(crate) fn new(store: Store<Context>) -> Held {
        Held(Some(store))
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        if let Some(store) = self.0.take() {
            discard(store);
        }
    }
}

/// A store, and what it counts for.
type Waiting = (Store<Context>, usize);

fn discard(store: Store<Context>) {
    static THREAD: OnceLock<Option<Sender<Waiting>>> = OnceLock::new();
    static BYTES: AtomicUsize = AtomicUsize::new(0);

    let bytes = store.data().weight();
    if bytes < LARGE || BYTES.load(Relaxed).saturating_add(bytes) > WAITING {
        return;
    }
    let thread = THREAD.get_or_init(|| {
        let (sender, receiver) = channel::<Waiting>();
        let run = move || {
            for (store, bytes) in receiver {
                drop(store);
                BYTES.fetch_sub(bytes, Relaxed);
            }
        };
        std::thread::Builder::new().name("instar-discard".into()).spawn(run).ok().map(|_| sender)
    });
    if let Some(thread) = thread {
        BYTES.fetch_add(bytes, Relaxed);
        // The thread never ends; if it were gone, the store would be dropped here.
        let _ = thread.send((store, bytes));
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
