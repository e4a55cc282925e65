//! Binaries. Putting them together is the runtime's work; matching keeps its position in a context, a term that
//! only matching sees, and takes bytes in place.

use crate::access::{FIRST, at, byte_at, kind_byte};
use crate::code::{I32, I64};
use crate::error::{Result, Unsupported};
use crate::etf::Term;
use crate::function::{Compiler, Fail, Word};
use crate::helper::{BIT_NUMBER, Helper};
use crate::program::{Field, Label, Op, Operand, Register, Segment};
use instar_terms::imports::segment;
use instar_terms::layout::{self, Kind, Register as Shared, SMALL_SHIFT, TAG_BOXED};
use instar_terms::operators::LARGEST;

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
                // What is in a register is a size, also where it is that atom.
                "binary" | "append" | "private_append" if is_whole(part) => segment::WHOLE,
                "binary" | "append" | "private_append" => segment::BINARY,
                "utf8" => segment::UTF8,
                "utf16" => segment::UTF16,
                "utf32" => segment::UTF32,
                "string" => segment::STRING,
                other => return Err(Unsupported(format!("a binary's segment of type {other}"))),
            };
            let described =
                i64::from(kind | part.flags << 8 | part.unit << 16) | i64::from(part.number) << 32;
            words.push(Operand::literal(Term::Integer(described)));
            words.push(part.value.clone());
            words.push(part.size.clone());
        }
        let (bytes, bits) = (appended(segments).and_then(parts), bit_parts(segments));
        let appended = bytes.is_some() || bits.is_some();
        let whole = whole(segments);
        // Boxing takes from the heap, too.
        self.box_all(&words)?;
        self.need_heap(if whole.is_some() { 16 + SHORT } else { 4 * 8 }, live)?;
        let function = self.context.runtime("bs_create")?;
        let result = self.code.scratch(I64, 3);
        let done = self.code.depth;
        let in_place = appended || whole.is_some();
        if in_place {
            self.code.block();
        }
        if let Some(parts) = &bytes {
            self.append(&segments[0].value, parts, result, done)?;
        }
        if let Some(parts) = &bits {
            self.append_bits(&segments[0].value, parts, result, done)?;
        }
        if let Some(parts) = &whole {
            self.make_short(parts, result, done)?;
        }
        self.store_at_sp(&words)?;
        self.code.i().i32_const(segments.len() as i32).call(function).local_set(result);
        self.check_result(fail, result)?;
        if in_place {
            self.code.end();
        }
        self.put_word(to, Word::Local(result))
    }

    // A binary of its own that is short: all parts are put where it will be. If they fit the result is in its local, and
    // `done` is left. Else nothing has happened that anybody sees.
    fn make_short(&mut self, parts: &[Part], result: u32, done: u32) -> Result {
        let (start, next, end) =
            (self.code.scratch(I32, 0), self.code.scratch(I32, 1), self.code.scratch(I32, 2));
        let slow = self.code.depth;
        self.code.block();
        self.get_shared(Shared::Hp);
        self.code.i().local_tee(start).i32_const(16).i32_add().local_tee(next);
        // Behind the end there are two words more.
        self.code.i().i32_const(SHORT as i32 - 17).i32_add().local_set(end);
        for part in parts {
            self.put_part(part, (next, end), slow)?;
        }
        // The last word is filled up with zeros.
        self.code.i().local_get(next).i64_const(0).i64_store(byte_at(0));
        self.code.i().local_get(start);
        self.code.i().local_get(next).local_get(start).i32_sub().i32_const(16).i32_sub().local_tee(end);
        self.code.i().i64_extend_i32_u().i64_const(3).i64_shl().i64_store(at(8));
        self.code.i().local_get(start);
        self.code.i().local_get(end).i32_const(7).i32_add().i32_const(3).i32_shr_u().local_tee(end);
        self.code.i().i32_const(1).i32_add().i64_extend_i32_u();
        self.code.i().i64_const(layout::HEADER_SIZE_SHIFT.into()).i64_shl();
        self.code.i().i64_const(kind_byte(Kind::Binary).into()).i64_or().i64_store(at(0));
        self.code.i().local_get(start).i32_const(16).i32_add();
        self.code.i().local_get(end).i32_const(3).i32_shl().i32_add();
        self.set_shared(Shared::Hp);
        let bias = layout::BIAS as i32 - TAG_BOXED as i32;
        self.code.i().local_get(start).i32_const(bias).i32_sub().i64_extend_i32_u().local_set(result);
        self.code.branch(done);
        self.code.end();
        Ok(())
    }

    // Puts one part where the first local says, which is then behind it; `slow` is left where there is no room.
    fn put_part(&mut self, part: &Part, (next, end): (u32, u32), slow: u32) -> Result {
        match part {
            Part::Text(bytes) => {
                let length = bytes.len() as i32;
                self.code.i().local_get(next).i32_const(length).i32_add().local_get(end).i32_gt_u();
                self.code.branch_if_rare(slow);
                // Behind the end there is a word more.
                for (chunk, offset) in bytes.chunks(8).zip([0, 8]) {
                    let mut word = [0; 8];
                    word[..chunk.len()].copy_from_slice(chunk);
                    self.code.i().local_get(next).i64_const(i64::from_le_bytes(word));
                    self.code.i().i64_store(byte_at(offset));
                }
                self.code.i().local_get(next).i32_const(length).i32_add().local_set(next);
            }
            Part::Value(put, value) => {
                let put = self.context.helper(*put)?;
                self.code.i().local_get(next).local_get(end);
                self.push(value)?;
                self.code.i().call(put).local_tee(next).i32_eqz();
                self.code.branch_if_rare(slow);
            }
        }
        Ok(())
    }

    // Puts them behind the binary where it lies, if it is the newest of a buffer with room for them; then the
    // result is in its local, and `done` is left. Else nothing has happened that anybody sees.
    fn append(&mut self, to: &Operand, parts: &[Part], result: u32, done: u32) -> Result {
        let (next, end) = (self.code.scratch(I32, 1), self.code.scratch(I32, 2));
        let room = self.context.helper(Helper::Room)?;
        let slow = self.code.depth;
        self.code.block();
        self.push(to)?;
        self.code.i().call(room).local_tee(result).i64_eqz();
        self.code.branch_if(slow);
        self.code.i().local_get(result).i32_wrap_i64().local_set(next);
        self.code.i().local_get(result).i64_const(32).i64_shr_u().i32_wrap_i64().local_set(end);
        for part in parts {
            self.put_part(part, (next, end), slow)?;
        }
        let grown = self.context.helper(Helper::Grown)?;
        self.push(to)?;
        self.code.i().local_get(next).call(grown).local_set(result);
        self.code.branch(done);
        self.code.end();
        Ok(())
    }

    // The same behind a bitstring, wherever in a byte that ends.
    fn append_bits(&mut self, to: &Operand, parts: &[(Helper, Operand)], result: u32, done: u32) -> Result {
        let (next, end) = (self.code.scratch(I64, 4), self.code.scratch(I64, 5));
        let room = self.context.helper(Helper::RoomBits)?;
        let slow = self.code.depth;
        self.code.block();
        self.push(to)?;
        self.code.i().call(room).local_tee(result).i64_eqz();
        self.code.branch_if(slow);
        self.code.i().local_get(result).i64_const((1 << BIT_NUMBER) - 1).i64_and().local_set(next);
        self.code.i().local_get(result).i64_const(BIT_NUMBER).i64_shr_u();
        self.code.i().i64_const(6).i64_shl().local_set(end);
        for (put, value) in parts {
            let put = self.context.helper(*put)?;
            self.code.i().local_get(next).local_get(end);
            self.push(value)?;
            self.code.i().call(put).local_tee(next).i64_eqz();
            self.code.branch_if_rare(slow);
        }
        let grown = self.context.helper(Helper::GrownBits)?;
        self.push(to)?;
        self.code.i().local_get(next).call(grown).local_set(result);
        self.code.branch(done);
        self.code.end();
        Ok(())
    }
}

