//! WASI, preview 1 and 0.2: what a program compiled for it may do, and what is kept for it beside its instance.
//!
//! The work is wasmtime-wasi's. A host gives [`Options`], from which `world` makes what a program has; `imports` enters the
//! functions of preview 1 so that none of them holds a thread for long, `components` those of 0.2, `network` refuses,
//! `paths` says which of them may be, `descriptors` counts what is open, and `console` has the standard
//! streams.

mod components;
mod console;
mod descriptors;
mod errno;
mod folders;
mod imports;
mod network;
mod options;
mod paths;
pub(crate) mod stream;
pub(crate) mod world;

pub(crate) use components::{define as define_components, is_network, is_offered, is_program};
pub use console::{Console, Output};
pub(crate) use imports::{MODULE, define, is_wanted_by};
pub(crate) use network::define as refuse_network;
pub use options::{Folder, Options};
pub use stream::Stream;
