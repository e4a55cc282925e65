//! What a module imports, read from its bytes before anything of it is compiled: to compile a large module takes minutes,
//! and what nobody can offer it is known at once.
//!
//! The engine offers WASI; a host offers functions of numbers, under names that it knows. Here is said of what kind and
//! type each import is, and who could meet it.

use crate::component::ROOT;
use crate::error::LoadError;
use crate::reading::{check_depth, is_component, payloads};
use crate::store::Context;
use crate::told::Room;
use crate::wasi;
use instar_terms::section::NAME;
use std::collections::HashMap;
use wasmparser::{
    BinaryReaderError, ComponentAlias, ComponentExternalKind, ComponentOuterAliasKind, ComponentType,
    ComponentTypeRef, CompositeInnerType, FuncType, Import, InstanceTypeDeclaration, Payload, TypeBounds,
    TypeRef, ValType, Validator,
};
use wasmtime::{ExternType, Linker, Store};

/// The custom section that says of which component a core module is to become a part; behind it may stand a name.
const COMPONENT_TYPE: &str = "component-type";

/// Something that a module imports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// The module's name for the one who should offer it.
    pub module: String,
    /// The name of what is wanted.
    pub name: String,
    /// Its type in words: `a function (i32) -> i32`, `a memory of at least 1 page`.
    pub ty: String,
    /// Who may meet it.
    pub met: Met,
}

/// Who may meet an import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Met {
    /// The engine does.
    Engine,
    /// The host, if it offers a function of that name with these types.
    Host {
        /// Of the arguments.
        params: Vec<String>,
        /// Of the results.
        results: Vec<String>,
    },
    /// Nobody: why.
    Nobody(String),
}

impl Met {
    // By a function of any types.
    fn asked() -> Met {
        Met::Host { params: Vec::new(), results: Vec::new() }
    }
}

/// What a module imports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wants {
    /// In the module's order.
    pub imports: Vec<Wanted>,
    /// Whether the module is only the core of a component, which is still to be made of it.
    pub is_core_of_component: bool,
    /// What a component imports that is no plain data, if it does: the first such thing, and where it is.
    pub unsupported: Option<(String, String)>,
}

/// Reads what a module or a component imports, as far as that takes no more than so many bytes; nothing for one that cannot be
/// read, or a module that has terms, whose imports are the engine's own.
pub(crate) fn read(
    wasm: &[u8],
    linker: &Linker<Context>,
    most: usize,
) -> std::result::Result<Option<Wants>, LoadError> {
    let mut room = Room::of(most);
    if is_component(wasm) {
        return refused(of_component(wasm, &mut room));
    }
    let Some(Some((imports, is_core_of_component))) = refused(sections(wasm, &mut room))? else {
        return Ok(None);
    };
    let mut first: HashMap<(String, String), String> = HashMap::new();
    let imports = imports.into_iter().map(|mut wanted| {
        let key = (wanted.module.clone(), wanted.name.clone());
        let known = first.entry(key).or_insert_with(|| wanted.ty.clone());
        match (of_engine(linker, &wanted), &wanted.met) {
            (Some(offered), _) if offered == wanted.ty => wanted.met = Met::Engine,
            (Some(offered), _) => wanted.met = Met::Nobody(format!("WASI has it as {offered}")),
            (None, Met::Host { .. }) if *known != wanted.ty => {
                wanted.met = Met::Nobody(format!("the code imports the same name as {known}, too"));
            }
            _ => {}
        }
        wanted
    });
    Ok(Some(Wants { imports: imports.collect(), is_core_of_component, unsupported: None }))
}

// Bytes that make no sense say nothing.
fn refused<T>(result: std::result::Result<T, Unread>) -> std::result::Result<Option<T>, LoadError> {
    match result {
        Ok(read) => Ok(Some(read)),
        Err(Unread::TooMuch(error)) => Err(error),
        Err(Unread::Nonsense) => Ok(None),
    }
}

// Why nothing is told.
enum Unread {
    Nonsense,
    TooMuch(LoadError),
}

impl From<BinaryReaderError> for Unread {
    fn from(_error: BinaryReaderError) -> Unread {
        Unread::Nonsense
    }
}

impl From<LoadError> for Unread {
    fn from(error: LoadError) -> Unread {
        Unread::TooMuch(error)
    }
}

type Read<T> = std::result::Result<T, Unread>;

/// Whether the bytes are a valid component.
pub(crate) fn is_valid_component(wasm: &[u8]) -> bool {
    check_depth(wasm).is_ok() && Validator::new().validate_all(wasm).is_ok()
}

// Of an instance type: its exports.
type Exports<'a> = Vec<(&'a str, ComponentTypeRef)>;

