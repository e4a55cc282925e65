//! A component's values as Erlang terms, and back: checked against the types of its functions on the way in.
//!
//! Names become atoms with underscores for dashes, and are taken as atoms and as strings, with either. An option
//! is its value or `nil`; where the value could be `nil` itself, it is `{some, value}` or `nil`. A list of `u8` is
//! a binary, and is taken as a list of integers too.
//!
//! What takes long is not done on a scheduler: more than [`QUICK`] is refused there, to be done on another thread.

use crate::atoms;
use crate::making::Pace;
use crate::terms::binary_in_steps;
use crate::values::{float, from_float, single};
use instar_engine::Value;
use instar_engine::component::VALUES;
use instar_engine::told::cut;
use instar_engine::wit::{Name, Type};
use rustler::types::atom::Atom;
use rustler::types::tuple::{get_tuple, make_tuple};
use rustler::{Binary, Encoder, Env, MapIterator, NewBinary, Term};
use std::sync::Arc;

/// Bytes of values that are converted on a scheduler: a few hundred microseconds of work.
pub(crate) const QUICK: usize = 160 << 10;
/// The work of a value that becomes a term, and the bytes of a list that are taken together.
const STEP: u64 = 8;
const PART: usize = 1 << 10;

/// The atoms of a component's names, in the order of their indices.
pub(crate) type Names = [Atom];

/// The name of an atom for a name in a type.
pub(crate) fn atom_text(name: &str) -> String {
    name.replace('-', "_")
}

/// Why terms are no values.
pub(crate) enum Refusal {
    /// At this position there is something else than this type.
    Wrong(String, String),
    /// They take more bytes than they may.
    TooLarge,
}

/// Reads terms as values, as long as they take no more than a number of bytes.
pub(crate) struct Reader<'n> {
    names: &'n Names,
    left: usize,
    path: Vec<Step>,
}

enum Step {
    Root(String),
    Index(usize),
    Name(Arc<str>),
}

/// Something that is not of its type, or too much.
enum Failure {
    Wrong(String),
    TooLarge,
}

