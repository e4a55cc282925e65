//! What is kept for a program beside its instance, made from the options that it is given.

use super::console::{self, Console};
use super::descriptors::{self, Descriptors};
use super::folders::Listing;
use super::paths::Names;
use super::stream::Stream;
use crate::error::CallError;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::{Duration, Instant};
use tokio::runtime::Handle;
use wasmtime_wasi::p1::WasiP1Ctx;
use wasmtime_wasi::{FsPerms, WasiCtxBuilder, WasiCtxView, WasiView};

/// Time that the host's functions may take together before the program gives up its thread.
const PATIENCE: Duration = Duration::from_micros(20);
/// Files and folders that a program may have open beside those it was granted; a component may have as many streams of
/// files.
pub(super) const OPEN_FILES: usize = 256;
/// Random bytes that are made at once.
pub(super) const RANDOM: usize = 16 << 10;
/// Things that a program may wait for at once.
pub(super) const SUBSCRIPTIONS: usize = 1_000;
/// What a component may have of the host at once, streams and timers among it.
const RESOURCES: usize = 10_000;

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
    /// The folders whose entries it is being told, as resources, and how many each has.
    pub(super) listings: Vec<(u32, usize)>,
    /// The same of a module, which asks for them by descriptor.
    pub(super) told: Vec<(i32, Arc<Listing>)>,
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
        let mut context = builder.build_p1();
        context.ctx().table.set_max_capacity(RESOURCES);
        Ok(World {
            context,
            console,
            runtime,
            busy: Duration::ZERO,
            granted,
            files,
            names,
            listings: Vec::new(),
            told: Vec::new(),
        })
    }

    /// Whether something must be closed when it goes.
    pub(crate) fn has_files(&self) -> bool {
        self.files.counted() > 0
    }

    pub(crate) fn console(&self) -> &Arc<Console> {
        &self.console
    }

    /// What functions of WASI 0.2 work with.
    pub(crate) fn view(&mut self) -> WasiCtxView<'_> {
        self.context.ctx()
    }

    /// Waits for the host to take what it must have, and gives up the thread when much has been done.
    pub(super) async fn rest(&mut self, busy: Duration) {
        self.console.taken().await;
        self.busy += busy;
        if self.busy >= PATIENCE {
            self.busy = Duration::ZERO;
            yield_now().await;
        }
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

async fn yield_now() {
    let mut yielded = false;
    poll_fn(|context| {
        if std::mem::replace(&mut yielded, true) {
            return Poll::Ready(());
        }
        context.waker().wake_by_ref();
        Poll::Pending
    })
    .await
}
