//! What a program may not do with the names in its folders, beside what wasmtime-wasi forbids.
//!
//! * **Only files and folders are opened.** To open a pipe or a device may take for ever, and nothing ends a
//!   thread that does. Programs can make neither, but may find one, under whatever name.
//! * **No link that a program makes leads out of its folder**, not even to where nothing is: others follow it
//!   too. A link may begin with as many `..` as there are real folders between it and the folder it is made
//!   from, and has none after that. So it leads to a location within, step by step, whatever links stand on its
//!   way: each was made so. What moves a link, or a folder with links in it, to where it would lead out is
//!   refused.
//!
//! What was looked at must still be so when it is used. Other programs may be at work in the same folders, so
//! those that make links, and move anything but files, have their device to themselves ([`Names::change`]), and
//! those that open share it ([`Names::keep`]). Nobody waits for ever: a process may be suspended while its
//! program has it.

use super::errno::{FAILED, NOT_PERMITTED, OTHER_DEVICE, SUCCESS, answer};
use super::folders::{Read, Reading};
use std::collections::{BTreeMap, VecDeque};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::{OwnedRwLockReadGuard, OwnedRwLockWriteGuard, RwLock};
use tokio::time::timeout;
use wasmtime::Result;
use wasmtime_wasi::p1::WasiP1Ctx;
use wasmtime_wasi::p1::wasi_snapshot_preview1::{self as preview1, WasiSnapshotPreview1};
use wiggle::GuestMemory;

/// How long to wait for others, whose calls mostly end before that.
const PATIENCE: Duration = Duration::from_secs(30);
/// Entries of a folder that are looked at before it is moved to where its links may lead out.
const ENTRIES: usize = 2_000;
/// Bytes of entries that are read at once, and of a link's target.
const BUFFER: usize = 8 << 10;

// Of WASI.
const FOLLOW: i32 = 1;
const AS_DIRECTORY: i32 = 2;
const READ: i64 = 1 << 1 | 1 << 14;
pub(super) const UNKNOWN: u8 = 0;
pub(super) const DIRECTORY: u8 = 3;
pub(super) const REGULAR: u8 = 4;
pub(super) const LINK: u8 = 7;
/// Where the parts of a `filestat` and of a `dirent` lie.
const STAT: usize = 64;
const STAT_TYPE: usize = 16;
const ENTRY: usize = 24;

/// The names of the devices that a program's folders are on.
#[derive(Default)]
pub(super) struct Names(Vec<Arc<RwLock<()>>>);

impl Names {
    pub(super) fn of<'a>(folders: impl Iterator<Item = &'a Path>) -> Names {
        static DEVICES: Mutex<BTreeMap<u64, Arc<RwLock<()>>>> = Mutex::new(BTreeMap::new());
        let mut devices: Vec<u64> = folders.map(device).collect();
        // In this order, so that two who want several do not wait for each other.
        devices.sort_unstable();
        devices.dedup();
        let mut all = DEVICES.lock().unwrap_or_else(PoisonError::into_inner);
        Names(devices.into_iter().map(|device| all.entry(device).or_default().clone()).collect())
    }

    /// Held while names must stand for what they do; nothing when others take too long.
    pub(super) async fn keep(&self) -> Option<Held> {
        let mut held = Held::default();
        for lock in &self.0 {
            held._shared.push(timeout(PATIENCE, lock.clone().read_owned()).await.ok()?);
        }
        Some(held)
    }

    /// Held while they change.
    pub(super) async fn change(&self) -> Option<Held> {
        let mut held = Held::default();
        for lock in &self.0 {
            held._alone.push(timeout(PATIENCE, lock.clone().write_owned()).await.ok()?);
        }
        Some(held)
    }
}

/// The names of some devices, for as long as it is held.
#[derive(Default)]
pub(super) struct Held {
    _shared: Vec<OwnedRwLockReadGuard<()>>,
    _alone: Vec<OwnedRwLockWriteGuard<()>>,
}

#[cfg(unix)]
fn device(folder: &Path) -> u64 {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata(folder).map_or(0, |metadata| metadata.dev())
}

#[cfg(not(unix))]
fn device(_folder: &Path) -> u64 {
    0
}

