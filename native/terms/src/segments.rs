//! Segments of binaries: making a binary of them, and reading one out of a binary.

use crate::atoms::{ALL, BADARG, SYSTEM_LIMIT};
use crate::bits;
use crate::error_info;
use crate::heap::{Bits, Fail, Heap, Outcome, Term, Word, badarg, error};
use crate::imports::segment::{
    BINARY, FLAG_LITTLE, FLAG_SIGNED, FLOAT, INTEGER, STRING, UNIT_MASK, UTF8, UTF16, UTF32, WHOLE,
};
use crate::large::{self, Large};
use crate::layout::{Kind, MOST_WORDS, NON_VALUE, is_small_in_vm};

/// The largest segment in bits: more is `system_limit` before it could be no memory.
pub(crate) const MAX_BITS: u64 = 1 << 34;

/// `bs_create`: the binary of that many segments, which are at `sp` as type, value and size.
pub fn create(heap: &mut Heap<'_>, sp: usize, count: usize) -> Outcome {
    let words = heap.words(sp, count.saturating_mul(3).min(MOST_WORDS as usize))?;
    match join(heap, &words) {
        // What is wrong is told by what the VM looks at first.
        Err(Fail::Raise(class, reason, None)) => {
            let (cause, trace) = error_info::of_segments(heap, &words)?;
            let reason = match cause {
                Some(error_info::Cause::Limit) => SYSTEM_LIMIT,
                Some(error_info::Cause::Argument) => BADARG,
                None => reason,
            };
            Err(Fail::Raise(class, reason, Some(trace)))
        }
        result => result,
    }
}

/// What a segment puts into a binary.
enum Part {
    /// So many bits of these bytes.
    Bytes(Vec<u8>, u64),
    /// Bits of the guest's.
    Bits(Bits),
    /// So many bits, all of them set or not.
    Fill(bool, u64),
}

fn join(heap: &mut Heap<'_>, words: &[Word]) -> Outcome {
    let mut parts = Vec::with_capacity(words.len() / 3);
    let mut size = 0u64;
    for segment in words.chunks_exact(3) {
        heap.charge(1)?;
        let before = parts.len();
        read_segment(heap, segment, &mut parts)?;
        for part in &parts[before..] {
            size += match part {
                Part::Bytes(_, size) | Part::Fill(_, size) => *size,
                Part::Bits(bits) => bits.size,
            };
        }
        if size > MAX_BITS {
            return error(SYSTEM_LIMIT);
        }
    }
    if let [Part::Bits(first), rest @ ..] = &*parts
        && words.get(2) == Some(&ALL)
        && !rest.is_empty()
    {
        return append(heap, first, rest, size - first.size);
    }
    let (word, at) = heap.new_binary(size)?;
    write(heap, &parts, at, 0)?;
    Ok(word)
}

/// Bits of a binary from which on there is room for more behind what it is put together of: it may grow on.
/// Shorter ones are copied faster than kept apart.
const GROWS: u64 = 8 * 256;
/// The most room that there is for more, in bits.
const MOST_ROOM: u64 = 8 * (16 << 20);

// Puts parts behind the first one: where that lies if it is the newest of a buffer, so that to append again
// and again takes no longer than what is appended; else into a new buffer.
fn append(heap: &mut Heap<'_>, first: &Bits, rest: &[Part], more: u64) -> Outcome {
    if more == 0 {
        return heap.sub_binary(first, 0, first.size);
    }
    let spare = heap.spare(first)?;
    if spare >= more {
        write(heap, rest, first.data, first.offset + first.size)?;
        return heap.take_spare(first, more);
    }
    let size = first.size + more;
    let (word, at) = if size < GROWS {
        heap.new_binary(size)?
    } else {
        // What was appended to already will be again.
        let room = if heap.is_newest(first)? { size } else { size / 4 };
        heap.new_buffer(size, room.min(MOST_ROOM))?
    };
    bits::copy(heap, first, at, 0)?;
    write(heap, rest, at, first.size)?;
    Ok(word)
}

