//! Loaded code as a term: compiling it, describing it, closing its gate.

use crate::atoms;
use crate::background::{self, Reply, ReplyTerm};
use crate::call::{Caller, milliseconds};
use crate::called::Called;
use crate::components;
use crate::recency::TouchHandle;
use crate::room::{Room, RoomHandle};
use crate::signature::{self, type_atom};
use crate::terms::AtomTable;
use crate::values::type_name;
use arc_swap::ArcSwapOption;
use instar_engine::component::is_component;
use instar_engine::engine::{Statistics, parse_text};
use instar_engine::gate::State;
use instar_engine::{Code, Component, Engine, Gate, Limits, LoadError, Signatures, Touch};
use rustler::types::atom::Atom;
use rustler::{Binary, Decoder, Encoder, Env, NewBinary, NifResult, ResourceArc, Term};
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

pub(crate) use rustler::Resource;

/// The code of one version, until it is purged.
pub(crate) struct CodeHandle {
    /// Nothing of a component, or once it is purged.
    pub(crate) code: ArcSwapOption<Code>,
    /// Of a component, until it is purged.
    pub(crate) component: ArcSwapOption<Component>,
    /// Of a component, once they are given: its names.
    pub(crate) names: OnceLock<Box<[Atom]>>,
    pub(crate) called: Called,
    pub(crate) gate: Gate<Caller>,
    pub(crate) touch: Arc<Touch>,
    pub(crate) limits: LimitsTerm,
    /// Its server's, if that bounds how many instances it has.
    pub(crate) room: Option<Arc<Room>>,
    /// Of code whose functions take terms.
    pub(crate) atoms: AtomTable,
    /// Of functions that take or return text or bytes.
    pub(crate) signatures: Signatures,
}

impl Resource for CodeHandle {}
// What a panic could leave half done here is behind atomics and the gate's own mutex.
impl std::panic::RefUnwindSafe for CodeHandle {}

/// `{timeout, fuel, memory, table, stack, usage}`: milliseconds, units of fuel, bytes, elements, bytes, and whether
/// the answer says what was used. The first two may be `infinity`; the stack may be nil, for what the code has.
#[derive(Debug, Clone, Copy)]
pub(crate) struct LimitsTerm {
    pub(crate) timeout: Option<Duration>,
    pub(crate) fuel: Option<u64>,
    pub(crate) memory: usize,
    pub(crate) table: usize,
    pub(crate) stack: Option<usize>,
    pub(crate) usage: bool,
}

impl LimitsTerm {
    pub(crate) fn engine(&self) -> Limits {
        Limits { fuel: self.fuel, memory: self.memory, table: self.table }
    }
}

impl<'a> Decoder<'a> for LimitsTerm {
    fn decode(term: Term<'a>) -> NifResult<LimitsTerm> {
        let (timeout, fuel, memory, table, stack, usage): (Term<'a>, Term<'a>, _, _, _, _) = term.decode()?;
        let timeout = finite(timeout)?.map(milliseconds);
        Ok(LimitsTerm { timeout, fuel: finite(fuel)?, memory, table, stack, usage })
    }
}

impl Encoder for LimitsTerm {
    fn encode<'a>(&self, env: Env<'a>) -> Term<'a> {
        let number = |n: Option<u64>| n.map_or_else(|| atoms::infinity().encode(env), |n| n.encode(env));
        let timeout = number(self.timeout.map(|timeout| timeout.as_millis() as u64));
        (timeout, number(self.fuel), self.memory, self.table, self.stack, self.usage).encode(env)
    }
}

fn finite(term: Term<'_>) -> NifResult<Option<u64>> {
    match term.decode::<Atom>() {
        Ok(atom) if atom == atoms::infinity() => Ok(None),
        Ok(_) => Err(rustler::Error::BadArg),
        Err(_) => term.decode().map(Some),
    }
}

enum Either {
    Core(Arc<Code>, Signatures),
    Component(Arc<Component>),
}