impl<'n> Reader<'n> {
    pub(crate) fn new(names: &'n Names, bytes: usize) -> Reader<'n> {
        Reader { names, left: bytes.min(VALUES), path: Vec::new() }
    }

    /// One term of the type; `root` is what it is called in an error.
    pub(crate) fn read(
        &mut self,
        term: Term<'_>,
        of: &Type,
        root: impl Fn() -> String,
    ) -> Result<Value, Refusal> {
        self.value(term, of).map_err(|failure| match failure {
            Failure::TooLarge => Refusal::TooLarge,
            Failure::Wrong(expected) => {
                self.path.push(Step::Root(root()));
                Refusal::Wrong(self.path.iter().rev().map(Step::text).collect(), expected)
            }
        })
    }

    fn value(&mut self, term: Term<'_>, of: &Type) -> Result<Value, Failure> {
        self.charge(size_of::<Value>())?;
        let value = match of {
            Type::Bool => bool(term).map(Value::Bool),
            Type::S8 => integer(term).map(Value::S8),
            Type::U8 => integer(term).map(Value::U8),
            Type::S16 => integer(term).map(Value::S16),
            Type::U16 => integer(term).map(Value::U16),
            Type::S32 => integer(term).map(Value::S32),
            Type::U32 => integer(term).map(Value::U32),
            Type::S64 => term.decode().ok().map(Value::S64),
            Type::U64 => term.decode().ok().map(Value::U64),
            Type::F32 => single(term).map(Value::Float32),
            Type::F64 => float(term).map(Value::Float64),
            Type::Char => character(term).map(Value::Char),
            Type::String => return self.string(term),
            Type::List(element) => return self.list(term, element, of),
            Type::Record(fields) => return self.record(term, fields, of),
            Type::Tuple(types) => return self.tuple(term, types, of),
            Type::Variant(cases) => return self.variant(term, cases, of),
            Type::Enum(names) => self.one_of(term, names).map(|name| Value::Enum(name.text.to_string())),
            Type::Option(some) => return self.option(term, some, of),
            Type::Result(ok, error) => return self.result(term, ok.as_deref(), error.as_deref(), of),
            Type::Flags(names) => return self.flags(term, names, of),
        };
        value.ok_or_else(|| wrong(of))
    }

    fn charge(&mut self, bytes: usize) -> Result<(), Failure> {
        self.left = self.left.checked_sub(bytes).ok_or(Failure::TooLarge)?;
        Ok(())
    }

    // What is wrong below has the way to it, from the innermost step outwards.
    fn within(&mut self, term: Term<'_>, of: &Type, step: impl FnOnce() -> Step) -> Result<Value, Failure> {
        let value = self.value(term, of);
        if value.is_err() {
            self.path.push(step());
        }
        value
    }

    fn string(&mut self, term: Term<'_>) -> Result<Value, Failure> {
        let Ok(binary) = term.decode::<Binary<'_>>() else { return Err(wrong(&Type::String)) };
        self.charge(binary.len())?;
        let text = str::from_utf8(binary.as_slice()).map_err(|_| wrong(&Type::String))?;
        Ok(Value::String(text.to_owned()))
    }

    fn list(&mut self, term: Term<'_>, element: &Type, of: &Type) -> Result<Value, Failure> {
        if *element == Type::U8
            && let Ok(binary) = term.decode::<Binary<'_>>()
        {
            self.charge(binary.len().saturating_mul(size_of::<Value>()))?;
            return Ok(Value::List(binary.iter().map(|byte| Value::U8(*byte)).collect()));
        }
        // Improper lists and all else.
        let length = term.list_length().map_err(|_| wrong(of))?;
        if length.saturating_mul(size_of::<Value>()) > self.left {
            return Err(Failure::TooLarge);
        }
        let mut values = Vec::with_capacity(length);
        for (index, term) in term.into_list_iterator().map_err(|_| wrong(of))?.enumerate() {
            values.push(self.within(term, element, || Step::Index(index))?);
        }
        Ok(Value::List(values))
    }

    fn record(&mut self, term: Term<'_>, fields: &[(Name, Type)], of: &Type) -> Result<Value, Failure> {
        let size = term.map_size().map_err(|_| wrong(of))?;
        let mut terms: Vec<Option<Term<'_>>> =
            fields.iter().map(|(name, _)| term.map_get(self.names[name.index]).ok()).collect();
        if terms.iter().flatten().count() != size {
            terms = self.fields(term, fields).ok_or_else(|| wrong(of))?;
        }
        let mut values = Vec::with_capacity(fields.len());
        for ((name, of), term) in fields.iter().zip(terms) {
            let step = || Step::Name(name.text.clone());
            let value = match (term, of) {
                (Some(term), of) => self.within(term, of, step)?,
                (None, Type::Option(_)) => Value::Option(None),
                (None, _) => {
                    self.path.push(step());
                    return Err(wrong(of));
                }
            };
            self.charge(name.text.len())?;
            values.push((name.text.to_string(), value));
        }
        Ok(Value::Record(values))
    }

    // A map whose keys are not all the atoms of fields: they may be written otherwise. None for a key that is no
    // field's, or when a field has two.
    fn fields<'a>(&self, map: Term<'a>, fields: &[(Name, Type)]) -> Option<Vec<Option<Term<'a>>>> {
        let mut terms = vec![None; fields.len()];
        for (key, value) in MapIterator::new(map)? {
            let is_struct = key.decode::<Atom>().is_ok_and(|key| key == atoms::struct_key());
            match self.position(key, fields.iter().map(|(name, _)| name)) {
                Some(index) if terms[index].is_none() => terms[index] = Some(value),
                None if is_struct => {}
                _ => return None,
            }
        }
        Some(terms)
    }

    fn tuple(&mut self, term: Term<'_>, types: &[Type], of: &Type) -> Result<Value, Failure> {
        let terms = get_tuple(term).map_err(|_| wrong(of))?;
        if terms.len() != types.len() {
            return Err(wrong(of));
        }
        let values = terms.into_iter().zip(types).enumerate();
        let values = values.map(|(index, (term, of))| self.within(term, of, || Step::Index(index)));
        Ok(Value::Tuple(values.collect::<Result<_, _>>()?))
    }

    fn variant(
        &mut self,
        term: Term<'_>,
        cases: &[(Name, Option<Type>)],
        of: &Type,
    ) -> Result<Value, Failure> {
        let (tag, payload) = tagged(term);
        let case = self.position(tag, cases.iter().map(|(name, _)| name));
        match (case.map(|index| &cases[index]), payload) {
            (Some((name, None)), None) => Ok(Value::Variant(name.text.to_string(), None)),
            (Some((name, Some(of))), Some(payload)) => {
                let value = self.within(payload, of, || Step::Name(name.text.clone()))?;
                Ok(Value::Variant(name.text.to_string(), Some(Box::new(value))))
            }
            _ => Err(wrong(of)),
        }
    }

    fn option(&mut self, term: Term<'_>, some: &Type, of: &Type) -> Result<Value, Failure> {
        let inner = if term.decode::<Atom>().is_ok_and(|atom| atom == atoms::nil()) {
            return Ok(Value::Option(None));
        } else if some.may_be_nothing() {
            match term.decode::<(Atom, Term<'_>)>() {
                Ok((tag, inner)) if tag == atoms::some() => inner,
                _ => return Err(wrong(of)),
            }
        } else {
            term
        };
        // The option itself is no step: what is wrong is wrong for what it may hold.
        Ok(Value::Option(Some(Box::new(self.value(inner, some)?))))
    }

    fn result(
        &mut self,
        term: Term<'_>,
        ok: Option<&Type>,
        error: Option<&Type>,
        of: &Type,
    ) -> Result<Value, Failure> {
        let (tag, payload) = tagged(term);
        let tag = tag.decode::<Atom>().map_err(|_| wrong(of))?;
        let (is_ok, expected, step) = match tag {
            tag if tag == atoms::ok() => (true, ok, "ok"),
            tag if tag == atoms::error() => (false, error, "error"),
            _ => return Err(wrong(of)),
        };
        let value = match (expected, payload) {
            (None, None) => None,
            (Some(of), Some(payload)) => {
                Some(Box::new(self.within(payload, of, || Step::Name(step.into()))?))
            }
            _ => return Err(wrong(of)),
        };
        Ok(Value::Result(if is_ok { Ok(value) } else { Err(value) }))
    }

    fn flags(&mut self, term: Term<'_>, names: &[Name], of: &Type) -> Result<Value, Failure> {
        let mut flags = Vec::new();
        for (index, term) in term.into_list_iterator().map_err(|_| wrong(of))?.enumerate() {
            let Some(name) = self.one_of(term, names) else {
                self.path.push(Step::Index(index));
                return Err(wrong(of));
            };
            self.charge(size_of::<String>() + name.text.len())?;
            flags.push(name.text.to_string());
        }
        Ok(Value::Flags(flags))
    }

    fn one_of<'t>(&self, term: Term<'_>, names: &'t [Name]) -> Option<&'t Name> {
        self.position(term, names.iter()).map(|index| &names[index])
    }

    // Which name an atom or a string is.
    fn position<'t>(
        &self,
        term: Term<'_>,
        mut names: impl Iterator<Item = &'t Name> + Clone,
    ) -> Option<usize> {
        if let Ok(atom) = term.decode::<Atom>() {
            let found = names.clone().position(|name| self.names[name.index] == atom);
            return found.or_else(|| {
                let text = term.atom_to_string().ok()?;
                names.position(|name| same_name(&text, name))
            });
        }
        let binary = term.decode::<Binary<'_>>().ok()?;
        let text = str::from_utf8(binary.as_slice()).ok()?;
        names.position(|name| same_name(text, name))
    }
}

