//! The table that stack traces are made of, for native code: where calls in it come back to, and which lines these are.
//!
//! wasmtime's own map says for each instruction which byte of the source it is of, in a tenth of the code's size. Traces ask for
//! calls only, and by the compiler's table of lines. So the map is made, read once, and replaced by a table of the calls, in the place where it was.

use crate::elf::{self, LINES};
use crate::reading::payloads;
use instar_terms::lines::{self, Native, Place, Returns, Written};
use std::collections::HashMap;
use std::ops::Range;
use wasmparser::{FunctionBody, Operator, Payload, TypeRef};
use wasmtime_environ::iterate_address_map;
use wasmtime_environ::obj::ELF_WASMTIME_ADDRMAP;

/// A module with a table of lines: what is asked of its source.
pub(crate) struct Source {
    written: Written,
    // Bytes of the module that each of the table's functions has.
    bodies: Vec<Range<u32>>,
    // Where calls are, and the places of these.
    calls: HashMap<u32, Place>,
}

impl Source {
    /// What a module says of its lines, if it does.
    pub(crate) fn read(wasm: &[u8]) -> Option<Source> {
        let (mut imported, mut bodies, mut written) = (0, Vec::new(), None);
        for payload in payloads(wasm) {
            match payload.ok()? {
                Payload::ImportSection(imports) => {
                    let is_function = |import: &wasmparser::Import<'_>| {
                        matches!(import.ty, TypeRef::Func(_) | TypeRef::FuncExact(_))
                    };
                    let imports = imports.into_imports().collect::<wasmparser::Result<Vec<_>>>().ok()?;
                    imported = imports.iter().filter(|import| is_function(import)).count();
                }
                Payload::CodeSectionEntry(body) => bodies.push(body),
                Payload::CustomSection(section) if section.name() == lines::NAME => {
                    written = Some(Written::decode(section.data())?);
                }
                _ => {}
            }
        }
        let mut source = Source { written: written?, bodies: Vec::new(), calls: HashMap::new() };
        for index in 0..source.written.functions.len() {
            let number = source.written.functions[index].number as usize;
            let body = bodies.get(number.checked_sub(imported)?)?;
            source.see(index, body)?;
        }
        Some(source)
    }

    fn see(&mut self, index: usize, body: &FunctionBody<'_>) -> Option<()> {
        let range = body.range();
        let start = range.start as u32;
        let mut operators = body.get_operators_reader().ok()?;
        while !operators.eof() {
            let (operator, at) = operators.read_with_offset().ok()?;
            if matches!(operator, Operator::Call { .. } | Operator::CallIndirect { .. }) {
                let place = self.written.functions[index].place(at as u32 - start);
                self.calls.insert(at as u32, place);
            }
        }
        self.bodies.push(start..range.end as u32);
        Some(())
    }

    /// The native code with the table of its calls instead of wasmtime's map.
    pub(crate) fn shorten(self, mut native: Vec<u8>) -> Option<Vec<u8>> {
        let table = self.returns(&native)?.encode();
        elf::replace(&mut native, ELF_WASMTIME_ADDRMAP, LINES, &table)?;
        Some(native)
    }

    fn returns(self, native: &[u8]) -> Option<Returns> {
        let map = elf::section(native, ELF_WASMTIME_ADDRMAP)?;
        // Bodies are in order, and so are those of native code.
        let mut order: Vec<usize> = (0..self.bodies.len()).collect();
        order.sort_by_key(|index| self.bodies[*index].start);
        let body_of = |at: u32| {
            let after = order.partition_point(|index| self.bodies[*index].start <= at);
            let index = *order.get(after.checked_sub(1)?)?;
            self.bodies[index].contains(&at).then_some(index)
        };
        let mut functions: Vec<Native> = Vec::new();
        let mut open: Option<(usize, Native)> = None;
        let mut close = |open: &mut Option<(usize, Native)>, end: u32| {
            if let Some((_, native)) = open.take() {
                functions.push(Native { end, ..native });
            }
        };
        for (text, at) in iterate_address_map(map)? {
            // What belongs to no byte of the source may stand in the midst of a function.
            let Some(at) = at.file_offset() else { continue };
            let body = body_of(at);
            if open.as_ref().map(|(index, _)| *index) != body {
                close(&mut open, text);
                open = body.map(|index| {
                    let name = self.written.functions[index].name.clone();
                    (index, Native { name, start: text, end: text, calls: Vec::new() })
                });
            }
            if let (Some((_, native)), Some(place)) = (&mut open, self.calls.get(&at)) {
                native.calls.push((text, *place));
            }
        }
        close(&mut open, u32::MAX);
        functions.retain(|native| !native.calls.is_empty());
        functions.sort_by_key(|native| native.start);
        let Written { files, modules, .. } = self.written;
        Some(Returns { files, modules, functions })
    }
}
