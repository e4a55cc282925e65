//! Lists: the operators, and those functions of the module `lists` that OTP has in C.

use super::{Bif, bif};
use crate::atoms::{FALSE, TRUE};
use crate::hash::hash;
use crate::heap::{Heap, Outcome, Term, Word, badarg};
use crate::layout::{NIL, small};
use crate::order::{equal_by_value, equal_exactly};
use std::collections::HashMap;

fn append(heap: &mut Heap<'_>, args: &[Word]) -> Outcome {
    match heap.list(args[0])? {
        Some(elements) => heap.make_list_onto(&elements, args[1]),
        None => badarg(),
    }
}

// Each element of the right list takes away its first equal in the left one.
/// So many elements to subtract are few.
const FEW: usize = 16;

fn subtract(heap: &mut Heap<'_>, args: &[Word]) -> Outcome {
    let (Some(left), Some(right)) = (heap.list(args[0])?, heap.list(args[1])?) else { return badarg() };
    if right.len() <= FEW {
        return subtract_few(heap, &left, right);
    }
    let mut counts: HashMap<u64, Vec<(Word, usize)>> = HashMap::new();
    for element in &right {
        let known = counts.entry(hash(heap, *element)?).or_default();
        match position(heap, known, *element)? {
            Some(index) => known[index].1 += 1,
            None => known.push((*element, 1)),
        }
    }
    let mut rest = Vec::with_capacity(left.len());
    for element in left {
        if let Some(known) = counts.get_mut(&hash(heap, element)?)
            && let Some(index) = position(heap, known, element)?
            && known[index].1 > 0
        {
            known[index].1 -= 1;
        } else {
            rest.push(element);
        }
    }
    heap.make_list(&rest)
}

// Finding each one by comparing is faster than by hashing.
fn subtract_few(heap: &mut Heap<'_>, left: &[Word], mut right: Vec<Word>) -> Outcome {
    let mut rest = Vec::with_capacity(left.len());
    for (index, element) in left.iter().enumerate() {
        if right.is_empty() {
            rest.extend(&left[index..]);
            break;
        }
        heap.charge(right.len() as u64)?;
        let mut found = None;
        for (at, other) in right.iter().enumerate() {
            if equal_exactly(heap, *other, *element)? {
                found = Some(at);
                break;
            }
        }
        match found {
            Some(at) => {
                right.remove(at);
            }
            None => rest.push(*element),
        }
    }
    heap.make_list(&rest)
}

fn position(heap: &mut Heap<'_>, known: &[(Word, usize)], element: Word) -> Outcome<Option<usize>> {
    for (index, (other, _)) in known.iter().enumerate() {
        if equal_exactly(heap, *other, element)? {
            return Ok(Some(index));
        }
    }
    Ok(None)
}

fn reverse(heap: &mut Heap<'_>, mut list: Word, mut onto: Word) -> Outcome {
    while let Some((head, tail)) = heap.cons_parts(list)? {
        heap.charge(1)?;
        onto = heap.cons(head, onto)?;
        list = tail;
    }
    if list == NIL { Ok(onto) } else { badarg() }
}

// The first tuple of a list with a key at a place, keys compared by value.
fn find_key(heap: &mut Heap<'_>, args: &[Word]) -> Outcome<Result<Word, Option<Word>>> {
    let (key, mut list) = (args[0], args[2]);
    let Term::Small(place @ 1..0x0800_0000_0000_0000) = heap.term(args[1])? else { return Ok(Err(None)) };
    while let Some((head, tail)) = heap.cons_parts(list)? {
        heap.charge(1)?;
        if let Some((at, size)) = heap.tuple_parts(head)?
            && place as usize <= size
        {
            let found = heap.word(at + 8 * (place as usize - 1))?;
            if equal_by_value(heap, found, key)? {
                return Ok(Ok(head));
            }
        }
        list = tail;
    }
    Ok(Err((list == NIL).then_some(FALSE)))
}

fn by_key(heap: &mut Heap<'_>, args: &[Word], found: fn(&mut Heap<'_>, Word) -> Outcome) -> Outcome {
    match find_key(heap, args)? {
        Ok(tuple) => found(heap, tuple),
        Err(Some(nothing)) => Ok(nothing),
        Err(None) => badarg(),
    }
}

pub(super) const BIFS: &[Bif] = &[
    bif("erlang", "hd", 1, |heap, args| heap.cons_parts(args[0])?.map_or_else(badarg, |(head, _)| Ok(head))),
    bif("erlang", "tl", 1, |heap, args| heap.cons_parts(args[0])?.map_or_else(badarg, |(_, tail)| Ok(tail))),
    bif("erlang", "length", 1, |heap, args| {
        let (mut count, mut list) = (0, args[0]);
        while let Some((_, tail)) = heap.cons_parts(list)? {
            heap.charge(1)?;
            count += 1;
            list = tail;
        }
        if list == NIL { Ok(small(count)) } else { badarg() }
    }),
    bif("erlang", "++", 2, append),
    bif("erlang", "append", 2, append),
    bif("erlang", "--", 2, subtract),
    bif("erlang", "subtract", 2, subtract),
    bif("lists", "reverse", 2, |heap, args| reverse(heap, args[0], args[1])),
    bif("lists", "member", 2, |heap, args| {
        let mut list = args[1];
        while let Some((head, tail)) = heap.cons_parts(list)? {
            heap.charge(1)?;
            if equal_exactly(heap, head, args[0])? {
                return Ok(TRUE);
            }
            list = tail;
        }
        if list == NIL { Ok(FALSE) } else { badarg() }
    }),
    bif("lists", "keyfind", 3, |heap, args| by_key(heap, args, |_, tuple| Ok(tuple))),
    bif("lists", "keymember", 3, |heap, args| by_key(heap, args, |_, _| Ok(TRUE))),
    bif("lists", "keysearch", 3, |heap, args| {
        by_key(heap, args, |heap, tuple| {
            let value = heap.atom("value");
            heap.tuple(&[value, tuple])
        })
    }),
];
