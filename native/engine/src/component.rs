//! A loaded component: its functions with their types, and calls of them.
//!
//! A component is several core modules behind functions whose values are strings, lists, records and so on;
//! wasmtime carries these over by the component model's canonical ABI. A call has a fresh instance, or one that its caller
//! keeps ([`ComponentInstance`]). Its fiber is advanced as any other.

use crate::admission::Admission;
use crate::error::{CallError, LoadError};
use crate::exchange::{Exchange, Question, Reply};
use crate::instance::Setting;
use crate::limits::{Account, Limits, SLICE, Usage};
use crate::pool::Pool;
use crate::signature::SignatureError;
use crate::slices::pause;
use crate::store::{Context, Held};
use crate::values::{Passed, Value};
use crate::wasi::world::World;
use crate::wasi::{self, Console};
use crate::weight::{FEW, Weight};
use crate::wit::{Reader, Type, unsupported};
use smallvec::{SmallVec, smallvec};
use std::collections::HashMap;
use std::future::poll_fn;
use std::sync::Arc;
use tokio::runtime::Handle;
use wasmtime::component::types::{ComponentFunc, ComponentInstance as ComponentInstanceType, ComponentItem};
use wasmtime::component::{self, ComponentExportIndex, InstancePre, Linker, LinkerInstance, ResourceType};
use wasmtime::{Store, StoreContextMut};

/// The host's memory that the values of one transfer out of a component may take. It is moved in one go.
pub const VALUES: usize = 64 << 20;
/// Why signatures are refused.
pub const HAS_TYPES: &str = "the functions of a component have types of their own";
/// What imports of functions that belong to no interface are found under.
pub(crate) const ROOT: &str = "$root";

/// What a program is run by.
const PROGRAM: &str = "_start";
/// The host's memory that the values of one transfer may take on a scheduler, in a component that imports WASI: most of what
/// it moves is bytes.
const MODERATE: usize = 1 << 20;

/// A function that a component imports and that the host is asked for.
#[derive(Debug)]
pub struct ComponentImport {
    /// The interface's name: `ns:pkg/interface@1.0.0`, or `$root` for a function that belongs to none.
    pub interface: Box<str>,
    /// The function's name.
    pub name: Box<str>,
    /// Types of what the guest gives.
    pub params: Box<[Type]>,
    /// The type of what it wants, if it wants anything.
    pub result: Option<Type>,
}

/// A component that is ready to be called.
pub struct Component {
    instances: InstancePre<Context>,
    imports: Box<[ComponentImport]>,
    functions: Box<[ComponentFunction]>,
    // All names that a function answers to: in full, without its interface's version, and by itself.
    found: HashMap<Box<str>, SmallVec<[usize; 1]>>,
    names: Box<[Arc<str>]>,
    // See `Type::bytes_per_counted`, of all that the host gets of it.
    bytes_per_counted: usize,
    bytes: u64,
    admission: Arc<Admission>,
    // What each instance takes of it.
    takes: (usize, usize),
    // Of one that imports WASI: where its files and clocks are waited for.
    runtime: Option<Handle>,
}

/// One instance of a component with the store that it lives in, which outlives a call.
pub struct ComponentInstance {
    store: Held,
    instance: component::Instance,
}

impl ComponentInstance {
    /// The streams of its program, if it imports WASI.
    pub(crate) fn console(&self) -> Option<Arc<Console>> {
        Some(self.store.data().world.as_ref()?.console().clone())
    }
}

impl std::fmt::Debug for ComponentInstance {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ComponentInstance").finish_non_exhaustive()
    }
}

/// An exported function.
#[derive(Debug)]
pub struct ComponentFunction {
    /// `ns:pkg/interface@1.0.0#name`, or only the name of one that belongs to no interface.
    pub name: Box<str>,
    /// Names and types of its parameters.
    pub params: Box<[(Box<str>, Type)]>,
    /// The type of its result, if it has one.
    pub result: Option<Type>,
    export: ComponentExportIndex,
    weight: Arc<Weight>,
}

