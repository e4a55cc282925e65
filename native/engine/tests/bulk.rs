//! Bulk operations give up their thread again and again, and do exactly what they are specified to do.

#![allow(clippy::unwrap_used, missing_docs)]

use instar_engine::engine::parse_text;
use instar_engine::{Call, CallError, Code, Engine, Limits, Progress, Returned, Val, Values};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

const LIMITS: Limits = Limits { fuel: None, memory: 256 << 20 };

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
    let mut call = Call::new(code, code.function(name).unwrap(), Values::from(arguments.to_vec()), LIMITS);
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
                Returned::Terms(_) => panic!("a module without terms returned one"),
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
    (func (export "table_init") (table.init $t $e (i32.const 0) (i32.const 0) (i32.const 100000))))
"#;

#[test]
fn no_operation_holds_its_thread() {
    let text = HOG.replace("ELEMENTS", &"$f ".repeat(100_000)).replace("BYTES", &"x".repeat(0x70_0000));
    let code = load(&text);
    for name in
        ["nothing", "fill", "copy", "overlap", "init", "grow", "table_fill", "table_copy", "table_init"]
    {
        println!("{name:12} {:?}", longest(&code, name, &[]));
    }
    for (name, offset) in [("constant", "(i32.const 8)"), ("global", "(global.get $g)")] {
        let code = load(&format!(
            "(module (memory 1000) (global $g i32 (i32.const 8)) (data {offset} \"{}\") (func (export \"nothing\")))",
            "x".repeat(0x70_0000)
        ));
        println!("{name:12} {:?}", longest(&code, "nothing", &[]));
    }
    let elements = "$f ".repeat(100_000);
    let many: String = (0..20).map(|_| format!("(elem (i32.const 0) {elements})")).collect();
    let code = load(&format!("(module (table 100000 funcref) (func $f) {many} (func (export \"nothing\") (table.set 0 (i32.const 0) (ref.null func))))"));
    println!("elements     {:?}", longest(&code, "nothing", &[]));
}
