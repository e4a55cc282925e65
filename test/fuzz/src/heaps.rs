//! Forged heaps: memories with terms in them of which words were replaced by whatever a guest could write there, given
//! to every function of the host that reads terms.
//!
//! Terms, atoms and addresses are as a compiled program would have them; then some words are overwritten by pointers to
//! anywhere, headers of any kind and size, or noise. So what is read is ill-formed in one place and well-formed
//! around it. All runs on a thread with as much stack as a fiber has for the host's functions.

use crate::resident::Resident;
use fastrand::Rng;
use instar_terms::bif;
use instar_terms::codec::{Sink, decode, takes_more_than};
use instar_terms::collect::{Regions, collect};
use instar_terms::context::{Atoms, Module};
use instar_terms::hash::hash;
use instar_terms::heap::{Heap, Outcome, Word};
use instar_terms::layout::{Kind, NIL, NON_VALUE, atom, boxed, cons, header, small};
use instar_terms::order::{Numbers, compare, equal_by_value, equal_exactly};
use instar_terms::runtime;
use instar_terms::section::{Fun, Section};
use instar_terms::{maps, phash, phash2, segments};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::{Duration, Instant};

const STACK: usize = 256 << 10;
const BASE: usize = 4096;
const MEMORY: std::ops::Range<usize> = (8 << 10)..(64 << 10);
/// Units of work that a function may do before it is ended, as a call's fuel would end it.
const WORK: u64 = 20_000;
/// A round that takes longer has a function that doesn't count its work.
const SLOW: Duration = Duration::from_secs(20);

/// The seed of the round that runs.
static ROUND: AtomicU64 = AtomicU64::new(0);

pub(crate) fn run(rounds: u64, seed: u64) -> Result<String, String> {
    let thread = std::thread::Builder::new().stack_size(STACK);
    let attack = thread.spawn(move || attack(rounds, seed)).map_err(|error| error.to_string())?;
    let mut last = (None, Instant::now());
    while !attack.is_finished() {
        std::thread::sleep(Duration::from_millis(20));
        let now = ROUND.load(Relaxed);
        if last.0 != Some(now) {
            last = (Some(now), Instant::now());
        } else if last.1.elapsed() > SLOW {
            return Err(format!("the round of seed {now} does not end"));
        }
    }
    attack.join().unwrap_or_else(|_| Err(format!("the round of seed {} panicked", ROUND.load(Relaxed))))
}

fn attack(rounds: u64, seed: u64) -> Result<String, String> {
    let module = module().ok_or("the section is wrong")?;
    let mut memory = vec![0; MEMORY.end];
    let (mut answers, mut calls) = (0u64, 0u64);
    let mut resident = Resident::now();
    for round in 0..rounds {
        if round == 1_000 {
            resident = Resident::now();
        }
        let seed = seed.wrapping_add(round);
        ROUND.store(seed, Relaxed);
        let mut round = Round::new(seed, &module, &mut memory);
        for _ in 0..4 {
            answers += u64::from(round.attack().is_ok());
            calls += 1;
        }
    }
    Ok(format!("{calls} calls, {answers} answered, {}", resident.grown()?))
}

fn module() -> Option<Arc<Module>> {
    let mut atoms: Vec<String> =
        instar_terms::atoms::WELL_KNOWN.iter().map(|name| (*name).to_owned()).collect();
    let more = ["__struct__", "Elixir.Range", "Elixir.MapSet", "Elixir.Date", "first", "last", "step", "map"];
    atoms.extend(more.map(str::to_owned));
    let funs = (0..3).map(|arity| Fun { module: "ok".into(), name: "-run/1-fun-0-".into(), arity }).collect();
    Some(Arc::new(Module::new(&Section { release: 27, atoms, funs, ..Section::default() })?))
}

struct Round<'m> {
    random: Rng,
    memory: &'m mut [u8],
    atoms: Atoms,
    hp: usize,
    words: Vec<Word>,
}

