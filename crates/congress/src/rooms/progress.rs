//! The congresses of a cycle, from the first plan to ratification. Tiến độ đại hội.
//!
//! A congress is planned, approved, held, reported and ratified, or put off with a reason. A report is never
//! overwritten: a correction is a separate act with a reason, and both stay in the record.

mod closing;
pub(super) mod decision;
pub(super) mod history;
mod indicators;
pub mod outside;
mod report;
mod roll_up;
pub mod view;
mod waiting;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use smallvec::smallvec;

use crate::access::waiting::WaitingTask;
use crate::citation::Cited;
use crate::dated::Dated;
use crate::fact::{cases, fact};
use crate::identity::{Digest, PersonId, UnitKey};
use crate::room::Room;
use crate::rules::Rules;
use crate::source::Source;
pub use crate::terms::{Content, Days};
use crate::terms::{CycleId, Office};
use crate::units::{Forest, UnitIndex, Units};
use crate::{Fact, Named, State};
pub use closing::closing_day;

pub use decision::decide;
pub use indicators::{Contradiction, Indicators, OptionalFigure, Secretary, Sums};
pub use outside::OutsideDecision;
pub use report::{
    DirectElections, Late, LateAgainst, LevelProgress, NamedUnit, Next, ProgressReport, Unfinished, burn_up,
    report,
};
pub use roll_up::{LevelCount, RollUp, percent, roll_up};

/// Planned days of one unit's congress.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = progress::Planned))]
pub struct Planned {
    /// The unit that holds the congress.
    pub unit: UnitKey,
    /// The days.
    pub days: Days,
}

/// A congress as imported from a file after it was held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = progress::HeldFact))]
pub struct HeldFact {
    /// The unit that holds the congress.
    pub unit: UnitKey,
    /// The days.
    pub days: Days,
    /// Its contents; empty for all four.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contents: Vec<Content>,
    /// The reported figures, if the file has them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub indicators: Option<Indicators>,
}

/// A choice that the unit above makes for a congress.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = progress::Choice))]
#[serde(rename_all = "snake_case")]
pub enum Choice {
    /// It is held early, for others to learn from (đại hội điểm).
    Pilot,
    /// The congress itself elects the secretary (bầu trực tiếp bí thư).
    DirectElection,
    /// All members attend, although their number requires a congress of delegates (đại hội đảng viên).
    MembersCongress,
    /// Delegates attend, although the number of members requires a congress of members (đại hội đại biểu).
    DelegatesCongress,
    /// The number of delegates is outside the range of its level (số lượng đại biểu ngoài mức chung).
    OtherSize,
}

impl Choice {
    /// Every choice.
    pub const ALL: [Choice; 5] = [
        Choice::Pilot,
        Choice::DirectElection,
        Choice::MembersCongress,
        Choice::DelegatesCongress,
        Choice::OtherSize,
    ];

    /// Whether rules know the choice. A body above that approves no plan chooses no pilot either, and a direct election
    /// needs a line of its own in the order of elections. Rules that cannot be read are taken to know every choice.
    pub fn is_known(self, rules: Rules) -> bool {
        match self {
            Choice::Pilot => rules.asks_approval(),
            Choice::DirectElection => {
                rules.pack().is_none_or(|pack| pack.order.iter().any(|item| item.direct))
            }
            Choice::MembersCongress | Choice::DelegatesCongress | Choice::OtherSize => true,
        }
    }

    /// The choice's name in label files.
    pub fn name(self) -> &'static str {
        match self {
            Choice::Pilot => "pilot",
            Choice::DirectElection => "direct-election",
            Choice::MembersCongress => "members-congress",
            Choice::DelegatesCongress => "delegates-congress",
            Choice::OtherSize => "other-size",
        }
    }

    /// The choice with this name.
    pub fn named(name: &str) -> Option<Choice> {
        Choice::ALL.into_iter().find(|choice| choice.name() == name)
    }
}

