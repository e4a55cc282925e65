//! A loopback server that plays a script, one step for each connection, and records what it was asked.

// Each test file is a crate of its own, and none of them uses all of it.
#![allow(dead_code)]

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// What to do with one connection, once its request was read.
#[derive(Clone, Debug)]
pub enum Step {
    /// Write these bytes and close.
    Reply(Vec<u8>),
    /// Close at once.
    HangUp,
    /// Write the first bytes, then `piece` again and again, with a pause in front of each, until the client
    /// goes away.
    Endless { head: Vec<u8>, piece: Vec<u8>, pause: Duration },
    /// Write these pieces, with a pause behind each, and close; or, with `hold`, wait until the client goes away.
    Pieces { pieces: Vec<Vec<u8>>, pause: Duration, hold: bool },
}

#[derive(Debug, Default)]
struct Log {
    requests: Vec<String>,
    endless_bytes: usize,
    endless_over: bool,
}

/// Ends with the test's runtime. The last step of the script is repeated for ever.
pub struct Server {
    address: SocketAddr,
    log: Arc<Mutex<Log>>,
}

impl Server {
    pub async fn play(script: impl IntoIterator<Item = Step>) -> Server {
        let mut script = script.into_iter().peekable();
        let steps: Vec<Step> = std::iter::from_fn(|| script.next()).collect();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let server = Server { address: listener.local_addr().unwrap(), log: Arc::default() };
        let log = server.log.clone();
        tokio::spawn(async move {
            for number in 0.. {
                let (stream, _) = listener.accept().await.unwrap();
                let step = steps[number.min(steps.len() - 1)].clone();
                tokio::spawn(converse(stream, step, log.clone()));
            }
        });
        server
    }

    /// A URL on this server; `path` starts with a slash.
    pub fn url(&self, path: &str) -> instar_fetch::Url {
        format!("http://{}{path}", self.address).parse().unwrap()
    }

    /// The head and the body of each request so far, as they came.
    pub fn requests(&self) -> Vec<String> {
        self.log().requests.clone()
    }

    /// The bytes that endless steps have written.
    pub fn endless_bytes(&self) -> usize {
        self.log().endless_bytes
    }

    /// Waits until the client has gone away from an endless step, or from one that holds.
    pub async fn client_is_gone(&self) {
        for _ in 0..500 {
            if self.log().endless_over {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("the client still holds its connection");
    }

    fn log(&self) -> MutexGuard<'_, Log> {
        self.log.lock().unwrap()
    }
}

async fn converse(mut stream: tokio::net::TcpStream, step: Step, log: Arc<Mutex<Log>>) {
    let Some(request) = read_request(&mut stream).await else {
        return;
    };
    log.lock().unwrap().requests.push(request);
    match step {
        Step::HangUp => (),
        Step::Reply(bytes) => {
            // The client may leave early, which is its right.
            let _ = stream.write_all(&bytes).await;
            let _ = stream.shutdown().await;
        }
        Step::Endless { head, piece, pause } => {
            let mut next = head;
            while stream.write_all(&next).await.is_ok() {
                log.lock().unwrap().endless_bytes += next.len();
                tokio::time::sleep(pause).await;
                next.clone_from(&piece);
            }
            log.lock().unwrap().endless_over = true;
        }
        Step::Pieces { pieces, pause, hold } => {
            stream.set_nodelay(true).unwrap();
            for piece in pieces {
                // As above.
                let _ = stream.write_all(&piece).await;
                tokio::time::sleep(pause).await;
            }
            if hold {
                while stream.read_u8().await.is_ok() {}
                log.lock().unwrap().endless_over = true;
            } else {
                let _ = stream.shutdown().await;
            }
        }
    }
}

/// A request with its body, which must have a content-length; `None` if the client closes in its midst.
pub async fn read_request(stream: &mut (impl AsyncRead + Unpin)) -> Option<String> {
    let mut bytes = Vec::new();
    loop {
        let text = String::from_utf8_lossy(&bytes);
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
            if body.len() >= length.map_or(0, |length| length.parse().unwrap()) {
                return Some(text.into_owned());
            }
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    }
}

/// A whole response. `head` is the status and the headers, one a line, without a content-length.
pub fn reply(head: &str, body: &[u8]) -> Step {
    cut_reply(head, body, body.len())
}

/// A response that says it has `length` bytes, whatever it has.
pub fn cut_reply(head: &str, body: &[u8], length: usize) -> Step {
    let head = lines(&format!("{head}\ncontent-length: {length}"));
    Step::Reply([head, body.to_vec()].concat())
}

/// A status line and headers as they go over the wire, after which the connection closes.
pub fn lines(head: &str) -> Vec<u8> {
    let head: Vec<&str> = head.lines().map(str::trim).collect();
    format!("HTTP/1.1 {}\r\nconnection: close\r\n\r\n", head.join("\r\n")).into_bytes()
}
