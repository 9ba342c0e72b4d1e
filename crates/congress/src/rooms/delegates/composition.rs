//! The composition of the delegates as sums, as the credentials committee reports it. Cơ cấu đại biểu.
//!
//! The sums cover the whole congress only, so that no figure singles out one person of a unit. A detail that
//! is not known of a person is counted as unknown and never guessed. Ages are stored as a sum and a count,
//! because an average of averages is wrong.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::details::OLDEST;
use super::{Delegate, Details, Education, Kind, Refusal, Roll, Sex, Standing};
use crate::floor::Floor;
use crate::rules::Rules;

/// The sums. Each person called is accepted, refused, replaced or in reserve; all other figures count the
/// accepted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = delegates::Composition))]
pub struct Composition {
    /// The day on which ages were counted.
    pub ages_on: Date,
    /// Everyone called, alternates included.
    pub called: u32,
    /// The voting delegates whose credentials were accepted.
    pub accepted: u32,
    /// Delegates whose credentials were refused.
    pub refused: u32,
    /// Absent delegates whose place an alternate has taken.
    pub replaced: u32,
    /// Alternates who have replaced no delegate.
    pub in_reserve: u32,
    /// The accepted delegates who have not been in the hall yet.
    pub absent: u32,
    /// Members, at a congress of members.
    pub members: u32,
    /// Ex officio.
    pub ex_officio: u32,
    /// Elected by the congresses below.
    pub elected: u32,
    /// Appointed by the convening committee.
    pub appointed: u32,
    /// Alternates in the place of an absent delegate.
    pub alternates: u32,
    /// Women.
    pub women: u32,
    /// Men.
    pub men: u32,
    /// Sex not known.
    pub sex_unknown: u32,
    /// Under 40 years.
    pub under_40: u32,
    /// From 40 to 50 years.
    pub from_40_to_50: u32,
    /// Over 50 years.
    pub over_50: u32,
    /// Day of birth not known.
    pub age_unknown: u32,
    /// The sum of the ages that are known, in whole years.
    pub age_sum: u32,
    /// How many ages are in that sum.
    pub age_count: u32,
    /// Of an ethnic minority.
    pub minorities: u32,
    /// Kinh.
    pub kinh: u32,
    /// Not known whether of a minority.
    pub ethnicity_unknown: u32,
    /// Finished general school.
    pub school: u32,
    /// Vocational school.
    pub vocational: u32,
    /// College.
    pub college: u32,
    /// University.
    pub university: u32,
    /// Master.
    pub master: u32,
    /// Doctor.
    pub doctor: u32,
    /// Education not known.
    pub education_unknown: u32,
}

/// The figures that divide the accepted delegates: the name of each group in label files, and its figures.
pub type Parts = [(&'static str, Vec<(&'static str, u32)>); 5];

impl Composition {
    /// Counts a roll. `details` are in the order of the roll, `None` for a person without details.
    pub fn count(
        rules: Rules,
        roll: &Roll,
        floor: Option<&Floor>,
        details: impl IntoIterator<Item = Option<Details>>,
        ages_on: Date,
    ) -> Composition {
        let mut sums = Composition::standing(rules, roll, floor, ages_on);
        for (delegate, details) in roll.delegates.iter().zip(details) {
            if is_accepted(delegate, rules) {
                sums.take(&details.unwrap_or_default());
            }
        }
        sums
    }

    /// The figures that follow from the roll and the hall, without the vault.
    pub(super) fn standing(rules: Rules, roll: &Roll, floor: Option<&Floor>, ages_on: Date) -> Composition {
        let mut sums = Composition { ages_on, ..Composition::default() };
        for delegate in &roll.delegates {
            match &delegate.standing {
                // A delegate whose election was annulled is no longer counted as called.
                Standing::Lapsed(_) => continue,
                Standing::Refused(_) => sums.refused += 1,
                Standing::ReplacedBy(_) => sums.replaced += 1,
                Standing::Called if delegate.kind == Kind::Alternate => sums.in_reserve += 1,
                Standing::Called | Standing::InPlaceOf(_) if !is_accepted(delegate, rules) => {}
                Standing::Called | Standing::InPlaceOf(_) => {
                    sums.accepted += 1;
                    let is_here = floor.is_some_and(|floor| floor.has_attended(delegate.person));
                    sums.absent += u32::from(!is_here);
                    *match delegate.kind {
                        Kind::Member => &mut sums.members,
                        Kind::ExOfficio => &mut sums.ex_officio,
                        Kind::Elected => &mut sums.elected,
                        Kind::Appointed => &mut sums.appointed,
                        Kind::Alternate => &mut sums.alternates,
                    } += 1;
                }
            }
            sums.called += 1;
        }
        sums
    }

