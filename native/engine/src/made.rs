//! Which modules Instar's own compiler has made on this machine, by their digests.
//!
//! Only of these it is known that they keep nothing from one call to the next, so that only their instances are used
//! again. Whatever a module says of itself, anybody can write; and two modules with one digest are one module, whoever
//! brought it. So the mark is nothing in the module. It is in this VM's memory from the compilation on, and in the
//! header of the native code on disk, which is read only from a folder that nobody else can write to, because
//! it is run. What was made elsewhere and travelled here has no mark here.

use crate::registry::Digest;
use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

/// So many are remembered; then all are forgotten but for those on disk. It costs later loads their reuse, no more.
const MOST: usize = 100_000;

/// The digests.
#[derive(Debug, Default)]
pub(crate) struct Made {
    digests: Mutex<HashSet<Digest>>,
}

impl Made {
    pub(crate) fn insert(&self, digest: Digest) {
        let mut digests = self.digests.lock().unwrap_or_else(PoisonError::into_inner);
        if digests.len() >= MOST {
            digests.clear();
        }
        digests.insert(digest);
    }

    pub(crate) fn contains(&self, digest: &Digest) -> bool {
        self.digests.lock().unwrap_or_else(PoisonError::into_inner).contains(digest)
    }
}
