//! Segments of binaries: making a binary of them, and reading one out of a binary.

use crate::atoms::{ALL, SYSTEM_LIMIT};
use crate::bits::{self, Builder};
use crate::error_info;
use crate::heap::{Bits, Fail, Heap, Outcome, Term, Word, badarg, error};
use crate::imports::segment::{
    BINARY, FLAG_LITTLE, FLAG_SIGNED, FLOAT, INTEGER, STRING, UNIT_MASK, UTF8, UTF16, UTF32,
};
use crate::layout::{Kind, NON_VALUE};
use num_bigint::{BigInt, Sign};

/// The largest segment in bits: more is `system_limit` before it could be no memory.
const MAX_BITS: u64 = 1 << 34;

/// `bs_create`: the binary of that many segments, which are at `sp` as type, value and size.
pub fn create(heap: &mut Heap<'_>, sp: usize, count: usize) -> Outcome {
    let words = heap.words(sp, count.saturating_mul(3).min(1 << 20))?;
    match join(heap, &words) {
        Err(Fail::Raise(class, reason, None)) => {
            let trace = error_info::of_segments(heap, &words)?;
            Err(Fail::Raise(class, reason, Some(trace)))
        }
        result => result,
    }
}

fn join(heap: &mut Heap<'_>, words: &[Word]) -> Outcome {
    let mut builder = Builder::default();
    for segment in words.chunks_exact(3) {
        let Term::Small(description) = heap.term(segment[0])? else { return Err(Fail::Corrupt) };
        let (of, flags, unit) = (
            description as u32 & 0xff,
            description as u32 >> 8 & 0xff,
            (description >> 16) as u64 & UNIT_MASK,
        );
        let (value, size) = (segment[1], segment[2]);
        let little = flags & FLAG_LITTLE != 0;
        match of {
            INTEGER => {
                let bits = size_in_bits(heap, size, unit)?;
                let value = heap.integer(value)?.map_or_else(badarg, Ok)?;
                heap.charge(bits / 64)?;
                builder.bits(&integer_bytes(&value, bits, little), bits);
            }
            FLOAT => {
                let bits = size_in_bits(heap, size, unit)?;
                let release = heap.atoms.release();
                let number = crate::arith::number(heap, value)?.and_then(|number| number.to_float(release));
                let value = number.map_or_else(badarg, Ok)?;
                builder.bits(&float_bytes(value, bits, little)?, bits);
            }
            BINARY => {
                let wanted = if size == ALL { None } else { Some(size_in_bits(heap, size, unit)?) };
                let found = heap.bits(value)?.map_or_else(badarg, Ok)?;
                let bits = match wanted {
                    Some(bits) => bits,
                    None if unit == 0 || found.size.is_multiple_of(unit) => found.size,
                    None => return badarg(),
                };
                if bits > found.size {
                    return badarg();
                }
                heap.charge(bits / 64)?;
                builder.bits(&bits::read(heap, &Bits { size: bits, ..found })?, bits);
            }
            STRING => {
                let found = heap.bits(value)?.ok_or(Fail::Corrupt)?;
                builder.bits(&bits::read(heap, &found)?, found.size);
            }
            UTF8 | UTF16 | UTF32 => {
                let Term::Small(point) = heap.term(value)? else { return badarg() };
                let character = u32::try_from(point).ok().and_then(char::from_u32).map_or_else(badarg, Ok)?;
                let bytes = utf_bytes(character, of, little);
                builder.bits(&bytes, 8 * bytes.len() as u64);
            }
            _ => return Err(Fail::Corrupt),
        }
        if builder.size() > MAX_BITS {
            return error(SYSTEM_LIMIT);
        }
    }
    let (word, at) = heap.new_binary(builder.size())?;
    heap.store_bytes(at, builder.bytes())?;
    Ok(word)
}

pub(crate) fn size_in_bits(heap: &Heap<'_>, size: Word, unit: u64) -> Outcome<u64> {
    let Some(size) = heap.integer(size)? else { return badarg() };
    if size.sign() == Sign::Minus {
        return badarg();
    }
    match u64::try_from(size).ok().and_then(|size| size.checked_mul(unit)) {
        Some(bits) if bits <= MAX_BITS => Ok(bits),
        _ => error(SYSTEM_LIMIT),
    }
}

/// The lowest bits of an integer in two's complement, from the first bit of the first byte on.
fn integer_bytes(value: &BigInt, bits: u64, little: bool) -> Vec<u8> {
    let (length, rest) = (bits.div_ceil(8) as usize, (bits % 8) as u32);
    let mut bytes = value.to_signed_bytes_le();
    bytes.resize(length, if value.sign() == Sign::Minus { 0xff } else { 0 });
    if rest == 0 {
        if !little {
            bytes.reverse();
        }
        return bytes;
    }
    if little {
        // Whole bytes in order; the last bits are the highest.
        if let Some(last) = bytes.last_mut() {
            *last <<= 8 - rest;
        }
        return bytes;
    }
    bytes.reverse();
    let shift = 8 - rest;
    (0..length)
        .map(|index| {
            let next = bytes.get(index + 1).map_or(0, |next| u16::from(*next));
            ((u16::from(bytes[index]) << 8 | next) << shift >> 8) as u8
        })
        .collect()
}