// Writes parts from that bit on.
fn write(heap: &mut Heap<'_>, parts: &[Part], at: usize, mut offset: u64) -> Outcome<()> {
    for part in parts {
        offset += match part {
            Part::Bytes(bytes, size) => {
                bits::put(heap, at, offset, bytes, *size)?;
                *size
            }
            Part::Bits(bits) => {
                bits::copy(heap, bits, at, offset)?;
                bits.size
            }
            Part::Fill(ones, size) => {
                bits::set(heap, at, offset, *size, *ones)?;
                *size
            }
        };
    }
    Ok(())
}

fn read_segment(heap: &mut Heap<'_>, segment: &[Word], parts: &mut Vec<Part>) -> Outcome<()> {
    let Term::Small(description) = heap.term(segment[0])? else { return Err(Fail::Corrupt) };
    let (of, flags, unit) =
        (description as u32 & 0xff, description as u32 >> 8 & 0xff, (description >> 16) as u64 & UNIT_MASK);
    let (value, size) = (segment[1], segment[2]);
    let little = flags & FLAG_LITTLE != 0;
    match of {
        INTEGER => {
            let bits = size_in_bits(heap, size, unit)?;
            let value = large::read(heap, value)?.map_or_else(badarg, Ok)?;
            if bits > MAX_BITS {
                return error(SYSTEM_LIMIT);
            }
            // What is beyond the integer's own bits is its sign.
            let own = bits.min((value.bits() + 1).next_multiple_of(8));
            let rest = Part::Fill(value.negative, bits - own);
            match (little, bits.is_multiple_of(8)) {
                _ if own == bits => parts.push(integer_part(heap, &value, bits, little)?),
                (false, _) => parts.extend([rest, integer_part(heap, &value, own, little)?]),
                (true, true) => parts.extend([integer_part(heap, &value, own, little)?, rest]),
                // The last bits are the highest of a byte.
                (true, false) => {
                    heap.hold((bits / 8) as usize)?;
                    parts.push(integer_part(heap, &value, bits, little)?);
                }
            }
        }
        FLOAT => {
            let bits = size_in_bits(heap, size, unit)?;
            let release = heap.atoms.release();
            let number = crate::arith::number(heap, value)?.and_then(|number| number.to_float(release));
            let value = number.map_or_else(badarg, Ok)?;
            parts.push(Part::Bytes(float_bytes(value, bits, little)?, bits));
        }
        BINARY | WHOLE => {
            let wanted = if of == WHOLE { None } else { Some(size_in_bits(heap, size, unit)?) };
            let found = heap.bits(value)?.map_or_else(badarg, Ok)?;
            let bits = match wanted {
                Some(bits) => bits,
                None if unit == 0 || found.size.is_multiple_of(unit) => found.size,
                None => return badarg(),
            };
            if bits > found.size {
                return badarg();
            }
            parts.push(Part::Bits(Bits { size: bits, ..found }));
        }
        STRING => parts.push(Part::Bits(heap.bits(value)?.ok_or(Fail::Corrupt)?)),
        UTF8 | UTF16 | UTF32 => {
            let Term::Small(point) = heap.term(value)? else { return badarg() };
            let character = u32::try_from(point).ok().and_then(char::from_u32).map_or_else(badarg, Ok)?;
            let bytes = utf_bytes(character, of, little);
            let size = 8 * bytes.len() as u64;
            parts.push(Part::Bytes(bytes, size));
        }
        _ => return Err(Fail::Corrupt),
    }
    Ok(())
}

/// The bits of a segment of that size. Whether there is room for them is asked when its value is known to be right.
pub(crate) fn size_in_bits(heap: &Heap<'_>, size: Word, unit: u64) -> Outcome<u64> {
    let bits = match heap.term(size)? {
        Term::Small(size) if size < 0 => return badarg(),
        Term::Small(size) if is_small_in_vm(size) => size.checked_mul(unit as i64),
        Term::Small(_) | Term::Boxed(Kind::Positive, ..) => None,
        _ => return badarg(),
    };
    bits.map_or_else(|| error(SYSTEM_LIMIT), |bits| Ok(bits as u64))
}

