//! Erlang terms in a guest's memory: what the compiler and the runtime have agreed on, and the runtime.
//!
//! [`layout`] says how a term is a 64-bit word, [`atoms`] which atoms every module knows, [`imports`] which
//! functions a compiled module may ask its host for, and [`section`] what a module says of itself.
//!
//! The runtime knows neither WebAssembly nor the Erlang VM. [`heap`] reads and makes terms in a slice of bytes,
//! [`order`] compares them, [`arith`] computes, [`maps`] keeps pairs, [`collect`] throws away what nobody
//! needs; [`fail`] says how they end that return no term. [`bif`] has Erlang's built-in functions, [`runtime`] what compiled code asks for beside them, and
//! [`codec`] carries terms in and out, [`external`] those that the VM has written as bytes.

#![cfg_attr(test, allow(clippy::unwrap_used))]
#![forbid(unsafe_code)]

pub mod arith;
pub mod atoms;
pub mod bif;
mod big;
pub mod bits;
pub mod codec;
pub mod collect;
pub mod context;
pub mod error_info;
pub mod external;
pub mod fail;
pub mod floats;
pub mod hash;
pub mod heap;
pub mod hold;
pub mod imports;
mod large;
pub mod layout;
pub mod lines;
pub mod maps;
pub mod operators;
pub mod order;
pub mod pace;
pub mod parcel;
pub mod phash;
pub mod phash2;
pub mod runtime;
mod search;
pub mod section;
pub mod segments;
pub mod text;
