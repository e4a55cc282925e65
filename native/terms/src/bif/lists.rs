//! Lists: the operators, and those functions of the module `lists` that OTP has in C.

use super::{Bif, bif1, bif2, bif3};
use crate::atoms::{FALSE, TRUE};
use crate::hash::hash;
use crate::heap::{Heap, Outcome, Term, Word, badarg};
use crate::hold::Pieces;
use crate::layout::{NIL, small};
use crate::order::{equal_by_value, equal_exactly, sort_in_steps};

fn append(heap: &mut Heap<'_>, &[list, tail]: &[Word; 2]) -> Outcome {
    match heap.list(list)? {
        Some(elements) => heap.make_list_onto(&elements, tail),
        None => badarg(),
    }
}

// Each element of the right list takes away its first equal in the left one.
/// So many elements to subtract are few.
const FEW: usize = 16;
/// Elements that are hashed between two charges, beside what their own hashes charge.
const STEP: usize = 256;

fn subtract(heap: &mut Heap<'_>, &[from, what]: &[Word; 2]) -> Outcome {
    let (Some(left), Some(right)) = (heap.list(from)?, heap.list(what)?) else { return badarg() };
    if right.len() <= FEW {
        return subtract_few(heap, &left, right);
    }
    // By their hashes; what was taken away is marked, and of each hash it is known how many of the first ones
    // are.
    heap.hold(right.len() * size_of::<(u64, Word, bool, u32)>())?;
    let mut known = Vec::with_capacity(right.len());
    for some in right.chunks(STEP) {
        heap.charge(some.len() as u64)?;
        for element in some {
            known.push((hash(heap, *element)?, *element, false, 0u32));
        }
    }
    drop(right);
    let mut known = sort_in_steps(heap, known, |(hash, ..)| *hash)?;
    let mut rest = Pieces::default();
    for element in left.iter().copied() {
        let wanted = hash(heap, element)?;
        heap.charge(u64::from(known.len().ilog2()))?;
        let first = known.partition_point(|(hash, ..)| *hash < wanted);
        let mut at = first + known.get(first).map_or(0, |(.., taken)| *taken as usize);
        let mut found = false;
        while let Some((_, other, taken, _)) = known.get(at).filter(|(hash, ..)| *hash == wanted) {
            if !*taken && equal_exactly(heap, *other, element)? {
                found = true;
                break;
            }
            at += 1;
        }
        if found {
            known[at].2 = true;
            if at == first + known[first].3 as usize {
                known[first].3 += 1;
            }
        } else {
            rest.push(heap, element)?;
        }
    }
    drop((left, known));
    heap.list_from(rest.len(), rest.iter().copied(), NIL)
}

// Finding each one by comparing is faster than by hashing.
fn subtract_few(heap: &mut Heap<'_>, left: &[Word], mut right: Vec<Word>) -> Outcome {
    let mut rest = Pieces::default();
    for element in left {
        heap.charge(1 + right.len() as u64)?;
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
            None => rest.push(heap, *element)?,
        }
    }
    heap.list_from(rest.len(), rest.iter().copied(), NIL)
}

fn reverse(heap: &mut Heap<'_>, mut list: Word, mut onto: Word) -> Outcome {
    while let Some((head, tail)) = heap.cons_parts(list)? {
        heap.charge(1)?;
        onto = heap.cons(head, onto)?;
        list = tail;
    }
    if list == NIL { Ok(onto) } else { badarg() }
}

// The first tuple of a list with a key at a position, keys compared by value.
fn find_key(
    heap: &mut Heap<'_>,
    &[key, position, mut list]: &[Word; 3],
) -> Outcome<Result<Word, Option<Word>>> {
    let Term::Small(position @ 1..0x0800_0000_0000_0000) = heap.term(position)? else { return Ok(Err(None)) };
    while let Some((head, tail)) = heap.cons_parts(list)? {
        heap.charge(1)?;
        if let Some((at, size)) = heap.tuple_parts(head)?
            && position as usize <= size
        {
            let found = heap.word(at + 8 * (position as usize - 1))?;
            if equal_by_value(heap, found, key)? {
                return Ok(Ok(head));
            }
        }
        list = tail;
    }
    Ok(Err((list == NIL).then_some(FALSE)))
}

fn by_key(heap: &mut Heap<'_>, args: &[Word; 3], found: fn(&mut Heap<'_>, Word) -> Outcome) -> Outcome {
    match find_key(heap, args)? {
        Ok(tuple) => found(heap, tuple),
        Err(Some(nothing)) => Ok(nothing),
        Err(None) => badarg(),
    }
}

pub(super) const BIFS: &[Bif] = &[
    bif1("erlang", "hd", |heap, &[list]| heap.cons_parts(list)?.map_or_else(badarg, |(head, _)| Ok(head))),
    bif1("erlang", "tl", |heap, &[list]| heap.cons_parts(list)?.map_or_else(badarg, |(_, tail)| Ok(tail))),
    bif1("erlang", "length", |heap, &[list]| {
        let (mut count, mut list) = (0, list);
        while let Some((_, tail)) = heap.cons_parts(list)? {
            heap.charge(1)?;
            count += 1;
            list = tail;
        }
        if list == NIL { Ok(small(count)) } else { badarg() }
    }),
    bif2("erlang", "++", append),
    bif2("erlang", "append", append),
    bif2("erlang", "--", subtract),
    bif2("erlang", "subtract", subtract),
    bif2("lists", "reverse", |heap, &[list, onto]| reverse(heap, list, onto)),
    bif2("lists", "member", |heap, &[element, mut list]| {
        while let Some((head, tail)) = heap.cons_parts(list)? {
            heap.charge(1)?;
            if equal_exactly(heap, head, element)? {
                return Ok(TRUE);
            }
            list = tail;
        }
        if list == NIL { Ok(FALSE) } else { badarg() }
    }),
    bif3("lists", "keyfind", |heap, args| by_key(heap, args, |_, tuple| Ok(tuple))),
    bif3("lists", "keymember", |heap, args| by_key(heap, args, |_, _| Ok(TRUE))),
    bif3("lists", "keysearch", |heap, args| {
        by_key(heap, args, |heap, tuple| {
            let value = heap.atom("value");
            heap.tuple(&[value, tuple])
        })
    }),
];
