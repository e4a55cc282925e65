//! Values that a host lends: a guest keeps them, compares them and hands them back, and a function of the host gets what was
//! lent. To everybody else they are references.

use crate::atoms;
use crate::reply::Kept;
use rustler::{Encoder, Env, Resource, ResourceArc, Term};
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

/// Lends a term.
#[rustler::nif]
fn lend<'a>(env: Env<'a>, term: Term<'a>) -> Term<'a> {
    ResourceArc::new(Opaque(Mutex::new(Kept::new(term)))).encode(env)
}

/// What was lent: `{ok, term}`; `error` for any other term.
#[rustler::nif]
fn lent<'a>(env: Env<'a>, reference: Term<'a>) -> Term<'a> {
    match reference.decode::<ResourceArc<Opaque>>() {
        Ok(opaque) => (atoms::ok(), opaque.term(env)).encode(env),
        Err(_) => atoms::error().encode(env),
    }
}
