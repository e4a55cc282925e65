//! Text and bytes through a guest's own allocator.

#![allow(clippy::unwrap_used, missing_docs)]

use instar_engine::abi::{Argument, Buffer, Bytes, Failure, Lifted, Problem};
use instar_engine::engine::parse_text;
use instar_engine::signature::Position;
use instar_engine::{
    Adapter, Call, CallError, Code, Engine, Instance, Lasting, Limits, LoadError, Progress, Returned,
    Signature, SignatureError, Signatures, Val,
};
use std::any::Any;
use std::sync::{Arc, OnceLock};

const LIMITS: Limits = Limits { fuel: None, memory: 64 << 20, table: 20_000 };

/// An allocator that counts what is not given back, and functions in the C convention.
const C: &str = r#"
  (memory (export "memory") 1)
  (global $top (mut i32) (i32.const 1024))
  (global $taken (export "taken") (mut i32) (i32.const 0))
  (func (export "instar_alloc") (param $size i32) (result i32) (local $at i32)
    (global.set $taken (i32.add (global.get $taken) (i32.const 1)))
    (local.set $at (global.get $top))
    (global.set $top (i32.add (global.get $top) (local.get $size)))
    (block $fits
      (br_if $fits (i32.le_u (global.get $top) (i32.mul (memory.size) (i32.const 65536))))
      (drop (memory.grow (i32.add (i32.const 1) (i32.shr_u (local.get $size) (i32.const 16))))))
    (local.get $at))
  (func (export "instar_free") (param i32 i32)
    (global.set $taken (i32.sub (global.get $taken) (i32.const 1))))
  (func (export "same") (param i32 i32) (result i64)
    (i64.or (i64.shl (i64.extend_i32_u (local.get 0)) (i64.const 32)) (i64.extend_i32_u (local.get 1))))
  (func (export "pair") (param i32 i32) (result i32)
    (i32.store (i32.const 16) (local.get 0)) (i32.store (i32.const 20) (local.get 1)) (i32.const 16))
  (func (export "packed") (param i64) (result i64) (local.get 0))
  (func (export "pointer") (param i32) (result i32) (local.get 0))
  (func (export "length") (param i32 i32 i32) (result i32) (i32.add (local.get 1) (local.get 2)))
  (func (export "both") (param i32 i32) (result i64 i64)
    (i64.or (i64.shl (i64.extend_i32_u (local.get 0)) (i64.const 32)) (i64.const 1)) (i64.const 7))
  (func (export "count") (result i32) (global.get $taken))
  (data (i32.const 32) "static") (data (i32.const 48) "\ff\fe")"#;

fn load(text: &str) -> Arc<Code> {
    static ENGINE: OnceLock<Engine> = OnceLock::new();
    let engine = ENGINE.get_or_init(|| Engine::new().unwrap());
    engine.load(&parse_text(&format!("(module {text})")).unwrap(), None).unwrap()
}

struct Given(Vec<u8>);

impl Bytes for Given {
    fn size(&self) -> usize {
        self.0.len()
    }

    fn read(&mut self, look: &mut dyn FnMut(&[u8])) {
        look(&self.0);
    }
}

struct Room(Vec<u8>);

impl Buffer for Room {
    fn bytes(&mut self) -> &mut [u8] {
        &mut self.0
    }
}

#[derive(Debug, PartialEq)]
enum Got {
    Bytes(Vec<u8>),
    Number(i64),
}

fn bytes(text: impl AsRef<[u8]>) -> Argument {
    Argument::Bytes(Box::new(Given(text.as_ref().to_vec())))
}

fn adapter(code: &Code, name: &str, signature: &str) -> Result<Arc<Adapter>, SignatureError> {
    Adapter::new(code, name, Signature::parse(signature)?).map(Arc::new)
}

struct Done {
    result: Result<Result<Vec<Got>, Failure>, CallError>,
    turns: usize,
    instance: Option<Box<Instance>>,
}

