//! What small sources become: each `golden/NAME.erl` (compiled to assembly by `inputs/make.exs`) stands above
//! its WebAssembly in `golden/NAME.wat`. With `INSTAR_GOLDEN=write` the files are written anew.

#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

mod support;

use std::fmt::Write as _;
use std::path::Path;
use support::decode;
use support::etf::Term;

fn printed(source: &str, etf: &[u8], module: &str) -> String {
    let term = decode(etf);
    let Some([Term::Bits(program, _), _]) = term.as_tuple() else { panic!("{module} is no input") };
    let wasm = instar_compiler::compile(program).unwrap();
    let wat = wasmprinter::print_bytes(&wasm).unwrap();
    let mut text = String::new();
    for line in source.lines() {
        writeln!(text, "{}", format!(";; {line}").trim_end()).unwrap();
    }
    // The functions of the module, without what every module has around them.
    let mut shown = false;
    for line in wat.lines() {
        shown |= line.starts_with(&format!("  (func ${module}:"));
        if shown {
            writeln!(text, "{}", line.strip_prefix("  ").unwrap_or(line)).unwrap();
        }
        shown &= line != "  )";
    }
    text
}

#[test]
fn sources_become_what_is_written_beside_them() {
    let folder = Path::new("tests/golden");
    let mut seen = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "erl") {
            continue;
        }
        seen += 1;
        let module = path.file_stem().unwrap().to_str().unwrap();
        let source = std::fs::read_to_string(&path).unwrap();
        let found = printed(&source, &std::fs::read(path.with_extension("etf")).unwrap(), module);
        let golden = path.with_extension("wat");
        if std::env::var_os("INSTAR_GOLDEN").is_some_and(|value| value == "write") {
            std::fs::write(&golden, &found).unwrap();
        }
        let expected = std::fs::read_to_string(&golden).unwrap_or_default();
        let differs = found.lines().zip(expected.lines()).position(|(found, expected)| found != expected);
        assert!(
            found == expected,
            "{module} differs from line {:?} on; INSTAR_GOLDEN=write writes it anew",
            differs.map(|line| line + 1)
        );
    }
    assert!(seen >= 2, "the golden sources are gone");
}
