//! The LRU order of a server's versions, as terms.

use crate::atoms;
use crate::operation::{Operation, done};
use crate::scheduler::Scheduler;
use instar_engine::deferred_drop::drop_later;
use instar_engine::{LruOrder, Moment, Touch};
use rustler::types::atom::Atom;
use rustler::{Encoder, Env, NifTaggedEnum, NifUnitEnum, Resource, ResourceArc, Term};
use std::sync::Arc;

/// What a version counts for when all of them are forgotten.
const PER_VERSION: usize = 1 << 10;

/// One version's time of last request.
pub(crate) struct TouchHandle {
    pub(crate) touch: Arc<Touch>,
}

impl Resource for TouchHandle {}

/// The versions of one server, by id and tag.
pub(crate) struct LruOrderHandle {
    order: LruOrder<(String, String)>,
}

impl Resource for LruOrderHandle {
    const IMPLEMENTS_DESTRUCTOR: bool = true;

    // The more versions it knows, the longer it takes to go.
    fn destructor(self, _env: Env<'_>) {
        let bytes = self.order.total().0 * PER_VERSION;
        drop_later(self, bytes);
    }
}
// The order is behind a mutex that is only held for the crate's own operations.
impl std::panic::RefUnwindSafe for LruOrderHandle {}

/// What is made.
#[derive(NifUnitEnum)]
#[rustler(decode)]
enum New {
    Order,
    Touch,
}

/// An order without versions, or a touch that there was none of.
#[rustler::nif]
fn lru_new<'a>(env: Env<'a>, Operation(new): Operation<New>) -> Term<'a> {
    match new {
        New::Order => ResourceArc::new(LruOrderHandle { order: LruOrder::new() }).encode(env),
        New::Touch => ResourceArc::new(TouchHandle { touch: Arc::new(Touch::new()) }).encode(env),
    }
}

/// What can be done with a touch.
#[derive(NifUnitEnum)]
#[rustler(decode)]
enum Touching {
    /// Remembers a request made now.
    Now,
    /// `{requests, milliseconds since the last one}`.
    Tell,
}

#[rustler::nif]
fn touch<'a>(
    env: Env<'a>,
    handle: ResourceArc<TouchHandle>,
    Operation(touching): Operation<Touching>,
) -> Term<'a> {
    match touching {
        Touching::Now => {
            handle.touch.touch(Moment::now());
            atoms::ok().encode(env)
        }
        Touching::Tell => {
            let idle = handle.touch.last().elapsed();
            (handle.touch.requests(), idle.as_millis() as u64).encode(env)
        }
    }
}

/// What can be done with an order; a version is named by its id and its tag.
#[derive(NifTaggedEnum)]
#[rustler(decode)]
enum Do {
    /// With its touch and the bytes of its code.
    Insert(String, String, ResourceArc<TouchHandle>, u64),
    /// Whether it was there.
    Remove(String, String),
    /// `{versions, bytes}`.
    Total,
    /// Of a version's code; zero where it is not there.
    Bytes(String, String),
    /// So many versions.
    Oldest(usize),
}

#[rustler::nif]
fn lru<'a>(
    env: Env<'a>,
    reference: Term<'a>,
    handle: ResourceArc<LruOrderHandle>,
    Operation(operation): Operation<Do>,
) -> Term<'a> {
    match operation {
        Do::Insert(id, tag, touch, bytes) => {
            handle.order.insert((id, tag), touch.touch.clone(), bytes);
            done(env, atoms::ok())
        }
        Do::Remove(id, tag) => done(env, handle.order.remove(&(id, tag))),
        Do::Total => done(env, handle.order.total()),
        Do::Bytes(id, tag) => done(env, handle.order.bytes(&(id, tag))),
        Do::Oldest(limit) => oldest(env, reference, handle, limit).encode(env),
    }
}

/// `[{id, tag, bytes, milliseconds since the last request}]`, the least recently asked for first.
fn oldest<'a>(env: Env<'a>, reference: Term<'a>, handle: ResourceArc<LruOrderHandle>, limit: usize) -> Atom {
    Scheduler::Own.answer(env, reference, move |env| {
        let oldest = handle.order.oldest(limit);
        let oldest: Vec<_> = oldest.into_iter().map(|c| (c.key.0, c.key.1, c.bytes, c.idle)).collect();
        oldest.encode(env)
    })
}
