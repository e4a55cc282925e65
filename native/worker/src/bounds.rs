//! What a worker may have of the machine, asked of the kernel by the worker itself. In a process that is no worker, where
//! nobody has asked, there are no bounds but the system's.
//!
//! Linux and FreeBSD bound the addresses of a process, and end it when its parent is gone. macOS does neither: there the
//! allocator counts, and a thread waits for the parent's end. A worker that is stopped when its VM is killed there stays
//! stopped until somebody ends it.

use instar_jobs::Answer;
use instar_jobs::message::{MEMORY, STACK, STACK_BYTES};
use std::alloc::{GlobalAlloc, Layout, System};
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixStream;
use std::sync::OnceLock;

/// Milliseconds within which a job comes at once.
const AT_ONCE: libc::c_int = 10;

/// The last words, made ready while there is memory for them.
static NO_MEMORY: OnceLock<Vec<u8>> = OnceLock::new();
static NO_STACK: OnceLock<Vec<u8>> = OnceLock::new();

/// The system's allocator. Where that has nothing more to give to a worker, its process ends, for nothing here could go on.
pub(crate) struct Bounded;

// SAFETY: everything is left to the system's allocator, or the process ends.
unsafe impl GlobalAlloc for Bounded {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count::more(layout.size());
        // SAFETY: as the caller promises.
        there(unsafe { System.alloc(layout) })
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        count::more(layout.size());
        // SAFETY: as the caller promises.
        there(unsafe { System.alloc_zeroed(layout) })
    }

    unsafe fn realloc(&self, old: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count::less(layout.size());
        count::more(size);
        // SAFETY: as the caller promises.
        there(unsafe { System.realloc(old, layout, size) })
    }

    unsafe fn dealloc(&self, old: *mut u8, layout: Layout) {
        count::less(layout.size());
        // SAFETY: as the caller promises.
        unsafe { System.dealloc(old, layout) }
    }
}

/// Bytes that are allocated, and how many may be: where the kernel bounds no addresses, and in the tests.
#[cfg(target_vendor = "apple")]
mod count {
    use super::{NO_MEMORY, give_up};
    use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

    static USED: AtomicUsize = AtomicUsize::new(0);
    static MOST: AtomicUsize = AtomicUsize::new(usize::MAX);

    pub(super) fn more(bytes: usize) {
        if USED.fetch_add(bytes, Relaxed).saturating_add(bytes) > MOST.load(Relaxed) {
            give_up(&NO_MEMORY)
        }
    }

    pub(super) fn less(bytes: usize) {
        USED.fetch_sub(bytes, Relaxed);
    }

    /// So many more than there are now.
    pub(super) fn bound(bytes: u64) {
        let bytes = usize::try_from(bytes).unwrap_or(usize::MAX);
        MOST.store(USED.load(Relaxed).saturating_add(bytes), Relaxed);
    }
}

#[cfg(not(target_vendor = "apple"))]
mod count {
    #[inline]
    pub(super) fn more(_bytes: usize) {}
    #[inline]
    pub(super) fn less(_bytes: usize) {}
    #[inline]
    pub(super) fn bound(_bytes: u64) {}
}

// Without last words this is no worker, and Rust's own library says what happens.
fn there(memory: *mut u8) -> *mut u8 {
    if memory.is_null() && NO_MEMORY.get().is_some() {
        give_up(&NO_MEMORY)
    }
    memory
}

/// Ends the process with these words. Nothing is being written meanwhile: an answer is written when it is whole.
fn give_up(words: &OnceLock<Vec<u8>>) -> ! {
    if let Some(words) = words.get() {
        // SAFETY: the bytes are there, and stay.
        unsafe { libc::write(0, words.as_ptr().cast(), words.len()) };
    }
    // SAFETY: it ends the process, and does nothing before.
    unsafe { libc::_exit(1) }
}

extern "C" fn fault(_signal: libc::c_int) {
    give_up(&NO_STACK)
}

// It is called on a stack of its own, which the standard library has made for its own handler.
fn tell_of_faults() {
    for signal in [libc::SIGSEGV, libc::SIGBUS] {
        // SAFETY: all zero is a value of that type.
        let mut action: libc::sigaction = unsafe { std::mem::zeroed() };
        action.sa_sigaction = fault as *const () as libc::sighandler_t;
        action.sa_flags = libc::SA_ONSTACK;
        // SAFETY: the action is valid, and its function does only what one may do in a signal's.
        unsafe { libc::sigaction(signal, &action, std::ptr::null_mut()) };
    }
}

/// Makes the process what a worker is: of that priority, with nothing of its parent's, and gone when that is.
pub(crate) fn confine(priority: i32, parent: i32) {
    leave(parent);
    // SAFETY: no memory is touched.
    if unsafe { libc::getppid() } != parent {
        // It has gone before it could be asked for.
        std::process::exit(2);
    }
    // SAFETY: as above.
    unsafe { libc::setpriority(libc::PRIO_PROCESS, 0, priority) };
    // When the machine has no memory left, this goes rather than what it works for. Only Linux chooses by such a number.
    #[cfg(target_os = "linux")]
    let _ = std::fs::write("/proc/self/oom_score_adj", "1000");
    let _ = std::env::set_current_dir("/");
    limit(libc::RLIMIT_CORE, 0);
    limit(libc::RLIMIT_STACK, STACK_BYTES);
    let last = |measure: &str, limit| Answer::Limit(measure.to_owned(), limit).frame();
    NO_MEMORY.get_or_init(|| last(MEMORY, 0));
    NO_STACK.get_or_init(|| last(STACK, STACK_BYTES));
    tell_of_faults();
}

