//! Instances that live longer than a call: made once, called again and again, gone with the process that owns them.
//!
//! A handle leads to the instance, or to the reason why there is none: it is in use, or a call in it did not
//! return; see [`crate::owned`].

use crate::access::{KeptLook, Look};
use crate::atoms;
use crate::away::{self, Task};
use crate::components::{self, Refused};
use crate::error::failed;
use crate::handle::{Caller, CodeHandle};
use crate::known::Dynamic;
use crate::names::text;
use crate::operation::Operation;
use crate::owned::{Held, Lease, Owned, Program, State, refusal};
use crate::owners;
use crate::pending::{Begin, Parked, Running, suspend};
use crate::reply::Kept;
use crate::scheduler::Thread;
use crate::signature::{self, Adapted};
use crate::site::{CallSite, Given};
use crate::turn;
use crate::values;
use crate::yielding::Yielding;
use instar_engine::faults;
use instar_engine::gate::Pass;
use instar_engine::{Call, Code, Component, Function, Lasting, Moment, Values};
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
    let program = match (code.code.load_full(), code.component.load_full()) {
        (Some(module), _) if module.terms().is_some() => return refuse(atoms::no_instances()),
        (Some(module), _) => match module.of_stack(stack).map(Cow::into_owned) {
            Some(module) => Program::Module(module),
            None => return refuse(atoms::not_ready()),
        },
        (None, Some(component)) => Program::Component(component),
        (None, None) => return refuse(atoms::closed()),
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
        let held = Mutex::new(Held { state: State::New, program: Some(program), ticket, permit });
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
    let CallSite { env, handle: code, started, .. } = site;
    faults::look(started);
    let Some(program) = owned.lock().program.clone() else {
        let refusal = refusal(env, &owned.lock().state);
        return Ok(failed(env, refusal));
    };
    let pass = match code.enter() {
        Ok(pass) => pass,
        Err(reason) => return Ok(failed(env, reason)),
    };
    code.touch.touch(started);
    match program {
        Program::Module(module) => begin_module(owned, &site, pass, &module),
        Program::Component(component) => begin_component(owned, &site, pass, &component),
    }
}

fn begin_module<'a>(
    owned: &Arc<Owned>,
    site: &CallSite<'a, '_>,
    pass: Pass<'_>,
    module: &Arc<Code>,
) -> NifResult<Yielding<'a>> {
    let CallSite { env, handle: code, limits, .. } = *site;
    let wanted = match wanted(site, module)? {
        Ok(wanted) => wanted,
        Err(reason) => return Ok(failed(env, reason)),
    };
    let instance = match owned.take(env) {
        Ok(Some(Lasting::Module(instance))) => Some(instance),
        Ok(_) => None,
        Err(reason) => return Ok(failed(env, reason)),
    };
    let call = match (wanted, instance) {
        (Wanted::Numbers(function, values), Some(instance)) => {
            Call::within(module, instance, function, values, limits.engine())
        }
        (Wanted::Adapted((adapter, lowered)), Some(instance)) => {
            let setting = (limits.engine(), None);
            Call::adapted(module, Some(instance), (&adapter, lowered), setting, signature::allocate)
        }
        (_, _) => Call::start(module, limits.engine(), site.console.clone()),
    };
    turn::first(env, code, || Ok(owned.code.clone()), pass, running(owned, site, call))
}

fn begin_component<'a>(
    owned: &Arc<Owned>,
    site: &CallSite<'a, '_>,
    pass: Pass<'_>,
    component: &Arc<Component>,
) -> NifResult<Yielding<'a>> {
    let CallSite { env, handle: code, limits, .. } = *site;
    let starts = site.function == atoms::nil().encode(env);
    // Arguments are looked at first: an instance that is taken is in use.
    let wanted = match starts {
        true => None,
        false => match components::read(site, component, Thread::Vm)? {
            Ok(wanted) => Some(Some(wanted)),
            Err(Refused::NotHere) => Some(None),
            Err(Refused::Reason(reason)) => return Ok(failed(env, reason)),
        },
    };
    let instance = match owned.take(env) {
        Ok(Some(Lasting::Component(instance))) => Some(instance),
        Ok(_) => None,
        Err(reason) => return Ok(failed(env, reason)),
    };
    let call = match (wanted, instance) {
        (Some(Some(wanted)), Some(instance)) => {
            Call::within_component(component, instance, wanted, limits.engine())
        }
        (Some(None), Some(instance)) => {
            let begin = Begin::Within(component.clone(), instance);
            let name = text(site.function)?.unwrap_or_default().into_owned();
            let running = running(owned, site, begin.stand_in());
            let pending = suspend(env, owned.code.clone(), pass, running);
            let parked = Parked { env, term: pending.encode(env), inner: &pending.inner };
            let task = Task::Begin(begin, name, away::Given::Kept(Kept::new(site.arguments)));
            return Ok(away::leave(&parked, &mut pending.inner.lock(), task));
        }
        (_, _) => Call::start_component(component, limits.engine(), site.console.clone()),
    };
    turn::first(env, code, || Ok(owned.code.clone()), pass, running(owned, site, call))
}

fn running(owned: &Arc<Owned>, site: &CallSite<'_, '_>, call: Call) -> Running {
    let (lease, started) = (Some(Lease::of(owned)), site.started.instant());
    Running { call, dynamic: Dynamic::new(), limits: site.limits, started, _permit: None, lease, sent: 0 }
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
    let globals = |instance: &mut Lasting, code: Option<&Code>| match (instance, code) {
        (Lasting::Module(instance), Some(code)) => instance.globals(code),
        // A component shows nobody what it has.
        _ => Vec::new(),
    };
    match handle.0.visit(env, globals) {
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
