//! Modules whose functions take and return Erlang terms: what they say of themselves, and how a call of one
//! begins and ends in its memory.
//!
//! Such a module has the custom section `instar.terms`; host and guest share registers in its memory.
//! Each call finds them reset and the heap empty, so that instances can be used again although they have a
//! memory. What an earlier call left in that memory is not cleared: compiled code cannot see it. A module that
//! was not made by Instar's compiler could, so each of its calls has an instance of its own.

use crate::code::{Code, Context, Instance};
use crate::discard::discard;
use crate::entry::Shape;
use crate::error::{CallError, LoadError};
use crate::host::{Meter, Unsettled, fuel_left, gather, open_slice, refuel};
use instar_terms::atoms::{ERROR, EXIT, THROW};
use instar_terms::collect::{Regions, collect_in_slices};
use instar_terms::context::{Atoms, Module as Names};
use instar_terms::heap::{Fail, Heap, Outcome, Pause, Word};
use instar_terms::imports::BUDGET;
use instar_terms::layout::Register;
use instar_terms::layout::{NIL, PAGE, SPILL_WORDS, STACK_BASE, STACK_BYTES};
use instar_terms::runtime::Exception;
use instar_terms::section::{NAME, Section};
use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use wasmparser::{Parser, Payload};
use wasmtime::{AsContextMut, Caller, ExternType, Global, Memory, Module, Val, ValType};

/// What a call may allocate before the collector looks for the first time: few calls need more.
const FIRST_ARENA: usize = 512 << 10;
/// What it may allocate, at least, before the collector looks again: about what a processor's cache holds.
const ARENA: usize = 1 << 20;
/// What was kept, at least, before everything is collected and not only what is new.
const OLD: usize = 8 << 20;
/// A buffer of the collector's that is larger, in words, is not kept for the next collection, and not for another
/// call.
const KEPT_BUFFER: usize = 1 << 20;
const IDLE_BUFFER: usize = 256 << 10;
/// An instance with more memory than this beyond its stack and statics is not kept for another call.
const KEPT_HEAP: usize = 64 << 20;
/// What such instances may hold in all while no call uses them, unless the host says otherwise.
const KEPT_HEAPS: usize = 256 << 20;
/// Idle instances that go at once when they hold too much.
const TOO_MANY: usize = 4;
/// How deep into the stack region a call may have gone whose instance is kept, in bytes: little, which is not
/// counted, and much. Marks tell.
const LITTLE_STACK: usize = 256 << 10;
const KEPT_STACK: usize = 8 << 20;
/// Work that a function of the host may do at once: some 100 µs at the most. What takes longer is begun again where it
/// can pause, so this much is done in vain.
const BRIEF: u64 = 6_000;
/// Bytes that are collected at once.
const LITTLE: usize = 256 << 10;
/// What nothing in the stack region is: a header, which no register holds.
const MARK: [u8; 64] = [0xff; 64];

/// A function that takes and returns terms.
#[derive(Debug)]
pub struct TermFunction {
    /// Its name in Erlang.
    pub name: Box<str>,
    /// The number of its arguments.
    pub arity: usize,
    pub(crate) export: Box<str>,
    pub(crate) shape: Shape,
}

/// What a module with the section says of itself.
#[derive(Debug)]
pub struct Terms {
    // In the order of name and arity.
    functions: Box<[TermFunction]>,
    names: Arc<Names>,
}

impl Terms {
    /// What the section says, if there is one, and whether the module is made as it says.
    pub(crate) fn new(module: &Module, wasm: &[u8]) -> Result<Option<Terms>, LoadError> {
        let Some(section) = section(wasm)? else { return Ok(None) };
        if starts_by_running(wasm) {
            return Err(invalid("it has a start function".into()));
        }
        let names = Names::new(&section).ok_or_else(|| invalid("its atoms are not in order".into()))?;
        check_registers(module)?;
        let mut functions = Vec::with_capacity(section.exports.len());
        for export in section.exports {
            let arity = export.arity as usize;
            let Some(ExternType::Func(signature)) = module.get_export(&export.wasm_name) else {
                return Err(invalid(format!("there is no function {}", export.wasm_name)));
            };
            let (params, results): (Vec<_>, Vec<_>) =
                (signature.params().collect(), signature.results().collect());
            if params.len() != arity
                || results.len() != 1
                || !params.iter().chain(&results).all(ValType::is_i64)
            {
                return Err(invalid(format!("the function {} has another type", export.wasm_name)));
            }
            functions.push(TermFunction {
                name: export.name.into(),
                arity,
                export: export.wasm_name.into(),
                shape: Shape::of(&params, &results),
            });
        }
        functions.sort_by(|a, b| (&a.name, a.arity).cmp(&(&b.name, b.arity)));
        Ok(Some(Terms { functions: functions.into(), names: Arc::new(names) }))
    }

