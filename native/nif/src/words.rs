//! Terms as the words that the VM keeps them in: small ones are told by their tags, others are read where they lie, and new
//! ones are written in a row where each by a function of the VM's would take longer than all else that is done with it.
//!
//! Unsafe, because this reads and writes the VM's heap behind its back. What makes it sound:
//!
//! - *The layout is looked at, not believed.* When the library is loaded, [`Layout::probe`] has the VM's own functions make
//!   terms of each kind and size that this file knows, and compares their words with what this file would read and write.
//!   One difference, and all terms are read and made by functions of the VM from then on. What has another tag than those
//!   is [`Seen::Other`], and left to these functions too.
//! - *Terms stay where they are.* A [`Word`] lives for as long as the environment of its term. The VM collects a process's
//!   garbage only when it runs or has returned from a native function, never during one; an environment of the library's own
//!   is never collected. Literals lie still for as long as a term leads to them.
//! - *What is written is whole.* An [`Arena`] takes its room from the VM as a list that it makes, of which nobody else has a
//!   word yet. In this room terms stand one behind the other, each as the VM itself writes it; what is left of it becomes a
//!   tuple that nobody has. So who walks through the room from end to end, as the collector does with fragments of a heap,
//!   meets a row of terms, whatever is written there, and be it half of an answer.
//! - *A word in a term is a word of the same environment*: only functions of this file and of the VM make words.

#![allow(unsafe_code)]

use rustler::sys::ErlNifTerm;
use rustler::types::atom::Atom;
use rustler::{Env, Term};
use std::marker::PhantomData;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

/// A term's word. Two that are equal are the same term.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[repr(transparent)]
pub(crate) struct Word<'a>(usize, PhantomData<Term<'a>>);

impl<'a> Word<'a> {
    /// The word of a term.
    #[inline]
    pub(crate) fn of(term: Term<'a>) -> Word<'a> {
        raw(term.as_c_arg())
    }

    /// The term of a word, in its environment.
    #[inline]
    pub(crate) fn term(self, env: Env<'a>) -> Term<'a> {
        // SAFETY: the lifetime is that of the word's environment, of which there is one at a time.
        unsafe { Term::new(env, nif_term(self.0)) }
    }

    /// The number that it is.
    #[inline]
    pub(crate) fn number(self) -> usize {
        self.0
    }

    /// The word of an atom, which is one of every environment.
    pub(crate) fn of_name(atom: Atom) -> Word<'a> {
        raw(atom.as_c_arg())
    }

    /// The same by its number, which [`Word::number`] has said of an atom's word.
    #[inline]
    pub(crate) fn of_atom(number: usize) -> Option<Word<'a>> {
        (number != 0).then_some(Word(number, PhantomData))
    }
}

fn raw<'a>(term: ErlNifTerm) -> Word<'a> {
    // SAFETY: it is a number in a transparent wrapper, which rustler does not let be seen.
    Word(unsafe { std::mem::transmute::<ErlNifTerm, usize>(term) }, PhantomData)
}

fn nif_term(word: usize) -> ErlNifTerm {
    // SAFETY: as in `raw`.
    unsafe { std::mem::transmute::<usize, ErlNifTerm>(word) }
}

// What the low bits of a word say.
const PRIMARY: usize = 0b11;
const LIST: usize = 0b01;
const BOXED: usize = 0b10;
const SMALL: usize = 0b1111;
const SMALL_BITS: u32 = 4;
const ATOM: usize = 0b00_1011;
const ATOM_MASK: usize = 0b11_1111;
/// A pointer's low bits: the tag, and one that tells a literal where the VM needs it.
const POINTER_TAGS: usize = 0b111;

// Headers: how large the term is, above what it is.
const SIZE_SHIFT: u32 = 6;
const KIND: usize = 0b11_1111;
const TUPLE: usize = 0;
const POSITIVE: usize = 0b00_1000;
const NEGATIVE: usize = 0b00_1100;
const FLOAT: usize = 0b01_1000;
const FLOAT_HEADER: usize = 1 << SIZE_SHIFT | FLOAT;

/// The longest binary that lies on a heap.
const SHORT: usize = 64;
/// The largest map that is two rows.
const FLAT: usize = 32;

/// What differs between releases of the VM.
#[derive(Debug, PartialEq)]
pub(crate) struct Layout {
    nil: usize,
    /// The header of every map of up to [`FLAT`] keys.
    flat_map: usize,
    /// The kind in the header of a binary on a heap, and how far the number of its bytes is shifted.
    short_binary: usize,
    size_shift: u32,
}

