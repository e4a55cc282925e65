//! A call in flight: WebAssembly on a fiber of its own, which the host advances slice by slice.
//!
//! [`Call::advance`] runs the program until it returns, fails, or has used up a slice of fuel. Between
//! two slices the fiber lies still and may be advanced on another thread, or dropped: dropping a call
//! unwinds its fiber and drops its instance, whatever it was doing.
//!
//! A fiber also lies still while its guest waits: for an answer of the host to a [`Question`], or for something
//! outside that wakes it.

use crate::abi::{Adapter, Allocate, Argument, Lifting};
use crate::code::{Code, Function};
use crate::common::Pool;
use crate::component::{Component, ComponentInstance, VALUES};
use crate::deferred_drop;
use crate::error::CallError;
use crate::exchange::{Again, Exchange, Import, Question};
use crate::faults::{self, Noted};
use crate::frames::Frame;
use crate::instance::{Instance, Reference, RunsOn, Setting};
use crate::lasting::Lasting;
use crate::limits::{Limits, Usage};
use crate::processes::{self, Processes};
use crate::returned::{Fiber, Outcome, now};
pub use crate::returned::{Returned, TermResult};
use crate::signal::Signal;
use crate::terms::TermFunction;
use crate::values::{Passed, Value, Values};
use crate::wasi::Console;
use instar_terms::heap::{Heap, Word};
use instar_terms::layout::NON_VALUE;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker};
use wasmtime::Val;

/// How far a call has come.
#[derive(Debug)]
pub enum Progress {
    /// Its slice is used up.
    Suspended,
    /// The guest asks its host, and goes on once it is answered.
    Callback(Question),
    /// A call within an open question has returned; see [`Call::call_again`].
    Returned(Values),
    /// It waits for something outside; see [`Call::listen`].
    Waiting,
    /// It returned, or failed; there is nothing left to advance.
    Finished(Result<Returned, CallError>),
}

/// A call of a brief function, which is over.
#[derive(Debug)]
pub struct Brief {
    /// Whether it returned.
    pub result: Result<(), CallError>,
    /// Whether its instance was there before it.
    pub shared: bool,
    /// The frames of its trap.
    pub frames: Vec<Frame>,
}

/// Whose function is called.
enum Owner {
    Core(Arc<Code>),
    Component(Arc<Component>, usize),
}

/// A call that has begun.
pub struct Call {
    fiber: Fiber,
    owner: Owner,
    // Of a module that asks its host, and whether it has asked and waits for an answer.
    exchange: Option<Arc<Exchange>>,
    asking: bool,
    // Of a call that may wait for something outside.
    signal: Option<Arc<Signal>>,
    // Of a program of WASI.
    console: Option<Arc<Console>>,
    // Calls by those who are to answer its questions, one within another.
    depth: usize,
    // Whether its instance is its caller's, and that instance once it has returned.
    owned: bool,
    instance: Option<Lasting>,
    // Where it has trapped.
    noted: Option<Box<Noted>>,
    fuel: Option<u64>,
    usage: Usage,
}

impl Call {
    /// Begins a call. The arguments must be of the function's types; nothing runs before `advance`.
    /// A program of WASI needs a console, and without one has none to write to.
    #[inline]
    pub fn new(
        code: &Arc<Code>,
        function: &Function,
        arguments: Values,
        limits: Limits,
        console: Option<Arc<Console>>,
    ) -> Call {
        let exchange = code.exchange();
        let console = console_for(code, console);
        let fiber = match code.take_idle(RunsOn::Fiber) {
            Some(instance) => run_in(renewed(instance, &limits, exchange.clone()), function, arguments),
            None => run(code.clone(), function, arguments, (limits, exchange.clone(), console.clone())),
        };
        Call::with(Owner::Core(code.clone()), fiber, exchange, console, limits)
    }

