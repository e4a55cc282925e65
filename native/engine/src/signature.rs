//! What a core function takes and returns for those who call it: signatures as text.
//!
//! WebAssembly's own types are numbers. A signature says which of a function's numbers stand for text or bytes in
//! memory: `(string, i32) -> binary`. A module may carry signatures of its own functions in the custom section
//! `instar.signatures`, one a line, each with its function's name before a colon.

use std::fmt;
use wasmtime::ValType;

/// The section with a module's own signatures.
pub(crate) const SECTION: &str = "instar.signatures";

/// What a function takes or returns in one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Type {
    /// A 32-bit integer.
    I32,
    /// A 64-bit integer.
    I64,
    /// A 32-bit float.
    F32,
    /// A 64-bit float.
    F64,
    /// Text: a binary of UTF-8 outside.
    String,
    /// Bytes: a binary outside.
    Binary,
}

impl Type {
    const ALL: [Type; 6] = [Type::I32, Type::I64, Type::F32, Type::F64, Type::String, Type::Binary];

    /// Its name, as signatures have it.
    pub fn name(self) -> &'static str {
        match self {
            Type::I32 => "i32",
            Type::I64 => "i64",
            Type::F32 => "f32",
            Type::F64 => "f64",
            Type::String => "string",
            Type::Binary => "binary",
        }
    }

    /// The number that it is; none for what lies in memory.
    pub fn number(self) -> Option<ValType> {
        match self {
            Type::I32 => Some(ValType::I32),
            Type::I64 => Some(ValType::I64),
            Type::F32 => Some(ValType::F32),
            Type::F64 => Some(ValType::F64),
            Type::String | Type::Binary => None,
        }
    }

    fn parse(text: &str) -> Result<Type, String> {
        Type::ALL
            .into_iter()
            .find(|ty| ty.name() == text)
            .ok_or_else(|| format!("{text:?} is none of the types i32, i64, f32, f64, string and binary"))
    }
}

/// What a function returns in one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ResultType {
    /// The type.
    pub ty: Type,
    /// Whether its memory stays the guest's, where otherwise the caller frees it.
    pub borrowed: bool,
}

/// What a function takes and returns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// Types of the arguments.
    pub params: Box<[Type]>,
    /// Types of the results.
    pub results: Box<[ResultType]>,
}

impl Signature {
    /// Reads `(type, …) -> type`. Without an arrow, or with `()` after it, there is no result; `(type, type)` after
    /// it are several. A result of text or bytes may be `borrowed`.
    pub fn parse(text: &str) -> Result<Signature, SignatureError> {
        let wrong = |why: String| SignatureError::Syntax { text: text.to_owned(), why };
        let (params, rest) = list(text.trim()).map_err(wrong)?;
        let results = match rest.trim() {
            "" => Vec::new(),
            rest => {
                let rest =
                    rest.strip_prefix("->").ok_or_else(|| wrong("after the parameters comes ->".into()))?;
                match rest.trim() {
                    many if many.starts_with('(') => match list(many).map_err(wrong)? {
                        (results, "") => results,
                        (_, more) => return Err(wrong(format!("{more:?} follows the results"))),
                    },
                    one => vec![one],
                }
            }
        };
        let params = params.into_iter().map(Type::parse).collect::<Result<_, _>>().map_err(wrong)?;
        let results = results.into_iter().map(result).collect::<Result<_, _>>().map_err(wrong)?;
        Ok(Signature { params, results })
    }

    /// Whether something of it lies in memory.
    pub fn has_text(&self) -> bool {
        let results = self.results.iter().map(|result| result.ty);
        self.params.iter().copied().chain(results).any(|ty| ty.number().is_none())
    }
}

fn result(text: &str) -> Result<ResultType, String> {
    let (borrowed, name) = match text.strip_prefix("borrowed ") {
        Some(name) => (true, name.trim_start()),
        None => (false, text),
    };
    let ty = Type::parse(name)?;
    if borrowed && ty.number().is_some() {
        return Err(format!("a number such as {name} cannot be borrowed"));
    }
    Ok(ResultType { ty, borrowed })
}

/// What stands between parentheses and commas, and what follows.
fn list(text: &str) -> Result<(Vec<&str>, &str), String> {
    let inside = text.strip_prefix('(').ok_or("it begins with (")?;
    let (inside, rest) = inside.split_once(')').ok_or("a ) is missing")?;
    match inside.trim() {
        "" => Ok((Vec::new(), rest)),
        items => Ok((items.split(',').map(str::trim).collect(), rest)),
    }
}

