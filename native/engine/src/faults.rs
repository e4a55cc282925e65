//! Who is told of a fault first: a trap of WebAssembly is one, where nothing but the processor looks at an address.
//!
//! wasmtime has a handler for the signals of faults. It works as long as it is the first: a library that puts its own in
//! front and doesn't pass on what isn't its takes every trap for a crash. And what wasmtime passes on to nobody it leaves
//! undone: a signal that somebody has sent only takes its handler away, and the next trap is fatal.
//!
//! So there is one more in front. It knows where native code lies, and gives wasmtime what happens there and nothing
//! else. All else goes to whom it went before, as the system would have gone there: with the mask, once only where that
//! is asked for, and by default to the process's end. A handler that was put in front since is found by [`look`], at most
//! each millisecond, which is not felt, and is called after this one then. A trap within that millisecond is that
//! handler's.
//!
//! It also notes where the calls were that a trap ends: afterwards they are gone. wasmtime would do that too, but walks the
//! whole stack, however deep it is, and for each exception of a document.
//!
//! Where the registers of a fault are is known for Linux on two processors; elsewhere wasmtime's handler stays alone, and
//! nothing is noted.
//!
//! Unsafe, because handlers of signals are C's: they read what the kernel gives them, and call those who were there before.

#![allow(unsafe_code)]

#[cfg(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64")))]
pub use front::look;
#[cfg(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64")))]
pub(crate) use front::{before, install, note_code, take_trap};

#[cfg(not(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64"))))]
mod nothing {
    /// Looks at nothing here.
    pub fn look(_now: crate::moment::Moment) {}
    pub(crate) fn before() {}
    pub(crate) fn install() {}
    pub(crate) fn note_code(_start: usize, _bytes: usize) {}
    pub(crate) fn take_trap() -> Option<super::Noted> {
        None
    }
}
#[cfg(not(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64"))))]
pub use nothing::look;
#[cfg(not(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64"))))]
pub(crate) use nothing::{before, install, note_code, take_trap};

/// Calls that are noted of a trap, the innermost ones: so many a panic of Rust's can have of its own library, and some more.
const MOST_CALLS: usize = 32;

/// Where the calls were that a trap has ended, the innermost first; those from the same place that follow each other once.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Noted {
    /// The instruction that trapped, and where the other calls would have gone on.
    addresses: [usize; MOST_CALLS],
    count: usize,
    /// Whether the innermost function had no stack: it had not begun, and its trap lies somewhere behind its code.
    pub(crate) is_overflow: bool,
}

impl Noted {
    /// For each call an address of the instruction that was executed last.
    pub(crate) fn addresses(&self) -> impl Iterator<Item = usize> {
        let back = |(index, address): (usize, &usize)| if index == 0 { *address } else { address - 1 };
        self.addresses[..self.count].iter().enumerate().map(back)
    }
}

#[cfg(all(target_os = "linux", any(target_arch = "x86_64", target_arch = "aarch64")))]
mod front {
    use super::{MOST_CALLS, Noted};
    use crate::moment::Moment;
    use std::mem::zeroed;
    use std::ptr::null_mut;
    use std::sync::atomic::{AtomicBool, AtomicI32, AtomicPtr, AtomicU64, AtomicUsize, Ordering::SeqCst};
    use std::sync::{Mutex, PoisonError};

    /// What the processor raises for WebAssembly.
    const SIGNALS: [libc::c_int; 3] = [libc::SIGSEGV, libc::SIGILL, libc::SIGFPE];
    /// Reservations of code that are told apart from all else; each is 64 MiB.
    const PLACES: usize = 1_024;
    /// Threads that pass on a fault at once, and those whose trap nobody has heard of yet.
    const THREADS: usize = 64;
    /// Frames that are looked at of a trap.
    const MOST_FRAMES: usize = 4_096;

    type Disposition = libc::sigaction;

    /// Of one signal, who has it. Those that were once pointed to stay: a handler may be reading them.
    struct Chain {
        /// wasmtime's handler.
        wasm: AtomicPtr<Disposition>,
        /// Who had it before this library.
        first: AtomicPtr<Disposition>,
        /// To whom is passed on what isn't ours.
        next: AtomicPtr<Disposition>,
    }

