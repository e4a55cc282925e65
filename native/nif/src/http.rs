//! HTTP clients as terms: options in, `{reference, response}` out; or, for an answer without an end, its lines.

use crate::atoms;
use crate::bytes;
use crate::operation::Operation;
use crate::reply::{Reply, ReplyTerm};
use crate::runtime;
use crate::scheduler::Scheduler;
use instar_fetch::{
    Client, Credentials, FetchError, Method, Opened, Options, Request, Response, Stream, Url, document_url,
};
use rustler::types::atom::Atom;
use rustler::{
    Binary, Encoder, Env, NewBinary, NifResult, NifTaggedEnum, NifUnitEnum, Resource, ResourceArc, Term,
};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Notify;
use tokio::task::AbortHandle;

/// A pool of connections with its options.
pub(crate) struct ClientHandle {
    client: Client,
}

impl Resource for ClientHandle {}
// The client is a handle on a pool that locks for itself.
impl std::panic::RefUnwindSafe for ClientHandle {}

/// A stream's reader. It ends with this term: when it is closed, or when nobody holds the term any more, as
/// after its owner's death. The reader itself must therefore not hold it.
pub(crate) struct StreamHandle {
    reader: AbortHandle,
    wanted: Arc<Notify>,
}

impl Resource for StreamHandle {}
// Both halves are made to be used from anywhere.
impl std::panic::RefUnwindSafe for StreamHandle {}

impl Drop for StreamHandle {
    fn drop(&mut self) {
        self.reader.abort();
    }
}

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
    identity: Option<Binary<'a>>,
    proxy: Option<String>,
}

/// `{:ok, client}` or `{:error, reason}`. Reading the system's certificates takes its time.
#[rustler::nif]
fn http_client<'a>(env: Env<'a>, reference: Term<'a>, options: OptionsTerm<'a>) -> NifResult<Atom> {
    let credentials = match options.credentials.as_deref() {
        None => Credentials::None,
        Some([user, password]) => Credentials::Basic { user: user.clone(), password: password.clone() },
        Some([token]) => Credentials::Bearer(token.clone()),
        Some(_) => return Err(rustler::Error::BadArg),
    };
    let options = Options {
        connect_timeout: Duration::from_millis(options.connect_timeout),
        total_timeout: Duration::from_millis(options.total_timeout),
        max_bytes: options.max_bytes,
        retries: options.retries,
        backoff: Duration::from_millis(options.backoff),
        max_backoff: Duration::from_millis(options.max_backoff),
        ca_pem: options.ca.map(|pem| pem.as_slice().to_vec()),
        credentials,
        identity_pem: options.identity.map(|pem| pem.as_slice().to_vec()),
        proxy: options.proxy,
    };
    Ok(Scheduler::Own.answer(env, reference, move |env| match Client::new(options) {
        Ok(client) => (atoms::ok(), ResourceArc::new(ClientHandle { client })).encode(env),
        Err(error) => fetch_error(env, error),
    }))
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

/// The method, the URL, the headers and the body.
type RequestTerm<'a> = (&'a str, &'a str, Vec<(String, String)>, Option<Binary<'a>>);

/// What is wanted of a request.
#[derive(NifTaggedEnum)]
#[rustler(decode)]
enum Wanted {
    /// Its answer as a whole; with true it is idempotent, and tried again whatever its method.
    Answer(bool),
    /// Its lines, where no byte may be longer than so many milliseconds away.
    Stream(u64),
}

#[rustler::nif]
fn http_request<'a>(
    env: Env<'a>,
    client: ResourceArc<ClientHandle>,
    reference: Term<'a>,
    request: RequestTerm<'a>,
    Operation(wanted): Operation<Wanted>,
) -> NifResult<Term<'a>> {
    let client = client.client.clone();
    let reply = Reply::new(env, reference);
    match wanted {
        Wanted::Answer(idempotent) => {
            Ok(send(client, self::request(request, idempotent)?, reply).encode(env))
        }
        Wanted::Stream(idle) => Ok(stream(env, client, (self::request(request, false)?, idle), reply)),
    }
}

