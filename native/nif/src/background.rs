//! Work that would hold up a scheduler: it runs on threads of the library and answers with a message.
//!
//! The runtime is made on first use and lives as long as the process, because the library does. Where the system gives
//! no threads there is none, until it does.

use crate::atoms;
use crate::threads::{STACK, Threads, Work};
use rustler::env::SavedTerm;
use rustler::{Encoder, Env, LocalPid, OwnedEnv, Term};
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::Duration;
use tokio::runtime::{Builder, EnterGuard, Runtime};
use tokio::task::AbortHandle;

/// Threads that wait for the files of programs. They stay, once they are there: without any, work for them is a panic.
const FILE_THREADS: usize = 32;
/// Threads of tasks.
const TASK_THREADS: usize = 2;
/// Longer than any VM runs.
const FOR_EVER: Duration = Duration::from_secs(10 * 365 * 24 * 3_600);

/// What takes milliseconds: reading and writing caches, making what was compiled ready.
static SHORT: Threads = Threads::new("instar-work", 0);
/// What compiles here, and cannot be ended.
static LONG: Threads = Threads::new("instar-compile", 5);

/// The caller and its reference: `{reference, result}` goes to it.
pub(crate) struct Reply {
    caller: LocalPid,
    env: OwnedEnv,
    reference: Option<SavedTerm>,
    /// Whether dropping it answers that something went wrong, so that nobody waits for ever.
    owed: bool,
}

impl Reply {
    pub(crate) fn new(env: Env<'_>, reference: Term<'_>) -> Reply {
        let owned = OwnedEnv::new();
        let reference = owned.save(reference);
        Reply { caller: env.pid(), env: owned, reference: Some(reference), owed: false }
    }

    /// Who is told.
    pub(crate) fn caller(&self) -> LocalPid {
        self.caller
    }

    /// Sends `{reference, message}`, as one of several; false when the caller has died.
    pub(crate) fn tell(&self, message: impl FnOnce(Env<'_>) -> Term<'_>) -> bool {
        OwnedEnv::new()
            .send_and_clear(&self.caller, |env| {
                let kept = |reference: &SavedTerm| self.env.run(|kept| reference.load(kept).in_env(env));
                (self.reference.as_ref().map(kept), message(env))
            })
            .is_ok()
    }

    fn send(mut self, result: impl FnOnce(Env<'_>) -> Term<'_>) {
        let Some(reference) = self.reference.take() else { return };
        // A caller that died meanwhile has no use for the answer.
        let _ = self.env.send_and_clear(&self.caller, |env| (reference.load(env), result(env)));
    }

    /// Sends `{reference, result}`, from a thread of the library.
    pub(crate) fn answer(self, result: impl ReplyTerm) {
        self.send(|env| result.term(env));
    }

    /// From now on there will be an answer, whatever happens to who is to give it.
    pub(crate) fn owed(mut self) -> Reply {
        self.owed = true;
        self
    }
}

impl Drop for Reply {
    fn drop(&mut self) {
        // On a scheduler's thread nothing can be sent but in a process's name, and its caller is told by what it returns.
        let reference = self.reference.take().filter(|_| self.owed && !thread_is_managed());
        if let Some(reference) = reference {
            let internal = |env| (reference.load(env), (atoms::error(), atoms::internal()));
            let _ = self.env.send_and_clear(&self.caller, internal);
        }
    }
}

/// Runs `work` on a thread of the library; a panic in it is answered as `{:error, :internal}`. False when there is none.
pub(crate) fn blocking<T: ReplyTerm>(reply: Reply, work: impl FnOnce() -> T + Send + 'static) -> bool {
    let reply = reply.owed();
    short(move || reply.answer(work()))
}

/// Runs what takes milliseconds. It answers for itself.
pub(crate) fn short(work: impl FnOnce() + Send + 'static) -> bool {
    // The schedulers need the processors too.
    SHORT.run(processors(), in_context(work)).is_ok()
}

/// The same for a thread of the library, which does it itself where there is no other.
pub(crate) fn short_or_here(work: impl FnOnce() + Send + 'static) {
    if let Err(work) = SHORT.run(processors(), in_context(work)) {
        work();
    }
}

/// Runs what compiles, for as long as it takes. It answers for itself.
pub(crate) fn long(work: impl FnOnce() + Send + 'static) -> bool {
    LONG.run(processors(), in_context(work)).is_ok()
}

// Programs of WASI want the runtime, where there is one.
fn in_context(work: impl FnOnce() + Send + 'static) -> Work {
    Box::new(move || {
        let _context = enter();
        work();
    })
}

fn processors() -> usize {
    std::thread::available_parallelism().map_or(2, usize::from)
}

/// Runs `work` among the library's tasks.
pub(crate) fn asynchronous<T: ReplyTerm + Send + 'static>(
    reply: Reply,
    work: impl Future<Output = T> + Send + 'static,
) -> bool {
    let Some(runtime) = runtime() else { return false };
    let reply = reply.owed();
    runtime.spawn(async move {
        let result = work.await;
        reply.answer(result);
    });
    true
}

/// Runs `work` among the library's tasks until it is done or aborted. It answers for itself.
pub(crate) fn abortable(work: impl Future<Output = ()> + Send + 'static) -> Option<AbortHandle> {
    Some(runtime()?.spawn(work).abort_handle())
}

/// The context in which a call may wait for input, output and timers of the library's runtime.
pub(crate) fn enter() -> Option<EnterGuard<'static>> {
    Some(runtime()?.enter())
}

