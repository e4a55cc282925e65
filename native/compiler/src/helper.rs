//! The names of the functions that a module brings along; what they do is in `helpers`.

/// How many bits the number of a bit has at most, with addresses of four bytes.
pub(crate) const BIT_NUMBER: i64 = 35;

/// A function that a module brings along.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Helper {
    /// (bytes, x0 …) → (x0 …): collects when so many bytes aren't free.
    Collect(u32),
    /// (float) → word
    BoxFloat,
    /// (word) → float; NaN when it has raised.
    ToFloat,
    /// (word) → 0 or 1
    IsBinary,
    /// (word, word) → negative, 0 or positive
    Compare,
    /// (word, word) → 0 or 1
    EqualExactly,
    /// (word, word) → word: what isn't done in place, floats here, and the rest by the runtime.
    Arith(Arith),
    /// (flat map, key) → the key's offset, or -1; the key is an immediate.
    Find,
    /// (flat map) → the address of a copy, or 0
    CopyMap,
    /// (map, key) → value or NON_VALUE; the key is an immediate.
    MapGet,
    /// (map, key, value) → map; the key is an immediate.
    MapPut { exact: bool },
    /// (map, key, value …) → map; the keys are immediates, and are in the map already.
    MapUpdate { keys: u32 },
    /// (binary, offset, bits, flags 0) → word: an unsigned integer, big end first.
    ReadInteger,
    /// (binary) → where behind its bytes more may be written, and in the upper half where that room ends; 0
    /// when it isn't the newest of a buffer
    Room,
    /// (where, end, integer) → where what comes next is written, or 0 where it has to be done by the runtime
    PutInteger { bytes: u32, little: bool },
    /// (where, end, code point) → the same
    PutUtf8,
    /// (where, end, binary) → the same
    PutBytes,
    /// (binary, where) → the binary with all that was written up to there; there is room for it
    Grown,
    /// (bitstring) → where behind its bits more may be written: the number of that bit in memory in the lower
    /// 35 bits, and above them the number of the word where that room ends; 0 when it isn't the newest of a
    /// buffer
    RoomBits,
    /// (bit, end, integer) → the bit where what comes next is written, or 0 where it has to be done by the runtime
    PutBits { bits: u32, little: bool },
    /// (bit, end, bitstring) → the same, for one of few bits
    PutFew { whole: bool },
    /// (bitstring, bit) → the bitstring with all that was written up to there; there is room for it
    GrownBits,
    /// (binary[, position]) → the byte there, as the functions of that name in `binary` have it
    Byte(Byte),
    /// (list) → how long it is
    Length,
    /// (list, tail) → the list backwards, before the tail
    Reverse,
    /// (list, tail) → the list backwards, before the tail; nobody else knows of the list, which is one.
    Turn,
    /// (list, tail) → the list before the tail
    Append,
    /// (list, list) → the first without the elements of the second
    Subtract,
    /// (element, list) → whether it is in there
    Member,
    /// () → what `catch` gives for what was raised
    Caught,
    /// (fun, arity): raises; the arguments are above `sp`.
    BadFun,
    /// (x0 …, module, function) → word
    Apply(u32),
    /// An imported function, with this number, and what its answer takes.
    Settled(u32),
    /// (module, function, list) → word
    ApplyList,
    /// (fun, list) → word
    ApplyFun,
}

/// Which byte of a binary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Byte {
    At,
    First,
    Last,
}

impl Byte {
    /// Its function in the module `binary`, and how many arguments that takes.
    pub(crate) fn function(self) -> (&'static str, u32) {
        match self {
            Byte::At => ("at", 2),
            Byte::First => ("first", 1),
            Byte::Last => ("last", 1),
        }
    }
}

/// The arithmetic that is done in place on floats too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Arith {
    Add,
    Subtract,
    Multiply,
    Divide,
}

impl Arith {
    /// By the name of an instruction.
    pub(crate) fn of(name: &str) -> Option<Arith> {
        Some(match name {
            "+" | "fadd" => Arith::Add,
            "-" | "fsub" => Arith::Subtract,
            "*" | "fmul" => Arith::Multiply,
            "/" | "fdiv" => Arith::Divide,
            _ => return None,
        })
    }

    /// Its name in Erlang.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Arith::Add => "+",
            Arith::Subtract => "-",
            Arith::Multiply => "*",
            Arith::Divide => "/",
        }
    }
}
