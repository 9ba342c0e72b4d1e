//! Sentences of organisations. Câu chữ về tổ chức.

use congress::Command;
use congress::organisation::{self, Kind, Language};

use super::Told;
use crate::reading::read_level;
use crate::world::World;

/// The command of a sentence, if it is one of these: `khai báo tổ chức TB, loại youth-union`, with a row for each
/// level; `đặt văn bản TB, tiếng en, địa danh Vũ Thư`, with a row for each line of the heading.
pub fn read(world: &mut World, told: &Told) -> Option<Command> {
    if let Some(code) = told.after("đặt văn bản") {
        let language = told.clauses.after("tiếng").expect("tiếng …");
        let rows: Vec<&str> = told.rows.iter().map(|row| row.text.as_str()).collect();
        return Some(Command::Organisation(organisation::Command::SetLetterhead {
            top: world.unit(code, told.day),
            language: Language::of_tag(language).expect("a language"),
            heading: rows.join("\n"),
            place: told.clauses.after("địa danh").unwrap_or_default().to_owned(),
        }));
    }
    let code = told.after("khai báo tổ chức")?;
    let kind = told.clauses.after("loại").expect("loại …");
    let kind = Kind::of_name(kind).expect("a kind of organisation");
    let levels = told.rows.iter().map(|row| read_level(&row.text)).collect();
    let top = world.unit(code, told.day);
    Some(Command::Organisation(organisation::Command::Describe { top, kind, levels }))
}
