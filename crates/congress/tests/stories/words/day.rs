//! Sentences of the day of a congress and the days before it: the roll, the hall. Câu chữ của ngày đại hội.

use congress::delegates::{self, Kind, Summons};
use congress::floor::{self, Vote};
use congress::{Command, Digest, Source, UnitKey};
use jiff::civil::Date;

use labels::Lang;

use super::Told;
use super::{hall, papers, polls, review};
use crate::reading::{Clauses, Row};
use crate::world::{World, number};

const KINDS: [(&str, Kind); 5] = [
    ("đảng viên", Kind::Member),
    ("đương nhiên", Kind::ExOfficio),
    ("được bầu", Kind::Elected),
    ("chỉ định", Kind::Appointed),
    ("dự khuyết", Kind::Alternate),
];

/// The command of a sentence, if it is one of these.
pub fn read(world: &mut World, told: &Told) -> Option<Command> {
    command(world, &told.clauses, told.rows, (told.on, &told.cycle), told.source.clone())
}

/// The command of a sentence, if it is one of these.
fn command(
    world: &mut World,
    clauses: &Clauses,
    rows: &[Row],
    (on, cycle): (Date, &str),
    source: Option<Source>,
) -> Option<Command> {
    if let Some(command) = hall::command(world, clauses, rows, (on, cycle)) {
        return Some(Command::Floor(command));
    }
    let head = clauses.head;
    let cycle = cycle.to_owned();
    if let Some(command) = review::command(world, clauses, rows, (on, &cycle)) {
        return Some(Command::Delegates(command));
    }
    let after = |words: &str| head.strip_prefix(words).map(str::trim);
    let at = |rest: &str| {
        let rest = format!(" {rest}");
        let (name, code) = rest.split_once(" tại ").unwrap_or_else(|| panic!("… tại … in {head}"));
        (name.trim().to_owned(), world.unit(code.trim(), on))
    };
    if let Some(rest) = after("bác tư cách") {
        let ((name, unit), reason) = (at(rest), clauses.reason.to_owned());
        let person = world.person(&name);
        return Some(Command::Delegates(delegates::Command::Refuse { cycle, on, unit, person, reason }));
    }
    if let Some(rest) = after("gạch tên") {
        let ((name, unit), reason) = (at(rest), clauses.reason.to_owned());
        let person = world.person(&name);
        return Some(Command::Delegates(delegates::Command::Strike { cycle, on, unit, person, reason }));
    }
    if let Some(rest) = after("hủy việc thay") {
        let ((name, unit), reason) = (at(rest), clauses.reason.to_owned());
        let alternate = world.person(&name);
        let undo = delegates::Command::UndoReplacement { cycle, on, unit, alternate, reason };
        return Some(Command::Delegates(undo));
    }
    if let Some(rest) = after("thay") {
        let (names, unit) = at(rest);
        let (absent, alternate) = names.split_once(" bằng ").expect("thay … bằng …");
        let (absent, alternate) = (world.person(absent), world.person(alternate));
        let reason = clauses.reason.to_owned();
        let vote = vote("chuyển đại biểu dự khuyết thành đại biểu chính thức", clauses);
        let replace = delegates::Command::Replace { cycle, on, unit, absent, alternate, reason, vote };
        return Some(Command::Delegates(replace));
    }
    if let Some(rest) = after("tính lại") {
        let ((name, unit), reason) = (at(rest), clauses.reason.to_owned());
        let person = world.person(&name);
        return Some(Command::Delegates(delegates::Command::Readmit { cycle, on, unit, person, reason }));
    }
    if let Some(rest) = after("không tính") {
        let ((name, unit), proof) = (at(rest), clauses.reason.to_owned());
        let (person, case) = (world.person(&name), clauses.after("trường hợp").unwrap_or("").to_owned());
        return Some(Command::Delegates(delegates::Command::Except { cycle, on, unit, person, case, proof }));
    }
    if let Some(code) = after("cho thôi kiểm phiếu tại") {
        let unit = world.unit(code, on);
        return Some(Command::Floor(floor::Command::ReleaseTellers { cycle, on, unit }));
    }
    if let Some(rest) = after("lập") {
        let (what, unit) = at(rest);
        let (name, members) = what.split_once(" gồm").expect("lập … gồm …; …");
        let known = |organ: &floor::Organ| {
            Lang::VI.of(congress::organisation::Kind::Party).text(&format!("organ-{}", organ.name())) == name
        };
        let organ = floor::Organ::ALL.into_iter().find(known).unwrap_or_else(|| panic!("no organ {name}"));
        let members = members.split(';').map(str::trim).filter(|member| !member.is_empty());
        let members = members.map(|member| world.person(member)).collect();
        let vote = vote(name, clauses).unwrap_or_default();
        return Some(Command::Floor(floor::Command::ElectOrgan { cycle, on, unit, organ, members, vote }));
    }
    if let Some(rest) = after("biểu quyết") {
        let (matter, unit) = at(rest);
        let vote = vote(&matter, clauses).unwrap_or_default();
        return Some(Command::Floor(floor::Command::TakeVote { cycle, on, unit, vote }));
    }
    if let Some(command) = papers::command(world, clauses, rows, (on, &cycle)) {
        return Some(command);
    }
    if let Some(command) = polls::command(world, clauses, rows, (on, &cycle)) {
        return Some(Command::Elections(command));
    }
    let code = after("triệu tập đại hội")?;
    let unit = world.unit(code, on);
    let summons = |row: &Row| {
        let row = Clauses::of(&row.text);
        let kind = KINDS.iter().find(|(word, _)| row.has(word)).expect("as what").1;
        let from = row.after("từ").map_or_else(|| unit.clone(), |code| world.unit(code, on));
        Summons { person: world.person(row.head), digest: Digest([0; 32]), details: None, from, kind }
    };
    let delegates = match clauses.has("theo kết quả bầu cấp dưới") {
        true => elected_below(world, cycle.as_str(), &unit, on),
        false => rows.iter().map(summons).collect(),
    };
    Some(Command::Delegates(delegates::Command::Convene { cycle, on, unit, delegates, source }))
}

/// The people elected by the congresses below, as the page of a roll lists them.
fn elected_below(world: &World, cycle: &str, unit: &UnitKey, on: Date) -> Vec<Summons> {
    let holder = world.state().units.find(unit).expect("a unit that is known");
    delegates::elected_below(world.state(), cycle, holder, on)
}

/// An open vote on a matter, if its cards were counted.
pub fn vote(matter: &str, clauses: &Clauses) -> Option<Vote> {
    const WORDS: [&str; 3] = ["đồng ý", "không đồng ý", "không biểu quyết"];
    let [for_it, against, not_voting] = WORDS.map(|words| clauses.after(words).map(number));
    let cards = |count: Option<u32>| count.unwrap_or(0);
    for_it.or(against).or(not_voting).map(|_| Vote {
        matter: matter.to_owned(),
        for_it: cards(for_it),
        against: cards(against),
        not_voting: cards(not_voting),
    })
}
