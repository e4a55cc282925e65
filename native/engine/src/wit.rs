//! The types of a component's functions, as a tree that values are checked against.
//!
//! wasmtime's own descriptions of types count references at each step; these are plain data. The names in them
//! (fields, cases, flags) are numbered, so that a host can keep what it makes of a name beside it.

use crate::error::LoadError;
use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;
use wasmtime::component;

/// Types that one component may use, each place where one is used counted: few use hundreds.
const MAX_TYPES: usize = 100_000;
/// Bytes of the host's memory that a flag takes which is set: a text in a list that has grown, and what is allocated for it.
const FLAG: usize = 80;

/// A type of the component model, without resources, streams and futures.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the specification's names")]
pub enum Type {
    Bool,
    S8,
    U8,
    S16,
    U16,
    S32,
    U32,
    S64,
    U64,
    F32,
    F64,
    Char,
    String,
    List(Box<Type>),
    Record(Box<[(Name, Type)]>),
    Tuple(Box<[Type]>),
    Variant(Box<[(Name, Option<Type>)]>),
    Enum(Box<[Name]>),
    Option(Box<Type>),
    Result(Option<Box<Type>>, Option<Box<Type>>),
    Flags(Box<[Name]>),
}

/// A name within a type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// As WIT has it: words joined by dashes. One for all places that have it, for a name can be very long.
    pub text: Arc<str>,
    /// Its index among all names of the component.
    pub index: usize,
}

impl Type {
    /// Whether a value of this type may be of any length: a text, a list, or something with one in it.
    pub fn may_be_long(&self) -> bool {
        match self {
            Type::String | Type::List(_) => true,
            Type::Option(some) => some.may_be_long(),
            Type::Tuple(types) => types.iter().any(Type::may_be_long),
            Type::Record(fields) => fields.iter().any(|(_, of)| of.may_be_long()),
            Type::Variant(cases) => cases.iter().any(|(_, of)| of.as_ref().is_some_and(Type::may_be_long)),
            Type::Result(ok, error) => [ok, error].into_iter().flatten().any(|of| of.may_be_long()),
            _ => false,
        }
    }

    /// How many bytes of the host a value of this type may take for each that wasmtime counts: it counts of a flag that is set the
    /// letters of its name only.
    pub(crate) fn bytes_per_counted(&self) -> usize {
        match self {
            Type::Flags(names) => {
                names.iter().map(|name| FLAG.div_ceil(name.text.len().max(1))).max().unwrap_or(1)
            }
            Type::List(of) | Type::Option(of) => of.bytes_per_counted(),
            Type::Tuple(types) => types.iter().map(Type::bytes_per_counted).max().unwrap_or(1),
            Type::Record(fields) => fields.iter().map(|(_, of)| of.bytes_per_counted()).max().unwrap_or(1),
            Type::Variant(cases) => {
                cases.iter().flat_map(|(_, of)| of).map(Type::bytes_per_counted).max().unwrap_or(1)
            }
            Type::Result(ok, error) => {
                [ok, error].into_iter().flatten().map(|of| of.bytes_per_counted()).max().unwrap_or(1)
            }
            _ => 1,
        }
    }

    /// Whether `none` and a value of this type could be the same, if `none` were nothing at all.
    pub fn may_be_nothing(&self) -> bool {
        match self {
            Type::Option(_) => true,
            Type::Enum(names) => names.iter().any(Name::is_nothing),
            Type::Variant(cases) => {
                cases.iter().any(|(name, payload)| payload.is_none() && name.is_nothing())
            }
            _ => false,
        }
    }
}

impl Name {
    // What hosts write for nothing, and so what they would write for this name.
    fn is_nothing(&self) -> bool {
        &*self.text == "nil"
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Type::Bool => f.write_str("bool"),
            Type::S8 => f.write_str("s8"),
            Type::U8 => f.write_str("u8"),
            Type::S16 => f.write_str("s16"),
            Type::U16 => f.write_str("u16"),
            Type::S32 => f.write_str("s32"),
            Type::U32 => f.write_str("u32"),
            Type::S64 => f.write_str("s64"),
            Type::U64 => f.write_str("u64"),
            Type::F32 => f.write_str("f32"),
            Type::F64 => f.write_str("f64"),
            Type::Char => f.write_str("char"),
            Type::String => f.write_str("string"),
            Type::List(element) => write!(f, "list<{element}>"),
            Type::Option(some) => write!(f, "option<{some}>"),
            Type::Tuple(elements) => {
                f.write_str("tuple<")?;
                separated(f, elements, |f, element| write!(f, "{element}"))?;
                f.write_str(">")
            }
            Type::Result(None, None) => f.write_str("result"),
            Type::Result(Some(ok), None) => write!(f, "result<{ok}>"),
            Type::Result(None, Some(error)) => write!(f, "result<_, {error}>"),
            Type::Result(Some(ok), Some(error)) => write!(f, "result<{ok}, {error}>"),
            Type::Record(fields) => {
                f.write_str("record { ")?;
                separated(f, fields, |f, (name, of)| write!(f, "{}: {of}", name.text))?;
                f.write_str(" }")
            }
            Type::Variant(cases) => {
                f.write_str("variant { ")?;
                separated(f, cases, |f, (name, payload)| match payload {
                    Some(payload) => write!(f, "{}({payload})", name.text),
                    None => f.write_str(&name.text),
                })?;
                f.write_str(" }")
            }
            Type::Enum(names) => {
                f.write_str("enum { ")?;
                separated(f, names, |f, name| f.write_str(&name.text))?;
                f.write_str(" }")
            }
            Type::Flags(names) => {
                f.write_str("flags { ")?;
                separated(f, names, |f, name| f.write_str(&name.text))?;
                f.write_str(" }")
            }
        }
    }
}

