//! A connection that knows when it has nothing to do: what was asked was read to its end, what was answered is sent. It breaks off
//! where the other end takes nothing of an answer for too long. Knows no request and no answer.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody};
use axum::http::{Request, Response};
use hyper::body::{Frame, SizeHint};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::{Sleep, sleep};

/// The connection.
#[derive(Debug)]
pub struct Watched {
    stream: TcpStream,
    /// What was read of the next request together with the last.
    ahead: Bytes,
    exchange: Arc<Exchange>,
    /// How long the other end may take nothing.
    stalled_max: Duration,
    /// Runs while it does.
    stalled: Option<Pin<Box<Sleep>>>,
}

/// How far the request is that was begun last, and its answer.
#[derive(Debug, Default)]
pub struct Exchange {
    /// A request was read to its end. Before the first there was none.
    was_asked: AtomicBool,
    was_answered: AtomicBool,
    /// The other end takes nothing at the moment.
    is_stuck: AtomicBool,
}

impl Watched {
    pub fn new(stream: TcpStream, stalled_max: Duration) -> Self {
        let (ahead, exchange) = (Bytes::new(), Arc::default());
        Self { stream, ahead, exchange, stalled_max, stalled: None }
    }

    /// The same connection, for whoever comes next.
    pub fn with_read_ahead(self, ahead: Bytes) -> Self {
        Self { ahead, exchange: Arc::default(), ..self }
    }

    pub fn exchange(&self) -> Arc<Exchange> {
        Arc::clone(&self.exchange)
    }

    /// Waits until there is something to read, be it that the other end left.
    pub async fn readable(&self) -> io::Result<()> {
        if self.ahead.is_empty() { self.stream.readable().await } else { Ok(()) }
    }

    pub fn into_stream(self) -> TcpStream {
        self.stream
    }

    /// Notes what became of writing. Whatever the other end takes gives it all its time again.
    fn wrote(
        &mut self,
        written: Poll<io::Result<usize>>,
        context: &mut Context<'_>,
    ) -> Poll<io::Result<usize>> {
        self.exchange.is_stuck.store(written.is_pending(), Ordering::Relaxed);
        if written.is_ready() {
            self.stalled = None;
            return written;
        }
        let stalled_max = self.stalled_max;
        let stalled = self.stalled.get_or_insert_with(|| Box::pin(sleep(stalled_max)));
        stalled.as_mut().poll(context).map(|()| Err(io::ErrorKind::TimedOut.into()))
    }
}

impl Exchange {
    /// Notes that a request begins, and when it was read to its end.
    pub fn begin<B>(this: &Arc<Self>, request: Request<B>) -> Request<Body>
    where
        B: HttpBody<Data = Bytes> + Send + Unpin + 'static,
        B::Error: Into<axum::BoxError>,
    {
        this.was_answered.store(false, Ordering::Relaxed);
        this.was_asked.store(request.body().is_end_stream(), Ordering::Relaxed);
        let exchange = Arc::clone(this);
        request.map(|body| Body::new(Asked { body, exchange }))
    }

    /// Notes when the answer was taken to be sent, to its end.
    pub fn end_with(this: Arc<Self>, response: Response<Body>) -> Response<Answered> {
        response.map(|body| Answered { body, exchange: this })
    }

    /// Whether a request was read and answered, and nothing of either is left.
    pub fn is_over(&self) -> bool {
        let Self { was_asked, was_answered, is_stuck } = self;
        let holds = |it: &AtomicBool| it.load(Ordering::Relaxed);
        holds(was_asked) && holds(was_answered) && !holds(is_stuck)
    }
}

/// What is asked, on its way in.
struct Asked<B> {
    body: B,
    exchange: Arc<Exchange>,
}

impl<B: HttpBody + Unpin> HttpBody for Asked<B> {
    type Data = B::Data;
    type Error = B::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<B::Data>, B::Error>>> {
        let polled = Pin::new(&mut self.body).poll_frame(context);
        if matches!(polled, Poll::Ready(None)) || self.body.is_end_stream() {
            self.exchange.was_asked.store(true, Ordering::Relaxed);
        }
        polled
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// An answer, on its way out. Who sends it lets go of it once all of it is taken over.
pub struct Answered {
    body: Body,
    exchange: Arc<Exchange>,
}

impl Drop for Answered {
    fn drop(&mut self) {
        self.exchange.was_answered.store(true, Ordering::Relaxed);
    }
}

impl HttpBody for Answered {
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

impl AsyncRead for Watched {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.ahead.is_empty() {
            return Pin::new(&mut self.stream).poll_read(context, into);
        }
        let count = self.ahead.len().min(into.remaining());
        into.put_slice(&self.ahead.split_to(count));
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Watched {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.wrote(written, context)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        pieces: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let written = Pin::new(&mut self.stream).poll_write_vectored(context, pieces);
        self.wrote(written, context)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
