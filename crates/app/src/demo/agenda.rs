//! What the congresses of the demo have on their programme, and when. Chương trình của đại hội minh họa.

use congress::floor::{Session, programme};
use jiff::SignedDuration;
use jiff::civil::{Date, DateTime, Time, time};
use labels::Lang;

use super::congresses::Congress;

/// Items before the committee is elected: their words' names, sessions, begin and minutes.
type Part = &'static [(&'static str, Session, Time, u32)];

const PREPARED: Part = &[
    ("procedure", Session::Preparatory, time(7, 30, 0, 0), 20),
    ("organs", Session::Preparatory, time(7, 50, 0, 0), 30),
    ("credentials", Session::Preparatory, time(8, 20, 0, 0), 20),
    ("guidance", Session::Preparatory, time(8, 40, 0, 0), 20),
    ("opening", Session::Official, time(9, 15, 0, 0), 30),
    ("political-report", Session::Official, time(9, 45, 0, 0), 45),
    ("review", Session::Official, time(10, 30, 0, 0), 20),
    ("credentials-report", Session::Official, time(10, 50, 0, 0), 10),
    ("discussion", Session::Official, time(13, 30, 0, 0), 90),
    ("higher-drafts", Session::Official, time(15, 0, 0, 0), 30),
    ("personnel", Session::Official, time(15, 30, 0, 0), 60),
];

const UNPREPARED: Part = &[
    ("opening", Session::Official, time(8, 0, 0, 0), 20),
    ("secretariat", Session::Official, time(8, 20, 0, 0), 10),
    ("political-report", Session::Official, time(8, 30, 0, 0), 30),
    ("review", Session::Official, time(9, 0, 0, 0), 15),
    ("credentials-report", Session::Official, time(9, 15, 0, 0), 10),
    ("discussion", Session::Official, time(9, 25, 0, 0), 45),
    ("higher-drafts", Session::Official, time(10, 10, 0, 0), 15),
    ("personnel", Session::Official, time(10, 25, 0, 0), 35),
];

/// Items of the afternoon, or of the last day's morning, with the minutes that each takes.
const VOTING: &[(&str, u32)] = &[
    ("committee-election", 90),
    ("first-session", 60),
    ("introduction", 15),
    ("resolution", 15),
    ("closing", 15),
];

/// The programme of one congress.
pub struct Agenda(Vec<(&'static str, programme::Planned)>);

impl Agenda {
    /// The programme of a congress: with a preparatory session or without, over one day or two.
    pub fn of(congress: &Congress) -> Agenda {
        let (first, last) = (congress.days.first, congress.days.last);
        let part = if congress.prepares { PREPARED } else { UNPREPARED };
        let afternoon = time(12, 0, 0, 0);
        let day = |start: Time| if start < afternoon { first } else { congress.list_day() };
        let mut items: Vec<_> = part.iter().map(|item| planned(day(item.2), *item)).collect();
        let mut start = last.to_datetime(if first == last { time(13, 30, 0, 0) } else { time(8, 0, 0, 0) });
        for (name, minutes) in VOTING {
            items.push(planned(start.date(), (name, Session::Official, start.time(), *minutes)));
            start = start.saturating_add(SignedDuration::from_mins(i64::from(*minutes)));
        }
        Agenda(items)
    }

    /// Every item, as the congress is asked to take it.
    pub fn planned(&self) -> Vec<programme::Planned> {
        self.0.iter().map(|(_, item)| item.clone()).collect()
    }

    /// When an item begins; as the first does, if it is not on the programme.
    pub fn start(&self, name: &str) -> DateTime {
        let first = || self.0.first().map(|(_, item)| item.start);
        self.item(name).map(|(_, start, _)| start).or_else(first).unwrap_or(DateTime::MIN)
    }

    /// The number of an item, when it begins and when it ends; nothing if it is not on the programme.
    pub fn item(&self, name: &str) -> Option<(u32, DateTime, DateTime)> {
        let mut numbered = (1..).zip(&self.0);
        let found = numbered.find(|(_, (one, _))| *one == name);
        found.map(|(number, (_, item))| (number, item.start, item.end()))
    }
}

fn planned(
    day: Date,
    (name, session, start, minutes): (&'static str, Session, Time, u32),
) -> (&'static str, programme::Planned) {
    let title = Lang::VI.of(congress::organisation::Kind::Party).text(&format!("item-{name}"));
    (name, programme::Planned { title, session, start: day.to_datetime(start), minutes })
}
