//! What programs and pages learn of results under review and of numbers given from above. Xem xét, chuẩn y, hướng dẫn số lượng.

use jiff::civil::Date;
use serde::Serialize;

use super::super::{Annulment, Election, NotRecognised, Review, is_direct, ratified_on, review};
use crate::State;
use crate::citation::Cited;
use crate::identity::PersonId;
use crate::terms::Office;
use crate::units::UnitIndex;

/// The result of a congress before the committee above.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = elections::RatificationView))]
pub struct RatificationView {
    /// The day of the ratification.
    pub ratified_on: Option<Date>,
    /// Whether the congress has reported its figures.
    pub is_reported: bool,
    /// The days by which the result is to be reported and approved, until it is ratified.
    pub review: Option<Review>,
    /// The rule on annulment.
    pub rule: Option<Cited>,
    /// Every election of the congress.
    pub elections: Vec<ReviewedView>,
}

/// An election before the committee above.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = elections::ReviewedView))]
pub struct ReviewedView {
    /// The office.
    pub office: Office,
    /// The stage.
    pub stage: String,
    /// The people elected and recognised.
    pub elected: Vec<PersonId>,
    /// The annulment.
    pub annulled: Option<Annulment>,
    /// The elected people whom the committee above does not recognise.
    pub not_recognised: Vec<NotRecognised>,
}

/// The result of a unit's congress before the committee above, on a day.
pub fn ratification(state: &State, cycle: &str, unit: UnitIndex, day: Date) -> RatificationView {
    let congress = state.progress.congress(cycle, unit);
    RatificationView {
        ratified_on: ratified_on(state, cycle, unit),
        is_reported: congress.is_some_and(|congress| !congress.reports.is_empty()),
        review: review(state, cycle, unit),
        rule: state.rules(cycle, day).on_annulment(),
        elections: state.elections.at(cycle, unit).map(reviewed).collect(),
    }
}

fn reviewed(election: &Election) -> ReviewedView {
    ReviewedView {
        office: election.office,
        stage: election.stage().name().to_owned(),
        elected: election.elected().collect(),
        annulled: election.annulled.clone(),
        not_recognised: election.not_recognised.clone(),
    }
}

/// The numbers that the unit above gave before a congress votes on its own.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = elections::GuidanceView))]
pub struct GuidanceView {
    /// The rule.
    pub rule: Option<Cited>,
    /// The offices whose number the congress votes, in the order in which they are filled.
    pub offices: Vec<OfficeGuidance>,
}

/// The range for an office; empty before it is given.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = elections::OfficeGuidance))]
pub struct OfficeGuidance {
    /// The office.
    pub office: Office,
    /// The least number.
    pub least: Option<u32>,
    /// The greatest number.
    pub most: Option<u32>,
    /// The day on which it was given.
    pub on: Option<Date>,
}

/// The numbers given to a unit's congress, by the rules of a day; `None` without rules.
pub fn guidance(state: &State, cycle: &str, unit: UnitIndex, day: Date) -> Option<GuidanceView> {
    let rules = state.rules(cycle, day);
    let pack = rules.pack()?;
    let offices = Office::in_order(pack, is_direct(state, cycle, unit)).into_iter();
    let given = |office: Office| {
        let given = state.elections.guidance(cycle, unit, office);
        OfficeGuidance {
            office,
            least: given.map(|given| given.least),
            most: given.map(|given| given.most),
            on: given.map(|given| given.on),
        }
    };
    let voted = offices.filter(|office| office.number_is_voted(pack));
    Some(GuidanceView { rule: rules.on_number(), offices: voted.map(given).collect() })
}
