//! scratch
use instar_engine::{Call, Engine, Limits, Progress, Returned};
use std::time::Instant;
fn main() {
    let mut args = std::env::args().skip(1);
    let dir = args.next().expect("dir");
    let rounds: usize = args.next().expect("rounds").parse().expect("n");
    let names: Vec<String> = args.collect();
    let engine = Engine::new().expect("engine");
    let mut product = 0.0;
    let mut count = 0;
    for name in &names {
        let program = std::fs::read(format!("{dir}/{name}.program")).expect("read");
        let values: Vec<i64> = std::fs::read_to_string(format!("{dir}/{name}.args"))
            .expect("args")
            .split_whitespace()
            .map(|x| x.parse().expect("i"))
            .collect();
        let beam: f64 =
            std::fs::read_to_string(format!("{dir}/{name}.beam")).expect("beam").trim().parse().expect("f");
        let t0 = Instant::now();
        let wasm = instar_compiler::compile(&program).expect("compile");
        let t1 = Instant::now();
        std::fs::write(format!("{dir}/{name}.wasm"), &wasm).expect("write");
        let code = engine.load(&wasm, None).expect("load");
        let t2 = Instant::now();
        let (_, function) = code.terms().expect("terms").function("run", values.len()).expect("run");
        let mut best = f64::MAX;
        for _ in 0..rounds {
            let start = Instant::now();
            let words = values.clone();
            let mut call = Call::of_terms(
                &code,
                function,
                Limits { fuel: None, memory: 512 << 20 },
                |_heap| Ok::<_, ()>(words.iter().map(|x| instar_terms::layout::small(*x)).collect()),
                |_| None,
            )
            .expect("a")
            .expect("b");
            loop {
                match call.advance() {
                    Progress::Suspended => {}
                    Progress::Finished(result) => {
                        match result.expect("ok") {
                            Returned::Terms(t) => {
                                t.read(|_h, r| {
                                    r.expect("value");
                                    Ok::<_, ()>(())
                                })
                                .expect("r")
                                .expect("s");
                            }
                            _ => panic!(),
                        }
                        break;
                    }
                    #[allow(unreachable_patterns)]
                    _ => panic!(),
                }
            }
            let ms = start.elapsed().as_secs_f64() * 1e3;
            if ms < best {
                best = ms;
            }
        }
        product += (best / beam).ln();
        count += 1;
        println!(
            "{name:16} {best:9.3} ms  ratio {:6.2}  compile {:6.1} load {:7.1} wasm {}",
            best / beam,
            (t1 - t0).as_secs_f64() * 1e3,
            (t2 - t1).as_secs_f64() * 1e3,
            wasm.len()
        );
    }
    println!("mean {:.3}", (product / count as f64).exp());
}
