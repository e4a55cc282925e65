//! What a program is started with.

use std::path::PathBuf;

/// What a program is given.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The program's name and its arguments.
    pub arguments: Vec<String>,
    /// Its environment.
    pub environment: Vec<(String, String)>,
    /// The folders that it may look into; there are no others.
    pub folders: Vec<Folder>,
}

/// A folder of the host's that a program may look into.
#[derive(Debug, Clone)]
pub struct Folder {
    /// What the program calls it.
    pub guest: String,
    /// Where it is.
    pub host: PathBuf,
    /// Whether the program may change what is in it.
    pub writable: bool,
}
