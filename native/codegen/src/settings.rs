//! All that native code depends on beside its source, for who makes it and for who runs it.

use std::hash::{DefaultHasher, Hash, Hasher};
use wasmtime::{Collector, Config, WasmFeatures};

/// wasmtime's version: it writes native code in a form of its own.
const WASMTIME: &str = "48.0.8";
/// What is made otherwise of a module before it is compiled, and of native code afterwards: see `bulk.rs`, `lines.rs` and `dwarf.rs`, and
/// the settings below.
const VERSION: u32 = 7;
/// Inaccessible bytes behind a memory.
pub const GUARD: usize = 32 << 20;

/// What bytes are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum What {
    /// A core module.
    Module,
    /// A component.
    Component,
}

/// What the code is for, as far as that changes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Target {
    /// For modules with terms.
    pub has_terms: bool,
    /// For those of them that count their fuel themselves, because Instar's own compiler made them.
    pub counts_itself: bool,
    /// For those whose data is mapped into their memories.
    pub maps_data: bool,
    /// Bytes of addresses that a memory has to itself.
    pub capacity: u64,
}

impl Target {
    /// A number that code for this target has, and code of another build of Instar has not. What the processor must be able
    /// to do stands in the code itself, and wasmtime compares it, as it does the settings.
    pub fn compatibility(self) -> u64 {
        let mut hasher = DefaultHasher::new();
        (WASMTIME, env!("CARGO_PKG_VERSION"), VERSION, self).hash(&mut hasher);
        hasher.finish()
    }

    /// Sets all that code for this target depends on.
    pub fn configure(self, mut config: Config) -> Config {
        config
            // Where memories lie doesn't change, and which addresses code may use without a look neither.
            .memory_may_move(false)
            .memory_reservation(self.capacity)
            .memory_guard_size(GUARD as u64)
            // Exceptions live on a collected heap, which is a memory, too.
            .gc_heap_reservation(self.capacity)
            .gc_heap_guard_size(GUARD as u64)
            .gc_heap_may_move(false)
            .collector(Collector::Null)
            .consume_fuel(!self.counts_itself)
            .wasm_tail_call(true)
            .wasm_exceptions(true)
            .wasm_branch_hinting(true)
            .wasm_features(WasmFeatures::THREADS, false)
            // wasmtime walks the whole stack for a backtrace, however deep it is, which costs more than the trap. The engine notes the
            // few calls that somebody may want to read of.
            .wasm_backtrace_max_frames(None)
            // Nor does a debugger or another language's exception go through them; to register each module costs time, and
            // more of it the more there are.
            .native_unwind_info(false)
            // Which instruction of the source an address is of is asked for traces only, and takes a tenth of the code. It is made where
            // something shorter is made of it: for what has a table of lines, or DWARF.
            .generate_address_map(false)
            .memory_init_cow(self.maps_data);
        config
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_wasmtimes() {
        let manifest = include_str!("../../../Cargo.toml");
        assert!(manifest.contains(&format!("wasmtime = {{ version = \"={WASMTIME}\"")));
    }

    #[test]
    fn code_for_another_target_is_other_code() {
        let target = Target { has_terms: false, counts_itself: false, maps_data: false, capacity: 1 << 32 };
        let others = [
            Target { has_terms: true, ..target },
            Target { counts_itself: true, ..target },
            Target { maps_data: true, ..target },
            Target { capacity: 1 << 30, ..target },
        ];
        assert_eq!(target.compatibility(), target.compatibility());
        assert!(others.iter().all(|other| other.compatibility() != target.compatibility()));
    }
}
