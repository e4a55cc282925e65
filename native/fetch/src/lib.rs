//! Bounded HTTP: one request in, one whole response or one [`FetchError`] out; or, for an answer without an end,
//! its lines.
//!
//! Whatever the other side does, an attempt ends within [`Options::total_timeout`] and a body takes no more
//! memory than [`Options::max_bytes`] and one chunk. For a [`Stream`] the time is one without any byte, and the
//! bytes are those of a line. The crate knows nothing of the BEAM, of documents, or of
//! what a status means to its caller: a 404 is a [`Response`] like any other.
//!
//! | module | its one job |
//! |---|---|
//! | `options` | what a caller may set, and credentials that never print |
//! | `url` | join a base and an id, so that no id leaves the base |
//! | `client` | send a request, follow its redirects, try again |
//! | `stream` | read an answer that has no end, line by line |
//! | `lines` | cut bytes into lines, each up to the limit |
//! | `body` | read a body, unpacked, up to the limit |
//! | `retry` | say how long to wait before the next attempt |
//! | `error` | every way to fail, as data |
//!
//! A [`Client`] must be used inside a Tokio runtime whose IO and time drivers are enabled:
//!
//! ```
//! use instar_fetch::{Client, FetchError, Options, Request, Response, document_url};
//!
//! async fn fetch(id: &str) -> Result<Response, FetchError> {
//!     let client = Client::new(Options { max_bytes: 1 << 20, ..Options::default() })?;
//!     let url = document_url("https://couch.example/rules", &[id], &[("attachments", "true")])?;
//!     client.send(Request::get(url)).await
//! }
//! ```

#![forbid(unsafe_code)]
#![cfg_attr(test, allow(clippy::unwrap_used))]

mod body;
mod client;
mod error;
mod lines;
mod options;
mod retry;
mod stream;
mod url;

pub use client::{Client, Request, Response};
pub use error::{FetchError, RedirectReason};
pub use options::{Credentials, Options};
pub use reqwest::{Method, Url};
pub use stream::{Opened, Stream};
pub use url::document_url;
