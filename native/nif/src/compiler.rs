//! The compiler of programs.

use crate::atoms;
use crate::engine::engine;
use crate::error::load_error;
use crate::reply::{Reply, ReplyTerm};
use crate::scheduler::Scheduler;
use crate::workers::{self, CompileTerm, Failure};
use instar_engine::engine::digest;
use rustler::types::atom::Atom;
use rustler::{Binary, Encoder, Env, NewBinary, Term};

struct Compiled(Result<Vec<u8>, Failure>);

impl ReplyTerm for Compiled {
    fn term<'a>(self, env: Env<'a>) -> Term<'a> {
        match self.0 {
            Ok(bytes) => {
                let mut binary = NewBinary::new(env, bytes.len());
                binary.as_mut_slice().copy_from_slice(&bytes);
                (atoms::ok(), Term::from(binary)).encode(env)
            }
            Err(failure) => (atoms::error(), failure.term(env, load_error)).encode(env),
        }
    }
}

/// Compiles a program; answers `{reference, {:ok, wasm}}`, or `{reference, {:error, functions}}` with
/// `{"module:name/arity", what it uses}` of each that uses what isn't there, or `{reference, {:error, reason}}`, where
/// `{:compiler, message}` says that the compiler gave up. `error`: there is no thread for it.
#[rustler::nif]
fn compile_program<'a>(env: Env<'a>, reference: Term<'a>, program: Binary<'a>, compile: CompileTerm) -> Atom {
    let program = program.as_slice().to_vec();
    let reply = Reply::new(env, reference).owed();
    let started = match compile.program {
        Some(_) => Scheduler::Caches.run(move || {
            let (digest, caller) = (digest(&program), reply.caller());
            let then = move |compiled| {
                Scheduler::Caches.run_or_here(move || reply.answer(Compiled(noted(compiled))));
            };
            workers::translate(&digest, program, (&compile, caller), then);
        }),
        None => {
            Scheduler::Compilers.run(move || reply.answer(Compiled(noted(workers::translate_here(program)))))
        }
    };
    if started { atoms::ok() } else { atoms::error() }
}

/// What Instar's own compiler has made is known to be its own.
fn noted(compiled: Result<Vec<u8>, Failure>) -> Result<Vec<u8>, Failure> {
    if let (Ok(wasm), Ok(engine)) = (&compiled, engine()) {
        engine.note_made(wasm);
    }
    compiled
}
