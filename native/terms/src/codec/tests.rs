//! Round trips of a model of Erlang's terms, and against it the order of terms and the maps.

use super::{Outside, Sink, Source, Step, Uncrossable, decode, encode, takes_more_than};
use crate::collect::{Regions, collect};
use crate::context::Atoms;
use crate::heap::{Fail, Heap, Word};
use crate::layout::small;
use crate::order::{Numbers, compare, equal_by_value, equal_exactly};
use crate::{hash, maps};
use num_bigint::{BigInt, Sign};
use std::cmp::Ordering;

/// A term as a value of its own. Keys of a map are distinct, and pairs are in the order of their texts.
#[derive(Debug, Clone, PartialEq)]
enum Model {
    Integer(BigInt),
    Float(f64),
    Atom(&'static str),
    Tuple(Vec<Model>),
    List(Vec<Model>, Box<Model>),
    Nil,
    Map(Vec<(Model, Model)>),
    Bits(Vec<u8>, u64),
    Foreign,
}

#[derive(Default)]
struct World {
    terms: Vec<Model>,
    /// Keys by their number.
    keys: Vec<Vec<usize>>,
}

impl World {
    fn add(&mut self, model: Model) -> usize {
        self.terms.push(model);
        self.terms.len() - 1
    }
}

impl Source<'static> for World {
    type Term = usize;

    fn read(&mut self, heap: &mut Heap<'_>, term: usize) -> Outside<'static, usize> {
        let model = self.terms[term].clone();
        let mut all =
            |models: Vec<Model>| models.into_iter().map(|model| self.add(model)).collect::<Vec<_>>();
        match model {
            Model::Integer(n) => match i64::try_from(&n) {
                Ok(n) => Outside::Integer(n),
                Err(_) => Outside::Big(n.sign() == Sign::Minus, n.iter_u64_digits().collect()),
            },
            Model::Float(x) => Outside::Float(x),
            Model::Atom(text) => Outside::Atom(heap.atoms.intern(text)),
            Model::Tuple(elements) => Outside::Tuple(all(elements).into()),
            Model::Nil => Outside::Nil,
            Model::List(elements, tail) => {
                let rest = match elements.len() {
                    1 => *tail,
                    _ => Model::List(elements[1..].to_vec(), tail),
                };
                let parts = all(vec![elements[0].clone(), rest]);
                Outside::Cons(parts[0], parts[1])
            }
            Model::Map(pairs) => {
                let (keys, values) = pairs.into_iter().unzip();
                let (keys, values) = (all(keys), all(values));
                Outside::Map(keys.into(), values.into())
            }
            Model::Bits(bytes, size) if size % 8 == 0 => Outside::Binary(bytes.into()),
            Model::Bits(bytes, size) => Outside::Bits(bytes.into(), size),
            Model::Foreign => Outside::Foreign("pid"),
        }
    }
}

fn sorted(mut pairs: Vec<(Model, Model)>) -> Model {
    pairs.sort_by_key(|(key, _)| format!("{key:?}"));
    Model::Map(pairs)
}

impl Sink for World {
    type Term = usize;

