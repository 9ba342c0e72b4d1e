//! What programs and pages learn of decisions from outside the installation. Quyết định của cấp trên.

use jiff::civil::Date;
use serde::Serialize;

use super::super::outside::{About, OutsideDecision, Recorded};
use crate::State;
use crate::identity::PersonId;
use crate::units::UnitIndex;

/// The decisions of a superior outside the installation on a congress.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = progress::OutsideView))]
pub struct OutsideView {
    /// The decisions in the order of recording.
    pub recorded: Vec<RecordedView>,
}

/// A decision as recorded.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = progress::RecordedView))]
pub struct RecordedView {
    /// The day of the record.
    pub on: Date,
    /// Its subject.
    pub about: About,
    /// The decision.
    pub decision: DecisionView,
    /// Earlier entries of the decision.
    pub corrections: Vec<DecisionBefore>,
    /// The day on which the entry was withdrawn.
    pub withdrawn_on: Option<Date>,
    /// Why it was withdrawn.
    pub withdrawn_for: Option<String>,
}

/// A decision.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = progress::DecisionView))]
pub struct DecisionView {
    /// Its number.
    pub number: String,
    /// Its date.
    pub dated: Date,
    /// The body that decided.
    pub body: String,
    /// The signer.
    pub signer: PersonId,
}

/// An earlier entry of a decision.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = progress::DecisionBefore))]
pub struct DecisionBefore {
    /// The decision as it was entered.
    pub before: DecisionView,
    /// The day of the correction.
    pub on: Date,
    /// The reason.
    pub reason: String,
}

/// The decisions recorded about a unit's congress.
pub fn outside(state: &State, cycle: &str, unit: UnitIndex) -> OutsideView {
    let congress = state.progress.congress(cycle, unit);
    OutsideView {
        recorded: congress.map_or_else(Vec::new, |congress| congress.outside.iter().map(recorded).collect()),
    }
}

fn recorded(one: &Recorded) -> RecordedView {
    let (withdrawn_on, withdrawn_for) = one.withdrawn.clone().unzip();
    let before = |(before, on, reason): &(OutsideDecision, Date, String)| DecisionBefore {
        before: decision(before),
        on: *on,
        reason: reason.clone(),
    };
    RecordedView {
        on: one.on,
        about: one.about.clone(),
        decision: decision(&one.decision),
        corrections: one.corrections.iter().map(before).collect(),
        withdrawn_on,
        withdrawn_for,
    }
}

fn decision(one: &OutsideDecision) -> DecisionView {
    let OutsideDecision { number, dated, body, signer, .. } = one.clone();
    DecisionView { number, dated, body, signer }
}
