//! Tests: what a value is, and how two compare.

use crate::access::{FIRST, HEADER, at, byte_at, kind_byte};
use crate::code::{I32, I64};
use crate::error::{Result, Unsupported};
use crate::etf::Term;
use crate::function::{Compiler, Fail, Word};
use crate::helper::{Helper, How};
use crate::program::{Label, Operand, Register, Value};
use crate::types::Type;
use instar_terms::atoms::{FALSE, TRUE};
use instar_terms::layout::{self, Kind, NIL, TAG_BOXED, TAG_CONS, TAG_MASK};
use wasm_encoder::Ieee64;

/// How two values compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    Less,
    NotLess,
}

/// The test that a built-in function of a guard stands for; whether its arguments change places.
fn test_of(bif: &str, arity: usize) -> Option<(&str, bool)> {
    Some(match (bif, arity) {
        ("<", 2) => ("is_lt", false),
        (">", 2) => ("is_lt", true),
        (">=", 2) => ("is_ge", false),
        ("=<", 2) => ("is_ge", true),
        ("==", 2) => ("is_eq", false),
        ("/=", 2) => ("is_ne", false),
        ("=:=", 2) => ("is_eq_exact", false),
        ("=/=", 2) => ("is_ne_exact", false),
        ("is_function", 2) => ("is_function2", false),
        ("is_record", 1) => ("is_any_native_record", false),
        (
            "is_integer" | "is_float" | "is_number" | "is_atom" | "is_boolean" | "is_list" | "is_tuple"
            | "is_map" | "is_binary" | "is_bitstring" | "is_function" | "is_pid" | "is_port" | "is_reference",
            1,
        ) => (bif, false),
        _ => return None,
    })
}

/// So many cases are compared one after the other, where nothing is known of their words.
const MOST_COMPARED: usize = 16;

