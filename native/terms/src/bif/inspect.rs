//! `Kernel.inspect/1` and `Macro.inspect_atom/2` of Elixir, for the options that it has by default: one line, 50 elements, 4,096 characters.
//!
//! In Elixir it is a quarter of a megabyte of machine code that every error message would bring along.

use super::{Bif, bif};
use crate::atoms::{TRUE, UNSUPPORTED};
use crate::bits;
use crate::heap::{Bits, Fail, Heap, Outcome, Term, Word, badarg, boolean, error};
use crate::layout::{Kind, NIL, small_value};
use crate::maps;
use crate::text::{FloatFormat, format_float, format_integer};
use std::borrow::Cow;

const PRINTABLE: usize = 4_096;

/// How a release of Elixir writes text.
#[derive(Debug, Clone, Copy)]
struct Style {
    /// `~c"a"`, and not `'a'`.
    sigils: bool,
    /// Spaces of all kinds and what has no width are escaped.
    visible: bool,
    /// What is shown within an element counts against the elements behind it, too.
    shared: bool,
}

/// What text of Elixir a term is. `about` is `{Sigils, Visible, Shared, Limit, Structs}`: those of [`Style`], how many
/// elements are shown, and a map from each struct's module to its fields.
pub(crate) fn inspect(heap: &mut Heap<'_>, word: Word, about: Word) -> Outcome<String> {
    let (style, mut limit, structs) = match heap.tuple_elements(about)?.as_deref() {
        Some([sigils, visible, shared, limit, structs]) => {
            let [sigils, visible, shared] = [sigils, visible, shared].map(|flag| *flag == TRUE);
            (Style { sigils, visible, shared }, small_value(*limit) as usize, *structs)
        }
        _ => return Err(Fail::Corrupt),
    };
    let mut inspector = Inspector { heap, style, structs, text: String::new() };
    inspector.term(word, &mut limit, true)?;
    Ok(inspector.text)
}

struct Inspector<'h, 'a> {
    heap: &'h mut Heap<'a>,
    style: Style,
    structs: Word,
    text: String,
}

impl Inspector<'_, '_> {
    // `limit` is how many elements may still follow, here and in what is here.
    fn term(&mut self, word: Word, limit: &mut usize, charlists: bool) -> Outcome<()> {
        self.heap.charge(1)?;
        let mut own = *limit;
        let limit = if self.style.shared { limit } else { &mut own };
        match self.heap.term(word)? {
            Term::Small(n) => self.text += &n.to_string(),
            Term::Nil => self.text += "[]",
            Term::Atom(_) => self.text += &atom(self.heap.atom_text(word)?.unwrap_or_default(), self.style),
            Term::Cons(_) => self.list(word, limit, charlists)?,
            Term::Boxed(kind, at, words) => match kind {
                Kind::Positive | Kind::Negative => {
                    let number = self.heap.big(kind == Kind::Negative, at, words)?;
                    self.heap.charge((words * words) as u64)?;
                    self.text += &format_integer(&number, 10);
                }
                Kind::Float => self.text += &float(f64::from_bits(self.heap.word(at)?)),
                Kind::Tuple => {
                    let elements = self.heap.words(at, words)?;
                    self.container("{", "}", &elements, limit, |it, word, limit| {
                        it.term(*word, limit, charlists)
                    })?;
                }
                Kind::FlatMap | Kind::BigMap => self.map(word, limit, charlists)?,
                Kind::Binary | Kind::SubBinary => self.binary(word, limit)?,
                Kind::Fun | Kind::ExternalFun => self.fun(kind, at)?,
                Kind::BigMapNode | Kind::MatchContext => return Err(Fail::Corrupt),
            },
        }
        Ok(())
    }

    fn container<T>(
        &mut self,
        open: &str,
        close: &str,
        elements: &[T],
        limit: &mut usize,
        each: impl Fn(&mut Self, &T, &mut usize) -> Outcome<()>,
    ) -> Outcome<()> {
        self.text += open;
        for (index, element) in elements.iter().enumerate() {
            if index > 0 {
                self.text += ", ";
            }
            if *limit == 0 {
                self.text += "...";
                break;
            }
            *limit -= 1;
            each(self, element, limit)?;
        }
        self.text += close;
        Ok(())
    }

