//! A loaded module: its functions by name, and the instances that wait for its next call.

use crate::admission::Admission;
use crate::asking;
use crate::callback;
use crate::entry::Shape;
use crate::error::{CallError, LoadError};
use crate::exchange::{Exchange, Import};
use crate::facts::{Asked, Facts, Operators};
use crate::faults::Noted;
use crate::frames::{Exported, Frame, Frames};
use crate::guest::{Guest, first_memory_limit};
use crate::idle::{Book, Idle};
use crate::instance::{Instance, Reference, RunsOn, Setting};
use crate::limits::{Account, PLAIN_STACK, SLICE, stack_size};
use crate::origin::Origin;
use crate::pool::{Kind, Pool};
use crate::signature::Signature;
use crate::store::{Context, Held};
use crate::terms::{TermFunction, Terms};
use crate::wasi;
use crate::wasi::world::World;
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use tokio::runtime::Handle;
use wasmtime::{
    ExternType, FuncType, InstancePre, Linker, Memory, Module, ModuleExport, RootScope, Store, Val, ValType,
};

/// A module that is ready to be called.
pub struct Code {
    module: Module,
    instances: InstancePre<Context>,
    // In order of their names.
    functions: Box<[(Box<str>, Function)]>,
    idle: Option<Arc<Idle>>,
    admission: Arc<Admission>,
    memories: usize,
    bytes: u64,
    traits: Traits,
    imports: Box<[Import]>,
    memory: Option<ModuleExport>,
    origin: Arc<Origin>,
    frames: Frames,
    stack: usize,
    /// The same code in engines with stacks of other sizes.
    others: Mutex<Vec<Arc<Code>>>,
    /// The same code for documents whose files are called otherwise, and of those the one that all come from.
    named: Mutex<Vec<Weak<Code>>>,
    _first: Option<Arc<Code>>,
    // What a reactor has run before anything else.
    initialize: Option<Reference>,
}

/// What a module was built of, and for.
#[derive(Clone, Copy)]
pub(crate) struct Built<'b> {
    pub(crate) wasm: &'b [u8],
    pub(crate) pool: &'b Pool,
    pub(crate) stack: usize,
    /// Whether Instar's own compiler has made it.
    pub(crate) is_made: bool,
}

/// What holds for a module whatever the size of its stacks.
#[derive(Clone)]
struct Traits {
    terms: Option<Arc<Terms>>,
    /// What the document's own file is called.
    file: Arc<str>,
    /// Whether it counts its fuel itself.
    counts_itself: bool,
    /// Whether calls can share an instance.
    reusable: bool,
    /// Whether its data is mapped into its memories.
    maps_data: bool,
    /// Exported functions that are over at once.
    brief: Arc<BTreeSet<String>>,
    /// What its functions are called that have no other name.
    exported: Arc<Exported>,
    /// Elements of its passive segments, which each instance has.
    passive: usize,
    /// Of its own section.
    signatures: Arc<[(String, Signature)]>,
    /// Of a module that imports WASI: where its files and clocks are waited for.
    runtime: Option<Handle>,
}

/// An exported function.
pub struct Function {
    reference: Reference,
    brief: bool,
    params: Box<[ValType]>,
    results: Box<[ValType]>,
}

impl Function {
    pub(crate) fn reference(&self) -> Reference {
        self.reference
    }

    /// Whether it is over at once, whatever it is given.
    #[inline]
    pub fn is_brief(&self) -> bool {
        self.brief
    }

    /// Types of the arguments.
    #[inline]
    pub fn params(&self) -> &[ValType] {
        &self.params
    }

    /// Types of the results.
    #[inline]
    pub fn results(&self) -> &[ValType] {
        &self.results
    }
}

impl Code {
    /// A module of these bytes, of which `facts` are.
    pub(crate) fn new(module: Module, built: Built<'_>, facts: &Facts) -> Result<Arc<Code>, LoadError> {
        let Built { wasm, pool, stack, is_made } = built;
        let terms = Terms::new(&module, facts.terms(wasm), facts.starts)?.map(Arc::new);
        let (passive, signatures) = (facts.passive, facts.signatures(wasm));
        // What Instar's compiler made looks at nothing that an earlier call left in its memory.
        let looks_back = !(terms.is_some() && is_made);
        let asked = Asked { stateless: looks_back, brief: terms.is_none() };
        let Operators { stateless, brief } = facts.operators(wasm, asked)?;
        let runtime = wasi::is_wanted_by(&module).then(Handle::try_current).transpose();
        let signatures = signatures.map_err(LoadError::Signature)?.into();
        let runtime = runtime.map_err(|error| LoadError::Compiler { message: error.to_string() })?;
        let traits = Traits {
            terms,
            file: "".into(),
            counts_itself: pool.counts_itself(),
            // What a program was given belongs to its call.
            reusable: (stateless || !looks_back) && runtime.is_none(),
            maps_data: pool.maps_data(),
            brief: brief.into(),
            exported: Arc::new(facts.exported.clone()),
            passive,
            signatures,
            runtime,
        };
        Code::build(module, traits, pool, stack)
    }

