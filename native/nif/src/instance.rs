//! Instances that live longer than a call: made once, called again and again, gone with the process that owns them.
//!
//! A handle leads to the instance, or to the reason why there is none: it is in use, or a call in it did not
//! return; see [`crate::owned`].

use crate::access::{Seen, read, size, write, write_kept};
use crate::atoms;
use crate::error::failed;
use crate::handle::{Caller, CodeHandle};
use crate::limits::LimitsTerm;
use crate::owned::{Held, Lease, Owned, State, refusal};
use crate::owners;
use crate::pending::Running;
use crate::reply::Kept;
use crate::signature::{self, Adapted};
use crate::site::CallSite;
use crate::terms::Dynamic;
use crate::turn;
use crate::values;
use crate::wasi::ConsoleHandle;
use crate::yielding::Yielding;
use instar_engine::faults;
use instar_engine::{Call, Code, Function, Moment, Values};
use rustler::types::atom::Atom;
use rustler::{Binary, Encoder, Env, LocalPid, NifResult, Resource, ResourceArc, Term};
use std::borrow::Cow;
use std::sync::{Arc, Mutex};

/// The term of an instance.
pub(crate) struct InstanceHandle(Arc<Owned>);

impl Resource for InstanceHandle {}
// All that changes is behind a mutex.
impl std::panic::RefUnwindSafe for InstanceHandle {}

/// A handle without an instance yet, owned by a process: `{:ok, handle}`. The stack may be nil, for what the code has.
#[rustler::nif]
fn instance_new<'a>(
    env: Env<'a>,
    code: ResourceArc<CodeHandle>,
    owner: LocalPid,
    stack: Option<usize>,
) -> Term<'a> {
    let refuse = |reason: Atom| (atoms::error(), reason).encode(env);
    let pass = match code.enter() {
        Ok(pass) => pass,
        Err(reason) => return refuse(reason),
    };
    let Some(module) = code.code.load_full() else {
        let is_component = code.component.load().is_some();
        return refuse(if is_component { atoms::no_instances() } else { atoms::closed() });
    };
    if module.terms().is_some() {
        return refuse(atoms::no_instances());
    }
    let Some(module) = module.of_stack(stack).map(Cow::into_owned) else {
        return refuse(atoms::not_ready());
    };
    let permit = match code.quota.as_ref().map(|quota| quota.enter(env.pid())) {
        Some(None) => return refuse(atoms::no_room()),
        permit => permit.flatten(),
    };
    if !owner.is_alive(env) {
        return refuse(atoms::stopped());
    }
    let number = owners::number();
    let instance = Arc::new_cyclic(|itself| {
        let ticket = Some(code.gate.park(pass, Caller { pid: owner, instance: Some(itself.clone()) }));
        let held = Mutex::new(Held { state: State::New, module: Some(module), ticket, permit });
        Owned { code: code.clone(), owner, number, held }
    });
    // Should the owner end at this moment: who is told to watch it then hears of its end at once.
    owners::enter(env, owner, number, &instance);
    (atoms::ok(), ResourceArc::new(InstanceHandle(instance))).encode(env)
}

/// Calls a function in an instance, with the limits that the code was loaded with.
#[rustler::nif(name = "instance_call")]
fn instance_call_with_defaults<'a>(
    env: Env<'a>,
    handle: Term<'a>,
    function: Term<'a>,
    arguments: Term<'a>,
) -> NifResult<Yielding<'a>> {
    // As a call's code: the term holds it.
    let handle: &InstanceHandle = handle.decode()?;
    let code: &CodeHandle = &handle.0.code;
    let site = CallSite {
        env,
        handle: code,
        function,
        arguments,
        limits: code.limits,
        signature: None,
        console: None,
        started: Moment::now(),
    };
    begin(&handle.0, site)
}

/// Calls a function in an instance; with nil for the function, makes the instance, of a program of WASI with this
/// console. `signature` and `console` may be nil.
#[rustler::nif(name = "instance_call")]
fn instance_call_with_all<'a>(
    env: Env<'a>,
    handle: ResourceArc<InstanceHandle>,
    function: Term<'a>,
    arguments: Term<'a>,
    limits: LimitsTerm,
    signature: Option<&str>,
    console: Option<ResourceArc<ConsoleHandle>>,
) -> NifResult<Yielding<'a>> {
    let console = console.map(|console| console.console.clone());
    let (handle, code, started) = (&handle.0, &handle.0.code, Moment::now());
    let site = CallSite { env, handle: code, function, arguments, limits, signature, console, started };
    begin(handle, site)
}