/// Sends a request and answers `{reference, {:ok, {status, headers, body}} | {:error, reason}}`.
fn send(client: Client, request: Request, reply: Reply) -> Atom {
    let started = runtime::asynchronous(reply, async move { client.send(request).await });
    if started { atoms::ok() } else { atoms::error() }
}

/// Opens a stream: `{:ok, stream}`, and these messages, where no byte may be longer than `idle` milliseconds away:
///
/// * `{reference, {:response, 200, headers}}` first,
/// * `{reference, {:lines, lines}}` with what has come, which may be no whole line. The next one comes after
///   `more`, so that no more than one waits in the owner's mailbox,
/// * `{reference, {:done, :ok | {:error, reason} | {:status, {status, headers, body}}}}` last; the third for an
///   answer with a status other than 200, which is read whole.
fn stream<'a>(env: Env<'a>, client: Client, (request, idle): (Request, u64), reply: Reply) -> Term<'a> {
    let wanted = Arc::new(Notify::new());
    let reader = read(client, request, Duration::from_millis(idle), reply, wanted.clone());
    match runtime::abortable(reader) {
        Some(reader) => (atoms::ok(), ResourceArc::new(StreamHandle { reader, wanted })).encode(env),
        None => (atoms::error(), atoms::system_limit()).encode(env),
    }
}

/// What can be done with a stream.
#[derive(NifUnitEnum)]
#[rustler(decode)]
enum Do {
    /// Asks for the next lines.
    More,
    /// Ends it. A message that was on its way may still come.
    Close,
}

#[rustler::nif]
fn http_stream(stream: &StreamHandle, Operation(operation): Operation<Do>) -> Atom {
    match operation {
        Do::More => stream.wanted.notify_one(),
        Do::Close => stream.reader.abort(),
    }
    atoms::ok()
}

async fn read(client: Client, request: Request, idle: Duration, reply: Reply, wanted: Arc<Notify>) {
    match client.stream(request, idle).await {
        Ok(Opened::Stream(stream)) => pass_on(stream, reply, &wanted).await,
        Ok(Opened::Refused(response)) => {
            reply.tell(|env| {
                let status = (atoms::status(), response_term(env, response));
                (atoms::done(), status).encode(env)
            });
        }
        Err(error) => {
            reply.tell(|env| (atoms::done(), fetch_error(env, error)).encode(env));
        }
    }
}

async fn pass_on(mut stream: Stream, reply: Reply, wanted: &Notify) {
    let headers = std::mem::take(&mut stream.headers);
    let mut is_alive = reply.tell(|env| (atoms::response(), 200, headers).encode(env));
    while is_alive {
        is_alive = match stream.next().await {
            Ok(Some(lines)) => {
                let told = reply.tell(|env| {
                    let lines: Vec<Term<'_>> = lines.iter().map(|line| binary(env, line)).collect();
                    (atoms::lines(), lines).encode(env)
                });
                if told {
                    wanted.notified().await;
                }
                told
            }
            Ok(None) => {
                reply.tell(|env| (atoms::done(), atoms::ok()).encode(env));
                false
            }
            Err(error) => {
                reply.tell(|env| (atoms::done(), fetch_error(env, error)).encode(env));
                false
            }
        };
    }
}

fn request((method, url, headers, body): RequestTerm<'_>, idempotent: bool) -> NifResult<Request> {
    let method = Method::from_bytes(method.as_bytes()).map_err(|_| rustler::Error::BadArg)?;
    let url = Url::parse(url).map_err(|_| rustler::Error::BadArg)?;
    let body = body.map(|body| body.as_slice().to_vec());
    Ok(Request { method, url, headers, body, max_bytes: None, idempotent })
}

impl ReplyTerm for Result<Response, FetchError> {
    fn term<'a>(self, env: Env<'a>) -> Term<'a> {
        match self {
            Ok(response) => (atoms::ok(), response_term(env, response)).encode(env),
            Err(error) => fetch_error(env, error),
        }
    }
}

fn response_term<'a>(env: Env<'a>, response: Response) -> Term<'a> {
    (response.status, response.headers, bytes::binary(env, response.body)).encode(env)
}

fn binary<'a>(env: Env<'a>, bytes: &[u8]) -> Term<'a> {
    let mut binary = NewBinary::new(env, bytes.len());
    binary.as_mut_slice().copy_from_slice(bytes);
    binary.into()
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
