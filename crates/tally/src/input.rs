//! The input from the tellers: an election, its roll and list, and its ballots or totals. Dữ liệu kiểm phiếu.
//!
//! The JSON that [`read`] takes:
//!
//! ```json
//! {"rules": "vn-party-2024",
//!  "election": {"office": "Ban Chấp hành", "seats": 3, "electorate": "members|delegates|committee",
//!               "round": 1, "re_votes": 0, "alternates": 0, "reserved": [{"class": "women", "seats": 1}]},
//!  "roll": {"convened": 40, "present": 32, "registered": null, "excluded": [{"reason": "exempt_member", "count": 3, "present": 1}],
//!           "units": 12, "units_represented": 12},
//!  "list": [{"id": "a", "name": "Trần Thị An", "origin": "convening_committee|floor|self", "endorsed": 12,
//!            "born": "1975-03-02", "since": "1999-05-19", "classes": ["women"], "declines": false}],
//!  "form": "strike_out|agree_disagree|tick|yes_no_abstain|three_grade",
//!  "issued": 32, "returned": 32,
//!  "ballots": [{"count": 3, "kept": ["a", "b"]}, {"count": 1, "rows": {"a": "agree"}}, {"count": 1, "invalid": "not_issued"}],
//!  "settled": {"by": "lot", "order": ["b", "a"]},
//!  "printed": {"a": "86.71"}}
//! ```
//!
//! Instead of `ballots` there may be `totals`, or `counts`, several independent counts of the same box. An
//! unknown number in the totals may be absent or null; it is never taken for 0. An unknown key is refused, as
//! is a count that is negative, fractional or above 2^53.

mod papers;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

pub use papers::{Mark, Paper, Papers, What};

use crate::Fault;
use crate::ratio::MOST;
use crate::rules::{Electorate, Form, TieStep};

/// Names that a list may have.
pub const MOST_NAMES: usize = 10_000;

/// One ballot box with its data.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Input {
    /// The pack, by its id; the caller may use another one.
    #[serde(default)]
    pub rules: Option<String>,
    /// The election.
    pub election: Election,
    /// The voters, and those who came.
    #[serde(default)]
    pub roll: Roll,
    /// The names, in the order of the ballot.
    pub list: Vec<Name>,
    /// The form of the ballot, where it differs from the one that the pack sets for such a list.
    #[serde(default)]
    pub form: Option<Form>,
    /// Ballots handed out.
    #[serde(default)]
    pub issued: Option<u64>,
    /// Ballots found in the box.
    #[serde(default)]
    pub returned: Option<u64>,
    /// The ballots.
    #[serde(default)]
    pub ballots: Option<Papers>,
    /// Totals instead of ballots.
    #[serde(default)]
    pub totals: Option<Totals>,
    /// Several independent counts of the box instead of one.
    #[serde(default)]
    pub counts: Option<Vec<Count>>,
    /// The decision of a tie by lot, by the chair or by the assembly.
    #[serde(default)]
    pub settled: Option<Settled>,
    /// Percentages that were published, to be checked.
    #[serde(default)]
    pub printed: BTreeMap<String, String>,
}

/// The election.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Election {
    /// The office or body.
    pub office: String,
    /// Seats to fill.
    pub seats: u64,
    /// The body, by its id in the pack, where the rules differ between bodies and the office does not name
    /// it.
    #[serde(default)]
    pub body: Option<String>,
    /// The electorate.
    pub electorate: Electorate,
    /// The number of the round, from 1.
    #[serde(default = "first")]
    pub round: u64,
    /// The number of new votes among the tied so far, this one included.
    #[serde(default)]
    pub re_votes: u64,
    /// Seats kept for a class of candidates.
    #[serde(default, deserialize_with = "or_none")]
    pub reserved: Vec<Reserved>,
    /// The number of alternates from the same ballot, where the pack takes them from it.
    #[serde(default)]
    pub alternates: u64,
}

/// A list that may be null, which means empty.
fn or_none<'de, D: serde::Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
) -> Result<Vec<T>, D::Error> {
    Ok(Option::deserialize(deserializer)?.unwrap_or_default())
}

fn first() -> u64 {
    1
}

/// Seats kept for a class of candidates.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reserved {
    /// The class, as the list names it.
    pub class: String,
    /// The number of seats.
    pub seats: u64,
}

/// The voters and those who came, in persons.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Roll {
    /// Convened.
    #[serde(default)]
    pub convened: Option<u64>,
    /// Present at the vote.
    #[serde(default)]
    pub present: Option<u64>,
    /// Entitled, where that is more than were convened.
    #[serde(default)]
    pub registered: Option<u64>,
    /// The exclusions from those convened.
    #[serde(default, deserialize_with = "or_none")]
    pub excluded: Vec<Excluded>,
    /// Units below.
    #[serde(default)]
    pub units: Option<u64>,
    /// Units below that are represented.
    #[serde(default)]
    pub units_represented: Option<u64>,
}

