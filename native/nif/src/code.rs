//! Loaded code as a term: compiling it, describing it, closing its gate.

use crate::atoms;
use crate::bytes;
use crate::called::Called;
use crate::components;
use crate::engine::engine;
use crate::entries::{self, ENTRY};
use crate::error::load_error;
use crate::handle::CodeHandle;
use crate::known::AtomTable;
use crate::limits::LimitsTerm;
use crate::lru_order::TouchHandle;
use crate::making::Pace;
use crate::names::{path, type_atom, type_name};
use crate::operation::{Operation, done};
use crate::owned::Owned;
use crate::quota::Quota;
use crate::reply::{Reply, ReplyTerm};
use crate::scheduler::Scheduler;
use crate::stay::Stay;
use crate::turns::QuotaHandle;
use crate::workers::{self, CompileTerm, Failure};
use arc_swap::ArcSwapOption;
use instar_engine::engine::parse_text;
use instar_engine::gate::State;
use instar_engine::imports::{Met, Wanted as Import, Wants};
use instar_engine::{
    Bytes, Code, Component, Gate, LoadError, Native, Order, Signatures, Step, Touch, What, is_component,
};
use rustler::types::atom::Atom;
use rustler::{
    Binary, Encoder, Env, LocalPid, NewBinary, NifResult, NifTaggedEnum, NifUnitEnum, ResourceArc, Term,
};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::sync::{Arc, Mutex, OnceLock};

enum Either {
    Core(Arc<Code>),
    Component(Arc<Component>),
}

/// Who wants code, and what is to be known of it beside the code itself.
struct Wanted {
    reply: Reply,
    touch: Arc<Touch>,
    limits: LimitsTerm,
    quota: Option<Arc<Quota>>,
    atoms: Vec<Atom>,
    signatures: Vec<(String, String)>,
    file: String,
}

struct Loaded {
    result: Result<(Either, Signatures), Failure>,
    touch: Arc<Touch>,
    limits: LimitsTerm,
    quota: Option<Arc<Quota>>,
    atoms: Vec<Atom>,
}

impl Wanted {
    fn answer(self, result: Result<Either, Failure>) {
        let Wanted { reply, touch, limits, quota, atoms, signatures, file } = self;
        let result = result.and_then(|loaded| named(loaded, &file).map_err(Failure::from));
        let result = result.and_then(|loaded| with_signatures(loaded, &signatures).map_err(Failure::from));
        reply.answer(Loaded { result, touch, limits, quota, atoms });
    }
}

// As it is for this document.
fn named(loaded: Either, file: &str) -> Result<Either, LoadError> {
    match loaded {
        Either::Core(code) => engine().map_err(Clone::clone)?.named(&code, file).map(Either::Core),
        component => Ok(component),
    }
}

fn with_signatures(loaded: Either, given: &[(String, String)]) -> Result<(Either, Signatures), LoadError> {
    let signatures = match &loaded {
        Either::Core(code) => Signatures::new(code, given).map_err(LoadError::Signature)?,
        Either::Component(component) => {
            component.refuse_signatures(given)?;
            Signatures::default()
        }
    };
    Ok((loaded, signatures))
}

impl ReplyTerm for Loaded {
    fn term<'a>(self, env: Env<'a>) -> Term<'a> {
        match self.result {
            Ok((loaded, signatures)) => {
                let (code, component) = match loaded {
                    Either::Core(code) => (Some(code), None),
                    Either::Component(component) => (None, Some(component)),
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
                    given: Mutex::default(),
                    called: Called::default(),
                    gate: Gate::new(),
                    ending: AtomicBool::new(false),
                    touch: self.touch,
                    limits: self.limits,
                    quota: self.quota,
                };
                (atoms::ok(), ResourceArc::new(handle)).encode(env)
            }
            Err(failure) => (atoms::error(), failure.term(env, load_error)).encode(env),
        }
    }
}