/// A path as a program gives it: from one of its folders, which are descriptors of the program's.
#[derive(Debug, Clone, Copy)]
pub(super) struct RelativePath<'p, F = i32> {
    pub(super) folder: F,
    pub(super) path: &'p [u8],
}

/// A name in a folder, and the kind of what has it.
pub(super) type Entry = (Vec<u8>, u8);

/// A program's own way to look at its folders. Kinds of files have the numbers of preview 1.
pub(super) trait Way: Send {
    type Folder: Copy + PartialEq + Send + Sync;

    /// What is there; nothing for what is not.
    fn kind(
        &mut self,
        location: RelativePath<'_, Self::Folder>,
        follow: bool,
    ) -> impl Future<Output = Result<Option<u8>>> + Send;

    /// What a link leads to; nothing of what is none.
    fn target(
        &mut self,
        location: RelativePath<'_, Self::Folder>,
    ) -> impl Future<Output = Result<Option<Vec<u8>>>> + Send;

    /// The names in a folder, and what they are; nothing when it cannot be looked at, or has more than so many.
    fn entries(
        &mut self,
        location: RelativePath<'_, Self::Folder>,
        most: usize,
    ) -> impl Future<Output = Result<Option<Vec<Entry>>>> + Send;
}

/// Looks of the host at a program's folders.
pub(super) struct Looks<W>(W);

impl<'c> Looks<Preview1<'c>> {
    pub(super) fn new(context: &'c mut WasiP1Ctx, fuel: usize) -> Looks<Preview1<'c>> {
        Looks(Preview1 { context, fuel })
    }
}

impl<W: Way> Looks<W> {
    pub(super) fn by(way: W) -> Looks<W> {
        Looks(way)
    }

    /// Whether what is there may be opened: it is a file or a folder, or is not there. A link that isn't
    /// followed isn't opened anyway.
    pub(super) async fn may_open(
        &mut self,
        location: RelativePath<'_, W::Folder>,
        follow: bool,
    ) -> Result<bool> {
        Ok(matches!(self.0.kind(location, follow).await?, None | Some(DIRECTORY | REGULAR | LINK)))
    }

    /// Whether it is a file: to move one changes nothing for those who look at other names.
    pub(super) async fn is_file(&mut self, location: RelativePath<'_, W::Folder>) -> Result<bool> {
        Ok(self.0.kind(location, false).await? == Some(REGULAR))
    }

    /// Whether a link with that target stays within, made there.
    pub(super) async fn may_lead(
        &mut self,
        target: &[u8],
        location: RelativePath<'_, W::Folder>,
    ) -> Result<bool> {
        match ascents(target) {
            Some(0) => Ok(true),
            Some(steps) => Ok(self.depth(location).await?.is_some_and(|depth| steps <= depth)),
            None => Ok(false),
        }
    }

    /// Success, or why what is at one location may not come to another: as a link, or a folder with links.
    pub(super) async fn may_move(
        &mut self,
        from: RelativePath<'_, W::Folder>,
        to: RelativePath<'_, W::Folder>,
    ) -> Result<i32> {
        // With a slash at its end a link's name would be looked at as the name of what it leads to.
        let from = RelativePath { path: plain(from.path), ..from };
        match self.0.kind(from, false).await? {
            Some(LINK) => {
                let target = self.0.target(from).await?;
                let stays = match &target {
                    Some(target) => self.may_lead(target, to).await?,
                    None => false,
                };
                Ok(if stays { SUCCESS } else { NOT_PERMITTED })
            }
            Some(DIRECTORY) => {
                let (before, after) = (self.depth(from).await?, self.depth(to).await?);
                // A folder at the same location or deeper: what its links lead to was within already.
                if from.folder == to.folder && before.is_some() && before <= after {
                    return Ok(SUCCESS);
                }
                self.may_rise(from, after.unwrap_or_default()).await
            }
            _ => Ok(SUCCESS),
        }
    }

