//! What the calls were that a trap has ended: functions, files and lines.
//!
//! Where they were is noted when it happens ([`crate::faults`]). What that means says a table in the native code, where the module was compiled
//! from sources and says so by DWARF ([`instar_codegen::places`]), and else the names of its functions.

use crate::faults::Noted;
use crate::native::image;
use instar_codegen::elf;
use instar_codegen::places::{PLACES, Places};
use std::ops::Range;
use std::sync::{Arc, OnceLock};
use wasmtime::Module;

/// Frames of a trace, of which one call may be several.
const MOST_FRAMES: usize = 64;

/// A frame of a trace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// What the function is called.
    pub function: String,
    /// The file of the sources.
    pub file: Option<String>,
    /// The line there.
    pub line: Option<u32>,
}

/// Names that a module has for its functions because it exports them, and how many functions it has, by their numbers: behind these there may be
/// some that the compiler has added.
#[derive(Debug, Clone, Default)]
pub(crate) struct Exported {
    pub(crate) functions: u32,
    pub(crate) names: Vec<(u32, Box<str>)>,
}

/// The functions of a module as they lie in its native code.
pub(crate) struct Frames {
    module: Module,
    exported: Arc<Exported>,
    functions: OnceLock<Vec<Function>>,
    // Where in the image the table is.
    table: OnceLock<Range<usize>>,
}

struct Function {
    code: Range<usize>,
    number: u32,
    name: Option<String>,
}

impl Frames {
    pub(crate) fn new(module: &Module, exported: &Arc<Exported>) -> Frames {
        let (functions, table) = (OnceLock::new(), OnceLock::new());
        Frames { module: module.clone(), exported: exported.clone(), functions, table }
    }

    /// The frames of a trap, the innermost first.
    pub(crate) fn of(&self, noted: &Noted) -> Vec<Frame> {
        let text = self.module.text().as_ptr_range();
        let text = text.start as usize..text.end as usize;
        let image = image(&self.module);
        let table = self.table.get_or_init(|| {
            let table = elf::section(image, PLACES).unwrap_or_default();
            let start = (table.as_ptr() as usize).wrapping_sub(image.as_ptr() as usize);
            if table.is_empty() { 0..0 } else { start..start + table.len() }
        });
        let places = image.get(table.clone()).and_then(Places::read);
        let mut frames = Vec::new();
        for (index, address) in noted.addresses().enumerate().filter(|(_, address)| text.contains(address)) {
            let has_begun = index > 0 || !noted.is_overflow;
            self.add((address - text.start, has_begun), places.as_ref(), &mut frames);
            if frames.len() >= MOST_FRAMES {
                break;
            }
        }
        frames
    }

    fn add(&self, (at, has_begun): (usize, bool), places: Option<&Places<'_>>, frames: &mut Vec<Frame>) {
        let functions = self.functions.get_or_init(|| self.functions());
        let after = functions.partition_point(|function| function.code.start <= at);
        let Some(function) = after.checked_sub(1).map(|index| &functions[index]) else { return };
        // The compiler's own are nobody's.
        if !function.code.contains(&at) || function.number >= self.exported.functions {
            return;
        }
        let at = if has_begun { at } else { function.code.start };
        let mut found = places.map(|places| places.find(at, &function.code)).unwrap_or_default();
        if !has_begun {
            // Nor has anything that was inlined into it.
            found.drain(..found.len().saturating_sub(1));
        }
        if found.is_empty() {
            frames.push(Frame { function: self.name(function), file: None, line: None });
        }
        frames.extend(found.iter().map(|place| Frame {
            function: match place.function {
                "" => self.name(function),
                name => name.to_owned(),
            },
            file: place.file.map(str::to_owned),
            line: place.line,
        }));
    }

    fn functions(&self) -> Vec<Function> {
        let function = |function: wasmtime::ModuleFunction| Function {
            code: function.offset..function.offset + function.len,
            number: function.index.as_u32(),
            name: function.name,
        };
        let mut functions: Vec<_> = self.module.functions().map(function).collect();
        functions.sort_by_key(|function| function.code.start);
        functions
    }

    // As the debugger calls it.
    fn name(&self, function: &Function) -> String {
        let exported = || {
            let mut names = self.exported.names.iter();
            names.find(|(number, _)| *number == function.number).map(|(_, name)| name.to_string())
        };
        function.name.clone().or_else(exported).unwrap_or_else(|| format!("func{}", function.number))
    }
}
