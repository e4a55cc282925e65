//! Terms on their way between a guest and its host while neither may look at the other: a guest that asks its host holds its
//! memory, and the host's terms live in its process. In a parcel each term is a node, and terms are made in their order.

use crate::codec::{LIST, Outside, Sink, Source};
use crate::heap::{Account, Accounts, Fail, Heap, Outcome};
use crate::layout::OWN_REFERENCE;
use std::borrow::Cow;
use std::sync::Arc;

/// A term by the number of its node.
pub type Node = u32;

/// Beside the number of a node of the parcel that another one is around. None has so many nodes.
const INNER: Node = 1 << 31;

/// Where something stands among the parcel's nodes, limbs or bytes: from which on, and how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    start: u32,
    length: u32,
}

impl Place {
    const NOWHERE: Place = Place { start: 0, length: 0 };

    // Nothing where there is more than its numbers can say.
    fn new(start: usize, length: usize) -> Option<Place> {
        let (start, length) = (u32::try_from(start).ok()?, u32::try_from(length).ok()?);
        start.checked_add(length).map(|_end| Place { start, length })
    }

    fn of<T>(self, all: &[T]) -> &[T] {
        let start = self.start as usize;
        all.get(start..start + self.length as usize).unwrap_or_default()
    }

    /// The first of them.
    pub fn start(&self) -> usize {
        self.start as usize
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.length as usize
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.length == 0
    }
}

/// What a node is. It owns nothing, so that millions of them go at once.
#[derive(Debug, Clone, Copy)]
pub enum Part {
    /// An integer of 64 bits.
    Integer(i64),
    /// A larger one: whether it is below zero, and the limbs of its magnitude, the least significant first.
    Big(bool, Place),
    /// A float.
    Float(f64),
    /// One of the module's own atoms.
    Atom(u32),
    /// Any other atom, by its text among the parcel's bytes.
    Named(Place),
    /// The empty list.
    Nil,
    /// Head and tail.
    Cons(Node, Node),
    /// Elements, by where their nodes stand in the parcel's list of those, and what follows the last one.
    List(Place, Node),
    /// Elements in the same way.
    Tuple(Place),
    /// Keys and then as many values, in the same way.
    Map(Place),
    /// Bytes among the parcel's.
    Binary(Place),
    /// A part of a binary, from a byte on.
    Part(Node, Place),
    /// Bytes of which the last is not whole, and the number of bits that the last one has.
    Bits(Place, u8),
    /// Something of the host's that the guest only keeps.
    Reference(u64),
    /// A process of the call's own.
    Pid(u64),
    /// A fun of the program that has made the parcel: whether it is `fun M:F/A`, and its parts as those of a tuple.
    Closure(bool, Place),
}

/// How many bits they are of which the last byte has so many.
pub fn bits_in(bytes: &[u8], last: u8) -> u64 {
    (8 * bytes.len() as u64).saturating_sub(8) + u64::from(last)
}

/// Some terms, with all that is in them.
#[derive(Debug, Clone, Default)]
pub struct Parcel {
    /// Those that are sent; what else is in the parcel is in them.
    pub roots: Vec<Node>,
    /// What it has cost to come to it, beyond what is copied.
    pub work: u64,
    parts: Vec<Part>,
    nodes: Vec<Node>,
    limbs: Vec<u64>,
    bytes: Vec<u8>,
    room: Option<usize>,
    too_large: bool,
    inner: Option<Arc<Parcel>>,
}

/// How far a parcel is filled.
#[derive(Debug, Clone, Copy)]
struct Filled {
    parts: usize,
    nodes: usize,
    limbs: usize,
    bytes: usize,
}

impl Parcel {
    /// A parcel for a guest that has so many bytes of memory: what it has no room for isn't put into it. A binary that is in
    /// the host's terms many times is as many binaries in the guest's.
    pub fn for_room(bytes: usize) -> Parcel {
        Parcel { room: Some(bytes), ..Parcel::default() }
    }

    /// A parcel of one term around that of another, which is in others as well and copied into none: for an [`Unpacker`] only.
    pub fn around(inner: Arc<Parcel>, make: impl FnOnce(&mut Parcel, Node) -> Node) -> Parcel {
        let node = inner.roots.first().copied().unwrap_or_default() | INNER;
        let mut parcel = Parcel { inner: Some(inner), ..Parcel::default() };
        let root = make(&mut parcel, node);
        parcel.roots.push(root);
        parcel
    }

