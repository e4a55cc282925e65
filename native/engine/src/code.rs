//! A loaded module: its functions by name, and the instances that wait for its next call.

use crate::brief;
use crate::call::{Limits, Values};
use crate::callback::{self, Exchange, Import};
use crate::component::Component;
use crate::discard::Held;
use crate::engine::{PLAIN_STACK, Pool, stack_size};
use crate::entry::{Entry, Shape};
use crate::error::{CallError, LoadError};
use crate::idle::{Book, Idle};
use crate::limits::{Account, Usage};
use crate::room::{Place, Room};
use crate::signature::{self, Signature};
use crate::state::is_stateless;
use crate::terms::{Guest, IdleHeap, TermFunction, Terms, first_memory_limit};
use crate::wasi::{self, Console, World};
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::runtime::Handle;
use wasmparser::{ElementItems, ElementKind, Parser, Payload};
use wasmtime::{
    ExternType, FuncType, InstancePre, Linker, Memory, Module, ModuleExport, RootScope, Store, Val, ValType,
};

/// Fuel between two points at which a call may give up its thread: some 10 µs of work.
pub(crate) const SLICE: u64 = 10_000;
/// What a large stack counts for when its instance goes, of which most calls use little, and what open files
/// do.
const SLOW: usize = 1 << 20;

/// A module that is ready to be called.
pub struct Code {
    module: Module,
    instances: InstancePre<Context>,
    // In order of their names.
    functions: Box<[(Box<str>, Function)]>,
    idle: Option<Arc<Idle>>,
    room: Arc<Room>,
    memories: usize,
    bytes: u64,
    traits: Traits,
    imports: Box<[Import]>,
    memory: Option<ModuleExport>,
    stack: usize,
    /// The same code in engines with stacks of other sizes.
    others: Mutex<Vec<Arc<Code>>>,
    // What a reactor has run before anything else.
    initialize: Option<Reference>,
}

/// Whose stack the calls in an instance run on. wasmtime wants a store's calls on fibers once one of them may give way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RunsOn {
    Fiber,
    /// For brief functions only.
    Caller,
}

/// What holds for a module whatever the size of its stacks.
#[derive(Clone)]
struct Traits {
    terms: Option<Arc<Terms>>,
    /// Whether it counts its fuel itself.
    counts_itself: bool,
    /// Whether calls can share an instance.
    reusable: bool,
    /// Whether its data is mapped into its memories.
    maps_data: bool,
    /// Exported functions that are over at once.
    brief: Arc<BTreeSet<String>>,
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

