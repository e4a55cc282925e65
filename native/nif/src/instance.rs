//! Instances that live longer than a call: made once, called again and again, gone with the process that owns them.
//!
//! A handle leads to the instance, or to the reason why there is none: it is in use, or a call in it did not
//! return; see [`crate::owned`].

use crate::access::{KeptLook, Look};
use crate::atoms;
use crate::error::failed;
use crate::handle::{Caller, CodeHandle};
use crate::known::Dynamic;
use crate::operation::Operation;
use crate::owned::{Held, Lease, Owned, State, refusal};
use crate::owners;
use crate::pending::Running;
use crate::signature::{self, Adapted};
use crate::site::{CallSite, Given};
use crate::turn;
use crate::values;
use crate::yielding::Yielding;
use instar_engine::faults;
use instar_engine::{Call, Code, Function, Moment, Values};
use rustler::types::atom::Atom;
use rustler::{Encoder, Env, LocalPid, NifResult, NifUnitEnum, Resource, ResourceArc, Term};
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

/// Calls a function in an instance; with nil for the function, makes the instance, of a program of WASI if a console is
/// given. `given` is nil, or what this call has of its own ([`Given`]).
#[rustler::nif]
fn instance_call<'a>(
    env: Env<'a>,
    instance: Term<'a>,
    function: Term<'a>,
    arguments: Term<'a>,
    given: Term<'a>,
) -> NifResult<Yielding<'a>> {
    // As a call's code: the term holds it.
    let instance: &InstanceHandle = instance.decode()?;
    let handle: &CodeHandle = &instance.0.code;
    let of_code = Given { limits: handle.limits, signature: None, console: None };
    let Given { limits, signature, console } = Given::of(given)?.unwrap_or(of_code);
    let started = Moment::now();
    begin(&instance.0, CallSite { env, handle, function, arguments, limits, signature, console, started })
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

/// What can be done with an instance, beside calling it.
#[derive(NifUnitEnum)]
#[rustler(decode)]
enum Do {
    /// Lets it go; a call in it ends at its next turn.
    Stop,
    Status,
    Globals,
}

#[rustler::nif]
fn instance<'a>(env: Env<'a>, handle: &'a InstanceHandle, Operation(operation): Operation<Do>) -> Term<'a> {
    match operation {
        Do::Stop => {
            handle.0.stop();
            atoms::ok().encode(env)
        }
        Do::Status => status(env, handle),
        Do::Globals => globals(env, handle),
    }
}

/// `idle`, `busy`, `{poisoned, cause}` or `stopped`.
fn status<'a>(env: Env<'a>, handle: &InstanceHandle) -> Term<'a> {
    handle.0.look_for_owner(env);
    match &handle.0.lock().state {
        State::Idle(_) => atoms::idle().encode(env),
        other => refusal(env, other),
    }
}

/// `{:ok, [{name, value}]}` of the exported globals.
fn globals<'a>(env: Env<'a>, handle: &InstanceHandle) -> Term<'a> {
    match handle.0.visit(env, |instance, code| instance.globals(code)) {
        Ok(globals) => {
            let globals: Vec<_> =
                globals.iter().map(|(name, value)| (name, values::global(env, value))).collect();
            (atoms::ok(), globals).encode(env)
        }
        Err(reason) => (atoms::error(), reason).encode(env),
    }
}

/// What is seen of its memory, or is written there.
pub(crate) fn memory<'a>(env: Env<'a>, instance: &InstanceHandle, look: Look<'_>) -> Term<'a> {
    match instance.0.visit(env, |instance, code| look.at(instance.memory(code))) {
        Ok(seen) => seen.term(env),
        Err(reason) => (atoms::error(), reason).encode(env),
    }
}

/// The same on a thread.
pub(crate) fn memory_on_thread<'a>(
    env: Env<'a>,
    reference: Term<'a>,
    instance: &InstanceHandle,
    look: KeptLook,
) -> Term<'a> {
    instance.0.visit_long(env, reference, move |memory| look.at(memory))
}
