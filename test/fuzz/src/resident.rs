//! How much memory this process has.

/// A growth of more than this is a failure, in bytes.
const MOST_GROWTH: u64 = 100 << 20;

/// What it had at first.
pub(crate) struct Resident(u64);

impl Resident {
    /// Looks, and forgets what was the most before.
    pub(crate) fn now() -> Resident {
        // Where the kernel doesn't let us, the most of all counts, which is no less.
        let _ = std::fs::write("/proc/self/clear_refs", "5");
        Resident(status("VmRSS:"))
    }

    /// How much it has grown at most since then; an error when that is too much.
    pub(crate) fn grown(&self) -> Result<String, String> {
        let grown = status("VmHWM:").saturating_sub(self.0);
        let text = format!("grown by {} MiB at most", grown >> 20);
        if grown > MOST_GROWTH { Err(text) } else { Ok(text) }
    }
}

fn status(field: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(field)).unwrap_or_default();
    line.trim().trim_end_matches(" kB").parse().map_or(0, |kilobytes: u64| kilobytes << 10)
}
