//! scratch
fn main() {
    let path = std::env::args().nth(1).expect("wasm");
    let mut config = wasmtime::Config::new();
    config
        .memory_reservation(4 << 30)
        .memory_guard_size(32 << 20)
        .wasm_tail_call(true)
        .wasm_branch_hinting(true)
        .wasm_exceptions(true)
        .collector(wasmtime::Collector::Null);
    let engine = wasmtime::Engine::new(&config).expect("e");
    let module = wasmtime::Module::from_file(&engine, &path).expect("m");
    std::fs::write(format!("{path}.text"), module.text()).expect("w");
    for f in module.functions() {
        println!("{:x} {:?} {}", f.offset, f.name, f.len);
    }
}
