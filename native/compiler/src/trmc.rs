//! Tail recursion modulo cons (TRMC): `[f(X) | map(Rest)]` is a loop.
//!
//! A function that calls itself, and then only puts cells before what it has got, need not wait for that. It puts the
//! cells before those of its earlier rounds instead, and turns them round where it returns: in place where all are
//! young. Before that nobody else knows of them, and they are made of older terms, as all terms are.
//!
//! ```text
//! sp → cells of earlier rounds, the last one first; or nil
//!      the frame, if there is one
//! ```

use crate::access::at;
use crate::code::{I32, I64};
use crate::context::Context;
use crate::error::Result;
use crate::function::Compiler;
use crate::helper::Helper;
use crate::own_calls;
use crate::program::{Function, Op, Operand, returns};
use instar_terms::layout::{NIL, Register as Shared, TAG_CONS};

/// Bytes that such a function has before its frame.
pub(crate) const CELLS_BYTES: u32 = 8;

/// Whether a function is such a loop. What else it does at its end must be to return.
pub(crate) fn applies(
    function: &Function,
    ops: &[Op],
    module: usize,
    index: usize,
    context: &Context,
) -> bool {
    let itself = |op: &Op| own_calls::calls_itself(op, function, module, index, context);
    let leaves = |(op, next): (&Op, usize)| match op {
        Op::Call { tail: true, .. } | Op::CallExt { tail: true, .. } => !itself(op),
        Op::Apply { tail: true, .. } => true,
        Op::CallFun { .. } => returns(&ops[next..]),
        _ => false,
    };
    ops.iter().zip(1..).any(|(op, next)| itself(op) && own_calls::heads(op, &ops[next..]).is_some())
        && !ops.iter().zip(1..).any(leaves)
}

impl Compiler<'_> {
    /// Puts cells before those of earlier rounds, and begins another one.
    pub(crate) fn defer(&mut self, heads: &[Operand]) -> Result {
        let base = self.frame_base();
        self.move_parameters()?;
        self.need_heap(16 * heads.len() as u32, self.function.mfa.arity)?;
        // The last one of a round is the first one of what is put before the others.
        for head in heads.iter().rev() {
            let word = self.word(head, 1)?;
            let address = self.code.scratch(I32, 0);
            self.get_shared(Shared::Hp);
            self.code.i().local_tee(address);
            self.push_word(word);
            self.code.i().i64_store(at(0)).local_get(address);
            self.code.i().local_get(base).i64_load(at(0)).i64_store(at(8)).local_get(base);
            self.finish_term(address, 2, TAG_CONS);
            self.code.i().i64_store(at(0));
        }
        self.leave_frame()?;
        self.pay()?;
        self.repeat();
        Ok(())
    }

    /// Returns x0 behind the cells of earlier rounds.
    pub(crate) fn return_behind(&mut self) -> Result {
        let base = self.frame_base();
        let turn = self.context.helper(Helper::Turn)?;
        let (cells, result) = (self.code.scratch(I64, 1), self.code.scratch(I64, 2));
        self.push(&Operand::x(0))?;
        self.code.i().local_set(result).local_get(base);
        self.set_shared(Shared::Sp);
        self.code.i().local_get(base).i64_load(at(0)).local_tee(cells).i64_const(NIL as i64).i64_ne();
        self.code.when();
        self.code.i().local_get(cells).local_get(result).return_call(turn);
        self.code.end();
        self.code.i().local_get(result).return_();
        self.unreachable();
        Ok(())
    }
}