/// Compiles a module, or takes it from the native cache in `folder`; answers `{reference, result}`.
/// `atoms` are those of `terms_atoms`, as atoms; `signatures` are names of functions with their signatures; `file` is what traces call
/// the document's own. `error`:
/// there is no thread for it.
#[rustler::nif]
fn load_wasm<'a>(
    env: Env<'a>,
    reference: Term<'a>,
    wasm: Binary<'a>,
    (folder, compile): (Option<Binary<'a>>, CompileTerm),
    (touch, quota): (ResourceArc<TouchHandle>, Option<ResourceArc<QuotaHandle>>),
    limits: LimitsTerm,
    (atoms, signatures, file): (Vec<Atom>, Vec<(String, String)>, String),
) -> Atom {
    let wasm = bytes::shared(wasm);
    let wanted = Wanted {
        reply: Reply::new(env, reference).owed(),
        touch: touch.touch.clone(),
        limits,
        quota: quota.map(|quota| quota.quota.clone()),
        atoms,
        signatures,
        file,
    };
    let folder = folder.map(path);
    let started = match compile.program {
        Some(_) => Scheduler::Caches.run(move || begin(wasm, folder, compile, wanted)),
        None => Scheduler::Compilers.run(move || {
            wanted.answer(load_here(wasm, folder.as_deref(), limits.stack));
        }),
    };
    if started { atoms::ok() } else { atoms::error() }
}

fn load_here(wasm: Bytes, folder: Option<&Path>, stack: Option<usize>) -> Result<Either, Failure> {
    let engine = engine().map_err(Clone::clone)?;
    let compiler = workers::compiler_here()?;
    let compile = |order: &Order| workers::compile_here(order, compiler);
    let loaded = if is_component((*wasm).as_ref()) {
        engine.load_component_by(&compile, wasm, folder).map(Either::Component)
    } else {
        engine.load_by(&compile, wasm, folder, stack).map(Either::Core)
    };
    loaded.map_err(Failure::from)
}

fn begin(wasm: Bytes, folder: Option<PathBuf>, compile: CompileTerm, wanted: Wanted) {
    let step = || -> Result<Step<Either>, LoadError> {
        let engine = engine().map_err(Clone::clone)?;
        Ok(if is_component((*wasm).as_ref()) {
            engine.begin_component(wasm, folder.as_deref())?.map(Either::Component)
        } else {
            engine.begin(wasm, folder.as_deref(), wanted.limits.stack)?.map(Either::Core)
        })
    };
    match step() {
        Ok(Step::Ready(loaded)) => wanted.answer(Ok(loaded)),
        Ok(Step::Compile(order)) => {
            let order: Arc<Order> = order.into();
            let kept = order.clone();
            let caller = wanted.reply.caller();
            workers::compile(&order, (&compile, caller), move |native| {
                let ended = move || {
                    let native = native.map_err(|failure| refused(&kept, failure));
                    wanted.answer(native.and_then(|native| finish(&kept, &native)));
                };
                Scheduler::Caches.run_or_here(ended);
            });
        }
        Err(error) => wanted.answer(Err(error.into())),
    }
}

// What another process finds wrong with the bytes is wrong with them at each try.
fn refused(order: &Order, failure: Failure) -> Failure {
    match (engine(), failure) {
        (Ok(engine), Failure::Load(error)) => Failure::Load(engine.refused(order, error)),
        (_, failure) => failure,
    }
}

/// What is asked of the bytes of a module or a component, before they are compiled.
#[derive(NifUnitEnum)]
#[rustler(decode)]
enum Question {
    Imports,
    Exports,
    Valid,
}

#[rustler::nif]
fn wasm<'a>(
    env: Env<'a>,
    reference: Term<'a>,
    bytes: Binary<'a>,
    Operation(question): Operation<Question>,
) -> Term<'a> {
    let _stay = Stay::begin();
    match question {
        Question::Imports => wanted_imports(env, reference, bytes),
        Question::Exports => exported(env, reference, bytes),
        Question::Valid => is_valid(env, reference, bytes).encode(env),
    }
}

