//! Compiled native code on disk: a folder of files named by the digest of the WebAssembly they come from.
//!
//! Native code is executed as it is, so a file is used only when nothing about it is in doubt: the folder
//! belongs to nobody else, the header names this format, this engine and this digest, and the payload has
//! the recorded checksum. Anything else is a miss, and the file is replaced. Failing to write is no error
//! either: the cache only saves time.

use sha2::{Digest as _, Sha256};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

const MAGIC: &[u8; 8] = b"INSTARNC";
const FORMAT: u32 = 1;
const HEADER: usize = 8 + 4 + 8 + 32 + 8 + 32;

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

    /// The payload that was written for `digest`, if it is there and beyond doubt.
    pub(crate) fn read(&self, digest: &[u8; 32]) -> Option<Vec<u8>> {
        if !is_private(self.folder) {
            return None;
        }
        let mut bytes = fs::read(self.path(digest)).ok()?;
        let header = bytes.get(..HEADER)?;
        let payload = bytes.get(HEADER..)?;
        if header != self.header(digest, payload) {
            return None;
        }
        bytes.drain(..HEADER);
        Some(bytes)
    }

    /// Keeps `payload`; readers see the whole file or the one before it.
    pub(crate) fn write(&self, digest: &[u8; 32], payload: &[u8]) -> io::Result<()> {
        static TEMPORARY: AtomicU64 = AtomicU64::new(0);
        fs::DirBuilder::new().recursive(true).mode(0o700).create(self.folder)?;
        if !is_private(self.folder) {
            return Err(io::Error::other("others may write to the folder"));
        }
        let path = self.path(digest);
        let number = TEMPORARY.fetch_add(1, Ordering::Relaxed);
        let temporary = path.with_extension(format!("{}-{number}.tmp", std::process::id()));
        let written =
            self.write_new(&temporary, digest, payload).and_then(|()| fs::rename(&temporary, &path));
        if written.is_err() {
            let _ = fs::remove_file(&temporary);
        }
        written
    }

    fn write_new(&self, path: &Path, digest: &[u8; 32], payload: &[u8]) -> io::Result<()> {
        let mut file: File = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
        file.write_all(&self.header(digest, payload))?;
        file.write_all(payload)
    }

    fn header(&self, digest: &[u8; 32], payload: &[u8]) -> Vec<u8> {
        let mut header = Vec::with_capacity(HEADER);
        header.extend_from_slice(MAGIC);
        header.extend_from_slice(&FORMAT.to_le_bytes());
        header.extend_from_slice(&self.compatibility.to_le_bytes());
        header.extend_from_slice(digest);
        header.extend_from_slice(&(payload.len() as u64).to_le_bytes());
        header.extend_from_slice(&Sha256::digest(payload));
        header
    }

    fn path(&self, digest: &[u8; 32]) -> PathBuf {
        let name: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        self.folder.join(name + ".native")
    }
}

/// Nobody but its owner, who is also the owner of this process, may write to the folder.
fn is_private(folder: &Path) -> bool {
    let (Ok(folder), Ok(process)) = (fs::metadata(folder), fs::metadata("/proc/self")) else {
        return false;
    };
    folder.is_dir() && folder.mode() & 0o022 == 0 && folder.uid() == process.uid()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt;

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
        cache.write(&DIGEST, b"code").unwrap();
        assert_eq!(cache.read(&DIGEST), Some(b"code".to_vec()));
        assert_eq!(fs::metadata(&folder).unwrap().mode() & 0o777, 0o700);
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "no temporary file is left");
    }

    #[test]
    fn another_engine_or_digest_is_a_miss_and_is_replaced() {
        let folder = folder("stale");
        NativeCache::new(&folder, 1).write(&DIGEST, b"old").unwrap();
        let cache = NativeCache::new(&folder, 2);
        assert_eq!(cache.read(&DIGEST), None);
        cache.write(&DIGEST, b"new").unwrap();
        assert_eq!(cache.read(&DIGEST), Some(b"new".to_vec()));
        fs::rename(cache.path(&DIGEST), cache.path(&[8; 32])).unwrap();
        assert_eq!(cache.read(&[8; 32]), None);
    }

    #[test]
    fn every_single_flipped_bit_and_every_cut_is_a_miss() {
        let folder = folder("torn");
        let cache = NativeCache::new(&folder, 1);
        cache.write(&DIGEST, b"some native code").unwrap();
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
    fn a_folder_that_others_can_write_to_is_not_trusted() {
        let folder = folder("open");
        let cache = NativeCache::new(&folder, 1);
        cache.write(&DIGEST, b"code").unwrap();
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o777)).unwrap();
        assert_eq!(cache.read(&DIGEST), None);
        assert!(cache.write(&DIGEST, b"code").is_err());
    }
}
