//! Big maps beside what they are described as: their order, equality and hash, also where keys have equal hashes.
#![allow(clippy::unwrap_used)]

use instar_terms::context::{Atoms, Module};
use instar_terms::hash::hash;
use instar_terms::heap::{Heap, Word};
use instar_terms::layout::small;
use instar_terms::maps;
use instar_terms::order::{Numbers, compare, equal_by_value, equal_exactly, sort_pairs};
use instar_terms::section::Section;
use std::cmp::Ordering;
use std::sync::Arc;

fn with<T>(release: u32, run: impl FnOnce(&mut Heap<'_>) -> T) -> T {
    let atoms = instar_terms::atoms::WELL_KNOWN.iter().map(|name| (*name).to_owned()).collect();
    let module = Module::new(&Section { release, atoms, ..Section::default() }).unwrap();
    let mut atoms = Atoms::new(Arc::new(module));
    let mut memory = vec![0; 8 << 20];
    run(&mut Heap::new(&mut memory, 1024, &mut atoms))
}

// Sizes, then keys in order, then values in the order of their keys.
fn described(heap: &mut Heap<'_>, a: Word, b: Word) -> Ordering {
    let mut sorted = |map| {
        let pairs = maps::pairs(heap, map).unwrap();
        sort_pairs(heap, pairs).unwrap()
    };
    let (a, b) = (sorted(a), sorted(b));
    let mut first = |of: fn(&(Word, Word)) -> Word, numbers| {
        let mut orders = a.iter().zip(&b).map(|(a, b)| compare(heap, of(a), of(b), numbers).unwrap());
        orders.find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
    };
    a.len()
        .cmp(&b.len())
        .then_with(|| first(|pair| pair.0, Numbers::ByType))
        .then_with(|| first(|pair| pair.1, Numbers::ByValue))
}

// Keys whose hashes are equal, for a zero and a negative zero have the same one.
fn zeros(heap: &mut Heap<'_>, signs: u32) -> Word {
    let elements: Vec<Word> =
        (0..6).map(|bit| heap.make_float(if signs >> bit & 1 == 1 { -0.0 } else { 0.0 }).unwrap()).collect();
    heap.tuple(&elements).unwrap()
}

fn key(heap: &mut Heap<'_>, random: &mut fastrand::Rng) -> Word {
    match random.u32(..4) {
        0 => zeros(heap, random.u32(..64)),
        1 => heap.make_float(f64::from(random.u32(..60))).unwrap(),
        _ => small(i64::from(random.u32(..60))),
    }
}

#[test]
fn maps_are_ordered_as_it_is_described() {
    let mut random = fastrand::Rng::with_seed(1);
    for release in [26, 27] {
        for round in 0..300 {
            with(release, |heap| {
                let pairs: Vec<(Word, Word)> =
                    (0..random.usize(40..120)).map(|n| (key(heap, &mut random), small(n as i64))).collect();
                let mut found = vec![maps::from_pairs(heap, pairs).unwrap()];
                // Those that differ in little.
                for _ in 0..6 {
                    let mut map = found[random.usize(..found.len())];
                    for _ in 0..random.usize(..3) {
                        let old = maps::pairs(heap, map).unwrap();
                        map = match random.u32(..3) {
                            0 => {
                                let taken = old[random.usize(..old.len())].0;
                                let rest = maps::take(heap, map, taken).unwrap().unwrap().1;
                                let new = key(heap, &mut random);
                                maps::put(heap, rest, new, small(1)).unwrap()
                            }
                            1 => {
                                let value = heap.make_float(7.0).unwrap();
                                maps::put(heap, map, old[random.usize(..old.len())].0, value).unwrap()
                            }
                            _ => maps::put(heap, map, old[random.usize(..old.len())].0, small(7)).unwrap(),
                        };
                    }
                    found.push(map);
                }
                for a in &found {
                    for b in &found {
                        let order = described(heap, *a, *b);
                        assert_eq!(compare(heap, *a, *b, Numbers::ByValue), Ok(order), "round {round}");
                        assert_eq!(equal_by_value(heap, *a, *b), Ok(order.is_eq()), "round {round}");
                        if equal_exactly(heap, *a, *b).unwrap() {
                            assert_eq!(hash(heap, *a), hash(heap, *b));
                        }
                    }
                }
            });
        }
    }
}

#[test]
fn a_map_is_the_same_however_it_was_made() {
    let mut random = fastrand::Rng::with_seed(2);
    for round in 0..200 {
        with(27, |heap| {
            let mut pairs: Vec<(Word, Word)> =
                (0..random.usize(33..150)).map(|n| (key(heap, &mut random), small(n as i64))).collect();
            let map = maps::from_pairs(heap, pairs.clone()).unwrap();
            let mut other = maps::empty(heap).unwrap();
            let gone = key(heap, &mut random);
            for (key, value) in &pairs {
                other = maps::put(heap, other, *key, *value).unwrap();
                other = maps::put(heap, other, gone, small(0)).unwrap();
            }
            match maps::get(heap, map, gone).unwrap() {
                Some(value) => other = maps::put(heap, other, gone, value).unwrap(),
                None => other = maps::take(heap, other, gone).unwrap().unwrap().1,
            }
            assert_eq!(equal_exactly(heap, map, other), Ok(true), "round {round}");
            assert_eq!(hash(heap, map), hash(heap, other));
            pairs.reverse();
            for (key, _) in pairs {
                let value = maps::get(heap, map, key).unwrap();
                assert!(value.is_some() && maps::get(heap, other, key).unwrap() == value);
            }
        });
    }
}

#[test]
fn the_hash_of_a_big_map_depends_on_what_is_in_it() {
    with(25, |heap| {
        let hashes: std::collections::HashSet<u64> = (0..1_000)
            .map(|value| {
                let pairs = (0..40).map(|key| (small(key), small(key * value))).collect();
                let map = maps::from_pairs(heap, pairs).unwrap();
                hash(heap, map).unwrap()
            })
            .collect();
        assert_eq!(hashes.len(), 1_000);
    });
}
