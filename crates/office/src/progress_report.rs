//! The progress report as a paper, a table, JSON and a paragraph. Báo cáo tiến độ.

use congress::organisation::Kind;
use congress::progress::{Indicators, LevelProgress, ProgressReport};
use jiff::Timestamp;
use jiff::civil::Date;
use labels::{Lang, Value};
use serde_json::{Map, Value as Json, json};

use crate::{Block, Cell, Column, Document, Signature, Table, Wording};

/// The report of an organisation of a kind as JSON: percentages are text with two digits, days ISO, `null` for a missing value. Keys are
/// stable and in this order.
pub fn json(report: &ProgressReport, known_at: Option<Timestamp>, kind: Kind) -> Json {
    let told = |lang| text(report, &Wording::of(kind, lang));
    let direct = |level: &str| {
        let found = report.levels.iter().find(|found| found.level == level).map(|found| &found.direct);
        json!({
            "chosen": found.map_or(0, |direct| direct.chosen),
            "held": found.map_or(0, |direct| direct.held),
            "lowest_percent": found.and_then(|direct| direct.lowest_percent()),
        })
    };
    let mut direct_elections = Map::new();
    for level in ["grassroots", "upper"] {
        direct_elections.insert(level.to_owned(), direct(level));
    }
    let others = report.levels.iter().filter(|level| level.direct.chosen > 0);
    for level in others.filter(|level| !["grassroots", "upper"].contains(&level.level.as_str())) {
        direct_elections.insert(level.level.clone(), direct(&level.level));
    }
    let unfinished = report.unfinished_by_parent.iter().map(|left| {
        json!({
            "code": left.place.key.code,
            "name": left.place.name,
            "level": left.level,
            "left": left.left,
            "total": left.total,
        })
    });
    json!({
        "unit": { "code": report.unit.key.code, "name": report.unit.name },
        "as_of": report.as_of,
        "known_at": known_at.map(|moment| moment.to_string()),
        "levels": report.levels.iter().map(level).collect::<Vec<_>>(),
        "direct_elections": direct_elections,
        "unfinished_by_parent": unfinished.collect::<Vec<_>>(),
        "text": { "vi": told(Lang::VI), "en": told(Lang::EN) },
        "cycle": { "id": report.cycle, "name": report.cycle_name },
    })
}

fn level(level: &LevelProgress) -> Json {
    let late = level.late.iter().map(|late| {
        json!({
            "code": late.place.key.code,
            "name": late.place.name,
            "due": late.due,
            "held_on": late.held,
            "days_late": late.days,
            "against": late.against.name(),
        })
    });
    let figure = |name: &&str| ((*name).to_owned(), level.sums.figure(name).into());
    let mut sums: Map<String, Json> = Indicators::FIGURES.iter().map(figure).collect();
    for (name, sum) in [
        ("short", level.sums.short),
        ("reported", level.sums.reported),
        ("secretaries", level.sums.secretaries),
        ("secretaries_re_elected", level.sums.secretaries_re_elected),
        ("secretaries_not_local", level.sums.secretaries_not_local),
        ("secretaries_directly_elected", level.sums.secretaries_direct),
    ] {
        sums.insert(name.to_owned(), sum.into());
    }
    let window =
        level.window.as_ref().map(|window| json!({ "start": window.start, "finish_by": window.finish_by }));
    json!({
        "level": level.level,
        "total": level.total,
        "done": level.done,
        "percent": level.percent,
        "completed_on": level.completed_on,
        "window": window,
        "plan_finish": level.plan_finish,
        "days_ahead_of_plan": level.days_ahead_of_plan,
        "days_ahead_of_window": level.days_ahead_of_window,
        "late": late.collect::<Vec<_>>(),
        "next_planned": level.next_planned,
        "forecast": level.forecast,
        "unplanned": level.unplanned,
        "pilots": { "chosen": level.pilots.0, "held": level.pilots.1 },
        "contents": { "four": level.by_contents[0], "three": level.by_contents[1], "two": level.by_contents[2] },
        "kinds": level.by_kind.iter().map(|(kind, total, done)| json!({ "kind": kind, "total": total, "done": done }))
            .collect::<Vec<_>>(),
        "indicators": sums,
    })
}

/// The paragraph, the way such reports read.
pub fn text(report: &ProgressReport, wording: &Wording) -> String {
    let words = Words { wording };
    let opening = wording.fill(
        "report-opening",
        &[("unit", report.unit.name.as_str().into()), ("day", words.day(report.as_of).into())],
    );
    let mut sentences = vec![opening];
    sentences.extend(report.levels.iter().map(|level| words.level(level, report)));
    if report.levels.is_empty() {
        sentences.push(wording.text("report-nothing"));
    }
    sentences.join(" ")
}

