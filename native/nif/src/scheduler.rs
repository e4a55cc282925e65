//! Where work is done that would hold one of the VM's schedulers: on threads of the library, of which each kind of work
//! has its own, so that none waits for what is slower.
//!
//! The VM's own dirty schedulers are the host's: who has passwords hashed there has everybody else wait for seconds. So
//! nothing is done there.

use crate::atoms;
use crate::reply::{Answer, Kept, Reply, ReplyTerm};
use crate::runtime;
use crate::threads::{Threads, Work};
use rustler::types::atom::Atom;
use rustler::{Encoder, Env, Term};
use std::sync::LazyLock;

/// Threads of a kind of work that takes milliseconds: so many that few ever wait for somebody else's large value, for those
/// that there are share the processors.
const MOST: usize = 32;

static OWN: Threads = Threads::new("instar-own", 0);
static CONVERSIONS: Threads = Threads::new("instar-large", 0);
static TURNS: Threads = Threads::new("instar-turns", 0);
static CACHES: Threads = Threads::new("instar-work", 0);
static COMPILERS: Threads = Threads::new("instar-compile", 5);

/// A kind of work, and the threads that do it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scheduler {
    /// What the library itself wants done: code that goes, texts that are parsed, large pieces of memory.
    Own,
    /// Large arguments of calls.
    Conversions,
    /// Turns of components, whose guests run for as long as they like.
    Turns,
    /// Reading and writing caches, and making ready what was compiled: some milliseconds, in the runtime's context.
    Caches,
    /// What compiles here, and cannot be ended; in the runtime's context too.
    Compilers,
}

impl Scheduler {
    /// Has a thread do it. False when there is none, and none to be had.
    pub(crate) fn run(self, work: impl FnOnce() + Send + 'static) -> bool {
        self.give(work).is_ok()
    }

    /// The same for a thread of the library, which does it itself where there is no other.
    pub(crate) fn run_or_here(self, work: impl FnOnce() + Send + 'static) {
        if let Err(work) = self.give(work) {
            work();
        }
    }

    /// Answers what comes of the work; a panic in it is `{error, internal}`. False when there is no thread.
    pub(crate) fn reply<T: ReplyTerm>(self, reply: Reply, work: impl FnOnce() -> T + Send + 'static) -> bool {
        let reply = reply.owed();
        self.run(move || reply.answer(work()))
    }

    /// Answers `{reference, result}` with the term that the work makes; `ok`, or `error` when there is no thread.
    pub(crate) fn answer(
        self,
        env: Env<'_>,
        reference: Term<'_>,
        work: impl FnOnce(Env<'_>) -> Term<'_> + Send + 'static,
    ) -> Atom {
        let answer = Answer::new(env, reference);
        if self.run(move || answer.make(work).send()) { atoms::ok() } else { atoms::error() }
    }

    /// What the work makes of a term: `{done, result}` at once if it is small, else as [`Scheduler::answer`].
    pub(crate) fn answer_if<'a>(
        self,
        env: Env<'a>,
        (reference, is_large): (Term<'a>, bool),
        term: Term<'a>,
        work: impl for<'b> FnOnce(Env<'b>, Term<'b>) -> Term<'b> + Send + 'static,
    ) -> Term<'a> {
        if !is_large {
            return (atoms::done(), work(env, term)).encode(env);
        }
        let kept = Kept::new(term);
        self.answer(env, reference, move |env| {
            // To have it there takes a copy of what is no binary; these are binaries.
            let term = kept.look(|term| term.in_env(env));
            work(env, term)
        })
        .encode(env)
    }

    fn give(self, work: impl FnOnce() + Send + 'static) -> Result<(), Work> {
        let work: Work = Box::new(work);
        match self {
            Scheduler::Own => OWN.run(MOST, work),
            Scheduler::Conversions => CONVERSIONS.run(MOST, work),
            Scheduler::Turns => TURNS.run(MOST, work),
            // The VM's schedulers need the processors too.
            Scheduler::Caches => CACHES.run(processors(), in_context(work)),
            Scheduler::Compilers => COMPILERS.run(processors(), in_context(work)),
        }
    }
}

/// On which thread something is done, and so how long it may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Thread {
    /// On one of the VM's schedulers, which others wait for.
    Vm,
    /// On one of the library's, that is there for long work.
    Library,
}

/// Why a call failed for which there is no thread.
pub(crate) fn no_thread(env: Env<'_>) -> Term<'_> {
    atoms::system_limit().encode(env)
}

// Programs of WASI want the runtime, where there is one.
fn in_context(work: Work) -> Work {
    Box::new(move || {
        let _context = runtime::enter();
        work();
    })
}

// To ask for it takes as long as to read some files: those of the groups that bound it.
fn processors() -> usize {
    static PROCESSORS: LazyLock<usize> =
        LazyLock::new(|| std::thread::available_parallelism().map_or(2, usize::from));
    *PROCESSORS
}
