//! Maps: up to 32 pairs in the order of their keys, above that a persistent hash trie.
//!
//! A trie's root holds the number of pairs (small) and a node. A node holds a bitmap of sixteen bits
//! (small) and, for each bit set, a child: another node, or a cons `[key | value]`. A level takes four bits
//! of the hash; below the last one a node's bitmap is [`BUCKET`], and its children are all cons, in the order of
//! their keys. A node has two leaves below it at least, but for the root. So equal maps have equal tries, by which
//! they are compared.

use crate::hash::hash;
use crate::heap::{Fail, Heap, Outcome, Term, Word};
use crate::layout::{Kind, TAG_CONS, TAG_MASK, boxed, header, small, small_value};
use crate::order::{Numbers, STEP, compare, equal_exactly, sort_in_steps, sort_pairs};
use std::cmp::Ordering;

/// The largest flat map.
pub const FLAT_MAX: usize = 32;
/// How many times four bits a hash has.
pub(crate) const LEVELS: u32 = 16;
const BUCKET: Word = small(-1);

/// How many pairs; nothing for what is no map.
pub fn size(heap: &Heap<'_>, map: Word) -> Outcome<Option<usize>> {
    Ok(match heap.term(map)? {
        Term::Boxed(Kind::FlatMap, _, words) => Some(words - 1),
        Term::Boxed(Kind::BigMap, at, _) => match heap.term(heap.word(at)?)? {
            // No map has more pairs than there are leaves in the memory.
            Term::Small(size) if (0..=heap.conses() as i64).contains(&size) => Some(size as usize),
            _ => return Err(Fail::Corrupt),
        },
        _ => None,
    })
}

/// The tuple of keys of a flat map, and the address of its values.
pub fn flat(heap: &Heap<'_>, map: Word) -> Outcome<Option<(Word, usize)>> {
    match heap.term(map)? {
        Term::Boxed(Kind::FlatMap, at, words) => {
            let keys = heap.word(at)?;
            match heap.tuple_parts(keys)? {
                Some((_, count)) if count == words - 1 => Ok(Some((keys, at + 8))),
                _ => Err(Fail::Corrupt),
            }
        }
        _ => Ok(None),
    }
}

fn root(heap: &Heap<'_>, map: Word) -> Outcome<(usize, Word)> {
    let top = heap.word(top(heap, map)?)?;
    Ok((size(heap, map)?.ok_or(Fail::Corrupt)?, top))
}

/// Where the word of a big map's top node is.
pub(crate) fn top(heap: &Heap<'_>, map: Word) -> Outcome<usize> {
    match heap.term(map)? {
        Term::Boxed(Kind::BigMap, at, _) => Ok(at + 8),
        _ => Err(Fail::Corrupt),
    }
}

/// What a node has.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Children {
    /// Which of the sixteen children are taken; nothing in a bucket.
    pub bits: Option<u16>,
    /// Where the word of the first child is, and how many there are.
    pub at: usize,
    pub count: usize,
}

/// What is in a node.
pub(crate) enum Child {
    /// A key with its value.
    Leaf(Word, Word),
    Node(Children),
}

pub(crate) fn child(heap: &Heap<'_>, word: Word) -> Outcome<Child> {
    if is_leaf(word) {
        return leaf(heap, word).map(|(key, value)| Child::Leaf(key, value));
    }
    node(heap, word).map(Child::Node)
}

/// A leaf as the only child of a node in the place of another one, at a level.
pub(crate) fn alone(
    heap: &mut Heap<'_>,
    at: usize,
    key: Word,
    beside: Children,
    level: u32,
) -> Outcome<Children> {
    let bits = match beside.bits {
        None => None,
        Some(_) if level >= LEVELS => return Err(Fail::Corrupt),
        Some(_) => Some(1 << (hash(heap, key)? >> (4 * level) & 15)),
    };
    Ok(Children { bits, at, count: 1 })
}

