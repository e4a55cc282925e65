//! Why some bytes cannot be loaded, by their digests: what lies in the bytes is so at each try, and to find it out may
//! have taken a whole compilation.

use crate::error::LoadError;
use crate::registry::Digest;
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// So many are remembered; then all are forgotten. It costs later loads their time, no more.
const MOST: usize = 1_000;
/// Bytes of an error that are remembered: what a validator says of a module has a few hundred.
const LONGEST: usize = 4 << 10;

#[derive(Debug, Default)]
pub(crate) struct Refusals {
    errors: Mutex<HashMap<Digest, LoadError>>,
    valid: Mutex<HashMap<Digest, bool>>,
}

impl Refusals {
    /// Why the bytes were refused, if they were.
    pub(crate) fn find(&self, digest: &Digest) -> Option<LoadError> {
        lock(&self.errors).get(digest).cloned()
    }

    /// Remembers it, if it would be the same at each try.
    pub(crate) fn insert(&self, digest: Digest, error: &LoadError) {
        if lies_in_bytes(error) {
            put(&mut lock(&self.errors), digest, error.clone());
        }
    }

    /// Whether the bytes are a valid module, if that was looked at.
    pub(crate) fn is_valid(&self, digest: &Digest) -> Option<bool> {
        lock(&self.valid).get(digest).copied()
    }

    pub(crate) fn note_valid(&self, digest: Digest, is_valid: bool) {
        put(&mut lock(&self.valid), digest, is_valid);
    }
}

// A compiler may have lacked memory or time, and signatures come from elsewhere.
fn lies_in_bytes(error: &LoadError) -> bool {
    match error {
        LoadError::Invalid { message } => message.len() <= LONGEST,
        LoadError::UnknownImport { module, name } => module.len() + name.len() <= LONGEST,
        LoadError::Unsupported { what, place } => what.len() + place.len() <= LONGEST,
        LoadError::Limit { .. } => true,
        LoadError::Syntax { .. } | LoadError::Signature(_) | LoadError::Compiler { .. } => false,
    }
}

fn put<T>(map: &mut HashMap<Digest, T>, digest: Digest, value: T) {
    if map.len() >= MOST {
        map.clear();
    }
    map.insert(digest, value);
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // Each critical section is one operation on a map, which a panic cannot leave half done.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lies_in_the_bytes_is_remembered_and_nothing_else() {
        let refusals = Refusals::default();
        let message = || "why".to_owned();
        let invalid = LoadError::Invalid { message: message() };
        refusals.insert([1; 32], &invalid);
        refusals.insert([2; 32], &LoadError::Compiler { message: message() });
        assert_eq!(refusals.find(&[1; 32]), Some(invalid.clone()));
        assert_eq!(refusals.find(&[2; 32]), None);
        for n in 0..MOST {
            let mut digest = [3; 32];
            digest[..8].copy_from_slice(&n.to_le_bytes());
            refusals.insert(digest, &invalid);
        }
        assert!(lock(&refusals.errors).len() <= MOST);
    }
}
