//! A loaded module: its functions by name, and the instances that wait for its next call.

use crate::call::Limits;
use crate::entry::{Entry, Shape};
use crate::error::{CallError, LoadError};
use crate::state::is_stateless;
use crate::terms::{Guest, TermFunction, Terms, memory_limit};
use crate::wasi::World;
use crossbeam_queue::ArrayQueue;
use std::sync::Arc;
use wasmtime::{ExternType, InstancePre, Linker, Module, ModuleExport, ResourceLimiter, Store, ValType};

/// Fuel between two points at which a call may give up its thread: some 10 µs of work.
pub(crate) const SLICE: u64 = 10_000;
/// Instances that wait for a call, per module. More calls at once than this make new instances.
const IDLE: usize = 16;

/// A module that is ready to be called.
pub struct Code {
    module: Module,
    instances: InstancePre<Context>,
    // In order of their names.
    functions: Box<[(Box<str>, Function)]>,
    idle: Option<ArrayQueue<Box<Instance>>>,
    bytes: u64,
    terms: Option<Terms>,
}

/// An exported function.
pub struct Function {
    reference: Reference,
    params: Box<[ValType]>,
    results: Box<[ValType]>,
}

/// Where an instance finds a function.
#[derive(Clone, Copy)]
pub(crate) struct Reference {
    export: ModuleExport,
    index: usize,
    shape: Shape,
    arity: usize,
}

impl Function {
    pub(crate) fn reference(&self) -> Reference {
        self.reference
    }

    /// Types of the arguments.
    pub fn params(&self) -> &[ValType] {
        &self.params
    }

    /// Types of the results.
    pub fn results(&self) -> &[ValType] {
        &self.results
    }
}

/// One instance with the store that it lives in.
pub(crate) struct Instance {
    pub(crate) store: Store<Context>,
    instance: wasmtime::Instance,
    // By `Reference::index`; found on the first call, as looking one up costs as much as a short call.
    entries: Box<[Option<Entry>]>,
}

/// What the host keeps beside an instance: the limits it enforces, and what its functions work with.
pub(crate) struct Context {
    memory: usize,
    refused_memory: bool,
    /// Of a module with terms.
    pub(crate) guest: Option<Box<Guest>>,
    /// Of a module that imports WASI.
    pub(crate) world: Option<Box<World>>,
}

impl Context {
    /// Bytes of memory that may be used.
    pub(crate) fn memory_limit(&self) -> usize {
        self.memory
    }
}

impl Code {
    pub(crate) fn new(module: Module, wasm: &[u8], linker: &Linker<Context>) -> Result<Arc<Code>, LoadError> {
        for import in module.imports() {
            if linker.get_by_import(&mut detached(&module), &import).is_none() {
                return Err(LoadError::UnknownImport {
                    module: import.module().to_owned(),
                    name: import.name().to_owned(),
                });
            }
        }
        let invalid = |message: String| LoadError::Invalid { message };
        let instances = linker.instantiate_pre(&module).map_err(|error| invalid(format!("{error:#}")))?;
        let terms = Terms::new(&module, wasm)?;
        // One whose functions take terms is reset for each call, whatever it has.
        let reusable =
            terms.is_some() || is_stateless(wasm).map_err(|error| invalid(error.message().to_owned()))?;
        let range = module.image_range();
        Ok(Arc::new(Code {
            functions: functions(&module),
            instances,
            idle: reusable.then(|| ArrayQueue::new(IDLE)),
            terms,
            bytes: (range.end as usize - range.start as usize) as u64,
            module,
        }))
    }

    /// The exported function of that name.
    pub fn function(&self, name: &str) -> Option<&Function> {
        let index = self.functions.binary_search_by(|(known, _)| (**known).cmp(name)).ok()?;
        Some(&self.functions[index].1)
    }

    /// The exported functions, in order of their names.
    pub fn functions(&self) -> impl Iterator<Item = (&str, &Function)> {
        self.functions.iter().map(|(name, function)| (&**name, function))
    }

    /// What it says of itself, if its functions take and return terms.
    pub fn terms(&self) -> Option<&Terms> {
        self.terms.as_ref()
    }

    pub(crate) fn term_reference(&self, function: &TermFunction) -> Option<Reference> {
        let found = self.function(&function.export)?.reference;
        Some(Reference { shape: function.shape, arity: function.arity, ..found })
    }

    /// Whether calls can share an instance, because none could leave anything behind in it.
    pub fn is_stateless(&self) -> bool {
        self.idle.is_some()
    }

