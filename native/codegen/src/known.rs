//! Functions that were compiled before, here or by somebody else, by what they are.
//!
//! wasmtime asks for each function whether it is known, once it has made its own intermediate form of it, and tells what it was
//! compiled to where it is not. The hash that it asks by is of that form and of all settings, so that what is found is
//! what would be made. The names of other functions, which are numbers of one module, are not in it: they are put in afterwards.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Mutex, MutexGuard, PoisonError};
use wasmtime::CacheStore;

/// The hash of a function.
pub type Hash = [u8; 32];

/// What is known, and what has come to be since somebody asked.
#[derive(Debug, Default)]
pub struct Known(Mutex<Functions>);

#[derive(Debug, Default)]
struct Functions {
    // Pieces as they came, and where in which of them a function is.
    pieces: Vec<Vec<u8>>,
    learnt: HashMap<Hash, (usize, Range<usize>)>,
    new: Vec<(Hash, Vec<u8>)>,
}

impl Known {
    /// How many bytes were learnt.
    pub fn read_to(&self) -> u64 {
        self.functions().pieces.iter().map(|piece| piece.len() as u64).sum()
    }

    /// Learns functions, each by its hash and where its code is in these bytes.
    pub fn learn(&self, bytes: Vec<u8>, functions: Vec<(Hash, Range<usize>)>) {
        let mut known = self.functions();
        let piece = known.pieces.len();
        known.learnt.extend(functions.into_iter().map(|(hash, at)| (hash, (piece, at))));
        known.pieces.push(bytes);
    }

    /// What had to be compiled since this was asked before.
    pub fn take_new(&self) -> Vec<(Hash, Vec<u8>)> {
        std::mem::take(&mut self.functions().new)
    }

    fn functions(&self) -> MutexGuard<'_, Functions> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl CacheStore for Known {
    fn get(&self, key: &[u8]) -> Option<Cow<'_, [u8]>> {
        let known = self.functions();
        let (piece, at) = known.learnt.get(key)?;
        let code = known.pieces.get(*piece)?.get(at.clone())?;
        Some(Cow::Owned(code.to_vec()))
    }

    fn insert(&self, key: &[u8], value: Vec<u8>) -> bool {
        let Some(hash) = key.first_chunk().copied().filter(|_| key.len() == 32) else { return false };
        self.functions().new.push((hash, value));
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::parse_text;
    use crate::{Compiler, Target, What};
    use std::sync::Arc;

    const TARGET: Target =
        Target { has_terms: false, counts_itself: true, maps_data: false, capacity: 1 << 32 };

    // A function with a loop, which calls the one behind it, behind as many others as are asked for.
    fn module(others: usize) -> Vec<u8> {
        let more = (0..others).map(|n| format!("(func (result i32) (i32.const {n}))")).collect::<String>();
        parse_text(&format!(
            r#"(module {more} (func $next (param i32) (result i32) (i32.mul (local.get 0) (i32.const 3)))
              (func (export "f") (param i32) (result i32) (local i32)
                (loop (local.set 1 (i32.add (local.get 1) (call $next (local.get 0))))
                  (br_if 0 (i32.lt_s (local.get 1) (i32.const 1000)))) (local.get 1)))"#
        ))
    }

    fn compile(compiler: &mut Compiler, wasm: &[u8]) -> Vec<u8> {
        compiler.compile(What::Module, wasm, TARGET).unwrap()
    }

    fn learn(known: &Known) -> usize {
        let (mut bytes, mut at) = (Vec::new(), Vec::new());
        let new = known.take_new();
        for (hash, code) in &new {
            at.push((*hash, bytes.len()..bytes.len() + code.len()));
            bytes.extend(code);
        }
        known.learn(bytes, at);
        new.len()
    }

    #[test]
    fn what_is_known_is_what_would_be_made_wherever_it_stands() {
        let known = Arc::new(Known::default());
        let (mut plain, mut knowing) = (Compiler::default(), Compiler::with(known.clone()));
        for others in [0, 3, 0, 7] {
            let wasm = module(others);
            let before = known.read_to();
            assert_eq!(compile(&mut knowing, &wasm), compile(&mut plain, &wasm));
            assert!(learn(&known) > 0 || before > 0);
        }
        // All of a module that was there before is known, but for what belongs to none of its functions.
        compile(&mut knowing, &module(3));
        assert!(known.take_new().len() <= 1);
    }

    #[test]
    fn what_makes_no_sense_is_compiled() {
        let known = Arc::new(Known::default());
        let (mut plain, mut knowing) = (Compiler::default(), Compiler::with(known.clone()));
        let wasm = module(1);
        compile(&mut knowing, &wasm);
        let new = known.take_new();
        let junk = vec![0xab; 64];
        known.learn(junk, new.iter().map(|(hash, _)| (*hash, 0..64)).collect());
        known.learn(Vec::new(), new.iter().map(|(hash, _)| (*hash, 5..9)).collect());
        assert_eq!(compile(&mut knowing, &wasm), compile(&mut plain, &wasm));
    }

    #[test]
    fn other_targets_know_nothing() {
        let known = Arc::new(Known::default());
        let mut knowing = Compiler::with(known.clone());
        let target = Target { counts_itself: false, ..TARGET };
        knowing.compile(What::Module, &module(1), target).unwrap();
        assert!(known.take_new().is_empty());
    }
}
