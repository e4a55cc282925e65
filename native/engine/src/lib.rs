//! Runs WebAssembly so that a host scheduler can share its thread with it.
//!
//! A document's module goes through these stages, one file each:
//!
//! ```text
//! bytes → [compile] native code, here or in another process → [engine] once per digest
//!       → [native_cache] keep on disk → [code] a loaded module
//!       → [call] a fiber that gives up its thread again and again → values
//! ```
//!
//! A module whose functions take and return Erlang terms ([`terms`]) goes the same way, in an engine with larger
//! stacks, and imports the functions in `host`.
//!
//! A core function that takes or returns text or bytes has a [`signature`]; an adapter ([`abi`]) passes them. A
//! [`component`] goes the same way, with functions whose values have types of their own ([`wit`]).
//!
//! A program that imports WASI gets a world of its own ([`wasi`]): arguments, streams, clocks, granted folders.
//!
//! Beside that road stand [`gate`], which knows who is inside a module, and [`recency`], which knows
//! what was asked for last. Nothing here knows of Erlang: the host passes its own notion of a caller.

#![cfg_attr(test, allow(clippy::unwrap_used))]

pub mod abi;
mod brief;
mod bulk;
pub mod call;
pub mod callback;
pub mod code;
mod code_memory;
pub mod compile;
pub mod component;
pub mod discard;
pub mod disk;
pub mod engine;
mod entry;
pub mod error;
pub mod faults;
pub mod gate;
mod ground;
mod host;
mod idle;
pub mod imports;
mod limits;
mod made;
mod memories;
mod metering;
mod native_cache;
mod pages;
pub mod recency;
mod refusals;
mod room;
mod shards;
mod shelf;
mod signal;
pub mod signature;
mod size;
pub mod slices;
mod stacks;
mod state;
pub mod terms;
mod text;
pub mod wasi;
pub mod wit;

pub use abi::{Adapter, Signatures};
pub use call::{Brief, Call, Limits, Progress, Returned, Usage, Values};
pub use callback::{Import, Passed, Question};
pub use code::{Code, Function, Instance};
pub use compile::{Compiler, Native, Target, What};
pub use component::{Component, ComponentFunction, ComponentImport};
pub use engine::{Engine, Order, Step};
pub use error::{CallError, LoadError};
pub use gate::Gate;
pub use recency::{Recency, Touch};
pub use signature::{Signature, SignatureError};
pub use terms::{TermFunction, Terms};
pub use wasmtime::{ExternType, Val, ValType};
