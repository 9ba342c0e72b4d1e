//! `/` redirects people to where their work begins: a desk, a door, their congress, their tasks, their board.
//! Trang chủ.

use std::sync::Arc;

use axum::extract::State;
use axum::routing::get;
use congress::State as Known;
use congress::permits::{Act, Role};
use congress::units::UnitIndex;

use super::Addresses;
use super::waiting::{path_of, tasks};
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
    Reply::Redirect(app.read(|state, _| landing(&app, state, &viewer)))
}

/// The page on which a person's work begins: for a teller the desk of an election whose ballots are counted, for
/// who leads a congress that is in session its own page, for anyone else with tasks their list, else the board.
fn landing(app: &App, state: &Known, viewer: &Viewer) -> String {
    let (counts, congresses, others) = (["count"], ["congress-today"], "/waiting".to_owned());
    let tasks = tasks(app, state, viewer);
    let first = |kinds: &[&str], is_own: bool| {
        let mut of_kind = tasks.iter().filter(|task| kinds.contains(&task.kind));
        of_kind.find(|task| !is_own || holds(state, viewer, task.unit)).map(|task| path_of(state, task))
    };
    let is_teller = viewer.grants(state).any(|grant| grant.role == Role::Teller);
    first(&counts, false)
        .filter(|_| is_teller)
        .or_else(|| first(&congresses, true))
        .or_else(|| (!tasks.is_empty()).then_some(others))
        .unwrap_or_else(|| place(state, viewer))
}

/// Whether the viewer holds a role on the unit itself, and not only on one above it.
fn holds(state: &Known, viewer: &Viewer, unit: UnitIndex) -> bool {
    viewer.grants(state).any(|grant| state.units.find(&grant.unit) == Some(unit))
}

/// The board of a viewer's unit, or its page while no cycle is open; the door or the screen of the hall for those
/// who may see nothing else.
fn place(state: &Known, viewer: &Viewer) -> String {
    let standing: Vec<UnitIndex> =
        viewer.grants(state).filter_map(|grant| app::standing(state, &grant.unit, viewer)).collect();
    let in_cycle = standing.iter().find(|unit| {
        let cycle = app::cycle_of(state, **unit, viewer.today);
        cycle.is_some_and(|cycle| cycle.level(state.units.level_of(**unit)).is_some())
    });
    let Some(unit) = in_cycle.or(standing.first()) else { return "/units".to_owned() };
    let path = unit_path(&state.units.get(*unit).key);
    match in_cycle {
        Some(unit) if viewer.may(state, Act::Look, *unit) => format!("{path}/board"),
        // Without an open cycle there is no board; a cycle is opened on the unit's page.
        None if viewer.may(state, Act::Look, *unit) => path,
        _ if viewer.may(state, Act::KeepDoor, *unit) => format!("{path}/congress/floor"),
        _ => format!("{path}/congress/floor/screen"),
    }
}
