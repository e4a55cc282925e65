//! The library's runtime: tasks that wait for something outside, and the context in which programs of WASI do.
//!
//! It is made on first use and lives as long as the process, because the library does. Where the system gives
//! no threads there is none, until it does.

use crate::atoms;
use crate::reply::{Reply, ReplyTerm, thread_is_managed};
use crate::threads::STACK;
use rustler::Encoder;
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
