//! Which handlers of exceptions surely look at no trace of what a class raises: what is raised right within them needs none.
//!
//! A trace is not cheap: somebody walks the stack for it. Most that is thrown is caught a few lines further by `catch value -> …`, where nobody
//! asks where it came from. But the same handler raises again what it does not match, with the trace; so it is followed on the ways that a
//! class of exceptions takes through it, and whatever is not plainly seen there counts as a look.

use crate::etf::Term;
use crate::program::{Label, Op, Operand, Register};
use std::collections::{BTreeSet, HashMap};

/// Instructions that are followed for a handler and a class.
const MOST_STEPS: usize = 200;
/// The classes.
pub(crate) const CLASSES: [&str; 3] = ["error", "exit", "throw"];

/// For each handler the classes that it surely looks at no trace of.
pub(crate) fn handlers(ops: &[Op]) -> HashMap<Label, Vec<&'static str>> {
    if !ops.iter().any(|op| matches!(op, Op::Try(..))) {
        return HashMap::new();
    }
    let at_labels: HashMap<Label, usize> = ops
        .iter()
        .zip(0..)
        .filter_map(|(op, at)| match op {
            Op::Label(label) => Some((*label, at)),
            _ => None,
        })
        .collect();
    let labels: BTreeSet<Label> = ops
        .iter()
        .filter_map(|op| match op {
            Op::Try(_, label) => Some(*label),
            _ => None,
        })
        .collect();
    let ignores = |label: Label, class: &str| {
        let at = at_labels.get(&label).copied();
        at.is_some_and(|at| Walk { ops, at_labels: &at_labels, class }.ignores(at))
    };
    labels
        .into_iter()
        .map(|label| (label, CLASSES.into_iter().filter(|class| ignores(label, class)).collect()))
        .collect()
}

/// What is where: registers that hold the class, and those that hold the trace.
#[derive(Debug, Clone, Default)]
struct Held {
    class: BTreeSet<Register>,
    trace: BTreeSet<Register>,
}

impl Held {
    fn has_trace(&self, operand: &Operand) -> bool {
        operand.register().is_some_and(|register| self.trace.contains(&register))
    }

    fn put(&mut self, register: Register, from: Option<&Operand>) {
        let held = |set: &BTreeSet<Register>| {
            from.and_then(Operand::register).is_some_and(|register| set.contains(&register))
        };
        let (class, trace) = (held(&self.class), held(&self.trace));
        for (set, holds) in [(&mut self.class, class), (&mut self.trace, trace)] {
            if holds {
                set.insert(register)
            } else {
                set.remove(&register)
            };
        }
    }

    // Calls leave nothing in the x registers.
    fn call(&mut self) {
        for set in [&mut self.class, &mut self.trace] {
            set.retain(|register| !matches!(register, Register::X(_)));
        }
    }

    fn trim(&mut self, count: u32) {
        for set in [&mut self.class, &mut self.trace] {
            let moved = |register: &Register| match register {
                Register::Y(y) => y.checked_sub(count).map(Register::Y),
                other => Some(*other),
            };
            *set = set.iter().filter_map(moved).collect();
        }
    }
}

struct Walk<'o> {
    ops: &'o [Op],
    at_labels: &'o HashMap<Label, usize>,
    class: &'o str,
}