    fn integer(&mut self, value: i64) -> usize {
        self.add(Model::Integer(value.into()))
    }
    fn big(&mut self, negative: bool, magnitude: &[u8]) -> Option<usize> {
        let sign = if negative { Sign::Minus } else { Sign::Plus };
        Some(self.add(Model::Integer(BigInt::from_bytes_le(sign, magnitude))))
    }
    fn float(&mut self, value: f64) -> usize {
        self.add(Model::Float(value))
    }
    fn atom(&mut self, _index: u32, text: &str) -> Option<usize> {
        let known = ["ok", "a", "Überraschung", "b", "true"].into_iter().find(|known| *known == text)?;
        Some(self.add(Model::Atom(known)))
    }
    fn nil(&mut self) -> usize {
        self.add(Model::Nil)
    }
    fn list(&mut self, elements: &[usize], tail: usize) -> usize {
        let mut elements: Vec<_> = elements.iter().map(|id| self.terms[*id].clone()).collect();
        let list = match self.terms[tail].clone() {
            Model::List(more, tail) => {
                elements.extend(more);
                Model::List(elements, tail)
            }
            tail => Model::List(elements, Box::new(tail)),
        };
        self.add(list)
    }
    fn tuple(&mut self, elements: &[usize]) -> usize {
        let elements = elements.iter().map(|id| self.terms[*id].clone()).collect();
        self.add(Model::Tuple(elements))
    }
    fn map(&mut self, keys: &[usize], values: &[usize]) -> Option<usize> {
        let pair = |(key, value): (&usize, &usize)| (self.terms[*key].clone(), self.terms[*value].clone());
        let pairs = keys.iter().zip(values).map(pair).collect();
        Some(self.add(sorted(pairs)))
    }
    fn remember(&mut self, number: usize, _map: usize, keys: &[usize]) -> bool {
        self.keys.resize(self.keys.len().max(number + 1), Vec::new());
        self.keys[number] = keys.to_vec();
        true
    }
    fn map_like(&mut self, number: usize, values: &[usize]) -> Option<usize> {
        let keys = self.keys[number].clone();
        assert_eq!(keys.len(), values.len());
        self.map(&keys, values)
    }
    fn binary(&mut self, bytes: &[u8]) -> usize {
        self.add(Model::Bits(bytes.to_vec(), 8 * bytes.len() as u64))
    }
    fn part(&mut self, of: usize, start: usize, length: usize) -> Option<usize> {
        let Model::Bits(bytes, _) = &self.terms[of] else { return None };
        let part = bytes[start..start + length].to_vec();
        Some(self.binary(&part))
    }
    fn bits(&mut self, bytes: &[u8], size: u64) -> Option<usize> {
        Some(self.add(Model::Bits(bytes.to_vec(), size)))
    }
    fn fun(&mut self, _shown: &str) -> Option<usize> {
        None
    }
}

struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }

    fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }

    fn term(&mut self, depth: usize) -> Model {
        match self.below(if depth == 0 { 7 } else { 11 }) {
            0 | 1 => Model::Integer(BigInt::from(self.pick(&[0, 1, -1, 2, 255, 1 << 20]))),
            2 => {
                let power = self.pick(&[53u32, 59, 60, 61, 62, 63, 64, 100]);
                let n: BigInt = (BigInt::from(1) << power) + self.pick(&[-1, 0, 1]);
                Model::Integer(if self.below(2) == 0 { n } else { -n })
            }
            3 => Model::Float(self.pick(&[0.0, -0.0, 1.0, -1.5, 9007199254740992.0, 1e19, 2.5e300, 255.0])),
            4 => Model::Atom(self.pick(&["ok", "a", "Überraschung", "b", "true"])),
            5 => Model::Nil,
            6 => {
                let size = self.pick(&[0u64, 1, 8, 12, 16, 24, 70]);
                let mut bytes: Vec<u8> = (0..size.div_ceil(8)).map(|_| self.pick(&[0, 1, 0xff])).collect();
                if !size.is_multiple_of(8) {
                    *bytes.last_mut().unwrap() &= 0xff << (8 - size % 8);
                }
                Model::Bits(bytes, size)
            }
            7 => Model::Tuple((0..self.below(4)).map(|_| self.term(depth - 1)).collect()),
            8 | 9 => {
                let elements = (0..1 + self.below(4)).map(|_| self.term(depth - 1)).collect();
                let tail = match self.below(4) {
                    0 => self.term(0),
                    _ => Model::Nil,
                };
                Model::List(elements, Box::new(tail))
            }
            _ => {
                let size = self.pick(&[0, 1, 2, 3, 31, 32, 33, 60]);
                let mut pairs: Vec<(Model, Model)> = Vec::new();
                for _ in 0..size {
                    let key = match self.below(3) {
                        0 => Model::Integer(BigInt::from(self.below(1000))),
                        _ => self.term(depth - 1),
                    };
                    if !pairs.iter().any(|(known, _)| model_order(known, &key, true) == Ordering::Equal) {
                        pairs.push((key, self.term(0)));
                    }
                }
                sorted(pairs)
            }
        }
    }
}

