//! Instructions that match binaries and put them together.

use super::parts::{
    Result, at_most, label, list, live_registers, malformed, operand, register, tagged, tagged_list, text,
};
use crate::etf::Term;
use crate::program::{Field, Label, Op, Operand, Register, Segment};
use instar_terms::imports::segment;

/// More bits than any memory has: a larger size is as good as this one.
const BEYOND: u64 = 1 << 40;

/// One of them, if it is one.
pub(super) fn read(name: &str, args: &[Term], term: &Term) -> Result<Option<Op>> {
    Ok(Some(match (name, args) {
        ("bs_create_bin", [fail, _, live, _, to, parts]) => Op::BsCreateBin {
            fail: label(fail)?,
            live: live_registers(live)?,
            to: register(to)?,
            segments: segments(parts)?,
        },
        ("test", [test, fail, live, list_of, to]) if text(test)?.starts_with("bs_") => {
            let (fail, live, to) = (label(fail)?, live_registers(live)?, Some(register(to)?));
            return binary_test(&text(test)?, fail, live, list(list_of)?, to).map(Some);
        }
        ("test", [test, fail, list_of]) if text(test)?.starts_with("bs_") => {
            return binary_test(&text(test)?, label(fail)?, 0, list(list_of)?, None).map(Some);
        }
        ("bs_start_match4", [fail, live, from, to]) => Op::BsStartMatch {
            fail: if tagged(fail, "atom").is_some() { 0 } else { label(fail)? },
            live: live_registers(live)?,
            from: operand(from)?,
            to: register(to)?,
        },
        ("bs_get_position", [context, to, _]) => {
            Op::BsGetPosition { context: operand(context)?, to: register(to)? }
        }
        ("bs_set_position", [context, position]) => {
            Op::BsSetPosition { context: operand(context)?, position: operand(position)? }
        }
        ("bs_get_tail", [context, to, live]) => {
            Op::BsGetTail { context: operand(context)?, to: register(to)?, live: live_registers(live)? }
        }
        ("bs_match", [fail, context, commands]) => {
            let Some(commands) = tagged(commands, "commands") else { return malformed("no commands", term) };
            let (fail, context) = (label(fail)?, operand(context)?);
            let commands = list(commands)?.iter().map(|command| match_command(fail, &context, command));
            Op::BsMatch(commands.collect::<Result<_>>()?)
        }
        ("bs_init_writable", []) => Op::BsInitWritable,
        _ => return Ok(None),
    }))
}

fn flags(term: &Term) -> u32 {
    let flags = tagged(term, "field_flags").or_else(|| tagged(term, "literal")).unwrap_or(term);
    let flags = flags.as_list().unwrap_or_default();
    let is = |name: &str| flags.iter().any(|flag| flag.as_atom().is_some_and(|flag| &**flag == name));
    // The machine that WebAssembly describes is little-endian, and so is its native order.
    let little = if is("little") || is("native") { segment::FLAG_LITTLE } else { 0 };
    little | if is("signed") { segment::FLAG_SIGNED } else { 0 }
}

// A size in bits.
fn unsigned(term: &Term) -> Result<u64> {
    match tagged(term, "integer").unwrap_or(term) {
        Term::Integer(bits) if *bits >= 0 => Ok((*bits as u64).min(BEYOND)),
        Term::Big { negative: false, .. } => Ok(BEYOND),
        _ => malformed("no size", term),
    }
}

fn unit_of(term: &Term) -> Result<u64> {
    at_most(tagged(term, "integer").unwrap_or(term), 256).map(u64::from)
}

fn binary_test(test: &str, fail: Label, live: u32, args: &[Term], to: Option<Register>) -> Result<Op> {
    let get = |context: &Term, kind, size, unit, flags| {
        Ok(Op::BsGet { fail, live, context: operand(context)?, field: Field { kind, size, unit, flags }, to })
    };
    let kind = match test.rsplit_once('_').map_or(test, |(_, kind)| kind).trim_end_matches('2') {
        "integer" => segment::INTEGER,
        "float" => segment::FLOAT,
        "utf8" => segment::UTF8,
        "utf16" => segment::UTF16,
        "utf3" | "utf32" => segment::UTF32,
        _ => segment::BINARY,
    };
    let one = || Operand::literal(Term::Integer(1));
    match (test, args) {
        ("bs_start_match3", [from]) => match to {
            Some(to) => Ok(Op::BsStartMatch { fail, live, from: operand(from)?, to }),
            None => Ok(Op::Unsupported(test.to_owned())),
        },
        (
            "bs_get_integer2" | "bs_get_float2" | "bs_get_binary2" | "bs_skip_bits2",
            [context, size, unit, of_field],
        ) => get(context, kind, operand(size)?, unit_of(unit)?, flags(of_field)),
        ("bs_get_utf8" | "bs_get_utf16" | "bs_get_utf32", [context, of_field]) => {
            get(context, kind, one(), 0, flags(of_field))
        }
        ("bs_skip_utf8" | "bs_skip_utf16" | "bs_skip_utf32", [context, _, of_field]) => {
            get(context, kind, one(), 0, flags(of_field))
        }
        ("bs_test_tail2", [context, bits]) => {
            Ok(Op::BsTestTail { fail, context: operand(context)?, bits: unsigned(bits)? })
        }
        ("bs_test_unit", [context, unit]) => {
            Ok(Op::BsEnsure { fail, context: operand(context)?, bits: 0, unit: unit_of(unit)? })
        }
        ("bs_match_string", [context, bits, string]) => {
            let bits = unsigned(bits)?;
            let bytes = string_bytes(tagged(string, "string").unwrap_or(string))?;
            if (bytes.len() as u64) * 8 < bits {
                return malformed("a string that is too short", string);
            }
            Ok(Op::BsMatchString { fail, context: operand(context)?, bytes, bits })
        }
        _ => Ok(Op::Unsupported(test.to_owned())),
    }
}

