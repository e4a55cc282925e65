//! The custom section by which a module says that it takes and returns Erlang terms.
//!
//! Numbers are little-endian `u32`, texts are UTF-8 after their length in bytes, lists follow their length:
//! version, OTP release, atoms, exports (name, arity, name of the wasm export), funs (module, name, arity).

use std::fmt;

/// The name of the custom section.
pub const NAME: &str = "instar.terms";
/// The version of everything that this crate describes. A module of another version is not run.
pub const VERSION: u32 = 2;

/// What a compiled module says of itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Section {
    /// The OTP release whose answers the module gives; some built-in functions differ between them.
    pub release: u32,
    /// The text of each atom, at its index; the first are [`crate::atoms::WELL_KNOWN`].
    pub atoms: Vec<String>,
    /// The functions that a caller may call.
    pub exports: Vec<Export>,
    /// What stands at each index of the table of funs.
    pub funs: Vec<Fun>,
}

/// A function that a caller may call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Export {
    /// Its name in Erlang.
    pub name: String,
    /// The number of its arguments.
    pub arity: u32,
    /// The name of the WebAssembly export.
    pub wasm_name: String,
}

/// One entry of the table of funs, for error texts and for comparing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fun {
    /// The module that it is written in.
    pub module: String,
    /// The function that holds its code.
    pub name: String,
    /// The number of arguments that a caller passes.
    pub arity: u32,
}

/// Why bytes are no section.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SectionError {
    /// They end too early, go on after the end, or hold a text that is no UTF-8.
    Malformed,
    /// They were made for another version.
    Version(u32),
}

impl fmt::Display for SectionError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            SectionError::Malformed => write!(formatter, "the section {NAME} is malformed"),
            SectionError::Version(found) => {
                write!(formatter, "the section {NAME} has version {found}, this is version {VERSION}")
            }
        }
    }
}

impl std::error::Error for SectionError {}

impl Section {
    /// The section's bytes.
    pub fn encode(&self) -> Vec<u8> {
        let mut bytes = [VERSION.to_le_bytes(), self.release.to_le_bytes()].concat();
        number(&mut bytes, self.atoms.len());
        self.atoms.iter().for_each(|atom| text(&mut bytes, atom));
        number(&mut bytes, self.exports.len());
        for export in &self.exports {
            text(&mut bytes, &export.name);
            bytes.extend(export.arity.to_le_bytes());
            text(&mut bytes, &export.wasm_name);
        }
        number(&mut bytes, self.funs.len());
        for fun in &self.funs {
            text(&mut bytes, &fun.module);
            text(&mut bytes, &fun.name);
            bytes.extend(fun.arity.to_le_bytes());
        }
        bytes
    }

    /// The section in these bytes, which nobody has to trust.
    pub fn decode(bytes: &[u8]) -> Result<Section, SectionError> {
        let mut reader = Reader(bytes);
        match reader.number()? {
            VERSION => {}
            other => return Err(SectionError::Version(other)),
        }
        let release = reader.number()?;
        let atoms = reader.list(Reader::text)?;
        let exports = reader.list(|reader| {
            Ok(Export { name: reader.text()?, arity: reader.number()?, wasm_name: reader.text()? })
        })?;
        let funs = reader.list(|reader| {
            Ok(Fun { module: reader.text()?, name: reader.text()?, arity: reader.number()? })
        })?;
        if reader.0.is_empty() {
            Ok(Section { release, atoms, exports, funs })
        } else {
            Err(SectionError::Malformed)
        }
    }
}

fn number(bytes: &mut Vec<u8>, value: usize) {
    bytes.extend((value as u32).to_le_bytes());
}

fn text(bytes: &mut Vec<u8>, value: &str) {
    number(bytes, value.len());
    bytes.extend(value.as_bytes());
}

struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    fn number(&mut self) -> Result<u32, SectionError> {
        let (head, rest) = self.0.split_first_chunk::<4>().ok_or(SectionError::Malformed)?;
        self.0 = rest;
        Ok(u32::from_le_bytes(*head))
    }

    fn text(&mut self) -> Result<String, SectionError> {
        let length = self.number()? as usize;
        let (head, rest) = self.0.split_at_checked(length).ok_or(SectionError::Malformed)?;
        self.0 = rest;
        std::str::from_utf8(head).map(str::to_owned).map_err(|_| SectionError::Malformed)
    }

    // The length is not trusted: nothing is reserved for it.
    fn list<T>(
        &mut self,
        mut item: impl FnMut(&mut Self) -> Result<T, SectionError>,
    ) -> Result<Vec<T>, SectionError> {
        let length = self.number()?;
        let mut items = Vec::new();
        for _ in 0..length {
            items.push(item(self)?);
        }
        Ok(items)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example() -> Section {
        Section {
            release: 27,
            atoms: vec!["false".into(), "true".into(), "Überraschung".into()],
            exports: vec![Export { name: "run".into(), arity: 2, wasm_name: "run/2".into() }],
            funs: vec![Fun { module: "Elixir.A".into(), name: "-run/2-fun-0-".into(), arity: 1 }],
        }
    }

    #[test]
    fn what_is_encoded_is_decoded() {
        assert_eq!(Section::decode(&example().encode()), Ok(example()));
        assert_eq!(Section::decode(&Section::default().encode()), Ok(Section::default()));
    }

    #[test]
    fn no_bytes_are_trusted() {
        let bytes = example().encode();
        for length in 0..bytes.len() {
            assert_eq!(Section::decode(&bytes[..length]), Err(SectionError::Malformed));
        }
        for position in 0..bytes.len() {
            let mut wrong = bytes.clone();
            wrong[position] ^= 0xff;
            let _ = Section::decode(&wrong);
        }
        let more = [bytes.as_slice(), &[0]].concat();
        assert_eq!(Section::decode(&more), Err(SectionError::Malformed));
        assert_eq!(Section::decode(&1u32.to_le_bytes()), Err(SectionError::Version(1)));
    }
}
