//! Instructions that only OTP 26 and later write, in programs written by hand.

#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

mod support;

use instar_compiler::compile;
use support::Program;
use support::assembly::{atom, int, list, program, tuple, x};
use support::etf::Term;

fn run(ops: Vec<Term>, argument: Term) -> Result<Term, Term> {
    let wasm = compile(&program("document", 1, ops)).unwrap();
    Program::new(&wasm).start().call("f", &[argument]).unwrap().map_err(|(_, reason)| reason)
}

fn op<const N: usize>(name: &str, args: [Term; N]) -> Term {
    tuple([vec![atom(name)], args.to_vec()].concat())
}

fn label(number: i64) -> Term {
    op("f", [int(number)])
}

fn put_tuple(elements: Vec<Term>) -> Term {
    op("put_tuple2", [x(0), op("list", [list(elements)])])
}

fn bytes(bytes: &[u8]) -> Term {
    Term::Bits(bytes.to_vec(), bytes.len() * 8)
}

#[test]
fn bs_match() {
    let flags = || op("literal", [Term::Nil]);
    let commands = [
        op("ensure_at_least", [int(32), int(8)]),
        op("integer", [int(2), flags(), int(8), int(1), x(2)]),
        op("integer", [int(3), op("literal", [list([atom("little")])]), int(16), int(1), x(3)]),
        op("=:=", [Term::Nil, int(4), int(7)]),
        op("skip", [int(4)]),
        op("get_tail", [int(4), int(8), x(4)]),
    ];
    let ops = || {
        vec![
            op("executable_line", [int(1), int(2)]),
            op("test", [atom("bs_start_match3"), label(1), int(1), list([x(0)]), x(1)]),
            op("bs_match", [label(1), x(1), op("commands", [list(commands.clone())])]),
            op("test_heap", [int(4), int(5)]),
            put_tuple(vec![x(2), x(3), x(4)]),
            atom("return"),
        ]
    };
    let matched = tuple([int(1), int(0x0302), bytes(b"rest")]);
    assert_eq!(run(ops(), bytes(b"\x01\x02\x03\x7arest")), Ok(matched));
    for other in [&b"\x01\x02\x03"[..], b"\x01\x02\x03\x8a"] {
        assert_eq!(run(ops(), bytes(other)), Err(atom("function_clause")));
    }
    assert_eq!(run(ops(), Term::Bits(vec![1, 2, 3, 0x70, 0x80], 33)), Err(atom("function_clause")));
}

#[test]
fn size_of_a_match_context() {
    let ask = |bif: &str, to| op("gc_bif", [atom(bif), label(0), int(2), list([x(1)]), x(to)]);
    let skip = op("commands", [list([op("ensure_at_least", [int(8), int(1)]), op("skip", [int(8)])])]);
    let ops = vec![
        op("test", [atom("bs_start_match3"), label(1), int(1), list([x(0)]), x(1)]),
        op("bs_match", [label(1), x(1), skip]),
        ask("byte_size", 2),
        ask("bit_size", 3),
        op("test_heap", [int(3), int(4)]),
        put_tuple(vec![x(2), x(3)]),
        atom("return"),
    ];
    assert_eq!(run(ops.clone(), bytes(b"four")), Ok(tuple([int(3), int(24)])));
    assert_eq!(run(ops, Term::Bits(vec![1, 2, 0x80], 17)), Ok(tuple([int(2), int(9)])));
}

#[test]
fn update_record() {
    let ops = vec![
        op("debug_line", [int(1), int(2), int(3), int(4)]),
        op("test_heap", [int(4), int(1)]),
        op(
            "update_record",
            [
                op("atom", [atom("copy")]),
                int(3),
                x(0),
                x(0),
                op("list", [list([int(2), op("integer", [int(9)])])]),
            ],
        ),
        atom("return"),
    ];
    let record = |middle| tuple([atom("r"), middle, atom("c")]);
    assert_eq!(run(ops, record(int(1))), Ok(record(int(9))));
}

#[test]
fn call_fun2() {
    let ops = vec![op("call_fun2", [op("atom", [atom("unsafe")]), int(0), x(0)]), atom("return")];
    assert_eq!(run(ops, int(5)), Err(tuple([atom("badfun"), int(5)])));
}
