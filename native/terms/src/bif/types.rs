//! What a term is, as a function.

use super::{Bif, bif1, bif2, bif3};
use crate::atoms::{FALSE, TRUE};
use crate::heap::{Heap, Outcome, Term, Word, badarg, boolean};
use crate::layout::{Kind, NIL, TAG_CONS, TAG_MASK, small, small_value};
use crate::order::{Numbers, compare};

fn is(heap: &Heap<'_>, word: Word, kinds: &[Kind]) -> Outcome {
    Ok(boolean(matches!(heap.term(word)?, Term::Boxed(kind, ..) if kinds.contains(&kind))))
}

fn boolean_of(word: Word) -> Option<bool> {
    match word {
        TRUE => Some(true),
        FALSE => Some(false),
        _ => None,
    }
}

fn logical(&[a, b]: &[Word; 2], of: fn(bool, bool) -> bool) -> Outcome {
    match (boolean_of(a), boolean_of(b)) {
        (Some(a), Some(b)) => Ok(boolean(of(a, b))),
        _ => badarg(),
    }
}

fn is_number(heap: &Heap<'_>, word: Word) -> Outcome<bool> {
    Ok(heap.is_integer(word)? || heap.float(word)?.is_some())
}

pub(super) const BIFS: &[Bif] = &[
    bif1("erlang", "is_atom", |heap, &[of]| Ok(boolean(matches!(heap.term(of)?, Term::Atom(_))))),
    bif1("erlang", "is_boolean", |_, &[of]| Ok(boolean(boolean_of(of).is_some()))),
    bif1("erlang", "is_integer", |heap, &[of]| Ok(boolean(heap.is_integer(of)?))),
    bif1("erlang", "is_float", |heap, &[of]| is(heap, of, &[Kind::Float])),
    bif1("erlang", "is_number", |heap, &[of]| Ok(boolean(is_number(heap, of)?))),
    bif1("erlang", "is_list", |_, &[of]| Ok(boolean(of == NIL || of & TAG_MASK == TAG_CONS))),
    bif1("erlang", "is_tuple", |heap, &[of]| is(heap, of, &[Kind::Tuple])),
    bif1("erlang", "is_map", |heap, &[of]| is(heap, of, &[Kind::FlatMap, Kind::BigMap])),
    bif1("erlang", "is_bitstring", |heap, &[of]| Ok(boolean(heap.bits(of)?.is_some()))),
    bif1("erlang", "is_binary", |heap, &[of]| {
        Ok(boolean(heap.bits(of)?.is_some_and(|bits| bits.whole_bytes().is_some())))
    }),
    bif1("erlang", "is_function", |heap, &[of]| is(heap, of, &[Kind::Fun, Kind::ExternalFun])),
    bif2("erlang", "is_function", |heap, &[of, arity]| {
        let arity = match heap.term(arity)? {
            Term::Small(arity @ 0..) => arity,
            // An arity beyond all that can be is no mistake.
            Term::Boxed(Kind::Positive, ..) => return Ok(FALSE),
            _ => return badarg(),
        };
        Ok(boolean(match heap.term(of)? {
            Term::Boxed(Kind::Fun | Kind::ExternalFun, at, _) => small_value(heap.word(at + 8)?) == arity,
            _ => false,
        }))
    }),
    // A sandbox has neither.
    bif1("erlang", "is_pid", |heap, &[of]| is(heap, of, &[Kind::Pid])),
    bif1("erlang", "is_port", |_, _| Ok(FALSE)),
    bif1("erlang", "is_reference", |heap, &[of]| is(heap, of, &[Kind::Reference])),
    bif3("erlang", "is_integer", |heap, &[of, least, most]| {
        if !heap.is_integer(least)? || !heap.is_integer(most)? {
            return badarg();
        }
        Ok(boolean(
            heap.is_integer(of)?
                && compare(heap, least, of, Numbers::ByValue)?.is_le()
                && compare(heap, of, most, Numbers::ByValue)?.is_le(),
        ))
    }),
    bif1("erlang", "is_record", |_, _| Ok(FALSE)),
    bif2("erlang", "is_record", |heap, &[of, tag]| record(heap, of, tag, None)),
    bif3("erlang", "is_record", |heap, &[of, tag, size]| {
        // What is small on the VM may be a size, though no tuple has one below zero.
        match heap.term(size)? {
            Term::Small(size) if (-(1 << 59)..1 << 59).contains(&size) => {
                record(heap, of, tag, Some(usize::try_from(size).unwrap_or(usize::MAX)))
            }
            // Since OTP 29 this asks for a record of a module, of which a sandbox has none.
            Term::Atom(_) if heap.atoms.release() >= 29 => record(heap, NIL, tag, None),
            _ => badarg(),
        }
    }),
    bif1("erlang", "not", |_, &[of]| boolean_of(of).map_or_else(badarg, |value| Ok(boolean(!value)))),
    bif2("erlang", "and", |_, args| logical(args, |a, b| a & b)),
    bif2("erlang", "or", |_, args| logical(args, |a, b| a | b)),
    bif2("erlang", "xor", |_, args| logical(args, |a, b| a ^ b)),
    bif1("erlang", "size", |heap, &[of]| match heap.term(of)? {
        Term::Boxed(Kind::Tuple, _, words) => Ok(small(words as i64)),
        _ => match heap.bits(of)? {
            Some(bits) => Ok(small((bits.size / 8) as i64)),
            None => badarg(),
        },
    }),
];

fn record(heap: &Heap<'_>, word: Word, tag: Word, size: Option<usize>) -> Outcome {
    let Term::Atom(_) = heap.term(tag)? else { return badarg() };
    Ok(boolean(match heap.tuple_parts(word)? {
        Some((at, found)) if found > 0 => heap.word(at)? == tag && size.is_none_or(|size| size == found),
        _ => false,
    }))
}
