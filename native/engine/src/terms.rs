//! Modules whose functions take and return Erlang terms: what they say of themselves, and how a call of one
//! begins and ends in its memory.
//!
//! Such a module has the custom section `instar.terms`; host and guest share registers in its memory.
//! Each call finds them reset and the heap empty, so that instances can be used again although they have a
//! memory. What an earlier call left in that memory is not cleared: compiled code cannot see it. A module that
//! was not made by Instar's compiler could, so each of its calls has an instance of its own.

use crate::entry::Shape;
use crate::error::{CallError, LoadError};
use crate::fuel::{fuel_left, refuel};
use crate::guest::{LEAST_FRAMES, Layout};
use crate::heap::{OLD, open_arena, with_heap};
use crate::idle::Book;
use crate::idle_heap::IdleHeap;
use crate::instance::Instance;
use crate::registers::{address, layout, raise, raised, set_address, set_dictionary};
use crate::trace::room;
use instar_terms::atoms::{ERROR, EXIT, THROW};
use instar_terms::context::Module as Names;
use instar_terms::heap::{Fail, Heap, Word};
use instar_terms::imports::BUDGET;
use instar_terms::layout::{NIL, Register, SPILL_WORDS, STACK_BASE, STACK_BYTES};
use instar_terms::runtime::Exception;
use instar_terms::section::{NAME, Section};
use std::sync::Arc;
use wasmtime::{ExternType, Module, ValType};

/// What a call may allocate before the collector looks for the first time: few calls need more.
const FIRST_ARENA: usize = 512 << 10;
/// A buffer of the collector's that is larger, in words, is not kept for another call.
const IDLE_BUFFER: usize = 256 << 10;
/// An instance with more memory than this beyond its stack and statics is not kept for another call.
const KEPT_HEAP: usize = 64 << 20;
/// Idle instances that go at once when they hold too much.
const TOO_MANY: usize = 4;
/// How deep into the stack region a call may have gone whose instance is kept, in bytes: little, which is not
/// counted, and much. Marks tell.
const LITTLE_STACK: usize = 256 << 10;
const KEPT_STACK: usize = 8 << 20;
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
    pub(crate) fn new(
        module: &Module,
        section: Option<&[u8]>,
        starts: bool,
    ) -> Result<Option<Terms>, LoadError> {
        let Some(section) = section else { return Ok(None) };
        let section = Section::decode(section).map_err(|error| invalid(error.to_string()))?;
        if starts {
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

    /// The function of that name and arity, and its index among all.
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

/// The bytes of frames that a call with such a native stack may have: a frame of some words takes several times as much there.
fn frames(native_stack: usize) -> usize {
    (native_stack / 4).clamp(LEAST_FRAMES, STACK_BYTES as usize) - 8 * SPILL_WORDS as usize
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
        let Layout { heap_base, stack_base, .. } = layout(store)?;
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
        set_dictionary(store, NIL)?;
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
        let Layout { memory, stack_base, .. } = layout(&mut self.store)?;
        for depth in [LITTLE_STACK, KEPT_STACK] {
            memory.write(&mut self.store, stack_base + depth, &MARK).map_err(|_| CallError::Internal)?;
        }
        Ok(())
    }

    fn went_beyond(&mut self, depth: usize) -> bool {
        let Ok(Layout { memory, stack_base, .. }) = layout(&mut self.store) else { return true };
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
        let exception = match raised(&mut self.store)? {
            exception @ Exception { class: ERROR | EXIT | THROW, .. } => exception,
            _ => return Err(CallError::from_fail(Fail::Corrupt)),
        };
        let guest = self.store.data().guest.as_deref().ok_or(CallError::Internal)?;
        let origin = guest.origin.clone();
        // What was raised comes out, whatever there is room for.
        let built = with_heap(&mut self.store, |heap| origin.build(heap, exception.trace), room);
        let trace = built.ok().and_then(Result::ok).unwrap_or(NIL);
        Ok(Exception { trace, ..exception })
    }

    /// Whether another call should have it. Then it takes its part of what all such may hold; others that were used
    /// longer ago go for it.
    pub(crate) fn is_worth_keeping(&mut self, book: &Book) -> bool {
        let Ok(Layout { memory, heap_base, .. }) = layout(&mut self.store) else { return false };
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
            if self.idle_heap.is_some() || !book.give_up(TOO_MANY) {
                return self.idle_heap.is_some();
            }
        }
    }
}
