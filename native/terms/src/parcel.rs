//! Terms on their way between a guest and its host while neither may look at the other: a guest that asks its host holds its
//! memory, and the host's terms live in its process. In a parcel each term is a node, and terms are made in their order.

use crate::codec::{Outside, Sink, Source};
use crate::heap::Heap;
use std::borrow::Cow;
use std::ops::Range;

/// A term by the number of its node.
pub type Node = u32;

/// What a node is.
#[derive(Debug, Clone)]
pub enum Part {
    /// An integer of 64 bits.
    Integer(i64),
    /// A larger one: whether it is below zero, and the limbs of its magnitude, the least significant first.
    Big(bool, Box<[u64]>),
    /// A float.
    Float(f64),
    /// One of the module's own atoms.
    Atom(u32),
    /// Any other atom, by its text among the parcel's bytes.
    Named(Range<usize>),
    /// The empty list.
    Nil,
    /// Head and tail.
    Cons(Node, Node),
    /// Elements, by where their nodes stand in the parcel's list of those.
    Tuple(Range<usize>),
    /// Keys and then as many values, in the same way.
    Map(Range<usize>),
    /// Bytes among the parcel's.
    Binary(Range<usize>),
    /// A part of a binary, from a byte on.
    Part(Node, usize, usize),
    /// Bytes of which the last is not whole, and the number of bits.
    Bits(Range<usize>, u64),
    /// Something of the host's that the guest only keeps.
    Reference(u64),
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
    bytes: Vec<u8>,
}

impl Parcel {
    /// All nodes, in the order of their numbers.
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// The nodes of a tuple or a map.
    pub fn nodes(&self, range: &Range<usize>) -> &[Node] {
        &self.nodes[range.clone()]
    }

    /// Bytes of the parcel.
    pub fn bytes(&self, range: &Range<usize>) -> &[u8] {
        &self.bytes[range.clone()]
    }

    /// How many bytes are in it.
    pub fn weight(&self) -> usize {
        self.bytes.len()
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
    pub fn reserve(&mut self, count: usize) -> Range<usize> {
        let (first, start) = (self.parts.len() as u32, self.nodes.len());
        self.parts.extend(std::iter::repeat_n(Part::Nil, count));
        self.nodes.extend((0..count as u32).map(|index| first + index));
        start..start + count
    }

    /// Adds so many nodes in a row for which [`Parcel::set`] is still to be called: the first of them.
    pub(crate) fn add_row(&mut self, count: usize) -> Node {
        let first = self.parts.len() as u32;
        self.parts.extend(std::iter::repeat_n(Part::Nil, count));
        first
    }

    /// A list of nodes, as tuples and maps have it.
    pub(crate) fn list_nodes(&mut self, nodes: impl Iterator<Item = Node>) -> Range<usize> {
        let start = self.nodes.len();
        self.nodes.extend(nodes);
        start..self.nodes.len()
    }

    /// Adds bytes.
    pub fn add_bytes(&mut self, bytes: &[u8]) -> Range<usize> {
        let start = self.bytes.len();
        self.bytes.extend_from_slice(bytes);
        start..self.bytes.len()
    }

    fn add_nodes<'n>(&mut self, lists: impl IntoIterator<Item = &'n [Node]>) -> Range<usize> {
        let start = self.nodes.len();
        for list in lists {
            self.nodes.extend_from_slice(list);
        }
        start..self.nodes.len()
    }
}

/// Puts what a guest sends into a parcel. A node comes behind those that are in it.
pub struct Packer<'p> {
    /// The parcel.
    pub parcel: &'p mut Parcel,
    /// How many atoms the module has itself.
    pub fixed: u32,
}

