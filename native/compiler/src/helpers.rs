//! Functions that a module brings along: what many instructions need and is too long to stand in each place.

use crate::arith::Arith;
use crate::code::{Code, F64, I32, I64};
use crate::context::{Context, Global};
use crate::function::{FIRST, HEAD, HEADER, Result, at, byte_at};
use crate::type_tests::kind_byte;
use instar_terms::atoms;
use instar_terms::layout::{self, BIAS, Kind, NIL, NON_VALUE, TAG_BOXED, TAG_CONS, TAG_MASK};
use std::rc::Rc;
use wasm_encoder::{Ieee64, ValType};

/// A function that a module brings along.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Helper {
    /// (bytes, x0 …) → (x0 …): collects when so many bytes aren't free.
    Collect(u32),
    /// (float) → word
    BoxFloat,
    /// (word) → float; NaN when it has raised.
    ToFloat,
    /// (word) → 0 or 1
    IsBinary,
    /// (word, word) → negative, 0 or positive
    Compare,
    /// (word, word) → 0 or 1
    EqualExactly,
    /// (word, word) → word: what isn't done in place, floats here, and the rest by the runtime.
    Arith(Arith),
    /// (map, key) → value or NON_VALUE; the key is an immediate.
    MapGet,
    /// (map, key, value) → map; the key is an immediate.
    MapPut { exact: bool },
    /// (map, key, value …) → map; the keys are immediates, and are in the map already.
    MapUpdate { keys: u32 },
    /// (binary, offset, bits, flags 0) → word: an unsigned integer, big end first.
    ReadInteger,
    /// () → what `catch` gives for what was raised
    Caught,
    /// (fun, arity): raises; the arguments are above `sp`.
    BadFun,
    /// (x0 …, module, function) → word
    Apply(u32),
    /// (module, function, list) → word
    ApplyList,
    /// (fun, list) → word
    ApplyFun,
}

/// `erlang:apply/2` and `/3` take at most so many arguments.
const MAX_APPLY: u32 = 20;

impl Helper {
    /// Its parameters and results.
    pub(crate) fn signature(self) -> (Vec<ValType>, Vec<ValType>) {
        let words = |count: u32| vec![I64; count as usize];
        match self {
            Helper::Collect(live) => ([vec![I32], words(live)].concat(), words(live)),
            Helper::BoxFloat => (vec![F64], vec![I64]),
            Helper::ToFloat => (vec![I64], vec![F64]),
            Helper::IsBinary => (vec![I64], vec![I32]),
            Helper::Compare | Helper::EqualExactly => (words(2), vec![I32]),
            Helper::Arith(_) | Helper::MapGet | Helper::ApplyFun => (words(2), words(1)),
            Helper::MapPut { .. } | Helper::ApplyList => (words(3), words(1)),
            Helper::MapUpdate { keys } => (words(1 + 2 * keys), words(1)),
            Helper::ReadInteger => ([words(3), vec![I32]].concat(), words(1)),
            Helper::Caught => (vec![], words(1)),
            Helper::BadFun => (vec![I64, I32], vec![]),
            Helper::Apply(arity) => (words(arity + 2), words(1)),
        }
    }

    pub(crate) fn name(self) -> String {
        match self {
            Helper::Arith(arith) => format!("slow {}", arith.name()),
            Helper::Collect(live) => format!("collect {live}"),
            Helper::MapPut { exact: true } => "map_put_exact".into(),
            Helper::MapPut { exact: false } => "map_put".into(),
            Helper::MapUpdate { keys } => format!("map_update {keys}"),
            Helper::Apply(arity) => format!("apply {arity}"),
            other => format!("{other:?}"),
        }
    }

    /// Asks for what its body will need, so that it is numbered before any body is written.
    pub(crate) fn request(self, context: &mut Context) -> Result {
        self.write(context).map(|_| ())
    }

