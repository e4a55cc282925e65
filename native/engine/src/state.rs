//! Whether a module has state that one call could leave behind for the next.
//!
//! A module without any may serve all its calls from one instance. The answer errs towards "it has":
//! an exported table counts as changeable, because whoever holds it could change it.

use wasmparser::{
    BinaryReaderError, CompositeInnerType, ElementItems, ElementKind, ExternalKind, Operator, Payload,
    TypeRef, ValType,
};

/// What is known of a module's state, as far as the module is read.
#[derive(Debug, Clone, Default)]
pub(crate) struct State {
    /// Whether it imports anything.
    asks: bool,
    verdict: Verdict,
}

#[derive(Debug, Clone, Default)]
enum Verdict {
    /// None so far: nothing that a call does can be seen by a later call of the same instance.
    #[default]
    Open,
    /// It has some.
    Stateful,
    /// It could not be read, for this reason.
    Unread(String),
}

impl State {
    /// Whether it may still turn out to have some.
    pub(crate) fn is_open(&self) -> bool {
        matches!(self.verdict, Verdict::Open)
    }

    /// It is taken for one that has some.
    pub(crate) fn close(&mut self) {
        self.verdict = Verdict::Stateful;
    }

    /// It cannot be read further, which doesn't matter if it has some.
    pub(crate) fn fail(&mut self, error: &BinaryReaderError) {
        if self.is_open() {
            self.verdict = Verdict::Unread(error.message().to_owned());
        }
    }

    /// Reads a section.
    pub(crate) fn see(&mut self, payload: &Payload<'_>) {
        if self.is_open() {
            match self.leaves_nothing(payload) {
                Ok(true) => {}
                Ok(false) => self.close(),
                Err(error) => self.fail(&error),
            }
        }
    }

    /// Reads the next operator of some function.
    pub(crate) fn see_operator(&mut self, operator: &Operator<'_>) {
        if self.is_open() && changes_instance(operator) {
            self.close();
        }
    }

    /// Whether it has none, once all of it is read; or why it could not be read.
    pub(crate) fn into_verdict(self) -> Result<bool, String> {
        match self.verdict {
            Verdict::Open => Ok(true),
            Verdict::Stateful => Ok(false),
            Verdict::Unread(message) => Err(message),
        }
    }

    fn leaves_nothing(&mut self, payload: &Payload<'_>) -> wasmparser::Result<bool> {
        match payload {
            // Structs and arrays can be reached, and changed, from whatever outlives a call.
            Payload::TypeSection(groups) => all(groups.clone(), |group| {
                group.types().all(|ty| matches!(ty.composite_type.inner, CompositeInnerType::Func(_)))
            }),
            // An imported global, table or memory belongs to somebody else. A function that the host is asked for
            // leaves nothing in the instance.
            Payload::ImportSection(imports) => {
                self.asks = imports.count() > 0;
                all(imports.clone().into_imports(), |import| {
                    matches!(import.ty, TypeRef::Func(_) | TypeRef::FuncExact(_))
                })
            }
            // Whom it asks at its start would notice that it has not started again.
            Payload::StartSection { .. } => Ok(!self.asks),
            Payload::MemorySection(memories) => Ok(memories.count() == 0),
            // What a constant reference refers to may change all the same.
            Payload::GlobalSection(globals) => all(globals.clone(), |global| {
                !global.ty.mutable && !matches!(global.ty.content_type, ValType::Ref(_))
            }),
            Payload::ExportSection(exports) => {
                all(exports.clone(), |export| export.kind != ExternalKind::Table)
            }
            // Thrown exceptions stay on the instance's heap, which nothing collects.
            Payload::TagSection(tags) => Ok(tags.count() == 0),
            // A passive segment can be dropped once, which later calls would notice.
            Payload::ElementSection(elements) => all(elements.clone(), |element| {
                !matches!(element.kind, ElementKind::Passive)
                    || matches!(&element.items, ElementItems::Functions(items) if items.count() == 0)
            }),
            Payload::DataSection(data) => Ok(data.count() == 0),
            _ => Ok(true),
        }
    }
}

// Whether it holds for all; the first that cannot be read says so, whatever the others are.
fn all<T>(
    items: impl IntoIterator<Item = wasmparser::Result<T>>,
    holds: impl Fn(T) -> bool,
) -> wasmparser::Result<bool> {
    let mut all = true;
    for item in items {
        all &= holds(item?);
    }
    Ok(all)
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
    use crate::facts::{Asked, Facts};

    fn stateless(text: &str) -> bool {
        let wasm = crate::engine::parse_text(text).unwrap();
        let facts = Facts::read(crate::What::Module, &wasm);
        facts.operators(&wasm, Asked { stateless: true, brief: false }).unwrap().stateless
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
