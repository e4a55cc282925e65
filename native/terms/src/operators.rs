//! Operators on integers, and how large their results may become.

use std::sync::atomic::{AtomicU64, Ordering};

/// The sizes that the largest integer has in releases of Erlang/OTP, in bits, the smallest first: 2¹⁶ − 1 words since 27, and
/// 2¹⁹ − 1 before.
pub const LARGEST: [u64; 2] = [64 * ((1 << 16) - 1), 64 * ((1 << 19) - 1)];

static MAX_BITS: AtomicU64 = AtomicU64::new(LARGEST[1]);

/// The largest integer's bits.
pub fn max_bits() -> u64 {
    MAX_BITS.load(Ordering::Relaxed)
}

/// Says how many bits the largest integer of this VM has. Before it is said, they are those of OTP 25.
pub fn set_max_bits(bits: u64) {
    MAX_BITS.store(bits, Ordering::Relaxed);
}

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
