//! Character data: lists of code points and binaries, nested.

use super::{Bif, bif1, bif2};
use crate::atoms::ERROR;
use crate::bits;
use crate::heap::{Bits, Fail, Heap, Outcome, Term, Word, badarg};
use crate::hold::Stack;
use crate::layout::{Kind, NIL, cons, is_small_in_vm, small};

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

/// Where the characters go: first they are counted, then written where there is room for as many.
enum Out {
    /// Characters, and their bytes in UTF-8.
    Count(usize, usize),
    /// The address of the next cell of a list.
    List(usize),
    /// The address of the next byte of a binary.
    Binary(usize),
}

struct Reader {
    out: Out,
    /// The tails of the lists that the position is in, the innermost on top.
    tails: Stack<Word>,
    /// Bytes at the end of a binary that are too few for a character: the next binary may go on with it.
    pending: Vec<u8>,
}

/// Bits that are read between two charges.
const PART: u64 = 32 << 10;

impl Reader {
    // What is wrong, in all that is still to be read.
    fn rest(&self, heap: &mut Heap<'_>, wrong: Word) -> Outcome {
        self.tails.items().iter().rev().try_fold(wrong, |rest, tail| {
            heap.charge(1)?;
            heap.cons(rest, *tail)
        })
    }

    // What follows a character that was begun cannot go on with it.
    fn broken(&self, heap: &mut Heap<'_>, next: Word) -> Outcome<End> {
        let (begun, rest) = (heap.make_binary(&self.pending)?, self.rest(heap, next)?);
        heap.make_list(&[begun, rest]).map(End::Invalid)
    }

    fn extend(&mut self, heap: &mut Heap<'_>, more: impl Iterator<Item = char>) -> Outcome<()> {
        match &mut self.out {
            Out::Count(characters, bytes) => {
                for character in more {
                    *characters += 1;
                    *bytes += character.len_utf8();
                }
            }
            Out::List(at) => {
                for character in more {
                    heap.store(*at, small(i64::from(u32::from(character))))?;
                    *at += 16;
                    heap.store(*at - 8, cons(*at as u32))?;
                }
            }
            Out::Binary(at) => {
                for character in more {
                    let mut bytes = [0; 4];
                    let bytes = character.encode_utf8(&mut bytes).as_bytes();
                    heap.bytes_mut(*at, bytes.len())?.copy_from_slice(bytes);
                    *at += bytes.len();
                }
            }
        }
        Ok(())
    }

    // A binary's characters; nothing when reading goes on.
    fn latin1(&mut self, heap: &mut Heap<'_>, found: Bits) -> Outcome<()> {
        let mut at = 0;
        while at < found.size {
            let size = PART.min(found.size - at);
            heap.charge(size / 32 + 1)?;
            let bytes = bits::read(heap, &Bits { offset: found.offset + at, size, ..found })?;
            self.extend(heap, bytes.into_iter().map(char::from))?;
            at += size;
        }
        Ok(())
    }

    // The same for UTF-8.
    fn utf8(&mut self, heap: &mut Heap<'_>, word: Word, found: Bits) -> Outcome<Option<End>> {
        let mut at = 0;
        if let Some(first) = self.pending.first()
            && found.size > 0
        {
            let missing = length(*first).saturating_sub(self.pending.len());
            at = (8 * missing as u64).min(found.size);
            let more = bits::read(heap, &Bits { size: at, ..found })?;
            let whole = [&*self.pending, &*more].concat();
            // As the VM has it, whether bytes go on with a character is looked at when there are enough for one.
            if more.len() < missing {
                self.pending = whole;
                return Ok(None);
            }
            match std::str::from_utf8(&whole) {
                Ok(text) => self.extend(heap, text.chars())?,
                Err(_) => return self.broken(heap, word).map(Some),
            }
            self.pending.clear();
        }
        while at < found.size {
            let size = PART.min(found.size - at);
            heap.charge(size / 32 + 1)?;
            let bytes = bits::read(heap, &Bits { offset: found.offset + at, size, ..found })?;
            let valid = match std::str::from_utf8(&bytes) {
                Ok(text) => {
                    self.extend(heap, text.chars())?;
                    at += size;
                    continue;
                }
                Err(error) if error.error_len().is_none() && at + size < found.size => {
                    // A character may go on in the next part.
                    self.valid(heap, &bytes)?;
                    at += 8 * error.valid_up_to() as u64;
                    continue;
                }
                Err(error) => error.valid_up_to(),
            };
            self.valid(heap, &bytes)?;
            at += 8 * valid as u64;
            let left = found.size - at;
            if 8 * length(bytes[valid]) as u64 > left {
                let begun = Bits { offset: found.offset + at, size: left, ..found };
                self.pending = bits::read(heap, &begun)?.to_vec();
                return Ok(None);
            }
            let wrong = heap.sub_binary(&found, at, left)?;
            return self.rest(heap, wrong).map(|rest| Some(End::Invalid(rest)));
        }
        Ok(None)
    }

