//! Finding a unit by a few letters, with or without marks. Tìm đơn vị.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use axum::routing::get;
use congress::part::Part;
use congress::permits::Act;
use congress::units::UnitIndex;
use congress::units::view::{UnitPage, unit as unit_view};
use serde::Deserialize;

use super::Addresses;
use crate::api::view::{View, WantsJson, after, json};
use crate::app::App;
use crate::page::{Page, unit_path};
use crate::reply::{Reply, encoded, html};
use crate::viewer::{RequestInfo, Viewer};

/// Its addresses.
pub(super) const ADDRESSES: Addresses = Addresses::of(|table| {
    let view = View::of::<UnitPage>("Units that the reader may see, by their keys");
    let view = view.asked(&[("q", "Part of a name or a code"), ("after", "`next` of the part before")]);
    table.view("/units", view, get(search))
});

/// The search text, and where the earlier pages ended: after how many names; in a view, after which unit.
#[derive(Deserialize)]
pub(crate) struct Search {
    #[serde(default)]
    q: String,
    #[serde(default)]
    after: String,
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
    if wants_json {
        let after = after(&search.after)?;
        return json(&app.read(|state, _| {
            let fitting = fitting(state, &viewer, &search.q);
            let key = |unit: &UnitIndex| state.units.get(*unit).key.clone();
            let part = Part::of(fitting, key, after.as_ref(), ON_A_PAGE);
            let may_see = |unit| viewer.may(state, Act::Look, unit);
            let view = |unit: UnitIndex| unit_view(state, unit, viewer.today, &may_see);
            UnitPage { total: part.total, units: part.lines.into_iter().map(view).collect(), next: part.next }
        }));
    }
    let before = after::<usize>(&search.after)?.unwrap_or(0);
    let (found, count): (Vec<Found>, usize) = app.read(|state, _| {
        let units = &state.units;
        let fitting = fitting(state, &viewer, &search.q);
        let count = fitting.len();
        let page = fitting.into_iter().skip(before).take(ON_A_PAGE).map(|at| (at, units.get(at)));
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
    let after = before.saturating_add(ON_A_PAGE);
    let next = (after < count).then(|| format!("/units?q={}&after={after}", encoded(&search.q)));
    let page = app.page(&info, &viewer, lang.text("units-search-title"));
    Ok(html(Units { page, q: search.q, found, count, next }))
}

/// The units that fit a search and that the viewer may see: existing units before those that have ended, then those
/// further up in the tree, then by name in Vietnamese order.
fn fitting(state: &congress::State, viewer: &Viewer, q: &str) -> Vec<UnitIndex> {
    let wanted = vietnamese::fold(vietnamese::tidy(q).as_ref());
    let fits = |unit: &congress::units::Unit| {
        unit.key.code.eq_ignore_ascii_case(q) || vietnamese::fold(unit.name()).contains(&wanted)
    };
    let mut fitting: Vec<_> =
        state.units.iter().filter(|(at, unit)| fits(unit) && viewer.may(state, Act::Look, *at)).collect();
    let depth = |unit: UnitIndex| state.units.ancestors_on(unit, viewer.today).count();
    fitting.sort_by_cached_key(|(at, unit)| {
        (!unit.lives_on(viewer.today), depth(*at), vietnamese::sort_key(unit.name()))
    });
    fitting.into_iter().map(|(at, _)| at).collect()
}
