//! Calls as a host makes them: loaded from text, advanced slice by slice.

#![allow(clippy::unwrap_used, missing_docs)]

use instar_engine::engine::parse_text;
use instar_engine::{
    Call, CallError, Code, Engine, Limits, LoadError, Progress, Returned, Usage, Val, Values,
};
use std::path::PathBuf;
use std::sync::{Arc, Barrier, OnceLock};

const LIMITS: Limits = Limits { fuel: None, memory: 64 << 20, table: 100_000 };

fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(|| Engine::new().unwrap())
}

fn load(text: &str) -> Arc<Code> {
    engine().load(&parse_text(text).unwrap(), None).unwrap()
}

fn begin(code: &Arc<Code>, name: &str, arguments: &[Val], limits: Limits) -> Call {
    Call::new(code, code.function(name).unwrap(), Values::from(arguments.to_vec()), limits, None)
}

/// Runs to the end and counts how often the call gave up its thread.
fn finish(mut call: Call) -> (Result<Values, CallError>, u32) {
    let mut suspensions = 0;
    loop {
        match call.advance() {
            Progress::Finished(result) => return (result.map(values), suspensions),
            Progress::Suspended => suspensions += 1,
            other => panic!("{other:?}"),
        }
    }
}

fn values(returned: Returned) -> Values {
    match returned {
        Returned::Values(values) => values,
        other => panic!("{other:?}"),
    }
}

/// On a fiber, and, if the function is brief, without one: that makes no difference.
fn call(code: &Arc<Code>, name: &str, arguments: &[Val]) -> Result<Vec<i64>, CallError> {
    let (result, _) = finish(begin(code, name, arguments, LIMITS));
    let result = result.map(|values| values.iter().map(integer).collect());
    if let Some(brief) = brief(code, name, arguments, &LIMITS) {
        assert_eq!(brief, result);
    }
    result
}

fn brief(
    code: &Arc<Code>,
    name: &str,
    arguments: &[Val],
    limits: &Limits,
) -> Option<Result<Vec<i64>, CallError>> {
    let mut values = Values::from(arguments.to_vec());
    let brief = Call::brief(code, code.function(name).unwrap(), &mut values, limits, None)?;
    Some(brief.result.map(|()| values.iter().map(integer).collect()))
}

fn integer(value: &Val) -> i64 {
    match value {
        Val::I32(n) => i64::from(*n),
        Val::I64(n) => *n,
        Val::F32(bits) => i64::from(*bits),
        other => panic!("{other:?}"),
    }
}

