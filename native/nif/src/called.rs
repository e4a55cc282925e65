//! The functions that were called last, by the atoms that name them.
//!
//! The text of an atom has to be fetched from the VM and looked up among the names of the module, which takes a short
//! call longer than running does. An atom's term is a number that means the same atom for as long as the VM lives, so
//! it is remembered with the index that was found for it.

use rustler::{NifResult, Term};
use std::hash::{Hash, Hasher};
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

/// Names that are remembered at once, at most.
const REMEMBERED: usize = 8;
/// Low bits of a remembered pair that are the function's index; the others are the atom.
const INDEX_BITS: u32 = 16;

/// What is remembered for one module: forgetting is always right, and never happens unless another name wants the space.
#[derive(Default)]
pub(crate) struct Called {
    pairs: [AtomicU64; REMEMBERED],
}

impl Called {
    /// The index of the function of that name; what `find` says where it is not remembered.
    pub(crate) fn index(
        &self,
        name: Term<'_>,
        find: impl FnOnce() -> NifResult<Option<usize>>,
    ) -> NifResult<Option<usize>> {
        let atom = number(name);
        if !name.is_atom() || atom >> (u64::BITS - INDEX_BITS) != 0 {
            return find();
        }
        // The low bits of an atom say that it is one.
        let pair = &self.pairs[(atom >> 6) as usize % REMEMBERED];
        let known = pair.load(Relaxed);
        if known >> INDEX_BITS == atom {
            return Ok(Some((known & ((1 << INDEX_BITS) - 1)) as usize));
        }
        let index = find()?;
        if let Some(index) = index.filter(|index| *index < 1 << INDEX_BITS) {
            pair.store(atom << INDEX_BITS | index as u64, Relaxed);
        }
        Ok(index)
    }
}

/// The number that an atom's term is. rustler lets nobody see it but those who hash it.
fn number(atom: Term<'_>) -> u64 {
    let mut seen = Seen(0);
    atom.as_c_arg().hash(&mut seen);
    seen.finish()
}

/// A hasher that keeps the last number as it is.
struct Seen(u64);

impl Hasher for Seen {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        let mut number = [0; 8];
        let length = bytes.len().min(number.len());
        number[..length].copy_from_slice(&bytes[..length]);
        self.0 = u64::from_ne_bytes(number);
    }
}
