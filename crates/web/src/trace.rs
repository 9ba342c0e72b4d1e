//! Each request in the log: its number, address, answer and time. Mỗi yêu cầu trong nhật ký.
//!
//! The address is the router's (`/units/{unit}/board`): what was asked in it, and the query after it, may
//! name people and is never logged.

use std::time::Instant;

use axum::extract::{MatchedPath, Request};
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;
use tracing::Instrument as _;
use uuid::Uuid;

/// Names a request in its answer and in every line of the log that it caused.
pub(crate) const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Gives a request its number and logs its answer: a failure of ours as an error, all else for those who ask
/// for details.
pub(crate) async fn trace(request: Request, next: Next) -> Response {
    let id = Uuid::now_v7();
    let address = request.extensions().get::<MatchedPath>().map_or("none", MatchedPath::as_str);
    let span = tracing::info_span!("request", %id, method = %request.method(), address);
    let asked = Instant::now();
    let mut response = next.run(request).instrument(span.clone()).await;
    let (status, ms) = (response.status().as_u16(), asked.elapsed().as_millis());
    span.in_scope(|| match response.status().is_server_error() {
        true => tracing::error!(status, ms, "answered"),
        false => tracing::debug!(status, ms, "answered"),
    });
    if let Ok(id) = HeaderValue::try_from(id.to_string()) {
        response.headers_mut().insert(REQUEST_ID, id);
    }
    response
}
