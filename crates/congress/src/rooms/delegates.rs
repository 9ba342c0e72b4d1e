//! The delegates of a congress: who is called, as which kind, and with what credentials. Đại biểu.
//!
//! A congress has one roll. The names are stored in the vault; the roll holds the numbers of people only. A
//! person on the roll may enter the hall until the credentials committee refuses their credentials. The
//! committee accepts the credentials of the others and reports the composition of the delegates to the
//! congress, as sums. An alternate votes only after replacing an absent delegate.

mod alternates;
mod composition;
mod credentials;
pub(super) mod decision;
mod details;
pub(super) mod history;
mod mandates;
mod roll;
pub mod view;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use smallvec::smallvec;

use crate::citation::Cited;
use crate::fact::{Fact, cases, fact};
use crate::identity::{Digest, PersonId, UnitKey};
use crate::room::Room;
use crate::source::Source;
use crate::terms::{CycleId, Office, Vote};
use crate::units::Units;
use crate::{Named, State};

pub use alternates::{conversion_rule, free_alternates};
pub use composition::{Composition, Parts};
pub use decision::{cases, decide, kept_out_by};
pub use details::{Born, Details, Education, Sex};
pub use mandates::elected_below;
pub(crate) use mandates::lapsed;
pub use roll::{Delegate, Roll, Rolls, Standing};

/// The kind of delegate that a person is called as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = delegates::Kind))]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Đảng viên: every member, at a congress of members.
    Member,
    /// Đương nhiên: a member of the convening committee.
    ExOfficio,
    /// Được bầu: elected by the congress of a unit below.
    Elected,
    /// Chỉ định: appointed by the convening committee.
    Appointed,
    /// Dự khuyết: votes only in place of an absent delegate.
    Alternate,
}

impl Kind {
    /// Every kind, in the order of a roll.
    pub const ALL: [Kind; 5] =
        [Kind::Member, Kind::ExOfficio, Kind::Elected, Kind::Appointed, Kind::Alternate];

    /// The kind's name in files, forms and label files.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Member => "member",
            Kind::ExOfficio => "ex_officio",
            Kind::Elected => "elected",
            Kind::Appointed => "appointed",
            Kind::Alternate => "alternate",
        }
    }

    /// The kind with this name.
    pub fn named(name: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// One person called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = delegates::Summons))]
pub struct Summons {
    /// The person.
    pub person: PersonId,
    /// The salted digest of the person's name in the vault.
    pub digest: Digest,
    /// The salted digest of the personal details in the vault; `None` where the vault has no details. It is
    /// separate from the digest of the name, so that the name keeps its digest when details are added or
    /// corrected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub details: Option<Digest>,
    /// The unit that they come from.
    pub from: UnitKey,
    /// The kind of delegate.
    pub kind: Kind,
}

/// The commands that change a roll. `on` is the day from which the change is true.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(utoipa::ToSchema), schema(as = delegates::Command))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Command {
    /// Call people to a congress; they join those called before.
    Convene { cycle: CycleId, on: Date, unit: UnitKey, delegates: Vec<Summons>, source: Option<Source> },
    /// Refuse the credentials of a person.
    Refuse { cycle: CycleId, on: Date, unit: UnitKey, person: PersonId, reason: String },
    /// Accept the credentials of people.
    Accept { cycle: CycleId, on: Date, unit: UnitKey, people: Vec<PersonId> },
    /// Take back a refusal of credentials that was wrong.
    Restore { cycle: CycleId, on: Date, unit: UnitKey, person: PersonId, reason: String },
    /// Report to the congress who its delegates are.
    Report { cycle: CycleId, on: Date, unit: UnitKey, composition: Box<Composition> },
    /// Put an alternate in the place of an absent delegate. Another order than that of the alternates needs a
    /// reason. Once the congress has begun, this needs its vote where the rules say so.
    Replace {
        cycle: CycleId,
        on: Date,
        unit: UnitKey,
        absent: PersonId,
        alternate: PersonId,
        reason: String,
        vote: Option<Vote>,
    },
    /// Record that the personal details of a person in the vault have changed.
    Describe { cycle: CycleId, on: Date, unit: UnitKey, person: PersonId, details: Digest },
    /// Take a member out of the base of majorities, under a case in the rules and with a proof.
    Except { cycle: CycleId, on: Date, unit: UnitKey, person: PersonId, case: String, proof: String },
    /// Count a member in the base again who was taken out by mistake.
    Readmit { cycle: CycleId, on: Date, unit: UnitKey, person: PersonId, reason: String },
    /// Take a person off the roll who was called by mistake and has not come.
    Strike { cycle: CycleId, on: Date, unit: UnitKey, person: PersonId, reason: String },
    /// Take back the replacement of a delegate by an alternate; neither of the two has come.
    UndoReplacement { cycle: CycleId, on: Date, unit: UnitKey, alternate: PersonId, reason: String },
}

