//! The figures that a congress reports, as sums that add up. Các chỉ tiêu báo cáo của một đại hội.
//!
//! No figure is an average: ages are stored as a sum and a count, so that any total can be divided.

use serde::{Deserialize, Serialize};

use super::Content;

/// The election of the secretary.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = progress::Secretary))]
pub struct Secretary {
    /// The secretary in office was re-elected; otherwise the secretary is new.
    pub re_elected: bool,
    /// Not from the place that the unit leads.
    pub not_local: bool,
    /// Elected by the congress itself, not by the new committee.
    pub directly_elected: bool,
    /// Votes received, where known.
    pub votes: Option<u32>,
    /// The base that the votes are a share of.
    pub base: Option<u32>,
}

/// A counted figure that a report may leave out: left out is not the same as none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = progress::OptionalFigure))]
#[serde(rename_all = "snake_case")]
pub enum OptionalFigure {
    /// Women among the elected.
    Women,
    /// Under 40 among the elected.
    #[serde(rename = "under_40")]
    Under40,
    /// Ethnic minorities among the elected.
    Minorities,
    /// Members who were candidates again and were not elected.
    FailedReElection,
    /// Alternates to the congress above.
    Alternates,
    /// Incidents recorded.
    Incidents,
}

impl OptionalFigure {
    /// Every figure that may be left out.
    pub const ALL: [OptionalFigure; 6] = [
        OptionalFigure::Women,
        OptionalFigure::Under40,
        OptionalFigure::Minorities,
        OptionalFigure::FailedReElection,
        OptionalFigure::Alternates,
        OptionalFigure::Incidents,
    ];

    /// Its name among [`Indicators::FIGURES`].
    pub fn name(self) -> &'static str {
        match self {
            OptionalFigure::Women => "women",
            OptionalFigure::Under40 => "under_40",
            OptionalFigure::Minorities => "minorities",
            OptionalFigure::FailedReElection => "failed_re_election",
            OptionalFigure::Alternates => "alternates",
            OptionalFigure::Incidents => "incidents",
        }
    }

    /// The figure with this name.
    pub fn named(name: &str) -> Option<OptionalFigure> {
        OptionalFigure::ALL.into_iter().find(|figure| figure.name() == name)
    }
}

