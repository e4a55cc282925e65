//! Instances that live longer than a call: made once, called again and again, gone with the process that owns them.
//!
//! A handle leads to the instance, or to the reason why there is none: it is in use, or a call in it did not
//! return. For as long as it has code it stands at the code's gate under its owner's name. That its owner has
//! ended is told by a process that watches it ([`crate::owners`]); whoever looks before that sees for
//! himself.

use crate::atoms;
use crate::call::{Begun, CallEnd, Caller, enter, failed, first_turn, numbers, reason};
use crate::callback::{Seen, read, size, write, write_kept};
use crate::code::{CodeHandle, LimitsTerm, Resource};
use crate::large::{self, Kept};
use crate::owners;
use crate::room::Place;
use crate::signature::{self, Adapted};
use crate::terms::Dynamic;
use crate::values;
use crate::wasi::ConsoleHandle;
use crate::yielding::Yielding;
use instar_engine::faults;
use instar_engine::gate::{self, Ticket};
use instar_engine::{Call, CallError, Code, Function, Instance, Returned, Values};
use rustler::{Binary, Encoder, Env, LocalPid, NifResult, ResourceArc, Term};
use std::borrow::Cow;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

/// The term of an instance.
pub(crate) struct InstanceHandle(Arc<Owned>);

impl Resource for InstanceHandle {}
// All that changes is behind a mutex.
impl std::panic::RefUnwindSafe for InstanceHandle {}

/// An instance, for as long as there is one. It goes with the last who holds it: its term, or a call in it.
pub(crate) struct Owned {
    code: ResourceArc<CodeHandle>,
    owner: LocalPid,
    number: u64,
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

impl Owned {
    /// Lets the instance go, for good.
    pub(crate) fn stop(&self) {
        self.close(State::Stopped);
    }

    /// Lets it go, for good, if no call is in it.
    pub(crate) fn stop_unless_busy(&self) {
        let is_busy = matches!(self.lock().state, State::Busy);
        // A call that comes just now finds the gate closed.
        if !is_busy {
            self.stop();
        }
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

    /// An instance whose owner has ended is stopped, whoever has been told of it.
    fn look_for_owner(&self, env: Env<'_>) {
        if self.owner != env.pid() && !self.owner.is_alive(env) {
            self.stop();
        }
    }

    /// The instance, for a call; or why there is none.
    fn take<'a>(&self, env: Env<'a>) -> Result<Option<Box<Instance>>, Term<'a>> {
        self.look_for_owner(env);
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
        self.look_for_owner(env);
        let mut held = self.lock();
        let Held { state, module, .. } = &mut *held;
        match (state, module) {
            (State::Idle(instance), Some(module)) => Ok(visit(instance, module)),
            (state, _) => Err(refusal(env, state)),
        }
    }

    /// The same for what takes a while, on a thread: nobody waits for the lock meanwhile, but finds the instance busy.
    fn visit_long<'a>(
        self: &Arc<Owned>,
        env: Env<'a>,
        reference: Term<'a>,
        visit: impl FnOnce(Option<&mut [u8]>) -> Seen + Send + 'static,
    ) -> Term<'a> {
        let refused = |reason: Term<'a>| (atoms::done(), (atoms::error(), reason)).encode(env);
        let Some(module) = self.lock().module.clone() else {
            return refused(refusal(env, &self.lock().state));
        };
        let instance = match self.take(env) {
            Ok(Some(instance)) => Some(instance),
            Ok(None) => return refused(atoms::busy().encode(env)),
            Err(reason) => return refused(reason),
        };
        let mut visited = Visited { owned: self.clone(), instance };
        let answer = large::answer_in(env, reference, move |env| {
            let memory = visited.instance.as_mut().and_then(|instance| instance.memory(&module));
            visit(memory).term(env)
        });
        answer.encode(env)
    }

    /// Ends a `take`. An instance that was stopped meanwhile goes, and so does one whose code is gone.
    fn put_back(&self, instance: Box<Instance>) {
        let mut held = self.lock();
        if let State::Busy = held.state {
            held.state = State::Idle(instance);
        }
        drop(held);
        if self.code.gate.state() == gate::State::Closed {
            self.stop();
        }
    }
}

impl Drop for Owned {
    fn drop(&mut self) {
        self.stop();
        owners::leave(self.owner, self.number);
    }
}

/// An instance that is looked into; it is put back in any case.
struct Visited {
    owned: Arc<Owned>,
    instance: Option<Box<Instance>>,
}

impl Drop for Visited {
    fn drop(&mut self) {
        if let Some(instance) = self.instance.take() {
            self.owned.put_back(instance);
        }
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
    instance: Option<Arc<Owned>>,
}

impl Lease {
    /// Whether the instance was stopped meanwhile.
    pub(crate) fn is_over(&self) -> bool {
        self.instance.as_ref().is_some_and(|instance| matches!(instance.lock().state, State::Stopped))
    }

    /// The call is over: the instance is back, or poisoned.
    pub(crate) fn end(mut self, call: &mut Call, result: &Result<Returned, CallError>, limits: LimitsTerm) {
        let Some(owned) = self.instance.take() else { return };
        match (result, call.take_instance()) {
            (Ok(_), Some(instance)) => owned.put_back(instance),
            (Err(error), _) => owned.close(State::Poisoned(Cause::Failed(*error, limits))),
            (Ok(_), None) => owned.close(State::Poisoned(Cause::Failed(CallError::Internal, limits))),
        }
    }

    /// The call was ended.
    pub(crate) fn poison(mut self, why: CallEnd) {
        if let Some(instance) = self.instance.take() {
            instance.close(State::Poisoned(Cause::Ended(why)));
        }
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        if let Some(instance) = self.instance.take() {
            instance.close(State::Poisoned(Cause::Killed));
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
    let place = match code.room.as_ref().map(|room| room.enter(env.pid())) {
        Some(None) => return refuse(atoms::no_room()),
        place => place.flatten(),
    };
    if !owner.is_alive(env) {
        return refuse(atoms::stopped());
    }
    let number = owners::number();
    let instance = Arc::new_cyclic(|itself| {
        let ticket = Some(code.gate.park(pass, Caller { pid: owner, instance: Some(itself.clone()) }));
        let held = Mutex::new(Held { state: State::New, module: Some(module), ticket, place });
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
    handle: ResourceArc<InstanceHandle>,
    function: Term<'a>,
    arguments: Term<'a>,
) -> NifResult<Yielding<'a>> {
    let limits = handle.0.code.limits;
    begin(env, &handle.0, function, arguments, limits, None, None)
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
    begin(env, &handle.0, function, arguments, limits, signature, console)
}

fn begin<'a>(
    env: Env<'a>,
    owned: &Arc<Owned>,
    function: Term<'a>,
    arguments: Term<'a>,
    limits: LimitsTerm,
    signature: Option<&str>,
    console: Option<ResourceArc<ConsoleHandle>>,
) -> NifResult<Yielding<'a>> {
    let console = console.map(|console| console.console.clone());
    let started = Instant::now();
    faults::look(started);
    let code = owned.code.clone();
    let Some(module) = owned.lock().module.clone() else {
        let refusal = refusal(env, &owned.lock().state);
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
    let instance = match owned.take(env) {
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
    let lease = Some(Lease { instance: Some(owned.clone()) });
    let begun = Begun { call, dynamic: Dynamic::new(), limits, started, place: None, lease };
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
