//! `erlang:phash2`: the same number as on any Erlang VM, which programs may rely on.
//!
//! It is Bob Jenkins' 32-bit mix, with a constant for each type; the pairs of a map are hashed by themselves
//! and xored, so that their order does not matter. A fun without a module of the VM behind it has no number
//! that could be the same; it gets one that is the same wherever this module runs.

use crate::heap::{Fail, Heap, Outcome, Term, Word};
use crate::hold::Stack;
use crate::layout::{Kind, small_value};
use crate::maps;
use crate::maps::Child;

const GOLDEN: u32 = 0x9e37_79b9;
const fn times(n: u32) -> u32 {
    GOLDEN.wrapping_mul(n)
}
const NIL_TYPE: u32 = 2;
const NIL_ALONE: u32 = 3_468_870_702;

enum Task {
    Term(Word),
    /// Words that lie one after another.
    Rows(usize, usize),
    /// Keys and values of a flat map, each so many words one after another.
    Pairs(usize, usize, usize),
    /// Leaves and nodes of a big map.
    Children(usize, usize),
    /// A pair is hashed: xor it in.
    Pair,
    /// All pairs are: go on with the hash and the xor from before the map.
    End(u32, u32),
}

/// The 32-bit hash of a term.
pub fn hash(heap: &mut Heap<'_>, word: Word) -> Outcome<u32> {
    heap.scoped(|heap| {
        let mut hasher = Hasher { hash: 0, pairs: 0, stack: Stack::of(Task::Term(word)) };
        while let Some(task) = hasher.stack.pop() {
            heap.charge(1)?;
            hasher.perform(heap, task)?;
        }
        Ok(hasher.hash)
    })
}

struct Hasher {
    hash: u32,
    pairs: u32,
    stack: Stack<Task>,
}

impl Hasher {
    fn perform(&mut self, heap: &mut Heap<'_>, task: Task) -> Outcome<()> {
        let Hasher { hash, pairs, stack } = self;
        match task {
            Task::Term(word) => step(heap, word, hash, pairs, stack)?,
            Task::Rows(_, 0) | Task::Pairs(_, _, 0) | Task::Children(_, 0) => {}
            Task::Rows(at, count) => {
                if count > 1 {
                    stack.push(heap, Task::Rows(at + 8, count - 1))?;
                }
                let word = heap.word(at)?;
                step(heap, word, hash, pairs, stack)?;
            }
            Task::Pairs(keys, values, count) => {
                let (key, value) = (heap.word(keys)?, heap.word(values)?);
                stack.push(heap, Task::Pairs(keys + 8, values + 8, count - 1))?;
                stack.extend(heap, [Task::Pair, Task::Term(value), Task::Term(key)].into_iter())?;
            }
            Task::Children(at, count) => {
                stack.push(heap, Task::Children(at + 8, count - 1))?;
                match maps::child(heap, heap.word(at)?)? {
                    Child::Leaf(key, value) => {
                        stack.extend(heap, [Task::Pair, Task::Term(value), Task::Term(key)].into_iter())?;
                    }
                    Child::Node(node) => stack.push(heap, Task::Children(node.at, node.count))?,
                }
            }
            Task::Pair => {
                *pairs ^= *hash;
                *hash = 0;
            }
            Task::End(hash_before, pairs_before) => {
                *hash = hash_before;
                one(hash, *pairs, times(19));
                *pairs = pairs_before;
            }
        }
        Ok(())
    }
}

