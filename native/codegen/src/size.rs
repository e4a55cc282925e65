//! What is too large to be compiled at all, found by reading it once.
//!
//! A compiler's time and memory grow with more than the bytes that it is given: each local may have another value in each
//! block. These bounds are far beyond what compilers of languages make; what lies below them and still takes too
//! much is ended by the limits of whoever compiles.

use crate::reading::payloads;
use crate::refusal::Refusal;
use wasmparser::{FunctionBody, Operator, Payload};

/// Functions with code, in all modules of a component together.
const FUNCTIONS: u64 = 100_000;
/// Bytes of one function's code.
const FUNCTION_BYTES: u64 = 4 << 20;
/// A function's locals times its blocks.
const LOCALS_IN_BLOCKS: u64 = 64 << 20;

/// What was read so far.
#[derive(Debug, Default)]
pub(crate) struct Sizes {
    functions: u64,
}

impl Sizes {
    /// Reads a section or a function, and refuses what is too large.
    pub(crate) fn see(&mut self, payload: &Payload<'_>) -> Result<(), Refusal> {
        match payload {
            Payload::CodeSectionStart { count, .. } => {
                self.functions += u64::from(*count);
                bound("functions", self.functions, FUNCTIONS)
            }
            Payload::CodeSectionEntry(body) => {
                bound("function_bytes", body.range().len() as u64, FUNCTION_BYTES)?;
                bound("locals_in_blocks", locals_in_blocks(body), LOCALS_IN_BLOCKS)
            }
            _ => Ok(()),
        }
    }
}

/// Refuses what is too large. What cannot be read isn't: the compiler says better what is wrong with it.
pub(crate) fn check(wasm: &[u8]) -> Result<(), Refusal> {
    let mut sizes = Sizes::default();
    payloads(wasm).map_while(Result::ok).try_for_each(|payload| sizes.see(&payload))
}

fn bound(measure: &'static str, value: u64, limit: u64) -> Result<(), Refusal> {
    if value > limit { Err(Refusal::Limit { measure, limit }) } else { Ok(()) }
}

fn locals_in_blocks(body: &FunctionBody<'_>) -> u64 {
    let Ok(locals) = body.get_locals_reader() else { return 0 };
    let locals: u64 = locals.into_iter().map_while(Result::ok).map(|(count, _)| u64::from(count)).sum();
    if locals == 0 {
        return 0;
    }
    let Ok(operators) = body.get_operators_reader() else { return 0 };
    let blocks = operators.into_iter().map_while(Result::ok).filter(|operator| {
        matches!(
            operator,
            Operator::Block { .. } | Operator::Loop { .. } | Operator::If { .. } | Operator::TryTable { .. }
        )
    });
    locals * blocks.count() as u64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::parse_text;

    fn checked(functions: &str) -> Result<(), Refusal> {
        check(&parse_text(&format!("(module {functions})")))
    }

    #[test]
    fn what_is_too_large_is_refused_with_its_measure_and_the_limit() {
        let function = |locals: usize, blocks: usize| {
            format!("(func (local {}) {})", "i32 ".repeat(locals), "(block)".repeat(blocks))
        };
        assert_eq!(checked(&function(1_000, 1_000)), Ok(()));
        let limit = |measure, limit| Err(Refusal::Limit { measure, limit });
        assert_eq!(checked(&function(40_000, 2_000)), limit("locals_in_blocks", LOCALS_IN_BLOCKS));
        assert_eq!(checked(&"(func)".repeat(100_000)), Ok(()));
        assert_eq!(checked(&"(func)".repeat(100_001)), limit("functions", FUNCTIONS));
        let long = format!("(func {})", "nop ".repeat(4 << 20));
        assert_eq!(checked(&long), limit("function_bytes", FUNCTION_BYTES));
    }
}
