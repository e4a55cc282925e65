//! What is known at each instruction of a function, and of its labels.

use crate::program::Label;
use std::collections::{BTreeMap, HashMap};

/// Where a float in an x register is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd)]
pub(super) enum Float {
    /// Only in the local for its float.
    Unboxed,
    /// In that, and as a word too.
    Both,
}

/// What is known at one instruction.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct State {
    /// The slots of the frame, if there is one.
    pub frame: Option<u32>,
    /// The labels of the handlers around, the innermost last.
    pub handlers: Vec<Label>,
    /// How many more calls are paid for from the budget.
    pub(super) paid: u32,
    /// Bytes of code on the longest way here that nothing was taken from the budget for.
    pub(super) gone: u32,
    /// Whether a call came back that may have been one of very many on top of each other.
    pub owes: bool,
    pub(super) floats: BTreeMap<u32, Float>,
}

impl State {
    // What holds whichever way one came.
    pub(super) fn meet(&mut self, other: &State) {
        self.paid = self.paid.min(other.paid);
        self.owes |= other.owes;
        self.gone = self.gone.max(other.gone);
        self.floats.retain(|x, float| match other.floats.get(x) {
            Some(Float::Unboxed) => {
                *float = Float::Unboxed;
                true
            }
            Some(Float::Both) => true,
            None => false,
        });
    }
}

/// What is known of a function's labels. The first compilation finds it, the second relies on it.
#[derive(Debug, Default, Clone)]
pub(crate) struct Labels {
    /// The labels that are jumped to, with their indexes in the code's order.
    pub(super) order: HashMap<Label, u32>,
    pub(super) states: HashMap<Label, State>,
    pub(super) clause: bool,
    pub(super) repeats: bool,
    /// It is a loop that puts cells before what it returns, see [`crate::trmc`].
    pub(super) trmc: bool,
    /// A float is boxed somewhere, other than on the way to an exception.
    pub boxes: bool,
    /// Handlers, and classes of exceptions that they look at no trace of.
    pub untraced: HashMap<Label, Vec<&'static str>>,
    /// It makes calls that may lead back to it.
    pub(super) owes: bool,
    /// It has a lot of code.
    pub(super) long: bool,
    /// Bytes of each operation's code.
    pub(super) sizes: Vec<u32>,
    pub(super) known: bool,
}

/// A word that can be pushed as often as needed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Word {
    Local(u32),
    Constant(u64),
    /// In the pool of the function, whose address is at that place, so many bytes from its start.
    Pooled(u64, u64),
}

/// Where a test goes that fails.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Fail {
    Label(Label),
    Block(u32),
}