fn step(
    heap: &mut Heap<'_>,
    word: Word,
    hash: &mut u32,
    pairs: &mut u32,
    stack: &mut Stack<Task>,
) -> Outcome<()> {
    match heap.term(word)? {
        Term::Atom(index) => {
            let value = atom(heap.atoms.name(index).ok_or(Fail::Corrupt)?);
            if *hash == 0 { *hash = value } else { one(hash, value, times(3)) }
        }
        Term::Nil if *hash == 0 => *hash = NIL_ALONE,
        Term::Nil => one(hash, NIL_TYPE, times(2)),
        Term::Small(n) if (-(1 << 27)..1 << 27).contains(&n) => {
            if n < 0 {
                one(hash, -n as u32, GOLDEN);
            }
            one(hash, n as u32, GOLDEN);
        }
        Term::Small(n) => limb(hash, n.unsigned_abs(), n < 0),
        Term::Boxed(kind @ (Kind::Positive | Kind::Negative), at, words) => {
            for index in 0..words {
                heap.charge(2)?;
                limb(hash, heap.word(at + 8 * index)?, kind == Kind::Negative);
            }
        }
        Term::Boxed(Kind::Float, at, _) => {
            let value = heap.finite(at)?;
            let bits = if value == 0.0 { 0 } else { value.to_bits() };
            two(hash, (bits >> 32) as u32, bits as u32, times(12));
        }
        Term::Cons(_) => list(heap, word, hash, stack)?,
        Term::Boxed(Kind::Tuple, at, size) => {
            one(hash, size as u32, times(9));
            stack.push(heap, Task::Rows(at, size))?;
        }
        Term::Boxed(Kind::FlatMap | Kind::BigMap, ..) => map(heap, word, hash, pairs, stack)?,
        Term::Boxed(Kind::Binary | Kind::SubBinary, ..) => binary(heap, word, hash)?,
        Term::Boxed(Kind::Fun, at, words) => {
            let index = small_value(heap.word(at)?);
            let module =
                heap.atoms.fun(index as usize).and_then(|fun| heap.atoms.name(fun.0)).map_or(0, atom);
            two(hash, words as u32 - 2, module, GOLDEN);
            two(hash, index as u32, 0, GOLDEN);
            stack.push(heap, Task::Rows(at + 16, words - 2))?;
        }
        Term::Boxed(Kind::ExternalFun, at, _) => external_fun(heap, at, hash)?,
        Term::Boxed(Kind::Reference | Kind::Pid, at, _) => one(hash, heap.word(at)? as u32, times(7)),
        Term::Boxed(Kind::BigMapNode | Kind::MatchContext, ..) => return Err(Fail::Corrupt),
    }
    Ok(())
}

fn map(
    heap: &mut Heap<'_>,
    word: Word,
    hash: &mut u32,
    pairs: &mut u32,
    stack: &mut Stack<Task>,
) -> Outcome<()> {
    let size = maps::size(heap, word)?.ok_or(Fail::Corrupt)?;
    one(hash, size as u32, times(16));
    if size == 0 {
        return Ok(());
    }
    stack.push(heap, Task::End(*hash, *pairs))?;
    (*hash, *pairs) = (0, 0);
    let all = match maps::flat(heap, word)? {
        Some((keys, values)) => {
            let (keys, _) = heap.tuple_parts(keys)?.ok_or(Fail::Corrupt)?;
            Task::Pairs(keys, values, size)
        }
        None => Task::Children(maps::top(heap, word)?, 1),
    };
    stack.push(heap, all)
}

fn external_fun(heap: &Heap<'_>, at: usize, hash: &mut u32) -> Outcome<()> {
    let mut names = [0; 2];
    for (name, offset) in names.iter_mut().zip([16, 24]) {
        let Term::Atom(index) = heap.term(heap.word(at + offset)?)? else { return Err(Fail::Corrupt) };
        *name = atom(heap.atoms.name(index).ok_or(Fail::Corrupt)?);
    }
    two(hash, small_value(heap.word(at + 8)?) as u32, names[0], GOLDEN);
    one(hash, names[1], times(14));
    Ok(())
}

// Bytes at the front are taken four at a time: most lists of bytes are texts.
fn list(heap: &mut Heap<'_>, mut word: Word, hash: &mut u32, stack: &mut Stack<Task>) -> Outcome<()> {
    let (mut count, mut gathered) = (0, 0u32);
    while let Some((head, tail)) = heap.cons_parts(word)? {
        heap.charge(1)?;
        let Term::Small(byte @ 0..256) = heap.term(head)? else { break };
        gathered = gathered << 8 | byte as u32;
        count += 1;
        if count == 4 {
            one(hash, gathered, times(4));
            (count, gathered) = (0, 0);
        }
        word = tail;
    }
    if count > 0 {
        one(hash, gathered, times(4));
    }
    match heap.cons_parts(word)? {
        Some((head, tail)) => stack.extend(heap, [Task::Term(tail), Task::Term(head)].into_iter())?,
        None => stack.push(heap, Task::Term(word))?,
    }
    Ok(())
}

