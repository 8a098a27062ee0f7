//! One connection, as HTTP: how long its head may be, and how long it may be silent. Knows no address and no session.

use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use axum::extract::ConnectInfo;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{Service, service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpStream;
use tokio::sync::watch;

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
    mut stopping: watch::Receiver<bool>,
) {
    if let Err(error) = stream.set_nodelay(true) {
        tracing::debug!(%error, "small answers wait for each other");
    }
    let router = TowerToHyperService::new(router);
    let service = service_fn(move |mut request: hyper::Request<Incoming>| {
        request.extensions_mut().insert(ConnectInfo(peer));
        router.call(request)
    });
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new())
        .header_read_timeout(silence_max)
        .max_header_size(HEAD_BYTES_MAX)
        .max_buf_size(BUFFER_BYTES_MAX);
    let mut connection = std::pin::pin!(http.serve_connection(TokioIo::new(stream), service));
    let told = async { drop(stopping.wait_for(|is_stopping| *is_stopping).await) };
    let served = tokio::select! {
        served = connection.as_mut() => served,
        () = told => {
            connection.as_mut().graceful_shutdown();
            connection.await
        }
    };
    if let Err(error) = served {
        // Of the network, or of who is at the other end: nothing of ours.
        tracing::debug!(%error, "a connection broke off");
    }
}
