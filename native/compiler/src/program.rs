//! A program as the front hands it over, read into typed instructions.
//!
//! The union of the operations of OTP 25 to 29 is known. An unknown one, and one that the sandbox doesn't
//! have, becomes [`Op::Unsupported`]: what that means is decided where functions are compiled.

use crate::etf::{self, Term};
use crate::types::Type;
use instar_terms::imports::segment;
use std::collections::HashSet;
use std::rc::Rc;

/// A module, function and arity.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Mfa {
    pub module: Rc<str>,
    pub name: Rc<str>,
    pub arity: u32,
}

impl std::fmt::Display for Mfa {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}:{}/{}", self.module, self.name, self.arity)
    }
}

#[derive(Debug)]
pub(crate) struct Program {
    /// The OTP release that it comes from.
    pub release: u32,
    pub modules: Vec<Module>,
    pub exports: Vec<Mfa>,
    /// Modules of which a call by name reaches nothing, although there are such.
    pub absent: Vec<Rc<str>>,
}

#[derive(Debug)]
pub(crate) struct Module {
    /// A document's own, rather than library code that it reaches.
    pub document: bool,
    pub functions: Vec<Function>,
    /// What of them other modules may call by name; all, if it is not said.
    pub exports: Option<HashSet<(Rc<str>, u32)>>,
}

#[derive(Debug)]
pub(crate) struct Function {
    pub mfa: Mfa,
    /// The label that a jump raises `function_clause` by.
    pub clause_label: Label,
    pub entry: Label,
    /// What stands after the entry label.
    pub ops: Vec<Op>,
}

/// A label, unique in its module. In a failure's place 0 means: raise.
pub(crate) type Label = u32;

/// A register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Register {
    X(u32),
    Y(u32),
    Fr(u32),
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    Register(Register),
    Literal(Term),
}

/// What an instruction reads, and what is known of it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Operand {
    pub value: Value,
    pub kind: Type,
}

impl Operand {
    pub(crate) fn x(number: u32) -> Operand {
        Operand { value: Value::Register(Register::X(number)), kind: Type::Any }
    }

    pub(crate) fn literal(term: Term) -> Operand {
        Operand { kind: Type::of(&term), value: Value::Literal(term) }
    }

    pub(crate) fn register(&self) -> Option<Register> {
        match self.value {
            Value::Register(register) => Some(register),
            Value::Literal(_) => None,
        }
    }

    pub(crate) fn as_literal(&self) -> Option<&Term> {
        match &self.value {
            Value::Register(_) => None,
            Value::Literal(term) => Some(term),
        }
    }

    pub(crate) fn as_integer(&self) -> Option<i64> {
        self.as_literal()?.as_integer()
    }
}

/// One part of a binary that is put together.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Segment {
    pub kind: Rc<str>,
    /// What errors call it.
    pub number: u32,
    pub unit: u32,
    pub flags: u32,
    pub value: Operand,
    pub size: Operand,
}

/// What is matched at one place of a binary.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Field {
    /// One of `instar_terms::imports::segment`.
    pub kind: u32,
    /// In units; the atom `all` for the rest.
    pub size: Operand,
    pub unit: u64,
    pub flags: u32,
}