    /// Adds the details of one accepted delegate to the sums that need the vault.
    pub fn take(&mut self, details: &Details) {
        *match details.sex {
            Some(Sex::Female) => &mut self.women,
            Some(Sex::Male) => &mut self.men,
            None => &mut self.sex_unknown,
        } += 1;
        *match details.is_minority {
            Some(true) => &mut self.minorities,
            Some(false) => &mut self.kinh,
            None => &mut self.ethnicity_unknown,
        } += 1;
        *match details.education {
            Some(Education::School) => &mut self.school,
            Some(Education::Vocational) => &mut self.vocational,
            Some(Education::College) => &mut self.college,
            Some(Education::University) => &mut self.university,
            Some(Education::Master) => &mut self.master,
            Some(Education::Doctor) => &mut self.doctor,
            None => &mut self.education_unknown,
        } += 1;
        let Some(age) = details.born.and_then(|born| born.age_on(self.ages_on)) else {
            self.age_unknown += 1;
            return;
        };
        *match age {
            0..40 => &mut self.under_40,
            40..=50 => &mut self.from_40_to_50,
            _ => &mut self.over_50,
        } += 1;
        self.age_sum += age;
        self.age_count += 1;
    }

    /// Each group of figures that divides the accepted delegates, in the order of the chart and the paper.
    pub fn parts(&self) -> Parts {
        [
            (
                "kinds",
                vec![
                    ("members", self.members),
                    ("ex_officio", self.ex_officio),
                    ("elected", self.elected),
                    ("appointed", self.appointed),
                    ("alternates", self.alternates),
                ],
            ),
            ("sex", vec![("women", self.women), ("men", self.men), ("sex_unknown", self.sex_unknown)]),
            (
                "age",
                vec![
                    ("under_40", self.under_40),
                    ("from_40_to_50", self.from_40_to_50),
                    ("over_50", self.over_50),
                    ("age_unknown", self.age_unknown),
                ],
            ),
            (
                "ethnicity",
                vec![
                    ("minorities", self.minorities),
                    ("kinh", self.kinh),
                    ("ethnicity_unknown", self.ethnicity_unknown),
                ],
            ),
            (
                "education",
                vec![
                    ("doctor", self.doctor),
                    ("master", self.master),
                    ("university", self.university),
                    ("college", self.college),
                    ("vocational", self.vocational),
                    ("school", self.school),
                    ("education_unknown", self.education_unknown),
                ],
            ),
        ]
    }

