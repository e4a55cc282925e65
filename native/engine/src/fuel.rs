//! The fuel of guests whose functions take terms: how it is given, charged and taken back.

use crate::error::CallError;
use crate::guest::Counter;
use crate::registers::{budget, set_budget};
use crate::store::Context;
use wasmtime::{AsContextMut, StoreContextMut};

/// The budget of a guest that wasmtime counts the fuel of: it never gives up its thread by itself.
pub(crate) const BOUNDLESS: i64 = i64::MAX;

/// Gives a call its fuel.
pub(crate) fn refuel(store: &mut impl AsContextMut<Data = Context>, fuel: u64) -> Result<(), CallError> {
    let mut is_counted = false;
    if let Some(guest) = store.as_context_mut().data_mut().guest.as_deref_mut() {
        guest.meter.renew();
        is_counted = guest.meter.counter.is_some();
    }
    if is_counted {
        set_budget(store, BOUNDLESS)?;
    }
    open_slice(store, fuel)
}

// The fuel of a guest that wasmtime counts it of, and its slice; nothing of another guest.
pub(crate) fn counted<'a>(
    context: &'a mut StoreContextMut<'_, Context>,
) -> Result<Option<(u64, &'a mut Counter)>, CallError> {
    let is_counted = context.data().guest.as_deref().ok_or(CallError::Internal)?.meter.counter.is_some();
    if !is_counted {
        return Ok(None);
    }
    let fuel = context.get_fuel().map_err(|_| CallError::Internal)?;
    let guest = context.data_mut().guest.as_deref_mut();
    Ok(guest.and_then(|guest| guest.meter.counter.as_mut()).map(|counter| (fuel, counter)))
}

/// What is left of the slice.
pub(crate) fn left_of_slice(store: &mut impl AsContextMut<Data = Context>) -> Result<i64, CallError> {
    let mut context = store.as_context_mut();
    match counted(&mut context)? {
        Some((fuel, counter)) => Ok(counter.take(fuel)),
        None => budget(store),
    }
}

/// Of so much fuel, a slice is in the budget.
pub(crate) fn open_slice(store: &mut impl AsContextMut<Data = Context>, fuel: u64) -> Result<(), CallError> {
    let mut context = store.as_context_mut();
    let Some(guest) = context.data_mut().guest.as_deref_mut() else { return Ok(()) };
    if let Some(counter) = &mut guest.meter.counter {
        counter.open(fuel);
        return context.set_fuel(fuel).map_err(|_| CallError::Internal);
    }
    let slice = fuel.min(guest.meter.slice);
    guest.meter.set_left(fuel - slice);
    set_budget(store, slice as i64)
}

/// The fuel that a call has left.
pub(crate) fn fuel_left(store: &mut impl AsContextMut<Data = Context>) -> Result<u64, CallError> {
    let mut context = store.as_context_mut();
    if let Some((fuel, _)) = counted(&mut context)? {
        let meter = &context.data().guest.as_deref().ok_or(CallError::Internal)?.meter;
        return Ok(fuel.saturating_sub(meter.debt));
    }
    let budget = budget(store)?;
    let context = store.as_context_mut();
    let meter = &context.data().guest.as_deref().ok_or(CallError::Internal)?.meter;
    Ok(meter.left().saturating_add_signed(budget).saturating_sub(meter.debt))
}

/// Ends a slice, and opens the next if there is fuel for it: as [`gather`] and [`open_slice`] do, by one look at the budget.
pub(crate) fn next_slice(store: &mut impl AsContextMut<Data = Context>) -> Result<(), CallError> {
    let mut context = store.as_context_mut();
    if counted(&mut context)?.is_some() {
        let left = gather(&mut context)?;
        return open_slice(&mut context, left);
    }
    let budget = budget(&mut context)?;
    let meter = &mut context.data_mut().guest.as_deref_mut().ok_or(CallError::Internal)?.meter;
    meter.adapt(meter.slice.saturating_add(budget.min(0).unsigned_abs()));
    let left = meter.after(budget)?;
    let slice = left.min(meter.slice);
    meter.set_left(left - slice);
    set_budget(&mut context, slice as i64)
}

/// Takes what is left out of the budget, all that is owed being paid.
pub(crate) fn gather(store: &mut impl AsContextMut<Data = Context>) -> Result<u64, CallError> {
    let mut context = store.as_context_mut();
    if let Some((fuel, _)) = counted(&mut context)? {
        let meter = &mut context.data_mut().guest.as_deref_mut().ok_or(CallError::Internal)?.meter;
        return fuel.checked_sub(std::mem::take(&mut meter.debt)).ok_or(CallError::OutOfFuel);
    }
    let budget = budget(store)?;
    let mut context = store.as_context_mut();
    let meter = &mut context.data_mut().guest.as_deref_mut().ok_or(CallError::Internal)?.meter;
    meter.after(budget)
}

/// Charges a call with the work that was noted.
pub(crate) fn charge(store: &mut impl AsContextMut<Data = Context>) -> Result<(), CallError> {
    let mut context = store.as_context_mut();
    let Some(guest) = context.data_mut().guest.as_deref_mut() else { return Ok(()) };
    let debt = std::mem::take(&mut guest.meter.debt);
    if let Some((fuel, counter)) = counted(&mut context)? {
        let left = fuel.checked_sub(debt).ok_or(CallError::OutOfFuel)?;
        counter.take(left);
        return context.set_fuel(left).map_err(|_| CallError::Internal);
    }
    // Where the guest next looks at its budget it gives up the thread, or fails.
    let budget = budget(store)?;
    set_budget(store, budget.saturating_sub_unsigned(debt))
}

/// Notes work of the host, and charges the call with it when it is much.
pub(crate) fn owe(store: &mut impl AsContextMut<Data = Context>, work: u64) -> Result<(), CallError> {
    let mut context = store.as_context_mut();
    let guest = context.data_mut().guest.as_deref_mut().ok_or(CallError::Internal)?;
    if guest.meter.owes(work) { charge(store) } else { Ok(()) }
}