/// What is put behind a binary.
enum Part {
    /// Up to sixteen bytes.
    Text(Vec<u8>),
    /// What this function puts there.
    Value(Helper, Operand),
}

/// Segments behind the first one that compiled code puts there, at most.
const MOST_PARTS: usize = 8;
/// Bytes that a binary takes at most which compiled code makes: less than what is worth a buffer, and two words.
const SHORT: u32 = 255 + 17;

fn is_whole(part: &Segment) -> bool {
    matches!(part.size.as_literal(), Some(Term::Atom(all)) if &**all == "all")
}

fn is_all(part: &Segment) -> bool {
    is_whole(part) && matches!(part.unit, 1 | 8)
}

// The bits of a segment whose size is known.
fn bits_of(part: &Segment) -> Option<u64> {
    let size = part.size.as_integer().and_then(|size| u64::try_from(size).ok())?;
    size.checked_mul(part.unit.into())
}

// The segments behind the first one, if that is what they are appended to.
fn appended(segments: &[Segment]) -> Option<&[Segment]> {
    let (first, rest) = segments.split_first()?;
    let is_append = matches!(&*first.kind, "append" | "private_append") && is_all(first);
    let is_word = |part: &Segment| !matches!(part.value.register(), Some(Register::Fr(_)));
    let few = !rest.is_empty() && rest.len() <= MOST_PARTS;
    (is_append && few && segments.iter().all(is_word)).then_some(rest)
}

