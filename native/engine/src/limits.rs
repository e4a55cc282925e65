//! What a call and its instance may use, and what they have used.

use crate::engine::{INSTANCES_PER_COMPONENT, MEMORIES_PER_COMPONENT, TABLE_ELEMENTS};
use crate::error::CallError;
use wasmtime::ResourceLimiter;

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
    fn take_back(&mut self) {
        self.used -= std::mem::take(&mut self.last);
    }
}

impl Account {
    pub(crate) fn new(memory: usize, table: usize) -> Account {
        let of = |limit| Resource { limit, ..Resource::default() };
        Account { memory: of(memory), table: of(table) }
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
        Ok(self.memory.grow(desired - current))
    }

    fn memory_grow_failed(&mut self, _: wasmtime::Error) -> wasmtime::Result<()> {
        self.memory.take_back();
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