static LAYOUT: OnceLock<Option<Layout>> = OnceLock::new();
/// Whether terms are read and made by functions of the VM although the layout is known.
static BY_FUNCTIONS: AtomicBool = AtomicBool::new(false);

/// A term as far as its words say.
pub(crate) enum Seen<'a> {
    Small(i64),
    Atom,
    Nil,
    Cons(Word<'a>, Word<'a>),
    Tuple(&'a [Word<'a>]),
    /// Keys and values.
    Map(&'a [Word<'a>], &'a [Word<'a>]),
    Float(f64),
    /// Whether it is below zero, and the limbs of its magnitude.
    Big(bool, &'a [u64]),
    Binary(&'a [u8]),
    /// What only functions of the VM know.
    Other,
}

impl Layout {
    /// Looks at the VM's terms, once; whether words may be read and written.
    pub(crate) fn probe(env: Env<'_>) -> bool {
        LAYOUT.get_or_init(|| Layout::seen(env)).is_some()
    }

    /// The layout, if words may be read and written.
    #[inline]
    pub(crate) fn known() -> Option<&'static Layout> {
        LAYOUT.get()?.as_ref().filter(|_| !BY_FUNCTIONS.load(Relaxed))
    }

    /// Has terms read and made by functions of the VM from now on, or no longer: a test compares both ways.
    pub(crate) fn by_functions(only: bool) {
        BY_FUNCTIONS.store(only, Relaxed);
    }

    /// What a word is that is a term by itself.
    #[inline(always)]
    pub(crate) fn immediate<'a>(&self, word: Word<'a>) -> Option<Seen<'a>> {
        let number = word.0;
        if number & SMALL == SMALL {
            Some(Seen::Small(number as i64 >> SMALL_BITS))
        } else if number & ATOM_MASK == ATOM {
            Some(Seen::Atom)
        } else {
            (number == self.nil).then_some(Seen::Nil)
        }
    }

    /// Head and tail of a cell.
    #[inline(always)]
    pub(crate) fn cell<'a>(&self, word: Word<'a>) -> Option<(Word<'a>, Word<'a>)> {
        if word.0 & PRIMARY != LIST {
            return None;
        }
        // SAFETY: the probe has found that such a word points to a head and a tail.
        let [head, tail] = unsafe { *pointer(word.0).cast::<[Word<'a>; 2]>() };
        Some((head, tail))
    }

    /// Whether two words are those of short binaries with the same bytes.
    #[inline]
    pub(crate) fn same_binary(&self, one: Word<'_>, other: Word<'_>) -> bool {
        if one.0 & other.0 & PRIMARY != BOXED {
            return false;
        }
        matches!((self.see(one), self.see(other)), (Seen::Binary(one), Seen::Binary(other)) if one == other)
    }

    /// What a word is.
    #[inline]
    pub(crate) fn see<'a>(&self, word: Word<'a>) -> Seen<'a> {
        if word.0 & PRIMARY == BOXED {
            // SAFETY: the probe has found that such a word points to a header.
            return unsafe { self.see_boxed(pointer(word.0)) };
        }
        let cell = self.cell(word).map(|(head, tail)| Seen::Cons(head, tail));
        cell.or_else(|| self.immediate(word)).unwrap_or(Seen::Other)
    }

    /// What begins with a header.
    ///
    /// # Safety
    ///
    /// There is a boxed term of the VM, which lives for `'a`.
    #[inline]
    unsafe fn see_boxed<'a>(&self, at: *const usize) -> Seen<'a> {
        // SAFETY: the probe has found that terms with these headers are so many words, and what the words are.
        unsafe {
            let header = *at;
            let size = header >> SIZE_SHIFT;
            if header & KIND == TUPLE {
                return Seen::Tuple(words(at.add(1), size));
            }
            if header == self.flat_map {
                let (size, keys) = (*at.add(1), pointer(*at.add(2)));
                return Seen::Map(words(keys.add(1), size), words(at.add(3), size));
            }
            if header & KIND == self.short_binary {
                let size = *at.add(1);
                let length = size >> self.size_shift;
                if length << self.size_shift != size {
                    return Seen::Other;
                }
                return Seen::Binary(std::slice::from_raw_parts(at.add(2).cast(), length));
            }
            match header & KIND {
                FLOAT => Seen::Float(f64::from_bits(*at.add(1) as u64)),
                POSITIVE => Seen::Big(false, std::slice::from_raw_parts(at.add(1).cast(), size)),
                NEGATIVE => Seen::Big(true, std::slice::from_raw_parts(at.add(1).cast(), size)),
                _ => Seen::Other,
            }
        }
    }
}

