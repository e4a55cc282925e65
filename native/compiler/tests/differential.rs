//! Programs that `inputs/make.exs` made, with what the BEAM answers: WebAssembly must answer the same.

mod support;

use support::etf::Term;
use support::{Program, decode, input, normal};

fn check(name: &str) {
    let term = decode(&input(name));
    let Some([Term::Bits(program, _), cases]) = term.as_tuple() else { panic!("{name} is no input") };
    let wasm = instar_compiler::compile(program).unwrap_or_else(|error| panic!("{name}: {error}"));
    if let Ok(path) = std::env::var("INSTAR_KEEP") {
        std::fs::write(format!("{path}/{name}.wasm"), &wasm).unwrap();
    }
    let program = Program::new(&wasm);
    let mut running = program.start();
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
                running = program.start();
                Term::Atom(trap.as_str().into())
            }
        };
        if normal(&found) != normal(expected) {
            wrong.push(format!("{function}{arguments:?}\n  expected {expected:?}\n  found    {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {}\n{}", wrong.len(), name, wrong.join("\n"));
}

#[test]
fn first() {
    check("first.etf");
}

#[test]
fn terms() {
    check("terms.etf");
}