impl Sink for Packer<'_> {
    type Term = Node;

    fn integer(&mut self, value: i64) -> Node {
        self.parcel.add(Part::Integer(value))
    }

    fn big(&mut self, negative: bool, magnitude: &[u8]) -> Option<Node> {
        let limbs = magnitude.as_chunks::<8>().0.iter().map(|limb| u64::from_le_bytes(*limb));
        Some(self.parcel.add(Part::Big(negative, limbs.collect())))
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
        elements.iter().rev().fold(tail, |tail, head| self.parcel.add(Part::Cons(*head, tail)))
    }

    fn tuple(&mut self, elements: &[Node]) -> Node {
        let nodes = self.parcel.add_nodes([elements]);
        self.parcel.add(Part::Tuple(nodes))
    }

    fn map(&mut self, keys: &[Node], values: &[Node]) -> Option<Node> {
        let nodes = self.parcel.add_nodes([keys, values]);
        Some(self.parcel.add(Part::Map(nodes)))
    }

    fn binary(&mut self, bytes: &[u8]) -> Node {
        let bytes = self.parcel.add_bytes(bytes);
        self.parcel.add(Part::Binary(bytes))
    }

    fn part(&mut self, of: Node, start: usize, length: usize) -> Option<Node> {
        Some(self.parcel.add(Part::Part(of, start, length)))
    }

    fn bits(&mut self, bytes: &[u8], size: u64) -> Option<Node> {
        let bytes = self.parcel.add_bytes(bytes);
        Some(self.parcel.add(Part::Bits(bytes, size)))
    }

    fn reference(&mut self, number: u64) -> Option<Node> {
        Some(self.parcel.add(Part::Reference(number)))
    }

    fn fun(&mut self, _shown: &str) -> Option<Node> {
        None
    }
}

/// Takes what the host sends out of a parcel.
pub struct Unpacker<'p>(pub &'p Parcel);

impl<'p> Source<'p> for Unpacker<'p> {
    type Term = Node;

    fn read(&mut self, heap: &mut Heap<'_>, node: Node) -> Outside<'p, Node> {
        let parcel = self.0;
        match &parcel.parts[node as usize] {
            Part::Integer(value) => Outside::Integer(*value),
            Part::Big(negative, limbs) => Outside::Big(*negative, Cow::Borrowed(limbs)),
            Part::Float(value) => Outside::Float(*value),
            Part::Atom(index) => Outside::Atom(*index),
            Part::Named(text) => {
                let text = std::str::from_utf8(parcel.bytes(text)).unwrap_or_default();
                Outside::Atom(heap.atoms.intern(text))
            }
            Part::Nil => Outside::Nil,
            Part::Cons(head, tail) => Outside::Cons(*head, *tail),
            Part::Tuple(nodes) => Outside::Tuple(Cow::Borrowed(parcel.nodes(nodes))),
            Part::Map(nodes) => {
                let (keys, values) = parcel.nodes(nodes).split_at(nodes.len() / 2);
                Outside::Map(Cow::Borrowed(keys), Cow::Borrowed(values))
            }
            Part::Binary(bytes) => Outside::Binary(Cow::Borrowed(parcel.bytes(bytes))),
            // The host sends none.
            Part::Part(..) => Outside::Foreign("reference"),
            Part::Bits(bytes, size) => Outside::Bits(parcel.bytes(bytes).to_vec(), *size),
            Part::Reference(number) => Outside::Reference(*number),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codec::{Uncrossable, decode, encode};
    use crate::context::Atoms;
    use crate::order::equal_exactly;

    #[test]
    fn what_goes_through_a_parcel_is_the_same() {
        let (mut bytes, mut atoms) = (vec![0; 4096], Atoms::well_known());
        let mut heap = Heap::new(&mut bytes, 1024, &mut atoms);
        let (one, float) = (crate::layout::small(1), heap.make_float(1.5).unwrap());
        let (text, own) = (heap.make_binary(b"text").unwrap(), heap.atom("own"));
        let lent = heap.boxed(crate::layout::Kind::Reference, &[7]).unwrap();
        let list = heap.make_list_onto(&[one, float, text], own).unwrap();
        let map = crate::maps::from_distinct(&mut heap, vec![(own, lent), (one, list)]).unwrap();
        let term = heap.tuple(&[map, list, crate::atoms::TRUE]).unwrap();
        let mut parcel = Parcel::default();
        let fixed = heap.atoms.fixed();
        let node = decode(&mut Packer { parcel: &mut parcel, fixed }, &mut heap, term).unwrap();
        let again = encode(&mut Unpacker(&parcel), &mut heap, node).unwrap();
        assert!(again != term && equal_exactly(&mut heap, term, again).unwrap());
    }

    #[test]
    fn a_fun_does_not_cross() {
        let (mut bytes, mut atoms) = (vec![0; 4096], Atoms::well_known());
        let mut heap = Heap::new(&mut bytes, 1024, &mut atoms);
        let fun = heap.boxed(crate::layout::Kind::Fun, &[0, 0]).unwrap();
        let term = heap.tuple(&[fun]).unwrap();
        let mut parcel = Parcel::default();
        let sent = decode(&mut Packer { parcel: &mut parcel, fixed: 0 }, &mut heap, term);
        assert!(matches!(sent, Err(Uncrossable::Foreign("fun", path)) if path.len() == 1));
    }
}
