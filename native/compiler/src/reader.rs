//! A program as the front hands it over, read into typed instructions.
//!
//! The union of the operations of OTP 25 to 29 is known. An unknown one, and one that the sandbox doesn't
//! have, becomes [`Op::Unsupported`](crate::program::Op::Unsupported): what that means is decided where functions
//! are compiled.

mod binaries;
mod ops;
mod parts;

use crate::error::Malformed;
use crate::etf::{self, Term};
use crate::program::{Function, Mfa, Module, Program, Struct};
use parts::{Result, list, malformed, mfa, name_and_arity, number, text};
use std::rc::Rc;

/// Reads the program in these bytes.
pub(crate) fn parse(bytes: &[u8]) -> Result<Program> {
    let term = etf::decode(bytes)
        .map_err(|etf::Malformed(at)| Malformed(format!("no external term format at byte {at}")))?;
    let none = Term::Nil;
    let (tag, release, modules, exports, absent, structs, file) = match term.as_tuple() {
        Some([Term::Atom(tag), Term::Integer(2), release, modules, exports]) => {
            (tag, release, modules, exports, &none, &none, None)
        }
        Some([Term::Atom(tag), Term::Integer(3), release, modules, exports, absent]) => {
            (tag, release, modules, exports, absent, &none, None)
        }
        Some([Term::Atom(tag), Term::Integer(4), release, modules, exports, absent, structs]) => {
            (tag, release, modules, exports, absent, structs, None)
        }
        Some([Term::Atom(tag), Term::Integer(5), release, modules, exports, absent, structs, file]) => {
            (tag, release, modules, exports, absent, structs, Some(file))
        }
        _ => return malformed("no program", &term),
    };
    if &**tag != "instar_program" {
        return malformed("no program", &term);
    }
    Ok(Program {
        release: number(release)?,
        modules: list(modules)?.iter().map(module).collect::<Result<_>>()?,
        exports: list(exports)?.iter().map(mfa).collect::<Result<_>>()?,
        absent: list(absent)?.iter().map(text).collect::<Result<_>>()?,
        structs: list(structs)?.iter().map(of_struct).collect::<Result<_>>()?,
        file: file.and_then(file_name),
    })
}

fn of_struct(term: &Term) -> Result<Struct> {
    let Some([Term::Atom(name), fields]) = term.as_tuple() else { return malformed("no struct", term) };
    let mut keys = list(fields)?.to_vec();
    keys.sort_by(Term::key_order);
    Ok(Struct { name: name.clone(), keys })
}

fn module(term: &Term) -> Result<Module> {
    let (name, origin, functions, exports) = match term.as_tuple() {
        Some([Term::Atom(name), Term::Atom(origin), functions]) => (name, origin, functions, None),
        Some([Term::Atom(name), Term::Atom(origin), functions, exports]) => {
            (name, origin, functions, Some(exports))
        }
        _ => return malformed("no module", term),
    };
    let (document, host) = match &**origin {
        "document" => (true, false),
        "library" => (false, false),
        "host" => (false, true),
        _ => return malformed("a module is of a document, of a library or of the host", term),
    };
    let functions = list(functions)?.iter().map(|term| function(name, term)).collect::<Result<_>>()?;
    let exports = match exports {
        Some(exports) => Some(list(exports)?.iter().map(name_and_arity).collect::<Result<_>>()?),
        None => None,
    };
    Ok(Module { document, host, functions, exports })
}

fn function(module: &Rc<str>, term: &Term) -> Result<Function> {
    match term {
        // As the library keeps it.
        Term::Bits(bytes, bits) if *bits == 8 * bytes.len() => {
            let inner = etf::decode(bytes).map_err(|etf::Malformed(at)| {
                Malformed(format!("a function is no external term format at byte {at}"))
            })?;
            of_function(module, &inner)
        }
        term => match term.as_tuple() {
            // One of a library, with its number there.
            Some([number_of, term @ (Term::Bits(..) | Term::Tuple(..))]) => {
                let of_library = function(module, term)?;
                Ok(Function { number: Some(number(number_of)?), ..of_library })
            }
            _ => of_function(module, term),
        },
    }
}

fn of_function(module: &Rc<str>, term: &Term) -> Result<Function> {
    let Some([Term::Atom(tag), Term::Atom(name), arity, entry, ops]) = term.as_tuple() else {
        return malformed("no function", term);
    };
    if &**tag != "function" {
        return malformed("no function", term);
    }
    let (arity, entry, ops) = (number(arity)?, number(entry)?, list(ops)?);
    if arity > 255 {
        return malformed("a function of such an arity", term);
    }
    let at_entry = |term: &Term| {
        matches!(term.as_tuple(), Some([tag, label])
        if tag.as_atom().is_some_and(|tag| &**tag == "label") && label.as_integer() == Some(entry.into()))
    };
    let start = ops.iter().position(at_entry);
    let (Some(start), Some([_, clause_label])) = (start, ops.first().and_then(Term::as_tuple)) else {
        return malformed("a function without its labels", term);
    };
    let mut function = Function {
        mfa: Mfa { module: module.clone(), name: name.clone(), arity },
        number: None,
        clause_label: number(clause_label)?,
        entry,
        ops: Vec::with_capacity(ops.len() - start),
        lines: Vec::with_capacity(ops.len() - start),
        places: Vec::new(),
        clause_line: 0,
    };
    let mut line = 0;
    for (term, at) in ops.iter().zip(0..) {
        match location(term) {
            Some(place) => line = place.map_or(0, |place| numbered(&mut function.places, place)),
            None if at > start => {
                function.ops.extend(ops::read(term)?);
                function.lines.resize(function.ops.len(), line);
            }
            None => {}
        }
        if at == start {
            function.clause_line = line;
        }
    }
    Ok(function)
}

// The place that a line says, which holds until the next one; none where the term is no line.
fn location(term: &Term) -> Option<Option<(Rc<str>, u32)>> {
    let Some([Term::Atom(tag), Term::List(info, _), ..]) = term.as_tuple() else {
        let is_line = matches!(term.as_tuple(), Some([Term::Atom(tag), ..]) if &**tag == "line");
        return is_line.then_some(None);
    };
    (&**tag == "line").then(|| {
        info.iter().find_map(|part| match part.as_tuple() {
            Some([Term::Atom(tag), file, line]) if &**tag == "location" => {
                Some((file_name(file)?, u32::try_from(line.as_integer()?).ok()?))
            }
            _ => None,
        })
    })
}

fn file_name(term: &Term) -> Option<Rc<str>> {
    let chars = term.as_list()?.iter().map(|char| char::from_u32(u32::try_from(char.as_integer()?).ok()?));
    chars.collect::<Option<String>>().map(Rc::from)
}

// Functions are short: the last places are looked at first.
fn numbered(places: &mut Vec<(Rc<str>, u32)>, place: (Rc<str>, u32)) -> u32 {
    match places.iter().rposition(|known| *known == place) {
        Some(index) => index as u32 + 1,
        None => {
            places.push(place);
            places.len() as u32
        }
    }
}
