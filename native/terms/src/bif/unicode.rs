//! Character data: lists of code points and binaries, nested.

use super::{Bif, bif};
use crate::atoms::ERROR;
use crate::bits;
use crate::heap::{Heap, Outcome, Term, Word, badarg};
use crate::layout::{NIL, small};

/// How the binaries in the data are encoded.
#[derive(Clone, Copy, PartialEq)]
enum Encoding {
    Utf8,
    Latin1,
}

/// Where reading the data came to its end.
enum End {
    Complete,
    /// Bytes at the end of the last binary that begin a character.
    Incomplete(Vec<u8>),
    /// What could not be read, and the rest of the data after it.
    Invalid(Word),
}

// What is still to be read, the next on top.
fn read(heap: &mut Heap<'_>, data: Word, encoding: Encoding) -> Outcome<(Vec<char>, End)> {
    let mut characters = Vec::new();
    let mut stack = vec![(data, true)];
    while let Some((word, is_tail)) = stack.pop() {
        heap.charge(1)?;
        match heap.term(word)? {
            Term::Nil => {}
            Term::Cons(_) => {
                let (head, tail) = heap.cons_parts(word)?.unwrap_or((NIL, NIL));
                stack.push((tail, true));
                stack.push((head, false));
            }
            Term::Small(point) if !is_tail => {
                let limit = if encoding == Encoding::Latin1 { 0xff } else { 0x10_ffff };
                let valid = u32::try_from(point).ok().filter(|point| *point <= limit);
                match valid.and_then(char::from_u32) {
                    Some(character) => characters.push(character),
                    None => {
                        let rest = rest(heap, word, &stack)?;
                        return Ok((characters, End::Invalid(rest)));
                    }
                }
            }
            Term::Boxed(..) => {
                let Some(found) = heap.bits(word)?.filter(|bits| bits.whole_bytes().is_some()) else {
                    return badarg();
                };
                heap.charge(found.size / 32)?;
                let bytes = bits::read(heap, &found)?;
                if encoding == Encoding::Latin1 {
                    characters.extend(bytes.into_iter().map(char::from));
                    continue;
                }
                match std::str::from_utf8(&bytes) {
                    Ok(text) => characters.extend(text.chars()),
                    Err(error) => {
                        let (valid, wrong) = bytes.split_at(error.valid_up_to());
                        characters.extend(String::from_utf8_lossy(valid).chars());
                        let last = stack.iter().all(|(word, _)| *word == NIL);
                        if error.error_len().is_none() && last {
                            return Ok((characters, End::Incomplete(wrong.to_vec())));
                        }
                        let wrong = heap.make_binary(wrong)?;
                        let rest = rest(heap, wrong, &stack)?;
                        return Ok((characters, End::Invalid(rest)));
                    }
                }
            }
            _ => return badarg(),
        }
    }
    Ok((characters, End::Complete))
}

fn rest(heap: &mut Heap<'_>, wrong: Word, stack: &[(Word, bool)]) -> Outcome {
    let mut rest = NIL;
    for (word, _) in stack {
        if *word != NIL {
            rest = if rest == NIL { *word } else { heap.cons(*word, rest)? };
        }
    }
    if rest == NIL && heap.bits(wrong)?.is_some() { Ok(wrong) } else { heap.cons(wrong, rest) }
}

fn encoding(heap: &Heap<'_>, word: Word) -> Outcome<Encoding> {
    match heap.atom_text(word)? {
        Some("utf8" | "unicode") => Ok(Encoding::Utf8),
        Some("latin1") => Ok(Encoding::Latin1),
        _ => badarg(),
    }
}

fn convert(heap: &mut Heap<'_>, args: &[Word], make: fn(&mut Heap<'_>, &[char]) -> Outcome) -> Outcome {
    let encoding = args.get(1).map_or(Ok(Encoding::Utf8), |word| encoding(heap, *word))?;
    let (characters, end) = read(heap, args[0], encoding)?;
    let front = make(heap, &characters)?;
    let (tag, rest) = match end {
        End::Complete => return Ok(front),
        End::Incomplete(bytes) => (heap.atom("incomplete"), heap.make_binary(&bytes)?),
        End::Invalid(rest) => (ERROR, rest),
    };
    heap.tuple(&[tag, front, rest])
}

fn to_binary(heap: &mut Heap<'_>, args: &[Word]) -> Outcome {
    // What is UTF-8 already stays what it is.
    let utf8 = args.get(1).is_none_or(|word| encoding(heap, *word) == Ok(Encoding::Utf8));
    if utf8 && heap.binary(args[0])?.is_some_and(|bytes| std::str::from_utf8(&bytes).is_ok()) {
        return Ok(args[0]);
    }
    convert(heap, args, |heap, characters| {
        let text: String = characters.iter().collect();
        heap.make_binary(text.as_bytes())
    })
}

fn to_list(heap: &mut Heap<'_>, args: &[Word]) -> Outcome {
    convert(heap, args, |heap, characters| {
        let points: Vec<Word> = characters.iter().map(|c| small(i64::from(u32::from(*c)))).collect();
        heap.make_list(&points)
    })
}

pub(super) const BIFS: &[Bif] = &[
    bif("unicode", "characters_to_binary", 1, to_binary),
    bif("unicode", "characters_to_binary", 2, to_binary),
    bif("unicode", "characters_to_list", 1, to_list),
    bif("unicode", "characters_to_list", 2, to_list),
];
