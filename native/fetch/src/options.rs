//! What a caller may set, and credentials that never print.

use std::fmt;
use std::time::Duration;

use reqwest::header::HeaderValue;

use crate::error::FetchError;

/// The limits and the identity of a [`Client`](crate::Client).
///
/// A call to [`Client::send`](crate::Client::send) lasts at most
/// `(retries + 1) * total_timeout + retries * max_backoff`.
#[derive(Clone)]
pub struct Options {
    /// Time for name lookup, TCP and TLS together.
    pub connect_timeout: Duration,
    /// Time for one attempt, from its first lookup to the last byte of its body.
    pub total_timeout: Duration,
    /// The most bytes of a body, counted as they arrive and again as they are unpacked.
    pub max_bytes: u64,
    /// How often an idempotent request is tried again after its first attempt.
    pub retries: u32,
    /// The most that the first delay can be; it doubles with each attempt, and the delay is drawn evenly from
    /// zero to it.
    pub backoff: Duration,
    /// The most that any delay can be, a server's `Retry-After` included.
    pub max_backoff: Duration,
    /// Certificates (PEM, one or more) trusted beside the system's roots.
    pub ca_pem: Option<Vec<u8>>,
    /// Sent to the origin a request names, and nowhere else.
    pub credentials: Credentials,
    /// The client's own certificate, its chain and its private key (PEM), for servers that ask for one.
    pub identity_pem: Option<Vec<u8>>,
    /// A proxy for all requests: an http or https URL, which may hold a user and a password.
    pub proxy: Option<String>,
}

impl Default for Options {
    fn default() -> Options {
        Options {
            connect_timeout: Duration::from_secs(5),
            total_timeout: Duration::from_secs(30),
            max_bytes: 16 * 1024 * 1024,
            retries: 3,
            backoff: Duration::from_millis(100),
            max_backoff: Duration::from_secs(10),
            ca_pem: None,
            credentials: Credentials::None,
            identity_pem: None,
            proxy: None,
        }
    }
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Options")
            .field("connect_timeout", &self.connect_timeout)
            .field("total_timeout", &self.total_timeout)
            .field("max_bytes", &self.max_bytes)
            .field("retries", &self.retries)
            .field("backoff", &self.backoff)
            .field("max_backoff", &self.max_backoff)
            .field("ca_pem_bytes", &self.ca_pem.as_ref().map(Vec::len))
            .field("credentials", &self.credentials)
            .field("identity", &self.identity_pem.is_some())
            .field("proxy", &self.proxy.is_some())
            .finish()
    }
}

impl Options {
    /// Refuses what could never work, so that it is told once and not by every request.
    pub(crate) fn validate(&self) -> Result<(), FetchError> {
        if self.connect_timeout.is_zero() || self.total_timeout.is_zero() {
            return Err(bad("a timeout of zero leaves no time for a request"));
        }
        match &self.credentials {
            Credentials::Basic { user, .. } if user.contains(':') => {
                Err(bad("a user name for basic authentication cannot hold a colon"))
            }
            Credentials::Bearer(token) if HeaderValue::from_str(token).is_err() => {
                Err(bad("the bearer token holds a character that a header cannot carry"))
            }
            _ => Ok(()),
        }
    }
}

fn bad(reason: &str) -> FetchError {
    FetchError::BadOptions { reason: reason.to_owned() }
}

/// Who is asking. No part of it is ever printed, not even the user name: some services take a key there.
#[derive(Clone, Default, PartialEq, Eq)]
pub enum Credentials {
    /// Nobody in particular.
    #[default]
    None,
    /// RFC 7617.
    Basic {
        /// Without a colon.
        user: String,
        /// Any text.
        password: String,
    },
    /// RFC 6750: the token alone, without the word `Bearer`.
    Bearer(String),
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Credentials::None => "None",
            Credentials::Basic { .. } => "Basic(hidden)",
            Credentials::Bearer(_) => "Bearer(hidden)",
        })
    }
}
