//! The data that a ballot is printed from. Cuộc bầu cử, dữ liệu để in phiếu.

use std::collections::BTreeMap;

use labels::Lang;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use tally::Fault;

/// The limit of names on one ballot.
pub const MOST_NAMES: usize = 200;
/// The longest name: it must be legible on one line.
pub const LONGEST_NAME: usize = 60;
/// The longest other text on a ballot.
const LONGEST_TEXT: usize = 160;

/// How voters mark a ballot. Rules 1.4.2: with more names than seats, names are struck out; otherwise each
/// row is answered.
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

/// A place on a ballot for a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// The printed name, which may be struck through.
    Name,
    /// The box *agree*.
    Agree,
    /// The box *disagree*.
    Disagree,
    /// The box beside a name, to choose it.
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

    /// The places of each row where a mark counts.
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

/// An election as printed on its ballots.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Election {
    /// Its id, repeated in readings.
    pub id: String,
    /// The language of the printed words. A ballot in Vietnamese does not tell it, so that ballots printed before
    /// there was another keep their code.
    #[serde(default, skip_serializing_if = "is_vietnamese", with = "tag")]
    pub lang: Lang,
    /// The organisation that holds the congress.
    pub body: String,
    /// The congress or conference.
    pub congress: String,
    /// The office or body elected.
    pub office: String,
    /// The rule pack, by its id.
    pub rules: String,
    /// The number of seats.
    pub seats: u64,
    /// How voters mark the ballot.
    pub form: Form,
    /// The list. On paper it is sorted by given name, rules 1.4.3.
    pub names: Vec<Candidate>,
}

fn is_vietnamese(lang: &Lang) -> bool {
    lang.is_vietnamese()
}

