//! Calls of functions that are over at once: the short way through [`crate::call`], which most calls can take.
//!
//! Such a call is made where its caller stands, and nothing is kept of it. Whatever is not as it should be is left to
//! the long way, which says so.

use crate::answer::Used;
use crate::atoms;
use crate::emulator::list_cell;
use crate::error::{failed, trapped};
use crate::site::CallSite;
use crate::values;
use crate::yielding::{Yielding, charge_brief, charge_short};
use instar_engine::{Call, Code, Usage, Values};
use rustler::NifResult;
use std::time::Duration;

/// The answer, if the function is brief and the arguments are of its types.
#[inline]
pub(crate) fn call<'a>(site: &CallSite<'a, '_>, code: &Code) -> NifResult<Option<Yielding<'a>>> {
    let CallSite { env, ref limits, started, .. } = *site;
    if !site.handle.signatures.is_empty() {
        return Ok(None);
    }
    let index = site.index(code)?;
    let Some(function) = index.and_then(|index| code.function_at(index)).filter(|f| f.is_brief()) else {
        return Ok(None);
    };
    let (mut values, mut rest) = (Values::new(), site.arguments);
    for parameter in function.params() {
        let Some((term, tail)) = list_cell(rest) else { return Ok(None) };
        if !values::push(&mut values, term, parameter) {
            return Ok(None);
        }
        rest = tail;
    }
    if !rest.is_empty_list() {
        return Ok(None);
    }
    let mut usage = Usage::default();
    let wanted = limits.usage.then_some(&mut usage);
    let Some(brief) = Call::brief(code, function, &mut values, &limits.engine(), wanted) else {
        return Ok(None);
    };
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
            Some(term) => Yielding::Done(Used { usage, time }.answer(env, term, limits.usage)),
            None => failed(env, atoms::unsupported_type()),
        },
        Err(error) => failed(env, trapped(env, error, *limits, &brief.frames)),
    }))
}
