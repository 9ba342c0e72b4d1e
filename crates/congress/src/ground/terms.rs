//! The terms that several rooms use: days, contents, offices, organs, votes. Thuật ngữ chung.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::dated::days_between;
use super::fact::Fact;
use super::identity::UnitKey;

/// The short name of a cycle, as in addresses: `2020-2025`.
pub type CycleId = String;

/// The days of a congress, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = progress::Days))]
pub struct Days {
    /// First day.
    #[serde(with = "super::dated::day")]
    pub first: Date,
    /// Last day.
    #[serde(with = "super::dated::day")]
    pub last: Date,
}

impl Days {
    /// The number of days, both ends included.
    pub fn count(self) -> i64 {
        days_between(self.first, self.last) + 1
    }
}

/// The contents that a congress may have on its agenda.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = progress::Content))]
#[serde(rename_all = "snake_case")]
pub enum Content {
    /// Review of the term and directions for the next.
    Review,
    /// Comments on the drafts of the congresses above.
    HigherDrafts,
    /// Election of the committee. A congress without it has three contents, which is valid.
    CommitteeElection,
    /// Election of delegates to the congress above.
    DelegateElection,
}

impl Content {
    /// All four, as a congress usually has them.
    pub const ALL: [Content; 4] =
        [Content::Review, Content::HigherDrafts, Content::CommitteeElection, Content::DelegateElection];

    /// The content's name in label files and forms.
    pub fn name(self) -> &'static str {
        match self {
            Content::Review => "review",
            Content::HigherDrafts => "higher_drafts",
            Content::CommitteeElection => "committee_election",
            Content::DelegateElection => "delegate_election",
        }
    }

    /// The contents of a congress of four, three or two contents.
    pub fn of_count(count: u8) -> Option<Vec<Content>> {
        match count {
            4 => Some(Content::ALL.to_vec()),
            3 => Some(vec![Content::Review, Content::HigherDrafts, Content::DelegateElection]),
            2 => Some(vec![Content::Review, Content::HigherDrafts]),
            _ => None,
        }
    }
}

/// One vote by raised card.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = floor::Vote))]
pub struct Vote {
    /// The matter of the vote.
    pub matter: String,
    /// Cards raised for it.
    pub for_it: u32,
    /// Cards raised against it.
    pub against: u32,
    /// Those present who raised a card neither for nor against it.
    pub not_voting: u32,
}

impl Vote {
    /// The cards raised, as the facts of a label.
    pub(crate) fn facts(&self) -> [(&'static str, Fact); 3] {
        let number = |count: u32| Fact::Number(count.into());
        [
            ("for_it", number(self.for_it)),
            ("against", number(self.against)),
            ("not_voting", number(self.not_voting)),
        ]
    }

    /// Cards counted, raised or not.
    pub fn cards(&self) -> u32 {
        [self.for_it, self.against, self.not_voting].into_iter().fold(0, u32::saturating_add)
    }

    /// Whether more than half of those who voted were for it. The rules of the day decide whether a vote of a
    /// congress is carried.
    pub fn carried(&self) -> bool {
        self.carried_of(None)
    }

    /// The number of which more than half is needed: those convened where the rules say so, else the cards
    /// counted.
    pub fn base_of(&self, convened: Option<u32>) -> u32 {
        convened.map_or(self.cards(), |convened| convened.max(self.cards()))
    }

    /// The number needed, by this base.
    pub fn needed_of(&self, convened: Option<u32>) -> u32 {
        (self.base_of(convened) / 2).saturating_add(1)
    }

    /// Whether more than half of this base was for it.
    pub fn carried_of(&self, convened: Option<u32>) -> bool {
        self.for_it >= self.needed_of(convened)
    }
}

/// The bodies that help to run a congress, elected by raised card: 190-QĐ/TW Articles 4 to 8.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = floor::Organ))]
#[serde(rename_all = "snake_case")]
pub enum Organ {
    /// Đoàn chủ tịch.
    Presidium,
    /// Đoàn thư ký.
    Secretariat,
    /// Ban thẩm tra tư cách đại biểu.
    Credentials,
    /// Ban Kiểm phiếu.
    Tellers,
}

impl Organ {
    /// Every organ, in the order in which they are elected.
    pub const ALL: [Organ; 4] = [Organ::Presidium, Organ::Secretariat, Organ::Credentials, Organ::Tellers];

    /// The organ's name in forms and label files.
    pub fn name(self) -> &'static str {
        match self {
            Organ::Presidium => "presidium",
            Organ::Secretariat => "secretariat",
            Organ::Credentials => "credentials",
            Organ::Tellers => "tellers",
        }
    }

    /// The organ with this name.
    pub fn named(name: &str) -> Option<Organ> {
        Organ::ALL.into_iter().find(|organ| organ.name() == name)
    }
}

/// The offices that a congress elects, or the new committee directly after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = elections::Office))]
#[serde(rename_all = "snake_case")]
pub enum Office {
    /// Ban chấp hành.
    Committee,
    /// Đại biểu dự đại hội cấp trên.
    Delegates,
    /// Đại biểu dự khuyết.
    Alternates,
    /// Ban thường vụ.
    StandingCommittee,
    /// Bí thư.
    Secretary,
    /// Phó bí thư.
    DeputySecretary,
    /// Ủy ban kiểm tra.
    InspectionCommission,
    /// Chủ nhiệm ủy ban kiểm tra.
    InspectionChair,
    /// Phó chủ nhiệm ủy ban kiểm tra.
    InspectionViceChair,
}

impl Office {
    /// Every office; the pack sets the order in which they are filled.
    pub const ALL: [Office; 9] = [
        Office::Committee,
        Office::Delegates,
        Office::Alternates,
        Office::StandingCommittee,
        Office::Secretary,
        Office::DeputySecretary,
        Office::InspectionCommission,
        Office::InspectionChair,
        Office::InspectionViceChair,
    ];

    /// The office's name in addresses, files and label files.
    pub fn name(self) -> &'static str {
        match self {
            Office::Committee => "committee",
            Office::Delegates => "delegates",
            Office::Alternates => "alternates",
            Office::StandingCommittee => "standing-committee",
            Office::Secretary => "secretary",
            Office::DeputySecretary => "deputy-secretary",
            Office::InspectionCommission => "inspection-commission",
            Office::InspectionChair => "inspection-chair",
            Office::InspectionViceChair => "inspection-vice-chair",
        }
    }

    /// The office with this name.
    pub fn named(name: &str) -> Option<Office> {
        Office::ALL.into_iter().find(|office| office.name() == name)
    }

    /// The office with this name in a pack.
    pub(crate) fn worded(word: &str) -> Option<Office> {
        Office::named(&word.replace('_', "-"))
    }
}

/// The election, by its congress and its office.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = elections::ElectionKey))]
pub struct ElectionKey {
    /// The cycle.
    pub cycle: CycleId,
    /// The day on which it is true.
    pub on: Date,
    /// The unit that holds the congress.
    pub unit: UnitKey,
    /// The office to be filled.
    pub office: Office,
}
