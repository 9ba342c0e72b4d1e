//! The work of a station: its machine is redirected to its one page. Việc của trạm.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use congress::elections::Stage;
use congress::stations::Kind;

use super::Addresses;
use super::elections::office_words;
use crate::app::{self, App};
use crate::page::{Link, Page, unit_path};
use crate::pages::tellers;
use crate::reply::{Reply, html};
use crate::viewer::{RequestInfo, Viewer};

/// Its addresses.
pub(super) const ADDRESSES: Addresses = Addresses::of(|table| table.route("/station", get(show)));

#[derive(Template)]
#[template(path = "station.html")]
struct Waiting {
    page: Page,
    name: String,
    live_path: String,
    desks: Vec<Link>,
    tellers: String,
}

/// `GET /station`: a check-in desk and a screen have one page each; a counting station goes to the open box,
/// or waits here for one.
pub(crate) async fn show(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    viewer: Viewer,
    headers: HeaderMap,
) -> Result<Response, Reply> {
    let station = viewer.station.as_ref().ok_or(Reply::NotFound)?;
    let congress = format!("{}/congress", unit_path(&station.unit));
    match station.kind {
        Kind::Door => return Ok(Reply::Redirect(format!("{congress}/floor")).into_response()),
        Kind::Screen => return Ok(Reply::Redirect(format!("{congress}/floor/screen")).into_response()),
        Kind::Counting => {}
    }
    let of = (station.cycle.as_str(), &station.unit);
    let is_manned = app
        .read(|state, _| !congress::stations::tellers_at(state, viewer.actor(), of, viewer.today).is_empty());
    if !is_manned {
        let tellers = tellers::path_of(&station.unit);
        if headers.contains_key("hx-request") {
            return Ok([("hx-redirect", tellers)].into_response());
        }
        return Ok(Reply::Redirect(tellers).into_response());
    }
    let (page, name, offices, seq) = app.read(|state, seq| {
        let unit = state.units.find(&station.unit);
        let open = unit.into_iter().flat_map(|unit| state.elections.at(&station.cycle, unit));
        let open = open.filter(|election| election.stage() == Stage::Counting);
        let offices: Vec<_> = open.map(|election| election.office).collect();
        let page = Page::of(state, &info, &viewer, station.name.clone());
        (page, app::name_of(state, &station.unit), offices, seq)
    });
    let desks: Vec<Link> = offices
        .into_iter()
        .map(|office| {
            let path = format!("{congress}/elections/{}/desk", office.name());
            Link::new(path, office_words(office, info.lang))
        })
        .collect();
    if let [desk] = &desks[..] {
        if headers.contains_key("hx-request") {
            // The whole page changes to the desk, not only its main part.
            return Ok([("hx-redirect", desk.href.clone())].into_response());
        }
        return Ok(Reply::Redirect(desk.href.clone()).into_response());
    }
    let live_path = format!("{}/board/live?after={seq}", unit_path(&station.unit));
    let tellers = tellers::path_of(&station.unit);
    Ok(html(Waiting { page, name, live_path, desks, tellers }))
}
