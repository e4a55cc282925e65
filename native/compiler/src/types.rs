//! What the BEAM's compiler has proved of a register (`{tr, Register, Type}`), as far as it is of use here.

use crate::etf::Term;
use instar_terms::layout;

/// What is known of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Type {
    Any,
    /// An integer of any size.
    Integer,
    /// A small integer between these two, which are included.
    Range(i64, i64),
    Float,
    Number,
    Atom,
    Cons,
    List,
    Tuple,
    Map,
}

impl Type {
    /// Reads a type of OTP 25 or later. What is unknown says nothing.
    pub(crate) fn parse(term: &Term) -> Type {
        if let Some(name) = term.as_atom() {
            return if &**name == "number" { Type::Number } else { Type::Any };
        }
        let Some([name, rest @ ..]) = term.as_tuple() else { return Type::Any };
        match (name.as_atom().map(|name| &**name), rest) {
            (Some("t_integer"), [range]) => match range.as_tuple() {
                Some([Term::Integer(low), Term::Integer(high)]) => Type::range(*low, *high),
                _ => Type::Integer,
            },
            (Some("t_float"), _) => Type::Float,
            (Some("t_number"), _) => Type::Number,
            (Some("t_atom"), _) => Type::Atom,
            (Some("t_cons"), _) => Type::Cons,
            (Some("t_list"), _) => Type::List,
            (Some("t_tuple"), _) => Type::Tuple,
            (Some("t_map"), _) => Type::Map,
            _ => Type::Any,
        }
    }

    /// The type of a literal.
    pub(crate) fn of(term: &Term) -> Type {
        match term {
            Term::Integer(value) => Type::range(*value, *value),
            Term::Big { .. } => Type::Integer,
            Term::Float(_) => Type::Float,
            Term::Atom(_) => Type::Atom,
            Term::List(..) => Type::Cons,
            Term::Nil => Type::List,
            Term::Tuple(_) => Type::Tuple,
            Term::Map(_) => Type::Map,
            _ => Type::Any,
        }
    }

    /// Integers between these two, if all of them are small.
    pub(crate) fn range(low: i64, high: i64) -> Type {
        if layout::is_small(low) && layout::is_small(high) { Type::Range(low, high) } else { Type::Integer }
    }

    /// The bounds, if it is surely a small integer.
    pub(crate) fn small(self) -> Option<(i64, i64)> {
        match self {
            Type::Range(low, high) => Some((low, high)),
            _ => None,
        }
    }

    /// Whether two such values are equal exactly when their words are.
    pub(crate) fn is_immediate(self) -> bool {
        matches!(self, Type::Range(..) | Type::Atom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tuple(elements: Vec<Term>) -> Term {
        Term::Tuple(elements)
    }

    #[test]
    fn ranges_of_small_integers_are_kept() {
        let integer = |range| Type::parse(&tuple(vec![Term::Atom("t_integer".into()), range]));
        let bounds = |low, high| tuple(vec![Term::Integer(low), Term::Integer(high)]);
        assert_eq!(integer(bounds(0, 255)), Type::Range(0, 255));
        assert_eq!(integer(bounds(0, i64::MAX)), Type::Integer);
        assert_eq!(integer(Term::Atom("any".into())), Type::Integer);
        assert_eq!(integer(tuple(vec![Term::Integer(0), Term::Atom("+inf".into())])), Type::Integer);
    }

    #[test]
    fn an_unknown_type_says_nothing() {
        assert_eq!(Type::parse(&tuple(vec![Term::Atom("t_new".into())])), Type::Any);
        assert_eq!(Type::parse(&Term::Nil), Type::Any);
        assert_eq!(Type::parse(&Term::Atom("number".into())), Type::Number);
    }
}
