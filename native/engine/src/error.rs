//! What can go wrong while a module is loaded or called, as data.

use crate::pages::{NO_SPAN, mappings_for_instances};
use crate::signature::SignatureError;
use crate::system;
use crate::wasi::stream::Stream;
use instar_codegen::Refusal;
use instar_terms::heap::Fail;
use std::fmt;
use wasmtime_wasi::I32Exit;
use wiggle::GuestError;

/// Why a module could not be loaded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LoadError {
    /// The text is not WebAssembly text; line and column count from one.
    Syntax {
        /// Line of the complaint.
        line: usize,
        /// Column of the complaint.
        column: usize,
        /// The parser's words.
        message: String,
    },
    /// The bytes are not a valid WebAssembly module, or use a feature that is switched off.
    Invalid {
        /// The validator's words.
        message: String,
    },
    /// The module wants something that nobody offers.
    UnknownImport {
        /// The module's name for the one who should offer it.
        module: String,
        /// The name of what is wanted.
        name: String,
    },
    /// A component has something in its functions that a host without handles cannot take or give.
    Unsupported {
        /// What it has: `a resource`.
        what: String,
        /// The function, import or export that has it.
        place: String,
    },
    /// A signature of the module's functions cannot be used.
    Signature(SignatureError),
    /// The compiler gave up on a module that is valid.
    Compiler {
        /// The compiler's words.
        message: String,
    },
    /// Compiling it would take more than it may.
    Limit {
        /// More of what: `functions`.
        measure: &'static str,
        /// How much there may be.
        limit: u64,
    },
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LoadError::Syntax { line, column, message } => write!(f, "{line}:{column}: {message}"),
            LoadError::Invalid { message } | LoadError::Compiler { message } => f.write_str(message),
            LoadError::Unsupported { what, place } => write!(f, "{what} in {place}"),
            LoadError::UnknownImport { module, name } => {
                write!(f, "nobody offers the import {module}.{name}")
            }
            LoadError::Signature(error) => error.fmt(f),
            LoadError::Limit { measure, limit } => write!(f, "more than {limit} {measure}"),
        }
    }
}

impl std::error::Error for LoadError {}

impl From<Refusal> for LoadError {
    fn from(refusal: Refusal) -> LoadError {
        match refusal {
            Refusal::Invalid(message) => LoadError::Invalid { message },
            Refusal::Refused(message) => LoadError::Compiler { message },
            Refusal::Limit { measure, limit } => LoadError::Limit { measure, limit },
        }
    }
}

/// Why a call did not return.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CallError {
    /// The program did what WebAssembly forbids; the name is the specification's, in snake case.
    Trap(&'static str),
    /// The fuel that the call was given is used up.
    OutOfFuel,
    /// The fiber's stack is used up.
    StackOverflow,
    /// The program needs more memory at its start than the call allows.
    MemoryLimit,
    /// The program needs more elements of tables at its start than the call allows.
    TableLimit,
    /// As many instances as the engine has room for are alive, and none of them is idle.
    TooManyInstances {
        /// How many there may be.
        limit: usize,
    },
    /// Instances would take more mappings of memory than the kernel allows the process, without what others need.
    TooManyMaps {
        /// How many instances may take.
        limit: usize,
    },
    /// The process has no addresses for another memory or stack, of those that it may have.
    AddressLimit {
        /// So many bytes of them.
        limit: usize,
    },
    /// A WebAssembly exception that no frame caught.
    UncaughtException,
    /// The values that a component gives take too many bytes of the host's memory.
    ValuesLimit,
    /// The program ended itself, with a status; zero is success.
    Exit(i32),
    /// The program has written more than is captured.
    OutputLimit {
        /// Where to.
        stream: Stream,
        /// How many bytes are captured.
        limit: usize,
    },
    /// A folder that the program was granted cannot be opened: its index among them.
    Folder(usize),
    /// Programs have as many files and folders open as the VM can spare, which is so many.
    TooManyFiles(usize),
    /// Something that the engine has no word for.
    Internal,
}

impl CallError {
    /// What a function of the host failed with, beside exceptions, which it would have raised.
    pub fn from_fail(fail: Fail) -> CallError {
        match fail {
            Fail::Room(_) | Fail::Memory => CallError::MemoryLimit,
            Fail::Slow => CallError::Trap("too_much_work"),
            Fail::Corrupt => CallError::Trap("not_a_term"),
            Fail::Raise(..) => CallError::Internal,
        }
    }

    pub(crate) fn too_many_maps() -> CallError {
        CallError::TooManyMaps { limit: mappings_for_instances() }
    }

