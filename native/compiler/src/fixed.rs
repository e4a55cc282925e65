//! What functions of the library have to be the same in every program that has them, so that their native code is, too.
//!
//! Whatever a program numbers in its own order, as the addresses of its literals, its atoms and its funs, such a function does
//! not have in its code. It finds them in a pool of its own, one word after the other in the order in which it needs them.
//! Where its pool is stands in a table at a fixed address, in the place that the library's number of the function gives it. Maps
//! that it guesses the shape of are its own, or the library's structs.

use crate::etf::Term;
use crate::program::Struct;
use crate::shape::Shape;
use crate::statics::BASE;
use instar_terms::atoms::WELL_KNOWN;
use instar_terms::layout::{self, NIL, NON_VALUE, TAG_MASK, TAG_SMALL};
use std::collections::BTreeMap;
use std::rc::Rc;

/// More functions than any library has.
const MOST: u32 = 1 << 16;

/// The pools of a program, and the shapes that its functions of the library know.
#[derive(Debug, Default)]
pub(crate) struct Fixed {
    structs: Vec<Struct>,
    /// The places of the table.
    places: u32,
    pools: BTreeMap<u32, Pool>,
}

#[derive(Debug, Default)]
struct Pool {
    words: Vec<u64>,
    shapes: Vec<Rc<Shape>>,
}

impl Fixed {
    /// Of a program with these functions of the library.
    pub(crate) fn new(numbers: impl Iterator<Item = u32>, structs: Vec<Struct>) -> Fixed {
        let places = numbers.filter(|number| *number < MOST).max().map_or(0, |last| last + 1);
        Fixed { structs, places, pools: BTreeMap::new() }
    }

    /// Whether there is no such function.
    pub(crate) fn is_none(&self) -> bool {
        self.places == 0
    }

    /// Bytes of the table.
    pub(crate) fn bytes(&self) -> usize {
        (4 * self.places as usize).next_multiple_of(8)
    }

    /// Where in memory the address of a function's pool is; nothing for one that the table has no place for.
    pub(crate) fn place(&self, number: u32) -> Option<u64> {
        (number < self.places).then(|| u64::from(BASE) + 4 * u64::from(number))
    }

    /// Forgets what a function needed when it was compiled before.
    pub(crate) fn begin(&mut self, number: u32) {
        self.pools.entry(number).or_default().words.clear();
    }

    /// How many bytes into a function's pool a word is.
    pub(crate) fn offset(&mut self, number: u32, word: u64) -> u64 {
        let words = &mut self.pools.entry(number).or_default().words;
        let index = words.iter().position(|known| *known == word).unwrap_or_else(|| {
            words.push(word);
            words.len() - 1
        });
        8 * index as u64
    }

    /// All pools, with the numbers of their functions.
    pub(crate) fn pools(&self) -> impl Iterator<Item = (u32, &[u64])> {
        self.pools.iter().map(|(number, pool)| (*number, &*pool.words)).filter(|(_, words)| !words.is_empty())
    }

    /// Notes that a function makes maps of a shape.
    pub(crate) fn note(&mut self, number: u32, shape: &Rc<Shape>) {
        let shapes = &mut self.pools.entry(number).or_default().shapes;
        if !shapes.iter().any(|known| Rc::ptr_eq(known, shape)) {
            shapes.push(shape.clone());
        }
    }

    /// The first shape with these keys of which a function makes maps.
    pub(crate) fn shape_with(&self, number: u32, keys: &[&Term]) -> Option<Rc<Shape>> {
        let mut shapes = self.pools.get(&number)?.shapes.iter();
        shapes.find(|shape| keys.iter().all(|key| shape.keys.contains(key))).cloned()
    }

    /// The fields of a struct that has these keys: of the module's own, or of that with the fewest.
    pub(crate) fn keys_with(&self, keys: &[&Term], module: &str) -> Option<Vec<Term>> {
        let fits = self.structs.iter().filter(|one| keys.iter().all(|key| one.keys.contains(key)));
        let best = fits.min_by_key(|one| (!module.ends_with(&*one.name), one.keys.len()))?;
        Some(best.keys.clone())
    }
}

/// Whether a word is the same in every program: a small integer, the empty list, or an atom that all of them know.
pub(crate) fn is_same_everywhere(word: u64) -> bool {
    let well_known = |index: u32| (index as usize) < WELL_KNOWN.len();
    word & TAG_MASK == TAG_SMALL
        || word == NIL
        || word == NON_VALUE
        || layout::atom_index(word).is_some_and(well_known)
}