    static CHAINS: [Chain; 3] = [const {
        Chain {
            wasm: AtomicPtr::new(null_mut()),
            first: AtomicPtr::new(null_mut()),
            next: AtomicPtr::new(null_mut()),
        }
    }; 3];
    static CODE: [(AtomicUsize, AtomicUsize); PLACES] =
        [const { (AtomicUsize::new(0), AtomicUsize::new(0)) }; PLACES];
    static RESERVATIONS: AtomicUsize = AtomicUsize::new(0);
    static INSTALLED: AtomicBool = AtomicBool::new(false);
    /// The millisecond of the last look.
    static LAST: AtomicU64 = AtomicU64::new(0);
    static PASSING_ON: [AtomicI32; THREADS] = [const { AtomicI32::new(0) }; THREADS];
    static TRAPS: [Trap; THREADS] = [const {
        Trap {
            thread: AtomicI32::new(0),
            count: AtomicUsize::new(0),
            addresses: [const { AtomicUsize::new(0) }; MOST_CALLS],
        }
    }; THREADS];
    // Never held by a handler.
    static CHANGES: Mutex<()> = Mutex::new(());

    /// The last trap of a thread. A value of the thread's own might have to be allocated, which a handler must not do.
    struct Trap {
        thread: AtomicI32,
        count: AtomicUsize,
        addresses: [AtomicUsize; MOST_CALLS],
    }

    fn thread() -> i32 {
        // SAFETY: no memory is touched.
        unsafe { libc::gettid() }
    }

    /// What was noted of this thread's last trap, which is forgotten. Whoever hears of a call's end asks for it, so that no
    /// other call is taken for this one.
    #[cold]
    pub(crate) fn take_trap() -> Option<Noted> {
        let own = thread();
        let trap = TRAPS.iter().find(|trap| trap.thread.load(SeqCst) == own)?;
        let count = trap.count.load(SeqCst).min(MOST_CALLS);
        let addresses = std::array::from_fn(|index| trap.addresses[index].load(SeqCst));
        trap.thread.store(0, SeqCst);
        Some(Noted { addresses, count, is_overflow: false })
    }

    /// Remembers who has the signals before wasmtime takes them, for the first time.
    pub(crate) fn before() {
        let _changes = CHANGES.lock().unwrap_or_else(PoisonError::into_inner);
        for (chain, signal) in CHAINS.iter().zip(SIGNALS) {
            if let Some(current) = current(signal).filter(|_| chain.first.load(SeqCst).is_null()) {
                let kept = keep(current);
                chain.first.store(kept, SeqCst);
                chain.next.store(kept, SeqCst);
            }
        }
    }

    /// Comes in front of wasmtime, once it has them.
    pub(crate) fn install() {
        let _changes = CHANGES.lock().unwrap_or_else(PoisonError::into_inner);
        if INSTALLED.load(SeqCst) {
            return;
        }
        for (chain, signal) in CHAINS.iter().zip(SIGNALS) {
            if let Some(current) = current(signal) {
                chain.wasm.store(keep(current), SeqCst);
                take(signal);
            }
        }
        INSTALLED.store(true, SeqCst);
    }

    /// Puts whoever has come in front since the last time behind, if that was a while ago.
    #[inline]
    pub fn look(now: Moment) {
        let millisecond = now.nanos() / 1_000_000 + 1;
        if LAST.load(SeqCst) != millisecond {
            LAST.store(millisecond, SeqCst);
            stay_first();
        }
    }

    #[cold]
    fn stay_first() {
        if !INSTALLED.load(SeqCst) {
            return;
        }
        for (chain, signal) in CHAINS.iter().zip(SIGNALS) {
            if current(signal).is_some_and(|current| current.sa_sigaction != address()) {
                let _changes = CHANGES.lock().unwrap_or_else(PoisonError::into_inner);
                // Again, for somebody may have done it meanwhile.
                if let Some(other) = current(signal).filter(|current| current.sa_sigaction != address()) {
                    if !is(&other, chain.next.load(SeqCst)) {
                        chain.next.store(keep(other), SeqCst);
                    }
                    take(signal);
                }
            }
        }
    }

