//! What an exception's trace says of the error beside where it was: who can explain it, and what the cause was.
//!
//! Erlang's `erl_erts_errors` and `erl_stdlib_errors` make sentences of it, in the guest or outside. Those on
//! binaries that could not be made are here, since Erlang's own need all of its formatting.

use crate::arith;
use crate::atoms::{BADARG, ERLANG};
use crate::bif::inspect::inspect;
use crate::bif::{Bif, bif2};
use crate::heap::{Heap, Outcome, Term, Word};
use crate::imports::segment::{
    BINARY, FLAG_LITTLE, FLOAT, INTEGER, STRING, UNIT_MASK, UTF8, UTF16, UTF32, WHOLE,
};
use crate::layout::{Kind, NIL, small, small_value};
use crate::maps;
use crate::segments::{MAX_BITS, float_bytes, size_in_bits};

/// The location of a built-in function: `[{error_info, #{module => Module}}]`.
pub fn of_bif(heap: &mut Heap<'_>, module: &str) -> Outcome {
    let explainer = if module == "erlang" { "erl_erts_errors" } else { "erl_stdlib_errors" };
    let pairs = vec![(heap.atom("module"), heap.atom(explainer))];
    location(heap, pairs)
}

/// Whether what a location says of an error names Erlang's own explanations, and nothing else that could be called.
pub fn is_of_library(heap: &mut Heap<'_>, info: Word) -> Outcome<bool> {
    if maps::size(heap, info)?.is_none() {
        return Ok(false);
    }
    let (module, function) = (heap.atom("module"), heap.atom("function"));
    let named = match maps::get(heap, info, module)? {
        Some(module) => matches!(heap.atom_text(module)?, Some("erl_stdlib_errors" | "erl_erts_errors")),
        None => false,
    };
    Ok(named && maps::get(heap, info, function)?.is_none())
}

fn location(heap: &mut Heap<'_>, pairs: Vec<(Word, Word)>) -> Outcome {
    let info = maps::from_pairs(heap, pairs)?;
    let key = heap.atom("error_info");
    let pair = heap.tuple(&[key, info])?;
    heap.make_list(&[pair])
}

/// What kind of error it is that segments make no binary.
pub enum Cause {
    /// `system_limit`
    Limit,
    /// `badarg`
    Argument,
}

/// The trace of a binary that could not be made of segments, as `bs_create` has them, and the kind of the cause if one
/// is found. The trace names the instruction: the function that it is in is known to the compiler only.
pub fn of_segments(heap: &mut Heap<'_>, words: &[Word]) -> Outcome<(Option<Cause>, Word)> {
    let cause = cause(heap, words)?;
    let (kind, location) = match cause {
        Some((kind, cause)) => {
            let pairs = vec![
                (heap.atom("module"), heap.atom("erl_erts_errors")),
                (heap.atom("function"), heap.atom("format_bs_fail")),
                (heap.atom("cause"), cause),
            ];
            (Some(kind), location(heap, pairs)?)
        }
        None => (None, NIL),
    };
    let name = heap.atom("bs_create_bin");
    let entry = heap.tuple(&[ERLANG, name, small(0), location])?;
    Ok((kind, heap.make_list(&[entry])?))
}

// `{Segment, Type, Error, Value}`: what is wrong first. The VM looks at all sizes before it looks at values, and when
// it has no room for all of it, it has looked at both.
fn cause(heap: &mut Heap<'_>, words: &[Word]) -> Outcome<Option<(Cause, Word)>> {
    for (check, sizes) in [(wrong_size as Check, true), (wrong_value, false), (too_large, true)] {
        for (index, segment) in words.chunks_exact(3).enumerate() {
            let description = small_value(segment[0]);
            // A binary to which the rest is appended is looked at when it is.
            let whole = index == 0 && parts(description).0 == WHOLE;
            let check = if whole && !sizes { wrong_whole } else { check };
            if whole && sizes {
                continue;
            }
            if let Some((error, value)) = check(heap, description, segment[1], segment[2])? {
                let number = match description >> 32 {
                    0 => index as i64 + 1,
                    number => number,
                };
                let limit = error == "size"
                    && match heap.term(value)? {
                        Term::Small(size) => size >= 0,
                        Term::Boxed(kind, ..) => kind == Kind::Positive,
                        _ => false,
                    };
                let cause = if limit { Cause::Limit } else { Cause::Argument };
                let (kind, error) = (heap.atom(type_name(description)), heap.atom(error));
                let parts = heap.tuple(&[small(number), kind, error, value])?;
                return Ok(Some((cause, parts)));
            }
        }
    }
    Ok(None)
}

