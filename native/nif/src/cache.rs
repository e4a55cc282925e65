//! The cache on disk, as far as Elixir has to do with it: how much it takes, and what of it was used.

use crate::atoms;
use crate::names::path;
use crate::reply::{Reply, ReplyTerm};
use crate::scheduler::Scheduler;
use instar_engine::disk;
use rustler::types::atom::Atom;
use rustler::{Binary, Encoder, Env, Term};
use std::fs::File;
use std::time::{Duration, Instant};

struct Trimmed(Duration);

impl ReplyTerm for Trimmed {
    fn term<'a>(self, env: Env<'a>) -> Term<'a> {
        (atoms::ok(), self.0.as_millis() as u64).encode(env)
    }
}

/// Removes what was used longest ago until a folder takes at most so many bytes; answers `{reference, {:ok,
/// ms}}` with the milliseconds that it took.
#[rustler::nif]
fn cache_trim<'a>(env: Env<'a>, reference: Term<'a>, folder: Binary<'a>, bytes: u64) -> Atom {
    let folder = path(folder);
    let started = Scheduler::Caches.reply(Reply::new(env, reference), move || {
        let began = Instant::now();
        disk::trim(&folder, bytes);
        Trimmed(began.elapsed())
    });
    if started { atoms::ok() } else { atoms::error() }
}

/// Remembers that a file, which was read just now, was used.
#[rustler::nif]
fn cache_used<'a>(env: Env<'a>, reference: Term<'a>, file: Binary<'a>) -> Atom {
    let file = path(file);
    Scheduler::Own.answer(env, reference, move |env| {
        if let Ok(file) = File::open(file) {
            disk::used(&file);
        }
        atoms::ok().encode(env)
    })
}
