//! Functions that a module brings along: what many instructions need and is too long to stand in each place.

use crate::access::{FIRST, HEAD, HEADER, at, byte_at, kind_byte};
use crate::code::{Code, F64, I32, I64};
use crate::context::Context;
use crate::error::Result;
use crate::helper::{Arith, Helper};
use crate::statics::FLAT_MAP;
use instar_terms::atoms;
use instar_terms::imports::{UNSETTLED, UNSETTLED_32};
use instar_terms::layout::{
    self, BIAS, Kind, NIL, NON_VALUE, Register as Shared, TAG_BOXED, TAG_CONS, TAG_MASK,
};
use std::rc::Rc;
use wasm_encoder::{Ieee64, ValType};

/// Cells of a list for each time that a loop takes from the budget.
const CELLS: u32 = 4;
/// Bytes that compiled code copies, at most: more are the runtime's.
const PUT_BYTES: u32 = 512;
/// What a helper that may come back to itself takes from the budget.
const FUEL: u32 = 8;
/// `erlang:apply/2` and `/3` take at most so many arguments.
const MAX_APPLY: u32 = 20;

impl Helper {
    /// Its parameters and results.
    pub(crate) fn signature(self, context: &Context) -> (Vec<ValType>, Vec<ValType>) {
        let words = |count: u32| vec![I64; count as usize];
        match self {
            Helper::Collect(live) => ([vec![I32], words(live)].concat(), words(live)),
            Helper::BoxFloat => (vec![F64], vec![I64]),
            Helper::ToFloat => (vec![I64], vec![F64]),
            Helper::IsBinary => (vec![I64], vec![I32]),
            Helper::Compare | Helper::EqualExactly => (words(2), vec![I32]),
            Helper::Arith(_) | Helper::MapGet | Helper::ApplyFun => (words(2), words(1)),
            Helper::Length => (words(1), words(1)),
            Helper::Reverse | Helper::Turn | Helper::Append | Helper::Subtract | Helper::Member => {
                (words(2), words(1))
            }
            Helper::Find => (words(2), vec![I32]),
            Helper::Room => (words(1), words(1)),
            Helper::PutInteger { .. } | Helper::PutUtf8 | Helper::PutBytes => {
                (vec![I32, I32, I64], vec![I32])
            }
            Helper::Grown => (vec![I64, I32], words(1)),
            Helper::CopyMap => (words(1), vec![I32]),
            Helper::MapPut { .. } | Helper::ApplyList => (words(3), words(1)),
            Helper::MapUpdate { keys } => (words(1 + 2 * keys), words(1)),
            Helper::ReadInteger => ([words(3), vec![I32]].concat(), words(1)),
            Helper::Caught => (vec![], words(1)),
            Helper::BadFun => (vec![I64, I32], vec![]),
            Helper::Apply(arity) => (words(arity + 2), words(1)),
            Helper::Settled(import) => context.imported(import).1.clone(),
        }
    }

    pub(crate) fn name(self, context: &Context) -> String {
        match self {
            Helper::Arith(arith) => format!("slow {}", arith.name()),
            Helper::Collect(live) => format!("collect {live}"),
            Helper::MapPut { exact: true } => "map_put_exact".into(),
            Helper::MapPut { exact: false } => "map_put".into(),
            Helper::MapUpdate { keys } => format!("map_update {keys}"),
            Helper::PutInteger { bytes, little: true } => format!("put_little {bytes}"),
            Helper::PutInteger { bytes, little: false } => format!("put_integer {bytes}"),
            Helper::Apply(arity) => format!("apply {arity}"),
            Helper::Settled(import) => format!("settled {}", context.imported(import).0),
            other => format!("{other:?}"),
        }
    }

    /// Asks for what its body will need, so that it is numbered before any body is written.
    pub(crate) fn request(self, context: &mut Context) -> Result {
        self.write(context).map(|_| ())
    }

