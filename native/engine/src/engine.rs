//! The compiler and the room for instances: one per VM, shared by all servers.
//!
//! A pooling engine reserves address space for every slot it could ever use, so there is one engine, not
//! one per server. What differs between servers and calls (fuel, memory, time) is set per call.
//!
//! What cannot be set per call is how large a stack is. So there is a pool for each size, made when it is first
//! needed: compiled Erlang recurses where a loop would do in other languages, and needs far larger stacks than a
//! pool of ten thousand could give everybody. Native code is the same in all of them, but for
//! that of compiled Erlang, which counts its fuel itself.

use crate::bulk;
use crate::code::Code;
use crate::component::Component;
use crate::error::LoadError;
use crate::metering;
use crate::native_cache::NativeCache;
use crate::shelf::{Digest, Shelf};
use crate::terms::has_section;
use sha2::{Digest as _, Sha256};
use std::borrow::Cow;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, OnceLock};
use wasmtime::{
    Collector, Config, InstanceAllocationStrategy, Linker, Module, PoolingAllocationConfig, WasmFeatures,
    component,
};
use wast::parser::ParseBuffer;

/// Room for the host's own functions above a fiber's WebAssembly frames, in bytes.
const HOST_STACK: usize = 256 << 10;
/// With 4 GiB reserved, no access of 32-bit memory needs a bounds check. Where a machine does not grant
/// so much address space, less is reserved, and the accesses are checked.
const MEMORY_RESERVATIONS: [u64; 3] = [4 << 30, 1 << 30, 256 << 20];

/// Core instances and tables of a component: one made by a language's tools has three or four of each.
const INSTANCES_PER_COMPONENT: u32 = 100;
/// Memories of a component, each of which takes a slot of the pool.
const MEMORIES_PER_COMPONENT: u32 = 20;

/// How large a pool is.
struct Size {
    /// What a fiber's WebAssembly frames may use of its stack, in bytes.
    stack: usize,
    /// Instances alive at once, in all servers together.
    instances: u32,
    /// Instances with a memory alive at once: each reserves `MEMORY_RESERVATIONS` bytes of address space.
    memories: u32,
    /// Bytes of a memory that are cleared by hand when its instance goes, which is cheaper than by the kernel.
    resident: usize,
    /// Whether a stack's pages go back when its instance goes: few calls use much of a large one.
    clear_stacks: bool,
}

/// Bytes of stack that calls have unless they are loaded with another size.
pub(crate) const PLAIN_STACK: usize = 1 << 20;
/// The same for compiled Erlang: a million frames of a small function. Only pages that were touched are memory.
const TERMS_STACK: usize = MAX_STACK;
/// The least and the most that a stack can have, in bytes. What lies between is a power of two.
pub const MIN_STACK: usize = 64 << 10;
/// See [`MIN_STACK`].
pub const MAX_STACK: usize = 128 << 20;
/// One pool for each size of stacks.
const POOLS: usize = (MAX_STACK / MIN_STACK).ilog2() as usize + 1;

/// The size of stack that a call has when it is to have so many bytes.
pub(crate) fn stack_size(bytes: usize) -> usize {
    bytes.clamp(MIN_STACK, MAX_STACK).next_power_of_two()
}

impl Size {
    fn of(stack: usize) -> Size {
        match stack {
            PLAIN_STACK => {
                Size { stack, instances: 10_000, memories: 2_000, resident: 64 << 10, clear_stacks: false }
            }
            TERMS_STACK => {
                Size { stack, instances: 4_000, memories: 4_000, resident: 512 << 10, clear_stacks: true }
            }
            // A machine grants 128 TiB of addresses, and all sizes may be in use.
            _ => {
                let clear_stacks = stack > PLAIN_STACK;
                Size { stack, instances: 1_000, memories: 500, resident: 64 << 10, clear_stacks }
            }
        }
    }
}

/// Compiles modules and components, each digest once, and holds the room for their instances.
pub struct Engine {
    // By the size of their stacks, the smallest first.
    pools: [OnceLock<Result<Pool, LoadError>>; POOLS],
    // The same for modules with terms, which count their fuel themselves.
    metered: [OnceLock<Result<Pool, LoadError>>; POOLS],
    modules: Shelf<Code>,
    components: Shelf<Component>,
    compiled: AtomicU64,
    from_disk: AtomicU64,
}

/// A compiler, and the room for the instances of what it compiles.
struct Pool {
    wasmtime: wasmtime::Engine,
    linker: Linker<crate::code::Context>,
    compatibility: u64,
}

/// What an engine has done so far, and what it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Statistics {
    /// Modules compiled.
    pub compiled: u64,
    /// Modules taken from the native cache instead.
    pub from_disk: u64,
    /// Modules in memory.
    pub loaded: u64,
    /// Bytes of their native code.
    pub bytes: u64,
}

