//! Modules and components as wasm-smith makes them, for who attacks the loading of them: `instar_fuzz generate KIND`.
//!
//! Numbers come in, WebAssembly goes out, each behind its length of four bytes, as a port of Erlang's has it. The same
//! number gives the same bytes.

use arbitrary::Unstructured;
use std::io::{self, Read, Write};
use wasm_smith::{Component, Config, Module};

/// Bytes that decisions are made of: so many at most.
const ENTROPY: usize = 24 << 10;

/// Answers until the other end closes; false for a kind that there isn't.
pub(crate) fn run(kind: &str) -> io::Result<bool> {
    let make: fn(u64) -> Option<Vec<u8>> = match kind {
        "modules" => module,
        "components" => component,
        _ => return Ok(false),
    };
    let (mut input, mut output) = (io::stdin().lock(), io::stdout().lock());
    let mut number = [0; 12];
    while input.read_exact(&mut number).is_ok() {
        let seed = number[4..].iter().fold(0, |seed, byte| seed << 8 | u64::from(*byte));
        let wasm = make(seed).unwrap_or_default();
        output.write_all(&(wasm.len() as u32).to_be_bytes())?;
        output.write_all(&wasm)?;
        output.flush()?;
    }
    Ok(true)
}

fn entropy(random: &mut fastrand::Rng) -> Vec<u8> {
    let length = random.usize(64..ENTROPY);
    (0..length).map(|_| random.u8(..)).collect()
}

// What is switched off is refused as a whole, which is soon boring: most inputs do without.
fn config(random: &mut fastrand::Rng) -> Config {
    let strange = random.u8(..8) == 0;
    Config {
        allow_start_export: random.bool(),
        export_everything: true,
        generate_custom_sections: random.bool(),
        max_imports: if random.u8(..4) == 0 { 4 } else { 0 },
        max_instructions: [20, 200, 3_000][random.usize(..3)],
        max_funcs: [3, 100, 1_000][random.usize(..3)],
        max_memories: random.usize(..4),
        max_tables: random.usize(..4),
        max_memory32_bytes: if random.bool() { 1 << 20 } else { 1 << 32 },
        max_table_elements: if random.bool() { 1_000 } else { 1_000_000 },
        memory64_enabled: random.bool(),
        gc_enabled: random.bool(),
        exceptions_enabled: random.bool(),
        threads_enabled: strange && random.bool(),
        relaxed_simd_enabled: strange && random.bool(),
        wide_arithmetic_enabled: strange && random.bool(),
        custom_page_sizes_enabled: strange && random.bool(),
        allow_invalid_funcs: strange && random.bool(),
        ..Config::default()
    }
}

fn module(seed: u64) -> Option<Vec<u8>> {
    let mut random = fastrand::Rng::with_seed(seed);
    let bytes = entropy(&mut random);
    Module::new(config(&mut random), &mut Unstructured::new(&bytes)).ok().map(|module| module.to_bytes())
}

fn component(seed: u64) -> Option<Vec<u8>> {
    let mut random = fastrand::Rng::with_seed(seed);
    let bytes = entropy(&mut random);
    let config = Config { max_nesting_depth: random.usize(1..12), ..config(&mut random) };
    Component::new(config, &mut Unstructured::new(&bytes)).ok().map(|component| component.to_bytes())
}
