//! A program in Rust, for wasm32-wasip2: what it is given, and what it does with a folder.
use std::io::{Read, Write};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    println!("arguments {arguments:?}");
    println!("WHO={}", std::env::var("WHO").unwrap_or_default());
    let mut input = String::new();
    std::io::stdin().read_to_string(&mut input).unwrap();
    println!("input {input:?}");
    match arguments.first().map(String::as_str) {
        Some("files") => files(),
        Some("panic") => panic!("as told"),
        Some("connect") => println!("{:?}", std::net::TcpStream::connect("127.0.0.1:80").map(|_| ())),
        Some("sleep") => std::thread::sleep(std::time::Duration::from_secs(3600)),
        Some("exit") => std::process::exit(3),
        Some("write") => loop {
            std::io::stdout().write_all(&[b'a'; 4096]).unwrap();
        },
        Some("open") => {
            let mut open = Vec::new();
            loop {
                match std::fs::File::create(format!("/out/{}", open.len())) {
                    Ok(file) => open.push(file),
                    Err(error) => break println!("{} {error}", open.len()),
                }
            }
        }
        _ => {}
    }
}

fn files() {
    println!("{:?}", std::fs::read_to_string("/in/a").map_err(|error| error.kind()));
    println!("{:?}", std::fs::write("/in/b", "b").map_err(|error| error.kind()));
    println!("{:?}", std::fs::write("/out/b", "written").map_err(|error| error.kind()));
    println!("{:?}", std::fs::read_to_string("/out/b").map_err(|error| error.kind()));
    println!("{:?}", std::fs::read_to_string("/in/../../secret").map_err(|error| error.kind()));
    println!("{:?}", std::fs::read_to_string("/in/leads_out").map_err(|error| error.kind()));
    println!("{:?}", std::fs::read_to_string("/in/pipe").map_err(|error| error.kind()));
    let mut names: Vec<_> =
        std::fs::read_dir("/out").unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    println!("{names:?}");
}
