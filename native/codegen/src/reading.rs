//! How the compiler reads WebAssembly: section by section, and function by function.

use wasmparser::{Parser, Payload, Result};

/// The sections of a module or a component one after another, also of what is within it.
pub(crate) fn payloads(wasm: &[u8]) -> impl Iterator<Item = Result<Payload<'_>>> {
    #[cfg(test)]
    READINGS.with(|readings| readings.set(readings.get() + 1));
    Parser::new(0).parse_all(wasm)
}

#[cfg(test)]
thread_local!(static READINGS: std::cell::Cell<usize> = const { std::cell::Cell::new(0) });

/// How often something was read on this thread since this was last asked.
#[cfg(test)]
pub(crate) fn readings() -> usize {
    READINGS.with(|readings| readings.replace(0))
}

/// Text as bytes, for the tests.
#[cfg(test)]
pub(crate) fn parse_text(text: &str) -> Vec<u8> {
    let buffer = wast::parser::ParseBuffer::new(text).unwrap();
    wast::parser::parse::<wast::Wat<'_>>(&buffer).unwrap().encode().unwrap()
}
