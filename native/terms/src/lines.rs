//! Where in its source code is: the table that a stack trace is made of, and how one is made.
//!
//! The compiler writes a table of its own positions ([`Written`]): each function, and from which byte of its body on which
//! line holds. It is a custom section of the module ([`NAME`]). Whoever makes native code turns it into a table of places that calls come
//! back to ([`Returns`]), which stays with that code and is read ([`Lines`]) when the first trace is asked for.
//!
//! What is raised has a raw trace: a tuple with the entries that are known at once and the places that the calls on the stack will come back
//! to, as offsets in the native code. Most of them are dropped unread. A list instead of the tuple is a whole trace.

use crate::heap::{Heap, Outcome, Word};
use crate::layout::{NIL, small, small_value};

/// The name of the custom section.
pub const NAME: &str = "instar.lines";
/// Entries that a trace has, as the BEAM's `backtrace_depth`.
pub const DEPTH: usize = 8;
/// The file that stands for the document's own, whose name belongs to who loads it.
pub const OWN_FILE: &str = "";

/// What a function is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// The module, as an index in the table of modules.
    pub module: u32,
    /// The function.
    pub name: String,
    /// The number of its arguments.
    pub arity: u32,
}

/// A line of a file, as an index in the table of files; line 0 is none.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Place {
    /// The file.
    pub file: u32,
    /// The line.
    pub line: u32,
}

/// A function: its number among all of the module, and from which byte of its body on which place holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Function {
    /// Its number.
    pub number: u32,
    /// What it is called.
    pub name: Name,
    /// In order of the bytes.
    pub places: Vec<(u32, Place)>,
}

/// The compiler's table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Written {
    /// Names of files.
    pub files: Vec<String>,
    /// Names of modules.
    pub modules: Vec<String>,
    /// In order of their numbers.
    pub functions: Vec<Function>,
}

/// A function of native code: where it is, and the calls in it, each from the first byte of its instructions on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Native {
    /// What it is called.
    pub name: Name,
    /// The first byte of its native code, or one before that belongs to no other.
    pub start: u32,
    /// The first byte behind it.
    pub end: u32,
    /// In order of the bytes.
    pub calls: Vec<(u32, Place)>,
}

/// The table of native code.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Returns {
    /// Names of files.
    pub files: Vec<String>,
    /// Names of modules.
    pub modules: Vec<String>,
    /// In order of their code.
    pub functions: Vec<Native>,
}

fn number(bytes: &mut Vec<u8>, mut value: u64) {
    while value >= 0x80 {
        bytes.push(value as u8 | 0x80);
        value >>= 7;
    }
    bytes.push(value as u8);
}

fn text(bytes: &mut Vec<u8>, value: &str) {
    number(bytes, value.len() as u64);
    bytes.extend(value.as_bytes());
}

fn texts(bytes: &mut Vec<u8>, values: &[String]) {
    number(bytes, values.len() as u64);
    values.iter().for_each(|value| text(bytes, value));
}

fn name(bytes: &mut Vec<u8>, name: &Name) {
    number(bytes, name.module.into());
    text(bytes, &name.name);
    number(bytes, name.arity.into());
}

// Each by how far it is from the one before; the file only where it is another one.
fn places(bytes: &mut Vec<u8>, start: u32, places: &[(u32, Place)]) {
    let (mut at, mut before) = (start, Place::default());
    for (position, place) in places {
        number(bytes, u64::from(position.saturating_sub(at)));
        let further = i64::from(place.line) - i64::from(before.line);
        let zigzag = ((further << 1) ^ (further >> 63)) as u64;
        number(bytes, zigzag << 1 | u64::from(place.file != before.file));
        if place.file != before.file {
            number(bytes, place.file.into());
        }
        (at, before) = (*position, *place);
    }
}

struct Reader<'b>(&'b [u8]);

impl<'b> Reader<'b> {
    fn number(&mut self) -> Option<u64> {
        let (mut value, mut shift) = (0, 0);
        loop {
            let (byte, rest) = self.0.split_first()?;
            self.0 = rest;
            value |= u64::from(byte & 0x7f).checked_shl(shift)?;
            if byte & 0x80 == 0 {
                return Some(value);
            }
            shift += 7;
        }
    }

