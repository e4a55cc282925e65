//! The table that says of native code which places of its sources it is, for modules that say so by DWARF: who runs the code asks when
//! it has trapped. It lies in the native code, in the place of wasmtime's own map, and is read where it lies.
//!
//! All numbers are words of 32 bits. After the numbers of entries, places and texts come, each for each entry, where it begins in the
//! native code, in this order, and its place, which holds until the next one begins; then the places, each as the texts of function and
//! file, the line, and the place that the function was inlined into; then where the texts end, and the texts. Places and files count
//! from one, and zero is none.

use std::ops::Range;

/// What the section is called; wasmtime passes over what is called so.
pub const PLACES: &str = ".debug_places";

const HEAD: usize = 3;
const WORD: usize = 4;
/// Words of a place.
const PLACE: usize = 4;
/// Functions within one another at a place, at most.
const DEEPEST: usize = 32;

/// A place in a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place<'t> {
    /// The function; empty where nothing is known of its name.
    pub function: &'t str,
    /// The file.
    pub file: Option<&'t str>,
    /// The line.
    pub line: Option<u32>,
}

/// A table that is read; one that makes no sense knows nothing.
#[derive(Debug, Clone, Copy)]
pub struct Places<'t> {
    bytes: &'t [u8],
    entries: usize,
    places: usize,
    texts: usize,
}

impl<'t> Places<'t> {
    /// Of these bytes; none of others.
    pub fn read(bytes: &'t [u8]) -> Option<Places<'t>> {
        let count = |index: usize| Some(word(bytes, index)? as usize);
        let read = Places { bytes, entries: count(0)?, places: count(1)?, texts: count(2)? };
        (read.texts_at()? <= bytes.len()).then_some(read)
    }

    // Where each part begins, in words, and the texts, in bytes.
    fn places_at(&self) -> Option<usize> {
        HEAD.checked_add(self.entries.checked_mul(2)?)
    }

    fn ends_at(&self) -> Option<usize> {
        self.places_at()?.checked_add(self.places.checked_mul(PLACE)?)
    }

    fn texts_at(&self) -> Option<usize> {
        self.ends_at()?.checked_add(self.texts)?.checked_mul(WORD)
    }

    /// The places of an instruction in a function that lies so: that of the instruction, then of what that was inlined into, and so on. Of
    /// one that no place is known of it is that of what comes before it there, or behind it.
    pub fn find(&self, at: usize, function: &Range<usize>) -> Vec<Place<'t>> {
        self.chain(self.entry(at, function).unwrap_or_default()).unwrap_or_default()
    }

    fn entry(&self, at: usize, function: &Range<usize>) -> Option<usize> {
        let begin = |index: usize| word(self.bytes, HEAD + index).map(|begin| begin as usize);
        let place = |index: usize| word(self.bytes, HEAD + self.entries + index).map(|place| place as usize);
        let (mut low, mut high) = (0, self.entries);
        while low < high {
            let middle = low + (high - low) / 2;
            if begin(middle)? <= at { low = middle + 1 } else { high = middle }
        }
        let is_within = |index: &usize| begin(*index).is_some_and(|begin| function.contains(&begin));
        // What holds where the function begins may have begun in what lies before it.
        let before = (0..low).rev().take_while(is_within).find_map(|index| place(index).filter(|n| *n > 0));
        let behind =
            || (low..self.entries).take_while(is_within).find_map(|index| place(index).filter(|n| *n > 0));
        before.or_else(behind)
    }

    fn chain(&self, mut place: usize) -> Option<Vec<Place<'t>>> {
        let mut chain = Vec::new();
        while place > 0 && place <= self.places && chain.len() < DEEPEST {
            let at = self.places_at()? + (place - 1) * PLACE;
            let [function, file, line, outer] = [0, 1, 2, 3].map(|index| word(self.bytes, at + index));
            chain.push(Place {
                function: self.text(function? as usize)?,
                file: (file? as usize).checked_sub(1).map(|file| self.text(file)).unwrap_or_default(),
                line: line.filter(|line| *line > 0),
            });
            place = outer? as usize;
        }
        Some(chain)
    }

    fn text(&self, index: usize) -> Option<&'t str> {
        let end = |index: usize| word(self.bytes, self.ends_at()? + index).map(|end| end as usize);
        let start = if index == 0 { 0 } else { end(index - 1)? };
        let texts = self.bytes.get(self.texts_at()?..)?;
        (index < self.texts).then_some(())?;
        std::str::from_utf8(texts.get(start..end(index)?)?).ok()
    }
}

