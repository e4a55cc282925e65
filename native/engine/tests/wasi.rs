//! Programs of WASI as a host runs them: what they wait for, and what their console shows.

#![allow(clippy::unwrap_used, missing_docs)]

use instar_engine::engine::parse_text;
use instar_engine::wasi::{Console, Options, Output, Stream};
use instar_engine::{Call, CallError, Code, Engine, Limits, LoadError, Progress, Returned, Values};
use std::sync::{Arc, mpsc};
use std::time::{Duration, Instant};
use tokio::runtime::Runtime;

const LIMITS: Limits = Limits { fuel: None, memory: 64 << 20, table: 100_000 };

const PROGRAM: &str = r#"(module
  (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_read" (func $read (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "poll_oneoff" (func $poll (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
  (memory (export "memory") 1)
  (data (i32.const 0) "\20\00\00\00\03\00\00\00\23\00\00\00\02\00\00\00")
  (data (i32.const 32) "abcde")
  (global $started (mut i32) (i32.const 0))
  (func (export "_initialize") (global.set $started (i32.add (global.get $started) (i32.const 1))))
  (func (export "started") (result i32) (global.get $started))
  (func (export "write") (result i32)
    (drop (call $write (i32.const 1) (i32.const 0) (i32.const 2) (i32.const 16)))
    (i32.load (i32.const 16)))
  (func (export "echo") (result i32)
    (drop (call $read (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 16)))
    (i32.load8_u (i32.const 32)))
  (func (export "sleep") (param $ns i64) (result i32)
    (i64.store (i32.const 88) (local.get $ns))
    (i32.store (i32.const 80) (i32.const 1))
    (call $poll (i32.const 64) (i32.const 256) (i32.const 1) (i32.const 16)))
  (func (export "exit") (param i32) (call $exit (local.get 0))))"#;

fn load(text: &str) -> Result<Arc<Code>, LoadError> {
    Engine::new().unwrap().load(&parse_text(text).unwrap(), None)
}

fn begin(code: &Arc<Code>, name: &str, arguments: Values, console: &Arc<Console>) -> Call {
    Call::new(code, code.function(name).unwrap(), arguments, LIMITS, Some(console.clone()))
}

fn console(out: Output) -> Arc<Console> {
    Arc::new(Console::new(Options::default(), out, Output::Drop))
}

/// Advances a call until it waits or is done.
fn advance(call: &mut Call) -> Progress {
    loop {
        match call.advance() {
            Progress::Suspended => {}
            progress => return progress,
        }
    }
}

fn number(progress: Progress) -> i32 {
    match progress {
        Progress::Finished(Ok(Returned::Values(values))) => values[0].i32().unwrap(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_program_waits_until_its_output_is_taken_and_its_input_given() {
    let runtime = Runtime::new().unwrap();
    let _context = runtime.enter();
    let code = load(PROGRAM).unwrap();
    let console = console(Output::Hand);

    let mut call = begin(&code, "write", Values::new(), &console);
    assert!(matches!(advance(&mut call), Progress::Waiting));
    assert!(matches!(advance(&mut call), Progress::Waiting), "nobody has taken it");
    assert_eq!(console.take_output(), [(Stream::Out, b"abcde".to_vec())], "both buffers at once");
    assert_eq!(number(advance(&mut call)), 5);

    let mut call = begin(&code, "echo", Values::new(), &console);
    assert!(matches!(advance(&mut call), Progress::Waiting));
    assert!(console.wants_input());
    console.give_input("xyz");
    assert_eq!(number(advance(&mut call)), i32::from(b'x'));
}

#[test]
fn a_sleeping_program_is_woken_from_outside() {
    let runtime = Runtime::new().unwrap();
    let code = {
        let _context = runtime.enter();
        load(PROGRAM).unwrap()
    };
    // From here on no context is there: the program brings its own.
    let began = Instant::now();
    let sleep = |ms: u64| Values::from_iter([instar_engine::Val::I64((ms * 1_000_000) as i64)]);
    let mut call = begin(&code, "sleep", sleep(30), &console(Output::Drop));
    assert!(matches!(advance(&mut call), Progress::Waiting));
    let (sender, told) = mpsc::channel();
    assert!(call.listen(move || sender.send(()).unwrap()));
    told.recv_timeout(Duration::from_secs(10)).unwrap();
    assert_eq!(number(advance(&mut call)), 0);
    assert!(began.elapsed() >= Duration::from_millis(30));

    // One that is dropped in its sleep leaves nobody to be told.
    let mut call = begin(&code, "sleep", sleep(60_000), &console(Output::Drop));
    assert!(matches!(advance(&mut call), Progress::Waiting));
    drop(call);
}

#[test]
fn a_program_ends_itself_and_a_reactor_is_initialized_once() {
    let runtime = Runtime::new().unwrap();
    let _context = runtime.enter();
    let code = load(PROGRAM).unwrap();
    assert!(code.wants_console());
    for _ in 0..2 {
        assert_eq!(number(advance(&mut begin(&code, "started", Values::new(), &console(Output::Drop)))), 1);
    }
    let status = Values::from_iter([instar_engine::Val::I32(300)]);
    match advance(&mut begin(&code, "exit", status, &console(Output::Drop))) {
        Progress::Finished(Err(CallError::Exit(300))) => {}
        other => panic!("{other:?}"),
    }
}

#[test]
fn output_that_is_captured_ends_the_call_at_its_limit() {
    let runtime = Runtime::new().unwrap();
    let _context = runtime.enter();
    let (code, console) = (load(PROGRAM).unwrap(), console(Output::Capture(4)));
    match advance(&mut begin(&code, "write", Values::new(), &console)) {
        Progress::Finished(Err(CallError::OutputLimit { stream: Stream::Out, limit: 4 })) => {}
        other => panic!("{other:?}"),
    }
    assert_eq!(console.take_captured(Stream::Out), b"abcd");
}

#[test]
fn a_program_needs_a_runtime_and_other_modules_do_not() {
    assert!(matches!(load(PROGRAM), Err(LoadError::Compiler { .. })));
    assert!(!load("(module)").unwrap().wants_console());
}