/// One instruction. The names are those of the BEAM, in the letters of Rust; variants that differ only in
/// what the BEAM gains from the difference are one here.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Op {
    Label(Label),
    /// What is known of a register from here on; at the start of a function, of its parameters.
    VarInfo(Register, Type),
    Allocate {
        slots: u32,
        heap: u32,
        live: u32,
    },
    Deallocate,
    Trim {
        count: u32,
    },
    Init(Vec<Register>),
    /// `floats`: it is for boxing floats, and for nothing else.
    TestHeap {
        bytes: u32,
        live: u32,
        floats: bool,
    },
    Move {
        from: Operand,
        to: Register,
    },
    Swap(Register, Register),
    Return,
    Jump(Label),
    Test {
        test: Rc<str>,
        fail: Label,
        args: Vec<Operand>,
    },
    SelectVal {
        value: Operand,
        fail: Label,
        cases: Vec<(Term, Label)>,
    },
    SelectTupleArity {
        value: Operand,
        fail: Label,
        cases: Vec<(u32, Label)>,
    },

    Call {
        arity: u32,
        label: Label,
        tail: bool,
    },
    CallExt {
        callee: Mfa,
        tail: bool,
    },
    CallFun {
        arity: u32,
        fun: Operand,
    },
    Apply {
        arity: u32,
        tail: bool,
    },
    MakeFun {
        label: Label,
        env: Vec<Operand>,
        to: Register,
    },

    /// `live` is missing in a `bif` that never needs the heap.
    Bif {
        name: Rc<str>,
        fail: Label,
        live: Option<u32>,
        args: Vec<Operand>,
        to: Register,
    },
    /// To or from a float register.
    Fmove {
        from: Operand,
        to: Register,
    },
    Fconv {
        from: Operand,
        to: Register,
    },

    GetList {
        from: Operand,
        head: Option<Register>,
        tail: Option<Register>,
    },
    GetTupleElement {
        from: Operand,
        index: u32,
        to: Register,
    },
    SetTupleElement {
        value: Operand,
        tuple: Operand,
        index: u32,
    },
    PutList {
        head: Operand,
        tail: Operand,
        to: Register,
    },
    PutTuple {
        to: Register,
        elements: Vec<Operand>,
    },
    UpdateRecord {
        size: u32,
        from: Operand,
        to: Register,
        updates: Vec<(u32, Operand)>,
    },
    GetMapElements {
        fail: Label,
        map: Operand,
        pairs: Vec<(Operand, Register)>,
    },
    HasMapFields {
        fail: Label,
        map: Operand,
        keys: Vec<Operand>,
    },
    PutMap {
        exact: bool,
        fail: Label,
        map: Operand,
        to: Register,
        live: u32,
        pairs: Vec<(Operand, Operand)>,
    },

    BsCreateBin {
        fail: Label,
        live: u32,
        to: Register,
        segments: Vec<Segment>,
    },
    /// Label 0: it is a binary, surely.
    BsStartMatch {
        fail: Label,
        live: u32,
        from: Operand,
        to: Register,
    },
    BsGetPosition {
        context: Operand,
        to: Register,
    },
    BsSetPosition {
        context: Operand,
        position: Operand,
    },
    BsGetTail {
        context: Operand,
        to: Register,
        live: u32,
    },
    /// Takes a segment off; without a register it is skipped.
    BsGet {
        fail: Label,
        live: u32,
        context: Operand,
        field: Field,
        to: Option<Register>,
    },
    /// Exactly so many bits are left.
    BsTestTail {
        fail: Label,
        context: Operand,
        bits: u64,
    },
    /// At least so many bits are left, and beyond them a multiple of the unit.
    BsEnsure {
        fail: Label,
        context: Operand,
        bits: u64,
        unit: u64,
    },
    BsMatchString {
        fail: Label,
        context: Operand,
        bytes: Vec<u8>,
        bits: u64,
    },
    BsMatch(Vec<Op>),
    /// An empty binary into x0, to which much will be appended.
    BsInitWritable,

    /// `try` and `catch`: the slot that the BEAM keeps its mark in, and the label of the handler.
    Try(Register, Label),
    TryEnd,
    TryCase,
    CatchEnd,
    /// Raises `{tag, value}`, or the tag alone.
    RaiseTagged {
        tag: &'static str,
        value: Option<Operand>,
    },
    /// Raises again what was caught; the trace, then the reason.
    Raise {
        trace: Operand,
        reason: Operand,
    },
    RawRaise,
    BuildStacktrace,

    /// By name: an unknown operation, or one that the sandbox doesn't have.
    Unsupported(String),
}

impl Op {
    /// The labels that it may jump to; 0 stands for none.
    pub(crate) fn targets(&self) -> Vec<Label> {
        match self {
            Op::Jump(label) | Op::Try(_, label) => vec![*label],
            Op::Test { fail, .. }
            | Op::Bif { fail, .. }
            | Op::GetMapElements { fail, .. }
            | Op::HasMapFields { fail, .. }
            | Op::PutMap { fail, .. }
            | Op::BsCreateBin { fail, .. }
            | Op::BsStartMatch { fail, .. }
            | Op::BsGet { fail, .. }
            | Op::BsTestTail { fail, .. }
            | Op::BsEnsure { fail, .. }
            | Op::BsMatchString { fail, .. } => vec![*fail],
            Op::BsMatch(ops) => ops.iter().flat_map(Op::targets).collect(),
            Op::SelectVal { fail, cases, .. } => {
                cases.iter().map(|(_, label)| *label).chain([*fail]).collect()
            }
            Op::SelectTupleArity { fail, cases, .. } => {
                cases.iter().map(|(_, label)| *label).chain([*fail]).collect()
            }
            _ => vec![],
        }
    }