fn finish(mut call: Call) -> Done {
    for turns in 0.. {
        match call.advance() {
            Progress::Suspended => {}
            Progress::Finished(result) => {
                let result = result.map(|returned| match returned {
                    Returned::Lifted(lifted) => lifted.map(|lifted| lifted.into_iter().map(got).collect()),
                    Returned::Values(_) => Ok(Vec::new()),
                    other => panic!("{other:?}"),
                });
                return Done { result, turns, instance: call.take_instance().map(of_module) };
            }
            other => panic!("{other:?}"),
        }
    }
    unreachable!()
}

fn of_module(instance: Lasting) -> Box<Instance> {
    match instance {
        Lasting::Module(instance) => instance,
        Lasting::Component(other) => panic!("{other:?}"),
    }
}

fn got(lifted: Lifted) -> Got {
    match lifted {
        Lifted::Number(Val::I32(n)) => Got::Number(n.into()),
        Lifted::Number(Val::I64(n)) => Got::Number(n),
        Lifted::Number(other) => panic!("{other:?}"),
        Lifted::Bytes(buffer) => {
            let buffer: Box<dyn Any> = buffer;
            Got::Bytes(buffer.downcast::<Room>().unwrap().0)
        }
    }
}

fn begin(
    code: &Arc<Code>,
    instance: Option<Box<Instance>>,
    name: &str,
    signature: &str,
    arguments: Vec<Argument>,
) -> Call {
    let adapter = adapter(code, name, signature).unwrap();
    Call::adapted(code, instance, (&adapter, arguments), (LIMITS, None), |size| Box::new(Room(vec![0; size])))
}

fn call(
    code: &Arc<Code>,
    name: &str,
    signature: &str,
    arguments: Vec<Argument>,
) -> Result<Vec<Got>, Failure> {
    finish(begin(code, None, name, signature, arguments)).result.unwrap()
}

fn problem(result: Result<Vec<Got>, Failure>) -> (Position, Problem) {
    let failure = result.unwrap_err();
    (failure.place, failure.problem)
}

fn one(text: impl AsRef<[u8]>) -> Result<Vec<Got>, Failure> {
    Ok(vec![Got::Bytes(text.as_ref().to_vec())])
}

fn number(n: i64) -> Result<Vec<Got>, Failure> {
    Ok(vec![Got::Number(n)])
}

#[test]
fn text_and_bytes_go_in_and_out() {
    let code = load(C);
    for signature in ["(string) -> string", "(string) -> borrowed binary"] {
        for text in ["", "a", "größer", "日本語😀"] {
            assert_eq!(call(&code, "same", signature, vec![bytes(text)]), one(text));
            assert_eq!(call(&code, "pair", signature, vec![bytes(text)]), one(text));
        }
    }
    assert_eq!(call(&code, "same", "(binary) -> binary", vec![bytes(b"\xff\x00")]), one(b"\xff\x00"));
    let length =
        call(&code, "length", "(binary, i32) -> i32", vec![bytes("abc"), Argument::Number(Val::I32(4))]);
    assert_eq!(length, number(7));
    let both = call(&code, "both", "(string) -> (string, i64)", vec![bytes("xy")]);
    assert_eq!(both, Ok(vec![Got::Bytes(b"x".to_vec()), Got::Number(7)]));
    let fixed =
        call(&code, "packed", "(i64) -> borrowed string", vec![Argument::Number(Val::I64(32 << 32 | 6))]);
    assert_eq!(fixed, one("static"));
}

#[test]
fn much_is_copied_a_piece_at_a_time() {
    let code = load(C);
    let text: Vec<u8> = "größer".bytes().cycle().take(8 << 20).collect();
    let done = finish(begin(&code, None, "same", "(string) -> string", vec![bytes(&text)]));
    assert!(done.turns > 200, "{} turns", done.turns);
    assert!(done.result.unwrap() == one(&text));
}

