//! What programs and pages learn of complaints. Dữ liệu để trình bày: khiếu nại.

use jiff::civil::Date;
use serde::Serialize;

use super::{Complaint, Outcome, last_day};
use crate::citation::Cited;
use crate::progress::closing_day;
use crate::terms::Office;
use crate::units::UnitIndex;
use crate::{State, calendar};

/// The complaints about a congress.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = complaints::ComplaintsView))]
pub struct ComplaintsView {
    /// The day on which the congress closed.
    pub closed: Option<Date>,
    /// The last day for complaints.
    pub last_day: Option<Date>,
    /// Whether that day is final: holidays not yet decided may move it.
    pub is_settled: bool,
    /// The rule.
    pub rule: Option<Cited>,
    /// The complaints in the order of filing.
    pub complaints: Vec<ComplaintView>,
}

/// One complaint.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = complaints::ComplaintView))]
pub struct ComplaintView {
    /// Its number in the register of incoming papers.
    pub number: String,
    /// The day on which it was received.
    pub received: Date,
    /// The office whose election it is about; the whole congress otherwise.
    pub about: Option<Office>,
    /// The day on which the inspection commission reported.
    pub verified_on: Option<Date>,
    /// The number of that report.
    pub report: Option<String>,
    /// The day of the committee's decision.
    pub decided_on: Option<Date>,
    /// The decision.
    pub outcome: Option<Outcome>,
    /// The number of the decision.
    pub decision: Option<String>,
}

/// The complaints about a unit's congress, as of a day.
pub fn complaints(state: &State, cycle: &str, unit: UnitIndex, day: Date) -> ComplaintsView {
    let closed = closing_day(state, cycle, unit);
    let last_day = last_day(state, cycle, unit);
    ComplaintsView {
        closed,
        last_day,
        is_settled: last_day.is_none_or(calendar::is_settled),
        rule: state.rules(cycle, closed.unwrap_or(day)).on_complaints(),
        complaints: state.complaints.at(cycle, unit).map(complaint).collect(),
    }
}

fn complaint(complaint: &Complaint) -> ComplaintView {
    let (verified_on, report) = complaint.verified.clone().unzip();
    let decided = complaint.decided.as_ref();
    ComplaintView {
        number: complaint.number.clone(),
        received: complaint.received,
        about: complaint.about,
        verified_on,
        report,
        decided_on: decided.map(|(on, ..)| *on),
        outcome: decided.map(|(_, outcome, _)| *outcome),
        decision: decided.map(|(.., decision)| decision.clone()),
    }
}
