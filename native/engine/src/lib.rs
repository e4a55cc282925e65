//! Runs WebAssembly so that a host scheduler can share its thread with it.
//!
//! A document's module goes through these stages, one file each:
//!
//! ```text
//! bytes → native code, made elsewhere (`instar_codegen`) → [engine] once per digest
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
//! Beside that road stand [`gate`], which knows who is inside a module, and [`lru_order`], which knows
//! what was asked for last. Nothing here knows of Erlang: the host passes its own notion of a caller.

#![deny(unsafe_code)] // Each file that may says why in its first lines.
#![cfg_attr(test, allow(clippy::unwrap_used))]

pub mod abi;
mod admission;
pub mod allocator;
mod asking;
mod brief;
pub mod call;
mod callback;
pub mod code;
mod code_memory;
mod common;
pub mod component;
pub mod deferred_drop;
pub mod disk;
pub mod engine;
mod entry;
pub mod error;
pub mod exchange;
mod exports;
pub mod facts;
pub mod faults;
mod frames;
mod fuel;
pub mod gate;
mod ground;
mod guest;
mod heap;
#[cfg(feature = "compiler")]
mod here;
mod host;
mod idle;
pub mod idle_heap;
pub mod imports;
mod instance;
pub mod lasting;
mod limits;
pub mod lru_order;
mod made;
mod memories;
pub mod moment;
mod native;
mod native_cache;
mod origin;
mod pages;
mod pool;
mod processes;
mod quota;
mod reading;
mod refusals;
mod registers;
mod registry;
mod returned;
mod shards;
mod signal;
pub mod signature;
pub mod slices;
mod stacks;
mod state;
mod store;
mod system;
pub mod terms;
mod text;
pub mod told;
mod trace;
pub mod values;
pub mod wasi;
mod weight;
pub mod wit;

pub use abi::{Adapter, Signatures};
pub use call::{Brief, Call, Progress, Returned};
pub use code::{Code, Function};
pub use component::{Component, ComponentFunction, ComponentImport};
pub use engine::{Bytes, Engine, Order, Step};
pub use error::{CallError, LoadError};
pub use exchange::{Import, Question};
pub use frames::Frame;
pub use gate::Gate;
pub use ground::Holdings;
pub use instance::Instance;
pub use instar_codegen::{Target, What};
pub use lasting::Lasting;
pub use limits::{INSTANCES, Limits, MAX_STACK, MIN_STACK, Usage};
pub use lru_order::{LruOrder, Touch};
pub use moment::Moment;
pub use native::Native;
pub use reading::is_component;
pub use signature::{Signature, SignatureError};
pub use terms::{TermFunction, Terms};
pub use values::{Passed, Value, Values};
pub use wasmtime::{ExternType, Val, ValType};
