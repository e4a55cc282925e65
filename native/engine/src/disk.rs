//! The bytes that a cache folder takes: what was used longest ago goes when they are too many.
//!
//! A file's time of modification is that of its last use: a cache's files are written once, and reading one
//! sets it. So several VMs that share a folder know of each other's uses, and nothing has to be kept beside
//! the files. What goes may be in use elsewhere; whoever reads it has it open, and who comes later makes it
//! anew.

use crate::system::user;
use std::fs::{self, File, Metadata};
use std::io::{self, Read};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// The folders within a cache folder, and how their files' names end. What can be made anew comes first, and
/// goes first: a copy of a document is worth something when its store is away, and then nobody can make it.
const KINDS: [(&str, &str, bool); 3] =
    [("artifacts", "artifact", true), ("native", "native", true), ("documents", "document", false)];
/// Files that somebody writes, or has begun to write before he ended.
const TEMPORARY: &str = "tmp";
/// Who has not renamed his file after this time never will.
const ABANDONED: Duration = Duration::from_secs(3_600);

/// Nobody but its owner, who is also the owner of this process, may write to the folder.
pub(crate) fn is_private(folder: &Path) -> bool {
    let Ok(folder) = fs::metadata(folder) else { return false };
    folder.is_dir() && folder.mode() & 0o022 == 0 && folder.uid() == user()
}

/// A file of at most so many bytes, and how many they are. What is no file is not opened: a pipe would be
/// waited for.
pub(crate) fn open_file(path: &Path, most: u64) -> Option<(File, u64)> {
    let fits = |about: &Metadata| about.is_file() && about.len() <= most;
    fs::metadata(path).ok().filter(fits)?;
    let file = File::open(path).ok()?;
    let about = file.metadata().ok().filter(fits)?;
    Some((file, about.len()))
}

/// Reads so many bytes, or says that there are not as many.
pub(crate) fn read_exactly(file: &mut File, length: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::with_capacity(length as usize);
    file.take(length).read_to_end(&mut bytes)?;
    if bytes.len() as u64 == length { Ok(bytes) } else { Err(io::ErrorKind::UnexpectedEof.into()) }
}

/// The bytes of a file, used now, in a folder that nobody else can write to: of at most so many bytes, which begin so. What
/// begins otherwise is not read: it may be large.
pub fn read(path: &Path, begins: &[u8], most: u64) -> Option<Vec<u8>> {
    if !is_private(path.parent()?) {
        return None;
    }
    let (mut file, length) = open_file(path, most)?;
    let mut bytes = read_exactly(&mut file, begins.len() as u64).ok().filter(|first| first == begins)?;
    let rest = length.checked_sub(begins.len() as u64)?;
    bytes.reserve_exact(rest as usize);
    (&file).take(rest).read_to_end(&mut bytes).ok()?;
    used(&file);
    (bytes.len() as u64 == length).then_some(bytes)
}

/// Remembers that a file of a cache was used now.
pub fn used(file: &File) {
    // Whose disk cannot be written to has no limit to keep either.
    let _ = file.set_modified(SystemTime::now());
}

struct Entry {
    path: PathBuf,
    bytes: u64,
    used: SystemTime,
    is_cheap: bool,
}

/// Removes files of a cache folder until those that are left take at most so many bytes; how many those are.
///
/// It takes off a tenth more than it must, so that the next file is not the next reason to look.
pub fn trim(folder: &Path, most: u64) -> u64 {
    let mut entries: Vec<Entry> = KINDS.iter().flat_map(|kind| entries(folder, kind)).collect();
    let mut total: u64 = entries.iter().map(|entry| entry.bytes).sum();
    if total <= most {
        return total;
    }
    entries.sort_by_key(|entry| (!entry.is_cheap, entry.used));
    for entry in entries {
        if total <= most - most / 10 {
            break;
        }
        // Another VM may have removed, replaced or used it meanwhile.
        let gone = match about(&entry.path) {
            Some((_, used)) if used == entry.used => match fs::remove_file(&entry.path) {
                Ok(()) => true,
                Err(error) => error.kind() == io::ErrorKind::NotFound,
            },
            Some(_) => false,
            None => true,
        };
        if gone {
            total -= entry.bytes;
        }
    }
    total
}

fn entries(folder: &Path, (name, ending, is_cheap): &(&str, &str, bool)) -> Vec<Entry> {
    let folder = folder.join(name);
    if !is_private(&folder) {
        return Vec::new();
    }
    let Ok(listed) = fs::read_dir(&folder) else { return Vec::new() };
    let mut entries = Vec::new();
    for path in listed.filter_map(|entry| Some(entry.ok()?.path())) {
        let Some(end) = path.extension() else { continue };
        let is_temporary = end == TEMPORARY;
        if !is_temporary && end != *ending {
            continue;
        }
        let Some((bytes, used)) = about(&path) else { continue };
        if is_temporary && used.elapsed().is_ok_and(|age| age > ABANDONED) {
            let _ = fs::remove_file(&path);
        } else if !is_temporary {
            entries.push(Entry { path, bytes, used, is_cheap: *is_cheap });
        }
    }
    entries
}

