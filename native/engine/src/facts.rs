//! What there is to know of a module or a component beside its native code, from one reading of its bytes.
//!
//! A load reads them when it begins: which stack and which engine code has is asked before it is looked for. Operators are
//! read later, once the code is there that they are of ([`Facts::operators`]), and only while somebody still has a
//! question: most modules have a memory, which says without them that calls share no instance. A compiler, which may be
//! in another process, reads its bytes once too.
//!
//! Each question has a file of its own, which is shown the sections one after another: [`crate::brief`],
//! [`crate::state`] and [`crate::signature`].

use crate::brief::{Briefs, Cost};
use crate::error::LoadError;
use crate::frames::Exported;
use crate::reading::payloads;
use crate::signature::{self, Signature, SignatureError};
use crate::state::State;
use instar_codegen::What;
use instar_terms::section::{NAME, Section};
use std::collections::BTreeSet;
use std::ops::Range;
use wasmparser::{
    BinaryReader, ElementItems, ElementKind, ElementSectionReader, ExternalKind, FunctionBody, Payload,
    TypeRef,
};

/// The texts of the atoms of a module whose functions take terms; none for other bytes.
pub fn atoms(wasm: &[u8]) -> Vec<String> {
    // Where the bytes stop making sense, wasmtime will say so better.
    let found = payloads(wasm).map_while(Result::ok).find_map(|payload| match payload {
        Payload::CustomSection(section) if section.name() == NAME => Some(section.data()),
        _ => None,
    });
    let section = found.and_then(|bytes| Section::decode(bytes).ok());
    section.map(|section| section.atoms).unwrap_or_default()
}

/// What bytes say of themselves. Where they stop making sense there is nothing more: wasmtime will say so better.
#[derive(Debug)]
pub(crate) struct Facts {
    /// Bytes of all data segments, also of the modules within a component.
    pub(crate) data: usize,
    /// Instances of core modules that a component names, in all components within it.
    pub(crate) core_instances: usize,
    /// Elements of passive segments. They are made when an instance is made, and so are bounded as tables are.
    pub(crate) passive: usize,
    /// Whether a module runs something when an instance of it is made.
    pub(crate) starts: bool,
    /// What is known of a module's functions by their numbers.
    pub(crate) exported: Exported,
    // Where the section about terms lies, and those with signatures.
    terms: Option<Range<usize>>,
    signatures: Vec<Range<usize>>,
    state: State,
    briefs: Briefs,
    // Where the bodies of functions lie, if anybody may want to read them.
    bodies: Vec<Range<usize>>,
}

impl Facts {
    /// Reads a module or a component.
    pub(crate) fn read(what: What, wasm: &[u8]) -> Facts {
        let is_module = what == What::Module;
        let mut facts = Facts {
            data: 0,
            core_instances: 0,
            passive: 0,
            starts: false,
            exported: Exported::default(),
            terms: None,
            signatures: Vec::new(),
            state: State::default(),
            briefs: Briefs::default(),
            bodies: Vec::new(),
        };
        for payload in payloads(wasm) {
            match payload {
                Ok(payload) if is_module => facts.see_module(&payload),
                Ok(Payload::DataSection(segments)) => facts.data += segments.range().len(),
                Ok(Payload::InstanceSection(instances)) => facts.core_instances += instances.count() as usize,
                Ok(_) => {}
                Err(error) => {
                    facts.state.fail(&error);
                    facts.briefs.close();
                    break;
                }
            }
        }
        facts
    }

    fn see_module(&mut self, payload: &Payload<'_>) {
        self.state.see(payload);
        self.briefs.see(payload);
        match payload {
            Payload::DataSection(segments) => self.data += segments.range().len(),
            Payload::ElementSection(segments) => self.passive += passive(segments),
            Payload::StartSection { .. } => self.starts = true,
            Payload::ImportSection(imports) => {
                let imports = imports.clone().into_imports().map_while(Result::ok);
                let is_function = |ty: TypeRef| matches!(ty, TypeRef::Func(_) | TypeRef::FuncExact(_));
                self.exported.functions += imports.filter(|import| is_function(import.ty)).count() as u32;
            }
            Payload::FunctionSection(functions) => self.exported.functions += functions.count(),
            Payload::ExportSection(exports) => {
                let exports = exports.clone().into_iter().map_while(Result::ok);
                let functions = exports.filter(|export| export.kind == ExternalKind::Func);
                self.exported.names.extend(functions.map(|export| (export.index, export.name.into())));
            }
            Payload::CustomSection(section) if section.name() == NAME && self.terms.is_none() => {
                self.terms = Some(section.data_offset()..section.data_offset() + section.data().len());
            }
            Payload::CustomSection(section) if section.name() == signature::SECTION => {
                self.signatures.push(section.data_offset()..section.data_offset() + section.data().len());
            }
            Payload::CodeSectionEntry(body) if self.state.is_open() || self.briefs.is_open() => {
                self.bodies.push(body.range());
            }
            _ => {}
        }
    }