/// What a function of a component returned.
#[derive(Debug)]
pub struct ComponentResult {
    value: Option<Value>,
    component: Arc<Component>,
    index: usize,
    /// What the call has used.
    pub usage: Usage,
}

impl ComponentResult {
    /// Whose function returned it.
    pub fn component(&self) -> &Component {
        &self.component
    }

    /// The result and its type; none of a function that has none.
    pub fn value(&self) -> Option<(&Value, &Type)> {
        self.value.as_ref().zip(self.component.functions[self.index].result.as_ref())
    }
}

/// How far a call has come that may not move much.
enum Attempt {
    Over(Result<ComponentResult, CallError>),
    TooMuch,
}

/// What a name stands for.
#[derive(Debug)]
pub enum Found<'c> {
    /// This function, and its index among all.
    One(usize, &'c ComponentFunction),
    /// Several: their full names.
    Several(Vec<&'c str>),
    /// None.
    None,
}

impl Component {
    /// With the admission of its calls, each to so many core instances.
    pub(crate) fn new(
        native: component::Component,
        pool: &Pool,
        core_instances: usize,
    ) -> Result<Arc<Component>, LoadError> {
        let mut reader = Reader::default();
        let wants_wasi = wants_wasi(&native);
        let mut linker = match wants_wasi {
            true => pool.component_linker()?.clone(),
            false => Linker::new(native.engine()),
        };
        let runtime = wants_wasi.then(Handle::try_current).transpose();
        let runtime = runtime.map_err(|error| LoadError::Compiler { message: error.to_string() })?;
        let imports = imports(&native, &mut linker, &mut reader)?;
        let functions = functions(&native, &mut reader)?;
        let given = imports.iter().flat_map(|import| &*import.params);
        let returned = functions.iter().filter_map(|function| function.result.as_ref());
        let bytes_per_counted = given.chain(returned).map(Type::bytes_per_counted).max().unwrap_or(1);
        if wants_wasi {
            // What it has done outside cannot be done again, so such a function runs where much may be moved.
            functions
                .iter()
                .filter(|function| function.may_return_much() || bytes_per_counted > 1)
                .for_each(|function| function.weight.note_heavy());
        }
        let instances = linker
            .instantiate_pre(&native)
            .map_err(|error| LoadError::Invalid { message: format!("{error:#}") })?;
        let range = native.image_range();
        let memories = native.resources_required().map_or(1, |required| required.num_memories as usize);
        Ok(Arc::new(Component {
            admission: pool.admission.clone(),
            runtime,
            takes: (core_instances.max(1), memories),
            instances,
            found: index(&functions),
            functions: functions.into(),
            imports: imports.into(),
            names: reader.into_names(),
            bytes_per_counted,
            bytes: (range.end as usize - range.start as usize) as u64,
        }))
    }

    // What wasmtime counts to where values take so many bytes of the host's memory.
    fn counted(&self, bytes: usize) -> usize {
        bytes / self.bytes_per_counted
    }

    /// The functions, in order of their names.
    pub fn functions(&self) -> &[ComponentFunction] {
        &self.functions
    }

    /// The function of that name: in full, without the interface's version, or by itself where that says enough.
    /// Words may be joined by underscores instead of dashes.
    pub fn function(&self, name: &str) -> Found<'_> {
        let found = self.found.get(name).or_else(|| self.found.get(&*name.replace('_', "-")));
        match found.map(SmallVec::as_slice) {
            None | Some([]) => Found::None,
            Some([index]) => Found::One(*index, &self.functions[*index]),
            Some(several) => {
                Found::Several(several.iter().map(|index| &*self.functions[*index].name).collect())
            }
        }
    }

    /// A component's functions have types, and take no signatures.
    pub fn refuse_signatures(&self, given: &[(String, String)]) -> Result<(), LoadError> {
        match given {
            [] => Ok(()),
            [(_, text), ..] => Err(LoadError::Signature(SignatureError::Syntax {
                text: text.clone(),
                why: HAS_TYPES.to_owned(),
            })),
        }
    }

    /// Whether a call of the function at that index is better not advanced where others wait for the thread:
    /// values are moved in one go.
    pub fn is_heavy(&self, index: usize) -> bool {
        self.functions.get(index).is_some_and(ComponentFunction::is_heavy)
    }

    /// What it asks its host for.
    pub fn imports(&self) -> &[ComponentImport] {
        &self.imports
    }

    /// The names within its types, in the order of their indices.
    pub fn names(&self) -> &[Arc<str>] {
        &self.names
    }

    /// Bytes of native code.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Whether it imports WASI, and so needs a console.
    pub fn wants_console(&self) -> bool {
        self.runtime.is_some()
    }

    /// The way between a call and who advances it, if the component can ask.
    pub(crate) fn exchange(&self) -> Option<Arc<Exchange>> {
        (!self.imports.is_empty()).then(Arc::default)
    }

    /// Runs a function by its index, in an instance that is only for it.
    pub(crate) async fn run(
        self: Arc<Self>,
        (index, arguments): (usize, Vec<Value>),
        setting: Setting<'_>,
    ) -> Result<ComponentResult, CallError> {
        // How much it moves out shows when it does. Where it is more than may move on a scheduler nothing moves, and the
        // call is made again where it may: nobody can have seen anything of it, unless it has asked its host, or imports WASI.
        let Setting { limits, exchange, console } = setting;
        let again = |exchange| Setting { limits, exchange, console: console.clone() };
        if !self.is_heavy(index) {
            let values = if self.wants_console() { MODERATE } else { FEW };
            match self.attempt(&arguments, again(exchange.clone()), (index, values)).await {
                Attempt::Over(result) => return result,
                Attempt::TooMuch => pause().await,
            }
        }
        match self.attempt(&arguments, again(exchange), (index, VALUES)).await {
            Attempt::Over(result) => result,
            Attempt::TooMuch => Err(CallError::ValuesLimit),
        }
    }

    // With so many bytes of the host's for the values of one transfer, until it has asked its host.
    async fn attempt(
        self: &Arc<Self>,
        arguments: &[Value],
        setting: Setting<'_>,
        (index, values): (usize, usize),
    ) -> Attempt {
        let fuel = setting.limits.fuel;
        let mut instance = match self.instantiate(setting, values).await {
            Ok(instance) => instance,
            Err(error) => return Attempt::Over(Err(error)),
        };
        let result = self.call_in(&mut instance, (index, arguments), fuel).await;
        match (result, self.functions.get(index)) {
            (Err(CallError::ValuesLimit), Some(function))
                if instance.store.hostcall_fuel() < self.counted(VALUES) =>
            {
                function.weight.note_heavy();
                // What a program of WASI has done is done.
                if self.wants_console() {
                    Attempt::Over(Err(CallError::ValuesLimit))
                } else {
                    Attempt::TooMuch
                }
            }
            (result, _) => Attempt::Over(result),
        }
    }

    /// A new instance, which its caller may keep.
    pub(crate) async fn instantiate(
        self: &Arc<Self>,
        setting: Setting<'_>,
        values: usize,
    ) -> Result<Box<ComponentInstance>, CallError> {
        let mut store = self.store(setting, values).await?;
        match self.instances.instantiate_async(&mut *store).await {
            Ok(instance) => Ok(Box::new(ComponentInstance { store, instance })),
            Err(error) => Err(store.data().account.refused().unwrap_or_else(|| sort(&error))),
        }
    }

    /// Runs a function in an instance that its caller keeps, with the limits and the fuel of this call.
    pub(crate) async fn run_in(
        self: Arc<Self>,
        mut instance: Box<ComponentInstance>,
        (index, arguments): (usize, Vec<Value>),
        (limits, exchange): (Limits, Option<Arc<Exchange>>),
    ) -> (Result<ComponentResult, CallError>, Box<ComponentInstance>) {
        let store = &mut *instance.store;
        let context = store.data_mut();
        context.account.renew(limits.memory, limits.table);
        context.exchange = exchange;
        let refueled = store.set_fuel(limits.fuel.unwrap_or(u64::MAX));
        // It cannot be done again, and may return as much as any; what cannot return much may not move much meanwhile.
        let light = self.wants_console() && !self.is_heavy(index);
        store.set_hostcall_fuel(self.counted(if light { MODERATE } else { VALUES }));
        let result = match refueled {
            Ok(()) => self.call_in(&mut instance, (index, &arguments), limits.fuel).await,
            Err(_) => Err(CallError::Internal),
        };
        (result, instance)
    }

    async fn call_in(
        self: &Arc<Self>,
        instance: &mut ComponentInstance,
        (index, arguments): (usize, &[Value]),
        fuel: Option<u64>,
    ) -> Result<ComponentResult, CallError> {
        let ComponentInstance { store, instance } = instance;
        let store = &mut **store;
        let function = self.functions.get(index).ok_or(CallError::Internal)?;
        store.data_mut().weight = Some(function.weight.clone());
        let entry = instance.get_func(&mut *store, function.export).ok_or(CallError::Internal)?;
        let mut results: SmallVec<[Value; 1]> = smallvec![];
        results.extend(function.result.as_ref().map(|_| Value::Bool(false)));
        match entry.call_async(&mut *store, arguments, &mut results).await {
            Ok(()) => {
                function.weight.weigh(&results);
                let value = results.pop();
                let left = store.get_fuel().unwrap_or_default();
                let fuel = fuel.unwrap_or(u64::MAX).saturating_sub(left);
                let context = store.data_mut();
                let usage = Usage { fuel, memory: context.account.memory.used };
                if let Some(world) = &context.world {
                    // What it has written last.
                    world.console().taken().await;
                }
                Ok(ComponentResult { value, index, component: self.clone(), usage })
            }
            Err(error) => Err(sort(&error)),
        }
    }

    async fn store(self: &Arc<Self>, setting: Setting<'_>, values: usize) -> Result<Held, CallError> {
        let Setting { limits, exchange, console } = setting;
        let mut context = Context::new(Account::new(limits.memory, limits.table), false, exchange);
        context.values = self.counted(VALUES);
        context.permit = Some(self.admission.enter(self.takes.0, self.takes.1)?);
        if let Some(runtime) = &self.runtime {
            let console = console.unwrap_or_else(|| Arc::new(Console::empty()));
            context.world = Some(Box::new(World::new(console, runtime.clone()).await?));
        }
        let mut store = Store::new(self.instances.engine(), context);
        store.limiter(|context| &mut context.account);
        store.set_hostcall_fuel(self.counted(values));
        store
            .set_fuel(limits.fuel.unwrap_or(u64::MAX))
            .and_then(|()| store.fuel_async_yield_interval(Some(SLICE)))
            .map_err(|_| CallError::Internal)?;
        Ok(Held::new(store))
    }
}

