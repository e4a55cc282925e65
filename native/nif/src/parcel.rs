//! What a guest of terms asks its host, and what it is answered: terms of the VM into a parcel and out of it.

use crate::atoms;
use crate::containers::{Containers, LONG_INTEGER};
use crate::emulator::{list_cell, tuple};
use crate::known::{AtomTable, Dynamic};
use crate::making::Pace;
use crate::names::atom_text;
use crate::terms::{
    LONG_BITS, QUICK, atom_of, big_of, binary_in_steps, bits_of, external_big, external_bits, steps,
    uncrossable,
};
use crate::words::Word;
use instar_terms::codec::Step;
use instar_terms::external;
use instar_terms::parcel::{Parcel, Part, bits_in, last_bits};
use rustler::types::tuple::get_tuple;
use rustler::{Binary, Encoder, Env, MapIterator, Term, TermType};
use std::collections::HashMap;

/// The terms that were sent, in one go or in slices. What was lent comes back as what it is.
pub(crate) fn unpack<'a>(
    parcel: &Parcel,
    (table, dynamic): (&AtomTable, &Dynamic),
    pace: &mut Pace<'_>,
    containers: &mut Containers<'a, '_>,
) -> Option<Term<'a>> {
    let env = containers.env();
    let mut terms: Vec<Term<'a>> = Vec::with_capacity(parcel.parts().len());
    for part in parcel.parts() {
        pace.step(1);
        let at = |node: u32| terms.get(node as usize).copied();
        let term = match *part {
            Part::Integer(value) => value.encode(env),
            Part::Big(negative, limbs) => {
                let limbs = parcel.limbs(limbs);
                containers.alone(8 * limbs.len() > LONG_INTEGER, || {
                    let magnitude: Vec<u8> = limbs.iter().flat_map(|limb| limb.to_le_bytes()).collect();
                    external_big(env, negative, &magnitude)
                })?
            }
            Part::Float(value) => value.encode(env),
            Part::Atom(index) => table.atom(index)?.encode(env),
            Part::Named(text) => atom_of(env, std::str::from_utf8(parcel.bytes(text)).ok()?)?,
            Part::Nil => Term::list_new_empty(env),
            Part::Cons(head, tail) => containers.cons(at(head)?, at(tail)?),
            Part::List(nodes, tail) => {
                let nodes = parcel.nodes(nodes);
                pace.step(nodes.len() as u64);
                let mut elements = nodes.iter().rev().map(|node| at(*node));
                // What stands behind the last element may be in something else, too.
                let list = containers.cons(elements.next()??, at(tail)?);
                elements.try_fold(list, |list, element| Some(containers.longer(element?, list)))?
            }
            Part::Tuple(nodes) => containers.tuple(&all(&terms, parcel.nodes(nodes), pace)?),
            Part::Map(nodes) => {
                let (keys, values) = parcel.nodes(nodes).split_at(nodes.len() / 2);
                containers.map(&all(&terms, keys, pace)?, &all(&terms, values, pace)?)?
            }
            Part::Binary(bytes) => binary_in_steps(env, parcel.bytes(bytes), pace),
            Part::Part(of, place) => {
                let whole: Binary<'a> = at(of)?.decode().ok()?;
                whole.make_subbinary(place.start(), place.len()).ok()?.to_term(env)
            }
            Part::Bits(bytes, last) => {
                let bytes = parcel.bytes(bytes);
                let size = bits_in(bytes, last);
                containers.alone(bytes.len() > LONG_BITS, || external_bits(env, bytes, size))?
            }
            Part::Reference(number) => dynamic.lent(number)?.term(env),
        };
        terms.push(term);
    }
    let roots = parcel.roots.iter().map(|node| terms.get(*node as usize).copied());
    Some(roots.collect::<Option<Vec<_>>>()?.encode(env))
}

/// Nodes that are looked up between two looks at the clock.
const STEP: usize = 1 << 10;

// The terms of so many nodes.
fn all<'a>(terms: &[Term<'a>], nodes: &[u32], pace: &mut Pace<'_>) -> Option<Vec<Term<'a>>> {
    let mut found = Vec::with_capacity(nodes.len());
    for nodes in nodes.chunks(STEP) {
        pace.step(nodes.len() as u64);
        for node in nodes {
            found.push(*terms.get(*node as usize)?);
        }
    }
    Some(found)
}

