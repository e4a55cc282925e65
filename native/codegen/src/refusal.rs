//! Why something was not compiled, as data.

use std::fmt;

/// Why something was not compiled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// It is nothing that may be compiled.
    Invalid(String),
    /// The compiler doesn't do it. Whether a module is valid all the same, who has an engine finds out.
    Refused(String),
    /// There is more of something than there may be.
    Limit {
        /// More of what: `functions`.
        measure: &'static str,
        /// How much there may be.
        limit: u64,
    },
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refusal::Invalid(message) | Refusal::Refused(message) => f.write_str(message),
            Refusal::Limit { measure, limit } => write!(f, "more than {limit} {measure}"),
        }
    }
}

impl std::error::Error for Refusal {}
