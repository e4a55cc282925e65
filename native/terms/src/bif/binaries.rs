//! Binaries and bitstrings: the operators, and the module `binary`.

use super::{Bif, bif1, bif2, bif3};
use crate::atoms::TRUE;
use crate::bits::{self, Bytes};
use crate::heap::{Accounts, Bits, Fail, Heap, Outcome, Term, Word, badarg};
use crate::hold::{Pieces, Stack};
use crate::large::{self, Large};
use crate::layout::{Kind, NIL, TAG_BOXED, TAG_MASK, TAG_SMALL, small, small_value};
use crate::search;

fn bits(heap: &Heap<'_>, word: Word) -> Outcome<Bits> {
    heap.bits(word)?.map_or_else(badarg, Ok)
}

/// The OTP release since which arguments that don't matter for the answer must be right as well.
const STRICT: u32 = 27;

/// A bitstring's bits, and how many whole bytes they are.
fn whole(heap: &Heap<'_>, word: Word) -> Outcome<(Bits, usize)> {
    let bits = bits(heap, word)?;
    Ok((bits, (bits.size / 8) as usize))
}

/// How many bits there are, or are still to be matched: since OTP 26 compilers ask both.
fn bits_left(heap: &Heap<'_>, word: Word) -> Outcome<u64> {
    match heap.term(word)? {
        Term::Boxed(Kind::MatchContext, at, _) => {
            heap.word(at + 16)?.checked_sub(heap.word(at + 8)?).ok_or(Fail::Corrupt)
        }
        _ => Ok(bits(heap, word)?.size),
    }
}

/// The same where OTP wants no bits after the last whole byte; before release 27 it did not look.
fn whole_only(heap: &Heap<'_>, word: Word) -> Outcome<(Bits, usize)> {
    let (bits, size) = whole(heap, word)?;
    if heap.atoms.release() >= STRICT && bits.whole_bytes().is_none() { badarg() } else { Ok((bits, size)) }
}

/// The bytes of a binary, to be read where they lie.
fn bytes(heap: &mut Heap<'_>, word: Word) -> Outcome<Bytes> {
    let bits = bits(heap, word)?;
    if bits.whole_bytes().is_some() { Bytes::of(heap, &bits) } else { badarg() }
}

fn index(heap: &Heap<'_>, word: Word) -> Outcome<i64> {
    match heap.term(word)? {
        Term::Small(n) => Ok(n),
        _ => badarg(),
    }
}

/// Start and length of a part of something that long; a negative length counts backwards.
fn part(heap: &Heap<'_>, start: Word, length: Word, size: usize) -> Outcome<(usize, usize)> {
    let (start, length) = (index(heap, start)?, index(heap, length)?);
    let Some(end) = start.checked_add(length) else { return badarg() };
    let (low, high) = (start.min(end), start.max(end));
    if low >= 0 && high <= size as i64 { Ok((low as usize, (high - low) as usize)) } else { badarg() }
}

fn binary_part(heap: &mut Heap<'_>, of: Word, start: Word, length: Word) -> Outcome {
    let (bits, size) = whole_only(heap, of)?;
    let (start, length) = part(heap, start, length, size)?;
    heap.sub_binary(&bits, 8 * start as u64, 8 * length as u64)
}

fn pair(heap: &Heap<'_>, word: Word) -> Outcome<(Word, Word)> {
    match heap.tuple_parts(word)? {
        Some((at, 2)) => Ok((heap.word(at)?, heap.word(at + 8)?)),
        _ => badarg(),
    }
}

fn byte_list(heap: &mut Heap<'_>, bytes: &Bytes, tail: Word) -> Outcome {
    match bytes {
        Bytes::Lying(at, length) => heap.list_of_bytes(*at, *length, tail),
        Bytes::Shifted(bytes) => {
            heap.list_from(bytes.len(), bytes.iter().map(|byte| small(i64::from(*byte))), tail)
        }
    }
}

/// Bits that are read between two charges.
const PART: u64 = 64 << 10;

/// What an iolist is made of.
enum Piece {
    Byte(u8),
    Bits(Bits),
}

