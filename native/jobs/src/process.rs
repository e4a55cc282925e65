//! A worker's process: started, stopped, let go on, killed, and what it has used.
//!
//! It is started by `posix_spawn`, which copies nothing of the VM, with no environment and one end of a socket as its
//! standard input; the rest it does itself. Signals go by a descriptor of the process where the kernel has them, so that
//! they reach nobody else, even when the VM has been told to ignore the ends of its children, whose numbers then are free
//! at once. Elsewhere they go by that number, which is the child's until it is waited for.
//!
//! What a process has used is asked of Linux by a clock and by `/proc`, of FreeBSD by a clock and `sysctl`, and of macOS
//! by `proc_pidinfo`.

use std::fs::File;
use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

pub(crate) struct Process {
    child: Child,
    #[cfg(target_os = "linux")]
    handle: Option<OwnedFd>,
    meter: Meter,
}

impl Process {
    /// Starts one, at that priority, and the other end of its socket, which never blocks. What it can read beside that is its
    /// standard output.
    pub(crate) fn start(
        program: &Path,
        nice: i32,
        beside: Option<File>,
    ) -> io::Result<(Process, UnixStream)> {
        let (ours, theirs) = UnixStream::pair()?;
        ours.set_nonblocking(true)?;
        let child = Command::new(program)
            .arg(nice.to_string())
            .arg(std::process::id().to_string())
            .env_clear()
            .stdin(Stdio::from(OwnedFd::from(theirs)))
            .stdout(beside.map_or_else(Stdio::null, Stdio::from))
            .stderr(Stdio::null())
            .spawn()?;
        let pid = child.id() as libc::pid_t;
        let process = Process {
            child,
            #[cfg(target_os = "linux")]
            handle: handle(pid),
            meter: Meter::new(pid),
        };
        Ok((process, ours))
    }

    pub(crate) fn stop(&self) {
        self.signal(libc::SIGSTOP);
    }

    pub(crate) fn go_on(&self) {
        self.signal(libc::SIGCONT);
    }

    /// Gives it a lower priority, for good: a higher one takes rights that few have.
    pub(crate) fn lower(&self, nice: i32) {
        // SAFETY: no memory is touched. Were the process gone and its number another's, that would be a bit slower.
        unsafe { libc::setpriority(libc::PRIO_PROCESS, self.child.id() as _, nice) };
    }

    pub(crate) fn kill(&self) {
        self.signal(libc::SIGKILL);
    }

    /// Processor time since its start.
    pub(crate) fn used(&self) -> Option<Duration> {
        self.meter.used()
    }

    /// Bytes of memory that it has; none where nobody says.
    pub(crate) fn resident(&self) -> u64 {
        self.meter.resident().unwrap_or_default()
    }

    /// Once it has ended: its status, where that is to be had.
    pub(crate) fn ended(&mut self) -> Option<Option<i32>> {
        match self.child.try_wait() {
            Ok(None) => None,
            Ok(Some(status)) => Some(status.code()),
            // The VM ignores the ends of its children.
            Err(_) => Some(None),
        }
    }

    #[cfg(target_os = "linux")]
    fn signal(&self, signal: libc::c_int) {
        use std::os::fd::AsRawFd;
        match &self.handle {
            Some(handle) => {
                let none: *const libc::siginfo_t = std::ptr::null();
                // SAFETY: the descriptor is open, and no memory is touched.
                unsafe { libc::syscall(libc::SYS_pidfd_send_signal, handle.as_raw_fd(), signal, none, 0) };
            }
            None => self.signal_by_number(signal),
        }
    }

    #[cfg(not(target_os = "linux"))]
    fn signal(&self, signal: libc::c_int) {
        self.signal_by_number(signal);
    }

    fn signal_by_number(&self, signal: libc::c_int) {
        // SAFETY: no memory is touched; the number is the child's until it is waited for.
        unsafe { libc::kill(self.child.id() as libc::pid_t, signal) };
    }
}

#[cfg(target_os = "linux")]
fn handle(pid: libc::pid_t) -> Option<OwnedFd> {
    use std::os::fd::FromRawFd;
    // SAFETY: no memory is touched.
    let handle = unsafe { libc::syscall(libc::SYS_pidfd_open, pid, 0) };
    // SAFETY: it was opened just now, and is nobody else's; the kernel has it close when a program is started.
    (handle >= 0).then(|| unsafe { OwnedFd::from_raw_fd(handle as i32) })
}

/// What a process has used, as its system counts it.
#[cfg(not(target_vendor = "apple"))]
struct Meter {
    pid: libc::pid_t,
    clock: Option<libc::clockid_t>,
}