/// The commands on congresses. `on` is the day from which the change is true, `cycle` the cycle of the
/// congress.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = progress::Command))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Command {
    /// Set the days of one or more congresses; an earlier plan is replaced.
    Plan { cycle: CycleId, on: Date, congresses: Vec<Planned>, source: Option<Source> },
    /// Approve planned congresses of units below.
    Approve { cycle: CycleId, on: Date, units: Vec<UnitKey> },
    /// Put a congress off, to new days if they are known.
    Postpone { cycle: CycleId, on: Date, unit: UnitKey, reason: String, until: Option<Days> },
    /// Choose units.
    Choose { cycle: CycleId, on: Date, units: Vec<UnitKey>, choice: Choice },
    /// Report that a congress was held, with its figures if they are ready.
    Report {
        cycle: CycleId,
        on: Date,
        unit: UnitKey,
        days: Days,
        contents: Vec<Content>,
        indicators: Option<Indicators>,
    },
    /// Correct a report: the new figures replace the old ones, and both stay in the record.
    Correct {
        cycle: CycleId,
        on: Date,
        unit: UnitKey,
        days: Days,
        contents: Vec<Content>,
        indicators: Indicators,
        reason: String,
    },
    /// Ratify the result of units below.
    Ratify { cycle: CycleId, on: Date, units: Vec<UnitKey> },
    /// Import congresses that were held.
    Import { cycle: CycleId, held: Vec<HeldFact>, source: Option<Source> },
    /// Take back an approval, a ratification or a choice that was given by mistake.
    TakeBack { cycle: CycleId, on: Date, unit: UnitKey, what: Granted, reason: String },
    /// Correct a wrongly entered decision from outside, by its place counted from 1; with `None` the decision
    /// is withdrawn.
    CorrectDecision {
        cycle: CycleId,
        on: Date,
        unit: UnitKey,
        place: u32,
        decision: Option<OutsideDecision>,
        reason: String,
    },
    /// Record a decision of a superior outside the installation about the top unit's congress.
    RecordDecision {
        cycle: CycleId,
        on: Date,
        unit: UnitKey,
        decision: OutsideDecision,
        matter: outside::Matter,
    },
}

/// The events of congresses. `on` is the day from which the event is true.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum Event {
    /// Congresses were given days.
    #[serde(rename = "CongressesPlanned.v1")]
    CongressesPlanned { cycle: CycleId, on: Date, congresses: Vec<Planned> },
    /// Planned congresses were approved.
    #[serde(rename = "CongressesApproved.v1")]
    CongressesApproved { cycle: CycleId, on: Date, units: Vec<UnitKey> },
    /// A congress was put off.
    #[serde(rename = "CongressPostponed.v1")]
    CongressPostponed { cycle: CycleId, on: Date, unit: UnitKey, reason: String, until: Option<Days> },
    /// Units were chosen.
    #[serde(rename = "CongressesChosen.v1")]
    CongressesChosen { cycle: CycleId, on: Date, units: Vec<UnitKey>, choice: Choice },
    /// A congress was held.
    #[serde(rename = "CongressHeld.v1")]
    CongressHeld { cycle: CycleId, unit: UnitKey, days: Days, contents: Vec<Content> },
    /// A congress reported its figures.
    #[serde(rename = "CongressReported.v1")]
    CongressReported { cycle: CycleId, on: Date, unit: UnitKey, indicators: Indicators },
    /// A report was corrected.
    #[serde(rename = "ReportCorrected.v1")]
    ReportCorrected {
        cycle: CycleId,
        on: Date,
        unit: UnitKey,
        days: Days,
        contents: Vec<Content>,
        indicators: Indicators,
        reason: String,
    },
    /// Results were ratified from above.
    #[serde(rename = "CongressesRatified.v1")]
    CongressesRatified { cycle: CycleId, on: Date, units: Vec<UnitKey> },
    /// Congresses that were held were imported from a file.
    #[serde(rename = "CongressesImported.v1")]
    CongressesImported { cycle: CycleId, held: Vec<HeldFact> },
    /// Ratified figures were corrected since: they must be ratified again.
    #[serde(rename = "RatificationLapsed.v1")]
    RatificationLapsed { cycle: CycleId, on: Date, unit: UnitKey, reason: String },
    /// An approval, a ratification or a choice by the unit above was taken back.
    #[serde(rename = "GrantTakenBack.v1")]
    GrantTakenBack { cycle: CycleId, on: Date, unit: UnitKey, what: Granted, reason: String },
    /// A wrongly entered decision from outside was corrected, or withdrawn where `decision` is `None`.
    #[serde(rename = "OutsideDecisionCorrected.v1")]
    OutsideDecisionCorrected {
        cycle: CycleId,
        on: Date,
        unit: UnitKey,
        place: u32,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        decision: Option<OutsideDecision>,
        reason: String,
    },
    /// A decision of a superior outside the installation was recorded; its consequences are the events after
    /// this one.
    #[serde(rename = "OutsideDecisionRecorded.v1")]
    OutsideDecisionRecorded {
        cycle: CycleId,
        on: Date,
        unit: UnitKey,
        decision: OutsideDecision,
        about: outside::About,
    },
}