#[test]
fn wrong_text_and_wrong_pointers_are_named() {
    let code = load(C);
    let argument = problem(call(
        &code,
        "length",
        "(string, i32) -> i32",
        vec![bytes(&"abc\u{e9}".as_bytes()[..4]), Argument::Number(Val::I32(0))],
    ));
    assert_eq!(argument, (Position::Argument(1), Problem::Utf8 { at: 3 }));
    let packed = |pointer: u32, length: u32| {
        let both = (i64::from(pointer) << 32) | i64::from(length);
        call(&code, "packed", "(i64) -> string", vec![Argument::Number(Val::I64(both))])
    };
    assert_eq!(problem(packed(48, 2)), (Position::Result(1), Problem::Utf8 { at: 0 }));
    for (pointer, length) in [(65_535, 2), (u32::MAX, 1), (0, u32::MAX), (u32::MAX, u32::MAX)] {
        let (place, problem) = problem(packed(pointer, length));
        assert_eq!(place, Position::Result(1));
        assert_eq!(problem, Problem::OutOfBounds { pointer, length: length as usize, size: 65_536 });
    }
    assert_eq!(packed(65_535, 1), one("\0"));
    assert_eq!(packed(0, 0), one(""));
    let pair =
        |pointer: i32| call(&code, "pointer", "(i32) -> string", vec![Argument::Number(Val::I32(pointer))]);
    assert_eq!(problem(pair(0)), (Position::Result(1), Problem::Null));
    assert!(matches!(problem(pair(65_530)), (_, Problem::OutOfBounds { length: 4, .. })));
    assert!(matches!(problem(pair(-1)), (_, Problem::OutOfBounds { length: 4, .. })));
}