/// Reads the signatures of a section, in the order of its lines.
pub(crate) fn of_section(
    section: &[u8],
    signatures: &mut Vec<(String, Signature)>,
) -> Result<(), SignatureError> {
    let text = std::str::from_utf8(section).map_err(|_| SignatureError::Syntax {
        text: String::from_utf8_lossy(section).into_owned(),
        why: format!("the section {SECTION} is not UTF-8"),
    })?;
    // Each object file that a linker puts together may end its part with a zero.
    for line in text.split(['\n', '\0']).map(str::trim).filter(|line| !line.is_empty()) {
        let (name, signature) = line.split_once(':').ok_or_else(|| SignatureError::Syntax {
            text: line.to_owned(),
            why: "a line is a name, a colon and a signature".into(),
        })?;
        signatures.push((name.trim().to_owned(), Signature::parse(signature)?));
    }
    Ok(())
}

/// Why a signature cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignatureError {
    /// It is none.
    Syntax {
        /// The signature.
        text: String,
        /// What is wrong with it.
        why: String,
    },
    /// It doesn't fit its function's type, or the module lacks what it needs.
    Misfit {
        /// The function's name.
        function: String,
        /// Where in the signature; none for the whole of it.
        place: Option<Position>,
        /// What is wrong.
        why: String,
    },
}

impl fmt::Display for SignatureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SignatureError::Syntax { text, why } => write!(f, "the signature {text:?} cannot be read: {why}"),
            SignatureError::Misfit { function, why, .. } => {
                write!(f, "the signature of {function} does not fit: {why}")
            }
        }
    }
}

impl std::error::Error for SignatureError {}

/// A position in a signature; both count from one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Position {
    /// An argument.
    Argument(usize),
    /// A result.
    Result(usize),
}

impl fmt::Display for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let params: Vec<_> = self.params.iter().map(|ty| ty.name()).collect();
        write!(f, "({})", params.join(", "))?;
        let results: Vec<_> = self.results.iter().map(ToString::to_string).collect();
        match results.as_slice() {
            [] => Ok(()),
            [one] => write!(f, " -> {one}"),
            many => write!(f, " -> ({})", many.join(", ")),
        }
    }
}

impl fmt::Display for ResultType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", if self.borrowed { "borrowed " } else { "" }, self.ty.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signatures_are_read_and_written() {
        for text in
            ["()", "(string)", "(string, i32) -> binary", "() -> borrowed string", "(f64) -> (i64, string)"]
        {
            assert_eq!(Signature::parse(text).unwrap().to_string(), text);
        }
        for (text, plain) in
            [("( ) -> ( )", "()"), (" (i32 ,f32)->borrowed  binary ", "(i32, f32) -> borrowed binary")]
        {
            assert_eq!(Signature::parse(text).unwrap().to_string(), plain);
        }
    }

    #[test]
    fn what_is_no_signature_says_why() {
        for (text, part) in [
            ("", "begins with ("),
            ("i32 -> i32", "begins with ("),
            ("(i32", "a ) is missing"),
            ("(i32) i32", "comes ->"),
            ("(i32) ->", "\"\" is none"),
            ("(i32,)", "\"\" is none"),
            ("(text)", "\"text\" is none"),
            ("(borrowed string)", "\"borrowed string\" is none"),
            ("() -> borrowed i32", "cannot be borrowed"),
            ("() -> (i32) -> i32", "follows"),
        ] {
            match Signature::parse(text) {
                Err(SignatureError::Syntax { text: said, why }) => {
                    assert_eq!(said, text);
                    assert!(why.contains(part), "{text}: {why}");
                }
                other => panic!("{text}: {other:?}"),
            }
        }
    }

    #[test]
    fn a_section_has_one_signature_a_line() {
        let of = |section: &str| {
            let text = format!("(module (@custom \"instar.signatures\" \"{section}\"))");
            let wasm = crate::engine::parse_text(&text).unwrap();
            crate::facts::Facts::read(crate::What::Module, &wasm).signatures(&wasm)
        };
        let names = |found: Vec<(String, Signature)>| -> Vec<String> {
            found.iter().map(|(name, signature)| format!("{name}{signature}")).collect()
        };
        assert_eq!(names(of("").unwrap()), Vec::<String>::new());
        assert_eq!(names(of("a: ()\\n\\n b : (i32)\\00c: ()").unwrap()), ["a()", "b(i32)", "c()"]);
        assert!(matches!(of("a"), Err(SignatureError::Syntax { text, .. }) if text == "a"));
        assert!(matches!(of("\\ff"), Err(SignatureError::Syntax { .. })));
    }
}
