//! Maps.

use super::{Bif, bif1, bif2, bif3};
use crate::atoms::{BADKEY, BADMAP, ERROR, NONE, OK};
use crate::error_info;
use crate::heap::{Fail, Heap, Outcome, Term, Word, badarg, boolean, error};
use crate::hold::Pieces;
use crate::layout::{NIL, small};
use crate::maps;

/// The OTP release since which `maps:next/1` names itself as what a wrong iterator was given to.
const OWN_ERRORS: u32 = 26;

// The release since which an iterator may have its keys in an order.
const ORDERED: u32 = 26;

/// Pairs that an iterator over a large map holds at once.
const CHUNK: usize = 64;

fn map(heap: &mut Heap<'_>, word: Word) -> Outcome {
    if maps::size(heap, word)?.is_some() { Ok(word) } else { bad(heap, BADMAP, word) }
}

fn bad<T>(heap: &mut Heap<'_>, tag: Word, value: Word) -> Outcome<T> {
    let reason = heap.tuple(&[tag, value])?;
    error(reason)
}

fn get(heap: &mut Heap<'_>, of: Word, key: Word) -> Outcome {
    let map = map(heap, of)?;
    match maps::get(heap, map, key)? {
        Some(value) => Ok(value),
        None => bad(heap, BADKEY, key),
    }
}

fn is_key(heap: &mut Heap<'_>, of: Word, key: Word) -> Outcome {
    let map = map(heap, of)?;
    Ok(boolean(maps::get(heap, map, key)?.is_some()))
}

fn list(heap: &mut Heap<'_>, of: Word, element: fn(&mut Heap<'_>, (Word, Word)) -> Outcome) -> Outcome {
    let map = map(heap, of)?;
    let mut elements = Pieces::default();
    let mut walk = maps::Walk::new(heap, map)?;
    while let Some(pair) = walk.next(heap)? {
        let element = element(heap, pair)?;
        elements.push(heap, element)?;
    }
    heap.list_from(elements.len(), elements.iter().copied(), NIL)
}

fn merge(heap: &mut Heap<'_>, &[left, right]: &[Word; 2]) -> Outcome {
    let (left, right) = (map(heap, left)?, map(heap, right)?);
    let (small_one, large) = (maps::size(heap, left)?, maps::size(heap, right)?);
    // Putting a few pairs into a large map shares the rest of it.
    if large.is_some_and(|size| size > maps::FLAT_MAX) && small_one < large {
        let mut result = right;
        for (key, value) in maps::pairs(heap, left)? {
            if maps::get(heap, right, key)?.is_none() {
                result = maps::put(heap, result, key, value)?;
            }
        }
        return Ok(result);
    }
    if small_one.is_some_and(|size| size > maps::FLAT_MAX) {
        let mut result = left;
        for (key, value) in maps::pairs(heap, right)? {
            result = maps::put(heap, result, key, value)?;
        }
        return Ok(result);
    }
    maps::merge_flat(heap, left, right)
}

fn from_list(heap: &mut Heap<'_>, &[list]: &[Word; 1]) -> Outcome {
    let Some(elements) = heap.list(list)? else { return badarg() };
    heap.hold(elements.len() * size_of::<(Word, Word)>())?;
    let mut pairs = Vec::with_capacity(elements.len());
    for element in &elements {
        heap.charge(1)?;
        match heap.tuple_parts(*element)? {
            Some((at, 2)) => pairs.push((heap.word(at)?, heap.word(at + 8)?)),
            _ => return badarg(),
        }
    }
    drop(elements);
    maps::from_pairs(heap, pairs)
}

// {Key, Value, {Key, Value, … none}}, or with [Path | Map] at its end where the rest begins.
fn next(heap: &mut Heap<'_>, path: Word, of: Word) -> Outcome {
    let (pairs, rest) = if are_keys(heap, path) { of_keys(heap, path, of)? } else { chunk(heap, path, of)? };
    let mut iterator = rest;
    for (key, value) in pairs.into_iter().rev() {
        iterator = heap.tuple(&[key, value, iterator])?;
    }
    Ok(iterator)
}

