//! How a term is a word, and where things lie in a guest's memory.
//!
//! The low two bits of a word are its tag. A small integer has its value above them. A cons or boxed word
//! points [`BIAS`] bytes before its memory, at a multiple of eight below 2³²: WebAssembly's constant offsets
//! are unsigned, and so the tag costs nothing at a load. Boxed memory begins with a header; a cons has none.

/// The bits of a word that say what it is.
pub const TAG_MASK: u64 = 0b11;
/// A small integer: `value << 2`, so that two of them are added and compared as they are.
pub const TAG_SMALL: u64 = 0b00;
/// How far before its memory a cons or boxed word points.
pub const BIAS: u32 = 8;
/// A cons: its memory is head, then tail.
pub const TAG_CONS: u64 = 0b01;
/// Anything that begins with a header.
pub const TAG_BOXED: u64 = 0b10;
/// An atom, nil, or no value at all.
pub const TAG_IMMEDIATE: u64 = 0b11;

/// The OTP release since which `0.0` and `-0.0` are different terms.
pub const SIGNED_ZEROS: u32 = 27;

/// How far a small integer is shifted.
pub const SMALL_SHIFT: u32 = 2;
/// The least integer that is small.
pub const SMALL_MIN: i64 = -(1 << 61);
/// The greatest integer that is small.
pub const SMALL_MAX: i64 = (1 << 61) - 1;

/// The low four bits of an atom; its index is above them.
pub const ATOM_TAG: u64 = 0b0011;
/// The bits that `ATOM_TAG` is in.
pub const ATOM_MASK: u64 = 0b1111;
/// How far an atom's index is shifted.
pub const ATOM_SHIFT: u32 = 4;
/// The empty list.
pub const NIL: u64 = 0b0111;
/// What a function returns when it has raised. It is in the heap only as the head of a moved cons.
pub const NON_VALUE: u64 = 0b1011;

/// Header: payload words above these bits.
pub const HEADER_SIZE_SHIFT: u32 = 8;
/// Header: the kind above these bits.
pub const HEADER_KIND_SHIFT: u32 = 2;
/// Header: what its low two bits are. A header with others was replaced by where the collector moved it.
pub const HEADER_TAG: u64 = 0b11;

/// What a boxed term is. The payload is described for each; words marked raw are no terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Kind {
    /// Its elements.
    Tuple = 0,
    /// One raw word.
    Float = 1,
    /// Raw limbs of the magnitude, least significant first, the last one not zero.
    Positive = 2,
    /// As `Positive`, of a negative integer.
    Negative = 3,
    /// The tuple of its keys in term order, then its values in that order; at most 32.
    FlatMap = 4,
    /// The root of a larger map; the runtime's own business.
    BigMap = 5,
    /// A part of a larger map; the runtime's own business.
    BigMapNode = 6,
    /// Index in the table of funs (small), arity (small), then what it closes over.
    Fun = 7,
    /// Size in bits (raw), then the bytes (raw), padded with zeros to whole words.
    Binary = 8,
    /// A part of a binary: the `Binary`, offset in bits (raw), size in bits (raw).
    SubBinary = 9,
    /// A binary while it is matched: the `Binary`, position in bits (raw), end in bits (raw).
    MatchContext = 10,
    /// `fun M:F/A`: index in the table of funs (small), arity (small), module, function.
    ExternalFun = 11,
    /// Something of the host's, which the guest can only keep, compare and hand back: its number (raw) among those that
    /// the call knows.
    Reference = 12,
    /// A process of the call's own: its number (raw).
    Pid = 13,
}

/// A reference with this bit is one that a process of the call has made, and nothing that the host has lent.
pub const OWN_REFERENCE: u64 = 1 << 63;

impl Kind {
    /// The kind with this number.
    pub const fn from_bits(bits: u64) -> Option<Kind> {
        Some(match bits {
            0 => Kind::Tuple,
            1 => Kind::Float,
            2 => Kind::Positive,
            3 => Kind::Negative,
            4 => Kind::FlatMap,
            5 => Kind::BigMap,
            6 => Kind::BigMapNode,
            7 => Kind::Fun,
            8 => Kind::Binary,
            9 => Kind::SubBinary,
            10 => Kind::MatchContext,
            11 => Kind::ExternalFun,
            12 => Kind::Reference,
            13 => Kind::Pid,
            _ => return None,
        })
    }
}

