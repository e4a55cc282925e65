//! Where native code lies: all modules of an engine side by side, so that thousands of them are a few mappings.
//!
//! wasmtime by itself maps each module: its metadata to be read, its code to be executed, and metadata again, which are
//! three mappings and a process has 65,530. Here an image is copied to whole pages of its own in a large reservation,
//! which then are made executable as a whole; neighbours are one mapping. No page can ever be written and executed at
//! once. That an image's metadata and constant data could be executed gives a program nothing: what it jumps to is
//! checked, and constants of its choice are within its code anyway.
//!
//! Unsafe, because wasmtime hands pointers to code that it asks to be published, and images are written to pages by address.

#![allow(unsafe_code)]

use crate::pages::{Reservation, Span, whole_pages};
use std::collections::BTreeMap;
use std::ops::Range;
use std::ptr::NonNull;
use std::sync::{Mutex, MutexGuard, PoisonError};
use wasmtime::CustomCodeMemory;
use wasmtime_internal_jit_icache_coherence as coherence;

/// Addresses that are reserved at once. An image that is larger has a reservation of its own.
const TOGETHER: usize = 64 << 20;

/// All images.
#[derive(Default)]
pub(crate) struct CodeMemory(Mutex<Inner>);

#[derive(Default)]
struct Inner {
    chunks: Vec<Chunk>,
    // By their first address.
    images: BTreeMap<usize, Image>,
    bytes: usize,
    number: u64,
}

struct Chunk {
    span: Span,
    /// What is free in it: by where it begins, how long it is. No two touch.
    free: BTreeMap<usize, usize>,
}

struct Image {
    bytes: usize,
    number: u64,
    executable: bool,
}

/// An image that has its pages, until wasmtime says that nobody needs it or [`CodeMemory::release`] is called.
#[derive(Clone, Copy)]
pub(crate) struct Loaded {
    pub(crate) memory: NonNull<[u8]>,
    number: u64,
}

impl Chunk {
    fn new(bytes: usize) -> Option<Chunk> {
        let span = Reservation::new(bytes)?.take(bytes)?;
        Some(Chunk { free: BTreeMap::from([(0, span.bytes())]), span })
    }

    fn start(&self) -> usize {
        self.span.base().as_ptr() as usize
    }

    fn holds(&self, address: usize) -> bool {
        (self.start()..self.start() + self.span.bytes()).contains(&address)
    }

    /// The first offset where so much is free.
    fn take(&mut self, bytes: usize) -> Option<usize> {
        let (at, free) = self.free.iter().find(|(_, free)| **free >= bytes).map(|(at, free)| (*at, *free))?;
        self.free.remove(&at);
        if free > bytes {
            self.free.insert(at + bytes, free - bytes);
        }
        Some(at)
    }

    fn give_back(&mut self, pages: Range<usize>) {
        self.span.empty(pages.clone());
        let (mut at, mut end) = (pages.start, pages.end);
        if let Some((before, bytes)) = self.free.range(..at).next_back().map(|(at, bytes)| (*at, *bytes))
            && before + bytes == at
        {
            self.free.remove(&before);
            at = before;
        }
        if let Some(bytes) = self.free.remove(&end) {
            end += bytes;
        }
        self.free.insert(at, end - at);
    }
}

impl Inner {
    fn chunk(&mut self, address: usize) -> Option<&mut Chunk> {
        self.chunks.iter_mut().find(|chunk| chunk.holds(address))
    }

    fn take(&mut self, bytes: usize) -> Option<usize> {
        for chunk in &mut self.chunks {
            if let Some(at) = chunk.take(bytes) {
                return Some(chunk.start() + at);
            }
        }
        let mut chunk = Chunk::new(bytes.max(TOGETHER))?;
        crate::faults::note_code(chunk.start(), chunk.span.bytes());
        let at = chunk.take(bytes)?;
        self.chunks.push(chunk);
        self.chunks.last().map(|chunk| chunk.start() + at)
    }

    fn free(&mut self, address: usize) {
        let Some(image) = self.images.remove(&address) else { return };
        self.bytes -= image.bytes;
        if let Some(chunk) = self.chunk(address) {
            let at = address - chunk.start();
            chunk.give_back(at..at + image.bytes);
        }
    }

    /// The image that this address is within.
    fn image_of(&self, address: usize) -> Option<Range<usize>> {
        let (start, image) = self.images.range(..=address).next_back()?;
        let pages = *start..*start + image.bytes;
        pages.contains(&address).then_some(pages)
    }

    fn make_executable(&mut self, pages: Range<usize>) -> bool {
        let done = self.chunk(pages.start).is_some_and(|chunk| {
            let start = chunk.start();
            chunk.span.make_executable(pages.start - start..pages.end - start)
        });
        if let Some(image) = self.images.get_mut(&pages.start) {
            image.executable = done;
        }
        done
    }
}

