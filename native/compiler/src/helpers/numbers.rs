//! Numbers: floats as words, and arithmetic that is not done in place.

use super::Writer;
use crate::access::{FIRST, at, kind_byte};
use crate::code::{Code, F64, I32, I64};
use crate::error::Result;
use crate::helper::Arith;
use instar_terms::floats;
use instar_terms::layout::{self, BIAS, Kind, NON_VALUE, Register as Shared, TAG_BOXED, TAG_MASK};
use wasm_encoder::Ieee64;

impl Writer<'_> {
    pub(super) fn box_float(&mut self) -> Result {
        let runtime = self.context.runtime("box_float")?;
        self.is_full(|code| {
            code.i().i32_const(16);
        });
        self.code.when_rare();
        self.code.i().local_get(0).return_call(runtime);
        self.code.end();
        self.float_at_hp(|code| {
            code.i().local_get(0);
        });
        Ok(())
    }

    // A float as a word; there is room.
    fn float_at_hp(&mut self, float: impl FnOnce(&mut Code)) {
        let address = self.code.scratch(I32, 0);
        self.get(Shared::Hp);
        self.code.i().local_tee(address).i64_const(layout::header(Kind::Float, 1) as i64).i64_store(at(0));
        self.code.i().local_get(address);
        float(&mut self.code);
        self.code.i().f64_store(at(8)).local_get(address).i32_const(16).i32_add();
        self.set(Shared::Hp);
        self.code
            .i()
            .local_get(address)
            .i32_const((BIAS - TAG_BOXED as u32) as i32)
            .i32_sub()
            .i64_extend_i32_u();
    }

    pub(super) fn float_of(&mut self) -> Result {
        let add = self.context.bif("erlang", "+", 2);
        let zero = self.context.literal(&crate::etf::Term::Float(0.0))?;
        let slow = self.code.depth;
        self.code.block();
        self.float_or(0, slow);
        self.code.i().local_get(0).i32_wrap_i64().f64_load(at(FIRST)).return_();
        self.code.end();
        // A big integer becomes a float so, and anything else is badarith.
        self.code.i().local_get(0).i64_const(zero as i64).call(add).local_tee(0);
        self.code.i().i64_const(NON_VALUE as i64).i64_eq();
        self.code.when();
        self.code.i().f64_const(Ieee64::new(f64::NAN.to_bits())).return_();
        self.code.end();
        self.code.i().local_get(0).i32_wrap_i64().f64_load(at(FIRST));
        Ok(())
    }

    // Branches to `otherwise` unless both are floats or small integers, as floats in two scratch locals then.
    fn two_floats(&mut self, otherwise: u32) -> (u32, u32) {
        self.params_as_floats(2, otherwise)
    }

    fn params_as_floats(&mut self, count: u32, otherwise: u32) -> (u32, u32) {
        let floats = (self.code.scratch(F64, 0), self.code.scratch(F64, 1));
        for (param, float) in (0..count).zip([floats.0, floats.1]) {
            let done = self.code.depth;
            self.code.block();
            self.code.i().local_get(param).i64_const(TAG_MASK as i64).i64_and().i64_eqz();
            self.code.when();
            self.code.i().local_get(param).i64_const(layout::SMALL_SHIFT.into()).i64_shr_s();
            self.code.i().f64_convert_i64_s().local_set(float);
            self.code.branch(done);
            self.code.end();
            self.float_or(param, otherwise);
            self.code.i().local_get(param).i32_wrap_i64().f64_load(at(FIRST)).local_set(float);
            self.code.end();
        }
        floats
    }

    // What is no number, and what has no finite result, is the function's own to refuse.
    pub(super) fn math(&mut self, index: u32) -> Result {
        let (name, arity) = (floats::name(index), floats::arity(index));
        let (bif, function) = (self.context.bif("math", name, arity), self.context.float_function());
        let otherwise = self.code.depth;
        self.code.block();
        let (one, two) = self.params_as_floats(arity, otherwise);
        self.code.i().local_get(one);
        match name {
            "floor" => self.code.i().f64_floor(),
            "ceil" => self.code.i().f64_ceil(),
            _ => self.code.i().local_get(two).i32_const(index as i32).call(function),
        };
        self.code.i().local_tee(one).f64_abs().f64_const(Ieee64::new(f64::INFINITY.to_bits())).f64_lt();
        self.code.i().i32_eqz();
        self.code.branch_if_rare(otherwise);
        self.is_full(|code| {
            code.i().i32_const(16);
        });
        self.code.branch_if_rare(otherwise);
        self.float_at_hp(|code| {
            code.i().local_get(one);
        });
        self.code.i().return_();
        self.code.end();
        for param in 0..arity {
            self.code.i().local_get(param);
        }
        self.code.i().call(bif);
        Ok(())
    }

    pub(super) fn float_or(&mut self, local: u32, otherwise: u32) {
        self.not_boxed(local);
        self.code.branch_if(otherwise);
        self.kind(local);
        self.code.i().i32_const(kind_byte(Kind::Float)).i32_ne();
        self.code.branch_if(otherwise);
    }

    fn both_small(&mut self) {
        self.code.i().local_get(0).local_get(1).i64_or().i64_const(TAG_MASK as i64).i64_and().i64_eqz();
    }

    pub(super) fn arith(&mut self, arith: Arith) -> Result {
        let bif = self.context.bif("erlang", arith.name(), 2);
        let otherwise = self.code.depth;
        self.code.block();
        let mixed = self.code.depth;
        self.code.block();
        self.both_small();
        self.code.i().i32_eqz();
        self.code.branch_if(mixed);
        match arith {
            // Small by small has overflown where it was tried.
            Arith::Add | Arith::Subtract => self.code.branch(otherwise),
            Arith::Divide => {
                // Both are exact as floats, or the runtime divides.
                for param in [0, 1] {
                    let limit = layout::small(1 << 53) as i64;
                    self.code.i().local_get(param).i64_const(limit).i64_add().i64_const(2 * limit).i64_gt_u();
                    self.code.branch_if(otherwise);
                }
            }
            Arith::Multiply => self.wide_multiply(otherwise),
        }
        self.code.end();
        let (one, two) = self.two_floats(otherwise);
        self.code.i().local_get(one).local_get(two);
        match arith {
            Arith::Add => self.code.i().f64_add(),
            Arith::Subtract => self.code.i().f64_sub(),
            Arith::Multiply => self.code.i().f64_mul(),
            Arith::Divide => self.code.i().f64_div(),
        };
        self.code
            .i()
            .local_tee(one)
            .f64_abs()
            .f64_const(Ieee64::new(f64::INFINITY.to_bits()))
            .f64_lt()
            .i32_eqz();
        self.code.branch_if(otherwise);
        self.is_full(|code| {
            code.i().i32_const(16);
        });
        self.code.branch_if_rare(otherwise);
        self.float_at_hp(|code| {
            code.i().local_get(one);
        });
        self.code.i().return_();
        self.code.end();
        self.code.i().local_get(0).local_get(1).return_call(bif);
        Ok(())
    }

    // Small by small: the product, if dividing it by one factor gives the other.
    fn wide_multiply(&mut self, otherwise: u32) {
        let (value, product) = (self.code.scratch(I64, 0), self.code.scratch(I64, 1));
        self.code.i().local_get(0).i64_const(layout::SMALL_SHIFT.into()).i64_shr_s().local_tee(value);
        self.code.i().local_get(1).i64_mul().local_set(product);
        // No division by 0, and none by -1 shifted, whose quotient could be too large.
        self.code.i().local_get(1).i64_const(layout::small(1) as i64).i64_add();
        self.code.i().i64_const(layout::small(1) as i64).i64_le_u();
        self.code.branch_if(otherwise);
        self.code.i().local_get(product).local_get(1).i64_div_s().local_get(value).i64_ne();
        self.code.branch_if(otherwise);
        self.code.i().local_get(product).local_get(1).i64_rem_s().i64_eqz().i32_eqz();
        self.code.branch_if(otherwise);
        self.code.i().local_get(product).return_();
    }
}
