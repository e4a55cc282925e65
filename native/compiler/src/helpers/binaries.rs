//! Binaries: integers that are read from them, and what is put behind the newest part of a buffer.

use super::Writer;
use crate::access::{FIRST, HEADER, at, byte_at, kind_byte};
use crate::code::{Code, I32, I64};
use crate::error::Result;
use crate::helper::{BIT_NUMBER, Byte, Helper};
use instar_terms::imports::segment;
use instar_terms::layout::{self, BIAS, Kind, Register as Shared, TAG_BOXED, TAG_MASK};

/// Bytes that compiled code copies, at most: more are the runtime's.
const PUT_BYTES: u32 = 512;
/// Bits that fit into a word wherever they begin in its first byte.
const PIECE_BITS: u32 = 56;

impl Writer<'_> {
    pub(super) fn is_binary(&mut self) {
        self.not_boxed(0);
        self.code.when();
        self.code.i().i32_const(0).return_();
        self.code.end();
        let kind = self.code.scratch(I32, 0);
        self.kind(0);
        self.code.i().local_tee(kind).i32_const(kind_byte(Kind::Binary)).i32_eq();
        self.code.when();
        self.code.i().local_get(0).i32_wrap_i64().i32_load8_u(byte_at(FIRST)).i32_const(7).i32_and();
        self.code.i().i32_eqz().return_();
        self.code.end();
        self.code.i().local_get(kind).i32_const(kind_byte(Kind::SubBinary)).i32_eq();
        self.code.when();
        self.code.i().local_get(0).i32_wrap_i64().i32_load8_u(byte_at(FIRST + 16)).i32_const(7).i32_and();
        self.code.i().i32_eqz().return_();
        self.code.end();
        self.code.i().i32_const(0);
    }

    pub(super) fn read_integer(&mut self) -> Result {
        let read = self.context.runtime("bs_integer")?;
        let (from, value) = (self.code.scratch(I32, 0), self.code.scratch(I64, 0));
        let end = self.code.scratch(I64, 1);
        // As many as surely make a small integer; the rest is the runtime's.
        self.code.i().local_get(2).i64_const(PIECE_BITS.into()).i64_gt_u();
        self.code.when_rare();
        self.code.i().local_get(0).local_get(1).local_get(2).local_get(3).return_call(read);
        self.code.end();
        self.code.i().local_get(0).local_get(1).i64_const(3).i64_shr_u().i64_add();
        self.code.i().i32_wrap_i64().local_set(from);
        // They are in at most eight bytes, the first one first: each step goes on with the next.
        self.code.i().local_get(1).i64_const(7).i64_and();
        self.code.i().local_get(2).i64_add().local_tee(end);
        self.code.i().i64_const(7).i64_add().i64_const(3).i64_shr_u().i32_wrap_i64();
        self.down_from(8, |code, left| {
            if left > 0 {
                code.i().local_get(value).i64_const(8).i64_shl();
                code.i().local_get(from).i64_load8_u(byte_at(FIRST + 8)).i64_or().local_set(value);
                code.i().local_get(from).i32_const(1).i32_add().local_set(from);
            }
        });
        // Without the bits behind them, then without those before.
        self.code.i().local_get(value).i64_const(0).local_get(end).i64_sub().i64_const(7).i64_and();
        self.code.i().i64_shr_u();
        self.code.i().i64_const(1).local_get(2).i64_shl().i64_const(1).i64_sub().i64_and();
        self.code.i().i64_const(layout::SMALL_SHIFT.into()).i64_shl();
        Ok(())
    }

    // A code point of two bytes or more; one byte is read in place.
    pub(super) fn read_utf8(&mut self) -> Result {
        let read = self.context.runtime("bs_utf")?;
        let (from, first, point) =
            (self.code.scratch(I32, 0), self.code.scratch(I64, 0), self.code.scratch(I64, 1));
        let left = self.code.scratch(I64, 3);
        let none = self.code.depth;
        self.code.block();
        let otherwise = self.code.depth;
        self.code.block();
        self.code.i().local_get(1).i64_const(7).i64_and().i64_eqz().i32_eqz();
        self.code.branch_if_rare(otherwise);
        self.code.i().local_get(2).local_get(1).i64_sub().local_tee(left).i64_const(16).i64_lt_s();
        self.code.branch_if_rare(otherwise);
        self.code.i().local_get(0).local_get(1).i64_const(3).i64_shr_u().i64_add();
        self.code.i().i32_wrap_i64().local_tee(from).i64_load8_u(byte_at(FIRST + 8)).local_set(first);
        // The bytes, the first byte of the least and of the next longer, and the least code point.
        for (bytes, low, high, least) in
            [(2u64, 0xc0, 0xe0, 0x80), (3, 0xe0, 0xf0, 0x800), (4, 0xf0, 0xf8, 0x1_0000)]
        {
            self.code.i().local_get(first).i64_const(low).i64_sub().i64_const(high - low).i64_lt_u();
            self.code.when();
            self.code.i().local_get(left).i64_const(8 * bytes as i64).i64_lt_s();
            self.code.branch_if_rare(none);
            self.code.i().local_get(first).i64_const(low).i64_sub().local_set(point);
            for byte in 1..bytes {
                let next = self.code.scratch(I64, 2);
                self.code
                    .i()
                    .local_get(from)
                    .i64_load8_u(byte_at(FIRST + 8 + byte))
                    .i64_const(0x80)
                    .i64_xor();
                self.code.i().local_tee(next).i64_const(0x40).i64_ge_u();
                self.code.branch_if_rare(none);
                self.code
                    .i()
                    .local_get(point)
                    .i64_const(6)
                    .i64_shl()
                    .local_get(next)
                    .i64_or()
                    .local_set(point);
            }
            self.code.i().local_get(point).i64_const(least).i64_lt_u();
            self.code.branch_if_rare(none);
            if bytes == 3 {
                // No surrogate.
                self.code.i().local_get(point).i64_const(11).i64_shr_u().i64_const(0xd800 >> 11).i64_eq();
                self.code.branch_if_rare(none);
            }
            if bytes == 4 {
                self.code.i().local_get(point).i64_const(0x10_ffff).i64_gt_u();
                self.code.branch_if_rare(none);
            }
            self.code
                .i()
                .local_get(point)
                .i64_const(8)
                .i64_shl()
                .i64_const(8 * bytes as i64)
                .i64_or()
                .return_();
            self.code.end();
        }
        self.code.branch(none);
        self.code.end();
        self.code.i().local_get(0).local_get(1).local_get(2);
        self.code.i().i32_const(segment::UTF8 as i32).return_call(read);
        self.code.end();
        self.code.i().i64_const(-1);
        Ok(())
    }

    fn give_up_if(&mut self) {
        give_up_if(&mut self.code);
    }

    // Returns 0 unless so many bytes, which are on the stack, are free from the address in local 0 on.
    fn give_up_unless_free(&mut self, bytes: impl FnOnce(&mut Code)) {
        self.code.i().local_get(0);
        bytes(&mut self.code);
        self.code.i().i32_add().local_get(1).i32_gt_u();
        self.give_up_if();
    }

    // See `Heap::spare` for what a buffer is.
    pub(super) fn room(&mut self, bits: bool) {
        let (base, end) = (self.code.scratch(I32, 0), self.code.scratch(I64, 0));
        let none = self.code.depth;
        self.code.block();
        self.not_boxed(0);
        self.code.branch_if(none);
        self.kind(0);
        self.code.i().i32_const(kind_byte(Kind::SubBinary)).i32_ne();
        self.code.branch_if(none);
        // It has whole bytes if that is asked for, and ends where what is used of the buffer does.
        if !bits {
            self.code.i().local_get(0).i32_wrap_i64().i64_load(at(FIRST + 8));
            self.code.i().local_get(0).i32_wrap_i64().i64_load(at(FIRST + 16)).i64_or();
            self.code.i().i64_const(7).i64_and().i64_eqz().i32_eqz();
            self.code.branch_if(none);
        }
        self.code.i().local_get(0).i32_wrap_i64().i64_load(at(FIRST)).i32_wrap_i64().local_set(base);
        self.code.i().local_get(0).i32_wrap_i64().i64_load(at(FIRST + 8));
        self.code.i().local_get(0).i32_wrap_i64().i64_load(at(FIRST + 16)).i64_add().local_tee(end);
        self.code.i().local_get(base).i64_load(at(FIRST)).i64_ne();
        self.code.branch_if(none);
        // The last word of a buffer stays free.
        self.code.i().local_get(base).i64_load(at(HEADER)).i64_const(layout::HEADER_SIZE_SHIFT.into());
        self.code.i().i64_shr_u().i64_const(3).i64_shl().local_get(base).i64_extend_i32_u().i64_add();
        self.code.i().i64_const(FIRST as i64 - 8).i64_add();
        if bits {
            self.code.i().i64_const(3).i64_shr_u().i64_const(BIT_NUMBER).i64_shl();
            self.first_bit(base);
            self.code.i().local_get(end).i64_add();
        } else {
            self.code.i().i64_const(32).i64_shl();
            self.code
                .i()
                .local_get(end)
                .i64_const(3)
                .i64_shr_u()
                .local_get(base)
                .i64_extend_i32_u()
                .i64_add();
            self.code.i().i64_const(FIRST as i64 + 8).i64_add();
        }
        self.code.i().i64_or().return_();
        self.code.end();
        self.code.i().i64_const(0);
    }

    // Pushes the number of the first bit of a buffer, whose word is in the local.
    fn first_bit(&mut self, base: u32) {
        self.code.i().local_get(base).i64_extend_i32_u().i64_const(FIRST as i64 + 8).i64_add();
        self.code.i().i64_const(3).i64_shl();
    }

    // The bits before it in its first byte stay; see `put_integer` for what is behind it.
    pub(super) fn put_bits(&mut self, bits: u32, little: bool) {
        let (byte, offset, word) =
            (self.code.scratch(I32, 0), self.code.scratch(I64, 0), self.code.scratch(I64, 1));
        self.code.i().local_get(2).i64_const(TAG_MASK as i64).i64_and().i64_eqz().i32_eqz();
        self.code.i().local_get(0).i64_const(bits.into()).i64_add().local_get(1).i64_gt_u().i32_or();
        self.code.when_rare();
        self.code.i().i64_const(0).return_();
        self.code.end();
        self.code.i().local_get(2).i64_const(layout::SMALL_SHIFT.into()).i64_shr_s().local_set(2);
        if little {
            self.code.i().i64_const(0);
            for low in (0..bits).step_by(8) {
                self.code.i().local_get(2).i64_const(low.into()).i64_shr_s().i64_const(0xff).i64_and();
                self.code.i().i64_const((bits - 8 - low).into()).i64_shl().i64_or();
            }
            self.code.i().local_set(2);
        }
        // A piece and the bits before it are one word.
        let pieces = if bits > PIECE_BITS { vec![(bits - 32, 32), (32, 0)] } else { vec![(bits, 0)] };
        for (size, shift) in pieces {
            self.code.i().local_get(0).i64_const(7).i64_and().local_set(offset);
            self.code.i().local_get(0).i64_const(3).i64_shr_u().i32_wrap_i64().local_set(byte);
            self.code.i().local_get(2).i64_const(shift).i64_shr_s().i64_const((1 << size) - 1).i64_and();
            self.code.i().i64_const(i64::from(64 - size)).local_get(offset).i64_sub().i64_shl();
            self.code.i().local_get(byte);
            self.put_behind(byte, offset, word, (size + 7).div_ceil(8));
            self.code.i().local_get(0).i64_const(size.into()).i64_add().local_set(0);
        }
        self.code.i().local_get(0);
    }

    // Stores so many bytes of a word of bits, which is on the stack and under the address in `byte`: behind the bits that
    // its first byte has already, of which `offset` says how many.
    fn put_behind(&mut self, byte: u32, offset: u32, word: u32, bytes: u32) {
        self.code.i().i64_load8_u(byte_at(0)).i64_const(0xff00).local_get(offset).i64_shr_u().i64_and();
        self.code.i().i64_const(56).i64_shl().i64_or().local_set(word);
        for number in 0..bytes {
            self.code.i().local_get(byte).local_get(word).i64_const((56 - 8 * number).into());
            self.code.i().i64_shr_u().i64_store8(byte_at(number.into()));
        }
    }

    // A bitstring that is put behind bits as a number of its size, as `put_bits` does.
    pub(super) fn put_few(&mut self, whole: bool) -> Result {
        let read = self.context.helper(Helper::ReadInteger)?;
        let (base, byte) = (self.code.scratch(I64, 0), self.code.scratch(I32, 0));
        let (from, bits) = (self.code.scratch(I64, 1), self.code.scratch(I64, 2));
        let none = self.code.depth;
        self.code.block();
        self.not_boxed(2);
        self.code.branch_if_rare(none);
        self.code.i().local_get(2).local_set(base);
        self.kind(2);
        self.code.i().i32_const(kind_byte(Kind::Binary)).i32_eq();
        self.code.when();
        self.code.i().local_get(2).i32_wrap_i64().i64_load(at(FIRST)).local_set(bits);
        self.code.otherwise();
        self.kind(2);
        self.code.i().i32_const(kind_byte(Kind::SubBinary)).i32_ne();
        self.code.branch_if_rare(none);
        for (local, offset) in [(base, FIRST), (from, FIRST + 8), (bits, FIRST + 16)] {
            self.code.i().local_get(2).i32_wrap_i64().i64_load(at(offset)).local_set(local);
        }
        self.code.end();
        self.code.i().local_get(bits).i64_const(PIECE_BITS.into()).i64_gt_u();
        self.code.branch_if(none);
        self.code.i().local_get(0).local_get(bits).i64_add().local_get(1).i64_gt_u();
        self.code.branch_if_rare(none);
        if whole {
            self.code.i().local_get(bits).i64_const(7).i64_and().i64_eqz().i32_eqz();
            self.code.branch_if_rare(none);
        }
        self.code.i().local_get(base).local_get(from).local_get(bits).i32_const(0).call(read);
        self.code.i().i64_const(layout::SMALL_SHIFT.into()).i64_shr_u();
        self.code.i().i64_const(64).local_get(bits).i64_sub();
        self.code.i().local_get(0).i64_const(7).i64_and().local_tee(from).i64_sub().i64_shl();
        self.code.i().local_get(0).i64_const(3).i64_shr_u().i32_wrap_i64().local_tee(byte);
        self.put_behind(byte, from, from, 8);
        self.code.i().local_get(0).local_get(bits).i64_add().return_();
        self.code.end();
        self.code.i().i64_const(0);
        Ok(())
    }

    // What is stored beyond what is put there is overwritten by what comes next, or not looked at.
    pub(super) fn put_integer(&mut self, bytes: u32, little: bool) {
        self.code.i().local_get(2).i64_const(TAG_MASK as i64).i64_and().i64_eqz().i32_eqz();
        self.give_up_if();
        self.give_up_unless_free(|code| {
            code.i().i32_const(bytes as i32);
        });
        self.code.i().local_get(2).i64_const(layout::SMALL_SHIFT.into()).i64_shr_s().local_set(2);
        if bytes == 1 {
            self.code.i().local_get(0).local_get(2).i64_store8(byte_at(0));
        } else if little {
            self.code.i().local_get(0).local_get(2).i64_store(byte_at(0));
        } else {
            for byte in 0..bytes {
                self.code.i().local_get(0).local_get(2);
                let shift = i64::from(8 * (bytes - 1 - byte));
                self.code.i().i64_const(shift).i64_shr_u().i64_store8(byte_at(byte.into()));
            }
        }
        self.code.i().local_get(0).i32_const(bytes as i32).i32_add();
    }

    pub(super) fn put_utf8(&mut self) {
        let (point, length) = (self.code.scratch(I32, 0), self.code.scratch(I32, 1));
        // A small integer of up to 21 bits, or any other word.
        self.code.i().local_get(2).i64_const(!(layout::small((1 << 21) - 1) as i64)).i64_and();
        self.code.i().i64_eqz().i32_eqz();
        self.give_up_if();
        self.code.i().local_get(2).i32_wrap_i64().i32_const(layout::SMALL_SHIFT as i32).i32_shr_u();
        self.code.i().local_set(point);
        // Surrogates, and what is beyond the last code point.
        self.code.i().local_get(point).i32_const(11).i32_shr_u().i32_const(0xd800 >> 11).i32_eq();
        self.code.i().local_get(point).i32_const(0x10_ffff).i32_gt_u().i32_or();
        self.give_up_if();
        self.code.i().i32_const(1);
        for limit in [0x80, 0x800, 0x1_0000] {
            self.code.i().local_get(point).i32_const(limit).i32_ge_u().i32_add();
        }
        self.code.i().local_set(length);
        self.give_up_unless_free(|code| {
            code.i().local_get(length);
        });
        for (bytes, first) in [(4, 0xf0), (3, 0xe0), (2, 0xc0), (1, 0)] {
            self.code.i().local_get(length).i32_const(bytes).i32_eq();
            self.code.when();
            for byte in 0..bytes {
                let shift = 6 * (bytes - 1 - byte);
                self.code.i().local_get(0).local_get(point).i32_const(shift).i32_shr_u();
                if byte == 0 {
                    self.code.i().i32_const(first).i32_or();
                } else {
                    self.code.i().i32_const(0x3f).i32_and().i32_const(0x80).i32_or();
                }
                self.code.i().i32_store8(byte_at(byte as u64));
            }
            self.code.end();
        }
        self.code.i().local_get(0).local_get(length).i32_add();
    }

    pub(super) fn put_bytes(&mut self) -> Result {
        let (from, length, left) =
            (self.code.scratch(I32, 0), self.code.scratch(I32, 1), self.code.scratch(I32, 2));
        let (base, bits) = (self.code.scratch(I32, 3), self.code.scratch(I64, 0));
        self.locate_bytes(2, (base, from, bits), give_up_if);
        // Whole bytes, and not so many that the runtime would do it faster.
        self.code.i().local_get(bits).i64_const(!i64::from(8 * PUT_BYTES - 8)).i64_and().i64_eqz().i32_eqz();
        self.give_up_if();
        self.code
            .i()
            .local_get(bits)
            .i32_wrap_i64()
            .i32_const(3)
            .i32_shr_u()
            .local_tee(length)
            .local_set(left);
        self.give_up_unless_free(|code| {
            code.i().local_get(length);
        });
        self.copy_bytes(base, from, left)?;
        self.code.i().local_get(0).local_get(length).i32_add();
        Ok(())
    }

    // What isn't a byte of whole bytes is the function's own to refuse.
    pub(super) fn byte(&mut self, byte: Byte) {
        let (name, arity) = byte.function();
        let function = self.context.bif("binary", name, arity);
        let (base, from) = (self.code.scratch(I32, 0), self.code.scratch(I32, 1));
        let (bits, position) = (self.code.scratch(I64, 0), self.code.scratch(I64, 1));
        let otherwise = self.code.depth;
        self.code.block();
        self.locate_bytes(0, (base, from, bits), |code| code.branch_if_rare(otherwise));
        self.code.i().local_get(bits).i64_const(7).i64_and().i64_eqz().i32_eqz();
        self.code.branch_if_rare(otherwise);
        self.code.i().local_get(bits).i64_const(3).i64_shr_u().local_set(bits);
        match byte {
            Byte::At => {
                self.code.i().local_get(1).i64_const(TAG_MASK as i64).i64_and().i64_eqz().i32_eqz();
                self.code.branch_if_rare(otherwise);
                // One before the first is beyond the last.
                self.code.i().local_get(1).i64_const(layout::SMALL_SHIFT.into()).i64_shr_u();
            }
            Byte::First => {
                self.code.i().i64_const(0);
            }
            Byte::Last => {
                self.code.i().local_get(bits).i64_const(1).i64_sub();
            }
        }
        self.code.i().local_tee(position).local_get(bits).i64_ge_u();
        self.code.branch_if_rare(otherwise);
        self.code.i().local_get(from).local_get(position).i32_wrap_i64().i32_add().i64_load8_u(byte_at(0));
        self.code.i().i64_const(layout::SMALL_SHIFT.into()).i64_shl().return_();
        self.code.end();
        for argument in 0..arity {
            self.code.i().local_get(argument);
        }
        self.code.i().call(function);
    }

    // What isn't a part of whole bytes, from the front to the back, is the function's own.
    pub(super) fn part_of_binary(&mut self, of_erlang: bool) -> Result {
        let (module, name) = if of_erlang { ("erlang", "binary_part") } else { ("binary", "part") };
        let bif = self.context.bif(module, name, 3);
        let (address, base) = (self.code.scratch(I32, 0), self.code.scratch(I64, 0));
        let (offset, bits) = (self.code.scratch(I64, 1), self.code.scratch(I64, 2));
        let otherwise = self.code.depth;
        self.code.block();
        self.not_boxed(0);
        self.code.branch_if_rare(otherwise);
        self.code.i().local_get(0).local_set(base);
        self.kind(0);
        self.code.i().i32_const(kind_byte(Kind::Binary)).i32_eq();
        self.code.when();
        self.code.i().local_get(0).i32_wrap_i64().i64_load(at(FIRST)).local_set(bits);
        self.code.otherwise();
        self.kind(0);
        self.code.i().i32_const(kind_byte(Kind::SubBinary)).i32_ne();
        self.code.branch_if_rare(otherwise);
        for (local, at_word) in [(base, FIRST), (offset, FIRST + 8), (bits, FIRST + 16)] {
            self.code.i().local_get(0).i32_wrap_i64().i64_load(at(at_word)).local_set(local);
        }
        self.code.end();
        // Small integers that are not below zero nor beyond all memory, and within the binary.
        self.code.i().local_get(1).local_get(2).i64_or();
        self.code.i().i64_const(!(layout::small((1 << 32) - 1) as i64)).i64_and();
        self.code.i().local_get(bits).i64_const(7).i64_and().i64_or().i64_eqz().i32_eqz();
        self.code.branch_if_rare(otherwise);
        self.code.i().local_get(1).local_get(2).i64_add().i64_const(1).i64_shl().local_get(bits).i64_gt_u();
        self.code.branch_if_rare(otherwise);
        self.is_full(|code| {
            code.i().i32_const(32);
        });
        self.code.branch_if_rare(otherwise);
        self.get(Shared::Hp);
        self.code.i().local_tee(address).i64_const(layout::header(Kind::SubBinary, 3) as i64);
        self.code.i().i64_store(at(0)).local_get(address).local_get(base).i64_store(at(8));
        // A small integer of bytes, shifted by one, is their bits.
        self.code.i().local_get(address).local_get(offset).local_get(1).i64_const(1).i64_shl().i64_add();
        self.code.i().i64_store(at(16));
        self.code.i().local_get(address).local_get(2).i64_const(1).i64_shl().i64_store(at(24));
        self.code.i().local_get(address).i32_const(32).i32_add();
        self.set(Shared::Hp);
        self.code.i().local_get(address).i32_const((BIAS - TAG_BOXED as u32) as i32).i32_sub();
        self.code.i().i64_extend_i32_u().return_();
        self.code.end();
        self.code.i().local_get(0).local_get(1).local_get(2).call(bif);
        Ok(())
    }

    // Where the bytes of the binary in a local begin, and how many bits it has. What isn't a binary that begins with a
    // whole byte goes where the condition on the stack leads.
    pub(super) fn locate_bytes(&mut self, of: u32, found: (u32, u32, u32), give_up_if: impl Fn(&mut Code)) {
        let (base, from, bits) = found;
        self.not_boxed(of);
        give_up_if(&mut self.code);
        self.code.i().local_get(of).i32_wrap_i64().local_set(base);
        self.kind(of);
        self.code.i().i32_const(kind_byte(Kind::Binary)).i32_eq();
        self.code.when();
        self.code.i().local_get(base).i64_load(at(FIRST)).local_set(bits);
        self.code.i().local_get(base).i32_const(FIRST as i32 + 8).i32_add().local_set(from);
        self.code.otherwise();
        self.kind(of);
        self.code.i().i32_const(kind_byte(Kind::SubBinary)).i32_ne();
        give_up_if(&mut self.code);
        self.code.i().local_get(base).i64_load(at(FIRST + 8)).local_tee(bits);
        self.code.i().i64_const(7).i64_and().i64_eqz().i32_eqz();
        give_up_if(&mut self.code);
        self.code.i().local_get(base).i64_load(at(FIRST)).local_get(bits).i64_const(3).i64_shr_u().i64_add();
        self.code.i().i32_wrap_i64().i32_const(FIRST as i32 + 8).i32_add().local_set(from);
        self.code.i().local_get(base).i64_load(at(FIRST + 16)).local_set(bits);
        self.code.end();
    }

    // Copies so many bytes to where local 0 says.
    fn copy_bytes(&mut self, base: u32, from: u32, left: u32) -> Result {
        self.code.i().local_get(0).local_set(base);
        let few = self.code.depth;
        self.code.block();
        let again = self.code.depth;
        self.code.repeat();
        self.code.i().local_get(left).i32_const(8).i32_lt_u();
        self.code.branch_if(few);
        self.code.i().local_get(base).local_get(from).i64_load(byte_at(0)).i64_store(byte_at(0));
        for (local, by) in [(base, 8), (from, 8), (left, -8)] {
            self.code.i().local_get(local).i32_const(by).i32_add().local_set(local);
        }
        let give_up = self.context.runtime("yield")?;
        self.code.spend(1, give_up);
        self.code.branch(again);
        self.code.end();
        self.code.end();
        // At most seven more.
        for bytes in [4, 2, 1] {
            self.code.i().local_get(left).i32_const(bytes).i32_and();
            self.code.when();
            self.code.i().local_get(base).local_get(from);
            match bytes {
                4 => self.code.i().i32_load(byte_at(0)).i32_store(byte_at(0)),
                2 => self.code.i().i32_load16_u(byte_at(0)).i32_store16(byte_at(0)),
                _ => self.code.i().i32_load8_u(byte_at(0)).i32_store8(byte_at(0)),
            };
            if bytes > 1 {
                for local in [base, from] {
                    self.code.i().local_get(local).i32_const(bytes).i32_add().local_set(local);
                }
            }
            self.code.end();
        }
        Ok(())
    }

    pub(super) fn grown(&mut self, bits: bool) {
        let (base, size) = (self.code.scratch(I32, 0), self.code.scratch(I64, 0));
        let address = self.code.scratch(I32, 2);
        self.code.i().local_get(0).i32_wrap_i64().i64_load(at(FIRST)).i32_wrap_i64().local_tee(base);
        // What is used of the buffer, in bits.
        if bits {
            self.code.i().local_get(1);
            self.first_bit(base);
            self.code.i().i64_sub();
        } else {
            self.code.i().local_get(1).local_get(base).i32_sub().i32_const(FIRST as i32 + 8).i32_sub();
            self.code.i().i64_extend_i32_u().i64_const(3).i64_shl();
        }
        self.code.i().local_tee(size).i64_store(at(FIRST));
        self.get(Shared::Hp);
        self.code.i().local_tee(address).i64_const(layout::header(Kind::SubBinary, 3) as i64);
        self.code.i().i64_store(at(0));
        self.code.i().local_get(address).local_get(0).i32_wrap_i64().i64_load(at(FIRST)).i64_store(at(8));
        self.code.i().local_get(address).local_get(0).i32_wrap_i64().i64_load(at(FIRST + 8));
        self.code.i().i64_store(at(16));
        self.code.i().local_get(address).local_get(size).local_get(0).i32_wrap_i64();
        self.code.i().i64_load(at(FIRST + 8)).i64_sub().i64_store(at(24));
        self.code.i().local_get(address).i32_const(32).i32_add();
        self.set(Shared::Hp);
        self.code.i().local_get(address).i32_const((BIAS - TAG_BOXED as u32) as i32).i32_sub();
        self.code.i().i64_extend_i32_u();
    }
}

// Returns 0 from a helper with an address as its result, if the condition on the stack holds.
fn give_up_if(code: &mut Code) {
    code.when_rare();
    code.i().i32_const(0).return_();
    code.end();
}
