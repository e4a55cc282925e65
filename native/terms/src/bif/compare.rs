//! Comparing, and what depends on it.

use super::{Bif, bif};
use crate::heap::{Heap, Outcome, Word, badarg, boolean};
use crate::layout::small;
use crate::order::{Numbers, compare, equal_by_value, equal_exactly};
use crate::phash2;
use std::cmp::Ordering::{self, Greater, Less};

fn ordered(heap: &mut Heap<'_>, args: &[Word], is: fn(Ordering) -> bool) -> Outcome {
    Ok(boolean(is(compare(heap, args[0], args[1], Numbers::ByValue)?)))
}

fn range(heap: &Heap<'_>, word: Word) -> Outcome<Option<u64>> {
    let range = heap.integer(word)?.and_then(|n| u64::try_from(n).ok());
    Ok(range.filter(|range| (1..=1 << 32).contains(range)))
}

pub(super) const BIFS: &[Bif] = &[
    bif("erlang", "=:=", 2, |heap, args| Ok(boolean(equal_exactly(heap, args[0], args[1])?))),
    bif("erlang", "=/=", 2, |heap, args| Ok(boolean(!equal_exactly(heap, args[0], args[1])?))),
    bif("erlang", "==", 2, |heap, args| Ok(boolean(equal_by_value(heap, args[0], args[1])?))),
    bif("erlang", "/=", 2, |heap, args| Ok(boolean(!equal_by_value(heap, args[0], args[1])?))),
    bif("erlang", "<", 2, |heap, args| ordered(heap, args, Ordering::is_lt)),
    bif("erlang", "=<", 2, |heap, args| ordered(heap, args, Ordering::is_le)),
    bif("erlang", ">", 2, |heap, args| ordered(heap, args, Ordering::is_gt)),
    bif("erlang", ">=", 2, |heap, args| ordered(heap, args, Ordering::is_ge)),
    bif("erlang", "max", 2, |heap, args| {
        Ok(args[usize::from(compare(heap, args[0], args[1], Numbers::ByValue)? == Less)])
    }),
    bif("erlang", "min", 2, |heap, args| {
        Ok(args[usize::from(compare(heap, args[0], args[1], Numbers::ByValue)? == Greater)])
    }),
    bif("erlang", "phash2", 1, |heap, args| {
        Ok(small(i64::from(phash2::hash(heap, args[0])? & ((1 << 27) - 1))))
    }),
    bif("erlang", "phash2", 2, |heap, args| match range(heap, args[1])? {
        Some(range) => Ok(small((u64::from(phash2::hash(heap, args[0])?) % range) as i64)),
        None => badarg(),
    }),
    bif("erlang", "phash", 2, |heap, args| match range(heap, args[1])? {
        Some(range) => Ok(small((u64::from(crate::phash::hash(heap, args[0])?) % range) as i64 + 1)),
        None => badarg(),
    }),
];