fn node(heap: &Heap<'_>, word: Word) -> Outcome<Children> {
    let Term::Boxed(Kind::BigMapNode, at, words) = heap.term(word)? else { return Err(Fail::Corrupt) };
    let (bitmap, count) = (heap.word(at)?, words - 1);
    if bitmap == BUCKET {
        return Ok(Children { bits: None, at: at + 8, count });
    }
    match u16::try_from(small_value(bitmap)) {
        Ok(bits) if bits.count_ones() as usize == count && bitmap == small(i64::from(bits)) => {
            Ok(Children { bits: Some(bits), at: at + 8, count })
        }
        _ => Err(Fail::Corrupt),
    }
}

fn make_node(heap: &mut Heap<'_>, bitmap: Word, children: &[Word]) -> Outcome {
    let at = heap.allocate(2 + children.len())?;
    heap.store(at, header(Kind::BigMapNode, 1 + children.len() as u32))?;
    heap.store(at + 8, bitmap)?;
    for (index, child) in children.iter().enumerate() {
        heap.store(at + 16 + 8 * index, *child)?;
    }
    Ok(boxed(at as u32))
}

fn is_leaf(word: Word) -> bool {
    word & TAG_MASK == TAG_CONS
}

/// Key and value of a leaf.
pub(crate) fn leaf(heap: &Heap<'_>, word: Word) -> Outcome<(Word, Word)> {
    heap.cons_parts(word)?.ok_or(Fail::Corrupt)
}

// The branch of a hash in a node: its bit, and how many children come before it.
fn branch(bits: u16, hash: u64, level: u32) -> (u16, usize) {
    let bit = 1u16 << (hash >> (4 * level) & 15);
    (bit, (bits & (bit - 1)).count_ones() as usize)
}

/// The value of a key; nothing when there is none. The word must be a map.
pub fn get(heap: &mut Heap<'_>, map: Word, key: Word) -> Outcome<Option<Word>> {
    if let Some((keys, values)) = flat(heap, map)? {
        return Ok(match find_flat(heap, keys, key)? {
            Ok(index) => Some(heap.word(values + 8 * index)?),
            Err(_) => None,
        });
    }
    let (_, mut word) = root(heap, map)?;
    let hash = hash(heap, key)?;
    for level in 0..=LEVELS {
        let Children { bits, at, count } = node(heap, word)?;
        let Some(bits) = bits else {
            return match find_in_bucket(heap, at, count, key)? {
                Ok(index) => Ok(Some(leaf(heap, heap.word(at + 8 * index)?)?.1)),
                Err(_) => Ok(None),
            };
        };
        if level == LEVELS {
            break;
        }
        let (bit, index) = branch(bits, hash, level);
        if bits & bit == 0 {
            return Ok(None);
        }
        word = heap.word(at + 8 * index)?;
        if is_leaf(word) {
            let (found, value) = leaf(heap, word)?;
            return Ok(equal_exactly(heap, found, key)?.then_some(value));
        }
    }
    Err(Fail::Corrupt)
}

/// The index of a key among leaves whose keys have the same hash, or where it belongs: they are in order.
fn find_in_bucket(heap: &mut Heap<'_>, at: usize, count: usize, key: Word) -> Outcome<Result<usize, usize>> {
    let (mut low, mut high) = (0, count);
    while low < high {
        let middle = (low + high) / 2;
        let (found, _) = leaf(heap, heap.word(at + 8 * middle)?)?;
        match compare(heap, found, key, Numbers::ByType)? {
            Ordering::Less => low = middle + 1,
            Ordering::Greater => high = middle,
            Ordering::Equal => return Ok(Ok(middle)),
        }
    }
    Ok(Err(low))
}

/// The index of a key, or where it belongs.
fn find_flat(heap: &mut Heap<'_>, keys: Word, key: Word) -> Outcome<Result<usize, usize>> {
    let (at, count) = heap.tuple_parts(keys)?.ok_or(Fail::Corrupt)?;
    // A hit by identity is the common case, and needs no order.
    for index in 0..count {
        if heap.word(at + 8 * index)? == key {
            return Ok(Ok(index));
        }
    }
    let (mut low, mut high) = (0, count);
    while low < high {
        let middle = (low + high) / 2;
        let found = heap.word(at + 8 * middle)?;
        match compare(heap, found, key, Numbers::ByType)? {
            Ordering::Less => low = middle + 1,
            Ordering::Greater => high = middle,
            Ordering::Equal => return Ok(Ok(middle)),
        }
    }
    Ok(Err(low))
}