#[test]
fn an_allocator_that_fails_is_named() {
    for (body, why) in [
        ("(i32.const 0)", Problem::NoRoom { bytes: 3, why: "null" }),
        ("(unreachable)", Problem::NoRoom { bytes: 3, why: "unreachable" }),
        ("(i32.const -2)", Problem::OutOfBounds { pointer: u32::MAX - 1, length: 3, size: 65_536 }),
        (
            "(drop (memory.grow (i32.const 30000))) (i32.const 0)",
            Problem::NoRoom { bytes: 3, why: "memory_limit" },
        ),
    ] {
        let code = load(&format!(
            "(memory (export \"memory\") 1) (func (export \"malloc\") (param i32) (result i32) {body})
             (func (export \"f\") (param i32 i32))"
        ));
        assert_eq!(problem(call(&code, "f", "(string)", vec![bytes("abc")])), (Position::Argument(1), why));
        assert_eq!(
            call(&code, "f", "(string)", vec![bytes("")]),
            Ok(vec![]),
            "no room is needed for nothing"
        );
    }
}

#[test]
fn an_instance_that_lives_on_gets_all_back() {
    let code = load(C);
    let mut instance = finish(Call::start(&code, LIMITS, None)).instance;
    let mut within = |name: &str, signature: &str, arguments| {
        let done = finish(begin(&code, instance.take(), name, signature, arguments));
        instance = done.instance;
        done.result.unwrap()
    };
    assert_eq!(within("same", "(string) -> string", vec![bytes("abc")]), one("abc"));
    assert_eq!(within("pair", "(string) -> binary", vec![bytes("abc")]), one("abc"));
    assert!(
        within("length", "(string, i32) -> i32", vec![bytes("\u{ff}"), Argument::Number(Val::I32(1))])
            .is_ok()
    );
    // What could not be passed leaves nothing behind either.
    assert!(within("same", "(string) -> string", vec![bytes(b"\xff")]).is_err());
    let count = |code: &Arc<Code>, instance: &mut Instance| {
        instance.globals(code).iter().map(|(_, value)| value.i32().unwrap()).collect::<Vec<_>>()
    };
    assert_eq!(count(&code, instance.as_mut().unwrap()), [0]);
}

#[test]
fn the_canonical_allocator_leaves_freeing_to_the_guest() {
    let code = load(
        r#"(memory (export "memory") 1) (global $posted (export "posted") (mut i32) (i32.const 0))
           (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32) (i32.const 64))
           (func (export "f") (param i32 i32) (result i32)
             (i32.store (i32.const 8) (local.get 0)) (i32.store (i32.const 12) (local.get 1)) (i32.const 8))
           (func (export "cabi_post_f") (param i32) (global.set $posted (local.get 0)))"#,
    );
    let instance = finish(Call::start(&code, LIMITS, None)).instance;
    let mut done = finish(begin(&code, instance, "f", "(string) -> string", vec![bytes("hello")]));
    assert_eq!(done.result.unwrap(), one("hello"));
    let globals = done.instance.as_mut().unwrap().globals(&code);
    assert_eq!(globals[0].1.i32(), Some(8));
}

/// Objects as AssemblyScript's runtime lays them out.
const MANAGED: &str = r#"
  (memory (export "memory") 4)
  (global $top (mut i32) (i32.const 1024))
  (global $pinned (export "pinned") (mut i32) (i32.const 0))
  (func $new (export "__new") (param $size i32) (param $id i32) (result i32) (local $at i32)
    (local.set $at (i32.add (global.get $top) (i32.const 8)))
    (i32.store (global.get $top) (local.get $id))
    (i32.store offset=4 (global.get $top) (local.get $size))
    (global.set $top (i32.and (i32.add (local.get $at) (i32.add (local.get $size) (i32.const 7))) (i32.const -8)))
    (local.get $at))
  (func (export "__pin") (param i32) (result i32)
    (global.set $pinned (i32.add (global.get $pinned) (i32.const 1))) (local.get 0))
  (func (export "__unpin") (param i32) (global.set $pinned (i32.sub (global.get $pinned) (i32.const 1))))
  (func (export "same") (param i32) (result i32) (local.get 0))
  (func (export "second") (param i32 i32) (result i32) (local.get 1))
  (func (export "lone") (result i32) (local $at i32)
    (local.set $at (call $new (i32.const 4) (i32.const 2)))
    (i32.store (local.get $at) (i32.const 0xD8000061)) (local.get $at))
  (func (export "huge") (result i32) (local $at i32)
    (local.set $at (call $new (i32.const 4) (i32.const 2)))
    (i32.store (i32.sub (local.get $at) (i32.const 4)) (i32.const -1)) (local.get $at))"#;

#[test]
fn managed_strings_and_buffers_go_in_and_out() {
    let code = load(MANAGED);
    for text in ["", "a", "größer", "日本語😀"] {
        assert_eq!(call(&code, "same", "(string) -> string", vec![bytes(text)]), one(text));
        assert_eq!(call(&code, "same", "(binary) -> binary", vec![bytes(text)]), one(text));
    }
    let long = "aé😀".repeat(9_000);
    let done = finish(begin(&code, None, "same", "(string) -> string", vec![bytes(&long)]));
    assert!(done.turns > 5, "{} turns", done.turns);
    assert!(done.result.unwrap() == one(&long));

    let instance = finish(Call::start(&code, LIMITS, None)).instance;
    let arguments = vec![bytes("a"), bytes("b")];
    let mut done = finish(begin(&code, instance, "second", "(string, string) -> string", arguments));
    assert_eq!(done.result.unwrap(), one("b"));
    assert_eq!(done.instance.as_mut().unwrap().globals(&code)[0].1.i32(), Some(0), "all are unpinned");
}

#[test]
fn wrong_objects_are_named() {
    let code = load(MANAGED);
    let of = |name: &str, signature: &str, arguments| problem(call(&code, name, signature, arguments)).1;
    assert_eq!(of("same", "(binary) -> string", vec![bytes("ab")]), Problem::OtherClass { id: 1 });
    assert_eq!(of("same", "(string) -> binary", vec![bytes("ab")]), Problem::OtherClass { id: 2 });
    assert_eq!(of("same", "(string)  -> string", vec![bytes(b"a\xff")]), Problem::Utf8 { at: 1 });
    assert_eq!(of("lone", "() -> string", vec![]), Problem::Utf16 { at: 2 });
    assert!(matches!(of("huge", "() -> string", vec![]), Problem::OutOfBounds { .. }));
    let pointer = |at: i32| of("same", "(i32) -> string", vec![Argument::Number(Val::I32(at))]);
    assert_eq!(pointer(0), Problem::Null);
    assert_eq!(pointer(16), Problem::OtherClass { id: 0 });
    assert!(matches!(pointer(-8), Problem::OutOfBounds { .. }));
}

#[test]
fn a_signature_has_to_fit() {
    let misfit = |code: &Arc<Code>, name: &str, signature: &str| match adapter(code, name, signature) {
        Err(SignatureError::Misfit { function, place, why }) => {
            assert_eq!(function, name);
            (place, why)
        }
        other => panic!("{other:?}"),
    };
    let (c, managed) = (load(C), load(MANAGED));
    assert_eq!(misfit(&c, "nobody", "()").0, None);
    assert_eq!(misfit(&c, "same", "(string, string) -> string").0, Some(Position::Argument(2)));
    assert_eq!(misfit(&c, "same", "(i64) -> string").0, Some(Position::Argument(1)));
    assert!(misfit(&c, "length", "(string) -> i32").1.contains("more parameters"));
    assert!(misfit(&c, "same", "(string)").1.contains("more results"));
    assert_eq!(misfit(&c, "count", "() -> (i32, string)").0, Some(Position::Result(2)));
    assert_eq!(misfit(&managed, "second", "(string) -> string").0, None);
    assert_eq!(misfit(&managed, "same", "(string) -> i64").0, Some(Position::Result(1)));
    let bare = load("(func (export \"f\") (param i32 i32))");
    assert!(misfit(&bare, "f", "(string)").1.contains("no memory"));
    let no_allocator = load("(memory (export \"m\") 1) (func (export \"f\") (param i32 i32))");
    assert!(misfit(&no_allocator, "f", "(string)").1.contains("no allocator"));
    let odd = load(
        "(memory (export \"m\") 1) (func (export \"malloc\") (param i64) (result i32) (i32.const 1))
         (func (export \"f\") (param i32 i32))",
    );
    assert!(misfit(&odd, "f", "(string)").1.contains("malloc must take 1"));
    assert!(!adapter(&c, "count", "() -> i32").unwrap().has_text());
}

#[test]
fn a_version_s_signatures_are_those_given_and_those_it_carries() {
    let section = r#"(@custom "instar.signatures" "same: (string) -> string\npair: (string) -> string\n")"#;
    let code = load(&format!("{section} {C}"));
    let given = |pairs: &[(&str, &str)]| {
        let pairs: Vec<_> =
            pairs.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        Signatures::new(&code, &pairs)
    };
    let of =
        |signatures: &Signatures, name: &str| signatures.get(name).map(|found| found.signature().to_string());
    let all =
        given(&[("same", "(binary) -> binary"), ("elsewhere", "(string)"), ("count", "() -> i32")]).unwrap();
    assert_eq!(of(&all, "same").unwrap(), "(binary) -> binary");
    assert_eq!(of(&all, "pair").unwrap(), "(string) -> string");
    assert_eq!(of(&all, "count").unwrap(), "() -> i32");
    assert_eq!(of(&all, "elsewhere"), None);
    assert!(matches!(given(&[("same", "(string")]), Err(SignatureError::Syntax { .. })));
    assert!(matches!(given(&[("same", "(i32)")]), Err(SignatureError::Misfit { .. })));
    let engine = Engine::new().unwrap();
    let broken = parse_text("(module (@custom \"instar.signatures\" \"f\"))").unwrap();
    assert!(matches!(engine.load(&broken, None), Err(LoadError::Signature(_))));
}
