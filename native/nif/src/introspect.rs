//! What code says of itself; what it exports and imports as lists of maps.

use crate::atoms;
use crate::callback;
use crate::code;
use crate::components;
use crate::entries::{ENTRY, Entries, list, map};
use crate::handle::CodeHandle;
use crate::making::{self, Pace};
use crate::names::{type_atom, type_name};
use crate::operation::{Operation, done};
use crate::wasi;
use crate::yielding::Yielding;
use instar_engine::{Adapter, Code, ExternType, ValType};
use rustler::types::atom::Atom;
use rustler::{Encoder, Env, NifUnitEnum, ResourceArc, Term};

/// What is asked of code.
#[derive(NifUnitEnum)]
#[rustler(decode)]
enum Question {
    Summary,
    Exports,
    Imports,
    /// What it asks its host for.
    Callbacks,
    /// Of a component's values.
    Names,
    /// Whether it is a program of WASI.
    Wasi,
}

#[rustler::nif]
fn describe<'a>(
    env: Env<'a>,
    reference: Term<'a>,
    handle: ResourceArc<CodeHandle>,
    Operation(question): Operation<Question>,
) -> Yielding<'a> {
    type Tell = for<'b> fn(Env<'b>, &CodeHandle, &mut Pace<'_>) -> Option<Term<'b>>;
    let make = |tell: Tell| {
        let handle = handle.clone();
        making::make(env, reference, move |env, pace| tell(env, &handle, pace).encode(env))
    };
    match question {
        Question::Exports => make(|env, handle, pace| {
            let entries = exported(env, handle, pace)?;
            Some(list(env, &entries, pace))
        }),
        Question::Imports => make(|env, handle, pace| {
            let entries = imported(env, handle, pace)?;
            Some(list(env, &entries, pace))
        }),
        Question::Summary => make(code::summary),
        Question::Callbacks => make(callback::callbacks),
        Question::Names => make(components::wanted_names),
        Question::Wasi => Yielding::Done(done(env, wasi::wanted(&handle))),
    }
}

/// The exports in the module's order, those of a module with terms in the order of their names; nil when the code
/// is gone.
fn exported<'a>(env: Env<'a>, handle: &CodeHandle, pace: &mut Pace<'_>) -> Option<Vec<Term<'a>>> {
    if let Some(component) = handle.component.load_full() {
        return components::exported(env, &component, pace);
    }
    let code = handle.code.load_full()?;
    if let Some(terms) = code.terms() {
        let functions = terms.functions().iter().map(|function| {
            pace.step(ENTRY);
            let params = vec![atoms::term(); function.arity];
            let mut entries = vec![(atoms::name(), function.name.encode(env))];
            entries.extend(function_entries(env, params.encode(env), [atoms::term()].as_slice().encode(env)));
            map(env, entries)
        });
        return functions.collect();
    }
    let exports = code.exported().map(|(name, ty)| {
        pace.step(ENTRY);
        let mut entries = vec![(atoms::name(), name.encode(env))];
        entries.extend(described(env, &ty));
        if let (ExternType::Func(_), Some(adapter)) = (&ty, handle.signatures.get(name)) {
            entries.push((atoms::signature(), signature(env, adapter)?));
        }
        map(env, entries)
    });
    exports.collect()
}

/// The imports in the module's order; nil when the code is gone. A module with terms asks nobody for anything.
fn imported<'a>(env: Env<'a>, handle: &CodeHandle, pace: &mut Pace<'_>) -> Option<Vec<Term<'a>>> {
    if let Some(component) = handle.component.load_full() {
        return components::imported(env, &component, pace);
    }
    let code: std::sync::Arc<Code> = handle.code.load_full()?;
    if code.terms().is_some() {
        return Some(Vec::new());
    }
    let imports = code.imported().map(|(module, name, ty)| {
        pace.step(ENTRY);
        let mut entries = vec![(atoms::module(), module.encode(env)), (atoms::name(), name.encode(env))];
        entries.extend(described(env, &ty));
        map(env, entries)
    });
    imports.collect()
}

fn described<'a>(env: Env<'a>, ty: &ExternType) -> Entries<'a> {
    let kind = |kind: Atom| (atoms::kind(), kind.encode(env));
    match ty {
        ExternType::Func(function) => {
            function_entries(env, types(env, function.params()), types(env, function.results()))
        }
        ExternType::Memory(memory) => vec![
            kind(atoms::memory()),
            (atoms::minimum(), memory.minimum().encode(env)),
            (atoms::maximum(), memory.maximum().encode(env)),
            (atoms::page_size(), memory.page_size().encode(env)),
            (atoms::bits(), if memory.is_64() { 64 } else { 32 }.encode(env)),
        ],
        ExternType::Table(table) => vec![
            kind(atoms::table()),
            (atoms::element(), ty_term(env, &ValType::Ref(table.element().clone()))),
            (atoms::minimum(), table.minimum().encode(env)),
            (atoms::maximum(), table.maximum().encode(env)),
        ],
        ExternType::Global(global) => vec![
            kind(atoms::global()),
            (atoms::wasm_type(), ty_term(env, global.content())),
            (atoms::mutable(), global.mutability().is_var().encode(env)),
        ],
        ExternType::Tag(tag) => {
            vec![kind(atoms::tag()), (atoms::params(), types(env, tag.ty().params()))]
        }
    }
}

fn function_entries<'a>(env: Env<'a>, params: Term<'a>, results: Term<'a>) -> Entries<'a> {
    vec![
        (atoms::kind(), atoms::function().encode(env)),
        (atoms::params(), params),
        (atoms::results(), results),
    ]
}

fn signature<'a>(env: Env<'a>, adapter: &Adapter) -> Option<Term<'a>> {
    let signature = adapter.signature();
    let params: Vec<Atom> = signature.params.iter().map(|ty| type_atom(*ty)).collect();
    let results: Vec<Atom> = signature.results.iter().map(|result| type_atom(result.ty)).collect();
    map(env, vec![(atoms::params(), params.encode(env)), (atoms::results(), results.encode(env))])
}

fn types<'a>(env: Env<'a>, types: impl Iterator<Item = ValType>) -> Term<'a> {
    types.map(|ty| ty_term(env, &ty)).collect::<Vec<_>>().encode(env)
}

// A number's or a plain reference's name is an atom; other references are as WebAssembly text has them.
fn ty_term<'a>(env: Env<'a>, ty: &ValType) -> Term<'a> {
    match ty {
        ty if ty.is_funcref() => atoms::funcref().encode(env),
        ty if ty.is_externref() => atoms::externref().encode(env),
        ValType::Ref(reference) => reference.to_string().encode(env),
        number => type_name(number).encode(env),
    }
}
