//! Erlang's built-in functions, as far as the sandbox has them.
//!
//! One table from all families. Absent on purpose: processes, ports, files, nodes, tables, time, chance, code
//! loading, and whatever makes atoms without a bound.

mod absent;
mod atoms;
mod binaries;
mod compare;
mod dictionary;
mod errors;
mod funs;
mod identifiers;
pub(crate) mod inspect;
mod lists;
mod maps;
mod math;
mod numbers;
mod text;
mod tuples;
mod types;
mod unicode;

pub(crate) use absent::is_absent;

use crate::heap::{Fail, Heap, Outcome, Word};
use std::collections::HashMap;
use std::sync::OnceLock;

/// Takes the host's table of what is a name in its release of Elixir, and keeps the first one. False, if that is no table.
#[must_use]
pub fn identify(table: &[u8]) -> bool {
    identifiers::set(table)
}

/// A built-in function.
#[derive(Debug, Clone, Copy)]
pub struct Bif {
    /// The module that Erlang has it in.
    pub module: &'static str,
    /// Its name.
    pub name: &'static str,
    /// The number of its arguments.
    pub arity: usize,
    run: Run,
}

/// What a built-in function does with as many arguments as it has.
type Of<const ARITY: usize> = fn(&mut Heap<'_>, &[Word; ARITY]) -> Outcome;

#[derive(Debug, Clone, Copy)]
enum Run {
    None(fn(&mut Heap<'_>) -> Outcome),
    One(Of<1>),
    Two(Of<2>),
    Three(Of<3>),
}

pub(crate) const fn bif0(module: &'static str, name: &'static str, run: fn(&mut Heap<'_>) -> Outcome) -> Bif {
    Bif { module, name, arity: 0, run: Run::None(run) }
}

pub(crate) const fn bif1(module: &'static str, name: &'static str, run: Of<1>) -> Bif {
    Bif { module, name, arity: 1, run: Run::One(run) }
}

pub(crate) const fn bif2(module: &'static str, name: &'static str, run: Of<2>) -> Bif {
    Bif { module, name, arity: 2, run: Run::Two(run) }
}

pub(crate) const fn bif3(module: &'static str, name: &'static str, run: Of<3>) -> Bif {
    Bif { module, name, arity: 3, run: Run::Three(run) }
}

impl Bif {
    /// The release of OTP that it came with; 0 where all that code is compiled on have it.
    pub fn since(&self) -> u32 {
        match (self.module, self.name, self.arity) {
            ("erlang", "is_integer", 3) | ("erlang", "is_record", 1) => 29,
            _ => 0,
        }
    }

    /// Does it. What compiled code calls by its type has as many arguments as it should.
    pub fn run(&self, heap: &mut Heap<'_>, arguments: &[Word]) -> Outcome {
        match self.run {
            Run::None(run) => run(heap),
            Run::One(run) => run(heap, arguments.try_into().map_err(|_| Fail::Corrupt)?),
            Run::Two(run) => run(heap, arguments.try_into().map_err(|_| Fail::Corrupt)?),
            Run::Three(run) => run(heap, arguments.try_into().map_err(|_| Fail::Corrupt)?),
        }
    }
}

/// All of them.
pub fn all() -> &'static [Bif] {
    static ALL: OnceLock<Vec<Bif>> = OnceLock::new();
    ALL.get_or_init(|| {
        [
            atoms::BIFS,
            binaries::BIFS,
            compare::BIFS,
            dictionary::BIFS,
            errors::BIFS,
            crate::error_info::BIFS,
            funs::BIFS,
            inspect::BIFS,
            lists::BIFS,
            maps::BIFS,
            math::BIFS,
            numbers::BIFS,
            text::BIFS,
            tuples::BIFS,
            types::BIFS,
            unicode::BIFS,
        ]
        .concat()
    })
}

/// Module, name and arity of each.
pub fn names() -> &'static [(&'static str, &'static str, usize)] {
    static NAMES: OnceLock<Vec<(&'static str, &'static str, usize)>> = OnceLock::new();
    NAMES.get_or_init(|| all().iter().map(|bif| (bif.module, bif.name, bif.arity)).collect())
}

/// The function with this module, name and arity.
pub fn find(module: &str, name: &str, arity: usize) -> Option<&'static Bif> {
    type Table = HashMap<(&'static str, &'static str, usize), &'static Bif>;
    static TABLE: OnceLock<Table> = OnceLock::new();
    let table =
        TABLE.get_or_init(|| all().iter().map(|bif| ((bif.module, bif.name, bif.arity), bif)).collect());
    table.get(&(module, name, arity)).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_function_is_there_twice() {
        let mut names = names().to_vec();
        let all = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all);
        assert!(find("erlang", "++", 2).is_some());
        assert!(find("os", "cmd", 1).is_none());
    }
}