    /// All nodes, in the order of their numbers.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// The nodes of a list, a tuple or a map.
    pub fn nodes(&self, place: Place) -> &[Node] {
        place.of(&self.nodes)
    }

    /// The limbs of an integer.
    pub fn limbs(&self, place: Place) -> &[u64] {
        place.of(&self.limbs)
    }

    /// Bytes of the parcel.
    pub fn bytes(&self, place: Place) -> &[u8] {
        place.of(&self.bytes)
    }

    /// How many bytes are in it that its nodes only name.
    pub fn weight(&self) -> usize {
        self.bytes.len() + 8 * self.limbs.len()
    }

    /// What it takes of the host's memory.
    pub fn size(&self) -> usize {
        let inner = self.inner.as_ref().map_or(0, |inner| inner.size());
        size_of::<Part>() * self.parts.len() + size_of::<Node>() * self.nodes.len() + self.weight() + inner
    }

    /// Something is missing: no guest has room for it.
    pub fn leave_out(&mut self) {
        self.too_large = true;
    }

    /// Whether something is missing because there was more than a parcel holds, which no guest has room for.
    pub fn is_too_large(&self) -> bool {
        // A term takes eight bytes of a guest, and keys of maps are there once for all that have the same.
        let has_no_room = self.room.is_some_and(|room| 4 * self.parts.len() > room);
        self.too_large || has_no_room || u32::try_from(self.parts.len()).is_err()
    }

    fn has_room(&mut self, bytes: usize) -> bool {
        let has_room = self.room.is_none_or(|room| self.weight().saturating_add(bytes) <= room);
        self.too_large |= !has_room;
        has_room
    }

    fn place(&mut self, start: usize, length: usize) -> Place {
        Place::new(start, length).unwrap_or_else(|| {
            self.too_large = true;
            Place::NOWHERE
        })
    }

    fn filled(&self) -> Filled {
        let Parcel { parts, nodes, limbs, bytes, .. } = self;
        Filled { parts: parts.len(), nodes: nodes.len(), limbs: limbs.len(), bytes: bytes.len() }
    }

    fn empty_to(&mut self, filled: Filled) {
        self.parts.truncate(filled.parts);
        self.nodes.truncate(filled.nodes);
        self.limbs.truncate(filled.limbs);
        self.bytes.truncate(filled.bytes);
    }

    /// Adds a node.
    pub fn add(&mut self, part: Part) -> Node {
        self.parts.push(part);
        self.parts.len() as u32 - 1
    }

    /// Says what a node is that was added for this.
    pub fn set(&mut self, node: Node, part: Part) {
        self.parts[node as usize] = part;
    }

    /// Adds so many nodes for which [`Parcel::set`] is still to be called, in a row, and a list of them.
    pub fn reserve(&mut self, count: usize) -> Place {
        let (first, start) = (self.add_row(count), self.nodes.len());
        self.nodes.extend((0..count as u32).map(|index| first.wrapping_add(index)));
        self.place(start, count)
    }

    /// Adds so many nodes in a row for which [`Parcel::set`] is still to be called: the first of them.
    pub(crate) fn add_row(&mut self, count: usize) -> Node {
        let first = self.parts.len() as u32;
        self.parts.extend(std::iter::repeat_n(Part::Nil, count));
        first
    }

    /// A list of nodes, as tuples and maps have it.
    pub fn list_nodes(&mut self, nodes: impl Iterator<Item = Node>) -> Place {
        let start = self.nodes.len();
        self.nodes.extend(nodes);
        self.place(start, self.nodes.len() - start)
    }

    /// Adds bytes.
    pub fn add_bytes(&mut self, bytes: &[u8]) -> Place {
        if !self.has_room(bytes.len()) {
            return Place::NOWHERE;
        }
        let start = self.bytes.len();
        self.bytes.extend_from_slice(bytes);
        self.place(start, bytes.len())
    }

    /// Adds the limbs of an integer.
    pub fn add_limbs(&mut self, limbs: impl Iterator<Item = u64>) -> Place {
        if !self.has_room(8 * limbs.size_hint().0) {
            return Place::NOWHERE;
        }
        let start = self.limbs.len();
        self.limbs.extend(limbs);
        self.place(start, self.limbs.len() - start)
    }

