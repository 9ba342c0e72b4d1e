//! Organisations other than the province: a youth union, an association, a cooperative. Các tổ chức khác.
//!
//! Each holds a meeting in full and reports others; then the meeting of the top unit is called, and the story stops on the
//! morning of its day, so that a visitor holds it. Units, people and figures are invented.

mod association;
mod cooperative;
mod meeting;
mod youth_union;

pub use association::ASSOCIATION;
pub use cooperative::COOPERATIVE;
pub use youth_union::YOUTH_UNION;

use anyhow::Result;
use congress::cycle::{self, Window};
use congress::delegates::Kind as Calling;
use congress::elections::Office;
use congress::floor::{self, Session, programme};
use congress::organisation::{self, Kind, Language};
use congress::permits::Role;
use congress::progress::{Command as Progress, Days, Planned};
use congress::rules::PackId;
use congress::units::{self, NewUnit};
use congress::{Command, UnitKey};
use jiff::civil::{Date, Time};
use labels::Lang;
use ledger::{Ledger, Vault};

use super::acts::Diary;
use super::figures::figures;
use super::people;
use meeting::{Hall, Someone, convene};

/// An organisation with its story.
pub struct Body {
    /// Its kind, which brings its rules.
    pub kind: Kind,
    /// The language of its papers and of its people's names.
    pub language: Language,
    /// The lines at the top right of its papers; empty for those of its kind.
    pub heading: &'static str,
    /// Where its papers are written.
    pub place: &'static str,
    /// The names of its levels, from the top down.
    pub levels: &'static [&'static str],
    /// First day of its units.
    pub founded: Date,
    /// The unit at its top.
    pub top: Place,
    /// The units below it.
    pub branches: &'static [Place],
    /// Its cycles, the earliest first.
    pub cycles: &'static [Term],
    /// Logins with what their people are: login, role, code of the unit.
    pub accounts: &'static [(&'static str, Role, &'static str)],
    /// Meetings of branches that are planned, and reported unless they are late.
    pub reported: &'static [Reported],
    /// Meetings that were held in full.
    pub held: &'static [Meeting],
    /// The meeting that the visitor holds.
    pub coming: Coming,
}

/// A unit.
pub struct Place {
    /// Its code.
    pub code: &'static str,
    /// Its name.
    pub name: &'static str,
    /// What it is.
    pub kind: &'static str,
    /// Its members.
    pub members: u32,
}

/// A cycle.
pub struct Term {
    /// Its short name.
    pub id: &'static str,
    /// Its name.
    pub name: &'static str,
    /// The day on which it is opened.
    pub opened: Date,
    /// When each level meets.
    pub windows: &'static [Season],
    /// Where the windows are set.
    pub source: &'static str,
}

/// When the units of a level meet, each on one day.
pub struct Season {
    /// The level.
    pub level: &'static str,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
}

/// A branch whose meeting is only reported.
pub struct Reported {
    /// The code of the branch.
    pub unit: &'static str,
    /// The day of its meeting as planned.
    pub day: Date,
    /// Whether it was held and reported: one that was not is late.
    pub is_held: bool,
}

/// A meeting of members that is held in full.
pub struct Meeting {
    /// The short name of its cycle.
    pub cycle: &'static str,
    /// The code of its unit.
    pub unit: &'static str,
    /// When its members are called.
    pub called: Date,
    /// Its day.
    pub day: Date,
    /// How many are called, and how many of them stay away.
    pub members: [u32; 2],
    /// Its elections, in their order.
    pub contests: &'static [Contest],
    /// The text of its resolution.
    pub resolution: &'static str,
    /// The text of its minutes.
    pub minutes: &'static str,
}

/// An election.
pub struct Contest {
    /// The office.
    pub office: Office,
    /// Its seats.
    pub seats: usize,
    /// Names on its list.
    pub names: usize,
    /// Whether the new committee elects, from its own members.
    pub by_committee: bool,
    /// Whether the ballot has a row to answer for each name, agree or disagree.
    pub has_rows: bool,
    /// Whether the assembly votes on the number.
    pub is_voted: bool,
}

/// The meeting that the story comes to.
pub struct Coming {
    /// The short name of its cycle.
    pub cycle: &'static str,
    /// When its people are called.
    pub called: Date,
    /// Its day, the last of the story.
    pub day: Date,
    /// Members of the outgoing committee, who come by office.
    pub by_office: u32,
    /// Delegates of the branches; without any, all members of the top unit are called.
    pub from: &'static [(&'static str, u32)],
    /// Its programme: title, start, minutes.
    pub items: &'static [(&'static str, Time, u32)],
}

impl Body {
    /// The day on which its first cycle is opened.
    pub fn opened(&self) -> Date {
        self.cycles.first().map_or(self.founded, |term| term.opened)
    }

    /// The key of a unit.
    fn key(&self, code: &str) -> UnitKey {
        UnitKey::new(code, self.founded)
    }

    fn place(&self, code: &str) -> &Place {
        self.branches.iter().find(|place| place.code == code).unwrap_or(&self.top)
    }

    fn lang(&self) -> Lang {
        let lang = match self.language {
            Language::Vi => Lang::VI,
            Language::En => Lang::EN,
        };
        lang.of(self.kind)
    }

    /// Writes its whole story.
    pub fn write(&self, ledger: &Ledger, vault: &Vault, diary: &mut Diary) -> Result<()> {
        self.found(diary);
        people::open_accounts(vault, diary, self.opened(), self)?;
        self.open_cycles(diary);
        let mut hall = Hall::new(self, ledger, vault)?;
        self.plan(diary);
        for meeting in self.held {
            hall.hold(diary, meeting)?;
        }
        self.report(diary, &mut hall);
        let called = self.call(&mut hall)?;
        self.come(diary, &called);
        Ok(())
    }