    /// Whether what follows it in the code may come next.
    pub(crate) fn falls_through(&self) -> bool {
        !matches!(
            self,
            Op::Return
                | Op::Jump(_)
                | Op::SelectVal { .. }
                | Op::SelectTupleArity { .. }
                | Op::Call { tail: true, .. }
                | Op::CallExt { tail: true, .. }
                | Op::Apply { tail: true, .. }
                | Op::RaiseTagged { .. }
                | Op::Raise { .. }
        )
    }
}

/// Why a program couldn't be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Malformed(pub String);

type Result<T> = std::result::Result<T, Malformed>;

/// As many x registers as the BEAM has.
const MAX_REGISTERS: u32 = 1024;
/// More bits than any memory has: a larger size is as good as this one.
const BEYOND: u64 = 1 << 40;

fn malformed<T>(what: &str, term: &Term) -> Result<T> {
    let mut shown = format!("{term:?}");
    if let Some((cut, _)) = shown.char_indices().nth(200) {
        shown.truncate(cut);
    }
    Err(Malformed(format!("{what}: {shown}")))
}

/// Reads the program in these bytes.
pub(crate) fn parse(bytes: &[u8]) -> Result<Program> {
    let term = etf::decode(bytes)
        .map_err(|etf::Malformed(at)| Malformed(format!("no external term format at byte {at}")))?;
    let none = Term::Nil;
    let (tag, release, modules, exports, absent) = match term.as_tuple() {
        Some([Term::Atom(tag), Term::Integer(2), release, modules, exports]) => {
            (tag, release, modules, exports, &none)
        }
        Some([Term::Atom(tag), Term::Integer(3), release, modules, exports, absent]) => {
            (tag, release, modules, exports, absent)
        }
        _ => return malformed("no program", &term),
    };
    if &**tag != "instar_program" {
        return malformed("no program", &term);
    }
    Ok(Program {
        release: number(release)?,
        modules: list(modules)?.iter().map(module).collect::<Result<_>>()?,
        exports: list(exports)?.iter().map(mfa).collect::<Result<_>>()?,
        absent: list(absent)?.iter().map(text).collect::<Result<_>>()?,
    })
}

fn module(term: &Term) -> Result<Module> {
    let (name, origin, functions, exports) = match term.as_tuple() {
        Some([Term::Atom(name), Term::Atom(origin), functions]) => (name, origin, functions, None),
        Some([Term::Atom(name), Term::Atom(origin), functions, exports]) => {
            (name, origin, functions, Some(exports))
        }
        _ => return malformed("no module", term),
    };
    let document = match &**origin {
        "document" => true,
        "library" => false,
        _ => return malformed("a module is of a document or of a library", term),
    };
    let functions = list(functions)?.iter().map(|term| function(name, term)).collect::<Result<_>>()?;
    let exports = match exports {
        Some(exports) => Some(list(exports)?.iter().map(name_and_arity).collect::<Result<_>>()?),
        None => None,
    };
    Ok(Module { document, functions, exports })
}

fn function(module: &Rc<str>, term: &Term) -> Result<Function> {
    let Some([Term::Atom(tag), Term::Atom(name), arity, entry, ops]) = term.as_tuple() else {
        return malformed("no function", term);
    };
    if &**tag != "function" {
        return malformed("no function", term);
    }
    let (arity, entry, ops) = (number(arity)?, number(entry)?, list(ops)?);
    if arity > 255 {
        return malformed("a function of such an arity", term);
    }
    let at_entry = |term: &Term| {
        matches!(term.as_tuple(), Some([tag, label])
        if tag.as_atom().is_some_and(|tag| &**tag == "label") && label.as_integer() == Some(entry.into()))
    };
    let start = ops.iter().position(at_entry);
    let (Some(start), Some([_, clause_label])) = (start, ops.first().and_then(Term::as_tuple)) else {
        return malformed("a function without its labels", term);
    };
    Ok(Function {
        mfa: Mfa { module: module.clone(), name: name.clone(), arity },
        clause_label: number(clause_label)?,
        entry,
        ops: ops[start + 1..].iter().filter_map(|term| op(term).transpose()).collect::<Result<_>>()?,
    })
}