impl std::fmt::Debug for Component {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Component")
            .field("functions", &self.functions)
            .field("bytes", &self.bytes)
            .finish_non_exhaustive()
    }
}

/// wasmtime has types for what the WebAssembly did, but only words for what its values were.
fn sort(error: &wasmtime::Error) -> CallError {
    match CallError::from_wasmtime(error) {
        CallError::Internal if error.to_string().contains("fuel allocated for hostcalls") => {
            CallError::ValuesLimit
        }
        CallError::Internal => CallError::Trap("canonical_abi"),
        error => error,
    }
}

fn wants_wasi(native: &component::Component) -> bool {
    native.component_type().imports(native.engine()).any(|(name, _)| wasi::is_offered(name))
}

/// All that the component imports and WASI is not, which the linker meets by asking the host.
fn imports(
    native: &component::Component,
    linker: &mut Linker<Context>,
    reader: &mut Reader,
) -> Result<Vec<ComponentImport>, LoadError> {
    let mut imports = Vec::new();
    // Of the interfaces of WASI before: one may speak of those of another.
    let mut had = Vec::new();
    let ty = native.component_type();
    for (from, import) in ty.imports(native.engine()) {
        match import.ty {
            ComponentItem::Type(_) => {}
            ComponentItem::ComponentFunc(ty) => {
                imports.push(ComponentImport::new(ROOT, from, &ty, reader)?);
                define(&mut linker.root(), from, imports.len() - 1)?;
            }
            ComponentItem::ComponentInstance(interface) if wasi::is_network(from) => {
                let mut instance = linker.instance(from).map_err(|error| not_met(&error))?;
                wasi::refuse_network(native.engine(), &mut instance, &interface, &had)
                    .map_err(|error| not_met(&error))?;
                had.extend(resources(native, &interface));
            }
            ComponentItem::ComponentInstance(interface) if wasi::is_offered(from) => {
                had.extend(resources(native, &interface));
            }
            ComponentItem::ComponentInstance(interface) => {
                let mut instance = linker.instance(from).map_err(|error| not_met(&error))?;
                for (name, item) in interface.exports(native.engine()) {
                    match item.ty {
                        ComponentItem::Type(_) => {}
                        ComponentItem::ComponentFunc(ty) => {
                            imports.push(ComponentImport::new(from, name, &ty, reader)?);
                            define(&mut instance, name, imports.len() - 1)?;
                        }
                        other => return Err(no_function(&other, name, &format!("the import {from}"))),
                    }
                }
            }
            other => return Err(no_function(&other, from, "its imports")),
        }
    }
    Ok(imports)
}