impl Round<'_> {
    fn new<'m>(seed: u64, module: &Arc<Module>, memory: &'m mut [u8]) -> Round<'m> {
        let mut random = Rng::with_seed(seed);
        let memory = &mut memory[..random.usize(MEMORY) & !7];
        memory.fill(0);
        let mut atoms = Atoms::new(module.clone());
        let mut words = vec![NIL, small(0), small(1), atom(random.u32(..40))];
        let mut heap = Heap::new(memory, BASE, &mut atoms);
        while words.len() < 60 {
            match term(&mut heap, &mut random, &words) {
                Ok(word) => words.push(word),
                Err(_) => break,
            }
        }
        let hp = heap.hp();
        let mut round = Round { random, memory, atoms, hp, words };
        for _ in 0..round.random.usize(..24) {
            let (at, word) = (8 * round.random.usize(BASE / 8..hp.max(BASE + 8) / 8), round.wild());
            round.memory[at..at + 8].copy_from_slice(&word.to_le_bytes());
        }
        round
    }

    // A word that a guest could make.
    fn wild(&mut self) -> Word {
        let random = &mut self.random;
        let end = self.memory.len() as u32;
        let near = |random: &mut Rng| match random.u32(..8) {
            0 => random.u32(..),
            1 => end.saturating_sub(random.u32(..40)),
            2 => random.u32(8..end),
            _ => random.u32(BASE as u32 / 8..end / 8) * 8,
        };
        match random.u32(..12) {
            0..=2 => cons(near(random).max(8)),
            3..=5 => boxed(near(random).max(8)),
            6 | 7 => {
                let kind = Kind::from_bits(random.u64(..12)).unwrap_or(Kind::Tuple);
                let sizes = [random.u32(..6), random.u32(..40), random.u32(..(1 << 24)), u32::MAX];
                header(kind, sizes[random.usize(..4)])
            }
            8 => small(
                [0, 1, -1, 33, 0xffff, 1 << 22, 1 << 31, 1 << 40, -(1 << 61), (1 << 61) - 1]
                    [random.usize(..10)],
            ),
            9 => atom(random.u32(..60)),
            10 => [NIL, NON_VALUE, 0x0f, u64::MAX][random.usize(..4)],
            _ => random.u64(..),
        }
    }

    fn word(&mut self) -> Word {
        match self.random.u32(..10) {
            0 => self.wild(),
            _ => self.words[self.random.usize(..self.words.len())],
        }
    }

    fn attack(&mut self) -> Outcome {
        let words: Vec<Word> = (0..6).map(|_| self.word()).collect();
        let (a, b, c) = (words[0], words[1], words[2]);
        let (pick, number) = (self.random.u32(..40), self.random.u64(..));
        if pick == 0 {
            return self.collect(&words);
        }
        let Round { memory, atoms, hp, .. } = self;
        let start = if number % 50 == 0 { number as usize % (memory.len() + 64) } else { *hp };
        let mut heap = Heap::new(memory, start, atoms).within(WORK);
        let heap = &mut heap;
        let done = match pick {
            1 => compare(heap, a, b, Numbers::ByValue).map(|_| NIL),
            2 => compare(heap, a, b, Numbers::ByType).map(|_| NIL),
            3 => equal_exactly(heap, a, b).map(|_| NIL),
            4 => equal_by_value(heap, a, b).map(|_| NIL),
            5 => hash(heap, a).map(|_| NIL),
            6 => phash(heap, a),
            7 => read_out(heap, a),
            8 => takes_more_than(heap, a, 4_000).map(|_| NIL),
            9 => maps::pairs_from(heap, a, number, 64).map(|_| NIL),
            10 => runtime::map_get(heap, a, b),
            11 => stored(heap, &words).and_then(|()| runtime::map_put(heap, 1024, 2, number % 2 == 0)),
            12 => stored(heap, &segment(&words, number)).and_then(|()| segments::create(heap, 1024, 2)),
            13 => segments::integer(heap, a, number >> 40, number & 0xfff, number as u32 & 3),
            14 => segments::float(heap, a, number >> 50, [16, 32, 64, 7][number as usize % 4], 0),
            15 => segments::utf(heap, a, number >> 50, number & 0xffff, 3 + (number as u32 & 3)).map(|_| NIL),
            16 => segments::sub(heap, a, number >> 50, number & 0xfff),
            17 => runtime::apply(heap, (a, b), 1024, number as usize & 0xff, c).map(|_| NIL),
            18 => runtime::bad_arity(heap, a, 1024, number as usize & 0xff).map(|_| NIL),
            19 => runtime::raise_error(heap, a, b, c, (a, b)).map(|_| NIL),
            20..=22 => match bif::find("instar", "inspect", 2) {
                Some(inspect) => about(heap, a).and_then(|about| inspect.run(heap, &[b, about])),
                None => Ok(NIL),
            },
            _ => {
                let bif = &bif::all()[number as usize % bif::all().len()];
                let done = runtime::call_bif(heap, bif, &words[..bif.arity]);
                done.map(|done| done.unwrap_or_else(|exception| exception.reason))
            }
        };
        if let Ok(word) = done {
            *hp = heap.hp();
            self.words.push(word);
        }
        done
    }

    fn collect(&mut self, words: &[Word]) -> Outcome {
        let mut ends = [0; 4].map(|_| self.random.usize(..self.memory.len() + 64));
        if self.random.u32(..4) > 0 {
            ends = [BASE, self.hp, 1024, 1024 + 8 * self.random.usize(..40)];
        }
        let regions = Regions { heap_base: ends[0], hp: ends[1] };
        let (mut roots, mut buffer) = (words.to_vec(), Vec::new());
        let kept = collect(self.memory, regions, ends[2]..ends[3], &mut roots, &mut buffer)?;
        assert!(kept <= self.memory.len() && buffer.len() <= 2 * MEMORY.end);
        self.hp = kept;
        self.words.extend(roots);
        Ok(NIL)
    }
}

