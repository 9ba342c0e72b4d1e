//! What a ballot is printed from. Cuộc bầu cử, dữ liệu để in phiếu.

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use tally::Fault;

/// Names that one ballot may carry.
pub const MOST_NAMES: usize = 200;
/// Letters that a name may have, so that it can be set on one line and still be read.
pub const LONGEST_NAME: usize = 60;
/// Letters that any other text on a ballot may have.
const LONGEST_TEXT: usize = 160;

/// How voters mark a ballot. Rules 1.4.2: with a surplus names are struck out, without one each row is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Form {
    /// Names that are not chosen are struck through.
    StrikeOut,
    /// An X in *agree* or in *disagree* on each row.
    AgreeDisagree,
    /// An X beside each name chosen.
    Tick,
    /// An X in *yes*, *no* or *abstain* on each row.
    YesNoAbstain,
}

/// A place on a ballot where a mark may stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// The printed name, to be struck through.
    Name,
    /// The box *agree*.
    Agree,
    /// The box *disagree*.
    Disagree,
    /// The box beside a name to be chosen.
    Tick,
    /// The box *yes*.
    Yes,
    /// The box *no*.
    No,
    /// The box *abstain*.
    Abstain,
}

impl Place {
    /// The key of this place in geometries and readings.
    pub fn key(self) -> &'static str {
        match self {
            Place::Name => "name",
            Place::Agree => "agree",
            Place::Disagree => "disagree",
            Place::Tick => "tick",
            Place::Yes => "yes",
            Place::No => "no",
            Place::Abstain => "abstain",
        }
    }
}

impl Form {
    /// The boxes of each row, from left to right; none where names are struck.
    pub fn boxes(self) -> &'static [Place] {
        match self {
            Form::StrikeOut => &[],
            Form::AgreeDisagree => &[Place::Agree, Place::Disagree],
            Form::Tick => &[Place::Tick],
            Form::YesNoAbstain => &[Place::Yes, Place::No, Place::Abstain],
        }
    }

    /// The places of each row where a mark means something.
    pub fn places(self) -> &'static [Place] {
        match self {
            Form::StrikeOut => &[Place::Name],
            form => form.boxes(),
        }
    }
}

/// One name of the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Candidate {
    /// Its id in counts and readings.
    pub id: String,
    /// The name, as it is printed.
    pub name: String,
    /// Printed small under the name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// An election as its ballots say it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Election {
    /// Its id, which readings repeat.
    pub id: String,
    /// The organisation that holds the congress.
    pub body: String,
    /// The congress or conference.
    pub congress: String,
    /// The office or body elected.
    pub office: String,
    /// The rule pack, by its id.
    pub rules: String,
    /// How many are elected.
    pub seats: u64,
    /// How voters mark the ballot.
    pub form: Form,
    /// The list. On paper it stands by given name, rules 1.4.3.
    pub names: Vec<Candidate>,
}

/// Reads an election and refuses one whose ballots could not be printed or told apart.
///
/// # Errors
/// An unknown key, no name or more than 200, an id twice, a text empty or too long, seats that do not fit the
/// list, a rule pack that is not known.
pub fn read(json: &str) -> Result<Election, Fault> {
    let election: Election = serde_json::from_str(json).map_err(|error| {
        Fault::new(
            format!("line {}, column {}", error.line(), error.column()),
            format!("Không đọc được tệp cuộc bầu cử: {error}"),
            format!("the election cannot be read: {error}"),
        )
    })?;
    check(&election)?;
    Ok(election)
}

fn check(election: &Election) -> Result<(), Fault> {
    let Election { id, body, congress, office, rules, seats, form: _, names } = election;
    let texts = [("id", id), ("body", body), ("congress", congress), ("office", office)];
    for (place, text) in texts {
        sized(place, text, LONGEST_TEXT)?;
    }
    tally::rules::shipped(rules)?;
    if names.is_empty() || names.len() > MOST_NAMES {
        return Err(Fault::new(
            "names",
            format!("Một lá phiếu có từ 1 đến {MOST_NAMES} người; danh sách này có {}.", names.len()),
            format!("a ballot carries from 1 to {MOST_NAMES} names; this list has {}", names.len()),
        ));
    }
    if *seats == 0 || *seats > names.len() as u64 {
        return Err(Fault::new(
            "seats",
            format!("Số lượng cần bầu phải từ 1 đến {}, là số người trong danh sách.", names.len()),
            format!("seats go from 1 to {}, the names on the list", names.len()),
        ));
    }
    let mut seen = std::collections::BTreeSet::new();
    for (at, Candidate { id, name, note }) in names.iter().enumerate() {
        sized(&format!("names[{at}].id"), id, LONGEST_TEXT)?;
        sized(&format!("names[{at}].name"), name, LONGEST_NAME)?;
        if let Some(note) = note {
            sized(&format!("names[{at}].note"), note, LONGEST_TEXT)?;
        }
        if !seen.insert(id) {
            return Err(Fault::new(
                format!("names[{at}].id"),
                format!("Mã “{id}” có hai lần trong danh sách; mỗi người cần một mã riêng."),
                format!("the id \"{id}\" stands twice on the list; each name needs its own"),
            ));
        }
    }
    Ok(())
}

/// Refuses to print a list on which two people are one to a voter: of one name, with nothing beside it that differs. Ballots
/// that were printed so are still read.
///
/// # Errors
/// The second of two such names.
pub fn told_apart(election: &Election) -> Result<(), Fault> {
    let key = |text: &str| vietnamese::name_key(text);
    let mut seen = std::collections::BTreeSet::new();
    for (at, Candidate { name, note, .. }) in election.names.iter().enumerate() {
        if !seen.insert((key(name), key(note.as_deref().unwrap_or_default()))) {
            return Err(Fault::new(
                format!("names[{at}].note"),
                format!(
                    "Có hai người tên “{name}” mà không ghi gì để phân biệt: ghi đơn vị hoặc ngày sinh vào “note” của mỗi người."
                ),
                format!(
                    "two people are called \"{name}\" with nothing to tell them apart: put the unit or the day of birth into the \"note\" of each"
                ),
            ));
        }
    }
    Ok(())
}

fn sized(place: &str, text: &str, longest: usize) -> Result<(), Fault> {
    let letters = text.chars().count();
    if (1..=longest).contains(&letters) && !text.trim().is_empty() {
        return Ok(());
    }
    Err(Fault::new(
        place,
        format!("Cần có từ 1 đến {longest} chữ; ở đây có {letters}."),
        format!("from 1 to {longest} letters are needed; there are {letters}"),
    ))
}

impl Election {
    /// The places of the names in the order of the ballot: by given name in Vietnamese order (rules 1.4.3), then as listed.
    pub fn order(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.names.len()).collect();
        order.sort_by_cached_key(|at| vietnamese::name_sort_key(&self.names[*at].name));
        order
    }

    /// Ten bytes that tell this election from every other: the beginning of the SHA-256 of its definition.
    pub fn digest(&self) -> [u8; 10] {
        let definition = serde_json::to_vec(self).expect("an election is plain data");
        let whole = Sha256::digest(definition);
        let mut digest = [0; 10];
        digest.copy_from_slice(&whole[..10]);
        digest
    }
}
