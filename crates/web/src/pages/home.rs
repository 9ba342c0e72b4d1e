//! `/` leads everybody to their own board, or to their unit while no cycle is open. Trang chủ.

use std::sync::Arc;

use axum::extract::State;

use crate::answer::Answer;
use crate::page::unit_path;
use crate::shop::{self, Shop};
use crate::viewer::Viewer;

/// `GET /`
pub(crate) async fn show(State(shop): State<Arc<Shop>>, viewer: Viewer) -> Answer {
    let board = shop.ask(None, |state, _| {
        let places = state.permits.of(viewer.person);
        let standing = places.filter_map(|grant| shop::standing(state, &grant.unit, &viewer));
        let cycle = shop::cycle_on(state, viewer.today);
        let level = |unit: &congress::units::UnitIndex| state.units.level_of(*unit);
        let all: Vec<_> = standing.collect();
        let in_cycle = all.iter().find(|unit| cycle.is_some_and(|cycle| cycle.level(level(unit)).is_some()));
        let path = |unit: &congress::units::UnitIndex| unit_path(&state.units.get(*unit).key);
        // Before a cycle is open there is no board; the unit's own page is where one is opened.
        in_cycle.map(|unit| format!("{}/board", path(unit))).or(all.first().map(path))
    });
    Answer::Go(board.unwrap_or_else(|| "/units".to_owned()))
}