/// The events of a roll. `on` is the day from which the event is true.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum Event {
    /// People were called.
    #[serde(rename = "DelegatesConvened.v1")]
    DelegatesConvened { cycle: CycleId, on: Date, unit: UnitKey, delegates: Vec<Summons> },
    /// The credentials of a person were refused.
    #[serde(rename = "DelegateRefused.v1")]
    DelegateRefused { cycle: CycleId, on: Date, unit: UnitKey, person: PersonId, reason: String },
    /// An alternate took the place of an absent delegate.
    #[serde(rename = "DelegateReplaced.v1")]
    DelegateReplaced {
        cycle: CycleId,
        on: Date,
        unit: UnitKey,
        absent: PersonId,
        alternate: PersonId,
        /// Why the alternate next in order was passed over.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
    /// The congress decided by open vote that an alternate takes the place of an absent delegate.
    #[serde(rename = "AlternateConverted.v1")]
    AlternateConverted {
        cycle: CycleId,
        on: Date,
        unit: UnitKey,
        absent: PersonId,
        alternate: PersonId,
        /// Why the alternate next in order was passed over.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
        vote: Vote,
    },
    /// Credentials were accepted.
    #[serde(rename = "CredentialsAccepted.v1")]
    CredentialsAccepted { cycle: CycleId, on: Date, unit: UnitKey, people: Vec<PersonId> },
    /// A refusal of credentials was taken back.
    #[serde(rename = "CredentialsRestored.v1")]
    CredentialsRestored { cycle: CycleId, on: Date, unit: UnitKey, person: PersonId, reason: String },
    /// The credentials committee reported the composition of the delegates.
    #[serde(rename = "CredentialsReported.v1")]
    CredentialsReported { cycle: CycleId, on: Date, unit: UnitKey, composition: Box<Composition> },
    /// The personal details of a person in the vault have changed.
    #[serde(rename = "DelegateDescribed.v1")]
    DelegateDescribed { cycle: CycleId, on: Date, unit: UnitKey, person: PersonId, details: Digest },
    /// A member was taken out of the base of majorities.
    #[serde(rename = "MemberExcepted.v1")]
    MemberExcepted { cycle: CycleId, on: Date, unit: UnitKey, person: PersonId, case: String, proof: String },
    /// A member counts in the base of majorities again.
    #[serde(rename = "MemberReadmitted.v1")]
    MemberReadmitted { cycle: CycleId, on: Date, unit: UnitKey, person: PersonId, reason: String },
    /// A person called by mistake was taken off the roll.
    #[serde(rename = "DelegateStruck.v1")]
    DelegateStruck { cycle: CycleId, on: Date, unit: UnitKey, person: PersonId, reason: String },
    /// The replacement of a delegate by an alternate was taken back.
    #[serde(rename = "ReplacementUndone.v1")]
    ReplacementUndone { cycle: CycleId, on: Date, unit: UnitKey, alternate: PersonId, reason: String },
    /// The committee above annulled the election by which `from` sent these people.
    #[serde(rename = "MandatesLapsed.v1")]
    MandatesLapsed {
        cycle: CycleId,
        on: Date,
        unit: UnitKey,
        from: UnitKey,
        people: Vec<PersonId>,
        decision: String,
        reason: String,
    },
}

impl Event {
    /// The units named in the event: the unit that holds the congress.
    pub fn units(&self) -> Named<'_> {
        match self {
            Event::DelegatesConvened { unit, .. }
            | Event::DelegateRefused { unit, .. }
            | Event::DelegateReplaced { unit, .. }
            | Event::AlternateConverted { unit, .. }
            | Event::CredentialsAccepted { unit, .. }
            | Event::CredentialsRestored { unit, .. }
            | Event::CredentialsReported { unit, .. }
            | Event::DelegateDescribed { unit, .. }
            | Event::MemberExcepted { unit, .. }
            | Event::MemberReadmitted { unit, .. }
            | Event::DelegateStruck { unit, .. }
            | Event::ReplacementUndone { unit, .. }
            | Event::MandatesLapsed { unit, .. } => smallvec![unit],
        }
    }
}