    /// Adds all of another parcel: the node of its first root.
    pub fn graft(&mut self, other: &Parcel) -> Node {
        let before = self.filled();
        let node = |node: Node| node.wrapping_add(before.parts as u32);
        let moved = |place: Place, by: usize| Place { start: place.start.wrapping_add(by as u32), ..place };
        let (lists, limbs, bytes) = (before.nodes, before.limbs, before.bytes);
        self.parts.extend(other.parts.iter().map(|part| match *part {
            Part::Big(negative, place) => Part::Big(negative, moved(place, limbs)),
            Part::Named(place) => Part::Named(moved(place, bytes)),
            Part::Cons(head, tail) => Part::Cons(node(head), node(tail)),
            Part::List(place, tail) => Part::List(moved(place, lists), node(tail)),
            Part::Tuple(place) => Part::Tuple(moved(place, lists)),
            Part::Map(place) => Part::Map(moved(place, lists)),
            Part::Binary(place) => Part::Binary(moved(place, bytes)),
            // Where it is within its binary.
            Part::Part(of, place) => Part::Part(node(of), place),
            Part::Bits(place, last) => Part::Bits(moved(place, bytes), last),
            Part::Closure(external, place) => Part::Closure(external, moved(place, lists)),
            leaf @ (Part::Integer(_)
            | Part::Float(_)
            | Part::Atom(_)
            | Part::Nil
            | Part::Reference(_)
            | Part::Pid(_)) => leaf,
        }));
        self.nodes.extend(other.nodes.iter().map(|of| node(*of)));
        self.limbs.extend_from_slice(&other.limbs);
        self.bytes.extend_from_slice(&other.bytes);
        node(other.roots.first().copied().unwrap_or_default())
    }

    fn add_nodes<'n>(&mut self, lists: impl IntoIterator<Item = &'n [Node]>) -> Place {
        let start = self.nodes.len();
        for list in lists {
            self.nodes.extend_from_slice(list);
        }
        self.place(start, self.nodes.len() - start)
    }
}

/// Puts what a guest sends into a parcel. A node comes behind those that are in it.
pub struct Packer<'p> {
    parcel: &'p mut Parcel,
    fixed: u32,
    most: usize,
    before: Filled,
    within: bool,
}

impl<'p> Packer<'p> {
    /// A packer for a module that has so many atoms itself. The parcel may become so large.
    pub fn new(parcel: &'p mut Parcel, fixed: u32, most: usize) -> Packer<'p> {
        let before = parcel.filled();
        Packer { parcel, fixed, most, before, within: false }
    }

    /// The parcel is for another instance of the same program, within the same call: funs and processes may be in it.
    pub fn within(self) -> Packer<'p> {
        Packer { within: true, ..self }
    }

    fn add_bytes_in_steps(&mut self, bytes: &[u8], account: &mut Account<'_>) -> Outcome<Place> {
        if self.parcel.size().saturating_add(bytes.len()) > self.most {
            return Err(Fail::Memory);
        }
        let start = self.parcel.bytes.len();
        for bytes in bytes.chunks(STEP) {
            account.charge(bytes.len() as u64 / 16)?;
            self.parcel.bytes.extend_from_slice(bytes);
        }
        Ok(self.parcel.place(start, bytes.len()))
    }

    fn add_nodes_in_steps<const N: usize>(
        &mut self,
        lists: [&[Node]; N],
        account: &mut Account<'_>,
    ) -> Outcome<Place> {
        let start = self.parcel.nodes.len();
        for nodes in lists.into_iter().flat_map(|list| list.chunks(LIST)) {
            account.charge(nodes.len() as u64 / 4)?;
            self.parcel.nodes.extend_from_slice(nodes);
        }
        Ok(self.parcel.place(start, self.parcel.nodes.len() - start))
    }
}

/// Bytes that are copied between two charges, to memory that may be used for the first time.
const STEP: usize = 16 << 10;