struct Words<'a> {
    wording: &'a Wording,
}

impl Words<'_> {
    fn day(&self, day: Date) -> String {
        vietnamese::short_date(day)
    }

    fn number(&self, number: impl Into<i64>) -> String {
        vietnamese::whole(number.into(), self.wording.notation())
    }

    /// A share with its sign: `97,85%`.
    fn percent(&self, part: u64, whole: u64) -> String {
        vietnamese::percent(part, whole, 2, self.wording.notation()).unwrap_or_default()
    }

    /// The units of a level, or its one congress, in a sentence; other bodies have levels of their own.
    fn called(&self, family: &str, level: &str) -> String {
        let key = format!("report-{family}-{level}");
        if self.wording.lang.knows(&key) { self.wording.text(&key) } else { self.wording.lang.level(level) }
    }

    /// The progress of one level: done and when, or how far, the units left, and the last day.
    fn level(&self, level: &LevelProgress, report: &ProgressReport) -> String {
        let mut parts = vec![self.standing(level)];
        if level.completed_on.is_none() {
            parts.extend(self.left(level, report));
            parts.extend(level.forecast.map(|day| self.forecast(level, day)));
        }
        parts.extend(self.distance(level));
        let mut sentences = vec![format!("{}.", parts.join(", "))];
        sentences.extend(self.late(level));
        sentences.extend(self.direct(level));
        sentences.join(" ")
    }

    fn standing(&self, level: &LevelProgress) -> String {
        let family = if level.total == 1 { "single" } else { "level" };
        // The name of a level that an organisation chose itself has no plural: it stands before a colon.
        let at =
            if self.wording.lang.knows(&format!("report-{family}-{}", level.level)) { "" } else { "-at" };
        let key = |key: &str| format!("report-{key}{at}");
        let name = Value::from(self.called(family, &level.level));
        let total = Value::from(self.number(level.total));
        match (level.completed_on, level.total) {
            (Some(day), 1) => {
                self.wording.fill(&key("single-done"), &[("level", name), ("day", self.day(day).into())])
            }
            (None, 1) => self.wording.fill(&key("single-to-come"), &[("level", name)]),
            (Some(day), _) => self
                .wording
                .fill(&key("all-done"), &[("level", name), ("total", total), ("day", self.day(day).into())]),
            (None, _) => self.wording.fill(
                &key("part-done"),
                &[
                    ("level", name),
                    ("done", self.number(level.done).into()),
                    ("total", total),
                    ("percent", self.percent(level.done.into(), level.total.into()).into()),
                ],
            ),
        }
    }

    fn forecast(&self, level: &LevelProgress, day: Date) -> String {
        let key = if level.total == 1 { "report-forecast-single" } else { "report-forecast" };
        self.wording.fill(key, &[("day", self.day(day).into())])
    }

    /// The distance from the unit's plan, or from the directive where there is no plan.
    fn distance(&self, level: &LevelProgress) -> Option<String> {
        let (against, days) = level
            .days_ahead_of_plan
            .map(|days| ("plan", days))
            .or(level.days_ahead_of_window.map(|days| ("window", days)))?;
        let standing = match days {
            0 => return Some(self.wording.text(&format!("report-on-time-{against}"))),
            days if days > 0 => "ahead",
            _ if level.completed_on.is_some() => "behind",
            _ => "overdue",
        };
        Some(self.wording.fill(&format!("report-{standing}-{against}"), &[("days", days.abs().into())]))
    }

    /// The number of units left, and their parents if few enough to be named.
    fn left(&self, level: &LevelProgress, report: &ProgressReport) -> Option<String> {
        const NAMED: usize = 4;
        if level.total == 1 {
            return None;
        }
        let mut words = self.wording.fill("report-left", &[("count", (level.total - level.done).into())]);
        let parents: Vec<_> = report
            .unfinished_by_parent
            .iter()
            .filter(|parent| parent.level == level.level && parent.place.key != report.unit.key)
            .collect();
        if (1..=NAMED).contains(&parents.len()) {
            let named =
                parents.iter().map(|parent| format!("{} {}", parent.place.name, self.number(parent.left)));
            let named = named.collect::<Vec<_>>().join("; ");
            words = format!("{words} {}", self.wording.fill("report-left-under", &[("named", named.into())]));
        }
        Some(words)
    }

    fn late(&self, level: &LevelProgress) -> Option<String> {
        const NAMED: usize = 5;
        if level.late.is_empty() {
            return None;
        }
        let named: Vec<_> = level
            .late
            .iter()
            .take(NAMED)
            .map(|late| {
                let values = [("unit", Value::from(late.place.name.as_str())), ("days", late.days.into())];
                self.wording.fill("report-late-one", &values)
            })
            .collect();
        let values = [("count", Value::from(level.late.len())), ("named", named.join("; ").into())];
        let key = if level.late.len() > NAMED { "report-late-many" } else { "report-late" };
        Some(self.wording.fill(key, &values))
    }

    fn direct(&self, level: &LevelProgress) -> Option<String> {
        if level.direct.held == 0 {
            return None;
        }
        let mut words = self.wording.fill(
            "report-direct",
            &[
                ("held", self.number(level.direct.held).into()),
                ("chosen", self.number(level.direct.chosen).into()),
                ("level", self.called("level", &level.level).into()),
            ],
        );
        if let Some((votes, base)) = level.direct.lowest {
            let percent = Value::from(self.percent(votes.into(), base.into()));
            words =
                format!("{words}; {}", self.wording.fill("report-direct-lowest", &[("percent", percent)]));
        }
        Some(format!("{words}."))
    }
}

