//! What a compiler takes of a module, from one reading of its bytes.
//!
//! Each question has a file of its own, which is shown the sections one after another: [`crate::size`], [`crate::metering`]
//! and [`crate::bulk`].

use crate::bulk::Chunks;
use crate::metering::Metering;
use crate::reading::payloads;
use crate::refusal::Refusal;
use crate::size::Sizes;
use std::borrow::Cow;

/// A module as its compiler takes it: its bytes, and what is to be written otherwise.
pub(crate) struct Source<'w> {
    wasm: &'w [u8],
    chunks: Option<Chunks>,
}

impl<'w> Source<'w> {
    /// Reads a module that is to be compiled. What is too large is refused, and so is one whose functions take terms
    /// and that does not meter itself. One that counts its fuel itself is compiled as it is.
    pub(crate) fn read(wasm: &'w [u8], has_terms: bool, counts_itself: bool) -> Result<Source<'w>, Refusal> {
        let mut sizes = Sizes::default();
        let mut metering = has_terms.then(Metering::default);
        // wasmtime will say better what is wrong with a module that cannot be read.
        let mut chunks = (!counts_itself).then(Chunks::default);
        for payload in payloads(wasm) {
            if let Ok(payload) = &payload {
                sizes.see(payload)?;
            }
            let is_read = match (&payload, &mut chunks) {
                (Ok(payload), Some(chunks)) => chunks.see(payload).is_ok(),
                _ => false,
            };
            if !is_read {
                chunks = None;
            }
            let is_end = payload.is_err();
            if let Some(metering) = &mut metering {
                metering.see(payload);
            }
            if is_end {
                break;
            }
        }
        metering.map_or(Ok(()), Metering::check)?;
        Ok(Source { wasm, chunks })
    }

    /// What was written otherwise in it, if anything was read.
    pub(crate) fn chunks(&self) -> Option<&Chunks> {
        self.chunks.as_ref()
    }

    /// The bytes that are compiled.
    pub(crate) fn bytes(&self) -> Cow<'w, [u8]> {
        match &self.chunks {
            Some(chunks) => chunks.written(self.wasm),
            None => Cow::Borrowed(self.wasm),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::{parse_text, readings};

    #[test]
    fn what_is_rewritten_is_read_once_more() {
        let text = "(module (memory 1) (func (memory.fill (i32.const 0) (i32.const 0) (i32.const 1000000))))";
        let wasm = parse_text(text);
        readings();
        let source = Source::read(&wasm, false, false).unwrap();
        assert_eq!(readings(), 1);
        assert_ne!(&*source.bytes(), &*wasm);
        assert_eq!(readings(), 1);
    }
}