    fn list(&mut self, word: Word, limit: &mut usize, charlists: bool) -> Outcome<()> {
        if charlists && let Some((text, more)) = self.charlist(word)? {
            let (open, quote) = if self.style.sigils { ("~c\"", '"') } else { ("'", '\'') };
            self.text += open;
            escape(&mut self.text, &text, quote, self.style);
            self.text.push(quote);
            if more {
                self.text += " ++ ...";
            }
            return Ok(());
        }
        if let Some(elements) = self.heap.list(word)?
            && let Some(pairs) = self.keywords(&elements)?
        {
            return self.pairs("[", "]", &pairs, limit, true, charlists);
        }
        // It may be improper.
        self.text.push('[');
        let mut rest = word;
        while let Some((head, tail)) = self.heap.cons_parts(rest)? {
            if rest != word {
                self.text += ", ";
            }
            if *limit == 0 {
                self.text += "...";
                rest = NIL;
                break;
            }
            *limit -= 1;
            self.term(head, limit, charlists)?;
            rest = tail;
        }
        if rest != NIL {
            self.text += " | ";
            *limit = limit.saturating_sub(usize::from(self.style.shared));
            self.term(rest, limit, charlists)?;
        }
        self.text.push(']');
        Ok(())
    }

    // The text of a list of printable characters, and whether it is longer than is shown.
    fn charlist(&mut self, word: Word) -> Outcome<Option<(String, bool)>> {
        let (mut text, mut rest) = (String::new(), word);
        while let Some((head, tail)) = self.heap.cons_parts(rest)? {
            if text.len() == PRINTABLE {
                return Ok(Some((text, true)));
            }
            match self.heap.term(head)? {
                Term::Small(n @ (32..=126 | 7..=13 | 27)) => text.push(n as u8 as char),
                _ => return Ok(None),
            }
            rest = tail;
        }
        Ok((rest == NIL).then_some((text, false)))
    }

    fn keywords(&mut self, elements: &[Word]) -> Outcome<Option<Vec<(Word, Word)>>> {
        let mut pairs = Vec::with_capacity(elements.len());
        for element in elements {
            match self.heap.tuple_elements(*element)?.as_deref() {
                Some([key, value]) if self.is_keyword(*key)? => pairs.push((*key, *value)),
                _ => return Ok(None),
            }
        }
        Ok(Some(pairs))
    }

    fn is_keyword(&self, key: Word) -> Outcome<bool> {
        Ok(self.heap.atom_text(key)?.is_some_and(|text| !text.starts_with("Elixir.")))
    }

    fn pairs(
        &mut self,
        open: &str,
        close: &str,
        pairs: &[(Word, Word)],
        limit: &mut usize,
        keywords: bool,
        charlists: bool,
    ) -> Outcome<()> {
        self.container(open, close, pairs, limit, |it, (key, value), limit| {
            if keywords {
                it.text += &keyword(it.heap.atom_text(*key)?.unwrap_or_default(), it.style);
                it.text.push(' ');
            } else {
                it.term(*key, limit, charlists)?;
                it.text += " => ";
            }
            it.term(*value, limit, charlists)
        })
    }

    fn map(&mut self, word: Word, limit: &mut usize, charlists: bool) -> Outcome<()> {
        let pairs = maps::pairs(self.heap, word)?;
        self.heap.charge(pairs.len() as u64)?;
        if let Some(fields) = self.fields(word, &pairs)? {
            return self.fields_of(word, fields, limit, charlists);
        }
        let mut keywords = true;
        for (key, _) in &pairs {
            keywords &= self.is_keyword(*key)?;
        }
        self.pairs("%{", "}", &pairs, limit, keywords, charlists)
    }

