//! Answers without an end, against a loopback server: lines, signs of life, limits, and how they stop.

#![allow(clippy::unwrap_used)]

mod server;

use std::time::{Duration, Instant};

use instar_fetch::{
    Client, Credentials, FetchError, Method, Opened, Options, RedirectReason, Request, Stream,
};
use server::{Server, Step, cut_reply, lines, reply};

const IDLE: Duration = Duration::from_millis(300);

fn client() -> Client {
    let credentials = Credentials::Bearer("token".to_owned());
    Client::new(Options { max_bytes: 100, credentials, ..Options::default() }).unwrap()
}

async fn opened(step: Step) -> (Server, Result<Opened, FetchError>) {
    let server = Server::play([step]).await;
    let opened = client().stream(Request::get(server.url("/feed")), IDLE).await;
    (server, opened)
}

async fn stream(step: Step) -> (Server, Stream) {
    match opened(step).await {
        (server, Ok(Opened::Stream(stream))) => (server, stream),
        (_, other) => panic!("{other:?}"),
    }
}

/// All lines to the end, as text, and what the end was.
async fn rest(stream: &mut Stream) -> (Vec<String>, Result<(), FetchError>) {
    let mut all = Vec::new();
    loop {
        match stream.next().await {
            Ok(Some(lines)) => all.extend(lines.into_iter().map(|line| String::from_utf8(line).unwrap())),
            Ok(None) => return (all, Ok(())),
            Err(error) => return (all, Err(error)),
        }
    }
}

fn pieces(head: &str, pieces: &[&str], hold: bool) -> Step {
    let head = std::iter::once(lines(head));
    let pieces = head.chain(pieces.iter().map(|piece| piece.as_bytes().to_vec())).collect();
    Step::Pieces { pieces, pause: Duration::from_millis(10), hold }
}

fn chunk(text: &str) -> String {
    format!("{:x}\r\n{text}\r\n", text.len())
}

#[tokio::test]
async fn lines_come_as_they_are_written() {
    let (server, mut stream) = stream(pieces("200 OK\nX-Kind: feed", &["one\ntwo\n", "\n"], true)).await;
    assert!(stream.headers.contains(&("x-kind".to_owned(), "feed".to_owned())));
    let mut lines = Vec::new();
    while lines.len() < 2 {
        lines.extend(stream.next().await.unwrap().unwrap());
    }
    assert_eq!(lines, [b"one", b"two"]);
    assert_eq!(stream.next().await, Ok(Some(vec![])), "a sign of life");
    let request = &server.requests()[0];
    assert!(request.contains("accept-encoding: identity\r\n"), "{request}");
    assert!(request.contains("authorization: Bearer token\r\n"), "{request}");
    assert!(!request.contains("gzip"), "{request}");
}

#[tokio::test]
async fn a_body_is_sent_with_the_request() {
    let server = Server::play([reply("200 OK", b"1\n")]).await;
    let request = Request {
        method: Method::POST,
        body: Some(b"{\"doc_ids\":[]}".to_vec()),
        ..Request::get(server.url("/db/_changes"))
    };
    assert!(matches!(client().stream(request, IDLE).await, Ok(Opened::Stream(_))));
    assert!(server.requests()[0].ends_with("\r\n\r\n{\"doc_ids\":[]}"));
}

#[tokio::test]
async fn bytes_may_be_split_anywhere() {
    let text: String = (0..40).map(|n| format!("{{\"seq\":{n}}}\n{}", "\n".repeat(n % 3))).collect();
    let expected: Vec<String> = (0..40).map(|n| format!("{{\"seq\":{n}}}")).collect();
    for chunked in [false, true] {
        let (mut parts, mut rest_of_text) = (Vec::new(), text.as_str());
        while !rest_of_text.is_empty() {
            let (part, later) = rest_of_text.split_at(fastrand::usize(1..=rest_of_text.len().min(60)));
            parts.push(if chunked { chunk(part) } else { part.to_owned() });
            rest_of_text = later;
        }
        if chunked {
            parts.push("0\r\n\r\n".to_owned());
        }
        let head = if chunked { "200 OK\ntransfer-encoding: chunked" } else { "200 OK" };
        let parts = std::iter::once(lines(head)).chain(parts.into_iter().map(String::into_bytes)).collect();
        let step = Step::Pieces { pieces: parts, pause: Duration::from_millis(1), hold: false };
        let (_server, mut stream) = stream(step).await;
        assert_eq!(rest(&mut stream).await, (expected.clone(), Ok(())));
    }
}

