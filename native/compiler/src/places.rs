//! The table of lines: what the numbers are that the bodies of functions have for them.

use crate::context::Context;
use crate::program::{Function, Module};
use instar_terms::lines::{self, Name, OWN_FILE, Place, Written};
use std::collections::HashMap;
use std::rc::Rc;

/// Whose a function is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Origin {
    Document,
    Library,
    Host,
}

impl Origin {
    pub(crate) fn of(module: &Module) -> Origin {
        match module {
            Module { host: true, .. } => Origin::Host,
            Module { document: true, .. } => Origin::Document,
            _ => Origin::Library,
        }
    }
}

/// Modules of the sandbox that stand in the place of the VM's own functions: they are in no trace.
const SANDBOX: &str = "Elixir.Instar.Compiler.Wasm.Sandbox";

/// The module that a trace names for one whose functions raise what the VM's own would.
pub(crate) fn shown(module: &Rc<str>) -> Rc<str> {
    match module.strip_prefix(SANDBOX) {
        Some("Processes" | "System") => "erlang".into(),
        _ => module.clone(),
    }
}

/// What is known of the functions that have lines, in the order of their bodies.
pub(crate) struct Places<'p> {
    /// The document's file, whose name the table does not have: who loads it says how it is called.
    pub file: Option<&'p str>,
    pub functions: &'p [(usize, Origin, &'p Function)],
}

/// Texts by their numbers.
#[derive(Default)]
struct Texts {
    all: Vec<String>,
    numbers: HashMap<String, u32>,
}

impl Texts {
    fn number(&mut self, text: &str) -> u32 {
        if let Some(number) = self.numbers.get(text) {
            return *number;
        }
        let number = self.all.len() as u32;
        self.all.push(text.to_owned());
        self.numbers.insert(text.to_owned(), number);
        number
    }
}

impl Places<'_> {
    /// Has the names that are the document's own among the module's atoms, where they are counted.
    pub(crate) fn name(&self, context: &mut Context) {
        for (_, origin, function) in self.functions {
            if *origin == Origin::Document {
                context.atom(&function.mfa.module);
                context.atom(&function.mfa.name);
            }
        }
    }

    /// The table, of the lines of each body in turn.
    pub(crate) fn written(&self, imported: u32, bodies: Vec<Vec<(u32, u32)>>) -> Written {
        let (mut files, mut modules, mut functions) = (Texts::default(), Texts::default(), Vec::new());
        files.number(OWN_FILE);
        for (((_, origin, function), of_body), number) in self.functions.iter().zip(bodies).zip(imported..) {
            if *origin == Origin::Host || function.mfa.module.starts_with(SANDBOX) {
                continue;
            }
            let own = self.file.filter(|_| *origin == Origin::Document);
            let mut place = |line: u32| {
                let known = (line as usize).checked_sub(1).and_then(|index| function.places.get(index));
                known.map_or(Place::default(), |(file, line)| {
                    let file = if own == Some(&**file) { OWN_FILE } else { &**file };
                    Place { file: files.number(file), line: *line }
                })
            };
            let places = of_body.into_iter().map(|(at, line)| (at, place(line))).collect();
            let name = Name {
                module: modules.number(&function.mfa.module),
                name: function.mfa.name.to_string(),
                arity: function.mfa.arity,
            };
            functions.push(lines::Function { number, name, places });
        }
        Written { files: files.all, modules: modules.all, functions }
    }
}
