//! The order of last requests, as terms.

use crate::atoms;
use crate::code::Resource;
use crate::large;
use instar_engine::discard::discard;
use instar_engine::{Recency, Touch};
use rustler::types::atom::Atom;
use rustler::{Encoder, Env, ResourceArc, Term};
use std::sync::Arc;
use std::time::Instant;

/// What a version counts for when all of them are forgotten.
const PER_VERSION: usize = 1 << 10;

/// One version's time of last request.
pub(crate) struct TouchHandle {
    pub(crate) touch: Arc<Touch>,
}

impl Resource for TouchHandle {}

/// The versions of one server, by id and tag.
pub(crate) struct RecencyHandle {
    recency: Recency<(String, String)>,
}

impl Resource for RecencyHandle {
    const IMPLEMENTS_DESTRUCTOR: bool = true;

    // The more versions it knows, the longer it takes to go.
    fn destructor(self, _env: Env<'_>) {
        let bytes = self.recency.total().0 * PER_VERSION;
        discard(self, bytes);
    }
}
// The order is behind a mutex that is only held for the crate's own operations.
impl std::panic::RefUnwindSafe for RecencyHandle {}

#[rustler::nif]
fn touch_new() -> ResourceArc<TouchHandle> {
    ResourceArc::new(TouchHandle { touch: Arc::new(Touch::new()) })
}

/// Remembers a request made now.
#[rustler::nif]
fn touch(handle: ResourceArc<TouchHandle>) -> Atom {
    handle.touch.touch(Instant::now());
    atoms::ok()
}

/// `{requests, milliseconds since the last one}`.
#[rustler::nif]
fn touch_info(handle: ResourceArc<TouchHandle>) -> (u64, u64) {
    let idle = Instant::now().saturating_duration_since(handle.touch.last());
    (handle.touch.requests(), idle.as_millis() as u64)
}

#[rustler::nif]
fn recency_new() -> ResourceArc<RecencyHandle> {
    ResourceArc::new(RecencyHandle { recency: Recency::new() })
}

#[rustler::nif]
fn recency_insert(
    handle: ResourceArc<RecencyHandle>,
    id: String,
    tag: String,
    touch: ResourceArc<TouchHandle>,
    bytes: u64,
) -> Atom {
    handle.recency.insert((id, tag), touch.touch.clone(), bytes);
    atoms::ok()
}

#[rustler::nif]
fn recency_remove(handle: ResourceArc<RecencyHandle>, id: String, tag: String) -> bool {
    handle.recency.remove(&(id, tag))
}

/// `{versions, bytes}`.
#[rustler::nif]
fn recency_total(handle: ResourceArc<RecencyHandle>) -> (usize, u64) {
    handle.recency.total()
}

/// Bytes of a version's code; zero where it is not there.
#[rustler::nif]
fn recency_bytes(handle: ResourceArc<RecencyHandle>, id: String, tag: String) -> u64 {
    handle.recency.bytes(&(id, tag))
}

/// `[{id, tag, bytes, milliseconds since the last request}]`, the least recently asked for first.
#[rustler::nif]
fn recency_oldest<'a>(
    env: Env<'a>,
    reference: Term<'a>,
    handle: ResourceArc<RecencyHandle>,
    limit: usize,
) -> Atom {
    large::answer_in(env, reference, move |env| {
        let oldest = handle.recency.oldest(limit);
        let oldest: Vec<_> = oldest.into_iter().map(|c| (c.key.0, c.key.1, c.bytes, c.idle)).collect();
        oldest.encode(env)
    })
}
