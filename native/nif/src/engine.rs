//! The one engine of the VM.

use instar_engine::{Engine, LoadError};
use std::sync::OnceLock;

/// The engine, made when it is first needed; or why there is none.
pub(crate) fn engine() -> Result<&'static Engine, &'static LoadError> {
    static ENGINE: OnceLock<Result<Engine, LoadError>> = OnceLock::new();
    ENGINE.get_or_init(Engine::new).as_ref()
}
