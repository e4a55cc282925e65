//! Functions with signatures: text and bytes in their arguments and results as binaries.

use crate::atoms;
use crate::call::text;
use crate::code::CodeHandle;
use crate::values;
use instar_engine::abi::{Argument, Buffer, Bytes, Failure, Lifted, Problem};
use instar_engine::signature::{Place, SignatureError, Type};
use instar_engine::{Adapter, Code, Signature};
use rustler::env::SavedTerm;
use rustler::types::atom::Atom;
use rustler::types::tuple::make_tuple;
use rustler::{Binary, Encoder, Env, NewBinary, NifResult, OwnedBinary, OwnedEnv, Term};
use std::sync::Arc;

/// A binary up to this size is copied when the call begins, which is cheaper than keeping it.
const COPIED: usize = 4 << 10;
/// A result up to this size becomes a binary on the process's own heap.
const ON_HEAP: usize = 64;

/// The function and its arguments, if it passes text or bytes: as its call says, else as its document or its module
/// does. Or what is wrong with them.
pub(crate) fn arguments<'a>(
    env: Env<'a>,
    handle: &CodeHandle,
    code: &Code,
    name: Term<'a>,
    terms: Term<'a>,
    given: Option<&str>,
) -> NifResult<Result<Option<Adapted>, Term<'a>>> {
    if given.is_none() && handle.signatures.is_empty() {
        return Ok(Ok(None));
    }
    let Some(function) = text(name)? else { return Ok(Ok(None)) };
    let adapter = match given {
        None => handle.signatures.get(&function).cloned(),
        Some(given) => {
            let adapter =
                Signature::parse(given).and_then(|signature| Adapter::new(code, &function, signature));
            match adapter {
                Ok(adapter) => Some(Arc::new(adapter)),
                Err(error) => return Ok(Err(unusable(env, &error))),
            }
        }
    };
    let Some(adapter) = adapter.filter(|adapter| adapter.has_text()) else { return Ok(Ok(None)) };
    let (types, count) = (&adapter.signature().params, terms.list_length()?);
    if types.len() != count {
        return Ok(Err((atoms::undef(), name, count).encode(env)));
    }
    let mut arguments = Vec::with_capacity(count);
    for (index, (term, ty)) in terms.into_list_iterator()?.zip(types).enumerate() {
        let argument = match ty.number() {
            Some(number) => values::argument(term, &number).map(Argument::Number),
            None => term.decode().ok().map(|binary| Argument::Bytes(bytes(term, binary))),
        };
        match argument {
            Some(argument) => arguments.push(argument),
            None => return Ok(Err((atoms::badarg(), index + 1, type_atom(*ty)).encode(env))),
        }
    }
    Ok(Ok(Some((adapter, arguments))))
}

/// A function that passes text or bytes, and its arguments.
pub(crate) type Adapted = (Arc<Adapter>, Vec<Argument>);

fn bytes<'a>(term: Term<'a>, binary: Binary<'a>) -> Box<dyn Bytes> {
    if binary.len() <= COPIED {
        return Box::new(Copied(binary.as_slice().into()));
    }
    // Its bytes are shared, not copied.
    let env = OwnedEnv::new();
    let term = env.save(term);
    Box::new(Kept { env, term, size: binary.len() })
}

struct Copied(Box<[u8]>);

impl Bytes for Copied {
    fn size(&self) -> usize {
        self.0.len()
    }

    fn read(&mut self, look: &mut dyn FnMut(&[u8])) {
        look(&self.0);
    }
}

struct Kept {
    env: OwnedEnv,
    term: SavedTerm,
    size: usize,
}

impl Bytes for Kept {
    fn size(&self) -> usize {
        self.size
    }

    fn read(&mut self, look: &mut dyn FnMut(&[u8])) {
        self.env.run(|env| {
            if let Ok(binary) = self.term.load(env).decode::<Binary<'_>>() {
                look(binary.as_slice());
            }
        });
    }
}

