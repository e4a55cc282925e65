//! A program's standard streams: memory that the program and whoever advances it share.
//!
//! Nothing here knows where output goes. What is not captured or dropped lies here until the host takes it
//! ([`Console::take_output`]), and a program that wants input which isn't there lies still until the host has given
//! some ([`Console::give_input`]). Nobody has to wake it: the host knows that it has done so.

use super::options::Options;
use super::stream::Stream;
use crate::error::CallError;
use bytes::Bytes;
use std::collections::VecDeque;
use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Poll;
use tokio::io::{AsyncRead, AsyncWrite};
use wasmtime_wasi::async_trait;
use wasmtime_wasi::cli::{IsTerminal, StdinStream, StdoutStream};
use wasmtime_wasi::p2::{InputStream, OutputStream, Pollable, StreamError, StreamResult};

/// Bytes that may be written at once; longer writes come in several pieces.
const PIECE: usize = 64 << 10;

/// What becomes of output.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Output {
    /// Nothing.
    Drop,
    /// It is kept, up to so many bytes; more is the end of the call.
    Capture(usize),
    /// The host takes what was written before the program goes on.
    Hand,
}

/// The standard streams of one program, and the options that it was started with.
#[derive(Debug)]
pub struct Console {
    options: Options,
    out: Output,
    error: Output,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    out: Vec<u8>,
    error: Vec<u8>,
    // In the order in which it was written.
    untaken: Vec<(Stream, Vec<u8>)>,
    input: VecDeque<Bytes>,
    // No more input is to come.
    ended: bool,
    // The program reads, and there is nothing.
    wanting: bool,
}

impl Console {
    /// The streams of a program that is to be started; its input is yet to be given.
    pub fn new(options: Options, out: Output, error: Output) -> Console {
        Console { options, out, error, state: Mutex::default() }
    }

    /// Nothing to read, and nowhere to write to.
    pub fn empty() -> Console {
        let console = Console::new(Options::default(), Output::Drop, Output::Drop);
        console.give_input(Bytes::new());
        console
    }

    /// What the program was started with.
    pub fn options(&self) -> &Options {
        &self.options
    }

    fn destination(&self, stream: Stream) -> Output {
        match stream {
            Stream::Out => self.out,
            Stream::Error => self.error,
        }
    }

    /// What was written and must be taken before the program goes on, in its order.
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

    /// Gives the program something more to read; nothing is the end of its input.
    pub fn give_input(&self, bytes: impl Into<Bytes>) {
        let (mut state, bytes) = (self.lock(), bytes.into());
        state.wanting = false;
        state.ended |= bytes.is_empty();
        if !state.ended {
            state.input.push_back(bytes);
        }
    }

    /// Returns when the host has taken what was written.
    pub(crate) async fn taken(&self) {
        poll_fn(|_| if self.lock().untaken.is_empty() { Poll::Ready(()) } else { Poll::Pending }).await
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
            Output::Hand => match state.untaken.last_mut() {
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
        let Some(first) = state.input.front_mut() else {
            return if state.ended { Err(StreamError::Closed) } else { Ok(Bytes::new()) };
        };
        let bytes = first.split_to(size.min(first.len()));
        if first.is_empty() {
            state.input.pop_front();
        }
        Ok(bytes)
    }
}

#[derive(Clone)]
struct Writer(Arc<Console>, Stream);

#[async_trait]
impl Pollable for Writer {
    // What must wait waits once the whole of a write is here; see `Console::taken`.
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
        Ok(PIECE)
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
        Console::new(Options::default(), out, error)
    }

    #[test]
    fn output_is_passed_on_in_its_order() {
        let console = console(Output::Hand, Output::Hand);
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
    fn input_is_read_in_the_order_in_which_it_was_given_up_to_its_end() {
        let console = Arc::new(console(Output::Drop, Output::Drop));
        let mut reader = Reader(console.clone());
        assert_eq!(reader.read(8).unwrap(), "");
        for piece in ["abc", "de", "", "never"] {
            console.give_input(piece);
        }
        assert_eq!(reader.read(2).unwrap(), "ab");
        assert_eq!(reader.read(8).unwrap(), "c");
        assert_eq!(reader.read(8).unwrap(), "de");
        assert!(matches!(reader.read(8), Err(StreamError::Closed)));
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
}
