//! Components as code: what they offer, and how a call of one begins and ends.

use crate::atoms;
use crate::component_values::{self, Names, QUICK, Reader, Refusal};
use crate::entries::{self, ENTRY};
use crate::handle::CodeHandle;
use crate::making::Pace;
use crate::names::text;
use crate::scheduler::Thread;
use crate::site::CallSite;
use instar_engine::component::{ComponentResult, Found, HAS_TYPES, VALUES};
use instar_engine::told::cut;
use instar_engine::wit::Type;
use instar_engine::{Call, Component, Passed, Value};
use rustler::types::atom::Atom;
use rustler::{Encoder, Env, NifResult, Term};
use std::cmp::Ordering;
use std::sync::{Arc, PoisonError};

/// Why a call could not begin.
pub(crate) enum Refused<'a> {
    /// For this reason.
    Reason(Term<'a>),
    /// Its arguments take too long to convert on a scheduler; or all of it does.
    NotHere,
}

// Bytes of values that are converted there.
fn bytes(thread: Thread) -> usize {
    match thread {
        Thread::Vm => QUICK,
        Thread::Library => VALUES,
    }
}

/// The call, ready to run, or what is wrong with it. Arguments that are no list are the caller's bug.
pub(crate) fn prepare<'a>(
    site: &CallSite<'a, '_>,
    component: &Arc<Component>,
    thread: Thread,
) -> NifResult<Result<Call, Refused<'a>>> {
    let (limits, console) = (site.limits.engine(), site.console.clone());
    let read = read(site, component, thread)?;
    Ok(read.map(|wanted| Call::of_component(component, wanted, limits, console)))
}

/// The function, by its index, and the values of its arguments.
pub(crate) fn read<'a>(
    site: &CallSite<'a, '_>,
    component: &Arc<Component>,
    thread: Thread,
) -> NifResult<Result<(usize, Vec<Value>), Refused<'a>>> {
    let (env, name) = (site.env, text(site.function)?);
    let given = site.arguments.list_length()?;
    let refused = |reason: Term<'a>| Ok(Err(Refused::Reason(reason)));
    if let Some(signature) = site.signature {
        return refused((atoms::invalid_signature(), signature, HAS_TYPES).encode(env));
    }
    let Some(names) = names(site.handle, component) else {
        return refused(atoms::internal().encode(env));
    };
    let (index, function) = match name.as_deref().map_or(Found::None, |name| component.function(name)) {
        Found::One(index, function) if function.params.len() == given => (index, function),
        Found::Several(names) => {
            return refused((atoms::ambiguous_function(), site.function, names).encode(env));
        }
        _ => return refused(site.undefined(given)),
    };
    if thread == Thread::Vm && function.is_heavy() {
        return Ok(Err(Refused::NotHere));
    }
    let mut reader = Reader::new(names, bytes(thread));
    let mut values = Vec::with_capacity(given);
    let terms = site.arguments.into_list_iterator()?.zip(&function.params).enumerate();
    for (position, (term, (_, of))) in terms {
        match reader.read(term, of, || format!("arguments[{position}]")) {
            Ok(value) => values.push(value),
            Err(refusal) => return Ok(Err(unread(env, refusal, thread, atoms::bad_value()))),
        }
    }
    Ok(Ok((index, values)))
}

// Why values could not be read. `wrong` says of what they are none.
fn unread<'a>(env: Env<'a>, refusal: Refusal, thread: Thread, wrong: Atom) -> Refused<'a> {
    match refusal {
        Refusal::Wrong(path, expected) => Refused::Reason((wrong, path, expected).encode(env)),
        Refusal::TooLarge if thread == Thread::Vm => Refused::NotHere,
        Refusal::TooLarge => Refused::Reason((atoms::values_limit(), VALUES).encode(env)),
    }
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

/// An import of a component, by its index.
pub(crate) struct Import<'i> {
    pub(crate) handle: &'i CodeHandle,
    pub(crate) component: &'i Component,
    pub(crate) index: usize,
}