/// The lowest bits of an integer in two's complement, from the first bit of the first byte on.
fn integer_part(heap: &mut Heap<'_>, value: &Large, bits: u64, little: bool) -> Outcome<Part> {
    let (length, unused) = (bits.div_ceil(8) as usize, (8 - bits % 8) % 8);
    let mut bytes = if unused > 0 && !little {
        // What fills up the last byte is below them.
        let words = large::shifted_left(heap, &value.words, unused)?;
        Large::new(value.negative, words).to_bytes(heap, length)?
    } else {
        value.to_bytes(heap, length)?
    };
    if little {
        // Whole bytes in order; the last bits are the highest.
        if let Some(last) = bytes.last_mut() {
            *last <<= unused;
        }
    } else {
        heap.charge(length as u64 / 64)?;
        bytes.reverse();
    }
    Ok(Part::Bytes(bytes, bits))
}

pub(crate) fn float_bytes(value: f64, bits: u64, little: bool) -> Outcome<Vec<u8>> {
    let mut bytes = match bits {
        64 => value.to_be_bytes().to_vec(),
        // What is too large is infinite.
        32 => (value as f32).to_be_bytes().to_vec(),
        16 => half(value as f32).to_be_bytes().to_vec(),
        _ => return badarg(),
    };
    if little {
        bytes.reverse();
    }
    Ok(bytes)
}

/// The nearest float of 16 bits.
fn half(value: f32) -> u16 {
    let sign = (value.to_bits() >> 16 & 0x8000) as u16;
    let magnitude = value.abs();
    if magnitude >= 65_520.0 {
        return sign | 0x7c00;
    }
    // Scaled so that one is the last place of a half; adding and taking away rounds to even.
    let bits = if magnitude < 6.103_515_6e-5 {
        (magnitude * 16_777_216.0).round_ties_even() as u16
    } else {
        let bits = magnitude.to_bits();
        let rounded = bits + 0xfff + (bits >> 13 & 1);
        ((rounded >> 13) - (112 << 10)) as u16
    };
    sign | bits
}

fn from_half(bits: u16) -> f64 {
    let (exponent, fraction) = (i32::from(bits >> 10 & 0x1f), f64::from(bits & 0x3ff));
    let magnitude = match exponent {
        0 => fraction * 2f64.powi(-24),
        31 if fraction == 0.0 => f64::INFINITY,
        31 => f64::NAN,
        _ => (1024.0 + fraction) * 2f64.powi(exponent - 25),
    };
    if bits & 0x8000 == 0 { magnitude } else { -magnitude }
}

fn utf_bytes(character: char, of: u32, little: bool) -> Vec<u8> {
    match of {
        UTF8 => character.encode_utf8(&mut [0; 4]).as_bytes().to_vec(),
        UTF16 => {
            let units = character.encode_utf16(&mut [0; 2]).to_vec();
            units
                .into_iter()
                .flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() })
                .collect()
        }
        _ => {
            let point = u32::from(character);
            (if little { point.to_le_bytes() } else { point.to_be_bytes() }).to_vec()
        }
    }
}

/// A part of a word of kind `Binary`, by raw offset and size.
fn part(heap: &Heap<'_>, base: Word, offset: u64, size: u64) -> Outcome<Bits> {
    let Term::Boxed(Kind::Binary, ..) = heap.term(base)? else { return Err(Fail::Corrupt) };
    let whole = heap.bits(base)?.ok_or(Fail::Corrupt)?;
    let fits = offset.checked_add(size).is_some_and(|end| end <= whole.size);
    if fits { Ok(Bits { offset, size, ..whole }) } else { Err(Fail::Corrupt) }
}

