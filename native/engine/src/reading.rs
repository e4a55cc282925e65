//! The only way in which this crate reads WebAssembly: section by section, and function by function.

pub(crate) use instar_codegen::reading::check_depth;
use wasmparser::{Payload, Result};

/// Whether the bytes are a component, as far as their header says.
pub fn is_component(wasm: &[u8]) -> bool {
    wasm.starts_with(b"\0asm\x0d\0\x01\0")
}

/// The sections of a module or a component one after another, also of what is within it.
pub(crate) fn payloads(wasm: &[u8]) -> impl Iterator<Item = Result<Payload<'_>>> {
    #[cfg(test)]
    READINGS.with(|readings| readings.set(readings.get() + 1));
    instar_codegen::reading::payloads(wasm)
}

#[cfg(test)]
thread_local!(static READINGS: std::cell::Cell<usize> = const { std::cell::Cell::new(0) });

/// How often something was read on this thread since this was last asked.
#[cfg(test)]
pub(crate) fn readings() -> usize {
    READINGS.with(|readings| readings.replace(0))
}
