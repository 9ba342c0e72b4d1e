//! Sentences of cycles and plans. Câu chữ của chu kỳ và kế hoạch.

use congress::Command;
use congress::cycle::{self, Command as Cycle};
use congress::rules::{self, PackId};

use super::{Told, pair};
use crate::reading::{Clauses, read_day, read_days, read_level};
use crate::world::{World, number};

/// The command of a sentence, if it is one of these.
pub fn read(world: &mut World, told: &Told) -> Option<Command> {
    let (head, clauses, from, cycle) = (told.clauses.head, &told.clauses, told.from, told.cycle.clone());
    let after = |words: &str| told.after(words);
    if let Some(rest) = after("mở chu kỳ") {
        let (id, name) = rest.split_once(' ').unwrap_or((rest, ""));
        let (cycle, name) = (id.to_owned(), name.trim().to_owned());
        world.speaks_of(&cycle);
        let root = world.unit(clauses.after("cho").expect("cho …"), from);
        let windows = told.rows.iter().map(|row| window(&row.text)).collect();
        let rules = clauses.after("bộ quy tắc").map_or_else(|| rules::of_before(from), PackId::new);
        return Some(Command::Cycle(Cycle::Open { cycle, name, root, windows, rules, on: from }));
    }
    if let Some(rest) = after("bàn giao chu kỳ") {
        let (cycle, code) = pair(rest, " cho ");
        return Some(Command::Cycle(Cycle::HandOver { cycle, to: world.unit(&code, from) }));
    }
    if let Some(rules) = after("theo bộ quy tắc") {
        let rules = PackId::new(rules);
        return Some(Command::Cycle(Cycle::SetRules { cycle, rules, on: from }));
    }
    if head == "đặt khung" {
        let window = window(&told.rows.first().expect("a row with the window").text);
        return Some(Command::Cycle(Cycle::SetWindow { cycle, window, on: from }));
    }
    if let Some(rest) = after("đặt kế hoạch") {
        let (code, level) = rest.split_once(" cấp ").expect("đặt kế hoạch … cấp …");
        let finish_by = read_day(clauses.after("xong ngày").expect("xong ngày …"));
        let rule = clauses.after("theo").unwrap_or("").to_owned();
        let (unit, level) = (world.unit(code, told.day), read_level(level));
        return Some(Command::Cycle(Cycle::SetPlan { cycle, unit, level, finish_by, rule, on: from }));
    }
    None
}

/// `cơ sở, từ 01/04/2020 đến 30/06/2020, không quá 2 ngày, theo Chỉ thị 35-CT/TW`.
fn window(text: &str) -> cycle::Window {
    let clauses = Clauses::of(text);
    let days = clauses.others.iter().find_map(|clause| read_days(clause));
    cycle::Window {
        level: read_level(clauses.head),
        start: days.map(|(start, _)| start),
        finish_by: days.map(|(_, finish_by)| finish_by),
        max_days: clauses.after("không quá").map(|days| number(days.trim_end_matches(" ngày")) as u8),
        rule: clauses.after("theo").unwrap_or("").to_owned(),
    }
}
