//! The compiler and the room for instances: one per VM, shared by all servers.
//!
//! What instances stand on (stacks, memories, places for code) is one for all, see [`crate::ground`], so there is one
//! engine, not one per server. What differs between servers and calls (fuel, memory, time) is set per call.
//!
//! What cannot be set per call is how large a stack is. So there is a pool for each size, made when it is first
//! needed: compiled Erlang recurses where a loop would do in other languages. Native code is the same in all of them,
//! but for that of modules with much data, and of compiled Erlang, which counts its fuel itself. A module with terms that
//! somebody else wrote may do much for a unit of that, so that wasmtime counts its fuel, as that of any other module.

use crate::code::Code;
use crate::compile::{self, Native, Target, What};
use crate::component::{Component, is_component};
use crate::error::LoadError;
use crate::faults;
pub use crate::ground::Holdings;
use crate::ground::{Ground, HOST_STACK};
use crate::host::{self, Style};
use crate::imports::{self, Wants};
use crate::made::Made;
use crate::memories::Lender;
use crate::native_cache::{Mark, NativeCache};
use crate::refusals::Refusals;
use crate::room::Room;
use crate::shelf::{Digest, Key, Shelf};
use crate::stacks::Fibers;
use crate::terms::has_section;
use instar_terms::layout::STACK_BYTES;
use sha2::{Digest as _, Sha256};
use std::path::{Path, PathBuf};
use std::ptr::NonNull;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, OnceLock};
use wasmparser::{Parser, Payload};
use wasmtime::{Config, Linker, Module, ResourcesRequired, component};
use wast::parser::ParseBuffer;

/// Core instances and tables of a component: one made by a language's tools has three or four of each.
pub(crate) const INSTANCES_PER_COMPONENT: usize = 100;
/// Memories of a component.
pub(crate) const MEMORIES_PER_COMPONENT: usize = 20;
const MEMORIES_PER_MODULE: u32 = 8;
const TABLES_PER_MODULE: u32 = 16;
/// The most elements that a table can have.
pub(crate) const TABLE_ELEMENTS: usize = 100_000;
/// Bytes of constant data up to which it is copied into each new memory. More is mapped, which costs the same for each
/// instance, however much it is, and more than to copy a little.
const COPIED: usize = 128 << 10;
/// Bytes of a page of WebAssembly.
const PAGE: u64 = 64 << 10;
/// Mappings of a memory that data is mapped into.
const MAPPINGS: usize = 4;

/// How large a pool is.
struct Size {
    /// What a fiber's WebAssembly frames may use of its stack, in bytes.
    stack: usize,
    /// Instances alive at once, in all servers together.
    instances: usize,
    /// Memories alive at once.
    memories: usize,
    /// Bytes of a memory that are cleared by hand when its instance goes, which is cheaper than by the kernel.
    resident: usize,
    /// Whether a stack's pages go back when its instance goes: few calls use much of a large one.
    clear_stacks: bool,
}

/// How many instances there may be at once: with the usual stack, those of them with a memory, of compiled Erlang with
/// its usual stack, and of either with another stack.
pub const INSTANCES: (usize, usize, usize, usize) = (10_000, 2_000, 4_000, 1_000);

/// Bytes of stack that calls have unless they are loaded with another size.
pub(crate) const PLAIN_STACK: usize = 1 << 20;
/// The same for compiled Erlang: a million frames of a small function. Only pages that were touched are memory.
const TERMS_STACK: usize = 128 << 20;
/// The least and the most that a stack can have, in bytes. What lies between is a power of two.
pub const MIN_STACK: usize = 64 << 10;
/// See [`MIN_STACK`]. Ten million frames of a small function.
pub const MAX_STACK: usize = 1 << 30;
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
                let (instances, memories, ..) = INSTANCES;
                Size { stack, instances, memories, resident: 64 << 10, clear_stacks: false }
            }
            TERMS_STACK.. => {
                let (_, _, instances, _) = INSTANCES;
                Size { stack, instances, memories: instances, resident: 512 << 10, clear_stacks: true }
            }
            _ => {
                let (_, _, _, instances) = INSTANCES;
                let clear_stacks = stack > PLAIN_STACK;
                Size { stack, instances, memories: instances / 2, resident: 64 << 10, clear_stacks }
            }
        }
    }
}