    /// Its body.
    pub(crate) fn write(self, context: &mut Context) -> Result<Code> {
        let (params, results) = self.signature(context);
        context.type_number(&params, &results);
        let mut writer = Writer { context, code: Code::new(params.len() as u32) };
        match self {
            Helper::Collect(live) => writer.collect(live)?,
            Helper::BoxFloat => writer.box_float()?,
            Helper::ToFloat => writer.float_of()?,
            Helper::IsBinary => writer.is_binary(),
            Helper::Compare => writer.compare()?,
            Helper::EqualExactly => writer.equal_exactly()?,
            Helper::Arith(arith) => writer.arith(arith)?,
            Helper::Find => writer.find_place(),
            Helper::CopyMap => writer.copy_map(),
            Helper::MapGet => writer.map_get()?,
            Helper::MapPut { exact } => writer.map_put(exact)?,
            Helper::MapUpdate { keys } => writer.map_update(keys)?,
            Helper::ReadInteger => writer.read_integer()?,
            Helper::Room => writer.room(),
            Helper::PutInteger { bytes, little } => writer.put_integer(bytes, little),
            Helper::PutUtf8 => writer.put_utf8(),
            Helper::PutBytes => writer.put_bytes()?,
            Helper::Grown => writer.grown(),
            Helper::Length => writer.length()?,
            Helper::Reverse => writer.reverse()?,
            Helper::Turn => writer.turn()?,
            Helper::Append => writer.append()?,
            Helper::Subtract => writer.subtract()?,
            Helper::Member => writer.member()?,
            Helper::Caught => writer.caught()?,
            Helper::BadFun => writer.bad_fun()?,
            Helper::Settled(import) => writer.settled(import, params.len() as u32, results == [I32]),
            Helper::Apply(arity) => {
                writer.spend()?;
                writer.apply(arity)?;
            }
            Helper::ApplyList => {
                writer.spend()?;
                writer.apply_list()?;
            }
            Helper::ApplyFun => {
                writer.spend()?;
                writer.apply_fun()?;
            }
        }
        writer.code.i().end();
        Ok(writer.code)
    }
}

impl Context {
    /// Whether a helper was asked for already.
    pub(crate) fn has_helper(&self, helper: Helper) -> bool {
        self.helpers.items.contains(&helper)
    }

    /// The number of a helper, which asks for what it needs itself.
    pub(crate) fn helper(&mut self, helper: Helper) -> Result<u32> {
        let (number, is_new) = self.number_helper(helper);
        if is_new {
            helper.request(self)?;
        }
        // What it has asked for may have been imported before it.
        Ok(if is_new { self.number_helper(helper).0 } else { number })
    }
}

struct Writer<'c> {
    context: &'c mut Context,
    code: Code,
}

