//! What is in a folder, as preview 1 tells it: entries one behind the other, as many bytes at a time as a program has room for.
//!
//! wasmtime-wasi reads all of a folder for each of these pieces, and asks a thread for each entry. Here a folder is read when a
//! program begins to ask for its entries, some thousand at a time, and told from memory after that, until the program begins
//! anew or closes the folder.

use super::errno::{NO_MEMORY, NO_TEXT, SUCCESS, answer};
use std::fs::{DirEntry, File, FileType, ReadDir};
use std::ops::Range;
use std::sync::Arc;
use wasmtime::Result;
use wasmtime_wasi::WasiView;
use wasmtime_wasi::filesystem::Descriptor;
use wasmtime_wasi::p1::WasiP1Ctx;
use wasmtime_wasi::p1::wasi_snapshot_preview1 as preview1;
use wiggle::GuestMemory;

/// Entries of all folders that a program is being told.
pub(super) const LISTED: usize = 200_000;
/// Entries that are read at once, in some milliseconds of a thread.
const BATCH: usize = 2_000;

// Of WASI: where the parts of a `filestat` lie, kinds of files, and what stands before a name.
const STAT: usize = 64;
const STAT_INODE: usize = 8;
const STAT_TYPE: usize = 16;
const UNKNOWN: u8 = 0;
const DIRECTORY: u8 = 3;
const REGULAR: u8 = 4;
const LINK: u8 = 7;
const HEAD: usize = 24;

/// A folder's entries.
#[derive(Debug, Default)]
pub(super) struct Listing {
    bytes: Vec<u8>,
    /// Where each entry begins.
    starts: Vec<usize>,
}

impl Listing {
    /// How many they are.
    pub(super) fn len(&self) -> usize {
        self.starts.len()
    }

    /// Where the bytes lie that a program is given from the entry with that number on, which has room for so many.
    pub(super) fn from(&self, entry: u64, room: usize) -> Range<usize> {
        let start = usize::try_from(entry).ok().and_then(|entry| self.starts.get(entry).copied());
        let start = start.unwrap_or(self.bytes.len());
        start..self.bytes.len().min(start.saturating_add(room))
    }

    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The names, and what has them.
    pub(super) fn names(&self) -> impl Iterator<Item = (&[u8], u8)> {
        let ends = self.starts.iter().skip(1).copied().chain([self.bytes.len()]);
        self.starts.iter().zip(ends).map(|(start, end)| {
            let entry = &self.bytes[*start..end];
            (&entry[HEAD..], entry[20])
        })
    }

    fn add(&mut self, name: &[u8], kind: u8, inode: u64) {
        self.starts.push(self.bytes.len());
        self.bytes.extend_from_slice(&(self.starts.len() as u64).to_le_bytes());
        self.bytes.extend_from_slice(&inode.to_le_bytes());
        self.bytes.extend_from_slice(&(name.len() as u32).to_le_bytes());
        self.bytes.extend_from_slice(&[kind, 0, 0, 0]);
        self.bytes.extend_from_slice(name);
    }
}

/// A folder that is being read.
pub(super) struct Reading {
    entries: ReadDir,
    device: u64,
    listing: Listing,
}

/// How far it has come.
pub(super) enum Read {
    More(Reading),
    All(Listing),
    /// The number of an error.
    Refused(i32),
}

impl Reading {
    /// Begins to read what a program's descriptor stands for; nothing of what is no folder, or where the system has no
    /// name for what is open.
    pub(super) async fn begin(context: &mut WasiP1Ctx, fd: i32) -> Result<Option<Reading>> {
        let mut stat = [0; STAT];
        let mut scratch = GuestMemory::Unshared(&mut stat);
        let errno = answer(preview1::fd_filestat_get(context, &mut scratch, fd, 0).await)?;
        if errno != SUCCESS || stat[STAT_TYPE] != DIRECTORY {
            return Ok(None);
        }
        let inode = stat[STAT_INODE..].first_chunk().map_or(0, |bytes| u64::from_le_bytes(*bytes));
        let open = context.ctx().table.iter_mut().filter_map(|entry| match entry.downcast_ref() {
            Some(Descriptor::Dir(folder)) => Some(folder.dir.clone()),
            _ => None,
        });
        let open: Vec<Arc<File>> = open.collect();
        let begun = tokio::task::spawn_blocking(move || system::begin(&open, inode));
        Ok(begun.await.unwrap_or_default())
    }

