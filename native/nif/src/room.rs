//! How many instances a server may have at once: those of calls that run, and those that outlive their calls; and the
//! queue of those who wait for a place.
//!
//! A place that is given back goes to whoever has waited longest, before anybody else could take it: while somebody
//! waits, nobody comes in but by the queue. Whoever is in it is told by the message `{reference, :ready}`, and has a
//! place under its process's name. A turn is a resource of the process that waits: with its process it leaves the
//! queue, or gives its place to the next.

use crate::atoms;
use crate::background::{self, Reply};
use crate::code::{CodeHandle, Resource};
use rustler::types::atom::Atom;
use rustler::{Env, LocalPid, NifResult, ResourceArc, Term};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The places of one server.
pub(crate) struct Room {
    limit: usize,
    taken: AtomicUsize,
    /// How many wait, and how many have a place that they have not used yet: what every call looks at instead of the
    /// queue.
    waiting: AtomicUsize,
    granted: AtomicUsize,
    queue: Mutex<Queue>,
}

#[derive(Default)]
struct Queue {
    next: u64,
    waiting: BTreeMap<u64, Waiting>,
    /// Places that wait for who has them, with the numbers of their turns.
    granted: BTreeMap<LocalPid, (u64, Place)>,
    is_closed: bool,
}

struct Waiting {
    pid: LocalPid,
    reply: Reply,
}

/// The term of a room.
pub(crate) struct RoomHandle {
    pub(crate) room: Arc<Room>,
}

impl Resource for RoomHandle {}
// Numbers, and what is behind a mutex, are all that changes.
impl std::panic::RefUnwindSafe for RoomHandle {}

/// The term of a turn: who has it waits, or has a place.
pub(crate) struct TurnHandle {
    room: Arc<Room>,
    pid: LocalPid,
    number: u64,
}

impl Resource for TurnHandle {
    const IMPLEMENTS_DESTRUCTOR: bool = true;

    fn destructor(self, _env: Env<'_>) {
        if !self.leave() {
            drop(self.room.take_granted(self.pid, Some(self.number)));
        }
    }
}
impl std::panic::RefUnwindSafe for TurnHandle {}

impl TurnHandle {
    /// Leaves the queue; false when it was left before.
    fn leave(&self) -> bool {
        let left = self.room.queue().waiting.remove(&self.number);
        if left.is_some() {
            self.room.waiting.fetch_sub(1, SeqCst);
        }
        left.is_some()
    }
}

/// A place in a room, until it is dropped.
pub(crate) struct Place(Arc<Room>);

impl Room {
    /// A place: the one that this process has been granted, or one that is free while nobody waits.
    pub(crate) fn enter(self: &Arc<Room>, pid: LocalPid) -> Option<Place> {
        let granted = if self.granted.load(SeqCst) > 0 { self.take_granted(pid, None) } else { None };
        granted.or_else(|| if self.waiting.load(SeqCst) == 0 { self.take() } else { None })
    }

    fn take(self: &Arc<Room>) -> Option<Place> {
        let more = |taken| (taken < self.limit).then_some(taken + 1);
        self.taken.fetch_update(SeqCst, SeqCst, more).ok().map(|_| Place(self.clone()))
    }

    fn take_granted(&self, pid: LocalPid, number: Option<u64>) -> Option<Place> {
        let mut queue = self.queue();
        if queue.granted.get(&pid).is_none_or(|(its, _)| number.is_some_and(|number| number != *its)) {
            return None;
        }
        let (_, place) = queue.granted.remove(&pid)?;
        self.granted.fetch_sub(1, SeqCst);
        Some(place)
    }

    /// Waits for a place; the number of the turn. In this order: who gives a place back does the reverse.
    fn wait(self: &Arc<Room>, pid: LocalPid, reply: Reply) -> u64 {
        let mut queue = self.queue();
        let number = queue.next;
        queue.next += 1;
        if queue.is_closed {
            drop(queue);
            background::tell(reply);
        } else {
            queue.waiting.insert(number, Waiting { pid, reply });
            self.waiting.fetch_add(1, SeqCst);
            drop(queue);
            self.grant();
        }
        number
    }

    /// Gives free places to those who have waited longest.
    fn grant(self: &Arc<Room>) {
        let (mut told, mut unused) = (Vec::new(), Vec::new());
        let mut queue = self.queue();
        while !queue.waiting.is_empty() {
            let Some(place) = self.take() else { break };
            let Some((number, Waiting { pid, reply })) = queue.waiting.pop_first() else {
                unused.push(place);
                break;
            };
            self.granted.fetch_add(1, SeqCst);
            // A process has one turn at a time; should it have had another, that place is free again.
            if let Some((_, other)) = queue.granted.insert(pid, (number, place)) {
                self.granted.fetch_sub(1, SeqCst);
                unused.push(other);
            }
            self.waiting.fetch_sub(1, SeqCst);
            told.push(reply);
        }
        drop(queue);
        told.into_iter().for_each(background::tell);
        drop(unused);
    }

    /// Sends all who wait away, and who comes later.
    fn close(&self) {
        let mut queue = self.queue();
        queue.is_closed = true;
        let waiting = std::mem::take(&mut queue.waiting);
        self.waiting.fetch_sub(waiting.len(), SeqCst);
        drop(queue);
        waiting.into_values().for_each(|waiting| background::tell(waiting.reply));
    }

    // A panic while it was locked cannot have left it half changed: one insert, or one remove.
    fn queue(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.0.taken.fetch_sub(1, SeqCst);
        if self.0.waiting.load(SeqCst) > 0 {
            self.0.grant();
        }
    }
}

/// A room for so many instances.
#[rustler::nif]
fn room_new(limit: usize) -> ResourceArc<RoomHandle> {
    let room = Room {
        limit,
        taken: AtomicUsize::new(0),
        waiting: AtomicUsize::new(0),
        granted: AtomicUsize::new(0),
        queue: Mutex::default(),
    };
    ResourceArc::new(RoomHandle { room: Arc::new(room) })
}

/// Has the calling process wait for a place in the room of that code, at the end of the queue: the turn. It is sent
/// `{reference, :ready}` when it has one, or when there will be none.
#[rustler::nif]
fn room_wait<'a>(
    env: Env<'a>,
    code: ResourceArc<CodeHandle>,
    reference: Term<'a>,
) -> NifResult<ResourceArc<TurnHandle>> {
    let room = code.room.clone().ok_or(rustler::Error::BadArg)?;
    let number = room.wait(env.pid(), Reply::new(env, reference));
    Ok(ResourceArc::new(TurnHandle { room, pid: env.pid(), number }))
}

/// Leaves the queue; false when the message has been sent, or is being sent.
#[rustler::nif]
fn room_leave(turn: ResourceArc<TurnHandle>) -> bool {
    turn.leave()
}

/// Gives a place back that the turn has brought and that was not used.
#[rustler::nif]
fn room_return(turn: ResourceArc<TurnHandle>) -> Atom {
    drop(turn.room.take_granted(turn.pid, Some(turn.number)));
    atoms::ok()
}

/// Sends all who wait away: the server goes.
#[rustler::nif]
fn room_close(room: ResourceArc<RoomHandle>) -> Atom {
    room.room.close();
    atoms::ok()
}

/// `{places that are taken, processes that wait}`.
#[rustler::nif]
fn room_count(room: ResourceArc<RoomHandle>) -> (usize, usize) {
    (room.room.taken.load(SeqCst), room.room.waiting.load(SeqCst))
}
