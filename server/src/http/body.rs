//! Reads a body within its limits: JSON, a small or a large one as it comes, that of a round gzip'd or not, within one limit before
//! and one after inflating; a form; or a file. Knows no resource.

use std::io::Read;
use std::sync::Arc;
use std::time::Duration;

use axum::Form;
use axum::extract::{FromRequest, Request};
use axum::http::{HeaderMap, HeaderValue, Method, header};
use flate2::read::GzDecoder;
use futures_util::StreamExt;
use serde::de::DeserializeOwned;
use shared::limits::{INFLATED_BYTES_MAX, REQUEST_BYTES_MAX, SMALL_REQUEST_BYTES_MAX};
use shared::wire::{self, Wire};
use tokio::time::timeout;

use super::Server;
use super::problem::Problem;

/// How long nothing may come.
const SILENCE_MAX: Duration = Duration::from_secs(30);

/// What is taken apart where it is read: the threads that answer are not held up by it.
const AT_ONCE_BYTES_MAX: usize = 64 * 1024;
/// Larger bodies that are taken apart at once. Each may be as much as a round inflates to, and what that says.
pub const AT_ONCE_MAX: usize = 2;

/// A body that was read as a `T`: a few ids. Anyone can send one, so it is small and inflates to nothing more.
#[derive(Debug)]
pub struct Body<T>(pub T);

/// A body that may be large, of somebody with a session. It inflates to nothing more, either: no app packs what it sends.
#[derive(Debug)]
pub struct LargeBody<T>(pub T);

impl<S: Send + Sync, T: Wire> FromRequest<S> for Body<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, _: &S) -> Result<Self, Problem> {
        parse(&file(request, SMALL_REQUEST_BYTES_MAX).await?).map(Self)
    }
}

impl<T: Wire + Send + 'static> FromRequest<Arc<Server>> for LargeBody<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, server: &Arc<Server>) -> Result<Self, Problem> {
        let bytes = file(request, REQUEST_BYTES_MAX).await?;
        taken_apart(server, Packing::Plain, bytes).await.map(Self)
    }
}

/// The body of a round, which may come packed.
pub async fn packed<T: Wire + Send + 'static>(
    server: &Server,
    request: Request,
) -> Result<T, Problem> {
    let packing = Packing::of(request.headers())?;
    taken_apart(server, packing, read(request, REQUEST_BYTES_MAX).await?).await
}

/// Lets what is refused come, and keeps nothing of it: else its connection is cut in the middle, and the answer lost with it. What is
/// more than a round may be is cut all the same.
pub async fn pour_away(request: Request) {
    let (mut bytes, mut pieces) = (0, request.into_body().into_data_stream());
    while let Ok(Some(Ok(piece))) = timeout(SILENCE_MAX, pieces.next()).await
        && bytes <= REQUEST_BYTES_MAX
    {
        bytes += piece.len();
    }
}

/// A body as it is: it is not packed for the way.
pub async fn file(request: Request, bytes_max: usize) -> Result<Vec<u8>, Problem> {
    match Packing::of(request.headers())? {
        Packing::Plain => read(request, bytes_max).await,
        Packing::Gzip => Err(Problem::Malformed),
    }
}

/// The fields of a form, as a page without a script sends them.
pub async fn form<T: DeserializeOwned>(request: Request, bytes_max: usize) -> Result<T, Problem> {
    let kind = request.headers().get(header::CONTENT_TYPE).cloned();
    let mut whole = Request::new(axum::body::Body::from(file(request, bytes_max).await?));
    *whole.method_mut() = Method::POST;
    whole.headers_mut().extend(kind.map(|kind| (header::CONTENT_TYPE, kind)));
    let read = Form::<T>::from_request(whole, &()).await;
    read.map(|Form(fields)| fields).map_err(|_| Problem::Malformed)
}

/// Reads what is little at once, and all else beside the threads that answer, a few at a time.
async fn taken_apart<T: Wire + Send + 'static>(
    server: &Server,
    packing: Packing,
    bytes: Vec<u8>,
) -> Result<T, Problem> {
    if packing == Packing::Plain && bytes.len() <= AT_ONCE_BYTES_MAX {
        return parse(&bytes);
    }
    let places = Arc::clone(&server.limits.unpacking);
    let place = places.acquire_owned().await.map_err(|_| Problem::Unavailable)?;
    let work = move || {
        let parsed = match packing {
            Packing::Plain => parse(&bytes),
            Packing::Gzip => inflate(&bytes).and_then(|it| parse(&it)),
        };
        // With the work, not with who asked for it: they may have left.
        drop(place);
        parsed
    };
    tokio::task::spawn_blocking(work).await.map_err(|_| Problem::Unavailable)?
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

    /// A form of so many pieces, with so many seconds before each, of which a hundred bytes are read.
    async fn form_after(
        kind: &'static str,
        pieces: &'static [(u64, &'static str)],
    ) -> Result<Vec<(String, String)>, Problem> {
        let pieces = stream::iter(pieces).then(|(seconds, piece)| async move {
            tokio::time::sleep(Duration::from_secs(*seconds)).await;
            Ok::<_, std::convert::Infallible>(*piece)
        });
        let asking = axum::http::Request::post("/").header(header::CONTENT_TYPE, kind);
        form(asking.body(axum::body::Body::from_stream(pieces)).unwrap(), 100).await
    }

    #[tokio::test(start_paused = true)]
    async fn a_form_is_held_to_the_same() {
        let form = "application/x-www-form-urlencoded";
        let fields = form_after(form, &[(20, "line=a+b"), (29, "&line=%ff")]).await.unwrap();
        let line = |text: &str| ("line".to_owned(), text.to_owned());
        assert_eq!(fields, [line("a b"), line("\u{fffd}")]);
        let silent = form_after(form, &[(1, "line=a"), (31, "b")]).await;
        assert_eq!(silent, Err(Problem::TooSlow));
        let long = form_after(
            form,
            &[
                (0, "line=012345678901234567890123456789012345678901234567890"),
                (0, "01234567890123456789012345678901234567890123456789"),
            ],
        )
        .await;
        assert_eq!(long, Err(Problem::TooLarge));
        assert_eq!(form_after("text/plain", &[(0, "line=a")]).await, Err(Problem::Malformed));
    }
}
