//! The engines of instances: one per VM, shared by all servers.
//!
//! What instances stand on (stacks, memories, code) is one for all, see [`crate::ground`], so there is one
//! engine, not one per server. What differs between servers and calls (fuel, memory, time) is set per call.
//!
//! What cannot be set per call is how large a stack is. So there is a pool for each size, made when it is first
//! needed: compiled Erlang recurses where a loop would do in other languages. Native code is the same in all of them,
//! but for that of modules with much data, and of compiled Erlang, which counts its fuel itself. A module with terms that
//! somebody else wrote may do much for a unit of that, so that wasmtime counts its fuel, as that of any other module.

use crate::code::{Built, Code};
use crate::component::Component;
use crate::error::LoadError;
use crate::exports;
use crate::facts::Facts;
use crate::ground::{Ground, Holdings};
use crate::imports::{self, Wants};
use crate::limits::{
    INSTANCES_PER_COMPONENT, MAX_STACK, MEMORIES_PER_COMPONENT, MIN_STACK, PLAIN_STACK, TERMS_STACK,
    stack_size,
};
use crate::made::Made;
use crate::native::{self, Native};
use crate::native_cache::{Mark, NativeCache};
use crate::pool::{KINDS, Kind, MEMORIES_PER_MODULE, Pool, TABLES_PER_MODULE};
use crate::reading::is_component;
use crate::refusals::Refusals;
use crate::registry::{Digest, Key, Registry};
use instar_codegen::{Target, What};
use sha2::{Digest as _, Sha256};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, OnceLock};
use wasmtime::Module;
use wast::parser::ParseBuffer;

/// One pool for each size of stacks.
const POOLS: usize = (MAX_STACK / MIN_STACK).ilog2() as usize + 1;

/// Bytes that several share: nobody copies an artifact, however large it is.
pub type Bytes = Arc<dyn AsRef<[u8]> + Send + Sync>;

