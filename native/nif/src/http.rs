//! HTTP clients as terms: options in, `{reference, response}` out.

use crate::atoms;
use crate::background::{self, Reply, ReplyTerm};
use crate::code::Resource;
use instar_fetch::{Client, Credentials, FetchError, Method, Options, Request, Response, Url, document_url};
use rustler::types::atom::Atom;
use rustler::{Binary, Encoder, Env, NewBinary, NifResult, ResourceArc, Term};
use std::time::Duration;

/// A pool of connections with its options.
pub(crate) struct ClientHandle {
    client: Client,
}

impl Resource for ClientHandle {}
// The client is a handle on a pool that locks for itself.
impl std::panic::RefUnwindSafe for ClientHandle {}

/// Times in milliseconds, sizes in bytes; credentials are nil, `[user, password]` or `[token]`, and the CA is PEM
/// text.
#[derive(rustler::NifMap)]
struct OptionsTerm<'a> {
    connect_timeout: u64,
    total_timeout: u64,
    max_bytes: u64,
    retries: u32,
    backoff: u64,
    max_backoff: u64,
    ca: Option<Binary<'a>>,
    credentials: Option<Vec<String>>,
}

/// `{:ok, client}` or `{:error, reason}`. Reading the system's certificates takes its time.
#[rustler::nif(schedule = "DirtyIo")]
fn http_client<'a>(env: Env<'a>, options: OptionsTerm<'a>) -> NifResult<Term<'a>> {
    let credentials = match options.credentials.as_deref() {
        None => Credentials::None,
        Some([user, password]) => Credentials::Basic { user: user.clone(), password: password.clone() },
        Some([token]) => Credentials::Bearer(token.clone()),
        Some(_) => return Err(rustler::Error::BadArg),
    };
    let client = Client::new(Options {
        connect_timeout: Duration::from_millis(options.connect_timeout),
        total_timeout: Duration::from_millis(options.total_timeout),
        max_bytes: options.max_bytes,
        retries: options.retries,
        backoff: Duration::from_millis(options.backoff),
        max_backoff: Duration::from_millis(options.max_backoff),
        ca_pem: options.ca.map(|pem| pem.as_slice().to_vec()),
        credentials,
    });
    Ok(match client {
        Ok(client) => (atoms::ok(), ResourceArc::new(ClientHandle { client })).encode(env),
        Err(error) => fetch_error(env, error),
    })
}

/// `{:ok, url}` with each segment percent-encoded, or `{:error, reason}`.
#[rustler::nif]
fn document_url_join<'a>(
    env: Env<'a>,
    base: &str,
    segments: Vec<String>,
    query: Vec<(String, String)>,
) -> Term<'a> {
    let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
    let query: Vec<(&str, &str)> = query.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
    match document_url(base, &segments, &query) {
        Ok(url) => (atoms::ok(), url.as_str()).encode(env),
        Err(error) => fetch_error(env, error),
    }
}

/// Sends a request and answers `{reference, {:ok, {status, headers, body}} | {:error, reason}}`.
#[rustler::nif]
fn http_send<'a>(
    env: Env<'a>,
    client: ResourceArc<ClientHandle>,
    reference: Term<'a>,
    method: &str,
    url: &str,
    headers: Vec<(String, String)>,
    body: Option<Binary<'a>>,
) -> NifResult<Atom> {
    let method = Method::from_bytes(method.as_bytes()).map_err(|_| rustler::Error::BadArg)?;
    let url = Url::parse(url).map_err(|_| rustler::Error::BadArg)?;
    let body = body.map(|body| body.as_slice().to_vec());
    let request = Request { method, url, headers, body, max_bytes: None };
    let client = client.client.clone();
    let reply = Reply::new(env, reference);
    let started = background::asynchronous(reply, async move { client.send(request).await });
    Ok(if started { atoms::ok() } else { atoms::error() })
}

impl ReplyTerm for Result<Response, FetchError> {
    fn term<'a>(self, env: Env<'a>) -> Term<'a> {
        match self {
            Ok(response) => {
                let mut body = NewBinary::new(env, response.body.len());
                body.as_mut_slice().copy_from_slice(&response.body);
                (atoms::ok(), (response.status, response.headers, Term::from(body))).encode(env)
            }
            Err(error) => fetch_error(env, error),
        }
    }
}

fn fetch_error(env: Env<'_>, error: FetchError) -> Term<'_> {
    let reason = match &error {
        FetchError::BadUrl { reason } => (atoms::bad_url(), reason).encode(env),
        FetchError::BadId { id } => (atoms::bad_id(), id).encode(env),
        FetchError::BadOptions { reason } => (atoms::bad_options(), reason).encode(env),
        FetchError::BadHeader { name } => (atoms::bad_header(), name).encode(env),
        FetchError::Unreachable { reason } => (atoms::unreachable(), reason).encode(env),
        FetchError::Timeout { milliseconds } => (atoms::timeout(), milliseconds).encode(env),
        FetchError::TooLarge { limit } => (atoms::body_too_large(), limit).encode(env),
        FetchError::Redirect { reason } => (atoms::redirect(), reason.to_string()).encode(env),
        FetchError::Truncated => atoms::truncated().encode(env),
        FetchError::Encoding => atoms::bad_encoding().encode(env),
    };
    (atoms::error(), reason).encode(env)
}
