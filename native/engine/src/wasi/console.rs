//! A program's standard streams: memory that the program and whoever advances it share.
//!
//! Nothing here knows where output goes. What is not captured or dropped lies here until the host takes it
//! ([`Console::take_output`]), and a program that wants input which isn't there lies still until the host has given
//! some ([`Console::give_input`]). Nobody has to wake it: the host knows that it has done so.

use super::Options;
use crate::error::CallError;
use bytes::Bytes;
use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Poll;
use tokio::io::{AsyncRead, AsyncWrite};
use wasmtime_wasi::async_trait;
use wasmtime_wasi::cli::{IsTerminal, StdinStream, StdoutStream};
use wasmtime_wasi::p2::{InputStream, OutputStream, Pollable, StreamError, StreamResult};

/// Output that may lie here before the program must wait for somebody to take it, in bytes.
const WAITING: usize = 64 << 10;

/// A stream that a program writes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stream {
    /// Standard output.
    Out,
    /// Standard error.
    Error,
}

/// What becomes of output.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Output {
    /// Nothing.
    Drop,
    /// It is kept, up to so many bytes; more is the end of the call.
    Capture(usize),
    /// The host takes it from time to time.
    Forward,
    /// The host takes each piece before the program goes on.
    Hand,
}

/// Where input comes from.
#[derive(Debug, Clone)]
pub enum Input {
    /// From here; then it is at its end.
    Bytes(Bytes),
    /// From the host, whenever the program reads.
    Ask,
}

/// The standard streams of one program, and the options that it was started with.
#[derive(Debug)]
pub struct Console {
    options: Options,
    out: Output,
    error: Output,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    out: Vec<u8>,
    error: Vec<u8>,
    // In the order in which it was written.
    untaken: Vec<(Stream, Vec<u8>)>,
    input: Bytes,
    // No more input is to come.
    ended: bool,
    // The program reads, and there is nothing.
    wanting: bool,
}

impl Console {
    /// The streams of a program that is to be started.
    pub fn new(options: Options, input: Input, out: Output, error: Output) -> Console {
        let (input, ended) = match input {
            Input::Bytes(bytes) => (bytes, true),
            Input::Ask => (Bytes::new(), false),
        };
        let (out_bytes, error_bytes, untaken) = (Vec::new(), Vec::new(), Vec::new());
        let state = State { out: out_bytes, error: error_bytes, untaken, input, ended, wanting: false };
        Console { options, out, error, state: Mutex::new(state) }
    }

    /// What the program was started with.
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// What becomes of a stream.
    pub fn destination(&self, stream: Stream) -> Output {
        match stream {
            Stream::Out => self.out,
            Stream::Error => self.error,
        }
    }

    /// What was written since the last time and is to be passed on, in its order.
    pub fn take_output(&self) -> Vec<(Stream, Vec<u8>)> {
        std::mem::take(&mut self.lock().untaken)
    }

    /// What was captured since the last time.
    pub fn take_captured(&self, stream: Stream) -> Vec<u8> {
        let mut state = self.lock();
        std::mem::take(state.captured(stream))
    }

    /// Whether the program lies still until it is given input.
    pub fn wants_input(&self) -> bool {
        self.lock().wanting
    }

    /// Gives the program something to read; nothing is the end of its input.
    pub fn give_input(&self, bytes: impl Into<Bytes>) {
        let mut state = self.lock();
        state.input = bytes.into();
        state.ended = state.input.is_empty();
        state.wanting = false;
    }

    /// Returns when the host has taken what it must have before the program goes on.
    pub(super) async fn settled(&self) {
        poll_fn(|_| if self.is_settled() { Poll::Ready(()) } else { Poll::Pending }).await
    }

    fn is_settled(&self) -> bool {
        let state = self.lock();
        let handed = |(stream, _): &(Stream, Vec<u8>)| self.destination(*stream) == Output::Hand;
        !state.untaken.iter().any(handed)
            && state.untaken.iter().map(|(_, bytes)| bytes.len()).sum::<usize>() < WAITING
    }

    fn write(&self, stream: Stream, bytes: &[u8]) -> Result<(), CallError> {
        let mut state = self.lock();
        match self.destination(stream) {
            Output::Drop => {}
            Output::Capture(limit) => {
                let captured = state.captured(stream);
                let room = limit.saturating_sub(captured.len()).min(bytes.len());
                captured.extend_from_slice(&bytes[..room]);
                if room < bytes.len() {
                    return Err(CallError::OutputLimit { stream, limit });
                }
            }
            Output::Forward | Output::Hand => match state.untaken.last_mut() {
                Some((last, written)) if *last == stream => written.extend_from_slice(bytes),
                _ => state.untaken.push((stream, bytes.to_vec())),
            },
        }
        Ok(())
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // Each critical section leaves it whole, whatever panics.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn captured(&mut self, stream: Stream) -> &mut Vec<u8> {
        match stream {
            Stream::Out => &mut self.out,
            Stream::Error => &mut self.error,
        }
    }
}

