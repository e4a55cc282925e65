//! How much data a component's function moves: values are moved in one go, so much of it is better not moved where
//! others wait for the thread.

use crate::values::Value;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

/// Values that move on a scheduler without holding up others: a few hundred microseconds.
const LIGHT: usize = 4_000;
/// The host's memory that they take.
pub(crate) const FEW: usize = LIGHT * size_of::<Value>();
/// Bytes of text that count as one of them.
const TEXT: usize = 64;

/// Whether a function has moved much.
#[derive(Debug, Default)]
pub(crate) struct Weight(AtomicBool);

impl Weight {
    /// Whether a call has moved much data, so that the next may.
    pub(crate) fn is_heavy(&self) -> bool {
        self.0.load(Relaxed)
    }

    /// Notes that one has.
    pub(crate) fn note_heavy(&self) {
        self.0.store(true, Relaxed);
    }

    /// Notes it if these values are much.
    pub(crate) fn weigh(&self, values: &[Value]) {
        let mut left = LIGHT;
        if !values.iter().all(|value| is_light(value, &mut left)) {
            self.note_heavy();
        }
    }
}

// Whether no more values than those left are in it.
fn is_light(value: &Value, left: &mut usize) -> bool {
    let weight = match value {
        Value::String(text) => 1 + text.len() / TEXT,
        _ => 1,
    };
    let Some(rest) = left.checked_sub(weight) else { return false };
    *left = rest;
    let mut each = |value: &Value| is_light(value, left);
    match value {
        Value::List(values) | Value::Tuple(values) => values.iter().all(each),
        Value::Record(fields) => fields.iter().all(|(_, value)| each(value)),
        Value::Variant(_, Some(value))
        | Value::Option(Some(value))
        | Value::Result(Ok(Some(value)) | Err(Some(value))) => each(value),
        _ => true,
    }
}