    // What comes before the first byte that is wrong.
    fn valid(&mut self, heap: &mut Heap<'_>, bytes: &[u8]) -> Outcome<()> {
        let text = bytes.utf8_chunks().next().map_or("", |chunk| chunk.valid());
        self.extend(heap, text.chars())
    }
}

/// How many bytes a character has that begins with this one; 0 when none does.
fn length(first: u8) -> usize {
    match first {
        0..0x80 => 1,
        0xc0..0xe0 => 2,
        0xe0..0xf0 => 3,
        0xf0..0xf8 => 4,
        _ => 0,
    }
}

fn continues(bytes: &[u8]) -> bool {
    bytes[1..].iter().all(|byte| byte & 0xc0 == 0x80)
}

fn read(heap: &mut Heap<'_>, data: Word, encoding: Encoding, out: Out) -> Outcome<(Out, End)> {
    let mut reader = Reader { out, tails: Stack::default(), pending: Vec::new() };
    let end = read_all(heap, data, encoding, &mut reader)?;
    Ok((reader.out, end))
}

// Whether all of it is character data or at least looks so: what is not is worse than what cannot be read.
fn check(heap: &mut Heap<'_>, data: Word) -> Outcome<()> {
    let mut left = Stack::of((data, true));
    while let Some((word, is_tail)) = left.pop() {
        heap.charge(1)?;
        if let Some((head, tail)) = heap.cons_parts(word)? {
            left.extend(heap, [(tail, true), (head, false)].into_iter())?;
            continue;
        }
        match heap.term(word)? {
            Term::Nil => {}
            Term::Small(point) if !is_tail && is_small_in_vm(point) => {}
            // The VM looks no further than to one that is large to it.
            Term::Small(_) if !is_tail => return Ok(()),
            Term::Boxed(Kind::Positive | Kind::Negative, ..) if !is_tail => return Ok(()),
            Term::Boxed(..) if heap.bits(word)?.is_some_and(|bits| bits.whole_bytes().is_some()) => {}
            _ => return badarg(),
        }
    }
    Ok(())
}

fn read_all(heap: &mut Heap<'_>, data: Word, encoding: Encoding, reader: &mut Reader) -> Outcome<End> {
    let limit = if encoding == Encoding::Latin1 { 0xff } else { 0x10_ffff };
    let mut next = Some((data, true));
    while let Some((word, is_tail)) = next {
        heap.charge(1)?;
        let cell = heap.cons_parts(word)?;
        if let Some((head, tail)) = cell {
            reader.tails.push(heap, tail)?;
            next = Some((head, false));
            continue;
        }
        match heap.term(word)? {
            Term::Nil => {}
            Term::Boxed(kind, ..) if is_tail && matches!(kind, Kind::Positive | Kind::Negative) => {
                return badarg();
            }
            Term::Small(_) if is_tail => return badarg(),
            Term::Small(_) | Term::Boxed(Kind::Positive | Kind::Negative, ..)
                if !reader.pending.is_empty() =>
            {
                return reader.broken(heap, word);
            }
            Term::Small(point) => {
                let valid = u32::try_from(point).ok().filter(|point| *point <= limit);
                match valid.and_then(char::from_u32) {
                    Some(character) => reader.extend(heap, std::iter::once(character))?,
                    None => return reader.rest(heap, word).map(End::Invalid),
                }
            }
            Term::Boxed(Kind::Positive | Kind::Negative, ..) => {
                return reader.rest(heap, word).map(End::Invalid);
            }
            Term::Boxed(..) => {
                let Some(found) = heap.bits(word)?.filter(|bits| bits.whole_bytes().is_some()) else {
                    return badarg();
                };
                if encoding == Encoding::Latin1 {
                    reader.latin1(heap, found)?;
                } else if let Some(end) = reader.utf8(heap, word, found)? {
                    return Ok(end);
                }
            }
            _ => return badarg(),
        }
        next = reader.tails.pop().map(|tail| (tail, true));
    }
    let begun = std::mem::take(&mut reader.pending);
    Ok(match begun.as_slice() {
        [] => End::Complete,
        bytes if continues(bytes) => End::Incomplete(begun),
        _ => End::Invalid(heap.make_binary(&begun)?),
    })
}

