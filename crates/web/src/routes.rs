//! The table of addresses, made from the list of pages, and what every answer carries. Bảng địa chỉ.

use std::sync::Arc;

use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, get, post};
use axum::{Extension, Router};

use crate::api::view::{HasView, View};
use crate::app::App;
use crate::caller::Caller;
use crate::log::Notice;
use crate::reply::{OfTheDisk, Reply};
use crate::returned;
use crate::server::Connection;
use crate::{api, as_of, assets, mentions, pages, trace, work};

/// Everything that can be asked of the web.
pub fn router(app: Arc<App>) -> Router {
    let router = table().router;
    let pages = router.clone().with_state(app.clone());
    router
        .layer(middleware::from_fn_with_state(pages, returned::form))
        .fallback(async || Reply::NotFound)
        .layer(middleware::from_fn(api::in_problems))
        .layer(middleware::from_fn(as_of::along))
        .layer(middleware::from_fn_with_state(app.clone(), mentions::name))
        .layer(middleware::from_fn(guard))
        .layer(middleware::from_fn_with_state(app.clone(), attend))
        .layer(middleware::from_fn(trace::trace))
        .layer(middleware::from_fn(work::marks_threads))
        .with_state(app)
}

/// Every address of the router as it is written there, such as `/units/{unit}/board`: what walks them all forgets none.
pub fn addresses() -> Vec<String> {
    table().addresses
}

/// The addresses that have a view, of those in [`addresses`].
pub fn views() -> Vec<String> {
    table().views.into_iter().map(|(address, _)| address).collect()
}

/// The same with what the description of the interface says of each.
pub(crate) fn described_views() -> Vec<(String, View)> {
    table().views
}

/// The router while it is written, and its addresses, which a router does not tell.
#[derive(Default)]
pub(crate) struct Table {
    router: Router<Arc<App>>,
    addresses: Vec<String>,
    views: Vec<(String, View)>,
}

impl Table {
    pub(crate) fn route(mut self, address: &str, methods: MethodRouter<Arc<App>>) -> Table {
        self.addresses.push(address.to_owned());
        self.router = self.router.route(address, methods);
        self
    }

    /// The address of a page that has a view.
    pub(crate) fn view(mut self, address: &str, view: View, methods: MethodRouter<Arc<App>>) -> Table {
        self.views.push((address.to_owned(), view));
        self.route(address, methods.layer(Extension(HasView)))
    }
}

fn table() -> Table {
    let table = pages::ALL.iter().fold(Table::default(), |table, page| (page.add)(table));
    table
        .route("/api", get(api::page::show))
        .route("/api/openapi.json", get(api::described))
        .route("/api/names", post(api::kept::name).layer(DefaultBodyLimit::max(api::LARGEST)))
        .route("/api/texts", post(api::kept::text).layer(DefaultBodyLimit::max(api::kept::LARGEST_TEXT)))
        .route("/api/acts", post(api::submit).layer(DefaultBodyLimit::max(api::LARGEST)))
        .route("/units/{unit}/congress/mentions", post(mentions::told))
        .route("/assets/{version}/{*name}", get(assets::get))
}

/// What is sent before anybody has signed in is a few words.
pub(crate) fn small() -> DefaultBodyLimit {
    DefaultBodyLimit::max(16 << 10)
}

/// What a browser must not do with our pages: run or load anything that is not ours, be framed, guess types, tell other
/// sites where it was.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
                      connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// What a page may use of the machine that shows it.
const PERMISSIONS: &str =
    "camera=(self), fullscreen=(self), geolocation=(), microphone=(), payment=(), usb=()";

/// What a script says of a form that it sends: it wants an act or nothing, and is told where to go on to.
pub(crate) const SENDING: &str = "x-daihoi-sending";

pub(crate) async fn guard(request: Request, next: Next) -> Response {
    let is_sending = request.headers().contains_key(SENDING);
    let connection = Connection::of(request.extensions()).cloned();
    let mut response = next.run(request).await;
    // The page saw half a body; the answer says that the body came too slowly.
    if connection.is_some_and(|connection| connection.was_slow()) {
        response = Reply::TooSlow.into_response();
        response.extensions_mut().insert(CameTooSlowly);
        response.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
    }
    // A script cannot see where an answer leads on to, only where it ends: it is told instead of being led.
    if is_sending && let Some(to) = response.headers_mut().remove(header::LOCATION) {
        *response.status_mut() = StatusCode::NO_CONTENT;
        response.headers_mut().insert("x-daihoi-to", to);
    }
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY));
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    // Nothing of ours is opened beside, drawn into or read by the page of another site, and no page needs more of a machine
    // than the camera that reads badges.
    let own = HeaderValue::from_static("same-origin");
    headers.insert(HeaderName::from_static("cross-origin-opener-policy"), own.clone());
    headers.insert(HeaderName::from_static("cross-origin-resource-policy"), own);
    headers.insert(HeaderName::from_static("permissions-policy"), HeaderValue::from_static(PERMISSIONS));
    // A page is somebody's: it is not kept where the next person at the same machine would find it.
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}

/// Set beside an answer to a body that was ended, for the log.
#[derive(Clone, Copy)]
struct CameTooSlowly;

/// What concerns the connection and the machine, whatever was asked: a browser that came by TLS stays with it for a year, and the
/// operator reads of a full disk.
async fn attend(State(app): State<Arc<App>>, caller: Caller, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    if caller.by_tls {
        let year = HeaderValue::from_static("max-age=31536000");
        response.headers_mut().insert(header::STRICT_TRANSPORT_SECURITY, year);
    }
    let log = &app.defences.log;
    if response.extensions().get::<CameTooSlowly>().is_some() {
        log.note_from(Notice::TooSlow, caller.address);
    }
    if response.extensions().get::<OfTheDisk>().is_some() {
        app.notes_the_disk();
    }
    response
}
