//! Sentences of organisations. Câu chữ về tổ chức.

use congress::Command;
use congress::organisation::{self, Kind};

use super::Told;
use crate::reading::read_level;
use crate::world::World;

/// The command of a sentence, if it is one of these: `khai báo tổ chức TB, loại youth-union`, with a row for each
/// level.
pub fn read(world: &mut World, told: &Told) -> Option<Command> {
    let code = told.after("khai báo tổ chức")?;
    let kind = told.clauses.after("loại").expect("loại …");
    let kind = Kind::of_name(kind).expect("a kind of organisation");
    let levels = told.rows.iter().map(|row| read_level(&row.text)).collect();
    let top = world.unit(code, told.day);
    Some(Command::Organisation(organisation::Command::Describe { top, kind, levels }))
}
