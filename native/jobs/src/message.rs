//! What goes between the VM and a worker: frames of a length and so many bytes, one job at a time.
//!
//! A worker says [`HELLO`] when it begins. Then it gets a [`Job`] and gives an [`Answer`], again and again, until the
//! other end closes. A worker that has used up its memory or its stack says that last: with which status it ends nobody
//! may be told, because the VM ignores the ends of its children. Both are of the same build, so a message that makes no
//! sense is an error and nothing more.

use crate::shelf::Function;
use std::io::{self, Read, Write};
use std::sync::Arc;

/// What a worker says first: whose it is, and which messages it speaks.
pub const HELLO: &[u8] = b"instar worker 2";
/// Bytes before a frame: its length.
pub const HEADER: usize = 8;
/// What a worker has used up, as the measure of its last answer.
pub const MEMORY: &str = "memory";
/// See [`MEMORY`].
pub const STACK: &str = "stack";
/// Bytes of stack that a worker has.
pub const STACK_BYTES: u64 = 64 << 20;

/// What is to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Work {
    /// WebAssembly to native code: a module.
    Module,
    /// The same for a component.
    Component,
    /// A program to WebAssembly.
    Program,
}

/// What is compiled, shared with whoever else has it: it may be large, and several may wait for the same.
pub type Input = Arc<dyn AsRef<[u8]> + Send + Sync>;

/// What a worker is given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job<I> {
    /// What is to be done.
    pub work: Work,
    /// What the code is for: whether it has terms, whether it counts its fuel itself, whether its data is mapped, and bytes of
    /// addresses of a memory.
    pub target: (bool, bool, bool, u64),
    /// Bytes that it may take beyond what a worker takes anyway.
    pub memory: u64,
    /// Seconds of processor time that it may take.
    pub seconds: u64,
    /// What is compiled.
    pub input: I,
}

/// What a worker gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// Native code, the hash of what it depends on, and the functions that nobody had compiled before.
    Native(u64, Vec<Function>, Vec<u8>),
    /// WebAssembly.
    Wasm(Vec<u8>),
    /// The input is not what it should be.
    Invalid(String),
    /// The compiler gave up.
    Failed(String),
    /// There is more of something than there may be.
    Limit(String, u64),
    /// Functions of a program, and what each of them uses that isn't there.
    Unsupported(Vec<(String, String)>),
}

/// Bytes that a message may have.
pub const LONGEST: u64 = 1 << 30;

impl<I> Job<I> {
    /// The job as a frame, but for its input of so many bytes, which comes last and needs no copy.
    pub fn head(&self, length: usize) -> Vec<u8> {
        let mut writer = Writer::new();
        writer.byte(self.work as u8);
        let (has_terms, counts_itself, maps_data, capacity) = self.target;
        writer.byte(u8::from(has_terms) | u8::from(counts_itself) << 1 | u8::from(maps_data) << 2);
        [capacity, self.memory, self.seconds].into_iter().for_each(|number| writer.number(number));
        writer.number(length as u64);
        writer.frame_with(length)
    }
}

impl Job<Vec<u8>> {
    /// What a frame says. Its input stays where it is.
    pub fn read(mut body: Vec<u8>) -> Option<Job<Vec<u8>>> {
        let mut reader = Reader(&body);
        let work = match reader.byte()? {
            0 => Work::Module,
            1 => Work::Component,
            2 => Work::Program,
            _ => return None,
        };
        let flags = reader.byte()?;
        let target = (flags & 1 != 0, flags & 2 != 0, flags & 4 != 0, reader.number()?);
        let (memory, seconds) = (reader.number()?, reader.number()?);
        let begin = reader.last_bytes(body.len())?;
        body.drain(..begin);
        Some(Job { work, target, memory, seconds, input: body })
    }
}

impl Answer {
    /// The answer as a frame.
    pub fn frame(&self) -> Vec<u8> {
        let mut writer = Writer::new();
        match self {
            Answer::Native(compatibility, functions, code) => {
                writer.byte(0);
                writer.number(*compatibility);
                writer.number(functions.len() as u64);
                for (hash, code) in functions {
                    writer.0.extend_from_slice(hash);
                    writer.bytes(code);
                }
                writer.bytes(code);
            }
            Answer::Wasm(code) => {
                writer.byte(1);
                writer.bytes(code);
            }
            Answer::Invalid(text) => {
                writer.byte(2);
                writer.bytes(text.as_bytes());
            }
            Answer::Failed(text) => {
                writer.byte(3);
                writer.bytes(text.as_bytes());
            }
            Answer::Limit(measure, limit) => {
                writer.byte(4);
                writer.bytes(measure.as_bytes());
                writer.number(*limit);
            }
            Answer::Unsupported(functions) => {
                writer.byte(5);
                for (function, what) in functions {
                    writer.bytes(function.as_bytes());
                    writer.bytes(what.as_bytes());
                }
            }
        }
        writer.frame()
    }

    /// What a frame says. Code stays where it is.
    pub fn read(mut body: Vec<u8>) -> Option<Answer> {
        let mut reader = Reader(&body);
        let answer = match reader.byte()? {
            0 => {
                let (compatibility, count) = (reader.number()?, reader.number()?);
                let functions = (0..count).map(|_| reader.function()).collect::<Option<_>>()?;
                let begin = reader.last_bytes(body.len())?;
                body.drain(..begin);
                return Some(Answer::Native(compatibility, functions, body));
            }
            1 => {
                let begin = reader.last_bytes(body.len())?;
                body.drain(..begin);
                return Some(Answer::Wasm(body));
            }
            2 => Answer::Invalid(reader.text()?),
            3 => Answer::Failed(reader.text()?),
            4 => Answer::Limit(reader.text()?, reader.number()?),
            5 => {
                let mut functions = Vec::new();
                while !reader.0.is_empty() {
                    functions.push((reader.text()?, reader.text()?));
                }
                Answer::Unsupported(functions)
            }
            _ => return None,
        };
        reader.end(answer)
    }
}

