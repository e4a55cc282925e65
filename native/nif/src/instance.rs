//! Instances that live longer than a call: made once, called again and again, gone with the process that owns them.
//!
//! A handle holds the instance, or says why it has none: it is in use, or a call in it did not return. For as
//! long as it has code it stands at the code's gate under its owner's name.

use crate::atoms;
use crate::call::{Begun, CallEnd, enter, failed, first_turn, numbers, reason};
use crate::callback::{Seen, read, size, write};
use crate::code::{CodeHandle, LimitsTerm, Resource};
use crate::components::Thread;
use crate::room::{Place, Room};
use crate::signature::{self, Adapted};
use crate::terms::Dynamic;
use crate::values;
use crate::wasi::ConsoleHandle;
use crate::yielding::Yielding;
use instar_engine::gate::Ticket;
use instar_engine::{Call, CallError, Code, Function, Instance, Returned, Values};
use rustler::{Binary, Encoder, Env, LocalPid, Monitor, NifResult, ResourceArc, Term};
use std::borrow::Cow;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

/// An instance, for as long as there is one.
pub(crate) struct InstanceHandle {
    code: ResourceArc<CodeHandle>,
    held: Mutex<Held>,
}

struct Held {
    state: State,
    // Both go when the instance does.
    module: Option<Arc<Code>>,
    ticket: Option<Ticket>,
    place: Option<Place>,
}

enum State {
    /// Not made yet.
    New,
    Idle(Box<Instance>),
    Busy,
    Poisoned(Cause),
    Stopped,
}

/// Why an instance cannot be used any more.
#[derive(Clone, Copy)]
enum Cause {
    Failed(CallError, LimitsTerm),
    Ended(CallEnd),
    /// Its caller was killed.
    Killed,
}

impl Resource for InstanceHandle {
    const IMPLEMENTS_DOWN: bool = true;

    fn down<'a>(&'a self, _env: Env<'a>, _pid: LocalPid, _monitor: Monitor) {
        self.owner_gone();
    }
}
// All that changes is behind a mutex.
impl std::panic::RefUnwindSafe for InstanceHandle {}

impl InstanceHandle {
    pub(crate) fn owner_gone(&self) {
        self.close(State::Stopped);
    }

    fn lock(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets the instance go, for good; what it was is dropped outside of the lock.
    fn close(&self, state: State) {
        let mut held = self.lock();
        if matches!(held.state, State::Stopped) {
            return;
        }
        let former = std::mem::replace(&mut held.state, state);
        let (ticket, module, place) = (held.ticket.take(), held.module.take(), held.place.take());
        drop(held);
        drop(former);
        drop(module);
        drop(place);
        // Last: a purge that finds nobody lingering finds nothing of the code either.
        if let Some(ticket) = ticket {
            self.code.gate.leave(&ticket);
        }
    }

    /// The instance, for a call; or why there is none.
    fn take<'a>(&self, env: Env<'a>) -> Result<Option<Box<Instance>>, Term<'a>> {
        let mut held = self.lock();
        match std::mem::replace(&mut held.state, State::Busy) {
            State::New => Ok(None),
            State::Idle(instance) => Ok(Some(instance)),
            other => {
                let refusal = refusal(env, &other);
                held.state = other;
                Err(refusal)
            }
        }
    }

    /// Does something with the instance while nobody uses it.
    fn visit<'a, T>(
        &self,
        env: Env<'a>,
        visit: impl FnOnce(&mut Instance, &Code) -> T,
    ) -> Result<T, Term<'a>> {
        let mut held = self.lock();
        let Held { state, module, .. } = &mut *held;
        match (state, module) {
            (State::Idle(instance), Some(module)) => Ok(visit(instance, module)),
            (state, _) => Err(refusal(env, state)),
        }
    }
}

impl InstanceHandle {
    /// The same for what takes a while: nobody waits for the lock meanwhile, but finds the instance busy.
    fn visit_long<'a, T>(
        &self,
        env: Env<'a>,
        visit: impl FnOnce(&mut Instance, &Code) -> T,
    ) -> Result<T, Term<'a>> {
        let Some(module) = self.lock().module.clone() else {
            return Err(refusal(env, &self.lock().state));
        };
        let Some(mut instance) = self.take(env)? else { return Err(atoms::busy().encode(env)) };
        let seen = visit(&mut instance, &module);
        self.put_back(instance);
        Ok(seen)
    }

    /// Ends a `take`. An instance that was stopped meanwhile goes.
    fn put_back(&self, instance: Box<Instance>) {
        let mut held = self.lock();
        if let State::Busy = held.state {
            held.state = State::Idle(instance);
        }
    }
}

impl Drop for InstanceHandle {
    fn drop(&mut self) {
        self.close(State::Stopped);
    }
}

