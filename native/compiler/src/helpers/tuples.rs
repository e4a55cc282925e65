//! Tuples: a copy with another element, and as a list and back.

use super::Writer;
use crate::access::{FIRST, HEAD, HEADER, at, kind_byte};
use crate::code::{I32, I64};
use crate::error::Result;
use instar_terms::layout::{self, BIAS, Kind, NIL, Register as Shared, TAG_BOXED, TAG_CONS, TAG_MASK};

/// Elements of a tuple that compiled code makes, at most.
const MOST: i32 = 1 << 10;

impl Writer<'_> {
    // Branches to `otherwise` unless the local is a tuple, whose address and size are then in two others.
    fn tuple_or(&mut self, tuple: u32, (address, size): (u32, u32), otherwise: u32) {
        self.not_boxed(tuple);
        self.code.branch_if_rare(otherwise);
        self.kind(tuple);
        self.code.i().i32_const(kind_byte(Kind::Tuple)).i32_ne();
        self.code.branch_if_rare(otherwise);
        self.code.i().local_get(tuple).i32_wrap_i64().local_tee(address).i64_load(at(HEADER)).i32_wrap_i64();
        self.code.i().i32_const(layout::HEADER_SIZE_SHIFT as i32).i32_shr_u().local_tee(size);
        self.code.i().i32_const(MOST).i32_gt_u();
        self.code.branch_if_rare(otherwise);
    }

    // (index, tuple, value)
    pub(super) fn set_element(&mut self) -> Result {
        let bif = self.context.bif("erlang", "setelement", 3);
        let give_up = self.context.runtime("yield")?;
        let (from, size) = (self.code.scratch(I32, 0), self.code.scratch(I32, 1));
        let (to, left, index) =
            (self.code.scratch(I32, 2), self.code.scratch(I32, 3), self.code.scratch(I64, 0));
        let otherwise = self.code.depth;
        self.code.block();
        self.tuple_or(1, (from, size), otherwise);
        self.code.i().local_get(0).i64_const(TAG_MASK as i64).i64_and().i64_eqz().i32_eqz();
        self.code.branch_if_rare(otherwise);
        self.code.i().local_get(0).i64_const(layout::SMALL_SHIFT.into()).i64_shr_u().i64_const(1).i64_sub();
        self.code.i().local_tee(index).local_get(size).i64_extend_i32_u().i64_ge_u();
        self.code.branch_if_rare(otherwise);
        self.is_full(|code| {
            code.i().local_get(size).i32_const(3).i32_shl().i32_const(8).i32_add();
        });
        self.code.branch_if_rare(otherwise);
        self.get(Shared::Hp);
        self.code.i().local_tee(to).local_get(from).i64_load(at(HEADER)).i64_store(at(0));
        self.code.i().local_get(size).local_set(left);
        let next = self.code.depth;
        self.code.repeat();
        self.code.spend(1, give_up);
        self.code.i().local_get(to).local_get(from).i64_load(at(FIRST)).i64_store(at(8));
        for local in [to, from] {
            self.code.i().local_get(local).i32_const(8).i32_add().local_set(local);
        }
        self.code.i().local_get(left).i32_const(1).i32_sub().local_tee(left);
        self.code.branch_if(next);
        self.code.end();
        // Where the copy begins is in `from` now.
        self.get(Shared::Hp);
        self.code.i().local_tee(from).local_get(index).i32_wrap_i64().i32_const(3).i32_shl().i32_add();
        self.code.i().local_get(2).i64_store(at(8));
        self.code.i().local_get(to).i32_const(8).i32_add();
        self.set(Shared::Hp);
        self.code.i().local_get(from).i32_const((BIAS - TAG_BOXED as u32) as i32).i32_sub();
        self.code.i().i64_extend_i32_u().return_();
        self.code.end();
        self.code.i().local_get(0).local_get(1).local_get(2).call(bif);
        Ok(())
    }

    // From the last element to the first.
    pub(super) fn tuple_to_list(&mut self) -> Result {
        let bif = self.context.bif("erlang", "tuple_to_list", 1);
        let give_up = self.context.runtime("yield")?;
        let (from, left) = (self.code.scratch(I32, 0), self.code.scratch(I32, 1));
        let (address, list) = (self.code.scratch(I32, 2), self.code.scratch(I64, 0));
        let otherwise = self.code.depth;
        self.code.block();
        self.tuple_or(0, (from, left), otherwise);
        self.is_full(|code| {
            code.i().local_get(left).i32_const(4).i32_shl();
        });
        self.code.branch_if_rare(otherwise);
        self.code.i().local_get(from).local_get(left).i32_const(3).i32_shl().i32_add().local_set(from);
        self.code.i().i64_const(NIL as i64).local_set(list);
        self.get(Shared::Hp);
        self.code.i().local_set(address);
        let done = self.code.depth;
        self.code.block();
        let next = self.code.depth;
        self.code.repeat();
        self.code.spend(1, give_up);
        self.code.i().local_get(left).i32_eqz();
        self.code.branch_if(done);
        self.code.i().local_get(address).local_get(from).i64_load(at(FIRST - 8)).i64_store(at(0));
        self.code.i().local_get(address).local_get(list).i64_store(at(8));
        self.code.i().local_get(address).i32_const((BIAS - TAG_CONS as u32) as i32).i32_sub();
        self.code.i().i64_extend_i32_u().local_set(list);
        for (local, by) in [(address, 16), (from, -8), (left, -1)] {
            self.code.i().local_get(local).i32_const(by).i32_add().local_set(local);
        }
        self.code.branch(next);
        self.code.end();
        self.code.end();
        self.code.i().local_get(address);
        self.set(Shared::Hp);
        self.code.i().local_get(list).return_();
        self.code.end();
        self.code.i().local_get(0).call(bif);
        Ok(())
    }

    pub(super) fn list_to_tuple(&mut self) -> Result {
        let bif = self.context.bif("erlang", "list_to_tuple", 1);
        let (rest, size) = (self.code.scratch(I64, 0), self.code.scratch(I32, 0));
        let (start, address) = (self.code.scratch(I32, 1), self.code.scratch(I32, 2));
        let otherwise = self.code.depth;
        self.code.block();
        self.code.i().local_get(0).local_set(rest);
        self.each_cell(rest, |this| {
            this.code.i().local_get(size).i32_const(1).i32_add().local_set(size);
        })?;
        self.code.i().local_get(rest).i64_const(NIL as i64).i64_ne();
        self.code.branch_if_rare(otherwise);
        self.code.i().local_get(size).i32_const(MOST).i32_gt_u();
        self.code.branch_if_rare(otherwise);
        self.is_full(|code| {
            code.i().local_get(size).i32_const(3).i32_shl().i32_const(8).i32_add();
        });
        self.code.branch_if_rare(otherwise);
        self.get(Shared::Hp);
        self.code.i().local_tee(start).local_tee(address);
        self.code
            .i()
            .local_get(size)
            .i64_extend_i32_u()
            .i64_const(layout::HEADER_SIZE_SHIFT.into())
            .i64_shl();
        self.code.i().i64_const(kind_byte(Kind::Tuple).into()).i64_or().i64_store(at(0));
        self.code.i().local_get(0).local_set(rest);
        self.each_cell(rest, |this| {
            this.code.i().local_get(address);
            this.code.i().local_get(rest).i32_wrap_i64().i64_load(at(HEAD)).i64_store(at(8));
            this.code.i().local_get(address).i32_const(8).i32_add().local_set(address);
        })?;
        self.code.i().local_get(address).i32_const(8).i32_add();
        self.set(Shared::Hp);
        self.code.i().local_get(start).i32_const((BIAS - TAG_BOXED as u32) as i32).i32_sub();
        self.code.i().i64_extend_i32_u().return_();
        self.code.end();
        self.code.i().local_get(0).call(bif);
        Ok(())
    }
}