fn resources(native: &component::Component, interface: &ComponentInstanceType) -> Vec<ResourceType> {
    let exports = interface.exports(native.engine());
    let resources = exports.filter_map(|(_, item)| match item.ty {
        ComponentItem::Resource(ty) => Some(ty),
        _ => None,
    });
    resources.collect()
}

impl ComponentImport {
    fn new(
        interface: &str,
        name: &str,
        ty: &ComponentFunc,
        reader: &mut Reader,
    ) -> Result<ComponentImport, LoadError> {
        let place = format!("the import {interface}.{name}");
        let params = ty.params().map(|(_, ty)| reader.read(&ty, &place)).collect::<Result<_, _>>()?;
        let result = ty.results().next().map(|ty| reader.read(&ty, &place)).transpose()?;
        Ok(ComponentImport { interface: interface.into(), name: name.into(), params, result })
    }
}

fn define(linker: &mut LinkerInstance<'_, Context>, name: &str, index: usize) -> Result<(), LoadError> {
    linker
        .func_new_async(name, move |store, _, arguments, results| {
            Box::new(ask(store, index, arguments, results))
        })
        .map_err(|error| not_met(&error))
}

fn not_met(error: &wasmtime::Error) -> LoadError {
    LoadError::Invalid { message: format!("{error:#}") }
}

