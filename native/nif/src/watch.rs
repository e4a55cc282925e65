//! Folders as a stream of messages: `{reference, {:changed, paths}}`, once what happens there has calmed down.

use crate::atoms;
use crate::reply::Reply;
use crate::runtime;
use crate::scheduler::Scheduler;
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use rustler::types::atom::Atom;
use rustler::{Encoder, Env, Resource, ResourceArc, Term};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::Duration;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use tokio::time::{Instant, timeout_at};

/// Somebody who writes all the time is told of after this many quiet times.
const PATIENCE: u32 = 20;

/// What is watched stays so for as long as the term lives.
pub(crate) struct WatchHandle {
    // Never locked: a watcher is made for one thread, and is only kept here.
    _watcher: Mutex<RecommendedWatcher>,
}

impl Resource for WatchHandle {}

/// `{:ok, watcher}` or `{:error, text}`. Paths come with whether what is below them is meant too. The caller gets
/// `{reference, {:changed, paths}}` when nothing has happened for `quiet` milliseconds; where the system has lost
/// count, the watched paths themselves. Walking the folders takes its time.
#[rustler::nif]
fn watch<'a>(
    env: Env<'a>,
    answer: Term<'a>,
    reference: Term<'a>,
    paths: Vec<(String, bool)>,
    quiet: u64,
) -> Atom {
    let reply = Reply::new(env, reference);
    Scheduler::Own.answer(env, answer, move |env| match start(reply, &paths, Duration::from_millis(quiet)) {
        Ok(watcher) => {
            let handle = WatchHandle { _watcher: Mutex::new(watcher) };
            (atoms::ok(), ResourceArc::new(handle)).encode(env)
        }
        Err(error) => (atoms::error(), error.to_string()).encode(env),
    })
}

fn start(reply: Reply, paths: &[(String, bool)], quiet: Duration) -> notify::Result<RecommendedWatcher> {
    let (sender, receiver) = unbounded_channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        // Nobody listens any more when the caller has died.
        let _ = sender.send(event);
    })?;
    for (path, below) in paths {
        let mode = if *below { RecursiveMode::Recursive } else { RecursiveMode::NonRecursive };
        watcher.watch(Path::new(path), mode)?;
    }
    let roots = paths.iter().map(|(path, _)| PathBuf::from(path)).collect();
    match runtime::abortable(tell(receiver, roots, quiet, reply)) {
        Some(_task) => Ok(watcher),
        None => Err(notify::Error::generic("there is no thread for it")),
    }
}

/// Ends when the watcher is dropped, which closes the channel, or when the caller has died.
async fn tell(
    mut events: UnboundedReceiver<notify::Result<Event>>,
    roots: Vec<PathBuf>,
    quiet: Duration,
    reply: Reply,
) {
    while let Some(first) = events.recv().await {
        let mut changed = BTreeSet::new();
        collect(first, &roots, &mut changed);
        if changed.is_empty() {
            continue;
        }
        let last = Instant::now() + quiet * PATIENCE;
        while Instant::now() < last
            && let Ok(Some(event)) = timeout_at(Instant::now() + quiet, events.recv()).await
        {
            collect(event, &roots, &mut changed);
        }
        let paths: Vec<String> = changed.iter().map(|path| path.to_string_lossy().into_owned()).collect();
        if !reply.tell(|env| (atoms::changed(), paths).encode(env)) {
            break;
        }
    }
}

fn collect(event: notify::Result<Event>, roots: &[PathBuf], changed: &mut BTreeSet<PathBuf>) {
    match event {
        // Whoever reads a file changes nothing.
        Ok(Event { kind: EventKind::Access(_), .. }) => {}
        Ok(event) if event.need_rescan() => changed.extend(roots.iter().cloned()),
        Ok(event) => changed.extend(event.paths),
        Err(_) => changed.extend(roots.iter().cloned()),
    }
}
