//! One function: its control flow, its registers, and what is known at each instruction.
//!
//! The BEAM's code jumps only forward, apart from calls. So each label that is jumped to is the end of a
//! block, the blocks lie within each other in the order of their labels, and a tail call of the function
//! itself goes back to a loop around them all:
//!
//! ```text
//! block raised          ; branch here: return NON_VALUE
//!   block clause        ; branch here: raise function_clause
//!     loop entry
//!       block L2  block L1
//!         …
//!       end  ; L1 is here
//!       …
//! ```
//!
//! x registers are locals, y registers lie in the stack region, where the collector finds them. A float in an
//! x register may be in a local of its own, unboxed, until somebody needs it as a word.
//!
//! [`body`] goes through the instructions, [`control`] has labels, jumps and payments, [`frame`] the stack region and the
//! heap, [`registers`] what moves, and [`state`] what is known. Instructions themselves are in a file for each family.

pub(crate) mod body;
mod control;
mod frame;
mod registers;
mod state;

pub(crate) use state::{Fail, Labels, State, Word};

use crate::base_case::BaseCase;
use crate::code::Code;
use crate::context::Context;
use crate::program::{Function, Register};
use std::collections::HashMap;

/// A function that is being compiled.
pub(crate) struct Compiler<'c> {
    pub context: &'c mut Context,
    pub function: &'c Function,
    /// The number of the function's module.
    pub module: usize,
    pub index: usize,
    /// Whether the function is a document's own.
    pub document: bool,
    pub code: Code,
    pub state: State,
    pub labels: Labels,
    words: HashMap<u32, u32>,
    floats: HashMap<Register, u32>,
    base: Option<u32>,
    /// Bytes between the base and the frame.
    before_frame: u32,
    pub base_case: Option<BaseCase<'c>>,
    /// Bytes of code on the longest way from each operation to the function's end, and which one is being compiled.
    ahead: Vec<u32>,
    at: usize,
    reachable: bool,
    ended: u32,
}