/// Compiles modules and components, each digest once, and holds the room for their instances.
pub struct Engine {
    ground: Arc<Ground>,
    // By their kind, and the size of their stacks, the smallest first.
    pools: [[OnceLock<Result<Pool, LoadError>>; POOLS]; KINDS],
    modules: Shelf<Code>,
    components: Shelf<Component>,
    made: Made,
    refusals: Refusals,
    compiled: AtomicU64,
    from_disk: AtomicU64,
}

/// What a pool is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Kind {
    /// For modules with terms.
    has_terms: bool,
    /// For those of them that count their fuel themselves, because Instar's own compiler made them.
    counts_itself: bool,
    /// For those whose data is mapped into their memories.
    maps_data: bool,
}

const KINDS: usize = 6;

impl Kind {
    /// Of a module that wasmtime counts the fuel of.
    fn of(wasm: &[u8]) -> Kind {
        Kind { has_terms: has_section(wasm), counts_itself: false, maps_data: data(wasm) > COPIED }
    }

    fn target(self, ground: &Ground) -> Target {
        let capacity = ground.memories.capacity() as u64;
        let Kind { has_terms, counts_itself, maps_data } = self;
        Target { has_terms, counts_itself, maps_data, capacity }
    }

    fn place(self) -> usize {
        usize::from(self.has_terms) + usize::from(self.counts_itself) + 3 * usize::from(self.maps_data)
    }
}

/// Bytes of all data segments, also of the modules within a component.
fn data(wasm: &[u8]) -> usize {
    let bytes = |payload: Payload<'_>| match payload {
        Payload::DataSection(segments) => segments.range().len(),
        _ => 0,
    };
    Parser::new(0).parse_all(wasm).map_while(Result::ok).map(bytes).sum()
}

