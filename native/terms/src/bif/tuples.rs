//! Tuples.

use super::{Bif, bif1, bif2, bif3};
use crate::heap::{Heap, Outcome, Term, Word, badarg};
use crate::layout::{Kind, boxed, header, small};

/// The largest tuple that OTP makes.
const MAX: i64 = (1 << 24) - 1;

/// Where a tuple's elements are, how many, and the index that a one-based index means among them.
fn find(heap: &Heap<'_>, index: Word, tuple: Word, extra: usize) -> Outcome<(usize, usize, usize)> {
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
            heap.charge(STEP.min(size - index) as u64 / 2)?;
        }
        heap.store(at + 8 * index, element)?;
    }
    Ok((tuple, at, size))
}

pub(super) const BIFS: &[Bif] = &[
    bif1("erlang", "tuple_size", |heap, &[tuple]| match heap.tuple_parts(tuple)? {
        Some((_, size)) => Ok(small(size as i64)),
        None => badarg(),
    }),
    bif2("erlang", "element", |heap, &[index, tuple]| {
        let (Term::Small(index), Term::Boxed(Kind::Tuple, at, size)) = (heap.term(index)?, heap.term(tuple)?)
        else {
            return badarg();
        };
        if index >= 1 && index <= size as i64 { heap.word(at + 8 * (index as usize - 1)) } else { badarg() }
    }),
    bif3("erlang", "setelement", |heap, &[index, tuple, value]| {
        let (from, size, index) = find(heap, index, tuple, 0)?;
        let (tuple, at) = begin(heap, size)?;
        heap.copy_bytes(from, at, 8 * size)?;
        heap.store(at + 8 * index, value)?;
        Ok(tuple)
    }),
    bif1("erlang", "tuple_to_list", |heap, &[tuple]| match heap.tuple_elements(tuple)? {
        Some(elements) => heap.make_list(&elements),
        None => badarg(),
    }),
    bif1("erlang", "list_to_tuple", |heap, &[list]| match heap.list(list)? {
        Some(elements) if elements.len() as i64 <= MAX => heap.tuple(&elements),
        _ => badarg(),
    }),
    bif2("erlang", "make_tuple", |heap, &[size, element]| {
        filled(heap, size, element).map(|(tuple, ..)| tuple)
    }),
    bif3("erlang", "make_tuple", |heap, &[size, element, pairs]| {
        let (tuple, at, size) = filled(heap, size, element)?;
        let Some(pairs) = heap.list(pairs)? else { return badarg() };
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
    bif2("erlang", "append_element", |heap, &[tuple, element]| {
        let (from, size) = heap.tuple_parts(tuple)?.map_or_else(badarg, Ok)?;
        let (tuple, at) = begin(heap, size + 1)?;
        heap.copy_bytes(from, at, 8 * size)?;
        heap.store(at + 8 * size, element)?;
        Ok(tuple)
    }),
    bif3("erlang", "insert_element", |heap, &[index, tuple, element]| {
        let (from, size, index) = find(heap, index, tuple, 1)?;
        let (tuple, at) = begin(heap, size + 1)?;
        heap.copy_bytes(from, at, 8 * index)?;
        heap.store(at + 8 * index, element)?;
        heap.copy_bytes(from + 8 * index, at + 8 * index + 8, 8 * (size - index))?;
        Ok(tuple)
    }),
    bif2("erlang", "delete_element", |heap, &[index, tuple]| {
        let (from, size, index) = find(heap, index, tuple, 0)?;
        let (tuple, at) = begin(heap, size - 1)?;
        heap.copy_bytes(from, at, 8 * index)?;
        heap.copy_bytes(from + 8 * index + 8, at + 8 * index, 8 * (size - index - 1))?;
        Ok(tuple)
    }),
];
