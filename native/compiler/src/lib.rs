//! BEAM assembly to portable WebAssembly.
//!
//! A program goes through these stages, one file each:
//!
//! ```text
//! bytes → [etf] terms → [reader] → [program] typed instructions → [order] forward jumps only
//!       → [function] each function, twice → [module] all of them → [sections] bytes
//! ```
//!
//! [`function`] has the control flow and the registers; the instructions are in one file for each family:
//! [`arith`], [`bifs`], [`type_tests`], [`data`], [`maps`], [`binaries`], [`calls`], [`exceptions`]. [`helper`] names the
//! functions that a module brings along, and [`helpers`] writes them; [`statics`] are its literals, [`context`] has the
//! numbers of everything. What all of them read is in leaf files: [`error`], [`access`], [`code`], [`types`]. How terms are
//! words is in `instar_terms`. Nothing here reads a file, starts a thread or runs what it compiles.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::panic))]
#![forbid(unsafe_code)]

mod access;
mod arith;
mod base_case;
mod bifs;
mod binaries;
mod calls;
mod code;
mod context;
mod cycles;
mod data;
mod error;
mod etf;
mod exceptions;
mod fixed;
mod function;
mod helper;
mod helpers;
mod maps;
mod module;
mod order;
mod own_calls;
mod places;
mod program;
mod reader;
mod sections;
mod shape;
mod statics;
mod trmc;
mod type_tests;
mod types;
mod untraced;

pub use error::CompileError;

/// Compiles a program: `term_to_binary({instar_program, 4, Release, Modules, Exports, Absent, Structs})` with the OTP release
/// that it comes from, `[{Module, document | library, Functions, Callable}]`, the functions as `[to_asm]` gives them, or
/// `term_to_binary` of one, and which of them a call by name may reach (`[{Function, Arity}]`), `[{Module, Function,
/// Arity}]`, and the modules that are there but that a call by name does not reach. Structs are those
/// of the library, `{Module, Fields}`. A function of the library may be `{Number, Function}` with its number there. Programs of version 3 have no
/// `Structs`, and those of version 2 neither `Callable` nor `Absent`.
///
/// A function of a library that uses what isn't there raises when it is called.
pub fn compile(bytes: &[u8]) -> Result<Vec<u8>, CompileError> {
    let program = reader::parse(bytes).map_err(|error::Malformed(what)| CompileError::Malformed(what))?;
    module::compile(program)
}