/// The map with that pair. The word must be a map.
pub fn put(heap: &mut Heap<'_>, map: Word, key: Word, value: Word) -> Outcome {
    let Some((keys, values)) = flat(heap, map)? else {
        let (size, top) = root(heap, map)?;
        let hash = hash(heap, key)?;
        let mut added = true;
        let top = insert(heap, top, 0, Pair { key, value, hash }, &mut added)?;
        return heap.boxed(Kind::BigMap, &[small((size + usize::from(added)) as i64), top]);
    };
    let count = size(heap, map)?.ok_or(Fail::Corrupt)?;
    match find_flat(heap, keys, key)? {
        Ok(index) => {
            if heap.word(values + 8 * index)? == value {
                return Ok(map);
            }
            let at = heap.allocate(2 + count)?;
            heap.copy_bytes(values - 16, at, 16 + 8 * count)?;
            heap.store(at + 16 + 8 * index, value)?;
            Ok(boxed(at as u32))
        }
        Err(index) if count < FLAT_MAX => {
            let (keys, _) = heap.tuple_parts(keys)?.ok_or(Fail::Corrupt)?;
            let keys_at = with_one_more(heap, Kind::Tuple, (keys, count), 0, (index, key))?;
            let at = with_one_more(heap, Kind::FlatMap, (values, count), 1, (index, value))?;
            heap.store(at + 8, boxed(keys_at as u32))?;
            Ok(boxed(at as u32))
        }
        Err(index) => {
            let mut keys = heap.tuple_elements(keys)?.ok_or(Fail::Corrupt)?;
            let mut values = heap.words(values, count)?;
            keys.insert(index, key);
            values.insert(index, value);
            make_big(heap, keys.into_iter().zip(values))
        }
    }
}

// A boxed term of words that are copied and a new one among them, behind so many that are still to be stored; where it is.
fn with_one_more(
    heap: &mut Heap<'_>,
    kind: Kind,
    (from, count): (usize, usize),
    before: usize,
    (index, word): (usize, Word),
) -> Outcome<usize> {
    let at = heap.allocate(2 + before + count)?;
    heap.store(at, header(kind, (1 + before + count) as u32))?;
    let to = at + 8 + 8 * before;
    heap.copy_bytes(from, to, 8 * index)?;
    heap.store(to + 8 * index, word)?;
    heap.copy_bytes(from + 8 * index, to + 8 * index + 8, 8 * (count - index))?;
    Ok(at)
}

/// A flat map of keys that are in order.
pub fn make_flat(heap: &mut Heap<'_>, keys: &[Word], values: &[Word]) -> Outcome {
    let keys = heap.tuple(keys)?;
    let mut payload = Vec::with_capacity(1 + values.len());
    payload.push(keys);
    payload.extend_from_slice(values);
    heap.boxed(Kind::FlatMap, &payload)
}

// The same of pairs.
fn flat_of(heap: &mut Heap<'_>, pairs: &[(Word, Word)]) -> Outcome {
    let count = pairs.len();
    let at = heap.allocate(1 + count + 2 + count)?;
    let map = at + 8 + 8 * count;
    heap.store(at, header(Kind::Tuple, count as u32))?;
    heap.store(map, header(Kind::FlatMap, 1 + count as u32))?;
    heap.store(map + 8, boxed(at as u32))?;
    for ((key, value), offset) in pairs.iter().zip((0..).step_by(8)) {
        heap.store(at + 8 + offset, *key)?;
        heap.store(map + 16 + offset, *value)?;
    }
    Ok(boxed(map as u32))
}

/// A map without pairs.
pub fn empty(heap: &mut Heap<'_>) -> Outcome {
    make_flat(heap, &[], &[])
}

/// A key with its value and its hash.
#[derive(Clone, Copy)]
struct Pair {
    key: Word,
    value: Word,
    hash: u64,
}

