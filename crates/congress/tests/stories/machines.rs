//! Sentences of stations: opened, joined, closed. Câu chữ của các trạm.

use congress::Command;
use congress::stations::{self, Kind};
use jiff::civil::Date;

use crate::world::World;

const KINDS: [(&str, Kind); 3] =
    [("kiểm phiếu", Kind::Counting), ("điểm danh", Kind::Door), ("màn chiếu", Kind::Screen)];

/// The command of a sentence, if it is one of these: `mở trạm kiểm phiếu “Bàn 2” tại 340`, `nối vào trạm “Bàn 2”`.
pub fn command(world: &mut World, head: &str, (on, cycle): (Date, &str)) -> Option<Command> {
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
