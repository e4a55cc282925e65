//! What a program is: modules, functions and typed instructions. `reader` makes it of terms.

use crate::etf::Term;
use crate::types::Type;
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
    /// The library's structs: the fields of each, which its functions are likely to meet.
    pub structs: Vec<Struct>,
    /// The document's file, as its code names it.
    pub file: Option<Rc<str>>,
}

/// A struct of the library.
#[derive(Debug)]
pub(crate) struct Struct {
    pub name: Rc<str>,
    /// Its keys, in their order.
    pub keys: Vec<Term>,
}

#[derive(Debug)]
pub(crate) struct Module {
    /// A document's own, rather than library code that it reaches.
    pub document: bool,
    /// Whether its functions are the host's, which have no code here.
    pub host: bool,
    pub functions: Vec<Function>,
    /// What of them other modules may call by name; all, if it is not said.
    pub exports: Option<HashSet<(Rc<str>, u32)>>,
}

#[derive(Debug)]
pub(crate) struct Function {
    pub mfa: Mfa,
    /// Its number among all functions of the library, whatever of it a program has.
    pub number: Option<u32>,
    /// The label that a jump raises `function_clause` by.
    pub clause_label: Label,
    pub entry: Label,
    /// What stands after the entry label.
    pub ops: Vec<Op>,
    /// Where each of these is in the source, as numbers of `places` counted from 1; 0 for what nobody knows.
    pub lines: Vec<u32>,
    /// Files and lines.
    pub places: Vec<(Rc<str>, u32)>,
    /// The number of the place where the function begins.
    pub clause_line: u32,
}

/// A label, unique in its module. As a failure's label 0 means: raise.
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

/// What is matched at one position of a binary.
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

/// Whether nothing but a return follows. The BEAM makes a tail call of a fun's call then, when it loads code.
pub(crate) fn returns(ops: &[Op]) -> bool {
    let mut ops = ops.iter().filter(|op| !matches!(op, Op::VarInfo(..) | Op::Deallocate));
    matches!(ops.next(), Some(Op::Return))
}