    // The fields of a known struct, if the map has just these.
    fn fields(&mut self, word: Word, pairs: &[(Word, Word)]) -> Outcome<Option<Vec<Word>>> {
        let key = self.heap.atom("__struct__");
        let Some(module) = maps::get(self.heap, word, key)? else { return Ok(None) };
        let Some(fields) = maps::get(self.heap, self.structs, module)? else { return Ok(None) };
        let Some(fields) = self.heap.list(fields)? else { return Err(Fail::Corrupt) };
        let exact = pairs.len() == fields.len() + 1
            && pairs.iter().all(|(found, _)| *found == key || fields.contains(found));
        // Elixir would say what is wrong with these two, with the name of a function of theirs.
        let name = self.heap.atom_text(module)?;
        if !exact && matches!(name, Some("Elixir.Range" | "Elixir.MapSet")) {
            return self.refuse();
        }
        Ok(exact.then_some(fields))
    }

    fn refuse<T>(&mut self) -> Outcome<T> {
        let what = self.heap.atom("Elixir.Inspect.Error:exception/1");
        let reason = self.heap.tuple(&[UNSUPPORTED, what])?;
        error(reason)
    }

    fn fields_of(
        &mut self,
        word: Word,
        fields: Vec<Word>,
        limit: &mut usize,
        charlists: bool,
    ) -> Outcome<()> {
        let mut pairs = Vec::with_capacity(fields.len());
        for field in fields {
            if !self.heap.is_atom(field, "__exception__") {
                pairs.push((field, maps::get(self.heap, word, field)?.ok_or(Fail::Corrupt)?));
            }
        }
        let key = self.heap.atom("__struct__");
        let module = maps::get(self.heap, word, key)?.ok_or(Fail::Corrupt)?;
        let module = self.heap.atom_text(module)?.unwrap_or_default().to_owned();
        match (&*module, &*pairs) {
            ("Elixir.Range", [(_, first), (_, last), (_, step)]) => {
                self.range(*first, *last, *step, limit, charlists)
            }
            ("Elixir.MapSet", [(_, map), ..]) if maps::size(self.heap, *map)?.is_none() => self.refuse(),
            ("Elixir.MapSet", [(_, map), ..]) => {
                let keys: Vec<Word> = maps::pairs(self.heap, *map)?.into_iter().map(|(key, _)| key).collect();
                self.text += "MapSet.new(";
                if let Some(pairs) = self.keywords(&keys)?.filter(|pairs| !pairs.is_empty()) {
                    self.pairs("[", "]", &pairs, limit, true, false)?;
                } else {
                    self.container("[", "]", &keys, limit, |it, key, limit| it.term(*key, limit, false))?;
                }
                self.text.push(')');
                Ok(())
            }
            ("Elixir.Date" | "Elixir.Time" | "Elixir.NaiveDateTime" | "Elixir.DateTime", _) => {
                match self.date(&module, &pairs)? {
                    Some(text) => {
                        self.text += &text;
                        Ok(())
                    }
                    None => self.refuse(),
                }
            }
            _ => {
                let open = format!("%{}{{", atom(&module, self.style));
                self.pairs(&open, "}", &pairs, limit, true, charlists)
            }
        }
    }

