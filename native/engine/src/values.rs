//! What functions take and return, inside the engine and for its host.

use instar_terms::parcel::Parcel;
use smallvec::SmallVec;
use wasmtime::Val;
pub use wasmtime::component::Val as Value;

/// Arguments, or results: most functions have few.
pub type Values = SmallVec<[Val; 4]>;

/// What a guest gives with a question, and what it is given as answer.
#[derive(Debug, Clone)]
pub enum Passed {
    /// By a module: numbers.
    Numbers(Values),
    /// By a component: values of its types.
    Component(Vec<Value>),
    /// By a module with terms: its arguments; one term for an answer, and for an exception class, reason and trace.
    Terms(Parcel),
}
