//! The compiler of programs.

use crate::atoms;
use crate::background::{self, Reply, ReplyTerm};
use instar_compiler::CompileError;
use rustler::types::atom::Atom;
use rustler::{Binary, Encoder, Env, NewBinary, Term};

struct Compiled(Result<Vec<u8>, CompileError>);

impl ReplyTerm for Compiled {
    fn term<'a>(self, env: Env<'a>) -> Term<'a> {
        match self.0 {
            Ok(bytes) => {
                let mut binary = NewBinary::new(env, bytes.len());
                binary.as_mut_slice().copy_from_slice(&bytes);
                (atoms::ok(), Term::from(binary)).encode(env)
            }
            Err(CompileError::Unsupported(functions)) => (atoms::error(), functions).encode(env),
            Err(error) => (atoms::error(), (atoms::compiler(), error.to_string())).encode(env),
        }
    }
}

/// Compiles a program; answers `{reference, {:ok, wasm}}`, or `{reference, {:error, functions}}` with
/// `{"module:name/arity", what it uses}` of each that uses what isn't there, or
/// `{reference, {:error, {:compiler, message}}}`.
#[rustler::nif]
fn compile_program<'a>(env: Env<'a>, reference: Term<'a>, program: Binary<'a>) -> Atom {
    let program = program.as_slice().to_vec();
    let started = background::blocking(Reply::new(env, reference), move || {
        Compiled(instar_compiler::compile(&program))
    });
    if started { atoms::ok() } else { atoms::error() }
}
