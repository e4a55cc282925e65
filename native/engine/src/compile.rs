//! Compiling, apart from the engine that runs what comes of it: WebAssembly in, native code out.
//!
//! What native code depends on is set here and nowhere else, so that it is the same whoever compiles: the engine itself,
//! or another process ([`crate::engine::Order`] says what it needs to know). The answer carries a hash of all that, which
//! the engine compares.

use crate::bulk;
use crate::error::LoadError;
use crate::facts::Source;
use crate::ground::GUARD;
use crate::native::Native;
use crate::reading::What;
use crate::size;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::{DefaultHasher, Hash, Hasher};
use wasmtime::{CodeBuilder, Collector, Config, Module, WasmFeatures};

/// What the code is for, as far as that changes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Target {
    /// For modules with terms.
    pub has_terms: bool,
    /// For those of them that count their fuel themselves, because Instar's own compiler made them.
    pub counts_itself: bool,
    /// For those whose data is mapped into their memories.
    pub maps_data: bool,
    /// Bytes of addresses that a memory has to itself.
    pub capacity: u64,
}

/// A compiler for any target, which it makes ready when it is first asked for.
#[derive(Default)]
pub struct Compiler {
    engines: HashMap<Target, wasmtime::Engine>,
}

impl Compiler {
    /// Compiles what has a size that may be compiled.
    pub fn compile(&mut self, what: What, wasm: &[u8], target: Target) -> Result<Native, LoadError> {
        let engine = match self.engines.entry(target) {
            Entry::Occupied(made) => made.into_mut(),
            Entry::Vacant(free) => {
                free.insert(wasmtime::Engine::new(&config(target)).map_err(|error| refused(&error))?)
            }
        };
        compile(engine, what, wasm, target)
    }
}

/// Compiles with an engine of that target.
pub(crate) fn compile(
    engine: &wasmtime::Engine,
    what: What,
    wasm: &[u8],
    target: Target,
) -> Result<Native, LoadError> {
    let bytes = match what {
        What::Module => {
            let source = Source::read(wasm, target.has_terms, target.counts_itself)?.bytes();
            CodeBuilder::new(engine)
                .wasm_binary(&*source, None)
                .and_then(|builder| builder.compile_module_serialized())
                .map_err(|error| refusal(engine, wasm, &error))?
        }
        // wasmtime has no validation of components apart from their compilation.
        What::Component => {
            size::check(wasm)?;
            CodeBuilder::new(engine)
                .wasm_binary(bulk::in_chunks_within(wasm)?, None)
                .and_then(|builder| builder.compile_component_serialized())
                .map_err(|error| LoadError::Invalid { message: format!("{error:#}") })?
        }
    };
    Ok(Native::new(bytes, compatibility(engine)))
}

/// Why a module was not compiled: it is none, or the compiler gave up.
pub(crate) fn refusal(engine: &wasmtime::Engine, wasm: &[u8], error: &wasmtime::Error) -> LoadError {
    let message = format!("{error:#}");
    match Module::validate(engine, wasm) {
        Err(_) => LoadError::Invalid { message },
        Ok(()) => LoadError::Compiler { message },
    }
}

fn refused(error: &wasmtime::Error) -> LoadError {
    LoadError::Compiler { message: format!("{error:#}") }
}

/// A hash of all that an engine's code depends on beside its source.
pub(crate) fn compatibility(engine: &wasmtime::Engine) -> u64 {
    let mut hasher = DefaultHasher::new();
    engine.precompile_compatibility_hash().hash(&mut hasher);
    bulk::VERSION.hash(&mut hasher);
    hasher.finish()
}

/// All settings that code depends on.
pub(crate) fn config(target: Target) -> Config {
    let mut config = Config::new();
    config
        // Where memories lie doesn't change, and which addresses code may use without a look neither.
        .memory_may_move(false)
        .memory_reservation(target.capacity)
        .memory_guard_size(GUARD as u64)
        // Exceptions live on a collected heap, which is a memory, too.
        .gc_heap_reservation(target.capacity)
        .gc_heap_guard_size(GUARD as u64)
        .gc_heap_may_move(false)
        .collector(Collector::Null)
        .consume_fuel(!target.counts_itself)
        .wasm_tail_call(true)
        .wasm_exceptions(true)
        .wasm_branch_hinting(true)
        .wasm_features(WasmFeatures::THREADS, false)
        // Nobody reads backtraces of documents, and collecting one costs more than the trap.
        .wasm_backtrace_max_frames(None)
        // Nor does a debugger or another language's exception go through them; to register each module costs time, and
        // more of it the more there are.
        .native_unwind_info(false)
        // Which instruction of the source an address is of would be asked for backtraces only, and takes a tenth of the code.
        .generate_address_map(false)
        .memory_init_cow(target.maps_data);
    config
}

impl std::fmt::Debug for Compiler {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Compiler").field("targets", &self.engines.keys()).finish()
    }
}
