//! The atoms that every compiled module knows, at the same index in each.

use crate::layout::atom;

macro_rules! well_known {
    ($($name:ident = $text:literal),* $(,)?) => {
        /// Their texts, in the order of their indices.
        pub const WELL_KNOWN: &[&str] = &[$($text),*];

        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum Index { $($name),* }

        $(
            #[doc = concat!("The word of the atom `", $text, "`.")]
            pub const $name: u64 = atom(Index::$name as u32);
        )*
    };
}

// `false` and `true` are first, so that a comparison's result becomes a boolean by a shift.
well_known! {
    FALSE = "false",
    TRUE = "true",
    ERROR = "error",
    EXIT = "exit",
    THROW = "throw",
    UPPER_EXIT = "EXIT",
    BADARG = "badarg",
    BADARITH = "badarith",
    BADMATCH = "badmatch",
    BADFUN = "badfun",
    BADARITY = "badarity",
    BADMAP = "badmap",
    BADKEY = "badkey",
    BADRECORD = "badrecord",
    CASE_CLAUSE = "case_clause",
    IF_CLAUSE = "if_clause",
    TRY_CLAUSE = "try_clause",
    ELSE_CLAUSE = "else_clause",
    FUNCTION_CLAUSE = "function_clause",
    UNDEF = "undef",
    SYSTEM_LIMIT = "system_limit",
    UNSUPPORTED = "unsupported",
    OK = "ok",
    UNDEFINED = "undefined",
    NIL_ATOM = "nil",
    NONE = "none",
    ALL = "all",
    ERLANG = "erlang",
    EMPTY = "",
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout::atom_index;

    #[test]
    fn an_atoms_word_is_its_place_in_the_list() {
        for (word, text) in [(FALSE, "false"), (TRUE, "true"), (BADARITH, "badarith"), (EMPTY, "")] {
            assert_eq!(WELL_KNOWN[atom_index(word).unwrap() as usize], text);
        }
        let mut sorted = WELL_KNOWN.to_vec();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(sorted.len(), WELL_KNOWN.len());
    }
}