// What is put behind a bitstring, if all of it is numbers of known sizes and other bitstrings.
fn bit_parts(segments: &[Segment]) -> Option<Vec<(Helper, Operand)>> {
    let rest = appended(segments)?;
    if segments[0].unit != 1 {
        return None;
    }
    let mut parts = Vec::new();
    for part in rest {
        if &*part.kind == "binary" && is_all(part) {
            parts.push((Helper::PutFew { whole: part.unit == 8 }, part.value.clone()));
            continue;
        }
        let bits = bits_of(part)?;
        match (&*part.kind, part.value.as_literal()) {
            ("integer", _) if (1..=64).contains(&bits) => {
                let little = part.flags & segment::FLAG_LITTLE != 0 && bits > 8;
                if little && !bits.is_multiple_of(8) {
                    return None;
                }
                parts.push((Helper::PutBits { bits: bits as u32, little }, part.value.clone()));
            }
            ("string", Some(Term::Bits(bytes, _))) if bytes.len() <= 16 && bits == 8 * bytes.len() as u64 => {
                for chunk in bytes.chunks(7) {
                    let number = chunk.iter().fold(0, |number, byte| number << 8 | i64::from(*byte));
                    let put = Helper::PutBits { bits: 8 * chunk.len() as u32, little: false };
                    parts.push((put, Operand::literal(Term::Integer(number))));
                }
            }
            _ => return None,
        }
    }
    Some(parts)
}

// All segments of a binary that may be short, if they are of the kinds that compiled code puts there.
fn whole(segments: &[Segment]) -> Option<Vec<Part>> {
    let is_word = |part: &Segment| !matches!(part.value.register(), Some(Register::Fr(_)));
    let few = !segments.is_empty() && segments.len() <= MOST_PARTS;
    (few && segments.iter().all(is_word)).then(|| parts(segments)).flatten()
}

// What segments put behind others, if all of it is of the kinds that compiled code puts there.
fn parts(segments: &[Segment]) -> Option<Vec<Part>> {
    let part = |part: &Segment| {
        let bits = bits_of(part);
        match &*part.kind {
            "string" => Some(match part.value.as_literal() {
                Some(Term::Bits(bytes, _)) if bytes.len() <= 16 && bits == Some(8 * bytes.len() as u64) => {
                    Part::Text(bytes.clone())
                }
                _ => Part::Value(Helper::PutBytes, part.value.clone()),
            }),
            "integer" => {
                let bits = bits.filter(|bits| bits.is_multiple_of(8) && (8..=64).contains(bits))?;
                let little = part.flags & segment::FLAG_LITTLE != 0 && bits > 8;
                let put = Helper::PutInteger { bytes: (bits / 8) as u32, little };
                Some(Part::Value(put, part.value.clone()))
            }
            "utf8" => Some(Part::Value(Helper::PutUtf8, part.value.clone())),
            "binary" | "append" | "private_append" if is_all(part) => {
                Some(Part::Value(Helper::PutBytes, part.value.clone()))
            }
            _ => None,
        }
    };
    segments.iter().map(part).collect()
}