// Whether a binary is UTF-8 as a whole.
fn is_utf8(heap: &mut Heap<'_>, word: Word) -> Outcome<bool> {
    let Some(found) = heap.bits(word)?.filter(|bits| bits.whole_bytes().is_some()) else { return Ok(false) };
    let mut at = 0;
    while at < found.size {
        let size = PART.min(found.size - at);
        heap.charge(size / 256 + 1)?;
        let bytes = bits::read(heap, &Bits { offset: found.offset + at, size, ..found })?;
        at += size;
        if let Err(error) = std::str::from_utf8(&bytes) {
            if error.error_len().is_some() || at == found.size {
                return Ok(false);
            }
            at = at - size + 8 * error.valid_up_to() as u64;
        }
    }
    Ok(true)
}

fn encoding(heap: &Heap<'_>, word: Word) -> Outcome<Encoding> {
    match heap.atom_text(word)? {
        Some("utf8" | "unicode") => Ok(Encoding::Utf8),
        Some("latin1") => Ok(Encoding::Latin1),
        _ => badarg(),
    }
}

fn convert(heap: &mut Heap<'_>, data: Word, encoding: Encoding, to_list: bool) -> Outcome {
    let (Out::Count(characters, bytes), end) = read(heap, data, encoding, Out::Count(0, 0))? else {
        return Err(Fail::Corrupt);
    };
    if matches!(end, End::Invalid(_)) {
        check(heap, data)?;
    }
    let front = if !to_list {
        let (word, at) = heap.new_binary(8 * bytes as u64)?;
        read(heap, data, encoding, Out::Binary(at))?;
        word
    } else if characters == 0 {
        NIL
    } else {
        let at = heap.allocate(2 * characters)?;
        read(heap, data, encoding, Out::List(at))?;
        heap.store(at + 16 * characters - 8, NIL)?;
        cons(at as u32)
    };
    let (tag, rest) = match end {
        End::Complete => return Ok(front),
        End::Incomplete(bytes) => (heap.atom("incomplete"), heap.make_binary(&bytes)?),
        End::Invalid(rest) => (ERROR, rest),
    };
    heap.tuple(&[tag, front, rest])
}

fn to_binary(heap: &mut Heap<'_>, data: Word, encoding: Encoding) -> Outcome {
    // As in the VM, a list of one binary is that binary: then what is left of it is in no list.
    let data = match heap.cons_parts(data)? {
        Some((only, NIL)) if heap.bits(only)?.is_some() => only,
        _ => data,
    };
    // What is UTF-8 already stays what it is.
    if encoding == Encoding::Utf8 && is_utf8(heap, data)? {
        return Ok(data);
    }
    convert(heap, data, encoding, false)
}

// Of the encodings that these don't read, and of those for writing, the library's own `unicode` makes the answer.
pub(super) const BIFS: &[Bif] = &[
    bif1("unicode", "characters_to_binary", |heap, &[data]| to_binary(heap, data, Encoding::Utf8)),
    bif1("unicode", "characters_to_list", |heap, &[data]| convert(heap, data, Encoding::Utf8, true)),
    bif2("instar", "characters_to_binary", |heap, &[data, charset]| {
        let encoding = encoding(heap, charset)?;
        to_binary(heap, data, encoding)
    }),
    bif2("instar", "characters_to_list", |heap, &[data, charset]| {
        let encoding = encoding(heap, charset)?;
        convert(heap, data, encoding, true)
    }),
];
