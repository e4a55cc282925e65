//! What is kept for a program beside its instance, made from the options that it is given.

use super::console::{self, Console};
use super::descriptors::{self, Descriptors};
use super::paths::Names;
use super::stream::Stream;
use crate::error::CallError;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::runtime::Handle;
use wasmtime_wasi::p1::WasiP1Ctx;
use wasmtime_wasi::{FsPerms, WasiCtxBuilder};

/// What is kept for the program beside its instance.
pub(crate) struct World {
    pub(super) context: WasiP1Ctx,
    pub(super) console: Arc<Console>,
    pub(super) runtime: Handle,
    /// How long the host's functions have worked since the program last gave up its thread.
    pub(super) busy: Duration,
    /// The folders that it was granted, and what else it has open.
    pub(super) granted: usize,
    pub(super) files: Descriptors,
    pub(super) names: Names,
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
pub(super) async fn within<T>(runtime: &Handle, work: impl Future<Output = T>) -> (T, Duration) {
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