// What the outermost component imports. Its types are counted, for imports name theirs by their numbers.
fn of_component(wasm: &[u8], room: &mut Room) -> Read<Wants> {
    let mut wants = Wants { imports: Vec::new(), is_core_of_component: false, unsupported: None };
    let mut types: Vec<Option<Exports<'_>>> = Vec::new();
    let mut depth = 0;
    for payload in payloads(wasm) {
        match payload? {
            Payload::Version { .. } => depth += 1,
            Payload::End(_) => depth -= 1,
            _ if depth != 1 => {}
            Payload::ComponentTypeSection(section) => {
                for ty in section {
                    types.push(exports(ty?));
                }
            }
            Payload::ComponentAliasSection(section) => {
                for alias in section {
                    if is_type(&alias?) {
                        types.push(None);
                    }
                }
            }
            Payload::ComponentExportSection(section) => {
                for export in section {
                    if export?.kind == ComponentExternalKind::Type {
                        types.push(None);
                    }
                }
            }
            Payload::ComponentImportSection(section) => {
                for import in section {
                    let import = import?;
                    wants.add(import.name.name, import.ty, &types, room)?;
                    if let ComponentTypeRef::Type(_) = import.ty {
                        types.push(None);
                    }
                }
            }
            _ => {}
        }
    }
    Ok(wants)
}

fn exports(ty: ComponentType<'_>) -> Option<Exports<'_>> {
    let ComponentType::Instance(declarations) = ty else { return None };
    let exports = declarations.iter().filter_map(|declaration| match declaration {
        InstanceTypeDeclaration::Export { name, ty } => Some((name.name, *ty)),
        _ => None,
    });
    Some(exports.collect())
}

fn is_type(alias: &ComponentAlias<'_>) -> bool {
    matches!(
        alias,
        ComponentAlias::InstanceExport { kind: ComponentExternalKind::Type, .. }
            | ComponentAlias::Outer { kind: ComponentOuterAliasKind::Type, .. }
    )
}

impl Wants {
    fn add(
        &mut self,
        from: &str,
        ty: ComponentTypeRef,
        types: &[Option<Exports<'_>>],
        room: &mut Room,
    ) -> std::result::Result<(), LoadError> {
        room.take(from.len())?;
        match ty {
            ComponentTypeRef::Func(_) => self.add_function(ROOT, from, Met::asked()),
            ComponentTypeRef::Instance(index) => {
                let exports = types.get(index as usize).and_then(Option::as_ref);
                let met = if wasi::is_offered(from) { Met::Engine } else { Met::asked() };
                for (name, ty) in exports.into_iter().flatten() {
                    room.take(from.len() + name.len())?;
                    match ty {
                        ComponentTypeRef::Func(_) => self.add_function(from, name, met.clone()),
                        _ if met == Met::Engine => {}
                        ty => self.refuse(*ty, name, || format!("the import {from}")),
                    }
                }
            }
            ty => self.refuse(ty, from, || "its imports".to_owned()),
        }
        Ok(())
    }

    fn add_function(&mut self, module: &str, name: &str, met: Met) {
        self.imports.push(Wanted {
            module: module.to_owned(),
            name: name.to_owned(),
            ty: "a function".to_owned(),
            met,
        });
    }

    // In the words of `component`. What else is no function, it says itself.
    fn refuse(&mut self, ty: ComponentTypeRef, name: &str, place: impl FnOnce() -> String) {
        if let (ComponentTypeRef::Type(TypeBounds::SubResource), None) = (ty, &self.unsupported) {
            self.unsupported = Some((format!("the resource {name}"), place()));
        }
    }
}

// What the engine offers under that name, in words.
fn of_engine(linker: &Linker<Context>, wanted: &Wanted) -> Option<String> {
    if wanted.module != wasi::MODULE {
        return None;
    }
    // The linker wants a store to look something up in; nothing of ours lives in one.
    let mut detached = Store::new(linker.engine(), Context::detached());
    let found = linker.get(&mut detached, &wanted.module, &wanted.name).ok()?;
    let ExternType::Func(ty) = found.ty(&detached) else { return None };
    let names = |types: &mut dyn Iterator<Item = wasmtime::ValType>| -> Vec<String> {
        types.map(|ty| ty.to_string()).collect()
    };
    Some(words::function(&names(&mut ty.params()), &names(&mut ty.results())))
}

// Nothing of a module that has terms.
fn sections(wasm: &[u8], room: &mut Room) -> Read<Option<(Vec<Wanted>, bool)>> {
    // By their indices; nothing for what is no function.
    let mut types: Vec<Option<FuncType>> = Vec::new();
    let (mut imports, mut is_core_of_component) = (Vec::new(), false);
    for payload in payloads(wasm) {
        match payload? {
            Payload::TypeSection(section) => {
                for group in section {
                    types.extend(group?.into_types().map(|ty| match ty.composite_type.inner {
                        CompositeInnerType::Func(ty) => Some(ty),
                        _ => None,
                    }));
                }
            }
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    let import = import?;
                    room.take(size(&import, &types))?;
                    imports.push(wanted(&import, &types));
                }
            }
            Payload::CustomSection(section) if section.name() == NAME => return Ok(None),
            Payload::CustomSection(section) => {
                let rest = section.name().strip_prefix(COMPONENT_TYPE);
                is_core_of_component |= rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(':'));
            }
            _ => {}
        }
    }
    Ok(Some((imports, is_core_of_component)))
}

