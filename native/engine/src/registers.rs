//! The registers that host and guest share in the guest's memory, and its budget.

use crate::error::CallError;
use crate::guest::Layout;
use crate::store::Context;
use instar_terms::heap::Word;
use instar_terms::layout::Register;
use instar_terms::runtime::Exception;
use wasmtime::{AsContextMut, Memory, Val};

pub(crate) fn layout(store: &mut impl AsContextMut<Data = Context>) -> Result<Layout, CallError> {
    store.as_context_mut().data().guest.as_deref().map(|guest| guest.layout).ok_or(CallError::Internal)
}

pub(crate) fn guest_memory(store: &mut impl AsContextMut<Data = Context>) -> Result<Memory, CallError> {
    store.as_context_mut().data().guest.as_deref().map(|guest| guest.layout.memory).ok_or(CallError::Internal)
}

fn read<const N: usize>(
    store: &mut impl AsContextMut<Data = Context>,
    register: Register,
) -> Result<[u8; N], CallError> {
    let memory = guest_memory(store)?;
    // A memory has a page at least, in which all registers are.
    let mut bytes = [0; N];
    memory.read(store, register as usize, &mut bytes).map_err(|_| CallError::Internal)?;
    Ok(bytes)
}

fn write(
    store: &mut impl AsContextMut<Data = Context>,
    register: Register,
    bytes: &[u8],
) -> Result<(), CallError> {
    let memory = guest_memory(store)?;
    memory.write(store, register as usize, bytes).map_err(|_| CallError::Internal)
}

/// An address among the registers.
pub(crate) fn address(
    store: &mut impl AsContextMut<Data = Context>,
    register: Register,
) -> Result<u32, CallError> {
    read(store, register).map(u32::from_le_bytes)
}

pub(crate) fn set_address(
    store: &mut impl AsContextMut<Data = Context>,
    register: Register,
    address: usize,
) -> Result<(), CallError> {
    write(store, register, &(address as u32).to_le_bytes())
}

/// The root that is the process dictionary.
pub(crate) fn dictionary(store: &mut impl AsContextMut<Data = Context>) -> Result<Word, CallError> {
    read(store, Register::Dictionary).map(Word::from_le_bytes)
}

/// See [`dictionary`].
pub(crate) fn set_dictionary(
    store: &mut impl AsContextMut<Data = Context>,
    word: Word,
) -> Result<(), CallError> {
    write(store, Register::Dictionary, &word.to_le_bytes())
}

/// The exception in the registers.
pub(crate) fn raised(store: &mut impl AsContextMut<Data = Context>) -> Result<Exception, CallError> {
    let mut word = |register| read(store, register).map(Word::from_le_bytes);
    Ok(Exception {
        class: word(Register::Class)?,
        reason: word(Register::Reason)?,
        trace: word(Register::Trace)?,
    })
}

/// What the guest has in its global `budget`.
pub(crate) fn budget(store: &mut impl AsContextMut<Data = Context>) -> Result<i64, CallError> {
    layout(store)?.budget.get(store).i64().ok_or(CallError::Internal)
}

/// See [`budget`].
pub(crate) fn set_budget(
    store: &mut impl AsContextMut<Data = Context>,
    budget: i64,
) -> Result<(), CallError> {
    layout(store)?.budget.set(store, Val::I64(budget)).map_err(|_| CallError::Internal)
}

/// Sets the three registers of an exception.
pub(crate) fn raise(
    store: &mut impl AsContextMut<Data = Context>,
    exception: Exception,
) -> Result<(), CallError> {
    write(store, Register::Class, &exception.class.to_le_bytes())?;
    write(store, Register::Reason, &exception.reason.to_le_bytes())?;
    write(store, Register::Trace, &exception.trace.to_le_bytes())
}

pub(crate) fn heap_pointer(bytes: &[u8]) -> Result<usize, CallError> {
    let register = bytes.get(Register::Hp as usize..).and_then(<[u8]>::first_chunk);
    register.map(|bytes| u32::from_le_bytes(*bytes) as usize).ok_or(CallError::Internal)
}