// A level takes four bits of the hash, so this calls itself sixteen times at most.
fn insert(heap: &mut Heap<'_>, word: Word, level: u32, pair: Pair, added: &mut bool) -> Outcome {
    let Pair { key, value, hash: hash_of_key } = pair;
    let Children { bits, at, count } = node(heap, word)?;
    heap.charge(count as u64 / 4 + 1)?;
    let mut children = heap.copy_words(at, count)?;
    let Some(bits) = bits else {
        let cons = heap.cons(key, value)?;
        match find_in_bucket(heap, at, count, key)? {
            Ok(index) => {
                children[index] = cons;
                *added = false;
            }
            Err(index) => children.insert(index, cons),
        }
        return make_node(heap, BUCKET, &children);
    };
    if level >= LEVELS {
        return Err(Fail::Corrupt);
    }
    let (bit, index) = branch(bits, hash_of_key, level);
    if bits & bit == 0 {
        children.insert(index, heap.cons(key, value)?);
        return make_node(heap, bitmap(bits | bit), &children);
    }
    let child = children[index];
    children[index] = if !is_leaf(child) {
        insert(heap, child, level + 1, pair, added)?
    } else {
        let (found, old) = leaf(heap, child)?;
        if equal_exactly(heap, found, key)? {
            *added = false;
            if old == value {
                return Ok(word);
            }
            heap.cons(found, value)?
        } else {
            let other = hash(heap, found)?;
            let cons = heap.cons(key, value)?;
            split(heap, (child, other), (cons, hash_of_key), level + 1)?
        }
    };
    make_node(heap, bitmap(bits), &children)
}

fn bitmap(bits: u16) -> Word {
    small(i64::from(bits))
}

/// A node for two leaves whose hashes agree above this level.
fn split(heap: &mut Heap<'_>, a: (Word, u64), b: (Word, u64), level: u32) -> Outcome {
    if level == LEVELS {
        let (left, right) = (leaf(heap, a.0)?.0, leaf(heap, b.0)?.0);
        let in_order = compare(heap, left, right, Numbers::ByType)?.is_lt();
        return make_node(heap, BUCKET, &if in_order { [a.0, b.0] } else { [b.0, a.0] });
    }
    let (left, right) = (a.1 >> (4 * level) & 15, b.1 >> (4 * level) & 15);
    if left == right {
        let child = split(heap, a, b, level + 1)?;
        return make_node(heap, small(1 << left), &[child]);
    }
    let children = if left < right { [a.0, b.0] } else { [b.0, a.0] };
    make_node(heap, small(1 << left | 1 << right), &children)
}

/// The map without that key, and the value that it had. The word must be a map.
pub fn take(heap: &mut Heap<'_>, map: Word, key: Word) -> Outcome<Option<(Word, Word)>> {
    if let Some((keys, values)) = flat(heap, map)? {
        let Ok(index) = find_flat(heap, keys, key)? else { return Ok(None) };
        let mut keys = heap.tuple_elements(keys)?.ok_or(Fail::Corrupt)?;
        let mut values = heap.words(values, keys.len())?;
        keys.remove(index);
        let value = values.remove(index);
        return Ok(Some((value, make_flat(heap, &keys, &values)?)));
    }
    let Some(value) = get(heap, map, key)? else { return Ok(None) };
    let (size, top) = root(heap, map)?;
    if size <= FLAT_MAX + 1 {
        let mut rest = Vec::with_capacity(size);
        for (found, value) in pairs(heap, map)? {
            if !equal_exactly(heap, found, key)? {
                rest.push((found, value));
            }
        }
        return Ok(Some((value, from_distinct(heap, rest)?)));
    }
    let hash = hash(heap, key)?;
    let top = match delete(heap, top, hash, 0, key)? {
        Some(word) if !is_leaf(word) => word,
        _ => return Err(Fail::Corrupt),
    };
    let map = heap.boxed(Kind::BigMap, &[small(size as i64 - 1), top])?;
    Ok(Some((value, map)))
}