impl Event {
    /// The units named in the event.
    pub fn units(&self) -> Named<'_> {
        match self {
            Event::CongressesPlanned { congresses, .. } => {
                congresses.iter().map(|planned| &planned.unit).collect()
            }
            Event::CongressesApproved { units, .. }
            | Event::CongressesChosen { units, .. }
            | Event::CongressesRatified { units, .. } => units.iter().collect(),
            Event::CongressPostponed { unit, .. }
            | Event::CongressHeld { unit, .. }
            | Event::CongressReported { unit, .. }
            | Event::ReportCorrected { unit, .. }
            | Event::RatificationLapsed { unit, .. }
            | Event::GrantTakenBack { unit, .. }
            | Event::OutsideDecisionCorrected { unit, .. }
            | Event::OutsideDecisionRecorded { unit, .. } => smallvec![unit],
            Event::CongressesImported { held, .. } => held.iter().map(|fact| &fact.unit).collect(),
        }
    }
}

cases! {
    /// Why a command on congresses is refused.
    Progress "progress" {
        /// No such cycle.
        UnknownCycle "unknown-cycle" { /// Its short name.
            cycle: String => fact::text }
        /// The unit is not known.
        UnknownUnit "unknown-unit" { /// The unit.
            unit: UnitKey => fact::unit }
        /// The unit does not exist on that day.
        NotLiving "not-living" { /// The unit.
            unit: UnitKey => fact::unit, /// The day.
            on: Date => fact::day }
        /// The unit's level has no congress in this cycle, or the unit is not below the cycle's root.
        OutsideCycle "outside-cycle" { /// The unit.
            unit: UnitKey => fact::unit, /// The cycle.
            cycle: String => fact::text }
        /// The last day comes before the first.
        BackwardDays "backward-days" { /// First day.
            first: Date => fact::day, /// Last day.
            last: Date => fact::day }
        /// Longer than the directive allows.
        TooLong "too-long" { /// The number of days.
            days: i64 => fact::number, /// The most allowed.
            max: i64 => fact::number, /// The document, as it was typed.
            rule: Option<Cited> => fact::rule }
        /// The congress was already held.
        AlreadyHeld "already-held" { /// The unit.
            unit: UnitKey => fact::unit, /// Its last day.
            last: Date => fact::day }
        /// The contents of the congress differ from those in the report.
        OtherContents "other-contents" { /// The unit.
            unit: UnitKey => fact::unit }
        /// The congress is in session: other days would interrupt it.
        InSession "in-session" { /// The unit.
            unit: UnitKey => fact::unit, /// The day of its first session.
            began: Date => fact::day }
        /// The congress was not planned.
        NotPlanned "not-planned" { /// The unit.
            unit: UnitKey => fact::unit }
        /// The congress was not approved by the unit above.
        NotApproved "not-approved" { /// The unit.
            unit: UnitKey => fact::unit }
        /// The congress was already approved.
        AlreadyApproved "already-approved" { /// The unit.
            unit: UnitKey => fact::unit }
        /// The congress was not held yet.
        NotHeld "not-held" { /// The unit.
            unit: UnitKey => fact::unit }
        /// A congress cannot be reported before it is over.
        InTheFuture "in-the-future" { /// Its last day.
            last: Date => fact::day, /// Today.
            today: Date => fact::day }
        /// Figures were already reported; they can be corrected.
        AlreadyReported "already-reported" { /// The unit.
            unit: UnitKey => fact::unit }
        /// There is no report yet.
        NotReported "not-reported" { /// The unit.
            unit: UnitKey => fact::unit }
        /// The result was already ratified.
        AlreadyRatified "already-ratified" { /// The unit.
            unit: UnitKey => fact::unit }
        /// An election was annulled and not held again.
        ToBeHeldAgain "to-be-held-again" { /// The unit.
            unit: UnitKey => fact::unit, /// The office.
            office: Office => |office: &Office| Fact::Label(format!("office-{}", office.name())), /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// An election that the congress passed to the new committee is not over.
        PassedOn "passed-on" { /// The unit.
            unit: UnitKey => fact::unit, /// The office.
            office: Office => |office: &Office| Fact::Label(format!("office-{}", office.name())) }
        /// Ratified before the congress was over.
        RatifiedTooEarly "ratified-too-early" { /// The unit.
            unit: UnitKey => fact::unit, /// Its last day.
            last: Date => fact::day }
        /// A reason is asked for.
        NoReason "no-reason" { }
        /// Two figures contradict each other.
        Contradiction "contradiction" { /// The figure.
            figure: String => fact::text, /// Its value.
            value: i64 => fact::number, /// The limit.
            bound: String => fact::text, /// The bound.
            limit: i64 => fact::number }
        /// The report has a figure of an election that the congress did not have on its agenda.
        NoElection "no-election" { /// The figure.
            figure: String => fact::text, /// Its value.
            value: i64 => fact::number, /// The content that it comes from.
            content: Content => |content: &Content| Fact::Label(format!("content-{}", content.name().replace('_', "-"))) }
        /// Every congress reviews its term.
        NoReview "no-review" { }
        /// The unit was not chosen for direct election of the secretary.
        NotChosen "not-chosen" { /// The unit.
            unit: UnitKey => fact::unit }
        /// The same choice was already made for the unit.
        AlreadyChosen "already-chosen" { /// The unit.
            unit: UnitKey => fact::unit }
        /// The unit is in one batch twice.
        RepeatedUnit "repeated-unit" { /// The unit.
            unit: UnitKey => fact::unit }
        /// A batch without rows.
        Nothing "nothing" { }
        /// The unit above has an account here and decides by itself.
        HasSuperior "has-superior" { /// The unit.
            unit: UnitKey => fact::unit, /// The unit above.
            above: UnitKey => fact::unit }
        /// A decision from outside has a number and a deciding body.
        NoDecision "no-decision" { }
        /// The result was not ratified.
        NotRatified "not-ratified" { /// The unit.
            unit: UnitKey => fact::unit }
        /// The approval, ratification or choice to be taken back was not given.
        NotGiven "not-given" { /// The unit.
            unit: UnitKey => fact::unit, /// The choice.
            choice: Choice => |choice: &Choice| Fact::Label(format!("choice-{}", choice.name())) }
        /// The congress has begun on the basis of it.
        HasBegun "has-begun" { /// The unit.
            unit: UnitKey => fact::unit }
        /// No decision from outside has this place, or it was withdrawn.
        NoSuchDecision "no-such-decision" { /// Its place.
            number: u32 => fact::number }
        /// The consequences of the decision cannot be undone by withdrawing its entry.
        DecisionStands "decision-stands" { }
        /// The date of a decision from outside is in the future.
        DecisionAhead "decision-ahead" { /// Its day.
            dated: Date => fact::day, /// Today.
            today: Date => fact::day }
    }
}

/// A congress put off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Postponement {
    /// The day of the decision.
    pub on: Date,
    /// The reason.
    pub reason: String,
    /// The new days, if known.
    pub until: Option<Days>,
}

