//! Tuples.

use super::{Bif, bif};
use crate::heap::{Heap, Outcome, Term, Word, badarg};
use crate::layout::{Kind, small};

/// The largest tuple that OTP makes.
const MAX: i64 = (1 << 24) - 1;

/// The tuple's elements and the place that a one-based index means in it.
fn place(heap: &Heap<'_>, index: Word, tuple: Word, extra: usize) -> Outcome<Option<(usize, Vec<Word>)>> {
    let (Term::Small(index), Some(elements)) = (heap.term(index)?, heap.tuple_elements(tuple)?) else {
        return Ok(None);
    };
    let valid = index >= 1 && index <= (elements.len() + extra) as i64;
    Ok(valid.then(|| (index as usize - 1, elements)))
}

fn filled(heap: &mut Heap<'_>, size: Word, element: Word) -> Outcome<Option<Vec<Word>>> {
    let Term::Small(size @ 0..=MAX) = heap.term(size)? else { return Ok(None) };
    heap.charge(size as u64)?;
    Ok(Some(vec![element; size as usize]))
}

pub(super) const BIFS: &[Bif] = &[
    bif("erlang", "tuple_size", 1, |heap, args| match heap.tuple_parts(args[0])? {
        Some((_, size)) => Ok(small(size as i64)),
        None => badarg(),
    }),
    bif("erlang", "element", 2, |heap, args| {
        let (Term::Small(index), Term::Boxed(Kind::Tuple, at, size)) =
            (heap.term(args[0])?, heap.term(args[1])?)
        else {
            return badarg();
        };
        if index >= 1 && index <= size as i64 { heap.word(at + 8 * (index as usize - 1)) } else { badarg() }
    }),
    bif("erlang", "setelement", 3, |heap, args| match place(heap, args[0], args[1], 0)? {
        Some((index, mut elements)) => {
            elements[index] = args[2];
            heap.tuple(&elements)
        }
        None => badarg(),
    }),
    bif("erlang", "tuple_to_list", 1, |heap, args| match heap.tuple_elements(args[0])? {
        Some(elements) => heap.make_list(&elements),
        None => badarg(),
    }),
    bif("erlang", "list_to_tuple", 1, |heap, args| match heap.list(args[0])? {
        Some(elements) if elements.len() as i64 <= MAX => heap.tuple(&elements),
        _ => badarg(),
    }),
    bif("erlang", "make_tuple", 2, |heap, args| match filled(heap, args[0], args[1])? {
        Some(elements) => heap.tuple(&elements),
        None => badarg(),
    }),
    bif("erlang", "make_tuple", 3, |heap, args| {
        let Some(mut elements) = filled(heap, args[0], args[1])? else { return badarg() };
        let Some(pairs) = heap.list(args[2])? else { return badarg() };
        for pair in pairs {
            let Some([index, value]) =
                heap.tuple_elements(pair)?.and_then(|pair| <[Word; 2]>::try_from(pair).ok())
            else {
                return badarg();
            };
            match heap.term(index)? {
                Term::Small(index) if index >= 1 && index <= elements.len() as i64 => {
                    elements[index as usize - 1] = value;
                }
                _ => return badarg(),
            }
        }
        heap.tuple(&elements)
    }),
    bif("erlang", "append_element", 2, |heap, args| match heap.tuple_elements(args[0])? {
        Some(mut elements) => {
            elements.push(args[1]);
            heap.tuple(&elements)
        }
        None => badarg(),
    }),
    bif("erlang", "insert_element", 3, |heap, args| match place(heap, args[0], args[1], 1)? {
        Some((index, mut elements)) => {
            elements.insert(index, args[2]);
            heap.tuple(&elements)
        }
        None => badarg(),
    }),
    bif("erlang", "delete_element", 2, |heap, args| match place(heap, args[0], args[1], 0)? {
        Some((index, mut elements)) => {
            elements.remove(index);
            heap.tuple(&elements)
        }
        None => badarg(),
    }),
];
