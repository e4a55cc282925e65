//! Built-in functions of guards and bodies: tests and arithmetic, a few that are short, and the runtime's.

use crate::access::{FIRST, HEAD, HEADER, at, kind_byte};
use crate::arith::Slow;
use crate::code::{F64, I64};
use crate::context::Callee;
use crate::error::Result;
use crate::function::{Compiler, Fail, Word};
use crate::helper::Helper;
use crate::program::{Label, Mfa, Operand, Register};
use instar_terms::atoms::{FALSE, TRUE};
use instar_terms::layout::{self, Kind, NON_VALUE, TAG_CONS};
use wasm_encoder::Ieee64;

/// Floats below this are small integers without their fractions.
const SURELY_SMALL: f64 = (1u64 << 58) as f64;

impl Compiler<'_> {
    /// A built-in function of a guard or a body, that isn't done in place.
    pub(crate) fn call_bif(
        &mut self,
        name: &str,
        fail: Label,
        live: Option<u32>,
        args: &[Operand],
        to: Register,
    ) -> Result {
        let mfa = Mfa { module: "erlang".into(), name: name.into(), arity: args.len() as u32 };
        if self.context.callee(&mfa) != Callee::Bif {
            return self.unknown(&mfa);
        }
        if let Some(live) = live {
            self.need_heap(0, live)?;
        }
        for arg in args {
            self.push(arg)?;
        }
        let number = match (name, args.len()) {
            ("length", 1) => self.context.helper(Helper::Length)?,
            ("binary_part", 3) => self.context.helper(Helper::Part { of_erlang: true })?,
            (name, arity) => self.context.bif("erlang", name, arity as u32),
        };
        let result = self.code.scratch(I64, 3);
        self.code.i().call(number).local_set(result);
        self.check_result(fail, result)?;
        self.put_word(to, Word::Local(result))
    }

    /// A built-in function, in place where it is short.
    pub(crate) fn bif(
        &mut self,
        name: &str,
        fail: Label,
        live: Option<u32>,
        args: &[Operand],
        to: Register,
    ) -> Result {
        // A test says no of what is no arity; the function raises, and so does a guard of it fail.
        let arity = args.get(1).filter(|_| name == "is_function");
        let is_test = arity.is_none_or(|arity| arity.as_integer().is_some_and(|arity| arity >= 0));
        if (is_test && self.test_value(name, args, to)?)
            || self.arithmetic(name, Slow { fail, live }, args, to)?
            || self.short_bif(name, fail, live, args, to)?
            || self.whole_number(name, fail, live, args, to)?
        {
            return Ok(());
        }
        self.call_bif(name, fail, live, args, to)
    }

    // The size of the tuple is on the stack; the local that it came from is free.
    fn element_at(&mut self, index: &Operand, tuple: Word, free: u32, slow: u32) -> Result {
        let (size, result) = (self.code.scratch(I64, 4), self.code.scratch(I64, 3));
        self.code.i().local_set(size);
        let index = self.word(index, 5)?;
        self.push_word(index);
        self.code.i().i64_const(layout::TAG_MASK as i64).i64_and().i64_eqz();
        self.fail_unless(Fail::Block(slow))?;
        self.push_word(index);
        self.code.i().i64_const(layout::SMALL_SHIFT.into()).i64_shr_u().i64_const(1).i64_sub();
        self.code.i().local_tee(free).local_get(size).i64_lt_u();
        self.fail_unless(Fail::Block(slow))?;
        self.push_word(tuple);
        self.code.i().local_get(free).i64_const(3).i64_shl().i64_add().i32_wrap_i64();
        self.code.i().i64_load(at(FIRST)).local_set(result);
        Ok(())
    }

    // Those that are a few loads, when all is as they want it.
    fn short_bif(
        &mut self,
        name: &str,
        fail: Label,
        live: Option<u32>,
        args: &[Operand],
        to: Register,
    ) -> Result<bool> {
        let (Some(offset), Some(subject)) = (offset_of(name, args), args.last()) else { return Ok(false) };
        let word = self.word(subject, 1)?;
        let result = self.code.scratch(I64, 3);
        let done = self.code.depth;
        self.code.block();
        let slow = self.code.depth;
        self.code.block();
        match name {
            "hd" | "tl" => self.part_of_list(word, offset, result, slow)?,
            "element" | "tuple_size" => self.part_of_tuple(name, args, word, offset, slow)?,
            "not" => self.other_boolean(word, result, slow)?,
            "byte_size" | "bit_size" => self.size_of_bits(name, word, result, slow)?,
            "map_size" => self.size_of_map(word, result, slow)?,
            "bnot" | "abs" => self.of_small(name, word, result, slow)?,
            _ => self.part_of_map(name, &args[0], word, result, slow)?,
        }
        self.code.branch(done);
        self.code.end();
        let before = self.state.clone();
        if fail != 0 && has_no_other_way(name) {
            self.code.i().i32_const(1);
            self.jump_if(fail)?;
        } else {
            if let Some(live) = live {
                self.need_heap(0, live)?;
            }
            for arg in args {
                self.push(arg)?;
            }
            let number = self.context.bif("erlang", name, args.len() as u32);
            self.code.i().call(number).local_set(result);
            self.check_result(fail, result)?;
        }
        self.state = before;
        self.code.end();
        self.put_word(to, Word::Local(result))?;
        Ok(true)
    }

    // What is at an offset of a cell.
    fn part_of_list(&mut self, word: Word, offset: u64, result: u32, slow: u32) -> Result {
        self.has_tag(word, TAG_CONS);
        self.fail_unless(Fail::Block(slow))?;
        self.push_word(word);
        self.code.i().i32_wrap_i64().i64_load(at(offset)).local_set(result);
        Ok(())
    }

    // The size of a tuple, or the element at an offset; without one the index is known only when it runs.
    fn part_of_tuple(&mut self, name: &str, args: &[Operand], word: Word, offset: u64, slow: u32) -> Result {
        let result = self.code.scratch(I64, 3);
        let header = self.code.scratch(I64, 2);
        self.boxed_or_fail(word, Fail::Block(slow))?;
        self.push_word(word);
        self.code.i().i32_wrap_i64().i64_load(at(HEADER)).local_tee(header);
        self.code.i().i64_const(0xff).i64_and();
        self.code.i().i64_const(kind_byte(Kind::Tuple).into()).i64_eq();
        self.fail_unless(Fail::Block(slow))?;
        self.code.i().local_get(header).i64_const(layout::HEADER_SIZE_SHIFT.into()).i64_shr_u();
        if name == "tuple_size" {
            self.code.i().i64_const(layout::SMALL_SHIFT.into()).i64_shl().local_set(result);
        } else if offset == 0 {
            self.element_at(&args[0], word, header, slow)?;
        } else {
            self.code.i().i64_const(((offset - FIRST) / 8) as i64).i64_gt_u();
            self.fail_unless(Fail::Block(slow))?;
            self.push_word(word);
            self.code.i().i32_wrap_i64().i64_load(at(offset)).local_set(result);
        }
        Ok(())
    }

    // A part of bytes begins anywhere; what counts is how many bits it has.
    fn size_of_bits(&mut self, name: &str, word: Word, result: u32, slow: u32) -> Result {
        self.boxed_or_fail(word, Fail::Block(slow))?;
        let done = self.code.depth;
        self.code.block();
        for (kind, offset) in [(Kind::Binary, FIRST), (Kind::SubBinary, FIRST + 16)] {
            self.kind(word);
            self.code.i().i32_const(kind_byte(kind)).i32_eq();
            self.code.when();
            self.push_word(word);
            self.code.i().i32_wrap_i64().i64_load(at(offset)).local_set(result);
            self.code.branch(done);
            self.code.end();
        }
        self.code.branch(slow);
        self.code.end();
        self.code.i().local_get(result);
        if name == "byte_size" {
            self.code.i().i64_const(7).i64_add().i64_const(3).i64_shr_u();
        }
        self.code.i().i64_const(layout::SMALL_SHIFT.into()).i64_shl().local_set(result);
        Ok(())
    }

    fn size_of_map(&mut self, word: Word, result: u32, slow: u32) -> Result {
        self.boxed_or_fail(word, Fail::Block(slow))?;
        self.kind(word);
        self.code.i().i32_const(kind_byte(Kind::FlatMap)).i32_eq();
        self.fail_unless(Fail::Block(slow))?;
        self.push_word(word);
        self.code.i().i32_wrap_i64().i64_load(at(HEADER)).i64_const(layout::HEADER_SIZE_SHIFT.into());
        self.code.i().i64_shr_u().i64_const(1).i64_sub();
        self.code.i().i64_const(layout::SMALL_SHIFT.into()).i64_shl().local_set(result);
        Ok(())
    }

    // What becomes of a small integer, as its word.
    fn of_small(&mut self, name: &str, word: Word, result: u32, slow: u32) -> Result {
        self.push_word(word);
        self.code.i().local_tee(result).i64_const(layout::TAG_MASK as i64).i64_and().i64_eqz();
        self.fail_unless(Fail::Block(slow))?;
        if name == "bnot" {
            self.code.i().local_get(result).i64_const(!(layout::TAG_MASK as i64)).i64_xor().local_set(result);
            return Ok(());
        }
        // The least has no counterpart.
        self.code.i().local_get(result).i64_const(layout::small(layout::SMALL_MIN) as i64).i64_ne();
        self.fail_unless(Fail::Block(slow))?;
        self.code.i().i64_const(0).local_get(result).i64_sub().local_get(result);
        self.code.i().local_get(result).i64_const(0).i64_lt_s().select().local_set(result);
        Ok(())
    }

    // The integer that a float becomes, where it is surely a small one; a small integer stays what it is.
    fn whole_number(
        &mut self,
        name: &str,
        fail: Label,
        live: Option<u32>,
        args: &[Operand],
        to: Register,
    ) -> Result<bool> {
        let [arg] = args else { return Ok(false) };
        if !matches!(name, "trunc" | "round" | "floor" | "ceil") {
            return Ok(false);
        }
        let (result, float, whole) =
            (self.code.scratch(I64, 3), self.code.scratch(F64, 1), self.code.scratch(F64, 2));
        let done = self.code.depth;
        self.code.block();
        let slow = self.code.depth;
        self.code.block();
        if !self.is_unboxed(arg) {
            let word = self.word(arg, 1)?;
            self.push_word(word);
            self.code.i().local_tee(result).i64_const(layout::TAG_MASK as i64).i64_and().i64_eqz();
            self.code.branch_if(done);
            self.boxed_or_fail(word, Fail::Block(slow))?;
            self.kind(word);
            self.code.i().i32_const(kind_byte(Kind::Float)).i32_ne();
            self.code.branch_if_rare(slow);
        }
        self.push_float(arg)?;
        self.code.i().local_tee(float).f64_abs().f64_const(Ieee64::new(SURELY_SMALL.to_bits())).f64_lt();
        self.code.i().i32_eqz();
        self.code.branch_if_rare(slow);
        self.code.i().local_get(float);
        match name {
            "floor" => self.code.i().f64_floor(),
            "ceil" => self.code.i().f64_ceil(),
            _ => self.code.i().f64_trunc(),
        };
        if name == "round" {
            // Halves go away from zero. The difference is exact.
            self.code.i().local_tee(whole);
            self.code.i().f64_const(Ieee64::new(1f64.to_bits())).local_get(float).f64_copysign();
            self.code.i().f64_const(Ieee64::new(0f64.to_bits()));
            self.code.i().local_get(float).local_get(whole).f64_sub().f64_abs();
            self.code.i().f64_const(Ieee64::new(0.5f64.to_bits())).f64_ge().select().f64_add();
        }
        self.code.i().i64_trunc_f64_s().i64_const(layout::SMALL_SHIFT.into()).i64_shl().local_set(result);
        self.code.branch(done);
        self.code.end();
        let (before, boxes) = (self.state.clone(), self.labels.boxes);
        if let Some(live) = live {
            self.need_heap(0, live)?;
        }
        self.push(arg)?;
        let number = self.context.bif("erlang", name, 1);
        self.code.i().call(number).local_set(result);
        self.check_result(fail, result)?;
        (self.state, self.labels.boxes) = (before, boxes);
        self.code.end();
        self.put_word(to, Word::Local(result))?;
        Ok(true)
    }

    fn other_boolean(&mut self, word: Word, result: u32, slow: u32) -> Result {
        let differ = (TRUE ^ FALSE) as i64;
        self.push_word(word);
        self.code.i().i64_const(!differ).i64_and();
        self.code.i().i64_const(FALSE as i64).i64_eq();
        self.fail_unless(Fail::Block(slow))?;
        self.push_word(word);
        self.code.i().i64_const(differ).i64_xor().local_set(result);
        Ok(())
    }

    // The value of a key, or whether there is one.
    fn part_of_map(&mut self, name: &str, key: &Operand, word: Word, result: u32, slow: u32) -> Result {
        let key_word = self.word(key, 2)?;
        let get = self.context.helper(Helper::MapGet)?;
        self.push_word(word);
        self.push_word(key_word);
        self.code.i().call(get).local_tee(result).i64_const(NON_VALUE as i64).i64_ne();
        self.fail_unless(Fail::Block(slow))?;
        if name == "is_map_key" {
            self.code.i().i64_const(TRUE as i64).local_set(result);
        }
        Ok(())
    }
}

// Whether what the loads don't find is an error: others have large maps, large integers and floats left, or an answer.
fn has_no_other_way(name: &str) -> bool {
    matches!(name, "hd" | "tl" | "element" | "tuple_size" | "not" | "byte_size" | "bit_size" | "map_get")
}

// Of those that are short, where what they look for lies, seen from the word of their last argument; 0 where that is not
// known before, or does not matter.
fn offset_of(name: &str, args: &[Operand]) -> Option<u64> {
    match (name, args) {
        ("hd", [_]) => Some(HEAD),
        ("tl", [_]) => Some(HEAD + 8),
        ("element", [index, _]) => match index.as_integer() {
            Some(index @ 1..=0xff_ffff) => Some(FIRST + 8 * (index as u64 - 1)),
            Some(_) => None,
            // Known only when it runs.
            None => Some(0),
        },
        ("tuple_size" | "byte_size" | "bit_size" | "map_size" | "bnot" | "abs" | "not", [_])
        | ("map_get" | "is_map_key", [_, _]) => Some(0),
        _ => None,
    }
}
