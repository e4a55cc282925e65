//! What is large is given back by another thread, grows without being copied, and keeps what is in it.

#![allow(unsafe_code)] // To ask for the processor's time of a thread.

use instar_engine::allocator::{Allocator, LARGE};
use std::alloc::{GlobalAlloc, Layout};
use std::hint::black_box;
use std::time::Duration;

#[global_allocator]
static ALLOCATOR: Allocator = Allocator;

// The processor's time of this thread: a busy machine doesn't lengthen it.
fn time<T>(run: impl FnOnce() -> T) -> (Duration, T) {
    let now = || {
        let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
        // SAFETY: it writes to the place that it is given.
        unsafe { libc::clock_gettime(libc::CLOCK_THREAD_CPUTIME_ID, &mut time) };
        Duration::new(time.tv_sec as u64, time.tv_nsec as u32)
    };
    let began = now();
    let done = run();
    (now() - began, done)
}

const SIZE: usize = 64 * LARGE;

fn written() -> Vec<u64> {
    let mut words = Vec::with_capacity(SIZE / 8);
    words.extend(0..SIZE as u64 / 8);
    words
}

#[test]
fn what_is_large_goes_at_once() {
    // Giving the pages back takes a fifth of what getting them takes.
    let (made, words) = time(written);
    let (dropped, ()) = time(|| drop(black_box(words)));
    assert!(dropped < made / 40, "made in {made:?}, dropped in {dropped:?}");
}

#[test]
fn what_is_large_grows_without_being_copied() {
    let (made, mut words) = time(written);
    let (grown, ()) = time(|| words.reserve_exact(SIZE / 8));
    assert!(words.iter().copied().eq(0..SIZE as u64 / 8));
    // No other kernel moves pages.
    if cfg!(target_os = "linux") {
        assert!(grown < made / 40, "made in {made:?}, grown in {grown:?}");
    }
}

#[test]
fn what_grows_and_shrinks_keeps_what_is_in_it() {
    let mut bytes = Vec::new();
    let mut expected = 0usize;
    // Past the bound and back, by odd sizes.
    for size in
        [7, LARGE - 1, LARGE, LARGE + 1, 3 * LARGE + 4097, 9 * LARGE, 5 * LARGE + 1, LARGE, 100, 2 * LARGE]
    {
        let kept = expected.min(size);
        bytes.truncate(size);
        bytes.shrink_to_fit();
        assert!((0..kept).all(|at| bytes[at] == at as u8), "{size}");
        bytes.reserve_exact(size - kept);
        bytes.extend((kept..size).map(|at| at as u8));
        assert!((0..size).all(|at| bytes[at] == at as u8), "{size}");
        expected = size;
    }
}

#[test]
fn what_is_to_be_zero_is() {
    for size in [LARGE - 8, LARGE, 5 * LARGE] {
        for _ in 0..3 {
            let mut bytes = vec![0u8; size];
            assert!(bytes.iter().all(|byte| *byte == 0));
            bytes.fill(7);
        }
    }
}

#[test]
fn what_is_aligned_to_more_than_a_page_is() {
    for (size, align) in [(2 * LARGE, 4096), (2 * LARGE, 1 << 16), (64, 1 << 14)] {
        let layout = Layout::from_size_align(size, align).expect("a layout");
        // SAFETY: the size isn't zero; what is allocated is used within it, and given back with its layout.
        unsafe {
            let at = ALLOCATOR.alloc(layout);
            assert!(!at.is_null() && at.addr().is_multiple_of(align));
            at.write_bytes(1, size);
            let larger = ALLOCATOR.realloc(at, layout, 3 * size);
            assert!(!larger.is_null() && larger.addr().is_multiple_of(align));
            assert!(std::slice::from_raw_parts(larger, size).iter().all(|byte| *byte == 1));
            ALLOCATOR.dealloc(larger, Layout::from_size_align(3 * size, align).expect("a layout"));
        }
    }
}

// In pages of this process: the second number of `statm`.
#[cfg(target_os = "linux")]
fn resident() -> usize {
    let text = std::fs::read_to_string("/proc/self/statm").expect("the kernel's own file");
    text.split_whitespace().nth(1).and_then(|pages| pages.parse().ok()).expect("a number")
}

#[cfg(target_os = "linux")]
#[test]
fn whatever_is_dropped_is_memory_again() {
    // More than may wait: some of it goes where it is dropped.
    for _ in 0..30 {
        drop(black_box(written()));
    }
    let much = 20 * SIZE / 4096;
    for _ in 0..1_000 {
        if resident() < much {
            return;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    panic!("{} pages are resident", resident());
}
