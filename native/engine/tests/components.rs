//! Components as a host calls them: found by name, advanced slice by slice, kept within limits.

#![allow(clippy::unwrap_used, missing_docs)]

use instar_engine::component::{Found, VALUES};
use instar_engine::engine::parse_text;
use instar_engine::wit::Type;
use instar_engine::{
    Call, CallError, Component, Engine, Limits, LoadError, Passed, Progress, Question, Returned, Value,
};
use std::sync::{Arc, OnceLock};

const LIMITS: Limits = Limits { fuel: None, memory: 64 << 20, table: 20_000 };
/// Strings, and two memories' worth of trouble.
const TEXT: &str = r#"(component
  (core module $m
    (memory (export "memory") 1)
    (func (export "realloc") (param i32 i32 i32 i32) (result i32) (i32.const 1024))
    (func (export "same") (param i32 i32) (result i32)
      (i32.store (i32.const 0) (local.get 0))
      (i32.store (i32.const 4) (local.get 1))
      (i32.const 0))
    (func (export "spin") (loop $again (br $again)))
    (func (export "far") (result i32)
      (i32.store (i32.const 0) (i32.const 65530))
      (i32.store (i32.const 4) (i32.const 100))
      (i32.const 0))
    (func (export "trap") (unreachable))
    (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
    (func (export "many") (result i32)
      (drop (memory.grow (i32.const 64)))
      (i32.store (i32.const 4) (i32.const 4000000))
      (i32.const 0))
    (func (export "some") (result i32)
      (i32.store (i32.const 4) (i32.const 5000))
      (i32.const 0))
    (global $count (mut i32) (i32.const 0))
    (func (export "count") (result i32)
      (global.set $count (i32.add (global.get $count) (i32.const 1)))
      (global.get $count)))
  (core instance $i (instantiate $m))
  (alias core export $i "memory" (core memory $memory))
  (alias core export $i "realloc" (core func $realloc))
  (func (export "same") (param "text" string) (result string)
    (canon lift (core func $i "same") (memory $memory) (realloc $realloc)))
  (func (export "spin") (canon lift (core func $i "spin")))
  (func (export "far") (result string) (canon lift (core func $i "far") (memory $memory)))
  (func (export "trap") (canon lift (core func $i "trap")))
  (func (export "grow") (param "pages" u32) (result u32) (canon lift (core func $i "grow")))
  (func (export "many") (result (list u8)) (canon lift (core func $i "many") (memory $memory)))
  (func (export "some") (result (list u8)) (canon lift (core func $i "some") (memory $memory)))
  (func (export "count") (result u32) (canon lift (core func $i "count"))))"#;

fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(|| Engine::new().unwrap())
}

fn load(text: &str) -> Result<Arc<Component>, LoadError> {
    engine().load_component(Arc::new(parse_text(text).unwrap()), None)
}

fn call(
    component: &Arc<Component>,
    name: &str,
    arguments: Vec<Value>,
    limits: Limits,
) -> Result<Option<Value>, CallError> {
    let Found::One(index, _) = component.function(name) else { panic!("no function {name}") };
    let mut call = Call::of_component(component, (index, arguments), limits, None);
    loop {
        match call.advance() {
            Progress::Suspended => {}
            asks @ (Progress::Callback(_) | Progress::Waiting | Progress::Returned(_)) => panic!("{asks:?}"),
            Progress::Finished(result) => {
                return result.map(|returned| match returned {
                    Returned::Component(result) => result.value().map(|(value, _)| value.clone()),
                    other => panic!("{other:?}"),
                });
            }
        }
    }
}

#[test]
fn strings_go_in_and_out() {
    let component = load(TEXT).unwrap();
    let text = || Value::String("žluť".into());
    assert_eq!(call(&component, "same", vec![text()], LIMITS), Ok(Some(text())));
    assert!(component.bytes() > 0);
    assert!(engine().statistics().loaded > 0);
}

#[test]
fn each_call_has_an_instance_of_its_own() {
    let component = load(TEXT).unwrap();
    for _ in 0..2 {
        assert_eq!(call(&component, "count", vec![], LIMITS), Ok(Some(Value::U32(1))));
    }
}

#[test]
fn a_loop_gives_up_its_thread_and_can_be_dropped() {
    // Not that of the other tests, which hold it too.
    let component = load(&TEXT.replace("\"trap\"", "\"other-trap\"")).unwrap();
    let Found::One(index, _) = component.function("spin") else { panic!("no function spin") };
    for _ in 0..20 {
        let mut call = Call::of_component(&component, (index, vec![]), LIMITS, None);
        for _ in 0..3 {
            assert!(matches!(call.advance(), Progress::Suspended));
        }
    }
    assert_eq!(Arc::strong_count(&component), 1);
}