fn chunk(heap: &mut Heap<'_>, path: Word, of: Word) -> Outcome<(Vec<(Word, Word)>, Word)> {
    let map = map(heap, of)?;
    let size = maps::size(heap, map)?.ok_or(Fail::Corrupt)?;
    let path = heap.natural(path)?;
    // In a small map the VM looks whether a position is beyond it, and gives all pairs.
    let Some(path) = path.filter(|path| size > maps::FLAT_MAX || *path <= size as u64) else {
        return badarg();
    };
    let (pairs, next) = maps::pairs_from(heap, map, path, CHUNK)?;
    let rest = match next {
        Some(path) => {
            let path = heap.make_u64(path)?;
            heap.cons(path, map)?
        }
        None => NONE,
    };
    Ok((pairs, rest))
}

// What an iterator with an order has for a path is its keys.
fn are_keys(heap: &Heap<'_>, path: Word) -> bool {
    Heap::is_list(path) && heap.atoms.release() >= ORDERED
}

fn of_keys(heap: &mut Heap<'_>, mut keys: Word, of: Word) -> Outcome<(Vec<(Word, Word)>, Word)> {
    let map = map(heap, of)?;
    let mut pairs = Vec::with_capacity(CHUNK);
    while pairs.len() < CHUNK {
        heap.charge(1)?;
        match heap.cons_parts(keys)? {
            Some((key, rest)) => {
                let Some(value) = maps::get(heap, map, key)? else { return badarg() };
                pairs.push((key, value));
                keys = rest;
            }
            None if keys == NIL => return Ok((pairs, NONE)),
            None => return badarg(),
        }
    }
    let rest = if keys == NIL { NONE } else { heap.cons(keys, map)? };
    Ok((pairs, rest))
}

// Whether a comprehension can go over it, of which nothing is given yet.
fn is_iterator(heap: &mut Heap<'_>, mut of: Word) -> Outcome<bool> {
    loop {
        heap.charge(1)?;
        match heap.tuple_parts(of)? {
            Some((at, 3)) => of = heap.word(at + 16)?,
            _ => break,
        }
    }
    match heap.cons_parts(of)? {
        Some((path, map)) => match next(heap, path, map) {
            Err(Fail::Raise(..)) => Ok(false),
            other => other.map(|_| true),
        },
        None => Ok(of == NONE),
    }
}

// erts_internal:mc_iterator/1, which a comprehension over a map begins with: nothing is gone over where it is none.
fn mc_iterator(heap: &mut Heap<'_>, &[of]: &[Word; 1]) -> Outcome {
    if maps::size(heap, of)?.is_some() {
        return next(heap, small(0), of);
    }
    if let Some((path, map)) = heap.cons_parts(of)? {
        return match next(heap, path, map) {
            Err(Fail::Raise(..)) => Ok(NIL),
            other => other,
        };
    }
    Ok(if is_iterator(heap, of)? { of } else { NIL })
}

// erts_internal:mc_refill/1: the rest of what such an iterator has.
fn mc_refill(heap: &mut Heap<'_>, &[of]: &[Word; 1]) -> Outcome {
    let Some((path, map)) = heap.cons_parts(of)? else { return badarg() };
    next(heap, path, map)
}

// erts_internal:map_next/3, as the module `maps` uses it: `iterator`, or a list to put the pairs on.
fn map_next(heap: &mut Heap<'_>, &[path, of, mut list]: &[Word; 3]) -> Outcome {
    if heap.is_atom(list, "iterator") {
        return next(heap, path, of);
    }
    if !Heap::is_list(list) {
        return badarg();
    }
    let map = map(heap, of)?;
    for pair in maps::pairs(heap, map)?.into_iter().rev() {
        heap.charge(1)?;
        let pair = heap.tuple(&[pair.0, pair.1])?;
        list = heap.cons(pair, list)?;
    }
    Ok(list)
}

