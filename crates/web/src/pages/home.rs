//! `/` redirects users to their board, or to their unit while no cycle is open, and stations to their work.
//! Trang chủ.

use std::sync::Arc;

use axum::extract::State;
use axum::routing::get;
use congress::permits::Act;

use super::Addresses;
use crate::app::{self, App};
use crate::page::unit_path;
use crate::reply::Reply;
use crate::viewer::Viewer;

/// Its addresses.
pub(super) const ADDRESSES: Addresses = Addresses::of(|table| table.route("/", get(show)));

/// `GET /`
pub(crate) async fn show(State(app): State<Arc<App>>, viewer: Viewer) -> Reply {
    if viewer.station.is_some() {
        return Reply::Redirect("/station".to_owned());
    }
    let board = app.read(|state, _| {
        let places = viewer.grants(state);
        let standing = places.filter_map(|grant| app::standing(state, &grant.unit, &viewer));
        let all: Vec<_> = standing.collect();
        let in_cycle = all.iter().find(|unit| {
            let cycle = app::cycle_of(state, **unit, viewer.today);
            cycle.is_some_and(|cycle| cycle.level(state.units.level_of(**unit)).is_some())
        });
        let path = |unit: &congress::units::UnitIndex| unit_path(&state.units.get(*unit).key);
        // Without an open cycle there is no board; a cycle is opened on the unit's page.
        let first = in_cycle.map(|unit| format!("{}/board", path(unit))).or(all.first().map(path));
        // A viewer with only a check-in desk or a screen skips the pages that they may not see.
        match in_cycle.or(all.first()) {
            Some(unit) if viewer.may(state, Act::Look, *unit) => first,
            Some(unit) if viewer.may(state, Act::KeepDoor, *unit) => {
                Some(format!("{}/congress/floor", path(unit)))
            }
            Some(unit) => Some(format!("{}/congress/floor/screen", path(unit))),
            None => None,
        }
    });
    Reply::Redirect(board.unwrap_or_else(|| "/units".to_owned()))
}
