//! What a module or a component exports, told from its bytes: names, kinds and types in words.

use crate::imports::words;
use crate::reading::{is_component, payloads};
use wasmparser::component_types::{
    ComponentDefinedType, ComponentDefinedTypeId, ComponentEntityType, ComponentFuncTypeId, ComponentValType,
};
use wasmparser::types::{CoreTypeId, EntityType, Types};
use wasmparser::{Payload, Validator};

/// Types within one another that are written out.
const DEPTH: usize = 20;
/// A longer type ends in dots.
const LONGEST: usize = 1_000;

/// Name, kind and type of each export, in their order; none of bytes that are not valid. Functions of a component's interfaces
/// are called `interface#function`.
pub(crate) fn read(wasm: &[u8]) -> Option<Vec<(String, String, String)>> {
    let types = Validator::new().validate_all(wasm).ok()?;
    if is_component(wasm) { of_component(wasm, &types) } else { of_module(&types) }
}

fn of_module(types: &Types) -> Option<Vec<(String, String, String)>> {
    let exports = types.as_ref().core_exports()?.map(|(name, ty)| {
        let function = |id: CoreTypeId| match &types[id].composite_type.inner {
            wasmparser::CompositeInnerType::Func(ty) => words::of_function(ty),
            _ => String::from("a function"),
        };
        let (kind, text) = match ty {
            EntityType::Func(id) | EntityType::FuncExact(id) => ("function", function(id)),
            EntityType::Table(ty) => ("table", words::of_table(&ty)),
            EntityType::Memory(ty) => ("memory", words::of_memory(&ty)),
            EntityType::Global(ty) => ("global", words::of_global(&ty)),
            EntityType::Tag(id) => ("tag", function(id).replace("a function", "a tag of exceptions")),
        };
        (name.to_owned(), kind.to_owned(), text)
    });
    Some(exports.collect())
}

fn of_component(wasm: &[u8], types: &Types) -> Option<Vec<(String, String, String)>> {
    let mut exports = Vec::new();
    let mut depth = 0;
    for payload in payloads(wasm) {
        match payload.ok()? {
            Payload::Version { .. } => depth += 1,
            Payload::End(_) => depth -= 1,
            Payload::ComponentExportSection(section) if depth == 1 => {
                for export in section {
                    let name = export.ok()?.name.name;
                    let item = types.component_item_for_export(name)?;
                    add(&mut exports, name.to_owned(), item.ty, types);
                }
            }
            _ => {}
        }
    }
    Some(exports)
}

fn add(exports: &mut Vec<(String, String, String)>, name: String, ty: ComponentEntityType, types: &Types) {
    let (kind, text) = match ty {
        ComponentEntityType::Func(id) => ("function", cut(function(id, types))),
        ComponentEntityType::Instance(id) => {
            for (inner, item) in &types[id].exports {
                add(exports, format!("{name}#{inner}"), item.ty, types);
            }
            return;
        }
        ComponentEntityType::Type { created, .. } => match created {
            wasmparser::component_types::ComponentAnyTypeId::Resource(_) => ("resource", "a resource".into()),
            _ => return,
        },
        ComponentEntityType::Module(_) => ("module", "a core module".into()),
        ComponentEntityType::Component(_) => ("component", "a component".into()),
        ComponentEntityType::Value(_) => ("value", "a value".into()),
    };
    exports.push((name, kind.to_owned(), text));
}

fn cut(mut text: String) -> String {
    if let Some((end, _)) = text.char_indices().nth(LONGEST) {
        text.truncate(end);
        text.push('…');
    }
    text
}

/// A function's type: `(name: string) -> u32`.
pub(crate) fn function(id: ComponentFuncTypeId, types: &Types) -> String {
    let function = &types[id];
    let params = function.params.iter().map(|(name, ty)| format!("{name}: {}", value(*ty, types, 0)));
    let params = params.collect::<Vec<_>>().join(", ");
    match function.result {
        Some(result) => format!("a function ({params}) -> {}", value(result, types, 0)),
        None => format!("a function ({params})"),
    }
}

fn value(ty: ComponentValType, types: &Types, depth: usize) -> String {
    match ty {
        ComponentValType::Primitive(ty) => ty.to_string(),
        ComponentValType::Type(_) if depth >= DEPTH => "…".to_owned(),
        ComponentValType::Type(id) => defined(id, types, depth + 1),
    }
}

fn defined(id: ComponentDefinedTypeId, types: &Types, depth: usize) -> String {
    let value = |ty: ComponentValType| value(ty, types, depth);
    let maybe = |ty: Option<ComponentValType>| ty.map_or_else(|| "_".to_owned(), value);
    let list = |names: &mut dyn Iterator<Item = String>| names.collect::<Vec<_>>().join(", ");
    match &types[id] {
        ComponentDefinedType::Primitive(ty) => ty.to_string(),
        ComponentDefinedType::Record(record) => {
            let mut fields = record.fields.iter().map(|(name, ty)| format!("{name}: {}", value(*ty)));
            format!("record {{ {} }}", list(&mut fields))
        }
        ComponentDefinedType::Variant(variant) => {
            let mut cases = variant.cases.iter().map(|(name, case)| match case.ty {
                Some(ty) => format!("{name}({})", value(ty)),
                None => name.to_string(),
            });
            format!("variant {{ {} }}", list(&mut cases))
        }
        ComponentDefinedType::List { element, .. } => format!("list<{}>", value(*element)),
        ComponentDefinedType::FixedLengthList { element, length, .. } => {
            format!("list<{}, {length}>", value(*element))
        }
        ComponentDefinedType::Map { key, value: of, .. } => format!("map<{}, {}>", value(*key), value(*of)),
        ComponentDefinedType::Tuple(tuple) => {
            format!("tuple<{}>", list(&mut tuple.types.iter().map(|ty| value(*ty))))
        }
        ComponentDefinedType::Flags(names) => {
            format!("flags {{ {} }}", list(&mut names.iter().map(ToString::to_string)))
        }
        ComponentDefinedType::Enum(names) => {
            format!("enum {{ {} }}", list(&mut names.iter().map(ToString::to_string)))
        }
        ComponentDefinedType::Option { ty, .. } => format!("option<{}>", value(*ty)),
        ComponentDefinedType::Result { ok: None, err: None, .. } => "result".to_owned(),
        ComponentDefinedType::Result { ok, err: None, .. } => format!("result<{}>", maybe(*ok)),
        ComponentDefinedType::Result { ok, err, .. } => format!("result<{}, {}>", maybe(*ok), maybe(*err)),
        ComponentDefinedType::Own(_) => "own<resource>".to_owned(),
        ComponentDefinedType::Borrow(_) => "borrow<resource>".to_owned(),
        ComponentDefinedType::Future { ty, .. } => format!("future<{}>", maybe(*ty)),
        ComponentDefinedType::Stream { ty, .. } => format!("stream<{}>", maybe(*ty)),
    }
}