    // Looks through a folder that is to be at that depth. Programs take "another device" for a reason to
    // copy.
    async fn may_rise(&mut self, from: RelativePath<'_, W::Folder>, depth: usize) -> Result<i32> {
        let mut left = ENTRIES;
        let mut folders = VecDeque::from([(from.path.to_vec(), depth + 1)]);
        while let Some((path, depth)) = folders.pop_front() {
            let folder = RelativePath { path: &path, ..from };
            let Some(entries) = self.0.entries(folder, left).await? else { return Ok(OTHER_DEVICE) };
            left -= entries.len();
            for (name, kind) in entries {
                let path = [&path, b"/".as_slice(), &name].concat();
                match kind {
                    DIRECTORY => folders.push_back((path, depth + 1)),
                    LINK => {
                        let target =
                            self.0.target(RelativePath { path: &path, ..from }).await?.unwrap_or_default();
                        // One that begins at the root leads where it did: no program has made it.
                        let stays = target.starts_with(b"/") || ascents(&target).is_some_and(|n| n <= depth);
                        if !stays {
                            return Ok(NOT_PERMITTED);
                        }
                    }
                    _ => {}
                }
            }
        }
        Ok(SUCCESS)
    }

    // How many folders are between the location and the folder it is given from; nothing when one of them is a
    // link, or not there, or `..`.
    async fn depth(&mut self, location: RelativePath<'_, W::Folder>) -> Result<Option<usize>> {
        let parts: Vec<&[u8]> = parts(location.path).collect();
        let parents = parts.split_last().map_or(&[][..], |(_, parents)| parents);
        let mut path = Vec::new();
        for part in parents {
            path.extend_from_slice(part);
            if *part == b".."
                || self.0.kind(RelativePath { path: &path, ..location }, false).await? != Some(DIRECTORY)
            {
                return Ok(None);
            }
            path.push(b'/');
        }
        Ok(Some(parents.len()))
    }
}

/// By the functions of preview 1.
pub(super) struct Preview1<'c> {
    context: &'c mut WasiP1Ctx,
    fuel: usize,
}

impl Way for Preview1<'_> {
    type Folder = i32;

    async fn kind(&mut self, location: RelativePath<'_>, follow: bool) -> Result<Option<u8>> {
        let (mut bytes, at) = scratch(location.path, STAT);
        let follow = if follow { FOLLOW } else { 0 };
        self.context.set_hostcall_fuel(self.fuel);
        let errno = answer(
            preview1::path_filestat_get(
                self.context,
                &mut GuestMemory::Unshared(&mut bytes),
                location.folder,
                follow,
                0,
                location.path.len() as i32,
                at as i32,
            )
            .await,
        )?;
        // Of a socket WASI has no word.
        Ok(match errno {
            SUCCESS => Some(bytes[at + STAT_TYPE]),
            FAILED => Some(UNKNOWN),
            _ => None,
        })
    }

    async fn target(&mut self, location: RelativePath<'_>) -> Result<Option<Vec<u8>>> {
        let (mut bytes, at) = scratch(location.path, BUFFER + STAT);
        let used = at + BUFFER;
        self.context.set_hostcall_fuel(self.fuel);
        let errno = answer(
            preview1::path_readlink(
                self.context,
                &mut GuestMemory::Unshared(&mut bytes),
                location.folder,
                0,
                location.path.len() as i32,
                at as i32,
                BUFFER as i32,
                used as i32,
            )
            .await,
        )?;
        let length = word(&bytes[used..]) as usize;
        Ok((errno == SUCCESS && length < BUFFER).then(|| bytes[at..at + length].to_vec()))
    }

    async fn entries(&mut self, location: RelativePath<'_>, most: usize) -> Result<Option<Vec<Entry>>> {
        let (mut bytes, at) = scratch(location.path, STAT);
        let mut memory = GuestMemory::Unshared(&mut bytes);
        self.context.set_hostcall_fuel(self.fuel);
        let length = location.path.len() as i32;
        let errno = answer(
            preview1::path_open(
                self.context,
                &mut memory,
                location.folder,
                0,
                0,
                length,
                AS_DIRECTORY,
                READ,
                READ,
                0,
                at as i32,
            )
            .await,
        )?;
        if errno != SUCCESS {
            return Ok(None);
        }
        let folder = word(&bytes[at..]) as i32;
        let listed = self.list(folder, most).await;
        answer(preview1::fd_close(self.context, &mut GuestMemory::Unshared(&mut bytes), folder).await)?;
        listed
    }
}

