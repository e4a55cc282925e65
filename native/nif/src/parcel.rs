//! What a guest of terms asks its host, and what it is answered: terms of the VM into a parcel and out of it.

use crate::atoms;
use crate::containers::{Containers, LONG_INTEGER};
use crate::emulator::{list_cell, tuple};
use crate::known::{AtomTable, Dynamic, Whose};
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

/// The terms that were sent, in one go or in slices. To a function of the host's what was lent comes back as what it is, once
/// however often it is there.
pub(crate) fn unpack<'a>(
    parcel: &Parcel,
    (table, dynamic, whose): (&AtomTable, &Dynamic, Whose),
    pace: &mut Pace<'_>,
    containers: &mut Containers<'a, '_>,
) -> Option<Term<'a>> {
    let env = containers.env();
    let mut lent: HashMap<u64, Term<'a>> = HashMap::new();
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
            // They don't leave their call.
            Part::Pid(_) | Part::Closure(..) => return None,
            Part::Reference(number) if whose == Whose::Own => dynamic.lent(number)?.encode(env),
            Part::Reference(number) => match lent.get(&number) {
                Some(term) => *term,
                None => {
                    let loan = dynamic.lent(number)?;
                    pace.step(WORD * loan.words() as u64);
                    let term = loan.term(env);
                    let term = if loan.is_written() { containers.written(term) } else { term };
                    lent.insert(number, term);
                    term
                }
            },
        };
        terms.push(term);
    }
    let roots = parcel.roots.iter().map(|node| terms.get(*node as usize).copied());
    Some(roots.collect::<Option<Vec<_>>>()?.encode(env))
}

/// Words of what was lent that are copied in one go: some 200 µs.
const LENT: usize = 16_000;
/// What it takes to copy a word, in nanoseconds.
const WORD: u64 = 10;
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
    (table, dynamic, whose): (&AtomTable, &mut Dynamic, Whose),
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
                TermType::Ref => match whose {
                    Whose::Host => dynamic.number_of(term),
                    Whose::Own => dynamic.known_number_of(term),
                }
                .map(Part::Reference),
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
            if dynamic.has_more_than(room) {
                parcel.leave_out();
            }
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

/// What the host has come to, in a parcel: `{value, Value}`, or `{exception, Class, Reason, Trace}`, and the work that it has
/// cost as a last element, if it is the guest's to pay. What cannot cross is an error in the
/// guest, which has so much memory.
pub(crate) fn answer<'a>(
    env: Env<'a>,
    result: Term<'a>,
    (table, dynamic, whose): (&AtomTable, &mut Dynamic, Whose),
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
            None => match tuple::<5>(result) {
                Some([_exception, raised @ .., cost]) => {
                    work = cost.decode().ok()?;
                    raised.to_vec()
                }
                None => tuple::<4>(result)?[1..].to_vec(),
            },
        },
    };
    match pack(&terms, (table, dynamic, whose), room, most) {
        Ok(mut parcel) => {
            parcel.work = work;
            Some(parcel)
        }
        Err(Unsent::TooMuch) => None,
        Err(Unsent::Foreign(kind, path)) => {
            let start = atoms::result().encode(env);
            let reason = uncrossable(&mut Containers::new(env, None), kind, start, &path);
            let raised = [atoms::error().encode(env), reason, Term::list_new_empty(env)];
            let mut parcel = match pack(&raised, (table, dynamic, whose), room, None) {
                Ok(parcel) => parcel,
                // A key of a map on the way: the reason without the way.
                Err(_) => {
                    let reason = uncrossable(&mut Containers::new(env, None), kind, start, &[]);
                    pack(&[raised[0], reason, raised[2]], (table, dynamic, whose), room, None).ok()?
                }
            };
            parcel.work = work;
            Some(parcel)
        }
    }
}

/// The same as the process has written it with `term_to_binary`; nothing where it cannot be read so.
pub(crate) fn written(term: Term<'_>, dynamic: &mut Dynamic, whose: Whose, room: usize) -> Option<Parcel> {
    let bytes: Binary<'_> = term.decode().ok()?;
    let mut parcel = Parcel::for_room(room);
    let mut lent = |reference: &[u8]| dynamic.number_of_written(term.get_env(), reference, whose);
    let root = external::into_parcel(&mut parcel, bytes.as_slice(), &mut lent).ok()?;
    if dynamic.has_more_than(room) {
        parcel.leave_out();
    }
    let Part::Tuple(nodes) = parcel.parts()[root as usize] else { return None };
    let nodes = parcel.nodes(nodes);
    let (roots, cost) = match nodes {
        [_value, value] => (vec![*value], None),
        [_value, value, cost] => (vec![*value], Some(*cost)),
        [_exception, class, reason, trace, cost @ ..] if cost.len() <= 1 => {
            (vec![*class, *reason, *trace], cost.first().copied())
        }
        _ => return None,
    };
    let work = match cost.map(|cost| parcel.parts()[cost as usize]) {
        Some(Part::Integer(cost)) => u64::try_from(cost).ok()?,
        Some(_) => return None,
        None => 0,
    };
    (parcel.roots, parcel.work) = (roots, work);
    Some(parcel)
}

/// Whether arguments are so many that they are made in slices: of what was lent all that is copied or read.
pub(crate) fn is_long(parcel: &Parcel, dynamic: &Dynamic, whose: Whose) -> bool {
    if parcel.parts().len() > QUICK || parcel.weight() > 64 * QUICK {
        return true;
    }
    let mut words = 0;
    whose == Whose::Host
        && parcel.parts().iter().any(|part| {
            let Part::Reference(number) = part else { return false };
            let Some(loan) = dynamic.lent(*number) else { return false };
            words += loan.words();
            loan.is_written() || words > LENT
        })
}
