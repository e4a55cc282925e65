//! Where a guest is: the calls on its stack, as offsets in the native code, and what these are.
//!
//! What wasmtime offers walks the whole stack, which may be a million calls, and says more of each than anybody asks. Its native code keeps
//! frame pointers, and its functions that leave WebAssembly for the host note where they left it; both is what its own
//! walk stands on. So a few steps are made here, from one frame pointer to the next: some nanoseconds for each.
//!
//! Unsafe, because frames and wasmtime's structures are read where they lie. Where in these what is, says `wasmtime-environ`, of which they
//! are made too.

#![allow(unsafe_code)]

use crate::native::image;
use instar_codegen::elf;
use instar_terms::heap::{Heap, Outcome, Word};
use instar_terms::lines::{self, Lines, MOST_RETURNS};
use std::ops::Range;
use std::sync::OnceLock;
use wasmtime::{AsContextMut, Instance, Module};
use wasmtime_environ::{HostPtr, PtrSize, VMCONTEXT_MAGIC};

/// Frames that are looked at. The BEAM looks at all; what is called again and again from the same place counts once.
const MOST_FRAMES: usize = 4_096;

/// What the places in native code are.
pub(crate) struct Origin {
    module: Module,
    /// Addresses of the native code.
    pub(crate) text: Range<usize>,
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
    /// Those of an instance's store, by a function of its own that it exports.
    pub(crate) fn of(instance: &Instance, mut store: impl AsContextMut, function: &str) -> Option<Exits> {
        let raw = instance.get_func(&mut store, function)?.to_raw(&mut store) as usize;
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
    pub(crate) fn returns(self, text: &Range<usize>) -> Noted {
        let at = HostPtr.vm_store_context();
        let mut noted = Noted::default();
        // SAFETY: the store lives. It was left through one of wasmtime's functions, which notes its frame and where it was called from.
        let (exit, mut pc, entry) = unsafe {
            (
                read(self.0 + usize::from(at.last_wasm_exit_trampoline_fp())),
                read(self.0 + usize::from(at.last_wasm_exit_pc())),
                read(self.0 + usize::from(at.last_wasm_entry_fp())),
            )
        };
        if exit == 0 || pc == 0 || entry == 0 {
            return noted;
        }
        // SAFETY: a frame begins with the address of the one before it.
        let mut frame = unsafe { read(exit) };
        let mut last = 0;
        for _ in 0..MOST_FRAMES {
            if frame == entry || frame == 0 || noted.count == MOST_RETURNS {
                break;
            }
            if pc != last && text.contains(&pc) {
                noted.returns[noted.count] = (pc - text.start) as u32;
                noted.count += 1;
            }
            last = pc;
            noted.steps += 1;
            // SAFETY: between where WebAssembly was entered and left all frames are its own, which begin so: the frame before, and where it
            // goes on.
            (pc, frame) = unsafe { (read(frame + size_of::<usize>()), read(frame)) };
        }
        noted
    }
}

/// What was found on the stack, and in how many steps.
#[derive(Default)]
pub(crate) struct Noted {
    pub(crate) returns: [u32; MOST_RETURNS],
    pub(crate) count: usize,
    pub(crate) steps: u64,
}

unsafe fn read(at: usize) -> usize {
    // SAFETY: whoever calls it knows that a word lies there.
    unsafe { *(at as *const usize) }
}