    /// The function of that name and arity, and its place among all.
    pub fn function(&self, name: &str, arity: usize) -> Option<(usize, &TermFunction)> {
        let key = |function: &TermFunction| (*function.name).cmp(name).then(function.arity.cmp(&arity));
        let index = self.functions.binary_search_by(key).ok()?;
        Some((index, &self.functions[index]))
    }

    /// All functions, in the order of name and arity.
    pub fn functions(&self) -> &[TermFunction] {
        &self.functions
    }

    /// The texts of the module's own atoms, in the order of their indices.
    pub fn atoms(&self) -> impl ExactSizeIterator<Item = &str> {
        self.names.names()
    }

    pub(crate) fn names(&self) -> &Arc<Names> {
        &self.names
    }
}

/// The texts of the atoms of a module with the section; none for other bytes.
pub fn atoms(wasm: &[u8]) -> Vec<String> {
    section(wasm).ok().flatten().map(|section| section.atoms).unwrap_or_default()
}

/// Whether a module has the section.
pub(crate) fn has_section(wasm: &[u8]) -> bool {
    payload(wasm).is_some()
}

fn payload(wasm: &[u8]) -> Option<&[u8]> {
    // Where the bytes stop making sense, wasmtime will say so better.
    Parser::new(0).parse_all(wasm).map_while(Result::ok).find_map(|payload| match payload {
        Payload::CustomSection(section) if section.name() == NAME => Some(section.data()),
        _ => None,
    })
}

fn starts_by_running(wasm: &[u8]) -> bool {
    let mut payloads = Parser::new(0).parse_all(wasm).map_while(Result::ok);
    payloads.any(|payload| matches!(payload, Payload::StartSection { .. }))
}

fn section(wasm: &[u8]) -> Result<Option<Section>, LoadError> {
    match payload(wasm) {
        Some(bytes) => Section::decode(bytes).map(Some).map_err(|error| invalid(error.to_string())),
        None => Ok(None),
    }
}

fn invalid(message: String) -> LoadError {
    LoadError::Invalid { message: format!("the module's section {NAME} and its code disagree: {message}") }
}

fn check_registers(module: &Module) -> Result<(), LoadError> {
    for (name, wanted, mutable) in [
        (BUDGET, ValType::I64, true),
        ("stack_base", ValType::I32, false),
        ("heap_base", ValType::I32, false),
    ] {
        match module.get_export(name) {
            Some(ExternType::Global(ty))
                if ty.content().matches(&wanted) && ty.mutability().is_var() == mutable => {}
            _ => return Err(invalid(format!("there is no global {name}"))),
        }
    }
    match module.get_export("memory") {
        Some(ExternType::Memory(ty)) if !ty.is_64() && !ty.is_shared() && ty.minimum() > 0 => Ok(()),
        _ => Err(invalid("there is no memory".into())),
    }
}

/// Bytes of frames that every call may have.
const LEAST_FRAMES: usize = 16 << 20;

/// The bytes that a memory may grow to when a call may use so many, in whole pages. The guest's stack, which
/// is address space before it is used, is not counted: it has a limit of its own. This is for a new instance, of which nobody
/// knows yet where its stack ends.
pub(crate) fn first_memory_limit(bytes: usize) -> usize {
    bytes.saturating_add(STACK_BYTES as usize) & !(PAGE as usize - 1)
}