#[test]
fn bulk_operations_of_modules_within_give_up_their_thread() {
    let text = r#"(component (component $inner
      (core module $m
        (memory 1024)
        (func (export "fill") (result i32)
          (memory.fill (i32.const 1) (i32.const 7) (i32.const 0x3fffffe))
          (i32.add (i32.load8_u (i32.const 0)) (i32.load8_u (i32.const 0x3fffffe)))))
      (core instance $i (instantiate $m))
      (func (export "fill") (result u32) (canon lift (core func $i "fill"))))
      (instance $c (instantiate $inner))
      (export "fill" (func $c "fill")))"#;
    let component = load(text).unwrap();
    let Found::One(index, _) = component.function("fill") else { panic!("no function fill") };
    let mut call = Call::of_component(&component, (index, vec![]), LIMITS, None);
    let mut turns = 0;
    let result = loop {
        match call.advance() {
            Progress::Suspended => turns += 1,
            Progress::Finished(Ok(Returned::Component(result))) => break result,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(result.value().map(|(value, _)| value.clone()), Some(Value::U32(7)));
    assert!(turns > 500, "{turns} turns");
}

#[test]
fn limits_hold() {
    let component = load(TEXT).unwrap();
    let fuel = Limits { fuel: Some(100_000), ..LIMITS };
    assert_eq!(call(&component, "spin", vec![], fuel), Err(CallError::OutOfFuel));
    let memory = |bytes| Limits { memory: bytes, ..LIMITS };
    assert_eq!(call(&component, "trap", vec![], memory(65_535)), Err(CallError::MemoryLimit));
    assert_eq!(call(&component, "grow", vec![Value::U32(1)], memory(131_072)), Ok(Some(Value::U32(1))));
    assert_eq!(
        call(&component, "grow", vec![Value::U32(2)], memory(131_072)),
        Ok(Some(Value::U32(u32::MAX)))
    );
}

#[test]
fn what_a_component_does_wrong_is_a_trap() {
    let component = load(TEXT).unwrap();
    assert_eq!(call(&component, "trap", vec![], LIMITS), Err(CallError::Trap("unreachable")));
    assert_eq!(call(&component, "far", vec![], LIMITS), Err(CallError::Trap("canonical_abi")));
}

#[test]
fn values_are_bounded() {
    const { assert!(4_000_000 * size_of::<Value>() > VALUES) };
    assert_eq!(call(&load(TEXT).unwrap(), "many", vec![], LIMITS), Err(CallError::ValuesLimit));
}

#[test]
fn names_are_full_or_short_where_that_says_enough() {
    let component = load(
        r#"(component
          (core module $m (func (export "one") (result i32) (i32.const 1)))
          (core instance $i (instantiate $m))
          (func $one (result u32) (canon lift (core func $i "one")))
          (instance $first (export "one-thing" (func $one)) (export "other" (func $one)))
          (instance $second (export "other" (func $one)))
          (export "test:names/first@1.2.0" (instance $first))
          (export "test:names/second" (instance $second)))"#,
    )
    .unwrap();
    let full = |name: &str| match component.function(name) {
        Found::One(_, function) => vec![&*function.name],
        Found::Several(names) => names,
        Found::None => vec![],
    };
    for name in ["one-thing", "one_thing", "test:names/first#one-thing", "test:names/first@1.2.0#one-thing"] {
        assert_eq!(full(name), ["test:names/first@1.2.0#one-thing"], "{name}");
    }
    assert_eq!(full("test:names/second#other"), ["test:names/second#other"]);
    assert_eq!(full("other"), ["test:names/first@1.2.0#other", "test:names/second#other"]);
    assert!(full("test:names/first@1.3.0#other").is_empty());
    assert!(full("nothing").is_empty());
}

