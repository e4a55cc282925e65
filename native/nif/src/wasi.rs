//! What a program compiled for WASI is given, as terms, and what it has written.

use crate::atoms;
use crate::handle::CodeHandle;
use crate::names::stream_name;
use crate::operation::{Operation, done};
use crate::scheduler::Scheduler;
use crate::yielding::charge_short;
use instar_engine::wasi::{Console, Folder, Options, Output, Stream};
use rustler::types::atom::Atom;
use rustler::{Binary, Encoder, Env, NewBinary, NifResult, NifTaggedEnum, Resource, ResourceArc, Term};
use std::sync::Arc;
use std::time::Instant;

/// The standard streams of one program, and the options that it is started with.
pub(crate) struct ConsoleHandle {
    pub(crate) console: Arc<Console>,
}

impl Resource for ConsoleHandle {}
// What a panic could leave half done is behind the console's own mutex.
impl std::panic::RefUnwindSafe for ConsoleHandle {}

/// What a program is given: its arguments, its environment, `[{guest, host, writable}]`, and what becomes of its
/// output and its errors: `drop`, `hand`, or how many bytes are captured. Its input is yet to be given.
#[rustler::nif]
fn console_new<'a>(
    arguments: Vec<String>,
    environment: Vec<(String, String)>,
    folders: Vec<(String, String, bool)>,
    out: Term<'a>,
    error: Term<'a>,
) -> NifResult<ResourceArc<ConsoleHandle>> {
    let folders = folders
        .into_iter()
        .map(|(guest, host, writable)| Folder { guest, host: host.into(), writable })
        .collect();
    let options = Options { arguments, environment, folders };
    let console = Console::new(options, output(out)?, output(error)?);
    Ok(ResourceArc::new(ConsoleHandle { console: Arc::new(console) }))
}

fn output(term: Term<'_>) -> NifResult<Output> {
    match term.decode::<Atom>() {
        Ok(atom) if atom == atoms::drop() => Ok(Output::Drop),
        Ok(atom) if atom == atoms::hand() => Ok(Output::Hand),
        Ok(_) => Err(rustler::Error::BadArg),
        Err(_) => term.decode().map(Output::Capture),
    }
}

/// What can be done with a program's streams.
#[derive(NifTaggedEnum)]
#[rustler(decode)]
enum Do<'a> {
    /// Gives it something more to read, a moderate number of bytes; none is the end of its input.
    Input(Binary<'a>),
    Captured,
}

#[rustler::nif]
fn console<'a>(
    env: Env<'a>,
    reference: Term<'a>,
    handle: ResourceArc<ConsoleHandle>,
    Operation(operation): Operation<Do<'a>>,
) -> Term<'a> {
    match operation {
        Do::Input(bytes) => {
            handle.console.give_input(bytes.as_slice().to_vec());
            done(env, atoms::ok())
        }
        Do::Captured => captured(env, reference, &handle.console),
    }
}

/// Whether code imports WASI.
pub(crate) fn wanted(handle: &CodeHandle) -> bool {
    handle.code.load().as_ref().is_some_and(|code| code.wants_console())
        || handle.component.load().as_ref().is_some_and(|component| component.wants_console())
}

/// Bytes that are copied in some tens of microseconds.
const SMALL: usize = 128 << 10;

/// `{stdout, stderr}`: what was captured since the last time, which may be much.
fn captured<'a>(env: Env<'a>, reference: Term<'a>, console: &Console) -> Term<'a> {
    let taken = |stream| console.take_captured(stream);
    let (out, error) = (taken(Stream::Out), taken(Stream::Error));
    let is_small = out.len() + error.len() <= SMALL;
    if is_small {
        return done(env, (binary(env, &out), binary(env, &error)));
    }
    Scheduler::Own
        .answer(env, reference, move |env| (binary(env, &out), binary(env, &error)).encode(env))
        .encode(env)
}

/// What a program that lies still has for its caller: `{[{stdout | stderr, bytes}], wants_input}`; none if it has
/// nothing, and waits for something else.
pub(crate) fn stream_request<'a>(env: Env<'a>, console: &Console) -> Option<Term<'a>> {
    let (output, wants_input) = (console.take_output(), console.wants_input());
    if output.is_empty() && !wants_input {
        return None;
    }
    let began = Instant::now();
    let output: Vec<_> =
        output.into_iter().map(|(stream, bytes)| (stream_name(stream), binary(env, &bytes))).collect();
    charge_short(env, began.elapsed());
    Some((output, wants_input).encode(env))
}

fn binary<'a>(env: Env<'a>, bytes: &[u8]) -> Term<'a> {
    let mut binary = NewBinary::new(env, bytes.len());
    binary.as_mut_slice().copy_from_slice(bytes);
    binary.into()
}
