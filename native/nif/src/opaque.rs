//! Values that a host lends: a guest keeps them, compares them and hands them back, and a function of the host gets what was
//! lent. To everybody else they are references.

use crate::atoms;
use crate::operation::Operation;
use crate::reply::Kept;
use rustler::{Encoder, Env, NifUnitEnum, Resource, ResourceArc, Term};
use std::sync::{Mutex, PoisonError};

/// A term that is lent.
pub(crate) struct Opaque(Mutex<Kept>);

impl Resource for Opaque {}
// A panic while it was copied leaves it as it is.
impl std::panic::RefUnwindSafe for Opaque {}

impl Opaque {
    /// A copy of the term.
    pub(crate) fn term<'a>(&self, env: Env<'a>) -> Term<'a> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).look(|term| term.in_env(env))
    }
}

/// What can be done with a loan.
#[derive(NifUnitEnum)]
#[rustler(decode)]
enum Loan {
    Lend,
    Lent,
}

/// A reference that lends the term; or what the reference lends: `{ok, term}`, and `error` for any other term.
#[rustler::nif]
fn loan<'a>(env: Env<'a>, term: Term<'a>, Operation(operation): Operation<Loan>) -> Term<'a> {
    match operation {
        Loan::Lend => ResourceArc::new(Opaque(Mutex::new(Kept::new(term)))).encode(env),
        Loan::Lent => match term.decode::<ResourceArc<Opaque>>() {
            Ok(opaque) => (atoms::ok(), opaque.term(env)).encode(env),
            Err(_) => atoms::error().encode(env),
        },
    }
}
