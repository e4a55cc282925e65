//! The end of a recursion without a call: `fib(N) when N < 2 -> N` is looked at where `fib` calls itself.
//!
//! Of a function that calls itself more than once at each level, at least half of all calls are those that return at
//! once. Where the way to such a return has nothing on it but tests of the arguments, the caller makes the tests, and
//! calls only if they turn out otherwise.

use crate::context::Context;
use crate::own_calls;
use crate::program::{Function, Label, Op, Operand, Register, Value};
use std::collections::HashMap;

/// Tests that a caller makes at most.
const TESTS: usize = 3;

/// A way from a function's start to a return.
pub(crate) struct BaseCase<'f> {
    /// Each with what must become of it.
    pub tests: Vec<(&'f Op, bool)>,
    pub result: Operand,
}

/// The shortest such way of a function that calls itself more than once, if there is one.
pub(crate) fn find<'f>(
    function: &'f Function,
    module: usize,
    index: usize,
    context: &Context,
) -> Option<BaseCase<'f>> {
    let is_own = |(op, next): &(&Op, usize)| {
        matches!(op, Op::Call { tail: false, .. } | Op::CallExt { tail: false, .. })
            && own_calls::calls_itself(op, function, module, index, context)
            && own_calls::heads(op, &function.ops[*next..]).is_none()
    };
    if function.ops.iter().zip(1..).filter(is_own).count() < 2 {
        return None;
    }
    let labels = function.ops.iter().enumerate().filter_map(|(index, op)| match op {
        Op::Label(label) => Some((*label, index)),
        _ => None,
    });
    let labels: HashMap<Label, usize> = labels.collect();
    (0..=TESTS).find_map(|most| way(function, &labels, 0, most))
}

fn way<'f>(
    function: &'f Function,
    labels: &HashMap<Label, usize>,
    start: usize,
    most: usize,
) -> Option<BaseCase<'f>> {
    let mut rest = function.ops.get(start..)?.iter().zip(start..);
    loop {
        let (op, index) = rest.next()?;
        match op {
            Op::Label(_) | Op::VarInfo(..) => {}
            Op::Jump(label) => return way(function, labels, *labels.get(label)?, most),
            Op::Return => return Some(BaseCase { tests: vec![], result: Operand::x(0) }),
            Op::Move { from, to: Register::X(0) } if is_argument(from, function) => {
                let next = function.ops[index + 1..].iter().find(|op| !matches!(op, Op::VarInfo(..)))?;
                return matches!(next, Op::Return).then(|| BaseCase { tests: vec![], result: from.clone() });
            }
            Op::Test { fail, args, .. } if most > 0 && args.iter().all(|arg| is_argument(arg, function)) => {
                let holds = || Some((way(function, labels, index + 1, most - 1)?, true));
                let fails = || Some((way(function, labels, *labels.get(fail)?, most - 1)?, false));
                let (mut case, outcome) = holds().or_else(fails)?;
                case.tests.insert(0, (op, outcome));
                return Some(case);
            }
            _ => return None,
        }
    }
}

// What means the same before a call as after it.
fn is_argument(operand: &Operand, function: &Function) -> bool {
    match operand.value {
        Value::Register(Register::X(x)) => x < function.mfa.arity,
        Value::Register(_) => false,
        _ => true,
    }
}
