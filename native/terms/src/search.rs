//! Finding bytes in bytes in a time that grows with their lengths only, whatever they are.
//!
//! One pattern is found by the two-way algorithm of Crochemore and Perrin, which needs no table. Of several
//! that are short, those that begin with the byte at a position are tried there. Others are found by the
//! automaton of Aho and Corasick, which reads the text backwards, a part at a time, so that it says at each
//! position which patterns begin there.

use crate::fail::{Accounts, Fail, Outcome};
use crate::hold::{Pieces, Stack};

/// Bytes that are looked at between two charges.
const STEP: usize = 4 << 10;

/// One pattern, which has a byte at least, and how it is to be looked for.
struct Pattern<'p> {
    bytes: &'p [u8],
    /// Where the pattern is compared from: first to its end, then back to its start.
    middle: usize,
    period: usize,
    /// How much of the pattern is known to fit after a shift by its period.
    memory: usize,
}

impl<'p> Pattern<'p> {
    fn new(heap: &mut impl Accounts, bytes: &'p [u8]) -> Outcome<Pattern<'p>> {
        let (one, other) = (suffix(heap, bytes, false)?, suffix(heap, bytes, true)?);
        let (middle, period) = if one.0 > other.0 { one } else { other };
        heap.charge(middle as u64 / 16)?;
        let repeats = bytes.get(period..period + middle) == Some(&bytes[..middle]);
        Ok(match repeats {
            true => Pattern { bytes, middle, period, memory: bytes.len() - period },
            false => Pattern { bytes, middle, period: middle.max(bytes.len() - middle) + 1, memory: 0 },
        })
    }

    // Where it is in the text from `at` on.
    fn find(&self, heap: &mut impl Accounts, text: &[u8], mut at: usize) -> Outcome<Option<usize>> {
        let length = self.bytes.len();
        let mut known = 0;
        while at + length <= text.len() {
            if known == 0 {
                let Some(skipped) = self.skip(heap, text, at)? else { return Ok(None) };
                at += skipped;
            }
            let here = &text[at..at + length];
            let from = self.middle.max(known);
            let fits = from + same_front(heap, &here[from..], &self.bytes[from..])?;
            if fits < length {
                at += fits - self.middle + 1;
                known = 0;
                continue;
            }
            let left = known.min(self.middle)..self.middle;
            if same_back(heap, &here[left.clone()], &self.bytes[left])? {
                return Ok(Some(at));
            }
            at += self.period;
            known = self.memory;
        }
        Ok(None)
    }

    // How far the next position is where the byte in the middle fits.
    fn skip(&self, heap: &mut impl Accounts, text: &[u8], at: usize) -> Outcome<Option<usize>> {
        let wanted = self.bytes[self.middle];
        let range = &text[at + self.middle..text.len() - (self.bytes.len() - 1 - self.middle)];
        let mut skipped = 0;
        for range in range.chunks(STEP) {
            let found = position(range, wanted);
            heap.charge(1 + found.unwrap_or(range.len()) as u64 / 16)?;
            match found {
                Some(found) => return Ok(Some(skipped + found)),
                None => skipped += range.len(),
            }
        }
        Ok(None)
    }
}

// How many bytes are the same from the front on.
fn same_front(heap: &mut impl Accounts, one: &[u8], other: &[u8]) -> Outcome<usize> {
    let mut same = 0;
    for (one, other) in one.chunks(STEP).zip(other.chunks(STEP)) {
        let length = one.len().min(other.len());
        let differs = one.iter().zip(other).position(|(one, other)| one != other);
        heap.charge(differs.unwrap_or(length) as u64 / 16)?;
        match differs {
            Some(differs) => return Ok(same + differs),
            None => same += length,
        }
    }
    Ok(same)
}

fn same_back(heap: &mut impl Accounts, one: &[u8], other: &[u8]) -> Outcome<bool> {
    for (one, other) in one.rchunks(STEP).zip(other.rchunks(STEP)) {
        heap.charge(one.len() as u64 / 16)?;
        if one != other {
            return Ok(false);
        }
    }
    Ok(true)
}

// Where the greatest suffix of a pattern begins, in the order of bytes or in the reverse one, and its period.
fn suffix(heap: &mut impl Accounts, bytes: &[u8], reverse: bool) -> Outcome<(usize, usize)> {
    let (mut left, mut right, mut offset, mut period) = (0, 1, 0, 1);
    let mut steps = 0;
    while let Some(a) = bytes.get(right + offset) {
        steps += 1;
        if steps % STEP == 0 {
            heap.charge(STEP as u64 / 2)?;
        }
        let b = &bytes[left + offset];
        if a == b {
            if offset + 1 == period {
                (right, offset) = (right + offset + 1, 0);
            } else {
                offset += 1;
            }
        } else if (a < b) != reverse {
            (right, offset) = (right + offset + 1, 0);
            period = right - left;
        } else {
            (left, right, offset, period) = (right, right + 1, 0, 1);
        }
    }
    heap.charge((steps % STEP) as u64 / 2)?;
    Ok((left, period))
}

// Where a byte is. A block at a time, which is compared at once.
fn position(bytes: &[u8], wanted: u8) -> Option<usize> {
    let (blocks, _) = bytes.as_chunks::<32>();
    let is_there = |block: &[u8; 32]| block.iter().fold(false, |found, byte| found | (*byte == wanted));
    let start = 32 * blocks.iter().position(is_there).unwrap_or(blocks.len());
    bytes[start..].iter().position(|byte| *byte == wanted).map(|at| start + at)
}

/// Start and length of each match in the text from left to right, the longest where several begin; only the first
/// unless `all`.
pub(crate) fn find(
    heap: &mut impl Accounts,
    text: &[u8],
    patterns: &[&[u8]],
    all: bool,
) -> Outcome<Pieces<(usize, usize)>> {
    if let [one] = patterns {
        return find_one(heap, text, one, all);
    }
    // Each has a byte at least.
    let few = patterns.len() <= FEW && patterns.iter().map(|pattern| pattern.len()).sum::<usize>() <= FEW;
    if few { find_few(heap, text, patterns, all) } else { find_many(heap, text, patterns, all) }
}

/// Bytes of all patterns together that are tried one by one.
const FEW: usize = 64;

fn find_one(
    heap: &mut impl Accounts,
    text: &[u8],
    pattern: &[u8],
    all: bool,
) -> Outcome<Pieces<(usize, usize)>> {
    let (mut found, mut at) = (Pieces::default(), 0);
    let pattern = Pattern::new(heap, pattern)?;
    let length = pattern.bytes.len();
    while let Some(found_at) = pattern.find(heap, text, at)? {
        heap.charge(1)?;
        found.push(heap, (found_at, length))?;
        if !all {
            break;
        }
        at = found_at + length;
    }
    Ok(found)
}

fn find_few(
    heap: &mut impl Accounts,
    text: &[u8],
    patterns: &[&[u8]],
    all: bool,
) -> Outcome<Pieces<(usize, usize)>> {
    let (mut found, mut at) = (Pieces::default(), 0);
    // By their first byte: most positions need one look.
    let mut first = [false; 256];
    patterns.iter().for_each(|pattern| first[usize::from(pattern[0])] = true);
    while at < text.len() {
        let ahead = &text[at..text.len().min(at + STEP)];
        let Some(skip) = ahead.iter().position(|byte| first[usize::from(*byte)]) else {
            heap.charge(ahead.len() as u64 / 16)?;
            at += ahead.len();
            continue;
        };
        heap.charge(skip as u64 / 16 + 1 + patterns.len() as u64 / 2)?;
        at += skip;
        let here = &text[at..];
        let fits = patterns.iter().filter(|pattern| here.starts_with(pattern));
        match fits.map(|pattern| pattern.len()).max() {
            Some(length) => {
                found.push(heap, (at, length))?;
                if !all {
                    break;
                }
                at += length;
            }
            None => at += 1,
        }
    }
    Ok(found)
}

// The text in parts. The automaton begins behind a part, as far as a pattern could reach from it.
fn find_many(
    heap: &mut impl Accounts,
    text: &[u8],
    patterns: &[&[u8]],
    all: bool,
) -> Outcome<Pieces<(usize, usize)>> {
    let (mut found, mut at) = (Pieces::default(), 0);
    let automaton = Automaton::new(heap, patterns)?;
    let longest = automaton.longest;
    let part = longest.max(STEP);
    heap.hold(part * size_of::<u32>())?;
    // How long the longest pattern is that begins at each position of a part.
    let mut lengths = Vec::with_capacity(part);
    while at < text.len() {
        let end = text.len().min(at + part);
        lengths.clear();
        automaton.read_back(heap, &text[at..text.len().min(end + longest)], end - at, &mut lengths)?;
        let start = at;
        while at < end {
            if (at - start).is_multiple_of(STEP) {
                heap.charge(STEP as u64 / 4)?;
            }
            // The last position was read first.
            let length = lengths[end - 1 - at] as usize;
            if length == 0 {
                at += 1;
                continue;
            }
            heap.charge(1)?;
            found.push(heap, (at, length))?;
            if !all {
                return Ok(found);
            }
            at += length;
        }
    }
    heap.release(part * size_of::<u32>());
    Ok(found)
}

/// A state of the automaton: a front of the reversed patterns.
#[derive(Clone, Copy)]
struct Node {
    /// Where one gets to by the first of its bytes; the others follow as siblings. The root is nowhere: 0.
    child: u32,
    sibling: u32,
    /// The longest other front that this one ends with.
    shorter: u32,
    /// How long the longest pattern is that this one ends with.
    longest: u32,
    byte: u8,
}

/// What reads a text backwards.
struct Automaton {
    nodes: Vec<Node>,
    /// Where one gets to from the start.
    first: [u32; 256],
    /// The same for states with many ways on.
    wide: Vec<[u32; 256]>,
    /// Which of those a state has, counted from one.
    of_wide: Vec<u32>,
    /// Bytes of the longest pattern.
    longest: usize,
}

/// So many ways on are looked through.
const WAYS: usize = 6;

impl Automaton {
    fn new(heap: &mut impl Accounts, patterns: &[&[u8]]) -> Outcome<Automaton> {
        let root = Node { child: 0, sibling: 0, shorter: 0, longest: 0, byte: 0 };
        let mut this =
            Automaton { nodes: vec![root], first: [0; 256], wide: Vec::new(), of_wide: vec![0], longest: 0 };
        for pattern in patterns {
            this.add(heap, pattern)?;
        }
        this.link(heap)?;
        Ok(this)
    }

