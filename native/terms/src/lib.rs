//! Erlang terms in a guest's memory: what the compiler and the runtime have agreed on.
//!
//! [`layout`] says how a term is a 64-bit word, [`atoms`] which atoms every module knows, [`imports`] which
//! functions a compiled module may ask its host for, and [`section`] what a module says of itself.

#![cfg_attr(test, allow(clippy::unwrap_used))]
#![forbid(unsafe_code)]

pub mod atoms;
pub mod imports;
pub mod layout;
pub mod section;
