//! Send a request, follow its redirects, and try again when that may help.

use std::error::Error;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use reqwest::header::{
    ACCEPT_ENCODING, AUTHORIZATION, CONNECTION, CONTENT_ENCODING, CONTENT_LENGTH, COOKIE, HOST, HeaderMap,
    HeaderName, HeaderValue, PROXY_AUTHORIZATION, RETRY_AFTER, TRANSFER_ENCODING,
};
use reqwest::{Certificate, Identity, Method, Url, redirect};

use crate::error::{FetchError, RedirectReason};
use crate::options::{Credentials, Options};
use crate::retry::{self, Backoff};
use crate::{body, url};

const MAX_REDIRECTS: usize = 5;

/// What the client says itself: a caller that sets one of these could break the framing of a message, the
/// decoding of the answer, or the rule of one origin. (`accept-encoding: identity` breaks nothing, and is taken.)
const OWN_HEADERS: [HeaderName; 5] = [ACCEPT_ENCODING, CONNECTION, CONTENT_LENGTH, HOST, TRANSFER_ENCODING];

/// What must not be printed by a library below. (reqwest marks the credentials of the options itself.)
const SECRET_HEADERS: [HeaderName; 3] = [AUTHORIZATION, COOKIE, PROXY_AUTHORIZATION];

/// A pool of connections and the limits they are used under. A clone shares both.
#[derive(Clone)]
pub struct Client {
    http: reqwest::Client,
    options: Arc<Options>,
}

/// What to ask for.
#[derive(Clone, PartialEq, Eq)]
pub struct Request {
    /// GET, HEAD and OPTIONS are tried again; another method only if the request is idempotent.
    pub method: Method,
    /// An http or https URL without credentials. See [`document_url`](crate::document_url).
    pub url: Url,
    /// Names and values. An `authorization` here replaces the credentials of the options.
    pub headers: Vec<(String, String)>,
    /// The bytes to send.
    pub body: Option<Vec<u8>>,
    /// Replaces [`Options::max_bytes`] for this request.
    pub max_bytes: Option<u64>,
    /// That it may be sent twice whatever its method, as a POST that only reads.
    pub idempotent: bool,
}

/// What came back, whatever its status.
#[derive(Clone, PartialEq, Eq)]
pub struct Response {
    /// The status code.
    pub status: u16,
    /// Names in lower case, in order of arrival by name; values that are not UTF-8 are left out. For a body
    /// that was unpacked, so are `content-encoding` and `content-length`, which would no longer be true.
    pub headers: Vec<(String, String)>,
    /// The whole body, unpacked.
    pub body: Vec<u8>,
}

impl Client {
    /// Makes a client. It reads the system's certificates from disk, so make it once and off the scheduler.
    ///
    /// Proxies in the environment are ignored: what is not in the options does not decide where credentials go.
    ///
    /// # Errors
    ///
    /// [`FetchError::BadOptions`] for a zero timeout, certificates that do not parse, or credentials that no
    /// header can carry.
    pub fn new(options: Options) -> Result<Client, FetchError> {
        options.validate()?;
        let mut builder = reqwest::Client::builder()
            .user_agent(concat!("instar/", env!("CARGO_PKG_VERSION")))
            .connect_timeout(options.connect_timeout)
            .redirect(redirect::Policy::custom(judge_redirect))
            .referer(false);
        builder = match &options.proxy {
            None => builder.no_proxy(),
            Some(url) => builder.proxy(proxy(url)?),
        };
        if let Some(pem) = options.identity_pem.as_deref() {
            builder = builder.identity(identity(pem)?);
        }
        for certificate in certificates(options.ca_pem.as_deref())? {
            builder = builder.add_root_certificate(certificate);
        }
        let http = builder.build().map_err(|error| FetchError::BadOptions {
            reason: format!("the TLS client cannot be made: {}", innermost(&error)),
        })?;
        Ok(Client { http, options: Arc::new(options) })
    }

    /// Sends `request` and reads the whole response. Dropping the future ends the request.
    ///
    /// Connection errors, bodies that stop half way, and the statuses 429 and 5xx are retried, if the request is
    /// idempotent. When the retries are used up, the last status is a response like any other.
    ///
    /// # Errors
    ///
    /// Every [`FetchError`] but `BadOptions` and `BadId`.
    pub async fn send(&self, request: Request) -> Result<Response, FetchError> {
        let max_bytes = self.max_bytes(&request);
        let idempotent =
            request.idempotent || matches!(request.method, Method::GET | Method::HEAD | Method::OPTIONS);
        let retries = if idempotent { self.options.retries } else { 0 };
        let backoff = Backoff { first: self.options.backoff, most: self.options.max_backoff };
        let request = self.prepare(request)?;

        let mut failures = 0;
        loop {
            let last = failures >= retries;
            let asked = match self.attempt(&request, max_bytes, last).await {
                Ok(Answer::Final(response)) => return Ok(response),
                Ok(Answer::Later { asked }) => asked,
                Err(error) if last || !error.is_transient() => return Err(error),
                Err(_) => None,
            };
            tokio::time::sleep(backoff.delay(failures, asked, fastrand::f64())).await;
            failures += 1;
        }
    }