fn same_name(given: &str, name: &Name) -> bool {
    given.len() == name.text.len()
        && given.bytes().zip(name.text.bytes()).all(|(a, b)| a == b || (a == b'_' && b == b'-'))
}

fn wrong(of: &Type) -> Failure {
    Failure::Wrong(cut(of))
}

impl Step {
    fn text(&self) -> String {
        match self {
            Step::Root(root) => root.clone(),
            Step::Index(index) => format!("[{index}]"),
            Step::Name(name) => format!(".{}", atom_text(name)),
        }
    }
}

// The library's own decoding of the short types cuts what doesn't fit.
fn integer<N: TryFrom<i64>>(term: Term<'_>) -> Option<N> {
    N::try_from(term.decode().ok()?).ok()
}

fn bool(term: Term<'_>) -> Option<bool> {
    match term.decode::<Atom>().ok()? {
        atom if atom == rustler::types::atom::true_() => Some(true),
        atom if atom == rustler::types::atom::false_() => Some(false),
        _ => None,
    }
}

// A code point, or a string of one.
fn character(term: Term<'_>) -> Option<char> {
    if let Ok(code) = term.decode::<u32>() {
        return char::from_u32(code);
    }
    let binary = term.decode::<Binary<'_>>().ok()?;
    let mut characters = str::from_utf8(binary.as_slice()).ok()?.chars();
    characters.next().filter(|_| characters.next().is_none())
}

// The tag and the payload of `{tag, payload}`; else the term itself.
fn tagged(term: Term<'_>) -> (Term<'_>, Option<Term<'_>>) {
    match term.decode::<(Term<'_>, Term<'_>)>() {
        Ok((tag, payload)) => (tag, Some(payload)),
        Err(_) => (term, None),
    }
}