// One of the commands of OTP 26 and later.
fn match_command(fail: Label, context: &Operand, term: &Term) -> Result<Op> {
    let Some([Term::Atom(name), args @ ..]) = term.as_tuple() else { return malformed("no command", term) };
    let context = context.clone();
    let get = |live: &Term, kind, size: &Term, unit: &Term, flags, to| {
        let field = Field { kind, size: operand(size)?, unit: unit_of(unit)?, flags };
        Ok(Op::BsGet { fail, live: live_registers(live)?, context: context.clone(), field, to })
    };
    match (&**name, args) {
        ("ensure_at_least", [bits, unit]) => {
            Ok(Op::BsEnsure { fail, context, bits: unsigned(bits)?, unit: unit_of(unit)? })
        }
        ("ensure_exactly", [bits]) => Ok(Op::BsTestTail { fail, context, bits: unsigned(bits)? }),
        ("integer", [live, of_field, size, unit, to]) => {
            get(live, segment::INTEGER, size, unit, flags(of_field), Some(register(to)?))
        }
        ("binary", [live, of_field, size, unit, to]) => {
            get(live, segment::BINARY, size, unit, flags(of_field), Some(register(to)?))
        }
        ("skip", [bits]) => {
            let size = Operand::literal(Term::Integer(unsigned(bits)? as i64));
            let field = Field { kind: segment::BINARY, size, unit: 1, flags: 0 };
            Ok(Op::BsGet { fail, live: 0, context, field, to: None })
        }
        ("get_tail", [live, _, to]) => {
            Ok(Op::BsGetTail { context, to: register(to)?, live: live_registers(live)? })
        }
        ("=:=", [_, bits, value]) => {
            let (bits, value) = (unsigned(bits)?, tagged(value, "integer").unwrap_or(value));
            let value = match value {
                Term::Integer(value) => *value as u64,
                Term::Big { negative: false, limbs } if limbs.len() == 1 => limbs[0],
                _ => return malformed("no value to compare with", value),
            };
            if !(1..=64).contains(&bits) {
                return malformed("a comparison of so many bits", term);
            }
            let bytes = (value << (64 - bits)).to_be_bytes().to_vec();
            Ok(Op::BsMatchString { fail, context, bytes, bits })
        }
        (name, _) => Ok(Op::Unsupported(format!("bs_match with {name}"))),
    }
}

fn string_bytes(term: &Term) -> Result<Vec<u8>> {
    if let Term::Bits(bytes, _) = term {
        return Ok(bytes.clone());
    }
    list(term)?
        .iter()
        .map(|byte| match byte.as_integer().map(u8::try_from) {
            Some(Ok(byte)) => Ok(byte),
            _ => malformed("no byte", byte),
        })
        .collect()
}

fn segments(term: &Term) -> Result<Vec<Segment>> {
    let parts = tagged_list(term)?;
    if parts.len() % 6 != 0 {
        return malformed("no segments", term);
    }
    parts
        .chunks_exact(6)
        .map(|part| {
            let [kind, number, unit, of_segment, value, size] = part else {
                return malformed("no segment", term);
            };
            let Some(kind) = tagged(kind, "atom").and_then(Term::as_atom) else {
                return malformed("no segment", kind);
            };
            let value = match tagged(value, "string") {
                Some(string) => {
                    let bytes = string_bytes(string)?;
                    let bits = bytes.len() * 8;
                    Operand::literal(Term::Bits(bytes, bits))
                }
                None => operand(value)?,
            };
            Ok(Segment {
                kind: kind.clone(),
                number: at_most(number, 1 << 20)?,
                unit: at_most(unit, 256)?,
                flags: flags(of_segment),
                value,
                size: operand(size)?,
            })
        })
        .collect()
}
