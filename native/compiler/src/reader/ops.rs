//! Instructions, one family after the other; those of binaries are in a file of their own.

use super::binaries;
use super::parts::{
    Result, at_most, external, few, heap_bytes, label, list, live_registers, malformed, number, only_floats,
    operand, operands, pairs, register, tagged, tagged_list, text,
};
use crate::etf::Term;
use crate::program::{Op, Operand, Value};
use crate::types::Type;

/// Reads an instruction; none where it is only for tools, or says nothing of use.
pub(super) fn read(term: &Term) -> Result<Option<Op>> {
    let (name, args) = match term {
        Term::Atom(name) => (&**name, [].as_slice()),
        _ => match term.as_tuple() {
            Some([Term::Atom(name), args @ ..]) => (&**name, args),
            _ => return malformed("no instruction", term),
        },
    };
    match (name, args) {
        ("%", [info]) => return comment(info),
        ("line" | "executable_line" | "debug_line" | "nif_start", _) => return Ok(None),
        _ => {}
    }
    for family in [control, registers, calls, bifs, data, maps, binaries::read, exceptions] {
        if let Some(op) = family(name, args, term)? {
            return Ok(Some(op));
        }
    }
    Ok(Some(match (name, args) {
        ("test", [test, ..]) => Op::Unsupported(text(test)?.to_string()),
        (name, _) => Op::Unsupported(name.to_owned()),
    }))
}

// What the compiler has proved of a register.
fn comment(info: &Term) -> Result<Option<Op>> {
    let Some([tag, of, facts]) = info.as_tuple() else { return Ok(None) };
    if tag.as_atom().is_none_or(|tag| &**tag != "var_info") {
        return Ok(None);
    }
    let facts = facts.as_list().unwrap_or_default();
    match facts.iter().find_map(|fact| tagged(fact, "type")) {
        Some(kind) => Ok(Some(Op::VarInfo(register(of)?, Type::parse(kind)))),
        None => Ok(None),
    }
}

// Labels, jumps and tests.
fn control(name: &str, args: &[Term], _term: &Term) -> Result<Option<Op>> {
    Ok(Some(match (name, args) {
        ("label", [at]) => Op::Label(number(at)?),
        ("return", []) => Op::Return,
        ("jump", [to]) => Op::Jump(label(to)?),
        ("select_val", [value, fail, cases]) => Op::SelectVal {
            value: operand(value)?,
            fail: label(fail)?,
            cases: pairs(cases)?
                .into_iter()
                .map(|(case, to)| match operand(case)?.value {
                    Value::Literal(term) => Ok((term, label(to)?)),
                    Value::Register(_) => malformed("no case", case),
                })
                .collect::<Result<_>>()?,
        },
        ("select_tuple_arity", [value, fail, cases]) => Op::SelectTupleArity {
            value: operand(value)?,
            fail: label(fail)?,
            cases: pairs(cases)?
                .into_iter()
                // No tuple has more elements than fit in a number.
                .filter(|(arity, _)| !matches!(arity, Term::Big { .. }) && number(arity).is_ok())
                .map(|(arity, to)| Ok((number(arity)?, label(to)?)))
                .collect::<Result<_>>()?,
        },
        ("test", [test, fail, args]) if !text(test)?.starts_with("bs_") => {
            Op::Test { test: text(test)?, fail: label(fail)?, args: operands(list(args)?)? }
        }
        _ => return Ok(None),
    }))
}

// Frames, room on the heap, and moves.
fn registers(name: &str, args: &[Term], _term: &Term) -> Result<Option<Op>> {
    Ok(Some(match (name, args) {
        ("allocate" | "allocate_zero", [slots, live]) => {
            Op::Allocate { slots: at_most(slots, 65_536)?, heap: 0, live: live_registers(live)? }
        }
        ("allocate_heap" | "allocate_heap_zero", [slots, heap, live]) => Op::Allocate {
            slots: at_most(slots, 65_536)?,
            heap: heap_bytes(heap)?,
            live: live_registers(live)?,
        },
        ("deallocate", [_]) => Op::Deallocate,
        ("trim", [count, _]) => Op::Trim { count: number(count)? },
        ("init_yregs", [registers]) => {
            Op::Init(tagged_list(registers)?.iter().map(register).collect::<Result<_>>()?)
        }
        ("init" | "kill", [one]) => Op::Init(vec![register(one)?]),
        ("test_heap", [need, live]) => {
            Op::TestHeap { bytes: heap_bytes(need)?, live: live_registers(live)?, floats: only_floats(need) }
        }
        ("move", [from, to]) => Op::Move { from: operand(from)?, to: register(to)? },
        ("swap", [one, two]) => Op::Swap(register(one)?, register(two)?),
        _ => return Ok(None),
    }))
}

// Calls and funs.
fn calls(name: &str, args: &[Term], _term: &Term) -> Result<Option<Op>> {
    Ok(Some(match (name, args) {
        ("call", [arity, to]) => Op::Call { arity: few(arity)?, label: label(to)?, tail: false },
        ("call_only", [arity, to]) | ("call_last", [arity, to, _]) => {
            Op::Call { arity: few(arity)?, label: label(to)?, tail: true }
        }
        ("call_ext", [_, callee]) => Op::CallExt { callee: external(callee)?, tail: false },
        ("call_ext_only", [_, callee]) | ("call_ext_last", [_, callee, _]) => {
            Op::CallExt { callee: external(callee)?, tail: true }
        }
        ("call_fun", [arity]) => Op::CallFun { arity: few(arity)?, fun: Operand::x(few(arity)?) },
        ("call_fun2", [_, arity, fun]) => Op::CallFun { arity: few(arity)?, fun: operand(fun)? },
        ("apply", [arity]) => Op::Apply { arity: few(arity)?, tail: false },
        ("apply_last", [arity, _]) => Op::Apply { arity: few(arity)?, tail: true },
        ("make_fun3", [at, _, _, to, env]) => {
            Op::MakeFun { label: label(at)?, env: operands(tagged_list(env)?)?, to: register(to)? }
        }
        _ => return Ok(None),
    }))
}