/// The figures of one report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// The day of the report.
    #[serde(with = "crate::dated::day")]
    pub on: Date,
    /// The figures.
    pub indicators: Indicators,
    /// The reason, if it is a correction.
    pub correction: Option<String>,
}

/// An approval, a ratification or a choice by a unit above, which may be taken back if it was a mistake.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = progress::Granted))]
#[serde(rename_all = "snake_case")]
pub enum Granted {
    /// The approval of the plan.
    Approval,
    /// A choice.
    Choice(Choice),
    /// The ratification.
    Ratification,
}

impl Granted {
    /// The name in label files and forms.
    pub fn name(self) -> &'static str {
        match self {
            Granted::Approval => "approval",
            Granted::Choice(choice) => choice.name(),
            Granted::Ratification => "ratification",
        }
    }

    /// The variant with this name.
    pub fn named(name: &str) -> Option<Granted> {
        match name {
            "approval" => Some(Granted::Approval),
            "ratification" => Some(Granted::Ratification),
            name => Choice::named(name).map(Granted::Choice),
        }
    }
}

/// A ratification that lapsed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lapse {
    /// The day of the ratification.
    pub ratified: Date,
    /// The day on which it lapsed.
    pub on: Date,
    /// Why the ratified figures were corrected.
    pub reason: String,
}

