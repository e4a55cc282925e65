//! The library as a whole: what its code and its instances take, what it has done, and how long it has held schedulers.

use crate::atoms;
use crate::engine::engine;
use crate::operation::{Operation, done};
use crate::scheduler::Scheduler;
use crate::stay;
use crate::words::Layout;
use instar_engine::engine::Statistics;
use instar_engine::idle_heap::bound_idle_memory;
use instar_engine::{Engine, INSTANCES};
use rustler::types::atom::Atom;
use rustler::{Encoder, Env, NifResult, NifTaggedEnum, NifUnitEnum, Term};

#[derive(NifTaggedEnum)]
#[rustler(decode)]
enum Do {
    Holdings,
    /// Bounds the bytes of all instances that wait for a call.
    BoundIdleMemory(usize),
    Statistics,
    /// See [`stay::longest`].
    LongestStay(bool),
    /// How terms cross; by words or not from now on, where the VM's are known.
    Terms,
    TermsBy(Way),
}

/// Of which terms are read and made.
#[derive(NifUnitEnum)]
enum Way {
    Words,
    Functions,
}

fn way() -> Way {
    if Layout::known().is_some() { Way::Words } else { Way::Functions }
}

#[rustler::nif]
fn library<'a>(
    env: Env<'a>,
    reference: Term<'a>,
    Operation(operation): Operation<Do>,
) -> NifResult<Term<'a>> {
    Ok(match operation {
        Do::Holdings => holdings(env, reference).encode(env),
        Do::BoundIdleMemory(bytes) => {
            bound_idle_memory(bytes);
            done(env, atoms::ok())
        }
        Do::Statistics => done(env, statistics()?),
        Do::LongestStay(measure) => done(env, stay::longest(measure)),
        Do::Terms => done(env, way()),
        Do::TermsBy(way) => {
            Layout::by_functions(matches!(way, Way::Functions));
            done(env, self::way())
        }
    })
}

/// What all instances and their code take: `{{code, idle, busy, caches}, {instances, idle}, {maps, most}}`, in bytes
/// and numbers; and how many instances there may be, by kind: `{plain, with memory, with terms, other stacks}`.
fn holdings<'a>(env: Env<'a>, reference: Term<'a>) -> Atom {
    Scheduler::Own.answer(env, reference, |env| {
        // Without an engine nothing is held; a load says why there is none.
        let held = engine().map(Engine::holdings).unwrap_or_default();
        let places = engine().map_or(0, Engine::places);
        let bytes = (held.code, held.idle, held.busy, held.caches);
        let (plain, with_memory, with_terms, other) = INSTANCES;
        // Where the machine grants few addresses, there are no more places for memories than that.
        let most = (plain, with_memory.min(places), with_terms.min(places), other);
        (bytes, (held.instances, held.idle_instances), held.maps, most).encode(env)
    })
}

/// `{compiled, from_disk, loaded, bytes}` of the engine.
fn statistics() -> NifResult<(u64, u64, u64, u64)> {
    let engine = engine().map_err(|_| rustler::Error::BadArg)?;
    let Statistics { compiled, from_disk, loaded, bytes } = engine.statistics();
    Ok((compiled, from_disk, loaded, bytes))
}