/// The tables of the report, each with the name of its sheet: levels, figures, late units, units left by
/// parent.
pub fn tables(report: &ProgressReport, wording: &Wording) -> Vec<(String, Table)> {
    let mut tables = vec![
        (wording.text("report-sheet-levels"), levels_table(report, wording)),
        (wording.text("report-sheet-figures"), figures_table(report, wording)),
    ];
    if report.levels.iter().any(|level| !level.late.is_empty()) {
        tables.push((wording.text("report-sheet-late"), late_table(report, wording)));
    }
    if !report.unfinished_by_parent.is_empty() {
        tables.push((wording.text("report-sheet-left"), left_table(report, wording)));
    }
    tables
}

fn day_cell(day: Option<Date>) -> Cell {
    day.map_or(Cell::Empty, Cell::from)
}

fn number_cell(number: Option<i64>) -> Cell {
    number.map_or(Cell::Empty, Cell::from)
}

fn levels_table(report: &ProgressReport, wording: &Wording) -> Table {
    let say = |key: &str| wording.text(key);
    let columns = vec![
        Column::text(say("report-column-level"), 22),
        Column::number(say("report-column-total"), 9),
        Column::number(say("report-column-done"), 9),
        Column::number(say("report-column-percent"), 10),
        Column::mark(say("report-column-completed"), 15),
        Column::mark(say("report-column-plan"), 15),
        Column::number(say("report-column-ahead"), 11),
        Column::number(say("report-column-late"), 10),
    ];
    let row = |level: &LevelProgress| {
        vec![
            wording.lang.level(&level.level).into(),
            i64::from(level.total).into(),
            i64::from(level.done).into(),
            Cell::percent(level.done.into(), level.total.into()),
            day_cell(level.completed_on),
            day_cell(level.plan_finish.or(level.window.as_ref().and_then(|window| window.finish_by))),
            number_cell(level.days_ahead_of_plan.or(level.days_ahead_of_window)),
            (level.late.len() as i64).into(),
        ]
    };
    Table {
        caption: Some(say("report-caption-levels")),
        columns,
        rows: report.levels.iter().map(row).collect(),
    }
}

/// A row of the figures: its label, and its value at a level.
type FigureRow<'a> = (String, &'a dyn Fn(&LevelProgress) -> Cell);

/// Figures that are a share of another: the figure, the whole, the label of the share.
const SHARES: [(&str, &str, &str); 6] = [
    ("delegates_present", "delegates_convened", "report-share-present"),
    ("women", "elected", "report-share-women"),
    ("under_40", "elected", "report-share-under-40"),
    ("minorities", "elected", "report-share-minorities"),
    ("re_elected", "elected", "report-share-re-elected"),
    ("new", "elected", "report-share-new"),
];