    /// The same code for a document whose own file is called so in stack traces; both share what they are compiled to.
    pub(crate) fn named(self: &Arc<Code>, file: &str, pool: &Pool) -> Result<Arc<Code>, LoadError> {
        if self.traits.terms.is_none() || *self.traits.file == *file {
            return Ok(self.clone());
        }
        let mut named = self.named.lock().unwrap_or_else(PoisonError::into_inner);
        named.retain(|code| code.strong_count() > 0);
        if let Some(code) = named.iter().filter_map(Weak::upgrade).find(|code| *code.traits.file == *file) {
            return Ok(code);
        }
        let traits = Traits { file: file.into(), ..self.traits.clone() };
        let built = Code::made(self.module.clone(), traits, pool, self.stack)?;
        let code = Arc::new(Code { _first: Some(self.clone()), ..built });
        named.push(Arc::downgrade(&code));
        Ok(code)
    }

    fn build(module: Module, traits: Traits, pool: &Pool, stack: usize) -> Result<Arc<Code>, LoadError> {
        Code::made(module, traits, pool, stack).map(Arc::new)
    }

    fn made(module: Module, traits: Traits, pool: &Pool, stack: usize) -> Result<Code, LoadError> {
        let memory = memory(&module);
        // To copy all that WASI has takes as long as to load a small module.
        let mut linker = Cow::Borrowed(pool.linker_for(&module));
        let imports = meet_imports(&module, &mut linker, memory, traits.terms.is_some())?;
        let instances = linker
            .instantiate_pre(&module)
            .map_err(|error| LoadError::Invalid { message: format!("{error:#}") })?;
        let functions = functions(&module, &traits.brief);
        let range = module.image_range();
        let file = traits.file.clone();
        Ok(Code {
            initialize: initialize(&functions),
            functions,
            instances,
            idle: traits.reusable.then(|| Idle::new(&pool.admission.book)),
            admission: pool.admission.clone(),
            memories: module.resources_required().num_memories as usize,
            frames: Frames::new(&module, &traits.exported),
            traits,
            imports,
            memory,
            origin: Arc::new(Origin::new(&module, &file)),
            stack,
            others: Mutex::default(),
            named: Mutex::default(),
            _first: None,
            bytes: (range.end as usize - range.start as usize) as u64,
            module,
        })
    }

    /// The same code as `module`, which is of the engine with stacks of that size.
    pub(crate) fn with_stack(&self, module: Module, pool: &Pool, stack: usize) -> Result<(), LoadError> {
        let code = Code::build(module, self.traits.clone(), pool, stack)?;
        self.others.lock().unwrap_or_else(PoisonError::into_inner).push(code);
        Ok(())
    }

