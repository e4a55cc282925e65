//! Equality and order of terms, as Erlang/OTP has them; since release 27 a zero and a negative zero are equal,
//! but not exactly.
//!
//! Terms are walked with a stack on the host's heap: their nesting is the guest's choice.

pub use crate::layout::SIGNED_ZEROS;

use crate::arith::few;
use crate::heap::{Bits, Fail, Heap, Outcome, Term, Word};
use crate::hold::Stack;
use crate::large::{self, LARGE, is_large};
use crate::layout::{Kind, NIL, TAG_MASK, TAG_SMALL, atom_index};
use crate::maps::{Child, Children};
use crate::{bits, maps};
use num_bigint::{BigInt, Sign};
use std::cmp::Ordering;

/// How numbers of different types compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Numbers {
    /// By value: `1 == 1.0`.
    ByValue,
    /// Integers before floats, as among the keys of a map.
    ByType,
}

/// How two terms are compared.
#[derive(Debug, Clone, Copy)]
struct How {
    numbers: Numbers,
    /// Whether it is enough to know that they differ.
    only_equal: bool,
}

impl How {
    // Keys of maps are the same when their types are, too.
    fn of_keys(self) -> How {
        How { numbers: Numbers::ByType, ..self }
    }
}

/// What is still to be compared, after what was equal.
enum Task {
    Pair(Word, Word, How),
    /// Words that lie one after another.
    Rows(usize, usize, usize, How),
    /// The children of two nodes of big maps, of which it is asked whether they are equal.
    Nodes(usize, usize, usize, How),
    /// The order of the two big maps on top of [`Tasks::maps`], which goes on when something in them has been compared.
    Maps,
}

/// All that is still to be compared. What is a million levels deep has as many tasks: so a task owns nothing that would have
/// to be dropped.
struct Tasks {
    stack: Stack<Task>,
    /// Big maps that are being put in order, with how many tasks are below each.
    maps: Stack<(usize, Box<Maps>)>,
}

impl Tasks {
    #[inline]
    fn push(&mut self, heap: &mut Heap<'_>, task: Task) -> Outcome<()> {
        self.stack.push(heap, task)
    }

    fn push_maps(&mut self, heap: &mut Heap<'_>, maps: Box<Maps>) -> Outcome<()> {
        self.maps.push(heap, (self.stack.len(), maps))?;
        self.stack.push(heap, Task::Maps)
    }

    // What differs decides all around it, up to the maps that ask for more than whether it does.
    fn decided(&mut self) {
        let below = self.maps.items().last().map_or(0, |(below, _)| below + 1);
        self.stack.truncate(below);
    }
}

/// `=:=`.
pub fn equal_exactly(heap: &mut Heap<'_>, a: Word, b: Word) -> Outcome<bool> {
    equal(heap, a, b, Numbers::ByType)
}

/// `==`.
pub fn equal_by_value(heap: &mut Heap<'_>, a: Word, b: Word) -> Outcome<bool> {
    equal(heap, a, b, Numbers::ByValue)
}

// What is equal compares as equal, and what differs mostly does so soon. Only big maps go another way: their order
// is that of their keys, their equality that of their tries.
fn equal(heap: &mut Heap<'_>, a: Word, b: Word, numbers: Numbers) -> Outcome<bool> {
    if a == b {
        return Ok(true);
    }
    // Immediates and small integers differ when their words do; only a float may still equal an integer.
    let plain = |word: Word| word & TAG_MASK == TAG_SMALL || word & TAG_MASK == crate::layout::TAG_IMMEDIATE;
    if plain(a) && plain(b) {
        return Ok(false);
    }
    Ok(walk(heap, a, b, How { numbers, only_equal: true })? == Ordering::Equal)
}

/// Erlang's order of terms.
pub fn compare(heap: &mut Heap<'_>, a: Word, b: Word, numbers: Numbers) -> Outcome<Ordering> {
    if (a | b) & TAG_MASK == TAG_SMALL {
        return Ok((a as i64).cmp(&(b as i64)));
    }
    if let (Some(one), Some(other)) = (atom_index(a), atom_index(b)) {
        return by_name(heap, one, other);
    }
    walk(heap, a, b, How { numbers, only_equal: false })
}

