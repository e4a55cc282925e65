//! What a module or a component exports, told from its bytes: names, kinds and types in words.

use crate::error::LoadError;
use crate::imports::words;
use crate::reading::{check_depth, is_component, payloads};
use crate::told::{Cut, LONGEST, Room};
use std::fmt::{Result as Written, Write};
use wasmparser::component_types::{
    ComponentDefinedType, ComponentDefinedTypeId, ComponentEntityType, ComponentFuncTypeId, ComponentValType,
};
use wasmparser::types::{CoreTypeId, EntityType, Types};
use wasmparser::{Payload, Validator};

/// Types within one another that are written out.
const DEPTH: usize = 20;

/// Name, kind and type of each export.
pub type Told = Vec<(String, String, String)>;

/// The exports in their order; none of bytes that are not valid. Functions of a component's interfaces are called
/// `interface#function`.
pub(crate) fn read(wasm: &[u8]) -> Result<Option<Told>, LoadError> {
    if check_depth(wasm).is_err() {
        return Ok(None);
    }
    let Ok(types) = Validator::new().validate_all(wasm) else { return Ok(None) };
    if is_component(wasm) { of_component(wasm, &types) } else { of_module(&types) }
}

fn of_module(types: &Types) -> Result<Option<Told>, LoadError> {
    let Some(exports) = types.as_ref().core_exports() else { return Ok(None) };
    let (mut told, mut room) = (Vec::new(), Room::new());
    for (name, ty) in exports {
        let mut function = |id: CoreTypeId| -> Result<String, LoadError> {
            match &types[id].composite_type.inner {
                wasmparser::CompositeInnerType::Func(ty) => {
                    room.take(words::bytes(ty))?;
                    Ok(words::of_function(ty))
                }
                _ => Ok(String::from("a function")),
            }
        };
        let (kind, text) = match ty {
            EntityType::Func(id) | EntityType::FuncExact(id) => ("function", function(id)?),
            EntityType::Table(ty) => ("table", words::of_table(&ty)),
            EntityType::Memory(ty) => ("memory", words::of_memory(&ty)),
            EntityType::Global(ty) => ("global", words::of_global(&ty)),
            EntityType::Tag(id) => ("tag", function(id)?.replace("a function", "a tag of exceptions")),
        };
        room.take(name.len())?;
        told.push((name.to_owned(), kind.to_owned(), text));
    }
    Ok(Some(told))
}

fn of_component(wasm: &[u8], types: &Types) -> Result<Option<Told>, LoadError> {
    let (mut told, mut room, mut depth) = (Vec::new(), Room::new(), 0);
    for payload in payloads(wasm) {
        match payload {
            Ok(Payload::Version { .. }) => depth += 1,
            Ok(Payload::End(_)) => depth -= 1,
            Ok(Payload::ComponentExportSection(section)) if depth == 1 => {
                for export in section {
                    let Ok(export) = export else { return Ok(None) };
                    let name = export.name.name;
                    let Some(item) = types.component_item_for_export(name) else { return Ok(None) };
                    add(&mut told, &mut room, name.to_owned(), item.ty, types)?;
                }
            }
            Ok(_) => {}
            Err(_) => return Ok(None),
        }
    }
    Ok(Some(told))
}

// Instances are no deeper within one another than a validator takes types.
fn add(
    told: &mut Told,
    room: &mut Room,
    name: String,
    ty: ComponentEntityType,
    types: &Types,
) -> Result<(), LoadError> {
    room.take(name.len())?;
    let (kind, text) = match ty {
        ComponentEntityType::Func(id) => ("function", function(id, types)),
        ComponentEntityType::Instance(id) => {
            for (inner, item) in &types[id].exports {
                room.take(name.len() + inner.len())?;
                add(told, room, format!("{name}#{inner}"), item.ty, types)?;
            }
            return Ok(());
        }
        ComponentEntityType::Type { created, .. } => match created {
            wasmparser::component_types::ComponentAnyTypeId::Resource(_) => ("resource", "a resource".into()),
            _ => return Ok(()),
        },
        ComponentEntityType::Module(_) => ("module", "a core module".into()),
        ComponentEntityType::Component(_) => ("component", "a component".into()),
        ComponentEntityType::Value(_) => ("value", "a value".into()),
    };
    room.take(text.len())?;
    told.push((name, kind.to_owned(), text));
    Ok(())
}

/// A function's type: `a function (name: string) -> u32`.
pub(crate) fn function(id: ComponentFuncTypeId, types: &Types) -> String {
    let mut text = Cut::new(LONGEST);
    // It fails where it is cut.
    let _ = write_function(&mut text, id, types);
    text.text()
}