/// `bs_integer`: the integer in those bits.
pub fn integer(heap: &mut Heap<'_>, base: Word, offset: u64, bits: u64, flags: u32) -> Outcome {
    let part = part(heap, base, offset, bits)?;
    let (little, signed) = (flags & FLAG_LITTLE != 0, flags & FLAG_SIGNED != 0);
    let bytes = heap.copy_bits(&part)?;
    match large::from_segment(heap, bytes, bits, little, signed) {
        // What is larger than an integer may be doesn't match.
        Err(Fail::Raise(_, SYSTEM_LIMIT, _)) => Ok(NON_VALUE),
        result => result,
    }
}

/// `bs_float`: the float in those bits; `NON_VALUE` when it is not finite.
pub fn float(heap: &mut Heap<'_>, base: Word, offset: u64, bits: u64, flags: u32) -> Outcome {
    let part = part(heap, base, offset, bits)?;
    if !matches!(bits, 0 | 16 | 32 | 64) {
        return Ok(NON_VALUE);
    }
    let mut bytes = bits::read(heap, &part)?;
    if flags & FLAG_LITTLE != 0 {
        bytes.reverse();
    }
    let raw = bytes.iter().fold(0u64, |raw, byte| raw << 8 | u64::from(*byte));
    let value = match bits {
        // Of no bits the VM makes a float, though of no other number that isn't a float's.
        0 => 0.0,
        16 => from_half(raw as u16),
        32 => f64::from(f32::from_bits(raw as u32)),
        _ => f64::from_bits(raw),
    };
    if value.is_finite() { heap.make_float(value) } else { Ok(NON_VALUE) }
}

/// `bs_utf`: a code point, shifted by eight, and the bits it took; -1 when there is none.
pub fn utf(heap: &mut Heap<'_>, base: Word, offset: u64, end: u64, description: u32) -> Outcome<i64> {
    let Some(left) = end.checked_sub(offset) else { return Err(Fail::Corrupt) };
    let part = part(heap, base, offset, left.min(32) & !7)?;
    let bytes = bits::read(heap, &part)?;
    let (of, little) = (description & 0xff, description >> 8 & FLAG_LITTLE != 0);
    let unit = |at: usize| {
        let unit = <[u8; 2]>::try_from(bytes.get(at..at + 2)?).ok()?;
        Some(if little { u16::from_le_bytes(unit) } else { u16::from_be_bytes(unit) })
    };
    let character = match of {
        UTF8 => {
            let length = match bytes.first() {
                Some(0..0x80) => 1,
                Some(0xc2..0xe0) => 2,
                Some(0xe0..0xf0) => 3,
                Some(0xf0..0xf5) => 4,
                _ => return Ok(-1),
            };
            bytes.get(..length).and_then(|bytes| std::str::from_utf8(bytes).ok()?.chars().next())
        }
        UTF16 => unit(0)
            .and_then(|first| match unit(2) {
                Some(second) if first & 0xfc00 == 0xd800 => char::decode_utf16([first, second]).next(),
                _ => char::decode_utf16([first]).next(),
            })
            .and_then(Result::ok),
        _ => <[u8; 4]>::try_from(bytes.as_slice()).ok().and_then(|bytes| {
            char::from_u32(if little { u32::from_le_bytes(bytes) } else { u32::from_be_bytes(bytes) })
        }),
    };
    Ok(character.map_or(-1, |character| {
        let bits = match of {
            UTF8 => 8 * character.len_utf8(),
            UTF16 => 16 * character.len_utf16(),
            _ => 32,
        };
        i64::from(u32::from(character)) << 8 | bits as i64
    }))
}