    /// The limit of bytes that holds for a request.
    pub(crate) fn max_bytes(&self, request: &Request) -> u64 {
        request.max_bytes.unwrap_or(self.options.max_bytes)
    }

    /// The time that one attempt has.
    pub(crate) fn total_timeout(&self) -> Duration {
        self.options.total_timeout
    }

    /// Checks everything that can be wrong with a request before any of it goes out.
    pub(crate) fn prepare(&self, request: Request) -> Result<reqwest::Request, FetchError> {
        url::check(&request.url)?;
        let headers = headers(&request.headers)?;
        let authorized = headers.contains_key(AUTHORIZATION);
        let mut builder = self.http.request(request.method, request.url).headers(headers);
        if !authorized {
            builder = match &self.options.credentials {
                Credentials::None => builder,
                Credentials::Basic { user, password } => builder.basic_auth(user, Some(password)),
                Credentials::Bearer(token) => builder.bearer_auth(token),
            };
        }
        if let Some(body) = request.body {
            builder = builder.body(body);
        }
        builder.build().map_err(|error| FetchError::BadUrl { reason: innermost(&error) })
    }

    /// One attempt, within the time one attempt has.
    async fn attempt(
        &self,
        request: &reqwest::Request,
        max_bytes: u64,
        last: bool,
    ) -> Result<Answer, FetchError> {
        let limit = self.options.total_timeout;
        match tokio::time::timeout(limit, self.exchange(request, max_bytes, last)).await {
            Ok(result) => result,
            Err(_) => Err(FetchError::Timeout { milliseconds: milliseconds(limit) }),
        }
    }

    async fn exchange(
        &self,
        request: &reqwest::Request,
        max_bytes: u64,
        last: bool,
    ) -> Result<Answer, FetchError> {
        // A body of bytes is shared by the copies, not copied. Only a streaming one could not be.
        let copy = request
            .try_clone()
            .ok_or_else(|| FetchError::Unreachable { reason: "the request cannot be copied".to_owned() })?;
        let response = self.execute(copy).await?;
        let status = response.status().as_u16();
        if retry::is_transient(status) && !last {
            // Its body is of no use to anybody, so it is not read.
            let retry_after = response.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok());
            return Ok(Answer::Later { asked: retry::asked(status, retry_after, SystemTime::now()) });
        }
        Response::read(response, request.method(), max_bytes).await.map(Answer::Final)
    }

    /// Sends a request and follows its redirects, up to the head of the answer.
    pub(crate) async fn execute(&self, request: reqwest::Request) -> Result<reqwest::Response, FetchError> {
        self.http.execute(request).await.map_err(|error| self.failure(&error))
    }

    /// What it means that no response came.
    fn failure(&self, error: &reqwest::Error) -> FetchError {
        if let Some(reason) = causes(error).find_map(|cause| cause.downcast_ref::<RedirectReason>()) {
            return FetchError::Redirect { reason: reason.clone() };
        }
        if error.is_builder() {
            return FetchError::BadUrl { reason: innermost(error) };
        }
        let reason = if error.is_connect() && error.is_timeout() {
            format!("no connection within {} ms", milliseconds(self.options.connect_timeout))
        } else {
            innermost(error)
        };
        FetchError::Unreachable { reason }
    }
}

/// What one attempt came to.
enum Answer {
    Final(Response),
    /// A status worth another attempt, and the wait that the server asked for.
    Later {
        asked: Option<Duration>,
    },
}

impl Request {
    /// A plain GET.
    pub fn get(url: Url) -> Request {
        Request {
            method: Method::GET,
            url,
            headers: Vec::new(),
            body: None,
            max_bytes: None,
            idempotent: false,
        }
    }
}

impl Response {
    /// Reads the body of an answer, which is one to a request of `method`.
    pub(crate) async fn read(
        response: reqwest::Response,
        method: &Method,
        max_bytes: u64,
    ) -> Result<Response, FetchError> {
        let status = response.status().as_u16();
        let mut headers = Response::headers_of(&response);
        let body = body::read(response, method, max_bytes).await?;
        if body.unpacked {
            headers
                .retain(|(name, _)| *name != CONTENT_ENCODING.as_str() && *name != CONTENT_LENGTH.as_str());
        }
        Ok(Response { status, headers, body: body.bytes })
    }