fn by_name(heap: &Heap<'_>, a: u32, b: u32) -> Outcome<Ordering> {
    let name = |index| heap.atoms.name(index).ok_or(Fail::Corrupt);
    Ok(name(a)?.as_bytes().cmp(name(b)?.as_bytes()))
}

fn walk(heap: &mut Heap<'_>, a: Word, b: Word, how: How) -> Outcome<Ordering> {
    heap.scoped(|heap| {
        // What has no parts leaves nothing to be done, and a stack without anything takes nothing.
        let mut tasks = Tasks { stack: Stack::default(), maps: Stack::default() };
        heap.charge(1)?;
        let mut order = perform(heap, Task::Pair(a, b, how), Ordering::Equal, &mut tasks)?;
        if order != Ordering::Equal {
            tasks.decided();
        }
        while let Some(task) = tasks.stack.pop() {
            heap.charge(1)?;
            order = perform(heap, task, order, &mut tasks)?;
            if order != Ordering::Equal {
                tasks.decided();
            }
        }
        Ok(order)
    })
}

fn perform(heap: &mut Heap<'_>, task: Task, order: Ordering, tasks: &mut Tasks) -> Outcome<Ordering> {
    match task {
        Task::Pair(a, b, _) if a == b => Ok(Ordering::Equal),
        Task::Pair(a, b, how) => step(heap, a, b, how, tasks),
        Task::Rows(mut a, mut b, mut count, how) => {
            // Most are the same words, or differ in them.
            while count > 0 {
                let (left, right) = (heap.word(a)?, heap.word(b)?);
                (a, b, count) = (a + 8, b + 8, count - 1);
                if left != right {
                    if count > 0 {
                        tasks.push(heap, Task::Rows(a, b, count, how))?;
                    }
                    return step(heap, left, right, how, tasks);
                }
                heap.charge(1)?;
            }
            Ok(Ordering::Equal)
        }
        Task::Nodes(_, _, 0, _) => Ok(Ordering::Equal),
        Task::Nodes(a, b, count, how) => {
            tasks.push(heap, Task::Nodes(a + 8, b + 8, count - 1, how))?;
            let (left, right) = (heap.word(a)?, heap.word(b)?);
            if left == right {
                return Ok(Ordering::Equal);
            }
            match (maps::child(heap, left)?, maps::child(heap, right)?) {
                (Child::Leaf(key, value), Child::Leaf(other_key, other)) => {
                    tasks.push(heap, Task::Pair(value, other, how))?;
                    tasks.push(heap, Task::Pair(key, other_key, how.of_keys()))?;
                    Ok(Ordering::Equal)
                }
                (Child::Node(left), Child::Node(right)) => nodes(heap, left, right, how, tasks),
                // Keys that only one of them has.
                _ => Ok(Ordering::Less),
            }
        }
        Task::Maps => {
            let (_, maps) = tasks.maps.pop().ok_or(Fail::Corrupt)?;
            maps.go_on(heap, order, tasks)
        }
    }
}

