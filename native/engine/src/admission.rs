//! Admission of instances to an engine: a permit of its quota, for which idle instances go where there is none left.

use crate::error::CallError;
use crate::idle::Book;
use crate::quota::{Permit, Quota};
use std::sync::Arc;

/// Idle instances that are given up at once when there is no permit: more than one, so that the next who comes finds
/// one, and few, for whoever comes waits meanwhile.
const BATCH: usize = 8;

/// The quota of an engine, and the book of its idle instances.
pub(crate) struct Admission {
    quota: Arc<Quota>,
    pub(crate) book: Arc<Book>,
    wake: Box<dyn Fn() + Send + Sync>,
}

impl Admission {
    /// `wake` is run when an instance is made: then there will be something to tidy up.
    pub(crate) fn new(quota: Arc<Quota>, wake: Box<dyn Fn() + Send + Sync>) -> Arc<Admission> {
        Arc::new(Admission { quota, book: Arc::default(), wake })
    }

    /// A permit for so many instances with so many memories. If there is none, idle instances go until there is.
    pub(crate) fn enter(&self, instances: usize, memories: usize) -> Result<Permit, CallError> {
        self.book.tick();
        loop {
            match self.quota.take(instances, memories) {
                Ok(permit) => {
                    (self.wake)();
                    return Ok(permit);
                }
                Err(error) if !self.book.give_up(BATCH) => return Err(error),
                Err(_) => {}
            }
        }
    }

    /// How many instances there are, idle ones among them.
    pub(crate) fn taken(&self) -> usize {
        self.quota.taken()
    }
}
