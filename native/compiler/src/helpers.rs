//! Functions that a module brings along: what many instructions need and is too long to stand at each of them.

mod binaries;
mod calls;
mod compare;
mod lists;
mod maps;
mod numbers;
mod text;
mod tuples;

use crate::access::{HEADER, at, byte_at};
use crate::code::{Code, F64, I32, I64};
use crate::context::Context;
use crate::error::Result;
use crate::helper::Helper;
use instar_terms::floats;
use instar_terms::layout::{NON_VALUE, Register as Shared, TAG_BOXED, TAG_MASK};
use wasm_encoder::ValType;

/// What a helper that may come back to itself takes from the budget.
const FUEL: u32 = 8;

impl Helper {
    /// Its parameters and results.
    pub(crate) fn signature(self, context: &Context) -> (Vec<ValType>, Vec<ValType>) {
        let words = |count: u32| vec![I64; count as usize];
        match self {
            Helper::Collect(live) => ([vec![I32], words(live)].concat(), words(live)),
            Helper::BoxFloat => (vec![F64], vec![I64]),
            Helper::ToFloat => (vec![I64], vec![F64]),
            Helper::IsBinary => (vec![I64], vec![I32]),
            Helper::Compare(_) | Helper::CompareWhole(_) => (words(2), vec![I32]),
            Helper::Arith(_)
            | Helper::MapGet
            | Helper::Without
            | Helper::RemoveFunction { .. }
            | Helper::ApplyFun => (words(2), words(1)),
            Helper::Byte(byte) => (words(byte.function().1), words(1)),
            Helper::Length
            | Helper::Count
            | Helper::MapList(_)
            | Helper::TupleToList
            | Helper::ListToTuple
            | Helper::IntegerText { .. }
            | Helper::TextInteger => (words(1), words(1)),
            Helper::Math(index) => (words(floats::arity(index)), words(1)),
            Helper::Reverse | Helper::Turn | Helper::Append | Helper::Subtract | Helper::Member => {
                (words(2), words(1))
            }
            Helper::Find | Helper::FindWord => (words(2), vec![I32]),
            Helper::Room | Helper::RoomBits => (words(1), words(1)),
            Helper::PutBits { .. } | Helper::PutFew { .. } => (words(3), words(1)),
            Helper::GrownBits => (words(2), words(1)),
            Helper::PutInteger { .. } | Helper::PutUtf8 | Helper::PutBytes => {
                (vec![I32, I32, I64], vec![I32])
            }
            Helper::Grown => (vec![I64, I32], words(1)),
            Helper::CopyMap => (words(1), vec![I32]),
            Helper::OfMap(function) => (words(function.arity()), words(1)),
            Helper::PutInPlace { .. }
            | Helper::Insert
            | Helper::SetElement
            | Helper::KeyIn { .. }
            | Helper::Part { .. }
            | Helper::MapPut { .. }
            | Helper::PutFunction { .. }
            | Helper::ApplyList => (words(3), words(1)),
            Helper::MapUpdate { keys } => (words(1 + 2 * keys), words(1)),
            Helper::ReadUtf8 => (words(3), words(1)),
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
            Helper::Compare(how) => format!("compare {how:?}"),
            Helper::CompareWhole(how) => format!("whole {how:?}"),
            Helper::MapPut { exact: true } => "map_put_exact".into(),
            Helper::MapPut { exact: false } => "map_put".into(),
            Helper::PutInPlace { new: true } => "in_place new".into(),
            Helper::PutInPlace { new: false } => "in_place known".into(),
            Helper::RemoveFunction { take: true } => "maps_take".into(),
            Helper::RemoveFunction { take: false } => "maps_remove".into(),
            Helper::PutFunction { exact: true } => "maps_update".into(),
            Helper::PutFunction { exact: false } => "maps_put".into(),
            Helper::OfMap(function) => format!("maps_{} {}", function.name().1, function.arity()),
            Helper::MapUpdate { keys } => format!("map_update {keys}"),
            Helper::Part { of_erlang: true } => "binary_part".into(),
            Helper::Part { of_erlang: false } => "part".into(),
            Helper::KeyIn { find: true } => "keyfind".into(),
            Helper::KeyIn { find: false } => "keymember".into(),
            Helper::MapList(what) => format!("maps_{}", what.name()),
            Helper::IntegerText { list: true } => "integer_to_list".into(),
            Helper::IntegerText { list: false } => "integer_to_binary".into(),
            Helper::Math(index) => format!("math_{}", floats::name(index)),
            Helper::PutInteger { bytes, little: true } => format!("put_little {bytes}"),
            Helper::PutInteger { bytes, little: false } => format!("put_integer {bytes}"),
            Helper::PutBits { bits, little: true } => format!("put_little_bits {bits}"),
            Helper::PutBits { bits, little: false } => format!("put_bits {bits}"),
            Helper::PutFew { whole: true } => "put_few_bytes".into(),
            Helper::PutFew { whole: false } => "put_few_bits".into(),
            Helper::Byte(byte) => format!("byte {}", byte.function().0),
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
            Helper::Compare(how) => writer.compare(how)?,
            Helper::CompareWhole(how) => writer.compare_whole(how)?,
            Helper::Arith(arith) => writer.arith(arith)?,
            Helper::Find => writer.find()?,
            Helper::FindWord => writer.find_word(),
            Helper::CopyMap => writer.copy_map(),
            Helper::MapGet => writer.map_get()?,
            Helper::OfMap(function) => writer.of_map(function)?,
            Helper::PutInPlace { new } => writer.put_in_place(new)?,
            Helper::Insert => writer.insert()?,
            Helper::Without => writer.without()?,
            Helper::RemoveFunction { take } => writer.remove_function(take)?,
            Helper::MapPut { exact } => writer.map_put(exact)?,
            Helper::PutFunction { exact } => writer.put_function(exact)?,
            Helper::MapUpdate { keys } => writer.map_update(keys)?,
            Helper::ReadUtf8 => writer.read_utf8()?,
            Helper::ReadInteger => writer.read_integer()?,
            Helper::Room => writer.room(false),
            Helper::RoomBits => writer.room(true),
            Helper::PutBits { bits, little } => writer.put_bits(bits, little),
            Helper::PutInteger { bytes, little } => writer.put_integer(bytes, little),
            Helper::PutUtf8 => writer.put_utf8(),
            Helper::PutBytes => writer.put_bytes()?,
            Helper::PutFew { whole } => writer.put_few(whole)?,
            Helper::Grown => writer.grown(false),
            Helper::GrownBits => writer.grown(true),
            Helper::Byte(byte) => writer.byte(byte),
            Helper::Length => writer.length()?,
            Helper::Count => writer.count()?,
            Helper::Reverse => writer.reverse()?,
            Helper::Turn => writer.turn()?,
            Helper::Append => writer.append()?,
            Helper::Subtract => writer.subtract()?,
            Helper::Member => writer.member()?,
            Helper::KeyIn { find } => writer.key_in(find)?,
            Helper::MapList(what) => writer.map_list(what)?,
            Helper::SetElement => writer.set_element()?,
            Helper::TupleToList => writer.tuple_to_list()?,
            Helper::ListToTuple => writer.list_to_tuple()?,
            Helper::IntegerText { list } => writer.integer_text(list)?,
            Helper::TextInteger => writer.text_integer()?,
            Helper::Math(index) => writer.math(index)?,
            Helper::Part { of_erlang } => writer.part_of_binary(of_erlang)?,
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
        if self.number_helper(helper).1 {
            helper.request(self)?;
        }
        // What it has asked for may be imported, and so be numbered before it.
        Ok(self.number_helper(helper).0)
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
}
