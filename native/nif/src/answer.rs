//! What a call has come to, as its answer.

use crate::atoms;
use crate::components;
use crate::containers::Containers;
use crate::error::{self, reason, trapped};
use crate::handle::CodeHandle;
use crate::known::Dynamic;
use crate::limits::LimitsTerm;
use crate::making::Pace;
use crate::signature;
use crate::terms;
use crate::values;
use instar_engine::deferred_drop::drop_later;
use instar_engine::slices::Pause;
use instar_engine::{CallError, Frame, Returned, Usage};
use rustler::{Encoder, Env, Term};
use std::time::Duration;

/// What values of a component count for that are made into terms in slices: each goes by itself, which takes as long as to
/// give back megabytes.
pub(crate) const MANY_VALUES: usize = 1 << 20;

/// The end of a call, and what is needed to make terms of it.
pub(crate) struct Outcome<'o> {
    pub(crate) handle: &'o CodeHandle,
    pub(crate) dynamic: &'o Dynamic,
    pub(crate) limits: LimitsTerm,
    pub(crate) used: Used,
    pub(crate) result: Result<Returned, CallError>,
    /// Of its trap.
    pub(crate) frames: Vec<Frame>,
}

impl Outcome<'_> {
    /// The answer, made in one go.
    pub(crate) fn term<'a>(self, env: Env<'a>) -> Term<'a> {
        self.make(&mut Containers::new(env, None), None)
    }

    /// The message that brings it, made in slices.
    pub(crate) fn message<'a>(self, env: Env<'a>, (slice, pause): (u64, &Pause<'_>)) -> Term<'a> {
        let mut containers = Containers::new(env, Some(pause));
        let answer = self.make(&mut containers, Some((slice, pause)));
        containers.message((atoms::done(), answer))
    }

    fn make<'a>(self, containers: &mut Containers<'a, '_>, slices: Option<(u64, &Pause<'_>)>) -> Term<'a> {
        let env = containers.env();
        let Outcome { handle, dynamic, limits, used, result, frames } = self;
        let unsupported = || Err(atoms::unsupported_type().encode(env));
        let (used, term) = match result {
            Ok(Returned::Values(values)) => {
                (used, values::results(env, &values).map_or_else(unsupported, Ok))
            }
            Ok(Returned::Lifted(Ok(lifted))) => {
                (used, signature::results(env, lifted).map_or_else(unsupported, Ok))
            }
            Ok(Returned::Lifted(Err(failure))) => (used, Err(error::failure(env, &failure))),
            Ok(Returned::Terms(returned)) => {
                let used = Used { usage: returned.usage(), ..used };
                // The numbers of atoms that the module does not have are those of the instance that read them.
                let lent = returned.is_told_by_another().then(|| dynamic.lent_only());
                let dynamic = lent.as_ref().unwrap_or(dynamic);
                let term = terms::result(returned, (&handle.atoms, dynamic), slices, containers);
                (used, term.unwrap_or_else(|error| Err(reason(env, error, limits))))
            }
            Ok(Returned::Component(returned)) => {
                let used = Used { usage: returned.usage, ..used };
                let mut pace = slices.map_or_else(Pace::none, |(slice, pause)| Pace::new(slice, pause));
                let term = components::result(env, handle, &returned, &mut pace);
                if slices.is_some() {
                    drop_later(returned, MANY_VALUES);
                }
                (used, term.ok_or_else(|| atoms::internal().encode(env)))
            }
            Err(error) => (used, Err(trapped(env, error, limits, &frames))),
        };
        match term {
            Ok(term) => used.answer(env, term, limits.usage),
            Err(reason) => (atoms::error(), reason).encode(env),
        }
    }
}

/// What a call has used.
pub(crate) struct Used {
    pub(crate) usage: Usage,
    pub(crate) time: Duration,
}

impl Used {
    /// The answer, which says it on request: `{ok, result, fuel, memory, microseconds}`.
    #[inline]
    pub(crate) fn answer<'a>(self, env: Env<'a>, result: Term<'a>, asked: bool) -> Term<'a> {
        if !asked {
            return (atoms::ok(), result).encode(env);
        }
        let Usage { fuel, memory } = self.usage;
        (atoms::ok(), result, fuel, memory, self.time.as_micros() as u64).encode(env)
    }
}
