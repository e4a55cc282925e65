//! Binaries: putting them together is the runtime's work.

use crate::code::I64;
use crate::etf::Term;
use crate::function::{Compiler, Result, Unsupported, Word};
use crate::program::{Label, Operand, Register, Segment};
use instar_terms::imports::segment;

impl Compiler<'_> {
    pub(crate) fn bs_create_bin(
        &mut self,
        fail: Label,
        live: u32,
        to: Register,
        segments: &[Segment],
    ) -> Result {
        let mut words = Vec::new();
        for part in segments {
            let kind = match &*part.kind {
                "integer" => segment::INTEGER,
                "float" => segment::FLOAT,
                "binary" | "append" | "private_append" => segment::BINARY,
                "utf8" => segment::UTF8,
                "utf16" => segment::UTF16,
                "utf32" => segment::UTF32,
                "string" => segment::STRING,
                other => return Err(Unsupported(format!("a binary's segment of type {other}"))),
            };
            let flags = if part.little { segment::FLAG_LITTLE } else { 0 };
            let described = kind | flags << 8 | part.unit << 16;
            words.push(Operand::literal(Term::Integer(described.into())));
            words.push(part.value.clone());
            words.push(part.size.clone());
        }
        self.need_heap(0, live)?;
        self.store_at_sp(&words)?;
        let function = self.context.runtime("bs_create")?;
        let result = self.code.scratch(I64, 3);
        self.code.i().i32_const(segments.len() as i32).call(function).local_set(result);
        self.check_result(fail, result)?;
        self.put_word(to, Word::Local(result))
    }
}