/// Why terms could not be sent.
pub(crate) enum Unsent<'a> {
    /// There are more than are read here.
    TooMuch,
    /// Something of that kind is in them, at that place.
    Foreign(&'static str, Vec<Step<Term<'a>>>),
}

/// Sends terms to a guest with so much memory; at most so many are read, if there is a bound. What is more than the guest has
/// room for is left out, which the parcel says.
fn pack<'a>(
    terms: &[Term<'a>],
    (table, dynamic): (&AtomTable, &mut Dynamic),
    room: usize,
    most: Option<usize>,
) -> Result<Parcel, Unsent<'a>> {
    let mut parcel = Parcel::for_room(room);
    let mut left = most.unwrap_or(usize::MAX);
    // Terms, and the nodes that are for them.
    let mut stack: Vec<(Term<'a>, u32)> = Vec::new();
    // The ways to terms that hold something else: of each node that which it is in, and the step from there.
    let mut ways = Ways::default();
    for term in terms {
        let root = parcel.add(Part::Nil);
        parcel.roots.push(root);
        stack.push((*term, root));
        while let Some((term, node)) = stack.pop() {
            if parcel.is_too_large() {
                return Ok(parcel);
            }
            let kind = term.get_type();
            left = left.checked_sub(steps(term, kind)).ok_or(Unsent::TooMuch)?;
            let part = match kind {
                TermType::Integer => match term.decode() {
                    Ok(value) => Some(Part::Integer(value)),
                    Err(_) => big_of(term)
                        .map(|(negative, limbs)| Part::Big(negative, parcel.add_limbs(limbs.into_iter()))),
                },
                TermType::Float => term.decode().ok().map(Part::Float),
                TermType::Atom => named(&mut parcel, table, term),
                TermType::List => Some(match list_cell(term) {
                    Some((head, tail)) => {
                        let nodes = parcel.reserve(2);
                        let [first, second] = [parcel.nodes(nodes)[0], parcel.nodes(nodes)[1]];
                        stack.push((tail, second));
                        stack.push((head, first));
                        ways.add(first, node, Way::Head);
                        ways.add(second, node, Way::Tail);
                        Part::Cons(first, second)
                    }
                    None => Part::Nil,
                }),
                TermType::Tuple => get_tuple(term).ok().map(|elements| {
                    let nodes = parcel.reserve(elements.len());
                    let numbers = parcel.nodes(nodes);
                    for (index, (element, number)) in elements.into_iter().zip(numbers).enumerate() {
                        ways.add(*number, node, Way::Field(index + 1));
                        stack.push((element, *number));
                    }
                    Part::Tuple(nodes)
                }),
                TermType::Map => MapIterator::new(term).map(|pairs| {
                    let pairs: Vec<_> = pairs.collect();
                    let nodes = parcel.reserve(2 * pairs.len());
                    let (keys, values) = parcel.nodes(nodes).split_at(pairs.len());
                    for ((key, value), (key_node, value_node)) in
                        pairs.into_iter().zip(keys.iter().zip(values))
                    {
                        ways.add(*key_node, node, Way::Key);
                        ways.add(*value_node, node, Way::Value(key));
                        stack.push((key, *key_node));
                        stack.push((value, *value_node));
                    }
                    Part::Map(nodes)
                }),
                TermType::Binary => match term.decode::<Binary<'a>>() {
                    Ok(binary) => Some(Part::Binary(parcel.add_bytes(binary.as_slice()))),
                    Err(_) => bits_of(term)
                        .map(|(bytes, size)| Part::Bits(parcel.add_bytes(&bytes), last_bits(size))),
                },
                TermType::Ref => dynamic.number_of(term).map(Part::Reference),
                _ => None,
            };
            let Some(part) = part else {
                let kind = match kind {
                    TermType::Fun => "fun",
                    TermType::Pid => "pid",
                    TermType::Port => "port",
                    _ => "reference",
                };
                return Err(Unsent::Foreign(kind, ways.to(node)));
            };
            parcel.set(node, part);
        }
    }
    Ok(parcel)
}

fn named(parcel: &mut Parcel, table: &AtomTable, term: Term<'_>) -> Option<Part> {
    if let Some(index) = table.index(Word::of(term)) {
        return Some(Part::Atom(index));
    }
    Some(Part::Named(parcel.add_bytes(atom_text(term)?.as_bytes())))
}

