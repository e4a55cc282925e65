//! Components as code: what they offer, and how a call of one begins and ends.

use crate::atoms;
use crate::call::How;
use crate::code::{CodeHandle, LimitsTerm};
use crate::component_values::{self, Names, QUICK, Reader, Refusal};
use crate::introspect;
use crate::making::Pace;
use instar_engine::component::{ComponentResult, Found, HAS_TYPES, VALUES, Value};
use instar_engine::wit::Type;
use instar_engine::{Call, Component, Passed};
use rustler::types::atom::Atom;
use rustler::{Encoder, Env, NifResult, ResourceArc, Term};
use std::borrow::Cow;
use std::sync::Arc;

/// Why a call could not begin.
pub(crate) enum Refused<'a> {
    /// For this reason.
    Reason(Term<'a>),
    /// Its arguments take too long to convert on a scheduler; or all of it does.
    NotHere,
}

/// Where a call's arguments are converted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Thread {
    /// On a scheduler that others wait for.
    Scheduler,
    /// On a thread that is there for long work.
    Large,
}

impl Thread {
    fn bytes(self) -> usize {
        match self {
            Thread::Scheduler => QUICK,
            Thread::Large => VALUES,
        }
    }
}

/// The call, ready to run, or what is wrong with it. Arguments that are no list are the caller's bug.
pub(crate) fn prepare<'a>(
    env: Env<'a>,
    handle: &CodeHandle,
    component: &Arc<Component>,
    (name, text): (Term<'a>, Option<Cow<'_, str>>),
    arguments: Term<'a>,
    limits: LimitsTerm,
    (how, place): (How<'_>, Thread),
) -> NifResult<Result<Call, Refused<'a>>> {
    let given = arguments.list_length()?;
    let refused = |reason: Term<'a>| Ok(Err(Refused::Reason(reason)));
    if let How::Signed(signature) = how {
        return refused((atoms::invalid_signature(), signature, HAS_TYPES).encode(env));
    }
    let Some(names) = names(handle, component) else {
        return refused(atoms::internal().encode(env));
    };
    let (index, function) = match text.as_deref().map_or(Found::None, |text| component.function(text)) {
        Found::One(index, function) if function.params.len() == given => (index, function),
        Found::Several(names) => return refused((atoms::ambiguous_function(), name, names).encode(env)),
        _ => return refused((atoms::undef(), name, given).encode(env)),
    };
    if place == Thread::Scheduler && function.is_heavy() {
        return Ok(Err(Refused::NotHere));
    }
    let mut reader = Reader::new(names, place.bytes());
    let mut values = Vec::with_capacity(given);
    let terms = arguments.into_list_iterator()?.zip(&function.params).enumerate();
    for (position, (term, (_, of))) in terms {
        match reader.read(term, of, || format!("arguments[{position}]")) {
            Ok(value) => values.push(value),
            Err(Refusal::Wrong(path, expected)) => {
                return refused((atoms::bad_value(), path, expected).encode(env));
            }
            Err(Refusal::TooLarge) if place == Thread::Scheduler => return Ok(Err(Refused::NotHere)),
            Err(Refusal::TooLarge) => return refused((atoms::values_limit(), VALUES).encode(env)),
        }
    }
    Ok(Ok(component.call(index, values, limits.engine())))
}

/// The result as a term; nothing when it is not of its type, which the engine doesn't give.
pub(crate) fn result<'a>(
    env: Env<'a>,
    handle: &CodeHandle,
    returned: &ComponentResult,
    pace: &mut Pace<'_>,
) -> Option<Term<'a>> {
    match returned.value() {
        Some((value, of)) => {
            component_values::term(env, value, of, names(handle, returned.component())?, pace)
        }
        None => Some(atoms::nil().encode(env)),
    }
}

// None when the component has names that it was not given atoms for.
fn names<'h>(handle: &'h CodeHandle, component: &Component) -> Option<&'h Names> {
    let names = handle.names.get().map_or(&[][..], |names| names);
    (names.len() == component.names().len()).then_some(names)
}

/// What the guest gives with a question, as a list.
pub(crate) fn arguments<'a>(
    env: Env<'a>,
    handle: &CodeHandle,
    component: &Component,
    import: usize,
    values: &[Value],
    pace: &mut Pace<'_>,
) -> Option<Term<'a>> {
    let names = names(handle, component)?;
    let types = &component.imports().get(import)?.params;
    let terms =
        values.iter().zip(types).map(|(value, of)| component_values::term(env, value, of, names, pace));
    Some(terms.collect::<Option<Vec<_>>>()?.encode(env))
}

