//! Time limits for bodies, answers and streams. Giới hạn thời gian của dữ liệu gửi và nhận.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody};
use hyper::body::{Frame, Incoming, SizeHint};
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::time::{Instant, Sleep, sleep_until};

use super::connections::Connection;
use crate::defences::Limits;

/// The error of a body that was too slow.
#[derive(Debug, thiserror::Error)]
#[error("the body of a request came too slowly")]
pub(super) struct TooSlow;

/// The body of a request, which must keep arriving.
pub(super) struct TimedBody {
    body: Incoming,
    connection: Arc<Connection>,
    limits: Limits,
    /// When it ends unless more data arrives; each byte extends it.
    until: Instant,
    waits: Option<Pin<Box<Sleep>>>,
}

impl TimedBody {
    pub(super) fn new(body: Incoming, connection: Arc<Connection>, limits: Limits) -> TimedBody {
        TimedBody { body, connection, limits, until: Instant::now() + limits.body, waits: None }
    }
}

impl HttpBody for TimedBody {
    type Data = Bytes;
    type Error = axum::BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::BoxError>>> {
        let this = &mut *self;
        if let Poll::Ready(frame) = Pin::new(&mut this.body).poll_frame(context) {
            this.connection.speaks();
            let bytes =
                frame.as_ref().and_then(|frame| frame.as_ref().ok()?.data_ref()).map_or(0, Bytes::len);
            this.until += Duration::from_secs_f64(bytes as f64 / f64::from(this.limits.body_rate.max(1)));
            // However much arrives at once, the wait for the rest is limited.
            this.until = this.until.min(Instant::now() + this.limits.body * 2);
            return Poll::Ready(frame.map(|frame| frame.map_err(Into::into)));
        }
        this.connection.falls_silent();
        let until = this.until;
        let waits = this.waits.get_or_insert_with(|| Box::pin(sleep_until(until)));
        if waits.deadline() != until {
            waits.as_mut().reset(until);
        }
        ready!(waits.as_mut().poll(context));
        this.connection.is_slow();
        Poll::Ready(Some(Err(TooSlow.into())))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        HttpBody::size_hint(&self.body)
    }
}

/// The body of an answer: when it ends, its connection is idle.
pub(super) struct TimedAnswer {
    body: Body,
    connection: Arc<Connection>,
}

impl TimedAnswer {
    pub(super) fn new(body: Body, connection: Arc<Connection>) -> TimedAnswer {
        connection.speaks();
        TimedAnswer { body, connection }
    }
}

impl Drop for TimedAnswer {
    fn drop(&mut self) {
        self.connection.falls_silent();
    }
}

impl HttpBody for TimedAnswer {
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

/// A stream whose peer must keep reading.
pub(super) struct TimedStream {
    stream: TokioIo<TcpStream>,
    patience: Duration,
    waits: Option<Pin<Box<Sleep>>>,
}

impl TimedStream {
    pub(super) fn new(stream: TokioIo<TcpStream>, patience: Duration) -> TimedStream {
        TimedStream { stream, patience, waits: None }
    }

    fn within<T>(&mut self, context: &mut Context<'_>, done: Poll<io::Result<T>>) -> Poll<io::Result<T>> {
        if done.is_ready() {
            self.waits = None;
            return done;
        }
        let patience = self.patience;
        let waits = self.waits.get_or_insert_with(|| Box::pin(tokio::time::sleep(patience)));
        ready!(waits.as_mut().poll(context));
        Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
    }
}

impl Read for TimedStream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl Write for TimedStream {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let done = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.within(context, done)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        parts: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let done = Pin::new(&mut self.stream).poll_write_vectored(context, parts);
        self.within(context, done)
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
