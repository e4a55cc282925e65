//! The collector: moves what is alive to the start of the heap and forgets the rest.
//!
//! Its roots are exact: the stack of y registers, the live x registers spilled above it, and what the caller
//! adds. It copies into a buffer of the host first, so that the guest needs no second heap. What is below the
//! heap is static and never moves. A moved term leaves its new address behind: a boxed one in place of its
//! header, a cons as `NON_VALUE` in the head and its new word in the tail. So sharing stays sharing.

use crate::heap::{Fail, Outcome, Word};
use crate::layout::{
    Kind, NON_VALUE, TAG_BOXED, TAG_CONS, TAG_MASK, address, boxed, cons, kind, payload_words,
};
use std::ops::Range;

/// Where things are in a guest's memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Regions {
    /// First byte that may move: of the heap, or after what an earlier collection has kept. Nothing before it points
    /// to what is after it, because terms are made of older terms.
    pub heap_base: usize,
    /// First byte after what is in use of it.
    pub hp: usize,
}

/// Collects. The words in `stack` (addresses of the first and after the last) and `roots` are kept, and
/// changed to where what they mean is now. Returns the new `hp`. The buffer is empty before and after.
pub fn collect(
    memory: &mut [u8],
    regions: Regions,
    stack: Range<usize>,
    roots: &mut [Word],
    buffer: &mut Vec<Word>,
) -> Outcome<usize> {
    if regions.hp > memory.len() || regions.heap_base > regions.hp || stack.end > memory.len() {
        return Err(Fail::Corrupt);
    }
    let moved = std::mem::take(buffer);
    let mut collector = Collector { memory, regions, moved, unscanned: Vec::new() };
    for root in roots {
        *root = collector.keep(*root)?;
    }
    for at in stack.step_by(8) {
        let word = collector.keep(collector.word(at)?)?;
        collector.store(at, word)?;
    }
    let Collector { memory, mut moved, .. } = collector;
    let end = regions.heap_base + 8 * moved.len();
    let target = memory.get_mut(regions.heap_base..end).ok_or(Fail::Corrupt)?;
    for (place, word) in target.chunks_exact_mut(8).zip(&moved) {
        place.copy_from_slice(&word.to_le_bytes());
    }
    moved.clear();
    *buffer = moved;
    Ok(end)
}

struct Collector<'a> {
    memory: &'a mut [u8],
    regions: Regions,
    moved: Vec<Word>,
    // Ranges of `moved` whose words still point to where things were.
    unscanned: Vec<Range<usize>>,
}