impl Engine {
    /// An engine with fuel, tail calls, exceptions and pooled instances.
    pub fn new() -> Result<Engine, LoadError> {
        let engine = Engine {
            pools: std::array::from_fn(|_| OnceLock::new()),
            metered: std::array::from_fn(|_| OnceLock::new()),
            modules: Shelf::new(),
            components: Shelf::new(),
            compiled: AtomicU64::new(0),
            from_disk: AtomicU64::new(0),
        };
        engine.pool(PLAIN_STACK, false)?;
        Ok(engine)
    }

    fn pool(&self, stack: usize, has_terms: bool) -> Result<&Pool, LoadError> {
        let pools = if has_terms { &self.metered } else { &self.pools };
        let made = pools[(stack / MIN_STACK).ilog2() as usize]
            .get_or_init(|| Pool::new(&Size::of(stack), has_terms));
        made.as_ref().map_err(Clone::clone)
    }

    /// Loads a module: from memory, else from the native cache in `folder`, else by compiling it.
    ///
    /// It takes as long as compiling takes, and callers with the same bytes wait for one compilation.
    pub fn load(&self, wasm: &[u8], folder: Option<&Path>) -> Result<Arc<Code>, LoadError> {
        self.load_with_stack(wasm, folder, None)
    }

    /// As `load`, for calls with a stack of so many bytes, rounded up to a power of two.
    pub fn load_with_stack(
        &self,
        wasm: &[u8],
        folder: Option<&Path>,
        stack: Option<usize>,
    ) -> Result<Arc<Code>, LoadError> {
        let digest: Digest = Sha256::digest(wasm).into();
        let usual = || if has_section(wasm) { TERMS_STACK } else { PLAIN_STACK };
        let stack = stack.map_or_else(usual, stack_size);
        self.modules.get((digest, stack), || self.build(wasm, &digest, folder, stack))
    }

    /// Loads a component, in the same way; its calls have the usual stack.
    pub fn load_component(&self, wasm: &[u8], folder: Option<&Path>) -> Result<Arc<Component>, LoadError> {
        let digest = Sha256::digest(wasm).into();
        self.components.get((digest, PLAIN_STACK), || self.build_component(wasm, &digest, folder))
    }

    /// Makes loaded code ready for calls with a stack of another size, see [`Code::of_stack`]. Takes milliseconds.
    pub fn make_ready(&self, code: &Arc<Code>, stack: usize) -> Result<(), LoadError> {
        if code.of_stack(Some(stack)).is_some() {
            return Ok(());
        }
        let pool = self.pool(stack_size(stack), code.terms().is_some())?;
        let refused = || LoadError::Compiler { message: "the code cannot be moved to another pool".into() };
        let native = code.module().serialize().map_err(|_| refused())?;
        let module = pool.deserialize(&native).ok_or_else(refused)?;
        code.with_stack(module, &pool.linker, stack_size(stack))
    }

    /// What was done so far, and what is held.
    pub fn statistics(&self) -> Statistics {
        let modules = self.modules.held();
        let components = self.components.held();
        let bytes = modules.iter().map(|code| code.bytes());
        Statistics {
            compiled: self.compiled.load(Relaxed),
            from_disk: self.from_disk.load(Relaxed),
            loaded: (modules.len() + components.len()) as u64,
            bytes: bytes.chain(components.iter().map(|component| component.bytes())).sum(),
        }
    }

    fn build(
        &self,
        wasm: &[u8],
        digest: &Digest,
        folder: Option<&Path>,
        stack: usize,
    ) -> Result<Arc<Code>, LoadError> {
        let has_terms = has_section(wasm);
        let pool = self.pool(stack, has_terms)?;
        let linker = &pool.linker;
        let cache = folder.map(|folder| NativeCache::new(folder, pool.compatibility));
        if let Some(module) = cache.as_ref().and_then(|cache| pool.deserialize(&cache.read(digest)?)) {
            self.from_disk.fetch_add(1, Relaxed);
            return Code::new(module, wasm, linker, stack);
        }
        let chunked = if has_terms {
            metering::check(wasm)?;
            Cow::Borrowed(wasm)
        } else {
            bulk::in_chunks(wasm)
        };
        let module =
            Module::from_binary(&pool.wasmtime, &chunked).map_err(|error| pool.refusal(wasm, &error))?;
        self.compiled.fetch_add(1, Relaxed);
        let code = Code::new(module, wasm, linker, stack)?;
        if let (Some(cache), Ok(native)) = (cache, code.module().serialize()) {
            // A full or read-only disk costs the next start a compilation, no more.
            let _ = cache.write(digest, &native);
        }
        Ok(code)
    }

    fn build_component(
        &self,
        wasm: &[u8],
        digest: &Digest,
        folder: Option<&Path>,
    ) -> Result<Arc<Component>, LoadError> {
        let pool = self.pool(PLAIN_STACK, false)?;
        let cache = folder.map(|folder| NativeCache::new(folder, pool.compatibility));
        if let Some(native) =
            cache.as_ref().and_then(|cache| pool.deserialize_component(&cache.read(digest)?))
        {
            self.from_disk.fetch_add(1, Relaxed);
            return Component::new(native);
        }
        // wasmtime has no validation of components apart from their compilation.
        let native = component::Component::from_binary(&pool.wasmtime, &bulk::in_chunks_within(wasm)?)
            .map_err(|error| LoadError::Invalid { message: format!("{error:#}") })?;
        self.compiled.fetch_add(1, Relaxed);
        let component = Component::new(native)?;
        if let (Some(cache), Ok(native)) = (cache, component.native().serialize()) {
            let _ = cache.write(digest, &native);
        }
        Ok(component)
    }
}

