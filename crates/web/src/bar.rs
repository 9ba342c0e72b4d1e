//! The bar on each page of a congress for the people who run it: session, attendance, quorum.
//! Thanh trạng thái.

use congress::floor::{Floor, Session, attendance};
use congress::units::UnitIndex;
use congress::{State, floor};
use labels::Lang;

use crate::app;
use crate::page::unit_path;
use crate::viewer::Viewer;

/// The state of a congress in one line.
#[derive(Clone, Debug)]
pub(crate) struct Bar {
    /// The congress's own page.
    pub path: String,
    /// Whether the viewer may open it; a teller or a station may not.
    pub has_console: bool,
    /// The event stream that reports each act.
    pub live_path: String,
    /// Which session is open, in words.
    pub stage: String,
    pub is_open: bool,
    pub present: u32,
    pub convened: u32,
    pub represented: u32,
    pub units: u32,
    pub is_quorate: bool,
    /// Whether the text of the quorum rule is not fully verified.
    pub unread: bool,
    /// The places of the hall, if it has several, with how many people are in each.
    pub places: Vec<(String, u32)>,
    /// The item of the programme that is under way.
    pub item: Option<String>,
}

impl Bar {
    /// The bar of a unit's congress. None before the first delegate is called, and after the congress is
    /// reported.
    pub(crate) fn of(state: &State, viewer: &Viewer, unit: UnitIndex, lang: Lang) -> Option<Bar> {
        let cycle = app::cycle_of(state, unit, viewer.today)?;
        let congress = state.progress.congress(&cycle.id, unit)?;
        if congress.held.is_some() || state.rolls.of(&cycle.id, unit).is_none() {
            return None;
        }
        let hall = attendance(state, &cycle.id, unit, viewer.today);
        let floor = state.floors.of(&cycle.id, unit);
        let path = unit_path(&state.units.get(unit).key);
        Some(Bar {
            path: format!("{path}/congress"),
            has_console: viewer.runs(state, unit),
            live_path: format!("{path}/board/live"),
            stage: stage_words(floor, lang),
            is_open: floor.and_then(Floor::open_session).is_some(),
            present: hall.present,
            convened: hall.convened,
            represented: hall.represented,
            units: hall.units,
            is_quorate: hall.is_quorate(),
            unread: hall.quorum.iter().any(|condition| !condition.rule.is_read),
            places: if hall.places.len() > 1 { hall.places } else { Vec::new() },
            item: floor
                .and_then(|floor| floor.programme.running())
                .map(|(_, item)| item.planned.title.clone()),
        })
    }
}

/// The session that is open; or that none has been opened yet, that it is between two sessions, or that all
/// are closed.
pub(crate) fn stage_words(floor: Option<&floor::Floor>, lang: Lang) -> String {
    let key = match floor {
        Some(floor) if floor.closed_at().is_some() => "congress-closed",
        Some(floor) => match floor.open_session() {
            Some(Session::Preparatory) => "congress-preparing",
            Some(Session::Official) => "congress-in-session",
            None if floor.sittings().is_empty() => "congress-gathering",
            None => "congress-between",
        },
        None => "congress-gathering",
    };
    lang.text(key)
}
