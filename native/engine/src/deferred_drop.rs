//! Deferred drop: small things go at once, large ones on a thread of its own.
//!
//! The kernel takes a memory's pages back one by one, which takes milliseconds for a large one, and a file
//! may take as long as its disk to close: too long for whoever happens to end a call, or collects garbage.

use crate::slices::pause;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::sync::mpsc::{Sender, channel};

/// Bytes that are given back in less time than another thread takes to wake up, about.
pub(crate) const LARGE: usize = 512 << 10;
/// Bytes that may wait for the thread. With more, calls wait before they begin: otherwise they could be faster than the
/// thread for as long as there is memory.
const WAITING: usize = 512 << 20;

/// Bytes that wait for the thread.
static BYTES: AtomicUsize = AtomicUsize::new(0);

/// Whether too much waits.
pub(crate) fn is_full() -> bool {
    BYTES.load(Relaxed) > WAITING
}

/// Waits until there is not too much that waits.
pub(crate) async fn wait() {
    while is_full() {
        pause().await;
    }
}

/// Something, and what it counts for.
type Waiting = (Box<dyn Send>, usize);

/// Drops something whose going takes as long as giving back so many bytes.
pub fn drop_later<T: Send + 'static>(what: T, bytes: usize) {
    static THREAD: OnceLock<Option<Sender<Waiting>>> = OnceLock::new();

    if bytes < LARGE {
        return;
    }
    let thread = THREAD.get_or_init(|| {
        let (sender, receiver) = channel::<Waiting>();
        let run = move || {
            for (what, bytes) in receiver {
                // The thread must live on, whatever goes.
                let _ = catch_unwind(AssertUnwindSafe(|| drop(what)));
                BYTES.fetch_sub(bytes, Relaxed);
            }
        };
        std::thread::Builder::new().name("instar-drop".into()).spawn(run).ok().map(|_| sender)
    });
    if let Some(thread) = thread {
        BYTES.fetch_add(bytes, Relaxed);
        // The thread never ends; if it were gone, all would be dropped here.
        let _ = thread.send((Box::new(what), bytes));
    }
}
