//! Bytes that are shared between the VM and the library, however many: a binary of the VM's for threads of the library, and
//! bytes of the library's as a binary.
//!
//! Unsafe, because a slice of a binary is looked at after the call that it was given in, on any thread.

#![allow(unsafe_code)]

use instar_engine::Bytes;
use rustler::{Binary, Env, NewBinary, OwnedEnv, Resource, ResourceArc, Term};
use std::ptr::NonNull;
use std::sync::Arc;

/// Fewer bytes are copied: to share them costs as much.
const FEW: usize = 64 << 10;

/// A binary in an environment of its own, by which it stays.
struct Shared {
    bytes: NonNull<[u8]>,
    _env: OwnedEnv,
}

// SAFETY: the bytes of a binary never change. The environment is not used before it is freed, by whoever is last, which any
// thread may do.
unsafe impl Send for Shared {}
// SAFETY: as above.
unsafe impl Sync for Shared {}

impl AsRef<[u8]> for Shared {
    fn as_ref(&self) -> &[u8] {
        // SAFETY: they are those of a binary in the environment, which is neither cleared nor freed before this is dropped.
        // What has more than `FEW` bytes is not on a heap, so that nothing moves it.
        unsafe { self.bytes.as_ref() }
    }
}

/// The bytes of a binary, for any thread and as long as they are needed.
pub(crate) fn shared(binary: Binary<'_>) -> Bytes {
    if binary.len() <= FEW {
        return Arc::new(binary.to_vec());
    }
    let env = OwnedEnv::new();
    let bytes = env.run(|env| {
        let term: Term<'_> = binary.to_term(env);
        term.decode::<Binary<'_>>().map(|binary| NonNull::from(binary.as_slice()))
    });
    match bytes {
        Ok(bytes) => Arc::new(Shared { bytes, _env: env }),
        Err(_) => Arc::new(binary.to_vec()),
    }
}

/// Bytes that a binary stands on.
pub(crate) struct Lent(Vec<u8>);

impl Resource for Lent {}

/// Bytes of the library's as a binary, which takes them over if they are many.
pub(crate) fn binary(env: Env<'_>, bytes: Vec<u8>) -> Term<'_> {
    if bytes.len() <= FEW {
        let mut binary = NewBinary::new(env, bytes.len());
        binary.as_mut_slice().copy_from_slice(&bytes);
        return binary.into();
    }
    ResourceArc::new(Lent(bytes)).make_binary(env, |lent| &lent.0).to_term(env)
}