impl CodeMemory {
    /// Copies an image to pages of its own, which cannot be executed yet. None when the machine grants no more.
    pub(crate) fn load(&self, image: &[u8]) -> Option<Loaded> {
        let bytes = whole_pages(image.len().max(1));
        let mut inner = self.lock();
        let address = inner.take(bytes)?;
        inner.number += 1;
        let number = inner.number;
        inner.bytes += bytes;
        inner.images.insert(address, Image { bytes, number, executable: false });
        let chunk = inner.chunk(address)?;
        let at = address - chunk.start();
        if !chunk.span.open(at..at + bytes) {
            inner.free(address);
            return None;
        }
        let to = NonNull::new(chunk.span.at(at))?;
        drop(inner);
        // SAFETY: the pages are open, nobody else's, and at least as long; the image is elsewhere.
        unsafe { std::ptr::copy_nonoverlapping(image.as_ptr(), to.as_ptr(), image.len()) };
        Some(Loaded { memory: NonNull::slice_from_raw_parts(to, image.len()), number })
    }

    /// Closes an image to writing that wasmtime has taken. It does so itself with those that have code.
    pub(crate) fn keep(&self, loaded: Loaded) {
        let address = loaded.memory.cast::<u8>().as_ptr() as usize;
        let mut inner = self.lock();
        let pages = |image: &Image| {
            (image.number == loaded.number && !image.executable).then_some(address..address + image.bytes)
        };
        if let Some(pages) = inner.images.get(&address).and_then(pages) {
            inner.make_executable(pages);
        }
    }

    /// Lets go of an image that wasmtime refused; it may have let go of it itself.
    pub(crate) fn release(&self, loaded: Loaded) {
        let address = loaded.memory.cast::<u8>().as_ptr() as usize;
        let mut inner = self.lock();
        if inner.images.get(&address).is_some_and(|image| image.number == loaded.number) {
            inner.free(address);
        }
    }

    /// Bytes of memory that all images take.
    pub(crate) fn bytes(&self) -> usize {
        self.lock().bytes
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        // What a panic could leave half done here is an image that nobody uses.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl CustomCodeMemory for CodeMemory {
    fn required_alignment(&self) -> usize {
        crate::pages::page()
    }

    fn publish_executable(&self, code: *const u8, bytes: usize) -> wasmtime::Result<()> {
        // SAFETY: the code is there, and nothing runs it yet.
        unsafe { coherence::clear_cache(code.cast(), bytes) }.map_err(wasmtime::Error::msg)?;
        let mut inner = self.lock();
        let published = match inner.image_of(code as usize) {
            Some(pages) => inner.make_executable(pages),
            None => false,
        };
        drop(inner);
        if !published {
            return Err(wasmtime::Error::msg("the code cannot be made executable"));
        }
        coherence::pipeline_flush_mt().map_err(wasmtime::Error::msg)
    }

    /// wasmtime does this once, when the last that needs an image is gone.
    fn unpublish_executable(&self, code: *const u8, _bytes: usize) -> wasmtime::Result<()> {
        let mut inner = self.lock();
        if let Some(pages) = inner.image_of(code as usize) {
            inner.free(pages.start);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(loaded: &Loaded) -> usize {
        loaded.memory.cast::<u8>().as_ptr() as usize
    }

    fn bytes(loaded: &Loaded) -> &[u8] {
        // SAFETY: the test has not released it.
        unsafe { loaded.memory.as_ref() }
    }

    #[test]
    fn images_don_t_overlap_keep_what_they_are_and_leave_their_pages() {
        let memory = CodeMemory::default();
        let mut held: Vec<(Loaded, u8)> = Vec::new();
        let mut seed = 5u64;
        let mut next = |below: u64| {
            seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
            (seed >> 33) % below
        };
        for round in 0..3_000u32 {
            if next(3) == 0 && !held.is_empty() {
                let (loaded, _) = held.swap_remove(next(held.len() as u64) as usize);
                match next(2) {
                    0 => memory.release(loaded),
                    _ => memory.unpublish_executable(address(&loaded) as *const u8, 1).unwrap(),
                }
                memory.release(loaded);
            } else {
                let (length, byte) = (1 + next(40_000) as usize, round as u8);
                let loaded = memory.load(&vec![byte; length]).unwrap();
                memory.publish_executable(address(&loaded) as *const u8, length).unwrap();
                held.push((loaded, byte));
            }
            if round % 100 == 0 {
                assert!(held.iter().all(|(loaded, byte)| bytes(loaded).iter().all(|b| b == byte)));
            }
        }
        let expected: usize = held.iter().map(|(loaded, _)| whole_pages(bytes(loaded).len())).sum();
        assert_eq!(memory.bytes(), expected);
        for (loaded, _) in held {
            memory.release(loaded);
        }
        let inner = memory.lock();
        assert_eq!((inner.bytes, inner.images.len()), (0, 0));
        assert!(inner.chunks.iter().all(|chunk| chunk.free.len() == 1));
    }

    #[test]
    fn what_is_larger_than_a_chunk_has_one_of_its_own() {
        let memory = CodeMemory::default();
        let small = memory.load(&[1]).unwrap();
        let large = memory.load(&vec![2; TOGETHER + 1]).unwrap();
        assert!(bytes(&large).iter().all(|byte| *byte == 2) && bytes(&small) == [1]);
    }
}