struct Loaded {
    result: Result<Either, LoadError>,
    touch: Arc<Touch>,
    limits: LimitsTerm,
    room: Option<Arc<Room>>,
    atoms: Vec<Atom>,
}

impl ReplyTerm for Loaded {
    fn term<'a>(self, env: Env<'a>) -> Term<'a> {
        match self.result {
            Ok(loaded) => {
                let (code, signatures, component) = match loaded {
                    Either::Core(code, signatures) => (Some(code), signatures, None),
                    Either::Component(component) => (None, Signatures::default(), Some(component)),
                };
                let Some(atoms) = AtomTable::new(code.as_deref(), self.atoms) else {
                    return (atoms::error(), atoms::internal()).encode(env);
                };
                let handle = CodeHandle {
                    atoms,
                    signatures,
                    code: ArcSwapOption::from(code),
                    component: ArcSwapOption::from(component),
                    names: OnceLock::new(),
                    called: Called::default(),
                    gate: Gate::new(),
                    touch: self.touch,
                    limits: self.limits,
                    room: self.room,
                };
                (atoms::ok(), ResourceArc::new(handle)).encode(env)
            }
            Err(error) => (atoms::error(), load_error(env, error)).encode(env),
        }
    }
}

/// Compiles a module, or takes it from the native cache in `folder`; answers `{reference, result}`.
/// `atoms` are those of `terms_atoms`, as atoms; `signatures` are names of functions with their signatures.
#[rustler::nif]
fn load_wasm<'a>(
    env: Env<'a>,
    reference: Term<'a>,
    wasm: Binary<'a>,
    folder: Option<String>,
    (touch, room): (ResourceArc<TouchHandle>, Option<ResourceArc<RoomHandle>>),
    limits: LimitsTerm,
    (atoms, signatures): (Vec<Atom>, Vec<(String, String)>),
) -> Atom {
    let wasm = wasm.as_slice().to_vec();
    let touch = touch.touch.clone();
    let room = room.map(|room| room.room.clone());
    let started = background::blocking(Reply::new(env, reference), move || {
        let load = || {
            let engine = engine().map_err(Clone::clone)?;
            let folder = folder.map(PathBuf::from);
            if is_component(&wasm) {
                let component = engine.load_component(&wasm, folder.as_deref())?;
                return component.refuse_signatures(&signatures).map(|()| Either::Component(component));
            }
            let code = engine.load_with_stack(&wasm, folder.as_deref(), limits.stack)?;
            let signatures = Signatures::new(&code, &signatures).map_err(LoadError::Signature)?;
            Ok(Either::Core(code, signatures))
        };
        let result = load();
        Loaded { result, touch, limits, room, atoms }
    });
    if started { atoms::ok() } else { atoms::error() }
}

/// Makes code ready for calls with a stack of so many bytes. True unless it is gone or cannot be.
#[rustler::nif(schedule = "DirtyCpu")]
fn make_ready(handle: ResourceArc<CodeHandle>, stack: usize) -> bool {
    match (engine(), handle.code.load_full()) {
        (Ok(engine), Some(code)) => engine.make_ready(&code, stack).is_ok(),
        _ => false,
    }
}

/// WebAssembly text as bytes.
#[rustler::nif(schedule = "DirtyCpu")]
fn parse_wat<'a>(env: Env<'a>, text: &str) -> Term<'a> {
    match parse_text(text) {
        Ok(bytes) => {
            let mut binary = NewBinary::new(env, bytes.len());
            binary.as_mut_slice().copy_from_slice(&bytes);
            (atoms::ok(), Term::from(binary)).encode(env)
        }
        Err(error) => (atoms::error(), load_error(env, error)).encode(env),
    }
}

