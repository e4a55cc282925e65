//! What is asked of the operating system about the running thread, and about this library.
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

/// Lowers the thread's priority, of the calling thread alone.
#[cfg(target_os = "linux")]
pub(crate) fn lower_priority(nice: i32) {
    if nice > 0 {
        // SAFETY: no memory is touched.
        unsafe { libc::setpriority(libc::PRIO_PROCESS, libc::gettid() as libc::id_t, nice) };
    }
}

/// macOS has classes of threads instead: this one is for work that takes longer and that somebody waits for.
#[cfg(target_vendor = "apple")]
pub(crate) fn lower_priority(nice: i32) {
    const QOS_CLASS_UTILITY: libc::c_uint = 0x11;
    unsafe extern "C" {
        fn pthread_set_qos_class_self_np(class: libc::c_uint, within: libc::c_int) -> libc::c_int;
    }
    if nice > 0 {
        // SAFETY: no memory is touched.
        unsafe { pthread_set_qos_class_self_np(QOS_CLASS_UTILITY, 0) };
    }
}

/// FreeBSD lowers by itself whoever computes for long, and a thread has no number of its own for it.
#[cfg(not(any(target_os = "linux", target_vendor = "apple")))]
pub(crate) fn lower_priority(_nice: i32) {}

/// Has the library stay in the process for good: its threads and handlers outlive any module of Erlang. The linker says it
/// where programs are ELF (see `build.rs`); macOS is told here.
#[cfg(not(target_vendor = "apple"))]
pub(crate) fn stay_mapped() {}

#[cfg(target_vendor = "apple")]
pub(crate) fn stay_mapped() {
    let mut about = std::mem::MaybeUninit::<libc::Dl_info>::zeroed();
    let here = stay_mapped as fn() as *const libc::c_void;
    // SAFETY: it writes to the place that it is given; the name that it finds stays as long as the library.
    unsafe {
        if libc::dladdr(here, about.as_mut_ptr()) != 0 {
            let flags = libc::RTLD_LAZY | libc::RTLD_NOLOAD | libc::RTLD_NODELETE;
            libc::dlopen(about.assume_init().dli_fname, flags);
        }
    }
}
