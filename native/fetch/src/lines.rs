//! Cut a stream of bytes into lines, each up to the limit.

use crate::error::FetchError;

/// The bytes of a line that has not ended yet.
pub(crate) struct Lines {
    limit: u64,
    begun: Vec<u8>,
}

impl Lines {
    pub(crate) fn new(limit: u64) -> Lines {
        Lines { limit, begun: Vec::new() }
    }

    /// Whether what came so far stops within a line.
    pub(crate) fn is_within_line(&self) -> bool {
        !self.begun.is_empty()
    }

    /// The lines that `arrived` completes, without their ends (`\n` or `\r\n`). Empty ones are left out: servers
    /// send them to show that they are alive.
    pub(crate) fn push(&mut self, arrived: &[u8]) -> Result<Vec<Vec<u8>>, FetchError> {
        let mut lines = Vec::new();
        let mut pieces = arrived.split(|byte| *byte == b'\n');
        // `split` gives one piece more than there are ends of lines.
        let rest = pieces.next_back().unwrap_or_default();
        for piece in pieces {
            self.keep(piece)?;
            let mut line = std::mem::take(&mut self.begun);
            if line.last() == Some(&b'\r') {
                line.pop();
            }
            if !line.is_empty() {
                lines.push(line);
            }
        }
        self.keep(rest)?;
        Ok(lines)
    }

    fn keep(&mut self, piece: &[u8]) -> Result<(), FetchError> {
        let length = self.begun.len().saturating_add(piece.len());
        if u64::try_from(length).unwrap_or(u64::MAX) > self.limit {
            return Err(FetchError::TooLarge { limit: self.limit });
        }
        self.begun.extend_from_slice(piece);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &[u8] = b"{\"seq\":1}\n\n\r\n{\"seq\":2}\r\nab\rc\n\xff\xfe\nhalf";

    fn split(pieces: &[&[u8]]) -> (Vec<Vec<u8>>, bool) {
        let mut lines = Lines::new(9);
        let whole = pieces.iter().flat_map(|piece| lines.push(piece).unwrap()).collect();
        (whole, lines.is_within_line())
    }

    #[test]
    fn lines_may_be_split_anywhere() {
        let expected: Vec<Vec<u8>> =
            [&b"{\"seq\":1}"[..], b"{\"seq\":2}", b"ab\rc", b"\xff\xfe"].map(<[u8]>::to_vec).into();
        for size in 1..=TEXT.len() {
            let pieces: Vec<&[u8]> = TEXT.chunks(size).collect();
            // A line of the limit itself, which ends in two bytes, is over it until the second one came.
            let mut lines = Lines::new(10);
            let whole: Vec<Vec<u8>> = pieces.iter().flat_map(|piece| lines.push(piece).unwrap()).collect();
            assert_eq!((whole, lines.is_within_line()), (expected.clone(), true), "pieces of {size}");
        }
    }

    #[test]
    fn nothing_is_left_after_the_last_end() {
        assert_eq!(split(&[b"a\n", b"", b"b", b"\n"]), (vec![b"a".to_vec(), b"b".to_vec()], false));
        assert_eq!(split(&[]), (vec![], false));
    }

    #[test]
    fn the_limit_is_a_lines_own() {
        let mut lines = Lines::new(4);
        for _ in 0..1_000 {
            assert_eq!(lines.push(b"abcd\n").unwrap().len(), 1);
        }
        assert_eq!(lines.push(b"ab"), Ok(vec![]));
        assert_eq!(lines.push(b"cde"), Err(FetchError::TooLarge { limit: 4 }));
        assert_eq!(Lines::new(4).push(b"abcde\n"), Err(FetchError::TooLarge { limit: 4 }));
    }
}