enum Room {
    Small(usize, [u8; ON_HEAP]),
    Large(OwnedBinary),
}

impl Buffer for Room {
    fn bytes(&mut self) -> &mut [u8] {
        match self {
            Room::Small(size, bytes) => &mut bytes[..*size],
            Room::Large(binary) => binary.as_mut_slice(),
        }
    }
}

/// Room for a result.
pub(crate) fn allocate(size: usize) -> Box<dyn Buffer> {
    Box::new(if size <= ON_HEAP {
        Room::Small(size, [0; ON_HEAP])
    } else {
        Room::Large(OwnedBinary::new(size))
    })
}

/// No result is `nil`, one is the value, several are a tuple; none for a number that Erlang has no term for.
pub(crate) fn results(env: Env<'_>, lifted: Vec<Lifted>) -> Option<Term<'_>> {
    let mut terms = lifted.into_iter().map(|lifted| match lifted {
        Lifted::Number(value) => values::result(env, &value),
        Lifted::Bytes(buffer) => {
            let buffer: Box<dyn std::any::Any> = buffer;
            buffer.downcast::<Room>().ok().map(|room| match *room {
                Room::Small(size, bytes) => {
                    let mut binary = NewBinary::new(env, size);
                    binary.as_mut_slice().copy_from_slice(&bytes[..size]);
                    binary.into()
                }
                Room::Large(binary) => Binary::from_owned(binary, env).encode(env),
            })
        }
    });
    match terms.len() {
        0 => Some(atoms::nil().encode(env)),
        1 => terms.next()?,
        _ => Some(make_tuple(env, &terms.collect::<Option<Vec<_>>>()?)),
    }
}

/// Why text or bytes could not be passed, as a reason.
pub(crate) fn failure<'a>(env: Env<'a>, failure: &Failure) -> Term<'a> {
    let (function, place) = (&*failure.function, place(env, failure.place));
    match failure.problem {
        Problem::Utf8 { at } => (atoms::bad_text(), function, place, atoms::utf8(), at).encode(env),
        Problem::Utf16 { at } => (atoms::bad_text(), function, place, atoms::utf16(), at).encode(env),
        Problem::OutOfBounds { pointer, length, size } => {
            (atoms::bad_pointer(), function, place, pointer, length, size).encode(env)
        }
        Problem::NoRoom { bytes, why } => {
            let why = Atom::from_str(env, why).unwrap_or_else(|_| atoms::internal());
            (atoms::allocation_failed(), function, place, bytes, why).encode(env)
        }
        Problem::Null => (atoms::null_pointer(), function, place).encode(env),
        Problem::OtherClass { id } => (atoms::other_class(), function, place, id).encode(env),
    }
}

/// Why a signature cannot be used, as a reason.
pub(crate) fn unusable<'a>(env: Env<'a>, error: &SignatureError) -> Term<'a> {
    match error {
        SignatureError::Syntax { text, why } => (atoms::invalid_signature(), text, why).encode(env),
        SignatureError::Misfit { function, place: at, why } => {
            let at = at.map_or_else(|| atoms::nil().encode(env), |at| place(env, at));
            (atoms::signature_misfit(), function, at, why).encode(env)
        }
    }
}

fn place(env: Env<'_>, place: Place) -> Term<'_> {
    match place {
        Place::Argument(position) => (atoms::argument(), position).encode(env),
        Place::Result(position) => (atoms::result(), position).encode(env),
    }
}

/// The name of a type.
pub(crate) fn type_atom(ty: Type) -> Atom {
    match ty {
        Type::I32 => atoms::i32(),
        Type::I64 => atoms::i64(),
        Type::F32 => atoms::f32(),
        Type::F64 => atoms::f64(),
        Type::String => atoms::string(),
        Type::Binary => atoms::binary(),
    }
}