impl Preview1<'_> {
    async fn list(&mut self, folder: i32, most: usize) -> Result<Option<Vec<Entry>>> {
        self.context.set_hostcall_fuel(self.fuel);
        let Some(mut reading) = Reading::begin(self.context, folder).await? else {
            return self.list_in_pieces(folder, most).await;
        };
        let listing = loop {
            // Itself and the folder that it is in come first.
            match reading.go_on(most + 2).await {
                Read::More(more) => reading = more,
                Read::All(listing) => break listing,
                Read::Refused(_) => return Ok(None),
            }
        };
        Ok(Some(listing.names().skip(2).map(|(name, kind)| (name.to_vec(), kind)).collect()))
    }

    async fn list_in_pieces(&mut self, folder: i32, most: usize) -> Result<Option<Vec<Entry>>> {
        let (mut names, mut next) = (Vec::new(), 0);
        loop {
            let (mut bytes, at) = scratch(&[], BUFFER + STAT);
            self.context.set_hostcall_fuel(self.fuel);
            let errno = answer(
                preview1::fd_readdir(
                    self.context,
                    &mut GuestMemory::Unshared(&mut bytes),
                    folder,
                    at as i32,
                    BUFFER as i32,
                    next,
                    (at + BUFFER) as i32,
                )
                .await,
            )?;
            if errno != SUCCESS {
                return Ok(None);
            }
            let used = (word(&bytes[at + BUFFER..]) as usize).min(BUFFER);
            let mut rest = &bytes[at..at + used];
            // An entry that isn't whole comes first the next time.
            while let Some((head, after)) = rest.split_at_checked(ENTRY) {
                let length = word(&head[16..]) as usize;
                let Some((name, after)) = after.split_at_checked(length) else { break };
                next = i64::from(word(head)) | i64::from(word(&head[4..])) << 32;
                rest = after;
                if name != b"." && name != b".." {
                    names.push((name.to_vec(), head[20]));
                }
                if names.len() > most {
                    return Ok(None);
                }
            }
            if used < BUFFER {
                return Ok(Some(names));
            }
        }
    }
}

// A memory with the path at its beginning, and room for so many bytes at a location that suits all that WASI
// writes.
fn scratch(path: &[u8], room: usize) -> (Vec<u8>, usize) {
    let at = path.len().next_multiple_of(16);
    let mut bytes = path.to_vec();
    bytes.resize(at + room, 0);
    (bytes, at)
}

fn word(bytes: &[u8]) -> u32 {
    bytes.first_chunk().map_or(0, |word| u32::from_le_bytes(*word))
}

fn parts(path: &[u8]) -> impl Iterator<Item = &[u8]> {
    path.split(|byte| *byte == b'/').filter(|part| !part.is_empty() && *part != b".")
}

// Without what may stand behind a folder's name.
fn plain(mut path: &[u8]) -> &[u8] {
    while let Some(rest) = path.strip_suffix(b"/").or_else(|| path.strip_suffix(b"/.")) {
        path = rest;
    }
    path
}

/// How many `..` a link's target begins with; nothing when one comes later, or it begins at the root.
fn ascents(target: &[u8]) -> Option<usize> {
    if target.starts_with(b"/") {
        return None;
    }
    let steps = parts(target).take_while(|part| *part == b"..").count();
    (!parts(target).skip(steps).any(|part| part == b"..")).then_some(steps)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_ends_before_its_slashes() {
        for (path, name) in
            [("a/b", "a/b"), ("a/b/", "a/b"), ("a//./", "a"), ("a/.", "a"), ("a.", "a."), (".", ".")]
        {
            assert_eq!(plain(path.as_bytes()), name.as_bytes(), "{path:?}");
        }
    }

    #[test]
    fn a_target_goes_up_first_or_not_at_all() {
        let cases: [(&str, Option<usize>); 12] = [
            ("a", Some(0)),
            ("a/b/./c", Some(0)),
            ("", Some(0)),
            ("..", Some(1)),
            ("./../a", Some(1)),
            ("..//../a/b", Some(2)),
            ("a/..", None),
            ("../a/../b", None),
            ("/", None),
            ("/etc/passwd", None),
            ("...", Some(0)),
            ("..a/..b", Some(0)),
        ];
        for (target, steps) in cases {
            assert_eq!(ascents(target.as_bytes()), steps, "{target:?}");
        }
    }
}
