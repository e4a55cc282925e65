//! JSON to terms: objects become maps with binaries as keys, `null` becomes nil.
//!
//! Nothing becomes an atom, nesting is bounded, and a key that stands twice in one object is an error,
//! because two readers could take different ones.

use crate::atoms;
use crate::making::{self, Pace};
use crate::operation::is_nil;
use crate::reply::Kept;
use crate::yielding::Yielding;
use rustler::types::map::map_new;
use rustler::{Binary, Encoder, Env, Term};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// What the visitor says when an object has a key twice, and when it stands too deep.
const DUPLICATE: &str = "instar: duplicate key";
const DEPTH: &str = "instar: too deep";
/// The work of an element, and the bytes of text that are a unit of it.
const STEP: u64 = 8;
const BYTES: u64 = 16;

/// Bytes of a text that is parsed in well under a millisecond.
const SMALL: usize = 16 << 10;

/// `{:ok, term}` or `{:error, reason}`. With nil for the reference it comes at once, or `large`: such a text is to be
/// begun with a reference.
#[rustler::nif]
fn json_decode<'a>(env: Env<'a>, reference: Term<'a>, text: Binary<'a>, depth: usize) -> Yielding<'a> {
    if is_nil(reference) {
        return Yielding::Done(match text.len() <= SMALL {
            true => decode(env, text, depth, &mut Pace::none()),
            false => atoms::large().encode(env),
        });
    }
    let kept = Kept::new(text.into());
    making::make(env, reference, move |env, pace| {
        let decoded = kept.look(|text| text.decode().map(|text| decode(env, text, depth, pace)));
        decoded.unwrap_or_else(|_| (atoms::error(), atoms::internal()).encode(env))
    })
}

fn decode<'a>(env: Env<'a>, text: Binary<'_>, depth: usize, pace: &mut Pace<'_>) -> Term<'a> {
    let mut parser = serde_json::Deserializer::from_slice(text.as_slice());
    // Our own bound is the tighter one where it is set below serde_json's 128.
    let parsed =
        Seed { env, depth, pace }.deserialize(&mut parser).and_then(|term| parser.end().map(|()| term));
    match parsed {
        Ok(term) => (atoms::ok(), term).encode(env),
        Err(error) => (atoms::error(), reason(env, &error, depth)).encode(env),
    }
}

fn reason<'a>(env: Env<'a>, error: &serde_json::Error, depth: usize) -> Term<'a> {
    let (line, column, message) = (error.line(), error.column(), error.to_string());
    if message.starts_with(DEPTH) || message.starts_with("recursion limit") {
        (atoms::too_deep(), depth).encode(env)
    } else if message.starts_with(DUPLICATE) {
        (atoms::duplicate_key(), line, column).encode(env)
    } else {
        (atoms::not_json(), line, column).encode(env)
    }
}

struct Seed<'a, 's, 'p> {
    env: Env<'a>,
    depth: usize,
    pace: &'s mut Pace<'p>,
}

impl<'a, 'p> Seed<'a, '_, 'p> {
    fn inside<E: Error>(&mut self) -> Result<Seed<'a, '_, 'p>, E> {
        let depth = self.depth.checked_sub(1).ok_or_else(|| E::custom(DEPTH))?;
        self.pace.step(STEP);
        Ok(Seed { env: self.env, depth, pace: self.pace })
    }
}

impl<'a, 'de> DeserializeSeed<'de> for Seed<'a, '_, '_> {
    type Value = Term<'a>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Term<'a>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'a, 'de> Visitor<'de> for Seed<'a, '_, '_> {
    type Value = Term<'a>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Term<'a>, E> {
        Ok(atoms::nil().encode(self.env))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Term<'a>, E> {
        Ok(value.encode(self.env))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Term<'a>, E> {
        Ok(value.encode(self.env))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Term<'a>, E> {
        Ok(value.encode(self.env))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Term<'a>, E> {
        Ok(value.encode(self.env))
    }

    fn visit_str<E>(self, value: &str) -> Result<Term<'a>, E> {
        self.pace.step(value.len() as u64 / BYTES);
        Ok(value.encode(self.env))
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut items: A) -> Result<Term<'a>, A::Error> {
        let mut terms = Vec::new();
        while let Some(term) = items.next_element_seed(self.inside()?)? {
            terms.push(term);
        }
        Ok(terms.encode(self.env))
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut entries: A) -> Result<Term<'a>, A::Error> {
        let (mut keys, mut values) = (Vec::new(), Vec::new());
        while let Some(key) = entries.next_key::<std::borrow::Cow<'de, str>>()? {
            values.push(entries.next_value_seed(self.inside()?)?);
            keys.push(key.encode(self.env));
        }
        if keys.is_empty() {
            return Ok(map_new(self.env));
        }
        Term::map_from_term_arrays(self.env, &keys, &values).map_err(|_| A::Error::custom(DUPLICATE))
    }
}