    /// Makes all of a call, where the caller stands, if the function is one that is over at once. The values are its
    /// arguments, and then its results. What it has used is written to `usage`, for who wants to know.
    #[inline]
    pub fn brief(
        code: &Code,
        function: &Function,
        values: &mut Values,
        limits: &Limits,
        usage: Option<&mut Usage>,
    ) -> Option<Brief> {
        if !function.is_brief() {
            return None;
        }
        let waiting = code.take_idle(RunsOn::Caller);
        let shared = waiting.is_some();
        let over = |result: Result<(), CallError>| {
            let frames = result.as_ref().err().and_then(trapped).map(|noted| code.frames(&noted));
            let frames = frames.unwrap_or_default();
            Some(Brief { result, shared, frames })
        };
        let instance = match waiting {
            Some(instance) => renewed(instance, limits, None),
            None => now(ready(code, RunsOn::Caller, None, Setting { limits, exchange: None, console: None })),
        };
        let mut instance = match instance {
            Ok(instance) => instance,
            Err(error) => return over(Err(error)),
        };
        match instance.call_here(&function.reference(), values, function.results().len()) {
            Ok(()) => {
                if let Some(usage) = usage {
                    *usage = instance.usage(limits.fuel);
                }
                code.give_back(instance);
                over(Ok(()))
            }
            Err(error) => over(Err(instance.cause(error))),
        }
    }

    /// Begins the making of an instance that is the caller's. It returns no values; then the instance is there.
    pub fn start(code: &Arc<Code>, limits: Limits, console: Option<Arc<Console>>) -> Call {
        let (owner, exchange, console) = (code.clone(), code.exchange(), console_for(code, console));
        let (asked, used) = (exchange.clone(), console.clone());
        let fiber = Box::pin(async move {
            deferred_drop::wait().await;
            let setting = Setting { limits: &limits, exchange: asked, console: used };
            match owner.instantiate(RunsOn::Fiber, setting).await {
                Ok(instance) => (Ok(Returned::Values(Values::new())), Some(Lasting::Module(instance))),
                Err(error) => (Err(error), None),
            }
        });
        Call { owned: true, ..Call::with(Owner::Core(code.clone()), fiber, exchange, console, limits) }
    }

    /// Begins a call in an instance that is the caller's, who gets it back if the call returns.
    #[inline]
    pub fn within(
        code: &Arc<Code>,
        instance: Box<Instance>,
        function: &Function,
        arguments: Values,
        limits: Limits,
    ) -> Call {
        let (exchange, console) = (code.exchange(), instance.console());
        let fiber = run_in(renewed(instance, &limits, exchange.clone()), function, arguments);
        Call { owned: true, ..Call::with(Owner::Core(code.clone()), fiber, exchange, console, limits) }
    }

    fn with(
        owner: Owner,
        fiber: Fiber,
        exchange: Option<Arc<Exchange>>,
        console: Option<Arc<Console>>,
        limits: Limits,
    ) -> Call {
        Call {
            fiber,
            owner,
            exchange,
            asking: false,
            signal: console.is_some().then(Arc::default),
            console,
            depth: 0,
            owned: false,
            instance: None,
            noted: None,
            fuel: limits.fuel,
            usage: Usage::default(),
        }
    }

    /// Begins a call by way of an adapter; the arguments are of its signature's types. It is made in an instance that
    /// is the caller's, who gets it back if the call returns, or in one of its own. `allocate` makes the room for results.
    pub fn adapted(
        code: &Arc<Code>,
        instance: Option<Box<Instance>>,
        (adapter, arguments): (&Arc<Adapter>, Vec<Argument>),
        (limits, console): (Limits, Option<Arc<Console>>),
        allocate: Allocate,
    ) -> Call {
        let (owner, adapter, exchange) = (code.clone(), adapter.clone(), code.exchange());
        let console = match &instance {
            Some(instance) => instance.console(),
            None => console_for(code, console),
        };
        let (asked, used, owned) = (exchange.clone(), console.clone(), instance.is_some());
        let lifting = Lifting { lives_on: owned, allocate };
        let fiber = Box::pin(async move {
            let setting = Setting { limits: &limits, exchange: asked, console: used };
            let mut instance = match ready(&owner, RunsOn::Fiber, instance, setting).await {
                Ok(instance) => instance,
                Err(error) => return (Err(error), None),
            };
            match adapter.call(&owner, &mut instance, arguments, lifting).await {
                Ok(lifted) => (Ok(Returned::Lifted(lifted)), Some(Lasting::Module(instance))),
                Err(error) => (Err(instance.cause(error)), None),
            }
        });
        Call { owned, ..Call::with(Owner::Core(code.clone()), fiber, exchange, console, limits) }
    }

