//! The minutes of an opinion poll, which differ from those of an election. Biên bản kiểm phiếu xin ý kiến.

use congress::elections::poll::Counted;
use jiff::civil::Date;
use tally::rules::Citation;
use vietnamese::percent;

use crate::{Block, Cell, Column, Document, Signature, Table, Wording, checking};

/// The content of the minutes of an opinion poll.
#[derive(Clone, Debug)]
pub struct PollMinutes {
    /// The unit above the one that holds the congress.
    pub superior: Option<String>,
    /// The unit that holds the congress.
    pub body: String,
    /// The cycle's name.
    pub cycle: String,
    /// The office whose list is polled.
    pub office: String,
    /// The day of the poll.
    pub date: Date,
    /// The number present.
    pub present: u32,
    /// The names polled, in the order of the paper.
    pub names: Vec<String>,
    /// The counters, their head first.
    pub counters: Vec<String>,
    /// The count.
    pub counted: Counted,
    /// The names that were then cut from the list by vote.
    pub cut: Vec<String>,
    /// The rules that it rests on.
    pub citations: Vec<Citation>,
    /// The number of acts in the record, and its root in hexadecimal digits.
    pub record: Option<(u64, String)>,
    /// The words of the organisation.
    pub wording: Wording,
}

/// The minutes as a paper of an office.
pub fn document(minutes: &PollMinutes) -> Document {
    let wording = &minutes.wording;
    let head = minutes.counters.first().cloned().unwrap_or_default();
    let Counted { issued, returned, invalid, .. } = minutes.counted;
    let opening = [
        ("body", minutes.body.as_str().into()),
        ("cycle", minutes.cycle.as_str().into()),
        ("day", vietnamese::short_date(minutes.date).into()),
        ("count", minutes.names.len().into()),
        ("office", minutes.office.as_str().into()),
    ];
    let counters = [("names", minutes.counters.join(", ").into()), ("head", head.as_str().into())];
    let papers = [
        ("present", minutes.present.into()),
        ("issued", issued.into()),
        ("returned", returned.into()),
        ("valid", returned.saturating_sub(invalid).into()),
        ("invalid", invalid.into()),
    ];
    let cut = match minutes.cut.is_empty() {
        true => wording.text("poll-minutes-nobody-cut"),
        false => wording.fill("poll-minutes-cut", &[("names", minutes.cut.join(", ").into())]),
    };
    let rules: Vec<String> =
        minutes.citations.iter().map(|one| format!("{}, {}", one.document, one.article)).collect();
    Document {
        heading: wording.heading(),
        mark: wording.mark().to_owned(),
        superior: minutes.superior.clone(),
        issuer: minutes.body.clone(),
        number: None,
        place: wording.place(),
        date: minutes.date,
        kind: wording.text("minutes-kind"),
        title: wording.text("poll-minutes-title"),
        body: vec![
            Block::Paragraph(wording.fill("poll-minutes-opening", &opening)),
            Block::Paragraph(wording.fill("poll-minutes-counters", &counters)),
            Block::Paragraph(wording.fill("poll-minutes-papers", &papers)),
            Block::Table(opinions(minutes)),
            Block::Paragraph(cut),
            Block::Paragraph(wording.fill("poll-minutes-grounds", &[("rules", rules.join("; ").into())])),
        ],
        recipients: Vec::new(),
        signature: Some(Signature {
            behalf: Some(wording.text("poll-minutes-behalf")),
            office: wording.text("poll-minutes-head"),
            name: head,
        }),
        beside: None,
        code: minutes.record.as_ref().map(|(acts, root)| checking::code(*acts, root, wording.lang)),
        checking: checking::sheet(
            &checking::unread(&minutes.citations),
            None,
            minutes.record.as_ref().map(|(acts, root)| (*acts, root.as_str())),
            wording.lang,
        ),
        lang: wording.notation(),
    }
}

/// Every name with how many are for it, of those present.
fn opinions(minutes: &PollMinutes) -> Table {
    let wording = &minutes.wording;
    let row = |(at, (name, in_favour)): (usize, (&String, &u32))| {
        let share = percent((*in_favour).into(), minutes.present.into(), 2, wording.notation());
        vec![
            Cell::Text((at + 1).to_string()),
            Cell::Text(name.clone()),
            Cell::Whole((*in_favour).into()),
            Cell::Text(share.unwrap_or_default()),
        ]
    };
    Table {
        caption: Some(wording.text("poll-minutes-table")),
        columns: vec![
            Column::mark(wording.text("minutes-column-number"), 1),
            Column::text(wording.text("field-name"), 6),
            Column::number(wording.text("poll-in-favour"), 3),
            Column::number(wording.text("poll-percent"), 3),
        ],
        rows: minutes.names.iter().zip(&minutes.counted.in_favour).enumerate().map(row).collect(),
    }
}