#[inline]
fn pointer(word: usize) -> *const usize {
    (word & !POINTER_TAGS) as *const usize
}

/// Words of the VM's.
///
/// # Safety
///
/// There are so many words of terms, which live for `'a`.
#[inline]
unsafe fn words<'a>(at: *const usize, count: usize) -> &'a [Word<'a>] {
    // SAFETY: the caller's; a word is a number in a transparent wrapper.
    unsafe { std::slice::from_raw_parts(at.cast(), count) }
}

/// The elements of a tuple, by a function of the VM; nothing of another term.
pub(crate) fn elements(term: Term<'_>) -> Option<&[Word<'_>]> {
    let (mut size, mut elements) = (0, std::ptr::null());
    // SAFETY: both places are written to when the term is a tuple. Its elements are so many terms of its environment, and
    // stay where they are for as long as that is valid.
    unsafe {
        let env = term.get_env().as_c_arg();
        let is_tuple = rustler::sys::enif_get_tuple(env, term.as_c_arg(), &mut size, &mut elements) != 0;
        // An empty one has no place.
        let size = size as usize;
        is_tuple.then(|| if size == 0 { &[] } else { words(elements.cast(), size) })
    }
}

/// A tuple of words, made by a function of the VM.
pub(crate) fn tuple<'a>(env: Env<'a>, elements: &[Word<'a>]) -> Word<'a> {
    // SAFETY: they are terms of this environment, and as many as is said.
    raw(unsafe {
        rustler::sys::enif_make_tuple_from_array(env.as_c_arg(), terms(elements), elements.len() as u32)
    })
}

/// A list of words and of what follows the last one, made by functions of the VM.
pub(crate) fn list<'a>(env: Env<'a>, elements: &[Word<'a>], tail: Word<'a>) -> Word<'a> {
    elements.iter().rev().fold(tail, |tail, head| {
        // SAFETY: both are terms of this environment.
        raw(unsafe { rustler::sys::enif_make_list_cell(env.as_c_arg(), nif_term(head.0), nif_term(tail.0)) })
    })
}

/// A map of words, made by a function of the VM; nothing where a key is twice.
pub(crate) fn map<'a>(env: Env<'a>, keys: &[Word<'a>], values: &[Word<'a>]) -> Option<Word<'a>> {
    let (mut map, count) = (nif_term(0), keys.len().min(values.len()));
    // SAFETY: they are terms of this environment, and as many as is said.
    let made = unsafe {
        let (keys, values) = (terms(keys), terms(values));
        rustler::sys::enif_make_map_from_arrays(env.as_c_arg(), keys, values, count, &mut map)
    };
    (made != 0).then(|| raw(map))
}

fn terms(words: &[Word<'_>]) -> *const ErlNifTerm {
    words.as_ptr().cast()
}

/// Keys of maps that are remembered at once, at most.
const KEYS: usize = 64;

/// The keys of maps, as the VM has put them in order.
struct Keys<'a> {
    /// The tuple of them, which all such maps have.
    tuple: Word<'a>,
    count: usize,
    /// Where the value goes whose key was given at this place.
    places: [u8; FLAT],
}

/// Room in an environment, for terms that are written there.
pub(crate) struct Arena<'a> {
    env: Env<'a>,
    layout: &'static Layout,
    next: *mut usize,
    left: usize,
    /// Words that were taken so far.
    taken: usize,
    keys: Vec<Option<Keys<'a>>>,
}

/// Cells that are taken as room at once, at the least and at the most.
const CELLS: (usize, usize) = (16, 2048);
/// Words of the largest term that is written there.
const LARGEST: usize = 2 * CELLS.1 - 2;