    fn add(&mut self, heap: &mut impl Accounts, pattern: &[u8]) -> Outcome<()> {
        let mut state = 0;
        for byte in pattern.iter().rev() {
            heap.charge(2)?;
            state = match self.way(state, *byte) {
                0 => self.grow(heap, state, *byte)?,
                next => next,
            };
        }
        let longest = u32::try_from(pattern.len()).map_err(|_| Fail::Memory)?;
        self.longest = self.longest.max(pattern.len());
        self.nodes[state as usize].longest = longest;
        Ok(())
    }

    fn grow(&mut self, heap: &mut impl Accounts, from: u32, byte: u8) -> Outcome<u32> {
        let new = u32::try_from(self.nodes.len()).map_err(|_| Fail::Memory)?;
        // They double, and are copied then.
        if self.nodes.len() == self.nodes.capacity() {
            let taken = self.nodes.len() * (size_of::<Node>() + size_of::<u32>());
            heap.hold(2 * taken)?;
            heap.release(taken);
        }
        let sibling = std::mem::replace(&mut self.nodes[from as usize].child, new);
        self.nodes.push(Node { child: 0, sibling, shorter: 0, longest: 0, byte });
        self.of_wide.push(0);
        match self.of_wide[from as usize] {
            _ if from == 0 => self.first[usize::from(byte)] = new,
            0 => self.widen(heap, from)?,
            wide => self.wide[wide as usize - 1][usize::from(byte)] = new,
        }
        Ok(new)
    }

