//! The code of a version as a term: what Elixir holds of it, and who is inside.

use crate::atoms;
use crate::called::Called;
use crate::known::AtomTable;
use crate::limits::LimitsTerm;
use crate::owned::Owned;
use crate::quota::Quota;
use arc_swap::ArcSwapOption;
use instar_engine::deferred_drop::drop_later;
use instar_engine::gate::{Pass, State};
use instar_engine::{Code, Component, Gate, Signatures, Touch};
use rustler::types::atom::Atom;
use rustler::{Env, LocalPid, Resource};
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::sync::{Arc, Mutex, OnceLock, Weak};

/// The code of one version, until it is purged.
pub(crate) struct CodeHandle {
    /// Nothing of a component, or once it is purged.
    pub(crate) code: ArcSwapOption<Code>,
    /// Of a component, until it is purged.
    pub(crate) component: ArcSwapOption<Component>,
    /// Of a component, once they are given: its names.
    pub(crate) names: OnceLock<Box<[Atom]>>,
    /// Those that were given until they are all there.
    pub(crate) given: Mutex<Vec<Atom>>,
    pub(crate) called: Called,
    pub(crate) gate: Gate<Caller>,
    /// Whether calls that are inside end at their next turn.
    pub(crate) ending: AtomicBool,
    pub(crate) touch: Arc<Touch>,
    pub(crate) limits: LimitsTerm,
    /// Its server's, if that bounds how many instances it has.
    pub(crate) quota: Option<Arc<Quota>>,
    /// Of code whose functions take terms.
    pub(crate) atoms: AtomTable,
    /// Of functions that take or return text or bytes.
    pub(crate) signatures: Signatures,
}

impl CodeHandle {
    /// Whether calls that are inside end at their next turn.
    pub(crate) fn is_ending(&self) -> bool {
        self.ending.load(SeqCst)
    }

    /// Comes in, or says why not.
    pub(crate) fn enter(&self) -> Result<Pass<'_>, Atom> {
        self.gate.enter().map_err(|state| match state {
            State::Closing => atoms::closing(),
            _ => atoms::closed(),
        })
    }

    /// The instances that belong to processes.
    pub(crate) fn instances(&self) -> impl Iterator<Item = Arc<Owned>> {
        let callers = self.gate.lingering().into_iter();
        callers.filter_map(|caller| caller.instance).filter_map(|instance| instance.upgrade())
    }
}

impl Resource for CodeHandle {
    const IMPLEMENTS_DESTRUCTOR: bool = true;

    // What was purged has let its code go. What never was, like a load that nobody waited for, goes by the
    // way.
    fn destructor(self, _env: Env<'_>) {
        let code = self.code.load().as_ref().map_or(0, |code| code.bytes());
        let component = self.component.load().as_ref().map_or(0, |component| component.bytes());
        drop_later(self, (code + component) as usize);
    }
}
// What a panic could leave half done here is behind atomics and the gate's own mutex.
impl std::panic::RefUnwindSafe for CodeHandle {}

/// What the gate knows somebody by who is inside: a process with a call there, or the owner of an instance.
#[derive(Clone)]
pub(crate) struct Caller {
    pub(crate) pid: LocalPid,
    /// Whose owner it is.
    pub(crate) instance: Option<Weak<Owned>>,
}

impl Caller {
    /// A process with a call.
    pub(crate) fn inside(pid: LocalPid) -> Caller {
        Caller { pid, instance: None }
    }
}