impl<'a> Arena<'a> {
    pub(crate) fn new(env: Env<'a>, layout: &'static Layout) -> Arena<'a> {
        Arena { env, layout, next: std::ptr::null_mut(), left: 0, taken: 0, keys: Vec::new() }
    }

    // Room for a term of so many words, two at least, which its caller writes at once. What is left is never one word, for
    // no term is.
    #[inline]
    fn room(&mut self, words: usize) -> *mut usize {
        if self.left != words && self.left < words + 2 {
            self.take(words);
        }
        let at = self.next;
        // SAFETY: there is so much left.
        self.next = unsafe { at.add(words) };
        self.left -= words;
        at
    }

    // A third of what was taken before is left over at most.
    #[cold]
    fn take(&mut self, words: usize) {
        static NILS: OnceLock<Box<[usize]>> = OnceLock::new();
        self.close();
        let cells = (self.taken / 4).clamp(CELLS.0, CELLS.1).max((words + 2).div_ceil(2));
        let nils = NILS.get_or_init(|| vec![self.layout.nil; CELLS.1].into());
        // SAFETY: there are as many terms, all of them nil. The probe has found that the cells of such a list lie one behind
        // the other, and that the word points to the first one.
        self.next = unsafe {
            let first = nils.as_ptr().cast();
            pointer(raw(rustler::sys::enif_make_list_from_array(self.env.as_c_arg(), first, cells as u32)).0)
        }
        .cast_mut();
        self.left = 2 * cells;
        self.taken += self.left;
    }

    // A tuple of nils in what is left.
    fn close(&mut self) {
        if self.left == 0 {
            return;
        }
        // SAFETY: there is so much left, two words at least.
        unsafe {
            let rest = std::slice::from_raw_parts_mut(self.next, self.left);
            rest.fill(self.layout.nil);
            rest[0] = (rest.len() - 1) << SIZE_SHIFT | TUPLE;
        }
        self.left = 0;
    }

    // A boxed term: its header and what follows.
    #[inline]
    fn boxed(&mut self, header: usize, words: &[usize]) -> Word<'a> {
        let at = self.room(1 + words.len());
        // SAFETY: there is room for so many words.
        unsafe {
            at.write(header);
            std::ptr::copy_nonoverlapping(words.as_ptr(), at.add(1), words.len());
        }
        Word(at as usize | BOXED, PhantomData)
    }

    /// A small integer; nothing where it is too large for one.
    #[inline]
    pub(crate) fn small(value: i64) -> Option<Word<'a>> {
        let number = (value << SMALL_BITS) as usize | SMALL;
        (number as i64 >> SMALL_BITS == value).then_some(Word(number, PhantomData))
    }

    /// An integer.
    #[inline]
    pub(crate) fn integer(&mut self, value: i64) -> Word<'a> {
        let kind = if value < 0 { NEGATIVE } else { POSITIVE };
        Self::small(value)
            .unwrap_or_else(|| self.boxed(1 << SIZE_SHIFT | kind, &[value.unsigned_abs() as usize]))
    }

    /// An integer of more than 64 bits with its sign by the limbs of its magnitude; nothing of one that is too large.
    pub(crate) fn big(&mut self, negative: bool, magnitude: &[u8]) -> Option<Word<'a>> {
        let limbs = magnitude.as_chunks::<8>().0;
        if limbs.is_empty() || limbs.len() >= LARGEST || limbs.last() == Some(&[0; 8]) {
            return None;
        }
        let at = self.room(1 + limbs.len());
        let kind = if negative { NEGATIVE } else { POSITIVE };
        // SAFETY: there is room for so many words.
        unsafe {
            at.write(limbs.len() << SIZE_SHIFT | kind);
            std::ptr::copy_nonoverlapping(limbs.as_ptr().cast(), at.add(1), limbs.len());
        }
        Some(Word(at as usize | BOXED, PhantomData))
    }

    /// A float, which is finite.
    #[inline]
    pub(crate) fn float(&mut self, value: f64) -> Word<'a> {
        self.boxed(FLOAT_HEADER, &[value.to_bits() as usize])
    }

    #[inline]
    pub(crate) fn nil(&self) -> Word<'a> {
        Word(self.layout.nil, PhantomData)
    }

    /// A list of these elements, one at least, and of what follows the last one.
    #[inline]
    pub(crate) fn list(&mut self, elements: &[Word<'a>], tail: Word<'a>) -> Word<'a> {
        let parts = elements.chunks(LARGEST / 2);
        parts.rev().fold(tail, |tail, elements| {
            let at = self.room(2 * elements.len());
            // SAFETY: there is room for so many cells.
            unsafe {
                let cells = std::slice::from_raw_parts_mut(at.cast::<[usize; 2]>(), elements.len());
                let mut next = at as usize | LIST;
                for (cell, element) in cells.iter_mut().zip(elements) {
                    next += size_of::<[usize; 2]>();
                    *cell = [element.0, next];
                }
                if let Some(last) = cells.last_mut() {
                    last[1] = tail.0;
                }
            }
            Word(at as usize | LIST, PhantomData)
        })
    }

    /// A tuple.
    #[inline]
    pub(crate) fn tuple(&mut self, elements: &[Word<'a>]) -> Word<'a> {
        // The one without elements is a literal, and a large one takes its time.
        if elements.is_empty() || elements.len() >= LARGEST {
            return tuple(self.env, elements);
        }
        let at = self.room(1 + elements.len());
        // SAFETY: there is room for so many words.
        unsafe {
            at.write(elements.len() << SIZE_SHIFT | TUPLE);
            std::ptr::copy_nonoverlapping(elements.as_ptr().cast(), at.add(1), elements.len());
        }
        Word(at as usize | BOXED, PhantomData)
    }

    /// Remembers the keys of a map that was made of them in this order by a number of up to [`KEYS`]; false where it has
    /// none, or too many.
    pub(crate) fn remember(&mut self, number: usize, map: Word<'a>, keys: &[Word<'a>]) -> bool {
        let Seen::Map(in_order, _) = self.layout.see(map) else { return false };
        if in_order.is_empty() || number >= KEYS {
            return false;
        }
        let mut places = [0; FLAT];
        for (place, key) in places.iter_mut().zip(keys) {
            match in_order.iter().position(|other| other == key) {
                Some(index) => *place = index as u8,
                None => return false,
            }
        }
        // SAFETY: it is such a map, whose third word is the tuple of its keys.
        let tuple = Word(unsafe { *pointer(map.0).add(2) }, PhantomData);
        let keys = Some(Keys { tuple, count: in_order.len(), places });
        self.keys.resize_with(self.keys.len().max(number + 1), || None);
        self.keys[number] = keys;
        true
    }

    /// Remembered keys, as they were given.
    pub(crate) fn keys(&self, number: usize) -> Option<Vec<Word<'a>>> {
        let keys = self.keys.get(number)?.as_ref()?;
        let in_order = elements(keys.tuple.term(self.env))?;
        let places = keys.places[..keys.count].iter();
        places.map(|place| in_order.get(usize::from(*place)).copied()).collect()
    }

    /// A map of remembered keys.
    #[inline]
    pub(crate) fn map_like(&mut self, number: usize, values: &[Word<'a>]) -> Option<Word<'a>> {
        let keys = self.keys.get(number)?.as_ref()?;
        let (tuple, count, places) = (keys.tuple, keys.count, keys.places);
        if values.len() != count {
            return None;
        }
        let at = self.room(3 + count);
        // SAFETY: there is room for so many words. Each place is below the count, and they all differ, because the keys do.
        unsafe {
            at.write(self.layout.flat_map);
            at.add(1).write(count);
            at.add(2).write(tuple.0);
            for (value, place) in values.iter().zip(places) {
                at.add(3 + usize::from(place)).write(value.0);
            }
        }
        Some(Word(at as usize | BOXED, PhantomData))
    }

    /// A binary, if it is short.
    #[inline]
    pub(crate) fn binary(&mut self, bytes: &[u8]) -> Option<Word<'a>> {
        if bytes.len() > SHORT {
            return None;
        }
        let words = bytes.len().div_ceil(8);
        let at = self.room(2 + words);
        // SAFETY: there is room for so many words. The last one of the bytes' is written to before they are, for there may be
        // fewer than it has.
        unsafe {
            at.write((1 + words) << SIZE_SHIFT | self.layout.short_binary);
            at.add(1).write(bytes.len() << self.layout.size_shift);
            if words > 0 {
                at.add(1 + words).write(0);
            }
            std::ptr::copy_nonoverlapping(bytes.as_ptr(), at.add(2).cast(), bytes.len());
        }
        Some(Word(at as usize | BOXED, PhantomData))
    }
}

