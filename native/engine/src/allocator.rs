//! The library's allocator: of what is large, the pages are asked of the kernel and given back to it by another thread.
//!
//! The C library copies a large allocation that grows, where it has no room behind it, and gives pages back to the kernel
//! where something is freed, not always the thing itself: four milliseconds for 64 MiB, for whoever happens to stand there.
//! Here, what is large grows by having its pages moved, which takes some 50 µs whatever its size, and goes at once: the
//! pages wait for the thread of [`crate::deferred_drop`]. So no code has to know how large what it drops may be.
//!
//! The library that the VM loads has it; what has another allocator works as well, and holds its thread longer.
//!
//! Unsafe, because this is what allocation is.

#![allow(unsafe_code)]

use crate::deferred_drop::{drop_later, is_full};
use crate::pages::whole_pages;
use std::alloc::{GlobalAlloc, Layout, System};
use std::ptr::{NonNull, copy_nonoverlapping, null_mut};

/// Bytes from which on an allocation is large: to give back less takes some 70 µs.
pub const LARGE: usize = 1 << 20;
/// What every page is aligned to.
const PAGE_ALIGN: usize = 4096;

/// See above. What is not large is the system's.
#[derive(Debug, Clone, Copy)]
pub struct Allocator;

fn is_large(size: usize, align: usize) -> bool {
    size >= LARGE && align <= PAGE_ALIGN
}

// SAFETY: a layout alone says whose an allocation is, so each goes back to where it came from. Pages of the kernel are whole,
// new, zero and nobody else's. Nothing here panics, and what is allocated on the way is small.
unsafe impl GlobalAlloc for Allocator {
    #[inline]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if is_large(layout.size(), layout.align()) {
            return map(layout.size());
        }
        // SAFETY: the caller's promise is the same.
        unsafe { System.alloc(layout) }
    }

    #[inline]
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        if is_large(layout.size(), layout.align()) {
            return map(layout.size());
        }
        // SAFETY: as above.
        unsafe { System.alloc_zeroed(layout) }
    }

    #[inline]
    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        if is_large(layout.size(), layout.align()) {
            return give_back(at, whole_pages(layout.size()));
        }
        // SAFETY: as above; it was the system's.
        unsafe { System.dealloc(at, layout) }
    }

    #[inline]
    unsafe fn realloc(&self, at: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        let was_large = is_large(layout.size(), layout.align());
        match (was_large, is_large(size, layout.align())) {
            // SAFETY: as above; it was the system's, and will be.
            (false, false) => unsafe { System.realloc(at, layout, size) },
            (true, true) => remap(at, layout.size(), size),
            // SAFETY: as above.
            _ => unsafe { self.moved(at, layout, size) },
        }
    }
}

impl Allocator {
    /// Moves what becomes large, or is it no more.
    ///
    /// # Safety
    /// As for `realloc`.
    #[cold]
    unsafe fn moved(&self, at: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        let Ok(new_layout) = Layout::from_size_align(size, layout.align()) else { return null_mut() };
        // SAFETY: the size isn't zero, says the caller.
        let new = unsafe { self.alloc(new_layout) };
        if !new.is_null() {
            // SAFETY: both have so many bytes, and the new ones are nobody else's.
            unsafe { copy_nonoverlapping(at, new, layout.size().min(size)) };
            // SAFETY: it was allocated with this layout, and is used no more.
            unsafe { self.dealloc(at, layout) };
        }
        new
    }
}

#[cold]
fn map(size: usize) -> *mut u8 {
    let (protection, flags) = (libc::PROT_READ | libc::PROT_WRITE, libc::MAP_PRIVATE | libc::MAP_ANONYMOUS);
    // SAFETY: a new mapping at an address of the kernel's choice touches nothing that is there.
    let at = unsafe { libc::mmap(null_mut(), whole_pages(size), protection, flags, -1, 0) };
    if at == libc::MAP_FAILED { null_mut() } else { at.cast() }
}

#[cold]
fn remap(at: *mut u8, size: usize, new_size: usize) -> *mut u8 {
    let (bytes, new_bytes) = (whole_pages(size), whole_pages(new_size));
    if new_bytes > bytes {
        return grow(at, bytes, new_bytes);
    }
    if new_bytes < bytes {
        give_back(at.wrapping_add(new_bytes), bytes - new_bytes);
    }
    at
}

#[cfg(target_os = "linux")]
fn grow(at: *mut u8, bytes: usize, new_bytes: usize) -> *mut u8 {
    // SAFETY: these pages are the caller's, who uses them from where they are now.
    let new = unsafe { libc::mremap(at.cast(), bytes, new_bytes, libc::MREMAP_MAYMOVE) };
    if new == libc::MAP_FAILED { null_mut() } else { new.cast() }
}

/// No other kernel moves pages.
#[cfg(not(target_os = "linux"))]
fn grow(at: *mut u8, bytes: usize, new_bytes: usize) -> *mut u8 {
    let new = map(new_bytes);
    if !new.is_null() {
        // SAFETY: both have so many bytes, and the new ones are nobody else's.
        unsafe { copy_nonoverlapping(at, new, bytes) };
        give_back(at, bytes);
    }
    new
}

#[cold]
fn give_back(at: *mut u8, bytes: usize) {
    let Some(at) = NonNull::new(at) else { return };
    let pages = Pages { at, bytes };
    // With too much that waits it is better given back here: otherwise there might be no memory left.
    if !is_full() {
        drop_later(pages, bytes);
    }
}

/// Pages that nobody uses any more.
struct Pages {
    at: NonNull<u8>,
    bytes: usize,
}

// SAFETY: nobody else has their address.
unsafe impl Send for Pages {}

impl Drop for Pages {
    fn drop(&mut self) {
        // SAFETY: they are mapped, whole, and used by nobody.
        unsafe { libc::munmap(self.at.as_ptr().cast(), self.bytes) };
    }
}
