//! Names as terms: of functions, types, streams and files.

use crate::atoms;
use instar_engine::ValType;
use instar_engine::signature::Type;
use instar_engine::wasi::Stream;
use rustler::types::atom::Atom;
use rustler::{Binary, NifResult, Term};
use std::borrow::Cow;
use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;

// Tags of the external term format.
const VERSION: u8 = 131;
const ATOM: u8 = 100;
const ATOM_UTF8: u8 = 118;
const SMALL_ATOM_UTF8: u8 = 119;

/// The text of an atom or a binary; nothing for one that is no text.
pub(crate) fn text<'a>(name: Term<'a>) -> NifResult<Option<Cow<'a, str>>> {
    if name.is_atom() {
        // The short way is for Latin-1 only.
        let text = name.atom_to_string().ok().or_else(|| atom_text(name));
        return text.map(|name| Some(name.into())).ok_or(rustler::Error::BadArg);
    }
    let name: Binary<'a> = name.decode()?;
    Ok(std::str::from_utf8(name.as_slice()).ok().map(Cow::Borrowed))
}

// OTP 25 offers no other way to the text of every atom.
pub(crate) fn atom_text(term: Term<'_>) -> Option<String> {
    let bytes = term.to_binary();
    let (text, latin1) = match bytes.as_slice() {
        [VERSION, SMALL_ATOM_UTF8, _, text @ ..] | [VERSION, ATOM_UTF8, _, _, text @ ..] => (text, false),
        [VERSION, ATOM, _, _, text @ ..] => (text, true),
        _ => return None,
    };
    if latin1 {
        return Some(text.iter().map(|byte| char::from(*byte)).collect());
    }
    String::from_utf8(text.to_vec()).ok()
}

/// The name of a type.
pub(crate) fn type_name(of: &ValType) -> Atom {
    match of {
        ValType::I32 => atoms::i32(),
        ValType::I64 => atoms::i64(),
        ValType::F32 => atoms::f32(),
        ValType::F64 => atoms::f64(),
        ValType::V128 => atoms::v128(),
        ValType::Ref(_) => atoms::wasm_reference(),
    }
}

/// The name of a type.
pub(crate) fn type_atom(ty: Type) -> Atom {
    match ty {
        Type::I32 => atoms::i32(),
        Type::I64 => atoms::i64(),
        Type::F32 => atoms::f32(),
        Type::F64 => atoms::f64(),
        Type::String => atoms::string(),
        Type::Binary => atoms::binary(),
    }
}

/// A stream's name.
pub(crate) fn stream_name(stream: Stream) -> Atom {
    match stream {
        Stream::Out => atoms::stdout(),
        Stream::Error => atoms::stderr(),
    }
}

// Names of files are bytes.
pub(crate) fn path(name: Binary<'_>) -> PathBuf {
    OsStr::from_bytes(name.as_slice()).into()
}
