//! The heap of a guest whose functions take terms: what the host does there, at once or in slices, and its garbage
//! collection.

use crate::error::CallError;
use crate::fuel::{charge, gather, left_of_slice, open_slice, owe};
use crate::guest::{Guest, Layout};
use crate::registers::{
    address, dictionary, guest_memory, heap_pointer, layout, raise, raised, set_address, set_dictionary,
};
use crate::store::Context;
use instar_terms::collect::{Regions, collect_in_slices};
use instar_terms::heap::{Fail, Heap, Outcome, Pause, Word};
use instar_terms::layout::{PAGE, Register};
use instar_terms::runtime::Exception;
use std::ops::Range;
use wasmtime::{AsContextMut, Caller};

/// What it may allocate, at least, before the collector looks again: about what a processor's cache holds.
const ARENA: usize = 1 << 20;
/// A buffer of the collector's that is larger, in words, is not kept for the next collection.
const KEPT_BUFFER: usize = 1 << 20;
/// Work that a function of the host may do at once: some 100 µs at the most. What takes longer is begun again where it
/// can pause, so this much is done in vain.
const AT_ONCE: u64 = 6_000;
/// Bytes that are collected at once.
const LITTLE: usize = 256 << 10;
/// What was kept, at least, before everything is collected and not only what is new.
pub(crate) const OLD: usize = 8 << 20;

