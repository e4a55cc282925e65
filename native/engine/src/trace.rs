//! Where something is raised: the calls on the stack, as offsets in the native code, and the trace that is made of them.
//!
//! What wasmtime offers walks the whole stack, which may be a million calls, and says more of each than anybody asks. Its native code keeps
//! frame pointers, and its functions that leave WebAssembly for the host note where they left it; both is what its own
//! walk stands on. So a few steps are made here, from one frame pointer to the next: some nanoseconds for each.
//!
//! Unsafe, because frames and wasmtime's structures are read where they lie. Where in these what is, says `wasmtime-environ`, of which they
//! are made too.

#![allow(unsafe_code)]

use crate::error::CallError;
use crate::heap::with_heap;
use crate::host::Guest as Caller;
use crate::native::image;
use crate::registers::raise;
use instar_codegen::elf;
use instar_terms::heap::{Fail, Heap, Outcome, Word};
use instar_terms::lines::{self, Lines, MOST_RETURNS};
use instar_terms::runtime::Exception;
use std::ops::Range;
use std::sync::OnceLock;
use wasmtime::{AsContextMut, Instance, Module};
use wasmtime_environ::{HostPtr, PtrSize, VMCONTEXT_MAGIC};

/// Frames that are looked at. The BEAM looks at all; what is called again and again from the same place counts once.
const MOST_FRAMES: usize = 4_096;

/// What the places in native code are.
pub(crate) struct Origin {
    module: Module,
    text: Range<usize>,
    /// What the document's own file is called.
    file: Box<str>,
    table: OnceLock<(Range<usize>, Lines)>,
}

impl Origin {
    pub(crate) fn new(module: &Module, file: &str) -> Origin {
        let text = module.text().as_ptr_range();
        Origin {
            module: module.clone(),
            text: text.start as usize..text.end as usize,
            file: file.into(),
            table: OnceLock::new(),
        }
    }

    /// From a raw trace to a list of entries.
    pub(crate) fn build(&self, heap: &mut Heap<'_>, raw: Word) -> Outcome {
        let image = image(&self.module);
        let (at, lines) = self.table.get_or_init(|| {
            let table = elf::section(image, elf::LINES).unwrap_or_default();
            let start = (table.as_ptr() as usize).wrapping_sub(image.as_ptr() as usize);
            (if table.is_empty() { 0..0 } else { start..start + table.len() }, Lines::read(table))
        });
        lines::build(heap, lines, image.get(at.clone()).unwrap_or_default(), &self.file, raw)
    }
}

/// Where wasmtime notes how a store's WebAssembly was left, as an address. It lies where it is as long as the store does.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Exits(usize);

impl Exits {
    /// Those of an instance's store; none where the instance exports no function of its own.
    pub(crate) fn of(instance: &Instance, mut store: impl AsContextMut) -> Option<Exits> {
        let functions: Vec<_> =
            instance.exports(&mut store).filter_map(wasmtime::Export::into_func).take(1).collect();
        let raw = functions.first()?.to_raw(&mut store) as usize;
        let of_function = usize::from(HostPtr.vm_func_ref().vmctx());
        // SAFETY: a function is a pointer to a structure that has a context there, which begins with a number that says what it is; that of
        // an instance has a pointer to its store's there. All live as long as the store.
        unsafe {
            let context = read(raw + of_function);
            let is_instance = *(context as *const u32) == VMCONTEXT_MAGIC;
            is_instance.then(|| Exits(read(context + usize::from(HostPtr.vmcontext_store_context()))))
        }
    }

    // Where calls on the stack will come back to, the last one first; those from the same place once. The host has been called by the
    // WebAssembly of this store.
    fn returns(self, text: &Range<usize>) -> ([u32; MOST_RETURNS], usize) {
        let at = HostPtr.vm_store_context();
        let (mut found, mut count) = ([0; MOST_RETURNS], 0);
        // SAFETY: the store lives. It was left through one of wasmtime's functions, which notes its frame and where it was called from.
        let (exit, mut pc, entry) = unsafe {
            (
                read(self.0 + usize::from(at.last_wasm_exit_trampoline_fp())),
                read(self.0 + usize::from(at.last_wasm_exit_pc())),
                read(self.0 + usize::from(at.last_wasm_entry_fp())),
            )
        };
        if exit == 0 || pc == 0 || entry == 0 {
            return (found, 0);
        }
        // SAFETY: a frame begins with the address of the one before it.
        let mut frame = unsafe { read(exit) };
        let mut last = 0;
        for _ in 0..MOST_FRAMES {
            if frame == entry || frame == 0 || count == MOST_RETURNS {
                break;
            }
            if pc != last && text.contains(&pc) {
                found[count] = (pc - text.start) as u32;
                count += 1;
            }
            last = pc;
            // SAFETY: between where WebAssembly was entered and left all frames are its own, which begin so: the frame before, and where it
            // goes on.
            (pc, frame) = unsafe { (read(frame + size_of::<usize>()), read(frame)) };
        }
        (found, count)
    }
}

unsafe fn read(at: usize) -> usize {
    // SAFETY: whoever calls it knows that a word lies there.
    unsafe { *(at as *const usize) }
}

/// Sets the registers of an exception that the guest's call of the host has come to, with where that was.
pub(crate) fn raise_here(caller: &mut Caller<'_>, exception: Exception) -> Result<(), CallError> {
    let guest = caller.data().guest.as_deref().ok_or(CallError::Internal)?;
    let (returns, count) = match guest.exits {
        Some(exits) => exits.returns(&guest.origin.text),
        None => ([0; MOST_RETURNS], 0),
    };
    let note = |heap: &mut Heap<'_>| lines::raw(heap, exception.trace, &returns[..count]);
    let trace = with_heap(caller, note, room)?.map_err(CallError::from_fail)?;
    raise(caller, Exception { trace, ..exception })
}

/// What there is no room for.
pub(crate) fn room(fail: &Fail) -> Option<usize> {
    match fail {
        Fail::Room(bytes) => Some(*bytes),
        _ => None,
    }
}