// The bytes that a file takes on the disk, and when it was used; nothing of what is none.
fn about(path: &Path) -> Option<(u64, SystemTime)> {
    let about = fs::symlink_metadata(path).ok().filter(Metadata::is_file)?;
    Some((about.len(), about.modified().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::DirBuilderExt;

    fn cache(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("instar-disk-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        for (kind, _, _) in KINDS {
            fs::DirBuilder::new().recursive(true).mode(0o700).create(folder.join(kind)).unwrap();
        }
        folder
    }

    // A file that was used so many seconds ago.
    fn put(cache: &Path, name: &str, bytes: usize, ago: u64) {
        let path = cache.join(name);
        fs::write(&path, vec![1; bytes]).unwrap();
        File::open(&path).unwrap().set_modified(SystemTime::now() - Duration::from_secs(ago)).unwrap();
    }

    fn left(cache: &Path) -> Vec<String> {
        let of = |kind: &str| {
            let names = fs::read_dir(cache.join(kind)).unwrap();
            let named: Vec<String> =
                names.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
            named
        };
        let mut names: Vec<String> = KINDS.iter().flat_map(|(kind, _, _)| of(kind)).collect();
        names.sort();
        names
    }

    #[test]
    fn what_was_used_longest_ago_goes_first_whatever_it_is() {
        let cache = cache("oldest");
        for (name, ago) in [
            ("artifacts/a.artifact", 50),
            ("native/b.native", 40),
            ("artifacts/c.artifact", 30),
            ("native/d.native", 20),
        ] {
            put(&cache, name, 1_000, ago);
        }
        assert_eq!(trim(&cache, 4_000), 4_000);
        assert_eq!(trim(&cache, 3_000), 2_000, "with a tenth to spare");
        assert_eq!(left(&cache), ["c.artifact", "d.native"]);
        used(&File::open(cache.join("artifacts/c.artifact")).unwrap());
        assert_eq!(trim(&cache, 1_500), 1_000);
        assert_eq!(left(&cache), ["c.artifact"]);
    }

    #[test]
    fn documents_go_last_and_what_is_not_the_caches_never() {
        let cache = cache("documents");
        put(&cache, "documents/a.document", 1_000, 500);
        put(&cache, "native/b.native", 1_000, 1);
        put(&cache, "native/theirs", 10_000, 1_000);
        put(&cache, "native/b.7-1.tmp", 500, 60);
        put(&cache, "native/c.7-1.tmp", 500, 7_200);
        fs::create_dir(cache.join("native/d.native")).unwrap();
        std::os::unix::fs::symlink("theirs", cache.join("native/e.native")).unwrap();
        assert_eq!(trim(&cache, 1_200), 1_000);
        assert_eq!(left(&cache), ["a.document", "b.7-1.tmp", "d.native", "e.native", "theirs"]);
        assert_eq!(trim(&cache, 10), 0);
        assert_eq!(left(&cache), ["b.7-1.tmp", "d.native", "e.native", "theirs"]);
    }

    #[test]
    fn a_folder_of_others_is_left_alone() {
        use std::os::unix::fs::PermissionsExt;
        let cache = cache("others");
        put(&cache, "native/a.native", 1_000, 1);
        fs::set_permissions(cache.join("native"), fs::Permissions::from_mode(0o777)).unwrap();
        assert_eq!(trim(&cache, 10), 0);
        assert_eq!(left(&cache), ["a.native"]);
    }

    #[test]
    fn two_who_trim_at_once_take_no_more_than_one() {
        for _ in 0..50 {
            let cache = cache("two");
            for n in 0..40 {
                put(&cache, &format!("native/{n}.native"), 100, 100 - n);
            }
            let threads: Vec<_> = (0..3)
                .map(|_| {
                    let cache = cache.clone();
                    std::thread::spawn(move || trim(&cache, 2_000))
                })
                .collect();
            for thread in threads {
                thread.join().unwrap();
            }
            let left = left(&cache);
            // Each may find that another was first, and takes the next.
            assert!(left.len() <= 18 && left.contains(&"39.native".to_owned()), "{left:?}");
        }
    }

    #[test]
    fn only_files_of_a_bounded_size_are_opened() {
        let cache = cache("open");
        put(&cache, "native/a.native", 1_000, 1);
        let path = cache.join("native/a.native");
        let (mut file, length) = open_file(&path, 1_000).unwrap();
        assert_eq!(read_exactly(&mut file, length).unwrap().len(), 1_000);
        assert!(open_file(&path, 999).is_none());
        assert!(open_file(&cache, u64::MAX).is_none());
        assert!(open_file(Path::new("/dev/zero"), u64::MAX).is_none());
        assert!(open_file(&cache.join("none"), u64::MAX).is_none());
        File::options().write(true).open(&path).unwrap().set_len(3 << 30).unwrap();
        assert!(open_file(&path, 256 << 20).is_none());
    }
}