impl Drop for Arena<'_> {
    fn drop(&mut self) {
        self.close();
    }
}

// The probe.

/// Two words on their way through the probe: what there is, and what this file would have there.
type Compared = Option<()>;

fn same(there: usize, here: usize) -> Compared {
    (there == here).then_some(())
}

impl Layout {
    // Nothing where the VM's terms are others. What is not compared here is not read nor written above.
    fn seen(env: Env<'_>) -> Option<Layout> {
        if !cfg!(all(target_pointer_width = "64", target_endian = "little")) {
            return None;
        }
        probe_immediates(env)?;
        let nil = made_list(env, &[]).0;
        same(nil & ATOM_MASK, 0b11_1011)?;
        probe_lists(env, nil)?;
        probe_tuples(env)?;
        probe_numbers(env)?;
        let flat_map = probe_maps(env)?;
        let (short_binary, size_shift) = probe_binaries(env)?;
        let layout = Layout { nil, flat_map, short_binary, size_shift };
        probe_sight(env, &layout)?;
        Some(layout)
    }
}

fn made_integer<'a>(env: Env<'a>, value: i64) -> Word<'a> {
    // SAFETY: it takes an environment and a number.
    raw(unsafe { rustler::sys::enif_make_int64(env.as_c_arg(), value) })
}

