//! Compiling in this process, by the crate's own compiler: for programs and tests that have the engine alone.
//!
//! Unsafe, because native code is run as the compiler has made it.

#![allow(unsafe_code)]

use crate::code::Code;
use crate::component::Component;
use crate::engine::{Bytes, Engine, Order};
use crate::error::LoadError;
use crate::native::Native;
use instar_codegen::Compiler;
use std::path::Path;
use std::sync::Arc;

impl Engine {
    /// Loads a module: from memory, else from the native cache in `folder`, else by compiling it here.
    ///
    /// It takes as long as compiling takes, and callers with the same bytes wait for one compilation.
    pub fn load(&self, wasm: &[u8], folder: Option<&Path>) -> Result<Arc<Code>, LoadError> {
        self.load_with_stack(Arc::new(wasm.to_vec()), folder, None)
    }

    /// As `load`, for calls with a stack of so many bytes, rounded up to a power of two.
    pub fn load_with_stack(
        &self,
        wasm: Bytes,
        folder: Option<&Path>,
        stack: Option<usize>,
    ) -> Result<Arc<Code>, LoadError> {
        self.load_by(&compile, wasm, folder, stack)
    }

    /// Loads a component, in the same way; its calls have the usual stack.
    pub fn load_component(&self, wasm: Bytes, folder: Option<&Path>) -> Result<Arc<Component>, LoadError> {
        self.load_component_by(&compile, wasm, folder)
    }
}

fn compile(order: &Order) -> Result<Native, LoadError> {
    let code = Compiler::default().compile(order.what, order.wasm(), order.target)?;
    // SAFETY: a compiler has just made it.
    Ok(unsafe { Native::from_parts(code, order.target.compatibility()) })
}
