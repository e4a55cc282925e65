//! Runs WebAssembly so that a host scheduler can share its thread with it.
//!
//! A document's module goes through these stages, one file each:
//!
//! ```text
//! bytes → [engine] compile, once per digest → [native_cache] keep on disk → [code] a loaded module
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
pub mod component;
mod discard;
pub mod engine;
mod entry;
pub mod error;
pub mod gate;
mod host;
mod limits;
mod metering;
mod native_cache;
pub mod recency;
mod shards;
mod shelf;
mod signal;
pub mod signature;
mod state;
pub mod terms;
mod text;
pub mod wasi;
pub mod wit;

pub use abi::{Adapter, Signatures};
pub use call::{Brief, Call, Limits, Progress, Returned, Usage, Values};
pub use callback::{Import, Passed, Question};
pub use code::{Code, Function, Instance};
pub use component::{Component, ComponentFunction, ComponentImport};
pub use engine::Engine;
pub use error::{CallError, LoadError};
pub use gate::Gate;
pub use recency::{Recency, Touch};
pub use signature::{Signature, SignatureError};
pub use terms::{TermFunction, Terms};
pub use wasmtime::{ExternType, Val, ValType};
