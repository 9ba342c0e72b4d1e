//! A draft programme from the agenda of a congress. Chương trình mẫu.
//!
//! The rules fix only the order of the elections; the rest of the order here is the one that secretaries are
//! used to. They may change all of it before the congress opens.

use jiff::SignedDuration;
use jiff::civil::{DateTime, Time, time};

use super::Session;
use crate::terms::{Content, Days};

/// Halves of a working day: from eight, and from half past one, three and a half hours each.
const HALVES: [Time; 2] = [time(8, 0, 0, 0), time(13, 30, 0, 0)];
const HALF_MINUTES: u32 = 210;

/// A proposed item; its label is `item-<name>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The name of its label.
    pub name: &'static str,
    /// The session.
    pub session: Session,
    /// The start.
    pub start: DateTime,
    /// The duration.
    pub minutes: u32,
}

impl Draft {
    /// The names of all proposed items, so that a test can find an item without a label.
    pub const NAMES: [&'static str; 19] = [
        "procedure",
        "organs",
        "credentials",
        "guidance",
        "opening",
        "secretariat",
        "political-report",
        "review",
        "credentials-report",
        "discussion",
        "higher-drafts",
        "directions",
        "personnel",
        "committee-election",
        "first-session",
        "delegate-election",
        "introduction",
        "resolution",
        "closing",
    ];
}

/// Drafts the programme from the days of a congress, its agenda, whether it has a preparatory session, and
/// whether it is a congress of delegates.
pub fn draft(days: Days, contents: &[Content], prepares: bool, of_delegates: bool) -> Vec<Draft> {
    use Session::{Official, Preparatory};
    let has = |content| contents.contains(&content);
    let elects = has(Content::CommitteeElection);
    // A congress of one day has less time for the same.
    let long = |of_days: u32, of_one_day: u32| if days.count() > 1 { of_days } else { of_one_day };
    let items = [
        (prepares, Preparatory, "procedure", 30),
        (prepares, Preparatory, "organs", 45),
        (prepares && of_delegates, Preparatory, "credentials", 45),
        (prepares, Preparatory, "guidance", 30),
        (true, Official, "opening", 30),
        (!prepares, Official, "secretariat", 15),
        (has(Content::Review), Official, "political-report", long(60, 30)),
        (has(Content::Review), Official, "review", long(30, 20)),
        (of_delegates, Official, "credentials-report", 15),
        (has(Content::Review), Official, "discussion", long(120, 45)),
        (has(Content::HigherDrafts), Official, "higher-drafts", long(60, 20)),
        (true, Official, "directions", long(30, 15)),
        (elects, Official, "personnel", long(60, 20)),
        (elects, Official, "committee-election", long(90, 45)),
        (elects, Official, "first-session", long(90, 30)),
        (has(Content::DelegateElection), Official, "delegate-election", long(90, 40)),
        (elects, Official, "introduction", 15),
        (true, Official, "resolution", 20),
        (true, Official, "closing", 15),
    ];
    let mut clock = Clock { day: 0, half: 0, used: 0, days };
    let mut before = None;
    let chosen = items.into_iter().filter(|(is_on, ..)| *is_on);
    chosen
        .map(|(_, session, name, minutes)| {
            // The official session begins with a half-day of its own.
            if before.is_some_and(|before| before != session) {
                clock.next_half();
            }
            before = Some(session);
            Draft { name, session, start: clock.take(minutes), minutes }
        })
        .collect()
}

/// Steps through the half-days of a congress.
struct Clock {
    day: i64,
    half: usize,
    used: u32,
    days: Days,
}

impl Clock {
    /// The start of an item of this length: in this half-day if it fits, else in the next.
    fn take(&mut self, minutes: u32) -> DateTime {
        if self.used > 0 && self.used + minutes > HALF_MINUTES {
            self.next_half();
        }
        let day = self.days.first.saturating_add(SignedDuration::from_hours(24 * self.day));
        let start = day.to_datetime(HALVES[self.half]);
        let start = start.saturating_add(SignedDuration::from_mins(self.used.into()));
        self.used += minutes;
        start
    }

    /// Moves to the next half-day; after the last one, items run into the evening.
    fn next_half(&mut self) {
        if self.half == 0 {
            (self.half, self.used) = (1, 0);
        } else if self.day + 1 < self.days.count() {
            (self.day, self.half, self.used) = (self.day + 1, 0, 0);
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::floor::programme::{Planned, Preparing, in_order};
    use crate::progress::Content;

    /// Every draft is a valid programme: items in order, on the days of the congress, with a short
    /// preparatory session.
    #[test]
    fn whatever_is_proposed_is_in_order() {
        for (first, n_days) in [(date(2020, 6, 15), 1), (date(2020, 10, 12), 2), (date(2020, 10, 12), 4)] {
            let last = first.saturating_add(SignedDuration::from_hours(24 * (n_days - 1)));
            let days = Days { first, last };
            for contents in [4, 3, 2].map(|count| Content::of_count(count).expect("4, 3 or 2")) {
                for (prepares, of_delegates) in [(false, false), (false, true), (true, true)] {
                    let drafts = draft(days, &contents, prepares, of_delegates);
                    let planned = |one: &Draft| Planned {
                        title: one.name.to_owned(),
                        session: one.session,
                        start: one.start,
                        minutes: one.minutes,
                    };
                    let items: Vec<Planned> = drafts.iter().map(planned).collect();
                    let preparing = Preparing { most: prepares.then_some(240), rule: None };
                    assert_eq!(in_order(&items, days, &preparing), Ok(()), "{items:#?}");
                    assert!(items.iter().all(|item| Draft::NAMES.contains(&item.title.as_str())));
                    let elects = items.iter().any(|item| item.title == "committee-election");
                    assert_eq!(elects, contents.contains(&Content::CommitteeElection));
                }
            }
        }
    }
}