fn name_and_arity(term: &Term) -> Result<(Rc<str>, u32)> {
    match term.as_tuple() {
        Some([Term::Atom(name), arity]) => Ok((name.clone(), few(arity)?)),
        _ => malformed("no function's name", term),
    }
}

fn mfa(term: &Term) -> Result<Mfa> {
    match term.as_tuple() {
        Some([Term::Atom(module), Term::Atom(name), arity]) => {
            Ok(Mfa { module: module.clone(), name: name.clone(), arity: few(arity)? })
        }
        _ => malformed("no function's name", term),
    }
}

fn list(term: &Term) -> Result<&[Term]> {
    term.as_list().map_or_else(|| malformed("no list", term), Ok)
}

fn number(term: &Term) -> Result<u32> {
    match term.as_integer().map(u32::try_from) {
        Some(Ok(number)) => Ok(number),
        _ => malformed("no number", term),
    }
}

// A number that stands for something that code has few of.
fn at_most(term: &Term, limit: u32) -> Result<u32> {
    match number(term)? {
        number if number <= limit => Ok(number),
        _ => malformed("too large a number", term),
    }
}

// Arguments.
fn few(term: &Term) -> Result<u32> {
    at_most(term, 255)
}

// x registers in use.
fn live_registers(term: &Term) -> Result<u32> {
    at_most(term, MAX_REGISTERS)
}

fn text(term: &Term) -> Result<Rc<str>> {
    term.as_atom().cloned().map_or_else(|| malformed("no name", term), Ok)
}

// `{tag, value}`
fn tagged<'a>(term: &'a Term, tag: &str) -> Option<&'a Term> {
    match term.as_tuple() {
        Some([Term::Atom(found), value]) if &**found == tag => Some(value),
        _ => None,
    }
}

fn label(term: &Term) -> Result<Label> {
    tagged(term, "f").map_or_else(|| malformed("no label", term), number)
}

fn tagged_list(term: &Term) -> Result<&[Term]> {
    tagged(term, "list").map_or_else(|| malformed("no list", term), list)
}

fn pairs(term: &Term) -> Result<Vec<(&Term, &Term)>> {
    let terms = tagged_list(term)?;
    if terms.len() % 2 == 1 {
        return malformed("no pairs", term);
    }
    Ok(terms.chunks_exact(2).map(|pair| (&pair[0], &pair[1])).collect())
}

fn register(term: &Term) -> Result<Register> {
    let Some([Term::Atom(tag), number_of, ..]) = term.as_tuple() else {
        return malformed("no register", term);
    };
    Ok(match &**tag {
        "x" if number(number_of)? < MAX_REGISTERS => Register::X(number(number_of)?),
        "y" if number(number_of)? < 65_536 => Register::Y(number(number_of)?),
        "fr" if number(number_of)? < 1024 => Register::Fr(number(number_of)?),
        "tr" => return register(number_of),
        _ => return malformed("no register", term),
    })
}

fn operand(term: &Term) -> Result<Operand> {
    if let Some([Term::Atom(tag), inner, kind]) = term.as_tuple()
        && &**tag == "tr"
    {
        return Ok(Operand { kind: Type::parse(kind), ..operand(inner)? });
    }
    let literal = match term {
        Term::Atom(nil) if &**nil == "nil" => Some(Term::Nil),
        // An arity, in a test.
        Term::Integer(_) => Some(term.clone()),
        _ => {
            ["integer", "float", "atom", "literal", "char"].iter().find_map(|tag| tagged(term, tag)).cloned()
        }
    };
    match literal {
        Some(literal) => Ok(Operand::literal(literal)),
        None => Ok(Operand { value: Value::Register(register(term)?), kind: Type::Any }),
    }
}

fn operands(terms: &[Term]) -> Result<Vec<Operand>> {
    terms.iter().map(operand).collect()
}