/// A compiler, and the room for the instances of what it compiles.
pub(crate) struct Pool {
    wasmtime: wasmtime::Engine,
    linker: Linker<crate::code::Context>,
    /// For modules with terms that don't settle what they are owed.
    waiting: Option<Linker<crate::code::Context>>,
    pub(crate) room: Arc<Room>,
    kind: Kind,
    ground: Arc<Ground>,
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
        let refused = || LoadError::Compiler { message: "the machine grants no addresses".to_owned() };
        let engine = Engine {
            ground: Ground::new().ok_or_else(refused)?,
            pools: std::array::from_fn(|_| std::array::from_fn(|_| OnceLock::new())),
            modules: Shelf::new(),
            components: Shelf::new(),
            made: Made::default(),
            refusals: Refusals::default(),
            compiled: AtomicU64::new(0),
            from_disk: AtomicU64::new(0),
        };
        engine.pool(PLAIN_STACK, Kind { has_terms: false, counts_itself: false, maps_data: false })?;
        Ok(engine)
    }

    fn pool(&self, stack: usize, kind: Kind) -> Result<&Pool, LoadError> {
        let made = self.pools[kind.place()][(stack / MIN_STACK).ilog2() as usize]
            .get_or_init(|| Pool::new(&Size::of(stack), kind, &self.ground));
        made.as_ref().map_err(Clone::clone)
    }

    /// Notes that Instar's own compiler has made this module: its instances may be used again.
    pub fn note_made(&self, wasm: &[u8]) {
        self.made.insert(digest(wasm));
    }

    /// What a module or a component imports, and who may meet it: read, not compiled. Nothing for one that cannot be read,
    /// or a module that has terms.
    pub fn wants(&self, wasm: &[u8]) -> Option<Wants> {
        let kind = Kind { has_terms: false, counts_itself: false, maps_data: false };
        imports::read(wasm, &self.pool(PLAIN_STACK, kind).ok()?.linker)
    }

    /// Whether a module or a component is valid, which is told without compiling it, and remembered.
    pub fn is_valid(&self, wasm: &[u8]) -> bool {
        let digest = digest(wasm);
        if let Some(known) = self.refusals.is_valid(&digest) {
            return known;
        }
        let kind = Kind { has_terms: false, counts_itself: false, maps_data: false };
        let is_valid = if is_component(wasm) {
            imports::is_valid_component(wasm)
        } else {
            self.pool(PLAIN_STACK, kind).is_ok_and(|pool| Module::validate(&pool.wasmtime, wasm).is_ok())
        };
        self.refusals.note_valid(digest, is_valid);
        is_valid
    }

    /// Remembers why some bytes cannot be loaded, if it lies in them: the next load of the same need not try.
    pub fn note_refused(&self, digest: &Digest, error: &LoadError) {
        self.refusals.insert(*digest, error);
    }

    // What comes of it, and remembers why if nothing does.
    fn noted<T>(&self, digest: &Digest, result: Result<T, LoadError>) -> Result<T, LoadError> {
        if let Err(error) = &result {
            self.note_refused(digest, error);
        }
        result
    }

    /// Loads a module: from memory, else from the native cache in `folder`, else by compiling it here.
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
        let order = self.order(What::Module, wasm.to_vec(), folder, stack)?;
        let result = self.modules.get(order.key(), || match self.kept(&order)? {
            Some(code) => Ok(code),
            None => self.build(&order, &self.compile(&order)?),
        });
        self.noted(&order.digest, result)
    }

    /// Loads a component, in the same way; its calls have the usual stack.
    pub fn load_component(&self, wasm: &[u8], folder: Option<&Path>) -> Result<Arc<Component>, LoadError> {
        let order = self.order(What::Component, wasm.to_vec(), folder, None)?;
        let result = self.components.get(order.key(), || match self.kept_component(&order)? {
            Some(component) => Ok(component),
            None => self.build_component(&order, &self.compile(&order)?),
        });
        self.noted(&order.digest, result)
    }

    /// Begins to load a module as `load_with_stack` does, but leaves it to the caller to have it compiled.
    pub fn begin(
        &self,
        wasm: Vec<u8>,
        folder: Option<&Path>,
        stack: Option<usize>,
    ) -> Result<Step<Arc<Code>>, LoadError> {
        let order = self.order(What::Module, wasm, folder, stack)?;
        let found = match self.modules.find(&order.key()) {
            Some(code) => Some(code),
            None => self.kept(&order)?,
        };
        match found {
            Some(code) => self.modules.get(order.key(), || Ok(code)).map(Step::Ready),
            None => Ok(Step::Compile(Box::new(order))),
        }
    }

    /// The same for a component.
    pub fn begin_component(
        &self,
        wasm: Vec<u8>,
        folder: Option<&Path>,
    ) -> Result<Step<Arc<Component>>, LoadError> {
        let order = self.order(What::Component, wasm, folder, None)?;
        let found = match self.components.find(&order.key()) {
            Some(component) => Some(component),
            None => self.kept_component(&order)?,
        };
        match found {
            Some(component) => self.components.get(order.key(), || Ok(component)).map(Step::Ready),
            None => Ok(Step::Compile(Box::new(order))),
        }
    }

    /// Ends what `begin` has begun, with what [`crate::compile::Compiler`] has made of the order.
    pub fn finish(&self, order: &Order, native: &Native) -> Result<Arc<Code>, LoadError> {
        self.noted(&order.digest, self.modules.get(order.key(), || self.build(order, native)))
    }

    /// The same for a component.
    pub fn finish_component(&self, order: &Order, native: &Native) -> Result<Arc<Component>, LoadError> {
        self.noted(&order.digest, self.components.get(order.key(), || self.build_component(order, native)))
    }

    /// Makes loaded code ready for calls with a stack of another size, see [`Code::of_stack`]. Takes milliseconds.
    pub fn make_ready(&self, code: &Arc<Code>, stack: usize) -> Result<(), LoadError> {
        if code.of_stack(Some(stack)).is_some() {
            return Ok(());
        }
        let kind = Kind {
            has_terms: code.terms().is_some(),
            counts_itself: code.counts_itself(),
            maps_data: code.maps_data(),
        };
        let pool = self.pool(stack_size(stack), kind)?;
        let refused = || LoadError::Compiler { message: "the code cannot be moved to another pool".into() };
        let native = code.module().serialize().map_err(|_| refused())?;
        let module = pool.deserialize(&native).map_err(|_| refused())?;
        code.with_stack(module, pool, stack_size(stack))
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

    /// What all instances and their code take.
    pub fn holdings(&self) -> Holdings {
        self.ground.holdings()
    }

    fn order(
        &self,
        what: What,
        wasm: Vec<u8>,
        folder: Option<&Path>,
        stack: Option<usize>,
    ) -> Result<Order, LoadError> {
        let digest = digest(&wasm);
        if let Some(error) = self.refusals.find(&digest) {
            return Err(error);
        }
        let mark = if self.made.contains(&digest) { Mark::Made } else { Mark::None };
        let mut kind = Kind::of(&wasm);
        kind.has_terms &= what == What::Module;
        kind.counts_itself = kind.has_terms && mark == Mark::Made;
        let usual = if kind.has_terms { TERMS_STACK } else { PLAIN_STACK };
        let stack = stack.map_or(usual, stack_size);
        let target = self.pool(stack, kind)?.target();
        Ok(Order { what, target, digest, wasm, folder: folder.map(Path::to_path_buf), stack, kind, mark })
    }

    fn pool_of(&self, order: &Order) -> Result<&Pool, LoadError> {
        self.pool(order.stack, order.kind)
    }

    /// What lies in the native cache.
    fn kept(&self, order: &Order) -> Result<Option<Arc<Code>>, LoadError> {
        if order.kind.has_terms {
            // What was made here before is found with its mark; other code of this pool is nobody's.
            let pool = self.pool(order.stack, Kind { counts_itself: true, ..order.kind })?;
            let found = order.cache(pool).and_then(|cache| cache.read(&order.digest));
            if let Some((native, Mark::Made)) = found
                && let Ok(module) = pool.deserialize(&native)
            {
                self.from_disk.fetch_add(1, Relaxed);
                return Code::new(module, &order.wasm, pool, order.stack, true).map(Some);
            }
            if order.kind.counts_itself {
                return Ok(None);
            }
        }
        let pool = self.pool_of(order)?;
        let found = order.cache(pool).and_then(|cache| cache.read(&order.digest));
        let Some(module) = found.and_then(|(native, _)| pool.deserialize(&native).ok()) else {
            return Ok(None);
        };
        self.from_disk.fetch_add(1, Relaxed);
        Code::new(module, &order.wasm, pool, order.stack, order.is_made()).map(Some)
    }

    fn kept_component(&self, order: &Order) -> Result<Option<Arc<Component>>, LoadError> {
        let pool = self.pool_of(order)?;
        let native = order.cache(pool).and_then(|cache| cache.read(&order.digest));
        let Some(component) = native.and_then(|(native, _)| pool.deserialize_component(&native).ok()) else {
            return Ok(None);
        };
        self.from_disk.fetch_add(1, Relaxed);
        Component::new(component, &pool.room, core_instances(&order.wasm)).map(Some)
    }

    /// On this thread, for as long as it takes.
    fn compile(&self, order: &Order) -> Result<Native, LoadError> {
        compile::compile(&self.pool_of(order)?.wasmtime, order.what, &order.wasm, order.target)
    }

    fn build(&self, order: &Order, native: &Native) -> Result<Arc<Code>, LoadError> {
        let pool = self.pool_of(order)?;
        pool.expect(native)?;
        let module = pool
            .deserialize(native.bytes())
            .map_err(|error| compile::refusal(&pool.wasmtime, &order.wasm, &error))?;
        pool.check(module.resources_required(), MEMORIES_PER_MODULE, TABLES_PER_MODULE)?;
        self.compiled.fetch_add(1, Relaxed);
        let code = Code::new(module, &order.wasm, pool, order.stack, order.is_made())?;
        order.keep(pool, native);
        Ok(code)
    }

    fn build_component(&self, order: &Order, native: &Native) -> Result<Arc<Component>, LoadError> {
        let pool = self.pool_of(order)?;
        pool.expect(native)?;
        let component = pool
            .deserialize_component(native.bytes())
            .map_err(|error| LoadError::Compiler { message: format!("{error:#}") })?;
        let instances = core_instances(&order.wasm);
        if instances > INSTANCES_PER_COMPONENT {
            return Err(LoadError::Invalid {
                message: format!("the component has more than {INSTANCES_PER_COMPONENT} instances"),
            });
        }
        if let Some(required) = component.resources_required() {
            pool.check(required, MEMORIES_PER_COMPONENT as u32, INSTANCES_PER_COMPONENT as u32)?;
        }
        self.compiled.fetch_add(1, Relaxed);
        let component = Component::new(component, &pool.room, instances)?;
        order.keep(pool, native);
        Ok(component)
    }
}

