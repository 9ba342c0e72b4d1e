//! `/` leads everybody to their own board. Trang chủ.

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
        let place = all
            .iter()
            .find(|unit| cycle.is_some_and(|cycle| cycle.level(level(unit)).is_some()))
            .or(all.first());
        place.map(|unit| format!("{}/board", unit_path(&state.units.get(*unit).key)))
    });
    Answer::Go(board.unwrap_or_else(|| "/units".to_owned()))
}
