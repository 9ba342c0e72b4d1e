//! Sentences of planning, reporting and ratifying congresses. Câu chữ của tiến độ đại hội.

use congress::Command;
use congress::progress::{self, Choice, Content, Days, HeldFact, Indicators, Planned, Secretary};

use super::Told;
use crate::reading::{Clauses, Row, read_days};
use crate::world::{World, days, number};

/// The command of a sentence, if it is one of these.
pub fn read(world: &mut World, told: &Told) -> Option<Command> {
    let (head, clauses, on, cycle) = (told.clauses.head, &told.clauses, told.on, told.cycle.clone());
    let after = |words: &str| told.after(words);
    let source = told.source.clone();
    let units = |rest: &str| world.units(clauses, rest, on);
    let reason = clauses.reason.to_owned();
    Some(Command::Progress(if let Some(rest) = after("lên lịch") {
        let one = (!rest.is_empty()).then_some(told.sentence.trim_start_matches("lên lịch").trim());
        let rows = one.into_iter().chain(told.rows.iter().map(|row| row.text.as_str()));
        let planned = |text: &str| {
            let clauses = Clauses::of(text);
            let days = own_days(&clauses);
            Planned { unit: world.unit(clauses.head, days.first), days }
        };
        progress::Command::Plan { cycle, on, congresses: rows.map(planned).collect(), source }
    } else if let Some(code) = after("hủy việc duyệt") {
        let (unit, what) = (world.unit(code, on), progress::Granted::Approval);
        progress::Command::TakeBack { cycle, on, unit, what, reason }
    } else if let Some(code) = after("hủy việc chuẩn y") {
        let (unit, what) = (world.unit(code, on), progress::Granted::Ratification);
        progress::Command::TakeBack { cycle, on, unit, what, reason }
    } else if let Some(code) = after("hủy việc chọn đại hội điểm") {
        let (unit, what) = (world.unit(code, on), progress::Granted::Choice(Choice::Pilot));
        progress::Command::TakeBack { cycle, on, unit, what, reason }
    } else if let Some(rest) = after("duyệt") {
        progress::Command::Approve { cycle, on, units: units(rest) }
    } else if let Some(rest) = after("chọn đại hội điểm") {
        progress::Command::Choose { cycle, on, units: units(rest), choice: Choice::Pilot }
    } else if let Some(rest) = after("chọn bầu trực tiếp bí thư") {
        progress::Command::Choose { cycle, on, units: units(rest), choice: Choice::DirectElection }
    } else if let Some(rest) = after("chọn quy mô riêng") {
        progress::Command::Choose { cycle, on, units: units(rest), choice: Choice::OtherSize }
    } else if let Some(rest) = after("chọn đại hội đảng viên") {
        progress::Command::Choose { cycle, on, units: units(rest), choice: Choice::MembersCongress }
    } else if let Some(rest) = after("chọn đại hội đại biểu") {
        progress::Command::Choose { cycle, on, units: units(rest), choice: Choice::DelegatesCongress }
    } else if let Some(rest) = after("chuẩn y") {
        progress::Command::Ratify { cycle, on, units: units(rest) }
    } else if let Some(code) = after("hoãn") {
        let until = clauses.after("sang").map(days);
        progress::Command::Postpone { cycle, on, unit: world.unit(code, on), reason, until }
    } else if let Some(code) = after("báo cáo") {
        let days = own_days(clauses);
        let (unit, contents) = (world.unit(code, days.last), contents(clauses));
        progress::Command::Report { cycle, on, unit, days, contents, indicators: indicators(told.rows) }
    } else if let Some(code) = after("đính chính") {
        let days = own_days(clauses);
        let (unit, contents) = (world.unit(code, days.last), contents(clauses));
        let indicators = indicators(told.rows).unwrap_or_default();
        progress::Command::Correct { cycle, on, unit, days, contents, indicators, reason }
    } else if head == "nhập đại hội" {
        let held = |row: &Row| {
            let clauses = Clauses::of(&row.text);
            let days = own_days(&clauses);
            let unit = world.unit(clauses.head, days.last);
            HeldFact { unit, days, contents: Vec::new(), indicators: None }
        };
        progress::Command::Import { cycle, held: told.rows.iter().map(held).collect(), source }
    } else {
        return None;
    }))
}

/// The clause that gives the days of the congress.
fn own_days(clauses: &Clauses) -> Days {
    let found = clauses.others.iter().find_map(|clause| read_days(clause));
    let (first, last) = found.unwrap_or_else(|| panic!("days in {}", clauses.head));
    Days { first, last }
}

fn contents(clauses: &Clauses) -> Vec<Content> {
    let count = clauses.others.iter().find_map(|clause| clause.strip_suffix(" nội dung"));
    let mut contents = Content::of_count(count.map_or(4, |count| number(count) as u8)).expect("4, 3 hay 2");
    if clauses.has("không kiểm điểm") {
        contents.retain(|content| *content != Content::Review);
    }
    contents
}

/// `triệu tập 120, có mặt 118, …`; `None` if no row has figures.
fn indicators(rows: &[Row]) -> Option<Indicators> {
    const WORDS: [(&str, &str); 16] = [
        ("triệu tập", "delegates_convened"),
        ("có mặt", "delegates_present"),
        ("cần bầu", "seats"),
        ("danh sách", "list"),
        ("trúng cử", "elected"),
        ("nữ", "women"),
        ("dưới 40 tuổi", "under_40"),
        ("dân tộc thiểu số", "minorities"),
        ("tái cử", "re_elected"),
        ("lần đầu", "new"),
        ("tái cử không trúng", "failed_re_election"),
        ("tổng số tuổi", "age_sum"),
        ("số người tính tuổi", "age_count"),
        ("đại biểu cấp trên", "delegates_elected"),
        ("dự khuyết", "alternates"),
        ("sự cố", "incidents"),
    ];
    let mut indicators = Indicators::default();
    for row in rows {
        if let Some(rest) = row.text.strip_prefix("bí thư:") {
            indicators.secretary = Some(secretary(rest));
            continue;
        }
        for part in row.text.split(',').map(str::trim) {
            let (word, value) = part.rsplit_once(' ').unwrap_or_else(|| panic!("a figure in {part}"));
            let figure = WORDS.iter().find(|(known, _)| *known == word).map(|(_, figure)| *figure);
            let figure = figure.and_then(|figure| indicators.figure_mut(figure));
            *figure.unwrap_or_else(|| panic!("no figure {word}")) = number(value);
        }
    }
    (!rows.is_empty()).then_some(indicators)
}

/// `tái cử, bầu trực tiếp, 118 phiếu trên 120`.
fn secretary(text: &str) -> Secretary {
    let parts: Vec<&str> = text.split(',').map(str::trim).collect();
    let votes = parts.iter().find_map(|part| part.split_once(" phiếu"));
    Secretary {
        re_elected: parts.contains(&"tái cử"),
        not_local: parts.contains(&"không phải người địa phương"),
        directly_elected: parts.contains(&"bầu trực tiếp"),
        votes: votes.map(|(votes, _)| number(votes)),
        base: votes.and_then(|(_, base)| base.trim().strip_prefix("trên ")).map(number),
    }
}