    /// Begins a call of a function of terms: writes its arguments into an instance's memory; nothing runs yet.
    ///
    /// `encode` gives as many words as the function has parameters. When it fails for want of room, `room`
    /// says how many bytes; then there is room, and it is run again.
    pub fn of_terms<E>(
        code: &Arc<Code>,
        function: &TermFunction,
        limits: Limits,
        encode: impl FnMut(&mut Heap<'_>) -> Result<Vec<Word>, E>,
        room: impl Fn(&E) -> Option<usize>,
    ) -> Result<Result<Call, E>, CallError> {
        let reference = code.term_reference(function).ok_or(CallError::Internal)?;
        let exchange = code.exchange();
        let mut instance = match code.take_idle(RunsOn::Fiber) {
            Some(instance) => instance,
            None => {
                let setting = Setting { limits: &limits, exchange: None, console: None };
                now(code.instantiate(RunsOn::Fiber, setting))?
            }
        };
        instance.limit_memory(&limits);
        let has_processes = exchange.is_some() && processes::import_of(code).is_some();
        let common = has_processes.then(|| {
            (Arc::<Exchange>::default(), Arc::new(Pool::new(limits.fuel.unwrap_or(u64::MAX), limits.memory)))
        });
        match &common {
            Some((own, pool)) => {
                instance.ask(Some(own.clone()));
                instance.join(pool, true)?;
            }
            None if exchange.is_some() => instance.ask(exchange.clone()),
            None => {}
        }
        let fuel = limits.fuel.unwrap_or(u64::MAX);
        instance.refuel(fuel)?;
        let arguments = match instance.begin_terms(code.stack(), encode, room)? {
            Ok(words) if words.len() == function.arity => {
                words.into_iter().map(|word| Val::I64(word as i64)).collect::<Values>()
            }
            Ok(_) => return Err(CallError::Internal),
            Err(error) => return Ok(Err(error)),
        };
        let owner = code.clone();
        let fiber = Box::pin(async move {
            deferred_drop::wait().await;
            let word = match instance.call(&reference, &arguments, 1).await {
                Ok(values) => values.first().and_then(Val::i64).unwrap_or_default() as Word,
                Err(error) => return (Err(error), None),
            };
            let result = match word {
                NON_VALUE => match instance.exception() {
                    Ok(exception) => Err(exception),
                    Err(error) => return (Err(error), None),
                },
                word => Ok(word),
            };
            let left = instance.fuel_left();
            // wasmtime looks at the fuel where something is repeated or called. What the guest has used since, or owes,
            // may be more than there was.
            if left == 0 && !owner.counts_itself() {
                return (Err(CallError::OutOfFuel), None);
            }
            let fuel = fuel.saturating_sub(left);
            if has_processes {
                instance.part();
            }
            (Ok(Returned::Terms(TermResult::new(instance, &owner, result, fuel))), None)
        });
        let owned = Owner::Core(code.clone());
        let (Some((own, pool)), Some(outer)) = (common, &exchange) else {
            return Ok(Ok(Call::with(owned, fiber, exchange, None, limits)));
        };
        let fiber = Box::pin(Processes::new(code, limits, (outer.clone(), own), fiber, &pool));
        // It may have to wait until some time.
        Ok(Ok(Call { signal: Some(Arc::default()), ..Call::with(owned, fiber, exchange, None, limits) }))
    }

    /// What stands for a call of this code while somebody else has it: it never ends.
    pub fn standing_for_code(code: &Arc<Code>) -> Call {
        Call::standing_for(Owner::Core(code.clone()))
    }

    /// The same of a component.
    pub fn standing_for_component(component: &Arc<Component>) -> Call {
        Call::standing_for(Owner::Component(component.clone(), 0))
    }

    /// The same of what this call is of.
    pub fn stand_in(&self) -> Call {
        Call::standing_for(match &self.owner {
            Owner::Core(code) => Owner::Core(code.clone()),
            Owner::Component(component, index) => Owner::Component(component.clone(), *index),
        })
    }

    fn standing_for(owner: Owner) -> Call {
        let limits = Limits { fuel: None, memory: 0, table: 0 };
        Call::with(owner, Box::pin(std::future::pending()), None, None, limits)
    }

    /// Begins a call of a component's function by its index, in an instance that is only for it. The arguments must be
    /// of its types; nothing runs before `advance`. A program of WASI needs a console, and without one has none to write to.
    pub fn of_component(
        component: &Arc<Component>,
        (index, arguments): (usize, Vec<Value>),
        limits: Limits,
        console: Option<Arc<Console>>,
    ) -> Call {
        let (exchange, console) = (component.exchange(), component_console(component, console));
        let (owner, asked, used) = (component.clone(), exchange.clone(), console.clone());
        let fiber = Box::pin(async move {
            let setting = Setting { limits: &limits, exchange: asked, console: used };
            (owner.run((index, arguments), setting).await.map(Returned::Component), None)
        });
        Call::with(Owner::Component(component.clone(), index), fiber, exchange, console, limits)
    }

    /// Begins the making of a component's instance that is the caller's, as [`Call::start`].
    pub fn start_component(
        component: &Arc<Component>,
        limits: Limits,
        console: Option<Arc<Console>>,
    ) -> Call {
        let (exchange, console) = (component.exchange(), component_console(component, console));
        let (owner, asked, used) = (component.clone(), exchange.clone(), console.clone());
        let fiber = Box::pin(async move {
            deferred_drop::wait().await;
            let setting = Setting { limits: &limits, exchange: asked, console: used };
            match owner.instantiate(setting, VALUES).await {
                Ok(instance) => (Ok(Returned::Values(Values::new())), Some(Lasting::Component(instance))),
                Err(error) => (Err(error), None),
            }
        });
        let owner = Owner::Component(component.clone(), usize::MAX);
        Call { owned: true, ..Call::with(owner, fiber, exchange, console, limits) }
    }

    /// Begins a call of a component's function in an instance that is the caller's, who gets it back if the call returns.
    pub fn within_component(
        component: &Arc<Component>,
        instance: Box<ComponentInstance>,
        (index, arguments): (usize, Vec<Value>),
        limits: Limits,
    ) -> Call {
        let (exchange, console) = (component.exchange(), instance.console());
        let (owner, asked) = (component.clone(), exchange.clone());
        let fiber = Box::pin(async move {
            match owner.run_in(instance, (index, arguments), (limits, asked)).await {
                (Ok(result), instance) => {
                    (Ok(Returned::Component(result)), Some(Lasting::Component(instance)))
                }
                (Err(error), _) => (Err(error), None),
            }
        });
        let owner = Owner::Component(component.clone(), index);
        Call { owned: true, ..Call::with(owner, fiber, exchange, console, limits) }
    }

    /// Runs the next slice.
    #[inline]
    pub fn advance(&mut self) -> Progress {
        match self.poll() {
            Poll::Pending => self.reason_to_pend(),
            Poll::Ready((result, instance)) => {
                if let Some(Lasting::Module(instance)) = &instance {
                    self.usage = instance.usage(self.fuel);
                }
                match (instance, &self.owner) {
                    (Some(instance), _) if self.owned => self.instance = Some(instance),
                    (Some(Lasting::Module(instance)), Owner::Core(code)) => code.give_back(instance),
                    _ => {}
                }
                self.noted = match &result {
                    Err(error) => trapped(error).map(Box::new),
                    // The guest's allocator may have trapped, of which is said something else.
                    Ok(Returned::Lifted(Err(_))) => faults::take_trap().and(None),
                    Ok(_) => None,
                };
                Progress::Finished(result)
            }
        }
    }

    fn poll(&mut self) -> Poll<Outcome> {
        match &self.signal {
            // Nobody needs to be woken: a suspended fiber can always go on.
            None => self.fiber.as_mut().poll(&mut Context::from_waker(Waker::noop())),
            Some(signal) => {
                signal.take();
                let waker = Waker::from(signal.clone());
                self.fiber.as_mut().poll(&mut Context::from_waker(&waker))
            }
        }
    }

    fn reason_to_pend(&mut self) -> Progress {
        if let Some(exchange) = &self.exchange {
            if let Some(question) = exchange.question() {
                self.asking = true;
                return Progress::Callback(question);
            }
            if let Some(values) = exchange.returned() {
                (self.asking, self.depth) = (true, self.depth - 1);
                return Progress::Returned(values);
            }
        }
        match &self.signal {
            Some(signal) if !signal.is_woken() => Progress::Waiting,
            _ => Progress::Suspended,
        }
    }

    /// The frames of the trap that has ended it, the innermost first; none of a component's.
    pub fn frames(&self) -> Vec<Frame> {
        let frames = |noted: &Noted| self.code().map(|code| code.frames(noted));
        self.noted.as_deref().and_then(frames).unwrap_or_default()
    }

    /// What it has used, once it has returned values.
    pub fn usage(&self) -> Usage {
        self.usage
    }

    /// Its module, if it is none of a component.
    pub fn code(&self) -> Option<&Arc<Code>> {
        match &self.owner {
            Owner::Core(code) => Some(code),
            Owner::Component(..) => None,
        }
    }

    /// Its component, if it is of one.
    pub fn component(&self) -> Option<&Arc<Component>> {
        match &self.owner {
            Owner::Component(component, _) => Some(component),
            Owner::Core(_) => None,
        }
    }

    /// Whether it is better not advanced where others wait for the thread.
    pub fn is_heavy(&self) -> bool {
        matches!(&self.owner, Owner::Component(component, index) if component.is_heavy(*index))
    }

    /// Answers the guest's question, with values of the types that it wants; `advance` goes on with them.
    pub fn answer(&mut self, values: Passed) {
        if let Some(exchange) = self.exchange.as_ref().filter(|_| self.asking) {
            exchange.answer(values);
            self.asking = false;
        }
    }

    /// Calls a function of the guest that has asked, with arguments of its types, within the call: with its fuel, in its
    /// instance. `advance` goes on with it, and comes back to the question with [`Progress::Returned`]. False when no
    /// question is open.
    pub fn call_again(&mut self, function: &Function, arguments: Values) -> bool {
        let Some(exchange) = self.exchange.as_ref().filter(|_| self.asking) else { return false };
        let Reference { export, .. } = function.reference();
        exchange.call_again(Again { function: export, arguments, results: function.results().len() });
        (self.asking, self.depth) = (false, self.depth + 1);
        true
    }

    /// How many such calls are within one another.
    pub fn depth(&self) -> usize {
        self.depth
    }

    /// Has `visit` see the guest's exported memory, if it has one, while its question is open. None when no
    /// question is open.
    pub fn visit_memory<T: Send + 'static>(
        &mut self,
        visit: impl FnOnce(Option<&mut [u8]>) -> T + Send + 'static,
    ) -> Option<T> {
        let exchange = self.exchange.clone().filter(|_| self.asking)?;
        let seen = Arc::new(Mutex::new(None));
        let slot = seen.clone();
        exchange.visit(Box::new(move |memory| {
            *slot.lock().unwrap_or_else(PoisonError::into_inner) = Some(visit(memory));
        }));
        // The fiber stands in its question: it carries the visit out, and asks on.
        let _ = self.poll();
        seen.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// The fuel that the guest had left when it asked; none of one that cannot ask.
    pub fn fuel(&self) -> Option<u64> {
        self.exchange.as_ref().map(|exchange| exchange.fuel())
    }

    /// Whether Instar itself answers the question for this import.
    pub fn is_answered(&self, import: usize) -> bool {
        self.import_of_terms(import).is_some_and(Import::is_answered)
    }

    /// Whether a guest of terms asks Instar itself by this import, see [`Import::is_own`].
    pub fn is_own(&self, import: usize) -> bool {
        self.import_of_terms(import).is_some_and(Import::is_own)
    }

    fn import_of_terms(&self, import: usize) -> Option<&Import> {
        self.code().filter(|code| code.terms().is_some())?.imports().get(import)
    }

    /// The standard streams of a program of WASI. When it waits, it may wait for its host to look after them.
    pub fn console(&self) -> Option<&Arc<Console>> {
        self.console.as_ref()
    }

    /// Whether it may wait for something outside, and so needs that runtime's context when it is advanced.
    pub fn may_wait(&self) -> bool {
        self.signal.is_some()
    }

    /// Has `listener` told, from any thread, when a waiting call can go on. False when it can already.
    pub fn listen(&self, listener: impl FnOnce() + Send + 'static) -> bool {
        self.signal.as_ref().is_some_and(|signal| signal.listen(Box::new(listener)))
    }

    /// Takes `listen` back. False when the listener has been told, or is being told.
    pub fn unlisten(&self) -> bool {
        self.signal.as_ref().is_some_and(|signal| signal.unlisten())
    }

    /// The instance of a call that was given one, or that made one, once it has returned.
    pub fn take_instance(&mut self) -> Option<Lasting> {
        self.instance.take()
    }
}

// Where a call has trapped that has ended so on this thread, just now. What was noted of one that ended otherwise is forgotten.
fn trapped(error: &CallError) -> Option<Noted> {
    let mut noted = faults::take_trap()?;
    noted.is_overflow = *error == CallError::StackOverflow;
    matches!(error, CallError::Trap(_) | CallError::StackOverflow).then_some(noted)
}

fn component_console(component: &Component, console: Option<Arc<Console>>) -> Option<Arc<Console>> {
    component.wants_console().then(|| console.unwrap_or_else(|| Arc::new(Console::empty())))
}

// A program that is given no console is given an empty one.
fn console_for(code: &Code, console: Option<Arc<Console>>) -> Option<Arc<Console>> {
    code.wants_console().then(|| console.unwrap_or_else(|| Arc::new(Console::empty())))
}

fn run(
    code: Arc<Code>,
    function: &Function,
    arguments: Values,
    (limits, exchange, console): (Limits, Option<Arc<Exchange>>, Option<Arc<Console>>),
) -> Fiber {
    // The future owns what it works with, so it cannot borrow the function: it takes what it needs.
    let (function, results) = (function.reference(), function.results().len());
    Box::pin(async move {
        let setting = Setting { limits: &limits, exchange, console };
        match ready(&code, RunsOn::Fiber, None, setting).await {
            Ok(instance) => call_in(instance, function, arguments, results).await,
            Err(error) => (Err(error), None),
        }
    })
}

// The same in an instance that is there, with its limits and fuel: it needs no hold of the code.
fn run_in(instance: Result<Box<Instance>, CallError>, function: &Function, arguments: Values) -> Fiber {
    let (function, results) = (function.reference(), function.results().len());
    Box::pin(async move {
        match instance {
            Ok(instance) => call_in(instance, function, arguments, results).await,
            Err(error) => (Err(error), None),
        }
    })
}

async fn call_in(
    mut instance: Box<Instance>,
    function: Reference,
    arguments: Values,
    results: usize,
) -> Outcome {
    match instance.call(&function, &arguments, results).await {
        Ok(values) => (Ok(Returned::Values(values)), Some(Lasting::Module(instance))),
        Err(error) => (Err(instance.cause(error)), None),
    }
}

// An instance that waits for its next call, or a new one, with the limits and the fuel of this call.
async fn ready(
    code: &Code,
    runs_on: RunsOn,
    waiting: Option<Box<Instance>>,
    setting: Setting<'_>,
) -> Result<Box<Instance>, CallError> {
    match waiting {
        Some(instance) => renewed(instance, setting.limits, setting.exchange),
        None => {
            if runs_on == RunsOn::Fiber {
                deferred_drop::wait().await;
            }
            let limits = setting.limits;
            refueled(code.instantiate(runs_on, setting).await?, limits)
        }
    }
}

fn renewed(
    mut instance: Box<Instance>,
    limits: &Limits,
    exchange: Option<Arc<Exchange>>,
) -> Result<Box<Instance>, CallError> {
    instance.renew(limits, exchange);
    refueled(instance, limits)
}

fn refueled(mut instance: Box<Instance>, limits: &Limits) -> Result<Box<Instance>, CallError> {
    let fuel = instance.store.set_fuel(limits.fuel.unwrap_or(u64::MAX));
    fuel.map(|()| instance).map_err(|_| CallError::Internal)
}

impl std::fmt::Debug for Call {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Call").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::{Engine, parse_text};
    use std::future::poll_fn;
    use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

