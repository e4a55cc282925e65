//! The client against a loopback server: answers, retries, limits, time, and broken bodies.

#![allow(clippy::unwrap_used)]

mod server;

use std::io::Write;
use std::time::{Duration, Instant};

use flate2::Compression;
use flate2::write::GzEncoder;
use instar_fetch::{Client, FetchError, Method, Options, Request, Url, document_url};
use server::{Server, Step, cut_reply, lines, reply};

const MIB: u64 = 1 << 20;

fn options() -> Options {
    Options {
        backoff: Duration::from_millis(1),
        max_backoff: Duration::from_millis(1_500),
        total_timeout: Duration::from_secs(10),
        max_bytes: MIB,
        ..Options::default()
    }
}

fn client() -> Client {
    Client::new(options()).unwrap()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

async fn play(script: impl IntoIterator<Item = Step>) -> Server {
    Server::play(script).await
}

// Answers

#[tokio::test]
async fn a_document_comes_with_its_etag() {
    let server = play([reply("200 OK\nETag: \"1-abc\"\nX-Odd: a\u{fc}b", b"{}")]).await;
    let response = client().send(Request::get(server.url("/db/a%2Fb?rev=1"))).await.unwrap();
    assert_eq!(response.status, 200);
    assert_eq!(response.body, b"{}");
    assert_eq!(response.header("etag"), Some("\"1-abc\""));
    assert_eq!(response.header("ETag"), Some("\"1-abc\""));
    assert_eq!(response.header("x-odd"), Some("a\u{fc}b"));
    assert_eq!(response.header("absent"), None);
    assert!(response.headers.iter().all(|(name, _)| *name == name.to_lowercase()));

    let request = &server.requests()[0];
    assert!(request.starts_with("GET /db/a%2Fb?rev=1 HTTP/1.1\r\n"), "{request}");
    assert!(request.contains("accept-encoding: gzip\r\n"), "{request}");
    assert!(request.contains("user-agent: instar/"), "{request}");
}

#[tokio::test]
async fn headers_that_are_not_utf8_are_left_out() {
    let bytes = b"HTTP/1.1 200 OK\r\nx-latin: \xff\xfe\r\nx-plain: a\r\ncontent-length: 0\r\n\r\n";
    let server = play([Step::Reply(bytes.to_vec())]).await;
    let response = client().send(Request::get(server.url("/"))).await.unwrap();
    assert_eq!(response.header("x-latin"), None);
    assert_eq!(response.header("x-plain"), Some("a"));
}

#[tokio::test]
async fn not_modified_is_a_response_without_a_body() {
    // Its content-length is that of the body it does not have.
    let server = play([Step::Reply(lines("304 Not Modified\nETag: \"7\"\ncontent-length: 999999999"))]).await;
    let mut request = Request::get(server.url("/db/a"));
    request.headers.push(("If-None-Match".to_owned(), "\"7\"".to_owned()));
    let response = client().send(request).await.unwrap();
    assert_eq!((response.status, response.body.len()), (304, 0));
    assert_eq!(response.header("etag"), Some("\"7\""));
    assert!(server.requests()[0].contains("if-none-match: \"7\"\r\n"));
}

#[tokio::test]
async fn head_has_no_body_whatever_its_headers_say() {
    let head = "200 OK\ncontent-encoding: gzip\ncontent-length: 999999999";
    let server = play([Step::Reply(lines(head))]).await;
    let request = Request { method: Method::HEAD, ..Request::get(server.url("/")) };
    let response = client().send(request).await.unwrap();
    assert_eq!((response.status, response.body.len()), (200, 0));
    assert_eq!(response.header("content-encoding"), Some("gzip"));
}

#[tokio::test]
async fn statuses_are_responses() {
    for status in [201, 204, 302, 400, 401, 404, 409, 418] {
        let server = play([reply(&format!("{status} Any"), b"")]).await;
        let response = client().send(Request::get(server.url("/"))).await.unwrap();
        assert_eq!(response.status, status);
        assert_eq!(server.requests().len(), 1, "{status} was retried");
    }
}

#[tokio::test]
async fn a_body_is_sent() {
    let server = play([reply("201 Created", b"ok")]).await;
    let request = Request {
        method: Method::POST,
        headers: vec![("content-type".to_owned(), "application/json".to_owned())],
        body: Some(b"{\"a\":1}".to_vec()),
        ..Request::get(server.url("/db/_find"))
    };
    assert_eq!(client().send(request).await.unwrap().body, b"ok");
    let sent = &server.requests()[0];
    assert!(sent.starts_with("POST /db/_find HTTP/1.1\r\n") && sent.ends_with("\r\n\r\n{\"a\":1}"), "{sent}");
    assert!(sent.contains("content-type: application/json\r\n"));
}

#[tokio::test]
async fn strange_ids_arrive_as_one_segment_below_the_base() {
    let server = play([reply("404 Not Found", b"")]).await;
    let ids = [
        "../x",
        "../../../etc/passwd",
        "http://evil.example/x",
        "a/b",
        "%2e%2e",
        "prüf ☃",
        "a?b#c",
        "a\r\nb",
    ];
    for id in ids {
        let url = document_url(server.url("/db").as_str(), &[id], &[]).unwrap();
        assert_eq!(client().send(Request::get(url)).await.unwrap().status, 404);
    }
    let lines: Vec<String> =
        server.requests().iter().map(|request| request.lines().next().unwrap().to_owned()).collect();
    assert_eq!(
        lines,
        [
            "GET /db/..%2Fx HTTP/1.1",
            "GET /db/..%2F..%2F..%2Fetc%2Fpasswd HTTP/1.1",
            "GET /db/http%3A%2F%2Fevil.example%2Fx HTTP/1.1",
            "GET /db/a%2Fb HTTP/1.1",
            "GET /db/%252e%252e HTTP/1.1",
            "GET /db/pr%C3%BCf%20%E2%98%83 HTTP/1.1",
            "GET /db/a%3Fb%23c HTTP/1.1",
            "GET /db/a%0D%0Ab HTTP/1.1",
        ]
    );
}

// Requests that are refused before they go out

#[tokio::test]
async fn headers_that_are_not_for_the_caller() {
    let server = play([reply("200 OK", b"")]).await;
    let bad = [
        ("a b", "x"),
        ("", "x"),
        ("x-split", "a\r\nhost: evil"),
        ("Accept-Encoding", "br"),
        ("content-length", "5"),
        ("Transfer-Encoding", "chunked"),
        ("host", "evil"),
    ];
    for (name, value) in bad {
        let mut request = Request::get(server.url("/"));
        request.headers.push((name.to_owned(), value.to_owned()));
        let error = client().send(request).await.unwrap_err();
        assert_eq!(error, FetchError::BadHeader { name: name.to_owned() });
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn urls_that_cannot_be_requested() {
    let endless = format!("http://127.0.0.1/{}", "a".repeat(100_000));
    for url in ["ftp://127.0.0.1/a", "file:///etc/passwd", "http://alice:hunter2@127.0.0.1/", &endless] {
        let error = client().send(Request::get(url.parse().unwrap())).await.unwrap_err();
        assert!(matches!(error, FetchError::BadUrl { .. }), "{error:?}");
        assert!(!format!("{error:?} {error}").contains("hunter2"));
    }
}

// Retries

#[tokio::test]
async fn a_500_that_recovers() {
    let server =
        play([reply("500 Oops", b"no"), reply("502 Bad Gateway", b"no"), reply("200 OK", b"yes")]).await;
    let response = client().send(Request::get(server.url("/"))).await.unwrap();
    assert_eq!((response.status, response.body.as_slice()), (200, b"yes".as_slice()));
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn a_500_for_ever_is_the_last_response() {
    let server = play([reply("500 Oops", b"why")]).await;
    let response = client().send(Request::get(server.url("/"))).await.unwrap();
    assert_eq!((response.status, response.body.as_slice()), (500, b"why".as_slice()));
    assert_eq!(server.requests().len(), 4, "one attempt and three retries");
}

#[tokio::test]
async fn no_retries_means_one_attempt() {
    let server = play([reply("503 Later\nRetry-After: 60", b"")]).await;
    let client = Client::new(Options { retries: 0, ..options() }).unwrap();
    assert_eq!(client.send(Request::get(server.url("/"))).await.unwrap().status, 503);
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn what_is_not_idempotent_is_not_retried() {
    for method in [Method::POST, Method::PUT, Method::DELETE, Method::PATCH] {
        let server = play([reply("500 Oops", b"")]).await;
        let request = Request { method, ..Request::get(server.url("/")) };
        assert_eq!(client().send(request).await.unwrap().status, 500);
        assert_eq!(server.requests().len(), 1);
    }
}

#[tokio::test]
async fn a_post_that_only_reads_is_retried_when_it_says_so() {
    let server = play([reply("500 Oops", b""), Step::HangUp, reply("200 OK", b"yes")]).await;
    let request = Request {
        method: Method::POST,
        body: Some(b"{}".to_vec()),
        idempotent: true,
        ..Request::get(server.url("/"))
    };
    assert_eq!(client().send(request).await.unwrap().body, b"yes");
    let requests = server.requests();
    assert_eq!(requests.len(), 3);
    assert!(requests.iter().all(|request| request.ends_with("\r\n\r\n{}")));
}

#[tokio::test]
async fn retry_after_zero_is_at_once() {
    let server = play([reply("429 Slow Down\nRetry-After: 0", b""), reply("200 OK", b"")]).await;
    let client = Client::new(Options { backoff: Duration::from_secs(60), ..options() }).unwrap();
    let start = Instant::now();
    assert_eq!(client.send(Request::get(server.url("/"))).await.unwrap().status, 200);
    assert!(start.elapsed() < Duration::from_secs(1), "{:?}", start.elapsed());
}

#[tokio::test]
async fn retry_after_a_second_is_waited_for() {
    let server = play([reply("429 Slow Down\nRetry-After: 1", b""), reply("200 OK", b"")]).await;
    let start = Instant::now();
    assert_eq!(client().send(Request::get(server.url("/"))).await.unwrap().status, 200);
    assert!(start.elapsed() >= Duration::from_secs(1), "{:?}", start.elapsed());
}

#[tokio::test]
async fn retry_after_an_hour_is_capped() {
    let server = play([reply("503 Later\nRetry-After: 3600", b""), reply("200 OK", b"")]).await;
    let client = Client::new(Options { max_backoff: Duration::from_millis(50), ..options() }).unwrap();
    let start = Instant::now();
    assert_eq!(client.send(Request::get(server.url("/"))).await.unwrap().status, 200);
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
}

#[tokio::test]
async fn a_connection_that_closes_before_its_answer() {
    let server = play([Step::HangUp, Step::HangUp, reply("200 OK", b"")]).await;
    assert_eq!(client().send(Request::get(server.url("/"))).await.unwrap().status, 200);

    let server = play([Step::HangUp]).await;
    let error = client().send(Request::get(server.url("/?key=hunter2"))).await.unwrap_err();
    assert!(matches!(error, FetchError::Unreachable { .. }), "{error:?}");
    assert!(!format!("{error:?} {error}").contains("hunter2"));
    assert!(server.requests().len() >= 4);
}

#[tokio::test]
async fn a_refused_connection_says_so() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url: Url = format!("http://{}/?key=hunter2", listener.local_addr().unwrap()).parse().unwrap();
    drop(listener);
    let error = client().send(Request::get(url)).await.unwrap_err();
    let text = format!("{error:?} {error}");
    assert!(matches!(error, FetchError::Unreachable { .. }), "{text}");
    assert!(text.contains("refused") && !text.contains("hunter2"), "{text}");
}

#[tokio::test]
async fn something_that_is_not_http() {
    let server = play([Step::Reply(b"SSH-2.0-OpenSSH_9.2\r\n".to_vec())]).await;
    let error = client().send(Request::get(server.url("/"))).await.unwrap_err();
    assert!(matches!(error, FetchError::Unreachable { .. }), "{error:?}");
}

// Limits

#[tokio::test]
async fn a_content_length_over_the_limit_is_refused_unread() {
    let head = lines("200 OK\ncontent-length: 1048577");
    let server = play([Step::Endless { head, piece: b"x".to_vec(), pause: Duration::from_millis(10) }]).await;
    let error = client().send(Request::get(server.url("/"))).await.unwrap_err();
    assert_eq!(error, FetchError::TooLarge { limit: MIB });
    assert_eq!(server.requests().len(), 1, "it was retried");
    server.client_is_gone().await;
}

#[tokio::test]
async fn the_limit_itself_is_allowed() {
    let body = vec![b'x'; MIB as usize];
    let server = play([reply("200 OK", &body)]).await;
    assert_eq!(client().send(Request::get(server.url("/"))).await.unwrap().body, body);
}

#[tokio::test]
async fn an_endless_chunked_body_is_cut_off() {
    let head = lines("200 OK\ntransfer-encoding: chunked");
    let piece = [b"10000\r\n".to_vec(), vec![b'x'; 65_536], b"\r\n".to_vec()].concat();
    let server = play([Step::Endless { head, piece, pause: Duration::ZERO }]).await;
    let error = client().send(Request::get(server.url("/"))).await.unwrap_err();
    assert_eq!(error, FetchError::TooLarge { limit: MIB });
    server.client_is_gone().await;
    assert!(server.endless_bytes() < 32 << 20, "{} bytes were taken", server.endless_bytes());
}

#[tokio::test]
async fn a_request_may_have_its_own_limit() {
    let server = play([reply("200 OK", b"12345")]).await;
    let request = |limit| Request { max_bytes: Some(limit), ..Request::get(server.url("/")) };
    assert_eq!(client().send(request(5)).await.unwrap().body, b"12345");
    assert_eq!(client().send(request(4)).await, Err(FetchError::TooLarge { limit: 4 }));

    let large = vec![b'x'; 2 * MIB as usize];
    let server = play([reply("200 OK", &large)]).await;
    let request = Request { max_bytes: Some(2 * MIB), ..Request::get(server.url("/")) };
    assert_eq!(client().send(request).await.unwrap().body, large);
}

#[tokio::test]
async fn a_gzip_bomb_stops_at_the_limit() {
    let bomb = gzip(&vec![0; 100_000_000]);
    assert!(bomb.len() < MIB as usize);
    let server = play([reply("200 OK\ncontent-encoding: gzip", &bomb)]).await;
    let error = client().send(Request::get(server.url("/"))).await.unwrap_err();
    assert_eq!(error, FetchError::TooLarge { limit: MIB });
}

#[tokio::test]
async fn time_is_bounded_by_the_attempt() {
    let drip = |head: &str| Step::Endless {
        head: lines(head),
        piece: b"x".to_vec(),
        pause: Duration::from_millis(20),
    };
    let silence = Step::Endless { head: Vec::new(), piece: Vec::new(), pause: Duration::from_millis(20) };
    let options = Options { total_timeout: Duration::from_millis(300), ..options() };
    for step in [drip("200 OK\ncontent-length: 1000"), drip("200 OK"), silence] {
        let server = play([step]).await;
        let start = Instant::now();
        let error =
            Client::new(options.clone()).unwrap().send(Request::get(server.url("/"))).await.unwrap_err();
        assert_eq!(error, FetchError::Timeout { milliseconds: 300 });
        assert!(start.elapsed() < Duration::from_secs(3), "{:?}", start.elapsed());
        assert_eq!(server.requests().len(), 1, "it was retried");
    }
}

#[tokio::test]
async fn a_dropped_request_closes_its_connection() {
    let head = lines("200 OK");
    let server = play([Step::Endless { head, piece: b"x".to_vec(), pause: Duration::from_millis(5) }]).await;
    let client = client();
    let send = client.send(Request::get(server.url("/")));
    assert!(tokio::time::timeout(Duration::from_millis(100), send).await.is_err());
    server.client_is_gone().await;
}

// Bodies

#[tokio::test]
async fn a_packed_body_is_unpacked() {
    let body = b"some words ".repeat(10_000);
    let members = [gzip(&body[..50_000]), gzip(&body[50_000..])].concat();
    for packed in [gzip(&body), members] {
        let server = play([reply("200 OK\nContent-Encoding: gzip\nETag: \"1\"", &packed)]).await;
        let response = client().send(Request::get(server.url("/"))).await.unwrap();
        assert_eq!(response.body, body);
        assert_eq!(response.header("content-encoding"), None);
        assert_eq!(response.header("content-length"), None);
        assert_eq!(response.header("etag"), Some("\"1\""));
    }
}

#[tokio::test]
async fn headers_of_a_body_that_was_not_unpacked_stay() {
    let server = play([reply("200 OK\nContent-Encoding: identity", b"as is")]).await;
    let response = client().send(Request::get(server.url("/"))).await.unwrap();
    assert_eq!(response.header("content-encoding"), Some("identity"));
    assert_eq!(response.header("content-length"), Some("5"));
}

#[tokio::test]
async fn an_empty_body_may_claim_any_encoding() {
    let server = play([reply("200 OK\ncontent-encoding: gzip", b"")]).await;
    assert_eq!(client().send(Request::get(server.url("/"))).await.unwrap().body, b"");
}

#[tokio::test]
async fn damaged_and_unknown_encodings() {
    let mut damaged = gzip(b"some words");
    damaged[12] ^= 0xff;
    for (coding, body) in [("gzip", damaged), ("br", b"?".to_vec()), ("gzip, gzip", gzip(&gzip(b"a")))] {
        let server = play([reply(&format!("200 OK\ncontent-encoding: {coding}"), &body)]).await;
        let error = client().send(Request::get(server.url("/"))).await.unwrap_err();
        assert_eq!(error, FetchError::Encoding, "{coding}");
        assert_eq!(server.requests().len(), 1, "it was retried");
    }
}

#[tokio::test]
async fn a_body_that_stops_half_way_is_fetched_again() {
    let packed = gzip(b"some words");
    let half = &packed[..packed.len() / 2];
    let server = play([
        cut_reply("200 OK", b"some w", 10),
        Step::Reply([lines("200 OK\ntransfer-encoding: chunked"), b"a\r\nsome w".to_vec()].concat()),
        reply("200 OK\ncontent-encoding: gzip", half),
        reply("200 OK", b"some words"),
    ])
    .await;
    assert_eq!(client().send(Request::get(server.url("/"))).await.unwrap().body, b"some words");
    assert_eq!(server.requests().len(), 4);
}

#[tokio::test]
async fn a_body_that_always_stops_half_way_is_truncated() {
    for step in [
        cut_reply("200 OK", b"some w", 10),
        cut_reply("200 OK", b"", 10),
        reply("200 OK\ncontent-encoding: gzip", &gzip(b"some words")[..20]),
    ] {
        let server = play([step]).await;
        assert_eq!(client().send(Request::get(server.url("/"))).await, Err(FetchError::Truncated));
        assert_eq!(server.requests().len(), 4);
    }
}