/// Loads modules and components, each digest once, and holds what their instances stand on. Who compiles them is told.
pub struct Engine {
    ground: Arc<Ground>,
    // By their kind, and the size of their stacks, the smallest first.
    pools: [[OnceLock<Result<Pool, LoadError>>; POOLS]; KINDS],
    modules: Registry<Code>,
    components: Registry<Component>,
    made: Made,
    refusals: Refusals,
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
        let refused = || LoadError::Compiler { message: "the machine grants no addresses".to_owned() };
        let engine = Engine {
            ground: Ground::new().ok_or_else(refused)?,
            pools: std::array::from_fn(|_| std::array::from_fn(|_| OnceLock::new())),
            modules: Registry::new(),
            components: Registry::new(),
            made: Made::default(),
            refusals: Refusals::default(),
            compiled: AtomicU64::new(0),
            from_disk: AtomicU64::new(0),
        };
        engine.pool(PLAIN_STACK, Kind::PLAIN)?;
        Ok(engine)
    }

    fn pool(&self, stack: usize, kind: Kind) -> Result<&Pool, LoadError> {
        let made = self.pools[kind.index()][(stack / MIN_STACK).ilog2() as usize]
            .get_or_init(|| Pool::new(stack, kind, &self.ground));
        made.as_ref().map_err(Clone::clone)
    }

    /// Notes that Instar's own compiler has made this module: its instances may be used again.
    pub fn note_made(&self, wasm: &[u8]) {
        self.made.insert(digest(wasm));
    }

    /// What a module or a component imports, and who may meet it: read, not compiled. Nothing for one that cannot be read,
    /// or a module that has terms; an error where to tell it takes more than so many bytes, or than anything may.
    pub fn wants(&self, wasm: &[u8], most: usize) -> Result<Option<Wants>, LoadError> {
        imports::read(wasm, &self.pool(PLAIN_STACK, Kind::PLAIN)?.linker, most)
    }

    /// What a module or a component exports: names, kinds and types in words. None of bytes that are not valid; an error where
    /// to tell it takes more than anything may.
    pub fn exports(&self, wasm: &[u8]) -> Result<Option<exports::Told>, LoadError> {
        exports::read(wasm)
    }

    /// Whether a module or a component is valid, which is told without compiling it, and remembered.
    pub fn is_valid(&self, wasm: &[u8]) -> bool {
        let digest = digest(wasm);
        if let Some(known) = self.refusals.is_valid(&digest) {
            return known;
        }
        let is_valid = if is_component(wasm) {
            imports::is_valid_component(wasm)
        } else {
            self.pool(PLAIN_STACK, Kind::PLAIN)
                .is_ok_and(|pool| Module::validate(&pool.wasmtime, wasm).is_ok())
        };
        self.refusals.note_valid(digest, is_valid);
        is_valid
    }

    /// Why an order was not compiled, when its compiler gave up: it may be no valid module. If the reason lies in the bytes it
    /// is remembered, and the next load of the same need not try.
    pub fn refused(&self, order: &Order, error: LoadError) -> LoadError {
        let error = match (error, self.pool_of(order)) {
            (LoadError::Compiler { message }, Ok(pool)) => refusal(pool, order, message),
            (error, _) => error,
        };
        self.refusals.insert(order.digest, &error);
        error
    }

    // What comes of it, and remembers why if nothing does.
    fn noted<T>(&self, digest: &Digest, result: Result<T, LoadError>) -> Result<T, LoadError> {
        if let Err(error) = &result {
            self.refusals.insert(*digest, error);
        }
        result
    }

    /// Loads a module: from memory, else from the native cache in `folder`, else by having it compiled on this thread, for
    /// calls with a stack of so many bytes, rounded up to a power of two.
    ///
    /// It takes as long as compiling takes, and callers with the same bytes wait for one compilation.
    pub fn load_by(
        &self,
        compile: Compile<'_>,
        wasm: Bytes,
        folder: Option<&Path>,
        stack: Option<usize>,
    ) -> Result<Arc<Code>, LoadError> {
        let order = self.order(What::Module, wasm, folder, stack)?;
        let result = self.modules.get(order.key(), || match self.kept(&order)? {
            Some(code) => Ok(code),
            None => self.build(&order, &self.compiled(&order, compile)?),
        });
        self.noted(&order.digest, result)
    }

    /// Loads a component, in the same way; its calls have the usual stack.
    pub fn load_component_by(
        &self,
        compile: Compile<'_>,
        wasm: Bytes,
        folder: Option<&Path>,
    ) -> Result<Arc<Component>, LoadError> {
        let order = self.order(What::Component, wasm, folder, None)?;
        let result = self.components.get(order.key(), || match self.kept_component(&order)? {
            Some(component) => Ok(component),
            None => self.build_component(&order, &self.compiled(&order, compile)?),
        });
        self.noted(&order.digest, result)
    }

    /// Begins to load a module as `load_with_stack` does, but leaves it to the caller to have it compiled.
    pub fn begin(
        &self,
        wasm: Bytes,
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
        wasm: Bytes,
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

    /// Ends what `begin` has begun, with what a compiler has made of the order.
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
        let kind = code.kind();
        let pool = self.pool(stack_size(stack), kind)?;
        let refused = || LoadError::Compiler { message: "the code cannot be moved to another pool".into() };
        let module = pool.deserialize(native::image(code.module())).map_err(|_| refused())?;
        code.with_stack(module, pool, stack_size(stack))
    }

    /// Loaded code as it is for a document whose own file is called so in stack traces.
    pub fn named(&self, code: &Arc<Code>, file: &str) -> Result<Arc<Code>, LoadError> {
        code.named(file, self.pool(code.stack(), code.kind())?)
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

    /// How many memories there may be at once, in all pools together: fewer where the machine grants few addresses.
    pub fn places(&self) -> usize {
        self.ground.memories.places()
    }

    /// What all instances and their code take.
    pub fn holdings(&self) -> Holdings {
        self.ground.holdings()
    }

    fn order(
        &self,
        what: What,
        wasm: Bytes,
        folder: Option<&Path>,
        stack: Option<usize>,
    ) -> Result<Order, LoadError> {
        let bytes = (*wasm).as_ref();
        let digest = digest(bytes);
        if let Some(error) = self.refusals.find(&digest) {
            return Err(error);
        }
        let mark = if self.made.contains(&digest) { Mark::Made } else { Mark::None };
        let facts = Facts::read(what, bytes);
        let mut kind = Kind::of(&facts);
        kind.counts_itself = kind.has_terms && mark == Mark::Made;
        let usual = if kind.has_terms { TERMS_STACK } else { PLAIN_STACK };
        let stack = stack.map_or(usual, stack_size);
        let target = self.pool(stack, kind)?.target();
        Ok(Order {
            what,
            target,
            digest,
            wasm,
            folder: folder.map(Path::to_path_buf),
            stack,
            kind,
            mark,
            facts,
        })
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
                return Code::new(module, order.built(pool, true), &order.facts).map(Some);
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
        Code::new(module, order.built(pool, order.is_made()), &order.facts).map(Some)
    }

    fn kept_component(&self, order: &Order) -> Result<Option<Arc<Component>>, LoadError> {
        let pool = self.pool_of(order)?;
        let native = order.cache(pool).and_then(|cache| cache.read(&order.digest));
        let Some(component) = native.and_then(|(native, _)| pool.deserialize_component(&native).ok()) else {
            return Ok(None);
        };
        self.from_disk.fetch_add(1, Relaxed);
        Component::new(component, pool, order.facts.core_instances).map(Some)
    }

    fn compiled(&self, order: &Order, compile: Compile<'_>) -> Result<Native, LoadError> {
        compile(order).map_err(|error| self.refused(order, error))
    }

    fn build(&self, order: &Order, native: &Native) -> Result<Arc<Code>, LoadError> {
        let pool = self.pool_of(order)?;
        pool.expect(native)?;
        let module =
            pool.deserialize(native.bytes()).map_err(|error| refusal(pool, order, format!("{error:#}")))?;
        pool.check(module.resources_required(), MEMORIES_PER_MODULE, TABLES_PER_MODULE)?;
        self.compiled.fetch_add(1, Relaxed);
        let code = Code::new(module, order.built(pool, order.is_made()), &order.facts)?;
        order.keep(pool, native);
        Ok(code)
    }

    fn build_component(&self, order: &Order, native: &Native) -> Result<Arc<Component>, LoadError> {
        let pool = self.pool_of(order)?;
        pool.expect(native)?;
        let component = pool
            .deserialize_component(native.bytes())
            .map_err(|error| LoadError::Compiler { message: format!("{error:#}") })?;
        let instances = order.facts.core_instances;
        if instances > INSTANCES_PER_COMPONENT {
            return Err(LoadError::Invalid {
                message: format!("the component has more than {INSTANCES_PER_COMPONENT} instances"),
            });
        }
        if let Some(required) = component.resources_required() {
            pool.check(required, MEMORIES_PER_COMPONENT as u32, INSTANCES_PER_COMPONENT as u32)?;
        }
        self.compiled.fetch_add(1, Relaxed);
        let component = Component::new(component, pool, instances)?;
        order.keep(pool, native);
        Ok(component)
    }
}

