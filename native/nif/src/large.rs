//! What takes longer than a scheduler should be held, and is over in some milliseconds: large values that cross the
//! boundary, code that goes, texts that are parsed. It is done by threads of the library, and its answer is a message.
//!
//! The VM's own dirty schedulers are the host's: who has passwords hashed there has everybody else wait for seconds.
//! Compilations take seconds too, and have threads of their own. So nothing that is done here waits for either of them.

use crate::atoms;
use crate::threads::Threads;
use rustler::env::SavedTerm;
use rustler::types::atom::Atom;
use rustler::{Encoder, Env, LocalPid, OwnedEnv, Term};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// So many that few ever wait for somebody else's large value: those that there are share the processors.
const MOST: usize = 32;

// One kind never waits for another: what the library itself wants done, what calls want converted, and components, whose
// guests run for as long as they like.
static OWN: Threads = Threads::new("instar-own", 0);
static CONVERSIONS: Threads = Threads::new("instar-large", 0);
static TURNS: Threads = Threads::new("instar-turns", 0);

/// Has a thread do it. False when there is none, and none to be had.
fn run(work: impl FnOnce() + Send + 'static) -> bool {
    OWN.run(MOST, Box::new(work)).is_ok()
}

/// The same for what a call wants converted.
pub(crate) fn convert(work: impl FnOnce() + Send + 'static) -> bool {
    CONVERSIONS.run(MOST, Box::new(work)).is_ok()
}

/// The same for a turn of a component.
pub(crate) fn turn(work: impl FnOnce() + Send + 'static) -> bool {
    TURNS.run(MOST, Box::new(work)).is_ok()
}

/// Why a call failed for which there is none.
pub(crate) fn no_thread(env: Env<'_>) -> Term<'_> {
    Atom::from_str(env, "system_limit").unwrap_or_else(|_| atoms::internal()).encode(env)
}

/// The caller, its reference, and room for what it is sent.
pub(crate) struct Answer {
    caller: LocalPid,
    env: OwnedEnv,
    reference: SavedTerm,
}

impl Answer {
    pub(crate) fn new(env: Env<'_>, reference: Term<'_>) -> Answer {
        let owned = OwnedEnv::new();
        let reference = owned.save(reference);
        Answer { caller: env.pid(), env: owned, reference }
    }

    /// Makes the answer where it is sent from, so that it isn't copied once it is made. A panic is `{error, internal}`.
    pub(crate) fn make(self, make: impl FnOnce(Env<'_>) -> Term<'_>) -> Made {
        self.make_here(|env| {
            let made = catch_unwind(AssertUnwindSafe(|| make(env)));
            made.unwrap_or_else(|_| (atoms::error(), atoms::internal()).encode(env))
        })
    }

    /// The same where a panic is the caller's.
    pub(crate) fn make_here(self, make: impl FnOnce(Env<'_>) -> Term<'_>) -> Made {
        let answer = self.env.run(|env| self.env.save((self.reference.load(env), make(env))));
        Made { caller: self.caller, env: self.env, reference: self.reference, answer }
    }
}

/// An answer that is ready to be sent.
pub(crate) struct Made {
    caller: LocalPid,
    env: OwnedEnv,
    reference: SavedTerm,
    answer: SavedTerm,
}

impl Made {
    /// Sends `{reference, answer}`, from a thread of the library.
    pub(crate) fn send(mut self) {
        let answer = self.answer;
        // A caller that died meanwhile has no use for it.
        let _ = self.env.send_and_clear(&self.caller, |env| answer.load(env));
    }

    /// Whether it is what a guest asks, and not what its call has come to.
    pub(crate) fn is_question(&self) -> bool {
        self.env.run(|env| {
            let parts = self.answer.load(env).decode::<(Term<'_>, Term<'_>)>();
            parts.is_ok_and(|(_reference, answer)| answer.decode::<(Term<'_>, Term<'_>)>().is_err())
        })
    }

    /// Sends it from a function that its caller has called. Returns its reference.
    pub(crate) fn send_here<'a>(self, env: Env<'a>) -> Term<'a> {
        let reference = self.env.run(|own| self.reference.load(own).in_env(env));
        let (own, answer) = self.env.run(|own| (own.as_c_arg(), self.answer.load(own).as_c_arg()));
        // SAFETY: the environments are the caller's, of the function that runs, and that of the message, which the term is
        // of; it is dropped afterwards, and nobody has a term of it.
        unsafe { rustler::sys::enif_send(env.as_c_arg(), self.caller.as_c_arg(), own, answer) };
        reference
    }
}

/// Answers `{reference, result}` with what `work` makes of it; `ok`, or `error` when there is no thread.
pub(crate) fn answer_in(
    env: Env<'_>,
    reference: Term<'_>,
    work: impl FnOnce(Env<'_>) -> Term<'_> + Send + 'static,
) -> Atom {
    let answer = Answer::new(env, reference);
    if run(move || answer.make(work).send()) { atoms::ok() } else { atoms::error() }
}

/// A term that is kept for a thread. A large binary in it is shared, all else is copied: that takes as long as to send it
/// to a process.
pub(crate) struct Kept {
    env: OwnedEnv,
    term: SavedTerm,
}

impl Kept {
    pub(crate) fn new(term: Term<'_>) -> Kept {
        let env = OwnedEnv::new();
        let term = env.save(term);
        Kept { env, term }
    }

    pub(crate) fn look<T>(&self, look: impl FnOnce(Term<'_>) -> T) -> T {
        self.env.run(|env| look(self.term.load(env)))
    }
}

/// What `work` makes of a term: `{done, result}` if it is over soon, else as [`answer_in`].
pub(crate) fn if_large<'a>(
    env: Env<'a>,
    reference: Term<'a>,
    is_large: bool,
    term: Term<'a>,
    work: impl for<'b> FnOnce(Env<'b>, Term<'b>) -> Term<'b> + Send + 'static,
) -> Term<'a> {
    if !is_large {
        return (atoms::done(), work(env, term)).encode(env);
    }
    let kept = Kept::new(term);
    answer_in(env, reference, move |env| {
        // To have it there takes a copy of what is no binary; these are binaries.
        let term = kept.look(|term| term.in_env(env));
        work(env, term)
    })
    .encode(env)
}
