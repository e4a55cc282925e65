//! The program of a worker's process: `instar_worker PRIORITY PARENT`, with a socket as its standard input. Nobody starts
//! it by hand; see the crate `instar_jobs`.
//!
//! What it does is in the library beside it, which the VM can load as well: so the compiler is there once.

use std::ffi::{CString, c_char, c_int};
use std::os::unix::ffi::OsStringExt;
use std::path::Path;

/// As it is called beside the VM's library, and by cargo.
const NAMES: [&str; 3] = ["instar_compile.so", "libinstar_compile.so", "libinstar_compile.dylib"];

type Work = unsafe extern "C" fn(priority: c_int, parent: c_int);

fn main() {
    let mut arguments = std::env::args().skip(1).map(|argument| argument.parse::<i32>());
    let (Some(Ok(priority)), Some(Ok(parent))) = (arguments.next(), arguments.next()) else {
        std::process::exit(2);
    };
    let work = std::env::current_exe().ok().and_then(|program| found(program.parent()?));
    let Some(work) = work else { std::process::exit(3) };
    // SAFETY: it is the function of that name of the library that was built with this program.
    unsafe { work(priority, parent) };
}

fn found(folder: &Path) -> Option<Work> {
    NAMES.iter().find_map(|name| {
        let path = CString::new(folder.join(name).into_os_string().into_vec()).ok()?;
        symbol(path.as_ptr())
    })
}

fn symbol(path: *const c_char) -> Option<Work> {
    // SAFETY: the path ends with a NUL. The library is that of this build, and stays.
    let library = unsafe { libc::dlopen(path, libc::RTLD_NOW | libc::RTLD_LOCAL) };
    if library.is_null() {
        return None;
    }
    // SAFETY: the library is there, and so is the name.
    let found = unsafe { libc::dlsym(library, c"instar_work".as_ptr()) };
    // SAFETY: the function has that type; see `lib.rs`.
    (!found.is_null()).then(|| unsafe { std::mem::transmute::<*mut libc::c_void, Work>(found) })
}