// What is left of a node: a node, its only leaf, or nothing. It calls itself sixteen times at most.
fn delete(heap: &mut Heap<'_>, word: Word, hash: u64, level: u32, key: Word) -> Outcome<Option<Word>> {
    let Children { bits, at, count } = node(heap, word)?;
    heap.charge(count as u64 / 4 + 1)?;
    let mut children = heap.copy_words(at, count)?;
    let mut left = BUCKET;
    match bits {
        None => {
            let index = find_in_bucket(heap, at, count, key)?.map_err(|_| Fail::Corrupt)?;
            children.remove(index);
        }
        Some(_) if level >= LEVELS => return Err(Fail::Corrupt),
        Some(bits) => {
            let (bit, index) = branch(bits, hash, level);
            let child = *children.get(index).ok_or(Fail::Corrupt)?;
            let rest = if is_leaf(child) { None } else { delete(heap, child, hash, level + 1, key)? };
            left = match rest {
                Some(rest) => {
                    children[index] = rest;
                    bitmap(bits)
                }
                None => {
                    children.remove(index);
                    bitmap(bits & !bit)
                }
            };
        }
    }
    match children.as_slice() {
        [] => Ok(None),
        // The top must stay a node; it never comes to this while the map is big.
        [only] if is_leaf(*only) && level > 0 => Ok(Some(*only)),
        _ => make_node(heap, left, &children).map(Some),
    }
}

/// A walk through the pairs of a map: of a flat map in order, of a big one in the order of the trie.
#[derive(Debug)]
pub enum Walk {
    /// Where the next key and the next value are, and how many are still to come.
    Flat(usize, usize, usize),
    /// Where the next child of each node on the way down is, and how many are still to come; of the map so many pairs.
    Big(Vec<(usize, usize)>, usize),
}

impl Walk {
    /// Begins; the word must be a map.
    pub fn new(heap: &Heap<'_>, map: Word) -> Outcome<Walk> {
        let size = size(heap, map)?.ok_or(Fail::Corrupt)?;
        match flat(heap, map)? {
            Some((keys, values)) => {
                let (keys, _) = heap.tuple_parts(keys)?.ok_or(Fail::Corrupt)?;
                Ok(Walk::Flat(keys, values, size))
            }
            None => Ok(Walk::Big(vec![(top(heap, map)?, 1)], size)),
        }
    }

    /// The next pair.
    pub fn next(&mut self, heap: &mut Heap<'_>) -> Outcome<Option<(Word, Word)>> {
        heap.charge(1)?;
        let (way, left) = match self {
            Walk::Flat(_, _, 0) => return Ok(None),
            Walk::Flat(keys, values, left) => {
                let pair = (heap.word(*keys)?, heap.word(*values)?);
                (*keys, *values, *left) = (*keys + 8, *values + 8, *left - 1);
                return Ok(Some(pair));
            }
            Walk::Big(way, left) => (way, left),
        };
        while let Some((at, count)) = way.pop() {
            if count == 0 {
                continue;
            }
            way.push((at + 8, count - 1));
            match child(heap, heap.word(at)?)? {
                Child::Leaf(..) if *left == 0 => return Err(Fail::Corrupt),
                Child::Leaf(key, value) => {
                    *left -= 1;
                    return Ok(Some((key, value)));
                }
                // The top is one level of its own here.
                Child::Node(_) if way.len() > LEVELS as usize + 1 => return Err(Fail::Corrupt),
                Child::Node(node) => {
                    // A node without children is in no trie: many of them would be a long way to nothing.
                    if node.count == 0 && way.len() > 1 {
                        return Err(Fail::Corrupt);
                    }
                    way.push((node.at, node.count));
                }
            }
        }
        if *left == 0 { Ok(None) } else { Err(Fail::Corrupt) }
    }
}

/// All pairs: of a flat map in order, of a big one in the order of the trie. The word must be a map.
pub fn pairs(heap: &mut Heap<'_>, map: Word) -> Outcome<Vec<(Word, Word)>> {
    let mut walk = Walk::new(heap, map)?;
    let size = size(heap, map)?.ok_or(Fail::Corrupt)?;
    let bytes = size.saturating_mul(size_of::<(Word, Word)>());
    heap.hold(bytes)?;
    let mut pairs = Vec::with_capacity(size);
    while let Some(pair) = walk.next(heap)? {
        pairs.push(pair);
    }
    heap.release(bytes);
    Ok(pairs)
}

/// Keys with their values, and the position where the next ones begin.
pub type Pairs = (Vec<(Word, Word)>, Option<u64>);

