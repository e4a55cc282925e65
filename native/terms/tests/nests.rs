//! Nothing here recurses over data: every function on nests of every container, on a thread with a small stack.
//!
//! A function that called itself for each level would need some 64 bytes of stack a time at the very least: on [`DEEP`]
//! levels more than there are.
#![allow(clippy::unwrap_used)]

use instar_terms::bif;
use instar_terms::codec::{Outside, Sink, Source, Uncrossable, decode, encode, takes_more_than};
use instar_terms::collect::{Regions, collect};
use instar_terms::context::{Atoms, Module};
use instar_terms::hash::hash;
use instar_terms::heap::{Fail, Heap, Outcome, Word};
use instar_terms::layout::{Kind, NIL, Register, small};
use instar_terms::order::{Numbers, compare, equal_exactly};
use instar_terms::runtime;
use instar_terms::section::{Fun, Section};
use instar_terms::{maps, phash, phash2, segments};
use std::sync::Arc;

/// Half of what a fiber has for the host's functions.
const STACK: usize = 128 << 10;
const DEEP: usize = 5_000;
const DEEPEST: usize = 1_000_000;
/// Where the words of the runtime's functions are.
const SP: usize = 1024;
const HEAP: usize = 4096;

fn on_a_small_stack(run: impl FnOnce() + Send + 'static) {
    std::thread::Builder::new().stack_size(STACK).spawn(run).unwrap().join().unwrap();
}

fn atoms() -> Atoms {
    let atoms = instar_terms::atoms::WELL_KNOWN.iter().map(|name| (*name).to_owned()).collect();
    let funs = vec![Fun { module: "ok".into(), name: "error".into(), arity: 1 }];
    Atoms::new(Arc::new(Module::new(&Section { release: 27, atoms, funs, ..Section::default() }).unwrap()))
}

