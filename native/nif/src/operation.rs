//! What is to be done, as an atom or a tuple that begins with one: the last argument of a function that stands for all
//! that can be done with one kind of resource.

use crate::atoms;
use rustler::types::atom::Atom;
use rustler::{Decoder, Encoder, Env, NifResult, Term};

/// An operation that was decoded; anything else is the caller's bug, as any other wrong argument is.
pub(crate) struct Operation<T>(pub(crate) T);

impl<'a, T: Decoder<'a>> Decoder<'a> for Operation<T> {
    // rustler's own decoders of enums raise what they find wrong.
    fn decode(term: Term<'a>) -> NifResult<Operation<T>> {
        term.decode().map(Operation).map_err(|_| rustler::Error::BadArg)
    }
}

/// Whether a term is an atom, without a look at what it is else.
#[inline]
pub(crate) fn is(term: Term<'_>, atom: Atom) -> bool {
    term.as_c_arg() == atom.as_c_arg()
}

/// Whether a term is nil.
#[inline]
pub(crate) fn is_nil(term: Term<'_>) -> bool {
    is(term, atoms::nil())
}

/// The answer of an operation that is over: nothing is to be waited for.
pub(crate) fn done<'a>(env: Env<'a>, result: impl Encoder) -> Term<'a> {
    (atoms::done(), result).encode(env)
}
