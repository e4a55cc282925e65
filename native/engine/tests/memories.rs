//! What instances and code take of the machine: memories that idle instances leave, and few memory maps.

#![allow(clippy::unwrap_used, missing_docs)]

use instar_engine::Holdings;
use instar_engine::engine::parse_text;
use instar_engine::{Call, CallError, Code, Engine, Limits, Progress, Returned, Val, Values};
use std::sync::Arc;
use std::time::{Duration, Instant};

const LIMITS: Limits = Limits { fuel: None, memory: 64 << 20, table: 20_000 };
/// An unusual stack: there are spans for a thousand instances, half of them with a memory.
const STACK: usize = 256 << 10;
const SPANS: usize = 1_000;

fn load(engine: &Engine, text: &str) -> Arc<Code> {
    engine.load_with_stack(Arc::new(parse_text(text).unwrap()), None, Some(STACK)).unwrap()
}

fn counting(engine: &Engine, number: usize, more: &str) -> Arc<Code> {
    load(
        engine,
        &format!(
            "(module {more}
               (func (export \"brief\") (result i64) (i64.const {number}))
               (func (export \"f\") (param i64) (result i64) (local $i i64)
                 (loop $l (local.set $i (i64.add (local.get $i) (i64.const 1)))
                   (br_if $l (i64.lt_u (local.get $i) (local.get 0))))
                 (i64.add (local.get $i) (i64.const {number}))))"
        ),
    )
}

fn begin(code: &Arc<Code>, rounds: i64) -> Call {
    let arguments = Values::from(vec![Val::I64(rounds)]);
    Call::new(code, code.function("f").unwrap(), arguments, LIMITS, None)
}

fn finish(mut call: Call) -> Result<Option<i64>, CallError> {
    loop {
        if let Progress::Finished(result) = call.advance() {
            return result.map(|returned| match returned {
                Returned::Values(values) => values[0].i64(),
                _ => None,
            });
        }
    }
}

fn brief(code: &Code) -> Option<i64> {
    let mut values = Values::new();
    let brief = Call::brief(code, code.function("brief").unwrap(), &mut values, &LIMITS, None).unwrap();
    brief.result.unwrap();
    values[0].i64()
}

fn maps() -> usize {
    std::fs::read_to_string("/proc/self/maps").unwrap().lines().count()
}

#[test]
fn idle_instances_leave_their_places_to_calls_of_other_code_the_oldest_first() {
    let engine = Engine::new().unwrap();
    let codes: Vec<_> = (0..SPANS + 200).map(|number| counting(&engine, number, "")).collect();
    for (number, code) in codes.iter().enumerate() {
        assert_eq!(finish(begin(code, 3)), Ok(Some(3 + number as i64)));
        // The first is asked for all the time: its instance stays.
        assert_eq!(finish(begin(&codes[0], 3)), Ok(Some(3)));
        assert_eq!(brief(code), Some(number as i64));
    }
    let held = engine.holdings();
    assert!(held.instances <= SPANS && held.idle_instances > SPANS / 2, "{held:?}");
}

#[test]
fn only_where_all_places_are_in_use_there_is_none() {
    let engine = Engine::new().unwrap();
    for (more, spans) in [("", SPANS), ("(memory 1)", SPANS / 2)] {
        let others: Vec<_> = (0..20).map(|number| counting(&engine, number, more)).collect();
        others.iter().for_each(|code| assert!(finish(begin(code, 1)).is_ok()));
        let code = counting(&engine, 7, more);
        let mut held: Vec<Call> = (0..spans).map(|_| begin(&code, 1_000_000_000)).collect();
        assert!(held.iter_mut().all(|call| matches!(call.advance(), Progress::Suspended)));
        assert_eq!(finish(begin(&code, 1)), Err(CallError::TooManyInstances { limit: spans }));
        assert_eq!(finish(begin(&others[0], 1)), Err(CallError::TooManyInstances { limit: spans }));
        held.pop();
        assert_eq!(finish(begin(&others[1], 1)), Ok(Some(2)));
        held.clear();
        assert_eq!(finish(begin(&code, 1)), Ok(Some(8)));
    }
}

#[test]
fn thousands_of_modules_and_calls_take_few_maps_and_give_back_what_they_had() {
    let engine = Engine::new().unwrap();
    let before = maps();
    let codes: Vec<_> = (0..2_000).map(|number| counting(&engine, number, "")).collect();
    let mut calls: Vec<Call> = codes.iter().take(SPANS).map(|code| begin(code, 1_000_000_000)).collect();
    assert!(calls.iter_mut().all(|call| matches!(call.advance(), Progress::Suspended)));
    // With guards that are mappings, each stack takes two.
    assert!(maps() < before + 2 * SPANS + 300, "{} → {}", before, maps());
    calls.clear();
    assert!(engine.holdings().code > 0);
    drop(codes);
    let patience = Instant::now() + Duration::from_secs(30);
    let is_left =
        |held: Holdings| held.code + held.idle + held.busy + held.caches + held.instances + held.maps.0;
    while is_left(engine.holdings()) > 0 {
        assert!(Instant::now() < patience, "{:?}", engine.holdings());
        std::thread::sleep(Duration::from_millis(100));
    }
    assert!(maps() < before + 300, "{} → {}", before, maps());
}

#[test]
fn data_is_there_however_it_comes_and_each_instance_has_its_own() {
    let engine = Engine::new().unwrap();
    for bytes in [1_000, 100_000, 300_000] {
        let data: String = (0..bytes).map(|n| char::from(b'a' + (n % 23) as u8)).collect();
        let text = format!(
            "(module (memory 6) (data (i32.const 77) \"{data}\")
               (func (export \"f\") (param i64) (result i64)
                 (local $was i64)
                 (local.set $was (i64.load8_u (i32.add (i32.const 77) (i32.wrap_i64 (local.get 0)))))
                 (memory.fill (i32.const 0) (i32.const 9) (i32.const 0x60000))
                 (local.get $was)))"
        );
        let code = load(&engine, &text);
        for _ in 0..20 {
            for at in [0, bytes / 2, bytes - 1] {
                assert_eq!(finish(begin(&code, at)), Ok(Some(i64::from(b'a') + at % 23)));
            }
            assert_eq!(finish(begin(&code, bytes)), Ok(Some(0)));
        }
    }
}
