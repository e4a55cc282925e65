//! How a native function gives up its scheduler and goes on later.
//!
//! The VM offers `enif_schedule_nif`: the function returns, and the process calls another native function
//! when its turn comes again. rustler 0.39.0 has it as `NifReturned::Reschedule`, which is not documented;
//! that is why the version is pinned and why nothing outside this file uses it.
//!
//! Unsafe, because the trait by which rustler reschedules is: what is returned must be the VM's to call.

#![allow(unsafe_code)]

use instar_engine::Moment;
use rustler::codegen_runtime::{ErlNifEnv, ErlNifTerm, NifReturnable, NifReturned, c_int, inventory};
use rustler::schedule::consume_timeslice;
use rustler::{Env, SchedulerFlags, Term};
use std::cell::Cell;
use std::ffi::CStr;
use std::sync::OnceLock;
use std::time::Duration;

/// The names under which the functions that go on are registered.
const RESUME: &CStr = c"resume";
const MAKE_MORE: &CStr = c"make_more";
/// One per cent of what a call may use in one turn, which is 25 µs. A turn of Erlang's is 4,000 reductions: 5 µs of a
/// tight loop, some tens of µs of most other code. Who waits for a turn beside WebAssembly should not wait much longer
/// than beside Erlang; shorter turns would cost a long call more than the two per cent that these cost it.
const PER_CENT: Duration = Duration::from_nanos(250);
/// What is charged for short calls at once.
const SHORT: Duration = Duration::from_micros(1);

/// About what a call of a brief function in a shared instance takes.
const BRIEF: Duration = Duration::from_nanos(500);
/// What follows within this time follows at once.
const AT_ONCE: Duration = Duration::from_micros(3);

type RawNif = unsafe extern "C" fn(*mut ErlNifEnv, c_int, *const ErlNifTerm) -> ErlNifTerm;

/// What a native function that may give up its scheduler returns.
pub(crate) enum Yielding<'a> {
    /// The result.
    Done(Term<'a>),
    /// Call `resume` with this term when it is this process's turn again.
    Later(Term<'a>),
    /// Call `make_more` with this term.
    More(Term<'a>),
}

// SAFETY: the trait asks for a term of the environment that it is given. All variants hold terms of the
// environment of the running function, and the functions named here are of this library, which is never unmapped
// (build.rs), with as many arguments as they are registered for.
unsafe impl NifReturnable for Yielding<'_> {
    unsafe fn into_returned(self, _env: Env<'_>) -> NifReturned {
        static FUNCTIONS: [OnceLock<Option<RawNif>>; 2] = [const { OnceLock::new() }; 2];
        let (slot, name, term) = match self {
            Yielding::Done(term) => return NifReturned::Term(term.as_c_arg()),
            Yielding::Later(term) => (0, RESUME, term),
            Yielding::More(term) => (1, MAKE_MORE, term),
        };
        match *FUNCTIONS[slot].get_or_init(|| function(name)) {
            Some(fun) => NifReturned::Reschedule {
                fun_name: name.to_owned(),
                flags: SchedulerFlags::Normal,
                fun,
                args: vec![term.as_c_arg()],
            },
            None => NifReturned::BadArg,
        }
    }
}

/// Charges the process for time that it has used; true when its time slice is over.
pub(crate) fn charge(env: Env<'_>, used: Duration) -> bool {
    let per_cent = used.as_nanos() as u64 / PER_CENT.as_nanos() as u64;
    consume_timeslice(env, per_cent.clamp(1, 100) as i32)
}

/// Charges for a call too short to be charged by itself, or a loop of such calls would never be preempted.
///
/// The debt is the scheduler's, not the process's: whoever runs when it is due pays, which over many
/// calls is fair, and costs the call no more than an addition.
pub(crate) fn charge_short(env: Env<'_>, used: Duration) {
    thread_local!(static DEBT: Cell<Duration> = const { Cell::new(Duration::ZERO) });
    DEBT.with(|debt| {
        let due = debt.get() + used;
        if due < SHORT {
            debt.set(due);
        } else {
            debt.set(Duration::ZERO);
            charge(env, due);
        }
    });
}

/// As [`charge_short`], for a call that does not ask for the time once more when it is over. One that follows the
/// one before it on this scheduler at once is most likely the next of a loop, and then what has passed since is what
/// a call takes: more where others call the same function, and the processors' caches go back and forth.
pub(crate) fn charge_brief(env: Env<'_>, began: Moment) {
    thread_local!(static BEFORE: Cell<Moment> = const { Cell::new(Moment::FIRST) });
    let since = began.since(BEFORE.replace(began));
    charge_short(env, if since < AT_ONCE { since } else { BRIEF });
}

fn function(name: &CStr) -> Option<RawNif> {
    inventory::iter::<rustler::Nif>()
        // SAFETY: rustler's attribute makes the names from literals that end with a NUL.
        .find(|nif| unsafe { CStr::from_ptr(nif.name) } == name)
        .map(|nif| nif.raw_func)
}
