//! Control flow: labels, jumps, what raises; and payments from the budget, which stand on every way to a call.

use super::state::Float;
use super::{Compiler, Fail};
use crate::error::{Result, Unsupported};
use crate::program::Label;
use instar_terms::layout::NON_VALUE;

/// Bytes of code for a unit of fuel: an instruction of WebAssembly has two or three, and many of those that stand in the
/// place of one instruction of the BEAM are for what is rare.
const BYTES_PER_UNIT: u32 = 8;
/// Calls that are paid for at once.
const CALLS: u32 = 100;
/// The blocks that are left where something was raised, and where no clause fits.
const RAISED: u32 = 0;
const CLAUSE: u32 = 1;

impl Compiler<'_> {
    pub(super) fn label(&mut self, label: Label) -> Result {
        if !self.labels.order.contains_key(&label) {
            return Ok(());
        }
        if self.reachable {
            self.edge(label)?;
        }
        self.code.end();
        self.ended += 1;
        let state = self.labels.states.get(&label);
        self.reachable = state.is_some();
        self.state = state.cloned().unwrap_or_default();
        Ok(())
    }

    // Goes towards a label: floats that are words there become words here.
    fn edge(&mut self, label: Label) -> Result {
        let arity = self.function.mfa.arity;
        let boxed: Vec<u32> = if label == self.function.clause_label {
            (0..arity).filter(|x| self.state.floats.get(x) == Some(&Float::Unboxed)).collect()
        } else if self.labels.known {
            let there =
                self.labels.states.get(&label).ok_or_else(|| Unsupported("a label that moves".into()))?;
            let only_here = |(x, float): &(&u32, &Float)| {
                **float == Float::Unboxed && there.floats.get(x).is_none_or(|there| *there == Float::Both)
            };
            self.state.floats.iter().filter(only_here).map(|(x, _)| *x).collect()
        } else {
            let here = &self.state;
            self.labels
                .states
                .entry(label)
                .and_modify(|state| state.meet(here))
                .or_insert_with(|| here.clone());
            vec![]
        };
        for x in boxed {
            self.box_x(x)?;
        }
        Ok(())
    }

    fn needs_boxing(&self, label: Label) -> bool {
        let there = if label == self.function.clause_label { None } else { self.labels.states.get(&label) };
        self.state.floats.iter().any(|(x, float)| {
            *float == Float::Unboxed && there.and_then(|there| there.floats.get(x)) != Some(&Float::Unboxed)
        })
    }

    fn block_of(&self, label: Label) -> Result<u32> {
        if label == self.function.clause_label {
            return Ok(CLAUSE);
        }
        let first = 1 + u32::from(self.labels.clause) + u32::from(self.labels.repeats);
        match self.labels.order.get(&label) {
            Some(order) if *order >= self.ended => Ok(first + self.labels.order.len() as u32 - 1 - order),
            _ => Err(Unsupported("a jump backwards".into())),
        }
    }

    /// Jumps; nothing follows.
    pub(crate) fn jump(&mut self, label: Label) -> Result {
        let block = self.block_of(label)?;
        self.edge(label)?;
        self.code.branch(block);
        self.reachable = false;
        Ok(())
    }

    /// Jumps if the condition on the stack holds.
    pub(crate) fn jump_if(&mut self, label: Label) -> Result {
        let block = self.block_of(label)?;
        if self.labels.known && self.needs_boxing(label) {
            let before = self.state.clone();
            self.code.when();
            self.edge(label)?;
            self.code.branch(block);
            self.code.end();
            self.state = before;
        } else {
            self.edge(label)?;
            self.code.branch_if(block);
        }
        Ok(())
    }

    /// Fails if the condition on the stack holds.
    pub(crate) fn fail_if(&mut self, fail: Fail) -> Result {
        match fail {
            Fail::Label(label) => self.jump_if(label)?,
            Fail::Block(block) => self.code.branch_if(block),
        }
        Ok(())
    }

    /// Fails unless the condition on the stack holds.
    pub(crate) fn fail_unless(&mut self, fail: Fail) -> Result {
        self.code.i().i32_eqz();
        self.fail_if(fail)
    }

    /// The block of a label, after whatever has to be done before a branch to it from a table.
    pub(crate) fn table_target(&mut self, label: Label) -> Result<u32> {
        let block = self.block_of(label)?;
        self.edge(label)?;
        Ok(self.code.depth - 1 - block)
    }

    /// Whether floats have to be boxed before a branch to any of these labels.
    pub(crate) fn box_for(&mut self, labels: &[Label]) -> Result {
        let words: Vec<u32> = self
            .state
            .floats
            .iter()
            .filter(|(_, float)| **float == Float::Unboxed)
            .map(|(x, _)| *x)
            .collect();
        if labels.iter().any(|label| self.needs_boxing(*label)) || !self.labels.known {
            for x in words {
                self.box_x(x)?;
            }
        }
        Ok(())
    }

    /// Goes on at the innermost handler, or out of the function. What was raised is in memory.
    pub(crate) fn raise(&mut self) -> Result {
        match self.state.handlers.last().copied() {
            None => self.code.branch(RAISED),
            Some(handler) => {
                let x0 = self.x_local(0);
                self.code.i().i64_const(NON_VALUE as i64).local_set(x0);
                let block = self.block_of(handler)?;
                let before = self.state.clone();
                self.forget();
                self.edge(handler)?;
                self.code.branch(block);
                self.state = before;
            }
        }
        Ok(())
    }

    /// Raises if the word in the local is NON_VALUE.
    pub(crate) fn raise_if_none(&mut self, local: u32) -> Result {
        self.code.i().local_get(local).i64_const(NON_VALUE as i64).i64_eq();
        if self.state.handlers.is_empty() {
            self.code.branch_if_rare(RAISED);
        } else {
            self.code.when_rare();
            self.raise()?;
            self.code.end();
        }
        Ok(())
    }

    /// Nothing follows here.
    pub(crate) fn unreachable(&mut self) {
        self.reachable = false;
    }

    /// Takes from the budget what the way here and the longest one from here are worth, if it must be taken before a
    /// call.
    pub(crate) fn spend(&mut self) -> Result {
        if self.state.paid == 0 {
            let give_up = self.context.runtime("yield")?;
            let bytes = self.state.gone + self.ahead[self.at];
            self.code.spend(bytes.div_ceil(BYTES_PER_UNIT), give_up);
            (self.state.paid, self.state.gone, self.state.owes) = (CALLS, 0, false);
        }
        Ok(())
    }

    /// Notes that a call has come back, and may have done so after all those within it that came back one after the other:
    /// that takes time, as they did on their way in. So whoever has made such a call pays when he is left.
    pub(crate) fn owe(&mut self) {
        self.state.owes = true;
        self.labels.owes = true;
    }

    /// As `spend`, right before a call.
    pub(crate) fn pay(&mut self) -> Result {
        self.spend()?;
        self.state.paid -= 1;
        Ok(())
    }

    /// Goes back to the start of the function, whose parameters are in place; what it is worth was spent.
    pub(crate) fn repeat(&mut self) {
        let block = 1 + u32::from(self.labels.clause);
        self.code.branch(block);
        self.reachable = false;
    }
}