    /// The figures that divide everyone called, and beside them the accepted delegates who have not come yet.
    pub fn standings(&self) -> [(&'static str, u32); 6] {
        [
            ("called", self.called),
            ("accepted", self.accepted),
            ("refused", self.refused),
            ("replaced", self.replaced),
            ("in_reserve", self.in_reserve),
            ("absent", self.absent),
        ]
    }

    /// Refuses sums that differ from the roll or contradict one another.
    pub(super) fn agrees(&self, rules: Rules, roll: &Roll, floor: Option<&Floor>) -> Result<(), Refusal> {
        let truly = Composition::standing(rules, roll, floor, self.ages_on);
        let kinds =
            |sums: &Composition| sums.parts().into_iter().next().map_or_else(Vec::new, |(_, kinds)| kinds);
        let told = self.standings().into_iter().chain(kinds(self));
        let found = truly.standings().into_iter().chain(kinds(&truly));
        for ((figure, told), (_, found)) in told.zip(found) {
            if told != found {
                return Err(Refusal::RollDiffers { figure: figure.into(), told, found });
            }
        }
        for (group, figures) in self.parts() {
            let sum = figures.iter().fold(0, |sum: u32, (_, figure)| sum.saturating_add(*figure));
            if sum != self.accepted {
                return Err(Refusal::SumsDiffer { group: group.into(), sum, accepted: self.accepted });
            }
        }
        let n_ages = self.accepted - self.age_unknown;
        let product = |count: u32, age: u32| u64::from(count) * u64::from(age);
        let least = product(self.from_40_to_50, 40) + product(self.over_50, 51);
        let most =
            product(self.under_40, 39) + product(self.from_40_to_50, 50) + product(self.over_50, OLDEST);
        if self.age_count != n_ages || !(least..=most).contains(&self.age_sum.into()) {
            return Err(Refusal::AgesDiffer { ages: self.age_sum, count: self.age_count });
        }
        Ok(())
    }
}

/// Whether a delegate is one of the accepted, whom the figures count.
fn is_accepted(delegate: &Delegate, rules: Rules) -> bool {
    delegate.votes_under(rules) && delegate.accepted
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::super::{Born, Summons};
    use super::*;
    use crate::State;
    use crate::identity::{Digest, PersonId, UnitKey};

    const DAY: Date = jiff::civil::date(2020, 6, 15);

    /// The kind, the standing and whether accepted; then sex, year of birth, minority and education, each
    /// where known. They are plain values, because `Details` cannot be printed when a test fails.
    type Somebody = ((usize, u8, bool), (Option<bool>, Option<i16>, Option<bool>, Option<usize>));

    fn somebody() -> impl Strategy<Value = Somebody> {
        use proptest::option::of;
        let known = (of(any::<bool>()), of(1930_i16..2002), of(any::<bool>()), of(0_usize..6));
        ((0_usize..5, 0_u8..5, any::<bool>()), known)
    }

    fn details((_, (is_woman, year, is_minority, level)): &Somebody) -> Option<Details> {
        Some(Details {
            sex: is_woman.map(|is_woman| if is_woman { Sex::Female } else { Sex::Male }),
            born: year.and_then(|year| Born::of(year, None, None)),
            is_minority: *is_minority,
            education: level.map(|level| Education::ALL[level]),
        })
    }

    fn roll(people: &[Somebody]) -> Roll {
        let person = |at: usize| PersonId(Uuid::from_u128(at as u128));
        let summons = |(at, ((kind, ..), _)): (usize, &Somebody)| Summons {
            person: person(at),
            digest: Digest([0; 32]),
            details: None,
            from: UnitKey::new("T", DAY),
            kind: Kind::ALL[*kind],
        };
        let mut roll = Roll::new("2020");
        roll.call(&people.iter().enumerate().map(summons).collect::<Vec<_>>());
        for (at, ((_, standing, is_accepted), _)) in people.iter().enumerate() {
            let standing = match standing {
                0 => Standing::Refused("lý do".to_owned()),
                1 => Standing::ReplacedBy(person(at + 1)),
                2 => Standing::InPlaceOf(person(at + 1)),
                3 => Standing::Lapsed("quyết định".to_owned()),
                _ => Standing::Called,
            };
            roll.set(person(at), standing);
            roll.of_mut(person(at)).expect("on the roll").accepted = *is_accepted;
        }
        roll
    }

    proptest! {
        #[test]
        fn what_is_counted_agrees_and_no_figure_can_be_another(
            people in proptest::collection::vec(somebody(), 0..40),
            which in any::<prop::sample::Index>(),
        ) {
            let (roll, rules) = (roll(&people), State::default().rules("2020", DAY));
            let composition = Composition::count(rules, &roll, None, people.iter().map(details), DAY);
            prop_assert!(composition.agrees(rules, &roll, None).is_ok());

            let mut figures = serde_json::to_value(&composition).expect("figures");
            let by_name = figures.as_object_mut().expect("figures by name");
            // A sum of ages that is one year off is still possible for these people.
            let names: Vec<String> =
                by_name.keys().filter(|name| !["ages_on", "age_sum"].contains(&name.as_str())).cloned().collect();
            let name = &names[which.index(names.len())];
            let one_more = by_name[name].as_u64().expect("a count") + 1;
            by_name.insert(name.clone(), one_more.into());
            let wrong: Composition = serde_json::from_value(figures).expect("figures");
            prop_assert!(wrong.agrees(rules, &roll, None).is_err(), "{name} may be one more");
        }
    }
}
