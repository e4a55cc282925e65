//! The compiler as a library: what a worker's process does (`instar_work`, for the program beside it), and the same for a VM
//! that starts no processes (`instar_compile`).
//!
//! One job at a time comes in and one answer goes out. In a worker's process, memory that the system refuses ends the process,
//! and so does a stack that is used up, with an answer that says so.

mod bounds;

use bounds::Bounded;
use instar_codegen::{Compiler, Known, Refusal, Target, What};
use instar_compiler::CompileError;
use instar_jobs::message::{HEADER, HELLO, frame, receive, send};
use instar_jobs::shelf::{bounded, records};
use instar_jobs::{Answer, Job, Work};
use std::ffi::{c_int, c_void};
use std::fs::File;
use std::os::fd::FromRawFd;
use std::os::unix::fs::FileExt;
use std::os::unix::net::UnixStream;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Once};

#[global_allocator]
static MEMORY: Bounded = Bounded;

/// Takes an answer, which is there until it returns.
type Take = unsafe extern "C" fn(context: *mut c_void, answer: *const u8, length: usize);

/// The life of a worker's process: compiles what comes by its standard input until that is closed.
#[unsafe(no_mangle)]
pub extern "C" fn instar_work(priority: c_int, parent: c_int) {
    bounds::confine(priority, parent);
    silent();
    // SAFETY: the standard input is the socket, and nobody else has it.
    let mut socket = unsafe { UnixStream::from_raw_fd(0) };
    // SAFETY: the standard output is a file to be read, or nothing, and nobody else has it.
    let shelf = unsafe { File::from_raw_fd(1) };
    let known = Arc::new(Known::default());
    let mut compiler = Compiler::with(known.clone());
    if send(&mut socket, &frame(HELLO)).is_err() {
        return;
    }
    while let Ok(Some(body)) = receive(&mut socket) {
        let Some(job) = Job::read(body) else { return };
        learn(&known, &shelf);
        bounds::begin(job.memory, job.seconds);
        let mut answer = answered(&mut compiler, &job);
        if let Answer::Native(_, functions, _) = &mut answer {
            *functions = bounded(known.take_new());
        }
        drop(job);
        let frame = answer.frame();
        drop(answer);
        if send(&mut socket, &frame).is_err() {
            return;
        }
        drop(frame);
        bounds::end();
        bounds::rest(&socket);
    }
}

/// Takes in what the VM's file of functions has more than before.
fn learn(known: &Known, shelf: &File) {
    let Ok(length) = shelf.metadata().map(|about| if about.is_file() { about.len() } else { 0 }) else {
        return;
    };
    let before = known.read_to();
    let Ok(more) = usize::try_from(length.saturating_sub(before)) else { return };
    let mut bytes = vec![0; more];
    if more > 0 && shelf.read_exact_at(&mut bytes, before).is_ok() {
        let (functions, end) = records(&bytes);
        bytes.truncate(end);
        known.learn(bytes, functions);
    }
}

/// Does a job on the thread that calls it, without a bound: gives the answer to `take`, with `context`. False for what is no
/// job.
///
/// # Safety
///
/// So many bytes are at `job`, and `take` may be called with `context`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn instar_compile(
    job: *const u8,
    length: usize,
    take: Take,
    context: *mut c_void,
) -> bool {
    // SAFETY: as the caller promises.
    let body = unsafe { std::slice::from_raw_parts(job, length) }.to_vec();
    let Some(job) = Job::read(body) else { return false };
    silent();
    let frame = answered(&mut Compiler::default(), &job).frame();
    let body = &frame[HEADER..];
    // SAFETY: as the caller promises; the bytes are there.
    unsafe { take(context, body.as_ptr(), body.len()) };
    true
}

// What a panic would say is said by the answer, and the terminal is the host's.
fn silent() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| std::panic::set_hook(Box::new(|_| {})));
}

fn answered(compiler: &mut Compiler, job: &Job<Vec<u8>>) -> Answer {
    catch_unwind(AssertUnwindSafe(|| answer(compiler, job)))
        .unwrap_or_else(|_| Answer::Failed("the compiler panicked".to_owned()))
}

fn answer(compiler: &mut Compiler, job: &Job<Vec<u8>>) -> Answer {
    let what = match job.work {
        Work::Module => What::Module,
        Work::Component => What::Component,
        Work::Program => return translate(&job.input),
    };
    let (has_terms, counts_itself, maps_data, capacity) = job.target;
    let target = Target { has_terms, counts_itself, maps_data, capacity };
    match compiler.compile(what, &job.input, target) {
        Ok(code) => Answer::Native(target.compatibility(), Vec::new(), code),
        Err(Refusal::Invalid(message)) => Answer::Invalid(message),
        Err(Refusal::Refused(message)) => Answer::Failed(message),
        Err(Refusal::Limit { measure, limit }) => Answer::Limit(measure.to_owned(), limit),
    }
}

fn translate(program: &[u8]) -> Answer {
    match instar_compiler::compile(program) {
        Ok(wasm) => Answer::Wasm(wasm),
        Err(CompileError::Unsupported(functions)) => Answer::Unsupported(functions),
        Err(error) => Answer::Failed(error.to_string()),
    }
}
