//! What a congress of the demo notes in the diary. Nhật ký của đại hội.

use congress::Command;
use congress::elections::{self, ElectionKey, Office, Step};
use congress::floor::{self, Session, programme, session};
use jiff::civil::{Date, DateTime};

use super::super::acts::Diary;
use super::super::agenda::Agenda;
use super::Congress;

impl Diary {
    /// Sets the programme, some days before.
    pub(super) fn programme(&mut self, congress: &Congress, agenda: &Agenda) {
        let on = congress.days.first.saturating_sub(jiff::Span::new().days(10));
        let (cycle, unit, items) = (congress.cycle.clone(), congress.unit.clone(), agenda.planned());
        let set = programme::Command::Set { cycle, unit, items, vote: None };
        self.on(on, Command::Floor(floor::Command::Programme(set)));
    }

    /// An item of the programme begins at its time; the one before it ends.
    pub(super) fn item(&mut self, congress: &Congress, agenda: &Agenda, name: &str) {
        let Some((number, start, _)) = agenda.item(name) else { return };
        let (cycle, unit) = (congress.cycle.clone(), congress.unit.clone());
        let start_it = programme::Command::Start { cycle, unit, number };
        self.at(start, Command::Floor(floor::Command::Programme(start_it)));
    }

    /// An item ends before a pause.
    pub(super) fn end_item(&mut self, congress: &Congress, agenda: &Agenda, name: &str) {
        let Some((number, _, end)) = agenda.item(name) else { return };
        let (cycle, unit) = (congress.cycle.clone(), congress.unit.clone());
        let end_it = programme::Command::End { cycle, unit, number };
        self.at(end, Command::Floor(floor::Command::Programme(end_it)));
    }

    /// Opens a session, or closes it, at a moment or once what is noted before it is done.
    pub(super) fn session(&mut self, congress: &Congress, moment: DateTime, session: Session, opens: bool) {
        let (cycle, unit) = (congress.cycle.clone(), congress.unit.clone());
        let command = if opens {
            session::Command::Open { cycle, unit, session }
        } else {
            session::Command::Close { cycle, unit, session }
        };
        self.at(moment, Command::Floor(floor::Command::Session(command)));
    }

    pub(super) fn election(&mut self, congress: &Congress, office: Office, on: Date, step: Step) {
        let place = ElectionKey { cycle: congress.cycle.clone(), on, unit: congress.unit.clone(), office };
        self.then(on, Command::Elections(elections::Command { place, step }));
    }
}