/// What a load has come to.
#[derive(Debug)]
pub enum Step<T> {
    /// It is loaded.
    Ready(T),
    /// Its code has to be compiled first.
    Compile(Box<Order>),
}

impl<T> Step<T> {
    /// The same of something else.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Step<U> {
        match self {
            Step::Ready(loaded) => Step::Ready(change(loaded)),
            Step::Compile(order) => Step::Compile(order),
        }
    }
}

/// The digest that WebAssembly is known by.
pub fn digest(bytes: &[u8]) -> Digest {
    Sha256::digest(bytes).into()
}

/// What is to be compiled, and what for.
#[derive(Debug)]
pub struct Order {
    /// What the bytes are.
    pub what: What,
    /// What the code is for.
    pub target: Target,
    /// SHA-256 of the bytes.
    pub digest: Digest,
    /// WebAssembly.
    pub wasm: Vec<u8>,
    folder: Option<PathBuf>,
    stack: usize,
    kind: Kind,
    mark: Mark,
}

impl Order {
    /// Whether Instar's own compiler has made the module.
    pub fn is_made(&self) -> bool {
        self.mark == Mark::Made
    }

    fn key(&self) -> Key {
        (self.digest, self.stack)
    }

    fn cache(&self, pool: &Pool) -> Option<NativeCache<'_>> {
        self.folder.as_deref().map(|folder| NativeCache::new(folder, pool.compatibility))
    }

    fn keep(&self, pool: &Pool, native: &Native) {
        if let Some(cache) = self.cache(pool) {
            // A full or read-only disk costs the next start a compilation, no more.
            let _ = cache.write(&self.digest, native.bytes(), self.mark);
        }
    }
}

