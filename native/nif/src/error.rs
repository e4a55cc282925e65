//! Why loads and calls failed, as terms.

use crate::atoms;
use crate::limits::LimitsTerm;
use crate::names::stream_name;
use crate::yielding::Yielding;
use instar_engine::abi::{Failure, Problem};
use instar_engine::component::VALUES;
use instar_engine::signature::{Position, SignatureError};
use instar_engine::{CallError, Frame, LoadError};
use rustler::types::atom::Atom;
use rustler::{Encoder, Env, Term};

/// Why a call did not return, as a reason.
pub(crate) fn reason<'a>(env: Env<'a>, error: CallError, limits: LimitsTerm) -> Term<'a> {
    match error {
        CallError::Trap(name) => match Atom::from_str(env, name) {
            Ok(name) => (atoms::trap(), name).encode(env),
            Err(_) => atoms::internal().encode(env),
        },
        CallError::OutOfFuel => (atoms::fuel_exhausted(), limits.fuel.unwrap_or(u64::MAX)).encode(env),
        CallError::MemoryLimit => (atoms::memory_limit(), limits.memory as u64).encode(env),
        CallError::TableLimit => (atoms::table_limit(), limits.table as u64).encode(env),
        CallError::StackOverflow => atoms::stack_overflow().encode(env),
        CallError::TooManyInstances { limit } => (atoms::too_many_instances(), limit as u64).encode(env),
        CallError::TooManyMaps { limit } => (atoms::too_many_maps(), limit as u64).encode(env),
        CallError::AddressLimit { limit } => (atoms::address_limit(), limit as u64).encode(env),
        CallError::UncaughtException => (atoms::trap(), atoms::uncaught_exception()).encode(env),
        CallError::ValuesLimit => (atoms::values_limit(), VALUES).encode(env),
        CallError::Exit(status) => (atoms::exit(), status).encode(env),
        CallError::OutputLimit { stream, limit } => {
            (atoms::output_limit(), stream_name(stream), limit).encode(env)
        }
        CallError::TooManyFiles(limit) => (atoms::too_many_files(), limit).encode(env),
        CallError::Folder(index) => (atoms::no_dir(), index).encode(env),
        CallError::Internal => atoms::internal().encode(env),
    }
}

/// The same, in `{trapped, reason, frames}` where somebody knows what trapped: each frame is `{function, file, line}`, of which the last two may be
/// nil.
pub(crate) fn trapped<'a>(env: Env<'a>, error: CallError, limits: LimitsTerm, frames: &[Frame]) -> Term<'a> {
    let reason = reason(env, error, limits);
    if frames.is_empty() {
        return reason;
    }
    let frames: Vec<_> =
        frames.iter().map(|frame| (&*frame.function, frame.file.as_deref(), frame.line)).collect();
    (atoms::trapped(), reason, frames).encode(env)
}

/// A call that failed for this reason.
pub(crate) fn failed<'a>(env: Env<'a>, reason: impl Encoder) -> Yielding<'a> {
    Yielding::Done((atoms::error(), reason).encode(env))
}

/// Why a load failed, as a reason.
pub(crate) fn load_error<'a>(env: Env<'a>, error: LoadError) -> Term<'a> {
    match error {
        LoadError::Syntax { line, column, message } => (atoms::syntax(), line, column, message).encode(env),
        LoadError::Invalid { message } => (atoms::invalid(), message).encode(env),
        LoadError::Unsupported { what, place } => {
            (atoms::unsupported_in_component(), what, place).encode(env)
        }
        LoadError::UnknownImport { module, name } => (atoms::unknown_import(), module, name).encode(env),
        LoadError::Signature(error) => unusable(env, &error),
        LoadError::Compiler { message } => (atoms::compiler(), message).encode(env),
        LoadError::Limit { measure, limit } => {
            // One of few names.
            let measure = Atom::from_str(env, measure).unwrap_or_else(|_| atoms::memory());
            (atoms::compile_limit(), measure, limit).encode(env)
        }
    }
}

/// Why text or bytes could not be passed, as a reason.
pub(crate) fn failure<'a>(env: Env<'a>, failure: &Failure) -> Term<'a> {
    let (function, place) = (&*failure.function, position(env, failure.place));
    match failure.problem {
        Problem::Utf8 { at } => (atoms::bad_text(), function, place, atoms::utf8(), at).encode(env),
        Problem::Utf16 { at } => (atoms::bad_text(), function, place, atoms::utf16(), at).encode(env),
        Problem::OutOfBounds { pointer, length, size } => {
            (atoms::bad_pointer(), function, place, pointer, length, size).encode(env)
        }
        Problem::NoRoom { bytes, why } => {
            let why = Atom::from_str(env, why).unwrap_or_else(|_| atoms::internal());
            (atoms::allocation_failed(), function, place, bytes, why).encode(env)
        }
        Problem::Null => (atoms::null_pointer(), function, place).encode(env),
        Problem::OtherClass { id } => (atoms::other_class(), function, place, id).encode(env),
    }
}

/// Why a signature cannot be used, as a reason.
pub(crate) fn unusable<'a>(env: Env<'a>, error: &SignatureError) -> Term<'a> {
    match error {
        SignatureError::Syntax { text, why } => (atoms::invalid_signature(), text, why).encode(env),
        SignatureError::Misfit { function, place: at, why } => {
            let at = at.map_or_else(|| atoms::nil().encode(env), |at| position(env, at));
            (atoms::signature_misfit(), function, at, why).encode(env)
        }
    }
}

fn position(env: Env<'_>, position: Position) -> Term<'_> {
    match position {
        Position::Argument(position) => (atoms::argument(), position).encode(env),
        Position::Result(position) => (atoms::result(), position).encode(env),
    }
}
