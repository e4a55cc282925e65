//! Raising.

use super::{Bif, bif1, bif2, bif3};
use crate::atoms::{BADARG, ERROR, EXIT, THROW};
use crate::heap::{Fail, Heap, Outcome, Term, Word};
use crate::layout::{Kind, NIL, atom_index};
use crate::lines;

// Who called is known to the compiler only, which has a way of its own to say it.
fn raise(class: Word, reason: Word) -> Outcome {
    Err(Fail::Raise(class, reason, Some(NIL)))
}

fn raise_as(heap: &mut Heap<'_>, &[class, reason, trace]: &[Word; 3]) -> Outcome {
    if !matches!(class, ERROR | EXIT | THROW) {
        return Ok(BADARG);
    }
    // A wrong call is no exception: it returns this.
    let Some(mut entries) = heap.list(trace)? else { return Ok(BADARG) };
    for entry in &mut entries {
        let Some(whole) = located(heap, *entry)? else { return Ok(BADARG) };
        *entry = whole;
    }
    let trace = heap.make_list(&entries)?;
    let trace = lines::whole(heap, trace)?;
    Err(Fail::Raise(class, reason, Some(trace)))
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
    bif1("erlang", "error", |_, &[reason]| raise(ERROR, reason)),
    bif2("erlang", "error", |_, &[reason, _]| raise(ERROR, reason)),
    bif3("erlang", "error", |_, &[reason, _, _]| raise(ERROR, reason)),
    bif1("erlang", "exit", |_, &[reason]| raise(EXIT, reason)),
    bif1("erlang", "throw", |_, &[reason]| raise(THROW, reason)),
    bif3("erlang", "raise", raise_as),
    bif1("erlang", "nif_error", |_, &[reason]| raise(ERROR, reason)),
    bif2("erlang", "nif_error", |_, &[reason, _]| raise(ERROR, reason)),
];
