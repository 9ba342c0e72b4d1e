//! The tellers' minutes of an election, with every field of the form that the Party prints. Biên bản kiểm phiếu.

use congress::elections::Announced;
use jiff::civil::Date;
use labels::{Lang, Value};
use tally::input::CountKind;
use tally::rules::{Citation, Read};

use crate::{Block, Cell, Column, Document, Signature, Table};

/// What the minutes of an election say.
#[derive(Clone, Debug)]
pub struct Minutes {
    /// The unit above the one that holds the congress.
    pub superior: Option<String>,
    /// The unit that holds the congress.
    pub body: String,
    /// The cycle's name.
    pub cycle: String,
    /// What is filled.
    pub office: String,
    /// The day of the minutes.
    pub date: Date,
    /// How many were called, or are in the new committee.
    pub convened: u32,
    /// The tellers, their head first.
    pub tellers: Vec<String>,
    /// The presidium, its head first.
    pub presidium: Vec<String>,
    /// The rounds that were announced.
    pub rounds: Vec<Round>,
    /// Whether the assembly left the last seats empty.
    pub seats_left_empty: bool,
    /// The limits of the reader: name, value, unit.
    pub thresholds: Vec<(&'static str, String, &'static str)>,
    /// The root of the record, in hexadecimal digits.
    pub root: String,
    /// How many acts the record had then.
    pub acts: u64,
    /// The language.
    pub lang: Lang,
}

/// One round of the election.
#[derive(Clone, Debug)]
pub struct Round {
    /// Seats to fill.
    pub seats: u32,
    /// The rules, by their name.
    pub rules: String,
    /// The list in the order of the ballot.
    pub list: Vec<String>,
    /// Ballots handed out.
    pub issued: u32,
    /// Voters present then.
    pub present: u32,
    /// Ballots found in the box.
    pub returned: u32,
    /// Invalid ballots by the reason's name.
    pub invalid: Vec<(String, u32)>,
    /// The desks.
    pub desks: Vec<Desk>,
    /// Who is elected, most votes first.
    pub elected: Vec<String>,
    /// Between whom a tie is left.
    pub tied: Vec<String>,
    /// The rules that the result rests on.
    pub citations: Vec<Citation>,
    /// The result.
    pub result: Announced,
}

/// One independent count.
#[derive(Clone, Debug)]
pub struct Desk {
    /// Its name.
    pub name: String,
    /// How it counted.
    pub kind: CountKind,
    /// Stacks counted anew, with the reason.
    pub corrections: Vec<(String, String)>,
}

