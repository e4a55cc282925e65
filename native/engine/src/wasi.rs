//! WASI preview 1: what a program compiled for it may do, and what is kept for it beside its instance.
//!
//! The work is wasmtime-wasi's. Here stand the options that a host gives ([`Options`]), and how a program's
//! world is made from them; `imports` enters its functions so that none of them holds a thread for long,
//! `paths` says which of them may be, `descriptors` counts what is open, and `console` has the standard
//! streams.

mod console;
mod descriptors;
mod imports;
mod paths;

pub use console::{Console, Output, Stream};
pub(crate) use imports::{MODULE, define, is_wanted_by};

use crate::error::CallError;
use descriptors::Descriptors;
use paths::Names;
use std::future::poll_fn;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::runtime::Handle;
use wasmtime_wasi::p1::WasiP1Ctx;
use wasmtime_wasi::{FsPerms, WasiCtxBuilder};

/// What a program is given.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The program's name and its arguments.
    pub arguments: Vec<String>,
    /// Its environment.
    pub environment: Vec<(String, String)>,
    /// The folders that it may look into; there are no others.
    pub folders: Vec<Folder>,
}

/// A folder of the host's that a program may look into.
#[derive(Debug, Clone)]
pub struct Folder {
    /// What the program calls it.
    pub guest: String,
    /// Where it is.
    pub host: PathBuf,
    /// Whether the program may change what is in it.
    pub writable: bool,
}

/// What is kept for the program beside its instance.
pub(crate) struct World {
    context: WasiP1Ctx,
    console: Arc<Console>,
    runtime: Handle,
    /// How long the host's functions have worked since the program last gave up its thread.
    busy: Duration,
    /// The folders that it was granted, and what else it has open.
    granted: usize,
    files: Descriptors,
    names: Names,
}

impl World {
    /// Opens the granted folders, which may take as long as the disk takes.
    pub(crate) async fn new(console: Arc<Console>, runtime: Handle) -> Result<World, CallError> {
        let options = console.options();
        let mut builder = WasiCtxBuilder::new();
        builder
            .args(&options.arguments)
            .envs(&options.environment)
            .stdin(console::stdin(&console))
            .stdout(console::output(&console, Stream::Out))
            .stderr(console::output(&console, Stream::Error));
        let (granted, mut names, mut files) =
            (options.folders.len(), Names::default(), Descriptors::default());
        if !files.take(granted) {
            return Err(CallError::TooManyFiles(descriptors::limit()));
        }
        if granted > 0 {
            let folders = options.folders.clone();
            let opened = runtime.spawn_blocking(move || {
                let names = Names::of(folders.iter().map(|folder| folder.host.as_path()));
                for (index, folder) in folders.iter().enumerate() {
                    let perms = if folder.writable { FsPerms::ReadWrite } else { FsPerms::ReadOnly };
                    builder
                        .preopened_dir(&folder.host, &folder.guest, perms)
                        .map_err(|_| CallError::Folder(index))?;
                }
                Ok((builder, names))
            });
            (builder, names) = opened.await.map_err(|_| CallError::Internal)??;
        }
        let context = builder.build_p1();
        Ok(World { context, console, runtime, busy: Duration::ZERO, granted, files, names })
    }

    /// Whether something must be closed when it goes.
    pub(crate) fn has_files(&self) -> bool {
        self.files.counted() > 0
    }

    pub(crate) fn console(&self) -> &Arc<Console> {
        &self.console
    }
}

/// Runs the host's part of a function within the runtime that its files and clocks need; how long it was at work.
async fn within<T>(runtime: &Handle, work: impl Future<Output = T>) -> (T, Duration) {
    let mut work = std::pin::pin!(work);
    let mut busy = Duration::ZERO;
    let result = poll_fn(|context| {
        let _guard = runtime.enter();
        let began = Instant::now();
        let progress = Pin::new(&mut work).poll(context);
        busy += began.elapsed();
        progress
    })
    .await;
    (result, busy)
}
