//! Operators on integers, and how large their results may become.

/// The largest integer's bits: as in Erlang/OTP, 2¹⁹ − 1 words.
pub const MAX_BITS: u64 = 64 * ((1 << 19) - 1);

/// `+`, `-` or `*`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operator {
    /// `+`
    Add,
    /// `-`
    Subtract,
    /// `*`
    Multiply,
}

/// `band`, `bor` or `bxor`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bitwise {
    /// `band`
    And,
    /// `bor`
    Or,
    /// `bxor`
    Xor,
}
