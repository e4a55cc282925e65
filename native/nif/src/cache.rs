//! The cache on disk, as far as Elixir has to do with it: how much it takes, and what of it is used.

use crate::atoms;
use crate::bytes;
use crate::names::path;
use crate::operation::Operation;
use crate::reply::{Reply, ReplyTerm};
use crate::scheduler::Scheduler;
use instar_engine::disk;
use rustler::types::atom::Atom;
use rustler::{Binary, Encoder, Env, NifTaggedEnum, Term};
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
    /// A file, what it begins with, and how many bytes it may have.
    Read(Binary<'a>, Binary<'a>, u64),
}

#[rustler::nif]
fn cache<'a>(env: Env<'a>, reference: Term<'a>, Operation(operation): Operation<Do<'a>>) -> Atom {
    match operation {
        Do::Trim(folder, bytes) => trim(env, reference, folder, bytes),
        Do::Read(file, begins, most) => read(env, reference, (file, begins, most)),
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

/// Reads a file that only this user can have written, which counts as a use; answers `{reference, {:ok, bytes}}`, or
/// `error` where it is not there. All of it is one turn of one thread: each step of its own would be one of the VM's.
fn read<'a>(env: Env<'a>, reference: Term<'a>, (file, begins, most): (Binary<'a>, Binary<'a>, u64)) -> Atom {
    let (file, begins) = (path(file), begins.to_vec());
    Scheduler::Caches.answer(env, reference, move |env| match disk::read(&file, &begins, most) {
        Some(bytes) => (atoms::ok(), bytes::binary(env, bytes)).encode(env),
        None => atoms::error().encode(env),
    })
}