/// Goes through an iolist, or a list that may have bitstrings in it.
fn each_piece(
    heap: &mut Heap<'_>,
    data: Word,
    with_bits: bool,
    mut piece: impl FnMut(&mut Heap<'_>, Piece) -> Outcome<()>,
) -> Outcome<()> {
    // What is one list leaves nothing for later, and a stack without anything takes nothing.
    let mut stack = Stack::default();
    let mut next = Some(data);
    while let Some(mut word) = next.or_else(|| stack.pop()) {
        next = None;
        heap.charge(1)?;
        while let Some((head, tail)) = heap.cons_parts(word)? {
            heap.charge(1)?;
            word = tail;
            match head & TAG_MASK {
                TAG_SMALL if (0..=255).contains(&small_value(head)) => {
                    piece(heap, Piece::Byte(small_value(head) as u8))?;
                }
                TAG_BOXED => {
                    let bits = bits(heap, head)?;
                    if bits.whole_bytes().is_none() && !with_bits {
                        return badarg();
                    }
                    piece(heap, Piece::Bits(bits))?;
                }
                _ => {
                    if tail != NIL {
                        stack.push(heap, tail)?;
                    }
                    word = head;
                }
            }
        }
        match heap.term(word)? {
            Term::Nil => {}
            Term::Boxed(..) => {
                let bits = bits(heap, word)?;
                if bits.whole_bytes().is_none() && !with_bits {
                    return badarg();
                }
                piece(heap, Piece::Bits(bits))?;
            }
            _ => return badarg(),
        }
    }
    Ok(())
}

/// The bits of an iolist, or of a list that may have bitstrings in it.
fn size_of(heap: &mut Heap<'_>, data: Word, with_bits: bool) -> Outcome<u64> {
    let mut size = 0u64;
    each_piece(heap, data, with_bits, |_, piece| {
        size += match piece {
            Piece::Byte(_) => 8,
            Piece::Bits(bits) => bits.size,
        };
        Ok(())
    })?;
    Ok(size)
}

/// A binary of what is in an iolist, or in a list that may have bitstrings in it.
fn gather(heap: &mut Heap<'_>, data: Word, with_bits: bool) -> Outcome {
    let size = size_of(heap, data, with_bits)?;
    let (word, at) = heap.new_binary(size)?;
    let mut offset = 0u64;
    each_piece(heap, data, with_bits, |heap, piece| {
        match piece {
            Piece::Byte(byte) => {
                if offset.is_multiple_of(8) {
                    heap.store_byte(at + (offset / 8) as usize, byte)?;
                } else {
                    bits::write(heap, at, offset, &[byte], 8)?;
                }
                offset += 8;
            }
            Piece::Bits(bits) => {
                bits::copy(heap, &bits, at, offset)?;
                offset += bits.size;
            }
        }
        Ok(())
    })?;
    Ok(word)
}

fn list_to_binary(heap: &mut Heap<'_>, &[list]: &[Word; 1]) -> Outcome {
    if !Heap::is_list(list) {
        return badarg();
    }
    gather(heap, list, false)
}

/// The bytes of many binaries, and of how many they are the fewest.
struct Many {
    all: Vec<Lying>,
    /// Those that did not begin at a byte, one after another.
    shifted: Vec<u8>,
    shortest: usize,
}

/// Where bytes lie: so many, from here on in the memory or in what was shifted.
#[derive(Clone, Copy)]
enum Lying {
    InMemory(usize, usize),
    InShifted(usize, usize),
}

impl Many {
    fn of(heap: &mut Heap<'_>, words: Vec<Word>) -> Outcome<Many> {
        heap.hold(words.len() * std::mem::size_of::<Lying>())?;
        let mut many =
            Many { all: Vec::with_capacity(words.len()), shifted: Vec::new(), shortest: usize::MAX };
        for word in words {
            heap.charge(2)?;
            let found = bits(heap, word)?;
            let length = found.whole_bytes().map_or_else(badarg, Ok)?;
            many.shortest = many.shortest.min(length);
            many.all.push(if found.offset.is_multiple_of(8) {
                Lying::InMemory(found.data + (found.offset / 8) as usize, length)
            } else {
                let start = many.shifted.len();
                heap.hold(2 * length)?;
                for part in found.parts(PART) {
                    heap.charge(part.size / 256 + 1)?;
                    many.shifted.extend_from_slice(&bits::read(heap, &part)?);
                }
                Lying::InShifted(start, length)
            });
        }
        Ok(many)
    }

    fn views<'m>(&'m self, memory: &'m [u8], account: &mut impl Accounts) -> Outcome<Vec<&'m [u8]>> {
        let mut views = Vec::with_capacity(self.all.len());
        for lying in &self.all {
            account.charge(1)?;
            let view = match *lying {
                Lying::InMemory(at, length) => memory.get(at..at + length),
                Lying::InShifted(at, length) => self.shifted.get(at..at + length),
            };
            views.push(view.ok_or(Fail::Corrupt)?);
        }
        Ok(views)
    }
}

// The patterns of match and split: one binary, a list of them, or what compile_pattern made of either.
fn patterns(heap: &mut Heap<'_>, word: Word) -> Outcome<Many> {
    let word = match heap.tuple_parts(word)? {
        Some((at, 2)) if heap.is_atom(heap.word(at)?, "bm") => heap.word(at + 8)?,
        _ => word,
    };
    let words = match heap.bits(word)? {
        Some(_) => vec![word],
        None => heap.list(word)?.map_or_else(badarg, Ok)?,
    };
    let patterns = Many::of(heap, words)?;
    if patterns.all.is_empty() || patterns.shortest == 0 { badarg() } else { Ok(patterns) }
}

// Before OTP 27, even what is no pattern was not found where the search ends at the first byte.
fn patterns_for(heap: &mut Heap<'_>, text: &Bytes, options: &Options, word: Word) -> Outcome<Many> {
    let end = options.scope.map_or(text.len(), |(start, length)| start + length);
    if end == 0 && heap.atoms.release() < STRICT { Many::of(heap, vec![]) } else { patterns(heap, word) }
}

#[derive(Default)]
struct Options {
    scope: Option<(usize, usize)>,
    global: bool,
    trim: bool,
    trim_all: bool,
}

fn options(heap: &mut Heap<'_>, list: Word, size: usize, of_split: bool) -> Outcome<Options> {
    let mut options = Options::default();
    for option in heap.list(list)?.map_or_else(badarg, Ok)? {
        heap.charge(1)?;
        match heap.atom_text(option)? {
            Some("global") if of_split => options.global = true,
            Some("trim") if of_split => options.trim = true,
            Some("trim_all") if of_split => options.trim_all = true,
            Some(_) => return badarg(),
            None => {
                let (name, scope) = pair(heap, option)?;
                if !heap.is_atom(name, "scope") {
                    return badarg();
                }
                let (start, length) = pair(heap, scope)?;
                options.scope = Some(part(heap, start, length, size)?);
            }
        }
    }
    Ok(options)
}

/// What is found of the text within a scope, see [`search::find`], with where that begins.
fn find(
    heap: &mut Heap<'_>,
    text: &Bytes,
    patterns: &Many,
    scope: Option<(usize, usize)>,
    all: bool,
) -> Outcome<(Pieces<(usize, usize)>, usize)> {
    let (start, length) = scope.unwrap_or((0, text.len()));
    let (memory, account) = heap.aside();
    let text = text.in_memory(memory)?.get(start..start + length).ok_or(Fail::Corrupt)?;
    let patterns = patterns.views(memory, account)?;
    Ok((search::find(account, text, &patterns, all)?, start))
}

fn range(heap: &mut Heap<'_>, (start, length): (usize, usize)) -> Outcome {
    heap.tuple(&[small(start as i64), small(length as i64)])
}

fn matches(heap: &mut Heap<'_>, of: Word, pattern: Word, how: Word, all: bool) -> Outcome {
    let text = bytes(heap, of)?;
    let options = options(heap, how, text.len(), false)?;
    let patterns = patterns_for(heap, &text, &options, pattern)?;
    let (found, front) = find(heap, &text, &patterns, options.scope, all)?;
    if !all {
        return match found.iter().next() {
            Some((at, length)) => range(heap, (front + at, *length)),
            None => Ok(heap.atom("nomatch")),
        };
    }
    let mut ranges = Pieces::default();
    for (at, length) in found.iter() {
        heap.charge(1)?;
        let range = range(heap, (front + at, *length))?;
        ranges.push(heap, range)?;
    }
    heap.list_from(ranges.len(), ranges.iter().copied(), NIL)
}

fn split(heap: &mut Heap<'_>, of: Word, pattern: Word, how: Word) -> Outcome {
    let (whole, size) = whole(heap, of)?;
    let text = bytes(heap, of)?;
    let options = options(heap, how, size, true)?;
    let patterns = patterns_for(heap, &text, &options, pattern)?;
    let (found, front) = find(heap, &text, &patterns, options.scope, options.global)?;
    let mut words = Pieces::default();
    // Empty parts that are kept only if another one follows.
    let (mut start, mut empty) = (0, 0);
    for (at, length) in found.iter().copied().map(|(at, length)| (front + at, length)).chain([(size, 0)]) {
        heap.charge(1)?;
        if at > start || !(options.trim || options.trim_all) {
            for _ in 0..std::mem::take(&mut empty) {
                let part = heap.sub_binary(&whole, 0, 0)?;
                words.push(heap, part)?;
            }
            let part = heap.sub_binary(&whole, 8 * start as u64, 8 * (at - start) as u64)?;
            words.push(heap, part)?;
        } else if !options.trim_all {
            empty += 1;
        }
        start = at + length;
    }
    heap.list_from(words.len(), words.iter().copied(), NIL)
}

fn copy(heap: &mut Heap<'_>, of: Word, times: i64) -> Outcome {
    if times < 0 {
        return badarg();
    }
    if times == 0 && heap.bits(of)?.is_some() {
        whole_only(heap, of)?;
        return heap.make_binary(&[]);
    }
    let bits = bits(heap, of)?;
    let length = bits.whole_bytes().map_or_else(badarg, Ok)?;
    if length == 0 {
        return heap.make_binary(&[]);
    }
    let Some(size) = length.checked_mul(times as usize).filter(|size| *size < 1 << 32) else {
        return crate::heap::error(crate::atoms::SYSTEM_LIMIT);
    };
    let (word, at) = heap.new_binary(8 * size as u64)?;
    bits::copy(heap, &bits, at, 0)?;
    // What is there is copied behind itself, twice as much each time.
    let mut done = length;
    while done < size {
        let more = done.min(size - done).min(COPIED.max(length) / length * length);
        heap.copy_bytes(at, at + done, more)?;
        done += more;
    }
    Ok(word)
}

/// Bytes of copies that are copied again in one go: what a processor's cache holds.
const COPIED: usize = 32 << 10;

fn is_little(heap: &Heap<'_>, endianness: Word) -> Outcome<bool> {
    match heap.atom_text(endianness)? {
        Some("little") => Ok(true),
        Some("big") => Ok(false),
        _ => badarg(),
    }
}

fn encode_unsigned(heap: &mut Heap<'_>, number: Word, little: bool) -> Outcome {
    let integer = large::read(heap, number)?.filter(|n| !n.negative).map_or_else(badarg, Ok)?;
    let length = (integer.bits().div_ceil(8) as usize).max(1);
    let mut bytes = integer.to_bytes(heap, length)?;
    if !little {
        heap.charge(length as u64 / 64)?;
        bytes.reverse();
    }
    heap.make_binary(&bytes)
}

fn decode_unsigned(heap: &mut Heap<'_>, of: Word, little: bool) -> Outcome {
    let bytes = bytes(heap, of)?;
    let (memory, account) = heap.aside();
    let words = large::from_bytes(account, bytes.in_memory(memory)?, little)?;
    Large::new(false, words).make(heap)
}

/// Binaries of which a byte is compared between two charges.
const COMPARED: usize = 1 << 10;

fn common(heap: &mut Heap<'_>, list: Word, from_end: bool) -> Outcome {
    let words = heap.list(list)?.filter(|words| !words.is_empty()).map_or_else(badarg, Ok)?;
    let many = Many::of(heap, words)?;
    let (memory, account) = heap.aside();
    let (all, shortest) = (many.views(memory, account)?, many.shortest);
    let (first, others) = all.split_first().ok_or(Fail::Corrupt)?;
    let at = |bytes: &[u8], index: usize| if from_end { bytes.len() - 1 - index } else { index };
    for index in 0..shortest {
        let byte = first[at(first, index)];
        account.charge(1)?;
        for others in others.chunks(COMPARED) {
            account.charge(others.len() as u64 / 2)?;
            if others.iter().any(|bytes| bytes[at(bytes, index)] != byte) {
                return Ok(small(index as i64));
            }
        }
    }
    Ok(small(shortest as i64))
}

fn at(heap: &mut Heap<'_>, of: Word, index: i64) -> Outcome {
    let Some(bits) = heap.bits(of)?.filter(|bits| bits.whole_bytes().is_some()) else { return badarg() };
    let Some(index) = u64::try_from(index).ok().filter(|index| *index < bits.size / 8) else {
        return badarg();
    };
    let byte = Bytes::of(heap, &Bits { offset: bits.offset + 8 * index, size: 8, ..bits })?;
    let (memory, _) = heap.aside();
    Ok(small(i64::from(byte.in_memory(memory)?.first().copied().unwrap_or(0))))
}

fn to_list(heap: &mut Heap<'_>, of: Word, start: Word, length: Word) -> Outcome {
    let Some(bits) = heap.bits(of)?.filter(|bits| bits.whole_bytes().is_some()) else { return badarg() };
    let (start, length) = part(heap, start, length, (bits.size / 8) as usize)?;
    let bits = Bits { offset: bits.offset + 8 * start as u64, size: 8 * length as u64, ..bits };
    let bytes = Bytes::of(heap, &bits)?;
    byte_list(heap, &bytes, NIL)
}

pub(super) const BIFS: &[Bif] = &[
    bif1("erlang", "byte_size", |heap, &[of]| Ok(small(bits_left(heap, of)?.div_ceil(8) as i64))),
    bif1("erlang", "bit_size", |heap, &[of]| Ok(small(bits_left(heap, of)? as i64))),
    bif3("erlang", "binary_part", |heap, &[of, start, length]| binary_part(heap, of, start, length)),
    bif2("erlang", "binary_part", |heap, &[of, scope]| {
        let (start, length) = pair(heap, scope)?;
        binary_part(heap, of, start, length)
    }),
    bif2("erlang", "split_binary", |heap, &[of, position]| {
        let (whole, size) = whole(heap, of)?;
        let at = index(heap, position)?;
        if at < 0 || at > size as i64 {
            return badarg();
        }
        let at = 8 * at as u64;
        let parts = [heap.sub_binary(&whole, 0, at)?, heap.sub_binary(&whole, at, whole.size - at)?];
        heap.tuple(&parts)
    }),
    bif1("erlang", "binary_to_list", |heap, &[of]| {
        let bytes = bytes(heap, of)?;
        byte_list(heap, &bytes, NIL)
    }),
    bif3("erlang", "binary_to_list", |heap, &[of, first, last]| {
        let (found, size) = whole_only(heap, of)?;
        let (first, last) = (index(heap, first)?, index(heap, last)?);
        if first < 1 || last > size as i64 || first > last {
            return badarg();
        }
        let (before, count) = (8 * (first as u64 - 1), (last - first + 1) as u64);
        let part = Bits { offset: found.offset + before, size: 8 * count, ..found };
        let bytes = Bytes::of(heap, &part)?;
        byte_list(heap, &bytes, NIL)
    }),
    bif1("erlang", "bitstring_to_list", |heap, &[of]| {
        let found = bits(heap, of)?;
        let (whole, rest) = (found.size & !7, found.size % 8);
        let tail = match rest {
            0 => NIL,
            _ => {
                let last = heap.sub_binary(&found, whole, rest)?;
                heap.cons(last, NIL)?
            }
        };
        let bytes = Bytes::of(heap, &Bits { size: whole, ..found })?;
        byte_list(heap, &bytes, tail)
    }),
    bif1("erlang", "list_to_binary", list_to_binary),
    bif1("erlang", "list_to_bitstring", |heap, &[list]| {
        if !Heap::is_list(list) {
            return badarg();
        }
        gather(heap, list, true)
    }),
    bif1("erlang", "iolist_to_binary", |heap, &[data]| {
        if heap.bits(data)?.is_some_and(|bits| bits.whole_bytes().is_some()) {
            return Ok(data);
        }
        gather(heap, data, false)
    }),
    bif1("erlang", "iolist_size", |heap, &[data]| Ok(small((size_of(heap, data, false)? / 8) as i64))),
    bif2("binary", "at", |heap, &[of, position]| {
        let index = index(heap, position)?;
        at(heap, of, index)
    }),
    bif1("binary", "first", |heap, &[of]| at(heap, of, 0)),
    bif1("binary", "last", |heap, &[of]| {
        let (_, size) = whole(heap, of)?;
        at(heap, of, size as i64 - 1)
    }),
    bif3("binary", "part", |heap, &[of, start, length]| binary_part(heap, of, start, length)),
    bif2("binary", "part", |heap, &[of, scope]| {
        let (start, length) = pair(heap, scope)?;
        binary_part(heap, of, start, length)
    }),
    bif1("binary", "copy", |heap, &[of]| copy(heap, of, 1)),
    bif2("binary", "copy", |heap, &[of, times]| {
        let times = index(heap, times)?;
        copy(heap, of, times)
    }),
    bif1("binary", "list_to_bin", list_to_binary),
    bif1("binary", "bin_to_list", |heap, &[of]| {
        let bytes = bytes(heap, of)?;
        byte_list(heap, &bytes, NIL)
    }),
    bif2("binary", "bin_to_list", |heap, &[of, scope]| {
        let (start, length) = pair(heap, scope)?;
        to_list(heap, of, start, length)
    }),
    bif3("binary", "bin_to_list", |heap, &[of, start, length]| to_list(heap, of, start, length)),
    bif1("binary", "compile_pattern", |heap, &[pattern]| {
        patterns(heap, pattern)?;
        let tag = heap.atom("bm");
        heap.tuple(&[tag, pattern])
    }),
    bif2("binary", "match", |heap, &[of, pattern]| matches(heap, of, pattern, NIL, false)),
    bif3("binary", "match", |heap, &[of, pattern, how]| matches(heap, of, pattern, how, false)),
    bif2("binary", "matches", |heap, &[of, pattern]| matches(heap, of, pattern, NIL, true)),
    bif3("binary", "matches", |heap, &[of, pattern, how]| matches(heap, of, pattern, how, true)),
    bif2("binary", "split", |heap, &[of, pattern]| split(heap, of, pattern, NIL)),
    bif3("binary", "split", |heap, &[of, pattern, how]| split(heap, of, pattern, how)),
    bif1("binary", "encode_unsigned", |heap, &[number]| encode_unsigned(heap, number, false)),
    bif2("binary", "encode_unsigned", |heap, &[number, endianness]| {
        let little = is_little(heap, endianness)?;
        encode_unsigned(heap, number, little)
    }),
    bif1("binary", "decode_unsigned", |heap, &[of]| decode_unsigned(heap, of, false)),
    bif2("binary", "decode_unsigned", |heap, &[of, endianness]| {
        let little = is_little(heap, endianness)?;
        decode_unsigned(heap, of, little)
    }),
    bif1("binary", "longest_common_prefix", |heap, &[list]| common(heap, list, false)),
    bif1("binary", "longest_common_suffix", |heap, &[list]| common(heap, list, true)),
    bif1("unicode", "bin_is_7bit", |heap, &[of]| {
        let Some(bits) = heap.bits(of)?.filter(|bits| bits.whole_bytes().is_some()) else {
            return Ok(crate::atoms::FALSE);
        };
        for part in bits.parts(PART) {
            heap.charge(part.size / 512 + 1)?;
            let bytes = Bytes::of(heap, &part)?;
            if !bytes.in_memory(heap.aside().0)?.is_ascii() {
                return Ok(crate::atoms::FALSE);
            }
        }
        Ok(TRUE)
    }),
];
