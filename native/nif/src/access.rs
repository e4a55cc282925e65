//! A look at a guest's memory, bounds-checked, and what it has shown.

use crate::atoms;
use crate::emulator::tuple;
use crate::operation::is;
use crate::reply::Kept;
use rustler::{Binary, Decoder, Encoder, Env, NewBinary, NifResult, OwnedBinary, Term};

/// Bytes that are copied on an ordinary scheduler: some ten microseconds.
const LARGE: u64 = 128 << 10;

/// Bytes that a process has on its heap, which is faster than to count who holds them.
const FEW: usize = 64;

/// What is to be seen of a memory, or written there.
pub(crate) enum Look<'a> {
    Size,
    /// So many bytes from an address.
    Read(u64, u64),
    Write(u64, Binary<'a>),
}

// By hand, because rustler's own decoder puts the tuple into a vector first.
impl<'a> Decoder<'a> for Look<'a> {
    fn decode(term: Term<'a>) -> NifResult<Look<'a>> {
        let Some([verb, address, what]) = tuple(term) else {
            return if is(term, atoms::size()) { Ok(Look::Size) } else { Err(rustler::Error::BadArg) };
        };
        match verb {
            verb if is(verb, atoms::read()) => Ok(Look::Read(address.decode()?, what.decode()?)),
            verb if is(verb, atoms::write()) => Ok(Look::Write(address.decode()?, what.decode()?)),
            _ => Err(rustler::Error::BadArg),
        }
    }
}

impl Look<'_> {
    /// Whether it takes too long for a scheduler.
    pub(crate) fn is_large(&self) -> bool {
        match self {
            Look::Size => false,
            Look::Read(_, length) => *length > LARGE,
            Look::Write(_, bytes) => bytes.len() as u64 > LARGE,
        }
    }

    pub(crate) fn at(self, memory: Option<&mut [u8]>) -> Seen {
        match self {
            Look::Size => size(memory),
            Look::Read(address, length) => read(memory, address, length),
            Look::Write(address, bytes) => write(memory, address, bytes.as_slice()),
        }
    }

    /// For elsewhere, with a copy of what is to be written.
    pub(crate) fn copied(self) -> KeptLook {
        self.kept_as(|bytes| Bytes::Copied(bytes.as_slice().to_vec()))
    }

    /// For a thread, with the binary itself.
    pub(crate) fn kept(self) -> KeptLook {
        self.kept_as(|bytes| Bytes::Kept(Kept::new(bytes.into())))
    }

    fn kept_as(self, keep: impl FnOnce(Binary<'_>) -> Bytes) -> KeptLook {
        match self {
            Look::Size => KeptLook::Size,
            Look::Read(address, length) => KeptLook::Read(address, length),
            Look::Write(address, bytes) => KeptLook::Write(address, keep(bytes)),
        }
    }
}

/// The same where the terms of its caller are not.
pub(crate) enum KeptLook {
    Size,
    Read(u64, u64),
    Write(u64, Bytes),
}

pub(crate) enum Bytes {
    Copied(Vec<u8>),
    Kept(Kept),
}

impl KeptLook {
    pub(crate) fn at(self, memory: Option<&mut [u8]>) -> Seen {
        match self {
            KeptLook::Size => size(memory),
            KeptLook::Read(address, length) => read(memory, address, length),
            KeptLook::Write(address, Bytes::Copied(bytes)) => write(memory, address, &bytes),
            KeptLook::Write(address, Bytes::Kept(kept)) => {
                kept.look(|bytes| match bytes.decode::<Binary<'_>>() {
                    Ok(bytes) => write(memory, address, bytes.as_slice()),
                    Err(_) => Seen::Stale,
                })
            }
        }
    }
}

/// What a look at a memory has shown.
pub(crate) enum Seen {
    Size(usize),
    /// So many of these bytes.
    Few([u8; FEW], usize),
    Bytes(OwnedBinary),
    Written,
    /// Address and length of what was wanted, and the memory's size.
    OutOfBounds(u64, u64, usize),
    NoMemory,
    Stale,
}

impl Seen {
    pub(crate) fn term<'a>(self, env: Env<'a>) -> Term<'a> {
        let error = |reason: Term<'a>| (atoms::error(), reason).encode(env);
        match self {
            Seen::Size(size) => (atoms::ok(), size).encode(env),
            Seen::Few(bytes, length) => {
                let mut binary = NewBinary::new(env, length);
                binary.as_mut_slice().copy_from_slice(&bytes[..length]);
                (atoms::ok(), Term::from(binary)).encode(env)
            }
            Seen::Bytes(bytes) => (atoms::ok(), bytes.release(env)).encode(env),
            Seen::Written => atoms::ok().encode(env),
            Seen::OutOfBounds(address, length, size) => {
                error((atoms::out_of_bounds(), address, length, size).encode(env))
            }
            Seen::NoMemory => error(atoms::no_memory().encode(env)),
            Seen::Stale => error(atoms::stale_memory().encode(env)),
        }
    }
}

fn size(memory: Option<&mut [u8]>) -> Seen {
    memory.map_or(Seen::NoMemory, |memory| Seen::Size(memory.len()))
}

fn read(memory: Option<&mut [u8]>, address: u64, length: u64) -> Seen {
    part(memory, address, length).map_or_else(
        |refused| refused,
        |bytes| {
            if bytes.len() <= FEW {
                let mut few = [0; FEW];
                few[..bytes.len()].copy_from_slice(bytes);
                return Seen::Few(few, bytes.len());
            }
            let mut copy = OwnedBinary::new(bytes.len());
            copy.as_mut_slice().copy_from_slice(bytes);
            Seen::Bytes(copy)
        },
    )
}

fn write(memory: Option<&mut [u8]>, address: u64, bytes: &[u8]) -> Seen {
    part(memory, address, bytes.len() as u64).map_or_else(
        |refused| refused,
        |part| {
            part.copy_from_slice(bytes);
            Seen::Written
        },
    )
}

fn part(memory: Option<&mut [u8]>, address: u64, length: u64) -> Result<&mut [u8], Seen> {
    let memory = memory.ok_or(Seen::NoMemory)?;
    let size = memory.len();
    let end =
        address.checked_add(length).and_then(|end| usize::try_from(end).ok()).filter(|end| *end <= size);
    match end {
        Some(end) => Ok(&mut memory[end - length as usize..end]),
        None => Err(Seen::OutOfBounds(address, length, size)),
    }
}