impl Sink for Packer<'_> {
    type Term = Node;

    fn integer(&mut self, value: i64) -> Node {
        self.parcel.add(Part::Integer(value))
    }

    fn big(&mut self, negative: bool, magnitude: &[u8]) -> Option<Node> {
        let limbs = magnitude.as_chunks::<8>().0.iter().map(|limb| u64::from_le_bytes(*limb));
        let limbs = self.parcel.add_limbs(limbs);
        Some(self.parcel.add(Part::Big(negative, limbs)))
    }

    fn float(&mut self, value: f64) -> Node {
        self.parcel.add(Part::Float(value))
    }

    fn atom(&mut self, index: u32, text: &str) -> Option<Node> {
        let part = if index < self.fixed {
            Part::Atom(index)
        } else {
            Part::Named(self.parcel.add_bytes(text.as_bytes()))
        };
        Some(self.parcel.add(part))
    }

    fn nil(&mut self) -> Node {
        self.parcel.add(Part::Nil)
    }

    fn list(&mut self, elements: &[Node], tail: Node) -> Node {
        if self.within {
            // Who takes it out reads cell by cell.
            return elements.iter().rfold(tail, |tail, head| self.parcel.add(Part::Cons(*head, tail)));
        }
        let part = match elements {
            [head] => Part::Cons(*head, tail),
            _ => Part::List(self.parcel.add_nodes([elements]), tail),
        };
        self.parcel.add(part)
    }

    fn tuple(&mut self, elements: &[Node]) -> Node {
        let nodes = self.parcel.add_nodes([elements]);
        self.parcel.add(Part::Tuple(nodes))
    }

    fn map(&mut self, keys: &[Node], values: &[Node]) -> Option<Node> {
        let nodes = self.parcel.add_nodes([keys, values]);
        Some(self.parcel.add(Part::Map(nodes)))
    }

    fn long_tuple(&mut self, elements: &[Node], account: &mut Account<'_>) -> Outcome<Node> {
        let nodes = self.add_nodes_in_steps([elements], account)?;
        Ok(self.parcel.add(Part::Tuple(nodes)))
    }

    fn large_map(
        &mut self,
        keys: &[Node],
        values: &[Node],
        account: &mut Account<'_>,
    ) -> Outcome<Option<Node>> {
        let nodes = self.add_nodes_in_steps([keys, values], account)?;
        Ok(Some(self.parcel.add(Part::Map(nodes))))
    }

    fn binary(&mut self, bytes: &[u8]) -> Node {
        let bytes = self.parcel.add_bytes(bytes);
        self.parcel.add(Part::Binary(bytes))
    }

    fn long_binary(&mut self, bytes: &[u8], account: &mut Account<'_>) -> Outcome<Node> {
        let place = self.add_bytes_in_steps(bytes, account)?;
        Ok(self.parcel.add(Part::Binary(place)))
    }

    fn part(&mut self, of: Node, start: usize, length: usize) -> Option<Node> {
        let place = self.parcel.place(start, length);
        Some(self.parcel.add(Part::Part(of, place)))
    }

    fn bits(&mut self, bytes: &[u8], size: u64) -> Option<Node> {
        let place = self.parcel.add_bytes(bytes);
        Some(self.parcel.add(Part::Bits(place, last_bits(size))))
    }

    fn long_bits(&mut self, bytes: &[u8], size: u64, account: &mut Account<'_>) -> Outcome<Option<Node>> {
        let place = self.add_bytes_in_steps(bytes, account)?;
        Ok(Some(self.parcel.add(Part::Bits(place, last_bits(size)))))
    }

    fn reference(&mut self, number: u64) -> Option<Node> {
        let may_leave = self.within || number & OWN_REFERENCE == 0;
        may_leave.then(|| self.parcel.add(Part::Reference(number)))
    }

    fn pid(&mut self, number: u64) -> Option<Node> {
        self.within.then(|| self.parcel.add(Part::Pid(number)))
    }

    fn takes_closures(&self) -> bool {
        self.within
    }

    fn closure(&mut self, external: bool, parts: &[Node]) -> Option<Node> {
        let nodes = self.parcel.add_nodes([parts]);
        Some(self.parcel.add(Part::Closure(external, nodes)))
    }

    fn fun(&mut self, _shown: &str) -> Option<Node> {
        None
    }

    fn is_full(&self) -> bool {
        self.parcel.size() > self.most
    }

    fn begin_again(&mut self) {
        self.parcel.empty_to(self.before);
    }
}

/// The bits that the last byte has of so many.
pub fn last_bits(size: u64) -> u8 {
    match (size % 8) as u8 {
        0 => 8,
        bits => bits,
    }
}

/// Takes what the host sends out of a parcel.
pub struct Unpacker<'p>(pub &'p Parcel);