// Built-in functions and arithmetic.
fn bifs(name: &str, args: &[Term], term: &Term) -> Result<Option<Op>> {
    Ok(Some(match (name, args) {
        ("bif", [name, _, args, _]) if text(name)?.as_ref() == "raise" => match list(args)? {
            [trace, reason] => Op::Raise { trace: operand(trace)?, reason: operand(reason)? },
            _ => return malformed("no raise", term),
        },
        ("bif", [name, fail, args, to]) => Op::Bif {
            name: text(name)?,
            fail: label(fail)?,
            live: None,
            args: operands(list(args)?)?,
            to: register(to)?,
        },
        ("gc_bif", [name, fail, live, args, to]) => Op::Bif {
            name: text(name)?,
            fail: label(fail)?,
            live: Some(live_registers(live)?),
            args: operands(list(args)?)?,
            to: register(to)?,
        },
        ("fmove", [from, to]) => Op::Fmove { from: operand(from)?, to: register(to)? },
        ("fconv", [from, to]) => Op::Fconv { from: operand(from)?, to: register(to)? },
        _ => return Ok(None),
    }))
}

// Lists, tuples and records.
fn data(name: &str, args: &[Term], _term: &Term) -> Result<Option<Op>> {
    Ok(Some(match (name, args) {
        ("get_list", [from, head, tail]) => {
            Op::GetList { from: operand(from)?, head: Some(register(head)?), tail: Some(register(tail)?) }
        }
        ("get_hd", [from, head]) => {
            Op::GetList { from: operand(from)?, head: Some(register(head)?), tail: None }
        }
        ("get_tl", [from, tail]) => {
            Op::GetList { from: operand(from)?, head: None, tail: Some(register(tail)?) }
        }
        ("get_tuple_element", [from, index, to]) => {
            Op::GetTupleElement { from: operand(from)?, index: at_most(index, 1 << 24)?, to: register(to)? }
        }
        ("set_tuple_element", [value, tuple, index]) => Op::SetTupleElement {
            value: operand(value)?,
            tuple: operand(tuple)?,
            index: at_most(index, 1 << 24)?,
        },
        ("put_list", [head, tail, to]) => {
            Op::PutList { head: operand(head)?, tail: operand(tail)?, to: register(to)? }
        }
        ("put_tuple2", [to, elements]) => {
            Op::PutTuple { to: register(to)?, elements: operands(tagged_list(elements)?)? }
        }
        ("update_record", [_, size, from, to, updates]) => Op::UpdateRecord {
            size: at_most(size, 1 << 16)?,
            from: operand(from)?,
            to: register(to)?,
            updates: pairs(updates)?
                .into_iter()
                .map(|(index, value)| Ok((at_most(index, 1 << 16)?, operand(value)?)))
                .collect::<Result<_>>()?,
        },
        _ => return Ok(None),
    }))
}

// Maps.
fn maps(name: &str, args: &[Term], _term: &Term) -> Result<Option<Op>> {
    Ok(Some(match (name, args) {
        ("get_map_elements", [fail, map, elements]) => Op::GetMapElements {
            fail: label(fail)?,
            map: operand(map)?,
            pairs: pairs(elements)?
                .into_iter()
                .map(|(key, to)| Ok((operand(key)?, register(to)?)))
                .collect::<Result<_>>()?,
        },
        ("put_map_assoc" | "put_map_exact", [fail, map, to, live, elements]) => Op::PutMap {
            exact: name == "put_map_exact",
            fail: label(fail)?,
            map: operand(map)?,
            to: register(to)?,
            live: live_registers(live)?,
            pairs: pairs(elements)?
                .into_iter()
                .map(|(key, value)| Ok((operand(key)?, operand(value)?)))
                .collect::<Result<_>>()?,
        },
        ("test", [test, fail, map, keys]) if text(test)?.as_ref() == "has_map_fields" => {
            Op::HasMapFields { fail: label(fail)?, map: operand(map)?, keys: operands(tagged_list(keys)?)? }
        }
        _ => return Ok(None),
    }))
}

// Exceptions.
fn exceptions(name: &str, args: &[Term], _term: &Term) -> Result<Option<Op>> {
    Ok(Some(match (name, args) {
        ("try" | "catch", [mark, handler]) => Op::Try(register(mark)?, label(handler)?),
        ("try_end", [_]) => Op::TryEnd,
        ("try_case", [_]) => Op::TryCase,
        ("catch_end", [_]) => Op::CatchEnd,
        ("badmatch", [value]) => Op::RaiseTagged { tag: "badmatch", value: Some(operand(value)?) },
        ("case_end", [value]) => Op::RaiseTagged { tag: "case_clause", value: Some(operand(value)?) },
        ("try_case_end", [value]) => Op::RaiseTagged { tag: "try_clause", value: Some(operand(value)?) },
        ("badrecord", [value]) => Op::RaiseTagged { tag: "badrecord", value: Some(operand(value)?) },
        ("if_end", []) => Op::RaiseTagged { tag: "if_clause", value: None },
        ("raw_raise", []) => Op::RawRaise,
        ("build_stacktrace", []) => Op::BuildStacktrace,
        _ => return Ok(None),
    }))
}
