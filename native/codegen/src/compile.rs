//! Compiling: WebAssembly in, native code out.

use crate::bulk;
use crate::dwarf;
use crate::known::Known;
use crate::lines;
use crate::reading::check_depth;
use crate::refusal::Refusal;
use crate::settings::{Target, What};
use crate::size;
use crate::source::Source;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::Arc;
use wasmtime::{CodeBuilder, Config, Engine, Error};

/// A compiler for any target, which it makes ready when it is first asked for.
#[derive(Default)]
pub struct Compiler {
    // With and without a map of the source.
    engines: HashMap<(Target, bool), Engine>,
    known: Option<Arc<Known>>,
}

impl Compiler {
    /// One that looks first whether functions of Instar's own compiler are known.
    pub fn with(known: Arc<Known>) -> Compiler {
        Compiler { known: Some(known), ..Compiler::default() }
    }

    /// Native code of what has a size that may be compiled, in wasmtime's own form.
    pub fn compile(&mut self, what: What, wasm: &[u8], target: Target) -> Result<Vec<u8>, Refusal> {
        // What Instar's own compiler made is compiled as it is, so that its table of lines holds.
        let lines =
            (what == What::Module && target.counts_itself).then(|| lines::Source::read(wasm)).flatten();
        let dwarf = (what == What::Module && !target.has_terms).then(|| dwarf::Source::read(wasm)).flatten();
        let has_map = lines.is_some() || dwarf.is_some();
        let engine = match self.engines.entry((target, has_map)) {
            Entry::Occupied(made) => made.into_mut(),
            Entry::Vacant(free) => {
                let mut config = target.configure(Config::new());
                config.generate_address_map(has_map);
                if let Some(known) = self.known.clone().filter(|_| target.counts_itself) {
                    config.enable_incremental_compilation(known).map_err(|error| refused(&error))?;
                }
                free.insert(Engine::new(&config).map_err(|error| refused(&error))?)
            }
        };
        match what {
            What::Module => {
                let source = Source::read(wasm, target.has_terms, target.counts_itself)?;
                let bytes = source.bytes();
                let native = CodeBuilder::new(engine)
                    .wasm_binary(&*bytes, None)
                    .and_then(|builder| builder.compile_module_serialized())
                    .map_err(|error| refused(&error))?;
                match (lines, dwarf) {
                    (Some(lines), _) => lines
                        .shorten(native)
                        .ok_or_else(|| Refusal::Refused("the map of its native code cannot be read".into())),
                    (None, Some(dwarf)) => Ok(dwarf.noted(native, &bytes, source.chunks())),
                    (None, None) => Ok(native),
                }
            }
            // wasmtime has no validation of components apart from their compilation.
            What::Component => {
                check_depth(wasm).map_err(|error| Refusal::Invalid(error.to_string()))?;
                size::check(wasm)?;
                CodeBuilder::new(engine)
                    .wasm_binary(bulk::in_chunks_within(wasm)?, None)
                    .and_then(|builder| builder.compile_component_serialized())
                    .map_err(|error| Refusal::Invalid(format!("{error:#}")))
            }
        }
    }
}

fn refused(error: &Error) -> Refusal {
    Refusal::Refused(format!("{error:#}"))
}

impl std::fmt::Debug for Compiler {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Compiler").field("targets", &self.engines.keys()).finish()
    }
}
