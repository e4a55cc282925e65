//! Atoms and their texts. A text becomes an atom only if the module or the call has that atom already.

use super::{Bif, bif};
use crate::heap::{Heap, Outcome, Term, Word, badarg};
use crate::layout::{atom, small};

const MAX_CHARACTERS: usize = 255;

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
    let text = match encoding {
        "utf8" | "unicode" => String::from_utf8(bytes).ok(),
        "latin1" => Some(bytes.into_iter().map(char::from).collect()),
        _ => None,
    };
    text.map_or_else(badarg, |text| existing(heap, &text))
}

fn encoding(heap: &Heap<'_>, word: Word) -> Outcome<String> {
    Ok(heap.atom_text(word)?.unwrap_or_default().to_owned())
}

pub(super) const BIFS: &[Bif] = &[
    bif("erlang", "atom_to_list", 1, |heap, args| {
        let points: Vec<Word> =
            text(heap, args[0])?.chars().map(|c| small(i64::from(u32::from(c)))).collect();
        heap.make_list(&points)
    }),
    bif("erlang", "atom_to_binary", 1, |heap, args| to_binary(heap, args[0], "utf8")),
    bif("erlang", "atom_to_binary", 2, |heap, args| {
        let encoding = encoding(heap, args[1])?;
        to_binary(heap, args[0], &encoding)
    }),
    bif("erlang", "binary_to_existing_atom", 1, |heap, args| from_binary(heap, args[0], "utf8")),
    bif("erlang", "binary_to_existing_atom", 2, |heap, args| {
        let encoding = encoding(heap, args[1])?;
        from_binary(heap, args[0], &encoding)
    }),
    bif("erlang", "list_to_existing_atom", 1, |heap, args| {
        let Some(points) = heap.list(args[0])? else { return badarg() };
        let mut text = String::new();
        for point in points {
            let Term::Small(point) = heap.term(point)? else { return badarg() };
            let Some(character) = u32::try_from(point).ok().and_then(char::from_u32) else { return badarg() };
            text.push(character);
        }
        existing(heap, &text)
    }),
];