type Wrong = Option<(&'static str, Word)>;
type Check = fn(&mut Heap<'_>, i64, Word, Word) -> Outcome<Wrong>;

fn wrong_whole(heap: &mut Heap<'_>, description: i64, value: Word, size: Word) -> Outcome<Wrong> {
    match wrong_size(heap, description, value, size)? {
        None => wrong_value(heap, description, value, size),
        wrong => Ok(wrong),
    }
}

fn parts(description: i64) -> (u32, u32, u64) {
    (description as u32 & 0xff, description as u32 >> 8 & 0xff, (description >> 16) as u64 & UNIT_MASK)
}

fn type_name(description: i64) -> &'static str {
    match parts(description).0 {
        INTEGER => "integer",
        FLOAT => "float",
        BINARY | WHOLE => "binary",
        STRING => "string",
        UTF8 => "utf8",
        UTF16 => "utf16",
        _ => "utf32",
    }
}

fn wrong_size(heap: &mut Heap<'_>, description: i64, value: Word, size: Word) -> Outcome<Wrong> {
    let (of, _, unit) = parts(description);
    Ok(match of {
        STRING => None,
        WHOLE => heap.bits(value)?.is_none().then_some(("type", value)),
        INTEGER | FLOAT | BINARY => size_in_bits(heap, size, unit).is_err().then_some(("size", size)),
        UTF32 => wrong_character(heap, value)?,
        // How long they are is only known of the value.
        _ => None,
    })
}

fn wrong_character(heap: &Heap<'_>, value: Word) -> Outcome<Wrong> {
    Ok(match heap.term(value)? {
        Term::Small(point) if u32::try_from(point).ok().and_then(char::from_u32).is_some() => None,
        _ => Some(("type", value)),
    })
}

fn too_large(heap: &mut Heap<'_>, description: i64, _value: Word, size: Word) -> Outcome<Wrong> {
    let (of, _, unit) = parts(description);
    let too_large = of == INTEGER && size_in_bits(heap, size, unit)? > MAX_BITS;
    Ok(too_large.then_some(("size", size)))
}

fn wrong_value(heap: &mut Heap<'_>, description: i64, value: Word, size: Word) -> Outcome<Wrong> {
    let (of, flags, unit) = parts(description);
    Ok(match of {
        INTEGER if !heap.is_integer(value)? => Some(("type", value)),
        FLOAT => {
            let bits = size_in_bits(heap, size, unit)?;
            match arith::number(heap, value)? {
                _ if !matches!(bits, 16 | 32 | 64) => Some(("invalid", heap.make_u64(bits)?)),
                None => Some(("type", value)),
                Some(number) => match number.to_float(heap.atoms.release()) {
                    Some(float) if float_bytes(float, bits, flags & FLAG_LITTLE != 0).is_ok() => None,
                    _ => Some(("no_float", value)),
                },
            }
        }
        WHOLE => {
            let fits = heap.bits(value)?.is_none_or(|bits| unit == 0 || bits.size.is_multiple_of(unit));
            (!fits).then_some(("unit", value))
        }
        BINARY => {
            let wanted = size_in_bits(heap, size, unit)?;
            match heap.bits(value)? {
                None => Some(("type", value)),
                Some(bits) if bits.size < wanted => Some(("short", value)),
                Some(_) => None,
            }
        }
        UTF8 | UTF16 => wrong_character(heap, value)?,
        _ => None,
    })
}

// `erl_erts_errors:format_bs_fail/2`. Where it is called, the pretty printer is what `inspect` wants to know.
fn explain(heap: &mut Heap<'_>, &[reason, trace]: &[Word; 2]) -> Outcome {
    let Some((info, about)) = info_of(heap, trace)? else { return maps::empty(heap) };
    let [number, of, error, value] = info[..] else { return maps::empty(heap) };
    let of = heap.atom_text(of)?.unwrap_or_default().to_owned();
    let error = heap.atom_text(error)?.unwrap_or_default().to_owned();
    let value: String = inspect(heap, value, about)?.pieces().collect();
    let what = match (&*of, &*error) {
        (_, "size") if reason != BADARG => format!("the size {value} is too large"),
        (_, "size") => format!("expected a non-negative integer as size but got: {value}"),
        ("float", "invalid") => format!("expected one of the supported sizes 16, 32, or 64 but got: {value}"),
        ("float", "no_float") => format!("the value {value} is outside the range expressible as a float"),
        ("binary", "unit") => {
            format!("the size of the value {value} is not a multiple of the unit for the segment")
        }
        (_, "short") => format!("the value {value} is shorter than the size of the segment"),
        ("binary", _) => format!("expected a binary but got: {value}"),
        ("float", _) => format!("expected a float or an integer but got: {value}"),
        ("integer", _) => format!("expected an integer but got: {value}"),
        _ => format!("expected a non-negative integer encodable as {of} but got: {value}"),
    };
    let text = format!("segment {} of type '{of}': {what}", small_value(number));
    // OTP makes bytes of the characters, and has nothing to say when they are too large for that.
    let Ok(bytes) = text.chars().map(u8::try_from).collect::<Result<Vec<u8>, _>>() else {
        return maps::empty(heap);
    };
    let text = heap.make_binary(&bytes)?;
    let reason = heap.make_binary(b"construction of binary failed")?;
    let pairs = vec![(heap.atom("general"), text), (heap.atom("reason"), reason)];
    maps::from_pairs(heap, pairs)
}

// The cause's parts, and the pretty printer.
fn info_of(heap: &mut Heap<'_>, trace: Word) -> Outcome<Option<(Vec<Word>, Word)>> {
    let Some((entry, _)) = heap.cons_parts(trace)? else { return Ok(None) };
    let entry = heap.tuple_elements(entry)?.unwrap_or_default();
    let Some(location) = entry.get(3) else { return Ok(None) };
    for pair in heap.list(*location)?.unwrap_or_default() {
        if let Some([key, info]) = heap.tuple_elements(pair)?.as_deref()
            && heap.is_atom(*key, "error_info")
            && maps::size(heap, *info)?.is_some()
        {
            let (cause, printer) = (heap.atom("cause"), heap.atom("pretty_printer"));
            let (cause, printer) = (maps::get(heap, *info, cause)?, maps::get(heap, *info, printer)?);
            if let (Some(cause), Some(printer)) = (cause, printer)
                && let Some(parts) = heap.tuple_elements(cause)?
            {
                return Ok(Some((parts, printer)));
            }
        }
    }
    Ok(None)
}

pub(crate) const BIFS: &[Bif] = &[bif2("erl_erts_errors", "format_bs_fail", explain)];