    // Gives a state a table when it has got many ways on.
    fn widen(&mut self, heap: &mut impl Accounts, from: u32) -> Outcome<()> {
        let (mut table, mut ways) = ([0; 256], 0);
        let mut next = self.nodes[from as usize].child;
        while next != 0 {
            let node = self.nodes[next as usize];
            table[usize::from(node.byte)] = next;
            (next, ways) = (node.sibling, ways + 1);
        }
        if ways > WAYS {
            heap.charge(32)?;
            heap.hold(2 * size_of::<[u32; 256]>())?;
            self.wide.push(table);
            self.of_wide[from as usize] = self.wide.len() as u32;
        }
        Ok(())
    }

    // Where one gets to by a byte: 0 when nowhere.
    fn way(&self, from: u32, byte: u8) -> u32 {
        if from == 0 {
            return self.first[usize::from(byte)];
        }
        match self.of_wide[from as usize] {
            0 => {
                let mut next = self.nodes[from as usize].child;
                while next != 0 && self.nodes[next as usize].byte != byte {
                    next = self.nodes[next as usize].sibling;
                }
                next
            }
            wide => self.wide[wide as usize - 1][usize::from(byte)],
        }
    }

    // From the shorter fronts on to the longer ones.
    fn link(&mut self, heap: &mut impl Accounts) -> Outcome<()> {
        let mut these = Stack::of(0u32);
        while !these.is_empty() {
            let mut longer = Stack::default();
            while let Some(state) = these.pop() {
                // Of the longest there may be many, which lead nowhere.
                heap.charge(1)?;
                let mut next = self.nodes[state as usize].child;
                while next != 0 {
                    heap.charge(4)?;
                    longer.push(heap, next)?;
                    let node = self.nodes[next as usize];
                    let shorter = self.shorter(heap, state, node.byte)?;
                    let longest = node.longest.max(self.nodes[shorter as usize].longest);
                    self.nodes[next as usize] = Node { shorter, longest, ..node };
                    next = node.sibling;
                }
            }
            these = longer;
        }
        Ok(())
    }

