//! Instar's native half as the Erlang VM sees it: the only crate that knows terms, processes and schedulers.
//!
//! Each file offers one group of functions of `Instar.Native`; what they do is in the crates beside this
//! one. Long work runs in [`background`] or in the processes of [`workers`] and answers with a message, calls of WebAssembly run in the
//! caller's process and give up its scheduler by way of [`yielding`].

mod atoms;
mod away;
mod background;
mod brief;
mod cache;
mod call;
mod callback;
mod called;
mod code;
mod compiler;
mod component_values;
mod components;
mod deadline;
mod http;
mod init;
mod instance;
mod introspect;
mod json;
mod large;
mod making;
mod owners;
mod recency;
mod room;
mod signature;
mod stay;
mod terms;
mod threads;
mod values;
mod wasi;
mod watch;
mod workers;
mod yielding;
