//! The shape of a map: its keys, of which all maps that have them share one tuple.

use crate::etf::Term;
use crate::program::Operand;

/// The keys of literal maps.
#[derive(Debug)]
pub(crate) struct Shape {
    /// In their order.
    pub keys: Vec<Term>,
    /// The tuple of them, among the statics.
    pub word: u64,
    /// The module whose code asked for it first.
    pub module: usize,
}

impl Shape {
    /// How far behind the first value that of a key is.
    pub(crate) fn offset(&self, key: &Operand) -> u64 {
        let index = self.keys.iter().position(|known| key.as_literal() == Some(known));
        8 * index.unwrap_or_default() as u64
    }
}