fn rank(model: &Model) -> u8 {
    match model {
        Model::Integer(_) | Model::Float(_) => 0,
        Model::Atom(_) => 1,
        Model::Tuple(_) => 2,
        Model::Map(_) => 3,
        Model::Nil => 4,
        Model::List(..) => 5,
        Model::Bits(..) | Model::Foreign => 6,
    }
}

/// The order of terms, written down from its description.
fn model_order(a: &Model, b: &Model, by_type: bool) -> Ordering {
    let each = |a: &[Model], b: &[Model]| {
        a.iter().zip(b).map(|(a, b)| model_order(a, b, by_type)).find(|order| order.is_ne())
    };
    match (a, b) {
        (Model::Integer(a), Model::Integer(b)) => a.cmp(b),
        (Model::Float(a), Model::Float(b)) => a.partial_cmp(b).unwrap(),
        (Model::Integer(_), Model::Float(_)) if by_type => Ordering::Less,
        (Model::Float(_), Model::Integer(_)) if by_type => Ordering::Greater,
        // All floats of the samples are halves at least.
        (Model::Integer(a), Model::Float(b)) => {
            (a * BigInt::from(2)).cmp(&crate::arith::truncated(b * 2.0).unwrap())
        }
        (Model::Float(_), Model::Integer(_)) => model_order(b, a, by_type).reverse(),
        (Model::Atom(a), Model::Atom(b)) => a.cmp(b),
        (Model::Tuple(a), Model::Tuple(b)) => {
            a.len().cmp(&b.len()).then_with(|| each(a, b).unwrap_or(Ordering::Equal))
        }
        (Model::List(a, a_tail), Model::List(b, b_tail)) => each(a, b).unwrap_or_else(|| {
            let rest = |elements: &[Model], tail: &Model, from: usize| match &elements[from..] {
                [] => tail.clone(),
                rest => Model::List(rest.to_vec(), Box::new(tail.clone())),
            };
            let from = a.len().min(b.len());
            model_order(&rest(a, a_tail, from), &rest(b, b_tail, from), by_type)
        }),
        (Model::Map(a), Model::Map(b)) => {
            let sort = |pairs: &[(Model, Model)]| {
                let mut pairs = pairs.to_vec();
                pairs.sort_by(|(a, _), (b, _)| model_order(a, b, true));
                pairs.into_iter().unzip::<_, _, Vec<_>, Vec<_>>()
            };
            a.len().cmp(&b.len()).then_with(|| {
                let ((a_keys, a_values), (b_keys, b_values)) = (sort(a), sort(b));
                let keys = a_keys.iter().zip(&b_keys).map(|(a, b)| model_order(a, b, true));
                keys.chain(each(&a_values, &b_values)).find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
            })
        }
        (Model::Bits(a, a_size), Model::Bits(b, b_size)) => {
            let bits = |bytes: &[u8], size: &u64| {
                let all: String = bytes.iter().map(|byte| format!("{byte:08b}")).collect();
                all[..*size as usize].to_owned()
            };
            bits(a, a_size).cmp(&bits(b, b_size))
        }
        _ => rank(a).cmp(&rank(b)),
    }
}

const BASE: usize = 1024;

