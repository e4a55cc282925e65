//! Compiling in this process, where the host wants it so: by the compiler's library, which is loaded when it is first needed.
//!
//! Unsafe, because that library's functions are C's.

#![allow(unsafe_code)]

use instar_jobs::message::HEADER;
use instar_jobs::{Answer, Input, Job};
use std::ffi::{CStr, CString, OsStr, c_char, c_void};
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// As it is called beside this library.
const NAME: &str = "instar_compile.so";

type Take = unsafe extern "C" fn(context: *mut c_void, answer: *const u8, length: usize);
type Compile = unsafe extern "C" fn(job: *const u8, length: usize, take: Take, context: *mut c_void) -> bool;

/// The library's function.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Compiler(Compile);

impl Compiler {
    /// The library, loaded once; or where it was looked for, and why there is none.
    pub(crate) fn find() -> Result<Compiler, (PathBuf, String)> {
        static FOUND: OnceLock<Compiler> = OnceLock::new();
        if let Some(found) = FOUND.get() {
            return Ok(*found);
        }
        let path = beside().unwrap_or_default().join(NAME);
        let found = load(&path).map_err(|why| (path, why))?;
        Ok(*FOUND.get_or_init(|| found))
    }

    /// Does a job on this thread; none for an answer that makes no sense.
    pub(crate) fn answer(self, job: Job<Input>) -> Option<Answer> {
        let input = (*job.input).as_ref();
        let frame = [&job.head(input.len()), input].concat();
        let body = &frame[HEADER..];
        let mut answer: Vec<u8> = Vec::new();
        let context = (&raw mut answer).cast();
        // SAFETY: the bytes are there until it returns, and so is what `take` writes to.
        let done = unsafe { (self.0)(body.as_ptr(), body.len(), take, context) };
        if done { Answer::read(answer) } else { None }
    }
}

unsafe extern "C" fn take(context: *mut c_void, answer: *const u8, length: usize) {
    // SAFETY: it is what `answer` gave, and nobody else has it meanwhile.
    let taken = unsafe { &mut *context.cast::<Vec<u8>>() };
    // SAFETY: the library promises that so many bytes are there.
    taken.extend_from_slice(unsafe { std::slice::from_raw_parts(answer, length) });
}

/// The folder of this library, as it was loaded from.
fn beside() -> Option<PathBuf> {
    let mut about = std::mem::MaybeUninit::<libc::Dl_info>::zeroed();
    let here = beside as fn() -> Option<PathBuf> as *const c_void;
    // SAFETY: it writes to the place that it is given.
    let known = unsafe { libc::dladdr(here, about.as_mut_ptr()) } != 0;
    // SAFETY: zeroed, and then written.
    let name = unsafe { about.assume_init() }.dli_fname;
    let path = known.then(|| text(name)).flatten()?;
    Path::new(OsStr::from_bytes(path)).parent().map(Path::to_path_buf)
}

fn load(path: &Path) -> Result<Compiler, String> {
    let name = CString::new(path.as_os_str().to_owned().into_vec()).map_err(|error| error.to_string())?;
    // SAFETY: the path ends with a NUL. The library was built with this one; it stays in the process.
    let library = unsafe { libc::dlopen(name.as_ptr(), libc::RTLD_NOW | libc::RTLD_LOCAL) };
    if library.is_null() {
        return Err(why());
    }
    // SAFETY: the library is there, and so is the name.
    let found = unsafe { libc::dlsym(library, c"instar_compile".as_ptr()) };
    if found.is_null() {
        return Err(why());
    }
    // SAFETY: the function has that type; see `native/worker/src/lib.rs`.
    Ok(Compiler(unsafe { std::mem::transmute::<*mut c_void, Compile>(found) }))
}

fn why() -> String {
    // SAFETY: it is the thread's last error, until it asks for something else.
    let why = unsafe { libc::dlerror() };
    text(why).map_or_else(String::new, |why| String::from_utf8_lossy(why).into_owned())
}

fn text<'a>(text: *const c_char) -> Option<&'a [u8]> {
    // SAFETY: what the system gives here ends with a NUL, and is copied at once.
    (!text.is_null()).then(|| unsafe { CStr::from_ptr(text) }.to_bytes())
}