    /// The units, what the organisation is, and how its papers begin.
    fn found(&self, diary: &mut Diary) {
        let day = self.opened();
        let (top_level, level) = (self.levels.first(), self.levels.last());
        let unit = |place: &Place, level: Option<&&str>, parent: Option<UnitKey>| NewUnit {
            unit: self.key(place.code),
            name: place.name.into(),
            level: level.copied().unwrap_or_default().into(),
            kind: place.kind.into(),
            parent,
            territory: None,
            members: Some(place.members),
        };
        let top = self.key(self.top.code);
        let below = self.branches.iter().map(|place| unit(place, level, Some(top.clone())));
        let units = std::iter::once(unit(&self.top, top_level, None)).chain(below).collect();
        diary.on(day, Command::Units(units::Command::Found { units, source: None }));
        let levels = self.levels.iter().map(|&level| level.to_owned()).collect();
        let describe = organisation::Command::Describe { top: top.clone(), kind: self.kind, levels };
        diary.on(day, Command::Organisation(describe));
        let (heading, place) = (self.heading.to_owned(), self.place.to_owned());
        let letterhead =
            organisation::Command::SetLetterhead { top, language: self.language, heading, place };
        diary.on(day, Command::Organisation(letterhead));
    }

    fn open_cycles(&self, diary: &mut Diary) {
        for term in self.cycles {
            let windows = term.windows.iter().map(|season| Window {
                level: season.level.into(),
                start: Some(season.from),
                finish_by: Some(season.to),
                max_days: Some(1),
                rule: term.source.into(),
            });
            let open = cycle::Command::Open {
                cycle: term.id.to_owned(),
                name: term.name.into(),
                root: self.key(self.top.code),
                windows: windows.collect(),
                rules: self.rules(term.opened),
                on: term.opened,
            };
            diary.on(term.opened, Command::Cycle(open));
        }
    }

    fn rules(&self, day: Date) -> PackId {
        self.kind.rules(day)
    }

    /// Whether plans and results of a unit need those above it.
    fn is_approved(&self) -> bool {
        self.rules(self.opened()).pack().is_some_and(|pack| pack.says.course.plan_approved.is_some())
    }

    /// The branches plan their meetings, a month before the first of them.
    fn plan(&self, diary: &mut Diary) {
        let all = self.reported.iter().map(|one| (one.unit, one.day));
        let held = self.held.iter().filter(|meeting| meeting.unit != self.top.code);
        let all: Vec<(&str, Date)> = all.chain(held.map(|meeting| (meeting.unit, meeting.day))).collect();
        let Some(first) = all.iter().map(|(_, day)| *day).min() else { return };
        let on = first.saturating_sub(jiff::Span::new().days(30));
        let cycle = || self.coming.cycle.to_owned();
        let congresses = all.iter().map(|(unit, day)| self.planned(unit, *day)).collect();
        diary.on(on, Command::Progress(Progress::Plan { cycle: cycle(), on, congresses, source: None }));
        if self.is_approved() {
            let units = all.iter().map(|(unit, _)| self.key(unit)).collect();
            let on = on.saturating_add(jiff::Span::new().days(7));
            diary.on(on, Command::Progress(Progress::Approve { cycle: cycle(), on, units }));
        }
    }

    fn planned(&self, unit: &str, day: Date) -> Planned {
        Planned { unit: self.key(unit), days: Days { first: day, last: day } }
    }

    /// Branches that held their meetings report them two days later.
    fn report(&self, diary: &mut Diary, hall: &mut Hall) {
        for one in self.reported.iter().filter(|one| one.is_held) {
            let on = one.day.saturating_add(jiff::Span::new().days(2));
            let (contents, told) = figures("branch", self.place(one.unit).members, false, &mut hall.chance);
            let report = Progress::Report {
                cycle: self.coming.cycle.to_owned(),
                on,
                unit: self.key(one.unit),
                days: Days { first: one.day, last: one.day },
                contents,
                indicators: Some(told),
            };
            diary.on(on, Command::Progress(report));
        }
    }

    /// Those who are called to the coming meeting.
    fn call(&self, hall: &mut Hall) -> Result<Vec<Someone>> {
        let mut calls = vec![(self.top.code, self.coming.by_office, Calling::ExOfficio)];
        if self.coming.from.is_empty() {
            calls = vec![(self.top.code, self.top.members, Calling::Member)];
        }
        calls.extend(self.coming.from.iter().map(|(unit, number)| (*unit, *number, Calling::Elected)));
        hall.enrol(&calls, self.coming.day)
    }

    /// The coming meeting is planned, its people are called, and its programme is set.
    fn come(&self, diary: &mut Diary, called: &[Someone]) {
        let Coming { cycle, called: on, day, items, .. } = self.coming;
        let (cycle, unit) = (cycle.to_owned(), self.key(self.top.code));
        let congresses = vec![self.planned(self.top.code, day)];
        let plan = Progress::Plan { cycle: cycle.clone(), on, congresses, source: None };
        diary.on(on, Command::Progress(plan));
        if self.is_approved() {
            let on = on.saturating_add(jiff::Span::new().days(3));
            let units = vec![unit.clone()];
            diary.on(on, Command::Progress(Progress::Approve { cycle: cycle.clone(), on, units }));
        }
        convene(diary, (cycle.clone(), unit.clone()), on, called);
        let items = items.iter().map(|(title, start, minutes)| programme::Planned {
            title: (*title).to_owned(),
            session: Session::Official,
            start: day.to_datetime(*start),
            minutes: *minutes,
        });
        let set = programme::Command::Set { cycle, unit, items: items.collect(), vote: None };
        diary.on(on, Command::Floor(floor::Command::Programme(set)));
    }
}