fn phash(heap: &mut Heap<'_>, word: Word) -> Outcome {
    phash2::hash(heap, word)?;
    phash::hash(heap, word).map(|_| NIL)
}

fn stored(heap: &mut Heap<'_>, words: &[Word]) -> Outcome<()> {
    words.iter().enumerate().try_for_each(|(index, word)| heap.store(1024 + 8 * index, *word))
}

fn segment(words: &[Word], number: u64) -> Vec<Word> {
    let mut words = words.to_vec();
    for (at, bits) in [(0, number), (3, number >> 32)] {
        words[at] = small(((bits % 8) | ((bits >> 4) & 7) << 8 | ((bits >> 8) & 0xff) << 16) as i64);
    }
    words
}

fn about(heap: &mut Heap<'_>, word: Word) -> Outcome {
    let fields = ["first", "last", "step"].map(|name| heap.atom(name));
    let fields = heap.make_list(&fields)?;
    let set = heap.atom("map");
    let set = heap.make_list(&[set])?;
    let pairs = vec![
        (heap.atom("Elixir.Range"), fields),
        (heap.atom("Elixir.MapSet"), set),
        (heap.atom("Elixir.Date"), word),
    ];
    let structs = maps::from_pairs(heap, pairs)?;
    let (yes, no) = (instar_terms::atoms::TRUE, instar_terms::atoms::FALSE);
    heap.tuple(&[yes, no, no, small(50), structs])
}

