//! The tellers' minutes of an election, with every field of the printed form. Biên bản kiểm phiếu.

use congress::elections::Announced;
use jiff::civil::Date;
use labels::Value;
use tally::input::CountKind;
use tally::rules::{Citation, Electorate, Read};

use crate::{Assembly, Block, Cell, CheckingSheet, Column, Document, Signature, Table, Wording, checking};

/// The content of the minutes of an election.
#[derive(Clone, Debug)]
pub struct Minutes {
    /// The issuer of the paper.
    pub assembly: Assembly,
    /// The office.
    pub office: String,
    /// The electorate.
    pub electorate: Electorate,
    /// The day of the minutes.
    pub date: Date,
    /// The presidium, its head first.
    pub presidium: Vec<String>,
    /// The rounds that were announced.
    pub rounds: Vec<Round>,
    /// Whether the assembly left the last seats empty.
    pub seats_left_empty: bool,
    /// The limits of the ballot reader: name, value, unit.
    pub thresholds: Vec<(&'static str, String, &'static str)>,
    /// The root of the record, in hexadecimal digits.
    pub root: String,
    /// The number of acts in the record at that time.
    pub acts: u64,
    /// The words of the organisation.
    pub wording: Wording,
}

/// One round of the election.
#[derive(Clone, Debug)]
pub struct Round {
    /// Seats to fill.
    pub seats: u32,
    /// The rules, by their name.
    pub rules: String,
    /// The tellers, their head first.
    pub tellers: Vec<String>,
    /// The list in the order of the ballot.
    pub list: Vec<String>,
    /// The number convened, or the number of members of the new committee.
    pub convened: u32,
    /// The people whom the rules take out of the base.
    pub taken_out: Vec<TakenOut>,
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
    /// The desks that were counted on one machine.
    pub on_one_machine: Vec<String>,
    /// The elected, by their index in the list, most votes first: two people on it may have the same name.
    pub elected: Vec<usize>,
    /// The candidates between whom a tie is left.
    pub tied: Vec<String>,
    /// How that tie was broken outside the ballot, by its label, and the elected.
    pub tie_broken: Option<(String, Vec<String>)>,
    /// The rules that the result rests on.
    pub citations: Vec<Citation>,
    /// The result.
    pub result: Announced,
}

impl Round {
    /// The elected, most votes first: name, votes, share of the base.
    pub(crate) fn winners(&self, wording: &Wording) -> impl Iterator<Item = (&str, u32, String)> {
        self.elected.iter().map(move |place| {
            let name = self.list.get(*place).map_or("", String::as_str);
            let votes = self.result.sums.votes.get(*place).map_or(0, |votes| votes.yes);
            (name, votes, percent(self.result.percent.get(*place), wording))
        })
    }
}

/// The people whom one case in the rules takes out of the base of the majority.
#[derive(Clone, Debug)]
pub struct TakenOut {
    /// The case in words.
    pub case: String,
    /// The number of people in it.
    pub count: u32,
    /// The people who came after all and count in the base again.
    pub back: u32,
    /// The proof.
    pub proof: String,
    /// The document and article.
    pub rule: String,
    /// How much of the rule was read in its source.
    pub read: Read,
}

/// One independent count.
#[derive(Clone, Debug)]
pub struct Desk {
    /// Its name.
    pub name: String,
    /// The kind of count of each stack, in the order of the stacks.
    pub ways: Vec<(String, CountKind)>,
    /// Stacks that were counted again, with the reason.
    pub corrections: Vec<(String, String)>,
    /// Stacks read by machine, each with the root of its readings in hexadecimal digits.
    pub readings: Vec<(String, String)>,
}

