//! Numbers as text and back.

use super::{Bif, bif1, bif2};
use crate::heap::{Heap, Outcome, Term, Word, badarg};
use crate::large;
use crate::layout::small;
use crate::text::{self, FloatFormat};

fn characters(heap: &mut Heap<'_>, text: &str) -> Outcome {
    heap.list_from(text.len(), text.bytes().map(|byte| small(i64::from(byte))), crate::layout::NIL)
}

// A list of bytes; anything else in it is no text of a number.
fn list_text(heap: &mut Heap<'_>, list: Word) -> Outcome<Option<Vec<u8>>> {
    let Some(elements) = heap.list(list)? else { return Ok(None) };
    let mut text = Vec::with_capacity(elements.len());
    for elements in elements.chunks(4_096) {
        heap.charge(elements.len() as u64 / 2)?;
        for element in elements {
            let Some(byte) = byte(*element) else { return Ok(None) };
            text.push(byte);
        }
    }
    Ok(Some(text))
}

fn byte(word: Word) -> Option<u8> {
    let is_small = word & crate::layout::TAG_MASK == crate::layout::TAG_SMALL;
    is_small.then(|| u8::try_from(crate::layout::small_value(word)).ok()).flatten()
}

fn binary_text(heap: &mut Heap<'_>, word: Word) -> Outcome<Option<Vec<u8>>> {
    heap.binary_bytes(word)
}

fn base(heap: &Heap<'_>, word: Word) -> Outcome<u32> {
    match heap.term(word)? {
        Term::Small(base @ 2..=36) => Ok(base as u32),
        _ => badarg(),
    }
}

fn integer_text(heap: &mut Heap<'_>, word: Word, base: u32) -> Outcome<String> {
    if let Term::Small(value) = heap.term(word)? {
        return Ok(text::format_small(value, base));
    }
    let Some(integer) = large::read(heap, word)? else { return badarg() };
    text::format_integer(heap, &integer, base)
}

fn parse_integer(heap: &mut Heap<'_>, text: Option<Vec<u8>>, base: u32) -> Outcome {
    let Some(text) = text else { return badarg() };
    if let Some(value) = text::few_digits(&text, base) {
        return Ok(small(value));
    }
    match text::parse_integer(heap, &text, base)? {
        Some(integer) => integer.make(heap),
        None => badarg(),
    }
}

fn parse_float(heap: &mut Heap<'_>, text: Option<Vec<u8>>) -> Outcome {
    let Some(text) = text else { return badarg() };
    match text::parse_float(heap, &text)? {
        Some(value) => heap.make_float(value),
        None => badarg(),
    }
}

fn float_text(heap: &mut Heap<'_>, word: Word, options: Option<Word>) -> Outcome<String> {
    let Some(value) = heap.float(word)? else { return badarg() };
    let mut format = FloatFormat::Scientific(20);
    let mut compact = false;
    if let Some(options) = options {
        let Some(options) = heap.list(options)? else { return badarg() };
        for option in options {
            heap.charge(1)?;
            if heap.is_atom(option, "compact") {
                compact = true;
            } else if heap.is_atom(option, "short") {
                format = FloatFormat::Short;
            } else {
                format = digits(heap, option)?;
            }
        }
    }
    if let FloatFormat::Decimals(digits, _) = format {
        format = FloatFormat::Decimals(digits, compact);
    }
    text::format_float(value, format).map_or_else(badarg, Ok)
}

// {decimals, 0..253} or {scientific, 0..249}.
fn digits(heap: &mut Heap<'_>, option: Word) -> Outcome<FloatFormat> {
    let Some([name, digits]) = heap.tuple_elements(option)?.and_then(|pair| <[Word; 2]>::try_from(pair).ok())
    else {
        return badarg();
    };
    match (heap.atom_text(name)?, heap.term(digits)?) {
        (Some("decimals"), Term::Small(digits @ 0..=253)) => {
            Ok(FloatFormat::Decimals(digits as usize, false))
        }
        (Some("scientific"), Term::Small(digits @ 0..=249)) => Ok(FloatFormat::Scientific(digits as usize)),
        _ => badarg(),
    }
}