#[test]
fn types_are_as_they_were_written() {
    let component = load(
        r#"(component
          (type $item' (record (field "unit-price" u32) (field "tags" (list string))))
          (export $item "item" (type $item'))
          (core module $m
            (memory (export "memory") 1)
            (func (export "realloc") (param i32 i32 i32 i32) (result i32) (i32.const 0))
            (func (export "f") (param i32 i32 i32) (result i32) (i32.const 0)))
          (core instance $i (instantiate $m))
          (func $f (param "item" $item) (result (option (tuple s8 f32)))
            (canon lift (core func $i "f") (memory (core memory $i "memory")) (realloc (core func $i "realloc"))))
          (export "f" (func $f)))"#,
    )
    .unwrap();
    let Found::One(_, function) = component.function("f") else { panic!("no function f") };
    assert_eq!(&*function.params[0].0, "item");
    assert_eq!(function.params[0].1.to_string(), "record { unit-price: u32, tags: list<string> }");
    assert_eq!(function.result.as_ref().map(Type::to_string).as_deref(), Some("option<tuple<s8, f32>>"));
    assert_eq!(component.names().iter().map(|name| &**name).collect::<Vec<_>>(), ["unit-price", "tags"]);
}

#[test]
fn handles_are_refused_by_name() {
    let refused = |text: &str, what: &str, place: &str| {
        let error = load(text).unwrap_err();
        assert_eq!(error, LoadError::Unsupported { what: what.to_owned(), place: place.to_owned() });
    };
    refused(
        r#"(component (import "test:blobs/store" (instance (export "blob" (type (sub resource))))))"#,
        "the resource blob",
        "the import test:blobs/store",
    );
    refused(
        r#"(component (type $r (resource (rep i32))) (export "handle" (type $r)))"#,
        "the resource handle",
        "its exports",
    );
}

#[test]
fn an_import_asks_and_goes_on_with_the_answer() {
    let component = load(
        r#"(component
          (import "test:numbers/source" (instance $source (export "next" (func (param "n" u32) (result u32)))))
          (core func $next (canon lower (func $source "next")))
          (core module $m
            (import "host" "next" (func $next (param i32) (result i32)))
            (func (export "f") (param i32) (result i32)
              (i32.add (call $next (local.get 0)) (call $next (i32.const 1)))))
          (core instance $i (instantiate $m (with "host" (instance (export "next" (func $next))))))
          (func (export "f") (param "n" u32) (result u32) (canon lift (core func $i "f"))))"#,
    )
    .unwrap();
    let import = &component.imports()[0];
    assert_eq!((&*import.interface, &*import.name), ("test:numbers/source", "next"));
    assert_eq!((&*import.params, &import.result), (&[Type::U32][..], &Some(Type::U32)));
    let Found::One(index, _) = component.function("f") else { panic!("no function f") };
    let mut call = Call::of_component(&component, (index, vec![Value::U32(20)]), LIMITS, None);
    let mut asked = vec![];
    let result = loop {
        match call.advance() {
            Progress::Suspended => {}
            Progress::Callback(Question { import: 0, arguments: Passed::Component(arguments) }) => {
                let [Value::U32(n)] = arguments[..] else { panic!("{arguments:?}") };
                asked.push(n);
                assert_eq!(call.visit_memory(|memory| memory.is_none()), Some(true));
                call.answer(Passed::Component(vec![Value::U32(n * 2)]));
            }
            Progress::Finished(Ok(Returned::Component(result))) => break result.value().unwrap().0.clone(),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!((asked, result), (vec![20, 1], Value::U32(42)));
}

#[test]
fn a_function_that_moved_much_is_marked() {
    // Not that of the other tests, which call the same function.
    let component = load(&TEXT.replace("\"trap\"", "\"one-more-trap\"")).unwrap();
    let Found::One(index, function) = component.function("same") else { panic!("no function same") };
    let text = |length| vec![Value::String("a".repeat(length))];
    call(&component, "same", text(60_000), LIMITS).unwrap();
    assert!(
        !function.is_heavy() && !Call::of_component(&component, (index, vec![]), LIMITS, None).is_heavy()
    );
    let limits = Limits { memory: 1 << 30, ..LIMITS };
    let Found::One(index, function) = component.function("some") else { panic!("no function some") };
    call(&component, "some", vec![], limits).unwrap();
    assert!(function.is_heavy() && Call::of_component(&component, (index, vec![]), LIMITS, None).is_heavy());
}

#[test]
fn junk_is_invalid() {
    let junk = b"\0asm\x0d\0\x01\0junk";
    assert!(matches!(engine().load_component(Arc::new(junk.to_vec()), None), Err(LoadError::Invalid { .. })));
}

#[test]
fn native_code_is_taken_from_disk() {
    let folder = std::env::temp_dir().join(format!("instar-components-{}", std::process::id()));
    let bytes = parse_text(r#"(component (core module (func (export "nothing-else-has-this"))))"#).unwrap();
    for (compiled, from_disk) in [(1, 0), (0, 1)] {
        let engine = Engine::new().unwrap();
        engine.load_component(Arc::new(bytes.clone()), Some(&folder)).unwrap();
        let statistics = engine.statistics();
        assert_eq!((statistics.compiled, statistics.from_disk), (compiled, from_disk));
    }
    std::fs::remove_dir_all(&folder).unwrap();
}
