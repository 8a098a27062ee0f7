//! One connection, as HTTP: how long its head may be, and how long it may be silent. Knows no address and no session.

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

use super::places::Place;
use super::stream;

/// Bytes of a request's head: four times as much as browsers send. It has a hundred lines at most.
const HEAD_BYTES_MAX: usize = 16 * 1024;
/// Bytes of a body, or of an answer, that a connection holds at once.
const BUFFER_BYTES_MAX: usize = 64 * 1024;

/// Serves a connection until its other end leaves it, is silent for so long where a head should come, or the server stops
/// and what runs has ended.
pub async fn serve(
    stream: TcpStream,
    peer: SocketAddr,
    router: Router,
    silence_max: Duration,
    stopping: watch::Receiver<bool>,
    place: Place,
) {
    if let Err(error) = stream.set_nodelay(true) {
        tracing::debug!(%error, "small answers wait for each other");
    }
    match serve_requests(stream, peer, router, silence_max, stopping).await {
        Ok(None) => {}
        // In a task of its own, which takes no more memory than that needs.
        Ok(Some((stream, response))) => drop(tokio::spawn(async move {
            if let Err(error) = stream::send(stream, response).await {
                tracing::debug!(%error, "a stream broke off");
            }
            drop(place);
        })),
        // Of the network, or of who is at the other end: nothing of ours.
        Err(error) => tracing::debug!(%error, "a connection broke off"),
    }
}

/// Answers requests until the connection ends, or an answer has no end: that is left to do, on a connection that holds
/// nothing else any more.
async fn serve_requests(
    stream: TcpStream,
    peer: SocketAddr,
    router: Router,
    silence_max: Duration,
    mut stopping: watch::Receiver<bool>,
) -> hyper::Result<Option<(TcpStream, Response<Body>)>> {
    let endless = Arc::new(Mutex::new(None));
    let (router, found) = (TowerToHyperService::new(router), Arc::clone(&endless));
    let service = service_fn(move |mut request: hyper::Request<Incoming>| {
        request.extensions_mut().insert(ConnectInfo(peer));
        let (method, found) = (request.method().clone(), Arc::clone(&found));
        let answered = router.call(request);
        Box::pin(async move {
            let response = answered.await?;
            if stream::is_endless(&method, &response) {
                found.lock().unwrap_or_else(PoisonError::into_inner).replace(response);
                // The connection is taken from here, and this with it.
                return std::future::pending().await;
            }
            Ok::<_, Infallible>(response)
        })
    });
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new())
        .header_read_timeout(silence_max)
        .max_header_size(HEAD_BYTES_MAX)
        .max_buf_size(BUFFER_BYTES_MAX);
    let mut connection = http.serve_connection(TokioIo::new(stream), service);
    let mut is_told = false;
    loop {
        let told = async { drop(stopping.wait_for(|is_stopping| *is_stopping).await) };
        let served = poll_fn(|context| {
            if let Poll::Ready(served) = Pin::new(&mut connection).poll(context) {
                return Poll::Ready(served.map(|()| None));
            }
            match endless.lock().unwrap_or_else(PoisonError::into_inner).take() {
                Some(response) => Poll::Ready(Ok(Some(response))),
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
        return Ok(served.map(|response| (connection.into_parts().io.into_inner(), response)));
    }
}
