//! Binaries and bitstrings: the operators, and the module `binary`.

use super::{Bif, bif};
use crate::atoms::TRUE;
use crate::bits::{self, Builder};
use crate::heap::{Bits, Fail, Heap, Outcome, Term, Word, badarg};
use crate::layout::{Kind, NIL, small};
use num_bigint::{BigInt, Sign};

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

fn bytes(heap: &mut Heap<'_>, word: Word) -> Outcome<Vec<u8>> {
    heap.binary(word)?.map(|bytes| bytes.into_owned()).map_or_else(badarg, Ok)
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

fn byte_list(heap: &mut Heap<'_>, bytes: &[u8]) -> Outcome {
    let words: Vec<Word> = bytes.iter().map(|byte| small(i64::from(*byte))).collect();
    heap.make_list(&words)
}

/// The bits of an iolist, or of a list that may have bitstrings in it.
pub(super) fn gather(heap: &mut Heap<'_>, data: Word, with_bits: bool) -> Outcome<Builder> {
    let mut builder = Builder::default();
    let mut stack = vec![(data, true)];
    while let Some((word, as_tail)) = stack.pop() {
        heap.charge(1)?;
        match heap.term(word)? {
            Term::Nil => {}
            Term::Cons(_) => {
                let (head, tail) = heap.cons_parts(word)?.unwrap_or((NIL, NIL));
                stack.push((tail, true));
                stack.push((head, false));
            }
            Term::Small(byte @ 0..=255) if !as_tail => builder.byte(byte as u8),
            Term::Boxed(..) => {
                let bits = bits(heap, word)?;
                if bits.whole_bytes().is_none() && !with_bits {
                    return badarg();
                }
                heap.charge(bits.size / 64)?;
                let read = bits::read(heap, &bits)?;
                builder.bits(&read, bits.size);
            }
            _ => return badarg(),
        }
    }
    Ok(builder)
}

fn make(heap: &mut Heap<'_>, builder: &Builder) -> Outcome {
    let (word, at) = heap.new_binary(builder.size())?;
    heap.store_bytes(at, builder.bytes())?;
    Ok(word)
}

fn list_to_binary(heap: &mut Heap<'_>, args: &[Word]) -> Outcome {
    if !Heap::is_list(args[0]) {
        return badarg();
    }
    let builder = gather(heap, args[0], false)?;
    make(heap, &builder)
}

// The patterns of match and split: one binary, a list of them, or what compile_pattern made of either.
fn patterns(heap: &mut Heap<'_>, word: Word) -> Outcome<Vec<Vec<u8>>> {
    let word = match heap.tuple_parts(word)? {
        Some((at, 2)) if heap.is_atom(heap.word(at)?, "bm") => heap.word(at + 8)?,
        _ => word,
    };
    let words = match heap.bits(word)? {
        Some(_) => vec![word],
        None => heap.list(word)?.map_or_else(badarg, Ok)?,
    };
    let mut patterns = Vec::with_capacity(words.len());
    for word in words {
        patterns.push(bytes(heap, word)?);
    }
    if patterns.is_empty() || patterns.iter().any(Vec::is_empty) { badarg() } else { Ok(patterns) }
}

// Before OTP 27, even what is no pattern was not found in nothing.
fn patterns_for(heap: &mut Heap<'_>, text: &[u8], word: Word) -> Outcome<Vec<Vec<u8>>> {
    if text.is_empty() && heap.atoms.release() < STRICT { Ok(Vec::new()) } else { patterns(heap, word) }
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

/// Start and length of each match from left to right, the longest where several begin; only the first unless
/// `all`.
fn find(
    heap: &mut Heap<'_>,
    text: &[u8],
    patterns: &[Vec<u8>],
    scope: Option<(usize, usize)>,
    all: bool,
) -> Outcome<Vec<(usize, usize)>> {
    let (start, length) = scope.unwrap_or((0, text.len()));
    let end = start + length;
    let mut found = Vec::new();
    // By their first byte: most positions need one look.
    let mut first = [false; 256];
    patterns.iter().for_each(|pattern| first[usize::from(pattern[0])] = true);
    let mut at = start;
    while at < end {
        let Some(skip) = text[at..end].iter().position(|byte| first[usize::from(*byte)]) else { break };
        heap.charge(skip as u64 / 16)?;
        at += skip;
        heap.charge(patterns.len() as u64)?;
        let here = &text[at..end];
        let longest = patterns.iter().filter(|pattern| here.starts_with(pattern)).map(Vec::len).max();
        match longest {
            Some(length) => {
                found.push((at, length));
                if !all {
                    break;
                }
                at += length;
            }
            None => at += 1,
        }
    }
    Ok(found)
}

fn place(heap: &mut Heap<'_>, (start, length): (usize, usize)) -> Outcome {
    heap.tuple(&[small(start as i64), small(length as i64)])
}

fn matches(heap: &mut Heap<'_>, args: &[Word], all: bool) -> Outcome {
    let text = bytes(heap, args[0])?;
    let patterns = patterns_for(heap, &text, args[1])?;
    let options = options(heap, args.get(2).copied().unwrap_or(NIL), text.len(), false)?;
    let found = find(heap, &text, &patterns, options.scope, all)?;
    if !all {
        return match found.first() {
            Some(first) => place(heap, *first),
            None => Ok(heap.atom("nomatch")),
        };
    }
    let mut places = Vec::with_capacity(found.len());
    for one in found {
        places.push(place(heap, one)?);
    }
    heap.make_list(&places)
}

fn split(heap: &mut Heap<'_>, args: &[Word]) -> Outcome {
    let (whole, size) = whole(heap, args[0])?;
    let text = bytes(heap, args[0])?;
    let patterns = patterns_for(heap, &text, args[1])?;
    let options = options(heap, args.get(2).copied().unwrap_or(NIL), size, true)?;
    let found = find(heap, &text, &patterns, options.scope, options.global)?;
    let mut parts = Vec::with_capacity(found.len() + 1);
    let mut start = 0;
    for (at, length) in found {
        parts.push((start, at - start));
        start = at + length;
    }
    parts.push((start, size - start));
    if options.trim_all {
        parts.retain(|(_, length)| *length > 0);
    } else if options.trim {
        while parts.last().is_some_and(|(_, length)| *length == 0) {
            parts.pop();
        }
    }
    let mut words = Vec::with_capacity(parts.len());
    for (start, length) in parts {
        words.push(heap.sub_binary(&whole, 8 * start as u64, 8 * length as u64)?);
    }
    heap.make_list(&words)
}

fn copy(heap: &mut Heap<'_>, of: Word, times: i64) -> Outcome {
    if times < 0 {
        return badarg();
    }
    if times == 0 && heap.bits(of)?.is_some() {
        whole_only(heap, of)?;
        return heap.make_binary(&[]);
    }
    let bytes = bytes(heap, of)?;
    let Some(size) = bytes.len().checked_mul(times as usize).filter(|size| *size < 1 << 32) else {
        return crate::heap::error(crate::atoms::SYSTEM_LIMIT);
    };
    let (word, at) = heap.new_binary(8 * size as u64)?;
    heap.charge(size as u64 / 8)?;
    for index in 0..times as usize {
        heap.store_bytes(at + index * bytes.len(), &bytes)?;
    }
    Ok(word)
}

fn is_little(heap: &Heap<'_>, endianness: Option<&Word>) -> Outcome<bool> {
    match endianness.map(|word| heap.atom_text(*word)).transpose()?.flatten() {
        Some("little") => Ok(true),
        Some("big") => Ok(false),
        None if endianness.is_none() => Ok(false),
        _ => badarg(),
    }
}

fn encode_unsigned(heap: &mut Heap<'_>, args: &[Word]) -> Outcome {
    let little = is_little(heap, args.get(1))?;
    let integer = heap.integer(args[0])?.filter(|n| n.sign() != Sign::Minus);
    let integer = integer.map_or_else(badarg, Ok)?;
    let (_, bytes) = if little { integer.to_bytes_le() } else { integer.to_bytes_be() };
    heap.make_binary(&bytes)
}

fn decode_unsigned(heap: &mut Heap<'_>, args: &[Word]) -> Outcome {
    let little = is_little(heap, args.get(1))?;
    let bytes = bytes(heap, args[0])?;
    let of = if little { BigInt::from_bytes_le } else { BigInt::from_bytes_be };
    heap.make_integer(&of(Sign::Plus, &bytes))
}

fn common(heap: &mut Heap<'_>, args: &[Word], from_end: bool) -> Outcome {
    let words = heap.list(args[0])?.filter(|words| !words.is_empty()).map_or_else(badarg, Ok)?;
    let mut all = Vec::with_capacity(words.len());
    for word in words {
        let mut bytes = bytes(heap, word)?;
        if from_end {
            bytes.reverse();
        }
        all.push(bytes);
    }
    let shortest = all.iter().map(Vec::len).min().unwrap_or(0);
    let same = |index: &usize| all.iter().all(|bytes| bytes[*index] == all[0][*index]);
    Ok(small((0..shortest).take_while(same).count() as i64))
}

fn at(heap: &mut Heap<'_>, of: Word, index: i64) -> Outcome {
    let bytes = bytes(heap, of)?;
    let byte = usize::try_from(index).ok().and_then(|index| bytes.get(index));
    byte.map_or_else(badarg, |byte| Ok(small(i64::from(*byte))))
}

fn to_list(heap: &mut Heap<'_>, of: Word, start: Word, length: Word) -> Outcome {
    let bytes = bytes(heap, of)?;
    let (start, length) = part(heap, start, length, bytes.len())?;
    byte_list(heap, &bytes[start..start + length])
}

pub(super) const BIFS: &[Bif] = &[
    bif("erlang", "byte_size", 1, |heap, args| Ok(small(bits_left(heap, args[0])?.div_ceil(8) as i64))),
    bif("erlang", "bit_size", 1, |heap, args| Ok(small(bits_left(heap, args[0])? as i64))),
    bif("erlang", "binary_part", 3, |heap, args| binary_part(heap, args[0], args[1], args[2])),
    bif("erlang", "binary_part", 2, |heap, args| {
        let (start, length) = pair(heap, args[1])?;
        binary_part(heap, args[0], start, length)
    }),
    bif("erlang", "split_binary", 2, |heap, args| {
        let (whole, size) = whole(heap, args[0])?;
        let at = index(heap, args[1])?;
        if at < 0 || at > size as i64 {
            return badarg();
        }
        let at = 8 * at as u64;
        let parts = [heap.sub_binary(&whole, 0, at)?, heap.sub_binary(&whole, at, whole.size - at)?];
        heap.tuple(&parts)
    }),
    bif("erlang", "binary_to_list", 1, |heap, args| {
        let bytes = bytes(heap, args[0])?;
        byte_list(heap, &bytes)
    }),
    bif("erlang", "binary_to_list", 3, |heap, args| {
        let (found, size) = whole_only(heap, args[0])?;
        let bytes = bits::read(heap, &Bits { size: 8 * size as u64, ..found })?;
        let (first, last) = (index(heap, args[1])?, index(heap, args[2])?);
        if first < 1 || last > bytes.len() as i64 || first > last {
            return badarg();
        }
        byte_list(heap, &bytes[first as usize - 1..last as usize])
    }),
    bif("erlang", "bitstring_to_list", 1, |heap, args| {
        let found = bits(heap, args[0])?;
        let (whole, rest) = (found.size & !7, found.size % 8);
        let tail = match rest {
            0 => NIL,
            _ => {
                let last = heap.sub_binary(&found, whole, rest)?;
                heap.cons(last, NIL)?
            }
        };
        let read = bits::read(heap, &Bits { size: whole, ..found })?;
        let words: Vec<Word> = read.iter().map(|byte| small(i64::from(*byte))).collect();
        heap.make_list_onto(&words, tail)
    }),
    bif("erlang", "list_to_binary", 1, list_to_binary),
    bif("erlang", "list_to_bitstring", 1, |heap, args| {
        if !Heap::is_list(args[0]) {
            return badarg();
        }
        let builder = gather(heap, args[0], true)?;
        make(heap, &builder)
    }),
    bif("erlang", "iolist_to_binary", 1, |heap, args| {
        if heap.bits(args[0])?.is_some_and(|bits| bits.whole_bytes().is_some()) {
            return Ok(args[0]);
        }
        let builder = gather(heap, args[0], false)?;
        make(heap, &builder)
    }),
    bif("erlang", "iolist_size", 1, |heap, args| {
        let builder = gather(heap, args[0], false)?;
        Ok(small((builder.size() / 8) as i64))
    }),
    bif("binary", "at", 2, |heap, args| {
        let index = index(heap, args[1])?;
        at(heap, args[0], index)
    }),
    bif("binary", "first", 1, |heap, args| at(heap, args[0], 0)),
    bif("binary", "last", 1, |heap, args| {
        let (_, size) = whole(heap, args[0])?;
        at(heap, args[0], size as i64 - 1)
    }),
    bif("binary", "part", 3, |heap, args| binary_part(heap, args[0], args[1], args[2])),
    bif("binary", "part", 2, |heap, args| {
        let (start, length) = pair(heap, args[1])?;
        binary_part(heap, args[0], start, length)
    }),
    bif("binary", "copy", 1, |heap, args| copy(heap, args[0], 1)),
    bif("binary", "copy", 2, |heap, args| {
        let times = index(heap, args[1])?;
        copy(heap, args[0], times)
    }),
    bif("binary", "list_to_bin", 1, list_to_binary),
    bif("binary", "bin_to_list", 1, |heap, args| {
        let bytes = bytes(heap, args[0])?;
        byte_list(heap, &bytes)
    }),
    bif("binary", "bin_to_list", 2, |heap, args| {
        let (start, length) = pair(heap, args[1])?;
        to_list(heap, args[0], start, length)
    }),
    bif("binary", "bin_to_list", 3, |heap, args| to_list(heap, args[0], args[1], args[2])),
    bif("binary", "compile_pattern", 1, |heap, args| {
        patterns(heap, args[0])?;
        let tag = heap.atom("bm");
        heap.tuple(&[tag, args[0]])
    }),
    bif("binary", "match", 2, |heap, args| matches(heap, args, false)),
    bif("binary", "match", 3, |heap, args| matches(heap, args, false)),
    bif("binary", "matches", 2, |heap, args| matches(heap, args, true)),
    bif("binary", "matches", 3, |heap, args| matches(heap, args, true)),
    bif("binary", "split", 2, split),
    bif("binary", "split", 3, split),
    bif("binary", "encode_unsigned", 1, encode_unsigned),
    bif("binary", "encode_unsigned", 2, encode_unsigned),
    bif("binary", "decode_unsigned", 1, decode_unsigned),
    bif("binary", "decode_unsigned", 2, decode_unsigned),
    bif("binary", "longest_common_prefix", 1, |heap, args| common(heap, args, false)),
    bif("binary", "longest_common_suffix", 1, |heap, args| common(heap, args, true)),
    bif("unicode", "bin_is_7bit", 1, |heap, args| match heap.binary(args[0])? {
        Some(bytes) => Ok(if bytes.is_ascii() { TRUE } else { crate::atoms::FALSE }),
        None => Ok(crate::atoms::FALSE),
    }),
];
