//! What a call and its instance may use, and what they have used; and what the engine grants to all of them.

use crate::common::Share;
use crate::error::CallError;
use wasmtime::ResourceLimiter;

/// Fuel between two points at which a call may give up its thread: some 10 µs of work.
pub(crate) const SLICE: u64 = 10_000;
/// Core instances and tables of a component: one made by a language's tools has three or four of each.
pub(crate) const INSTANCES_PER_COMPONENT: usize = 100;
/// Memories of a component.
pub(crate) const MEMORIES_PER_COMPONENT: usize = 20;
/// The most elements that a table can have.
pub(crate) const TABLE_ELEMENTS: usize = 100_000;

/// How many instances there may be at once: with the usual stack, those of them with a memory, of compiled Erlang with
/// its usual stack, and of either with another stack.
pub const INSTANCES: (usize, usize, usize, usize) = (10_000, 2_000, 4_000, 1_000);

/// Bytes of stack that calls have unless they are loaded with another size.
pub(crate) const PLAIN_STACK: usize = 1 << 20;
/// The same for compiled Erlang: a million frames of a small function. Only pages that were touched are memory.
pub(crate) const TERMS_STACK: usize = 128 << 20;
/// The least and the most that a stack can have, in bytes. What lies between is a power of two.
pub const MIN_STACK: usize = 64 << 10;
/// See [`MIN_STACK`]. Ten million frames of a small function.
pub const MAX_STACK: usize = 1 << 30;
/// The size of stack that a call has when it is to have so many bytes.
pub(crate) fn stack_size(bytes: usize) -> usize {
    bytes.clamp(MIN_STACK, MAX_STACK).next_power_of_two()
}

/// What one call may use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Units of fuel, about one per WebAssembly instruction; none for as much as it likes.
    pub fuel: Option<u64>,
    /// Bytes of linear memory, of all memories together.
    pub memory: usize,
    /// Elements of tables, of all tables together; those of passive segments count as well.
    pub table: usize,
}

/// What a call has used.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Usage {
    /// Units of fuel.
    pub fuel: u64,
    /// The most bytes of linear memory that its instance has had.
    pub memory: usize,
}

/// What an instance has and may have. Memories and tables never shrink, so what it has is also the most it had.
#[derive(Debug, Default)]
pub(crate) struct Account {
    pub(crate) memory: Resource,
    pub(crate) table: Resource,
    /// What it takes of the memory of all processes of its call.
    pub(crate) share: Option<Share>,
}

#[derive(Debug, Default)]
pub(crate) struct Resource {
    pub(crate) limit: usize,
    pub(crate) used: usize,
    pub(crate) refused: bool,
    last: usize,
}

impl Resource {
    fn grow(&mut self, by: usize) -> bool {
        let wanted = self.used.saturating_add(by);
        if wanted > self.limit {
            self.refused = true;
            return false;
        }
        (self.used, self.last) = (wanted, by);
        true
    }

    /// What was granted was not to be had.
    fn take_back(&mut self) -> usize {
        let by = std::mem::take(&mut self.last);
        self.used -= by;
        by
    }
}

impl Account {
    pub(crate) fn new(memory: usize, table: usize) -> Account {
        let of = |limit| Resource { limit, ..Resource::default() };
        Account { memory: of(memory), table: of(table), share: None }
    }

    /// Which limit it has run into, if any.
    pub(crate) fn refused(&self) -> Option<CallError> {
        match self {
            Account { memory: Resource { refused: true, .. }, .. } => Some(CallError::MemoryLimit),
            Account { table: Resource { refused: true, .. }, .. } => Some(CallError::TableLimit),
            _ => None,
        }
    }

    /// Limits for the next call of the instance.
    pub(crate) fn renew(&mut self, memory: usize, table: usize) {
        (self.memory.limit, self.memory.refused) = (memory, false);
        (self.table.limit, self.table.refused) = (table, false);
    }
}

impl ResourceLimiter for Account {
    fn memory_growing(&mut self, current: usize, desired: usize, _: Option<usize>) -> wasmtime::Result<bool> {
        let by = desired - current;
        if !self.memory.grow(by) {
            return Ok(false);
        }
        let granted = self.share.as_mut().is_none_or(|share| share.grow(by));
        if !granted {
            self.memory.take_back();
            self.memory.refused = true;
        }
        Ok(granted)
    }

    fn memory_grow_failed(&mut self, _: wasmtime::Error) -> wasmtime::Result<()> {
        let by = self.memory.take_back();
        if let Some(share) = &mut self.share {
            share.shrink(by);
        }
        Ok(())
    }

    fn table_growing(&mut self, current: usize, desired: usize, _: Option<usize>) -> wasmtime::Result<bool> {
        // As where the type of a table sets its maximum: that is nobody's limit.
        Ok(desired <= TABLE_ELEMENTS && self.table.grow(desired - current))
    }

    fn instances(&self) -> usize {
        INSTANCES_PER_COMPONENT
    }

    fn tables(&self) -> usize {
        INSTANCES_PER_COMPONENT
    }

    fn memories(&self) -> usize {
        MEMORIES_PER_COMPONENT
    }

    fn table_grow_failed(&mut self, _: wasmtime::Error) -> wasmtime::Result<()> {
        self.table.take_back();
        Ok(())
    }
}