    /// Its body.
    pub(crate) fn write(self, context: &mut Context) -> Result<Code> {
        let (params, results) = self.signature();
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
            Helper::MapGet => writer.map_get()?,
            Helper::MapPut { exact } => writer.map_put(exact)?,
            Helper::MapUpdate { keys } => writer.map_update(keys)?,
            Helper::ReadInteger => writer.read_integer()?,
            Helper::Caught => writer.caught()?,
            Helper::BadFun => writer.bad_fun()?,
            Helper::Apply(arity) => writer.apply(arity)?,
            Helper::ApplyList => writer.apply_list()?,
            Helper::ApplyFun => writer.apply_fun()?,
        }
        writer.code.i().end();
        Ok(writer.code)
    }
}

struct Writer<'c> {
    context: &'c mut Context,
    code: Code,
}

impl Writer<'_> {
    fn get(&mut self, global: Global) {
        self.code.i().global_get(global as u32);
    }

    fn set(&mut self, global: Global) {
        self.code.i().global_set(global as u32);
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
        self.get(Global::Hp);
        bytes(&mut self.code);
        self.code.i().i32_add();
        self.get(Global::HpLimit);
        self.code.i().i32_gt_u();
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
            self.get(Global::Sp);
            self.code.i().local_get(1 + x).i64_store(at(8 * u64::from(x)));
        }
        self.code.i().local_get(0).i32_const(live as i32).call(gc);
        for x in 0..live {
            self.get(Global::Sp);
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
        self.get(Global::Hp);
        self.code.i().local_tee(address).i64_const(layout::header(Kind::Float, 1) as i64).i64_store(at(0));
        self.code.i().local_get(address);
        float(&mut self.code);
        self.code.i().f64_store(at(8)).local_get(address).i32_const(16).i32_add();
        self.set(Global::Hp);
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
        self.not_boxed(0);
        self.code.branch_if(slow);
        self.kind(0);
        self.code.i().i32_const(kind_byte(Kind::Float)).i32_ne();
        self.code.branch_if(slow);
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
            self.not_boxed(param);
            self.code.branch_if(otherwise);
            self.kind(param);
            self.code.i().i32_const(kind_byte(Kind::Float)).i32_ne();
            self.code.branch_if(otherwise);
            self.code.i().local_get(param).i32_wrap_i64().f64_load(at(FIRST)).local_set(float);
            self.code.end();
        }
        floats
    }

    fn both_small(&mut self) {
        self.code.i().local_get(0).local_get(1).i64_or().i64_const(TAG_MASK as i64).i64_and().i64_eqz();
    }

    fn compare(&mut self) -> Result {
        let cmp = self.context.runtime("cmp")?;
        let otherwise = self.code.depth;
        self.code.block();
        for param in [0, 1] {
            self.not_boxed(param);
            self.code.branch_if(otherwise);
            self.kind(param);
            self.code.i().i32_const(kind_byte(Kind::Float)).i32_ne();
            self.code.branch_if(otherwise);
        }
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

    // Looks for an immediate key, in a local, in a flat map: branches to `found` with its place, counted in
    // bytes from the map's word to before the first value, in the local that is returned; else goes on.
    fn find(&mut self, key: u32, found: u32) -> u32 {
        let (keys, place, end) =
            (self.code.scratch(I32, 0), self.code.scratch(I32, 1), self.code.scratch(I32, 2));
        self.code.i().local_get(0).i32_wrap_i64().i64_load(at(FIRST)).i32_wrap_i64().local_tee(keys);
        self.code.i().i64_load(at(HEADER)).i32_wrap_i64();
        self.code.i().i32_const(layout::HEADER_SIZE_SHIFT as i32).i32_shr_u().i32_const(3).i32_shl();
        self.code.i().local_set(end).i32_const(0).local_set(place);
        let done = self.code.depth;
        self.code.block();
        let again = self.code.depth;
        self.code.repeat();
        self.code.i().local_get(place).local_get(end).i32_eq();
        self.code.branch_if(done);
        self.code.i().local_get(keys).local_get(place).i32_add().i64_load(at(FIRST)).local_get(key).i64_eq();
        self.code.branch_if(found);
        self.code.i().local_get(place).i32_const(8).i32_add().local_set(place);
        self.code.branch(again);
        self.code.end();
        self.code.end();
        place
    }

    fn map_get(&mut self) -> Result {
        let get = self.context.runtime("map_get")?;
        let none = self.code.depth;
        self.code.block();
        let found = self.code.depth;
        self.code.block();
        self.not_boxed(0);
        self.code.branch_if(none);
        self.kind(0);
        self.code.i().i32_const(kind_byte(Kind::FlatMap)).i32_ne();
        self.code.when_rare();
        self.code.i().local_get(0).local_get(1).return_call(get);
        self.code.end();
        let place = self.find(1, found);
        self.code.branch(none);
        self.code.end();
        self.code
            .i()
            .local_get(0)
            .i32_wrap_i64()
            .local_get(place)
            .i32_add()
            .i64_load(at(FIRST + 8))
            .return_();
        self.code.end();
        self.code.i().i64_const(NON_VALUE as i64);
        Ok(())
    }

    // Goes on with a copy of the flat map in local 0, whose address is in the first local that is returned and
    // whose bytes are in the second; `hp` isn't moved. Branches to `otherwise` where there is no room or no
    // flat map.
    fn copy_flat_map(&mut self, otherwise: u32) -> (u32, u32) {
        let (copy, size, at_word) = (self.code.local(I32), self.code.local(I32), self.code.local(I32));
        self.code.i().local_get(0).i32_wrap_i64().i64_load(at(HEADER)).i32_wrap_i64();
        self.code.i().i32_const(layout::HEADER_SIZE_SHIFT as i32).i32_shr_u().i32_const(1).i32_add();
        self.code.i().i32_const(3).i32_shl().local_set(size);
        self.is_full(|code| {
            code.i().local_get(size);
        });
        self.code.branch_if_rare(otherwise);
        self.get(Global::Hp);
        self.code.i().local_set(copy).i32_const(0).local_set(at_word);
        let again = self.code.depth;
        self.code.repeat();
        self.code.i().local_get(copy).local_get(at_word).i32_add();
        self.code
            .i()
            .local_get(0)
            .i32_wrap_i64()
            .local_get(at_word)
            .i32_add()
            .i64_load(at(HEADER))
            .i64_store(at(0));
        self.code.i().local_get(at_word).i32_const(8).i32_add().local_tee(at_word).local_get(size).i32_ne();
        self.code.branch_if(again);
        self.code.end();
        (copy, size)
    }

    fn flat_map_or(&mut self, otherwise: u32) {
        self.not_boxed(0);
        self.code.branch_if(otherwise);
        self.kind(0);
        self.code.i().i32_const(kind_byte(Kind::FlatMap)).i32_ne();
        self.code.branch_if(otherwise);
    }

    fn finish_copy(&mut self, copy: u32, size: u32) {
        self.code.i().local_get(copy).local_get(size).i32_add();
        self.set(Global::Hp);
        self.code.i().local_get(copy).i32_const((BIAS - TAG_BOXED as u32) as i32).i32_sub();
        self.code.i().i64_extend_i32_u().return_();
    }

    fn put_by_runtime(&mut self, name: &'static str, params: u32) -> Result {
        let function = self.context.runtime(name)?;
        for param in 0..params {
            self.get(Global::Sp);
            self.code.i().local_get(param).i64_store(at(8 * u64::from(param)));
        }
        self.code.i().i32_const((params as i32 - 1) / 2).call(function);
        Ok(())
    }

    fn map_put(&mut self, exact: bool) -> Result {
        let otherwise = self.code.depth;
        self.code.block();
        let found = self.code.depth;
        self.code.block();
        self.flat_map_or(otherwise);
        let place = self.find(1, found);
        self.code.branch(otherwise);
        self.code.end();
        // The same value again: the same map.
        self.code.i().local_get(0).i32_wrap_i64().local_get(place).i32_add().i64_load(at(FIRST + 8));
        self.code.i().local_get(2).i64_eq();
        self.code.when();
        self.code.i().local_get(0).return_();
        self.code.end();
        let (copy, size) = self.copy_flat_map(otherwise);
        self.code.i().local_get(copy).local_get(place).i32_add().local_get(2).i64_store(at(16));
        self.finish_copy(copy, size);
        self.code.end();
        self.put_by_runtime(if exact { "map_put_exact" } else { "map_put" }, 3)
    }

    fn map_update(&mut self, keys: u32) -> Result {
        let otherwise = self.code.depth;
        self.code.block();
        self.flat_map_or(otherwise);
        let (copy, size) = self.copy_flat_map(otherwise);
        for key in 0..keys {
            let found = self.code.depth;
            self.code.block();
            let place = self.find(1 + 2 * key, found);
            self.code.branch(otherwise);
            self.code.end();
            self.code.i().local_get(copy).local_get(place).i32_add();
            self.code.i().local_get(2 + 2 * key).i64_store(at(16));
        }
        self.finish_copy(copy, size);
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
        let done = self.code.depth;
        self.code.block();
        let again = self.code.depth;
        self.code.repeat();
        self.code.i().local_get(2).i64_eqz();
        self.code.branch_if(done);
        self.code.i().local_get(value).i64_const(8).i64_shl();
        self.code.i().local_get(from).i64_load8_u(byte_at(FIRST + 8)).i64_or().local_set(value);
        self.code.i().local_get(from).i32_const(1).i32_add().local_set(from);
        self.code.i().local_get(2).i64_const(8).i64_sub().local_set(2);
        self.code.branch(again);
        self.code.end();
        self.code.end();
        self.code.i().local_get(value).i64_const(layout::SMALL_SHIFT.into()).i64_shl();
        Ok(())
    }

    fn caught(&mut self) -> Result {
        let gc = self.context.runtime("gc")?;
        let (address, outer) = (self.code.scratch(I32, 0), self.code.scratch(I64, 0));
        self.get(Global::Class);
        self.code.i().i64_const(atoms::THROW as i64).i64_eq();
        self.code.when();
        self.get(Global::Reason);
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
        self.get(Global::Reason);
        self.code.i().local_set(outer);
        self.get(Global::Class);
        self.code.i().i64_const(atoms::ERROR as i64).i64_eq();
        self.code.when();
        self.pair(address, |writer| writer.get(Global::Reason), |writer| writer.get(Global::Trace));
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
        for global in [Global::Reason, Global::Trace] {
            self.code.i().i64_const(NIL as i64);
            self.set(global);
        }
    }

    fn pair(&mut self, address: u32, one: impl FnOnce(&mut Self), two: impl FnOnce(&mut Self)) {
        self.get(Global::Hp);
        self.code.i().local_tee(address).i64_const(layout::header(Kind::Tuple, 2) as i64).i64_store(at(0));
        self.code.i().local_get(address);
        one(self);
        self.code.i().i64_store(at(8)).local_get(address);
        two(self);
        self.code.i().i64_store(at(16)).local_get(address).i32_const(24).i32_add();
        self.set(Global::Hp);
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

    fn badarg(&mut self) {
        for (global, word) in
            [(Global::Class, atoms::ERROR), (Global::Reason, atoms::BADARG), (Global::Trace, NIL)]
        {
            self.code.i().i64_const(word as i64);
            self.set(global);
        }
        self.return_none();
    }

    fn apply(&mut self, arity: u32) -> Result {
        let (module, name) = (arity, arity + 1);
        let mut callees: Vec<(Rc<str>, Rc<str>, usize)> = self
            .context
            .signatures
            .iter()
            .zip(0..)
            // What takes unboxed floats is never exported, nor is what the compiler has named.
            .filter(|(one, _)| one.mfa.arity == arity && !one.has_floats() && !one.mfa.name.starts_with('-'))
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
        // What is no name is no function either; the runtime says which it is.
        let undef = self.context.runtime("raise_undef")?;
        for x in 0..arity {
            self.get(Global::Sp);
            self.code.i().local_get(x).i64_store(at(8 * u64::from(x)));
        }
        self.code.i().local_get(module).local_get(name).i32_const(arity as i32).call(undef);
        self.code.i().i64_const(NON_VALUE as i64);
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
            self.badarg();
            self.code.end();
            self.code.i().local_get(rest).i32_wrap_i64().i64_load(at(HEAD + 8)).local_set(rest);
        }
        self.badarg();
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
                this.get(Global::Sp);
                this.code.i().local_get(words).i64_store(at(8 * u64::from(x)));
            }
            this.code.i().local_get(0).i32_const(arity as i32).call(bad);
            this.return_none();
            Ok(())
        })
    }
}
