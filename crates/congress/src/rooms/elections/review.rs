//! The last days to report a result to the unit above and to approve it there.
//! Thời hạn báo cáo và chuẩn y kết quả.

use jiff::civil::Date;
use serde::Serialize;
use tally::rules::{Rule, TimeLimit};

use super::ratified_on;
use crate::citation::Cited;
use crate::progress::closing_day;
use crate::units::UnitIndex;
use crate::{State, calendar};

/// The last days to report and to approve the result of one congress, where the rules of its day were read.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = elections::Review))]
pub struct Review {
    /// The last day for the report of the new committee; `None` where no rule was read, or after the years of
    /// the calendar.
    pub report_by: Option<Date>,
    /// The citation for it.
    pub report_rule: Option<Cited>,
    /// The last day for the unit above, once the report came in.
    pub approve_by: Option<Date>,
    /// The citation for it.
    pub approve_rule: Option<Cited>,
    /// Whether a complaint is open: the time for approval then does not run.
    pub is_disputed: bool,
}

/// The last days for a congress that is closed and whose result is not approved yet.
pub fn review(state: &State, cycle: &str, unit: UnitIndex) -> Option<Review> {
    let closed = closing_day(state, cycle, unit)?;
    if ratified_on(state, cycle, unit).is_some() {
        return None;
    }
    let records = &state.rules(cycle, closed).pack()?.says.records;
    let congress = state.progress.congress(cycle, unit)?;
    let reported = congress.reports.last().map(|report| report.on);
    let days = |from: Date, limit: &Rule<TimeLimit>| {
        let count = u32::try_from(limit.value.working_days).ok()?;
        calendar::after(from, count).ok()
    };
    let report = records.report.as_ref();
    let approve = records.approve.as_ref();
    Some(Review {
        report_by: report.filter(|_| reported.is_none()).and_then(|limit| days(closed, limit)),
        report_rule: report.map(|limit| state.rules(cycle, closed).on_time(limit)),
        approve_by: reported.zip(approve).and_then(|(reported, limit)| days(reported, limit)),
        approve_rule: approve.map(|limit| state.rules(cycle, reported.unwrap_or(closed)).on_time(limit)),
        is_disputed: state.complaints.at(cycle, unit).any(|complaint| complaint.decided.is_none()),
    })
}
