//! What small sources become: each `golden/FAMILY/NAME.erl` (or `.ex`) stands above its assembly and the WebAssembly
//! made of that, in `NAME.wat`. A `.S` is assembly that was written by hand.
//!
//! `INSTAR_GOLDEN=write` writes anew what differs. A source that has changed is then compiled by Elixir on OTP 25; nothing
//! else here needs Elixir. A line `Show: NAME, …` in a source shows helpers, too.

#![allow(clippy::unwrap_used, clippy::disallowed_methods)]

#[path = "support/assembly.rs"]
#[allow(dead_code)]
mod assembly;
#[path = "../src/etf.rs"]
#[allow(dead_code)]
mod etf;
#[path = "support/text.rs"]
mod text;

use etf::Term;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What stands before each line of the source, and of its assembly.
const SOURCE: &str = ";;";
const ASSEMBLY: &str = ";;;";
/// Lines of a function that are shown.
const LINES: usize = 700;

fn writes() -> bool {
    std::env::var_os("INSTAR_GOLDEN").is_some_and(|value| value == "write")
}

fn files() -> Vec<PathBuf> {
    let within = |folder: &Path| -> Vec<PathBuf> {
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
    };
    let mut files: Vec<PathBuf> =
        within(Path::new("tests/golden")).iter().flat_map(|folder| within(folder)).collect();
    files.sort();
    files
}

fn is_source(path: &Path) -> bool {
    matches!(path.extension().and_then(|it| it.to_str()), Some("erl" | "ex" | "S"))
}

// Each line behind a mark.
fn marked(mark: &str, text: &str) -> String {
    text.lines().map(|line| format!("{mark} {line}").trim_end().to_owned() + "\n").collect()
}

// The lines behind a mark, without those that have a longer one.
fn unmarked(mark: &str, text: &str) -> String {
    let line = |line: &str| Some(format!("{}\n", line.strip_prefix(mark)?.strip_prefix(' ')?));
    text.lines().filter_map(line).collect()
}

// The assembly of a source: itself, what stands below it in its golden file, or what Elixir says.
fn assembly_of(path: &Path, source: &str, golden: &str) -> String {
    if path.extension().is_some_and(|extension| extension == "S") {
        return source.to_owned();
    }
    let assembly = unmarked(ASSEMBLY, golden);
    if golden.starts_with(&format!("{}\n{ASSEMBLY} ", marked(SOURCE, source))) {
        return assembly;
    }
    assert!(writes(), "{} has changed; INSTAR_GOLDEN=write compiles it", path.display());
    let output =
        Command::new("elixir").args(["tests/inputs/make.exs", "--assembly"]).arg(path).output().unwrap();
    let (assembly, error) =
        (String::from_utf8(output.stdout).unwrap(), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{}: {assembly}{error}", path.display());
    assembly
}

/// A function of a module as text.
struct Function {
    name: String,
    text: String,
}

impl Function {
    // A helper without its numbers: `collect 3` is one of the family `collect`.
    fn family(&self) -> &str {
        self.name.split(' ').next().unwrap_or_default()
    }
}

fn functions(wasm: &[u8]) -> Vec<Function> {
    let wat = wasmprinter::print_bytes(wasm).unwrap();
    let mut functions: Vec<Function> = Vec::new();
    let mut within = false;
    for line in wat.lines() {
        if let Some(rest) = line.strip_prefix("  (func $") {
            let name = match rest.strip_prefix('"') {
                Some(quoted) => quoted.split('"').next(),
                None => rest.split(' ').next(),
            };
            // Of two with the same name the second one is called `#func7 name`.
            let name = name.unwrap_or_default();
            let name =
                if name.starts_with("#func") { name.split_once(' ').map_or(name, |it| it.1) } else { name };
            functions.push(Function { name: name.to_owned(), text: String::new() });
            within = true;
        }
        if let Some(function) = functions.last_mut().filter(|_| within) {
            function.text += line.strip_prefix("  ").unwrap_or(line);
            function.text += "\n";
        }
        within &= line != "  )";
    }
    functions
}

// A function that is much the same for each of many arities is not shown to its end; what is left out has a digest.
fn cut(text: &str) -> String {
    let Some((end, _)) = text.match_indices('\n').nth(LINES) else { return text.to_owned() };
    let (shown, rest) = text.split_at(end + 1);
    let digest = rest.bytes().fold(0xcbf2_9ce4_8422_2325u64, |digest, byte| {
        (digest ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
    });
    format!("{shown}  ;; … and {} lines more, whose FNV-1a is {digest:016x}\n", rest.lines().count())
}

// The module whose functions are exported.
fn module_of(program: &[Term]) -> String {
    let exports = program.iter().find_map(|term| match term.as_tuple() {
        Some([tag, exports]) if tag.as_atom().is_some_and(|tag| &**tag == "exports") => exports.as_list(),
        _ => None,
    });
    let first = exports.and_then(|exports| exports[0].as_tuple()).unwrap();
    first[0].as_atom().unwrap().to_string()
}

// The helpers that a source wants to be shown.
fn wanted(source: &str) -> Vec<&str> {
    let names = source.lines().filter_map(|line| line.split_once("Show: "));
    names.flat_map(|(_, names)| names.split(", ")).collect()
}

#[test]
fn sources_become_what_is_written_beside_them() {
    let (mut differ, mut brought, mut shown) = (Vec::new(), BTreeSet::new(), BTreeSet::new());
    let (sources, others): (Vec<PathBuf>, Vec<PathBuf>) =
        files().into_iter().partition(|path| is_source(path));
    let without_source = |path: &PathBuf| sources.iter().all(|source| source.with_extension("wat") != *path);
    differ.extend(
        others
            .iter()
            .filter(|path| without_source(path))
            .map(|path| format!("{} has no source", path.display())),
    );
    for path in &sources {
        let source = std::fs::read_to_string(path).unwrap();
        let golden = path.with_extension("wat");
        let expected = std::fs::read_to_string(&golden).unwrap_or_default();
        let assembly = assembly_of(path, &source, &expected);
        let program = text::terms(&assembly);
        let wasm = instar_compiler::compile(&assembly::from_text(&program))
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));

        let mut found = marked(SOURCE, &source) + "\n";
        if assembly != source {
            found += &(marked(ASSEMBLY, &assembly) + "\n");
        }
        let (own, wanted) = (format!("{}:", module_of(&program)), wanted(&source));
        let functions = functions(&wasm);
        for name in &wanted {
            if !functions.iter().any(|function| function.name == *name) {
                differ.push(format!("{} has no {name}", path.display()));
            }
        }
        for function in functions {
            let is_own = function.name.starts_with(&own);
            if is_own || wanted.contains(&&*function.name) {
                found += &cut(&function.text);
                shown.insert(function.family().to_owned());
            }
            if !is_own {
                brought.insert(function.family().to_owned());
            }
        }
        if found != expected {
            let line = found.lines().zip(expected.lines()).position(|(found, expected)| found != expected);
            let line = line.map_or("at its end".to_owned(), |line| format!("in line {}", line + 1));
            if writes() {
                std::fs::write(&golden, &found).unwrap();
            } else {
                differ.push(format!("{} {line}", golden.display()));
            }
        }
    }
    assert!(differ.is_empty(), "these differ; INSTAR_GOLDEN=write writes them anew:\n{}", differ.join("\n"));
    assert!(sources.len() >= 40, "golden sources are gone");
    let hidden: Vec<&String> = brought.difference(&shown).collect();
    assert!(hidden.is_empty(), "no source shows these functions that a module brings along: {hidden:?}");
}
