//! How many instances a server may have at once: those of calls that run, and those that outlive their calls.

use crate::code::Resource;
use rustler::ResourceArc;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

/// The places of one server.
pub(crate) struct Room {
    limit: usize,
    taken: AtomicUsize,
}

/// The term of a room.
pub(crate) struct RoomHandle {
    pub(crate) room: Arc<Room>,
}

impl Resource for RoomHandle {}
// A number is all that changes.
impl std::panic::RefUnwindSafe for RoomHandle {}

/// A place in a room, until it is dropped.
pub(crate) struct Place(Arc<Room>);

impl Room {
    /// A place, if one is free.
    pub(crate) fn enter(self: &Arc<Room>) -> Option<Place> {
        // Counted first, so that two who come at once cannot both have the last place.
        let place = Place(self.clone());
        (self.taken.fetch_add(1, Relaxed) < self.limit).then_some(place)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.0.taken.fetch_sub(1, Relaxed);
    }
}

/// A room for so many instances.
#[rustler::nif]
fn room_new(limit: usize) -> ResourceArc<RoomHandle> {
    ResourceArc::new(RoomHandle { room: Arc::new(Room { limit, taken: AtomicUsize::new(0) }) })
}