pub(crate) fn float_bytes(value: f64, bits: u64, little: bool) -> Outcome<Vec<u8>> {
    let mut bytes = match bits {
        64 => value.to_be_bytes().to_vec(),
        32 if (value as f32).is_finite() => (value as f32).to_be_bytes().to_vec(),
        16 => half(value as f32).map_or_else(badarg, Ok)?.to_be_bytes().to_vec(),
        _ => return badarg(),
    };
    if little {
        bytes.reverse();
    }
    Ok(bytes)
}

/// The nearest float of 16 bits, if it is finite.
fn half(value: f32) -> Option<u16> {
    let sign = (value.to_bits() >> 16 & 0x8000) as u16;
    let magnitude = value.abs();
    if magnitude.is_nan() || magnitude >= 65_520.0 {
        return None;
    }
    // Scaled so that one is the last place of a half; adding and taking away rounds to even.
    let bits = if magnitude < 6.103_515_6e-5 {
        (magnitude * 16_777_216.0).round_ties_even() as u16
    } else {
        let bits = magnitude.to_bits();
        let rounded = bits + 0xfff + (bits >> 13 & 1);
        ((rounded >> 13) - (112 << 10)) as u16
    };
    Some(sign | bits)
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
    heap.charge(bits / 64)?;
    let (little, signed) = (flags & FLAG_LITTLE != 0, flags & FLAG_SIGNED != 0);
    let rest = (bits % 8) as u32;
    let mut bytes = bits::read(heap, &part)?;
    let value = if little {
        if rest != 0
            && let Some(last) = bytes.last_mut()
        {
            *last >>= 8 - rest;
        }
        BigInt::from_bytes_le(Sign::Plus, &bytes)
    } else {
        BigInt::from_bytes_be(Sign::Plus, &bytes) >> ((8 - rest) % 8)
    };
    let value =
        if signed && bits > 0 && value.bit(bits - 1) { value - (BigInt::from(1) << bits) } else { value };
    heap.make_integer(&value)
}

/// `bs_float`: the float in those bits; `NON_VALUE` when it is not finite.
pub fn float(heap: &mut Heap<'_>, base: Word, offset: u64, bits: u64, flags: u32) -> Outcome {
    let part = part(heap, base, offset, bits)?;
    if !matches!(bits, 16 | 32 | 64) {
        return Ok(NON_VALUE);
    }
    let mut bytes = bits::read(heap, &part)?;
    if flags & FLAG_LITTLE != 0 {
        bytes.reverse();
    }
    let raw = bytes.iter().fold(0u64, |raw, byte| raw << 8 | u64::from(*byte));
    let value = match bits {
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

    fn with<T>(run: impl FnOnce(&mut Heap<'_>) -> T) -> T {
        let mut atoms = Atoms::well_known();
        let mut memory = vec![0; 64 << 10];
        run(&mut Heap::new(&mut memory, 4096, &mut atoms))
    }

    fn build(heap: &mut Heap<'_>, segments: &[(u32, u32, i64, Word, Word)]) -> Outcome {
        for (index, (of, flags, unit, value, size)) in segments.iter().enumerate() {
            let description = small(i64::from(*of) | i64::from(*flags) << 8 | unit << 16);
            for (place, word) in [description, *value, *size].into_iter().enumerate() {
                heap.store(1024 + 24 * index + 8 * place, word)?;
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
        for bits in (1..70).chain([100, 127, 128]) {
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
                            if flags & FLAG_SIGNED != 0 && expected.bit(bits as u64 - 1) {
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
                assert_eq!(half(value as f32), Some(bits), "{value}");
            }
        }
        assert_eq!(half(65_519.9), Some(0x7bff));
        assert_eq!(half(65_520.0), None);
        assert_eq!(half(1.0 + 1.0 / 2048.0), Some(0x3c00));
        assert_eq!(half(1.0 + 3.0 / 2048.0), Some(0x3c02));
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
            let front = build(heap, &[(BINARY, 0, 8, bytes, small(2)), (BINARY, 0, 1, bytes, ALL)]).unwrap();
            assert_eq!(heap.binary(front).unwrap().as_deref(), Some(&b"ababc"[..]));
            assert_eq!(integer(heap, bytes, 8, 17, 0), Err(Fail::Corrupt));
        });
    }
}