// A term as compiled programs have them, of those that there are.
fn term(heap: &mut Heap<'_>, random: &mut Rng, words: &[Word]) -> Outcome {
    let pick = |random: &mut Rng| words[random.usize(..words.len())];
    let some = |random: &mut Rng, most: usize| -> Vec<Word> {
        (0..random.usize(..most)).map(|_| words[random.usize(..words.len())]).collect()
    };
    match random.u32(..14) {
        0 | 1 => heap.cons(pick(random), pick(random)),
        2 => {
            let elements = some(random, 20);
            heap.make_list(&elements)
        }
        3 => {
            let elements = some(random, 8);
            heap.tuple(&elements)
        }
        4 => heap.make_i128((random.i128(..)) >> random.u32(..100)),
        5 => heap.make_float([0.0, -0.0, 1.0, 1e300][random.usize(..4)]),
        6 | 7 => {
            let bytes: Vec<u8> = (0..random.usize(..80)).map(|_| random.u8(32..127)).collect();
            heap.make_binary(&bytes)
        }
        8 => match heap.bits(pick(random))? {
            Some(bits) => {
                let offset = random.u64(..=bits.size);
                heap.sub_binary(&bits, offset, random.u64(..=bits.size - offset))
            }
            None => Ok(NIL),
        },
        9 => {
            let mut payload = vec![small(random.i64(..3)), small(random.i64(..3))];
            payload.extend(some(random, 4));
            heap.boxed(Kind::Fun, &payload)
        }
        10 => {
            let name = atom(random.u32(1..30));
            heap.boxed(Kind::ExternalFun, &[small(0), small(1), name, name])
        }
        11 => {
            let pairs = (0..random.i64(30..80)).map(|key| (small(key), words[key as usize % words.len()]));
            maps::from_pairs(heap, pairs.collect())
        }
        12 => {
            let module = ["Elixir.Range", "Elixir.MapSet", "Elixir.Date"][random.usize(..3)];
            let mut pairs = vec![(heap.atom("__struct__"), heap.atom(module))];
            for name in ["first", "last", "step", "map"] {
                if random.bool() {
                    pairs.push((heap.atom(name), pick(random)));
                }
            }
            maps::from_pairs(heap, pairs)
        }
        _ => {
            let pairs = (0..random.usize(..6)).map(|_| (pick(random), pick(random))).collect();
            maps::from_pairs(heap, pairs)
        }
    }
}

fn read_out(heap: &mut Heap<'_>, word: Word) -> Outcome {
    let mut sink = Counter { made: 0 };
    let done = decode(&mut sink, heap, word);
    assert!(sink.made <= 40 * MEMORY.end as u64, "{} bytes were made", sink.made);
    done.map(|_| NIL).map_err(|_| instar_terms::heap::Fail::Corrupt)
}

/// Counts what would be made outside.
struct Counter {
    made: u64,
}

impl Counter {
    fn more(&mut self, bytes: usize) -> Option<()> {
        self.made += 16 + bytes as u64;
        Some(())
    }
}

impl Sink for Counter {
    type Term = ();
    fn integer(&mut self, _: i64) {}
    fn big(&mut self, _: bool, magnitude: &[u8]) -> Option<()> {
        self.more(magnitude.len())
    }
    fn float(&mut self, _: f64) {
        self.made += 16;
    }
    fn atom(&mut self, _: u32, _: &str) -> Option<()> {
        Some(())
    }
    fn nil(&mut self) {}
    fn list(&mut self, elements: &[()], (): ()) {
        self.made += 16 * elements.len() as u64;
    }
    fn tuple(&mut self, elements: &[()]) {
        self.made += 8 + 8 * elements.len() as u64;
    }
    fn map(&mut self, keys: &[()], _: &[()]) -> Option<()> {
        self.more(16 * keys.len())
    }
    fn remember(&mut self, _: usize, (): (), _: &[()]) -> bool {
        true
    }
    fn map_like(&mut self, _: usize, values: &[()]) -> Option<()> {
        self.more(8 * values.len())
    }
    fn binary(&mut self, bytes: &[u8]) {
        self.made += 16 + bytes.len() as u64;
    }
    fn part(&mut self, (): (), _: usize, _: usize) -> Option<()> {
        self.more(24)
    }
    fn bits(&mut self, bytes: &[u8], _: u64) -> Option<()> {
        self.more(bytes.len())
    }
    fn fun(&mut self, shown: &str) -> Option<()> {
        self.more(shown.len())
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn forged_heaps_harm_nobody() {
        super::run(20_000, 1).unwrap();
    }
}