    /// Whether it is over at once, whatever it is given.
    pub fn is_brief(&self) -> bool {
        self.brief
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
pub struct Instance {
    pub(crate) store: Held,
    instance: wasmtime::Instance,
    runs_on: RunsOn,
    // By `Reference::index`; found on the first call, as looking one up costs as much as a short call.
    entries: Box<[Option<Entry>]>,
    /// While it waits for a call.
    pub(crate) idle_heap: Option<IdleHeap>,
}

/// What the host keeps beside an instance: the limits it enforces, and what its functions work with.
pub(crate) struct Context {
    pub(crate) account: Account,
    /// Whether its stack may be large.
    deep: bool,
    /// Of a module with terms.
    pub(crate) guest: Option<Box<Guest>>,
    /// Of a module that asks its host: the way to whoever advances its call.
    pub(crate) exchange: Option<Arc<Exchange>>,
    /// Of a component: whose it is, and the place of the function that is called.
    pub(crate) component: Option<(Arc<Component>, usize)>,
    /// Of a module that imports WASI.
    pub(crate) world: Option<Box<World>>,
    /// What it takes of its engine's room.
    pub(crate) place: Option<Place>,
}

impl Context {
    pub(crate) fn new(account: Account, deep: bool, exchange: Option<Arc<Exchange>>) -> Context {
        Context { account, deep, guest: None, exchange, component: None, world: None, place: None }
    }

    /// Of a store that nothing lives in.
    pub(crate) fn detached() -> Context {
        Context::new(Account::default(), false, None)
    }

    /// Bytes of memory that may have to be given back when it goes, about.
    pub(crate) fn weight(&self) -> usize {
        let has_files = self.world.as_deref().is_some_and(World::has_files);
        self.memory_used() + if self.deep || has_files { SLOW } else { 0 }
    }

    /// Bytes of memory without a guest's own stack.
    fn memory_used(&self) -> usize {
        let uncounted = self.guest.as_deref().map_or(0, |guest| guest.memory_limit(0));
        self.account.memory.used.saturating_sub(uncounted)
    }

    /// Bytes of memory that may be used.
    pub(crate) fn memory_limit(&self) -> usize {
        self.account.memory.limit
    }
}

impl Code {
    pub(crate) fn new(
        module: Module,
        wasm: &[u8],
        pool: &Pool,
        stack: usize,
        is_made: bool,
    ) -> Result<Arc<Code>, LoadError> {
        let terms = Terms::new(&module, wasm)?.map(Arc::new);
        // What Instar's compiler made looks at nothing that an earlier call left in its memory.
        let reusable = terms.is_some() && is_made
            || is_stateless(wasm)
                .map_err(|error| LoadError::Invalid { message: error.message().to_owned() })?;
        let brief = match (&terms, brief::functions(wasm)) {
            (None, Ok(brief)) => brief,
            _ => BTreeSet::new(),
        };
        let signatures = signature::of_section(wasm).map_err(LoadError::Signature)?.into();
        let runtime = wasi::is_wanted_by(&module).then(Handle::try_current).transpose();
        let runtime = runtime.map_err(|error| LoadError::Compiler { message: error.to_string() })?;
        // What a program was given belongs to its call.
        let reusable = reusable && runtime.is_none();
        let passive = passive_elements(wasm);
        let traits = Traits {
            terms,
            counts_itself: pool.counts_itself(),
            reusable,
            maps_data: pool.maps_data(),
            brief: brief.into(),
            passive,
            signatures,
            runtime,
        };
        Code::build(module, traits, pool, stack)
    }

    fn build(module: Module, traits: Traits, pool: &Pool, stack: usize) -> Result<Arc<Code>, LoadError> {
        let memory = memory(&module);
        let mut linker = pool.linker_for(&module).clone();
        let imports = meet_imports(&module, &mut linker, memory, traits.terms.is_none())?;
        let instances = linker
            .instantiate_pre(&module)
            .map_err(|error| LoadError::Invalid { message: format!("{error:#}") })?;
        let functions = functions(&module, &traits.brief);
        let range = module.image_range();
        Ok(Arc::new(Code {
            initialize: initialize(&functions),
            functions,
            instances,
            idle: traits.reusable.then(|| Idle::new(&pool.room.book)),
            room: pool.room.clone(),
            memories: module.resources_required().num_memories as usize,
            traits,
            imports,
            memory,
            stack,
            others: Mutex::default(),
            bytes: (range.end as usize - range.start as usize) as u64,
            module,
        }))
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
        self.function_at(self.place_of(name)?)
    }

    /// The place of a function among all that are exported, which is the same whatever the size of the stacks.
    pub fn place_of(&self, name: &str) -> Option<usize> {
        self.functions.binary_search_by(|(known, _)| (**known).cmp(name)).ok()
    }

    /// The function at that place.
    pub fn function_at(&self, place: usize) -> Option<&Function> {
        self.functions.get(place).map(|(_, function)| function)
    }

    /// The exported functions, in order of their names.
    pub fn functions(&self) -> impl Iterator<Item = (&str, &Function)> {
        self.functions.iter().map(|(name, function)| (&**name, function))
    }

    /// What it says of itself, if its functions take and return terms.
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

    /// Who else of its engine has idle instances.
    pub(crate) fn book(&self) -> &Book {
        &self.room.book
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
        limits: &Limits,
        exchange: Option<Arc<Exchange>>,
        console: Option<Arc<Console>>,
    ) -> Result<Box<Instance>, CallError> {
        if self.traits.passive > limits.table {
            return Err(CallError::TableLimit);
        }
        let place = self.room.enter(1, self.memories)?;
        let memory =
            if self.traits.terms.is_some() { first_memory_limit(limits.memory) } else { limits.memory };
        let account = Account::new(memory, limits.table);
        let mut context = Context::new(account, self.stack > PLAIN_STACK, exchange);
        context.place = Some(place);
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
        match self.instances.instantiate_async(&mut store).await {
            Ok(instance) => {
                if let Some(terms) = &self.traits.terms {
                    let guest = Guest::new(&instance, &mut store, terms.names(), self.traits.counts_itself)
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
            Err(error) => {
                Err(store.data().account.refused().unwrap_or_else(|| CallError::from_wasmtime(&error)))
            }
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
    pub(crate) fn runs_on(&self) -> RunsOn {
        self.runs_on
    }

    /// What it keeps while it waits for a call: bytes that it has written, and bytes of its memory.
    pub(crate) fn idle_bytes(&self) -> (usize, usize) {
        self.idle_heap.as_ref().map_or((0, 0), |heap| (heap.held, heap.size))
    }

    /// Why a call in it has failed: what the engine has no word for may be a limit. The heap of exceptions, say, is
    /// memory too.
    pub(crate) fn cause(&self, error: CallError) -> CallError {
        match error {
            CallError::Internal => self.store.data().account.refused().unwrap_or(error),
            _ => error,
        }
    }

    /// Which limit it has run into, if any.
    pub(crate) fn refused(&self) -> Option<CallError> {
        self.store.data().account.refused()
    }

    /// The most bytes of memory that it has had, without a guest's own stack.
    pub(crate) fn memory_used(&self) -> usize {
        self.store.data().memory_used()
    }

    /// What a call with that much fuel has used of it, and the memory.
    pub(crate) fn usage(&self, fuel: Option<u64>) -> Usage {
        let left = self.store.get_fuel().unwrap_or_default();
        Usage { fuel: fuel.unwrap_or(u64::MAX).saturating_sub(left), memory: self.memory_used() }
    }

    /// Sets the limit on memory of the call that is to come.
    pub(crate) fn limit_memory(&mut self, limits: &Limits) {
        let context = self.store.data_mut();
        let memory =
            context.guest.as_deref().map_or(limits.memory, |guest| guest.memory_limit(limits.memory));
        context.account.renew(memory, limits.table);
    }

    /// Its exported memory, if it exports one.
    pub(crate) fn linear_memory(&mut self, code: &Code) -> Option<Memory> {
        self.instance.get_module_export(&mut self.store, code.memory.as_ref()?)?.into_memory()
    }

    /// Sets the limit and whom to ask, for the next call of an instance that is used again.
    pub(crate) fn renew(&mut self, limits: &Limits, exchange: Option<Arc<Exchange>>) {
        let context = self.store.data_mut();
        context.account.renew(limits.memory, limits.table);
        context.exchange = exchange;
    }

    /// The streams of its program, if it is one.
    pub(crate) fn console(&self) -> Option<Arc<Console>> {
        Some(self.store.data().world.as_ref()?.console().clone())
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

    /// Calls a function on a fiber; the arguments are of its types.
    pub(crate) async fn call(
        &mut self,
        function: &Reference,
        arguments: &[Val],
        results: usize,
    ) -> Result<Values, CallError> {
        let (entry, store) = self.enter(function).ok_or(CallError::Internal)?;
        entry.call(store, arguments, results).await
    }

    /// Calls a brief function on the caller's stack; the values are arguments of its types, and then its results.
    pub(crate) fn call_here(&mut self, function: &Function, values: &mut Values) -> Result<(), CallError> {
        let (entry, store) = self.enter(&function.reference).ok_or(CallError::Internal)?;
        entry.call_here(store, values, function.results.len())
    }

    fn enter(&mut self, function: &Reference) -> Option<(&Entry, &mut Store<Context>)> {
        let slot = self.entries.get_mut(function.index)?;
        if slot.is_none() {
            let export = self.instance.get_module_export(&mut self.store, &function.export)?.into_func()?;
            *slot = Entry::new(export, function.shape, function.arity, &mut self.store).ok();
        }
        Some((slot.as_ref()?, &mut self.store))
    }
}

impl std::fmt::Debug for Instance {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Instance").finish_non_exhaustive()
    }
}

/// They are made when an instance is made, and so are bounded as tables are.
fn passive_elements(wasm: &[u8]) -> usize {
    let mut elements = 0;
    for payload in Parser::new(0).parse_all(wasm).map_while(Result::ok) {
        if let Payload::ElementSection(segments) = payload {
            for segment in segments.into_iter().map_while(Result::ok) {
                if let ElementKind::Passive = segment.kind {
                    elements += match segment.items {
                        ElementItems::Functions(items) => items.count() as usize,
                        ElementItems::Expressions(_, items) => items.count() as usize,
                    };
                }
            }
        }
    }
    elements
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

/// Has the linker meet what it doesn't yet by asking the host; only functions of numbers can be asked for.
fn meet_imports(
    module: &Module,
    linker: &mut Linker<Context>,
    memory: Option<ModuleExport>,
    may_ask: bool,
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
        if !may_ask || !import.is_numeric() {
            return Err(unknown());
        }
        callback::define(linker, &import, ty, imports.len(), memory).map_err(|_| unknown())?;
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
