//! Lists: they are walked along a few cells at a time, and built where there is room.

use super::Writer;
use crate::access::{FIRST, HEAD, HEADER, at, kind_byte};
use crate::code::{I32, I64};
use crate::error::Result;
use crate::helper::{Helper, How};
use instar_terms::atoms;
use instar_terms::layout::{self, BIAS, Kind, NIL, NON_VALUE, Register as Shared, TAG_CONS, TAG_MASK};

/// Cells of a list for each time that a loop takes from the budget.
const CELLS: u32 = 4;

impl Writer<'_> {
    // Goes along a list, in a local: `step` for each cell, whose word is in the local. Ends where no cell follows.
    pub(super) fn each_cell(&mut self, rest: u32, step: impl Fn(&mut Self)) -> Result {
        self.along(rest, |this| {
            step(this);
            this.code.i().local_get(rest).i32_wrap_i64().i64_load(at(HEAD + 8)).local_set(rest);
        })
    }

    // The same, where each step is long.
    fn each_long_cell(&mut self, rest: u32, step: impl Fn(&mut Self)) -> Result {
        self.some_cells(1, rest, |this| {
            step(this);
            this.code.i().local_get(rest).i32_wrap_i64().i64_load(at(HEAD + 8)).local_set(rest);
        })
    }

    // The same, where `step` goes on to the next cell by itself.
    fn along(&mut self, rest: u32, step: impl Fn(&mut Self)) -> Result {
        self.some_cells(CELLS, rest, step)
    }

    fn some_cells(&mut self, cells: u32, rest: u32, step: impl Fn(&mut Self)) -> Result {
        let done = self.code.depth;
        self.code.block();
        let again = self.code.depth;
        self.code.repeat();
        self.spend()?;
        for _ in 0..cells {
            self.code.i().local_get(rest).i64_const(TAG_MASK as i64).i64_and();
            self.code.i().i64_const(TAG_CONS as i64).i64_ne();
            self.code.branch_if(done);
            step(self);
        }
        self.code.branch(again);
        self.code.end();
        self.code.end();
        Ok(())
    }

    pub(super) fn length(&mut self) -> Result {
        let length = self.context.bif("erlang", "length", 1);
        self.return_count()?;
        self.code.i().local_get(0).call(length);
        Ok(())
    }

    pub(super) fn count(&mut self) -> Result {
        self.return_count()?;
        self.code.i().i64_const(NON_VALUE as i64);
        Ok(())
    }

    // Goes on if the local 0 is no proper list.
    fn return_count(&mut self) -> Result {
        let (rest, count) = (self.code.scratch(I64, 0), self.code.scratch(I64, 1));
        self.code.i().local_get(0).local_set(rest);
        self.each_cell(rest, |this| {
            this.code.i().local_get(count).i64_const(layout::small(1) as i64).i64_add().local_set(count);
        })?;
        self.code.i().local_get(rest).i64_const(NIL as i64).i64_eq();
        self.code.when();
        self.code.i().local_get(count).return_();
        self.code.end();
        Ok(())
    }

    // Pushes whether a local is a small integer or an immediate: these are equal where their words are.
    pub(super) fn is_immediate(&mut self, local: u32) {
        self.code.i().local_get(local).i64_const(1).i64_add().i64_const(TAG_MASK as i64).i64_and();
        self.code.i().i64_const(1).i64_le_u();
    }

    pub(super) fn member(&mut self) -> Result {
        let member = self.context.bif("lists", "member", 2);
        let compare = self.context.helper(Helper::Compare(How::Exactly))?;
        let (rest, element) = (self.code.scratch(I64, 0), self.code.scratch(I64, 1));
        self.code.i().local_get(1).local_set(rest);
        self.is_immediate(0);
        self.code.when();
        self.each_cell(rest, |this| {
            this.code.i().local_get(rest).i32_wrap_i64().i64_load(at(HEAD)).local_get(0).i64_eq();
            this.code.when();
            this.code.i().i64_const(atoms::TRUE as i64).return_();
            this.code.end();
        })?;
        self.code.otherwise();
        self.each_long_cell(rest, |this| {
            this.code.i().local_get(rest).i32_wrap_i64().i64_load(at(HEAD)).local_tee(element);
            this.code.i().local_get(0).i64_xor().i64_const(TAG_MASK as i64).i64_and().i64_eqz();
            this.code.when();
            this.code.i().local_get(element).local_get(0).call(compare);
            this.code.when();
            this.code.i().i64_const(atoms::TRUE as i64).return_();
            this.code.end();
            this.code.end();
        })?;
        self.code.end();
        self.code.i().local_get(rest).i64_const(NIL as i64).i64_eq();
        self.code.when();
        self.code.i().i64_const(atoms::FALSE as i64).return_();
        self.code.end();
        self.code.i().local_get(0).local_get(1).call(member);
        Ok(())
    }

    // What is no tuple, and a tuple without such a position, is passed by.
    pub(super) fn key_in(&mut self, find: bool) -> Result {
        let bif = self.context.bif("lists", if find { "keyfind" } else { "keymember" }, 3);
        let compare = self.context.helper(Helper::Compare(How::ByValue))?;
        let (rest, element) = (self.code.scratch(I64, 0), self.code.scratch(I64, 1));
        let (position, header) = (self.code.scratch(I64, 2), self.code.scratch(I64, 3));
        let otherwise = self.code.depth;
        self.code.block();
        // A small integer from one on.
        self.code.i().local_get(1).i64_const(TAG_MASK as i64).i64_and().i64_eqz().i32_eqz();
        self.code.i().local_get(1).i64_const(0).i64_le_s().i32_or();
        self.code.branch_if_rare(otherwise);
        self.code.i().local_get(1).i64_const(layout::SMALL_SHIFT.into()).i64_shr_u().local_set(position);
        self.code.i().local_get(2).local_set(rest);
        self.each_long_cell(rest, |this| {
            let other = this.code.depth;
            this.code.block();
            this.code.i().local_get(rest).i32_wrap_i64().i64_load(at(HEAD)).local_set(element);
            this.not_boxed(element);
            this.code.branch_if(other);
            this.code.i().local_get(element).i32_wrap_i64().i64_load(at(HEADER)).local_tee(header);
            this.code.i().i64_const(0xff).i64_and().i64_const(kind_byte(Kind::Tuple).into()).i64_ne();
            this.code.branch_if(other);
            this.code.i().local_get(header).i64_const(layout::HEADER_SIZE_SHIFT.into()).i64_shr_u();
            this.code.i().local_get(position).i64_lt_u();
            this.code.branch_if(other);
            this.code.i().local_get(element).local_get(position).i64_const(3).i64_shl().i64_add();
            this.code.i().i32_wrap_i64().i64_load(at(FIRST - 8)).local_tee(header);
            this.code.i().local_get(0).i64_ne();
            this.code.when();
            // Immediates equal nothing with another word.
            this.code.i().local_get(header).local_get(0).i64_or().i64_const(TAG_MASK as i64).i64_and();
            this.code.i().i64_const(TAG_MASK as i64).i64_eq();
            this.code.branch_if(other);
            this.code.i().local_get(header).local_get(0).call(compare).i32_eqz();
            this.code.branch_if(other);
            this.code.end();
            if find {
                this.code.i().local_get(element).return_();
            } else {
                this.code.i().i64_const(atoms::TRUE as i64).return_();
            }
            this.code.end();
        })?;
        self.code.i().local_get(rest).i64_const(NIL as i64).i64_ne();
        self.code.branch_if_rare(otherwise);
        self.code.i().i64_const(atoms::FALSE as i64).return_();
        self.code.end();
        self.code.i().local_get(0).local_get(1).local_get(2).call(bif);
        Ok(())
    }

    // Branches to `full` unless a cell fits at the address in a local.
    fn room_for_cell(&mut self, address: u32, full: u32) {
        self.code.i().local_get(address).i32_const(16).i32_add();
        self.get(Shared::HpLimit);
        self.code.i().i32_gt_u();
        self.code.branch_if_rare(full);
    }

    fn push_cons(&mut self, address: u32, before: i32) {
        self.code.i().local_get(address).i32_const((BIAS - TAG_CONS as u32) as i32 + before).i32_sub();
        self.code.i().i64_extend_i32_u();
    }

    pub(super) fn reverse(&mut self) -> Result {
        let reverse = self.context.bif("lists", "reverse", 2);
        let (rest, done, address) =
            (self.code.scratch(I64, 0), self.code.scratch(I64, 1), self.code.scratch(I32, 0));
        self.code.i().local_get(0).local_set(rest).local_get(1).local_set(done);
        self.get(Shared::Hp);
        self.code.i().local_set(address);
        let full = self.code.depth;
        self.code.block();
        self.each_cell(rest, |this| {
            this.room_for_cell(address, full);
            this.code.i().local_get(address);
            this.code.i().local_get(rest).i32_wrap_i64().i64_load(at(HEAD)).i64_store(at(0));
            this.code.i().local_get(address).local_get(done).i64_store(at(8));
            this.push_cons(address, 0);
            this.code.i().local_set(done);
            this.code.i().local_get(address).i32_const(16).i32_add().local_set(address);
        })?;
        self.code.i().local_get(rest).i64_const(NIL as i64).i64_eq();
        self.code.when();
        self.code.i().local_get(address);
        self.set(Shared::Hp);
        self.code.i().local_get(done).return_();
        self.code.end();
        // No list after all.
        self.code.i().local_get(0).local_get(1).return_call(reverse);
        self.code.end();
        self.code.i().local_get(address);
        self.set(Shared::Hp);
        self.code.i().local_get(rest).local_get(done).call(reverse);
        Ok(())
    }

    // Young cells are turned in place. One that was kept by a collection must not point to what is younger, so it is
    // copied.
    pub(super) fn turn(&mut self) -> Result {
        let reverse = self.context.bif("lists", "reverse", 2);
        let (rest, done, next) =
            (self.code.scratch(I64, 0), self.code.scratch(I64, 1), self.code.scratch(I64, 2));
        let (address, cell, young) =
            (self.code.scratch(I32, 0), self.code.scratch(I32, 1), self.code.scratch(I32, 2));
        self.code.i().local_get(0).local_set(rest).local_get(1).local_set(done);
        // The word of a young cell is greater.
        self.get(Shared::Young);
        self.code.i().i32_const(BIAS as i32).i32_sub().local_set(young);
        self.get(Shared::Hp);
        self.code.i().local_set(address);
        let full = self.code.depth;
        self.code.block();
        self.along(rest, |this| {
            this.code
                .i()
                .local_get(rest)
                .i32_wrap_i64()
                .local_tee(cell)
                .i64_load(at(HEAD + 8))
                .local_set(next);
            this.code.i().local_get(cell).local_get(young).i32_gt_u();
            this.code.when_likely();
            this.code.i().local_get(cell).local_get(done).i64_store(at(HEAD + 8));
            this.code.i().local_get(rest).local_set(done);
            this.code.otherwise();
            this.room_for_cell(address, full);
            this.code.i().local_get(address).local_get(cell).i64_load(at(HEAD)).i64_store(at(0));
            this.code.i().local_get(address).local_get(done).i64_store(at(8));
            this.push_cons(address, 0);
            this.code.i().local_set(done);
            this.code.i().local_get(address).i32_const(16).i32_add().local_set(address);
            this.code.end();
            this.code.i().local_get(next).local_set(rest);
        })?;
        self.code.i().local_get(address);
        self.set(Shared::Hp);
        self.code.i().local_get(done).return_();
        self.code.end();
        self.code.i().local_get(address);
        self.set(Shared::Hp);
        self.code.i().local_get(rest).local_get(done).call(reverse);
        Ok(())
    }

    // Copies a cell to an address, and goes on to the next: there the tail of the copy is.
    fn copy_cell(&mut self, cell: u32, address: u32) {
        self.code.i().local_get(address);
        self.code.i().local_get(cell).i32_wrap_i64().i64_load(at(HEAD)).i64_store(at(0));
        self.code.i().local_get(address);
        self.push_cons(address, -16);
        self.code.i().i64_store(at(8));
        self.code.i().local_get(address).i32_const(16).i32_add().local_set(address);
    }

    // Each cell is followed by the next one, and the last one by the tail.
    pub(super) fn append(&mut self) -> Result {
        let append = self.context.bif("erlang", "++", 2);
        let (rest, address) = (self.code.scratch(I64, 0), self.code.scratch(I32, 0));
        self.code.i().local_get(0).i64_const(NIL as i64).i64_eq();
        self.code.when();
        self.code.i().local_get(1).return_();
        self.code.end();
        self.code.i().local_get(0).local_set(rest);
        self.get(Shared::Hp);
        self.code.i().local_set(address);
        let otherwise = self.code.depth;
        self.code.block();
        self.each_cell(rest, |this| {
            this.room_for_cell(address, otherwise);
            this.copy_cell(rest, address);
        })?;
        self.code.i().local_get(rest).i64_const(NIL as i64).i64_ne();
        self.code.branch_if(otherwise);
        self.get(Shared::Hp);
        self.code.i().local_get(address).i32_eq();
        self.code.branch_if(otherwise);
        self.code.i().local_get(address).i32_const(8).i32_sub().local_get(1).i64_store(at(0));
        self.get(Shared::Hp);
        let first = self.code.scratch(I32, 1);
        self.code.i().local_set(first).local_get(address);
        self.set(Shared::Hp);
        self.push_cons(first, 0);
        self.code.i().return_();
        self.code.end();
        self.code.i().local_get(0).local_get(1).call(append);
        Ok(())
    }

    // Of one element, whose equal is known by its word: what follows that is shared, and what precedes it copied.
    pub(super) fn subtract(&mut self) -> Result {
        let subtract = self.context.bif("erlang", "--", 2);
        let (rest, element, found) =
            (self.code.scratch(I64, 0), self.code.scratch(I64, 1), self.code.scratch(I64, 2));
        let (address, first) = (self.code.scratch(I32, 0), self.code.scratch(I32, 1));
        let otherwise = self.code.depth;
        self.code.block();
        self.code.i().local_get(1).i64_const(TAG_MASK as i64).i64_and().i64_const(TAG_CONS as i64).i64_ne();
        self.code.branch_if(otherwise);
        self.code.i().local_get(1).i32_wrap_i64().i64_load(at(HEAD + 8)).i64_const(NIL as i64).i64_ne();
        self.code.branch_if(otherwise);
        self.code.i().local_get(1).i32_wrap_i64().i64_load(at(HEAD)).local_set(element);
        self.is_immediate(element);
        self.code.i().i32_eqz();
        self.code.branch_if(otherwise);
        // All of it must be a list, wherever the element is.
        self.code.i().local_get(0).local_set(rest);
        self.each_cell(rest, |this| {
            this.code.i().local_get(rest).i32_wrap_i64().i64_load(at(HEAD)).local_get(element).i64_eq();
            this.code.i().local_get(found).i64_eqz().i32_and();
            this.code.when();
            this.code.i().local_get(rest).local_set(found);
            this.code.end();
        })?;
        self.code.i().local_get(rest).i64_const(NIL as i64).i64_ne();
        self.code.branch_if(otherwise);
        self.code.i().local_get(found).i64_eqz();
        self.code.when();
        self.code.i().local_get(0).return_();
        self.code.end();
        self.code.i().local_get(0).local_set(rest);
        self.get(Shared::Hp);
        self.code.i().local_tee(first).local_set(address);
        let copied = self.code.depth;
        self.code.block();
        self.each_cell(rest, |this| {
            this.code.i().local_get(rest).local_get(found).i64_eq();
            this.code.branch_if(copied);
            this.room_for_cell(address, otherwise);
            this.copy_cell(rest, address);
        })?;
        self.code.end();
        let tail = rest;
        self.code.i().local_get(found).i32_wrap_i64().i64_load(at(HEAD + 8)).local_set(tail);
        self.code.i().local_get(address).local_get(first).i32_eq();
        self.code.when();
        self.code.i().local_get(tail).return_();
        self.code.end();
        self.code.i().local_get(address).i32_const(8).i32_sub().local_get(tail).i64_store(at(0));
        self.code.i().local_get(address);
        self.set(Shared::Hp);
        self.push_cons(first, 0);
        self.code.i().return_();
        self.code.end();
        self.code.i().local_get(0).local_get(1).call(subtract);
        Ok(())
    }
}
