//! Values that a host lends: a guest keeps them, compares them and hands them back, and a function of the host gets what was
//! lent. To everybody else they are references.
//!
//! The VM copies a term in one go. So a large one is kept as its process has written it, and read by the process that gets it:
//! the VM does both in slices.

use crate::atoms;
use crate::operation::Operation;
use crate::reply::Kept;
use crate::stay::Stay;
use crate::terms::words_of;
use rustler::{Binary, Encoder, Env, NifTaggedEnum, Resource, ResourceArc, Term};
use std::sync::{Mutex, PoisonError};

/// Words of a term that is kept as it is: some 200 µs.
const COPIED: usize = 16_000;
/// Bytes that a loan takes beside its term.
const LOAN: usize = 512;

/// A term that is lent.
pub(crate) struct Opaque {
    kept: Mutex<Kept>,
    /// Whether it is `{bytes, kept}`: what its process has written, and what must stay for as long as that may be read.
    is_written: bool,
    words: usize,
    bytes: usize,
}

impl Resource for Opaque {}
// A panic while it was copied leaves it as it is.
impl std::panic::RefUnwindSafe for Opaque {}

impl Opaque {
    fn new(term: Term<'_>, words: usize) -> ResourceArc<Opaque> {
        let kept = Mutex::new(Kept::new(term));
        ResourceArc::new(Opaque { kept, is_written: false, words, bytes: LOAN + words * size_of::<usize>() })
    }

    fn of_written(term: Term<'_>) -> ResourceArc<Opaque> {
        let kept = Mutex::new(Kept::new(term));
        let bytes = term.decode::<(Binary<'_>, Term<'_>)>().map_or(0, |(bytes, _)| bytes.len());
        ResourceArc::new(Opaque { kept, is_written: true, words: 0, bytes: LOAN + bytes })
    }

    /// A copy of the term, or of what was written of it.
    pub(crate) fn term<'a>(&self, env: Env<'a>) -> Term<'a> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).look(|term| term.in_env(env))
    }

    /// Whether that is written, and still to be read.
    pub(crate) fn is_written(&self) -> bool {
        self.is_written
    }

    /// What is kept of it, in bytes; large binaries are shared, unless it is written.
    pub(crate) fn bytes(&self) -> usize {
        self.bytes
    }

    /// How many words are copied.
    pub(crate) fn words(&self) -> usize {
        self.words
    }
}

/// What can be done with a loan.
#[derive(NifTaggedEnum)]
#[rustler(decode)]
enum Loan {
    Lend,
    /// What its process has written.
    Written,
    /// Of which its process says how many words it has.
    Whole(usize),
    Lent,
}

/// A reference that lends the term, or `large` where that may have to be written before; or what the reference lends: `{ok, term}`
/// or `{written, {bytes, kept}}`, and `error` for any other term.
#[rustler::nif]
fn loan<'a>(env: Env<'a>, term: Term<'a>, Operation(operation): Operation<Loan>) -> Term<'a> {
    let _stay = Stay::begin();
    match operation {
        Loan::Lend => match words_of(term, COPIED, None) {
            Some(words) => Opaque::new(term, words).encode(env),
            None => atoms::large().encode(env),
        },
        Loan::Written => Opaque::of_written(term).encode(env),
        Loan::Whole(words) => Opaque::new(term, words).encode(env),
        Loan::Lent => match term.decode::<ResourceArc<Opaque>>() {
            Ok(opaque) => {
                let tag = if opaque.is_written() { atoms::written() } else { atoms::ok() };
                (tag, opaque.term(env)).encode(env)
            }
            Err(_) => atoms::error().encode(env),
        },
    }
}