impl Compiler<'_> {
    /// A built-in function that is a test, as a value; false when it is none.
    pub(crate) fn test_value(&mut self, bif: &str, args: &[Operand], to: Register) -> Result<bool> {
        let Some((test, swapped)) = test_of(bif, args.len()) else { return Ok(false) };
        let mut args = args.to_vec();
        if swapped {
            args.reverse();
        }
        self.begin_put(to)?;
        self.code.block_of(I64);
        let no = self.code.depth;
        self.code.block();
        self.test(test, &args, Fail::Block(no))?;
        self.code.i().i64_const(TRUE as i64);
        self.code.branch(no - 1);
        self.code.end();
        self.code.i().i64_const(FALSE as i64);
        self.code.end();
        self.put(to)?;
        Ok(true)
    }

    /// Goes on if the test holds, else to `fail`.
    pub(crate) fn test(&mut self, test: &str, args: &[Operand], fail: Fail) -> Result {
        match (test, args) {
            ("is_lt", [one, two]) => return self.order(Order::Less, one, two, fail),
            ("is_ge", [one, two]) => return self.order(Order::NotLess, one, two, fail),
            ("is_eq", [one, two]) => self.equal(one, two)?,
            ("is_eq_exact", [one, two]) => self.equal_exactly(one, two)?,
            ("is_ne", [one, two]) => {
                self.equal(one, two)?;
                return self.fail_if(fail);
            }
            ("is_ne_exact", [one, two]) => {
                self.equal_exactly(one, two)?;
                return self.fail_if(fail);
            }
            ("test_arity", [tuple, arity]) => {
                let Some(header) = tuple_header(arity)? else { return self.fail_always(fail) };
                let word = self.word(tuple, 1)?;
                self.header_is(word, header);
            }
            ("is_tagged_tuple", [tuple, arity, tag]) => {
                let Some(header) = tuple_header(arity)? else { return self.fail_always(fail) };
                let word = self.word(tuple, 1)?;
                if tuple.kind != Type::Tuple {
                    self.boxed_or_fail(word, fail)?;
                }
                self.header_is(word, header);
                self.fail_unless(fail)?;
                let tag = self.word(tag, 2)?;
                self.push_word(word);
                self.code.i().i32_wrap_i64().i64_load(at(FIRST));
                self.push_word(tag);
                self.code.i().i64_eq();
            }
            ("is_function2", [fun, arity]) => {
                let word = self.word(fun, 1)?;
                let arity = self.word(arity, 2)?;
                self.is_fun(word, fail)?;
                self.push_word(word);
                self.code.i().i32_wrap_i64().i64_load(at(FIRST + 8));
                self.push_word(arity);
                self.code.i().i64_eq();
            }
            (_, [value]) => return self.test_type(test, value, fail),
            _ => return Err(Unsupported(format!("the test {test}"))),
        }
        self.fail_unless(fail)
    }

    fn fail_always(&mut self, fail: Fail) -> Result {
        self.code.i().i32_const(1);
        self.fail_if(fail)
    }

    fn test_type(&mut self, test: &str, value: &Operand, fail: Fail) -> Result {
        if self.is_float(value) {
            if !matches!(test, "is_float" | "is_number") {
                self.fail_always(fail)?;
            }
            return Ok(());
        }
        let word = self.word(value, 1)?;
        match test {
            "is_integer" | "is_number" => return self.is_number(test, word, fail),
            "is_float" | "is_tuple" => {
                self.boxed_or_fail(word, fail)?;
                self.kind(word);
                let kind = if test == "is_float" { Kind::Float } else { Kind::Tuple };
                self.code.i().i32_const(kind_byte(kind)).i32_eq();
            }
            "is_map" | "is_bitstr" | "is_bitstring" => {
                self.boxed_or_fail(word, fail)?;
                self.kind(word);
                self.one_of_pair(if test == "is_map" { Kind::FlatMap } else { Kind::Binary });
            }
            "is_binary" => {
                let helper = self.context.helper(Helper::IsBinary)?;
                self.push_word(word);
                self.code.i().call(helper);
            }
            "is_function" => return self.is_fun(word, fail),
            "is_atom" => {
                self.push_word(word);
                self.code.i().i64_const(layout::ATOM_MASK as i64).i64_and();
                self.code.i().i64_const(layout::ATOM_TAG as i64).i64_eq();
            }
            "is_boolean" => {
                self.push_word(word);
                self.code.i().i64_const(!(TRUE ^ FALSE) as i64).i64_and().i64_const(FALSE as i64).i64_eq();
            }
            "is_nil" => {
                self.push_word(word);
                self.code.i().i64_const(NIL as i64).i64_eq();
            }
            "is_nonempty_list" => self.has_tag(word, TAG_CONS),
            "is_list" => return self.is_list(word, fail),
            "is_reference" | "is_pid" => {
                self.boxed_or_fail(word, fail)?;
                self.kind(word);
                let kind = if test == "is_pid" { Kind::Pid } else { Kind::Reference };
                self.code.i().i32_const(kind_byte(kind)).i32_eq();
            }
            // The sandbox has none, nor a record that is a term of its own, as OTP 29 has them.
            "is_port" | "is_any_native_record" => {
                self.code.i().i32_const(0);
            }
            _ => return Err(Unsupported(format!("the test {test}"))),
        }
        self.fail_unless(fail)
    }

    fn is_number(&mut self, test: &str, word: Word, fail: Fail) -> Result {
        let yes = self.code.depth;
        self.code.block();
        self.tag(word);
        self.code.i().i64_eqz();
        self.code.branch_if(yes);
        self.boxed_or_fail(word, fail)?;
        self.kind(word);
        if test == "is_integer" {
            self.one_of_pair(Kind::Positive);
        } else {
            // Float, Positive and Negative follow each other.
            self.code.i().i32_const(kind_byte(Kind::Float)).i32_sub();
            self.code.i().i32_const(kind_byte(Kind::Negative) - kind_byte(Kind::Float)).i32_le_u();
        }
        self.fail_unless(fail)?;
        self.code.end();
        Ok(())
    }

    fn is_list(&mut self, word: Word, fail: Fail) -> Result {
        let yes = self.code.depth;
        self.code.block();
        self.has_tag(word, TAG_CONS);
        self.code.branch_if(yes);
        self.push_word(word);
        self.code.i().i64_const(NIL as i64).i64_eq();
        self.fail_unless(fail)?;
        self.code.end();
        Ok(())
    }

    fn is_fun(&mut self, word: Word, fail: Fail) -> Result {
        self.boxed_or_fail(word, fail)?;
        self.kind(word);
        self.is_fun_kind();
        self.fail_unless(fail)
    }

    /// From the low byte of a header to whether it is a fun's.
    pub(crate) fn is_fun_kind(&mut self) {
        let between = kind_byte(Kind::ExternalFun) - kind_byte(Kind::Fun);
        self.code.i().i32_const(kind_byte(Kind::Fun)).i32_sub().i32_const(!between).i32_and().i32_eqz();
    }

    // From the low byte of a header to whether it is this kind or the next one, where they differ in one bit.
    fn one_of_pair(&mut self, kind: Kind) {
        self.code.i().i32_const(!4).i32_and().i32_const(kind_byte(kind) & !4).i32_eq();
    }

    fn tag(&mut self, word: Word) {
        self.push_word(word);
        self.code.i().i64_const(TAG_MASK as i64).i64_and();
    }

    /// Pushes whether a word has this tag.
    pub(crate) fn has_tag(&mut self, word: Word, tag: u64) {
        self.tag(word);
        self.code.i().i64_const(tag as i64).i64_eq();
    }

    /// Goes on if the word is boxed.
    pub(crate) fn boxed_or_fail(&mut self, word: Word, fail: Fail) -> Result {
        self.has_tag(word, TAG_BOXED);
        self.fail_unless(fail)
    }

    /// Pushes the low byte of a boxed term's header.
    pub(crate) fn kind(&mut self, word: Word) {
        self.push_word(word);
        self.code.i().i32_wrap_i64().i32_load8_u(byte_at(HEADER));
    }

    pub(crate) fn header_is(&mut self, word: Word, header: u64) {
        self.push_word(word);
        self.code.i().i32_wrap_i64().i64_load(at(HEADER)).i64_const(header as i64).i64_eq();
    }

    // Pushes whether the words, as far as they aren't known to be small integers, are all small.
    fn all_small(&mut self, unknown: &[Word]) {
        for word in unknown {
            self.push_word(*word);
        }
        for _ in 1..unknown.len() {
            self.code.i().i64_or();
        }
        self.code.i().i64_const(TAG_MASK as i64).i64_and().i64_eqz();
    }

    // An operand that can be compared as a float: it is one, or an integer that a float holds exactly.
    fn is_exact_float(&self, operand: &Operand) -> bool {
        self.is_float(operand) || operand.as_integer().is_some_and(|value| value.unsigned_abs() <= 1 << 53)
    }

    fn push_exact_float(&mut self, operand: &Operand) -> Result {
        match operand.as_integer() {
            Some(value) => {
                self.code.i().f64_const(Ieee64::new((value as f64).to_bits()));
                Ok(())
            }
            None => self.push_float(operand),
        }
    }

    fn comparable_as_floats(&self, one: &Operand, two: &Operand) -> bool {
        (self.is_float(one) && self.is_exact_float(two)) || (self.is_float(two) && self.is_exact_float(one))
    }

    fn order(&mut self, order: Order, one: &Operand, two: &Operand, fail: Fail) -> Result {
        if self.comparable_as_floats(one, two) {
            self.push_exact_float(one)?;
            self.push_exact_float(two)?;
            match order {
                Order::Less => self.code.i().f64_lt(),
                Order::NotLess => self.code.i().f64_ge(),
            };
            return self.fail_unless(fail);
        }
        let (first, second) = (self.word(one, 1)?, self.word(two, 2)?);
        let unknown: Vec<Word> = [(one, first), (two, second)]
            .into_iter()
            .filter(|(operand, _)| operand.kind.small().is_none())
            .map(|(_, word)| word)
            .collect();
        if !unknown.is_empty() {
            self.all_small(&unknown);
            self.code.when_likely();
        }
        self.push_word(first);
        self.push_word(second);
        match order {
            Order::Less => self.code.i().i64_ge_s(),
            Order::NotLess => self.code.i().i64_lt_s(),
        };
        self.fail_if(fail)?;
        if !unknown.is_empty() {
            let helper = self.context.helper(Helper::Compare(How::Order))?;
            self.code.otherwise();
            self.push_word(first);
            self.push_word(second);
            self.code.i().call(helper).i32_const(0);
            match order {
                Order::Less => self.code.i().i32_ge_s(),
                Order::NotLess => self.code.i().i32_lt_s(),
            };
            self.fail_if(fail)?;
            self.code.end();
        }
        Ok(())
    }

    fn equal(&mut self, one: &Operand, two: &Operand) -> Result {
        let never_a_number = |operand: &Operand| match operand.as_literal() {
            Some(literal) => matches!(literal, Term::Atom(_) | Term::Nil),
            None => operand.kind == Type::Atom,
        };
        let small = |operand: &Operand| operand.kind.small().is_some();
        if never_a_number(one) || never_a_number(two) || (small(one) && small(two)) {
            self.push(one)?;
            self.push(two)?;
            self.code.i().i64_eq();
            return Ok(());
        }
        if self.comparable_as_floats(one, two) {
            self.push_exact_float(one)?;
            self.push_exact_float(two)?;
            self.code.i().f64_eq();
            return Ok(());
        }
        let (first, second) = (self.word(one, 1)?, self.word(two, 2)?);
        let eq = self.context.helper(Helper::Compare(How::ByValue))?;
        self.push_word(first);
        self.push_word(second);
        self.code.i().i64_eq();
        self.code.when_of(I32);
        self.code.i().i32_const(1);
        self.code.otherwise();
        self.all_small(&[first, second]);
        self.code.when_of(I32);
        self.code.i().i32_const(0);
        self.code.otherwise();
        self.push_word(first);
        self.push_word(second);
        self.code.i().call(eq);
        self.code.end();
        self.code.end();
        Ok(())
    }

    fn equal_exactly(&mut self, one: &Operand, two: &Operand) -> Result {
        let immediate = |operand: &Operand| match operand.as_literal() {
            Some(Term::Nil) => true,
            _ => operand.kind.is_immediate(),
        };
        if immediate(one) || immediate(two) {
            self.push(one)?;
            self.push(two)?;
            self.code.i().i64_eq();
            return Ok(());
        }
        if self.is_float(one) && self.is_float(two) {
            self.push_float(one)?;
            self.push_float(two)?;
            self.context.equal_floats(&mut self.code);
            return Ok(());
        }
        let (first, second) = (self.word(one, 1)?, self.word(two, 2)?);
        let helper = self.context.helper(Helper::Compare(How::Exactly))?;
        self.push_word(first);
        self.push_word(second);
        self.code.i().i64_eq();
        self.code.when_of(I32);
        self.code.i().i32_const(1);
        self.code.otherwise();
        // Another word than a small integer's or an immediate's is another term.
        self.push_word(first);
        self.code.i().i64_const(1).i64_add().i64_const(TAG_MASK as i64).i64_and();
        self.code.i().i64_const(TAG_CONS as i64).i64_le_u();
        self.code.when_of(I32);
        self.code.i().i32_const(0);
        self.code.otherwise();
        self.push_word(first);
        self.push_word(second);
        self.code.i().call(helper);
        self.code.end();
        self.code.end();
        Ok(())
    }

    pub(crate) fn select_val(&mut self, value: &Operand, fail: Label, cases: &[(Term, Label)]) -> Result {
        let word = self.word(value, 1)?;
        let mut immediate = Vec::new();
        for (case, label) in cases {
            let case = self.context.literal(case)?;
            if case & TAG_MASK == TAG_BOXED {
                let helper = self.context.helper(Helper::Compare(How::Exactly))?;
                self.push_word(word);
                self.push_constant(case);
                self.code.i().call(helper);
                self.jump_if(*label)?;
            } else {
                immediate.push((case, *label));
            }
        }
        // Atoms that have other numbers in other programs are compared one after the other.
        if immediate.len() <= MOST_COMPARED {
            let mut rest = Vec::new();
            for (case, label) in immediate {
                match self.constant(case) {
                    Word::Constant(_) => rest.push((case, label)),
                    pooled => {
                        self.push_word(word);
                        self.push_word(pooled);
                        self.code.i().i64_eq();
                        self.jump_if(label)?;
                    }
                }
            }
            immediate = rest;
        }
        immediate.sort_unstable();
        let shift = match immediate.first() {
            Some((case, _)) if case & TAG_MASK != 0 => layout::ATOM_SHIFT,
            _ => layout::SMALL_SHIFT,
        };
        self.select_word(word, shift, fail, &immediate)
    }

    pub(crate) fn select_tuple_arity(
        &mut self,
        value: &Operand,
        fail: Label,
        cases: &[(u32, Label)],
    ) -> Result {
        let word = self.word(value, 1)?;
        if value.kind != Type::Tuple {
            self.boxed_or_fail(word, Fail::Label(fail))?;
        }
        let header = self.code.scratch(I64, 2);
        self.push_word(word);
        self.code.i().i32_wrap_i64().i64_load(at(HEADER)).local_set(header);
        let mut cases: Vec<(u64, Label)> =
            cases.iter().map(|(arity, label)| (layout::header(Kind::Tuple, *arity), *label)).collect();
        cases.sort_unstable();
        self.select_word(Word::Local(header), layout::HEADER_SIZE_SHIFT, fail, &cases)
    }

    // The cases are sorted as unsigned words. Neighbours differ by one above `shift`.
    fn select_word(&mut self, word: Word, shift: u32, fail: Label, cases: &[(u64, Label)]) -> Result {
        let [(first, _), .., (last, _)] = cases else {
            for (case, label) in cases {
                self.push_word(word);
                self.code.i().i64_const(*case as i64).i64_eq();
                self.jump_if(*label)?;
            }
            return self.jump(fail);
        };
        let span = ((last - first) >> shift).saturating_add(1);
        if cases.len() >= 4 && span <= cases.len() as u64 * 2 {
            return self.jump_table(word, shift, fail, cases, span);
        }
        if cases.len() <= 4 {
            for (case, label) in cases {
                self.push_word(word);
                self.code.i().i64_const(*case as i64).i64_eq();
                self.jump_if(*label)?;
            }
            return self.jump(fail);
        }
        let (below, above) = cases.split_at(cases.len() / 2);
        self.push_word(word);
        self.code.i().i64_const(above[0].0 as i64).i64_lt_u();
        let state = self.state.clone();
        self.code.when();
        self.select_word(word, shift, fail, below)?;
        self.code.end();
        self.state = state;
        self.select_word(word, shift, fail, above)
    }

    fn jump_table(
        &mut self,
        word: Word,
        shift: u32,
        fail: Label,
        cases: &[(u64, Label)],
        span: u64,
    ) -> Result {
        let labels: Vec<Label> = cases.iter().map(|(_, label)| *label).chain([fail]).collect();
        self.box_for(&labels)?;
        let index = self.code.scratch(I64, 3);
        self.push_word(word);
        // Whatever has other bits below `shift` becomes too large.
        self.code.i().i64_const(cases[0].0 as i64).i64_sub().i64_const(shift.into()).i64_rotr();
        self.code.i().local_tee(index).i64_const(span as i64).i64_ge_u();
        self.jump_if(fail)?;
        let default = self.table_target(fail)?;
        let mut targets = vec![default; span as usize];
        for (case, label) in cases {
            targets[((case - cases[0].0) >> shift) as usize] = self.table_target(*label)?;
        }
        self.code.i().local_get(index).i32_wrap_i64().br_table(targets, default);
        self.unreachable();
        Ok(())
    }
}

/// The header of a tuple with that many elements; none where no tuple has so many.
fn tuple_header(arity: &Operand) -> Result<Option<u64>> {
    match &arity.value {
        Value::Literal(Term::Integer(arity)) => {
            Ok(u32::try_from(*arity).ok().map(|arity| layout::header(Kind::Tuple, arity)))
        }
        Value::Literal(Term::Big { .. }) => Ok(None),
        _ => Err(Unsupported("a test of an arity that is no number".into())),
    }
}
