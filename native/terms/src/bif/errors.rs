//! Raising.

use super::{Bif, bif};
use crate::atoms::{BADARG, ERROR, EXIT, THROW};
use crate::heap::{Fail, Heap, Outcome, Word};
use crate::layout::NIL;

// Who called is known to the compiler only, which has a way of its own to say it.
fn raise(class: Word, reason: Word) -> Outcome {
    Err(Fail::Raise(class, reason, Some(NIL)))
}

fn raise_as(heap: &mut Heap<'_>, args: &[Word]) -> Outcome {
    let trace = heap.list(args[2])?;
    match (args[0], trace) {
        (ERROR | EXIT | THROW, Some(_)) => Err(Fail::Raise(args[0], args[1], Some(args[2]))),
        // A wrong call is no exception: it returns this.
        _ => Ok(BADARG),
    }
}

pub(super) const BIFS: &[Bif] = &[
    bif("erlang", "error", 1, |_, args| raise(ERROR, args[0])),
    bif("erlang", "error", 2, |_, args| raise(ERROR, args[0])),
    bif("erlang", "error", 3, |_, args| raise(ERROR, args[0])),
    bif("erlang", "exit", 1, |_, args| raise(EXIT, args[0])),
    bif("erlang", "throw", 1, |_, args| raise(THROW, args[0])),
    bif("erlang", "raise", 3, raise_as),
    bif("erlang", "nif_error", 1, |_, args| raise(ERROR, args[0])),
    bif("erlang", "nif_error", 2, |_, args| raise(ERROR, args[0])),
];