pub(super) fn stdin(console: &Arc<Console>) -> impl StdinStream + 'static {
    Reader(console.clone())
}

pub(super) fn output(console: &Arc<Console>, stream: Stream) -> impl StdoutStream + 'static {
    Writer(console.clone(), stream)
}

#[derive(Clone)]
struct Reader(Arc<Console>);

#[async_trait]
impl Pollable for Reader {
    async fn ready(&mut self) {
        poll_fn(|_| {
            let mut state = self.0.lock();
            if state.ended || !state.input.is_empty() {
                return Poll::Ready(());
            }
            state.wanting = true;
            Poll::Pending
        })
        .await
    }
}

#[async_trait]
impl InputStream for Reader {
    fn read(&mut self, size: usize) -> StreamResult<Bytes> {
        let mut state = self.0.lock();
        let size = size.min(state.input.len());
        match state.input.split_to(size) {
            bytes if bytes.is_empty() && state.ended => Err(StreamError::Closed),
            bytes => Ok(bytes),
        }
    }
}

#[derive(Clone)]
struct Writer(Arc<Console>, Stream);

#[async_trait]
impl Pollable for Writer {
    // What must wait waits once the whole of a write is here; see `Console::settled`.
    async fn ready(&mut self) {}
}

#[async_trait]
impl OutputStream for Writer {
    fn write(&mut self, bytes: Bytes) -> StreamResult<()> {
        self.0.write(self.1, &bytes).map_err(|error| StreamError::Trap(error.into()))
    }

    fn flush(&mut self) -> StreamResult<()> {
        Ok(())
    }

    fn check_write(&mut self) -> StreamResult<usize> {
        Ok(WAITING)
    }
}

impl IsTerminal for Reader {
    fn is_terminal(&self) -> bool {
        false
    }
}

impl IsTerminal for Writer {
    fn is_terminal(&self) -> bool {
        false
    }
}

// Preview 1 only asks for the streams of preview 2. The others are there because the traits want them.
impl StdinStream for Reader {
    fn async_stream(&self) -> Box<dyn AsyncRead + Send + Sync> {
        Box::new(tokio::io::empty())
    }

    fn p2_stream(&self) -> Box<dyn InputStream> {
        Box::new(self.clone())
    }
}

impl StdoutStream for Writer {
    fn async_stream(&self) -> Box<dyn AsyncWrite + Send + Sync> {
        Box::new(tokio::io::empty())
    }

    fn p2_stream(&self) -> Box<dyn OutputStream> {
        Box::new(self.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn console(out: Output, error: Output) -> Console {
        Console::new(Options::default(), Input::Ask, out, error)
    }

    #[test]
    fn output_is_passed_on_in_its_order() {
        let console = console(Output::Forward, Output::Forward);
        for (stream, text) in
            [(Stream::Out, "a"), (Stream::Out, "b"), (Stream::Error, "c"), (Stream::Out, "d")]
        {
            console.write(stream, text.as_bytes()).unwrap();
        }
        assert_eq!(
            console.take_output(),
            [(Stream::Out, b"ab".to_vec()), (Stream::Error, b"c".to_vec()), (Stream::Out, b"d".to_vec())]
        );
        assert_eq!(console.take_output(), []);
    }

    #[test]
    fn captured_output_ends_at_its_limit() {
        let console = console(Output::Capture(4), Output::Drop);
        console.write(Stream::Out, b"abc").unwrap();
        let refused = console.write(Stream::Out, b"def");
        assert_eq!(refused, Err(CallError::OutputLimit { stream: Stream::Out, limit: 4 }));
        assert_eq!(console.take_captured(Stream::Out), b"abcd");
        console.write(Stream::Error, b"anything").unwrap();
        assert_eq!(console.take_captured(Stream::Error), b"");
    }

    #[test]
    fn only_what_is_handed_over_waits() {
        let console = console(Output::Forward, Output::Hand);
        console.write(Stream::Out, b"a").unwrap();
        assert!(console.is_settled());
        console.write(Stream::Error, b"b").unwrap();
        assert!(!console.is_settled());
        console.take_output();
        assert!(console.is_settled());
        console.write(Stream::Out, &[0; WAITING]).unwrap();
        assert!(!console.is_settled());
    }
}
