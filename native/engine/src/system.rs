//! What is asked of the operating system about this process.
//!
//! Unsafe, because the system's functions are C's: they write to what they are given here, and to nothing else.

#![allow(unsafe_code)]

/// The number of the user whose rights the process has.
pub(crate) fn user() -> u32 {
    // SAFETY: it reads a number and has no conditions.
    unsafe { libc::geteuid() }
}

/// Files that the process may have open at once; none where there is no such limit.
pub(crate) fn open_files() -> Option<usize> {
    // SAFETY: it writes to the place that it is given.
    granted(|limits| unsafe { libc::getrlimit(libc::RLIMIT_NOFILE, limits) })
}

/// Bytes of addresses that the process may have; none where there is no such limit.
pub(crate) fn addresses() -> Option<usize> {
    // SAFETY: as above.
    granted(|limits| unsafe { libc::getrlimit(libc::RLIMIT_AS, limits) })
}

fn granted(ask: impl FnOnce(&mut libc::rlimit) -> i32) -> Option<usize> {
    let mut limits = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
    if ask(&mut limits) != 0 || limits.rlim_cur == libc::RLIM_INFINITY {
        None
    } else {
        usize::try_from(limits.rlim_cur).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::MetadataExt;

    #[cfg(target_os = "linux")]
    #[test]
    fn the_kernel_says_the_same_in_its_own_files() {
        assert_eq!(std::fs::metadata("/proc/self").unwrap().uid(), user());
        let limits = std::fs::read_to_string("/proc/self/limits").unwrap();
        let said = |name| {
            let line = limits.lines().find_map(|line| line.strip_prefix(name)).unwrap();
            line.split_whitespace().next().unwrap().parse().ok()
        };
        assert_eq!(said("Max open files"), open_files());
        assert_eq!(said("Max address space"), addresses());
    }

    #[test]
    fn what_this_process_makes_is_its_users() {
        let path = std::env::temp_dir().join(format!("instar-system-{}", std::process::id()));
        std::fs::write(&path, "").unwrap();
        assert_eq!(std::fs::metadata(&path).unwrap().uid(), user());
        std::fs::remove_file(path).unwrap();
    }
}