    /// Remembers where native code lies.
    pub(crate) fn note_code(start: usize, bytes: usize) {
        let index = RESERVATIONS.fetch_add(1, SeqCst);
        if let Some((from, to)) = CODE.get(index) {
            to.store(start + bytes, SeqCst);
            from.store(start, SeqCst);
        }
    }

    fn address() -> usize {
        handle as *const () as usize
    }

    // For good. What is known already is not kept twice, so that two libraries that both want to be first don't fill the
    // memory.
    fn keep(disposition: Disposition) -> *mut Disposition {
        static KEPT: Mutex<Vec<usize>> = Mutex::new(Vec::new());
        let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = kept.iter().find(|known| is(&disposition, **known as *mut Disposition)) {
            return *known as *mut Disposition;
        }
        let pointer = Box::into_raw(Box::new(disposition));
        kept.push(pointer as usize);
        pointer
    }

    fn is(one: &Disposition, other: *mut Disposition) -> bool {
        // SAFETY: what is pointed to is never freed, nor changed.
        unsafe { other.as_ref() }
            .is_some_and(|other| one.sa_sigaction == other.sa_sigaction && one.sa_flags == other.sa_flags)
    }

    fn current(signal: libc::c_int) -> Option<Disposition> {
        // SAFETY: a disposition of zeros is one, and the call writes to it and to nothing else.
        let mut current: Disposition = unsafe { zeroed() };
        // SAFETY: as above.
        let done = unsafe { libc::sigaction(signal, std::ptr::null(), &mut current) } == 0;
        done.then_some(current)
    }

    fn take(signal: libc::c_int) {
        // SAFETY: a disposition of zeros is one.
        let mut ours: Disposition = unsafe { zeroed() };
        ours.sa_sigaction = address();
        // As wasmtime's: on the thread's other stack, and to be entered again.
        ours.sa_flags = libc::SA_SIGINFO | libc::SA_NODEFER | libc::SA_ONSTACK;
        // SAFETY: the mask is emptied in place, and the handler has the type that SA_SIGINFO wants.
        unsafe {
            libc::sigemptyset(&mut ours.sa_mask);
            libc::sigaction(signal, &ours, null_mut());
        }
    }

    // Nothing from here on allocates, locks or has a value of the thread.
    unsafe extern "C" fn handle(signal: libc::c_int, info: *mut libc::siginfo_t, context: *mut libc::c_void) {
        let Some(chain) = SIGNALS.iter().position(|known| *known == signal).map(|index| &CHAINS[index])
        else {
            return;
        };
        // SAFETY: the kernel gives a handler with SA_SIGINFO both.
        let (is_sent, (at, frame)) = unsafe { ((*info).si_code <= 0, registers(context)) };
        if !is_sent && is_code(at) {
            // SAFETY: it is a fault of native code, and the registers are as they were then.
            unsafe { note(at, frame) };
            // SAFETY: it is wasmtime's handler, which is called with what the kernel gave.
            unsafe { call(chain.wasm.load(SeqCst), signal, info, context) };
            return;
        }
        let thread = thread();
        let entered = PASSING_ON.iter().any(|other| other.load(SeqCst) == thread);
        if entered {
            // Whom it was passed on to has passed it on to us, who came before him: then it is for who came before us.
            // SAFETY: as the system would call it.
            unsafe { call(chain.first.load(SeqCst), signal, info, context) };
            return;
        }
        let free = |slot: &&AtomicI32| slot.compare_exchange(0, thread, SeqCst, SeqCst).is_ok();
        let slot = PASSING_ON.iter().find(free);
        // SAFETY: as the system would call it.
        unsafe { call(chain.next.load(SeqCst), signal, info, context) };
        if let Some(slot) = slot {
            slot.store(0, SeqCst);
        }
    }

    fn is_code(at: usize) -> bool {
        let known = RESERVATIONS.load(SeqCst);
        // Beyond what can be told apart, wasmtime tells.
        known > PLACES
            || CODE[..known].iter().any(|(from, to)| (from.load(SeqCst)..to.load(SeqCst)).contains(&at))
    }

