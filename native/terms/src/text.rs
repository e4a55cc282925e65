//! Numbers as text and back, letter for letter as Erlang/OTP 25 does it.

use crate::big;
use crate::heap::{Heap, Outcome};
use crate::large::Large;
use crate::layout::is_small;

/// How a float is to be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FloatFormat {
    /// Digits after the point, and an exponent.
    Scientific(usize),
    /// Digits after the point; compact ones have no zeros at the end.
    Decimals(usize, bool),
    /// The fewest digits that mean this float.
    Short,
}

/// What OTP writes into: longer texts are refused.
const BUFFER: usize = 256;

/// A float's text; nothing when OTP refuses it.
pub fn format_float(value: f64, format: FloatFormat) -> Option<String> {
    let text = match format {
        FloatFormat::Scientific(digits) => scientific(value, digits),
        FloatFormat::Decimals(digits, compact) => decimals(value, digits, compact),
        FloatFormat::Short => short(value),
    };
    (text.len() < BUFFER).then_some(text)
}

fn scientific(value: f64, digits: usize) -> String {
    let text = format!("{value:.digits$e}");
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let (sign, exponent) = match exponent.strip_prefix('-') {
        Some(exponent) => ('-', exponent),
        None => ('+', exponent),
    };
    format!("{mantissa}e{sign}{exponent:0>2}")
}

fn decimals(value: f64, digits: usize, compact: bool) -> String {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let mut text = if value.abs() > EXACT || digits > 18 {
        format!("{value:.digits$}")
    } else {
        // OTP rounds the fraction as a float, half away from zero, which exact decimals would not.
        let sign = if value.is_sign_negative() { "-" } else { "" };
        let value = value.abs();
        if digits == 0 {
            format!("{sign}{}", value.round() as u64)
        } else {
            let scale = 10f64.powi(digits as i32);
            let fraction = ((value - value.floor()) * scale).round();
            let carried = fraction >= scale;
            let whole = value.floor() as u64 + u64::from(carried);
            let fraction = if carried { 0 } else { fraction as u64 };
            format!("{sign}{whole}.{fraction:0>digits$}")
        }
    };
    if compact && digits > 0 {
        let kept = text.trim_end_matches('0').len();
        let kept = if text[..kept].ends_with('.') { kept + 1 } else { kept };
        text.truncate(kept);
    }
    text
}

// Decimal or scientific, whichever is shorter, but scientific from 2⁵³ on.
fn short(value: f64) -> String {
    use std::fmt::Write;
    let mut buffer = ryu::Buffer::new();
    let (sign, digits, exponent) = digits(buffer.format_finite(value));
    let count = digits.len() as i32;
    let mut result = String::with_capacity(64);
    result.push_str(sign);
    // Letters of both: with a point, a digit behind it at least, and the exponent.
    let scientific = 3 + (count - 1).max(1) + length(exponent);
    let decimal = match exponent {
        ..0 => 1 - exponent + count,
        _ if count <= exponent + 1 => exponent + 3,
        _ => count + 1,
    };
    // Nothing is written that a string could refuse.
    if value.abs() >= 9_007_199_254_740_992.0 || scientific < decimal {
        let (first, rest) = digits.split_at(1);
        _ = write!(result, "{first}.{}e{exponent}", if rest.is_empty() { "0" } else { rest });
    } else if exponent < 0 {
        _ = write!(result, "0.{digits:0>width$}", width = (count - exponent - 1) as usize);
    } else {
        let (whole, rest) = digits.split_at(digits.len().min(exponent as usize + 1));
        let width = exponent as usize + 1;
        _ = write!(result, "{whole:0<width$}.{}", if rest.is_empty() { "0" } else { rest });
    }
    result
}

