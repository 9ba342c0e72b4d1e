//! Who is called to a congress, as what, and with what credentials. Đại biểu.
//!
//! A congress has one roll. The names lie in the vault; the roll knows people by their numbers. Whoever is on it may come in
//! until their credentials are refused; the credentials committee accepts them and reports to the congress who they are, as
//! sums. An alternate votes once they replace somebody absent.

mod alternates;
mod composition;
mod credentials;
mod decision;
mod details;
mod mandates;
mod roll;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use smallvec::smallvec;

use crate::Named;
use crate::cycle::CycleId;
use crate::elections::Office;
use crate::floor::Vote;
use crate::identity::{Digest, PersonId, UnitKey};
use crate::refusal::{Fact, cases, fact};
use crate::rules::Cited;
use crate::source::Source;
use crate::units::Units;

pub use alternates::{conversion_rule, free_alternates};
pub use composition::{Composition, Parts};
pub use decision::{cases, decide, kept_out_by};
pub use details::{Born, Details, Education, Sex};
pub use mandates::elected_below;
pub(crate) use mandates::lapsed;
pub use roll::{Delegate, Roll, Rolls, Standing};

/// As what somebody is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Đảng viên: everybody of a congress of members.
    Member,
    /// Đương nhiên: a member of the convening committee.
    ExOfficio,
    /// Được bầu: elected by the congress of a unit below.
    Elected,
    /// Chỉ định: appointed by the convening committee.
    Appointed,
    /// Dự khuyết: votes only in place of somebody absent.
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

    /// The kind of a name.
    pub fn named(name: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// One person called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summons {
    /// The person.
    pub person: PersonId,
    /// The salted digest of what the vault keeps.
    pub digest: Digest,
    /// The salted digest of the personal details that the vault keeps; none where it keeps none. It stands apart from the
    /// other, so that a name keeps its digest when details are added or corrected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub details: Option<Digest>,
    /// The unit that they come from.
    pub from: UnitKey,
    /// As what.
    pub kind: Kind,
}

/// What may be asked about a roll. `on` is the day on which it is true.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Command {
    /// Call people to a congress; they join those called before.
    Convene { cycle: CycleId, on: Date, unit: UnitKey, delegates: Vec<Summons>, source: Option<Source> },
    /// Refuse somebody's credentials.
    Refuse { cycle: CycleId, on: Date, unit: UnitKey, person: PersonId, reason: String },
    /// Accept the credentials of people.
    Accept { cycle: CycleId, on: Date, unit: UnitKey, people: Vec<PersonId> },
    /// Take back a refusal of credentials that was wrong.
    Restore { cycle: CycleId, on: Date, unit: UnitKey, person: PersonId, reason: String },
    /// Report to the congress who its delegates are.
    Report { cycle: CycleId, on: Date, unit: UnitKey, composition: Box<Composition> },
    /// Put an alternate in the place of somebody absent; out of their order for a reason. Once the congress has begun, by
    /// its vote where the rules say so.
    Replace {
        cycle: CycleId,
        on: Date,
        unit: UnitKey,
        absent: PersonId,
        alternate: PersonId,
        reason: String,
        vote: Option<Vote>,
    },
    /// Say that the vault keeps other personal details of somebody.
    Describe { cycle: CycleId, on: Date, unit: UnitKey, person: PersonId, details: Digest },
    /// Take a member out of the base of majorities, by a case of the rules, with what proves it.
    Except { cycle: CycleId, on: Date, unit: UnitKey, person: PersonId, case: String, proof: String },
    /// Count a member among those convened again, whom a mistake took out.
    Readmit { cycle: CycleId, on: Date, unit: UnitKey, person: PersonId, reason: String },
    /// Take somebody off the roll who was called by mistake and has not come.
    Strike { cycle: CycleId, on: Date, unit: UnitKey, person: PersonId, reason: String },
    /// Take back that an alternate stands in somebody's place; neither has come.
    UndoReplacement { cycle: CycleId, on: Date, unit: UnitKey, alternate: PersonId, reason: String },
}

