//! Calls: of functions of the program and of the runtime, of funs, and by name.

use crate::access::{FIRST, at, kind_byte, small};
use crate::arith::Slow;
use crate::base_case::BaseCase;
use crate::code::{F64, I64};
use crate::context::{Callee, Fun};
use crate::error::{Result, Unsupported};
use crate::function::{Compiler, Fail, Word};
use crate::helper::{Byte, Helper, MapList, OfMap};
use crate::program::{Label, Mfa, Op, Operand, Register};
use instar_terms::floats;
use instar_terms::layout::{self, Kind, NON_VALUE, TAG_BOXED};

impl Compiler<'_> {
    fn push_arguments(&mut self, callee: usize) -> Result {
        for (x, float) in (0..).zip(self.context.signatures[callee].floats.clone()) {
            if float { self.push_float(&Operand::x(x))? } else { self.push(&Operand::x(x))? }
        }
        Ok(())
    }

    // The result is on the stack.
    fn after_call(&mut self) -> Result {
        let x0 = self.x_local(0);
        self.forget();
        self.code.i().local_set(x0);
        self.raise_if_none(x0)
    }

    // Sets x0 and branches out of the block around it, if what is called would return at once.
    fn return_early(&mut self, case: &BaseCase<'_>, done: u32) -> Result {
        let call = self.code.depth;
        self.code.block();
        for (op, holds) in &case.tests {
            let Op::Test { test, args, .. } = op else { continue };
            if *holds {
                self.test(test, args, Fail::Block(call))?;
            } else {
                let fails = self.code.depth;
                self.code.block();
                self.test(test, args, Fail::Block(fails))?;
                self.code.branch(call);
                self.code.end();
            }
        }
        self.push(&case.result)?;
        let x0 = self.x_local(0);
        self.code.i().local_set(x0);
        self.code.branch(done);
        self.code.end();
        Ok(())
    }

    // Whether all arguments are words, and so are what the tests look at.
    fn has_words_only(&self) -> bool {
        !self.has_floats() && !self.context.signatures[self.index].floats.contains(&true)
    }

    fn call_function(&mut self, callee: usize, tail: bool) -> Result {
        let number = self.context.function(callee);
        if !tail {
            let looks = callee == self.index && self.has_words_only();
            let case = self.base_case.take_if(|_| looks);
            if let Some(case) = &case {
                // What comes next may have come by either way.
                self.spend()?;
                let done = self.code.depth;
                self.code.block();
                self.return_early(case, done)?;
            }
            self.pay()?;
            self.push_arguments(callee)?;
            self.code.i().call(number);
            if self.context.leads_back(self.index, callee) {
                self.owe();
            }
            self.after_call()?;
            if let Some(case) = case {
                self.code.end();
                self.base_case = Some(case);
            }
            return Ok(());
        }
        if callee == self.index {
            self.move_parameters()?;
            self.leave_frame()?;
            self.pay()?;
            self.repeat();
            return Ok(());
        }
        self.pay()?;
        self.push_arguments(callee)?;
        self.leave_frame()?;
        self.code.i().return_call(number);
        self.unreachable();
        Ok(())
    }

    // Words and floats, each where the function's start expects it.
    pub(crate) fn move_parameters(&mut self) -> Result {
        for (x, float) in (0..).zip(self.context.signatures[self.index].floats.clone()) {
            let parameter = Operand::x(x);
            if !float {
                self.word(&parameter, 0)?;
            } else if !self.is_unboxed(&parameter) {
                self.push_float(&parameter)?;
                self.put_float(Register::X(x))?;
            }
        }
        Ok(())
    }

    pub(crate) fn call(&mut self, arity: u32, label: Label, tail: bool) -> Result {
        match self.context.at_label(self.module, label) {
            Some(callee) if self.context.signatures[callee].mfa.arity == arity => {
                self.call_function(callee, tail)
            }
            _ => Err(Unsupported(format!("a call of label {label}, where no function begins"))),
        }
    }

    pub(crate) fn call_external(&mut self, callee: &Mfa, tail: bool) -> Result {
        if let Callee::Function(index) = self.context.callee(callee) {
            return self.call_function(index, tail);
        }
        if &*callee.module == "erlang" {
            match (&*callee.name, callee.arity) {
                ("error" | "exit" | "throw", 1) => return self.raise_x0(&callee.name),
                ("error", arity @ (2 | 3)) => return self.raise_error(arity),
                ("raise", 3) => self.raise_without_trace()?,
                ("apply", 2) => return self.apply_by(Helper::ApplyFun, 2, tail),
                ("apply", 3) => return self.apply_by(Helper::ApplyList, 3, tail),
                ("max" | "min", 2) => return self.call_choice(&callee.name, tail),
                _ => {}
            }
        }
        if self.context.callee(callee) == Callee::Unknown {
            return self.unknown(callee);
        }
        if (&*callee.module, &*callee.name, callee.arity, tail) == ("math", "sqrt", 1, false) {
            return self.square_root(callee);
        }
        self.need_heap(0, callee.arity)?;
        for x in 0..callee.arity {
            self.push(&Operand::x(x))?;
        }
        let number = match (&*callee.module, &*callee.name, callee.arity) {
            ("binary", "at", 2) => self.context.helper(Helper::Byte(Byte::At))?,
            ("binary", "first", 1) => self.context.helper(Helper::Byte(Byte::First))?,
            ("binary", "last", 1) => self.context.helper(Helper::Byte(Byte::Last))?,
            ("lists", "reverse", 2) => self.context.helper(Helper::Reverse)?,
            ("lists", "member", 2) => self.context.helper(Helper::Member)?,
            ("erlang", "++", 2) => self.context.helper(Helper::Append)?,
            ("erlang", "--", 2) => self.context.helper(Helper::Subtract)?,
            ("erlang", "length", 1) => self.context.helper(Helper::Length)?,
            ("lists", "keyfind", 3) => self.context.helper(Helper::KeyIn { find: true })?,
            ("lists", "keymember", 3) => self.context.helper(Helper::KeyIn { find: false })?,
            ("erlang", "binary_part", 3) => self.context.helper(Helper::Part { of_erlang: true })?,
            ("binary", "part", 3) => self.context.helper(Helper::Part { of_erlang: false })?,
            ("erlang", "setelement", 3) => self.context.helper(Helper::SetElement)?,
            ("erlang", "tuple_to_list", 1) => self.context.helper(Helper::TupleToList)?,
            ("erlang", "list_to_tuple", 1) => self.context.helper(Helper::ListToTuple)?,
            ("erlang", "integer_to_list", 1) => self.context.helper(Helper::IntegerText { list: true })?,
            ("erlang", "integer_to_binary", 1) => self.context.helper(Helper::IntegerText { list: false })?,
            ("erlang", "binary_to_integer", 1) => self.context.helper(Helper::TextInteger)?,
            ("math", name, arity) if let Some(index) = floats::find(name, arity) => {
                self.context.helper(Helper::Math(index))?
            }
            ("maps", "keys", 1) => self.context.helper(Helper::MapList(MapList::Keys))?,
            ("maps", "values", 1) => self.context.helper(Helper::MapList(MapList::Values))?,
            ("maps", "to_list", 1) => self.context.helper(Helper::MapList(MapList::Pairs))?,
            ("maps", "remove", 2) => self.context.helper(Helper::RemoveFunction { take: false })?,
            ("maps", "take", 2) => self.context.helper(Helper::RemoveFunction { take: true })?,
            ("maps", "put", 3) => self.context.helper(Helper::PutFunction { exact: false })?,
            ("maps", "update", 3) => self.context.helper(Helper::PutFunction { exact: true })?,
            (module, name, arity) => match OfMap::of(module, name, arity) {
                Some(function) => self.context.helper(Helper::OfMap(function))?,
                None => self.context.bif(module, name, arity),
            },
        };
        if tail {
            self.leave_frame()?;
        }
        if tail && is_erlang_code(callee, self.context.release) {
            self.code.i().return_call(number);
            self.unreachable();
            return Ok(());
        }
        self.code.i().call(number);
        if tail {
            self.code.i().return_();
            self.unreachable();
            return Ok(());
        }
        self.after_call()
    }

    // Before OTP 26 these are calls.
    fn call_choice(&mut self, name: &str, tail: bool) -> Result {
        let slow = Slow { fail: 0, live: Some(2) };
        self.choose(name, slow, &Operand::x(0), &Operand::x(1), Register::X(0))?;
        self.forget();
        if tail {
            self.push(&Operand::x(0))?;
            self.leave_frame()?;
            self.code.i().return_();
            self.unreachable();
        }
        Ok(())
    }

    // Of a float. What is none, and what has no root, is left to the runtime's own function.
    fn square_root(&mut self, callee: &Mfa) -> Result {
        let number = self.context.bif(&callee.module, &callee.name, callee.arity);
        let (float, x0) = (self.code.scratch(F64, 1), Operand::x(0));
        let done = self.code.depth;
        self.code.block();
        let otherwise = self.code.depth;
        self.code.block();
        if !self.is_unboxed(&x0) {
            let word = self.word(&x0, 1)?;
            self.boxed_or_fail(word, Fail::Block(otherwise))?;
            self.kind(word);
            self.code.i().i32_const(kind_byte(Kind::Float)).i32_ne();
            self.code.branch_if_rare(otherwise);
        }
        self.push_float(&x0)?;
        self.code.i().f64_sqrt().local_tee(float).local_get(float).f64_eq();
        self.code.branch_if(done);
        self.code.end();
        let (before, boxes) = (self.state.clone(), self.labels.boxes);
        self.need_heap(0, 1)?;
        self.push(&x0)?;
        let result = self.code.scratch(I64, 1);
        self.code.i().call(number).local_set(result);
        self.raise_if_none(result)?;
        self.code.i().local_get(result).i32_wrap_i64().f64_load(at(FIRST)).local_set(float);
        (self.state, self.labels.boxes) = (before, boxes);
        self.code.end();
        self.forget();
        self.code.i().local_get(float);
        self.put_float(Register::X(0))
    }

    /// Something that isn't there: in library code it raises where it is called.
    pub(crate) fn unknown(&mut self, callee: &Mfa) -> Result {
        if self.document {
            return Err(Unsupported(format!("the function {callee}")));
        }
        self.unsupported_call(&callee.to_string())
    }

    /// `apply/2` and `apply/3`, and a call of a function whose module or name is computed. The words are those of `helper`.
    fn apply_by(&mut self, helper: Helper, words: u32, tail: bool) -> Result {
        self.pay()?;
        let number = self.context.helper(helper)?;
        let arguments: Vec<Operand> = (0..words).map(Operand::x).collect();
        if tail {
            // What cannot be applied at all is raised by who wanted to apply it, who is in the trace then.
            self.box_all(&arguments)?;
            let good = self.code.depth;
            self.code.block();
            let bad = self.code.depth;
            self.code.block();
            self.can_apply(helper, &arguments, Fail::Block(bad))?;
            self.code.branch(good);
            self.code.end();
            self.push_all(&arguments)?;
            self.code.i().call(number).drop();
            self.raise()?;
            self.code.end();
        }
        self.push_all(&arguments)?;
        if tail {
            self.leave_frame()?;
            self.code.i().return_call(number);
            self.unreachable();
            return Ok(());
        }
        self.code.i().call(number);
        self.owe();
        self.after_call()
    }

    fn push_all(&mut self, operands: &[Operand]) -> Result {
        operands.iter().try_for_each(|operand| self.push(operand))
    }

    // Whether there is a function that these arguments can be given to is not asked, but of a fun.
    fn can_apply(&mut self, helper: Helper, arguments: &[Operand], fail: Fail) -> Result {
        let (names, list) = match (helper, arguments) {
            (Helper::ApplyList, [module, name, list]) => (vec![module, name], Some(list)),
            (Helper::ApplyFun, [_, list]) => (vec![], Some(list)),
            (_, [.., module, name]) => (vec![module, name], None),
            _ => return Ok(()),
        };
        for name in names {
            self.test("is_atom", std::slice::from_ref(name), fail)?;
        }
        let Some(list) = list else { return Ok(()) };
        let (counts, count) = (self.context.helper(Helper::Count)?, self.code.scratch(I64, 1));
        self.push(list)?;
        self.code.i().call(counts).local_tee(count).i64_const(NON_VALUE as i64).i64_ne();
        self.fail_unless(fail)?;
        if helper == Helper::ApplyFun {
            self.test("is_function", &[Operand::x(0)], fail)?;
            let fun = self.word(&Operand::x(0), 0)?;
            self.push_word(fun);
            self.code.i().i32_wrap_i64().i64_load(at(FIRST + 8)).local_get(count).i64_eq();
            self.fail_unless(fail)?;
        }
        Ok(())
    }

    pub(crate) fn apply(&mut self, arity: u32, tail: bool) -> Result {
        self.apply_by(Helper::Apply(arity), arity + 2, tail)
    }

    pub(crate) fn call_fun(&mut self, arity: u32, fun: &Operand, returns: bool) -> Result {
        self.pay()?;
        let fun_word = self.word(fun, 1)?;
        let arguments: Vec<Operand> = (0..arity).map(Operand::x).collect();
        self.box_all(&arguments)?;
        let good = self.code.depth;
        self.code.block();
        let bad = self.code.depth;
        self.code.block();
        self.has_tag(fun_word, TAG_BOXED);
        self.fail_unless(Fail::Block(bad))?;
        self.kind(fun_word);
        self.is_fun_kind();
        self.fail_unless(Fail::Block(bad))?;
        self.push_word(fun_word);
        self.code.i().i32_wrap_i64().i64_load(at(FIRST + 8)).i64_const(small(arity)).i64_eq();
        self.code.branch_if(good);
        self.code.end();
        self.store_at_sp(&arguments)?;
        let helper = self.context.helper(Helper::BadFun)?;
        self.push_word(fun_word);
        self.code.i().i32_const(arity as i32).call(helper);
        self.raise()?;
        self.code.end();
        for argument in &arguments {
            self.push(argument)?;
        }
        self.push_word(fun_word);
        self.push_word(fun_word);
        self.code.i().i32_wrap_i64().i64_load(at(FIRST));
        self.code.i().i64_const(layout::SMALL_SHIFT.into()).i64_shr_u().i32_wrap_i64();
        let kind = self.context.words_type(arity + 1);
        if returns && self.state.handlers.is_empty() {
            self.leave_frame()?;
            self.code.i().return_call_indirect(0, kind);
            self.unreachable();
            return Ok(());
        }
        self.code.i().call_indirect(0, kind);
        self.owe();
        self.after_call()
    }

    pub(crate) fn make_fun(&mut self, label: Label, env: &[Operand], to: Register) -> Result {
        let Some(function) = self.context.at_label(self.module, label) else {
            return Err(Unsupported(format!("a fun of label {label}, where no function begins")));
        };
        let free = env.len() as u32;
        let Some(arity) = self.context.signatures[function].mfa.arity.checked_sub(free) else {
            return Err(Unsupported("a fun with more values than parameters".into()));
        };
        let index = self.context.fun(&Fun::Local { function, env: free });
        if env.is_empty() {
            let payload = [layout::small(index.into()), layout::small(arity.into())];
            let word = self.context.statics.boxed(Kind::Fun, &payload)?;
            let word = self.constant(word);
            return self.put_word(to, word);
        }
        self.box_all(env)?;
        let address = self.allocate_boxed(Kind::Fun, 2 + free);
        let arity = Word::Constant(layout::small(arity.into()));
        for (value, offset) in [(self.numbered(layout::small(index.into())), 8), (arity, 16)] {
            self.code.i().local_get(address);
            self.push_word(value);
            self.code.i().i64_store(at(offset));
        }
        self.store_all(address, 24, env)?;
        self.begin_put(to)?;
        self.finish_term(address, 3 + free, TAG_BOXED);
        self.put(to)
    }
}

/// Whether OTP has it in Erlang, though it is native here: who calls one last is in no trace of what it raises.
fn is_erlang_code(callee: &Mfa, release: u32) -> bool {
    match (&*callee.module, &*callee.name, callee.arity) {
        ("erlang", "atom_to_binary" | "binary_to_existing_atom", 1)
        | ("erlang", "convert_time_unit", 3)
        | ("binary", "bin_to_list", _)
        | ("maps", "size" | "to_list" | "iterator" | "next", 1)
        | ("maps", "get", 3)
        | ("unicode", "characters_to_binary" | "characters_to_list", 1) => true,
        ("erlang", "binary_to_integer" | "list_to_integer", 1 | 2) => release >= 27,
        _ => false,
    }
}
