//! The compiler and the room for instances: one per VM, shared by all servers.
//!
//! A pooling engine reserves address space for every slot it could ever use, so there is one engine, not
//! one per server. What differs between servers and calls (fuel, memory, time) is set per call.

use crate::code::Code;
use crate::error::LoadError;
use crate::native_cache::NativeCache;
use sha2::{Digest as _, Sha256};
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};
use wasmtime::{
    Collector, Config, InstanceAllocationStrategy, Linker, Module, PoolingAllocationConfig, WasmFeatures,
};
use wast::parser::ParseBuffer;

/// What a fiber's WebAssembly frames may use of its stack, in bytes.
const WASM_STACK: usize = 1 << 20;
/// The whole stack of a fiber: above the frames there must be room for the host's own functions.
const FIBER_STACK: usize = WASM_STACK + (256 << 10);
/// Instances alive at once, in all servers together.
const INSTANCES: u32 = 10_000;
/// Instances with a memory alive at once: each reserves `MEMORY_RESERVATIONS` bytes of address space.
const MEMORIES: u32 = 2_000;
/// With 4 GiB reserved, no access of 32-bit memory needs a bounds check. Where a machine does not grant
/// so much address space, less is reserved, and the accesses are checked.
const MEMORY_RESERVATIONS: [u64; 3] = [4 << 30, 1 << 30, 256 << 20];

/// One compilation that several callers may wait for.
type Flight = OnceLock<Result<Arc<Code>, LoadError>>;

/// Compiles modules, each digest once, and holds the room for their instances.
pub struct Engine {
    wasmtime: wasmtime::Engine,
    linker: Linker<crate::code::Context>,
    compatibility: u64,
    flights: Mutex<HashMap<[u8; 32], Weak<Flight>>>,
    loaded: Mutex<HashMap<[u8; 32], Weak<Code>>>,
    compiled: AtomicU64,
    from_disk: AtomicU64,
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
        let mut refused = None;
        for reservation in MEMORY_RESERVATIONS {
            match wasmtime::Engine::new(&config(reservation)) {
                Ok(wasmtime) => return Ok(Engine::with(wasmtime)),
                Err(error) => refused = Some(error),
            }
        }
        Err(LoadError::Compiler { message: refused.map_or_else(String::new, |error| format!("{error:#}")) })
    }

    fn with(wasmtime: wasmtime::Engine) -> Engine {
        let mut hasher = DefaultHasher::new();
        wasmtime.precompile_compatibility_hash().hash(&mut hasher);
        Engine {
            linker: Linker::new(&wasmtime),
            compatibility: hasher.finish(),
            wasmtime,
            flights: Mutex::default(),
            loaded: Mutex::default(),
            compiled: AtomicU64::new(0),
            from_disk: AtomicU64::new(0),
        }
    }

    /// Loads a module: from memory, else from the native cache in `folder`, else by compiling it.
    ///
    /// It takes as long as compiling takes, and callers with the same bytes wait for one compilation.
    pub fn load(&self, wasm: &[u8], folder: Option<&Path>) -> Result<Arc<Code>, LoadError> {
        let digest: [u8; 32] = Sha256::digest(wasm).into();
        if let Some(code) = lock(&self.loaded).get(&digest).and_then(Weak::upgrade) {
            return Ok(code);
        }
        let flight = self.flight(digest);
        // The lock on the flights is free here: other digests compile meanwhile.
        let result = flight.get_or_init(|| self.build(wasm, &digest, folder)).clone();
        if let Ok(code) = &result {
            lock(&self.loaded).insert(digest, Arc::downgrade(code));
        }
        result
    }

    /// What was done so far, and what is held.
    pub fn statistics(&self) -> Statistics {
        let mut loaded = lock(&self.loaded);
        loaded.retain(|_, code| code.strong_count() > 0);
        let held: Vec<u64> = loaded.values().filter_map(Weak::upgrade).map(|code| code.bytes()).collect();
        Statistics {
            compiled: self.compiled.load(Relaxed),
            from_disk: self.from_disk.load(Relaxed),
            loaded: held.len() as u64,
            bytes: held.iter().sum(),
        }
    }

    // A flight lives as long as somebody waits for it; the next load of a failed digest tries again.
    fn flight(&self, digest: [u8; 32]) -> Arc<Flight> {
        let mut flights = lock(&self.flights);
        if let Some(flight) = flights.get(&digest).and_then(Weak::upgrade) {
            return flight;
        }
        flights.retain(|_, flight| flight.strong_count() > 0);
        let flight = Arc::new(Flight::new());
        flights.insert(digest, Arc::downgrade(&flight));
        flight
    }

    fn build(&self, wasm: &[u8], digest: &[u8; 32], folder: Option<&Path>) -> Result<Arc<Code>, LoadError> {
        let cache = folder.map(|folder| NativeCache::new(folder, self.compatibility));
        if let Some(module) = cache.as_ref().and_then(|cache| self.deserialize(&cache.read(digest)?)) {
            self.from_disk.fetch_add(1, Relaxed);
            return Code::new(module, wasm, &self.linker);
        }
        let module = Module::from_binary(&self.wasmtime, wasm).map_err(|error| self.refusal(wasm, &error))?;
        self.compiled.fetch_add(1, Relaxed);
        let code = Code::new(module, wasm, &self.linker)?;
        if let (Some(cache), Ok(native)) = (cache, code.module().serialize()) {
            // A full or read-only disk costs the next start a compilation, no more.
            let _ = cache.write(digest, &native);
        }
        Ok(code)
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

fn config(memory_reservation: u64) -> Config {
    let mut pool = PoolingAllocationConfig::new();
    pool.total_core_instances(INSTANCES)
        .total_stacks(INSTANCES)
        .total_memories(MEMORIES)
        .total_tables(INSTANCES)
        .total_gc_heaps(MEMORIES)
        .table_elements(100_000)
        .max_memory_size(memory_reservation as usize)
        // What a call dirtied up to these sizes is cleared by hand, which is cheaper than by the kernel.
        .linear_memory_keep_resident(64 << 10)
        .table_keep_resident(16 << 10);
    let mut config = Config::new();
    config
        .allocation_strategy(InstanceAllocationStrategy::Pooling(pool))
        .memory_reservation(memory_reservation)
        .memory_guard_size(32 << 20)
        // Exceptions live on a collected heap; the pool takes it from the same slots as memories.
        .gc_heap_reservation(memory_reservation)
        .gc_heap_guard_size(32 << 20)
        .collector(Collector::Null)
        .consume_fuel(true)
        .max_wasm_stack(WASM_STACK)
        .async_stack_size(FIBER_STACK)
        .wasm_tail_call(true)
        .wasm_exceptions(true)
        .wasm_features(WasmFeatures::THREADS, false)
        // Nobody reads backtraces of documents, and collecting one costs more than the trap.
        .wasm_backtrace_max_frames(None);
    config
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // Each critical section is one operation on a map, which a panic cannot leave half done.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
