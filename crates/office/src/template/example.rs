//! A paper with something in every part, to look at a template with. Văn bản thử để xem mẫu.

use jiff::civil::Date;

use crate::document::{Block, Code, Column, Document, Signature, Table};
use crate::wording::Wording;

/// An example of a paper of an organisation, dated with a day. It says that it is one.
#[must_use]
pub fn example(wording: &Wording, organisation: &str, day: Date) -> Document {
    let say = |key: &str| wording.text(&format!("template-example-{key}"));
    let columns = vec![
        Column::mark(say("column-number"), 10),
        Column::text(say("column-unit"), 60),
        Column::number(say("column-members"), 30),
    ];
    let rows = (1..=3).map(|number| {
        let unit = wording.fill("template-example-unit", &[("number", number.into())]);
        vec![number.into(), unit.into(), (number * 12).into()]
    });
    let table = Table { caption: Some(say("table")), columns, rows: rows.collect() };
    let signature =
        |office: &str| Signature { behalf: Some(say("behalf")), office: say(office), name: say("name") };
    Document {
        heading: wording.heading(),
        mark: wording.mark().to_owned(),
        superior: Some(say("superior")),
        issuer: organisation.to_owned(),
        number: Some(say("paper-number")),
        place: wording.place(),
        date: day,
        kind: say("kind"),
        title: say("title"),
        body: vec![
            Block::Paragraph(say("opening")),
            Block::Heading { level: 1, text: say("heading") },
            Block::Paragraph(say("text")),
            Block::Table(table),
            Block::Note(say("note")),
        ],
        recipients: vec![say("recipient"), say("recipient-file")],
        signature: Some(signature("office")),
        beside: Some(signature("office-beside")),
        code: Some(Code { text: say("code"), ..Code::default() }),
        checking: None,
        lang: wording.notation(),
    }
}
