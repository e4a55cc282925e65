//! How a call that waits for something outside is woken.
//!
//! A fiber that is suspended because its slice is used up, or because it asks its host, needs no waking: its host
//! advances it anyway. One that waits for input or a timer gets a real waker, which remembers that it was woken and
//! tells a listener. wasmtime wakes a fiber whose slice is used up at once, which is how the two are told apart.

use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Wake;

/// What is told, once, when a waiting call can go on.
pub(crate) type Listener = Box<dyn FnOnce() + Send>;

#[derive(Default)]
pub(crate) struct Signal {
    woken: AtomicBool,
    listener: Mutex<Option<Listener>>,
}

impl Signal {
    /// Whether it was woken since the last time that this was asked.
    pub(crate) fn take(&self) -> bool {
        self.woken.swap(false, SeqCst)
    }

    /// The same, without forgetting it.
    pub(crate) fn is_woken(&self) -> bool {
        self.woken.load(SeqCst)
    }

    /// Has the listener told when it is woken; false when it has been already, and nobody will be told.
    pub(crate) fn listen(&self, listener: Listener) -> bool {
        let mut slot = self.listener();
        // Inside the lock: who wakes it sets the mark first and looks for a listener second.
        let waits = !self.woken.load(SeqCst);
        if waits {
            *slot = Some(listener);
        }
        waits
    }

    /// Takes `listen` back; false when the listener has been told, or is being told.
    pub(crate) fn unlisten(&self) -> bool {
        self.listener().take().is_some()
    }

    fn listener(&self) -> MutexGuard<'_, Option<Listener>> {
        self.listener.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Wake for Signal {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        self.woken.store(true, SeqCst);
        let listener = self.listener().take();
        if let Some(listener) = listener {
            listener();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::AtomicUsize;

    fn counting(told: &Arc<AtomicUsize>) -> Listener {
        let told = told.clone();
        Box::new(move || {
            told.fetch_add(1, SeqCst);
        })
    }

    #[test]
    fn a_listener_is_told_once() {
        let (signal, told) = (Arc::new(Signal::default()), Arc::new(AtomicUsize::new(0)));
        assert!(signal.listen(counting(&told)));
        signal.wake_by_ref();
        signal.wake_by_ref();
        assert_eq!(told.load(SeqCst), 1);
        assert!(!signal.unlisten());
        assert!(!signal.listen(counting(&told)), "it was woken meanwhile");
        assert!(signal.take());
        assert!(!signal.take());
        assert!(signal.listen(counting(&told)));
        assert!(signal.unlisten());
        signal.wake_by_ref();
        assert_eq!(told.load(SeqCst), 1, "it did not listen any more");
    }

    #[test]
    fn no_waking_is_lost_between_two_threads() {
        for _ in 0..2_000 {
            let (signal, told) = (Arc::new(Signal::default()), Arc::new(AtomicUsize::new(0)));
            let waking = signal.clone();
            let thread = std::thread::spawn(move || waking.wake_by_ref());
            let listens = signal.listen(counting(&told));
            thread.join().unwrap();
            assert_eq!(told.load(SeqCst), usize::from(listens));
        }
    }
}
