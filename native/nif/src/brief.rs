//! Calls of functions that are over at once: the short way through [`crate::call`], which most calls can take.
//!
//! Such a call is made where its caller stands, and nothing is kept of it. Whatever is not as it should be is left to
//! the long way, which says so.

use crate::call::{Used, failed, reason};
use crate::code::{CodeHandle, LimitsTerm};
use crate::values;
use crate::yielding::{Yielding, charge_brief, charge_short};
use crate::{atoms, call};
use instar_engine::{Call, Code, Values};
use rustler::{Env, NifResult, Term};
use std::time::{Duration, Instant};

/// The answer, if the function is brief and the arguments are of its types.
#[inline]
pub(crate) fn call<'a>(
    env: Env<'a>,
    handle: &CodeHandle,
    code: &Code,
    (name, arguments): (Term<'a>, Term<'a>),
    limits: &LimitsTerm,
    started: Instant,
) -> NifResult<Option<Yielding<'a>>> {
    if !handle.signatures.is_empty() {
        return Ok(None);
    }
    let place = handle.called.place(name, || call::place(code, name))?;
    let Some(function) = place.and_then(|place| code.function_at(place)).filter(|f| f.is_brief()) else {
        return Ok(None);
    };
    let (mut values, mut rest) = (Values::new(), arguments);
    for parameter in function.params() {
        let Ok((term, tail)) = rest.list_get_cell() else { return Ok(None) };
        let Some(value) = values::argument(term, parameter) else { return Ok(None) };
        values.push(value);
        rest = tail;
    }
    if !rest.is_empty_list() {
        return Ok(None);
    }
    let Some(brief) = Call::brief(code, function, &mut values, &limits.engine()) else { return Ok(None) };
    // To ask for the time takes as long as some of them do; only with an instance of its own it takes longer.
    let time = if brief.shared && !limits.usage {
        charge_brief(env, started);
        Duration::ZERO
    } else {
        let time = started.elapsed();
        charge_short(env, time);
        time
    };
    Ok(Some(match brief.result {
        Ok(()) => match values::results(env, &values) {
            Some(term) => Used { usage: brief.usage, time }.done(env, term, *limits),
            None => failed(env, atoms::unsupported_type()),
        },
        Err(error) => failed(env, reason(env, error, *limits)),
    }))
}
