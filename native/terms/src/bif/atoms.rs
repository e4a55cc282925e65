//! Atoms and their texts. A text becomes an atom only if the module or the call has that atom already.

use super::{Bif, bif1, bif2};
use crate::heap::{Heap, Outcome, Term, Word, badarg};
use crate::layout::{atom, small};

const MAX_CHARACTERS: usize = 255;
/// Bytes of so many characters, at most.
const MOST_BYTES: usize = 4 * MAX_CHARACTERS;
/// Bytes that are looked at between two charges.
const PART: usize = 64 << 10;

fn text(heap: &Heap<'_>, word: Word) -> Outcome<String> {
    heap.atom_text(word)?.map(str::to_owned).map_or_else(badarg, Ok)
}

fn existing(heap: &Heap<'_>, text: &str) -> Outcome {
    if text.chars().count() > MAX_CHARACTERS {
        return crate::heap::error(crate::atoms::SYSTEM_LIMIT);
    }
    heap.atoms.find(text).map_or_else(badarg, |index| Ok(atom(index)))
}

fn to_binary(heap: &mut Heap<'_>, word: Word, encoding: &str) -> Outcome {
    let text = text(heap, word)?;
    match encoding {
        "utf8" | "unicode" => heap.make_binary(text.as_bytes()),
        "latin1" => match text.chars().map(u8::try_from).collect::<Result<Vec<_>, _>>() {
            Ok(bytes) => heap.make_binary(&bytes),
            Err(_) => badarg(),
        },
        _ => badarg(),
    }
}

fn from_binary(heap: &mut Heap<'_>, word: Word, encoding: &str) -> Outcome {
    let Some(bytes) = heap.binary_bytes(word)? else { return badarg() };
    // What is too long for an atom, whatever it says.
    let is_long = bytes.len() > MOST_BYTES;
    let text = match encoding {
        "utf8" | "unicode" if is_long => is_text(heap, &bytes)?.then(String::new),
        "utf8" | "unicode" => String::from_utf8(bytes).ok(),
        "latin1" if is_long => Some(String::new()),
        "latin1" => Some(bytes.into_iter().map(char::from).collect()),
        _ => None,
    };
    match text {
        Some(_) if is_long => crate::heap::error(crate::atoms::SYSTEM_LIMIT),
        Some(text) => existing(heap, &text),
        None => badarg(),
    }
}

// Whether bytes are UTF-8, looked at piece by piece.
fn is_text(heap: &mut Heap<'_>, mut bytes: &[u8]) -> Outcome<bool> {
    while !bytes.is_empty() {
        let part = &bytes[..bytes.len().min(PART)];
        heap.charge(part.len() as u64 / 64 + 1)?;
        match std::str::from_utf8(part) {
            Ok(_) => bytes = &bytes[part.len()..],
            // A character that goes on in the next piece.
            Err(error) if error.error_len().is_none() && part.len() < bytes.len() => {
                bytes = &bytes[error.valid_up_to()..];
            }
            Err(_) => return Ok(false),
        }
    }
    Ok(true)
}

fn encoding(heap: &Heap<'_>, word: Word) -> Outcome<String> {
    Ok(heap.atom_text(word)?.unwrap_or_default().to_owned())
}

pub(super) const BIFS: &[Bif] = &[
    bif1("erlang", "atom_to_list", |heap, &[name]| {
        let points: Vec<Word> = text(heap, name)?.chars().map(|c| small(i64::from(u32::from(c)))).collect();
        heap.make_list(&points)
    }),
    bif1("erlang", "atom_to_binary", |heap, &[name]| to_binary(heap, name, "utf8")),
    bif2("erlang", "atom_to_binary", |heap, &[name, charset]| {
        let encoding = encoding(heap, charset)?;
        to_binary(heap, name, &encoding)
    }),
    bif1("erlang", "binary_to_existing_atom", |heap, &[bytes]| from_binary(heap, bytes, "utf8")),
    bif2("erlang", "binary_to_existing_atom", |heap, &[bytes, charset]| {
        let encoding = encoding(heap, charset)?;
        from_binary(heap, bytes, &encoding)
    }),
    bif1("erlang", "list_to_existing_atom", |heap, &[list]| {
        let Some(points) = heap.list(list)? else { return badarg() };
        let mut text = String::new();
        for point in points {
            heap.charge(1)?;
            let Term::Small(point) = heap.term(point)? else { return badarg() };
            let Some(character) = u32::try_from(point).ok().and_then(char::from_u32) else { return badarg() };
            text.push(character);
        }
        existing(heap, &text)
    }),
];