// Words as the BEAM counts them are enough here: no kind takes more, but a fun may take two words more.
fn heap_bytes(term: &Term) -> Result<u32> {
    let words = match term {
        Term::Integer(_) => number(term)?,
        _ => {
            let Some(Ok(counts)) = tagged(term, "alloc").map(list) else {
                return malformed("no heap need", term);
            };
            let mut words = 0u32;
            for count in counts {
                let Some([name, count]) = count.as_tuple() else { return malformed("no heap need", term) };
                let factor = match &*text(name)? {
                    "words" => 1,
                    "floats" => 2,
                    "funs" => 5,
                    _ => return malformed("no heap need", term),
                };
                words = words.saturating_add(number(count)?.saturating_mul(factor));
            }
            words
        }
    };
    // More than any compiler asks for at once; the product stays far below 2³².
    if words > 1 << 24 { malformed("no heap need", term) } else { Ok(words * 8) }
}

fn only_floats(term: &Term) -> bool {
    let counts = tagged(term, "alloc").and_then(Term::as_list).unwrap_or_default();
    !counts.is_empty()
        && counts.iter().all(|count| match count.as_tuple() {
            Some([Term::Atom(name), count]) => &**name == "floats" || count.as_integer() == Some(0),
            _ => false,
        })
}

fn external(term: &Term) -> Result<Mfa> {
    match term.as_tuple() {
        Some([Term::Atom(tag), Term::Atom(module), Term::Atom(name), arity]) if &**tag == "extfunc" => {
            Ok(Mfa { module: module.clone(), name: name.clone(), arity: few(arity)? })
        }
        _ => malformed("no external function", term),
    }
}

fn op(term: &Term) -> Result<Option<Op>> {
    let (name, args) = match term {
        Term::Atom(name) => (name, [].as_slice()),
        _ => match term.as_tuple() {
            Some([Term::Atom(name), args @ ..]) => (name, args),
            _ => return malformed("no instruction", term),
        },
    };
    Ok(Some(match (&**name, args) {
        ("%", [info]) => match info.as_tuple() {
            Some([tag, of, facts]) if tag.as_atom().is_some_and(|tag| &**tag == "var_info") => {
                let facts = facts.as_list().unwrap_or_default();
                match facts.iter().find_map(|fact| tagged(fact, "type")) {
                    Some(kind) => Op::VarInfo(register(of)?, Type::parse(kind)),
                    None => return Ok(None),
                }
            }
            _ => return Ok(None),
        },
        ("line" | "executable_line" | "debug_line" | "nif_start", _) => return Ok(None),
        ("label", [at]) => Op::Label(number(at)?),
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
                .map(|(arity, to)| Ok((number(arity)?, label(to)?)))
                .collect::<Result<_>>()?,
        },
        ("test", [test, fail, map, keys]) if text(test)?.as_ref() == "has_map_fields" => {
            Op::HasMapFields { fail: label(fail)?, map: operand(map)?, keys: operands(tagged_list(keys)?)? }
        }
        ("test", [test, fail, args]) if !text(test)?.starts_with("bs_") => {
            Op::Test { test: text(test)?, fail: label(fail)?, args: operands(list(args)?)? }
        }
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
        ("get_map_elements", [fail, map, elements]) => Op::GetMapElements {
            fail: label(fail)?,
            map: operand(map)?,
            pairs: pairs(elements)?
                .into_iter()
                .map(|(key, to)| Ok((operand(key)?, register(to)?)))
                .collect::<Result<_>>()?,
        },
        ("put_map_assoc" | "put_map_exact", [fail, map, to, live, elements]) => Op::PutMap {
            exact: &**name == "put_map_exact",
            fail: label(fail)?,
            map: operand(map)?,
            to: register(to)?,
            live: live_registers(live)?,
            pairs: pairs(elements)?
                .into_iter()
                .map(|(key, value)| Ok((operand(key)?, operand(value)?)))
                .collect::<Result<_>>()?,
        },
        ("bs_create_bin", [fail, _, live, _, to, parts]) => Op::BsCreateBin {
            fail: label(fail)?,
            live: live_registers(live)?,
            to: register(to)?,
            segments: segments(parts)?,
        },
        ("test", [test, fail, live, list_of, to]) if text(test)?.starts_with("bs_") => {
            return binary_test(
                &text(test)?,
                label(fail)?,
                live_registers(live)?,
                list(list_of)?,
                Some(register(to)?),
            )
            .map(Some);
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
        ("test", [test, ..]) => Op::Unsupported(text(test)?.to_string()),
        (name, _) => Op::Unsupported(name.to_owned()),
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
