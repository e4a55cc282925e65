//! Address space from the kernel: reserved in large pieces, and opened, emptied and closed in spans of them.
//!
//! A mapping of the kernel is a run of neighbouring pages that may be used in the same way; a process has 65,530 of them,
//! and a VM that has none left dies. So what is alike lies side by side in one reservation, where neighbours are one
//! mapping, and every span that makes mappings of its own is counted by who makes it.
//!
//! Unsafe, because memory is asked of the kernel by address: a span is its owner's alone.

#![allow(unsafe_code)]

use std::ops::Range;
use std::ptr::NonNull;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

/// What an engine says when there is no span; its own error says no more than a text.
pub(crate) const NO_SPAN: &str = "no span for a memory";
/// The kernel's number for guard pages that need no mapping of their own. It knows them since Linux 6.13.
#[cfg(target_os = "linux")]
const MADV_GUARD_INSTALL: libc::c_int = 102;
/// Addresses without memory that is set aside for them; FreeBSD sets none aside.
#[cfg(not(target_os = "freebsd"))]
const NORESERVE: libc::c_int = libc::MAP_NORESERVE;
#[cfg(target_os = "freebsd")]
const NORESERVE: libc::c_int = 0;

/// Bytes of a page.
pub(crate) fn page() -> usize {
    static PAGE: AtomicUsize = AtomicUsize::new(0);
    match PAGE.load(Relaxed) {
        0 => {
            // SAFETY: it reads a number and has no conditions.
            let size = usize::try_from(unsafe { libc::sysconf(libc::_SC_PAGESIZE) }).unwrap_or(4096);
            PAGE.store(size, Relaxed);
            size
        }
        size => size,
    }
}

/// So many bytes, as whole pages.
pub(crate) fn whole_pages(bytes: usize) -> usize {
    bytes.next_multiple_of(page())
}

/// A piece of address space, of which nothing can be used yet.
#[derive(Debug)]
pub(crate) struct Reservation {
    base: NonNull<u8>,
    bytes: usize,
    taken: AtomicUsize,
}

// SAFETY: the address is a number to it; all use of the memory is by way of spans, each of which has one owner.
unsafe impl Send for Reservation {}
// SAFETY: as above.
unsafe impl Sync for Reservation {}

impl Reservation {
    /// So many bytes of addresses, if the machine grants them. They are one mapping, and no memory.
    pub(crate) fn new(bytes: usize) -> Option<Arc<Reservation>> {
        let bytes = whole_pages(bytes);
        let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | NORESERVE;
        // SAFETY: a new mapping at an address of the kernel's choice touches nothing that is there.
        let base = unsafe { libc::mmap(std::ptr::null_mut(), bytes, libc::PROT_NONE, flags, -1, 0) };
        if base == libc::MAP_FAILED {
            return None;
        }
        let base = NonNull::new(base.cast())?;
        Some(Arc::new(Reservation { base, bytes, taken: AtomicUsize::new(0) }))
    }

    pub(crate) fn bytes(&self) -> usize {
        self.bytes
    }

    /// The next bytes that nobody has; none when there are not so many left. What is taken is never given back.
    pub(crate) fn take(self: &Arc<Reservation>, bytes: usize) -> Option<Span> {
        let bytes = whole_pages(bytes);
        let more = |taken: usize| taken.checked_add(bytes).filter(|end| *end <= self.bytes);
        let at = self.taken.fetch_update(Relaxed, Relaxed, more).ok()?;
        // SAFETY: the sum is within the reservation, which is one mapping.
        let base = unsafe { self.base.add(at) };
        Some(Span { base, bytes, _within: self.clone() })
    }
}

impl Drop for Reservation {
    fn drop(&mut self) {
        // SAFETY: each span holds its reservation, so that nobody has an address in it any more.
        unsafe { libc::munmap(self.base.as_ptr().cast(), self.bytes) };
    }
}

/// Pages with one owner. What is done to them is done through a mutable reference, so nobody else looks at them then;
/// whoever has lent the address to running code keeps the span until that code is gone.
#[derive(Debug)]
pub(crate) struct Span {
    base: NonNull<u8>,
    bytes: usize,
    _within: Arc<Reservation>,
}

// SAFETY: a span owns its pages, as a box does.
unsafe impl Send for Span {}
// SAFETY: through a shared reference only the address can be had.
unsafe impl Sync for Span {}

impl Span {
    pub(crate) fn base(&self) -> NonNull<u8> {
        self.base
    }

    pub(crate) fn bytes(&self) -> usize {
        self.bytes
    }

    /// The address so many bytes into it, which is its end at most.
    pub(crate) fn at(&self, offset: usize) -> *mut u8 {
        assert!(offset <= self.bytes);
        // SAFETY: it is within the reservation, or its end.
        unsafe { self.base.as_ptr().add(offset) }
    }

    /// Whether these pages can be read and written now.
    pub(crate) fn open(&mut self, pages: Range<usize>) -> bool {
        self.protect(pages, libc::PROT_READ | libc::PROT_WRITE)
    }

