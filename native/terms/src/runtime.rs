//! What compiled code asks its host for beside Erlang's functions: comparing, maps, raising.
//!
//! The names and types are those of [`crate::imports::RUNTIME`]; binaries are in [`crate::segments`].

use crate::atoms::{BADARG, BADARITY, BADKEY, BADMAP, ERLANG, ERROR, FUNCTION_CLAUSE, UNDEF, UNSUPPORTED};
use crate::bif::Bif;
use crate::error_info;
use crate::heap::{Fail, Heap, Outcome, Word, error};
use crate::layout::{NIL, NON_VALUE};
use crate::maps;

/// An exception on its way to a handler, or out of the guest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exception {
    /// `error`, `exit` or `throw`.
    pub class: Word,
    /// Any term.
    pub reason: Word,
    /// A list of `{Module, Function, Arguments, []}`.
    pub trace: Word,
}

/// Runs a built-in function. The trace of what it raises names it, with its arguments and who can explain the error.
pub fn call_bif(heap: &mut Heap<'_>, bif: &Bif, arguments: &[Word]) -> Outcome<Result<Word, Exception>> {
    match (bif.run)(heap, arguments) {
        Ok(word) => Ok(Ok(word)),
        Err(Fail::Raise(class, reason, trace)) => {
            let trace = match trace {
                Some(trace) => trace,
                None => {
                    let (module, name) = (heap.atom(bif.module), heap.atom(bif.name));
                    let arguments = heap.make_list(arguments)?;
                    let info = error_info::of_bif(heap, bif.module)?;
                    let entry = heap.tuple(&[module, name, arguments, info])?;
                    heap.make_list(&[entry])?
                }
            };
            Ok(Err(Exception { class, reason, trace }))
        }
        Err(fail) => Err(fail),
    }
}

fn trace_of(heap: &mut Heap<'_>, module: Word, function: Word, arguments: &[Word]) -> Outcome {
    let arguments = heap.make_list(arguments)?;
    let entry = heap.tuple(&[module, function, arguments, NIL])?;
    heap.make_list(&[entry])
}

/// Turns what a function here raises, beside its value, into an exception with an empty trace.
pub fn caught(result: Outcome) -> Outcome<Result<Word, Exception>> {
    match result {
        Ok(word) => Ok(Ok(word)),
        Err(Fail::Raise(class, reason, trace)) => {
            Ok(Err(Exception { class, reason, trace: trace.unwrap_or(NIL) }))
        }
        Err(fail) => Err(fail),
    }
}

/// `map_get`: the value, or `NON_VALUE` when there is none or it is no map.
pub fn map_get(heap: &mut Heap<'_>, map: Word, key: Word) -> Outcome {
    if maps::size(heap, map)?.is_none() {
        return Ok(NON_VALUE);
    }
    Ok(maps::get(heap, map, key)?.unwrap_or(NON_VALUE))
}

/// `map_put` and `map_put_exact`: at `sp` a map, then that many pairs.
pub fn map_put(heap: &mut Heap<'_>, sp: usize, pairs: usize, exact: bool) -> Outcome {
    let words = heap.words(sp, pairs.saturating_mul(2).saturating_add(1).min(1 << 20))?;
    let mut map = words[0];
    if maps::size(heap, map)?.is_none() {
        let reason = heap.tuple(&[BADMAP, map])?;
        return error(reason);
    }
    for pair in words[1..].chunks_exact(2) {
        if exact && maps::get(heap, map, pair[0])?.is_none() {
            let reason = heap.tuple(&[BADKEY, pair[0]])?;
            return error(reason);
        }
        map = maps::put(heap, map, pair[0], pair[1])?;
    }
    Ok(map)
}

/// `raise_tagged`: `{Tag, Value}`.
pub fn tagged(heap: &mut Heap<'_>, tag: Word, value: Word) -> Outcome<Exception> {
    Ok(Exception { class: ERROR, reason: heap.tuple(&[tag, value])?, trace: NIL })
}

/// `raise_function_clause` and `raise_undef`, the arguments being at `sp`.
pub fn no_clause(
    heap: &mut Heap<'_>,
    reason: Missing,
    module: Word,
    function: Word,
    sp: usize,
    arity: usize,
) -> Outcome<Exception> {
    let arguments = heap.words(sp, arity.min(256))?;
    let named = heap.atom_text(module)?.is_some() && heap.atom_text(function)?.is_some();
    if reason == Missing::Function && !named {
        return bad_apply(heap, module, function, &arguments);
    }
    let reason = match reason {
        Missing::Clause => FUNCTION_CLAUSE,
        Missing::Function => UNDEF,
    };
    Ok(Exception { class: ERROR, reason, trace: trace_of(heap, module, function, &arguments)? })
}

// `apply` of what is no name.
fn bad_apply(heap: &mut Heap<'_>, module: Word, function: Word, arguments: &[Word]) -> Outcome<Exception> {
    let arguments = heap.make_list(arguments)?;
    let arguments = heap.make_list(&[module, function, arguments])?;
    let (name, info) = (heap.atom("apply"), error_info::of_bif(heap, "erlang")?);
    let entry = heap.tuple(&[ERLANG, name, arguments, info])?;
    Ok(Exception { class: ERROR, reason: BADARG, trace: heap.make_list(&[entry])? })
}

/// What is missing for a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// A clause that fits.
    Clause,
    /// The function.
    Function,
}

/// `raise_badarity`: `{badarity, {Fun, Args}}`, the arguments being at `sp`.
pub fn bad_arity(heap: &mut Heap<'_>, fun: Word, sp: usize, count: usize) -> Outcome<Exception> {
    let arguments = heap.words(sp, count.min(256))?;
    let arguments = heap.make_list(&arguments)?;
    let call = heap.tuple(&[fun, arguments])?;
    tagged(heap, BADARITY, call)
}

/// `raise_error`: `erlang:error/2`, called in a function that the trace names.
pub fn raise_error(
    heap: &mut Heap<'_>,
    reason: Word,
    arguments: Word,
    module: Word,
    function: Word,
) -> Outcome<Exception> {
    let trace = match heap.list(arguments)? {
        Some(arguments) => trace_of(heap, module, function, &arguments)?,
        None => NIL,
    };
    Ok(Exception { class: ERROR, reason, trace })
}

/// `unsupported`: `{unsupported, 'M:F/A'}`.
pub fn unsupported(heap: &mut Heap<'_>, what: Word) -> Outcome<Exception> {
    tagged(heap, UNSUPPORTED, what)
}