    /// The same code for calls with a stack of so many bytes; none where it has not been made ready yet.
    pub fn of_stack(self: &Arc<Code>, stack: Option<usize>) -> Option<Cow<'_, Arc<Code>>> {
        let stack = stack.map_or(self.stack, stack_size);
        if stack == self.stack {
            return Some(Cow::Borrowed(self));
        }
        let others = self.others.lock().unwrap_or_else(PoisonError::into_inner);
        others.iter().find(|code| code.stack == stack).cloned().map(Cow::Owned)
    }

    /// Bytes of native stack that its calls have.
    pub fn stack(&self) -> usize {
        self.stack
    }

    /// What it asks its host for: the imports that nothing in the engine meets.
    pub fn imports(&self) -> &[Import] {
        &self.imports
    }

    /// The way between a call and who advances it, if the module can ask.
    pub(crate) fn exchange(&self) -> Option<Arc<Exchange>> {
        (!self.imports.is_empty()).then(Arc::default)
    }

    /// Whether it imports WASI, and so needs a console.
    pub fn wants_console(&self) -> bool {
        self.traits.runtime.is_some()
    }

    /// The exported function of that name.
    pub fn function(&self, name: &str) -> Option<&Function> {
        self.function_at(self.index_of(name)?)
    }

    /// The index of a function among all that are exported, which is the same whatever the size of the stacks.
    pub fn index_of(&self, name: &str) -> Option<usize> {
        self.functions.binary_search_by(|(known, _)| (**known).cmp(name)).ok()
    }

    /// The function with that index.
    #[inline]
    pub fn function_at(&self, index: usize) -> Option<&Function> {
        self.functions.get(index).map(|(_, function)| function)
    }

    /// The exported functions, in order of their names.
    pub fn functions(&self) -> impl Iterator<Item = (&str, &Function)> {
        self.functions.iter().map(|(name, function)| (&**name, function))
    }

    /// What it says of itself, if its functions take and return terms.
    #[inline]
    pub fn terms(&self) -> Option<&Terms> {
        self.traits.terms.as_deref()
    }

    /// All exports, with their types.
    pub fn exported(&self) -> impl Iterator<Item = (&str, ExternType)> {
        self.module.exports().map(|export| (export.name(), export.ty()))
    }

    /// All imports, by module and name, with their types.
    pub fn imported(&self) -> impl Iterator<Item = (&str, &str, ExternType)> {
        self.module.imports().map(|import| (import.module(), import.name(), import.ty()))
    }

    /// Whether it exports a memory with addresses of 32 bits.
    pub(crate) fn has_memory32(&self) -> bool {
        let mut exports = self.module.exports();
        self.memory.is_some() && !exports.any(|export| export.ty().memory().is_some_and(|ty| ty.is_64()))
    }

    /// The signatures that it carries of its own functions.
    pub(crate) fn signatures(&self) -> &[(String, Signature)] {
        &self.traits.signatures
    }

    pub(crate) fn term_reference(&self, function: &TermFunction) -> Option<Reference> {
        let found = self.function(&function.export)?.reference;
        Some(Reference { shape: function.shape, arity: function.arity, ..found })
    }

    /// Whether calls can share an instance, because none could leave anything behind in it.
    pub fn is_stateless(&self) -> bool {
        self.idle.is_some()
    }

    /// The frames of a trap in it. Of compiled Erlang there are none: what goes wrong there is raised.
    pub(crate) fn frames(&self, noted: &Noted) -> Vec<Frame> {
        if self.terms().is_some() { Vec::new() } else { self.frames.of(noted) }
    }

    /// Bytes of native code.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Whether its data is mapped into its memories.
    pub(crate) fn maps_data(&self) -> bool {
        self.traits.maps_data
    }

    /// Whether it counts its fuel itself.
    pub(crate) fn counts_itself(&self) -> bool {
        self.traits.counts_itself
    }

    /// Which pool its instances are of.
    pub(crate) fn kind(&self) -> Kind {
        Kind {
            has_terms: self.terms().is_some(),
            counts_itself: self.counts_itself(),
            maps_data: self.maps_data(),
        }
    }

    /// Who else of its engine has idle instances.
    pub(crate) fn book(&self) -> &Book {
        &self.admission.book
    }

    pub(crate) fn module(&self) -> &Module {
        &self.module
    }

    /// An instance that a call may use: one that waits, or none.
    pub(crate) fn take_idle(&self, runs_on: RunsOn) -> Option<Box<Instance>> {
        let mut instance = self.idle.as_ref()?.take(runs_on)?;
        instance.idle_heap = None;
        Some(instance)
    }

    /// Takes back an instance whose call returned. One whose call did not is dropped by its caller:
    /// then there is nothing to argue about what the call left undone.
    pub(crate) fn give_back(&self, instance: Box<Instance>) {
        if let Some(idle) = &self.idle {
            idle.give_back(instance);
        }
    }

    pub(crate) async fn instantiate(
        &self,
        runs_on: RunsOn,
        setting: Setting<'_>,
    ) -> Result<Box<Instance>, CallError> {
        let Setting { limits, exchange, console } = setting;
        if self.traits.passive > limits.table {
            return Err(CallError::TableLimit);
        }
        let permit = self.admission.enter(1, self.memories)?;
        let memory =
            if self.traits.terms.is_some() { first_memory_limit(limits.memory) } else { limits.memory };
        let account = Account::new(memory, limits.table);
        let mut context = Context::new(account, self.stack > PLAIN_STACK, exchange);
        context.permit = Some(permit);
        if let (Some(runtime), Some(console)) = (&self.traits.runtime, console) {
            context.world = Some(Box::new(World::new(console, runtime.clone()).await?));
        }
        let mut store = Held::new(Store::new(self.module.engine(), context));
        store.limiter(|context| &mut context.account);
        if !self.traits.counts_itself {
            store.set_fuel(limits.fuel.unwrap_or(u64::MAX)).map_err(|_| CallError::Internal)?;
            if runs_on == RunsOn::Fiber {
                store.fuel_async_yield_interval(Some(SLICE)).map_err(|_| CallError::Internal)?;
            }
        }
        let instance = match self.instances.instantiate_async(&mut store).await {
            Ok(instance) => instance,
            Err(error) => {
                let refused = store.data().account.refused();
                return Err(refused.unwrap_or_else(|| CallError::from_wasmtime(&error)));
            }
        };
        if let Some(terms) = &self.traits.terms {
            // A module with terms is of use for its functions only.
            let function = terms.functions().first().map(|first| &*first.export);
            let guest = Guest::new(
                &instance,
                &mut store,
                (terms.names(), function),
                &self.origin,
                self.traits.counts_itself,
            )
            .ok_or(CallError::Internal)?;
            store.data_mut().guest = Some(Box::new(guest));
        }
        let entries = self.functions.iter().map(|_| None).collect();
        let mut instance = Box::new(Instance { store, instance, runs_on, entries, idle_heap: None });
        if let Some(initialize) = &self.initialize {
            instance.call(initialize, &[], 0).await.map_err(|error| instance.cause(error))?;
        }
        Ok(instance)
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
    /// Its exported memory, if it exports one.
    pub(crate) fn linear_memory(&mut self, code: &Code) -> Option<Memory> {
        self.instance.get_module_export(&mut self.store, code.memory.as_ref()?)?.into_memory()
    }

    /// The bytes of its exported memory; none where it exports none.
    pub fn memory(&mut self, code: &Code) -> Option<&mut [u8]> {
        let memory = self.linear_memory(code)?;
        Some(memory.data_mut(&mut self.store))
    }

    /// Its exported globals, by their names.
    pub fn globals(&mut self, code: &Code) -> Vec<(String, Val)> {
        let names: Vec<_> = code
            .module
            .exports()
            .filter(|export| matches!(export.ty(), ExternType::Global(_)))
            .map(|export| export.name().to_owned())
            .collect();
        let mut scope = RootScope::new(&mut self.store);
        let globals = names.into_iter().filter_map(|name| {
            let global = self.instance.get_global(&mut scope, &name)?;
            let value = global.get(&mut scope);
            Some((name, value))
        });
        globals.collect()
    }
}

