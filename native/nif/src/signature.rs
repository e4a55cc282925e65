//! Functions with signatures: text and bytes in their arguments and results as binaries.

use crate::atoms;
use crate::error::unusable;
use crate::names::{text, type_atom};
use crate::site::CallSite;
use crate::values;
use instar_engine::abi::{Argument, Buffer, Bytes, Lifted};
use instar_engine::{Adapter, Code, Signature};
use rustler::env::SavedTerm;
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
    site: &CallSite<'a, '_>,
    code: &Code,
) -> NifResult<Result<Option<Adapted>, Term<'a>>> {
    let signatures = &site.handle.signatures;
    if site.signature.is_none() && signatures.is_empty() {
        return Ok(Ok(None));
    }
    let Some(function) = text(site.function)? else { return Ok(Ok(None)) };
    let adapter = match site.signature {
        None => signatures.get(&function).cloned(),
        Some(given) => {
            let adapter =
                Signature::parse(given).and_then(|signature| Adapter::new(code, &function, signature));
            match adapter {
                Ok(adapter) => Some(Arc::new(adapter)),
                Err(error) => return Ok(Err(unusable(site.env, &error))),
            }
        }
    };
    let Some(adapter) = adapter.filter(|adapter| adapter.has_text()) else { return Ok(Ok(None)) };
    let (types, count) = (&adapter.signature().params, site.arguments.list_length()?);
    if types.len() != count {
        return Ok(Err(site.undefined(count)));
    }
    let mut arguments = Vec::with_capacity(count);
    for (index, (term, ty)) in site.arguments.into_list_iterator()?.zip(types).enumerate() {
        let argument = match ty.number() {
            Some(number) => values::argument(term, &number).map(Argument::Number),
            None => term.decode().ok().map(|binary| Argument::Bytes(bytes(term, binary))),
        };
        match argument {
            Some(argument) => arguments.push(argument),
            None => return Ok(Err((atoms::badarg(), index + 1, type_atom(*ty)).encode(site.env))),
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

enum Space {
    Small(usize, [u8; ON_HEAP]),
    Large(OwnedBinary),
}

impl Buffer for Space {
    fn bytes(&mut self) -> &mut [u8] {
        match self {
            Space::Small(size, bytes) => &mut bytes[..*size],
            Space::Large(binary) => binary.as_mut_slice(),
        }
    }
}

/// Space for a result.
pub(crate) fn allocate(size: usize) -> Box<dyn Buffer> {
    Box::new(if size <= ON_HEAP {
        Space::Small(size, [0; ON_HEAP])
    } else {
        Space::Large(OwnedBinary::new(size))
    })
}

/// No result is `nil`, one is the value, several are a tuple; none for a number that Erlang has no term for.
pub(crate) fn results(env: Env<'_>, lifted: Vec<Lifted>) -> Option<Term<'_>> {
    let mut terms = lifted.into_iter().map(|lifted| match lifted {
        Lifted::Number(value) => values::result(env, &value),
        Lifted::Bytes(buffer) => {
            let buffer: Box<dyn std::any::Any> = buffer;
            buffer.downcast::<Space>().ok().map(|space| match *space {
                Space::Small(size, bytes) => {
                    let mut binary = NewBinary::new(env, size);
                    binary.as_mut_slice().copy_from_slice(&bytes[..size]);
                    binary.into()
                }
                Space::Large(binary) => Binary::from_owned(binary, env).encode(env),
            })
        }
    });
    match terms.len() {
        0 => Some(atoms::nil().encode(env)),
        1 => terms.next()?,
        _ => Some(make_tuple(env, &terms.collect::<Option<Vec<_>>>()?)),
    }
}
