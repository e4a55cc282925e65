//! Programs written by hand, an instruction at a time.

use super::etf::Term;

/// Writes the few kinds of terms that the programs here need.
pub fn encode(term: &Term, bytes: &mut Vec<u8>) {
    match term {
        Term::Integer(value) => {
            bytes.push(98);
            bytes.extend((*value as i32).to_be_bytes());
        }
        Term::Atom(text) => {
            bytes.extend([119, text.len() as u8]);
            bytes.extend(text.as_bytes());
        }
        Term::Tuple(elements) => {
            bytes.extend([104, elements.len() as u8]);
            elements.iter().for_each(|element| encode(element, bytes));
        }
        Term::List(elements, tail) => {
            bytes.push(108);
            bytes.extend((elements.len() as u32).to_be_bytes());
            elements.iter().for_each(|element| encode(element, bytes));
            encode(tail, bytes);
        }
        Term::Nil => bytes.push(106),
        other => panic!("{other:?}"),
    }
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
