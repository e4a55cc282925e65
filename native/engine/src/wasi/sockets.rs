//! Sockets of WASI 0.2, which there are not: a component that names them is loaded, for most tools name them whatever a program
//! does. Whoever asks for one is refused: by the error that the function has for it, or by the end of the program.

use crate::error::CallError;
use crate::store::Context;
use std::sync::Arc;
use wasmtime::component::types::{ComponentFunc, ComponentInstance, ComponentItem};
use wasmtime::component::{LinkerInstance, ResourceType, Type, Val};
use wasmtime::{Engine, Result};

/// What programs of sockets take for "not here".
const REFUSALS: [&str; 2] = ["access-denied", "not-supported"];
/// What all of these handles are to the host: there are none.
const HANDLE: u32 = u32::MAX;

/// Whether an interface is one of sockets.
pub(super) fn is_one(interface: &str) -> bool {
    interface.starts_with("wasi:sockets/")
}

/// Has an interface's functions refuse.
pub(crate) fn define(
    engine: &Engine,
    linker: &mut LinkerInstance<'_, Context>,
    interface: &ComponentInstance,
) -> Result<()> {
    for (name, item) in interface.exports(engine) {
        match item.ty {
            ComponentItem::Resource(_) => {
                linker.resource(name, ResourceType::host_dynamic(HANDLE), |_, _| Ok(()))?;
            }
            ComponentItem::ComponentFunc(ty) => {
                let refusal = Arc::new(refusal(&ty));
                linker.func_new(name, move |_, _, _, results| {
                    match (&*refusal, results) {
                        (Some(refusal), [result]) => *result = refusal.clone(),
                        _ => return Err(CallError::Trap("no_network").into()),
                    }
                    Ok(())
                })?;
            }
            _ => {}
        }
    }
    Ok(())
}

// The error that says so, if the function has one.
fn refusal(ty: &ComponentFunc) -> Option<Val> {
    let Type::Result(result) = ty.results().next()? else { return None };
    let Type::Enum(errors) = result.err()? else { return None };
    let error = REFUSALS.iter().find(|refusal| errors.names().any(|name| name == **refusal))?;
    Some(Val::Result(Err(Some(Box::new(Val::Enum((*error).to_owned()))))))
}
