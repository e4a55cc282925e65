//! Compiling what documents bring: in the workers' processes, or here where the host wants it so.
//!
//! Unsafe, because native code that a worker has made is run as it is.

#![allow(unsafe_code)]

use crate::atoms;
use crate::here::Compiler;
use instar_engine::{LoadError, Native, Order, Target, What};
use instar_jobs::pool::{Done, Key};
use instar_jobs::{Answer, Input, Job, Outcome, Pool, Request, Work};
use rustler::types::atom::Atom;
use rustler::{Binary, Decoder, Encoder, Env, LocalPid, NifResult, OwnedEnv, Term};
use std::ffi::OsStr;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

static POOL: LazyLock<Pool> = LazyLock::new(Pool::new);
/// Seconds of processor time that a worker may take beyond the time that is waited for it.
const SPARE: u64 = 2;

/// `{program, timeout, memory, owner}`: the path of the workers' program, or nil to compile here; milliseconds; bytes; a
/// number that the jobs of one owner share.
#[derive(Debug, Clone)]
pub(crate) struct CompileTerm {
    pub(crate) program: Option<PathBuf>,
    timeout: Duration,
    memory: u64,
    owner: u64,
}

impl<'a> Decoder<'a> for CompileTerm {
    fn decode(term: Term<'a>) -> NifResult<CompileTerm> {
        let (program, timeout, memory, owner): (Option<Binary<'a>>, u64, u64, u64) = term.decode()?;
        // Names of files are bytes.
        let program = program.map(|program| OsStr::from_bytes(program.as_slice()).into());
        Ok(CompileTerm { program, timeout: Duration::from_millis(timeout), memory, owner })
    }
}

/// Why there is no code.
pub(crate) enum Failure {
    Load(LoadError),
    Limit(String, u64),
    Timeout(Duration),
    NoWorker(PathBuf, String),
    SystemLimit,
    /// What uses what isn't there, by the functions of a program.
    Unsupported(Vec<(String, String)>),
}

impl From<LoadError> for Failure {
    fn from(error: LoadError) -> Failure {
        match error {
            LoadError::Limit { measure, limit } => Failure::Limit(measure.to_owned(), limit),
            error => Failure::Load(error),
        }
    }
}

fn failed(message: String) -> Failure {
    Failure::Load(LoadError::Compiler { message })
}

const NONSENSE: &str = "the compiler's answer makes no sense";

fn nonsense() -> Failure {
    failed(NONSENSE.to_owned())
}

impl Failure {
    /// The reason as Elixir gets it.
    pub(crate) fn term<'a>(self, env: Env<'a>, load_error: fn(Env<'a>, LoadError) -> Term<'a>) -> Term<'a> {
        match self {
            Failure::Load(error) => load_error(env, error),
            Failure::Limit(measure, limit) => {
                // There are few of them, all this library's own.
                let measure = Atom::from_str(env, &measure).unwrap_or_else(|_| atoms::memory());
                (atoms::compile_limit(), measure, limit).encode(env)
            }
            Failure::Timeout(timeout) => (atoms::compile_timeout(), timeout.as_millis() as u64).encode(env),
            Failure::NoWorker(path, why) => {
                (atoms::no_compiler(), path.to_string_lossy().as_ref(), why).encode(env)
            }
            Failure::SystemLimit => atoms::system_limit().encode(env),
            Failure::Unsupported(functions) => functions.encode(env),
        }
    }
}

/// Has a worker compile WebAssembly for the engine.
pub(crate) fn compile(
    order: &Order,
    (compile, caller): (&CompileTerm, LocalPid),
    then: impl FnOnce(Result<Native, Failure>) + Send + 'static,
) {
    let told = compile.clone();
    let done = move |outcome| then(answer(outcome, &told).and_then(native));
    let job = (work(order), target(order), order.is_made());
    submit(job, (&order.digest, order.wasm.clone()), (compile, caller), Box::new(done));
}

/// Compiles WebAssembly for the engine on this thread.
pub(crate) fn compile_here(order: &Order, compiler: Compiler) -> Result<Native, LoadError> {
    let job = here(work(order), target(order), order.wasm.clone());
    match here_answered(compiler, job).and_then(native) {
        Ok(native) => Ok(native),
        Err(Failure::Load(error)) => Err(error),
        // Of these there is only one, and it has a name in Rust.
        Err(Failure::Limit(measure, limit)) => Err(LoadError::Limit { measure: measure.leak(), limit }),
        Err(_) => Err(LoadError::Compiler { message: NONSENSE.to_owned() }),
    }
}

fn work(order: &Order) -> Work {
    match order.what {
        What::Module => Work::Module,
        What::Component => Work::Component,
    }
}