/// A language as its tag.
mod tag {
    use labels::Lang;
    use serde::{Deserialize as _, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(lang: &Lang, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(lang.tag())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Lang, D::Error> {
        let tag = String::deserialize(deserializer)?;
        Lang::of_tag(&tag).ok_or_else(|| serde::de::Error::custom("the language is \"vi\" or \"en\""))
    }
}

/// Reads an election. Refuses one whose ballots could not be printed or distinguished.
///
/// # Errors
/// An unknown key, no name or more than 200, a repeated id, a text that is empty or too long, seats that do
/// not fit the list, an unknown rule pack.
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
    let Election { id, lang: _, body, congress, office, rules, seats, form: _, names } = election;
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

/// Refuses to print a list on which two rows look the same: voters could not show which one they mean, and
/// tellers could not see it. The note under a name distinguishes namesakes: their unit, or the day of birth.
/// Ballots already printed without notes are still read.
///
/// # Errors
/// Namesakes without a note each, or with the same note.
pub fn told_apart(election: &Election) -> Result<(), Fault> {
    let order = election.order();
    let row = |at: usize| order.iter().position(|other| *other == at).map_or(0, |place| place + 1);
    let mut of_name: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, one) in election.names.iter().enumerate() {
        of_name.entry(vietnamese::name_key(&one.name)).or_default().push(at);
    }
    for namesakes in of_name.into_values().filter(|namesakes| namesakes.len() > 1) {
        let mut notes: BTreeMap<String, usize> = BTreeMap::new();
        for at in namesakes.iter().copied() {
            let note = vietnamese::name_key(election.names[at].note.as_deref().unwrap_or_default());
            let other = if note.is_empty() {
                namesakes.iter().copied().find(|other| *other != at)
            } else {
                notes.insert(note, at)
            };
            if let Some(other) = other {
                let (mut one, mut two) = (other, at);
                if row(one) > row(two) {
                    std::mem::swap(&mut one, &mut two);
                }
                let name = &election.names[at].name;
                return Err(Fault::new(
                    format!("names[{}], names[{}]", one.min(two), one.max(two)),
                    format!(
                        "Hàng {} và hàng {} trên phiếu cùng ghi “{name}”, không phân biệt được. Ghi vào “note” của từng người một \
                         điều khác nhau: đơn vị hoặc ngày sinh.",
                        row(one),
                        row(two)
                    ),
                    format!(
                        "rows {} and {} of the ballot both say \"{name}\" and cannot be told apart; give each of them a \"note\" \
                         of their own: the unit or the day of birth",
                        row(one),
                        row(two)
                    ),
                ));
            }
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
    /// Whether another row has the same name, so that its note is printed wherever the name is.
    pub fn has_namesake(&self, at: usize) -> bool {
        let key = vietnamese::name_key(&self.names[at].name);
        self.names
            .iter()
            .enumerate()
            .any(|(other, one)| other != at && vietnamese::name_key(&one.name) == key)
    }

    /// The positions of the names in ballot order: by given name in Vietnamese order (rules 1.4.3), then as
    /// listed.
    pub fn order(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.names.len()).collect();
        order.sort_by_cached_key(|at| vietnamese::name_sort_key(&self.names[*at].name));
        order
    }

    /// Ten bytes that identify this election: the beginning of the SHA-256 of its definition.
    pub fn digest(&self) -> [u8; 10] {
        let definition = serde_json::to_vec(self).expect("an election is plain data");
        let whole = Sha256::digest(definition);
        let mut digest = [0; 10];
        digest.copy_from_slice(&whole[..10]);
        digest
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn election(names: &[(&str, &str)]) -> Election {
        let names = names.iter().enumerate().map(|(at, (name, note))| Candidate {
            id: at.to_string(),
            name: (*name).to_owned(),
            note: Some((*note).to_owned()).filter(|note| !note.is_empty()),
        });
        let [id, body, congress, office] = ["e", "B", "C", "O"].map(str::to_owned);
        let rules = "vn-party-2024".to_owned();
        Election {
            id,
            lang: Lang::VI,
            body,
            congress,
            office,
            rules,
            seats: 1,
            form: Form::StrikeOut,
            names: names.collect(),
        }
    }

    #[test]
    fn two_rows_that_look_the_same_are_refused_with_both_named() {
        let alike = [
            [("Nguyễn Văn An", ""), ("Nguyễn Văn An", "")],
            [("Nguyễn Văn An", ""), ("  NGUYỄN\u{a0}văn  an ", "")],
            // Decomposed, and with the tone mark on the other letter.
            [("Lê Thị Hòa", ""), ("Lê Thi\u{323} Hoa\u{300}", "")],
            [("Nguyễn Văn An", "Chi bộ 1"), ("Nguyễn Văn An", "")],
            [("Nguyễn Văn An", "Chi bộ 1"), ("Nguyễn Văn An", "chi bộ  1")],
            [("Nguyễn Văn An", " "), ("Nguyễn Văn An", "\u{200b}")],
        ];
        for [one, two] in alike {
            let fault =
                told_apart(&election(&[("Lê Văn Ấn", ""), one, two, ("Bùi Anh", "")])).expect_err(one.0);
            assert_eq!(fault.place, "names[1], names[2]");
            // By given name: An, An, Anh, Ấn.
            let (one, two) = if two.0.contains('H') && one.0.contains('H') { (3, 4) } else { (1, 2) };
            assert!(fault.words.vi.contains(&format!("Hàng {one} và hàng {two}")), "{}", fault.words.vi);
            assert!(fault.words.en.contains(&format!("rows {one} and {two}")), "{}", fault.words.en);
        }
    }

    #[test]
    fn names_that_marks_or_notes_tell_apart_are_printed() {
        let apart = [
            [("Nguyễn Văn Hùng", ""), ("Nguyễn Văn Hưng", "")],
            [("Nguyễn Văn An", ""), ("Nguyễn Văn Ân", "")],
            [("Nguyễn Văn An", "Chi bộ 1"), ("Nguyễn Văn An", "Chi bộ 2")],
            [("Nguyễn Văn An", "01/02/1970"), ("Nguyễn Văn An", "02/01/1970")],
        ];
        for [one, two] in apart {
            assert_eq!(told_apart(&election(&[one, two])), Ok(()), "{one:?} {two:?}");
        }
        let three = election(&[("An", "1"), ("Bình", ""), ("An", "2"), ("An", "1")]);
        assert_eq!(told_apart(&three).expect_err("two of a note").place, "names[0], names[3]");
        assert!(three.has_namesake(0) && !three.has_namesake(1));
    }
}
