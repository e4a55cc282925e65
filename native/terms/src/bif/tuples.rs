//! Tuples.

use super::{Bif, bif};
use crate::heap::{Heap, Outcome, Term, Word, badarg};
use crate::layout::{Kind, boxed, header, small};

/// The largest tuple that OTP makes.
const MAX: i64 = (1 << 24) - 1;

/// Where a tuple's elements are, how many, and the place that a one-based index means among them.
fn place(heap: &Heap<'_>, index: Word, tuple: Word, extra: usize) -> Outcome<(usize, usize, usize)> {
    let (Term::Small(index), Some((at, size))) = (heap.term(index)?, heap.tuple_parts(tuple)?) else {
        return badarg();
    };
    let valid = index >= 1 && index <= (size + extra) as i64;
    if valid { Ok((at, size, index as usize - 1)) } else { badarg() }
}

/// A tuple of that many elements, which are to be written: its word, and where they are.
fn begin(heap: &mut Heap<'_>, size: usize) -> Outcome<(Word, usize)> {
    let at = heap.allocate(1 + size)?;
    heap.store(at, header(Kind::Tuple, size as u32))?;
    Ok((boxed(at as u32), at + 8))
}

/// Elements that are written between two charges.
const STEP: usize = 4 << 10;

fn filled(heap: &mut Heap<'_>, size: Word, element: Word) -> Outcome<(Word, usize, usize)> {
    let Term::Small(size @ 0..=MAX) = heap.term(size)? else { return badarg() };
    let size = size as usize;
    let (tuple, at) = begin(heap, size)?;
    for index in 0..size {
        if index % STEP == 0 {
            heap.charge(STEP as u64 / 2)?;
        }
        heap.store(at + 8 * index, element)?;
    }
    Ok((tuple, at, size))
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
    bif("erlang", "setelement", 3, |heap, args| {
        let (from, size, index) = place(heap, args[0], args[1], 0)?;
        let (tuple, at) = begin(heap, size)?;
        heap.copy_bytes(from, at, 8 * size)?;
        heap.store(at + 8 * index, args[2])?;
        Ok(tuple)
    }),
    bif("erlang", "tuple_to_list", 1, |heap, args| match heap.tuple_elements(args[0])? {
        Some(elements) => heap.make_list(&elements),
        None => badarg(),
    }),
    bif("erlang", "list_to_tuple", 1, |heap, args| match heap.list(args[0])? {
        Some(elements) if elements.len() as i64 <= MAX => heap.tuple(&elements),
        _ => badarg(),
    }),
    bif("erlang", "make_tuple", 2, |heap, args| filled(heap, args[0], args[1]).map(|(tuple, ..)| tuple)),
    bif("erlang", "make_tuple", 3, |heap, args| {
        let (tuple, at, size) = filled(heap, args[0], args[1])?;
        let Some(pairs) = heap.list(args[2])? else { return badarg() };
        for pair in pairs {
            let Some([index, value]) =
                heap.tuple_elements(pair)?.and_then(|pair| <[Word; 2]>::try_from(pair).ok())
            else {
                return badarg();
            };
            match heap.term(index)? {
                Term::Small(index) if index >= 1 && index <= size as i64 => {
                    heap.store(at + 8 * (index as usize - 1), value)?;
                }
                _ => return badarg(),
            }
        }
        Ok(tuple)
    }),
    bif("erlang", "append_element", 2, |heap, args| {
        let (from, size) = heap.tuple_parts(args[0])?.map_or_else(badarg, Ok)?;
        let (tuple, at) = begin(heap, size + 1)?;
        heap.copy_bytes(from, at, 8 * size)?;
        heap.store(at + 8 * size, args[1])?;
        Ok(tuple)
    }),
    bif("erlang", "insert_element", 3, |heap, args| {
        let (from, size, index) = place(heap, args[0], args[1], 1)?;
        let (tuple, at) = begin(heap, size + 1)?;
        heap.copy_bytes(from, at, 8 * index)?;
        heap.store(at + 8 * index, args[2])?;
        heap.copy_bytes(from + 8 * index, at + 8 * index + 8, 8 * (size - index))?;
        Ok(tuple)
    }),
    bif("erlang", "delete_element", 2, |heap, args| {
        let (from, size, index) = place(heap, args[0], args[1], 0)?;
        let (tuple, at) = begin(heap, size - 1)?;
        heap.copy_bytes(from, at, 8 * index)?;
        heap.copy_bytes(from + 8 * index + 8, at + 8 * index, 8 * (size - index - 1))?;
        Ok(tuple)
    }),
];
