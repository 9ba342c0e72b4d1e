//! The written rules in force on a day. Quy chế đang có hiệu lực.

use std::sync::LazyLock;

use jiff::civil::{Date, date};
use tally::rules::{Pack, Read, Rule, Source, TimeLimit};

/// The packs of the Party, newest first: 190-QĐ/TW and 244-QĐ/TW.
static PACKS: LazyLock<Vec<Pack>> = LazyLock::new(|| {
    ["vn-party-2024", "vn-party-2014"].iter().filter_map(|id| tally::rules::shipped(id).ok()).collect()
});

/// The citation of a rule, and whether its text was read. Căn cứ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cited {
    /// The document and article, written `190-QĐ/TW, Điều 30.1`.
    pub source: String,
    /// Whether the full text was read in its source. A rule that was not read is marked wherever it is
    /// applied.
    pub is_read: bool,
}

impl Cited {
    /// A place in a document, and how much of it was read.
    pub fn new(source: &Source, read: Read) -> Cited {
        Cited { source: source.to_string(), is_read: read == Read::Whole }
    }

    /// A citation whose text was read.
    pub(crate) fn read(source: &str) -> Cited {
        Cited { source: source.to_owned(), is_read: true }
    }

    /// A citation whose text was not read, or only in part.
    pub(crate) fn unread(source: &str) -> Cited {
        Cited { source: source.to_owned(), is_read: false }
    }
}

impl<T> From<&Rule<T>> for Cited {
    fn from(rule: &Rule<T>) -> Cited {
        Cited::new(&rule.source, rule.read)
    }
}

/// The pack in force on a day: the newest that is valid by then, else the oldest.
pub fn on(day: Date) -> Option<&'static Pack> {
    let day = day.to_string();
    PACKS.iter().find(|pack| pack.valid_from <= day).or(PACKS.last())
}

/// The citation that the tellers are members of the assembly and not candidates.
pub fn on_tellers(day: Date) -> Cited {
    by_cycle(day, Cited::unread("244-QĐ/TW, quy định về ban kiểm phiếu"), Cited::read("190-QĐ/TW, Điều 8.1"))
}

/// The citation for the preparatory session in the directive of the day's cycle: from the level above the
/// grassroots, at most half a day.
pub fn on_preparing(day: Date) -> Cited {
    Cited::read(if day < date(2025, 4, 14) {
        "Chỉ thị 35-CT/TW ngày 30/5/2019, thời gian đại hội"
    } else {
        "Chỉ thị 45-CT/TW ngày 14/4/2025, thời gian đại hội"
    })
}

/// Whether congresses of a level have a preparatory session.
pub fn prepares(level: &str) -> bool {
    !matches!(level, "branch" | "grassroots")
}

/// Half a working day; the directives say “half a day” only.
pub const HALF_A_DAY_MINUTES: u32 = 240;

/// The citation for the organs of a congress, elected by raised card; neither source was read in full.
pub fn on_organs(day: Date) -> Cited {
    let in_2014 = Cited::unread("244-QĐ/TW, quy định về các cơ quan của đại hội");
    by_cycle(day, in_2014, Cited::unread("190-QĐ/TW, Điều 3.2 và các Điều 4–8"))
}

/// The citation for sealing, keeping and destroying ballots.
pub fn on_custody(day: Date) -> Option<Cited> {
    on(day)?.says.records.keep_months.as_ref().map(Cited::from)
}

/// The citation for the time limit of complaints and the body that decides on them.
pub fn on_complaints(day: Date) -> Option<Cited> {
    on(day)?.says.records.complaint_working_days.as_ref().map(Cited::from)
}

/// The citation of a time limit. Once its document is replaced by one that was not read, it is marked as not
/// read.
pub fn on_time(limit: &Rule<TimeLimit>, day: Date) -> Cited {
    let holds = limit.value.until.as_ref().is_none_or(|until| day.to_string() <= *until);
    let cited = Cited::from(limit);
    Cited { is_read: cited.is_read && holds, ..cited }
}

/// The citation for the power of the committee above to annul an election or not to recognise an elected
/// person.
pub fn on_annulment(day: Date) -> Cited {
    let in_2014 = Cited::unread("244-QĐ/TW, quy định về giải quyết khiếu nại bầu cử");
    by_cycle(day, in_2014, Cited::read("190-QĐ/TW, Điều 33.2"))
}

/// The citation for the steps of an election.
pub fn on_course(day: Date) -> Cited {
    by_cycle(day, Cited::read("244-QĐ/TW, Điều 19"), Cited::unread("190-QĐ/TW, Điều 17"))
}

/// The citation for the tellers' duty to hand out one ballot to each voter and to count those returned.
pub fn on_ballots(day: Date) -> Cited {
    by_cycle(day, Cited::unread("244-QĐ/TW, quy định về ban kiểm phiếu"), Cited::read("190-QĐ/TW, Điều 8.2"))
}

/// The citation for the vote of an assembly on its number of seats, within the guidance from above.
pub fn on_number(day: Date) -> Cited {
    by_cycle(day, Cited::read("244-QĐ/TW, Điều 19.1"), Cited::unread("190-QĐ/TW, Chương IV"))
}

/// The citation for filling offices between congresses.
pub fn on_by_election(day: Date) -> Cited {
    by_cycle(day, Cited::unread("244-QĐ/TW, quy định về bầu bổ sung"), Cited::read("190-QĐ/TW, Điều 28"))
}

/// The citation for the convenor of a new committee's first session, who leads it until its chair is elected.
pub fn on_first_session(day: Date) -> Cited {
    let in_2024 = Cited::unread("24-QĐ/TW (2021), phiên họp đầu tiên của cấp ủy");
    by_cycle(day, Cited::read("29-QĐ/TW (2016), Điều 15.1"), in_2024)
}

/// The citation in the rules of 2014, or in those that replaced them.
pub(crate) fn by_cycle(day: Date, in_2014: Cited, in_2024: Cited) -> Cited {
    if on(day).is_some_and(|pack| pack.id == "vn-party-2014") { in_2014 } else { in_2024 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_limit_whose_document_was_replaced_is_not_taken_for_read() {
        let records = &on(date(2025, 6, 30)).expect("a pack").says.records;
        let (report, approve) = (records.report.as_ref(), records.approve.as_ref());
        for (limit, days) in [(report, 7), (approve, 15)] {
            let limit = limit.expect("a time limit");
            assert_eq!(limit.value.working_days, days);
            assert!(on_time(limit, date(2025, 6, 30)).is_read && !on_time(limit, date(2025, 7, 1)).is_read);
        }
        assert!(on(date(2020, 6, 1)).is_some_and(|pack| pack.says.records.report.is_none()));
    }

    #[test]
    fn each_cycle_has_the_rules_of_its_time() {
        let id = |day| on(day).map(|pack| pack.id.as_str());
        assert_eq!(id(date(2020, 6, 1)), Some("vn-party-2014"));
        assert_eq!(id(date(2024, 10, 9)), Some("vn-party-2014"));
        assert_eq!(id(date(2025, 6, 1)), Some("vn-party-2024"));
    }
}
