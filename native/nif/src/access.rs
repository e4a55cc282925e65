//! A look at a guest's memory, bounds-checked, and what it has shown.

use crate::atoms;
use crate::reply::Kept;
use rustler::{Binary, Encoder, Env, OwnedBinary, Term};

/// What a look at a memory has shown.
pub(crate) enum Seen {
    Size(usize),
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

pub(crate) fn size(memory: Option<&mut [u8]>) -> Seen {
    memory.map_or(Seen::NoMemory, |memory| Seen::Size(memory.len()))
}

pub(crate) fn read(memory: Option<&mut [u8]>, address: u64, length: u64) -> Seen {
    part(memory, address, length).map_or_else(
        |refused| refused,
        |bytes| {
            let mut copy = OwnedBinary::new(bytes.len());
            copy.as_mut_slice().copy_from_slice(bytes);
            Seen::Bytes(copy)
        },
    )
}

pub(crate) fn write(memory: Option<&mut [u8]>, address: u64, bytes: &[u8]) -> Seen {
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

/// As [`write`], of a binary that was kept for a thread.
pub(crate) fn write_kept(memory: Option<&mut [u8]>, address: u64, bytes: &Kept) -> Seen {
    bytes.look(|bytes| match bytes.decode::<Binary<'_>>() {
        Ok(bytes) => write(memory, address, bytes.as_slice()),
        Err(_) => Seen::Stale,
    })
}
