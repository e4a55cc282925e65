//! The cache on disk, as far as Elixir has to do with it: how much it takes, and what of it was used.

use crate::atoms;
use crate::names::path;
use crate::operation::Operation;
use crate::reply::{Reply, ReplyTerm};
use crate::scheduler::Scheduler;
use instar_engine::disk;
use rustler::types::atom::Atom;
use rustler::{Binary, Encoder, Env, NifTaggedEnum, Term};
use std::fs::File;
use std::time::{Duration, Instant};

struct Trimmed(Duration);

impl ReplyTerm for Trimmed {
    fn term<'a>(self, env: Env<'a>) -> Term<'a> {
        (atoms::ok(), self.0.as_millis() as u64).encode(env)
    }
}

#[derive(NifTaggedEnum)]
#[rustler(decode)]
enum Do<'a> {
    /// A folder, to at most so many bytes.
    Trim(Binary<'a>, u64),
    /// A file.
    Used(Binary<'a>),
}

#[rustler::nif]
fn cache<'a>(env: Env<'a>, reference: Term<'a>, Operation(operation): Operation<Do<'a>>) -> Atom {
    match operation {
        Do::Trim(folder, bytes) => trim(env, reference, folder, bytes),
        Do::Used(file) => used(env, reference, file),
    }
}

/// Removes what was used longest ago until a folder takes at most so many bytes; answers `{reference, {:ok,
/// ms}}` with the milliseconds that it took.
fn trim<'a>(env: Env<'a>, reference: Term<'a>, folder: Binary<'a>, bytes: u64) -> Atom {
    let folder = path(folder);
    let started = Scheduler::Caches.reply(Reply::new(env, reference), move || {
        let began = Instant::now();
        disk::trim(&folder, bytes);
        Trimmed(began.elapsed())
    });
    if started { atoms::ok() } else { atoms::error() }
}

/// Remembers that a file, which was read just now, was used.
fn used<'a>(env: Env<'a>, reference: Term<'a>, file: Binary<'a>) -> Atom {
    let file = path(file);
    Scheduler::Own.answer(env, reference, move |env| {
        if let Ok(file) = File::open(file) {
            disk::used(&file);
        }
        atoms::ok().encode(env)
    })
}
