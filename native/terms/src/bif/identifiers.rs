//! Which atoms are names in Elixir, as `String.Tokenizer` has it: an atom that is none is written with quotes.
//!
//! The rules are those of Unicode for identifiers, without what is not recommended in them, in the normal form NFC and of
//! scripts that go together. Which characters there are, and which scripts go together, is another table in each release of
//! Elixir: the host's own is given by [`set`], as `lib/instar/native/identifiers.ex` writes it. Without it, that of Elixir 1.14
//! holds, which `identifiers.exs` has made.

use std::borrow::Cow;
use std::sync::OnceLock;

#[rustfmt::skip]
mod table;

use table::{MIXED, RANGES, SCRIPTS};

/// What a character beyond ASCII is good for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    /// A name may begin with it, which then is none of a function.
    Upper,
    /// A name may begin with it.
    Start,
    /// A name may go on with it.
    Continue,
    /// The tokenizer puts another in its place: a function's name has that one.
    Replaced,
}

/// What an atom without quotes is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Name {
    /// A function's name as it is called.
    Callable,
    /// No such name.
    Plain,
}

/// The characters beyond ASCII: first and last of a range, what they are good for, and the number of their scripts.
type Range = (u32, u32, Class, u8);

/// What names are in one release.
struct Table {
    ranges: Cow<'static, [Range]>,
    /// Sets of scripts, a bit for each; the last is that of what is of no script.
    scripts: Cow<'static, [u128]>,
    /// The sets whose scripts may be mixed; without one, each part of a name between two `_` is of one script.
    mixed: Cow<'static, [u128]>,
    /// Whether Erlang's normal form takes the signs of [`APART`] apart.
    apart: bool,
}

const BUILT_IN: Table = Table {
    ranges: Cow::Borrowed(&RANGES),
    scripts: Cow::Borrowed(&SCRIPTS),
    mixed: Cow::Borrowed(&MIXED),
    apart: true,
};

static GIVEN: OnceLock<Table> = OnceLock::new();

/// Takes the host's table for all names from now on: once, and none where there are no bytes. False, if that is no table.
pub(super) fn set(bytes: &[u8]) -> bool {
    match Table::read(bytes) {
        _ if bytes.is_empty() => true,
        Some(table) => {
            GIVEN.get_or_init(|| table);
            true
        }
        None => false,
    }
}

/// The script of letters in ASCII.
const LATIN: u128 = 1;

/// Vowel signs of two parts: behind a letter, Erlang's NFC takes them apart and does not put them together again, but in OTP 29.
const APART: [char; 21] = [
    '\u{9cb}', '\u{9cc}', '\u{b48}', '\u{b4b}', '\u{b4c}', '\u{bca}', '\u{bcb}', '\u{bcc}', '\u{c48}',
    '\u{cc0}', '\u{cc7}', '\u{cc8}', '\u{cca}', '\u{ccb}', '\u{d4a}', '\u{d4b}', '\u{d4c}', '\u{dda}',
    '\u{ddc}', '\u{ddd}', '\u{dde}',
];

impl Table {
    fn read(bytes: &[u8]) -> Option<Table> {
        let (&[mixed, scripts, apart], rest) = bytes.split_first_chunk()?;
        let (mixed, scripts) = (usize::from(mixed), usize::from(scripts));
        let (sets, ranges) = rest.split_at_checked(16 * (mixed + scripts))?;
        let (sets, _) = sets.as_chunks();
        let sets: Vec<u128> = sets.iter().map(|set| u128::from_le_bytes(*set)).collect();
        let (ranges, []) = ranges.as_chunks::<10>() else { return None };
        let mut read = Vec::with_capacity(ranges.len());
        for &[a, b, c, d, e, f, g, h, class, set] in ranges {
            let class = match class {
                0 => Class::Upper,
                1 => Class::Start,
                2 => Class::Continue,
                3 => Class::Replaced,
                _ => return None,
            };
            if usize::from(set) >= scripts {
                return None;
            }
            read.push((u32::from_le_bytes([a, b, c, d]), u32::from_le_bytes([e, f, g, h]), class, set));
        }
        let (mixed, scripts) = sets.split_at(mixed);
        let (scripts, mixed) = (scripts.to_vec().into(), mixed.to_vec().into());
        Some(Table { ranges: read.into(), scripts, mixed, apart: apart != 0 })
            .filter(|table| !table.scripts.is_empty())
    }

    /// The set of what is of no script.
    fn every(&self) -> u128 {
        self.scripts.last().copied().unwrap_or(LATIN)
    }

    fn beyond_ascii(&self, character: char) -> Option<(Class, u128)> {
        let point = u32::from(character);
        let at = self.ranges.partition_point(|(_, last, ..)| *last < point);
        let (first, _, class, scripts) = *self.ranges.get(at)?;
        (first <= point).then(|| (class, self.scripts[usize::from(scripts)]))
    }

    fn scripts_of(&self, character: char) -> u128 {
        match character {
            'a'..='z' | 'A'..='Z' => LATIN,
            _ => self.beyond_ascii(character).map_or(self.every(), |(_, scripts)| scripts),
        }
    }

