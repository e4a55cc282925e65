//! Comparing: numbers and binaries, lists and tuples of such, and maps with the same keys are compared here; what else is
//! left is the runtime's.

use super::Writer;
use crate::access::{FIRST, HEAD, HEADER, at, byte_at, kind_byte};
use crate::code::{I32, I64};
use crate::error::Result;
use crate::helper::{Helper, How};
use instar_terms::layout::{self, Kind, NIL, TAG_BOXED, TAG_CONS, TAG_MASK};

// The parameters.
const A: u32 = 0;
const B: u32 = 1;
/// What the helper says of two that it doesn't compare.
const UNKNOWN: i32 = 2;

/// The locals of a walk.
struct Walk {
    how: How,
    /// The helper for what has no parts.
    whole: u32,
    give_up: u32,
    /// The block that is left for the runtime.
    otherwise: u32,
    /// Two terms, or two pieces of bytes.
    x: u32,
    y: u32,
    /// Where they are.
    at_a: u32,
    at_b: u32,
    left: u32,
    order: u32,
}

impl Writer<'_> {
    // `whole` is nothing in the helper for what has no parts.
    fn walk(&mut self, how: How, whole: Option<u32>) -> Result<Walk> {
        Ok(Walk {
            how,
            whole: whole.unwrap_or_default(),
            give_up: self.context.runtime("yield")?,
            otherwise: self.code.depth,
            x: self.code.scratch(I64, 0),
            y: self.code.scratch(I64, 1),
            at_a: self.code.scratch(I32, 0),
            at_b: self.code.scratch(I32, 1),
            left: self.code.scratch(I32, 2),
            order: self.code.scratch(I32, 3),
        })
    }

    // At the first parts that have parts themselves the runtime takes over: it walks with a stack of its own.
    pub(super) fn compare(&mut self, how: How) -> Result {
        let host = self.context.runtime(how.import())?;
        let whole = self.context.helper(Helper::CompareWhole(how))?;
        let walk = self.walk(how, Some(whole))?;
        self.floats(&walk);
        self.code.block();
        let again = self.code.depth;
        self.code.repeat();
        self.code.spend(2, walk.give_up);
        self.code.i().local_get(A).local_get(B).i64_eq();
        self.code.when();
        self.return_same(how);
        self.code.end();
        self.cells(&walk, again);
        let without_parts = self.code.depth;
        self.code.block();
        for term in [A, B] {
            self.not_boxed(term);
            self.code.branch_if(without_parts);
        }
        self.rows(&walk, again, without_parts);
        self.code.end();
        self.code.i().local_get(A).local_get(B).call(whole).local_tee(walk.order);
        self.code.i().i32_const(UNKNOWN).i32_eq();
        self.code.branch_if(walk.otherwise);
        self.code.i().local_get(walk.order).return_();
        self.code.end();
        self.code.end();
        self.code.i().local_get(A).local_get(B).return_call(host);
        Ok(())
    }

    pub(super) fn compare_whole(&mut self, how: How) -> Result {
        let walk = self.walk(how, None)?;
        self.code.block();
        self.code.i().local_get(A).local_get(B).i64_eq();
        self.code.when();
        self.return_same(how);
        self.code.end();
        self.by_words(&walk);
        // Other words with one tag.
        self.code.i().local_get(A).i64_const(TAG_MASK as i64).i64_and().i64_const(TAG_BOXED as i64).i64_ne();
        if how == How::Order {
            self.code.branch_if(walk.otherwise);
        } else {
            self.code.when();
            self.code.i().local_get(A).i64_const(TAG_MASK as i64).i64_and();
            self.code.i().i64_const(TAG_CONS as i64).i64_eq();
            self.code.branch_if(walk.otherwise);
            self.code.i().i32_const(0).return_();
            self.code.end();
        }
        self.floats(&walk);
        self.bytes(&walk);
        self.code.end();
        self.code.i().i32_const(UNKNOWN);
        Ok(())
    }

    fn return_same(&mut self, how: How) {
        self.code.i().i32_const(i32::from(how != How::Order)).return_();
    }

    // Returns the order of two locals, which are numbers that are not equal, if anybody asks for it.
    fn return_order(&mut self, how: How, one: u32, two: u32) {
        if how == How::Order {
            self.code.i().local_get(one).local_get(two).i64_gt_s();
            self.code.i().local_get(one).local_get(two).i64_lt_s().i32_sub().return_();
        } else {
            self.code.i().i32_const(0).return_();
        }
    }

    // What the words say that are not the same.
    fn by_words(&mut self, walk: &Walk) {
        if walk.how == How::Order {
            self.code.i().local_get(A).local_get(B).i64_or().i64_const(TAG_MASK as i64).i64_and().i64_eqz();
            self.code.when();
            self.return_order(walk.how, A, B);
            self.code.end();
            // A small integer is less than an atom, and than a list, and nil is less than a cell.
            for (one, other, order) in [(A, B, -1), (B, A, 1)] {
                self.code.i().local_get(one).i64_const(TAG_MASK as i64).i64_and().i64_eqz();
                self.code.i().local_get(other).i64_const(1).i64_and().i64_eqz().i32_eqz().i32_and();
                self.code.i().local_get(one).i64_const(NIL as i64).i64_eq();
                self.code.i().local_get(other).i64_const(TAG_MASK as i64).i64_and();
                self.code.i().i64_const(TAG_CONS as i64).i64_eq().i32_and().i32_or();
                self.code.when();
                self.code.i().i32_const(order).return_();
                self.code.end();
            }
        }
        if walk.how == How::Order {
            // What is no small integer is beyond all of them.
            for (small, other, order) in [(A, B, -1), (B, A, 1)] {
                self.code.i().local_get(small).i64_const(TAG_MASK as i64).i64_and().i64_eqz();
                self.code.i().local_get(other).i64_const(TAG_MASK as i64).i64_and();
                self.code.i().i64_const(TAG_BOXED as i64).i64_eq().i32_and();
                self.code.when();
                self.kind(other);
                self.code.i().local_tee(walk.order).i32_const(kind_byte(Kind::Positive)).i32_eq();
                self.code.when();
                self.code.i().i32_const(order).return_();
                self.code.end();
                self.code.i().local_get(walk.order).i32_const(kind_byte(Kind::Negative)).i32_eq();
                self.code.when();
                self.code.i().i32_const(-order).return_();
                self.code.end();
                self.code.end();
            }
        }
        self.code.i().local_get(A).local_get(B).i64_xor().i64_const(TAG_MASK as i64).i64_and();
        self.code.i().i64_eqz().i32_eqz();
        match walk.how {
            How::Order => self.code.branch_if(walk.otherwise),
            How::Exactly => {
                self.code.when();
                self.code.i().i32_const(0).return_();
                self.code.end();
            }
            // A small integer may equal a float; what has the lower bit set equals nothing of another kind.
            How::ByValue => {
                self.code.when();
                self.code.i().local_get(A).local_get(B).i64_or().i64_const(1).i64_and().i64_eqz();
                self.code.branch_if(walk.otherwise);
                self.code.i().i32_const(0).return_();
                self.code.end();
            }
        }
    }

    // Compares two parts, and returns where they differ.
    fn parts(&mut self, walk: &Walk) {
        self.code.i().local_get(walk.x).local_get(walk.y).i64_ne();
        self.code.when();
        self.code.i().local_get(walk.x).local_get(walk.y).call(walk.whole).local_tee(walk.order);
        self.code.i().i32_const(UNKNOWN).i32_eq();
        self.code.branch_if(walk.otherwise);
        self.code.i().local_get(walk.order);
        if walk.how != How::Order {
            self.code.i().i32_eqz();
        }
        self.code.when();
        self.code.i().local_get(walk.order).return_();
        self.code.end();
        self.code.end();
    }

    fn cells(&mut self, walk: &Walk, again: u32) {
        let others = self.code.depth;
        self.code.block();
        for list in [A, B] {
            self.code.i().local_get(list).i64_const(TAG_MASK as i64).i64_and();
            self.code.i().i64_const(TAG_CONS as i64).i64_ne();
            self.code.branch_if(others);
        }
        for (list, head) in [(A, walk.x), (B, walk.y)] {
            self.code.i().local_get(list).i32_wrap_i64().i64_load(at(HEAD)).local_set(head);
        }
        self.parts(walk);
        for list in [A, B] {
            self.code.i().local_get(list).i32_wrap_i64().i64_load(at(HEAD + 8)).local_set(list);
        }
        self.code.branch(again);
        self.code.end();
    }

    // Tuples of one size, and maps with the same tuple of keys.
    fn rows(&mut self, walk: &Walk, again: u32, none: u32) {
        for (term, header, address) in [(A, walk.x, walk.at_a), (B, walk.y, walk.at_b)] {
            self.code.i().local_get(term).i32_wrap_i64().local_tee(address);
            self.code.i().i64_load(at(HEADER)).local_set(header);
        }
        let rows = self.code.depth;
        self.code.block();
        self.kind_is(walk.x, Kind::Tuple);
        self.code.when();
        if walk.how == How::Order {
            self.kind_is(walk.y, Kind::Tuple);
            self.code.i().i32_eqz();
            self.code.branch_if(walk.otherwise);
        }
        self.code.i().local_get(walk.x).local_get(walk.y).i64_ne();
        self.code.when();
        self.return_order(walk.how, walk.x, walk.y);
        self.code.end();
        self.set_size(walk, 0);
        self.code.branch(rows);
        self.code.end();
        self.kind_is(walk.x, Kind::FlatMap);
        self.code.i().i32_eqz();
        self.code.branch_if(none);
        if walk.how == How::Order {
            self.code.branch(walk.otherwise);
        } else {
            self.code.i().local_get(walk.x).local_get(walk.y).i64_ne();
            self.code.when();
            self.code.i().i32_const(0).return_();
            self.code.end();
            for address in [walk.at_a, walk.at_b] {
                self.code.i().local_get(address).i64_load(at(FIRST));
            }
            self.code.i().i64_ne();
            self.code.branch_if(walk.otherwise);
            self.set_size(walk, 1);
            for address in [walk.at_a, walk.at_b] {
                self.code.i().local_get(address).i32_const(8).i32_add().local_set(address);
            }
        }
        self.code.end();
        self.code.i().local_get(walk.left).i32_eqz();
        self.code.when();
        self.return_same(walk.how);
        self.code.end();
        let row = self.code.depth;
        self.code.repeat();
        self.code.spend(1, walk.give_up);
        for (address, term) in [(walk.at_a, walk.x), (walk.at_b, walk.y)] {
            self.code.i().local_get(address).i64_load(at(FIRST)).local_set(term);
            self.code.i().local_get(address).i32_const(8).i32_add().local_set(address);
        }
        // The last one takes the place of the whole.
        self.code.i().local_get(walk.left).i32_const(1).i32_sub().local_tee(walk.left).i32_eqz();
        self.code.when();
        self.code.i().local_get(walk.x).local_set(A).local_get(walk.y).local_set(B);
        self.code.branch(again);
        self.code.end();
        self.parts(walk);
        self.code.branch(row);
        self.code.end();
        self.code.i().unreachable();
    }

    // How many words follow the header in `x`, without so many.
    fn set_size(&mut self, walk: &Walk, less: i32) {
        self.code
            .i()
            .local_get(walk.x)
            .i64_const(layout::HEADER_SIZE_SHIFT.into())
            .i64_shr_u()
            .i32_wrap_i64();
        self.code.i().i32_const(less).i32_sub().local_set(walk.left);
    }

    fn kind_is(&mut self, header: u32, kind: Kind) {
        self.code.i().local_get(header).i64_const(0xff).i64_and();
        self.code.i().i64_const(kind_byte(kind).into()).i64_eq();
    }

    fn floats(&mut self, walk: &Walk) {
        let others = self.code.depth;
        self.code.block();
        for term in [A, B] {
            self.float_or(term, others);
        }
        let push = |this: &mut Self| {
            for term in [A, B] {
                this.code.i().local_get(term).i32_wrap_i64().f64_load(at(FIRST));
            }
        };
        push(self);
        match walk.how {
            How::Exactly => self.context.equal_floats(&mut self.code),
            How::ByValue => {
                self.code.i().f64_eq();
            }
            How::Order => {
                self.code.i().f64_gt();
                push(self);
                self.code.i().f64_lt().i32_sub();
            }
        }
        self.code.i().return_();
        self.code.end();
    }

    // Binaries that begin with a whole byte; of which only the order is asked, they need not end with one.
    fn bytes(&mut self, walk: &Walk) {
        let (base, bits_a, bits_b) =
            (self.code.scratch(I32, 4), self.code.scratch(I64, 2), self.code.scratch(I64, 4));
        let otherwise = walk.otherwise;
        for (term, from, bits) in [(A, walk.at_a, bits_a), (B, walk.at_b, bits_b)] {
            self.locate_bytes(term, (base, from, bits), |code| code.branch_if(otherwise));
        }
        self.code.i().local_get(bits_a).local_get(bits_b).i64_or().i64_const(7).i64_and().i64_eqz().i32_eqz();
        self.code.branch_if_rare(otherwise);
        if walk.how == How::Order {
            self.code.i().local_get(bits_a).local_get(bits_b);
            self.code.i().local_get(bits_a).local_get(bits_b).i64_lt_u().select();
        } else {
            self.code.i().local_get(bits_a).local_get(bits_b).i64_ne();
            self.code.when();
            self.code.i().i32_const(0).return_();
            self.code.end();
            self.code.i().local_get(bits_a);
        }
        self.code.i().i64_const(3).i64_shr_u().i32_wrap_i64().local_set(walk.left);
        let few = self.code.depth;
        self.code.block();
        let next = self.code.depth;
        self.code.repeat();
        self.code.i().local_get(walk.left).i32_const(8).i32_lt_u();
        self.code.branch_if(few);
        self.piece(walk, 8);
        self.code.i().local_get(walk.left).i32_const(8).i32_sub().local_set(walk.left);
        self.code.spend(1, walk.give_up);
        self.code.branch(next);
        self.code.end();
        self.code.end();
        for bytes in [4, 2, 1] {
            self.code.i().local_get(walk.left).i32_const(bytes).i32_and();
            self.code.when();
            self.piece(walk, bytes);
            self.code.end();
        }
        if walk.how == How::Order {
            self.return_order(walk.how, bits_a, bits_b);
        } else {
            self.return_same(walk.how);
        }
    }

    // So many bytes of both: the first one is the lowest of the word.
    fn piece(&mut self, walk: &Walk, bytes: i32) {
        for (from, piece) in [(walk.at_a, walk.x), (walk.at_b, walk.y)] {
            self.code.i().local_get(from);
            match bytes {
                8 => self.code.i().i64_load(byte_at(0)),
                4 => self.code.i().i64_load32_u(byte_at(0)),
                2 => self.code.i().i64_load16_u(byte_at(0)),
                _ => self.code.i().i64_load8_u(byte_at(0)),
            };
            self.code.i().local_set(piece);
            self.code.i().local_get(from).i32_const(bytes).i32_add().local_set(from);
        }
        self.code.i().local_get(walk.x).local_get(walk.y).i64_ne();
        self.code.when();
        if walk.how == How::Order {
            let shift = self.code.scratch(I64, 5);
            self.code.i().local_get(walk.x).local_get(walk.y).i64_xor().i64_ctz().i64_const(!7).i64_and();
            self.code.i().local_set(shift);
            for piece in [walk.x, walk.y] {
                self.code.i().local_get(piece).local_get(shift).i64_shr_u().i64_const(0xff).i64_and();
                self.code.i().local_set(piece);
            }
        }
        self.return_order(walk.how, walk.x, walk.y);
        self.code.end();
    }
}
