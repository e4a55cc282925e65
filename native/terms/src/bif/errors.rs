//! Raising.

use super::{Bif, bif};
use crate::atoms::{BADARG, ERROR, EXIT, THROW};
use crate::heap::{Fail, Heap, Outcome, Term, Word};
use crate::layout::{Kind, NIL, atom_index};

// Who called is known to the compiler only, which has a way of its own to say it.
fn raise(class: Word, reason: Word) -> Outcome {
    Err(Fail::Raise(class, reason, Some(NIL)))
}

fn raise_as(heap: &mut Heap<'_>, args: &[Word]) -> Outcome {
    if !matches!(args[0], ERROR | EXIT | THROW) {
        return Ok(BADARG);
    }
    // A wrong call is no exception: it returns this.
    let Some(mut entries) = heap.list(args[2])? else { return Ok(BADARG) };
    for entry in &mut entries {
        let Some(whole) = located(heap, *entry)? else { return Ok(BADARG) };
        *entry = whole;
    }
    let trace = heap.make_list(&entries)?;
    Err(Fail::Raise(args[0], args[1], Some(trace)))
}

// An entry of a trace with its location: `{M, F, A, Location}` or `{Fun, A, Location}`; nothing for what is none.
fn located(heap: &mut Heap<'_>, entry: Word) -> Outcome<Option<Word>> {
    let Some(mut parts) = heap.tuple_elements(entry)? else { return Ok(None) };
    let is_fun = |word: Option<&Word>| match word {
        Some(word) => Ok(matches!(heap.term(*word)?, Term::Boxed(Kind::Fun | Kind::ExternalFun, ..))),
        None => Ok(false),
    };
    let named = || matches!(parts.as_slice(), [module, name, ..] if is_atom(*module) && is_atom(*name));
    let whole = match parts.len() {
        2 if is_fun(parts.first())? => false,
        3 if is_fun(parts.first())? => true,
        3 if named() => false,
        4 if named() => true,
        _ => return Ok(None),
    };
    if whole {
        return Ok(parts.last().is_some_and(|location| Heap::is_list(*location)).then_some(entry));
    }
    parts.push(NIL);
    heap.tuple(&parts).map(Some)
}

fn is_atom(word: Word) -> bool {
    atom_index(word).is_some()
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