#[tokio::test]
async fn drops_are_life_for_as_long_as_they_come() {
    let pause = IDLE / 6;
    let (server, mut stream) =
        stream(Step::Endless { head: lines("200 OK"), piece: b"x".to_vec(), pause }).await;
    let start = Instant::now();
    while start.elapsed() < IDLE * 2 {
        assert_eq!(stream.next().await, Ok(Some(vec![])));
    }
    drop(stream);
    server.client_is_gone().await;
}

#[tokio::test]
async fn silence_is_a_timeout() {
    let idle = FetchError::Timeout { milliseconds: 300 };
    let (_server, mut stream) = stream(pieces("200 OK", &["one\n"], true)).await;
    let start = Instant::now();
    assert_eq!(rest(&mut stream).await, (vec!["one".to_owned()], Err(idle.clone())));
    assert!(start.elapsed() < IDLE * 4, "{:?}", start.elapsed());

    let silent = Step::Pieces { pieces: Vec::new(), pause: Duration::ZERO, hold: true };
    let (server, opened) = opened(silent).await;
    assert_eq!(opened.unwrap_err(), idle, "no head");
    server.client_is_gone().await;
    assert_eq!(server.requests().len(), 1, "it was tried again");
}

#[tokio::test]
async fn a_giant_line_is_cut_off() {
    let piece = vec![b'x'; 4_096];
    let (server, mut stream) =
        stream(Step::Endless { head: lines("200 OK"), piece, pause: Duration::ZERO }).await;
    assert_eq!(rest(&mut stream).await, (vec![], Err(FetchError::TooLarge { limit: 100 })));
    drop(stream);
    server.client_is_gone().await;
}

#[tokio::test]
async fn half_a_body_is_truncated() {
    let cut_chunk =
        Step::Reply([lines("200 OK\ntransfer-encoding: chunked"), b"9\r\none\ntwo".to_vec()].concat());
    for step in [cut_reply("200 OK", b"one\n", 9), cut_chunk] {
        let (_server, mut stream) = stream(step).await;
        assert_eq!(rest(&mut stream).await, (vec!["one".to_owned()], Err(FetchError::Truncated)));
    }
}

#[tokio::test]
async fn an_answer_that_ends_says_so() {
    for (body, expected) in [("", &[][..]), ("one\n", &["one"]), ("one\ntw", &["one", "tw"])] {
        let (_server, mut stream) = stream(reply("200 OK", body.as_bytes())).await;
        assert_eq!(rest(&mut stream).await.0, expected);
        assert_eq!(stream.next().await, Ok(None), "the end is the end");
    }
}

#[tokio::test]
async fn other_statuses_come_whole_and_bounded() {
    for status in [201, 400, 401, 404, 429, 503] {
        let (server, opened) = opened(reply(&format!("{status} Any\nx-why: this"), b"no\nlines")).await;
        let Ok(Opened::Refused(response)) = opened else { panic!("{opened:?}") };
        assert_eq!((response.status, response.body.as_slice()), (status, &b"no\nlines"[..]));
        assert_eq!(response.header("x-why"), Some("this"));
        assert_eq!(server.requests().len(), 1, "{status} was tried again");
    }
    let (_server, opened) = opened(reply("500 Oops", &[b'x'; 101])).await;
    assert_eq!(opened.unwrap_err(), FetchError::TooLarge { limit: 100 });
}

#[tokio::test]
async fn packed_answers_are_refused() {
    for (coding, refused) in [("gzip", true), ("br", true), ("identity", false)] {
        let (_server, opened) = opened(reply(&format!("200 OK\ncontent-encoding: {coding}"), b"a\n")).await;
        assert_eq!(matches!(opened, Err(FetchError::Encoding)), refused, "{coding}: {opened:?}");
    }
}

#[tokio::test]
async fn redirects_stay_within_the_origin() {
    let server = Server::play([reply("307 Moved\nlocation: /there", b""), reply("200 OK", b"a\n")]).await;
    let opened = client().stream(Request::get(server.url("/here")), IDLE).await;
    let Ok(Opened::Stream(mut stream)) = opened else { panic!("{opened:?}") };
    assert_eq!(rest(&mut stream).await.0, ["a"]);
    assert!(server.requests()[1].contains("authorization: Bearer token\r\n"));

    let other = Server::play([reply("200 OK", b"a\n")]).await;
    let away = format!("302 Found\nlocation: {}", other.url("/"));
    let (_server, opened) = self::opened(reply(&away, b"")).await;
    let origin = other.url("/").origin().ascii_serialization();
    assert_eq!(opened.unwrap_err(), FetchError::Redirect { reason: RedirectReason::OtherOrigin { origin } });
    assert!(other.requests().is_empty());
}

#[tokio::test]
async fn a_connection_that_closes_without_an_answer() {
    let (_server, opened) = opened(Step::HangUp).await;
    assert!(matches!(opened, Err(FetchError::Unreachable { .. })), "{opened:?}");
}
