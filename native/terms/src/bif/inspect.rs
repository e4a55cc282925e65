//! `Kernel.inspect/1` and `Macro.inspect_atom/2` of Elixir, for the options that it has by default: one line, 50 elements, 4,096 characters.
//!
//! In Elixir it is a quarter of a megabyte of machine code that every error message would bring along.

use super::identifiers::{self, Name};
use super::{Bif, bif2, bif3};
use crate::atoms::{TRUE, UNSUPPORTED};
use crate::bits;
use crate::heap::{Bits, Fail, Heap, Outcome, Term, Word, badarg, boolean, error};
use crate::hold::{Stack, Text};
use crate::layout::{Kind, NIL, small, small_value};
use crate::maps;
use crate::order::{self, Numbers};
use crate::text::{FloatFormat, format_float, format_integer};

const PRINTABLE: usize = 4_096;
/// Digits that are written between two charges.
const DIGITS: usize = 16 << 10;

/// How a release of Elixir writes text.
#[derive(Debug, Clone, Copy)]
struct Style {
    /// `~c"a"`, and not `'a'`.
    sigils: bool,
    /// Spaces of all kinds and what has no width are escaped.
    visible: bool,
    /// What is shown within an element counts against the elements behind it, too.
    shared: bool,
    /// A map that names a struct and has other keys is shown as any map.
    exact: bool,
    /// A date whose year has more than four digits is the call that makes it, and no sigil.
    calls: bool,
}

/// What text of Elixir a term is. `about` is `{Sigils, Visible, Shared, Exact, Calls, Limit, Structs, Inspect}`: those of
/// [`Style`], how many elements are shown, a map from each module that is known to its struct's fields, or to `nil` when it has none, and the
/// protocol's name.
pub(crate) fn inspect(heap: &mut Heap<'_>, word: Word, about: Word) -> Outcome<Text> {
    let (style, limit, structs, protocol) = match heap.tuple_elements(about)?.as_deref() {
        Some([sigils, visible, shared, exact, calls, limit, structs, protocol]) => {
            let [sigils, visible, shared, exact, calls] =
                [sigils, visible, shared, exact, calls].map(|flag| *flag == TRUE);
            let style = Style { sigils, visible, shared, exact, calls };
            (style, small_value(*limit) as usize, *structs, *protocol)
        }
        _ => return Err(Fail::Corrupt),
    };
    heap.scoped(|heap| {
        let tasks = Stack::of(Task::Term(word, true));
        let mut inspector = Inspector {
            heap,
            style,
            structs,
            protocol,
            text: Text::default(),
            counted: 0,
            limit,
            outer: Vec::new(),
            walks: Stack::default(),
            fields: Stack::default(),
            tasks,
        };
        while let Some(task) = inspector.tasks.pop() {
            inspector.perform(task)?;
            inspector.count()?;
        }
        Ok(inspector.text)
    })
}