// What its name and its type take, in words.
fn size(import: &Import<'_>, types: &[Option<FuncType>]) -> usize {
    let of = match import.ty {
        TypeRef::Func(index) | TypeRef::FuncExact(index) => index,
        TypeRef::Tag(tag) => tag.func_type_idx,
        _ => u32::MAX,
    };
    let ty = types.get(of as usize).and_then(Option::as_ref).map_or(0, words::bytes);
    import.module.len() + import.name.len() + ty
}

fn wanted(import: &Import<'_>, types: &[Option<FuncType>]) -> Wanted {
    let of_type = |index: u32| types.get(index as usize).and_then(Option::as_ref);
    let only_functions = || Met::Nobody("a host offers functions only".to_owned());
    let (ty, met) = match import.ty {
        TypeRef::Func(index) | TypeRef::FuncExact(index) => match of_type(index) {
            Some(ty) => of_function(ty),
            // Not valid, as the compiler will say.
            None => (String::from("a function"), Met::Engine),
        },
        TypeRef::Memory(memory) => (words::of_memory(&memory), only_functions()),
        TypeRef::Table(table) => (words::of_table(&table), only_functions()),
        TypeRef::Global(global) => (words::of_global(&global), only_functions()),
        TypeRef::Tag(tag) => {
            let params = of_type(tag.func_type_idx)
                .map_or_else(String::new, |ty| words::list(&words::names(ty.params())));
            (format!("a tag of exceptions {params}").trim_end().to_owned(), only_functions())
        }
    };
    Wanted { module: import.module.to_owned(), name: import.name.to_owned(), ty, met }
}

fn of_function(ty: &FuncType) -> (String, Met) {
    let (params, results) = (words::names(ty.params()), words::names(ty.results()));
    let text = words::function(&params, &results);
    let references = ty.params().iter().chain(ty.results()).find(|ty| matches!(ty, ValType::Ref(_)));
    let met = match references {
        Some(reference) => {
            Met::Nobody(format!("a host's functions take and return numbers, and no {reference}"))
        }
        None => Met::Host { params, results },
    };
    (text, met)
}

/// Types in words.
pub(crate) mod words {
    use std::fmt::Write;
    use wasmparser::{FuncType, GlobalType, MemoryType, TableType, ValType};

    /// The host's memory that a function's type takes when it is told, at least once in words and once by itself.
    pub(crate) fn bytes(ty: &FuncType) -> usize {
        (ty.params().len() + ty.results().len()) * 100
    }

    pub(super) fn names(types: &[ValType]) -> Vec<String> {
        types.iter().map(ToString::to_string).collect()
    }

    pub(crate) fn of_function(ty: &FuncType) -> String {
        function(&names(ty.params()), &names(ty.results()))
    }

    pub(super) fn function(params: &[String], results: &[String]) -> String {
        match results {
            [] => format!("a function {}", list(params)),
            [one] => format!("a function {} -> {one}", list(params)),
            many => format!("a function {} -> {}", list(params), list(many)),
        }
    }

    pub(crate) fn of_memory(memory: &MemoryType) -> String {
        let mut ty = format!("a {}memory of ", if memory.shared { "shared " } else { "" });
        let _ = write!(ty, "{}", sizes(memory.initial, memory.maximum, "page"));
        if memory.memory64 {
            ty.push_str(" with addresses of 64 bits");
        }
        ty
    }

    pub(crate) fn of_table(table: &TableType) -> String {
        let sizes = sizes(table.initial, table.maximum, "element");
        format!("a table of {} with {sizes}", table.element_type)
    }

    pub(crate) fn of_global(global: &GlobalType) -> String {
        let mutable = if global.mutable { "mutable " } else { "" };
        format!("a {mutable}global of the type {}", global.content_type)
    }

    pub(super) fn list(types: &[String]) -> String {
        format!("({})", types.join(", "))
    }

    fn sizes(least: u64, most: Option<u64>, unit: &str) -> String {
        let plural = |n: u64| if n == 1 { "" } else { "s" };
        match most {
            None => format!("at least {least} {unit}{}", plural(least)),
            Some(most) if most == least => format!("{least} {unit}{}", plural(least)),
            Some(most) => format!("{least} to {most} {unit}s"),
        }
    }
}
