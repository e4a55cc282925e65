//! How a guest asks its host: an import that nobody else meets suspends the fiber until the answer is there, or a look
//! at the memory is wanted, see [`crate::exchange`].

use crate::error::CallError;
use crate::exchange::{Again, Exchange, Import, Question, Reply};
use crate::store::Context;
use crate::values::{Passed, Values};
use std::future::poll_fn;
use std::sync::Arc;
use wasmtime::{Caller, Extern, FuncType, Linker, ModuleExport, Result, Val};

/// Has the linker meet an import by asking; `memory` is the export that a visit sees.
pub(crate) fn define(
    linker: &mut Linker<Context>,
    import: &Import,
    ty: FuncType,
    index: usize,
    memory: Option<ModuleExport>,
) -> Result<()> {
    linker.func_new_async(&import.module, &import.name, ty, move |caller, arguments, results| {
        Box::new(ask(caller, index, memory, arguments, results))
    })?;
    Ok(())
}

async fn ask(
    mut caller: Caller<'_, Context>,
    import: usize,
    memory: Option<ModuleExport>,
    arguments: &[Val],
    results: &mut [Val],
) -> Result<()> {
    let exchange: Arc<Exchange> = caller.data().exchange.clone().ok_or(CallError::Internal)?;
    exchange.ask(Question { import, arguments: Passed::Numbers(arguments.into()) });
    loop {
        // Nobody needs to be woken: who answers advances the fiber.
        match poll_fn(|_| exchange.reply()).await {
            Reply::Answer(Passed::Numbers(values)) if values.len() == results.len() => {
                results.clone_from_slice(&values);
                return Ok(());
            }
            Reply::Answer(_) => return Err(CallError::Internal.into()),
            Reply::Visit(visit) => {
                let memory = memory.and_then(|memory| caller.get_module_export(&memory));
                let memory = memory.and_then(Extern::into_memory);
                visit(memory.map(|memory| memory.data_mut(&mut caller)));
            }
            Reply::Again(again) => {
                let values = call(&mut caller, again).await?;
                exchange.returns(values);
            }
        }
    }
}

// A call by the one who is to answer, on a fiber above the one that asks. What stops it stops the call that has asked.
async fn call(caller: &mut Caller<'_, Context>, again: Again) -> Result<Values> {
    let function = caller.get_module_export(&again.function).and_then(Extern::into_func);
    let function = function.ok_or(CallError::Internal)?;
    let mut results = Values::from_elem(Val::I32(0), again.results);
    function.call_async(caller, &again.arguments, &mut results).await?;
    Ok(results)
}