    /// Whether these pages can be read and executed now, and not be written.
    pub(crate) fn make_executable(&mut self, pages: Range<usize>) -> bool {
        self.protect(pages, libc::PROT_READ | libc::PROT_EXEC)
    }

    /// Whether nothing can be done with these pages now; what was in them is gone in any case.
    pub(crate) fn close(&mut self, pages: Range<usize>) -> bool {
        self.empty(pages.clone());
        self.protect(pages, libc::PROT_NONE)
    }

    fn protect(&mut self, pages: Range<usize>, protection: libc::c_int) -> bool {
        let Some((address, bytes)) = self.range(pages) else { return true };
        // SAFETY: the pages are this span's, and nobody else uses them.
        unsafe { libc::mprotect(address.cast(), bytes, protection) == 0 }
    }

    /// Gives the memory of these pages back; what can be read there then, where it can be read, is zero.
    #[cfg(target_os = "linux")]
    pub(crate) fn empty(&mut self, pages: Range<usize>) {
        let Some((address, bytes)) = self.range(pages) else { return };
        // SAFETY: as above.
        let done = unsafe { libc::madvise(address.cast(), bytes, libc::MADV_DONTNEED) };
        debug_assert_eq!(done, 0);
    }

    /// The same where that advice is only advice, as on macOS and FreeBSD, and what was there might be read again: new
    /// pages take the place of the old ones, open. Whoever empties pages that are closed closes them again.
    #[cfg(not(target_os = "linux"))]
    pub(crate) fn empty(&mut self, pages: Range<usize>) {
        let Some((address, bytes)) = self.range(pages.clone()) else { return };
        let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_FIXED | NORESERVE;
        let open = libc::PROT_READ | libc::PROT_WRITE;
        // SAFETY: the pages are this span's, within one reservation, and nobody else uses them.
        let new = unsafe { libc::mmap(address.cast(), bytes, open, flags, -1, 0) };
        if new == libc::MAP_FAILED && self.open(pages.clone()) {
            self.zero(pages);
        }
    }

    /// Whether the page at this offset has been used since it was empty, as far as the kernel says.
    pub(crate) fn is_used(&self, offset: usize) -> bool {
        let Some((address, bytes)) = self.range(offset..offset + page()) else { return false };
        let mut resident = 0u8;
        // SAFETY: the page is within this span, and the kernel writes one byte for it.
        let asked = unsafe { libc::mincore(address.cast(), bytes, (&raw mut resident).cast()) };
        asked == 0 && resident & 1 == 1
    }

    /// Makes open pages such that any use of them is a fault, without a mapping of their own. False where the kernel
    /// doesn't know that.
    #[cfg(target_os = "linux")]
    pub(crate) fn guard(&mut self, pages: Range<usize>) -> bool {
        let Some((address, bytes)) = self.range(pages) else { return true };
        // SAFETY: as above.
        unsafe { libc::madvise(address.cast(), bytes, MADV_GUARD_INSTALL) == 0 }
    }

    /// No other kernel knows that.
    #[cfg(not(target_os = "linux"))]
    pub(crate) fn guard(&mut self, pages: Range<usize>) -> bool {
        pages.is_empty()
    }

    /// Makes open pages zero. Up to `keep` bytes of them stay memory, which is cheaper than to get new ones.
    pub(crate) fn clear(&mut self, pages: Range<usize>, keep: usize) {
        let keep = keep.min(pages.len());
        let written = if keep > page() { self.written(pages.clone(), keep) } else { None };
        let rest = match written {
            Some(Written { regions, until }) => {
                for region in regions {
                    self.zero(region);
                }
                until..pages.end
            }
            None => {
                self.zero(pages.start..pages.start + keep);
                pages.start + keep..pages.end
            }
        };
        self.empty(rest);
    }

    /// Makes open pages zero and memory.
    pub(crate) fn zero(&mut self, pages: Range<usize>) {
        let Some((address, bytes)) = self.range(pages) else { return };
        // SAFETY: the pages are open, this span's, and nobody else uses them.
        unsafe { std::ptr::write_bytes(address, 0, bytes) };
    }

    /// Which pages have been written, up to so many bytes of them; none where the kernel cannot say.
    fn written(&self, pages: Range<usize>, most: usize) -> Option<Written> {
        let base = self.base.as_ptr() as usize;
        let (regions, until) = scan::written(base + pages.start..base + pages.end, most)?;
        let regions = regions.into_iter().map(|region| region.start - base..region.end - base).collect();
        Some(Written { regions, until: until - base })
    }

    fn range(&self, pages: Range<usize>) -> Option<(*mut u8, usize)> {
        assert!(pages.start <= pages.end && pages.end <= self.bytes);
        (!pages.is_empty()).then(|| (self.at(pages.start), pages.len()))
    }
}

/// What was looked at, from the beginning to `until`, and what of it was written.
struct Written {
    regions: smallvec::SmallVec<[Range<usize>; scan::REGIONS]>,
    until: usize,
}

/// Where no kernel keeps such a list: all is taken for written.
#[cfg(not(target_os = "linux"))]
mod scan {
    use smallvec::SmallVec;
    use std::ops::Range;