    // A sigil; nothing for what has none.
    fn date(&mut self, module: &str, pairs: &[(Word, Word)]) -> Outcome<Option<String>> {
        let field = |heap: &Heap<'_>, name: &str| pairs.iter().find(|(key, _)| heap.is_atom(*key, name));
        let number = |heap: &Heap<'_>, name: &str| -> Outcome<Option<i64>> {
            let Some((_, value)) = field(heap, name) else { return Ok(None) };
            Ok(if let Term::Small(number) = heap.term(*value)? { Some(number) } else { None })
        };
        let iso =
            field(self.heap, "calendar").is_some_and(|(_, it)| self.heap.is_atom(*it, "Elixir.Calendar.ISO"));
        if !iso {
            return Ok(None);
        }
        let mut text = String::new();
        if module != "Elixir.Time" {
            let [year, month, day] = ["year", "month", "day"].map(|name| number(self.heap, name));
            let (Some(year), Some(month), Some(day)) = (year?, month?, day?) else { return Ok(None) };
            let sign = if year < 0 { "-" } else { "" };
            text += &format!("{sign}{:04}-{month:02}-{day:02}", year.unsigned_abs());
        }
        if module == "Elixir.Date" {
            return Ok(Some(format!("~D[{text}]")));
        }
        let [hour, minute, second] = ["hour", "minute", "second"].map(|name| number(self.heap, name));
        let (Some(hour), Some(minute), Some(second)) = (hour?, minute?, second?) else { return Ok(None) };
        if !text.is_empty() {
            text.push(' ');
        }
        text += &format!("{hour:02}:{minute:02}:{second:02}");
        let Some((_, fraction)) = field(self.heap, "microsecond") else { return Ok(None) };
        let fraction = self.heap.tuple_elements(*fraction)?.unwrap_or_default();
        let [micro, precision] = fraction[..] else { return Ok(None) };
        let (Term::Small(micro @ 0..1_000_000), Term::Small(precision @ 0..=6)) =
            (self.heap.term(micro)?, self.heap.term(precision)?)
        else {
            return Ok(None);
        };
        if precision > 0 {
            text += &format!(".{}", &format!("{micro:06}")[..precision as usize]);
        }
        Ok(match module {
            "Elixir.Time" => Some(format!("~T[{text}]")),
            "Elixir.NaiveDateTime" => Some(format!("~N[{text}]")),
            _ => {
                let utc = number(self.heap, "utc_offset")? == Some(0)
                    && number(self.heap, "std_offset")? == Some(0);
                let zone = field(self.heap, "time_zone").map(|(_, zone)| *zone);
                let zone = self.heap.binary(zone.unwrap_or(NIL))?.is_some_and(|zone| &*zone == b"Etc/UTC");
                (utc && zone).then(|| format!("~U[{text}Z]"))
            }
        })
    }

    fn range(
        &mut self,
        first: Word,
        last: Word,
        step: Word,
        limit: &mut usize,
        charlists: bool,
    ) -> Outcome<()> {
        self.term(first, limit, charlists)?;
        self.text += "..";
        self.term(last, limit, charlists)?;
        let (low, high) = (self.heap.integer(first)?, self.heap.integer(last)?);
        if self.heap.term(step)? != Term::Small(1) || low > high {
            self.text += "//";
            self.term(step, limit, charlists)?;
        }
        Ok(())
    }

    fn binary(&mut self, word: Word, limit: &mut usize) -> Outcome<()> {
        let Some(of) = self.heap.bits(word)? else { return Err(Fail::Corrupt) };
        self.heap.charge(of.size.min(8 * 4 * PRINTABLE as u64) / 64)?;
        // As much as can be shown.
        let front = Bits { size: of.size.min(8 * 4 * (PRINTABLE as u64 + 1)), ..of };
        let bytes = bits::read(self.heap, &front)?;
        if of.whole_bytes().is_some()
            && let Some((text, more)) = printable(&bytes)
        {
            self.text.push('"');
            escape(&mut self.text, text, '"', self.style);
            self.text += if more { "\" <> ..." } else { "\"" };
            return Ok(());
        }
        self.text += "<<";
        let whole = (of.size / 8) as usize;
        let rest = of.size % 8;
        let parts = whole + usize::from(rest > 0);
        for (index, byte) in bytes.iter().take(parts).enumerate() {
            if index > 0 {
                self.text += ", ";
            }
            if index == *limit {
                self.text += "...";
                break;
            }
            if index < whole {
                self.text += &byte.to_string();
            } else {
                self.text += &format!("{}::size({rest})", byte >> (8 - rest));
            }
        }
        self.text += ">>";
        *limit = limit.saturating_sub(if self.style.shared { parts } else { 0 });
        Ok(())
    }

    fn fun(&mut self, kind: Kind, at: usize) -> Outcome<()> {
        let (index, arity) = (small_value(self.heap.word(at)?), small_value(self.heap.word(at + 8)?));
        if kind == Kind::ExternalFun {
            let module = self.heap.word(at + 16)?;
            let name = self.heap.word(at + 24)?;
            let module = atom(self.heap.atom_text(module)?.unwrap_or_default(), self.style);
            let name = self.heap.atom_text(name)?.unwrap_or_default();
            self.text += &format!("&{module}.{}/{arity}", call(name, self.style));
            return Ok(());
        }
        let place = usize::try_from(index).ok().and_then(|index| self.heap.atoms.fun(index));
        let (module, name, _) = place.unwrap_or_default();
        let module = atom(self.heap.atoms.name(module).unwrap_or_default(), self.style);
        let name = self.heap.atoms.name(name).unwrap_or_default();
        // -name/1-fun-0-
        let within = name.strip_prefix('-').and_then(|name| name.split("-fun-").next()).unwrap_or(name);
        self.text += &format!("#Function<{index}.0/{arity} in {module}.{within}>");
        Ok(())
    }
}