    fn small(&mut self) -> Option<u32> {
        self.number()?.try_into().ok()
    }

    fn bytes(&mut self, length: usize) -> Option<&'b [u8]> {
        let (bytes, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(bytes)
    }

    fn text(&mut self) -> Option<&'b str> {
        let length = self.small()? as usize;
        std::str::from_utf8(self.bytes(length)?).ok()
    }

    fn texts(&mut self) -> Option<Vec<String>> {
        (0..self.small()?).map(|_| self.text().map(str::to_owned)).collect()
    }

    fn name(&mut self) -> Option<(u32, &'b str, u32)> {
        Some((self.small()?, self.text()?, self.small()?))
    }

    // The next of `places`.
    fn place(&mut self, (at, before): (u32, Place)) -> Option<(u32, Place)> {
        let at = at.checked_add(self.small()?)?;
        let (zigzag, other) = {
            let packed = self.number()?;
            (packed >> 1, packed & 1 == 1)
        };
        let further = (zigzag >> 1) as i64 ^ -((zigzag & 1) as i64);
        let line = u32::try_from(i64::from(before.line).checked_add(further)?).ok()?;
        let file = if other { self.small()? } else { before.file };
        Some((at, Place { file, line }))
    }
}

impl Written {
    /// The section's bytes.
    pub fn encode(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        texts(&mut bytes, &self.files);
        texts(&mut bytes, &self.modules);
        number(&mut bytes, self.functions.len() as u64);
        for function in &self.functions {
            number(&mut bytes, function.number.into());
            name(&mut bytes, &function.name);
            number(&mut bytes, function.places.len() as u64);
            places(&mut bytes, 0, &function.places);
        }
        bytes
    }

    /// The table in these bytes; none where they are no table.
    pub fn decode(bytes: &[u8]) -> Option<Written> {
        let mut reader = Reader(bytes);
        let (files, modules) = (reader.texts()?, reader.texts()?);
        let functions = (0..reader.small()?).map(|_| {
            let number = reader.small()?;
            let (module, name, arity) = reader.name()?;
            let mut last = (0, Place::default());
            let places = (0..reader.small()?).map(|_| {
                last = reader.place(last)?;
                Some(last)
            });
            let places = places.collect::<Option<_>>()?;
            Some(Function { number, name: Name { module, name: name.to_owned(), arity }, places })
        });
        let functions = functions.collect::<Option<_>>()?;
        Some(Written { files, modules, functions })
    }
}

impl Function {
    /// The place that holds at a byte of the body.
    pub fn place(&self, at: u32) -> Place {
        let after = self.places.partition_point(|(from, _)| *from <= at);
        after.checked_sub(1).map(|last| self.places[last].1).unwrap_or_default()
    }
}

impl Returns {
    /// The table's bytes: after the names, each function with the length of what is said of its calls, so that others are passed over.
    pub fn encode(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        texts(&mut bytes, &self.files);
        texts(&mut bytes, &self.modules);
        let mut end = 0;
        for function in &self.functions {
            let mut calls = Vec::new();
            places(&mut calls, function.start, &function.calls);
            number(&mut bytes, function.start.saturating_sub(end).into());
            number(&mut bytes, function.end.saturating_sub(function.start).into());
            name(&mut bytes, &function.name);
            number(&mut bytes, calls.len() as u64);
            bytes.extend(calls);
            end = function.end;
        }
        bytes
    }
}

/// A table of [`Returns`] that is read.
#[derive(Debug, Default)]
pub struct Lines {
    files: Vec<String>,
    modules: Vec<String>,
    // Each function's first byte, and where in the table it is.
    index: Vec<(u32, usize)>,
}

/// What a place in native code is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Frame<'t> {
    /// The module.
    pub module: &'t str,
    /// The function.
    pub name: &'t str,
    /// The number of its arguments.
    pub arity: u32,
    /// The file; [`OWN_FILE`] is the document's.
    pub file: &'t str,
    /// The line; 0 where none is known.
    pub line: u32,
}

impl Lines {
    /// Reads what a table begins with, and where which function is; nothing of one that is no table.
    pub fn read(table: &[u8]) -> Lines {
        Lines::index(table).unwrap_or_default()
    }