/// What an import returns, from what the function answered: nothing of it where the guest wants nothing.
pub(crate) fn answer<'a>(
    env: Env<'a>,
    handle: &CodeHandle,
    component: &Component,
    import: usize,
    result: Term<'a>,
    place: Thread,
) -> Result<Passed, Refused<'a>> {
    let refused = |reason: Term<'a>| Err(Refused::Reason(reason));
    let (Some(names), Some(import)) = (names(handle, component), component.imports().get(import)) else {
        return refused(atoms::internal().encode(env));
    };
    let Some(of) = &import.result else { return Ok(Passed::Component(Vec::new())) };
    let mut reader = Reader::new(names, place.bytes());
    match reader.read(result, of, || format!("{}.{}", import.interface, import.name)) {
        Ok(value) => Ok(Passed::Component(vec![value])),
        Err(Refusal::Wrong(path, expected)) => refused((atoms::bad_result(), path, expected).encode(env)),
        Err(Refusal::TooLarge) if place == Thread::Scheduler => Err(Refused::NotHere),
        Err(Refusal::TooLarge) => refused((atoms::values_limit(), VALUES).encode(env)),
    }
}

/// What a component asks its host for: `{interface, name, params, results}` for each import, in their order.
pub(crate) fn imports<'a>(env: Env<'a>, component: &Component) -> Term<'a> {
    let imports = component.imports().iter();
    let imports: Vec<_> = imports
        .map(|import| {
            let params: Vec<_> = import.params.iter().map(Type::to_string).collect();
            let results: Vec<_> = import.result.iter().map(Type::to_string).collect();
            (&*import.interface, &*import.name, params, results)
        })
        .collect();
    imports.encode(env)
}

/// `{[{name, params, results}], stateless, bytes}` with types as WIT has them.
pub(crate) fn describe<'a>(env: Env<'a>, component: &Component) -> Term<'a> {
    let functions: Vec<_> = component
        .functions()
        .iter()
        .map(|function| {
            let params: Vec<_> = function.params.iter().map(|(_, of)| of.to_string()).collect();
            let results: Vec<_> = function.result.iter().map(|of| of.to_string()).collect();
            (&*function.name, params, results)
        })
        .collect();
    (functions, false, component.bytes()).encode(env)
}

/// The exports as `exports` has them.
pub(crate) fn exported<'a>(
    env: Env<'a>,
    component: &Component,
    pace: &mut Pace<'_>,
) -> Option<Vec<Term<'a>>> {
    let functions = component.functions().iter().map(|function| {
        pace.step(introspect::ENTRY);
        let name = (atoms::name(), function.name.encode(env));
        function_map(env, [name], function.params.iter().map(|(_, of)| of), function.result.as_ref())
    });
    functions.collect()
}

/// The imports as `imports` has them.
pub(crate) fn imported<'a>(
    env: Env<'a>,
    component: &Component,
    pace: &mut Pace<'_>,
) -> Option<Vec<Term<'a>>> {
    let functions = component.imports().iter().map(|import| {
        pace.step(introspect::ENTRY);
        let names =
            [(atoms::module(), import.interface.encode(env)), (atoms::name(), import.name.encode(env))];
        function_map(env, names, import.params.iter(), import.result.as_ref())
    });
    functions.collect()
}

fn function_map<'a, 't>(
    env: Env<'a>,
    names: impl IntoIterator<Item = (Atom, Term<'a>)>,
    params: impl Iterator<Item = &'t Type>,
    result: Option<&Type>,
) -> Option<Term<'a>> {
    let mut entries: Vec<_> = names.into_iter().collect();
    let params: Vec<_> = params.map(Type::to_string).collect();
    let results: Vec<_> = result.iter().map(|of| of.to_string()).collect();
    entries.push((atoms::kind(), atoms::function().encode(env)));
    entries.push((atoms::params(), params.encode(env)));
    entries.push((atoms::results(), results.encode(env)));
    introspect::map(env, entries)
}

/// The names that a component's values may have in them, as atoms are called; none of other code.
#[rustler::nif]
fn component_names(handle: ResourceArc<CodeHandle>) -> Vec<String> {
    let component = handle.component.load();
    let names = component.iter().flat_map(|component| component.names());
    names.map(|name| component_values::atom_text(name)).collect()
}

/// Gives a component the atoms of `component_names`, before anybody calls it.
#[rustler::nif]
fn name_component(handle: ResourceArc<CodeHandle>, names: Vec<Atom>) -> NifResult<Atom> {
    let wanted = handle.component.load().as_ref().map_or(0, |component| component.names().len());
    if wanted != names.len() || handle.names.set(names.into()).is_err() {
        return Err(rustler::Error::BadArg);
    }
    Ok(atoms::ok())
}