fn with<T>(run: impl FnOnce(&mut Heap<'_>) -> T) -> T {
    let mut atoms = Atoms::well_known();
    let mut memory = vec![0; 256 << 10];
    run(&mut Heap::new(&mut memory, BASE, &mut atoms))
}

fn into(heap: &mut Heap<'_>, model: &Model) -> Word {
    encode(&mut World { terms: vec![model.clone()], keys: Vec::new() }, heap, 0).unwrap()
}

fn out(heap: &mut Heap<'_>, word: Word) -> Model {
    let mut world = World::default();
    let id = decode(&mut world, heap, word).unwrap();
    world.terms.swap_remove(id)
}

// More shapes than are remembered, in and beside each other, and each of them again and again.
#[test]
fn maps_of_the_same_keys_are_told_from_others() {
    fn map(shape: usize, depth: usize) -> Model {
        let key = |index: usize| Model::Integer(BigInt::from(100 * (shape % 12) + 7 * index % 5));
        let value = |index: usize| match depth {
            0 => Model::Integer(BigInt::from(shape + index)),
            _ => map(shape + 5 * index + depth, depth - 1),
        };
        sorted((0..1 + shape % 4).map(|index| (key(index), value(index))).collect())
    }
    with(|heap| {
        let model = Model::List((0..60).map(|shape| map(shape, 3)).collect(), Box::new(Model::Nil));
        let word = encode(&mut World { terms: vec![model.clone()], keys: Vec::new() }, heap, 0).unwrap();
        assert_eq!(out(heap, word), model);
        // So do maps that have a tuple of keys each.
        let maps: Vec<Word> = (0..60)
            .map(|n| {
                let pairs = (0..1 + n % 3).map(|key| (small(key + n % 12), small(n))).collect();
                maps::from_distinct(heap, pairs).unwrap()
            })
            .collect();
        let list = heap.make_list(&maps).unwrap();
        let integer = |n: i64| Model::Integer(BigInt::from(n));
        let Model::List(found, _) = out(heap, list) else { panic!() };
        for (n, map) in (0..60).zip(found) {
            let pairs = (0..1 + n % 3).map(|key| (integer(key + n % 12), integer(n))).collect();
            assert_eq!(map, sorted(pairs));
        }
    });
}

#[test]
fn what_goes_in_comes_out() {
    for seed in 0..2_000 {
        let model = Random(seed).term(4);
        with(|heap| {
            let word = into(heap, &model);
            assert_eq!(out(heap, word), model);
        });
    }
}

#[test]
fn what_is_collected_comes_out_the_same() {
    for seed in 0..500 {
        let model = Random(seed).term(4);
        let mut atoms = Atoms::well_known();
        let mut memory = vec![0; 256 << 10];
        let mut heap = Heap::new(&mut memory, BASE, &mut atoms);
        let mut roots = [into(&mut heap, &model)];
        let regions = Regions { heap_base: BASE, hp: heap.hp() };
        let hp = collect(&mut memory, regions, 0..0, &mut roots, &mut Vec::new()).unwrap();
        memory[hp..].fill(0x5b);
        let mut heap = Heap::new(&mut memory, hp, &mut atoms);
        assert_eq!(out(&mut heap, roots[0]), model);
    }
}

#[test]
fn the_order_is_the_one_that_is_described() {
    let mut random = Random(3);
    let models: Vec<Model> = (0..140).map(|_| random.term(2)).collect();
    for a in &models {
        for b in &models {
            with(|heap| {
                let (x, y) = (into(heap, a), into(heap, b));
                let by_value = model_order(a, b, false);
                let by_type = model_order(a, b, true);
                assert_eq!(compare(heap, x, y, Numbers::ByValue), Ok(by_value), "{a:?} {b:?}");
                assert_eq!(compare(heap, x, y, Numbers::ByType), Ok(by_type), "{a:?} {b:?}");
                assert_eq!(equal_by_value(heap, x, y), Ok(by_value.is_eq()), "{a:?} {b:?}");
                assert_eq!(equal_exactly(heap, x, y), Ok(by_type.is_eq()), "{a:?} {b:?}");
                if by_type.is_eq() {
                    assert_eq!(hash::hash(heap, x), hash::hash(heap, y));
                }
            });
        }
    }
}

#[test]
fn maps_are_what_a_list_of_pairs_is() {
    for seed in 0..60 {
        let mut random = Random(seed);
        with(|heap| {
            let mut map = maps::empty(heap).unwrap();
            let mut model: Vec<(Model, Word)> = Vec::new();
            for round in 0..150 {
                let key = match random.below(4) {
                    0 => random.term(1),
                    _ => Model::Integer(BigInt::from(random.below(70))),
                };
                let word = into(heap, &key);
                let at = model.iter().position(|(known, _)| model_order(known, &key, true).is_eq());
                if random.below(3) > 0 {
                    map = maps::put(heap, map, word, small(round)).unwrap();
                    match at {
                        Some(at) => model[at].1 = small(round),
                        None => model.push((key, small(round))),
                    }
                } else {
                    let taken = maps::take(heap, map, word).unwrap();
                    assert_eq!(taken.map(|(value, _)| value), at.map(|at| model.remove(at).1));
                    map = taken.map_or(map, |(_, rest)| rest);
                }
                assert_eq!(maps::size(heap, map), Ok(Some(model.len())));
                assert_eq!(maps::flat(heap, map).unwrap().is_some(), model.len() <= maps::FLAT_MAX);
            }
            for (key, value) in &model {
                let word = into(heap, key);
                assert_eq!(maps::get(heap, map, word), Ok(Some(*value)));
            }
            let pairs = maps::pairs(heap, map).unwrap();
            // By another way the same map, and piece by piece the same pairs.
            let mut again = pairs.clone();
            again.reverse();
            let again = maps::from_pairs(heap, again).unwrap();
            assert_eq!(equal_exactly(heap, map, again), Ok(true));
            let (mut at, mut pieces) = (Some(0), Vec::new());
            while let Some(start) = at {
                let (some, next) = maps::pairs_from(heap, map, start, 7).unwrap();
                pieces.extend(some);
                at = next;
            }
            assert_eq!(pieces, pairs);
        });
    }
}

#[test]
fn what_cannot_cross_is_named_with_the_way_to_it() {
    let deep = Model::Map(vec![(
        Model::Atom("a"),
        Model::Tuple(vec![Model::Nil, Model::List(vec![Model::Nil, Model::Foreign], Box::new(Model::Nil))]),
    )]);
    with(|heap| {
        let mut world = World { terms: vec![deep], keys: Vec::new() };
        let Err(Uncrossable::Foreign("pid", path)) = encode(&mut world, heap, 0) else { panic!() };
        assert!(matches!(path[..], [Step::Value(_), Step::Field(2), Step::Element(1)]));
    });
    with(|heap| {
        let fun = heap.boxed(crate::layout::Kind::Fun, &[small(0), small(2)]).unwrap();
        let list = heap.make_list_onto(&[small(1)], fun).unwrap();
        let tuple = heap.tuple(&[small(0), list]).unwrap();
        let mut world = World::default();
        let found = decode(&mut world, heap, tuple);
        assert_eq!(found, Err(Uncrossable::Foreign("fun", vec![Step::Field(2), Step::Tail])));
    });
}

#[test]
fn it_is_told_what_takes_long_to_read() {
    with(|heap| {
        let integers: Vec<Word> = (0..100).map(small).collect();
        let list = heap.make_list(&integers).unwrap();
        let tuple = heap.tuple(&integers).unwrap();
        let pairs = integers.iter().map(|word| (*word, *word)).collect();
        let map = maps::from_distinct(heap, pairs).unwrap();
        let binary = heap.make_binary(&[0; 6_400]).unwrap();
        let mut shared = small(1);
        for _ in 0..60 {
            shared = heap.tuple(&[shared, shared]).unwrap();
        }
        let terms = [(small(1), 1), (list, 201), (tuple, 101), (map, 1_400), (binary, 101)];
        for (term, steps) in terms {
            assert_eq!(takes_more_than(heap, term, steps), Ok(false), "{steps}");
            assert_eq!(takes_more_than(heap, term, steps - 1), Ok(true), "{steps}");
        }
        assert_eq!(takes_more_than(heap, shared, 4_000), Ok(true));
    });
}

#[test]
fn what_is_shared_goes_out_once() {
    struct Counter(u64);
    impl Sink for Counter {
        type Term = u64;
        fn integer(&mut self, _: i64) -> u64 {
            1
        }
        fn big(&mut self, _: bool, _: &[u8]) -> Option<u64> {
            None
        }
        fn float(&mut self, _: f64) -> u64 {
            1
        }
        fn atom(&mut self, _: u32, _: &str) -> Option<u64> {
            None
        }
        fn nil(&mut self) -> u64 {
            1
        }
        fn list(&mut self, elements: &[u64], tail: u64) -> u64 {
            self.0 += elements.len() as u64;
            elements.iter().fold(tail, |sum, size| sum.saturating_add(*size))
        }
        fn tuple(&mut self, elements: &[u64]) -> u64 {
            self.0 += 1;
            elements.iter().fold(0, |sum, size| sum.saturating_add(*size))
        }
        fn map(&mut self, _: &[u64], _: &[u64]) -> Option<u64> {
            None
        }
        fn binary(&mut self, _: &[u8]) -> u64 {
            1
        }
        fn part(&mut self, of: u64, _: usize, _: usize) -> Option<u64> {
            Some(of)
        }
        fn bits(&mut self, _: &[u8], _: u64) -> Option<u64> {
            None
        }
        fn fun(&mut self, _: &str) -> Option<u64> {
            None
        }
    }
    let shared = |heap: &mut Heap<'_>, levels: usize| {
        let mut word = small(1);
        for _ in 0..levels {
            word = heap.tuple(&[word, word]).unwrap();
            word = heap.make_list(&[word, word]).unwrap();
        }
        word
    };
    with(|heap| {
        let mut counter = Counter(0);
        let word = shared(heap, 6);
        assert_eq!(decode(&mut counter, heap, word), Ok(5_461), "as a tree it has more terms than the heap");
        assert!(counter.0 < 3_000, "{}", counter.0);
    });
    // An element may be a tail of the same list.
    with(|heap| {
        let mut counter = Counter(0);
        let word = (0..13).fold(crate::layout::NIL, |word, _| heap.cons(word, word).unwrap());
        assert_eq!(decode(&mut counter, heap, word), Ok(1 << 13));
        assert!(counter.0 < 3_000, "{}", counter.0);
    });
    // As a tree it is larger than any memory, and outside the first copy would make it one.
    with(|heap| {
        let mut counter = Counter(0);
        let word = shared(heap, 30);
        assert_eq!(decode(&mut counter, heap, word), Err(Uncrossable::Failed(Fail::Memory)));
        assert!(counter.0 < 10_000, "{}", counter.0);
    });
    // Circles, which no compiled program can make, are no terms.
    with(|heap| {
        let mut counter = Counter(0);
        for level in [0, 1, 2] {
            let circle = heap.cons(small(1), small(1)).unwrap();
            let inner = match level {
                0 => circle,
                1 => heap.tuple(&[circle]).unwrap(),
                _ => maps::from_pairs(heap, (0..40).map(|key| (small(key), circle)).collect()).unwrap(),
            };
            for at in [0, 8] {
                heap.store(crate::layout::address(circle) as usize + at, inner).unwrap();
                let read = decode(&mut counter, heap, inner);
                assert_eq!(read, Err(Uncrossable::Failed(Fail::Corrupt)), "{level} {at}");
            }
        }
    });
}

#[test]
fn parts_of_a_large_binary_share_it_outside() {
    with(|heap| {
        let whole = heap.make_binary(&[7; 8_000]).unwrap();
        let bits = heap.bits(whole).unwrap().unwrap();
        let mut parts: Vec<Word> =
            (0..200).map(|n| heap.sub_binary(&bits, 8 * n, 8 * 7_000).unwrap()).collect();
        parts.push(whole);
        let list = heap.make_list(&parts).unwrap();
        let Model::List(elements, _) = out(heap, list) else { panic!() };
        assert_eq!(elements.len(), 201);
        assert!(elements[..200].iter().all(|part| *part == Model::Bits(vec![7; 7_000], 56_000)));
    });
}
