//! What a module's calls know beside their memory: the names of atoms, and which functions there are.

use crate::atoms::WELL_KNOWN;
use crate::section::Section;
use std::collections::HashMap;
use std::sync::Arc;

/// The atoms and functions that a module has from its section on.
#[derive(Debug, Default)]
pub struct Module {
    release: u32,
    names: Vec<Box<str>>,
    indices: HashMap<Box<str>, u32>,
    funs: Vec<(u32, u32, u32)>,
}

impl Module {
    /// What the section says; nothing when an atom is listed twice or a well-known one is elsewhere.
    pub fn new(section: &Section) -> Option<Module> {
        let mut names: Vec<Box<str>> = Vec::with_capacity(section.atoms.len());
        let mut indices = HashMap::with_capacity(section.atoms.len());
        for name in &section.atoms {
            if indices.insert(name.as_str().into(), names.len() as u32).is_some() {
                return None;
            }
            names.push(name.as_str().into());
        }
        if !WELL_KNOWN.iter().enumerate().all(|(index, name)| names.get(index).is_some_and(|n| **n == **name))
        {
            return None;
        }
        let funs = section
            .funs
            .iter()
            .map(|fun| {
                Some((*indices.get(fun.module.as_str())?, *indices.get(fun.name.as_str())?, fun.arity))
            })
            // The name of a fun that is no atom of the module can only be shown, never be compared.
            .map(|fun| fun.unwrap_or((0, 0, 0)))
            .collect();
        Some(Module { release: section.release, names, indices, funs })
    }

    /// The names, in the order of their indices.
    pub fn names(&self) -> impl ExactSizeIterator<Item = &str> {
        self.names.iter().map(|name| &**name)
    }
}

/// The atoms of one call: those of the module, and those that came with the arguments.
#[derive(Debug, Default)]
pub struct Atoms {
    module: Arc<Module>,
    dynamic: Vec<Box<str>>,
    indices: HashMap<Box<str>, u32>,
}

impl Atoms {
    /// Those of a module.
    pub fn new(module: Arc<Module>) -> Atoms {
        Atoms { module, dynamic: Vec::new(), indices: HashMap::new() }
    }

    /// Only the ones that every module has.
    pub fn well_known() -> Atoms {
        let atoms = WELL_KNOWN.iter().map(|name| (*name).to_owned()).collect();
        let section = Section { atoms, ..Section::default() };
        Atoms::new(Arc::new(Module::new(&section).unwrap_or_default()))
    }

    /// The text of an atom; nothing when there is no such index.
    #[inline]
    pub fn name(&self, index: u32) -> Option<&str> {
        let index = index as usize;
        let fixed = &self.module.names;
        fixed.get(index).or_else(|| self.dynamic.get(index - fixed.len())).map(|name| &**name)
    }

    /// The atom with this text, if this call knows one.
    pub fn find(&self, name: &str) -> Option<u32> {
        self.module.indices.get(name).or_else(|| self.indices.get(name)).copied()
    }

    /// The atom with this text, which came from outside.
    pub fn intern(&mut self, name: &str) -> u32 {
        let known = self.module.indices.get(name).copied();
        known.unwrap_or_else(|| self.intern_other(name))
    }

    /// The same of a text that is none of the module's.
    pub fn intern_other(&mut self, name: &str) -> u32 {
        if let Some(index) = self.indices.get(name) {
            return *index;
        }
        let index = (self.module.names.len() + self.dynamic.len()) as u32;
        self.dynamic.push(name.into());
        self.indices.insert(name.into(), index);
        index
    }

    /// All of them, in the order of their indices.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.module.names().chain(self.dynamic.iter().map(|name| &**name))
    }

    /// How many atoms the module has itself: the first index of those that came with the arguments.
    pub fn fixed(&self) -> u32 {
        self.module.names.len() as u32
    }

    /// The OTP release whose answers the module gives.
    pub fn release(&self) -> u32 {
        self.module.release
    }

    /// Forgets what came with the arguments.
    pub fn clear(&mut self) {
        self.dynamic.clear();
        self.indices.clear();
    }

    /// Module, name (indices of atoms) and arity of an entry of the table of funs.
    pub fn fun(&self, index: usize) -> Option<(u32, u32, u32)> {
        self.module.funs.get(index).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn atoms_of_a_call_come_after_those_of_the_module() {
        let mut atoms = Atoms::well_known();
        assert_eq!(atoms.find("true"), Some(1));
        assert_eq!(atoms.intern("true"), 1);
        let new = atoms.intern("Überraschung");
        assert_eq!(new, atoms.fixed());
        assert_eq!(atoms.intern("Überraschung"), new);
        assert_eq!(atoms.name(new), Some("Überraschung"));
        atoms.clear();
        assert_eq!((atoms.name(new), atoms.find("Überraschung")), (None, None));
    }
}