/// Persons to be taken out of those convened.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Excluded {
    /// An exclusion of the pack, by its id.
    pub reason: String,
    /// The number of people in it.
    pub count: u64,
    /// The number of them who came after all.
    #[serde(default)]
    pub present: u64,
}

/// The person or body that put a name on the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Origin {
    /// The convening committee.
    ConveningCommittee,
    /// A delegate from the floor.
    Floor,
    /// The person.
    #[serde(rename = "self")]
    Oneself,
}

/// One name of the list.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Name {
    /// Its id.
    pub id: String,
    /// The name.
    #[serde(default)]
    pub name: String,
    /// The person or body that put it there.
    #[serde(default)]
    pub origin: Option<Origin>,
    /// The number of endorsements.
    #[serde(default)]
    pub endorsed: Option<u64>,
    /// Day of birth, as `yyyy-mm-dd`: needed only when a tie is broken by age.
    #[serde(default)]
    pub born: Option<String>,
    /// Day of admission, as `yyyy-mm-dd`: needed only when a tie is broken by membership.
    #[serde(default)]
    pub since: Option<String>,
    /// Classes for which seats may be kept.
    #[serde(default)]
    pub classes: BTreeSet<String>,
    /// Whether the person has declined to be elected.
    #[serde(default)]
    pub declines: bool,
}

/// Totals of a whole box.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Totals {
    /// Valid ballots.
    #[serde(default)]
    pub valid: Option<u64>,
    /// Invalid ballots, by reason.
    #[serde(default)]
    pub invalid: Option<BTreeMap<String, u64>>,
    /// Valid ballots that choose no candidate.
    #[serde(default)]
    pub abstentions: Option<u64>,
    /// The votes of each candidate.
    pub votes: BTreeMap<String, Votes>,
}

/// The votes of a candidate.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum Votes {
    /// Votes for it.
    For(u64),
    /// Votes row by row.
    Rows(RowVotes),
}

/// The votes of a candidate by box. A box that is left out is unknown, which differs from 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RowVotes {
    /// For, or high confidence.
    #[serde(default, rename = "for", alias = "high")]
    pub yes: Option<u64>,
    /// Against, or low confidence.
    #[serde(default, rename = "against", alias = "low")]
    pub no: Option<u64>,
    /// Abstentions, or (plain) confidence.
    #[serde(default, alias = "normal")]
    pub abstain: Option<u64>,
    /// Rows with both boxes marked, or none: they are not counted.
    #[serde(default)]
    pub uncounted: Option<u64>,
}

/// One independent count of the box.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Count {
    /// The desk or machine that counted, never a person's name.
    pub by: String,
    /// The kind of count.
    pub kind: CountKind,
    /// The stacks that the box was divided into, the same for every count.
    pub batches: Vec<Batch>,
}

/// The kinds of count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CountKind {
    /// Read from scans.
    Scanned,
    /// Keyed in ballot by ballot.
    Keyed,
    /// Counted by hand and given as totals.
    Hand,
}

/// One stack of ballots as one count has it.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Batch {
    /// Its label.
    pub batch: String,
    /// Its ballots.
    #[serde(default)]
    pub ballots: Option<Papers>,
    /// Its totals instead.
    #[serde(default)]
    pub totals: Option<Totals>,
}

/// The decision of a tie by lot, by the chair or by the assembly.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settled {
    /// The step of the pack's chain.
    pub by: TieStep,
    /// The tied, those to be seated first.
    pub order: Vec<String>,
}

/// Reads an input and refuses unknown keys, repeated names and counts beyond 2^53.
pub fn read(json: &str) -> Result<Input, Fault> {
    let input: Input = serde_json::from_str(json).map_err(|error| unreadable(json, &error))?;
    check(&input)?;
    Ok(input)
}

fn unreadable(json: &str, error: &serde_json::Error) -> Fault {
    // After a fault the input is read again with paths, which would cost too much for a million correct
    // ballots.
    let mut reader = serde_json::Deserializer::from_str(json);
    let place = match serde_path_to_error::deserialize::<_, Input>(&mut reader) {
        Err(error) if error.path().iter().next().is_some() => error.path().to_string(),
        _ => format!("line {}, column {}", error.line(), error.column()),
    };
    Fault::unreadable(place, error)
}