    pub(super) const REGIONS: usize = 1;

    pub(super) fn written(
        _pages: Range<usize>,
        _most: usize,
    ) -> Option<(SmallVec<[Range<usize>; REGIONS]>, usize)> {
        None
    }
}

/// The kernel's list of pages, of which it can be asked which have been written (since Linux 6.7).
#[cfg(target_os = "linux")]
mod scan {
    use super::page;
    use smallvec::SmallVec;
    use std::fs::File;
    use std::ops::Range;
    use std::os::fd::AsRawFd;
    use std::sync::OnceLock;

    /// How many runs of pages one question can have for an answer.
    pub(super) const REGIONS: usize = 32;
    /// `PAGEMAP_SCAN` of the kernel's `linux/fs.h`: read and write, 96 bytes, group `f`, number 16. Each C library has a type for it.
    const PAGEMAP_SCAN: libc::Ioctl = 0xc060_6610_u32 as libc::Ioctl;
    const PRESENT: u64 = 1 << 3;
    const SWAPPED: u64 = 1 << 4;
    /// The page of zeros that all who have only read share.
    const ZERO: u64 = 1 << 5;

    #[repr(C)]
    #[derive(Clone, Copy, Default)]
    struct Region {
        start: u64,
        end: u64,
        categories: u64,
    }

    /// `struct pm_scan_arg`.
    #[repr(C)]
    #[derive(Default)]
    struct Question {
        size: u64,
        flags: u64,
        start: u64,
        end: u64,
        walk_end: u64,
        vec: u64,
        vec_len: u64,
        max_pages: u64,
        category_inverted: u64,
        category_mask: u64,
        category_anyof_mask: u64,
        return_mask: u64,
    }

    /// The list of this process. One that was forked has another.
    fn list() -> Option<&'static File> {
        static LIST: OnceLock<Option<(File, u32)>> = OnceLock::new();
        let (file, process) = LIST
            .get_or_init(|| Some((File::open("/proc/self/pagemap").ok()?, std::process::id())))
            .as_ref()?;
        (*process == std::process::id()).then_some(file)
    }

    /// The runs of pages that have been written, up to `most` bytes, and where the look ended.
    pub(super) fn written(
        pages: Range<usize>,
        most: usize,
    ) -> Option<(SmallVec<[Range<usize>; REGIONS]>, usize)> {
        let mut regions = [Region::default(); REGIONS];
        let mut question = Question {
            size: size_of::<Question>() as u64,
            start: pages.start as u64,
            end: pages.end as u64,
            vec: regions.as_mut_ptr() as u64,
            vec_len: REGIONS as u64,
            max_pages: (most / page()) as u64,
            category_inverted: ZERO,
            category_mask: ZERO,
            category_anyof_mask: PRESENT | SWAPPED,
            ..Question::default()
        };
        // SAFETY: the kernel writes to the question and to the regions it names, which both live as long as the call.
        let found = unsafe { libc::ioctl(list()?.as_raw_fd(), PAGEMAP_SCAN, &mut question) };
        let found = regions.get(..usize::try_from(found).ok()?)?;
        let runs = found.iter().map(|region| region.start as usize..region.end as usize).collect();
        Some((runs, question.walk_end as usize))
    }
}

/// Has the C library give back the memory that nobody has allocated any more. Who allocates meanwhile may wait for
/// some milliseconds. Only glibc keeps so much that it is worth asking: musl, macOS and FreeBSD give back by themselves.
pub(crate) fn trim_heap() {
    #[cfg(target_env = "gnu")]
    // SAFETY: it has no conditions.
    unsafe {
        libc::malloc_trim(0)
    };
}

/// How many mappings instances may make: two thirds of what the kernel allows, for the VM and its host have need of the
/// rest.
pub(crate) fn mappings_for_instances() -> usize {
    // Where nobody says, what Linux has by default: macOS and FreeBSD count no mappings, and this many are no harm there.
    const USUAL: usize = 65_530;
    let text = std::fs::read_to_string("/proc/sys/vm/max_map_count").ok();
    text.and_then(|text| text.trim().parse().ok()).unwrap_or(USUAL) / 3 * 2
}

/// The mappings that instances may make, counted as they are made.
#[derive(Debug)]
pub(crate) struct Mappings {
    limit: usize,
    taken: AtomicUsize,
}

impl Mappings {
    pub(crate) fn new(limit: usize) -> Arc<Mappings> {
        Arc::new(Mappings { limit, taken: AtomicUsize::new(0) })
    }

    /// Whether so many more may be made, which then are counted.
    pub(crate) fn take(&self, count: usize) -> bool {
        let more = |taken: usize| taken.checked_add(count).filter(|taken| *taken <= self.limit);
        self.taken.fetch_update(Relaxed, Relaxed, more).is_ok()
    }

    pub(crate) fn give_back(&self, count: usize) {
        self.taken.fetch_sub(count, Relaxed);
    }

    /// How many there may be, and how many there are.
    pub(crate) fn count(&self) -> (usize, usize) {
        (self.limit, self.taken.load(Relaxed))
    }
}
