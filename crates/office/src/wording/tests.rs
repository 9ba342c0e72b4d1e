//! Every paper in every language for every kind of organisation: no words of another language or organisation.

use congress::citation::Cited;
use congress::delegates::Composition;
use congress::elections::poll::Counted;
use congress::elections::{Announced, Received, Sums};
use congress::minutes::Paper;
use congress::progress::ProgressReport;
use jiff::civil::date;
use tally::input::CountKind;
use tally::rules::{Citation, Electorate, Read};

use super::*;
use crate::congress_minutes::{self, CommitteeMeeting, Elected, Proceedings, SessionTold, Vote};
use crate::credentials::{self, Credentials};
use crate::entry_log::{self, Entry, EntryLog};
use crate::label::{self, Label};
use crate::minutes::{self, Desk, Minutes, Round};
use crate::poll::{self, PollMinutes};
use crate::{Assembly, Document, progress_report, slides, text};

fn own(words: &str) -> String {
    words.to_owned()
}

/// The names of people and units have no letter of Vietnamese, so that every such letter is a word of the product.
fn assembly(wording: &Wording, key: &str) -> Assembly {
    let years = [("first", "2025".into()), ("last", "2030".into())];
    Assembly {
        body: own("Lakes"),
        congress: wording.text(key),
        term: wording.fill("assembly-term-years", &years),
    }
}

pub(crate) fn tellers_minutes(wording: &Wording) -> Minutes {
    let sums = Sums {
        valid: 5,
        invalid: [(own("not_issued"), 1)].into(),
        votes: [5, 1, 4].map(|yes| Received { yes, no: 1 }).to_vec(),
    };
    let result = Announced {
        rules: own("rules"),
        base: 5,
        convened: Some(6),
        taken_out: Vec::new(),
        tellers: Vec::new(),
        needed: 3,
        sums,
        percent: ["100.00", "20.00", "80.00"].map(own).to_vec(),
        elected: Vec::new(),
        tied: Vec::new(),
        seats_left: 1,
        next: own("announce"),
    };
    let round = Round {
        on_one_machine: vec![own("1"), own("2")],
        seats: 3,
        rules: own("rules"),
        tellers: vec![own("Ada Berg")],
        list: ["Bert Cole", "Cora Dahl", "Dean Esko"].map(own).to_vec(),
        convened: 6,
        taken_out: Vec::new(),
        issued: 6,
        present: 6,
        returned: 6,
        invalid: vec![(own("other"), 1)],
        desks: vec![Desk {
            name: own("1"),
            ways: vec![
                (own("1"), CountKind::Keyed),
                (own("2"), CountKind::Hand),
                (own("3"), CountKind::Scanned),
            ],
            corrections: vec![(own("1"), own("miscounted"))],
            readings: vec![(own("3"), own("ab"))],
        }],
        elected: vec![0, 2],
        tied: vec![own("Cora Dahl")],
        tie_broken: Some((own("tie-lot"), vec![own("Cora Dahl")])),
        citations: vec![Citation {
            rule: own("majority"),
            document: own("Rules"),
            article: own("1"),
            read: Read::Part,
        }],
        result,
    };
    Minutes {
        assembly: assembly(wording, "assembly-members"),
        office: own("board"),
        electorate: Electorate::Members,
        date: date(2025, 3, 10),
        presidium: vec![own("Edna Foss")],
        rounds: vec![round.clone(), round],
        seats_left_empty: true,
        thresholds: vec![("name_marked", own("0.3"), "mm2")],
        root: "ab".repeat(32),
        acts: 12,
        wording: wording.clone(),
    }
}

fn proceedings(wording: &Wording) -> Proceedings {
    let on = date(2025, 3, 10);
    let vote = Vote { on, matter: own("A matter"), cards: [5, 1, 0], before: Vec::new() };
    Proceedings {
        assembly: assembly(wording, "assembly-delegates"),
        date: on,
        days: Some((on, date(2025, 3, 11))),
        venue: own("The hall"),
        guests: 3,
        sessions: vec![
            SessionTold {
                name: wording.text("session-official"),
                opened: own("08:00"),
                closed: Some(own("17:00")),
            },
            SessionTold { name: wording.text("session-official"), opened: own("08:00"), closed: None },
        ],
        basis: Vec::new(),
        convened: 6,
        attended: 6,
        units: Some((2, 2)),
        organs: ["presidium", "secretariat", "tellers", "credentials"]
            .map(|organ| (wording.text(&format!("organ-{organ}")), vec![own("Edna Foss")]))
            .to_vec(),
        programme: vec![(own("08:00"), own("Opening"))],
        votes: vec![vote.clone()],
        elections: vec![Elected {
            office: own("board"),
            seats: 3,
            listed: 3,
            ballots: [6, 6, 5, 1],
            base: 6,
            elected: vec![(own("Bert Cole"), 5, own("83%"))],
            left: 2,
        }],
        text: own("I. Review\nThe report was discussed."),
        adopted: Some(vote),
        signers: [own("Dean Esko"), own("Edna Foss")],
        root: "ab".repeat(32),
        acts: 12,
        wording: wording.clone(),
    }
}

