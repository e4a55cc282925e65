//! The watch over calls whose guest waits for Elixir: it tells the watchdog process of those whose time is over.
//!
//! Most have ended long before a millisecond has passed, so a call that asks for the first time is only put into a
//! queue. While anything comes in, the queue is emptied once in a millisecond; what has not ended by then goes into
//! a heap, in the order of deadlines.

use crate::atoms;
use crate::callback::{self, Guest};
use crate::operation::Operation;
use crate::pending::Inner;
use crate::runtime;
use crossbeam_queue::SegQueue;
use rustler::{Encoder, Env, LocalPid, NifTaggedEnum, OwnedEnv, ResourceArc, Term};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::{Duration, Instant};
use tokio::sync::Notify;

const TICK: Duration = Duration::from_millis(1);
/// After so many ticks in which nothing came it waits to be woken.
const QUIET: u32 = 20;
/// When it asks again after it could not tell the watchdog, which is being started anew.
const RETRY: Duration = Duration::from_millis(10);

struct Watch {
    fresh: SegQueue<(Instant, Weak<Inner>)>,
    ticking: AtomicBool,
    wake: Notify,
    watchdog: Mutex<Option<LocalPid>>,
    started: AtomicBool,
}

static WATCH: Watch = Watch {
    fresh: SegQueue::new(),
    ticking: AtomicBool::new(false),
    wake: Notify::const_new(),
    watchdog: Mutex::new(None),
    started: AtomicBool::new(false),
};

/// Has the watchdog told when a call that asks is not over at its deadline.
pub(crate) fn watch(deadline: Instant, inner: &Arc<Inner>) {
    // Where the library has no thread yet, the next one tries again.
    if !WATCH.started.load(SeqCst) && !WATCH.started.swap(true, SeqCst) && runtime::abortable(run()).is_none()
    {
        WATCH.started.store(false, SeqCst);
    }
    WATCH.fresh.push((deadline, Arc::downgrade(inner)));
    // In this order; who stops ticking does the reverse.
    if !WATCH.ticking.load(SeqCst) {
        WATCH.wake.notify_one();
    }
}

/// What the watchdog does.
#[derive(NifTaggedEnum)]
#[rustler(decode)]
enum Do {
    /// Makes the calling process the watchdog: it is sent `{look, pid, guest}`.
    Register,
    Expire(ResourceArc<Guest>),
    Outstays(ResourceArc<Guest>),
}

#[rustler::nif]
fn watchdog<'a>(env: Env<'a>, Operation(operation): Operation<Do>) -> Term<'a> {
    match operation {
        Do::Register => {
            *WATCH.watchdog.lock().unwrap_or_else(PoisonError::into_inner) = Some(env.pid());
            atoms::ok().encode(env)
        }
        Do::Expire(guest) => {
            let (what, again) = callback::expire(env, &guest);
            if let Some((deadline, inner)) = again {
                watch(deadline, &inner);
            }
            what
        }
        Do::Outstays(guest) => callback::outstays(&guest).encode(env),
    }
}

async fn run() {
    // The number keeps calls of one deadline apart.
    let mut due: BTreeMap<(Instant, u64), Weak<Inner>> = BTreeMap::new();
    let (mut number, mut quiet) = (0, 0);
    WATCH.ticking.store(true, SeqCst);
    loop {
        quiet += 1;
        while let Some((deadline, inner)) = WATCH.fresh.pop() {
            quiet = 0;
            if inner.upgrade().is_some_and(|inner| !inner.is_over()) {
                number += 1;
                due.insert((deadline, number), inner);
            }
        }
        let now = Instant::now();
        while let Some(first) = due.first_entry().filter(|first| first.key().0 <= now) {
            let inner = first.remove();
            if !tell(&inner) {
                number += 1;
                due.insert((now + RETRY, number), inner);
            }
        }
        if quiet < QUIET {
            tokio::time::sleep(TICK).await;
        } else {
            sleep_until_woken(due.first_key_value().map(|((deadline, _), _)| *deadline)).await;
        }
    }
}

async fn sleep_until_woken(deadline: Option<Instant>) {
    WATCH.ticking.store(false, SeqCst);
    if WATCH.fresh.is_empty() {
        let woken = WATCH.wake.notified();
        match deadline {
            // Who is woken by neither has been asleep for no reason.
            Some(deadline) => drop(tokio::time::timeout_at(deadline.into(), woken).await),
            None => woken.await,
        }
    }
    WATCH.ticking.store(true, SeqCst);
}

/// Tells the watchdog, unless the call is over; false when there is none.
fn tell(inner: &Weak<Inner>) -> bool {
    let Some(inner) = inner.upgrade().filter(|inner| !inner.is_over()) else { return true };
    let watchdog = *WATCH.watchdog.lock().unwrap_or_else(PoisonError::into_inner);
    watchdog.is_some_and(|watchdog| {
        let look = (atoms::look(), inner.owner(), Guest::new(&inner));
        OwnedEnv::new().send_and_clear(&watchdog, |_| look).is_ok()
    })
}
