//! What programs and pages learn of stations and their tellers. Dữ liệu để trình bày: trạm, người kiểm phiếu.

use jiff::civil::Date;
use serde::Serialize;

use super::{Kind, Station, tellers_at};
use crate::State;
use crate::identity::{Actor, PersonId, StationId, UnitKey};

/// The stations of a congress.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = stations::StationsView))]
pub struct StationsView {
    /// The stations in the order of opening, closed ones included.
    pub stations: Vec<StationView>,
}

/// A station.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = stations::StationView))]
pub struct StationView {
    /// The station.
    pub station: StationId,
    /// Its task.
    pub kind: Kind,
    /// Its name in the hall.
    pub name: String,
    /// Whether a machine has joined it.
    pub is_joined: bool,
    /// Whether it was closed.
    pub is_closed: bool,
}

/// The stations of a unit's congress.
pub fn stations(state: &State, cycle: &str, unit: &UnitKey) -> StationsView {
    StationsView { stations: state.stations.of(cycle, unit).map(|(id, one)| station(id, one)).collect() }
}

/// A station.
pub fn station(station: StationId, found: &Station) -> StationView {
    StationView {
        station,
        kind: found.kind,
        name: found.name.clone(),
        is_joined: found.joins > 0,
        is_closed: found.is_closed,
    }
}

/// The tellers at a desk. It says nothing of what they counted.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = stations::TellersView))]
pub struct TellersView {
    /// The name of the desk; `null` where a teller counts on a personal machine.
    pub desk: Option<String>,
    /// The tellers, in the order in which they came.
    pub tellers: Vec<PersonId>,
}

/// The tellers at the desk of an actor on a day.
pub fn tellers(state: &State, at: Actor, congress: (&str, &UnitKey), day: Date) -> TellersView {
    let station = match at {
        Actor::Station(station) => state.stations.get(station),
        Actor::Person(_) | Actor::Token(_) | Actor::Operator | Actor::System => None,
    };
    TellersView {
        desk: station.map(|station| station.name.clone()),
        tellers: tellers_at(state, at, congress, day),
    }
}
