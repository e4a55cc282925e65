//! What it takes the VM to hash a term: it does that for each key of a map of more than 32, in one go, and with all that
//! is in the key, as often as it is there. A guest that has one text has it once, in however many keys.

use crate::emulator::list_cell;
use crate::words::{Layout, Seen, Word};
use rustler::types::tuple::get_tuple;
use rustler::{Binary, Env, MapIterator, Term, TermType};

/// What each part of a term takes, in nanoseconds or so. A byte takes one.
const PART: u64 = 10;

/// Nanoseconds or so; more than `most` where it is more than that, however much more.
pub(crate) fn cost<'a>(env: Env<'a>, key: Word<'a>, most: u64) -> u64 {
    let layout = Layout::known();
    if layout.is_some_and(|layout| layout.immediate(key).is_some()) {
        return PART;
    }
    let (mut cost, mut stack) = (0, vec![key]);
    while let Some(word) = stack.pop() {
        let seen = layout.map_or(Seen::Other, |layout| layout.see(word));
        cost += PART + parts(env, word, seen, most, &mut stack);
        if cost > most {
            break;
        }
    }
    cost
}

// Puts a term's parts on the stack; what it takes beside them. What nobody says the size of takes more than `most`.
fn parts<'a>(env: Env<'a>, word: Word<'a>, seen: Seen<'a>, most: u64, stack: &mut Vec<Word<'a>>) -> u64 {
    // No more of them are looked at than it takes to come to `most`.
    let enough = usize::try_from(most / PART + 1).unwrap_or(usize::MAX);
    match seen {
        Seen::Small(_) | Seen::Atom | Seen::Nil | Seen::Float(_) => {}
        Seen::Cons(head, tail) => stack.extend([tail, head]),
        Seen::Tuple(elements) => stack.extend(&elements[..elements.len().min(enough)]),
        Seen::Map(keys, values) => stack.extend(keys.iter().chain(values)),
        Seen::Big(_, limbs) => return 8 * limbs.len() as u64,
        Seen::Binary(bytes) => return bytes.len() as u64,
        Seen::Other => return by_functions(word.term(env), enough, most, stack),
    }
    0
}

fn by_functions<'a>(term: Term<'a>, enough: usize, most: u64, stack: &mut Vec<Word<'a>>) -> u64 {
    match term.get_type() {
        TermType::List => {
            stack.extend(list_cell(term).into_iter().flat_map(|(head, tail)| [tail, head]).map(Word::of))
        }
        TermType::Tuple => {
            stack.extend(get_tuple(term).unwrap_or_default().into_iter().take(enough).map(Word::of));
        }
        TermType::Map => {
            let pairs = MapIterator::new(term).into_iter().flatten().take(enough);
            stack.extend(pairs.flat_map(|(key, value)| [key, value]).map(Word::of));
        }
        TermType::Binary => {
            return term.decode::<Binary<'_>>().map_or(most + 1, |binary| binary.len() as u64);
        }
        // A huge one has a size that is known from words only.
        TermType::Integer if term.decode::<i64>().is_err() => return most + 1,
        TermType::Fun => return most + 1,
        _ => {}
    }
    0
}