/// The bytes of frames that a call with such a native stack may have: a frame of some words takes several times as much there.
fn frames(native_stack: usize) -> usize {
    (native_stack / 4).clamp(LEAST_FRAMES, STACK_BYTES as usize) - 8 * SPILL_WORDS as usize
}

/// What the host's functions work with for an instance.
pub(crate) struct Guest {
    places: Places,
    pub(crate) atoms: Atoms,
    pub(crate) meter: Meter,
    /// What the guest was told to ask for.
    pub(crate) unsettled: Option<Unsettled>,
    generations: Generations,
}

/// What of the heap has been collected already.
#[derive(Debug, Default)]
struct Generations {
    /// Where what is new begins.
    young: usize,
    /// Everything is collected when what is old reaches this.
    full: usize,
    buffer: Vec<Word>,
    /// Up to where some call may have written.
    reached: usize,
}

impl Generations {
    // What it has room for and was never written is no memory.
    fn drop_buffer_beyond(&mut self, words: usize) {
        if self.buffer.len() > words {
            let buffer = std::mem::take(&mut self.buffer);
            let bytes = size_of::<Word>() * buffer.len();
            discard(buffer, bytes);
        }
    }
}

/// Where things are in an instance.
#[derive(Clone, Copy)]
struct Places {
    memory: Memory,
    budget: Global,
    stack_base: usize,
    heap_base: usize,
}

impl Guest {
    /// As [`first_memory_limit`], once it is known.
    pub(crate) fn memory_limit(&self, bytes: usize) -> usize {
        let frames = self.places.heap_base.clamp(LEAST_FRAMES, STACK_BYTES as usize);
        bytes.saturating_add(frames) & !(PAGE as usize - 1)
    }

    /// Finds the places of an instance whose module has been checked.
    pub(crate) fn new(
        instance: &wasmtime::Instance,
        mut store: impl AsContextMut,
        names: &Arc<Names>,
        counts_itself: bool,
    ) -> Option<Guest> {
        let mut global = |name: &str| instance.get_global(&mut store, name);
        let (budget, stack, heap) = (global(BUDGET)?, global("stack_base")?, global("heap_base")?);
        let places = Places {
            memory: instance.get_memory(&mut store, "memory")?,
            budget,
            stack_base: stack.get(&mut store).i32()? as u32 as usize,
            heap_base: (heap.get(&mut store).i32()? as u32 as usize).next_multiple_of(8),
        };
        Some(Guest {
            places,
            atoms: Atoms::new(names.clone()),
            meter: Meter::new(counts_itself),
            unsettled: None,
            generations: Generations::default(),
        })
    }
}

fn places(store: &mut impl AsContextMut<Data = Context>) -> Result<Places, CallError> {
    store.as_context_mut().data().guest.as_deref().map(|guest| guest.places).ok_or(CallError::Internal)
}

