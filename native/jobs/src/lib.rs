//! Compiling in processes that can be ended: what is said to them, and who is given one when.
//!
//! A compiler cannot be stopped within, and its time and memory grow with more than the bytes that it is given. So
//! whatever compiles what somebody else wrote runs in processes beside the VM, the *workers*. Each has a bound of memory
//! that the kernel keeps and the lowest priority, and is killed when time is up. The [`pool`] has one thread, which starts
//! them, gives them jobs, stops them while others come first ([`queue`]) and ends them. [`message`] is the protocol, and [`shelf`] what workers
//! have compiled already.
//!
//! Nothing here knows what is compiled, or by what.

#![cfg_attr(test, allow(clippy::unwrap_used))]

pub mod message;
pub mod pool;
mod process;
pub mod queue;
pub mod shelf;

pub use message::{Answer, Input, Job, Work};
pub use pool::{Outcome, Pool, Request};