fn step(heap: &mut Heap<'_>, a: Word, b: Word, how: How, tasks: &mut Tasks) -> Outcome<Ordering> {
    let numbers = how.numbers;
    let (left, right) = (heap.term(a)?, heap.term(b)?);
    let ranks = rank(left).cmp(&rank(right));
    if ranks != Ordering::Equal {
        return Ok(ranks);
    }
    match (left, right) {
        (Term::Atom(a), Term::Atom(b)) => by_name(heap, a, b),
        (Term::Cons(_), Term::Cons(_)) => {
            let (Some((a, a_rest)), Some((b, b_rest))) = (heap.cons_parts(a)?, heap.cons_parts(b)?) else {
                return Err(Fail::Corrupt);
            };
            tasks.push(heap, Task::Pair(a_rest, b_rest, how))?;
            if a != b {
                tasks.push(heap, Task::Pair(a, b, how))?;
            }
            Ok(Ordering::Equal)
        }
        (Term::Boxed(Kind::Tuple, a, size), Term::Boxed(Kind::Tuple, b, other)) => {
            if size == other {
                tasks.push(heap, Task::Rows(a, b, size, how))?;
            }
            Ok(size.cmp(&other))
        }
        (Term::Boxed(Kind::FlatMap | Kind::BigMap, ..), Term::Boxed(Kind::FlatMap | Kind::BigMap, ..)) => {
            compare_maps(heap, a, b, how, tasks)
        }
        (Term::Boxed(Kind::Reference, a, _), Term::Boxed(Kind::Reference, b, _))
        | (Term::Boxed(Kind::Pid, a, _), Term::Boxed(Kind::Pid, b, _)) => {
            Ok(heap.word(a)?.cmp(&heap.word(b)?))
        }
        (Term::Boxed(Kind::Fun | Kind::ExternalFun, ..), Term::Boxed(Kind::Fun | Kind::ExternalFun, ..)) => {
            compare_funs(heap, left, right, how, tasks)
        }
        (
            Term::Small(_) | Term::Boxed(Kind::Positive | Kind::Negative, ..),
            Term::Small(_) | Term::Boxed(Kind::Positive | Kind::Negative, ..),
        ) => match (few(heap, a)?, few(heap, b)?) {
            (Some(a), Some(b)) => Ok(a.cmp(&b)),
            _ if is_large(heap, a)? || is_large(heap, b)? => large::order(heap, a, b),
            _ => match (number(heap, left)?, number(heap, right)?) {
                (Some(a), Some(b)) => compare_numbers(&a, &b, numbers),
                _ => Err(Fail::Corrupt),
            },
        },
        // No float is beyond a large integer.
        (Term::Boxed(Kind::Float, ..), Term::Boxed(kind, _, words)) if words > LARGE => {
            let greater = numbers == Numbers::ByType || kind == Kind::Negative;
            Ok(if greater { Ordering::Greater } else { Ordering::Less })
        }
        (Term::Boxed(kind, _, words), Term::Boxed(Kind::Float, ..)) if words > LARGE => {
            let less = numbers == Numbers::ByType || kind == Kind::Negative;
            Ok(if less { Ordering::Less } else { Ordering::Greater })
        }
        _ => match (number(heap, left)?, number(heap, right)?) {
            (Some(Number::Float(a)), Some(Number::Float(b)))
                if numbers == Numbers::ByType && heap.atoms.release() >= SIGNED_ZEROS =>
            {
                Ok(a.total_cmp(&b))
            }
            (Some(a), Some(b)) => compare_numbers(&a, &b, numbers),
            _ => compare_bits(heap, a, b),
        },
    }
}

fn rank(term: Term) -> u8 {
    match term {
        Term::Small(_) | Term::Boxed(Kind::Float | Kind::Positive | Kind::Negative, ..) => 0,
        Term::Atom(_) => 1,
        Term::Boxed(Kind::Reference, ..) => 2,
        Term::Boxed(Kind::Fun | Kind::ExternalFun, ..) => 3,
        Term::Boxed(Kind::Pid, ..) => 5,
        Term::Boxed(Kind::Tuple, ..) => 6,
        Term::Boxed(Kind::FlatMap | Kind::BigMap | Kind::BigMapNode, ..) => 7,
        Term::Nil => 8,
        Term::Cons(_) => 9,
        Term::Boxed(Kind::Binary | Kind::SubBinary | Kind::MatchContext, ..) => 10,
    }
}

enum Number {
    Small(i64),
    Big(BigInt),
    Float(f64),
}

fn number(heap: &Heap<'_>, term: Term) -> Outcome<Option<Number>> {
    Ok(Some(match term {
        Term::Small(n) => Number::Small(n),
        Term::Boxed(Kind::Float, at, _) => Number::Float(heap.finite(at)?),
        Term::Boxed(Kind::Positive, at, words) => Number::Big(heap.big(false, at, words)?),
        Term::Boxed(Kind::Negative, at, words) => Number::Big(heap.big(true, at, words)?),
        _ => return Ok(None),
    }))
}

