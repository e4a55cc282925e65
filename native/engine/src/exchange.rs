//! What lies between a guest that asks its host and whoever advances its call: questions, answers, looks at its memory.
//!
//! The fiber holds its store for as long as it lives, so whoever advances the call cannot look into the guest's
//! memory from outside. Instead both sides share an [`Exchange`]: a question goes out, and an answer, or a look at
//! the memory, comes in, which the import's own function carries out when the fiber is advanced.

use crate::values::{Passed, Values};
use instar_terms::imports::HOST_MODULE;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::task::Poll;
use wasmtime::{FuncType, ModuleExport, ValType};

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

    /// Whether Instar answers it itself, by a function of data that is bounded where it runs; see
    /// `Instar.Compiler.Shared.Answered`. A host may have functions of its own under the last of these names, and says so.
    pub fn is_answered(&self) -> bool {
        ["instar_host:re_", "erlang:", "crypto:", "Elixir.Req:"].iter().any(|of| self.name.starts_with(of))
    }

    /// Whether Instar itself is behind it, and no function of the host's: it sees nothing of what was lent. A host may have
    /// functions of its own under the last of these names.
    pub fn is_own(&self) -> bool {
        ["instar_host:", "erlang:", "crypto:", "Elixir.Req:"].iter().any(|of| self.name.starts_with(of))
    }

    /// Whether it is one of Erlang's functions of bytes, to which a process, a reference or a fun is a wrong argument as any other.
    pub(crate) fn is_of_bytes(&self) -> bool {
        let of_terms = ["term_to_", "external_size"];
        let name = self.name.strip_prefix("erlang:");
        name.is_some_and(|name| !of_terms.iter().any(|of| name.starts_with(of)))
    }

    /// Whether a process asks by it for what it needs of the others of its call.
    pub(crate) fn is_of_processes(&self) -> bool {
        &*self.module == HOST_MODULE && &*self.name == "instar_process:ask/4"
    }

    /// Whether all that goes in and out is numbers and vectors of them.
    pub(crate) fn is_numeric(&self) -> bool {
        self.params.iter().chain(&self.results).all(|ty| ty.is_num() || ty.is_v128())
    }
}

/// What a guest asks.
#[derive(Debug)]
pub struct Question {
    /// The import, by its index in `Code::imports` or `Component::imports`.
    pub import: usize,
    /// The guest's arguments.
    pub arguments: Passed,
}

/// Something to do with the guest's exported memory, which is none where it exports none.
pub(crate) type Visit = Box<dyn FnOnce(Option<&mut [u8]>) + Send>;

/// A call of the guest that asks, by whoever is to answer it.
pub(crate) struct Again {
    pub(crate) function: ModuleExport,
    pub(crate) arguments: Values,
    pub(crate) results: usize,
}

/// What lies between a fiber and the one who advances it.
#[derive(Default)]
pub(crate) struct Exchange {
    lying: Mutex<Lying>,
    /// The fuel that the guest had left when it asked.
    fuel: AtomicU64,
}

#[derive(Default)]
enum Lying {
    #[default]
    Nothing,
    Question(Question),
    Answer(Passed),
    Visit(Visit),
    Again(Again),
    Returned(Values),
}

pub(crate) enum Reply {
    Answer(Passed),
    Visit(Visit),
    Again(Again),
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

    /// Says what fuel the guest has left with its question.
    pub(crate) fn note_fuel(&self, fuel: u64) {
        self.fuel.store(fuel, Relaxed);
    }

    /// The fuel that was left when it was said last.
    pub(crate) fn fuel(&self) -> u64 {
        self.fuel.load(Relaxed)
    }

    /// The function that is called when the fiber is advanced; it asks on after that.
    pub(crate) fn call_again(&self, again: Again) {
        *self.lying() = Lying::Again(again);
    }

    /// What such a call has returned.
    pub(crate) fn returns(&self, values: Values) {
        *self.lying() = Lying::Returned(values);
    }

    /// The same, for the one who has called.
    pub(crate) fn returned(&self) -> Option<Values> {
        let mut lying = self.lying();
        match std::mem::take(&mut *lying) {
            Lying::Returned(values) => Some(values),
            other => {
                *lying = other;
                None
            }
        }
    }

    pub(crate) fn ask(&self, question: Question) {
        *self.lying() = Lying::Question(question);
    }

    pub(crate) fn reply(&self) -> Poll<Reply> {
        let mut lying = self.lying();
        match std::mem::take(&mut *lying) {
            Lying::Answer(values) => Poll::Ready(Reply::Answer(values)),
            Lying::Visit(visit) => Poll::Ready(Reply::Visit(visit)),
            Lying::Again(again) => Poll::Ready(Reply::Again(again)),
            other => {
                *lying = other;
                Poll::Pending
            }
        }
    }

    // Never contended: the fiber runs only while it is advanced. A panic cannot leave it half changed.
    fn lying(&self) -> MutexGuard<'_, Lying> {
        self.lying.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
