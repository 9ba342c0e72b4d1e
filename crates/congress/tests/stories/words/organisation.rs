//! Sentences of organisations. Câu chữ về tổ chức.

use congress::Command;
use congress::organisation::{self, Kind, Language, TemplatePaper};

use super::Told;
use super::papers::stands_for;
use crate::reading::read_level;
use crate::world::World;

/// The command of a sentence, if it is one of these: `khai báo tổ chức TB, loại youth-union`, with a row for each
/// level; `đặt văn bản TB, tiếng en, địa danh Vũ Thư`, with a row for each line of the heading;
/// `dùng mẫu của TB, văn bản minutes và resolution, tệp mau-1`; `bỏ mẫu của TB, văn bản minutes`.
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
    let papers = || -> Vec<TemplatePaper> {
        let papers = told.clauses.after("văn bản").expect("văn bản …");
        let named = papers.split(" và ").filter(|name| *name != "nào");
        named.map(|name| TemplatePaper::of_name(name).expect("a paper with a template")).collect()
    };
    if let Some(code) = told.after("dùng mẫu của") {
        return Some(Command::Organisation(organisation::Command::SetTemplate {
            top: world.unit(code, told.day),
            papers: papers(),
            file: stands_for(told.clauses.after("tệp").expect("tệp …")),
        }));
    }
    if let Some(code) = told.after("bỏ mẫu của") {
        let top = world.unit(code, told.day);
        let paper = papers()[0];
        return Some(Command::Organisation(organisation::Command::TakeBackTemplate { top, paper }));
    }
    let code = told.after("khai báo tổ chức")?;
    let kind = told.clauses.after("loại").expect("loại …");
    let kind = Kind::of_name(kind).expect("a kind of organisation");
    let levels = told.rows.iter().map(|row| read_level(&row.text)).collect();
    let top = world.unit(code, told.day);
    Some(Command::Organisation(organisation::Command::Describe { top, kind, levels }))
}
