//! Work that would hold up a scheduler: it runs on threads of the library and answers with a message.
//!
//! The runtime is made on first use and lives as long as the process, because the library does.

use crate::atoms;
use rustler::env::SavedTerm;
use rustler::{Encoder, Env, LocalPid, OwnedEnv, Term};
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{LazyLock, OnceLock};
use tokio::runtime::{Builder, EnterGuard, Runtime};
use tokio::sync::Semaphore;
use tokio::task::AbortHandle;

/// Compilers recurse along the nesting of what they compile.
const STACK: usize = 16 << 20;
/// Threads that wait for the files of programs, beside those that compile. Idle ones end.
const FILE_THREADS: usize = 32;

/// The caller and its reference: `{reference, result}` goes to it.
pub(crate) struct Reply {
    caller: LocalPid,
    env: OwnedEnv,
    reference: SavedTerm,
}

impl Reply {
    pub(crate) fn new(env: Env<'_>, reference: Term<'_>) -> Reply {
        let owned = OwnedEnv::new();
        let reference = owned.save(reference);
        Reply { caller: env.pid(), env: owned, reference }
    }

    /// Sends `{reference, message}`, as one of several; false when the caller has died.
    pub(crate) fn tell(&self, message: impl FnOnce(Env<'_>) -> Term<'_>) -> bool {
        OwnedEnv::new()
            .send_and_clear(&self.caller, |env| {
                let reference = self.env.run(|kept| self.reference.load(kept).in_env(env));
                (reference, message(env))
            })
            .is_ok()
    }

    fn send(mut self, result: impl FnOnce(Env<'_>) -> Term<'_>) {
        let reference = self.reference;
        // A caller that died meanwhile has no use for the answer.
        let _ = self.env.send_and_clear(&self.caller, |env| (reference.load(env), result(env)));
    }
}

/// Runs `work` on a thread of its own; a panic in it is answered as `{:error, :internal}`.
pub(crate) fn blocking<T: ReplyTerm + Send + 'static>(
    reply: Reply,
    work: impl FnOnce() -> T + Send + 'static,
) -> bool {
    // The schedulers need the processors too.
    static TURNS: LazyLock<Semaphore> = LazyLock::new(|| Semaphore::new(processors()));
    let Some(runtime) = runtime() else { return false };
    runtime.spawn(async move {
        // It is never closed, which would be the only error.
        let _turn = TURNS.acquire().await;
        let done = tokio::task::spawn_blocking(move || match catch_unwind(AssertUnwindSafe(work)) {
            Ok(result) => reply.send(|env| result.term(env)),
            Err(_) => reply.send(|env| (atoms::error(), atoms::internal()).encode(env)),
        });
        let _ = done.await;
    });
    true
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
    runtime.spawn(async move {
        let result = work.await;
        reply.send(|env| result.term(env));
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
    static RUNTIME: OnceLock<Option<Runtime>> = OnceLock::new();
    RUNTIME
        .get_or_init(|| {
            Builder::new_multi_thread()
                .worker_threads(2)
                .max_blocking_threads(processors() + FILE_THREADS)
                .thread_stack_size(STACK)
                .thread_name("instar")
                .enable_all()
                .build()
                .ok()
        })
        .as_ref()
}
