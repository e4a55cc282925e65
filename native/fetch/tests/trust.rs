//! Whom the client talks to and what it tells them: redirects, credentials, and what gets printed.

#![allow(clippy::unwrap_used)]

mod server;

use std::time::Duration;

use instar_fetch::{Client, Credentials, FetchError, Method, Options, RedirectReason, Request, Url};
use server::{Server, reply};

const SECRET: &str = "hunter2";

fn client(credentials: Credentials) -> Client {
    let backoff = Duration::from_millis(1);
    Client::new(Options { backoff, credentials, ..Options::default() }).unwrap()
}

fn basic() -> Credentials {
    Credentials::Basic { user: "alice".to_owned(), password: SECRET.to_owned() }
}

fn bearer() -> Credentials {
    Credentials::Bearer(SECRET.to_owned())
}

#[tokio::test]
async fn credentials_are_sent() {
    let server = Server::play([reply("200 OK", b"")]).await;
    for credentials in [basic(), bearer(), Credentials::None] {
        client(credentials).send(Request::get(server.url("/"))).await.unwrap();
    }
    let requests = server.requests();
    assert!(requests[0].contains("authorization: Basic YWxpY2U6aHVudGVyMg==\r\n"), "{}", requests[0]);
    assert!(requests[1].contains("authorization: Bearer hunter2\r\n"), "{}", requests[1]);
    assert!(!requests[2].contains("authorization"), "{}", requests[2]);
}

#[tokio::test]
async fn a_request_may_bring_its_own() {
    let server = Server::play([reply("200 OK", b"")]).await;
    let mut request = Request::get(server.url("/"));
    request.headers.push(("Authorization".to_owned(), "Bearer other".to_owned()));
    client(basic()).send(request).await.unwrap();
    let sent = &server.requests()[0];
    assert_eq!(sent.matches("authorization").count(), 1, "{sent}");
    assert!(sent.contains("authorization: Bearer other\r\n"), "{sent}");
}

#[tokio::test]
async fn a_redirect_within_the_origin_is_followed() {
    let server = Server::play([
        reply("302 Found\nLocation: /new?x=1", b""),
        reply("308 Moved\nLocation: deeper", b""),
        reply("200 OK", b"here"),
    ])
    .await;
    let response = client(bearer()).send(Request::get(server.url("/old"))).await.unwrap();
    assert_eq!(response.body, b"here");
    let requests = server.requests();
    assert!(requests[1].starts_with("GET /new?x=1 "), "{}", requests[1]);
    assert!(requests[2].starts_with("GET /deeper "), "{}", requests[2]);
    for request in requests {
        assert!(request.contains("authorization: Bearer hunter2\r\n"), "{request}");
        assert!(!request.contains("referer"), "{request}");
    }
}

#[tokio::test]
async fn another_origin_is_never_contacted() {
    let other = Server::play([reply("200 OK", b"thanks")]).await;
    let port = other.url("/").port().unwrap();
    let targets = [
        format!("http://127.0.0.1:{port}/x"),
        format!("//127.0.0.1:{port}/x"),
        format!("http://localhost:{port}/x"),
        format!("https://127.0.0.1:{port}/x"),
        "ftp://127.0.0.1/x".to_owned(),
    ];
    for target in targets {
        for status in [301, 302, 303, 307, 308] {
            let server = Server::play([reply(&format!("{status} Go\nLocation: {target}"), b"")]).await;
            let result = client(basic()).send(Request::get(server.url("/"))).await;
            let Err(FetchError::Redirect { reason: RedirectReason::OtherOrigin { origin } }) = result else {
                panic!("{status} to {target}: {result:?}")
            };
            // Without a path, whose place is no header of an answer.
            let there = Url::parse(&target).or_else(|_| Url::parse(&format!("http:{target}")));
            assert_eq!(origin, there.unwrap().origin().ascii_serialization(), "{status} to {target}");
            assert_eq!(server.requests().len(), 1);
        }
    }
    assert!(other.requests().is_empty());
}

#[tokio::test]
async fn a_redirect_to_nowhere_is_a_response() {
    for head in ["302 Found", "302 Found\nLocation: http://", "302 Found\nLocation: file:///etc/passwd"] {
        let server = Server::play([reply(head, b"")]).await;
        let response = client(basic()).send(Request::get(server.url("/"))).await.unwrap();
        assert_eq!(response.status, 302);
        assert_eq!(server.requests().len(), 1);
    }
}

#[tokio::test]
async fn another_scheme_on_the_same_port_is_another_origin() {
    let server = Server::play([reply("200 OK", b"")]).await;
    let port = server.url("/").port().unwrap();
    let server = Server::play([reply(&format!("302 Found\nLocation: https://127.0.0.1:{port}/"), b"")]).await;
    let result = client(basic()).send(Request::get(server.url("/"))).await;
    let reason = RedirectReason::OtherOrigin { origin: format!("https://127.0.0.1:{port}") };
    assert_eq!(result, Err(FetchError::Redirect { reason }));
}

