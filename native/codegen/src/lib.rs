//! Turns WebAssembly into native code, apart from the engine that runs it, and with nothing that runs anything.
//!
//! What native code depends on is in [`settings`], so that it is the same for who compiles and for who runs it. The
//! compiler ([`compile`]) is a feature: the library of a VM has none, and leaves that to another one (`native/worker`).

#![forbid(unsafe_code)]
#![cfg_attr(test, allow(clippy::unwrap_used))]

#[cfg(feature = "compiler")]
mod bulk;
#[cfg(feature = "compiler")]
pub mod compile;
#[cfg(feature = "compiler")]
mod dwarf;
pub mod elf;
#[cfg(feature = "compiler")]
pub mod known;
#[cfg(feature = "compiler")]
mod lines;
#[cfg(feature = "compiler")]
mod metering;
pub mod places;
pub mod reading;
mod refusal;
pub mod settings;
#[cfg(feature = "compiler")]
mod size;
#[cfg(feature = "compiler")]
mod source;

#[cfg(feature = "compiler")]
pub use compile::Compiler;
#[cfg(feature = "compiler")]
pub use known::Known;
pub use refusal::Refusal;
pub use settings::{Target, What};