/// Instances of core modules that a component names, in all components within it.
fn core_instances(wasm: &[u8]) -> usize {
    let instances = |payload: Payload<'_>| match payload {
        Payload::InstanceSection(instances) => instances.count() as usize,
        _ => 0,
    };
    Parser::new(0).parse_all(wasm).map_while(Result::ok).map(instances).sum()
}

impl Pool {
    fn new(size: &Size, kind: Kind, ground: &Arc<Ground>) -> Result<Pool, LoadError> {
        let refused = |error: wasmtime::Error| LoadError::Compiler { message: format!("{error:#}") };
        // The first one takes the signals of faults.
        faults::before();
        let wasmtime = wasmtime::Engine::new(&config(size, kind, ground)).map_err(refused)?;
        faults::install();
        let compatibility = compile::compatibility(&wasmtime);
        let linker = |define: &dyn Fn(&mut Linker<crate::code::Context>) -> wasmtime::Result<()>| {
            let mut linker = Linker::new(&wasmtime);
            define(&mut linker).map_err(refused).map(|()| linker)
        };
        let (linker, waiting) = if kind.has_terms {
            let counts = kind.counts_itself;
            let waiting = linker(&|linker| host::define(linker, Style::Waiting, counts))?;
            (linker(&|linker| host::define(linker, Style::Settled, counts))?, Some(waiting))
        } else {
            (linker(&crate::wasi::define)?, None)
        };
        let maps = kind.maps_data.then_some(MAPPINGS);
        let room = ground.room(size.instances, size.memories, maps);
        Ok(Pool { wasmtime, linker, waiting, room, kind, ground: ground.clone(), compatibility })
    }

