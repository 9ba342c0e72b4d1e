//! Complaints about an election after the congress: filed in time, verified, decided. Khiếu nại về bầu cử.
//!
//! A complaint is filed with the unit directly above, within a number of working days from the closing: its
//! inspection commission verifies and reports, its committee decides (190-QĐ/TW Article 33.1). The record
//! does not name the complainant: it holds the number of the complaint only.

pub(super) mod decision;
pub(super) mod history;
pub mod view;
mod waiting;

pub use decision::last_day;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::State;
use crate::access::waiting::WaitingTask;
use crate::by_congress::{ByCongress, of_cycle};
use crate::citation::Cited;
use crate::fact::{cases, fact};
use crate::identity::UnitKey;
use crate::named::placed;
use crate::room::Room;
use crate::terms::{CycleId, Office};
use crate::units::{Forest, UnitIndex, Units};

/// The decision on a complaint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = complaints::Outcome))]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// The complaint is unfounded; the result remains valid.
    Rejected,
    /// The complaint is justified; its consequence (an annulment, or a person not recognised) is a separate
    /// act.
    Upheld,
}

impl Outcome {
    /// The outcome's name in forms and label files.
    pub fn name(self) -> &'static str {
        match self {
            Outcome::Rejected => "rejected",
            Outcome::Upheld => "upheld",
        }
    }

    /// The outcome with this name.
    pub fn named(name: &str) -> Option<Outcome> {
        [Outcome::Rejected, Outcome::Upheld].into_iter().find(|outcome| outcome.name() == name)
    }
}

/// One complaint.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Complaint {
    /// The cycle.
    pub cycle: CycleId,
    /// Its number in the register of incoming papers.
    pub number: String,
    /// The day on which it was received.
    pub received: Date,
    /// The election that it is about; the whole congress otherwise.
    pub about: Option<Office>,
    /// The day on which the inspection commission reported, and the report's number.
    pub verified: Option<(Date, String)>,
    /// The day of the committee's decision, the outcome and the decision's number.
    pub decided: Option<(Date, Outcome, String)>,
}

/// The complaints about every congress.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Complaints(ByCongress<Complaint>);

of_cycle!(Complaint);

impl Complaints {
    /// The complaints about a unit's congress in a cycle, in the order of filing.
    pub fn at<'a>(&'a self, cycle: &'a str, unit: UnitIndex) -> impl Iterator<Item = &'a Complaint> {
        self.0.at(cycle, unit)
    }

    /// Every complaint with the unit that holds the congress.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (UnitIndex, &Complaint)> {
        self.0.iter()
    }

    /// A complaint that touches an office and was not decided yet.
    pub fn pending(&self, cycle: &str, unit: UnitIndex, office: Office) -> Option<&Complaint> {
        self.0.at(cycle, unit).find(|complaint| {
            complaint.decided.is_none() && complaint.about.is_none_or(|about| about == office)
        })
    }

    fn find(&self, place: &ComplaintKey, unit: UnitIndex) -> Option<&Complaint> {
        self.0.at(&place.cycle, unit).find(|complaint| complaint.number == place.number)
    }
}

/// The complaint: its congress and its number. `on` is the day from which the step is true.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = complaints::ComplaintKey))]
#[allow(missing_docs)]
pub struct ComplaintKey {
    pub cycle: CycleId,
    pub on: Date,
    pub unit: UnitKey,
    pub number: String,
}

/// A command on a complaint.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = complaints::Command))]
pub struct Command {
    /// The complaint.
    pub place: ComplaintKey,
    /// The step.
    pub step: Step,
}

/// One step of a complaint.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = complaints::Step))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Step {
    /// File one.
    File { received: Date, about: Option<Office> },
    /// Record the report of the inspection commission, by its number.
    Verify { report: String },
    /// Record the decision of the committee, by its number.
    Decide { outcome: Outcome, decision: String },
    /// Take back the last step, which was recorded wrongly; for a complaint just filed, the complaint itself.
    TakeBack { reason: String },
}