/// The minutes as a paper of an office.
pub fn document(minutes: &Minutes) -> Document {
    let wording = &minutes.wording;
    let words = |key: &str, values: &[(&'static str, Value)]| wording.fill(key, values);
    let first = minutes.rounds.first();
    let mut body = vec![Block::Paragraph(words(
        "minutes-opening",
        &[
            ("title", minutes.assembly.title(wording.lang).into()),
            ("day", vietnamese::short_date(minutes.date).into()),
            ("office", minutes.office.as_str().into()),
            ("seats", first.map_or(0, |round| round.seats).into()),
            ("rules", first.map_or("", |round| round.rules.as_str()).into()),
        ],
    ))];
    for (at, round) in minutes.rounds.iter().enumerate() {
        if minutes.rounds.len() > 1 {
            let values = [("round", (at + 1).into()), ("seats", round.seats.into())];
            body.push(Block::Heading { level: 1, text: words("minutes-round", &values) });
        }
        body.extend(round_part(minutes, round));
    }
    if minutes.seats_left_empty {
        body.push(Block::Paragraph(wording.text("minutes-left-empty")));
    }
    body.extend(grounds(minutes));
    let signature = |behalf: &str, office: &str, name: Option<&String>| Signature {
        behalf: Some(wording.text(behalf)),
        office: wording.text(office),
        name: name.cloned().unwrap_or_default(),
    };
    let head = minutes.rounds.last().and_then(|round| round.tellers.first());
    Document {
        heading: wording.heading(),
        mark: wording.mark().to_owned(),
        superior: Some(minutes.assembly.body.clone()),
        issuer: minutes.assembly.name(wording.lang),
        number: None,
        place: wording.place(),
        date: minutes.date,
        kind: wording.text("minutes-kind"),
        title: words("minutes-title", &[("office", minutes.office.as_str().into())]),
        body,
        recipients: Vec::new(),
        signature: Some(signature("minutes-behalf", "minutes-head", head)),
        beside: Some(signature("minutes-presidium", "minutes-presidium-sign", minutes.presidium.first())),
        code: Some(checking::code(minutes.acts, &minutes.root, wording.lang)),
        checking: to_check(minutes),
        lang: wording.notation(),
    }
}

fn round_part(minutes: &Minutes, round: &Round) -> Vec<Block> {
    let wording = &minutes.wording;
    let mut part = Vec::new();
    if let Some(head) = round.tellers.first() {
        let values = [
            ("count", round.tellers.len().into()),
            ("names", round.tellers.join(", ").into()),
            ("head", head.as_str().into()),
        ];
        part.push(Block::Paragraph(wording.fill("minutes-tellers", &values)));
    }
    let listed = [("count", round.list.len().into()), ("names", round.list.join(", ").into())];
    part.push(Block::Paragraph(wording.fill("minutes-list", &listed)));
    part.push(Block::Paragraph(ballots(minutes, round)));
    part.push(Block::Paragraph(base(round, wording)));
    part.push(Block::Table(votes(round, wording)));
    if round.elected.is_empty() {
        part.push(Block::Paragraph(wording.text("minutes-nobody")));
    } else {
        part.push(Block::Table(elected(round, wording)));
    }
    if !round.tied.is_empty() {
        let values = [("names", round.tied.join(", ").into())];
        part.push(Block::Paragraph(wording.fill("minutes-tied", &values)));
    }
    if let Some((how, names)) = &round.tie_broken {
        let values = [("how", wording.text(how).into()), ("names", names.join(", ").into())];
        part.push(Block::Paragraph(wording.fill("minutes-tie-broken", &values)));
    }
    let left = round.result.seats_left;
    if left > 0 {
        part.push(Block::Paragraph(wording.fill("minutes-short", &[("left", left.into())])));
    }
    part.push(Block::Paragraph(desks(round, wording)));
    part
}

/// The people present and the content of the box, one line each as in the Party's form.
fn ballots(minutes: &Minutes, round: &Round) -> String {
    let wording = &minutes.wording;
    let invalid: u32 = round.result.sums.invalid.values().sum();
    let electorate = match minutes.electorate {
        Electorate::Members => "minutes-members",
        Electorate::Delegates => "minutes-delegates",
        Electorate::Committee => "minutes-committee",
    };
    let counted = [
        ("minutes-convened", round.convened),
        ("minutes-present", round.present),
        ("minutes-absent", round.convened.saturating_sub(round.present)),
        ("minutes-issued", round.issued),
        ("minutes-returned", round.returned),
        ("minutes-valid", round.result.sums.valid),
        ("minutes-invalid", invalid),
    ];
    let line = |(key, count): (&str, u32)| {
        wording.fill(key, &[("count", count.into()), ("electorate", wording.text(electorate).into())])
    };
    let reason = |(name, count): &(String, u32)| {
        wording
            .fill("minutes-invalid-reason", &[("reason", name.as_str().into()), ("count", (*count).into())])
    };
    let mut lines = vec![wording.text("minutes-ballots")];
    lines.extend(counted.map(line));
    lines.extend(round.invalid.iter().map(reason));
    lines.join("\n")
}

/// The base of the majority: those convened, less each case that the rules take out, with its proof.
fn base(round: &Round, wording: &Wording) -> String {
    let mut lines = vec![wording.fill(
        "minutes-base",
        &[
            ("convened", round.convened.into()),
            ("out", round.convened.saturating_sub(round.result.base).into()),
            ("base", round.result.base.into()),
            ("needed", round.result.needed.into()),
        ],
    )];
    for out in &round.taken_out {
        let values = [
            ("count", out.count.into()),
            ("case", out.case.as_str().into()),
            ("proof", out.proof.as_str().into()),
            ("rule", out.rule.as_str().into()),
        ];
        lines.push(wording.fill("minutes-taken-out", &values));
        if out.back > 0 {
            lines.push(wording.fill("minutes-back", &[("count", out.back.into())]));
        }
    }
    lines.join("\n")
}

/// The independent counts, and the stacks that were counted again.
fn desks(round: &Round, wording: &Wording) -> String {
    let desk = |desk: &Desk| format!("{}: {}", desk.name, ways_words(&desk.ways, wording));
    let desks: Vec<String> = round.desks.iter().map(desk).collect();
    let values = [("count", desks.len().into()), ("desks", desks.join("; ").into())];
    let mut lines = vec![wording.fill("minutes-desks", &values)];
    if !round.on_one_machine.is_empty() {
        let desks = round.on_one_machine.join(", ");
        lines.push(wording.fill("entry-log-one-machine", &[("desks", desks.into())]));
    }
    for desk in &round.desks {
        lines.extend(desk.corrections.iter().map(|(stack, reason)| {
            let values = [
                ("desk", desk.name.as_str().into()),
                ("stack", stack.as_str().into()),
                ("reason", reason.as_str().into()),
            ];
            wording.fill("minutes-corrected", &values)
        }));
    }
    lines.join("\n")
}

/// How a desk counted its stacks: one way for all, or each way with its stacks.
pub(crate) fn ways_words(ways: &[(String, CountKind)], wording: &Wording) -> String {
    let mut by_way: Vec<(CountKind, Vec<&str>)> = Vec::new();
    for (stack, kind) in ways {
        match by_way.iter_mut().find(|(known, _)| known == kind) {
            Some((_, stacks)) if stacks.contains(&stack.as_str()) => {}
            Some((_, stacks)) => stacks.push(stack),
            None => by_way.push((*kind, vec![stack])),
        }
    }
    let way = |kind: CountKind| {
        wording.text(match kind {
            CountKind::Scanned => "count-scanned",
            CountKind::Keyed => "count-keyed",
            CountKind::Hand => "count-hand",
        })
    };
    match &by_way[..] {
        [(kind, _)] => way(*kind),
        several => {
            let several = several.iter().map(|(kind, stacks)| {
                let values = [("stacks", stacks.join(", ").into()), ("way", way(*kind).into())];
                wording.fill("count-way-of-stacks", &values)
            });
            several.collect::<Vec<_>>().join(", ")
        }
    }
}

/// Every name with its votes, in the order of the ballot.
fn votes(round: &Round, wording: &Wording) -> Table {
    let has_no = round.result.sums.votes.iter().any(|votes| votes.no > 0);
    let mut columns = vec![
        Column::mark(wording.text("minutes-column-number"), 1),
        Column::text(wording.text("field-name"), 6),
        Column::number(wording.text("minutes-column-votes"), 2),
    ];
    if has_no {
        columns.push(Column::number(wording.text("field-against"), 2));
    }
    columns.push(Column::number(wording.text("minutes-column-percent"), 2));
    let result = &round.result;
    let row = |(at, name): (usize, &String)| {
        let votes = result.sums.votes.get(at).copied().unwrap_or_default();
        let mut cells =
            vec![Cell::Text((at + 1).to_string()), Cell::Text(name.clone()), Cell::Whole(votes.yes.into())];
        if has_no {
            cells.push(Cell::Whole(votes.no.into()));
        }
        cells.push(Cell::Text(percent(result.percent.get(at), wording)));
        cells
    };
    let rows = round.list.iter().enumerate().map(row).collect();
    Table { caption: Some(wording.text("minutes-votes")), columns, rows }
}

pub(crate) fn percent(percent: Option<&String>, wording: &Wording) -> String {
    let percent = percent.map_or("", String::as_str);
    if wording.lang.is_vietnamese() { percent.replace('.', ",") } else { percent.to_owned() }
}

/// The elected, most votes first.
fn elected(round: &Round, wording: &Wording) -> Table {
    let row = |(at, (name, votes, share)): (usize, (&str, u32, String))| {
        vec![
            Cell::Text((at + 1).to_string()),
            Cell::Text(name.to_owned()),
            Cell::Whole(votes.into()),
            Cell::Text(share),
        ]
    };
    Table {
        caption: Some(wording.fill("minutes-elected", &[("count", round.elected.len().into())])),
        columns: vec![
            Column::mark(wording.text("minutes-column-number"), 1),
            Column::text(wording.text("field-name"), 6),
            Column::number(wording.text("minutes-column-votes"), 2),
            Column::number(wording.text("minutes-column-percent"), 2),
        ],
        rows: round.winners(wording).enumerate().map(row).collect(),
    }
}

/// One limit of the ballot reader in words: `mực qua chữ của tên bị gạch từ 1 mm²`.
fn threshold(name: &str, value: &String, unit: &str, wording: &Wording) -> String {
    let value = percent(Some(value), wording);
    let value = wording.fill(&format!("threshold-in-{}", unit.replace('_', "-")), &[("value", value.into())]);
    wording.fill(&format!("threshold-{}", name.replace('_', "-")), &[("value", value.into())])
}

/// The basis of the result: the rules by their articles.
fn grounds(minutes: &Minutes) -> Option<Block> {
    let citations = minutes.rounds.iter().flat_map(|round| &round.citations);
    let rules = checking::once(citations.map(|one| format!("{}, {}", one.document, one.article)));
    let rules = rules.join("; ");
    (!rules.is_empty())
        .then(|| Block::Paragraph(minutes.wording.fill("minutes-grounds", &[("rules", rules.into())])))
}

/// The points that the tellers check before they sign: the rules that were not read in their source, the
/// limits of the ballot reader, the evidence for its readings, the record.
fn to_check(minutes: &Minutes) -> Option<CheckingSheet> {
    let wording = &minutes.wording;
    let rounds = &minutes.rounds;
    let mut unread = checking::unread(rounds.iter().flat_map(|round| &round.citations));
    let out = rounds.iter().flat_map(|round| &round.taken_out);
    unread.extend(out.filter(|out| out.read != Read::Whole).map(|out| out.rule.clone()));
    let mut more = Vec::new();
    let mut desks = rounds.iter().flat_map(|round| &round.desks);
    if desks.clone().any(|desk| desk.ways.iter().any(|(_, kind)| *kind == CountKind::Scanned)) {
        let limits: Vec<String> = minutes
            .thresholds
            .iter()
            .map(|(name, value, unit)| threshold(name, value, unit, wording))
            .collect();
        more.push(wording.fill("minutes-thresholds", &[("limits", limits.join("; ").into())]));
    }
    more.extend(desks.by_ref().flat_map(|desk| {
        desk.readings.iter().map(|(stack, root)| {
            let values = [
                ("desk", desk.name.as_str().into()),
                ("stack", stack.as_str().into()),
                ("root", root.as_str().into()),
            ];
            wording.fill("minutes-readings", &values)
        })
    }));
    checking::sheet(&checking::once(unread), more, Some((minutes.acts, &minutes.root)), wording.lang)
}
