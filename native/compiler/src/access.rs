//! Where the parts of a term are, seen from its word, and how they are loaded and stored.

use instar_terms::layout::{self, Kind};
use wasm_encoder::MemArg;

/// The first word of a boxed term's payload, from its word.
pub(crate) const FIRST: u64 = layout::BIAS as u64 - layout::TAG_BOXED + 8;
/// The header of a boxed term, from its word.
pub(crate) const HEADER: u64 = layout::BIAS as u64 - layout::TAG_BOXED;
/// The head of a cons, from its word; the tail is eight bytes on.
pub(crate) const HEAD: u64 = layout::BIAS as u64 - layout::TAG_CONS;

/// Eight bytes at an offset.
pub(crate) fn at(offset: u64) -> MemArg {
    MemArg { offset, align: 3, memory_index: 0 }
}

/// One byte at an offset.
pub(crate) fn byte_at(offset: u64) -> MemArg {
    MemArg { offset, align: 0, memory_index: 0 }
}

/// The low byte of a header.
pub(crate) const fn kind_byte(kind: Kind) -> i32 {
    (kind as i32) << layout::HEADER_KIND_SHIFT | layout::HEADER_TAG as i32
}

/// The word of a small integer that a compiler counts with.
pub(crate) fn small(value: u32) -> i64 {
    layout::small(value.into()) as i64
}