async fn ask(
    mut store: StoreContextMut<'_, Context>,
    import: usize,
    arguments: &[Value],
    results: &mut [Value],
) -> wasmtime::Result<()> {
    let exchange = store.data().exchange.clone().ok_or(CallError::Internal)?;
    if let Some(weight) = &store.data().weight {
        weight.weigh(arguments);
    }
    // What somebody has seen isn't done again. A component that imports WASI never is.
    if store.data().world.is_none() {
        let values = store.data().values;
        store.set_hostcall_fuel(values);
    }
    exchange.ask(Question { import, arguments: Passed::Component(arguments.to_vec()) });
    loop {
        match poll_fn(|_| exchange.reply()).await {
            Reply::Answer(Passed::Component(values)) if values.len() == results.len() => {
                results.iter_mut().zip(values).for_each(|(result, value)| *result = value);
                return Ok(());
            }
            // Nobody comes into a component whose call has not returned.
            Reply::Answer(_) | Reply::Again(_) => return Err(CallError::Internal.into()),
            // A component shows nobody its memories.
            Reply::Visit(visit) => visit(None),
        }
    }
}

fn no_function(item: &ComponentItem, name: &str, place: &str) -> LoadError {
    let kind = match item {
        ComponentItem::Resource(_) => "resource",
        ComponentItem::Module(_) | ComponentItem::CoreFunc(_) => "core module",
        ComponentItem::Component(_) => "component",
        _ => "instance",
    };
    unsupported(&format!("the {kind} {name}"), place)
}

