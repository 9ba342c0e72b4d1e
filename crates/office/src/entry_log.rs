//! The log of entries of an election: for each desk, its stacks in the order of entry. Nhật ký nhập phiếu.
//!
//! Thái Nguyên printed such a log in 2010 and filed it with the minutes: who keyed which stack and when, and
//! which stacks were counted again, with the numbers before and after. It contains no ballot, and so it
//! cannot identify a voter.

use jiff::civil::Date;
use labels::Value;
use tally::input::CountKind;

use crate::minutes::ways_words;
use crate::{Block, Cell, Column, Document, Signature, Table, Wording, checking};

/// The content of a log of entries.
#[derive(Clone, Debug)]
pub struct EntryLog {
    /// The unit above the one that holds the congress.
    pub superior: Option<String>,
    /// The unit that holds the congress.
    pub body: String,
    /// The cycle's name.
    pub cycle: String,
    /// The office.
    pub office: String,
    /// The day of the result.
    pub date: Date,
    /// The head of the tellers.
    pub head: String,
    /// The rounds that were announced.
    pub rounds: Vec<Round>,
    /// The root of the record, in hexadecimal digits.
    pub root: String,
    /// The number of acts in the record at that time.
    pub acts: u64,
    /// The words of the organisation.
    pub wording: Wording,
}

/// The entries of one round.
#[derive(Clone, Debug)]
pub struct Round {
    /// Ballots in the box.
    pub returned: u32,
    /// Its desks, in the order in which they began.
    pub desks: Vec<Desk>,
    /// The desks that were counted on one machine.
    pub on_one_machine: Vec<String>,
}

/// The entries of one desk.
#[derive(Clone, Debug)]
pub struct Desk {
    /// Its name.
    pub name: String,
    /// Everyone who counted at the desk, in the order in which they started.
    pub by: Vec<String>,
    /// Their passwords that other people set.
    pub passwords: Vec<Password>,
    /// The stacks handed in, in that order.
    pub entries: Vec<Entry>,
}

/// A password that another person set for a teller who counted.
#[derive(Clone, Debug)]
pub struct Password {
    /// The teller.
    pub teller: String,
    /// The person who opened the account, or set its password last.
    pub by: String,
    /// The day.
    pub on: Date,
}

/// One stack as it was handed in.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The time, as stamped in the record.
    pub at: String,
    /// The stack.
    pub stack: String,
    /// The kind of this count.
    pub kind: CountKind,
    /// Its ballots.
    pub ballots: u32,
    /// Valid ballots, in ledgers of earlier versions; since then the sums of a stack stay sealed.
    pub valid: Option<u32>,
    /// If it was counted again, the reason and the changes.
    pub correction: Option<Correction>,
}

/// The changes of a second count of a stack.
#[derive(Clone, Debug)]
pub struct Correction {
    /// The reason.
    pub reason: String,
    /// Names, or kinds of ballots, with the number before and after; `None` where the record holds no sums of the stack.
    pub changes: Option<Vec<(String, u32, u32)>>,
}

