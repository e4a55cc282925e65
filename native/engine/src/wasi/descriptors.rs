//! How many files and folders programs have open: the operating system's limit is the whole VM's, and the VM
//! needs most of it for itself.

use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::sync::{Arc, OnceLock};
use wasmtime_wasi::WasiView;
use wasmtime_wasi::filesystem::Descriptor;
use wasmtime_wasi::p1::WasiP1Ctx;
use wasmtime_wasi::p2::{DynInputStream, DynOutputStream};

/// What the VM may have open where nobody says, a half of which is for programs.
const UNKNOWN: usize = 256;

/// Of all programs together.
static OPEN: AtomicUsize = AtomicUsize::new(0);

/// What one program has open, as it counts for all; given back when it goes.
#[derive(Debug, Default)]
pub(super) struct Descriptors {
    counted: usize,
}

impl Descriptors {
    /// Counts so many more, unless that is too many for the VM.
    pub(super) fn take(&mut self, more: usize) -> bool {
        let before = OPEN.fetch_add(more, Relaxed);
        self.counted += more;
        let granted = before.saturating_add(more) <= limit();
        if !granted {
            self.set(self.counted - more);
        }
        granted
    }

    /// Counts what there is beside so many granted folders, whatever was opened, closed or put in another's
    /// place.
    pub(super) fn count(&mut self, context: &mut WasiP1Ctx, granted: usize) {
        self.set(granted + opened(context));
    }

    /// The same of a component, whose streams keep their files open after it has let go of them. How many streams it has.
    pub(super) fn count_with_streams(&mut self, context: &mut WasiP1Ctx, granted: usize) -> usize {
        let streams = streams(context);
        self.set(granted + opened(context) + streams);
        streams
    }

    /// How many there were when they were counted last.
    pub(super) fn counted(&self) -> usize {
        self.counted
    }

    fn set(&mut self, now: usize) {
        match self.counted.checked_sub(now) {
            Some(less) => OPEN.fetch_sub(less, Relaxed),
            None => OPEN.fetch_add(now - self.counted, Relaxed),
        };
        self.counted = now;
    }
}

impl Drop for Descriptors {
    fn drop(&mut self) {
        self.set(0);
    }
}

// Granted folders stay open whether or not the program closes them: its context holds each of them once more.
fn opened(context: &mut WasiP1Ctx) -> usize {
    let entries = context.ctx().table.iter_mut().filter_map(|entry| entry.downcast_ref::<Descriptor>());
    let by_program = |descriptor: &&Descriptor| match descriptor {
        Descriptor::File(_) => true,
        Descriptor::Dir(folder) => Arc::strong_count(&folder.dir) == 1,
    };
    entries.filter(by_program).count()
}

fn streams(context: &mut WasiP1Ctx) -> usize {
    let entries = context.ctx().table.iter_mut();
    entries.filter(|entry| entry.is::<DynInputStream>() || entry.is::<DynOutputStream>()).count()
}

/// Descriptors that programs may have at once: half of what the operating system grants the VM.
pub(crate) fn limit() -> usize {
    static LIMIT: OnceLock<usize> = OnceLock::new();
    *LIMIT.get_or_init(|| crate::system::open_files().unwrap_or(UNKNOWN) / 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    // The count is one for all, so this is the only test that comes near to the limit.
    #[test]
    fn more_than_the_limit_are_refused_and_all_are_given_back() {
        let mut first = Descriptors::default();
        assert!(first.take(limit()));
        let mut second = Descriptors::default();
        assert!(!second.take(1));
        assert_eq!(second.counted(), 0);
        first.set(limit() - 2);
        assert!(second.take(2));
        assert!(!second.take(1));
        drop(first);
        assert!(second.take(limit() - 2));
        drop(second);
        assert_eq!(OPEN.load(Relaxed), 0);
    }
}
