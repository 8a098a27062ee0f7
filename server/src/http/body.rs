//! Reads a JSON body, gzip'd or not, within limits before and after inflating. Knows no resource.

use std::io::Read;

use axum::body::Bytes;
use axum::extract::rejection::{BytesRejection, FailedToBufferBody};
use axum::extract::{FromRequest, Request};
use axum::http::{HeaderMap, HeaderValue, header};
use flate2::read::GzDecoder;
use shared::limits::INFLATED_BYTES_MAX;
use shared::wire::{self, Wire};

use super::problem::Problem;

/// A body that was read as a `T`.
#[derive(Debug)]
pub struct Body<T>(pub T);

impl<S: Send + Sync, T: Wire> FromRequest<S> for Body<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Self, Problem> {
        let packing = Packing::of(request.headers())?;
        let bytes = Bytes::from_request(request, state).await.map_err(|error| {
            let is_large = matches!(
                error,
                BytesRejection::FailedToBufferBody(FailedToBufferBody::LengthLimitError(_))
            );
            // Else the rest never came: cut off on its way.
            if is_large { Problem::TooLarge } else { Problem::Malformed }
        })?;
        match packing {
            Packing::Plain => parse(&bytes),
            Packing::Gzip => parse(&inflate(&bytes)?),
        }
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

fn parse<T: Wire>(bytes: &[u8]) -> Result<Body<T>, Problem> {
    wire::decode_bytes(bytes).map(Body).map_err(|_| Problem::Malformed)
}

fn inflate(bytes: &[u8]) -> Result<Vec<u8>, Problem> {
    let mut inflated = Vec::new();
    // One byte more than allowed tells too much from enough.
    let limit = u64::try_from(INFLATED_BYTES_MAX).unwrap_or(u64::MAX).saturating_add(1);
    let read = GzDecoder::new(bytes).take(limit).read_to_end(&mut inflated);
    read.map_err(|_| Problem::Malformed)?;
    if inflated.len() > INFLATED_BYTES_MAX { Err(Problem::TooLarge) } else { Ok(inflated) }
}
