//! Terms that take long to make: in slices on their process's scheduler, and sent to it once they are made.
//!
//! They are made on a stack of its own ([`instar_engine::slices`]), in an environment that belongs to no process, which is
//! then the message's: nothing is copied. Not on a thread of the library, since the VM makes maps of more than 32 keys on
//! its schedulers only: it sorts with random numbers of theirs. Only what cannot pause is made there
//! ([`crate::containers`]), step by step.

use crate::atoms;
use crate::reply::{Answer, Made};
use crate::stay::Stay;
use crate::yielding::{Yielding, charge, charge_short};
use instar_engine::slices::{ALONE, Pause, Slices, Step};
pub(crate) use instar_terms::pace::Pace;
use rustler::{Encoder, Env, NifResult, Resource, ResourceArc, Term};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

type Work = Box<dyn FnOnce(u64, &Pause<'_>) -> Made + Send>;

/// Terms that are being made.
pub(crate) enum Making {
    /// As soon as there is a stack.
    Waiting(Option<Work>),
    Begun(Slices<'static, Made>),
    /// On a thread, all of it.
    Over(Option<Made>),
}

/// How far they have come.
pub(crate) enum Went {
    Made(Made),
    /// The process's turn is over.
    Later,
    /// What follows cannot pause: a thread should do it, by [`Making::step`].
    Leaves,
}

impl Making {
    /// Nothing is made yet. `work` is given the work of its first slice, and whom to tell when a slice is over.
    pub(crate) fn new(work: impl FnOnce(u64, &Pause<'_>) -> Made + Send + 'static) -> Making {
        Making::Waiting(Some(Box::new(work)))
    }

    /// Goes on for as long as the process may. What was made it gives once.
    pub(crate) fn go_on(&mut self, env: Env<'_>) -> Went {
        if let Making::Waiting(work) = self {
            let Some(begun) = work.take() else { return Went::Later };
            match Slices::try_begin(begun) {
                Ok(slices) => *self = Making::Begun(slices),
                Err(given_back) => {
                    *work = Some(given_back);
                    return Went::Later;
                }
            }
        }
        let slices = match self {
            Making::Begun(slices) => slices,
            Making::Over(made) => return made.take().map_or(Went::Later, Went::Made),
            Making::Waiting(_) => return Went::Later,
        };
        let mut since = Instant::now();
        loop {
            let step = slices.next();
            let now = Instant::now();
            match step {
                Step::Done(made) => {
                    charge_short(env, now - since);
                    return Went::Made(made);
                }
                Step::Paused(work) => {
                    let is_over = charge(env, now - since);
                    if work == ALONE {
                        return Went::Leaves;
                    }
                    if is_over {
                        return Went::Later;
                    }
                    since = now;
                }
            }
        }
    }

    /// Goes on up to where it may pause again.
    pub(crate) fn step(&mut self) {
        if let Making::Begun(slices) = self
            && let Step::Done(made) = slices.next()
        {
            *self = Making::Over(Some(made));
        }
    }
}

/// What is made of its own, for no call.
pub(crate) struct MakingHandle {
    making: Mutex<Making>,
}

impl Resource for MakingHandle {}
// A panic while it was made loses it.
impl std::panic::RefUnwindSafe for MakingHandle {}

/// Makes a term and sends it: `{reference, term}`. The function that begins it answers `ok`.
pub(crate) fn make<'a>(
    env: Env<'a>,
    reference: Term<'a>,
    work: impl for<'b> FnOnce(Env<'b>, &mut Pace<'_>) -> Term<'b> + Send + 'static,
) -> Yielding<'a> {
    let answer = Answer::new(env, reference);
    let mut making = Making::new(move |slice, pause| {
        let mut pace = Pace::new(slice, pause);
        answer.make_here(|env| work(env, &mut pace))
    });
    match making.go_on(env) {
        Went::Made(made) => sent(env, made),
        Went::Later | Went::Leaves => {
            let handle = ResourceArc::new(MakingHandle { making: Mutex::new(making) });
            Yielding::More(handle.encode(env))
        }
    }
}

fn sent<'a>(env: Env<'a>, made: Made) -> Yielding<'a> {
    made.send_here(env);
    Yielding::Done(atoms::ok().encode(env))
}

/// Goes on with it; only the scheduler calls this, by way of [`Yielding::More`].
#[rustler::nif]
fn make_more<'a>(env: Env<'a>, term: Term<'a>) -> NifResult<Yielding<'a>> {
    let _stay = Stay::begin();
    let handle: ResourceArc<MakingHandle> = term.decode()?;
    let went = handle.making.lock().unwrap_or_else(PoisonError::into_inner).go_on(env);
    Ok(match went {
        Went::Made(made) => sent(env, made),
        Went::Later | Went::Leaves => Yielding::More(term),
    })
}
