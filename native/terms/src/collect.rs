//! The collector: moves what is alive to the start of the heap and forgets the rest.
//!
//! Its roots are exact: the stack of y registers, the live x registers spilled above it, and what the caller
//! adds. It copies into a buffer of the host first, so that the guest needs no second heap. What is below the
//! heap is static and never moves. A moved term leaves its new address behind: a boxed one in place of its
//! header, a cons as `NON_VALUE` in the head and its new word in the tail. So sharing stays sharing.

use crate::heap::{Fail, Outcome, Pause, Word};
use crate::layout::{
    Kind, NIL, NON_VALUE, TAG_BOXED, TAG_CONS, TAG_MASK, address, boxed, cons, header, kind, payload_words,
};
use crate::pace::Pace;
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
/// changed to where what they mean is now. Returns the new `hp`. What is in the buffer doesn't matter.
pub fn collect(
    memory: &mut [u8],
    regions: Regions,
    stack: Range<usize>,
    roots: &mut [Word],
    buffer: &mut Vec<Word>,
) -> Outcome<usize> {
    run(memory, regions, (stack, roots), buffer, Pace::none())
}

/// The same with pauses, of what the stack and the roots lead to: first after so much work. A memory that is being collected must be nobody else's.
pub fn collect_in_slices(
    memory: &mut [u8],
    regions: Regions,
    live: (Range<usize>, &mut [Word]),
    buffer: &mut Vec<Word>,
    (slice, pause): (u64, &Pause<'_>),
) -> Outcome<usize> {
    run(memory, regions, live, buffer, Pace::new(slice, pause))
}

fn run(
    memory: &mut [u8],
    regions: Regions,
    (stack, roots): (Range<usize>, &mut [Word]),
    buffer: &mut Vec<Word>,
    pace: Pace<'_>,
) -> Outcome<usize> {
    let Regions { heap_base, hp } = regions;
    if hp > memory.len() || heap_base > hp || heap_base % 8 != 0 || stack.end > memory.len() {
        return Err(Fail::Corrupt);
    }
    let (cells, room) = (memory.as_chunks_mut().0, (hp - heap_base) / 8);
    if buffer.capacity() < room {
        // Room that isn't touched costs nothing; a large buffer that grows is copied in one go. A heap that grows on has
        // the same one for a while.
        *buffer = Vec::with_capacity(room.next_power_of_two());
    }
    let mut collector = Collector {
        cells,
        base: heap_base,
        room,
        moved: buffer,
        top: 0,
        unscanned: Later::default(),
        pace,
        paid: 0,
        stop: 0,
    };
    for root in roots {
        *root = collector.keep(*root).ok_or(Fail::Corrupt)?;
    }
    for slot in stack.start / 8..stack.end / 8 {
        collector.pace.step(1);
        let word = collector.word(slot).ok_or(Fail::Corrupt)?;
        if is_pointer(word) {
            let word = collector.keep(word).ok_or(Fail::Corrupt)?;
            collector.store(slot, word).ok_or(Fail::Corrupt)?;
        }
    }
    let Collector { cells, moved, top, mut pace, .. } = collector;
    let first = heap_base / 8;
    let target = cells.get_mut(first..first + top).ok_or(Fail::Corrupt)?;
    for (target, moved) in target.chunks_mut(CHUNK).zip(moved.chunks(CHUNK)) {
        pace.step(target.len() as u64 / 4);
        for (to, word) in target.iter_mut().zip(moved) {
            *to = word.to_le_bytes();
        }
    }
    Ok(heap_base + 8 * top)
}

/// Words that are copied in one go.
const CHUNK: usize = 1 << 10;

/// Words that the buffer grows by: a few pages, which the kernel has to give and to clear.
const MORE_BUFFER: usize = 4 << 10;

/// Words that have been moved and still point to where things were: each `step`th from `next` to `end`.
struct Unscanned {
    next: usize,
    end: usize,
    step: usize,
}

/// The ones that are to be scanned, the newest first. In blocks: a vector of as many as a deep term has levels would be
/// copied in one go when it grows, and given back to the kernel in one go at the end.
#[derive(Default)]
struct Later {
    newest: Vec<Unscanned>,
    full: Vec<Vec<Unscanned>>,
}

impl Later {
    const BLOCK: usize = 1 << 11;

    #[inline]
    fn push(&mut self, range: Unscanned) {
        if self.newest.len() == 2 * Self::BLOCK {
            self.put_away();
        }
        self.newest.push(range);
    }

    // The older half, so that whoever pushes and pops here doesn't come back at once.
    #[cold]
    fn put_away(&mut self) {
        let newer = self.newest.split_off(Self::BLOCK);
        self.full.push(std::mem::replace(&mut self.newest, newer));
    }

    // Of what was pushed last, which has not been put away.
    #[inline]
    fn pop(&mut self) -> Option<Unscanned> {
        self.newest.pop()
    }

    #[inline]
    fn len(&self) -> usize {
        self.full.len() * Self::BLOCK + self.newest.len()
    }
}

struct Collector<'a, 'p> {
    cells: &'a mut [[u8; 8]],
    /// The address of the first byte that may move, and how many words may.
    base: usize,
    room: usize,
    moved: &'a mut Vec<Word>,
    /// How many words have been moved. The buffer is longer.
    top: usize,
    unscanned: Later,
    pace: Pace<'p>,
    /// How many of the moved words are paid for: for moving them, and for scanning them if they are few.
    paid: usize,
    /// How many words may be moved before some have to be paid for, or the buffer must grow.
    stop: usize,
}

// What is kept of a binary's words. A buffer has room for more: a quarter if much is in it, which may well
// grow on, and none otherwise.
fn kept_of_binary(bits: Word, words: usize) -> usize {
    let used = 1 + bits.div_ceil(64) as usize;
    let room = if used > 32 { used / 4 + 1 } else { 0 };
    used.saturating_add(room).min(words)
}

// Whether a word is a cons or boxed: of the four tags these are the middle ones.
fn is_pointer(word: Word) -> bool {
    word.wrapping_add(1) & 0b10 != 0
}

// How many words of what is boxed are terms.
fn terms(kind: Kind, words: usize) -> usize {
    match kind {
        Kind::Float | Kind::Positive | Kind::Negative | Kind::Binary | Kind::Reference | Kind::Pid => 0,
        // Then come offsets and sizes.
        Kind::SubBinary | Kind::MatchContext => words.min(1),
        _ => words,
    }
}

// Nothing is returned for a word that is no term of this memory.
impl Collector<'_, '_> {
    /// Moves a root and all that it leads to.
    fn keep(&mut self, root: Word) -> Option<Word> {
        let root = self.forward(root)?;
        while let Some(mut range) = self.next_unscanned() {
            self.pay_for(&range);
            while range.next < range.end {
                let index = range.next;
                range.next += range.step;
                let word = *self.moved.get(index)?;
                if !is_pointer(word) {
                    continue;
                }
                let before = self.unscanned.len();
                let new = self.forward(word)?;
                *self.moved.get_mut(index)? = new;
                // Depth first: what lies together is used together.
                if self.unscanned.len() == before {
                    continue;
                }
                // What is no pointer need not be remembered.
                while range.next < range.end && !is_pointer(*self.moved.get(range.next)?) {
                    range.next += range.step;
                }
                if range.next < range.end
                    && let Some(inner) = self.unscanned.pop()
                {
                    self.pay_for(&inner);
                    self.unscanned.push(std::mem::replace(&mut range, inner));
                }
            }
        }
        Some(root)
    }

    #[inline]
    fn next_unscanned(&mut self) -> Option<Unscanned> {
        if self.unscanned.newest.is_empty() {
            self.take_back()?;
        }
        self.unscanned.pop()
    }

    // Many that lead to nothing new are paid for by nobody else.
    #[cold]
    fn take_back(&mut self) -> Option<()> {
        self.unscanned.newest = self.unscanned.full.pop()?;
        self.pace.step(2 * self.unscanned.newest.len() as u64);
        Some(())
    }

    /// Where a term is now; moves it when nobody has yet.
    #[inline]
    fn forward(&mut self, word: Word) -> Option<Word> {
        if !is_pointer(word) {
            return Some(word);
        }
        match self.source_index(word)? {
            None => Some(word),
            Some(at) if word & TAG_MASK == TAG_CONS => self.move_list(at),
            Some(at) => self.move_boxed(at),
        }
    }

    // The cell that a cons or boxed word points to, if it may move.
    #[inline]
    fn source_index(&self, word: Word) -> Option<Option<usize>> {
        let at = address(word) as usize;
        if at < self.base {
            return Some(None);
        }
        if (at - self.base) / 8 < self.room { Some(Some(at / 8)) } else { None }
    }

    // The spine of a list becomes one piece. Its tails are right at once, and its heads are scanned afterwards.
    fn move_list(&mut self, mut at: usize) -> Option<Word> {
        let (mut head, mut tail) = self.cons(at)?;
        if head == NON_VALUE {
            return Some(tail);
        }
        let start = self.top;
        let (first, mut pointers) = (cons(self.new_address(start)), false);
        loop {
            let new = cons(self.new_address(self.top));
            let cell = self.take(2)?;
            (cell[0], cell[1]) = (head, tail);
            pointers |= is_pointer(head);
            self.store(at, NON_VALUE)?;
            self.store(at + 1, new)?;
            if tail & TAG_MASK != TAG_CONS {
                break;
            }
            let Some(next) = self.source_index(tail)? else { break };
            at = next;
            (head, tail) = self.cons(at)?;
            let was_moved = head == NON_VALUE;
            let new = if was_moved { tail } else { cons(self.new_address(self.top)) };
            *self.moved.get_mut(self.top - 1)? = new;
            if was_moved {
                tail = NIL;
                break;
            }
        }
        if tail & TAG_MASK == TAG_BOXED {
            self.unscanned.push(Unscanned { next: self.top - 1, end: self.top, step: 1 });
        }
        if pointers {
            self.scan_later(start, self.top, 2);
        }
        Some(first)
    }

    fn move_boxed(&mut self, at: usize) -> Option<Word> {
        let head = self.word(at)?;
        let Some(kind) = kind(head) else {
            // It was moved: its header is its new address.
            let new = head as usize;
            let moved = head & 0b111 == 0 && new >= self.base && new <= self.new_address(self.top) as usize;
            return if moved { Some(boxed(head as u32)) } else { None };
        };
        let words = payload_words(head) as usize;
        let (start, end) = (self.top, at + 1 + words);
        if end > self.base / 8 + self.room {
            return None;
        }
        if kind == Kind::Binary {
            self.copy_binary(at, words)?;
        } else if words < CHUNK {
            self.take(1 + words)?;
            let (from, to) = (self.cells.get(at..end)?, self.moved.get_mut(start..self.top)?);
            let mut pointers = false;
            // Here and not in a function: there the compiler calls the C library for two words.
            for (to, from) in to.iter_mut().zip(from) {
                *to = Word::from_le_bytes(*from);
                pointers |= is_pointer(*to);
            }
            let terms = terms(kind, words);
            if pointers && terms > 0 {
                self.unscanned.push(Unscanned { next: start + 1, end: start + 1 + terms, step: 1 });
            }
        } else {
            self.copy(at, 1 + words)?;
            self.scan_later(start + 1, start + 1 + terms(kind, words), 1);
        }
        let new = self.new_address(start);
        self.store(at, u64::from(new))?;
        Some(boxed(new))
    }

    // Of a buffer that has more room than it needs only a part is copied.
    #[inline(never)]
    fn copy_binary(&mut self, at: usize, words: usize) -> Option<()> {
        let (start, kept) = (self.top, kept_of_binary(self.word(at + 1)?, words));
        self.copy(at, 1 + kept)?;
        *self.moved.get_mut(start)? = header(Kind::Binary, kept as u32);
        Some(())
    }

    #[inline(never)]
    fn copy(&mut self, at: usize, words: usize) -> Option<()> {
        let start = self.top;
        self.take(words)?;
        let (from, to) = (self.cells.get(at..at + words)?, self.moved.get_mut(start..self.top)?);
        for (to, from) in to.chunks_mut(CHUNK).zip(from.chunks(CHUNK)) {
            self.pace.step(to.len() as u64 / 4);
            for (to, from) in to.iter_mut().zip(from) {
                *to = Word::from_le_bytes(*from);
            }
        }
        self.paid = self.top;
        Some(())
    }

    // In parts that are paid for one by one.
    fn scan_later(&mut self, next: usize, end: usize, step: usize) {
        if end - next <= CHUNK {
            self.unscanned.push(Unscanned { next, end, step });
        } else {
            self.scan_parts_later(next, end, step);
        }
    }

    #[cold]
    fn scan_parts_later(&mut self, next: usize, end: usize, step: usize) {
        for next in (next..end).step_by(CHUNK).rev() {
            self.unscanned.push(Unscanned { next, end: end.min(next + CHUNK), step });
        }
    }

    // What is scanned in parts is paid for by the part.
    #[inline]
    fn pay_for(&mut self, range: &Unscanned) {
        if range.end - range.next >= CHUNK {
            self.pace.step(((range.end - range.next) / range.step) as u64);
        }
    }

    // Room for so many words. Terms that overlap, which no compiled program makes, could be more than there was.
    #[inline]
    fn take(&mut self, words: usize) -> Option<&mut [Word]> {
        let (start, end) = (self.top, self.top + words);
        if end > self.stop {
            self.pay(end)?;
        }
        self.top = end;
        self.moved.get_mut(start..end)
    }

    #[cold]
    fn pay(&mut self, end: usize) -> Option<()> {
        if end > self.room {
            return None;
        }
        self.pace.step((self.top - self.paid) as u64);
        self.paid = self.top;
        // Clearing much takes a while.
        while end > self.moved.len() {
            self.pace.step(MORE_BUFFER as u64 / 2);
            self.moved.resize(self.moved.len() + MORE_BUFFER, 0);
        }
        self.stop = self.moved.len().min(end + CHUNK);
        Some(())
    }

    fn new_address(&self, index: usize) -> u32 {
        (self.base + 8 * index) as u32
    }

    fn cons(&self, at: usize) -> Option<(Word, Word)> {
        match self.cells.get(at..at + 2) {
            Some([head, tail]) => Some((Word::from_le_bytes(*head), Word::from_le_bytes(*tail))),
            _ => None,
        }
    }

    fn word(&self, at: usize) -> Option<Word> {
        self.cells.get(at).map(|bytes| Word::from_le_bytes(*bytes))
    }

    fn store(&mut self, at: usize, word: Word) -> Option<()> {
        *self.cells.get_mut(at)? = word.to_le_bytes();
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::Atoms;
    use crate::heap::Heap;
    use crate::layout::small;

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
                        Kind::Float
                        | Kind::Positive
                        | Kind::Negative
                        | Kind::Binary
                        | Kind::Reference
                        | Kind::Pid => 0,
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
        let mut memory = vec![0; BASE + (64 << 20)];
        let mut heap = Heap::new(&mut memory, BASE, &mut atoms);
        let mut nested = NIL;
        for _ in 0..1_000_000 {
            let beside = heap.make_list(&[small(1)]).unwrap();
            nested = heap.tuple(&[nested, beside]).unwrap();
        }
        let regions = Regions { heap_base: BASE, hp: heap.hp() };
        let mut roots = [nested];
        assert_eq!(collect(&mut memory, regions, 0..0, &mut roots, &mut Vec::new()), Ok(regions.hp));
    }

    #[test]
    fn whatever_is_moved_is_paid_for_in_small_sums() {
        const SLICE: u64 = 10_000;
        const COUNT: u32 = 300_000;
        let mut atoms = Atoms::well_known();
        for shape in
            ["a list", "a list of tuples", "a wide tuple", "a tuple of one list many times", "a binary"]
        {
            let mut memory = vec![0; BASE + (40 << 20)];
            let mut heap = Heap::new(&mut memory, BASE, &mut atoms);
            let pairs = |heap: &mut Heap<'_>| {
                (0..COUNT as i64).map(|n| heap.tuple(&[small(n), NIL]).unwrap()).collect()
            };
            let root = match shape {
                "a list" => heap.make_list(&vec![small(1); COUNT as usize]).unwrap(),
                "a list of tuples" => {
                    let pairs: Vec<Word> = pairs(&mut heap);
                    heap.make_list(&pairs).unwrap()
                }
                "a wide tuple" => {
                    let pairs: Vec<Word> = pairs(&mut heap);
                    heap.tuple(&pairs).unwrap()
                }
                "a tuple of one list many times" => {
                    let list = heap.make_list(&[small(1)]).unwrap();
                    heap.tuple(&vec![list; COUNT as usize]).unwrap()
                }
                _ => heap.make_binary(&vec![7; 8 * COUNT as usize]).unwrap(),
            };
            let regions = Regions { heap_base: BASE, hp: heap.hp() };
            let paid = std::cell::RefCell::new(Vec::new());
            let pause = |work| {
                paid.borrow_mut().push(work);
                SLICE
            };
            let (roots, buffer) = (&mut [root], &mut Vec::new());
            let hp = collect_in_slices(&mut memory, regions, (0..0, roots), buffer, (SLICE, &pause)).unwrap();
            assert_eq!(hp, regions.hp, "{shape}");
            let paid = paid.take();
            // A binary's words cost a quarter, twice: they are moved there and back.
            assert!(paid.iter().sum::<u64>() + SLICE >= u64::from(COUNT) / 2, "{shape}: {paid:?}");
            assert!(paid.iter().all(|work| *work <= SLICE + 4 * CHUNK as u64), "{shape}: {paid:?}");
        }
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