/// `{[{name, params, results}], stateless, bytes}`, or nil when the code is gone.
#[rustler::nif]
fn describe<'a>(env: Env<'a>, handle: ResourceArc<CodeHandle>) -> Term<'a> {
    if let Some(component) = handle.component.load_full() {
        return components::describe(env, &component);
    }
    let Some(code) = handle.code.load_full() else {
        return atoms::nil().encode(env);
    };
    if let Some(terms) = code.terms() {
        let functions = terms.functions().iter();
        let functions: Vec<_> = functions
            .map(|function| (&*function.name, vec![atoms::term(); function.arity], vec![atoms::term()]))
            .collect();
        return (functions, code.is_stateless(), code.bytes()).encode(env);
    }
    let mut functions: Vec<_> = code.functions().collect();
    functions.sort_by_key(|(name, _)| *name);
    let functions: Vec<_> = functions
        .into_iter()
        .map(|(name, function)| {
            if let Some(adapter) = handle.signatures.get(name) {
                let signature = adapter.signature();
                let params: Vec<Atom> = signature.params.iter().map(|ty| type_atom(*ty)).collect();
                return (name, params, signature.results.iter().map(|result| type_atom(result.ty)).collect());
            }
            let params: Vec<Atom> = function.params().iter().map(type_name).collect();
            let results: Vec<Atom> = function.results().iter().map(type_name).collect();
            (name, params, results)
        })
        .collect();
    (functions, code.is_stateless(), code.bytes()).encode(env)
}

/// Keeps new callers out while a purge decides; false when somebody else does so already.
#[rustler::nif]
fn close(handle: ResourceArc<CodeHandle>) -> bool {
    handle.gate.close()
}

/// Takes `close` back.
#[rustler::nif]
fn reopen(handle: ResourceArc<CodeHandle>) -> Atom {
    handle.gate.reopen();
    atoms::ok()
}

/// Makes `close` final and lets the native memory go; calls that are still inside keep their own hold.
#[rustler::nif(schedule = "DirtyCpu")]
fn seal(handle: ResourceArc<CodeHandle>) -> Atom {
    handle.gate.seal();
    handle.code.store(None);
    handle.component.store(None);
    atoms::ok()
}

/// `{how many are in their first slice, the processes that are suspended inside}`.
#[rustler::nif]
fn lingering(handle: ResourceArc<CodeHandle>) -> (usize, Vec<Caller>) {
    // In this order: whoever parks between the two looks is found in the second.
    let passing = handle.gate.passing();
    (passing, handle.gate.lingering())
}

/// `open`, `closing` or `closed`.
#[rustler::nif]
fn gate_state(handle: ResourceArc<CodeHandle>) -> Atom {
    match handle.gate.state() {
        State::Open => atoms::open(),
        State::Closing => atoms::closing(),
        State::Closed => atoms::closed(),
    }
}

/// `{compiled, from_disk, loaded, bytes}` of the engine.
#[rustler::nif]
fn statistics() -> NifResult<(u64, u64, u64, u64)> {
    let engine = engine().map_err(|_| rustler::Error::BadArg)?;
    let Statistics { compiled, from_disk, loaded, bytes } = engine.statistics();
    Ok((compiled, from_disk, loaded, bytes))
}

fn engine() -> Result<&'static Engine, &'static LoadError> {
    static ENGINE: OnceLock<Result<Engine, LoadError>> = OnceLock::new();
    ENGINE.get_or_init(Engine::new).as_ref()
}

fn load_error<'a>(env: Env<'a>, error: LoadError) -> Term<'a> {
    match error {
        LoadError::Syntax { line, column, message } => (atoms::syntax(), line, column, message).encode(env),
        LoadError::Invalid { message } => (atoms::invalid(), message).encode(env),
        LoadError::Unsupported { what, place } => {
            (atoms::unsupported_in_component(), what, place).encode(env)
        }
        LoadError::UnknownImport { module, name } => (atoms::unknown_import(), module, name).encode(env),
        LoadError::Signature(error) => signature::unusable(env, &error),
        LoadError::Compiler { message } => (atoms::compiler(), message).encode(env),
    }
}