fn check(input: &Input) -> Result<(), Fault> {
    let Input { election, roll, list, issued, returned, .. } = input;
    if election.seats == 0 || election.seats > MOST_NAMES as u64 {
        return Err(Fault::new(
            "election.seats",
            format!("Số lượng cần bầu phải từ 1 đến {MOST_NAMES}."),
            format!("seats go from 1 to {MOST_NAMES}"),
        ));
    }
    if election.round == 0 {
        return Err(Fault::new("election.round", "Lần bầu tính từ 1.", "rounds are counted from 1"));
    }
    if list.is_empty() || list.len() > MOST_NAMES {
        return Err(Fault::new(
            "list",
            format!("Danh sách bầu cử phải có từ 1 đến {MOST_NAMES} người."),
            format!("a list has from 1 to {MOST_NAMES} names"),
        ));
    }
    let mut seen = BTreeSet::new();
    for (at, name) in list.iter().enumerate() {
        if name.id.is_empty() || !seen.insert(&name.id) {
            return Err(Fault::new(
                format!("list[{at}].id"),
                format!("Mã “{}” để trống hoặc có hai lần trong danh sách.", name.id),
                format!("the id \"{}\" is empty or stands twice on the list", name.id),
            ));
        }
        for (what, day) in [("born", &name.born), ("since", &name.since)] {
            if day.as_ref().is_some_and(|day| !is_day(day)) {
                return Err(Fault::new(
                    format!("list[{at}].{what}"),
                    "Ngày viết theo dạng năm-tháng-ngày: 1975-03-02.",
                    "a day is written yyyy-mm-dd",
                ));
            }
        }
    }
    if let Some(count) = input.counts.iter().flatten().position(|count| count.batches.is_empty()) {
        return Err(Fault::new(
            format!("counts[{count}].batches"),
            "Lần kiểm này chưa có xấp phiếu nào.",
            "this count has no batch",
        ));
    }
    check_reserved(input)?;
    if roll.convened == Some(0) {
        return Err(Fault::new(
            "roll",
            "Chưa triệu tập ai: ghi đúng số được triệu tập, hoặc bỏ trống nếu không biết.",
            "nobody is convened: give the number, or leave it out where it is not known",
        ));
    }
    let counts = [
        ("roll.units", roll.units),
        ("roll.units_represented", roll.units_represented),
        ("roll.convened", roll.convened),
        ("roll.present", roll.present),
        ("roll.registered", roll.registered),
        ("issued", *issued),
        ("returned", *returned),
    ];
    for (place, count) in counts {
        if count.is_some_and(|count| count > MOST) {
            return Err(too_large(place));
        }
    }
    let given = [input.ballots.is_some(), input.totals.is_some(), input.counts.is_some()];
    if given.into_iter().filter(|given| *given).count() > 1 {
        return Err(Fault::new(
            "ballots",
            "Chỉ đưa một trong ba: ballots, totals hoặc counts.",
            "give one of ballots, totals and counts, not several",
        ));
    }
    Ok(())
}

/// Each class once, and no person in two classes: no rule says which of two reserved seats such a person
/// would take.
fn check_reserved(input: &Input) -> Result<(), Fault> {
    let reserved = &input.election.reserved;
    for (at, one) in reserved.iter().enumerate() {
        if one.class.is_empty() || reserved[..at].iter().any(|before| before.class == one.class) {
            return Err(Fault::new(
                "election.reserved",
                format!("Nhóm “{}” được dành ghế để trống hoặc ghi hai lần.", one.class),
                format!("the class \"{}\" for which seats are kept is empty or stands twice", one.class),
            ));
        }
    }
    for name in &input.list {
        let classes: Vec<&str> = reserved
            .iter()
            .filter(|one| one.seats > 0 && name.classes.contains(&one.class))
            .map(|one| one.class.as_str())
            .collect();
        if classes.len() > 1 {
            let classes = classes.join(", ");
            return Err(Fault::new(
                "election.reserved",
                format!(
                    "“{}” thuộc nhiều nhóm được dành ghế ({classes}): ghi rõ người này lấy ghế của nhóm nào.",
                    name.id
                ),
                format!(
                    "\"{}\" is in several classes with kept seats ({classes}): say which of them they stand for",
                    name.id
                ),
            ));
        }
    }
    Ok(())
}

/// A count larger than every JSON reader can hold exactly.
pub(crate) fn too_large(place: &str) -> Fault {
    Fault::new(
        place,
        format!("Số lớn hơn {MOST} không đọc chính xác được."),
        format!("a number above {MOST} is not exact"),
    )
}

/// Whether a text has the shape of a day; only its order is used.
fn is_day(text: &str) -> bool {
    let bytes = text.as_bytes();
    let number = |from: usize, to: usize| text.get(from..to).and_then(|digits| digits.parse::<u32>().ok());
    bytes.len() == 10
        && bytes[4] == b'-'
        && bytes[7] == b'-'
        && number(0, 4).is_some()
        && number(5, 7).is_some_and(|month| (1..=12).contains(&month))
        && number(8, 10).is_some_and(|day| (1..=31).contains(&day))
}
