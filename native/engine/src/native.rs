//! Native code: what a compiler has made, and its way among the code that can be run.
//!
//! Unsafe, because it is run as it is. It was made by the compiler of this library's own build, with the same settings, as
//! [`Native::from_parts`] wants it; or it was before, and comes from a folder that only this user can write to, with the
//! checksum it was written with.

#![allow(unsafe_code)]

use crate::code_memory::CodeMemory;
use std::ptr::NonNull;
use wasmtime::{Engine, Module, Result, component};

/// Native code, as the engine takes it: in wasmtime's own format.
#[derive(Debug)]
pub struct Native {
    bytes: Vec<u8>,
    compatibility: u64,
}

impl Native {
    /// What a compiler has made, and [`instar_codegen::Target::compatibility`] of what it made it for.
    ///
    /// # Safety
    ///
    /// The engine runs it as it is. So it must be what `instar_codegen::Compiler::compile` has returned, bit by bit.
    pub unsafe fn from_parts(bytes: Vec<u8>, compatibility: u64) -> Native {
        Native { bytes, compatibility }
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    pub(crate) fn compatibility(&self) -> u64 {
        self.compatibility
    }
}

/// The bytes of a module as they were given, which are as they were while it lives.
pub(crate) fn image(module: &Module) -> &[u8] {
    let range = module.image_range();
    // SAFETY: wasmtime says that the image lies there, and the module that holds it is borrowed.
    unsafe { std::slice::from_raw_parts(range.start, range.end as usize - range.start as usize) }
}

/// A module of native code that was made with the engine's settings.
pub(crate) fn module(engine: &Engine, code: &CodeMemory, native: &[u8]) -> Result<Module> {
    // SAFETY: see above.
    loaded(code, native, |memory| unsafe { Module::deserialize_raw(engine, memory) })
}

/// The same for a component.
pub(crate) fn component(engine: &Engine, code: &CodeMemory, native: &[u8]) -> Result<component::Component> {
    // SAFETY: see above; bytes of the other kind are refused, for wasmtime marks what they are.
    loaded(code, native, |memory| unsafe { component::Component::deserialize_raw(engine, memory) })
}

// Has the bytes lie among all code. They stay there, and what they are, until wasmtime says that they are needed no
// more: see `CodeMemory`.
fn loaded<T>(code: &CodeMemory, native: &[u8], take: impl FnOnce(NonNull<[u8]>) -> Result<T>) -> Result<T> {
    let none = || wasmtime::Error::msg("the machine grants no memory for code");
    let loaded = code.load(native).ok_or_else(none)?;
    let taken = take(loaded.memory);
    match &taken {
        Ok(_) => code.keep(loaded),
        Err(_) => code.release(loaded),
    }
    taken
}
