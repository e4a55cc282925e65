//! Text a piece at a time: checked UTF-8, and UTF-16 as AssemblyScript's strings have it, which is little-endian.
//!
//! A piece never ends within a character, so each is checked and converted by itself, and between two pieces whoever
//! does it may give up its thread. Positions are in bytes.

/// Where text stops making sense.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Malformed(pub(crate) usize);

/// The text that begins at `at`: at most `size` bytes, which are at least four.
pub(crate) fn utf8_piece(all: &[u8], at: usize, size: usize) -> Result<&str, Malformed> {
    let end = all.len().min(at + size);
    let piece = &all[at..end];
    match std::str::from_utf8(piece) {
        Ok(text) => Ok(text),
        Err(error) => {
            let valid = error.valid_up_to();
            // Cut within a character; the next piece has the whole of it.
            let cut = error.error_len().is_none() && end < all.len() && valid > 0;
            let text = std::str::from_utf8(&piece[..valid]).unwrap_or_default();
            if cut { Ok(text) } else { Err(Malformed(at + valid)) }
        }
    }
}

/// Bytes that a text has in UTF-16.
pub(crate) fn utf16_size(text: &str) -> usize {
    if text.is_ascii() {
        return 2 * text.len();
    }
    // Each character begins with one byte that continues none; those of four bytes are two units.
    let units = |unit: fn(&u8) -> bool| text.as_bytes().iter().filter(|byte| unit(byte)).count();
    2 * (units(|byte| byte & 0xC0 != 0x80) + units(|byte| *byte >= 0xF0))
}

/// Writes text as UTF-16; `target` has exactly its size.
pub(crate) fn write_utf16(text: &str, target: &mut [u8]) {
    let (pairs, _none) = target.as_chunks_mut::<2>();
    if text.is_ascii() {
        pairs.iter_mut().zip(text.as_bytes()).for_each(|(pair, byte)| *pair = [*byte, 0]);
    } else {
        pairs.iter_mut().zip(text.encode_utf16()).for_each(|(pair, unit)| *pair = unit.to_le_bytes());
    }
}

/// The UTF-16 that begins at `at`: at most `size` bytes, which are at least four and even. It is not checked.
pub(crate) fn utf16_piece(all: &[u8], at: usize, size: usize) -> &[[u8; 2]] {
    let end = all.len().min(at + size);
    let (pairs, _odd) = all[at..end].as_chunks::<2>();
    match pairs.split_last() {
        // Cut within a character.
        Some((last, before))
            if end < all.len() && is_high(u16::from_le_bytes(*last)) && !before.is_empty() =>
        {
            before
        }
        _ => pairs,
    }
}

fn is_high(unit: u16) -> bool {
    (0xD800..0xDC00).contains(&unit)
}

/// Bytes that a piece of UTF-16 has in UTF-8, or where in it a surrogate stands alone.
pub(crate) fn utf8_size(piece: &[[u8; 2]]) -> Result<usize, Malformed> {
    if is_ascii(piece) {
        return Ok(piece.len());
    }
    let (mut units, mut size) = (0, 0);
    for character in decode(piece) {
        let character = character.map_err(|_| Malformed(2 * units))?;
        units += character.len_utf16();
        size += character.len_utf8();
    }
    Ok(size)
}

/// Writes a checked piece of UTF-16 as UTF-8 at the start of `target`, and returns how many bytes that were.
pub(crate) fn write_utf8(piece: &[[u8; 2]], target: &mut [u8]) -> usize {
    if is_ascii(piece) {
        target.iter_mut().zip(piece).for_each(|(byte, pair)| *byte = pair[0]);
        return piece.len();
    }
    let mut written = 0;
    for character in decode(piece).map_while(Result::ok) {
        let size = character.len_utf8();
        let Some(room) = target.get_mut(written..written + size) else { break };
        character.encode_utf8(room);
        written += size;
    }
    written
}

fn is_ascii(piece: &[[u8; 2]]) -> bool {
    piece.iter().fold(0, |all, pair| all | (pair[0] & 0x80) | pair[1]) == 0
}

fn decode(piece: &[[u8; 2]]) -> impl Iterator<Item = Result<char, std::char::DecodeUtf16Error>> {
    char::decode_utf16(piece.iter().map(|pair| u16::from_le_bytes(*pair)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXTS: [&str; 6] =
        ["", "plain", "größer", "日本語", "a😀b😀", "\u{7f}\u{80}\u{7ff}\u{800}\u{ffff}\u{10000}"];

    fn pieces(all: &[u8], size: usize) -> Result<String, Malformed> {
        let mut text = String::new();
        while text.len() < all.len() {
            text += utf8_piece(all, text.len(), size)?;
        }
        Ok(text)
    }

    fn through_utf16(text: &str, size: usize) -> String {
        let mut wide = vec![0; utf16_size(text)];
        write_utf16(text, &mut wide);
        let (mut at, mut back) = (0, Vec::new());
        while at < wide.len() {
            let piece = utf16_piece(&wide, at, size);
            let mut bytes = vec![0; utf8_size(piece).unwrap()];
            assert_eq!(write_utf8(piece, &mut bytes), bytes.len());
            back.extend(bytes);
            at += 2 * piece.len();
        }
        String::from_utf8(back).unwrap()
    }

    #[test]
    fn text_comes_through_in_pieces_of_any_size() {
        for text in TEXTS {
            for size in 4..20 {
                assert_eq!(pieces(text.as_bytes(), size).unwrap(), text);
                assert_eq!(through_utf16(text, size & !1), text);
            }
            assert_eq!(utf16_size(text), 2 * text.encode_utf16().count());
        }
    }

    #[test]
    fn wrong_text_says_where_whatever_the_pieces() {
        for (bytes, at) in [
            (&b"ab\xff"[..], 2),
            (b"abc\xe6\x97", 3),
            (b"\xed\xa0\x80", 0),
            (b"aaaa\xc3(aaaa", 4),
            (b"\xf0\x9f\x98", 0),
        ] {
            for size in 4..9 {
                assert_eq!(pieces(bytes, size), Err(Malformed(at)), "{bytes:?} by {size}");
            }
        }
    }

    #[test]
    fn a_lone_surrogate_says_where() {
        let wide = |units: &[u16]| -> Vec<[u8; 2]> { units.iter().map(|unit| unit.to_le_bytes()).collect() };
        assert_eq!(utf8_size(&wide(&[0x61, 0xD800])), Err(Malformed(2)));
        assert_eq!(utf8_size(&wide(&[0xDC00, 0x61])), Err(Malformed(0)));
        assert_eq!(utf8_size(&wide(&[0xD83D, 0xDE00, 0xDE00])), Err(Malformed(4)));
        assert_eq!(utf8_size(&wide(&[0xD83D, 0xDE00])), Ok(4));
        // A high one at the end of a piece waits for the next, but not at the end of all.
        let all: Vec<u8> = wide(&[0x61, 0xD83D, 0xDE00]).concat();
        assert_eq!(utf16_piece(&all, 0, 4).len(), 1);
        assert_eq!(utf16_piece(&all[..4], 0, 4).len(), 2);
    }
}
