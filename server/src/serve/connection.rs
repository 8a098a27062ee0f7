//! One connection, as HTTP: how long its head may be, how long it may be silent, and how long nothing of an answer may be taken.
//! Between two requests it holds nothing but itself. Knows no address and no session.

use std::convert::Infallible;
use std::future::poll_fn;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Poll;
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::Response;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{Service, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::time::timeout;

use super::places::Place;
use super::stream;
use super::watched::{Exchange, Watched};

/// Bytes of a request's head: four times as much as browsers send. It has a hundred lines at most.
const HEAD_BYTES_MAX: usize = 16 * 1024;
/// Bytes of a body, or of an answer, that a connection holds at once.
const BUFFER_BYTES_MAX: usize = 64 * 1024;

/// How long the other end is waited for.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    /// Where a head should come, from its first byte to its last.
    pub silence_max: Duration,
    /// Where it takes nothing of an answer.
    pub stalled_max: Duration,
}

/// What became of a connection.
enum Served {
    /// It ended, or is to.
    Ended,
    /// Everything was answered and sent. What may come next is held by nobody.
    Idle(Watched),
    /// An answer has no end: that is left to do, on a connection that holds nothing else any more.
    Endless(TcpStream, Response<Body>),
}

/// Serves a connection until its other end leaves it or wears out our patience, or the server stops and what runs has ended.
pub async fn serve(
    stream: TcpStream,
    peer: SocketAddr,
    router: Router,
    Patience { silence_max, stalled_max }: Patience,
    mut stopping: watch::Receiver<bool>,
    place: Place,
) {
    if let Err(error) = stream.set_nodelay(true) {
        tracing::debug!(%error, "small answers wait for each other");
    }
    let mut watched = Watched::new(stream, stalled_max);
    loop {
        // On the heap, so that a connection on which nothing happens does not take the room of one that is served.
        let serving = serve_requests(watched, peer, router.clone(), silence_max, stopping.clone());
        match Box::pin(serving).await {
            Ok(Served::Ended) => return,
            Ok(Served::Idle(idle)) => watched = idle,
            // In a task of its own, which takes no more memory than that needs.
            Ok(Served::Endless(stream, response)) => {
                tokio::spawn(async move {
                    if let Err(error) = stream::send(stream, response, stalled_max).await {
                        tracing::debug!(%error, "a stream broke off");
                    }
                    drop(place);
                });
                return;
            }
            // Of the network, or of who is at the other end: nothing of ours.
            Err(error) => return tracing::debug!(%error, "a connection broke off"),
        }
        let is_asked = tokio::select! {
            asked = timeout(silence_max, watched.readable()) => asked.is_ok_and(|asked| asked.is_ok()),
            _ = stopping.wait_for(|is_stopping| *is_stopping) => false,
        };
        if !is_asked {
            return;
        }
    }
}

/// Answers requests until the connection ends, has nothing to do, or an answer has no end.
async fn serve_requests(
    watched: Watched,
    peer: SocketAddr,
    router: Router,
    silence_max: Duration,
    mut stopping: watch::Receiver<bool>,
) -> hyper::Result<Served> {
    let (endless, exchange) = (Arc::new(Mutex::new(None)), watched.exchange());
    let (router, found, begun) =
        (TowerToHyperService::new(router), Arc::clone(&endless), Arc::clone(&exchange));
    let service = service_fn(move |mut request: hyper::Request<Incoming>| {
        request.extensions_mut().insert(ConnectInfo(peer));
        let (method, found) = (request.method().clone(), Arc::clone(&found));
        let (request, exchange) = (Exchange::begin(&begun, request), Arc::clone(&begun));
        let answered = router.call(request);
        Box::pin(async move {
            let response = answered.await?;
            if stream::is_endless(&method, &response) {
                found.lock().unwrap_or_else(PoisonError::into_inner).replace(response);
                // The connection is taken from here, and this with it.
                return std::future::pending().await;
            }
            Ok::<_, Infallible>(Exchange::end_with(exchange, response))
        })
    });
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new())
        .header_read_timeout(silence_max)
        .max_header_size(HEAD_BYTES_MAX)
        .max_buf_size(BUFFER_BYTES_MAX);
    let mut connection = http.serve_connection(TokioIo::new(watched), service);
    let mut is_told = false;
    loop {
        let told = async { drop(stopping.wait_for(|is_stopping| *is_stopping).await) };
        let served = poll_fn(|context| {
            if let Poll::Ready(served) = Pin::new(&mut connection).poll(context) {
                return Poll::Ready(served.map(|()| Some(None)));
            }
            match endless.lock().unwrap_or_else(PoisonError::into_inner).take() {
                Some(response) => Poll::Ready(Ok(Some(Some(response)))),
                None if exchange.is_over() && !is_told => Poll::Ready(Ok(None)),
                None => Poll::Pending,
            }
        });
        let served = tokio::select! {
            served = served => served?,
            () = told, if !is_told => {
                is_told = true;
                Pin::new(&mut connection).graceful_shutdown();
                continue;
            }
        };
        let parts = || connection.into_parts();
        return Ok(match served {
            Some(None) => Served::Ended,
            Some(Some(response)) => {
                Served::Endless(parts().io.into_inner().into_stream(), response)
            }
            None => {
                let parts = parts();
                Served::Idle(parts.io.into_inner().with_read_ahead(parts.read_buf))
            }
        });
    }
}
