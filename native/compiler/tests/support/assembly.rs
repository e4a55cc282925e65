//! Programs written by hand, an instruction at a time, and those that are text.

use super::etf::Term;

/// Writes a term in the external format.
pub fn encode(term: &Term, bytes: &mut Vec<u8>) {
    match term {
        Term::Integer(value) => match i32::try_from(*value) {
            Ok(value) => {
                bytes.push(98);
                bytes.extend(value.to_be_bytes());
            }
            Err(_) => encode_big(*value < 0, &[value.unsigned_abs()], bytes),
        },
        Term::Big { negative, limbs } => encode_big(*negative, limbs, bytes),
        Term::Float(value) => {
            bytes.push(70);
            bytes.extend(value.to_be_bytes());
        }
        Term::Atom(text) => {
            bytes.extend([119, text.len() as u8]);
            bytes.extend(text.as_bytes());
        }
        Term::Tuple(elements) => {
            bytes.push(105);
            bytes.extend((elements.len() as u32).to_be_bytes());
            elements.iter().for_each(|element| encode(element, bytes));
        }
        Term::List(elements, tail) => {
            bytes.push(108);
            bytes.extend((elements.len() as u32).to_be_bytes());
            elements.iter().for_each(|element| encode(element, bytes));
            encode(tail, bytes);
        }
        Term::Nil => bytes.push(106),
        Term::Map(pairs) => {
            bytes.push(116);
            bytes.extend((pairs.len() as u32).to_be_bytes());
            for (key, value) in pairs {
                encode(key, bytes);
                encode(value, bytes);
            }
        }
        Term::Bits(whole, bits) => {
            let last = (bits + 7) % 8 + 1;
            bytes.push(if last == 8 { 109 } else { 77 });
            bytes.extend((whole.len() as u32).to_be_bytes());
            if last < 8 {
                bytes.push(last as u8);
            }
            bytes.extend(whole);
        }
        Term::Fun { module, name, arity } => {
            bytes.push(113);
            encode(&Term::Atom(module.clone()), bytes);
            encode(&Term::Atom(name.clone()), bytes);
            bytes.extend([97, *arity as u8]);
        }
    }
}

fn encode_big(negative: bool, limbs: &[u64], bytes: &mut Vec<u8>) {
    bytes.extend([110, 8 * limbs.len() as u8, negative.into()]);
    limbs.iter().for_each(|limb| bytes.extend(limb.to_le_bytes()));
}

/// An atom.
pub fn atom(text: &str) -> Term {
    Term::Atom(text.into())
}

/// A tuple.
pub fn tuple(elements: impl Into<Vec<Term>>) -> Term {
    Term::Tuple(elements.into())
}

/// A proper list.
pub fn list(elements: impl Into<Vec<Term>>) -> Term {
    let elements = elements.into();
    if elements.is_empty() { Term::Nil } else { Term::List(elements, Box::new(Term::Nil)) }
}

/// An integer.
pub fn int(value: i64) -> Term {
    Term::Integer(value)
}

/// An x register.
pub fn x(number: i64) -> Term {
    tuple([atom("x"), int(number)])
}

/// `m:f` with these instructions after its entry label, which is 2.
pub fn program(origin: &str, arity: i64, ops: Vec<Term>) -> Vec<u8> {
    let label = |number| tuple([atom("label"), int(number)]);
    let info = tuple([
        atom("func_info"),
        tuple([atom("atom"), atom("m")]),
        tuple([atom("atom"), atom("f")]),
        int(arity),
    ]);
    let code = [vec![label(1), info, label(2)], ops].concat();
    let function = tuple([atom("function"), atom("f"), int(arity), int(2), list(code)]);
    let module = tuple([atom("m"), atom(origin), list([function])]);
    let export = tuple([atom("m"), atom("f"), int(arity)]);
    let mut bytes = vec![131];
    encode(&tuple([atom("instar_program"), int(2), int(25), list([module]), list([export])]), &mut bytes);
    bytes
}

/// The program that terms like those of `erlc -S` make: `{release, R}`, `{exports, [{M, F, A}]}`, and of each module
/// `{module, M, document | library, [{F, A}]}`, `{function, F, A, Entry}` and the instructions; what a call by name may
/// reach is named with the module.
pub fn from_text(terms: &[Term]) -> Vec<u8> {
    let (mut release, mut exports, mut modules) = (Term::Nil, Term::Nil, Vec::new());
    for term in terms {
        let tag = term.as_tuple().and_then(|parts| parts[0].as_atom().cloned());
        match (tag.as_deref(), term.as_tuple()) {
            (Some("release"), Some([_, number])) => release = number.clone(),
            (Some("exports"), Some([_, mfas])) => exports = mfas.clone(),
            (Some("module"), Some([_, name, origin, called])) => {
                modules.push((name.clone(), origin.clone(), called.clone(), Vec::new()));
            }
            (Some("function"), Some([tag, name, arity, entry])) => {
                let head = vec![tag.clone(), name.clone(), arity.clone(), entry.clone()];
                modules.last_mut().unwrap().3.push((head, Vec::new()));
            }
            _ => modules.last_mut().unwrap().3.last_mut().unwrap().1.push(term.clone()),
        }
    }
    let modules = modules.into_iter().map(|(name, origin, called, functions)| {
        let functions = functions.into_iter().map(|(head, code)| tuple([head, vec![list(code)]].concat()));
        tuple([name, origin, list(functions.collect::<Vec<_>>()), called])
    });
    let modules = list(modules.collect::<Vec<_>>());
    let mut bytes = vec![131];
    encode(&tuple([atom("instar_program"), int(3), release, modules, exports, Term::Nil]), &mut bytes);
    bytes
}
