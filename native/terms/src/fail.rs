//! How a function of the host ends that did not return a term, and whom it tells what it does.

use crate::atoms::{BADARG, ERROR};

/// A term, or an address with its tag.
pub type Word = u64;

/// Why a function did not return a term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fail {
    /// An exception of the guest: class, reason, and the trace, if it is not that of the function itself.
    Raise(Word, Word, Option<Word>),
    /// That many more bytes are needed; then it is to be run again.
    Room(usize),
    /// It takes longer than it may here; where it can pause it is to be run again.
    Slow,
    /// More memory of the host than the call has left.
    Memory,
    /// A word that is no term of this memory.
    Corrupt,
}

/// What most functions here return.
pub type Outcome<T = Word> = Result<T, Fail>;

/// `error` with a reason, the trace being that of the built-in function.
pub fn error<T>(reason: Word) -> Outcome<T> {
    Err(Fail::Raise(ERROR, reason, None))
}

/// `error:badarg`.
pub fn badarg<T>() -> Outcome<T> {
    error(BADARG)
}

/// Whom work and memory of the host are told before they are done and taken: a heap, or the account of one
/// whose bytes somebody reads.
pub trait Accounts {
    /// Counts work, see [`crate::heap::Heap::charge`].
    fn charge(&mut self, amount: u64) -> Outcome<()>;
    /// Counts bytes of the host's heap before they are taken.
    fn hold(&mut self, bytes: usize) -> Outcome<()>;
    /// Counts bytes that were given back.
    fn release(&mut self, bytes: usize);
}
