//! BEAM assembly to portable WebAssembly.

#![cfg_attr(test, allow(clippy::unwrap_used))]
#![forbid(unsafe_code)]