impl Collector<'_> {
    /// Moves a root and all that it leads to.
    fn keep(&mut self, root: Word) -> Outcome {
        let root = self.forward(root)?;
        while let Some(mut range) = self.unscanned.pop() {
            while let Some(index) = range.next() {
                let word = self.moved[index];
                if word & TAG_MASK == TAG_CONS || word & TAG_MASK == TAG_BOXED {
                    let before = self.unscanned.len();
                    self.moved[index] = self.forward(word)?;
                    // Depth first: what lies together is used together.
                    if self.unscanned.len() > before && !range.is_empty() {
                        self.unscanned.insert(before, range.clone());
                        break;
                    }
                }
            }
        }
        Ok(root)
    }

    /// Where a term is now; moves it when nobody has yet.
    fn forward(&mut self, word: Word) -> Outcome {
        let tag = word & TAG_MASK;
        if tag != TAG_CONS && tag != TAG_BOXED {
            return Ok(word);
        }
        let at = address(word) as usize;
        if at < self.regions.heap_base {
            return Ok(word);
        }
        if at >= self.regions.hp {
            return Err(Fail::Corrupt);
        }
        if tag == TAG_CONS { self.move_list(at) } else { self.move_boxed(at) }
    }

    // The spine of a list becomes one piece; its words, tails too, are scanned afterwards.
    fn move_list(&mut self, mut at: usize) -> Outcome {
        if self.word(at)? == NON_VALUE {
            return self.word(at + 8);
        }
        let start = self.moved.len();
        let first = cons(self.new_address(start));
        loop {
            let (head, tail) = (self.word(at)?, self.word(at + 8)?);
            let word = cons(self.new_address(self.moved.len()));
            self.moved.extend([head, tail]);
            self.room()?;
            self.store(at, NON_VALUE)?;
            self.store(at + 8, word)?;
            at = address(tail) as usize;
            let goes_on = tail & TAG_MASK == TAG_CONS && at >= self.regions.heap_base && at < self.regions.hp;
            if !goes_on || self.word(at)? == NON_VALUE {
                break;
            }
        }
        self.unscanned.push(start..self.moved.len());
        Ok(first)
    }

    fn move_boxed(&mut self, at: usize) -> Outcome {
        let head = self.word(at)?;
        let Some(kind) = kind(head) else {
            // It was moved: its header is its new address.
            let new = head as usize;
            let moved = head & 0b111 == 0
                && new >= self.regions.heap_base
                && new <= self.new_address(self.moved.len()) as usize;
            return if moved { Ok(boxed(head as u32)) } else { Err(Fail::Corrupt) };
        };
        let words = payload_words(head) as usize;
        let end = at.saturating_add(8 + 8 * words);
        let bytes = self.memory.get(at..end).filter(|_| end <= self.regions.hp).ok_or(Fail::Corrupt)?;
        let start = self.moved.len();
        self.moved.extend(bytes.as_chunks::<8>().0.iter().map(|bytes| u64::from_le_bytes(*bytes)));
        self.room()?;
        let terms = match kind {
            Kind::Float | Kind::Positive | Kind::Negative | Kind::Binary => 0,
            // Then come offsets and sizes.
            Kind::SubBinary | Kind::MatchContext => words.min(1),
            _ => words,
        };
        if terms > 0 {
            self.unscanned.push(start + 1..start + 1 + terms);
        }
        let new = self.new_address(start);
        self.store(at, u64::from(new))?;
        Ok(boxed(new))
    }

    fn new_address(&self, index: usize) -> u32 {
        (self.regions.heap_base + 8 * index) as u32
    }

    // Terms that overlap, which no compiled program makes, could otherwise be more than there was.
    fn room(&self) -> Outcome<()> {
        let room = self.regions.hp - self.regions.heap_base;
        if 8 * self.moved.len() <= room { Ok(()) } else { Err(Fail::Corrupt) }
    }

    fn word(&self, at: usize) -> Outcome {
        match self.memory.get(at..at + 8).and_then(|bytes| bytes.first_chunk::<8>()) {
            Some(bytes) => Ok(u64::from_le_bytes(*bytes)),
            None => Err(Fail::Corrupt),
        }
    }

    fn store(&mut self, at: usize, word: Word) -> Outcome<()> {
        self.memory.get_mut(at..at + 8).ok_or(Fail::Corrupt)?.copy_from_slice(&word.to_le_bytes());
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::Atoms;
    use crate::heap::Heap;
    use crate::layout::{NIL, small};

    const BASE: usize = 4096;

    struct Random(u64);

    impl Random {
        fn below(&mut self, limit: usize) -> usize {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (self.0 >> 33) as usize % limit
        }
    }

    // A graph's shape, sharing included: each boxed or cons term is numbered when it is first met.
    fn shape(heap: &Heap<'_>, roots: &[Word]) -> Vec<String> {
        let mut seen = std::collections::HashMap::new();
        let mut lines = Vec::new();
        let mut queue: Vec<Word> = roots.to_vec();
        let mut next = 0;
        while next < queue.len() {
            let word = queue[next];
            next += 1;
            if let Some(number) = seen.get(&word) {
                lines.push(format!("#{number}"));
                continue;
            }
            let number = seen.len();
            match heap.term(word).unwrap() {
                crate::heap::Term::Cons(at) => {
                    seen.insert(word, number);
                    lines.push("cons".into());
                    queue.extend(heap.words(at, 2).unwrap());
                }
                crate::heap::Term::Boxed(kind, at, words) => {
                    seen.insert(word, number);
                    let payload = heap.words(at, words).unwrap();
                    let terms = match kind {
                        Kind::Float | Kind::Positive | Kind::Negative | Kind::Binary => 0,
                        Kind::SubBinary => 1,
                        _ => words,
                    };
                    lines.push(format!("{kind:?} {:?}", &payload[terms..]));
                    queue.extend(&payload[..terms]);
                }
                other => lines.push(format!("{other:?}")),
            }
        }
        lines
    }

    #[test]
    fn random_graphs_keep_their_shape_and_lose_their_garbage() {
        let mut atoms = Atoms::well_known();
        for seed in 0..300 {
            let mut random = Random(seed);
            let mut memory = vec![0; BASE + (64 << 10)];
            let mut heap = Heap::new(&mut memory, 512, &mut atoms);
            let mut known = vec![small(7), NIL, heap.make_list(&[small(1), small(2)]).unwrap()];
            let static_binary = heap.make_binary(b"static").unwrap();
            assert!(heap.hp() < BASE);
            let mut heap = Heap::new(&mut memory, BASE, &mut atoms);
            for _ in 0..random.below(400) {
                let pick = |random: &mut Random, known: &[Word]| known[random.below(known.len())];
                let word = match random.below(7) {
                    0 | 1 => {
                        let (head, tail) = (pick(&mut random, &known), pick(&mut random, &known));
                        heap.cons(head, tail).unwrap()
                    }
                    2 => {
                        let elements: Vec<_> =
                            (0..random.below(6)).map(|_| pick(&mut random, &known)).collect();
                        heap.tuple(&elements).unwrap()
                    }
                    3 => heap.make_float(random.below(1000) as f64).unwrap(),
                    4 => heap.make_i128((random.below(1 << 30) as i128) << 70).unwrap(),
                    5 => heap.make_binary(&vec![5; random.below(30)]).unwrap(),
                    _ => {
                        let bits = heap.bits(static_binary).unwrap().unwrap();
                        heap.sub_binary(&bits, 3, 9).unwrap()
                    }
                };
                known.push(word);
            }
            let hp = heap.hp();
            let mut roots: Vec<Word> = (0..3).map(|_| known[random.below(known.len())]).collect();
            for (index, at) in (64..96).step_by(8).enumerate() {
                heap.store(at, known[known.len() - 1 - index.min(known.len() - 1)]).unwrap();
            }
            let stacked = |heap: &Heap<'_>| heap.words(64, 4).unwrap();
            let before = shape(&heap, &[roots.clone(), stacked(&heap)].concat());
            let regions = Regions { heap_base: BASE, hp };
            let hp = collect(&mut memory, regions, 64..96, &mut roots, &mut Vec::new()).unwrap();
            assert!(hp <= regions.hp);
            memory[hp..].fill(0xaa);
            let heap = Heap::new(&mut memory, hp, &mut atoms);
            assert_eq!(shape(&heap, &[roots.clone(), stacked(&heap)].concat()), before);
            let again =
                collect(&mut memory, Regions { hp, ..regions }, 64..96, &mut roots, &mut Vec::new()).unwrap();
            assert_eq!(again, hp, "nothing is left to lose");
        }
    }

    #[test]
    fn deep_terms_need_no_native_stack() {
        let mut atoms = Atoms::well_known();
        let mut memory = vec![0; BASE + (40 << 20)];
        let mut heap = Heap::new(&mut memory, BASE, &mut atoms);
        let mut nested = NIL;
        for _ in 0..1_000_000 {
            nested = heap.tuple(&[nested, small(1)]).unwrap();
        }
        let regions = Regions { heap_base: BASE, hp: heap.hp() };
        let mut roots = [nested];
        assert_eq!(collect(&mut memory, regions, 0..0, &mut roots, &mut Vec::new()), Ok(regions.hp));
    }

    #[test]
    fn junk_is_refused() {
        let mut random = Random(1);
        for _ in 0..2_000 {
            let mut memory: Vec<u8> = (0..8192).map(|_| random.below(256) as u8).collect();
            let mut roots =
                [cons((BASE + 8 * random.below(512)) as u32), boxed((BASE + 8 * random.below(512)) as u32)];
            let _ = collect(
                &mut memory,
                Regions { heap_base: BASE, hp: 8192 },
                0..64,
                &mut roots,
                &mut Vec::new(),
            );
        }
    }
}
