//! Maps: up to 32 pairs in the order of their keys, above that a persistent hash trie.
//!
//! A trie's root holds the number of pairs (small) and a node. A node holds a bitmap of sixteen bits
//! (small) and, for each bit set, a child: another node, or a cons `[key | value]`. A level takes four bits
//! of the hash; below the last one a node's bitmap is [`BUCKET`], and its children are all cons.

use crate::hash::hash;
use crate::heap::{Fail, Heap, Outcome, Term, Word};
use crate::layout::{Kind, TAG_CONS, TAG_MASK, header, small, small_value};
use crate::order::{Numbers, compare, equal_exactly, sort_pairs};
use std::cmp::Ordering;

/// The largest flat map.
pub const FLAT_MAX: usize = 32;
const LEVELS: u32 = 16;
const BUCKET: Word = small(-1);

/// How many pairs; nothing for what is no map.
pub fn size(heap: &Heap<'_>, map: Word) -> Outcome<Option<usize>> {
    Ok(match heap.term(map)? {
        Term::Boxed(Kind::FlatMap, _, words) => Some(words - 1),
        Term::Boxed(Kind::BigMap, at, _) => Some(small_value(heap.word(at)?) as usize),
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
    match heap.term(map)? {
        Term::Boxed(Kind::BigMap, at, _) => Ok((small_value(heap.word(at)?) as usize, heap.word(at + 8)?)),
        _ => Err(Fail::Corrupt),
    }
}

fn node(heap: &Heap<'_>, word: Word) -> Outcome<(Word, usize, usize)> {
    match heap.term(word)? {
        Term::Boxed(Kind::BigMapNode, at, words) => Ok((heap.word(at)?, at + 8, words - 1)),
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
    Ok(crate::layout::boxed(at as u32))
}

fn is_leaf(word: Word) -> bool {
    word & TAG_MASK == TAG_CONS
}

fn leaf(heap: &Heap<'_>, word: Word) -> Outcome<(Word, Word)> {
    heap.cons_parts(word)?.ok_or(Fail::Corrupt)
}

// The place of a hash's bit in a node: its bit, and how many children come before it.
fn place(bitmap: Word, hash: u64, level: u32) -> (u64, usize) {
    let bit = 1u64 << (hash >> (4 * level) & 15);
    let bits = small_value(bitmap) as u64;
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
        let (bitmap, children, count) = node(heap, word)?;
        if bitmap == BUCKET {
            return Ok(find_in_bucket(heap, children, count, key)?.map(|(_, value)| value));
        }
        let (bit, index) = place(bitmap, hash, level % LEVELS);
        if small_value(bitmap) as u64 & bit == 0 || index >= count {
            return Ok(None);
        }
        word = heap.word(children + 8 * index)?;
        if is_leaf(word) {
            let (found, value) = leaf(heap, word)?;
            return Ok(equal_exactly(heap, found, key)?.then_some(value));
        }
    }
    Err(Fail::Corrupt)
}

fn find_in_bucket(heap: &mut Heap<'_>, at: usize, count: usize, key: Word) -> Outcome<Option<(usize, Word)>> {
    for index in 0..count {
        let child = heap.word(at + 8 * index)?;
        let (found, value) = leaf(heap, child)?;
        if equal_exactly(heap, found, key)? {
            return Ok(Some((index, value)));
        }
    }
    Ok(None)
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
        let top = insert(heap, top, hash, 0, key, value, &mut added)?;
        return heap.boxed(Kind::BigMap, &[small((size + usize::from(added)) as i64), top]);
    };
    let count = size(heap, map)?.ok_or(Fail::Corrupt)?;
    match find_flat(heap, keys, key)? {
        Ok(index) => {
            if heap.word(values + 8 * index)? == value {
                return Ok(map);
            }
            let mut payload = vec![keys];
            payload.extend(heap.words(values, count)?);
            payload[1 + index] = value;
            heap.boxed(Kind::FlatMap, &payload)
        }
        Err(index) => {
            let mut keys = heap.tuple_elements(keys)?.ok_or(Fail::Corrupt)?;
            let mut values = heap.words(values, count)?;
            keys.insert(index, key);
            values.insert(index, value);
            if count < FLAT_MAX {
                make_flat(heap, &keys, &values)
            } else {
                make_big(heap, keys.into_iter().zip(values))
            }
        }
    }
}

/// A flat map of keys that are in order.
pub fn make_flat(heap: &mut Heap<'_>, keys: &[Word], values: &[Word]) -> Outcome {
    let keys = heap.tuple(keys)?;
    let mut payload = Vec::with_capacity(1 + values.len());
    payload.push(keys);
    payload.extend_from_slice(values);
    heap.boxed(Kind::FlatMap, &payload)
}

/// A map without pairs.
pub fn empty(heap: &mut Heap<'_>) -> Outcome {
    make_flat(heap, &[], &[])
}

fn insert(
    heap: &mut Heap<'_>,
    word: Word,
    hash_of_key: u64,
    level: u32,
    key: Word,
    value: Word,
    added: &mut bool,
) -> Outcome {
    let (bitmap, at, count) = node(heap, word)?;
    heap.charge(count as u64 / 2 + 1)?;
    let mut children = heap.words(at, count)?;
    if bitmap == BUCKET {
        let pair = heap.cons(key, value)?;
        match find_in_bucket(heap, at, count, key)? {
            Some((index, _)) => {
                children[index] = pair;
                *added = false;
            }
            None => children.push(pair),
        }
        return make_node(heap, BUCKET, &children);
    }
    if level >= LEVELS {
        return Err(Fail::Corrupt);
    }
    let (bit, index) = place(bitmap, hash_of_key, level);
    if small_value(bitmap) as u64 & bit == 0 {
        if index > count {
            return Err(Fail::Corrupt);
        }
        children.insert(index, heap.cons(key, value)?);
        return make_node(heap, small(small_value(bitmap) | bit as i64), &children);
    }
    let child = *children.get(index).ok_or(Fail::Corrupt)?;
    children[index] = if !is_leaf(child) {
        insert(heap, child, hash_of_key, level + 1, key, value, added)?
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
            let pair = heap.cons(key, value)?;
            split(heap, (child, other), (pair, hash_of_key), level + 1)?
        }
    };
    make_node(heap, bitmap, &children)
}

