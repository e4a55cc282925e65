//! Compiles what documents bring, in a process that can be ended: `instar_worker PRIORITY PARENT`, with a socket as its
//! standard input. Nobody starts it by hand; see the crate `instar_jobs`.
//!
//! One job at a time comes in and one answer goes out. Memory that the system refuses ends the process, and so does a
//! stack that is used up, with an answer that says so.

mod bounds;

use bounds::Bounded;
use instar_compiler::CompileError;
use instar_engine::{Compiler, LoadError, Target, What};
use instar_jobs::message::{HELLO, frame, receive, send};
use instar_jobs::{Answer, Job, Work};
use std::os::fd::FromRawFd;
use std::os::unix::net::UnixStream;
use std::panic::{AssertUnwindSafe, catch_unwind};

#[global_allocator]
static MEMORY: Bounded = Bounded;

fn main() {
    let mut arguments = std::env::args().skip(1).map(|argument| argument.parse::<i32>());
    let (Some(Ok(priority)), Some(Ok(parent))) = (arguments.next(), arguments.next()) else {
        std::process::exit(2);
    };
    bounds::confine(priority, parent);
    // What it would say is said by its answer, and the terminal is the host's.
    std::panic::set_hook(Box::new(|_| {}));
    // SAFETY: the standard input is the socket, and nobody else has it.
    let mut socket = unsafe { UnixStream::from_raw_fd(0) };
    let mut compiler = Compiler::default();
    if send(&mut socket, &frame(HELLO)).is_err() {
        return;
    }
    while let Ok(Some(body)) = receive(&mut socket) {
        let Some(job) = Job::read(body) else { return };
        bounds::begin(job.memory, job.seconds);
        let answer = catch_unwind(AssertUnwindSafe(|| answer(&mut compiler, &job)))
            .unwrap_or_else(|_| Answer::Failed("the compiler panicked".to_owned()));
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

fn answer(compiler: &mut Compiler, job: &Job<Vec<u8>>) -> Answer {
    let what = match job.work {
        Work::Module => What::Module,
        Work::Component => What::Component,
        Work::Program => return translate(&job.input),
    };
    let (has_terms, counts_itself, maps_data, capacity) = job.target;
    let target = Target { has_terms, counts_itself, maps_data, capacity };
    match compiler.compile(what, &job.input, target) {
        Ok(native) => {
            let (code, compatibility) = native.into_parts();
            Answer::Native(compatibility, code)
        }
        Err(LoadError::Invalid { message }) => Answer::Invalid(message),
        Err(LoadError::Limit { measure, limit }) => Answer::Limit(measure.to_owned(), limit),
        Err(error) => Answer::Failed(error.to_string()),
    }
}

fn translate(program: &[u8]) -> Answer {
    match instar_compiler::compile(program) {
        Ok(wasm) => Answer::Wasm(wasm),
        Err(CompileError::Unsupported(functions)) => Answer::Unsupported(functions),
        Err(error) => Answer::Failed(error.to_string()),
    }
}
