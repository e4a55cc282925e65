//! Instar's native half as the Erlang VM sees it: the only crate that knows terms, processes and schedulers.
//!
//! Each file offers one group of functions of `Instar.Native`; what they do is in the crates beside this
//! one. Long work runs on the threads of a [`scheduler`] or in the processes of [`workers`] and answers with a message,
//! calls of WebAssembly run in the caller's process and give up its scheduler by way of [`yielding`].

#![deny(unsafe_code)] // Each file that may says why in its first lines.

use instar_engine::allocator::Allocator;

#[global_allocator]
static ALLOCATOR: Allocator = Allocator;

mod access;
mod answer;
mod atoms;
mod away;
mod brief;
mod bytes;
mod cache;
mod call;
mod callback;
mod called;
mod code;
mod compiler;
mod component_values;
mod components;
mod containers;
mod deadline;
mod emulator;
mod engine;
mod entries;
mod error;
mod handle;
mod hashing;
mod here;
mod http;
mod init;
mod instance;
mod introspect;
mod json;
mod known;
mod library;
mod limits;
mod lru_order;
mod making;
mod memory;
mod names;
mod opaque;
mod operation;
mod owned;
mod owners;
mod parcel;
mod pending;
mod prepare;
mod quota;
mod reply;
mod runtime;
mod scheduler;
mod signature;
mod site;
mod stay;
mod system;
mod terms;
mod threads;
mod turn;
mod turns;
mod values;
mod wasi;
mod watch;
mod words;
mod workers;
mod yielding;
