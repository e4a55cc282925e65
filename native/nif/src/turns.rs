//! A server's quota of instances as a term, and the turns of those who wait for a permit of it.
//!
//! A turn is a resource of the process that waits: with its process it leaves the queue, or gives its permit to the next.

use crate::atoms;
use crate::handle::CodeHandle;
use crate::operation::Operation;
use crate::quota::Quota;
use crate::reply::Reply;
use rustler::{Encoder, Env, LocalPid, NifResult, NifUnitEnum, Resource, ResourceArc, Term};
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
#[rustler::nif]
fn quota_new(limit: usize) -> ResourceArc<QuotaHandle> {
    ResourceArc::new(QuotaHandle { quota: Quota::new(limit) })
}

/// Has the calling process wait for a permit of that code's quota, at the end of the queue: the turn. It is sent
/// `{reference, :ready}` when it has one, or when there will be none.
#[rustler::nif]
fn quota_wait<'a>(
    env: Env<'a>,
    code: ResourceArc<CodeHandle>,
    reference: Term<'a>,
) -> NifResult<ResourceArc<TurnHandle>> {
    let quota = code.quota.clone().ok_or(rustler::Error::BadArg)?;
    let number = quota.wait(env.pid(), Reply::new(env, reference));
    Ok(ResourceArc::new(TurnHandle { quota, pid: env.pid(), number }))
}

/// How a turn ends that is not used.
#[derive(NifUnitEnum)]
#[rustler(decode)]
enum End {
    /// Leaves the queue; false when the message has been sent, or is being sent.
    Leave,
    /// Gives the permit back that the turn has brought.
    GiveBack,
}

#[rustler::nif]
fn quota_turn<'a>(env: Env<'a>, turn: &'a TurnHandle, Operation(end): Operation<End>) -> Term<'a> {
    match end {
        End::Leave => turn.quota.leave(turn.number).encode(env),
        End::GiveBack => {
            drop(turn.quota.take_granted(turn.pid, Some(turn.number)));
            atoms::ok().encode(env)
        }
    }
}

/// What a server does with its quota.
#[derive(NifUnitEnum)]
#[rustler(decode)]
enum Do {
    /// Sends all who wait away: the server goes.
    Close,
    /// `{permits that are taken, processes that wait}`.
    Count,
}

#[rustler::nif]
fn quota<'a>(
    env: Env<'a>,
    handle: ResourceArc<QuotaHandle>,
    Operation(operation): Operation<Do>,
) -> Term<'a> {
    match operation {
        Do::Close => {
            handle.quota.close();
            atoms::ok().encode(env)
        }
        Do::Count => handle.quota.count().encode(env),
    }
}
