//! What the program records, what it keeps apart, and what of a demo is invented. Trang giới thiệu.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;

use super::Addresses;
use crate::app::App;
use crate::page::Page;
use crate::reply::{Reply, html};
use crate::viewer::{RequestInfo, Viewer};

/// Its address.
pub(super) const ADDRESSES: Addresses = Addresses::of(|table| table.route("/about", get(show)));

#[derive(Template)]
#[template(path = "about.html")]
struct AboutPage {
    page: Page,
    /// Whether the record is a demo, of which people and figures are invented.
    is_demo: bool,
    /// The parts of the page, each with the label of its heading and of its sentences.
    parts: [(&'static str, &'static [&'static str]); 4],
}

const PARTS: [(&str, &[&str]); 4] = [
    ("about-recorded", &["about-recorded-acts", "about-recorded-order", "about-recorded-check"]),
    ("about-apart", &["about-apart-names", "about-apart-files", "about-apart-erase"]),
    ("about-ballots", &["about-ballots-owner", "about-ballots-sums", "about-ballots-destroyed"]),
    ("about-not", &["about-not-health", "about-not-eligible", "about-not-sent"]),
];

/// `GET /about`: open to every reader, signed in or not.
pub(crate) async fn show(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Result<Viewer, Reply>,
) -> Result<Response, Reply> {
    let page = match viewer {
        Ok(viewer) => app.page(&info, &viewer, info.lang.text("about-title")),
        Err(_) => Page::open(&info, "about-title"),
    };
    Ok(html(AboutPage { page, is_demo: app.ledger.story().is_some(), parts: PARTS }))
}
