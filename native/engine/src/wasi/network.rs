//! The network of WASI 0.2, sockets and HTTP, which there is not: a component that names it is loaded, for most tools name it
//! whatever a program does. Who asks for it is refused: by the error that the function has for it, or by the end of the program.

use crate::error::CallError;
use crate::store::Context;
use std::sync::Arc;
use wasmtime::component::types::{ComponentFunc, ComponentInstance, ComponentItem};
use wasmtime::component::{LinkerInstance, ResourceType, Type, Val};
use wasmtime::{Engine, Result};

/// What programs of sockets take for "not here".
const REFUSALS: [&str; 3] = ["access-denied", "not-supported", "HTTP-request-denied"];
/// What all of these handles are to the host: there are none.
const HANDLE: u32 = u32::MAX;

/// Whether an interface is one of these.
pub(super) fn is_one(interface: &str) -> bool {
    let http = ["wasi:http/types", "wasi:http/outgoing-handler"];
    interface.starts_with("wasi:sockets/") || http.contains(&interface)
}

/// Has an interface's functions refuse. Its resources are made up, but those that interfaces before it have had: these are
/// theirs.
pub(crate) fn define(
    engine: &Engine,
    linker: &mut LinkerInstance<'_, Context>,
    interface: &ComponentInstance,
    had: &[ResourceType],
) -> Result<()> {
    for (name, item) in interface.exports(engine) {
        match item.ty {
            ComponentItem::Resource(ty) if had.contains(&ty) => {}
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
    let error = match result.err()? {
        Type::Enum(errors) => {
            let name = REFUSALS.iter().find(|refusal| errors.names().any(|name| name == **refusal))?;
            Val::Enum((*name).to_owned())
        }
        Type::Variant(errors) => {
            let mut plain = errors.cases().filter(|case| case.ty.is_none());
            let case = plain.find(|case| REFUSALS.contains(&case.name))?;
            Val::Variant(case.name.to_owned(), None)
        }
        _ => return None,
    };
    Some(Val::Result(Err(Some(Box::new(error)))))
}