impl Walk<'_> {
    fn ignores(&self, handler: usize) -> bool {
        let mut held = Held::default();
        let first = match self.ops.get(handler + 1) {
            Some(Op::TryCase) => {
                held.class.insert(Register::X(0));
                held.trace.insert(Register::X(2));
                handler + 2
            }
            // What `catch` makes of an error has its trace.
            Some(Op::CatchEnd) => return self.class != "error",
            _ => return false,
        };
        let (mut waiting, mut steps) = (vec![(first, held)], 0);
        while let Some((at, held)) = waiting.pop() {
            steps += 1;
            if steps > MOST_STEPS || !self.step(at, held, &mut waiting) {
                return false;
            }
        }
        true
    }

    // Whether the trace is not looked at there; where it goes on from there is noted.
    fn step(&self, at: usize, mut held: Held, waiting: &mut Vec<(usize, Held)>) -> bool {
        let Some(op) = self.ops.get(at) else { return false };
        let mut reads: Vec<&Operand> = Vec::new();
        let mut to: Vec<Register> = Vec::new();
        // Of what has no meaning here, where it goes on is what its kind of instruction says.
        let mut targets = op.targets();
        let mut falls_through = op.falls_through();
        match op {
            Op::Label(_) | Op::VarInfo(..) | Op::Jump(_) | Op::TestHeap { .. } | Op::TryEnd => {}
            Op::Allocate { .. } | Op::Deallocate => {
                for set in [&mut held.class, &mut held.trace] {
                    set.retain(|register| !matches!(register, Register::Y(_)));
                }
            }
            Op::Trim { count } => held.trim(*count),
            Op::Init(registers) => to.extend(registers),
            Op::Move { from, to } => held.put(*to, Some(from)),
            Op::Swap(one, two) => {
                for set in [&mut held.class, &mut held.trace] {
                    let (first, second) = (set.contains(one), set.contains(two));
                    for (register, holds) in [(one, second), (two, first)] {
                        if holds {
                            set.insert(*register)
                        } else {
                            set.remove(register)
                        };
                    }
                }
            }
            Op::Return => return !held.trace.contains(&Register::X(0)),
            Op::Test { test, fail, args } => match (&**test, args.as_slice()) {
                ("is_eq_exact", [of, known]) if self.is_class(of, &held) && known.as_literal().is_some() => {
                    let is_it = known.as_literal().is_some_and(|term| self.is(term));
                    (targets, falls_through) = if is_it { (vec![], true) } else { (vec![*fail], false) };
                }
                _ => reads.extend(args),
            },
            Op::SelectVal { value, fail, cases } if self.is_class(value, &held) => {
                let found = cases.iter().find(|(case, _)| self.is(case)).map_or(*fail, |(_, label)| *label);
                targets = vec![found];
            }
            Op::SelectVal { value, .. } | Op::SelectTupleArity { value, .. } => reads.push(value),
            Op::Call { arity, .. } => {
                if self.passes_trace(*arity, &held) {
                    return false;
                }
                held.call();
            }
            // The module and the function stand behind the arguments.
            Op::Apply { arity, .. } => {
                if self.passes_trace(*arity + 2, &held) {
                    return false;
                }
                held.call();
            }
            Op::CallExt { callee, .. } => {
                if self.passes_trace(callee.arity, &held) {
                    return false;
                }
                held.call();
            }
            Op::CallFun { arity, fun } => {
                if self.passes_trace(*arity, &held) || held.has_trace(fun) {
                    return false;
                }
                held.call();
            }
            Op::Bif { args, to: result, .. } => {
                reads.extend(args);
                to.push(*result);
            }
            Op::GetList { from, head, tail } => {
                reads.push(from);
                to.extend(head.iter().chain(tail));
            }
            Op::GetTupleElement { from, to: result, .. } => {
                reads.push(from);
                to.push(*result);
            }
            Op::PutList { head, tail, to: result } => {
                reads.extend([head, tail]);
                to.push(*result);
            }
            Op::PutTuple { to: result, elements } => {
                reads.extend(elements);
                to.push(*result);
            }
            Op::GetMapElements { map, pairs, .. } => {
                reads.push(map);
                to.extend(pairs.iter().map(|(_, to)| *to));
            }
            Op::HasMapFields { map, .. } => reads.push(map),
            Op::RaiseTagged { value, .. } => {
                return !value.as_ref().is_some_and(|value| held.has_trace(value));
            }
            _ => return false,
        }
        if reads.iter().any(|read| held.has_trace(read)) {
            return false;
        }
        to.into_iter().for_each(|register| held.put(register, None));
        for label in targets.into_iter().filter(|label| *label != 0) {
            let Some(at) = self.at_labels.get(&label) else { continue };
            waiting.push((*at, held.clone()));
        }
        if falls_through {
            waiting.push((at + 1, held));
        }
        true
    }

    fn is_class(&self, operand: &Operand, held: &Held) -> bool {
        operand.register().is_some_and(|register| held.class.contains(&register))
    }

    fn is(&self, term: &Term) -> bool {
        matches!(term, Term::Atom(name) if **name == *self.class)
    }

    fn passes_trace(&self, arity: u32, held: &Held) -> bool {
        held.trace.iter().any(|register| matches!(register, Register::X(x) if *x < arity))
    }
}