    /// The kernel grants no further span of addresses: it counts mappings, or bytes where the process has such a limit.
    pub(crate) fn no_span() -> CallError {
        match system::addresses() {
            Some(limit) => CallError::AddressLimit { limit },
            None => CallError::too_many_maps(),
        }
    }

    /// Sorts wasmtime's error into one of ours.
    pub(crate) fn from_wasmtime(error: &wasmtime::Error) -> CallError {
        // From a function of the host.
        if let Some(error) = error.downcast_ref::<CallError>() {
            return *error;
        }
        if let Some(I32Exit(status)) = error.downcast_ref::<I32Exit>() {
            return CallError::Exit(*status);
        }
        if let Some(trap) = error.downcast_ref::<wasmtime::Trap>() {
            return CallError::from_trap(*trap);
        }
        if error.root_cause().to_string() == NO_SPAN {
            return CallError::no_span();
        }
        if error.is::<wasmtime::ThrownException>() {
            return CallError::UncaughtException;
        }
        if error.is::<wasmtime::GcHeapOutOfMemory<()>>() {
            return CallError::MemoryLimit;
        }
        match error.downcast_ref::<GuestError>() {
            Some(error) => CallError::from_pointer(error),
            None => CallError::Internal,
        }
    }

    // What a program gave to a function of WASI.
    fn from_pointer(error: &GuestError) -> CallError {
        match error {
            GuestError::PtrOverflow | GuestError::PtrOutOfBounds(_) => {
                CallError::Trap("memory_out_of_bounds")
            }
            GuestError::PtrNotAligned(..) => CallError::Trap("unaligned_pointer"),
            GuestError::InFunc { err, .. } => CallError::from_pointer(err),
            _ => CallError::Internal,
        }
    }

    fn from_trap(trap: wasmtime::Trap) -> CallError {
        use wasmtime::Trap;
        match trap {
            Trap::StackOverflow => CallError::StackOverflow,
            Trap::OutOfFuel => CallError::OutOfFuel,
            // An object that no heap has room for.
            Trap::AllocationTooLarge => CallError::MemoryLimit,
            Trap::MemoryOutOfBounds => CallError::Trap("memory_out_of_bounds"),
            Trap::HeapMisaligned => CallError::Trap("unaligned_atomic"),
            Trap::TableOutOfBounds => CallError::Trap("table_out_of_bounds"),
            Trap::IndirectCallToNull => CallError::Trap("uninitialized_element"),
            Trap::BadSignature => CallError::Trap("indirect_call_type_mismatch"),
            Trap::IntegerOverflow => CallError::Trap("integer_overflow"),
            Trap::IntegerDivisionByZero => CallError::Trap("integer_divide_by_zero"),
            Trap::BadConversionToInteger => CallError::Trap("invalid_conversion_to_integer"),
            Trap::UnreachableCodeReached => CallError::Trap("unreachable"),
            Trap::NullReference => CallError::Trap("null_reference"),
            Trap::ArrayOutOfBounds => CallError::Trap("array_out_of_bounds"),
            Trap::CastFailure => CallError::Trap("cast_failure"),
            _ => CallError::Internal,
        }
    }
}

impl fmt::Display for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CallError::Trap(name) => write!(f, "trap: {name}"),
            CallError::OutOfFuel => f.write_str("out of fuel"),
            CallError::StackOverflow => f.write_str("stack overflow"),
            CallError::MemoryLimit => f.write_str("more memory than the call allows"),
            CallError::TableLimit => f.write_str("more table elements than the call allows"),
            CallError::TooManyInstances { limit } => write!(f, "{limit} instances are alive and in use"),
            CallError::TooManyMaps { limit } => {
                write!(f, "instances would take more than {limit} memory maps")
            }
            CallError::AddressLimit { limit } => {
                write!(f, "no addresses are left of the {limit} bytes that the process may have")
            }
            CallError::UncaughtException => f.write_str("uncaught exception"),
            CallError::ValuesLimit => f.write_str("values too large"),
            CallError::Exit(status) => write!(f, "the program ended itself with the status {status}"),
            CallError::OutputLimit { limit, .. } => write!(f, "more than {limit} bytes of output"),
            CallError::TooManyFiles(limit) => {
                write!(f, "programs have all of the {limit} files and folders open that the VM can spare")
            }
            CallError::Folder(index) => write!(f, "the granted folder number {index} cannot be opened"),
            CallError::Internal => f.write_str("internal error"),
        }
    }
}

impl std::error::Error for CallError {}
