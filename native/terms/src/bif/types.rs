//! What a term is, as a function.

use super::{Bif, bif};
use crate::atoms::{FALSE, TRUE};
use crate::heap::{Heap, Outcome, Term, Word, badarg, boolean};
use crate::layout::{Kind, NIL, TAG_CONS, TAG_MASK, small, small_value};

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

fn logical(args: &[Word], of: fn(bool, bool) -> bool) -> Outcome {
    match (boolean_of(args[0]), boolean_of(args[1])) {
        (Some(a), Some(b)) => Ok(boolean(of(a, b))),
        _ => badarg(),
    }
}

fn is_number(heap: &Heap<'_>, word: Word) -> Outcome<bool> {
    Ok(heap.is_integer(word)? || heap.float(word)?.is_some())
}

pub(super) const BIFS: &[Bif] = &[
    bif("erlang", "is_atom", 1, |heap, args| Ok(boolean(matches!(heap.term(args[0])?, Term::Atom(_))))),
    bif("erlang", "is_boolean", 1, |_, args| Ok(boolean(boolean_of(args[0]).is_some()))),
    bif("erlang", "is_integer", 1, |heap, args| Ok(boolean(heap.is_integer(args[0])?))),
    bif("erlang", "is_float", 1, |heap, args| is(heap, args[0], &[Kind::Float])),
    bif("erlang", "is_number", 1, |heap, args| Ok(boolean(is_number(heap, args[0])?))),
    bif("erlang", "is_list", 1, |_, args| Ok(boolean(args[0] == NIL || args[0] & TAG_MASK == TAG_CONS))),
    bif("erlang", "is_tuple", 1, |heap, args| is(heap, args[0], &[Kind::Tuple])),
    bif("erlang", "is_map", 1, |heap, args| is(heap, args[0], &[Kind::FlatMap, Kind::BigMap])),
    bif("erlang", "is_bitstring", 1, |heap, args| Ok(boolean(heap.bits(args[0])?.is_some()))),
    bif("erlang", "is_binary", 1, |heap, args| {
        Ok(boolean(heap.bits(args[0])?.is_some_and(|bits| bits.whole_bytes().is_some())))
    }),
    bif("erlang", "is_function", 1, |heap, args| is(heap, args[0], &[Kind::Fun, Kind::ExternalFun])),
    bif("erlang", "is_function", 2, |heap, args| {
        let Term::Small(arity @ 0..) = heap.term(args[1])? else {
            // An arity beyond all that can be is no mistake.
            let large = heap.integer(args[1])?.is_some_and(|n| n.sign() == num_bigint::Sign::Plus);
            return if large { Ok(FALSE) } else { badarg() };
        };
        Ok(boolean(match heap.term(args[0])? {
            Term::Boxed(Kind::Fun | Kind::ExternalFun, at, _) => small_value(heap.word(at + 8)?) == arity,
            _ => false,
        }))
    }),
    // A sandbox has none of these.
    bif("erlang", "is_pid", 1, |_, _| Ok(FALSE)),
    bif("erlang", "is_port", 1, |_, _| Ok(FALSE)),
    bif("erlang", "is_reference", 1, |_, _| Ok(FALSE)),
    bif("erlang", "is_record", 2, |heap, args| record(heap, args[0], args[1], None)),
    bif("erlang", "is_record", 3, |heap, args| {
        // What is small on the VM may be a size, though no tuple has one below zero.
        match heap.term(args[2])? {
            Term::Small(size) if (-(1 << 59)..1 << 59).contains(&size) => {
                record(heap, args[0], args[1], Some(usize::try_from(size).unwrap_or(usize::MAX)))
            }
            // Since OTP 29 this asks for a record of a module, of which a sandbox has none.
            Term::Atom(_) if heap.atoms.release() >= 29 => record(heap, NIL, args[1], None),
            _ => badarg(),
        }
    }),
    bif("erlang", "not", 1, |_, args| boolean_of(args[0]).map_or_else(badarg, |value| Ok(boolean(!value)))),
    bif("erlang", "and", 2, |_, args| logical(args, |a, b| a & b)),
    bif("erlang", "or", 2, |_, args| logical(args, |a, b| a | b)),
    bif("erlang", "xor", 2, |_, args| logical(args, |a, b| a ^ b)),
    bif("erlang", "size", 1, |heap, args| match heap.term(args[0])? {
        Term::Boxed(Kind::Tuple, _, words) => Ok(small(words as i64)),
        _ => match heap.bits(args[0])? {
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
