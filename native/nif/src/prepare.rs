//! From a call as its caller has put it to one that can be advanced.

use crate::components::{self, Refused};
use crate::error::reason;
use crate::known::Dynamic;
use crate::names::text;
use crate::scheduler::Thread;
use crate::signature;
use crate::site::CallSite;
use crate::terms::{self, Callee, Refusal};
use instar_engine::{Call, Code, Component};
use rustler::NifResult;
use std::sync::Arc;

/// The call, with the atoms that came with its arguments; or what is wrong with it.
pub(crate) type Prepared<'a> = Result<(Call, Dynamic), Refused<'a>>;

impl<'a> CallSite<'a, '_> {
    /// The call of a module's function. Arguments that are no list are the caller's bug.
    pub(crate) fn prepare(&self, code: &Arc<Code>) -> NifResult<Prepared<'a>> {
        let given = self.arguments.list_length()?;
        match signature::arguments(self, code)? {
            Ok(None) => {}
            Ok(Some((adapter, lowered))) => {
                let setting = (self.limits.engine(), self.console.clone());
                let call = Call::adapted(code, None, (&adapter, lowered), setting, signature::allocate);
                return Ok(Ok((call, Dynamic::new())));
            }
            Err(reason) => return Ok(Err(Refused::Reason(reason))),
        }
        if code.terms().is_some() {
            return self.prepare_terms(code, given);
        }
        let (limits, console) = (self.limits.engine(), self.console.clone());
        Ok(self
            .numbers(code)?
            .map(|(function, values)| (Call::new(code, function, values, limits, console), Dynamic::new()))
            .map_err(Refused::Reason))
    }

    fn prepare_terms(&self, code: &Arc<Code>, given: usize) -> NifResult<Prepared<'a>> {
        let name = text(self.function)?;
        let found = name.zip(code.terms()).and_then(|(name, terms)| terms.function(&name, given));
        let Some((_, function)) = found else { return Ok(Err(Refused::Reason(self.undefined(given)))) };
        let arguments: Vec<_> = self.arguments.into_list_iterator()?.collect();
        let callee = Callee { code, table: &self.handle.atoms, function, limits: self.limits.engine() };
        Ok(terms::begin(self.env, callee, &arguments, Thread::Vm).map_err(|refusal| match refusal {
            Refusal::Reason(reason) => Refused::Reason(reason),
            Refusal::Call(error) => Refused::Reason(reason(self.env, error, self.limits)),
            Refusal::NotHere => Refused::NotHere,
        }))
    }

    /// The call of a component's function.
    pub(crate) fn prepare_component(&self, component: &Arc<Component>) -> NifResult<Prepared<'a>> {
        let prepared = components::prepare(self, component, Thread::Vm)?;
        Ok(prepared.map(|call| (call, Dynamic::new())))
    }
}
