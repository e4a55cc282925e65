//! What one call leaves in an instance, another one does not find: of modules with terms, only those that Instar's own
//! compiler made have instances that are used again.

#![allow(clippy::unwrap_used, missing_docs)]

use instar_engine::engine::parse_text;
use instar_engine::{Call, Code, Engine, Limits, Progress, Returned};
use instar_terms::heap::{Heap, Word};
use instar_terms::layout::small;
use instar_terms::section::{Export, Section};
use std::convert::Infallible;
use std::path::{Path, PathBuf};
use std::sync::Arc;

const LIMITS: Limits = Limits { fuel: None, memory: 64 << 20, table: 20_000 };

/// Keeps its last argument where `kept_in` says, and returns the one that it finds there.
fn module(kept_in: &str) -> Vec<u8> {
    let atoms = instar_terms::atoms::WELL_KNOWN.iter().map(|name| (*name).to_owned()).collect();
    let exports = vec![Export { name: "swap".into(), arity: 1, wasm_name: "swap".into() }];
    let section = Section { release: 25, atoms, exports, ..Section::default() }.encode();
    let section: String = section.iter().map(|byte| format!("\\{byte:02x}")).collect();
    let (load, store) = match kept_in {
        "global" => ("(global.get $kept)".to_owned(), "(global.set $kept (local.get 0))".to_owned()),
        // Below the stack, in it, and in or above the heap.
        address => (
            format!("(i64.load (i32.const {address}))"),
            format!("(i64.store (i32.const {address}) (local.get 0))"),
        ),
    };
    let text = format!(
        r#"(module
          (@custom "instar.terms" "{section}")
          (memory (export "memory") 260)
          (global $kept (mut i64) (i64.const 0))
          (global (export "budget") (mut i64) (i64.const 0))
          (global (export "stack_base") i32 (i32.const 1024))
          (global (export "heap_base") i32 (i32.const {heap}))
          (func (export "swap") (param i64) (result i64) (local $found i64)
            (local.set $found {load})
            {store}
            (local.get $found)))"#,
        heap = 1024 + (96 << 20),
    );
    parse_text(&text).unwrap()
}

fn swap(code: &Arc<Code>, number: i64) -> Word {
    let function = code.terms().unwrap().function("swap", 1).unwrap().1;
    let write = |_: &mut Heap<'_>| Ok::<_, Infallible>(vec![small(number)]);
    let mut call = Call::of_terms(code, function, LIMITS, write, |_| None).unwrap().unwrap();
    loop {
        match call.advance() {
            Progress::Suspended => {}
            Progress::Finished(Ok(Returned::Terms(result))) => {
                return result.read(|_, word| Ok::<_, ()>(word.unwrap())).unwrap().unwrap();
            }
            other => panic!("{other:?}"),
        }
    }
}

fn folder(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("instar-isolation-{}-{name}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    folder
}

// One test, since one process has not the addresses for several engines.
#[test]
fn what_a_call_leaves_is_found_by_nobody_but_in_modules_that_the_compiler_made() {
    a_module_written_by_hand_shows_nobody_what_another_gave_it();
    what_the_compiler_made_is_used_again_also_from_disk();
    code_that_came_from_elsewhere_first_gets_its_mark_when_it_is_made_here();
}

fn a_module_written_by_hand_shows_nobody_what_another_gave_it() {
    let engine = Engine::new().unwrap();
    for kept_in in ["global", "512", "1000000", "16900000", "17000000"] {
        let code = engine.load(&module(kept_in), None).unwrap();
        assert!(!code.is_stateless());
        for number in 1..20 {
            assert_eq!(swap(&code, number), 0, "{kept_in}");
        }
    }
}

// Whether the instances of a module are used again in a VM that has made it, or not, and finds this folder.
fn is_reused(wasm: &[u8], is_made: bool, folder: Option<&Path>) -> bool {
    let engine = Engine::new().unwrap();
    if is_made {
        engine.note_made(wasm);
    }
    engine.load(wasm, folder).unwrap().is_stateless()
}

fn what_the_compiler_made_is_used_again_also_from_disk() {
    let (folder, wasm) = (folder("made"), module("global"));
    {
        let engine = Engine::new().unwrap();
        engine.note_made(&wasm);
        let code = engine.load(&wasm, Some(&folder)).unwrap();
        assert_eq!((swap(&code, 1), swap(&code, 2)), (0, small(1)));
    }
    // Another VM finds the mark with the native code. Without that, bytes are only bytes.
    assert!(is_reused(&wasm, false, Some(&folder)));
    assert!(!is_reused(&wasm, false, None));
}

fn code_that_came_from_elsewhere_first_gets_its_mark_when_it_is_made_here() {
    let (folder, wasm) = (folder("elsewhere"), module("512"));
    assert!(!is_reused(&wasm, false, Some(&folder)));
    assert!(is_reused(&wasm, true, Some(&folder)));
    assert!(is_reused(&wasm, false, Some(&folder)));
}