fn functions(
    native: &component::Component,
    reader: &mut Reader,
) -> Result<Vec<ComponentFunction>, LoadError> {
    let mut functions = Vec::new();
    let ty = native.component_type();
    for (from, export) in ty.exports(native.engine()) {
        match export.ty {
            ComponentItem::ComponentFunc(ty) => {
                functions
                    .extend(native.get_export_index(None, from).map(|export| (from.to_owned(), ty, export)));
            }
            ComponentItem::ComponentInstance(interface) => {
                let index = native.get_export_index(None, from);
                for (name, item) in interface.exports(native.engine()) {
                    match item.ty {
                        ComponentItem::ComponentFunc(ty) => {
                            let export = native.get_export_index(index.as_ref(), name);
                            functions.extend(export.map(|export| (format!("{from}#{name}"), ty, export)));
                        }
                        ComponentItem::Resource(_) => {
                            return Err(no_function(&item.ty, name, &format!("the export {from}")));
                        }
                        _ => {}
                    }
                }
            }
            ComponentItem::Resource(_) => return Err(no_function(&export.ty, from, "its exports")),
            _ => {}
        }
    }
    let mut functions: Vec<_> = functions
        .into_iter()
        .map(|(name, ty, export)| ComponentFunction::new(name, &ty, export, reader))
        .collect::<Result<_, _>>()?;
    functions.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(functions)
}

impl ComponentFunction {
    /// Whether a call of it has moved much data, so that the next may.
    pub fn is_heavy(&self) -> bool {
        self.weight.is_heavy()
    }

    // What has a list or a text may have a long one.
    fn may_return_much(&self) -> bool {
        self.result.as_ref().is_some_and(Type::may_be_long)
    }

    fn new(
        name: String,
        ty: &ComponentFunc,
        export: ComponentExportIndex,
        reader: &mut Reader,
    ) -> Result<ComponentFunction, LoadError> {
        let params = ty
            .params()
            .map(|(param, ty)| Ok((param.into(), reader.read(&ty, &name)?)))
            .collect::<Result<_, LoadError>>()?;
        let result = ty.results().next().map(|ty| reader.read(&ty, &name)).transpose()?;
        Ok(ComponentFunction { params, result, export, name: name.into(), weight: Arc::default() })
    }
}

// A name in full is its function's alone; shorter ones stand for all that have them.
fn index(functions: &[ComponentFunction]) -> HashMap<Box<str>, SmallVec<[usize; 1]>> {
    let mut found: HashMap<Box<str>, SmallVec<[usize; 1]>> = HashMap::new();
    for (index, function) in functions.iter().enumerate() {
        let Some((interface, name)) = function.name.split_once('#') else { continue };
        found.entry(name.into()).or_default().push(index);
        if let Some((interface, _version)) = interface.split_once('@') {
            found.entry(format!("{interface}#{name}").into()).or_default().push(index);
        }
    }
    for (index, function) in functions.iter().enumerate() {
        found.insert(function.name.clone(), smallvec![index]);
        // A program is run by the name that programs of preview 1 have for it.
        if let Some((interface, "run")) = function.name.split_once('#')
            && wasi::is_program(interface)
        {
            found.entry(PROGRAM.into()).or_insert_with(|| smallvec![index]);
        }
    }
    found
}
