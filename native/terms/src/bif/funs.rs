//! Funs: what can be asked of them.

use super::{Bif, bif2};
use crate::atoms::{ERLANG, UNDEFINED, UNSUPPORTED};
use crate::heap::{Fail, Heap, Outcome, Term, Word, badarg, error};
use crate::layout::{Kind, NIL, atom, small, small_value};

fn info(heap: &mut Heap<'_>, fun: Word, item: Word) -> Outcome<Option<Word>> {
    let Term::Boxed(kind @ (Kind::Fun | Kind::ExternalFun), at, words) = heap.term(fun)? else {
        return Ok(None);
    };
    let external = kind == Kind::ExternalFun;
    let name = |heap: &Heap<'_>| {
        let index = small_value(heap.word(at)?) as usize;
        heap.atoms.fun(index).ok_or(Fail::Corrupt)
    };
    let Some(item) = heap.atom_text(item)?.map(str::to_owned) else { return Ok(None) };
    Ok(Some(match item.as_str() {
        "arity" => heap.word(at + 8)?,
        "module" if external => heap.word(at + 16)?,
        "name" if external => heap.word(at + 24)?,
        "module" => atom(name(heap)?.0),
        "name" => atom(name(heap)?.1),
        "type" => heap.atom(if external { "external" } else { "local" }),
        "env" if external => NIL,
        "env" => {
            let env = heap.words(at + 16, words - 2)?;
            heap.make_list(&env)?
        }
        "index" | "uniq" | "new_index" | "new_uniq" | "pid" | "refc" if external => UNDEFINED,
        // The VM's own, of the code that it has loaded.
        "index" | "uniq" | "new_index" | "new_uniq" | "pid" | "refc" => return unsupported(heap),
        _ => return Ok(None),
    }))
}

fn unsupported(heap: &mut Heap<'_>) -> Outcome<Option<Word>> {
    let name = heap.atom("fun_info");
    let function = heap.tuple(&[ERLANG, name, small(2)])?;
    let reason = heap.tuple(&[UNSUPPORTED, function])?;
    error(reason)
}

pub(super) const BIFS: &[Bif] =
    &[bif2("erlang", "fun_info", |heap, &[fun, item]| match info(heap, fun, item)? {
        Some(value) => heap.tuple(&[item, value]),
        None => badarg(),
    })];
