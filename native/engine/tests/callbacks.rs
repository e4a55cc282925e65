//! Guests that ask their host, as a host meets them: the question, the answer, and the memory in between.

#![allow(clippy::unwrap_used, missing_docs)]

use instar_engine::engine::parse_text;
use instar_engine::{
    Call, CallError, Code, Engine, Instance, Lasting, Limits, LoadError, Passed, Progress, Question,
    Returned, Val, ValType, Values,
};
use std::sync::{Arc, OnceLock};

const LIMITS: Limits = Limits { fuel: None, memory: 64 << 20, table: 100_000 };

const ASKING: &str = "(module
  (import \"env\" \"double\" (func $double (param i32) (result i32)))
  (import \"env\" \"tell\" (func $tell (param i64 f64)))
  (import \"env\" \"pair\" (func $pair (result i64 f32)))
  (memory (export \"memory\") 1)
  (global $count (export \"count\") (mut i32) (i32.const 0))
  (func (export \"twice\") (param i32) (result i32) (call $double (call $double (local.get 0))))
  (func (export \"told\") (call $tell (i64.const 7) (f64.const 0.5)))
  (func (export \"paired\") (result i64 f32) (call $pair))
  (func (export \"peek\") (result i32) (drop (call $double (i32.const 1))) (i32.load (i32.const 16)))
  (func (export \"count\" ) (result i32)
    (global.set $count (i32.add (global.get $count) (i32.const 1))) (global.get $count))
  (func (export \"spin\") (loop $l (br $l)))
  (func (export \"fail\") unreachable))";

fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(|| Engine::new().unwrap())
}

fn load(text: &str) -> Arc<Code> {
    engine().load(&parse_text(text).unwrap(), None).unwrap()
}

fn asking() -> Arc<Code> {
    load(&ASKING.replace("(export \"count\") (mut", "(export \"counter\") (mut"))
}

fn begin(code: &Arc<Code>, name: &str, arguments: &[Val]) -> Call {
    Call::new(code, code.function(name).unwrap(), Values::from(arguments.to_vec()), LIMITS, None)
}

fn question(call: &mut Call) -> Question {
    match call.advance() {
        Progress::Callback(question) => question,
        other => panic!("{other:?}"),
    }
}

fn result(call: &mut Call) -> Result<Vec<u64>, CallError> {
    match call.advance() {
        Progress::Finished(Ok(Returned::Values(values))) => Ok(values.iter().map(bits).collect()),
        Progress::Finished(Err(error)) => Err(error),
        other => panic!("{other:?}"),
    }
}

fn bits(value: &Val) -> u64 {
    match value {
        Val::I32(n) => *n as u64,
        Val::I64(n) => *n as u64,
        Val::F32(bits) => u64::from(*bits),
        Val::F64(bits) => *bits,
        other => panic!("{other:?}"),
    }
}

fn answer(values: &[Val]) -> Passed {
    Passed::Numbers(Values::from(values.to_vec()))
}

fn arguments(question: Question) -> Values {
    match question.arguments {
        Passed::Numbers(values) => values,
        Passed::Component(_) => panic!("a module has asked as a component does"),
        Passed::Terms(_) => panic!("a module of numbers has asked with terms"),
    }
}

fn instance(code: &Arc<Code>) -> Box<Instance> {
    let mut making = Call::start(code, LIMITS, None);
    assert_eq!(result(&mut making), Ok(vec![]));
    taken(&mut making)
}

fn taken(call: &mut Call) -> Box<Instance> {
    match call.take_instance() {
        Some(Lasting::Module(instance)) => instance,
        other => panic!("no instance of a module: {other:?}"),
    }
}

#[test]
fn imports_are_listed_with_their_types() {
    let code = asking();
    let names: Vec<_> = code.imports().iter().map(|import| (&*import.module, &*import.name)).collect();
    assert_eq!(names, [("env", "double"), ("env", "tell"), ("env", "pair")]);
    assert!(matches!(&*code.imports()[1].params, [ValType::I64, ValType::F64]));
    assert!(matches!(&*code.imports()[2].results, [ValType::I64, ValType::F32]));
}

#[test]
fn only_functions_of_numbers_and_vectors_can_be_asked_for() {
    let load = |import| {
        let wasm = parse_text(&format!("(module (import \"env\" \"it\" {import}))")).unwrap();
        engine().load(&wasm, None)
    };
    assert_eq!(load("(func (param v128) (result v128))").unwrap().imports().len(), 1);
    for import in [
        "(func (param externref))",
        "(func (result funcref))",
        "(memory 1)",
        "(global i32)",
        "(table 1 funcref)",
    ] {
        let unknown = LoadError::UnknownImport { module: "env".into(), name: "it".into() };
        assert_eq!(load(import).unwrap_err(), unknown, "{import}");
    }
}

#[test]
fn a_question_is_answered_and_the_guest_goes_on() {
    let code = asking();
    let mut call = begin(&code, "twice", &[Val::I32(5)]);
    let first = question(&mut call);
    assert_eq!((first.import, bits(&arguments(first)[0])), (0, 5));
    call.answer(answer(&[Val::I32(10)]));
    assert_eq!(bits(&arguments(question(&mut call))[0]), 10);
    call.answer(answer(&[Val::I32(20)]));
    assert_eq!(result(&mut call), Ok(vec![20]));

    let mut call = begin(&code, "told", &[]);
    let told = question(&mut call);
    assert_eq!((told.import, arguments(told).len()), (1, 2));
    call.answer(answer(&[]));
    assert_eq!(result(&mut call), Ok(vec![]));

    let mut call = begin(&code, "paired", &[]);
    assert_eq!(question(&mut call).import, 2);
    call.answer(answer(&[Val::I64(-1), Val::F32(0.5f32.to_bits())]));
    assert_eq!(result(&mut call), Ok(vec![u64::MAX, u64::from(0.5f32.to_bits())]));
}

#[test]
fn an_answer_of_the_wrong_shape_ends_the_call() {
    let code = asking();
    for wrong in [vec![], vec![Val::I32(1), Val::I32(2)], vec![Val::I64(1)]] {
        let mut call = begin(&code, "twice", &[Val::I32(5)]);
        question(&mut call);
        call.answer(answer(&wrong));
        assert_eq!(result(&mut call), Err(CallError::Internal));
    }
}

#[test]
fn an_unanswered_question_stays_open() {
    let mut call = begin(&asking(), "twice", &[Val::I32(5)]);
    question(&mut call);
    assert!(matches!(call.advance(), Progress::Suspended));
    call.answer(answer(&[Val::I32(0)]));
    question(&mut call);
}

#[test]
fn calls_that_are_dropped_in_their_question_leave_nothing() {
    let code = asking();
    for _ in 0..5_000 {
        let mut call = begin(&code, "twice", &[Val::I32(5)]);
        question(&mut call);
    }
    let mut call = begin(&code, "told", &[]);
    question(&mut call);
}

#[test]
fn the_memory_is_seen_while_a_question_is_open() {
    let code = asking();
    let mut call = begin(&code, "peek", &[]);
    assert_eq!(call.visit_memory(|memory| memory.map(|memory| memory.len())), None, "not begun");
    question(&mut call);
    assert_eq!(call.visit_memory(|memory| memory.map(|memory| memory.len())), Some(Some(65_536)));
    call.visit_memory(|memory| memory.unwrap()[16..20].copy_from_slice(&77u32.to_le_bytes()));
    assert_eq!(call.visit_memory(|memory| memory.unwrap()[16]), Some(77));
    call.answer(answer(&[Val::I32(0)]));
    assert_eq!(call.visit_memory(|_| ()), None, "answered");
    assert_eq!(result(&mut call), Ok(vec![77]));
    assert_eq!(call.visit_memory(|_| ()), None, "over");
}

#[test]
fn a_module_without_an_exported_memory_shows_none() {
    let code = load("(module (import \"env\" \"f\" (func $f)) (memory 1) (func (export \"f\") (call $f)))");
    let mut call = begin(&code, "f", &[]);
    question(&mut call);
    assert_eq!(call.visit_memory(|memory| memory.is_none()), Some(true));
}

#[test]
fn a_start_function_may_ask() {
    let code = load(
        "(module (import \"env\" \"f\" (func $f)) (start $f) (func (export \"g\") (result i32) (i32.const 3)))",
    );
    assert!(!code.is_stateless(), "it asks once for each instance");
    for _ in 0..2 {
        let mut call = begin(&code, "g", &[]);
        question(&mut call);
        call.answer(answer(&[]));
        assert_eq!(result(&mut call), Ok(vec![3]));
    }
}

#[test]
fn a_module_that_only_asks_uses_its_instances_again() {
    let code = load(
        "(module (import \"env\" \"f\" (func $f (result i32))) (func (export \"g\") (result i32) (call $f)))",
    );
    assert!(code.is_stateless());
    for n in 0..100 {
        let mut call = begin(&code, "g", &[]);
        question(&mut call);
        // Another call meanwhile has an instance of its own.
        let mut nested = begin(&code, "g", &[]);
        question(&mut nested);
        nested.answer(answer(&[Val::I32(-1)]));
        assert_eq!(result(&mut nested), Ok(vec![u64::MAX]));
        call.answer(answer(&[Val::I32(n)]));
        assert_eq!(result(&mut call), Ok(vec![n as u64]));
    }
}

#[test]
fn an_instance_keeps_its_state_between_calls() {
    let code = asking();
    let mut kept = instance(&code);
    for n in 1..=3 {
        let mut call = Call::within(&code, kept, code.function("count").unwrap(), Values::new(), LIMITS);
        assert_eq!(result(&mut call), Ok(vec![n]));
        kept = taken(&mut call);
    }
    let globals: Vec<_> =
        kept.globals(&code).iter().map(|(name, value)| (name.clone(), bits(value))).collect();
    assert_eq!(globals, [("counter".to_owned(), 3)]);
    kept.memory(&code).unwrap()[16] = 9;
    let mut call = Call::within(&code, kept, code.function("peek").unwrap(), Values::new(), LIMITS);
    question(&mut call);
    call.answer(answer(&[Val::I32(0)]));
    assert_eq!(result(&mut call), Ok(vec![9]));
    assert!(call.take_instance().is_some());
    assert!(call.take_instance().is_none());
}

#[test]
fn an_instance_does_not_come_back_from_a_call_that_failed() {
    let code = asking();
    let mut call =
        Call::within(&code, instance(&code), code.function("fail").unwrap(), Values::new(), LIMITS);
    assert_eq!(result(&mut call), Err(CallError::Trap("unreachable")));
    assert!(call.take_instance().is_none());
    let mut call =
        Call::within(&code, instance(&code), code.function("spin").unwrap(), Values::new(), LIMITS);
    assert!(matches!(call.advance(), Progress::Suspended));
    assert!(call.take_instance().is_none());
}