#[tokio::test]
async fn a_loop_ends_after_five_redirects() {
    let server = Server::play([reply("302 Found\nLocation: /again", b"")]).await;
    let result = client(basic()).send(Request::get(server.url("/"))).await;
    assert_eq!(result, Err(FetchError::Redirect { reason: RedirectReason::TooMany }));
    assert_eq!(server.requests().len(), 6, "the first request and five redirects");
}

#[tokio::test]
async fn five_redirects_are_allowed() {
    let mut script = vec![reply("302 Found\nLocation: /again", b""); 5];
    script.push(reply("200 OK", b""));
    let server = Server::play(script).await;
    assert_eq!(client(basic()).send(Request::get(server.url("/"))).await.unwrap().status, 200);
}

#[tokio::test]
async fn nothing_that_is_printed_holds_a_secret() {
    for credentials in [basic(), bearer()] {
        let options = Options { credentials: credentials.clone(), ..Options::default() };
        let client = Client::new(options.clone()).unwrap();
        let mut request = Request::get("http://127.0.0.1/db/a?key=hunter2".parse().unwrap());
        request.headers.push(("cookie".to_owned(), SECRET.to_owned()));
        request.body = Some(SECRET.as_bytes().to_vec());
        let printed = format!("{credentials:?} {options:?} {options:#?} {client:?} {client:#?} {request:?}");
        assert!(!printed.contains(SECRET), "{printed}");
        assert!(!printed.contains("alice"), "{printed}");
        assert!(printed.contains("hidden"), "{printed}");
        assert!(printed.contains("http://127.0.0.1/db/a"), "{printed}");
    }
}

#[tokio::test]
async fn no_error_and_no_response_prints_a_secret() {
    let secret_header = "200 OK\nset-cookie: s=hunter2\ncontent-encoding: br";
    for step in [
        reply("302 Found\nLocation: http://alice:hunter2@evil.invalid/?key=hunter2", b""),
        reply("302 Found\nLocation: /again?key=hunter2", b""),
        reply(secret_header, b"hunter2"),
        reply("200 OK\nset-cookie: s=hunter2", b"hunter2"),
    ] {
        let server = Server::play([step]).await;
        for credentials in [basic(), bearer()] {
            let result = client(credentials).send(Request::get(server.url("/?key=hunter2"))).await;
            let printed = match result {
                Ok(response) => format!("{response:?}"),
                Err(error) => format!("{error:?} {error}"),
            };
            assert!(!printed.contains(SECRET) && !printed.contains("YWxpY2U"), "{printed}");
        }
    }
}

#[test]
fn options_that_are_refused_say_which() {
    let broken_pem = "-----BEGIN CERTIFICATE-----\nbm90IGEgY2VydA==\n-----END CERTIFICATE-----\n";
    let key_pem = "-----BEGIN PRIVATE KEY-----\nbm90IGEga2V5\n-----END PRIVATE KEY-----\n";
    let cut_pem = "-----BEGIN CERTIFICATE-----\nbm90IGEgY2";
    let with_ca = |pem: &str| Options { ca_pem: Some(pem.into()), ..Options::default() };
    let with = |credentials| Options { credentials, ..Options::default() };
    let cases = [
        (with_ca(""), "CA"),
        (with_ca("not PEM at all"), "CA"),
        (with_ca(broken_pem), "TLS"),
        (with_ca(key_pem), "CA"),
        (with_ca(cut_pem), "CA"),
        (with(Credentials::Bearer("hunter2\r\nx: y".to_owned())), "bearer"),
        (with(Credentials::Basic { user: "a:b".to_owned(), password: SECRET.to_owned() }), "colon"),
        (Options { total_timeout: Duration::ZERO, ..Options::default() }, "timeout"),
        (Options { connect_timeout: Duration::ZERO, ..Options::default() }, "timeout"),
    ];
    for (options, word) in cases {
        let error = Client::new(options).expect_err(word);
        let FetchError::BadOptions { reason } = &error else { panic!("{error:?}") };
        assert!(reason.contains(word), "{reason} does not name {word}");
        assert!(!reason.contains(SECRET), "{reason}");
    }
}

#[test]
fn a_client_is_shared_between_threads() {
    fn shared<T: Clone + Send + Sync + 'static>() {}
    shared::<Client>();
    fn sent<T: Send>(_: T) {}
    let client = client(Credentials::None);
    sent(client.send(Request { method: Method::HEAD, ..Request::get("http://127.0.0.1/".parse().unwrap()) }));
}
