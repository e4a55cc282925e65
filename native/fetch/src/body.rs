//! Read a body, unpacked, up to the limit.
//!
//! The limit holds for the bytes that arrive and for the bytes they unpack to, and it is checked before a byte is
//! kept: a gzip bomb costs the limit and one buffer, however large it claims or turns out to be.

use std::io::{self, BufRead, Read};

use flate2::bufread::MultiGzDecoder;
use reqwest::header::{CONTENT_ENCODING, HeaderMap};
use reqwest::{Method, Response};

use crate::error::FetchError;

/// How much is unpacked before the limit is looked at.
const UNPACKED_CHUNK: usize = 32 * 1024;

/// A whole body.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Whole {
    pub(crate) bytes: Vec<u8>,
    /// Whether the bytes are others than those that arrived.
    pub(crate) unpacked: bool,
}

/// Reads all of `response`'s body, which answers a request of `method`.
pub(crate) async fn read(mut response: Response, method: &Method, limit: u64) -> Result<Whole, FetchError> {
    // Their headers describe the body that a GET would have got, so they say nothing about this one.
    let bodiless = *method == Method::HEAD || matches!(response.status().as_u16(), 204 | 304);
    if bodiless || response.content_length() == Some(0) {
        return Ok(Whole { bytes: Vec::new(), unpacked: false });
    }
    if response.content_length().is_some_and(|length| length > limit) {
        return Err(FetchError::TooLarge { limit });
    }
    let coding = Coding::of(response.headers())?;
    let mut body = Body::new(coding, limit);
    while let Some(chunk) = response.chunk().await.map_err(|_| FetchError::Truncated)? {
        body.push(&chunk)?;
    }
    Ok(Whole { bytes: body.finish()?, unpacked: coding == Coding::Gzip })
}

/// How a body is packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Coding {
    Identity,
    Gzip,
}

impl Coding {
    fn of(headers: &HeaderMap) -> Result<Coding, FetchError> {
        let mut coding = Coding::Identity;
        for value in headers.get_all(CONTENT_ENCODING) {
            let names = value.to_str().map_err(|_| FetchError::Encoding)?;
            for name in names.split(',').map(str::trim) {
                let gzip = name.eq_ignore_ascii_case("gzip") || name.eq_ignore_ascii_case("x-gzip");
                match coding {
                    Coding::Identity if gzip => coding = Coding::Gzip,
                    _ if name.is_empty() || name.eq_ignore_ascii_case("identity") => (),
                    _ => return Err(FetchError::Encoding),
                }
            }
        }
        Ok(coding)
    }
}

/// A body on its way: fed with what arrives, it keeps what that unpacks to.
struct Body {
    limit: u64,
    arrived: u64,
    kept: Vec<u8>,
    unpacker: Option<Unpacker>,
}

struct Unpacker {
    gzip: MultiGzDecoder<Feed>,
    chunk: Box<[u8]>,
}

impl Body {
    fn new(coding: Coding, limit: u64) -> Body {
        let unpacker = match coding {
            Coding::Identity => None,
            Coding::Gzip => Some(Unpacker {
                gzip: MultiGzDecoder::new(Feed::default()),
                chunk: vec![0; UNPACKED_CHUNK].into_boxed_slice(),
            }),
        };
        Body { limit, arrived: 0, kept: Vec::new(), unpacker }
    }

    fn push(&mut self, arrived: &[u8]) -> Result<(), FetchError> {
        self.arrived = self.arrived.saturating_add(arrived.len() as u64);
        if self.arrived > self.limit {
            return Err(FetchError::TooLarge { limit: self.limit });
        }
        match &mut self.unpacker {
            None => keep(&mut self.kept, arrived, self.limit),
            Some(unpacker) => {
                unpacker.gzip.get_mut().refill(arrived);
                unpacker.drain(&mut self.kept, self.limit)
            }
        }
    }