impl Pool {
    fn new(size: &Size, has_terms: bool) -> Result<Pool, LoadError> {
        let mut refused = None;
        for reservation in MEMORY_RESERVATIONS {
            match wasmtime::Engine::new(&config(size, reservation, has_terms)) {
                Ok(wasmtime) => {
                    let mut hasher = DefaultHasher::new();
                    wasmtime.precompile_compatibility_hash().hash(&mut hasher);
                    bulk::VERSION.hash(&mut hasher);
                    let (mut linker, compatibility) = (Linker::new(&wasmtime), hasher.finish());
                    let define = if has_terms { crate::host::define } else { crate::wasi::define };
                    define(&mut linker)
                        .map_err(|error| LoadError::Compiler { message: format!("{error:#}") })?;
                    return Ok(Pool { wasmtime, linker, compatibility });
                }
                Err(error) => refused = Some(error),
            }
        }
        Err(LoadError::Compiler { message: refused.map_or_else(String::new, |error| format!("{error:#}")) })
    }

    fn refusal(&self, wasm: &[u8], error: &wasmtime::Error) -> LoadError {
        let message = format!("{error:#}");
        match Module::validate(&self.wasmtime, wasm) {
            Err(_) => LoadError::Invalid { message },
            Ok(()) => LoadError::Compiler { message },
        }
    }

    fn deserialize(&self, native: &[u8]) -> Option<Module> {
        // SAFETY: the bytes were written by `Module::serialize` of an engine with this compatibility hash
        // into a folder that only this user can write to, and have the checksum they were written with.
        unsafe { Module::deserialize(&self.wasmtime, native) }.ok()
    }

    fn deserialize_component(&self, native: &[u8]) -> Option<component::Component> {
        // SAFETY: as above; bytes of the other kind are refused, for wasmtime marks what they are.
        unsafe { component::Component::deserialize(&self.wasmtime, native) }.ok()
    }
}

impl std::fmt::Debug for Engine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Engine").field("statistics", &self.statistics()).finish_non_exhaustive()
    }
}

/// Turns WebAssembly text into bytes.
pub fn parse_text(text: &str) -> Result<Vec<u8>, LoadError> {
    let encode = || -> Result<Vec<u8>, wast::Error> {
        let buffer = ParseBuffer::new(text)?;
        wast::parser::parse::<wast::Wat<'_>>(&buffer)?.encode()
    };
    encode().map_err(|error| {
        let (line, bytes) = error.span().linecol_in(text);
        // Editors count characters.
        let before = text.lines().nth(line).and_then(|text| text.get(..bytes));
        let column = before.map_or(bytes, |text| text.chars().count());
        LoadError::Syntax { line: line + 1, column: column + 1, message: error.message() }
    })
}

fn config(size: &Size, memory_reservation: u64, has_terms: bool) -> Config {
    let mut pool = PoolingAllocationConfig::new();
    pool.total_core_instances(size.instances)
        .total_stacks(size.instances)
        .total_memories(size.memories)
        .total_tables(size.instances)
        // A component is several instances, so that one call could take the room of all others.
        .total_component_instances(size.instances)
        .max_core_instances_per_component(INSTANCES_PER_COMPONENT)
        .max_tables_per_component(INSTANCES_PER_COMPONENT)
        .max_memories_per_component(MEMORIES_PER_COMPONENT)
        .total_gc_heaps(size.memories)
        .table_elements(100_000)
        .max_memories_per_module(8)
        .max_tables_per_module(16)
        .max_memory_size(memory_reservation as usize)
        .linear_memory_keep_resident(size.resident)
        .table_keep_resident(16 << 10)
        .async_stack_keep_resident(if size.clear_stacks { 16 << 10 } else { 0 });
    let mut config = Config::new();
    config
        .allocation_strategy(InstanceAllocationStrategy::Pooling(pool))
        .memory_reservation(memory_reservation)
        .memory_guard_size(32 << 20)
        // Exceptions live on a collected heap; the pool takes it from the same slots as memories.
        .gc_heap_reservation(memory_reservation)
        .gc_heap_guard_size(32 << 20)
        .collector(Collector::Null)
        // Modules with terms count theirs themselves.
        .consume_fuel(!has_terms)
        .max_wasm_stack(size.stack)
        .async_stack_size(size.stack + HOST_STACK)
        .async_stack_zeroing(size.clear_stacks)
        .wasm_tail_call(true)
        .wasm_exceptions(true)
        .wasm_branch_hinting(true)
        .wasm_features(WasmFeatures::THREADS, false)
        // Nobody reads backtraces of documents, and collecting one costs more than the trap.
        .wasm_backtrace_max_frames(None);
    config
}
