//! Why a program is not compiled.

use std::fmt;

/// Why a program was not compiled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CompileError {
    /// The bytes are no program; the text says where.
    Malformed(String),
    /// Functions of the document, each with what it uses that isn't there.
    Unsupported(Vec<(String, String)>),
    /// A mistake in this compiler.
    Internal(String),
}

impl fmt::Display for CompileError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CompileError::Malformed(what) => write!(formatter, "the program is malformed: {what}"),
            CompileError::Unsupported(functions) => {
                for (function, what) in functions {
                    writeln!(formatter, "{function} uses {what}, which the sandbox doesn't have")?;
                }
                Ok(())
            }
            CompileError::Internal(what) => write!(formatter, "this is a mistake in the compiler: {what}"),
        }
    }
}

impl std::error::Error for CompileError {}

/// Why the bytes of a program couldn't be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Malformed(pub String);

/// What the sandbox or this compiler doesn't have, for a reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Unsupported(pub String);

pub(crate) type Result<T = ()> = std::result::Result<T, Unsupported>;