cases! {
    /// Why a command on a roll is refused.
    Delegates "delegates" {
        /// A list without a name.
        Nobody "nobody" { }
        /// The person is on the roll already, or twice on the list.
        Twice "twice" { }
        /// The unit that a person is called from is not one of the units of the congress.
        FromElsewhere "from-elsewhere" { /// The unit they are said to come from.
            from: UnitKey => fact::unit, /// The unit that holds the congress.
            unit: UnitKey => fact::unit }
        /// A congress is one of members or one of delegates.
        MembersAndDelegates "members-and-delegates" { /// The unit that holds the congress.
            unit: UnitKey => fact::unit }
        /// The person is not on the roll.
        NotOnRoll "not-on-roll" { /// The unit that holds the congress.
            unit: UnitKey => fact::unit }
        /// The person's credentials were refused already.
        AlreadyRefused "already-refused" { }
        /// A delegate who is replaced or refused cannot be replaced, and an alternate cannot be.
        NotReplaceable "not-replaceable" { }
        /// The person named is not a free alternate.
        NoFreeAlternate "no-free-alternate" { }
        /// Another alternate of the same unit comes first.
        OutOfOrder "out-of-order" { /// The rule, and whether it was read.
            rule: Option<Cited> => fact::rule }
        /// The congress has begun, and decides by open vote on an alternate who takes a place.
        CongressDecides "congress-decides" { /// The document and article.
            rule: Cited => fact::rule }
        /// The vote was lost.
        NotCarried "not-carried" { /// Cards for it.
            for_it: u32 => fact::number, /// The base.
            of: u32 => fact::number, /// The number needed.
            needed: u32 => fact::number, /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// A delegate who has been at the congress is not absent.
        HasAttended "has-attended" { }
        /// A reason is asked for.
        NoReason "no-reason" { }
        /// A congress of delegates must elect its credentials committee before credentials are accepted.
        NoCommittee "no-committee" { /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// The person's credentials were accepted already.
        AlreadyAccepted "already-accepted" { }
        /// The person's credentials were refused, and the refusal was not taken back.
        WasRefused "was-refused" { /// Why.
            reason: String => fact::text }
        /// The person is absent, and an alternate has their place.
        WasReplaced "was-replaced" { }
        /// The election that sent the person was taken back.
        Lapsed "lapsed" { /// The decision and its reason.
            reason: String => fact::text, /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// The congress named did not elect the person, or its election of the person was annulled.
        NotElected "not-elected" { /// The unit that holds that congress.
            from: UnitKey => fact::unit, /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// The person's credentials were not refused.
        NotRefused "not-refused" { }
        /// No rule says whether an alternate steps back when the absent person comes after all.
        AlternateInPlace "alternate-in-place" { }
        /// Credentials of people who vote were not ruled on yet.
        NotRuledOn "not-ruled-on" { /// Of this total.
            count: u32 => fact::number }
        /// A figure of the report is not that of the roll.
        RollDiffers "roll-differs" { /// The figure.
            figure: String => composition_label, /// The figure in the report.
            told: u32 => fact::number, /// The figure of the roll.
            found: u32 => fact::number }
        /// A group of figures does not add up to those accepted.
        SumsDiffer "sums-differ" { /// The group.
            group: String => composition_label, /// Its sum.
            sum: u32 => fact::number, /// The number accepted.
            accepted: u32 => fact::number }
        /// So many people of these ages cannot have this sum of ages.
        AgesDiffer "ages-differ" { /// The sum.
            ages: u32 => fact::number, /// The number of people.
            count: u32 => fact::number }
        /// The rules have no such case, or none for this kind of delegate.
        UnknownCase "unknown-case" { /// The case.
            case: String => fact::text, /// The cases in the rules.
            cases: String => fact::text }
        /// The person is a candidate, or a member of an organ of the congress.
        Serves "serves" { }
        /// The person has been at the congress.
        HasCome "has-come" { }
        /// The alternate replaces no delegate.
        NotInPlace "not-in-place" { }
        /// The member counts among those convened already.
        NotExcepted "not-excepted" { }
        /// While ballots are out, the roll stays as it was when they were handed out.
        BallotsOut "ballots-out" { /// The unit that holds the congress.
            unit: UnitKey => fact::unit, /// The office that is voted on.
            office: Office => |office: &Office| Fact::Label(format!("office-{}", office.name())), /// The document and article.
            rule: Option<Cited> => fact::rule }
    }
}

/// The label of a figure of the composition, or of a group of figures.
fn composition_label(name: &str) -> Fact {
    Fact::Label(format!("composition-{}", name.replace('_', "-")))
}

/// Applies an event to a roll.
pub(crate) fn apply(rolls: &mut Rolls, units: &Units, event: &Event) {
    match event {
        Event::DelegatesConvened { cycle, unit, delegates, .. } => {
            let Some(unit) = units.find(unit) else { return };
            rolls.of_mut(cycle, unit).call(delegates);
        }
        Event::DelegateRefused { cycle, unit, person, reason, .. } => {
            let Some(unit) = units.find(unit) else { return };
            // The place of a refused alternate is open again, for another alternate or for the delegate who
            // was absent.
            rolls.of_mut(cycle, unit).unseat(*person, Standing::Refused(reason.clone()));
        }
        Event::DelegateReplaced { cycle, unit, absent, alternate, .. }
        | Event::AlternateConverted { cycle, unit, absent, alternate, .. } => {
            let Some(unit) = units.find(unit) else { return };
            let roll = rolls.of_mut(cycle, unit);
            roll.set(*absent, Standing::ReplacedBy(*alternate));
            roll.set(*alternate, Standing::InPlaceOf(*absent));
        }
        Event::CredentialsAccepted { cycle, unit, people, .. } => {
            let Some(unit) = units.find(unit) else { return };
            let roll = rolls.of_mut(cycle, unit);
            for person in people {
                if let Some(delegate) = roll.of_mut(*person) {
                    delegate.accepted = true;
                }
            }
        }
        Event::CredentialsRestored { cycle, unit, person, .. } => {
            let Some(unit) = units.find(unit) else { return };
            rolls.of_mut(cycle, unit).set(*person, Standing::Called);
        }
        Event::CredentialsReported { cycle, on, unit, composition } => {
            let Some(unit) = units.find(unit) else { return };
            rolls.of_mut(cycle, unit).reports.push((*on, (**composition).clone()));
        }
        Event::DelegateDescribed { cycle, unit, person, details, .. } => {
            let Some(unit) = units.find(unit) else { return };
            if let Some(delegate) = rolls.of_mut(cycle, unit).of_mut(*person) {
                delegate.details = Some(*details);
            }
        }
        Event::MemberExcepted { cycle, unit, person, case, proof, .. } => {
            let Some(unit) = units.find(unit) else { return };
            if let Some(member) = rolls.of_mut(cycle, unit).of_mut(*person) {
                member.excepted = Some(case.clone());
                member.proof = Some(proof.clone());
            }
        }
        Event::MemberReadmitted { cycle, unit, person, .. } => {
            let Some(unit) = units.find(unit) else { return };
            if let Some(member) = rolls.of_mut(cycle, unit).of_mut(*person) {
                (member.excepted, member.proof) = (None, None);
            }
        }
        Event::DelegateStruck { cycle, unit, person, .. } => {
            let Some(unit) = units.find(unit) else { return };
            rolls.of_mut(cycle, unit).strike(*person);
        }
        Event::ReplacementUndone { cycle, unit, alternate, .. } => {
            let Some(unit) = units.find(unit) else { return };
            rolls.of_mut(cycle, unit).unseat(*alternate, Standing::Called);
        }
        Event::MandatesLapsed { cycle, unit, people, decision, reason, .. } => {
            let Some(unit) = units.find(unit) else { return };
            let roll = rolls.of_mut(cycle, unit);
            people
                .iter()
                .for_each(|person| roll.unseat(*person, Standing::Lapsed(format!("{decision}: {reason}"))));
        }
    }
}

impl Room for Rolls {
    type Command = Command;
    type Event = Event;

    const SPEAKS: bool = true;

    fn apply(state: &mut State, event: &Event) {
        apply(&mut state.rolls, &state.units, event);
    }

    fn each_name(event: &Event, take: &mut dyn FnMut(PersonId, Digest)) {
        if let Event::DelegatesConvened { delegates, .. } = event {
            delegates.iter().for_each(|one| take(one.person, one.digest));
        }
    }
}
