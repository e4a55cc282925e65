//! A call as its caller has put it, before it begins: which function of which code, with what, within what.

use crate::atoms;
use crate::emulator::tuple;
use crate::handle::CodeHandle;
use crate::limits::LimitsTerm;
use crate::names::{text, type_name};
use crate::operation::is_nil;
use crate::values;
use crate::wasi::ConsoleHandle;
use instar_engine::wasi::Console;
use instar_engine::{Code, Function, Moment, Values};
use rustler::{Encoder, Env, NifResult, ResourceArc, Term};
use std::sync::Arc;

/// What is known of a call when it begins.
pub(crate) struct CallSite<'a, 'c> {
    pub(crate) env: Env<'a>,
    pub(crate) handle: &'c CodeHandle,
    pub(crate) function: Term<'a>,
    pub(crate) arguments: Term<'a>,
    pub(crate) limits: LimitsTerm,
    /// Of the function, if the caller has given one.
    pub(crate) signature: Option<&'c str>,
    /// Of a program of WASI.
    pub(crate) console: Option<Arc<Console>>,
    pub(crate) started: Moment,
}

/// What a call has of its own, instead of what its code has: limits, the function's signature, and the console of a
/// program of WASI.
pub(crate) struct Given<'c> {
    pub(crate) limits: LimitsTerm,
    pub(crate) signature: Option<&'c str>,
    pub(crate) console: Option<Arc<Console>>,
}

impl<'c> Given<'c> {
    /// Nothing of nil, else of `{limits, signature, console}`; the last two may be nil.
    #[inline]
    pub(crate) fn of(term: Term<'c>) -> NifResult<Option<Given<'c>>> {
        if is_nil(term) { Ok(None) } else { Given::decoded(term).map(Some) }
    }

    fn decoded(term: Term<'c>) -> NifResult<Given<'c>> {
        let [limits, signature, console] = tuple(term).ok_or(rustler::Error::BadArg)?;
        let console: Option<ResourceArc<ConsoleHandle>> = console.decode()?;
        let console = console.map(|console| console.console.clone());
        Ok(Given { limits: limits.decode()?, signature: signature.decode()?, console })
    }
}

impl<'a> CallSite<'a, '_> {
    /// The function of numbers and the arguments of its types, or what is wrong with them.
    pub(crate) fn numbers<'c>(&self, code: &'c Code) -> NifResult<Result<(&'c Function, Values), Term<'a>>> {
        let given = self.arguments.list_length()?;
        let index = self.index(code)?;
        let function = index.and_then(|index| code.function_at(index));
        let Some(function) = function.filter(|function| function.params().len() == given) else {
            return Ok(Err(self.undefined(given)));
        };
        let mut decoded = Values::new();
        let terms = self.arguments.into_list_iterator()?.zip(function.params()).enumerate();
        for (position, (term, parameter)) in terms {
            if !values::push(&mut decoded, term, parameter) {
                let reason = (atoms::badarg(), position + 1, type_name(parameter));
                return Ok(Err(reason.encode(self.env)));
            }
        }
        Ok(Ok((function, decoded)))
    }

    /// Where the module has the function.
    #[inline]
    pub(crate) fn index(&self, code: &Code) -> NifResult<Option<usize>> {
        self.handle
            .called
            .index(self.function, || Ok(text(self.function)?.and_then(|name| code.index_of(&name))))
    }

    /// There is no such function with so many arguments.
    pub(crate) fn undefined(&self, given: usize) -> Term<'a> {
        (atoms::undef(), self.function, given).encode(self.env)
    }
}