/// The minutes as a paper of an office.
pub fn document(minutes: &Minutes) -> Document {
    let lang = minutes.lang;
    let words = |key: &str, values: &[(&'static str, Value)]| lang.fill(key, values);
    let mut body = vec![Block::Paragraph(words(
        "minutes-opening",
        &[
            ("body", minutes.body.as_str().into()),
            ("cycle", minutes.cycle.as_str().into()),
            ("day", vietnamese::short_date(minutes.date).into()),
            ("office", minutes.office.as_str().into()),
            ("seats", minutes.rounds.first().map_or(0, |round| round.seats).into()),
            ("rules", minutes.rounds.first().map_or("", |round| round.rules.as_str()).into()),
        ],
    ))];
    if let Some(head) = minutes.tellers.first() {
        let values = [("names", minutes.tellers.join(", ").into()), ("head", head.as_str().into())];
        body.push(Block::Paragraph(words("minutes-tellers", &values)));
    }
    for (at, round) in minutes.rounds.iter().enumerate() {
        if minutes.rounds.len() > 1 {
            let values = [("round", (at + 1).into()), ("seats", round.seats.into())];
            body.push(Block::Heading { level: 1, text: words("minutes-round", &values) });
        }
        body.extend(round_part(minutes, round));
    }
    if minutes.seats_left_empty {
        body.push(Block::Paragraph(lang.text("minutes-left-empty")));
    }
    body.extend(grounds(minutes));
    Document {
        superior: minutes.superior.clone(),
        issuer: minutes.body.clone(),
        number: None,
        // Written in by hand where the minutes are signed.
        place: "…………………".to_owned(),
        date: minutes.date,
        kind: lang.text("minutes-kind"),
        title: words("minutes-title", &[("office", minutes.office.as_str().into())]),
        body,
        recipients: Vec::new(),
        signature: Some(Signature {
            behalf: Some(lang.text("minutes-behalf")),
            office: lang.text("minutes-head"),
            name: minutes.tellers.first().cloned().unwrap_or_default(),
        }),
        lang: lang.notation(),
    }
}

fn round_part(minutes: &Minutes, round: &Round) -> Vec<Block> {
    let lang = minutes.lang;
    let result = &round.result;
    let invalid: u32 = result.sums.invalid.values().sum();
    let reasons: Vec<String> =
        round.invalid.iter().map(|(reason, count)| format!("{reason}: {count}")).collect();
    let mut reasons = reasons.join("; ");
    if !reasons.is_empty() {
        reasons = format!(" ({reasons})");
    }
    let values = [
        ("convened", minutes.convened.into()),
        ("present", round.present.into()),
        ("absent", minutes.convened.saturating_sub(round.present).into()),
        ("issued", round.issued.into()),
        ("returned", round.returned.into()),
        ("valid", result.sums.valid.into()),
        ("invalid", invalid.into()),
        ("reasons", reasons.into()),
        ("base", result.base.into()),
        ("needed", result.needed.into()),
    ];
    let listed = [("count", round.list.len().into()), ("names", round.list.join(", ").into())];
    let mut part = vec![
        Block::Paragraph(lang.fill("minutes-list", &listed)),
        Block::Paragraph(lang.fill("minutes-ballots", &values)),
        Block::Paragraph(lang.fill("minutes-base", &values)),
        Block::Table(votes(round, lang)),
    ];
    if round.elected.is_empty() {
        part.push(Block::Paragraph(lang.text("minutes-nobody")));
    } else {
        part.push(Block::Table(elected(round, lang)));
    }
    if !round.tied.is_empty() {
        let values = [("names", round.tied.join(", ").into())];
        part.push(Block::Paragraph(lang.fill("minutes-tied", &values)));
    }
    if result.seats_left > 0 {
        part.push(Block::Paragraph(lang.fill("minutes-short", &[("left", result.seats_left.into())])));
    }
    let desk = |desk: &Desk| format!("{}: {}", desk.name, lang.text(count_words(desk.kind)));
    let desks: Vec<String> = round.desks.iter().map(desk).collect();
    let values = [("count", desks.len().into()), ("desks", desks.join("; ").into())];
    part.push(Block::Paragraph(lang.fill("minutes-desks", &values)));
    for desk in &round.desks {
        for (stack, reason) in &desk.corrections {
            let values = [
                ("desk", desk.name.as_str().into()),
                ("stack", stack.as_str().into()),
                ("reason", reason.as_str().into()),
            ];
            part.push(Block::Paragraph(lang.fill("minutes-corrected", &values)));
        }
    }
    part
}

fn count_words(kind: CountKind) -> &'static str {
    match kind {
        CountKind::Scanned => "count-scanned",
        CountKind::Keyed => "count-keyed",
        CountKind::Hand => "count-hand",
    }
}

/// Every name with its votes, in the order of the ballot.
fn votes(round: &Round, lang: Lang) -> Table {
    let has_no = round.result.sums.votes.iter().any(|votes| votes.no > 0);
    let mut columns = vec![
        Column::mark(lang.text("minutes-column-number"), 1),
        Column::text(lang.text("field-name"), 6),
        Column::number(lang.text("minutes-column-votes"), 2),
    ];
    if has_no {
        columns.push(Column::number(lang.text("field-against"), 2));
    }
    columns.push(Column::number(lang.text("minutes-column-percent"), 2));
    let result = &round.result;
    let row = |(at, name): (usize, &String)| {
        let votes = result.sums.votes.get(at).copied().unwrap_or_default();
        let mut cells =
            vec![Cell::Text((at + 1).to_string()), Cell::Text(name.clone()), Cell::Whole(votes.yes.into())];
        if has_no {
            cells.push(Cell::Whole(votes.no.into()));
        }
        cells.push(Cell::Text(percent(result.percent.get(at), lang)));
        cells
    };
    let rows = round.list.iter().enumerate().map(row).collect();
    Table { caption: Some(lang.text("minutes-votes")), columns, rows }
}

fn percent(percent: Option<&String>, lang: Lang) -> String {
    let percent = percent.map_or("", String::as_str);
    if lang == Lang::Vi { percent.replace('.', ",") } else { percent.to_owned() }
}

/// Those elected, most votes first.
fn elected(round: &Round, lang: Lang) -> Table {
    let row = |(at, name): (usize, &String)| {
        let on_list = round.list.iter().position(|listed| listed == name);
        let votes = on_list.and_then(|at| round.result.sums.votes.get(at)).copied().unwrap_or_default();
        vec![
            Cell::Text((at + 1).to_string()),
            Cell::Text(name.clone()),
            Cell::Whole(votes.yes.into()),
            Cell::Text(percent(on_list.and_then(|at| round.result.percent.get(at)), lang)),
        ]
    };
    Table {
        caption: Some(lang.fill("minutes-elected", &[("count", round.elected.len().into())])),
        columns: vec![
            Column::mark(lang.text("minutes-column-number"), 1),
            Column::text(lang.text("field-name"), 6),
            Column::number(lang.text("minutes-column-votes"), 2),
            Column::number(lang.text("minutes-column-percent"), 2),
        ],
        rows: round.elected.iter().enumerate().map(row).collect(),
    }
}

/// What the result rests on: the rules by their articles, those not read in their source marked; the limits of the reader;
/// the record.
fn grounds(minutes: &Minutes) -> Vec<Block> {
    let lang = minutes.lang;
    let mut told: Vec<String> = Vec::new();
    for citation in minutes.rounds.iter().flat_map(|round| &round.citations) {
        let mut words = format!("{}, {}", citation.document, citation.article);
        if citation.read != Read::Whole {
            words.push_str(&format!(" [{}]", lang.text("minutes-unread")));
        }
        if !told.contains(&words) {
            told.push(words);
        }
    }
    let mut grounds = Vec::new();
    if !told.is_empty() {
        grounds.push(Block::Paragraph(lang.fill("minutes-grounds", &[("rules", told.join("; ").into())])));
    }
    let is_scanned = |round: &Round| round.desks.iter().any(|desk| desk.kind == CountKind::Scanned);
    if minutes.rounds.iter().any(is_scanned) {
        let limits: Vec<String> =
            minutes.thresholds.iter().map(|(name, value, unit)| format!("{name} {value} {unit}")).collect();
        grounds.push(Block::Note(lang.fill("minutes-thresholds", &[("limits", limits.join(", ").into())])));
    }
    let values = [
        ("acts", i64::try_from(minutes.acts).unwrap_or(i64::MAX).into()),
        ("root", minutes.root.as_str().into()),
    ];
    grounds.push(Block::Note(lang.fill("minutes-record", &values)));
    let presidium = minutes.presidium.first().cloned().unwrap_or_default();
    grounds.push(Block::Paragraph(lang.fill("minutes-presidium", &[("name", presidium.into())])));
    grounds
}

/// A paper as plain text, for where no printer and no office program is.
pub fn text(document: &Document) -> String {
    let mut text = String::new();
    let mut line = |words: &str| {
        text.push_str(words);
        text.push('\n');
    };
    for head in document.superior.iter().chain([&document.issuer]) {
        line(&head.to_uppercase());
    }
    line("");
    line(&document.kind);
    line(&document.title);
    line("");
    for block in &document.body {
        match block {
            Block::Heading { text, .. } | Block::Paragraph(text) | Block::Note(text) => line(text),
            Block::Table(table) => {
                line(table.caption.as_deref().unwrap_or_default());
                for row in &table.rows {
                    let cells: Vec<String> = row.iter().map(|cell| cell.printed(document.lang)).collect();
                    line(&format!("  {}", cells.join("\t")));
                }
            }
        }
        line("");
    }
    if let Some(signature) = &document.signature {
        line(signature.behalf.as_deref().unwrap_or_default());
        line(&signature.office);
        line(&signature.name);
    }
    text
}
