//! The written rules that hold on a day. Quy chế đang có hiệu lực.

use std::sync::LazyLock;

use jiff::civil::{Date, date};
use tally::rules::{Pack, Read, Source};

/// The packs of the Party, the newest first: 190-QĐ/TW and 244-QĐ/TW.
static PACKS: LazyLock<Vec<Pack>> = LazyLock::new(|| {
    ["vn-party-2024", "vn-party-2014"].iter().filter_map(|id| tally::rules::shipped(id).ok()).collect()
});

/// The pack that holds on a day: the newest that is valid by then, else the oldest.
pub fn on(day: Date) -> Option<&'static Pack> {
    let day = day.to_string();
    PACKS.iter().find(|pack| pack.valid_from <= day).or(PACKS.last())
}

/// Where the rules of a day say who counts: members of the assembly who stand on no list.
pub fn on_tellers(day: Date) -> &'static str {
    match on(day).map(|pack| pack.id.as_str()) {
        Some("vn-party-2014") => "244-QĐ/TW, quy định về ban kiểm phiếu",
        _ => "190-QĐ/TW, Điều 8.1",
    }
}

/// Where the directive of a day's cycle speaks of the preparatory session: from the level above the grassroots, at most
/// half a day.
pub fn on_preparing(day: Date) -> &'static str {
    if day < date(2025, 4, 14) {
        "Chỉ thị 35-CT/TW ngày 30/5/2019, thời gian đại hội"
    } else {
        "Chỉ thị 45-CT/TW ngày 14/4/2025, thời gian đại hội"
    }
}

/// Whether congresses of a level prepare in a session of their own.
pub fn prepares(level: &str) -> bool {
    !matches!(level, "branch" | "grassroots")
}

/// Half a working day; the directives say no more than “half a day”.
pub const HALF_A_DAY_MINUTES: u32 = 240;

/// Where the rules of a day speak of the organs of a congress, elected by raised card; not read whole in either.
pub fn on_organs(day: Date) -> &'static str {
    match on(day).map(|pack| pack.id.as_str()) {
        Some("vn-party-2014") => "244-QĐ/TW, quy định về các cơ quan của đại hội",
        _ => "190-QĐ/TW, Điều 3.2 và các Điều 4–8",
    }
}

/// The words behind a citation that was not read whole in its source, wherever it is applied.
const UNREAD: &str = "[chưa đọc được nguyên văn]";

/// A citation, marked where it was not read whole.
pub(crate) fn cited(source: &Source, read: Read) -> String {
    if read == Read::Whole { source.to_string() } else { format!("{source} {UNREAD}") }
}

/// Where the rules of a day say how ballots are sealed, kept and destroyed.
pub fn on_custody(day: Date) -> String {
    let rule = on(day).and_then(|pack| pack.says.records.keep_months.as_ref());
    rule.map_or_else(String::new, |rule| cited(&rule.source, rule.read))
}

/// Where the rules of a day say how long a complaint may be filed, and who rules on it.
pub fn on_complaints(day: Date) -> String {
    let rule = on(day).and_then(|pack| pack.says.records.complaint_working_days.as_ref());
    rule.map_or_else(String::new, |rule| cited(&rule.source, rule.read))
}

/// Where the rules of a day say that the committee above may annul an election, or not recognise somebody elected.
pub fn on_annulment(day: Date) -> String {
    match on(day).map(|pack| pack.id.as_str()) {
        Some("vn-party-2014") => format!("244-QĐ/TW, quy định về giải quyết khiếu nại bầu cử {UNREAD}"),
        _ => "190-QĐ/TW, Điều 33.2".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_cycle_has_the_rules_of_its_time() {
        let id = |day| on(day).map(|pack| pack.id.as_str());
        assert_eq!(id(date(2020, 6, 1)), Some("vn-party-2014"));
        assert_eq!(id(date(2024, 10, 9)), Some("vn-party-2014"));
        assert_eq!(id(date(2025, 6, 1)), Some("vn-party-2024"));
    }
}