impl Writer<'_> {
    fn get(&mut self, register: Shared) {
        self.code.get_shared(register);
    }

    fn set(&mut self, register: Shared) {
        self.code.set_shared(register);
    }

    // Pushes whether a local isn't boxed.
    fn not_boxed(&mut self, local: u32) {
        self.code.i().local_get(local).i64_const(TAG_MASK as i64).i64_and();
        self.code.i().i64_const(TAG_BOXED as i64).i64_ne();
    }

    fn kind(&mut self, local: u32) {
        self.code.i().local_get(local).i32_wrap_i64().i32_load8_u(byte_at(HEADER));
    }

    // Pushes whether so many bytes are not free below `hp_limit`.
    fn is_full(&mut self, bytes: impl FnOnce(&mut Code)) {
        self.get(Shared::Hp);
        bytes(&mut self.code);
        self.code.i().i32_add();
        self.get(Shared::HpLimit);
        self.code.i().i32_gt_u();
    }

    // What may come back to itself takes from the budget.
    fn spend(&mut self) -> Result {
        let give_up = self.context.runtime("yield")?;
        self.code.spend(FUEL, give_up);
        Ok(())
    }

    // Calls an import. One that takes long is owed: then this waits for it.
    fn settled(&mut self, import: u32, params: u32, narrow: bool) {
        let settle = self.context.settle();
        let answer = self.code.local(if narrow { I32 } else { I64 });
        for param in 0..params {
            self.code.i().local_get(param);
        }
        self.code.i().call(import).local_tee(answer);
        if narrow {
            self.code.i().i32_const(UNSETTLED_32).i32_eq();
        } else {
            self.code.i().i64_const(UNSETTLED).i64_eq();
        }
        self.code.when_rare();
        self.code.i().call(settle);
        if narrow {
            self.code.i().i32_wrap_i64();
        }
        self.code.i().return_();
        self.code.end();
        self.code.i().local_get(answer);
    }

    fn return_none(&mut self) {
        self.code.i().i64_const(NON_VALUE as i64).return_();
    }

    fn collect(&mut self, live: u32) -> Result {
        let gc = self.context.runtime("gc")?;
        self.is_full(|code| {
            code.i().local_get(0);
        });
        self.code.when();
        for x in 0..live {
            self.get(Shared::Sp);
            self.code.i().local_get(1 + x).i64_store(at(8 * u64::from(x)));
        }
        self.code.i().local_get(0).i32_const(live as i32).call(gc);
        for x in 0..live {
            self.get(Shared::Sp);
            self.code.i().i64_load(at(8 * u64::from(x))).local_set(1 + x);
        }
        self.code.end();
        for x in 0..live {
            self.code.i().local_get(1 + x);
        }
        Ok(())
    }

    fn box_float(&mut self) -> Result {
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

    fn float_of(&mut self) -> Result {
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

    fn is_binary(&mut self) {
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

    // Branches to `otherwise` unless both are floats, which are then in two scratch locals.
    fn two_floats(&mut self, otherwise: u32) -> (u32, u32) {
        let floats = (self.code.scratch(F64, 0), self.code.scratch(F64, 1));
        for (param, float) in [(0, floats.0), (1, floats.1)] {
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

    // Branches to `otherwise` unless both parameters are floats.
    fn both_floats_or(&mut self, otherwise: u32) {
        for param in [0, 1] {
            self.float_or(param, otherwise);
        }
    }

    fn float_or(&mut self, local: u32, otherwise: u32) {
        self.not_boxed(local);
        self.code.branch_if(otherwise);
        self.kind(local);
        self.code.i().i32_const(kind_byte(Kind::Float)).i32_ne();
        self.code.branch_if(otherwise);
    }

    fn both_small(&mut self) {
        self.code.i().local_get(0).local_get(1).i64_or().i64_const(TAG_MASK as i64).i64_and().i64_eqz();
    }

    // Pushes whether a local is no small integer, and not boxed.
    fn not_number(&mut self, local: u32) {
        self.code.i().local_get(local).i64_const(1).i64_and().i64_eqz().i32_eqz();
    }

    fn compare(&mut self) -> Result {
        let cmp = self.context.runtime("cmp")?;
        // A small integer is less than an atom, and than a list.
        for (small, other, order) in [(0, 1, -1), (1, 0, 1)] {
            self.code.i().local_get(small).i64_const(TAG_MASK as i64).i64_and().i64_eqz();
            self.not_number(other);
            self.code.i().i32_and();
            self.code.when();
            self.code.i().i32_const(order).return_();
            self.code.end();
        }
        let otherwise = self.code.depth;
        self.code.block();
        self.both_floats_or(otherwise);
        for _ in 0..2 {
            self.code.i().local_get(0).i32_wrap_i64().f64_load(at(FIRST));
            self.code.i().local_get(1).i32_wrap_i64().f64_load(at(FIRST));
        }
        // (a > b) - (a < b), with the second pair below the first one's result.
        let less = self.code.scratch(I32, 0);
        self.code.i().f64_lt().local_set(less).f64_gt().local_get(less).i32_sub().return_();
        self.code.end();
        self.code.i().local_get(0).local_get(1).call(cmp);
        Ok(())
    }

    fn equal_exactly(&mut self) -> Result {
        let eq = self.context.runtime("eq_exact")?;
        self.code.i().local_get(0).local_get(1).i64_eq();
        self.code.when();
        self.code.i().i32_const(1).return_();
        self.code.end();
        let others = self.code.depth;
        self.code.block();
        self.both_floats_or(others);
        for param in [0, 1] {
            self.code.i().local_get(param).i32_wrap_i64().f64_load(at(FIRST));
        }
        self.context.equal_floats(&mut self.code);
        self.code.i().return_();
        self.code.end();
        // Different words are different terms unless both are cells, or both are boxed.
        self.code.i().local_get(0).local_get(1).i64_xor().i64_const(TAG_MASK as i64).i64_and().i64_eqz();
        self.code.when();
        self.code.i().local_get(0).i64_const(1).i64_add().i64_const(TAG_MASK as i64).i64_and();
        self.code.i().i64_const(TAG_CONS as i64 + 1).i64_ge_u();
        self.code.when();
        self.code.i().local_get(0).local_get(1).return_call(eq);
        self.code.end();
        self.code.end();
        self.code.i().i32_const(0);
        Ok(())
    }

    fn arith(&mut self, arith: Arith) -> Result {
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

    // Enters the steps, each of which goes on with the one below it, at the one whose number is on the stack. The
    // step that is open is not a loop, which would have to be metered.
    fn down_from(&mut self, most: u32, mut step: impl FnMut(&mut Code, u32)) {
        let first = self.code.scratch(I32, 3);
        self.code.i().local_set(first);
        let outermost = self.code.depth;
        for _ in 0..=most {
            self.code.block();
        }
        // The innermost block is that of the highest number.
        let targets = (0..most).map(|number| self.code.depth - 1 - (outermost + number)).collect::<Vec<_>>();
        self.code.i().local_get(first).br_table(targets, 0);
        for number in (0..=most).rev() {
            self.code.end();
            step(&mut self.code, number);
        }
    }

    // Looks for the immediate key in local 1 in the flat map in local 0. Where it is found, at this index, `found`
    // returns; else it goes on.
    fn find(&mut self, found: impl Fn(&mut Code, u32)) {
        let keys = self.code.scratch(I32, 0);
        self.code.i().local_get(0).i32_wrap_i64().i64_load(at(FIRST)).i32_wrap_i64().local_tee(keys);
        self.code.i().i64_load(at(HEADER)).i32_wrap_i64();
        self.code.i().i32_const(layout::HEADER_SIZE_SHIFT as i32).i32_shr_u();
        self.down_from(FLAT_MAP as u32, |code, number| {
            let Some(index) = number.checked_sub(1) else { return };
            code.i().local_get(keys).i64_load(at(FIRST + 8 * u64::from(index))).local_get(1).i64_eq();
            code.when();
            found(code, index);
            code.end();
        });
    }

    fn find_place(&mut self) {
        self.find(|code, index| {
            code.i().i32_const(8 * index as i32).return_();
        });
        self.code.i().i32_const(-1);
    }

    fn map_get(&mut self) -> Result {
        let get = self.context.runtime("map_get")?;
        let otherwise = self.code.depth;
        self.code.block();
        self.flat_map_or(otherwise);
        self.find(|code, index| {
            code.i().local_get(0).i32_wrap_i64().i64_load(at(FIRST + 8 + 8 * u64::from(index))).return_();
        });
        self.return_none();
        self.code.end();
        self.code.i().local_get(0).local_get(1).call(get);
        Ok(())
    }

    // The address of a copy of the flat map in local 0, behind which `hp` is; 0 where there is no room.
    fn copy_map(&mut self) {
        let (copy, from, words) =
            (self.code.scratch(I32, 0), self.code.scratch(I32, 1), self.code.scratch(I32, 2));
        self.code.i().local_get(0).i32_wrap_i64().local_tee(from).i64_load(at(HEADER)).i32_wrap_i64();
        self.code.i().i32_const(layout::HEADER_SIZE_SHIFT as i32).i32_shr_u().i32_const(1).i32_add();
        self.code.i().local_set(words);
        self.is_full(|code| {
            code.i().local_get(words).i32_const(3).i32_shl();
        });
        self.code.when_rare();
        self.code.i().i32_const(0).return_();
        self.code.end();
        self.get(Shared::Hp);
        self.code.i().local_tee(copy).local_get(words).i32_const(3).i32_shl().i32_add();
        self.set(Shared::Hp);
        self.code.i().local_get(words);
        // The header, the keys, and the values.
        self.down_from(FLAT_MAP as u32 + 2, |code, number| {
            let Some(word) = number.checked_sub(1) else { return };
            code.i().local_get(copy).local_get(from).i64_load(at(HEADER + 8 * u64::from(word)));
            code.i().i64_store(at(8 * u64::from(word)));
        });
        self.code.i().local_get(copy);
    }

    fn flat_map_or(&mut self, otherwise: u32) {
        self.not_boxed(0);
        self.code.branch_if(otherwise);
        self.kind(0);
        self.code.i().i32_const(kind_byte(Kind::FlatMap)).i32_ne();
        self.code.branch_if(otherwise);
    }

    fn return_boxed(&mut self, address: u32) {
        self.code.i().local_get(address).i32_const((BIAS - TAG_BOXED as u32) as i32).i32_sub();
        self.code.i().i64_extend_i32_u().return_();
    }

    fn put_by_runtime(&mut self, name: &'static str, params: u32) -> Result {
        let function = self.context.runtime(name)?;
        for param in 0..params {
            self.get(Shared::Sp);
            self.code.i().local_get(param).i64_store(at(8 * u64::from(param)));
        }
        self.code.i().i32_const((params as i32 - 1) / 2).call(function);
        Ok(())
    }

    // Branches to `otherwise` unless the key in a local is in the map, at the place in the local that is returned.
    fn place_or(&mut self, key: u32, otherwise: u32) -> Result<u32> {
        let place = self.code.scratch(I32, 1);
        let find = self.context.helper(Helper::Find)?;
        self.code.i().local_get(0).local_get(key).call(find).local_tee(place).i32_const(0).i32_lt_s();
        self.code.branch_if_rare(otherwise);
        Ok(place)
    }

    // Branches to `otherwise` unless there is room for a copy of the map, whose address is in the local that is
    // returned.
    fn copy_or(&mut self, otherwise: u32) -> Result<u32> {
        let address = self.code.scratch(I32, 0);
        let copy = self.context.helper(Helper::CopyMap)?;
        self.code.i().local_get(0).call(copy).local_tee(address).i32_eqz();
        self.code.branch_if_rare(otherwise);
        Ok(address)
    }

    fn map_put(&mut self, exact: bool) -> Result {
        let otherwise = self.code.depth;
        self.code.block();
        self.flat_map_or(otherwise);
        let place = self.place_or(1, otherwise)?;
        // The same value again: the same map.
        self.code.i().local_get(0).i32_wrap_i64().local_get(place).i32_add().i64_load(at(FIRST + 8));
        self.code.i().local_get(2).i64_eq();
        self.code.when();
        self.code.i().local_get(0).return_();
        self.code.end();
        let copy = self.copy_or(otherwise)?;
        self.code.i().local_get(copy).local_get(place).i32_add().local_get(2).i64_store(at(16));
        self.return_boxed(copy);
        self.code.end();
        self.put_by_runtime(if exact { "map_put_exact" } else { "map_put" }, 3)
    }

    fn map_update(&mut self, keys: u32) -> Result {
        let otherwise = self.code.depth;
        self.code.block();
        self.flat_map_or(otherwise);
        let copy = self.copy_or(otherwise)?;
        for key in 0..keys {
            let place = self.place_or(1 + 2 * key, otherwise)?;
            self.code.i().local_get(copy).local_get(place).i32_add();
            self.code.i().local_get(2 + 2 * key).i64_store(at(16));
        }
        self.return_boxed(copy);
        self.code.end();
        self.put_by_runtime("map_put_exact", 1 + 2 * keys)
    }

    fn read_integer(&mut self) -> Result {
        let read = self.context.runtime("bs_integer")?;
        let (from, value) = (self.code.scratch(I32, 0), self.code.scratch(I64, 0));
        // Whole bytes at whole bytes, as many as surely make a small integer; the rest is the runtime's.
        self.code.i().local_get(1).local_get(2).i64_or().i64_const(7).i64_and();
        self.code.i().local_get(2).i64_const(56).i64_gt_u().i64_extend_i32_u().i64_or().i64_eqz().i32_eqz();
        self.code.when_rare();
        self.code.i().local_get(0).local_get(1).local_get(2).local_get(3).return_call(read);
        self.code.end();
        self.code
            .i()
            .local_get(0)
            .local_get(1)
            .i64_const(3)
            .i64_shr_u()
            .i64_add()
            .i32_wrap_i64()
            .local_set(from);
        // At most seven bytes, the first one first: each step goes on with the next.
        self.code.i().local_get(2).i64_const(3).i64_shr_u().i32_wrap_i64();
        self.down_from(7, |code, left| {
            if left > 0 {
                code.i().local_get(value).i64_const(8).i64_shl();
                code.i().local_get(from).i64_load8_u(byte_at(FIRST + 8)).i64_or().local_set(value);
                code.i().local_get(from).i32_const(1).i32_add().local_set(from);
            }
        });
        self.code.i().local_get(value).i64_const(layout::SMALL_SHIFT.into()).i64_shl();
        Ok(())
    }

    // Returns 0 from a helper with an address as its result, if the condition on the stack holds.
    fn give_up_if(&mut self) {
        self.code.when_rare();
        self.code.i().i32_const(0).return_();
        self.code.end();
    }

    // Returns 0 unless so many bytes, which are on the stack, are free from the address in local 0 on.
    fn give_up_unless_free(&mut self, bytes: impl FnOnce(&mut Code)) {
        self.code.i().local_get(0);
        bytes(&mut self.code);
        self.code.i().i32_add().local_get(1).i32_gt_u();
        self.give_up_if();
    }

    // See `Heap::spare` for what a buffer is.
    fn room(&mut self) {
        let (base, end) = (self.code.scratch(I32, 0), self.code.scratch(I64, 0));
        let none = self.code.depth;
        self.code.block();
        self.not_boxed(0);
        self.code.branch_if(none);
        self.kind(0);
        self.code.i().i32_const(kind_byte(Kind::SubBinary)).i32_ne();
        self.code.branch_if(none);
        // It has whole bytes, and ends where what is used of the buffer does.
        self.code.i().local_get(0).i32_wrap_i64().i64_load(at(FIRST + 8));
        self.code.i().local_get(0).i32_wrap_i64().i64_load(at(FIRST + 16)).i64_or();
        self.code.i().i64_const(7).i64_and().i64_eqz().i32_eqz();
        self.code.branch_if(none);
        self.code.i().local_get(0).i32_wrap_i64().i64_load(at(FIRST)).i32_wrap_i64().local_set(base);
        self.code.i().local_get(0).i32_wrap_i64().i64_load(at(FIRST + 8));
        self.code.i().local_get(0).i32_wrap_i64().i64_load(at(FIRST + 16)).i64_add().local_tee(end);
        self.code.i().local_get(base).i64_load(at(FIRST)).i64_ne();
        self.code.branch_if(none);
        // The last word of a buffer stays free.
        self.code.i().local_get(base).i64_load(at(HEADER)).i64_const(layout::HEADER_SIZE_SHIFT.into());
        self.code.i().i64_shr_u().i64_const(3).i64_shl().local_get(base).i64_extend_i32_u().i64_add();
        self.code.i().i64_const(FIRST as i64 - 8).i64_add().i64_const(32).i64_shl();
        self.code.i().local_get(end).i64_const(3).i64_shr_u().local_get(base).i64_extend_i32_u().i64_add();
        self.code.i().i64_const(FIRST as i64 + 8).i64_add().i64_or().return_();
        self.code.end();
        self.code.i().i64_const(0);
    }

    // What is stored beyond what is put there is overwritten by what comes next, or not looked at.
    fn put_integer(&mut self, bytes: u32, little: bool) {
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

    fn put_utf8(&mut self) {
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

    fn put_bytes(&mut self) -> Result {
        let (from, length, left) =
            (self.code.scratch(I32, 0), self.code.scratch(I32, 1), self.code.scratch(I32, 2));
        let (base, bits) = (self.code.scratch(I32, 3), self.code.scratch(I64, 0));
        self.not_boxed(2);
        self.give_up_if();
        self.code.i().local_get(2).i32_wrap_i64().local_set(base);
        self.kind(2);
        self.code.i().i32_const(kind_byte(Kind::Binary)).i32_eq();
        self.code.when();
        self.code.i().local_get(base).i64_load(at(FIRST)).local_set(bits);
        self.code.i().local_get(base).i32_const(FIRST as i32 + 8).i32_add().local_set(from);
        self.code.otherwise();
        self.kind(2);
        self.code.i().i32_const(kind_byte(Kind::SubBinary)).i32_ne();
        self.give_up_if();
        self.code.i().local_get(base).i64_load(at(FIRST + 8)).local_tee(bits);
        self.code.i().i64_const(7).i64_and().i64_eqz().i32_eqz();
        self.give_up_if();
        self.code.i().local_get(base).i64_load(at(FIRST)).local_get(bits).i64_const(3).i64_shr_u().i64_add();
        self.code.i().i32_wrap_i64().i32_const(FIRST as i32 + 8).i32_add().local_set(from);
        self.code.i().local_get(base).i64_load(at(FIRST + 16)).local_set(bits);
        self.code.end();
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
        self.code.i().local_get(0).local_get(length).i32_add();
        Ok(())
    }

    fn grown(&mut self) {
        let (base, size) = (self.code.scratch(I32, 0), self.code.scratch(I64, 0));
        let address = self.code.scratch(I32, 2);
        self.code.i().local_get(0).i32_wrap_i64().i64_load(at(FIRST)).i32_wrap_i64().local_tee(base);
        // What is used of the buffer, in bits.
        self.code.i().local_get(1).local_get(base).i32_sub().i32_const(FIRST as i32 + 8).i32_sub();
        self.code.i().i64_extend_i32_u().i64_const(3).i64_shl().local_tee(size).i64_store(at(FIRST));
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

    // Goes along a list, in a local: `step` for each cell, whose word is in the local. Ends where no cell follows.
    fn each_cell(&mut self, rest: u32, step: impl Fn(&mut Self)) -> Result {
        self.along(rest, |this| {
            step(this);
            this.code.i().local_get(rest).i32_wrap_i64().i64_load(at(HEAD + 8)).local_set(rest);
        })
    }

    // The same, where `step` goes on to the next cell by itself.
    fn along(&mut self, rest: u32, step: impl Fn(&mut Self)) -> Result {
        let done = self.code.depth;
        self.code.block();
        let again = self.code.depth;
        self.code.repeat();
        self.spend()?;
        for _ in 0..CELLS {
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

    fn length(&mut self) -> Result {
        let length = self.context.bif("erlang", "length", 1);
        let (rest, count) = (self.code.scratch(I64, 0), self.code.scratch(I64, 1));
        self.code.i().local_get(0).local_set(rest);
        self.each_cell(rest, |this| {
            this.code.i().local_get(count).i64_const(layout::small(1) as i64).i64_add().local_set(count);
        })?;
        self.code.i().local_get(rest).i64_const(NIL as i64).i64_eq();
        self.code.when();
        self.code.i().local_get(count).return_();
        self.code.end();
        self.code.i().local_get(0).call(length);
        Ok(())
    }

    // Pushes whether a local is a small integer or an immediate: these are equal where their words are.
    fn is_immediate(&mut self, local: u32) {
        self.code.i().local_get(local).i64_const(1).i64_add().i64_const(TAG_MASK as i64).i64_and();
        self.code.i().i64_const(1).i64_le_u();
    }

    fn member(&mut self) -> Result {
        let member = self.context.bif("lists", "member", 2);
        let rest = self.code.scratch(I64, 0);
        self.is_immediate(0);
        self.code.when();
        self.code.i().local_get(1).local_set(rest);
        self.each_cell(rest, |this| {
            this.code.i().local_get(rest).i32_wrap_i64().i64_load(at(HEAD)).local_get(0).i64_eq();
            this.code.when();
            this.code.i().i64_const(atoms::TRUE as i64).return_();
            this.code.end();
        })?;
        self.code.i().local_get(rest).i64_const(NIL as i64).i64_eq();
        self.code.when();
        self.code.i().i64_const(atoms::FALSE as i64).return_();
        self.code.end();
        self.code.end();
        self.code.i().local_get(0).local_get(1).call(member);
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

    fn reverse(&mut self) -> Result {
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
    fn turn(&mut self) -> Result {
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
    fn append(&mut self) -> Result {
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
    fn subtract(&mut self) -> Result {
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

    fn caught(&mut self) -> Result {
        let gc = self.context.runtime("gc")?;
        let (address, outer) = (self.code.scratch(I32, 0), self.code.scratch(I64, 0));
        self.get(Shared::Class);
        self.code.i().i64_const(atoms::THROW as i64).i64_eq();
        self.code.when();
        self.get(Shared::Reason);
        self.drop_caught();
        self.code.i().return_();
        self.code.end();
        // {'EXIT', Reason} or {'EXIT', {Reason, Trace}}
        self.is_full(|code| {
            code.i().i32_const(6 * 8);
        });
        self.code.when_rare();
        self.code.i().i32_const(6 * 8).i32_const(0).call(gc);
        self.code.end();
        self.get(Shared::Reason);
        self.code.i().local_set(outer);
        self.get(Shared::Class);
        self.code.i().i64_const(atoms::ERROR as i64).i64_eq();
        self.code.when();
        self.pair(address, |writer| writer.get(Shared::Reason), |writer| writer.get(Shared::Trace));
        self.code.i().local_set(outer);
        self.code.end();
        let exit = |writer: &mut Self| {
            writer.code.i().i64_const(atoms::UPPER_EXIT as i64);
        };
        self.pair(address, exit, |writer| {
            writer.code.i().local_get(outer);
        });
        self.drop_caught();
        Ok(())
    }

    fn drop_caught(&mut self) {
        for register in [Shared::Reason, Shared::Trace] {
            self.code.i().i64_const(NIL as i64);
            self.set(register);
        }
    }

    fn pair(&mut self, address: u32, one: impl FnOnce(&mut Self), two: impl FnOnce(&mut Self)) {
        self.get(Shared::Hp);
        self.code.i().local_tee(address).i64_const(layout::header(Kind::Tuple, 2) as i64).i64_store(at(0));
        self.code.i().local_get(address);
        one(self);
        self.code.i().i64_store(at(8)).local_get(address);
        two(self);
        self.code.i().i64_store(at(16)).local_get(address).i32_const(24).i32_add();
        self.set(Shared::Hp);
        self.code
            .i()
            .local_get(address)
            .i32_const((BIAS - TAG_BOXED as u32) as i32)
            .i32_sub()
            .i64_extend_i32_u();
    }

    // Pushes whether the local holds a fun.
    fn is_fun(&mut self, local: u32) {
        self.not_boxed(local);
        self.code.when_of(I32);
        self.code.i().i32_const(0);
        self.code.otherwise();
        self.kind(local);
        let between = kind_byte(Kind::ExternalFun) - kind_byte(Kind::Fun);
        self.code.i().i32_const(kind_byte(Kind::Fun)).i32_sub().i32_const(!between).i32_and().i32_eqz();
        self.code.end();
    }

    fn bad_fun(&mut self) -> Result {
        let (badarity, tagged) =
            (self.context.runtime("raise_badarity")?, self.context.runtime("raise_tagged")?);
        self.is_fun(0);
        self.code.when();
        self.code.i().local_get(0).local_get(1).call(badarity);
        self.code.otherwise();
        self.code.i().i64_const(atoms::BADFUN as i64).local_get(0).call(tagged);
        self.code.end();
        Ok(())
    }

    // `apply` of what is no list, or of a longer one than any function takes: it is in the local `list`, behind what is
    // applied.
    fn bad_list(&mut self, list: u32) -> Result {
        let (apply, absent) = (self.context.runtime("apply")?, self.context.absent()?);
        let name = self.context.atom("apply");
        for x in 0..=list {
            self.get(Shared::Sp);
            self.code.i().local_get(x).i64_store(at(8 * u64::from(x)));
        }
        self.code.i().i64_const(atoms::ERLANG as i64).i64_const(name as i64);
        self.code.i().i32_const(list as i32 + 1).i64_const(absent as i64).call(apply).return_();
        Ok(())
    }

    fn apply(&mut self, arity: u32) -> Result {
        let (module, name) = (arity, arity + 1);
        let mut callees: Vec<(Rc<str>, Rc<str>, usize)> = self
            .context
            .signatures
            .iter()
            .zip(0..)
            .filter(|(one, _)| one.mfa.arity == arity && one.exported)
            .map(|(one, index)| (one.mfa.module.clone(), one.mfa.name.clone(), index))
            .collect();
        callees.sort_unstable();
        for of_module in callees.chunk_by(|one, two| one.0 == two.0) {
            let word = self.context.atom(&of_module[0].0);
            self.code.i().local_get(module).i64_const(word as i64).i64_eq();
            self.code.when();
            for (_, function, index) in of_module {
                let word = self.context.atom(function);
                let number = self.context.boxed_function(*index);
                self.code.i().local_get(name).i64_const(word as i64).i64_eq();
                self.code.when();
                for x in 0..arity {
                    self.code.i().local_get(x);
                }
                self.code.i().return_call(number);
                self.code.end();
            }
            self.code.end();
        }
        // Who can apply a list of arguments can apply `apply`.
        if matches!(arity, 2 | 3) && self.context.has_helper(Helper::ApplyList) {
            let apply = if arity == 2 { Helper::ApplyFun } else { Helper::ApplyList };
            let (number, word) = (self.context.helper(apply)?, self.context.atom("apply"));
            self.code.i().local_get(module).i64_const(atoms::ERLANG as i64).i64_eq();
            self.code.i().local_get(name).i64_const(word as i64).i64_eq().i32_and();
            self.code.when();
            for x in 0..arity {
                self.code.i().local_get(x);
            }
            self.code.i().return_call(number);
            self.code.end();
        }
        // The runtime's own functions, and what is no name or nothing at all.
        let apply = self.context.runtime("apply")?;
        let absent = self.context.absent()?;
        let collect = self.context.helper(Helper::Collect(arity + 2))?;
        self.is_full(|code| {
            code.i().i32_const(0);
        });
        self.code.when_rare();
        self.code.i().i32_const(0);
        for local in 0..arity + 2 {
            self.code.i().local_get(local);
        }
        self.code.i().call(collect);
        for local in (0..arity + 2).rev() {
            self.code.i().local_set(local);
        }
        self.code.end();
        for x in 0..arity {
            self.get(Shared::Sp);
            self.code.i().local_get(x).i64_store(at(8 * u64::from(x)));
        }
        self.code.i().local_get(module).local_get(name).i32_const(arity as i32).i64_const(absent as i64);
        self.code.i().call(apply);
        Ok(())
    }

    // Counts a list of arguments, in a local, and goes on with each arity in turn where it fits.
    fn by_length(&mut self, list: u32, mut then: impl FnMut(&mut Self, u32) -> Result) -> Result {
        let rest = self.code.scratch(I64, 0);
        self.code.i().local_get(list).local_set(rest);
        for arity in 0..=MAX_APPLY {
            self.code.i().local_get(rest).i64_const(NIL as i64).i64_eq();
            self.code.when();
            then(self, arity)?;
            self.code.end();
            self.code.i().local_get(rest).i64_const(TAG_MASK as i64).i64_and();
            self.code.i().i64_const(TAG_CONS as i64).i64_ne();
            self.code.when_rare();
            self.bad_list(list)?;
            self.code.end();
            self.code.i().local_get(rest).i32_wrap_i64().i64_load(at(HEAD + 8)).local_set(rest);
        }
        self.bad_list(list)?;
        self.code.i().unreachable();
        Ok(())
    }

    fn push_elements(&mut self, list: u32, count: u32) {
        let rest = self.code.scratch(I64, 1);
        self.code.i().local_get(list).local_set(rest);
        for _ in 0..count {
            self.code.i().local_get(rest).i32_wrap_i64().i64_load(at(HEAD));
            self.code.i().local_get(rest).i32_wrap_i64().i64_load(at(HEAD + 8)).local_set(rest);
        }
    }

    fn apply_list(&mut self) -> Result {
        self.by_length(2, |this, arity| {
            let apply = this.context.helper(Helper::Apply(arity))?;
            this.push_elements(2, arity);
            this.code.i().local_get(0).local_get(1).return_call(apply);
            Ok(())
        })
    }

    fn apply_fun(&mut self) -> Result {
        let bad = self.context.helper(Helper::BadFun)?;
        self.by_length(1, |this, arity| {
            this.is_fun(0);
            this.code.when();
            this.code.i().local_get(0).i32_wrap_i64().i64_load(at(FIRST + 8));
            this.code.i().i64_const(layout::small(arity.into()) as i64).i64_eq();
            this.code.when();
            let kind = this.context.words_type(arity + 1);
            this.push_elements(1, arity);
            this.code.i().local_get(0).local_get(0).i32_wrap_i64().i64_load(at(FIRST));
            this.code.i().i64_const(layout::SMALL_SHIFT.into()).i64_shr_u().i32_wrap_i64();
            this.code.i().return_call_indirect(0, kind);
            this.code.end();
            this.code.end();
            let words = this.code.scratch(I64, 2);
            this.push_elements(1, arity);
            for x in (0..arity).rev() {
                this.code.i().local_set(words);
                this.get(Shared::Sp);
                this.code.i().local_get(words).i64_store(at(8 * u64::from(x)));
            }
            this.code.i().local_get(0).i32_const(arity as i32).call(bad);
            this.return_none();
            Ok(())
        })
    }
}
