//! The library's entry: what the VM calls when `Instar.Native` is loaded, and when it is loaded again.
//!
//! rustler's own `init!` knows only the first load: it offers no upgrade, so a second `Instar.Native`
//! (a new release of the host application) could not take the library over from the first. What follows
//! is what that macro writes, with an upgrade added.
//!
//! The VM identifies resource types by name. The first load creates them; an upgrade by the same library
//! takes them over, so that code loaded before stays loaded. An upgrade by *another* library (another file,
//! another build) must not take over resources whose layout it does not know: its names differ, because
//! each mapped library puts its own address into them.
//!
//! Unsafe, because the VM calls these functions and is called by them as C is: rustler's types begin here.

#![allow(unsafe_code)]

use crate::bytes::Lent;
use crate::callback::Guest;
use crate::handle::CodeHandle;
use crate::http::{ClientHandle, StreamHandle};
use crate::instance::InstanceHandle;
use crate::lru_order::{LruOrderHandle, TouchHandle};
use crate::making::MakingHandle;
use crate::opaque::Opaque;
use crate::pending::PendingCall;
use crate::system::stay_mapped;
use crate::turns::{QuotaHandle, TurnHandle};
use crate::wasi::ConsoleHandle;
use crate::watch::WatchHandle;
use crate::words::Layout;
use instar_terms::operators::{LARGEST, set_max_bits};
use rustler::codegen_runtime::{
    ErlNifEntry, ErlNifEnv, ErlNifTerm, ResourceRegistration, c_int, c_void, internal_write_symbols,
    inventory,
};
use rustler::sys::{ErlNifResourceFlags, ErlNifResourceType, ErlNifResourceTypeInit};
use rustler::{Binary, Env, Resource, Term};
use std::ffi::CString;
use std::sync::OnceLock;

/// Set by the first load, and by nothing else: that this very library has its types in the VM.
static REGISTERED: OnceLock<()> = OnceLock::new();

/// Called by the VM to learn what is in the library.
#[unsafe(no_mangle)]
pub extern "C" fn nif_init() -> *const ErlNifEntry {
    // SAFETY: nothing of the VM is called before this.
    unsafe { internal_write_symbols() };
    let functions: Vec<_> = inventory::iter::<rustler::Nif>().map(rustler::Nif::get_def).collect();
    let mut entry = ErlNifEntry::new(c"Elixir.Instar.Native", functions.leak(), load);
    entry.upgrade = Some(upgrade);
    // The VM keeps the pointer for as long as the module lives, and never gives it back.
    Box::leak(Box::new(entry))
}

extern "C" fn load(env: *mut ErlNifEnv, _private: *mut *mut c_void, info: ErlNifTerm) -> c_int {
    // SAFETY: the VM calls this with the environment of a load, valid until it returns.
    let env = unsafe { Env::new_init_env(&env, env) };
    stay_mapped();
    Layout::probe(env);
    set_max_bits(largest_integer(env));
    // SAFETY: the term is of that environment.
    status(identifiers(unsafe { Term::new(env, info) }) && register(env))
}

/// How many bits the largest integer of this VM has: it is asked for one more than the smaller of the sizes.
fn largest_integer(env: Env<'_>) -> u64 {
    let [small, large] = LARGEST;
    let bytes = (small / 8 + 1) as u32;
    // Of the external term format: version, a large integer, its length, that it is above zero, and its bytes.
    let mut integer = vec![131, 111];
    integer.extend(bytes.to_be_bytes());
    integer.push(0);
    integer.resize(integer.len() + bytes as usize, 1);
    if env.binary_to_term(&integer).is_some() { large } else { small }
}

/// What names are in the release of Elixir that loads the library: `lib/instar/native/identifiers.ex`.
fn identifiers(info: Term<'_>) -> bool {
    info.decode::<Binary<'_>>().is_ok_and(|bytes| instar_terms::bif::identify(&bytes))
}