    fn finish(mut self) -> Result<Vec<u8>, FetchError> {
        if let Some(unpacker) = &mut self.unpacker {
            unpacker.gzip.get_mut().ended = true;
            unpacker.drain(&mut self.kept, self.limit)?;
        }
        Ok(self.kept)
    }
}

impl Unpacker {
    /// Unpacks until the feed is empty.
    fn drain(&mut self, kept: &mut Vec<u8>, limit: u64) -> Result<(), FetchError> {
        loop {
            match self.gzip.read(&mut self.chunk) {
                Ok(0) => return Ok(()),
                Ok(count) => keep(kept, &self.chunk[..count], limit)?,
                Err(error) => match error.kind() {
                    io::ErrorKind::WouldBlock => return Ok(()),
                    io::ErrorKind::UnexpectedEof => return Err(FetchError::Truncated),
                    _ => return Err(FetchError::Encoding),
                },
            }
        }
    }
}

/// Appends within the limit. It doubles its room as `Vec` does, but never past the limit: a plain `extend` at
/// the limit could reserve twice as much.
fn keep(kept: &mut Vec<u8>, bytes: &[u8], limit: u64) -> Result<(), FetchError> {
    let limit_here = usize::try_from(limit).unwrap_or(usize::MAX);
    let length = kept.len().saturating_add(bytes.len());
    if length > limit_here {
        return Err(FetchError::TooLarge { limit });
    }
    if length > kept.capacity() {
        let room = kept.capacity().saturating_mul(2).clamp(length, limit_here);
        kept.reserve_exact(room - kept.len());
    }
    kept.extend_from_slice(bytes);
    Ok(())
}

/// What has arrived and is not yet unpacked. An empty feed blocks until it is ended, so that the decoder keeps
/// its state from one chunk to the next.
#[derive(Default)]
struct Feed {
    bytes: Vec<u8>,
    taken: usize,
    ended: bool,
}

impl Feed {
    fn refill(&mut self, arrived: &[u8]) {
        self.bytes.drain(..self.taken);
        self.taken = 0;
        self.bytes.extend_from_slice(arrived);
    }
}

impl Read for Feed {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.fill_buf()?.read(into)?;
        self.consume(count);
        Ok(count)
    }
}

