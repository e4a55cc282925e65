//! What a call may use, as Elixir says it.

use crate::atoms;
use crate::emulator::tuple;
use instar_engine::Limits;
use rustler::types::atom::Atom;
use rustler::{Decoder, Encoder, Env, NifResult, Term};
use std::time::Duration;

/// `{timeout, fuel, memory, table, stack, usage}`: milliseconds, units of fuel, bytes, elements, bytes, and whether the
/// answer says what was used. The first two may be `infinity`; the stack may be nil, for what the code has. Behind them
/// may stand how many milliseconds of its time the call has waited before it begins.
#[derive(Debug, Clone, Copy)]
pub(crate) struct LimitsTerm {
    pub(crate) timeout: Option<Duration>,
    pub(crate) fuel: Option<u64>,
    pub(crate) memory: usize,
    pub(crate) table: usize,
    pub(crate) stack: Option<usize>,
    pub(crate) usage: bool,
    pub(crate) waited: Duration,
}

impl LimitsTerm {
    pub(crate) fn engine(&self) -> Limits {
        Limits { fuel: self.fuel, memory: self.memory, table: self.table }
    }
}

impl<'a> Decoder<'a> for LimitsTerm {
    fn decode(term: Term<'a>) -> NifResult<LimitsTerm> {
        let (limits, waited) = match tuple(term) {
            Some([timeout, fuel, memory, table, stack, usage, waited]) => {
                ([timeout, fuel, memory, table, stack, usage], waited.decode()?)
            }
            None => (tuple(term).ok_or(rustler::Error::BadArg)?, 0),
        };
        let [timeout, fuel, memory, table, stack, usage] = limits;
        Ok(LimitsTerm {
            timeout: finite(timeout)?.map(Duration::from_millis),
            fuel: finite(fuel)?,
            memory: memory.decode()?,
            table: table.decode()?,
            stack: stack.decode()?,
            usage: usage.decode()?,
            waited: Duration::from_millis(waited),
        })
    }
}

impl Encoder for LimitsTerm {
    fn encode<'a>(&self, env: Env<'a>) -> Term<'a> {
        let number = |n: Option<u64>| n.map_or_else(|| atoms::infinity().encode(env), |n| n.encode(env));
        let timeout = number(self.timeout.map(|timeout| timeout.as_millis() as u64));
        let waited = self.waited.as_millis() as u64;
        (timeout, number(self.fuel), self.memory, self.table, self.stack, self.usage, waited).encode(env)
    }
}

fn finite(term: Term<'_>) -> NifResult<Option<u64>> {
    match term.decode::<Atom>() {
        Ok(atom) if atom == atoms::infinity() => Ok(None),
        Ok(_) => Err(rustler::Error::BadArg),
        Err(_) => term.decode().map(Some),
    }
}
