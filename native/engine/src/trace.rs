//! The trace of what a guest's call of the host has come to, with where that was.

use crate::error::CallError;
use crate::fuel::owe;
use crate::heap::with_heap;
use crate::registers::raise;
use crate::store::Context;
use instar_terms::heap::{Fail, Heap};
use instar_terms::lines;
use instar_terms::runtime::Exception;
use wasmtime::Caller;

/// Steps on the stack that are a unit of work.
const STEPS: u64 = 8;

/// Sets the registers of an exception that the guest's call of the host has come to, with where that was.
pub(crate) fn raise_here(caller: &mut Caller<'_, Context>, exception: Exception) -> Result<(), CallError> {
    let guest = caller.data().guest.as_deref().ok_or(CallError::Internal)?;
    let noted = guest.exits.map(|exits| exits.returns(&guest.origin.text)).unwrap_or_default();
    owe(caller, noted.steps / STEPS)?;
    let note = |heap: &mut Heap<'_>| lines::raw(heap, exception.trace, &noted.returns[..noted.count]);
    let trace = with_heap(caller, note, room)?.map_err(CallError::from_fail)?;
    raise(caller, Exception { trace, ..exception })
}

/// What there is no room for.
pub(crate) fn room(fail: &Fail) -> Option<usize> {
    match fail {
        Fail::Room(bytes) => Some(*bytes),
        _ => None,
    }
}