/// The log as a paper of an office.
pub fn document(log: &EntryLog) -> Document {
    let wording = &log.wording;
    let values: [(&'static str, Value); 4] = [
        ("body", log.body.as_str().into()),
        ("cycle", log.cycle.as_str().into()),
        ("day", vietnamese::short_date(log.date).into()),
        ("office", log.office.as_str().into()),
    ];
    let mut body = vec![Block::Paragraph(wording.fill("entry-log-opening", &values))];
    for (at, round) in log.rounds.iter().enumerate() {
        if log.rounds.len() > 1 {
            let text = wording.fill("entry-log-round", &[("round", (at + 1).into())]);
            body.push(Block::Heading { level: 1, text });
        }
        if !round.on_one_machine.is_empty() {
            let desks = round.on_one_machine.join(", ");
            body.push(Block::Paragraph(wording.fill("entry-log-one-machine", &[("desks", desks.into())])));
        }
        body.extend(round.desks.iter().flat_map(|desk| desk_part(desk, round.returned, wording)));
    }
    Document {
        heading: wording.heading(),
        mark: wording.mark().to_owned(),
        superior: log.superior.clone(),
        issuer: log.body.clone(),
        number: None,
        place: wording.place(),
        date: log.date,
        kind: wording.text("entry-log-kind"),
        title: wording.fill("entry-log-title", &[("office", log.office.as_str().into())]),
        body,
        recipients: Vec::new(),
        signature: Some(Signature {
            behalf: Some(wording.text("minutes-behalf")),
            office: wording.text("minutes-head"),
            name: log.head.clone(),
        }),
        beside: None,
        code: Some(checking::code(log.acts, &log.root, wording.lang)),
        checking: checking::sheet(&[], None, Some((log.acts, &log.root)), wording.lang),
        lang: wording.notation(),
    }
}

fn desk_part(desk: &Desk, returned: u32, wording: &Wording) -> Vec<Block> {
    let last: std::collections::BTreeMap<&str, u32> =
        desk.entries.iter().map(|entry| (entry.stack.as_str(), entry.ballots)).collect();
    let ways: Vec<(String, CountKind)> =
        desk.entries.iter().map(|entry| (entry.stack.clone(), entry.kind)).collect();
    let values = [
        ("desk", desk.name.as_str().into()),
        ("by", desk.by.join(", ").into()),
        ("kind", ways_words(&ways, wording).into()),
        ("stacks", last.len().into()),
        ("ballots", last.values().sum::<u32>().into()),
        ("returned", returned.into()),
    ];
    let has_sums = desk.entries.iter().any(|entry| entry.valid.is_some());
    let row = |(at, entry): (usize, &Entry)| {
        let valid = has_sums.then(|| entry.valid.unwrap_or(0));
        let invalid = valid.map(|valid| entry.ballots.saturating_sub(valid));
        let whole = |count: u32| Cell::Whole(count.into());
        [
            vec![
                Cell::Text((at + 1).to_string()),
                Cell::Text(entry.at.clone()),
                Cell::Text(entry.stack.clone()),
                whole(entry.ballots),
            ],
            valid.into_iter().chain(invalid).map(whole).collect(),
            vec![Cell::Text(
                entry.correction.as_ref().map_or_else(String::new, |one| corrected(one, wording)),
            )],
        ]
        .concat()
    };
    let counts = ["entry-log-valid", "entry-log-invalid"].into_iter().filter(|_| has_sums);
    let columns = [
        vec![
            Column::mark(wording.text("minutes-column-number"), 1),
            Column::text(wording.text("entry-log-at"), 4),
            Column::mark(wording.text("desk-stack"), 2),
            Column::number(wording.text("entry-log-ballots"), 2),
        ],
        counts.map(|key| Column::number(wording.text(key), 2)).collect(),
        vec![Column::text(wording.text("entry-log-note"), 6)],
    ]
    .into_iter()
    .flatten()
    .collect();
    let rows = desk.entries.iter().enumerate().map(row).collect();
    let password = |one: &Password| {
        let values = [
            ("teller", one.teller.as_str().into()),
            ("by", one.by.as_str().into()),
            ("day", vietnamese::short_date(one.on).into()),
        ];
        Block::Paragraph(wording.fill("entry-log-password", &values))
    };
    let told = [Block::Paragraph(wording.fill("entry-log-desk", &values))];
    let table = [Block::Table(Table { caption: None, columns, rows })];
    told.into_iter().chain(desk.passwords.iter().map(password)).chain(table).collect()
}

fn corrected(correction: &Correction, wording: &Wording) -> String {
    let changed = correction.changes.as_deref().unwrap_or_default().iter();
    let changed: Vec<String> =
        changed.map(|(what, before, after)| format!("{what}: {before} → {after}")).collect();
    let values = [("reason", correction.reason.as_str().into()), ("changes", changed.join(", ").into())];
    let key = match &correction.changes {
        None => "entry-log-sealed",
        Some(changes) if changes.is_empty() => "entry-log-same",
        Some(_) => "entry-log-corrected",
    };
    wording.fill(key, &values)
}
