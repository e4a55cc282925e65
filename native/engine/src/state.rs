//! Whether a module has state that one call could leave behind for the next.
//!
//! A module without any may serve all its calls from one instance. The answer errs towards "it has":
//! an exported table counts as changeable, because whoever holds it could change it.

use wasmparser::{
    CompositeInnerType, ElementItems, ExternalKind, Operator, Parser, Payload, TypeRef, ValType,
};

/// True when nothing that a call of the module does can be seen by a later call of the same instance.
pub(crate) fn is_stateless(wasm: &[u8]) -> wasmparser::Result<bool> {
    let mut asks = false;
    for payload in Parser::new(0).parse_all(wasm) {
        let stateless = match payload? {
            // Structs and arrays can be reached, and changed, from whatever outlives a call.
            Payload::TypeSection(groups) => {
                let mut all = true;
                for group in groups {
                    all &= group?
                        .types()
                        .all(|ty| matches!(ty.composite_type.inner, CompositeInnerType::Func(_)));
                }
                all
            }
            // An imported global, table or memory belongs to somebody else. A function that the host is asked for
            // leaves nothing in the instance.
            Payload::ImportSection(imports) => {
                asks = imports.count() > 0;
                let mut all = true;
                for import in imports.into_imports() {
                    all &= matches!(import?.ty, TypeRef::Func(_) | TypeRef::FuncExact(_));
                }
                all
            }
            // Whom it asks at its start would notice that it has not started again.
            Payload::StartSection { .. } => !asks,
            Payload::MemorySection(memories) => memories.count() == 0,
            Payload::GlobalSection(globals) => {
                let mut all = true;
                for global in globals {
                    let ty = global?.ty;
                    // What a constant reference refers to may change all the same.
                    all &= !ty.mutable && !matches!(ty.content_type, ValType::Ref(_));
                }
                all
            }
            Payload::ExportSection(exports) => {
                let mut all = true;
                for export in exports {
                    all &= export?.kind != ExternalKind::Table;
                }
                all
            }
            // Thrown exceptions stay on the instance's heap, which nothing collects.
            Payload::TagSection(tags) => tags.count() == 0,
            // A passive segment can be dropped once, which later calls would notice.
            Payload::ElementSection(elements) => {
                let mut all = true;
                for element in elements {
                    let element = element?;
                    all &= !matches!(element.kind, wasmparser::ElementKind::Passive)
                        || matches!(&element.items, ElementItems::Functions(items) if items.count() == 0);
                }
                all
            }
            Payload::DataSection(data) => data.count() == 0,
            Payload::CodeSectionEntry(body) => {
                let mut all = true;
                for operator in body.get_operators_reader()? {
                    all &= !changes_instance(&operator?);
                }
                all
            }
            _ => true,
        };
        if !stateless {
            return Ok(false);
        }
    }
    Ok(true)
}

fn changes_instance(operator: &Operator<'_>) -> bool {
    matches!(
        operator,
        Operator::TableSet { .. }
            | Operator::TableGrow { .. }
            | Operator::TableFill { .. }
            | Operator::TableCopy { .. }
            | Operator::TableInit { .. }
            | Operator::ElemDrop { .. }
    )
}

#[cfg(test)]
mod tests {
    use super::is_stateless;

    fn stateless(text: &str) -> bool {
        is_stateless(&crate::engine::parse_text(text).unwrap()).unwrap()
    }

    #[test]
    fn pure_functions_and_constant_tables_have_no_state() {
        assert!(stateless("(module (func (export \"f\") (result i32) i32.const 1))"));
        assert!(stateless("(module (global i32 (i32.const 1)))"));
        assert!(stateless("(module (import \"env\" \"f\" (func)))"));
        assert!(stateless("(module (table 1 funcref) (func $f) (elem (i32.const 0) $f))"));
    }

    #[test]
    fn whatever_a_call_can_change_is_state() {
        for text in [
            "(module (memory 1))",
            "(module (global (mut i32) (i32.const 1)))",
            "(module (import \"env\" \"t\" (table 1 funcref)))",
            "(module (import \"env\" \"g\" (global i32)))",
            "(module (import \"env\" \"f\" (func $f)) (start $f))",
            "(module (type $s (struct (field (mut i32)))) (global (ref $s) (struct.new_default $s)))",
            "(module (tag $t) (func (throw $t)))",
            "(module (table (export \"t\") 1 funcref))",
            "(module (table 1 funcref) (func (table.set (i32.const 0) (ref.null func))))",
            "(module (table 1 funcref) (func (drop (table.grow (ref.null func) (i32.const 1)))))",
            "(module (func $f) (elem $e func $f) (func (elem.drop $e)))",
        ] {
            assert!(!stateless(text), "{text}");
        }
    }
}