fn separated<T>(
    f: &mut fmt::Formatter<'_>,
    items: &[T],
    mut write: impl FnMut(&mut fmt::Formatter<'_>, &T) -> fmt::Result,
) -> fmt::Result {
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            f.write_str(", ")?;
        }
        write(f, item)?;
    }
    Ok(())
}

/// Reads wasmtime's descriptions, and numbers the names.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    names: Vec<Arc<str>>,
    indices: HashMap<Arc<str>, usize>,
    types: usize,
}

impl Reader {
    /// All names, in the order of their indices.
    pub(crate) fn into_names(self) -> Box<[Arc<str>]> {
        self.names.into()
    }

    /// A type; `place` is where it stands, for an error.
    pub(crate) fn read(&mut self, of: &component::Type, place: &str) -> Result<Type, LoadError> {
        self.types += 1;
        if self.types > MAX_TYPES {
            let message = format!("its functions use more than {MAX_TYPES} types");
            return Err(LoadError::Invalid { message });
        }
        Ok(match of {
            component::Type::Bool => Type::Bool,
            component::Type::S8 => Type::S8,
            component::Type::U8 => Type::U8,
            component::Type::S16 => Type::S16,
            component::Type::U16 => Type::U16,
            component::Type::S32 => Type::S32,
            component::Type::U32 => Type::U32,
            component::Type::S64 => Type::S64,
            component::Type::U64 => Type::U64,
            component::Type::Float32 => Type::F32,
            component::Type::Float64 => Type::F64,
            component::Type::Char => Type::Char,
            component::Type::String => Type::String,
            component::Type::List(list) => Type::List(Box::new(self.read(&list.ty(), place)?)),
            component::Type::Record(record) => Type::Record(
                record
                    .fields()
                    .map(|field| Ok((self.name(field.name), self.read(&field.ty, place)?)))
                    .collect::<Result<_, LoadError>>()?,
            ),
            component::Type::Tuple(tuple) => {
                Type::Tuple(tuple.types().map(|of| self.read(&of, place)).collect::<Result<_, _>>()?)
            }
            component::Type::Variant(variant) => Type::Variant(
                variant
                    .cases()
                    .map(|case| Ok((self.name(case.name), self.payload(case.ty, place)?)))
                    .collect::<Result<_, LoadError>>()?,
            ),
            component::Type::Enum(names) => Type::Enum(names.names().map(|name| self.name(name)).collect()),
            component::Type::Flags(names) => Type::Flags(names.names().map(|name| self.name(name)).collect()),
            component::Type::Option(option) => Type::Option(Box::new(self.read(&option.ty(), place)?)),
            component::Type::Result(result) => Type::Result(
                self.payload(result.ok(), place)?.map(Box::new),
                self.payload(result.err(), place)?.map(Box::new),
            ),
            component::Type::Own(_) | component::Type::Borrow(_) => {
                return Err(unsupported("a resource", place));
            }
            component::Type::Future(_) => return Err(unsupported("a future", place)),
            component::Type::Stream(_) => return Err(unsupported("a stream", place)),
            component::Type::ErrorContext => return Err(unsupported("an error-context", place)),
            component::Type::Map(_) => return Err(unsupported("a map", place)),
            component::Type::FixedLengthList(_) => {
                return Err(unsupported("a list of fixed length", place));
            }
        })
    }

    fn payload(&mut self, of: Option<component::Type>, place: &str) -> Result<Option<Type>, LoadError> {
        of.map(|of| self.read(&of, place)).transpose()
    }

    fn name(&mut self, text: &str) -> Name {
        if let Some((text, index)) = self.indices.get_key_value(text) {
            return Name { text: text.clone(), index: *index };
        }
        let (text, index) = (Arc::<str>::from(text), self.names.len());
        self.names.push(text.clone());
        self.indices.insert(text.clone(), index);
        Name { text, index }
    }
}

/// What is in a component that cannot be given to Elixir.
pub(crate) fn unsupported(what: &str, place: &str) -> LoadError {
    LoadError::Unsupported { what: what.to_owned(), place: place.to_owned() }
}
