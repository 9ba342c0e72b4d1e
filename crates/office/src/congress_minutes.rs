//! The minutes and the resolution of a congress, from the record and the secretariat's text. Biên bản, nghị quyết đại hội.

use congress::minutes::Paper;
use jiff::civil::Date;

use crate::text::capital;
use crate::{Assembly, Block, Cell, Column, Document, Signature, Table, Wording, checking};

/// The content of the minutes and the resolution of a congress.
#[derive(Clone, Debug)]
pub struct Proceedings {
    /// The issuer of the papers.
    pub assembly: Assembly,
    /// The day of the paper.
    pub date: Date,
    /// First and last day of the congress, planned or actual.
    pub days: Option<(Date, Date)>,
    /// Where it met; empty where it was not noted.
    pub venue: String,
    /// The number of guests.
    pub guests: u32,
    /// The sessions with the moments of their opening and closing, in words.
    pub sessions: Vec<SessionTold>,
    /// Decisions of a superior about the congress, one sentence each.
    pub basis: Vec<String>,
    /// The number of voting delegates.
    pub convened: u32,
    /// The voting delegates who came.
    pub attended: u32,
    /// Units below that should be represented, and those that were; `None` at a congress of members.
    pub units: Option<(u32, u32)>,
    /// Each organ with its members, the head first.
    pub organs: Vec<(String, Vec<String>)>,
    /// The items of the programme, with their times.
    pub programme: Vec<(String, String)>,
    /// Votes by raised card.
    pub votes: Vec<Vote>,
    /// Elections with their results.
    pub elections: Vec<Elected>,
    /// The secretariat's text.
    pub text: String,
    /// The vote that adopted the text, if it was adopted.
    pub adopted: Option<Vote>,
    /// The signers for the secretariat and for the presidium.
    pub signers: [String; 2],
    /// The root of the record, in hexadecimal digits.
    pub root: String,
    /// The number of acts in the record at that time.
    pub acts: u64,
    /// The words of the organisation.
    pub wording: Wording,
}

/// A session as it was held.
#[derive(Clone, Debug)]
pub struct SessionTold {
    /// Its name.
    pub name: String,
    /// When it was opened: hour and day.
    pub opened: String,
    /// When it was closed; `None` while it is open.
    pub closed: Option<String>,
}

/// A vote by raised card.
#[derive(Clone, Debug)]
pub struct Vote {
    /// The day.
    pub on: Date,
    /// The matter of the vote.
    pub matter: String,
    /// For, against, not voting.
    pub cards: [u32; 3],
    /// The vote before each correction, oldest first.
    pub before: Vec<VoteBefore>,
}

/// A vote as recorded before a correction.
#[derive(Clone, Debug)]
pub struct VoteBefore {
    /// The day of the correction.
    pub on: Date,
    /// The matter before the correction; `None` where the correction did not change it.
    pub matter: Option<String>,
    /// For, against, not voting.
    pub cards: [u32; 3],
    /// The reason for the correction.
    pub reason: String,
}

/// The result of one election.
#[derive(Clone, Debug)]
pub struct Elected {
    /// The office.
    pub office: String,
    /// Seats.
    pub seats: u32,
    /// Names on the list.
    pub listed: u32,
    /// Ballots issued, returned, valid, invalid, in the last round.
    pub ballots: [u32; 4],
    /// The base of the majority.
    pub base: u32,
    /// The elected, most votes first: name, votes, share of the base in percent, without its sign.
    pub elected: Vec<(String, u32, String)>,
    /// Seats left empty.
    pub left: u32,
}

