//! What is refused, and by which name; and bytes that nobody should be harmed by.

#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

mod support;

use instar_compiler::{CompileError, compile};
use support::assembly::{atom, int, list, program, tuple, x};
use support::etf::Term;
use support::{decode, input};

fn refusal(ops: Vec<Term>) -> String {
    match compile(&program("document", 0, ops)) {
        Err(CompileError::Unsupported(functions)) => {
            let [(function, what)] = functions.as_slice() else { panic!("{functions:?}") };
            assert_eq!(function, "m:f/0");
            what.clone()
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_is_not_there_is_named() {
    let external = |name: &str, arity| tuple([atom("extfunc"), atom("erlang"), atom(name), int(arity)]);
    assert_eq!(refusal(vec![atom("send")]), "the operation send");
    assert_eq!(refusal(vec![tuple([atom("loop_rec"), x(0)])]), "the operation loop_rec");
    assert_eq!(refusal(vec![tuple([atom("of_tomorrow"), int(1)])]), "the operation of_tomorrow");
    let call = tuple([atom("call_ext_only"), int(1), external("spawn", 1)]);
    assert_eq!(refusal(vec![call]), "the function erlang:spawn/1");
    let bif = tuple([atom("bif"), atom("self"), tuple([atom("f"), int(0)]), Term::Nil, x(0)]);
    assert_eq!(refusal(vec![bif, atom("return")]), "the function erlang:self/0");
    let test = tuple([atom("test"), atom("is_odd"), tuple([atom("f"), int(1)]), list([x(0)])]);
    assert_eq!(refusal(vec![test, atom("return")]), "the test is_odd");
    assert_eq!(refusal(vec![tuple([atom("jump"), tuple([atom("f"), int(9)])])]), "a jump backwards");
    assert_eq!(
        refusal(vec![tuple([atom("move"), tuple([atom("y"), int(0)]), x(0)]), atom("return")]),
        "a slot outside of its frame"
    );
    assert_eq!(
        refusal(vec![tuple([atom("move"), tuple([atom("integer"), int(1)]), x(0)])]),
        "code that ends without a return"
    );
}

#[test]
fn a_librarys_function_raises_instead() {
    let wasm = compile(&program("library", 0, vec![atom("send")])).unwrap();
    let mut running = support::Program::new(&wasm).start();
    let reason = tuple([atom("unsupported"), atom("m:f/0")]);
    assert_eq!(running.call("f", &[]), Ok(Err((atom("error"), reason))));
}

#[test]
fn malformed_programs_are_refused() {
    for bytes in [&b""[..], b"\x83", b"\x83\x6a", b"\x83\x68\x01\x61\x01"] {
        assert!(matches!(compile(bytes), Err(CompileError::Malformed(_))), "{bytes:?}");
    }
    let misnamed = program("stranger", 0, vec![atom("return")]);
    assert!(matches!(compile(&misnamed), Err(CompileError::Malformed(_))));
    let bad = program("document", 0, vec![tuple([atom("move"), x(5000), x(0)])]);
    assert!(matches!(compile(&bad), Err(CompileError::Malformed(_))));
}

// Whatever the bytes are, an answer comes back.
#[test]
fn no_bytes_do_harm() {
    let term = decode(&input("otp-25/first.etf"));
    let Some([Term::Bits(program, _), _]) = term.as_tuple() else { panic!("no input") };
    for length in (0..program.len()).step_by(997) {
        assert!(compile(&program[..length]).is_err());
    }
    let mut random = 88172645463325252u64;
    for _ in 0..1_500 {
        let mut bytes = program.clone();
        for _ in 0..4 {
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            let index = random as usize % bytes.len();
            bytes[index] = (random >> 32) as u8;
        }
        let _ = compile(&bytes);
    }
}
