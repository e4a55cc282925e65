//! Comparing, and what depends on it.

use super::{Bif, bif1, bif2};
use crate::heap::{Heap, Outcome, Word, badarg, boolean};
use crate::layout::small;
use crate::order::{Numbers, compare, equal_by_value, equal_exactly};
use crate::phash2;
use std::cmp::Ordering::{self, Greater, Less};

fn ordered(heap: &mut Heap<'_>, &[a, b]: &[Word; 2], is: fn(Ordering) -> bool) -> Outcome {
    Ok(boolean(is(compare(heap, a, b, Numbers::ByValue)?)))
}

fn range(heap: &Heap<'_>, word: Word) -> Outcome<Option<u64>> {
    Ok(heap.natural(word)?.filter(|range| (1..=1 << 32).contains(range)))
}

pub(super) const BIFS: &[Bif] = &[
    bif2("erlang", "=:=", |heap, &[a, b]| Ok(boolean(equal_exactly(heap, a, b)?))),
    bif2("erlang", "=/=", |heap, &[a, b]| Ok(boolean(!equal_exactly(heap, a, b)?))),
    bif2("erlang", "==", |heap, &[a, b]| Ok(boolean(equal_by_value(heap, a, b)?))),
    bif2("erlang", "/=", |heap, &[a, b]| Ok(boolean(!equal_by_value(heap, a, b)?))),
    bif2("erlang", "<", |heap, args| ordered(heap, args, Ordering::is_lt)),
    bif2("erlang", "=<", |heap, args| ordered(heap, args, Ordering::is_le)),
    bif2("erlang", ">", |heap, args| ordered(heap, args, Ordering::is_gt)),
    bif2("erlang", ">=", |heap, args| ordered(heap, args, Ordering::is_ge)),
    bif2("erlang", "max", |heap, &[a, b]| {
        Ok(if compare(heap, a, b, Numbers::ByValue)? == Less { b } else { a })
    }),
    bif2("erlang", "min", |heap, &[a, b]| {
        Ok(if compare(heap, a, b, Numbers::ByValue)? == Greater { b } else { a })
    }),
    bif1("erlang", "phash2", |heap, &[of]| Ok(small(i64::from(phash2::hash(heap, of)? & ((1 << 27) - 1))))),
    bif2("erlang", "phash2", |heap, &[of, limit]| match range(heap, limit)? {
        Some(range) => Ok(small((u64::from(phash2::hash(heap, of)?) % range) as i64)),
        None => badarg(),
    }),
    bif2("erlang", "phash", |heap, &[of, limit]| match range(heap, limit)? {
        Some(range) => Ok(small((u64::from(crate::phash::hash(heap, of)?) % range) as i64 + 1)),
        None => badarg(),
    }),
];