    // Where native code has trapped, and where it would have come back to.
    unsafe fn note(at: usize, frame: usize) {
        let own = thread();
        let is_own = |trap: &&Trap| trap.thread.load(SeqCst) == own;
        let is_free = |trap: &&Trap| trap.thread.compare_exchange(0, own, SeqCst, SeqCst).is_ok();
        let Some(trap) = TRAPS.iter().find(is_own).or_else(|| TRAPS.iter().find(is_free)) else { return };
        trap.addresses[0].store(at, SeqCst);
        let (mut count, mut frame, mut last) = (1, frame, 0);
        for _ in 0..MOST_FRAMES {
            if frame == 0 || !frame.is_multiple_of(size_of::<usize>()) {
                break;
            }
            // SAFETY: native code sets up its frame before anything in it can trap. A frame begins with the address of the
            // one before it, behind which it says where the caller goes on; the caller's frame is one as well if that is
            // native code, and is not looked at if it isn't.
            let (before, back) = unsafe { (*(frame as *const usize), *(frame as *const usize).add(1)) };
            if !is_code(back) {
                break;
            }
            if back != last {
                let Some(address) = trap.addresses.get(count) else { break };
                address.store(back, SeqCst);
                count += 1;
            }
            (frame, last) = (before, back);
        }
        trap.count.store(count, SeqCst);
    }

    // Of a fault: the program counter and the frame pointer.
    #[cfg(target_arch = "x86_64")]
    unsafe fn registers(context: *mut libc::c_void) -> (usize, usize) {
        // SAFETY: it is what the kernel gives a handler.
        let registers = unsafe { &(*context.cast::<libc::ucontext_t>()).uc_mcontext.gregs };
        (registers[libc::REG_RIP as usize] as usize, registers[libc::REG_RBP as usize] as usize)
    }

    #[cfg(target_arch = "aarch64")]
    unsafe fn registers(context: *mut libc::c_void) -> (usize, usize) {
        // SAFETY: it is what the kernel gives a handler.
        let registers = unsafe { &(*context.cast::<libc::ucontext_t>()).uc_mcontext };
        (registers.pc as usize, registers.regs[29] as usize)
    }

    /// Does what the system would do for a disposition.
    unsafe fn call(
        disposition: *mut Disposition,
        signal: libc::c_int,
        info: *mut libc::siginfo_t,
        context: *mut libc::c_void,
    ) {
        // SAFETY: it is never freed, nor changed.
        let Some(disposition) = (unsafe { disposition.as_ref() }) else { return };
        // SAFETY: the kernel gives it.
        let is_sent = unsafe { (*info).si_code <= 0 };
        match disposition.sa_sigaction {
            libc::SIG_IGN if is_sent => {}
            // What is ignored is not ignored when it is the processor that raises it.
            libc::SIG_DFL | libc::SIG_IGN => {
                // SAFETY: a disposition of zeros is the default; nothing else is touched. The fault comes again when this
                // returns, and a signal that was sent is sent again here: then the process ends of it.
                unsafe {
                    let default: Disposition = zeroed();
                    libc::sigaction(signal, &default, null_mut());
                    if is_sent {
                        libc::raise(signal);
                    }
                }
            }
            handler => {
                // SAFETY: the masks are variables of this function, and the handler has the type that its flag says.
                unsafe {
                    let (mut mask, mut before): (libc::sigset_t, libc::sigset_t) =
                        (disposition.sa_mask, zeroed());
                    if disposition.sa_flags & libc::SA_NODEFER == 0 {
                        libc::sigaddset(&mut mask, signal);
                    }
                    libc::pthread_sigmask(libc::SIG_BLOCK, &mask, &mut before);
                    if disposition.sa_flags & libc::SA_SIGINFO != 0 {
                        let handler: unsafe extern "C" fn(
                            libc::c_int,
                            *mut libc::siginfo_t,
                            *mut libc::c_void,
                        ) = std::mem::transmute(handler);
                        handler(signal, info, context);
                    } else {
                        let handler: unsafe extern "C" fn(libc::c_int) = std::mem::transmute(handler);
                        handler(signal);
                    }
                    libc::pthread_sigmask(libc::SIG_SETMASK, &before, null_mut());
                }
            }
        }
    }
}