fn write_function(to: &mut Cut, id: ComponentFuncTypeId, types: &Types) -> Written {
    let function = &types[id];
    to.write_str("a function (")?;
    named(to, function.params.iter().map(|(name, ty)| (name.as_str(), *ty)), types, 0)?;
    to.write_str(")")?;
    match function.result {
        Some(result) => {
            to.write_str(" -> ")?;
            value(to, result, types, 0)
        }
        None => Ok(()),
    }
}

fn value(to: &mut Cut, ty: ComponentValType, types: &Types, depth: usize) -> Written {
    match ty {
        ComponentValType::Primitive(ty) => write!(to, "{ty}"),
        ComponentValType::Type(_) if depth >= DEPTH => to.write_str("…"),
        ComponentValType::Type(id) => defined(to, id, types, depth + 1),
    }
}

fn named<'n>(
    to: &mut Cut,
    fields: impl Iterator<Item = (&'n str, ComponentValType)>,
    types: &Types,
    depth: usize,
) -> Written {
    separated(to, fields, |to, (name, ty)| {
        write!(to, "{name}: ")?;
        value(to, ty, types, depth)
    })
}

fn separated<T>(
    to: &mut Cut,
    items: impl Iterator<Item = T>,
    mut write: impl FnMut(&mut Cut, T) -> Written,
) -> Written {
    for (index, item) in items.enumerate() {
        if index > 0 {
            to.write_str(", ")?;
        }
        write(to, item)?;
    }
    Ok(())
}

fn maybe(to: &mut Cut, ty: Option<ComponentValType>, types: &Types, depth: usize) -> Written {
    match ty {
        Some(ty) => value(to, ty, types, depth),
        None => to.write_str("_"),
    }
}

// What begins so, is of these types, and ends with a bracket.
fn of(
    to: &mut Cut,
    name: &str,
    parts: impl IntoIterator<Item = Option<ComponentValType>>,
    types: &Types,
    depth: usize,
) -> Written {
    write!(to, "{name}<")?;
    separated(to, parts.into_iter(), |to, part| maybe(to, part, types, depth))?;
    to.write_str(">")
}

fn defined(to: &mut Cut, id: ComponentDefinedTypeId, types: &Types, depth: usize) -> Written {
    match &types[id] {
        ComponentDefinedType::Primitive(ty) => write!(to, "{ty}"),
        ComponentDefinedType::Record(record) => {
            to.write_str("record { ")?;
            named(to, record.fields.iter().map(|(name, ty)| (name.as_str(), *ty)), types, depth)?;
            to.write_str(" }")
        }
        ComponentDefinedType::Variant(variant) => {
            to.write_str("variant { ")?;
            separated(to, variant.cases.iter(), |to, (name, case)| {
                to.write_str(name)?;
                match case.ty {
                    Some(ty) => {
                        to.write_str("(")?;
                        value(to, ty, types, depth)?;
                        to.write_str(")")
                    }
                    None => Ok(()),
                }
            })?;
            to.write_str(" }")
        }
        ComponentDefinedType::List { element, .. } => of(to, "list", [Some(*element)], types, depth),
        ComponentDefinedType::FixedLengthList { element, length, .. } => {
            to.write_str("list<")?;
            value(to, *element, types, depth)?;
            write!(to, ", {length}>")
        }
        ComponentDefinedType::Map { key, value: of_key, .. } => {
            of(to, "map", [Some(*key), Some(*of_key)], types, depth)
        }
        ComponentDefinedType::Tuple(tuple) => {
            of(to, "tuple", tuple.types.iter().map(|ty| Some(*ty)), types, depth)
        }
        ComponentDefinedType::Flags(names) => list_of_names(to, "flags", names.iter()),
        ComponentDefinedType::Enum(names) => list_of_names(to, "enum", names.iter()),
        ComponentDefinedType::Option { ty, .. } => of(to, "option", [Some(*ty)], types, depth),
        ComponentDefinedType::Result { ok: None, err: None, .. } => to.write_str("result"),
        ComponentDefinedType::Result { ok, err: None, .. } => of(to, "result", [*ok], types, depth),
        ComponentDefinedType::Result { ok, err, .. } => of(to, "result", [*ok, *err], types, depth),
        ComponentDefinedType::Own(_) => to.write_str("own<resource>"),
        ComponentDefinedType::Borrow(_) => to.write_str("borrow<resource>"),
        ComponentDefinedType::Future { ty, .. } => of(to, "future", [*ty], types, depth),
        ComponentDefinedType::Stream { ty, .. } => of(to, "stream", [*ty], types, depth),
    }
}

fn list_of_names<T: std::fmt::Display>(to: &mut Cut, kind: &str, names: impl Iterator<Item = T>) -> Written {
    write!(to, "{kind} {{ ")?;
    separated(to, names, |to, name| write!(to, "{name}"))?;
    to.write_str(" }")
}
