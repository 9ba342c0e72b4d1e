//! Sentences of the tree of units. Câu chữ của cây đơn vị.

use congress::units::{Command as Units, NewUnit, Succession};
use congress::{Command, UnitKey};
use jiff::civil::Date;

use super::{Told, pair};
use crate::reading::{Clauses, Row, read_day, read_level};
use crate::world::{World, number};

/// The command of a sentence, if it is one of these.
pub fn read(world: &mut World, told: &Told) -> Option<Command> {
    let (head, from) = (told.clauses.head, told.from);
    let after = |words: &str| told.after(words);
    if head == "lập" {
        let units = new_units(world, told.rows, from);
        return Some(Command::Units(Units::Found { units, source: told.source.clone() }));
    }
    if let Some(rest) = after("đổi tên") {
        let (code, name) = rest.split_once("thành").expect("đổi tên … thành …");
        let (unit, name) = (world.unit(code.trim(), from), name.trim().to_owned());
        return Some(Command::Units(Units::Rename { unit, name, on: from }));
    }
    if let Some(rest) = after("chuyển") {
        let (code, parent) = pair(rest, " về ");
        let (unit, parent) = (world.unit(&code, from), world.unit(&parent, from));
        return Some(Command::Units(Units::Move { unit, parent, on: from }));
    }
    if let Some(code) = after("giải thể") {
        return Some(Command::Units(Units::Dissolve { unit: world.unit(code, from), on: from }));
    }
    if head == "sắp xếp" {
        let successions = told.rows.iter().map(|row| succession(&row.text, from)).collect();
        return Some(Command::Units(Units::Reorganise { successions, source: told.source.clone() }));
    }
    None
}

/// Rows `mã Tên`, each under the row less indented, or `thuộc` an existing unit or one of the same table.
fn new_units(world: &World, rows: &[Row], from: Date) -> Vec<NewUnit> {
    let mut new: Vec<NewUnit> = Vec::new();
    let mut open: Vec<(usize, usize)> = Vec::new();
    for row in rows {
        let clauses = Clauses::of(&row.text);
        let (code, name) = clauses.head.split_once(' ').unwrap_or((clauses.head, ""));
        open.retain(|(indent, _)| *indent < row.indent);
        let above = open.last().map(|(_, at)| new[*at].unit.clone());
        let parent = clauses.after("thuộc").map(|code| {
            let in_table = rows.iter().any(|row| row.text.split([' ', ',']).next() == Some(code));
            if in_table { UnitKey::new(code, from) } else { world.unit(code, from) }
        });
        let parent = parent.or(above);
        let from = clauses.after("từ").map_or(from, read_day);
        let level =
            clauses.after("cấp").map_or_else(|| level_below(world, parent.as_ref(), &new), read_level);
        let small = name.starts_with("Chi bộ");
        let kind = match level.as_str() {
            _ if clauses.after("loại").is_some() => clauses.after("loại").unwrap_or_default(),
            "province" => "tinh",
            "upper" => "tren_co_so",
            "grassroots" if small => "chi_bo_co_so",
            "grassroots" => "dang_bo_co_so",
            _ => "chi_bo",
        };
        let members = clauses.after("đảng viên").map(number);
        open.push((row.indent, new.len()));
        new.push(NewUnit {
            unit: UnitKey::new(code, from),
            name: name.trim().into(),
            level: level.into(),
            kind: kind.into(),
            parent,
            territory: None,
            members,
        });
    }
    new
}

fn level_below(world: &World, parent: Option<&UnitKey>, new: &[NewUnit]) -> String {
    let Some(parent) = parent else { return "province".into() };
    let in_table = new.iter().find(|row| row.unit == *parent).map(|row| row.level.as_str());
    let above = in_table.or_else(|| Some(world.state().units.level_of(world.state().units.find(parent)?)));
    match above {
        Some("province") => "upper",
        Some("upper") => "grassroots",
        _ => "branch",
    }
    .into()
}

/// `12436 → 12433 Đảng bộ xã Liên Hoa, thuộc 340, nhận đơn vị trực thuộc, từ 01/05/2020`.
pub fn succession(text: &str, from: Date) -> Succession {
    let clauses = Clauses::of(text);
    let (old_code, new) = clauses.head.split_once('→').unwrap_or_else(|| panic!("cũ → mới in {text}"));
    let new = new.trim();
    let (new_code, new_name) = new.split_once(' ').unwrap_or((new, ""));
    Succession {
        old_code: old_code.trim().to_owned(),
        new_code: new_code.to_owned(),
        new_name: Some(new_name.trim().to_owned()).filter(|name| !name.is_empty()),
        new_parent: clauses.after("thuộc").map(str::to_owned),
        new_level: clauses.after("cấp").map(read_level),
        new_kind: clauses.after("loại").map(str::to_owned),
        default_heir: clauses.has("nhận đơn vị trực thuộc"),
        goes_on: match (clauses.has("tiếp tục hoạt động"), clauses.has("không tiếp tục")) {
            (true, _) => Some(true),
            (_, true) => Some(false),
            _ => None,
        },
        on: clauses.after("từ").map_or(from, read_day),
    }
}