fn binary(heap: &mut Heap<'_>, word: Word, hash: &mut u32) -> Outcome<()> {
    let found = heap.bits(word)?.ok_or(Fail::Corrupt)?;
    let bytes = heap.copy_bits(&found)?;
    let start = times(13).wrapping_add(*hash);
    if bytes.is_empty() {
        *hash = start;
        return Ok(());
    }
    let whole = (found.size / 8) as usize;
    *hash = block(heap, &bytes[..whole], start)?;
    let rest = (found.size % 8) as u32;
    if rest > 0 {
        two(hash, rest, u32::from(bytes[whole]) >> (8 - rest), times(15));
    }
    Ok(())
}

/// Blocks that are hashed between two charges.
const BLOCKS: usize = 512;

fn block(heap: &mut Heap<'_>, bytes: &[u8], start: u32) -> Outcome<u32> {
    let (mut a, mut b, mut c) = (GOLDEN, GOLDEN, start);
    let word = |bytes: &[u8]| bytes.iter().rev().fold(0u32, |word, byte| word << 8 | u32::from(*byte));
    let mut blocks = bytes.chunks_exact(12);
    for (index, part) in (&mut blocks).enumerate() {
        if index % BLOCKS == 0 {
            heap.charge(BLOCKS as u64)?;
        }
        a = a.wrapping_add(word(&part[..4]));
        b = b.wrapping_add(word(&part[4..8]));
        c = c.wrapping_add(word(&part[8..]));
        mix(&mut a, &mut b, &mut c);
    }
    let rest = blocks.remainder();
    let part = |from: usize| &rest[from.min(rest.len())..(from + 4).min(rest.len())];
    a = a.wrapping_add(word(part(0)));
    b = b.wrapping_add(word(part(4)));
    // Its lowest byte is for the length.
    c = c.wrapping_add(bytes.len() as u32).wrapping_add(word(part(8)) << 8);
    mix(&mut a, &mut b, &mut c);
    Ok(c)
}

fn limb(hash: &mut u32, limb: u64, negative: bool) {
    two(hash, limb as u32, (limb >> 32) as u32, times(if negative { 10 } else { 11 }));
}

fn one(hash: &mut u32, value: u32, constant: u32) {
    two(hash, value, 0, constant);
}

fn two(hash: &mut u32, first: u32, second: u32, constant: u32) {
    let (mut a, mut b) = (constant.wrapping_add(first), constant.wrapping_add(second));
    mix(&mut a, &mut b, hash);
}

fn mix(a: &mut u32, b: &mut u32, c: &mut u32) {
    for (first, second, third) in [(13, 8, 13), (12, 16, 5), (3, 10, 15)] {
        *a = a.wrapping_sub(*b).wrapping_sub(*c) ^ (*c >> first);
        *b = b.wrapping_sub(*c).wrapping_sub(*a) ^ (*a << second);
        *c = c.wrapping_sub(*a).wrapping_sub(*b) ^ (*b >> third);
    }
}

/// The hash of an atom's text. Characters of Latin-1 count as one byte.
pub(crate) fn atom(text: &str) -> u32 {
    let step = |hash: u32, byte: u8| {
        let hash = (hash << 4).wrapping_add(u32::from(byte));
        let high = hash & 0xf000_0000;
        hash ^ high >> 24 ^ high
    };
    let mut buffer = [0; 4];
    text.chars().fold(0, |hash, character| match u8::try_from(character) {
        Ok(byte) => step(hash, byte),
        Err(_) => character.encode_utf8(&mut buffer).bytes().fold(hash, step),
    })
}