fn float(number: f64) -> String {
    if (1.0..1.0e16).contains(&number.abs()) && number.trunc() == number {
        return format!("{number:.1}");
    }
    format_float(number, FloatFormat::Short).unwrap_or_default()
}

// The text of bytes of which all that is looked at can be printed, and whether there is more than is shown.
fn printable(bytes: &[u8]) -> Option<(&str, bool)> {
    // What is behind the last character that is shown is not looked at.
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => std::str::from_utf8(&bytes[..error.valid_up_to()]).ok()?,
    };
    let end = text.char_indices().nth(PRINTABLE).map(|(at, _)| at);
    let shown = &text[..end.unwrap_or(text.len())];
    let enough = end.is_some() || shown.chars().count() == PRINTABLE;
    let printable = shown.chars().all(|c| {
        matches!(c, ' '..='~' | '\n' | '\r' | '\t' | '\u{b}' | '\u{8}' | '\u{c}' | '\u{1b}' | '\u{7f}' | '\u{7}'
            | '\u{a0}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..='\u{10ffff}')
    });
    (printable && (enough || text.len() == bytes.len())).then_some((shown, shown.len() < bytes.len()))
}

fn escape(into: &mut String, text: &str, quote: char, style: Style) {
    let mut rest = text.chars().peekable();
    while let Some(character) = rest.next() {
        match character {
            _ if character == quote => into.extend(['\\', quote]),
            '#' if rest.peek() == Some(&'{') => *into += "\\#",
            '\u{7}' => *into += "\\a",
            '\u{8}' => *into += "\\b",
            '\u{7f}' => *into += "\\d",
            '\u{1b}' => *into += "\\e",
            '\u{c}' => *into += "\\f",
            '\n' => *into += "\\n",
            '\r' => *into += "\\r",
            '\t' => *into += "\\t",
            '\u{b}' => *into += "\\v",
            '\\' => *into += "\\\\",
            '\0' => *into += "\\0",
            '\u{feff}' => *into += "\\uFEFF",
            _ if style.visible && is_invisible(character) => {
                *into += &format!("\\u{:04X}", u32::from(character));
            }
            ' '..='~' | '\u{a0}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'.. => {
                into.push(character);
            }
            _ => {
                let point = u32::from(character);
                *into += &if point < 256 { format!("\\x{point:02X}") } else { format!("\\x{{{point:04X}}}") };
            }
        }
    }
}

fn is_invisible(character: char) -> bool {
    matches!(character, '\u{a0}' | '\u{34f}' | '\u{61c}' | '\u{2000}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{205f}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{fff9}'..='\u{fffc}')
}

fn quoted(text: &str, style: Style) -> String {
    let mut quoted = String::from("\"");
    escape(&mut quoted, text, '"', style);
    quoted.push('"');
    quoted
}

fn is_alias(text: &str) -> bool {
    text.strip_prefix("Elixir").is_some_and(|rest| {
        rest.is_empty()
            || rest.strip_prefix('.').is_some_and(|rest| {
                rest.split('.').all(|segment| {
                    segment.starts_with(|c: char| c.is_ascii_uppercase())
                        && segment.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
                })
            })
    })
}

const OPERATORS: &[&str] = &[
    "%", "%{}", "{}", "<<>>", "...", "..", ".", "..//", "->", "!", "!=", "!==", "&", "&&", "&&&", "*", "**",
    "+", "++", "+++", "-", "--", "---", "/", "//", "<", "<-", "<<<", "<<~", "<=", "<>", "<~", "<~>", "=",
    "==", "===", "=~", ">", ">=", ">>>", "@", "\\\\", "^", "|", "|>", "||", "|||", "~>", "~>>",
];

