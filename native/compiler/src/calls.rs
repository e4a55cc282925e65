//! Calls: of functions of the program, of built-in functions, of funs, and by name.

use crate::code::I64;
use crate::context::{Callee, Fun, small};
use crate::function::{Compiler, FIRST, Fail, Result, Unsupported, Word, at};
use crate::helpers::Helper;
use crate::program::{Label, Mfa, Operand, Register};
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

    fn call_function(&mut self, callee: usize, tail: bool) -> Result {
        let number = self.context.function(callee);
        if !tail {
            self.push_arguments(callee)?;
            self.code.i().call(number);
            return self.after_call();
        }
        if callee == self.index {
            self.place_parameters()?;
            self.leave_frame();
            self.repeat();
            return Ok(());
        }
        self.push_arguments(callee)?;
        self.leave_frame();
        self.code.i().return_call(number);
        self.unreachable();
        Ok(())
    }

    // Words and floats, each where the function's start expects it.
    fn place_parameters(&mut self) -> Result {
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
                ("error", 2 | 3) => return self.raise_error(),
                ("raise", 3) => self.raise_without_trace()?,
                ("apply", 2) => return self.call_helper(Helper::ApplyFun, 2, tail),
                ("apply", 3) => return self.call_helper(Helper::ApplyList, 3, tail),
                _ => {}
            }
        }
        if self.context.callee(callee) == Callee::Unknown {
            return self.unknown(callee);
        }
        self.need_heap(0, callee.arity)?;
        for x in 0..callee.arity {
            self.push(&Operand::x(x))?;
        }
        let number = self.context.bif(&callee.module, &callee.name, callee.arity);
        if tail {
            self.leave_frame();
        }
        self.code.i().call(number);
        if tail {
            self.code.i().return_();
            self.unreachable();
            return Ok(());
        }
        self.after_call()
    }

    /// Something that isn't there: in library code it raises where it is called.
    pub(crate) fn unknown(&mut self, callee: &Mfa) -> Result {
        if self.document {
            return Err(Unsupported(format!("the function {callee}")));
        }
        self.unsupported_call(&callee.to_string())
    }

    fn call_helper(&mut self, helper: Helper, words: u32, tail: bool) -> Result {
        for x in 0..words {
            self.push(&Operand::x(x))?;
        }
        let number = self.context.helper(helper)?;
        if tail {
            self.leave_frame();
            self.code.i().return_call(number);
            self.unreachable();
            return Ok(());
        }
        self.code.i().call(number);
        self.after_call()
    }

    pub(crate) fn apply(&mut self, arity: u32, tail: bool) -> Result {
        self.call_helper(Helper::Apply(arity), arity + 2, tail)
    }

    pub(crate) fn call_fun(&mut self, arity: u32, fun: &Operand, returns: bool) -> Result {
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
            self.leave_frame();
            self.code.i().return_call_indirect(0, kind);
            self.unreachable();
            return Ok(());
        }
        self.code.i().call_indirect(0, kind);
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
            return self.put_word(to, Word::Constant(word));
        }
        self.box_all(env)?;
        let address = self.allocate_boxed(Kind::Fun, 2 + free);
        for (value, offset) in [(index, 8), (arity, 16)] {
            self.code.i().local_get(address).i64_const(small(value)).i64_store(at(offset));
        }
        self.store_all(address, 24, env)?;
        self.begin_put(to)?;
        self.finish_term(address, 3 + free, TAG_BOXED);
        self.put(to)
    }
}

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
        let number = self.context.bif("erlang", name, args.len() as u32);
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
        if self.test_value(name, args, to)?
            || self.arithmetic(name, crate::arith::Slow { fail, live }, args, to)?
            || self.short_bif(name, fail, live, args, to)?
        {
            return Ok(());
        }
        self.call_bif(name, fail, live, args, to)
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
        let (offset, tag) = match (name, args) {
            ("hd", [_]) => (crate::function::HEAD, layout::TAG_CONS),
            ("tl", [_]) => (crate::function::HEAD + 8, layout::TAG_CONS),
            ("element", [index, _]) => match index.as_integer() {
                Some(index @ 1..=0xff_ffff) => (FIRST + 8 * (index as u64 - 1), TAG_BOXED),
                _ => return Ok(false),
            },
            ("tuple_size", [_]) => (0, TAG_BOXED),
            ("map_get", [_, _]) | ("is_map_key", [_, _]) => (0, 0),
            ("not", [_]) => (0, layout::ATOM_TAG),
            _ => return Ok(false),
        };
        let Some(subject) = args.last() else { return Ok(false) };
        let word = self.word(subject, 1)?;
        let result = self.code.scratch(I64, 3);
        let done = self.code.depth;
        self.code.block();
        let slow = self.code.depth;
        self.code.block();
        match name {
            "hd" | "tl" => {
                self.has_tag(word, tag);
                self.fail_unless(Fail::Block(slow))?;
                self.push_word(word);
                self.code.i().i32_wrap_i64().i64_load(at(offset)).local_set(result);
            }
            "element" | "tuple_size" => {
                let header = self.code.scratch(I64, 2);
                self.boxed_or_fail(word, Fail::Block(slow))?;
                self.push_word(word);
                self.code.i().i32_wrap_i64().i64_load(at(crate::function::HEADER)).local_tee(header);
                self.code.i().i64_const(0xff).i64_and();
                self.code.i().i64_const(crate::type_tests::kind_byte(Kind::Tuple).into()).i64_eq();
                self.fail_unless(Fail::Block(slow))?;
                self.code.i().local_get(header).i64_const(layout::HEADER_SIZE_SHIFT.into()).i64_shr_u();
                if name == "tuple_size" {
                    self.code.i().i64_const(layout::SMALL_SHIFT.into()).i64_shl().local_set(result);
                } else {
                    self.code.i().i64_const(((offset - FIRST) / 8) as i64).i64_gt_u();
                    self.fail_unless(Fail::Block(slow))?;
                    self.push_word(word);
                    self.code.i().i32_wrap_i64().i64_load(at(offset)).local_set(result);
                }
            }
            "not" => {
                let differ = (instar_terms::atoms::TRUE ^ instar_terms::atoms::FALSE) as i64;
                self.push_word(word);
                self.code.i().i64_const(!differ).i64_and();
                self.code.i().i64_const(instar_terms::atoms::FALSE as i64).i64_eq();
                self.fail_unless(Fail::Block(slow))?;
                self.push_word(word);
                self.code.i().i64_const(differ).i64_xor().local_set(result);
            }
            _ => {
                let key = self.word(&args[0], 2)?;
                let get = self.map_function(&args[0])?;
                self.push_word(word);
                self.push_word(key);
                self.code.i().call(get).local_tee(result).i64_const(NON_VALUE as i64).i64_ne();
                self.fail_unless(Fail::Block(slow))?;
                if name == "is_map_key" {
                    self.code.i().i64_const(instar_terms::atoms::TRUE as i64).local_set(result);
                }
            }
        }
        self.code.branch(done);
        self.code.end();
        let before = self.state.clone();
        if fail != 0 && name != "is_map_key" {
            self.jump(fail)?;
            self.unreachable_no_more();
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
}
