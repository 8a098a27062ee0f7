//! What one visitor has asked and not yet been answered, to the last byte: so many at once, however it came here. A proxy has as
//! many connections to us as it likes, and one visitor could have all of them. A line for news has limits of its own.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::body::{Body, Bytes, HttpBody};
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use hyper::body::{Frame, SizeHint};

use super::Server;
use super::address::Address;
use super::events;
use super::of_one::Taken;
use super::problem::Problem;

/// Requests of one visitor, or of all behind one address, at once: half of what they may have in connections.
pub const OF_ONE_MAX: usize = 256;

/// Declines what is asked beyond that.
pub async fn so_many(State(server): State<Arc<Server>>, request: Request, next: Next) -> Response {
    let of = Address::behind_proxies(&server.proxies, request.extensions(), request.headers());
    let Some(visitor) = of else { return next.run(request).await };
    let Some(taken) = server.limits.running.take(visitor) else {
        return Problem::TooManyAtOnce.into_response();
    };
    let response = next.run(request).await;
    if events::is_line(&response) {
        return response;
    }
    response.map(|body| Body::new(Running { body, _taken: taken }))
}

/// An answer on its way. Whoever sends it lets go of it once all of it is taken over.
struct Running {
    body: Body,
    _taken: Taken,
}

impl HttpBody for Running {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        Pin::new(&mut self.body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