/// The paper as offices write it.
pub fn document(paper: Paper, told: &Proceedings) -> Document {
    let wording = &told.wording;
    let body = match paper {
        Paper::Minutes | Paper::Rerun => minutes(told),
        Paper::Resolution => resolution(told),
    };
    let signature = |behalf: &str, name: &str| Signature {
        behalf: Some(wording.text(behalf)),
        office: String::new(),
        name: name.to_owned(),
    };
    let [secretariat, presidium] = &told.signers;
    let archive = wording.text("minutes-archive");
    Document {
        heading: wording.heading(),
        mark: wording.mark().to_owned(),
        superior: Some(told.assembly.body.clone()),
        issuer: told.assembly.name(wording.lang),
        number: (paper == Paper::Resolution).then(|| wording.text("resolution-number")),
        place: wording.place(),
        date: told.date,
        kind: wording.text(match paper {
            Paper::Minutes | Paper::Rerun => "minutes-kind",
            Paper::Resolution => "resolution-kind",
        }),
        title: match paper {
            Paper::Rerun => {
                wording.fill("rerun-title", &[("assembly", told.assembly.title(wording.lang).into())])
            }
            Paper::Minutes | Paper::Resolution => told.assembly.title(wording.lang),
        },
        body,
        recipients: match paper {
            Paper::Minutes | Paper::Rerun => vec![archive],
            Paper::Resolution => {
                vec![wording.text("resolution-above"), wording.text("resolution-below"), archive]
            }
        },
        signature: Some(signature("minutes-presidium", presidium)),
        beside: (paper != Paper::Resolution).then(|| signature("minutes-secretariat", secretariat)),
        code: Some(checking::code(told.acts, &told.root, wording.lang)),
        checking: checking::sheet(&[], None, Some((told.acts, &told.root)), wording.lang),
        lang: wording.notation(),
    }
}

fn minutes(told: &Proceedings) -> Vec<Block> {
    let wording = &told.wording;
    let mut body = Vec::new();
    let mut n_parts = 0;
    let mut part = |key: &str, blocks: Vec<Block>| {
        if blocks.is_empty() {
            return;
        }
        n_parts += 1;
        body.push(Block::Heading { level: 1, text: format!("{}. {}", roman(n_parts), wording.text(key)) });
        body.extend(blocks);
    };
    let basis = told.basis.iter().cloned().map(Block::Paragraph);
    part("minutes-part-attendance", basis.chain([Block::Paragraph(attendance(told))]).collect());
    part("minutes-part-organs", organs(told));
    part("minutes-part-programme", programme(told));
    part("minutes-part-proceedings", written(&told.text));
    part("minutes-part-votes", votes(&told.votes, wording));
    part("minutes-part-elections", told.elections.iter().flat_map(|one| election(one, wording)).collect());
    body.extend(adopted(told, "minutes-adopted-line"));
    body
}

fn resolution(told: &Proceedings) -> Vec<Block> {
    let mut body = written(&told.text);
    body.extend(adopted(told, "resolution-adopted-line"));
    body
}

fn attendance(told: &Proceedings) -> String {
    let wording = &told.wording;
    let mut lines = Vec::new();
    if let Some((first, last)) = told.days {
        let (first, last) = (vietnamese::short_date(first), vietnamese::short_date(last));
        let key = if first == last { "minutes-one-day" } else { "minutes-days" };
        lines.push(wording.fill(key, &[("first", first.into()), ("last", last.into())]));
    }
    if !told.venue.is_empty() {
        lines.push(wording.fill("minutes-venue", &[("venue", told.venue.as_str().into())]));
    }
    lines.extend(told.sessions.iter().map(|session| {
        let key = if session.closed.is_some() { "minutes-session" } else { "minutes-session-open" };
        let closed = session.closed.clone().unwrap_or_default();
        let values = [
            ("session", session.name.as_str().into()),
            ("opened", session.opened.as_str().into()),
            ("closed", closed.into()),
        ];
        wording.fill(key, &values)
    }));
    let chair = told.organs.first().and_then(|(_, presidium)| presidium.first());
    lines.extend(chair.map(|chair| wording.fill("minutes-chair", &[("name", chair.as_str().into())])));
    let share = vietnamese::percent(told.attended.into(), told.convened.into(), 2, wording.notation())
        .unwrap_or_default();
    let values =
        [("convened", told.convened.into()), ("attended", told.attended.into()), ("share", share.into())];
    lines.push(wording.fill("minutes-attended", &values));
    if let Some((units, represented)) = told.units {
        let values = [("units", units.into()), ("represented", represented.into())];
        lines.push(wording.fill("minutes-units", &values));
    }
    if told.guests > 0 {
        lines.push(wording.fill("minutes-guests", &[("count", told.guests.into())]));
    }
    lines.join("\n")
}

fn organs(told: &Proceedings) -> Vec<Block> {
    let line = |(organ, members): &(String, Vec<String>)| {
        let values = [
            ("organ", capital(organ).into()),
            ("count", members.len().into()),
            ("names", members.join(", ").into()),
        ];
        Block::Paragraph(told.wording.fill("minutes-organ", &values))
    };
    told.organs.iter().filter(|(_, members)| !members.is_empty()).map(line).collect()
}

