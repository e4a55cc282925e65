//! Programs that `inputs/make.exs` made, with what the BEAM answers: WebAssembly must answer the same.

#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

mod support;

use support::etf::Term;
use support::{Program, decode, input, normal};

// On a thread with room for the deep recursion of some.
fn check(name: &'static str, always_collect: bool) {
    let thread =
        std::thread::Builder::new().stack_size(1 << 30).spawn(move || answers(name, always_collect)).unwrap();
    let wrong = thread.join().unwrap();
    assert!(wrong.is_empty(), "{} of {name}\n{}", wrong.len(), wrong.join("\n"));
}

fn answers(name: &str, always_collect: bool) -> Vec<String> {
    let term = decode(&input(name));
    let Some([Term::Bits(program, _), cases]) = term.as_tuple() else { panic!("{name} is no input") };
    let wasm = instar_compiler::compile(program).unwrap_or_else(|error| panic!("{name}: {error}"));
    if let Ok(path) = std::env::var("INSTAR_KEEP") {
        std::fs::write(format!("{path}/{name}.wasm"), &wasm).unwrap();
    }
    let program = Program::new(&wasm);
    let start = || {
        let mut running = program.start();
        running.store.data_mut().always_collect = always_collect;
        running
    };
    let mut running = start();
    let mut wrong = Vec::new();
    for case in cases.as_list().unwrap() {
        let Some([Term::Atom(function), arguments, expected]) = case.as_tuple() else { panic!("{case:?}") };
        let answer = running.call(function, arguments.as_list().unwrap());
        let found = match &answer {
            Ok(Ok(term)) => Term::Tuple(vec![Term::Atom("ok".into()), term.clone()]),
            Ok(Err((class, reason))) => {
                Term::Tuple(vec![Term::Atom("error".into()), class.clone(), reason.clone()])
            }
            Err(trap) => {
                running = start();
                Term::Atom(trap.as_str().into())
            }
        };
        if normal(&found) != normal(expected) {
            wrong.push(format!("{function}{arguments:?}\n  expected {expected:?}\n  found    {found:?}"));
        }
    }
    wrong
}

// `first` of a newer Elixir reaches a good part of its library.
const INPUTS: [&str; 3] = ["otp-25/first.etf", "otp-25/terms.etf", "otp-29/terms.etf"];

#[test]
fn all_answer_as_on_the_beam() {
    INPUTS.iter().for_each(|input| check(input, false));
}

// A root that the collector isn't told of would be found now.
#[test]
fn collecting_at_every_chance_changes_nothing() {
    INPUTS.iter().for_each(|input| check(input, true));
}
