//! Reads a body within its limits: JSON, a small one as it comes, a large one gzip'd or not, within one limit before and one
//! after inflating; or a file. Knows no resource.

use std::io::Read;
use std::time::Duration;

use axum::extract::{FromRequest, Request};
use axum::http::{HeaderMap, HeaderValue, header};
use flate2::read::GzDecoder;
use futures_util::StreamExt;
use shared::limits::{INFLATED_BYTES_MAX, REQUEST_BYTES_MAX, SMALL_REQUEST_BYTES_MAX};
use shared::wire::{self, Wire};
use tokio::time::timeout;

use super::problem::Problem;

/// How long nothing may come.
const SILENCE_MAX: Duration = Duration::from_secs(30);

/// A body that was read as a `T`: a few ids. Anyone can send one, so it is small and inflates to nothing more.
#[derive(Debug)]
pub struct Body<T>(pub T);

/// A body that may be large, of somebody with a session.
#[derive(Debug)]
pub struct LargeBody<T>(pub T);

impl<S: Send + Sync, T: Wire> FromRequest<S> for Body<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, _: &S) -> Result<Self, Problem> {
        match Packing::of(request.headers())? {
            Packing::Plain => {}
            Packing::Gzip => return Err(Problem::Malformed),
        }
        parse(&read(request, SMALL_REQUEST_BYTES_MAX).await?).map(Self)
    }
}

impl<S: Send + Sync, T: Wire> FromRequest<S> for LargeBody<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, _: &S) -> Result<Self, Problem> {
        let packing = Packing::of(request.headers())?;
        let bytes = read(request, REQUEST_BYTES_MAX).await?;
        match packing {
            Packing::Plain => parse(&bytes).map(Self),
            Packing::Gzip => parse(&inflate(&bytes)?).map(Self),
        }
    }
}

/// A file as it is, of somebody who may bring one: it is not packed for the way.
pub async fn file(request: Request, bytes_max: usize) -> Result<Vec<u8>, Problem> {
    match Packing::of(request.headers())? {
        Packing::Plain => read(request, bytes_max).await,
        Packing::Gzip => Err(Problem::Malformed),
    }
}

/// All of a body. What counts is how long nothing comes, not how long it takes: a slow line brings a lot in the end.
async fn read(request: Request, bytes_max: usize) -> Result<Vec<u8>, Problem> {
    let (mut bytes, mut pieces) = (Vec::new(), request.into_body().into_data_stream());
    loop {
        let piece = timeout(SILENCE_MAX, pieces.next()).await.map_err(|_| Problem::TooSlow)?;
        let Some(piece) = piece else { return Ok(bytes) };
        // The rest never came: cut off on its way.
        let piece = piece.map_err(|_| Problem::Malformed)?;
        if bytes.len() + piece.len() > bytes_max {
            return Err(Problem::TooLarge);
        }
        bytes.extend_from_slice(&piece);
    }
}

/// How a body is packed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Packing {
    Plain,
    Gzip,
}

impl Packing {
    fn of(headers: &HeaderMap) -> Result<Self, Problem> {
        match headers.get(header::CONTENT_ENCODING).map(HeaderValue::as_bytes) {
            None | Some(b"identity") => Ok(Self::Plain),
            Some(b"gzip") => Ok(Self::Gzip),
            Some(_) => Err(Problem::Malformed),
        }
    }
}

fn parse<T: Wire>(bytes: &[u8]) -> Result<T, Problem> {
    wire::decode_bytes(bytes).map_err(|_| Problem::Malformed)
}

fn inflate(bytes: &[u8]) -> Result<Vec<u8>, Problem> {
    let mut inflated = Vec::new();
    // One byte more than allowed tells too much from enough.
    let limit = u64::try_from(INFLATED_BYTES_MAX).unwrap_or(u64::MAX).saturating_add(1);
    let read = GzDecoder::new(bytes).take(limit).read_to_end(&mut inflated);
    read.map_err(|_| Problem::Malformed)?;
    if inflated.len() > INFLATED_BYTES_MAX { Err(Problem::TooLarge) } else { Ok(inflated) }
}

#[cfg(test)]
mod tests {
    use futures_util::stream;

    use super::*;

    /// A body of so many pieces, with so many seconds before each.
    async fn read_after(pieces: &'static [(u64, &'static str)]) -> Result<Vec<u8>, Problem> {
        let pieces = stream::iter(pieces).then(|(seconds, piece)| async move {
            tokio::time::sleep(Duration::from_secs(*seconds)).await;
            Ok::<_, std::convert::Infallible>(*piece)
        });
        read(Request::new(axum::body::Body::from_stream(pieces)), 100).await
    }

    #[tokio::test(start_paused = true)]
    async fn what_comes_slowly_is_waited_for_and_what_falls_silent_is_not() {
        let slow: Result<Vec<u8>, Problem> =
            read_after(&[(20, "[1,"), (25, "2,"), (29, "3"), (29, "]")]).await;
        assert_eq!(slow.ok().as_deref(), Some(&b"[1,2,3]"[..]));
        let silent = read_after(&[(1, "[1,"), (31, "2]")]).await;
        assert!(matches!(silent, Err(Problem::TooSlow)), "{silent:?}");
    }
}