/// A value as a term; nothing for one that is not of its type, which the engine doesn't give.
pub(crate) fn term<'a>(
    env: Env<'a>,
    value: &Value,
    of: &Type,
    names: &Names,
    pace: &mut Pace<'_>,
) -> Option<Term<'a>> {
    pace.step(STEP);
    let payload = |value: &Option<Box<Value>>, of: Option<&Type>, pace: &mut Pace<'_>| match (value, of) {
        (Some(value), Some(of)) => term(env, value, of, names, pace).map(Some),
        (None, None) => Some(None),
        _ => None,
    };
    Some(match (value, of) {
        (Value::String(text), _) => binary_in_steps(env, text.as_bytes(), pace),
        (Value::List(values), Type::List(element)) if **element == Type::U8 => bytes(env, values, pace)?,
        (Value::List(values), Type::List(element)) => {
            // From its end: no vector of terms in between.
            let mut list = Term::list_new_empty(env);
            for value in values.iter().rev() {
                list = list.list_prepend(term(env, value, element, names, pace)?);
            }
            list
        }
        (Value::Record(values), Type::Record(fields)) => {
            let keys: Vec<_> = fields.iter().map(|(name, _)| names[name.index].encode(env)).collect();
            let values =
                values.iter().zip(fields).map(|((_, value), (_, of))| term(env, value, of, names, pace));
            Term::map_from_term_arrays(env, &keys, &values.collect::<Option<Vec<_>>>()?).ok()?
        }
        (Value::Tuple(values), Type::Tuple(types)) => {
            let values = values.iter().zip(types).map(|(value, of)| term(env, value, of, names, pace));
            make_tuple(env, &values.collect::<Option<Vec<_>>>()?)
        }
        (Value::Variant(case, value), Type::Variant(cases)) => {
            let (name, of) = cases.iter().find(|(name, _)| *name.text == **case)?;
            tag(env, names[name.index], payload(value, of.as_ref(), pace)?)
        }
        (Value::Enum(case), Type::Enum(known)) => atom(case, known, names)?.encode(env),
        (Value::Option(None), Type::Option(_)) => atoms::nil().encode(env),
        (Value::Option(Some(value)), Type::Option(some)) => {
            let value = term(env, value, some, names, pace)?;
            if some.may_be_nothing() { (atoms::some(), value).encode(env) } else { value }
        }
        (Value::Result(Ok(value)), Type::Result(ok, _)) => {
            tag(env, atoms::ok(), payload(value, ok.as_deref(), pace)?)
        }
        (Value::Result(Err(value)), Type::Result(_, error)) => {
            tag(env, atoms::error(), payload(value, error.as_deref(), pace)?)
        }
        (Value::Flags(flags), Type::Flags(known)) => {
            let flags = flags.iter().map(|flag| atom(flag, known, names));
            flags.collect::<Option<Vec<_>>>()?.encode(env)
        }
        (value, _) => scalar(env, value)?,
    })
}

// What has no parts.
fn scalar<'a>(env: Env<'a>, value: &Value) -> Option<Term<'a>> {
    Some(match value {
        Value::Bool(value) => value.encode(env),
        Value::S8(n) => n.encode(env),
        Value::U8(n) => n.encode(env),
        Value::S16(n) => n.encode(env),
        Value::U16(n) => n.encode(env),
        Value::S32(n) => n.encode(env),
        Value::U32(n) => n.encode(env),
        Value::S64(n) => n.encode(env),
        Value::U64(n) => n.encode(env),
        Value::Float32(x) => from_float(env, f64::from(*x)),
        Value::Float64(x) => from_float(env, *x),
        Value::Char(character) => u32::from(*character).encode(env),
        _ => return None,
    })
}

fn bytes<'a>(env: Env<'a>, values: &[Value], pace: &mut Pace<'_>) -> Option<Term<'a>> {
    let mut binary = NewBinary::new(env, values.len());
    for (index, (byte, value)) in binary.as_mut_slice().iter_mut().zip(values).enumerate() {
        if index % PART == 0 {
            pace.step(PART as u64 / 4);
        }
        let Value::U8(value) = value else { return None };
        *byte = *value;
    }
    Some(binary.into())
}

fn atom(text: &str, known: &[Name], names: &Names) -> Option<Atom> {
    known.iter().find(|name| *name.text == *text).map(|name| names[name.index])
}

fn tag<'a>(env: Env<'a>, tag: Atom, payload: Option<Term<'a>>) -> Term<'a> {
    match payload {
        Some(payload) => (tag, payload).encode(env),
        None => tag.encode(env),
    }
}
