//! The parts of instructions: numbers, labels, registers, operands, and lists of them.

use crate::error::Malformed;
use crate::etf::Term;
use crate::program::{Label, Mfa, Operand, Register, Value};
use crate::types::Type;
use std::rc::Rc;

pub(super) type Result<T> = std::result::Result<T, Malformed>;

/// As many x registers as the BEAM has.
const MAX_REGISTERS: u32 = 1024;

pub(super) fn malformed<T>(what: &str, term: &Term) -> Result<T> {
    let mut shown = format!("{term:?}");
    if let Some((cut, _)) = shown.char_indices().nth(200) {
        shown.truncate(cut);
    }
    Err(Malformed(format!("{what}: {shown}")))
}

pub(super) fn name_and_arity(term: &Term) -> Result<(Rc<str>, u32)> {
    match term.as_tuple() {
        Some([Term::Atom(name), arity]) => Ok((name.clone(), few(arity)?)),
        _ => malformed("no function's name", term),
    }
}

pub(super) fn mfa(term: &Term) -> Result<Mfa> {
    match term.as_tuple() {
        Some([Term::Atom(module), Term::Atom(name), arity]) => {
            Ok(Mfa { module: module.clone(), name: name.clone(), arity: few(arity)? })
        }
        _ => malformed("no function's name", term),
    }
}

pub(super) fn list(term: &Term) -> Result<&[Term]> {
    term.as_list().map_or_else(|| malformed("no list", term), Ok)
}

pub(super) fn number(term: &Term) -> Result<u32> {
    match term.as_integer().map(u32::try_from) {
        Some(Ok(number)) => Ok(number),
        _ => malformed("no number", term),
    }
}

/// A number that stands for something that code has few of.
pub(super) fn at_most(term: &Term, limit: u32) -> Result<u32> {
    match number(term)? {
        number if number <= limit => Ok(number),
        _ => malformed("too large a number", term),
    }
}

/// Arguments.
pub(super) fn few(term: &Term) -> Result<u32> {
    at_most(term, 255)
}

/// x registers in use.
pub(super) fn live_registers(term: &Term) -> Result<u32> {
    at_most(term, MAX_REGISTERS)
}

pub(super) fn text(term: &Term) -> Result<Rc<str>> {
    term.as_atom().cloned().map_or_else(|| malformed("no name", term), Ok)
}

/// `{tag, value}`
pub(super) fn tagged<'a>(term: &'a Term, tag: &str) -> Option<&'a Term> {
    match term.as_tuple() {
        Some([Term::Atom(found), value]) if &**found == tag => Some(value),
        _ => None,
    }
}

pub(super) fn label(term: &Term) -> Result<Label> {
    tagged(term, "f").map_or_else(|| malformed("no label", term), number)
}

pub(super) fn tagged_list(term: &Term) -> Result<&[Term]> {
    tagged(term, "list").map_or_else(|| malformed("no list", term), list)
}

pub(super) fn pairs(term: &Term) -> Result<Vec<(&Term, &Term)>> {
    let terms = tagged_list(term)?;
    if terms.len() % 2 == 1 {
        return malformed("no pairs", term);
    }
    Ok(terms.chunks_exact(2).map(|pair| (&pair[0], &pair[1])).collect())
}

pub(super) fn register(term: &Term) -> Result<Register> {
    let Some([Term::Atom(tag), number_of, ..]) = term.as_tuple() else {
        return malformed("no register", term);
    };
    Ok(match &**tag {
        "x" if number(number_of)? < MAX_REGISTERS => Register::X(number(number_of)?),
        "y" if number(number_of)? < 65_536 => Register::Y(number(number_of)?),
        "fr" if number(number_of)? < 1024 => Register::Fr(number(number_of)?),
        "tr" => return register(number_of),
        _ => return malformed("no register", term),
    })
}

pub(super) fn operand(term: &Term) -> Result<Operand> {
    if let Some([Term::Atom(tag), inner, kind]) = term.as_tuple()
        && &**tag == "tr"
    {
        return Ok(Operand { kind: Type::parse(kind), ..operand(inner)? });
    }
    let literal = match term {
        Term::Atom(nil) if &**nil == "nil" => Some(Term::Nil),
        // An arity, in a test.
        Term::Integer(_) | Term::Big { .. } => Some(term.clone()),
        _ => {
            ["integer", "float", "atom", "literal", "char"].iter().find_map(|tag| tagged(term, tag)).cloned()
        }
    };
    match literal {
        Some(literal) => Ok(Operand::literal(literal)),
        None => Ok(Operand { value: Value::Register(register(term)?), kind: Type::Any }),
    }
}

pub(super) fn operands(terms: &[Term]) -> Result<Vec<Operand>> {
    terms.iter().map(operand).collect()
}

/// Words as the BEAM counts them are enough here: no kind takes more, but a fun may take two words more.
pub(super) fn heap_bytes(term: &Term) -> Result<u32> {
    let words = match term {
        Term::Integer(_) => number(term)?,
        _ => {
            let Some(Ok(counts)) = tagged(term, "alloc").map(list) else {
                return malformed("no heap need", term);
            };
            let mut words = 0u32;
            for count in counts {
                let Some([name, count]) = count.as_tuple() else { return malformed("no heap need", term) };
                let factor = match &*text(name)? {
                    "words" => 1,
                    "floats" => 2,
                    "funs" => 5,
                    _ => return malformed("no heap need", term),
                };
                words = words.saturating_add(number(count)?.saturating_mul(factor));
            }
            words
        }
    };
    // More than any compiler asks for at once; the product stays far below 2³².
    if words > 1 << 24 { malformed("no heap need", term) } else { Ok(words * 8) }
}

pub(super) fn only_floats(term: &Term) -> bool {
    let counts = tagged(term, "alloc").and_then(Term::as_list).unwrap_or_default();
    !counts.is_empty()
        && counts.iter().all(|count| match count.as_tuple() {
            Some([Term::Atom(name), count]) => &**name == "floats" || count.as_integer() == Some(0),
            _ => false,
        })
}

pub(super) fn external(term: &Term) -> Result<Mfa> {
    match term.as_tuple() {
        Some([Term::Atom(tag), Term::Atom(module), Term::Atom(name), arity]) if &**tag == "extfunc" => {
            Ok(Mfa { module: module.clone(), name: name.clone(), arity: few(arity)? })
        }
        _ => malformed("no external function", term),
    }
}