    fn index(table: &[u8]) -> Option<Lines> {
        let mut reader = Reader(table);
        let (files, modules) = (reader.texts()?, reader.texts()?);
        let (mut index, mut end) = (Vec::new(), 0u32);
        while !reader.0.is_empty() {
            let at = table.len() - reader.0.len();
            let start = end.checked_add(reader.small()?)?;
            end = start.checked_add(reader.small()?)?;
            reader.name()?;
            let length = reader.small()? as usize;
            reader.bytes(length)?;
            index.push((start, at));
        }
        Some(Lines { files, modules, index })
    }

    /// What a call is that will come back to this offset in the native code; none of code that is no function of a source.
    pub fn frame<'t>(&'t self, table: &'t [u8], returns_to: u32) -> Option<Frame<'t>> {
        let within = returns_to.checked_sub(1)?;
        let after = self.index.partition_point(|(start, _)| *start <= within);
        let (start, at) = *self.index.get(after.checked_sub(1)?)?;
        let mut reader = Reader(table.get(at..)?);
        reader.number()?;
        let end = start.checked_add(reader.small()?)?;
        let (module, name, arity) = reader.name()?;
        let length = reader.small()? as usize;
        let mut calls = Reader(reader.bytes(length)?);
        let (mut next, mut place) = ((start, Place::default()), None);
        while !calls.0.is_empty() {
            next = calls.place(next)?;
            if next.0 > within {
                break;
            }
            place = Some(next.1);
        }
        let place = place.filter(|_| within < end)?;
        Some(Frame {
            module: self.modules.get(module as usize)?,
            name,
            arity,
            file: self.files.get(place.file as usize)?,
            line: place.line,
        })
    }
}

/// The trace of what is raised now: what is known at once, as a list, and where the calls on the stack will come back to. What
/// is a tuple already is left as it is.
pub fn raw(heap: &mut Heap<'_>, known: Word, returns: &[u32]) -> Outcome {
    if !Heap::is_list(known) {
        return Ok(known);
    }
    let mut words = [NIL; 1 + MOST_RETURNS];
    words[0] = known;
    let returns = &returns[..returns.len().min(MOST_RETURNS)];
    for (word, at) in words[1..].iter_mut().zip(returns) {
        *word = small((*at).into());
    }
    heap.tuple(&words[..=returns.len()])
}

// What marks an entry that is of the function which raises: it has the place of the first call.
const HERE: Word = NIL;

/// An entry of a trace that says with which arguments the function was called which raises, and what explains the error.
pub fn here(heap: &mut Heap<'_>, [module, name, arguments, info]: [Word; 4]) -> Outcome {
    heap.tuple(&[module, name, arguments, info, HERE])
}

fn is_instruction(heap: &Heap<'_>, module: Word, name: Word) -> bool {
    heap.is_atom(module, "erlang") && heap.is_atom(name, "bs_create_bin")
}

/// A trace that is given, and to which nothing is added.
pub fn whole(heap: &mut Heap<'_>, trace: Word) -> Outcome {
    heap.tuple(&[trace])
}

/// So many places are noted: those of functions that belong to no source are not counted by the BEAM.
pub const MOST_RETURNS: usize = 2 * DEPTH;

