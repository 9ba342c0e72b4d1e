//! Listening. Máy chủ.
//!
//! hyper serves connections with small buffers: a board on a wall keeps its connection open all day, and
//! thousands of connections must fit beside the record on a small machine.

mod connections;
mod timed;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::extract::Request;
use hyper::body::{Body as _, Incoming};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tower::ServiceExt;

use crate::app::{App, Config};
use crate::defences::Limits;
use crate::routes;

pub(crate) use connections::Connection;
use connections::Connections;
use timed::{TimedAnswer, TimedBody, TimedStream};

/// The smallest buffer that hyper accepts; the head of a request must fit in it.
const BUFFER_BYTES: usize = 8 * 1024;

/// How often a failure to accept is reported.
const COMPLAINS_EVERY: Duration = Duration::from_secs(1);

/// How long to wait after accepting fails.
const RESTS: Duration = Duration::from_millis(20);

/// Serves a record at an address until `stop` completes.
pub async fn serve(config: Config, stop: impl Future<Output = ()>) -> std::io::Result<()> {
    let listener = TcpListener::bind(config.listen).await?;
    serve_on(listener, App::open(&config), stop).await
}

/// Serves on a listener that is already open.
pub async fn serve_on(
    listener: TcpListener,
    app: Arc<App>,
    stop: impl Future<Output = ()>,
) -> std::io::Result<()> {
    let limits = app.defences.limits;
    serve_within(listener, routes::router(app), limits, stop).await
}

/// Serves any of our routers on a listener that is already open.
pub async fn serve_router(
    listener: TcpListener,
    router: axum::Router,
    stop: impl Future<Output = ()>,
) -> std::io::Result<()> {
    serve_within(listener, router, Limits::default(), stop).await
}

async fn serve_within(
    listener: TcpListener,
    router: axum::Router,
    limits: Limits,
    stop: impl Future<Output = ()>,
) -> std::io::Result<()> {
    let connections = Arc::new(Connections::new(limits));
    let mut stop = std::pin::pin!(stop);
    let mut complained: Option<Instant> = None;
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = &mut stop => break,
        };
        match accepted {
            Ok((stream, peer)) => {
                // If there is no room for one more, the connection that has been silent longest ends; if none
                // is silent, the new one does.
                if let Some(connection) = connections.enter(peer) {
                    tokio::spawn(serve_connection(stream, connection, router.clone(), limits));
                }
            }
            // Usually too many open files. Silent connections are ended to make room, and the listener
            // continues.
            Err(error) => {
                let made_room = connections.end_most_silent();
                if complained.is_none_or(|last| last.elapsed() > COMPLAINS_EVERY) {
                    complained = Some(Instant::now());
                    tracing::warn!("cannot accept a connection: {error}; ended a silent one: {made_room}");
                }
                tokio::time::sleep(RESTS).await;
            }
        }
    }
    drop(listener);
    let until = Instant::now() + limits.farewell;
    while connections.answering() > 0 && Instant::now() < until {
        tokio::time::sleep(RESTS).await;
    }
    Ok(())
}

async fn serve_connection(
    stream: TcpStream,
    connection: Arc<Connection>,
    router: axum::Router,
    limits: Limits,
) {
    let _ = stream.set_nodelay(true);
    let _leaves = connections::Leaves(connection.clone());
    let answering = connection.clone();
    let service = hyper::service::service_fn(move |request: Request<Incoming>| {
        let connection = answering.clone();
        let busy = connection.answers();
        let mut request = match request.body().is_end_stream() {
            true => request.map(axum::body::Body::new),
            false => {
                request.map(|body| axum::body::Body::new(TimedBody::new(body, connection.clone(), limits)))
            }
        };
        request.extensions_mut().insert(connection.clone());
        let answer = router.clone().oneshot(request);
        async move {
            let answer = answer.await;
            drop(busy);
            answer.map(|answer| answer.map(|body| TimedAnswer::new(body, connection)))
        }
    });
    let served = hyper::server::conn::http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.head)
        .max_buf_size(BUFFER_BYTES)
        .serve_connection(TimedStream::new(TokioIo::new(stream), limits.answer), service);
    // A browser that closes the connection early is not an error.
    tokio::select! {
        served = served => drop(served),
        () = connection.ended() => {}
    }
}

impl Connection {
    /// The connection that a request came on; none in a test without a network.
    pub(crate) fn of(extensions: &axum::http::Extensions) -> Option<&Arc<Connection>> {
        extensions.get::<Arc<Connection>>()
    }

    /// The address of the peer.
    pub(crate) fn peer(&self) -> SocketAddr {
        self.peer
    }
}