/// The data of one unit's congress in one cycle.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Congress {
    /// The planned days, by the day of planning; `None` while the congress is put off without new days.
    pub plans: Dated<Option<Days>>,
    /// Whether its days are approved, by the day of the decision.
    approvals: Dated<bool>,
    /// Every time it was put off.
    pub postponements: Vec<Postponement>,
    /// Chosen as a pilot on.
    pub pilot: Option<Date>,
    /// Chosen for direct election of the secretary on.
    pub direct_election: Option<Date>,
    /// The form that the unit above allowed despite the number of members, and on which day.
    pub form: Option<(Date, Choice)>,
    /// The day on which the unit above allowed another size.
    pub other_size: Option<Date>,
    /// The days on which it was held.
    pub held: Option<Days>,
    /// The contents of its agenda.
    pub contents: Vec<Content>,
    /// Every report, the correction after the corrected.
    pub reports: Vec<Report>,
    /// Ratified on.
    pub ratified: Option<Date>,
    /// Every ratification that lapsed because ratified figures were corrected.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub lapsed: Vec<Lapse>,
    /// Decisions of a superior outside the installation, in the order of recording.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub outside: Vec<outside::Recorded>,
}

/// The stages of a congress.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// It has no planned days.
    Unplanned,
    /// Put off without new days.
    Postponed,
    /// Planned.
    Planned,
    /// Approved by the unit above.
    Approved,
    /// Held.
    Held,
    /// Figures reported.
    Reported,
    /// Ratified by the unit above.
    Ratified,
}

impl Stage {
    /// The stage's name in label files.
    pub fn name(self) -> &'static str {
        match self {
            Stage::Unplanned => "unplanned",
            Stage::Postponed => "postponed",
            Stage::Planned => "planned",
            Stage::Approved => "approved",
            Stage::Held => "held",
            Stage::Reported => "reported",
            Stage::Ratified => "ratified",
        }
    }
}

impl Congress {
    /// The days planned, as planned on a day.
    pub fn plan_on(&self, day: Date) -> Option<Days> {
        *self.plans.on(day)?
    }