fn made_atom<'a>(env: Env<'a>, name: &std::ffi::CStr) -> Word<'a> {
    // SAFETY: the name ends with a NUL.
    raw(unsafe { rustler::sys::enif_make_atom(env.as_c_arg(), name.as_ptr()) })
}

fn made_list<'a>(env: Env<'a>, elements: &[Word<'a>]) -> Word<'a> {
    // SAFETY: they are terms of this environment, and as many as is said.
    raw(unsafe {
        rustler::sys::enif_make_list_from_array(env.as_c_arg(), terms(elements), elements.len() as u32)
    })
}

fn made_binary<'a>(env: Env<'a>, bytes: &[u8]) -> Word<'a> {
    let mut term = nif_term(0);
    // SAFETY: there is room for so many bytes where it says.
    unsafe {
        let to = rustler::sys::enif_make_new_binary(env.as_c_arg(), bytes.len(), &mut term);
        std::ptr::copy_nonoverlapping(bytes.as_ptr(), to, bytes.len());
    }
    raw(term)
}

// Of the external format, for integers of several limbs.
fn made_of_bytes<'a>(env: Env<'a>, bytes: &[u8]) -> Option<Word<'a>> {
    env.binary_to_term(bytes).map(|(term, _)| Word::of(term))
}

/// So many words of what a word points to, if it points to what this tag says.
///
/// # Safety
///
/// It is the word of a term that has so many words.
unsafe fn pointed<'a>(word: Word<'a>, tag: usize, count: usize) -> Option<&'a [usize]> {
    same(word.0 & PRIMARY, tag)?;
    let at = pointer(word.0);
    // SAFETY: the caller's, and the tag is one of a pointer.
    (!at.is_null()).then(|| unsafe { std::slice::from_raw_parts(at, count) })
}

fn probe_immediates(env: Env<'_>) -> Compared {
    for value in [0, 1, -1, 255, 1 << 40, -(1 << 40), (1 << 59) - 1, -(1 << 59)] {
        same(made_integer(env, value).0, Arena::small(value)?.0)?;
    }
    if Arena::small(1 << 59).is_some() || Arena::small(-(1 << 59) - 1).is_some() {
        return None;
    }
    for name in [c"true", c"", c"instar", c"nil", c"an atom that nobody else has"] {
        same(made_atom(env, name).0 & ATOM_MASK, ATOM)?;
    }
    Some(())
}

fn probe_lists(env: Env<'_>, nil: usize) -> Compared {
    let [one, two, three] = [1, 2, 3].map(|value| made_integer(env, value));
    for elements in [&[one][..], &[one, two, three]] {
        let list = made_list(env, elements);
        // SAFETY: a list has two words for each element.
        let mut cell = unsafe { pointed(list, LIST, 2) }?;
        for (index, element) in elements.iter().enumerate() {
            same(cell[0], element.0)?;
            if index + 1 == elements.len() {
                same(cell[1], nil)?;
            } else {
                // Cell behind cell.
                same(cell[1], list.0 + size_of::<[usize; 2]>() * (index + 1))?;
                // SAFETY: as above.
                cell = unsafe { pointed(Word(cell[1], PhantomData), LIST, 2) }?;
            }
        }
    }
    // SAFETY: the VM made it of two terms.
    let pair =
        unsafe { raw(rustler::sys::enif_make_list_cell(env.as_c_arg(), nif_term(one.0), nif_term(two.0))) };
    // SAFETY: as above.
    let pair = unsafe { pointed(pair, LIST, 2) }?;
    same(pair[0], one.0)?;
    same(pair[1], two.0)
}

