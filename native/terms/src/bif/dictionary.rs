//! The process dictionary of a call: a map in a register of the guest's, which is empty when the call begins.

use super::{Bif, bif0, bif1, bif2};
use crate::heap::{Heap, Outcome, Word};
use crate::layout::{NIL, Register};
use crate::{atoms, maps, order};

fn dictionary(heap: &Heap<'_>) -> Outcome<Option<Word>> {
    let word = heap.word(Register::Dictionary as usize)?;
    Ok(if word == NIL { None } else { Some(word) })
}

fn keep(heap: &mut Heap<'_>, map: Word) -> Outcome<()> {
    heap.store(Register::Dictionary as usize, map)
}

fn get(heap: &mut Heap<'_>, key: Word) -> Outcome {
    let found = match dictionary(heap)? {
        Some(map) => maps::get(heap, map, key)?,
        None => None,
    };
    Ok(found.unwrap_or(atoms::UNDEFINED))
}

fn put(heap: &mut Heap<'_>, key: Word, value: Word) -> Outcome {
    let before = get(heap, key)?;
    let map = match dictionary(heap)? {
        Some(map) => maps::put(heap, map, key, value)?,
        None => maps::from_distinct(heap, vec![(key, value)])?,
    };
    keep(heap, map)?;
    Ok(before)
}

fn erase(heap: &mut Heap<'_>, key: Word) -> Outcome {
    let Some(map) = dictionary(heap)? else { return Ok(atoms::UNDEFINED) };
    let Some((value, rest)) = maps::take(heap, map, key)? else { return Ok(atoms::UNDEFINED) };
    keep(heap, rest)?;
    Ok(value)
}

// What of each pair is in the list.
fn list_all(
    heap: &mut Heap<'_>,
    of: fn(&mut Heap<'_>, Word, Word) -> Outcome<Option<Word>>,
    hidden: Word,
) -> Outcome {
    let pairs = match dictionary(heap)? {
        Some(map) => maps::pairs(heap, map)?,
        None => Vec::new(),
    };
    let mut elements = Vec::with_capacity(pairs.len());
    for (key, value) in pairs {
        heap.charge(1)?;
        if key != hidden {
            elements.extend(of(heap, key, value)?);
        }
    }
    heap.make_list(&elements)
}

// Where a process keeps what the VM keeps beside the dictionary: its mailbox. Nobody finds it there.
const HIDDEN: &str = "$instar_process";

fn list(heap: &mut Heap<'_>, of: fn(&mut Heap<'_>, Word, Word) -> Outcome<Option<Word>>) -> Outcome {
    let hidden = heap.atom(HIDDEN);
    list_all(heap, of, hidden)
}

fn pairs(heap: &mut Heap<'_>) -> Outcome {
    list(heap, |heap, key, value| heap.tuple(&[key, value]).map(Some))
}

pub(super) const BIFS: &[Bif] = &[
    bif0("erlang", "get", pairs),
    bif1("erlang", "get", |heap, &[key]| get(heap, key)),
    bif2("erlang", "put", |heap, &[key, value]| put(heap, key, value)),
    bif0("erlang", "erase", |heap| {
        let all = pairs(heap)?;
        let hidden = heap.atom(HIDDEN);
        let mailbox = get(heap, hidden)?;
        keep(heap, NIL)?;
        if mailbox != atoms::UNDEFINED {
            put(heap, hidden, mailbox)?;
        }
        Ok(all)
    }),
    bif0("instar", "mailbox", |heap| {
        let hidden = heap.atom(HIDDEN);
        get(heap, hidden)
    }),
    bif1("instar", "mailbox", |heap, &[mailbox]| {
        let hidden = heap.atom(HIDDEN);
        put(heap, hidden, mailbox)
    }),
    bif1("erlang", "erase", |heap, &[key]| erase(heap, key)),
    bif0("erlang", "get_keys", |heap| list(heap, |_, key, _| Ok(Some(key)))),
    bif1("erlang", "get_keys", |heap, &[wanted]| {
        let pairs = match dictionary(heap)? {
            Some(map) => maps::pairs(heap, map)?,
            None => Vec::new(),
        };
        let (mut keys, hidden) = (Vec::new(), heap.atom(HIDDEN));
        for (key, value) in pairs {
            if key != hidden && order::equal_exactly(heap, value, wanted)? {
                keys.push(key);
            }
        }
        heap.make_list(&keys)
    }),
];
