//! Functions that workers have compiled, for those that come to the same function: one file for all workers of a VM, which only
//! the VM writes.
//!
//! A function is put there under a hash of all that its native code depends on, and is what the compiler makes of that. So it
//! says nothing of whose it was, and who brings a function can choose neither what others get nor what they get it for. The file
//! has no name: a worker is given it when it is started. What is in it is a list of records, each with the length of the
//! code, the hash and the code, and only ever grows; a full one is left to those who have it.

use std::collections::HashSet;
use std::fs::{File, OpenOptions};
use std::hash::{BuildHasher, RandomState};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

/// The hash of a function.
pub type Hash = [u8; 32];
/// A function's hash and what it is compiled to.
pub type Function = (Hash, Vec<u8>);

/// Bytes of a file.
const MOST: usize = 16 << 20;
/// Up to so many bytes whatever comes is put there; from then on what has come before, as that of the library does.
const AT_ONCE: usize = 6 << 20;
/// Hashes that are remembered of what has come once.
const SEEN: usize = 1 << 16;
/// Of one job.
const OF_ONE: usize = 8 << 20;
const HEAD: usize = 4 + 32;

/// The file of a VM.
#[derive(Debug)]
pub(crate) struct Shelf {
    writer: File,
    reader: File,
    bytes: usize,
    there: HashSet<Hash>,
    seen: HashSet<Hash>,
}

impl Shelf {
    /// An empty one; none where no file can be made.
    pub(crate) fn new() -> Option<Shelf> {
        let folders = [Path::new("/dev/shm").to_owned(), std::env::temp_dir()];
        let (writer, reader) = folders.iter().find_map(|folder| unnamed(folder).ok())?;
        Some(Shelf { writer, reader, bytes: 0, there: HashSet::new(), seen: HashSet::new() })
    }

    /// For a worker that is started.
    pub(crate) fn reader(&self) -> Option<File> {
        self.reader.try_clone().ok()
    }

    /// Whether so much is there that another one should be begun.
    pub(crate) fn is_full(&self) -> bool {
        self.bytes >= MOST
    }

    /// Takes what a worker had to compile.
    pub(crate) fn put(&mut self, functions: Vec<Function>) {
        let mut records = Vec::new();
        for (hash, code) in functions {
            if self.bytes + records.len() + HEAD + code.len() > MOST || self.there.contains(&hash) {
                continue;
            }
            if self.bytes + records.len() > AT_ONCE && !self.seen.contains(&hash) {
                if self.seen.len() >= SEEN {
                    self.seen.clear();
                }
                self.seen.insert(hash);
                continue;
            }
            self.there.insert(hash);
            records.extend((code.len() as u32).to_le_bytes());
            records.extend(hash);
            records.extend(code);
        }
        // Where there is no room for it, whoever reads it finds an end that is none, and goes on without it.
        let written = self.writer.write_all(&records);
        self.bytes = if written.is_ok() { self.bytes + records.len() } else { MOST };
    }
}

// A file that is written and read by these two descriptors, and by nobody else.
fn unnamed(folder: &Path) -> io::Result<(File, File)> {
    let number = RandomState::new().hash_one(std::process::id());
    let path = folder.join(format!(".instar-{}-{number:016x}", std::process::id()));
    let writer = OpenOptions::new().append(true).create_new(true).mode(0o600).open(&path)?;
    let reader = File::open(&path);
    std::fs::remove_file(&path)?;
    Ok((writer, reader?))
}

/// The records in bytes from a file: the hash and where the code is, and where the last whole one ends.
pub fn records(bytes: &[u8]) -> (Vec<(Hash, std::ops::Range<usize>)>, usize) {
    let (mut records, mut at) = (Vec::new(), 0);
    while let Some((length, rest)) = bytes[at..].split_first_chunk::<4>() {
        let Some((hash, rest)) = rest.split_first_chunk::<32>() else { break };
        let length = u32::from_le_bytes(*length) as usize;
        if length > rest.len() {
            break;
        }
        let start = at + HEAD;
        records.push((*hash, start..start + length));
        at = start + length;
    }
    (records, at)
}

/// Those of them that one job may add.
pub fn bounded(functions: Vec<Function>) -> Vec<Function> {
    let mut bytes = 0;
    let within = |function: &Function| {
        bytes += HEAD + function.1.len();
        bytes <= OF_ONE
    };
    functions.into_iter().take_while(within).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::FileExt;

    fn read(shelf: &Shelf) -> Vec<u8> {
        let file = shelf.reader().unwrap();
        let mut bytes = vec![0; file.metadata().unwrap().len() as usize];
        file.read_exact_at(&mut bytes, 0).unwrap();
        bytes
    }

    #[test]
    fn what_is_put_there_is_found_once_and_cannot_be_written_by_readers() {
        let mut shelf = Shelf::new().unwrap();
        shelf.put(vec![([1; 32], vec![7; 100]), ([2; 32], Vec::new())]);
        shelf.put(vec![([1; 32], vec![8; 3]), ([3; 32], vec![9])]);
        let bytes = read(&shelf);
        let (found, end) = records(&bytes);
        let found: Vec<_> = found.into_iter().map(|(hash, at)| (hash[0], bytes[at].to_vec())).collect();
        assert_eq!(found, [(1, vec![7; 100]), (2, Vec::new()), (3, vec![9])]);
        assert_eq!(end, bytes.len());
        assert!(shelf.reader().unwrap().write(&[1]).is_err());
        assert!(shelf.reader().unwrap().set_len(0).is_err());
    }

    #[test]
    fn records_that_are_not_whole_are_left_where_they_are() {
        let mut shelf = Shelf::new().unwrap();
        shelf.put(vec![([1; 32], vec![7; 10]), ([2; 32], vec![8; 20])]);
        let bytes = read(&shelf);
        for length in 0..bytes.len() {
            let (found, end) = records(&bytes[..length]);
            assert_eq!((found.len(), end), if length < HEAD + 10 { (0, 0) } else { (1, HEAD + 10) });
        }
    }

    #[test]
    fn a_crowd_of_functions_that_come_once_does_not_take_the_place_of_others() {
        let mut shelf = Shelf::new().unwrap();
        let function = |number: u32| {
            let mut hash = [0; 32];
            hash[..4].copy_from_slice(&number.to_le_bytes());
            (hash, vec![0; 1_000])
        };
        for number in 0..20_000 {
            shelf.put(vec![function(number)]);
        }
        assert!(shelf.bytes <= AT_ONCE + 2_000 && !shelf.is_full());
        let before = shelf.bytes;
        shelf.put(vec![function(1_000_000)]);
        assert_eq!(shelf.bytes, before);
        shelf.put(vec![function(1_000_000)]);
        assert_eq!(shelf.bytes, before + HEAD + 1_000);
        // And it ends.
        for _ in 0..2 {
            (2_000_000..2_012_000).for_each(|number| shelf.put(vec![function(number)]));
        }
        assert!(shelf.bytes <= MOST && shelf.bytes > MOST - 2_000);
    }

    #[test]
    fn one_job_adds_so_much_and_no_more() {
        let functions = vec![([0; 32], vec![0; OF_ONE / 4]); 9];
        assert_eq!(bounded(functions).len(), 3);
    }
}
