//! Small integers as decimal text and back.

use super::Writer;
use crate::access::{at, byte_at, kind_byte};
use crate::code::{I32, I64};
use crate::error::Result;
use instar_terms::layout::{self, BIAS, Kind, NIL, Register as Shared, TAG_BOXED, TAG_CONS, TAG_MASK};

/// Digits that surely are a small integer.
const DIGITS: i64 = 18;

impl Writer<'_> {
    // The digits are written from the last to the first: as cells, each of which is the head of those behind it, or into
    // three words whose first ones are cut off then.
    pub(super) fn integer_text(&mut self, list: bool) -> Result {
        let name = if list { "integer_to_list" } else { "integer_to_binary" };
        let bif = self.context.bif("erlang", name, 1);
        let give_up = self.context.runtime("yield")?;
        let (value, rest) = (self.code.scratch(I64, 0), self.code.scratch(I64, 1));
        let (digit, length) = (self.code.scratch(I64, 2), self.code.scratch(I64, 3));
        let (address, start) = (self.code.scratch(I32, 0), self.code.scratch(I32, 1));
        let otherwise = self.code.depth;
        self.code.block();
        self.code.i().local_get(0).i64_const(TAG_MASK as i64).i64_and().i64_eqz().i32_eqz();
        self.code.branch_if_rare(otherwise);
        // Nineteen digits and a sign.
        self.is_full(|code| {
            code.i().i32_const(20 * 16);
        });
        self.code.branch_if_rare(otherwise);
        self.code.i().local_get(0).i64_const(layout::SMALL_SHIFT.into()).i64_shr_s().local_tee(value);
        self.code.i().i64_const(0).i64_lt_s();
        self.code.when();
        self.code.i().i64_const(0).local_get(value).i64_sub().local_set(value);
        self.code.end();
        self.get(Shared::Hp);
        self.code.i().local_set(start);
        self.code.i().i64_const(NIL as i64).local_set(rest);
        if list {
            self.code.i().local_get(start).local_set(address);
        } else {
            // Behind the place of the binary's first three words.
            self.code.i().local_get(start).i32_const(64).i32_add().local_set(address);
        }
        let put = |this: &mut Self| {
            if list {
                this.code.i().local_get(address).local_get(digit);
                this.code.i().i64_const(layout::SMALL_SHIFT.into()).i64_shl().i64_store(at(0));
                this.code.i().local_get(address).local_get(rest).i64_store(at(8));
                this.code.i().local_get(address).i32_const((BIAS - TAG_CONS as u32) as i32).i32_sub();
                this.code.i().i64_extend_i32_u().local_set(rest);
                this.code.i().local_get(address).i32_const(16).i32_add().local_set(address);
            } else {
                this.code.i().local_get(address).i32_const(1).i32_sub().local_tee(address);
                this.code.i().local_get(digit).i64_store8(byte_at(0));
            }
        };
        let next = self.code.depth;
        self.code.repeat();
        self.code.spend(1, give_up);
        self.code.i().local_get(value).local_get(value).i64_const(10).i64_div_u().local_tee(value);
        self.code.i().i64_const(10).i64_mul().i64_sub().i64_const(i64::from(b'0')).i64_add().local_set(digit);
        put(self);
        self.code.i().local_get(value).i64_eqz().i32_eqz();
        self.code.branch_if(next);
        self.code.end();
        self.code.i().local_get(0).i64_const(0).i64_lt_s();
        self.code.when();
        self.code.i().i64_const(i64::from(b'-')).local_set(digit);
        put(self);
        self.code.end();
        if list {
            self.code.i().local_get(address);
            self.set(Shared::Hp);
            self.code.i().local_get(rest).return_();
        } else {
            self.code.i().local_get(start).i32_const(64).i32_add().local_get(address).i32_sub();
            self.code.i().i64_extend_i32_u().local_set(length);
            // What is behind the digits is cleared; then they go to where they belong, of 24 bytes all.
            for offset in [0, 8, 16] {
                self.code.i().local_get(start).i64_const(0).i64_store(at(64 + offset));
            }
            for offset in [0, 8, 16] {
                self.code
                    .i()
                    .local_get(start)
                    .local_get(address)
                    .i64_load(byte_at(offset))
                    .i64_store(at(16 + offset));
            }
            self.code.i().local_get(start).local_get(length).i64_const(3).i64_shl().i64_store(at(8));
            // How many words.
            self.code.i().local_get(length).i64_const(7).i64_add().i64_const(3).i64_shr_u().local_set(length);
            self.code.i().local_get(start).local_get(length).i64_const(1).i64_add();
            self.code.i().i64_const(layout::HEADER_SIZE_SHIFT.into()).i64_shl();
            self.code.i().i64_const(kind_byte(Kind::Binary).into()).i64_or().i64_store(at(0));
            self.code.i().local_get(start).i32_const(16).i32_add();
            self.code.i().local_get(length).i32_wrap_i64().i32_const(3).i32_shl().i32_add();
            self.set(Shared::Hp);
            self.code.i().local_get(start).i32_const((BIAS - TAG_BOXED as u32) as i32).i32_sub();
            self.code.i().i64_extend_i32_u().return_();
        }
        self.code.end();
        self.code.i().local_get(0).call(bif);
        Ok(())
    }

    // A sign, if there is one, and a few digits.
    pub(super) fn text_integer(&mut self) -> Result {
        let bif = self.context.bif("erlang", "binary_to_integer", 1);
        let give_up = self.context.runtime("yield")?;
        let (base, from) = (self.code.scratch(I32, 0), self.code.scratch(I32, 1));
        let (bits, value) = (self.code.scratch(I64, 0), self.code.scratch(I64, 1));
        let (digit, sign) = (self.code.scratch(I64, 2), self.code.scratch(I64, 3));
        let otherwise = self.code.depth;
        self.code.block();
        self.locate_bytes(0, (base, from, bits), |code| code.branch_if_rare(otherwise));
        // Whole bytes: one at least, and not too many.
        self.code.i().local_get(bits).i64_const(8).i64_sub().i64_const(3).i64_rotr();
        self.code.i().i64_const(DIGITS).i64_ge_u();
        self.code.branch_if_rare(otherwise);
        self.code.i().local_get(from).i64_load8_u(byte_at(0)).local_tee(sign);
        self.code.i().i64_const(i64::from(b'-')).i64_eq();
        self.code.i().local_get(sign).i64_const(i64::from(b'+')).i64_eq().i32_or();
        self.code.when();
        self.code.i().local_get(from).i32_const(1).i32_add().local_set(from);
        self.code.i().local_get(bits).i64_const(8).i64_sub().local_tee(bits).i64_eqz();
        self.code.branch_if_rare(otherwise);
        self.code.end();
        let next = self.code.depth;
        self.code.repeat();
        self.code.spend(1, give_up);
        self.code.i().local_get(from).i64_load8_u(byte_at(0)).i64_const(i64::from(b'0')).i64_sub();
        self.code.i().local_tee(digit).i64_const(10).i64_ge_u();
        self.code.branch_if_rare(otherwise);
        self.code.i().local_get(value).i64_const(10).i64_mul().local_get(digit).i64_add().local_set(value);
        self.code.i().local_get(from).i32_const(1).i32_add().local_set(from);
        self.code.i().local_get(bits).i64_const(8).i64_sub().local_tee(bits).i64_eqz().i32_eqz();
        self.code.branch_if(next);
        self.code.end();
        self.code.i().i64_const(0).local_get(value).i64_sub().local_get(value);
        self.code.i().local_get(sign).i64_const(i64::from(b'-')).i64_eq().select();
        self.code.i().i64_const(layout::SMALL_SHIFT.into()).i64_shl().return_();
        self.code.end();
        self.code.i().local_get(0).call(bif);
        Ok(())
    }
}
