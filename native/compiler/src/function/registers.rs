//! Registers: words and floats, where they are, and how they get from one to another.

use super::state::Float;
use super::{Compiler, Word};
use crate::access::{FIRST, at};
use crate::code::{F64, I64};
use crate::context::{Context, Site};
use crate::error::Result;
use crate::etf::Term;
use crate::fixed;
use crate::helper::Helper;
use crate::program::{Function, Operand, Register, Value};
use crate::statics::FLAT_MAP;
use crate::types::Type;
use instar_terms::layout::Register as Shared;
use wasm_encoder::{Ieee64, MemArg};

impl Compiler<'_> {
    pub(crate) fn get_shared(&mut self, register: Shared) {
        self.code.get_shared(register);
    }

    pub(crate) fn set_shared(&mut self, register: Shared) {
        self.code.set_shared(register);
    }

    pub(crate) fn x_local(&mut self, x: u32) -> u32 {
        match self.words.get(&x) {
            Some(local) => *local,
            None => {
                let local = self.code.local(I64);
                self.words.insert(x, local);
                local
            }
        }
    }

    fn float_local(&mut self, register: Register) -> u32 {
        match self.floats.get(&register) {
            Some(local) => *local,
            None => {
                let local = self.code.local(F64);
                self.floats.insert(register, local);
                local
            }
        }
    }

    fn box_helper(&mut self) -> Result<u32> {
        self.labels.boxes = true;
        self.context.helper(Helper::BoxFloat)
    }

    pub(super) fn box_x(&mut self, x: u32) -> Result {
        let (word, float) = (self.x_local(x), self.float_local(Register::X(x)));
        let helper = self.box_helper()?;
        self.code.i().local_get(float).call(helper).local_set(word);
        self.state.floats.insert(x, Float::Both);
        Ok(())
    }

    /// All x registers are gone: something was called.
    pub(crate) fn forget(&mut self) {
        self.state.floats.clear();
    }

    /// Whether a float is in a local of its own.
    pub(crate) fn has_floats(&self) -> bool {
        !self.state.floats.is_empty()
    }

    /// Whether an operand is a float that is there unboxed, or surely a float.
    pub(crate) fn is_float(&self, operand: &Operand) -> bool {
        operand.kind == Type::Float || self.is_unboxed(operand)
    }

    pub(crate) fn is_unboxed(&self, operand: &Operand) -> bool {
        match &operand.value {
            Value::Register(Register::X(x)) => self.state.floats.contains_key(x),
            Value::Register(Register::Fr(_)) | Value::Literal(Term::Float(_)) => true,
            _ => false,
        }
    }

    /// An operand as a word that can be pushed again and again; up to four at a time are told apart.
    pub(crate) fn word(&mut self, operand: &Operand, scratch: u32) -> Result<Word> {
        match &operand.value {
            Value::Literal(term) => {
                if let Term::Map(pairs) = term
                    && pairs.len() <= FLAT_MAP
                    && pairs.iter().all(|(key, _)| matches!(key, Term::Atom(_)))
                {
                    let (context, at) = self.shapes();
                    context.shape(pairs.iter().map(|(key, _)| key.clone()).collect(), at)?;
                }
                let word = self.context.literal(term)?;
                Ok(self.constant(word))
            }
            Value::Register(Register::X(x)) => {
                if self.state.floats.get(x) == Some(&Float::Unboxed) {
                    self.box_x(*x)?;
                }
                Ok(Word::Local(self.x_local(*x)))
            }
            Value::Register(_) => {
                self.push(operand)?;
                let local = self.code.scratch(I64, scratch);
                self.code.i().local_set(local);
                Ok(Word::Local(local))
            }
        }
    }

    pub(crate) fn push_word(&mut self, word: Word) {
        match word {
            Word::Local(local) => {
                self.code.i().local_get(local);
            }
            Word::Constant(word) => {
                self.code.i().i64_const(word as i64);
            }
            Word::Pooled(place, offset) => {
                let place = MemArg { offset: place, align: 2, memory_index: 0 };
                self.code.i().i32_const(0).i32_load(place).i64_load(at(offset));
            }
        }
    }

    /// A word that this program has for something: as a constant, or where other programs have another one.
    pub(crate) fn constant(&mut self, word: u64) -> Word {
        if fixed::is_same_everywhere(word) { Word::Constant(word) } else { self.numbered(word) }
    }

    /// The same of a word that counts what the program has.
    pub(crate) fn numbered(&mut self, word: u64) -> Word {
        match self.function.number.and_then(|number| Some((number, self.context.fixed.place(number)?))) {
            Some((number, place)) => Word::Pooled(place, self.context.fixed.offset(number, word)),
            None => Word::Constant(word),
        }
    }

    pub(crate) fn push_constant(&mut self, word: u64) {
        let word = self.constant(word);
        self.push_word(word);
    }

    /// Who knows shapes, and who asks.
    pub(crate) fn shapes(&mut self) -> (&mut Context, Site<'_>) {
        let Function { mfa, number, .. } = self.function;
        (self.context, Site { module: self.module, name: &mfa.module, number: *number })
    }

    /// Pushes an operand as a word.
    pub(crate) fn push(&mut self, operand: &Operand) -> Result {
        match &operand.value {
            Value::Register(Register::Y(y)) => {
                let (base, offset) = self.slot(*y)?;
                self.code.i().local_get(base).i64_load(at(offset));
            }
            Value::Register(Register::Fr(_)) => {
                let local = self.float_local(operand.register().unwrap_or(Register::Fr(0)));
                let helper = self.box_helper()?;
                self.code.i().local_get(local).call(helper);
            }
            _ => {
                let word = self.word(operand, 0)?;
                self.push_word(word);
            }
        }
        Ok(())
    }

    /// Pushes an operand that is surely a float, unboxed.
    pub(crate) fn push_float(&mut self, operand: &Operand) -> Result {
        match &operand.value {
            Value::Literal(Term::Float(value)) => {
                self.code.i().f64_const(Ieee64::new(value.to_bits()));
            }
            Value::Register(register) if self.is_unboxed(operand) => {
                let local = self.float_local(*register);
                self.code.i().local_get(local);
            }
            _ => {
                self.push(operand)?;
                self.code.i().i32_wrap_i64().f64_load(at(FIRST));
            }
        }
        Ok(())
    }

    /// Prepares for a word to be put into a register: what is pushed next is the word, then comes `put`.
    pub(crate) fn begin_put(&mut self, to: Register) -> Result {
        if let Register::Y(y) = to {
            let (base, _) = self.slot(y)?;
            self.code.i().local_get(base);
        }
        Ok(())
    }

    /// Puts the word on the stack into a register.
    pub(crate) fn put(&mut self, to: Register) -> Result {
        match to {
            Register::X(x) => {
                let local = self.x_local(x);
                self.code.i().local_set(local);
                self.state.floats.remove(&x);
            }
            Register::Y(y) => {
                let (_, offset) = self.slot(y)?;
                self.code.i().i64_store(at(offset));
            }
            Register::Fr(_) => {
                let local = self.float_local(to);
                self.code.i().i32_wrap_i64().f64_load(at(FIRST)).local_set(local);
            }
        }
        Ok(())
    }

    /// Puts a word into a register.
    pub(crate) fn put_word(&mut self, to: Register, word: Word) -> Result {
        self.begin_put(to)?;
        self.push_word(word);
        self.put(to)
    }

    /// Puts the float on the stack into a register, unboxed if it has a local for that.
    pub(crate) fn put_float(&mut self, to: Register) -> Result {
        match to {
            Register::X(x) => {
                let local = self.float_local(to);
                self.code.i().local_set(local);
                self.state.floats.insert(x, Float::Unboxed);
            }
            Register::Fr(_) => {
                let local = self.float_local(to);
                self.code.i().local_set(local);
            }
            Register::Y(_) => {
                let float = self.code.scratch(F64, 0);
                let helper = self.box_helper()?;
                self.code.i().local_set(float);
                self.begin_put(to)?;
                self.code.i().local_get(float).call(helper);
                self.put(to)?;
            }
        }
        Ok(())
    }

    pub(super) fn copy(&mut self, from: &Operand, to: Register) -> Result {
        if let (true, Register::X(_)) = (self.is_unboxed(from), to) {
            let both = matches!(from.register(), Some(Register::X(x)) if self.state.floats.get(&x) == Some(&Float::Both));
            if !both {
                self.push_float(from)?;
                return self.put_float(to);
            }
        }
        self.begin_put(to)?;
        self.push(from)?;
        self.put(to)
    }

    pub(super) fn swap(&mut self, one: Register, two: Register) -> Result {
        let operand = |register| Operand { value: Value::Register(register), kind: Type::Any };
        let (first, second) = (self.code.scratch(I64, 1), self.code.scratch(I64, 2));
        self.push(&operand(one))?;
        self.push(&operand(two))?;
        self.code.i().local_set(second).local_set(first);
        self.put_word(one, Word::Local(second))?;
        self.put_word(two, Word::Local(first))
    }
}