fn functions(module: &Module, brief: &BTreeSet<String>) -> Box<[(Box<str>, Function)]> {
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
            let brief = brief.contains(&name);
            Some((name.into_boxed_str(), Function { reference, brief, params, results }))
        })
        .collect();
    functions.sort_by(|(a, _), (b, _)| a.cmp(b));
    functions.into()
}

/// The function that a reactor wants to have called before any other, by the convention of WASI.
fn initialize(functions: &[(Box<str>, Function)]) -> Option<Reference> {
    let (_, function) = functions.iter().find(|(name, _)| &**name == "_initialize")?;
    (function.params.is_empty() && function.results.is_empty()).then_some(function.reference)
}

/// Has the linker meet what it doesn't yet by asking the host: for functions of numbers, or, where a module has terms, for
/// those that the host of a document offers.
fn meet_imports(
    module: &Module,
    linker: &mut Cow<'_, Linker<Context>>,
    memory: Option<ModuleExport>,
    has_terms: bool,
) -> Result<Box<[Import]>, LoadError> {
    let mut imports: Vec<Import> = Vec::new();
    // The linker wants a store to look something up in; nothing of ours lives in one.
    let mut detached = Store::new(module.engine(), Context::detached());
    for import in module.imports() {
        let (from, name) = (import.module(), import.name());
        let unknown = || LoadError::UnknownImport { module: from.to_owned(), name: name.to_owned() };
        if let Some(met) = linker.get_by_import(&mut detached, &import) {
            // The same name may be wanted under two types, or a function of WASI under another than its own.
            match (met.ty(&detached), import.ty()) {
                (ExternType::Func(met), ExternType::Func(wanted)) if !FuncType::eq(&met, &wanted) => {
                    return Err(unknown());
                }
                _ => continue,
            }
        }
        let ExternType::Func(ty) = import.ty() else { return Err(unknown()) };
        let import = Import::new(from, name, &ty);
        let defined = match has_terms {
            true if asking::is_of_terms(&import) => {
                asking::define(linker.to_mut(), &import, ty, imports.len())
            }
            false if import.is_numeric() => {
                callback::define(linker.to_mut(), &import, ty, imports.len(), memory)
            }
            _ => return Err(unknown()),
        };
        defined.map_err(|_| unknown())?;
        imports.push(import);
    }
    Ok(imports.into())
}

/// The memory that the host may see: the one called `memory`, else the first that is exported.
fn memory(module: &Module) -> Option<ModuleExport> {
    let is_memory = |name: &str| matches!(module.get_export(name), Some(ExternType::Memory(_)));
    let name = Some("memory")
        .filter(|name| is_memory(name))
        .or_else(|| module.exports().map(|export| export.name()).find(|name| is_memory(name)))?;
    module.get_export_index(name)
}