fn target(order: &Order) -> (bool, bool, bool, u64) {
    let Target { has_terms, counts_itself, maps_data, capacity } = order.target;
    (has_terms, counts_itself, maps_data, capacity)
}

fn here(work: Work, target: (bool, bool, bool, u64), input: Input) -> Job<Input> {
    Job { work, target, memory: 0, seconds: 0, input }
}

fn here_answered(compiler: Compiler, job: Job<Input>) -> Result<Answer, Failure> {
    compiler.answer(job).ok_or_else(nonsense).and_then(answered)
}

fn native(answer: Answer) -> Result<Native, Failure> {
    match answer {
        // SAFETY: it is the answer of the compiler that was built with this library: of a worker, which says so, to whom nobody
        // else can speak, since it was started here with one end of a socket that has no name; or of the library beside this
        // one. It compiles what somebody else wrote, and the code is as much, or as little, the compiler's in both.
        Answer::Native(compatibility, _, code) => Ok(unsafe { Native::from_parts(code, compatibility) }),
        _ => Err(nonsense()),
    }
}

/// Has a worker translate a program to WebAssembly.
pub(crate) fn translate(
    digest: &[u8; 32],
    program: Vec<u8>,
    (compile, caller): (&CompileTerm, LocalPid),
    then: impl FnOnce(Result<Vec<u8>, Failure>) + Send + 'static,
) {
    let told = compile.clone();
    let done = move |outcome| then(answer(outcome, &told).and_then(wasm));
    let job = (Work::Program, (false, false, false, 0), true);
    submit(job, (digest, Arc::new(program)), (compile, caller), Box::new(done));
}

/// Translates a program to WebAssembly on this thread.
pub(crate) fn translate_here(program: Vec<u8>) -> Result<Vec<u8>, Failure> {
    let job = here(Work::Program, (false, false, false, 0), Arc::new(program));
    here_answered(compiler_here()?, job).and_then(wasm)
}

/// The compiler of this process.
pub(crate) fn compiler_here() -> Result<Compiler, Failure> {
    Compiler::find().map_err(|(path, why)| Failure::NoWorker(path, why))
}

fn wasm(answer: Answer) -> Result<Vec<u8>, Failure> {
    match answer {
        Answer::Wasm(wasm) => Ok(wasm),
        Answer::Unsupported(functions) => Err(Failure::Unsupported(functions)),
        _ => Err(nonsense()),
    }
}

// What Instar's own compiler makes, and what it does, takes as long as its size lets expect.
fn submit(
    (work, target, tame): (Work, (bool, bool, bool, u64), bool),
    (digest, input): (&[u8; 32], Input),
    (compile, caller): (&CompileTerm, LocalPid),
    done: Done,
) {
    let program = compile.program.clone().unwrap_or_default();
    let seconds = compile.timeout.as_secs() + SPARE;
    let job = Job { work, target, memory: compile.memory, seconds, input };
    let key = key(&job, digest);
    let wanted = Box::new(move || OwnedEnv::new().run(|env| caller.is_alive(env)));
    let (timeout, owner) = (compile.timeout, compile.owner);
    let request = Request { program, key, job, timeout, owner, wanted, tame };
    if let Err(done) = POOL.submit(request, done) {
        done(Outcome::SystemLimit);
    }
}

// The digest says what it is; what is made of it depends on the rest.
fn key(job: &Job<Input>, digest: &[u8; 32]) -> Key {
    let mut hasher = DefaultHasher::new();
    (job.work, job.target, job.memory).hash(&mut hasher);
    let mut key = *digest;
    key.iter_mut().zip(hasher.finish().to_le_bytes()).for_each(|(byte, hash)| *byte ^= hash);
    key
}

fn answer(outcome: Outcome, compile: &CompileTerm) -> Result<Answer, Failure> {
    let path = || compile.program.clone().unwrap_or_default();
    match outcome {
        Outcome::Answered(answer) => answered(Arc::unwrap_or_clone(answer)),
        Outcome::Timeout => Err(Failure::Timeout(compile.timeout)),
        Outcome::Limit(measure, limit) => Err(Failure::Limit(measure, limit)),
        Outcome::NoWorker(why) => Err(Failure::NoWorker(path(), why)),
        Outcome::SystemLimit => Err(Failure::SystemLimit),
        Outcome::Died => Err(failed("the processes that compiled it were killed".to_owned())),
        Outcome::Nonsense => Err(nonsense()),
    }
}

fn answered(answer: Answer) -> Result<Answer, Failure> {
    match answer {
        Answer::Invalid(message) => Err(Failure::Load(LoadError::Invalid { message })),
        Answer::Failed(message) => Err(failed(message)),
        Answer::Limit(measure, limit) => Err(Failure::Limit(measure, limit)),
        answer => Ok(answer),
    }
}
