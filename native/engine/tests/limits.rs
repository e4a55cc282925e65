//! What calls may use, and that bulk operations give up their thread again and again and do what they should.

#![allow(clippy::unwrap_used, missing_docs)]

use instar_engine::engine::parse_text;
use instar_engine::{Call, CallError, Code, Engine, Limits, Progress, Returned, Val, Values};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

const LIMITS: Limits = Limits { fuel: None, memory: 256 << 20, table: 1 << 20 };

fn engine() -> &'static Engine {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    ENGINE.get_or_init(|| Engine::new().unwrap())
}

fn load(text: &str) -> Arc<Code> {
    engine().load(&parse_text(text).unwrap(), None).unwrap()
}

/// The result, and the longest time that one slice took, dropping the call among them.
fn run(code: &Arc<Code>, name: &str, arguments: &[Val]) -> (Result<Values, CallError>, Duration, u32) {
    let mut longest = Duration::ZERO;
    let mut slices = 0;
    let started = Instant::now();
    let mut call =
        Call::new(code, code.function(name).unwrap(), Values::from(arguments.to_vec()), LIMITS, None);
    longest = longest.max(started.elapsed());
    loop {
        let started = Instant::now();
        let progress = call.advance();
        longest = longest.max(started.elapsed());
        slices += 1;
        if let Progress::Finished(result) = progress {
            let started = Instant::now();
            drop(call);
            longest = longest.max(started.elapsed());
            let result = result.map(|returned| match returned {
                Returned::Values(values) => values,
                _ => panic!("a module without terms returned one"),
            });
            return (result, longest, slices);
        }
    }
}

/// The best of some runs: a machine that is busy may interrupt any of them.
fn longest(code: &Arc<Code>, name: &str, arguments: &[Val]) -> Duration {
    (0..5)
        .map(|_| {
            let (result, longest, _) = run(code, name, arguments);
            result.unwrap();
            longest
        })
        .min()
        .unwrap()
}

const HOG: &str = r#"
  (module
    (memory 2048)
    (table $t 100000 funcref) (table $u 100000 funcref)
    (func $f)
    (elem $e func ELEMENTS)
    (data $d "BYTES")
    (func (export "nothing"))
    (func (export "fill") (memory.fill (i32.const 0) (i32.const 7) (i32.const 0x8000000)))
    (func (export "copy") (memory.copy (i32.const 0x4000000) (i32.const 0) (i32.const 0x4000000)))
    (func (export "overlap") (memory.copy (i32.const 1) (i32.const 0) (i32.const 0x7ffff00)))
    (func (export "init") (memory.init $d (i32.const 0) (i32.const 0) (i32.const 0x700000)))
    (func (export "grow") (drop (memory.grow (i32.const 2000))))
    (func (export "table_fill") (table.fill $t (i32.const 0) (ref.func $f) (i32.const 100000)))
    (func (export "table_copy") (table.copy $t $u (i32.const 0) (i32.const 0) (i32.const 100000)))
    (func (export "table_init") (table.init $t $e (i32.const 0) (i32.const 0) (i32.const 20000))))
"#;

/// How long no slice takes on a machine that does nothing else is about a millisecond; a test on a busy one can
/// only look at how many slices there are.
#[test]
fn no_operation_holds_its_thread() {
    let text = HOG.replace("ELEMENTS", &"$f ".repeat(20_000)).replace("BYTES", &"x".repeat(0x70_0000));
    let code = load(&text);
    for (name, megabytes) in [
        ("nothing", 0),
        ("fill", 128),
        ("copy", 64),
        ("overlap", 127),
        ("init", 7),
        ("grow", 0),
        ("table_fill", 0),
        ("table_copy", 0),
        ("table_init", 0),
    ] {
        let slices = run(&code, name, &[]).2;
        println!("{name:12} longest slice {:?}, {slices} slices", longest(&code, name, &[]));
        assert!(slices >= 16 * megabytes, "{name} gave up its thread {slices} times");
    }
}

