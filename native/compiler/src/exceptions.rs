//! Raising and catching. What is raised is in the shared registers `class`, `reason` and `trace`.

use crate::access::{FIRST, at};
use crate::error::Result;
use crate::etf::Term;
use crate::function::Compiler;
use crate::helper::Helper;
use crate::places::shown;
use crate::program::Operand;
use instar_terms::atoms::{BADARG, ERROR, EXIT, THROW};
use instar_terms::layout::{ATOM_SHIFT, Kind, NIL, NON_VALUE, Register as Shared, TAG_BOXED};

impl Compiler<'_> {
    /// The class and the reason are on the stack.
    fn raise_class(&mut self) -> Result {
        let function = self.context.runtime("raise")?;
        self.code.i().call(function);
        self.raise()?;
        self.unreachable();
        Ok(())
    }

    pub(crate) fn raise_tagged(&mut self, tag: &str, value: Option<&Operand>) -> Result {
        let tag = self.context.atom(tag);
        let Some(value) = value else {
            self.code.i().i64_const(ERROR as i64);
            self.push_constant(tag);
            return self.raise_class();
        };
        let function = self.context.runtime("raise_tagged")?;
        self.push_constant(tag);
        self.push(value)?;
        self.code.i().call(function);
        self.raise()?;
        self.unreachable();
        Ok(())
    }

    /// `erlang:error/1`, `exit/1` and `throw/1`, of what is in x0.
    pub(crate) fn raise_x0(&mut self, class: &str) -> Result {
        let is_untraced = self.state.handlers.last().and_then(|handler| self.labels.untraced.get(handler));
        let is_untraced = is_untraced.is_some_and(|classes| classes.contains(&class));
        let class = self.context.atom(class);
        if is_untraced {
            // Nobody asks where it was.
            self.code.i().i64_const(class as i64);
            self.set_shared(Shared::Class);
            self.push(&Operand::x(0))?;
            self.set_shared(Shared::Reason);
            self.push_constant(NIL);
            self.set_shared(Shared::Trace);
            self.raise()?;
            self.unreachable();
            return Ok(());
        }
        self.code.i().i64_const(class as i64);
        self.push(&Operand::x(0))?;
        self.raise_class()
    }

    /// `erlang:raise/3` of a class that there is, with an empty trace; goes on where it isn't that.
    pub(crate) fn raise_without_trace(&mut self) -> Result {
        let (x0, x1, x2) =
            (self.word(&Operand::x(0), 1)?, self.word(&Operand::x(1), 2)?, self.word(&Operand::x(2), 3)?);
        // `error`, `exit` and `throw` follow each other.
        self.push_word(x0);
        self.code.i().i64_const(ERROR as i64).i64_sub().i64_const(ATOM_SHIFT.into()).i64_rotr();
        self.code.i().i64_const(2).i64_le_u();
        self.push_word(x2);
        self.code.i().i64_const(NIL as i64).i64_eq().i32_and();
        let before = self.state.clone();
        self.code.when();
        for (register, word) in [(Shared::Class, x0), (Shared::Reason, x1), (Shared::Trace, x2)] {
            self.push_word(word);
            self.set_shared(register);
        }
        self.raise()?;
        self.code.end();
        self.state = before;
        Ok(())
    }

    /// `erlang:error/2` and `/3`: the trace says which function was called with which arguments, and what explains the
    /// error.
    pub(crate) fn raise_error(&mut self, arity: u32) -> Result {
        let function = self.context.runtime("raise_error")?;
        let mfa = self.function.mfa.clone();
        self.push(&Operand::x(0))?;
        self.push(&Operand::x(1))?;
        self.push(&if arity == 3 { Operand::x(2) } else { Operand::literal(Term::Nil) })?;
        for name in [shown(&mfa.module), mfa.name] {
            let word = self.context.literal(&Term::Atom(name))?;
            self.push_constant(word);
        }
        self.code.i().call(function);
        self.raise()?;
        self.unreachable();
        Ok(())
    }

    /// Raises `function_clause` where all such jumps lead to; the arguments are in their registers, as words.
    pub(crate) fn raise_function_clause(&mut self) -> Result {
        let mfa = self.function.mfa.clone();
        self.state = Default::default();
        let arguments: Vec<Operand> = (0..mfa.arity).map(Operand::x).collect();
        self.store_at_sp(&arguments)?;
        let function = self.context.runtime("raise_function_clause")?;
        for name in [mfa.module, mfa.name] {
            let word = self.context.literal(&Term::Atom(name))?;
            self.push_constant(word);
        }
        self.code.i().i32_const(mfa.arity as i32).call(function);
        Ok(())
    }

    pub(crate) fn unsupported_call(&mut self, name: &str) -> Result {
        let atom = self.context.atom(name);
        let function = self.context.runtime("unsupported")?;
        self.push_constant(atom);
        self.code.i().call(function);
        self.raise()?;
        self.unreachable();
        Ok(())
    }

    /// The class, the reason and a raw trace go into x0, x1 and x2. A raw trace is `{class, trace}`, because
    /// raising again by it has to know the class.
    pub(crate) fn try_case(&mut self) -> Result {
        self.state.handlers.pop();
        self.forget();
        // Whoever raised has left `sp` where it was.
        self.restore_sp(self.state.frame.unwrap_or_default());
        self.need_heap(3 * 8, 0)?;
        let address = self.allocate_boxed(Kind::Tuple, 2);
        for (register, offset) in [(Shared::Class, 8), (Shared::Trace, 16)] {
            self.code.i().local_get(address);
            self.get_shared(register);
            self.code.i().i64_store(at(offset));
        }
        for (register, x) in [(Shared::Class, 0), (Shared::Reason, 1)] {
            let local = self.x_local(x);
            self.get_shared(register);
            self.code.i().local_set(local);
        }
        let raw = self.x_local(2);
        self.finish_term(address, 3, TAG_BOXED);
        self.code.i().local_set(raw);
        self.drop_caught();
        Ok(())
    }

    // What was caught lives on only where it is used.
    fn drop_caught(&mut self) {
        for register in [Shared::Reason, Shared::Trace] {
            self.code.i().i64_const(NIL as i64);
            self.set_shared(register);
        }
    }

    /// From a raw trace in x0 to the trace.
    pub(crate) fn build_stacktrace(&mut self) -> Result {
        let function = self.context.runtime("stacktrace")?;
        self.need_heap(0, 1)?;
        let x0 = self.x_local(0);
        self.code.i().local_get(x0).i32_wrap_i64().i64_load(at(FIRST + 8)).call(function).local_set(x0);
        Ok(())
    }

    pub(crate) fn catch_end(&mut self) -> Result {
        self.state.handlers.pop();
        let x0 = self.x_local(0);
        let helper = self.context.helper(Helper::Caught)?;
        self.code.i().local_get(x0).i64_const(NON_VALUE as i64).i64_eq();
        self.code.when();
        self.restore_sp(self.state.frame.unwrap_or_default());
        self.code.i().call(helper).local_set(x0);
        self.code.end();
        self.forget();
        Ok(())
    }

    pub(crate) fn raise_again(&mut self, trace: &Operand, reason: &Operand) -> Result {
        let raw = self.word(trace, 1)?;
        for (register, offset) in [(Shared::Class, FIRST), (Shared::Trace, FIRST + 8)] {
            self.push_word(raw);
            self.code.i().i32_wrap_i64().i64_load(at(offset));
            self.set_shared(register);
        }
        self.push(reason)?;
        self.set_shared(Shared::Reason);
        self.raise()?;
        self.unreachable();
        Ok(())
    }

    /// Raises again: class, reason and raw trace are in x0, x1 and x2. Another class than the three is an answer: `badarg`.
    pub(crate) fn raw_raise(&mut self) -> Result {
        for class in [ERROR, EXIT, THROW] {
            self.push(&Operand::x(0))?;
            self.code.i().i64_const(class as i64).i64_eq();
        }
        self.code.i().i32_or().i32_or();
        self.code.when();
        for (register, x) in [(Shared::Class, 0), (Shared::Reason, 1), (Shared::Trace, 2)] {
            self.push(&Operand::x(x))?;
            if register == Shared::Trace {
                self.code.i().i32_wrap_i64().i64_load(at(FIRST + 8));
            }
            self.set_shared(register);
        }
        self.raise()?;
        self.code.end();
        let x0 = self.x_local(0);
        self.code.i().i64_const(BADARG as i64).local_set(x0);
        self.forget();
        Ok(())
    }
}
