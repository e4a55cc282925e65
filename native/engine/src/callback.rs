//! How a guest asks its host: an import that nobody else meets suspends the fiber until the answer is there.
//!
//! The fiber holds its store for as long as it lives, so whoever advances the call cannot look into the guest's
//! memory from outside. Instead both sides share an [`Exchange`]: a question goes out, and an answer, or a look at
//! the memory, comes in, which the import's own function carries out when the fiber is advanced.

use crate::call::Values;
use crate::code::Context;
use crate::component::Value;
use crate::error::CallError;
use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Poll;
use wasmtime::{Caller, Extern, FuncType, Linker, ModuleExport, Result, Val, ValType};

/// A function that a module imports and that the host is asked for.
#[derive(Debug)]
pub struct Import {
    /// The first part of its name.
    pub module: Box<str>,
    /// The second part of its name.
    pub name: Box<str>,
    /// Types of what the guest gives.
    pub params: Box<[ValType]>,
    /// Types of what it wants.
    pub results: Box<[ValType]>,
}

impl Import {
    pub(crate) fn new(module: &str, name: &str, ty: &FuncType) -> Import {
        Import {
            module: module.into(),
            name: name.into(),
            params: ty.params().collect(),
            results: ty.results().collect(),
        }
    }

    /// Whether all that goes in and out is numbers and vectors of them.
    pub(crate) fn is_numeric(&self) -> bool {
        self.params.iter().chain(&self.results).all(|ty| ty.is_num() || ty.is_v128())
    }
}

/// What a guest asks.
#[derive(Debug)]
pub struct Question {
    /// The import, by its place in `Code::imports` or `Component::imports`.
    pub import: usize,
    /// The guest's arguments.
    pub arguments: Passed,
}

/// What a guest gives with a question, and what it is given as answer.
#[derive(Debug, Clone)]
pub enum Passed {
    /// By a module: numbers.
    Numbers(Values),
    /// By a component: values of its types.
    Component(Vec<Value>),
}

/// Something to do with the guest's exported memory, which is none where it exports none.
pub(crate) type Visit = Box<dyn FnOnce(Option<&mut [u8]>) + Send>;

/// What lies between a fiber and the one who advances it.
#[derive(Default)]
pub(crate) struct Exchange(Mutex<Lying>);

#[derive(Default)]
enum Lying {
    #[default]
    Nothing,
    Question(Question),
    Answer(Passed),
    Visit(Visit),
}

pub(crate) enum Reply {
    Answer(Passed),
    Visit(Visit),
}

impl Exchange {
    /// The question that the fiber was suspended with.
    pub(crate) fn question(&self) -> Option<Question> {
        let mut lying = self.lying();
        match std::mem::take(&mut *lying) {
            Lying::Question(question) => Some(question),
            other => {
                *lying = other;
                None
            }
        }
    }

    /// What the asking import returns when the fiber is advanced.
    pub(crate) fn answer(&self, values: Passed) {
        *self.lying() = Lying::Answer(values);
    }

    /// What is done when the fiber is advanced; it asks on afterwards.
    pub(crate) fn visit(&self, visit: Visit) {
        *self.lying() = Lying::Visit(visit);
    }

    pub(crate) fn ask(&self, question: Question) {
        *self.lying() = Lying::Question(question);
    }

    pub(crate) fn reply(&self) -> Poll<Reply> {
        let mut lying = self.lying();
        match std::mem::take(&mut *lying) {
            Lying::Answer(values) => Poll::Ready(Reply::Answer(values)),
            Lying::Visit(visit) => Poll::Ready(Reply::Visit(visit)),
            other => {
                *lying = other;
                Poll::Pending
            }
        }
    }

    // Never contended: the fiber runs only while it is advanced. A panic cannot leave it half changed.
    fn lying(&self) -> MutexGuard<'_, Lying> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

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
        }
    }
}