fn compare_numbers(a: &Number, b: &Number, numbers: Numbers) -> Outcome<Ordering> {
    let by_type = numbers == Numbers::ByType;
    Ok(match (a, b) {
        (Number::Float(a), Number::Float(b)) => a.partial_cmp(b).ok_or(Fail::Corrupt)?,
        (Number::Float(_), _) if by_type => Ordering::Greater,
        (_, Number::Float(_)) if by_type => Ordering::Less,
        (Number::Float(a), Number::Small(b)) => integer_with_float(*b, *a)?.reverse(),
        (Number::Small(a), Number::Float(b)) => integer_with_float(*a, *b)?,
        (Number::Float(a), Number::Big(b)) => big_with_float(b, *a)?.reverse(),
        (Number::Big(a), Number::Float(b)) => big_with_float(a, *b)?,
        (Number::Small(a), Number::Small(b)) => a.cmp(b),
        (Number::Big(a), Number::Big(b)) => a.cmp(b),
        (Number::Small(_), Number::Big(b)) => {
            if b.sign() == Sign::Minus {
                Ordering::Greater
            } else {
                Ordering::Less
            }
        }
        (Number::Big(a), Number::Small(_)) => {
            if a.sign() == Sign::Minus {
                Ordering::Less
            } else {
                Ordering::Greater
            }
        }
    })
}

/// Exactly, also where the float has fewer bits than the integer.
fn integer_with_float(integer: i64, float: f64) -> Outcome<Ordering> {
    if float.is_nan() {
        return Err(Fail::Corrupt);
    }
    // Both bounds are floats without rounding.
    if float >= 9_223_372_036_854_775_808.0 {
        return Ok(Ordering::Less);
    }
    if float < -9_223_372_036_854_775_808.0 {
        return Ok(Ordering::Greater);
    }
    let whole = float.trunc();
    Ok(integer.cmp(&(whole as i64)).then_with(|| {
        if float > whole {
            Ordering::Less
        } else if float < whole {
            Ordering::Greater
        } else {
            Ordering::Equal
        }
    }))
}

fn big_with_float(big: &BigInt, float: f64) -> Outcome<Ordering> {
    if let Ok(integer) = i64::try_from(big) {
        return integer_with_float(integer, float);
    }
    if float.is_infinite() {
        return Ok(if float > 0.0 { Ordering::Less } else { Ordering::Greater });
    }
    // A float that large has no fraction, and a smaller one is decided by its sign or size.
    Ok(big.cmp(&crate::arith::truncated(float).ok_or(Fail::Corrupt)?))
}

/// Bits that are compared between two charges.
const PART: u64 = 512 << 10;

fn compare_bits(heap: &mut Heap<'_>, a: Word, b: Word) -> Outcome<Ordering> {
    let (Some(left), Some(right)) = (heap.bits(a)?, heap.bits(b)?) else { return Err(Fail::Corrupt) };
    let whole = left.size.min(right.size) & !7;
    let front = |bits: Bits| Bits { size: whole, ..bits };
    let aligned = left.offset.is_multiple_of(8) && right.offset.is_multiple_of(8);
    for (left, right) in front(left).parts(PART).zip(front(right).parts(PART)) {
        heap.charge(left.size / 256)?;
        let order = if aligned {
            let bytes =
                |bits: Bits| heap.bytes(bits.data + (bits.offset / 8) as usize, (bits.size / 8) as usize);
            bytes(left)?.cmp(bytes(right)?)
        } else {
            bits::read(heap, &left)?.cmp(&bits::read(heap, &right)?)
        };
        if order != Ordering::Equal {
            return Ok(order);
        }
    }
    // Then what is left of the shorter one, and as much of the other. A short last byte is filled up with zeros, so that
    // the shorter of two equal fronts is less by its size.
    let back = |bits: Bits| Bits { offset: bits.offset + whole, size: (bits.size - whole).min(8), ..bits };
    let bytes = bits::read(heap, &back(left))?.cmp(&bits::read(heap, &back(right))?);
    Ok(bytes.then(left.size.cmp(&right.size)))
}

// Funs: by module, then as the VM numbers them within it, then by what they close over. External ones are
// after those with an environment.
fn compare_funs(
    heap: &mut Heap<'_>,
    left: Term,
    right: Term,
    how: How,
    tasks: &mut Tasks,
) -> Outcome<Ordering> {
    match (left, right) {
        (Term::Boxed(Kind::Fun, a, size), Term::Boxed(Kind::Fun, b, other)) => {
            let order = fun_name(heap, a)?.cmp(fun_name(heap, b)?);
            let order = order.then(heap.word(a)?.cmp(&heap.word(b)?)).then(size.cmp(&other));
            if order == Ordering::Equal {
                tasks.push(heap, Task::Rows(a + 16, b + 16, size - 2, how))?;
            }
            Ok(order)
        }
        (Term::Boxed(Kind::ExternalFun, a, _), Term::Boxed(Kind::ExternalFun, b, _)) => {
            // The names first, then the number of arguments.
            tasks.push(heap, Task::Rows(a + 8, b + 8, 1, how))?;
            tasks.push(heap, Task::Rows(a + 16, b + 16, 2, how))?;
            Ok(Ordering::Equal)
        }
        (Term::Boxed(Kind::Fun, ..), _) => Ok(Ordering::Less),
        _ => Ok(Ordering::Greater),
    }
}

