//! A server's quota of instances as a term, and the turns of those who wait for a permit of it.
//!
//! A turn is a resource of the process that waits: with its process it leaves the queue, or gives its permit to the next.

use crate::atoms;
use crate::handle::CodeHandle;
use crate::quota::Quota;
use crate::reply::Reply;
use rustler::types::atom::Atom;
use rustler::{Env, LocalPid, NifResult, Resource, ResourceArc, Term};
use std::sync::Arc;

/// The term of a quota.
pub(crate) struct QuotaHandle {
    pub(crate) quota: Arc<Quota>,
}

impl Resource for QuotaHandle {}
// Numbers, and what is behind a mutex, are all that changes.
impl std::panic::RefUnwindSafe for QuotaHandle {}

/// The term of a turn: who has it waits, or has a permit.
pub(crate) struct TurnHandle {
    quota: Arc<Quota>,
    pid: LocalPid,
    number: u64,
}

impl Resource for TurnHandle {
    const IMPLEMENTS_DESTRUCTOR: bool = true;

    fn destructor(self, _env: Env<'_>) {
        if !self.quota.leave(self.number) {
            drop(self.quota.take_granted(self.pid, Some(self.number)));
        }
    }
}
impl std::panic::RefUnwindSafe for TurnHandle {}

/// A quota of so many instances.
#[rustler::nif(name = "room_new")]
fn quota_new(limit: usize) -> ResourceArc<QuotaHandle> {
    ResourceArc::new(QuotaHandle { quota: Quota::new(limit) })
}

/// Has the calling process wait for a permit of that code's quota, at the end of the queue: the turn. It is sent
/// `{reference, :ready}` when it has one, or when there will be none.
#[rustler::nif(name = "room_wait")]
fn quota_wait<'a>(
    env: Env<'a>,
    code: ResourceArc<CodeHandle>,
    reference: Term<'a>,
) -> NifResult<ResourceArc<TurnHandle>> {
    let quota = code.quota.clone().ok_or(rustler::Error::BadArg)?;
    let number = quota.wait(env.pid(), Reply::new(env, reference));
    Ok(ResourceArc::new(TurnHandle { quota, pid: env.pid(), number }))
}

/// Leaves the queue; false when the message has been sent, or is being sent.
#[rustler::nif(name = "room_leave")]
fn quota_leave(turn: ResourceArc<TurnHandle>) -> bool {
    turn.quota.leave(turn.number)
}

/// Gives a permit back that the turn has brought and that was not used.
#[rustler::nif(name = "room_return")]
fn quota_return(turn: ResourceArc<TurnHandle>) -> Atom {
    drop(turn.quota.take_granted(turn.pid, Some(turn.number)));
    atoms::ok()
}

/// Sends all who wait away: the server goes.
#[rustler::nif(name = "room_close")]
fn quota_close(quota: ResourceArc<QuotaHandle>) -> Atom {
    quota.quota.close();
    atoms::ok()
}

/// `{permits that are taken, processes that wait}`.
#[rustler::nif(name = "room_count")]
fn quota_count(quota: ResourceArc<QuotaHandle>) -> (usize, usize) {
    quota.quota.count()
}