/// A node for two leaves whose hashes agree above this level.
fn split(heap: &mut Heap<'_>, a: (Word, u64), b: (Word, u64), level: u32) -> Outcome {
    if level == LEVELS {
        return make_node(heap, BUCKET, &[a.0, b.0]);
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

// What is left of a node: a node, its only leaf, or nothing.
fn delete(heap: &mut Heap<'_>, word: Word, hash: u64, level: u32, key: Word) -> Outcome<Option<Word>> {
    let (bitmap, at, count) = node(heap, word)?;
    let mut children = heap.words(at, count)?;
    let mut bits = bitmap;
    if bitmap == BUCKET {
        let (index, _) = find_in_bucket(heap, at, count, key)?.ok_or(Fail::Corrupt)?;
        children.remove(index);
    } else {
        if level >= LEVELS {
            return Err(Fail::Corrupt);
        }
        let (bit, index) = place(bitmap, hash, level);
        let child = *children.get(index).ok_or(Fail::Corrupt)?;
        let rest = if is_leaf(child) { None } else { delete(heap, child, hash, level + 1, key)? };
        match rest {
            Some(rest) => children[index] = rest,
            None => {
                children.remove(index);
                bits = small(small_value(bitmap) & !(bit as i64));
            }
        }
    }
    match children.as_slice() {
        [] => Ok(None),
        // The top must stay a node; it never comes to this while the map is big.
        [only] if is_leaf(*only) && level > 0 => Ok(Some(*only)),
        _ => make_node(heap, bits, &children).map(Some),
    }
}

/// All pairs: of a flat map in order, of a big one in the order of the trie. The word must be a map.
pub fn pairs(heap: &mut Heap<'_>, map: Word) -> Outcome<Vec<(Word, Word)>> {
    if let Some((keys, values)) = flat(heap, map)? {
        let keys = heap.tuple_elements(keys)?.ok_or(Fail::Corrupt)?;
        let values = heap.words(values, keys.len())?;
        return Ok(keys.into_iter().zip(values).collect());
    }
    let (size, top) = root(heap, map)?;
    let mut pairs = Vec::new();
    let mut stack = vec![top];
    while let Some(word) = stack.pop() {
        heap.charge(1)?;
        if is_leaf(word) {
            pairs.push(leaf(heap, word)?);
        } else {
            let (_, at, count) = node(heap, word)?;
            stack.extend(heap.words(at, count)?.into_iter().rev());
        }
    }
    if pairs.len() == size { Ok(pairs) } else { Err(Fail::Corrupt) }
}

/// Keys with their values, and the place where the next ones begin.
pub type Pairs = (Vec<(Word, Word)>, Option<u64>);

/// Some pairs from a place on, and the place where the next ones begin. The first place is zero.
///
/// A place is a number whose four highest bits are an index into the top node, the next four one into a node
/// below it, and so on: the order of the trie.
pub fn pairs_from(heap: &mut Heap<'_>, map: Word, place: u64, limit: usize) -> Outcome<Pairs> {
    if flat(heap, map)?.is_some() {
        return Ok((pairs(heap, map)?, None));
    }
    let (_, top) = root(heap, map)?;
    let mut found = Vec::new();
    // Each with the least place in it and its level.
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
        let (bitmap, at, count) = node(heap, word)?;
        let children = heap.words(at, count)?;
        if bitmap == BUCKET {
            for child in children {
                found.push(leaf(heap, child)?);
            }
            continue;
        }
        let bits = (0..16u64).filter(|bit| small_value(bitmap) >> bit & 1 == 1);
        let below: Vec<_> = bits.zip(children).collect();
        let shift = 60u32.checked_sub(4 * level).ok_or(Fail::Corrupt)?;
        for (bit, child) in below.into_iter().rev() {
            let first = start | bit << shift;
            let last = first | ((1u128 << shift) - 1) as u64;
            if last >= place && !(is_leaf(child) && first < place) {
                stack.push((child, first, level + 1));
            }
        }
    }
    Ok((found, None))
}

/// A map of pairs; of equal keys the last one counts.
pub fn from_pairs(heap: &mut Heap<'_>, pairs: Vec<(Word, Word)>) -> Outcome {
    if pairs.len() > FLAT_MAX {
        return from_many(heap, pairs);
    }
    // A stable sort: the later of two equal keys comes second.
    let mut distinct: Vec<(Word, Word)> = Vec::with_capacity(pairs.len());
    for (key, value) in sort_pairs(heap, pairs)? {
        match distinct.last_mut() {
            Some(last) if compare(heap, last.0, key, Numbers::ByType)? == Ordering::Equal => last.1 = value,
            _ => distinct.push((key, value)),
        }
    }
    let (keys, values): (Vec<_>, Vec<_>) = distinct.into_iter().unzip();
    make_flat(heap, &keys, &values)
}

/// A map of pairs that are known to have different keys.
pub fn from_distinct(heap: &mut Heap<'_>, pairs: Vec<(Word, Word)>) -> Outcome {
    if pairs.len() > FLAT_MAX {
        return make_big(heap, pairs);
    }
    let (keys, values): (Vec<_>, Vec<_>) = sort_pairs(heap, pairs)?.into_iter().unzip();
    make_flat(heap, &keys, &values)
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
    let mut hashed = Vec::with_capacity(pairs.len());
    for pair in pairs {
        // The lowest four bits decide first: so they must be the highest of what is sorted by.
        hashed.push((nibbles(hash(heap, pair.0)?), pair));
    }
    heap.charge(2 * hashed.len() as u64)?;
    hashed.sort_by_key(|(hash, _)| *hash);
    let mut distinct: Vec<Hashed> = Vec::with_capacity(hashed.len());
    for (hash, (key, value)) in hashed {
        let start = distinct.partition_point(|(other, _)| *other < hash);
        let mut known = None;
        for (index, (_, (other, _))) in distinct.iter().enumerate().skip(start) {
            if equal_exactly(heap, *other, key)? {
                known = Some(index);
                break;
            }
        }
        match known {
            Some(index) => distinct[index].1.1 = value,
            None => distinct.push((hash, (key, value))),
        }
    }
    Ok(distinct)
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
    if level == LEVELS {
        for (_, (key, value)) in tree {
            children.push(heap.cons(*key, *value)?);
        }
        return make_node(heap, BUCKET, &children);
    }
    let nibble = |hash: u64| hash >> (60 - 4 * level) & 15;
    let mut bits = 0;
    for group in tree.chunk_by(|a, b| nibble(a.0) == nibble(b.0)) {
        bits |= 1 << nibble(group[0].0);
        children.push(match group {
            [(_, (key, value))] => heap.cons(*key, *value)?,
            _ => make_subtree(heap, group, level + 1)?,
        });
    }
    make_node(heap, small(bits), &children)
}
