//! What Instar's call path is measured against: the other ways to call WebAssembly from Erlang.
//!
//! Only `bench/call.exs` uses this library; nothing of it is in the product. Each way calls the same function
//! of the same module, `add(i64, i64)`, with the instance made beforehand.

use rustler::types::atom::Atom;
use rustler::{Binary, Encoder, Env, LocalPid, NifResult, OwnedEnv, Resource, ResourceArc};
use std::sync::{Mutex, OnceLock, PoisonError, mpsc};
use wasmtime::{Config, Engine, Instance, Module, Store, TypedFunc};

mod atoms {
    rustler::atoms! { ok, added }
}

struct Add {
    store: Store<()>,
    function: TypedFunc<(i64, i64), i64>,
}

struct Adder {
    add: Mutex<Add>,
}

#[rustler::resource_impl]
impl Resource for Adder {}
impl std::panic::RefUnwindSafe for Adder {}

impl Adder {
    fn call(&self, a: i64, b: i64) -> Option<i64> {
        let mut add = self.add.lock().unwrap_or_else(PoisonError::into_inner);
        let Add { store, function } = &mut *add;
        function.call(store, (a, b)).ok()
    }
}

/// The least that a native function can cost.
#[rustler::nif]
fn empty() -> Atom {
    atoms::ok()
}

/// What decoding the arguments costs.
#[rustler::nif]
fn decode(_adder: ResourceArc<Adder>, a: i64, b: i64) -> i64 {
    a.wrapping_add(b)
}

/// An instance, called without a fiber, without fuel: nothing could stop it.
#[rustler::nif(schedule = "DirtyCpu")]
fn load(wasm: Binary<'_>) -> NifResult<ResourceArc<Adder>> {
    let make = || -> wasmtime::Result<Add> {
        let engine = Engine::new(Config::new().max_wasm_stack(256 << 10))?;
        let mut store = Store::new(&engine, ());
        let instance = Instance::new(&mut store, &Module::from_binary(&engine, wasm.as_slice())?, &[])?;
        let function = instance.get_typed_func(&mut store, "add")?;
        Ok(Add { store, function })
    };
    let add = make().map_err(|_| rustler::Error::BadArg)?;
    Ok(ResourceArc::new(Adder { add: Mutex::new(add) }))
}

/// On the caller's scheduler, which it would hold up for as long as it takes.
#[rustler::nif]
fn synchronous(adder: ResourceArc<Adder>, a: i64, b: i64) -> Option<i64> {
    adder.call(a, b)
}

/// On a dirty scheduler.
#[rustler::nif(schedule = "DirtyCpu")]
fn dirty(adder: ResourceArc<Adder>, a: i64, b: i64) -> Option<i64> {
    adder.call(a, b)
}

type Job = (ResourceArc<Adder>, i64, i64, LocalPid);

/// On a thread of the library, which answers the caller with a message.
#[rustler::nif]
fn thread(env: Env<'_>, adder: ResourceArc<Adder>, a: i64, b: i64) -> NifResult<Atom> {
    static WORKER: OnceLock<Mutex<mpsc::Sender<Job>>> = OnceLock::new();
    let worker = WORKER.get_or_init(|| {
        let (sender, jobs) = mpsc::channel::<Job>();
        std::thread::spawn(move || {
            for (adder, a, b, caller) in jobs {
                let sum = adder.call(a, b);
                let _ = OwnedEnv::new().send_and_clear(&caller, |env| (atoms::added(), sum).encode(env));
            }
        });
        Mutex::new(sender)
    });
    let sender = worker.lock().unwrap_or_else(PoisonError::into_inner);
    sender.send((adder, a, b, env.pid())).map(|()| atoms::ok()).map_err(|_| rustler::Error::BadArg)
}

rustler::init!("Elixir.Instar.Bench.Native");