/// Runs something on the guest's memory, again with more room when there was too little. What it failed with otherwise
/// is its caller's.
pub(crate) fn with_heap<T, E>(
    store: &mut impl AsContextMut<Data = Context>,
    mut run: impl FnMut(&mut Heap<'_>) -> Result<T, E>,
    room: impl Fn(&E) -> Option<usize>,
) -> Result<Result<T, E>, CallError> {
    loop {
        let (result, hp) = on_memory(store, |heap| (run(heap), heap.hp()))?;
        match result.as_ref().map_err(&room) {
            // Beyond what it had taken when there was no more.
            Err(Some(bytes)) => make_room(store, hp, bytes)?,
            _ => return Ok(result),
        }
    }
}

// Leaves what was made in the memory if it succeeds.
fn on_memory<T, E>(
    store: &mut impl AsContextMut<Data = Context>,
    run: impl FnOnce(&mut Heap<'_>) -> (Result<T, E>, usize),
) -> Result<(Result<T, E>, usize), CallError> {
    let memory = guest_memory(store)?;
    let (bytes, context) = memory.data_and_store_mut(store.as_context_mut());
    let most = context.memory_limit();
    let limit = bytes.len().min(most);
    let guest = context.guest.as_deref_mut().ok_or(CallError::Internal)?;
    let before = heap_pointer(bytes)?;
    // What the function holds of the host's memory is the call's, as its heap is.
    let mut heap =
        Heap::new(&mut bytes[..limit], before, &mut guest.atoms).holding_at_most(most - before.min(most));
    let (result, hp) = run(&mut heap);
    let work = heap.work();
    owe(store, work)?;
    if result.is_ok() {
        set_address(store, Register::Hp, hp)?;
    }
    Ok((result, hp))
}

/// Looks at the guest's memory in slices; nothing is made there.
pub(crate) fn paced<T>(
    store: &mut impl AsContextMut<Data = Context>,
    (slice, pause): (u64, &Pause<'_>),
    look: impl FnOnce(&mut Heap<'_>) -> T,
) -> Result<T, CallError> {
    let memory = guest_memory(store)?;
    let (bytes, context) = memory.data_and_store_mut(store.as_context_mut());
    let most = context.memory_limit();
    let limit = bytes.len().min(most);
    let guest = context.guest.as_deref_mut().ok_or(CallError::Internal)?;
    let hp = heap_pointer(bytes)?;
    let heap = Heap::new(&mut bytes[..limit], hp, &mut guest.atoms).holding_at_most(most - hp.min(most));
    Ok(look(&mut heap.in_slices(slice, pause)))
}

/// What a function of the host has come to where it may not pause.
pub(crate) enum AtOnce<T> {
    Done(T),
    /// Done, and the call's slice is used up.
    Overdue(T),
    /// It takes longer; it has to be run again where it may.
    Slow,
}

/// Runs a function of the host on the guest's memory, for as long as one may run at once.
pub(crate) fn at_once<T>(
    store: &mut impl AsContextMut<Data = Context>,
    run: &mut impl FnMut(&mut Heap<'_>) -> Outcome<T>,
) -> Result<AtOnce<T>, CallError> {
    let memory = guest_memory(store)?;
    loop {
        let (bytes, context) = memory.data_and_store_mut(store.as_context_mut());
        let most = context.memory_limit();
        let limit = bytes.len().min(most);
        let guest = context.guest.as_deref_mut().ok_or(CallError::Internal)?;
        if guest.unsettled.is_some() {
            // It was told to ask for what it is owed, and goes on without.
            return Err(CallError::Trap("unsettled"));
        }
        let before = heap_pointer(bytes)?;
        let mut heap = Heap::new(&mut bytes[..limit], before, &mut guest.atoms)
            .holding_at_most(most - before.min(most))
            .within(AT_ONCE);
        let result = run(&mut heap);
        let (hp, work) = (heap.hp(), heap.work());
        if result.is_ok() {
            bytes[Register::Hp as usize..][..4].copy_from_slice(&(hp as u32).to_le_bytes());
        }
        let overdue = guest.meter.owes(work) && {
            charge(store)?;
            left_of_slice(store)? < 0
        };
        match result {
            Ok(result) if overdue => return Ok(AtOnce::Overdue(result)),
            Ok(result) => return Ok(AtOnce::Done(result)),
            Err(Fail::Slow) => return Ok(AtOnce::Slow),
            // Beyond what it had taken when there was no more.
            Err(Fail::Room(bytes)) => make_room(store, hp, bytes)?,
            Err(fail) => return Err(CallError::from_fail(fail)),
        }
    }
}

/// Runs a function of the host on the guest's memory, in slices. The call pays for each; what it has left is not in its
/// budget meanwhile.
pub(crate) async fn in_slices<T: Send>(
    store: &mut Caller<'_, Context>,
    run: &mut (impl FnMut(&mut Heap<'_>) -> Outcome<T> + Send + ?Sized),
) -> Result<T, CallError> {
    let memory = guest_memory(store)?;
    loop {
        let (result, hp) = {
            let (bytes, context) = memory.data_and_store_mut(&mut *store);
            let most = context.memory_limit();
            let limit = bytes.len().min(most);
            let Guest { atoms, meter, .. } = context.guest.as_deref_mut().ok_or(CallError::Internal)?;
            let before = heap_pointer(bytes)?;
            let (bytes, run) = (&mut bytes[..limit], &mut *run);
            let work = move |slice, pause: &Pause<'_>| {
                let heap = Heap::new(bytes, before, atoms).holding_at_most(most - before.min(most));
                let mut heap = heap.in_slices(slice, pause);
                let result = run(&mut heap);
                (result, heap.hp(), heap.work())
            };
            let (result, hp, work) = meter.paid(work).await?;
            meter.spend(work)?;
            (result, hp)
        };
        match result {
            Ok(result) => {
                set_address(store, Register::Hp, hp)?;
                return Ok(result);
            }
            Err(Fail::Room(bytes)) => make_room(store, hp, bytes)?,
            Err(fail) => return Err(CallError::from_fail(fail)),
        }
    }
}

/// Grows the memory so that there is room after `hp`; by more than asked for where the limit allows, so that
/// a function that is run again is not run often.
fn make_room(
    store: &mut impl AsContextMut<Data = Context>,
    hp: usize,
    bytes: usize,
) -> Result<(), CallError> {
    let (heap_base, limit) = (layout(store)?.heap_base, store.as_context_mut().data().memory_limit());
    let needed = hp.saturating_add(bytes);
    if needed > limit {
        return Err(CallError::MemoryLimit);
    }
    let wanted = needed.saturating_add(needed.saturating_sub(heap_base) / 2).min(limit);
    grow_to(store, wanted, 0)
}

fn grow_to(
    store: &mut impl AsContextMut<Data = Context>,
    bytes: usize,
    more: usize,
) -> Result<(), CallError> {
    let memory = guest_memory(store)?;
    let (size, limit) =
        (memory.data_size(store.as_context_mut()), store.as_context_mut().data().memory_limit());
    if bytes > size {
        let pages = |bytes: usize| (bytes - size).div_ceil(PAGE as usize) as u64;
        let wanted = bytes.saturating_add(more).min(limit.max(bytes));
        let grown = memory.grow(store.as_context_mut(), pages(wanted));
        grown
            .or_else(|_| memory.grow(store.as_context_mut(), pages(bytes)))
            .map_err(|_| CallError::MemoryLimit)?;
    }
    Ok(())
}

/// `rt.gc`: keeps what the stack, the live words above it and the exception lead to, and leaves room.
///
/// As a rule only what was made since the last time is looked at: most of that is garbage, and what was kept once
/// is likely to be kept again. When much has been kept since everything was looked at, everything is.
pub(crate) async fn collect(store: &mut Caller<'_, Context>, need: u32, live: u32) -> Result<(), CallError> {
    let hp_before = address(store, Register::Hp)? as usize;
    let sp = address(store, Register::Sp)? as usize;
    let exception = raised(store)?;
    let mut roots = [exception.class, exception.reason, exception.trace, dictionary(store)?];
    let Layout { heap_base, stack_base, .. } = layout(store)?;
    let stack = stack_base..sp.saturating_add(8 * live as usize);
    let (young, full) = {
        let generations = &store.data().guest.as_deref().ok_or(CallError::Internal)?.generations;
        (generations.young, generations.full)
    };
    let limit = store.data().memory_limit();
    let mut kept = collect_from(store, young, hp_before, stack.clone(), &mut roots).await?;
    let arena = ARENA.max(stack.len());
    let is_full = young > heap_base && (kept > full || kept + need as usize + arena > limit);
    if is_full {
        kept = collect_from(store, heap_base, kept, stack, &mut roots).await?;
    }
    let generations = &mut store.data_mut().guest.as_deref_mut().ok_or(CallError::Internal)?.generations;
    if is_full {
        generations.full = kept + (kept - heap_base).max(OLD);
    }
    generations.young = kept;
    generations.drop_buffer_beyond(KEPT_BUFFER);
    let [class, reason, trace, dictionary] = roots;
    raise(store, Exception { class, reason, trace })?;
    set_dictionary(store, dictionary)?;
    set_address(store, Register::Hp, kept)?;
    set_address(store, Register::Young, kept)?;
    open_arena(store, kept, need as usize, arena)
}

// Little is collected at once, much in slices.
async fn collect_from(
    store: &mut Caller<'_, Context>,
    from: usize,
    hp: usize,
    stack: Range<usize>,
    roots: &mut [Word],
) -> Result<usize, CallError> {
    let memory = guest_memory(store)?;
    let regions = Regions { heap_base: from, hp };
    let is_little = hp.saturating_sub(from) + stack.len() <= LITTLE;
    let left = if is_little { 0 } else { gather(store)? };
    let stack_bytes = stack.len() as u64;
    let (bytes, context) = memory.data_and_store_mut(&mut *store);
    let Guest { generations, meter, .. } = context.guest.as_deref_mut().ok_or(CallError::Internal)?;
    let buffer = &mut generations.buffer;
    if is_little {
        let kept = instar_terms::collect::collect(bytes, regions, stack, roots, buffer);
        let kept = kept.map_err(CallError::from_fail)?;
        owe(store, 16 + stack_bytes / 32 + (kept - from) as u64 / 8)?;
        return Ok(kept);
    }
    meter.set_left(left);
    let work = move |slice, pause: &Pause<'_>| {
        collect_in_slices(bytes, regions, (stack, roots), buffer, (slice, pause))
    };
    let kept = meter.paid(work).await?.map_err(CallError::from_fail)?;
    let left = meter.left();
    open_slice(store, left)?;
    Ok(kept)
}

/// Sets `hp_limit` so that there is room for `need` bytes and, where memory allows, for an arena.
pub(crate) fn open_arena(
    store: &mut impl AsContextMut<Data = Context>,
    hp: usize,
    need: usize,
    arena: usize,
) -> Result<(), CallError> {
    let limit = store.as_context_mut().data().memory_limit();
    let used = hp.saturating_sub(layout(store)?.heap_base);
    let needed = hp.saturating_add(need);
    if needed > limit {
        return Err(CallError::MemoryLimit);
    }
    let end = hp.saturating_add(arena).saturating_add(need).min(limit);
    // The memory grows by more than that at a time, since growing it takes a while.
    if grow_to(store, end, used / 2).is_err() {
        grow_to(store, needed, 0)?;
    }
    let memory = guest_memory(store)?;
    let end = end.min(memory.data_size(store.as_context_mut())) & !7;
    set_address(store, Register::HpLimit, end)
}