/// A program that fills a memory with a pattern, runs `operation`, and answers with a sum over all places of all
/// bytes, so that one byte in the wrong place is noticed. `model` does the same byte by byte.
fn agree(index: &str, operation: &str, model: &str, ranges: &[(u64, u64, u64)]) {
    let data: String = (0..200_000).map(|n| format!("\\{:02x}", n * 7 % 251)).collect();
    let code = load(
        &format!(
            r#"(module
          (memory $m {index} 5) (memory $n 5) (data $d "{data}")
          (func $pattern (local $i i32)
            (loop $l
              (i32.store8 $m (INDEX) (i32.mul (local.get $i) (i32.const 31)))
              (i32.store8 $n (local.get $i) (i32.mul (local.get $i) (i32.const 13)))
              (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 327680)))))
          (func $sum (result i64) (local $i i32) (local $sum i64)
            (loop $l
              (local.set $sum (i64.add (i64.mul (local.get $sum) (i64.const 1000003))
                (i64.add (i64.load8_u $m (INDEX)) (i64.mul (i64.load8_u $n (local.get $i)) (i64.const 257)))))
              (br_if $l (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 327680))))
            (local.get $sum))
          (func (export "real") (param $a {index}) (param $b {index}) (param $n {index}) (result i64)
            (call $pattern) {operation} (call $sum))
          (func (export "model") (param $a {index}) (param $b {index}) (param $n {index}) (result i64)
            (local $i {index})
            (call $pattern)
            (block $done (loop $l
              (br_if $done ({index}.ge_u (local.get $i) (local.get $n)))
              {model}
              (local.set $i ({index}.add (local.get $i) ({index}.const 1)))
              (br $l)))
            (call $sum)))"#
        )
        .replace(
            "(INDEX)",
            if index == "i64" { "(i64.extend_i32_u (local.get $i))" } else { "(local.get $i)" },
        ),
    );
    for &(a, b, n) in ranges {
        let arguments: Vec<Val> = [a, b, n]
            .map(|value| if index == "i64" { Val::I64(value as i64) } else { Val::I32(value as u32 as i32) })
            .into();
        let real = run(&code, "real", &arguments).0.map(|values| values[0].i64());
        let is_inside = |at: u64| at.checked_add(n).is_some_and(|end| end <= 327_680);
        if is_inside(a) && (operation.contains("fill") || is_inside(b)) {
            let model = run(&code, "model", &arguments).0.map(|values| values[0].i64());
            assert_eq!(real, model, "{operation} of {a:#x} {b:#x} {n:#x}");
        } else {
            let expected = Err(CallError::Trap("memory_out_of_bounds"));
            assert_eq!(real, expected, "{operation} of {a:#x} {b:#x} {n:#x}");
        }
    }
}

const CHUNK: u64 = 64 << 10;
const SIZE: u64 = 5 * CHUNK;
/// Short, one chunk and a byte more or less, several, whole, too long, and wrapping around.
const RANGES: &[(u64, u64, u64)] = &[
    (0, 0, 0),
    (SIZE, SIZE, 0),
    (3, 5, 100),
    (1, 0, CHUNK),
    (1, 0, CHUNK + 1),
    (0, 1, CHUNK + 1),
    (7, 7, 2 * CHUNK),
    (1, 0, 3 * CHUNK + 17),
    (0, 1, 3 * CHUNK + 17),
    (CHUNK, 0, 3 * CHUNK),
    (0, CHUNK, 3 * CHUNK),
    (2 * CHUNK, 0, 3 * CHUNK - 1),
    (0, 0, SIZE),
    (1, 0, SIZE),
    (0, 1, SIZE),
    (CHUNK, 0, SIZE),
    (0, CHUNK, SIZE),
    (0, 0, SIZE + 1),
    (0xffff_ffff, 0, 2 * CHUNK),
    (0, 0xffff_ffff, 2 * CHUNK),
    (0, 0, 0xffff_ffff),
    (5, 9, 0xffff_fff0),
];

#[test]
fn filling_and_copying_in_chunks_do_what_the_operations_do() {
    for index in ["i32", "i64"] {
        let wrap = if index == "i64" { "(i32.wrap_i64 (local.get $b))" } else { "(local.get $b)" };
        let at = |base: &str| format!("({index}.add (local.get ${base}) (local.get $i))");
        agree(
            index,
            &format!("(memory.fill $m (local.get $a) {wrap} (local.get $n))"),
            &format!("(i32.store8 $m {} {wrap})", at("a")),
            RANGES,
        );
        // As if through a second memory: read everything before anything is written.
        agree(
            index,
            "(memory.copy $m $m (local.get $a) (local.get $b) (local.get $n))",
            &format!(
                "(if ({index}.gt_u (local.get $a) (local.get $b))
                   (then (i32.store8 $m ({index}.sub ({index}.add (local.get $a) (local.get $n)) ({index}.add (local.get $i) ({index}.const 1)))
                     (i32.load8_u $m ({index}.sub ({index}.add (local.get $b) (local.get $n)) ({index}.add (local.get $i) ({index}.const 1))))))
                   (else (i32.store8 $m {} (i32.load8_u $m {}))))",
                at("a"),
                at("b")
            ),
            RANGES,
        );
    }
    agree(
        "i32",
        "(memory.copy $m $n (local.get $a) (local.get $b) (local.get $n))",
        "(i32.store8 $m (i32.add (local.get $a) (local.get $i)) (i32.load8_u $n (i32.add (local.get $b) (local.get $i))))",
        RANGES,
    );
}

