//! The LRU order of a server's versions, as terms.

use crate::atoms;
use crate::scheduler::Scheduler;
use instar_engine::deferred_drop::drop_later;
use instar_engine::{LruOrder, Moment, Touch};
use rustler::types::atom::Atom;
use rustler::{Encoder, Env, Resource, ResourceArc, Term};
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

#[rustler::nif]
fn touch_new() -> ResourceArc<TouchHandle> {
    ResourceArc::new(TouchHandle { touch: Arc::new(Touch::new()) })
}

/// Remembers a request made now.
#[rustler::nif]
fn touch(handle: ResourceArc<TouchHandle>) -> Atom {
    handle.touch.touch(Moment::now());
    atoms::ok()
}

/// `{requests, milliseconds since the last one}`.
#[rustler::nif]
fn touch_info(handle: ResourceArc<TouchHandle>) -> (u64, u64) {
    let idle = handle.touch.last().elapsed();
    (handle.touch.requests(), idle.as_millis() as u64)
}

#[rustler::nif(name = "recency_new")]
fn lru_new() -> ResourceArc<LruOrderHandle> {
    ResourceArc::new(LruOrderHandle { order: LruOrder::new() })
}

#[rustler::nif(name = "recency_insert")]
fn lru_insert(
    handle: ResourceArc<LruOrderHandle>,
    id: String,
    tag: String,
    touch: ResourceArc<TouchHandle>,
    bytes: u64,
) -> Atom {
    handle.order.insert((id, tag), touch.touch.clone(), bytes);
    atoms::ok()
}

#[rustler::nif(name = "recency_remove")]
fn lru_remove(handle: ResourceArc<LruOrderHandle>, id: String, tag: String) -> bool {
    handle.order.remove(&(id, tag))
}

/// `{versions, bytes}`.
#[rustler::nif(name = "recency_total")]
fn lru_total(handle: ResourceArc<LruOrderHandle>) -> (usize, u64) {
    handle.order.total()
}

/// Bytes of a version's code; zero where it is not there.
#[rustler::nif(name = "recency_bytes")]
fn lru_bytes(handle: ResourceArc<LruOrderHandle>, id: String, tag: String) -> u64 {
    handle.order.bytes(&(id, tag))
}

/// `[{id, tag, bytes, milliseconds since the last request}]`, the least recently asked for first.
#[rustler::nif(name = "recency_oldest")]
fn lru_oldest<'a>(
    env: Env<'a>,
    reference: Term<'a>,
    handle: ResourceArc<LruOrderHandle>,
    limit: usize,
) -> Atom {
    Scheduler::Own.answer(env, reference, move |env| {
        let oldest = handle.order.oldest(limit);
        let oldest: Vec<_> = oldest.into_iter().map(|c| (c.key.0, c.key.1, c.bytes, c.idle)).collect();
        oldest.encode(env)
    })
}