    pub(crate) fn headers_of(response: &reqwest::Response) -> Vec<(String, String)> {
        let pairs = response.headers().iter().filter_map(|(name, value)| {
            let value = std::str::from_utf8(value.as_bytes()).ok()?;
            Some((name.as_str().to_owned(), value.to_owned()))
        });
        pairs.collect()
    }

    /// The first value of a header, its name in any case.
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(other, _)| other.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("options", &self.options).finish_non_exhaustive()
    }
}

/// Without header values and the URL's query: both may be secrets.
impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let origin = self.url.origin().ascii_serialization();
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("url", &format_args!("{origin}{}", self.url.path()))
            .field("headers", &names(&self.headers))
            .field("body_bytes", &self.body.as_ref().map(Vec::len))
            .field("max_bytes", &self.max_bytes)
            .field("idempotent", &self.idempotent)
            .finish()
    }
}

/// Without header values, which may be a session's, and without the body, which may be large.
impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("headers", &names(&self.headers))
            .field("body_bytes", &self.body.len())
            .finish()
    }
}

fn names(headers: &[(String, String)]) -> Vec<&str> {
    headers.iter().map(|(name, _)| name.as_str()).collect()
}

/// Follows a redirect only where the credentials may go as well.
fn judge_redirect(attempt: redirect::Attempt<'_>) -> redirect::Action {
    // `previous` starts with the URL that was asked for.
    let asked_for = attempt.previous().first();
    if asked_for.is_some_and(|url| url.origin() != attempt.url().origin()) {
        let origin = attempt.url().origin().ascii_serialization();
        attempt.error(RedirectReason::OtherOrigin { origin })
    } else if attempt.previous().len() > MAX_REDIRECTS {
        attempt.error(RedirectReason::TooMany)
    } else {
        attempt.follow()
    }
}

fn headers(pairs: &[(String, String)]) -> Result<HeaderMap, FetchError> {
    let mut headers = HeaderMap::new();
    headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
    for (name, value) in pairs {
        let bad = || FetchError::BadHeader { name: name.clone() };
        let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| bad())?;
        if name == ACCEPT_ENCODING && value == "identity" {
            headers.insert(ACCEPT_ENCODING, HeaderValue::from_static("identity"));
            continue;
        }
        if OWN_HEADERS.contains(&name) {
            return Err(bad());
        }
        let mut value = HeaderValue::from_bytes(value.as_bytes()).map_err(|_| bad())?;
        value.set_sensitive(SECRET_HEADERS.contains(&name));
        headers.append(name, value);
    }
    Ok(headers)
}

fn certificates(pem: Option<&[u8]>) -> Result<Vec<Certificate>, FetchError> {
    let Some(pem) = pem else { return Ok(Vec::new()) };
    let bad = |reason: String| FetchError::BadOptions { reason };
    let certificates = Certificate::from_pem_bundle(pem)
        .map_err(|error| bad(format!("the CA certificates are not PEM: {}", innermost(&error))))?;
    if certificates.is_empty() {
        return Err(bad("the CA certificates hold no PEM certificate".to_owned()));
    }
    Ok(certificates)
}

/// Neither reason repeats what was given: both hold secrets.
fn identity(pem: &[u8]) -> Result<Identity, FetchError> {
    Identity::from_pem(pem).map_err(|_| FetchError::BadOptions {
        reason: "the client's certificate is not PEM with a certificate and its private key".to_owned(),
    })
}

fn proxy(url: &str) -> Result<reqwest::Proxy, FetchError> {
    let bad = || FetchError::BadOptions { reason: "the proxy's URL is not one of http or https".to_owned() };
    let parsed = Url::parse(url).map_err(|_| bad())?;
    if !matches!(parsed.scheme(), "http" | "https") || !parsed.has_host() {
        return Err(bad());
    }
    reqwest::Proxy::all(parsed).map_err(|_| bad())
}

/// An error and what caused it, outermost first.
fn causes<'a>(error: &'a (dyn Error + 'static)) -> impl Iterator<Item = &'a (dyn Error + 'static)> {
    std::iter::successors(Some(error), |&error: &&'a (dyn Error + 'static)| error.source())
}

/// The text of the first cause. The outer layers only add the URL, whose query may hold a key.
fn innermost(error: &reqwest::Error) -> String {
    match causes(error).skip(1).last() {
        Some(cause) => cause.to_string(),
        None => "the HTTP client refused it".to_owned(),
    }
}

pub(crate) fn milliseconds(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