#[test]
fn nothing_is_written_when_a_range_is_not_inside() {
    let code = load(&format!(
        r#"(module (memory 5) (data $d "{}") (global $n (mut i32) (i32.const 0x20000))
          (func (export "init") (param i32 i32) (result i32)
            (memory.init $d (local.get 0) (local.get 1) (global.get $n)) (i32.load8_u (i32.const 0x30000)))
          (func (export "dropped") (data.drop $d) (memory.init $d (i32.const 0) (i32.const 0) (global.get $n)))
          (func (export "caught") (result i32)
            (memory.fill (i32.const 0x30000) (i32.const 1) (i32.const 0)) (i32.const 1)))"#,
        "x".repeat(200_000)
    ));
    let init = |to: i32, from: i32| {
        run(&code, "init", &[Val::I32(to), Val::I32(from)]).0.map(|values| values[0].i32())
    };
    assert_eq!(init(0x20000, 68_928), Ok(Some(i32::from(b'x'))));
    assert_eq!(init(0, 68_928), Ok(Some(0)));
    for (to, from) in [(0x30001, 0), (0, 68_929), (-1, 0), (0, -1)] {
        assert_eq!(init(to, from), Err(CallError::Trap("memory_out_of_bounds")), "{to} {from}");
    }
    assert_eq!(run(&code, "dropped", &[]).0.unwrap_err(), CallError::Trap("memory_out_of_bounds"));
    assert!(run(&code, "caught", &[]).0.is_ok());
}

#[test]
fn deep_recursion_needs_the_stack_for_it_and_code_moves_between_stacks() {
    let wasm = parse_text(
        "(module (func $sum (export \"sum\") (param i64) (result i64)
           (if (result i64) (i64.eqz (local.get 0)) (then (i64.const 0))
             (else (i64.add (local.get 0) (call $sum (i64.sub (local.get 0) (i64.const 1))))))))",
    )
    .unwrap();
    let deep = [Val::I64(100_000)];
    let plain = engine().load(&wasm, None).unwrap();
    assert_eq!(run(&plain, "sum", &deep).0.unwrap_err(), CallError::StackOverflow);
    assert!(plain.of_stack(Some(100 << 20)).is_none(), "not made ready yet");
    engine().make_ready(&plain, 100 << 20).unwrap();
    let roomy = plain.of_stack(Some(100 << 20)).unwrap();
    assert_eq!((plain.stack(), roomy.stack()), (1 << 20, 128 << 20));
    for _ in 0..20 {
        assert_eq!(run(&roomy, "sum", &deep).0.unwrap()[0].i64(), Some(5_000_050_000));
    }
    let small = engine().load_with_stack(Arc::new(wasm.clone()), None, Some(64 << 10)).unwrap();
    assert_eq!(run(&small, "sum", &[Val::I64(10_000)]).0.unwrap_err(), CallError::StackOverflow);
    assert!(run(&plain, "sum", &[Val::I64(10_000)]).0.is_ok());
}

#[test]
fn large_instances_go_without_holding_anybody_and_their_places_come_back() {
    let code = load(
        "(module (memory 256) (func (export \"f\") (memory.fill (i32.const 0) (i32.const 1) (i32.const 0x1000000))))",
    );
    // More than there are places for instances with a memory.
    for _ in 0..2_500 {
        run(&code, "f", &[]).0.unwrap();
    }
}

#[test]
fn several_memories_and_tables_share_one_limit() {
    let code = load(
        "(module (memory $m 1) (memory $n 1) (table $t 10 funcref) (table $u 10 funcref)
           (func (export \"memory\") (param i32) (result i32) (memory.grow $n (local.get 0)))
           (func (export \"table\") (param i32) (result i32) (table.grow $u (ref.null func) (local.get 0))))",
    );
    let call = |name: &str, by: i32, limits: Limits| {
        let mut call =
            Call::new(&code, code.function(name).unwrap(), Values::from(vec![Val::I32(by)]), limits, None);
        loop {
            if let Progress::Finished(result) = call.advance() {
                return result.map(|_| call.usage());
            }
        }
    };
    let limits = Limits { fuel: Some(1_000_000), memory: 4 << 16, table: 25 };
    let usage = call("memory", 2, limits).unwrap();
    assert_eq!(usage.memory, 4 << 16);
    assert!((1..100).contains(&usage.fuel), "{usage:?}");
    assert_eq!(call("memory", 3, limits).unwrap().memory, 2 << 16, "refused, as the specification wants it");
    assert!(call("table", 5, limits).is_ok());
    assert_eq!(call("table", 5, Limits { table: 19, ..limits }).unwrap_err(), CallError::TableLimit);
    assert_eq!(call("memory", 0, Limits { memory: 1 << 16, ..limits }).unwrap_err(), CallError::MemoryLimit);
}