fn word(bytes: &[u8], index: usize) -> Option<u32> {
    let start = index.checked_mul(WORD)?;
    bytes.get(start..start + WORD)?.try_into().ok().map(u32::from_le_bytes)
}

/// A table that is made.
#[cfg(feature = "compiler")]
#[derive(Debug, Default)]
pub(crate) struct Written {
    entries: Vec<(u32, u32)>,
    places: Vec<[u32; PLACE]>,
    known_places: std::collections::HashMap<[u32; PLACE], u32>,
    texts: Vec<String>,
    known_texts: std::collections::HashMap<String, u32>,
}

#[cfg(feature = "compiler")]
impl Written {
    /// The number of a place in a function that was inlined into the place with that number.
    pub(crate) fn place(&mut self, place: Place<'_>, outer: u32) -> u32 {
        let function = self.text(place.function);
        let file = place.file.map_or(0, |file| self.text(file) + 1);
        let place = [function, file, place.line.unwrap_or_default(), outer];
        let Written { places, known_places, .. } = self;
        *known_places.entry(place).or_insert_with(|| {
            places.push(place);
            places.len() as u32
        })
    }

    fn text(&mut self, text: &str) -> u32 {
        if let Some(known) = self.known_texts.get(text) {
            return *known;
        }
        let number = self.texts.len() as u32;
        self.texts.push(text.to_owned());
        self.known_texts.insert(text.to_owned(), number);
        number
    }

    /// From here on in the native code it is the place with that number; they come in order. Each function has entries of its own.
    pub(crate) fn entry(&mut self, at: u32, place: u32, begins: bool) {
        match self.entries.last_mut() {
            Some((last, before)) if *last == at => *before = place,
            Some((_, before)) if *before == place && !begins => {}
            _ => self.entries.push((at, place)),
        }
    }

    /// The table's bytes.
    pub(crate) fn encode(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut put = |number: u32| bytes.extend(number.to_le_bytes());
        let counts = [self.entries.len(), self.places.len(), self.texts.len()];
        counts.into_iter().for_each(|count| put(count as u32));
        self.entries.iter().for_each(|(at, _)| put(*at));
        self.entries.iter().for_each(|(_, place)| put(*place));
        self.places.iter().flatten().for_each(|number| put(*number));
        let mut end = 0;
        self.texts.iter().for_each(|text| {
            end += text.len() as u32;
            put(end);
        });
        self.texts.iter().for_each(|text| bytes.extend(text.as_bytes()));
        bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(function: &'static str, line: u32) -> Place<'static> {
        Place { function, file: Some("shop.c"), line: Some(line) }
    }

    #[test]
    fn what_is_written_is_found() {
        let mut table = Written::default();
        let outer = table.place(place("total", 20), 0);
        let inner = table.place(place("divide", 4), outer);
        assert_eq!(table.place(place("total", 20), 0), outer, "it is known");
        let bare = table.place(Place { function: "start", file: None, line: None }, 0);
        for (at, place) in [(0, 0), (12, outer), (16, inner), (20, inner), (24, 0), (40, 0), (44, bare)] {
            table.entry(at, place, at == 44);
        }
        let bytes = table.encode();
        let read = Places::read(&bytes).unwrap();
        let found = |at| read.find(at, &(8..40)).iter().map(|place| place.function).collect::<Vec<_>>();
        assert_eq!(found(8), ["total"], "before the first one it is the first");
        assert_eq!(found(12), ["total"]);
        assert_eq!(found(19), ["divide", "total"]);
        assert_eq!(found(30), ["divide", "total"], "behind the last one it is the last");
        assert_eq!(read.find(12, &(8..40)), [place("total", 20)]);
        assert_eq!(read.find(50, &(40..60)), [Place { function: "start", file: None, line: None }]);
        assert_eq!(read.find(50, &(48..60)), [], "it began in another function");
        // Anything else says nothing, and does no harm.
        for length in 0..bytes.len() {
            if let Some(read) = Places::read(&bytes[..length]) {
                (0..60).for_each(|at| drop(read.find(at, &(0..60))));
            }
        }
        let mut broken = bytes.clone();
        for index in 0..bytes.len() {
            broken[index] = !broken[index];
            if let Some(read) = Places::read(&broken) {
                (0..60).for_each(|at| drop(read.find(at, &(0..60))));
            }
            broken[index] = bytes[index];
        }
    }
}