/// What a module or a component imports, read before it is compiled: `{[{module, name, type, met}],
/// is_core_of_component, unsupported}`, the last nil or `{what, place}`. `met` is
/// `ok` for what the engine meets, `{params, results}` for a function that the host may, else why nobody does. Nil for
/// bytes that say nothing of it: other code, or none. `{error, reason}` where there is too much to be told.
fn wanted_imports<'a>(env: Env<'a>, reference: Term<'a>, wasm: Binary<'a>) -> Term<'a> {
    let tell = |env: Env<'a>, most| match engine() {
        Ok(engine) => engine.wants(wasm.as_slice(), most).map(|wants| wants_term(env, wants.as_ref())),
        Err(_) => Ok(atoms::nil().encode(env)),
    };
    // Few bytes can say much: what does is read again elsewhere.
    if wasm.len() <= SMALL_MODULE
        && let Ok(told) = tell(env, LITTLE)
    {
        return done(env, told);
    }
    Scheduler::Own.answer_if(env, (reference, true), wasm.into(), |env, wasm| {
        let Ok(wasm) = wasm.decode::<Binary<'_>>() else { return atoms::nil().encode(env) };
        match engine().map(|engine| engine.wants(wasm.as_slice(), usize::MAX)) {
            Ok(Ok(wants)) => wants_term(env, wants.as_ref()),
            Ok(Err(error)) => (atoms::error(), load_error(env, error)).encode(env),
            Err(_) => atoms::nil().encode(env),
        }
    })
}

fn wants_term<'a>(env: Env<'a>, wants: Option<&Wants>) -> Term<'a> {
    let Some(wants) = wants else { return atoms::nil().encode(env) };
    let imports: Vec<_> = wants.imports.iter().map(|wanted| wanted_term(env, wanted)).collect();
    (imports, wants.is_core_of_component, &wants.unsupported).encode(env)
}

/// `[{name, kind, type}]`; nil for bytes that are not valid, and `{error, reason}` where there is too much to be told. How long
/// it takes to validate few bytes nobody knows, so it is never done on a scheduler.
fn exported<'a>(env: Env<'a>, reference: Term<'a>, wasm: Binary<'a>) -> Term<'a> {
    Scheduler::Own.answer_if(env, (reference, true), wasm.into(), |env, wasm| {
        let Ok(wasm) = wasm.decode::<Binary<'_>>() else { return atoms::nil().encode(env) };
        match engine().map(|engine| engine.exports(wasm.as_slice())) {
            Ok(Ok(exports)) => exports.encode(env),
            Ok(Err(error)) => (atoms::error(), load_error(env, error)).encode(env),
            Err(_) => atoms::nil().encode(env),
        }
    })
}

fn wanted_term<'a>(env: Env<'a>, wanted: &Import) -> Term<'a> {
    let types = |names: &[String]| -> Vec<Atom> {
        names.iter().filter_map(|name| Atom::from_str(env, name).ok()).collect()
    };
    let met = match &wanted.met {
        Met::Engine => atoms::ok().encode(env),
        Met::Host { params, results } => (types(params), types(results)).encode(env),
        Met::Nobody(why) => why.encode(env),
    };
    (&wanted.module, &wanted.name, &wanted.ty, met).encode(env)
}

/// Whether a module or a component is valid; to look takes a hundredth of what compiling takes.
fn is_valid<'a>(env: Env<'a>, reference: Term<'a>, wasm: Binary<'a>) -> Atom {
    let wasm = bytes::shared(wasm);
    let reply = Reply::new(env, reference).owed();
    let is_valid = move || engine().is_ok_and(|engine| engine.is_valid((*wasm).as_ref()));
    let look = move || reply.answer(IsValid(is_valid()));
    if Scheduler::Compilers.run(look) { atoms::ok() } else { atoms::error() }
}

struct IsValid(bool);

impl ReplyTerm for IsValid {
    fn term<'a>(self, env: Env<'a>) -> Term<'a> {
        self.0.encode(env)
    }
}

fn finish(order: &Order, native: &Native) -> Result<Either, Failure> {
    let finish = || {
        let engine = engine().map_err(Clone::clone)?;
        match order.what {
            What::Module => engine.finish(order, native).map(Either::Core),
            What::Component => engine.finish_component(order, native).map(Either::Component),
        }
    };
    finish().map_err(Failure::from)
}