fn probe_tuples(env: Env<'_>) -> Compared {
    let elements: Vec<_> = (0..300).map(|value| made_integer(env, value)).collect();
    for size in [1, 2, 3, 16, 63, 64, 65, 255, 256, 300] {
        let made = tuple(env, &elements[..size]);
        // SAFETY: a tuple has a word for each element at least.
        let there = unsafe { pointed(made, BOXED, size) }?;
        same(there[0], size << SIZE_SHIFT | TUPLE)?;
        for (word, element) in there[1..].iter().zip(&elements) {
            same(*word, element.0)?;
        }
        // SAFETY: the header was the last thing to be known of its size.
        same(unsafe { *pointer(made.0).add(size) }, elements[size - 1].0)?;
    }
    // SAFETY: it has its header at least, wherever it is.
    let empty = unsafe { pointed(tuple(env, &[]), BOXED, 1) }?;
    same(empty[0], TUPLE)
}

fn probe_numbers(env: Env<'_>) -> Compared {
    for value in [1.5, 0.0, -0.0, f64::MIN_POSITIVE, f64::MAX] {
        // SAFETY: it takes an environment and a float.
        let made = raw(unsafe { rustler::sys::enif_make_double(env.as_c_arg(), value) });
        // SAFETY: a float has a header and 64 bits.
        let there = unsafe { pointed(made, BOXED, 2) }?;
        same(there[0], FLOAT_HEADER)?;
        same(there[1], value.to_bits() as usize)?;
    }
    for value in [1 << 59, -(1 << 59) - 1, i64::MAX, i64::MIN] {
        let kind = if value < 0 { NEGATIVE } else { POSITIVE };
        // SAFETY: an integer that is not small has a header and a limb at least.
        let there = unsafe { pointed(made_integer(env, value), BOXED, 2) }?;
        same(there[0], 1 << SIZE_SHIFT | kind)?;
        same(there[1], value.unsigned_abs() as usize)?;
    }
    // Version, SMALL_BIG_EXT, bytes, sign: 2^64 - 1 has a limb, and others more.
    for (bytes, sign) in [(8u8, 0u8), (8, 1), (9, 0), (16, 1), (17, 0), (130, 1)] {
        let mut external = vec![131, 110, bytes, sign];
        external.extend((1..=bytes).map(|byte| byte | 0x80));
        let mut magnitude = external[4..].to_vec();
        magnitude.resize(usize::from(bytes).next_multiple_of(8), 0);
        let limbs = magnitude.as_chunks::<8>().0;
        let made = made_of_bytes(env, &external)?;
        // SAFETY: it has a header, and limbs for so many bytes.
        let there = unsafe { pointed(made, BOXED, 1 + limbs.len()) }?;
        same(there[0], limbs.len() << SIZE_SHIFT | if sign == 0 { POSITIVE } else { NEGATIVE })?;
        for (word, limb) in there[1..].iter().zip(limbs) {
            same(*word, usize::from_le_bytes(*limb))?;
        }
    }
    Some(())
}

// The header of maps that are two rows.
fn probe_maps(env: Env<'_>) -> Option<usize> {
    let number = |value: usize| made_integer(env, value as i64);
    let keys: Vec<_> = (0..=FLAT).map(|key| number(key * 7 % 33)).collect();
    let values: Vec<_> = (0..=FLAT).map(|key| number(1_000 + key * 7 % 33)).collect();
    let mut header = None;
    for count in [0, 1, 2, 3, 31, FLAT] {
        let made = map(env, &keys[..count], &values[..count])?;
        // SAFETY: a map has a header, its size, and something that leads to its keys.
        let there = unsafe { pointed(made, BOXED, 3) }?;
        if *header.get_or_insert(there[0]) != there[0] {
            return None;
        }
        same(there[1], count)?;
        // SAFETY: keys are a tuple, and values follow, if the words so far are what they are.
        let (there, tuple) = unsafe {
            let tuple = pointed(Word(there[2], PhantomData), BOXED, 1)?;
            same(tuple[0], count << SIZE_SHIFT | TUPLE)?;
            let tuple = pointed(Word(there[2], PhantomData), BOXED, 1 + count)?;
            (pointed(made, BOXED, 3 + count)?, tuple)
        };
        for (key, value) in tuple[1..].iter().zip(&there[3..]) {
            let index = keys[..count].iter().position(|other| other.0 == *key)?;
            same(*value, values[index].0)?;
        }
    }
    let large = map(env, &keys, &values)?;
    // SAFETY: it has a header at least.
    let large = unsafe { pointed(large, BOXED, 1) }?;
    header.filter(|header| *header != large[0] && *header & KIND != TUPLE)
}

