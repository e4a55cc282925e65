//! WASI preview 1: what a program compiled for it may do, and what is kept for it beside its instance.
//!
//! The work is wasmtime-wasi's. A host gives [`Options`], from which `world` makes what a program has; `imports` enters its functions so that none of them holds a thread for long,
//! `paths` says which of them may be, `descriptors` counts what is open, and `console` has the standard
//! streams.

mod console;
mod descriptors;
mod errno;
mod imports;
mod options;
mod paths;
pub(crate) mod stream;
pub(crate) mod world;

pub use console::{Console, Output};
pub(crate) use imports::{MODULE, define, is_wanted_by};
pub use options::{Folder, Options};
pub use stream::Stream;