impl<'p> Source<'p> for Unpacker<'p> {
    type Term = Node;

    fn read(&mut self, heap: &mut Heap<'_>, node: Node) -> Outside<'p, Node> {
        match &self.0.inner {
            Some(inner) if node & INNER != 0 => {
                let among = |nodes: Cow<'p, [Node]>| nodes.iter().map(|node| node | INNER).collect();
                match Unpacker(inner).read(heap, node & !INNER) {
                    Outside::Cons(head, tail) => Outside::Cons(head | INNER, tail | INNER),
                    Outside::Tuple(nodes) => Outside::Tuple(among(nodes)),
                    Outside::Map(keys, values) => Outside::Map(among(keys), among(values)),
                    Outside::Closure(external, nodes) => Outside::Closure(external, among(nodes)),
                    leaf => leaf,
                }
            }
            _ => self.read_own(heap, node),
        }
    }
}

impl<'p> Unpacker<'p> {
    fn read_own(&mut self, heap: &mut Heap<'_>, node: Node) -> Outside<'p, Node> {
        let parcel = self.0;
        let Some(part) = parcel.parts.get(node as usize) else { return Outside::Foreign("reference") };
        match *part {
            Part::Integer(value) => Outside::Integer(value),
            Part::Big(negative, limbs) => Outside::Big(negative, Cow::Borrowed(parcel.limbs(limbs))),
            Part::Float(value) => Outside::Float(value),
            Part::Atom(index) => Outside::Atom(index),
            Part::Named(text) => {
                let text = std::str::from_utf8(parcel.bytes(text)).unwrap_or_default();
                Outside::Atom(heap.atoms.intern(text))
            }
            Part::Nil => Outside::Nil,
            Part::Cons(head, tail) => Outside::Cons(head, tail),
            Part::Tuple(nodes) => Outside::Tuple(Cow::Borrowed(parcel.nodes(nodes))),
            Part::Map(nodes) => {
                let (keys, values) = parcel.nodes(nodes).split_at(nodes.len() / 2);
                Outside::Map(Cow::Borrowed(keys), Cow::Borrowed(values))
            }
            Part::Binary(bytes) => Outside::Binary(Cow::Borrowed(parcel.bytes(bytes))),
            Part::Part(of, place) => match parcel.parts.get(of as usize) {
                Some(Part::Binary(whole)) => Outside::Binary(Cow::Borrowed(place.of(parcel.bytes(*whole)))),
                _ => Outside::Foreign("reference"),
            },
            // The host sends none, nor is a key such that says where something is.
            Part::List(..) => Outside::Foreign("reference"),
            Part::Bits(bytes, last) => {
                let bytes = parcel.bytes(bytes);
                Outside::Bits(Cow::Borrowed(bytes), bits_in(bytes, last))
            }
            Part::Reference(number) => Outside::Reference(number),
            Part::Pid(number) => Outside::Pid(number),
            Part::Closure(external, nodes) => Outside::Closure(external, Cow::Borrowed(parcel.nodes(nodes))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codec::{Uncrossable, decode, encode};
    use crate::context::Atoms;
    use crate::layout::NIL;
    use crate::order::equal_exactly;

    #[test]
    fn what_goes_through_a_parcel_is_the_same() {
        let (mut bytes, mut atoms) = (vec![0; 4096], Atoms::well_known());
        let mut heap = Heap::new(&mut bytes, 1024, &mut atoms);
        let (one, float) = (crate::layout::small(1), heap.make_float(1.5).unwrap());
        let (text, own) = (heap.make_binary(b"text").unwrap(), heap.atom("own"));
        let lent = heap.boxed(crate::layout::Kind::Reference, &[7]).unwrap();
        let list = heap.make_list_onto(&[text], own).unwrap();
        let map = crate::maps::from_distinct(&mut heap, vec![(own, lent), (one, list)]).unwrap();
        let term = heap.tuple(&[map, list, float, crate::atoms::TRUE]).unwrap();
        let mut parcel = Parcel::default();
        let fixed = heap.atoms.fixed();
        let node = decode(&mut Packer::new(&mut parcel, fixed, 4096), &mut heap, term).unwrap();
        let again = encode(&mut Unpacker(&parcel), &mut heap, node).unwrap();
        assert!(again != term && equal_exactly(&mut heap, term, again).unwrap());
    }

    #[test]
    fn what_is_in_several_parcels_is_the_same_in_each() {
        let (mut bytes, mut atoms) = (vec![0; 4096], Atoms::well_known());
        let mut heap = Heap::new(&mut bytes, 1024, &mut atoms);
        let (one, text) = (crate::layout::small(1), heap.make_binary(b"text").unwrap());
        let list = heap.make_list(&[one, text]).unwrap();
        let map = crate::maps::from_distinct(&mut heap, vec![(one, list)]).unwrap();
        let pair = heap.tuple(&[map, text]).unwrap();
        let mut inner = Parcel::default();
        let fixed = heap.atoms.fixed();
        let node = decode(&mut Packer::new(&mut inner, fixed, 4096).within(), &mut heap, pair).unwrap();
        inner.roots.push(node);
        let (inner, expected) = (Arc::new(inner), heap.tuple(&[NIL, pair]).unwrap());
        for _ in 0..2 {
            let around = Parcel::around(inner.clone(), |parcel, inner| {
                let nil = parcel.add(Part::Nil);
                let place = parcel.list_nodes([nil, inner].into_iter());
                parcel.add(Part::Tuple(place))
            });
            assert!(around.size() > inner.size());
            let again = encode(&mut Unpacker(&around), &mut heap, around.roots[0]).unwrap();
            assert!(equal_exactly(&mut heap, expected, again).unwrap());
        }
    }

    #[test]
    fn a_fun_does_not_cross() {
        let (mut bytes, mut atoms) = (vec![0; 4096], Atoms::well_known());
        let mut heap = Heap::new(&mut bytes, 1024, &mut atoms);
        let fun = heap.boxed(crate::layout::Kind::Fun, &[0, 0]).unwrap();
        let term = heap.tuple(&[fun]).unwrap();
        let mut parcel = Parcel::default();
        let sent = decode(&mut Packer::new(&mut parcel, 0, 4096), &mut heap, term);
        assert!(matches!(sent, Err(Uncrossable::Foreign("fun", path)) if path.len() == 1));
    }

    #[test]
    fn no_more_is_packed_than_may_be() {
        let (mut bytes, mut atoms) = (vec![0; 16 << 20], Atoms::well_known());
        let mut heap = Heap::new(&mut bytes, 1024, &mut atoms);
        let list = heap.make_list(&vec![NIL; 10_000]).unwrap();
        let tuple = heap.tuple(&vec![list; 2_000]).unwrap();
        let binary = heap.make_binary(&[7; 100_000]).unwrap();
        for (term, least, most) in [(list, 100 << 10, 400 << 10), (binary, 99_000, 101_000)] {
            let mut parcel = Parcel::default();
            let packed = decode(&mut Packer::new(&mut parcel, 0, least), &mut heap, term);
            assert_eq!(packed, Err(Uncrossable::Failed(Fail::Memory)));
            let mut parcel = Parcel::default();
            assert!(decode(&mut Packer::new(&mut parcel, 0, most), &mut heap, term).is_ok());
            assert!(parcel.size() <= most);
        }
        // As a tree it would be twenty million; each of its terms is packed once, and nothing of the attempt is left.
        let mut parcel = Parcel::default();
        let mut heap = heap.outside_at_most(usize::MAX);
        let node = decode(&mut Packer::new(&mut parcel, 0, 1 << 20), &mut heap, tuple).unwrap();
        assert!(matches!(parcel.parts()[node as usize], Part::Tuple(nodes) if nodes.len() == 2_000));
        assert!(parcel.parts().len() < 21_000);
    }

    #[test]
    fn parts_of_binaries_and_limbs_are_read_back() {
        let (mut bytes, mut atoms) = (vec![0; 1 << 20], Atoms::well_known());
        let mut heap = Heap::new(&mut bytes, 1024, &mut atoms);
        let whole = heap.make_binary(&(0..200).collect::<Vec<u8>>()).unwrap();
        let found = heap.bits(whole).unwrap().unwrap();
        let part = heap.sub_binary(&found, 8, 8 * 150).unwrap();
        let odd = heap.sub_binary(&found, 3, 8 * 150 + 5).unwrap();
        let big = heap.make_limbs(true, &[1, 2, 3]).unwrap();
        // Shared, so that a part is one of the whole.
        let parts = heap.tuple(&[whole, part, odd, big]).unwrap();
        let term = heap.tuple(&vec![parts; 500]).unwrap();
        let mut parcel = Parcel::default();
        let node = decode(&mut Packer::new(&mut parcel, 0, 1 << 16), &mut heap, term).unwrap();
        let first = parcel.nodes(match parcel.parts()[node as usize] {
            Part::Tuple(nodes) => nodes,
            _ => unreachable!(),
        })[0];
        let again = encode(&mut Unpacker(&parcel), &mut heap, first).unwrap();
        assert!(equal_exactly(&mut heap, parts, again).unwrap());
    }
}