/// Characters at the front of a list that are looked at for a number.
const MOST_DIGITS: usize = 1024;

// string:list_to_integer/1 and list_to_float/1: the number at the front, and what follows it.
fn front(heap: &mut Heap<'_>, list: Word, float: bool) -> Outcome {
    let (elements, _) = heap.list_and_tail(list)?;
    // No number is longer.
    let bytes: Vec<u8> = elements.into_iter().map_while(byte).take(MOST_DIGITS).collect();
    let fits = |length: usize| match float {
        true => text::parse_short_float(&bytes[..length]).is_some(),
        false => text::is_integer(&bytes[..length], 10),
    };
    let known = bytes.iter().take_while(|byte| byte.is_ascii_digit() || b"+-.eE".contains(byte)).count();
    let Some(length) = (1..=known).rev().find(|length| fits(*length)) else {
        let tag = crate::atoms::ERROR;
        let reason = heap.atom(match (Heap::is_list(list), float) {
            (false, _) => "not_a_list",
            (true, true) => "no_float",
            (true, false) => "no_integer",
        });
        return heap.tuple(&[tag, reason]);
    };
    let number = bytes[..length].to_vec();
    let number =
        if float { parse_float(heap, Some(number))? } else { parse_integer(heap, Some(number), 10)? };
    let mut rest = list;
    for _ in 0..length {
        rest = heap.cons_parts(rest)?.map_or(rest, |(_, tail)| tail);
    }
    heap.tuple(&[number, rest])
}

pub(super) const BIFS: &[Bif] = &[
    bif1("erlang", "integer_to_list", |heap, &[number]| {
        let text = integer_text(heap, number, 10)?;
        characters(heap, &text)
    }),
    bif2("erlang", "integer_to_list", |heap, &[number, radix]| {
        let base = base(heap, radix)?;
        let text = integer_text(heap, number, base)?;
        characters(heap, &text)
    }),
    bif1("erlang", "integer_to_binary", |heap, &[number]| {
        let text = integer_text(heap, number, 10)?;
        heap.make_binary(text.as_bytes())
    }),
    bif2("erlang", "integer_to_binary", |heap, &[number, radix]| {
        let base = base(heap, radix)?;
        let text = integer_text(heap, number, base)?;
        heap.make_binary(text.as_bytes())
    }),
    bif1("erlang", "list_to_integer", |heap, &[list]| {
        let text = list_text(heap, list)?;
        parse_integer(heap, text, 10)
    }),
    bif2("erlang", "list_to_integer", |heap, &[list, radix]| {
        let (base, text) = (base(heap, radix)?, list_text(heap, list)?);
        parse_integer(heap, text, base)
    }),
    bif1("erlang", "binary_to_integer", |heap, &[bytes]| {
        let text = binary_text(heap, bytes)?;
        parse_integer(heap, text, 10)
    }),
    bif2("erlang", "binary_to_integer", |heap, &[bytes, radix]| {
        let (base, text) = (base(heap, radix)?, binary_text(heap, bytes)?);
        parse_integer(heap, text, base)
    }),
    bif1("erlang", "float_to_list", |heap, &[number]| {
        let text = float_text(heap, number, None)?;
        characters(heap, &text)
    }),
    bif2("erlang", "float_to_list", |heap, &[number, options]| {
        let text = float_text(heap, number, Some(options))?;
        characters(heap, &text)
    }),
    bif1("erlang", "float_to_binary", |heap, &[number]| {
        let text = float_text(heap, number, None)?;
        heap.make_binary(text.as_bytes())
    }),
    bif2("erlang", "float_to_binary", |heap, &[number, options]| {
        let text = float_text(heap, number, Some(options))?;
        heap.make_binary(text.as_bytes())
    }),
    bif1("erlang", "list_to_float", |heap, &[list]| {
        let text = list_text(heap, list)?;
        parse_float(heap, text)
    }),
    bif1("erlang", "binary_to_float", |heap, &[bytes]| {
        let text = binary_text(heap, bytes)?;
        parse_float(heap, text)
    }),
    bif1("string", "list_to_integer", |heap, &[list]| front(heap, list, false)),
    bif1("string", "list_to_float", |heap, &[list]| front(heap, list, true)),
];