enum Way<'a> {
    Head,
    Tail,
    Field(usize),
    Key,
    Value(Term<'a>),
}

/// How each node was come to. It is written for all, and read where something cannot cross.
#[derive(Default)]
struct Ways<'a>(HashMap<u32, (u32, Way<'a>)>);

impl<'a> Ways<'a> {
    fn add(&mut self, node: u32, from: u32, way: Way<'a>) {
        self.0.insert(node, (from, way));
    }

    fn to(&self, mut node: u32) -> Vec<Step<Term<'a>>> {
        let mut steps = Vec::new();
        // Cells behind the one that an element is in.
        let mut before = None;
        while let Some((from, way)) = self.0.get(&node) {
            match way {
                Way::Head => before = Some(Step::Element(0)),
                Way::Tail => {
                    before = Some(match before.take() {
                        Some(Step::Element(index)) => Step::Element(index + 1),
                        Some(other) => {
                            steps.push(other);
                            Step::Tail
                        }
                        None => Step::Tail,
                    });
                }
                Way::Field(_) | Way::Key | Way::Value(_) => {
                    steps.extend(before.take());
                    steps.push(match way {
                        Way::Field(index) => Step::Field(*index),
                        Way::Value(key) => Step::Value(*key),
                        _ => Step::Key,
                    });
                }
            }
            node = *from;
        }
        steps.extend(before);
        steps.reverse();
        steps
    }
}

/// What the host has come to, in a parcel: `{value, Value}`, with the work that it has cost as a third element, or
/// `{exception, Class, Reason, Trace}`. What cannot cross is an error in the guest, which has so much memory.
pub(crate) fn answer<'a>(
    env: Env<'a>,
    result: Term<'a>,
    (table, dynamic): (&AtomTable, &mut Dynamic),
    room: usize,
    most: Option<usize>,
) -> Option<Parcel> {
    let mut work = 0;
    let terms: Vec<Term<'a>> = match tuple::<2>(result) {
        Some([_value, value]) => vec![value],
        None => match tuple::<3>(result) {
            Some([_value, value, cost]) => {
                work = cost.decode().ok()?;
                vec![value]
            }
            None => tuple::<4>(result)?[1..].to_vec(),
        },
    };
    match pack(&terms, (table, dynamic), room, most) {
        Ok(mut parcel) => {
            parcel.work = work;
            Some(parcel)
        }
        Err(Unsent::TooMuch) => None,
        Err(Unsent::Foreign(kind, path)) => {
            let start = atoms::result().encode(env);
            let reason = uncrossable(&mut Containers::new(env, None), kind, start, &path);
            let raised = [atoms::error().encode(env), reason, Term::list_new_empty(env)];
            match pack(&raised, (table, dynamic), room, None) {
                Ok(parcel) => Some(parcel),
                // A key of a map on the way: the reason without the way.
                Err(_) => {
                    let reason = uncrossable(&mut Containers::new(env, None), kind, start, &[]);
                    pack(&[raised[0], reason, raised[2]], (table, dynamic), room, None).ok()
                }
            }
        }
    }
}

/// The same as the process has written it with `term_to_binary`; nothing where it cannot be read so.
pub(crate) fn written(term: Term<'_>, dynamic: &mut Dynamic, room: usize) -> Option<Parcel> {
    let bytes: Binary<'_> = term.decode().ok()?;
    let mut parcel = Parcel::for_room(room);
    let mut lent = |reference: &[u8]| dynamic.number_of_written(term.get_env(), reference);
    let root = external::into_parcel(&mut parcel, bytes.as_slice(), &mut lent).ok()?;
    let Part::Tuple(nodes) = parcel.parts()[root as usize] else { return None };
    let (mut work, nodes) = (0, parcel.nodes(nodes));
    let roots = match nodes {
        [_value, value] => vec![*value],
        [_value, value, cost] => {
            let Part::Integer(cost) = parcel.parts()[*cost as usize] else { return None };
            work = u64::try_from(cost).ok()?;
            vec![*value]
        }
        [_exception, raised @ ..] if raised.len() == 3 => raised.to_vec(),
        _ => return None,
    };
    (parcel.roots, parcel.work) = (roots, work);
    Some(parcel)
}

/// Whether arguments are so many that they are made in slices.
pub(crate) fn is_long(parcel: &Parcel) -> bool {
    parcel.parts().len() > QUICK || parcel.weight() > 64 * QUICK
}