fn papers(wording: &Wording) -> Vec<(&'static str, String)> {
    let on = date(2025, 3, 10);
    let minutes = tellers_minutes(wording);
    let mut committee = minutes.clone();
    committee.assembly = assembly(wording, "assembly-committee");
    committee.electorate = Electorate::Committee;
    let mut delegates = minutes.clone();
    delegates.electorate = Electorate::Delegates;
    let credentials = |members: u32| Credentials {
        superior: None,
        body: own("Lakes"),
        reported_on: None,
        date: on,
        composition: Composition {
            called: 3,
            accepted: 3,
            members,
            elected: 3 - members,
            women: 1,
            sex_unknown: 2,
            age_sum: 91,
            age_count: 2,
            age_unknown: 1,
            ethnicity_unknown: 3,
            education_unknown: 3,
            ..Composition::default()
        },
        head: Some(own("Ada Berg")),
        record: Some((12, "ab".repeat(32))),
        wording: wording.clone(),
    };
    let entry = |valid| Entry {
        at: own("08:00"),
        stack: own("1"),
        kind: CountKind::Keyed,
        ballots: 3,
        valid,
        correction: Some(entry_log::Correction { reason: own("miscounted"), changes: None }),
    };
    let log = EntryLog {
        superior: None,
        body: own("Lakes"),
        cycle: own("2025"),
        office: own("board"),
        date: on,
        head: own("Ada Berg"),
        rounds: vec![
            entry_log::Round {
                returned: 3,
                desks: vec![entry_log::Desk {
                    name: own("1"),
                    by: vec![own("Ada Berg")],
                    passwords: vec![entry_log::Password { teller: own("Ada Berg"), by: own("Max Lund"), on }],
                    entries: vec![entry(Some(2))],
                }],
                on_one_machine: vec![own("1")],
            };
            2
        ],
        root: "ab".repeat(32),
        acts: 12,
        wording: wording.clone(),
    };
    let opinion = PollMinutes {
        superior: None,
        body: own("Lakes"),
        cycle: own("2025"),
        office: own("board"),
        date: on,
        present: 6,
        names: vec![own("Bert Cole")],
        counters: vec![own("Ada Berg")],
        counted: Counted { issued: 6, returned: 6, invalid: 0, in_favour: vec![4] },
        cut: vec![own("Bert Cole")],
        citations: Vec::new(),
        record: Some((12, "ab".repeat(32))),
        wording: wording.clone(),
    };
    let seal = Label {
        assembly: assembly(wording, "assembly-members"),
        office: own("board"),
        counts: vec![(wording.text("election-returned"), 6)],
        sealed_on: on,
        sealed_by: own("Ada Berg"),
        received_by: own("Edna Foss"),
        kept_at: own("the office"),
        keep_until: Some(date(2026, 3, 10)),
        rule: Some(Cited { source: own("Rules, 1"), is_read: true }),
        root: "ab".repeat(32),
        acts: 12,
        wording: wording.clone(),
    };
    let told = |document: Document| text(&document);
    let mut all = vec![
        ("tellers' minutes", told(minutes::document(&minutes))),
        ("tellers' minutes of a committee", told(minutes::document(&committee))),
        ("tellers' minutes of delegates", told(minutes::document(&delegates))),
        ("credentials of members", told(credentials::document(&credentials(3)))),
        ("credentials of delegates", told(credentials::document(&credentials(0)))),
        ("log of entries", told(entry_log::document(&log))),
        ("minutes of a poll", told(poll::document(&opinion))),
        ("slides", strings(&slides::words(&minutes))),
        ("label", strings(&label::words(&seal))),
        ("progress report", told(progress_report::document(&report(), None, on, wording))),
        ("example for a template", told(crate::template::example(wording, "Lakes", on))),
    ];
    let Proceedings { votes, elections, .. } = proceedings(wording);
    let meeting = CommitteeMeeting {
        assembly: assembly(wording, "assembly-committee"),
        date: on,
        members: 3,
        votes,
        elections,
        root: "ab".repeat(32),
        acts: 12,
        wording: wording.clone(),
    };
    all.push(("minutes of a committee", told(congress_minutes::of_committee(&meeting))));
    for paper in Paper::ALL {
        all.push((paper.name(), told(congress_minutes::document(paper, &proceedings(wording)))));
    }
    all
}

