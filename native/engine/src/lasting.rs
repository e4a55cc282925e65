//! An instance that outlives a call: of a module, or of a component.

use crate::code::Code;
use crate::component::ComponentInstance;
use crate::instance::Instance;

/// An instance that its caller keeps.
#[derive(Debug)]
pub enum Lasting {
    /// Of a module.
    Module(Box<Instance>),
    /// Of a component.
    Component(Box<ComponentInstance>),
}

impl Lasting {
    /// The bytes of the memory that it exports; none of a component, which shows nobody its memories.
    pub fn memory(&mut self, code: Option<&Code>) -> Option<&mut [u8]> {
        match self {
            Lasting::Module(instance) => instance.memory(code?),
            Lasting::Component(_) => None,
        }
    }
}
