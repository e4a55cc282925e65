//! The table of places that native code has of a module with DWARF: `shop.c`, compiled as it says in its first line.

#![allow(clippy::unwrap_used, missing_docs)]

use instar_codegen::places::{PLACES, Places};
use instar_codegen::{Compiler, Target, What, elf};
use std::ops::Range;

const SHOP: &[u8] = include_bytes!("places/shop.wasm");
const TARGET: Target = Target { has_terms: false, counts_itself: false, maps_data: false, capacity: 1 << 32 };

fn compile(wasm: &[u8]) -> Vec<u8> {
    Compiler::default().compile(What::Module, wasm, TARGET).unwrap()
}

// The module without what a debugger wants, and with other sections instead.
fn with_customs(wasm: &[u8], customs: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let mut module = wasm_encoder::Module::new();
    for payload in wasmparser::Parser::new(0).parse_all(wasm) {
        let payload = payload.unwrap();
        let is_debug = matches!(&payload, wasmparser::Payload::CustomSection(section) if section.name().starts_with(".debug"));
        if let Some((id, range)) = payload.as_section().filter(|_| !is_debug) {
            module.section(&wasm_encoder::RawSection { id, data: &wasm[range] });
        }
    }
    for (name, data) in customs {
        module.section(&wasm_encoder::CustomSection { name: (*name).into(), data: data.into() });
    }
    module.finish()
}

#[test]
fn the_code_is_the_same_with_and_without() {
    let (with, without) = (compile(SHOP), compile(&with_customs(SHOP, &[])));
    let text = |native| elf::section(native, ".text").unwrap().to_vec();
    assert!(!text(&with).is_empty());
    assert_eq!(text(&with), text(&without), "calls take as long");
    assert!(elf::section(&with, PLACES).is_some() && elf::section(&without, PLACES).is_none());
    assert!(elf::section(&with, ".wasmtime.addrmap").is_none(), "the table stands in its place");
}

#[test]
fn each_place_has_its_functions_and_lines_the_innermost_first() {
    let native = compile(SHOP);
    let places = Places::read(elf::section(&native, PLACES).unwrap()).unwrap();
    let text = elf::section(&native, ".text").unwrap().len();
    let all: Range<usize> = 0..text;
    let mut found: Vec<Vec<String>> = (0..text)
        .map(|at| places.find(at, &all))
        .map(|chain| {
            let shown = |place: &instar_codegen::places::Place<'_>| {
                let line = place.line.unwrap_or_default();
                format!("{} {}:{line}", place.function, place.file.unwrap_or_default())
            };
            chain.iter().map(shown).collect()
        })
        .collect();
    found.sort();
    found.dedup();
    let has = |chain: &[&str]| found.iter().any(|known| known == chain);
    assert!(has(&["half shop.c:6", "rest shop.c:11"]), "{found:?}");
    assert!(has(&["total shop.c:17"]), "compiled otherwise than it was written: {found:?}");
    assert!(has(&["total shop.c:18"]), "{found:?}");
}

#[test]
fn what_nobody_compiles_is_passed_over() {
    // A unit whose entries are within one another, a hundred thousand deep.
    let abbreviations = vec![1, 0x2e, 1, 0, 0, 0];
    let mut info = vec![4, 0, 0, 0, 0, 0, 4];
    info.extend(vec![1; 100_000]);
    let mut unit = (info.len() as u32).to_le_bytes().to_vec();
    unit.extend(info);
    let lines = vec![0; 4];
    let customs = [(".debug_abbrev", abbreviations), (".debug_info", unit), (".debug_line", lines)];
    let native = compile(&with_customs(SHOP, &customs));
    let places = elf::section(&native, PLACES).and_then(Places::read).unwrap();
    assert_eq!(places.find(0, &(0..usize::MAX)), []);
    // Bytes of all kinds.
    let mut random = 1u64;
    for _ in 0..300 {
        let mut wasm = SHOP.to_vec();
        let from = wasm.windows(11).position(|name| name == b".debug_info").unwrap() + 11;
        for _ in 0..4 {
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let at = from + (random >> 33) as usize % (wasm.len() - from);
            wasm[at] = (random >> 24) as u8;
        }
        // Where it is a module still, it is compiled.
        if wasmparser::Validator::new().validate_all(&wasm).is_ok() {
            let native = compile(&wasm);
            let places = elf::section(&native, PLACES).and_then(Places::read);
            places.iter().for_each(|places| (0..500).for_each(|at| drop(places.find(at, &(0..500)))));
        }
    }
}