fn fun_name<'h>(heap: &'h Heap<'_>, at: usize) -> Outcome<&'h str> {
    let index = crate::layout::small_value(heap.word(at)?) as usize;
    let module = heap.atoms.fun(index).map(|(module, _, _)| module);
    Ok(module.and_then(|module| heap.atoms.name(module)).unwrap_or(""))
}

// Sizes first, then the keys in their own order, then the values in the order of their keys.
fn compare_maps(heap: &mut Heap<'_>, a: Word, b: Word, how: How, tasks: &mut Tasks) -> Outcome<Ordering> {
    let (size, other) = (maps::size(heap, a)?, maps::size(heap, b)?);
    let (Some(size), Some(other)) = (size, other) else { return Err(Fail::Corrupt) };
    if size != other {
        return Ok(size.cmp(&other));
    }
    if let (Some((a_keys, a_values)), Some((b_keys, b_values))) = (maps::flat(heap, a)?, maps::flat(heap, b)?)
    {
        tasks.push(heap, Task::Rows(a_values, b_values, size, how))?;
        if a_keys != b_keys {
            tasks.push(heap, Task::Pair(a_keys, b_keys, how.of_keys()))?;
        }
        return Ok(Ordering::Equal);
    }
    let (a, b) = (maps::top(heap, a)?, maps::top(heap, b)?);
    if how.only_equal {
        tasks.push(heap, Task::Nodes(a, b, 1, how))?;
        return Ok(Ordering::Equal);
    }
    let nodes = Stack::of(Beside::Both(a, b, 0));
    let maps = Maps { how, nodes, asked: Asked::Nothing, key: None, value: None };
    Box::new(maps).go_on(heap, Ordering::Equal, tasks)
}

// Maps with the same keys have the same trie, so it is enough to look at what is at the same position.
fn nodes(heap: &mut Heap<'_>, a: Children, b: Children, how: How, tasks: &mut Tasks) -> Outcome<Ordering> {
    if a.bits != b.bits || a.count != b.count {
        return Ok(Ordering::Less);
    }
    tasks.push(heap, Task::Nodes(a.at, b.at, a.count, how))?;
    Ok(Ordering::Equal)
}

/// The order of two big maps of the same size.
///
/// Nothing is sorted. The least key that only one of them has decides: where it stands among the keys of the one, the
/// other has a greater one. If there is none, the least key decides whose values differ. As the tries of equal
/// keys are equal, both are found by walking through the two side by side. What is found is compared by tasks above
/// this one, and `asked` says what the answer is about.
struct Maps {
    how: How,
    nodes: Stack<Beside>,
    asked: Asked,
    /// The least key so far that only one has, and the order that it makes.
    key: Option<(Word, Ordering)>,
    /// The least key so far whose values differ, and their order.
    value: Option<(Word, Ordering)>,
}

/// What is at the same position of two tries; a leaf or a node is where its word is.
#[derive(Clone, Copy)]
enum Beside {
    /// A leaf or node of each, at this level.
    Both(usize, usize, u32),
    /// So many leaves of each whose keys have the same hash, in the order of their keys.
    Leaves((usize, usize), (usize, usize)),
    /// All in this leaf or node is in the one only, with the order that this makes.
    One(usize, Ordering),
    /// A key that only one has.
    Key(Word, Ordering),
}

#[derive(Clone, Copy)]
enum Asked {
    Nothing,
    /// The keys of the first of these leaves.
    Leaves((usize, usize), (usize, usize)),
    /// The values of this key.
    Values(Word),
    /// Where this key stands to the least one that only one map has.
    LeastKey(Word, Ordering),
    /// Where this key stands to the least one whose values differ.
    LeastValue(Word, Ordering),
}

/// Two terms to be compared.
type Question = Option<(Word, Word, How)>;

