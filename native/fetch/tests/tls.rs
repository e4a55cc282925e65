//! HTTPS with certificates of its own authority: trusted when configured, refused when not.

#![allow(clippy::unwrap_used)]

mod server;

use std::sync::Arc;
use std::time::Duration;

use instar_fetch::{Client, FetchError, Options, Request, Url};
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivatePkcs8KeyDer;

fn authority() -> (Issuer<'static, KeyPair>, String) {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let key = KeyPair::generate().unwrap();
    let pem = params.self_signed(&key).unwrap().pem();
    (Issuer::new(params, key), pem)
}

/// Answers every request over TLS, with a certificate for `name` signed by `authority`.
async fn serve(authority: &Issuer<'static, KeyPair>, name: &str) -> Url {
    let key = KeyPair::generate().unwrap();
    let params = CertificateParams::new(vec![name.to_owned()]).unwrap();
    let certificate = params.signed_by(&key, authority).unwrap();
    let config = ServerConfig::builder()
        .with_no_client_auth()
        .with_single_cert(
            vec![certificate.der().clone()],
            PrivatePkcs8KeyDer::from(key.serialize_der()).into(),
        )
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}/", listener.local_addr().unwrap()).parse().unwrap();
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            // A client that refuses the certificate ends the handshake.
            let Ok(mut stream) = acceptor.accept(stream).await else {
                continue;
            };
            if server::read_request(&mut stream).await.is_some() {
                let bytes = b"HTTP/1.1 200 OK\r\ncontent-length: 6\r\nconnection: close\r\n\r\nsecure";
                stream.write_all(bytes).await.unwrap();
                let _ = stream.shutdown().await;
            }
        }
    });
    url
}

fn client(ca_pem: Option<String>) -> Client {
    let ca_pem = ca_pem.map(String::into_bytes);
    Client::new(Options { ca_pem, backoff: Duration::from_millis(1), ..Options::default() }).unwrap()
}

async fn refusal(client: &Client, url: &Url) -> String {
    match client.send(Request::get(url.clone())).await {
        Err(FetchError::Unreachable { reason }) => reason,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_configured_authority_is_trusted() {
    let (authority, pem) = authority();
    let url = serve(&authority, "127.0.0.1").await;
    let response = client(Some(pem)).send(Request::get(url)).await.unwrap();
    assert_eq!(response.body, b"secure");
}

#[tokio::test]
async fn several_authorities_may_be_configured() {
    let ((_, first), (authority, second)) = (self::authority(), self::authority());
    let url = serve(&authority, "127.0.0.1").await;
    let response = client(Some(first + &second)).send(Request::get(url)).await.unwrap();
    assert_eq!(response.body, b"secure");
}

#[tokio::test]
async fn an_unknown_authority_is_refused() {
    let (authority, _) = self::authority();
    let (_, other) = self::authority();
    let url = serve(&authority, "127.0.0.1").await;
    for ca_pem in [None, Some(other)] {
        let reason = refusal(&client(ca_pem), &url).await;
        assert!(reason.contains("certificate"), "{reason}");
    }
}

#[tokio::test]
async fn a_certificate_for_another_name_is_refused() {
    let (authority, pem) = authority();
    let url = serve(&authority, "other.example").await;
    let reason = refusal(&client(Some(pem)), &url).await;
    assert!(reason.contains("certificate"), "{reason}");
}

#[tokio::test]
async fn a_handshake_that_never_ends_is_not_waited_for() {
    // The kernel accepts the connection into the listener's queue, and nobody ever reads from it.
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}/", listener.local_addr().unwrap()).parse().unwrap();
    let connect_timeout = Duration::from_millis(100);
    let client = Client::new(Options { connect_timeout, retries: 1, ..Options::default() }).unwrap();
    assert_eq!(refusal(&client, &url).await, "no connection within 100 ms");
}