fn begin<'a>(owned: &Arc<Owned>, site: CallSite<'a, '_>) -> NifResult<Yielding<'a>> {
    let CallSite { env, handle: code, limits, started, .. } = site;
    faults::look(started);
    let Some(module) = owned.lock().module.clone() else {
        let refusal = refusal(env, &owned.lock().state);
        return Ok(failed(env, refusal));
    };
    let pass = match code.enter() {
        Ok(pass) => pass,
        Err(reason) => return Ok(failed(env, reason)),
    };
    code.touch.touch(started);
    let wanted = match wanted(&site, &module)? {
        Ok(wanted) => wanted,
        Err(reason) => return Ok(failed(env, reason)),
    };
    let instance = match owned.take(env) {
        Ok(instance) => instance,
        Err(reason) => return Ok(failed(env, reason)),
    };
    let call = match (wanted, instance) {
        (Wanted::Numbers(function, values), Some(instance)) => {
            Call::within(&module, instance, function, values, limits.engine())
        }
        (Wanted::Adapted((adapter, lowered)), Some(instance)) => {
            let setting = (limits.engine(), None);
            Call::adapted(&module, Some(instance), (&adapter, lowered), setting, signature::allocate)
        }
        (_, _) => Call::start(&module, limits.engine(), site.console),
    };
    let (lease, started) = (Some(Lease::of(owned)), started.instant());
    let running = Running { call, dynamic: Dynamic::new(), limits, started, _permit: None, lease };
    turn::first(env, code, || Ok(owned.code.clone()), pass, running)
}

enum Wanted<'c> {
    Start,
    Numbers(&'c Function, Values),
    Adapted(Adapted),
}

fn wanted<'c, 'a>(site: &CallSite<'a, '_>, module: &'c Code) -> NifResult<Result<Wanted<'c>, Term<'a>>> {
    if site.function == atoms::nil().encode(site.env) {
        return Ok(Ok(Wanted::Start));
    }
    Ok(match signature::arguments(site, module)? {
        Ok(Some(adapted)) => Ok(Wanted::Adapted(adapted)),
        Ok(None) => site.numbers(module)?.map(|(function, values)| Wanted::Numbers(function, values)),
        Err(reason) => Err(reason),
    })
}

/// Lets an instance go; a call in it ends at its next turn.
#[rustler::nif]
fn instance_stop(handle: ResourceArc<InstanceHandle>) -> Atom {
    handle.0.stop();
    atoms::ok()
}

/// `idle`, `busy`, `{poisoned, cause}` or `stopped`.
#[rustler::nif]
fn instance_status<'a>(env: Env<'a>, handle: ResourceArc<InstanceHandle>) -> Term<'a> {
    handle.0.look_for_owner(env);
    match &handle.0.lock().state {
        State::Idle(_) => atoms::idle().encode(env),
        other => refusal(env, other),
    }
}

/// `{:ok, [{name, value}]}` of the exported globals.
#[rustler::nif]
fn instance_globals<'a>(env: Env<'a>, handle: ResourceArc<InstanceHandle>) -> Term<'a> {
    match handle.0.visit(env, |instance, code| instance.globals(code)) {
        Ok(globals) => {
            let globals: Vec<_> =
                globals.iter().map(|(name, value)| (name, values::global(env, value))).collect();
            (atoms::ok(), globals).encode(env)
        }
        Err(reason) => (atoms::error(), reason).encode(env),
    }
}

/// The size of its memory.
#[rustler::nif]
fn instance_memory_size<'a>(env: Env<'a>, handle: ResourceArc<InstanceHandle>) -> Term<'a> {
    shown(env, handle.0.visit(env, |instance, code| size(instance.memory(code))))
}

/// A part of it.
#[rustler::nif]
fn instance_memory_read<'a>(
    env: Env<'a>,
    handle: ResourceArc<InstanceHandle>,
    address: u64,
    length: u64,
) -> Term<'a> {
    shown(env, handle.0.visit(env, |instance, code| read(instance.memory(code), address, length)))
}

/// The same, for a part that takes a while to copy.
#[rustler::nif]
fn instance_memory_read_large<'a>(
    env: Env<'a>,
    reference: Term<'a>,
    handle: ResourceArc<InstanceHandle>,
    address: u64,
    length: u64,
) -> Term<'a> {
    handle.0.visit_long(env, reference, move |memory| read(memory, address, length))
}

/// Replaces a part of it.
#[rustler::nif]
fn instance_memory_write<'a>(
    env: Env<'a>,
    handle: ResourceArc<InstanceHandle>,
    address: u64,
    bytes: Binary<'a>,
) -> Term<'a> {
    shown(env, handle.0.visit(env, |instance, code| write(instance.memory(code), address, bytes.as_slice())))
}

/// The same, for a part that takes a while to copy.
#[rustler::nif]
fn instance_memory_write_large<'a>(
    env: Env<'a>,
    reference: Term<'a>,
    handle: ResourceArc<InstanceHandle>,
    address: u64,
    bytes: Term<'a>,
) -> Term<'a> {
    let bytes = Kept::new(bytes);
    handle.0.visit_long(env, reference, move |memory| write_kept(memory, address, &bytes))
}

fn shown<'a>(env: Env<'a>, seen: Result<Seen, Term<'a>>) -> Term<'a> {
    match seen {
        Ok(seen) => seen.term(env),
        Err(reason) => (atoms::error(), reason).encode(env),
    }
}
