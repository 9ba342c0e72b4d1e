//! Finding a unit by a few letters, with or without marks. Tìm đơn vị.

use crate::api::WantsJson;
use axum::Json;
use axum::response::IntoResponse;
use axum::routing::get;
use congress::units::UnitIndex;
use congress::views;
use std::sync::Arc;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use congress::permits::Act;
use serde::Deserialize;

use super::Addresses;
use crate::app::App;
use crate::page::{Page, unit_path};
use crate::reply::{Reply, html};
use crate::viewer::{RequestInfo, Viewer};

/// Its addresses.
pub(super) const ADDRESSES: Addresses = Addresses::of(|table| table.route("/units", get(search)));

/// The search text, and how many names the earlier pages have shown.
#[derive(Deserialize)]
pub(crate) struct Search {
    #[serde(default)]
    q: String,
    #[serde(default)]
    after: usize,
}

#[derive(Template)]
#[template(path = "units.html")]
struct Units {
    page: Page,
    q: String,
    found: Vec<Found>,
    count: usize,
    next: Option<String>,
}

struct Found {
    href: String,
    name: String,
    code: String,
    kind: String,
    parent: String,
    ended: Option<String>,
}

/// Units on one page.
const ON_A_PAGE: usize = 50;

/// `GET /units?q=dong hung`
pub(crate) async fn search(
    State(app): State<Arc<App>>,
    info: RequestInfo,
    WantsJson(wants_json): WantsJson,
    viewer: Viewer,
    Query(search): Query<Search>,
) -> Result<Response, Reply> {
    let lang = info.lang;
    let after = search.after.saturating_add(ON_A_PAGE);
    let next_of = |count: usize| {
        (after < count).then(|| format!("/units?q={}&after={after}", crate::reply::encoded(&search.q)))
    };
    if wants_json {
        return Ok(Json(app.read(|state, _| {
            let fitting = fitting(state, &viewer, &search.q);
            let page = fitting.iter().skip(search.after).take(ON_A_PAGE);
            let may_see = |unit| viewer.may(state, Act::Look, unit);
            let units = page.map(|unit| views::unit(state, *unit, viewer.today, &may_see)).collect();
            views::UnitPage { count: fitting.len(), units, next: next_of(fitting.len()) }
        }))
        .into_response());
    }
    let (found, count): (Vec<Found>, usize) = app.read(|state, _| {
        let units = &state.units;
        let fitting = fitting(state, &viewer, &search.q);
        let count = fitting.len();
        let page = fitting.into_iter().skip(search.after).take(ON_A_PAGE).map(|at| (at, units.get(at)));
        let found = page.map(|(at, unit)| {
            let ended = unit.ending().filter(|ending| ending.on <= viewer.today);
            let day = ended.and_then(|ending| ending.on.yesterday().ok()).unwrap_or(viewer.today);
            Found {
                href: unit_path(&unit.key),
                name: unit.name().to_owned(),
                code: unit.key.code.to_string(),
                kind: lang.kind(units.kind_of(at)),
                parent: unit
                    .parent_on(day)
                    .map(|above| units.get(above).name_on(day).to_owned())
                    .unwrap_or_default(),
                ended: ended.map(|ending| {
                    lang.fill("unit-ended", &[("day", vietnamese::short_date(ending.on).into())])
                }),
            }
        });
        (found.collect(), count)
    });
    let next = next_of(count);
    let page = app.page(&info, &viewer, lang.text("units-search-title"));
    Ok(html(Units { page, q: search.q, found, count, next }))
}

/// The units that fit a search and that the viewer may see: existing units before those that have ended, then by
/// name in Vietnamese order.
fn fitting(state: &congress::State, viewer: &Viewer, q: &str) -> Vec<UnitIndex> {
    let wanted = vietnamese::fold(vietnamese::tidy(q).as_ref());
    let fits = |unit: &congress::units::Unit| {
        unit.key.code.eq_ignore_ascii_case(q) || vietnamese::fold(unit.name()).contains(&wanted)
    };
    let mut fitting: Vec<_> =
        state.units.iter().filter(|(at, unit)| fits(unit) && viewer.may(state, Act::Look, *at)).collect();
    fitting.sort_by_cached_key(|(_, unit)| (!unit.lives_on(viewer.today), vietnamese::sort_key(unit.name())));
    fitting.into_iter().map(|(at, _)| at).collect()
}
