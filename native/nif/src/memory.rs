//! The memory of a guest that asks, or of an instance: looked at on the scheduler, or on a thread where it takes longer.

use crate::access::Look;
use crate::atoms;
use crate::callback;
use crate::instance::{self, InstanceHandle};
use crate::operation::{is, is_nil};
use rustler::{Encoder, Env, NifResult, Term};

/// Looks at the memory of a guest in the callback that was asked the question `turn`, or of an instance, where `turn` is
/// `any`. With nil for the reference the answer comes at once, or `large`: such a look is to be begun with a reference.
#[rustler::nif]
fn memory<'a>(
    env: Env<'a>,
    reference: Term<'a>,
    owner: Term<'a>,
    turn: Term<'a>,
    look: Look<'a>,
) -> NifResult<Term<'a>> {
    let now = is_nil(reference);
    if now && look.is_large() {
        return Ok(atoms::large().encode(env));
    }
    if is(turn, atoms::any()) {
        let instance: &InstanceHandle = owner.decode()?;
        return Ok(match now {
            true => instance::memory(env, instance, look),
            false => instance::memory_on_thread(env, reference, instance, look.kept()),
        });
    }
    let turn = turn.decode()?;
    if now {
        return Ok(callback::memory(env, owner.decode()?, turn, look));
    }
    Ok(callback::memory_on_thread(env, reference, owner.decode()?, turn, look.kept()).encode(env))
}