/// Puts a level around what is inside.
type Level = fn(&mut Heap<'_>, Word) -> Outcome;

fn in_big_map(heap: &mut Heap<'_>, key: Word, value: Word) -> Outcome {
    // 32 other pairs are in a node that all levels share; where the hash would put them is no matter to who walks.
    let at = HEAP;
    let leaf = heap.cons(key, value)?;
    let others = heap.word(at)?;
    let top = heap.boxed(Kind::BigMapNode, &[small(0b11), others, leaf])?;
    heap.boxed(Kind::BigMap, &[small(33), top])
}

fn struct_of(heap: &mut Heap<'_>, module: &str, fields: &[(&str, Word)]) -> Outcome {
    let mut pairs = vec![(heap.atom("__struct__"), heap.atom(module))];
    for (name, value) in fields {
        pairs.push((heap.atom(name), *value));
    }
    maps::from_pairs(heap, pairs)
}

const LEVELS: &[(&str, Level)] = &[
    ("list", |heap, inner| heap.cons(inner, NIL)),
    ("list of three", |heap, inner| heap.make_list(&[small(1), inner, small(2)])),
    ("tail", |heap, inner| heap.cons(small(97), inner)),
    ("improper", |heap, inner| heap.cons(inner, small(1))),
    ("tuple", |heap, inner| heap.tuple(&[inner])),
    ("tuple of three", |heap, inner| heap.tuple(&[small(1), inner, small(2)])),
    ("value", |heap, inner| maps::make_flat(heap, &[small(1)], &[inner])),
    ("key", |heap, inner| maps::make_flat(heap, &[inner], &[small(1)])),
    ("value of a big map", |heap, inner| in_big_map(heap, small(40), inner)),
    ("key of a big map", |heap, inner| in_big_map(heap, inner, small(1))),
    ("fun", |heap, inner| heap.boxed(Kind::Fun, &[small(0), small(1), inner])),
    ("iolist", |heap, inner| {
        let text = heap.make_binary(b"ab")?;
        heap.make_list(&[text, inner])
    }),
    ("iolist before a binary", |heap, inner| {
        let text = heap.make_binary(b"ab")?;
        heap.cons(inner, text)
    }),
    ("keywords", |heap, inner| {
        let key = heap.atom("key");
        let pair = heap.tuple(&[key, inner])?;
        heap.make_list(&[pair])
    }),
    ("range", |heap, inner| {
        struct_of(heap, "Elixir.Range", &[("first", inner), ("last", small(1)), ("step", small(1))])
    }),
    ("range with a step", |heap, inner| {
        struct_of(heap, "Elixir.Range", &[("first", small(1)), ("last", small(1)), ("step", inner)])
    }),
    ("set", |heap, inner| {
        let map = maps::make_flat(heap, &[inner], &[NIL])?;
        struct_of(heap, "Elixir.MapSet", &[("map", map)])
    }),
    ("struct", |heap, inner| struct_of(heap, "Elixir.Money", &[("amount", inner)])),
    ("date", |heap, inner| struct_of(heap, "Elixir.Date", &[("calendar", NIL), ("year", inner)])),
];

/// A nest, another one that equals it, and what inspecting is told.
struct Nest {
    memory: Vec<u8>,
    atoms: Atoms,
    hp: usize,
    term: Word,
    equal: Word,
    about: Word,
}

impl Nest {
    fn new(level: Level, depth: usize, core: fn(&mut Heap<'_>) -> Outcome) -> Nest {
        let mut atoms = atoms();
        let mut memory = vec![0; (8 << 20) + 2 * 160 * depth];
        let mut heap = Heap::new(&mut memory, HEAP, &mut atoms);
        let at = heap.allocate(1).unwrap();
        let mut others = vec![small((1 << 16) - 1)];
        for group in 0..16 {
            let leaves = [2 * group, 2 * group + 1].map(|n| heap.cons(small(n), small(n)).unwrap());
            others.push(heap.boxed(Kind::BigMapNode, &[small(0b11), leaves[0], leaves[1]]).unwrap());
        }
        let others = heap.boxed(Kind::BigMapNode, &others).unwrap();
        heap.store(at, others).unwrap();
        let mut nested = || {
            let mut term = core(&mut heap).unwrap();
            for _ in 0..depth {
                // What making it costs is not the question.
                term = level(&mut heap, term).unwrap();
            }
            term
        };
        let (term, equal) = (nested(), nested());
        let mut structs = Vec::new();
        for (module, fields) in [
            ("Elixir.Range", &["first", "last", "step"][..]),
            ("Elixir.MapSet", &["map"]),
            ("Elixir.Money", &["amount"]),
            ("Elixir.Date", &["calendar", "year"]),
        ] {
            let fields: Vec<Word> = fields.iter().map(|field| heap.atom(field)).collect();
            structs.push((heap.atom(module), heap.make_list(&fields).unwrap()));
        }
        let structs = maps::from_pairs(&mut heap, structs).unwrap();
        let (yes, no) = (instar_terms::atoms::TRUE, instar_terms::atoms::FALSE);
        let about = heap.tuple(&[yes, yes, no, small(1 << 40), structs]).unwrap();
        let hp = heap.hp();
        Nest { memory, atoms, hp, term, equal, about }
    }

    fn on<T>(&mut self, run: impl FnOnce(&mut Heap<'_>) -> T) -> T {
        let mut heap = Heap::new(&mut self.memory, self.hp, &mut self.atoms).holding_at_most(1 << 30);
        // As a call begins.
        heap.store(Register::Dictionary as usize, NIL).unwrap();
        run(&mut heap)
    }

    // A fresh heap for each: what one did, another does not pay for.
    fn all(&mut self) {
        let (term, equal, about) = (self.term, self.equal, self.about);
        let fine = |result: Outcome<bool>| assert!(matches!(result, Ok(true)), "{result:?}");
        fine(self.on(|heap| equal_exactly(heap, term, equal)));
        fine(self.on(|heap| Ok(compare(heap, term, equal, Numbers::ByValue)?.is_eq())));
        fine(self.on(|heap| Ok(hash(heap, term)? == hash(heap, equal)?)));
        fine(self.on(|heap| Ok(phash2::hash(heap, term)? == phash2::hash(heap, equal)?)));
        let _ = self.on(|heap| phash::hash(heap, term));
        let inspect = bif::find("instar", "inspect", 2).unwrap();
        let _ = self.on(|heap| inspect.run(heap, &[term, about]));
        let _ = self.on(|heap| takes_more_than(heap, term, usize::MAX));
        let _ = self.on(|heap| decode(&mut Counter { funs: true }, heap, term));
        let _ = self.on(|heap| decode(&mut Counter { funs: false }, heap, term));
        let regions = Regions { heap_base: HEAP, hp: self.hp };
        collect(&mut self.memory, regions, 0..0, &mut [term, equal], &mut Vec::new()).unwrap();
    }
}

struct Counter {
    funs: bool,
}

impl Sink for Counter {
    type Term = u32;
    fn integer(&mut self, _: i64) -> u32 {
        1
    }
    fn big(&mut self, _: bool, _: &[u8]) -> Option<u32> {
        Some(1)
    }
    fn float(&mut self, _: f64) -> u32 {
        1
    }
    fn atom(&mut self, _: u32, _: &str) -> Option<u32> {
        Some(1)
    }
    fn nil(&mut self) -> u32 {
        1
    }
    fn list(&mut self, elements: &[u32], tail: u32) -> u32 {
        elements.iter().fold(tail, |sum, size| sum.saturating_add(*size))
    }
    fn tuple(&mut self, elements: &[u32]) -> u32 {
        elements.iter().fold(1, |sum, size| sum.saturating_add(*size))
    }
    fn map(&mut self, keys: &[u32], values: &[u32]) -> Option<u32> {
        Some(self.tuple(keys).saturating_add(self.tuple(values)))
    }
    fn binary(&mut self, _: &[u8]) -> u32 {
        1
    }
    fn part(&mut self, of: u32, _: usize, _: usize) -> Option<u32> {
        Some(of)
    }
    fn bits(&mut self, _: &[u8], _: u64) -> Option<u32> {
        Some(1)
    }
    fn fun(&mut self, _: &str) -> Option<u32> {
        self.funs.then_some(1)
    }
}

#[test]
fn what_walks_does_it_on_a_million_levels() {
    on_a_small_stack(|| {
        for (name, level) in LEVELS {
            println!("{name}");
            Nest::new(*level, DEEPEST, |_| Ok(NIL)).all();
        }
    });
}

#[test]
fn all_functions_take_deep_nests() {
    on_a_small_stack(|| {
        for (name, level) in LEVELS {
            println!("{name}");
            let mut nest = Nest::new(*level, DEEP, |heap| heap.make_binary(b"core"));
            let (term, equal, about) = (nest.term, nest.equal, nest.about);
            for bif in bif::all() {
                for position in 0..bif.arity {
                    for other in [NIL, about, equal] {
                        let mut arguments = vec![other; bif.arity];
                        arguments[position] = term;
                        let done = nest.on(|heap| runtime::call_bif(heap, bif, &arguments));
                        // Its own functions are given what the compiler knows, and are right to refuse this.
                        let refused = done == Err(Fail::Corrupt) && bif.module != "instar";
                        assert!(!refused, "{}:{}", bif.module, bif.name);
                    }
                }
            }
            nest.on(|heap| runtime_functions(heap, term, equal));
        }
    });
}

fn runtime_functions(heap: &mut Heap<'_>, term: Word, equal: Word) {
    for (index, word) in [term, term, equal, equal, small(1)].into_iter().enumerate() {
        heap.store(SP + 8 * index, word).unwrap();
    }
    let _ = runtime::map_get(heap, term, equal);
    let _ = runtime::map_put(heap, SP, 2, false);
    let _ = runtime::map_put(heap, SP, 2, true);
    let _ = runtime::tagged(heap, term, equal);
    let _ = runtime::no_clause(heap, term, equal, SP, 4);
    let _ = runtime::apply(heap, (term, equal), SP, 4, term);
    let _ = runtime::bad_arity(heap, term, SP, 4);
    let _ = runtime::raise_error(heap, term, equal, term, (term, equal));
    let _ = runtime::unsupported(heap, term);
    for of in 0..=6 {
        for (index, word) in [small(of | 1 << 16), term, equal].into_iter().enumerate() {
            heap.store(SP + 8 * index, word).unwrap();
        }
        let _ = segments::create(heap, SP, 1);
    }
}

/// Terms outside, each as deep as its number says.
struct Outer(u8);

impl Source<'static> for Outer {
    type Term = usize;
    fn read(&mut self, _: &mut Heap<'_>, depth: usize) -> Outside<'static, usize> {
        let (inner, leaf) = (depth.wrapping_sub(1), 0);
        match (depth, self.0) {
            (0, _) => Outside::Integer(1),
            (1, 6..) => Outside::Foreign("pid"),
            (_, 0 | 6) => Outside::Cons(inner, leaf),
            (_, 1 | 7) => Outside::Cons(leaf, inner),
            (_, 2 | 8) => Outside::Tuple(vec![inner, leaf].into()),
            (_, 3 | 9) => Outside::Map(vec![inner].into(), vec![leaf].into()),
            (_, 4 | 10) => Outside::Map(vec![leaf].into(), vec![inner].into()),
            _ => Outside::Map(vec![inner].into(), vec![inner].into()),
        }
    }
}

#[test]
fn what_comes_in_may_be_deep_too() {
    on_a_small_stack(|| {
        for shape in [0, 1, 2, 3, 4, 6, 7, 8, 9, 10] {
            let (mut atoms, mut memory) = (atoms(), vec![0; 200 << 20]);
            let mut heap = Heap::new(&mut memory, HEAP, &mut atoms);
            match encode(&mut Outer(shape), &mut heap, DEEPEST) {
                Ok(_) => assert!(shape < 6),
                Err(Uncrossable::Foreign("pid", path)) => {
                    assert!(shape == 7 || shape > 5 && path.len() > 1_000)
                }
                other => panic!("{shape}: {other:?}"),
            }
        }
    });
}
