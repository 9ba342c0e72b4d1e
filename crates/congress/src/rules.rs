//! The written rules that hold on a day. Quy chế đang có hiệu lực.

use std::sync::LazyLock;

use jiff::civil::Date;
use tally::rules::Pack;

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

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn each_cycle_has_the_rules_of_its_time() {
        let id = |day| on(day).map(|pack| pack.id.as_str());
        assert_eq!(id(date(2020, 6, 1)), Some("vn-party-2014"));
        assert_eq!(id(date(2024, 10, 9)), Some("vn-party-2014"));
        assert_eq!(id(date(2025, 6, 1)), Some("vn-party-2024"));
    }
}