/// Some pairs from a position on, and the position where the next ones begin. The first position is zero.
///
/// A position is a number whose four highest bits are an index into the top node, the next four one into a node
/// below it, and so on: the order of the trie.
pub fn pairs_from(heap: &mut Heap<'_>, map: Word, position: u64, limit: usize) -> Outcome<Pairs> {
    if flat(heap, map)?.is_some() {
        return Ok((pairs(heap, map)?, None));
    }
    let (_, top) = root(heap, map)?;
    let mut found = Vec::new();
    // Each with the least position in it and its level.
    let mut stack = vec![(top, 0u64, 0u32)];
    while let Some((word, start, level)) = stack.pop() {
        heap.charge(1)?;
        if is_leaf(word) {
            if found.len() >= limit && start != 0 {
                return Ok((found, Some(start)));
            }
            found.push(leaf(heap, word)?);
            continue;
        }
        let Children { bits, at, count } = node(heap, word)?;
        let children = heap.words(at, count)?;
        let Some(bits) = bits else {
            for child in children {
                found.push(leaf(heap, child)?);
            }
            continue;
        };
        let bits = (0..16u64).filter(|bit| bits >> bit & 1 == 1);
        let below: Vec<_> = bits.zip(children).collect();
        let shift = 60u32.checked_sub(4 * level).ok_or(Fail::Corrupt)?;
        for (bit, child) in below.into_iter().rev() {
            let first = start | bit << shift;
            let last = first | ((1u128 << shift) - 1) as u64;
            if last >= position && !(is_leaf(child) && first < position) {
                stack.push((child, first, level + 1));
            }
        }
    }
    Ok((found, None))
}

/// A map of the pairs of two flat maps; of equal keys that of the second counts.
pub fn merge_flat(heap: &mut Heap<'_>, left: Word, right: Word) -> Outcome {
    let (left, right) = (pairs(heap, left)?, pairs(heap, right)?);
    let mut merged = Vec::with_capacity(left.len() + right.len());
    let (mut left, mut right) = (left.as_slice(), right.as_slice());
    while let ([one, ones @ ..], [other, others @ ..]) = (left, right) {
        let order =
            if one.0 == other.0 { Ordering::Equal } else { compare(heap, one.0, other.0, Numbers::ByType)? };
        merged.push(match order {
            Ordering::Less => *one,
            Ordering::Equal => (one.0, other.1),
            Ordering::Greater => *other,
        });
        if order != Ordering::Greater {
            left = ones;
        }
        if order != Ordering::Less {
            right = others;
        }
    }
    merged.extend_from_slice(left);
    merged.extend_from_slice(right);
    if merged.len() > FLAT_MAX {
        return make_big(heap, merged);
    }
    flat_of(heap, &merged)
}

/// A map of pairs; of equal keys the last one counts.
pub fn from_pairs(heap: &mut Heap<'_>, pairs: Vec<(Word, Word)>) -> Outcome {
    if pairs.len() > FLAT_MAX {
        return from_many(heap, pairs);
    }
    let pairs = in_order(heap, pairs)?;
    flat_of(heap, &pairs)
}

// In the order of their keys, each key once.
fn in_order(heap: &mut Heap<'_>, pairs: Vec<(Word, Word)>) -> Outcome<Vec<(Word, Word)>> {
    // A stable sort: the later of two equal keys comes second.
    let mut distinct: Vec<(Word, Word)> = Vec::with_capacity(pairs.len());
    for (index, (key, value)) in sort_pairs(heap, pairs)?.into_iter().enumerate() {
        if index % 64 == 63 {
            heap.charge(64)?;
        }
        match distinct.last_mut() {
            Some(last) if equal_exactly(heap, last.0, key)? => last.1 = value,
            _ => distinct.push((key, value)),
        }
    }
    Ok(distinct)
}

/// A map of pairs that are known to have different keys.
pub fn from_distinct(heap: &mut Heap<'_>, pairs: Vec<(Word, Word)>) -> Outcome {
    if pairs.len() > FLAT_MAX {
        return make_big(heap, pairs);
    }
    let pairs = sort_pairs(heap, pairs)?;
    flat_of(heap, &pairs)
}

// More pairs than a flat map takes, though perhaps not more keys.
fn from_many(heap: &mut Heap<'_>, pairs: Vec<(Word, Word)>) -> Outcome {
    let tree = tree(heap, pairs)?;
    if tree.len() <= FLAT_MAX {
        let pairs = tree.into_iter().map(|(_, pair)| pair).collect();
        return from_distinct(heap, pairs);
    }
    make_tree(heap, &tree)
}