    /// Bytes of native code.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    pub(crate) fn module(&self) -> &Module {
        &self.module
    }

    /// An instance that a call may use: one that waits, or none.
    pub(crate) fn take_idle(&self) -> Option<Box<Instance>> {
        self.idle.as_ref()?.pop()
    }

    /// Takes back an instance whose call returned. One whose call did not is dropped by its caller:
    /// then there is nothing to argue about what the call left undone.
    pub(crate) fn give_back(&self, instance: Box<Instance>) {
        if let Some(idle) = &self.idle {
            // Full: the instance is dropped.
            let _ = idle.push(instance);
        }
    }

    pub(crate) async fn instantiate(&self, limits: &Limits) -> Result<Box<Instance>, CallError> {
        let memory = if self.terms.is_some() { memory_limit(limits.memory) } else { limits.memory };
        let context = Context { memory, refused_memory: false, guest: None, world: None };
        let mut store = Store::new(self.module.engine(), context);
        store.limiter(|context| context);
        let prepared = store
            .set_fuel(limits.fuel.unwrap_or(u64::MAX))
            .and_then(|()| store.fuel_async_yield_interval(Some(SLICE)));
        if prepared.is_err() {
            return Err(CallError::Internal);
        }
        match self.instances.instantiate_async(&mut store).await {
            Ok(instance) => {
                if let Some(terms) = &self.terms {
                    let guest =
                        Guest::new(&instance, &mut store, terms.names()).ok_or(CallError::Internal)?;
                    store.data_mut().guest = Some(Box::new(guest));
                }
                let entries = vec![None; self.functions.len()].into_boxed_slice();
                Ok(Box::new(Instance { store, instance, entries }))
            }
            Err(_) if store.data().refused_memory => Err(CallError::MemoryLimit),
            Err(error) => Err(CallError::from_wasmtime(&error)),
        }
    }
}

impl std::fmt::Debug for Function {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?} -> {:?}", self.params, self.results)
    }
}

impl std::fmt::Debug for Code {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Code")
            .field("functions", &self.functions)
            .field("bytes", &self.bytes)
            .finish_non_exhaustive()
    }
}

impl Instance {
    /// Whether it asked for more memory than it may have.
    pub(crate) fn is_out_of_memory(&self) -> bool {
        self.store.data().refused_memory
    }

    /// Sets the limit on memory of the call that is to come.
    pub(crate) fn limit_memory(&mut self, limits: &Limits) {
        let context = self.store.data_mut();
        context.memory = memory_limit(limits.memory);
        context.refused_memory = false;
    }

    pub(crate) fn entry(&mut self, reference: &Reference) -> Option<Entry> {
        let slot = self.entries.get_mut(reference.index)?;
        if slot.is_none() {
            let function =
                self.instance.get_module_export(&mut self.store, &reference.export)?.into_func()?;
            *slot = Entry::new(function, reference.shape, reference.arity, &mut self.store).ok();
        }
        slot.clone()
    }
}

impl ResourceLimiter for Context {
    fn memory_growing(
        &mut self,
        _current: usize,
        desired: usize,
        _maximum: Option<usize>,
    ) -> wasmtime::Result<bool> {
        self.refused_memory |= desired > self.memory;
        Ok(desired <= self.memory)
    }

    fn table_growing(
        &mut self,
        _current: usize,
        _desired: usize,
        _maximum: Option<usize>,
    ) -> wasmtime::Result<bool> {
        // The pool's own bound on elements holds.
        Ok(true)
    }
}

fn functions(module: &Module) -> Box<[(Box<str>, Function)]> {
    let mut functions: Vec<_> = module
        .exports()
        .filter_map(|export| match export.ty() {
            ExternType::Func(signature) => Some((export.name().to_owned(), signature)),
            _ => None,
        })
        .enumerate()
        .filter_map(|(index, (name, signature))| {
            let export = module.get_export_index(&name)?;
            let params: Box<[_]> = signature.params().collect();
            let results: Box<[_]> = signature.results().collect();
            let (shape, arity) = (Shape::of(&params, &results), params.len());
            let reference = Reference { export, index, shape, arity };
            Some((name.into_boxed_str(), Function { reference, params, results }))
        })
        .collect();
    functions.sort_by(|(a, _), (b, _)| a.cmp(b));
    functions.into()
}

// The linker wants a store to look something up in; nothing of ours lives in one.
fn detached(module: &Module) -> Store<Context> {
    Store::new(module.engine(), Context { memory: 0, refused_memory: false, guest: None, world: None })
}