/// What code needs before it is called.
#[derive(NifTaggedEnum)]
#[rustler(decode)]
enum Need {
    /// What calls with a stack of so many bytes need.
    Stack(usize),
    /// The names of a component's values.
    Names(Vec<Atom>),
}

#[rustler::nif]
fn make_ready<'a>(
    env: Env<'a>,
    reference: Term<'a>,
    handle: ResourceArc<CodeHandle>,
    Operation(need): Operation<Need>,
) -> NifResult<Term<'a>> {
    match need {
        Need::Stack(stack) => Ok(ready_for_stack(env, reference, handle, stack).encode(env)),
        Need::Names(names) => components::give_names(&handle, names).map(|named| done(env, named)),
    }
}

/// Makes code ready for calls with a stack of so many bytes. True unless it is gone or cannot be.
fn ready_for_stack<'a>(
    env: Env<'a>,
    reference: Term<'a>,
    handle: ResourceArc<CodeHandle>,
    stack: usize,
) -> Atom {
    Scheduler::Own.answer(env, reference, move |env| {
        let is_ready = match (engine(), handle.code.load_full()) {
            (Ok(engine), Some(code)) => engine.make_ready(&code, stack).is_ok(),
            _ => false,
        };
        is_ready.encode(env)
    })
}

/// Bytes of a module whose imports are read in less than a time slice, and of the memory that it takes to tell them.
const SMALL_MODULE: usize = 16 << 10;
const LITTLE: usize = 64 << 10;
/// Bytes of a text that is parsed in less than a time slice.
const SHORT_TEXT: usize = 1 << 10;

/// WebAssembly text as bytes.
#[rustler::nif]
fn parse_wat<'a>(env: Env<'a>, reference: Term<'a>, text: Term<'a>) -> NifResult<Term<'a>> {
    let size = text.decode::<&str>()?.len();
    Ok(Scheduler::Own.answer_if(env, (reference, size > SHORT_TEXT), text, |env, text| {
        text.decode()
            .map_or_else(|_| (atoms::error(), atoms::internal()).encode(env), |text| parsed(env, text))
    }))
}

fn parsed<'a>(env: Env<'a>, text: &str) -> Term<'a> {
    match parse_text(text) {
        Ok(bytes) => {
            let mut binary = NewBinary::new(env, bytes.len());
            binary.as_mut_slice().copy_from_slice(&bytes);
            (atoms::ok(), Term::from(binary)).encode(env)
        }
        Err(error) => (atoms::error(), load_error(env, error)).encode(env),
    }
}

/// `{[{name, params, results}], stateless, bytes}`, in order of the names; nothing when the code is gone.
pub(crate) fn summary<'a>(env: Env<'a>, handle: &CodeHandle, pace: &mut Pace<'_>) -> Option<Term<'a>> {
    if let Some(component) = handle.component.load_full() {
        return Some(components::describe(env, &component, pace));
    }
    let code = handle.code.load_full()?;
    let told: Vec<_> = match code.terms() {
        Some(terms) => {
            let functions = terms.functions().iter();
            let told = functions.map(|function| {
                pace.step(ENTRY);
                (&*function.name, vec![atoms::term(); function.arity], vec![atoms::term()]).encode(env)
            });
            told.collect()
        }
        None => {
            let told = code.functions().map(|(name, function)| {
                pace.step(ENTRY);
                if let Some(adapter) = handle.signatures.get(name) {
                    let signature = adapter.signature();
                    let params: Vec<Atom> = signature.params.iter().map(|ty| type_atom(*ty)).collect();
                    let results = signature.results.iter().map(|result| type_atom(result.ty));
                    return (name, params, results.collect::<Vec<Atom>>()).encode(env);
                }
                let params: Vec<Atom> = function.params().iter().map(type_name).collect();
                let results: Vec<Atom> = function.results().iter().map(type_name).collect();
                (name, params, results).encode(env)
            });
            told.collect()
        }
    };
    let functions = entries::list(env, &told, pace);
    Some((functions, code.is_stateless(), code.bytes()).encode(env))
}

