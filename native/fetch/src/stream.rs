//! Read an answer that has no end line by line, for as long as the server shows that it is alive.

use std::time::Duration;

use crate::client::{Client, Request, Response, milliseconds};
use crate::error::FetchError;
use crate::lines::Lines;

/// What a request for a stream came to.
#[derive(Debug)]
pub enum Opened {
    /// The status was 200: what follows is read with [`Stream::next`].
    Stream(Stream),
    /// Any other status, with its whole body.
    Refused(Response),
}

/// An answer with the status 200 on its way. Dropping it ends the connection.
pub struct Stream {
    /// As those of a [`Response`].
    pub headers: Vec<(String, String)>,
    response: reqwest::Response,
    lines: Lines,
    idle: Duration,
}

impl Client {
    /// Sends `request` once and returns when the head of the answer is there, which is `idle` at most.
    ///
    /// The rules are those of [`Client::send`], but for three: nothing is tried again, the answer must not be
    /// packed, and the limit of bytes is that of a line instead of a body.
    ///
    /// # Errors
    ///
    /// Those of [`Client::send`]; [`FetchError::Timeout`] with `idle` when no head came.
    pub async fn stream(&self, request: Request, idle: Duration) -> Result<Opened, FetchError> {
        let limit = self.max_bytes(&request);
        let method = request.method.clone();
        let mut request = request;
        request.headers.push(("accept-encoding".to_owned(), "identity".to_owned()));
        let request = self.prepare(request)?;
        let response = within(idle, self.execute(request)).await?;
        if response.status().as_u16() != 200 {
            let limit_of_time = self.total_timeout();
            return within(limit_of_time, Response::read(response, &method, limit))
                .await
                .map(Opened::Refused);
        }
        let headers = Response::headers_of(&response);
        let packed = headers.iter().any(|(name, value)| {
            name == "content-encoding" && !value.eq_ignore_ascii_case("identity") && !value.is_empty()
        });
        if packed {
            return Err(FetchError::Encoding);
        }
        Ok(Opened::Stream(Stream { headers, response, lines: Lines::new(limit), idle }))
    }
}

impl Stream {
    /// Waits for the next bytes and returns the lines that they complete, without their ends. Empty lines are
    /// left out, so there may be none: then the bytes only say that the server is alive. `None` is the end of
    /// the answer.
    ///
    /// # Errors
    ///
    /// [`FetchError::Timeout`] when no byte came for the idle time, [`FetchError::TooLarge`] for a line over the
    /// limit, [`FetchError::Truncated`] for an answer that breaks off or ends within a line. All are final.
    pub async fn next(&mut self) -> Result<Option<Vec<Vec<u8>>>, FetchError> {
        let chunk = async { self.response.chunk().await.map_err(|_| FetchError::Truncated) };
        match within(self.idle, chunk).await? {
            Some(bytes) => self.lines.push(&bytes).map(Some),
            None if self.lines.is_within_line() => Err(FetchError::Truncated),
            None => Ok(None),
        }
    }
}

impl std::fmt::Debug for Stream {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Stream").field("idle", &self.idle).finish_non_exhaustive()
    }
}

async fn within<T>(
    limit: Duration,
    work: impl Future<Output = Result<T, FetchError>>,
) -> Result<T, FetchError> {
    let timeout = FetchError::Timeout { milliseconds: milliseconds(limit) };
    tokio::time::timeout(limit, work).await.unwrap_or(Err(timeout))
}