impl Import<'_> {
    /// What the guest gives with a question, as a list.
    pub(crate) fn arguments<'a>(
        &self,
        env: Env<'a>,
        values: &[Value],
        pace: &mut Pace<'_>,
    ) -> Option<Term<'a>> {
        let names = names(self.handle, self.component)?;
        let types = &self.component.imports().get(self.index)?.params;
        let terms =
            values.iter().zip(types).map(|(value, of)| component_values::term(env, value, of, names, pace));
        Some(terms.collect::<Option<Vec<_>>>()?.encode(env))
    }

    /// What it returns, from what the function answered: nothing of it where the guest wants nothing.
    pub(crate) fn answer<'a>(
        &self,
        env: Env<'a>,
        result: Term<'a>,
        thread: Thread,
    ) -> Result<Passed, Refused<'a>> {
        let import = self.component.imports().get(self.index);
        let (Some(names), Some(import)) = (names(self.handle, self.component), import) else {
            return Err(Refused::Reason(atoms::internal().encode(env)));
        };
        let Some(of) = &import.result else { return Ok(Passed::Component(Vec::new())) };
        let mut reader = Reader::new(names, bytes(thread));
        match reader.read(result, of, || format!("{}.{}", import.interface, import.name)) {
            Ok(value) => Ok(Passed::Component(vec![value])),
            Err(refusal) => Err(unread(env, refusal, thread, atoms::bad_result())),
        }
    }
}

/// What a component asks its host for: `{interface, name, params, results}` for each import, in their order.
pub(crate) fn imports<'a>(env: Env<'a>, component: &Component, pace: &mut Pace<'_>) -> Term<'a> {
    let imports = component.imports().iter().map(|import| {
        pace.step(ENTRY);
        let params: Vec<_> = import.params.iter().map(cut).collect();
        let results: Vec<_> = import.result.iter().map(cut).collect();
        (&*import.interface, &*import.name, params, results).encode(env)
    });
    let imports: Vec<_> = imports.collect();
    entries::list(env, &imports, pace)
}

/// `{[{name, params, results}], stateless, bytes}` with types as WIT has them.
pub(crate) fn describe<'a>(env: Env<'a>, component: &Component, pace: &mut Pace<'_>) -> Term<'a> {
    let functions = component.functions().iter().map(|function| {
        pace.step(ENTRY);
        let params: Vec<_> = function.params.iter().map(|(_, of)| cut(of)).collect();
        let results: Vec<_> = function.result.iter().map(cut).collect();
        (&*function.name, params, results).encode(env)
    });
    let functions: Vec<_> = functions.collect();
    (entries::list(env, &functions, pace), false, component.bytes()).encode(env)
}

/// The exports as `exports` has them.
pub(crate) fn exported<'a>(
    env: Env<'a>,
    component: &Component,
    pace: &mut Pace<'_>,
) -> Option<Vec<Term<'a>>> {
    let functions = component.functions().iter().map(|function| {
        pace.step(ENTRY);
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
        pace.step(ENTRY);
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
    let params: Vec<_> = params.map(cut).collect();
    let results: Vec<_> = result.iter().map(|of| cut(*of)).collect();
    entries.push((atoms::kind(), atoms::function().encode(env)));
    entries.push((atoms::params(), params.encode(env)));
    entries.push((atoms::results(), results.encode(env)));
    entries::map(env, entries)
}

/// The names that a component's values may have in them, as atoms are called; none of other code.
pub(crate) fn wanted_names<'a>(env: Env<'a>, handle: &CodeHandle, pace: &mut Pace<'_>) -> Option<Term<'a>> {
    let component = handle.component.load_full();
    let names = component.iter().flat_map(|component| component.names()).map(|name| {
        pace.step(ENTRY);
        component_values::atom_text(name).encode(env)
    });
    let names: Vec<_> = names.collect();
    Some(entries::list(env, &names, pace))
}

/// Gives a component the atoms of its names, before anybody calls it; some at a time, in their order.
pub(crate) fn give_names(handle: &CodeHandle, names: Vec<Atom>) -> NifResult<Atom> {
    let wanted = handle.component.load().as_ref().map_or(0, |component| component.names().len());
    let mut given = handle.given.lock().unwrap_or_else(PoisonError::into_inner);
    given.extend(names);
    match given.len().cmp(&wanted) {
        Ordering::Less => Ok(atoms::ok()),
        Ordering::Equal if handle.names.set(std::mem::take(&mut *given).into()).is_ok() => Ok(atoms::ok()),
        _ => Err(rustler::Error::BadArg),
    }
}
