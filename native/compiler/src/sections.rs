//! The sections of a module, written one after the other when everything has its number.

use crate::code::{Code, I32, I64};
use crate::context::{Context, Import, Signature};
use crate::error::Result;
use crate::places::Places;
use crate::statics::BASE;
use instar_terms::imports::BUDGET;
use instar_terms::layout::{PAGE, STACK_BASE};
use instar_terms::lines;
use instar_terms::section::{self, Export, Section};
use wasm_encoder::{
    BranchHints, CodeSection, ConstExpr, CustomSection, DataSection, ElementSection, Elements, EntityType,
    ExportKind, ExportSection, FunctionSection, GlobalSection, GlobalType, ImportSection, MemorySection,
    MemoryType, Module, NameMap, NameSection, RefType, TableSection, TableType, TypeSection,
};

/// The smallest table of funs, where there is a library.
const LEAST_FUNS: u32 = 128;
/// So many bytes that are zero are not written.
const GAP: usize = 64;
/// The module of the library that has what processes are made of, and the export that is its function `start/1`.
const PROCESSES: &str = "Elixir.Instar.Compiler.Wasm.SandboxProcesses";
const START: &str = "$process";
/// The heap that a module starts with, in bytes.
const FIRST_HEAP: u32 = 256 << 10;

/// The bytes of a module with these bodies, in the order of their numbers; `exports` are names and indices of functions, and
/// `places` what lines of the first bodies are.
pub(crate) fn write(
    mut context: Context,
    bodies: Vec<Code>,
    exports: &[(String, usize)],
    places: &Places<'_>,
) -> Result<Vec<u8>> {
    places.name(&mut context);
    let (functions, names) = functions(&mut context);
    let (mut export_section, terms) = exported(&mut context, exports);

    let pools: Vec<(u32, Vec<u64>)> =
        context.fixed.pools().map(|(number, words)| (number, words.to_vec())).collect();
    for (number, words) in pools {
        if let Some(place) = context.fixed.place(number) {
            context.statics.pool(place, &words)?;
        }
    }
    let statics = context.statics.bytes().len() as u32;
    // Whole pages for the heap, so that no static shares one with it.
    let heap_base = (BASE + statics).next_multiple_of(8);
    let pages = (heap_base + FIRST_HEAP).div_ceil(PAGE);
    let globals = globals(heap_base, &mut export_section);
    export_section.export("memory", ExportKind::Memory, 0);
    export_section.export("funs", ExportKind::Table, 0);
    let (tables, elements) = funs(&context);

    let mut types = TypeSection::new();
    for (params, results) in &context.types.items {
        types.ty().function(params.iter().copied(), results.iter().copied());
    }
    let mut imports = ImportSection::new();
    for (module, name, kind) in imported(&context) {
        imports.import(module, name, EntityType::Function(*kind));
    }
    let (code, hints, lines) = code(&context, bodies);
    let mut data = DataSection::new();
    for (address, bytes) in written(context.statics.bytes()) {
        data.active(0, &ConstExpr::i32_const((BASE as usize + address) as i32), bytes.iter().copied());
    }

    let mut module = Module::new();
    module.section(&types).section(&imports).section(&functions).section(&tables).section(&memory(pages));
    module.section(&globals).section(&export_section).section(&elements).section(&hints).section(&code);
    module.section(&data).section(&names);
    module.section(&CustomSection { name: section::NAME.into(), data: terms.encode().into() });
    let lines = places.written(context.imported_count(), lines).encode();
    module.section(&CustomSection { name: lines::NAME.into(), data: lines.into() });
    Ok(module.finish())
}

// What is imported, and the first of it again, which is the runtime's, until the number is round.
fn imported(context: &Context) -> impl Iterator<Item = &Import> {
    let first = context.imports.items.first();
    let more = context.imported_count() as usize - context.imports.items.len();
    context.imports.items.iter().chain(first.into_iter().cycle().take(more))
}

// The pieces of what a memory begins with that are not zero, and where they are.
fn written(bytes: &[u8]) -> Vec<(usize, &[u8])> {
    let mut pieces = Vec::new();
    let (mut start, mut end) = (0, 0);
    for (index, chunk) in bytes.chunks(8).enumerate() {
        if chunk.iter().any(|byte| *byte != 0) {
            let at = 8 * index;
            if at - end > GAP {
                pieces.push((start, &bytes[start..end]));
                start = at;
            }
            end = at + chunk.len();
        }
    }
    pieces.push((start, &bytes[start..end]));
    pieces.retain(|(_, bytes)| !bytes.is_empty());
    pieces
}

