//! Every way to fail, as data; the words are made here and nowhere else.

use std::error::Error;
use std::fmt;

/// Why there is no response. Neither a field nor the text holds credentials or a URL's query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FetchError {
    /// The URL, or the base of one, cannot be requested.
    BadUrl {
        /// What is wrong with it; the URL itself is not repeated.
        reason: String,
    },
    /// The id would name something else than a document below the base.
    BadId {
        /// The id as it was given.
        id: String,
    },
    /// The client cannot be made from these options.
    BadOptions {
        /// Which option, and why.
        reason: String,
    },
    /// A header that is not one, or that the client writes itself.
    BadHeader {
        /// Its name as it was given.
        name: String,
    },
    /// No response came: name lookup, TCP, TLS, or a connection that closed before the first header.
    Unreachable {
        /// The innermost cause.
        reason: String,
    },
    /// The attempt was not over in time.
    Timeout {
        /// The time it had.
        milliseconds: u64,
    },
    /// The body is larger than allowed, packed or unpacked.
    TooLarge {
        /// The bytes allowed.
        limit: u64,
    },
    /// A redirect that is not followed.
    Redirect {
        /// Why it is not.
        reason: RedirectReason,
    },
    /// The body stopped half way.
    Truncated,
    /// The body is packed in a way that was not asked for, or does not unpack.
    Encoding,
}

/// Why a redirect is not followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RedirectReason {
    /// There were more than five in a row.
    TooMany,
    /// It leads to another scheme, host or port.
    OtherOrigin {
        /// Where to, without a path: that may hold a token.
        origin: String,
    },
}

impl FetchError {
    /// Whether the same request may well succeed a moment later. A timeout is not among them: it has already
    /// cost the caller all the time an attempt may cost.
    pub(crate) fn is_transient(&self) -> bool {
        matches!(self, FetchError::Unreachable { .. } | FetchError::Truncated)
    }
}

impl fmt::Display for FetchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            FetchError::BadUrl { reason } => write!(f, "this URL cannot be requested: {reason}"),
            FetchError::BadId { id } => write!(f, "{id:?} cannot be a document's id in a URL"),
            FetchError::BadOptions { reason } => write!(f, "these options cannot be used: {reason}"),
            FetchError::BadHeader { name } => {
                write!(f, "the header {name:?} is not valid, or not for the caller to set")
            }
            FetchError::Unreachable { reason } => write!(f, "the server could not be reached: {reason}"),
            FetchError::Timeout { milliseconds } => {
                write!(f, "the response was not complete within {milliseconds} ms")
            }
            FetchError::TooLarge { limit } => write!(f, "the body is larger than the {limit} bytes allowed"),
            FetchError::Redirect { reason } => reason.fmt(f),
            FetchError::Truncated => f.write_str("the body stopped half way"),
            FetchError::Encoding => {
                f.write_str("the body's content encoding is corrupt, or neither gzip nor identity")
            }
        }
    }
}

impl fmt::Display for RedirectReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            RedirectReason::TooMany => f.write_str("the server redirected more than five times"),
            RedirectReason::OtherOrigin { origin } => {
                write!(f, "the server redirected to another scheme, host or port: {origin}")
            }
        }
    }
}

impl Error for FetchError {}
impl Error for RedirectReason {}