fn guest_memory(store: &mut impl AsContextMut<Data = Context>) -> Result<Memory, CallError> {
    store.as_context_mut().data().guest.as_deref().map(|guest| guest.places.memory).ok_or(CallError::Internal)
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

fn set_address(
    store: &mut impl AsContextMut<Data = Context>,
    register: Register,
    address: usize,
) -> Result<(), CallError> {
    write(store, register, &(address as u32).to_le_bytes())
}

/// The exception in the registers.
fn raised(store: &mut impl AsContextMut<Data = Context>) -> Result<Exception, CallError> {
    let mut word = |register| read(store, register).map(Word::from_le_bytes);
    Ok(Exception {
        class: word(Register::Class)?,
        reason: word(Register::Reason)?,
        trace: word(Register::Trace)?,
    })
}

/// What the guest has in its global `budget`.
pub(crate) fn budget(store: &mut impl AsContextMut<Data = Context>) -> Result<i64, CallError> {
    places(store)?.budget.get(store).i64().ok_or(CallError::Internal)
}

/// See [`budget`].
pub(crate) fn set_budget(
    store: &mut impl AsContextMut<Data = Context>,
    budget: i64,
) -> Result<(), CallError> {
    places(store)?.budget.set(store, Val::I64(budget)).map_err(|_| CallError::Internal)
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

fn heap_pointer(bytes: &[u8]) -> Result<usize, CallError> {
    let register = bytes.get(Register::Hp as usize..).and_then(<[u8]>::first_chunk);
    register.map(|bytes| u32::from_le_bytes(*bytes) as usize).ok_or(CallError::Internal)
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
            .within(BRIEF);
        let result = run(&mut heap);
        let (hp, work) = (heap.hp(), heap.work());
        if result.is_ok() {
            bytes[Register::Hp as usize..][..4].copy_from_slice(&(hp as u32).to_le_bytes());
        }
        let overdue = guest.meter.owes(work) && {
            crate::host::charge(store)?;
            crate::host::left_of_slice(store)? < 0
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

/// Notes work of the host, and charges the call with it when it is much.
fn owe(store: &mut impl AsContextMut<Data = Context>, work: u64) -> Result<(), CallError> {
    let mut context = store.as_context_mut();
    let guest = context.data_mut().guest.as_deref_mut().ok_or(CallError::Internal)?;
    if guest.meter.owes(work) { crate::host::charge(store) } else { Ok(()) }
}

/// Grows the memory so that there is room after `hp`; by more than asked for where the limit allows, so that
/// a function that is run again is not run often.
fn make_room(
    store: &mut impl AsContextMut<Data = Context>,
    hp: usize,
    bytes: usize,
) -> Result<(), CallError> {
    let (heap_base, limit) = (places(store)?.heap_base, store.as_context_mut().data().memory_limit());
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
    let mut roots = [exception.class, exception.reason, exception.trace];
    let Places { heap_base, stack_base, .. } = places(store)?;
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
    let [class, reason, trace] = roots;
    raise(store, Exception { class, reason, trace })?;
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
    meter.left = left;
    if 8 * buffer.capacity() < hp.saturating_sub(from) {
        // A larger one is needed; the old one goes where it holds nobody.
        let old = std::mem::take(buffer);
        let bytes = size_of::<Word>() * old.capacity();
        discard(old, bytes);
    }
    let work = move |slice, pause: &Pause<'_>| {
        collect_in_slices(bytes, regions, stack, roots, buffer, (slice, pause))
    };
    let kept = meter.paid(work).await?.map_err(CallError::from_fail)?;
    let left = meter.left;
    open_slice(store, left)?;
    Ok(kept)
}

/// Sets `hp_limit` so that there is room for `need` bytes and, where memory allows, for an arena.
fn open_arena(
    store: &mut impl AsContextMut<Data = Context>,
    hp: usize,
    need: usize,
    arena: usize,
) -> Result<(), CallError> {
    let limit = store.as_context_mut().data().memory_limit();
    let used = hp.saturating_sub(places(store)?.heap_base);
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

/// The heap of an instance that waits for a call, as a part of [`KEPT_HEAPS`].
pub(crate) struct IdleHeap {
    /// Bytes that somebody has written.
    pub(crate) held: usize,
    /// Bytes of the memory as calls count it, of which the machine has never given some.
    pub(crate) size: usize,
}

static IDLE_HEAPS: AtomicUsize = AtomicUsize::new(0);
static MOST: AtomicUsize = AtomicUsize::new(KEPT_HEAPS);

/// Bounds the bytes of all instances that wait for a call, in all engines.
pub fn bound_idle_memory(bytes: usize) {
    MOST.store(bytes, Relaxed);
}

impl IdleHeap {
    fn take(held: usize, size: usize) -> Option<IdleHeap> {
        let most = MOST.load(Relaxed);
        let more = |all: usize| all.checked_add(held).filter(|all| *all <= most);
        IDLE_HEAPS.fetch_update(Relaxed, Relaxed, more).ok().map(|_| IdleHeap { held, size })
    }
}

impl Drop for IdleHeap {
    fn drop(&mut self) {
        IDLE_HEAPS.fetch_sub(self.held, Relaxed);
    }
}

impl Instance {
    /// Resets the registers and writes the arguments: a call may begin.
    pub(crate) fn begin_terms<E>(
        &mut self,
        native_stack: usize,
        encode: impl FnMut(&mut Heap<'_>) -> Result<Vec<Word>, E>,
        room: impl Fn(&E) -> Option<usize>,
    ) -> Result<Result<Vec<Word>, E>, CallError> {
        let store = &mut self.store;
        let Places { heap_base, stack_base, .. } = places(store)?;
        if let Some(guest) = store.data_mut().guest.as_deref_mut() {
            guest.atoms.clear();
            guest.unsettled = None;
        }
        set_address(store, Register::Hp, heap_base)?;
        set_address(store, Register::Sp, stack_base)?;
        // A module that somebody wrote by hand may have something of its own there.
        if stack_base >= STACK_BASE as usize {
            set_address(store, Register::SpLimit, stack_base + frames(native_stack))?;
        }
        set_address(store, Register::Young, heap_base)?;
        raise(store, Exception { class: NIL, reason: NIL, trace: NIL })?;
        let arguments = with_heap(store, encode, room)?;
        if arguments.is_ok() {
            let hp = address(store, Register::Hp)? as usize;
            if let Some(guest) = store.data_mut().guest.as_deref_mut() {
                guest.generations.young = heap_base;
                guest.generations.full = hp + OLD;
            }
            self.mark_stack()?;
            open_arena(&mut self.store, hp, 0, FIRST_ARENA)?;
        }
        Ok(arguments)
    }

    // The mark is written before a call, and is gone after one that went beyond it.
    fn mark_stack(&mut self) -> Result<(), CallError> {
        let Places { memory, stack_base, .. } = places(&mut self.store)?;
        for depth in [LITTLE_STACK, KEPT_STACK] {
            memory.write(&mut self.store, stack_base + depth, &MARK).map_err(|_| CallError::Internal)?;
        }
        Ok(())
    }

    fn went_beyond(&mut self, depth: usize) -> bool {
        let Ok(Places { memory, stack_base, .. }) = places(&mut self.store) else { return true };
        let at = stack_base + depth;
        memory.data(&self.store).get(at..at + MARK.len()) != Some(&MARK[..])
    }

    /// Gives the call its fuel.
    pub(crate) fn refuel(&mut self, fuel: u64) -> Result<(), CallError> {
        refuel(&mut self.store, fuel)
    }

    /// The fuel that the call has left.
    pub(crate) fn fuel_left(&mut self) -> u64 {
        fuel_left(&mut self.store).unwrap_or_default()
    }

    /// The exception that a call ended with. A module that was written by hand may have left anything in its place.
    pub(crate) fn exception(&mut self) -> Result<Exception, CallError> {
        match raised(&mut self.store)? {
            exception @ Exception { class: ERROR | EXIT | THROW, .. } => Ok(exception),
            _ => Err(CallError::from_fail(Fail::Corrupt)),
        }
    }

    /// Whether another call should have it. Then it takes its part of what all such may hold; others that were used
    /// longer ago go for it.
    pub(crate) fn is_worth_keeping(&mut self, code: &Code) -> bool {
        let Ok(Places { memory, heap_base, .. }) = places(&mut self.store) else { return false };
        let heap = memory.data_size(&self.store).saturating_sub(heap_base);
        if heap > KEPT_HEAP || self.went_beyond(KEPT_STACK) {
            return false;
        }
        let size = memory.data_size(&self.store);
        let Ok(hp) = address(&mut self.store, Register::Hp) else { return false };
        let Some(guest) = self.store.data_mut().guest.as_deref_mut() else { return false };
        let generations = &mut guest.generations;
        // Before the first collection the heap pointer has only grown. What nobody has written is no memory yet.
        let reached = if generations.buffer.capacity() > 0 { size } else { hp as usize };
        generations.reached = generations.reached.max(reached);
        generations.drop_buffer_beyond(IDLE_BUFFER);
        let untouched = size.saturating_sub(generations.reached);
        let stack = if self.went_beyond(LITTLE_STACK) { KEPT_STACK } else { 0 };
        let counted = self.memory_used();
        let held = counted.saturating_sub(untouched) + stack;
        loop {
            self.idle_heap = IdleHeap::take(held, counted);
            if self.idle_heap.is_some() || !code.book().give_up(TOO_MANY) {
                return self.idle_heap.is_some();
            }
        }
    }
}