// The type of each function, and the names of all, imports included.
fn functions(context: &mut Context) -> (FunctionSection, NameSection) {
    let mut functions = FunctionSection::new();
    let mut names = NameMap::new();
    let mut number = 0;
    for (_, name, _) in imported(context) {
        names.append(number, name);
        number += 1;
    }
    let mut declare = |kind: u32, name: &str| {
        functions.function(kind);
        names.append(number, name);
        number += 1;
    };
    for signature in context.signatures.clone() {
        declare(context.type_number(&signature.params(), &[I64]), &signature.mfa.to_string());
    }
    for helper in context.helpers.items.clone() {
        let (params, results) = helper.signature(context);
        declare(context.type_number(&params, &results), &helper.name(context));
    }
    for fun in context.fun_names() {
        declare(context.words_type(fun.arity + 1), &format!("fun {}:{}/{}", fun.module, fun.name, fun.arity));
    }
    for index in context.wrappers.items.clone() {
        let mfa = context.signatures[index].mfa.clone();
        declare(context.words_type(mfa.arity), &format!("{mfa} of words"));
    }
    let mut section = NameSection::new();
    section.functions(&names);
    (functions, section)
}

// What can be called from outside, and what the module says of itself.
fn exported(context: &mut Context, exports: &[(String, usize)]) -> (ExportSection, Section) {
    let mut export_section = ExportSection::new();
    let (release, atoms) = (context.release, context.statics.atoms());
    let mut terms = Section { release, atoms, exports: Vec::new(), funs: context.fun_names() };
    for (wasm_name, index) in exports {
        let number = context.boxed_function(*index);
        export_section.export(wasm_name, ExportKind::Func, number);
        let mfa = &context.signatures[*index].mfa;
        terms.exports.push(Export {
            name: mfa.name.to_string(),
            arity: mfa.arity,
            wasm_name: wasm_name.clone(),
        });
    }
    // What a process begins with; nobody else calls it.
    let start = |signature: &Signature| {
        &*signature.mfa.module == PROCESSES && &*signature.mfa.name == "start" && signature.mfa.arity == 1
    };
    if let Some(index) = context.signatures.iter().position(start) {
        let number = context.boxed_function(index);
        export_section.export(START, ExportKind::Func, number);
    }
    (export_section, terms)
}

// The budget's number is `code::BUDGET`.
fn globals(heap_base: u32, exports: &mut ExportSection) -> GlobalSection {
    let mut globals = GlobalSection::new();
    let mutable = |val_type| GlobalType { val_type, mutable: true, shared: false };
    let fixed = GlobalType { val_type: I32, mutable: false, shared: false };
    for (name, kind, value) in [
        (BUDGET, mutable(I64), ConstExpr::i64_const(0)),
        ("stack_base", fixed, ConstExpr::i32_const(STACK_BASE as i32)),
        ("heap_base", fixed, ConstExpr::i32_const(heap_base as i32)),
    ] {
        exports.export(name, ExportKind::Global, globals.len());
        globals.global(kind, &value);
    }
    globals
}

fn memory(pages: u32) -> MemorySection {
    let mut memories = MemorySection::new();
    memories.memory(MemoryType {
        minimum: pages.into(),
        maximum: None,
        memory64: false,
        shared: false,
        page_size_log2: None,
    });
    memories
}

// The table of funs, and what is in it.
fn funs(context: &Context) -> (TableSection, ElementSection) {
    let count = context.funs.items.len() as u32;
    // Calls of funs have the table's size in their code.
    let size = if context.fixed.is_none() { count } else { count.next_power_of_two().max(LEAST_FUNS) };
    let mut tables = TableSection::new();
    tables.table(TableType {
        element_type: RefType::FUNCREF,
        minimum: size.into(),
        maximum: Some(size.into()),
        table64: false,
        shared: false,
    });
    let mut elements = ElementSection::new();
    let first = context.first_fun();
    let entries: Vec<u32> = (first..first + count).collect();
    elements.active(None, &ConstExpr::i32_const(0), Elements::Functions(entries.into()));
    (tables, elements)
}

// The code, which branches are rare, and from which byte of each body on which line holds.
fn code(context: &Context, bodies: Vec<Code>) -> (CodeSection, BranchHints, Vec<Vec<(u32, u32)>>) {
    let mut code = CodeSection::new();
    let mut hints = BranchHints::new();
    let mut lines = Vec::with_capacity(bodies.len());
    for (body, number) in bodies.into_iter().zip(context.imported_count()..) {
        let (bytes, of_body, lines_of_body) = body.finish();
        lines.push(lines_of_body);
        code.raw(&bytes);
        if !of_body.is_empty() {
            hints.function_hints(number, of_body);
        }
    }
    (code, hints, lines)
}