/// What happened to a roll. `on` is the day on which it was true.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum Event {
    /// People were called.
    #[serde(rename = "DelegatesConvened.v1")]
    DelegatesConvened { cycle: CycleId, on: Date, unit: UnitKey, delegates: Vec<Summons> },
    /// Somebody's credentials were refused.
    #[serde(rename = "DelegateRefused.v1")]
    DelegateRefused { cycle: CycleId, on: Date, unit: UnitKey, person: PersonId, reason: String },
    /// An alternate took the place of somebody absent.
    #[serde(rename = "DelegateReplaced.v1")]
    DelegateReplaced {
        cycle: CycleId,
        on: Date,
        unit: UnitKey,
        absent: PersonId,
        alternate: PersonId,
        /// Why not the alternate whose turn it was.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<String>,
    },
    /// The congress decided by open vote that an alternate takes the place of somebody absent.
    #[serde(rename = "AlternateConverted.v1")]
    AlternateConverted {
        cycle: CycleId,
        on: Date,
        unit: UnitKey,
        absent: PersonId,
        alternate: PersonId,
        /// Why not the alternate whose turn it was.
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
    /// The credentials committee reported who the delegates are.
    #[serde(rename = "CredentialsReported.v1")]
    CredentialsReported { cycle: CycleId, on: Date, unit: UnitKey, composition: Box<Composition> },
    /// The vault keeps other personal details of somebody.
    #[serde(rename = "DelegateDescribed.v1")]
    DelegateDescribed { cycle: CycleId, on: Date, unit: UnitKey, person: PersonId, details: Digest },
    /// A member was taken out of the base of majorities.
    #[serde(rename = "MemberExcepted.v1")]
    MemberExcepted { cycle: CycleId, on: Date, unit: UnitKey, person: PersonId, case: String, proof: String },
    /// A member counts in the base of majorities again.
    #[serde(rename = "MemberReadmitted.v1")]
    MemberReadmitted { cycle: CycleId, on: Date, unit: UnitKey, person: PersonId, reason: String },
    /// Somebody called by mistake was taken off the roll.
    #[serde(rename = "DelegateStruck.v1")]
    DelegateStruck { cycle: CycleId, on: Date, unit: UnitKey, person: PersonId, reason: String },
    /// An alternate no longer stands in somebody's place.
    #[serde(rename = "ReplacementUndone.v1")]
    ReplacementUndone { cycle: CycleId, on: Date, unit: UnitKey, alternate: PersonId, reason: String },
    /// The election of `from` that sent people was taken back, by a decision of the committee above it.
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
    /// The units that the event speaks of: the one that holds the congress.
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
    /// Why somebody may not be called so.
    Delegates "delegates" {
        /// A list without a name.
        Nobody "nobody" { }
        /// The person is on the roll already, or twice on the list.
        Twice "twice" { }
        /// The unit that a person is said to come from is not one of those of the congress.
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
        /// Somebody replaced, or refused, or an alternate, cannot be replaced.
        NotReplaceable "not-replaceable" { }
        /// The one who is to take the place is no free alternate.
        NoFreeAlternate "no-free-alternate" { }
        /// Another alternate of the same unit comes first.
        OutOfOrder "out-of-order" { /// What was read of the rule.
            rule: Cited => fact::rule }
        /// The congress has begun, and decides by open vote on an alternate who takes a place.
        CongressDecides "congress-decides" { /// The document and article.
            rule: Cited => fact::rule }
        /// The vote was lost.
        NotCarried "not-carried" { /// Cards for it.
            for_it: u32 => fact::number, /// Of how many.
            of: u32 => fact::number, /// How many are needed.
            needed: u32 => fact::number, /// The document and article.
            rule: Cited => fact::rule }
        /// Whoever has been at the congress is not absent.
        HasAttended "has-attended" { }
        /// A reason is asked for.
        NoReason "no-reason" { }
        /// A congress of delegates elects its credentials committee before anybody is accepted.
        NoCommittee "no-committee" { /// The document and article.
            rule: Cited => fact::rule }
        /// The person's credentials were accepted already.
        AlreadyAccepted "already-accepted" { }
        /// The person's credentials were refused, and nobody has taken that back.
        WasRefused "was-refused" { /// Why.
            reason: String => fact::text }
        /// The person is absent, and an alternate has their place.
        WasReplaced "was-replaced" { }
        /// The election that sent the person was taken back.
        Lapsed "lapsed" { /// By which decision, and why.
            reason: String => fact::text, /// The document and article.
            rule: Cited => fact::rule }
        /// The congress that is said to have elected the person did not, or not any more.
        NotElected "not-elected" { /// The unit that holds that congress.
            from: UnitKey => fact::unit, /// The document and article.
            rule: Option<Cited> => fact::rule }
        /// The person's credentials were not refused.
        NotRefused "not-refused" { }
        /// No rule says whether an alternate steps back when the absent person comes after all.
        AlternateInPlace "alternate-in-place" { }
        /// Credentials of people who vote were not ruled on yet.
        NotRuledOn "not-ruled-on" { /// Of how many.
            count: u32 => fact::number }
        /// A figure of the report is not that of the roll.
        RollDiffers "roll-differs" { /// The figure.
            figure: String => composition_label, /// As reported.
            told: u32 => fact::number, /// As the roll has it.
            found: u32 => fact::number }
        /// A group of figures does not add up to those accepted.
        SumsDiffer "sums-differ" { /// The group.
            group: String => composition_label, /// What it adds up to.
            sum: u32 => fact::number, /// Those accepted.
            accepted: u32 => fact::number }
        /// The sum of ages cannot be that of so many people of these ages.
        AgesDiffer "ages-differ" { /// The sum.
            ages: u32 => fact::number, /// Of how many.
            count: u32 => fact::number }
        /// The rules know no such case, or not for somebody called so.
        UnknownCase "unknown-case" { /// The case.
            case: String => fact::text, /// The cases that the rules know.
            cases: String => fact::text }
        /// The person stands for election, or sits in an organ of the congress.
        Serves "serves" { }
        /// The person has been at the congress.
        HasCome "has-come" { }
        /// No alternate stands in for anybody here.
        NotInPlace "not-in-place" { }
        /// The member counts among those convened already.
        NotExcepted "not-excepted" { }
        /// While ballots are out, who is convened stays as it was when they were handed out.
        BallotsOut "ballots-out" { /// The unit that holds the congress.
            unit: UnitKey => fact::unit, /// The office that is voted on.
            office: Office => |office: &Office| Fact::Label(format!("office-{}", office.name())), /// The document and article.
            rule: Option<Cited> => fact::rule }
    }
}

/// The words of a figure of the composition, or of a group of them.
fn composition_label(name: &str) -> Fact {
    Fact::Label(format!("composition-{}", name.replace('_', "-")))
}

/// Makes what happened to a roll true.
pub(crate) fn apply(rolls: &mut Rolls, units: &Units, event: &Event) {
    match event {
        Event::DelegatesConvened { cycle, unit, delegates, .. } => {
            let Some(unit) = units.find(unit) else { return };
            rolls.of_mut(cycle, unit).call(delegates);
        }
        Event::DelegateRefused { cycle, unit, person, reason, .. } => {
            let Some(unit) = units.find(unit) else { return };
            // The place of an alternate who is refused is open again, for another or for the one who was absent.
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