fn programme(told: &Proceedings) -> Vec<Block> {
    if told.programme.is_empty() {
        return Vec::new();
    }
    let row =
        |(hours, title): &(String, String)| vec![Cell::from(hours.as_str()), Cell::from(title.as_str())];
    let wording = &told.wording;
    vec![Block::Table(Table {
        caption: None,
        columns: vec![
            Column::mark(wording.text("minutes-column-hours"), 4),
            Column::text(wording.text("minutes-column-item"), 8),
        ],
        rows: told.programme.iter().map(row).collect(),
    })]
}

fn votes(votes: &[Vote], wording: &Wording) -> Vec<Block> {
    if votes.is_empty() {
        return Vec::new();
    }
    let row = |vote: &Vote| {
        let mut cells = vec![Cell::Date(vote.on), Cell::from(vote.matter.as_str())];
        cells.extend(vote.cards.map(|cards| Cell::Whole(cards.into())));
        cells
    };
    let table = Block::Table(Table {
        caption: None,
        columns: vec![
            Column::mark(wording.text("minutes-column-day"), 5),
            Column::text(wording.text("minutes-column-matter"), 12),
            Column::number(wording.text("field-for-it"), 3),
            Column::number(wording.text("field-against"), 4),
            Column::number(wording.text("field-not-voting"), 4),
        ],
        rows: votes.iter().map(row).collect(),
    });
    let notes = votes.iter().flat_map(|vote| corrections(vote, wording));
    std::iter::once(table).chain(notes).collect()
}

/// The vote before each correction, so that the paper agrees with the announcement in the hall.
fn corrections(vote: &Vote, wording: &Wording) -> impl Iterator<Item = Block> {
    vote.before.iter().map(move |before| {
        let [for_it, against, not_voting] = before.cards;
        let values = [
            ("matter", before.matter.as_ref().unwrap_or(&vote.matter).clone().into()),
            ("on", vietnamese::short_date(before.on).into()),
            ("for_it", for_it.into()),
            ("against", against.into()),
            ("not_voting", not_voting.into()),
            ("reason", before.reason.clone().into()),
        ];
        Block::Note(wording.fill("minutes-vote-was", &values))
    })
}

fn election(one: &Elected, wording: &Wording) -> Vec<Block> {
    let [issued, returned, valid, invalid] = one.ballots;
    let values = [
        ("office", capital(&one.office).into()),
        ("seats", one.seats.into()),
        ("listed", one.listed.into()),
        ("issued", issued.into()),
        ("returned", returned.into()),
        ("valid", valid.into()),
        ("invalid", invalid.into()),
        ("base", one.base.into()),
    ];
    let mut blocks = vec![Block::Paragraph(wording.fill("minutes-election", &values))];
    if one.elected.is_empty() {
        blocks.push(Block::Paragraph(wording.text("minutes-nobody")));
    } else {
        let row = |(at, (name, votes, share)): (usize, &(String, u32, String))| {
            vec![
                Cell::Text((at + 1).to_string()),
                Cell::from(name.as_str()),
                Cell::Whole((*votes).into()),
                Cell::from(share.as_str()),
            ]
        };
        blocks.push(Block::Table(Table {
            caption: Some(wording.fill("minutes-elected", &[("count", one.elected.len().into())])),
            columns: vec![
                Column::mark(wording.text("minutes-column-number"), 1),
                Column::text(wording.text("field-name"), 6),
                Column::number(wording.text("minutes-column-votes"), 2),
                Column::number(wording.text("minutes-column-percent"), 2),
            ],
            rows: one.elected.iter().enumerate().map(row).collect(),
        }));
    }
    if one.left > 0 {
        blocks.push(Block::Paragraph(wording.fill("minutes-short", &[("left", one.left.into())])));
    }
    blocks
}

/// The minutes of the meeting at which a new committee elects: its elections are not those of the congress.
#[derive(Clone, Debug)]
pub struct CommitteeMeeting {
    /// The committee, as the issuer.
    pub assembly: Assembly,
    /// The day of its first result.
    pub date: Date,
    /// The number of its members.
    pub members: u32,
    /// Its votes by raised card.
    pub votes: Vec<Vote>,
    /// Its elections with their results.
    pub elections: Vec<Elected>,
    /// The root of the record, in hexadecimal digits.
    pub root: String,
    /// The number of acts in the record at that time.
    pub acts: u64,
    /// The words of the organisation.
    pub wording: Wording,
}