impl Maps {
    // Takes the answer to what was asked, and goes on up to the next question or the end.
    fn go_on(
        mut self: Box<Self>,
        heap: &mut Heap<'_>,
        answer: Ordering,
        tasks: &mut Tasks,
    ) -> Outcome<Ordering> {
        let mut question = self.hear(heap, answer)?;
        while question.is_none() {
            let Some(beside) = self.nodes.pop() else {
                return Ok(self.key.or(self.value).map_or(Ordering::Equal, |(_, order)| order));
            };
            heap.charge(1)?;
            question = self.look(heap, beside)?;
        }
        if let Some((a, b, how)) = question {
            tasks.push_maps(heap, self)?;
            tasks.push(heap, Task::Pair(a, b, how))?;
        }
        Ok(Ordering::Equal)
    }

    fn hear(&mut self, heap: &mut Heap<'_>, answer: Ordering) -> Outcome<Question> {
        let keys = self.how.of_keys();
        match std::mem::replace(&mut self.asked, Asked::Nothing) {
            Asked::Leaves(mut a, mut b) => {
                let ((key, value), (other_key, other)) = (leaf(heap, a)?, leaf(heap, b)?);
                if answer.is_le() {
                    a = (a.0 + 8, a.1 - 1);
                }
                if answer.is_ge() {
                    b = (b.0 + 8, b.1 - 1);
                }
                self.nodes.push(heap, Beside::Leaves(a, b))?;
                match answer {
                    Ordering::Less => self.nodes.push(heap, Beside::Key(key, answer))?,
                    Ordering::Greater => self.nodes.push(heap, Beside::Key(other_key, answer))?,
                    Ordering::Equal if self.key.is_none() && value != other => {
                        self.asked = Asked::Values(key);
                        return Ok(Some((value, other, self.how)));
                    }
                    Ordering::Equal => {}
                }
            }
            Asked::Values(key) if answer.is_ne() => match self.value {
                Some((least, _)) => {
                    self.asked = Asked::LeastValue(key, answer);
                    return Ok(Some((key, least, keys)));
                }
                None => self.value = Some((key, answer)),
            },
            Asked::LeastKey(key, order) if answer.is_lt() => self.key = Some((key, order)),
            Asked::LeastValue(key, order) if answer.is_lt() => self.value = Some((key, order)),
            _ => {}
        }
        Ok(None)
    }

    fn look(&mut self, heap: &mut Heap<'_>, beside: Beside) -> Outcome<Question> {
        match beside {
            Beside::Both(a, b, level) => {
                let (left, right) = (heap.word(a)?, heap.word(b)?);
                if left == right {
                    return Ok(None);
                }
                match (maps::child(heap, left)?, maps::child(heap, right)?) {
                    (Child::Leaf(..), Child::Leaf(..)) => {
                        self.nodes.push(heap, Beside::Leaves((a, 1), (b, 1)))?;
                    }
                    (Child::Node(left), Child::Node(right)) => {
                        self.side_by_side(heap, left, right, level)?;
                    }
                    // A key beside several, of which one may be the same.
                    (Child::Leaf(key, _), Child::Node(right)) => {
                        let left = maps::alone(heap, a, key, right, level)?;
                        self.side_by_side(heap, left, right, level)?;
                    }
                    (Child::Node(left), Child::Leaf(key, _)) => {
                        let right = maps::alone(heap, b, key, left, level)?;
                        self.side_by_side(heap, left, right, level)?;
                    }
                }
            }
            Beside::Leaves((at, count), (_, 0)) => self.only_one_has(heap, at, count, Ordering::Less)?,
            Beside::Leaves((_, 0), (at, count)) => self.only_one_has(heap, at, count, Ordering::Greater)?,
            Beside::Leaves(a, b) => {
                self.asked = Asked::Leaves(a, b);
                // Two lone leaves with different keys are two keys of which each has one.
                return Ok(Some((leaf(heap, a)?.0, leaf(heap, b)?.0, self.how.of_keys())));
            }
            Beside::One(at, order) => match maps::child(heap, heap.word(at)?)? {
                Child::Leaf(key, _) => self.nodes.push(heap, Beside::Key(key, order))?,
                Child::Node(node) => self.only_one_has(heap, node.at, node.count, order)?,
            },
            Beside::Key(key, order) => match self.key {
                Some((least, _)) => {
                    self.asked = Asked::LeastKey(key, order);
                    return Ok(Some((key, least, self.how.of_keys())));
                }
                None => self.key = Some((key, order)),
            },
        }
        Ok(None)
    }

