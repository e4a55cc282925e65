//! What a call comes to, and in which future.

use crate::abi::{Failure, Lifted};
use crate::code::Code;
use crate::component::ComponentResult;
use crate::error::CallError;
use crate::heap::{paced, with_heap};
use crate::instance::Instance;
use crate::lasting::Lasting;
use crate::limits::Usage;
use crate::slices::Pause;
use crate::values::Values;
use instar_terms::codec::takes_more_than;
use instar_terms::heap::{Heap, Word};
use instar_terms::layout::NIL;
use instar_terms::runtime::Exception;
use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

/// What a call returned.
#[derive(Debug)]
pub enum Returned {
    /// Values.
    Values(Values),
    /// What an adapter lifted, or why it could not.
    Lifted(Result<Vec<Lifted>, Failure>),
    /// A term or an exception, still in the instance's memory.
    Terms(TermResult),
    /// What a component's function returned.
    Component(ComponentResult),
}

/// What a function of terms returned, with the memory that it is in.
pub struct TermResult {
    instance: Box<Instance>,
    code: Arc<Code>,
    result: Result<Word, Exception>,
    fuel: u64,
    of_another: bool,
}

impl TermResult {
    pub(crate) fn new(
        instance: Box<Instance>,
        code: &Arc<Code>,
        result: Result<Word, Exception>,
        fuel: u64,
    ) -> TermResult {
        TermResult { instance, code: code.clone(), result, fuel, of_another: false }
    }

    /// The same where it is not the instance that was called that tells it, but another one of its code.
    pub(crate) fn told_by_another(self) -> TermResult {
        TermResult { of_another: true, ..self }
    }

    /// Whether another instance tells it than the one that was given the call's arguments: the atoms that only these brought
    /// have no numbers there.
    pub fn is_told_by_another(&self) -> bool {
        self.of_another
    }

    /// What the call has used.
    pub fn usage(&self) -> Usage {
        Usage { fuel: self.fuel, memory: self.instance.memory_used() }
    }

    /// Whether it takes more than so many steps to read, see [`takes_more_than`].
    pub fn takes_more_than(&mut self, steps: usize) -> bool {
        let words = match self.result {
            Ok(word) => [word, NIL],
            Err(exception) => [exception.reason, exception.trace],
        };
        // What is wrong with it will be said when it is read.
        let long = |heap: &mut Heap<'_>| {
            Ok(words.iter().any(|word| takes_more_than(heap, *word, steps).unwrap_or_default()))
        };
        matches!(with_heap(&mut self.instance.store, long, |_: &()| None), Ok(Ok(true)))
    }

    /// Lets `read` see the result in the memory, then gives the instance back. It needs no room there.
    pub fn read<T, E>(
        mut self,
        mut read: impl FnMut(&mut Heap<'_>, Result<Word, Exception>) -> Result<T, E>,
    ) -> Result<Result<T, E>, CallError> {
        let result = self.result;
        let read = |heap: &mut Heap<'_>| {
            heap.hold_times(READING);
            read(heap, result)
        };
        let done = with_heap(&mut self.instance.store, read, |_| None);
        self.end();
        done
    }

    /// The same in slices, of which the first may do so much work.
    pub fn read_in_slices<T>(
        mut self,
        (slice, pause): (u64, &Pause<'_>),
        read: impl FnOnce(&mut Heap<'_>, Result<Word, Exception>) -> T,
    ) -> Result<T, CallError> {
        let result = self.result;
        let done = paced(&mut self.instance.store, (slice, pause), |heap| {
            heap.hold_times(READING);
            read(heap, result)
        });
        self.end();
        done
    }

    // Another call may have the instance.
    fn end(mut self) {
        if self.instance.is_worth_keeping(self.code.book()) {
            self.code.give_back(self.instance);
        }
    }
}

/// How many times the call's memory the reading of a result may take on the host's heap beside what it makes.
const READING: usize = 4;

/// What a call comes to, with its instance where that is its caller's.
pub(crate) type Outcome = (Result<Returned, CallError>, Option<Lasting>);
/// What is polled until it is over.
pub(crate) type Fiber = Pin<Box<dyn Future<Output = Outcome> + Send>>;

// Nothing of a module runs while it is instantiated (one that starts by running is refused), so that there
// is nothing to wait for.
pub(crate) fn now<T>(future: impl Future<Output = Result<T, CallError>>) -> Result<T, CallError> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(result) => result,
        Poll::Pending => Err(CallError::Internal),
    }
}

impl std::fmt::Debug for TermResult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TermResult").field("result", &self.result).finish_non_exhaustive()
    }
}