/// Sends `{reference, :ready}`, from whatever thread.
pub(crate) fn tell(reply: Reply) {
    let send = move || reply.send(|env| atoms::ready().encode(env));
    // On a scheduler's thread nothing can be sent but in a process's name.
    if thread_is_managed() {
        if let Some(runtime) = runtime() {
            runtime.spawn(async move { send() });
        }
    } else {
        send();
    }
}

fn thread_is_managed() -> bool {
    rustler::thread::is_scheduler_thread()
}

/// A result that can be put into any environment.
pub(crate) trait ReplyTerm {
    fn term<'a>(self, env: Env<'a>) -> Term<'a>;
}

fn runtime() -> Option<&'static Runtime> {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    static MAKING: Mutex<()> = Mutex::new(());
    if let Some(runtime) = RUNTIME.get() {
        return Some(runtime);
    }
    let _making = MAKING.lock().unwrap_or_else(PoisonError::into_inner);
    if RUNTIME.get().is_none() {
        let _ = RUNTIME.set(make_runtime()?);
    }
    RUNTIME.get()
}

// It panics when it cannot have its threads, so it is tried beforehand whether they are to be had.
fn make_runtime() -> Option<Runtime> {
    if !can_start(TASK_THREADS + 1) {
        return None;
    }
    let build = || {
        Builder::new_multi_thread()
            .worker_threads(TASK_THREADS)
            .max_blocking_threads(FILE_THREADS)
            .thread_keep_alive(FOR_EVER)
            .thread_stack_size(STACK)
            .thread_name("instar")
            .enable_all()
            .build()
    };
    let runtime = catch_unwind(build).ok()?.ok()?;
    let first = catch_unwind(AssertUnwindSafe(|| runtime.spawn_blocking(|| ())));
    first.is_ok().then_some(runtime)
}

// Whether the system gives so many threads at once.
fn can_start(count: usize) -> bool {
    let (end, wait) = std::sync::mpsc::channel::<()>();
    let wait = std::sync::Arc::new(Mutex::new(wait));
    let start = |_| {
        let wait = wait.clone();
        let stay = move || drop(wait.lock().map(|end| end.recv()));
        std::thread::Builder::new().stack_size(STACK).spawn(stay).is_ok()
    };
    let all = (0..count).all(start);
    drop(end);
    all
}