    /// The day on which this choice was made.
    pub fn chosen(&self, choice: Choice) -> Option<Date> {
        match choice {
            Choice::Pilot => self.pilot,
            Choice::DirectElection => self.direct_election,
            Choice::OtherSize => self.other_size,
            Choice::MembersCongress | Choice::DelegatesCongress => {
                self.form.filter(|(_, form)| *form == choice).map(|(on, _)| on)
            }
        }
    }

    /// Whether it is over on a day.
    pub fn done_on(&self, day: Date) -> bool {
        self.held.is_some_and(|days| days.last <= day)
    }

    /// The figures in force.
    pub fn figures(&self) -> Option<&Indicators> {
        self.reports.last().map(|report| &report.indicators)
    }

    /// The day of the approval that was in force on a day.
    pub fn approved_on(&self, day: Date) -> Option<Date> {
        self.approvals.entry_on(day).filter(|(_, approved)| **approved).map(|(on, _)| on)
    }

    /// Whether it is approved, by the latest entry.
    pub fn is_approved(&self) -> bool {
        self.approvals.last() == Some(&true)
    }

    /// Ends an approval in force; it remains true for the days before.
    fn lift_approval(&mut self, on: Date) {
        let last = self.approvals.iter().next_back().map(|(since, approved)| (since, *approved));
        if let Some((since, true)) = last {
            self.approvals.set(on.max(since), false);
        }
    }

    /// Ends a ratification in force.
    fn lapse(&mut self, on: Date, reason: &str) {
        if let Some(ratified) = self.ratified.take() {
            self.lapsed.push(Lapse { ratified, on, reason: reason.to_owned() });
        }
    }

    /// The stage on a day.
    pub fn stage_on(&self, day: Date) -> Stage {
        if !self.done_on(day) {
            return match self.plans.on(day) {
                _ if self.approved_on(day).is_some() && self.plan_on(day).is_some() => Stage::Approved,
                Some(Some(_)) => Stage::Planned,
                Some(None) => Stage::Postponed,
                None => Stage::Unplanned,
            };
        }
        let was_ratified = || self.lapsed.iter().any(|lapse| lapse.ratified <= day && day < lapse.on);
        if self.ratified.is_some_and(|on| on <= day) || was_ratified() {
            Stage::Ratified
        } else if self.reports.first().is_some_and(|report| report.on <= day) {
            Stage::Reported
        } else {
            Stage::Held
        }
    }
}

/// The congresses of one cycle, by unit.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(from = "Written")]
struct Book {
    cycle: CycleId,
    congresses: Vec<Option<Box<Congress>>>,
    /// For sums: the last day of each congress that was held, packed so that later days are larger.
    #[serde(skip)]
    over: Vec<i32>,
    /// For sums: the figures in force, in one slice.
    #[serde(skip)]
    figures: Vec<[u32; 16]>,
}

/// Larger than any day: the congress was not held.
const NOT_OVER: i32 = i32::MAX;

/// A day as a number that sorts like the day.
fn packed(day: Date) -> i32 {
    i32::from(day.year()) * 512 + i32::from(day.month()) * 32 + i32::from(day.day())
}

/// The congresses of one cycle as a snapshot has them, without the columns for sums, which follow from them.
#[derive(Deserialize)]
struct Written {
    cycle: CycleId,
    congresses: Vec<Option<Box<Congress>>>,
}

impl From<Written> for Book {
    fn from(Written { cycle, congresses }: Written) -> Book {
        let all = || congresses.iter().map(Option::as_deref);
        let held = |congress: Option<&Congress>| congress.and_then(|congress| congress.held);
        let over = all().map(|congress| held(congress).map_or(NOT_OVER, |days| packed(days.last))).collect();
        let figures = all().map(|congress| {
            congress.and_then(Congress::figures).map_or([0; 16], |indicators| indicators.figures())
        });
        let figures = figures.collect();
        Book { cycle, congresses, over, figures }
    }
}

