//! Compiled native code on disk: a folder of files named by the digest of the WebAssembly they come from.
//!
//! Native code is executed as it is, so a file is used only when nothing about it is in doubt: the folder
//! belongs to nobody else, the header names this format, this engine and this digest, and the payload has
//! the recorded checksum. Anything else is a miss, and the file is replaced. Failing to write is no error
//! either: the cache only saves time.

use crate::disk::{is_private, open_file, read_exactly, used};
use sha2::{Digest as _, Sha256};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

const MAGIC: &[u8; 8] = b"INSTARNC";
const FORMAT: u32 = 2;
const HEADER: usize = 8 + 4 + 8 + 32 + 8 + 32 + 1;
/// Bytes that a file may have: far more than any module compiles to.
const LARGEST: u64 = 512 << 20;

/// Whether the code is of a module that Instar's own compiler made, see [`crate::made`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    None = 0,
    Made = 1,
}

/// The folder, for one engine.
#[derive(Debug)]
pub(crate) struct NativeCache<'a> {
    folder: &'a Path,
    compatibility: u64,
}

impl<'a> NativeCache<'a> {
    /// Code of engines with another `compatibility` is a miss.
    pub(crate) fn new(folder: &'a Path, compatibility: u64) -> NativeCache<'a> {
        NativeCache { folder, compatibility }
    }

    /// The payload that was written for `digest`, if it is there and beyond doubt, and the mark that it has.
    pub(crate) fn read(&self, digest: &[u8; 32]) -> Option<(Vec<u8>, Mark)> {
        if !is_private(self.folder) {
            return None;
        }
        let (mut file, length) = open_file(&self.path(digest), LARGEST)?;
        let header = read_exactly(&mut file, HEADER as u64).ok()?;
        // Before the rest is read: a file that is not ours may be large, and so may one of another engine.
        if !header.starts_with(&self.name(digest)) {
            return None;
        }
        let payload = read_exactly(&mut file, length - HEADER as u64).ok()?;
        let mark = if header.last() == Some(&(Mark::Made as u8)) { Mark::Made } else { Mark::None };
        if header != self.header(digest, &payload, mark) {
            return None;
        }
        used(&file);
        Some((payload, mark))
    }

    /// Keeps `payload`; readers see the whole file or the one before it.
    pub(crate) fn write(&self, digest: &[u8; 32], payload: &[u8], mark: Mark) -> io::Result<()> {
        static TEMPORARY: AtomicU64 = AtomicU64::new(0);
        if !is_private(self.folder) {
            fs::DirBuilder::new().recursive(true).mode(0o700).create(self.folder)?;
            if !is_private(self.folder) {
                return Err(io::Error::other("others may write to the folder"));
            }
        }
        let path = self.path(digest);
        let number = TEMPORARY.fetch_add(1, Ordering::Relaxed);
        let temporary = path.with_extension(format!("{}-{number}.tmp", std::process::id()));
        let written =
            self.write_new(&temporary, digest, payload, mark).and_then(|()| fs::rename(&temporary, &path));
        if written.is_err() {
            let _ = fs::remove_file(&temporary);
        }
        written
    }

    fn write_new(&self, path: &Path, digest: &[u8; 32], payload: &[u8], mark: Mark) -> io::Result<()> {
        let mut file: File = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
        file.write_all(&self.header(digest, payload, mark))?;
        file.write_all(payload)
    }

    fn header(&self, digest: &[u8; 32], payload: &[u8], mark: Mark) -> Vec<u8> {
        let mut header = self.name(digest);
        header.extend_from_slice(&(payload.len() as u64).to_le_bytes());
        // The mark too: a bit that flips must not make code of ours of somebody else's.
        header.extend_from_slice(&Sha256::new().chain_update([mark as u8]).chain_update(payload).finalize());
        header.push(mark as u8);
        header
    }

    // What a header begins with: what it is, and of whom.
    fn name(&self, digest: &[u8; 32]) -> Vec<u8> {
        let mut name = Vec::with_capacity(HEADER);
        name.extend_from_slice(MAGIC);
        name.extend_from_slice(&FORMAT.to_le_bytes());
        name.extend_from_slice(&self.compatibility.to_le_bytes());
        name.extend_from_slice(digest);
        name
    }

    fn path(&self, digest: &[u8; 32]) -> PathBuf {
        let name: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        self.folder.join(name + ".native")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::{MetadataExt, PermissionsExt};

    const DIGEST: [u8; 32] = [7; 32];

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("instar-native-cache-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        folder
    }

    #[test]
    fn what_was_written_is_read() {
        let folder = folder("round-trip");
        let cache = NativeCache::new(&folder, 1);
        assert_eq!(cache.read(&DIGEST), None);
        cache.write(&DIGEST, b"code", Mark::None).unwrap();
        assert_eq!(cache.read(&DIGEST), Some((b"code".to_vec(), Mark::None)));
        cache.write(&DIGEST, b"code", Mark::Made).unwrap();
        assert_eq!(cache.read(&DIGEST), Some((b"code".to_vec(), Mark::Made)));
        assert_eq!(fs::metadata(&folder).unwrap().mode() & 0o777, 0o700);
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "no temporary file is left");
    }

    #[test]
    fn another_engine_or_digest_is_a_miss_and_is_replaced() {
        let folder = folder("stale");
        NativeCache::new(&folder, 1).write(&DIGEST, b"old", Mark::None).unwrap();
        let cache = NativeCache::new(&folder, 2);
        assert_eq!(cache.read(&DIGEST), None);
        cache.write(&DIGEST, b"new", Mark::None).unwrap();
        assert_eq!(cache.read(&DIGEST), Some((b"new".to_vec(), Mark::None)));
        fs::rename(cache.path(&DIGEST), cache.path(&[8; 32])).unwrap();
        assert_eq!(cache.read(&[8; 32]), None);
    }

    #[test]
    fn every_single_flipped_bit_and_every_cut_is_a_miss() {
        let folder = folder("torn");
        let cache = NativeCache::new(&folder, 1);
        cache.write(&DIGEST, b"some native code", Mark::None).unwrap();
        let path = cache.path(&DIGEST);
        let whole = fs::read(&path).unwrap();
        for bit in 0..whole.len() * 8 {
            let mut flipped = whole.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            fs::write(&path, &flipped).unwrap();
            assert_eq!(cache.read(&DIGEST), None, "bit {bit}");
        }
        for length in 0..whole.len() {
            fs::write(&path, &whole[..length]).unwrap();
            assert_eq!(cache.read(&DIGEST), None, "length {length}");
        }
    }

    #[test]
    fn what_is_no_file_of_ours_is_a_miss_and_is_not_waited_for() {
        let folder = folder("no-file");
        let cache = NativeCache::new(&folder, 1);
        cache.write(&DIGEST, b"code", Mark::None).unwrap();
        let path = cache.path(&DIGEST);
        // Sparse files: empty, and with a beginning that is ours.
        for beginning in [Vec::new(), fs::read(&path).unwrap()] {
            fs::write(&path, beginning).unwrap();
            File::options().write(true).open(&path).unwrap().set_len(3 << 30).unwrap();
            assert_eq!(cache.read(&DIGEST), None);
        }
        fs::remove_file(&path).unwrap();
        std::process::Command::new("mkfifo").arg(&path).status().unwrap();
        assert_eq!(cache.read(&DIGEST), None);
        fs::remove_file(&path).unwrap();
        std::os::unix::fs::symlink("/dev/zero", &path).unwrap();
        assert_eq!(cache.read(&DIGEST), None);
        cache.write(&DIGEST, b"code", Mark::None).unwrap();
        assert_eq!(cache.read(&DIGEST), Some((b"code".to_vec(), Mark::None)), "it is replaced");
    }

    #[test]
    fn reading_counts_as_a_use() {
        let folder = folder("used");
        let cache = NativeCache::new(&folder, 1);
        cache.write(&DIGEST, b"code", Mark::None).unwrap();
        let modified = || fs::metadata(cache.path(&DIGEST)).unwrap().modified().unwrap();
        let before = modified();
        std::thread::sleep(std::time::Duration::from_millis(20));
        cache.read(&DIGEST).unwrap();
        assert!(modified() > before);
    }

    #[test]
    fn a_folder_that_others_can_write_to_is_not_trusted() {
        let folder = folder("open");
        let cache = NativeCache::new(&folder, 1);
        cache.write(&DIGEST, b"code", Mark::None).unwrap();
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o777)).unwrap();
        assert_eq!(cache.read(&DIGEST), None);
        assert!(cache.write(&DIGEST, b"code", Mark::None).is_err());
    }
}
