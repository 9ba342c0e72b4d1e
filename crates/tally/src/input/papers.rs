//! Ballots in memory: a million ballots, without a string for each mark. Phiếu bầu.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;

use rustc_hash::FxHashMap;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Serialize};

use crate::ratio::MOST;
use crate::rules::Ruler;

/// The mark of one row of a ballot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// An X in *agree*.
    Agree,
    /// An X in *disagree*.
    Disagree,
    /// Yes.
    Yes,
    /// No.
    No,
    /// Abstention.
    Abstain,
    /// High confidence.
    High,
    /// Confidence.
    Normal,
    /// Low confidence.
    Low,
    /// More than one box.
    Both,
    /// No box.
    None,
}

/// The content of a ballot, by indices in [`Papers`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// Names left standing, or ticked.
    Kept(Range<usize>),
    /// Rows.
    Rows(Range<usize>),
    /// The tellers found it invalid; a place among the reasons.
    Invalid(usize),
}

/// Equal ballots, as many as `count`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// The number of such ballots.
    pub count: u64,
    /// The content of each.
    pub what: What,
}

/// Ballots, with each id kept once.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Papers {
    /// The ballots.
    pub papers: Vec<Paper>,
    /// Weights of the ballots that have one, as written, by the index of the ballot.
    pub weights: BTreeMap<usize, String>,
    /// Who ruled on the doubtful ballots, by the index of the ballot.
    pub rulings: BTreeMap<usize, Ruler>,
    ids: Vec<Box<str>>,
    places: FxHashMap<Box<str>, u32>,
    kept: Vec<u32>,
    rows: Vec<(u32, Mark)>,
    /// The place met last.
    last: u32,
}

impl Papers {
    /// The ids on the ballots, each once; [`Papers::kept`] and [`Papers::rows`] are indices in this list.
    pub fn ids(&self) -> &[Box<str>] {
        &self.ids
    }

    /// Names left standing on a ballot.
    pub fn kept(&self, range: &Range<usize>) -> &[u32] {
        self.kept.get(range.clone()).unwrap_or_default()
    }

    /// Rows of a ballot.
    pub fn rows(&self, range: &Range<usize>) -> &[(u32, Mark)] {
        self.rows.get(range.clone()).unwrap_or_default()
    }

    /// Adds ballots that keep these names.
    pub fn keep<'id>(&mut self, count: u64, ids: impl IntoIterator<Item = &'id str>) {
        let from = self.kept.len();
        for id in ids {
            let place = self.place(id);
            self.kept.push(place);
        }
        self.papers.push(Paper { count, what: What::Kept(from..self.kept.len()) });
    }

    /// Adds ballots with these rows.
    pub fn mark<'id>(&mut self, count: u64, rows: impl IntoIterator<Item = (&'id str, Mark)>) {
        let from = self.rows.len();
        for (id, mark) in rows {
            let place = self.place(id);
            self.rows.push((place, mark));
        }
        self.papers.push(Paper { count, what: What::Rows(from..self.rows.len()) });
    }

    /// Adds ballots that the tellers found invalid.
    pub fn void(&mut self, count: u64, reason: &str) {
        let reason = self.place(reason) as usize;
        self.papers.push(Paper { count, what: What::Invalid(reason) });
    }

    /// The index of an id. Ballots name the list in its order, so the next index, or the one after it where a
    /// name was struck out, is nearly always right and costs one comparison.
    fn place(&mut self, id: &str) -> u32 {
        let mut near = self.last as usize + 1..self.last as usize + 3;
        let place = match near.find(|at| self.ids.get(*at).is_some_and(|known| **known == *id)) {
            Some(at) => at as u32,
            None => self.place_by_name(id),
        };
        self.last = place;
        place
    }

    fn place_by_name(&mut self, id: &str) -> u32 {
        if let Some(place) = self.places.get(id) {
            return *place;
        }
        let place = self.ids.len() as u32;
        self.ids.push(id.into());
        self.places.insert(id.into(), place);
        place
    }
}

impl<'de> Deserialize<'de> for Papers {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct List;
        impl<'de> Visitor<'de> for List {
            type Value = Papers;
            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("ballots")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Papers, A::Error> {
                let mut papers = Papers::default();
                while list.next_element_seed(One(&mut papers))?.is_some() {}
                Ok(papers)
            }
        }
        deserializer.deserialize_seq(List)
    }
}

/// Reads one ballot into the others.
struct One<'papers>(&'papers mut Papers);

#[derive(Deserialize)]
#[serde(field_identifier, rename_all = "snake_case")]
enum Key {
    Count,
    Kept,
    Rows,
    Invalid,
    Weight,
    RuledBy,
}

impl<'de> DeserializeSeed<'de> for One<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for One<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a ballot: count with one of kept, rows and invalid")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let One(papers) = self;
        let (mut count, mut what, mut weight, mut ruler) = (None, None, None, None);
        while let Some(key) = map.next_key::<Key>()? {
            let told = match key {
                Key::Count => {
                    count = Some(map.next_value::<u64>()?);
                    continue;
                }
                Key::Weight => {
                    weight = Some(map.next_value::<String>()?);
                    continue;
                }
                Key::RuledBy => {
                    ruler = Some(map.next_value::<Ruler>()?);
                    continue;
                }
                Key::Kept => What::Kept(map.next_value_seed(Kept(papers))?),
                Key::Rows => What::Rows(map.next_value_seed(Rows(papers))?),
                Key::Invalid => {
                    let reason = map.next_value::<String>()?;
                    What::Invalid(papers.place(&reason) as usize)
                }
            };
            if what.replace(told).is_some() {
                return Err(A::Error::custom("a ballot has one of kept, rows and invalid, not several"));
            }
        }
        let what = what.ok_or_else(|| A::Error::custom("a ballot has one of kept, rows and invalid"))?;
        let count = count.unwrap_or(1);
        if count > MOST {
            return Err(A::Error::custom("a count above 2^53 is not exact"));
        }
        let place = papers.papers.len();
        papers.weights.extend(weight.map(|weight| (place, weight)));
        papers.rulings.extend(ruler.map(|ruler| (place, ruler)));
        papers.papers.push(Paper { count, what });
        Ok(())
    }
}

/// An id, looked up where the reader lends it.
struct Id<'papers>(&'papers mut Papers);

impl<'de> DeserializeSeed<'de> for Id<'_> {
    type Value = u32;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<u32, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Id<'_> {
    type Value = u32;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("the id of a name")
    }

    fn visit_str<E: Error>(self, id: &str) -> Result<u32, E> {
        Ok(self.0.place(id))
    }
}

struct Kept<'papers>(&'papers mut Papers);

impl<'de> DeserializeSeed<'de> for Kept<'_> {
    type Value = Range<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Range<usize>, D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Kept<'_> {
    type Value = Range<usize>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("the ids of the names left standing")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Range<usize>, A::Error> {
        let from = self.0.kept.len();
        while let Some(place) = list.next_element_seed(Id(self.0))? {
            self.0.kept.push(place);
        }
        Ok(from..self.0.kept.len())
    }
}

struct Rows<'papers>(&'papers mut Papers);

impl<'de> DeserializeSeed<'de> for Rows<'_> {
    type Value = Range<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Range<usize>, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Rows<'_> {
    type Value = Range<usize>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a mark for each name")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Range<usize>, A::Error> {
        let from = self.0.rows.len();
        while let Some(place) = map.next_key_seed(Id(self.0))? {
            let mark = map.next_value()?;
            self.0.rows.push((place, mark));
        }
        Ok(from..self.0.rows.len())
    }
}
