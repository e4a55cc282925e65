//! The order in which a function's pieces are written: each before whatever it jumps to.
//!
//! The BEAM's code jumps only forward, with one exception: what raises in a `try` goes to its handler, and
//! that may stand before it. So the pieces are sorted, and keep their order where nothing speaks against it.

use crate::error::Unsupported;
use crate::program::{Label, Op};
use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::{BTreeSet, BinaryHeap, HashMap};

/// Operations, and what is noted of the line of each.
pub(crate) type Lined<'o> = (Cow<'o, [Op]>, Cow<'o, [u32]>);

/// The same code with no jump backwards, not even of an exception; and of each operation, whatever `lines` has for it.
pub(crate) fn forward<'o>(ops: &'o [Op], lines: &'o [u32]) -> Result<Lined<'o>, Unsupported> {
    if !ops.iter().any(|op| matches!(op, Op::Try(..))) {
        return Ok((Cow::Borrowed(ops), Cow::Borrowed(lines)));
    }
    let pieces = pieces(ops);
    // Where in the code the pieces begin.
    let starts: Vec<usize> =
        pieces.iter().scan(0, |start, piece| Some(std::mem::replace(start, *start + piece.len()))).collect();
    let successors = successors(&pieces);
    let order = sorted(&successors).ok_or_else(|| Unsupported("a jump backwards".into()))?;
    let (mut forward, mut of_forward) = (Vec::new(), Vec::new());
    for (index, piece) in order.iter().enumerate() {
        forward.extend_from_slice(pieces[*piece]);
        of_forward.extend(lines.iter().skip(starts[*piece]).take(pieces[*piece].len()));
        let next = order.get(index + 1);
        if falls_through(pieces[*piece])
            && next != Some(&(piece + 1))
            && let Some(Op::Label(label)) = pieces.get(piece + 1).and_then(|piece| piece.first())
        {
            forward.push(Op::Jump(*label));
            // It raises nothing.
            of_forward.push(0);
        }
    }
    of_forward.resize(forward.len(), 0);
    Ok((Cow::Owned(forward), Cow::Owned(of_forward)))
}

// Each begins with a label, but for the first.
fn pieces(ops: &[Op]) -> Vec<&[Op]> {
    let mut pieces = Vec::new();
    let mut start = 0;
    for (at, op) in ops.iter().enumerate() {
        if at > start && matches!(op, Op::Label(_)) {
            pieces.push(&ops[start..at]);
            start = at;
        }
    }
    pieces.push(&ops[start..]);
    pieces
}

fn falls_through(piece: &[Op]) -> bool {
    piece.last().is_none_or(Op::falls_through)
}

// Where each piece that can be reached may go, exceptions included.
fn successors(pieces: &[&[Op]]) -> HashMap<usize, BTreeSet<usize>> {
    let index_of: HashMap<Label, usize> = pieces
        .iter()
        .zip(0..)
        .filter_map(|(piece, at)| match piece.first() {
            Some(Op::Label(label)) => Some((*label, at)),
            _ => None,
        })
        .collect();
    let mut successors: HashMap<usize, BTreeSet<usize>> = HashMap::new();
    let mut waiting: Vec<(usize, Vec<Label>)> = vec![(0, vec![])];
    while let Some((at, mut handlers)) = waiting.pop() {
        if successors.contains_key(&at) {
            continue;
        }
        let mut next = BTreeSet::new();
        let mut go = |to: Option<usize>, handlers: &[Label]| {
            if let Some(to) = to {
                next.insert(to);
                waiting.push((to, handlers.to_vec()));
            }
        };
        for op in pieces[at] {
            match op {
                Op::Try(_, handler) => handlers.push(*handler),
                Op::TryEnd | Op::TryCase | Op::CatchEnd => {
                    handlers.pop();
                }
                op => op.targets().iter().for_each(|label| go(index_of.get(label).copied(), &handlers)),
            }
            if let Some(handler) =
                handlers.last().and_then(|label| index_of.get(label)).filter(|to| **to != at)
            {
                go(Some(*handler), &handlers);
            }
        }
        if falls_through(pieces[at]) && at + 1 < pieces.len() {
            go(Some(at + 1), &handlers);
        }
        successors.insert(at, next);
    }
    successors
}