    // A guest that is woken by its own suspension, then waits for somebody outside.
    fn waiting(ready: &Arc<AtomicBool>, wakers: &Arc<Mutex<Option<Waker>>>) -> Call {
        let code = Engine::new().unwrap().load(&parse_text("(module)").unwrap(), None).unwrap();
        let (ready, wakers, mut yielded) = (ready.clone(), wakers.clone(), false);
        let fiber = Box::pin(async move {
            poll_fn(move |context| {
                if !yielded {
                    yielded = true;
                    context.waker().wake_by_ref();
                    return Poll::Pending;
                }
                *wakers.lock().unwrap() = Some(context.waker().clone());
                if ready.load(Relaxed) { Poll::Ready(()) } else { Poll::Pending }
            })
            .await;
            (Ok(Returned::Values(Values::new())), None)
        });
        let limits = Limits { fuel: None, memory: 0, table: 0 };
        Call {
            signal: Some(Arc::default()),
            ..Call::with(Owner::Core(code.clone()), fiber, None, None, limits)
        }
    }

    #[test]
    fn a_waiting_call_is_told_apart_from_a_suspended_one_and_woken() {
        let (ready, wakers) = (Arc::new(AtomicBool::new(false)), Arc::new(Mutex::new(None)));
        let mut call = waiting(&ready, &wakers);
        assert!(call.may_wait());
        assert!(matches!(call.advance(), Progress::Suspended));
        assert!(matches!(call.advance(), Progress::Waiting));
        let (sender, told) = std::sync::mpsc::channel();
        assert!(call.listen(move || sender.send(()).unwrap()));
        ready.store(true, Relaxed);
        let waker = wakers.lock().unwrap().take().unwrap();
        std::thread::spawn(move || waker.wake()).join().unwrap();
        told.recv().unwrap();
        assert!(!call.unlisten(), "it was told");
        assert!(!call.listen(|| panic!("nobody is told of what has been")));
        assert!(matches!(call.advance(), Progress::Finished(Ok(_))));
    }

    #[test]
    fn nobody_is_told_after_unlisten() {
        let (ready, wakers) = (Arc::new(AtomicBool::new(false)), Arc::new(Mutex::new(None)));
        let mut call = waiting(&ready, &wakers);
        assert!(matches!(call.advance(), Progress::Suspended));
        assert!(matches!(call.advance(), Progress::Waiting));
        assert!(call.listen(|| panic!("told")));
        assert!(call.unlisten());
        wakers.lock().unwrap().take().unwrap().wake();
    }
}
