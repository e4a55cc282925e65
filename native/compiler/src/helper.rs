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
    /// (word, word) → 0 or 1; or negative, 0 or positive
    Compare(How),
    /// (word, word) → the same, of what has no parts, or 2
    CompareWhole(How),
    /// (word, word) → word: what isn't done in place, floats here, and the rest by the runtime.
    Arith(Arith),
    /// (flat map, key) → the key's offset, or -1
    Find,
    /// (flat map, key) → the same, where the key is one of the map's by its word
    FindWord,
    /// (flat map) → the address of a copy, or 0
    CopyMap,
    /// (map, key) → value or NON_VALUE
    MapGet,
    /// (key, map …) → what the function says of the key
    OfMap(OfMap),
    /// (map, key, value) → map, or 0 where it has to be done by the runtime; a new key may be put in
    PutInPlace { new: bool },
    /// (flat map, key that it hasn't, value) → the same
    Insert,
    /// (map, key) → the map without the key that it has, or 0 where it has to be done by the runtime
    Without,
    /// (key, map) → the map without the key, or what was there and that: `maps:remove/2`, and `take/2`
    RemoveFunction { take: bool },
    /// (map, key, value) → map
    MapPut { exact: bool },
    /// (key, value, map) → map: `maps:put/3`, and `update/3`
    PutFunction { exact: bool },
    /// (map, key, value …) → map; the keys are in the map already.
    MapUpdate { keys: u32 },
    /// (binary, offset, end) → what `bs_utf` says of UTF-8
    ReadUtf8,
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
    /// (key, position, list) → the first tuple with that key at the position, or whether there is one
    KeyIn { find: bool },
    /// (map) → a list of what it has
    MapList(MapList),
    /// (index, tuple, value) → the tuple with that value
    SetElement,
    /// (tuple) → list
    TupleToList,
    /// (list) → tuple
    ListToTuple,
    /// (integer) → its decimal text
    IntegerText { list: bool },
    /// (binary) → the integer whose decimal text it is
    TextInteger,
    /// (word …) → the float that the function of `math` with this index makes of them
    Math(u32),
    /// (binary, position, length) → that part of it, as the function in `binary` or `erlang`
    Part { of_erlang: bool },
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
    /// (list) → how many elements it has as a small integer, or no term where it is no proper list
    Count,
}

/// What is asked of two terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum How {
    /// `=:=`
    Exactly,
    /// `==`
    ByValue,
    /// Which comes first.
    Order,
}

impl How {
    /// The runtime's function.
    pub(crate) fn import(self) -> &'static str {
        match self {
            How::Exactly => "eq_exact",
            How::ByValue => "eq",
            How::Order => "cmp",
        }
    }
}

/// What of a map becomes a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum MapList {
    Keys,
    Values,
    Pairs,
}

impl MapList {
    /// The function's name in `maps`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            MapList::Keys => "keys",
            MapList::Values => "values",
            MapList::Pairs => "to_list",
        }
    }
}

/// A function of `maps` that asks for a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum OfMap {
    Get,
    GetOr,
    Find,
    IsKey,
}

impl OfMap {
    /// The one with this name, which is called.
    pub(crate) fn of(module: &str, name: &str, arity: u32) -> Option<OfMap> {
        let all = [OfMap::Get, OfMap::GetOr, OfMap::Find, OfMap::IsKey];
        all.into_iter().find(|one| one.name() == (module, name) && one.arity() == arity)
    }

    /// Its module and name.
    pub(crate) fn name(self) -> (&'static str, &'static str) {
        let name = match self {
            OfMap::Get | OfMap::GetOr => "get",
            OfMap::Find => "find",
            OfMap::IsKey => "is_key",
        };
        ("maps", name)
    }

    /// How many arguments it takes.
    pub(crate) fn arity(self) -> u32 {
        if self == OfMap::GetOr { 3 } else { 2 }
    }
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