// Why a module was not compiled: it is none, or the compiler gave up.
fn refusal(pool: &Pool, order: &Order, message: String) -> LoadError {
    let is_none = order.what == What::Module && Module::validate(&pool.wasmtime, order.wasm()).is_err();
    if is_none { LoadError::Invalid { message } } else { LoadError::Compiler { message } }
}

/// Compiles what is ordered, on the thread that calls it.
pub type Compile<'c> = &'c dyn Fn(&Order) -> Result<Native, LoadError>;

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
pub struct Order {
    /// What the bytes are.
    pub what: What,
    /// What the code is for.
    pub target: Target,
    /// SHA-256 of the bytes.
    pub digest: Digest,
    /// WebAssembly.
    pub wasm: Bytes,
    folder: Option<PathBuf>,
    stack: usize,
    kind: Kind,
    mark: Mark,
    facts: Facts,
}

impl Order {
    /// Whether Instar's own compiler has made the module.
    pub fn is_made(&self) -> bool {
        self.mark == Mark::Made
    }

    /// The bytes.
    pub fn wasm(&self) -> &[u8] {
        (*self.wasm).as_ref()
    }

    fn built<'o>(&'o self, pool: &'o Pool, is_made: bool) -> Built<'o> {
        Built { wasm: self.wasm(), pool, stack: self.stack, is_made }
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

impl std::fmt::Debug for Order {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut debug = f.debug_struct("Order");
        debug.field("what", &self.what).field("target", &self.target);
        debug.field("wasm", &self.wasm().len()).finish_non_exhaustive()
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