/// Bytes as a frame.
pub fn frame(body: &[u8]) -> Vec<u8> {
    let mut writer = Writer::new();
    writer.0.extend_from_slice(body);
    writer.frame()
}

/// The next frame; none when the other end has closed.
pub fn receive(from: &mut impl Read) -> io::Result<Option<Vec<u8>>> {
    let mut header = [0; HEADER];
    match from.read_exact(&mut header) {
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(None),
        read => read?,
    }
    let length = u64::from_le_bytes(header);
    if length > LONGEST {
        return Err(io::ErrorKind::InvalidData.into());
    }
    let mut body = Vec::with_capacity(length as usize);
    from.take(length).read_to_end(&mut body)?;
    if body.len() as u64 == length { Ok(Some(body)) } else { Ok(None) }
}

/// Sends a frame.
pub fn send(to: &mut impl Write, frame: &[u8]) -> io::Result<()> {
    to.write_all(frame)
}

struct Writer(Vec<u8>);

impl Writer {
    fn new() -> Writer {
        Writer(vec![0; HEADER])
    }

    fn byte(&mut self, byte: u8) {
        self.0.push(byte);
    }

    fn number(&mut self, number: u64) {
        self.0.extend_from_slice(&number.to_le_bytes());
    }

    fn bytes(&mut self, bytes: &[u8]) {
        self.number(bytes.len() as u64);
        self.0.extend_from_slice(bytes);
    }

    fn frame(self) -> Vec<u8> {
        self.frame_with(0)
    }

    // So many bytes come after what has been written.
    fn frame_with(mut self, more: usize) -> Vec<u8> {
        let length = (self.0.len() - HEADER + more) as u64;
        self.0[..HEADER].copy_from_slice(&length.to_le_bytes());
        self.0
    }
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    fn byte(&mut self) -> Option<u8> {
        self.take(1).map(|bytes| bytes[0])
    }

    fn number(&mut self) -> Option<u64> {
        self.take(8)?.first_chunk().map(|bytes| u64::from_le_bytes(*bytes))
    }

    fn bytes(&mut self) -> Option<&'a [u8]> {
        let length = self.number()?;
        self.take(usize::try_from(length).ok()?)
    }

    fn function(&mut self) -> Option<Function> {
        let hash = self.take(32)?.first_chunk().copied()?;
        Some((hash, self.bytes()?.to_vec()))
    }

    /// Where bytes begin that are all that is left of `all`.
    fn last_bytes(&mut self, all: usize) -> Option<usize> {
        let length = self.bytes()?.len();
        self.0.is_empty().then_some(all - length)
    }

    fn text(&mut self) -> Option<String> {
        self.bytes().map(|bytes| String::from_utf8_lossy(bytes).into_owned())
    }

    fn end<T>(self, read: T) -> Option<T> {
        self.0.is_empty().then_some(read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn jobs() -> Vec<Job<Vec<u8>>> {
        let job = |work, target, input: &[u8]| {
            let (memory, seconds) = (1 << 20, 30);
            Job { work, target, memory, seconds, input: input.to_vec() }
        };
        vec![
            job(Work::Module, (false, false, true, 4 << 30), b"\0asm"),
            job(Work::Component, (true, false, false, 0), b""),
            job(Work::Module, (true, true, false, 1), b""),
            job(Work::Program, (true, true, true, u64::MAX), &[7; 1_000]),
        ]
    }

    fn frame_of(job: &Job<Vec<u8>>) -> Vec<u8> {
        [job.head(job.input.len()), job.input.clone()].concat()
    }

    fn answers() -> Vec<Answer> {
        vec![
            Answer::Native(u64::MAX, Vec::new(), vec![1; 300]),
            Answer::Native(7, vec![([1; 32], vec![2; 5]), ([3; 32], Vec::new())], vec![1; 300]),
            Answer::Wasm(Vec::new()),
            Answer::Invalid("größer".to_owned()),
            Answer::Failed(String::new()),
            Answer::Limit("functions".to_owned(), 100_000),
            Answer::Unsupported(vec![("m:f/1".to_owned(), "m:g/2".to_owned()); 3]),
        ]
    }

    #[test]
    fn messages_come_through() {
        for job in jobs() {
            let body = receive(&mut &frame_of(&job)[..]).unwrap().unwrap();
            assert_eq!(Job::read(body), Some(job));
        }
        for answer in answers() {
            let body = receive(&mut &answer.frame()[..]).unwrap().unwrap();
            assert_eq!(Answer::read(body), Some(answer));
        }
    }

    #[test]
    fn whatever_is_cut_off_or_added_is_no_message() {
        let frames =
            jobs().iter().map(frame_of).chain(answers().iter().map(Answer::frame)).collect::<Vec<_>>();
        for frame in frames {
            for length in 0..frame.len() {
                assert!(!matches!(receive(&mut &frame[..length]), Ok(Some(_))));
            }
            let mut body = frame[HEADER..].to_vec();
            body.push(0);
            assert!(Job::read(body.clone()).is_none() || Answer::read(body).is_none());
        }
        for job in jobs() {
            let body = frame_of(&job)[HEADER..].to_vec();
            assert!((0..body.len()).all(|length| Job::read(body[..length].to_vec()).is_none()));
        }
        let mut endless = u64::MAX.to_le_bytes().to_vec();
        endless.push(1);
        assert!(receive(&mut &endless[..]).is_err());
    }
}
