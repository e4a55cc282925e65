//! Maps that say of what kind something is that a module exports or imports, and lists of what it says.

use crate::making::Pace;
use rustler::types::atom::Atom;
use rustler::{Encoder, Env, Term};

/// The work of one entry.
pub(crate) const ENTRY: u64 = 100;

/// Keys and values.
pub(crate) type Entries<'a> = Vec<(Atom, Term<'a>)>;

/// Their map; nothing where a key stands twice.
pub(crate) fn map<'a>(env: Env<'a>, entries: Entries<'a>) -> Option<Term<'a>> {
    let (keys, values): (Vec<_>, Vec<_>) = entries.into_iter().unzip();
    Term::map_from_term_arrays(env, &keys.iter().map(|key| key.encode(env)).collect::<Vec<_>>(), &values).ok()
}

/// A list of them, made in slices as they are.
pub(crate) fn list<'a>(env: Env<'a>, entries: &[Term<'a>], pace: &mut Pace<'_>) -> Term<'a> {
    entries.iter().rev().fold(Term::list_new_empty(env), |list, entry| {
        pace.step(CELL);
        list.list_prepend(*entry)
    })
}

// The work of a cell of a list.
const CELL: u64 = 10;