fn refusal<'a>(env: Env<'a>, state: &State) -> Term<'a> {
    match state {
        State::Poisoned(cause) => (atoms::poisoned(), cause.term(env)).encode(env),
        State::Stopped => atoms::stopped().encode(env),
        State::New | State::Idle(_) | State::Busy => atoms::busy().encode(env),
    }
}

impl Cause {
    fn term<'a>(&self, env: Env<'a>) -> Term<'a> {
        match *self {
            Cause::Failed(error, limits) => reason(env, error, limits),
            Cause::Ended(CallEnd::Timeout(timeout)) => {
                (atoms::timeout(), timeout.as_millis() as u64).encode(env)
            }
            Cause::Ended(CallEnd::Raised) => atoms::exception().encode(env),
            Cause::Killed => atoms::killed().encode(env),
        }
    }
}

/// A call's hold on an instance. Dropped without a word it means that the caller was killed.
pub(crate) struct Lease {
    handle: Option<ResourceArc<InstanceHandle>>,
}

impl Lease {
    /// Whether the instance was stopped meanwhile.
    pub(crate) fn is_over(&self) -> bool {
        self.handle.as_ref().is_some_and(|handle| matches!(handle.lock().state, State::Stopped))
    }

    /// The call is over: the instance is back, or poisoned.
    pub(crate) fn end(mut self, call: &mut Call, result: &Result<Returned, CallError>, limits: LimitsTerm) {
        let Some(handle) = self.handle.take() else { return };
        match (result, call.take_instance()) {
            (Ok(_), Some(instance)) => handle.put_back(instance),
            (Err(error), _) => handle.close(State::Poisoned(Cause::Failed(*error, limits))),
            (Ok(_), None) => handle.close(State::Poisoned(Cause::Failed(CallError::Internal, limits))),
        }
    }

    /// The call was ended.
    pub(crate) fn poison(mut self, why: CallEnd) {
        if let Some(handle) = self.handle.take() {
            handle.close(State::Poisoned(Cause::Ended(why)));
        }
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        if let Some(handle) = self.handle.take() {
            handle.close(State::Poisoned(Cause::Killed));
        }
    }
}

/// A handle without an instance yet, owned by a process: `{:ok, handle}`. The stack may be nil, for what the code has.
#[rustler::nif]
fn instance_new<'a>(
    env: Env<'a>,
    code: ResourceArc<CodeHandle>,
    owner: LocalPid,
    stack: Option<usize>,
) -> Term<'a> {
    let refuse = |reason: rustler::types::atom::Atom| (atoms::error(), reason).encode(env);
    let pass = match enter(&code) {
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
    let place = match code.room.as_ref().map(Room::enter) {
        Some(None) => return refuse(atoms::no_room()),
        place => place.flatten(),
    };
    let held = Held { state: State::New, module: Some(module), ticket: None, place };
    let handle = ResourceArc::new(InstanceHandle { code: code.clone(), held: Mutex::new(held) });
    // Should the owner die at this moment, its news waits for the lock, and finds the ticket.
    let mut held = handle.lock();
    if env.monitor(&handle, &owner).is_none() {
        held.state = State::Stopped;
        drop(held);
        return refuse(atoms::stopped());
    }
    held.ticket = Some(code.gate.park(pass, owner));
    drop(held);
    (atoms::ok(), handle).encode(env)
}

/// Calls a function in an instance, with the limits that the code was loaded with.
#[rustler::nif(name = "instance_call")]
fn instance_call_with_defaults<'a>(
    env: Env<'a>,
    handle: ResourceArc<InstanceHandle>,
    function: Term<'a>,
    arguments: Term<'a>,
) -> NifResult<Yielding<'a>> {
    let limits = handle.code.limits;
    begin(env, handle, function, arguments, limits, None, None)
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
    begin(env, handle, function, arguments, limits, signature, console)
}

