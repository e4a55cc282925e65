//! Calls of what is only known when they are made: imports that take long, funs, names; and what `catch` gives.

use super::Writer;
use crate::access::{FIRST, HEAD, at, kind_byte};
use crate::code::{I32, I64};
use crate::error::Result;
use crate::helper::Helper;
use instar_terms::atoms;
use instar_terms::imports::{UNSETTLED, UNSETTLED_32};
use instar_terms::layout::{self, BIAS, Kind, NIL, Register as Shared, TAG_BOXED, TAG_CONS, TAG_MASK};
use std::collections::BTreeSet;
use std::rc::Rc;

/// So many arguments `erlang:apply/2` and `/3` take of any list, and more where the program has what takes them.
const FEW: u32 = 20;

impl Writer<'_> {
    // Calls an import. One that takes long is owed: then this waits for it.
    pub(super) fn settled(&mut self, import: u32, params: u32, narrow: bool) {
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

    pub(super) fn caught(&mut self) -> Result {
        let (gc, stacktrace) = (self.context.runtime("gc")?, self.context.runtime("stacktrace")?);
        let (address, outer) = (self.code.scratch(I32, 0), self.code.scratch(I64, 0));
        self.get(Shared::Class);
        self.code.i().i64_const(atoms::THROW as i64).i64_eq();
        self.code.when();
        self.get(Shared::Reason);
        self.drop_caught();
        self.code.i().return_();
        self.code.end();
        // {'EXIT', Reason} or {'EXIT', {Reason, Trace}}; the trace is made before there is room for the rest.
        self.get(Shared::Class);
        self.code.i().i64_const(atoms::ERROR as i64).i64_eq();
        self.code.when();
        self.get(Shared::Trace);
        self.code.i().call(stacktrace);
        self.set(Shared::Trace);
        self.code.end();
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

    pub(super) fn pair(&mut self, address: u32, one: impl FnOnce(&mut Self), two: impl FnOnce(&mut Self)) {
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

    pub(super) fn bad_fun(&mut self) -> Result {
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

    // The arguments come first, then the module and the function's name.
    pub(super) fn apply(&mut self, arity: u32) -> Result {
        self.apply_exported(arity);
        // Who can apply a list of arguments can apply `apply`.
        if matches!(arity, 2 | 3) && self.context.has_helper(Helper::ApplyList) {
            self.apply_apply(arity)?;
        }
        self.apply_by_runtime(arity)
    }

    // One of the program's own functions.
    fn apply_exported(&mut self, arity: u32) {
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
    }

    fn apply_apply(&mut self, arity: u32) -> Result {
        let (module, name) = (arity, arity + 1);
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
        Ok(())
    }

    // The runtime's own functions, and what is no name or nothing at all.
    fn apply_by_runtime(&mut self, arity: u32) -> Result {
        let (module, name) = (arity, arity + 1);
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

    // Counts a list of arguments, in a local, and goes on with each arity in turn where it fits. What has none of these
    // arities is the runtime's to explain.
    fn by_length(
        &mut self,
        list: u32,
        many: &BTreeSet<u32>,
        mut then: impl FnMut(&mut Self, u32) -> Result,
    ) -> Result {
        let rest = self.code.scratch(I64, 0);
        self.code.i().local_get(list).local_set(rest);
        for arity in 0..=many.last().map_or(FEW, |last| FEW.max(*last)) {
            if arity <= FEW || many.contains(&arity) {
                self.code.i().local_get(rest).i64_const(NIL as i64).i64_eq();
                self.code.when();
                then(self, arity)?;
                self.code.end();
            }
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

    pub(super) fn apply_list(&mut self) -> Result {
        let exported = self.context.signatures.iter().filter(|one| one.exported);
        let many = exported.map(|one| one.mfa.arity).collect();
        self.by_length(2, &many, |this, arity| {
            let apply = this.context.helper(Helper::Apply(arity))?;
            this.push_elements(2, arity);
            this.code.i().local_get(0).local_get(1).return_call(apply);
            Ok(())
        })
    }

    pub(super) fn apply_fun(&mut self) -> Result {
        let bad = self.context.helper(Helper::BadFun)?;
        let funs = self.context.funs.items.iter();
        let many = funs.map(|fun| self.context.fun_name(fun).1).collect();
        self.by_length(1, &many, |this, arity| {
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