unsafe extern "C" fn upgrade(
    raw: *mut ErlNifEnv,
    _private: *mut *mut c_void,
    _old_private: *mut *mut c_void,
    info: ErlNifTerm,
) -> c_int {
    // SAFETY: as in `load`.
    let env = unsafe { Env::new_init_env(&raw, raw) };
    // SAFETY: as in `load`.
    let known = identifiers(unsafe { Term::new(env, info) });
    Layout::probe(env);
    set_max_bits(largest_integer(env));
    let done = match REGISTERED.get() {
        None => register(env),
        Some(()) => {
            take_over::<CodeHandle>(raw)
                && take_over::<PendingCall>(raw)
                && take_over::<Guest>(raw)
                && take_over::<InstanceHandle>(raw)
                && take_over::<ConsoleHandle>(raw)
                && take_over::<TouchHandle>(raw)
                && take_over::<QuotaHandle>(raw)
                && take_over::<TurnHandle>(raw)
                && take_over::<LruOrderHandle>(raw)
                && take_over::<ClientHandle>(raw)
                && take_over::<StreamHandle>(raw)
                && take_over::<WatchHandle>(raw)
                && take_over::<MakingHandle>(raw)
                && take_over::<Lent>(raw)
                && take_over::<Opaque>(raw)
        }
    };
    status(known && done)
}

fn register(env: Env<'_>) -> bool {
    let created = create::<CodeHandle>(env)
        && create::<PendingCall>(env)
        && create::<Guest>(env)
        && create::<InstanceHandle>(env)
        && create::<ConsoleHandle>(env)
        && create::<TouchHandle>(env)
        && create::<QuotaHandle>(env)
        && create::<TurnHandle>(env)
        && create::<LruOrderHandle>(env)
        && create::<ClientHandle>(env)
        && create::<StreamHandle>(env)
        && create::<WatchHandle>(env)
        && create::<MakingHandle>(env)
        && create::<Lent>(env)
        && create::<Opaque>(env);
    created && REGISTERED.set(()).is_ok() | REGISTERED.get().is_some()
}

fn create<T: Resource>(env: Env<'_>) -> bool {
    ResourceRegistration::new::<T>().with_name(type_name::<T>().leak()).register(env).is_ok()
}

/// Makes the new module the owner of a type that the old one created. The type stays where it is, so what
/// rustler remembers of it stays true.
fn take_over<T: Resource>(env: *mut ErlNifEnv) -> bool {
    let Ok(name) = CString::new(type_name::<T>()) else {
        return false;
    };
    let init = ErlNifResourceTypeInit {
        dtor: destroy::<T> as *const _,
        stop: std::ptr::null(),
        // Nothing of this library monitors a process (see `owners.rs`).
        down: std::ptr::null(),
        members: 1,
        dyncall: std::ptr::null(),
    };
    let mut tried = std::mem::MaybeUninit::uninit();
    // SAFETY: the environment is that of the running upgrade, the name ends with a NUL, and the flag is
    // one that the VM knows.
    let taken: *const ErlNifResourceType = unsafe {
        rustler::sys::enif_init_resource_type(
            env,
            name.as_ptr(),
            &init,
            ErlNifResourceFlags::ERL_NIF_RT_TAKEOVER,
            tried.as_mut_ptr(),
        )
    };
    !taken.is_null()
}

/// What rustler 0.39.0 registers as destructor, which it does not export.
unsafe extern "C" fn destroy<T: Resource>(raw: *mut ErlNifEnv, object: *mut c_void) {
    // SAFETY: rustler allocated the object with room for this offset and wrote a `T` there; the VM calls a
    // destructor once, when nobody can reach the object any more.
    let value = unsafe { std::ptr::read(object.add(offset::<T>(object)).cast::<T>()) };
    // SAFETY: the VM gives a destructor an environment that is valid until it returns.
    let env = unsafe { Env::new(&raw, raw) };
    // Nothing may unwind into the VM.
    let _ = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        if T::IMPLEMENTS_DESTRUCTOR { value.destructor(env) } else { drop(value) }
    }));
}

/// Where in an object rustler 0.39.0 has put the value.
fn offset<T>(object: *mut c_void) -> usize {
    let align = std::mem::align_of::<T>();
    align - (object as usize) % align
}

fn type_name<T>() -> String {
    format!("{}@{:p}", std::any::type_name::<T>(), &REGISTERED)
}

fn status(done: bool) -> c_int {
    c_int::from(!done)
}
