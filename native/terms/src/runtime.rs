//! What compiled code asks its host for beside Erlang's functions: comparing, maps, raising.
//!
//! The names and types are those of [`crate::imports::RUNTIME`]; binaries are in [`crate::segments`].

use crate::atoms::{
    BADARG, BADARITY, BADFUN, BADKEY, BADMAP, ERLANG, ERROR, FUNCTION_CLAUSE, SYSTEM_LIMIT, UNDEF,
    UNSUPPORTED,
};
use crate::bif::{self, Bif};
use crate::error_info;
use crate::heap::{Fail, Heap, Outcome, Term, Word, error};
use crate::layout::{Kind, MOST_WORDS, NIL, NON_VALUE, small};
use crate::lines;
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

/// Functions that the library's `unicode` has under their own names.
const OF_UNICODE: &str = "characters_to_";

/// Runs a built-in function. The trace of what it raises names it, with its arguments and who can explain the error.
pub fn call_bif(heap: &mut Heap<'_>, bif: &Bif, arguments: &[Word]) -> Outcome<Result<Word, Exception>> {
    match bif.run(heap, arguments) {
        Ok(word) => Ok(Ok(word)),
        Err(Fail::Raise(class, reason, trace)) => {
            let trace = match trace {
                Some(trace) => trace,
                None => {
                    let module = if bif.name.starts_with(OF_UNICODE) { "unicode" } else { bif.module };
                    let info = error_info::of_bif(heap, module)?;
                    let (module, name) = (heap.atom(module), heap.atom(bif.name));
                    let arguments = heap.make_list(arguments)?;
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
    let words = heap.words(sp, pairs.saturating_mul(2).saturating_add(1).min(MOST_WORDS as usize))?;
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

/// `raise_function_clause`, the arguments being at `sp`.
pub fn no_clause(
    heap: &mut Heap<'_>,
    module: Word,
    function: Word,
    sp: usize,
    arity: usize,
) -> Outcome<Exception> {
    let arguments = heap.words(sp, arity.min(256))?;
    let arguments = heap.make_list(&arguments)?;
    let entry = lines::here(heap, [module, function, arguments, NIL])?;
    Ok(Exception { class: ERROR, reason: FUNCTION_CLAUSE, trace: heap.make_list(&[entry])? })
}

/// `apply`, the arguments being at `sp`: a built-in function by a name (module and function) that is only known now.
pub fn apply(
    heap: &mut Heap<'_>,
    (module, function): (Word, Word),
    sp: usize,
    arity: usize,
    absent: Word,
) -> Outcome<Result<Word, Exception>> {
    let arguments = heap.words(sp, arity.min(256))?;
    let (Some(module_name), Some(name)) = (heap.atom_text(module)?, heap.atom_text(function)?) else {
        let list = heap.make_list(&arguments)?;
        return bad_apply(heap, &[module, function, list]).map(Err);
    };
    if module == ERLANG && name == "apply" && matches!(arity, 2 | 3) {
        return not_applied(heap, &arguments).map(Err);
    }
    let offered = !LIBRARYS_OWN.contains(&module_name);
    let is_there = |bif: &&bif::Bif| offered && heap.atoms.release() >= bif.since();
    if let Some(bif) = bif::find(module_name, name, arity).filter(is_there) {
        return call_bif(heap, bif, &arguments);
    }
    let is_absent = bif::is_absent(module_name, name, arity)
        // A struct's module, which is the host's.
        || name == "__struct__" && arity < 2 && module_name.starts_with("Elixir.");
    let may_be_absent = !ACCESS.contains(&(name, arity))
        || !module_name.starts_with("Elixir.")
        || KEYED.contains(&(module_name, name));
    if is_absent
        || may_be_absent && heap.tuple_elements(absent)?.is_some_and(|absent| absent.contains(&module))
    {
        let what = heap.tuple(&[module, function, small(arity as i64)])?;
        return unsupported(heap, what).map(Err);
    }
    let trace = trace_of(heap, module, function, &arguments)?;
    Ok(Err(Exception { class: ERROR, reason: UNDEF, trace }))
}

/// What `Access` calls of a struct's module. No struct of the library has it, whether it is there or not.
const ACCESS: [(&str, usize); 3] = [("fetch", 2), ("get_and_update", 3), ("pop", 2)];
/// Those that modules have for their own sake.
const KEYED: [(&str, &str); 10] = [
    ("Elixir.Access", "fetch"),
    ("Elixir.Access", "get_and_update"),
    ("Elixir.Access", "pop"),
    ("Elixir.Enum", "fetch"),
    ("Elixir.Keyword", "fetch"),
    ("Elixir.Keyword", "get_and_update"),
    ("Elixir.Keyword", "pop"),
    ("Elixir.Map", "fetch"),
    ("Elixir.Map", "get_and_update"),
    ("Elixir.Map", "pop"),
];

/// Modules with built-in functions that only the library calls.
const LIBRARYS_OWN: [&str; 3] = ["instar", "erl_erts_errors", "erts_internal"];

/// As many arguments as the VM has registers for; a fun takes one of them.
const MOST_ARGUMENTS: usize = 1023;

// `apply` that the guest could not do by itself: to no list, or to one that is longer than anything takes.
fn not_applied(heap: &mut Heap<'_>, arguments: &[Word]) -> Outcome<Exception> {
    let [what @ .., list] = arguments else { return Err(Fail::Corrupt) };
    let most = if what.len() == 1 { MOST_ARGUMENTS - 1 } else { MOST_ARGUMENTS };
    if let [module, function] = what
        && (heap.atom_text(*module)?.is_none() || heap.atom_text(*function)?.is_none())
    {
        return bad_apply(heap, arguments);
    }
    let (mut listed, mut rest) = (Vec::new(), *list);
    while let Some((element, tail)) = heap.cons_parts(rest)? {
        if listed.len() == most {
            return Ok(Exception { class: ERROR, reason: SYSTEM_LIMIT, trace: NIL });
        }
        listed.push(element);
        rest = tail;
    }
    match what {
        _ if rest != NIL => bad_apply(heap, arguments),
        [fun] => match heap.term(*fun)? {
            Term::Boxed(Kind::Fun | Kind::ExternalFun, ..) => {
                let call = heap.tuple(&[*fun, *list])?;
                tagged(heap, BADARITY, call)
            }
            _ => tagged(heap, BADFUN, *fun),
        },
        [module, function] => {
            let trace = trace_of(heap, *module, *function, &listed)?;
            Ok(Exception { class: ERROR, reason: UNDEF, trace })
        }
        _ => bad_apply(heap, arguments),
    }
}

// `apply` of what is no name, or to what is no list.
fn bad_apply(heap: &mut Heap<'_>, arguments: &[Word]) -> Outcome<Exception> {
    let arguments = heap.make_list(arguments)?;
    let (name, info) = (heap.atom("apply"), error_info::of_bif(heap, "erlang")?);
    let entry = heap.tuple(&[ERLANG, name, arguments, info])?;
    Ok(Exception { class: ERROR, reason: BADARG, trace: heap.make_list(&[entry])? })
}

/// `raise_badarity`: `{badarity, {Fun, Args}}`, the arguments being at `sp`.
pub fn bad_arity(heap: &mut Heap<'_>, fun: Word, sp: usize, count: usize) -> Outcome<Exception> {
    let arguments = heap.words(sp, count.min(256))?;
    let arguments = heap.make_list(&arguments)?;
    let call = heap.tuple(&[fun, arguments])?;
    tagged(heap, BADARITY, call)
}

/// `raise_error`: `erlang:error/2` and `/3`, called in a function (its module and name) that the trace names.
pub fn raise_error(
    heap: &mut Heap<'_>,
    reason: Word,
    arguments: Word,
    options: Word,
    (module, function): (Word, Word),
) -> Outcome<Exception> {
    let Some(arguments) = heap.list(arguments)? else {
        return Ok(Exception { class: ERROR, reason, trace: NIL });
    };
    let mut location = NIL;
    for option in heap.list(options)?.unwrap_or_default() {
        if let Some([key, info]) = heap.tuple_elements(option)?.as_deref()
            && heap.is_atom(*key, "error_info")
            && error_info::is_of_library(heap, *info)?
        {
            location = heap.make_list(&[option])?;
        }
    }
    if module == ERLANG {
        // Code of the sandbox's own, in the place of one of the VM's functions.
        if location == NIL && heap.atom_text(reason)?.is_some() {
            location = error_info::of_bif(heap, "erlang")?;
        }
        let arguments = heap.make_list(&arguments)?;
        let entry = heap.tuple(&[module, function, arguments, location])?;
        return Ok(Exception { class: ERROR, reason, trace: heap.make_list(&[entry])? });
    }
    let arguments = heap.make_list(&arguments)?;
    let entry = lines::here(heap, [module, function, arguments, location])?;
    Ok(Exception { class: ERROR, reason, trace: heap.make_list(&[entry])? })
}

/// `unsupported`: `{unsupported, 'M:F/A'}`, or what else it is.
pub fn unsupported(heap: &mut Heap<'_>, what: Word) -> Outcome<Exception> {
    tagged(heap, UNSUPPORTED, what)
}