#[test]
fn brief_functions_need_no_fiber() {
    let code = load(
        "(module
           (func $div (export \"div\") (param i32 i32) (result i32) (i32.div_s (local.get 0) (local.get 1)))
           (func (export \"loop\") (loop))
           (func (export \"fail\") unreachable))",
    );
    let div = |a, b| brief(&code, "div", &[Val::I32(a), Val::I32(b)], &LIMITS);
    for _ in 0..3 {
        assert_eq!(div(7, 2), Some(Ok(vec![3])));
        // The instance of a call that trapped is gone, and those that wait are as they were.
        assert_eq!(div(7, 0), Some(Err(CallError::Trap("integer_divide_by_zero"))));
        assert_eq!(brief(&code, "fail", &[], &LIMITS), Some(Err(CallError::Trap("unreachable"))));
    }
    assert_eq!(brief(&code, "loop", &[], &LIMITS), None);
    let poor = Limits { fuel: Some(0), ..LIMITS };
    assert_eq!(brief(&code, "div", &[Val::I32(7), Val::I32(2)], &poor), Some(Err(CallError::OutOfFuel)));
    let mut values = Values::from(vec![Val::I32(7), Val::I32(2)]);
    let enough = Limits { fuel: Some(100), ..LIMITS };
    let (function, mut usage) = (code.function("div").unwrap(), Usage::default());
    let called = Call::brief(&code, function, &mut values, &enough, Some(&mut usage)).unwrap();
    assert!((1..100).contains(&usage.fuel), "{called:?} {usage:?}");
    assert_eq!(div(9, 3), Some(Ok(vec![3])), "with the limits of its own call");
}

#[test]
fn each_brief_call_of_a_module_with_state_begins_anew() {
    let code = load(
        "(module (memory 1) (global $n (mut i32) (i32.const 0))
           (func (export \"next\") (result i32)
             (global.set $n (i32.add (global.get $n) (i32.const 1)))
             (i32.store (i32.const 8) (i32.add (i32.load (i32.const 8)) (global.get $n)))
             (i32.load (i32.const 8))))",
    );
    for _ in 0..3 {
        assert_eq!(brief(&code, "next", &[], &LIMITS), Some(Ok(vec![1])));
    }
    let small = Limits { memory: 1_000, ..LIMITS };
    assert_eq!(brief(&code, "next", &[], &small), Some(Err(CallError::MemoryLimit)));
}

#[test]
fn results_are_none_one_or_several() {
    let code = load(
        "(module
           (func (export \"none\"))
           (func (export \"add\") (param i64 i64) (result i64) (i64.add (local.get 0) (local.get 1)))
           (func (export \"swap\") (param i32 i64) (result i64 i32) (local.get 1) (local.get 0)))",
    );
    assert_eq!(call(&code, "none", &[]), Ok(vec![]));
    assert_eq!(call(&code, "add", &[Val::I64(2), Val::I64(3)]), Ok(vec![5]));
    assert_eq!(call(&code, "swap", &[Val::I32(1), Val::I64(2)]), Ok(vec![2, 1]));
    assert!(code.is_stateless());
    assert!(code.function("nothing").is_none());
}

#[test]
fn calls_of_a_module_with_state_do_not_see_each_other() {
    let code = load(
        "(module (memory 1) (global $g (mut i32) (i32.const 0))
           (func (export \"next\") (result i32)
             (i32.store (i32.const 0) (i32.add (i32.load (i32.const 0)) (i32.const 1)))
             (global.set $g (i32.add (global.get $g) (i32.load (i32.const 0))))
             (global.get $g)))",
    );
    assert!(!code.is_stateless());
    for _ in 0..3 {
        assert_eq!(call(&code, "next", &[]), Ok(vec![1]));
    }
}

#[test]
fn an_endless_loop_gives_up_its_thread_and_can_be_dropped() {
    let code = load("(module (func (export \"spin\") (loop $l (br $l))))");
    for _ in 0..1_000 {
        let mut endless = begin(&code, "spin", &[], LIMITS);
        for _ in 0..3 {
            assert!(matches!(endless.advance(), Progress::Suspended));
        }
    }
    // More were dropped than there is room for at once: none left anything behind.
    let kept: Vec<Call> = (0..100).map(|_| begin(&code, "spin", &[], LIMITS)).collect();
    for mut endless in kept {
        assert!(matches!(endless.advance(), Progress::Suspended));
    }
}

#[test]
fn a_suspended_call_goes_on_in_another_thread() {
    let code = load(
        "(module (func $fib (export \"fib\") (param i32) (result i32)
           (if (result i32) (i32.lt_s (local.get 0) (i32.const 2)) (then (local.get 0))
             (else (i32.add (call $fib (i32.sub (local.get 0) (i32.const 1)))
                            (call $fib (i32.sub (local.get 0) (i32.const 2))))))))",
    );
    let mut call = begin(&code, "fib", &[Val::I32(22)], LIMITS);
    let mut moves = 0;
    let result = loop {
        let (moved, progress) = std::thread::spawn(move || {
            let progress = call.advance();
            (call, progress)
        })
        .join()
        .unwrap();
        call = moved;
        match progress {
            Progress::Finished(result) => break result.map(values),
            Progress::Suspended => moves += 1,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(result.unwrap().iter().map(integer).collect::<Vec<_>>(), [17_711]);
    assert!(moves > 10, "it moved {moves} times");
}

#[test]
fn traps_have_names_and_leave_the_module_callable() {
    let code = load(
        "(module (memory 1) (type $t (func)) (table 2 funcref) (func $i (param i32)) (elem (i32.const 1) $i)
           (func (export \"unreachable\") unreachable)
           (func (export \"bounds\") (result i32) (i32.load (i32.const 0x7ffffff0)))
           (func (export \"divide\") (result i32) (i32.div_s (i32.const 1) (i32.const 0)))
           (func (export \"overflow\") (result i32) (i32.div_s (i32.const 0x80000000) (i32.const -1)))
           (func (export \"convert\") (result i32) (i32.trunc_f32_s (f32.const nan)))
           (func (export \"null\") (call_indirect (type $t) (i32.const 0)))
           (func (export \"signature\") (call_indirect (type $t) (i32.const 1)))
           (func (export \"table\") (call_indirect (type $t) (i32.const 9)))
           (func $deep (export \"deep\") (result i32) (i32.add (call $deep) (i32.const 1)))
           (tag $tag) (func (export \"throw\") (throw $tag))
           (func (export \"ok\") (result i32) (i32.const 1)))",
    );
    for (name, error) in [
        ("unreachable", CallError::Trap("unreachable")),
        ("bounds", CallError::Trap("memory_out_of_bounds")),
        ("divide", CallError::Trap("integer_divide_by_zero")),
        ("overflow", CallError::Trap("integer_overflow")),
        ("convert", CallError::Trap("invalid_conversion_to_integer")),
        ("null", CallError::Trap("uninitialized_element")),
        ("signature", CallError::Trap("indirect_call_type_mismatch")),
        ("table", CallError::Trap("table_out_of_bounds")),
        ("deep", CallError::StackOverflow),
        ("throw", CallError::UncaughtException),
    ] {
        for _ in 0..20 {
            assert_eq!(call(&code, name, &[]), Err(error), "{name}");
        }
        assert_eq!(call(&code, "ok", &[]), Ok(vec![1]));
    }
}

#[test]
fn fuel_is_a_budget_for_one_call() {
    let code = load("(module (func (export \"spin\") (loop $l (br $l))) (func (export \"f\")))");
    let limits = Limits { fuel: Some(50_000), ..LIMITS };
    let (result, suspensions) = finish(begin(&code, "spin", &[], limits));
    assert_eq!(result.unwrap_err(), CallError::OutOfFuel);
    assert!((3..=6).contains(&suspensions), "{suspensions}");
    assert_eq!(call(&code, "f", &[]), Ok(vec![]), "the next call has its own");
}

#[test]
fn memory_is_bounded_at_the_start_and_while_it_runs() {
    let code = load(
        "(module (memory 2) (func (export \"grow\") (param i32) (result i32) (memory.grow (local.get 0))))",
    );
    let limits = Limits { memory: 3 << 16, ..LIMITS };
    let grow = |pages| finish(begin(&code, "grow", &[Val::I32(pages)], limits)).0.map(|v| integer(&v[0]));
    assert_eq!(grow(1), Ok(2));
    assert_eq!(grow(2), Ok(-1), "as the specification wants it");
    let too_little = Limits { memory: 1 << 16, ..LIMITS };
    let (result, _) = finish(begin(&code, "grow", &[Val::I32(0)], too_little));
    assert_eq!(result.unwrap_err(), CallError::MemoryLimit);
}

#[test]
fn tail_calls_use_no_stack() {
    let code = load(
        "(module (func $f (export \"count\") (param i64 i64) (result i64)
           (if (result i64) (i64.eqz (local.get 0)) (then (local.get 1))
             (else (return_call $f (i64.sub (local.get 0) (i64.const 1)) (i64.add (local.get 1) (i64.const 2)))))))",
    );
    assert_eq!(call(&code, "count", &[Val::I64(1_000_000), Val::I64(0)]), Ok(vec![2_000_000]));
}

#[test]
fn what_cannot_be_loaded_says_why() {
    let junk = engine().load(b"not wasm at all", None).unwrap_err();
    assert!(matches!(junk, LoadError::Invalid { .. }), "{junk:?}");
    let wrong = parse_text("(module (func (result i32)))").unwrap();
    assert!(matches!(engine().load(&wrong, None).unwrap_err(), LoadError::Invalid { .. }));
    match parse_text("(module\n  (fnc))").unwrap_err() {
        LoadError::Syntax { line, column, .. } => assert_eq!((line, column), (2, 4)),
        other => panic!("{other:?}"),
    }
}

#[test]
fn concurrent_loads_of_one_digest_compile_once() {
    let engine = Arc::new(Engine::new().unwrap());
    let body: String =
        (0..300).map(|n| format!("(func (export \"f{n}\") (result i32) (i32.const {n}))")).collect();
    let wasm = Arc::new(parse_text(&format!("(module {body})")).unwrap());
    let barrier = Arc::new(Barrier::new(8));
    let threads: Vec<_> = (0..8)
        .map(|_| {
            let (engine, wasm, barrier) = (engine.clone(), wasm.clone(), barrier.clone());
            std::thread::spawn(move || {
                barrier.wait();
                engine.load(&wasm, None).unwrap()
            })
        })
        .collect();
    let codes: Vec<_> = threads.into_iter().map(|thread| thread.join().unwrap()).collect();
    assert!(codes.iter().all(|code| Arc::ptr_eq(code, &codes[0])));
    let statistics = engine.statistics();
    assert_eq!((statistics.compiled, statistics.loaded), (1, 1));
    assert!(statistics.bytes > 0);
    drop(codes);
    assert_eq!((engine.statistics().loaded, engine.statistics().bytes), (0, 0));
}

#[test]
fn native_code_comes_from_disk_the_second_time_and_bad_files_are_replaced() {
    let folder: PathBuf = std::env::temp_dir().join(format!("instar-engine-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    let wasm = parse_text("(module (func (export \"f\") (result i32) (i32.const 42)))").unwrap();
    let load = || {
        let engine = Engine::new().unwrap();
        let code = engine.load(&wasm, Some(&folder)).unwrap();
        assert_eq!(call(&code, "f", &[]), Ok(vec![42]));
        (engine.statistics().compiled, engine.statistics().from_disk)
    };
    assert_eq!(load(), (1, 0));
    assert_eq!(load(), (0, 1));
    let file = std::fs::read_dir(&folder).unwrap().next().unwrap().unwrap().path();
    std::fs::write(&file, b"torn").unwrap();
    assert_eq!(load(), (1, 0));
    assert_eq!(load(), (0, 1));
    std::fs::remove_dir_all(&folder).unwrap();
}