impl Book {
    fn congress_mut(&mut self, unit: UnitIndex) -> &mut Congress {
        if self.congresses.len() <= unit.at() {
            self.congresses.resize(unit.at() + 1, None);
            self.over.resize(unit.at() + 1, NOT_OVER);
            self.figures.resize(unit.at() + 1, [0; 16]);
        }
        self.congresses[unit.at()].get_or_insert_default()
    }

    fn hold(&mut self, unit: UnitIndex, days: Days, contents: &[Content]) {
        let congress = self.congress_mut(unit);
        congress.held = Some(days);
        congress.contents = if contents.is_empty() { Content::ALL.to_vec() } else { contents.to_vec() };
        self.over[unit.at()] = packed(days.last);
    }

    fn report(&mut self, unit: UnitIndex, report: Report) {
        let figures = report.indicators.figures();
        self.congress_mut(unit).reports.push(report);
        self.figures[unit.at()] = figures;
    }
}

/// The congresses of every cycle.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Progress(Vec<Book>);

impl Progress {
    /// A unit's congress in a cycle, if it has any data.
    pub fn congress(&self, cycle: &str, unit: UnitIndex) -> Option<&Congress> {
        self.book(cycle)?.congresses.get(unit.at())?.as_deref()
    }

    /// Every cycle that has data on the unit's congress.
    pub fn of_unit(&self, unit: UnitIndex) -> impl Iterator<Item = (&str, &Congress)> {
        self.0
            .iter()
            .filter_map(move |book| Some((book.cycle.as_str(), book.congresses.get(unit.at())?.as_deref()?)))
    }

    fn book(&self, cycle: &str) -> Option<&Book> {
        self.0.iter().find(|book| book.cycle == cycle)
    }

    fn book_mut(&mut self, cycle: &str) -> &mut Book {
        let at = self.0.iter().position(|book| book.cycle == cycle).unwrap_or_else(|| {
            self.0.push(Book { cycle: cycle.to_owned(), ..Book::default() });
            self.0.len() - 1
        });
        &mut self.0[at]
    }
}