fn make_big(heap: &mut Heap<'_>, pairs: impl IntoIterator<Item = (Word, Word)>) -> Outcome {
    let tree = tree(heap, pairs.into_iter().collect())?;
    make_tree(heap, &tree)
}

type Hashed = (u64, (Word, Word));

// The pairs in the order of the trie, each key once.
fn tree(heap: &mut Heap<'_>, pairs: Vec<(Word, Word)>) -> Outcome<Vec<Hashed>> {
    heap.hold(pairs.len() * size_of::<Hashed>())?;
    let mut hashed = Vec::with_capacity(pairs.len());
    for some in pairs.chunks(STEP) {
        heap.charge(some.len() as u64)?;
        for pair in some {
            // The lowest four bits decide first: so they must be the highest of what is sorted by.
            hashed.push((nibbles(hash(heap, pair.0)?), *pair));
        }
    }
    drop(pairs);
    let hashed = sort_in_steps(heap, hashed, |(hash, _)| *hash)?;
    heap.hold(hashed.len() * size_of::<Hashed>())?;
    let mut distinct: Vec<Hashed> = Vec::with_capacity(hashed.len());
    let count = hashed.len();
    // Where those begin that have the last hash: their keys are in order. Most are one, be it met once or a million times.
    let mut group = 0;
    for (index, (hash, pair)) in hashed.into_iter().enumerate() {
        if index % STEP == 0 {
            heap.charge(STEP.min(count - index) as u64 / 2)?;
        }
        let place = match distinct.get(group) {
            Some((other, _)) if *other == hash => find_hashed(heap, &distinct[group..], pair.0)?,
            _ => {
                group = distinct.len();
                Err(0)
            }
        };
        match place {
            Ok(at) => distinct[group + at].1.1 = pair.1,
            Err(at) => {
                heap.charge((distinct.len() - group - at) as u64 / 8)?;
                distinct.insert(group + at, (hash, pair));
            }
        }
    }
    Ok(distinct)
}

// Where a key is among some in order, or would be.
fn find_hashed(heap: &mut Heap<'_>, group: &[Hashed], key: Word) -> Outcome<Result<usize, usize>> {
    let (mut low, mut high) = (0, group.len());
    while low < high {
        let middle = (low + high) / 2;
        heap.charge(1)?;
        match compare(heap, group[middle].1.0, key, Numbers::ByType)? {
            Ordering::Less => low = middle + 1,
            Ordering::Greater => high = middle,
            Ordering::Equal => return Ok(Ok(middle)),
        }
    }
    Ok(Err(low))
}

fn nibbles(hash: u64) -> u64 {
    let swapped = hash.swap_bytes();
    (swapped & 0x0f0f_0f0f_0f0f_0f0f) << 4 | (swapped >> 4) & 0x0f0f_0f0f_0f0f_0f0f
}

fn make_tree(heap: &mut Heap<'_>, tree: &[Hashed]) -> Outcome {
    let top = make_subtree(heap, tree, 0)?;
    heap.boxed(Kind::BigMap, &[small(tree.len() as i64), top])
}

fn make_subtree(heap: &mut Heap<'_>, tree: &[Hashed], level: u32) -> Outcome {
    let mut children = Vec::with_capacity(16);
    // Each child is a cell of its own, or a node that is charged for in its turn.
    heap.charge(16.min(tree.len()) as u64)?;
    if level == LEVELS {
        for (_, (key, value)) in tree {
            children.push(heap.cons(*key, *value)?);
        }
        return make_node(heap, BUCKET, &children);
    }
    // Sixteen levels, so it calls itself sixteen times at most.
    let nibble = |hash: u64| hash >> (60 - 4 * level) & 15;
    let (mut bits, mut rest) = (0, tree);
    while let Some((first, _)) = rest.first() {
        let bit = nibble(*first);
        let (group, others) = rest.split_at(rest.partition_point(|(hash, _)| nibble(*hash) == bit));
        rest = others;
        bits |= 1 << bit;
        children.push(match group {
            [(_, (key, value))] => heap.cons(*key, *value)?,
            _ => make_subtree(heap, group, level + 1)?,
        });
    }
    make_node(heap, small(bits), &children)
}