/// `bs_part`: that part as a bitstring.
pub fn sub(heap: &mut Heap<'_>, base: Word, offset: u64, bits: u64) -> Outcome {
    let part = part(heap, base, offset, bits)?;
    heap.sub_binary(&Bits { offset: 0, ..part }, offset, bits)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::Atoms;
    use crate::layout::small;
    use num_bigint::BigInt;

    fn with<T>(run: impl FnOnce(&mut Heap<'_>) -> T) -> T {
        let mut atoms = Atoms::well_known();
        let mut memory = vec![0; 64 << 10];
        run(&mut Heap::new(&mut memory, 4096, &mut atoms))
    }

    fn build(heap: &mut Heap<'_>, segments: &[(u32, u32, i64, Word, Word)]) -> Outcome {
        for (index, (of, flags, unit, value, size)) in segments.iter().enumerate() {
            let description = small(i64::from(*of) | i64::from(*flags) << 8 | unit << 16);
            for (at, word) in [description, *value, *size].into_iter().enumerate() {
                heap.store(1024 + 24 * index + 8 * at, word)?;
            }
        }
        // What the trace says is error_info's.
        create(heap, 1024, segments.len()).map_err(|fail| match fail {
            Fail::Raise(class, reason, _) => Fail::Raise(class, reason, None),
            fail => fail,
        })
    }

    #[test]
    fn integers_of_any_size_are_read_as_they_were_written() {
        for bits in (0..70).chain([100, 127, 128, 9_000]) {
            for value in [0i128, 1, -1, 5, 1 << 20, -(1 << 33), (1 << 62) + 3] {
                for flags in [0, FLAG_LITTLE, FLAG_SIGNED, FLAG_LITTLE | FLAG_SIGNED] {
                    for before in [0, 3] {
                        with(|heap| {
                            let value = BigInt::from(value);
                            let word = heap.make_integer(&value).unwrap();
                            let front = (INTEGER, 0, 1, small(2), small(before));
                            let segments = [front, (INTEGER, flags, 1, word, small(bits))];
                            let made = build(heap, &segments).unwrap();
                            let read = integer(heap, made, before as u64, bits as u64, flags).unwrap();
                            let modulus = BigInt::from(1) << bits;
                            let mut expected = ((value % &modulus) + &modulus) % &modulus;
                            if bits > 0 && flags & FLAG_SIGNED != 0 && expected.bit(bits as u64 - 1) {
                                expected -= modulus;
                            }
                            assert_eq!(
                                heap.integer(read).unwrap(),
                                Some(expected),
                                "{bits} {flags} {before}"
                            );
                        });
                    }
                }
            }
        }
    }

    #[test]
    fn halves_are_the_nearest() {
        for bits in 0..=u16::MAX {
            let value = from_half(bits);
            if value.is_finite() {
                assert_eq!(half(value as f32), bits, "{value}");
            }
        }
        assert_eq!(half(65_519.9), 0x7bff);
        assert_eq!(half(65_520.0), 0x7c00);
        assert_eq!(half(f32::NEG_INFINITY), 0xfc00);
        assert_eq!(half(1.0 + 1.0 / 2048.0), 0x3c00);
        assert_eq!(half(1.0 + 3.0 / 2048.0), 0x3c02);
    }

    #[test]
    fn code_points_are_read_as_they_were_written() {
        for point in [0u32, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xffff, 0x10000, 0x10ffff] {
            for (of, flags) in [(UTF8, 0), (UTF16, 0), (UTF16, FLAG_LITTLE), (UTF32, 0), (UTF32, FLAG_LITTLE)]
            {
                with(|heap| {
                    let made = build(heap, &[(of, flags, 0, small(point.into()), NON_VALUE)]).unwrap();
                    let size = heap.bits(made).unwrap().unwrap().size;
                    let found = utf(heap, made, 0, size, of | flags << 8).unwrap();
                    assert_eq!((found >> 8, found & 0xff), (point.into(), size as i64));
                    assert_eq!(utf(heap, made, 0, size - 8, of | flags << 8).unwrap(), -1);
                });
            }
        }
        with(|heap| {
            assert_eq!(build(heap, &[(UTF8, 0, 0, small(0xd800), NON_VALUE)]), badarg());
            let wrong = heap.make_binary(&[0xc0, 0x80, 0xed, 0xa0, 0x80]).unwrap();
            assert_eq!(utf(heap, wrong, 0, 40, UTF8), Ok(-1));
            assert_eq!(utf(heap, wrong, 16, 40, UTF8), Ok(-1));
        });
    }

    #[test]
    fn what_does_not_fit_is_badarg() {
        with(|heap| {
            let bytes = heap.make_binary(b"abc").unwrap();
            assert_eq!(build(heap, &[(BINARY, 0, 8, bytes, small(4))]), badarg());
            assert_eq!(build(heap, &[(INTEGER, 0, 1, small(1), small(-1))]), badarg());
            assert_eq!(build(heap, &[(INTEGER, 0, 1, bytes, small(8))]), badarg());
            assert_eq!(build(heap, &[(FLOAT, 0, 1, small(1), small(24))]), badarg());
            assert_eq!(build(heap, &[(INTEGER, 0, 1, small(1), small(1 << 50))]), error(SYSTEM_LIMIT));
            // What is wrong otherwise is that first, and sizes that are none come before all values.
            assert_eq!(build(heap, &[(BINARY, 0, 8, bytes, small(1 << 50))]), badarg());
            assert_eq!(build(heap, &[(INTEGER, 0, 1, bytes, small(1 << 50))]), badarg());
            let segments = [(INTEGER, 0, 1, bytes, small(8)), (INTEGER, 0, 1, small(1), small(1 << 60))];
            assert_eq!(build(heap, &segments), error(SYSTEM_LIMIT));
            let front = build(heap, &[(BINARY, 0, 8, bytes, small(2)), (WHOLE, 0, 1, bytes, ALL)]).unwrap();
            assert_eq!(heap.binary(front).unwrap().as_deref(), Some(&b"ababc"[..]));
            assert_eq!(integer(heap, bytes, 8, 17, 0), Err(Fail::Corrupt));
        });
    }

    fn text_of(heap: &Heap<'_>, word: Word) -> String {
        let bits = heap.bits(word).unwrap().unwrap();
        let bytes = bits::read(heap, &bits).unwrap();
        let bit = |at: usize| if bytes[at / 8] >> (7 - at % 8) & 1 == 1 { '1' } else { '0' };
        (0..bits.size as usize).map(bit).collect()
    }

    #[test]
    fn what_is_appended_changes_nothing_that_was_there() {
        const BASE: usize = 8192;
        let mut atoms = Atoms::well_known();
        let mut seed = 5u64;
        let mut below = |limit: usize| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) as usize % limit
        };
        let (mut in_place, mut copied) = (0, 0);
        for round in 0..40 {
            let mut memory = vec![0xa5; 1 << 20];
            let mut heap = Heap::new(&mut memory, BASE, &mut atoms);
            let first = heap.make_binary(&vec![7; 200 + below(200)]).unwrap();
            let mut known = vec![(first, text_of(&heap, first))];
            let mut hp = heap.hp();
            for step in 0..150 {
                let mut heap = Heap::new(&mut memory, hp, &mut atoms);
                // As a rule the newest, which grows; now and then an older one, or a part of one.
                let of = if below(4) == 0 { below(known.len()) } else { known.len() - 1 };
                let (mut left, mut text) = known[of].clone();
                if below(8) == 0 && !text.is_empty() {
                    let bits = heap.bits(left).unwrap().unwrap();
                    let (start, size) = (below(text.len()), below(text.len()));
                    let size = size.min(text.len() - start);
                    left = heap.sub_binary(&bits, start as u64, size as u64).unwrap();
                    text = text[start..start + size].to_owned();
                }
                let mut parts = vec![(WHOLE, 0, 1, left, ALL)];
                for _ in 0..1 + below(3) {
                    // Bits only in some rounds: after them nothing lies at whole bytes.
                    match below(if round % 3 == 0 { 4 } else { 3 }) {
                        0 => {
                            let byte = below(256) as i64;
                            parts.push((INTEGER, 0, 1, small(byte), small(8)));
                            text += &format!("{byte:08b}");
                        }
                        1 => {
                            let (word, more) = known[below(known.len())].clone();
                            if more.len() < 8 * 500 {
                                parts.push((WHOLE, 0, 1, word, ALL));
                                text += &more;
                            }
                        }
                        2 => {
                            parts.push((UTF8, 0, 0, small(0x20ac), NON_VALUE));
                            text += "111000101000001010101100";
                        }
                        _ => {
                            let (value, size) = (below(64) as i64, below(7));
                            parts.push((INTEGER, 0, 1, small(value), small(size as i64)));
                            text += &format!("{value:064b}")[64 - size..];
                        }
                    }
                }
                let before = heap.hp();
                let word = build(&mut heap, &parts).unwrap();
                // A part of a buffer, and what was read, is all that is new.
                if heap.hp() - before < 64 && text.len() > 8 * 300 {
                    in_place += 1;
                } else {
                    copied += 1;
                }
                if text.len() < 8 * 3_000 {
                    known.push((word, text));
                } else {
                    known.truncate(known.len().min(3));
                }
                hp = heap.hp();
                let is_full = below(20) == 0 || hp > 3 << 18;
                for (word, text) in known.iter().rev().take(if is_full { usize::MAX } else { 3 }) {
                    assert_eq!(text_of(&heap, *word), *text, "{round} {step}");
                }
                if is_full {
                    let mut roots: Vec<Word> = known.iter().map(|(word, _)| *word).collect();
                    let regions = crate::collect::Regions { heap_base: BASE, hp };
                    hp =
                        crate::collect::collect(&mut memory, regions, 0..0, &mut roots, &mut vec![]).unwrap();
                    known.iter_mut().zip(roots).for_each(|(known, root)| known.0 = root);
                }
            }
        }
        assert!(in_place > 500 && copied > 500, "{in_place} {copied}");
    }

    #[test]
    fn appending_again_and_again_takes_what_is_appended() {
        let mut atoms = Atoms::well_known();
        let mut memory = vec![0; 64 << 20];
        let mut heap = Heap::new(&mut memory, 4096, &mut atoms);
        let mut word = heap.make_binary(&[]).unwrap();
        let before = heap.work();
        for _ in 0..100_000 {
            word =
                build(&mut heap, &[(WHOLE, 0, 8, word, ALL), (INTEGER, 0, 1, small(120), small(8))]).unwrap();
        }
        assert_eq!(heap.binary(word).unwrap().as_deref(), Some(&vec![120; 100_000][..]));
        assert!(heap.work() - before < 20 * 100_000, "{} units", heap.work() - before);
    }

    #[test]
    fn only_a_buffer_has_room() {
        with(|heap| {
            for length in 0..40 {
                let word = heap.make_binary(&vec![1; length]).unwrap();
                let bits = heap.bits(word).unwrap().unwrap();
                let part = heap.sub_binary(&bits, 0, bits.size).unwrap();
                let part = heap.bits(part).unwrap().unwrap();
                assert_eq!((heap.spare(&bits), heap.spare(&part)), (Ok(0), Ok(0)));
                assert_eq!(heap.is_newest(&part), Ok(false));
            }
            let (word, _) = heap.new_buffer(80, 100).unwrap();
            let bits = heap.bits(word).unwrap().unwrap();
            assert_eq!(heap.spare(&bits), Ok(112));
            let longer = heap.take_spare(&bits, 112).unwrap();
            let longer = heap.bits(longer).unwrap().unwrap();
            assert_eq!((heap.spare(&bits), heap.spare(&longer)), (Ok(0), Ok(0)));
            assert_eq!((heap.is_newest(&bits), heap.is_newest(&longer)), (Ok(false), Ok(true)));
        });
    }
}
