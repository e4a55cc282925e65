//! WebAssembly's values as Erlang terms, and back.
//!
//! Integers are signed on the way out and may be given signed or unsigned. Floats that Erlang has no
//! number for are the atoms `nan`, `infinity` and `neg_infinity`; a float parameter takes integers too. A vector is
//! its 16 bytes as they lie in memory. Of references only the null one has a term: `nil`.

use crate::atoms;
use instar_engine::{Val, ValType, Values};
use rustler::types::atom::Atom;
use rustler::types::tuple::make_tuple;
use rustler::{Binary, Encoder, Env, OwnedBinary, Term, TermType};

// Of the external term format.
const VERSION: u8 = 131;
const SMALL_BIG: u8 = 110;
const LARGE_BIG: u8 = 111;

/// The argument as a value of the parameter's type; none if it isn't one.
pub(crate) fn argument(term: Term<'_>, parameter: &ValType) -> Option<Val> {
    match parameter {
        ValType::I64 => match term.decode::<i64>() {
            Ok(n) => Some(Val::I64(n)),
            Err(_) => term.decode::<u64>().ok().map(|n| Val::I64(n as i64)),
        },
        ValType::I32 => {
            let n: i64 = term.decode().ok()?;
            let fits = (i64::from(i32::MIN)..=i64::from(u32::MAX)).contains(&n);
            fits.then_some(Val::I32(n as i32))
        }
        ValType::F64 => float(term).map(|x| Val::F64(x.to_bits())),
        ValType::F32 => single(term).map(|x| Val::F32(x.to_bits())),
        ValType::V128 => {
            let bytes: Binary<'_> = term.decode().ok()?;
            Some(Val::V128(u128::from_le_bytes(bytes.as_slice().try_into().ok()?).into()))
        }
        ValType::Ref(reference) => {
            let is_null = reference.is_nullable() && atoms::nil() == term;
            is_null.then(|| Val::null_ref(reference.heap_type()))
        }
    }
}

/// Puts the argument behind others; false if it isn't of the parameter's type.
#[inline]
pub(crate) fn push(values: &mut Values, term: Term<'_>, parameter: &ValType) -> bool {
    // As most are: what goes by way of an option is written twice.
    if let (ValType::I64, Ok(n)) = (parameter, term.decode()) {
        values.push(Val::I64(n));
        return true;
    }
    let value = argument(term, parameter);
    let is_some = value.is_some();
    values.extend(value);
    is_some
}

/// No result is `nil`, one is the value, several are a tuple.
pub(crate) fn results<'a>(env: Env<'a>, values: &Values) -> Option<Term<'a>> {
    match values.as_slice() {
        [] => Some(atoms::nil().encode(env)),
        [value] => result(env, value),
        values => {
            let terms: Option<Vec<_>> = values.iter().map(|value| result(env, value)).collect();
            Some(make_tuple(env, &terms?))
        }
    }
}

/// Values as a list.
pub(crate) fn list<'a>(env: Env<'a>, values: &Values) -> Option<Term<'a>> {
    let mut list = Term::list_new_empty(env);
    for value in values.iter().rev() {
        list = list.list_prepend(result(env, value)?);
    }
    Some(list)
}

/// A global's value.
pub(crate) fn global<'a>(env: Env<'a>, value: &Val) -> Term<'a> {
    result(env, value).unwrap_or_else(|| atoms::unsupported_type().encode(env))
}

/// A value's term; none if Erlang has none for it.
pub(crate) fn result<'a>(env: Env<'a>, value: &Val) -> Option<Term<'a>> {
    match value {
        Val::I64(n) => Some(n.encode(env)),
        Val::I32(n) => Some(n.encode(env)),
        Val::F64(bits) => Some(from_float(env, f64::from_bits(*bits))),
        Val::F32(bits) => Some(from_float(env, f64::from(f32::from_bits(*bits)))),
        Val::V128(lanes) => Some(Binary::from_owned(bytes(&lanes.as_u128().to_le_bytes()), env).encode(env)),
        reference => {
            reference.ref_().is_some_and(|reference| reference.is_null()).then(|| atoms::nil().encode(env))
        }
    }
}

fn bytes(of: &[u8]) -> OwnedBinary {
    let mut bytes = OwnedBinary::new(of.len());
    bytes.as_mut_slice().copy_from_slice(of);
    bytes
}

pub(crate) fn float(term: Term<'_>) -> Option<f64> {
    if let Ok(x) = term.decode::<f64>() {
        return Some(x);
    }
    if let Ok(n) = term.decode::<i64>() {
        return Some(n as f64);
    }
    let Ok(atom) = term.decode::<Atom>() else { return large_integer(term) };
    [(atoms::nan(), f64::NAN), (atoms::infinity(), f64::INFINITY), (atoms::neg_infinity(), f64::NEG_INFINITY)]
        .into_iter()
        .find_map(|(name, x)| (name == atom).then_some(x))
}

/// The same in single precision: rounded, beyond its range to infinity, as `f32.demote_f64` does.
pub(crate) fn single(term: Term<'_>) -> Option<f32> {
    float(term).map(|x| x as f32)
}

// An integer that has more than 64 bits, as the external term format has it: its sign, and its bytes from the lowest on.
fn large_integer(term: Term<'_>) -> Option<f64> {
    if term.get_type() != TermType::Integer {
        return None;
    }
    let bytes = term.to_binary();
    let (sign, digits) = match bytes.as_slice() {
        [VERSION, SMALL_BIG, _count, sign, digits @ ..] => (sign, digits),
        [VERSION, LARGE_BIG, _, _, _, _, sign, digits @ ..] => (sign, digits),
        _ => return None,
    };
    let x = rounded(digits)?;
    Some(if *sign == 0 { x } else { -x })
}

// The nearest float, a tie to even; none beyond the largest.
fn rounded(digits: &[u8]) -> Option<f64> {
    let length = digits.iter().rposition(|digit| *digit != 0)? + 1;
    let (low, high) = digits[..length].split_at(length.saturating_sub(8));
    let mut bits = high.iter().rev().fold(0, |bits, digit| bits << 8 | u64::from(*digit));
    // Eight bytes have three bits more than a float at least, of which the last one says for all below it that they are
    // not zero.
    if low.iter().any(|digit| *digit != 0) {
        bits |= 1;
    }
    let x = low.iter().fold(bits as f64, |x, _| x * 256.0);
    x.is_finite().then_some(x)
}

pub(crate) fn from_float(env: Env<'_>, x: f64) -> Term<'_> {
    if x.is_finite() {
        x.encode(env)
    } else if x.is_nan() {
        atoms::nan().encode(env)
    } else if x > 0.0 {
        atoms::infinity().encode(env)
    } else {
        atoms::neg_infinity().encode(env)
    }
}