#[cfg(not(target_vendor = "apple"))]
impl Meter {
    fn new(pid: libc::pid_t) -> Meter {
        let mut clock = 0;
        // SAFETY: it writes to the place that it is given.
        let found = unsafe { libc::clock_getcpuclockid(pid, &mut clock) } == 0;
        Meter { pid, clock: found.then_some(clock) }
    }

    fn used(&self) -> Option<Duration> {
        time(self.clock?)
    }

    #[cfg(target_os = "linux")]
    fn resident(&self) -> Option<u64> {
        let statm = std::fs::read_to_string(format!("/proc/{}/statm", self.pid)).ok()?;
        Some(statm.split(' ').nth(1)?.parse::<u64>().ok()? * page())
    }

    #[cfg(target_os = "freebsd")]
    fn resident(&self) -> Option<u64> {
        let name = [libc::CTL_KERN, libc::KERN_PROC, libc::KERN_PROC_PID, self.pid];
        let mut about = std::mem::MaybeUninit::<libc::kinfo_proc>::zeroed();
        let mut bytes = size_of::<libc::kinfo_proc>();
        let place = about.as_mut_ptr().cast();
        // SAFETY: it reads the four numbers and writes at most so many bytes to the place.
        let failed = unsafe { libc::sysctl(name.as_ptr(), 4, place, &mut bytes, std::ptr::null(), 0) } != 0;
        if failed || bytes != size_of::<libc::kinfo_proc>() {
            return None;
        }
        // SAFETY: all of it has been written.
        let pages = unsafe { about.assume_init() }.ki_rssize;
        Some(u64::try_from(pages).ok()? * page())
    }

    #[cfg(not(any(target_os = "linux", target_os = "freebsd")))]
    fn resident(&self) -> Option<u64> {
        None
    }
}

#[cfg(any(target_os = "linux", target_os = "freebsd"))]
fn page() -> u64 {
    // SAFETY: no memory is touched.
    unsafe { libc::sysconf(libc::_SC_PAGESIZE) }.max(0) as u64
}

#[cfg(target_vendor = "apple")]
struct Meter {
    pid: libc::pid_t,
}

#[cfg(target_vendor = "apple")]
impl Meter {
    fn new(pid: libc::pid_t) -> Meter {
        Meter { pid }
    }

    // The crate that libc names instead has nothing else that is needed here.
    #[allow(deprecated)]
    fn used(&self) -> Option<Duration> {
        let about = self.about()?;
        // Its own unit: a nanosecond on Intel's processors, 125/3 of one on Apple's.
        let mut unit = libc::mach_timebase_info { numer: 0, denom: 0 };
        // SAFETY: it writes to the place that it is given.
        let failed = unsafe { libc::mach_timebase_info(&mut unit) } != 0;
        if failed || unit.denom == 0 {
            return None;
        }
        let units = u128::from(about.pti_total_user) + u128::from(about.pti_total_system);
        u64::try_from(units * u128::from(unit.numer) / u128::from(unit.denom)).ok().map(Duration::from_nanos)
    }

    fn resident(&self) -> Option<u64> {
        self.about().map(|about| about.pti_resident_size)
    }

    fn about(&self) -> Option<libc::proc_taskinfo> {
        let mut about = std::mem::MaybeUninit::<libc::proc_taskinfo>::zeroed();
        let bytes = size_of::<libc::proc_taskinfo>() as libc::c_int;
        let place = about.as_mut_ptr().cast();
        // SAFETY: it writes at most so many bytes to the place.
        let written = unsafe { libc::proc_pidinfo(self.pid, libc::PROC_PIDTASKINFO, 0, place, bytes) };
        // SAFETY: all of it has been written.
        (written == bytes).then(|| unsafe { about.assume_init() })
    }
}

/// Processor time that this process has used, all its threads together.
pub(crate) fn used_here() -> Option<Duration> {
    time(libc::CLOCK_PROCESS_CPUTIME_ID)
}

fn time(clock: libc::clockid_t) -> Option<Duration> {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: it writes to the place that it is given, and to nothing else.
    (unsafe { libc::clock_gettime(clock, &mut time) } == 0)
        .then(|| Duration::new(time.tv_sec as u64, time.tv_nsec as u32))
}

/// Waits until one of the descriptors can be read, or written if that is asked for, or time is up.
pub(crate) fn wait(descriptors: &mut [libc::pollfd], timeout: Option<Duration>) {
    // Rounded up: who is woken too early would look again and again.
    let timeout = timeout.map_or(-1, |timeout| timeout.as_micros().div_ceil(1_000).min(60_000) as i32);
    // SAFETY: the descriptors are a slice of that length, which is written to.
    unsafe { libc::poll(descriptors.as_mut_ptr(), descriptors.len() as libc::nfds_t, timeout) };
}
