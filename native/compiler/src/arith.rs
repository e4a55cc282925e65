//! Arithmetic: small integers and floats in place, the rest by the runtime.

use crate::code::{F64, I64};
use crate::error::Result;
use crate::etf::Term;
use crate::function::{Compiler, Fail, Word};
use crate::helper::{Arith, Helper};
use crate::program::{Label, Operand, Register, Value};
use instar_terms::layout::{self, SMALL_MAX, SMALL_MIN, TAG_MASK};
use wasm_encoder::Ieee64;

/// Where a built-in function's failure goes, and what is in use when it needs the heap.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Slow {
    pub fail: Label,
    pub live: Option<u32>,
}

// The scratch locals of this file: operands in 1 and 2, the result in 3.
const RESULT: u32 = 3;

impl Compiler<'_> {
    /// Arithmetic in place; false when this is none.
    pub(crate) fn arithmetic(
        &mut self,
        name: &str,
        slow: Slow,
        args: &[Operand],
        to: Register,
    ) -> Result<bool> {
        match (name, args) {
            ("fnegate", [one]) => {
                self.push_float(one)?;
                self.code.i().f64_neg();
                self.put_float(to)?;
            }
            ("-", [one]) => self.negate(slow, one, to)?,
            // As the BEAM's loader does it, which makes 0.0 of -0.0. Called by its name, it doesn't.
            ("+", [one]) => {
                let zero = Operand::literal(Term::Integer(0));
                return self.arithmetic(name, slow, &[one.clone(), zero], to);
            }
            ("+" | "-" | "*" | "/" | "fadd" | "fsub" | "fmul" | "fdiv", [one, two]) => {
                let Some(arith) = Arith::of(name) else { return Ok(false) };
                if self.is_float(one) && self.is_float(two) {
                    self.float_arithmetic(arith, slow, one, two, to)?;
                } else {
                    self.word_arithmetic(arith, slow, one, two, to)?;
                }
            }
            ("div" | "rem", [one, two]) => self.divide(name, slow, one, two, to)?,
            ("band" | "bor" | "bxor", [one, two]) => self.bitwise(name, slow, one, two, to)?,
            ("bsl" | "bsr", [one, two]) => self.shift(name, slow, one, two, to)?,
            ("max" | "min", [one, two]) => self.choose(name, slow, one, two, to)?,
            _ => return Ok(false),
        }
        Ok(true)
    }

    fn float_arithmetic(
        &mut self,
        arith: Arith,
        slow: Slow,
        one: &Operand,
        two: &Operand,
        to: Register,
    ) -> Result {
        let result = self.code.scratch(F64, 1);
        self.push_float(one)?;
        self.push_float(two)?;
        match arith {
            Arith::Add => self.code.i().f64_add(),
            Arith::Subtract => self.code.i().f64_sub(),
            Arith::Multiply => self.code.i().f64_mul(),
            Arith::Divide => self.code.i().f64_div(),
        };
        self.code.i().local_tee(result).f64_abs().f64_const(Ieee64::new(f64::INFINITY.to_bits())).f64_lt();
        self.code.i().i32_eqz();
        if slow.fail == 0 {
            // The runtime's own function says what is wrong.
            let bif = self.context.bif("erlang", arith.name(), 2);
            let (before, boxes) = (self.state.clone(), self.labels.boxes);
            self.code.when_rare();
            self.push(one)?;
            self.push(two)?;
            self.code.i().call(bif).drop();
            self.raise()?;
            self.code.end();
            (self.state, self.labels.boxes) = (before, boxes);
        } else {
            self.fail_if(Fail::Label(slow.fail))?;
        }
        self.code.i().local_get(result);
        self.put_float(to)
    }

    // Fast code between `fast` and `slow`: what `fast` can't do branches to the block that it is given.
    fn fast_or_slow(
        &mut self,
        slow: Slow,
        args: &[&Operand],
        to: Register,
        call: impl FnOnce(&mut Self) -> Result<u32>,
        fast: impl FnOnce(&mut Self, u32, u32) -> Result,
    ) -> Result {
        let result = self.code.scratch(I64, RESULT);
        let done = self.code.depth;
        self.code.block();
        self.code.block();
        fast(self, done + 1, result)?;
        self.code.branch(done);
        self.code.end();
        let before = self.state.clone();
        if let Some(live) = slow.live {
            self.need_heap(0, live)?;
        }
        for arg in args {
            self.push(arg)?;
        }
        let function = call(self)?;
        self.code.i().call(function).local_set(result);
        self.check_result(slow.fail, result)?;
        self.state = before;
        self.code.end();
        self.put_word(to, Word::Local(result))
    }

    /// Raises or jumps if a built-in function's result, in this local, is none.
    pub(crate) fn check_result(&mut self, fail: Label, result: u32) -> Result {
        if fail == 0 {
            return self.raise_if_none(result);
        }
        self.code.i().local_get(result).i64_const(layout::NON_VALUE as i64).i64_eq();
        self.jump_if(fail)
    }

    // Branches to `slow` unless the operands that aren't known to be small are.
    fn small_or(&mut self, slow: u32, operands: &[(&Operand, Word)]) {
        let unknown: Vec<Word> = operands
            .iter()
            .filter(|(operand, _)| operand.kind.small().is_none())
            .map(|(_, word)| *word)
            .collect();
        if unknown.is_empty() {
            return;
        }
        for word in &unknown {
            self.push_word(*word);
        }
        for _ in 1..unknown.len() {
            self.code.i().i64_or();
        }
        self.code.i().i64_const(TAG_MASK as i64).i64_and().i64_eqz().i32_eqz();
        self.code.branch_if_rare(slow);
    }

    fn word_arithmetic(
        &mut self,
        arith: Arith,
        slow: Slow,
        one: &Operand,
        two: &Operand,
        to: Register,
    ) -> Result {
        if let Some(bounds) = bounds(arith, one, two)
            && layout::is_small(bounds.0)
            && layout::is_small(bounds.1)
        {
            self.begin_put(to)?;
            self.push(one)?;
            if arith == Arith::Multiply {
                self.code.i().i64_const(layout::SMALL_SHIFT.into()).i64_shr_s();
            }
            self.push(two)?;
            self.integer(arith);
            return self.put(to);
        }
        let (first, second) = (self.word(one, 1)?, self.word(two, 2)?);
        let call = |this: &mut Self| this.context.helper(Helper::Arith(arith));
        self.fast_or_slow(slow, &[one, two], to, call, |this, otherwise, result| {
            if arith == Arith::Divide {
                this.code.branch(otherwise);
                return Ok(());
            }
            this.small_or(otherwise, &[(one, first), (two, second)]);
            if arith == Arith::Multiply {
                this.check_factors(otherwise, one, first, two, second);
                this.push_word(first);
                this.code.i().i64_const(layout::SMALL_SHIFT.into()).i64_shr_s();
                this.push_word(second);
                this.integer(arith);
                this.code.i().local_set(result);
            } else {
                this.push_word(first);
                this.push_word(second);
                this.integer(arith);
                this.code.i().local_set(result);
                this.check_overflow(otherwise, arith, first, second, result);
            }
            Ok(())
        })
    }

    fn integer(&mut self, arith: Arith) {
        match arith {
            Arith::Add => self.code.i().i64_add(),
            Arith::Subtract => self.code.i().i64_sub(),
            Arith::Multiply | Arith::Divide => self.code.i().i64_mul(),
        };
    }

    fn check_overflow(&mut self, otherwise: u32, arith: Arith, first: Word, second: Word, result: u32) {
        match second {
            // Adding something positive must give more, and so on.
            Word::Constant(word) => {
                self.code.i().local_get(result);
                self.push_word(first);
                if (arith == Arith::Add) == (word as i64 >= 0) {
                    self.code.i().i64_lt_s();
                } else {
                    self.code.i().i64_gt_s();
                }
            }
            // The signs: of a sum unlike both, of a difference unlike the first, which is unlike the second.
            Word::Local(_) | Word::Pooled(..) => {
                self.push_word(first);
                if arith == Arith::Add {
                    self.code.i().local_get(result).i64_xor();
                    self.push_word(second);
                    self.code.i().local_get(result).i64_xor();
                } else {
                    self.push_word(second);
                    self.code.i().i64_xor();
                    self.push_word(first);
                    self.code.i().local_get(result).i64_xor();
                }
                self.code.i().i64_and().i64_const(0).i64_lt_s();
            }
        }
        self.code.branch_if_rare(otherwise);
    }

    // Both factors are in bounds within which no product overflows; a wider check is the helper's.
    fn check_factors(&mut self, otherwise: u32, one: &Operand, first: Word, two: &Operand, second: Word) {
        let magnitude = |operand: &Operand| {
            operand.kind.small().map(|(low, high)| low.unsigned_abs().max(high.unsigned_abs()).max(1))
        };
        let (one, two) = (magnitude(one), magnitude(two));
        let most = |other: Option<u64>| other.map_or(1 << 30, |other| SMALL_MAX as u64 / other);
        let limits = match (one, two) {
            (None, None) => vec![(first, 1 << 30), (second, 1 << 30)],
            (Some(_), None) => vec![(second, most(one))],
            (None, Some(_)) => vec![(first, most(two))],
            // Both are known, and the bounds of the product are too far apart: look at the larger one.
            (Some(known), Some(other)) if known >= other => vec![(first, most(two))],
            (Some(_), Some(_)) => vec![(second, most(one))],
        };
        for (word, limit) in limits {
            let limit = layout::small(limit.min(1 << 59) as i64) as i64;
            self.push_word(word);
            self.code.i().i64_const(limit).i64_add().i64_const(2 * limit).i64_gt_u();
            self.code.branch_if_rare(otherwise);
        }
    }

    fn negate(&mut self, slow: Slow, one: &Operand, to: Register) -> Result {
        if self.is_float(one) {
            self.push_float(one)?;
            self.code.i().f64_neg();
            return self.put_float(to);
        }
        let word = self.word(one, 1)?;
        let call = |this: &mut Self| Ok(this.context.bif("erlang", "-", 1));
        self.fast_or_slow(slow, &[one], to, call, |this, otherwise, result| {
            this.small_or(otherwise, &[(one, word)]);
            this.push_word(word);
            this.code.i().i64_const(layout::small(SMALL_MIN) as i64).i64_eq();
            this.code.branch_if_rare(otherwise);
            this.code.i().i64_const(0);
            this.push_word(word);
            this.code.i().i64_sub().local_set(result);
            Ok(())
        })
    }

    fn divide(&mut self, name: &str, slow: Slow, one: &Operand, two: &Operand, to: Register) -> Result {
        let (first, second) = (self.word(one, 1)?, self.word(two, 2)?);
        let call = |this: &mut Self| Ok(this.context.bif("erlang", name, 2));
        self.fast_or_slow(slow, &[one, two], to, call, |this, otherwise, result| {
            this.small_or(otherwise, &[(one, first), (two, second)]);
            // Not by 0, and not by -1, the one quotient that can be too large.
            let harmless = two.kind.small().is_some_and(|(low, high)| low > 0 || high < -1);
            if !harmless {
                this.push_word(second);
                this.code.i().i64_const(layout::small(1) as i64).i64_add();
                this.code.i().i64_const(layout::small(1) as i64).i64_le_u();
                this.code.branch_if_rare(otherwise);
            }
            this.push_word(first);
            this.push_word(second);
            if name == "div" {
                this.code.i().i64_div_s().i64_const(layout::SMALL_SHIFT.into()).i64_shl();
            } else {
                this.code.i().i64_rem_s();
            }
            this.code.i().local_set(result);
            Ok(())
        })
    }

    fn bitwise(&mut self, name: &str, slow: Slow, one: &Operand, two: &Operand, to: Register) -> Result {
        let (first, second) = (self.word(one, 1)?, self.word(two, 2)?);
        let call = |this: &mut Self| Ok(this.context.bif("erlang", name, 2));
        self.fast_or_slow(slow, &[one, two], to, call, |this, otherwise, result| {
            this.small_or(otherwise, &[(one, first), (two, second)]);
            this.push_word(first);
            this.push_word(second);
            match name {
                "band" => this.code.i().i64_and(),
                "bor" => this.code.i().i64_or(),
                _ => this.code.i().i64_xor(),
            };
            this.code.i().local_set(result);
            Ok(())
        })
    }

    /// The greater or the smaller one.
    pub(crate) fn choose(
        &mut self,
        name: &str,
        slow: Slow,
        one: &Operand,
        two: &Operand,
        to: Register,
    ) -> Result {
        let (first, second) = (self.word(one, 1)?, self.word(two, 2)?);
        let call = |this: &mut Self| Ok(this.context.bif("erlang", name, 2));
        self.fast_or_slow(slow, &[one, two], to, call, |this, otherwise, result| {
            this.small_or(otherwise, &[(one, first), (two, second)]);
            for word in [first, second, first, second] {
                this.push_word(word);
            }
            match name {
                "max" => this.code.i().i64_ge_s().select(),
                _ => this.code.i().i64_le_s().select(),
            };
            this.code.i().local_set(result);
            Ok(())
        })
    }

    // By 0 to 60 in place.
    fn shift(&mut self, name: &str, slow: Slow, one: &Operand, two: &Operand, to: Register) -> Result {
        const MOST: i64 = 60;
        let (first, second) = (self.word(one, 1)?, self.word(two, 2)?);
        let call = |this: &mut Self| Ok(this.context.bif("erlang", name, 2));
        let known = two.as_integer().filter(|count| (0..=MOST).contains(count));
        self.fast_or_slow(slow, &[one, two], to, call, |this, otherwise, result| {
            this.small_or(otherwise, &[(one, first), (two, second)]);
            if known.is_none() {
                this.push_word(second);
                this.code.i().i64_const(layout::small(MOST) as i64).i64_gt_u();
                this.code.branch_if_rare(otherwise);
            }
            let count = |this: &mut Self| match known {
                Some(count) => {
                    this.code.i().i64_const(count);
                }
                None => {
                    this.push_word(second);
                    this.code.i().i64_const(layout::SMALL_SHIFT.into()).i64_shr_u();
                }
            };
            this.push_word(first);
            count(this);
            if name == "bsr" {
                this.code.i().i64_shr_s().i64_const(!(TAG_MASK as i64)).i64_and().local_set(result);
            } else {
                // What was shifted out is missing when it is shifted back.
                this.code.i().i64_shl().local_tee(result);
                count(this);
                this.code.i().i64_shr_s();
                this.push_word(first);
                this.code.i().i64_ne();
                this.code.branch_if_rare(otherwise);
            }
            Ok(())
        })
    }

    pub(crate) fn fmove(&mut self, from: &Operand, to: Register) -> Result {
        self.push_float(from)?;
        self.put_float(to)
    }

    pub(crate) fn fconv(&mut self, from: &Operand, to: Register) -> Result {
        if self.is_float(from) {
            return self.fmove(from, to);
        }
        let word = self.word(from, 1)?;
        if from.kind.small().is_none() {
            self.push_word(word);
            self.code.i().i64_const(TAG_MASK as i64).i64_and().i64_eqz();
            self.code.when_of(F64);
        }
        self.push_word(word);
        self.code.i().i64_const(layout::SMALL_SHIFT.into()).i64_shr_s().f64_convert_i64_s();
        if from.kind.small().is_none() {
            let helper = self.context.helper(Helper::ToFloat)?;
            let float = self.code.scratch(F64, 1);
            self.code.otherwise();
            self.push_word(word);
            self.code.i().call(helper).local_tee(float).local_get(float).local_get(float).f64_ne();
            self.code.when_rare();
            self.raise()?;
            self.code.end();
            self.code.end();
        }
        self.put_float(to)
    }

    /// Whether an operand is a register that `to` overwrites.
    pub(crate) fn overwrites(to: Register, operand: &Operand) -> bool {
        operand.value == Value::Register(to)
    }
}

// Between what the result lies, if that is known of both operands.
fn bounds(arith: Arith, one: &Operand, two: &Operand) -> Option<(i64, i64)> {
    let ((low, high), (other_low, other_high)) = (one.kind.small()?, two.kind.small()?);
    match arith {
        Arith::Add => Some((low.checked_add(other_low)?, high.checked_add(other_high)?)),
        Arith::Subtract => Some((low.checked_sub(other_high)?, high.checked_sub(other_low)?)),
        Arith::Multiply => {
            let mut products = Vec::new();
            for one in [low, high] {
                for two in [other_low, other_high] {
                    products.push(one.checked_mul(two)?);
                }
            }
            Some((*products.iter().min()?, *products.iter().max()?))
        }
        Arith::Divide => None,
    }
}
