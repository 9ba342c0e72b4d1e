//! The language of the stories: turns lines into acts. Cách đọc một câu chuyện.

use jiff::civil::Date;

/// A story: its lines in order.
pub struct Story {
    /// The story that runs first, without output (`Bối cảnh: tên`).
    pub setting: Option<String>,
    /// The other parts.
    pub parts: Vec<Part>,
}

/// A piece of a story.
pub enum Part {
    /// Words for the reader only: headings, remarks, empty lines.
    Remark(String),
    /// An act or a question.
    Act(Act),
}

/// `12/03/2020  bí thư C1: báo cáo C1, ngày 10/03/2020`, with its indented rows.
#[derive(Clone)]
pub struct Act {
    /// The lines in the file, including rows, without the transcript.
    pub written: Vec<String>,
    /// The day of the act.
    pub day: Date,
    /// The actor, or `hỏi`.
    pub actor: String,
    /// The sentence of the act.
    pub sentence: String,
    /// The rows below with their indentation.
    pub rows: Vec<Row>,
}

/// One indented line below an act.
#[derive(Clone)]
pub struct Row {
    /// Its indentation.
    pub indent: usize,
    /// The text.
    pub text: String,
}

/// `Đại biểu {1..3}` is three lines, and any other line itself.
pub fn each_of(text: &str) -> impl Iterator<Item = String> + use<> {
    let range = text.split_once('{').and_then(|(before, rest)| {
        let (range, after) = rest.split_once('}')?;
        let (first, last) = range.split_once("..")?;
        Some((before.to_owned(), first.parse::<u32>().ok()?..=last.parse().ok()?, after.to_owned()))
    });
    let one = range.is_none().then(|| text.to_owned());
    let many = range
        .into_iter()
        .flat_map(|(before, numbers, after)| numbers.map(move |number| format!("{before}{number}{after}")));
    one.into_iter().chain(many)
}

/// The first characters of transcript lines.
const TRANSCRIPT: [char; 3] = ['⇒', '✗', '|'];

impl Story {
    /// Reads a story without the transcript of an earlier run.
    pub fn read(text: &str) -> Story {
        let mut story = Story { setting: None, parts: Vec::new() };
        for line in text.lines() {
            let content = line.trim();
            if content.starts_with(TRANSCRIPT) {
                continue;
            }
            if let Some(setting) = content.strip_prefix("Bối cảnh:") {
                story.setting = Some(setting.trim().to_owned());
                story.parts.push(Part::Remark(line.to_owned()));
            } else if line.starts_with(' ') && !content.is_empty() {
                let Some(Part::Act(act)) = story.parts.last_mut() else {
                    panic!("a row stands below an act: {line}")
                };
                let indent = line.len() - line.trim_start().len();
                act.rows.extend(each_of(content).map(|text| Row { indent, text }));
                act.written.push(line.to_owned());
            } else if content.starts_with(|first: char| first.is_ascii_digit()) {
                story.parts.push(Part::Act(Act::read(line)));
            } else {
                story.parts.push(Part::Remark(line.to_owned()));
            }
        }
        story
    }
}

impl Act {
    fn read(line: &str) -> Act {
        let (day, rest) = line.split_once(' ').unwrap_or_else(|| panic!("day, actor: act in {line}"));
        let (actor, sentence) = rest.split_once(':').unwrap_or_else(|| panic!("actor: act in {line}"));
        Act {
            written: vec![line.to_owned()],
            day: read_day(day),
            actor: actor.trim().to_owned(),
            sentence: sentence.trim().to_owned(),
            rows: Vec::new(),
        }
    }
}

/// A sentence or a row in clauses: the first clause, the others by their first words, and a reason that may
/// contain commas.
pub struct Clauses<'a> {
    /// Before the first comma.
    pub head: &'a str,
    /// Between commas.
    pub others: Vec<&'a str>,
    /// After `lý do:`.
    pub reason: &'a str,
}

impl<'a> Clauses<'a> {
    pub fn of(text: &'a str) -> Self {
        let (text, reason) = text.split_once("lý do:").unwrap_or((text, ""));
        let mut clauses = text.split(',').map(str::trim).filter(|clause| !clause.is_empty());
        Clauses { head: clauses.next().unwrap_or(""), others: clauses.collect(), reason: reason.trim() }
    }

    /// The rest of the clause that begins with these words.
    pub fn after(&self, words: &str) -> Option<&'a str> {
        self.others.iter().find_map(|clause| clause.strip_prefix(words)).map(str::trim)
    }

    pub fn has(&self, words: &str) -> bool {
        self.others.contains(&words)
    }
}

/// `ngày 10/03/2020` or `từ 10/03/2020 đến 11/03/2020`.
pub fn read_days(text: &str) -> Option<(Date, Date)> {
    if let Some(day) = text.strip_prefix("ngày ") {
        let day = read_day(day.trim());
        return Some((day, day));
    }
    let (first, last) = text.strip_prefix("từ ")?.split_once(" đến ")?;
    Some((read_day(first), read_day(last)))
}

pub fn read_day(text: &str) -> Date {
    vietnamese::read_date(text).unwrap_or_else(|| panic!("a day is dd/mm/yyyy, not {text}"))
}

/// The names of levels in stories; any other word is itself the name of a level.
pub fn read_level(text: &str) -> String {
    let known =
        [("chi bộ", "branch"), ("cơ sở", "grassroots"), ("trên cơ sở", "upper"), ("tỉnh", "province")];
    known.into_iter().find(|(word, _)| *word == text).map_or(text, |(_, level)| level).to_owned()
}