// The kind in the header of a binary on a heap, and how far the number of its bytes is shifted.
fn probe_binaries(env: Env<'_>) -> Option<(usize, u32)> {
    let bytes: Vec<u8> = (1..=SHORT as u8 + 1).collect();
    let mut known = None;
    for length in 0..=SHORT {
        let made = made_binary(env, &bytes[..length]);
        let count = 2 + length.div_ceil(8);
        // SAFETY: it has a header, a size, and words for its bytes.
        let there = unsafe { pointed(made, BOXED, count) }?;
        same(there[0] >> SIZE_SHIFT, count - 1)?;
        let kind = there[0] & KIND;
        if length == SHORT / 2 {
            known = [0, 3].into_iter().find(|shift| there[1] == length << shift).map(|shift| (kind, shift));
        }
        if let Some((known, shift)) = known {
            same(kind, known)?;
            same(there[1], length << shift)?;
        }
        // SAFETY: so many bytes are in these words.
        let there = unsafe { std::slice::from_raw_parts(there[2..].as_ptr().cast::<u8>(), length) };
        if there != &bytes[..length] {
            return None;
        }
    }
    let (kind, shift) = known?;
    for length in 0..SHORT / 2 {
        // SAFETY: as above.
        let there = unsafe { pointed(made_binary(env, &bytes[..length]), BOXED, 2) }?;
        same(there[0] & KIND, kind)?;
        same(there[1], length << shift)?;
    }
    // SAFETY: it has a header at least.
    let long = unsafe { pointed(made_binary(env, &bytes), BOXED, 1) }?;
    let others = [TUPLE, FLOAT, POSITIVE, NEGATIVE, long[0] & KIND];
    (!others.contains(&kind)).then_some((kind, shift))
}

// What this file writes is what the VM has for the same, and what it doesn't know is left alone.
fn probe_sight<'a>(env: Env<'a>, layout: &Layout) -> Compared {
    // Only what is probed has a layout for ever.
    let layout: &'static Layout = Box::leak(Box::new(Layout { ..*layout }));
    let mut arena = Arena::new(env, layout);
    let [one, two] = [1, 2].map(|value| made_integer(env, value));
    let atom = made_atom(env, c"instar");
    let mut terms: Vec<(Word<'a>, Word<'a>)> = vec![
        (made_integer(env, i64::MIN), arena.integer(i64::MIN)),
        (made_integer(env, 1 << 60), arena.integer(1 << 60)),
        (tuple(env, &[one, atom, two]), arena.tuple(&[one, atom, two])),
        (made_list(env, &[one, atom, two]), arena.list(&[one, atom, two], arena.nil())),
        (made_binary(env, b""), arena.binary(b"")?),
        (made_binary(env, b"seventeen letters"), arena.binary(b"seventeen letters")?),
        (made_binary(env, &[7; SHORT]), arena.binary(&[7; SHORT])?),
    ];
    let (keys, values) = ([two, atom, one], [one, two, atom]);
    let made = map(env, &keys, &values)?;
    arena.remember(0, made, &keys).then_some(())?;
    terms.push((made, arena.map_like(0, &values)?));
    for (there, here) in &terms {
        // SAFETY: both are terms of this environment.
        let equal = unsafe { rustler::sys::enif_is_identical(nif_term(there.0), nif_term(here.0)) != 0 };
        let [outside, inside] = [there, here].map(|word| word.term(env).to_binary());
        if !equal || outside.as_slice() != inside.as_slice() {
            return None;
        }
        let is_known =
            !matches!(layout.see(*there), Seen::Other) && !matches!(layout.see(*here), Seen::Other);
        is_known.then_some(())?;
    }
    let others = [env.make_ref().as_c_arg(), made_binary(env, &[7; SHORT + 1]).term(env).as_c_arg()];
    others.iter().all(|other| matches!(layout.see(raw(*other)), Seen::Other)).then_some(())
}