/// Closes what the parent had open, and has this process end with it.
#[cfg(target_os = "linux")]
fn leave(_parent: i32) {
    // SAFETY: nothing here uses any descriptor but the standard ones.
    unsafe { libc::syscall(libc::SYS_close_range, 3, libc::c_uint::MAX, 0) };
    // SAFETY: no memory is touched. The signal also comes while the process is stopped.
    unsafe { libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL, 0, 0, 0) };
    // SAFETY: as above.
    unsafe { libc::prctl(libc::PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) };
}

#[cfg(target_os = "freebsd")]
fn leave(_parent: i32) {
    // SAFETY: nothing here uses any descriptor but the standard ones.
    unsafe { libc::closefrom(3) };
    let mut signal = libc::SIGKILL;
    // SAFETY: it reads that number. The signal also comes while the process is stopped.
    unsafe { libc::procctl(libc::P_PID, 0, libc::PROC_PDEATHSIG_CTL, (&raw mut signal).cast()) };
}

#[cfg(target_vendor = "apple")]
fn leave(parent: i32) {
    // SAFETY: no memory is touched.
    for descriptor in 3..unsafe { libc::getdtablesize() } {
        // SAFETY: nothing here uses any descriptor but the standard ones.
        unsafe { libc::close(descriptor) };
    }
    std::thread::spawn(move || {
        // SAFETY: no memory is touched.
        let queue = unsafe { libc::kqueue() };
        let wanted = libc::kevent {
            ident: parent as libc::uintptr_t,
            filter: libc::EVFILT_PROC,
            flags: libc::EV_ADD,
            fflags: libc::NOTE_EXIT,
            data: 0,
            udata: std::ptr::null_mut(),
        };
        let mut seen = wanted;
        // SAFETY: one event is read and one is written, both in places that live as long as the call, which returns when the
        // parent ends, or is not there.
        let events = unsafe { libc::kevent(queue, &wanted, 1, &mut seen, 1, std::ptr::null()) };
        if events != 0 {
            // SAFETY: it ends the process, and does nothing before.
            unsafe { libc::_exit(2) };
        }
    });
}

/// Bounds the memory and the processor time of a job, from now on.
pub(crate) fn begin(memory: u64, seconds: u64) {
    count::bound(memory);
    limit(libc::RLIMIT_AS, size().saturating_add(memory));
    limit(libc::RLIMIT_CPU, used().saturating_add(seconds));
}

/// Gives back what a job has left; what comes next is nobody's job yet.
pub(crate) fn end() {
    count::bound(u64::MAX);
    limit(libc::RLIMIT_AS, u64::MAX);
    limit(libc::RLIMIT_CPU, u64::MAX);
}

/// Gives the system back what memory is free, unless the next job comes at once: it would have to fetch all of that again,
/// which takes longer than to compile a small module.
pub(crate) fn rest(socket: &UnixStream) {
    let mut next = libc::pollfd { fd: socket.as_raw_fd(), events: libc::POLLIN, revents: 0 };
    // SAFETY: it writes to the place that it is given.
    if unsafe { libc::poll(&mut next, 1, AT_ONCE) } == 0 {
        // Only glibc keeps so much that it is worth asking.
        #[cfg(target_env = "gnu")]
        // SAFETY: it touches only what is free.
        unsafe {
            libc::malloc_trim(0);
        }
    }
}

#[cfg(target_env = "gnu")]
type Resource = libc::__rlimit_resource_t;
#[cfg(not(target_env = "gnu"))]
type Resource = libc::c_int;

// The soft limit: the next job may have a higher one.
fn limit(resource: Resource, value: u64) {
    let mut limits = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
    // SAFETY: both read and write the place that they are given, and nothing else.
    unsafe {
        if libc::getrlimit(resource, &mut limits) == 0 {
            limits.rlim_cur = whole(value).min(limits.rlim_max);
            libc::setrlimit(resource, &limits);
        }
    }
}

// FreeBSD's limits have a sign.
fn whole(value: u64) -> libc::rlim_t {
    libc::rlim_t::try_from(value).unwrap_or(libc::RLIM_INFINITY)
}

/// Bytes of addresses that the process has, which only Linux bounds to a page; far more than that elsewhere.
#[cfg(not(target_os = "linux"))]
fn size() -> u64 {
    1 << 30
}

/// Bytes of addresses that the process has; far more than that where nobody says.
#[cfg(target_os = "linux")]
fn size() -> u64 {
    let statm = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    let pages = statm.split(' ').next().and_then(|pages| pages.parse::<u64>().ok());
    // SAFETY: no memory is touched.
    let page = unsafe { libc::sysconf(libc::_SC_PAGESIZE) };
    pages.map_or(1 << 30, |pages| pages * page.max(0) as u64)
}

/// Seconds of processor time that it has used.
fn used() -> u64 {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: it writes to the place that it is given, and to nothing else.
    unsafe { libc::clock_gettime(libc::CLOCK_PROCESS_CPUTIME_ID, &mut time) };
    time.tv_sec as u64 + 1
}