    fn only_one_has(&mut self, heap: &mut Heap<'_>, at: usize, count: usize, order: Ordering) -> Outcome<()> {
        (0..count).try_for_each(|index| self.nodes.push(heap, Beside::One(at + 8 * index, order)))
    }

    fn side_by_side(&mut self, heap: &mut Heap<'_>, a: Children, b: Children, level: u32) -> Outcome<()> {
        let (Some(left), Some(right)) = (a.bits, b.bits) else {
            // One of them may be a bucket only where both are.
            let buckets = a.bits == b.bits;
            let leaves = Beside::Leaves((a.at, a.count), (b.at, b.count));
            return if buckets { self.nodes.push(heap, leaves) } else { Err(Fail::Corrupt) };
        };
        if level > maps::LEVELS {
            return Err(Fail::Corrupt);
        }
        let (mut a, mut b) = (a.at, b.at);
        for bit in (0..16).map(|bit| 1u16 << bit) {
            match (left & bit != 0, right & bit != 0) {
                (true, true) => self.nodes.push(heap, Beside::Both(a, b, level + 1))?,
                (true, false) => self.nodes.push(heap, Beside::One(a, Ordering::Less))?,
                (false, true) => self.nodes.push(heap, Beside::One(b, Ordering::Greater))?,
                (false, false) => continue,
            }
            a += 8 * usize::from(left & bit != 0);
            b += 8 * usize::from(right & bit != 0);
        }
        Ok(())
    }
}

fn leaf(heap: &Heap<'_>, (at, _): (usize, usize)) -> Outcome<(Word, Word)> {
    maps::leaf(heap, heap.word(at)?)
}

/// Elements that are sorted, merged or looked at between two charges.
pub(crate) const STEP: usize = 512;

/// A stable sort by merging, a step at a time.
pub(crate) fn sort_in_steps<T: Copy, K: Ord>(
    heap: &mut Heap<'_>,
    mut items: Vec<T>,
    key: impl Fn(&T) -> K,
) -> Outcome<Vec<T>> {
    for run in items.chunks_mut(STEP) {
        heap.charge(4 * run.len() as u64)?;
        run.sort_by_key(&key);
    }
    let mut width = STEP;
    if items.len() <= width {
        return Ok(items);
    }
    heap.hold(items.len() * size_of::<T>())?;
    let mut merged = Vec::with_capacity(items.len());
    while width < items.len() {
        for two in items.chunks(2 * width) {
            let (mut left, mut right) = two.split_at(width.min(two.len()));
            while let (Some(one), Some(other)) = (left.first(), right.first()) {
                if merged.len() % STEP == 0 {
                    heap.charge(STEP as u64)?;
                }
                if key(other) < key(one) {
                    merged.push(*other);
                    right = &right[1..];
                } else {
                    merged.push(*one);
                    left = &left[1..];
                }
            }
            for rest in left.chunks(STEP).chain(right.chunks(STEP)) {
                heap.charge(rest.len() as u64 / 4)?;
                merged.extend_from_slice(rest);
            }
        }
        std::mem::swap(&mut items, &mut merged);
        merged.clear();
        width *= 2;
    }
    heap.release(items.len() * size_of::<T>());
    Ok(items)
}

/// Pairs in the order of their keys.
pub fn sort_pairs(heap: &mut Heap<'_>, mut pairs: Vec<(Word, Word)>) -> Outcome<Vec<(Word, Word)>> {
    let mut failed = None;
    // A comparison of small keys costs nothing by itself, and there are a million of them in a large list.
    let many = pairs.len() > 64;
    pairs.sort_by(|(a, _), (b, _)| {
        if failed.is_some() {
            return Ordering::Equal;
        }
        let paid = if many { heap.charge(1) } else { Ok(()) };
        paid.and_then(|()| compare(heap, *a, *b, Numbers::ByType)).unwrap_or_else(|fail| {
            failed = Some(fail);
            Ordering::Equal
        })
    });
    failed.map_or(Ok(pairs), Err)
}

/// Whether a word is nil: a list that ends properly.
pub fn is_nil(word: Word) -> bool {
    word == NIL
}