/// The figures by level, each share below its figure. Sums of ages are printed as their mean.
fn figures_table(report: &ProgressReport, wording: &Wording) -> Table {
    let share = 68 / report.levels.len().max(1) as u16;
    let mut columns = vec![Column::text(wording.text("report-column-figure"), 32)];
    columns.extend(report.levels.iter().map(|level| Column::number(wording.lang.level(&level.level), share)));
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    let mut add = |(label, value): FigureRow| {
        let mut cells = vec![Cell::from(label)];
        cells.extend(report.levels.iter().map(value));
        rows.push(cells);
    };
    let whole = |sum: u64| Cell::from(sum as i64);
    let label = |name: &str| wording.text(&format!("figure-{}", name.replace('_', "-")));
    add((wording.text("report-reported"), &|level| whole(level.sums.reported)));
    for name in Indicators::FIGURES {
        match *name {
            "age_sum" => add((wording.text("figure-mean-age"), &|level| {
                let ages = level.sums.figure("age_sum").zip(level.sums.figure("age_count"));
                ages.map_or(Cell::Empty, |(sum, count)| Cell::mean(sum, count))
            })),
            "age_count" => {}
            _ => add((label(name), &|level| level.sums.figure(name).map_or(Cell::Empty, whole))),
        }
        for (_, of, key) in SHARES.iter().filter(|(figure, ..)| figure == name) {
            add((wording.text(key), &|level| {
                let share = match *of {
                    "elected" => level.sums.of_the_elected(name),
                    of => level.sums.figure(name).zip(level.sums.figure(of)),
                };
                share.map_or(Cell::Empty, |(part, whole)| Cell::percent(part, whole))
            }));
        }
    }
    add((label("short"), &|level| whole(level.sums.short)));
    add((wording.text("report-secretaries"), &|level| whole(level.sums.secretaries)));
    add((wording.text("report-secretaries-re-elected"), &|level| whole(level.sums.secretaries_re_elected)));
    add((wording.text("report-share-secretaries-re-elected"), &|level| {
        Cell::percent(level.sums.secretaries_re_elected, level.sums.secretaries)
    }));
    add((wording.text("report-secretary-not-local"), &|level| whole(level.sums.secretaries_not_local)));
    if report.levels.iter().any(|level| level.direct.chosen > 0 || level.sums.secretaries_direct > 0) {
        add((wording.text("report-secretary-directly-elected"), &|level| {
            whole(level.sums.secretaries_direct)
        }));
    }
    Table { caption: Some(wording.text("report-caption-figures")), columns, rows }
}

fn late_table(report: &ProgressReport, wording: &Wording) -> Table {
    let columns = vec![
        Column::text(wording.text("report-column-unit"), 46),
        Column::mark(wording.text("report-column-due"), 18),
        Column::mark(wording.text("report-column-held"), 18),
        Column::number(wording.text("report-column-days-late"), 16),
    ];
    let late = report.levels.iter().flat_map(|level| &level.late);
    let rows = late.map(|late| {
        vec![late.place.name.clone().into(), late.due.into(), day_cell(late.held), late.days.into()]
    });
    Table { caption: Some(wording.text("report-caption-late")), columns, rows: rows.collect() }
}

fn left_table(report: &ProgressReport, wording: &Wording) -> Table {
    let columns = vec![
        Column::text(wording.text("report-column-unit"), 46),
        Column::text(wording.text("report-column-level"), 30),
        Column::number(wording.text("report-column-left"), 12),
        Column::number(wording.text("report-column-total"), 12),
    ];
    let rows = report.unfinished_by_parent.iter().map(|left| {
        vec![
            left.place.name.clone().into(),
            wording.lang.level(&left.level).into(),
            i64::from(left.left).into(),
            i64::from(left.total).into(),
        ]
    });
    Table { caption: Some(wording.text("report-caption-left")), columns, rows: rows.collect() }
}

/// The report as a paper of the unit, to be numbered and signed; written on a day, which is not always the day asked about.
pub fn document(
    report: &ProgressReport,
    known_at: Option<Timestamp>,
    written: Date,
    wording: &Wording,
) -> Document {
    let words = Words { wording };
    let say = |key: &str| wording.text(key);
    let mut body = Vec::new();
    for (at, (_, mut table)) in tables(report, wording).into_iter().enumerate() {
        let caption = table.caption.take().unwrap_or_default();
        body.push(Block::Heading { level: 1, text: format!("{}. {caption}", at + 1) });
        // The text says in words what the first table says in figures.
        if at == 0 {
            body.push(Block::Paragraph(text(report, wording)));
        }
        body.push(Block::Table(table));
    }
    let known = known_at.map(|moment| {
        let local = jiff::tz::Offset::constant(7).to_datetime(moment);
        let at = format!("{:02}:{:02} {}", local.hour(), local.minute(), words.day(local.date()));
        wording.fill("report-known-at", &[("moment", at.into())])
    });
    body.push(Block::Note(
        [Some(report.cycle_name.clone()), known].into_iter().flatten().collect::<Vec<_>>().join(". "),
    ));
    let behalf = wording.fill("report-signed-for", &[("unit", report.unit.name.as_str().into())]);
    Document {
        heading: wording.heading(),
        mark: wording.mark().to_owned(),
        superior: None,
        issuer: report.unit.name.clone(),
        number: Some(say("report-number")),
        place: wording.place(),
        date: written,
        kind: say("report-kind"),
        title: wording.fill("report-paper-title", &[("day", words.day(report.as_of).into())]),
        body,
        recipients: vec![say("report-recipient-superior"), say("report-recipient-file")],
        signature: Some(Signature { behalf: Some(behalf), office: String::new(), name: String::new() }),
        beside: None,
        code: None,
        checking: None,
        lang: wording.notation(),
    }
}
