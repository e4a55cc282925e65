//! Functions of the VM that rustler has no safe way to.
//!
//! Unsafe, because they are C's and trust their arguments. Each is given an environment and a term of it, which is what
//! rustler's types stand for.

#![allow(unsafe_code)]

use rustler::{Env, LocalPid, OwnedEnv, Term};

/// The number of a tuple's elements; zero of another term.
#[inline]
pub(crate) fn tuple_size(term: Term<'_>) -> usize {
    let (mut size, mut elements) = (0, std::ptr::null());
    // SAFETY: both places are written to when the term is a tuple, and the elements are not looked at.
    unsafe {
        rustler::sys::enif_get_tuple(term.get_env().as_c_arg(), term.as_c_arg(), &mut size, &mut elements)
    };
    size as usize
}

/// The head and the tail of a cell; nothing of another term. rustler's own way makes an error of that, which has to be dropped.
#[inline]
pub(crate) fn list_cell(list: Term<'_>) -> Option<(Term<'_>, Term<'_>)> {
    let (env, mut head, mut tail) = (list.get_env(), list.as_c_arg(), list.as_c_arg());
    // SAFETY: both places are written to when the term is a cell, with terms of its environment.
    unsafe {
        let is_cell =
            rustler::sys::enif_get_list_cell(env.as_c_arg(), list.as_c_arg(), &mut head, &mut tail) != 0;
        is_cell.then(|| (Term::new(env, head), Term::new(env, tail)))
    }
}

/// The elements of a tuple that has so many; nothing of another term. rustler would put them into a vector first.
#[inline]
pub(crate) fn tuple<const N: usize>(term: Term<'_>) -> Option<[Term<'_>; N]> {
    let env = term.get_env();
    let (mut size, mut elements) = (0, std::ptr::null());
    // SAFETY: both places are written to when the term is a tuple. Its elements are terms of its environment, and there
    // are as many as are looked at.
    unsafe {
        let is_tuple =
            rustler::sys::enif_get_tuple(env.as_c_arg(), term.as_c_arg(), &mut size, &mut elements);
        if is_tuple == 0 || size as usize != N {
            return None;
        }
        Some(std::array::from_fn(|index| Term::new(env, *elements.add(index))))
    }
}

/// Sends a message from a function that a process has called, without a copy: `message` gives a term of its environment,
/// which nobody else has.
pub(crate) fn send(env: Env<'_>, to: &LocalPid, own: OwnedEnv, message: impl FnOnce(Env<'_>) -> Term<'_>) {
    let (raw, message) = own.run(|own| (own.as_c_arg(), message(own).as_c_arg()));
    // SAFETY: the environments are the caller's, of the function that runs, and that of the message, which the term is
    // of; it is dropped afterwards, and nobody else has a term of it.
    unsafe { rustler::sys::enif_send(env.as_c_arg(), to.as_c_arg(), raw, message) };
}