/// Applies an event to the congresses.
pub(crate) fn apply(progress: &mut Progress, units: &Units, event: &Event) {
    match event {
        Event::CongressesPlanned { cycle, on, congresses } => {
            let book = progress.book_mut(cycle);
            for planned in congresses {
                if let Some(unit) = units.find(&planned.unit) {
                    let congress = book.congress_mut(unit);
                    // The approval was for those days: a congress on other days must be approved again.
                    let before = congress.plans.last().copied();
                    congress.plans.set(*on, Some(planned.days));
                    if congress.plans.last().copied() != before {
                        congress.lift_approval(*on);
                    }
                }
            }
        }
        Event::CongressesApproved { cycle, on, units: keys } => {
            let book = progress.book_mut(cycle);
            for unit in keys.iter().filter_map(|key| units.find(key)) {
                book.congress_mut(unit).approvals.set(*on, true);
            }
        }
        Event::CongressPostponed { cycle, on, unit, reason, until } => {
            if let Some(unit) = units.find(unit) {
                let congress = progress.book_mut(cycle).congress_mut(unit);
                congress.plans.set(*on, *until);
                congress.lift_approval(*on);
                congress.postponements.push(Postponement { on: *on, reason: reason.clone(), until: *until });
            }
        }
        Event::CongressesChosen { cycle, on, units: keys, choice } => {
            let book = progress.book_mut(cycle);
            for unit in keys.iter().filter_map(|key| units.find(key)) {
                let congress = book.congress_mut(unit);
                match choice {
                    Choice::Pilot => congress.pilot = Some(*on),
                    Choice::DirectElection => congress.direct_election = Some(*on),
                    Choice::OtherSize => congress.other_size = Some(*on),
                    Choice::MembersCongress | Choice::DelegatesCongress => {
                        congress.form = Some((*on, *choice));
                    }
                }
            }
        }
        Event::CongressHeld { cycle, unit, days, contents } => {
            if let Some(unit) = units.find(unit) {
                progress.book_mut(cycle).hold(unit, *days, contents);
            }
        }
        Event::CongressReported { cycle, on, unit, indicators } => {
            if let Some(unit) = units.find(unit) {
                let report = Report { on: *on, indicators: indicators.clone(), correction: None };
                progress.book_mut(cycle).report(unit, report);
            }
        }
        Event::ReportCorrected { cycle, on, unit, days, contents, indicators, reason } => {
            if let Some(unit) = units.find(unit) {
                let report =
                    Report { on: *on, indicators: indicators.clone(), correction: Some(reason.clone()) };
                let book = progress.book_mut(cycle);
                book.hold(unit, *days, contents);
                book.report(unit, report);
            }
        }
        Event::CongressesRatified { cycle, on, units: keys } => {
            let book = progress.book_mut(cycle);
            for unit in keys.iter().filter_map(|key| units.find(key)) {
                book.congress_mut(unit).ratified = Some(*on);
            }
        }
        Event::GrantTakenBack { cycle, on, unit, what, reason } => {
            if let Some(unit) = units.find(unit) {
                let congress = progress.book_mut(cycle).congress_mut(unit);
                match what {
                    Granted::Approval => congress.lift_approval(*on),
                    Granted::Ratification => congress.lapse(*on, reason),
                    Granted::Choice(Choice::Pilot) => congress.pilot = None,
                    Granted::Choice(Choice::DirectElection) => congress.direct_election = None,
                    Granted::Choice(Choice::OtherSize) => congress.other_size = None,
                    Granted::Choice(Choice::MembersCongress | Choice::DelegatesCongress) => {
                        congress.form = None;
                    }
                }
            }
        }
        Event::OutsideDecisionCorrected { cycle, on, unit, place, decision, reason } => {
            let Some(unit) = units.find(unit) else { return };
            let outside = &mut progress.book_mut(cycle).congress_mut(unit).outside;
            let at = (*place as usize).checked_sub(1);
            if let Some(recorded) = at.and_then(|at| outside.get_mut(at)) {
                recorded.correct(*on, decision.as_ref(), reason);
            }
        }
        Event::RatificationLapsed { cycle, on, unit, reason } => {
            if let Some(unit) = units.find(unit) {
                progress.book_mut(cycle).congress_mut(unit).lapse(*on, reason);
            }
        }
        Event::OutsideDecisionRecorded { cycle, on, unit, decision, about } => {
            if let Some(unit) = units.find(unit) {
                let (about, decision) = (about.clone(), decision.clone());
                let (corrections, withdrawn) = (Vec::new(), None);
                let recorded = outside::Recorded { on: *on, about, decision, corrections, withdrawn };
                progress.book_mut(cycle).congress_mut(unit).outside.push(recorded);
            }
        }
        Event::CongressesImported { cycle, held } => {
            let book = progress.book_mut(cycle);
            for fact in held {
                let Some(unit) = units.find(&fact.unit) else { continue };
                book.hold(unit, fact.days, &fact.contents);
                if let Some(indicators) = &fact.indicators {
                    let report =
                        Report { on: fact.days.last, indicators: indicators.clone(), correction: None };
                    book.report(unit, report);
                }
            }
        }
    }
}

impl Room for Progress {
    type Command = Command;
    type Event = Event;

    const SPEAKS: bool = true;

    const WAITING: &'static [&'static str] = waiting::KINDS;

    fn apply(state: &mut State, event: &Event) {
        apply(&mut state.progress, &state.units, event);
    }

    fn each_waiting<'state>(
        state: &'state State,
        of: (&Forest, Date),
        take: &mut dyn FnMut(WaitingTask<'state>),
    ) {
        waiting::each(state, of, take);
    }

    fn each_name(event: &Event, take: &mut dyn FnMut(PersonId, Digest)) {
        let (Event::OutsideDecisionRecorded { decision, .. }
        | Event::OutsideDecisionCorrected { decision: Some(decision), .. }) = event
        else {
            return;
        };
        take(decision.signer, decision.digest);
    }
}