/// The events of a complaint.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum Event {
    /// One was filed.
    #[serde(rename = "ComplaintFiled.v1")]
    ComplaintFiled {
        place: ComplaintKey,
        received: Date,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        about: Option<Office>,
    },
    /// The inspection commission reported.
    #[serde(rename = "ComplaintVerified.v1")]
    ComplaintVerified { place: ComplaintKey, report: String },
    /// The committee decided.
    #[serde(rename = "ComplaintDecided.v1")]
    ComplaintDecided { place: ComplaintKey, outcome: Outcome, decision: String },
    /// The last step was taken back.
    #[serde(rename = "ComplaintStepTakenBack.v1")]
    ComplaintStepTakenBack { place: ComplaintKey, reason: String },
}

placed! { ComplaintKey: ComplaintFiled, ComplaintVerified, ComplaintDecided, ComplaintStepTakenBack }

cases! {
    /// Why a command on a complaint is refused.
    Complaints "complaints" {
        /// The congress is not over: until then its tellers settle complaints.
        NotClosed "not-closed" { /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// The actor's unit is not the one directly above.
        NotDirectlyAbove "not-directly-above" { /// The unit directly above.
            unit: UnitKey => fact::unit, /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// A complaint has a number.
        NoNumber "no-number" { }
        /// The number is taken.
        AlreadyFiled "already-filed" { /// The number.
            number: String => fact::text }
        /// Received before the closing, or on a day to come.
        OtherDay "other-day" { /// The day of the closing.
            closed: Date => fact::day, /// Today.
            today: Date => fact::day }
        /// It came too late.
        TooLate "too-late" { /// The last day.
            last: Date => fact::day, /// The day of receipt.
            received: Date => fact::day, /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// No complaint has the number.
        Unknown "unknown" { /// The number.
            number: String => fact::text }
        /// It was verified before.
        AlreadyVerified "already-verified" { /// The day of verification.
            on: Date => fact::day }
        /// It was not verified yet.
        NotVerified "not-verified" { /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// It was decided before.
        AlreadyDecided "already-decided" { /// The day of the decision.
            on: Date => fact::day }
        /// A step is taken back for a reason.
        NoReason "no-reason" { }
        /// A report, or a decision, has a number.
        NoDocument "no-document" { }
    }
}

/// Applies an event to the complaints.
pub(crate) fn apply(complaints: &mut Complaints, units: &Units, event: &Event) {
    let place = event.place();
    let Some(unit) = units.find(&place.unit) else { return };
    let here = complaints.0.of_unit_mut(unit);
    if let Event::ComplaintFiled { received, about, .. } = event {
        return here.push(Complaint {
            cycle: place.cycle.clone(),
            number: place.number.clone(),
            received: *received,
            about: *about,
            verified: None,
            decided: None,
        });
    }
    if let Event::ComplaintStepTakenBack { .. } = event {
        return here.retain_mut(|one| {
            let is_it = one.cycle == place.cycle && one.number == place.number;
            !is_it || one.decided.take().is_some() || one.verified.take().is_some()
        });
    }
    let is_it = |one: &&mut Complaint| one.cycle == place.cycle && one.number == place.number;
    let Some(complaint) = here.iter_mut().find(is_it) else { return };
    match event {
        Event::ComplaintFiled { .. } | Event::ComplaintStepTakenBack { .. } => {}
        Event::ComplaintVerified { report, .. } => complaint.verified = Some((place.on, report.clone())),
        Event::ComplaintDecided { outcome, decision, .. } => {
            complaint.decided = Some((place.on, *outcome, decision.clone()));
        }
    }
}

impl Room for Complaints {
    type Command = Command;
    type Event = Event;

    const SPEAKS: bool = true;

    const WAITING: &'static [&'static str] = waiting::KINDS;

    fn apply(state: &mut State, event: &Event) {
        apply(&mut state.complaints, &state.units, event);
    }

    fn each_waiting<'state>(
        state: &'state State,
        of: (&Forest, Date),
        take: &mut dyn FnMut(WaitingTask<'state>),
    ) {
        waiting::each(state, of, take);
    }
}
