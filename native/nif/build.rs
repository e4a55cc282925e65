//! Tells the linker that the library, once in a process, stays there.

fn main() {
    // Threads of the runtime and wasmtime's signal handlers outlive any Erlang module: unmapping their
    // code when the last module that uses the library is purged would crash the VM.
    // On macOS the library says it itself, see `stay_mapped` in `system.rs`.
    if matches!(std::env::var("CARGO_CFG_TARGET_OS").as_deref(), Ok("linux" | "freebsd")) {
        println!("cargo:rustc-cdylib-link-arg=-Wl,-z,nodelete");
    }
    println!("cargo:rerun-if-changed=build.rs");
}
