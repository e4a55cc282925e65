//! Attacks the sandbox with generated input: `instar_fuzz KIND ROUNDS [SEED]`. It ends with a status other than zero,
//! and names the seed, when something was not as it is promised.
//!
//! A kind is a module of this crate with one function. `bin/fuzz` runs it. What is attacked from Elixir only has its input
//! from here: `instar_fuzz generate KIND`.

#![cfg_attr(test, allow(clippy::unwrap_used))]

mod generate;
mod heaps;
mod resident;

use std::process::ExitCode;

/// Runs so many rounds from a seed; what it returns is printed, an error fails the run.
type Kind = fn(rounds: u64, seed: u64) -> Result<String, String>;

/// All kinds by their names.
const KINDS: &[(&str, Kind)] = &[("heaps", heaps::run)];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    if let ["generate", kind] = words[..] {
        return match generate::run(kind) {
            Ok(true) => ExitCode::SUCCESS,
            _ => ExitCode::FAILURE,
        };
    }
    let (name, rounds, seed) = match words[..] {
        [name, rounds] => (name, rounds.parse(), Ok(fastrand::u64(..))),
        [name, rounds, seed] => (name, rounds.parse(), seed.parse()),
        _ => ("", Ok(0), Ok(0)),
    };
    let kind = KINDS.iter().find(|(known, _)| *known == name);
    let (Some((_, run)), Ok(rounds), Ok(seed)) = (kind, rounds, seed) else {
        let names: Vec<&str> = KINDS.iter().map(|(name, _)| *name).collect();
        eprintln!("usage: instar_fuzz {} ROUNDS [SEED]", names.join("|"));
        return ExitCode::from(2);
    };
    match run(rounds, seed) {
        Ok(report) => {
            println!("{name}: {rounds} rounds from seed {seed}: {report}");
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("{name}, seed {seed}: {problem}");
            ExitCode::FAILURE
        }
    }
}