// The sign, the digits without zeros around them, and the power of ten of the first one. They are the fewest that mean this
// float and no other; of two that are as near to it, the even one, as in OTP, which has the same algorithm (Ryū).
fn digits(written: &str) -> (&str, String, i32) {
    let (sign, written) = match written.strip_prefix('-') {
        Some(written) => ("-", written),
        None => ("", written),
    };
    let (mantissa, power) = written.split_once('e').unwrap_or((written, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let all = [whole, fraction].concat();
    let from = all.find(|digit| digit != '0').unwrap_or(0);
    let digits = all[from..].trim_end_matches('0');
    let digits = if digits.is_empty() { "0" } else { digits };
    let power: i32 = power.parse().unwrap_or(0);
    (sign, digits.to_owned(), power + whole.len() as i32 - 1 - from as i32)
}

// How many letters an exponent has.
fn length(exponent: i32) -> i32 {
    let digits = match exponent.unsigned_abs() {
        0..10 => 1,
        10..100 => 2,
        _ => 3,
    };
    digits + i32::from(exponent < 0)
}

/// Bytes of a text that is read as a float in one go.
const SHORT_FLOAT: usize = 2 << 10;
/// Digits, from the first one on that is no zero, that can tell a float from its neighbours; of all that follow it only
/// counts whether one of them is no zero.
const SIGNIFICANT: usize = 800;

/// A float from its text: digits, a point, digits, perhaps an exponent. In steps, as far as it is long.
pub(crate) fn parse_float(heap: &mut Heap<'_>, text: &[u8]) -> Outcome<Option<f64>> {
    if text.len() <= SHORT_FLOAT {
        return Ok(parse_short_float(text));
    }
    let is_digit = |byte: &u8| byte.is_ascii_digit();
    let is_zero = |byte: &u8| *byte == b'0';
    let signed = usize::from(matches!(text.first(), Some(b'+' | b'-')));
    let point = signed + while_all(heap, &text[signed..], is_digit)?;
    let Some(b'.' | b',') = text.get(point) else { return Ok(None) };
    let end = point + 1 + while_all(heap, &text[point + 1..], is_digit)?;
    let (whole, fraction) = (&text[signed..point], &text[point + 1..end]);
    let Some(exponent) = parse_exponent(heap, &text[end..])? else { return Ok(None) };
    if whole.is_empty() || fraction.is_empty() {
        return Ok(None);
    }
    let mut zeros = while_all(heap, whole, is_zero)?;
    if zeros == whole.len() {
        zeros += while_all(heap, fraction, is_zero)?;
    }
    let in_whole = zeros.min(whole.len());
    let (whole, fraction) = (&whole[in_whole..], &fraction[zeros - in_whole..]);
    let mut short = text[..signed].to_vec();
    short.extend(b"0.");
    short.extend(whole.iter().chain(fraction).take(SIGNIFICANT));
    let seen = whole.len().min(SIGNIFICANT);
    for rest in [&whole[seen..], &fraction[fraction.len().min(SIGNIFICANT - seen)..]] {
        if while_all(heap, rest, is_zero)? < rest.len() {
            short.push(b'1');
        }
    }
    let digits_before_the_point = in_whole as i64 + whole.len() as i64 - zeros as i64;
    // Beyond these there is nothing but zero and what is no float.
    let exponent = (digits_before_the_point + exponent).clamp(-100_000, 100_000);
    short.extend(format!("0e{exponent}").bytes());
    let value = std::str::from_utf8(&short).ok().and_then(|text| text.parse::<f64>().ok());
    Ok(value.filter(|value| value.is_finite()))
}

// What stands behind the digits of a float: nothing, or an exponent. One that is very large is some other that is.
fn parse_exponent(heap: &mut Heap<'_>, text: &[u8]) -> Outcome<Option<i64>> {
    let Some(sign) = text.first() else { return Ok(Some(0)) };
    let (negative, digits) = signed(&text[1..]);
    if !matches!(sign, b'e' | b'E') || digits.is_empty() {
        return Ok(None);
    }
    let zeros = while_all(heap, digits, |byte| *byte == b'0')?;
    if while_all(heap, digits, u8::is_ascii_digit)? < digits.len() {
        return Ok(None);
    }
    let digits = std::str::from_utf8(&digits[zeros..][..(digits.len() - zeros).min(18)]).unwrap_or_default();
    let exponent = digits.parse().unwrap_or(0);
    Ok(Some(if negative { -exponent } else { exponent }))
}

// How many bytes there are before the first one that is not so.
fn while_all(heap: &mut Heap<'_>, text: &[u8], is_so: impl Fn(&u8) -> bool) -> Outcome<usize> {
    let mut all = 0;
    for part in text.chunks(PART) {
        heap.charge(part.len() as u64 / 16)?;
        let so = part.iter().take_while(|byte| is_so(byte)).count();
        all += so;
        if so < part.len() {
            break;
        }
    }
    Ok(all)
}

/// The same of a short text.
pub(crate) fn parse_short_float(text: &[u8]) -> Option<f64> {
    let digits = |text: &[u8]| text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    let signed = usize::from(matches!(text.first(), Some(b'+' | b'-')));
    let whole = digits(&text[signed..]);
    let point = signed + whole;
    // OTP takes a comma too.
    if whole == 0 || !matches!(text.get(point), Some(b'.' | b',')) {
        return None;
    }
    let fraction = digits(&text[point + 1..]);
    let mut end = point + 1 + fraction;
    if fraction == 0 {
        return None;
    }
    if let Some(b'e' | b'E') = text.get(end) {
        end += 1;
        end += usize::from(matches!(text.get(end), Some(b'+' | b'-')));
        let exponent = digits(&text[end..]);
        if exponent == 0 {
            return None;
        }
        end += exponent;
    }
    if end != text.len() {
        return None;
    }
    let mut clean = text.to_vec();
    clean[point] = b'.';
    let value: f64 = std::str::from_utf8(&clean).ok()?.parse().ok()?;
    value.is_finite().then_some(value)
}

/// So many digits are less than 2⁶² in any base.
const FEW: usize = 11;
/// Digits that are looked at between two charges.
const PART: usize = 16 << 10;

/// An integer from its text in a base of 2 to 36.
pub(crate) fn parse_integer(heap: &mut Heap<'_>, text: &[u8], base: u32) -> Outcome<Option<Large>> {
    let (negative, digits) = signed(text);
    if digits.is_empty() {
        return Ok(None);
    }
    for part in digits.chunks(PART) {
        heap.charge(part.len() as u64 / 16)?;
        if !are_digits(part, base) {
            return Ok(None);
        }
    }
    Ok(big::from_digits(heap, digits, base)?.map(|words| Large::new(negative, words)))
}

/// An integer from its text in a base of 2 to 36, if that is short.
pub fn few_digits(text: &[u8], base: u32) -> Option<i64> {
    let (negative, digits) = signed(text);
    if digits.is_empty() || digits.len() > FEW {
        return None;
    }
    let add =
        |value: i64, byte: &u8| Some(value * i64::from(base) + i64::from((*byte as char).to_digit(base)?));
    let value = digits.iter().try_fold(0, add)?;
    Some(if negative { -value } else { value }).filter(|value| is_small(*value))
}

/// Whether a text is that of an integer in a base of 2 to 36.
pub fn is_integer(text: &[u8], base: u32) -> bool {
    let (_, digits) = signed(text);
    !digits.is_empty() && are_digits(digits, base)
}

fn are_digits(text: &[u8], base: u32) -> bool {
    text.iter().all(|byte| (*byte as char).is_digit(base))
}

// Whether there is a minus, and the digits.
fn signed(text: &[u8]) -> (bool, &[u8]) {
    match text {
        [b'-', digits @ ..] => (true, digits),
        [b'+', digits @ ..] => (false, digits),
        digits => (false, digits),
    }
}

/// A small integer's text in a base of 2 to 36, with capital letters.
pub fn format_small(value: i64, base: u32) -> String {
    let mut text = [0; 65];
    let (mut at, mut left) = (text.len(), value.unsigned_abs());
    loop {
        at -= 1;
        text[at] = char::from_digit((left % u64::from(base)) as u32, base).map_or(b'?', |digit| digit as u8);
        left /= u64::from(base);
        if left == 0 {
            break;
        }
    }
    if value < 0 {
        at -= 1;
        text[at] = b'-';
    }
    text[at..].iter().map(|byte| char::from(byte.to_ascii_uppercase())).collect()
}

/// An integer's text in a base of 2 to 36, with capital letters.
pub(crate) fn format_integer(heap: &mut Heap<'_>, value: &Large, base: u32) -> Outcome<String> {
    big::to_digits(heap, value, base)
}

#[cfg(test)]
mod tests {
    use super::*;

    // Each line as Erlang/OTP 25.3 answers it.
    const OTP: &[(f64, &str, &str, &str, &str)] = &[
        (1.0, "1.00000000000000000000e+00", "1.0", "1.0000", "1.0"),
        (0.1, "1.00000000000000005551e-01", "0.1", "0.1000", "0.1"),
        (
            1e22,
            "1.00000000000000000000e+22",
            "1.0e22",
            "10000000000000000000000.0000",
            "10000000000000000000000.0",
        ),
        (1e-5, "1.00000000000000008180e-05", "1.0e-5", "0.0000", "0.0"),
        (0.001, "1.00000000000000002082e-03", "0.001", "0.0010", "0.001"),
        (12345.678, "1.23456779999999998836e+04", "12345.678", "12345.6780", "12345.678"),
        (5e-324, "4.94065645841246544177e-324", "5.0e-324", "0.0000", "0.0"),
        (
            9_007_199_254_740_992.0,
            "9.00719925474099200000e+15",
            "9.007199254740992e15",
            "9007199254740992.0000",
            "9007199254740992.0",
        ),
        (1e15, "1.00000000000000000000e+15", "1.0e15", "1000000000000000.0000", "1000000000000000.0"),
        (
            1.23456e15,
            "1.23456000000000000000e+15",
            "1.23456e15",
            "1234560000000000.0000",
            "1234560000000000.0",
        ),
        (0.0001, "1.00000000000000004792e-04", "0.0001", "0.0001", "0.0001"),
        (1.2e-4, "1.20000000000000003040e-04", "1.2e-4", "0.0001", "0.0001"),
    ];

    #[test]
    fn floats_are_written_as_otp_does() {
        for (value, scientific, short, fixed, compact) in OTP {
            let text = |format| format_float(*value, format).unwrap();
            assert_eq!(text(FloatFormat::Scientific(20)), *scientific);
            assert_eq!(text(FloatFormat::Short), *short);
            assert_eq!(text(FloatFormat::Decimals(4, false)), *fixed);
            assert_eq!(text(FloatFormat::Decimals(4, true)), *compact);
        }
        let decimals = |value, digits| format_float(value, FloatFormat::Decimals(digits, false));
        assert_eq!(decimals(2.5, 0).as_deref(), Some("3"));
        assert_eq!(decimals(0.125, 2).as_deref(), Some("0.13"));
        assert_eq!(decimals(1.005, 2).as_deref(), Some("1.00"));
        assert_eq!(decimals(123456789.12345678, 15).as_deref(), Some("123456789.123456776142120"));
        assert_eq!(decimals(123456789.12345678, 20).as_deref(), Some("123456789.12345677614212036133"));
        assert_eq!(decimals(-0.00001, 2).as_deref(), Some("-0.00"));
        assert_eq!(decimals(1e300, 10), None);
        assert_eq!(format_float(-0.0, FloatFormat::Short).as_deref(), Some("-0.0"));
        assert_eq!(format_float(1.0, FloatFormat::Scientific(0)).as_deref(), Some("1e+00"));
    }

    #[test]
    fn floats_are_read_as_otp_does() {
        for (text, value) in [
            ("1.0", Some(1.0)),
            ("1.", None),
            ("1", None),
            ("1.0E5", Some(1e5)),
            ("1.0e", None),
            ("1.0e+05", Some(1e5)),
            ("+1.0", Some(1.0)),
            ("-1.0e-400", Some(-0.0)),
            ("1.0e400", None),
            (" 1.0", None),
            (".5", None),
            ("1_0.0", None),
            ("1,0", Some(1.0)),
            ("inf", None),
        ] {
            assert_eq!(parse_short_float(text.as_bytes()), value, "{text}");
        }
    }

    #[test]
    fn a_long_text_is_the_float_that_it_is_in_one_go() {
        let (mut atoms, mut memory) = (crate::context::Atoms::well_known(), vec![0; 4096]);
        let mut heap = Heap::new(&mut memory, 1024, &mut atoms);
        let zeros = |count: usize| "0".repeat(count);
        let nines = |count: usize| "9".repeat(count);
        // Half way between two floats, and a hair above it.
        let half = "9007199254740993";
        let mut texts = Vec::new();
        for length in [SHORT_FLOAT, 3 * PART, 100_000] {
            for sign in ["", "-", "+"] {
                for (whole, fraction) in [
                    (zeros(length), zeros(1)),
                    (zeros(length), "15".into()),
                    (nines(length), "5".into()),
                    ("1".into(), zeros(length)),
                    ("1".into(), zeros(length) + "1"),
                    ("0".into(), zeros(length) + "123"),
                    (half.into(), zeros(length)),
                    (half.into(), zeros(length) + "1"),
                    (half.to_owned() + &zeros(length), "0".into()),
                    (half.to_owned() + &zeros(length) + "1", "0".into()),
                    (zeros(length) + half, zeros(length) + "1"),
                    (half.into(), String::new()),
                    (String::new(), half.into()),
                    (nines(length) + "x", "0".into()),
                ] {
                    let exponents = [
                        String::new(),
                        "e".into(),
                        "e+".into(),
                        "e1".into(),
                        "E-7".into(),
                        "e0x".into(),
                        format!("e-{length}"),
                        format!("e{length}"),
                        format!("e-{}", length - 1),
                        format!("e{}3", zeros(length)),
                        format!("e-{}", nines(30)),
                        format!("e{}", nines(30)),
                    ];
                    // Rust counts the last two as some 100,000, which so many digits make up for.
                    let told = exponents.len() - if length < 90_000 { 0 } else { 2 };
                    for exponent in &exponents[..told] {
                        texts.push(format!("{sign}{whole}.{fraction}{exponent}"));
                    }
                }
            }
        }
        assert!(texts.iter().filter(|text| text.len() > SHORT_FLOAT).count() > 1_000);
        for text in texts {
            let read = parse_float(&mut heap, text.as_bytes()).unwrap();
            let expected = parse_short_float(text.as_bytes());
            assert_eq!(
                read.map(f64::to_bits),
                expected.map(f64::to_bits),
                "{} bytes: {text:.60}",
                text.len()
            );
        }
    }

    #[test]
    fn integers_are_read_as_otp_does() {
        let (mut atoms, mut memory) = (crate::context::Atoms::well_known(), vec![0; 4096]);
        for (text, base, value) in [
            ("1", 10, Some(1)),
            ("+1", 10, Some(1)),
            ("-0", 10, Some(0)),
            ("- 1", 10, None),
            ("", 10, None),
            ("+", 10, None),
            ("1_0", 10, None),
            ("--1", 10, None),
            ("zZ", 36, Some(1295)),
            ("2", 2, None),
        ] {
            let mut heap = Heap::new(&mut memory, 1024, &mut atoms);
            let read = parse_integer(&mut heap, text.as_bytes(), base).unwrap();
            let word = read.map(|read| read.make(&mut heap).unwrap());
            assert_eq!(word, value.map(crate::layout::small), "{text}");
        }
        let mut heap = Heap::new(&mut memory, 1024, &mut atoms);
        let value = Large { negative: true, words: vec![255] };
        assert_eq!(format_integer(&mut heap, &value, 16), Ok("-FF".into()));
    }
}