    /// Whether it is a module whose functions take terms.
    pub(crate) fn has_terms(&self) -> bool {
        self.terms.is_some()
    }

    /// The section about terms, of the bytes that these facts are of.
    pub(crate) fn terms<'w>(&self, wasm: &'w [u8]) -> Option<&'w [u8]> {
        wasm.get(self.terms.clone()?)
    }

    /// The signatures that a module carries, in the order of its lines.
    pub(crate) fn signatures(&self, wasm: &[u8]) -> Result<Vec<(String, Signature)>, SignatureError> {
        let mut signatures = Vec::new();
        for section in self.signatures.iter().filter_map(|range| wasm.get(range.clone())) {
            signature::of_section(section, &mut signatures)?;
        }
        Ok(signatures)
    }

    /// What shows only in the operators of a module, as far as somebody asks for it; they are read once.
    pub(crate) fn operators(&self, wasm: &[u8], asked: Asked) -> Result<Operators, LoadError> {
        let (mut state, mut briefs) = (self.state.clone(), self.briefs.clone());
        if !asked.stateless {
            state.close();
        }
        if !asked.brief {
            briefs.close();
        }
        for range in &self.bodies {
            if !(state.is_open() || briefs.is_open()) {
                break;
            }
            let bytes = wasm.get(range.clone()).unwrap_or_default();
            let body = FunctionBody::new(BinaryReader::new(bytes, range.start));
            if let Err(error) = read_body(&body, &mut state, &mut briefs) {
                state.fail(&error);
                briefs.close();
            }
        }
        let stateless = state.into_verdict().map_err(|message| LoadError::Invalid { message })?;
        Ok(Operators { stateless, brief: briefs.functions() })
    }
}

/// What is asked of a module's operators.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asked {
    pub(crate) stateless: bool,
    pub(crate) brief: bool,
}

/// What they say.
#[derive(Debug)]
pub(crate) struct Operators {
    /// Whether a module has nothing that one call could leave behind for the next.
    pub(crate) stateless: bool,
    /// Names of the exported functions that are over at once.
    pub(crate) brief: BTreeSet<String>,
}

// Reads a function for as long as anybody wants to know more of it.
fn read_body(body: &FunctionBody<'_>, state: &mut State, briefs: &mut Briefs) -> wasmparser::Result<()> {
    let mut cost = if briefs.is_open() { Some(Cost::of_locals(body)?) } else { None };
    for operator in body.get_operators_reader()? {
        let is_counted = cost.as_ref().is_some_and(Cost::is_bounded);
        if !is_counted && !state.is_open() {
            break;
        }
        let operator = operator?;
        state.see_operator(&operator);
        if let Some(cost) = cost.as_mut().filter(|_| is_counted) {
            cost.see(&operator);
        }
    }
    briefs.add(cost);
    Ok(())
}

fn passive(segments: &ElementSectionReader<'_>) -> usize {
    let elements = |items: ElementItems<'_>| match items {
        ElementItems::Functions(items) => items.count() as usize,
        ElementItems::Expressions(_, items) => items.count() as usize,
    };
    let segments = segments.clone().into_iter().map_while(Result::ok);
    let passive = segments.filter(|segment| matches!(segment.kind, ElementKind::Passive));
    passive.map(|segment| elements(segment.items)).sum()
}

#[cfg(test)]
mod tests {
    use crate::engine::{Engine, parse_text};
    use crate::reading::readings;

    #[test]
    fn a_load_reads_a_module_once() {
        let engine = Engine::new().unwrap();
        let text = "(module (@custom \"instar.signatures\" \"f: (i32)\")
            (table 1 funcref) (elem (i32.const 0) func 0) (func (export \"f\") (param i32)))";
        let wasm = parse_text(text).unwrap();
        readings();
        let code = engine.load(&wasm, None).unwrap();
        assert_eq!(readings(), 1);
        assert!(code.is_stateless() && code.function("f").unwrap().is_brief());
        engine.load(&wasm, None).unwrap();
        assert_eq!(readings(), 1);
    }
}