    // Where the longest other front that a state ends with gets to by a byte.
    fn shorter(&self, heap: &mut impl Accounts, of: u32, byte: u8) -> Outcome<u32> {
        let mut state = of;
        while state != 0 {
            heap.charge(1)?;
            state = self.nodes[state as usize].shorter;
            let next = self.way(state, byte);
            if next != 0 {
                return Ok(next);
            }
        }
        Ok(0)
    }

    // The length of the longest pattern at each of the first `count` positions, the last one first.
    fn read_back(
        &self,
        heap: &mut impl Accounts,
        text: &[u8],
        count: usize,
        lengths: &mut Vec<u32>,
    ) -> Outcome<()> {
        let mut state = 0;
        for (at, byte) in text.iter().enumerate().rev() {
            let mut next = self.way(state, *byte);
            while next == 0 && state != 0 {
                heap.charge(1)?;
                state = self.nodes[state as usize].shorter;
                next = self.way(state, *byte);
            }
            heap.charge(1)?;
            state = next;
            if at < count {
                lengths.push(self.nodes[state as usize].longest);
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::Atoms;
    use crate::heap::Heap;

    fn plainly(text: &[u8], patterns: &[&[u8]]) -> Vec<(usize, usize)> {
        let (mut found, mut at) = (Vec::new(), 0);
        while at < text.len() {
            let fits = patterns.iter().filter(|pattern| text[at..].starts_with(pattern));
            match fits.map(|pattern| pattern.len()).max() {
                Some(length) => {
                    found.push((at, length));
                    at += length;
                }
                None => at += 1,
            }
        }
        found
    }

    // Numbers below a limit.
    fn random(mut state: u64) -> impl FnMut(usize) -> usize {
        move |limit| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) as usize % limit
        }
    }

    #[test]
    fn every_short_pattern_is_found_in_every_short_text() {
        let mut atoms = Atoms::well_known();
        let mut memory = vec![0; 64 << 10];
        let words = |length: u32| {
            (0..1usize << length)
                .map(move |bits| -> Vec<u8> { (0..length).map(|at| b'a' + (bits >> at & 1) as u8).collect() })
        };
        for of_text in 1..=11 {
            for text in words(of_text) {
                for of_pattern in 1..=of_text.min(6) {
                    for pattern in words(of_pattern) {
                        let mut heap = Heap::new(&mut memory, 1024, &mut atoms).holding_at_most(64 << 20);
                        let patterns = [&*pattern];
                        let found: Vec<_> =
                            find(&mut heap, &text, &patterns, true).unwrap().iter().copied().collect();
                        assert_eq!(found, plainly(&text, &patterns), "{patterns:?} in {text:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn long_patterns_and_several_are_found_where_they_are() {
        let mut atoms = Atoms::well_known();
        let mut memory = vec![0; 1 << 20];
        let mut below = random(7);
        for _ in 0..400 {
            let letters = 1 + below(3);
            let text: Vec<u8> = (0..below(20_000) + 1).map(|_| b'a' + below(letters) as u8).collect();
            let patterns: Vec<Vec<u8>> = (0..1 + below(3))
                .map(|_| {
                    let start = below(text.len());
                    text[start..(start + 1 + below(9_000)).min(text.len())].to_vec()
                })
                .collect();
            let patterns: Vec<&[u8]> = patterns.iter().map(|pattern| &**pattern).collect();
            let mut heap = Heap::new(&mut memory, 1024, &mut atoms).holding_at_most(64 << 20);
            let found: Vec<_> = find(&mut heap, &text, &patterns, true).unwrap().iter().copied().collect();
            assert_eq!(found, plainly(&text, &patterns));
            let first: Vec<_> = find(&mut heap, &text, &patterns, false).unwrap().iter().copied().collect();
            assert_eq!(first, found[..1.min(found.len())]);
        }
    }

    #[test]
    fn many_patterns_are_found_where_they_are() {
        let mut atoms = Atoms::well_known();
        let mut memory = vec![0; 1 << 20];
        let mut below = random(11);
        for _ in 0..300 {
            let letters = 1 + below(20);
            let word = |length: usize, below: &mut dyn FnMut(usize) -> usize| -> Vec<u8> {
                (0..length).map(|_| b'a' + below(letters) as u8).collect()
            };
            let text = word(below(9_000) + 1, &mut below);
            let count = 2 + below(60);
            let patterns: Vec<Vec<u8>> = (0..count)
                .map(|_| {
                    let length = 1 + below(12);
                    word(length, &mut below)
                })
                .collect();
            let patterns: Vec<&[u8]> = patterns.iter().map(|pattern| &**pattern).collect();
            let mut heap = Heap::new(&mut memory, 1024, &mut atoms).holding_at_most(64 << 20);
            let expected = plainly(&text, &patterns);
            for by in [find_few, find_many] {
                let found: Vec<_> = by(&mut heap, &text, &patterns, true).unwrap().iter().copied().collect();
                assert_eq!(found, expected, "{patterns:?}");
            }
        }
    }

    #[test]
    fn many_patterns_take_a_time_that_grows_with_text_and_patterns() {
        let mut atoms = Atoms::well_known();
        let mut memory = vec![0; 8 << 20];
        let mut heap = Heap::new(&mut memory, 1024, &mut atoms).holding_at_most(64 << 20);
        let text = vec![b'a'; 1 << 20];
        let patterns: Vec<Vec<u8>> =
            (100..400).map(|length| [vec![b'a'; length], vec![b'b']].concat()).collect();
        let patterns: Vec<&[u8]> = patterns.iter().map(|pattern| &**pattern).collect();
        find(&mut heap, &text, &patterns, true).unwrap();
        // And the other way round, where each position has a pattern's front, and one that is found.
        let short: [&[u8]; 3] = [&text[..1], &[&text[..70_000], b"b"].concat(), b"b"];
        find(&mut heap, &text, &short, true).unwrap();
        assert!(heap.work() < 20 << 20, "{} units", heap.work());
    }

    #[test]
    fn repeated_letters_take_a_time_that_grows_with_their_number() {
        let mut atoms = Atoms::well_known();
        let mut memory = vec![0; 1 << 20];
        let mut heap = Heap::new(&mut memory, 1024, &mut atoms).holding_at_most(64 << 20);
        let text = vec![b'a'; 1 << 20];
        for end in [vec![b'b'], vec![]] {
            for start in [vec![b'b'], vec![]] {
                let pattern = [start.clone(), vec![b'a'; 1 << 19], end.clone()].concat();
                let before = heap.work();
                find(&mut heap, &text, &[&*pattern], true).unwrap();
                assert!(heap.work() - before < 4 << 20, "{} units", heap.work() - before);
            }
        }
    }
}