// Among the pieces that may come next, always the one that came first.
fn sorted(successors: &HashMap<usize, BTreeSet<usize>>) -> Option<Vec<usize>> {
    let mut before: HashMap<usize, usize> = HashMap::new();
    for to in successors.values().flatten() {
        *before.entry(*to).or_default() += 1;
    }
    let mut ready = BinaryHeap::from([Reverse(0)]);
    let mut order = Vec::new();
    while let Some(Reverse(at)) = ready.pop() {
        order.push(at);
        for to in successors.get(&at)? {
            let left = before.get_mut(to)?;
            *left -= 1;
            if *left == 0 {
                ready.push(Reverse(*to));
            }
        }
    }
    (order.len() == successors.len()).then_some(order)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::program::Register;

    fn raise() -> Op {
        Op::RaiseTagged { tag: "if_clause", value: None }
    }

    #[test]
    fn what_raises_comes_before_its_handler() {
        let ops = vec![
            Op::Try(Register::Y(0), 1),
            Op::Jump(2),
            Op::Label(1),
            Op::TryCase,
            Op::Return,
            Op::Label(2),
            raise(),
        ];
        let forward = forward(&ops, &[]).unwrap().0;
        let position = |op: &Op| forward.iter().position(|other| other == op).unwrap();
        assert!(position(&Op::Label(2)) < position(&Op::Label(1)));
        assert_eq!(forward.len(), ops.len());
    }

    #[test]
    fn lines_go_with_their_operations() {
        let ops = vec![
            Op::Try(Register::Y(0), 1),
            Op::Jump(2),
            Op::Label(3),
            raise(),
            Op::Label(1),
            Op::TryCase,
            Op::Return,
            Op::Label(2),
            Op::Test { test: "is_nil".into(), fail: 3, args: vec![] },
            Op::TryEnd,
            Op::Label(4),
            Op::Return,
        ];
        let lines: Vec<u32> = (1..=ops.len() as u32).collect();
        let (forward, of_forward) = forward(&ops, &lines).unwrap();
        assert_eq!(forward.len(), of_forward.len());
        for (op, line) in forward.iter().zip(&*of_forward) {
            let is_it = |line: u32| ops[line as usize - 1] == *op;
            assert!(if *line == 0 { matches!(op, Op::Jump(_)) } else { is_it(*line) }, "{op:?} {line}");
        }
    }

    #[test]
    fn what_fell_through_jumps() {
        let ops = vec![
            Op::Try(Register::Y(0), 1),
            Op::Jump(2),
            Op::Label(1),
            Op::TryCase,
            Op::Label(3),
            Op::Return,
            Op::Label(2),
            Op::Jump(3),
        ];
        // Label 2 is still guarded by the handler at 1, and jumps to what follows it.
        let lines: Vec<u32> = (1..=ops.len() as u32).collect();
        let (forward, of_forward) = forward(&ops, &lines).unwrap();
        let line_of = |op: &Op| of_forward[forward.iter().position(|other| other == op).unwrap()];
        assert_eq!([Op::Label(2), Op::Label(1), Op::Label(3)].map(|op| line_of(&op)), [7, 3, 5]);
        let labels: Vec<&Op> = forward.iter().filter(|op| matches!(op, Op::Label(_))).collect();
        assert_eq!(labels, [&Op::Label(2), &Op::Label(1), &Op::Label(3)]);
    }

    #[test]
    fn code_without_a_try_stays_as_it_is() {
        let ops = vec![Op::Jump(1), Op::Label(1), Op::Return];
        assert!(matches!(forward(&ops, &[0, 0]), Ok((Cow::Borrowed(_), _))));
    }
}