/// What can be done at the gate of code, to which all who are inside are known.
#[derive(NifUnitEnum)]
#[rustler(decode)]
enum AtGate {
    /// Keeps new callers out while a purge decides; false when somebody else does so already.
    Close,
    /// Takes `close` back.
    Reopen,
    Seal,
    State,
    Lingering,
    Inside,
    /// Stops the instances that no call is in, of code whose gate is sealed.
    StopIdleInstances,
    EndCalls,
}

#[rustler::nif]
fn gate<'a>(
    env: Env<'a>,
    reference: Term<'a>,
    handle: ResourceArc<CodeHandle>,
    Operation(operation): Operation<AtGate>,
) -> Term<'a> {
    match operation {
        AtGate::Close => done(env, handle.gate.close()),
        AtGate::Reopen => {
            handle.gate.reopen();
            done(env, atoms::ok())
        }
        AtGate::Seal => seal(env, reference, &handle),
        AtGate::State => done(env, gate_state(&handle)),
        AtGate::Lingering => done(env, lingering(&handle)),
        AtGate::Inside => done(env, inside(&handle)),
        AtGate::StopIdleInstances => for_all_instances(env, reference, handle, Owned::stop_unless_busy),
        AtGate::EndCalls => end_calls(env, reference, handle),
    }
}

/// Makes `close` final and lets the native memory go; calls that are still inside keep their own hold.
fn seal<'a>(env: Env<'a>, reference: Term<'a>, handle: &CodeHandle) -> Term<'a> {
    handle.gate.seal();
    // Whoever has what is left of them drops it, with the instances that wait for a call.
    let code = (handle.code.swap(None), handle.component.swap(None));
    let answer = Scheduler::Own.answer(env, reference, move |env| {
        drop(code);
        atoms::ok().encode(env)
    });
    // Where there is no thread it went here.
    if answer == atoms::ok() { answer.encode(env) } else { done(env, atoms::ok()) }
}

/// `{how many are in their first slice, the processes that are suspended inside}`.
fn lingering(handle: &CodeHandle) -> (usize, Vec<LocalPid>) {
    // In this order: whoever parks between the two looks is found in the second.
    let passing = handle.gate.passing();
    (passing, handle.gate.lingering().into_iter().map(|caller| caller.pid).collect())
}

/// The same without the owners of instances, who have no call there for being owners.
fn inside(handle: &CodeHandle) -> (usize, Vec<LocalPid>) {
    let passing = handle.gate.passing();
    let callers = handle.gate.lingering().into_iter().filter(|caller| caller.instance.is_none());
    (passing, callers.map(|caller| caller.pid).collect())
}

/// Has all calls that are inside end at their next turn with the error `stopped`, and stops all instances.
fn end_calls<'a>(env: Env<'a>, reference: Term<'a>, handle: ResourceArc<CodeHandle>) -> Term<'a> {
    handle.ending.store(true, SeqCst);
    for_all_instances(env, reference, handle, Owned::stop)
}

// There may be thousands, each with a memory that goes.
fn for_all_instances<'a>(
    env: Env<'a>,
    reference: Term<'a>,
    handle: ResourceArc<CodeHandle>,
    stop: fn(&Owned),
) -> Term<'a> {
    let there = handle.clone();
    let stop_all = move |handle: &CodeHandle| handle.instances().for_each(|instance| stop(&instance));
    let answer = Scheduler::Own.answer(env, reference, move |env| {
        stop_all(&there);
        atoms::ok().encode(env)
    });
    if answer == atoms::ok() {
        return answer.encode(env);
    }
    // No thread is to be had, and stopped they must be.
    stop_all(&handle);
    done(env, atoms::ok())
}

/// `open`, `closing` or `closed`.
fn gate_state(handle: &CodeHandle) -> Atom {
    match handle.gate.state() {
        State::Open => atoms::open(),
        State::Closing => atoms::closing(),
        State::Closed => atoms::closed(),
    }
}
