//! What is told of code in words, within bounds: a few bytes of code can say very much, as a type does that has another one a
//! hundred times, which has another a hundred times.

use crate::error::LoadError;
use std::fmt::{self, Display, Write};

/// Characters of a type that are written at most; a longer one ends in dots.
pub const LONGEST: usize = 1_000;
/// The host's memory that all that is told of some code may take, in bytes.
const MOST: usize = 64 << 20;
/// What anything takes that is told, beside its names.
const ENTRY: usize = 400;

/// Text that is not made any longer than it is shown.
#[derive(Debug)]
pub(crate) struct Cut {
    text: String,
    left: usize,
}

impl Cut {
    /// With so many characters at most.
    pub(crate) fn new(most: usize) -> Cut {
        Cut { text: String::new(), left: most }
    }

    /// What was written.
    pub(crate) fn text(self) -> String {
        self.text
    }
}

/// The end of a text that is long enough, after which nobody need write.
impl Write for Cut {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        match text.char_indices().nth(self.left) {
            None => {
                self.left -= text.chars().count();
                self.text.push_str(text);
                Ok(())
            }
            Some((end, _)) => {
                self.text.push_str(&text[..end]);
                self.text.push('…');
                self.left = 0;
                Err(fmt::Error)
            }
        }
    }
}

/// What is shown of something: all of it, or as much as is shown of anything.
pub fn cut(shown: &impl Display) -> String {
    let mut cut = Cut::new(LONGEST);
    // It fails where it is cut.
    let _ = write!(cut, "{shown}");
    cut.text()
}

/// What is left of the memory for all that is told of some code.
#[derive(Debug)]
pub(crate) struct Room(usize);

impl Room {
    pub(crate) fn new() -> Room {
        Room(MOST)
    }

    /// No more than so many bytes.
    pub(crate) fn of(most: usize) -> Room {
        Room(most.min(MOST))
    }

    /// Takes the room of one more thing with so many bytes of names.
    pub(crate) fn take(&mut self, bytes: usize) -> Result<(), LoadError> {
        let left = self.0.checked_sub(bytes.saturating_add(ENTRY));
        self.0 = left.ok_or(LoadError::Limit { measure: "names_and_types", limit: MOST as u64 })?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_ends_where_it_is_long_enough() {
        for (text, shown) in [("", ""), ("abc", "abc"), ("abcd", "abc…"), ("äöü", "äöü"), ("äöüß", "äöü…")]
        {
            let mut cut = Cut::new(3);
            assert_eq!(cut.write_str(text).is_err(), shown.ends_with('…'));
            assert_eq!(cut.text(), shown);
        }
        let mut cut = Cut::new(3);
        assert!(cut.write_str("ab").is_ok() && cut.write_str("cd").is_err() && cut.write_str("e").is_err());
        assert!(cut.text().starts_with("abc…"));
    }

    #[test]
    fn what_is_told_has_a_bound() {
        let mut room = Room::of(1_000);
        assert_eq!(room.take(100), Ok(()));
        assert_eq!(room.take(100), Ok(()));
        assert!(matches!(room.take(0), Err(LoadError::Limit { .. })));
        assert!(Room::new().take(usize::MAX).is_err());
    }
}
