//! What a compiled module may import from the module `"rt"`, with types.
//!
//! Beside these it imports functions of Erlang from the module `"bif"`, named `"erlang:++/2"`, each with as
//! many words as parameters as its arity says, and one word as its result; and those that the host of a document offers
//! to it, from the module `"host"`, with the same names and types.
//!
//! Words at `sp` are arguments that the caller has stored at `[sp, sp + 8 * count)` without moving `sp`.
//! What raises sets `class`, `reason` and `trace`; with a word as its result it returns `NON_VALUE`.

/// The import module of [`RUNTIME`].
pub const RUNTIME_MODULE: &str = "rt";
/// The import module of Erlang's built-in functions.
pub const BIF_MODULE: &str = "bif";

/// The import module of functions that the host of a document offers to it, named as those of [`BIF_MODULE`].
pub const HOST_MODULE: &str = "host";

/// A type of WebAssembly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Type {
    /// A number of elements, an address or a truth value.
    I32,
    /// A word.
    I64,
    /// An unboxed float.
    F64,
}

/// The exported global that every loop and function takes from; below 0 the module calls `yield`.
pub const BUDGET: &str = "budget";

/// What a function of the host answers when the guest has to wait for its result: it calls `settle`.
/// No word is this, nor what any function of the runtime gives.
pub const UNSETTLED: i64 = 0b1111;
/// The same, where the result is a number of 32 bits.
pub const UNSETTLED_32: i32 = i32::MIN;

/// One function that a module may import.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Import {
    /// Its name in the module `"rt"`.
    pub name: &'static str,
    /// The types of its parameters.
    pub params: &'static [Type],
    /// The types of its results: one or none.
    pub results: &'static [Type],
}

const fn import(name: &'static str, params: &'static [Type], results: &'static [Type]) -> Import {
    Import { name, params, results }
}

use Type::{F64, I32, I64};

/// settle(): what a function owes that has answered `UNSETTLED`, or `UNSETTLED_32`. It is called at once, and before any
/// other. A module that doesn't import it has every function wait instead.
pub const SETTLE: Import = import("settle", &[], &[I64]);

/// math(a, b, index): a function of [`crate::floats`]. It is over at once, and touches nothing.
pub const MATH: Import = import("math", &[F64, F64, I32], &[F64]);

/// Every function of the module `"rt"`.
pub const RUNTIME: &[Import] = &[
    // Memory.
    // gc(need_bytes, live_words): collects; the live words are at sp and are moved there.
    import("gc", &[I32, I32], &[]),
    // Gives up the thread: the global `budget` is below 0. Goes on with more in it, unless the fuel is used up.
    import("yield", &[], &[]),
    SETTLE,
    MATH,
    // Traps: the stack region is full.
    import("stack_overflow", &[], &[]),
    // A float as a term; takes from hp even past hp_limit.
    import("box_float", &[F64], &[I64]),
    // Comparisons: =:=, ==, and the term order as -1, 0, 1.
    import("eq_exact", &[I64, I64], &[I32]),
    import("eq", &[I64, I64], &[I32]),
    import("cmp", &[I64, I64], &[I32]),
    // map_get(map, key): the value; NON_VALUE, without raising, when there is none or it is no map.
    import("map_get", &[I64, I64], &[I64]),
    // map_put(pairs): at sp the map, then key, value, …; raises {badmap, M}, and the exact one {badkey, K}.
    import("map_put", &[I32], &[I64]),
    import("map_put_exact", &[I32], &[I64]),
    // bs_create(segments): at sp three words for each segment: small(type | flags << 8 | unit << 16 |
    // number << 32), where the number is what errors call it (0: its position, counted from 1), the value, the size in units (a term; the atom `all` for a whole binary, `undefined` for utf types).
    // Types: see SEGMENT_TYPES. Raises badarg or system_limit.
    import("bs_create", &[I32], &[I64]),
    // Matching; the base is a word of kind Binary, offsets and sizes are raw and in bits, within it.
    // bs_integer(base, offset, bits, flags): FLAG_LITTLE, FLAG_SIGNED.
    import("bs_integer", &[I64, I64, I64, I32], &[I64]),
    // bs_float(base, offset, bits, flags): NON_VALUE, without raising, when it is no finite float.
    import("bs_float", &[I64, I64, I64, I32], &[I64]),
    // bs_utf(base, offset, end, type | flags << 8): raw code point << 8 | bits it took; -1 when there is none.
    import("bs_utf", &[I64, I64, I64, I32], &[I64]),
    // bs_part(base, offset, bits): that part as a binary.
    import("bs_part", &[I64, I64, I64], &[I64]),
    // stacktrace(raw): the trace as a list, of what is in the register while something is raised: see [`crate::lines`].
    import("stacktrace", &[I64], &[I64]),
    // Raising: each notes where it was. The class is `error` unless said.
    // raise(class, reason).
    import("raise", &[I64, I64], &[]),
    // raise_tagged(tag, value): {tag, value}.
    import("raise_tagged", &[I64, I64], &[]),
    // function_clause(module, function, arity): arguments at sp; trace [{M, F, Args, []}].
    import("raise_function_clause", &[I64, I64, I32], &[]),
    // apply(module, function, arity, absent): arguments at sp; a function of Erlang by its name, for names that no
    // function of the program has. Raises undef in the same way, and {unsupported, {M, F, A}} for a module in the tuple
    // `absent`.
    import("apply", &[I64, I64, I32, I64], &[I64]),
    // raise_badarity(fun, count): arguments at sp; {badarity, {Fun, Args}}.
    import("raise_badarity", &[I64, I32], &[]),
    // raise_error(reason, args, options, module, function): erlang:error/2 and /3; trace [{M, F, Args, Info}] with what
    // the options say of the error, [] without a list.
    import("raise_error", &[I64, I64, I64, I64, I64], &[]),
    // unsupported(atom): {unsupported, atom}; the atom's text is "M:F/A".
    import("unsupported", &[I64], &[]),
];

/// What `bs_create` and the matching functions call the types of segments.
pub mod segment {
    /// An integer.
    pub const INTEGER: u32 = 0;
    /// A float of 16, 32 or 64 bits.
    pub const FLOAT: u32 = 1;
    /// A binary, or the front of one.
    pub const BINARY: u32 = 2;
    /// A code point.
    pub const UTF8: u32 = 3;
    /// A code point.
    pub const UTF16: u32 = 4;
    /// A code point.
    pub const UTF32: u32 = 5;
    /// The value is a static binary whose bytes are put as they are.
    pub const STRING: u32 = 6;
    /// A binary, all of it.
    pub const WHOLE: u32 = 7;
    /// What of a description, from bit 16 on, is the unit.
    pub const UNIT_MASK: u64 = 0xffff;
    /// Flag: the least significant byte is first.
    pub const FLAG_LITTLE: u32 = 1;
    /// Flag: read as a two's complement.
    pub const FLAG_SIGNED: u32 = 2;
}

/// The function of the module `"rt"` with this name.
pub fn runtime(name: &str) -> Option<&'static Import> {
    RUNTIME.iter().find(|import| import.name == name)
}

/// The import name of an Erlang function in the module `"bif"`.
pub fn bif_name(module: &str, function: &str, arity: usize) -> String {
    format!("{module}:{function}/{arity}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique() {
        for import in RUNTIME {
            assert_eq!(runtime(import.name), Some(import));
        }
        assert_eq!(runtime("fopen"), None);
        assert_eq!(bif_name("erlang", "++", 2), "erlang:++/2");
    }
}