/// Declares each counted figure once: its field, its place in every list, and the content of a congress that
/// it comes from.
macro_rules! figures {
    ($( $(#[$doc:meta])* $field:ident: $content:expr ),* $(,)?) => {
        /// The figures that one congress reports.
        #[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = progress::Indicators))]
        #[serde(default)]
        pub struct Indicators {
            $( $(#[$doc])* #[serde(skip_serializing_if = "is_zero")] pub $field: u32, )*
            /// The secretary, where this congress or its committee elected one.
            #[serde(skip_serializing_if = "Option::is_none")]
            pub secretary: Option<Secretary>,
            /// Figures that the report leaves out, whose value is then 0. Reports of before say of none.
            #[serde(skip_serializing_if = "Vec::is_empty")]
            pub left_out: Vec<OptionalFigure>,
        }
        impl Indicators {
            /// Names of the counted figures, in the order of the form.
            pub const FIGURES: &'static [&'static str] = &[ $( stringify!($field) ),* ];
            /// The counted figures, in the same order.
            pub fn figures(&self) -> [u32; COUNTED] {
                [ $( self.$field ),* ]
            }
            /// The content of a congress that each figure comes from, in the same order; `None` for figures
            /// of every congress.
            pub const CONTENTS: [Option<Content>; COUNTED] = [ $( $content ),* ];
            /// A counted figure by its name, to fill it in from a form or a file.
            pub fn figure_mut(&mut self, name: &str) -> Option<&mut u32> {
                match name { $( stringify!($field) => Some(&mut self.$field), )* _ => None }
            }
        }
        const COUNTED: usize = [ $( stringify!($field) ),* ].len();
    };
}

fn is_zero(number: &u32) -> bool {
    *number == 0
}

figures! {
    /// Delegates, or members of an all-member congress, convened.
    delegates_convened: None,
    /// Of them present.
    delegates_present: None,
    /// Seats of the committee that the congress voted.
    seats: Some(Content::CommitteeElection),
    /// Names on the list of the committee's election.
    list: Some(Content::CommitteeElection),
    /// Elected to the committee.
    elected: Some(Content::CommitteeElection),
    /// Women among the elected.
    women: Some(Content::CommitteeElection),
    /// Under 40 among the elected.
    under_40: Some(Content::CommitteeElection),
    /// Ethnic minorities among the elected.
    minorities: Some(Content::CommitteeElection),
    /// Members of the outgoing committee among the elected.
    re_elected: Some(Content::CommitteeElection),
    /// First elected this time.
    new: Some(Content::CommitteeElection),
    /// Members who were candidates again and were not elected.
    failed_re_election: Some(Content::CommitteeElection),
    /// Sum of the ages, in whole years, of the elected whose age is known.
    age_sum: Some(Content::CommitteeElection),
    /// The number of ages in the sum.
    age_count: Some(Content::CommitteeElection),
    /// Delegates elected to the congress above.
    delegates_elected: Some(Content::DelegateElection),
    /// Alternates to the congress above.
    alternates: Some(Content::DelegateElection),
    /// Incidents recorded by the tellers or the presidium.
    incidents: None,
}

/// A figure, and the one that it contradicts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contradiction {
    /// The figure that is too large or does not add up.
    pub figure: &'static str,
    /// Its value.
    pub value: u32,
    /// The limit.
    pub bound: &'static str,
    /// The value of the limit.
    pub limit: u32,
}

impl Indicators {
    /// A counted figure by its name; `None` where the report leaves it out. An age sum without people is left out too.
    pub fn given(&self, name: &str) -> Option<u32> {
        let at = Self::FIGURES.iter().position(|known| *known == name)?;
        let is_left_out = self.left_out.iter().any(|figure| figure.name() == name);
        let has_no_ages = ["age_sum", "age_count"].contains(&name) && self.age_count == 0;
        Some(self.figures()[at]).filter(|value| *value > 0 || !(is_left_out || has_no_ages))
    }

    /// Seats left empty.
    pub fn short(&self) -> u32 {
        self.seats.saturating_sub(self.elected)
    }

    /// The first figure of an election that is not among the contents of the congress, with its value and
    /// that content. A secretary comes from the new committee or from a direct election.
    pub fn without_election(&self, contents: &[Content]) -> Option<(&'static str, u32, Content)> {
        let figures = Self::FIGURES.iter().zip(self.figures()).zip(Self::CONTENTS);
        let mut told = figures.filter(|((_, value), _)| *value > 0);
        let missing = told.find_map(|((name, value), content)| {
            Some((*name, value, content?)).filter(|(_, _, content)| !contents.contains(content))
        });
        let elects = contents.contains(&Content::CommitteeElection);
        let secretary = self.secretary.filter(|secretary| !elects && !secretary.directly_elected);
        missing.or(secretary.map(|_| ("secretary", 1, Content::CommitteeElection)))
    }

    /// The first figure that contradicts another. Every part is at most its whole, and the re-elected and the
    /// new add up to all the elected.
    pub fn contradiction(&self) -> Option<Contradiction> {
        let within = [
            ("delegates_present", self.delegates_present, "delegates_convened", self.delegates_convened),
            ("elected", self.elected, "seats", self.seats),
            ("elected", self.elected, "list", self.list),
            ("women", self.women, "elected", self.elected),
            ("under_40", self.under_40, "elected", self.elected),
            ("minorities", self.minorities, "elected", self.elected),
            ("age_count", self.age_count, "elected", self.elected),
        ];
        let too_large = within.into_iter().find(|(_, value, _, limit)| value > limit);
        if let Some((figure, value, bound, limit)) = too_large {
            return Some(Contradiction { figure, value, bound, limit });
        }
        let known = self.re_elected.saturating_add(self.new);
        if known != self.elected {
            return Some(Contradiction {
                figure: "re_elected_and_new",
                value: known,
                bound: "elected",
                limit: self.elected,
            });
        }
        // Members are at least 18 and the elected at most 100, so this finds an age typed into the wrong
        // field.
        let oldest = self.age_count.saturating_mul(100);
        if self.age_sum > oldest || self.age_sum < self.age_count.saturating_mul(18) {
            return Some(Contradiction {
                figure: "age_sum",
                value: self.age_sum,
                bound: "age_count",
                limit: self.age_count,
            });
        }
        let (votes, base) =
            self.secretary.map_or((None, None), |secretary| (secretary.votes, secretary.base));
        match (votes, base) {
            (Some(votes), Some(base)) if votes > base => {
                Some(Contradiction { figure: "votes", value: votes, bound: "base", limit: base })
            }
            (Some(votes), None) => {
                Some(Contradiction { figure: "votes", value: votes, bound: "base", limit: 0 })
            }
            _ => None,
        }
    }
}

/// Sums of many congresses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    /// The counted figures, in the order of [`Indicators::FIGURES`].
    pub figures: [u64; COUNTED],
    /// The congresses whose report gives each figure, in the same order.
    pub n_given: [u64; COUNTED],
    /// The elected of those congresses, in the same order: the whole of which the figure is a part.
    pub elected: [u64; COUNTED],
    /// Seats left empty, added up congress by congress.
    pub short: u64,
    /// Congresses that reported.
    pub reported: u64,
    /// Of them with a secretary elected.
    pub secretaries: u64,
    /// Of the secretaries re-elected.
    pub secretaries_re_elected: u64,
    /// Of the secretaries not local.
    pub secretaries_not_local: u64,
    /// Of the secretaries directly elected.
    pub secretaries_direct: u64,
}

impl Sums {
    /// Adds one congress.
    pub fn add(&mut self, indicators: &Indicators) {
        for (sum, figure) in self.figures.iter_mut().zip(indicators.figures()) {
            *sum += u64::from(figure);
        }
        let counts = self.n_given.iter_mut().zip(&mut self.elected);
        for (name, (n_given, elected)) in Indicators::FIGURES.iter().zip(counts) {
            if indicators.given(name).is_some() {
                *n_given += 1;
                *elected += u64::from(indicators.elected);
            }
        }
        self.short += u64::from(indicators.short());
        self.reported += 1;
        if let Some(secretary) = indicators.secretary {
            self.secretaries += 1;
            self.secretaries_re_elected += u64::from(secretary.re_elected);
            self.secretaries_not_local += u64::from(secretary.not_local);
            self.secretaries_direct += u64::from(secretary.directly_elected);
        }
    }

    /// Adds other sums.
    pub fn join(&mut self, other: &Sums) {
        for (sum, figure) in self.figures.iter_mut().zip(other.figures) {
            *sum += figure;
        }
        for (sum, n_given) in self.n_given.iter_mut().zip(other.n_given) {
            *sum += n_given;
        }
        for (sum, elected) in self.elected.iter_mut().zip(other.elected) {
            *sum += elected;
        }
        self.short += other.short;
        self.reported += other.reported;
        self.secretaries += other.secretaries;
        self.secretaries_re_elected += other.secretaries_re_elected;
        self.secretaries_not_local += other.secretaries_not_local;
        self.secretaries_direct += other.secretaries_direct;
    }

    /// The sum of a figure by its name; `None` if no report gives it.
    pub fn figure(&self, name: &str) -> Option<u64> {
        let at = Indicators::FIGURES.iter().position(|known| *known == name)?;
        (self.n_given[at] > 0).then_some(self.figures[at])
    }

    /// A figure of the elected as part and whole: the whole counts only congresses whose report gives the figure.
    pub fn of_the_elected(&self, name: &str) -> Option<(u64, u64)> {
        let at = Indicators::FIGURES.iter().position(|known| *known == name)?;
        (self.n_given[at] > 0).then_some((self.figures[at], self.elected[at]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn committee() -> Indicators {
        Indicators {
            delegates_convened: 120,
            delegates_present: 118,
            seats: 15,
            list: 17,
            elected: 15,
            women: 3,
            under_40: 2,
            re_elected: 11,
            new: 4,
            age_sum: 15 * 45,
            age_count: 15,
            ..Indicators::default()
        }
    }

    #[test]
    fn figures_that_add_up_are_taken() {
        assert_eq!(committee().contradiction(), None);
        assert_eq!(
            Indicators::default().contradiction(),
            None,
            "a congress without an election reports nothing elected"
        );
    }

    #[test]
    fn a_figure_left_out_is_not_none() {
        let mut sums = Sums::default();
        assert_eq!(sums.figure("women"), None, "no report");
        let without = Indicators { women: 0, left_out: vec![OptionalFigure::Women], ..committee() };
        sums.add(&without);
        assert_eq!((sums.figure("women"), sums.figure("minorities")), (None, Some(0)));
        sums.add(&committee());
        assert_eq!(sums.of_the_elected("women"), Some((3, 15)), "of the 15 whose report gives it, not of 30");
        assert_eq!(sums.of_the_elected("under_40"), Some((4, 30)));
        let mut joined = Sums::default();
        joined.join(&sums);
        assert_eq!(joined, sums);
    }

    #[test]
    fn each_figure_of_an_election_asks_for_its_content() {
        let without = [Content::Review, Content::HigherDrafts];
        for (at, name) in Indicators::FIGURES.iter().enumerate() {
            let mut indicators = Indicators::default();
            *indicators.figure_mut(name).expect("a figure") = 1;
            let found = indicators.without_election(&without);
            assert_eq!(
                found.map(|(name, _, content)| (name, content)),
                Indicators::CONTENTS[at].map(|content| (*name, content))
            );
            assert_eq!(indicators.without_election(&Content::ALL), None, "{name}");
        }
        let secretary = |directly_elected| Indicators {
            secretary: Some(Secretary { directly_elected, ..Secretary::default() }),
            ..Indicators::default()
        };
        assert_eq!(secretary(false).without_election(&without).map(|(name, ..)| name), Some("secretary"));
        assert_eq!(secretary(true).without_election(&without), None, "a direct election is its own");
        assert_eq!(secretary(false).without_election(&Content::ALL), None);
    }

    #[test]
    fn each_part_stays_within_its_whole() {
        let figure = |change: fn(&mut Indicators)| {
            let mut indicators = committee();
            change(&mut indicators);
            indicators.contradiction().map(|found| found.figure)
        };
        assert_eq!(figure(|i| i.delegates_present = 121), Some("delegates_present"));
        assert_eq!(figure(|i| i.seats = 14), Some("elected"));
        assert_eq!(figure(|i| i.women = 16), Some("women"));
        assert_eq!(figure(|i| i.new = 5), Some("re_elected_and_new"));
        assert_eq!(figure(|i| i.age_sum = 45), Some("age_sum"));
        assert_eq!(
            figure(|i| i.secretary =
                Some(Secretary { votes: Some(119), base: Some(118), ..Secretary::default() })),
            Some("votes")
        );
    }
}