/// What host and guest share, eight bytes each, low down in the memory: no object is below `STACK_BASE`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u32)]
pub enum Register {
    /// Where the next term goes: an address, of four bytes.
    Hp = 64,
    /// Compiled code collects before it goes beyond this address, of four bytes.
    HpLimit = 72,
    /// The end of the stack of y registers: an address, of four bytes.
    Sp = 80,
    /// What was raised last: its class,
    Class = 88,
    /// its reason,
    Reason = 96,
    /// and its trace. Nothing was where all are nil.
    Trace = 104,
    /// What no collection has looked at yet begins at this address, of four bytes.
    Young = 112,
    /// Compiled code has no frame that ends behind this address, of four bytes.
    SpLimit = 120,
    /// The process dictionary: a map, or nil for an empty one.
    Dictionary = 128,
}

/// The stack region begins here, then come the statics, then the heap.
pub const STACK_BASE: u32 = 1024;
/// Bytes of the stack region. How many of them a call may use depends on its native stack.
pub const STACK_BYTES: u32 = 96 << 20;
/// Words that may be stored above `Sp` without a look at the stack's end.
pub const SPILL_WORDS: u32 = 4096;
/// Words that may be stored above `Sp` with a look at the end of the stack region.
pub const MOST_WORDS: u32 = 1 << 20;
/// A page of WebAssembly memory in bytes.
pub const PAGE: u32 = 65_536;

/// The word of a small integer; the caller knows that it fits.
pub const fn small(value: i64) -> u64 {
    (value as u64) << SMALL_SHIFT
}

/// The integer of a small word.
pub const fn small_value(word: u64) -> i64 {
    (word as i64) >> SMALL_SHIFT
}

/// Whether an integer is small in the VM, which has two bits less for it.
pub const fn is_small_in_vm(value: i64) -> bool {
    value >= SMALL_MIN >> 2 && value <= SMALL_MAX >> 2
}

/// Whether an integer is small.
pub const fn is_small(value: i64) -> bool {
    value >= SMALL_MIN && value <= SMALL_MAX
}

/// The word of the atom with this index.
pub const fn atom(index: u32) -> u64 {
    (index as u64) << ATOM_SHIFT | ATOM_TAG
}

/// The index of an atom's word, or nothing when it is none.
pub const fn atom_index(word: u64) -> Option<u32> {
    if word & ATOM_MASK == ATOM_TAG && word >> ATOM_SHIFT <= u32::MAX as u64 {
        Some((word >> ATOM_SHIFT) as u32)
    } else {
        None
    }
}

/// The word of a cons at this address, a multiple of eight and at least eight.
pub const fn cons(address: u32) -> u64 {
    (address - BIAS) as u64 | TAG_CONS
}

/// The word of a boxed term at this address, a multiple of eight and at least eight.
pub const fn boxed(address: u32) -> u64 {
    (address - BIAS) as u64 | TAG_BOXED
}

/// The address of a cons or boxed word's memory.
pub const fn address(word: u64) -> u32 {
    ((word & !TAG_MASK) as u32).wrapping_add(BIAS)
}

/// The header of a boxed term with this many words after it.
pub const fn header(kind: Kind, payload_words: u32) -> u64 {
    (payload_words as u64) << HEADER_SIZE_SHIFT | (kind as u64) << HEADER_KIND_SHIFT | HEADER_TAG
}

/// The words that follow a header.
pub const fn payload_words(header: u64) -> u32 {
    (header >> HEADER_SIZE_SHIFT) as u32
}

/// The kind in a header, or nothing when it is none.
pub const fn kind(header: u64) -> Option<Kind> {
    if header & TAG_MASK != HEADER_TAG {
        return None;
    }
    Kind::from_bits((header & 0xff) >> HEADER_KIND_SHIFT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_can_be_told_apart() {
        assert_eq!(small_value(small(-1)), -1);
        assert_eq!(small_value(small(SMALL_MIN)), SMALL_MIN);
        assert_eq!(small_value(small(SMALL_MAX)), SMALL_MAX);
        assert!(!is_small(SMALL_MAX + 1) && !is_small(SMALL_MIN - 1));
        assert_eq!(atom_index(atom(7)), Some(7));
        for other in [NIL, NON_VALUE, small(3), cons(8), boxed(8)] {
            assert_eq!(atom_index(other), None);
        }
        assert_eq!((address(boxed(4096)), address(cons(8))), (4096, 8));
    }

    #[test]
    fn headers_hold_kind_and_size() {
        for number in 0..14 {
            let kind_of = Kind::from_bits(number).unwrap();
            let word = header(kind_of, 1 << 20);
            assert_eq!((kind(word), payload_words(word)), (Some(kind_of), 1 << 20));
        }
        assert_eq!(kind(boxed(64)), None);
    }
}
