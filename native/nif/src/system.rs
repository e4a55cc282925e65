//! What is asked of the operating system about the running thread.
//!
//! Unsafe, because the system's functions are C's: neither touches memory but what it is given here.

#![allow(unsafe_code)]

/// The processor's time that the thread has used, in nanoseconds; zero where the system doesn't say.
#[cold]
pub(crate) fn processor_time() -> u64 {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: it writes to the place that it is given, and to nothing else.
    let failed = unsafe { libc::clock_gettime(libc::CLOCK_THREAD_CPUTIME_ID, &mut time) } != 0;
    if failed { 0 } else { time.tv_sec as u64 * 1_000_000_000 + time.tv_nsec as u64 }
}

/// Lowers the thread's priority, of the calling thread alone, where the system has that.
#[cfg(target_os = "linux")]
pub(crate) fn lower_priority(nice: i32) {
    if nice > 0 {
        // SAFETY: no memory is touched.
        unsafe { libc::setpriority(libc::PRIO_PROCESS, libc::gettid() as libc::id_t, nice) };
    }
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn lower_priority(_nice: i32) {}