/// A report with one level of the organisation's own.
fn report() -> ProgressReport {
    use congress::{Actor, Context, State, apply, decide};
    let mut state = State::default();
    let at = "2025-03-01T03:00:00Z".parse().expect("a moment");
    let context = Context { actor: Actor::Operator, at };
    let key = congress::UnitKey::new(own("L"), date(2025, 1, 1));
    let unit = congress::units::NewUnit {
        unit: key.clone(),
        name: "Lakes".into(),
        level: "member group".into(),
        kind: "member group".into(),
        parent: None,
        territory: None,
        members: None,
    };
    let window = congress::cycle::Window {
        level: own("member group"),
        start: None,
        finish_by: Some(date(2025, 3, 2)),
        max_days: None,
        rule: own("Notice 1"),
    };
    let commands = [
        congress::Command::Units(congress::units::Command::Found { units: vec![unit], source: None }),
        congress::Command::Cycle(congress::cycle::Command::Open {
            cycle: own("2025"),
            name: own("2025"),
            root: key.clone(),
            windows: vec![window],
            rules: congress::rules::PackId::new("us-coop-plurality"),
            on: date(2025, 3, 1),
        }),
    ];
    for command in commands {
        for event in decide(&state, &context, command).expect("allowed") {
            apply(&mut state, &event);
        }
    }
    let unit = state.units.find(&key).expect("the unit");
    let forest = congress::units::Forest::on(&state.units, date(2025, 3, 10));
    let cycle = state.cycles.get("2025").expect("the cycle");
    congress::progress::report(&state, &forest, cycle, unit, date(2025, 3, 10))
}

/// Every text in a value.
fn strings(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::String(text) if text.starts_with("<svg") => String::new(),
        serde_json::Value::String(text) => format!("{text}\n"),
        serde_json::Value::Array(values) => values.iter().map(strings).collect(),
        serde_json::Value::Object(values) => values.values().map(strings).collect(),
        _ => String::new(),
    }
}

const PARTY_WORDS: [&str; 7] =
    ["đảng", "cấp ủy", "tỉnh ủy", "chi bộ", "communist party", "party", "full members"];

#[test]
fn no_paper_has_a_word_of_another_language_or_organisation() {
    let mut n_papers = 0;
    for kind in Kind::ALL {
        for lang in Lang::ALL {
            let wording = Wording::of(kind, lang);
            let heading = wording.heading().join("\n");
            for (paper, told) in papers(&wording) {
                n_papers += 1;
                let place = format!("{paper} of a {} in {}", kind.name(), lang.tag());
                assert!(!told.contains("{ $") && !told.contains("số lượng lấy"), "{place}:\n{told}");
                if lang == Lang::EN {
                    // Dots to write on, dashes and quotation marks are no letters.
                    let foreign: Vec<&str> = told
                        .lines()
                        .filter(|line| {
                            line.chars().any(|letter| letter.is_alphabetic() && !letter.is_ascii())
                        })
                        .collect();
                    assert_eq!(foreign, Vec::<&str>::new(), "{place}");
                }
                let lower = told.to_lowercase();
                if kind != Kind::Party {
                    let found: Vec<_> = PARTY_WORDS.iter().filter(|word| lower.contains(**word)).collect();
                    assert!(found.is_empty(), "{place} says {found:?}:\n{told}");
                }
                let says_comrade = lower.contains("đồng chí") || lower.contains("comrade");
                if !matches!(kind, Kind::Party | Kind::YouthUnion | Kind::TradeUnion) {
                    assert!(!says_comrade, "{place}:\n{told}");
                }
                if !["slides", "label"].contains(&paper) {
                    assert!(told.starts_with(&heading), "{place} has its heading:\n{told}");
                }
                let keys: Vec<&str> = told
                    .split_whitespace()
                    .filter(|word| word.matches('-').count() >= 2 && word.is_ascii())
                    .filter(|word| word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'))
                    .collect();
                assert_eq!(keys, Vec::<&str>::new(), "{place} shows keys of labels");
            }
        }
    }
    assert!(n_papers > 150, "{n_papers}");
}

#[test]
fn an_organisation_has_its_own_heading_and_place() {
    let usual = Wording::of(Kind::Association, Lang::VI);
    assert_eq!(usual.heading().len(), 2, "the national name and the motto");
    assert_eq!(usual.place(), "…………………", "the name of a unit is no place");
    let own =
        Wording {
            heading: Some("HỘI SINH VẬT CẢNH VIỆT NAM".into()), place: Some("Hà Nội".into()), ..usual
        };
    assert_eq!(own.heading(), ["HỘI SINH VẬT CẢNH VIỆT NAM"]);
    assert_eq!(own.place(), "Hà Nội");
}