pub(super) const BIFS: &[Bif] = &[
    bif1("erlang", "map_size", |heap, &[of]| {
        let map = map(heap, of)?;
        Ok(small(maps::size(heap, map)?.ok_or(Fail::Corrupt)? as i64))
    }),
    bif2("erlang", "map_get", |heap, &[key, of]| get(heap, of, key)),
    bif2("erlang", "is_map_key", |heap, &[key, of]| is_key(heap, of, key)),
    bif1("maps", "size", |heap, &[of]| {
        let map = map(heap, of)?;
        Ok(small(maps::size(heap, map)?.ok_or(Fail::Corrupt)? as i64))
    }),
    bif2("maps", "get", |heap, &[key, of]| get(heap, of, key)),
    bif3("maps", "get", |heap, &[key, of, default]| {
        let map = map(heap, of)?;
        Ok(maps::get(heap, map, key)?.unwrap_or(default))
    }),
    bif2("maps", "find", |heap, &[key, of]| {
        let map = map(heap, of)?;
        match maps::get(heap, map, key)? {
            Some(value) => heap.tuple(&[OK, value]),
            None => Ok(ERROR),
        }
    }),
    bif2("maps", "is_key", |heap, &[key, of]| is_key(heap, of, key)),
    bif3("maps", "put", |heap, &[key, value, of]| {
        let map = map(heap, of)?;
        maps::put(heap, map, key, value)
    }),
    bif3("maps", "update", |heap, &[key, value, of]| {
        let map = map(heap, of)?;
        if maps::get(heap, map, key)?.is_none() {
            return bad(heap, BADKEY, key);
        }
        maps::put(heap, map, key, value)
    }),
    bif2("maps", "remove", |heap, &[key, of]| {
        let map = map(heap, of)?;
        Ok(maps::take(heap, map, key)?.map_or(map, |(_, rest)| rest))
    }),
    bif2("maps", "take", |heap, &[key, of]| {
        let map = map(heap, of)?;
        match maps::take(heap, map, key)? {
            Some((value, rest)) => heap.tuple(&[value, rest]),
            None => Ok(ERROR),
        }
    }),
    bif2("maps", "merge", merge),
    bif1("maps", "from_list", from_list),
    bif2("maps", "from_keys", |heap, &[keys, value]| {
        let Some(keys) = heap.list(keys)? else { return badarg() };
        heap.hold(keys.len() * size_of::<(Word, Word)>())?;
        let mut pairs = Vec::with_capacity(keys.len());
        for keys in keys.chunks(1_024) {
            heap.charge(keys.len() as u64 / 2)?;
            pairs.extend(keys.iter().map(|key| (*key, value)));
        }
        maps::from_pairs(heap, pairs)
    }),
    bif1("maps", "to_list", |heap, &[of]| {
        // An iterator has pairs too, and is none of the maps that are listed here.
        list(heap, of, |heap, (key, value)| heap.tuple(&[key, value]))
    }),
    bif1("maps", "keys", |heap, &[of]| list(heap, of, |_, (key, _)| Ok(key))),
    bif1("maps", "values", |heap, &[of]| list(heap, of, |_, (_, value)| Ok(value))),
    bif1("maps", "iterator", |heap, &[of]| {
        let map = map(heap, of)?;
        heap.cons(small(0), map)
    }),
    bif1("maps", "next", |heap, &[iterator]| match heap.term(iterator)? {
        Term::Boxed(crate::layout::Kind::Tuple, _, 3) => Ok(iterator),
        Term::Cons(_) => {
            let (path, map) = heap.cons_parts(iterator)?.unwrap_or((NIL, NIL));
            if !heap.is_integer(path)? && !are_keys(heap, path) || maps::size(heap, map)?.is_none() {
                return badarg();
            }
            match next(heap, path, map) {
                // The module `maps` says of itself that its argument is wrong; before, it left that to this one.
                Err(Fail::Raise(..)) if heap.atoms.release() >= OWN_ERRORS => badarg(),
                Err(Fail::Raise(class, reason, None)) => {
                    let iterator = heap.atom("iterator");
                    let (module, name) = (heap.atom("erts_internal"), heap.atom("map_next"));
                    let arguments = heap.make_list(&[path, map, iterator])?;
                    let info = error_info::of_bif(heap, "erlang")?;
                    let entry = heap.tuple(&[module, name, arguments, info])?;
                    let trace = heap.make_list(&[entry])?;
                    Err(Fail::Raise(class, reason, Some(trace)))
                }
                result => result,
            }
        }
        _ if iterator == NONE => Ok(NONE),
        _ => badarg(),
    }),
    bif3("erts_internal", "map_next", map_next),
    bif1("erts_internal", "mc_iterator", mc_iterator),
    bif1("erts_internal", "mc_refill", mc_refill),
];