impl BufRead for Feed {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        match &self.bytes[self.taken..] {
            [] if !self.ended => Err(io::ErrorKind::WouldBlock.into()),
            rest => Ok(rest),
        }
    }

    fn consume(&mut self, count: usize) {
        self.taken += count;
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::{Compression, GzBuilder};

    use super::*;

    const LIMIT: u64 = 1 << 20;

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        // All optional header fields, so that splitting the input also splits those.
        let builder = GzBuilder::new().filename("a.json").comment("c").extra(vec![1, 2, 3]);
        let mut encoder = builder.write(Vec::new(), Compression::default());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    fn unpack(packed: &[u8], chunk: usize) -> Result<Vec<u8>, FetchError> {
        let mut body = Body::new(Coding::Gzip, LIMIT);
        packed.chunks(chunk).try_for_each(|chunk| body.push(chunk))?;
        body.finish()
    }

    fn text() -> Vec<u8> {
        (0..5_000).flat_map(|n| format!("{n} {}\n", n * n).into_bytes()).collect()
    }

    #[test]
    fn gzip_may_be_split_anywhere() {
        let packed = gzip(&text());
        for chunk in [1, 2, 3, 7, 1_000, packed.len()] {
            assert_eq!(unpack(&packed, chunk), Ok(text()));
        }
        for _ in 0..200 {
            let mut body = Body::new(Coding::Gzip, LIMIT);
            let mut rest = packed.as_slice();
            while !rest.is_empty() {
                let (chunk, later) = rest.split_at(fastrand::usize(1..=rest.len()));
                body.push(chunk).unwrap();
                rest = later;
            }
            assert_eq!(body.finish(), Ok(text()));
        }
    }

    #[test]
    fn gzip_may_have_several_members() {
        let packed = [gzip(b"one "), gzip(b""), gzip(b"two")].concat();
        for chunk in [1, 5, packed.len()] {
            assert_eq!(unpack(&packed, chunk), Ok(b"one two".to_vec()));
        }
    }

    #[test]
    fn every_proper_prefix_is_truncated() {
        let packed = gzip(b"some words, and some words again");
        for length in 0..packed.len() {
            assert_eq!(unpack(&packed[..length], 4), Err(FetchError::Truncated), "{length} bytes");
        }
        let second_cut = [&packed[..], &packed[..15]].concat();
        assert_eq!(unpack(&second_cut, 4), Err(FetchError::Truncated));
    }

    #[test]
    fn damage_is_not_taken_for_truncation() {
        let packed = gzip(&text());
        let damaged = |at: usize| {
            let mut bytes = packed.clone();
            bytes[at] ^= 0x55;
            unpack(&bytes, 100)
        };
        assert_eq!(damaged(0), Err(FetchError::Encoding));
        assert_eq!(damaged(packed.len() - 8), Err(FetchError::Encoding), "the checksum");
        assert_eq!(damaged(packed.len() - 1), Err(FetchError::Encoding), "the length");
        assert_eq!(unpack(b"{\"plain\": \"JSON\"}", 100), Err(FetchError::Encoding));
        assert_eq!(unpack(&[&packed[..], b"trailing bytes"].concat(), 100), Err(FetchError::Encoding));
    }

    #[test]
    fn a_bomb_costs_the_limit_and_no_more() {
        let bomb = gzip(&vec![0; 100_000_000]);
        let mut body = Body::new(Coding::Gzip, LIMIT);
        assert_eq!(body.push(&bomb), Err(FetchError::TooLarge { limit: LIMIT }));
        assert!(body.kept.capacity() <= LIMIT as usize, "{} bytes reserved", body.kept.capacity());
    }

    #[test]
    fn what_unpacks_to_nothing_is_counted_as_it_arrives() {
        let member = gzip(b"");
        let members = (LIMIT as usize / member.len()) + 1;
        let mut body = Body::new(Coding::Gzip, LIMIT);
        for _ in 1..members {
            body.push(&member).unwrap();
        }
        assert_eq!(body.push(&member), Err(FetchError::TooLarge { limit: LIMIT }));
    }

    #[test]
    fn room_never_grows_past_the_limit() {
        // Not a multiple of the chunk, so that doubling would overshoot.
        let limit = LIMIT - 1_000;
        let mut body = Body::new(Coding::Identity, limit);
        for _ in 0..(limit / 4_096) {
            body.push(&[7; 4_096]).unwrap();
            assert!(body.kept.capacity() <= limit as usize);
        }
        assert_eq!(body.push(&[7; 4_096]), Err(FetchError::TooLarge { limit }));
    }

    #[test]
    fn a_limit_is_inclusive_and_may_be_zero() {
        assert_eq!(keep(&mut Vec::new(), b"", 0), Ok(()));
        assert_eq!(keep(&mut Vec::new(), b"x", 0), Err(FetchError::TooLarge { limit: 0 }));
        assert_eq!(keep(&mut Vec::new(), b"abc", 3), Ok(()));
        assert_eq!(keep(&mut Vec::new(), b"abc", u64::MAX), Ok(()));
    }

    #[test]
    fn codings() {
        let coding = |value: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(CONTENT_ENCODING, value.parse().unwrap());
            Coding::of(&headers)
        };
        assert_eq!(Coding::of(&HeaderMap::new()), Ok(Coding::Identity));
        assert_eq!(coding("identity"), Ok(Coding::Identity));
        assert_eq!(coding("GZip"), Ok(Coding::Gzip));
        assert_eq!(coding("identity, x-gzip"), Ok(Coding::Gzip));
        for refused in ["br", "deflate", "gzip, gzip", "gzip, br", "zstd, gzip"] {
            assert_eq!(coding(refused), Err(FetchError::Encoding), "{refused}");
        }
    }
}