    pub(crate) fn maps_data(&self) -> bool {
        self.kind.maps_data
    }

    /// Whether its modules count their fuel themselves.
    pub(crate) fn counts_itself(&self) -> bool {
        self.kind.counts_itself
    }

    /// What meets the imports of a module.
    pub(crate) fn linker_for(&self, module: &Module) -> &Linker<crate::code::Context> {
        self.waiting.as_ref().filter(|_| Style::of(module) == Style::Waiting).unwrap_or(&self.linker)
    }

    fn target(&self) -> Target {
        self.kind.target(&self.ground)
    }

    /// Whether it was compiled as this engine compiles.
    fn expect(&self, native: &Native) -> Result<(), LoadError> {
        if native.compatibility() == self.compatibility {
            return Ok(());
        }
        Err(LoadError::Compiler { message: "the compiler is of another build than the library".to_owned() })
    }

    /// Whether instances can have what they must have.
    fn check(&self, required: ResourcesRequired, memories: u32, tables: u32) -> Result<(), LoadError> {
        let most = self.ground.memories.capacity() as u64;
        let bytes = required.max_initial_memory_size.unwrap_or_default().saturating_mul(PAGE);
        let elements = required.max_initial_table_size.unwrap_or_default();
        let message = if required.num_memories > memories {
            format!("it has {} memories, and may have {memories}", required.num_memories)
        } else if required.num_tables > tables {
            format!("it has {} tables, and may have {tables}", required.num_tables)
        } else if bytes > most {
            format!("a memory begins with {bytes} bytes, and may have {most}")
        } else if elements > TABLE_ELEMENTS as u64 {
            format!("a table begins with {elements} elements, and may have {TABLE_ELEMENTS}")
        } else {
            return Ok(());
        };
        Err(LoadError::Compiler { message })
    }

    fn deserialize(&self, native: &[u8]) -> wasmtime::Result<Module> {
        // SAFETY: the bytes were made by the compiler of this library's own build, with this compatibility hash, in this
        // process or in another as `Native::from_parts` wants it; or they were before, and come from a folder that only
        // this user can write to, with the checksum they were written with.
        self.placed(native, |memory| unsafe { Module::deserialize_raw(&self.wasmtime, memory) })
    }

    fn deserialize_component(&self, native: &[u8]) -> wasmtime::Result<component::Component> {
        // SAFETY: as above; bytes of the other kind are refused, for wasmtime marks what they are.
        self.placed(native, |memory| unsafe { component::Component::deserialize_raw(&self.wasmtime, memory) })
    }

    // Has the bytes lie among all code. They stay there, and what they are, until wasmtime says that they are needed no
    // more: see `CodeMemory`.
    fn placed<T>(
        &self,
        native: &[u8],
        take: impl FnOnce(NonNull<[u8]>) -> wasmtime::Result<T>,
    ) -> wasmtime::Result<T> {
        let none = || wasmtime::Error::msg("the machine grants no memory for code");
        let placed = self.ground.code.place(native).ok_or_else(none)?;
        let taken = take(placed.memory);
        match &taken {
            Ok(_) => self.ground.code.settle(placed),
            Err(_) => self.ground.code.release(placed),
        }
        taken
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

fn config(size: &Size, kind: Kind, ground: &Arc<Ground>) -> Config {
    let make_room = || {
        let ground = Arc::downgrade(ground);
        Box::new(move || ground.upgrade().is_some_and(|ground| ground.make_room()))
    };
    let stacks = ground.stacks(size.stack, size.clear_stacks);
    let memories = ground.memories.clone();
    let mut config = compile::config(kind.target(ground));
    config
        .with_host_stack(Arc::new(Fibers { stacks, make_room: make_room() }))
        .with_custom_code_memory(Some(ground.code.clone()))
        .max_wasm_stack(size.stack)
        .async_stack_size(size.stack + HOST_STACK);
    if !kind.maps_data {
        let uncounted = if kind.counts_itself { STACK_BYTES as usize } else { 0 };
        let lender = Lender { memories, keep: size.resident, uncounted, make_room: make_room() };
        config.with_host_memory(Arc::new(lender));
    }
    config
}
