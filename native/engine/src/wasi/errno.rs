//! WASI's numbers of errors, and which one a function answers with.

use crate::error::CallError;
use wasmtime::Result;
use wiggle::GuestError;

pub(super) const SUCCESS: i32 = 0;
pub(super) const TOO_MANY_FILES: i32 = 33;
/// The same of the whole VM.
pub(super) const TOO_MANY_OF_ALL: i32 = 41;
pub(super) const AGAIN: i32 = 6;
pub(super) const NOT_PERMITTED: i32 = 63;
pub(super) const OTHER_DEVICE: i32 = 75;
pub(super) const INVALID: i32 = 28;
pub(super) const DENIED: i32 = 2;
pub(super) const NO_TEXT: i32 = 25;
pub(super) const NO_MEMORY: i32 = 48;
pub(super) const FAILED: i32 = 29;
pub(super) const IS_FOLDER: i32 = 31;
pub(super) const READ_ONLY: i32 = 69;
pub(super) const NO_SEEK: i32 = 70;

// What a function answers: that a value is none of those that there are, or whatever else the engine has no word for, is
// the program's to handle. Pointers that point nowhere end it, as WASI says, and so do the host's own errors.
pub(super) fn answer(result: Result<i32>) -> Result<i32> {
    let error = match result {
        Err(error) if CallError::from_wasmtime(&error) == CallError::Internal => error,
        other => return other,
    };
    Ok(error.downcast_ref::<GuestError>().map_or(FAILED, errno))
}

fn errno(error: &GuestError) -> i32 {
    match error {
        GuestError::InFunc { err, .. } => errno(err),
        GuestError::InvalidUtf8(_) => NO_TEXT,
        GuestError::InvalidFlagValue(_)
        | GuestError::InvalidEnumValue(_)
        | GuestError::TryFromIntError(_) => INVALID,
        _ => FAILED,
    }
}