    /// Goes on for a while, to at most so many entries.
    pub(super) async fn go_on(self, most: usize) -> Read {
        let read = tokio::task::spawn_blocking(move || self.batch(most));
        read.await.unwrap_or(Read::Refused(super::errno::FAILED))
    }

    /// How many entries it has read.
    pub(super) fn len(&self) -> usize {
        self.listing.len()
    }

    fn batch(mut self, most: usize) -> Read {
        for _ in 0..BATCH {
            let Some(entry) = self.entries.next() else { return Read::All(self.listing) };
            if self.listing.len() >= most {
                return Read::Refused(NO_MEMORY);
            }
            let Ok(entry) = entry else { return Read::Refused(super::errno::FAILED) };
            let kind = entry.file_type().map_or(UNKNOWN, kind);
            let inode = system::inode(self.device, &entry);
            match entry.file_name().to_str() {
                Some(name) => self.listing.add(name.as_bytes(), kind, inode),
                None => return Read::Refused(NO_TEXT),
            }
        }
        Read::More(self)
    }
}

fn kind(of: FileType) -> u8 {
    if of.is_dir() {
        DIRECTORY
    } else if of.is_file() {
        REGULAR
    } else if of.is_symlink() {
        LINK
    } else {
        system::device_kind(of)
    }
}

#[cfg(target_os = "linux")]
mod system {
    use super::*;
    use std::hash::{DefaultHasher, Hash, Hasher};
    use std::os::fd::AsRawFd;
    use std::os::unix::fs::{DirEntryExt, FileTypeExt, MetadataExt};

    const BLOCK_DEVICE: u8 = 1;
    const CHARACTER_DEVICE: u8 = 2;

    // The open folder with that number, by the system's name for it: what reads has a place in the folder of its own.
    pub(super) fn begin(open: &[Arc<File>], inode: u64) -> Option<Reading> {
        let (folder, metadata) = open.iter().find_map(|folder| {
            let metadata = folder.metadata().ok()?;
            (number(metadata.dev(), metadata.ino()) == inode).then_some((folder, metadata))
        })?;
        let entries = std::fs::read_dir(format!("/proc/self/fd/{}", folder.as_raw_fd())).ok()?;
        let mut listing = Listing::default();
        listing.add(b".", DIRECTORY, inode);
        listing.add(b"..", DIRECTORY, inode);
        Some(Reading { entries, device: metadata.dev(), listing })
    }

    pub(super) fn inode(device: u64, entry: &DirEntry) -> u64 {
        number(device, entry.ino())
    }

    // As wasmtime-wasi tells it of what is open.
    fn number(device: u64, inode: u64) -> u64 {
        let mut hasher = DefaultHasher::new();
        (device, inode).hash(&mut hasher);
        hasher.finish()
    }

    pub(super) fn device_kind(of: FileType) -> u8 {
        if of.is_block_device() {
            BLOCK_DEVICE
        } else if of.is_char_device() {
            CHARACTER_DEVICE
        } else {
            UNKNOWN
        }
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    use super::*;

    pub(super) fn begin(_open: &[Arc<File>], _inode: u64) -> Option<Reading> {
        None
    }

    pub(super) fn inode(_device: u64, _entry: &DirEntry) -> u64 {
        0
    }

    pub(super) fn device_kind(_of: FileType) -> u8 {
        UNKNOWN
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listing() -> Listing {
        let mut listing = Listing::default();
        for name in [".", "..", "one", "another"] {
            listing.add(name.as_bytes(), if name.starts_with('.') { DIRECTORY } else { REGULAR }, 7);
        }
        listing
    }

    #[test]
    fn an_entry_names_the_next_one() {
        let listing = listing();
        let whole = listing.from(0, usize::MAX);
        assert_eq!(whole, 0..listing.bytes().len());
        for entry in 0..listing.len() as u64 {
            let place = listing.from(entry, usize::MAX);
            let next = &listing.bytes()[place.start..place.start + 8];
            assert_eq!(next, (entry + 1).to_le_bytes());
        }
        assert!(listing.from(4, 100).is_empty() && listing.from(u64::MAX, 100).is_empty());
    }

    #[test]
    fn no_more_is_told_than_there_is_room_for() {
        let listing = listing();
        assert_eq!(listing.from(1, 10).len(), 10);
        assert_eq!(listing.from(3, 1_000).len(), HEAD + "another".len());
        let names: Vec<_> = listing.names().collect();
        assert_eq!(names[3], (b"another".as_slice(), REGULAR));
    }
}