/// What is still to be written; `bool` says whether lists of characters are shown as such. There may be a million, so none
/// owns anything that would have to be dropped.
enum Task {
    Term(Word, bool),
    Text(&'static str),
    /// The rest of a list, the first of whose elements may be still to come.
    Rest(Word, bool, bool),
    Elements(Elements),
    /// What ends a container.
    Close(&'static str),
}

/// The elements of a container that are still to be shown.
#[derive(Clone, Copy)]
struct Elements {
    items: Items,
    shown: Shown,
    is_first: bool,
    close: &'static str,
    charlists: bool,
}

#[derive(Clone, Copy)]
enum Items {
    /// Words that lie one after another.
    Words(usize, usize),
    /// Pairs in a proper list.
    List(Word),
    /// Pairs of a flat map: where the next key and the next value are, and how many are to come.
    Flat(usize, usize, usize),
    /// Pairs of a big map, of which the uppermost walk is.
    Big,
    /// So many fields of a struct, which are uppermost, the next one on top.
    Fields(usize),
}

#[derive(Clone, Copy, PartialEq)]
enum Shown {
    /// The first of two.
    Key,
    /// `key => value`
    Pair,
    /// `key: value`
    Keyword,
    /// The same, both being in a tuple.
    KeywordIn,
}

impl From<&maps::Walk> for Items {
    fn from(walk: &maps::Walk) -> Items {
        match walk {
            maps::Walk::Flat(keys, values, count) => Items::Flat(*keys, *values, *count),
            maps::Walk::Big(..) => Items::Big,
        }
    }
}

struct Inspector<'h, 'a> {
    heap: &'h mut Heap<'a>,
    style: Style,
    structs: Word,
    /// The atom of the protocol, which refusals name: a guest's atoms are its module's.
    protocol: Word,
    text: Text,
    /// Bytes of the text that are paid for.
    counted: usize,
    /// How many elements may still follow, here and in what is here.
    limit: usize,
    /// The same of the containers around, unless all have the same.
    outer: Vec<usize>,
    /// Walks through big maps, and fields of structs: those of the innermost container on top.
    walks: Stack<maps::Walk>,
    fields: Stack<(Word, Word)>,
    tasks: Stack<Task>,
}

impl Inspector<'_, '_> {
    // The text may be far longer than the term, what is shared being written again.
    fn count(&mut self) -> Outcome<()> {
        let grown = self.text.len() - self.counted;
        self.counted = self.text.len();
        self.heap.charge(1 + grown as u64 / 8)?;
        self.heap.hold(2 * grown)
    }

    fn later(&mut self, task: Task) -> Outcome<()> {
        self.tasks.push(self.heap, task)
    }

    // A container has a limit of its own, unless what is shown in it counts for what is behind it.
    fn open(&mut self, text: &str) -> Outcome<()> {
        self.text += text;
        if !self.style.shared {
            self.heap.hold(size_of::<usize>())?;
            self.outer.push(self.limit);
        }
        Ok(())
    }

    fn close(&mut self, text: &str) {
        self.text += text;
        if let Some(limit) = self.outer.pop() {
            self.limit = limit;
        }
    }

    fn perform(&mut self, task: Task) -> Outcome<()> {
        match task {
            Task::Term(word, charlists) => self.term(word, charlists),
            Task::Text(text) => {
                self.text += text;
                Ok(())
            }
            Task::Rest(rest, charlists, is_first) => self.rest(rest, charlists, is_first),
            Task::Elements(elements) => self.element(elements),
            Task::Close(text) => {
                self.close(text);
                Ok(())
            }
        }
    }

    fn term(&mut self, word: Word, charlists: bool) -> Outcome<()> {
        match self.heap.term(word)? {
            Term::Small(n) => self.text += &n.to_string(),
            Term::Nil => self.text += "[]",
            Term::Atom(_) => self.text += &atom(self.heap.atom_text(word)?.unwrap_or_default(), self.style),
            Term::Cons(_) => self.list(word, charlists)?,
            Term::Boxed(kind, at, words) => match kind {
                Kind::Positive | Kind::Negative => {
                    let number = crate::large::read(self.heap, word)?.ok_or(Fail::Corrupt)?;
                    let digits = format_integer(self.heap, &number, 10)?;
                    for part in digits.as_bytes().chunks(DIGITS) {
                        self.text += std::str::from_utf8(part).unwrap_or_default();
                        self.count()?;
                    }
                }
                Kind::Float => self.text += &float(self.heap.finite(at)?),
                Kind::Tuple => {
                    self.container("{", "}", Items::Words(at, words), Shown::Key, charlists)?;
                }
                Kind::FlatMap | Kind::BigMap => self.map(word, charlists)?,
                Kind::Binary | Kind::SubBinary => self.binary(word)?,
                Kind::Fun | Kind::ExternalFun => self.fun(kind, at)?,
                Kind::Reference => {
                    let number = self.heap.word(at)? & !crate::layout::OWN_REFERENCE;
                    self.text += &format!("#Reference<0.0.0.{number}>");
                }
                Kind::Pid => self.text += &format!("#PID<0.{}.0>", self.heap.word(at)?),
                Kind::BigMapNode | Kind::MatchContext => return Err(Fail::Corrupt),
            },
        }
        Ok(())
    }

    fn container(
        &mut self,
        open: &str,
        close: &'static str,
        items: Items,
        shown: Shown,
        charlists: bool,
    ) -> Outcome<()> {
        self.open(open)?;
        self.later(Task::Elements(Elements { items, shown, is_first: true, close, charlists }))
    }

    fn map_container(
        &mut self,
        (open, close): (&str, &'static str),
        map: Word,
        shown: Shown,
        charlists: bool,
    ) -> Outcome<()> {
        let walk = maps::Walk::new(self.heap, map)?;
        let items = Items::from(&walk);
        if matches!(items, Items::Big) {
            self.walks.push(self.heap, walk)?;
        }
        self.container(open, close, items, shown, charlists)
    }

    fn struct_container(
        &mut self,
        (open, close): (&str, &'static str),
        fields: &[(Word, Word)],
        charlists: bool,
    ) -> Outcome<()> {
        self.fields.extend(self.heap, fields.iter().copied())?;
        self.container(open, close, Items::Fields(fields.len()), Shown::Keyword, charlists)
    }

    fn next_item(&mut self, items: &mut Items) -> Outcome<Option<(Word, Word)>> {
        let heap = &mut *self.heap;
        Ok(match items {
            Items::Words(_, 0) | Items::Flat(_, _, 0) | Items::Fields(0) => None,
            Items::Words(at, count) => {
                let word = heap.word(*at)?;
                (*at, *count) = (*at + 8, *count - 1);
                Some((word, NIL))
            }
            Items::List(list) => heap.cons_parts(*list)?.map(|(head, tail)| {
                *list = tail;
                (head, NIL)
            }),
            Items::Flat(keys, values, count) => {
                let pair = (heap.word(*keys)?, heap.word(*values)?);
                (*keys, *values, *count) = (*keys + 8, *values + 8, *count - 1);
                Some(pair)
            }
            Items::Big => self.walks.last_mut().ok_or(Fail::Corrupt)?.next(heap)?,
            Items::Fields(count) => {
                *count -= 1;
                self.fields.pop()
            }
        })
    }

    // What a container had beside its task.
    fn close_items(&mut self, items: Items) {
        match items {
            Items::Big => drop(self.walks.pop()),
            Items::Fields(count) => self.fields.truncate(self.fields.len().saturating_sub(count)),
            Items::Words(..) | Items::List(_) | Items::Flat(..) => {}
        }
    }

    // One more element, and the rest later.
    fn element(&mut self, mut elements: Elements) -> Outcome<()> {
        let Some((first, second)) = self.next_item(&mut elements.items)? else {
            self.close_items(elements.items);
            self.close(elements.close);
            return Ok(());
        };
        if !std::mem::replace(&mut elements.is_first, false) {
            self.text += ", ";
        }
        if self.limit == 0 {
            self.close_items(elements.items);
            self.text += "...";
            self.close(elements.close);
            return Ok(());
        }
        self.limit -= 1;
        let (shown, charlists) = (elements.shown, elements.charlists);
        self.later(Task::Elements(elements))?;
        let (key, value) = match shown {
            Shown::Key => return self.later(Task::Term(first, charlists)),
            Shown::Pair => {
                self.later(Task::Term(second, charlists))?;
                self.later(Task::Text(" => "))?;
                return self.later(Task::Term(first, charlists));
            }
            Shown::Keyword => (first, second),
            Shown::KeywordIn => self.keyword_pair(first)?.ok_or(Fail::Corrupt)?,
        };
        self.text += &keyword(self.heap.atom_text(key)?.unwrap_or_default(), self.style);
        self.text.push(' ');
        self.later(Task::Term(value, charlists))
    }

    fn list(&mut self, word: Word, charlists: bool) -> Outcome<()> {
        if charlists && let Some((text, more)) = self.charlist(word)? {
            let (open, quote) = if self.style.sigils { ("~c\"", '"') } else { ("'", '\'') };
            self.text += open;
            escape(self.text.end(), &text, quote, self.style);
            self.text.push(quote);
            if more {
                self.text += " ++ ...";
            }
            return Ok(());
        }
        if self.is_keyword_list(word)? {
            return self.container("[", "]", Items::List(word), Shown::KeywordIn, charlists);
        }
        self.open("[")?;
        self.later(Task::Rest(word, charlists, true))
    }

    // It may be improper.
    fn rest(&mut self, rest: Word, charlists: bool, is_first: bool) -> Outcome<()> {
        if let Some((head, tail)) = self.heap.cons_parts(rest)? {
            if !is_first {
                self.text += ", ";
            }
            if self.limit == 0 {
                self.close("...]");
                return Ok(());
            }
            self.limit -= 1;
            self.later(Task::Rest(tail, charlists, false))?;
            return self.later(Task::Term(head, charlists));
        }
        if rest == NIL {
            self.close("]");
            return Ok(());
        }
        self.text += " | ";
        self.limit = self.limit.saturating_sub(usize::from(self.style.shared));
        self.later(Task::Close("]"))?;
        self.later(Task::Term(rest, charlists))
    }

    // The text of a list of printable characters, and whether it is longer than is shown.
    fn charlist(&mut self, word: Word) -> Outcome<Option<(String, bool)>> {
        let (mut text, mut rest) = (String::new(), word);
        while let Some((head, tail)) = self.heap.cons_parts(rest)? {
            self.heap.charge(1)?;
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

    // Whether all are pairs as in a keyword list, which ends properly.
    fn is_keyword_list(&mut self, mut list: Word) -> Outcome<bool> {
        while let Some((head, tail)) = self.heap.cons_parts(list)? {
            self.heap.charge(1)?;
            if self.keyword_pair(head)?.is_none() {
                return Ok(false);
            }
            list = tail;
        }
        Ok(list == NIL)
    }

    // The same of a map's keys.
    fn are_keywords(&mut self, map: Word) -> Outcome<bool> {
        let mut walk = maps::Walk::new(self.heap, map)?;
        while let Some((key, _)) = walk.next(self.heap)? {
            if self.keyword_pair(key)?.is_none() {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn keyword_pair(&self, word: Word) -> Outcome<Option<(Word, Word)>> {
        let Some((at, 2)) = self.heap.tuple_parts(word)? else { return Ok(None) };
        let (key, value) = (self.heap.word(at)?, self.heap.word(at + 8)?);
        Ok(self.is_keyword(key)?.then_some((key, value)))
    }

    fn is_keyword(&self, key: Word) -> Outcome<bool> {
        Ok(self.heap.atom_text(key)?.is_some_and(|text| !text.starts_with("Elixir.")))
    }

    fn map(&mut self, word: Word, charlists: bool) -> Outcome<()> {
        if self.known_struct(word, charlists)? {
            return Ok(());
        }
        let mut walk = maps::Walk::new(self.heap, word)?;
        let mut keywords = true;
        while keywords && let Some((key, _)) = walk.next(self.heap)? {
            keywords = self.is_keyword(key)?;
        }
        let shown = if keywords { Shown::Keyword } else { Shown::Pair };
        self.map_container(("%{", "}"), word, shown, charlists)
    }

    // A map with the name of a module in it, as that module would show it; false when as any other map.
    fn known_struct(&mut self, word: Word, charlists: bool) -> Outcome<bool> {
        let Some(module) = self.field(word, "__struct__")? else { return Ok(false) };
        let Some(name) = self.heap.atom_text(module)?.map(str::to_owned) else { return Ok(false) };
        let Some(fields) = maps::get(self.heap, self.structs, module)? else {
            // The host's own text is not known here.
            return if name.starts_with("Elixir.") { self.refuse(module) } else { Ok(false) };
        };
        if self.style.exact && self.exact_fields(word, fields)?.is_none() {
            return Ok(false);
        }
        let shown = match &*name {
            "Elixir.Range" => self.range(word, charlists)?,
            "Elixir.MapSet" => self.map_set(word)?,
            "Elixir.Stream" => self.stream(word, charlists)?,
            "Elixir.Date.Range" => self.date_range(word)?,
            "Elixir.Date" | "Elixir.Time" | "Elixir.NaiveDateTime" | "Elixir.DateTime" => {
                self.date(&name, word)?.map(|text| self.text += &text)
            }
            _ => return self.plain_struct(word, &name, fields, charlists),
        };
        if shown.is_none() { self.refuse(module) } else { Ok(true) }
    }

    // Its fields, if it has all of them and nothing else.
    fn exact_fields(&mut self, word: Word, fields: Word) -> Outcome<Option<Vec<Word>>> {
        // A module that has no struct.
        let Some(fields) = self.heap.list(fields)? else { return Ok(None) };
        let key = self.heap.atom("__struct__");
        let mut exact = maps::size(self.heap, word)? == Some(fields.len() + 1);
        let mut walk = maps::Walk::new(self.heap, word)?;
        while exact && let Some((found, _)) = walk.next(self.heap)? {
            exact = found == key || fields.contains(&found);
        }
        Ok(exact.then_some(fields))
    }

    fn plain_struct(&mut self, word: Word, name: &str, fields: Word, charlists: bool) -> Outcome<bool> {
        let Some(fields) = self.exact_fields(word, fields)? else { return Ok(false) };
        let mut pairs = Vec::with_capacity(fields.len());
        for field in fields.into_iter().rev() {
            if !self.heap.is_atom(field, "__exception__") {
                pairs.push((field, maps::get(self.heap, word, field)?.ok_or(Fail::Corrupt)?));
            }
        }
        let open = format!("%{}{{", atom(name, self.style));
        self.struct_container((&open, "}"), &pairs, charlists)?;
        Ok(true)
    }

    // The struct's text is the host's, or tells of an error and where that was.
    fn refuse<T>(&mut self, module: Word) -> Outcome<T> {
        let what = self.heap.tuple(&[self.protocol, module])?;
        let reason = self.heap.tuple(&[UNSUPPORTED, what])?;
        error(reason)
    }

    fn field(&mut self, map: Word, name: &str) -> Outcome<Option<Word>> {
        let key = self.heap.atom(name);
        maps::get(self.heap, map, key)
    }

    fn map_set(&mut self, word: Word) -> Outcome<Option<()>> {
        let Some(map) = self.field(word, "map")? else { return Ok(None) };
        let Some(size) = maps::size(self.heap, map)? else { return Ok(None) };
        let keywords = size > 0 && self.are_keywords(map)?;
        let shown = if keywords { Shown::KeywordIn } else { Shown::Key };
        self.map_container(("MapSet.new([", "])"), map, shown, false).map(Some)
    }

    fn stream(&mut self, word: Word, charlists: bool) -> Outcome<Option<()>> {
        let (Some(of), Some(funs)) = (self.field(word, "enum")?, self.field(word, "funs")?) else {
            return Ok(None);
        };
        let Some(mut funs) = self.heap.list(funs)? else { return Ok(None) };
        funs.reverse();
        let funs = self.heap.make_list(&funs)?;
        // The next one is the last.
        let shown = [(self.heap.atom("funs"), funs), (self.heap.atom("enum"), of)];
        self.struct_container(("#Stream<[", "]>"), &shown, charlists).map(Some)
    }

    // A sigil, or another text where there is none for it; nothing for what has no text.
    fn date(&mut self, module: &str, word: Word) -> Outcome<Option<String>> {
        let Some(calendar) = self.field(word, "calendar")? else { return Ok(None) };
        if !self.heap.is_atom(calendar, "Elixir.Calendar.ISO") {
            return Ok(None);
        }
        let mut text = String::new();
        // The arguments of a call that makes it, of what no sigil is for.
        let mut made = None;
        if module != "Elixir.Time" {
            let [year, month, day] = ["year", "month", "day"].map(|name| self.number(word, name));
            let (Some(year), Some(month), Some(day)) = (year?, month?, day?) else { return Ok(None) };
            text += &format!("{}-{}-{}", padded(year, 4), padded(month, 2), padded(day, 2));
            let beyond = self.style.calls && !(-9999..=9999).contains(&year);
            made = beyond.then(|| format!("{year}, {month}, {day}"));
        }
        if module == "Elixir.Date" {
            return Ok(Some(made.map_or_else(|| format!("~D[{text}]"), |made| format!("Date.new!({made})"))));
        }
        let [hour, minute, second] = ["hour", "minute", "second"].map(|name| self.number(word, name));
        let (Some(hour @ 0..24), Some(minute @ 0..60), Some(second @ 0..60)) = (hour?, minute?, second?)
        else {
            return Ok(None);
        };
        if !text.is_empty() {
            text.push(' ');
        }
        text += &format!("{hour:02}:{minute:02}:{second:02}");
        let Some(fraction) = self.field(word, "microsecond")? else { return Ok(None) };
        let fraction = self.heap.tuple_elements(fraction)?.unwrap_or_default();
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
            "Elixir.NaiveDateTime" if let Some(made) = made => Some(format!(
                "NaiveDateTime.new!({made}, {hour}, {minute}, {second}, {{{micro}, {precision}}})"
            )),
            "Elixir.NaiveDateTime" => Some(format!("~N[{text}]")),
            _ => {
                let [utc, summer] = ["utc_offset", "std_offset"].map(|name| self.number(word, name));
                let (Some(utc), Some(summer)) = (utc?, summer?) else { return Ok(None) };
                let [zone, short] = ["time_zone", "zone_abbr"].map(|name| self.utf8(word, name));
                let (Some(zone), Some(short)) = (zone?, short?) else { return Ok(None) };
                Some(with_zone(&text, &zone, &short, (utc, summer), made.is_some()))
            }
        })
    }

    fn number(&mut self, map: Word, name: &str) -> Outcome<Option<i64>> {
        let Some(value) = self.field(map, name)? else { return Ok(None) };
        Ok(if let Term::Small(number) = self.heap.term(value)? { Some(number) } else { None })
    }

    fn utf8(&mut self, map: Word, name: &str) -> Outcome<Option<String>> {
        let Some(value) = self.field(map, name)? else { return Ok(None) };
        Ok(self.heap.binary(value)?.and_then(|bytes| String::from_utf8(bytes.into_owned()).ok()))
    }

    // Of what begins and ends with these: up where the last is not before the first, if it is not said.
    fn step(&mut self, word: Word, is_ordered: bool) -> Outcome {
        Ok(self.field(word, "step")?.unwrap_or(if is_ordered { small(1) } else { small(-1) }))
    }

    fn range(&mut self, word: Word, charlists: bool) -> Outcome<Option<()>> {
        let (Some(first), Some(last)) = (self.field(word, "first")?, self.field(word, "last")?) else {
            return Ok(None);
        };
        let is_ordered = order::compare(self.heap, first, last, Numbers::ByValue)?.is_le();
        let step = self.step(word, is_ordered)?;
        if step != small(1) || !is_ordered {
            self.later(Task::Term(step, charlists))?;
            self.later(Task::Text("//"))?;
        }
        self.later(Task::Term(last, charlists))?;
        self.later(Task::Text(".."))?;
        self.later(Task::Term(first, charlists)).map(Some)
    }

    fn date_range(&mut self, word: Word) -> Outcome<Option<()>> {
        let (Some(first), Some(last)) = (self.field(word, "first")?, self.field(word, "last")?) else {
            return Ok(None);
        };
        let is_ordered = order::compare(self.heap, first, last, Numbers::ByValue)?.is_le();
        let step = self.step(word, is_ordered)?;
        if !matches!(self.heap.term(step)?, Term::Small(_)) {
            return Ok(None);
        }
        self.text += "Date.range(";
        self.later(Task::Text(")"))?;
        if step != small(1) {
            self.later(Task::Term(step, true))?;
            self.later(Task::Text(", "))?;
        }
        self.later(Task::Term(last, true))?;
        self.later(Task::Text(", "))?;
        self.later(Task::Term(first, true)).map(Some)
    }

    fn binary(&mut self, word: Word) -> Outcome<()> {
        let Some(of) = self.heap.bits(word)? else { return Err(Fail::Corrupt) };
        self.heap.charge(of.size.min(8 * 4 * PRINTABLE as u64) / 64)?;
        // As much as can be shown.
        let front = Bits { size: of.size.min(8 * 4 * (PRINTABLE as u64 + 1)), ..of };
        let bytes = bits::read(self.heap, &front)?;
        if of.whole_bytes().is_some()
            && let Some((text, more)) = printable(&bytes)
        {
            self.text.push('"');
            escape(self.text.end(), text, '"', self.style);
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
            if index == self.limit {
                self.text += "...";
                break;
            }
            if index % 256 == 255 {
                self.count()?;
            }
            if index < whole {
                self.text += &byte.to_string();
            } else {
                self.text += &format!("{}::size({rest})", byte >> (8 - rest));
            }
        }
        self.text += ">>";
        self.limit = self.limit.saturating_sub(if self.style.shared { parts } else { 0 });
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
        let fun = usize::try_from(index).ok().and_then(|index| self.heap.atoms.fun(index));
        let (module, name, _) = fun.unwrap_or_default();
        let module = atom(self.heap.atoms.name(module).unwrap_or_default(), self.style);
        let name = self.heap.atoms.name(name).unwrap_or_default();
        // -name/1-fun-0-
        let within = name.strip_prefix('-').and_then(|name| name.split("-fun-").next()).unwrap_or(name);
        self.text += &format!("#Function<{index}.0/{arity} in {module}.{within}>");
        Ok(())
    }
}

// As Elixir's calendar pads numbers.
fn padded(number: i64, width: usize) -> String {
    let sign = if number < 0 { "-" } else { "" };
    format!("{sign}{:0width$}", number.unsigned_abs())
}

fn with_zone(text: &str, zone: &str, short: &str, (utc, summer): (i64, i64), beyond: bool) -> String {
    if (zone, utc, summer) == ("Etc/UTC", 0, 0) {
        return if beyond { format!("#DateTime<{text}Z>") } else { format!("~U[{text}Z]") };
    }
    let total = utc + summer;
    let sign = if total < 0 { "-" } else { "+" };
    let seconds = total.unsigned_abs();
    let (hours, minutes) = (seconds / 3600, seconds % 3600 / 60);
    let name = if zone == "Etc/UTC" { String::new() } else { format!(" {short} {zone}") };
    format!("#DateTime<{text}{sign}{hours:02}:{minutes:02}{name}>")
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
    identifiers::name(text).is_some() || OPERATORS.contains(&text)
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
    match identifiers::name(text) {
        Some(Name::Callable) => return text.to_owned(),
        Some(Name::Plain) => return format!("\"{text}\""),
        None => {}
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
    bif2("instar", "inspect", |heap, &[of, about]| {
        let text = inspect(heap, of, about)?;
        heap.make_text(&text)
    }),
    // Whether a map has a key, for a map that the compiler takes for an atom.
    bif2("instar", "is_key", |heap, &[key, map]| Ok(boolean(maps::get(heap, map, key)?.is_some()))),
    // The atom of a part of a function's name, for Code.Identifier: as few as there are functions.
    bif2("instar", "part_of_name", |heap, &[text, _]| {
        let text = heap.binary(text)?.map(|bytes| String::from_utf8(bytes.into_owned()));
        match text {
            Some(Ok(text)) if text.chars().count() <= 255 => Ok(heap.atom(&text)),
            _ => badarg(),
        }
    }),
    // A text with another before each line that is not empty.
    bif2("instar", "indent", |heap, &[text, by]| {
        let (Some(text), Some(by)) = (heap.binary_bytes(text)?, heap.binary_bytes(by)?) else {
            return badarg();
        };
        let front = |line: &[u8]| if line.is_empty() { 0 } else { by.len() };
        let mut length = text.len();
        for line in text.split(|byte| *byte == b'\n') {
            heap.charge(line.len() as u64 / 16 + 1)?;
            length += front(line);
        }
        let (word, mut at) = heap.new_binary(8 * length as u64)?;
        for (index, line) in text.split(|byte| *byte == b'\n').enumerate() {
            heap.charge(line.len() as u64 / 16 + 1)?;
            let parts: [&[u8]; 3] = [if index > 0 { b"\n" } else { b"" }, &by[..front(line)], line];
            for part in parts {
                heap.store_bytes(at, part)?;
                at += part.len();
            }
        }
        Ok(word)
    }),
    // Macro.inspect_atom/2, with what is `visible` of [`Style`].
    bif3("instar", "inspect_atom", |heap, &[form, name, visible]| {
        let visible = visible == TRUE;
        let style = Style { sigils: true, visible, shared: false, exact: false, calls: false };
        let Some(text) = heap.atom_text(name)?.map(str::to_owned) else { return badarg() };
        let text = match heap.atom_text(form)? {
            Some("literal") => atom(&text, style),
            Some("key") => keyword(&text, style),
            Some("remote_call") => call(&text, style),
            _ => return badarg(),
        };
        heap.make_binary(text.as_bytes())
    }),
];
