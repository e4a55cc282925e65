//! JSON to terms: objects become maps with binaries as keys, `null` becomes nil.
//!
//! Nothing becomes an atom, nesting is bounded, and a key that stands twice in one object is an error,
//! because two readers could take different ones.

use crate::atoms;
use rustler::types::map::map_new;
use rustler::{Binary, Encoder, Env, Term};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// What the visitor says when an object has a key twice, and when it stands too deep.
const DUPLICATE: &str = "instar: duplicate key";
const DEPTH: &str = "instar: too deep";

/// `{:ok, term}` or `{:error, reason}`; for texts of some kilobytes, which take less than a time slice.
#[rustler::nif]
fn json_decode<'a>(env: Env<'a>, text: Binary<'a>, depth: usize) -> Term<'a> {
    decode(env, text, depth)
}

/// The same for texts of any size. A small one would wait for the dirty scheduler longer than it takes.
#[rustler::nif(schedule = "DirtyCpu")]
fn json_decode_large<'a>(env: Env<'a>, text: Binary<'a>, depth: usize) -> Term<'a> {
    decode(env, text, depth)
}

fn decode<'a>(env: Env<'a>, text: Binary<'a>, depth: usize) -> Term<'a> {
    let mut parser = serde_json::Deserializer::from_slice(text.as_slice());
    // Our own bound is the tighter one where it is set below serde_json's 128.
    let parsed = Seed { env, depth }.deserialize(&mut parser).and_then(|term| parser.end().map(|()| term));
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

struct Seed<'a> {
    env: Env<'a>,
    depth: usize,
}

impl<'a> Seed<'a> {
    fn inside<E: Error>(&self) -> Result<Seed<'a>, E> {
        let depth = self.depth.checked_sub(1).ok_or_else(|| E::custom(DEPTH))?;
        Ok(Seed { env: self.env, depth })
    }
}

impl<'a, 'de> DeserializeSeed<'de> for Seed<'a> {
    type Value = Term<'a>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Term<'a>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'a, 'de> Visitor<'de> for Seed<'a> {
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
        Ok(value.encode(self.env))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Term<'a>, A::Error> {
        let mut terms = Vec::new();
        while let Some(term) = items.next_element_seed(self.inside()?)? {
            terms.push(term);
        }
        Ok(terms.encode(self.env))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Term<'a>, A::Error> {
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
