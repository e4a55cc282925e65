//! Calls of a function by itself, and what becomes of their results.

use crate::context::Context;
use crate::program::{Function, Op, Operand, Register, Value};

/// Whether an operation calls the function that it is in.
pub(crate) fn calls_itself(
    op: &Op,
    function: &Function,
    module: usize,
    index: usize,
    context: &Context,
) -> bool {
    match op {
        Op::Call { label, .. } => context.at_label(module, *label) == Some(index),
        // By its full name.
        Op::CallExt { callee, .. } => *callee == function.mfa,
        _ => false,
    }
}

/// The elements that a call's result gets before it, the last one first, if nothing else is done with it.
pub(crate) fn heads(call: &Op, next: &[Op]) -> Option<Vec<Operand>> {
    if !matches!(call, Op::Call { tail: false, .. } | Op::CallExt { tail: false, .. }) {
        return None;
    }
    let mut heads = Vec::new();
    let mut ops =
        next.iter().filter(|op| !matches!(op, Op::VarInfo(..) | Op::TestHeap { floats: false, .. }));
    loop {
        match ops.next()? {
            Op::PutList { head, tail, to: Register::X(0) } if is_x0(tail) => match head.value {
                Value::Register(Register::X(_) | Register::Fr(_)) => return None,
                _ => heads.push(head.clone()),
            },
            Op::Deallocate => break,
            _ => return None,
        }
    }
    let ends = matches!(ops.next()?, Op::Return);
    (ends && !heads.is_empty()).then_some(heads)
}

fn is_x0(operand: &Operand) -> bool {
    operand.value == Value::Register(Register::X(0))
}
