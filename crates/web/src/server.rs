//! Listening. Máy chủ.
//!
//! Connections are served by hyper with small buffers: a board on a wall keeps its connection open all day, and
//! thousands of them must fit beside the record on a small machine.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::extract::Request;
use axum::http::Extensions;
use hyper::body::Incoming;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tower::ServiceExt;

use crate::routes;
use crate::shop::{Config, Shop};

/// The least that hyper works with; a request's head must fit in it.
const BUFFER_BYTES: usize = 8 * 1024;

/// The address of whoever asks, for the brake on guessing passwords.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Peer(pub SocketAddr);

impl Peer {
    /// The address that a request came from.
    pub(crate) fn of(extensions: &Extensions) -> Option<SocketAddr> {
        extensions.get::<Peer>().map(|peer| peer.0)
    }
}

/// Serves a record at an address until `stop` completes.
pub async fn serve(config: Config, stop: impl Future<Output = ()>) -> std::io::Result<()> {
    let listener = TcpListener::bind(config.listen).await?;
    serve_on(listener, Shop::open(&config), stop).await
}

/// Serves on a listener that is already open.
pub async fn serve_on(
    listener: TcpListener,
    shop: Arc<Shop>,
    stop: impl Future<Output = ()>,
) -> std::io::Result<()> {
    serve_router(listener, routes::router(shop), stop).await
}

/// Serves any of our routers on a listener that is already open.
pub async fn serve_router(
    listener: TcpListener,
    router: axum::Router,
    stop: impl Future<Output = ()>,
) -> std::io::Result<()> {
    let mut stop = std::pin::pin!(stop);
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            () = &mut stop => return Ok(()),
        };
        match accepted {
            Ok((stream, peer)) => {
                tokio::spawn(connection(stream, peer, router.clone()));
            }
            // Too many open files, mostly: those that are open go on, and a new one is tried again a little later.
            Err(error) => {
                eprintln!("web: cannot accept a connection: {error}");
                tokio::time::sleep(std::time::Duration::from_millis(50)).await;
            }
        }
    }
}

async fn connection(stream: TcpStream, peer: SocketAddr, router: axum::Router) {
    let _ = stream.set_nodelay(true);
    let service = hyper::service::service_fn(move |request: Request<Incoming>| {
        let mut request = request.map(axum::body::Body::new);
        request.extensions_mut().insert(Peer(peer));
        router.clone().oneshot(request)
    });
    let served = hyper::server::conn::http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(std::time::Duration::from_secs(30))
        .max_buf_size(BUFFER_BYTES)
        .serve_connection(TokioIo::new(stream), service)
        .await;
    // A browser that goes away in the middle is no news.
    drop(served);
}
