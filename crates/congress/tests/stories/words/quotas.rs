//! Sentences of apportionment: the number of delegates, by unit. Câu chữ của việc phân bổ đại biểu.

use congress::apportionment::{Apportionment, Claim, Command, Quota, Size};
use congress::{State, UnitKey};
use jiff::civil::Date;
use vietnamese::{Notation, short_date};

use super::Told;
use crate::reading::{Clauses, Row};
use crate::world::{World, number};

/// The command of a sentence, if it is one of these.
pub fn read(world: &mut World, told: &Told) -> Option<congress::Command> {
    command(world, &told.clauses, told.rows, (told.on, &told.cycle)).map(congress::Command::Apportionment)
}

/// The command of a sentence, if it is one of these.
fn command(world: &World, clauses: &Clauses, rows: &[Row], (on, cycle): (Date, &str)) -> Option<Command> {
    let cycle = cycle.to_owned();
    let after = |words: &str| clauses.head.strip_prefix(words).map(str::trim);
    let count = |words: &str| clauses.after(words).map_or(0, number);
    if let Some(code) = after("tính phân bổ") {
        let unit = world.unit(code, on);
        let size = Size {
            ex_officio: count("đương nhiên"),
            elected: count("được bầu"),
            appointed: count("chỉ định"),
        };
        let claims = if rows.is_empty() {
            units_below(world.state(), &unit, on, |unit, members| Claim { unit, members, bonus: 0 })
        } else {
            rows.iter().map(|row| claim(world, row, on)).collect()
        };
        return Some(Command::Propose { cycle, on, unit, size, fixed: count("cố định"), claims });
    }
    if let Some(code) = after("thông qua phân bổ") {
        let unit = world.unit(code, on);
        let quota = |row: &Row| {
            let (code, seats) = row.text.rsplit_once(' ').expect("a unit and a number");
            Quota { unit: world.unit(code, on), seats: number(seats) }
        };
        let quotas = if rows.is_empty() { proposed(world, &unit) } else { rows.iter().map(quota).collect() };
        return Some(Command::Adopt { cycle, on, unit, quotas, reason: clauses.reason.to_owned() });
    }
    let code = after("thông báo triệu tập")?;
    Some(Command::Announce { cycle, on, unit: world.unit(code, on) })
}

/// `12793, đảng viên 210, ưu tiên 1`; without members in the row, those of the tree.
fn claim(world: &World, row: &Row, on: Date) -> Claim {
    let clauses = Clauses::of(&row.text);
    let unit = world.unit(clauses.head, on);
    let of_tree = || {
        let units = &world.state().units;
        units.find(&unit).and_then(|unit| units.members_on(unit, on)).unwrap_or(0)
    };
    let members = clauses.after("đảng viên").map_or_else(of_tree, number);
    Claim { members, bonus: clauses.after("ưu tiên").map_or(0, number), unit }
}

fn units_below<T>(state: &State, unit: &UnitKey, on: Date, make: impl Fn(UnitKey, u32) -> T) -> Vec<T> {
    let units = &state.units;
    let Some(unit) = units.find(unit) else { return Vec::new() };
    let below = units.children_on(unit, on);
    below.map(|one| make(units.get(one).key.clone(), units.members_on(one, on).unwrap_or(0))).collect()
}

fn proposed(world: &World, unit: &UnitKey) -> Vec<Quota> {
    let unit = world.state().units.find(unit).expect("a unit that is known");
    let here = world.state().apportionments.of(world.cycle(), unit);
    here.and_then(|here| here.proposed.as_ref())
        .map_or_else(Vec::new, |(_, proposal)| proposal.quotas.clone())
}

/// An apportionment in lines.
pub fn told(apportionment: &Apportionment, name: impl Fn(&UnitKey) -> String) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some((on, proposal)) = &apportionment.proposed {
        lines.push(format!("phương án ngày {}:", short_date(*on)));
        for claim in &proposal.claims {
            let (part, whole) = proposal.ideal(claim);
            let ideal = vietnamese::decimal(((200 * part + whole) / (2 * whole)) as i64, 2, Notation::Vi);
            let seats = proposal.seats_of(&claim.unit).unwrap_or(0);
            lines.push(format!("  {}: được hưởng {ideal}, phương án {seats}", name(&claim.unit)));
        }
        lines.extend(proposal.tie.as_ref().map(|tie| {
            let between: Vec<String> = tie.between.iter().map(&name).collect();
            format!("  còn {} giữa {}", tie.left, between.join(", "))
        }));
    }
    if let Some(adopted) = apportionment.binding() {
        let seats: Vec<String> =
            adopted.quotas.iter().map(|quota| format!("{} {}", name(&quota.unit), quota.seats)).collect();
        lines.push(format!("thông qua ngày {}: {}", short_date(adopted.on), seats.join(", ")));
    }
    lines
}