    /// Whether scripts that have nothing in common may stand in one name.
    fn may_be_mixed(&self, text: &str) -> bool {
        let goes_with = |set: u128| text.chars().all(|character| self.scripts_of(character) & set != 0);
        let of_one_script = |part: &str| {
            part.chars().fold(self.every(), |set, character| set & self.scripts_of(character)) != 0
        };
        match &*self.mixed {
            [] => nfc().normalize(text).split('_').all(of_one_script),
            sets => sets.iter().any(|set| goes_with(*set)),
        }
    }

    fn name(&self, text: &str) -> Option<Name> {
        let mut characters = text.chars();
        let (mut lower, mut replaced, mut scripts) = match characters.next()? {
            'A'..='Z' => (false, false, LATIN),
            'a'..='z' => (true, false, LATIN),
            '_' => (true, false, self.every()),
            first => match self.beyond_ascii(first)? {
                (Class::Upper, scripts) => (false, false, scripts),
                (Class::Start, scripts) => (true, false, scripts),
                (Class::Replaced, scripts) => (true, true, scripts),
                (Class::Continue, _) => return None,
            },
        };
        while let Some(character) = characters.next() {
            match character {
                '!' | '?' if characters.as_str().is_empty() => {}
                '@' => lower = false,
                'a'..='z' | 'A'..='Z' => scripts &= LATIN,
                '_' | '0'..='9' => {}
                _ => {
                    let (class, own) = self.beyond_ascii(character)?;
                    scripts &= own;
                    replaced |= class == Class::Replaced || (self.apart && APART.contains(&character));
                }
            }
        }
        if scripts == 0 && !self.may_be_mixed(text) {
            return None;
        }
        match lower {
            true if replaced || !nfc().is_normalized(text) => None,
            true => Some(Name::Callable),
            false => Some(Name::Plain),
        }
    }
}

fn nfc() -> icu_normalizer::ComposingNormalizerBorrowed<'static> {
    icu_normalizer::ComposingNormalizer::new_nfc()
}

/// What an atom of this text is, if it is written without quotes. Operators are no names.
pub(super) fn name(text: &str) -> Option<Name> {
    GIVEN.get().unwrap_or(&BUILT_IN).name(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_order() {
        assert!(RANGES.iter().all(|(first, last, ..)| first <= last && *first > 0x7f));
        assert!(RANGES.windows(2).all(|pair| pair[0].1 < pair[1].0));
        assert_eq!(SCRIPTS[0], LATIN);
    }

    // A small release of its own: Latin, Cyrillic and what is of no script.
    fn small(mixed: &[u128]) -> Vec<u8> {
        let mut bytes = vec![mixed.len() as u8, 3, 0];
        for set in mixed.iter().chain(&[1, 2, 3 | 1 << 64]) {
            bytes.extend(set.to_le_bytes());
        }
        for (first, last, class, set) in [(0xb7u32, 0xb7u32, 2, 2), (0xdf, 0xf6, 1, 0), (0x430, 0x44f, 1, 1)]
        {
            bytes.extend(first.to_le_bytes());
            bytes.extend(last.to_le_bytes());
            bytes.extend([class, set]);
        }
        bytes
    }

    #[test]
    fn a_table_of_the_hosts_is_read() {
        let parts = Table::read(&small(&[])).expect("a table");
        for (text, expected) in [
            ("\u{e9}x", Some(Name::Callable)),
            ("\u{440}\u{44f}", Some(Name::Callable)),
            ("x\u{430}", None),
            ("x_\u{430}", Some(Name::Callable)),
            ("x_\u{430}_1\u{b7}", Some(Name::Callable)),
            ("x_y\u{430}", None),
            ("\u{6f22}", None),
            ("e\u{301}", None),
        ] {
            assert_eq!(parts.name(text), expected, "{text}");
        }
        let mixed = Table::read(&small(&[3])).expect("a table");
        assert_eq!(mixed.name("x\u{430}"), Some(Name::Callable));
        // What is none is refused, and changes nothing.
        let whole = small(&[]);
        for cut in (1..whole.len()).filter(|cut| (cut + 9) % 10 != 0) {
            assert!(Table::read(&whole[..cut]).is_none(), "{cut}");
        }
        assert!(set(&[]) && !set(&[9, 9, 9]) && GIVEN.get().is_none());
    }

    #[test]
    fn names_are_those_of_the_tokenizer() {
        let callable = [
            "a",
            "_",
            "a?",
            "_1!",
            "\u{e9}",
            "x\u{b7}y",
            "\u{6f22}\u{5b57}",
            "x\u{6f22}",
            "a\u{30a}x",
            "\u{3c0}",
        ];
        for text in callable {
            let expected = if text == "a\u{30a}x" { None } else { Some(Name::Callable) };
            assert_eq!(name(text), expected, "{text}");
        }
        // Of what is no function's name the normal form does not matter.
        for text in ["A", "\u{c4}", "A\u{308}", "a@b", "a@\u{b5}", "\u{b5}@", "\u{c4}b?", "e\u{301}@"] {
            assert_eq!(name(text), Some(Name::Plain), "{text}");
        }
        for text in [
            "",
            "1",
            "?",
            "a?b",
            "a!?",
            "a b",
            "\u{b5}",
            "a\u{b5}",
            "\u{fb01}",
            "\u{210c}",
            "k\u{212a}",
            "e\u{301}",
            "x\u{430}",
            "\u{b7}y",
            "\u{301}",
            "\u{e1}\u{323}",
            "\u{1100}\u{1161}",
            "@a",
            "a-b",
        ] {
            assert_eq!(name(text), None, "{text}");
        }
    }
}
