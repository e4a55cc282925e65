//! The frame of a function in the stack region, and room on the heap.

use super::Compiler;
use super::state::Float;
use crate::access::at;
use crate::code::I32;
use crate::error::{Result, Unsupported};
use crate::helper::Helper;
use crate::program::Operand;
use instar_terms::layout::{
    self, Kind, MOST_WORDS, Register as Shared, SPILL_WORDS, STACK_BASE, STACK_BYTES,
};

/// More x registers than this are not handed to a function that collects.
const MANY_REGISTERS: u32 = 255;

impl Compiler<'_> {
    pub(super) fn allocate(&mut self, slots: u32, heap: u32, live: u32) -> Result {
        // There is a frame because there are calls.
        self.spend()?;
        if heap > 0 {
            self.need_heap(heap, live)?;
        }
        let base = self.frame_base();
        let top = self.code.scratch(I32, 0);
        let overflow = self.context.runtime("stack_overflow")?;
        if self.labels.trmc {
            self.code.i().local_get(base);
        } else {
            self.get_shared(Shared::Sp);
            self.code.i().local_tee(base);
        }
        self.code.i().i32_const((8 * slots + self.before_frame) as i32).i32_add().local_tee(top);
        self.get_shared(Shared::SpLimit);
        self.code.i().i32_gt_u();
        self.code.when_rare();
        self.code.i().call(overflow);
        self.code.end();
        self.code.i().local_get(top);
        self.set_shared(Shared::Sp);
        self.state.frame = Some(slots);
        Ok(())
    }

    /// Gives the frame back, if there is one.
    pub(crate) fn leave_frame(&mut self) -> Result {
        if self.state.frame.take().is_some() {
            self.restore_sp(0);
            if self.state.owes {
                self.state.paid = 0;
                self.spend()?;
            }
        }
        Ok(())
    }

    /// Sets `sp` so many slots above the frame's base.
    pub(crate) fn restore_sp(&mut self, slots: u32) {
        if let Some(base) = self.base {
            self.code.i().local_get(base);
            let bytes = 8 * slots + self.before_frame;
            if bytes > 0 {
                self.code.i().i32_const(bytes as i32).i32_add();
            }
            self.set_shared(Shared::Sp);
        }
    }

    /// The local with the address that the frame is behind; a loop of `trmc` has it from its start.
    pub(crate) fn frame_base(&mut self) -> u32 {
        *self.base.get_or_insert_with(|| self.code.local(I32))
    }

    pub(super) fn trim(&mut self, count: u32) {
        let rest = self.state.frame.unwrap_or_default().saturating_sub(count);
        self.state.frame = Some(rest);
        self.restore_sp(rest);
    }

    // The slot that the BEAM calls 0 is the top one, so that a trim drops from the top.
    pub(super) fn slot(&self, y: u32) -> Result<(u32, u64)> {
        match (self.base, self.state.frame) {
            (Some(base), Some(frame)) if y < frame => {
                Ok((base, u64::from(frame - 1 - y) * 8 + u64::from(self.before_frame)))
            }
            _ => Err(Unsupported("a slot outside of its frame".into())),
        }
    }

    /// Makes sure that so many bytes are free, or collects; `live` x registers are in use.
    pub(crate) fn need_heap(&mut self, bytes: u32, live: u32) -> Result {
        self.get_shared(Shared::Hp);
        if bytes > 0 {
            self.code.i().i32_const(bytes as i32).i32_add();
        }
        self.get_shared(Shared::HpLimit);
        self.code.i().i32_gt_u();
        self.code.when_rare();
        self.collect(bytes, live)?;
        self.code.end();
        Ok(())
    }

    fn collect(&mut self, bytes: u32, live: u32) -> Result {
        if live > MANY_REGISTERS {
            return self.collect_many(bytes, live);
        }
        let helper = self.context.helper(Helper::Collect(live))?;
        self.code.i().i32_const(bytes as i32);
        for x in 0..live {
            if self.state.floats.get(&x) == Some(&Float::Unboxed) {
                self.code.i().i64_const(0);
            } else {
                let local = self.x_local(x);
                self.code.i().local_get(local);
            }
        }
        self.code.i().call(helper);
        for x in (0..live).rev() {
            if self.state.floats.get(&x) == Some(&Float::Unboxed) {
                self.code.i().drop();
            } else {
                let local = self.x_local(x);
                self.code.i().local_set(local);
            }
        }
        Ok(())
    }

    // WebAssembly's functions have only so many parameters and results: these go by way of the stack right here.
    fn collect_many(&mut self, bytes: u32, live: u32) -> Result {
        let gc = self.context.runtime("gc")?;
        let words: Vec<u32> =
            (0..live).filter(|x| self.state.floats.get(x) != Some(&Float::Unboxed)).collect();
        for (x, index) in words.iter().zip(0..) {
            let local = self.x_local(*x);
            self.get_shared(Shared::Sp);
            self.code.i().local_get(local).i64_store(at(8 * index));
        }
        self.code.i().i32_const(bytes as i32).i32_const(words.len() as i32).call(gc);
        for (x, index) in words.iter().zip(0..) {
            let local = self.x_local(*x);
            self.get_shared(Shared::Sp);
            self.code.i().i64_load(at(8 * index)).local_set(local);
        }
        Ok(())
    }

    /// Writes the header of a boxed term at `hp`, whose address is then in the scratch local that is returned.
    pub(crate) fn allocate_boxed(&mut self, kind: Kind, payload_words: u32) -> u32 {
        let address = self.code.scratch(I32, 0);
        self.get_shared(Shared::Hp);
        let header = layout::header(kind, payload_words) as i64;
        self.code.i().local_tee(address).i64_const(header).i64_store(at(0));
        address
    }

    /// Moves `hp` behind a term of so many words, and leaves the term's word on the stack.
    pub(crate) fn finish_term(&mut self, address: u32, words: u32, tag: u64) {
        self.code.i().local_get(address).i32_const(8 * words as i32).i32_add();
        self.set_shared(Shared::Hp);
        let bias = layout::BIAS as i32 - tag as i32;
        self.code.i().local_get(address).i32_const(bias).i32_sub().i64_extend_i32_u();
    }

    /// Stores words above `sp`, where the runtime's functions look for them.
    pub(crate) fn store_at_sp(&mut self, operands: &[Operand]) -> Result {
        let words = operands.len() as u32;
        if words > MOST_WORDS {
            return Err(Unsupported("an instruction with a million operands".into()));
        }
        if words > SPILL_WORDS {
            // The limit of the frames leaves no room for so many; the end of the region does as a rule.
            let overflow = self.context.runtime("stack_overflow")?;
            self.get_shared(Shared::Sp);
            self.code.i().i32_const((STACK_BASE + STACK_BYTES - 8 * words) as i32).i32_gt_u();
            self.code.when_rare();
            self.code.i().call(overflow);
            self.code.end();
        }
        self.box_all(operands)?;
        for (operand, index) in operands.iter().zip(0..) {
            self.get_shared(Shared::Sp);
            self.push(operand)?;
            self.code.i().i64_store(at(8 * index));
        }
        Ok(())
    }
}
