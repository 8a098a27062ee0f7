//! How long it may take until an answer begins: as long as what is brought for it comes fast enough, and a while after that.
//! Knows no resource. A body of which nothing comes any more is given up by who reads it.

use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use axum::body::{Body, HttpBody};
use axum::extract::Request;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use futures_util::TryStreamExt;
use tokio::time::{Instant, timeout_at};

use super::problem::Problem;

/// How long an answer may take to begin, beside the time in which its body came: what comes drop by drop ends, too.
const PATIENCE: Duration = Duration::from_mins(10);
/// Who brings a body no slower than this, counted from when they began, takes the time it takes. An eighth of the slowest line
/// that the app waits for.
const BYTES_PER_S_MIN: u64 = 512;

/// Gives up on a request whose body does not come, or that is not answered.
pub async fn in_time(request: Request, next: Next) -> Response {
    let coming = Arc::new(Coming::begin());
    let mut answer = pin!(next.run(coming.watch(request)));
    loop {
        let until = coming.until();
        match timeout_at(until, &mut answer).await {
            Ok(response) => return response,
            // More came meanwhile, and fast enough.
            Err(_) if coming.until() > until => {}
            Err(_) => return Problem::TooSlow.into_response(),
        }
    }
}

/// A body on its way in.
#[derive(Debug)]
struct Coming {
    begun: Instant,
    bytes: AtomicU64,
    /// Of the time since it began, what its bytes account for, in milliseconds.
    earned_ms: AtomicU64,
}

impl Coming {
    fn begin() -> Self {
        Self { begun: Instant::now(), bytes: AtomicU64::new(0), earned_ms: AtomicU64::new(0) }
    }

    /// The same request, of which each piece is counted as it comes.
    fn watch(self: &Arc<Self>, request: Request) -> Request {
        request.map(|body| {
            if body.is_end_stream() {
                return body;
            }
            let coming = Arc::clone(self);
            let pieces = body.into_data_stream();
            Body::from_stream(pieces.inspect_ok(move |piece| coming.came(piece.len() as u64)))
        })
    }

    /// Notes that so many bytes came. They account for the time they may take, and for no more than went by.
    fn came(&self, bytes: u64) {
        let bytes = self.bytes.fetch_add(bytes, Ordering::Relaxed) + bytes;
        let took_ms = u64::try_from(self.begun.elapsed().as_millis()).unwrap_or(u64::MAX);
        self.earned_ms.fetch_max(took_ms.min(bytes * 1_000 / BYTES_PER_S_MIN), Ordering::Relaxed);
    }

    /// When it is given up, if no more comes.
    fn until(&self) -> Instant {
        self.begun + Duration::from_millis(self.earned_ms.load(Ordering::Relaxed)) + PATIENCE
    }
}

#[cfg(test)]
mod tests {
    use axum::body::Bytes;
    use axum::http::StatusCode;
    use axum::routing::post;
    use axum::{Router, middleware};
    use futures_util::{StreamExt, stream};
    use tokio::time::sleep;
    use tower::ServiceExt;

    use super::*;
    use crate::http::body;
    use crate::sheet::read::FILE_BYTES_MAX;

    /// A body as a line brings it, and what is done with it.
    #[derive(Debug, Clone, Copy)]
    struct Brought {
        /// At once.
        first: usize,
        /// And then so many pieces of so many bytes, with so many seconds before each.
        pieces: usize,
        bytes: usize,
        seconds: u64,
        /// How long what reads it takes to answer after that.
        answer_s: u64,
    }

    /// What is answered, and after how many seconds.
    async fn ask(brought: Brought) -> (StatusCode, u64) {
        let Brought { first, pieces, bytes, seconds, answer_s } = brought;
        let later = stream::repeat(Bytes::from(vec![b' '; bytes])).take(pieces);
        let later = later.then(move |piece| async move {
            sleep(Duration::from_secs(seconds)).await;
            piece
        });
        let body = stream::iter([Bytes::from(vec![b' '; first])]).chain(later);
        let body = Body::from_stream(body.map(Ok::<_, std::convert::Infallible>));
        let read = move |request: Request| async move {
            body::file(request, usize::try_from(FILE_BYTES_MAX).unwrap()).await?;
            sleep(Duration::from_secs(answer_s)).await;
            Ok::<_, Problem>(())
        };
        let router = Router::new().route("/", post(read)).layer(middleware::from_fn(in_time));
        let begun = Instant::now();
        let response = router.oneshot(Request::post("/").body(body).unwrap()).await.unwrap();
        (response.status(), begun.elapsed().as_secs())
    }

    const MEBIBYTE: usize = 1024 * 1024;
    /// A byte at once, and nothing to do with it.
    const PIECES: Brought = Brought { first: 1, pieces: 0, bytes: 0, seconds: 1, answer_s: 0 };

    #[tokio::test(start_paused = true)]
    async fn who_goes_on_bringing_something_is_not_cut_off() {
        let file = usize::try_from(FILE_BYTES_MAX).unwrap();
        for (line, brought, took_s) in [
            ("a round on 50 kbit/s", Brought { pieces: 167, bytes: 6_250, ..PIECES }, 167),
            (
                "the largest file on 50 kbit/s",
                Brought { pieces: file / 6_250, bytes: 6_250, ..PIECES },
                1_677,
            ),
            (
                "a round on 8 kbit/s",
                Brought { pieces: MEBIBYTE / 1_024 - 1, bytes: 1_024, ..PIECES },
                1_023,
            ),
            (
                "a line that stands still between two pieces",
                Brought { pieces: 63, bytes: 16 * 1_024, seconds: 25, ..PIECES },
                1_575,
            ),
            (
                "a slow line, and then a slow answer",
                Brought { pieces: 900, bytes: 1_024, answer_s: 599, ..PIECES },
                1_499,
            ),
        ] {
            assert_eq!(ask(brought).await, (StatusCode::OK, took_s), "{line}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn what_comes_drop_by_drop_ends_and_so_does_what_is_not_answered() {
        let drops = Brought { pieces: 100_000, bytes: 1, seconds: 20, ..PIECES };
        for (line, brought, took_s) in [
            ("a byte, and 20 seconds later another", drops, 600),
            ("a hundred bytes each second", Brought { bytes: 100, seconds: 1, ..drops }, 745),
            ("much at once, and then drops", Brought { first: 100 * 1_024, ..drops }, 800),
            ("silence", Brought { seconds: 31, ..drops }, 30),
            ("no answer", Brought { answer_s: 100_000, ..PIECES }, 600),
            (
                "no answer to what came slowly",
                Brought { pieces: 900, bytes: 1_024, answer_s: 100_000, ..PIECES },
                1_500,
            ),
            (
                "no answer to what came at once",
                Brought { first: MEBIBYTE, answer_s: 100_000, ..PIECES },
                600,
            ),
        ] {
            assert_eq!(ask(brought).await, (StatusCode::REQUEST_TIMEOUT, took_s), "{line}");
        }
    }
}