// Whether an atom is written without quotes.
fn is_plain(text: &str) -> bool {
    let name = text.strip_suffix(['?', '!']).unwrap_or(text);
    let word = name.starts_with(|c: char| c.is_alphabetic() || c == '_')
        && name.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '@');
    word || OPERATORS.contains(&text)
}

fn atom(text: &str, style: Style) -> String {
    match text {
        "nil" | "true" | "false" | "Elixir" | "Elixir.Elixir" => text.to_owned(),
        _ if is_alias(text) => match text.strip_prefix("Elixir.") {
            Some(rest) if !rest.starts_with("Elixir.") => rest.to_owned(),
            _ => text.to_owned(),
        },
        _ if is_plain(text) => format!(":{text}"),
        _ => format!(":{}", quoted(text, style)),
    }
}

fn keyword(text: &str, style: Style) -> String {
    if is_plain(text) && !is_alias(text) { format!("{text}:") } else { format!("{}:", quoted(text, style)) }
}

// A function's name as it is called.
fn call(text: &str, style: Style) -> String {
    let name = text.strip_suffix(['?', '!']).unwrap_or(text);
    let word = is_plain(text) && name.starts_with(|c: char| c.is_alphanumeric() || c == '_');
    if word {
        let callable = !name.starts_with(char::is_uppercase) && !name.contains('@');
        return if callable { text.to_owned() } else { format!("\"{text}\"") };
    }
    match text {
        "::" | "^^^" | "~~~" | "<|>" => text.to_owned(),
        "%" | "%{}" | "{}" | "<<>>" | "..." | ".." | "." | "..//" | "->" => format!("\"{text}\""),
        _ if OPERATORS.contains(&text) => text.to_owned(),
        _ if is_alias(text) => format!("\"{text}\""),
        _ => quoted(text, style),
    }
}

pub(super) const BIFS: &[Bif] = &[
    bif("instar", "inspect", 2, |heap, args| {
        let text = inspect(heap, args[0], args[1])?;
        heap.make_binary(text.as_bytes())
    }),
    // Whether a map has a key, for a map that the compiler takes for an atom.
    bif("instar", "is_key", 2, |heap, args| Ok(boolean(maps::get(heap, args[1], args[0])?.is_some()))),
    // The atom of a part of a function's name, for Code.Identifier: as few as there are functions.
    bif("instar", "part_of_name", 2, |heap, args| {
        let text = heap.binary(args[0])?.map(|bytes| String::from_utf8(bytes.into_owned()));
        match text {
            Some(Ok(text)) if text.chars().count() <= 255 => Ok(heap.atom(&text)),
            _ => badarg(),
        }
    }),
    // A text with another before each line that is not empty.
    bif("instar", "indent", 2, |heap, args| {
        let (text, by) = match (heap.binary(args[0])?.map(Cow::into_owned), heap.binary(args[1])?) {
            (Some(text), Some(by)) => (text, by),
            _ => return badarg(),
        };
        let indent = |line: &[u8]| if line.is_empty() { Vec::new() } else { [&by, line].concat() };
        let lines: Vec<Vec<u8>> = text.split(|byte| *byte == b'\n').map(indent).collect();
        let text = lines.join(&b'\n');
        heap.make_binary(&text)
    }),
    // Macro.inspect_atom/2, with what is `visible` of [`Style`].
    bif("instar", "inspect_atom", 3, |heap, args| {
        let style = Style { sigils: true, visible: args[2] == TRUE, shared: false };
        let Some(text) = heap.atom_text(args[1])?.map(str::to_owned) else { return badarg() };
        let text = match heap.atom_text(args[0])? {
            Some("literal") => atom(&text, style),
            Some("key") => keyword(&text, style),
            Some("remote_call") => call(&text, style),
            _ => return badarg(),
        };
        heap.make_binary(text.as_bytes())
    }),
];
