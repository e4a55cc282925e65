//! Lists, tuples and records.

use crate::access::{FIRST, HEAD, at};
use crate::code::I32;
use crate::code::I64;
use crate::error::Result;
use crate::function::{Compiler, Word};
use crate::program::{Operand, Register};
use instar_terms::layout::{Kind, Register as Shared, TAG_BOXED, TAG_CONS};

impl Compiler<'_> {
    pub(crate) fn get_list(
        &mut self,
        from: &Operand,
        head: Option<Register>,
        tail: Option<Register>,
    ) -> Result {
        let list = self.word(from, 1)?;
        // The list may be in the register that its head goes to.
        let address = self.code.scratch(I32, 0);
        self.push_word(list);
        self.code.i().i32_wrap_i64().local_set(address);
        for (register, offset) in [(head, HEAD), (tail, HEAD + 8)] {
            if let Some(to) = register {
                self.begin_put(to)?;
                self.code.i().local_get(address).i64_load(at(offset));
                self.put(to)?;
            }
        }
        Ok(())
    }

    pub(crate) fn get_tuple_element(&mut self, from: &Operand, index: u32, to: Register) -> Result {
        self.begin_put(to)?;
        self.push(from)?;
        self.code.i().i32_wrap_i64().i64_load(at(FIRST + u64::from(index) * 8));
        self.put(to)
    }

    pub(crate) fn set_tuple_element(&mut self, value: &Operand, tuple: &Operand, index: u32) -> Result {
        self.push(tuple)?;
        self.code.i().i32_wrap_i64();
        self.push(value)?;
        self.code.i().i64_store(at(FIRST + u64::from(index) * 8));
        Ok(())
    }

    pub(crate) fn put_list(&mut self, head: &Operand, tail: &Operand, to: Register) -> Result {
        // Boxing takes from the heap too, so it comes first.
        let (head, tail) = (self.word(head, 1)?, self.word(tail, 2)?);
        let address = self.code.scratch(I32, 0);
        self.get_shared(Shared::Hp);
        self.code.i().local_tee(address);
        self.push_word(head);
        self.code.i().i64_store(at(0)).local_get(address);
        self.push_word(tail);
        self.code.i().i64_store(at(8));
        self.begin_put(to)?;
        self.finish_term(address, 2, TAG_CONS);
        self.put(to)
    }

    pub(crate) fn put_tuple(&mut self, to: Register, elements: &[Operand]) -> Result {
        self.box_all(elements)?;
        let address = self.allocate_boxed(Kind::Tuple, elements.len() as u32);
        self.store_all(address, 8, elements)?;
        self.begin_put(to)?;
        self.finish_term(address, elements.len() as u32 + 1, TAG_BOXED);
        self.put(to)
    }

    /// Makes words of all floats among these, which takes from the heap.
    pub(crate) fn box_all(&mut self, operands: &[Operand]) -> Result {
        for operand in operands {
            if self.is_unboxed(operand) {
                self.word(operand, 0)?;
            }
        }
        Ok(())
    }

    /// Stores operands one after the other behind an address.
    pub(crate) fn store_all(&mut self, address: u32, offset: u64, operands: &[Operand]) -> Result {
        for (operand, index) in operands.iter().zip(0..) {
            self.code.i().local_get(address);
            self.push(operand)?;
            self.code.i().i64_store(at(offset + 8 * index));
        }
        Ok(())
    }

    pub(crate) fn update_record(
        &mut self,
        size: u32,
        from: &Operand,
        to: Register,
        updates: &[(u32, Operand)],
    ) -> Result {
        let values: Vec<Operand> = updates.iter().map(|(_, value)| value.clone()).collect();
        self.box_all(&values)?;
        let Word::Local(tuple) = self.word(from, 1)? else {
            return Err(crate::error::Unsupported("an update of a literal record".into()));
        };
        let address = self.allocate_boxed(Kind::Tuple, size);
        let old = self.code.scratch(I64, 2);
        self.code.i().local_get(tuple).local_set(old);
        for index in 0..size {
            self.code.i().local_get(address);
            // The index of an update counts from 1.
            match updates.iter().find(|(at, _)| *at == index + 1) {
                Some((_, value)) => self.push(value)?,
                None => {
                    let offset = FIRST + u64::from(index) * 8;
                    self.code.i().local_get(old).i32_wrap_i64().i64_load(at(offset));
                }
            }
            self.code.i().i64_store(at(8 + 8 * u64::from(index)));
        }
        self.begin_put(to)?;
        self.finish_term(address, size + 1, TAG_BOXED);
        self.put(to)
    }
}
