//! Which atoms are names in Elixir, as `String.Tokenizer` has it: an atom that is none is written with quotes.
//!
//! The rules are those of Unicode for identifiers, without what is not recommended in them, in the normal form NFC and of
//! scripts that go together. The table is made from the host's own tokenizer, by `identifiers.exs`.

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

/// The script of letters in ASCII, and that of what is of no script.
const LATIN: u64 = 1;
const EVERY: u64 = SCRIPTS[SCRIPTS.len() - 1];

/// Vowel signs of two parts: behind a letter, Erlang's NFC takes them apart and does not put them together again.
const APART: [char; 21] = [
    '\u{9cb}', '\u{9cc}', '\u{b48}', '\u{b4b}', '\u{b4c}', '\u{bca}', '\u{bcb}', '\u{bcc}', '\u{c48}',
    '\u{cc0}', '\u{cc7}', '\u{cc8}', '\u{cca}', '\u{ccb}', '\u{d4a}', '\u{d4b}', '\u{d4c}', '\u{dda}',
    '\u{ddc}', '\u{ddd}', '\u{dde}',
];

fn beyond_ascii(character: char) -> Option<(Class, u64)> {
    let point = u32::from(character);
    let at = RANGES.partition_point(|(_, last, ..)| *last < point);
    let (first, _, class, scripts) = *RANGES.get(at)?;
    (first <= point).then(|| (class, SCRIPTS[usize::from(scripts)]))
}

fn scripts_of(character: char) -> u64 {
    match character {
        'a'..='z' | 'A'..='Z' => LATIN,
        _ => beyond_ascii(character).map_or(EVERY, |(_, scripts)| scripts),
    }
}

/// What an atom of this text is, if it is written without quotes. Operators are no names.
pub(super) fn name(text: &str) -> Option<Name> {
    let mut characters = text.chars();
    let (mut lower, mut replaced, mut scripts) = match characters.next()? {
        'A'..='Z' => (false, false, LATIN),
        'a'..='z' => (true, false, LATIN),
        '_' => (true, false, EVERY),
        first => match beyond_ascii(first)? {
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
                let (class, own) = beyond_ascii(character)?;
                scripts &= own;
                replaced |= class == Class::Replaced || APART.contains(&character);
            }
        }
    }
    let goes_with = |set: u64| text.chars().all(|character| scripts_of(character) & set != 0);
    if scripts == 0 && !MIXED.into_iter().any(goes_with) {
        return None;
    }
    match lower {
        true if replaced || !icu_normalizer::ComposingNormalizer::new_nfc().is_normalized(text) => None,
        true => Some(Name::Callable),
        false => Some(Name::Plain),
    }
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
