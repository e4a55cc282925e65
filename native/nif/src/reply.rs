//! What a process is answered from a thread of the library: `{reference, result}`; and terms that are kept for a thread.

use crate::atoms;
use crate::emulator;
use rustler::env::SavedTerm;
use rustler::{Encoder, Env, LocalPid, OwnedEnv, Term};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// A result that can be put into any environment.
pub(crate) trait ReplyTerm {
    fn term<'a>(self, env: Env<'a>) -> Term<'a>;
}

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

    /// Sends `{reference, result}`.
    pub(crate) fn send(mut self, result: impl FnOnce(Env<'_>) -> Term<'_>) {
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

/// Whether this is a thread of a scheduler, from which nothing can be sent but in a process's name.
pub(crate) fn thread_is_managed() -> bool {
    rustler::thread::is_scheduler_thread()
}

/// The caller, its reference, and an environment for what it is sent.
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
        emulator::send(env, &self.caller, self.env, |own| self.answer.load(own));
        reference
    }
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
