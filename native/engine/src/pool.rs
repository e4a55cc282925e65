//! What runs compiled code, and what its instances have: one for each size of stacks and kind of code.

use crate::admission::Admission;
use crate::error::LoadError;
use crate::facts::Facts;
use crate::faults;
use crate::ground::{Ground, HOST_STACK};
use crate::host::{self, Style};
use crate::limits::{INSTANCES, PLAIN_STACK, TABLE_ELEMENTS, TERMS_STACK};
use crate::memories::Lender;
use crate::native::{self, Native};
use crate::stacks::Fibers;
use crate::store::Context;
use crate::wasi;
use instar_codegen::Target;
use instar_terms::layout::STACK_BYTES;
use std::sync::{Arc, OnceLock};
use wasmtime::{Config, Linker, Module, ResourcesRequired, component};

pub(crate) const MEMORIES_PER_MODULE: u32 = 8;
pub(crate) const TABLES_PER_MODULE: u32 = 16;
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

/// What a pool is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Kind {
    /// For modules with terms.
    pub(crate) has_terms: bool,
    /// For those of them that count their fuel themselves, because Instar's own compiler made them.
    pub(crate) counts_itself: bool,
    /// For those whose data is mapped into their memories.
    pub(crate) maps_data: bool,
}

pub(crate) const KINDS: usize = 6;

impl Kind {
    /// Of what nothing special is known of.
    pub(crate) const PLAIN: Kind = Kind { has_terms: false, counts_itself: false, maps_data: false };

    /// Of code with such facts that wasmtime counts the fuel of.
    pub(crate) fn of(facts: &Facts) -> Kind {
        Kind { has_terms: facts.has_terms(), counts_itself: false, maps_data: facts.data > COPIED }
    }

    fn target(self, ground: &Ground) -> Target {
        let capacity = ground.memories.capacity() as u64;
        let Kind { has_terms, counts_itself, maps_data } = self;
        Target { has_terms, counts_itself, maps_data, capacity }
    }

    /// Its index among all kinds.
    pub(crate) fn index(self) -> usize {
        usize::from(self.has_terms) + usize::from(self.counts_itself) + 3 * usize::from(self.maps_data)
    }
}

/// An engine of wasmtime, and the admission of its instances.
pub(crate) struct Pool {
    pub(crate) wasmtime: wasmtime::Engine,
    pub(crate) linker: Linker<Context>,
    /// For modules with terms that don't settle what they are owed.
    waiting: Option<Linker<Context>>,
    /// For components that import WASI, once there is one.
    components: OnceLock<component::Linker<Context>>,
    pub(crate) admission: Arc<Admission>,
    kind: Kind,
    ground: Arc<Ground>,
    pub(crate) compatibility: u64,
}

impl Pool {
    /// For calls with such stacks.
    pub(crate) fn new(stack: usize, kind: Kind, ground: &Arc<Ground>) -> Result<Pool, LoadError> {
        let size = &Size::of(stack);
        let refused = |error: wasmtime::Error| LoadError::Compiler { message: format!("{error:#}") };
        // The first one takes the signals of faults.
        faults::before();
        let wasmtime = wasmtime::Engine::new(&config(size, kind, ground)).map_err(refused)?;
        faults::install();
        let compatibility = kind.target(ground).compatibility();
        let linker = |define: &dyn Fn(&mut Linker<Context>) -> wasmtime::Result<()>| {
            let mut linker = Linker::new(&wasmtime);
            define(&mut linker).map_err(refused).map(|()| linker)
        };
        let (linker, waiting) = if kind.has_terms {
            let counts = kind.counts_itself;
            let waiting = linker(&|linker| host::define(linker, Style::Waiting, counts))?;
            (linker(&|linker| host::define(linker, Style::Settled, counts))?, Some(waiting))
        } else {
            (linker(&wasi::define)?, None)
        };
        let maps = kind.maps_data.then_some(MAPPINGS);
        let admission = ground.admission(size.instances, size.memories, maps);
        let (ground, components) = (ground.clone(), OnceLock::new());
        Ok(Pool { wasmtime, linker, waiting, components, admission, kind, ground, compatibility })
    }

    pub(crate) fn maps_data(&self) -> bool {
        self.kind.maps_data
    }

    /// Whether its modules count their fuel themselves.
    pub(crate) fn counts_itself(&self) -> bool {
        self.kind.counts_itself
    }

    /// What meets the imports of a module.
    pub(crate) fn linker_for(&self, module: &Module) -> &Linker<Context> {
        self.waiting.as_ref().filter(|_| Style::of(module) == Style::Waiting).unwrap_or(&self.linker)
    }

    /// What meets WASI's imports of a component.
    pub(crate) fn component_linker(&self) -> Result<&component::Linker<Context>, LoadError> {
        if self.components.get().is_none() {
            let mut linker = component::Linker::new(&self.wasmtime);
            wasi::define_components(&mut linker)
                .map_err(|error| LoadError::Compiler { message: format!("{error:#}") })?;
            let _ = self.components.set(linker);
        }
        self.components.get().ok_or_else(|| LoadError::Compiler { message: "no linker".to_owned() })
    }

    pub(crate) fn target(&self) -> Target {
        self.kind.target(&self.ground)
    }

    /// Whether it was compiled as this engine compiles.
    pub(crate) fn expect(&self, native: &Native) -> Result<(), LoadError> {
        if native.compatibility() == self.compatibility {
            return Ok(());
        }
        Err(LoadError::Compiler { message: "the compiler is of another build than the library".to_owned() })
    }

    /// Whether instances can have what they must have.
    pub(crate) fn check(
        &self,
        required: ResourcesRequired,
        memories: u32,
        tables: u32,
    ) -> Result<(), LoadError> {
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

    /// A module of native code that [`Pool::expect`] lets through, or that was kept by this user.
    pub(crate) fn deserialize(&self, code: &[u8]) -> wasmtime::Result<Module> {
        native::module(&self.wasmtime, &self.ground.code, code)
    }

    /// The same for a component.
    pub(crate) fn deserialize_component(&self, code: &[u8]) -> wasmtime::Result<component::Component> {
        native::component(&self.wasmtime, &self.ground.code, code)
    }
}

fn config(size: &Size, kind: Kind, ground: &Arc<Ground>) -> Config {
    let give_up_idle = || {
        let ground = Arc::downgrade(ground);
        Box::new(move || ground.upgrade().is_some_and(|ground| ground.give_up_idle()))
    };
    let stacks = ground.stacks(size.stack, size.clear_stacks);
    let memories = ground.memories.clone();
    let mut config = kind.target(ground).configure(Config::new());
    config
        .with_host_stack(Arc::new(Fibers { stacks, give_up_idle: give_up_idle() }))
        .with_custom_code_memory(Some(ground.code.clone()))
        .max_wasm_stack(size.stack)
        .async_stack_size(size.stack + HOST_STACK);
    if !kind.maps_data {
        let uncounted = if kind.counts_itself { STACK_BYTES as usize } else { 0 };
        let lender = Lender { memories, keep: size.resident, uncounted, give_up_idle: give_up_idle() };
        config.with_host_memory(Arc::new(lender));
    }
    config
}