/// The minutes of a committee's first meeting, to be signed by its chair and the person who wrote them.
pub fn of_committee(told: &CommitteeMeeting) -> Document {
    let wording = &told.wording;
    let opening = [
        ("day", vietnamese::short_date(told.date).into()),
        ("title", told.assembly.title(wording.lang).into()),
        ("count", told.members.into()),
    ];
    let mut body = vec![Block::Paragraph(wording.fill("committee-minutes-opening", &opening))];
    let mut n_parts = 0;
    let votes = votes(&told.votes, wording);
    let elections: Vec<Block> = told.elections.iter().flat_map(|one| election(one, wording)).collect();
    for (key, blocks) in [("minutes-part-votes", votes), ("minutes-part-elections", elections)] {
        if !blocks.is_empty() {
            n_parts += 1;
            body.push(Block::Heading {
                level: 1,
                text: format!("{}. {}", roman(n_parts), wording.text(key)),
            });
            body.extend(blocks);
        }
    }
    let signature = |key: &str| Signature { behalf: None, office: wording.text(key), name: String::new() };
    Document {
        heading: wording.heading(),
        mark: wording.mark().to_owned(),
        superior: Some(told.assembly.body.clone()),
        issuer: told.assembly.name(wording.lang),
        number: None,
        place: wording.place(),
        date: told.date,
        kind: wording.text("minutes-kind"),
        title: wording.text("committee-minutes-title"),
        body,
        recipients: vec![wording.text("minutes-archive")],
        signature: Some(signature("committee-minutes-chair")),
        beside: Some(signature("committee-minutes-secretary")),
        code: Some(checking::code(told.acts, &told.root, wording.lang)),
        checking: checking::sheet(&[], None, Some((told.acts, &told.root)), wording.lang),
        lang: wording.notation(),
    }
}

fn adopted(told: &Proceedings, key: &str) -> Vec<Block> {
    let Some(vote) = &told.adopted else { return Vec::new() };
    let values = [
        ("day", vietnamese::short_date(vote.on).into()),
        ("for_it", vote.cards[0].into()),
        ("of", vote.cards.iter().sum::<u32>().into()),
    ];
    let line = Block::Paragraph(told.wording.fill(key, &values));
    std::iter::once(line).chain(corrections(vote, &told.wording)).collect()
}

/// The longest heading. A heading starts like one: `II. Phương hướng`, `2. Các chỉ tiêu`. A longer line that
/// starts with a number is a sentence.
const LONGEST_HEADING: usize = 100;

/// The secretariat's text: each line is a paragraph, a short numbered one a heading.
pub fn written(text: &str) -> Vec<Block> {
    let block = |line: &str| {
        let line = vietnamese::tidy(line).into_owned();
        let number = line.split_once(". ").map_or("", |(number, _)| number);
        let is_short = line.chars().count() <= LONGEST_HEADING && !line.ends_with(['.', ';', ':', ',']);
        let all = |letters: &str| !number.is_empty() && number.chars().all(|letter| letters.contains(letter));
        if is_short && all("IVX") {
            Block::Heading { level: 1, text: line }
        } else if is_short && all("0123456789") {
            Block::Heading { level: 2, text: line }
        } else {
            Block::Paragraph(line)
        }
    };
    text.lines().filter(|line| !line.trim().is_empty()).map(block).collect()
}

/// A small number as parts of a paper are counted.
fn roman(mut number: usize) -> String {
    let mut roman = String::new();
    for (value, letters) in [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")] {
        while number >= value {
            roman.push_str(letters);
            number -= value;
        }
    }
    roman
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbered_short_lines_are_headings_and_sentences_are_not() {
        let heading = |level, text: &str| Block::Heading { level, text: text.to_owned() };
        let paragraph = |text: &str| Block::Paragraph(text.to_owned());
        assert_eq!(
            written(
                "II. Phương hướng\n\n 1. Các chỉ tiêu \n1. Kết nạp từ 20 đảng viên trở lên.\n2020 là năm đầu"
            ),
            [
                heading(1, "II. Phương hướng"),
                heading(2, "1. Các chỉ tiêu"),
                paragraph("1. Kết nạp từ 20 đảng viên trở lên."),
                paragraph("2020 là năm đầu"),
            ]
        );
        assert_eq!(written("  \n\n"), []);
    }

    #[test]
    fn parts_are_counted_in_roman_numbers() {
        assert_eq!([1, 4, 6, 9, 14].map(roman), ["I", "IV", "VI", "IX", "XIV"]);
    }
}