fn begin<'a>(
    env: Env<'a>,
    handle: ResourceArc<InstanceHandle>,
    function: Term<'a>,
    arguments: Term<'a>,
    limits: LimitsTerm,
    signature: Option<&str>,
    console: Option<ResourceArc<ConsoleHandle>>,
) -> NifResult<Yielding<'a>> {
    let console = console.map(|console| console.console.clone());
    let started = Instant::now();
    let code = handle.code.clone();
    let Some(module) = handle.lock().module.clone() else {
        let refusal = refusal(env, &handle.lock().state);
        return Ok(failed(env, refusal));
    };
    let pass = match enter(&code) {
        Ok(pass) => pass,
        Err(reason) => return Ok(failed(env, reason)),
    };
    code.touch.touch(started);
    let is_start = function == atoms::nil().encode(env);
    let wanted = match is_start {
        true => Ok(Wanted::Start),
        false => wanted(env, &code, &module, function, arguments, signature)?,
    };
    let wanted = match wanted {
        Ok(wanted) => wanted,
        Err(reason) => return Ok(failed(env, reason)),
    };
    let instance = match handle.take(env) {
        Ok(instance) => instance,
        Err(reason) => return Ok(failed(env, reason)),
    };
    let call = match (wanted, instance) {
        (Wanted::Numbers(function, values), Some(instance)) => {
            Call::within(&module, instance, function, values, limits.engine())
        }
        (Wanted::Adapted((adapter, lowered)), Some(instance)) => {
            let limits = (limits.engine(), None);
            Call::adapted(&module, Some(instance), &adapter, lowered, limits, signature::allocate)
        }
        (_, _) => Call::start(&module, limits.engine(), console),
    };
    let lease = Some(Lease { handle: Some(handle) });
    let begun = Begun {
        call,
        dynamic: Dynamic::new(),
        limits,
        started,
        place: None,
        lease,
        thread: Thread::Scheduler,
    };
    first_turn(env, &code, || Ok(code.clone()), pass, begun)
}

enum Wanted<'c> {
    Start,
    Numbers(&'c Function, Values),
    Adapted(Adapted),
}

fn wanted<'c, 'a>(
    env: Env<'a>,
    handle: &CodeHandle,
    module: &'c Code,
    function: Term<'a>,
    arguments: Term<'a>,
    signature: Option<&str>,
) -> NifResult<Result<Wanted<'c>, Term<'a>>> {
    Ok(match signature::arguments(env, handle, module, function, arguments, signature)? {
        Ok(Some(adapted)) => Ok(Wanted::Adapted(adapted)),
        Ok(None) => numbers(env, handle, module, function, arguments)?
            .map(|(function, values)| Wanted::Numbers(function, values)),
        Err(reason) => Err(reason),
    })
}

/// Lets an instance go; a call in it ends at its next turn.
#[rustler::nif]
fn instance_stop(handle: ResourceArc<InstanceHandle>) -> rustler::types::atom::Atom {
    handle.close(State::Stopped);
    atoms::ok()
}

/// `idle`, `busy`, `{poisoned, cause}` or `stopped`.
#[rustler::nif]
fn instance_status<'a>(env: Env<'a>, handle: ResourceArc<InstanceHandle>) -> Term<'a> {
    match &handle.lock().state {
        State::Idle(_) => atoms::idle().encode(env),
        other => refusal(env, other),
    }
}

/// `{:ok, [{name, value}]}` of the exported globals.
#[rustler::nif]
fn instance_globals<'a>(env: Env<'a>, handle: ResourceArc<InstanceHandle>) -> Term<'a> {
    match handle.visit(env, |instance, code| instance.globals(code)) {
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
    shown(env, handle.visit(env, |instance, code| size(instance.memory(code))))
}

/// A part of it.
#[rustler::nif]
fn instance_memory_read<'a>(
    env: Env<'a>,
    handle: ResourceArc<InstanceHandle>,
    address: u64,
    length: u64,
) -> Term<'a> {
    shown(env, handle.visit(env, |instance, code| read(instance.memory(code), address, length)))
}

/// The same, for a part that takes a while to copy.
#[rustler::nif(schedule = "DirtyCpu")]
fn instance_memory_read_large<'a>(
    env: Env<'a>,
    handle: ResourceArc<InstanceHandle>,
    address: u64,
    length: u64,
) -> Term<'a> {
    shown(env, handle.visit_long(env, |instance, code| read(instance.memory(code), address, length)))
}

/// Replaces a part of it.
#[rustler::nif]
fn instance_memory_write<'a>(
    env: Env<'a>,
    handle: ResourceArc<InstanceHandle>,
    address: u64,
    bytes: Binary<'a>,
) -> Term<'a> {
    shown(env, handle.visit(env, |instance, code| write(instance.memory(code), address, bytes.as_slice())))
}

/// The same, for a part that takes a while to copy.
#[rustler::nif(schedule = "DirtyCpu")]
fn instance_memory_write_large<'a>(
    env: Env<'a>,
    handle: ResourceArc<InstanceHandle>,
    address: u64,
    bytes: Binary<'a>,
) -> Term<'a> {
    shown(
        env,
        handle.visit_long(env, |instance, code| write(instance.memory(code), address, bytes.as_slice())),
    )
}

fn shown<'a>(env: Env<'a>, seen: Result<Seen, Term<'a>>) -> Term<'a> {
    match seen {
        Ok(seen) => seen.term(env),
        Err(reason) => (atoms::error(), reason).encode(env),
    }
}
