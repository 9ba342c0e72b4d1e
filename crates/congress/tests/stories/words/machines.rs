//! Sentences of stations: opened, joined, closed. Câu chữ của các trạm.

use congress::permits::accounts::Change;
use congress::stations::{self, Kind};
use congress::{Actor, Command, Digest, permits};
use jiff::civil::Date;

use super::Told;
use crate::reading::Clauses;
use crate::world::{World, read_role};

const KINDS: [(&str, Kind); 3] =
    [("kiểm phiếu", Kind::Counting), ("điểm danh", Kind::Door), ("màn chiếu", Kind::Screen)];

/// The command of a sentence, if it is one of these.
pub fn read(world: &mut World, told: &Told) -> Option<Command> {
    let meant = (told.on, told.cycle.as_str());
    tellers(world, &told.clauses, told.actor, meant).or_else(|| command(world, told.clauses.head, meant))
}

/// The command of a sentence, if it is one of these: `mở trạm kiểm phiếu “Bàn 2” tại 340`, `nối vào trạm “Bàn 2”`.
fn command(world: &mut World, head: &str, (on, cycle): (Date, &str)) -> Option<Command> {
    let cycle = cycle.to_owned();
    let command = if let Some(rest) = head.strip_prefix("mở trạm ") {
        let (what, code) = rest.rsplit_once(" tại ").expect("mở trạm … tại …");
        let (kind, name) = what.split_once('“').expect("a name in “ ”");
        let kind = KINDS.iter().find(|(word, _)| *word == kind.trim()).expect("what for").1;
        let name = name.trim_end_matches('”').to_owned();
        let (unit, station) = (world.unit(code, on), world.new_station());
        stations::Command::Open { cycle, on, unit, station, kind, name }
    } else if let Some(name) = head.strip_prefix("nối vào trạm ") {
        stations::Command::Join { station: world.station(name), on }
    } else {
        stations::Command::Close { station: world.station(head.strip_prefix("đóng trạm ")?), on }
    };
    Some(Command::Stations(command))
}

/// Acts of tellers at a desk: `ký tên vào bàn “Bàn 2” tại 340`, `ký tên cạnh NAME tại 340`,
/// `rời bàn “Bàn 2” tại 340`.
pub fn tellers(
    world: &mut World,
    clauses: &Clauses,
    actor: &str,
    (on, cycle): (Date, &str),
) -> Option<Command> {
    let sits = clauses.head.strip_prefix("ký tên ");
    let what = sits.or_else(|| clauses.head.strip_prefix("rời "))?;
    let (what, code) = what.rsplit_once(" tại ").expect("… tại …");
    let at = match what.strip_prefix("cạnh ") {
        Some(name) => Actor::Person(world.person(name)),
        None => {
            let name = what.trim_start_matches("vào ").trim_start_matches("bàn ");
            Actor::Station(world.station(name))
        }
    };
    let (cycle, unit) = (cycle.to_owned(), world.unit(code, on));
    Some(Command::Stations(match sits {
        Some(_) => stations::Command::SitDown { at, cycle, on, unit },
        None => {
            let person = world.person(clauses.after("người rời").unwrap_or(actor));
            stations::Command::GetUp { at, cycle, on, unit, person }
        }
    }))
}

/// Changes of accounts: `mở tài khoản cho NAME tại 340, vai trò kiểm phiếu`, `đặt mật khẩu của NAME`, each
/// with a second person where one agrees: `…, người thứ hai NAME`.
pub fn account(world: &mut World, clauses: &Clauses, on: Date) -> Option<Command> {
    const CHANGES: [(&str, Change); 5] = [
        ("đặt mật khẩu của ", Change::PasswordSet),
        ("khóa tài khoản của ", Change::Shut),
        ("mở lại tài khoản của ", Change::OpenedAgain),
        ("kết thúc phiên của ", Change::SessionsEnded),
        ("xóa tài khoản của ", Change::Erased),
    ];
    let change =
        CHANGES.iter().find_map(|(words, change)| Some((*change, clauses.head.strip_prefix(words)?)));
    let command = match (change, clauses.head.strip_prefix("mở tài khoản cho ")) {
        (Some((change, name)), _) => {
            let seen = clauses
                .after("đã thấy đặt")
                .map(|times| times.trim_end_matches(" lần").parse().expect("đã thấy đặt … lần"));
            permits::Command::Account { person: world.person(name), change, seen }
        }
        (None, Some(rest)) => {
            let (name, code) = rest.split_once(" tại ").expect("mở tài khoản cho … tại …");
            let (person, unit) = (world.person(name), world.unit(code, on));
            let role = read_role(clauses.after("vai trò").expect("vai trò …"));
            let roles = vec![(role, unit.clone())];
            permits::Command::OpenAccount { person, digest: Digest([0; 32]), unit, roles }
        }
        (None, None)
            if clauses.head.starts_with("trao vai trò") && clauses.after("người thứ hai").is_some() =>
        {
            let rest = clauses.head.trim_start_matches("trao vai trò ");
            let (role, rest) = rest.split_once(" cho ").expect("… cho …");
            let (name, code) = rest.split_once(" tại ").expect("… tại …");
            let (person, role, unit) = (world.person(name), read_role(role), world.unit(code, on));
            permits::Command::Grant { person, role, unit }
        }
        (None, None) => return None,
    };
    Some(Command::Permits(match clauses.after("người thứ hai") {
        Some(name) => permits::Command::Agreed { second: world.person(name), command: Box::new(command) },
        None => command,
    }))
}
