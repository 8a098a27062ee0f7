//! An answer without an end, such as a stream of events, on a connection of its own: what HTTP keeps for the next request of
//! a connection is most of what a phone that listens takes, and after this answer there is none. Knows not what is told.

use std::io;
use std::time::{Duration, SystemTime};

use axum::body::Body;
use axum::http::header::{CONNECTION, DATE};
use axum::http::{Method, Response};
use futures_util::StreamExt;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

use crate::http::is_line;

/// Whether an answer to this method has no end.
pub fn is_endless(method: &Method, response: &Response<Body>) -> bool {
    method == Method::GET && is_line(response)
}

/// Sends an answer piece by piece, until it ends, the other end leaves, or does not take a piece in this time.
pub async fn send(
    mut stream: TcpStream,
    response: Response<Body>,
    stalled_max: Duration,
) -> io::Result<()> {
    write(&mut stream, &head(&response), stalled_max).await?;
    let mut pieces = response.into_body().into_data_stream();
    loop {
        let piece = tokio::select! {
            piece = pieces.next() => piece,
            left = left(&stream) => return left,
        };
        match piece {
            Some(piece) => {
                write(&mut stream, &piece.map_err(io::Error::other)?, stalled_max).await?;
            }
            None => return stream.shutdown().await,
        }
    }
}

/// Its length is told by its end.
fn head(response: &Response<Body>) -> Vec<u8> {
    let (status, date) = (response.status(), httpdate::fmt_http_date(SystemTime::now()));
    let first = format!("HTTP/1.1 {status}\r\n{CONNECTION}: close\r\n{DATE}: {date}\r\n");
    let mut head = first.into_bytes();
    for (name, value) in response.headers() {
        let line = [name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"];
        line.iter().for_each(|part| head.extend_from_slice(part));
    }
    head.extend_from_slice(b"\r\n");
    head
}

async fn write(stream: &mut TcpStream, bytes: &[u8], stalled_max: Duration) -> io::Result<()> {
    let written = tokio::time::timeout(stalled_max, stream.write_all(bytes)).await;
    written.map_err(|_| io::Error::from(io::ErrorKind::TimedOut))?
}

/// Waits until the other end has gone. What it still says is for nobody.
async fn left(stream: &TcpStream) -> io::Result<()> {
    let mut said = [0; 64];
    loop {
        stream.readable().await?;
        match stream.try_read(&mut said) {
            Ok(0) => return Ok(()),
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            Err(error) => return Err(error),
        }
    }
}