// A context's words, from its own word: the binary, the position and the end.
const BASE: u64 = FIRST;
const POSITION: u64 = FIRST + 8;
const END: u64 = FIRST + 16;
/// Where a binary's bytes begin, from its word.
const BYTES: u64 = FIRST + 8;

/// Words of a new buffer that can be used.
const BUFFER: u32 = 16;

/// A context while one instruction works on it.
#[derive(Debug, Clone, Copy)]
struct Context {
    // Locals: its word as an address, and its position.
    at: u32,
    position: u32,
    // The size of what is taken.
    bits: u32,
}

impl Compiler<'_> {
    /// One of the instructions that match.
    pub(crate) fn match_binary(&mut self, op: &Op) -> Result {
        match op {
            Op::BsStartMatch { fail, live, from, to } => self.start_match(*fail, *live, from, *to),
            Op::BsGetPosition { context, to } => {
                self.begin_put(*to)?;
                self.push(context)?;
                self.code.i().i32_wrap_i64().i64_load(at(POSITION));
                self.code.i().i64_const(SMALL_SHIFT.into()).i64_shl();
                self.put(*to)
            }
            Op::BsSetPosition { context, position } => {
                self.push(context)?;
                self.code.i().i32_wrap_i64();
                self.push(position)?;
                self.code.i().i64_const(SMALL_SHIFT.into()).i64_shr_u().i64_store(at(POSITION));
                Ok(())
            }
            Op::BsGetTail { context, to, live } => {
                self.need_heap(4 * 8, *live)?;
                let context = self.open(context)?;
                self.code.i().local_get(context.at).i64_load(at(END)).local_get(context.position).i64_sub();
                self.code.i().local_set(context.bits);
                self.part(context, *to)
            }
            Op::BsGet { fail, live, context, field, to } => self.get(*fail, *live, context, field, *to),
            Op::BsTestTail { fail, context, bits } => {
                let context = self.open(context)?;
                self.left(context);
                self.code.i().i64_const(*bits as i64).i64_ne();
                self.fail_if(Fail::Label(*fail))
            }
            Op::BsEnsure { fail, context, bits, unit } => self.ensure(*fail, context, *bits, *unit),
            Op::BsMatchString { fail, context, bytes, bits } => {
                self.match_string(*fail, context, bytes, *bits)
            }
            Op::BsMatch(ops) => ops.iter().try_for_each(|op| match op {
                Op::Unsupported(name) => Err(Unsupported(format!("the operation {name}"))),
                op => self.match_binary(op),
            }),
            Op::BsInitWritable => self.new_buffer(),
            _ => Err(Unsupported("an operation that matches no binary".into())),
        }
    }

    // An empty part of a buffer, as `Heap::new_buffer` makes them.
    fn new_buffer(&mut self) -> Result {
        let words = 3 + BUFFER;
        // It is the first instruction of a function without a frame, or of what is left of one: x0 is only a
        // hint.
        self.need_heap(8 * (words + 4), 0)?;
        let address = self.allocate_boxed(Kind::Binary, words - 1);
        self.code.i().local_get(address).i64_const(0).i64_store(at(8));
        let part = u64::from(8 * words);
        self.code.i().local_get(address).i64_const(layout::header(Kind::SubBinary, 3) as i64);
        self.code.i().i64_store(at(part));
        let base = layout::BIAS as i32 - TAG_BOXED as i32;
        self.code.i().local_get(address).local_get(address).i32_const(base).i32_sub().i64_extend_i32_u();
        self.code.i().i64_store(at(part + 8));
        for offset in [16, 24] {
            self.code.i().local_get(address).i64_const(0).i64_store(at(part + offset));
        }
        self.code.i().local_get(address).i32_const(8 * words as i32).i32_add().local_set(address);
        self.begin_put(Register::X(0))?;
        self.finish_term(address, 4, TAG_BOXED);
        self.put(Register::X(0))
    }

    fn open(&mut self, context: &Operand) -> Result<Context> {
        let opened = Context {
            at: self.code.scratch(I32, 1),
            position: self.code.scratch(I64, 4),
            bits: self.code.scratch(I64, 5),
        };
        self.push(context)?;
        self.code.i().i32_wrap_i64().local_tee(opened.at).i64_load(at(POSITION)).local_set(opened.position);
        Ok(opened)
    }

    // Pushes how many bits are left.
    fn left(&mut self, context: Context) {
        self.code.i().local_get(context.at).i64_load(at(END)).local_get(context.position).i64_sub();
    }

    fn advance(&mut self, context: Context) {
        self.code.i().local_get(context.at).local_get(context.position).local_get(context.bits).i64_add();
        self.code.i().i64_store(at(POSITION));
    }

    fn start_match(&mut self, fail: Label, live: u32, from: &Operand, to: Register) -> Result {
        self.need_heap(4 * 8, live)?;
        let word = self.word(from, 1)?;
        let (kind, result) = (self.code.scratch(I32, 1), self.code.scratch(I64, 3));
        if fail != 0 {
            self.boxed_or_fail(word, Fail::Label(fail))?;
        }
        self.kind(word);
        self.code.i().local_set(kind);
        let done = self.code.depth;
        self.code.block();
        // A context goes on where it is.
        self.push_word(word);
        self.code.i().local_set(result).local_get(kind).i32_const(kind_byte(Kind::MatchContext)).i32_eq();
        self.code.branch_if(done);
        if fail != 0 {
            self.code
                .i()
                .local_get(kind)
                .i32_const(!4)
                .i32_and()
                .i32_const(kind_byte(Kind::Binary) & !4)
                .i32_ne();
            self.fail_if(Fail::Label(fail))?;
        }
        let address = self.allocate_boxed(Kind::MatchContext, 3);
        self.code.i().local_get(kind).i32_const(kind_byte(Kind::Binary)).i32_eq();
        self.code.when();
        self.code.i().local_get(address);
        self.push_word(word);
        self.code.i().i64_store(at(8)).local_get(address).i64_const(0).i64_store(at(16)).local_get(address);
        self.push_word(word);
        self.code.i().i32_wrap_i64().i64_load(at(FIRST)).i64_store(at(24));
        self.code.otherwise();
        for offset in [8, 16] {
            self.code.i().local_get(address);
            self.push_word(word);
            self.code.i().i32_wrap_i64().i64_load(at(FIRST + offset - 8)).i64_store(at(offset));
        }
        self.code.i().local_get(address);
        for offset in [8, 16] {
            self.push_word(word);
            self.code.i().i32_wrap_i64().i64_load(at(FIRST + offset));
        }
        self.code.i().i64_add().i64_store(at(24));
        self.code.end();
        self.finish_term(address, 4, TAG_BOXED);
        self.code.i().local_set(result);
        self.code.end();
        self.put_word(to, Word::Local(result))
    }

    // The bits from the position on as a binary of their own; there is room for it.
    fn part(&mut self, context: Context, to: Register) -> Result {
        let address = self.allocate_boxed(Kind::SubBinary, 3);
        self.code.i().local_get(address).local_get(context.at).i64_load(at(BASE)).i64_store(at(8));
        self.code.i().local_get(address).local_get(context.position).i64_store(at(16));
        self.code.i().local_get(address).local_get(context.bits).i64_store(at(24));
        self.begin_put(to)?;
        self.finish_term(address, 4, TAG_BOXED);
        self.put(to)
    }

    fn ensure(&mut self, fail: Label, context: &Operand, bits: u64, unit: u64) -> Result {
        let context = self.open(context)?;
        if bits > 0 {
            self.left(context);
            self.code.i().i64_const(bits as i64).i64_lt_s();
            self.fail_if(Fail::Label(fail))?;
        }
        if unit > 1 {
            self.left(context);
            self.code
                .i()
                .i64_const(bits as i64)
                .i64_sub()
                .i64_const(unit as i64)
                .i64_rem_u()
                .i64_eqz()
                .i32_eqz();
            self.fail_if(Fail::Label(fail))?;
        }
        Ok(())
    }

    // Fails unless the size, in bits in its local, is left.
    fn take(&mut self, fail: Label, context: Context, field: &Field) -> Result {
        if let Some(size) = field.size.as_integer() {
            let bits = u64::try_from(size).ok().and_then(|size| size.checked_mul(field.unit));
            let bits = bits.filter(|bits| *bits <= 1 << 40).unwrap_or(1 << 40);
            self.code.i().i64_const(bits as i64).local_set(context.bits);
        } else if matches!(field.size.as_literal(), Some(Term::Atom(all)) if &**all == "all") {
            self.left(context);
            self.code.i().local_set(context.bits);
            if field.unit > 1 {
                self.code.i().local_get(context.bits).i64_const(field.unit as i64).i64_rem_u().i64_eqz();
                self.fail_unless(Fail::Label(fail))?;
            }
            return Ok(());
        } else {
            let size = self.word(&field.size, 1)?;
            // No small integer, a negative one, or one beyond all memory.
            self.push_word(size);
            self.code.i().i64_const(!(layout::small((1 << 34) - 1) as i64)).i64_and().i64_eqz();
            self.fail_unless(Fail::Label(fail))?;
            self.push_word(size);
            self.code.i().i64_const(SMALL_SHIFT.into()).i64_shr_u().i64_const(field.unit as i64).i64_mul();
            self.code.i().local_set(context.bits);
        }
        self.left(context);
        self.code.i().local_get(context.bits).i64_lt_s();
        self.fail_if(Fail::Label(fail))
    }

    fn get(
        &mut self,
        fail: Label,
        live: u32,
        context: &Operand,
        field: &Field,
        to: Option<Register>,
    ) -> Result {
        if matches!(field.kind, segment::UTF8 | segment::UTF16 | segment::UTF32) {
            return self.get_utf(fail, context, field, to);
        }
        let bits = field.size.as_integer().and_then(|size| u64::try_from(size).ok()?.checked_mul(field.unit));
        let small = field.kind == segment::INTEGER && bits.is_some_and(|bits| bits <= 56);
        if to.is_some() && !small {
            self.need_heap(4 * 8, live)?;
        }
        let context = self.open(context)?;
        self.take(fail, context, field)?;
        let Some(to) = to else {
            self.advance(context);
            return Ok(());
        };
        match field.kind {
            segment::BINARY => {
                self.advance(context);
                self.part(context, to)
            }
            segment::FLOAT => {
                let function = self.context.runtime("bs_float")?;
                let result = self.code.scratch(I64, 3);
                self.push_part(context);
                self.code.i().i32_const(field.flags as i32).call(function).local_set(result);
                self.check_result(fail, result)?;
                self.advance(context);
                self.put_word(to, Word::Local(result))
            }
            _ => {
                let result = self.code.scratch(I64, 3);
                if bits == Some(8) && field.flags & segment::FLAG_SIGNED == 0 {
                    self.byte_or(context, result, |this| this.slow_integer(context, field, result))?;
                } else {
                    self.slow_integer(context, field, result)?;
                    // What is larger than an integer may be doesn't match.
                    if bits.is_none_or(|bits| bits > LARGEST[0]) {
                        self.check_result(fail, result)?;
                    }
                }
                self.advance(context);
                self.put_word(to, Word::Local(result))
            }
        }
    }

    // What the runtime's functions are told: the binary, where, and how many bits.
    fn push_part(&mut self, context: Context) {
        self.code.i().local_get(context.at).i64_load(at(BASE));
        self.code.i().local_get(context.position).local_get(context.bits);
    }

    fn slow_integer(&mut self, context: Context, field: &Field, result: u32) -> Result {
        let function = if field.flags == 0 {
            self.context.helper(Helper::ReadInteger)?
        } else {
            self.context.runtime("bs_integer")?
        };
        self.push_part(context);
        self.code.i().i32_const(field.flags as i32).call(function).local_set(result);
        Ok(())
    }

    // The address of the byte at the position.
    fn push_byte_address(&mut self, context: Context) {
        self.code.i().local_get(context.at).i64_load(at(BASE));
        self.code.i().local_get(context.position).i64_const(3).i64_shr_u().i64_add().i32_wrap_i64();
    }

    // The byte at the position as a small integer, when it is at a whole byte.
    fn byte_or(&mut self, context: Context, result: u32, slow: impl FnOnce(&mut Self) -> Result) -> Result {
        self.code.i().local_get(context.position).i64_const(7).i64_and().i64_eqz();
        self.code.when();
        self.push_byte_address(context);
        self.code.i().i64_load8_u(byte_at(BYTES)).i64_const(SMALL_SHIFT.into()).i64_shl().local_set(result);
        self.code.otherwise();
        slow(self)?;
        self.code.end();
        Ok(())
    }

    fn get_utf(&mut self, fail: Label, context: &Operand, field: &Field, to: Option<Register>) -> Result {
        let context = self.open(context)?;
        let result = self.code.scratch(I64, 3);
        let (done, slow) = (self.code.depth, self.code.depth + 1);
        self.code.block();
        self.code.block();
        if field.kind == segment::UTF8 {
            // A whole byte below 128 is a character.
            self.left(context);
            self.code.i().i64_const(8).i64_lt_s();
            self.code.branch_if(slow);
            self.code.i().local_get(context.position).i64_const(7).i64_and().i64_eqz().i32_eqz();
            self.code.branch_if(slow);
            self.push_byte_address(context);
            self.code.i().i64_load8_u(byte_at(BYTES)).local_tee(result).i64_const(128).i64_ge_u();
            self.code.branch_if(slow);
            self.code.i().local_get(result).i64_const(SMALL_SHIFT.into()).i64_shl().local_set(result);
            self.code.i().i64_const(8).local_set(context.bits);
            self.code.branch(done);
        }
        self.code.end();
        self.code.i().local_get(context.at).i64_load(at(BASE)).local_get(context.position);
        self.code.i().local_get(context.at).i64_load(at(END));
        if field.kind == segment::UTF8 {
            let function = self.context.helper(Helper::ReadUtf8)?;
            self.code.i().call(function).local_tee(result);
        } else {
            let function = self.context.runtime("bs_utf")?;
            self.code.i().i32_const((field.kind | field.flags << 8) as i32).call(function).local_tee(result);
        }
        self.code.i().i64_const(0).i64_lt_s();
        self.fail_if(Fail::Label(fail))?;
        self.code.i().local_get(result).i64_const(0xff).i64_and().local_set(context.bits);
        self.code.i().local_get(result).i64_const(8).i64_shr_u().i64_const(SMALL_SHIFT.into()).i64_shl();
        self.code.i().local_set(result);
        self.code.end();
        self.advance(context);
        match to {
            Some(to) => self.put_word(to, Word::Local(result)),
            None => Ok(()),
        }
    }

    // In pieces of up to 48 bits, each of which is a small integer.
    fn match_string(&mut self, fail: Label, context: &Operand, bytes: &[u8], bits: u64) -> Result {
        let context = self.open(context)?;
        self.left(context);
        self.code.i().i64_const(bits as i64).i64_lt_s();
        self.fail_if(Fail::Label(fail))?;
        let read = self.context.helper(Helper::ReadInteger)?;
        let mut done = 0;
        for piece in bytes.chunks(6) {
            let left = bits.saturating_sub(done).min(8 * piece.len() as u64);
            if left == 0 {
                break;
            }
            let whole = piece.iter().fold(0u64, |value, byte| value << 8 | u64::from(*byte));
            let value = whole >> (8 * piece.len() as u64 - left);
            self.code.i().i64_const(left as i64).local_set(context.bits);
            self.push_part(context);
            self.code.i().i32_const(0).call(read).i64_const(layout::small(value as i64) as i64).i64_ne();
            self.fail_if(Fail::Label(fail))?;
            self.code.i().local_get(context.position).local_get(context.bits).i64_add();
            self.code.i().local_set(context.position);
            done += left;
        }
        self.code.i().local_get(context.at).local_get(context.position).i64_store(at(POSITION));
        Ok(())
    }
}