/// From a raw trace to a list, as `erlang:raise/3` takes it.
pub fn build(heap: &mut Heap<'_>, lines: &Lines, table: &[u8], own_file: &str, raw: Word) -> Outcome {
    if Heap::is_list(raw) {
        return Ok(raw);
    }
    let Some(words) = heap.tuple_elements(raw)? else { return Ok(NIL) };
    let Some((known, returns)) = words.split_first() else { return Ok(NIL) };
    let mut entries = heap.list(*known)?.unwrap_or_default();
    let mut frames = returns
        .iter()
        .filter_map(|word| {
            let at = u32::try_from(small_value(*word)).ok()?;
            lines.frame(table, at)
        })
        .peekable();
    if let Some(entry) = entries.first_mut()
        && let Some(parts) = heap.tuple_elements(*entry)?
    {
        match (&parts[..], frames.peek()) {
            // An instruction that explains itself is no call: what it says belongs to the function that it stands in.
            (&[module, name, _, info], Some(frame)) if is_instruction(heap, module, name) => {
                let (module, name) = (heap.atom(frame.module), heap.atom(frame.name));
                let located = location_of(heap, frame, own_file, info)?;
                *entry = heap.tuple(&[module, name, small(frame.arity.into()), located])?;
                frames.next();
            }
            (&[module, name, arguments, info, HERE], frame) => {
                let located = match frame {
                    Some(frame) => location_of(heap, frame, own_file, info)?,
                    None => info,
                };
                *entry = heap.tuple(&[module, name, arguments, located])?;
                frames.next();
            }
            _ => {}
        }
    }
    for frame in frames {
        if entries.len() >= DEPTH {
            break;
        }
        let (module, name) = (heap.atom(frame.module), heap.atom(frame.name));
        let location = location_of(heap, &frame, own_file, NIL)?;
        entries.push(heap.tuple(&[module, name, small(frame.arity.into()), location])?);
    }
    heap.make_list(&entries)
}

fn location_of(heap: &mut Heap<'_>, frame: &Frame<'_>, own_file: &str, rest: Word) -> Outcome {
    if frame.line == 0 {
        return Ok(rest);
    }
    let file = if frame.file == OWN_FILE { own_file } else { frame.file };
    let chars: Vec<Word> = file.chars().map(|char| small(i64::from(u32::from(char)))).collect();
    let chars = heap.make_list(&chars)?;
    let (file, line) = (heap.atom("file"), heap.atom("line"));
    let file = heap.tuple(&[file, chars])?;
    let line = heap.tuple(&[line, small(frame.line.into())])?;
    let rest = heap.cons(line, rest)?;
    heap.cons(file, rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(name: &str, arity: u32) -> Name {
        Name { module: 0, name: name.into(), arity }
    }

    fn place(file: u32, line: u32) -> Place {
        Place { file, line }
    }

    #[test]
    fn what_is_written_is_read() {
        let places = vec![(3, place(0, 12)), (9, place(1, 4)), (10, place(1, 4_000_000)), (400, place(0, 1))];
        let functions = vec![
            Function { number: 7, name: names("f", 2), places },
            Function { number: 9, name: names("", 0), places: vec![] },
        ];
        let written = Written {
            files: vec![OWN_FILE.into(), "lists.erl".into()],
            modules: vec!["m".into()],
            functions,
        };
        let bytes = written.encode();
        assert_eq!(Written::decode(&bytes), Some(written.clone()));
        for length in 0..bytes.len() {
            assert_eq!(Written::decode(&bytes[..length]), None);
        }
        let lines: Vec<u32> = [0, 3, 8, 9, 500].map(|at| written.functions[0].place(at).line).into();
        assert_eq!(lines, [0, 12, 12, 4, 1]);
    }

    #[test]
    fn a_place_belongs_to_the_call_before_it() {
        let calls = vec![(12, place(0, 5)), (20, place(0, 7))];
        let functions = vec![
            Native { name: names("f", 2), start: 10, end: 40, calls: calls.clone() },
            Native { name: names("g", 0), start: 64, end: 80, calls: vec![(64, place(1, 3))] },
        ];
        let files = vec![OWN_FILE.into(), "lists.erl".into()];
        let table = Returns { files, modules: vec!["m".into()], functions }.encode();
        let lines = Lines::read(&table);
        let found = |at| lines.frame(&table, at).map(|frame| (frame.name, frame.file, frame.line));
        for (at, expected) in [
            (0, None),
            (12, None),
            (13, Some(("f", "", 5))),
            (20, Some(("f", "", 5))),
            (21, Some(("f", "", 7))),
            (40, Some(("f", "", 7))),
            (41, None),
            (64, None),
            (65, Some(("g", "lists.erl", 3))),
            (81, None),
        ] {
            assert_eq!(found(at), expected, "{at}");
        }
        // Anything else is a table without functions, and no harm.
        for length in 0..table.len() {
            let lines = Lines::read(&table[..length]);
            (0..100).for_each(|at| {
                lines.frame(&table[..length], at);
            });
        }
    }
}
