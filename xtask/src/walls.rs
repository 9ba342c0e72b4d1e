//! Which module of the pure core may name which. Tường giữa các phần.
//!
//! Facts lie below decisions: the ground names no room, and the facts of a room, which its events change,
//! name the ground and the tree of units only. Decisions and views read every room through the state.

/// The list of rooms: the only file that names all of them.
pub const LIST: &str = "crates/congress/src/rooms.rs";

const CORE: &str = "crates/congress/src/";

/// The room that every other may name, because every fact belongs to a unit.
const TREE: &str = "units";

/// The names of the rooms, from the list.
pub fn rooms(list: &str) -> Vec<String> {
    let row = |line: &str| {
        let (name, rest) = line.trim().split_once('(')?;
        let (module, facts) = rest.split_once(") ")?;
        let is_row = name.chars().all(char::is_alphanumeric)
            && module.chars().all(|letter| letter.is_alphanumeric() || letter == '_')
            && facts.contains(": ");
        is_row.then(|| module.to_owned())
    };
    list.lines().filter(|line| line.starts_with("    ")).filter_map(row).collect()
}

/// The walls that one file breaks.
pub fn broken(name: &str, text: &str, rooms: &[String]) -> Vec<String> {
    let Some(place) = name.strip_prefix(CORE) else { return Vec::new() };
    let Some(wall) = Wall::of(place, rooms) else { return Vec::new() };
    // Tests may build the state of any room.
    let tested = text.find("#[cfg(test)]").unwrap_or(text.len());
    let lines = text[..tested].lines().enumerate();
    let is_comment = |line: &str| line.trim_start().starts_with("//");
    let named = lines.filter(|(_, line)| !is_comment(line)).filter_map(|(at, line)| {
        let room = rooms.iter().find(|room| wall.forbids(room) && names(line, room))?;
        Some(format!("{name}:{}: {room}: {}", at + 1, wall.rule()))
    });
    named.collect()
}

/// What a file may not name.
enum Wall<'a> {
    /// The ground names no room.
    Ground,
    /// The facts of a room name no other room.
    Facts(&'a str),
}

impl<'a> Wall<'a> {
    fn of(place: &str, rooms: &'a [String]) -> Option<Wall<'a>> {
        if place.starts_with("ground") {
            return Some(Wall::Ground);
        }
        let place = place.strip_prefix("rooms/")?.strip_suffix(".rs")?;
        let (room, file) = place.split_once('/').unwrap_or((place, "facts"));
        let room = rooms.iter().find(|known| *known == room)?;
        ["facts", "history", "apply"].contains(&file).then_some(Wall::Facts(room))
    }

    fn forbids(&self, room: &str) -> bool {
        match self {
            Wall::Ground => true,
            Wall::Facts(own) => room != *own && room != TREE,
        }
    }

    fn rule(&self) -> &'static str {
        match self {
            Wall::Ground => "the ground names no room; a term that several rooms use is in ground/terms.rs",
            Wall::Facts(_) => "facts name no other room; a question to several rooms is in a file of its own",
        }
    }
}

/// Whether a line names a module: `crate::floor`, or `floor` in the braces of `use crate::{…}`.
fn names(line: &str, module: &str) -> bool {
    let ends = |rest: &str| !rest.starts_with(|next: char| next.is_alphanumeric() || next == '_');
    if let Some(braces) = line.trim_start().strip_prefix("use crate::{") {
        return braces.split([',', '}']).any(|name| name.trim().split("::").next() == Some(module));
    }
    let path = format!("crate::{module}");
    line.match_indices(&path).any(|(at, _)| ends(&line[at + path.len()..]))
}

#[cfg(test)]
mod tests {
    use super::{broken, rooms};

    const LIST: &str = "//! Rooms.\nhouse! {\n    /// The tree.\n    Units(units) units: Units,\n    /// The halls.\n    \
                        Floor(floor) floors: Floors + {\n        /// Sessions.\n        Session: session,\n    },\n    \
                        Record(record) #[serde(skip)] record: Statements,\n}\n";

    #[test]
    fn the_list_tells_its_rooms() {
        assert_eq!(rooms(LIST), ["units", "floor", "record"]);
    }

    #[test]
    fn a_broken_wall_is_named() {
        let rooms = rooms(LIST);
        let found = |file: &str, line: &str| {
            broken(&format!("crates/congress/src/{file}"), &format!("//! A.\n{line}\n"), &rooms).len()
        };
        assert_eq!(found("ground/terms.rs", "use crate::units::Units;"), 1);
        assert_eq!(found("ground/terms.rs", "use crate::identity::UnitKey;"), 0);
        assert_eq!(found("rooms/record.rs", "use crate::floor::Organ;"), 1);
        assert_eq!(found("rooms/record.rs", "use crate::{Context, floor};"), 1);
        assert_eq!(found("rooms/record/history.rs", "let x = crate::floor::x();"), 1);
        assert_eq!(found("rooms/record.rs", "use crate::units::Units;"), 0);
        assert_eq!(found("rooms/record.rs", "/// As [`crate::floor`] has it."), 0);
        assert_eq!(found("rooms/record.rs", "use crate::floors::X;"), 0);
        assert_eq!(found("rooms/floor.rs", "use crate::floor::session;"), 0);
        assert_eq!(found("rooms/record/decision.rs", "use crate::floor::Organ;"), 0);
        assert_eq!(found("rooms/record.rs", "#[cfg(test)]\nuse crate::floor::Organ;"), 0);
    }
}
