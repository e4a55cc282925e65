//! A function's body while it is written: instructions, locals, open blocks, and which branches are rare.

use instar_terms::imports::Type;
use instar_terms::layout::Register as Shared;
use std::collections::HashMap;
use wasm_encoder::{BlockType, BranchHint, Encode, InstructionSink, MemArg, ValType};

pub(crate) const I32: ValType = ValType::I32;
pub(crate) const I64: ValType = ValType::I64;
pub(crate) const F64: ValType = ValType::F64;

/// WebAssembly's own name of a type.
pub(crate) fn val_type(kind: Type) -> ValType {
    match kind {
        Type::I32 => I32,
        Type::I64 => I64,
        Type::F64 => F64,
    }
}

// The scratch local of `set_shared`.
const SHARED: u32 = 9;
/// The number of the global that is the budget.
pub(crate) const BUDGET: u32 = 0;

/// The body of one function.
#[derive(Debug, Default)]
pub(crate) struct Code {
    bytes: Vec<u8>,
    // Where a branch is, and whether it is taken as a rule.
    hints: Vec<(usize, u32)>,
    // From which instruction on which line holds, as the function numbers them.
    lines: Vec<(usize, u32)>,
    locals: Vec<ValType>,
    params: u32,
    scratch: HashMap<(ValType, u32), u32>,
    /// Blocks that are open.
    pub depth: u32,
}

impl Code {
    /// A body with so many parameters, which are the first locals.
    pub(crate) fn new(params: u32) -> Code {
        Code { params, ..Code::default() }
    }

    /// From here on instructions are of this line, as the function numbers them.
    pub(crate) fn note_line(&mut self, line: u32) {
        let at = self.bytes.len();
        self.lines.pop_if(|(of, _)| *of == at);
        if self.lines.last().map_or(0, |(_, last)| *last) != line {
            self.lines.push((at, line));
        }
    }

    /// Writes instructions.
    pub(crate) fn i(&mut self) -> InstructionSink<'_> {
        InstructionSink::new(&mut self.bytes)
    }

    /// A new local.
    pub(crate) fn local(&mut self, kind: ValType) -> u32 {
        self.locals.push(kind);
        self.params + self.locals.len() as u32 - 1
    }

    /// A local that holds something only within one instruction of Erlang.
    pub(crate) fn scratch(&mut self, kind: ValType, number: u32) -> u32 {
        match self.scratch.get(&(kind, number)) {
            Some(local) => *local,
            None => {
                let local = self.local(kind);
                self.scratch.insert((kind, number), local);
                local
            }
        }
    }

    pub(crate) fn block(&mut self) {
        self.i().block(BlockType::Empty);
        self.depth += 1;
    }

    pub(crate) fn block_of(&mut self, kind: ValType) {
        self.i().block(BlockType::Result(kind));
        self.depth += 1;
    }

    pub(crate) fn repeat(&mut self) {
        self.i().loop_(BlockType::Empty);
        self.depth += 1;
    }

    pub(crate) fn when(&mut self) {
        self.i().if_(BlockType::Empty);
        self.depth += 1;
    }

    /// As `when`, of a condition that is rarely true: its code is moved out of the way.
    pub(crate) fn when_rare(&mut self) {
        self.hints.push((self.bytes.len(), 0));
        self.when();
    }

    /// As `when`, of a condition that is nearly always true: what comes otherwise is moved out of the way.
    pub(crate) fn when_likely(&mut self) {
        self.hints.push((self.bytes.len(), 1));
        self.when();
    }

    pub(crate) fn when_of(&mut self, kind: ValType) {
        self.i().if_(BlockType::Result(kind));
        self.depth += 1;
    }

    pub(crate) fn otherwise(&mut self) {
        self.i().else_();
    }

    pub(crate) fn end(&mut self) {
        self.i().end();
        self.depth -= 1;
    }

    /// Branches to the block that was opened as number `block`, counted from the outermost, 0.
    pub(crate) fn branch(&mut self, block: u32) {
        let relative = self.depth - 1 - block;
        self.i().br(relative);
    }

    pub(crate) fn branch_if(&mut self, block: u32) {
        let relative = self.depth - 1 - block;
        self.i().br_if(relative);
    }

    pub(crate) fn branch_if_rare(&mut self, block: u32) {
        self.hints.push((self.bytes.len(), 0));
        self.branch_if(block);
    }

    /// Pushes what host and guest share.
    pub(crate) fn get_shared(&mut self, register: Shared) {
        let argument = MemArg { offset: register as u64, align: 3, memory_index: 0 };
        match register {
            Shared::Hp | Shared::HpLimit | Shared::Sp | Shared::SpLimit | Shared::Young => {
                self.i().i32_const(0).i32_load(MemArg { align: 2, ..argument });
            }
            Shared::Class | Shared::Reason | Shared::Trace | Shared::Dictionary => {
                self.i().i32_const(0).i64_load(argument);
            }
        }
    }

    /// Sets what host and guest share to what is on the stack.
    pub(crate) fn set_shared(&mut self, register: Shared) {
        let argument = MemArg { offset: register as u64, align: 3, memory_index: 0 };
        match register {
            Shared::Hp | Shared::HpLimit | Shared::Sp | Shared::SpLimit | Shared::Young => {
                let value = self.scratch(I32, SHARED);
                let argument = MemArg { align: 2, ..argument };
                self.i().local_set(value).i32_const(0).local_get(value).i32_store(argument);
            }
            Shared::Class | Shared::Reason | Shared::Trace | Shared::Dictionary => {
                let value = self.scratch(I64, SHARED);
                self.i().local_set(value).i32_const(0).local_get(value).i64_store(argument);
            }
        }
    }

    /// Takes from the budget, and gives up the thread when it is used up. It stands on every way back to the start
    /// of a loop, and on every way to a call; the loader refuses a module where it doesn't.
    pub(crate) fn spend(&mut self, fuel: u32, give_up: u32) {
        let budget = BUDGET;
        self.i().global_get(budget).i64_const(fuel.max(1).into()).i64_sub().global_set(budget);
        self.i().global_get(budget).i64_const(0).i64_lt_s();
        self.when_rare();
        self.i().call(give_up);
        self.end();
    }

    /// The bytes of its instructions so far.
    pub(crate) fn len(&self) -> usize {
        self.bytes.len()
    }

    /// The bytes of the whole body, with its locals, its branch hints, and from which of these bytes on which line holds.
    pub(crate) fn finish(self) -> (Vec<u8>, Vec<BranchHint>, Vec<(u32, u32)>) {
        let mut runs: Vec<(u32, ValType)> = Vec::new();
        for kind in self.locals {
            match runs.last_mut() {
                Some((count, last)) if *last == kind => *count += 1,
                _ => runs.push((1, kind)),
            }
        }
        let mut body = Vec::new();
        runs.len().encode(&mut body);
        for (count, kind) in runs {
            count.encode(&mut body);
            kind.encode(&mut body);
        }
        let start = body.len();
        let hint =
            |(at, value)| BranchHint { branch_func_offset: (start + at) as u32, branch_hint_value: value };
        let hints = self.hints.into_iter().map(hint).collect();
        let lines = self.lines.into_iter().map(|(at, line)| ((start + at) as u32, line)).collect();
        body.extend(self.bytes);
        (body, hints, lines)
    }
}
